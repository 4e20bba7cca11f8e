//! Handshakes with servers that others wrote, and the table of everything that TLS has here.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod authority;
mod books;
mod ciphers;
mod client;
mod groups;
mod server;
mod settings;
mod signatures;
mod stores;

use authority::Authority;
use ffi_tests::page;
use server::{MAKERS, Maker};
use std::sync::OnceLock;

/// The handshakes of every version, suite and key, made once with each maker's servers.
fn runs() -> &'static [ciphers::Run; 3] {
    static RUNS: OnceLock<[ciphers::Run; 3]> = OnceLock::new();
    RUNS.get_or_init(|| {
        let authority = Authority::new();
        MAKERS.map(|maker| ciphers::Run::new(maker, &authority))
    })
}

#[test]
fn every_version_suite_and_key() {
    for (maker, run) in MAKERS.into_iter().zip(runs()) {
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
    for maker in [Maker::OpenSsl, Maker::GnuTls] {
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
    for maker in [Maker::OpenSsl, Maker::GnuTls] {
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

const HEAD: &str = "# What TLS has here

<!-- Printed by the test `the_table_is_what_was_measured` of `ffi-tests/tests/interop`; `UPDATE=1` writes it anew. -->

What this library does with each cipher suite, key store type and setting of TLS that the class names. Nothing here is written by
hand: a test connects with each suite, opens stores of each type and tries each setting, with OpenSSL built in and with that of the
system, against servers on OpenSSL, GnuTLS and tlslite-ng.
";

#[test]
fn the_table_is_what_was_measured() {
    let authority = Authority::new();
    let mut page = HEAD.to_owned();
    page += &ciphers::section(runs());
    page += key_stores();
    page += &settings::section(&authority);
    page::compare("tls-table.md", &page);
}

/// The part of the page about key stores, measured once.
fn key_stores() -> &'static str {
    static SECTION: OnceLock<String> = OnceLock::new();
    SECTION.get_or_init(|| stores::section(&Authority::new()))
}

/// Run by itself, and in a process with the surroundings that the stores need.
#[test]
fn every_type_of_key_store() {
    if !stores::measure() {
        let rows = || key_stores().lines().filter(|line| line.starts_with("| `"));
        let good = |row: &&str| row.contains("| works: ") || row.contains("| only tried: ");
        assert_eq!((rows().count(), rows().filter(good).count()), (25, 25), "{}", key_stores());
    }
}
