//! What the host saw and did: a log for people, free of card numbers, and the raw exchanges for tests.

use std::fmt;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use crate::frame::FrameError;
use crate::request::{Rejection, Request};

/// What a [`LogEntry`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A peer connected.
    Connected,
    /// The TLS handshake ended, well or not.
    Handshake,
    /// The peer presented a certificate that was accepted; the text is its subject.
    ClientCertificate,
    /// Bytes of the link dialogue, in or out.
    Link,
    /// A frame arrived.
    Request,
    /// A strict host refuses the request; [`LogEntry::field`] names the field.
    Rejected,
    /// The request names a merchant that this host does not serve.
    NotRouted,
    /// The ledger was asked, and what it did.
    Ledger,
    /// A field that a host takes as it is, is not that of the authorization; [`LogEntry::field`] names it.
    Differs,
    /// A response was sent, whole or not.
    Response,
    /// A fault of the scenario was played.
    Fault,
    /// The connection ended.
    Closed,
}

/// One line of the host's log. It never holds a card number, a track or a card code.
#[derive(Debug, Clone)]
pub struct LogEntry {
    /// Number of the connection, from 0.
    pub connection: usize,
    /// Time since the simulator was started.
    pub elapsed: Duration,
    /// What the line is about.
    pub event: Event,
    /// The field of the request that the line is about, by its name in [`Request`].
    pub field: Option<&'static str>,
    /// The line.
    pub text: String,
}

impl fmt::Display for LogEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.elapsed.as_secs_f64();
        write!(f, "{seconds:9.3} #{} {:?}: {}", self.connection, self.event, self.text)
    }
}

/// What the host sent for a frame.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    None,
    /// NAK.
    Nak,
    /// ACK alone: the confirmation of a debit response.
    Ack,
    /// These bytes, exactly as they were (or would have been, when the peer hung up) sent.
    Response(Vec<u8>),
}

/// One frame that arrived and what was sent for it. Holds card data: for tests, not for logs.
#[derive(Clone)]
pub struct Exchange {
    /// Number of the connection, from 0.
    pub connection: usize,
    /// The frame as it was received, STX to LRC.
    pub request: Vec<u8>,
    /// Whether the frame carried even parity.
    pub even_parity: bool,
    /// What is wrong with the frame, if anything.
    pub frame_error: Option<FrameError>,
    /// The fields as this host's own reader sees them, or the field that a strict host refuses.
    pub fields: Result<Request, Rejection>,
    /// What the host sent.
    pub answer: Answer,
}

impl Exchange {
    /// A field of the request, by name. Empty when there is none or the request was refused.
    pub fn field(&self, name: &str) -> &str {
        self.fields.as_ref().map(|request| request.field(name)).unwrap_or_default()
    }

    /// The response as it was sent; empty when there was none.
    pub fn response(&self) -> &[u8] {
        match &self.answer {
            Answer::Response(bytes) => bytes,
            _ => &[],
        }
    }

    /// The request's body in 7-bit form, without STX, ETX and LRC.
    pub fn body(&self) -> Vec<u8> {
        crate::frame::unwrap(&self.request).1
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Nak => f.write_str("Nak"),
            Self::Ack => f.write_str("Ack"),
            Self::Response(bytes) => write!(f, "Response({} bytes)", bytes.len()),
        }
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("connection", &self.connection)
            .field("request", &format_args!("{} bytes", self.request.len()))
            .field("even_parity", &self.even_parity)
            .field("frame_error", &self.frame_error)
            .field("fields", &self.fields)
            .field("answer", &self.answer)
            .finish()
    }
}

/// Log and exchanges of one simulator.
pub(crate) struct Journal {
    started: Instant,
    entries: Mutex<Vec<LogEntry>>,
    exchanges: Mutex<Vec<Exchange>>,
}

impl Journal {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now(), entries: Mutex::default(), exchanges: Mutex::default() }
    }

    pub(crate) fn note(&self, connection: usize, event: Event, text: impl Into<String>) {
        self.note_field(connection, event, None, text);
    }

    pub(crate) fn note_field(
        &self,
        connection: usize,
        event: Event,
        field: Option<&'static str>,
        text: impl Into<String>,
    ) {
        // No text is built from card data; masking long digit runs is the second line of defence.
        let text = mask(&text.into());
        let elapsed = self.started.elapsed();
        self.entries.lock().push(LogEntry { connection, elapsed, event, field, text });
    }

    /// Adds an exchange and returns its index, by which the answer is filled in.
    pub(crate) fn exchange(&self, exchange: Exchange) -> usize {
        let mut exchanges = self.exchanges.lock();
        exchanges.push(exchange);
        exchanges.len() - 1
    }

    pub(crate) fn answer(&self, index: usize, answer: Answer) {
        if let Some(exchange) = self.exchanges.lock().get_mut(index) {
            exchange.answer = answer;
        }
    }

    /// The entries from this index on.
    pub(crate) fn entries_since(&self, index: usize) -> Vec<LogEntry> {
        self.entries.lock().get(index..).unwrap_or_default().to_vec()
    }

    pub(crate) fn exchange_at(&self, index: usize) -> Option<Exchange> {
        self.exchanges.lock().get(index).cloned()
    }

    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        self.exchanges.lock().clone()
    }
}

/// Replaces the middle of every run of 13 or more digits (the length of a card number) with asterisks.
///
/// The first six and the last four digits stay, as card rules allow.
pub(crate) fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for character in text.chars().chain(std::iter::once('\n')) {
        if character.is_ascii_digit() {
            run.push(character);
            continue;
        }
        if run.len() >= 13 {
            let hidden = "*".repeat(run.len() - 10);
            out.push_str(&format!("{}{hidden}{}", &run[..6], &run[run.len() - 4..]));
        } else {
            out.push_str(&run);
        }
        run.clear();
        out.push(character);
    }
    out.pop();
    out
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn long_digit_runs_are_masked() {
        assert_eq!(
            mask("card 4012888888881881, RRN 423217502302"),
            "card 401288******1881, RRN 423217502302"
        );
        assert_eq!(mask("4012888888881"), "401288***8881");
        assert_eq!(mask(""), "");
    }
}
