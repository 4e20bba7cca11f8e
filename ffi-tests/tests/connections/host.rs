//! The program around the library: its signals, descriptors, children and limits.

use crate::peers::program;
use ffi_tests::{Host, counted, succeed};
use std::process::Command;

const WILLING: &str = "[[connection]]\nresponse_code = \"00\"\napply = false";
const MUTE: &str = "[[connection]]\nsilence = \"after-request\"\napply = false";
const RESET: &str = "[[connection]]\nclose = \"after-request\"\nclose_with = \"reset\"\napply = false";

/// Runs one part of the program against its hosts; what it printed.
fn run(part: &str, rest: &[&str]) -> String {
    let hosts = [("TSYS", Host::start(WILLING)), ("MUTE", Host::start(MUTE)), ("RESET", Host::start(RESET))];
    let mut command = Command::new(program("host"));
    hosts.iter().for_each(|(prefix, host)| host.show_as(prefix, &mut command));
    succeed(command.arg(part).args(rest))
}

#[test]
fn signals_stay_as_they_are_and_none_is_raised() {
    assert_eq!(counted(&run("signals", &[]), "signals"), 63);
}

#[test]
fn a_storm_of_signals_disturbs_no_call() {
    let printed = run("storm", &[]);
    println!(
        "{} signals during {} reversals",
        counted(&printed, "signals came"),
        counted(&printed, "reversals")
    );
}

#[test]
fn closed_standard_descriptors_are_nobody_elses() {
    assert!(counted(&run("closed", &[]), "events") > 5 * 5);
}

#[test]
fn children_and_parents_do_not_disturb_each_other() {
    assert_eq!(counted(&run("fork", &[]), "children"), 6);
}

#[test]
fn a_lack_of_descriptors_is_told_and_passes() {
    // The host's address: no file is opened to find it.
    let printed = run("limits", &["127.0.0.1"]);
    assert!(counted(&printed, "limits") >= 3, "{printed}");
    for line in printed.lines().filter(|line| line.starts_with("limit ")) {
        assert!(line.ends_with(": 10024 [10024] Too many open files."), "{line}");
    }
    // A name: the system's resolver opens files, and says what it likes when it cannot.
    let printed = run("limits", &["localhost"]);
    let codes = [": 10024 ", ": 11001 ", ": 11002 ", ": 11003 ", ": 11004 "];
    for line in printed.lines().filter(|line| line.starts_with("limit ")) {
        assert!(codes.iter().any(|code| line.contains(code)), "{line}");
    }
}

#[test]
fn what_is_opened_is_closed_on_exec_and_in_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("keys.log");
    assert!(counted(&run("inherit", &[log.to_str().unwrap()]), "descriptors") > 20);
}

#[test]
fn a_small_stack_is_enough() {
    run("stack", &["128"]);
}
