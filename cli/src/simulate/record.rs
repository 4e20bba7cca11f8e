//! Writes down what the host received and answered, as its own reader saw it.

use crate::exit::Stop;
use crate::redact;
use dpaymentssdk_simulator::{Answer, Exchange, Request, Simulator};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::fs::File;
use std::io::Write;

/// Fields of a request of which a mask shows nothing.
const HIDDEN: [&str; 3] = ["expiration", "track", "cardholder_id_data"];

/// Group III records that hold nothing secret. Every other one is hidden: a new one may hold anything.
const PUBLIC_GROUPS: [&str; 11] =
    ["001", "020", "022", "025", "027", "033", "034", "039", "056", "062", "083"];

/// Writes exchanges into a file, each one when it is complete.
pub struct Recorder {
    file: File,
    path: String,
    unmask: bool,
    /// The number of the next exchange that the host may have.
    next: usize,
    /// Exchanges without an answer so far.
    open: Vec<usize>,
    closed: HashSet<usize>,
}

impl Recorder {
    /// A recorder into this file; its path is for errors.
    pub fn new(file: File, path: String, unmask: bool) -> Self {
        Self { file, path, unmask, next: 0, open: Vec::new(), closed: HashSet::new() }
    }

    /// Writes the exchanges that were answered or will never be, since their connection has ended, or everything
    /// when `all`.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn record(
        &mut self,
        host: &Simulator,
        closed: impl Iterator<Item = usize>,
        all: bool,
    ) -> Result<(), Stop> {
        self.closed.extend(closed);
        while host.exchange(self.next).is_some() {
            self.open.push(self.next);
            self.next += 1;
        }
        let mut lines = String::new();
        let (closed, unmask) = (&self.closed, self.unmask);
        self.open.retain(|index| {
            let Some(exchange) = host.exchange(*index) else { return false };
            let complete = all || exchange.answer != Answer::None || closed.contains(&exchange.connection);
            if complete {
                lines.push_str(&object(&exchange, unmask).to_string());
                lines.push('\n');
            }
            !complete
        });
        self.file.write_all(lines.as_bytes()).map_err(|error| Stop::failed(format!("{}: {error}", self.path)))
    }
}

/// An exchange as one object. Without `unmask` it holds no card data.
fn object(exchange: &Exchange, unmask: bool) -> Value {
    let answer = match &exchange.answer {
        Answer::None => "none",
        Answer::Nak => "nak",
        Answer::Ack => "ack",
        Answer::Response(_) => "response",
    };
    let mut out = json!({
        "connection": exchange.connection,
        "even_parity": exchange.even_parity,
        "frame_error": exchange.frame_error.as_ref().map(ToString::to_string),
        "fields": null,
        "rejected": null,
        "answer": answer,
        "request_bytes": exchange.request.len(),
        "response_bytes": exchange.response().len(),
    });
    match &exchange.fields {
        Ok(request) => out["fields"] = fields(request, unmask),
        Err(rejection) => out["rejected"] = json!({"field": rejection.field, "reason": rejection.reason}),
    }
    if unmask {
        out["request"] = hex(&exchange.request).into();
        out["response"] = hex(exchange.response()).into();
    }
    out
}

fn fields(request: &Request, unmask: bool) -> Value {
    let card = request.card_number();
    let shown = |name: &str, value: &str| match unmask {
        true => value.replace('\x1C', "<FS>"),
        false => masked(name, value, card),
    };
    let fields = request.fields().iter();
    let mut out: Map<String, Value> =
        fields.map(|(name, value)| ((*name).to_owned(), shown(name, value).into())).collect();
    let groups = request.group3().iter().map(|record| shown("group3", record)).collect::<Vec<_>>();
    out.insert("group3".to_owned(), groups.into());
    Value::Object(out)
}

/// A value as it may be shown: six and four digits of a card number, nothing of other secrets.
fn masked(name: &str, value: &str, card: &str) -> String {
    let stars = |count: usize| "*".repeat(count);
    match name {
        "account_number" if (13..=19).contains(&value.len()) => {
            format!("{}{}{}", &value[..6], stars(value.len() - 10), &value[value.len() - 4..])
        }
        name if HIDDEN.contains(&name) || name == "account_number" => stars(value.len()),
        _ if !card.is_empty() && value.contains(card) => stars(value.len()),
        "group3" => {
            let number = value.get(..3).unwrap_or_default();
            match PUBLIC_GROUPS.contains(&number) {
                true => value.replace('\x1C', "<FS>"),
                false => format!("{number}({} bytes not shown)", value.len() - number.len()),
            }
        }
        "card_acceptor_data" => redact::mask(value),
        _ => value.to_owned(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn masks_fail_closed() {
        let card = "4012888888881881";
        assert_eq!(masked("account_number", card, card), "401288******1881");
        assert_eq!(masked("account_number", "401288888888", "401288888888"), "************");
        assert_eq!(masked("track", "4012888888881881=2912", card), "*********************");
        assert_eq!(masked("track", "5499740000000057=2912", card), "*********************");
        assert_eq!(masked("expiration", "1229", card), "****");
        assert_eq!(masked("market_specific_data", "x4012888888881881", card), "*****************");
        assert_eq!(masked("group3", "00711 999", card), "007(6 bytes not shown)");
        assert_eq!(masked("group3", "999SECRET", card), "999(6 bytes not shown)");
        assert_eq!(masked("group3", "020000000B001\x1c\x1c", card), "020000000B001<FS><FS>");
        assert_eq!(masked("transaction_amount", "10000", card), "10000");
    }
}
