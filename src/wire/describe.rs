//! Explains the bytes of a message to people: where each field is, what it holds, what that means.
//!
//! Masking fails closed. A card number shows at most its first six and last four digits, and only when it looks like one;
//! other secrets show nothing; what cannot be parsed is not shown at all. When anything is wrong with a message, longer
//! numbers after the fixed part are hidden too, since they may not be what their place says.

use super::codes;
use super::error::WireError;
use super::frame::{ETX, FS, GS, STX, add_parity, hide_card_numbers, lrc, strip_parity};
use super::group3::{self, Found, Group};
use super::layout::{Class, Direction, Field, Secrecy};
use super::message::Reader;
use std::fmt;
use std::ops::Range;
use zeroize::Zeroize;

/// One field of a described message.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins, in the bytes given.
    pub offset: usize,
    /// How many bytes it has.
    pub length: usize,
    /// Its name; a dot stands between a field and its part, or a group III version and its field.
    pub name: String,
    /// Its value, masked unless asked otherwise. Separators are written `<FS>` and `<GS>`.
    pub value: String,
    /// What the field, or this value of it, means.
    pub meaning: String,
    /// Whether it is another value each time that the same is sent or answered.
    pub varies: bool,
}

/// A described message.
///
/// `Debug` shows no values, since an unmasked description holds card data; they are wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Description {
    /// Which way it goes, when the record is known.
    pub direction: Option<Direction>,
    /// Whether it is one: the record is known, and there is a frame or a fixed part as this record has it.
    pub is_message: bool,
    /// The first character of the body.
    pub record_format: Option<char>,
    /// Whether the LRC is right; `None` when there is none.
    pub lrc_ok: Option<bool>,
    /// Whether the bytes carry even parity.
    pub even_parity: bool,
    /// Every field, in order.
    pub lines: Vec<Line>,
    /// What is wrong, and where reading stopped.
    pub problem: Option<String>,
    /// Names and values of the fields before group III. A message that cannot be read to its end has a last entry `body`.
    pub fields: Vec<(String, String)>,
    /// The group III records, version first.
    pub group3: Vec<String>,
}

impl fmt::Debug for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Description")
            .field("record_format", &self.record_format)
            .field("lrc_ok", &self.lrc_ok)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("offset", &self.offset).field("name", &self.name).finish_non_exhaustive()
    }
}

impl Drop for Description {
    fn drop(&mut self) {
        self.lines.iter_mut().for_each(|line| line.value.zeroize());
        self.fields.iter_mut().for_each(|(_, value)| value.zeroize());
        self.group3.iter_mut().for_each(Zeroize::zeroize);
    }
}

/// The end of what is shown of a fixed part that is cut or not as it should be: format, type, delimiter and BIN. No
/// more than six digits of a number can be there.
const ALWAYS_SHOWN: usize = 9;

/// From how many digits on a value is hidden when something is wrong with the message.
const TOO_MANY_DIGITS: usize = 7;

/// Describes a message of any record, damaged or not, with parity or without. Never fails.
pub fn describe(bytes: &[u8], unmask: bool) -> Description {
    let plain = strip_parity(bytes);
    let mut writer = Writer::new(bytes, unmask);
    let body = writer.frame(&plain);
    let end = body.end;
    writer.body(&plain[body.clone()], body.start);
    writer.ending(&plain, end);
    writer.out
}

/// Bytes in printable form.
fn spelled(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 4);
    for byte in bytes {
        match *byte {
            FS => out.push_str("<FS>"),
            GS => out.push_str("<GS>"),
            b' '..=b'~' => out.push(char::from(*byte)),
            other => out.push_str(&format!("<{other:02X}>")),
        }
    }
    out
}

fn not_shown(length: usize) -> String {
    format!("({length} bytes not shown)")
}

/// A value as it may be shown.
fn shown(field: &Field, value: &[u8], unmask: bool, broken: bool) -> String {
    if unmask {
        return spelled(value);
    }
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    match field.secrecy {
        Secrecy::CardNumber if digits == value.len() && (13..=19).contains(&digits) => {
            let (first, last) = (&value[..6], &value[digits - 4..]);
            format!("{}{}{}", spelled(first), "*".repeat(digits - 10), spelled(last))
        }
        Secrecy::CardNumber | Secrecy::Hidden => "*".repeat(value.len()),
        Secrecy::Public if !field.class.allows(value) => not_shown(value.len()),
        Secrecy::Public if broken && digits >= TOO_MANY_DIGITS => not_shown(value.len()),
        Secrecy::Public if is_free_text(field) => hide_card_numbers(&spelled(value)),
        Secrecy::Public => spelled(value),
    }
}

/// Wide enough for a card number, and for people to write into. Identifiers of 15 characters are not.
fn is_free_text(field: &Field) -> bool {
    field.class == Class::Printable && field.length.max() > 12 && field.length.max() != 15
}

/// What a field or its value means.
fn meaning(field: &Field, value: &[u8]) -> String {
    let known = std::str::from_utf8(value).ok().and_then(|value| codes::meaning(field.codes, value));
    match known {
        Some(known) => format!("{}: {known}", field.meaning),
        None => field.meaning.to_owned(),
    }
}

/// Builds a description.
struct Writer {
    out: Description,
    unmask: bool,
    problems: Vec<String>,
}

impl Writer {
    fn new(bytes: &[u8], unmask: bool) -> Self {
        let has_parity = bytes.iter().any(|byte| byte & 0x80 != 0);
        let even = has_parity && *add_parity(bytes) == *bytes;
        let mut writer = Self {
            out: Description {
                direction: None,
                is_message: false,
                record_format: None,
                lrc_ok: None,
                even_parity: even,
                lines: Vec::new(),
                problem: None,
                fields: Vec::new(),
                group3: Vec::new(),
            },
            unmask,
            problems: Vec::new(),
        };
        if has_parity && !even {
            writer.problems.push("some bytes have even parity and some do not".to_owned());
        }
        writer
    }

    fn line(&mut self, at: Range<usize>, name: impl Into<String>, value: String, meaning: impl Into<String>) {
        let (name, meaning) = (name.into(), meaning.into());
        let (offset, length) = (at.start, at.len());
        self.out.lines.push(Line { offset, length, name, value, meaning, varies: false });
    }

    /// Marks the line that was added last as one that varies.
    fn mark(&mut self, varies: bool) {
        if let Some(line) = self.out.lines.last_mut() {
            line.varies = varies;
        }
    }

    /// Where the body is. Says what is wrong with the frame.
    fn frame(&mut self, plain: &[u8]) -> Range<usize> {
        if plain.is_empty() {
            self.problems.push("no bytes".to_owned());
            return 0..0;
        }
        let start = match plain.iter().position(|byte| *byte == STX) {
            Some(at) if plain[..at].iter().all(u8::is_ascii_control) => {
                if at > 0 {
                    self.line(0..at, "before", spelled(&plain[..at]), "control bytes before the frame");
                }
                self.line(at..at + 1, "STX", String::new(), "start of the frame");
                at + 1
            }
            _ => {
                self.problems.push("does not begin with STX".to_owned());
                0
            }
        };
        match plain[start..].iter().position(|byte| *byte == ETX) {
            Some(length) => {
                self.check(plain, start, start + length);
                start..start + length
            }
            None => {
                self.problems.push("no ETX".to_owned());
                start..plain.len()
            }
        }
    }

    fn check(&mut self, plain: &[u8], start: usize, etx: usize) {
        match plain.get(etx + 1) {
            None => self.problems.push("no LRC after ETX".to_owned()),
            Some(_) if start == 0 => {}
            Some(check) => {
                let right = lrc(&plain[start..=etx]) == *check;
                self.out.lrc_ok = Some(right);
                if !right {
                    self.problems.push("the LRC does not match".to_owned());
                }
            }
        }
        if plain.get(etx + 2..).is_some_and(|after| after.iter().any(|byte| !byte.is_ascii_control())) {
            self.problems.push("bytes follow the LRC".to_owned());
        }
    }

    /// The lines after the body, and the problem.
    fn ending(&mut self, plain: &[u8], etx: usize) {
        if plain.get(etx) == Some(&ETX) {
            self.line(etx..etx + 1, "ETX", String::new(), "end of the body");
            if let Some(check) = plain.get(etx + 1) {
                let meaning = match self.out.lrc_ok {
                    Some(true) => "check byte: right",
                    Some(false) => "check byte: wrong",
                    None => "check byte",
                };
                self.line(etx + 1..etx + 2, "LRC", format!("{check:02X}"), meaning);
                // A right one follows from everything before it.
                self.mark(self.out.lrc_ok == Some(true));
            }
            if plain.len() > etx + 2 {
                let rest = etx + 2..plain.len();
                let text = if self.unmask { spelled(&plain[rest.clone()]) } else { not_shown(rest.len()) };
                self.line(rest, "after", text, "bytes after the frame");
            }
        }
        if !self.problems.is_empty() {
            self.out.problem = Some(self.problems.join("; "));
        }
    }

    fn body(&mut self, body: &[u8], base: usize) {
        self.out.record_format =
            body.first().filter(|byte| byte.is_ascii_graphic()).map(|byte| char::from(*byte));
        let (found, groups) = self.read(body);
        let trusted = Self::trusted(&found, body);
        // Any text that begins with a letter of a record would be one otherwise.
        self.out.is_message = self.out.direction.is_some() && (base > 0 || trusted > ALWAYS_SHOWN);
        if trusted <= ALWAYS_SHOWN && groups.is_some() {
            self.problems.push("the fixed part has characters that do not belong there".to_owned());
        }
        let broken = !self.problems.is_empty();
        let mut done = 0;
        for (field, at) in &found {
            let fixed = at.end <= trusted;
            if !self.unmask && !fixed && trusted <= ALWAYS_SHOWN {
                break;
            }
            self.field(field, &body[at.clone()], base + at.start, broken && !fixed);
            done += 1;
        }
        match groups {
            Some(groups) if done == found.len() => {
                self.groups(&body[groups.clone()], base + groups.start, broken);
            }
            _ => self.rest(body, base, found[..done].last().map_or(0, |(_, at)| at.end)),
        }
    }

    /// All fields that can be read, and the group III part when they all can.
    fn read(&mut self, body: &[u8]) -> (Vec<Found>, Option<Range<usize>>) {
        let mut found = Vec::new();
        let result = Reader::new(body).and_then(|mut reader| {
            self.out.direction = Some(reader.record.direction());
            while let Some(field) = reader.next_field()? {
                found.push(field);
            }
            reader.group3()
        });
        match result {
            Ok(groups) => (found, Some(groups)),
            Err(error) => {
                self.stopped(&error, found.last().map_or(0, |(_, at)| at.end));
                (found, None)
            }
        }
    }

    fn stopped(&mut self, error: &WireError, at: usize) {
        self.problems.push(format!("reading stopped at byte {at} of the body: {error}"));
    }

    /// How far the fixed part can be trusted to hold what its places say: all of it when every field has the characters
    /// that belong there, else only its beginning.
    fn trusted(found: &[Found], body: &[u8]) -> usize {
        let Some(record) = body.first().and_then(|letter| super::layout::Record::from_letter(*letter)) else {
            return 0;
        };
        let Some(width) = record.segments().first().map(super::layout::Segment::width) else { return 0 };
        let fixed = || found.iter().filter(|(_, at)| at.end <= width);
        let complete = fixed().any(|(_, at)| at.end == width);
        if complete && fixed().all(|(field, at)| field.class.allows(&body[at.clone()])) {
            width
        } else {
            ALWAYS_SHOWN
        }
    }

    fn field(&mut self, field: &'static Field, value: &[u8], offset: usize, broken: bool) {
        let whole = offset..offset + value.len();
        if field.parts.is_empty() || value.is_empty() {
            let text = shown(field, value, self.unmask, broken);
            self.line(whole, field.name, text.clone(), meaning(field, value));
            self.mark(field.varies);
            self.out.fields.push((field.name.to_owned(), text));
            return;
        }
        let (mut from, mut all) = (0, String::with_capacity(value.len()));
        for part in field.parts {
            let to = from + part.length.max();
            let piece = value.get(from..to).unwrap_or_default();
            let text = shown(part, piece, self.unmask, broken);
            all.push_str(&text);
            let name = format!("{}.{}", field.name, part.name);
            self.line(offset + from..offset + to, name, text, meaning(part, piece));
            self.mark(part.varies);
            from = to;
        }
        self.out.fields.push((field.name.to_owned(), all));
    }

    fn groups(&mut self, part: &[u8], offset: usize, broken: bool) {
        let mut at = offset;
        for group in group3::split(part) {
            self.group(&group, at, broken);
            at += group.bytes().len() + 1;
        }
    }

    fn group(&mut self, group: &Group, at: usize, broken: bool) {
        let whole = at..at + group.bytes().len();
        let Some(number) = group.version() else {
            let text = self.opaque(group.bytes());
            self.line(whole, "group3", text.clone(), "not a group III record");
            self.out.group3.push(text);
            return;
        };
        let direction = self.out.direction.unwrap_or(Direction::Request);
        let known = group3::version(number);
        let found = known.and_then(|version| group3::parse(version.shape(direction), group.data()));
        let about = known.map_or("unknown group", |version| version.name);
        let Some(found) = found.filter(|found| !found.is_empty()) else {
            let text = self.opaque(group.data());
            self.out.group3.push(format!("{number}{text}"));
            self.line(whole, number, text, about);
            return;
        };
        let (mut all, mut done) = (number.to_owned(), 0);
        for (field, range) in found {
            let value = &group.data()[range.clone()];
            let text = shown(field, value, self.unmask, broken);
            all.push_str(&spelled(&group.data()[done..range.start]));
            all.push_str(&text);
            done = range.end;
            let name = format!("{number}.{}", field.name);
            let place = at + 3 + range.start..at + 3 + range.end;
            self.line(place, name, text, format!("{about}: {}", meaning(field, value)));
            self.mark(field.varies);
        }
        all.push_str(&spelled(&group.data()[done..]));
        self.out.group3.push(all);
    }

    /// Data without a known layout: hidden unless there is nothing in it but separators.
    fn opaque(&self, data: &[u8]) -> String {
        if self.unmask || data.iter().all(|byte| *byte == FS) { spelled(data) } else { not_shown(data.len()) }
    }

    /// What was not read, and the body as a whole.
    fn rest(&mut self, body: &[u8], base: usize, from: usize) {
        let hide = |bytes: &[u8], unmask: bool| if unmask { spelled(bytes) } else { not_shown(bytes.len()) };
        if from < body.len() {
            let text = hide(&body[from..], self.unmask);
            self.line(base + from..base + body.len(), "unread", text, "not read");
        }
        if !body.is_empty() {
            self.out.fields.push(("body".to_owned(), hide(body, self.unmask)));
        }
    }
}
