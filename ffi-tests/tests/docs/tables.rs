//! The tables of the guide against the code that they are about.

use crate::read;
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{Access, ENUMERATIONS, ErrorCode, Group, PROPERTIES, SETTINGS};
use dpaymentssdk::wire::codes::{RESPONSE_CODES, is_approved};
use dpaymentssdk_simulator::Scenario;
use ffi_tests::{Host, SCENARIOS, partial_reversal, root};

fn guide(name: &str) -> String {
    read(&root().join("docs/guide").join(name))
}

/// The cells of the table rows of a page, without backticks.
fn rows(page: &str) -> Vec<Vec<String>> {
    let lines = page.lines().filter_map(|line| line.strip_prefix('|')?.strip_suffix('|'));
    lines.map(|line| line.split('|').map(|cell| cell.trim().replace('`', "")).collect()).collect()
}

#[test]
fn the_failures_are_those_of_the_scenarios() {
    let rows = rows(&guide("errors.md"));
    let mut visited = 0;
    for scenario in SCENARIOS {
        let money = ErrorCode::by_code(scenario.code).map(|row| row.money);
        assert!(money.is_none_or(|money| money.allows(scenario.outcome)), "{}", scenario.name);
        let code = if scenario.code == 0 { "none".to_owned() } else { scenario.code.to_string() };
        let held = if scenario.held == 12_400 { "all" } else { "the rest" };
        let expected = [scenario.name, &code, scenario.outcome, scenario.response, held];
        assert!(rows.iter().any(|row| row == &expected), "errors.md lacks {expected:?}");
        visited += 1;
    }
    let told =
        rows.iter().filter(|row| row.len() == 5 && SCENARIOS.iter().any(|own| own.name == row[0])).count();
    assert_eq!((visited, told), (SCENARIOS.len(), SCENARIOS.len()));
}

#[test]
fn every_response_code_has_one_row() {
    let rows = rows(&guide("troubleshooting.md"));
    let begin = rows.iter().position(|row| row[0] == "response codes").unwrap() + 2;
    let rows: Vec<(Vec<&str>, &str)> =
        rows[begin..].iter().map(|row| (row[0].split(", ").collect(), row[2].as_str())).collect();
    for (code, meaning) in RESPONSE_CODES {
        let code = if code.trim().is_empty() { "two blanks" } else { *code };
        let own: Vec<_> = rows.iter().filter(|(codes, _)| codes.contains(&code)).collect();
        assert_eq!(own.len(), 1, "troubleshooting.md: {code} {meaning}");
        assert_eq!(own[0].1 == "yes", is_approved(code), "{code}");
    }
    let told: usize = rows.iter().map(|(codes, _)| codes.len()).sum();
    assert_eq!(told, RESPONSE_CODES.len());
}

#[test]
fn what_going_live_says_of_a_scenario_is_so() {
    let page = rows(&guide("switching/going-live.md"));
    let mut visited = 0;
    for row in page.iter().filter(|row| row.len() == 3 && row[0].contains(" = ")) {
        let (host, released) = (row[0].replace(" with ", "\n"), row[2].ends_with("the money is released"));
        let host = Host::start(&format!("[[connection]]\n{host}"));
        let object = partial_reversal(&read(&host.folder().join("aggregate.xml"))).unwrap();
        // The time is for the answer; the machine may be busy.
        for line in ["SSLEnabledProtocols=15360", "ConnectionTimeout=60"] {
            object.config(line).unwrap();
        }
        object.config(&format!("Port={}", host.simulator.port())).unwrap();
        object.config(&format!("SSLCACertFilePaths={}", host.folder().join("ca.pem").display())).unwrap();
        object.set_timeout(3).unwrap();
        let error = object.reverse().unwrap_err();
        assert!(host.simulator.wait_idle(std::time::Duration::from_secs(30)), "{}", row[0]);
        assert_eq!(error.code().to_string(), row[1], "{}", row[0]);
        let outcome = object.config("Outcome").unwrap();
        assert_eq!(outcome.expose_text(), row[2].split(',').next().unwrap(), "{}", row[0]);
        if row[2].contains(',') {
            assert_eq!(host.held() == 5000, released, "{}", row[0]);
        }
        visited += 1;
    }
    assert_eq!(visited, 6);
}

#[test]
fn every_wire_setting_is_listed_with_its_default() {
    let rows = rows(&guide("wire-format.md"));
    let mut visited = 0;
    for setting in SETTINGS.iter().filter(|setting| setting.name.starts_with("Wire")) {
        let default = match (setting.access, setting.default) {
            (Access::ReadOnly, _) => "read-only",
            (_, "") => "empty",
            (_, default) => default,
        };
        let found = rows.iter().any(|row| row.len() > 1 && row[0] == setting.name && row[1] == default);
        assert!(found, "wire-format.md lacks {} with {default}", setting.name);
        visited += 1;
    }
    assert!(visited >= 28, "{visited} settings");
}

#[test]
fn what_is_missing_is_what_the_page_says() {
    let page = guide("reversals.md");
    let rows = rows(&page);
    let types = ENUMERATIONS.iter().find(|own| own.name == "ReversalType").unwrap();
    let mut visited = 0;
    for kind in types.values {
        let object = TsysReversal::new();
        object.config("Processor=1").unwrap();
        object.set_reversal_type(kind.number).unwrap();
        object.set_card_entry_data_source(3).unwrap();
        let error = object.reverse().unwrap_err();
        assert_eq!(error.code(), 593);
        let missing = error.message().split("Missing: ").nth(1).unwrap().split('.').next().unwrap();
        let row = format!("{} {}", kind.number, kind.name);
        let of = |name: &str| rows.iter().find(|row| row[0] == name).map(|row| row[1].clone());
        let (all, own) = (of("every type").unwrap(), of(&row).unwrap_or_else(|| panic!("no row {row}")));
        let told: Vec<&str> = all.split(", ").chain(own.split(", ")).filter(|name| *name != "-").collect();
        let mut wanted: Vec<&str> = missing.split(", ").collect();
        let mut told: Vec<&str> = told.into_iter().collect();
        wanted.sort_unstable();
        told.sort_unstable();
        assert_eq!(told, wanted, "{row}");
        visited += 1;
    }
    assert_eq!(visited, 6);
}

#[test]
fn every_fault_of_the_simulator_is_named() {
    let page = guide("simulator.md");
    let error = Scenario::parse("[[connection]]\nno_such_key = 1").unwrap_err().to_string();
    let keys: Vec<&str> =
        error.split("expected one of").nth(1).unwrap().split('`').skip(1).step_by(2).collect();
    assert!(keys.len() >= 30, "{keys:?}");
    for key in keys {
        assert!(page.contains(&format!("`{key}`")), "simulator.md does not name {key}");
    }
}

#[test]
fn every_element_of_an_aggregate_is_named() {
    let page = guide("aggregate.md");
    let mut visited = 0;
    let groups = [Group::Card, Group::Merchant, Group::Transaction, Group::Debit];
    for property in PROPERTIES.iter().filter(|own| groups.contains(&own.group)) {
        assert!(
            page.contains(&format!("`{}`", property.cxx_name)),
            "aggregate.md lacks {}",
            property.cxx_name
        );
        visited += 1;
    }
    assert!(visited >= 45, "{visited} properties");
}

#[test]
fn the_exit_statuses_are_those_of_the_tool() {
    let source = read(&root().join("cli/src/exit.rs"));
    let page = guide("tool.md");
    let mut visited = 0;
    for line in source.lines().filter(|line| line.starts_with("  ")) {
        let mut words = line.trim().splitn(2, "  ");
        let (Some(Ok(status)), Some(_)) = (words.next().map(str::parse::<u8>), words.next()) else {
            continue;
        };
        assert!(page.contains(&format!("\n| {status} |")), "tool.md lacks status {status}");
        visited += 1;
    }
    assert_eq!(visited, 6);
}

#[test]
fn every_dependency_has_its_reason() {
    let page = read(&root().join("docs/internals/dependencies.md"));
    let mut visited = 0;
    for manifest in
        ["Cargo.toml", "cli/Cargo.toml", "ffi-tests/Cargo.toml", "simulator/Cargo.toml", "xtask/Cargo.toml"]
    {
        let mut inside = false;
        for line in read(&root().join(manifest)).lines() {
            if line.starts_with('[') {
                inside = line.contains("dependencies");
            } else if let (true, Some((name, value))) = (inside, line.split_once(" = ")) {
                let ours = value.contains("path = ");
                assert!(ours || page.contains(&format!("| `{name}` |")), "dependencies.md lacks {name}");
                visited += 1;
            }
        }
    }
    assert!(visited >= 25, "{visited} dependencies");
}

#[test]
fn every_stage_of_the_test_command_is_told() {
    let suite = read(&root().join("xtask/src/suite/mod.rs"));
    let page = read(&root().join("CONTRIBUTING.md"));
    let names: Vec<&str> = suite.split("Stage {").skip(2).filter_map(|part| part.split('"').nth(1)).collect();
    assert!(names.len() >= 12, "{names:?}");
    for name in &names {
        assert!(page.contains(&format!("\n| {name} |")), "CONTRIBUTING.md lacks the stage {name}");
    }
    let told = rows(&page).into_iter().skip(2).map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(told.len(), names.len(), "{told:?}");
}

#[test]
fn every_file_of_tests_is_told() {
    let page = read(&root().join("docs/internals/testing.md"));
    let mut visited = 0;
    for folder in ["tests", "ffi-tests/tests", "simulator/tests", "cli/tests"] {
        let Ok(entries) = std::fs::read_dir(root().join(folder)) else { continue };
        for name in entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
            if name.ends_with(".rs") {
                let told =
                    page.contains(&format!("`{folder}/{name}`")) || page.contains(&format!("`{folder}/`"));
                assert!(told, "testing.md lacks {folder}/{name}");
                visited += 1;
            }
        }
    }
    assert!(visited >= 12, "{visited} files");
}
