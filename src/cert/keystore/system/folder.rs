//! Folders of PEM files, where the system itself has no stores.

use super::{OWN, Owner};
use crate::cert::keystore::assemble::Parts;
use crate::cert::keystore::{Entry, Unreadable, file, pem};
use crate::rights;
use std::path::PathBuf;

/// The most files of a folder that are read.
const MOST_FILES: usize = 1000;
/// What the files are called.
const EXTENSIONS: &[&str] = &["pem", "crt", "cer", "key"];

/// The entries of a store: a folder, or one in it.
///
/// Certificates and keys are matched by what they are, not by the names of their files. A file whose key needs another
/// password is passed over, too.
pub(super) fn open(owner: Owner, name: &str, password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut parts = Parts::default();
    for path in files(owner, name) {
        let mut found = Parts::default();
        let content = file::read(&path);
        if content.and_then(|content| pem::gather(&content, password, &mut found)).is_ok() {
            parts.append(found);
        }
    }
    parts.into_entries()
}

fn files(owner: Owner, name: &str) -> Vec<PathBuf> {
    let Some(folder) = folder(owner) else { return Vec::new() };
    let folder = if name.eq_ignore_ascii_case(OWN) { folder } else { folder.join(name) };
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(extension))
        })
        .take(MOST_FILES)
        .collect();
    paths.sort();
    paths
}

/// The folder of an owner; none for a user that is not known for sure.
fn folder(owner: Owner) -> Option<PathBuf> {
    match owner {
        // Elsewhere it would be a folder that anybody may make.
        Owner::Machine => cfg!(unix).then(|| PathBuf::from("/etc/dpaymentssdk/certs")),
        Owner::User if rights::are_gained() => None,
        Owner::User => {
            let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
            let settings = absolute("XDG_CONFIG_HOME").or_else(|| Some(absolute("HOME")?.join(".config")));
            Some(settings?.join("dpaymentssdk").join("certs"))
        }
    }
}
