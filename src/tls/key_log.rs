//! `SSLKeyLogFile`: the secrets of sessions, in the form that packet analysers read.

use crate::error::{Error, Result};
use crate::spec;
use parking_lot::Mutex;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use zeroize::Zeroizing;

/// Lines of several connections must not mix, whichever files they go to.
static WRITING: Mutex<()> = Mutex::new(());

/// An open key log.
pub(super) struct KeyLog(File);

/// Opens the file to append to; a new one is readable by its owner only.
///
/// Errors: 302.
pub(super) fn open(path: &Path) -> Result<KeyLog> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)
        .map(KeyLog)
        .map_err(|error| Error::with(spec::CANNOT_OPEN_FILE, format!("SSLKeyLogFile: {}.", error.kind())))
}

impl KeyLog {
    /// Appends one line, whole.
    pub(super) fn write(&self, line: &str) {
        let line = Zeroizing::new(format!("{line}\n"));
        let _one_at_a_time = WRITING.lock();
        // A full disk must not end a reversal.
        let _ = (&self.0).write_all(line.as_bytes());
    }
}
