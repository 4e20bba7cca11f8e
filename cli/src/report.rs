//! How a reversal ended, for people and for programs.

use crate::exit::{Exit, Stop};
use crate::output;
use crate::redact::Secrets;
use dpaymentssdk::spec::{Group, PROPERTIES, Property, properties as p, settings as s};
use dpaymentssdk::value::Value;
use dpaymentssdk::{TsysReversal, wire::codes};
use serde_json::{Map, Value as Json, json};

/// The end of a reversal. Holds no secret.
pub struct Report {
    /// The exit status: approved, declined, not sent or in doubt.
    pub exit: Exit,
    outcome: String,
    error: Option<(Option<i32>, String)>,
    response: Vec<(&'static Property, Json)>,
}

impl Report {
    /// Reads how the call ended from the object.
    pub fn of(object: &TsysReversal, result: &dpaymentssdk::Result<()>) -> Self {
        let secrets = Secrets::of(object);
        let outcome = object.config(s::OUTCOME.name).map(|text| text.expose_text().to_owned());
        let outcome = outcome.unwrap_or_default();
        let approved = codes::is_approved(&object.text(&p::RESPONSE_CODE));
        // What the host answered counts, even when the call failed afterwards.
        let exit = match outcome.as_str() {
            "answered" if approved => Exit::Success,
            "answered" => Exit::Declined,
            "not-sent" => Exit::NotSent,
            _ => Exit::InDoubt,
        };
        let error = result.as_ref().err();
        Self {
            exit,
            outcome,
            error: error.map(|error| (Some(error.code()), secrets.clean_free_text(error.message()))),
            response: response(object, &secrets),
        }
    }

    /// A reversal that was given up before the library was asked to send it.
    pub fn not_sent(stop: &Stop) -> Self {
        let untouched = TsysReversal::new();
        Self {
            exit: Exit::NotSent,
            outcome: "not-sent".to_owned(),
            error: Some((stop.code, stop.message.clone())),
            response: response(&untouched, &Secrets::of(&untouched)),
        }
    }

    fn status(&self) -> &'static str {
        match self.exit {
            Exit::Success => "approved",
            Exit::Declined => "declined",
            Exit::NotSent => "not-sent",
            _ => "in-doubt",
        }
    }

    fn text_of(&self, property: &Property) -> &str {
        let found = self.response.iter().find(|(own, _)| own.id == property.id);
        found.and_then(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The one object of `--json`.
    pub fn json(&self) -> Json {
        let response: Map<String, Json> =
            self.response.iter().map(|(property, value)| (property.name.to_owned(), value.clone())).collect();
        let error = self.error.as_ref().map(|(code, message)| json!({"code": code, "message": message}));
        json!({
            "status": self.status(),
            "outcome": self.outcome,
            "code": self.text_of(&p::RESPONSE_CODE),
            "text": self.text_of(&p::RESPONSE_TEXT),
            "error": error,
            "response": response,
        })
    }

    /// Prints the report: the answer on standard output, an error in one line on standard error.
    ///
    /// The exit status is that of the reversal even when nothing can be printed.
    pub fn print(&self, as_json: bool) -> Exit {
        let text = if as_json { Some(self.json().to_string()) } else { self.answer() };
        if let Some(stop) = text.and_then(|text| output::print(&text).err()) {
            stop.report();
        }
        if let Some((code, message)) = &self.error {
            let code = code.map(|code| format!("error {code}: ")).unwrap_or_default();
            output::complain(&format!("{}: {code}{message}", self.status().replace('-', " ")));
        }
        self.exit
    }

    /// What the host answered; `None` when it did not.
    fn answer(&self) -> Option<String> {
        if self.error.is_some() {
            return None;
        }
        let code = self.text_of(&p::RESPONSE_CODE);
        let meaning = codes::meaning(codes::RESPONSE_CODES, code).unwrap_or("unknown response code");
        let mut out = format!("{}: response code {code} ({meaning})", self.status());
        for (property, value) in &self.response {
            let value = value.as_str().map_or_else(|| value.to_string(), output::one_line);
            if !value.trim().is_empty() {
                out.push_str(&format!("\n  {:<30}  {value}", property.name));
            }
        }
        Some(out)
    }
}

/// Every response property, in the order of the table.
fn response(object: &TsysReversal, secrets: &Secrets) -> Vec<(&'static Property, Json)> {
    let of_response = PROPERTIES.iter().filter(|property| property.group == Group::Response);
    of_response
        .filter(|property| !property.secret)
        .map(|property| (property, json(object.get(property), property, secrets)))
        .collect()
}

fn json(value: Value, property: &Property, secrets: &Secrets) -> Json {
    match value {
        Value::Integer(number) => number.into(),
        Value::Boolean(truth) => truth.into(),
        Value::Text(text) | Value::Bytes(text) if property.id == p::RESPONSE_TEXT.id => {
            secrets.clean_free_text(text.expose_text()).into()
        }
        Value::Text(text) | Value::Bytes(text) => secrets.clean(text.expose_text()).into(),
    }
}
