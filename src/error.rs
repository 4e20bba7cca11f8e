//! The error of this library: a documented code and a text that names fields, never their values.

use crate::spec::ErrorCode;
use std::fmt;

/// What went wrong. The text begins with the documented short text of the code; what follows names the property
/// or setting concerned, never its value.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    code: i32,
    message: String,
}

/// The result of a call of this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error with the documented text alone.
    pub fn new(kind: ErrorCode) -> Self {
        Self { code: kind.code, message: kind.text.to_owned() }
    }

    /// An error with the documented text and, after a space, what it was about.
    ///
    /// `detail` must name fields, never values: it ends up in logs.
    pub fn with(kind: ErrorCode, detail: impl fmt::Display) -> Self {
        Self { code: kind.code, message: format!("{} {detail}", kind.text) }
    }

    /// An error with a code that an event handler chose, or an errno outside the documented table.
    pub fn other(code: i32, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// The documented code.
    pub fn code(&self) -> i32 {
        self.code
    }

    /// The text: the documented short text, then the detail.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether this is the given documented error.
    pub fn is(&self, kind: ErrorCode) -> bool {
        self.code == kind.code
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error {}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}
