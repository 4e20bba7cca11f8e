//! The C surface: C99 programs, one topic each, built by two compilers and run against the built library.

use dpaymentssdk as _;
use dpaymentssdk_simulator as _;
use ffi_tests::{C_FLAGS, Program, SCENARIOS, Stage, counted, succeed, valgrind};
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
