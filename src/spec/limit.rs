//! What a new value of a property or setting must look like, as data.

/// The rule for a new value. Every text may also be empty, which clears it; what must not be empty when a
/// reversal starts is checked then (593). A text that is too long is refused with 501, never cut; one with a
/// wrong character or form with 502; a number outside its range with 503.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Any value.
    Any,
    /// `min` to `max` decimal digits.
    Digits {
        /// Shortest length.
        min: usize,
        /// Longest length.
        max: usize,
    },
    /// `min` to `max` ASCII letters and digits.
    Alphanumeric {
        /// Shortest length.
        min: usize,
        /// Longest length.
        max: usize,
    },
    /// `min` to `max` ASCII letters.
    Letters {
        /// Shortest length.
        min: usize,
        /// Longest length.
        max: usize,
    },
    /// `min` to `max` printable ASCII characters, space to tilde.
    Printable {
        /// Shortest length.
        min: usize,
        /// Longest length.
        max: usize,
    },
    /// Up to `max` printable ASCII characters, the first one not a space.
    Name {
        /// Longest length.
        max: usize,
    },
    /// Up to `max` ASCII letters, digits and spaces, the first one not a space.
    Place {
        /// Longest length.
        max: usize,
    },
    /// 1 to 12 digits with an implied decimal point.
    Amount,
    /// `NNN-NNNNNNN`.
    ServicePhone,
    /// `MMDDYY`.
    Date,
    /// `HHMMSS`.
    Time,
    /// The three-digit GMT differential of EIS 1080.
    TimeZone,
    /// Up to nine letters and digits; spaces and dashes are taken out.
    Zip,
    /// A card number: spaces and dashes are taken out, the check digit is verified; anything printable when
    /// `card_is_encrypted`.
    CardNumber,
    /// Track 1 or track 2 data; anything printable when `card_is_encrypted`.
    Track,
    /// 3 or 4 letters or digits.
    Cvv,
    /// 1 to 12; 505 otherwise.
    ExpiryMonth,
    /// 0 to 99, read back as 2000 to 2099, or 2000 to 2099; 505 otherwise.
    ExpiryYear,
    /// A whole number in a range.
    Range {
        /// Smallest value.
        min: i32,
        /// Largest value.
        max: i32,
    },
    /// A 32-bit set of flags: decimal, negative decimal or, after `0x`, hexadecimal; read back in decimal.
    Flags,
    /// One of the values of the property's enumeration.
    Enumerated,
    /// One of these texts, exactly.
    OneOf(&'static [&'static str]),
    /// True, False, 1, 0, Yes or No in any case; read back as `True` or `False`; 511 otherwise.
    TrueOrFalse,
    /// `Name=Value` pairs joined by semicolons: the twelve positions of the point-of-sale data code.
    PosDataCode,
    /// `D` or `C` and eight digits, or an amount of up to eight digits.
    Surcharge,
    /// A name or address of a host: printable ASCII without a space.
    Host,
    /// Characters `@`, `A` to `Z`, `0` to `9`: exactly one.
    CardholderId,
    /// A list whose items, split at the separator, must all be among the known ones.
    ListOf {
        /// The character between items.
        separator: char,
        /// The items that may occur.
        known: &'static [&'static str],
    },
    /// One of the code page identifiers of the contract.
    CodePage,
    /// Group III records, three digits and data each, joined by `<GS>`; `<FS>` stands for the separator.
    Group3,
    /// Lines of an HTTP header, `Name: value`, up to 8192 bytes together.
    HeaderLines,
    /// A certificate or a certificate store: bytes up to 16 MiB.
    Blob,
    /// The subject of a certificate to look for in the store.
    CertificateSubject,
}
