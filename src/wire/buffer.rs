//! A growing buffer that leaves no copy behind.

use zeroize::Zeroizing;

/// Bytes that may hold card data, wiped when dropped. `Vec` frees its old block unwiped when it grows; the
/// functions here wipe it.
pub(crate) type Wiped = Zeroizing<Vec<u8>>;

/// Room that nearly every message fits in, so that growing is rare.
const USUAL: usize = 1024;

/// An empty buffer with room for a usual message.
pub(crate) fn wiped() -> Wiped {
    Zeroizing::new(Vec::with_capacity(USUAL))
}

/// Appends, moving into a larger block when needed and wiping the smaller one.
pub(crate) fn append(buffer: &mut Wiped, bytes: &[u8]) {
    let needed = buffer.len() + bytes.len();
    if needed > buffer.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(needed.max(buffer.capacity() * 2)));
        larger.extend_from_slice(buffer);
        *buffer = larger;
    }
    buffer.extend_from_slice(bytes);
}

/// A copy of `value` brought to `width` with `fill`, on the left or on the right. Never shorter than `value`.
pub(crate) fn filled(value: &[u8], width: usize, fill: u8, on_the_left: bool) -> Wiped {
    let missing = width.saturating_sub(value.len());
    let mut out = Zeroizing::new(Vec::with_capacity(value.len() + missing));
    if on_the_left {
        out.resize(missing, fill);
    }
    out.extend_from_slice(value);
    out.resize(value.len() + missing, fill);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appending_past_the_capacity_keeps_everything() {
        let mut buffer = Zeroizing::new(Vec::with_capacity(2));
        for n in 0..100_u8 {
            append(&mut buffer, &[n, n]);
        }
        assert_eq!(buffer.len(), 200);
        assert!(buffer.chunks(2).enumerate().all(|(n, pair)| pair == [n as u8, n as u8]));
    }

    #[test]
    fn filling_never_cuts() {
        assert_eq!(&*filled(b"12", 4, b'0', true), b"0012");
        assert_eq!(&*filled(b"12", 4, b' ', false), b"12  ");
        assert_eq!(&*filled(b"12345", 4, b' ', false), b"12345");
    }
}
