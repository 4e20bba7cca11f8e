//! The certificates that are trusted.

use super::{DEFAULT_CA_FILE_PATHS, TlsPlan};
use crate::cert::pem;
use crate::error::{Error, Result};
use crate::spec;
use openssl::x509::X509;
use openssl::x509::store::{X509Store, X509StoreBuilder};
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::SystemTime;

/// Where systems keep their trusted certificates, besides the places in the default of `SSLCACertFilePaths`.
const OTHER_PATHS: &[&str] = &[
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/share/certs/ca-root-nss.crt",
    "/usr/local/etc/openssl/cert.pem",
    "/opt/homebrew/etc/openssl@3/cert.pem",
];

/// The largest file of certificates that is read, in bytes. A system's bundle has about 200 KB.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Everything that the plan trusts, for the engine on OpenSSL.
///
/// Errors: 271 when `SSLServerCACerts` is given and holds no certificate.
pub(super) fn store(plan: &TlsPlan) -> Result<X509Store> {
    let failed = |_| Error::new(spec::CANNOT_OPEN_STORE);
    let mut builder = X509StoreBuilder::new().map_err(failed)?;
    for certificate in in_files(plan) {
        // One that cannot be added must not lose the rest.
        let _ = builder.add_cert(certificate);
    }
    for certificate in given(plan)? {
        builder.add_cert(certificate).map_err(failed)?;
    }
    Ok(builder.build())
}

/// The certificates in the files of `SSLCACertFilePaths`, as they are now.
pub(super) fn in_files(plan: &TlsPlan) -> Vec<X509> {
    files(&plan.ca_cert_file_paths).iter().flat_map(|file| file.iter().cloned()).collect()
}

/// The certificates in `SSLServerCACerts`.
///
/// Errors: 271 when it is given and holds none.
pub(super) fn given(plan: &TlsPlan) -> Result<Vec<X509>> {
    if plan.server_ca_certs.trim().is_empty() {
        return Ok(Vec::new());
    }
    let own = parse(plan.server_ca_certs.as_bytes());
    if own.is_empty() {
        return Err(Error::with(spec::CANNOT_OPEN_STORE, "SSLServerCACerts holds no certificate."));
    }
    Ok(own)
}

/// Everything that the plan trusts, for the engine of a platform that is OpenSSL: `OpenSSLCAFile` and `OpenSSLCADir`
/// are the list of whom to trust, in the place of `SSLCACertFilePaths`.
///
/// Errors: 271 for a file or directory that cannot be read, and as for [`given`].
pub(super) fn of_openssl(plan: &TlsPlan) -> Result<Vec<X509>> {
    let mut all = given(plan)?;
    let (file, directory) = (plan.openssl_ca_file.trim(), plan.openssl_ca_dir.trim());
    if file.is_empty() && directory.is_empty() {
        all.extend(in_files(plan));
    }
    if !file.is_empty() {
        let unreadable = || Error::with(spec::CANNOT_OPEN_STORE, "OpenSSLCAFile cannot be read.");
        all.extend(read(Path::new(file)).ok_or_else(unreadable)?.iter().cloned());
    }
    if !directory.is_empty() {
        let unreadable = |_| Error::with(spec::CANNOT_OPEN_STORE, "OpenSSLCADir cannot be read.");
        let entries = fs::read_dir(directory).map_err(unreadable)?;
        all.extend(entries.filter_map(|entry| hashed(&entry.ok()?.path())));
    }
    Ok(all)
}

/// The certificate in a file that is named by the hash of its subject, such as `9d66eef0.0`; OpenSSL finds no other.
fn hashed(path: &Path) -> Option<X509> {
    let (hash, number) = path.file_name()?.to_str()?.split_once('.')?;
    let numbered = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    let hash = u32::from_str_radix(hash, 16).ok().filter(|_| hash.len() == 8 && numbered)?;
    let about = fs::metadata(path).ok().filter(|about| about.is_file() && about.len() <= LARGEST_FILE)?;
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    fs::File::open(path).ok()?.take(LARGEST_FILE).read_to_end(&mut bytes).ok()?;
    parse(&bytes).into_iter().find(|certificate| certificate.subject_name_hash() == hash)
}

/// The certificates of each file that exists. The other places are tried only for the default setting: a path that a
/// caller mistyped must not end in trusting the whole system.
fn files(setting: &str) -> Vec<Arc<Vec<X509>>> {
    let paths = setting.split(';').map(str::trim).filter(|path| !path.is_empty());
    let found: Vec<Arc<Vec<X509>>> = paths.filter_map(|path| read(Path::new(path))).collect();
    if found.is_empty() && setting == DEFAULT_CA_FILE_PATHS {
        return OTHER_PATHS.iter().find_map(|path| read(Path::new(path))).into_iter().collect();
    }
    found
}

/// A file that was read before.
struct Known {
    modified: Option<SystemTime>,
    length: u64,
    certificates: Arc<Vec<X509>>,
}

/// A tree: what a hash table points into the middle of would look like a leak to a host's tools.
static KNOWN: LazyLock<Mutex<BTreeMap<PathBuf, Known>>> = LazyLock::new(Mutex::default);

/// How many files are kept; a program that names more starts again.
const MOST_FILES: usize = 32;

/// The certificates of a file; `None` when it cannot be read. Reading a bundle takes milliseconds, so that an unchanged
/// file is read once.
fn read(path: &Path) -> Option<Arc<Vec<X509>>> {
    let about = fs::metadata(path).ok().filter(|about| about.is_file() && about.len() <= LARGEST_FILE)?;
    let (modified, length) = (about.modified().ok(), about.len());
    if let Some(known) = KNOWN.lock().get(path) {
        if modified.is_some() && (known.modified, known.length) == (modified, length) {
            return Some(Arc::clone(&known.certificates));
        }
    }
    let certificates = Arc::new(parse(&fs::read(path).ok()?));
    let known = Known { modified, length, certificates: Arc::clone(&certificates) };
    let mut files = KNOWN.lock();
    if files.len() >= MOST_FILES {
        files.clear();
    }
    files.insert(path.to_owned(), known);
    Some(certificates)
}

/// The certificates in PEM text, or the one that is given as DER.
fn parse(bytes: &[u8]) -> Vec<X509> {
    let ders = pem::anchors(&String::from_utf8_lossy(bytes));
    if ders.is_empty() {
        return X509::from_der(bytes).into_iter().collect();
    }
    ders.iter().filter_map(|der| X509::from_der(der).ok()).collect()
}
