//! The twelve positions of the point-of-sale data code.

/// One position: a name and the characters that it may hold.
#[derive(Clone, Copy, Debug)]
pub struct PosPosition {
    /// The name in the setting `POSDataCode`.
    pub name: &'static str,
    /// The character when the setting does not name it.
    pub default: char,
    /// Every character that it may hold.
    pub values: &'static str,
}

const fn position(name: &'static str, default: char, values: &'static str) -> PosPosition {
    PosPosition { name, default, values }
}

/// The positions in the order of group III version 027.
///
/// The contract gives no default for `CardholderPresent` and `CardPresent`; `0` (cardholder present) and `1` (card
/// present) are ours.
pub const POS_POSITIONS: [PosPosition; 12] = [
    position("CardInputCap", '0', "0123456ABCDEHMVX"),
    position("CardholderAuthCap", '9', "0123569"),
    position("CardCaptureCap", '9', "019"),
    position("TerminalOpEnv", '9', "01234569MPQRST"),
    position("CardholderPresent", '0', "0123458RT"),
    position("CardPresent", '1', "01WXZ"),
    position("CardInputMode", '0', "012367ABCFMNPRSVWXYZ"),
    position("CardholderAuthMethod", '9', "012569ST"),
    position("CardholderAuthEntity", '9', "0123459"),
    position("CardOutputCap", '0', "0123S"),
    position("TerminalOutputCap", '0', "01234"),
    position("PINCaptureCap", '1', "0123456789ABC"),
];
