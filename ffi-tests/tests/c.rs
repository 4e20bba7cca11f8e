//! The C surface: C99 programs, one topic each, built by two compilers and run against the built library.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

#[path = "c/functions.rs"]
mod functions;

use dpaymentssdk::spec::{Access, ENUMERATIONS, ERRORS, EVENTS, PROPERTIES, SETTINGS};
use dpaymentssdk_simulator as _;
use ffi_tests::{C_FLAGS, Host, Program, SCENARIOS, Stage, counted, library, printed, succeed, valgrind};
use std::path::PathBuf;
use std::process::Command;
use tempfile as _;

const COMPILERS: [&str; 2] = ["cc", "clang"];

/// Builds `ffi-tests/c/<topic>.c`.
fn build(compiler: &str, topic: &str) -> PathBuf {
    Program::new(compiler, C_FLAGS, topic).source(format!("ffi-tests/c/{topic}.c")).build()
}

/// Says how many checks a program made.
fn tell(topic: &str, how: &str, printed: &str) {
    let checks = counted(printed, "checks");
    assert!(checks > 0);
    println!("C {topic} ({how}): {checks} checks");
}

#[test]
fn every_scenario() {
    for compiler in COMPILERS {
        let program = build(compiler, "scenarios");
        let stage = Stage::set(SCENARIOS, 1);
        let printed = succeed(Command::new(&program).arg(&stage.list));
        assert_eq!(counted(&printed, "scenarios"), SCENARIOS.len());
        stage.check_money();
        tell("scenarios", compiler, &printed);
    }
}

#[test]
fn every_quick_scenario_under_valgrind() {
    let program = build("cc", "scenarios");
    let stage = Stage::set(SCENARIOS.iter().filter(|scenario| scenario.is_quick()), 5);
    assert!(stage.len() > 30);
    let printed = succeed(valgrind(&program).arg(&stage.list));
    assert_eq!(counted(&printed, "scenarios"), stage.len());
    stage.check_money();
    tell("scenarios", "valgrind", &printed);
}

/// Builds and runs a topic that needs no host with both compilers; `look` sees what it printed.
fn offline(topic: &str, look: impl Fn(&str)) {
    for compiler in COMPILERS {
        let printed = succeed(&mut Command::new(build(compiler, topic)));
        look(&printed);
        tell(topic, compiler, &printed);
    }
}

/// How many values the rows refuse.
fn refused(rows: impl Iterator<Item = usize>) -> usize {
    rows.sum()
}

#[test]
fn every_property() {
    let read_only = PROPERTIES.iter().filter(|row| row.access == Access::ReadOnly).count();
    let refused = refused(PROPERTIES.iter().map(|row| row.refuses.len()));
    assert!(refused > 100 && read_only > 16);
    // Without a certificate store there is nothing to choose or to show: those examples leave their default.
    let changing = PROPERTIES.iter().filter(|row| row.example_reads != row.initial.to_text());
    let changing = changing.filter(|row| row.access == Access::ReadWrite).count();
    assert_eq!(changing, PROPERTIES.len() - read_only - 4);
    let look = |printed: &str| {
        assert_eq!(counted(printed, "properties"), PROPERTIES.len());
        assert_eq!(counted(printed, "changed"), changing);
        assert_eq!(counted(printed, "refused"), refused);
        assert_eq!(counted(printed, "read-only"), read_only);
    };
    offline("properties", look);
    let printed = succeed(&mut valgrind(&build("cc", "properties")));
    look(&printed);
    tell("properties", "valgrind", &printed);
}

#[test]
fn every_setting() {
    let read_only = SETTINGS.iter().filter(|row| row.access == Access::ReadOnly).count();
    let refused = refused(SETTINGS.iter().map(|row| row.refuses.len()));
    assert!(refused > 20 && read_only > 2);
    offline("settings", |printed| {
        assert_eq!(counted(printed, "settings"), SETTINGS.len());
        assert_eq!(counted(printed, "refused"), refused);
        assert_eq!(counted(printed, "read-only"), read_only);
    });
}

#[test]
fn lifetimes() {
    offline("lifetime", |_| ());
    let printed = succeed(&mut valgrind(&build("cc", "lifetime")));
    tell("lifetime", "valgrind", &printed);
}

#[test]
fn aggregates() {
    let host = Host::start("");
    for compiler in COMPILERS {
        let mut command = Command::new(build(compiler, "aggregate"));
        host.show_to(&mut command);
        tell("aggregate", compiler, &succeed(&mut command));
    }
}

/// A host that answers each reversal with an approval and does none, so that it can be asked again and again.
const WILLING: &str = "[[connection]]\nresponse_code = \"00\"\napproval_code = \"ABC123\"\napply = false";

/// Runs the program of the events; under valgrind only with scenarios that do not end by a time-out.
fn events(mut command: Command, patience: u32) -> String {
    let scenarios = SCENARIOS.iter().filter(|scenario| patience == 1 || scenario.is_quick());
    let stage = Stage::set(scenarios, patience);
    let [willing, good] = [Host::start(WILLING), Host::start("")];
    let damaged = Host::start("[[connection]]\nwrong_lrc = true");
    let stranger = Host::start("[[connection]]\ncertificate = \"wrong-name\"");
    willing.show_to(&mut command);
    good.show_as("GOOD", &mut command);
    damaged.show_as("DAMAGED", &mut command);
    stranger.show_as("STRANGER", &mut command);
    let printed = succeed(command.arg(&stage.list));
    assert_eq!(counted(&printed, "scenarios"), stage.len());
    assert_eq!(counted(&printed, "events"), EVENTS.len());
    stage.check_money();
    assert_eq!(good.held(), 5000);
    assert_eq!(stranger.held(), 5000);
    printed
}

#[test]
fn every_event() {
    for compiler in COMPILERS {
        let printed = events(Command::new(build(compiler, "events")), 1);
        tell("events", compiler, &printed);
    }
}

#[test]
fn every_event_under_valgrind() {
    let printed = events(valgrind(&build("cc", "events")), 5);
    tell("events", "valgrind", &printed);
}

/// Runs a program that finds these hosts by their prefixes.
fn with_hosts(mut command: Command, hosts: &[(&str, &str)]) -> String {
    let hosts: Vec<_> = hosts.iter().map(|(prefix, host)| (prefix, Host::start(host))).collect();
    hosts.iter().for_each(|(prefix, host)| host.show_as(prefix, &mut command));
    succeed(&mut command)
}

const MUTE: (&str, &str) = ("MUTE", "[[connection]]\nsilence = \"after-request\"\napply = false");

#[test]
fn interrupts_from_another_thread() {
    let hosts = [
        ("TSYS", WILLING),
        ("HANG", "[[connection]]\ntls_handshake = \"hang\""),
        ("SILENT", "[[connection]]\nsilence = \"before-enq\""),
        MUTE,
        ("DRIP", "[[connection]]\ndrip_ms = 500"),
    ];
    for compiler in COMPILERS {
        let printed = with_hosts(Command::new(build(compiler, "interrupt")), &hosts);
        assert_eq!(counted(&printed, "stages"), 5);
        tell("interrupt", compiler, &printed);
    }
    let printed = with_hosts(valgrind(&build("cc", "interrupt")), &hosts);
    tell("interrupt", "valgrind", &printed);
}

#[test]
fn several_threads() {
    let writable = PROPERTIES.iter().filter(|row| row.access == Access::ReadWrite).count();
    let run = |mut command: Command, rounds: usize| {
        command.arg(rounds.to_string());
        let printed = with_hosts(command, &[("TSYS", WILLING), MUTE]);
        assert_eq!(counted(&printed, "refused meanwhile"), writable);
        assert_eq!(counted(&printed, "reversals"), 8 * rounds);
        printed
    };
    for compiler in COMPILERS {
        tell("threads", compiler, &run(Command::new(build(compiler, "threads")), 25));
    }
    tell("threads", "valgrind", &run(valgrind(&build("cc", "threads")), 2));
}

#[test]
fn pinned_certificates() {
    let hosts = [
        ("STRANGER", "[[connection]]\ncertificate = \"wrong-name\"\nresponse_code = \"00\"\napply = false"),
        ("SELF", "[[connection]]\ncertificate = \"self-signed\"\nresponse_code = \"00\"\napply = false"),
    ];
    for compiler in COMPILERS {
        tell("pinned", compiler, &with_hosts(Command::new(build(compiler, "pinned")), &hosts));
    }
}

#[test]
fn loaded_and_unloaded() {
    let run = |mut program: Command| {
        let host = Host::start("[[connection]]\nclient_certificate = \"demand\"");
        host.show_to(&mut program);
        program.env("TSYS_CLIENT", host.client());
        let printed = succeed(program.arg(library().shared()));
        assert_eq!(host.held(), 5000, "reversed once, and by one");
        printed
    };
    for compiler in COMPILERS {
        tell("loaded", compiler, &run(Command::new(build(compiler, "loaded"))));
    }
    tell("loaded", "valgrind", &run(valgrind(&build("cc", "loaded"))));
}

#[test]
fn every_typed_getter_and_setter_and_constant() {
    let source = printed::c_program();
    let look = |printed: &str| {
        assert_eq!(counted(printed, "properties"), PROPERTIES.len());
        assert_eq!(counted(printed, "constants"), printed::c_constants());
        assert_eq!(counted(printed, "numbers"), printed::numbers().len());
    };
    for compiler in COMPILERS {
        let program = Program::new(compiler, C_FLAGS, "typed-c").source(&source).build();
        let printed = succeed(&mut Command::new(&program));
        look(&printed);
        tell("typed", compiler, &printed);
        if compiler == "cc" {
            let printed = succeed(&mut valgrind(&program));
            look(&printed);
            tell("typed", "valgrind", &printed);
        }
    }
}

/// Easy to recognise, and nowhere else in what the programs print.
const CARD: &str = "4716859372604815";
const TRACK: &str = "4716859372604815=49127318463920517";
const CVV: &str = "8X7Q";
const PASSWORD: &str = "Zanzibar77+Secret";

/// Every part of a marker that must not show; the first six and last four digits of a card number may.
const MARKERS: [&str; 5] = ["16859372604", "5937260", "7318463920517", CVV, "anzibar77"];

#[test]
fn no_secret_in_any_text() {
    assert!(TRACK.starts_with(CARD));
    for compiler in COMPILERS {
        let stage = Stage::set(SCENARIOS, 1);
        let mut command = Command::new(build(compiler, "secrets"));
        let printed = succeed(command.arg(&stage.list).args([CARD, TRACK, CVV, PASSWORD]));
        assert_eq!(counted(&printed, "scenarios"), SCENARIOS.len());
        assert_eq!(printed.matches("text: ").count(), counted(&printed, "texts"));
        for marker in MARKERS {
            let found: Vec<_> = printed.lines().filter(|line| line.contains(marker)).take(9).collect();
            assert!(found.is_empty(), "{marker}:\n{}", found.join("\n"));
        }
        println!("C secrets ({compiler}): {} texts searched", counted(&printed, "texts"));
        tell("secrets", compiler, &printed);
    }
}

#[test]
fn the_example_reverses_a_part() {
    for compiler in COMPILERS {
        let source = "examples/c/partial_reversal.c";
        let program = Program::new(compiler, C_FLAGS, "partial-c").source(source).build();
        // It trusts the system's authorities besides the host's: those too must leave nothing that looks like a leak.
        for mut command in [Command::new(&program), valgrind(&program)] {
            let host = Host::start("");
            command.args(["localhost", &host.simulator.port().to_string()]);
            command.arg(host.folder().join("aggregate.xml")).arg(host.folder().join("ca.pem"));
            assert_eq!(succeed(&mut command), "response code: 00\noutcome: answered\n");
            assert_eq!(host.held(), 5000);
        }
        println!("C example ({compiler}): 5000 of 12400 held");
    }
}

#[test]
fn every_table() {
    let parameters: usize = EVENTS.iter().map(|event| event.parameters.len()).sum();
    let values: usize = ENUMERATIONS.iter().map(|enumeration| enumeration.values.len()).sum();
    let named = PROPERTIES.iter().filter(|row| row.enumeration.is_some()).count();
    assert!(named > 8);
    offline("tables", |printed| {
        assert_eq!(counted(printed, "errors"), ERRORS.len());
        assert_eq!(counted(printed, "events"), EVENTS.len());
        assert_eq!(counted(printed, "parameters"), parameters);
        assert_eq!(counted(printed, "enumerations"), ENUMERATIONS.len());
        assert_eq!(counted(printed, "values"), values);
        assert_eq!(counted(printed, "named"), named);
    });
}
