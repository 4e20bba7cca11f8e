//! What the tool prints.

use crate::exit::Stop;
use crate::redact;
use dpaymentssdk::wire::{Description, Direction, Line};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Prints a text and a line end on standard output.
///
/// # Errors
/// When standard output is closed or full.
pub fn print(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .and_then(|()| out.flush())
        .map_err(|error| Stop::failed(format!("standard output: {error}")))
}

/// Prints one line on standard error, with anything hidden that looks like a card number.
pub fn complain(text: &str) {
    // Nobody is left to hear that standard error is closed.
    let _ = writeln!(io::stderr(), "tsysreversal: {}", one_line(&redact::mask(text)));
}

/// The text without line ends and other control characters, which a host or a file could use against a terminal.
pub fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// A message in one line: record, direction, length, LRC, parity.
pub fn summary(description: &Description, length: usize) -> String {
    let record =
        description.record_format.map_or("unknown record".to_owned(), |letter| format!("record {letter}"));
    let direction = description.direction.map_or("direction unknown", Direction::name);
    let lrc = match description.lrc_ok {
        Some(true) => "LRC right",
        Some(false) => "LRC wrong",
        None => "no LRC",
    };
    let parity = if description.even_parity { "even parity" } else { "no parity" };
    format!("{record}, {direction}, {length} bytes, {lrc}, {parity}")
}

/// A value in quotes; nothing when it is empty.
pub fn quoted(value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("\"{value}\"") }
}

/// The widest a column grows; a longer value pushes its line to the right.
pub const WIDEST: usize = 44;

/// Every field of a message: offset, name, value, meaning.
pub fn table(description: &Description) -> String {
    let width =
        |of: fn(&Line) -> usize| description.lines.iter().map(of).max().unwrap_or_default().min(WIDEST);
    let names = width(|line| line.name.len());
    let values = width(|line| line.value.len() + 2);
    let mut out = String::new();
    for line in &description.lines {
        let (offset, name, value) = (line.offset, &line.name, quoted(&line.value));
        let text = format!("{offset:>5}  {name:<names$}  {value:<values$}  {}", line.meaning);
        out.push_str(one_line(&text).trim_end());
        out.push('\n');
    }
    out.pop();
    out
}

/// A message as one object. Nothing but the fields' names and values, so that it can be compared with a file.
///
/// A message that cannot be read to its end has one field, `body`: half of its fields would look like all of them.
pub fn object(description: &Description) -> Value {
    let whole = !description.fields.iter().any(|(name, _)| name == "body");
    let shown = description.fields.iter().filter(|(name, _)| whole || name == "body");
    let mut fields: Map<String, Value> =
        shown.map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    if whole && !description.group3.is_empty() {
        fields.insert("group3".to_owned(), json!(description.group3));
    }
    json!({
        "direction": description.direction.map(Direction::name),
        "record_format": description.record_format.map(String::from),
        "lrc_ok": description.lrc_ok,
        "even_parity": description.even_parity,
        "fields": fields,
    })
}
