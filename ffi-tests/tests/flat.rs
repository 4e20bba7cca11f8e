//! The flat functions: their rules, programs in the style of both generations of callers, and remap files.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

use dpaymentssdk::remap::List;
use dpaymentssdk_simulator as _;
use ffi_tests::{
    C_FLAGS, CXX_FLAGS, Host, Program, counted, library, programs, root, run, succeed, valgrind,
    write_if_other,
};
use std::path::{Path, PathBuf};
use std::process::Command;

const COMPILERS: [&str; 2] = ["cc", "clang"];

/// A host that answers each reversal with an approval and does none, so that it can be asked again and again.
const WILLING: &str = "[[connection]]\nresponse_code = \"00\"\napproval_code = \"ABC123\"\napply = false";
const DAMAGED: &str = "[[connection]]\nwrong_lrc = true\napply = false";
const STRANGER: &str = "[[connection]]\ncertificate = \"wrong-name\"\nresponse_code = \"00\"\napply = false";
const HOSTS: [(&str, &str); 3] = [("TSYS", WILLING), ("DAMAGED", DAMAGED), ("STRANGER", STRANGER)];

/// Builds `ffi-tests/c/<topic>.c`.
fn build(compiler: &str, topic: &str) -> PathBuf {
    Program::new(compiler, C_FLAGS, topic).source(format!("ffi-tests/c/{topic}.c")).build()
}

/// Runs a program that finds these hosts by their prefixes.
fn with_hosts(mut command: Command, hosts: &[(&str, &str)]) -> String {
    let hosts: Vec<_> = hosts.iter().map(|(prefix, host)| (prefix, Host::start(host))).collect();
    hosts.iter().for_each(|(prefix, host)| host.show_as(prefix, &mut command));
    succeed(&mut command)
}

/// Says how many checks a program made.
fn tell(topic: &str, how: &str, printed: &str) {
    let checks = counted(printed, "checks");
    assert!(checks > 0);
    println!("flat {topic} ({how}): {checks} checks");
}

/// Runs a program, built by both compilers, and under valgrind.
fn everywhere(topic: &str, look: impl Fn(&str)) {
    for compiler in COMPILERS {
        let printed = with_hosts(Command::new(build(compiler, topic)), &HOSTS);
        look(&printed);
        tell(topic, compiler, &printed);
    }
    let printed = with_hosts(valgrind(&build("cc", topic)), &HOSTS);
    look(&printed);
    tell(topic, "valgrind", &printed);
}

#[test]
fn calls_by_number() {
    everywhere("flat", |_| ());
}

#[test]
fn rules() {
    everywhere("flat_rules", |printed| {
        assert_eq!(counted(printed, "successes"), 27);
        assert_eq!(counted(printed, "refusals"), 38);
        assert_eq!(counted(printed, "keys"), 198);
        assert_eq!(counted(printed, "answers of sinks"), 7 * 7);
        assert_eq!(counted(printed, "ways to accept"), 12);
    });
}

/// The number of everything in a header: ours, or others that leave no number what it is here.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Header {
    Ours,
    Another,
}

impl Header {
    fn number(self, list: List, id: u16) -> u16 {
        let last = list.entries().iter().map(|entry| entry.id).max().unwrap();
        match (self, list) {
            (Self::Ours, _) => id,
            // From the other end: all numbers are used, and each but the one in the middle means something else.
            (Self::Another, List::Properties) => last + 1 - id,
            // A turn by one, which also leaves the smallest number: methods count from 2.
            (Self::Another, List::Methods) => {
                if id == last {
                    2
                } else {
                    id + 1
                }
            }
            (Self::Another, List::Events) => {
                if id == 1 {
                    last
                } else {
                    id - 1
                }
            }
        }
    }

    /// A folder with `numbers.h`, as a program of this header includes it.
    fn folder(self) -> PathBuf {
        let mut text = String::new();
        for (list, prefix) in [(List::Properties, "PID"), (List::Methods, "MID"), (List::Events, "EID")] {
            for entry in list.entries() {
                text.push_str(&format!(
                    "#define {prefix}_{} {}\n",
                    entry.cxx_name,
                    self.number(list, entry.id)
                ));
            }
        }
        let folder = programs().join(format!("numbers-{self:?}"));
        std::fs::create_dir_all(&folder).unwrap();
        write_if_other(&folder.join("numbers.h"), &text);
        folder
    }

    /// The remap file of this header.
    fn remap(self) -> String {
        let lines = List::ALL.into_iter().flat_map(|list| {
            let number = move |id| self.number(list, id);
            list.entries()
                .into_iter()
                .map(move |row| format!("{} {} {}\n", list.word(), row.cxx_name, number(row.id)))
        });
        lines.collect()
    }
}

/// The sample of a generation, compiled with the numbers of a header.
fn sample(compiler: &str, generation: &str, header: Header) -> PathBuf {
    let include = format!("-I{}", header.folder().display());
    let name = format!("flat_sample-{generation}-{header:?}");
    let program =
        Program::new(compiler, C_FLAGS, &name).flag(&format!("-DGENERATION={generation}")).flag(&include);
    program.source("ffi-tests/c/flat_sample.c").build()
}

/// What a sample prints when everything is as its header says.
fn expected(generation: &str) -> String {
    let ended = match generation {
        "2016" => "The handler of on_data_packet_out ended the call.",
        _ => "not today",
    };
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "CardholderId @\nCardIsEncrypted 1\nSSLCertStore 3\nSet: 502 \"Data field invalid format. merchant_zip.\"\n\
         CheckIndex 0\nResponseCode 00\nResponseApprovalCode ABC123\nError 10004\n\
         Reverse: 10004 \"[10004] Interrupted system call.\"\nError 4243\nReverse: 4243 \"{ended}\"\n\
         Error 518\nReverse: 518 \"LRC check failed.\"\nevents yes yes yes yes yes yes yes\nversion {version}\n"
    )
}

/// Runs a sample with its two hosts.
fn play(mut command: Command) -> String {
    let [willing, damaged] = [Host::start(WILLING), Host::start(DAMAGED)];
    for host in [&willing, &damaged] {
        command.arg(host.simulator.port().to_string()).arg(host.folder().join("ca.pem"));
    }
    command.arg(willing.folder().join("aggregate.xml"));
    succeed(&mut command)
}

#[test]
fn samples_of_both_generations() {
    for generation in ["2016", "2024"] {
        for compiler in COMPILERS {
            let program = sample(compiler, generation, Header::Ours);
            assert_eq!(play(Command::new(&program)), expected(generation), "{generation}");
        }
        println!("flat sample of {generation}: {}", COMPILERS.join(", "));
    }
}

/// A remap file in a folder that goes away with it.
struct RemapFile {
    folder: tempfile::TempDir,
}

impl RemapFile {
    fn new(content: impl AsRef<[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("remap.txt"), content).unwrap();
        Self { folder }
    }

    fn name_to(&self, mut command: Command) -> Command {
        command.env("DPAYMENTSSDK_REMAP", self.folder.path().join("remap.txt"));
        command
    }
}

/// `flat_remap`, compiled with the numbers of another header.
fn remap_program(compiler: &str) -> PathBuf {
    remap_source(compiler, "flat_remap").build()
}

fn remap_source(compiler: &str, name: &str) -> Program {
    let include = format!("-I{}", Header::Another.folder().display());
    Program::new(compiler, C_FLAGS, name).flag(&include).source("ffi-tests/c/flat_remap.c")
}

#[test]
fn samples_with_other_numbers() {
    let file = RemapFile::new(Header::Another.remap());
    for generation in ["2016", "2024"] {
        let program = sample("cc", generation, Header::Another);
        assert_eq!(play(file.name_to(Command::new(&program))), expected(generation), "{generation}");
        // The same program without the file: the test would see a file that does nothing.
        let unmapped = run(Command::new(&program).args(["1", "none", "1", "none", "none"]));
        assert!(!String::from_utf8_lossy(&unmapped.stdout).contains("CardholderId @"), "{generation}");
    }
}

#[test]
fn other_numbers_beside_ours() {
    let file = RemapFile::new(Header::Another.remap());
    let check = |mut command: Command, how: &str| {
        command.arg("good");
        let printed = with_hosts(file.name_to(command), &HOSTS);
        assert_eq!(counted(&printed, "properties"), 147);
        assert_eq!(counted(&printed, "others"), 146);
        tell("remap", how, &printed);
    };
    for compiler in COMPILERS {
        check(Command::new(remap_program(compiler)), compiler);
    }
    check(valgrind(&remap_program("cc")), "valgrind");
}

#[test]
fn names_that_a_header_does_not_have() {
    let text =
        "property MerchantZip none\nproperty MerchantState 500\nmethod Reset none\nevent SSLStatus none\n";
    let file = RemapFile::new(text);
    let mut command = file.name_to(Command::new(remap_program("cc")));
    command.arg("without");
    tell("remap", "names without numbers", &with_hosts(command, &HOSTS));
}

#[test]
fn files_that_cannot_be_used() {
    let program = remap_program("cc");
    let long = "#".repeat(65_537);
    let rows: [(&[u8], &str); 9] = [
        (b"", "it gives nothing a number"),
        (
            b"property MerchantZip 31\n",
            "line 1: this number is that of MerchantTimeZone, which needs a line too: its number, or none",
        ),
        (
            b"event Error 5\nproperty MerchantZip 500\nproperty merchant_zip 501\n",
            "line 3: MerchantZip came before, in line 2",
        ),
        (b"property MerchantZip 500\nproperty MerchantState 500\n", "line 2: this number came before"),
        (
            b"root:x:0:0:root:/root:/bin/sh\n",
            "line 1: three words are needed: property, method or event, a name, a number",
        ),
        (b"property Zip 31\n", "line 1: there is no property of this name"),
        (b"property MerchantZip 2011\n", "line 1: 2000 to 2099 and 8000 to 8099 are for licences"),
        (b"\xFF\xFEp\0", "it is UTF-16; UTF-8 is needed"),
        (long.as_bytes(), "it has more than 65536 bytes"),
    ];
    let refused = |command: Command, why: &str| {
        let mut command = command;
        let printed = succeed(command.args(["refused", &why_refused(why)]));
        assert_eq!(counted(&printed, "told"), 152);
    };
    for (content, why) in rows {
        let file = RemapFile::new(content);
        refused(file.name_to(Command::new(&program)), why);
    }
    let file = RemapFile::new("");
    let pipe = file.folder.path().join("pipe");
    succeed(Command::new("mkfifo").arg(&pipe));
    let ordinary = "it is no ordinary file";
    for (place, why) in [
        (file.folder.path(), ordinary),
        (&*pipe, ordinary),
        (Path::new("/dev/zero"), ordinary),
        (&*file.folder.path().join("none"), "it cannot be opened: entity not found"),
    ] {
        let mut command = Command::new(&program);
        command.env("DPAYMENTSSDK_REMAP", place);
        refused(command, why);
    }
    println!("flat remap: {} files that cannot be used", rows.len() + 4);
}

#[test]
fn no_file_is_named() {
    let program = remap_program("cc");
    let ignored = |command: &mut Command| tell("remap", "ignored", &succeed(command.arg("ignored")));
    ignored(Command::new(&program).env_remove("DPAYMENTSSDK_REMAP"));
    ignored(Command::new(&program).env("DPAYMENTSSDK_REMAP", ""));
}

/// The text of every call by number with a file that cannot be used.
fn why_refused(why: &str) -> String {
    format!("Invalid handle or argument. DPAYMENTSSDK_REMAP: {why}.")
}

/// Who starts a program that runs with the rights of another must not choose what its numbers mean.
#[cfg(target_os = "linux")]
#[test]
fn programs_with_rights_of_others_get_no_numbers() {
    use std::os::unix::fs::PermissionsExt;
    if succeed(Command::new("id").arg("-u")) != "0\n" {
        println!("flat remap: only root can give a program the rights of another");
        return;
    }
    let file = RemapFile::new(Header::Another.remap());
    let copy = file.folder.path().join("program");
    // It has the library inside: nobody may not be allowed to reach the shared one.
    std::fs::copy(remap_source("cc", "flat_remap-static").statically().build(), &copy).unwrap();
    // The program belongs to nobody, who is then its effective user, and everybody may reach it.
    let belongs = |file: &Path| {
        std::os::unix::fs::chown(file, Some(65534), None).unwrap();
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o4755)).unwrap();
    };
    let everybody = |path: &Path| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    };
    everybody(file.folder.path());
    let id = file.folder.path().join("id");
    std::fs::copy("/usr/bin/id", &id).unwrap();
    belongs(&id);
    if succeed(Command::new(&id).arg("-u")) != "65534\n" {
        println!("flat remap: here no program gets the rights of another (nosuid, no_new_privs)");
        return;
    }
    belongs(&copy);
    let why = why_refused("it is not read by a program with more rights than whoever started it");
    let printed = succeed(file.name_to(Command::new(&copy)).args(["refused", &why]));
    tell("remap", "setuid", &printed);
    everybody(&copy);
    let plain = run(file.name_to(Command::new(&copy)).args(["refused", &why]));
    assert!(!plain.status.success(), "without those rights the file counts");
}

#[test]
fn a_class_of_another_header_beside_ours() {
    let file = RemapFile::new(Header::Another.remap());
    let include = format!("-I{}", Header::Another.folder().display());
    for compiler in ["g++", "clang++"] {
        let program = Program::new(compiler, CXX_FLAGS, "remapped-cpp").flag("-std=c++11").flag(&include);
        let program = program.source("ffi-tests/cpp/remapped.cpp").build();
        tell("remap in C++", compiler, &with_hosts(file.name_to(Command::new(program)), &HOSTS));
    }
}

#[test]
fn a_wrapper_of_another_header_beside_our_package() {
    let list = |list: List| {
        let entries = list.entries();
        let numbers = entries
            .iter()
            .map(|entry| format!("\"{}\":{}", entry.cxx_name, Header::Another.number(list, entry.id)));
        format!("\"{}\":{{{}}}", list.word(), numbers.collect::<Vec<_>>().join(","))
    };
    let file = RemapFile::new(Header::Another.remap());
    let mut command = Command::new("python3");
    command.args(["-X", "dev"]).arg(root().join("ffi-tests/python/remapped.py"));
    command.env("PYTHONPATH", root().join("bindings/python")).env("PYTHONDONTWRITEBYTECODE", "1");
    command.env("DPAYMENTSSDK_LIBRARY", library().shared());
    command.env("NUMBERS", format!("{{{}}}", List::ALL.map(list).join(",")));
    assert_eq!(with_hosts(file.name_to(command), &HOSTS), "3 reversals\n");
}
