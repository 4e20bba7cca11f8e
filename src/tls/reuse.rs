//! `ReuseSSLSession`: sessions that a later connection may take up again.
//!
//! OpenSSL does not ask about the server when a session is taken up. What was found about it then is kept with the
//! session, so that the judge is asked every time.

use super::verify::Finding;
use super::{TlsPlan, TlsSession, trust};
use openssl::sha::Sha256;
use openssl::ssl::SslSession;
use parking_lot::Mutex;
use std::fmt;
use std::time::{Duration, Instant};

/// How long a session may be taken up after its server was verified.
pub(super) const LIFETIME: Duration = Duration::from_secs(10 * 60 * 60);

/// How many sessions are kept. A caller has one host, rarely a few.
const MOST: usize = 8;

/// For whom a session may be taken up: the same host, asked for in the same way, by the same client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key([u8; 32]);

impl Key {
    /// Everything that the plan says counts, and what the files that it names hold now: another authority, another
    /// protocol or another client begins anew.
    pub(super) fn of(plan: &TlsPlan) -> Self {
        let mut hash = Sha256::new();
        for certificate in trust::in_files(plan) {
            hash.update(&certificate.to_der().unwrap_or_default());
        }
        let own = plan.identity.as_ref().and_then(|identity| identity.certificate.to_der().ok());
        hash.update(&own.unwrap_or_default());
        hash.update(format!("{plan:?}").as_bytes());
        Self(hash.finish())
    }
}

/// A session with what was found about its server.
pub(super) struct Resumable {
    pub(super) session: SslSession,
    pub(super) finding: Finding,
    /// What was negotiated in full; a session of TLS 1.2 does not tell it all again.
    pub(super) negotiated: TlsSession,
}

/// The sessions of one object, the oldest first.
#[derive(Default)]
pub(super) struct Sessions(Mutex<Vec<(Key, Resumable)>>);

impl Sessions {
    /// Takes out the session for this key. A ticket is for one use: otherwise two connections could be linked.
    pub(super) fn take(&self, key: Key) -> Option<Resumable> {
        let mut all = self.0.lock();
        let now = Instant::now();
        all.retain(|(_, saved)| saved.finding.until > now);
        let place = all.iter().rposition(|(own, _)| *own == key)?;
        Some(all.remove(place).1)
    }

    /// Keeps a session for this key, in the place of an older one.
    pub(super) fn put(&self, key: Key, resumable: Resumable) {
        let mut all = self.0.lock();
        all.retain(|(own, _)| *own != key);
        if all.len() >= MOST {
            all.remove(0);
        }
        all.push((key, resumable));
    }

    /// Forgets all of them.
    pub(super) fn clear(&self) {
        self.0.lock().clear();
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions").field("kept", &self.0.lock().len()).finish()
    }
}
