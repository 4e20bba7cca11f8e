//! The codes with which each setter refuses a value are those that the headers and the documentation of Rust list, no more and
//! no fewer.

use super::certificates::misfit;
use super::writable_properties;
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{Kind, Limit, PROPERTIES, Property, properties as p};
use dpaymentssdk::value::Value;
use std::collections::BTreeSet;

type Codes = BTreeSet<i32>;

/// The longest text and the longest bytes that are taken.
const LONGEST: usize = 16 << 20;

/// The type of a certificate store that is PEM itself.
const PEM_BLOB: i32 = 7;

/// Texts of every kind: what the rows take and refuse, and every length of digits, letters and others.
fn texts() -> Vec<String> {
    let of_rows = |row: &Property| {
        let refused = row.refuses.iter().map(|(value, _)| *value);
        refused.chain([row.example, row.example_reads]).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut texts: Vec<String> = PROPERTIES.iter().flat_map(of_rows).collect();
    for unit in ["1", "9", "A", "a", " ", "-", "?", "\t", "\x1c", "\x7f", "ä", "1A", "1 ", "1.", "１"] {
        texts.extend((1..=80).map(|count| unit.repeat(count)));
    }
    for text in ["999", "899", "705", "N1", "133214", "246060", "800-12345-7", "Till 7", "CN=Nobody"] {
        texts.push(text.to_owned());
    }
    for track in ["%B4012888888881881^X^2912101?", ";4012888888881882=2912101?", "B4012888888881881^X^29"] {
        texts.push(track.to_owned());
        texts.push(track.replace("2912", &"2912".repeat(20)));
    }
    texts
}

/// What an object answers to the value; 0 when it takes it.
fn code_of(object: &TsysReversal, row: &Property, value: Value) -> i32 {
    object.set(row, value).map_or_else(|error| error.code(), |()| 0)
}

/// The codes that values of every kind come to, and how many values there were.
fn provoked(row: &Property, texts: &[String], objects: &[TsysReversal]) -> (Codes, usize) {
    const NUMBERS: &[i32] = &[i32::MIN, -1, 0, 1, 2, 9, 13, 99, 100, 1000, 1999, 2100, 10_000, i32::MAX];
    let values: Vec<Value> = match row.kind {
        Kind::Text => texts.iter().map(|text| Value::text(text)).collect(),
        Kind::Bytes => texts.iter().map(|text| Value::bytes(text.as_bytes())).collect(),
        Kind::Integer => NUMBERS.iter().map(|number| Value::Integer(*number)).collect(),
        Kind::Boolean => [true, false].map(Value::Boolean).to_vec(),
    };
    let mut codes = Codes::new();
    let mut visited = 0;
    for object in objects {
        for value in &values {
            codes.insert(code_of(object, row, value.clone()));
            visited += 1;
        }
    }
    if let Some(value) = longest(row) {
        codes.insert(code_of(&objects[0], row, value));
        visited += 1;
    }
    (codes, visited)
}

/// One byte more than anything may have, where nothing else bounds it. To wipe so much takes a while.
fn longest(row: &Property) -> Option<Value> {
    let bounded = !matches!(row.limit, Limit::Any | Limit::Blob | Limit::CertificateSubject);
    let long = || "1".repeat(LONGEST + 1);
    match row.kind {
        Kind::Text if !bounded => Some(Value::text(&long())),
        Kind::Bytes => Some(Value::bytes(long().as_bytes())),
        _ => None,
    }
}

/// Objects in which a value may come to another code: new, with encrypted card data, and with two certificate stores.
fn objects(store: &[u8]) -> Vec<TsysReversal> {
    let [fresh, encrypted, broken, with_store] = [(); 4].map(|()| TsysReversal::new());
    encrypted.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(true)).unwrap();
    for name in ["ssl_accept_server_cert", "ssl_cert"] {
        let row = |end: &str| Property::by_name(&format!("{name}_{end}")).unwrap();
        for (object, content) in [(&broken, b"no store".as_slice()), (&with_store, store)] {
            object.set(row("store_type"), Value::Integer(PEM_BLOB)).unwrap();
            object.set(row("store"), Value::bytes(content)).unwrap();
        }
    }
    vec![fresh, encrypted, broken, with_store]
}

/// The numbers of three digits in a text that are codes of errors; `16 MiB` and the like are none.
fn codes_in(text: &str) -> Codes {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric());
    let of_three = words.filter(|word| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()));
    of_three.map(|word| word.parse().unwrap()).collect()
}

/// The comment right above the line that begins so, as one line.
fn comment_above(source: &str, line: &str, signs: &[&str]) -> String {
    let lines: Vec<&str> = source.lines().map(str::trim_start).collect();
    let at =
        lines.iter().position(|own| own.starts_with(line)).unwrap_or_else(|| panic!("{line} is missing"));
    let is_comment = |own: &&&str| signs.iter().any(|sign| own.starts_with(sign));
    let mut comment: Vec<&str> = lines[..at].iter().rev().take_while(is_comment).copied().collect();
    comment.reverse();
    let bare = |own: &&str| own.trim_start_matches(['/', '*']).trim_start().to_owned();
    comment.iter().map(bare).collect::<Vec<_>>().join(" ")
}

/// How the line of the getter begins in C++: what is said of a property is above it.
fn in_cxx_named(row: &Property) -> String {
    match row.kind {
        Kind::Text => format!("TSYSReversalChar *Get{}(", row.cxx_name),
        _ => format!("int Get{}(", row.cxx_name),
    }
}

/// The part of a comment from a word on, up to another one.
fn part<'a>(comment: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = comment.split_once(from).unwrap_or_else(|| panic!("no {from} in: {comment}"));
    rest.split(to).next().unwrap_or_default()
}

#[test]
fn every_setter_lists_the_codes_that_it_answers() {
    let read =
        |path: &str| std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (header, class) = (read("include/dpaymentssdk.h"), read("include/tsysreversal.h"));
    let accessors = read("src/accessors.rs");
    let (texts, store) = (texts(), misfit());
    let (mut rows, mut values, mut differing) = (0, 0, Vec::new());
    for row in writable_properties() {
        let (mut codes, visited) = provoked(row, &texts, &objects(&store));
        assert!(codes.remove(&0), "{} takes nothing", row.name);
        let name = row.name;
        let nul =
            (row.kind == Kind::Text).then(|| code_of(&TsysReversal::new(), row, Value::text("1\u{0}1")));
        // Only Rust has such texts: in C they end at the NUL.
        let of_nul: Codes = nul.into_iter().collect();
        let in_c = comment_above(&header, &format!("int tsysreversal_set_{name}("), &["*"]);
        let in_cxx = comment_above(&class, &in_cxx_named(row), &["///"]);
        let in_rust = comment_above(&accessors, &format!("pub fn set_{name}("), &["///"]);
        let mut listed = [
            ("C", codes_in(part(&in_c, "Errors: ", "\u{0}"))),
            ("C++", codes_in(part(&in_cxx, "Set answers ", "Allowed: "))),
            ("Rust", codes_in(part(&in_rust, "# Errors", "\u{0}"))),
        ];
        for (language, own) in &mut listed {
            // Another thread that reverses, and text of another code page, are no matter of the value.
            let others = [211, 434].map(|code| own.remove(&code));
            let of_pages = *language == "C" && row.kind == Kind::Text;
            assert_eq!(others, [*language != "C++", of_pages], "{name} in {language}");
            let answered = if *language == "Rust" { &codes | &of_nul } else { codes.clone() };
            if *own != answered {
                differing.push(format!("{name} in {language}: listed {own:?}, answered {answered:?}"));
            }
        }
        rows += 1;
        values += visited;
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    assert_eq!(rows, 60);
    assert!(values > 100_000, "{values}");
}
