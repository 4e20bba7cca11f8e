//! The Python package against the built library: each file of `ffi-tests/python` in a Python of its own.
//!
//! The programs ask for the hosts that they need on a local connection ([`Hosts`]), so that one process can run many
//! tests, each with a host and a ledger of its own.
#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on panics, and says how much it did"
)]

use dpaymentssdk as _;
use dpaymentssdk_simulator as _;
use ffi_tests::{Host, SCENARIOS, library, root, run};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long a host may take to be done with a connection that its peer has ended.
const IDLE: Duration = Duration::from_secs(5);

/// Starts and stops hosts for programs of other languages: a line asks, a line answers, parts are parted by blanks,
/// and text is in hexadecimal. A host lives until it is stopped or its asker has gone.
struct Hosts {
    port: u16,
    stop: Arc<AtomicBool>,
    acceptor: Option<JoinHandle<()>>,
}

impl Hosts {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let acceptor = std::thread::spawn(move || {
            let mut open = Vec::new();
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let stream = stream.expect("a connection");
                let ours = stream.try_clone().expect("a second hand on it");
                open.push((ours, std::thread::spawn(move || serve(&stream))));
            }
            for (stream, thread) in open {
                let _ = stream.shutdown(Shutdown::Both);
                thread.join().expect("hosts stop");
            }
        });
        Self { port, stop, acceptor: Some(acceptor) }
    }
}

impl Drop for Hosts {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

fn serve(stream: &TcpStream) {
    let mut hosts = HashMap::new();
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { return };
        let words: Vec<&str> = line.split(' ').collect();
        let mut answer = answer(&mut hosts, &words);
        answer.push('\n');
        let mut writer = stream;
        if writer.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

fn answer(hosts: &mut HashMap<usize, Host>, words: &[&str]) -> String {
    match words {
        ["start", scenario] => {
            let host = Host::start(&from_hex(scenario));
            let number = hosts.len();
            let (port, ca) = (host.simulator.port(), to_hex(host.simulator.ca_pem()));
            let aggregate = host.simulator.aggregate(ffi_tests::ORIGINAL).expect("an authorization");
            hosts.insert(number, host);
            format!("{number} {port} {ca} {}", to_hex(&aggregate))
        }
        ["scenario", number] => {
            SCENARIOS.get(number.parse::<usize>().expect("a number")).map_or_else(String::new, scenario)
        }
        [question, number] => {
            let number = number.parse().expect("a number");
            let host = hosts.get(&number).expect("a host");
            match *question {
                "held" => {
                    assert!(host.simulator.wait_idle(IDLE), "the host is done");
                    host.held().to_string()
                }
                "connections" => host.simulator.connections().to_string(),
                "requests" => host.simulator.exchanges().len().to_string(),
                "log" => {
                    let lines: Vec<_> = host.simulator.log().iter().map(ToString::to_string).collect();
                    to_hex(&lines.join("\n"))
                }
                _ => panic!("{question} is not known"),
            }
        }
        _ => panic!("{words:?} is not known"),
    }
}

fn scenario(scenario: &ffi_tests::Scenario) -> String {
    let texts = [scenario.name, scenario.host, &scenario.settings.join("\n")].map(to_hex);
    let (outcome, response) = (to_hex(scenario.outcome), to_hex(scenario.response));
    let (timeout, code, held) = (scenario.timeout, scenario.code, scenario.held);
    format!("{} {timeout} {code} {outcome} {response} {held}", texts.join(" "))
}

/// A text in hexadecimal, after an `x` so that the empty one is something too.
fn to_hex(text: &str) -> String {
    text.bytes().fold(String::from("x"), |hex, byte| format!("{hex}{byte:02x}"))
}

fn from_hex(hex: &str) -> String {
    let digits = hex.strip_prefix('x').expect("an x").as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16).expect("hex");
    String::from_utf8(digits.chunks(2).map(byte).collect()).expect("UTF-8")
}

/// Python with the package of the source tree and the built library, or with the one that is installed in it.
fn python() -> Command {
    let mut command = Command::new(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into()));
    command.current_dir(root().join("ffi-tests/python")).env("PYTHONDONTWRITEBYTECODE", "1");
    if std::env::var_os("PYTHON_PACKAGE").is_some_and(|which| which == "installed") {
        command.env_remove("PYTHONPATH").env_remove("DPAYMENTSSDK_LIBRARY");
    } else {
        command.env("PYTHONPATH", root().join("bindings/python"));
        command.env("DPAYMENTSSDK_LIBRARY", library().shared());
    }
    command
}

/// Runs every test of one file: each of them ran, none was skipped, all passed.
fn run_file(name: &str) {
    let source = root().join(format!("ffi-tests/python/{name}.py"));
    let source = std::fs::read_to_string(source).expect("a test file");
    let written = source.lines().filter(|line| line.starts_with("    def test_")).count();
    let hosts = Hosts::start();
    let output =
        run(python().args(["-X", "dev", "-m", "unittest", name]).env("TSYS_HOSTS", hosts.port.to_string()));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{name}: {}\n{printed}\n{report}", output.status);
    let ran =
        report.lines().find_map(|line| line.strip_prefix("Ran ")?.split(' ').next()?.parse::<usize>().ok());
    assert_eq!(ran, Some(written), "{name}: not every test ran\n{report}");
    // "OK (skipped=1)" would be a success too; and a warning of the interpreter is a fault of the package.
    assert_eq!(report.lines().last(), Some("OK"), "{name}\n{report}");
    for bad in ["ResourceWarning", "DeprecationWarning", "Exception ignored"] {
        assert!(!report.contains(bad), "{name}: {bad}\n{report}");
    }
    for line in printed.lines() {
        println!("{line}");
    }
    println!("{name}: Ran {written} tests");
}

macro_rules! files {
    ($($name:ident),* $(,)?) => {
        $(#[test] fn $name() { run_file(stringify!($name)); })*
        /// The files that have a test function here.
        const FILES: &[&str] = &[$(stringify!($name)),*];
    };
}

files!(
    test_aggregate,
    test_events,
    test_idioms,
    test_interrupt,
    test_lifetime,
    test_properties,
    test_scenarios,
    test_secrets,
    test_settings,
    test_threads,
);

#[test]
fn no_file_of_tests_is_forgotten() {
    let folder = std::fs::read_dir(root().join("ffi-tests/python")).expect("a folder");
    let mut found: Vec<String> = folder
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("test_"))
        .collect();
    found.sort();
    let listed: Vec<String> = FILES.iter().map(|name| format!("{name}.py")).collect();
    assert_eq!(found, listed);
}
