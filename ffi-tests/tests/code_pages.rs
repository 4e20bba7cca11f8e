//! `CodePage`: text of C and C++ in every page that there is a table of, against the tables of Python and of the C
//! library.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

use dpaymentssdk::spec::CODE_PAGES;
use dpaymentssdk_simulator as _;
use ffi_tests::{C_FLAGS, Host, Program, counted, root, succeed};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use tempfile as _;

/// What others say that bytes mean, one line for each.
fn table_of_others() -> String {
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let mut command = Command::new(python);
    command
        .arg(root().join("ffi-tests/python/code_pages.py"))
        .args(CODE_PAGES.iter().map(ToString::to_string));
    let printed = succeed(command.env("PYTHONIOENCODING", "utf-8"));
    let with_table = |line: &&str| !WITHOUT_TABLE.contains(&line.split(' ').next().unwrap());
    printed.lines().filter(with_table).map(|line| format!("{line}\n")).collect()
}

/// Pages that others know and this library has no table of.
const WITHOUT_TABLE: &[&str] = &["1361", "10006", "10029", "10079", "10081"];

fn program() -> PathBuf {
    Program::new("cc", C_FLAGS, "code_pages").source("ffi-tests/c/code_pages.c").build()
}

#[test]
fn text_in_every_page() {
    let table = table_of_others();
    let pages: BTreeSet<&str> = table.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(pages.len() > 85, "{} pages", pages.len());
    let host = Host::start("");
    let file = host.folder().join("pages");
    std::fs::write(&file, &table).unwrap();
    let mut command = Command::new(program());
    host.show_to(&mut command);
    let printed = succeed(command.arg(&file));
    assert_eq!(counted(&printed, "lines"), table.lines().count());
    host.simulator.wait_idle(std::time::Duration::from_secs(10));
    assert_eq!(host.held(), 5000);
    println!("{} code pages, {} lines", pages.len(), table.lines().count());
}
