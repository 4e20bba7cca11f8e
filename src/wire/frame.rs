//! Frames: `STX body ETX LRC`, even parity, and the scanner that finds frames and control bytes in a stream.
//!
//! A *7-bit frame* has bit 7 clear in every byte; that is the form the rest of this crate works with. Parity is put
//! on just before sending and taken off on receipt.

use super::buffer::{Wiped, append};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// Start of a frame.
pub const STX: u8 = 0x02;
/// End of the body of a frame; one LRC byte follows.
pub const ETX: u8 = 0x03;
/// End of transmission: the host is done.
pub const EOT: u8 = 0x04;
/// Enquiry: the host is ready for a request.
pub const ENQ: u8 = 0x05;
/// The frame was received.
pub const ACK: u8 = 0x06;
/// The frame was damaged: send it again.
pub const NAK: u8 = 0x15;
/// Field separator: ends a variable field.
pub const FS: u8 = 0x1C;
/// Group separator: stands between group III records.
pub const GS: u8 = 0x1D;

/// The most bytes a frame may have, STX and LRC included. The largest message known is far below 2000.
pub const MAX_FRAME: usize = 8192;

/// How much text outside frames is kept to recognise a gateway error.
const MAX_TEXT: usize = 256;

/// From how many digits on a run of them is taken for a card number.
const CARD_LIKE: usize = 12;

/// Why bytes are not a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// There are no bytes at all.
    Empty,
    /// The first byte is not STX.
    NoStx,
    /// No ETX follows.
    NoEtx,
    /// ETX is the last byte: the LRC is missing.
    NoLrc,
    /// Bytes follow the LRC.
    Trailing,
    /// A byte has bit 7 set: take the parity off first.
    Parity,
    /// The LRC is not that of the body.
    Lrc,
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "no bytes",
            Self::NoStx => "does not begin with STX",
            Self::NoEtx => "no ETX",
            Self::NoLrc => "no LRC after ETX",
            Self::Trailing => "bytes after the LRC",
            Self::Parity => "parity bits are set",
            Self::Lrc => "the LRC does not match",
        })
    }
}

impl std::error::Error for FrameError {}

/// The longitudinal redundancy check: all bytes after STX up to and including ETX, combined with exclusive or.
pub fn lrc(after_stx: &[u8]) -> u8 {
    after_stx.iter().fold(0, |sum, byte| sum ^ byte)
}

/// Puts a body into a 7-bit frame. Bit 7 of the body's bytes is dropped.
///
/// The body must hold no control bytes but FS and GS; whoever writes bodies checks that per field.
pub fn seal(body: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut frame = Zeroizing::new(Vec::with_capacity(body.len() + 3));
    frame.push(STX);
    frame.extend(body.iter().map(|byte| byte & 0x7F));
    frame.push(ETX);
    let check = lrc(&frame[1..]);
    frame.push(check);
    frame
}

/// Where the body of a frame is; the frame may lack its LRC.
fn body_end(frame: &[u8]) -> Result<usize, FrameError> {
    if frame.iter().any(|byte| byte & 0x80 != 0) {
        return Err(FrameError::Parity);
    }
    match frame.first() {
        None => return Err(FrameError::Empty),
        Some(&STX) => {}
        Some(_) => return Err(FrameError::NoStx),
    }
    let end = frame.iter().position(|byte| *byte == ETX).ok_or(FrameError::NoEtx)?;
    if frame.len() > end + 2 { Err(FrameError::Trailing) } else { Ok(end) }
}

/// The body of a 7-bit frame whose LRC is right.
///
/// # Errors
/// Whatever is wrong with the frame; nothing of a damaged frame is given out.
pub fn open(frame: &[u8]) -> Result<&[u8], FrameError> {
    let end = body_end(frame)?;
    let check = frame.get(end + 1).ok_or(FrameError::NoLrc)?;
    if lrc(&frame[1..=end]) == *check { Ok(&frame[1..end]) } else { Err(FrameError::Lrc) }
}

/// Brings a frame that somebody changed back into order: parity off, the LRC right (or added).
///
/// # Errors
/// When it is not `STX … ETX`, with at most one byte after it.
pub fn reseal(frame: &[u8]) -> Result<Zeroizing<Vec<u8>>, FrameError> {
    let plain = strip_parity(frame);
    let end = body_end(&plain)?;
    Ok(seal(&plain[1..end]))
}

/// Sets bit 7 of each byte so that the number of its set bits is even.
pub fn add_parity(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let even = |byte: &u8| {
        let low = byte & 0x7F;
        low | if low.count_ones() % 2 == 1 { 0x80 } else { 0 }
    };
    Zeroizing::new(bytes.iter().map(even).collect())
}

/// Clears bit 7 of each byte.
pub fn strip_parity(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(bytes.iter().map(|byte| byte & 0x7F).collect())
}

/// Something the host sent.
#[derive(Clone, PartialEq, Eq)]
pub enum Item {
    /// The host is ready.
    Enq,
    /// The host received the request.
    Ack,
    /// The host received a damaged request.
    Nak,
    /// The host is done.
    Eot,
    /// A whole frame. Its LRC is not checked yet: see [`open`].
    Frame {
        /// STX to LRC with bit 7 clear.
        bytes: Zeroizing<Vec<u8>>,
        /// Whether bit 7 was set anywhere, so the host uses parity.
        parity: bool,
    },
    /// A frame grew beyond [`MAX_FRAME`]. The scanner ignores everything after it.
    Oversize,
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Enq => f.write_str("Enq"),
            Self::Ack => f.write_str("Ack"),
            Self::Nak => f.write_str("Nak"),
            Self::Eot => f.write_str("Eot"),
            Self::Oversize => f.write_str("Oversize"),
            Self::Frame { bytes, parity } => {
                f.debug_struct("Frame").field("length", &bytes.len()).field("parity", parity).finish()
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between frames.
    Idle,
    /// After STX.
    Body,
    /// After ETX: the next byte is the LRC, whatever its value.
    Check,
    /// A frame was too long.
    Spent,
}

/// Finds control bytes and frames in a stream, byte by byte, with parity or without.
pub struct Scanner {
    state: State,
    frame: Wiped,
    parity: bool,
    text: Wiped,
}

impl Default for Scanner {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Scanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scanner").field("in_frame", &self.in_frame()).finish_non_exhaustive()
    }
}

impl Scanner {
    /// A scanner at the beginning of a stream.
    pub fn new() -> Self {
        Self {
            state: State::Idle,
            frame: Zeroizing::new(Vec::new()),
            parity: false,
            text: Zeroizing::new(Vec::with_capacity(MAX_TEXT)),
        }
    }

    /// Takes the next byte of the stream. Gives what that byte completed, if anything.
    pub fn push(&mut self, byte: u8) -> Option<Item> {
        match self.state {
            State::Idle => self.between(byte & 0x7F, byte & 0x80 != 0),
            State::Body | State::Check => self.inside(byte & 0x7F, byte & 0x80 != 0),
            State::Spent => None,
        }
    }

    /// Whether STX has come and the LRC has not: a close now cuts a frame.
    pub fn in_frame(&self) -> bool {
        matches!(self.state, State::Body | State::Check)
    }

    /// The error that a gateway sent instead of a frame, `digits - text`; asked when the host has closed.
    ///
    /// Only printable text, bounded, and with anything like a card number replaced by asterisks.
    pub fn gateway_error(&self) -> Option<String> {
        if self.in_frame() {
            return None;
        }
        let mut text = std::str::from_utf8(&self.text).ok()?.trim();
        let (number, rest) = text.split_once('-')?;
        let number = number.trim_end();
        let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let words = rest.bytes().any(|b| b.is_ascii_alphabetic());
        if self.text.len() == MAX_TEXT {
            // The text was cut, perhaps inside a card number that is now too short to be known as one.
            text = text.trim_end_matches(|c: char| c.is_ascii_digit() || joins_digits(c));
        }
        (is_number && words).then(|| hide_card_numbers(text))
    }

    fn between(&mut self, byte: u8, parity: bool) -> Option<Item> {
        match byte {
            STX => {
                self.state = State::Body;
                self.parity = parity;
                self.frame = Zeroizing::new(Vec::with_capacity(MAX_FRAME));
                self.frame.push(STX);
                None
            }
            ENQ => Some(Item::Enq),
            ACK => Some(Item::Ack),
            NAK => Some(Item::Nak),
            EOT => Some(Item::Eot),
            b'\t' | b'\r' | b'\n' => self.collect(b' '),
            b' '..=b'~' => self.collect(byte),
            _ => None,
        }
    }

    fn collect(&mut self, byte: u8) -> Option<Item> {
        if self.text.len() < MAX_TEXT {
            self.text.push(byte);
        }
        None
    }

    fn inside(&mut self, byte: u8, parity: bool) -> Option<Item> {
        if self.frame.len() == MAX_FRAME {
            self.frame.zeroize();
            self.state = State::Spent;
            return Some(Item::Oversize);
        }
        self.frame.push(byte);
        self.parity |= parity;
        if self.state == State::Check {
            self.state = State::Idle;
            let bytes = std::mem::take(&mut self.frame);
            return Some(Item::Frame { bytes, parity: self.parity });
        }
        if byte == ETX {
            self.state = State::Check;
        }
        None
    }
}

/// The text with every run of twelve digits or more replaced. Single spaces and the signs that stand between digits
/// on a card or in a track do not end a run.
pub(crate) fn hide_card_numbers(text: &str) -> String {
    let mut out = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text.as_bytes();
    while let Some(first) = rest.first() {
        let (length, digits) = if first.is_ascii_digit() { digit_run(rest) } else { (1, 0) };
        if digits >= CARD_LIKE {
            append(&mut out, b"************");
        } else {
            append(&mut out, &rest[..length]);
        }
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Whether a sign may stand between the digits of one run.
fn joins_digits(sign: char) -> bool {
    matches!(sign, ' ' | '-' | '=' | '.' | '/')
}

/// Length of the run of digits at the start of `bytes`, and how many digits it has.
fn digit_run(bytes: &[u8]) -> (usize, usize) {
    let (mut length, mut digits, mut at) = (0, 0, 0);
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii_digit() {
            digits += 1;
            length = at + 1;
        } else if !(joins_digits(char::from(*byte)) && at == length) {
            break;
        }
        at += 1;
    }
    (length, digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(bytes: &[u8]) -> Vec<Item> {
        let mut scanner = Scanner::new();
        bytes.iter().filter_map(|byte| scanner.push(*byte)).collect()
    }

    fn after(bytes: &[u8]) -> Scanner {
        let mut scanner = Scanner::new();
        bytes.iter().for_each(|byte| drop(scanner.push(*byte)));
        scanner
    }

    #[test]
    fn parity_forms_of_the_control_bytes() {
        let plain = [STX, ETX, EOT, ENQ, ACK, 0x07, 0x10, NAK, 0x17, FS, GS];
        let even = [0x82, 0x03, 0x84, 0x05, 0x06, 0x87, 0x90, 0x95, 0x17, 0x9C, 0x1D];
        assert_eq!(&*add_parity(&plain), &even);
        assert_eq!(&*strip_parity(&even), &plain);
        assert_eq!(&*add_parity(&even), &even, "parity on top of parity changes nothing");
    }

    #[test]
    fn what_is_sealed_opens() {
        let frame = seal(b"D4.999995");
        assert_eq!(frame.last(), Some(&0x51));
        assert_eq!(open(&frame), Ok(&b"D4.999995"[..]));
    }

    #[test]
    fn each_kind_of_damage_has_its_name() {
        assert_eq!(open(b""), Err(FrameError::Empty));
        assert_eq!(open(b"A"), Err(FrameError::NoStx));
        assert_eq!(open(b"\x02A"), Err(FrameError::NoEtx));
        assert_eq!(open(b"\x02A\x03"), Err(FrameError::NoLrc));
        assert_eq!(open(b"\x02A\x03C"), Err(FrameError::Lrc));
        assert_eq!(open(b"\x02A\x03BB"), Err(FrameError::Trailing));
        assert_eq!(open(&add_parity(&seal(b"D4.999995"))), Err(FrameError::Parity));
    }

    #[test]
    fn reseal_repairs_only_the_check() {
        let good = seal(b"E0.");
        assert_eq!(reseal(b"\x02E0.\x03\x7f").unwrap(), good);
        assert_eq!(reseal(b"\x02E0.\x03").unwrap(), good);
        assert_eq!(reseal(&add_parity(&good)).unwrap(), good);
        assert_eq!(reseal(b"E0."), Err(FrameError::NoStx));
        assert_eq!(reseal(b"\x02E0.\x03ab"), Err(FrameError::Trailing));
    }

    #[test]
    fn a_dialogue_in_both_forms() {
        let mut stream = vec![0x00, 0x16, ENQ, ACK, 0x07];
        stream.extend_from_slice(&seal(b"E0."));
        stream.extend_from_slice(&[0x10, EOT]);
        let frame = |parity| Item::Frame { bytes: seal(b"E0."), parity };
        assert_eq!(scan(&stream), [Item::Enq, Item::Ack, frame(false), Item::Eot]);
        assert_eq!(scan(&add_parity(&stream)), [Item::Enq, Item::Ack, frame(true), Item::Eot]);
        assert_eq!(scan(&[0x95, 0x15]), [Item::Nak, Item::Nak]);
    }

    #[test]
    fn the_lrc_may_look_like_a_control_byte() {
        for wanted in [STX, ETX, EOT, ENQ] {
            let body = [b'A', b'A' ^ ETX ^ wanted];
            let frame = seal(&body);
            assert_eq!(frame.last(), Some(&wanted));
            let mut stream = frame.to_vec();
            stream.push(ACK);
            assert_eq!(scan(&stream), [Item::Frame { bytes: frame, parity: false }, Item::Ack]);
        }
    }

    #[test]
    fn a_frame_has_an_end_or_an_error() {
        let mut stream = vec![STX];
        stream.resize(MAX_FRAME, b'A');
        assert!(scan(&stream).is_empty());
        stream.extend_from_slice(&[b'A', ETX, 0, ENQ]);
        assert_eq!(scan(&stream), [Item::Oversize]);
        let mut fits = vec![STX];
        fits.resize(MAX_FRAME - 2, b'A');
        fits.extend_from_slice(&[ETX, 0]);
        assert!(matches!(&scan(&fits)[..], [Item::Frame { bytes, .. }] if bytes.len() == MAX_FRAME));
    }

    #[test]
    fn inside_a_frame_until_the_lrc() {
        assert!(!after(b"\x05").in_frame());
        assert!(after(b"\x05\x02E0").in_frame());
        assert!(after(b"\x02E0\x03").in_frame());
        assert!(!after(b"\x02E0\x03x").in_frame());
    }

    #[test]
    fn gateway_errors() {
        let error = |bytes: &[u8]| after(bytes).gateway_error();
        assert_eq!(error(b"501 - bad BIN\r\n").as_deref(), Some("501 - bad BIN"));
        assert_eq!(error(b"\x05502-badly formed").as_deref(), Some("502-badly formed"));
        assert_eq!(error(&add_parity(b"501 - bad BIN")).as_deref(), Some("501 - bad BIN"));
        for other in ["", "hello", "12345 - text", "501", "501 -", "501 - 12", "HTTP/1.1 400 - no"] {
            assert_eq!(error(other.as_bytes()), None, "{other}");
        }
        assert_eq!(error(b"501 - x\x02E"), None, "a cut frame is a cut frame");
        assert!(error(&[&b"501 - "[..], &[b'x'; 5000]].concat()).unwrap().len() <= MAX_TEXT);
    }

    #[test]
    fn gateway_errors_show_no_card_number() {
        let hidden = |text: &str| after(text.as_bytes()).gateway_error().unwrap();
        assert_eq!(hidden("501 - card 4012888888881881 refused"), "501 - card ************ refused");
        assert_eq!(
            hidden("501 - 4012 is short, x 4012-8888 8888=1881"),
            "501 - 4012 is short, x ************"
        );
    }

    #[test]
    fn a_card_number_at_the_limit_is_not_shown_in_part() {
        for number in ["4012888888881881", "4012 8888 8888 1881", "4012-8888-8888-1881"] {
            for kept in 1..=number.len() {
                let start = format!("501 - {}", "x".repeat(MAX_TEXT - kept - 6));
                let error = after(format!("{start}{number} refused").as_bytes()).gateway_error().unwrap();
                assert!(!error.contains("401") && !error.ends_with('4'), "{kept}: {error}");
                assert!(error.starts_with(&start));
            }
        }
        let whole = "501 - bad BIN 4012";
        assert_eq!(after(whole.as_bytes()).gateway_error().as_deref(), Some(whole));
    }

    #[test]
    fn debug_shows_no_bytes() {
        let item = Item::Frame { bytes: seal(b"4012888888881881"), parity: false };
        assert!(!format!("{item:?}").contains("4012"));
        assert!(!format!("{:?}", after(b"\x024012888888881881")).contains("4012"));
    }
}
