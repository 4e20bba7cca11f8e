//! `settings`, `--help` and wrong usage.

use crate::support::run;

#[test]
fn every_setting_and_property_is_listed() {
    use dpaymentssdk::spec::{PROPERTIES, SETTINGS};
    let settings = run(&["settings", "--json"]).json();
    let properties = run(&["settings", "--properties", "--json"]).json();
    let names = |list: &serde_json::Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&settings), SETTINGS.iter().map(|row| row.name).collect::<Vec<_>>());
    assert_eq!(names(&properties), PROPERTIES.iter().map(|row| row.name).collect::<Vec<_>>());
    assert_eq!(run(&["settings"]).out.lines().count(), SETTINGS.len());
    assert_eq!(run(&["settings", "--properties"]).out.lines().count(), PROPERTIES.len());
}

#[test]
fn one_entry_has_default_and_limit() {
    let port = run(&["settings", "port", "--json"]).json();
    assert_eq!((port["default"].as_str(), port["limit"].as_str()), (Some("5003"), Some("0 to 65535")));
    let page = run(&["settings", "reversal_type"]);
    assert!(page.out.contains("CreditAuthorization"), "{}", page.out);
    assert_eq!(run(&["settings", "no_such_name"]).status, Some(2));
}

#[test]
fn help_tells_the_statuses() {
    for arguments in [&["--help"][..], &["reverse", "--help"]] {
        let help = run(arguments);
        assert_eq!(help.status, Some(0));
        assert!(help.out.contains("  30  reversal in doubt"), "{}", help.out);
    }
}

#[test]
fn wrong_usage_is_one_line_and_status_2() {
    for arguments in [
        &[][..],
        &["nonsense"],
        &["reverse"],
        &["reverse", "--aggregate", "-", "--nonsense"],
        &["reverse", "--aggregate", "-", "extra"],
        &["reverse", "--aggregate", "-", "--json", "--verbose"],
        &["inspect", "--form", "nonsense"],
        &["diff", "-"],
        &["diff", "-", "-"],
        &["aggregate"],
        &["simulate", "--listen", "nowhere"],
        &["demo", "--settlement-amount", "x"],
    ] {
        let ended = run(arguments);
        assert_eq!((ended.status, ended.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert_eq!(ended.err.lines().count(), 1, "{arguments:?}: {}", ended.err);
        assert!(ended.err.starts_with("tsysreversal: "), "{}", ended.err);
    }
}
