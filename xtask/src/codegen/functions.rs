//! `docs/reference/c-functions.md`: what a C program has to know of each function, from the comments of the header.
//!
//! The comment of every function ends with four facts: `Ownership:`, `Thread:`, `Inside events:` and `Errors:`. A function
//! that lacks one is refused here, and a test compares the facts with what the functions do.

use super::docs::{DIRECTORY, WIDTH, cell};
use super::text::wrap;
use super::{Note, Printed};
use crate::Result;
use crate::spec::{Access, Kind, PROPERTIES, Property};
use std::fmt::Write as _;

/// One function of the header.
struct Function {
    name: String,
    /// As it is declared, on one line.
    prototype: String,
    /// What it does.
    does: String,
    facts: [String; 4],
}

/// The facts, as a comment names them and as the page does.
const FACTS: [(&str, &str); 4] = [
    ("Ownership: ", "ownership"),
    ("Thread: ", "thread"),
    ("Inside events: ", "inside events"),
    ("Errors: ", "errors"),
];

const HEAD: &str = "\
All functions are in `dpaymentssdk.h`, which has the same words. A test calls each of them idle, inside every event, from \
another thread while a reversal runs, and with handles and arguments that are none, and compares what they answer with this page. \
How a program uses them is told in [C](../guide/c.md).";

const RULES: &str = "\
- Functions that answer `int` answer 0 or the code of an [error](errors.md), unless they read something.
- *One at a time*: two threads may read from one handle, but what is lent to one of them ends when the other one reads the \
same.
- *While another one reverses*: while another thread is inside `tsysreversal_reverse`, or inside `Do` with that method.
- A callback runs on the thread that called `tsysreversal_reverse`; *inside events* is what holds for calls from there.
- 9001 is a fault of the library that was caught. From then on only reset, destroy, `tsysreversal_interrupt` and the \
functions that read or write the last error or the event error do something; every other one that takes the handle answers 9001.
- A handle is a number that is given out once. One that was destroyed, or never was one, is recognised and answers 9002.
- Nobody ever frees what the library lends. Secrets in it are wiped when the loan ends.";

/// Whether a function with this name belongs to a part of the page.
type Belongs = fn(&str) -> bool;

/// The parts of the page besides the properties: title, and the functions that belong there.
const PARTS: &[(&str, Belongs)] = &[
    ("Objects and methods", |name| !is_callback(name) && !is_lookup(name) && !is_flat(name)),
    ("Callbacks", is_callback),
    ("Looking things up", is_lookup),
    ("The flat functions", is_flat),
];

fn is_callback(name: &str) -> bool {
    name.starts_with("tsysreversal_on_")
}

fn is_lookup(name: &str) -> bool {
    let kinds = ["property", "setting", "error", "event", "enumeration"];
    let rest = name.strip_prefix("tsysreversal_").unwrap_or_default();
    kinds.iter().any(|kind| rest == *kind || rest.starts_with(&format!("{kind}_")))
}

fn is_flat(name: &str) -> bool {
    name.starts_with("DPaymentsSDK_")
}

/// The page. An error names a function that lacks a fact.
pub fn page(note: &Note, header: &str) -> Result<Printed> {
    let functions = functions(header)?;
    let mut text = format!("<!--\n{}-->\n\n# C functions\n\n", note.commented(""));
    let _ = writeln!(text, "{}\n\n{}", wrap(HEAD, WIDTH).join("\n"), wrap(RULES, WIDTH).join("\n"));
    let mut printed = 0;
    for (title, belongs) in PARTS {
        let _ = writeln!(text, "\n## {title}");
        for function in functions
            .iter()
            .filter(|function| of_property(&function.name).is_none() && belongs(&function.name))
        {
            text.push_str(&item(function));
            printed += 1;
        }
    }
    let (of_properties, count) = properties(&functions)?;
    text.push_str(&of_properties);
    if printed + count != functions.len() {
        return Err(format!("{} functions, but {} on the page", functions.len(), printed + count).into());
    }
    let _ = writeln!(text, "\n{} functions.", functions.len());
    Ok(Printed::new(format!("{DIRECTORY}/c-functions.md"), text))
}

fn item(function: &Function) -> String {
    let does = wrap(&function.does, WIDTH).join("\n");
    let head = format!("\n<a id=\"{0}\"></a>\n### `{0}`\n\n{does}\n\n", function.name);
    head + &format!("```c\n{};\n```\n\n{}", function.prototype, facts(&function.facts))
}

fn facts(facts: &[String; 4]) -> String {
    let rows = FACTS.iter().zip(facts).map(|((_, name), fact)| format!("| {name} | {} |\n", cell(fact)));
    format!("| | |\n| --- | --- |\n{}", rows.collect::<String>())
}

/// The property that a function reads or writes, and whether it writes.
fn of_property(name: &str) -> Option<(&'static Property, bool)> {
    let (name, writes) =
        match (name.strip_prefix("tsysreversal_get_"), name.strip_prefix("tsysreversal_set_")) {
            (Some(name), _) => (name, false),
            (_, Some(name)) => (name, true),
            _ => return None,
        };
    PROPERTIES.iter().find(|row| row.name == name).map(|row| (row, writes))
}

const KINDS: [(Kind, &str); 4] =
    [(Kind::Text, "text"), (Kind::Integer, "integer"), (Kind::Boolean, "boolean"), (Kind::Bytes, "bytes")];

/// The part about the functions of properties: what holds for each kind, and which property has which functions; and how
/// many functions these are.
fn properties(functions: &[Function]) -> Result<(String, usize)> {
    let mut text = "\n## Properties\n".to_owned();
    let mut count = 0;
    for (kind, name) in KINDS {
        for writes in [false, true] {
            let own = |function: &&Function| {
                of_property(&function.name).is_some_and(|(row, set)| row.kind == kind && set == writes)
            };
            let own: Vec<&Function> = functions.iter().filter(own).collect();
            let first = own.first().ok_or("a kind without functions")?;
            let facts_of_kind = common(&own)?;
            let (verb, place) = if writes { ("write", "set") } else { ("read", "get") };
            let row = of_property(&first.name).map_or("", |(row, _)| row.name);
            let prototype = first.prototype.replace(row, "NAME");
            let _ = write!(
                text,
                "\n<a id=\"{place}-{name}\"></a>\n### To {verb} {name}\n\nFunctions of this form: {}. NAME is that of the \
                 property.\n\n```c\n{prototype};\n```\n\n{}",
                own.len(),
                facts(&facts_of_kind)
            );
            count += own.len();
        }
    }
    text.push_str("\n### Property by property\n\nThe codes are those of values that are refused.\n\n");
    text.push_str("| property | to read | to write | codes |\n| --- | --- | --- | --- |\n");
    for row in PROPERTIES {
        text.push_str(&property(row, functions));
    }
    Ok((text, count))
}

fn property(row: &Property, functions: &[Function]) -> String {
    let kind = KINDS.iter().find(|(kind, _)| *kind == row.kind).map_or("", |(_, name)| name);
    let page = super::docs::page_of(row);
    let read = format!("[`tsysreversal_get_{}`](#get-{kind})", row.name);
    let write = match row.access {
        Access::ReadWrite => format!("[`tsysreversal_set_{}`](#set-{kind})", row.name),
        Access::ReadOnly => "-".to_owned(),
    };
    let own = functions
        .iter()
        .find(|function| of_property(&function.name).is_some_and(|(own, set)| own.id == row.id && set));
    let refused = own.map_or(String::new(), |function| values(&function.facts[3]));
    format!("| [`{0}`]({page}#{0}) | {read} | {write} | {refused} |\n", row.name)
}

/// The codes for values of this property alone: what is said of a value that is refused, is too long or cannot be selected.
fn values(errors: &str) -> String {
    let own = errors.split("; ").filter(|part| is_own(part));
    let codes: Vec<&str> = own
        .flat_map(|part| part.split([' ', ',']))
        .filter(|word| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .collect();
    codes.iter().map(|code| format!("[{code}](errors.md#e{code})")).collect::<Vec<_>>().join(", ")
}

fn is_own(part: &str) -> bool {
    ["value that is refused", "16 MiB", "can be selected", "no certificate"]
        .iter()
        .any(|words| part.contains(words))
}

/// The facts that functions of one kind share: the codes for values differ, everything else must not.
fn common(functions: &[&Function]) -> Result<[String; 4]> {
    let general = |function: &Function| {
        let mut facts = function.facts.clone();
        let errors: Vec<&str> =
            facts[3].trim_end_matches('.').split("; ").filter(|part| !is_own(part)).collect();
        facts[3] = errors.join("; ") + ".";
        facts
    };
    let first = functions.first().map(|function| general(function)).ok_or("a kind without functions")?;
    match functions.iter().find(|function| general(function) != first) {
        None => Ok(first),
        Some(other) => Err(format!("{} has other facts than those of its kind", other.name).into()),
    }
}

/// Every function of the header with its comment.
fn functions(header: &str) -> Result<Vec<Function>> {
    let mut found = Vec::new();
    for part in header.split("/**").skip(1) {
        let Some((comment, after)) = part.split_once("*/") else { continue };
        let after = after.trim_start();
        let Some((declaration, _)) = after.split_once(';') else { continue };
        let Some((before, _)) = declaration.split_once('(') else { continue };
        let name = before.rsplit([' ', '*']).next().unwrap_or_default();
        let ours = name.starts_with("tsysreversal_") || name.starts_with("DPaymentsSDK_");
        if !ours || before.contains(['{', '#']) || before.starts_with("typedef") {
            continue;
        }
        found.push(function(name, declaration, comment)?);
    }
    Ok(found)
}

fn function(name: &str, declaration: &str, comment: &str) -> Result<Function> {
    let lines = comment.lines().map(|line| line.trim().trim_start_matches('*').trim());
    let text = lines.take_while(|line| *line != "# Safety").collect::<Vec<_>>().join(" ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = text.as_str();
    let mut pieces = Vec::new();
    for (label, _) in FACTS {
        let (before, after) =
            rest.split_once(label).ok_or_else(|| format!("{name}: the comment does not say \"{label}\""))?;
        pieces.push(before.trim().to_owned());
        rest = after;
    }
    pieces.push(rest.trim().to_owned());
    let empty = pieces.iter().any(String::is_empty);
    let [does, facts @ ..] = <[String; 5]>::try_from(pieces).map_err(|_| "five pieces")?;
    match empty {
        true => Err(format!("{name}: a fact has no words").into()),
        false => Ok(Function {
            name: name.to_owned(),
            prototype: declaration.split_whitespace().collect::<Vec<_>>().join(" "),
            does,
            facts,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "/**\n * Does it.\n *\n * Ownership: none.\n *\n * Thread: any. Inside\n * events: yes. Errors: 211 when; 503 for a value that is refused.\n *\n * # Safety\n * x\n */\nint tsysreversal_x(int a,\n    int b);\n";

    #[test]
    fn the_facts_of_a_comment_are_found() {
        let functions = functions(GOOD).unwrap();
        assert_eq!(functions.len(), 1);
        assert_eq!(functions[0].prototype, "int tsysreversal_x(int a, int b)");
        assert_eq!(functions[0].does, "Does it.");
        assert_eq!(
            functions[0].facts,
            ["none.", "any.", "yes.", "211 when; 503 for a value that is refused."].map(str::to_owned)
        );
        assert_eq!(values(&functions[0].facts[3]), "[503](errors.md#e503)");
    }

    #[test]
    fn a_function_without_a_fact_is_refused() {
        for (label, _) in FACTS {
            let bad = GOOD.replace("Inside\n * events", "Inside events").replace(label.trim_end(), "Word:");
            let error = functions(&bad).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(label), "{label}: {error}");
        }
    }

    #[test]
    fn types_and_comments_of_types_are_no_functions() {
        let other =
            "/** A type. */\ntypedef int (*tsysreversal_on_x_fn)(int);\n/** A member. */\nint size;\n";
        assert!(functions(other).unwrap().is_empty());
    }

    #[test]
    fn every_part_has_its_functions_and_no_two_the_same() {
        for name in [
            "tsysreversal_create",
            "tsysreversal_on_error",
            "tsysreversal_error",
            "tsysreversal_error_count",
            "DPaymentsSDK_Stream",
        ] {
            assert_eq!(PARTS.iter().filter(|(_, belongs)| belongs(name)).count(), 1, "{name}");
        }
        assert!(!is_lookup("tsysreversal_interrupt"));
    }
}
