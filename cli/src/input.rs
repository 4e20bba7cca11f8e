//! From what people have at hand to the bytes of a message.

use crate::exit::Stop;
use crate::files;
use zeroize::Zeroizing;

/// The longest input that is read, in bytes. Hex and white space included, a message is far shorter.
const LONGEST: u64 = 1 << 20;

/// How a message is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// Hex when there is nothing but hex, text when it begins with <STX>, otherwise bytes.
    Auto,
    /// The bytes themselves.
    Bytes,
    /// Two hex digits for each byte; white space, commas, colons and 0x are passed over.
    Hex,
    /// Printable characters, with <STX>, <ETX>, <FS>, <GS> and two hex digits for others, and [LRC=35].
    Text,
}

/// The bytes of a message.
pub type Bytes = Zeroizing<Vec<u8>>;

/// The bytes of the message in a file; `-` is standard input.
///
/// # Errors
/// When it cannot be read, is empty or does not have the form.
pub fn read(path: &str, form: Form) -> Result<Bytes, Stop> {
    message(&files::read(path, LONGEST)?, form)
}

/// The bytes of the message in `input`.
///
/// # Errors
/// When there are none, or the input does not have the form. The error never shows what was there.
fn message(input: &[u8], form: Form) -> Result<Bytes, Stop> {
    let bytes = match form {
        Form::Bytes => Zeroizing::new(input.to_vec()),
        Form::Hex => hex(input).ok_or_else(|| Stop::failed("the input is not hex"))?,
        Form::Text => notation(input)?,
        Form::Auto => match hex(input) {
            Some(bytes) => bytes,
            None if input.trim_ascii_start().starts_with(b"<STX>") => notation(input)?,
            None => Zeroizing::new(input.to_vec()),
        },
    };
    if bytes.is_empty() {
        return Err(Stop::failed("the input is empty"));
    }
    Ok(bytes)
}

/// The bytes that hex digits stand for; `None` when there is anything else, or half a byte.
fn hex(input: &[u8]) -> Option<Bytes> {
    let mut bytes = Bytes::new(Vec::with_capacity(input.len() / 2));
    for word in input.split(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b':')) {
        let digits = word.strip_prefix(b"0x").or_else(|| word.strip_prefix(b"0X")).unwrap_or(word);
        for pair in digits.chunks(2) {
            let [high, low] = pair else { return None };
            bytes.push(digit(*high)? << 4 | digit(*low)?);
        }
    }
    Some(bytes)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// The bytes of the text form. Line ends at the end are not part of it.
fn notation(input: &[u8]) -> Result<Bytes, Stop> {
    let mut rest = input.trim_ascii_start();
    while let [before @ .., b'\r' | b'\n'] = rest {
        rest = before;
    }
    let mut bytes = Bytes::new(Vec::with_capacity(rest.len()));
    while let Some((&first, after)) = rest.split_first() {
        let close = if first == b'<' { b'>' } else { b']' };
        let sign = match first {
            b'<' | b'[' => {
                after.iter().take(8).position(|byte| *byte == close).map(|end| after.split_at(end))
            }
            _ => None,
        };
        match sign.and_then(|(name, tail)| Some((signed(first, name)?, tail))) {
            Some((byte, tail)) => {
                bytes.push(byte);
                rest = &tail[1..];
            }
            None if first.is_ascii_graphic() || first == b' ' => {
                bytes.push(first);
                rest = after;
            }
            None => return Err(Stop::failed("the text holds a byte that is not printable")),
        }
    }
    Ok(bytes)
}

/// The byte that a sign in angle (`FS`, `1C`) or square (`LRC=35`) brackets stands for.
fn signed(open: u8, name: &[u8]) -> Option<u8> {
    let pair = |text: &[u8]| match text {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    match (open, name) {
        (b'<', b"STX") => Some(0x02),
        (b'<', b"ETX") => Some(0x03),
        (b'<', b"EOT") => Some(0x04),
        (b'<', b"ENQ") => Some(0x05),
        (b'<', b"ACK") => Some(0x06),
        (b'<', b"NAK") => Some(0x15),
        (b'<', b"FS") => Some(0x1C),
        (b'<', b"GS") => Some(0x1D),
        (b'<', b"RS") => Some(0x1E),
        (b'<', b"US") => Some(0x1F),
        (b'<', _) => pair(name),
        _ => pair(name.strip_prefix(b"LRC=")?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(input: &[u8]) -> Vec<u8> {
        message(input, Form::Auto).unwrap().to_vec()
    }

    const FRAME: &[u8] = b"\x02E0.\x1cA\x035";

    #[test]
    fn every_form_gives_the_same_bytes() {
        assert_eq!(auto(FRAME), FRAME);
        assert_eq!(auto(b"0245302e1c410335"), FRAME);
        assert_eq!(auto(b" 02 45 30 2E\r\n1c:41,03 35\n"), FRAME);
        assert_eq!(auto(b"0x02 0x45 0X30 0x2e1c410335\n"), FRAME);
        assert_eq!(auto(b"<STX>E0.<FS>A<ETX>[LRC=35]\n"), FRAME);
        assert_eq!(auto(b"<STX>E0.<1C>A<ETX>5"), FRAME);
    }

    #[test]
    fn signs_that_are_none_stay_as_they_are() {
        assert_eq!(auto(b"<STX>a<b[c]<ETX>[LRC=5D]"), b"\x02a<b[c]\x03]");
    }

    #[test]
    fn spaces_at_the_end_belong_to_the_message() {
        assert_eq!(auto(b"<STX>A  "), b"\x02A  ");
    }

    #[test]
    fn what_cannot_be_read_is_refused_without_showing_it() {
        for (input, form) in [
            (&b""[..], Form::Auto),
            (b" \n", Form::Auto),
            (b"4012888888881881x", Form::Hex),
            (b"401288888888188", Form::Hex),
            (b"<STX>4012\x01", Form::Text),
        ] {
            let stop = message(input, form).unwrap_err();
            assert!(!stop.message.contains("4012"), "{}", stop.message);
        }
    }

    #[test]
    fn half_a_byte_is_no_hex() {
        assert_eq!(auto(b"024"), b"024");
    }
}
