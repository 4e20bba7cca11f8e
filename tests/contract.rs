//! Compares the table in `src/spec` with the contract of the class, one by one and both ways, and holds the
//! rows to what the rest of the project builds on.
//!
//! `contract/contract.txt` holds the facts of the contract and was written from it, not from the table: a row
//! that is missing, added, renamed or renumbered here or there is a difference.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "contract/certificates.rs"]
mod certificates;
#[path = "contract/setters.rs"]
mod setters;

use dpaymentssdk::spec::{
    Access, CIPHER_SUITES, ENUMERATIONS, ERRORS, EVENTS, Enumeration, ErrorCode, ErrorGroup, Event, Group,
    Initial, Kind, Limit, METHODS, Money, PROPERTIES, Property, SETTINGS, Setting,
};
use std::collections::BTreeSet;

const CONTRACT: &str = include_str!("contract/contract.txt");

/// The lines of a section, without comments and empty lines.
fn section(name: &str) -> Vec<&'static str> {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in CONTRACT.lines().map(str::trim_end) {
        if let Some(heading) = line.strip_prefix('[') {
            inside = heading.strip_suffix(']') == Some(name);
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            lines.push(line);
        }
    }
    lines
}

/// Compares a section with the same lines made from the table; both the lines and their order count.
fn compare(name: &str, made: &[String]) {
    let wanted = section(name);
    for line in &wanted {
        assert!(made.iter().any(|made| made == line), "[{name}] is not in the table: {line}");
    }
    for line in made {
        assert!(wanted.iter().any(|wanted| wanted == line), "[{name}] is not in the contract: {line}");
    }
    assert_eq!(made, wanted, "[{name}] has another order");
}

/// One line of the contract.
fn line(columns: &[&str]) -> String {
    columns.join(" | ").trim_end().to_owned()
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::Bytes => "bytes",
    }
}

fn access_name(writable: bool) -> &'static str {
    if writable { "rw" } else { "r" }
}

/// The settings of the contract, without the additions of this library.
fn documented_settings() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().filter(|setting| !setting.extension)
}

/// The errors of the contract, without those of this library.
fn documented_errors() -> impl Iterator<Item = &'static ErrorCode> {
    ERRORS.iter().filter(|error| error.group != ErrorGroup::Extension)
}

fn writable_properties() -> impl Iterator<Item = &'static Property> {
    PROPERTIES.iter().filter(|property| property.access == Access::ReadWrite)
}

fn writable_settings() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().filter(|setting| setting.access == Access::ReadWrite)
}

#[test]
fn everything_is_there() {
    let counts = [
        PROPERTIES.len(),
        METHODS.len(),
        EVENTS.len(),
        documented_settings().count(),
        documented_errors().count(),
    ];
    assert_eq!(counts, [147, 5, 7, 78, 111]);
    let contract = ["properties", "methods", "events", "settings", "errors"].map(|name| section(name).len());
    assert_eq!(contract, counts);
}

#[test]
fn cipher_suites_are_those_of_the_contract() {
    let made: Vec<String> = CIPHER_SUITES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(made.len(), 57);
    compare("cipher suites", &made);
}

#[test]
fn ids_run_without_a_gap() {
    let ids: Vec<u16> = PROPERTIES.iter().map(|property| property.id).collect();
    assert_eq!(ids, (1..=147).collect::<Vec<u16>>());
    for property in PROPERTIES {
        assert_eq!(Property::by_id(property.id).map(|row| row.name), Some(property.name));
        assert_eq!(Property::by_name(property.name).map(|row| row.id), Some(property.id));
    }
    assert!(Property::by_id(0).is_none() && Property::by_id(148).is_none());
    assert_eq!(METHODS.iter().map(|method| method.id).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
    assert_eq!(EVENTS.iter().map(|event| event.id).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn properties_are_those_of_the_contract() {
    let made = |property: &Property| {
        line(&[
            &property.id.to_string(),
            property.name,
            property.cxx_name,
            kind_name(property.kind),
            access_name(property.access == Access::ReadWrite),
            &property.initial.to_text(),
        ])
    };
    compare("properties", &PROPERTIES.iter().map(made).collect::<Vec<_>>());
    for property in PROPERTIES {
        let fits = matches!(
            (property.kind, property.initial),
            (Kind::Text, Initial::Text(_))
                | (Kind::Integer, Initial::Integer(_))
                | (Kind::Boolean, Initial::Boolean(_))
                | (Kind::Bytes, Initial::Bytes(_))
        );
        assert!(fits, "the default of {} is of another kind", property.name);
    }
}

#[test]
fn named_values_are_those_of_the_contract() {
    let mut made = Vec::new();
    for property in PROPERTIES {
        for value in property.enumeration.map_or(&[][..], |names| names.values) {
            let constants = value.constants.join(" ");
            made.push(line(&[property.name, &value.number.to_string(), value.name, &constants]));
        }
    }
    compare("values", &made);
    let used = |names: &Enumeration| {
        PROPERTIES.iter().any(|property| property.enumeration.is_some_and(|own| own.name == names.name))
    };
    for enumeration in ENUMERATIONS {
        assert!(used(enumeration), "no property has the values of {}", enumeration.name);
        let prefix = format!("{}_", enumeration.prefix);
        let constants = || enumeration.values.iter().flat_map(|value| value.constants);
        assert!(constants().all(|name| name.starts_with(&prefix)), "prefix of {}", enumeration.name);
        assert_eq!(constants().collect::<BTreeSet<_>>().len(), constants().count());
    }
}

#[test]
fn methods_are_those_of_the_contract() {
    let made = METHODS.iter().map(|method| {
        line(&[
            &method.id.to_string(),
            method.name,
            method.cxx_name,
            method.parameter.unwrap_or_default(),
            if method.returns_text { "text" } else { "nothing" },
        ])
    });
    compare("methods", &made.collect::<Vec<_>>());
}

#[test]
fn events_are_those_of_the_contract() {
    let made = EVENTS.iter().map(|event| line(&[&event.id.to_string(), event.name, event.cxx_name]));
    compare("events", &made.collect::<Vec<_>>());
    let parameters = |event: &'static Event| {
        event.parameters.iter().map(move |parameter| {
            let (kind, access) = (kind_name(parameter.kind), access_name(parameter.writable));
            line(&[event.name, parameter.name, parameter.cxx_name, kind, access])
        })
    };
    compare("parameters", &EVENTS.iter().flat_map(parameters).collect::<Vec<_>>());
}

#[test]
fn settings_are_those_of_the_contract() {
    let group = |setting: &Setting| match setting.group {
        Group::Reversal => "TSYSReversal",
        Group::TcpClient => "TCPClient",
        Group::Tls => "SSL",
        Group::Socket => "Socket",
        Group::Base => "Base",
        _ => "none of the contract",
    };
    let made = documented_settings().map(|setting| line(&[setting.name, group(setting)]));
    compare("settings", &made.collect::<Vec<_>>());
}

#[test]
fn errors_are_those_of_the_contract() {
    let group = |error: &ErrorCode| match error.group {
        ErrorGroup::Reversal => "TSYSReversal",
        ErrorGroup::TcpClient => "TCPClient",
        ErrorGroup::Tls => "SSL",
        ErrorGroup::TcpIp => "TCP/IP",
        ErrorGroup::Extension => "none of the contract",
    };
    let made = documented_errors().map(|error| line(&[&error.code.to_string(), group(error), error.text]));
    compare("errors", &made.collect::<Vec<_>>());
    let codes: BTreeSet<i32> = ERRORS.iter().map(|error| error.code).collect();
    assert_eq!(codes.len(), ERRORS.len(), "a code occurs twice");
    let own: Vec<i32> =
        ERRORS.iter().filter(|row| row.group == ErrorGroup::Extension).map(|row| row.code).collect();
    assert_eq!(own, [432, 9001, 9002]);
}

#[test]
fn names_of_settings_are_unique_in_any_case() {
    let names: BTreeSet<String> = SETTINGS.iter().map(|setting| setting.name.to_ascii_lowercase()).collect();
    assert_eq!(names.len(), SETTINGS.len());
    for setting in SETTINGS {
        let found = Setting::by_name(&setting.name.to_ascii_uppercase());
        assert_eq!(found.map(|row| row.name), Some(setting.name));
    }
    for setting in SETTINGS.iter().filter(|setting| setting.extension) {
        let ours = setting.name.starts_with("Wire")
            || ["SSLStrict", "IgnoreUnknownSettings", "Outcome"].contains(&setting.name);
        assert!(ours, "{} looks like a setting of the contract", setting.name);
    }
}

#[test]
fn secrets_are_marked() {
    let mut secrets = 0;
    for property in PROPERTIES {
        let name = property.name;
        let secret = ["card_number", "card_magnetic_stripe", "card_cvv_data"].contains(&name)
            || ["_cert_store", "_cert_store_password", "_cert_private_key"]
                .iter()
                .any(|suffix| name.ends_with(suffix));
        assert!(property.secret || !secret, "{name} is not marked as secret");
        secrets += usize::from(secret);
    }
    assert_eq!(secrets, 3 + 3 * 3);
    for name in ["GenKey", "FirewallPassword", "FirewallData", "OpenSSLPrngSeedData"] {
        assert_eq!(Setting::by_name(name).map(|setting| setting.secret), Some(true), "{name}");
    }
}

/// Subject and encoded certificate have no example: what is legal depends on the other certificate rows.
fn needs_no_example(property: &Property) -> bool {
    ["_cert_subject", "_cert_encoded"].iter().any(|suffix| property.name.ends_with(suffix))
}

#[test]
fn what_is_writable_has_an_example() {
    let mut visited = 0;
    for property in writable_properties().filter(|property| !needs_no_example(property)) {
        let (name, default) = (property.name, property.initial.to_text());
        assert!(!property.example.is_empty() && !property.example_reads.is_empty(), "{name} has no example");
        assert_ne!(property.example, default, "the example of {name} is its default");
        assert_ne!(property.example_reads, default, "the example of {name} reads as its default");
        visited += 1;
    }
    assert_eq!(visited, 50 + 2 * 3);
    for setting in writable_settings() {
        let name = setting.name;
        assert!(!setting.example.is_empty() && !setting.example_reads.is_empty(), "{name} has no example");
        assert_ne!(setting.example, setting.default, "the example of {name} is its default");
        assert_ne!(setting.example_reads, setting.default, "the example of {name} reads as its default");
    }
}

#[test]
fn what_is_bounded_refuses_something() {
    // The bound of a blob is 16 MiB, and whether a subject is found depends on the store.
    let unbounded = |limit: Limit| matches!(limit, Limit::Any | Limit::Blob | Limit::CertificateSubject);
    for property in writable_properties() {
        assert_eq!(property.refuses.is_empty(), unbounded(property.limit), "{}", property.name);
    }
    for setting in writable_settings() {
        assert_eq!(setting.refuses.is_empty(), unbounded(setting.limit), "{}", setting.name);
    }
    let properties = PROPERTIES.iter().map(|row| (row.name, row.refuses));
    for (name, refuses) in properties.chain(SETTINGS.iter().map(|row| (row.name, row.refuses))) {
        for (value, code) in refuses {
            assert!(ErrorCode::by_code(*code).is_some(), "{name} refuses {value} with an unknown code");
        }
    }
}

#[test]
fn read_only_rows_take_nothing() {
    for property in PROPERTIES.iter().filter(|property| property.access == Access::ReadOnly) {
        assert!(property.example.is_empty() && property.refuses.is_empty(), "{}", property.name);
    }
    for setting in SETTINGS.iter().filter(|setting| setting.access == Access::ReadOnly) {
        assert!(setting.example.is_empty() && setting.refuses.is_empty(), "{}", setting.name);
    }
}

/// Markdown that prints well everywhere: no blanks at a line's end, no tabs, nothing that ends a comment.
fn check_prose(name: &str, text: &str) {
    assert!(!text.is_empty(), "{name} is not documented");
    assert_eq!(text, text.trim(), "{name}: blanks around the text");
    assert!(text.lines().all(|line| line == line.trim_end()), "{name}: blanks at the end of a line");
    for sign in ["\t", "  ", "*/", "/*", "\"\"\""] {
        assert!(!text.contains(sign), "{name}: {sign:?} in the text");
    }
    assert!(text.matches('`').count() % 2 == 0, "{name}: an open code span");
}

fn check_summary(name: &str, summary: &str) {
    check_prose(name, summary);
    assert!(summary.ends_with('.') && !summary.contains('\n'), "{name}: the summary is not a sentence");
}

#[test]
fn everything_is_documented() {
    for property in PROPERTIES {
        check_summary(property.name, property.summary);
        check_prose(property.name, property.details);
    }
    for setting in SETTINGS {
        check_summary(setting.name, setting.summary);
        check_prose(setting.name, setting.details);
    }
    for method in METHODS {
        check_summary(method.name, method.summary);
        check_prose(method.name, method.details);
    }
    for event in EVENTS {
        check_summary(event.name, event.summary);
        check_prose(event.name, event.details);
        for parameter in event.parameters {
            check_prose(&format!("{} {}", event.name, parameter.name), parameter.docs);
        }
    }
    for enumeration in ENUMERATIONS {
        for value in enumeration.values {
            check_prose(&format!("{} {}", enumeration.name, value.name), value.docs);
        }
    }
    let mut never = 0;
    for error in ERRORS {
        let name = error.code.to_string();
        check_prose(&name, error.details);
        assert_eq!(error.details.starts_with("Never"), error.money == Money::Never, "{name}");
        if error.money == Money::Never {
            never += 1;
            assert!(error.causes.is_empty() && error.remedy.is_empty(), "{name} has advice for nothing");
        } else {
            check_prose(&name, error.causes);
            check_prose(&name, error.remedy);
        }
    }
    assert_eq!((ERRORS.len(), never), (114, 22));
}
