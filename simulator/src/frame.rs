//! Framing: STX, body, ETX, LRC, with or without even parity on every byte.

use std::fmt;

/// Start of text.
pub(crate) const STX: u8 = 0x02;
/// End of text.
pub(crate) const ETX: u8 = 0x03;
/// End of transmission.
pub(crate) const EOT: u8 = 0x04;
/// Enquiry: the host is ready for a request.
pub(crate) const ENQ: u8 = 0x05;
/// Acknowledged.
pub(crate) const ACK: u8 = 0x06;
/// Data link escape.
pub(crate) const DLE: u8 = 0x10;
/// Not acknowledged.
pub(crate) const NAK: u8 = 0x15;
/// Closes a variable field.
pub(crate) const FS: u8 = 0x1C;
/// Stands between the records of group III.
pub(crate) const GS: u8 = 0x1D;

/// Why bytes that arrived are not a good frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FrameError {
    /// The longitudinal redundancy check does not fit the bytes.
    Lrc {
        /// The value that the bytes give, 7 bits.
        expected: u8,
        /// The value that was sent, 7 bits.
        found: u8,
    },
    /// The first byte is in one parity mode and the byte at this offset (0 is STX) in the other.
    MixedParity {
        /// Offset from STX.
        offset: usize,
    },
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lrc { expected, found } => {
                write!(f, "the LRC is {found:02X}, the bytes give {expected:02X}")
            }
            Self::MixedParity { offset } => {
                write!(f, "the byte at offset {offset} is not in the parity mode of the first byte")
            }
        }
    }
}

impl std::error::Error for FrameError {}

/// The byte with bit 7 set so that its weight is even.
pub(crate) fn with_even_parity(byte: u8) -> u8 {
    let low = byte & 0x7F;
    low | ((low.count_ones() as u8 & 1) << 7)
}

/// XOR of the body and ETX. STX is not part of it.
pub(crate) fn lrc(body: &[u8]) -> u8 {
    body.iter().fold(ETX, |sum, byte| sum ^ byte) & 0x7F
}

/// A 7-bit frame around a body.
pub(crate) fn wrap(body: &[u8]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(body.len() + 3);
    frame.push(STX);
    frame.extend_from_slice(body);
    frame.push(ETX);
    frame.push(lrc(body));
    frame
}

/// Puts even parity on every byte, in place.
pub(crate) fn add_parity(bytes: &mut [u8]) {
    for byte in bytes {
        *byte = with_even_parity(*byte);
    }
}

/// The 7-bit body of a complete frame (STX to LRC) and whether the frame carries even parity.
///
/// The parity mode is that of the first byte, and a host takes no mixture.
pub(crate) fn unwrap(raw: &[u8]) -> (bool, Vec<u8>, Result<(), FrameError>) {
    let even = raw.first().is_some_and(|first| first & 0x80 != 0);
    let end = raw.len().saturating_sub(2).max(1);
    let body: Vec<u8> = raw.get(1..end).unwrap_or_default().iter().map(|byte| byte & 0x7F).collect();
    let expected = |byte: u8| if even { with_even_parity(byte) } else { byte & 0x7F };
    if let Some(offset) = raw.iter().position(|&byte| byte != expected(byte)) {
        return (even, body, Err(FrameError::MixedParity { offset }));
    }
    let found = raw.last().copied().unwrap_or_default() & 0x7F;
    let verdict = match lrc(&body) {
        sum if sum == found => Ok(()),
        expected => Err(FrameError::Lrc { expected, found }),
    };
    (even, body, verdict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parity_forms_of_the_control_bytes() {
        let forms: Vec<u8> =
            [STX, ETX, EOT, ENQ, ACK, DLE, NAK, FS, GS].map(with_even_parity).into_iter().collect();
        assert_eq!(forms, [0x82, 0x03, 0x84, 0x05, 0x06, 0x90, 0x95, 0x9C, 0x1D]);
    }

    #[test]
    fn both_parity_modes_unwrap_to_the_same_body() {
        let mut frame = wrap(b"D4.999995");
        assert_eq!(frame.last(), Some(&0x51));
        assert_eq!(unwrap(&frame), (false, b"D4.999995".to_vec(), Ok(())));
        add_parity(&mut frame);
        assert_eq!(unwrap(&frame), (true, b"D4.999995".to_vec(), Ok(())));
    }

    #[test]
    fn a_wrong_lrc_and_a_mixture_are_found() {
        let mut frame = wrap(b"D4.999995");
        frame[3] ^= 1;
        assert!(matches!(unwrap(&frame).2, Err(FrameError::Lrc { .. })));
        let mut frame = wrap(b"D4.999995");
        frame[4] |= 0x80;
        assert_eq!(unwrap(&frame).2, Err(FrameError::MixedParity { offset: 4 }));
    }
}
