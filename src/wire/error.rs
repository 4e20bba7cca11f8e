//! What can be wrong with a message. The texts name fields and settings, never values.

use super::frame::FrameError;
use std::fmt;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A value is needed and there is none.
    Missing,
    /// Longer than its place.
    TooLong {
        /// The most characters that fit.
        max: usize,
    },
    /// Not exactly as long as its place, and nothing says how to fill it.
    Length {
        /// The characters needed.
        expected: usize,
    },
    /// A character that the field cannot hold.
    Character,
    /// The host has no code for this value.
    Unsupported,
    /// It contradicts another value.
    Conflict,
    /// The number of the group III record for it is not known.
    NoGroup {
        /// The setting that gives the number.
        setting: &'static str,
    },
    /// The bytes are not a frame.
    Frame(FrameError),
    /// The frame has no body.
    Empty,
    /// The first character names no record that we read.
    UnknownRecord,
    /// The body ends in this field of the fixed part.
    Truncated,
    /// The separators are not where the layout has them, or the field has a width it cannot have.
    Structure,
}

/// An error of the codec: what, and in which property or field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireError {
    /// What is wrong.
    pub fault: Fault,
    /// The property, setting or field concerned; empty when it is the message as a whole.
    pub field: &'static str,
}

impl WireError {
    /// An error about a property, setting or field.
    pub fn new(field: &'static str, fault: Fault) -> Self {
        Self { fault, field }
    }

    /// An error about the message as a whole.
    pub fn whole(fault: Fault) -> Self {
        Self { fault, field: "" }
    }

    /// The documented error code that fits when a request cannot be written: 501 too long or wrong characters,
    /// 503 unsupported card data source, 593 anything missing, contradicting or without a place.
    ///
    /// For faults of received bytes see [`super::ResponseError::code`].
    pub fn code(&self) -> i32 {
        match self.fault {
            Fault::TooLong { .. } | Fault::Length { .. } | Fault::Character => 501,
            Fault::Unsupported if self.field == "card_entry_data_source" => 503,
            Fault::Missing | Fault::Unsupported | Fault::Conflict | Fault::NoGroup { .. } => 593,
            Fault::Frame(FrameError::Lrc) => 518,
            Fault::Frame(FrameError::Empty) | Fault::Empty => 520,
            Fault::Frame(_) | Fault::Structure => 519,
            Fault::UnknownRecord => 513,
            Fault::Truncated => 512,
        }
    }
}

impl From<FrameError> for WireError {
    fn from(error: FrameError) -> Self {
        Self::whole(Fault::Frame(error))
    }
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        match self.fault {
            Fault::Missing => f.write_str("missing"),
            Fault::TooLong { max } => write!(f, "longer than {max} characters"),
            Fault::Length { expected } => write!(f, "must have {expected} characters"),
            Fault::Character => f.write_str("has a character that cannot be sent"),
            Fault::Unsupported => f.write_str("the host has no code for this value"),
            Fault::Conflict => f.write_str("contradicts another value"),
            Fault::NoGroup { setting } => {
                write!(f, "its place in the message is not known; set {setting} to the number of its group")
            }
            Fault::Frame(error) => error.fmt(f),
            Fault::Empty => f.write_str("the message is empty"),
            Fault::UnknownRecord => f.write_str("not a record that is known here"),
            Fault::Truncated => f.write_str("the message ends here"),
            Fault::Structure => f.write_str("not as the layout has it"),
        }
    }
}

impl std::error::Error for WireError {}
