//! What the host does wrong, connection by connection.
//!
//! A scenario is a list of connections; the first one that is accepted plays the first entry, and the last entry
//! repeats for all that follow. An empty scenario is a host without faults. In TOML every entry is a
//! `[[connection]]` table whose keys are those below; a key that does not exist is an error that names it.
//!
//! ```toml
//! # The first attempt is cut off after 40 bytes of the response, every later one is served well.
//! [[connection]]
//! cut_at = 40
//!
//! [[connection]]
//! ```
//!
//! # Before the request
//!
//! `certificate`: which certificate the host shows, in place of the one of the options: `good`, `wrong-name`,
//! `expired`, `not-yet-valid` or `self-signed`.
//!
//! ```toml
//! [[connection]]
//! certificate = "wrong-name"
//! ```
//!
//! `client_certificate`: whether the host asks the peer for a certificate: `none`, `request` (and takes it as it is
//! when there is none) or `demand`. One that is presented must be by the host's own authority, as
//! [`Simulator::issue`](crate::Simulator::issue) makes them, or by one of
//! [`Options::client_authorities`](crate::Options::client_authorities).
//!
//! ```toml
//! [[connection]]
//! client_certificate = "demand"
//! ```
//!
//! `tls_handshake`: `normal`; `hang` never answers the client's hello, `close` closes in place of an answer.
//!
//! ```toml
//! [[connection]]
//! tls_handshake = "hang"
//! ```
//!
//! `delay_ms`: milliseconds to wait before each stage: handshake, ENQ, ACK or NAK, response, EOT.
//!
//! ```toml
//! [[connection]]
//! delay_ms = 200
//! ```
//!
//! `enq`: `false` sends no ENQ but serves whoever sends without it.
//!
//! ```toml
//! [[connection]]
//! enq = false
//! ```
//!
//! `greeting`: these bytes, in hex, in place of ENQ.
//!
//! ```toml
//! [[connection]]
//! greeting = "02 45 34 03 72"
//! ```
//!
//! `close`: where the host hangs up: `before-enq`, `after-enq`, `after-request` (as a host does that cannot route
//! the request) or `mid-response` (after `cut_at` bytes, or half of the response).
//!
//! ```toml
//! [[connection]]
//! close = "mid-response"
//! ```
//!
//! `close_with`: how every close looks: `close-notify` (TLS is ended properly), `fin` (TCP is ended, TLS is not)
//! or `reset` (TCP is reset).
//!
//! ```toml
//! [[connection]]
//! close = "after-request"
//! close_with = "reset"
//! ```
//!
//! `silence`: where the host stops answering and keeps the connection open: `before-enq`, `after-request` (not
//! even an ACK), `after-ack` or `after-response` (no EOT, no close).
//!
//! ```toml
//! [[connection]]
//! silence = "after-request"
//! ```
//!
//! # The link dialogue
//!
//! `nak`: answers this many frames with NAK before one is taken. `nak_forever` takes none.
//!
//! ```toml
//! [[connection]]
//! nak = 2
//!
//! [[connection]]
//! nak_forever = true
//! ```
//!
//! `no_ack`: sends the response without the ACK before it.
//!
//! ```toml
//! [[connection]]
//! no_ack = true
//! ```
//!
//! `parity`: parity of what the host sends: `as-request`, `on` or `off`.
//!
//! ```toml
//! [[connection]]
//! parity = "off"
//! ```
//!
//! `eot`: how the dialogue ends: `eot`, `dle-eot` or `none`.
//!
//! ```toml
//! [[connection]]
//! eot = "dle-eot"
//! ```
//!
//! `ack_wait_ms`: how long the host waits for the terminal's ACK before it goes on without; 2000 when unset.
//!
//! ```toml
//! [[connection]]
//! ack_wait_ms = 100
//! ```
//!
//! `confirmation`: waits for the `V` record that confirms a debit response, besides the ACK.
//!
//! ```toml
//! [[connection]]
//! confirmation = true
//! ```
//!
//! `interleave`: in application type 4, collects this many requests and answers the last one first.
//!
//! ```toml
//! [[connection]]
//! interleave = 2
//! ```
//!
//! # The bytes of the response
//!
//! `drip_ms`: milliseconds between single bytes. `split` sends single bytes without a wait.
//!
//! ```toml
//! [[connection]]
//! drip_ms = 5
//!
//! [[connection]]
//! split = true
//! ```
//!
//! `cut_at`: sends only this many bytes of the response, then closes as `close_with` says.
//!
//! ```toml
//! [[connection]]
//! cut_at = 12
//! close_with = "fin"
//! ```
//!
//! `wrong_lrc`: the response ends with a wrong LRC.
//!
//! ```toml
//! [[connection]]
//! wrong_lrc = true
//! ```
//!
//! `repeat_good`: a terminal that answers NAK gets the response once more, this time without the faults of this
//! section.
//!
//! ```toml
//! [[connection]]
//! wrong_lrc = true
//! repeat_good = true
//! ```
//!
//! `garbage`: these bytes, in hex, in place of the response frame. `noise`: these before its STX.
//!
//! ```toml
//! [[connection]]
//! garbage = "de ad be ef"
//!
//! [[connection]]
//! noise = "00 05 06 16"
//! ```
//!
//! `empty_response`: a frame without a body. `short_response`: a frame whose body has this many characters.
//!
//! ```toml
//! [[connection]]
//! empty_response = true
//!
//! [[connection]]
//! short_response = 66
//! ```
//!
//! `gateway_error`: this text in place of a frame, then the host closes.
//!
//! ```toml
//! [[connection]]
//! gateway_error = "502 - badly formatted packet"
//! ```
//!
//! `repeat_response`: sends the response frame twice.
//!
//! ```toml
//! [[connection]]
//! repeat_response = true
//! ```
//!
//! # The fields of the response
//!
//! `response_code` (2 characters; with one that is no approval the ledger stays as it is), `approval_code` (up
//! to 6), `response_text` (up to 16), `store_number` (4), `terminal_number` (4), `sequence_number` (4), `record_format`
//! (1), `extra_group3` (records of group III after those that the host sends itself).
//!
//! ```toml
//! [[connection]]
//! response_code = "05"
//! approval_code = "ABC123"
//! response_text = "DECLINE"
//! store_number = "0001"
//! terminal_number = "9999"
//! sequence_number = "0042"
//! record_format = "X"
//! extra_group3 = ["074C1", "999NEW"]
//! ```
//!
//! `apply`: whether the ledger does the reversal on this connection. Unset: yes when the host builds a response,
//! whether or not it arrives; no when it closes or falls silent after the request.
//!
//! ```toml
//! # Done, but the terminal never hears of it.
//! [[connection]]
//! close = "after-request"
//! apply = true
//! ```

use std::fmt;

use serde::{Deserialize, Deserializer};

use crate::certificates::CertificateKind;

/// What the host does, connection by connection. See the module's page for the TOML form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// One entry for each connection, in the order of their arrival; the last one repeats.
    #[serde(default, rename = "connection")]
    pub connections: Vec<Faults>,
}

/// The faults of one connection; the default has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Faults {
    /// Milliseconds before each stage.
    pub delay_ms: u64,
    /// `Some(false)`: no ENQ.
    pub enq: Option<bool>,
    /// Bytes in place of ENQ.
    #[serde(deserialize_with = "hex")]
    pub greeting: Option<Vec<u8>>,
    /// Where the host hangs up.
    pub close: Option<CloseAt>,
    /// How a close looks.
    pub close_with: CloseWith,
    /// Where the host falls silent.
    pub silence: Option<SilenceAt>,
    /// Milliseconds between the bytes of the response.
    pub drip_ms: u64,
    /// Bytes of the response that are sent before the host hangs up.
    pub cut_at: Option<usize>,
    /// A response with a wrong LRC.
    pub wrong_lrc: bool,
    /// The repeat of the response after a NAK has no fault.
    pub repeat_good: bool,
    /// Bytes in place of the response.
    #[serde(deserialize_with = "hex")]
    pub garbage: Option<Vec<u8>>,
    /// Bytes before the response.
    #[serde(deserialize_with = "hex")]
    pub noise: Option<Vec<u8>>,
    /// Frames that are answered with NAK before one is taken.
    pub nak: u32,
    /// Every frame is answered with NAK.
    pub nak_forever: bool,
    /// No ACK before the response.
    pub no_ack: bool,
    /// The certificate in place of that of the options.
    pub certificate: Option<CertificateKind>,
    /// Whether the host asks for a certificate.
    pub client_certificate: ClientCertificate,
    /// Parity of what the host sends.
    pub parity: Parity,
    /// How the dialogue ends.
    pub eot: Eot,
    /// Milliseconds to wait for the terminal's ACK; 2000 when unset.
    pub ack_wait_ms: Option<u64>,
    /// Wait for the confirmation of a debit response.
    pub confirmation: bool,
    /// Type 4: requests to collect before they are answered in reverse order.
    pub interleave: usize,
    /// The response code, 2 characters.
    pub response_code: Option<String>,
    /// The approval code, up to 6 characters.
    pub approval_code: Option<String>,
    /// The response text, up to 16 characters.
    pub response_text: Option<String>,
    /// The store number, 4 characters.
    pub store_number: Option<String>,
    /// The terminal number, 4 characters.
    pub terminal_number: Option<String>,
    /// The sequence number, 4 characters.
    pub sequence_number: Option<String>,
    /// The record format, 1 character.
    pub record_format: Option<String>,
    /// More records of group III.
    pub extra_group3: Vec<String>,
    /// A frame without a body.
    pub empty_response: bool,
    /// A frame with a body of this length.
    pub short_response: Option<usize>,
    /// A plain text in place of the response.
    pub gateway_error: Option<String>,
    /// What becomes of the handshake.
    pub tls_handshake: TlsHandshake,
    /// The response comes twice.
    pub repeat_response: bool,
    /// One write for each byte of the response.
    pub split: bool,
    /// Whether the ledger does the reversal.
    pub apply: Option<bool>,
}

/// Where the host hangs up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CloseAt {
    /// In place of ENQ.
    BeforeEnq,
    /// After ENQ, without reading.
    AfterEnq,
    /// After a whole request, without ACK.
    AfterRequest,
    /// Within the response.
    MidResponse,
}

/// How a close looks to the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CloseWith {
    /// TLS close_notify, then the end of TCP.
    #[default]
    CloseNotify,
    /// The end of TCP without a close_notify.
    Fin,
    /// A TCP reset.
    Reset,
}

/// Where the host falls silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SilenceAt {
    /// No ENQ, and nothing else.
    BeforeEnq,
    /// No ACK, and nothing else.
    AfterRequest,
    /// ACK, and nothing else.
    AfterAck,
    /// No EOT, and no close.
    AfterResponse,
}

/// Parity of what the host sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Parity {
    /// That of the request's first byte.
    #[default]
    AsRequest,
    /// Even parity.
    On,
    /// None.
    Off,
}

/// How the dialogue ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Eot {
    /// EOT.
    #[default]
    Eot,
    /// DLE EOT.
    DleEot,
    /// Nothing: the host closes.
    None,
}

/// What becomes of the TLS handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TlsHandshake {
    /// It is done.
    #[default]
    Normal,
    /// The host never answers.
    Hang,
    /// The host closes.
    Close,
}

/// Whether the host asks the peer for a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClientCertificate {
    /// It does not.
    #[default]
    None,
    /// It asks, and goes on without one.
    Request,
    /// It asks, and ends the handshake without one.
    Demand,
}

/// Why a scenario cannot be played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioError(String);

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// Reads a scenario in TOML.
    ///
    /// # Errors
    /// The text is no TOML, a key does not exist or a value does not fit; the error names the key.
    pub fn parse(text: &str) -> Result<Self, ScenarioError> {
        let scenario: Self = toml::from_str(text).map_err(|error| ScenarioError(error.to_string()))?;
        scenario.validate()?;
        Ok(scenario)
    }

    /// The same faults on every connection.
    pub fn always(faults: Faults) -> Self {
        Self { connections: vec![faults] }
    }

    /// One entry for each connection; the last one repeats.
    pub fn sequence(connections: impl IntoIterator<Item = Faults>) -> Self {
        Self { connections: connections.into_iter().collect() }
    }

    /// What connection number `index` plays.
    pub(crate) fn of_connection(&self, index: usize) -> Faults {
        let last = self.connections.len().saturating_sub(1);
        self.connections.get(index.min(last)).cloned().unwrap_or_default()
    }

    /// Checks what the types cannot say.
    ///
    /// # Errors
    /// A value that has no place in a response; the error names the key.
    pub fn validate(&self) -> Result<(), ScenarioError> {
        self.connections.iter().try_for_each(Faults::validate)
    }
}

impl Faults {
    fn validate(&self) -> Result<(), ScenarioError> {
        let lengths = [
            ("response_code", &self.response_code, 2, 2),
            ("approval_code", &self.approval_code, 0, 6),
            ("response_text", &self.response_text, 0, 16),
            ("store_number", &self.store_number, 4, 4),
            ("terminal_number", &self.terminal_number, 4, 4),
            ("sequence_number", &self.sequence_number, 4, 4),
            ("record_format", &self.record_format, 1, 1),
        ];
        for (key, value, least, most) in lengths {
            let Some(value) = value else { continue };
            if !printable(value) || !(least..=most).contains(&value.len()) {
                let text = format!("{key}: not {least} to {most} printable characters");
                return Err(ScenarioError(text));
            }
        }
        for record in &self.extra_group3 {
            let number = record.get(..3).unwrap_or_default();
            if number.len() != 3 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
                let text = "extra_group3: a record does not start with three digits";
                return Err(ScenarioError(text.into()));
            }
        }
        Ok(())
    }
}

fn printable(value: &str) -> bool {
    value.bytes().all(|byte| (0x20..0x7F).contains(&byte))
}

/// Bytes as pairs of hexadecimal digits; white space between pairs is skipped.
fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let digits: Vec<char> = text.chars().filter(|character| !character.is_whitespace()).collect();
    let pairs: Option<Vec<u8>> = digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some((high.to_digit(16)? * 16 + low.to_digit(16)?) as u8),
            _ => None,
        })
        .collect();
    match pairs {
        Some(bytes) => Ok(Some(bytes)),
        None => Err(serde::de::Error::custom("not pairs of hexadecimal digits")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples() -> Vec<String> {
        let mut examples = Vec::new();
        let mut current: Option<String> = None;
        for line in include_str!("scenario.rs").lines() {
            let Some(line) = line.strip_prefix("//!") else { continue };
            let line = line.strip_prefix(' ').unwrap_or(line);
            match (&mut current, line) {
                (None, "```toml") => current = Some(String::new()),
                (Some(_), "```") => examples.extend(current.take()),
                (Some(text), line) => {
                    text.push_str(line);
                    text.push('\n');
                }
                _ => {}
            }
        }
        examples
    }

    fn keys() -> Vec<String> {
        let error = Scenario::parse("[[connection]]\nno_such_key = 1").unwrap_err().to_string();
        error.split("expected one of").nth(1).unwrap().split('`').skip(1).step_by(2).map(Into::into).collect()
    }

    #[test]
    fn every_documented_example_parses_and_does_something() {
        let examples = examples();
        assert!(examples.len() >= 20, "{} examples", examples.len());
        for example in examples {
            let scenario = Scenario::parse(&example).unwrap_or_else(|error| panic!("{example}\n{error}"));
            assert!(scenario.connections.iter().any(|faults| *faults != Faults::default()), "{example}");
        }
    }

    #[test]
    fn every_key_has_an_example() {
        let keys = keys();
        assert!(keys.len() >= 30, "{keys:?}");
        let text = examples().concat();
        for key in keys {
            assert!(text.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key} has no example");
        }
    }

    #[test]
    fn errors_name_the_key() {
        for (text, key) in [
            ("[[connection]]\ndelay = 1", "delay"),
            ("connections = []", "connections"),
            ("[[connection]]\nresponse_code = \"5\"", "response_code"),
            ("[[connection]]\nsequence_number = \"12345\"", "sequence_number"),
            ("[[connection]]\ngarbage = \"abc\"", "garbage"),
            ("[[connection]]\nclose = \"never\"", "never"),
            ("[[connection]]\nextra_group3 = [\"X\"]", "extra_group3"),
        ] {
            let error = Scenario::parse(text).unwrap_err().to_string();
            assert!(error.contains(key), "{text}: {error}");
        }
    }

    #[test]
    fn the_last_connection_repeats() {
        let scenario = Scenario::parse("[[connection]]\nnak = 1\n[[connection]]\nnak = 2").unwrap();
        let naks: Vec<u32> = (0..4).map(|index| scenario.of_connection(index).nak).collect();
        assert_eq!(naks, [1, 2, 2, 2]);
        assert_eq!(Scenario::default().of_connection(5), Faults::default());
    }
}
