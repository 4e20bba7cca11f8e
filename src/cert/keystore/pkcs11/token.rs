//! Modules that are loaded, tokens that are logged in, and keys that sign there.
//!
//! A module is loaded once and stays: its threads and those of the program may be anywhere in it. It is never finalized,
//! since the program may use it too. A token is logged in as long as anybody has a key of it.

use super::uri::{Selection, TokenField};
use crate::cert::ffi::{RsaPadding, Signer};
use crate::cert::keystore::Unreadable;
use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::ObjectHandle;
use cryptoki::session::{Session, UserType};
use cryptoki::slot::{Slot, TokenInfo};
use cryptoki::types::RawAuthPin;
use parking_lot::{Mutex, MutexGuard};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use zeroize::Zeroizing;

type Pin = Zeroizing<Vec<u8>>;

const UNUSABLE_MODULE: Unreadable = Unreadable::Unavailable("the PKCS#11 module cannot be used");
const UNUSABLE_TOKEN: Unreadable = Unreadable::Unavailable("the token cannot be used");

/// A module in use by this process.
struct Module {
    path: PathBuf,
    /// A child process has to start the module again.
    process: u32,
    pkcs11: Pkcs11,
    tokens: Vec<Known>,
}

/// What is remembered of a token.
struct Known {
    slot: Slot,
    serial: String,
    open: Weak<Token>,
    /// The PIN that the token refused last.
    refused: Option<Pin>,
}

static MODULES: Mutex<Vec<Module>> = Mutex::new(Vec::new());

/// A token that is logged in.
pub(super) struct Token {
    /// There until the token is dropped.
    session: Mutex<Option<Session>>,
    pin: Pin,
}

impl Token {
    /// Opens the one token that is meant.
    pub(super) fn open(selection: &Selection, pin: &[u8]) -> Result<Arc<Self>, Unreadable> {
        // What may be the last handle of a token is dropped after the lock, which dropping it takes.
        let open;
        let mut modules = MODULES.lock();
        let module = load(&mut modules, &selection.module)?;
        let (slot, info) = find(&module.pkcs11, selection)?;
        let known = known(&mut module.tokens, slot, info.serial_number());
        open = known.open.upgrade();
        // One that is not usable was taken out meanwhile, or the program has started the module anew.
        if let Some(token) = open.as_ref().filter(|token| token.is_usable()) {
            // A token that is logged in does not look at a PIN any more.
            let same = token.pin.len() == pin.len() && openssl::memcmp::eq(&token.pin, pin);
            return if same { Ok(Arc::clone(token)) } else { Err(Unreadable::Password) };
        }
        let session = module.pkcs11.open_ro_session(slot).map_err(|_| UNUSABLE_TOKEN)?;
        log_in(&session, &info, known, pin)?;
        let token = Arc::new(Self { session: Mutex::new(Some(session)), pin: Zeroizing::new(pin.to_vec()) });
        known.open = Arc::downgrade(&token);
        Ok(token)
    }

    /// Works with the session; one at a time.
    pub(super) fn with<T>(&self, work: impl FnOnce(&Session) -> Result<T, Error>) -> Result<T, Unreadable> {
        let session = self.session.lock();
        session.as_ref().and_then(|session| work(session).ok()).ok_or(UNUSABLE_TOKEN)
    }

    fn is_usable(&self) -> bool {
        self.with(Session::get_session_info).is_ok()
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        // Under the lock, so that nobody logs in between: it would be told that it is logged in already, whatever its PIN.
        let _modules = MODULES.lock();
        drop(self.session.lock().take());
    }
}

/// The module, loaded and started when it is not yet.
fn load<'a>(modules: &'a mut MutexGuard<'_, Vec<Module>>, path: &Path) -> Result<&'a mut Module, Unreadable> {
    let path = path.canonicalize().map_err(|_| UNUSABLE_MODULE)?;
    let process = std::process::id();
    let place = modules.iter().position(|module| module.path == path && module.process == process);
    let place = match place {
        Some(place) => place,
        None => {
            if !path.is_file() {
                return Err(UNUSABLE_MODULE);
            }
            let pkcs11 = Pkcs11::new(&path).map_err(|_| UNUSABLE_MODULE)?;
            match pkcs11.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
                // The program itself has started it.
                Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => {}
                Err(_) => return Err(UNUSABLE_MODULE),
            }
            modules.push(Module { path, process, pkcs11, tokens: Vec::new() });
            modules.len() - 1
        }
    };
    modules.get_mut(place).ok_or(UNUSABLE_MODULE)
}

/// The token that is meant. There must be exactly one: a PIN must not be tried on another one.
fn find(pkcs11: &Pkcs11, selection: &Selection) -> Result<(Slot, TokenInfo), Unreadable> {
    let slots = pkcs11.get_slots_with_token().map_err(|_| UNUSABLE_MODULE)?;
    let mut found = Vec::new();
    for slot in slots {
        let Ok(info) = pkcs11.get_token_info(slot) else { continue };
        if info.token_initialized() && is_meant(pkcs11, slot, &info, selection) {
            found.push((slot, info));
        }
    }
    if found.len() > 1 {
        return Err(Unreadable::Unavailable("more than one token is meant; a pkcs11 URI can name one"));
    }
    found.pop().ok_or(Unreadable::Unavailable("there is no such token"))
}

fn is_meant(pkcs11: &Pkcs11, slot: Slot, info: &TokenInfo, selection: &Selection) -> bool {
    let Ok(place) = pkcs11.get_slot_info(slot) else { return false };
    let text = |field| match field {
        TokenField::Label => info.label(),
        TokenField::Manufacturer => info.manufacturer_id(),
        TokenField::Model => info.model(),
        TokenField::Serial => info.serial_number(),
        TokenField::SlotDescription => place.slot_description(),
        TokenField::SlotManufacturer => place.manufacturer_id(),
    };
    let fields = selection.token.iter().all(|(field, wanted)| text(*field) == wanted);
    fields && selection.slot.is_none_or(|wanted| wanted == slot.id())
}

/// What is remembered of the token in a slot.
fn known<'a>(tokens: &'a mut Vec<Known>, slot: Slot, serial: &str) -> &'a mut Known {
    let place = tokens.iter().position(|known| known.slot == slot && known.serial == serial);
    let place = place.unwrap_or_else(|| {
        tokens.push(Known { slot, serial: serial.to_owned(), open: Weak::new(), refused: None });
        tokens.len() - 1
    });
    &mut tokens[place]
}

/// Logs in. A token counts wrong PINs and locks after a few, so one that it refused is not tried again while it says
/// that there was no right one since.
fn log_in(session: &Session, info: &TokenInfo, known: &mut Known, pin: &[u8]) -> Result<(), Unreadable> {
    if pin.is_empty() {
        return if info.login_required() { Err(Unreadable::Password) } else { Ok(()) };
    }
    let refused = known.refused.as_ref().is_some_and(|refused| refused.as_slice() == pin);
    if refused && info.user_pin_count_low() {
        return Err(Unreadable::Password);
    }
    known.refused = None;
    match session.login_with_raw(UserType::User, &RawAuthPin::new(Box::new(pin.to_vec()))) {
        // The program itself has logged in.
        Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(()),
        Err(Error::Pkcs11(RvError::PinIncorrect | RvError::PinInvalid | RvError::PinLenRange, _)) => {
            known.refused = Some(Zeroizing::new(pin.to_vec()));
            Err(Unreadable::Password)
        }
        Err(Error::Pkcs11(RvError::PinLocked, _)) => {
            Err(Unreadable::Unavailable("the PIN of the token is locked"))
        }
        Err(Error::Pkcs11(RvError::PinExpired, _)) => {
            Err(Unreadable::Unavailable("the PIN of the token has expired"))
        }
        Err(_) => Err(UNUSABLE_TOKEN),
    }
}

/// A private key in a token.
pub(super) struct TokenKey {
    pub(super) token: Arc<Token>,
    pub(super) object: ObjectHandle,
}

impl TokenKey {
    fn sign(&self, mechanism: &Mechanism<'_>, input: &[u8]) -> Option<Vec<u8>> {
        self.token.with(|session| session.sign(mechanism, self.object, input)).ok()
    }
}

impl Signer for TokenKey {
    fn rsa(&self, padding: RsaPadding, input: &[u8]) -> Option<Vec<u8>> {
        match padding {
            RsaPadding::Pkcs1 => self.sign(&Mechanism::RsaPkcs, input),
            // OpenSSL has padded it: a PSS signature.
            RsaPadding::None => self.sign(&Mechanism::RsaX509, input),
        }
    }

    fn ecdsa(&self, digest: &[u8]) -> Option<Vec<u8>> {
        self.sign(&Mechanism::Ecdsa, digest)
    }
}
