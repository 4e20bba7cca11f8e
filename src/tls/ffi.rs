//! The calls to OpenSSL that the `openssl` crate has no safe form of. All `unsafe` of this module is here.

use super::lists::Signature;
use super::verify;
use crate::error::{Error, Result};
use crate::spec;
use foreign_types::ForeignTypeRef;
use libc::{c_int, c_long, c_uchar, c_void, size_t};
use openssl::asn1::Asn1OctetStringRef;
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::ocsp::{OcspBasicResponseRef, OcspRequestRef};
use openssl::ssl::{
    Ssl, SslCipher, SslCipherRef, SslContext, SslContextBuilder, SslMethod, SslRef, SslSessionRef,
};
use openssl::stack::StackRef;
use openssl::x509::store::X509StoreBuilderRef;
use openssl::x509::{X509, X509CrlRef, X509Ref, X509StoreContextRef, X509VerifyResult};
use openssl_sys as sys;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::OnceLock;

/// `OPENSSL_INIT_NO_LOAD_CONFIG` of `openssl/crypto.h`.
const INIT_NO_LOAD_CONFIG: u64 = 0x80;
/// `SSL_CTRL_SET_RETRY_VERIFY` of `openssl/ssl.h`, what the macro `SSL_set_retry_verify` passes.
const CTRL_SET_RETRY_VERIFY: c_int = 136;
/// `NID_delta_crl` of `openssl/obj_mac.h`: the extension `deltaCRLIndicator` of RFC 5280.
const DELTA_LIST: c_int = 140;
/// `NID_tlsfeature` of `openssl/obj_mac.h`: the extension of RFC 7633.
const TLS_FEATURE: c_int = 1020;
/// `SSL_ERROR_WANT_RETRY_VERIFY` of `openssl/ssl.h`: the handshake waits for the answer of the chain verifier.
pub(super) const WANT_RETRY_VERIFY: c_int = 12;
/// `SSL_CTRL_GET_PEER_SIGNATURE_NID` of `openssl/ssl.h`, what the macro `SSL_get_peer_signature_nid` passes.
const CTRL_GET_PEER_SIGNATURE_NID: c_int = 108;

type ChainVerifier = unsafe extern "C" fn(*mut sys::X509_STORE_CTX, *mut c_void) -> c_int;
type ErrorCollector = unsafe extern "C" fn(c_int, *mut sys::X509_STORE_CTX) -> c_int;
type MessageCallback =
    unsafe extern "C" fn(c_int, c_int, c_int, *const c_void, size_t, *mut sys::SSL, *mut c_void);

unsafe extern "C" {
    fn SSL_CTX_set_cert_verify_callback(
        context: *mut sys::SSL_CTX,
        callback: Option<ChainVerifier>,
        argument: *mut c_void,
    );
    fn SSL_set_msg_callback(ssl: *mut sys::SSL, callback: Option<MessageCallback>);
    fn X509_STORE_CTX_set_verify_cb(context: *mut sys::X509_STORE_CTX, callback: Option<ErrorCollector>);
    fn X509_STORE_CTX_get0_cert(context: *mut sys::X509_STORE_CTX) -> *mut sys::X509;
    fn X509_get_signature_info(
        certificate: *mut sys::X509,
        digest: *mut c_int,
        key: *mut c_int,
        bits: *mut c_int,
        flags: *mut u32,
    ) -> c_int;
    fn SSL_CIPHER_find(ssl: *mut sys::SSL, code: *const u8) -> *const sys::SSL_CIPHER;
    fn SSL_CIPHER_get_protocol_id(cipher: *const sys::SSL_CIPHER) -> u16;
    fn SSL_CTX_get_ciphers(context: *const sys::SSL_CTX) -> *mut sys::stack_st_SSL_CIPHER;
    fn SSL_get_peer_signature_type_nid(ssl: *const sys::SSL, key: *mut c_int) -> c_int;
    fn X509_STORE_CTX_get0_untrusted(context: *mut sys::X509_STORE_CTX) -> *mut sys::stack_st_X509;
    fn X509_STORE_add_crl(store: *mut sys::X509_STORE, list: *mut sys::X509_CRL) -> c_int;
    fn OCSP_request_add1_nonce(request: *mut sys::OCSP_REQUEST, value: *mut c_uchar, length: c_int) -> c_int;
    fn OCSP_check_nonce(request: *mut sys::OCSP_REQUEST, response: *mut sys::OCSP_BASICRESP) -> c_int;
}

/// Starts OpenSSL without its configuration file, so that neither a planted file nor a policy of the system changes
/// what this library does.
///
/// It must come before every other use of OpenSSL in the process to have that effect; later calls cost nothing.
///
/// Errors: 270 when OpenSSL cannot start.
pub fn initialise() -> Result<()> {
    static STARTED: OnceLock<bool> = OnceLock::new();
    let started = STARTED.get_or_init(|| {
        let options = INIT_NO_LOAD_CONFIG | sys::OPENSSL_INIT_LOAD_SSL_STRINGS | sys::OPENSSL_INIT_NO_ATEXIT;
        // SAFETY: the call may be made at any time from any thread, and allows no settings.
        unsafe { sys::OPENSSL_init_ssl(options, ptr::null()) == 1 }
    });
    if *started { Ok(()) } else { Err(Error::new(spec::CANNOT_LOAD_SECURITY_LIBRARY)) }
}

/// Has [`verify::on_chain`] decide about the server's whole chain.
pub(super) fn set_chain_verifier(builder: &mut SslContextBuilder) {
    // SAFETY: the builder owns a live context; the callback is a function that lives for ever and takes no argument.
    unsafe { SSL_CTX_set_cert_verify_callback(builder.as_ptr(), Some(verify_chain), ptr::null_mut()) }
}

/// Called by OpenSSL with the chain that the server sent: 1 goes on, 0 refuses.
unsafe extern "C" fn verify_chain(context: *mut sys::X509_STORE_CTX, _: *mut c_void) -> c_int {
    let answer = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: OpenSSL passes a store context of its own that is valid during this call, and keeps the connection it
        // is for at this index.
        let ssl = unsafe {
            sys::X509_STORE_CTX_get_ex_data(context, sys::SSL_get_ex_data_X509_STORE_CTX_idx())
                .cast::<sys::SSL>()
        };
        if ssl.is_null() {
            return verify::Answer::Refused;
        }
        // SAFETY: both pointers are valid during this call and nothing else uses the store context.
        let (context, ssl) = unsafe { (X509StoreContextRef::from_ptr_mut(context), SslRef::from_ptr(ssl)) };
        verify::on_chain(context, ssl)
    }));
    // What went wrong is in the answer. Left in the queue, it would make OpenSSL take a handshake that waits for one
    // that has failed; OpenSSL 3.0 leaves a signature that does not fit there.
    let _ = ErrorStack::get();
    match answer {
        Ok(verify::Answer::Trusted) => 1,
        Ok(verify::Answer::Ask) => {
            // The handshake stops only if OpenSSL knows how; otherwise the 1 would be taken for trust.
            // SAFETY: the same connection as above.
            let stops = unsafe {
                let index = sys::SSL_get_ex_data_X509_STORE_CTX_idx();
                let ssl = sys::X509_STORE_CTX_get_ex_data(context, index).cast::<sys::SSL>();
                sys::SSL_ctrl(ssl, CTRL_SET_RETRY_VERIFY, 0, ptr::null_mut()) > 0
            };
            c_int::from(stops)
        }
        Ok(verify::Answer::Refused) | Err(_) => 0,
    }
}

thread_local! {
    /// The faults that the verification on this thread has found. There is one at a time: it does not call out.
    static COLLECTED: RefCell<Vec<Fault>> = const { RefCell::new(Vec::new()) };
}

/// What verification found about one certificate of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// OpenSSL's number for it.
    pub(super) error: c_int,
    /// How far the certificate is from that of the server, which is at 0.
    pub(super) depth: c_int,
}

/// Verifies the chain, going on after each fault, and answers all of them in the order found; `None` when the
/// verification itself could not be done.
pub(super) fn verify_collecting(context: &mut X509StoreContextRef) -> Option<Vec<Fault>> {
    COLLECTED.take();
    // SAFETY: the store context is valid, and the callback is a function that lives for ever.
    unsafe { X509_STORE_CTX_set_verify_cb(context.as_ptr(), Some(collect)) }
    let result = context.verify_cert();
    let mut faults = COLLECTED.take();
    match result {
        Ok(true) => {}
        // It stopped although it was told to go on (out of memory, a chain without end): never a success, and what
        // was not looked at is not known.
        Ok(false) => faults.push(Fault { error: verify::UNSPECIFIED, depth: 0 }),
        Err(_) => return None,
    }
    Some(faults)
}

/// Called by OpenSSL for each certificate that is fine and for each fault; 1 goes on.
unsafe extern "C" fn collect(fine: c_int, context: *mut sys::X509_STORE_CTX) -> c_int {
    if fine == 0 {
        // SAFETY: OpenSSL passes a store context that is valid during this call.
        let fault = unsafe {
            Fault {
                error: sys::X509_STORE_CTX_get_error(context),
                depth: sys::X509_STORE_CTX_get_error_depth(context),
            }
        };
        COLLECTED.with_borrow_mut(|faults| {
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        });
    }
    1
}

/// The server's own certificate.
pub(super) fn own_certificate(context: &X509StoreContextRef) -> Option<&X509Ref> {
    // SAFETY: the store context is valid; it owns the certificate, which lives as long as the answer's borrow.
    unsafe {
        let certificate = X509_STORE_CTX_get0_cert(context.as_ptr());
        (!certificate.is_null()).then(|| X509Ref::from_ptr(certificate))
    }
}

/// The certificates that the server sent.
pub(super) fn sent_certificates(context: &X509StoreContextRef) -> Option<&StackRef<X509>> {
    // SAFETY: as for `own_certificate`.
    unsafe {
        let stack = X509_STORE_CTX_get0_untrusted(context.as_ptr());
        (!stack.is_null()).then(|| StackRef::from_ptr(stack))
    }
}

/// Has the handshake offer a session of an earlier connection; false when OpenSSL does not want it.
pub(super) fn offer_session(ssl: &mut SslRef, session: &SslSessionRef) -> bool {
    // SAFETY: sessions of this library come from contexts of the same kind; OpenSSL keeps its own reference.
    unsafe { ssl.set_session(session).is_ok() }
}

/// The name of a cipher suite in the IANA registry and its strength in bits, by its number.
pub(super) fn cipher_suite(number: u16) -> Option<(String, u32)> {
    let ssl = Ssl::new(&SslContext::builder(SslMethod::tls_client()).ok()?.build()).ok()?;
    let code = number.to_be_bytes();
    // SAFETY: the connection and the two bytes live during the call; suites are static.
    let cipher = unsafe {
        let cipher = SSL_CIPHER_find(ssl.as_ptr(), code.as_ptr());
        (!cipher.is_null()).then(|| SslCipherRef::from_ptr(cipher.cast_mut()))
    }?;
    Some((cipher.standard_name()?.to_owned(), u32::try_from(cipher.bits().secret).unwrap_or(0)))
}

/// The numbers of the cipher suites that a list in OpenSSL's own words names; `None` when it names none.
pub(super) fn cipher_list(list: &str) -> Option<Vec<u16>> {
    let mut builder = SslContext::builder(SslMethod::tls_client()).ok()?;
    builder.set_cipher_list(list).ok()?;
    // SAFETY: the builder owns a live context, which owns the stack; suites are static.
    unsafe {
        let stack = SSL_CTX_get_ciphers(builder.as_ptr());
        let stack: &StackRef<SslCipher> = (!stack.is_null()).then(|| StackRef::from_ptr(stack))?;
        Some(stack.iter().map(|cipher| SSL_CIPHER_get_protocol_id(cipher.as_ptr())).collect())
    }
}

/// Gives bytes to the random number generator, besides those of the system. They count for nothing: whoever knows them
/// knows no more.
pub(super) fn add_seed(bytes: &[u8]) {
    let Ok(length) = c_int::try_from(bytes.len()) else { return };
    // SAFETY: the bytes live during the call.
    unsafe { sys::RAND_add(bytes.as_ptr().cast(), length, 0.0) }
}

/// What signed a certificate.
pub(super) fn certificate_signature(certificate: &X509Ref) -> Option<Signature> {
    let (mut digest, mut key, mut bits, mut flags) = (0, 0, 0, 0);
    // SAFETY: the certificate is valid, and OpenSSL writes four numbers.
    let known = unsafe {
        X509_get_signature_info(certificate.as_ptr(), &mut digest, &mut key, &mut bits, &mut flags) == 1
    };
    known.then(|| Signature { digest: Nid::from_raw(digest), key: Nid::from_raw(key) })
}

/// What the server signed the handshake with, if it did.
pub(super) fn handshake_signature(ssl: &SslRef) -> Option<Signature> {
    let (mut digest, mut key): (c_int, c_int) = (0, 0);
    // SAFETY: the connection is valid, and OpenSSL writes one number each time.
    let known = unsafe {
        SSL_get_peer_signature_type_nid(ssl.as_ptr(), &mut key) == 1
            && sys::SSL_ctrl(ssl.as_ptr(), CTRL_GET_PEER_SIGNATURE_NID, 0, (&raw mut digest).cast()) == 1
    };
    known.then(|| Signature { digest: Nid::from_raw(digest), key: Nid::from_raw(key) })
}

/// Puts a revocation list into a store.
pub(super) fn add_list(store: &mut X509StoreBuilderRef, list: &X509CrlRef) -> Result<(), ErrorStack> {
    // SAFETY: both are valid; the store takes a reference of its own to the list.
    succeeded(unsafe { X509_STORE_add_crl(store.as_ptr(), list.as_ptr()) })
}

/// Whether a revocation list only tells what changed since another one.
pub(super) fn is_delta(list: &X509CrlRef) -> bool {
    // SAFETY: the list is valid, and nothing is changed.
    unsafe { sys::X509_CRL_get_ext_by_NID(list.as_ptr(), DELTA_LIST, -1) >= 0 }
}

/// Adds a random number to an OCSP question that the answer has to repeat.
pub(super) fn add_nonce(question: &mut OcspRequestRef) -> Result<(), ErrorStack> {
    // SAFETY: the question is valid; without a value OpenSSL takes a random one, of its own length.
    succeeded(unsafe { OCSP_request_add1_nonce(question.as_ptr(), ptr::null_mut(), -1) })
}

/// Whether an OCSP answer repeats the random number of the question. Many responders sign in advance and have none.
pub(super) fn nonce_fits(question: &OcspRequestRef, answer: &OcspBasicResponseRef) -> bool {
    // SAFETY: both are valid; nothing is changed.
    unsafe { OCSP_check_nonce(question.as_ptr(), answer.as_ptr()) != 0 }
}

/// Whether a certificate says that its server sends an OCSP answer along: `status_request` (5) in the extension of
/// RFC 7633.
pub(super) fn must_staple(certificate: &X509Ref) -> bool {
    // SAFETY: the certificate is valid; it owns the extension, and that its content, which is only looked at here.
    let content = unsafe {
        let place = sys::X509_get_ext_by_NID(certificate.as_ptr(), TLS_FEATURE, -1);
        if place < 0 {
            return false;
        }
        let data = sys::X509_EXTENSION_get_data(sys::X509_get_ext(certificate.as_ptr(), place));
        if data.is_null() {
            return false;
        }
        Asn1OctetStringRef::from_ptr(data).as_slice()
    };
    // A sequence of integers.
    content.windows(3).any(|integer| integer == [0x02, 0x01, 0x05])
}

/// The result of a call of OpenSSL that answers 1 for success.
fn succeeded(result: c_int) -> Result<(), ErrorStack> {
    if result == 1 { Ok(()) } else { Err(ErrorStack::get()) }
}

/// Has [`verify::on_message`] hear of each message of the protocol.
pub(super) fn set_message_listener(ssl: &mut SslRef) {
    // SAFETY: the connection is valid, and the callback is a function that lives for ever and uses no argument.
    unsafe { SSL_set_msg_callback(ssl.as_ptr(), Some(hear_message)) }
}

/// Called by OpenSSL for each message sent and received.
unsafe extern "C" fn hear_message(
    written: c_int,
    _version: c_int,
    content_type: c_int,
    bytes: *const c_void,
    length: size_t,
    ssl: *mut sys::SSL,
    _: *mut c_void,
) {
    let _ = catch_unwind(AssertUnwindSafe(|| {
        if ssl.is_null() {
            return;
        }
        // SAFETY: the connection is valid during this call, and so are the `length` bytes; only the first five are
        // looked at.
        let (ssl, start) = unsafe {
            let start: &[u8] = match bytes.is_null() {
                true => &[],
                false => std::slice::from_raw_parts(bytes.cast::<u8>(), length.min(5)),
            };
            (SslRef::from_ptr(ssl), start)
        };
        verify::on_message(ssl, written != 0, content_type, start, length);
    }));
}

/// One of OpenSSL's verification results by its number.
pub(super) fn verify_result(number: c_int) -> X509VerifyResult {
    // SAFETY: every number is one, known or not.
    unsafe { X509VerifyResult::from_raw(number) }
}

/// The number of the linked OpenSSL, such as 0x3000_0000 for 3.0.
pub(super) fn version_number() -> c_long {
    openssl::version::number() as c_long
}

/// Makes a server ask for a renegotiation in its next handshake call.
#[cfg(test)]
pub(super) fn renegotiate(ssl: &SslRef) -> bool {
    unsafe extern "C" {
        fn SSL_renegotiate(ssl: *mut sys::SSL) -> c_int;
    }
    // SAFETY: the connection is valid and in nobody else's hands.
    unsafe { SSL_renegotiate(ssl.as_ptr()) == 1 }
}
