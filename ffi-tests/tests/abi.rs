//! The binary interface, as libabigail reads it from debug information: that of today against the recorded one, and
//! against the one that was recorded when the last version was tagged.
//!
//! The debug information is that of a small library in C, the probe, with one pointer to each function that the built
//! library exports: so everything is as a C compiler sees it with our header. The library itself would tell of Rust's
//! types and of all of OpenSSL.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests panic, and say how much they checked")]

use dpaymentssdk as _;
use dpaymentssdk_simulator as _;
use ffi_tests::{exported, root, run, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The record; its name has the number of the interface, so that another interface begins another record.
const RECORD: &str = "ffi-tests/abi/libdpaymentssdk.so.1.abi";

/// A header, and the functions that it declares.
#[derive(Clone)]
struct Interface {
    header: String,
    functions: Vec<String>,
}

impl Interface {
    /// That of the built library.
    fn present() -> Self {
        let header = std::fs::read_to_string(root().join("include/dpaymentssdk.h")).unwrap();
        let functions: Vec<String> = exported().into_iter().collect();
        assert!(functions.len() > 200);
        Self { header, functions }
    }

    /// The same with a change of the header.
    fn with(&self, before: &str, after: &str) -> Self {
        assert!(self.header.contains(before), "{before}");
        Self { header: self.header.replacen(before, after, 1), ..self.clone() }
    }

    /// The library with a pointer to each function.
    fn probe(&self, folder: &Path) -> PathBuf {
        let library = folder.join("probe.so");
        let pointer = |name: &String| format!("__typeof__({name}) *pointer_to_{name};\n");
        let pointers: String = self.functions.iter().map(pointer).collect();
        std::fs::write(folder.join("dpaymentssdk.h"), &self.header).unwrap();
        std::fs::write(folder.join("probe.c"), format!("#include \"dpaymentssdk.h\"\n{pointers}")).unwrap();
        let mut compile = Command::new("cc");
        compile.args(["-g", "-shared", "-fPIC", "-Wall", "-Werror", "probe.c", "-o", "probe.so"]);
        // The record says nothing of the folder.
        compile.arg(format!("-fdebug-prefix-map={}=", folder.display())).current_dir(folder);
        succeed(&mut compile);
        library
    }

    /// What is recorded of it.
    fn record(&self) -> String {
        let folder = tempfile::tempdir().unwrap();
        let mut write = Command::new("abidw");
        write.args(["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--type-id-style", "hash"]);
        succeed(write.arg(self.probe(folder.path())))
    }

    /// Whether a program that was compiled with the recorded interface works with this one; else what is in its way.
    fn serves(&self, record: &str) -> Result<(), String> {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("old.abi");
        std::fs::write(&old, record).unwrap();
        let mut compare = Command::new("abidiff");
        compare.args(["--leaf-changes-only", "--no-show-locs", "--no-added-syms"]);
        let output = run(compare.arg(&old).arg(self.probe(folder.path())));
        let report = String::from_utf8_lossy(&output.stdout).into_owned();
        // Bits: 1 and 2 are errors of the tool, 4 is any change, 8 one that it is sure of.
        let status = output.status.code().unwrap_or(1);
        assert!(status & 3 == 0, "abidiff: {report}{}", String::from_utf8_lossy(&output.stderr));
        let broken = report.lines().map(str::trim).filter(|line| !is_growth(line)).collect::<Vec<_>>();
        if broken.is_empty() && status & 8 == 0 { Ok(()) } else { Err(report) }
    }
}

/// Whether a line of the report is about members that were added to a structure: the library makes all structures, and a
/// member in a place of its own changes nothing for those that are there.
fn is_growth(line: &str) -> bool {
    let added =
        line.split_once(" data member insertion").is_some_and(|(count, _)| count.parse::<usize>().is_ok());
    line.is_empty()
        || line.contains(" summary: ")
        || line.starts_with("'struct tsysreversal_") && line.ends_with(" changed:")
        || line.starts_with("type size changed from ")
        || line == "type size hasn't changed"
        || added
        || line.starts_with('\'') && line.contains("', at offset ") && line.ends_with(" (in bits)")
}

/// How the comparison with the last tag ended.
#[derive(Debug, PartialEq)]
enum Tagged {
    /// There is no repository, as in an unpacked archive.
    NoRepository,
    /// No version was tagged, or a shallow clone does not know of it.
    NoTag,
    /// The version with this tag has no record of this interface.
    NoRecord(String),
    /// Programs of the version with this tag work with the present interface.
    Serves(String),
    /// They do not.
    Breaks(String),
}

fn git(folder: &Path, arguments: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.arg("-C")
        .arg(folder)
        .args(["-c", "user.name=Test", "-c", "user.email=test@localhost"])
        .args(arguments);
    // Nothing of whoever runs the test, and no other repository.
    git.env("GIT_CONFIG_GLOBAL", "/dev/null").env_remove("GIT_DIR").env_remove("GIT_WORK_TREE");
    git
}

/// The newest version that is tagged among what the present commit follows from, by its number.
fn last_tag(repository: &Path) -> Option<String> {
    let newest_first = ["tag", "--list", "v[0-9]*", "--merged", "HEAD", "--sort=-version:refname"];
    let owned = format!("safe.directory={}", repository.display());
    succeed(&mut git(repository, &[&["-c", &owned], &newest_first[..]].concat()))
        .lines()
        .next()
        .map(str::to_owned)
}

/// Compares an interface with the record of the last tag.
fn against_last_tag(repository: &Path, present: &Interface) -> Tagged {
    if !repository.join(".git").exists() {
        return Tagged::NoRepository;
    }
    let Some(tag) = last_tag(repository) else { return Tagged::NoTag };
    let owned = format!("safe.directory={}", repository.display());
    let shown = run(&mut git(repository, &["-c", &owned, "show", &format!("{tag}:{RECORD}")]));
    if !shown.status.success() {
        return Tagged::NoRecord(tag);
    }
    match present.serves(&String::from_utf8_lossy(&shown.stdout)) {
        Ok(()) => Tagged::Serves(tag),
        Err(report) => Tagged::Breaks(format!("{tag}:\n{report}")),
    }
}

/// With `UPDATE` in the environment the record is written anew, unless that would break programs.
#[test]
fn the_interface_is_the_recorded_one() {
    let present = Interface::present();
    let path = root().join(RECORD);
    let recorded = std::fs::read_to_string(&path).ok();
    if let Some(recorded) = &recorded {
        let broken = present.serves(recorded).err().unwrap_or_default();
        assert!(broken.is_empty(), "{broken}\nWas {RECORD} never released? Then delete it by hand.");
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, present.record()).unwrap();
    }
    let recorded = std::fs::read_to_string(&path).unwrap_or_default();
    let missing = |name: &&String| !recorded.contains(&format!("'pointer_to_{name}'"));
    let missing: Vec<_> = present.functions.iter().filter(missing).collect();
    assert!(missing.is_empty(), "{RECORD} lacks {missing:?}; run this test with UPDATE=1");
    println!("{} functions are as recorded", present.functions.len());
}

#[test]
fn programs_of_the_last_version_work() {
    match against_last_tag(&root(), &Interface::present()) {
        Tagged::Breaks(report) => panic!("programs of the last version do not work any more: {report}"),
        other => println!("the interface and that of the last version: {other:?}"),
    }
}

/// Changes of the header, and what they mean to programs that were compiled with the one before.
fn changes(old: &Interface) -> Vec<(&'static str, bool, Interface)> {
    let reset = "int tsysreversal_reset(tsysreversal_t *handle)";
    let mut added = old.with(reset, &format!("int tsysreversal_more(int x);\n{reset}"));
    added.functions.push("tsysreversal_more".to_owned());
    let mut removed = old.with(reset, "int tsysreversal_undone(tsysreversal_t *handle)");
    removed.functions.retain(|name| name != "tsysreversal_reset");
    vec![
        ("nothing", true, old.clone()),
        ("a function more", true, added),
        (
            "members at the end",
            true,
            old.with("} tsysreversal_event_t;", "int more;\nlong even_more;\n} tsysreversal_event_t;"),
        ),
        ("a member where nothing was", true, old.with("    int accept;", "    int accept;\n    int more;")),
        ("a function less", false, removed),
        (
            "a parameter more",
            false,
            old.with(reset, "int tsysreversal_reset(tsysreversal_t *handle, int how)"),
        ),
        ("another result", false, old.with(reset, "void tsysreversal_reset(tsysreversal_t *handle)")),
        ("another type of a member", false, old.with("size_t parameter_count;", "int parameter_count;")),
        ("a larger type of a member", false, old.with("    int status_code;", "    long status_code;")),
        ("a member before another", false, old.with("    int accept;", "    int more;\n    int accept;")),
        ("a member less", false, old.with("    int accept;", "")),
        (
            "another callback",
            false,
            old.with("int (*tsysreversal_on_error_fn)(", "void (*tsysreversal_on_error_fn)("),
        ),
        ("another sink", false, old.with("int event_id,", "long event_id,")),
    ]
}

/// A repository in which a version was tagged, with its record or with none.
fn repository(records: &[(&str, Option<&str>)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| succeed(&mut git(folder.path(), arguments));
    git(&["init", "--quiet"]);
    std::fs::create_dir_all(folder.path().join("ffi-tests/abi")).unwrap();
    for (tag, record) in records {
        std::fs::write(folder.path().join("version"), tag).unwrap();
        if let Some(record) = record {
            std::fs::write(folder.path().join(RECORD), record).unwrap();
        }
        git(&["add", "--all"]);
        git(&["commit", "--quiet", "--message", tag]);
        git(&["tag", tag]);
    }
    std::fs::write(folder.path().join("version"), "after the last tag").unwrap();
    git(&["commit", "--quiet", "--all", "--message", "Go on", "--allow-empty"]);
    folder
}

#[test]
fn what_breaks_programs_is_seen() {
    let old = Interface::present();
    let record = old.record();
    let tagged = repository(&[("v1.0.0", Some(&record))]);
    let (mut serving, mut breaking) = (0, 0);
    for (what, serves, changed) in changes(&old) {
        match against_last_tag(tagged.path(), &changed) {
            Tagged::Serves(tag) if serves && tag == "v1.0.0" => serving += 1,
            Tagged::Breaks(report) if !serves && report.starts_with("v1.0.0:\n") => breaking += 1,
            other => panic!("{what}: {other:?}"),
        }
    }
    println!("{serving} changes serve programs, {breaking} break them");
    assert_eq!((serving, breaking), (4, 9));
}

#[test]
fn the_last_tag_is_the_newest_version() {
    let old = Interface::present();
    let other = old.with("int tsysreversal_reset(", "void tsysreversal_reset(").record();
    let record = old.record();
    let both = repository(&[("v1.9.0", Some(&other)), ("v1.10.0", Some(&record)), ("nightly", Some(&other))]);
    assert_eq!(against_last_tag(both.path(), &old), Tagged::Serves("v1.10.0".to_owned()));
    let turned = repository(&[("v1.10.0", Some(&other)), ("v1.9.0", Some(&record))]);
    assert!(
        matches!(against_last_tag(turned.path(), &old), Tagged::Breaks(report) if report.starts_with("v1.10.0:"))
    );

    let bare = repository(&[("v1.0.0", None)]);
    assert_eq!(against_last_tag(bare.path(), &old), Tagged::NoRecord("v1.0.0".to_owned()));
    let none = repository(&[("nightly", Some(&record))]);
    assert_eq!(against_last_tag(none.path(), &old), Tagged::NoTag);
    let nowhere = tempfile::tempdir().unwrap();
    assert_eq!(against_last_tag(nowhere.path(), &old), Tagged::NoRepository);
    // A shallow clone has only its last commit.
    let origin = format!("file://{}", both.path().display());
    succeed(&mut git(nowhere.path(), &["clone", "--quiet", "--depth", "1", &origin, "shallow"]));
    assert_eq!(against_last_tag(&nowhere.path().join("shallow"), &old), Tagged::NoTag);
}
