//! Reads the sources: every exported function lies in `src/capi`, and is one call of a `guard…` function.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on panics")]

use std::fs;
use std::path::{Path, PathBuf};

const EXPORTED: &str = "#[unsafe(no_mangle)]";

/// The Rust files below a directory.
fn sources(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Each exported function of a source: its name, and its body without comments.
fn exported(source: &str) -> Vec<(String, String)> {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| line.to_owned() + "\n")
        .collect();
    code.split(EXPORTED)
        .skip(1)
        .map(|function| {
            let name = function.split("fn ").nth(1).unwrap().split('(').next().unwrap().to_owned();
            let open = function.find(" {\n").expect("a body") + 1;
            (name, inside(&function[open..]).trim().to_owned())
        })
        .collect()
}

/// What lies between a bracket, which begins the text, and the one that closes it.
fn inside(text: &str) -> &str {
    let mut depth = 0;
    for (place, character) in text.char_indices() {
        match character {
            '{' | '(' => depth += 1,
            '}' | ')' => depth -= 1,
            _ => (),
        }
        if depth == 0 {
            return &text[1..place];
        }
    }
    panic!("an open bracket: {text}");
}

/// Whether a body is one call of a guard and nothing else; `unsafe { … }` around it is fine.
fn is_one_guard(body: &str) -> bool {
    let body = match body.strip_prefix("unsafe {") {
        Some(rest) => rest.strip_suffix('}').unwrap_or(rest).trim(),
        None => body,
    };
    let Some(open) = body.find('(') else { return false };
    let (name, rest) = body.split_at(open);
    let guards = ["guard", "guard_as", "guard_by", "guard_quiet", "guard_static", "guard_get"];
    guards.contains(&name) && inside(rest).len() + 2 == rest.len()
}

#[test]
fn every_exported_function_is_one_call_of_a_guard() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut count = 0;
    for file in sources(&root) {
        let source = fs::read_to_string(&file).unwrap();
        let functions = exported(&source);
        let other_spellings = ["no_mangle", "export_name"].map(|word| source.matches(word).count());
        assert_eq!(other_spellings, [functions.len(), 0], "{}: exported in another way", file.display());
        if !functions.is_empty() {
            assert!(file.starts_with(root.join("capi")), "{}: exports outside src/capi", file.display());
        }
        for (name, body) in &functions {
            assert!(is_one_guard(body), "{}: {name} is not one call of a guard: {body}", file.display());
        }
        count += functions.len();
    }
    // The base functions, 7 callbacks, the flat functions, introspection; those of the properties come on top.
    assert!(count >= 51, "only {count} exported functions were found");
}

/// What the page of the functions says of 9001: these do something after a panic, by the guard that they have.
#[test]
fn only_these_answer_after_a_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/capi");
    let mut answering = Vec::new();
    for file in sources(&root) {
        let functions = exported(&fs::read_to_string(&file).unwrap());
        let still = functions.into_iter().filter(|(_, body)| {
            ["guard_quiet(", "guard_as(", "guard_by(", "destroy("].iter().any(|guard| body.contains(guard))
        });
        answering.extend(still.map(|(name, _)| name));
    }
    answering.sort();
    let flat = |name: &str| format!("DPaymentsSDK_TSYSReversal_{name}");
    let mut expected: Vec<String> = ["destroy", "interrupt", "last_error", "last_error_code", "reset"]
        .map(|name| format!("tsysreversal_{name}"))
        .into();
    expected.extend(
        // `Do` is for each method as the method's own function.
        [
            "Destroy",
            "Do",
            "GetEventError",
            "GetEventErrorCode",
            "GetLastError",
            "GetLastErrorCode",
            "SetEventErrorAndCode",
            "SetLastErrorAndCode",
        ]
        .map(flat),
    );
    expected.sort();
    assert_eq!(answering, expected);
}

#[test]
fn the_reader_sees_what_is_wrong() {
    let function =
        |body: &str| format!("{EXPORTED}\npub extern \"C\" fn f(h: *mut t) -> c_int {{\n{body}\n}}\n");
    let verdict = |body: &str| is_one_guard(&exported(&function(body))[0].1);
    assert!(verdict("    guard(h, |h| h.reverse())"));
    assert!(verdict("    // SAFETY: yes.\n    unsafe { guard_get(h, |h| { h.a(); h.b() }) }"));
    assert!(!verdict("    h.reverse()"));
    assert!(!verdict("    guardian(h, |h| h.reverse())"));
    assert!(!verdict("    if h.is_null() {\n        return 1;\n    }\n    guard(h, |h| h.reverse())"));
    assert!(!verdict("    guard(h, |h| h.reverse());\n    0"));
    assert!(!verdict("    // guard(h, |h| h.reverse())\n    0"));
}
