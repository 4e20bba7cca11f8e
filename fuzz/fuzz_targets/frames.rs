//! A stream of bytes from a host: what the scanner finds is whole, bounded, and printable where people see it.
#![no_main]

use dpaymentssdk::wire::frame::MAX_FRAME;
use dpaymentssdk::wire::{Item, Scanner, add_parity, open, reseal, strip_parity};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|stream: &[u8]| {
    let mut scanner = Scanner::new();
    for byte in stream {
        if let Some(Item::Frame { bytes, .. }) = scanner.push(*byte) {
            assert!(bytes.len() <= MAX_FRAME);
            if open(&bytes).is_ok() {
                assert_eq!(reseal(&bytes).expect("a right frame"), bytes);
            }
        }
    }
    if let Some(text) = scanner.gateway_error() {
        assert!(!text.chars().any(char::is_control));
    }
    let plain = strip_parity(stream);
    assert_eq!(strip_parity(&add_parity(&plain)), plain);
    let _ = open(stream);
});
