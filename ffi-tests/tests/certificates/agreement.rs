//! Every field of every certificate, in Rust, C and Python.

use crate::page;
use crate::set::{ACCEPT, Set, Told, program};
use dpaymentssdk::spec::PROPERTIES;
use ffi_tests::script::{LANGUAGES, Script, play};
use ffi_tests::succeed;

/// The fields of a group, as the table of properties has them.
pub fn fields() -> Vec<&'static str> {
    let fields: Vec<_> = PROPERTIES.iter().filter_map(|row| row.name.strip_prefix(ACCEPT)).collect();
    assert_eq!(fields.len(), 27);
    fields
}

#[test]
fn every_field_of_every_certificate_is_what_an_independent_reader_says() {
    let set = Set::new();
    let told = set.read();
    assert!(told.names.len() >= 100, "{} certificates", told.names.len());
    let fields = fields();
    let mut script = Script::default();
    for name in &told.names {
        script = script.load(&format!("{ACCEPT}encoded"), &set.file(name));
        for field in &fields {
            script = script.command(&format!("get {ACCEPT}{field}"));
        }
    }
    for language in LANGUAGES {
        let mut replies = play(language, &script).into_iter();
        let mut visited = 0;
        for name in &told.names {
            let loaded = replies.next().unwrap();
            assert_eq!(loaded.code, 0, "{language:?} {name}: {}", loaded.text);
            for field in &fields {
                let reply = replies.next().unwrap();
                assert_eq!(reply.code, 0, "{language:?} {name} {field}: {}", reply.text);
                assert_eq!(reply.text, told.value(name, field), "{language:?} {name} {field}");
                visited += 1;
            }
        }
        assert_eq!(visited, told.values.len(), "the reader tells no field that is not compared");
        println!("{language:?}: {} certificates, {visited} fields", told.names.len());
    }
    page::compare(&printed(&told));
}

#[test]
fn the_platform_provider_tells_the_extensions() {
    let set = Set::new();
    let rows = [
        ("usage-server", "X509v3 Key Usage, X509v3 Extended Key Usage"),
        ("usage-authority", "X509v3 Basic Constraints, X509v3 Key Usage, X509v3 Subject Key Identifier"),
        ("extension-unknown-critical", "1.2.3.4.5.6"),
        ("version-1", ""),
    ];
    for language in LANGUAGES {
        for (name, extensions) in rows {
            let script = Script::default()
                .set("ssl_provider", 1)
                .load(&format!("{ACCEPT}encoded"), &set.file(name))
                .command(&format!("get {ACCEPT}usage"))
                .command(&format!("get {ACCEPT}usage_flags"));
            let replies = play(language, &script);
            assert_eq!(replies[1].code, 0, "{language:?} {name}");
            assert_eq!(replies[2].text, extensions, "{language:?} {name}");
            assert_eq!(replies[3].text, "0", "{language:?} {name}");
        }
    }
}

#[test]
fn dates_are_those_of_every_time_zone() {
    let set = Set::new();
    println!("{}", succeed(program("zones.py").arg(set.path())).trim());
}

/// The page with what does not change from run to run.
fn printed(told: &Told) -> String {
    let mut text = String::from(INTRODUCTION);
    for name in &told.names {
        let value = |field: &str| page::cell(told.value(name, field));
        let (from, until) = &told.dates[name];
        let columns = [
            name.clone(),
            value("version"),
            value("public_key_algorithm"),
            value("public_key_length"),
            value("signature_algorithm"),
            value("serial_number"),
            page::cell(from),
            page::cell(until),
        ];
        text.push_str(&format!("| {} |\n", columns.join(" | ")));
    }
    text.push_str(NAMES);
    for name in &told.names {
        let value = |field: &str| page::cell(told.value(name, field));
        let columns = [
            name.clone(),
            value("issuer"),
            value("subject_alt_names"),
            value("usage"),
            value("usage_flags"),
            value("extended_key_usage"),
        ];
        text.push_str(&format!("| {} |\n", columns.join(" | ")));
    }
    text.push_str(DIFFERENCES);
    for [name, field, value, why] in &told.differences {
        // Keys are made anew in each run, and dates are those of the reader's zone.
        let shown = match field.as_str() {
            "public_key" => "the key as it is in the certificate".to_owned(),
            "effective_date" => page::cell(&told.dates[name].0),
            "expiration_date" => page::cell(&told.dates[name].1),
            _ => page::cell(value),
        };
        text.push_str(&format!("| {name} | `{field}` | {shown} | {why} |\n"));
    }
    text
}

const INTRODUCTION: &str = "\
# Certificates and what the properties say about them

Printed by the test `certificates`, which makes these certificates and compares all 27 properties of each, in Rust, C and
Python, with what Python's `cryptography` says about it. Hashes and keys are compared too; they are other ones in each
run and are not shown. What the forms are is told in [Certificates](certificates.md).

The dates are shown in UTC; the properties show them in local time.

| certificate | version | key | bits | signature | serial number | from | until |
| --- | --- | --- | --- | --- | --- | --- | --- |
";

const NAMES: &str = "
## Names and usages

A very long name is cut here, not in the property.

| certificate | issuer | other names | usage | flags | extended usage |
| --- | --- | --- | --- | --- | --- |
";

const DIFFERENCES: &str = "
## Where the other reader says something else

For these the value is what the rule in [Certificates](certificates.md) asks for. The test fails when `cryptography`
says the same after all.

| certificate | property | value | what `cryptography` does |
| --- | --- | --- | --- |
";
