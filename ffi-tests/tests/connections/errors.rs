//! Each error of TCP: provoked through the C functions, or the reason why it cannot come.

use crate::peers::faults;
use crate::stage::{Stage, credit_reversal, visa};
use dpaymentssdk::spec::{ERRORS, ErrorCode, ErrorGroup, Money};
use ffi_tests::page;
use ffi_tests::peer::Peer;
use ffi_tests::script::{Language, Reply, Script, play, play_in};
use std::fmt::Write as _;
use std::io::Read;
use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

/// What is needed to provoke an error, and is kept until it has come.
struct Provoked {
    script: Script,
    _keeps: Box<dyn std::any::Any>,
}

/// Where an error comes from.
enum Cause {
    /// It is what this brings about, by what really is so.
    Really(&'static str, fn(Script) -> Provoked),
    /// It is what `reverse` says to a call of the system that is made to fail in these ways, with these settings.
    Made(&'static [Failure], &'static str, &'static [&'static str]),
    /// It cannot come, and why.
    Never(&'static str),
}

/// A call, the name of what it says, and its number on this system.
struct Failure(&'static str, &'static str, i32);

use Cause::{Made, Never, Really};

/// What happens at a host that plays a scenario.
fn at_host(scenario: &str, commands: &[&str]) -> Provoked {
    let stage = Stage::new(scenario);
    let script = Script::default().then(stage.way()).then(credit_reversal(&visa()));
    let script = commands.iter().fold(script, |script, line| script.command(line));
    Provoked { script: script.command("reverse"), _keeps: Box::new(stage) }
}

fn provoked(script: Script, keeps: impl std::any::Any) -> Provoked {
    Provoked { script: script.command("reverse"), _keeps: Box::new(keeps) }
}

/// What a setting says inside an event while the connection is open.
fn while_connected(line: &str) -> Provoked {
    at_host("", &[&format!("inside connected {line}")])
}

/// The way goes through a SOCKS5 server that does this.
fn through(script: Script, peer: Peer) -> Provoked {
    let script = script.config("FirewallType=3").config("FirewallHost=127.0.0.1");
    provoked(script.config(format_args!("FirewallPort={}", peer.port())), peer)
}

/// The host reads the beginning of the handshake and does this.
fn instead_of_a_host(script: Script, reset: bool) -> Provoked {
    let peer = Peer::start(move |stream| {
        stream.read_exact(&mut [0; 16])?;
        if reset {
            socket2::SockRef::from(&*stream).set_linger(Some(Duration::ZERO))?;
        }
        Ok(())
    });
    provoked(script.config(format_args!("Port={}", peer.port())), peer)
}

const SERVER_CLASS: &str = "The class does not listen.";
const ONE_CONNECTION: &str = "Each call makes and closes a connection of its own.";
const WINSOCK: &str = "It is about Winsock itself, and other systems have no such number.";
/// A name that is resolved, in the place of a host that is found without.
const NAME: &[&str] = &["Server=host.example"];
const BOUND: &[&str] = &["LocalHost=127.0.0.1"];

#[rustfmt::skip]
const CAUSES: &[(i32, Cause)] = &[
    (100, Really("`Port` is set inside an event while connected", |_| while_connected("config Port=1"))),
    (101, Really("`Server` is set inside an event while connected", |_| while_connected("config Server=other.example"))),
    (102, Really("`Server` is an address of all zeros", |ready| provoked(ready.config("Server=0.0.0.0"), ()))),
    (104, Never(ONE_CONNECTION)),
    (106, Really("`LocalPort` is set inside an event while connected", |_| while_connected("config LocalPort=0"))),
    (107, Really("`LocalHost` is set inside an event while connected", |_| while_connected("config LocalHost=127.0.0.1"))),
    (112, Really("`MaxLineLength` is set inside an event while connected", |_| while_connected("config MaxLineLength=4096"))),
    (116, Really("`Port` is 0", |ready| provoked(ready.config("Port=0"), ()))),
    (117, Never("The class has no option `UseConnection`.")),
    (135, Never("A call waits until it is done, fails or is interrupted.")),
    (201, Really("the host is silent until `timeout` ends, and nothing was sent because `WireEnqWait` is longer", |_| {
        at_host("[[connection]]\nsilence = \"before-enq\"", &["config WireEnqWait=60", "set timeout 1"])
    })),
    (211, Really("`reverse` is called inside an event", |_| while_connected("reverse"))),
    (212, Never("No method needs a connection that is there already.")),
    (213, Never(SERVER_CLASS)),
    (301, Really("the host does not answer the handshake within `ConnectionTimeout`", |_| {
        at_host("[[connection]]\ntls_handshake = \"hang\"", &["config ConnectionTimeout=1"])
    })),
    (302, Really("`SSLKeyLogFile` names a file in a folder that does not exist", |ready| {
        provoked(ready.config("SSLKeyLogFile=/no/such/folder/keys.log"), ())
    })),
    (434, Really("a text is set that is none in `CodePage`", |ready| Provoked {
        script: ready.config("CodePage=20127").set("merchant_name", "CAFÉ"),
        _keeps: Box::new(()),
    })),
    (1105, Never(ONE_CONNECTION)),
    (1117, Never("No method needs a connection that is there already.")),
    (1119, Never("107 says the same, and comes first.")),
    (1120, Really("a firewall closes the connection in place of an answer", |ready| {
        through(ready, Peer::start(|stream| stream.read(&mut [0; 64]).map(drop)))
    })),
    (10004, Really("`interrupt` is called, here inside an event", |_| while_connected("interrupt"))),
    (10009, Made(&[Failure("connect", "EBADF", libc::EBADF)], "the socket was closed by somebody else", &[])),
    (10013, Made(
        &[Failure("bind", "EACCES", libc::EACCES), Failure("connect", "EPERM", libc::EPERM)],
        "`LocalPort` needs rights that the process lacks; a packet filter of this machine", BOUND,
    )),
    (10014, Made(&[Failure("connect", "EFAULT", libc::EFAULT)], "", &[])),
    (10022, Made(&[Failure("setsockopt", "EINVAL", libc::EINVAL)], "an option has a value that the system does not take", &["TcpNoDelay=True"])),
    (10024, Made(
        &[Failure("socket", "EMFILE", libc::EMFILE), Failure("socket", "ENFILE", libc::ENFILE), Failure("epoll_create1", "EMFILE", libc::EMFILE), Failure("eventfd", "EMFILE", libc::EMFILE)],
        "the process, or the machine, has no free file descriptor; also with `ulimit -n`", &[],
    )),
    (10035, Made(&[Failure("pthread_create", "EAGAIN", libc::EAGAIN)], "no thread can be had for the resolver", NAME)),
    (10036, Made(&[Failure("send", "EINPROGRESS", libc::EINPROGRESS)], "", &[])),
    (10037, Made(&[Failure("connect", "EALREADY", libc::EALREADY)], "", &[])),
    (10038, Made(&[Failure("connect", "ENOTSOCK", libc::ENOTSOCK)], "the socket was replaced by somebody else", &[])),
    (10039, Made(&[Failure("send", "EDESTADDRREQ", libc::EDESTADDRREQ)], "", &[])),
    (10040, Made(&[Failure("send", "EMSGSIZE", libc::EMSGSIZE)], "", &[])),
    (10041, Made(&[Failure("connect", "EPROTOTYPE", libc::EPROTOTYPE)], "", &[])),
    (10042, Made(&[Failure("setsockopt", "ENOPROTOOPT", libc::ENOPROTOOPT)], "the system lacks an option", &["TCPKeepAlive=True"])),
    (10043, Made(&[Failure("socket", "EPROTONOSUPPORT", libc::EPROTONOSUPPORT)], "the system lacks TCP", &[])),
    (10044, Made(&[Failure("socket", "ESOCKTNOSUPPORT", libc::ESOCKTNOSUPPORT)], "", &[])),
    (10045, Made(&[Failure("connect", "EOPNOTSUPP", libc::EOPNOTSUPP)], "", &[])),
    (10046, Made(&[Failure("socket", "EPFNOSUPPORT", libc::EPFNOSUPPORT)], "", &[])),
    (10047, Really("`Server` is an IPv6 address and `UseIPv6` is 0", |ready| provoked(ready.config("Server=::1"), ()))),
    (10048, Really("`LocalPort` is in use", |ready| {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        provoked(ready.config("LocalHost=127.0.0.1").config(format_args!("LocalPort={port}")), listener)
    })),
    (10049, Really("`LocalHost` is no address of this machine", |ready| provoked(ready.config("LocalHost=192.0.2.1"), ()))),
    (10050, Made(&[Failure("connect", "ENETDOWN", libc::ENETDOWN)], "the interface is down", &[])),
    (10051, Made(&[Failure("connect", "ENETUNREACH", libc::ENETUNREACH)], "there is no route", &[])),
    (10052, Made(&[Failure("recv", "ENETRESET", libc::ENETRESET)], "", &[])),
    (10053, Made(&[Failure("recv", "ECONNABORTED", libc::ECONNABORTED)], "the system gave the connection up", &[])),
    (10054, Really("the host resets the connection in the handshake", |ready| instead_of_a_host(ready, true))),
    (10055, Made(
        &[Failure("socket", "ENOBUFS", libc::ENOBUFS), Failure("connect", "ENOMEM", libc::ENOMEM), Failure("getaddrinfo", "EAI_MEMORY", libc::EAI_MEMORY)],
        "the system lacks memory", NAME,
    )),
    (10056, Made(&[Failure("connect", "EISCONN", libc::EISCONN)], "", &[])),
    (10057, Made(&[Failure("recv", "ENOTCONN", libc::ENOTCONN)], "", &[])),
    (10058, Made(
        &[Failure("send", "EPIPE", libc::EPIPE), Failure("send", "ESHUTDOWN", libc::ESHUTDOWN)],
        "the connection was closed for sending", &[],
    )),
    (10059, Made(&[Failure("send", "ETOOMANYREFS", libc::ETOOMANYREFS)], "", &[])),
    (10060, Made(
        &[Failure("connect", "ETIMEDOUT", libc::ETIMEDOUT), Failure("recv", "ETIMEDOUT", libc::ETIMEDOUT)],
        "the system's own patience ended before `timeout`", &[],
    )),
    (10061, Really("nothing listens at `Port`", |ready| provoked(ready.config("Port=1"), ()))),
    (10062, Made(&[Failure("connect", "ELOOP", libc::ELOOP)], "", &[])),
    (10063, Made(&[Failure("connect", "ENAMETOOLONG", libc::ENAMETOOLONG)], "", &[])),
    (10064, Made(&[Failure("connect", "EHOSTDOWN", libc::EHOSTDOWN)], "the host does not answer on its network", &[])),
    (10065, Made(&[Failure("connect", "EHOSTUNREACH", libc::EHOSTUNREACH)], "there is no way to the host", &[])),
    (10066, Made(&[Failure("connect", "ENOTEMPTY", libc::ENOTEMPTY)], "", &[])),
    (10067, Never("Other systems than Windows have no such number.")),
    (10068, Made(&[Failure("socket", "EUSERS", libc::EUSERS)], "", &[])),
    (10069, Made(&[Failure("socket", "EDQUOT", libc::EDQUOT)], "", &[])),
    (10070, Made(&[Failure("connect", "ESTALE", libc::ESTALE)], "", &[])),
    (10071, Made(&[Failure("connect", "EREMOTE", libc::EREMOTE)], "", &[])),
    (10091, Never(WINSOCK)),
    (10092, Never(WINSOCK)),
    (10093, Never(WINSOCK)),
    (11001, Made(&[Failure("getaddrinfo", "EAI_NONAME", libc::EAI_NONAME)], "the name does not exist", NAME)),
    (11002, Made(&[Failure("getaddrinfo", "EAI_AGAIN", libc::EAI_AGAIN)], "no server of names answers", NAME)),
    (11003, Made(&[Failure("getaddrinfo", "EAI_FAIL", libc::EAI_FAIL)], "a server of names refuses", NAME)),
    (11004, Made(&[Failure("getaddrinfo", "EAI_NODATA", libc::EAI_NODATA)], "the name has no address of this kind", NAME)),
];

/// Whether the last reply, or one inside its events, is the error.
fn has_come(last: &Reply, row: &ErrorCode) -> bool {
    let inside = format!("inside error {} {}", row.code, row.text);
    last.code == row.code && last.text.starts_with(row.text)
        || last.told.iter().any(|line| line.starts_with(&inside))
}

fn check(row: &ErrorCode, replies: &[Reply]) {
    let (last, before) = replies.split_last().unwrap();
    assert!(before.iter().all(|reply| reply.code == 0), "{}: {before:?}", row.code);
    assert!(has_come(last, row), "{}: {} {:?}", row.code, last.text, last.told);
}

/// Provokes one error from C; answers in how many ways.
fn provoke(stage: &Stage, row: &ErrorCode, cause: &Cause) -> usize {
    let ready = Script::default().then(stage.way()).then(credit_reversal(&visa()));
    match cause {
        Never(_) => {
            assert_eq!(row.money, Money::Never, "{}", row.code);
            0
        }
        Really(_, how) => {
            let provoked = how(ready.config("Server=127.0.0.1"));
            let mut replies = play(Language::C, &provoked.script.config("Outcome"));
            let outcome = replies.pop().unwrap().text;
            check(row, &replies);
            // A call that is refused inside an event does not end the one that runs.
            let ended = replies.last().is_some_and(|last| last.code == row.code);
            assert!(!ended || outcome.is_empty() || row.money.allows(&outcome), "{}: {outcome}", row.code);
            1
        }
        Made(failures, _, settings) => {
            for Failure(call, name, number) in *failures {
                let script =
                    settings.iter().fold(ready.clone().config("Server=127.0.0.1"), |script, line| {
                        // Only what fails to be resolved needs a name that no test can resolve.
                        let resolves = ["getaddrinfo", "pthread_create"].contains(call);
                        if *settings == NAME && !resolves { script } else { script.config(line) }
                    });
                let number = number.to_string();
                let faults = [("LD_PRELOAD", faults()), ("FAULT_CALL", *call), ("FAULT_NUMBER", &number)];
                let script = script.command("reverse").config("Outcome");
                let mut replies = play_in(Language::C, &faults, &script);
                assert_eq!(replies.pop().unwrap().text, "not-sent", "{call} {name}");
                assert!(row.money.allows("not-sent"), "{}", row.code);
                check(row, &replies);
            }
            failures.len()
        }
    }
}

/// The two cells of a cause: when it comes, and why it cannot.
fn cells(cause: &Cause) -> (String, &'static str) {
    match cause {
        Never(why) => (String::new(), why),
        Really(when, _) => ((*when).to_owned(), ""),
        Made(failures, meaning, _) => {
            let said: Vec<String> =
                failures.iter().map(|Failure(call, name, _)| format!("`{call}` says `{name}`")).collect();
            let meaning = if meaning.is_empty() { String::new() } else { format!(": {meaning}") };
            (format!("{}{meaning} (made to)", said.join(", or ")), "")
        }
    }
}

const HEAD: &str = "# Errors of connections

<!-- Printed by the test `errors` of `ffi-tests/tests/connections`, which provokes them from C; `UPDATE=1` writes it anew. -->

Each error code of the TCP client and of TCP/IP: what makes it come, or why it cannot come in this library on Linux. A test
provokes the first kind through the C functions, by what really is so, or by a call of the system that is *made to* fail as the
system may. Numbers from 10004 on are those of Winsock on every system; the text begins with the number in brackets. What else
is in a text tells whether a firewall said it. All codes are in the [reference](../reference/errors.md), those of the class in
[Errors of the class](class-errors.md).

| code | text | comes when | why it cannot come |
| --- | --- | --- | --- |
";

#[test]
fn each_error_of_tcp_comes_or_has_a_reason() {
    let stage = Stage::new("");
    let mut page = HEAD.to_owned();
    let (mut visited, mut came, mut ways) = (0, 0, 0);
    let of_tcp = |row: &&ErrorCode| matches!(row.group, ErrorGroup::TcpClient | ErrorGroup::TcpIp);
    for row in ERRORS.iter().filter(of_tcp) {
        let (_, cause) =
            CAUSES.iter().find(|(code, _)| *code == row.code).unwrap_or_else(|| panic!("no {}", row.code));
        let found = provoke(&stage, row, cause);
        let (when, why) = cells(cause);
        let _ = writeln!(page, "| {} | {} | {when} | {why} |", row.code, row.text);
        came += usize::from(found > 0);
        ways += found;
        visited += 1;
    }
    assert_eq!(visited, CAUSES.len());
    assert_eq!(visited, ERRORS.iter().filter(of_tcp).count());
    let _ = writeln!(page, "\n{came} come, {} cannot.", visited - came);
    page::compare("tcp-errors.md", &page);
    println!("{visited} errors of TCP, {came} provoked from C in {ways} ways");
}

#[test]
fn the_texts_name_what_was_asked_for_in_every_language() {
    // The system's errors are made in Rust once for all surfaces; that each surface passes them on is looked at here.
    let stage = Stage::new("");
    let ready = Script::default().then(stage.way()).then(credit_reversal(&visa()));
    for language in ffi_tests::script::LANGUAGES {
        let replies =
            play(language, &ready.clone().config("Server=127.0.0.1").config("Port=1").command("reverse"));
        let last = replies.last().unwrap();
        assert_eq!((last.code, last.text.as_str()), (10061, "[10061] Connection refused."), "{language:?}");
        assert_eq!(last.told, ["connected 10061"], "{language:?}");
    }
}
