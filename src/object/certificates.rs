//! Which certificate a group of properties stands for: a search in its store, or one that the caller gives.

use crate::cert::keystore::{self, Entry};
use crate::cert::{self, CertificateInfo, Identity, UsageStyle};
use crate::error::{Error, Result};
use crate::spec::certificates::{Field, Rows, client_cert, rows_of};
use crate::spec::{Access, Group, Property, errors};
use crate::store::{Store, is_system_store, within_longest};
use crate::value::{Secret, Value};
use openssl::x509::X509;
use parking_lot::Mutex;

/// What is selected in one group.
#[derive(Default)]
enum Chosen {
    #[default]
    Nothing,
    /// An entry that a search found in the store.
    Found(Entry),
    /// A certificate that the caller gave, with its key if the store has it.
    Given(Entry),
}

/// What is selected in the two groups that a caller writes.
#[derive(Default)]
pub(super) struct Selections {
    accept: Chosen,
    client: Chosen,
}

impl Selections {
    fn of(&mut self, group: Group) -> &mut Chosen {
        match group {
            Group::AcceptServerCertificate => &mut self.accept,
            _ => &mut self.client,
        }
    }
}

/// What a new value of a certificate property changes besides itself.
enum Change {
    /// The store, its type or its password: what was found in the old one is not selected any more.
    Store,
    /// The subject to look for.
    Search,
    /// The certificate itself; none clears it.
    Certificate(Option<X509>),
}

/// The rows of the group that a property belongs to, if it chooses a certificate.
fn rows(property: &Property) -> Option<&'static Rows> {
    let chooses = property.access == Access::ReadWrite && property.group != Group::ServerCertificate;
    rows_of(property.group).filter(|_| chooses)
}

impl Change {
    fn of(property: &Property, rows: &Rows, value: &Value) -> Result<Self> {
        let no_certificate =
            |_| Error::with(errors::INVALID_FORMAT, format_args!("{} is no certificate.", property.name));
        Ok(match value {
            _ if property.id == Field::Subject.of(rows).id => Self::Search,
            Value::Bytes(bytes) if property.id == Field::Encoded.of(rows).id => {
                within_longest(property, bytes.len())?;
                Self::Certificate(match bytes.is_empty() {
                    true => None,
                    false => {
                        let der = cert::decode_certificate(bytes.expose()).map_err(no_certificate)?;
                        Some(
                            X509::from_der(&der)
                                .map_err(|_| no_certificate(Error::new(errors::INVALID_FORMAT)))?,
                        )
                    }
                })
            }
            _ => Self::Store,
        })
    }
}

/// The values and what is selected, of one object.
///
/// No lock is held while a store is opened: that may take time, and a token may ask its owner for a touch.
pub(super) struct Certificates<'a> {
    pub(super) store: &'a Mutex<Store>,
    pub(super) selections: &'a Mutex<Selections>,
}

impl Certificates<'_> {
    /// Sets a property; one that chooses a certificate has its consequences.
    ///
    /// Errors: 271 when the store cannot be opened, 272 when nothing in it matches, 273 when the key of what was found
    /// does not fit its certificate, 502 for what is no certificate; otherwise the code of the rule that the value breaks.
    pub(super) fn set(&self, property: &Property, value: Value) -> Result<()> {
        let Some(rows) = rows(property) else { return self.store.lock().set(property, value) };
        match Change::of(property, rows, &value)? {
            Change::Store => {
                self.store.lock().set(property, value)?;
                self.forget_store(property.group);
                Ok(())
            }
            Change::Search => self.search(property, rows, value),
            Change::Certificate(certificate) => {
                let pem = certificate.as_ref().and_then(|certificate| certificate.to_pem().ok());
                self.store.lock().set(property, Value::bytes(&pem.unwrap_or_default()))?;
                self.give(rows, property.group, certificate);
                Ok(())
            }
        }
    }

    /// Nothing is selected any more.
    pub(super) fn reset(&self) {
        *self.selections.lock() = Selections::default();
    }

    /// What came from the old store goes; a certificate that the caller gave stays, without its key.
    fn forget_store(&self, group: Group) {
        let certificate = match self.selections.lock().of(group) {
            Chosen::Given(entry) => entry.certificate.clone(),
            Chosen::Nothing | Chosen::Found(_) => None,
        };
        let chosen = certificate
            .map(|certificate| Chosen::Given(Entry { certificate: Some(certificate), ..Entry::default() }));
        self.choose(group, chosen.unwrap_or_default());
    }

    /// Looks for a subject in the store.
    fn search(&self, property: &Property, rows: &Rows, value: Value) -> Result<()> {
        let wanted = {
            // Only to have it checked: what was found is what the property becomes.
            let mut store = self.store.lock();
            let before = store.get(property);
            store.set(property, value)?;
            let wanted = store.text(property);
            store.put(property, before);
            wanted
        };
        if wanted.trim().is_empty() {
            self.choose(property.group, Chosen::Nothing);
            return Ok(());
        }
        let entries = self.open(rows)?;
        let Some(entry) = keystore::find(&entries, &wanted) else {
            self.choose(property.group, Chosen::Nothing);
            let detail = format!("{}: the store has no such certificate.", property.name);
            return Err(Error::with(errors::CANNOT_FIND_CERTIFICATE, detail));
        };
        // A certificate to accept is only compared: whether its key fits is for its owner.
        if property.group == Group::ClientCertificate && !keystore::is_whole(entry) {
            let detail = format!("{}: the private key does not fit.", property.name);
            return Err(Error::with(errors::CANNOT_ACQUIRE_CREDENTIALS, detail));
        }
        self.choose(property.group, Chosen::Found(entry.clone()));
        Ok(())
    }

    /// Takes a certificate of the caller's, with its key if the store has it. A store that cannot be opened is no error
    /// here: it may be set later, and `reverse` looks again.
    fn give(&self, rows: &Rows, group: Group, certificate: Option<X509>) {
        let chosen = certificate.map(|certificate| {
            let entries = self.open(rows).unwrap_or_default();
            Chosen::Given(keystore::with_key(certificate, &entries))
        });
        self.choose(group, chosen.unwrap_or_default());
    }

    /// Selects an entry, and shows it.
    fn choose(&self, group: Group, chosen: Chosen) {
        let mut info = match &chosen {
            Chosen::Nothing => CertificateInfo::default(),
            Chosen::Found(entry) | Chosen::Given(entry) => CertificateInfo::of_entry(entry),
        };
        if matches!(&chosen, Chosen::Given(entry) if entry.private_key.is_none()) {
            // The subject says which certificate of the store it is: without its key it is none.
            info.subject.clear();
        }
        *self.selections.lock().of(group) = chosen;
        let mut store = self.store.lock();
        let style = UsageStyle::of_platform(store.wants_platform());
        store.put_certificate(group, info.fields(style));
    }

    /// The entries of the group's store.
    fn open(&self, rows: &Rows) -> Result<Vec<Entry>> {
        let (store_type, content, password): (i32, Secret, Secret) = {
            let store = self.store.lock();
            let secret = |field: Field| store.secret(field.of(rows));
            (store.integer(Field::StoreType.of(rows)), secret(Field::Store), secret(Field::StorePassword))
        };
        keystore::open(store_type, content.expose(), password.expose()).map_err(|reason| {
            let detail = format!("{}: {reason}.", Field::Store.of(rows).name);
            Error::with(errors::CANNOT_OPEN_STORE, detail)
        })
    }

    /// Who this side is when a server asks; none when no certificate is selected.
    ///
    /// Errors: 271, 273 and 281 when a certificate was chosen that cannot be presented.
    pub(super) fn identity(&self) -> Result<Option<Identity>> {
        self.complete()?;
        let mut selections = self.selections.lock();
        let entry = match selections.of(Group::ClientCertificate) {
            Chosen::Found(entry) | Chosen::Given(entry) => entry,
            Chosen::Nothing => {
                let store_type = self.store.lock().integer(&client_cert::STORE_TYPE);
                return match is_system_store(store_type) {
                    true => Ok(None),
                    // A store was named, and nothing of it would be used.
                    false => Err(Error::with(
                        errors::NO_CLIENT_CERTIFICATE,
                        "ssl_cert_store is set, but ssl_cert_subject selects nothing of it.",
                    )),
                };
            }
        };
        let Some(certificate) = entry.certificate.clone() else {
            let detail = "ssl_cert_subject selects a key without a certificate; set ssl_cert_encoded.";
            return Err(Error::with(errors::NO_CLIENT_CERTIFICATE, detail));
        };
        let Some(private_key) = &entry.private_key else {
            let detail = "ssl_cert_subject selects a certificate without a private key.";
            return Err(Error::with(errors::CANNOT_ACQUIRE_CREDENTIALS, detail));
        };
        Ok(Some(Identity { certificate, chain: entry.chain.clone(), key: private_key.key.clone() }))
    }

    /// Looks for the key of a certificate that the caller gave, in the store as it is now.
    fn complete(&self) -> Result<()> {
        let given = match self.selections.lock().of(Group::ClientCertificate) {
            Chosen::Given(entry) if entry.private_key.is_none() => entry.certificate.clone(),
            _ => None,
        };
        let Some((certificate, rows)) = given.zip(rows_of(Group::ClientCertificate)) else { return Ok(()) };
        let entry = keystore::with_key(certificate, &self.open(rows)?);
        if entry.private_key.is_none() {
            let detail = "No private key was found for ssl_cert_encoded.";
            return Err(Error::with(errors::CANNOT_ACQUIRE_CREDENTIALS, detail));
        }
        self.choose(Group::ClientCertificate, Chosen::Given(entry));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
