//! As much of DER as names and certificates need.

/// Reads one element after the other; answers `None` from the first one that is not whole.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads the elements of `bytes`.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The object identifier that comes next, as numbers with dots.
    pub(super) fn oid(&mut self) -> Option<String> {
        dotted(self.expect(OID)?.rest())
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The tag and the content of the next element.
    pub(super) fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        // Tags of several bytes do not occur in what is read here.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let (&first, mut rest) = rest.split_first()?;
        let length = match first {
            0..=0x7F => usize::from(first),
            0x81..=0x84 => {
                let (digits, after) = rest.split_at_checked(usize::from(first & 0x0F))?;
                rest = after;
                digits.iter().fold(0, |length, &digit| (length << 8) | usize::from(digit))
            }
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, content))
    }

    /// The next element, if it is an integer from 0 to the largest of 64 bits.
    pub(super) fn integer(&mut self) -> Option<u64> {
        let digits = match self.next()? {
            (INTEGER, [0, digits @ ..]) => digits,
            (INTEGER, digits @ [0..=0x7F, ..]) => digits,
            _ => return None,
        };
        (digits.len() <= 8).then(|| digits.iter().fold(0, |number, &digit| (number << 8) | u64::from(digit)))
    }

    /// The next element with its tag and length, if it has this tag.
    pub(super) fn whole(&mut self, tag: u8) -> Option<&'a [u8]> {
        let before = self.0;
        self.expect(tag)?;
        before.get(..before.len() - self.0.len())
    }

    /// Passes over the next element if it has this tag.
    pub(super) fn skip(&mut self, tag: u8) {
        let mut ahead = *self;
        if ahead.expect(tag).is_some() {
            *self = ahead;
        }
    }

    /// What is left.
    pub(super) fn rest(self) -> &'a [u8] {
        self.0
    }

    /// The content of the next element, if it has this tag.
    pub(super) fn expect(&mut self, tag: u8) -> Option<Reader<'a>> {
        match self.next()? {
            (found, content) if found == tag => Some(Reader(content)),
            _ => None,
        }
    }
}

/// The tag of an integer.
pub(super) const INTEGER: u8 = 0x02;
/// The tag of a string of bits.
pub(super) const BIT_STRING: u8 = 0x03;
/// The tag of a string of bytes.
pub(super) const OCTET_STRING: u8 = 0x04;
/// The tag of an object identifier.
pub(super) const OID: u8 = 0x06;
/// The tag of a sequence.
pub(super) const SEQUENCE: u8 = 0x30;
/// The tag of a set.
pub(super) const SET: u8 = 0x31;

/// An object identifier as numbers with dots: `2.5.4.3`.
pub(super) fn dotted(content: &[u8]) -> Option<String> {
    // 128 bits hold the identifiers that are made from a UUID (2.25.…).
    let mut parts: Vec<u128> = Vec::new();
    let mut number: u128 = 0;
    let mut whole = false;
    for &byte in content {
        number = number.checked_mul(128)? + u128::from(byte & 0x7F);
        whole = byte & 0x80 == 0;
        if whole {
            if parts.is_empty() {
                let first = (number / 40).min(2);
                parts.extend([first, number - first * 40]);
            } else {
                parts.push(number);
            }
            number = 0;
        }
    }
    let texts: Vec<String> = parts.iter().map(u128::to_string).collect();
    (whole && !texts.is_empty()).then(|| texts.join("."))
}
