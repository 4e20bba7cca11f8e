//! Private keys that sign somewhere else: what OpenSSL calls when it wants a signature of such a key, and the few calls
//! that make it do so; and what else `openssl` has no safe form of. All `unsafe` of this module is here.

use foreign_types::{ForeignType, ForeignTypeRef};
use libc::{c_char, c_int, c_long, c_uchar, c_uint, c_void};
use openssl::bn::BigNum;
use openssl::ec::{EcKey, EcKeyRef};
use openssl::ecdsa::EcdsaSig;
use openssl::error::ErrorStack;
use openssl::pkey::{Id, PKey, PKeyRef, Private, Public};
use openssl::rsa::Rsa;
use openssl_sys as sys;
use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::{Arc, OnceLock};

/// `CRYPTO_EX_INDEX_EC_KEY` and `CRYPTO_EX_INDEX_RSA` of `openssl/crypto.h`.
const EC_KEYS: c_int = 8;
const RSA_KEYS: c_int = 9;
/// `RSA_PKCS1_PADDING` and `RSA_NO_PADDING` of `openssl/rsa.h`.
const PKCS1_PADDING: c_int = 1;
const NO_PADDING: c_int = 3;

/// A method of RSA, or of EC keys: a table of functions.
enum RsaMethod {}
enum EcMethod {}

type RsaOperation = unsafe extern "C" fn(c_int, *const c_uchar, *mut c_uchar, *mut sys::RSA, c_int) -> c_int;
type EcSign = unsafe extern "C" fn(
    c_int,
    *const c_uchar,
    c_int,
    *mut c_uchar,
    *mut c_uint,
    *const sys::BIGNUM,
    *const sys::BIGNUM,
    *mut sys::EC_KEY,
) -> c_int;
type EcSetUp = unsafe extern "C" fn(
    *mut sys::EC_KEY,
    *mut sys::BN_CTX,
    *mut *mut sys::BIGNUM,
    *mut *mut sys::BIGNUM,
) -> c_int;
type EcSignDigest = unsafe extern "C" fn(
    *const c_uchar,
    c_int,
    *const sys::BIGNUM,
    *const sys::BIGNUM,
    *mut sys::EC_KEY,
) -> *mut sys::ECDSA_SIG;

unsafe extern "C" {
    fn RSA_PKCS1_OpenSSL() -> *const RsaMethod;
    fn RSA_meth_dup(method: *const RsaMethod) -> *mut RsaMethod;
    fn RSA_meth_set1_name(method: *mut RsaMethod, name: *const c_char) -> c_int;
    fn RSA_meth_set_priv_enc(method: *mut RsaMethod, operation: Option<RsaOperation>) -> c_int;
    fn RSA_meth_set_priv_dec(method: *mut RsaMethod, operation: Option<RsaOperation>) -> c_int;
    fn RSA_set_method(rsa: *mut sys::RSA, method: *const RsaMethod) -> c_int;
    fn RSA_set_ex_data(rsa: *mut sys::RSA, index: c_int, data: *mut c_void) -> c_int;
    fn RSA_get_ex_data(rsa: *const sys::RSA, index: c_int) -> *mut c_void;

    fn EC_KEY_OpenSSL() -> *const EcMethod;
    fn EC_KEY_METHOD_new(method: *const EcMethod) -> *mut EcMethod;
    fn EC_KEY_METHOD_get_sign(
        method: *const EcMethod,
        sign: *mut Option<EcSign>,
        set_up: *mut Option<EcSetUp>,
        sign_digest: *mut Option<EcSignDigest>,
    );
    fn EC_KEY_METHOD_set_sign(
        method: *mut EcMethod,
        sign: Option<EcSign>,
        set_up: Option<EcSetUp>,
        sign_digest: Option<EcSignDigest>,
    );
    fn EC_KEY_set_method(key: *mut sys::EC_KEY, method: *const EcMethod) -> c_int;
    fn EC_KEY_set_ex_data(key: *mut sys::EC_KEY, index: c_int, data: *mut c_void) -> c_int;
    fn EC_KEY_get_ex_data(key: *const sys::EC_KEY, index: c_int) -> *mut c_void;
}

/// The folder in which the linked OpenSSL was built to look for its modules.
pub(super) fn modules_folder() -> Option<&'static str> {
    /// `OPENSSL_MODULES_DIR` of `openssl/crypto.h`.
    const MODULES_DIR: c_int = 8;
    // SAFETY: the call answers a text that lives for ever, whatever the number.
    let told = unsafe { CStr::from_ptr(sys::OpenSSL_version(MODULES_DIR)) };
    told.to_str().ok()?.strip_prefix("MODULESDIR: \"")?.strip_suffix('"')
}

/// How an RSA input is to be padded before it is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RsaPadding {
    /// As PKCS #1 1.5 says for signatures.
    Pkcs1,
    /// It is as long as the modulus already.
    None,
}

/// Signs with a private key that is not in this process.
pub(super) trait Signer: Send + Sync {
    /// The RSA signature of an input; `None` when it cannot be had.
    fn rsa(&self, padding: RsaPadding, input: &[u8]) -> Option<Vec<u8>>;

    /// The ECDSA signature of a digest, `r` and `s` in a row and equally long; `None` when it cannot be had.
    fn ecdsa(&self, digest: &[u8]) -> Option<Vec<u8>>;
}

/// A private key that OpenSSL uses as any other, and whose signatures the signer makes; `None` for a kind of key that
/// cannot sign so.
///
/// The signer is dropped with the last copy of the key.
pub(super) fn private_key(
    public: &PKeyRef<Public>,
    signer: Arc<dyn Signer>,
) -> Result<Option<PKey<Private>>, ErrorStack> {
    match public.id() {
        Id::RSA => {
            let own = public.rsa()?;
            let rsa = Rsa::from_public_components(own.n().to_owned()?, own.e().to_owned()?)?;
            let (method, index) = rsa_method()?;
            // SAFETY: the key is new and in nobody else's hands; the method lives for ever. The key owns the data from
            // then on. Public and private keys are the same type to OpenSSL, and this one has a private side now.
            unsafe {
                check(RSA_set_method(rsa.as_ptr(), method))?;
                attach(signer, |data| RSA_set_ex_data(rsa.as_ptr(), index, data))?;
                let pointer = rsa.as_ptr();
                std::mem::forget(rsa);
                PKey::from_rsa(Rsa::<Private>::from_ptr(pointer)).map(Some)
            }
        }
        Id::EC => {
            let own = public.ec_key()?;
            let key = EcKey::from_public_key(own.group(), own.public_key())?;
            let (method, index) = ec_method()?;
            // SAFETY: as for RSA.
            unsafe {
                check(EC_KEY_set_method(key.as_ptr(), method))?;
                attach(signer, |data| EC_KEY_set_ex_data(key.as_ptr(), index, data))?;
                let pointer = key.as_ptr();
                std::mem::forget(key);
                PKey::from_ec_key(EcKey::<Private>::from_ptr(pointer)).map(Some)
            }
        }
        _ => Ok(None),
    }
}

fn check(result: c_int) -> Result<(), ErrorStack> {
    if result > 0 { Ok(()) } else { Err(ErrorStack::get()) }
}

/// Gives the signer to a key, by the call that puts a pointer into it.
fn attach(signer: Arc<dyn Signer>, put: impl FnOnce(*mut c_void) -> c_int) -> Result<(), ErrorStack> {
    let data = Box::into_raw(Box::new(signer));
    let done = check(put(data.cast()));
    if done.is_err() {
        // SAFETY: nobody took the pointer.
        drop(unsafe { Box::from_raw(data) });
    }
    done
}

/// A method and the place of the signer in its keys. Made once, never freed.
#[derive(Clone, Copy)]
struct Made<M>(*const M, c_int);

// SAFETY: the method is not changed after it was made, and OpenSSL reads it from any thread.
unsafe impl<M> Send for Made<M> {}
// SAFETY: as above.
unsafe impl<M> Sync for Made<M> {}

fn rsa_method() -> Result<(*const RsaMethod, c_int), ErrorStack> {
    static MADE: OnceLock<Option<Made<RsaMethod>>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let index = place_in(RSA_KEYS)?;
        // SAFETY: the method is a copy of our own, and the name ends with a NUL.
        unsafe {
            let method = RSA_meth_dup(RSA_PKCS1_OpenSSL());
            let made = !method.is_null()
                && RSA_meth_set1_name(method, c"key that signs elsewhere".as_ptr()) == 1
                && RSA_meth_set_priv_enc(method, Some(rsa_sign)) == 1
                && RSA_meth_set_priv_dec(method, Some(rsa_decrypt)) == 1;
            made.then_some(Made(method.cast_const(), index))
        }
    });
    made.as_ref().map(|made| (made.0, made.1)).ok_or_else(ErrorStack::get)
}

fn ec_method() -> Result<(*const EcMethod, c_int), ErrorStack> {
    static MADE: OnceLock<Option<Made<EcMethod>>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let index = place_in(EC_KEYS)?;
        // SAFETY: the method is a copy of our own. The call that returns DER is OpenSSL's: it asks the one for a digest.
        unsafe {
            let method = EC_KEY_METHOD_new(EC_KEY_OpenSSL());
            if method.is_null() {
                return None;
            }
            let (mut sign, mut set_up) = (None, None);
            EC_KEY_METHOD_get_sign(method, &mut sign, &mut set_up, ptr::null_mut());
            EC_KEY_METHOD_set_sign(method, sign, set_up, Some(ec_sign));
            Some(Made(method.cast_const(), index))
        }
    });
    made.as_ref().map(|made| (made.0, made.1)).ok_or_else(ErrorStack::get)
}

/// A place for the signer in all keys of a class.
fn place_in(class: c_int) -> Option<c_int> {
    // SAFETY: the functions live for ever and take what `attach` puts there.
    let index = unsafe {
        sys::CRYPTO_get_ex_new_index(class, 0, ptr::null_mut(), None, Some(copy_signer), Some(drop_signer))
    };
    (index >= 0).then_some(index)
}

/// Called by OpenSSL when a key of the class is copied, whether it has a signer or not.
unsafe extern "C" fn copy_signer(
    _: *mut sys::CRYPTO_EX_DATA,
    _: *const sys::CRYPTO_EX_DATA,
    data: *mut *mut c_void,
    _: c_int,
    _: c_long,
    _: *mut c_void,
) -> c_int {
    // SAFETY: OpenSSL passes the place of its pointer, which is null or what `attach` made; the copy gets its own.
    unsafe {
        if !data.is_null() && !(*data).is_null() {
            let signer: Arc<dyn Signer> = Arc::clone(&*(*data).cast());
            *data = Box::into_raw(Box::new(signer)).cast();
        }
    }
    1
}

/// Called by OpenSSL when a key of the class is freed, whether it has a signer or not.
unsafe extern "C" fn drop_signer(
    _: *mut c_void,
    data: *mut c_void,
    _: *mut sys::CRYPTO_EX_DATA,
    _: c_int,
    _: c_long,
    _: *mut c_void,
) {
    if !data.is_null() {
        // SAFETY: what `attach` or `copy_signer` made, and the key was its only owner.
        let signer = unsafe { Box::from_raw(data.cast::<Arc<dyn Signer>>()) };
        let _ = catch_unwind(AssertUnwindSafe(|| drop(signer)));
    }
}

/// Called by OpenSSL for an RSA signature: the length of what it wrote, or -1.
unsafe extern "C" fn rsa_sign(
    length: c_int,
    from: *const c_uchar,
    to: *mut c_uchar,
    rsa: *mut sys::RSA,
    padding: c_int,
) -> c_int {
    let signed = catch_unwind(AssertUnwindSafe(|| {
        let (_, index) = rsa_method().ok()?;
        let padding = match padding {
            PKCS1_PADDING => RsaPadding::Pkcs1,
            NO_PADDING => RsaPadding::None,
            _ => return None,
        };
        // SAFETY: OpenSSL passes a key of this method, with what `attach` put into it, `length` bytes to sign and room
        // for a signature.
        unsafe {
            let signer = RSA_get_ex_data(rsa, index).cast::<Arc<dyn Signer>>().as_ref()?;
            let input = std::slice::from_raw_parts(from, usize::try_from(length).ok()?);
            let signature = signer.rsa(padding, input)?;
            let size = sys::RSA_size(rsa);
            if signature.len() != usize::try_from(size).ok()? {
                return None;
            }
            ptr::copy_nonoverlapping(signature.as_ptr(), to, signature.len());
            Some(size)
        }
    }));
    signed.ok().flatten().unwrap_or(-1)
}

/// Called by OpenSSL for an RSA decryption, which these keys do not do.
unsafe extern "C" fn rsa_decrypt(
    _: c_int,
    _: *const c_uchar,
    _: *mut c_uchar,
    _: *mut sys::RSA,
    _: c_int,
) -> c_int {
    -1
}

/// Called by OpenSSL for an ECDSA signature: a new one, or null.
unsafe extern "C" fn ec_sign(
    digest: *const c_uchar,
    length: c_int,
    _: *const sys::BIGNUM,
    _: *const sys::BIGNUM,
    key: *mut sys::EC_KEY,
) -> *mut sys::ECDSA_SIG {
    let signed = catch_unwind(AssertUnwindSafe(|| {
        let (_, index) = ec_method().ok()?;
        // SAFETY: OpenSSL passes a key of this method, with what `attach` put into it, and `length` bytes to sign.
        let (signer, digest, key) = unsafe {
            let signer = EC_KEY_get_ex_data(key, index).cast::<Arc<dyn Signer>>().as_ref()?;
            let digest = std::slice::from_raw_parts(digest, usize::try_from(length).ok()?);
            (signer, digest, EcKeyRef::<Private>::from_ptr(key))
        };
        let signature = signer.ecdsa(cut(digest, key.group().order_bits())?)?;
        let (r, s) = signature.split_at_checked(signature.len() / 2)?;
        let numbers = (BigNum::from_slice(r).ok()?, BigNum::from_slice(s).ok()?);
        let signature = EcdsaSig::from_private_components(numbers.0, numbers.1).ok()?;
        let pointer = signature.as_ptr();
        std::mem::forget(signature);
        Some(pointer)
    }));
    signed.ok().flatten().unwrap_or(ptr::null_mut())
}

/// As much of a digest as a key of this order signs: not every token cuts it. `None` where the cut is within a byte.
fn cut(digest: &[u8], order_bits: u32) -> Option<&[u8]> {
    let bytes = usize::try_from(order_bits / 8).ok()?;
    match order_bits % 8 {
        0 => Some(digest.get(..bytes).unwrap_or(digest)),
        _ => (digest.len() <= bytes).then_some(digest),
    }
}
