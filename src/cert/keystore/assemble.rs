//! Entries from the keys and certificates that a store holds side by side.

use super::{Entry, PrivateKey, Unreadable};
use openssl::pkey::{PKey, Public};
use openssl::x509::{X509, X509VerifyResult};

/// The most certificates, and the most keys, that a store may hold.
const MOST_CERTIFICATES: usize = 1000;
const MOST_KEYS: usize = 100;
/// The longest chain above a certificate.
const LONGEST_CHAIN: usize = 10;

/// What a store holds, in its order.
#[derive(Default)]
pub(super) struct Parts {
    certificates: Vec<(String, X509)>,
    keys: Vec<(String, PrivateKey)>,
    public_keys: Vec<PKey<Public>>,
}

impl Parts {
    pub(super) fn certificate(&mut self, alias: String, certificate: X509) {
        self.certificates.push((alias, certificate));
    }

    pub(super) fn key(&mut self, alias: String, key: PrivateKey) {
        self.keys.push((alias, key));
    }

    pub(super) fn public_key(&mut self, key: PKey<Public>) {
        self.public_keys.push(key);
    }

    #[cfg_attr(any(windows, target_os = "macos"), allow(dead_code, reason = "for folders of files"))]
    pub(super) fn append(&mut self, other: Self) {
        self.certificates.extend(other.certificates);
        self.keys.extend(other.keys);
        self.public_keys.extend(other.public_keys);
    }

    /// Errors when the parts are too many already: to read a key takes time, and a store may have any number.
    pub(super) fn check(&self) -> Result<(), Unreadable> {
        let keys = self.keys.len() + self.public_keys.len();
        match self.certificates.len() > MOST_CERTIFICATES || keys > MOST_KEYS {
            true => Err(Unreadable::Unsupported("it holds too many certificates or keys")),
            false => Ok(()),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.certificates.is_empty() && self.keys.is_empty() && self.public_keys.is_empty()
    }

    /// An entry for each certificate, with its key if that is there, then the keys that are left over.
    pub(super) fn into_entries(self) -> Result<Vec<Entry>, Unreadable> {
        self.check()?;
        let Self { certificates, mut keys, public_keys } = self;
        let all: Vec<X509> = certificates.iter().map(|(_, certificate)| certificate.clone()).collect();
        let mut entries: Vec<Entry> = Vec::new();
        for (alias, certificate) in certificates {
            let public = certificate.public_key().ok();
            let fits = |(_, private): &(String, PrivateKey)| {
                public.as_ref().is_some_and(|public| public.public_eq(&private.key))
            };
            let (name, private_key) = match keys.iter().position(fits) {
                // Two certificates may be for one key: it stays for the next one.
                Some(found) => (keys[found].0.clone(), Some(keys[found].1.clone())),
                None => (String::new(), None),
            };
            let chain = match private_key.is_some() {
                true => chain_above(&certificate, &all),
                false => Vec::new(),
            };
            let alias = if alias.is_empty() { name } else { alias };
            entries.push(Entry {
                alias,
                certificate: Some(certificate),
                chain,
                private_key,
                ..Entry::default()
            });
        }
        keys.retain(|(_, private)| {
            let used = entries.iter().filter_map(|entry| entry.private_key.as_ref());
            !used.into_iter().any(|known| known.key.public_eq(&private.key))
        });
        entries.extend(keys.into_iter().map(|(alias, private_key)| Entry {
            alias,
            private_key: Some(private_key),
            ..Entry::default()
        }));
        entries
            .extend(public_keys.into_iter().map(|key| Entry { public_key: Some(key), ..Entry::default() }));
        Ok(entries)
    }
}

/// The certificates above one, the nearest first, as far as they are among the candidates.
pub(super) fn chain_above(certificate: &X509, candidates: &[X509]) -> Vec<X509> {
    let name = |name: &openssl::x509::X509NameRef| name.to_der().unwrap_or_default();
    let mut chain: Vec<X509> = Vec::new();
    let mut below = certificate.clone();
    while chain.len() < LONGEST_CHAIN {
        let issuer = name(below.issuer_name());
        let above = candidates.iter().find(|candidate| {
            name(candidate.subject_name()) == issuer
                && candidate.issued(&below) == X509VerifyResult::OK
                && *candidate != certificate
                && !chain.contains(candidate)
        });
        let Some(above) = above else { break };
        chain.push(above.clone());
        below = above.clone();
    }
    chain
}
