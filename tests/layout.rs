//! Small checks over the sources: who imports whom, where `unsafe` is, what must not be there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on panics")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What each module may use besides itself. A module may only use those below it in this list.
const MODULES: &[(&str, &[&str])] = &[
    ("capi", &["accessors", "object", "code_page", "remap", "rights", "events", "value", "error", "spec"]),
    ("accessors", &["object", "value", "error", "spec"]),
    ("object", &["engine", "aggregate", "tls", "net", "cert", "events", "store", "value", "error", "spec"]),
    ("engine", &["tls", "net", "wire", "cert", "events", "store", "card", "value", "error", "spec"]),
    ("aggregate", &["store", "xml", "value", "error", "spec"]),
    ("tls", &["net", "cert", "events", "value", "error", "spec"]),
    ("net", &["rights", "value", "error", "spec"]),
    ("wire", &["value"]),
    ("cert", &["rights", "xml", "value", "error", "spec"]),
    ("events", &["error"]),
    ("store", &["card", "value", "error", "spec"]),
    ("card", &[]),
    ("code_page", &[]),
    ("remap", &["spec"]),
    ("rights", &[]),
    ("xml", &[]),
    ("value", &[]),
    ("error", &["spec"]),
    ("spec", &[]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The Rust files below `src`, by their paths from there, and their lines outside of tests and comments.
fn sources() -> Vec<(String, Vec<String>)> {
    let (mut folders, mut files) = (vec![root().join("src")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !path.ends_with("tests.rs")
                && path.parent().is_none_or(|folder| !folder.ends_with("tests"))
            {
                files.push(path);
            }
        }
    }
    files.sort();
    files.iter().map(|path| (name_of(path), code_of(path))).collect()
}

fn name_of(path: &Path) -> String {
    let inner = path.strip_prefix(root().join("src")).unwrap();
    inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The lines of a file without comments, and without what only tests compile: an item after `#[cfg(test)]`, up to
/// its end at the same indentation.
fn code_of(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut code = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "#[cfg(test)]" {
            let end = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            for (index, skipped) in lines.by_ref().enumerate() {
                if skipped == end || index == 0 && skipped.ends_with(';') {
                    break;
                }
            }
        } else if !line.trim_start().starts_with("//") {
            code.push(line.to_owned());
        }
    }
    code
}

/// The modules of the crate's root that some lines name: `crate::x::…`, `crate::{x, y}`.
fn named_modules(lines: &[String]) -> BTreeSet<String> {
    let text = lines.join("\n");
    let mut named = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        // Of `{a::b, c}` each item's first word; of `a::b` the first word.
        let items = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default(),
        };
        for item in items.split(',') {
            let first = item.trim().split("::").next().unwrap_or_default();
            named.extend(module_of(first).map(ToOwned::to_owned));
        }
    }
    named
}

/// The module in which a name of the crate's root lives.
fn module_of(name: &str) -> Option<&str> {
    match name {
        "" => None,
        "TsysReversal" => Some("object"),
        "Error" | "Result" => Some("error"),
        module => Some(module),
    }
}

#[test]
fn imports_go_in_one_direction() {
    let place = |name: &str| MODULES.iter().position(|(own, _)| *own == name);
    for (module, allowed) in MODULES {
        for below in *allowed {
            assert!(place(below) > place(module), "the list itself: {module} -> {below}");
        }
    }
    let (mut files, mut arrows, mut wrong) = (0, 0, Vec::new());
    for (name, lines) in sources() {
        let own = name.split(['/', '.']).next().unwrap().to_owned();
        if own == "lib" {
            continue;
        }
        files += 1;
        let Some((_, allowed)) = MODULES.iter().find(|(module, _)| *module == own) else {
            wrong.push(format!("{name}: the module {own} is not in the list"));
            continue;
        };
        for used in named_modules(&lines) {
            arrows += 1;
            if used != own && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(files >= 70 && arrows >= 120, "{files} files, {arrows} arrows");
}

#[test]
fn the_reader_of_imports_sees_them() {
    let lines = [
        "use crate::{Result, TsysReversal};",
        "let x = crate::tls::initialise();",
        "use crate::wire::{a, b};",
    ];
    let named = named_modules(&lines.map(ToOwned::to_owned));
    assert_eq!(named.iter().map(String::as_str).collect::<Vec<_>>(), ["error", "object", "tls", "wire"]);
}

#[test]
fn every_module_is_in_the_list_and_in_the_documentation() {
    let page = read("docs/internals/architecture.md");
    let mut visited = 0;
    for line in read("src/lib.rs").lines() {
        let declared = line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "));
        let Some(module) = declared.and_then(|rest| rest.strip_suffix(';')) else { continue };
        assert!(MODULES.iter().any(|(own, _)| *own == module), "{module} is not in the list");
        assert!(page.contains(&format!("\n| `{module}` |")), "architecture.md lacks {module}");
        visited += 1;
    }
    assert_eq!(visited, MODULES.len());
}

#[test]
fn unsafe_is_at_the_borders_only() {
    let mut visited = 0;
    for (name, lines) in sources() {
        visited += 1;
        let has = lines.iter().any(|line| {
            line.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| word == "unsafe")
        });
        let may = name.starts_with("capi/") || ["tls/ffi.rs", "cert/ffi.rs"].contains(&name.as_str());
        assert!(!has || may, "{name} has unsafe code");
    }
    assert!(visited >= 70, "{visited} files");
}

#[test]
fn nothing_panics_on_purpose() {
    const FORBIDDEN: &[&str] =
        &[".unwrap()", ".expect(\"", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];
    let mut visited = 0;
    for (name, lines) in sources() {
        visited += 1;
        for line in lines {
            let found = FORBIDDEN.iter().find(|word| line.contains(**word));
            assert!(found.is_none(), "{name}: {line}");
        }
    }
    assert!(visited >= 70, "{visited} files");
}

#[test]
fn the_version_is_the_same_everywhere() {
    let quoted = |text: &str, start: &str| {
        let line = text.lines().find(|line| line.starts_with(start)).map(ToOwned::to_owned);
        line.unwrap_or_else(|| panic!("no line {start}")).split('"').nth(1).unwrap().to_owned()
    };
    let version = quoted(&read("Cargo.toml"), "version = ");
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    assert_eq!(version, quoted(&read("bindings/python/dpaymentssdk/__init__.py"), "__version__ = "));
    assert!(read("CHANGELOG.md").contains(&format!("\n## {version}")), "CHANGELOG.md has no {version}");
    for member in ["cli", "ffi-tests", "simulator", "xtask"] {
        assert!(read(&format!("{member}/Cargo.toml")).contains("version.workspace = true"), "{member}");
    }
}

#[test]
fn the_number_of_the_binary_interface_is_told_right() {
    let build = read("build.rs");
    let number = build.split("const ABI: u32 = ").nth(1).unwrap().split(';').next().unwrap();
    for page in ["README.md", "docs/guide/c.md", "docs/guide/cpp.md"] {
        let text = read(page);
        let (mut told, mut right) = (0, 0);
        for (at, name) in text.match_indices("libdpaymentssdk.so.") {
            told += 1;
            right += usize::from(text[at + name.len()..].starts_with(number));
        }
        assert!(told > 0 && told == right, "{page}");
    }
}

/// The project is whole in itself: nothing in it points to a folder outside.
#[test]
fn no_file_names_a_folder_outside() {
    let Some(files) = tracked() else { return };
    // Put together here, so that this file does not name them either.
    let forbidden =
        [format!("{}/{}", "..", "shared"), format!("/{}/", "work"), format!("/{}/{}", "home", "")];
    let mut visited = 0;
    for file in &files {
        let Ok(text) = std::fs::read_to_string(root().join(file)) else { continue };
        visited += 1;
        for word in &forbidden {
            assert!(!text.contains(word.as_str()), "{file} names {word}");
        }
    }
    assert!(visited >= 150, "{visited} files");
}

/// The files under version control; none where this is not a checkout.
fn tracked() -> Option<Vec<String>> {
    let output = Command::new("git").args(["ls-files"]).current_dir(root()).output().ok()?;
    let files: Vec<String> = String::from_utf8(output.stdout).ok()?.lines().map(ToOwned::to_owned).collect();
    if output.status.success() && !files.is_empty() { Some(files) } else { None }
}
