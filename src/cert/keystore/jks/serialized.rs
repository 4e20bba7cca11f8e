//! Skips a serialized Java object.
//!
//! A secret key in a JCEKS store is one, and it does not say how long it is. Nothing of it is used.

use crate::cert::keystore::bytes::Bytes;

/// Objects within objects; a sealed key has two.
const MAX_DEPTH: usize = 8;

/// Fields of a class and those above it; a sealed key has four.
const MAX_FIELDS: usize = 64;

/// Things that can be referred to; a sealed key has about ten.
const MAX_HANDLES: usize = 256;

const NULL: u8 = 0x70;
const REFERENCE: u8 = 0x71;
const CLASS: u8 = 0x72;
const OBJECT: u8 = 0x73;
const STRING: u8 = 0x74;
const ARRAY: u8 = 0x75;
const END: u8 = 0x78;
const FIRST_HANDLE: u32 = 0x7E_0000;

/// The class writes its fields, and nothing of its own after them.
const PLAIN_FIELDS: u8 = 0x02;

/// What a later reference may mean.
enum Handle {
    Class(Class),
    Other,
}

#[derive(Clone)]
struct Class {
    /// What the elements are, for a class of arrays.
    element: Option<u8>,
    /// The kinds of the fields in order, those of the classes above first.
    fields: Vec<u8>,
}

struct Skipper<'a, 'b> {
    bytes: &'b mut Bytes<'a>,
    handles: Vec<Handle>,
}

/// Skips one object with the header of a stream; `None` when it is not whole or has parts that no secret key has.
pub(super) fn skip(bytes: &mut Bytes<'_>) -> Option<()> {
    if bytes.u32()? != 0xACED_0005 {
        return None;
    }
    Skipper { bytes, handles: Vec::new() }.content(0)
}

impl Skipper<'_, '_> {
    fn content(&mut self, depth: usize) -> Option<()> {
        if depth > MAX_DEPTH {
            return None;
        }
        match self.bytes.u8()? {
            NULL => Some(()),
            REFERENCE => self.bytes.u32().map(|_| ()),
            STRING => self.string(),
            OBJECT => self.object(depth),
            ARRAY => self.array(depth),
            _ => None,
        }
    }

    /// Remembers something; the place it gets.
    fn remember(&mut self, handle: Handle) -> Option<usize> {
        self.handles.push(handle);
        (self.handles.len() <= MAX_HANDLES).then(|| self.handles.len() - 1)
    }

    fn string(&mut self) -> Option<()> {
        self.remember(Handle::Other)?;
        self.bytes.short_piece().map(|_| ())
    }

    fn object(&mut self, depth: usize) -> Option<()> {
        let class = self.class(depth)??;
        self.remember(Handle::Other)?;
        class.fields.iter().try_for_each(|kind| self.value(*kind, depth))
    }

    fn array(&mut self, depth: usize) -> Option<()> {
        let element = self.class(depth)??.element?;
        self.remember(Handle::Other)?;
        let count = usize::try_from(self.bytes.u32()?).ok()?;
        match size(element) {
            Some(size) => self.bytes.take(count.checked_mul(size)?).map(|_| ()),
            None => (0..count).try_for_each(|_| self.content(depth + 1)),
        }
    }

    fn value(&mut self, kind: u8, depth: usize) -> Option<()> {
        match size(kind) {
            Some(size) => self.bytes.take(size).map(|_| ()),
            None => self.content(depth + 1),
        }
    }

    /// The description of a class; the inner `None` stands for none.
    fn class(&mut self, depth: usize) -> Option<Option<Class>> {
        if depth > MAX_DEPTH {
            return None;
        }
        match self.bytes.u8()? {
            NULL => Some(None),
            REFERENCE => {
                let place = self.bytes.u32()?.checked_sub(FIRST_HANDLE)?;
                match self.handles.get(usize::try_from(place).ok()?)? {
                    Handle::Class(class) => Some(Some(class.clone())),
                    Handle::Other => None,
                }
            }
            CLASS => self.new_class(depth).map(Some),
            _ => None,
        }
    }

    fn new_class(&mut self, depth: usize) -> Option<Class> {
        let name = self.bytes.short_piece()?;
        // The version of the class.
        self.bytes.take(8)?;
        let place = self.remember(Handle::Other)?;
        let element = name.strip_prefix(b"[").and_then(|element| element.first().copied());
        if self.bytes.u8()? != PLAIN_FIELDS {
            return None;
        }
        let own = (0..self.bytes.u16()?).map(|_| self.field()).collect::<Option<Vec<_>>>()?;
        if self.bytes.u8()? != END {
            return None;
        }
        let above = self.class(depth + 1)?;
        let mut fields = above.map(|class| class.fields).unwrap_or_default();
        fields.extend(own);
        if fields.len() > MAX_FIELDS {
            return None;
        }
        let class = Class { element, fields };
        *self.handles.get_mut(place)? = Handle::Class(class.clone());
        Some(class)
    }

    /// The kind of a field.
    fn field(&mut self) -> Option<u8> {
        let kind = self.bytes.u8()?;
        self.bytes.short_piece()?;
        if size(kind).is_none() {
            // The name of its class.
            match self.bytes.u8()? {
                STRING => self.string()?,
                REFERENCE => self.bytes.u32().map(|_| ())?,
                _ => return None,
            }
        }
        Some(kind)
    }
}

/// How many bytes a value of a kind has; `None` for objects and arrays.
fn size(kind: u8) -> Option<usize> {
    match kind {
        b'B' | b'Z' => Some(1),
        b'C' | b'S' => Some(2),
        b'F' | b'I' => Some(4),
        b'D' | b'J' => Some(8),
        _ => None,
    }
}
