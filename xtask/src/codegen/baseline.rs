//! `ffi-tests/abi/baseline.txt`: what callers of a released library may rely on. It only grows.

use super::Printed;
use crate::Result;
use crate::spec::{Access, ENUMERATIONS, ERRORS, EVENTS, Kind, METHODS, PROPERTIES, SETTINGS};
use std::collections::BTreeSet;
use std::path::Path;

const PATH: &str = "ffi-tests/abi/baseline.txt";

const HEAD: &str = "\
# What callers rely on: numbers, names, types, exported functions. `cargo xtask codegen` adds lines.
# It refuses to take one out or to change one: after a release that breaks callers.
";

/// The baseline that belongs to the table and the header; an error if a line of the committed one is gone.
pub fn baseline(root: &Path, header: &str) -> Result<Printed> {
    let lines = lines(header);
    let committed = std::fs::read_to_string(root.join(PATH)).unwrap_or_default();
    let lost = lost(&committed, &lines);
    if !lost.is_empty() {
        let lost = lost.join("\n  ");
        return Err(format!("{PATH} has lines that are no longer true:\n  {lost}\nWas this never released? Then delete them by hand.").into());
    }
    Ok(Printed::new(PATH, format!("{HEAD}{}\n", lines.join("\n"))))
}

/// The lines of the committed baseline that are not among the present ones.
fn lost<'a>(committed: &'a str, present: &[String]) -> Vec<&'a str> {
    let present: BTreeSet<&str> = present.iter().map(String::as_str).collect();
    let committed = committed.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    committed.filter(|line| !present.contains(line)).collect()
}

fn lines(header: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for row in PROPERTIES {
        let access = if row.access == Access::ReadOnly { " read-only" } else { "" };
        lines.push(format!("property {} {} {} {}{access}", row.id, row.name, row.cxx_name, kind(row.kind)));
    }
    for row in SETTINGS {
        lines.push(format!("setting {} {}", row.name, kind(row.kind)));
    }
    for row in EVENTS {
        let parameters = row.parameters.iter().map(|row| format!(" {}:{}", row.name, kind(row.kind)));
        lines.push(format!(
            "event {} {} {}{}",
            row.id,
            row.name,
            row.cxx_name,
            parameters.collect::<String>()
        ));
    }
    for row in METHODS {
        lines.push(format!("method {} {} {}", row.id, row.name, row.cxx_name));
    }
    for value in ENUMERATIONS.iter().flat_map(|row| row.values) {
        lines.extend(value.constants.iter().map(|name| format!("constant {name} {}", value.number)));
    }
    lines.extend(ERRORS.iter().map(|row| format!("error {}", row.code)));
    lines.extend(super::c::prototypes(header).iter().map(|prototype| format!("function {prototype}")));
    lines
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::Bytes => "bytes",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_line_is_lost_and_a_new_one_is_not() {
        let present = ["property 1 a A text".to_owned(), "property 2 b B text".to_owned()];
        assert_eq!(lost("# head\nproperty 1 a A text\n", &present), Vec::<&str>::new());
        assert_eq!(lost("property 1 a A integer\n", &present), ["property 1 a A integer"]);
    }

    #[test]
    fn no_number_is_used_twice() {
        let lines = lines("");
        let unique: BTreeSet<&String> = lines.iter().collect();
        assert_eq!(unique.len(), lines.len());
    }
}
