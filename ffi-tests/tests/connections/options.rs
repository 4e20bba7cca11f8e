//! The settings of TCP and sockets, and those of the base, each by its effect.

use crate::peers::{Deaf, faults, program};
use crate::stage::{Stage, credit_reversal, visa};
use dpaymentssdk_simulator::Options;
use ffi_tests::peer::{Peer, until_the_end};
use ffi_tests::script::{LANGUAGES, Language, Reply, Script, play, play_in};
use ffi_tests::{Host, succeed};
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

fn ready(stage: &Stage) -> Script {
    Script::default().then(stage.way()).then(credit_reversal(&visa()))
}

/// Plays `reverse` with these commands before it and these after it; the replies from `reverse` on.
fn reversed(language: Language, ready: Script, before: &[&str], after: &[&str]) -> Vec<Reply> {
    let script = before.iter().fold(ready, |script, line| script.command(line));
    let begun = script.len();
    let script = after.iter().fold(script.command("reverse"), |script, line| script.command(line));
    let mut replies = play(language, &script);
    let rest = replies.split_off(begun);
    replies.iter().for_each(|reply| assert_eq!(reply.code, 0, "{}", reply.text));
    rest
}

/// What commands answered inside events.
fn inside(reply: &Reply) -> Vec<&str> {
    reply.told.iter().filter_map(|line| line.strip_prefix("inside ")).collect()
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

#[test]
fn the_local_side_is_chosen_and_shown_while_connected() {
    let machine = succeed(Command::new("uname").arg("-n"));
    for language in LANGUAGES {
        let stage = Stage::new("");
        let shown = ["inside connected config LocalHost", "inside connected config LocalPort"];
        let after = ["config LocalHost", "config LocalPort"];
        // Unset: the name of the machine, and what the system chose while connected.
        let replies = reversed(language, ready(&stage), &shown, &after);
        assert_eq!(replies[0].code, 0, "{}", replies[0].text);
        let [host, port] = inside(&replies[0])[..] else { panic!("{:?}", replies[0].told) };
        assert_eq!(host, "ok 127.0.0.1", "{language:?}");
        assert!(port.strip_prefix("ok ").unwrap().parse::<u16>().unwrap() > 0, "{language:?}");
        assert_eq!([&replies[1].text, &replies[2].text], [machine.trim_end(), "0"], "{language:?}");
        // Set: the peer sees it.
        let (port, (tell, told)) = (free_port(), mpsc::channel());
        let peer = Peer::start(move |stream| {
            let _ = tell.send(stream.peer_addr()?);
            Ok(())
        });
        let way = ["config LocalHost=127.0.0.2".to_owned(), format!("config LocalPort={port}")];
        let peers_port = format!("config Port={}", peer.port());
        let before = ["config Server=127.0.0.1", &peers_port, &way[0], &way[1]];
        let replies = reversed(language, ready(&stage), &before, &after);
        assert_ne!(replies[0].code, 0);
        assert_eq!(told.recv().unwrap(), SocketAddr::from(([127, 0, 0, 2], port)), "{language:?}");
        assert_eq!([&replies[1].text, &replies[2].text], ["127.0.0.2", port.to_string().as_str()]);
    }
}

/// What the kernel says of the options of a connection with these settings.
fn kernel(settings: &[&str]) -> impl Fn(&str) -> u64 + use<> {
    let host = Host::start("[[connection]]\nresponse_code = \"00\"\napply = false");
    let mut command = Command::new(program("sockets"));
    host.show_to(&mut command);
    let printed = succeed(command.args(settings));
    move |name| {
        let line = printed.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {name} in {printed}")).parse().unwrap()
    }
}

#[test]
fn the_kernel_has_the_options_that_were_asked_for() {
    let plain = kernel(&[]);
    assert_eq!((plain("keepalive"), plain("nodelay")), (0, 0));
    assert_eq!((plain("in"), plain("out")), (plain("InBufferSize"), plain("OutBufferSize")));
    let kept = kernel(&["TCPKeepAlive=True"]);
    assert_eq!((kept("keepalive"), kept("idle"), kept("interval")), (1, plain("idle"), plain("interval")));
    // A time switches it on, and is rounded up to whole seconds.
    let timed = kernel(&["KeepAliveTime=500"]);
    assert_eq!((timed("keepalive"), timed("idle"), timed("interval")), (1, 1, plain("interval")));
    let timed = kernel(&["KeepAliveInterval=2001"]);
    assert_eq!((timed("keepalive"), timed("idle"), timed("interval")), (1, plain("idle"), 3));
    let both = kernel(&["KeepAliveTime=61000", "KeepAliveInterval=4000", "TCPKeepAlive=False"]);
    assert_eq!(both("keepalive"), 0, "what was set last counts");
    assert_eq!(kernel(&["TcpNoDelay=True"])("nodelay"), 1);
    // The system brings a size into its own limits; what it made of it is read.
    for (setting, name) in [("InBufferSize", "in"), ("OutBufferSize", "out")] {
        for (asked, least) in [("65536", 65536), ("1", 1), ("2147483647", 65536)] {
            let sized = kernel(&[&format!("{setting}={asked}")]);
            assert_eq!(sized(name), sized(setting), "{setting}={asked}");
            assert!(sized(name) >= least, "{setting}={asked}: {}", sized(name));
        }
        let [small, large] = ["8192", "65536"].map(|asked| kernel(&[&format!("{setting}={asked}")])(name));
        assert!(small < large, "{setting}: {small}, {large}");
    }
}

#[test]
fn sizes_read_back_as_they_were_set_when_the_connection_is_gone() {
    for language in LANGUAGES {
        let stage = Stage::new("");
        let replies =
            reversed(language, ready(&stage), &["config InBufferSize=65536"], &["config InBufferSize"]);
        assert_eq!((replies[0].code, replies[1].text.as_str()), (0, "65536"), "{language:?}");
    }
}

/// How a connection ended that was given up while the peer said nothing: `Ok` for an end, `Err` for a reset.
fn end_of_connection(language: Language, settings: &[&str]) -> std::io::Result<usize> {
    let (tell, told) = mpsc::channel();
    let peer = Peer::start(move |stream| {
        let _ = tell.send(stream.read_to_end(&mut Vec::new()));
        Ok(())
    });
    let stage = Stage::new("");
    let port = format!("config Port={}", peer.port());
    let before = [&["set timeout 1", &port][..], settings].concat();
    let replies = reversed(language, ready(&stage), &before, &[]);
    assert_eq!(replies[0].code, 301, "{}", replies[0].text);
    told.recv_timeout(Duration::from_secs(60)).unwrap()
}

#[test]
fn closing_is_an_end_or_a_reset_as_linger_says() {
    for language in LANGUAGES {
        for settings in [&["config Linger=True"][..], &[], &["config LingerTime=3"]] {
            assert!(end_of_connection(language, settings).is_ok_and(|length| length > 100), "{settings:?}");
        }
        for settings in [&["config Linger=False"][..], &["config Linger=False", "config LingerTime=3"]] {
            let kind = end_of_connection(language, settings).unwrap_err().kind();
            assert_eq!(kind, std::io::ErrorKind::ConnectionReset, "{language:?} {settings:?}");
        }
    }
}

/// How long closing takes when the peer takes nothing of what was sent. The keys of these groups are more than fits.
fn closing_against_a_full_peer(settings: &[&str]) -> Duration {
    let listener = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    listener.set_recv_buffer_size(1).unwrap();
    listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    listener.listen(4).unwrap();
    let port = listener.local_addr().unwrap().as_socket().unwrap().port();
    let stage = Stage::new("");
    let groups = "ffdhe_8192,ffdhe_6144,ffdhe_4096,ffdhe_3072,ffdhe_2048";
    let way = [
        format!("config Port={port}"),
        format!("config TLS13SupportedGroups={groups}"),
        format!("config TLS13KeyShareGroups={groups}"),
    ];
    let mut before = vec!["set timeout 2", "config SSLEnabledProtocols=12288"];
    before.extend(way.iter().map(String::as_str));
    before.extend(settings);
    let replies = reversed(Language::C, ready(&stage), &before, &["time"]);
    assert_eq!(replies[0].code, 301, "{}", replies[0].text);
    Duration::from_millis(replies[1].text.parse().unwrap())
}

#[test]
fn closing_waits_for_what_is_pending_as_long_as_the_linger_time() {
    let at_once = closing_against_a_full_peer(&["config LingerTime=0"]);
    let waited = closing_against_a_full_peer(&["config LingerTime=4"]);
    assert!(at_once < Duration::from_secs(5), "{at_once:?}");
    assert!(waited >= Duration::from_millis(5900), "{waited:?}");
}

#[test]
fn sending_keeps_to_the_rate() {
    const RATE: u32 = 200;
    for language in LANGUAGES {
        // The hello takes its time: how many bytes came between the first and the last, and in what time.
        let (tell, told) = mpsc::channel();
        let peer = Peer::start(move |stream| {
            let mut buffer = [0; 4096];
            let mut total = stream.read(&mut buffer)?;
            let begun = Instant::now();
            while total < 5 || total < 5 + usize::from(u16::from_be_bytes([buffer[3], buffer[4]])) {
                total += stream.read(&mut buffer[total..])?;
            }
            let _ = tell.send((total, begun.elapsed()));
            Ok(())
        });
        let stage = Stage::new("");
        let [rate, port] = [format!("config MaxTransferRate={RATE}"), format!("config Port={}", peer.port())];
        let replies = reversed(language, ready(&stage), &[&rate, &port], &[]);
        assert_ne!(replies[0].code, 0);
        let (total, time) = told.recv_timeout(Duration::from_secs(60)).unwrap();
        // A tenth of a second's bytes may be on the way before, and after.
        let least = (total as f64 - 0.2 * f64::from(RATE)) / f64::from(RATE) - 0.1;
        assert!(total > 150 && time.as_secs_f64() >= least, "{language:?}: {total} bytes in {time:?}");
    }
}

#[test]
fn throttled_reversals_succeed() {
    for language in LANGUAGES {
        let stage = Stage::new("");
        let before = ["config MaxTransferRate=1000", "set timeout 20"];
        let replies = reversed(language, ready(&stage), &before, &["time"]);
        assert_eq!(replies[0].code, 0, "{}", replies[0].text);
        // The request alone has more than 300 bytes.
        assert!(replies[1].text.parse::<u32>().unwrap() > 500, "{language:?}: {}", replies[1].text);
    }
}

#[test]
fn a_line_of_a_proxy_may_be_as_long_as_the_setting_says() {
    let answer = format!("HTTP/1.1 200 OK\r\nX-Long: {}\r\n\r\n", "y".repeat(1000));
    for language in LANGUAGES {
        for (longest, code) in [(256, 10040), (1007, 10040), (1200, 276), (2048, 276)] {
            let said = answer.clone();
            let proxy = Peer::start(move |stream| {
                stream.read_exact(&mut [0; 16])?;
                std::io::Write::write_all(stream, said.as_bytes())?;
                // The way is open, and the host talks something else than TLS.
                std::io::Write::write_all(stream, b"no TLS\r\n\r\n")?;
                until_the_end(stream)
            });
            let stage = Stage::new("");
            let settings = [
                "config FirewallType=1".to_owned(),
                "config FirewallHost=127.0.0.1".to_owned(),
                format!("config FirewallPort={}", proxy.port()),
                format!("config MaxLineLength={longest}"),
            ];
            let before: Vec<&str> = settings.iter().map(String::as_str).collect();
            let replies = reversed(language, ready(&stage), &before, &[]);
            assert_eq!(replies[0].code, code, "{language:?} {longest}: {}", replies[0].text);
        }
    }
}

/// A host that listens at this address.
fn host_at(address: &str) -> Stage {
    Stage::with(Options { listen: SocketAddr::new(address.parse().unwrap(), 0), ..Options::default() })
}

#[test]
fn addresses_are_of_the_kind_that_is_asked_for() {
    let (old, new) = ("127.0.0.1", "::1");
    // Where the host listens, what `Server` says, what names lead to, `UseIPv6`, and the code.
    let rows = [
        (old, old, "", 0, 0),
        (old, old, "", 1, 10047),
        (old, old, "", 2, 0),
        (new, new, "", 0, 10047),
        (new, new, "", 1, 0),
        (new, "[::1]", "", 2, 0),
        (old, "localhost", "127.0.0.1,::1", 0, 0),
        (old, "localhost", "127.0.0.1,::1", 1, 10061),
        // Nobody listens at the address of the new kind: the old one is next.
        (old, "localhost", "127.0.0.1,::1", 2, 0),
        (new, "localhost", "127.0.0.1,::1", 0, 10061),
        (new, "localhost", "127.0.0.1,::1", 2, 0),
        // The name has addresses of one kind only.
        (old, "localhost", "127.0.0.1", 2, 0),
        (old, "localhost", "127.0.0.1", 1, 11004),
        (new, "localhost", "::1", 0, 11004),
    ];
    let mut visited = 0;
    for language in [Language::C, Language::Python] {
        for (listens, server, names, version, code) in rows {
            let stage = host_at(listens);
            let script = ready(&stage)
                .config(format_args!("Server={server}"))
                .config(format_args!("UseIPv6={version}"))
                .inside("connected", "config LocalHost")
                .command("reverse");
            let faults = [("LD_PRELOAD", faults()), ("ADDRESSES", names)];
            let environment = if names.is_empty() { &[][..] } else { &faults };
            let replies = play_in(language, environment, &script);
            let last = replies.last().unwrap();
            assert_eq!(last.code, code, "{language:?} {listens} {server} {version}: {}", last.text);
            if code == 0 {
                assert_eq!(
                    inside(last),
                    [format!("ok {listens}")],
                    "the connection is of the kind of the host"
                );
            }
            visited += 1;
        }
    }
    assert_eq!(visited, 28);
}

#[test]
fn several_addresses_share_one_time() {
    for language in [Language::C, Language::Python] {
        let stage = Stage::with(Options { listen: "127.0.0.3:0".parse().unwrap(), ..Options::default() });
        let port = stage.simulator.port();
        let _deaf = ["127.0.0.4", "127.0.0.5"].map(|ip| Deaf::at(SocketAddr::new(ip.parse().unwrap(), port)));
        let script = ready(&stage).config("ConnectionTimeout=6").command("reverse").command("time");
        let play_with = |names: &str| {
            let replies = play_in(language, &[("LD_PRELOAD", faults()), ("ADDRESSES", names)], &script);
            let [.., reversed, time] = &replies[..] else { panic!("no replies") };
            (reversed.code, time.text.parse::<u64>().unwrap())
        };
        // Two that do not answer have a third of the time each; nobody listens at the next, and the last one is the host.
        let (code, time) = play_with("127.0.0.4,127.0.0.5,127.0.0.3");
        assert!(code == 0 && (3900..6000).contains(&time), "{language:?}: {code} after {time} ms");
        let (code, time) = play_with("127.0.0.6,127.0.0.3");
        assert!(code == 0 && time < 6000, "{language:?}: {code} after {time} ms");
        let (code, time) = play_with("127.0.0.4,127.0.0.5");
        assert!(code == 301 && (5999..20_000).contains(&time), "{language:?}: {code} after {time} ms");
    }
}

#[test]
fn the_build_and_the_licence_are_told() {
    for language in LANGUAGES {
        let script = Script::default()
            .config("BuildInfo")
            .config("LicenseInfo")
            .config("BuildInfo=x")
            .config("LicenseInfo=x")
            .config("LicenseInfo");
        let replies = play(language, &script);
        let build = &replies[0].text;
        assert!(build.contains(env!("CARGO_PKG_VERSION")) && build.contains("OpenSSL 3"), "{build}");
        assert!(!build.contains('\n'), "one line");
        let fields: Vec<&str> =
            replies[1].text.lines().map(|line| line.split_once(": ").unwrap().0).collect();
        let expected = ["Product", "Product Key", "License Source", "License Type", "Last Valid Build"];
        assert_eq!(fields, expected, "{language:?}");
        assert_eq!([replies[2].code, replies[3].code], [511, 511]);
        assert_eq!(replies[4].text, replies[1].text);
    }
}

#[test]
fn masking_is_the_same_whatever_the_setting_says() {
    let original = visa();
    for language in LANGUAGES {
        for value in ["True", "False"] {
            let stage = Stage::new("[[connection]]\ngateway_error = \"502 - bad card 4012888888881881\"");
            let mask = format!("config MaskSensitiveData={value}");
            let before = [mask.as_str(), "config LogSSLPackets=True"];
            let replies = reversed(language, ready(&stage), &before, &["config MaskSensitiveData"]);
            assert_eq!((replies[0].code, replies[1].text.as_str()), (527, value), "{language:?}");
            // Never in errors and messages; always in the packets, which are what went over the wire.
            let said = format!("{} {:?}", replies[0].text, replies[0].told);
            assert!(!said.contains(&original.card_number), "{said}");
            assert!(!said.contains("4012888888881881"), "{said}");
            let packet = String::from_utf8_lossy(&replies[0].sent[0]).into_owned();
            assert!(packet.contains(&original.card_number), "{language:?}");
        }
    }
}

#[test]
fn settings_of_an_event_loop_are_kept_and_change_nothing() {
    for language in LANGUAGES {
        let mut told = Vec::new();
        for (idle, wait) in [("True", "20"), ("False", "0"), ("False", "2147483647")] {
            let stage = Stage::new("");
            let [idle, wait] = [format!("ProcessIdleEvents={idle}"), format!("SelectWaitMillis={wait}")];
            let before = [format!("config {idle}"), format!("config {wait}")];
            let after = ["config ProcessIdleEvents", "config SelectWaitMillis"];
            let replies = reversed(language, ready(&stage), &[&before[0], &before[1]], &after);
            assert_eq!(replies[0].code, 0, "{}", replies[0].text);
            assert_eq!(format!("ProcessIdleEvents={}", replies[1].text), idle);
            assert_eq!(format!("SelectWaitMillis={}", replies[2].text), wait);
            // The same events come, in the same order.
            let events: Vec<String> =
                replies[0].told.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
            told.push((events, replies[0].sent.len(), replies[0].received.len()));
        }
        assert_eq!((&told[0], &told[0]), (&told[1], &told[2]), "{language:?}");
    }
}
