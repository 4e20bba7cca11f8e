//! The table for programs that do not want a second list: properties, settings, enumerations, errors and events,
//! as C structures that live for ever. None of these functions needs a handle.
#![allow(non_camel_case_types)]

use super::guard::guard_static;
use crate::error::Result;
use crate::spec::{
    Access, ENUMERATIONS, ERRORS, EVENTS, Enumeration, Event, Kind, PROPERTIES, Property, SETTINGS, Setting,
};
use std::ffi::{CStr, CString, c_char, c_int};
use std::ptr;
use std::sync::OnceLock;

/// The kind of a value: UTF-8 text that ends with a NUL.
pub const TSYSREVERSAL_KIND_TEXT: c_int = 0;
/// The kind of a value: a 32-bit signed number.
pub const TSYSREVERSAL_KIND_INTEGER: c_int = 1;
/// The kind of a value: 0 or 1; `True` or `False` as text.
pub const TSYSREVERSAL_KIND_BOOLEAN: c_int = 2;
/// The kind of a value: bytes with a length.
pub const TSYSREVERSAL_KIND_BYTES: c_int = 3;

/// One property. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_property_t {
    /// Its number in the flat functions, 1 to 147.
    pub id: c_int,
    /// Its name in C and Python: merchant_zip.
    pub name: *const c_char,
    /// Its name in C++, without Get or Set: MerchantZip.
    pub cxx_name: *const c_char,
    /// One of TSYSREVERSAL_KIND_TEXT, _INTEGER, _BOOLEAN, _BYTES.
    pub kind: c_int,
    /// Whether a caller may write it: 0 or 1.
    pub writable: c_int,
    /// Whether it must never be shown: 0 or 1.
    pub secret: c_int,
    /// Its value after creation and reset, as text.
    pub default_value: *const c_char,
    /// A legal value other than the default, as text; "" when it is read-only.
    pub example: *const c_char,
    /// What reading answers after the example was set.
    pub example_reads: *const c_char,
    /// The name of its enumeration; NULL when its values have no names.
    pub enumeration: *const c_char,
    /// One sentence about it.
    pub summary: *const c_char,
}

/// One setting. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_setting_t {
    /// Its name.
    pub name: *const c_char,
    /// One of TSYSREVERSAL_KIND_TEXT, _INTEGER, _BOOLEAN, _BYTES: what its text stands for.
    pub kind: c_int,
    /// Whether a caller may write it: 0 or 1.
    pub writable: c_int,
    /// Whether it must never be shown: 0 or 1.
    pub secret: c_int,
    /// Whether it is an addition of this library: 0 or 1.
    pub extension: c_int,
    /// What reading answers before it is set.
    pub default_value: *const c_char,
    /// A legal value other than the default; "" when it is read-only.
    pub example: *const c_char,
    /// What reading answers after the example was set.
    pub example_reads: *const c_char,
    /// One sentence about it.
    pub summary: *const c_char,
}

/// A value that is refused, and with which code.
#[repr(C)]
pub struct tsysreversal_refused_t {
    /// The value, as text.
    pub value: *const c_char,
    /// The code of the error.
    pub code: c_int,
}

/// One error code. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_error_info_t {
    /// The number.
    pub code: c_int,
    /// The short text with which each message of this code begins.
    pub text: *const c_char,
}

/// One event. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_event_t {
    /// Its number in the flat functions.
    pub id: c_int,
    /// Its name in C and Python: on_connected.
    pub name: *const c_char,
    /// Its name in C++, without Fire: Connected.
    pub cxx_name: *const c_char,
    /// How many parameters it has.
    pub parameter_count: usize,
    /// One sentence about it.
    pub summary: *const c_char,
}

/// One parameter of an event. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_event_parameter_t {
    /// Its name in C and Python: status_code.
    pub name: *const c_char,
    /// Its name in C++: StatusCode.
    pub cxx_name: *const c_char,
    /// One of TSYSREVERSAL_KIND_TEXT, _INTEGER, _BOOLEAN, _BYTES.
    pub kind: c_int,
    /// Whether a handler may change it: 0 or 1.
    pub writable: c_int,
}

/// One enumeration. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_enumeration_t {
    /// Its name: ReversalType.
    pub name: *const c_char,
    /// The prefix of its constants: RT.
    pub prefix: *const c_char,
    /// How many values it has.
    pub value_count: usize,
}

/// One value of an enumeration. Members are only ever added at the end.
#[repr(C)]
pub struct tsysreversal_enumeration_value_t {
    /// The number.
    pub number: c_int,
    /// The name: PreSettlement.
    pub name: *const c_char,
    /// The constant in C++: RT_PRE_SETTLEMENT.
    pub constant: *const c_char,
    /// A second spelling of the constant; NULL for most.
    pub other_constant: *const c_char,
}

/// A row and the rows that belong to it.
struct Row<T, P = ()> {
    row: T,
    parts: Vec<P>,
}

/// Everything these functions point to. Built once and never changed.
struct Table {
    properties: Vec<Row<tsysreversal_property_t, tsysreversal_refused_t>>,
    settings: Vec<Row<tsysreversal_setting_t, tsysreversal_refused_t>>,
    errors: Vec<Row<tsysreversal_error_info_t>>,
    events: Vec<Row<tsysreversal_event_t, tsysreversal_event_parameter_t>>,
    enumerations: Vec<Row<tsysreversal_enumeration_t, tsysreversal_enumeration_value_t>>,
    /// What the rows point to.
    _texts: Texts,
}

// SAFETY: the pointers lead to texts of the same table, which nothing changes.
unsafe impl Send for Table {}
// SAFETY: as above.
unsafe impl Sync for Table {}

/// The texts of the table, each with a NUL at its end.
#[derive(Default)]
struct Texts(Vec<CString>);

impl Texts {
    /// Keeps a copy. It stays where it is when the list grows. No text of the table holds a NUL; a test sees to it.
    fn keep(&mut self, text: &str) -> *const c_char {
        let text = CString::new(text).unwrap_or_default();
        let place = text.as_ptr();
        self.0.push(text);
        place
    }

    fn keep_some(&mut self, text: Option<&str>) -> *const c_char {
        text.map_or(ptr::null(), |text| self.keep(text))
    }

    fn refused(&mut self, rows: &[(&str, i32)]) -> Vec<tsysreversal_refused_t> {
        rows.iter().map(|&(value, code)| tsysreversal_refused_t { value: self.keep(value), code }).collect()
    }
}

fn kind(kind: Kind) -> c_int {
    match kind {
        Kind::Text => TSYSREVERSAL_KIND_TEXT,
        Kind::Integer => TSYSREVERSAL_KIND_INTEGER,
        Kind::Boolean => TSYSREVERSAL_KIND_BOOLEAN,
        Kind::Bytes => TSYSREVERSAL_KIND_BYTES,
    }
}

fn writable(access: Access) -> c_int {
    (access == Access::ReadWrite).into()
}

fn property(texts: &mut Texts, row: &Property) -> Row<tsysreversal_property_t, tsysreversal_refused_t> {
    let parts = texts.refused(row.refuses);
    let row = tsysreversal_property_t {
        id: row.id.into(),
        name: texts.keep(row.name),
        cxx_name: texts.keep(row.cxx_name),
        kind: kind(row.kind),
        writable: writable(row.access),
        secret: row.secret.into(),
        default_value: texts.keep(&row.initial.to_text()),
        example: texts.keep(row.example),
        example_reads: texts.keep(row.example_reads),
        enumeration: texts.keep_some(row.enumeration.map(|enumeration| enumeration.name)),
        summary: texts.keep(row.summary),
    };
    Row { row, parts }
}

fn setting(texts: &mut Texts, row: &Setting) -> Row<tsysreversal_setting_t, tsysreversal_refused_t> {
    let parts = texts.refused(row.refuses);
    let row = tsysreversal_setting_t {
        name: texts.keep(row.name),
        kind: kind(row.kind),
        writable: writable(row.access),
        secret: row.secret.into(),
        extension: row.extension.into(),
        default_value: texts.keep(row.default),
        example: texts.keep(row.example),
        example_reads: texts.keep(row.example_reads),
        summary: texts.keep(row.summary),
    };
    Row { row, parts }
}

fn event(texts: &mut Texts, row: &Event) -> Row<tsysreversal_event_t, tsysreversal_event_parameter_t> {
    let parts: Vec<_> = row
        .parameters
        .iter()
        .map(|parameter| tsysreversal_event_parameter_t {
            name: texts.keep(parameter.name),
            cxx_name: texts.keep(parameter.cxx_name),
            kind: kind(parameter.kind),
            writable: parameter.writable.into(),
        })
        .collect();
    let row = tsysreversal_event_t {
        id: row.id.into(),
        name: texts.keep(row.name),
        cxx_name: texts.keep(row.cxx_name),
        parameter_count: parts.len(),
        summary: texts.keep(row.summary),
    };
    Row { row, parts }
}

fn enumeration(
    texts: &mut Texts,
    row: &Enumeration,
) -> Row<tsysreversal_enumeration_t, tsysreversal_enumeration_value_t> {
    let parts: Vec<_> = row
        .values
        .iter()
        .map(|value| tsysreversal_enumeration_value_t {
            number: value.number,
            name: texts.keep(value.name),
            constant: texts.keep_some(value.constants.first().copied()),
            other_constant: texts.keep_some(value.constants.get(1).copied()),
        })
        .collect();
    let row = tsysreversal_enumeration_t {
        name: texts.keep(row.name),
        prefix: texts.keep(row.prefix),
        value_count: parts.len(),
    };
    Row { row, parts }
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut texts = Texts::default();
        Table {
            properties: PROPERTIES.iter().map(|row| property(&mut texts, row)).collect(),
            settings: SETTINGS.iter().map(|row| setting(&mut texts, row)).collect(),
            errors: ERRORS
                .iter()
                .map(|row| tsysreversal_error_info_t { code: row.code, text: texts.keep(row.text) })
                .map(|row| Row { row, parts: Vec::new() })
                .collect(),
            events: EVENTS.iter().map(|row| event(&mut texts, row)).collect(),
            enumerations: ENUMERATIONS.iter().map(|row| enumeration(&mut texts, row)).collect(),
            _texts: texts,
        }
    })
}

/// The row with this place, NULL past the end.
fn row<T, P>(rows: &[Row<T, P>], index: usize) -> Result<*const T> {
    Ok(rows.get(index).map_or(ptr::null(), |row| &row.row))
}

/// The part with this place of the row with that one, NULL past the end of either.
fn part<T, P>(rows: &[Row<T, P>], index: usize, place: usize) -> Result<*const P> {
    Ok(rows.get(index).and_then(|row| row.parts.get(place)).map_or(ptr::null(), ptr::from_ref))
}

/// The property with this name; NULL when there is none, or the name is NULL.
///
/// # Safety
/// `name` is NULL or ends with a NUL.
unsafe fn by_name(name: *const c_char) -> Result<*const tsysreversal_property_t> {
    if name.is_null() {
        return Ok(ptr::null());
    }
    // SAFETY: not NULL, and the caller promises the NUL at its end.
    let name = unsafe { CStr::from_ptr(name) }.to_str().unwrap_or_default();
    match PROPERTIES.iter().position(|row| row.name == name || row.cxx_name == name) {
        Some(index) => row(&table().properties, index),
        None => Ok(ptr::null()),
    }
}

/// How many properties there are.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_property_count() -> usize {
    guard_static(|| Ok(table().properties.len()))
}

/// The property with this place, counted from 0; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_property(index: usize) -> *const tsysreversal_property_t {
    guard_static(|| row(&table().properties, index))
}

/// How many settings there are.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_setting_count() -> usize {
    guard_static(|| Ok(table().settings.len()))
}

/// The setting with this place, counted from 0; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_setting(index: usize) -> *const tsysreversal_setting_t {
    guard_static(|| row(&table().settings, index))
}

/// How many errors there are.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_error_count() -> usize {
    guard_static(|| Ok(table().errors.len()))
}

/// The error code with this place, counted from 0; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_error(index: usize) -> *const tsysreversal_error_info_t {
    guard_static(|| row(&table().errors, index))
}

/// How many events there are.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_event_count() -> usize {
    guard_static(|| Ok(table().events.len()))
}

/// The event with this place, counted from 0; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_event(index: usize) -> *const tsysreversal_event_t {
    guard_static(|| row(&table().events, index))
}

/// How many enumerations there are.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_enumeration_count() -> usize {
    guard_static(|| Ok(table().enumerations.len()))
}

/// The enumeration with this place, counted from 0; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_enumeration(index: usize) -> *const tsysreversal_enumeration_t {
    guard_static(|| row(&table().enumerations, index))
}

/// The value with this place, counted from 0, among those that the property with that place refuses; NULL past the
/// end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_property_refused(index: usize, place: usize) -> *const tsysreversal_refused_t {
    guard_static(|| part(&table().properties, index, place))
}

/// The value with this place, counted from 0, among those that the setting with that place refuses; NULL past the
/// end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_setting_refused(index: usize, place: usize) -> *const tsysreversal_refused_t {
    guard_static(|| part(&table().settings, index, place))
}

/// The parameter with this place, counted from 0, of the event with that place; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_event_parameter(
    index: usize,
    place: usize,
) -> *const tsysreversal_event_parameter_t {
    guard_static(|| part(&table().events, index, place))
}

/// The value with this place, counted from 0, of the enumeration with that place; NULL past the end.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_enumeration_value(
    index: usize,
    place: usize,
) -> *const tsysreversal_enumeration_value_t {
    guard_static(|| part(&table().enumerations, index, place))
}

/// The property with this name, as C and Python or as C++ spell it; NULL when there is none.
///
/// Ownership: the name is not kept; what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
///
/// # Safety
/// `name` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_property_by_name(
    name: *const c_char,
) -> *const tsysreversal_property_t {
    // SAFETY: the caller's promise.
    guard_static(|| unsafe { by_name(name) })
}
