//! The Python package: the table as plain data, and the stubs for type checkers.

use super::text::quoted;
use super::{Note, Printed};
use crate::spec::{self, Access, EVENTS, Enumeration, Event, EventParameter, Kind, METHODS, PROPERTIES};

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
    let mut text = note.commented("# ");
    text.push_str(TABLE_TYPES.trim_start());
    list(&mut text, "PROPERTIES", "Property", PROPERTIES.iter().map(property));
    list(&mut text, "SETTINGS", "Setting", spec::SETTINGS.iter().map(setting));
    list(&mut text, "EVENTS", "Event", EVENTS.iter().map(event));
    list(&mut text, "METHODS", "Method", METHODS.iter().map(method));
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

/// The beginning of the class: what is not in the table.
const CLASS_STUB: &str = r#"
_Self = TypeVar("_Self", bound="TSYSReversal")

class TSYSReversal:
    """Reverses card authorizations at the TSYS and Heartland hosts."""

    def __init__(self) -> None: ...
    def close(self) -> None:
        """Frees the object; using it afterwards is error 9002. A running call fails with 10004."""
    def __enter__(self: _Self) -> _Self: ...
    def __exit__(self, *_: object) -> None: ...
"#;

/// `__init__.pyi`.
pub fn stubs(note: &Note) -> Printed {
    let mut text = note.commented("# ");
    text.push('\n');
    text.push_str(include_str!("python_head.pyi"));
    text.push_str(&exports());
    EVENTS.iter().for_each(|row| text.push_str(&parameters_stub(row)));
    text.push_str(CLASS_STUB);
    EVENTS.iter().for_each(|row| text.push_str(&hook_stub(row)));
    METHODS.iter().for_each(|row| text.push_str(&method_stub(row)));
    text.push_str(&attribute_stub(
        "runtime_license",
        "str",
        Some("str"),
        "The licence; it is stored, and has no effect.",
    ));
    for row in PROPERTIES {
        let parameter = (row.access == Access::ReadWrite).then(|| parameter_type(row.kind));
        let docs = super::words::summary(row.summary, row.cxx_name);
        text.push_str(&attribute_stub(row.name, value_type(row.kind), parameter, &docs));
    }
    Printed::new("bindings/python/dpaymentssdk/__init__.pyi", text)
}

/// The names that `from dpaymentssdk import *` brings.
fn exports() -> String {
    let fixed = ["TSYSReversal", "DPaymentsSDKError", "DPaymentsSDKTsysreversalError"].map(str::to_owned);
    let names: String = fixed
        .into_iter()
        .chain(EVENTS.iter().map(parameters_class))
        .map(|name| format!("    {},\n", quoted(&name)))
        .collect();
    format!("\n__all__ = [\n{names}]\n")
}

fn parameters_stub(row: &Event) -> String {
    let attributes: String = row.parameters.iter().map(parameter_stub).collect();
    let docs = format!("What a handler of `{}` is told.", row.name);
    format!("\nclass {}:\n    \"\"\"{docs}\"\"\"\n\n{attributes}", parameters_class(row))
}

fn parameter_stub(row: &EventParameter) -> String {
    let docs = super::words::summary(row.docs, row.name);
    let getter = property_stub(row.name, value_type(row.kind), &docs);
    let setter = if row.writable { setter_stub(row.name, parameter_type(row.kind)) } else { String::new() };
    getter + &setter
}

fn hook_stub(row: &Event) -> String {
    format!(
        "    {}: Optional[Callable[[{}], Any]]\n{}",
        row.name,
        parameters_class(row),
        docstring("    ", row.summary)
    )
}

fn method_stub(row: &spec::Method) -> String {
    let parameter = row.parameter.map(|name| format!(", {name}: str")).unwrap_or_default();
    let answer = if row.returns_text { "str" } else { "None" };
    function_stub(row.name, &parameter, answer, &super::words::summary(row.summary, row.cxx_name))
}

/// An attribute, with the functions `get_` and `set_` that do the same.
fn attribute_stub(name: &str, value: &str, parameter: Option<&str>, docs: &str) -> String {
    let mut text = property_stub(name, value, docs);
    text.push_str(&parameter.map(|parameter| setter_stub(name, parameter)).unwrap_or_default());
    text.push_str(&format!("    def get_{name}(self) -> {value}: ...\n"));
    if let Some(parameter) = parameter {
        text.push_str(&format!("    def set_{name}(self, value: {parameter}) -> None: ...\n"));
    }
    text
}

fn property_stub(name: &str, value: &str, docs: &str) -> String {
    format!("    @property\n{}", function_stub(name, "", value, docs))
}

fn setter_stub(name: &str, parameter: &str) -> String {
    format!("    @{name}.setter\n    def {name}(self, value: {parameter}) -> None: ...\n")
}

fn function_stub(name: &str, parameters: &str, answer: &str, docs: &str) -> String {
    format!("    def {name}(self{parameters}) -> {answer}:\n{}", docstring("        ", docs))
}

/// A documentation string of one sentence or more, wrapped.
fn docstring(indent: &str, docs: &str) -> String {
    if docs.is_empty() {
        return String::new();
    }
    let docs = docs.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines = super::text::wrap(&docs, 100 - indent.len() - 6);
    format!("{indent}\"\"\"{}\"\"\"\n", lines.join(&format!("\n{indent}")))
}

/// What a getter answers.
pub fn value_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "str",
        Kind::Integer => "int",
        Kind::Boolean => "bool",
        Kind::Bytes => "bytes",
    }
}

/// What a setter takes besides the type that the getter answers.
pub fn parameter_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "str",
        Kind::Integer => "int",
        Kind::Boolean => "Union[bool, int]",
        Kind::Bytes => "Union[bytes, str]",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_writable_attributes_have_setters() {
        let text = stubs(&Note::of_spec("")).text;
        assert!(
            text.contains("    @merchant_zip.setter\n    def merchant_zip(self, value: str) -> None: ...\n")
        );
        assert!(text.contains("    def get_response_code(self) -> str: ...\n"));
        assert!(!text.contains("set_response_code"));
        assert!(text.contains("    @accept.setter\n"));
        assert!(!text.contains("@status_code.setter"));
    }

    #[test]
    fn the_table_has_a_line_for_every_property() {
        let text = table(&Note::of_spec("")).text;
        assert_eq!(text.lines().filter(|line| line.starts_with("    Property(")).count(), PROPERTIES.len());
        assert!(text.contains("    Property(32, \"merchant_zip\", \"text\", True, False, "));
    }
}
