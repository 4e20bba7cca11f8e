//! The one door of the C boundary: every exported function is one call of a `guard…` function.
//!
//! A handle that a caller holds is a number that was given out once and is never given out again, not an
//! address. So a handle that is NULL, foreign or already destroyed is recognised, whatever the allocator does,
//! and answers 9002 instead of touching memory. The numbers are odd: no object of the caller's lies there.

use super::handle::Handle;
use super::numbers::Numbers;
use crate::error::{Error, Result};
use crate::spec::errors::{INTERNAL_ERROR, INVALID_ARGUMENT};
use parking_lot::RwLock;
use std::collections::BTreeMap;
use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// One TSYSReversal object. Made by tsysreversal_create, ended by tsysreversal_destroy; never look inside.
#[allow(non_camel_case_types)]
pub struct tsysreversal_t {
    _opaque: [u8; 0],
}

/// What an exported function answers: how a result and a failure look in C.
pub(super) trait Answer {
    /// The return type of the C function.
    type C;
    /// The answer of a call that succeeded.
    fn answer(self) -> Self::C;
    /// The answer of a call that failed with this code.
    fn failed(code: c_int) -> Self::C;
}

/// A function that returns 0 or an error code.
impl Answer for () {
    type C = c_int;
    fn answer(self) -> c_int {
        0
    }
    fn failed(code: c_int) -> c_int {
        code
    }
}

/// A function that returns nothing.
pub(super) struct Nothing;

impl Answer for Nothing {
    type C = ();
    fn answer(self) {}
    fn failed(_: c_int) {}
}

/// The value of a number or of a boolean property: 0 on failure, the code is in the last error.
pub(super) struct Number(pub c_int);

impl Answer for Number {
    type C = c_int;
    fn answer(self) -> c_int {
        self.0
    }
    fn failed(_: c_int) -> c_int {
        0
    }
}

/// A function that returns an error code as its result, such as the last one.
pub(super) struct Code(pub c_int);

impl Answer for Code {
    type C = c_int;
    fn answer(self) -> c_int {
        self.0
    }
    fn failed(code: c_int) -> c_int {
        code
    }
}

impl Answer for usize {
    type C = usize;
    fn answer(self) -> usize {
        self
    }
    fn failed(_: c_int) -> usize {
        0
    }
}

impl Answer for u32 {
    type C = u32;
    fn answer(self) -> u32 {
        self
    }
    fn failed(_: c_int) -> u32 {
        0
    }
}

impl<T> Answer for *const T {
    type C = *const T;
    fn answer(self) -> *const T {
        self
    }
    fn failed(_: c_int) -> *const T {
        ptr::null()
    }
}

impl<T> Answer for *mut T {
    type C = *mut T;
    fn answer(self) -> *mut T {
        self
    }
    fn failed(_: c_int) -> *mut T {
        ptr::null_mut()
    }
}

/// How a call treats the last error, and a handle in which something panicked before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// Sets the last error, to 0 when it succeeds. Refused with 9001 after a panic.
    Usual,
    /// Leaves the last error alone and answers even after a panic: functions that read or write the last error
    /// itself, and `interrupt`, which may come from another thread.
    Quiet,
    /// Sets the last error, and makes a handle usable again after a panic: `reset`.
    Recover,
}

/// Runs a call on a live handle by the [usual](Rule::Usual) rule.
pub(super) fn guard<T: Answer>(handle: *mut tsysreversal_t, call: impl FnOnce(&Handle) -> Result<T>) -> T::C {
    guard_as(Rule::Usual, handle, call)
}

/// Runs a call on a live handle by the [quiet](Rule::Quiet) rule.
pub(super) fn guard_quiet<T: Answer>(
    handle: *mut tsysreversal_t,
    call: impl FnOnce(&Handle) -> Result<T>,
) -> T::C {
    guard_as(Rule::Quiet, handle, call)
}

/// Runs a call on a live handle.
pub(super) fn guard_as<T: Answer>(
    rule: Rule,
    handle: *mut tsysreversal_t,
    call: impl FnOnce(&Handle) -> Result<T>,
) -> T::C {
    guard_by(|_| rule, handle, call)
}

/// Runs a call on a live handle, by a rule that depends on it.
///
/// The call has its own reference: the handle may be destroyed while it runs, by one of its own callbacks too.
pub(super) fn guard_by<T: Answer>(
    rule: impl FnOnce(&Handle) -> Rule,
    handle: *mut tsysreversal_t,
    call: impl FnOnce(&Handle) -> Result<T>,
) -> T::C {
    guard_static(|| {
        let handle = find(handle)?;
        attempt(rule(&handle), &handle, call)
    })
}

/// Runs a call that needs no handle.
pub(super) fn guard_static<T: Answer>(call: impl FnOnce() -> Result<T>) -> T::C {
    // Nothing is seen half changed after a panic: a handle is marked by `attempt`, and everything else that is
    // shared is changed in one step under a lock.
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(value)) => value.answer(),
        Ok(Err(error)) => T::failed(error.code()),
        Err(_) => T::failed(INTERNAL_ERROR.code),
    }
}

/// Runs the call unless the handle is spoilt, notes a panic, and keeps the last error.
fn attempt<T>(rule: Rule, handle: &Handle, call: impl FnOnce(&Handle) -> Result<T>) -> Result<T> {
    let result = if rule == Rule::Usual && handle.is_spoilt() {
        Err(Error::with(INTERNAL_ERROR, "Reset or destroy this object: an earlier call ended unexpectedly."))
    } else {
        // After a panic nothing of the handle is used again before a reset.
        catch_unwind(AssertUnwindSafe(|| call(handle))).unwrap_or_else(|_| {
            handle.spoil();
            Err(Error::new(INTERNAL_ERROR))
        })
    };
    if rule == Rule::Recover && result.is_ok() {
        handle.recover();
    }
    if rule != Rule::Quiet {
        handle.record(result.as_ref().err());
    }
    result
}

/// The live handles.
static LIVE: RwLock<BTreeMap<usize, Arc<Handle>>> = RwLock::new(BTreeMap::new());

/// The number of the next handle.
static NEXT: AtomicUsize = AtomicUsize::new(0x1001);

/// Makes a handle and gives it its number.
pub(super) fn create(make: impl FnOnce(*mut tsysreversal_t) -> Handle) -> Result<*mut tsysreversal_t> {
    let number = NEXT
        .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |number| number.checked_add(2))
        .map_err(|_| Error::new(INTERNAL_ERROR))?;
    let pointer = ptr::without_provenance_mut(number);
    let handle = Arc::new(make(pointer));
    LIVE.write().insert(number, handle);
    Ok(pointer)
}

/// Ends a handle; NULL is fine. A call that is running in it ends with 10004, and no event comes any more; an event
/// that is being handled on another thread is over when this returns.
pub(super) fn destroy(handle: *mut tsysreversal_t) -> Result<()> {
    if handle.is_null() {
        return Ok(());
    }
    let removed = LIVE.write().remove(&handle.addr());
    removed.ok_or_else(|| Error::new(INVALID_ARGUMENT))?.close();
    Ok(())
}

/// The handle with this number, if it is alive.
fn find(handle: *mut tsysreversal_t) -> Result<Arc<Handle>> {
    LIVE.read().get(&handle.addr()).cloned().ok_or_else(|| Error::new(INVALID_ARGUMENT))
}

/// The numbers with which a live handle is called; those of our header for NULL.
pub(super) fn numbers_of(handle: *mut tsysreversal_t) -> Result<Numbers> {
    if handle.is_null() { Ok(Numbers::Ours) } else { Ok(find(handle)?.numbers()) }
}

/// Whether a handle is alive.
#[cfg(test)]
pub(super) fn is_live(handle: *mut tsysreversal_t) -> bool {
    find(handle).is_ok()
}

/// The flat functions call a handle `void *`.
pub(super) fn from_void(object: *mut c_void) -> *mut tsysreversal_t {
    object.cast()
}
