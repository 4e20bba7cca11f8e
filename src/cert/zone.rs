//! The time zone of this machine.

use jiff::tz::TimeZone;

/// The time zone that the variable `TZ` names, or else that of the machine; UTC when there is none.
///
/// It is read anew each time. Kept, it would be memory that the tools of a host take for lost, and would not follow a
/// change.
#[cfg(unix)]
pub(super) fn current() -> TimeZone {
    let zone = match std::env::var_os("TZ") {
        Some(name) => unix::named(&name.to_string_lossy()),
        None => unix::read("/etc/localtime".as_ref()),
    };
    zone.unwrap_or(TimeZone::UTC)
}

/// The time zone of the system.
#[cfg(not(unix))]
pub(super) fn current() -> TimeZone {
    TimeZone::system()
}

#[cfg(unix)]
mod unix {
    use jiff::tz::TimeZone;
    use std::fs::File;
    use std::io::Read;
    use std::path::{Path, PathBuf};

    /// Where the rules of the zones are.
    const FOLDERS: [&str; 3] = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"];
    /// The largest file of rules has a few thousand bytes.
    const MOST_BYTES: u64 = 1 << 20;

    /// What a value of `TZ` means: a file of rules, or else the rules themselves, as in `CET-1CEST,M3.5.0,M10.5.0/3`.
    pub(super) fn named(name: &str) -> Option<TimeZone> {
        let name = name.strip_prefix(':').unwrap_or(name);
        if name.is_empty() {
            return Some(TimeZone::UTC);
        }
        let folder = std::env::var_os("TZDIR").map(PathBuf::from);
        let folders = folder.into_iter().chain(FOLDERS.map(PathBuf::from));
        // A name that is a path stands for itself.
        let found = folders.map(|folder| folder.join(name)).find_map(|file| read(&file));
        found.or_else(|| TimeZone::posix(name).ok())
    }

    /// The rules in a file.
    pub(super) fn read(file: &Path) -> Option<TimeZone> {
        // Neither a device nor a pipe: those might never end.
        if !std::fs::metadata(file).ok()?.is_file() {
            return None;
        }
        let mut rules = Vec::new();
        File::open(file).ok()?.take(MOST_BYTES).read_to_end(&mut rules).ok()?;
        TimeZone::tzif("", &rules).ok()
    }
}
