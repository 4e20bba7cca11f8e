//! `ffi-tests/abi/baseline.txt`: what callers of a released library may rely on. It only grows.

use super::{Printed, layout};
use crate::Result;
use crate::spec::{Access, ENUMERATIONS, ERRORS, EVENTS, Kind, METHODS, PROPERTIES, SETTINGS};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const PATH: &str = "ffi-tests/abi/baseline.txt";

const HEAD: &str = "\
# What callers rely on: numbers, names, types, exported functions, and what a C compiler says about the header on a
# system of 64 bits. `cargo xtask codegen` adds lines. It refuses to take one out or to change one, but for the size of
# a structure, which may grow: the library makes all of them, and members are only added at the end.
";

/// The baseline that belongs to the table and the header; an error if a line of the committed one is gone.
pub fn baseline(root: &Path, header: &str) -> Result<Printed> {
    let mut lines = lines(header);
    lines.extend(layout::lines(root, header)?);
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
    let lines: BTreeSet<&str> = present.iter().map(String::as_str).collect();
    let sizes: BTreeMap<&str, usize> = present.iter().filter_map(|line| size(line)).collect();
    let grown =
        |line| size(line).is_some_and(|(name, before)| sizes.get(name).is_some_and(|now| *now > before));
    let committed = committed.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    committed.filter(|line| !lines.contains(line) && !grown(line)).collect()
}

/// The structure of the library, and its size, that a line tells.
fn size(line: &str) -> Option<(&str, usize)> {
    let (name, size) = line.strip_prefix("size ")?.split_once(" = ")?;
    Some((name, size.parse().ok()?)).filter(|_| name.starts_with("tsysreversal_"))
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

    /// What becomes of the lines of a header when it is changed.
    fn lost_by(change: impl Fn(&str) -> String) -> Vec<String> {
        let header = std::fs::read_to_string(crate::root().join("include/dpaymentssdk.h")).unwrap();
        let all = |header: &str| [lines(header), layout::lines(&crate::root(), header).unwrap()].concat();
        let changed = change(&header);
        assert_ne!(changed, header);
        lost(&all(&header).join("\n"), &all(&changed)).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_header_may_grow() {
        let more = "int32_t more;\n} tsysreversal_event_t;";
        assert!(lost_by(|header| header.replacen("} tsysreversal_event_t;", more, 1)).is_empty());
        let function = "int tsysreversal_one_more(const char *name);\nint tsysreversal_reset(";
        assert!(lost_by(|header| header.replacen("int tsysreversal_reset(", function, 1)).is_empty());
    }

    #[test]
    fn what_breaks_callers_is_lost() {
        type Change = fn(&str) -> String;
        let rows: [(Change, &str); 6] = [
            (
                |header| header.replacen("int tsysreversal_reset(", "long tsysreversal_reset(", 1),
                "int tsysreversal_reset(",
            ),
            (
                |header| header.replacen("tsysreversal_reverse(", "tsysreversal_undo(", 1),
                "int tsysreversal_reverse(",
            ),
            (
                |header| header.replacen("size_t parameter_count;", "int parameter_count;", 1),
                ".parameter_count size_t at ",
            ),
            (
                |header| header.replacen("    int accept;", "    int more;\n    int accept;", 1),
                "event_t.accept int at ",
            ),
            (|header| header.replacen("    int accept;", "", 1), "event_t.accept int at "),
            (
                |header| {
                    header.replacen(
                        "int (*tsysreversal_on_error_fn)(",
                        "void (*tsysreversal_on_error_fn)(",
                        1,
                    )
                },
                "callback tsysreversal_on_error_fn int (*)(",
            ),
        ];
        for (change, expected) in rows {
            let lost = lost_by(change);
            assert!(lost.iter().any(|line| line.contains(expected)), "{expected}: {lost:?}");
        }
        let swapped = lost_by(|header| {
            let kind_first = "    int kind;\n    /**\n     * Whether a handler";
            assert!(header.contains(kind_first));
            header.replacen(kind_first, "    /**\n     * Whether a handler", 1).replacen(
                "} tsysreversal_event_parameter_t;",
                "    int kind;\n} tsysreversal_event_parameter_t;",
                1,
            )
        });
        assert_eq!(swapped.len(), 2, "{swapped:?}");
    }

    #[test]
    fn no_number_is_used_twice() {
        let lines = lines("");
        let unique: BTreeSet<&String> = lines.iter().collect();
        assert_eq!(unique.len(), lines.len());
    }
}
