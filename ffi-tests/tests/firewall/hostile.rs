//! Firewalls that do wrong: each ends in time, with a documented error, and nothing of the request was sent.

use crate::stage::{Stage, credit_reversal, visa};
use ffi_tests::peer::{Peer, drip, until_the_end};
use ffi_tests::script::{LANGUAGES, Script, play};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

/// How a firewall goes on after its answer.
#[derive(Clone, Copy)]
enum End {
    /// It closes.
    Close,
    /// It closes its side only, and goes on listening.
    HalfClose,
    /// It stays and says nothing.
    Silence,
    /// It repeats the answer for ever, as fast as it can.
    Flood,
    /// It sends the answer byte by byte, a tenth of a second apart.
    Drip,
}

/// A server that gives every connection the same answer.
fn firewall(answer: Vec<u8>, end: End) -> Peer {
    Peer::start(move |stream| serve(stream, &answer, end))
}

fn serve(stream: &mut TcpStream, answer: &[u8], end: End) -> std::io::Result<()> {
    // The client speaks first.
    if stream.read(&mut [0; 1024])? == 0 {
        return Ok(());
    }
    match end {
        End::Drip => drip(stream, answer)?,
        End::Flood => loop {
            stream.write_all(answer)?;
        },
        _ => stream.write_all(answer)?,
    }
    match end {
        End::Close => return Ok(()),
        End::HalfClose => stream.shutdown(Shutdown::Write)?,
        _ => {}
    }
    until_the_end(stream)
}

const TUNNEL: u32 = 1;
const SOCKS4: u32 = 2;
const SOCKS5: u32 = 3;
const SOCKS4A: u32 = 10;

/// What each firewall answers, how it goes on, and the error.
fn cases() -> Vec<(u32, Vec<u8>, End, i32)> {
    let long_name = [&[5, 0, 5, 0, 0, 3, 255][..], &[b'x'; 100]].concat();
    let granted: [(u32, &[u8]); 4] = [
        (TUNNEL, b"HTTP/1.1 200 OK\r\n\r\n"),
        (SOCKS4, &[0, 0x5A, 0, 80, 127, 0, 0, 1]),
        (SOCKS4A, &[0, 0x5A, 0, 80, 127, 0, 0, 1]),
        (SOCKS5, &[5, 0, 5, 0, 0, 1, 127, 0, 0, 1, 0, 80]),
    ];
    let mut cases: Vec<(u32, Vec<u8>, End, i32)> = vec![
        (TUNNEL, b"HTTP/1.1 200 OK\r\nX: y\r\n".repeat(100), End::Flood, 10040),
        (TUNNEL, b"HTTP/1.1 200 OK\r\nX: ".iter().chain(&[b'y'; 9000]).copied().collect(), End::Close, 10040),
        (TUNNEL, b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), End::Flood, 10040),
        (TUNNEL, b"HTTP/1.1 200 OK\r\nX: a very slow line that takes its time".to_vec(), End::Drip, 301),
        (TUNNEL, b"220 mail.example ESMTP\r\n".to_vec(), End::Silence, 10043),
        (TUNNEL, vec![0x15, 3, 1, 0, 2, 2, 70], End::Silence, 10043),
        (TUNNEL, vec![0; 100_000], End::Close, 10043),
        // What follows the header belongs to TLS, whatever it is.
        (TUNNEL, b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello".to_vec(), End::Silence, 276),
        (TUNNEL, b"HTTP/1.1 200 OK\r\n\r\n\x15\x03\x03\x00\x02\x02\x28".to_vec(), End::Silence, 276),
        (SOCKS5, vec![4, 0], End::Silence, 10043),
        (SOCKS5, b"HTTP/1.0 400 Bad Request\r\n\r\n".to_vec(), End::Silence, 10043),
        (SOCKS5, long_name, End::HalfClose, 1120),
        (SOCKS5, [&[5, 0, 5, 0, 0, 4][..], &[0; 10]].concat(), End::HalfClose, 1120),
        (SOCKS5, vec![5, 0, 5, 0, 0, 9], End::Silence, 10043),
        (SOCKS4, vec![5, 0], End::Silence, 10043),
        (SOCKS4A, vec![0, 0x5B, 0, 0, 0, 0, 0, 0], End::Close, 10061),
        (SOCKS4, b"SSH-2.0-OpenSSH_9.2\r\n".to_vec(), End::Silence, 10043),
    ];
    for (kind, answer) in granted {
        cases.push((kind, Vec::new(), End::Silence, 301));
        for length in 0..answer.len() {
            // In SOCKS5 the client speaks twice: a close before it has been heard would be a reset.
            let close = kind != SOCKS5 && length % 2 == 0;
            let end = if close { End::Close } else { End::HalfClose };
            cases.push((kind, answer[..length].to_vec(), end, 1120));
        }
    }
    cases
}

#[test]
fn every_bad_firewall_ends_with_its_error_and_nothing_sent() {
    let cases = cases();
    let firewalls: Vec<_> = cases.iter().map(|(_, answer, end, _)| firewall(answer.clone(), *end)).collect();
    for language in LANGUAGES {
        let stage = Stage::new("[[connection]]");
        let mut script = Script::default()
            .then(stage.way())
            .then(credit_reversal(&visa()))
            .config("FirewallHost=127.0.0.1");
        let begun = script.len();
        for ((kind, _, _, code), firewall) in cases.iter().zip(&firewalls) {
            // Only where the end of the time is awaited is it short.
            let time = if *code == 301 { 2 } else { 20 };
            script = script
                .config(format_args!("ConnectionTimeout={time}"))
                .config(format_args!("FirewallType={kind}"))
                .config(format_args!("FirewallPort={}", firewall.port()))
                .command("reverse")
                .config("Outcome");
        }
        // The object is as good as new.
        script = script.config("FirewallType=0").command("reverse").config("Outcome");
        let replies = play(language, &script);
        let mut visited = 0;
        for ((kind, answer, _, code), replies) in cases.iter().zip(replies[begun..].chunks_exact(5)) {
            let [_, _, _, reversed, outcome] = replies else { panic!("five replies") };
            let case = format!("{language:?}, {kind}, {:?}", String::from_utf8_lossy(answer).get(..30));
            assert_eq!(reversed.code, *code, "{case}: {}", reversed.text);
            assert_eq!(outcome.text, "not-sent", "{case}");
            assert_eq!(reversed.told.last(), Some(&format!("connected {code}")), "{case}");
            assert!(*code == 276 || reversed.text.contains("firewall"), "{case}: {}", reversed.text);
            visited += 1;
        }
        assert_eq!(visited, 17 + 4 + 19 + 8 + 8 + 12);
        let [.., reversed, outcome] = &replies[..] else { panic!("no replies") };
        assert_eq!((reversed.code, outcome.text.as_str()), (0, "answered"), "{}", reversed.text);
        stage.settle();
        assert_eq!(stage.simulator.connections(), 1, "{language:?}");
    }
}

/// A firewall that answers in the smallest pieces and then passes on what comes, in both directions.
fn patient(host: u16, answers: Vec<Vec<u8>>) -> (u16, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let thread = std::thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        client.set_nodelay(true).unwrap();
        let mut buffer = [0; 1024];
        for answer in answers {
            assert_ne!(client.read(&mut buffer).unwrap(), 0);
            for byte in answer {
                client.write_all(&[byte]).unwrap();
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        let mut server = TcpStream::connect(("127.0.0.1", host)).unwrap();
        let (mut from, mut to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        let up = std::thread::spawn(move || {
            let _ = std::io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Write);
        });
        let _ = std::io::copy(&mut server, &mut client);
        let _ = client.shutdown(Shutdown::Write);
        up.join().unwrap();
    });
    (port, thread)
}

#[test]
fn a_right_answer_in_the_smallest_pieces_opens_the_way() {
    let bound_name = [&[5, 0, 0, 3, 255][..], &[b'x'; 255], &[0, 80]].concat();
    let bound_v6 = [&[5, 0, 0, 4][..], &[0; 16], &[0, 80]].concat();
    let interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200\r\nVia: x\r\n\r\n".to_vec();
    let ways: [(u32, Vec<Vec<u8>>); 5] = [
        (TUNNEL, vec![interim]),
        (SOCKS5, vec![vec![5, 0], bound_name]),
        (SOCKS5, vec![vec![5, 0], bound_v6]),
        (SOCKS4, vec![vec![0, 0x5A, 9, 9, 9, 9, 9, 9]]),
        (SOCKS4A, vec![vec![0, 0x5A, 0, 0, 0, 0, 0, 0]]),
    ];
    for language in LANGUAGES {
        for (kind, answers) in &ways {
            let stage = Stage::new("[[connection]]");
            let (port, thread) = patient(stage.simulator.port(), answers.clone());
            let script = Script::default()
                .then(stage.way())
                .then(credit_reversal(&visa()))
                .config(format_args!("FirewallType={kind}"))
                .config(format_args!("FirewallPort={port}"))
                .config("FirewallHost=127.0.0.1");
            let replies = play(language, &script.command("reverse").config("Outcome"));
            let [.., reversed, outcome] = &replies[..] else { panic!("no replies") };
            assert_eq!((reversed.code, outcome.text.as_str()), (0, "answered"), "{kind}: {}", reversed.text);
            stage.settle();
            assert_eq!(stage.simulator.exchanges().len(), 1);
            thread.join().unwrap();
        }
    }
}
