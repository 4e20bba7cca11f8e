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

/// Makes an object with every property at its default.
///
/// Returns NULL only when memory or numbers run out. The caller ends it with tsysreversal_destroy. One thread at a
/// time may use a handle; tsysreversal_interrupt may come from any thread.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_create() -> *mut tsysreversal_t {
    guard_static(|| create(Handle::plain))
}

/// Ends an object: wipes its secrets and takes back everything it lent. NULL is fine, and so is a handle that was
/// destroyed before.
///
/// Allowed inside any callback and from any thread: a call that is running in the object then fails with 10004,
/// and no callback of the object is called any more. When a callback of the object is running on another thread, it
/// returns after that callback, so that what `user` points to may be freed then; so a callback must not wait for a
/// thread that does this.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_destroy(handle: *mut tsysreversal_t) {
    guard_static(|| destroy(handle).map(|()| Nothing))
}

/// Reads a setting ("Name") or writes one ("Name=Value"); the case of the name does not matter.
///
/// Returns its value as text, or NULL on failure; the code is in tsysreversal_last_error_code: 511 for an unknown
/// setting or a read-only one, 501, 502, 503 for a value that is not allowed, 434 for text that is none in the code page, 211
/// while a call is running on another thread, 9002 for NULL. The text is lent: it lives until the same setting is
/// read or written again, tsysreversal_reset or tsysreversal_destroy. Allowed inside callbacks.
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

/// Fills the properties from the detail aggregate of an authorization, which is XML text. Nothing is sent.
///
/// Returns 0; 511 when the text is no such aggregate or a value in it is refused, and then no property has changed;
/// 434 for text that is none in the code page; 211 while a call is running; 9002 for NULL.
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

/// Puts properties and settings back to their defaults, wipes secrets, and takes back everything that was lent.
/// Callbacks and the licence stay. An object that answers 9001 is usable again afterwards.
///
/// Returns 0, or 211 while a call is running and inside callbacks.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_reset(handle: *mut tsysreversal_t) -> c_int {
    guard_as(Rule::Recover, handle, |h| h.reset())
}

/// Reverses the authorization that the properties describe: connects, sends, waits for the answer.
///
/// Returns 0 when the host answered, and tsysreversal_get_response_code says what; a refusal of the host is not an
/// error. Otherwise an error code, and the response properties are empty. Inside a callback it answers 211.
/// Callbacks run during this call, on this thread.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_reverse(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |h| h.reverse())
}

/// Ends the running call, which then fails with 10004. Without one it does nothing.
///
/// Allowed from any thread and inside callbacks; it leaves the last error alone. Returns 0 or 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_interrupt(handle: *mut tsysreversal_t) -> c_int {
    guard_quiet(handle, |h| h.interrupt())
}

/// The code of the last call: 0 when it succeeded, 9002 for a handle that is not one.
///
/// Calls on other threads while tsysreversal_reverse is running do not change it.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_last_error_code(handle: *mut tsysreversal_t) -> c_int {
    guard_quiet(handle, |h| Ok(Code(h.last_error_code())))
}

/// The text of the last call's error: "" when it succeeded, NULL for a handle that is not one. It names fields,
/// never their values. Lent until it is read again, tsysreversal_reset or tsysreversal_destroy.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_last_error(handle: *mut tsysreversal_t) -> *const c_char {
    guard_quiet(handle, |h| h.last_error())
}

/// Keeps all text of this object in UTF-8, whatever the setting CodePage says (`always` not 0), or lets CodePage count
/// again (0, the default). For wrappers in languages whose own text is Unicode.
///
/// Returns 0; 9002 for a handle that is not one.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_always_utf8(handle: *mut tsysreversal_t, always: c_int) -> c_int {
    guard(handle, |h| {
        h.always_utf8(always != 0);
        Ok(())
    })
}

/// The licence text that was set, "" at first. This library needs none. Lent until it is read again,
/// tsysreversal_reset or tsysreversal_destroy; NULL on failure.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_runtime_license(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |h| h.runtime_license(Width::Narrow).map(|text| text.cast()))
}

/// Keeps a licence text. Any text is accepted and none is needed; nothing is checked or sent anywhere.
///
/// Returns 0; 434 for text that is none in the code page; 9002 for NULL.
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

/// The version of the library, as major.minor.patch. It lives for ever.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_version() -> *const c_char {
    guard_static(|| Ok(VERSION.as_ptr()))
}

/// The number of the binary interface of the library: a program works with it when this is the
/// TSYSREVERSAL_ABI_VERSION of the header that it was compiled with.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_abi_version() -> u32 {
    guard_static(|| Ok(TSYSREVERSAL_ABI_VERSION))
}
