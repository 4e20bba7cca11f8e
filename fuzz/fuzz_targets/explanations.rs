//! What is told about a message, and about two of them: never fails, and shows no control character.
#![no_main]

use dpaymentssdk::wire::{Description, compare, describe, seal, strip_parity};
use libfuzzer_sys::fuzz_target;

fn printable(description: &Description) {
    for line in &description.lines {
        assert!(!line.value.chars().any(char::is_control), "{}", line.name);
    }
}

fuzz_target!(|bytes: &[u8]| {
    let (one, other) = bytes.split_at(bytes.len() / 2);
    let sealed = seal(&strip_parity(bytes));
    for unmask in [false, true] {
        printable(&describe(bytes, unmask));
        printable(&describe(&sealed, unmask));
        assert!(compare(bytes, bytes, unmask).is_same());
        assert_eq!(compare(one, other, unmask).is_same(), compare(other, one, unmask).is_same());
    }
});
