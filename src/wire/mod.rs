//! The EIS 1080 codec: bytes in, bytes out. No sockets, no clock.
//!
//! [`layout`] and [`group3`] say what the records look like; [`request`] writes a reversal, [`response`] reads the
//! answer, [`message`] does both for any record, [`mod@describe`] explains bytes to people and [`mod@compare`] two of them side by side, [`frame`] puts bodies into
//! frames and finds frames in a stream.
//!
//! Every buffer that can hold card data is wiped when it is dropped, no `Debug` shows a value that was received or is
//! about to be sent as card data, and errors name fields, never values.

mod buffer;
pub mod codes;
pub mod compare;
pub mod describe;
pub mod error;
pub mod frame;
pub mod group3;
pub mod layout;
pub mod message;
pub mod options;
pub mod request;
mod request_groups;
pub mod response;
pub mod reversal;

pub use compare::{Comparison, Row, State, compare};
pub use describe::{Description, Line, describe};
pub use error::{Fault, WireError};
pub use frame::{FrameError, Item, Scanner, add_parity, open, reseal, seal, strip_parity};
pub use layout::{Direction, Record};
pub use message::Message;
pub use request::{Card, Reversal, ReversalType, WireOptions, encode};
pub use response::{Response, ResponseError};
