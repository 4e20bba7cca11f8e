//! Handshakes with servers that others wrote, and the table of everything that TLS has here.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod authority;
mod ciphers;
mod client;
mod groups;
mod server;
mod signatures;

use authority::Authority;
use server::MAKERS;

#[test]
fn every_version_suite_and_key() {
    let authority = Authority::new();
    for maker in MAKERS {
        let run = ciphers::Run::new(maker, &authority);
        run.check(maker);
        println!(
            "{maker:?}: {} handshakes tried, {} connected, {} refused as they must be",
            run.tried,
            run.connected(),
            run.refused
        );
    }
}

#[test]
fn every_group() {
    let authority = Authority::new();
    for maker in MAKERS {
        for (version, groups) in [("TLS13", 10), ("TLS12", 3)] {
            let count = groups::try_all(maker, &authority, version);
            assert_eq!((count.connected, count.refused), (2 * groups, groups));
            println!(
                "{maker:?}, groups of {version}: {} connected, {} refused",
                count.connected, count.refused
            );
        }
    }
}

#[test]
fn every_signature_algorithm() {
    let authority = Authority::new();
    for maker in MAKERS {
        let count = signatures::try_tls13(maker, &authority);
        assert_eq!(count.connected + count.refused, 77);
        println!("{maker:?}, signatures of TLS13: {} connected, {} refused", count.connected, count.refused);
        for protocols in [3072, 4032] {
            let count = signatures::try_tls12(maker, &authority, protocols);
            assert_eq!(count.connected + count.refused, 35);
            println!(
                "{maker:?}, signatures of TLS12 with {protocols}: {} connected, {} refused",
                count.connected, count.refused
            );
        }
    }
}
