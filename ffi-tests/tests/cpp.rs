//! The C++ class: programs of two translation units, by two compilers and five standards.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

use dpaymentssdk::spec::{EVENTS, PROPERTIES};
use dpaymentssdk_simulator as _;
use ffi_tests::windows::{UNICODE, WIN64, WindowsProgram};
use ffi_tests::{CXX_FLAGS, Host, Program, SCENARIOS, Stage, counted, printed, succeed, valgrind};
use std::path::PathBuf;
use std::process::Command;

const COMPILERS: [&str; 2] = ["g++", "clang++"];

/// How the compilers of this machine call the standards: the last one has its working name.
const STANDARDS: [(&str, &str); 5] = [
    ("11", "-std=c++11"),
    ("14", "-std=c++14"),
    ("17", "-std=c++17"),
    ("20", "-std=c++20"),
    ("23", "-std=c++2b"),
];

fn compile(compiler: &str, standard: &str, name: &str) -> Program {
    Program::new(compiler, CXX_FLAGS, &format!("{name}-{standard}")).flag(flag_of(standard))
}

fn flag_of(standard: &str) -> &'static str {
    STANDARDS.iter().find(|(name, _)| *name == standard).unwrap().1
}

fn build(compiler: &str, standard: &str) -> PathBuf {
    compile(compiler, standard, "program")
        .source("ffi-tests/cpp/program.cpp")
        .source("ffi-tests/cpp/second.cpp")
        .build()
}

/// Runs the whole program; one that runs slowly gets more time and no scenario that ends by a time-out.
fn run(mut command: Command, patience: u32, how: &str) {
    let stage = Stage::set(SCENARIOS.iter().filter(|s| patience == 1 || s.is_quick()), patience);
    let willing = "[[connection]]\nresponse_code = \"00\"\napproval_code = \"ABC123\"\napply = false";
    let hosts = [
        ("TSYS", Host::start(willing)),
        ("DAMAGED", Host::start("[[connection]]\nwrong_lrc = true")),
        ("STRANGER", Host::start("[[connection]]\ncertificate = \"wrong-name\"")),
    ];
    hosts.iter().for_each(|(prefix, host)| host.show_as(prefix, &mut command));
    let printed = succeed(command.arg(&stage.list));
    assert_eq!(counted(&printed, "scenarios"), stage.len());
    assert_eq!(counted(&printed, "events"), EVENTS.len());
    stage.check_money();
    println!("C++ program ({how}): {} checks", counted(&printed, "checks"));
}

/// Both compilers, the whole program and the one of all getters and setters.
fn standard(standard: &str) {
    let source = printed::cxx_program();
    for compiler in COMPILERS {
        run(Command::new(build(compiler, standard)), 1, &format!("{compiler} {standard}"));
        let typed = compile(compiler, standard, "typed-cpp").source(&source).build();
        let printed = succeed(&mut Command::new(typed));
        assert_eq!(counted(&printed, "properties"), PROPERTIES.len());
        assert_eq!(counted(&printed, "constants"), printed::cxx_constants());
        assert_eq!(counted(&printed, "numbers"), printed::numbers().len());
        println!("C++ typed ({compiler} {standard}): {} checks", counted(&printed, "checks"));
    }
}

#[test]
fn cxx11() {
    standard("11");
}

#[test]
fn cxx14() {
    standard("14");
}

#[test]
fn cxx17() {
    standard("17");
}

#[test]
fn cxx20() {
    standard("20");
}

#[test]
fn cxx23() {
    standard("23");
}

#[test]
fn under_valgrind() {
    for (name, _) in STANDARDS.iter().filter(|(name, _)| ["11", "17", "20"].contains(name)) {
        // A name of its own: another test may be writing the program.
        let program = compile("g++", name, "checked")
            .source("ffi-tests/cpp/program.cpp")
            .source("ffi-tests/cpp/second.cpp")
            .build();
        run(valgrind(&program), 5, &format!("valgrind {name}"));
    }
}

#[test]
fn without_exceptions() {
    for compiler in COMPILERS {
        let program = compile(compiler, "11", "no-exceptions")
            .flag("-fno-exceptions")
            .source("examples/cpp/partial_reversal.cpp")
            .build();
        reverse_a_part(program, compiler);
    }
}

#[test]
fn the_old_style() {
    let hosts = [
        (
            "TSYS",
            Host::start("[[connection]]\nresponse_code = \"00\"\napproval_code = \"ABC123\"\napply = false"),
        ),
        ("DAMAGED", Host::start("[[connection]]\nwrong_lrc = true")),
    ];
    for compiler in COMPILERS {
        for (name, _) in STANDARDS {
            let program = compile(compiler, name, "old-style").source("ffi-tests/cpp/old_style.cpp").build();
            let mut command = Command::new(program);
            hosts.iter().for_each(|(prefix, host)| host.show_as(prefix, &mut command));
            let printed = succeed(&mut command);
            println!("C++ old style ({compiler} {name}): {} checks", counted(&printed, "checks"));
        }
    }
}

fn reverse_a_part(program: PathBuf, how: &str) {
    let host = Host::start("");
    let mut command = Command::new(program);
    command.args(["localhost", &host.simulator.port().to_string()]);
    command.arg(host.folder().join("aggregate.xml")).arg(host.folder().join("ca.pem"));
    assert_eq!(succeed(&mut command), "response code: 00\noutcome: answered\n");
    assert_eq!(host.held(), 5000);
    println!("C++ example ({how}): 5000 of 12400 held");
}

#[test]
fn the_example_reverses_a_part() {
    for compiler in COMPILERS {
        for (name, _) in STANDARDS {
            let program = compile(compiler, name, "partial-cpp").source("examples/cpp/partial_reversal.cpp");
            reverse_a_part(program.build(), &format!("{compiler} {name}"));
        }
    }
}

/// Both forms of the class for Windows, as mingw-w64 sees them: each standard is compiled, and the oldest and the newest are
/// linked too.
#[test]
fn both_forms_for_windows() {
    let folder = tempfile::tempdir().unwrap();
    let (mut built, mut checked) = (0, 0);
    for (name, standard) in STANDARDS {
        for (form, flags, sources) in [
            ("unicode", UNICODE, ["cpp/unicode.cpp", "cpp/unicode_second.cpp"].as_slice()),
            ("ansi", &[], &["cpp/old_style.cpp"]),
        ] {
            let program = WindowsProgram { system: WIN64, standard, flags, sources, folder: folder.path() };
            if ["11", "23"].contains(&name) {
                assert!(program.build(&format!("{form}-{name}")).is_file());
                built += 1;
            } else {
                program.check();
                checked += 1;
            }
        }
    }
    assert_eq!((built, checked), (4, 6));
    println!("C++ for Windows: {built} programs linked, {checked} compiled");
}
