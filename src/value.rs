//! Values of properties, and the type for those that must never be shown.

use std::fmt;
use zeroize::Zeroizing;

/// Bytes that must never be shown: a card number, a track, a password, a private key.
///
/// It prints as `***`, and its memory is wiped when it is dropped or replaced.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes a copy of the bytes. The caller wipes its own.
    pub fn new(bytes: impl AsRef<[u8]>) -> Self {
        Self(Zeroizing::new(bytes.as_ref().to_vec()))
    }

    /// The bytes. Every use of this is a place to look at twice.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text; empty when they are not UTF-8.
    pub fn expose_text(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether there is nothing to hide.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The value of a property.
///
/// Text and bytes are held as [`Secret`] whatever the property: one way to store, nothing to forget. `Debug`
/// shows only the kind.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// UTF-8 text.
    Text(Secret),
    /// A number.
    Integer(i32),
    /// True or false.
    Boolean(bool),
    /// Any bytes.
    Bytes(Secret),
}

impl Value {
    /// A text value.
    pub fn text(text: &str) -> Self {
        Self::Text(Secret::new(text))
    }

    /// A value of bytes.
    pub fn bytes(bytes: &[u8]) -> Self {
        Self::Bytes(Secret::new(bytes))
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(***)",
            Self::Integer(_) => "Integer(***)",
            Self::Boolean(_) => "Boolean(***)",
            Self::Bytes(_) => "Bytes(***)",
        })
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year, such as 2026.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}
