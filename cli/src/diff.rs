//! `tsysreversal diff`: two messages side by side.

use crate::exit::{Exit, Stop};
use crate::input::{self, Form};
use crate::output::{self, WIDEST, one_line, quoted};
use dpaymentssdk::wire::{Comparison, Description, Direction, Row, State, compare};
use serde_json::{Value, json};

/// Compare two messages field by field, masked: what differs, with offset and value in both.
///
/// Each message is bytes, hex or text, as with inspect; with parity or without, whole or damaged. Parity is no
/// difference. Status 0: the same, 1: different, 2: an input cannot be read, or is no message.
#[derive(clap::Args)]
pub struct Arguments {
    /// The first message; - is standard input.
    ours: String,
    /// The second message; - is standard input.
    theirs: String,
    /// Print the fields that are the same too.
    #[arg(long)]
    all: bool,
    /// Status 0 also when nothing differs but what differs between any two runs: sequence number, times, LRC.
    #[arg(long)]
    two_runs: bool,
    /// Show card numbers and other secrets.
    #[arg(long)]
    unmask: bool,
    /// Print one JSON object: same, says_the_same, ours, theirs, fields.
    #[arg(long)]
    json: bool,
    /// What the inputs are.
    #[arg(long, value_enum, default_value_t = Form::Auto)]
    form: Form,
}

/// Reads both, compares, prints.
///
/// # Errors
/// When the arguments are wrong, an input cannot be read or is not what `--form` says, or the output is closed.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    if arguments.ours == "-" && arguments.theirs == "-" {
        return Err(Stop::usage("only one of the messages can be standard input"));
    }
    compared(arguments).map_err(|stop| Stop { exit: Exit::NotCompared, ..stop })
}

fn compared(arguments: &Arguments) -> Result<Exit, Stop> {
    let ours = input::read(&arguments.ours, arguments.form)?;
    let theirs = input::read(&arguments.theirs, arguments.form)?;
    let found = compare(&ours, &theirs, arguments.unmask);
    for (name, description) in [("ours", &found.ours), ("theirs", &found.theirs)] {
        if !description.is_message {
            let problem = description.problem.as_deref().unwrap_or("no known record");
            return Err(Stop::failed(format!("{name} is no message: {problem}")));
        }
    }
    let shown: Vec<&Row> =
        found.rows.iter().filter(|row| arguments.all || row.state != State::Same).collect();
    if arguments.json {
        output::print(&object(&found, &shown).to_string())?;
    } else {
        output::print(&page(&found, &shown, ours.len(), theirs.len()))?;
    }
    for (name, description) in [("ours", &found.ours), ("theirs", &found.theirs)] {
        if let Some(problem) = &description.problem {
            output::complain(&format!("{name} is damaged: {problem}"));
        }
    }
    let same = if arguments.two_runs { found.says_the_same() } else { found.is_same() };
    Ok(if same { Exit::Success } else { Exit::Different })
}

/// Everything for people: first that the records are not of one kind, then both messages, the fields and the sum.
fn page(found: &Comparison, shown: &[&Row], our_length: usize, their_length: usize) -> String {
    let mut lines = Vec::new();
    if found.ours.record_format != found.theirs.record_format {
        let letter = |own: &Description| own.record_format.map_or("unknown".to_owned(), String::from);
        lines.push(format!(
            "the record formats differ: {} and {}",
            letter(&found.ours),
            letter(&found.theirs)
        ));
    }
    lines.push(format!("ours:   {}", output::summary(&found.ours, our_length)));
    lines.push(format!("theirs: {}", output::summary(&found.theirs, their_length)));
    lines.extend(table(shown));
    lines.push(sum(found));
    lines.join("\n")
}

/// Offsets, name, values and what they come to; a value that is not there is a dash.
fn table(rows: &[&Row]) -> Vec<String> {
    let cells = |row: &Row| {
        let (ours, theirs) = (row.ours.as_ref(), row.theirs.as_ref());
        let value = |own: Option<&str>| own.map_or("-".to_owned(), |own| one_line(&quoted(own)));
        let offset = |own: Option<usize>| own.map_or("-".to_owned(), |own| own.to_string());
        [
            offset(ours.and_then(|own| own.offset)),
            offset(theirs.and_then(|own| own.offset)),
            row.name.clone(),
            value(ours.map(|own| own.value.as_str())),
            value(theirs.map(|own| own.value.as_str())),
        ]
    };
    let all: Vec<[String; 5]> = rows.iter().map(|row| cells(row)).collect();
    let width = |column: usize| all.iter().map(|row| row[column].len()).max().unwrap_or_default().min(WIDEST);
    let (name, own, other) = (width(2), width(3), width(4));
    let lines = all.iter().zip(rows).map(|([at, their, called, ours, theirs], row)| {
        let end = row.state.meaning();
        format!("{at:>5} {their:>5}  {called:<name$}  {ours:<own$}  {theirs:<other$}  {end}")
    });
    lines.map(|line| line.trim_end().to_owned()).collect()
}

fn sum(found: &Comparison) -> String {
    let count = |of: fn(State) -> bool| found.rows.iter().filter(|row| of(row.state)).count();
    let different = count(|state| state != State::Same);
    let varying = count(|state| state == State::Varies);
    match (different, varying) {
        (0, _) => "the same".to_owned(),
        (all, 0) => format!("different: {all} of {} fields", found.rows.len()),
        (all, some) => {
            format!("different: {all} of {} fields, {some} as between any two runs", found.rows.len())
        }
    }
}

fn object(found: &Comparison, shown: &[&Row]) -> Value {
    let message = |own: &Description| {
        json!({
            "direction": own.direction.map(Direction::name),
            "record_format": own.record_format.map(String::from),
            "lrc_ok": own.lrc_ok,
            "even_parity": own.even_parity,
        })
    };
    let side = |row: &Row, ours: bool| {
        let own = if ours { row.ours.as_ref() } else { row.theirs.as_ref() };
        own.map(|own| json!({"offset": own.offset, "value": own.value}))
    };
    let fields = shown.iter().map(|row| {
        json!({
            "name": row.name,
            "state": row.state.name(),
            "ours": side(row, true),
            "theirs": side(row, false),
        })
    });
    json!({
        "same": found.is_same(),
        "says_the_same": found.says_the_same(),
        "ours": message(&found.ours),
        "theirs": message(&found.theirs),
        "fields": fields.collect::<Vec<_>>(),
    })
}
