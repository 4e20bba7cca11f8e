//! One receiver of events for both ways into C: the callbacks of the typed functions and the sink of the flat
//! ones. No lock is held while a handler runs: it may set, read, interrupt, replace itself, or destroy the handle.
//!
//! Another thread that replaces a handler or destroys the handle waits until the handler that is running has
//! returned: from then on its user data may be freed.

use super::callbacks::{
    tsysreversal_connected_event_t, tsysreversal_data_packet_in_event_t,
    tsysreversal_data_packet_out_event_t, tsysreversal_disconnected_event_t, tsysreversal_error_event_t,
    tsysreversal_on_connected_fn, tsysreversal_on_data_packet_in_fn, tsysreversal_on_data_packet_out_fn,
    tsysreversal_on_disconnected_fn, tsysreversal_on_error_fn, tsysreversal_on_ssl_server_authentication_fn,
    tsysreversal_on_ssl_status_fn, tsysreversal_ssl_server_authentication_event_t,
    tsysreversal_ssl_status_event_t,
};
use super::flat::PDPAYMENTSSDK_CALLBACK;
use super::guard::tsysreversal_t;
use super::handle::thread_identity;
use super::numbers::Numbers;
use super::text::{Copy, Page, Width};
use crate::code_page::CodePage;
use crate::error::{Error, Result};
use crate::events::{Connected, Disconnected, EventSink, Failure, ServerAuthentication};
use crate::remap::List;
use crate::spec::events::{
    ON_CONNECTED, ON_DATA_PACKET_IN, ON_DATA_PACKET_OUT, ON_DISCONNECTED, ON_ERROR,
    ON_SSL_SERVER_AUTHENTICATION, ON_SSL_STATUS,
};
use crate::spec::{ERRORS, Event};
use parking_lot::{Condvar, Mutex, MutexGuard};
use std::ffi::{c_char, c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};

/// What a flat sink answers to ask for the wide form of an event.
const WANTS_WIDE: c_int = -10000;

/// What is added to the number of an event in its wide form.
pub(super) const WIDE: c_int = 10000;

/// A pointer of the caller's that is only ever handed back to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct User(pub *mut c_void);

impl Default for User {
    fn default() -> Self {
        Self(ptr::null_mut())
    }
}

// SAFETY: the library never looks behind the pointer, and gives it back on the thread that made the call.
unsafe impl Send for User {}
// SAFETY: as above.
unsafe impl Sync for User {}

/// A callback, none when `function` is `None`, and its user data.
#[derive(Clone, Copy, Default)]
pub(super) struct Callback<F> {
    pub function: F,
    pub user: User,
}

/// The callbacks of the typed functions.
#[derive(Default)]
pub(super) struct Callbacks {
    pub connected: Callback<tsysreversal_on_connected_fn>,
    pub data_packet_in: Callback<tsysreversal_on_data_packet_in_fn>,
    pub data_packet_out: Callback<tsysreversal_on_data_packet_out_fn>,
    pub disconnected: Callback<tsysreversal_on_disconnected_fn>,
    pub error: Callback<tsysreversal_on_error_fn>,
    pub ssl_server_authentication: Callback<tsysreversal_on_ssl_server_authentication_fn>,
    pub ssl_status: Callback<tsysreversal_on_ssl_status_fn>,
}

/// The sink of the flat functions.
#[derive(Clone, Copy)]
pub(super) struct FlatSink {
    pub function: PDPAYMENTSSDK_CALLBACK,
    pub context: User,
    /// The width of texts in events with their plain number.
    pub width: Width,
    /// The numbers of the events.
    pub numbers: Numbers,
}

/// The error that a handler set.
#[derive(Default)]
struct EventError {
    code: c_int,
    message: String,
    /// Set during the event that is being delivered, so it ends the running call.
    fresh: bool,
}

/// A handler that is running.
struct Running {
    /// Rises by one with each handler that starts.
    turn: u64,
    /// The thread it runs on.
    thread: usize,
}

/// Who gets the events, and which of them are being told right now. Under one lock, so that nobody takes a handler
/// away between the copy of it and the note that it runs.
#[derive(Default)]
struct Receivers {
    callbacks: Callbacks,
    sink: Option<FlatSink>,
    running: Vec<Running>,
    /// The turn of the next handler.
    next: u64,
}

/// The number of UTF-8 among the code pages.
const UTF8: i32 = 65001;

/// Delivers events to C.
pub(super) struct Events {
    handle: User,
    receivers: Mutex<Receivers>,
    /// Told when a handler has returned.
    returned: Condvar,
    error: Mutex<EventError>,
    /// The number of the code page of narrow text.
    page: AtomicI32,
    /// Whether narrow text is UTF-8 all the same.
    always_utf8: AtomicBool,
}

/// The handlers that started before this moment.
#[derive(Clone, Copy)]
#[must_use = "the handlers may still be running"]
pub(super) struct Before(u64);

/// Notes that a handler has returned, also when it panicked.
struct Returned<'a> {
    events: &'a Events,
    turn: u64,
}

impl Drop for Returned<'_> {
    fn drop(&mut self) {
        self.events.receivers.lock().running.retain(|running| running.turn != self.turn);
        self.events.returned.notify_all();
    }
}

impl Events {
    /// Delivers to the sink, if there is one, and to the callbacks that will be set.
    pub fn new(handle: *mut tsysreversal_t, sink: Option<FlatSink>) -> Self {
        Self {
            handle: User(handle.cast()),
            receivers: Mutex::new(Receivers { sink, ..Receivers::default() }),
            returned: Condvar::new(),
            error: Mutex::default(),
            page: AtomicI32::new(UTF8),
            always_utf8: AtomicBool::new(false),
        }
    }

    /// The code page of narrow text.
    pub fn page(&self) -> Page {
        match self.page.load(Ordering::Relaxed) {
            UTF8 => Some(CodePage::UTF8),
            _ if self.always_utf8.load(Ordering::Relaxed) => Some(CodePage::UTF8),
            number => CodePage::by_number(number),
        }
    }

    /// Sets the number of the code page.
    pub fn set_page(&self, number: i32) {
        self.page.store(number, Ordering::Relaxed);
    }

    /// Keeps narrow text in UTF-8 whatever the code page is, or ends that.
    pub fn always_utf8(&self, always: bool) {
        self.always_utf8.store(always, Ordering::Relaxed);
    }

    /// A text that a callback gets.
    fn message(&self, text: &str) -> Copy {
        Copy::of_message(text, Width::Narrow, self.page())
    }

    /// Changes a callback, and [waits](Self::wait) for the one that is running. It is safe inside that callback.
    pub fn change(&self, change: impl FnOnce(&mut Callbacks)) {
        let mut receivers = self.receivers.lock();
        change(&mut receivers.callbacks);
        let before = Before(receivers.next);
        self.wait_locked(receivers, before);
    }

    /// Delivers nothing any more. What is running goes on.
    pub fn close(&self) -> Before {
        let mut receivers = self.receivers.lock();
        receivers.sink = None;
        receivers.callbacks = Callbacks::default();
        Before(receivers.next)
    }

    /// Waits until the handlers that started before have returned; inside a handler it returns at once, since that
    /// one cannot return before.
    pub fn wait(&self, before: Before) {
        self.wait_locked(self.receivers.lock(), before);
    }

    fn wait_locked(&self, mut receivers: MutexGuard<'_, Receivers>, Before(next): Before) {
        let here = thread_identity();
        if receivers.running.iter().any(|running| running.thread == here) {
            return;
        }
        while receivers.running.iter().any(|running| running.turn < next) {
            self.returned.wait(&mut receivers);
        }
    }

    /// Notes that a handler starts, while the lock is held under which it was chosen.
    fn start(&self, receivers: &mut Receivers) -> Returned<'_> {
        let turn = receivers.next;
        receivers.next += 1;
        receivers.running.push(Running { turn, thread: thread_identity() });
        Returned { events: self, turn }
    }

    /// The code and the text of the last event error.
    pub fn error(&self) -> (c_int, String) {
        let error = self.error.lock();
        (error.code, error.message.clone())
    }

    /// Sets the event error. Inside an event, a code other than 0 ends the running call.
    pub fn set_error(&self, code: c_int, message: String) {
        *self.error.lock() = EventError { code, message, fresh: code != 0 };
    }

    /// Forgets the event error.
    pub fn forget_error(&self) {
        *self.error.lock() = EventError::default();
    }

    /// Hands one event to a handler, and makes an error of what it answers: the event error if the handler set
    /// one, else its return value when it is not 0. Without a text of the handler's it gets one.
    fn hand(&self, event: &Event, handler: impl FnOnce() -> c_int) -> Result<()> {
        self.error.lock().fresh = false;
        let answered = handler();
        let mut error = self.error.lock();
        let was_set = std::mem::take(&mut error.fresh);
        if was_set && !error.message.is_empty() {
            return Err(Error::other(error.code, error.message.clone()));
        }
        let code = if was_set { error.code } else { answered };
        if code == 0 {
            return Ok(());
        }
        let what = format!("The handler of {} ended the call.", event.name);
        Err(match ERRORS.iter().find(|known| known.code == code) {
            Some(known) => Error::with(*known, what),
            None => Error::other(code, what),
        })
    }

    /// Offers an event to the flat sink, in the wide form too when it asks for that.
    fn to_sink(&self, event: &Event, parameters: &mut [Parameter<'_>]) -> Result<()> {
        let mut receivers = self.receivers.lock();
        let Some(FlatSink { function: Some(function), context, width, numbers }) = receivers.sink else {
            return Ok(());
        };
        // What the program knows no number for was not there when it was written.
        let Some(id) = numbers.theirs(List::Events, event.id) else {
            return Ok(());
        };
        let _running = self.start(&mut receivers);
        drop(receivers);
        let page = self.page();
        self.hand(event, || match offer(function, context, id, parameters, width, page) {
            WANTS_WIDE => offer(function, context, id + WIDE, parameters, Width::Wide, page),
            code => code,
        })
    }

    /// Calls a callback of the typed functions, if it is set.
    fn to_callback<F: std::marker::Copy>(
        &self,
        event: &Event,
        choose: impl FnOnce(&Callbacks) -> Callback<Option<F>>,
        call: impl FnOnce(F, *mut tsysreversal_t, *mut c_void) -> c_int,
    ) -> Result<()> {
        let mut receivers = self.receivers.lock();
        let Callback { function: Some(function), user } = choose(&receivers.callbacks) else {
            return Ok(());
        };
        let _running = self.start(&mut receivers);
        drop(receivers);
        self.hand(event, || call(function, self.handle.0.cast(), user.0))
    }
}

type Sink = unsafe extern "system" fn(*mut c_void, c_int, c_int, *mut *mut c_void, *mut c_int) -> c_int;

/// A parameter of an event on its way to the flat sink.
enum Parameter<'a> {
    Integer(c_int),
    Text(&'a str),
    Bytes(&'a [u8]),
    /// A boolean that the sink may change.
    Answer(&'a mut bool),
}

/// Calls the flat sink. Both arrays have a place more than there are parameters, as those of `Do` have.
fn offer(
    function: Sink,
    context: User,
    id: c_int,
    parameters: &mut [Parameter<'_>],
    width: Width,
    page: Page,
) -> c_int {
    let copies: Vec<Option<Copy>> = parameters
        .iter()
        .map(|parameter| match parameter {
            Parameter::Text(text) => Some(Copy::of_message(text, width, page)),
            Parameter::Bytes(bytes) => Some(Copy::of_bytes(bytes)),
            _ => None,
        })
        .collect();
    let mut values = vec![ptr::null_mut(); parameters.len() + 1];
    let mut lengths = vec![0; parameters.len() + 1];
    for (place, parameter) in parameters.iter().enumerate() {
        values[place] = match parameter {
            Parameter::Integer(number) => number_as_pointer(*number),
            Parameter::Answer(answer) => number_as_pointer((**answer).into()),
            _ => copies[place].as_ref().map_or(ptr::null(), Copy::as_ptr).cast_mut(),
        };
        if let Parameter::Bytes(bytes) = parameter {
            lengths[place] = c_int::try_from(bytes.len()).unwrap_or(c_int::MAX);
        }
    }
    let count = parameters.len() as c_int;
    // SAFETY: the caller of Create promised a function of this type; the arrays and what they point to stay
    // until it returns.
    let code = unsafe { function(context.0, id, count, values.as_mut_ptr(), lengths.as_mut_ptr()) };
    for (value, parameter) in values.iter().zip(parameters) {
        // A sink that asks for the wide form has not decided anything yet.
        if let (Parameter::Answer(answer), true) = (parameter, code != WANTS_WIDE) {
            **answer = pointer_as_number(*value) != 0;
        }
    }
    code
}

/// A number in the place of a pointer, with its sign.
pub(super) fn number_as_pointer(number: c_int) -> *mut c_void {
    ptr::without_provenance_mut(number as isize as usize)
}

/// The number in the place of a pointer: its low 32 bits, as callers cast from signed and from unsigned numbers.
pub(super) fn pointer_as_number(pointer: *const c_void) -> c_int {
    pointer.addr() as c_int
}

impl EventSink for Events {
    fn connected(&self, event: &Connected) -> Result<()> {
        self.to_sink(
            &ON_CONNECTED,
            &mut [Parameter::Integer(event.status_code), Parameter::Text(&event.description)],
        )?;
        self.to_callback(
            &ON_CONNECTED,
            |all| all.connected,
            |function, handle, user| {
                let description = self.message(&event.description);
                let event = tsysreversal_connected_event_t {
                    size: size_of::<tsysreversal_connected_event_t>(),
                    status_code: event.status_code,
                    description: description.as_ptr().cast(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                unsafe { function(handle, &event, user) }
            },
        )
    }

    fn data_packet_in(&self, packet: &[u8]) -> Result<()> {
        self.to_sink(&ON_DATA_PACKET_IN, &mut [Parameter::Bytes(packet)])?;
        self.to_callback(
            &ON_DATA_PACKET_IN,
            |all| all.data_packet_in,
            |function, handle, user| {
                let copy = Copy::of_bytes(packet);
                let event = tsysreversal_data_packet_in_event_t {
                    size: size_of::<tsysreversal_data_packet_in_event_t>(),
                    data_packet: copy.as_ptr().cast(),
                    data_packet_len: packet.len(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                unsafe { function(handle, &event, user) }
            },
        )
    }

    fn data_packet_out(&self, packet: &[u8]) -> Result<()> {
        self.to_sink(&ON_DATA_PACKET_OUT, &mut [Parameter::Bytes(packet)])?;
        self.to_callback(
            &ON_DATA_PACKET_OUT,
            |all| all.data_packet_out,
            |function, handle, user| {
                let copy = Copy::of_bytes(packet);
                let event = tsysreversal_data_packet_out_event_t {
                    size: size_of::<tsysreversal_data_packet_out_event_t>(),
                    data_packet: copy.as_ptr().cast(),
                    data_packet_len: packet.len(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                unsafe { function(handle, &event, user) }
            },
        )
    }

    fn disconnected(&self, event: &Disconnected) -> Result<()> {
        self.to_sink(
            &ON_DISCONNECTED,
            &mut [Parameter::Integer(event.status_code), Parameter::Text(&event.description)],
        )?;
        self.to_callback(
            &ON_DISCONNECTED,
            |all| all.disconnected,
            |function, handle, user| {
                let description = self.message(&event.description);
                let event = tsysreversal_disconnected_event_t {
                    size: size_of::<tsysreversal_disconnected_event_t>(),
                    status_code: event.status_code,
                    description: description.as_ptr().cast(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                unsafe { function(handle, &event, user) }
            },
        )
    }

    fn error(&self, event: &Failure) -> Result<()> {
        self.to_sink(
            &ON_ERROR,
            &mut [Parameter::Integer(event.error_code), Parameter::Text(&event.description)],
        )?;
        self.to_callback(
            &ON_ERROR,
            |all| all.error,
            |function, handle, user| {
                let description = self.message(&event.description);
                let event = tsysreversal_error_event_t {
                    size: size_of::<tsysreversal_error_event_t>(),
                    error_code: event.error_code,
                    description: description.as_ptr().cast(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                unsafe { function(handle, &event, user) }
            },
        )
    }

    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> Result<()> {
        self.to_sink(
            &ON_SSL_SERVER_AUTHENTICATION,
            &mut [
                Parameter::Bytes(&event.cert_encoded),
                Parameter::Text(&event.cert_subject),
                Parameter::Text(&event.cert_issuer),
                Parameter::Text(&event.status),
                Parameter::Answer(&mut event.accept),
            ],
        )?;
        self.to_callback(
            &ON_SSL_SERVER_AUTHENTICATION,
            |all| all.ssl_server_authentication,
            |function, handle, user| {
                let certificate = Copy::of_bytes(&event.cert_encoded);
                let [subject, issuer, status] =
                    [&event.cert_subject, &event.cert_issuer, &event.status].map(|text| self.message(text));
                let mut shown = tsysreversal_ssl_server_authentication_event_t {
                    size: size_of::<tsysreversal_ssl_server_authentication_event_t>(),
                    cert_encoded: certificate.as_ptr().cast(),
                    cert_encoded_len: event.cert_encoded.len(),
                    cert_subject: subject.as_ptr().cast(),
                    cert_issuer: issuer.as_ptr().cast(),
                    status: status.as_ptr().cast(),
                    accept: event.accept.into(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                let code = unsafe { function(handle, &mut shown, user) };
                event.accept = shown.accept != 0;
                code
            },
        )
    }

    fn ssl_status(&self, text: &str) -> Result<()> {
        self.to_sink(&ON_SSL_STATUS, &mut [Parameter::Text(text)])?;
        self.to_callback(
            &ON_SSL_STATUS,
            |all| all.ssl_status,
            |function, handle, user| {
                let text = self.message(text);
                let event = tsysreversal_ssl_status_event_t {
                    size: size_of::<tsysreversal_ssl_status_event_t>(),
                    message: text.as_ptr().cast::<c_char>(),
                };
                // SAFETY: the caller set a function of this type; the event lives until it returns.
                unsafe { function(handle, &event, user) }
            },
        )
    }
}
