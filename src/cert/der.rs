//! As much of DER as a distinguished name needs.

/// Reads one element after the other; answers `None` from the first one that is not whole.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads the elements of `bytes`.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The tag and the content of the next element.
    pub(super) fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
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

    /// The next element as it stands, with its tag and length.
    pub(super) fn next_whole(&mut self) -> Option<&'a [u8]> {
        let before = self.0;
        self.next()?;
        before.get(..before.len() - self.0.len())
    }

    /// The bytes of the next element, if it has this tag.
    pub(super) fn bytes(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.next().filter(|(found, _)| *found == tag).map(|(_, content)| content)
    }

    /// The next element as a number that is not negative.
    pub(super) fn number(&mut self) -> Option<u64> {
        let digits = self.bytes(0x02)?;
        let significant =
            digits.iter().position(|&digit| digit != 0).map_or(&digits[..0], |at| &digits[at..]);
        let negative = digits.first().is_none_or(|&first| first & 0x80 != 0);
        (!negative && significant.len() <= 8)
            .then(|| significant.iter().fold(0, |number, &digit| number << 8 | u64::from(digit)))
    }

    /// The content of the next element, if it has this tag.
    pub(super) fn expect(&mut self, tag: u8) -> Option<Reader<'a>> {
        match self.next()? {
            (found, content) if found == tag => Some(Reader(content)),
            _ => None,
        }
    }
}

/// An object identifier as numbers with dots: `2.5.4.3`.
pub(super) fn dotted(content: &[u8]) -> Option<String> {
    let mut parts: Vec<u64> = Vec::new();
    let mut number: u64 = 0;
    let mut whole = false;
    for &byte in content {
        number = number.checked_mul(128)? + u64::from(byte & 0x7F);
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
    let texts: Vec<String> = parts.iter().map(u64::to_string).collect();
    (whole && !texts.is_empty()).then(|| texts.join("."))
}
