//! The typed callbacks: what each one gets, and the seven functions that set them.
//!
//! An event begins with its own size. Members are only ever added at the end, so a program that was compiled with
//! an older header works with a newer library; one that was compiled with a newer header compares `size` first.
#![allow(non_camel_case_types)]

use super::events::{Callback, User};
use super::guard::{guard, tsysreversal_t};
use std::ffi::{c_char, c_int, c_void};

/// A connection was made, or making it failed. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_connected_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// 0, or the code of the error.
    pub status_code: c_int,
    /// OK, or the text of the error.
    pub description: *const c_char,
}

/// A whole frame arrived. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_data_packet_in_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// The frame, STX to LRC, unmasked: it may hold card data. A NUL follows that the length does not count.
    pub data_packet: *const u8,
    /// The length of data_packet in bytes.
    pub data_packet_len: usize,
}

/// A whole frame is about to be sent. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_data_packet_out_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// The frame, STX to LRC, unmasked: it holds card data. A NUL follows that the length does not count.
    pub data_packet: *const u8,
    /// The length of data_packet in bytes.
    pub data_packet_len: usize,
}

/// A connection was closed. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_disconnected_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// 0, or the code of the error.
    pub status_code: c_int,
    /// OK, or the text of the error.
    pub description: *const c_char,
}

/// The running call is about to fail. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_error_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// The code of the error.
    pub error_code: c_int,
    /// The text of the error.
    pub description: *const c_char,
}

/// The server presented its certificate; nothing of the request was sent yet. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_ssl_server_authentication_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// The certificate as PEM text. A NUL follows that the length does not count.
    pub cert_encoded: *const u8,
    /// The length of cert_encoded in bytes.
    pub cert_encoded_len: usize,
    /// The subject of the certificate.
    pub cert_subject: *const c_char,
    /// The issuer of the certificate.
    pub cert_issuer: *const c_char,
    /// OK, or why the certificate is not trusted.
    pub status: *const c_char,
    /// Whether to go on: comes in as a recommendation, and what it is when the callback returns decides. 0 refuses.
    pub accept: c_int,
}

/// Progress of the secure connection. The event and what it points to live until the callback returns.
#[repr(C)]
pub struct tsysreversal_ssl_status_event_t {
    /// The size of this structure in the library, in bytes.
    pub size: usize,
    /// What happened, for people; its words may change.
    pub message: *const c_char,
}

/// A connection was made, or making it failed. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
pub type tsysreversal_on_connected_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *const tsysreversal_connected_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// A whole frame arrived. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
pub type tsysreversal_on_data_packet_in_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *const tsysreversal_data_packet_in_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// A whole frame is about to be sent. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
pub type tsysreversal_on_data_packet_out_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *const tsysreversal_data_packet_out_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// A connection was closed. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
pub type tsysreversal_on_disconnected_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *const tsysreversal_disconnected_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// The running call is about to fail. It does so with its own code, whatever this returns.
pub type tsysreversal_on_error_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *const tsysreversal_error_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// The server presented its certificate; nothing of the request was sent yet. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
pub type tsysreversal_on_ssl_server_authentication_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *mut tsysreversal_ssl_server_authentication_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// Progress of the secure connection. Returns 0 to go on; any other value ends the running call, which fails with that value as its code.
pub type tsysreversal_on_ssl_status_fn = Option<
    unsafe extern "C" fn(
        handle: *mut tsysreversal_t,
        event: *const tsysreversal_ssl_status_event_t,
        user: *mut c_void,
    ) -> c_int,
>;

/// Sets the callback of the event connected; NULL clears it. Fires when a connection was made and is ready, or when
/// making it failed. It runs on the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_connected(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_connected_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events().change(|all| all.connected = Callback { function: callback, user: User(user) });
        Ok(())
    })
}

/// Sets the callback of the event data_packet_in; NULL clears it. Fires for each frame that arrives. The frame is
/// not masked: do not log it. It runs on the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_data_packet_in(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_data_packet_in_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events().change(|all| all.data_packet_in = Callback { function: callback, user: User(user) });
        Ok(())
    })
}

/// Sets the callback of the event data_packet_out; NULL clears it. Fires right before each frame is sent. The frame
/// is not masked: do not log it. It runs on the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_data_packet_out(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_data_packet_out_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events().change(|all| all.data_packet_out = Callback { function: callback, user: User(user) });
        Ok(())
    })
}

/// Sets the callback of the event disconnected; NULL clears it. Fires once for each connection that was made, when
/// it is closed. It runs on the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_disconnected(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_disconnected_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events().change(|all| all.disconnected = Callback { function: callback, user: User(user) });
        Ok(())
    })
}

/// Sets the callback of the event error; NULL clears it. Fires before a call fails because of an error while data
/// is handled. It runs on the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_error(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_error_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events().change(|all| all.error = Callback { function: callback, user: User(user) });
        Ok(())
    })
}

/// Sets the callback of the event ssl_server_authentication; NULL clears it. Fires when the server has presented
/// its certificate. Change accept in the event to decide; without a callback the recommendation decides. It runs on
/// the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_ssl_server_authentication(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_ssl_server_authentication_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events()
            .change(|all| all.ssl_server_authentication = Callback { function: callback, user: User(user) });
        Ok(())
    })
}

/// Sets the callback of the event ssl_status; NULL clears it. Fires as the secure connection makes progress. It
/// runs on the thread that made the call. It must not throw or jump out.
///
/// Ownership: `user` is handed back as it is, until the callback is changed or the handle is destroyed; the event
/// and what it points to live until the callback returns.
///
/// Thread: any, also while another one reverses; when a callback of the handle runs there, this returns after it.
/// Inside events: yes, inside itself too; it counts from the next event on. A callback must not wait for a thread
/// that changes one of its handle. Errors: 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_on_ssl_status(
    handle: *mut tsysreversal_t,
    callback: tsysreversal_on_ssl_status_fn,
    user: *mut c_void,
) -> c_int {
    guard(handle, |h| {
        h.events().change(|all| all.ssl_status = Callback { function: callback, user: User(user) });
        Ok(())
    })
}
