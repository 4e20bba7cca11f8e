//! A key store of any format that is given as bytes. The first byte says which; no file is looked for.
#![no_main]

use dpaymentssdk::TsysReversal;
use libfuzzer_sys::fuzz_target;

/// The types of store that are content: PFX, JKS, PEM, public key, SSH, PKCS#7, PPK, XML, JWK, BCFKS.
const TYPES: [i32; 10] = [3, 5, 7, 9, 10, 12, 15, 17, 19, 22];

fuzz_target!(|input: &[u8]| {
    let Some((choice, store)) = input.split_first() else { return };
    let reversal = TsysReversal::new();
    reversal.set_ssl_cert_store_type(TYPES[usize::from(*choice) % TYPES.len()]).expect("a type of store");
    if reversal.set_ssl_cert_store(store).is_err() {
        return;
    }
    // The password of the stores in tests/vectors/keystores, and none.
    for password in ["first1", ""] {
        reversal.set_ssl_cert_store_password(password).expect("a password");
        match reversal.set_ssl_cert_subject("*") {
            Ok(()) => {
                let _ = (reversal.ssl_cert_public_key_algorithm(), reversal.ssl_cert_private_key());
            }
            Err(error) => assert!((271..=273).contains(&error.code()), "{}", error.code()),
        }
    }
});
