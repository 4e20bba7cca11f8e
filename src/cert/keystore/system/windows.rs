//! The certificate stores of Windows. What Windows lets a program export can be used with any engine; a key that has to
//! stay where it is cannot be had, and its certificate comes without it.

use super::Owner;
use crate::cert::keystore::assemble::Parts;
use crate::cert::keystore::{Entry, PrivateKey, Unreadable, pfx};
use openssl::x509::X509;
use schannel::cert_context::CertContext;
use schannel::cert_store::{CertAdd, CertStoreBuilder, Memory};
use std::io::ErrorKind;
use zeroize::Zeroizing;

/// The password of an export that never leaves this module; Windows wants one.
const PASSWORD: &str = "of an export in memory";

/// The entries of a store, such as `MY`, `CA` or `ROOT`. Stores have no passwords.
pub(super) fn open(owner: Owner, name: &str, _password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut stores = CertStoreBuilder::new();
    // Anybody may read the stores of the machine, but not everybody may write them; and nothing is made by looking.
    stores.read_only();
    let store = match owner {
        Owner::User => stores.open_current_user(name),
        Owner::Machine => stores.open_local_machine(name),
    };
    let store = match store {
        Ok(store) => store,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(_) => return Err(Unreadable::Unavailable("the store of the system cannot be opened")),
    };
    let mut parts = Parts::default();
    for context in store.certs() {
        let Ok(certificate) = X509::from_der(context.to_der()) else { continue };
        parts.certificate(context.friendly_name().unwrap_or_default(), certificate);
        if let Some(key) = private_key(&context) {
            parts.key(String::new(), key);
        }
    }
    parts.into_entries()
}

/// The private key of a certificate, if there is one and it may be exported.
fn private_key(context: &CertContext) -> Option<PrivateKey> {
    // Whether there is one is asked first, and quietly: a smart card would ask for its PIN.
    context.private_key().silent(true).compare_key(true).acquire().ok()?;
    let mut alone = Memory::new().ok()?.into_store();
    alone.add_cert(context, CertAdd::Always).ok()?;
    let exported = Zeroizing::new(alone.export_pkcs12(PASSWORD).ok()?);
    let entries = pfx::read(&exported, PASSWORD.as_bytes()).ok()?;
    entries.into_iter().find_map(|entry| entry.private_key)
}
