//! The flat functions: everything by number, with the names, signatures and rules of the original, so that its
//! C++ class and other wrappers work on this library.
//!
//! Rules that are easy to break: the last argument of `Get` and `Do` is missing in older callers, so it is never
//! looked at; the length place of `Get` may be NULL unless the property is one of bytes; every successful call
//! clears the last error; a number above 10000 asks for text as `wchar_t`. A program that was compiled with another
//! header may have its own numbers ([`Numbers`]): nothing here compares a caller's number with one of ours.
#![allow(non_camel_case_types, non_snake_case)]

use super::api::VERSION;
use super::events::{Events, FlatSink, User, WIDE, number_as_pointer, pointer_as_number};
use super::guard::{
    Answer, Code, Rule, create, destroy, from_void, guard, guard_by, guard_quiet, guard_static,
    tsysreversal_t,
};
use super::handle::{Handle, invalid};
use super::numbers::Numbers;
use super::text::{self, Page, Width};
use crate::error::{Error, Result};
use crate::remap::List;
use crate::spec::errors::{INVALID_ARGUMENT, INVALID_DATA, INVALID_INDEX};
use crate::spec::{Access, Kind, Method, Property, methods};
use crate::value::{Secret, Value};
use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr;

/// Receives the events of an object that DPaymentsSDK_TSYSReversal_Create made. `lpObj` is the context given
/// there. `param` holds numbers by value, text and bytes by pointer; `cbparam` the lengths of bytes. A number that may
/// be changed, such as Accept, is read back from `param`. Returns 0 to go on; any other value ends the running call
/// with that code, unless it is failing already; -10000 asks for the same event with wide text, under its number plus 10000.
pub type PDPAYMENTSSDK_CALLBACK = Option<
    unsafe extern "system" fn(
        lpObj: *mut c_void,
        event_id: c_int,
        cparam: c_int,
        param: *mut *mut c_void,
        cbparam: *mut c_int,
    ) -> c_int,
>;

/// What a number of a property means.
enum Place {
    /// The version text.
    Version,
    /// A property of the table.
    Property(&'static Property),
    /// The licence text.
    License,
    /// A key that other editions check. Accepted, and forgotten.
    Key,
}

/// Takes the wide form off a number.
fn narrow(id: c_int) -> (c_int, Width) {
    if id >= WIDE { (id - WIDE, Width::Wide) } else { (id, Width::Narrow) }
}

/// Finds what a number and an index mean. No property of this class has more than one value.
fn place(h: &Handle, propid: c_int, arridx: c_int) -> Result<(Place, Width)> {
    let (id, width) = narrow(propid);
    let property = h.numbers().ours(List::Properties, id)?.and_then(Property::by_id);
    let place = match id {
        _ if arridx != 0 => None,
        0 => Some(Place::Version),
        2011 | 8001 => Some(Place::License),
        2000..=2099 | 8000..=8099 => Some(Place::Key),
        _ => property.map(Place::Property),
    };
    Ok((place.ok_or_else(|| Error::new(INVALID_INDEX))?, width))
}

/// What `Get` answers: a pointer or a number in its place, and what goes to the place for the length.
struct Got {
    value: *const c_void,
    length: c_int,
}

impl Answer for Got {
    type C = (*mut c_void, c_int);
    fn answer(self) -> Self::C {
        (self.value.cast_mut(), self.length)
    }
    fn failed(code: c_int) -> Self::C {
        (ptr::null_mut(), code)
    }
}

/// A text or a number: the length is 0, as it is when one is set.
fn got(value: *const c_void) -> Got {
    Got { value, length: 0 }
}

/// Reads by number. `lengthless` says that there is no place for a length, which bytes need.
fn get(h: &Handle, propid: c_int, arridx: c_int, lengthless: bool) -> Result<Got> {
    let (place, width) = place(h, propid, arridx)?;
    let property = match place {
        Place::Version => return version(width),
        Place::License => return Ok(got(h.runtime_license(width)?)),
        Place::Key => return Ok(got(ptr::from_ref(NOTHING).cast())),
        Place::Property(property) => property,
    };
    match property.kind {
        Kind::Text => Ok(got(h.text_as(property, width)?)),
        Kind::Integer => Ok(got(number_as_pointer(h.integer(property)?.0))),
        Kind::Boolean => Ok(got(number_as_pointer(h.boolean(property)?.0))),
        Kind::Bytes if lengthless => Err(invalid("There is no place for the length.")),
        Kind::Bytes => {
            let (data, len) = h.counted_bytes(property)?;
            let length = c_int::try_from(len).map_err(|_| invalid("The length."))?;
            Ok(Got { value: data.cast(), length })
        }
    }
}

/// An empty text in either width. NULL would be a failure.
const NOTHING: &text::WideUnit = &0;

/// The version text, which lives for ever in both widths.
fn version(width: Width) -> Result<Got> {
    static WIDE_VERSION: std::sync::OnceLock<Vec<text::WideUnit>> = std::sync::OnceLock::new();
    Ok(got(match width {
        Width::Narrow => VERSION.as_ptr().cast(),
        Width::Wide => {
            let units = || VERSION.to_bytes_with_nul().iter().map(|&byte| byte.into()).collect();
            WIDE_VERSION.get_or_init(units).as_ptr().cast()
        }
    }))
}

/// Guards `Get`: the place for the length, if there is one, gets the length or the code of the error.
///
/// # Safety
/// `lpcbVal` is NULL or may be written.
unsafe fn guard_get(
    lpObj: *mut c_void,
    lpcbVal: *mut c_int,
    call: impl FnOnce(&Handle) -> Result<Got>,
) -> *mut c_void {
    let (value, length) = guard(from_void(lpObj), call);
    if !lpcbVal.is_null() {
        // SAFETY: not NULL, and the caller promises that it may be written.
        unsafe { lpcbVal.write(length) };
    }
    value
}

/// Writes by number.
///
/// # Safety
/// For a text, `val` is NULL or points to `cbVal` bytes or, when that is 0, to text that ends with a NUL; for bytes,
/// it is NULL or points to `cbVal` bytes.
unsafe fn set(h: &Handle, propid: c_int, arridx: c_int, val: *const c_void, cbVal: c_int) -> Result<()> {
    let (place, width) = place(h, propid, arridx)?;
    let property = match place {
        Place::Version => return Err(Error::with(INVALID_DATA, "VERSION is read-only.")),
        Place::Key => return Ok(()),
        // SAFETY: the caller's promise.
        Place::License => return unsafe { h.set_runtime_license(val, width) },
        Place::Property(property) => property,
    };
    if property.access == Access::ReadOnly {
        // The value is not looked at: with the numbers of another header it may be no pointer.
        return h.set(property, Value::Text(Secret::default()));
    }
    let length = usize::try_from(cbVal).map_err(|_| invalid("The length."))?;
    match property.kind {
        Kind::Integer => h.set_integer(property, pointer_as_number(val)),
        Kind::Boolean => h.set_boolean(property, pointer_as_number(val)),
        // SAFETY: the caller's promise.
        Kind::Bytes => unsafe { h.set_bytes(property, val.cast(), length) },
        Kind::Text => {
            // SAFETY: the caller's promise.
            let text = unsafe { read_text(val, length, width, h.page()) }?;
            h.set(property, Value::Text(text))
        }
    }
}

/// Reads a text whose length is given, or not.
///
/// # Safety
/// As for [`set`].
unsafe fn read_text(val: *const c_void, length: usize, width: Width, page: Page) -> Result<Secret> {
    match (length, width) {
        // SAFETY: the caller's promise.
        (0, _) => unsafe { text::read(val, width, page) },
        // SAFETY: the caller's promise.
        (_, Width::Narrow) => unsafe { text::read_counted(val, length, page) },
        (_, Width::Wide) => Err(invalid("A wide text ends with a NUL and has the length 0.")),
    }
}

/// The method with a number.
fn method(h: &Handle, methid: c_int) -> Result<(&'static Method, Width)> {
    let (id, width) = narrow(methid);
    let ours = h.numbers().ours(List::Methods, id)?;
    let method = methods::METHODS.iter().find(|method| Some(method.id) == ours);
    Ok((method.ok_or_else(|| Error::new(INVALID_INDEX))?, width))
}

/// How a call of the method with a number is guarded.
fn rule(h: &Handle, methid: c_int) -> Rule {
    match method(h, methid) {
        Ok((method, _)) if method.id == methods::INTERRUPT.id => Rule::Quiet,
        Ok((method, _)) if method.id == methods::RESET.id => Rule::Recover,
        _ => Rule::Usual,
    }
}

/// Calls a method by number.
///
/// # Safety
/// `param` is NULL or has `cparam` + 1 places, the first `cparam` of them NULL or texts that end with a NUL.
unsafe fn call(h: &Handle, methid: c_int, cparam: c_int, param: *mut *mut c_void) -> Result<()> {
    let (method, width) = method(h, methid)?;
    let count = usize::try_from(cparam).map_err(|_| invalid("The number of parameters."))?;
    let input = match method.parameter {
        None => ptr::null(),
        Some(_) if count == 0 || param.is_null() => return Err(invalid("A parameter is missing.")),
        // SAFETY: there is at least one place.
        Some(_) => unsafe { param.read() }.cast_const(),
    };
    match method.id {
        id if id == methods::CONFIG.id => {
            // SAFETY: the caller's promise; the place for the answer follows the parameters.
            unsafe {
                let answer = param.add(count);
                answer.write(ptr::null_mut());
                answer.write(h.config(input, width)?.cast_mut());
            }
            Ok(())
        }
        // SAFETY: the caller's promise.
        id if id == methods::PARSE_AGGREGATE.id => unsafe { h.parse_aggregate(input, width) },
        id if id == methods::INTERRUPT.id => {
            h.interrupt()?;
            h.forget_own_error();
            Ok(())
        }
        id if id == methods::RESET.id => h.reset(),
        id if id == methods::REVERSE.id => h.reverse(),
        _ => Err(Error::new(INVALID_INDEX)),
    }
}

/// Makes an object with a sink, if there is one.
fn make(
    sink: PDPAYMENTSSDK_CALLBACK,
    context: *mut c_void,
    opts: c_int,
    numbers: Numbers,
) -> Result<*mut tsysreversal_t> {
    let width = if cfg!(windows) && opts == 1 { Width::Wide } else { Width::Narrow };
    let sink = FlatSink { function: sink, context: User(context), width, numbers };
    create(|pointer| {
        let handle = Handle::new(Events::new(pointer, Some(sink)), numbers);
        handle.record(numbers.problem());
        handle
    })
}

/// A message of the caller's; NULL is none, and what is no text in the page is read as UTF-8 with replacements.
///
/// # Safety
/// `message` is NULL or ends with a NUL.
unsafe fn read_message(message: *const c_char, page: Page) -> String {
    if message.is_null() {
        return String::new();
    }
    // SAFETY: not NULL, and the caller promises the NUL at its end.
    let message = unsafe { CStr::from_ptr(message) };
    match page.and_then(|page| page.decode(message.to_bytes())) {
        Some(text) => text.to_string(),
        None => message.to_string_lossy().into_owned(),
    }
}

/// Makes an object, which is also a tsysreversal_t. `lpSink`, which may be NULL, gets its events with `lpContext`
/// as first argument. `lpOemKey` is accepted and not looked at. `opts` 1 asks, on Windows, for wide text in events;
/// elsewhere it means nothing. NULL only when memory or numbers run out.
///
/// The environment variable DPAYMENTSSDK_REMAP may name a file with other numbers of properties, methods and events for
/// all objects that this function makes; see tsysreversal_create_flat. When the file cannot be used, no number means
/// anything: every function that takes one then answers 9002, and GetLastError tells why.
///
/// Ownership: the caller ends the object with DPaymentsSDK_TSYSReversal_Destroy. `lpContext` is handed back as it
/// is, until then.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_Create(
    lpSink: PDPAYMENTSSDK_CALLBACK,
    lpContext: *mut c_void,
    lpOemKey: *mut c_char,
    opts: c_int,
) -> *mut c_void {
    guard_static(|| make(lpSink, lpContext, opts, Numbers::of_environment()).map(<*mut tsysreversal_t>::cast))
}

/// Makes an object as DPaymentsSDK_TSYSReversal_Create does, for a program that was compiled with this header: the
/// numbers of properties, methods and events are those of this header, whatever a remap file says. NULL only when
/// memory or numbers run out.
///
/// Ownership: the caller ends the object with DPaymentsSDK_TSYSReversal_Destroy or tsysreversal_destroy. `lpContext` is
/// handed back as it is, until then.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_create_flat(
    lpSink: PDPAYMENTSSDK_CALLBACK,
    lpContext: *mut c_void,
    lpOemKey: *mut c_char,
    opts: c_int,
) -> *mut tsysreversal_t {
    guard_static(|| make(lpSink, lpContext, opts, Numbers::Ours))
}

/// Ends an object, as tsysreversal_destroy does: no event comes after it has returned, and a call that runs in the
/// object fails with 10004. NULL is fine.
///
/// Ownership: nothing of the object may be used afterwards; what `lpContext` points to may be freed.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes; the running call then fails with 10004, unless a verified answer is there already. A sink
/// must not wait for a thread that destroys its object. Errors: 9002 for an object that is not one.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_Destroy(lpObj: *mut c_void) -> c_int {
    guard_static(|| destroy(from_void(lpObj)))
}

/// Answers 0 when the property exists and has this index, which is always 0 in this class.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 432 for a number or
/// index that does not exist; 9002 for an invalid object.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_CheckIndex(
    lpObj: *mut c_void,
    propid: c_int,
    arridx: c_int,
) -> c_int {
    guard(from_void(lpObj), |h| place(h, propid, arridx).map(|_| ()))
}

/// Reads the property with a number; 0 is the version. A number above 10000 asks for text as wchar_t. Answers a
/// number or boolean in the place of the pointer, or a pointer to text or bytes. `lpcbVal` gets the length of
/// bytes, 0 for everything else, and the code when the call fails; it may be NULL unless the property is one of
/// bytes. `lpllVal` is not used.
///
/// Ownership: text and bytes belong to the object, and are valid until the same property is read again, a reset or
/// the destruction of the object.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL with 432 for a
/// number or index that does not exist; 434 for a text that cannot be in CodePage; 9002 for an invalid object, or
/// for bytes without a place for the length.
///
/// # Safety
/// `lpcbVal` must be NULL or a place for an int.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub unsafe extern "system" fn DPaymentsSDK_TSYSReversal_Get(
    lpObj: *mut c_void,
    propid: c_int,
    arridx: c_int,
    lpcbVal: *mut c_int,
    lpllVal: *mut i64,
) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe { guard_get(lpObj, lpcbVal, |h| get(h, propid, arridx, lpcbVal.is_null())) }
}

/// Writes the property with a number: `val` is text with `cbVal` 0, bytes with their length, or a number or boolean
/// in the place of the pointer. A number above 10000 says that text is wchar_t.
///
/// Ownership: what `val` points to is copied.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: yes; it counts from
/// the next call on. Errors: 432 for a number or index that does not exist; 434 for text that is none in CodePage;
/// 501, 502, 503, 504 or 505 for a value that is refused; 511 for a property that is read-only; 271, 272 or 273 for
/// the subject of a certificate that cannot be selected; 211 while another thread reverses; 9002 for an invalid
/// object or NULL.
///
/// # Safety
/// `val` must be what the property needs.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn DPaymentsSDK_TSYSReversal_Set(
    lpObj: *mut c_void,
    propid: c_int,
    arridx: c_int,
    val: *const c_void,
    cbVal: c_int,
) -> c_int {
    // SAFETY: the caller's promise.
    guard(from_void(lpObj), |h| unsafe { set(h, propid, arridx, val, cbVal) })
}

/// Calls the method with a number: 2 Config, 3 Interrupt, 4 ParseAggregate, 5 Reset, 6 Reverse. `param` holds
/// `cparam` inputs and then one place for what the method returns, which Config alone does. A number above 10000
/// says that text is wchar_t. `cbparam` and `lpllVal` are not used.
///
/// Ownership: inputs are copied; the text of Config belongs to the object, and is valid until the same setting is
/// used again, a reset or the destruction of the object.
///
/// Thread: that of the method. Inside events: as the method. Errors: 432 for a number that does not exist; 9002 for
/// a missing parameter or an invalid object; 211 while a call runs for a method that cannot run then; otherwise
/// those of the method.
///
/// # Safety
/// `param` must have `cparam` + 1 places, or be NULL for a method without parameter.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub unsafe extern "system" fn DPaymentsSDK_TSYSReversal_Do(
    lpObj: *mut c_void,
    methid: c_int,
    cparam: c_int,
    param: *mut *mut c_void,
    cbparam: *mut c_int,
    lpllVal: *mut i64,
) -> c_int {
    // SAFETY: the caller's promise.
    guard_by(|h| rule(h, methid), from_void(lpObj), |h| unsafe { call(h, methid, cparam, param) })
}

/// The text of the last error, "" when the last call succeeded.
///
/// Ownership: the text belongs to the object, and is valid until it is read again, a reset or the destruction of
/// the object.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL for an invalid
/// object, of which DPaymentsSDK_TSYSReversal_GetLastErrorCode says 9002.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_GetLastError(lpObj: *mut c_void) -> *mut c_char {
    guard_quiet(from_void(lpObj), |h| h.last_error().map(<*const c_char>::cast_mut))
}

/// The code of the last error, 0 when the last call succeeded.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
/// object.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_GetLastErrorCode(lpObj: *mut c_void) -> c_int {
    guard_quiet(from_void(lpObj), |h| Ok(Code(h.last_error_code())))
}

/// Sets the last error as if a call had failed with it; code 0 clears it.
///
/// Ownership: the text is copied.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
/// object.
///
/// # Safety
/// `message` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(
    lpObj: *mut c_void,
    code: c_int,
    message: *mut c_char,
) -> c_int {
    guard_quiet(from_void(lpObj), |h| {
        // SAFETY: the caller's promise.
        h.set_last_error(code, unsafe { read_message(message, h.page()) });
        Ok(())
    })
}

/// The text of the last event error, "" for none.
///
/// Ownership: the text belongs to the object, and is valid until it is read again, a reset or the destruction of
/// the object.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL for an invalid
/// object, of which DPaymentsSDK_TSYSReversal_GetEventErrorCode says 9002.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_GetEventError(lpObj: *mut c_void) -> *mut c_char {
    guard_quiet(from_void(lpObj), |h| h.event_error().map(<*const c_char>::cast_mut))
}

/// The code of the last event error, 0 for none. Reverse begins with none.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
/// object.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_GetEventErrorCode(lpObj: *mut c_void) -> c_int {
    guard_quiet(from_void(lpObj), |h| Ok(Code(h.events().error().0)))
}

/// Sets the event error; inside an event the running call ends with this code and text when the handler returns,
/// whatever it returns. Code 0 clears it.
///
/// Ownership: the text is copied.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
/// object.
///
/// # Safety
/// `message` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(
    lpObj: *mut c_void,
    code: c_int,
    message: *mut c_char,
) -> c_int {
    guard_quiet(from_void(lpObj), |h| {
        // SAFETY: the caller's promise.
        h.events().set_error(code, unsafe { read_message(message, h.page()) });
        Ok(())
    })
}

/// Does nothing; the library needs no preparation.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_StaticInit(hInst: *mut c_void) -> c_int {
    guard_static(|| Ok(()))
}

/// Does nothing; objects stay alive until they are destroyed one by one.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_TSYSReversal_StaticDestroy() -> c_int {
    guard_static(|| Ok(()))
}

/// Reads or writes a text parameter of an event that a handler may change. This class has none: it answers NULL.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_EvtStr(
    lpEvtStr: *mut c_void,
    id: c_int,
    val: *mut c_void,
    opt: c_int,
) -> *mut c_void {
    guard_static(|| Ok(ptr::null_mut::<c_void>()))
}

/// Calls a stream that was given as a value. This class takes none.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: 9002 always.
#[allow(unused_variables, reason = "the header shows the names")]
#[unsafe(no_mangle)]
pub extern "system" fn DPaymentsSDK_Stream(
    lpStream: *mut c_void,
    op: c_int,
    param: *mut *mut c_void,
    retVal: *mut c_void,
) -> c_int {
    guard_static(|| -> Result<()> { Err(Error::new(INVALID_ARGUMENT)) })
}
