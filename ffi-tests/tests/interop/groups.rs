//! Each group of the key agreement, alone.

use crate::authority::{Authority, Key};
use crate::client::connect;
use crate::server::{EVERYTHING, Maker, Server};
use dpaymentssdk::spec::Setting;

/// How many connections were made, and how many were refused as they must be.
#[derive(Default)]
pub struct Count {
    pub connected: usize,
    pub refused: usize,
}

/// The names in the default of a setting: all that it knows.
pub fn names_of(setting: &str) -> Vec<&'static str> {
    Setting::by_name(setting).unwrap().default.split(',').collect()
}

/// What the servers call a group.
fn name_for(maker: Maker, group: &str) -> String {
    let (_, name) = group.split_once('_').unwrap();
    match (maker, name.strip_prefix("secp").and_then(|name| name.strip_suffix("r1"))) {
        (Maker::OpenSsl, Some(bits)) => format!("P-{bits}"),
        (Maker::GnuTls, Some(bits)) => format!("GROUP-SECP{bits}R1"),
        (Maker::OpenSsl, None) if name.starts_with('x') => name.to_uppercase(),
        (Maker::GnuTls, None) if name.starts_with('x') => format!("GROUP-{}", name.to_uppercase()),
        (Maker::OpenSsl, None) => format!("ffdhe{name}"),
        (Maker::GnuTls, None) => format!("GROUP-FFDHE{name}"),
        (Maker::TlsLite, _) => unreachable!("it has no arguments"),
    }
}

/// The nominal bits in the name of a group.
fn bits_of(group: &str) -> &str {
    let name = group.rsplit('_').next().unwrap().trim_start_matches("secp").trim_end_matches("r1");
    if name == "x25519" { "256" } else { name.trim_start_matches('x') }
}

/// A server that has this group and no other.
fn server_with(maker: Maker, authority: &Authority, group: &str) -> Server {
    let (files, name) = (authority.server(Key::Rsa), name_for(maker, group));
    match maker {
        Maker::OpenSsl => Server::with(maker, authority, files, &["-groups", &name]),
        Maker::GnuTls => {
            let priorities = format!("{EVERYTHING}:-GROUP-ALL:+{name}");
            Server::with(maker, authority, files, &[&priorities])
        }
        Maker::TlsLite => unreachable!("it has no arguments"),
    }
}

/// Tries every group of a version with a server that has this one only: offered alone, offered after another one, and
/// not offered.
pub fn try_all(maker: Maker, authority: &Authority, version: &str) -> Count {
    let mut count = Count::default();
    let groups = names_of(&format!("{version}SupportedGroups"));
    for (index, group) in groups.iter().enumerate() {
        let other = groups[(index + 1) % groups.len()];
        let server = server_with(maker, authority, group);
        for (offered, share, connects) in [
            ((*group).to_owned(), *group, true),
            // The server has no use for the share and asks for one of its own group.
            (format!("{other},{group}"), other, true),
            (other.to_owned(), other, false),
        ] {
            let mut settings = vec![format!("{version}SupportedGroups={offered}")];
            if version == "TLS13" {
                settings
                    .extend(["SSLEnabledProtocols=12288".to_owned(), format!("TLS13KeyShareGroups={share}")]);
            } else {
                let suite = "SSLEnabledCipherSuites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";
                settings.extend(["SSLEnabledProtocols=3072".to_owned(), suite.to_owned()]);
            }
            let seen = connect(authority, &server, &settings);
            let context = format!("{maker:?} {group}, offered {offered}: {} {}", seen.code, seen.text);
            if connects {
                assert_eq!(seen.code, 0, "{context}");
                let negotiated =
                    (seen.negotiated.exchange.as_str(), seen.negotiated.exchange_strength.as_str());
                assert_eq!(negotiated, (*group, bits_of(group)), "{context}");
                server.session();
                count.connected += 1;
            } else {
                assert_eq!(seen.code, 276, "{context}");
                count.refused += 1;
            }
        }
    }
    count
}
