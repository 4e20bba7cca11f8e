//! What stands behind a handle: the object, its last error, its callbacks, and the values it has lent out.

use super::events::Events;
use super::guard::{Number, tsysreversal_t};
use super::numbers::Numbers;
use super::text::{self, Page, Slot, Slots, Width};
use crate::code_page::CodePage;
use crate::error::{Error, Result};
use crate::object::{TsysReversal, within_longest};
use crate::spec::errors::{INTERNAL_ERROR, INVALID_ARGUMENT};
use crate::spec::settings::CODE_PAGE;
use crate::spec::{Property, Setting};
use crate::value::{Secret, Value};
use parking_lot::Mutex;
use std::ffi::{c_char, c_int, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// One handle. Its methods are what the exported functions call inside their guard.
pub(super) struct Handle {
    object: TsysReversal,
    events: Arc<Events>,
    last_error: Mutex<Option<LastError>>,
    /// With which numbers the flat functions are called.
    numbers: Numbers,
    /// What callers hold pointers to. A pointer dies when its slot is filled again, at reset, and with the handle.
    slots: Mutex<Slots>,
    spoilt: AtomicBool,
    /// The thread that is in `reverse`, 0 for none.
    reversing: AtomicUsize,
}

/// How the last call failed.
struct LastError {
    error: Error,
    /// The thread that made the call.
    thread: usize,
}

impl Handle {
    /// A handle with a new object, whose events go to `events`.
    pub fn new(events: Events, numbers: Numbers) -> Self {
        let (object, events) = (TsysReversal::new(), Arc::new(events));
        object.set_events(events.clone());
        Self {
            object,
            events,
            last_error: Mutex::default(),
            numbers,
            slots: Mutex::default(),
            spoilt: AtomicBool::new(false),
            reversing: AtomicUsize::new(0),
        }
    }

    /// A handle without a flat sink, for the typed functions.
    pub fn plain(handle: *mut tsysreversal_t) -> Self {
        Self::new(Events::new(handle, None), Numbers::Ours)
    }

    /// The callbacks, the flat sink and the event error.
    pub fn events(&self) -> &Events {
        &self.events
    }

    /// With which numbers the flat functions are called.
    pub fn numbers(&self) -> Numbers {
        self.numbers
    }

    /// Reads a text property. The text is lent: it lives until the same property is read again.
    pub fn text(&self, property: &Property) -> Result<*const c_char> {
        Ok(self.text_as(property, Width::Narrow)?.cast())
    }

    /// Reads a text property in the given width.
    pub fn text_as(&self, property: &Property, width: Width) -> Result<*const c_void> {
        match self.object.get(property) {
            Value::Text(value) => self.lend(Slot::Property(property.id), &value, width),
            _ => Err(wrong_kind(property)),
        }
    }

    /// Reads a number.
    pub fn integer(&self, property: &Property) -> Result<Number> {
        match self.object.get(property) {
            Value::Integer(value) => Ok(Number(value)),
            _ => Err(wrong_kind(property)),
        }
    }

    /// Reads a boolean as 0 or 1.
    pub fn boolean(&self, property: &Property) -> Result<Number> {
        match self.object.get(property) {
            Value::Boolean(value) => Ok(Number(value.into())),
            _ => Err(wrong_kind(property)),
        }
    }

    /// Reads a property of bytes. They are lent as text is; the pointer is never NULL, and a NUL that the length
    /// does not count follows. The length is 0 when reading fails.
    ///
    /// # Safety
    /// `len` is NULL, which is refused with 9002, or may be written.
    pub unsafe fn bytes(&self, property: &Property, len: *mut usize) -> Result<*const u8> {
        if len.is_null() {
            return Err(invalid("There is no place for the length."));
        }
        let lent = self.counted_bytes(property);
        // SAFETY: not NULL, and the caller promises that it may be written.
        unsafe { len.write(lent.as_ref().map_or(0, |(_, len)| *len)) };
        lent.map(|(data, _)| data)
    }

    /// Reads a property of bytes as a pointer and a length.
    pub fn counted_bytes(&self, property: &Property) -> Result<(*const u8, usize)> {
        match self.object.get(property) {
            Value::Bytes(value) => {
                let data = self.slots.lock().lend_bytes(Slot::Property(property.id), value.expose());
                Ok((data, value.len()))
            }
            _ => Err(wrong_kind(property)),
        }
    }

    /// Writes a text property.
    ///
    /// # Safety
    /// `value` is NULL or points to text that ends with a NUL.
    pub unsafe fn set_text(&self, property: &Property, value: *const c_char) -> Result<()> {
        // SAFETY: the caller's promise.
        let value =
            unsafe { text::read_within(value.cast(), self.page(), |bytes| within_longest(property, bytes)) }?;
        self.set(property, Value::Text(value))
    }

    /// Writes a number.
    pub fn set_integer(&self, property: &Property, value: c_int) -> Result<()> {
        self.set(property, Value::Integer(value))
    }

    /// Writes a boolean: anything but 0 is true.
    pub fn set_boolean(&self, property: &Property, value: c_int) -> Result<()> {
        self.set(property, Value::Boolean(value != 0))
    }

    /// Writes a property of bytes.
    ///
    /// # Safety
    /// `data` is NULL or points to `len` bytes that may be read.
    pub unsafe fn set_bytes(&self, property: &Property, data: *const u8, len: usize) -> Result<()> {
        // SAFETY: the caller's promise.
        let value = unsafe { text::borrow_bytes(data, len) }?;
        within_longest(property, value.len())?;
        self.set(property, Value::bytes(value))
    }

    /// Writes a property.
    pub fn set(&self, property: &Property, value: Value) -> Result<()> {
        self.object.set(property, value)
    }

    /// Reads or writes a setting. The answer is lent: it lives until the same setting is read or written again.
    ///
    /// # Safety
    /// `configuration` is NULL or points to text of this width that ends with a NUL.
    pub unsafe fn config(&self, configuration: *const c_void, width: Width) -> Result<*const c_void> {
        // SAFETY: the caller's promise.
        let configuration = unsafe { text::read_configuration(configuration, width, self.page()) }?;
        let answer = self.object.config(configuration.expose_text())?;
        self.follow_code_page();
        let name = configuration.expose_text().split('=').next().unwrap_or_default().trim();
        let setting = Setting::by_name(name).map_or("", |setting| setting.name);
        match self.page() {
            // A number must come through in a page without a table too.
            None if setting == CODE_PAGE.name => {
                let utf8 = Some(CodePage::UTF8);
                self.slots.lock().lend(Slot::Setting(setting), answer.expose_text(), width, utf8)
            }
            _ => self.lend(Slot::Setting(setting), &answer, width),
        }
    }

    /// Fills the properties from a detail aggregate.
    ///
    /// # Safety
    /// `aggregate` is NULL or points to text of this width that ends with a NUL.
    pub unsafe fn parse_aggregate(&self, aggregate: *const c_void, width: Width) -> Result<()> {
        // SAFETY: the caller's promise.
        let aggregate = unsafe { text::read(aggregate, width, self.page()) }?;
        self.object.parse_aggregate(aggregate.expose_text())
    }

    /// Puts properties and settings back to their defaults, and takes back everything that was lent.
    pub fn reset(&self) -> Result<()> {
        self.object.reset()?;
        self.follow_code_page();
        self.slots.lock().clear();
        Ok(())
    }

    /// Reverses the authorization.
    pub fn reverse(&self) -> Result<()> {
        self.owning_last_error(|| self.object.reverse())
    }

    /// Runs a long call, during which calls of other threads leave the last error alone: they can tell from their
    /// own result. A call inside a long one changes nothing about that.
    pub fn owning_last_error<T>(&self, call: impl FnOnce() -> T) -> T {
        let order = Ordering::Relaxed;
        let outermost = self.reversing.compare_exchange(0, thread_identity(), order, order).is_ok();
        let _over = outermost.then(|| Over(&self.reversing));
        if outermost {
            self.events.forget_error();
        }
        call()
    }

    /// Ends the running call from any thread.
    pub fn interrupt(&self) -> Result<()> {
        self.object.interrupt()
    }

    /// The licence text, which means nothing here.
    pub fn runtime_license(&self, width: Width) -> Result<*const c_void> {
        self.lend(Slot::License, &Secret::new(self.object.runtime_license()), width)
    }

    /// Keeps a licence text.
    ///
    /// # Safety
    /// `license` is NULL or points to text of this width that ends with a NUL.
    pub unsafe fn set_runtime_license(&self, license: *const c_void, width: Width) -> Result<()> {
        // SAFETY: the caller's promise.
        let license = unsafe { text::read(license, width, self.page()) }?;
        self.object.set_runtime_license(license.expose_text());
        Ok(())
    }

    /// The code of the last error, 0 for none.
    pub fn last_error_code(&self) -> c_int {
        self.last_error.lock().as_ref().map_or(0, |last| last.error.code())
    }

    /// The text of the last error, empty for none; lent until it is read again.
    pub fn last_error(&self) -> Result<*const c_char> {
        let message =
            self.last_error.lock().as_ref().map_or(String::new(), |last| last.error.message().to_owned());
        self.lend_message(Slot::LastError, &message)
    }

    /// Sets the last error as if a call had failed so; code 0 clears it.
    pub fn set_last_error(&self, code: c_int, message: String) {
        *self.last_error.lock() = (code != 0).then(|| LastError::here(Error::other(code, message)));
    }

    /// The text of the last event error; lent until it is read again.
    pub fn event_error(&self) -> Result<*const c_char> {
        self.lend_message(Slot::EventError, &self.events.error().1)
    }

    /// Keeps how a call ended, unless another thread [owns](Self::owning_last_error) the last error.
    pub fn record(&self, error: Option<&Error>) {
        let reversing = self.reversing.load(Ordering::Relaxed);
        if reversing == 0 || reversing == thread_identity() {
            *self.last_error.lock() = error.cloned().map(LastError::here);
        }
    }

    /// Clears the last error if it is this thread's: that of another one may not have been read yet.
    pub fn forget_own_error(&self) {
        let here = thread_identity();
        self.last_error.lock().take_if(|last| last.thread == here);
    }

    /// Ends the running call, if there is one, and lets no event through any more: what a callback was given as
    /// its user data may be gone when this returns. So it waits for a callback that is running on another thread.
    pub fn close(&self) {
        let before = self.events.close();
        // An idle object has nothing to interrupt, and a handle that is gone has nobody to tell.
        self.object.close();
        self.events.wait(before);
    }

    /// Whether a call panicked since the last reset.
    pub fn is_spoilt(&self) -> bool {
        self.spoilt.load(Ordering::Relaxed)
    }

    /// Notes that a call panicked.
    pub fn spoil(&self) {
        self.spoilt.store(true, Ordering::Relaxed);
    }

    /// Makes the handle usable again.
    pub fn recover(&self) {
        self.spoilt.store(false, Ordering::Relaxed);
    }

    fn lend(&self, slot: Slot, value: &Secret, width: Width) -> Result<*const c_void> {
        self.slots.lock().lend(slot, value.expose_text(), width, self.page())
    }

    /// A message may come from anywhere, and must come through.
    fn lend_message(&self, slot: Slot, message: &str) -> Result<*const c_char> {
        Ok(self.slots.lock().lend_message(slot, message, self.page()).cast())
    }

    /// The code page of narrow text.
    pub fn page(&self) -> Page {
        self.events.page()
    }

    /// Takes over what `CodePage` says now.
    fn follow_code_page(&self) {
        self.events.set_page(self.object.code_page());
    }

    /// Keeps narrow text in UTF-8 whatever `CodePage` says, or ends that.
    pub fn always_utf8(&self, always: bool) {
        self.events.always_utf8(always);
    }
}

impl LastError {
    /// An error of this thread.
    fn here(error: Error) -> Self {
        Self { error, thread: thread_identity() }
    }
}

/// Notes the end of `reverse`, also when it panics.
struct Over<'a>(&'a AtomicUsize);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

/// A number that tells running threads apart: the address of a thread-local. `std::thread::current` would leave
/// memory behind on threads that are not ours.
pub(super) fn thread_identity() -> usize {
    thread_local!(static PLACE: u8 = const { 0 });
    PLACE.with(|place| std::ptr::from_ref(place).addr())
}

/// The table says one kind and the store holds another, or a caller asked for the wrong one.
fn wrong_kind(property: &Property) -> Error {
    Error::with(INTERNAL_ERROR, property.name)
}

/// The argument with this name cannot be used.
pub(super) fn invalid(what: &str) -> Error {
    Error::with(INVALID_ARGUMENT, what)
}
