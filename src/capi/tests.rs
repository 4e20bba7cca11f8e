//! The rules of the C boundary: handles, lending, last error, callbacks, flat functions, introspection.
//! Events are fired straight into the receiver inside a guarded call, as a running `reverse` would.

use super::api::*;
use super::callbacks::*;
use super::events::{Callback, WIDE, number_as_pointer, pointer_as_number};
use super::flat::*;
use super::guard::{Rule, guard, guard_as, guard_static, is_live, tsysreversal_t};
use super::introspection::*;
use super::text::WideUnit;
use super::typed::*;
use crate::error::{Error, Result};
use crate::events::{Connected, Disconnected, EventSink, Failure, ServerAuthentication};
use crate::spec::{ENUMERATIONS, ERRORS, EVENTS, Kind, PROPERTIES, Property, SETTINGS, properties};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

type Handle = *mut tsysreversal_t;

const INTERNAL: c_int = 9001;
const INVALID: c_int = 9002;

/// An object that is destroyed when the test ends.
struct Object(Handle);

impl Object {
    fn new() -> Self {
        Self(tsysreversal_create())
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        tsysreversal_destroy(self.0);
    }
}

fn text(pointer: *const c_char) -> String {
    assert!(!pointer.is_null());
    // SAFETY: the functions under test promise text that ends with a NUL.
    unsafe { CStr::from_ptr(pointer) }.to_str().unwrap().to_owned()
}

fn last_error(handle: Handle) -> (c_int, String) {
    (tsysreversal_last_error_code(handle), text(tsysreversal_last_error(handle)))
}

fn set_zip(handle: Handle, zip: &CStr) -> c_int {
    // SAFETY: text that ends with a NUL.
    unsafe { tsysreversal_set_merchant_zip(handle, zip.as_ptr()) }
}

fn zip(handle: Handle) -> *const c_char {
    tsysreversal_get_merchant_zip(handle)
}

fn config(handle: Handle, configuration: &CStr) -> *const c_char {
    // SAFETY: text that ends with a NUL.
    unsafe { tsysreversal_config(handle, configuration.as_ptr()) }
}

// Handles.

#[test]
fn a_handle_that_is_not_alive_answers_9002() {
    let gone = tsysreversal_create();
    tsysreversal_destroy(gone);
    tsysreversal_destroy(gone);
    tsysreversal_destroy(ptr::null_mut());
    let mut foreign = 7_u64;
    for handle in [ptr::null_mut(), gone, (&raw mut foreign).cast()] {
        assert!(!is_live(handle));
        assert!(zip(handle).is_null());
        assert_eq!(set_zip(handle, c"27713"), INVALID);
        assert_eq!(tsysreversal_get_timeout(handle), 0);
        assert_eq!(tsysreversal_set_timeout(handle, 1), INVALID);
        // SAFETY: NULL, or what each function takes.
        unsafe {
            let mut len = 9_usize;
            assert!(tsysreversal_get_ssl_cert_store(handle, &mut len).is_null());
            assert_eq!(tsysreversal_set_ssl_cert_store(handle, ptr::null(), 0), INVALID);
            assert_eq!(tsysreversal_parse_aggregate(handle, c"<a/>".as_ptr()), INVALID);
            assert!(tsysreversal_config(handle, c"Port".as_ptr()).is_null());
            assert_eq!(tsysreversal_set_runtime_license(handle, c"".as_ptr()), INVALID);
        }
        assert!(tsysreversal_get_runtime_license(handle).is_null());
        assert_eq!(tsysreversal_reset(handle), INVALID);
        assert_eq!(tsysreversal_reverse(handle), INVALID);
        assert_eq!(tsysreversal_interrupt(handle), INVALID);
        assert_eq!(tsysreversal_last_error_code(handle), INVALID);
        assert!(tsysreversal_last_error(handle).is_null());
        assert_eq!(tsysreversal_on_connected(handle, None, ptr::null_mut()), INVALID);
    }
}

#[test]
fn a_number_is_never_given_out_twice() {
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..1000 {
        let object = Object::new();
        assert!(seen.insert(object.0.addr()));
        assert_eq!(object.0.addr() % 2, 1);
    }
}

#[test]
fn null_and_invalid_arguments_have_their_codes() {
    let object = Object::new();
    let wrong = c"\xFF\xFE";
    // SAFETY: NULL, or what each function takes.
    unsafe {
        assert_eq!(tsysreversal_set_merchant_zip(object.0, ptr::null()), INVALID);
        assert_eq!(last_error(object.0), (INVALID, "Invalid handle or argument. A text is NULL.".to_owned()));
        assert_eq!(tsysreversal_set_merchant_zip(object.0, wrong.as_ptr()), 434);
        assert!(tsysreversal_config(object.0, ptr::null()).is_null());
        assert_eq!(tsysreversal_last_error_code(object.0), INVALID);
        assert!(tsysreversal_config(object.0, wrong.as_ptr()).is_null());
        assert_eq!(tsysreversal_last_error_code(object.0), 434);
        assert_eq!(tsysreversal_parse_aggregate(object.0, ptr::null()), INVALID);
        assert_eq!(tsysreversal_set_runtime_license(object.0, ptr::null()), INVALID);
        assert_eq!(tsysreversal_set_ssl_cert_store(object.0, ptr::null(), 5), INVALID);
        assert_eq!(tsysreversal_set_ssl_cert_store(object.0, c"".as_ptr().cast(), usize::MAX), INVALID);
        assert_eq!(tsysreversal_set_ssl_cert_store(object.0, ptr::null(), 0), 0);
        assert!(tsysreversal_get_ssl_cert_store(object.0, ptr::null_mut()).is_null());
        assert_eq!(tsysreversal_last_error_code(object.0), INVALID);
        assert!(tsysreversal_property_by_name(ptr::null()).is_null());
        assert!(tsysreversal_property_by_name(wrong.as_ptr()).is_null());
    }
    assert_eq!(text(zip(object.0)), "");
    assert_eq!(last_error(object.0), (0, String::new()));
}

// Panics.

#[test]
fn after_a_panic_only_reset_and_destroy_answer() {
    let object = Object::new();
    assert_eq!(set_zip(object.0, c"27713"), 0);
    let code = guard(object.0, |_| -> Result<()> { panic!("wanted by the test") });
    assert_eq!(code, INTERNAL);
    assert_eq!(last_error(object.0), (INTERNAL, "Internal error.".to_owned()));
    assert!(zip(object.0).is_null());
    assert_eq!(set_zip(object.0, c"1"), INTERNAL);
    assert_eq!(tsysreversal_reverse(object.0), INTERNAL);
    assert!(last_error(object.0).1.starts_with("Internal error. Reset or destroy"));
    assert_eq!(tsysreversal_reset(object.0), 0);
    assert_eq!(text(zip(object.0)), "");
    assert_eq!(last_error(object.0), (0, String::new()));
    assert_eq!(
        guard_as(Rule::Recover, object.0, |_| -> Result<()> { panic!("wanted by the test") }),
        INTERNAL
    );
    assert_eq!(set_zip(object.0, c"1"), INTERNAL);
    tsysreversal_destroy(object.0);
    assert!(!is_live(object.0));
    assert!(guard_static(|| -> Result<*const c_char> { panic!("wanted by the test") }).is_null());
}

// Lending.

#[test]
fn lent_text_lives_until_the_same_property_is_read_again() {
    let object = Object::new();
    assert_eq!(set_zip(object.0, c"27713"), 0);
    let first = zip(object.0);
    let city = tsysreversal_get_merchant_city(object.0);
    let (port, server) = (config(object.0, c"Port"), config(object.0, c"Server"));
    assert_eq!(set_zip(object.0, c"10001"), 0);
    assert_eq!((text(first), text(city)), ("27713".to_owned(), String::new()));
    assert_eq!((text(port), text(server)), ("5003".to_owned(), "ssl2.vitalps.net".to_owned()));
    assert_eq!(text(zip(object.0)), "10001");
}

/// `string(get(), get() + strlen(get()))` and its like are common: as long as a value is the same, so is its place.
#[test]
fn a_value_that_is_read_again_lies_where_it_lay() {
    let object = Object::new();
    assert_eq!(set_zip(object.0, c"27713"), 0);
    let (first, server) = (zip(object.0), config(object.0, c"Server"));
    assert_eq!((zip(object.0), config(object.0, c"Server")), (first, server));
    assert_eq!(set_zip(object.0, c"27713"), 0);
    assert_eq!(zip(object.0), first);
    assert_eq!(set_zip(object.0, c"x!"), 502);
    let error = tsysreversal_last_error(object.0);
    assert_eq!(tsysreversal_last_error(object.0), error);
    assert_eq!((text(first), text(error).is_empty()), ("27713".to_owned(), false));
    // Whoever writes into what was lent to him gets the value again, elsewhere.
    // SAFETY: five characters and a NUL are lent, and nobody else has them.
    unsafe { first.cast_mut().write(0x39) };
    assert_eq!(text(zip(object.0)), "27713");
    assert_eq!(set_zip(object.0, c"10001"), 0);
    assert_eq!(text(zip(object.0)), "10001");
}

#[test]
fn bytes_have_a_length_and_a_nul_behind() {
    let object = Object::new();
    let store = b"\x30\x00\x82";
    let mut len = 99_usize;
    // SAFETY: the bytes and the place for the length are ours; three bytes and a NUL are lent.
    unsafe {
        assert_eq!(tsysreversal_set_ssl_cert_store(object.0, store.as_ptr(), store.len()), 0);
        let lent = tsysreversal_get_ssl_cert_store(object.0, &mut len);
        assert_eq!(len, 3);
        assert_eq!(std::slice::from_raw_parts(lent, 4), b"\x30\x00\x82\x00");
        let empty = tsysreversal_get_ssl_server_cert_encoded(object.0, &mut len);
        assert_eq!((empty.is_null(), len), (false, 0));
    }
}

#[test]
fn numbers_and_booleans_pass() {
    let object = Object::new();
    assert_eq!(tsysreversal_set_timeout(object.0, -5), 0);
    assert_eq!(tsysreversal_get_timeout(object.0), -5);
    assert_eq!(tsysreversal_set_card_is_encrypted(object.0, -1), 0);
    assert_eq!(tsysreversal_get_card_is_encrypted(object.0), 1);
    assert_eq!(tsysreversal_set_card_is_encrypted(object.0, 0), 0);
    assert_eq!(tsysreversal_get_card_is_encrypted(object.0), 0);
}

#[test]
fn reset_keeps_the_licence_and_the_callbacks() {
    let object = Object::new();
    let mut seen = Seen::default();
    seen.listen(object.0);
    // SAFETY: text that ends with a NUL.
    assert_eq!(unsafe { tsysreversal_set_runtime_license(object.0, c"4D-1".as_ptr()) }, 0);
    assert_eq!(set_zip(object.0, c"27713"), 0);
    assert_eq!(tsysreversal_reset(object.0), 0);
    assert_eq!(text(zip(object.0)), "");
    assert_eq!(text(tsysreversal_get_runtime_license(object.0)), "4D-1");
    assert_eq!(fire(object.0, 0), 0);
    assert_eq!(seen.events, ["1"]);
}

// The last error.

#[test]
fn every_success_clears_the_last_error_except_interrupt() {
    let object = Object::new();
    let fail = || assert_ne!(set_zip(object.0, c"277!3"), 0);
    let succeeding: [&dyn Fn(); 4] = [
        &|| assert_eq!(text(zip(object.0)), ""),
        &|| assert_eq!(set_zip(object.0, c"1"), 0),
        &|| assert_eq!(text(config(object.0, c"Port")), "5003"),
        &|| assert_eq!(tsysreversal_reset(object.0), 0),
    ];
    for succeed in succeeding {
        fail();
        assert_ne!(tsysreversal_last_error_code(object.0), 0);
        assert!(!last_error(object.0).1.is_empty());
        assert_eq!(tsysreversal_interrupt(object.0), 0);
        assert_ne!(tsysreversal_last_error_code(object.0), 0);
        succeed();
        assert_eq!(last_error(object.0), (0, String::new()));
    }
}

#[test]
fn a_failed_reverse_has_a_code_and_a_text() {
    let object = Object::new();
    let code = tsysreversal_reverse(object.0);
    assert_eq!(code, 593);
    assert_eq!(last_error(object.0).0, 593);
    assert!(last_error(object.0).1.starts_with("Missing or erroneous property value."));
}

#[test]
fn another_thread_leaves_the_last_error_of_a_running_call_alone() {
    let object = Object::new();
    let number = object.0.addr();
    let elsewhere = |zip: &'static CStr| {
        let call = move || set_zip(ptr::without_provenance_mut(number), zip);
        std::thread::spawn(call).join().unwrap()
    };
    assert_eq!(set_zip(object.0, c"277!3"), 502);
    guard(object.0, |h| {
        h.owning_last_error(|| {
            assert_eq!(elsewhere(c"27713"), 0);
            assert_eq!(tsysreversal_last_error_code(object.0), 502);
            assert_eq!(set_zip(object.0, c"1"), 0);
            assert_ne!(elsewhere(c"277!3"), 0);
            assert_eq!(tsysreversal_last_error_code(object.0), 0);
            // A call inside does not end the ownership.
            h.owning_last_error(|| ());
            assert_ne!(elsewhere(c"277!3"), 0);
            assert_eq!(tsysreversal_last_error_code(object.0), 0);
        });
        Ok(())
    });
    assert_ne!(elsewhere(c"277!3"), 0);
    assert_ne!(tsysreversal_last_error_code(object.0), 0);
}

// Callbacks.

/// What the callbacks of a test saw, and what they are to do.
#[derive(Default)]
struct Seen {
    events: Vec<String>,
    answer: c_int,
    accept: Option<c_int>,
    act: Option<fn(Handle, &mut Seen)>,
}

impl Seen {
    /// Sets all seven callbacks.
    fn listen(&mut self, handle: Handle) {
        let user = ptr::from_mut(self).cast();
        assert_eq!(tsysreversal_on_connected(handle, Some(on_connected), user), 0);
        assert_eq!(tsysreversal_on_data_packet_in(handle, Some(on_packet_in), user), 0);
        assert_eq!(tsysreversal_on_data_packet_out(handle, Some(on_packet_out), user), 0);
        assert_eq!(tsysreversal_on_disconnected(handle, Some(on_disconnected), user), 0);
        assert_eq!(tsysreversal_on_error(handle, Some(on_error), user), 0);
        assert_eq!(tsysreversal_on_ssl_server_authentication(handle, Some(on_authentication), user), 0);
        assert_eq!(tsysreversal_on_ssl_status(handle, Some(on_status), user), 0);
    }

    fn note(user: *mut c_void, handle: Handle, event: impl Into<String>) -> c_int {
        // SAFETY: the tests give a pointer to a `Seen` that outlives the events.
        let seen = unsafe { &mut *user.cast::<Seen>() };
        seen.events.push(event.into());
        if let Some(act) = seen.act {
            act(handle, seen);
        }
        seen.answer
    }
}

macro_rules! callback {
    ($name:ident, $event:ident, $number:literal) => {
        unsafe extern "C" fn $name(handle: Handle, event: *const $event, user: *mut c_void) -> c_int {
            // SAFETY: the library gives an event that lives during the call.
            assert_eq!(unsafe { &*event }.size, size_of::<$event>());
            Seen::note(user, handle, $number)
        }
    };
}

callback!(on_connected, tsysreversal_connected_event_t, "1");
callback!(on_packet_in, tsysreversal_data_packet_in_event_t, "2");
callback!(on_packet_out, tsysreversal_data_packet_out_event_t, "3");
callback!(on_disconnected, tsysreversal_disconnected_event_t, "4");
callback!(on_error, tsysreversal_error_event_t, "5");
callback!(on_status, tsysreversal_ssl_status_event_t, "7");

unsafe extern "C" fn on_authentication(
    handle: Handle,
    event: *mut tsysreversal_ssl_server_authentication_event_t,
    user: *mut c_void,
) -> c_int {
    // SAFETY: the library gives an event that lives during the call; the tests give a `Seen`.
    unsafe {
        assert_eq!((*event).size, size_of::<tsysreversal_ssl_server_authentication_event_t>());
        assert_eq!(std::slice::from_raw_parts((*event).cert_encoded, (*event).cert_encoded_len), b"PEM");
        assert_eq!(text((*event).cert_subject), "CN=a");
        assert_eq!(text((*event).cert_issuer), "CN=b");
        assert_eq!(text((*event).status), "OK");
        if let Some(accept) = (*user.cast::<Seen>()).accept {
            (*event).accept = accept;
        }
    }
    Seen::note(user, handle, "6")
}

fn connected() -> Connected {
    Connected { status_code: 0, description: "OK".to_owned() }
}

fn authentication(accept: bool) -> ServerAuthentication {
    ServerAuthentication {
        cert_encoded: b"PEM".to_vec(),
        cert_subject: "CN=a".to_owned(),
        cert_issuer: "CN=b".to_owned(),
        status: "OK".to_owned(),
        accept,
    }
}

/// Fires the event with this place in the list, as a running call would.
fn fire(handle: Handle, event: usize) -> c_int {
    guard(handle, |h| {
        let sink: &dyn EventSink = h.events();
        match event {
            0 => sink.connected(&connected()),
            1 => sink.data_packet_in(b"\x02\x00in"),
            2 => sink.data_packet_out(b"\x02\x00out"),
            3 => sink.disconnected(&Disconnected { status_code: 10054, description: "reset".to_owned() }),
            4 => sink.error(&Failure { error_code: 513, description: "Invalid response.".to_owned() }),
            5 => sink.ssl_server_authentication(&mut authentication(true)),
            _ => sink.ssl_status("a\0b"),
        }
    })
}

#[test]
fn each_event_reaches_its_callback() {
    let object = Object::new();
    let mut seen = Seen::default();
    seen.listen(object.0);
    for event in 0..EVENTS.len() {
        assert_eq!(fire(object.0, event), 0);
    }
    assert_eq!(seen.events, ["1", "2", "3", "4", "5", "6", "7"]);
}

#[test]
fn the_answer_of_a_callback_ends_the_call() {
    let object = Object::new();
    let mut seen = Seen { answer: 10004, ..Seen::default() };
    seen.listen(object.0);
    for event in EVENTS {
        assert_eq!(fire(object.0, usize::from(event.id) - 1), 10004);
        let expected =
            format!("[10004] Interrupted system call. The handler of {} ended the call.", event.name);
        assert_eq!(last_error(object.0), (10004, expected));
    }
    seen.answer = -77;
    assert_eq!(fire(object.0, 0), -77);
    assert_eq!(last_error(object.0), (-77, "The handler of on_connected ended the call.".to_owned()));
}

#[test]
fn a_callback_decides_whether_to_accept() {
    let object = Object::new();
    for (recommended, answer, result) in
        [(true, None, true), (false, None, false), (true, Some(0), false), (false, Some(-1), true)]
    {
        let mut seen = Seen { accept: answer, ..Seen::default() };
        seen.listen(object.0);
        let code = guard(object.0, |h| {
            let mut event = authentication(recommended);
            h.events().ssl_server_authentication(&mut event)?;
            assert_eq!(event.accept, result);
            Ok(())
        });
        assert_eq!((code, seen.events.len()), (0, 1));
    }
}

#[test]
fn inside_each_event_everything_is_allowed() {
    let object = Object::new();
    for event in 0..EVENTS.len() {
        let mut seen = Seen {
            act: Some(|handle, seen| {
                assert_eq!(set_zip(handle, c"27713"), 0);
                assert_eq!(text(zip(handle)), "27713");
                assert_eq!(text(config(handle, c"Port=5004")), "5004");
                assert_eq!(tsysreversal_interrupt(handle), 0);
                assert_ne!(set_zip(handle, c"277!3"), 0);
                // Takes itself and the others away, twice, and comes back.
                for _ in 0..2 {
                    guard(handle, |h| {
                        h.events().change(|all| *all = Default::default());
                        Ok(())
                    });
                }
                seen.listen(handle);
            }),
            ..Seen::default()
        };
        seen.listen(object.0);
        assert_eq!(fire(object.0, event), 0);
        assert_eq!(last_error(object.0), (0, String::new()));
        assert_eq!(seen.events.len(), 1);
        seen.act = None;
        assert_eq!(fire(object.0, event), 0);
        assert_eq!(seen.events.len(), 2);
    }
}

#[test]
fn a_handle_may_be_destroyed_inside_each_of_its_events() {
    for event in 0..EVENTS.len() {
        let handle = tsysreversal_create();
        let mut seen = Seen {
            act: Some(|handle, seen| {
                tsysreversal_destroy(handle);
                assert_eq!(set_zip(handle, c"1"), INVALID);
                assert_eq!(tsysreversal_last_error_code(handle), INVALID);
                assert_eq!(tsysreversal_on_connected(handle, None, ptr::from_mut(seen).cast()), INVALID);
            }),
            ..Seen::default()
        };
        seen.listen(handle);
        let code = guard(handle, |h| {
            assert_eq!(fire(handle, event), 0);
            // The call goes on to its end, but nobody is told any more.
            h.events().connected(&connected())
        });
        assert_eq!((code, seen.events.len()), (0, 1));
        assert!(!is_live(handle));
        assert_eq!(fire(handle, event), INVALID);
    }
}

#[test]
fn user_data_comes_back_as_it_is() {
    unsafe extern "C" fn receive(
        _: Handle,
        event: *const tsysreversal_ssl_status_event_t,
        user: *mut c_void,
    ) -> c_int {
        // SAFETY: the library gives an event that lives during the call.
        assert_eq!(text(unsafe { &*event }.message), "a b");
        user.addr() as c_int
    }
    let object = Object::new();
    let user = ptr::without_provenance_mut(31);
    assert_eq!(tsysreversal_on_ssl_status(object.0, Some(receive), user), 0);
    assert_eq!(fire(object.0, 6), 31);
    assert_eq!(tsysreversal_on_ssl_status(object.0, None, user), 0);
    assert_eq!(fire(object.0, 6), 0);
    assert!(Callback::<Option<u8>>::default().user.0.is_null());
}

/// A callback that is held up in the middle, as seen from both sides. Its user data is gone when it was taken away.
struct Held {
    entered: Sender<()>,
    go_on: Receiver<()>,
    left: AtomicBool,
    inside: fn(Handle),
}

unsafe extern "C" fn held(
    handle: Handle,
    _: *const tsysreversal_ssl_status_event_t,
    user: *mut c_void,
) -> c_int {
    // SAFETY: the test keeps the user data until every thread has ended.
    let held = unsafe { &*user.cast::<Held>() };
    held.entered.send(()).unwrap();
    held.go_on.recv().unwrap();
    (held.inside)(handle);
    held.left.store(true, Ordering::SeqCst);
    0
}

unsafe extern "system" fn held_sink(
    context: *mut c_void,
    _: c_int,
    _: c_int,
    _: *mut *mut c_void,
    _: *mut c_int,
) -> c_int {
    // SAFETY: as above; the handle is not looked at.
    unsafe { held(ptr::null_mut(), ptr::null(), context) }
}

/// Runs `take_away` on one thread while the callback runs on another, and checks that it returns after the callback.
/// `inside` is called in the callback, when the other thread had time to begin.
fn taken_away_while_running(flat: bool, take_away: fn(Handle), inside: fn(Handle)) {
    let (entered, has_entered) = mpsc::channel();
    let (let_go, go_on) = mpsc::channel();
    let (over, is_over) = mpsc::channel();
    let user = Box::into_raw(Box::new(Held { entered, go_on, left: AtomicBool::new(false), inside }));
    let context: *mut c_void = user.cast();
    let handle: Handle = if flat {
        DPaymentsSDK_TSYSReversal_Create(Some(held_sink), context, ptr::null_mut(), 0).cast()
    } else {
        tsysreversal_create()
    };
    if !flat {
        assert_eq!(tsysreversal_on_ssl_status(handle, Some(held), context), 0);
    }
    let (number, flag) = (handle.addr(), context.expose_provenance());
    let caller = std::thread::spawn(move || fire(ptr::without_provenance_mut(number), 6));
    has_entered.recv().unwrap();
    let other = std::thread::spawn(move || {
        take_away(ptr::without_provenance_mut(number));
        // SAFETY: the user data is freed at the end of the test.
        let user = unsafe { &*ptr::with_exposed_provenance::<Held>(flag) };
        over.send(user.left.load(Ordering::SeqCst)).unwrap();
    });
    let early = is_over.recv_timeout(Duration::from_millis(200));
    let_go.send(()).unwrap();
    assert_eq!(early, Err(mpsc::RecvTimeoutError::Timeout), "it returned while the callback was running");
    assert_eq!(is_over.recv_timeout(Duration::from_secs(60)), Ok(true));
    other.join().unwrap();
    assert_eq!(caller.join().unwrap(), 0);
    tsysreversal_destroy(handle);
    // SAFETY: made above, and both threads have ended.
    drop(unsafe { Box::from_raw(user) });
}

fn destroy(handle: Handle) {
    tsysreversal_destroy(handle);
}

fn clear(handle: Handle) {
    assert_eq!(tsysreversal_on_ssl_status(handle, None, ptr::null_mut()), 0);
}

#[test]
fn another_thread_waits_for_the_running_callback() {
    let nothing = |_| ();
    taken_away_while_running(false, destroy, nothing);
    taken_away_while_running(true, destroy, nothing);
    taken_away_while_running(false, clear, nothing);
}

#[test]
fn a_callback_that_another_thread_waits_for_waits_for_nobody() {
    let everything = |handle| {
        tsysreversal_interrupt(handle);
        tsysreversal_on_connected(handle, None, ptr::null_mut());
        tsysreversal_on_ssl_status(handle, None, ptr::null_mut());
        tsysreversal_destroy(handle);
    };
    taken_away_while_running(false, clear, everything);
    taken_away_while_running(false, destroy, everything);
}

#[test]
fn wide_text_need_not_be_aligned() {
    let object = Object::new();
    let units: Vec<u8> = to_wide("27713").iter().flat_map(|unit| unit.to_ne_bytes()).collect();
    let id = c_int::from(properties::MERCHANT_ZIP.id) + WIDE;
    for start in 0..2 {
        let moved = [&vec![0; start][..], &units].concat();
        // SAFETY: wide text that ends with a NUL.
        let code = unsafe {
            DPaymentsSDK_TSYSReversal_Set(object.0.cast(), id, 0, moved[start..].as_ptr().cast(), 0)
        };
        assert_eq!((code, text(zip(object.0))), (0, "27713".to_owned()));
    }
}

// The flat functions.

/// What the sink of a test saw, and what it is to do.
#[derive(Default)]
struct FlatSeen {
    object: *mut c_void,
    events: Vec<String>,
    answer: c_int,
    accept: Option<c_int>,
    event_error: Option<c_int>,
    wide: bool,
}

unsafe extern "system" fn flat_sink(
    context: *mut c_void,
    id: c_int,
    count: c_int,
    param: *mut *mut c_void,
    cbparam: *mut c_int,
) -> c_int {
    // SAFETY: the tests give a `FlatSeen` as context; the arrays have `count` places.
    let (seen, param, cbparam) = unsafe {
        (
            &mut *context.cast::<FlatSeen>(),
            std::slice::from_raw_parts_mut(param, count as usize),
            std::slice::from_raw_parts(cbparam, count as usize),
        )
    };
    if seen.wide && id < WIDE {
        return -WIDE;
    }
    let mut line = format!("{id}");
    for (place, row) in EVENTS[(id % WIDE) as usize - 1].parameters.iter().enumerate() {
        let value: *mut c_void = param[place];
        line += &match row.kind {
            Kind::Integer | Kind::Boolean => format!(" {}", pointer_as_number(value)),
            Kind::Text if seen.wide => format!(" {}", from_wide(value.cast())),
            Kind::Text => format!(" {}", text(value.cast())),
            Kind::Bytes => format!(" [{}]", cbparam[place]),
        };
    }
    seen.events.push(line);
    if let Some(accept) = seen.accept.filter(|_| id == 6) {
        param[4] = number_as_pointer(accept);
    }
    if let Some(code) = seen.event_error {
        // SAFETY: text that ends with a NUL.
        unsafe {
            DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(seen.object, code, c"stop".as_ptr().cast_mut())
        };
    }
    seen.answer
}

fn to_wide(text: &str) -> Vec<WideUnit> {
    #[cfg(windows)]
    return text.encode_utf16().chain([0]).collect();
    #[cfg(not(windows))]
    return text.chars().map(u32::from).chain([0]).collect();
}

#[allow(clippy::useless_conversion, reason = "the wide character has 16 bits on Windows")]
fn from_wide(units: *const WideUnit) -> String {
    // SAFETY: the functions under test promise a NUL at the end.
    let next = |place: usize| unsafe { units.add(place).read() };
    (0..).map(next).take_while(|&unit| unit != 0).map(|unit| char::from_u32(unit.into()).unwrap()).collect()
}

struct Flat {
    object: *mut c_void,
    seen: Box<FlatSeen>,
}

impl Flat {
    fn new(seen: FlatSeen) -> Self {
        let mut seen = Box::new(seen);
        let key = c"any key".as_ptr().cast_mut();
        seen.object = DPaymentsSDK_TSYSReversal_Create(Some(flat_sink), (&raw mut *seen).cast(), key, 0);
        Self { object: seen.object, seen }
    }

    fn get(&self, id: c_int, index: c_int) -> (*mut c_void, c_int) {
        let mut length = 123;
        // SAFETY: the last argument is never looked at, so it may be anything.
        let value = unsafe {
            DPaymentsSDK_TSYSReversal_Get(
                self.object,
                id,
                index,
                &mut length,
                ptr::without_provenance_mut(usize::MAX),
            )
        };
        (value, length)
    }

    fn set(&self, id: c_int, value: *const c_void, length: c_int) -> c_int {
        // SAFETY: the tests give what the property needs.
        unsafe { DPaymentsSDK_TSYSReversal_Set(self.object, id, 0, value, length) }
    }

    fn call(&self, id: c_int, parameters: &mut [*mut c_void]) -> c_int {
        let count = parameters.len() as c_int - 1;
        let never = ptr::without_provenance_mut(usize::MAX);
        // SAFETY: there is a place more than there are parameters; the last argument is never looked at.
        unsafe {
            DPaymentsSDK_TSYSReversal_Do(
                self.object,
                id,
                count,
                parameters.as_mut_ptr(),
                ptr::null_mut(),
                never,
            )
        }
    }

    fn code(&self) -> c_int {
        DPaymentsSDK_TSYSReversal_GetLastErrorCode(self.object)
    }
}

impl Drop for Flat {
    fn drop(&mut self) {
        assert_eq!(DPaymentsSDK_TSYSReversal_Destroy(self.object), 0);
        assert_eq!(DPaymentsSDK_TSYSReversal_Destroy(self.object), INVALID);
    }
}

#[test]
fn flat_reads_every_property_at_its_default() {
    let flat = Flat::new(FlatSeen::default());
    for row in PROPERTIES {
        let (value, length) = flat.get(row.id.into(), 0);
        let default = row.initial.to_text();
        match row.kind {
            Kind::Text => assert_eq!((text(value.cast()), length), (default, 0), "{}", row.name),
            Kind::Integer => assert_eq!((pointer_as_number(value).to_string(), length), (default, 0)),
            Kind::Boolean => assert_eq!((value.addr(), length), (usize::from(default == "True"), 0)),
            Kind::Bytes => {
                assert_eq!(
                    (text(value.cast()), length as usize),
                    (default.clone(), default.len()),
                    "{}",
                    row.name
                );
            }
        }
        assert_eq!(DPaymentsSDK_TSYSReversal_CheckIndex(flat.object, row.id.into(), 0), 0);
        assert_eq!(DPaymentsSDK_TSYSReversal_CheckIndex(flat.object, row.id.into(), 1), 432);
    }
    assert_eq!(text(flat.get(0, 0).0.cast()), env!("CARGO_PKG_VERSION"));
    assert_eq!(from_wide(flat.get(WIDE, 0).0.cast()), env!("CARGO_PKG_VERSION"));
    assert_eq!(text(tsysreversal_version()), env!("CARGO_PKG_VERSION"));
    assert_eq!(tsysreversal_abi_version(), TSYSREVERSAL_ABI_VERSION);
}

#[test]
fn flat_sets_each_kind() {
    let flat = Flat::new(FlatSeen::default());
    assert_eq!(flat.set(32, c"27713".as_ptr().cast(), 0), 0);
    assert_eq!(text(flat.get(32, 0).0.cast()), "27713");
    assert_eq!(flat.set(32, c"10001garbage".as_ptr().cast(), 5), 0);
    assert_eq!(text(flat.get(32, 0).0.cast()), "10001");
    assert_eq!(flat.set(32, c"27713".as_ptr().cast(), 6), 0);
    assert_eq!(flat.set(32, b"27\x00713".as_ptr().cast(), 6), 434);
    assert_eq!(flat.set(32, c"1".as_ptr().cast(), -1), INVALID);
    assert_eq!(flat.set(32, ptr::null(), 0), INVALID);
    assert_eq!(text(flat.get(32, 0).0.cast()), "27713");
    // A number, sign extended or not.
    for value in [-9_isize as usize, 0xFFFF_FFF7] {
        assert_eq!(flat.set(141, ptr::without_provenance(value), 0), 0);
        assert_eq!(flat.get(141, 0), (ptr::without_provenance_mut(-9_isize as usize), 0));
    }
    assert_eq!(flat.set(11, ptr::without_provenance(1), 0), 0);
    assert_eq!(flat.get(11, 0), (ptr::without_provenance_mut(1), 0));
    assert_eq!(flat.set(101, b"\0\x01".as_ptr().cast(), 2), 0);
    let (bytes, length) = flat.get(101, 0);
    assert_eq!(length, 2);
    // SAFETY: two bytes are lent.
    assert_eq!(unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), 2) }, b"\0\x01");
    // Read-only properties and the version refuse.
    assert_ne!(flat.set(42, c"00".as_ptr().cast(), 0), 0);
    assert_eq!(flat.set(0, c"9".as_ptr().cast(), 0), 511);
}

#[test]
fn flat_refuses_numbers_that_do_not_exist() {
    let flat = Flat::new(FlatSeen::default());
    for id in [-1, 148, 1999, 2100, 7999, 8100, 9999, 10148, 20001, c_int::MAX, c_int::MIN] {
        assert_eq!(flat.get(id, 0), (ptr::null_mut(), 432), "{id}");
        assert_eq!(text(DPaymentsSDK_TSYSReversal_GetLastError(flat.object)), "Invalid index.");
        assert_eq!(flat.set(id, c"".as_ptr().cast(), 0), 432);
        assert_eq!(DPaymentsSDK_TSYSReversal_CheckIndex(flat.object, id, 0), 432);
    }
    assert_eq!(flat.get(32, 1), (ptr::null_mut(), 432));
    assert_eq!(flat.get(32, -1), (ptr::null_mut(), 432));
    assert_eq!(flat.code(), 432);
    assert_eq!(flat.get(141, 0).1, 0);
    assert_eq!(flat.code(), 0);
    for id in [-1, 0, 1, 7, 9999, 10007] {
        assert_eq!(flat.call(id, &mut [ptr::null_mut()]), 432);
    }
    // SAFETY: there is no place for the length, which only bytes need.
    unsafe {
        let get = |id| DPaymentsSDK_TSYSReversal_Get(flat.object, id, 0, ptr::null_mut(), ptr::null_mut());
        assert_eq!(text(get(14).cast()), "@");
        assert!(get(112).is_null());
    }
    assert_eq!(flat.code(), INVALID);
}

#[test]
fn flat_takes_licences_and_keys() {
    let flat = Flat::new(FlatSeen::default());
    assert_eq!(flat.set(2011, c"old".as_ptr().cast(), 0), 0);
    assert_eq!(text(flat.get(8001, 0).0.cast()), "old");
    assert_eq!(flat.set(18001, to_wide("né").as_ptr().cast(), 0), 0);
    assert_eq!(text(flat.get(2011, 0).0.cast()), "né");
    assert_eq!(from_wide(flat.get(12011, 0).0.cast()), "né");
    for id in [2000, 2099, 8000, 8012, 8099, 18012] {
        // Whatever the value is, nothing looks behind it.
        assert_eq!(flat.set(id, ptr::without_provenance(1), 0), 0);
        // NULL would be a failure.
        let (value, length) = flat.get(id, 0);
        assert_eq!((text(value.cast()), length), (String::new(), 0));
        assert_eq!(DPaymentsSDK_TSYSReversal_CheckIndex(flat.object, id, 0), 0);
    }
}

#[test]
fn flat_calls_methods() {
    let mut flat = Flat::new(FlatSeen::default());
    let mut parameters = [c"Port=5004".as_ptr().cast_mut().cast(), ptr::null_mut()];
    assert_eq!(flat.call(2, &mut parameters), 0);
    assert_eq!(text(parameters[1].cast()), "5004");
    let mut wide = to_wide("PORT");
    let mut parameters = [wide.as_mut_ptr().cast(), ptr::null_mut()];
    assert_eq!(flat.call(10002, &mut parameters), 0);
    assert_eq!(from_wide(parameters[1].cast()), "5004");
    let mut parameters = [c"NoSuchSetting=1".as_ptr().cast_mut().cast(), ptr::without_provenance_mut(8)];
    assert_eq!(flat.call(2, &mut parameters), 511);
    assert!(parameters[1].is_null());
    assert_eq!(flat.code(), 511);
    assert_eq!(flat.call(2, &mut [ptr::null_mut()]), INVALID);
    assert_eq!(flat.call(4, &mut [ptr::null_mut(), ptr::null_mut()]), INVALID);
    assert_eq!(flat.call(4, &mut [c"nothing".as_ptr().cast_mut().cast(), ptr::null_mut()]), 511);
    // SAFETY: methods without a parameter take NULL; a negative count is refused before anything is read.
    unsafe {
        let call = |id, count| {
            let (none, nowhere) = (ptr::null_mut(), ptr::null_mut());
            DPaymentsSDK_TSYSReversal_Do(flat.object, id, count, none, ptr::null_mut(), nowhere)
        };
        assert_eq!([call(3, 0), call(5, 0), call(6, 0)], [0, 0, 593]);
        assert_eq!([call(2, -1), call(2, 1), call(5, -1)], [INVALID; 3]);
    }
    // A panic: reset answers, and makes the others answer again.
    guard(flat.object.cast(), |_| -> Result<()> { panic!("wanted by the test") });
    assert_eq!(flat.get(141, 0), (ptr::null_mut(), INTERNAL));
    assert_eq!(flat.call(5, &mut [ptr::null_mut()]), 0);
    assert_eq!(flat.get(141, 0).1, 0);
    flat.seen.events.clear();
}

#[test]
fn flat_sink_gets_each_event() {
    let expected = |wide: bool| {
        let plus = if wide { WIDE } else { 0 };
        ["OK", "[4]", "[5]", "reset", "Invalid response.", "OK", "a b"]
            .iter()
            .zip(1..)
            .map(|(last, id)| match id {
                1 => format!("{} 0 {last}", id + plus),
                4 => format!("{} 10054 {last}", id + plus),
                5 => format!("{} 513 {last}", id + plus),
                6 => format!("{} [3] CN=a CN=b {last} 1", id + plus),
                _ => format!("{} {last}", id + plus),
            })
            .collect::<Vec<_>>()
    };
    for wide in [false, true] {
        let flat = Flat::new(FlatSeen { wide, ..FlatSeen::default() });
        for event in 0..EVENTS.len() {
            assert_eq!(fire(flat.object.cast(), event), 0);
        }
        assert_eq!(flat.seen.events, expected(wide));
    }
}

#[test]
fn flat_sink_decides_and_ends() {
    let mut flat = Flat::new(FlatSeen { accept: Some(0), ..FlatSeen::default() });
    let handle = flat.object.cast();
    let code = guard(handle, |h| {
        let mut event = authentication(true);
        h.events().ssl_server_authentication(&mut event)?;
        if event.accept { Err(Error::other(1, "accepted")) } else { Ok(()) }
    });
    assert_eq!(code, 0);
    flat.seen.answer = 511;
    assert_eq!(fire(handle, 2), 511);
    // The event error counts more than the answer.
    flat.seen.event_error = Some(4242);
    assert_eq!(fire(handle, 2), 4242);
    assert_eq!(last_error(handle), (4242, "stop".to_owned()));
    assert_eq!(DPaymentsSDK_TSYSReversal_GetEventErrorCode(flat.object), 4242);
    assert_eq!(text(DPaymentsSDK_TSYSReversal_GetEventError(flat.object)), "stop");
    // One that was set before an event does not end it.
    (flat.seen.event_error, flat.seen.answer) = (None, 0);
    assert_eq!(fire(handle, 2), 0);
    assert_eq!(DPaymentsSDK_TSYSReversal_GetEventErrorCode(flat.object), 4242);
    // A new reverse begins without.
    assert_eq!(tsysreversal_reverse(handle), 593);
    assert_eq!(DPaymentsSDK_TSYSReversal_GetEventErrorCode(flat.object), 0);
}

#[test]
fn flat_errors_can_be_set() {
    let flat = Flat::new(FlatSeen::default());
    // SAFETY: NULL or text that ends with a NUL.
    unsafe {
        let set = |code, message: *const c_char| {
            DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(flat.object, code, message.cast_mut())
        };
        assert_eq!(set(77, c"mine \xFF".as_ptr()), 0);
        assert_eq!(flat.code(), 77);
        assert_eq!(text(DPaymentsSDK_TSYSReversal_GetLastError(flat.object)), "mine \u{FFFD}");
        assert_eq!(set(78, ptr::null()), 0);
        assert_eq!(text(DPaymentsSDK_TSYSReversal_GetLastError(flat.object)), "");
        assert_eq!((set(0, c"gone".as_ptr()), flat.code()), (0, 0));
        let null = ptr::null_mut();
        assert_eq!(DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(null, 1, ptr::null_mut()), INVALID);
        assert_eq!(DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(null, 1, ptr::null_mut()), INVALID);
        let mut length = 0;
        assert!(DPaymentsSDK_TSYSReversal_Get(null, 1, 0, &mut length, ptr::null_mut()).is_null());
        assert_eq!(length, INVALID);
        assert_eq!(DPaymentsSDK_TSYSReversal_Set(null, 1, 0, c"".as_ptr().cast(), 0), INVALID);
        assert_eq!(
            DPaymentsSDK_TSYSReversal_Do(null, 6, 0, ptr::null_mut(), ptr::null_mut(), ptr::null_mut()),
            INVALID
        );
        assert_eq!(DPaymentsSDK_TSYSReversal_CheckIndex(null, 1, 0), INVALID);
        assert_eq!(DPaymentsSDK_TSYSReversal_GetLastErrorCode(null), INVALID);
        assert_eq!(DPaymentsSDK_TSYSReversal_GetEventErrorCode(null), INVALID);
        assert!(DPaymentsSDK_TSYSReversal_GetLastError(null).is_null());
        assert!(DPaymentsSDK_TSYSReversal_GetEventError(null).is_null());
        assert_eq!(DPaymentsSDK_TSYSReversal_Destroy(null), 0);
    }
}

#[test]
fn flat_functions_that_do_nothing_answer() {
    assert_eq!(DPaymentsSDK_TSYSReversal_StaticInit(ptr::null_mut()), 0);
    assert_eq!(DPaymentsSDK_TSYSReversal_StaticDestroy(), 0);
    assert!(DPaymentsSDK_EvtStr(ptr::null_mut(), 1, ptr::null_mut(), 2).is_null());
    assert_eq!(DPaymentsSDK_Stream(ptr::null_mut(), 0, ptr::null_mut(), ptr::null_mut()), INVALID);
    let silent = DPaymentsSDK_TSYSReversal_Create(None, ptr::null_mut(), ptr::null_mut(), 1);
    assert_eq!(fire(silent.cast(), 0), 0);
    assert_eq!(DPaymentsSDK_TSYSReversal_Destroy(silent), 0);
}

#[test]
fn wide_text_that_is_not_valid_is_refused() {
    let flat = Flat::new(FlatSeen::default());
    let lone: [WideUnit; 2] = [0xD800, 0];
    assert_eq!(flat.set(10032, lone.as_ptr().cast(), 0), 434);
    assert_eq!(flat.set(10032, to_wide("1").as_ptr().cast(), 4), INVALID);
    assert_eq!(flat.set(10032, to_wide("27713").as_ptr().cast(), 0), 0);
    let (narrow, wide) = (flat.get(32, 0).0, flat.get(10032, 0).0);
    assert_eq!((text(narrow.cast()), from_wide(wide.cast())), ("27713".to_owned(), "27713".to_owned()));
}

// Introspection.

#[test]
fn introspection_tells_the_whole_table() {
    // SAFETY: the rows live for ever.
    unsafe {
        assert_eq!(tsysreversal_property_count(), PROPERTIES.len());
        for (index, row) in PROPERTIES.iter().enumerate() {
            let c = &*tsysreversal_property(index);
            assert_eq!(
                (c.id, text(c.name), text(c.cxx_name)),
                (row.id.into(), row.name.into(), row.cxx_name.into())
            );
            assert_eq!(text(c.default_value), row.initial.to_text());
            assert_eq!(
                (text(c.example), text(c.example_reads)),
                (row.example.into(), row.example_reads.into())
            );
            assert_eq!((text(c.summary), c.secret), (row.summary.to_owned(), row.secret.into()));
            assert_eq!(c.enumeration.is_null(), row.enumeration.is_none());
            for name in [row.name, row.cxx_name] {
                let name = CString::new(name).unwrap();
                assert!(ptr::eq(tsysreversal_property_by_name(name.as_ptr()), c));
            }
            for (place, &(value, code)) in row.refuses.iter().enumerate() {
                let refused = &*tsysreversal_property_refused(index, place);
                assert_eq!((text(refused.value).as_str(), refused.code), (value, code));
            }
            assert!(tsysreversal_property_refused(index, row.refuses.len()).is_null());
        }
        assert!(tsysreversal_property(PROPERTIES.len()).is_null());
        assert!(tsysreversal_property(usize::MAX).is_null());
        assert!(tsysreversal_property_refused(usize::MAX, 0).is_null());
        assert!(tsysreversal_property_by_name(c"no_such".as_ptr()).is_null());

        assert_eq!(tsysreversal_setting_count(), SETTINGS.len());
        for (index, row) in SETTINGS.iter().enumerate() {
            let c = &*tsysreversal_setting(index);
            assert_eq!((text(c.name), text(c.default_value)), (row.name.into(), row.default.into()));
            assert_eq!((text(c.example), c.extension), (row.example.to_owned(), row.extension.into()));
            assert!(tsysreversal_setting_refused(index, row.refuses.len()).is_null());
        }
        assert_eq!(tsysreversal_error_count(), ERRORS.len());
        for (index, row) in ERRORS.iter().enumerate() {
            let c = &*tsysreversal_error(index);
            assert_eq!((c.code, text(c.text).as_str()), (row.code, row.text));
        }
        assert_eq!(tsysreversal_event_count(), EVENTS.len());
        for (index, row) in EVENTS.iter().enumerate() {
            let c = &*tsysreversal_event(index);
            assert_eq!(
                (c.id, text(c.name), c.parameter_count),
                (row.id.into(), row.name.into(), row.parameters.len())
            );
            for (place, parameter) in row.parameters.iter().enumerate() {
                let c = &*tsysreversal_event_parameter(index, place);
                assert_eq!((text(c.name).as_str(), c.writable), (parameter.name, parameter.writable.into()));
            }
        }
        assert_eq!(tsysreversal_enumeration_count(), ENUMERATIONS.len());
        for (index, row) in ENUMERATIONS.iter().enumerate() {
            let c = &*tsysreversal_enumeration(index);
            assert_eq!((text(c.name).as_str(), c.value_count), (row.name, row.values.len()));
            for (place, value) in row.values.iter().enumerate() {
                let c = &*tsysreversal_enumeration_value(index, place);
                assert_eq!((c.number, text(c.name).as_str()), (value.number, value.name));
                assert_eq!(text(c.constant), value.constants[0]);
                assert_eq!(c.other_constant.is_null(), value.constants.len() == 1);
            }
        }
    }
}

#[test]
fn text_with_a_nul_inside_is_refused_and_not_cut() {
    let object = Object::new();
    let row: &Property = &properties::MERCHANT_ZIP;
    let code = guard(object.0, |h| {
        let lent = h.set(row, crate::value::Value::text("27\x00713")).and_then(|()| h.text(row));
        assert!(lent.is_err());
        lent.map(|_| ())
    });
    assert_ne!(code, 0);
}

/// Some pages have characters that are only read: what could not be given back must not be set.
#[test]
fn text_that_cannot_be_given_back_is_refused() {
    let pages: [(&CStr, &CStr); 2] =
        [(c"CodePage=950", c"FirewallUser=\x88\x62"), (c"CodePage=20932", c"FirewallUser=\x8F\xB0\xA1")];
    let mut visited = 0;
    for (page, change) in pages {
        let object = Object::new();
        assert!(!config(object.0, c"FirewallUser=before").is_null());
        assert!(!config(object.0, page).is_null());
        assert!(config(object.0, change).is_null());
        assert_eq!(tsysreversal_last_error_code(object.0), 434);
        assert_eq!(text(config(object.0, c"FirewallUser")), "before");
        visited += 1;
    }
    assert_eq!(visited, 2);
}

/// The limit counts before the bytes are copied.
#[test]
fn a_certificate_has_a_longest_form() {
    let object = Object::new();
    let long = vec![b' '; 16 * 1024 * 1024 + 1];
    let mut visited = 0;
    for set in [tsysreversal_set_ssl_cert_encoded, tsysreversal_set_ssl_accept_server_cert_encoded] {
        // SAFETY: so many bytes that may be read.
        unsafe {
            assert_eq!(set(object.0, long.as_ptr(), long.len()), 501);
            assert_eq!(set(object.0, long.as_ptr(), long.len() - 1), 502);
        }
        visited += 1;
    }
    assert_eq!(visited, 2);
}
