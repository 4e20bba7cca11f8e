//! The typed functions that are not about one property: creation, settings, methods, the last error.

use super::guard::{
    Code, Nothing, Rule, create, destroy, guard, guard_as, guard_quiet, guard_static, tsysreversal_t,
};
use super::handle::Handle;
use super::text::Width;
use std::ffi::{c_char, c_int};

/// The number of the binary interface that this header describes; see tsysreversal_abi_version.
pub const TSYSREVERSAL_ABI_VERSION: u32 = 1;

/// The version of the library.
pub(super) const VERSION: &std::ffi::CStr =
    match std::ffi::CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    };

/// Makes an object with every property at its default, and answers its handle; NULL only when memory or numbers run
/// out.
///
/// Ownership: the caller ends the handle with tsysreversal_destroy.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_create() -> *mut tsysreversal_t {
    guard_static(|| create(Handle::plain))
}

/// Ends an object: wipes its secrets, takes back everything that it lent, and calls none of its callbacks any more.
/// NULL is fine, and so is a handle that was destroyed before. A call that runs in the object then fails with
/// 10004.
///
/// Ownership: nothing of the handle may be used afterwards; what `user` of its callbacks points to may be freed.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes; the running call then fails with 10004, unless a verified answer is there already. A
/// callback must not wait for a thread that destroys its handle. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_destroy(handle: *mut tsysreversal_t) {
    guard_static(|| destroy(handle).map(|()| Nothing))
}

/// Reads a setting ("Name") or writes one ("Name=Value"), and answers the value that it then has. The case of the
/// name does not matter.
///
/// Ownership: the text that comes in is copied; the text belongs to the handle, and is valid until the same setting
/// is read or written again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time; while another one reverses it reads, and answers NULL to what writes. Inside events:
/// yes; it counts from the next call on. Errors: NULL with 511 for an unknown setting, a read-only one or a boolean
/// that is none; 501, 502 or 503 for another value that is refused; 100, 101, 106, 107 or 112 for a setting that
/// cannot change while the connection is open; 434 for text that is none in CodePage; 9002 for an invalid handle or
/// NULL.
///
/// # Safety
/// `configuration` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_config(
    handle: *mut tsysreversal_t,
    configuration: *const c_char,
) -> *const c_char {
    // SAFETY: the caller's promise.
    guard(handle, |h| unsafe { h.config(configuration.cast(), Width::Narrow) }.map(|text| text.cast()))
}

/// Fills the properties from the detail aggregate of an authorization, which is XML text. Nothing is sent. When it
/// fails, no property has changed.
///
/// Ownership: the text is copied.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: 211. Errors: 511
/// when the text is no such aggregate or a value in it is refused; 434 for text that is none in CodePage; 211 while
/// a call runs; 9002 for an invalid handle or NULL.
///
/// # Safety
/// `aggregate` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_parse_aggregate(
    handle: *mut tsysreversal_t,
    aggregate: *const c_char,
) -> c_int {
    // SAFETY: the caller's promise.
    guard(handle, |h| unsafe { h.parse_aggregate(aggregate.cast(), Width::Narrow) })
}

/// Puts properties and settings back to their defaults, and wipes secrets. Callbacks and the licence stay. An
/// object that answers 9001 is usable again afterwards.
///
/// Ownership: everything that was lent is taken back.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: 211. Errors: 211
/// while a call runs; 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_reset(handle: *mut tsysreversal_t) -> c_int {
    guard_as(Rule::Recover, handle, |h| h.reset())
}

/// Reverses the authorization that the properties describe: connects, sends, waits for the answer. Callbacks run
/// during this call, on this thread. 0 says that the host answered, and tsysreversal_get_response_code what; a
/// refusal of the host is not an error. After an error the response properties are empty, unless a verified answer
/// was there when a callback ended the call; the setting Outcome tells whether the host may have done it.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events: 211. Errors: 211
/// while a call runs; 9002 for an invalid handle; otherwise any code of the list of errors, and any that a callback
/// answers.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_reverse(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |h| h.reverse())
}

/// Ends the running call, which then fails with 10004. Without one it does nothing. It leaves the last error alone.
/// A signal handler must not call it.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes; the running call then fails with 10004, unless a verified answer
/// is there already. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_interrupt(handle: *mut tsysreversal_t) -> c_int {
    guard_quiet(handle, |h| h.interrupt())
}

/// The code of the last call: 0 when it succeeded. Calls on other threads while tsysreversal_reverse runs do not
/// change it.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
/// handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_last_error_code(handle: *mut tsysreversal_t) -> c_int {
    guard_quiet(handle, |h| Ok(Code(h.last_error_code())))
}

/// The text of the last call's error: "" when it succeeded. It names fields, never their values.
///
/// Ownership: the text belongs to the handle, and is valid until it is read again, a reset or the destruction of
/// the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL for an invalid
/// handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_last_error(handle: *mut tsysreversal_t) -> *const c_char {
    guard_quiet(handle, |h| h.last_error())
}

/// Keeps all text of this object in UTF-8, whatever the setting CodePage says (`always` not 0), or lets CodePage
/// count again (0, the default). For wrappers in languages whose own text is Unicode.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 9002 for an invalid
/// handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_always_utf8(handle: *mut tsysreversal_t, always: c_int) -> c_int {
    guard(handle, |h| {
        h.always_utf8(always != 0);
        Ok(())
    })
}

/// The licence text that was set, "" at first. This library needs none.
///
/// Ownership: the text belongs to the handle, and is valid until it is read again, a reset or the destruction of
/// the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL with 434 for a
/// text that cannot be in CodePage; NULL for an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_runtime_license(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |h| h.runtime_license(Width::Narrow).map(|text| text.cast()))
}

/// Keeps a licence text. Any text is accepted and none is needed; nothing is checked or sent anywhere.
///
/// Ownership: the text is copied.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 434 for text that is
/// none in CodePage; 9002 for an invalid handle or NULL.
///
/// # Safety
/// `license` must be NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_runtime_license(
    handle: *mut tsysreversal_t,
    license: *const c_char,
) -> c_int {
    // SAFETY: the caller's promise.
    guard(handle, |h| unsafe { h.set_runtime_license(license.cast(), Width::Narrow) })
}

/// The version of the library, as major.minor.patch.
///
/// Ownership: what it answers lives for ever.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_version() -> *const c_char {
    guard_static(|| Ok(VERSION.as_ptr()))
}

/// The number of the binary interface of the library: a program works with it when this is the
/// TSYSREVERSAL_ABI_VERSION of the header that it was compiled with.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, at any time. Inside events: yes. Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_abi_version() -> u32 {
    guard_static(|| Ok(TSYSREVERSAL_ABI_VERSION))
}
