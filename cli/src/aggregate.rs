//! `tsysreversal aggregate`: what the reader makes of an aggregate.

use crate::exit::{Exit, Stop};
use crate::files;
use crate::output::{self, one_line, quoted};
use crate::redact::{self, Secrets};
use dpaymentssdk::TsysReversal;
use dpaymentssdk::aggregate::{Finding, Place, Report};
use dpaymentssdk::spec::properties as p;
use dpaymentssdk::value::Value;
use serde_json::{Value as Json, json};

/// The longest file that is read, in bytes. The library accepts less.
pub const LONGEST: u64 = 1 << 20;

/// Say which elements of an XML aggregate are understood, and which are not, without showing card data.
///
/// Of what is not understood only the names are shown. Nothing is sent. Status 0: the aggregate can be used, 1: it
/// cannot.
#[derive(clap::Args)]
pub struct Arguments {
    /// The aggregate; - is standard input.
    file: String,
    /// Print one JSON object: usable, understood, unused, refused, unknown, missing, wrong.
    #[arg(long)]
    json: bool,
}

/// Reads, examines, prints.
///
/// # Errors
/// When the file cannot be read or is no aggregate as a whole.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    let text = files::read(&arguments.file, LONGEST)?;
    let text = std::str::from_utf8(&text).map_err(|_| Stop::failed("the aggregate is not UTF-8 text"))?;
    let report = TsysReversal::new().examine_aggregate(text).map_err(|error| Stop::unusable(&error))?;
    let entries = entries(&report);
    let text = if arguments.json { object(&report, &entries).to_string() } else { page(&report, &entries) };
    output::print(&text)?;
    if report.is_usable() {
        return Ok(Exit::Success);
    }
    output::complain("the aggregate cannot be used: a value is refused, or no name is known");
    Ok(Exit::Failed)
}

/// What is shown of an element: nothing secret.
struct Entry {
    heading: &'static str,
    path: String,
    /// The property or setting; empty when there is none.
    name: &'static str,
    /// The value in JSON when it was taken over, or why it was refused.
    detail: Json,
}

/// The headings in the order in which they are shown. They are the names in JSON too.
const HEADINGS: [&str; 4] = ["understood", "unused", "refused", "unknown"];

fn entries(report: &Report) -> Vec<Entry> {
    let secrets = secrets_of(report);
    let entry = |path: &str, finding: &Finding| {
        let (heading, detail) = match finding {
            Finding::Taken { place, value } => (HEADINGS[0], shown(place, value, &secrets)),
            Finding::Unused { .. } => (HEADINGS[1], Json::Null),
            Finding::Refused { why, .. } => (HEADINGS[2], redact::mask(why).into()),
            Finding::Unknown => (HEADINGS[3], Json::Null),
        };
        let name = finding.place().map_or("", Place::name);
        // A name may be card data in the wrong place.
        Entry { heading, path: secrets.clean_free_text(&one_line(path)), name, detail }
    };
    report.elements.iter().map(|element| entry(&element.path, &element.finding)).collect()
}

/// Every secret value of the report, to be found in what is shown.
fn secrets_of(report: &Report) -> Secrets {
    let values = report.elements.iter().filter_map(|element| match &element.finding {
        Finding::Taken { place, value: Value::Text(text) | Value::Bytes(text) } if is_secret(place) => {
            Some(text)
        }
        _ => None,
    });
    Secrets::from_texts(values.map(|text| text.expose_text()))
}

fn is_secret(place: &Place) -> bool {
    match place {
        Place::Property(property) => property.secret,
        Place::Setting(setting) => setting.secret,
    }
}

fn is_expiry(place: &Place) -> bool {
    matches!(place, Place::Property(row) if [p::CARD_EXP_MONTH.id, p::CARD_EXP_YEAR.id].contains(&row.id))
}

fn shown(place: &Place, value: &Value, secrets: &Secrets) -> Json {
    match value {
        // Hidden in messages too.
        _ if is_expiry(place) => redact::HIDDEN.into(),
        Value::Integer(number) => (*number).into(),
        Value::Boolean(truth) => (*truth).into(),
        Value::Text(text) | Value::Bytes(text) if is_secret(place) => {
            let is_number = matches!(place, Place::Property(row) if row.id == p::CARD_NUMBER.id);
            redact::secret(text.expose_text(), is_number).into()
        }
        // Identifiers of a brand have as many digits as a card number.
        Value::Text(text) if matches!(place, Place::Property(row) if row.id == p::TRANSACTION_ID.id) => {
            secrets.clean(text.expose_text()).into()
        }
        Value::Text(text) | Value::Bytes(text) => secrets.clean_free_text(text.expose_text()).into(),
    }
}

fn page(report: &Report, entries: &[Entry]) -> String {
    let width =
        |of: fn(&Entry) -> usize| entries.iter().map(of).max().unwrap_or_default().min(output::WIDEST);
    let (paths, names) = (width(|entry| entry.path.len()), width(|entry| entry.name.len()));
    let mut lines = Vec::new();
    for (heading, about) in HEADINGS.into_iter().zip([
        "understood",
        "known, but empty or given by another element",
        "known, but the value is refused",
        "not understood",
    ]) {
        let of_heading: Vec<&Entry> = entries.iter().filter(|entry| entry.heading == heading).collect();
        if of_heading.is_empty() {
            continue;
        }
        lines.push(format!("{about}: {}", of_heading.len()));
        for entry in of_heading {
            let detail = match &entry.detail {
                Json::Null => String::new(),
                Json::String(text) if heading == HEADINGS[0] => quoted(text),
                Json::String(text) => text.clone(),
                other => other.to_string(),
            };
            let line = format!("  {:<paths$}  {:<names$}  {}", entry.path, entry.name, one_line(&detail));
            lines.push(line.trim_end().to_owned());
        }
    }
    for (heading, list) in [("missing for reverse", &report.missing), ("wrong for reverse", &report.wrong)] {
        if !list.is_empty() {
            lines.push(format!("{heading}: {}", list.join(", ")));
        }
    }
    lines.join("\n")
}

fn object(report: &Report, entries: &[Entry]) -> Json {
    let list = |heading: &str| -> Json {
        let own = entries.iter().filter(|entry| entry.heading == heading);
        own.map(|entry| match heading {
            "understood" => json!({"path": entry.path, "name": entry.name, "value": entry.detail}),
            "refused" => json!({"path": entry.path, "name": entry.name, "why": entry.detail}),
            "unused" => json!({"path": entry.path, "name": entry.name}),
            _ => entry.path.as_str().into(),
        })
        .collect()
    };
    let mut object = serde_json::Map::new();
    object.insert("usable".to_owned(), report.is_usable().into());
    object.extend(HEADINGS.map(|heading| (heading.to_owned(), list(heading))));
    object.insert("missing".to_owned(), json!(report.missing));
    object.insert("wrong".to_owned(), json!(report.wrong));
    object.into()
}
