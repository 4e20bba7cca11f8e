//! The C API: `src/capi/typed.rs`, and `include/dpaymentssdk.h` from all of `src/capi` by cbindgen.

use super::rust::path;
use super::text::{comment, define, paragraphs};
use super::words::{constraint_with_constants, refusals, summary};
use super::{Note, Printed};
use crate::Result;
use crate::spec::{Access, ENUMERATIONS, EVENTS, Enumeration, Kind, METHODS, PROPERTIES, Property};
use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;

/// The directory whose exported functions make the C API.
pub const SOURCES: &str = "src/capi";

const HEADER: &str = "include/dpaymentssdk.h";

const HEAD: &str = "
//! A C function for each property to read it, and one to write it; the constants of the enumerations.
//!
//! Each function is one call of `guard`, which is the only place where a handle is checked.
#![allow(clippy::missing_safety_doc, reason = \"what a caller must keep to is said under Ownership and Thread\")]
#![allow(rustdoc::invalid_html_tags, reason = \"the comments are copied into the C header as they are\")]

use super::guard::{guard, tsysreversal_t};
use crate::spec::{certificates, properties};
use std::ffi::{c_char, c_int};

";

/// `src/capi/typed.rs`, before rustfmt.
pub fn typed(note: &Note) -> Printed {
    let mut text = note.commented("// ");
    text.push_str(HEAD);
    ENUMERATIONS.iter().for_each(|row| text.push_str(&constants(row)));
    for row in PROPERTIES {
        text.push_str(&getter(row));
        if row.access == Access::ReadWrite {
            text.push_str(&setter(row));
        }
    }
    Printed::new("src/capi/typed.rs", text)
}

fn constants(row: &Enumeration) -> String {
    let constant = |value: &crate::spec::EnumerationValue| {
        let docs = paragraphs([format!("`{}` {}.", row.name, value.name).as_str(), value.docs]);
        let name = value.constants.first().copied().unwrap_or(value.name);
        let docs = docs_of(&docs);
        format!("{docs}pub const TSYSREVERSAL_{name}: c_int = {};\n", value.number)
    };
    row.values.iter().map(constant).collect::<String>() + "\n"
}

/// A documentation comment that cbindgen copies into the header, where `*/` would end it.
fn docs_of(text: &str) -> String {
    comment("", "///", &text.replace("*/", "* /"))
}

fn getter(row: &Property) -> String {
    let (name, row_path) = (row.name, path(row));
    let docs = docs_of(&getter_docs(row));
    let function = format!("fn tsysreversal_get_{name}(handle: *mut tsysreversal_t");
    match row.kind {
        Kind::Text => safe(&docs, &format!("{function}) -> *const c_char"), &format!("text(&{row_path})")),
        Kind::Integer => safe(&docs, &format!("{function}) -> c_int"), &format!("integer(&{row_path})")),
        Kind::Boolean => safe(&docs, &format!("{function}) -> c_int"), &format!("boolean(&{row_path})")),
        Kind::Bytes => trusting(
            &docs,
            &format!("{function}, len: *mut usize) -> *const u8"),
            "the caller passes a `len` that may be written, or NULL.",
            &format!("bytes(&{row_path}, len)"),
        ),
    }
}

/// An exported function that no caller can misuse: the guard checks the handle.
fn safe(docs: &str, signature: &str, call: &str) -> String {
    format!(
        "{docs}#[unsafe(no_mangle)]\npub extern \"C\" {signature} {{ guard(handle, |object| object.{call}) }}\n\n"
    )
}

/// An exported function that has to trust its caller with a pointer.
fn trusting(docs: &str, signature: &str, promise: &str, call: &str) -> String {
    format!(
        "{docs}#[unsafe(no_mangle)]\npub unsafe extern \"C\" {signature} {{\n    // SAFETY: {promise}\n    guard(handle, |object| unsafe {{ object.{call} }})\n}}\n\n"
    )
}

/// What a function lends and keeps, which threads may call it and what it answers inside an event, and its errors: every
/// exported function says these four in this form, and the page of the functions is printed from them.
fn facts(ownership: &str, thread: &str, inside: &str, errors: &str) -> String {
    format!("Ownership: {ownership}\n\nThread: {thread} Inside events: {inside} Errors: {errors}")
}

const NOTHING_LENT: &str = "nothing is lent, and nothing is kept.";

fn getter_docs(row: &Property) -> String {
    let what = format!("Reads `{}`: {}", row.name, summary(row.summary, row.cxx_name));
    let lives = "belong to the handle, and are valid until the same property is read again, a reset or the destruction of \
                 the handle";
    let ownership = match row.kind {
        Kind::Text => format!("the characters {lives}."),
        Kind::Bytes => format!(
            "the bytes {lives}; `len` receives their number, and a NUL that it does not count follows."
        ),
        Kind::Integer | Kind::Boolean => NOTHING_LENT.to_owned(),
    };
    let errors = match row.kind {
        Kind::Text => {
            "NULL with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which \
             tsysreversal_last_error_code says 9002."
        }
        Kind::Bytes => "NULL with 9002 for an invalid handle, or without a place for the length.",
        Kind::Integer | Kind::Boolean => {
            "0 for an invalid handle, of which tsysreversal_last_error_code says 9002."
        }
    };
    let thread = "any, one at a time, also while another one reverses.";
    paragraphs([what.as_str(), &facts(&ownership, thread, "yes.", errors)])
}

fn setter(row: &Property) -> String {
    let (name, row_path) = (row.name, path(row));
    let docs = docs_of(&setter_docs(row));
    let signature = |parameters: &str| {
        format!("fn tsysreversal_set_{name}(handle: *mut tsysreversal_t, {parameters}) -> c_int")
    };
    match row.kind {
        Kind::Integer => safe(&docs, &signature("value: c_int"), &format!("set_integer(&{row_path}, value)")),
        Kind::Boolean => safe(&docs, &signature("value: c_int"), &format!("set_boolean(&{row_path}, value)")),
        Kind::Text => trusting(
            &docs,
            &signature("value: *const c_char"),
            "the caller passes text that ends with a NUL, or NULL.",
            &format!("set_text(&{row_path}, value)"),
        ),
        Kind::Bytes => trusting(
            &docs,
            &signature("value: *const u8, len: usize"),
            "the caller passes `len` readable bytes, or NULL.",
            &format!("set_bytes(&{row_path}, value, len)"),
        ),
    }
}

fn setter_docs(row: &Property) -> String {
    let what = format!("Sets `{}`: {}.", row.name, constraint_with_constants(row, "TSYSREVERSAL_"));
    let ownership = match row.kind {
        Kind::Text => "the text is copied; it ends with a NUL.",
        Kind::Bytes => "the bytes are copied.",
        Kind::Integer | Kind::Boolean => NOTHING_LENT,
    };
    let errors = match row.kind {
        Kind::Text => "9002 for an invalid handle or NULL; 434 for text that is none in CodePage",
        Kind::Bytes => "9002 for an invalid handle, or for NULL with a length",
        Kind::Integer | Kind::Boolean => "9002 for an invalid handle",
    };
    let errors = format!("0 is success; 211 while another thread reverses; {errors}{}.", refusals(row));
    let thread = "the one that uses the handle; 211 from another one while it reverses.";
    paragraphs([what.as_str(), &facts(ownership, thread, "yes; it counts from the next call on.", &errors)])
}

/// The number of the licence among the properties; it is not a property of the table.
const RUNTIME_LICENSE: u16 = 8001;

/// The numbers of the properties, events and methods in the flat functions, as macros. C++ has them from here too.
fn numbers() -> String {
    let named =
        |prefix: &str, name: &str, id: u16| define(&format!("{prefix}_TSYSReversal_{name}"), id.into());
    let mut text =
        "/* The numbers of the properties, events and methods in the functions DPaymentsSDK_..., for objects of\n   \
         tsysreversal_create_flat. */\n"
            .to_owned();
    text.push_str(&named("PID", "VERSION", 0));
    PROPERTIES.iter().for_each(|row| text.push_str(&named("PID", row.cxx_name, row.id)));
    text.push_str(&named("PID", "RuntimeLicense", RUNTIME_LICENSE));
    EVENTS.iter().for_each(|row| text.push_str(&named("EID", row.cxx_name, row.id)));
    METHODS.iter().for_each(|row| text.push_str(&named("MID", row.cxx_name, row.id)));
    text
}

/// `include/dpaymentssdk.h`, from the files as they are on the disk.
pub fn header(root: &Path, note: &Note) -> Result<Printed> {
    let directory = root.join(SOURCES);
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml"))?;
    config.header = Some(format!("/*\n{} */", note.commented(" * ")));
    config.trailer = Some(format!("{}\n{}", numbers(), config.trailer.unwrap_or_default()));
    let readable = readable(&sources(&directory)?)?;
    let builder = sources(readable.path())?
        .into_iter()
        .fold(cbindgen::Builder::new().with_config(config), |builder, file| builder.with_src(file));
    let mut bytes = Vec::new();
    builder.generate()?.write(&mut bytes);
    let text = with_convention(&String::from_utf8(bytes)?);
    all_exported(&directory, &text)?;
    Ok(Printed::new(HEADER, text))
}

/// The calling convention of the flat functions and of their sink: `__stdcall` on Windows of 32 bits.
const CONVENTION: &str = "DPAYMENTSSDK_CALL";

/// Copies of the files that cbindgen can read: it knows no convention but that of C. [`with_convention`] puts the name
/// of the other one back.
fn readable(files: &[PathBuf]) -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    for file in files {
        let text = std::fs::read_to_string(file)?.replace("extern \"system\"", "extern \"C\"");
        std::fs::write(folder.path().join(file.file_name().unwrap_or_default()), text)?;
    }
    Ok(folder)
}

/// Names the convention of every flat function and of the sink, and moves the lines that go on below the bracket.
fn with_convention(header: &str) -> String {
    let mut text = String::with_capacity(header.len() + 1024);
    let mut going_on = false;
    for line in header.lines() {
        let place = match line.find("(*PDPAYMENTSSDK_CALLBACK)(") {
            Some(place) => Some(place + 1),
            None if line.starts_with([' ', '#', '/']) => None,
            None => line.find("DPaymentsSDK_").filter(|_| line.contains('(')),
        };
        let room = CONVENTION.len() + 1;
        match place {
            Some(place) => text.push_str(&format!("{}{CONVENTION} {}", &line[..place], &line[place..])),
            None if going_on => text.push_str(&format!("{:room$}{line}", "")),
            None => text.push_str(line),
        }
        text.push('\n');
        going_on = (going_on || place.is_some()) && !line.ends_with(';');
    }
    text
}

/// `bindings/windows/dpaymentssdk.def`: what the library exports, from which linkers make an import library.
pub fn exports(header: &str) -> Printed {
    let mut text =
        "; Printed by `cargo xtask codegen`; do not edit.\nLIBRARY dpaymentssdk.dll\nEXPORTS\n".to_owned();
    declared(header).iter().for_each(|name| text.push_str(&format!("    {name}\n")));
    Printed::new("bindings/windows/dpaymentssdk.def", text)
}

/// The Rust files of the directory that hold exported functions, sorted by name.
fn sources(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        // cbindgen follows the `mod` lines of mod.rs: with it, every function would be printed twice.
        let module = path.file_name().is_some_and(|name| name == "mod.rs");
        if !module && path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Compares the functions that `src/capi` exports with those that the header declares: cbindgen only warns
/// about what it leaves out.
fn all_exported(directory: &Path, header: &str) -> Result {
    let mut exported = Vec::new();
    for file in sources(directory)? {
        exported.extend(defined(&std::fs::read_to_string(file)?));
    }
    let mut declared = declared(header);
    exported.sort();
    declared.sort();
    if exported == declared {
        return Ok(());
    }
    let sets = [&exported, &declared].map(|names| names.iter().collect::<BTreeSet<_>>());
    let differing: Vec<_> = sets[0].symmetric_difference(&sets[1]).collect();
    if differing.is_empty() {
        return Err(format!("{HEADER} declares a function twice").into());
    }
    Err(format!("either exported by {SOURCES} or declared in {HEADER}, not both: {differing:?}").into())
}

/// The names of the `pub .. extern fn` of a Rust source.
fn defined(source: &str) -> Vec<String> {
    let name = |line: &str| {
        let (before, after) = line.split_once(" fn ")?;
        let exported = before.starts_with("pub ") && before.contains("extern ");
        exported.then(|| after.split('(').next().unwrap_or_default().to_owned())
    };
    source.lines().filter_map(|line| name(line.trim_start())).collect()
}

/// The names of the functions that a C header declares.
fn declared(header: &str) -> Vec<String> {
    let name = |prototype: String| {
        let before = prototype.split('(').next().unwrap_or_default().to_owned();
        before.rsplit([' ', '*']).next().unwrap_or_default().to_owned()
    };
    prototypes(header).into_iter().map(name).collect()
}

/// The functions that a C header declares, each on one line and without the names of parameters.
pub fn prototypes(header: &str) -> Vec<String> {
    code(header).split(';').filter_map(prototype).collect()
}

/// A header without comments and without the lines of the preprocessor.
pub fn code(header: &str) -> String {
    let code = without_comments(header);
    code.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

fn prototype(statement: &str) -> Option<String> {
    let statement = statement.rsplit(['{', '}']).next()?.split_whitespace().collect::<Vec<_>>().join(" ");
    let (function, parameters) = statement.split_once('(')?;
    let ours = function.contains("tsysreversal_") || function.contains("DPaymentsSDK_");
    if !ours || function.starts_with("typedef ") {
        return None;
    }
    let function = function.replace(&format!("{CONVENTION} "), "");
    Some(format!("{}({})", function.trim_end(), without_names(parameters.trim_end_matches(')'))))
}

/// A list of parameters without their names.
pub fn without_names(parameters: &str) -> String {
    parameters.split(',').map(without_name).collect::<Vec<_>>().join(", ")
}

/// `const char *value` as `const char *`; `void` stays.
fn without_name(parameter: &str) -> &str {
    let parameter = parameter.trim();
    let named =
        parameter.trim_end_matches(|character: char| character.is_ascii_alphanumeric() || character == '_');
    if named.is_empty() { parameter } else { named.trim_end() }
}

fn without_comments(code: &str) -> String {
    let mut rest = code;
    let mut kept = String::with_capacity(code.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_a_guarded_macro() {
        let text = numbers();
        let all = PROPERTIES.len() + 2 + EVENTS.len() + METHODS.len();
        assert_eq!((text.matches("#define ").count(), text.matches("#ifndef ").count()), (all, all));
        assert!(text.contains(
            "#ifndef PID_TSYSReversal_MerchantZip\n#define PID_TSYSReversal_MerchantZip 32\n#endif\n"
        ));
        assert!(text.contains("#define EID_TSYSReversal_Connected 1\n"));
        assert!(text.contains("#define MID_TSYSReversal_Reverse 6\n"));
    }

    #[test]
    fn exported_functions_are_found_in_rust() {
        let source = "pub unsafe extern \"C\" fn tsysreversal_reset(\n    h: i32) {}\nfn private() {}\nextern \"C\" fn no() {}";
        assert_eq!(defined(source), ["tsysreversal_reset"]);
    }

    #[test]
    fn declared_functions_are_found_in_c() {
        let header = "/* int tsysreversal_no(void); */\ntypedef int (*tsysreversal_on_fn)(int);\nstruct tsysreversal_t *tsysreversal_create(void);\nvoid tsysreversal_on_error(tsysreversal_t *handle,\n    tsysreversal_on_fn callback);";
        assert_eq!(declared(header), ["tsysreversal_create", "tsysreversal_on_error"]);
    }

    #[test]
    fn flat_functions_name_their_convention() {
        let header = "typedef int (*PDPAYMENTSSDK_CALLBACK)(void *a,\n    int b);\n/* DPaymentsSDK_X() */\nvoid *DPaymentsSDK_X_Do(int c,\n                        int d);\nint tsysreversal_x(void);\n";
        let expected = "typedef int (DPAYMENTSSDK_CALL *PDPAYMENTSSDK_CALLBACK)(void *a,\n                      int b);\n/* DPaymentsSDK_X() */\nvoid *DPAYMENTSSDK_CALL DPaymentsSDK_X_Do(int c,\n                                          int d);\nint tsysreversal_x(void);\n";
        assert_eq!(with_convention(header), expected);
        assert_eq!(prototypes(header), prototypes(expected));
    }

    #[test]
    fn prototypes_have_no_names_of_parameters() {
        let header = "#ifdef __cplusplus\nextern \"C\" {\n#endif\nint DPaymentsSDK_X_Do(void *object,\n    int methid);\nint tsysreversal_x(void);\n}";
        assert_eq!(prototypes(header), ["int DPaymentsSDK_X_Do(void *, int)", "int tsysreversal_x(void)"]);
    }

    #[test]
    fn bytes_have_a_length_and_read_only_properties_no_setter() {
        let text = typed(&Note::of_spec("")).text;
        assert!(text.contains(
            "pub unsafe extern \"C\" fn tsysreversal_get_ssl_cert_store(handle: *mut tsysreversal_t, len: *mut usize) -> *const u8"
        ));
        assert!(text.contains("fn tsysreversal_set_ssl_cert_store("));
        assert!(!text.contains("fn tsysreversal_set_response_code("));
        assert!(text.contains("pub const TSYSREVERSAL_RT_PRE_SETTLEMENT: c_int = 0;"));
    }

    #[test]
    fn every_function_is_one_call_of_the_guard() {
        let text = typed(&Note::of_spec("")).text;
        assert_eq!(text.matches("no_mangle").count(), text.matches(" guard(handle, |object| ").count());
    }
}
