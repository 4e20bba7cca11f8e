//! Every field of every record of EIS 1080 that this library reads or writes, as data.
//!
//! A record is a list of [`Segment`]s: runs of fields of known width, each run ended by nothing or by field
//! separators. Encoding, decoding and describing walk these tables; no other place knows a position or a width.

use super::codes::{self, Code};

/// Which record a message is, by its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Record {
    /// `D`: request about a credit card.
    CreditRequest,
    /// `T`: request about a debit or EBT card.
    DebitRequest,
    /// `E`: response to `D`.
    CreditResponse,
    /// `U`: response to `T`.
    DebitResponse,
    /// `V`: the terminal's confirmation of a `U`.
    DebitConfirmation,
}

/// Which way a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the terminal to the host.
    Request,
    /// From the host to the terminal.
    Response,
}

impl Direction {
    /// `request` or `response`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

impl Record {
    /// The record that begins with this character, if it is one we know.
    pub fn from_letter(letter: u8) -> Option<Self> {
        match letter {
            b'D' => Some(Self::CreditRequest),
            b'T' => Some(Self::DebitRequest),
            b'E' => Some(Self::CreditResponse),
            b'U' => Some(Self::DebitResponse),
            b'V' => Some(Self::DebitConfirmation),
            _ => None,
        }
    }

    /// The first character of such a message.
    pub fn letter(self) -> u8 {
        match self {
            Self::CreditRequest => b'D',
            Self::DebitRequest => b'T',
            Self::CreditResponse => b'E',
            Self::DebitResponse => b'U',
            Self::DebitConfirmation => b'V',
        }
    }

    /// Which way it goes.
    pub fn direction(self) -> Direction {
        match self {
            Self::CreditRequest | Self::DebitRequest | Self::DebitConfirmation => Direction::Request,
            Self::CreditResponse | Self::DebitResponse => Direction::Response,
        }
    }

    /// Its fields up to group III.
    pub fn segments(self) -> &'static [Segment] {
        match self {
            Self::CreditRequest => &CREDIT_REQUEST,
            Self::DebitRequest => &DEBIT_REQUEST,
            Self::CreditResponse => &CREDIT_RESPONSE,
            Self::DebitResponse => &DEBIT_RESPONSE,
            Self::DebitConfirmation => &DEBIT_CONFIRMATION,
        }
    }

    /// The field of that name, if this record has it.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.segments().iter().flat_map(|segment| segment.fields).find(|field| field.name == name)
    }
}

/// How wide a field is, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Exactly so wide.
    Fixed(usize),
    /// Absent, or exactly so wide.
    Optional(usize),
    /// Anything between; such a field is alone in its segment.
    Range(usize, usize),
}

impl Length {
    /// Whether a value of this width is allowed.
    pub fn allows(self, length: usize) -> bool {
        match self {
            Self::Fixed(n) => length == n,
            Self::Optional(n) => length == 0 || length == n,
            Self::Range(min, max) => (min..=max).contains(&length),
        }
    }

    /// The widest it may be.
    pub fn max(self) -> usize {
        match self {
            Self::Fixed(n) | Self::Optional(n) | Self::Range(_, n) => n,
        }
    }
}

/// Which characters a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Digits.
    Digits,
    /// Digits, or spaces all through.
    DigitsOrBlank,
    /// Letters and digits.
    Letters,
    /// Printable ASCII, space included.
    Printable,
    /// One of these characters.
    OneOf(&'static [u8]),
}

impl Class {
    /// Whether every character of `value` belongs to the class.
    pub fn allows(self, value: &[u8]) -> bool {
        match self {
            Self::Digits => value.iter().all(u8::is_ascii_digit),
            Self::DigitsOrBlank => {
                value.iter().all(u8::is_ascii_digit) || value.iter().all(|byte| *byte == b' ')
            }
            Self::Letters => value.iter().all(u8::is_ascii_alphanumeric),
            Self::Printable => is_printable(value),
            Self::OneOf(set) => value.iter().all(|byte| set.contains(byte)),
        }
    }
}

/// Whether all bytes are printable ASCII.
pub fn is_printable(value: &[u8]) -> bool {
    value.iter().all(|byte| (b' '..=b'~').contains(byte))
}

/// What is done with a value that is shorter than its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pad {
    /// It must have the full width.
    None,
    /// Right-justified, zeros before it.
    Zeros,
    /// Right-justified, spaces before it.
    SpacesBefore,
    /// Left-justified, spaces after it.
    Spaces,
}

/// Who may see a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrecy {
    /// Anyone.
    Public,
    /// The first six and last four digits may be shown.
    CardNumber,
    /// Nobody: only asterisks are shown.
    Hidden,
}

/// How sure we are of a fact about the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Two or more independent public sources agree.
    A,
    /// One public source.
    B,
    /// Our own choice; a `Wire…` setting changes it.
    C,
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in messages, descriptions and golden vectors.
    pub name: &'static str,
    /// The property or setting that fills it or is filled from it; empty when there is none.
    pub property: &'static str,
    /// How wide it is.
    pub length: Length,
    /// Which characters it may hold. Checked when a request is built from properties; a message that was received
    /// only has to be printable.
    pub class: Class,
    /// What is done with shorter values.
    pub pad: Pad,
    /// Who may see it.
    pub secrecy: Secrecy,
    /// How sure its place and form are.
    pub mark: Mark,
    /// What it means, in one line.
    pub meaning: &'static str,
    /// What its known values mean.
    pub codes: &'static [Code],
    /// The parts a filled field of fixed width is made of.
    pub parts: &'static [Field],
    /// Whether its value is another one each time that the same is sent or answered.
    pub varies: bool,
}

impl Field {
    const fn new(name: &'static str, length: Length, class: Class, meaning: &'static str) -> Self {
        Self {
            name,
            property: "",
            length,
            class,
            pad: Pad::None,
            secrecy: Secrecy::Public,
            mark: Mark::A,
            meaning,
            codes: &[],
            parts: &[],
            varies: false,
        }
    }

    /// A field of fixed width.
    pub(crate) const fn fixed(name: &'static str, n: usize, class: Class, meaning: &'static str) -> Self {
        Self::new(name, Length::Fixed(n), class, meaning)
    }

    /// A field that is absent or of fixed width.
    pub(crate) const fn optional(name: &'static str, n: usize, class: Class, meaning: &'static str) -> Self {
        Self::new(name, Length::Optional(n), class, meaning)
    }

    /// A field of variable width.
    pub(crate) const fn range(
        name: &'static str,
        (min, max): (usize, usize),
        class: Class,
        meaning: &'static str,
    ) -> Self {
        Self::new(name, Length::Range(min, max), class, meaning)
    }

    /// Names the property behind the field.
    pub(crate) const fn of(mut self, property: &'static str) -> Self {
        self.property = property;
        self
    }

    /// Sets what is done with shorter values.
    pub(crate) const fn pad(mut self, pad: Pad) -> Self {
        self.pad = pad;
        self
    }

    /// Hides the value.
    pub(crate) const fn hidden(mut self) -> Self {
        self.secrecy = Secrecy::Hidden;
        self
    }

    const fn card_number(mut self) -> Self {
        self.secrecy = Secrecy::CardNumber;
        self
    }

    /// Sets how sure the fact is.
    pub(crate) const fn mark(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// Adds the meanings of values.
    pub(crate) const fn codes(mut self, codes: &'static [Code]) -> Self {
        self.codes = codes;
        self
    }

    const fn parts(mut self, parts: &'static [Self]) -> Self {
        self.parts = parts;
        self
    }

    /// Says that its value is another one each time.
    pub(crate) const fn varies(mut self) -> Self {
        self.varies = true;
        self
    }
}

/// What ends a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing: its fields have fixed widths.
    Nothing,
    /// A field separator.
    Separator,
    /// A field separator that belongs to the value, then the one that ends it.
    TwoSeparators,
}

impl End {
    /// How many field separators that is.
    pub fn separators(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Separator => 1,
            Self::TwoSeparators => 2,
        }
    }
}

/// When a segment is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When the card number was keyed.
    Keyed,
    /// When a track was read.
    Swiped,
}

/// Fields that follow each other without separators.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
    /// Its fields in order.
    pub fields: &'static [Field],
    /// What follows the last one.
    pub end: End,
    /// When it is there.
    pub when: When,
    /// Whether a host may leave all of it out but the separator.
    pub may_be_empty: bool,
}

impl Segment {
    /// Fields of fixed width with nothing after them.
    pub(crate) const fn fixed(fields: &'static [Field]) -> Self {
        Self { fields, end: End::Nothing, when: When::Always, may_be_empty: false }
    }

    /// Fields ended by one separator.
    pub(crate) const fn ended(fields: &'static [Field]) -> Self {
        Self { fields, end: End::Separator, when: When::Always, may_be_empty: false }
    }

    const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    const fn twice(mut self) -> Self {
        self.end = End::TwoSeparators;
        self
    }

    const fn or_empty(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    /// The width of a segment that nothing ends.
    pub fn width(&self) -> usize {
        self.fields.iter().map(|field| field.length.max()).sum()
    }

    /// How a value of `length` characters is divided among the fields; `None` when it cannot be.
    pub fn divide(&self, length: usize) -> Option<Vec<usize>> {
        if length == 0 && self.may_be_empty {
            return Some(vec![0; self.fields.len()]);
        }
        divide(self.fields, length)
    }
}

/// The first field takes the most that lets the others take the rest.
fn divide(fields: &[Field], length: usize) -> Option<Vec<usize>> {
    let Some((first, others)) = fields.split_first() else {
        return (length == 0).then(Vec::new);
    };
    let choices = match first.length {
        Length::Fixed(n) => [Some(n), None],
        Length::Optional(n) => [Some(n), Some(0)],
        Length::Range(min, max) => [(min..=max).contains(&length).then_some(length), None],
    };
    choices.into_iter().flatten().filter(|own| *own <= length).find_map(|own| {
        let mut widths = divide(others, length - own)?;
        widths.insert(0, own);
        Some(widths)
    })
}

/// Account data source codes that mean a keyed card number; all others mean a track.
pub const KEYED_SOURCES: &[u8] = b"XT@P";

/// All account data source codes of the documented list.
pub const ACCOUNT_DATA_SOURCES: &[u8] = b"ADGHPQRSTWXZ@";

use Class::{Digits, DigitsOrBlank, Letters, OneOf, Printable};

const REQUEST_HEAD: [Field; 20] = [
    Field::fixed("record_format", 1, OneOf(b"DT"), "record format").codes(codes::RECORD_FORMATS),
    Field::fixed("application_type", 1, OneOf(b"01234"), "application type")
        .of("WireApplicationType")
        .codes(codes::APPLICATION_TYPES),
    Field::fixed("delimiter", 1, OneOf(b"."), "message delimiter"),
    Field::fixed("acquirer_bin", 6, Digits, "bank that acquires for the merchant").of("merchant_bank_id"),
    Field::fixed("merchant_number", 12, Digits, "merchant").of("merchant_number").pad(Pad::Zeros),
    Field::fixed("store_number", 4, Digits, "store of the merchant")
        .of("merchant_store_number")
        .pad(Pad::Zeros),
    Field::fixed("terminal_number", 4, Digits, "terminal in the store")
        .of("merchant_terminal_number")
        .pad(Pad::Zeros),
    Field::fixed("device_code", 1, Letters, "kind of device").codes(codes::DEVICE_CODES),
    Field::fixed("industry_code", 1, OneOf(b"0RFGDHAPBLOI"), "industry of the merchant")
        .of("industry_type")
        .codes(codes::INDUSTRIES),
    Field::fixed("currency_code", 3, Digits, "currency, ISO 4217 number").of("merchant_currency_code"),
    Field::fixed("country_code", 3, Digits, "country, ISO 3166 number").of("merchant_country_code"),
    Field::fixed("city_code", 9, Printable, "postal code of the merchant")
        .of("merchant_zip")
        .pad(Pad::Spaces),
    Field::fixed("language", 2, Digits, "language of the display text").of("merchant_language"),
    Field::fixed("time_zone", 3, Digits, "difference to Greenwich time").of("merchant_time_zone"),
    Field::fixed("mcc", 4, Digits, "merchant category code, ISO 18245").of("merchant_category_code"),
    Field::fixed("requested_aci", 1, Printable, "requested ACI; in a reversal that of the original answer")
        .of("returned_aci")
        .codes(codes::REQUESTED_ACI),
    Field::fixed("sequence_number", 4, Digits, "number of this transaction, echoed by the host")
        .of("transaction_number")
        .pad(Pad::Zeros)
        .varies(),
    Field::fixed("transaction_code", 2, Letters, "what is asked for")
        .of("WireTransactionCode")
        .codes(codes::TRANSACTION_CODES),
    Field::fixed("cardholder_id_code", 1, Printable, "how the cardholder was identified")
        .of("cardholder_id")
        .codes(codes::CARDHOLDER_IDS),
    Field::fixed("account_data_source", 1, OneOf(ACCOUNT_DATA_SOURCES), "where the card data came from")
        .of("AccountDataSource")
        .codes(codes::ACCOUNT_DATA_SOURCES),
];

const ACCEPTOR_PARTS: [Field; 3] = [
    Field::fixed("merchant_name", 25, Printable, "name of the merchant").of("merchant_name").pad(Pad::Spaces),
    Field::fixed("city_or_phone", 13, Printable, "city, or phone for direct marketing")
        .of("merchant_city")
        .pad(Pad::Spaces),
    Field::fixed("state", 2, Printable, "state or province").of("merchant_state").pad(Pad::Spaces),
];

const ORIGINAL_PARTS: [Field; 4] = [
    Field::fixed("approval_code", 6, Printable, "approval code of the original")
        .of("approval_code")
        .pad(Pad::Spaces),
    Field::fixed("transaction_date", 6, DigitsOrBlank, "local date of the original, MMDDYY")
        .of("transaction_date"),
    Field::fixed("transaction_time", 6, DigitsOrBlank, "local time of the original, HHMMSS")
        .of("transaction_time"),
    // The property has lost the spaces on the right that the host may have sent.
    Field::fixed("retrieval_number", 12, Printable, "retrieval reference number of the original")
        .of("retrieval_number")
        .pad(Pad::Spaces),
];

const NETWORK_PARTS: [Field; 2] = [
    Field::fixed("trace_audit_number", 6, Digits, "system trace audit number of the original")
        .of("trace_audit_number")
        .pad(Pad::Zeros),
    Field::fixed("network_id", 1, Printable, "network that authorized the original")
        .of("network_id")
        .pad(Pad::Spaces)
        .codes(codes::NETWORKS),
];

const REQUEST_BODY: [Segment; 12] = [
    Segment::fixed(&REQUEST_HEAD),
    Segment::ended(&[Field::range("account_number", (1, 79), Printable, "card number")
        .of("card_number")
        .card_number()])
    .when(When::Keyed),
    Segment::ended(&[Field::fixed("expiration", 4, Digits, "expiry date of the card, MMYY")
        .of("card_exp_month")
        .hidden()])
    .twice()
    .when(When::Keyed),
    Segment::ended(&[Field::range("track", (1, 79), Printable, "magnetic stripe data")
        .of("card_magnetic_stripe")
        .hidden()])
    .when(When::Swiped),
    Segment::ended(&[Field::range(
        "cardholder_id_data",
        (0, 128),
        Printable,
        "address check or PIN data; empty in reversals",
    )
    .hidden()]),
    Segment::ended(&[Field::optional("receiving_institution_id", 6, Printable, "empty in reversals")]),
    Segment::ended(&[Field::range("transaction_amount", (1, 12), Digits, "amount, decimals implied")
        .of("total_authorized_amount")]),
    Segment::ended(&[Field::range(
        "secondary_amount",
        (0, 12),
        Digits,
        "what will be settled (credit) or cash back (debit)",
    )
    .of("settlement_amount")]),
    Segment::ended(&[Field::optional("market_specific_data", 4, Printable, "empty in reversals")]),
    Segment::ended(&[Field::optional(
        "card_acceptor_data",
        40,
        Printable,
        "merchant as cardholders know it",
    )
    .of("merchant_name")
    .parts(&ACCEPTOR_PARTS)]),
    Segment::ended(&[Field::optional(
        "reversal_transaction_id",
        15,
        Printable,
        "transaction id of the original",
    )
    .of("transaction_id")]),
    Segment::ended(&[Field::optional("reversal_cancel_data_1", 30, Printable, "answer to the original")
        .of("approval_code")
        .parts(&ORIGINAL_PARTS)]),
];

const GROUP_TWO: [Segment; 4] = [
    Segment::ended(&[Field::optional(
        "reversal_cancel_data_2",
        7,
        Printable,
        "network data of the original",
    )
    .of("trace_audit_number")
    .parts(&NETWORK_PARTS)]),
    Segment::ended(&[Field::range("sharing_group", (0, 30), Letters, "networks that the merchant can use")
        .of("sharing_group")]),
    Segment::ended(&[
        Field::optional("aba_number", 9, Digits, "routing number of the merchant").of("merchant_aba_number"),
        Field::optional("settlement_agent", 4, Printable, "who settles for the merchant")
            .of("merchant_settlement_agent"),
    ]),
    Segment::ended(&[
        Field::fixed("agent_bank", 6, Digits, "agent bank").of("agent_bank_number").pad(Pad::Zeros),
        Field::fixed("agent_chain", 6, Digits, "agent chain").of("agent_chain_number").pad(Pad::Zeros),
        Field::fixed("batch_number", 3, Digits, "batch of the transaction")
            .of("batch_number")
            .pad(Pad::Zeros),
        Field::fixed("reimbursement_attribute", 1, Letters, "kind of fee")
            .of("reimbursement_attribute")
            .codes(codes::REIMBURSEMENT_ATTRIBUTES)
            .mark(Mark::B),
        Field::optional("original_purchase_data", 12, Digits, "YYMMDDhhmmss; empty in reversals")
            .mark(Mark::C),
    ]),
];

const CREDIT_REQUEST: [Segment; 12] = REQUEST_BODY;

const DEBIT_REQUEST: [Segment; 16] = join(REQUEST_BODY, GROUP_TWO);

const RESPONSE_BODY: [Segment; 3] = [
    Segment::fixed(&[
        Field::fixed("record_format", 1, OneOf(b"EU"), "record format").codes(codes::RECORD_FORMATS),
        Field::fixed("application_type", 1, OneOf(b"01234"), "application type")
            .codes(codes::APPLICATION_TYPES),
        Field::fixed("delimiter", 1, OneOf(b"."), "message delimiter"),
        Field::fixed("returned_aci", 1, Printable, "ACI granted")
            .of("response_returned_aci")
            .codes(codes::RETURNED_ACI),
        Field::fixed("store_number", 4, Printable, "store, as in the request"),
        Field::fixed("terminal_number", 4, Printable, "terminal, as in the request"),
        Field::fixed("auth_source", 1, Printable, "who answered")
            .of("response_auth_source")
            .codes(codes::AUTH_SOURCES),
        Field::fixed("sequence_number", 4, Printable, "number of the request that this answers")
            .of("response_transaction_number")
            .varies(),
        Field::fixed("response_code", 2, Printable, "the decision")
            .of("response_code")
            .codes(codes::RESPONSE_CODES),
        Field::fixed("approval_code", 6, Printable, "approval code").of("response_approval_code"),
        Field::fixed("local_date", 6, Printable, "local date, MMDDYY")
            .of("response_transaction_date")
            .varies(),
        Field::fixed("local_time", 6, Printable, "local time, HHMMSS")
            .of("response_transaction_time")
            .varies(),
        Field::fixed("response_text", 16, Printable, "text for the display; nothing is decided on it")
            .of("response_text"),
        Field::fixed("avs_result", 1, Printable, "address check")
            .of("response_avs_result")
            .codes(codes::AVS_RESULTS),
        Field::fixed("retrieval_number", 12, Printable, "retrieval reference number")
            .of("response_retrieval_number")
            .varies(),
        Field::fixed("market_data_id", 1, Printable, "market specific data"),
    ]),
    Segment::ended(&[Field::range("transaction_id", (0, 15), Printable, "id given by the card brand")
        .of("response_transaction_id")]),
    Segment::ended(&[Field::range("validation_code", (0, 4), Printable, "validation code of the issuer")
        .of("response_validation_code")]),
];

const RESPONSE_GROUP_TWO: [Segment; 1] = [Segment::ended(&[
    Field::fixed("g2_acquirer_bin", 6, Printable, "bank that acquired"),
    Field::fixed("g2_host_message_id", 8, Printable, "number the host gave this message").varies(),
    Field::fixed("g2_trace_audit_number", 6, Printable, "system trace audit number").varies(),
    Field::fixed("g2_network_id", 1, Printable, "network that authorized").codes(codes::NETWORKS),
    Field::fixed("g2_settlement_date", 4, Printable, "settlement date, MMDD"),
])
.or_empty()];

const CREDIT_RESPONSE: [Segment; 3] = RESPONSE_BODY;

const DEBIT_RESPONSE: [Segment; 4] = join(RESPONSE_BODY, RESPONSE_GROUP_TWO);

const DEBIT_CONFIRMATION: [Segment; 1] = [Segment::fixed(&[
    Field::fixed("record_format", 1, OneOf(b"V"), "record format").codes(codes::RECORD_FORMATS),
    Field::fixed("application_type", 1, OneOf(b"01234"), "application type").codes(codes::APPLICATION_TYPES),
    Field::fixed("delimiter", 1, OneOf(b"."), "message delimiter"),
    Field::fixed("acquirer_bin", 6, Digits, "bank that acquires for the merchant").of("merchant_bank_id"),
    Field::fixed("host_message_id", 8, Printable, "number the host gave its response")
        .of("WireResponseHostMessageId")
        .varies(),
    Field::fixed("trace_audit_number", 6, Digits, "system trace audit number of the response")
        .of("WireResponseTraceAuditNumber")
        .varies(),
])];

/// Width of the fixed part of a response; a shorter one is truncated.
pub const RESPONSE_FIXED: usize = 67;

/// Width of the fixed part of a request.
pub const REQUEST_FIXED: usize = 64;

/// Width of a debit confirmation.
pub const CONFIRMATION: usize = 23;

/// One list after the other.
const fn join<const A: usize, const B: usize, const N: usize>(
    first: [Segment; A],
    second: [Segment; B],
) -> [Segment; N] {
    let mut all = [first[0]; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < A { first[at] } else { second[at - A] };
        at += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORDS: [Record; 5] = [
        Record::CreditRequest,
        Record::DebitRequest,
        Record::CreditResponse,
        Record::DebitResponse,
        Record::DebitConfirmation,
    ];

    #[test]
    fn the_fixed_parts_have_the_documented_width() {
        for record in RECORDS {
            let expected = match (record, record.direction()) {
                (Record::DebitConfirmation, _) => CONFIRMATION,
                (_, Direction::Request) => REQUEST_FIXED,
                (_, Direction::Response) => RESPONSE_FIXED,
            };
            assert_eq!(record.segments()[0].width(), expected, "{record:?}");
            assert_eq!(Record::from_letter(record.letter()), Some(record));
        }
    }

    #[test]
    fn names_are_unique_and_widths_make_sense() {
        for record in RECORDS {
            let mut names: Vec<_> =
                record.segments().iter().flat_map(|segment| segment.fields).map(|field| field.name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{record:?}");
            for segment in record.segments() {
                let ranges =
                    segment.fields.iter().filter(|field| matches!(field.length, Length::Range(..))).count();
                assert!(ranges == 0 || segment.fields.len() == 1, "a range is alone in its segment");
                for field in segment.fields.iter().filter(|field| !field.parts.is_empty()) {
                    let width: usize = field.parts.iter().map(|part| part.length.max()).sum();
                    assert_eq!(width, field.length.max(), "{}", field.name);
                }
            }
        }
    }

    #[test]
    fn optional_fields_share_a_segment() {
        let segment = &GROUP_TWO[2];
        assert_eq!(segment.divide(13), Some(vec![9, 4]));
        assert_eq!(segment.divide(9), Some(vec![9, 0]));
        assert_eq!(segment.divide(4), Some(vec![0, 4]));
        assert_eq!(segment.divide(0), Some(vec![0, 0]));
        assert_eq!(segment.divide(5), None);
        assert_eq!(GROUP_TWO[3].divide(16), Some(vec![6, 6, 3, 1, 0]));
        assert_eq!(GROUP_TWO[3].divide(28), Some(vec![6, 6, 3, 1, 12]));
        assert_eq!(RESPONSE_GROUP_TWO[0].divide(0), Some(vec![0; 5]));
        assert_eq!(RESPONSE_GROUP_TWO[0].divide(24), None);
    }

    #[test]
    fn card_data_is_secret() {
        let record = Record::CreditRequest;
        assert_eq!(record.field("account_number").unwrap().secrecy, Secrecy::CardNumber);
        for name in ["expiration", "track", "cardholder_id_data"] {
            assert_eq!(record.field(name).unwrap().secrecy, Secrecy::Hidden, "{name}");
        }
    }
}
