//! The packages work as the guide prints it: built, linked and run where there is nothing but the system and the
//! packages, and the blocks that are run are those of the guide inside the archive.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "tests panic, and count")]

#[path = "../docs/blocks.rs"]
mod blocks;
mod content;
mod debian;
mod room;

use blocks::Block;
use dpaymentssdk as _;
use dpaymentssdk_simulator as _;
use ffi_tests::{root, succeed};
use room::Room;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A task of the repository, in the same target folder as the tests.
fn xtask(arguments: &[&str]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut task = Command::new(cargo);
    task.args(["run", "--quiet", "--package", "xtask", "--"]).args(arguments).current_dir(root());
    // A release build may be among it: that takes longer than a program under test may.
    assert!(task.env("CARGO_TARGET_DIR", target()).status().unwrap().success(), "{task:?}");
}

fn target() -> PathBuf {
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned()
}

/// The folder with the packages, which are made once.
fn packages() -> &'static Path {
    static PACKAGES: OnceLock<PathBuf> = OnceLock::new();
    PACKAGES.get_or_init(|| {
        xtask(&["dist"]);
        target().join("dist")
    })
}

/// The packages that have this ending.
fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    files.sort();
    files
}

/// The unpacked archive; its files are looked at, never linked.
fn unpacked() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let archive = with_ending(packages(), "-linux-gnu.tar.gz").pop().unwrap();
            let mut tar = Command::new("tar");
            tar.arg("-xzf").arg(archive).arg("--strip-components=1").arg("-C").arg(folder.path());
            succeed(&mut tar);
            folder
        })
        .path()
}

/// The blocks of a page of the guide in the archive.
fn page(name: &str) -> Vec<Block> {
    let file = unpacked().join("share/doc/dpaymentssdk/docs/guide").join(name);
    blocks::of(&std::fs::read_to_string(file).unwrap())
}

/// The block of a page that is kept under this name.
fn program(page_name: &str, file: &str) -> String {
    let block = page(page_name).into_iter().find(|block| block.note("file") == Some(file));
    block.unwrap_or_else(|| panic!("{page_name} has no {file}")).text
}

/// The blocks of `installing.md` with this form, which must be there.
fn printed(language: &str, form: &str) -> Vec<String> {
    let blocks = page("installing.md").into_iter();
    let wanted = |block: &Block| block.language == language && block.note("form") == Some(form);
    let found: Vec<_> = blocks.filter(wanted).map(|block| block.text).collect();
    assert!(!found.is_empty(), "no block of {language} with the form {form}");
    found
}

/// A block for C as the reader changes it for C++.
fn for_cpp(block: &str) -> String {
    block
        .replace("cc ", "g++ ")
        .replace("reversal.c", "reversal.cpp")
        .replace("LANGUAGES C)", "LANGUAGES CXX)")
}

fn in_both_languages(block: &str) -> [String; 2] {
    let other = for_cpp(block);
    assert_ne!(other, block);
    [block.to_owned(), other]
}

/// Whether a program looks for the shared library when it starts.
fn needs_the_library(program: &Path) -> bool {
    succeed(Command::new("readelf").arg("-d").arg(program)).contains("[libdpaymentssdk.so.1]")
}

#[test]
fn c_and_cpp_build_in_three_ways_with_either_library() {
    let unpack = printed("sh", "unpack").concat();
    let mut built = 0;
    for form in ["shared", "static"] {
        for block in printed("sh", form).iter().flat_map(|block| in_both_languages(block)) {
            let room = Room::new();
            room.reverses(&format!("{unpack}{block}"));
            assert_eq!(needs_the_library(&room.path("reversal")), form == "shared", "{block}");
            built += 1;
        }
        let cmake = printed("sh", "cmake").concat();
        for list in printed("cmake", form).iter().flat_map(|block| in_both_languages(block)) {
            let room = Room::new();
            std::fs::write(room.path("CMakeLists.txt"), &list).unwrap();
            room.reverses(&format!("{unpack}{cmake}"));
            assert_eq!(needs_the_library(&room.path("build/reversal")), form == "shared", "{list}");
            built += 1;
        }
    }
    assert_eq!(built, 12);
    println!("{built} programs");
}

/// The private libraries of the first `.pc` file are enough for a program that has even the C library inside.
#[test]
fn a_wholly_static_program_links() {
    let room = Room::new();
    room.write(
        "small.c",
        "#include <dpaymentssdk.h>\nint main(void) { return tsysreversal_abi_version() - 1; }\n",
    );
    let unpack = printed("sh", "unpack").concat();
    let build = "export PKG_CONFIG_PATH=$SDK/lib/pkgconfig\n\
         cc -static small.c -o small $(pkg-config --static --cflags --libs dpaymentssdk)\n./small\n";
    room.run(&format!("{unpack}{build}"));
    assert!(!succeed(Command::new("readelf").arg("-l").arg(room.path("small"))).contains("INTERP"));
}

#[test]
fn python_needs_nothing_but_the_wheel() {
    let room = Room::new();
    room.reverses(&printed("sh", "python").concat());
}

#[test]
fn the_tool_needs_nothing_beside_it() {
    let room = Room::new();
    let unpack = printed("sh", "unpack").concat();
    let shown = room.run(&format!("{unpack}{}", printed("sh", "tool").concat()));
    assert!(shown.contains(" released."), "{shown}");
}

#[test]
fn an_installation_speaks_of_its_prefix_alone() {
    let staging = tempfile::tempdir().unwrap();
    let text = staging.path().to_str().unwrap();
    xtask(&["install", "--prefix", "/opt/payments", "--libdir", "lib/machine", "--destdir", text]);
    let installed = staging.path().join("opt/payments");
    let mut files = 0;
    for name in ["pkgconfig/dpaymentssdk.pc", "pkgconfig/dpaymentssdk-static.pc"] {
        let pc = std::fs::read_to_string(installed.join("lib/machine").join(name)).unwrap();
        assert!(pc.contains("prefix=/opt/payments\n") && !pc.contains(text) && !pc.contains('@'), "{pc}");
        files += 1;
    }
    assert_eq!(files, 2);
    let build = |room: &Room| {
        let list = &printed("cmake", "shared")[0];
        std::fs::write(room.path("CMakeLists.txt"), list).unwrap();
        room.reverses(
            "export PKG_CONFIG_PATH=/opt/payments/lib/machine/pkgconfig\n\
             cc reversal.c -o reversal $(pkg-config --cflags --libs dpaymentssdk) -Wl,-rpath,/opt/payments/lib/machine\n\
             ./reversal\n\
             cmake -B build -Ddpaymentssdk_DIR=/opt/payments/lib/machine/cmake/dpaymentssdk\n\
             cmake --build build\n",
        );
    };
    build(&Room::with(&installed, "/opt/payments"));
}

/// What the guide marks for these tests is run by them: nothing is left out in silence.
#[test]
fn every_marked_block_has_a_form_that_is_run() {
    let known =
        ["unpack", "shared", "static", "cmake", "tool", "python", "debian", "debian-removal", "debian-tool"];
    let blocks = page("installing.md");
    let marked: Vec<_> = blocks.iter().filter(|block| block.note("run") == Some("packages")).collect();
    for block in &marked {
        let form = block.note("form").unwrap_or_default();
        assert!(known.contains(&form), "line {}: {form}", block.line);
    }
    assert_eq!(marked.len(), 13);
}
