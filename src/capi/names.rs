//! Names to numbers and back, as the flat functions of an object take them: so that a wrapper needs no list of its own,
//! and is right for an object with a remap file too.
#![allow(non_camel_case_types)]

use super::guard::{Answer, guard_static, numbers_of, tsysreversal_t};
use crate::error::Result;
use crate::remap::List;
use std::ffi::{CStr, CString, c_char, c_int};
use std::ptr;
use std::sync::OnceLock;

/// A number of the flat functions, -1 for none: 0 is the version.
struct Id(Option<c_int>);

impl Answer for Id {
    type C = c_int;
    fn answer(self) -> c_int {
        self.0.unwrap_or(-1)
    }
    fn failed(_: c_int) -> c_int {
        -1
    }
}

/// The number of a name.
///
/// # Safety
/// `name` is NULL or ends with a NUL.
unsafe fn id(handle: *mut tsysreversal_t, list: List, name: *const c_char) -> Result<Id> {
    let numbers = numbers_of(handle)?;
    if name.is_null() {
        return Ok(Id(None));
    }
    // SAFETY: not NULL, and the caller promises the NUL at its end.
    let name = unsafe { CStr::from_ptr(name) }.to_str().unwrap_or_default();
    Ok(Id(list.find(name).and_then(|entry| numbers.theirs(list, entry.id))))
}

/// The name of a number, in C's spelling.
fn name(handle: *mut tsysreversal_t, list: List, number: c_int) -> Result<*const c_char> {
    static NAMES: OnceLock<[Vec<(u16, CString)>; 3]> = OnceLock::new();
    let ours = numbers_of(handle)?.ours(list, number)?;
    let names = NAMES.get_or_init(|| {
        List::ALL.map(|list| {
            let row = |name| CString::new(name).unwrap_or_default();
            list.entries().iter().map(|entry| (entry.id, row(entry.name))).collect()
        })
    });
    let found = names[list as usize].iter().find(|(id, _)| Some(*id) == ours);
    Ok(found.map_or(ptr::null(), |(_, name)| name.as_ptr()))
}

/// The number of the property with this name in DPaymentsSDK_TSYSReversal_Get and _Set of this object; -1 when there is
/// none. The name may be spelled as in C and Python or as in C++, in any case. A NULL object stands for the numbers of
/// this header; an object of DPaymentsSDK_TSYSReversal_Create has others when a remap file gives it others.
///
/// Ownership: the name stays yours.
///
/// Thread: any, at any time. Inside events: yes. Errors: -1.
///
/// # Safety
/// `name` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_property_id(handle: *mut tsysreversal_t, name: *const c_char) -> c_int {
    // SAFETY: the caller's promise.
    guard_static(|| unsafe { id(handle, List::Properties, name) })
}

/// The name, as in C and Python, of the property with this number in DPaymentsSDK_TSYSReversal_Get and _Set of this
/// object; NULL when there is none. A NULL object stands for the numbers of this header.
///
/// Ownership: the name belongs to the library, and is valid for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_property_name(handle: *mut tsysreversal_t, id: c_int) -> *const c_char {
    guard_static(|| name(handle, List::Properties, id))
}

/// The number of the method with this name in DPaymentsSDK_TSYSReversal_Do of this object; otherwise as
/// tsysreversal_property_id.
///
/// Ownership: the name stays yours.
///
/// Thread: any, at any time. Inside events: yes. Errors: -1.
///
/// # Safety
/// `name` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_method_id(handle: *mut tsysreversal_t, name: *const c_char) -> c_int {
    // SAFETY: the caller's promise.
    guard_static(|| unsafe { id(handle, List::Methods, name) })
}

/// The name of the method with this number in DPaymentsSDK_TSYSReversal_Do of this object; otherwise as
/// tsysreversal_property_name.
///
/// Ownership: the name belongs to the library, and is valid for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_method_name(handle: *mut tsysreversal_t, id: c_int) -> *const c_char {
    guard_static(|| name(handle, List::Methods, id))
}

/// The number with which the sink of this object is told of the event with this name; otherwise as
/// tsysreversal_property_id.
///
/// Ownership: the name stays yours.
///
/// Thread: any, at any time. Inside events: yes. Errors: -1.
///
/// # Safety
/// `name` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_event_id(handle: *mut tsysreversal_t, name: *const c_char) -> c_int {
    // SAFETY: the caller's promise.
    guard_static(|| unsafe { id(handle, List::Events, name) })
}

/// The name of the event with this number in the sink of this object; otherwise as tsysreversal_property_name.
///
/// Ownership: the name belongs to the library, and is valid for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_event_name(handle: *mut tsysreversal_t, id: c_int) -> *const c_char {
    guard_static(|| name(handle, List::Events, id))
}
