//! The library as a DLL of Windows: the class in both forms, the flat functions, the list of exports. Wine plays Windows; the
//! hosts are on this side. `cargo xtask windows` builds the DLL and says where it is.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

use dpaymentssdk::spec::{EVENTS, PROPERTIES};
use dpaymentssdk_simulator as _;
use ffi_tests::windows::{UNICODE, WIN32, WIN64, WindowsProgram, wine};
use ffi_tests::{Host, SCENARIOS, Stage, counted, printed, root, succeed};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use tempfile as _;

/// Where everything is.
struct Room {
    /// The folder with the DLL.
    library: PathBuf,
    /// The folder for programs, and what wine lacks.
    programs: PathBuf,
    /// What wine has in place of a disk.
    home: PathBuf,
}

impl Room {
    fn open() -> &'static Self {
        static ROOM: OnceLock<Room> = OnceLock::new();
        ROOM.get_or_init(|| {
            let library = std::env::var_os("WINDOWS_LIBRARY");
            let library = PathBuf::from(library.expect("run by `cargo xtask windows`, which builds the DLL"));
            assert!(library.join("dpaymentssdk.dll").is_file(), "{}", library.display());
            let (programs, home) = (library.join("ffi-programs"), library.join("wine"));
            std::fs::create_dir_all(&programs).unwrap();
            let room = Self { library, programs, home };
            room.add_what_wine_lacks();
            // A first program makes the home; others must not come in between.
            succeed(wine(Path::new("wineboot.exe"), &room.home, &room.library).arg("--init"));
            room
        })
    }

    fn add_what_wine_lacks(&self) {
        let mut compile = Command::new(format!("{WIN64}-gcc"));
        compile.args(["-Wall", "-Wextra", "-Werror", "-shared", "-static"]);
        compile.arg(root().join("ffi-tests/cpp/wine/bcryptprimitives.c")).arg("-ladvapi32");
        succeed(compile.arg("-o").arg(self.programs.join("bcryptprimitives.dll")));
    }

    /// A program of these sources, ready to run.
    fn program(&self, name: &str, standard: &str, flags: &[&str], sources: &[&str]) -> Command {
        let program = WindowsProgram { system: WIN64, standard, flags, sources, folder: &self.programs };
        wine(&program.build(name), &self.home, &self.library)
    }
}

/// A host that agrees to everything, one whose answer is damaged and one with a certificate for another name.
fn hosts() -> [(&'static str, Host); 3] {
    let willing = "[[connection]]\nresponse_code = \"00\"\napproval_code = \"ABC123\"\napply = false";
    [
        ("TSYS", Host::start(willing)),
        ("DAMAGED", Host::start("[[connection]]\nwrong_lrc = true")),
        ("STRANGER", Host::start("[[connection]]\ncertificate = \"wrong-name\"")),
    ]
}

fn play(mut command: Command, what: &str) -> String {
    let hosts = hosts();
    hosts.iter().for_each(|(prefix, host)| host.show_as(prefix, &mut command));
    let printed = succeed(&mut command);
    println!("Windows, {what}: {} checks", counted(&printed, "checks"));
    printed
}

#[test]
fn the_unicode_form() {
    for standard in ["-std=c++11", "-std=c++2b"] {
        let name = format!("unicode{standard}");
        let sources = ["cpp/unicode.cpp", "cpp/unicode_second.cpp"];
        play(Room::open().program(&name, standard, UNICODE, &sources), &name);
    }
}

#[test]
fn the_old_style() {
    play(Room::open().program("old-style", "-std=c++11", &[], &["cpp/old_style.cpp"]), "old style");
}

/// The one scenario that SChannel plays, since it asks for TLS 1.2 alone. That of wine refuses every certificate whose
/// revocation nobody tells about (CERT_E_REVOCATION_FAILURE), so that the call ends with 280 before anything is sent.
const OF_SCHANNEL: &str = "approved in TLS 1.2";

#[test]
fn the_ansi_form_in_every_scenario() {
    let stage = Stage::set(SCENARIOS.iter().filter(|scenario| scenario.name != OF_SCHANNEL), 1);
    assert_eq!(stage.len(), SCENARIOS.len() - 1);
    let sources = ["cpp/program.cpp", "cpp/second.cpp"];
    let mut command = Room::open().program("program", "-std=c++17", &[], &sources);
    command.arg(&stage.list);
    let printed = play(command, "ANSI form");
    assert_eq!(counted(&printed, "scenarios"), stage.len());
    assert_eq!(counted(&printed, "events"), EVENTS.len());
    stage.check_money();
}

#[test]
fn every_getter_and_setter() {
    let source = printed::cxx_program();
    let printed =
        play(Room::open().program("typed", "-std=c++11", &[], &[source.to_str().unwrap()]), "typed");
    assert_eq!(counted(&printed, "properties"), PROPERTIES.len());
    assert_eq!(counted(&printed, "constants"), printed::cxx_constants());
    assert_eq!(counted(&printed, "numbers"), printed::numbers().len());
}

#[test]
fn the_flat_functions() {
    play(Room::open().program("flat", "-std=c99", &[], &["c/flat.c"]), "flat functions");
}

/// What the linker is told is what the DLL has.
#[test]
fn the_list_of_exports() {
    let list = std::fs::read_to_string(root().join("bindings/windows/dpaymentssdk.def")).unwrap();
    let listed: BTreeSet<&str> = list.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    let dll = Room::open().library.join("dpaymentssdk.dll");
    let dump = succeed(Command::new(format!("{WIN64}-objdump")).arg("-p").arg(dll));
    let table = dump.split("[Ordinal/Name Pointer] Table").nth(1).unwrap();
    let exported: BTreeSet<&str> = table
        .lines()
        .skip(1)
        .map_while(|line| line.trim().strip_prefix('['))
        .filter_map(|line| line.split_whitespace().last())
        .collect();
    let differing: Vec<_> = listed.symmetric_difference(&exported).collect();
    assert!(differing.is_empty() && listed.len() > 200, "{} listed, {differing:?}", listed.len());
    println!("Windows: {} functions are listed and exported", listed.len());
}

/// On Windows of 32 bits the flat functions clear the stack themselves, which their names show there.
#[test]
fn the_convention_of_32_bits() {
    for (flags, sources) in [
        (UNICODE, ["cpp/unicode.cpp", "cpp/unicode_second.cpp"].as_slice()),
        (&[], ["cpp/old_style.cpp"].as_slice()),
    ] {
        let folder = &Room::open().programs;
        let program = WindowsProgram { system: WIN32, standard: "-std=c++17", flags, sources, folder };
        let needed = program.needs();
        assert!(needed.contains(&"_DPaymentsSDK_TSYSReversal_Destroy@4".to_owned()), "{needed:?}");
        assert!(needed.contains(&"_DPaymentsSDK_TSYSReversal_Get@20".to_owned()), "{needed:?}");
        assert!(needed.iter().all(|name| name.contains('@')), "{needed:?}");
    }
}
