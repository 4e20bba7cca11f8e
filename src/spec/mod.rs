//! The table: every property, setting, method, event, enumeration and error of `TSYSReversal`.
//!
//! This is the only list. The typed Rust accessors, the C API, the C++ header, the Python module, its stubs
//! and the reference pages are printed from it by `cargo xtask codegen`. Everything here is plain data; the
//! code that applies a [`Limit`] lives in `store`.
//!
//! Numbers (property ids, event ids, method ids, error codes) are fixed for ever: they are written in the row,
//! never derived from its place, and never reused.

pub mod certificates;
mod cipher_suites;
mod code_pages;
pub mod enumerations;
pub mod errors;
pub mod events;
mod limit;
pub mod methods;
mod pos_data_code;
pub mod properties;
pub mod settings;

pub use cipher_suites::CIPHER_SUITES;
pub use code_pages::CODE_PAGES;
pub use enumerations::ENUMERATIONS;
pub use errors::*;
pub use events::EVENTS;
pub use limit::Limit;
pub use methods::METHODS;
pub use pos_data_code::{POS_POSITIONS, PosPosition};
pub use properties::PROPERTIES;
pub use settings::SETTINGS;

/// Writes a list of rows once: a constant for each row, and a slice of all of them in the order written.
macro_rules! table {
    ($(#[$outer:meta])* $list:ident: $row:ty; $($(#[$meta:meta])* $name:ident = $value:expr;)*) => {
        $(#[doc = concat!("The row `", stringify!($name), "`.")] $(#[$meta])* pub const $name: $row = $value;)*
        $(#[$outer])* pub const $list: &[$row] = &[$($name),*];
    };
}
pub(crate) use table;

/// The methods by which a row of either kind fills the columns that both have.
macro_rules! columns {
    ($row:ty) => {
        impl $row {
            const fn read_only(mut self) -> Self {
                self.access = Access::ReadOnly;
                self
            }

            const fn secret(mut self) -> Self {
                self.secret = true;
                self
            }

            const fn limit(mut self, limit: Limit) -> Self {
                self.limit = limit;
                self
            }

            const fn docs(mut self, summary: &'static str, details: &'static str) -> Self {
                self.summary = summary;
                self.details = details;
                self
            }

            /// A legal value that reads back as it was set.
            const fn example(self, value: &'static str) -> Self {
                self.example_reading(value, value)
            }

            /// A legal value, and what it reads back as.
            const fn example_reading(mut self, value: &'static str, reads: &'static str) -> Self {
                self.example = value;
                self.example_reads = reads;
                self
            }

            const fn refuses(mut self, values: &'static [(&'static str, i32)]) -> Self {
                self.refuses = values;
                self
            }
        }
    };
}

columns!(Property);
columns!(Setting);

/// What kind of value a property or setting holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// UTF-8 text without a NUL.
    Text,
    /// A 32-bit signed number.
    Integer,
    /// True or false.
    Boolean,
    /// Any bytes, with a length.
    Bytes,
}

/// Who may change a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The caller reads and writes it.
    ReadWrite,
    /// Only the library writes it.
    ReadOnly,
}

/// The value a property has after creation and after a reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Initial {
    /// The default of a [`Kind::Text`] property.
    Text(&'static str),
    /// The default of a [`Kind::Integer`] property.
    Integer(i32),
    /// The default of a [`Kind::Boolean`] property.
    Boolean(bool),
    /// The default of a [`Kind::Bytes`] property.
    Bytes(&'static str),
}

impl Initial {
    /// The default as text, in the form in which the introspection calls and the docs show it.
    pub fn to_text(self) -> String {
        match self {
            Self::Text(text) | Self::Bytes(text) => text.to_owned(),
            Self::Integer(number) => number.to_string(),
            Self::Boolean(true) => "True".to_owned(),
            Self::Boolean(false) => "False".to_owned(),
        }
    }
}

/// The part of the class that a property or setting belongs to; the printed reference has a page for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The card that was authorized.
    Card,
    /// The merchant, store and terminal.
    Merchant,
    /// The authorization to reverse, and how.
    Transaction,
    /// Debit and EBT only.
    Debit,
    /// What the host answered.
    Response,
    /// A server certificate that is trusted whatever verification says.
    AcceptServerCertificate,
    /// The certificate that this side presents.
    ClientCertificate,
    /// The certificate that the server presented.
    ServerCertificate,
    /// The connection as a whole.
    Connection,
    /// Settings of the class itself.
    Reversal,
    /// TCP and firewall settings.
    TcpClient,
    /// TLS settings.
    Tls,
    /// Socket settings.
    Socket,
    /// Settings that every class of the family has.
    Base,
    /// Extension settings of this library, most of them for the wire format.
    Wire,
}

/// One property: what is needed to store it, check it, print it in four languages and document it.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The number of the property in the flat C functions; fixed for ever.
    pub id: u16,
    /// The name in C and Python: `merchant_zip`.
    pub name: &'static str,
    /// The name in C++, without `Get` or `Set`: `MerchantZip`.
    pub cxx_name: &'static str,
    /// The kind of value.
    pub kind: Kind,
    /// Whether a caller may write it.
    pub access: Access,
    /// The value after creation and reset.
    pub initial: Initial,
    /// What a new value must look like.
    pub limit: Limit,
    /// The names of the values, for a number with named values.
    pub enumeration: Option<&'static Enumeration>,
    /// Whether the value must never be shown, and is wiped when it is replaced.
    pub secret: bool,
    /// The part of the class.
    pub group: Group,
    /// One sentence.
    pub summary: &'static str,
    /// What else a caller must know, in Markdown.
    pub details: &'static str,
    /// A legal value other than the default, as text; empty for a read-only property.
    pub example: &'static str,
    /// What reading answers after [`example`](field@Self::example) was set.
    pub example_reads: &'static str,
    /// Values that are refused, each with its error code.
    pub refuses: &'static [(&'static str, i32)],
}

/// A property row with everything that most rows leave at its usual value.
const fn property(
    id: u16,
    name: &'static str,
    cxx_name: &'static str,
    kind: Kind,
    initial: Initial,
    group: Group,
) -> Property {
    Property {
        id,
        name,
        cxx_name,
        kind,
        access: Access::ReadWrite,
        initial,
        limit: Limit::Any,
        enumeration: None,
        secret: false,
        group,
        summary: "",
        details: "",
        example: "",
        example_reads: "",
        refuses: &[],
    }
}

/// A text property.
const fn text(id: u16, name: &'static str, cxx_name: &'static str, group: Group) -> Property {
    property(id, name, cxx_name, Kind::Text, Initial::Text(""), group)
}

/// An integer property.
const fn integer(
    id: u16,
    name: &'static str,
    cxx_name: &'static str,
    initial: i32,
    group: Group,
) -> Property {
    property(id, name, cxx_name, Kind::Integer, Initial::Integer(initial), group)
}

/// A boolean property whose default is False.
const fn boolean(id: u16, name: &'static str, cxx_name: &'static str, group: Group) -> Property {
    property(id, name, cxx_name, Kind::Boolean, Initial::Boolean(false), group)
}

/// A property of bytes.
const fn bytes(id: u16, name: &'static str, cxx_name: &'static str, group: Group) -> Property {
    property(id, name, cxx_name, Kind::Bytes, Initial::Bytes(""), group)
}

impl Property {
    const fn default_text(mut self, text: &'static str) -> Self {
        self.initial = match self.kind {
            Kind::Bytes => Initial::Bytes(text),
            _ => Initial::Text(text),
        };
        self
    }

    const fn one_of(mut self, enumeration: &'static Enumeration) -> Self {
        self.enumeration = Some(enumeration);
        self.limit = Limit::Enumerated;
        self
    }

    /// The row with this id.
    pub fn by_id(id: u16) -> Option<&'static Property> {
        PROPERTIES.get(usize::from(id).checked_sub(1)?)
    }

    /// The row with this name, as C and Python spell it.
    pub fn by_name(name: &str) -> Option<&'static Property> {
        PROPERTIES.iter().find(|property| property.name == name)
    }
}

/// One setting of `config("Name=Value")`.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The name; its case does not matter to callers.
    pub name: &'static str,
    /// The kind of value that the text stands for.
    pub kind: Kind,
    /// Whether a caller may write it.
    pub access: Access,
    /// What reading answers before it is set. Settings that report something current (`LocalHost`, `BuildInfo`,
    /// the negotiated values) have an empty default here; `details` says what they answer.
    pub default: &'static str,
    /// What a new value must look like.
    pub limit: Limit,
    /// Whether the value must never be shown, and is wiped when it is replaced.
    pub secret: bool,
    /// Whether it is an addition of this library that the original does not have.
    pub extension: bool,
    /// The part of the class.
    pub group: Group,
    /// One sentence.
    pub summary: &'static str,
    /// What else a caller must know, in Markdown.
    pub details: &'static str,
    /// A legal value other than the default; empty for a read-only setting.
    pub example: &'static str,
    /// What reading answers after [`example`](field@Self::example) was set.
    pub example_reads: &'static str,
    /// Values that are refused, each with its error code.
    pub refuses: &'static [(&'static str, i32)],
}

/// A setting row with everything that most rows leave at its usual value.
const fn setting(name: &'static str, kind: Kind, default: &'static str, group: Group) -> Setting {
    Setting {
        name,
        kind,
        access: Access::ReadWrite,
        default,
        limit: match kind {
            Kind::Boolean => Limit::TrueOrFalse,
            _ => Limit::Any,
        },
        secret: false,
        extension: matches!(group, Group::Wire),
        group,
        summary: "",
        details: "",
        example: "",
        example_reads: "",
        refuses: &[],
    }
}

impl Setting {
    const fn extension(mut self) -> Self {
        self.extension = true;
        self
    }

    /// The row with this name, in any case.
    pub fn by_name(name: &str) -> Option<&'static Setting> {
        SETTINGS.iter().find(|setting| setting.name.eq_ignore_ascii_case(name))
    }
}

/// A number with named values.
#[derive(Clone, Copy, Debug)]
pub struct Enumeration {
    /// The name of the enumeration: `ReversalType`.
    pub name: &'static str,
    /// The prefix of its constants in C and C++: `RT`.
    pub prefix: &'static str,
    /// The values.
    pub values: &'static [EnumerationValue],
}

/// One named value of an [`Enumeration`].
#[derive(Clone, Copy, Debug)]
pub struct EnumerationValue {
    /// The number.
    pub number: i32,
    /// The name in the contract: `PreSettlement`.
    pub name: &'static str,
    /// The spellings of the C and C++ constant, most of them one, two where a digit meets a capital.
    pub constants: &'static [&'static str],
    /// What it means.
    pub docs: &'static str,
}

/// One error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The documented number.
    pub code: i32,
    /// The documented short text: the beginning of every message with this code.
    pub text: &'static str,
    /// Where it comes from.
    pub group: ErrorGroup,
    /// When this library answers it, or why it does not.
    pub details: &'static str,
    /// Whether money may have moved when a call of `reverse` ends with it.
    pub money: Money,
    /// What usually brings it about; empty for a code that never comes.
    pub causes: &'static str,
    /// What to do about it; empty for a code that never comes.
    pub remedy: &'static str,
}

/// Whether the host may have done a reversal whose call failed with a code of this library. A handler of an event may end a
/// call with any code: then only the setting `Outcome` counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// The code never comes.
    Never,
    /// No: nothing was sent. When `reverse` ends with the code, `Outcome` is `not-sent`.
    No,
    /// Perhaps: `Outcome` is `in-doubt`.
    Perhaps,
    /// `Outcome` tells: `not-sent` or `in-doubt`.
    AsOutcome,
}

impl Money {
    /// Whether a call that fails may leave this `Outcome`.
    pub fn allows(self, outcome: &str) -> bool {
        match self {
            Self::Never => false,
            Self::No => outcome == "not-sent",
            Self::Perhaps => outcome == "in-doubt",
            Self::AsOutcome => matches!(outcome, "not-sent" | "in-doubt"),
        }
    }
}

/// The part of the contract that lists an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorGroup {
    /// Errors of the class.
    Reversal,
    /// Errors of the TCP client.
    TcpClient,
    /// Errors of TLS and certificates.
    Tls,
    /// Errors of the TCP/IP stack.
    TcpIp,
    /// Errors that only this library has.
    Extension,
}

/// One event.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// The number of the event in the flat C functions; fixed for ever.
    pub id: u16,
    /// The name in C and Python: `on_connected`.
    pub name: &'static str,
    /// The name in C++, without `Fire`: `Connected`.
    pub cxx_name: &'static str,
    /// The parameters, in order.
    pub parameters: &'static [EventParameter],
    /// One sentence.
    pub summary: &'static str,
    /// What else a caller must know, in Markdown.
    pub details: &'static str,
}

/// One parameter of an [`Event`].
#[derive(Clone, Copy, Debug)]
pub struct EventParameter {
    /// The name in C and Python: `status_code`.
    pub name: &'static str,
    /// The name in C++: `StatusCode`.
    pub cxx_name: &'static str,
    /// The kind of value.
    pub kind: Kind,
    /// Whether a handler may change it.
    pub writable: bool,
    /// What it says.
    pub docs: &'static str,
}

/// One method.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// The number of the method in the flat C functions; fixed for ever.
    pub id: u16,
    /// The name in C and Python: `parse_aggregate`.
    pub name: &'static str,
    /// The name in C++: `ParseAggregate`.
    pub cxx_name: &'static str,
    /// The name of its one text parameter, if it has one.
    pub parameter: Option<&'static str>,
    /// Whether it answers a text.
    pub returns_text: bool,
    /// One sentence.
    pub summary: &'static str,
    /// What else a caller must know, in Markdown.
    pub details: &'static str,
}
