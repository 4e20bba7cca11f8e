//! Group III: optional records at the end of a message, `version(3) data`, with a group separator between them.
//!
//! A version that is not in the table is kept, skipped by whoever looks for values, and never shown unless asked for.

use super::codes;
use super::frame::{FS, GS};
use super::layout::{Class, Direction, Field, Mark, Pad, Segment, is_printable};
use crate::value::Secret;
use std::ops::Range;

/// How the data of a version is laid out in one direction.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Not known to us: opaque.
    Unknown,
    /// These segments, once. No data at all is an echo of the number, which is always allowed.
    Once(&'static [Segment]),
    /// These segments, any number of times.
    Repeated(&'static [Segment]),
}

/// A version of group III.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// Three digits.
    pub number: &'static str,
    /// What it is about.
    pub name: &'static str,
    /// Layout in requests.
    pub request: Shape,
    /// Layout in responses.
    pub response: Shape,
    /// How sure the number and the layout are.
    pub mark: Mark,
}

impl Version {
    /// Its layout in one direction.
    pub fn shape(&self, direction: Direction) -> Shape {
        match direction {
            Direction::Request => self.request,
            Direction::Response => self.response,
        }
    }
}

/// One record as it stands in a message: three characters of version, then data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group(Secret);

impl Group {
    /// A record from its bytes, version first.
    pub fn new(bytes: &[u8]) -> Self {
        Self(Secret::new(bytes))
    }

    /// All of it.
    pub fn bytes(&self) -> &[u8] {
        self.0.expose()
    }

    /// The version, when it is three digits.
    pub fn version(&self) -> Option<&str> {
        let number = self.bytes().get(..3)?;
        number.iter().all(u8::is_ascii_digit).then(|| std::str::from_utf8(number).unwrap_or_default())
    }

    /// What follows the version.
    pub fn data(&self) -> &[u8] {
        self.bytes().get(3..).unwrap_or_default()
    }
}

/// The version of that number, if we know it.
pub fn version(number: &str) -> Option<&'static Version> {
    VERSIONS.iter().find(|version| version.number == number)
}

/// The records of the group III part of a body.
pub fn split(part: &[u8]) -> Vec<Group> {
    if part.is_empty() { Vec::new() } else { part.split(|byte| *byte == GS).map(Group::new).collect() }
}

/// A field found in the data of a record, and where.
pub type Found = (&'static Field, Range<usize>);

/// The fields of a record's data; `None` when the data does not follow the layout.
pub fn parse(shape: Shape, data: &[u8]) -> Option<Vec<Found>> {
    let mut found = Vec::new();
    if data.is_empty() {
        return Some(found);
    }
    match shape {
        Shape::Unknown => None,
        Shape::Once(segments) => (take(segments, data, 0, &mut found)? == data.len()).then_some(found),
        Shape::Repeated(segments) => {
            let mut at = 0;
            while at < data.len() {
                at = take(segments, data, at, &mut found)?;
            }
            Some(found)
        }
    }
}

/// Takes segments from `at` on; gives the position after them.
fn take(segments: &'static [Segment], data: &[u8], mut at: usize, found: &mut Vec<Found>) -> Option<usize> {
    for segment in segments {
        let rest = data.get(at..)?;
        let separators = segment.end.separators();
        let length =
            if separators == 0 { segment.width() } else { rest.iter().position(|byte| *byte == FS)? };
        let value = rest.get(..length).filter(|value| is_printable(value))?;
        let mut from = at;
        for (field, width) in segment.fields.iter().zip(segment.divide(value.len())?) {
            found.push((field, from..from + width));
            from += width;
        }
        at = from + separators;
    }
    Some(at)
}

const fn known(
    number: &'static str,
    name: &'static str,
    request: Shape,
    response: Shape,
    mark: Mark,
) -> Version {
    Version { number, name, request, response, mark }
}

/// A version whose number is known, and nothing else.
const fn named(number: &'static str, name: &'static str) -> Version {
    known(number, name, Shape::Unknown, Shape::Unknown, Mark::B)
}

/// The host repeats only the number.
const ECHO: Shape = Shape::Once(&[]);

use Class::{Digits, Letters, OneOf, Printable};

const AMOUNTS: Shape = Shape::Repeated(&[
    Segment::ended(&[Field::fixed("account_type", 2, Digits, "kind of account")]),
    Segment::ended(&[Field::fixed("amount_type", 2, Digits, "kind of amount").codes(codes::AMOUNT_TYPES)]),
    Segment::ended(&[Field::fixed("amount_currency", 3, Digits, "currency, ISO 4217 number")]),
    Segment::ended(&[Field::fixed("amount_sign", 1, Letters, "C credit, D debit")]),
    Segment::ended(&[Field::range("amount", (1, 12), Digits, "amount, decimals implied")]),
]);

/// Merchant address and phones: group 088 under any number it is given.
pub(crate) const ACCEPTOR: [Segment; 4] = [
    Segment::ended(&[Field::range("street_address", (0, 60), Printable, "street of the merchant")
        .of("merchant_street_address")]),
    Segment::ended(&[Field::range("service_phone", (0, 20), Printable, "customer service phone")
        .of("merchant_service_phone")]),
    Segment::ended(
        &[Field::range("phone", (0, 20), Printable, "phone of the merchant").of("merchant_phone")],
    ),
    Segment::ended(&[Field::range("web_address", (0, 60), Printable, "web address of the merchant")]),
];

/// Every version we know, ascending.
pub const VERSIONS: &[Version] = &[
    known(
        "001",
        "commercial card",
        Shape::Once(&[Segment::fixed(&[
            Field::fixed("inquiry", 4, Printable, "`!010` asks for the type").of("WireRequestCommercialCard")
        ])]),
        Shape::Once(&[Segment::fixed(&[Field::fixed(
            "commercial_card",
            1,
            Printable,
            "type of commercial card",
        )
        .of("response_commercial_card_type")
        .codes(codes::COMMERCIAL_CARDS)])]),
        Mark::A,
    ),
    known(
        "007",
        "card code",
        Shape::Once(&[Segment::fixed(&[
            Field::fixed("cvv_presence", 1, OneOf(b"0129"), "whether a card code is given")
                .of("card_cvv_presence")
                .codes(codes::CVV_PRESENCE),
            Field::fixed("cvv_result_wanted", 1, OneOf(b"01"), "whether a result is wanted"),
            Field::fixed("cvv", 4, Printable, "the card code")
                .of("card_cvv_data")
                .pad(Pad::SpacesBefore)
                .hidden(),
        ])]),
        Shape::Once(&[Segment::fixed(&[Field::fixed(
            "cvv_result",
            1,
            Printable,
            "result of the card code check",
        )
        .of("response_cvv_result")
        .codes(codes::CVV_RESULTS)])]),
        Mark::A,
    ),
    named("008", "fleet card"),
    named("009", "secure electronic transaction"),
    named("010", "chip"),
    named("011", "chip condition"),
    named("013", "EBT voucher"),
    known(
        "014",
        "mail, telephone and e-commerce",
        Shape::Once(&[Segment::fixed(&[Field::fixed("moto_indicator", 1, Printable, "kind of order")])]),
        Shape::Unknown,
        Mark::A,
    ),
    named("015", "service development"),
    named("017", "Visa 3-D Secure"),
    named("018", "existing debt"),
    named("019", "universal cardholder authentication"),
    known(
        "020",
        "developer",
        Shape::Once(&[
            Segment::ended(&[
                Field::fixed("developer_id", 6, Printable, "who wrote the software").of("WireDeveloperId"),
                Field::fixed("version_id", 4, Printable, "version of the software").of("WireVersionId"),
            ]),
            Segment::ended(&[
                Field::optional("gateway_id", 10, Printable, "gateway or aggregator").of("GatewayID")
            ]),
        ]),
        ECHO,
        Mark::A,
    ),
    known(
        "021",
        "merchant verification value",
        Shape::Once(&[Segment::fixed(&[Field::fixed(
            "verification_value",
            10,
            Printable,
            "given by the brand",
        )])]),
        ECHO,
        Mark::B,
    ),
    known("022", "additional amounts", AMOUNTS, AMOUNTS, Mark::A),
    named("023", "healthcare"),
    known(
        "024",
        "merchant advice",
        Shape::Unknown,
        Shape::Once(&[Segment::ended(&[Field::fixed("advice_code", 2, Printable, "what to do next")])]),
        Mark::B,
    ),
    known(
        "025",
        "transaction fee",
        Shape::Once(&[Segment::ended(&[
            Field::fixed("fee_sign", 1, OneOf(b"CD"), "D cardholder pays, C cardholder gets")
                .of("SurchargeAmount"),
            Field::fixed("fee_amount", 8, Digits, "fee, decimals implied").of("SurchargeAmount"),
        ])]),
        ECHO,
        Mark::A,
    ),
    named("026", "product participation"),
    known(
        "027",
        "POS data code",
        Shape::Once(&[Segment::fixed(&[Field::fixed(
            "pos_data_code",
            12,
            Letters,
            "condition of the terminal",
        )
        .of("POSDataCode")])]),
        ECHO,
        Mark::A,
    ),
    named("028", "American Express data"),
    named("029", "extended address check"),
    named("030", "American Express merchant location"),
    named("031", "agent id"),
    named("032", "currency conversion"),
    known(
        "033",
        "reversal code",
        Shape::Once(&[Segment::fixed(&[Field::fixed("reversal_code", 2, Digits, "why it is reversed")
            .of("reversal_code")
            .codes(codes::REVERSAL_CODES)])]),
        ECHO,
        Mark::A,
    ),
    known(
        "034",
        "card level",
        ECHO,
        Shape::Once(&[Segment::ended(&[Field::range("card_level", (1, 2), Printable, "card product")
            .of("response_card_level")
            .codes(codes::CARD_LEVELS)])]),
        Mark::B,
    ),
    named("035", "promotion"),
    named("036", "payment transaction id"),
    named("037", "real-time substantiation"),
    named("038", "magnetic signature"),
    known(
        "039",
        "authorization method",
        Shape::Once(&[Segment::fixed(&[Field::fixed(
            "method",
            1,
            OneOf(b"PS"),
            "P PIN, S signature or other",
        )])]),
        ECHO,
        Mark::B,
    ),
    named("040", "Visa ISA"),
    named("041", "product codes"),
    named("042", "Visa contactless"),
    known(
        "043",
        "network id",
        Shape::Once(&[Segment::fixed(&[Field::fixed("network", 4, Digits, "network")])]),
        ECHO,
        Mark::B,
    ),
    named("044", "cash machine"),
    named("045", "chip"),
    known(
        "046",
        "card type",
        ECHO,
        Shape::Once(&[Segment::ended(&[Field::range("card_type", (0, 20), Printable, "name of the brand")])]),
        Mark::B,
    ),
    named("048", "American Express cardholder verification"),
    known(
        "049",
        "terminal key",
        Shape::Once(&[Segment::ended(&[Field::range("gen_key", (0, 79), Printable, "key of the terminal")
            .of("GenKey")
            .hidden()])]),
        Shape::Once(&[Segment::ended(&[Field::range("gen_key", (0, 79), Printable, "key of the terminal")
            .of("GenKey")
            .hidden()])]),
        Mark::A,
    ),
    known(
        "050",
        "association time",
        Shape::Unknown,
        Shape::Once(&[Segment::ended(&[Field::range("timestamp", (0, 10), Digits, "MMDDhhmmss").varies()])]),
        Mark::B,
    ),
    named("051", "scoring"),
    named("052", "encrypted card data"),
    named("053", "token"),
    named("054", "transit"),
    named("055", "EMV data"),
    known(
        "056",
        "message reason",
        Shape::Once(&[Segment::fixed(&[Field::fixed("message_reason_code", 4, Digits, "why it is sent")
            .of("MessageReasonCode")
            .codes(codes::MESSAGE_REASONS)])]),
        ECHO,
        Mark::A,
    ),
    named("057", "Discover data"),
    named("058", "contactless mobile"),
    named("059", "contactless mobile"),
    named("060", "MasterCard payment indicators"),
    known(
        "061",
        "spend qualified",
        ECHO,
        Shape::Once(&[Segment::ended(&[Field::optional(
            "spend_qualified",
            1,
            Printable,
            "whether it qualifies",
        )])]),
        Mark::B,
    ),
    known(
        "062",
        "token requestor",
        Shape::Once(&[Segment::ended(&[Field::fixed(
            "token_requestor_id",
            11,
            Digits,
            "given by the token service",
        )
        .of("TokenRequestorID")])]),
        Shape::Once(&[Segment::ended(&[Field::range(
            "token_pan",
            (0, 4),
            Printable,
            "last digits of the card number",
        )
        .of("ResponseTokenPAN")])]),
        Mark::C,
    ),
    named("067", "MasterCard authorization indicator"),
    named("068", "fraud data"),
    named("071", "POS environment"),
    named("072", "MasterCard authentication"),
    known(
        "074",
        "transaction integrity",
        Shape::Unknown,
        Shape::Once(&[Segment::fixed(&[Field::fixed(
            "integrity_class",
            2,
            Printable,
            "safety of the transaction",
        )
        .of("ResponseTransactionIntegrityClass")])]),
        Mark::C,
    ),
    named("077", "extended POS data"),
    known(
        "083",
        "who started the transaction",
        Shape::Once(&[Segment::ended(&[Field::fixed(
            "cit_mit_indicator",
            4,
            Letters,
            "cardholder or merchant",
        )
        .of("CITMITIndicator")
        .codes(codes::INITIATORS)])]),
        ECHO,
        Mark::B,
    ),
    known("088", "additional card acceptor data", Shape::Once(&ACCEPTOR), ECHO, Mark::B),
    named("091", "transaction link"),
    named("200", "gift card"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::layout::Secrecy;

    #[test]
    fn versions_ascend() {
        assert!(VERSIONS.windows(2).all(|pair| pair[0].number < pair[1].number));
    }

    #[test]
    fn what_is_split_is_what_was_there() {
        assert!(split(b"").is_empty());
        let groups = split(b"020A\x1c\x1d0x\x1d\x1d056");
        assert_eq!(
            groups.iter().map(Group::bytes).collect::<Vec<_>>(),
            [&b"020A\x1c"[..], b"0x", b"", b"056"]
        );
        assert_eq!(
            groups.iter().map(Group::version).collect::<Vec<_>>(),
            [Some("020"), None, None, Some("056")]
        );
        assert_eq!(groups[0].data(), b"A\x1c");
        assert_eq!(groups[1].data(), b"");
    }

    #[test]
    fn amounts_repeat() {
        let data = b"30\x1c57\x1c840\x1cC\x1c000000010000\x1c30\x1c10\x1c840\x1cC\x1c000000007500\x1c";
        let found = parse(AMOUNTS, data).unwrap();
        assert_eq!(found.len(), 10);
        assert_eq!(&data[found[9].1.clone()], b"000000007500");
        assert!(parse(AMOUNTS, &data[..20]).is_none());
        assert!(parse(AMOUNTS, b"\x1c").is_none());
    }

    #[test]
    fn an_echo_is_always_allowed() {
        for version in VERSIONS {
            for direction in [Direction::Request, Direction::Response] {
                assert!(parse(version.shape(direction), b"").is_some());
            }
        }
        assert!(parse(Shape::Unknown, b"x").is_none());
        assert!(parse(ECHO, b"x").is_none());
    }

    #[test]
    fn the_card_code_and_the_terminal_key_are_secret() {
        for number in ["007", "049"] {
            let Shape::Once(segments) = version(number).unwrap().request else { panic!("one layout") };
            assert!(segments.iter().flat_map(|s| s.fields).any(|field| field.secrecy == Secrecy::Hidden));
        }
    }
}
