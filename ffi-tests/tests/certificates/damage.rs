//! Damaged certificates.

use crate::set::{Set, program};
use ffi_tests::succeed;

/// Each part of the set has a process and the time of one.
const PARTS: usize = 4;

#[test]
fn damaged_certificates_are_refused_or_read_and_nothing_is_asked() {
    let set = Set::new();
    for part in 0..PARTS {
        let numbers = [part, PARTS].map(|number| number.to_string());
        println!("{}", succeed(program("damage.py").arg(set.path()).args(numbers)).trim());
    }
}
