//! How much work a store may ask for.
//!
//! The number of rounds that make a key of a password stands in the store itself, so whoever wrote the store chooses
//! how long it takes to open. What other programs write stays far below these bounds.

use super::Unreadable;

/// Work for one key: about a second on a slow machine. One unit is one round of PBKDF2.
const ONE_KEY: u64 = 1 << 20;

/// Work for a whole store, which may have many keys.
const ONE_STORE: u64 = 10 * ONE_KEY;

/// What is left of the work for one store.
pub(super) struct Budget(u64);

impl Budget {
    /// The work for one store.
    pub(super) fn new() -> Self {
        Self(ONE_STORE)
    }

    /// Takes the work for one key.
    pub(super) fn spend(&mut self, work: u64) -> Result<(), Unreadable> {
        match self.0.checked_sub(work) {
            Some(left) if work <= ONE_KEY => {
                self.0 = left;
                Ok(())
            }
            _ => Err(Unreadable::Unsupported("more rounds of key derivation than are allowed")),
        }
    }
}
