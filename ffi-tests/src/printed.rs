//! C and C++ programs that are printed from the table: what has a name of its own cannot be looped over.

use super::{c_literal, programs, write_if_other};
use dpaymentssdk::spec::{Access, ENUMERATIONS, EVENTS, Kind, METHODS, PROPERTIES, Property};
use std::fmt::Write as _;
use std::path::PathBuf;

/// How a language reads, writes and compares.
struct Style {
    head: &'static str,
    make: &'static str,
    end: &'static str,
    get: fn(&Property) -> String,
    set: fn(&Property, &str) -> String,
    bytes: fn(&Property, &str) -> String,
}

/// A number as the languages take it: booleans are 0 or 1.
fn number(kind: Kind, text: &str) -> String {
    match (kind, text) {
        (Kind::Boolean, "True") => "1".to_owned(),
        (Kind::Boolean, _) => "0".to_owned(),
        _ => text.to_owned(),
    }
}

fn compare(style: &Style, row: &Property, expected: &str) -> String {
    match row.kind {
        Kind::Text => format!("    CHECK_TEXT({}, {});\n", (style.get)(row), c_literal(expected)),
        Kind::Bytes => (style.bytes)(row, expected),
        kind => format!("    CHECK_INT({}, {});\n", (style.get)(row), number(kind, expected)),
    }
}

fn assign(style: &Style, row: &Property, value: &str, code: i32) -> String {
    let argument = match row.kind {
        Kind::Text | Kind::Bytes => c_literal(value),
        kind => number(kind, value),
    };
    format!("    CHECK_INT({}, {code});\n", (style.set)(row, &argument))
}

/// The whole program: a function for each property, and the constants.
fn program(style: &Style, constant: impl Fn(&mut String, &str, i32)) -> String {
    let mut text = String::from(style.head);
    let mut calls = String::new();
    for row in PROPERTIES {
        let _ = writeln!(text, "\nstatic void look_at_{}(void) {{\n{}", row.name, style.make);
        text += &compare(style, row, &row.initial.to_text());
        if row.access == Access::ReadWrite {
            text += &assign(style, row, row.example, 0);
            text += &compare(style, row, row.example_reads);
            for (value, code) in row.refuses {
                text += &assign(style, row, value, *code);
                text += &compare(style, row, row.example_reads);
            }
        }
        let _ = writeln!(text, "{}    properties++;\n}}", style.end);
        let _ = writeln!(calls, "    look_at_{}();", row.name);
    }
    text += "\nint main(void) {\n";
    text += &calls;
    for (enumeration, value) in ENUMERATIONS.iter().flat_map(|e| e.values.iter().map(move |v| (e, v))) {
        let _ = enumeration;
        value.constants.iter().for_each(|name| constant(&mut text, name, value.number));
    }
    for (macro_name, function, name) in numbers() {
        let _ = writeln!(text, "    CHECK_INT({macro_name}, {function}(NULL, \"{name}\"));\n    numbers++;");
    }
    text += "    printf(\"%d properties\\n%d constants\\n%d numbers\\n\", properties, constants, numbers);\n    \
             return report();\n}\n";
    text
}

/// The macro of each number for the flat functions, and the function that tells the number of the name.
pub fn numbers() -> Vec<(String, &'static str, &'static str)> {
    let properties = PROPERTIES.iter().map(|row| ("PID", "tsysreversal_property_id", row.cxx_name));
    let events = EVENTS.iter().map(|row| ("EID", "tsysreversal_event_id", row.cxx_name));
    let methods = METHODS.iter().map(|row| ("MID", "tsysreversal_method_id", row.cxx_name));
    let all = properties.chain(events).chain(methods);
    all.map(|(prefix, function, name)| (format!("{prefix}_TSYSReversal_{name}"), function, name)).collect()
}

/// How many constants the C++ header has: some values have two spellings.
pub fn cxx_constants() -> usize {
    ENUMERATIONS.iter().flat_map(|enumeration| enumeration.values).map(|value| value.constants.len()).sum()
}

/// How many constants the C header has.
pub fn c_constants() -> usize {
    ENUMERATIONS.iter().map(|enumeration| enumeration.values.len()).sum()
}

/// Every typed getter and setter of the C header, and every constant.
pub fn c_program() -> PathBuf {
    let style = Style {
        head: "/* Printed by the tests from the table. */\n#include \"check.h\"\n\nstatic int properties, constants, numbers;\n",
        make: "    tsysreversal_t *handle = tsysreversal_create();",
        end: "    tsysreversal_destroy(handle);\n",
        get: |row| format!("tsysreversal_get_{}(handle)", row.name),
        set: |row, value| match row.kind {
            Kind::Bytes => {
                format!("tsysreversal_set_{}(handle, (const uint8_t *){value}, sizeof {value} - 1)", row.name)
            }
            _ => format!("tsysreversal_set_{}(handle, {value})", row.name),
        },
        bytes: |row, expected| {
            let name = row.name;
            format!(
                "    {{\n    size_t length = 99;\n    const char *value = \
                 (const char *)tsysreversal_get_{name}(handle, &length);\n    CHECK_TEXT(value, {0});\n    \
                 CHECK_INT(length, sizeof {0} - 1);\n    }}\n",
                c_literal(expected)
            )
        },
    };
    let mut firsts: Vec<&str> = Vec::new();
    firsts.extend(ENUMERATIONS.iter().flat_map(|e| e.values).filter_map(|v| v.constants.first().copied()));
    let text = program(&style, |text, name, number| {
        if firsts.contains(&name) {
            let _ = writeln!(text, "    CHECK_INT(TSYSREVERSAL_{name}, {number});\n    constants++;");
        }
    });
    let path = programs().join("typed.c");
    write_if_other(&path, &text);
    path
}

/// Every getter and setter of the C++ class, and every constant.
pub fn cxx_program() -> PathBuf {
    let style = Style {
        head: "// Printed by the tests from the table.\n#include \"check.h\"\n\nstatic int properties, constants, numbers;\n",
        make: "    TSYSReversal object;",
        end: "",
        get: |row| format!("object.Get{}()", row.cxx_name),
        set: |row, value| match row.kind {
            Kind::Bytes => {
                format!("object.Set{}({value}, static_cast<int>(sizeof {value} - 1))", row.cxx_name)
            }
            _ => format!("object.Set{}({value})", row.cxx_name),
        },
        bytes: |row, expected| {
            let name = row.cxx_name;
            format!(
                "    {{\n    char *value = nullptr;\n    int length = 99;\n    \
                 CHECK_INT(object.Get{name}(value, length), 0);\n    CHECK_TEXT(value, {0});\n    \
                 CHECK_INT(length, sizeof {0} - 1);\n    }}\n",
                c_literal(expected)
            )
        },
    };
    let text = program(&style, |text, name, number| {
        let _ = writeln!(text, "    CHECK_INT({name}, {number});\n    constants++;");
    });
    let path = programs().join("typed.cpp");
    write_if_other(&path, &text);
    path
}
