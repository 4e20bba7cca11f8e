//! A message as fields, for any of the records, in both directions.

use super::buffer::{append, wiped};
use super::error::{Fault, WireError};
use super::frame::{FS, GS, open, seal, strip_parity};
use super::group3::{self, Found, Group};
use super::layout::{Direction, End, Field, KEYED_SOURCES, Record, Segment, When, is_printable};
use crate::value::Secret;
use std::ops::Range;
use zeroize::Zeroizing;

/// A message: its record, its fields in the order of the layout, and its group III records.
///
/// Every value is a [`Secret`], so printing a message shows names only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    record: Record,
    fields: Vec<(&'static str, Secret)>,
    group3: Vec<Group>,
}

impl Message {
    /// A message without fields but its record format.
    pub fn new(record: Record) -> Self {
        Self { record, fields: vec![("record_format", Secret::new([record.letter()]))], group3: Vec::new() }
    }

    /// Which record it is.
    pub fn record(&self) -> Record {
        self.record
    }

    /// Which way it goes.
    pub fn direction(&self) -> Direction {
        self.record.direction()
    }

    /// Names and values, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, &Secret)> {
        self.fields.iter().map(|(name, value)| (*name, value))
    }

    /// The value of a field; `None` when the message does not have it.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.fields.iter().find(|(own, _)| *own == name).map(|(_, value)| value.expose())
    }

    /// The value of a field as text, as it stands; empty when the message does not have it.
    pub fn text(&self, name: &str) -> &str {
        std::str::from_utf8(self.get(name).unwrap_or_default()).unwrap_or_default()
    }

    /// Sets a field to the characters that go on the wire.
    ///
    /// # Errors
    /// When the record has no such field or the value does not fit it.
    pub fn set(&mut self, name: &str, value: &[u8]) -> Result<(), WireError> {
        let Some(field) = self.record.field(name) else {
            return Err(WireError::whole(Fault::Structure));
        };
        check(field, value)?;
        self.fields.retain(|(own, _)| *own != field.name);
        self.fields.push((field.name, Secret::new(value)));
        Ok(())
    }

    /// The group III records, in order.
    pub fn group3(&self) -> &[Group] {
        &self.group3
    }

    /// Adds a group III record.
    pub fn add_group(&mut self, group: Group) {
        self.group3.push(group);
    }

    /// Reads a message from a frame, with or without parity. The LRC must be right.
    ///
    /// # Errors
    /// When it is not a frame, not a record known here, too short, or not laid out as its record is.
    pub fn decode(frame: &[u8]) -> Result<Self, WireError> {
        let plain = strip_parity(frame);
        Self::decode_body(open(&plain)?)
    }

    /// Reads a message from the 7-bit body of a frame.
    ///
    /// # Errors
    /// As [`Message::decode`].
    pub fn decode_body(body: &[u8]) -> Result<Self, WireError> {
        let mut reader = Reader::new(body)?;
        let mut message = Self { record: reader.record, fields: Vec::new(), group3: Vec::new() };
        while let Some((field, at)) = reader.next_field()? {
            message.fields.push((field.name, Secret::new(&body[at])));
        }
        message.group3 = group3::split(&body[reader.group3()?]);
        Ok(message)
    }

    /// Writes the message as a 7-bit frame.
    ///
    /// # Errors
    /// Naming the field that is missing or does not fit.
    pub fn encode(&self) -> Result<Zeroizing<Vec<u8>>, WireError> {
        let keyed = self.get("account_number").is_some();
        let mut body = wiped();
        for segment in self.record.segments() {
            if segment.when == (if keyed { When::Swiped } else { When::Keyed }) {
                continue;
            }
            self.write(segment, &mut body)?;
        }
        for (n, group) in self.group3.iter().enumerate() {
            if n > 0 {
                append(&mut body, &[GS]);
            }
            if !is_group(group.bytes()) {
                return Err(WireError::new("group3", Fault::Character));
            }
            append(&mut body, group.bytes());
        }
        Ok(seal(&body))
    }

    fn write(&self, segment: &Segment, body: &mut Zeroizing<Vec<u8>>) -> Result<(), WireError> {
        let left_out = segment.may_be_empty
            && segment.fields.iter().all(|f| self.get(f.name).is_none_or(<[u8]>::is_empty));
        for field in segment.fields.iter().filter(|_| !left_out) {
            let value = self.get(field.name).unwrap_or_default();
            check(field, value)?;
            append(body, value);
        }
        append(body, &[FS, FS][..segment.end.separators()]);
        Ok(())
    }
}

/// Whether these characters can stand in a group III record.
pub(crate) fn is_group(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == FS || (b' '..=b'~').contains(byte))
}

/// Whether a value can stand in a field as it is.
fn check(field: &'static Field, value: &[u8]) -> Result<(), WireError> {
    let fault = if field.length.allows(value.len()) {
        if is_printable(value) {
            return Ok(());
        }
        Fault::Character
    } else if value.is_empty() {
        Fault::Missing
    } else if value.len() > field.length.max() {
        Fault::TooLong { max: field.length.max() }
    } else {
        Fault::Length { expected: field.length.max() }
    };
    Err(WireError::new(field.name, fault))
}

/// Walks the fields of a body. Decoding and describing both use it, so they agree on where a field is.
pub(crate) struct Reader<'a> {
    pub(crate) record: Record,
    body: &'a [u8],
    at: usize,
    segments: std::slice::Iter<'static, Segment>,
    pending: std::vec::IntoIter<Found>,
    keyed: bool,
    /// What is wrong after the fields that are pending.
    broken: Option<WireError>,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of a 7-bit body.
    pub(crate) fn new(body: &'a [u8]) -> Result<Self, WireError> {
        let letter = *body.first().ok_or(WireError::whole(Fault::Empty))?;
        let record = Record::from_letter(letter).ok_or(WireError::whole(Fault::UnknownRecord))?;
        let segments = record.segments().iter();
        Ok(Self {
            record,
            body,
            at: 0,
            segments,
            pending: Vec::new().into_iter(),
            keyed: false,
            broken: None,
        })
    }

    /// The next field and where it is. After an error nothing more can be read.
    pub(crate) fn next_field(&mut self) -> Result<Option<Found>, WireError> {
        loop {
            if let Some(found) = self.pending.next() {
                return Ok(Some(found));
            }
            if let Some(error) = self.broken.take() {
                return Err(error);
            }
            let Some(segment) = self.segments.next() else {
                return Ok(None);
            };
            match segment.when {
                When::Always => {}
                When::Keyed if self.keyed => {}
                When::Swiped if !self.keyed => {}
                _ => continue,
            }
            let found = match segment.end {
                End::Nothing => self.fixed(segment),
                End::Separator | End::TwoSeparators => self.ended(segment)?,
            };
            self.pending = found.into_iter();
        }
    }

    /// Where the group III part is; asked when all fields are read.
    pub(crate) fn group3(&self) -> Result<Range<usize>, WireError> {
        let part = &self.body[self.at..];
        if part.split(|byte| *byte == GS).all(is_group) {
            Ok(self.at..self.body.len())
        } else {
            Err(WireError::new("group3", Fault::Structure))
        }
    }

    /// A fixed part. When it is cut, the whole fields before the cut are still given.
    fn fixed(&mut self, segment: &'static Segment) -> Vec<Found> {
        let mut found = Vec::with_capacity(segment.fields.len());
        for field in segment.fields {
            let to = self.at + field.length.max();
            let fault = match self.body.get(self.at..to) {
                Some(value) if is_printable(value) => {
                    found.push((field, self.at..to));
                    self.at = to;
                    continue;
                }
                Some(_) => Fault::Structure,
                None => Fault::Truncated,
            };
            self.broken = Some(WireError::new(field.name, fault));
            return found;
        }
        self.keyed = self.record.direction() == Direction::Request && self.looks_keyed();
        found
    }

    fn ended(&mut self, segment: &'static Segment) -> Result<Vec<Found>, WireError> {
        let name = segment.fields.first().map_or("", |field| field.name);
        let error = || WireError::new(name, Fault::Structure);
        let rest = &self.body[self.at..];
        let length = rest.iter().position(|byte| *byte == FS).ok_or_else(error)?;
        let separators = segment.end.separators();
        let closed = rest.get(length..length + separators).is_some_and(|s| s.iter().all(|byte| *byte == FS));
        if !closed || !is_printable(&rest[..length]) {
            return Err(error());
        }
        let mut from = self.at;
        let mut found = Vec::with_capacity(segment.fields.len());
        for (field, width) in segment.fields.iter().zip(segment.divide(length).ok_or_else(error)?) {
            found.push((field, from..from + width));
            from += width;
        }
        self.at = from + separators;
        Ok(found)
    }

    /// Whether the customer data is a keyed number: the source code says so, or it is digits, an expiry date and an
    /// empty field, which no track is.
    fn looks_keyed(&self) -> bool {
        let source = self.body.get(self.at.wrapping_sub(1));
        if source.is_some_and(|source| KEYED_SOURCES.contains(source)) {
            return true;
        }
        let mut parts = self.body[self.at..].split(|byte| *byte == FS);
        let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        let number = parts.next().is_some_and(|part| !part.is_empty() && digits(part));
        let expiry = parts.next().is_some_and(|part| part.len() == 4 && digits(part));
        number && expiry && parts.next().is_some_and(<[u8]>::is_empty)
    }
}
