//! Text and bytes on their way in and out: read from the caller's memory, or lent from slots.
//!
//! Narrow text is in the code page of the handle. The wide form of the flat functions is UTF-16 on Windows and UTF-32
//! elsewhere, as `wchar_t` is there, whatever the code page.

use super::handle::invalid;
use crate::code_page::CodePage;
use crate::error::{Error, Result};
use crate::spec::errors::CODE_PAGE_CONVERSION;
use crate::spec::settings::CODE_PAGE;
use crate::value::Secret;
use std::collections::BTreeMap;
use std::ffi::{CStr, c_void};
use zeroize::Zeroizing;

/// One unit of wide text: a `wchar_t`.
#[cfg(windows)]
pub(super) type WideUnit = u16;
/// One unit of wide text: a `wchar_t`.
#[cfg(not(windows))]
pub(super) type WideUnit = u32;

/// How wide the characters of a text are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Width {
    /// `char`, in a code page.
    Narrow,
    /// `wchar_t`.
    Wide,
}

/// The code page of narrow text; `None` is one that no table is known for.
pub(super) type Page = Option<CodePage>;

/// What cannot be converted: 434.
fn inconvertible() -> Error {
    Error::new(CODE_PAGE_CONVERSION)
}

/// Copies text of the caller's. NULL is 9002, text that is not valid is 434.
///
/// In a page of wider units (UTF-16, UTF-32) narrow text is 434: where it ends can only be found by reading on behind
/// the end of a text that was none.
///
/// # Safety
/// `text` is NULL or points to text of this width that ends with a NUL.
pub(super) unsafe fn read(text: *const c_void, width: Width, page: Page) -> Result<Secret> {
    match width {
        // SAFETY: the caller's promise.
        Width::Narrow => unsafe { read_within(text, page, |_| Ok(())) },
        Width::Wide => {
            not_null(text)?;
            // SAFETY: not NULL, and the caller promises the NUL at its end.
            let units = unsafe { wide_units(text.cast()) };
            from_wide(&units)
        }
    }
}

fn not_null(text: *const c_void) -> Result<()> {
    if text.is_null() { Err(invalid("A text is NULL.")) } else { Ok(()) }
}

/// Copies narrow text, unless it is refused for its length in bytes: what is far too long needs no conversion.
///
/// # Safety
/// As for [`read`].
pub(super) unsafe fn read_within(
    text: *const c_void,
    page: Page,
    fits: impl FnOnce(usize) -> Result<()>,
) -> Result<Secret> {
    not_null(text)?;
    let page = page.filter(|page| page.terminator() == 1).ok_or_else(inconvertible)?;
    // SAFETY: not NULL, and the caller promises the NUL at its end.
    let text = unsafe { CStr::from_ptr(text.cast()) }.to_bytes();
    if page.is_utf8() {
        fits(text.len())?;
    }
    valid(text, page)
}

/// Copies the text of `config`. The setting `CodePage` may always be given in ASCII too: otherwise nobody could leave
/// a page again that text cannot be read in.
///
/// # Safety
/// As for [`read`].
pub(super) unsafe fn read_configuration(text: *const c_void, width: Width, page: Page) -> Result<Secret> {
    if width == Width::Narrow && !text.is_null() {
        let name = CODE_PAGE.name.as_bytes();
        // SAFETY: not NULL; each byte up to the first that differs, which a NUL does, may be read.
        let byte = |place: usize| unsafe { text.cast::<u8>().add(place).read() };
        if name.iter().enumerate().all(|(place, letter)| byte(place).eq_ignore_ascii_case(letter)) {
            // SAFETY: the caller's promise.
            return unsafe { read(text, width, Some(CodePage::UTF8)) };
        }
    }
    // SAFETY: the caller's promise.
    unsafe { read(text, width, page) }
}

/// Copies text of a given length in bytes, which may count a NUL at its end.
///
/// # Safety
/// `text` is NULL or points to `len` bytes that may be read.
pub(super) unsafe fn read_counted(text: *const c_void, len: usize, page: Page) -> Result<Secret> {
    let page = page.ok_or_else(inconvertible)?;
    // SAFETY: the caller's promise.
    let bytes = unsafe { borrow_bytes(text.cast(), len) }?;
    valid(bytes.strip_suffix(&[0; 4][..page.terminator()]).unwrap_or(bytes), page)
}

/// Bytes of the caller's, not copied: what is refused for its length needs no copy. NULL is fine when there are none.
///
/// # Safety
/// `data` is NULL or points to `len` bytes that may be read for as long as the answer is used.
pub(super) unsafe fn borrow_bytes<'a>(data: *const u8, len: usize) -> Result<&'a [u8]> {
    if len == 0 {
        return Ok(&[]);
    }
    if data.is_null() || isize::try_from(len).is_err() {
        return Err(invalid("A pointer or its length."));
    }
    // SAFETY: not NULL, the length is one that memory can have, and the caller promises the rest.
    Ok(unsafe { std::slice::from_raw_parts(data, len) })
}

/// Copies bytes that are text without a NUL. Some pages have characters that are only read and cannot be written: such a text
/// could be set and then not be given back.
fn valid(bytes: &[u8], page: CodePage) -> Result<Secret> {
    let text = page.decode(bytes).filter(|text| !text.contains('\0') && page.encode(text).is_some());
    text.map(|text| Secret::new(text.as_str())).ok_or_else(inconvertible)
}

/// A copy of the units of a wide text, without the NUL at its end. The text need not be aligned: callers may pack it.
///
/// # Safety
/// `text` points to units that end with a NUL.
unsafe fn wide_units(text: *const WideUnit) -> Zeroizing<Vec<WideUnit>> {
    // SAFETY: every unit up to and with the NUL may be read.
    let unit = |place: usize| unsafe { text.add(place).read_unaligned() };
    let mut len = 0;
    while unit(len) != 0 {
        len += 1;
    }
    let mut units = Zeroizing::new(Vec::with_capacity(len));
    units.extend((0..len).map(unit));
    units
}

#[cfg(windows)]
fn from_wide(units: &[WideUnit]) -> Result<Secret> {
    let mut text = Zeroizing::new(String::with_capacity(units.len() * 3));
    for unit in char::decode_utf16(units.iter().copied()) {
        text.push(unit.map_err(|_| inconvertible())?);
    }
    Ok(Secret::new(text.as_bytes()))
}

#[cfg(not(windows))]
fn from_wide(units: &[WideUnit]) -> Result<Secret> {
    let mut text = Zeroizing::new(String::with_capacity(units.len() * 4));
    for &unit in units {
        text.push(char::from_u32(unit).ok_or_else(inconvertible)?);
    }
    Ok(Secret::new(text.as_bytes()))
}

/// Text as wide units with a NUL at the end. The capacity is never outgrown, so no copy stays behind unwiped.
fn to_wide(text: &str) -> Zeroizing<Vec<WideUnit>> {
    let mut units = Zeroizing::new(Vec::with_capacity(text.len() + 1));
    #[cfg(windows)]
    units.extend(text.encode_utf16());
    #[cfg(not(windows))]
    units.extend(text.chars().map(u32::from));
    units.push(0);
    units
}

/// The zeros that end any text: a text of UTF-32 needs four.
const END: [u8; 4] = [0; 4];

/// Bytes with a NUL after them, for every width of units.
fn with_nul(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut copy = Zeroizing::new(Vec::with_capacity(bytes.len() + END.len()));
    copy.extend_from_slice(bytes);
    copy.extend(END);
    copy
}

/// A copy that C can read: it ends with a NUL, and is wiped when it is dropped.
#[derive(PartialEq, Eq)]
pub(super) enum Copy {
    Narrow(Zeroizing<Vec<u8>>),
    Wide(Zeroizing<Vec<WideUnit>>),
}

impl Copy {
    /// A copy of a text of which a NUL inside would show only the beginning: each is replaced by a space, and a
    /// character that is not in the page by a question mark. In a page without a table it is UTF-8: a message must
    /// come through.
    pub fn of_message(text: &str, width: Width, page: Page) -> Self {
        let text = text.replace('\0', " ");
        if width == Width::Wide {
            return Self::Wide(to_wide(&text));
        }
        let page = page.unwrap_or(CodePage::UTF8);
        let whole = page.encode(&text).or_else(|| {
            let known = |character: char| page.encode(character.encode_utf8(&mut [0; 4])).is_some();
            let shown: String = text.chars().map(|one| if known(one) { one } else { '?' }).collect();
            page.encode(&shown)
        });
        Self::of_bytes(&whole.unwrap_or_default())
    }

    /// A copy of bytes.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::Narrow(with_nul(bytes))
    }

    /// A copy of a text. 434 for a NUL inside, since C would see only its beginning, and for a character that is not
    /// in the page.
    fn of_text(text: &str, width: Width, page: Page) -> Result<Self> {
        if text.contains('\0') {
            return Err(inconvertible());
        }
        match width {
            Width::Narrow => {
                let bytes = page.and_then(|page| page.encode(text)).ok_or_else(inconvertible)?;
                Ok(Self::of_bytes(&bytes))
            }
            Width::Wide => Ok(Self::Wide(to_wide(text))),
        }
    }

    /// Where it lies. It stays there when the value moves.
    pub fn as_ptr(&self) -> *const c_void {
        match self {
            Self::Narrow(bytes) => bytes.as_ptr().cast(),
            Self::Wide(units) => units.as_ptr().cast(),
        }
    }
}

/// What a value was lent for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Property(u16),
    Setting(&'static str),
    License,
    LastError,
    EventError,
}

/// The values that callers hold pointers to. Narrow and wide reads of the same thing do not disturb each other.
#[derive(Default)]
pub(super) struct Slots(BTreeMap<(Slot, Width), Copy>);

impl Slots {
    /// Lends text, which is 434 where it cannot be in the page.
    pub fn lend(&mut self, slot: Slot, text: &str, width: Width, page: Page) -> Result<*const c_void> {
        Ok(self.put((slot, width), Copy::of_text(text, width, page)?))
    }

    /// Lends the text of a message, as [`Copy::of_message`] makes it.
    pub fn lend_message(&mut self, slot: Slot, text: &str, page: Page) -> *const c_void {
        self.put((slot, Width::Narrow), Copy::of_message(text, Width::Narrow, page))
    }

    /// Lends bytes.
    pub fn lend_bytes(&mut self, slot: Slot, bytes: &[u8]) -> *const u8 {
        self.put((slot, Width::Narrow), Copy::of_bytes(bytes)).cast()
    }

    /// Takes back, and wipes, everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Lends a copy, or again the one that is lent already when it says the same: callers read a value twice in one
    /// expression, for its text and for its length.
    fn put(&mut self, key: (Slot, Width), copy: Copy) -> *const c_void {
        if let Some(lent) = self.0.get(&key).filter(|lent| **lent == copy) {
            return lent.as_ptr();
        }
        let place = copy.as_ptr();
        self.0.insert(key, copy);
        place
    }
}
