//! Settings of TLS that show in the first message of a handshake, read here byte by byte, and whom a client trusts.

use crate::stage::{Stage, credit_reversal, visa};
use ffi_tests::peer::Peer;
use ffi_tests::script::{LANGUAGES, play};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::mpsc;
use std::time::Duration;

/// What a ClientHello offers: suites, and the content of each extension.
struct Hello {
    suites: Vec<u16>,
    extensions: BTreeMap<u16, Vec<u8>>,
}

/// Reads from the front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn number(&mut self, size: usize) -> usize {
        self.take(size).iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
    }

    /// What follows a length of so many bytes.
    fn counted(&mut self, size: usize) -> Reader<'a> {
        let length = self.number(size);
        Reader(self.take(length))
    }

    fn pairs(mut self) -> Vec<u16> {
        let mut all = Vec::new();
        while !self.0.is_empty() {
            all.push(u16::try_from(self.number(2)).unwrap());
        }
        all
    }
}

impl Hello {
    /// From a whole record.
    fn read(record: &[u8]) -> Self {
        let mut reader = Reader(record);
        assert_eq!(reader.take(3)[0], 0x16, "a record of the handshake");
        let mut message = reader.counted(2);
        assert_eq!(message.number(1), 1, "a ClientHello");
        let mut hello = message.counted(3);
        hello.take(2 + 32);
        hello.counted(1);
        let suites = hello.counted(2).pairs();
        hello.counted(1);
        let mut list = hello.counted(2);
        let mut extensions = BTreeMap::new();
        while !list.0.is_empty() {
            let kind = u16::try_from(list.number(2)).unwrap();
            extensions.insert(kind, list.counted(2).0.to_vec());
        }
        Self { suites, extensions }
    }

    /// The content of an extension that is a list of pairs of bytes.
    fn list(&self, kind: u16, size: usize) -> Vec<u16> {
        self.extensions.get(&kind).map_or_else(Vec::new, |content| Reader(content).counted(size).pairs())
    }

    /// The groups for which there are keys.
    fn shares(&self) -> Vec<u16> {
        let mut groups = Vec::new();
        let Some(content) = self.extensions.get(&51) else { return groups };
        let mut list = Reader(content).counted(2);
        while !list.0.is_empty() {
            groups.push(u16::try_from(list.number(2)).unwrap());
            list.counted(2);
        }
        groups
    }
}

fn record(stream: &mut std::net::TcpStream) -> std::io::Result<Vec<u8>> {
    let mut record = vec![0; 5];
    stream.read_exact(&mut record)?;
    let length = usize::from(u16::from_be_bytes([record[3], record[4]]));
    record.resize(5 + length, 0);
    stream.read_exact(&mut record[5..])?;
    Ok(record)
}

/// The part of a hello that a setting is about.
fn part(hello: &Hello, what: &str) -> Vec<u16> {
    const SIGNAL: u16 = 0x00FF;
    match what {
        "suites" => hello.suites.iter().copied().filter(|suite| *suite != SIGNAL).collect(),
        "versions" => hello.list(43, 1),
        "groups" => hello.list(10, 2),
        "signatures" => hello.list(13, 2),
        "shares" => hello.shares(),
        other => panic!("no part {other}"),
    }
}

#[test]
fn the_hello_offers_what_the_settings_say() {
    const TLS12: &str = "SSLEnabledProtocols=3072";
    const TLS13: &str = "SSLEnabledProtocols=12288";
    // Settings, the part of the hello, and what it holds.
    let rows: &[(&[&str], &str, &[u16])] = &[
        (&[TLS13], "versions", &[0x0304]),
        (&["SSLEnabledProtocols=15360"], "versions", &[0x0304, 0x0303]),
        (&[TLS12, "SSLEnabledCipherSuites=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"], "suites", &[0xC030]),
        (&[TLS13, "SSLEnabledCipherSuites=TLS_CHACHA20_POLY1305_SHA256"], "suites", &[0x1303]),
        (&[TLS12, "TLS12SupportedGroups=ecdhe_secp384r1,ecdhe_secp256r1"], "groups", &[0x18, 0x17]),
        (&[TLS12, "TLS12SignatureAlgorithms=sha384-rsa,sha256-ecdsa"], "signatures", &[0x0501, 0x0403]),
        (
            &[
                TLS13,
                "TLS13SupportedGroups=ecdhe_secp521r1,ecdhe_x25519",
                "TLS13KeyShareGroups=ecdhe_secp521r1",
            ],
            "groups",
            &[0x19, 0x1D],
        ),
        (&[TLS13, "TLS13KeyShareGroups=ecdhe_secp384r1"], "shares", &[0x18]),
        (
            &[TLS13, "TLS13SignatureAlgorithms=ed25519,ecdsa_secp256r1_sha256"],
            "signatures",
            &[0x0807, 0x0403],
        ),
    ];
    let (tell, told) = mpsc::channel();
    let peer = Peer::start(move |stream| {
        let _ = tell.send(record(stream)?);
        Ok(())
    });
    let stage = Stage::new("");
    let mut visited = 0;
    for language in LANGUAGES {
        for (settings, what, expected) in rows {
            let script =
                stage.way().then(credit_reversal(&visa())).config(format_args!("Port={}", peer.port()));
            let script = settings.iter().fold(script, |script, line| script.config(line));
            let replies = play(language, &script.command("reverse"));
            let (last, before) = replies.split_last().unwrap();
            assert!(before.iter().all(|reply| reply.code == 0), "{settings:?} {before:?}");
            assert_eq!(last.code, 276, "the peer closes: {settings:?} {}", last.text);
            let hello = Hello::read(&told.recv_timeout(Duration::from_secs(60)).unwrap());
            assert_eq!(part(&hello, what), *expected, "{language:?} {settings:?}");
            visited += 1;
        }
    }
    assert_eq!(visited, 27);
}

#[test]
fn authorities_come_from_a_file_or_from_text() {
    let stage = Stage::new("[[connection]]\nresponse_code = \"00\"\napply = false");
    // A text of PEM may have blanks in the place of the ends of lines.
    let text = stage.simulator.ca_pem().replace('\n', " ");
    for language in LANGUAGES {
        let script = stage
            .way()
            .then(credit_reversal(&visa()))
            .command("reverse")
            .config("SSLCACertFilePaths=")
            .command("reverse")
            .config(format_args!("SSLServerCACerts={text}"))
            .command("reverse")
            .config("SSLServerCACerts=")
            .command("reverse");
        let replies = play(language, &script);
        let codes: Vec<i32> = replies.iter().rev().step_by(2).take(4).map(|reply| reply.code).collect();
        assert_eq!(codes, [280, 0, 280, 0], "{language:?}, the last one first");
    }
}
