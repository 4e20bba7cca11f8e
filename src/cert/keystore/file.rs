//! Reading the file of a store.

use super::Unreadable;
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;
use zeroize::Zeroizing;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The path that some bytes are; none when they cannot be one.
pub(super) fn path(bytes: &[u8]) -> Option<&Path> {
    if bytes.is_empty() || bytes.contains(&0) {
        return None;
    }
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        Some(Path::new(std::ffi::OsStr::from_bytes(bytes)))
    }
    #[cfg(not(unix))]
    std::str::from_utf8(bytes).ok().map(Path::new)
}

/// The content of a file.
pub(super) fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let file = open(path).map_err(|_| Unreadable::Unavailable("the file cannot be opened"))?;
    let about = file.metadata().map_err(|_| Unreadable::Unavailable("the file cannot be read"))?;
    // A pipe or a device might never end, or never begin.
    if !about.is_file() {
        return Err(Unreadable::Unavailable("it is no regular file"));
    }
    let too_large = Unreadable::Unavailable("the file is larger than 16 MiB");
    if about.len() > LARGEST {
        return Err(too_large);
    }
    // A byte more than the file has, so that it never moves and leaves no copy behind.
    let capacity = usize::try_from(about.len()).map_err(|_| too_large)? + 1;
    let mut content = Zeroizing::new(Vec::with_capacity(capacity));
    let result = file.take(LARGEST).read_to_end(&mut content);
    result.map_err(|_| Unreadable::Unavailable("the file cannot be read"))?;
    Ok(content)
}

/// Opens a file without waiting for the other end of a pipe.
fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
    }
    options.open(path)
}
