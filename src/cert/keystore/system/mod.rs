//! The stores of the user and of the machine (types 0 and 1): those of Windows, the keychains of macOS, and folders of PEM
//! files where the system has none.

#[cfg(not(any(windows, target_os = "macos")))]
mod folder;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(not(any(windows, target_os = "macos")))]
use folder as platform;
#[cfg(target_os = "macos")]
use macos as platform;
#[cfg(windows)]
use windows as platform;

use super::{Entry, Unreadable};

/// The store that everybody has: the default of the properties.
#[cfg(not(windows))]
const OWN: &str = "MY";

/// Whose store it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    User,
    Machine,
}

/// The entries of a store. One that is not there is an empty store.
///
/// A certificate or a key that cannot be read is passed over: it must not hide the others.
pub(super) fn open(owner: Owner, name: &[u8], password: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let name = std::str::from_utf8(name).ok().filter(|name| is_name(name));
    let name = name.ok_or(Unreadable::Unavailable("this is no name of a store of the system"))?;
    platform::open(owner, name, password)
}

/// Whether a name can be nothing but the name of a store: no path, no other machine, nothing hidden.
fn is_name(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-' | b'_' | b'.');
    (1..=64).contains(&name.len()) && !name.starts_with(['.', ' ']) && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_name_is_no_path() {
        for name in ["MY", "Root", "Remote Desktop", "tills-2.old", &"x".repeat(64)] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", ".", "..", ".hidden", " MY", "a/b", "/etc", r"\\till\MY", r"a\b", "C:", "MY\0", "ä"]
        {
            assert!(!is_name(name), "{name}");
        }
        assert!(!is_name(&"x".repeat(65)));
    }
}
