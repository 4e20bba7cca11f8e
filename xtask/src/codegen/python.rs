//! The Python package: the table as plain data, and the stubs for type checkers.

use super::text::quoted;
use super::{Note, Printed};
use crate::spec::{self, Access, Enumeration, Event, Kind};

/// The types of the rows, and what the module says about itself.
const TABLE_TYPES: &str = r#"
"""The table of the library as plain data: properties, settings, events, methods, errors, enumerations."""

from __future__ import annotations

from typing import NamedTuple, Optional

# fmt: off


class Property(NamedTuple):
    """One property; `kind` is "text", "integer", "boolean" or "bytes"."""

    id: int
    name: str
    kind: str
    writable: bool
    secret: bool
    summary: str


class Setting(NamedTuple):
    """One setting of `config("Name=Value")`."""

    name: str
    kind: str
    writable: bool
    secret: bool
    extension: bool
    default: str
    summary: str


class Parameter(NamedTuple):
    """One parameter of an event."""

    name: str
    kind: str
    writable: bool


class Event(NamedTuple):
    """One event; `name` is the name of its hook."""

    id: int
    name: str
    class_name: str
    parameters: tuple[Parameter, ...]


class Method(NamedTuple):
    """One method; `parameter` is the name of its one text parameter."""

    id: int
    name: str
    parameter: Optional[str]
    returns_text: bool


class Error(NamedTuple):
    """One documented error."""

    code: int
    text: str


class Enumeration(NamedTuple):
    """A number with named values: `values` are pairs of number and name."""

    name: str
    values: tuple[tuple[int, str], ...]
"#;

/// `_table.py`.
pub fn table(note: &Note) -> Printed {
    let mut text = note.commented("#");
    text.push_str(TABLE_TYPES.trim_start());
    list(&mut text, "PROPERTIES", "Property", spec::PROPERTIES.iter().map(property));
    list(&mut text, "SETTINGS", "Setting", spec::SETTINGS.iter().map(setting));
    list(&mut text, "EVENTS", "Event", spec::EVENTS.iter().map(event));
    list(&mut text, "METHODS", "Method", spec::METHODS.iter().map(method));
    let error = |row: &spec::ErrorCode| format!("Error({}, {})", row.code, quoted(row.text));
    list(&mut text, "ERRORS", "Error", spec::ERRORS.iter().map(error));
    list(&mut text, "ENUMERATIONS", "Enumeration", spec::ENUMERATIONS.iter().map(enumeration));
    Printed::new("bindings/python/dpaymentssdk/_table.py", text)
}

fn list(text: &mut String, name: &str, row_type: &str, rows: impl Iterator<Item = String>) {
    text.push_str(&format!("\n{name}: tuple[{row_type}, ...] = (\n"));
    rows.for_each(|row| text.push_str(&format!("    {row},\n")));
    text.push_str(")\n");
}

fn property(row: &spec::Property) -> String {
    format!(
        "Property({}, {}, {}, {}, {}, {})",
        row.id,
        quoted(row.name),
        kind(row.kind),
        truth(row.access == Access::ReadWrite),
        truth(row.secret),
        quoted(row.summary)
    )
}

fn setting(row: &spec::Setting) -> String {
    format!(
        "Setting({}, {}, {}, {}, {}, {}, {})",
        quoted(row.name),
        kind(row.kind),
        truth(row.access == Access::ReadWrite),
        truth(row.secret),
        truth(row.extension),
        quoted(row.default),
        quoted(row.summary)
    )
}

fn event(row: &Event) -> String {
    let parameters: String = row
        .parameters
        .iter()
        .map(|parameter| {
            let (name, kind) = (quoted(parameter.name), kind(parameter.kind));
            format!("Parameter({name}, {kind}, {}),", truth(parameter.writable))
        })
        .collect::<Vec<_>>()
        .join(" ");
    format!("Event({}, {}, {}, ({parameters}))", row.id, quoted(row.name), quoted(&parameters_class(row)))
}

fn method(row: &spec::Method) -> String {
    let parameter = row.parameter.map_or("None".to_owned(), quoted);
    format!("Method({}, {}, {parameter}, {})", row.id, quoted(row.name), truth(row.returns_text))
}

fn enumeration(row: &Enumeration) -> String {
    let values: String = row
        .values
        .iter()
        .map(|value| format!("\n        ({}, {}),", value.number, quoted(value.name)))
        .collect();
    format!("Enumeration({}, ({values}\n    ))", quoted(row.name))
}

/// The class of an event's parameters: `TSYSReversalConnectedEventParams`.
pub fn parameters_class(row: &Event) -> String {
    format!("TSYSReversal{}EventParams", row.cxx_name)
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "\"text\"",
        Kind::Integer => "\"integer\"",
        Kind::Boolean => "\"boolean\"",
        Kind::Bytes => "\"bytes\"",
    }
}

fn truth(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}
