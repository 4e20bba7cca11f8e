//! A certificate, DER or PEM: every property that is made of it.
#![no_main]

use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::PROPERTIES;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|certificate: &[u8]| {
    let reversal = TsysReversal::new();
    if reversal.set_ssl_cert_encoded(certificate).is_err() {
        return;
    }
    for property in PROPERTIES.iter().filter(|property| property.name.starts_with("ssl_cert")) {
        let _ = reversal.get(property);
    }
    assert!(!reversal.ssl_cert_subject().contains('\0'));
});
