//! The fingerprint of a directory of sources, by which the build notices a stale print.
//!
//! This file belongs to no module of the library: `build.rs` and `xtask` each include it by its path.

use std::path::Path;

/// The FNV-1a hash, in hexadecimal, of the names and contents of the `.rs` files in a directory.
///
/// Carriage returns are left out, so that a checkout with other line ends has the same fingerprint.
pub fn of_directory(directory: &Path) -> std::io::Result<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        hash = add(add(hash, name.as_bytes()), &std::fs::read(&file)?);
    }
    Ok(format!("{hash:016x}"))
}

fn add(hash: u64, bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    bytes.iter().filter(|byte| **byte != b'\r').fold(hash, step)
}
