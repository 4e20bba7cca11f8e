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

    /// The tag of the next element, the element as a whole, and its content.
    pub(super) fn element(&mut self) -> Option<(u8, &'a [u8], &'a [u8])> {
        let before = self.0;
        let (tag, content) = self.next()?;
        Some((tag, before.get(..before.len() - self.0.len())?, content))
    }

    /// The next element, if it is an integer from 0 to the largest of 64 bits.
    pub(super) fn integer(&mut self) -> Option<u64> {
        const INTEGER: u8 = 0x02;
        let digits = match self.next()? {
            (INTEGER, [0, digits @ ..]) => digits,
            (INTEGER, digits @ [0..=0x7F, ..]) => digits,
            _ => return None,
        };
        (digits.len() <= 8).then(|| digits.iter().fold(0, |number, &digit| (number << 8) | u64::from(digit)))
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
