//! `tsysreversal settings`: what can be set, from the library's own table.

mod words;

use crate::exit::{Exit, Stop};
use crate::output;
use dpaymentssdk::spec::{Access, Enumeration, PROPERTIES, Property, SETTINGS, Setting};
use serde_json::{Value, json};

/// List the settings, or the properties, with defaults, limits and meaning.
#[derive(clap::Args)]
pub struct Arguments {
    /// Everything about this setting or property.
    name: Option<String>,
    /// List the properties in place of the settings.
    #[arg(long)]
    properties: bool,
    /// Print JSON: an array, or one object for a name.
    #[arg(long)]
    json: bool,
}

/// Prints the list, or one entry.
///
/// # Errors
/// Usage when there is neither setting nor property of the name.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    let entries: Vec<Entry> = match &arguments.name {
        Some(name) => {
            vec![find(name).ok_or_else(|| Stop::usage("there is no setting or property of this name"))?]
        }
        None if arguments.properties => PROPERTIES.iter().map(Entry::Property).collect(),
        None => SETTINGS.iter().map(Entry::Setting).collect(),
    };
    let text = match (arguments.json, arguments.name.is_some()) {
        (true, true) => entries.iter().map(|entry| entry.json().to_string()).collect(),
        (true, false) => Value::from_iter(entries.iter().map(Entry::json)).to_string(),
        (false, true) => entries.iter().map(Entry::page).collect(),
        (false, false) => entries.iter().map(Entry::line).collect::<Vec<_>>().join("\n"),
    };
    output::print(&text)?;
    Ok(Exit::Success)
}

/// A row of the table.
enum Entry {
    Property(&'static Property),
    Setting(&'static Setting),
}

fn find(name: &str) -> Option<Entry> {
    let property = PROPERTIES.iter().find(|property| {
        property.name.eq_ignore_ascii_case(name) || property.cxx_name.eq_ignore_ascii_case(name)
    });
    Setting::by_name(name).map(Entry::Setting).or(property.map(Entry::Property))
}

impl Entry {
    fn name(&self) -> &'static str {
        match self {
            Self::Property(row) => row.name,
            Self::Setting(row) => row.name,
        }
    }

    fn default(&self) -> String {
        match self {
            Self::Property(row) => row.initial.to_text(),
            Self::Setting(row) => row.default.to_owned(),
        }
    }

    fn texts(&self) -> (&'static str, &'static str) {
        match self {
            Self::Property(row) => (row.summary, row.details),
            Self::Setting(row) => (row.summary, row.details),
        }
    }

    fn read_only(&self) -> bool {
        let access = match self {
            Self::Property(row) => row.access,
            Self::Setting(row) => row.access,
        };
        access == Access::ReadOnly
    }

    fn secret(&self) -> bool {
        match self {
            Self::Property(row) => row.secret,
            Self::Setting(row) => row.secret,
        }
    }

    fn enumeration(&self) -> Option<&'static Enumeration> {
        match self {
            Self::Property(row) => row.enumeration,
            Self::Setting(_) => None,
        }
    }

    fn limit(&self) -> String {
        match self {
            Self::Property(row) => words::limit(row.limit, row.kind),
            Self::Setting(row) => words::limit(row.limit, row.kind),
        }
    }

    fn kind(&self) -> &'static str {
        words::kind(match self {
            Self::Property(row) => row.kind,
            Self::Setting(row) => row.kind,
        })
    }

    fn line(&self) -> String {
        let default = shortened(&self.default());
        format!("{:<34}  {default:<26}  {}", self.name(), self.texts().0).trim_end().to_owned()
    }

    fn page(&self) -> String {
        let (summary, details) = self.texts();
        let mut out = format!("{}\n\n{summary}\n\n", self.name());
        if !details.is_empty() {
            out.push_str(&format!("{details}\n\n"));
        }
        out.push_str(&format!("kind     {}\ndefault  \"{}\"\n", self.kind(), self.default()));
        out.push_str(&match self.read_only() {
            true => "access   read only\n".to_owned(),
            false => format!("takes    {}\n", self.limit()),
        });
        if self.secret() {
            out.push_str("secret   on the command line only from a file: NAME=@FILE\n");
        }
        for value in self.enumeration().into_iter().flat_map(|enumeration| enumeration.values) {
            out.push_str(&format!("{:>6}   {}  {}\n", value.number, value.name, value.docs));
        }
        out.trim_end().to_owned()
    }

    fn json(&self) -> Value {
        let (summary, details) = self.texts();
        let values = self.enumeration().map(|enumeration| {
            let values = enumeration.values.iter();
            values.map(|value| json!({"number": value.number, "name": value.name})).collect::<Vec<_>>()
        });
        json!({
            "name": self.name(),
            "kind": self.kind(),
            "default": self.default(),
            "limit": self.limit(),
            "values": values,
            "read_only": self.read_only(),
            "secret": self.secret(),
            "summary": summary,
            "details": details,
        })
    }
}

/// Long defaults (lists of ciphers) are cut in the list; the page of the setting has them whole.
fn shortened(text: &str) -> String {
    const MOST: usize = 26;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST - 3).chain("...".chars()).collect()
}
