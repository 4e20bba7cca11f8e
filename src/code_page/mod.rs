//! Text in the code pages of the setting `CodePage`.
//!
//! Three sources, one for each kind of page: `encoding_rs` for the pages of Windows, of ISO 8859 and of the Far East,
//! `oem_cp` for those of DOS, and [`ebcdic`] for those of mainframes. Where a page is in two of them (866, 874), the
//! first counts. The Unicode forms, ASCII and the two pages that the Web knows under another meaning are here.

mod ebcdic;
mod utf7;

#[cfg(test)]
mod tests;

use encoding_rs::{DecoderResult, EncoderResult, Encoding};
use oem_cp::code_table::DECODING_TABLE_CP_MAP;
use oem_cp::code_table_type::TableType;
use zeroize::Zeroizing;

/// A code page that texts can be converted to and from.
#[derive(Clone, Copy)]
pub struct CodePage(Form);

#[derive(Clone, Copy)]
enum Form {
    Utf8,
    Utf7,
    /// Units of 16 bits, and whether the high byte comes first.
    Utf16 {
        big: bool,
    },
    /// Units of 32 bits, and whether the high byte comes first.
    Utf32 {
        big: bool,
    },
    /// One byte for each character.
    Single(Table),
    /// Everything else.
    Web(&'static Encoding),
}

/// What the bytes of a page mean.
#[derive(Clone, Copy)]
enum Table {
    Ascii,
    /// ISO 8859-1. To the Web that is another name of Windows 1252.
    Latin1,
    /// ISO 8859-9. To the Web that is another name of Windows 1254, which differs from it in 0x80 to 0x9F.
    Latin5,
    Ebcdic(&'static [u16]),
    Oem(&'static TableType),
}

impl CodePage {
    /// UTF-8, the default.
    pub const UTF8: Self = Self(Form::Utf8);

    /// Whether a text has as many bytes in it as it has inside.
    pub fn is_utf8(self) -> bool {
        matches!(self.0, Form::Utf8)
    }

    /// The page with this identifier; `None` when there is no table for it.
    pub fn by_number(number: i32) -> Option<Self> {
        let single = |table| Some(Self(Form::Single(table)));
        match number {
            65001 => return Some(Self::UTF8),
            51932 => return Some(Self(Form::Web(encoding_rs::EUC_JP))),
            65000 => return Some(Self(Form::Utf7)),
            1200 | 1201 => return Some(Self(Form::Utf16 { big: number == 1201 })),
            12000 | 12001 => return Some(Self(Form::Utf32 { big: number == 12001 })),
            20127 => return single(Table::Ascii),
            28591 => return single(Table::Latin1),
            28599 => return single(Table::Latin5),
            _ => {}
        }
        if let Some((_, table)) = ebcdic::PAGES.iter().find(|(page, _)| *page == number) {
            return single(Table::Ebcdic(table));
        }
        let number = u16::try_from(number).ok()?;
        let web = codepage::to_encoding(number).filter(|encoding| *encoding != encoding_rs::REPLACEMENT);
        match web {
            Some(encoding) => Some(Self(Form::Web(encoding))),
            None => DECODING_TABLE_CP_MAP.get(&number).and_then(|table| single(Table::Oem(table))),
        }
    }

    /// How many bytes of zero end a text in this page.
    pub fn terminator(self) -> usize {
        match self.0 {
            Form::Utf16 { .. } => 2,
            Form::Utf32 { .. } => 4,
            _ => 1,
        }
    }

    /// The text in this page; `None` when a character is not in it. Has room for a [`terminator`](Self::terminator).
    pub fn encode(self, text: &str) -> Option<Zeroizing<Vec<u8>>> {
        // Never outgrown, so that no copy of a secret stays behind unwiped.
        let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() * 8 + 16));
        match self.0 {
            Form::Utf8 => bytes.extend_from_slice(text.as_bytes()),
            Form::Utf7 => utf7::encode(text, &mut bytes),
            Form::Utf16 { big } => text.encode_utf16().for_each(|unit| {
                bytes.extend(if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
            }),
            Form::Utf32 { big } => text.chars().map(u32::from).for_each(|unit| {
                bytes.extend(if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
            }),
            Form::Single(table) => {
                for character in text.chars() {
                    bytes.push(table.byte(character)?);
                }
            }
            Form::Web(encoding) => encode_web(encoding, text, &mut bytes)?,
        }
        Some(bytes)
    }

    /// The text that these bytes are in this page; `None` when they are none.
    pub fn decode(self, bytes: &[u8]) -> Option<Zeroizing<String>> {
        let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 4 + 16));
        match self.0 {
            Form::Utf8 => text.push_str(std::str::from_utf8(bytes).ok()?),
            Form::Utf7 => utf7::decode(bytes, &mut text)?,
            Form::Utf16 { big } => {
                let units = bytes.chunks(2).map(|pair| {
                    let pair = pair.try_into().ok()?;
                    Some(if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
                });
                let units: Zeroizing<Vec<u16>> = Zeroizing::new(units.collect::<Option<_>>()?);
                for character in char::decode_utf16(units.iter().copied()) {
                    text.push(character.ok()?);
                }
            }
            Form::Utf32 { big } => {
                for unit in bytes.chunks(4) {
                    let unit = unit.try_into().ok()?;
                    let code = if big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) };
                    text.push(char::from_u32(code)?);
                }
            }
            Form::Single(table) => {
                for &byte in bytes {
                    text.push(table.character(byte)?);
                }
            }
            Form::Web(encoding) => decode_web(encoding, bytes, &mut text)?,
        }
        Some(text)
    }
}

impl Table {
    /// The character of a byte, if it has one.
    fn character(self, byte: u8) -> Option<char> {
        let windows = |encoding: &'static Encoding| {
            let text =
                encoding.decode_without_bom_handling_and_without_replacement(std::slice::from_ref(&byte))?;
            text.chars().next()
        };
        match (self, byte) {
            (Self::Ascii, _) => byte.is_ascii().then(|| char::from(byte)),
            (Self::Latin1, _) | (Self::Latin5, ..0xA0) => Some(char::from(byte)),
            (Self::Latin5, _) => windows(encoding_rs::WINDOWS_1254),
            (Self::Ebcdic(_), ..0x40) => char::from_u32(ebcdic::CONTROLS[usize::from(byte)].into()),
            (Self::Ebcdic(_), 0xFF) => Some('\u{9F}'),
            (Self::Ebcdic(table), _) => match table.get(usize::from(byte) - 0x40) {
                None | Some(&ebcdic::NONE) => None,
                Some(&code) => char::from_u32(code.into()),
            },
            (Self::Oem(table), _) => table.decode_char_checked(byte),
        }
    }

    /// The byte of a character, if it has one. Of two, it is the higher one: of the marks that page 838 has twice,
    /// that is the one that programs write.
    fn byte(self, character: char) -> Option<u8> {
        (0..=u8::MAX).rev().find(|&byte| self.character(byte) == Some(character))
    }
}

fn encode_web(encoding: &'static Encoding, text: &str, bytes: &mut Vec<u8>) -> Option<()> {
    let mut encoder = encoding.new_encoder();
    // A vector tells how much it has at least; the encoder wants a slice of as much.
    bytes.resize(bytes.capacity(), 0);
    let (result, _, written) = encoder.encode_from_utf8_without_replacement(text, bytes, true);
    bytes.truncate(written);
    matches!(result, EncoderResult::InputEmpty).then_some(())
}

fn decode_web(encoding: &'static Encoding, bytes: &[u8], text: &mut String) -> Option<()> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let (result, _) = decoder.decode_to_string_without_replacement(bytes, text, true);
    matches!(result, DecoderResult::InputEmpty).then_some(())
}
