//! Files in and out.

use crate::exit::Stop;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use zeroize::Zeroizing;

/// Reads a file; `-` is standard input.
///
/// # Errors
/// When it cannot be read or has more than `limit` bytes.
pub fn read(path: &str, limit: u64) -> Result<Zeroizing<Vec<u8>>, Stop> {
    let name = if path == "-" { "standard input" } else { path };
    let mut bytes = Zeroizing::new(Vec::new());
    let result = match path {
        "-" => std::io::stdin().lock().take(limit + 1).read_to_end(&mut bytes),
        path => File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)),
    };
    result.map_err(|error| Stop::failed(format!("{name}: {error}")))?;
    if bytes.len() as u64 > limit {
        return Err(Stop::failed(format!("{name}: more than {limit} bytes")));
    }
    Ok(bytes)
}

/// A new file that only its owner can read, since it may hold card numbers.
///
/// # Errors
/// When it cannot be made.
pub fn private_file(path: &str) -> Result<File, Stop> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| Stop::failed(format!("{path}: {error}")))
}

/// Writes a new file that only its owner can read.
///
/// # Errors
/// When it cannot be made or written.
pub fn write_private(path: &str, text: &str) -> Result<(), Stop> {
    let mut file = private_file(path)?;
    file.write_all(text.as_bytes()).map_err(|error| Stop::failed(format!("{path}: {error}")))
}
