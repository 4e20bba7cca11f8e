//! Peers that are no hosts, and the library that makes calls of the system fail.

use ffi_tests::{programs, succeed};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// What is loaded before the C library; the head of its source tells how it is asked.
pub fn faults() -> &'static str {
    static BUILT: OnceLock<String> = OnceLock::new();
    BUILT.get_or_init(|| {
        let library = programs().join("faults.so");
        let source = ffi_tests::root().join("ffi-tests/c/preload/faults.c");
        let mut compile = Command::new("cc");
        compile.args(["-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&library);
        succeed(compile.arg(source).args(["-ldl", "-pthread"]));
        library.display().to_string()
    })
}

/// A C program of these tests. It is built once: one that runs cannot be written.
pub fn program(topic: &'static str) -> PathBuf {
    static BUILT: Mutex<BTreeMap<&str, PathBuf>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built.entry(topic).or_insert_with(|| build(topic)).clone()
}

fn build(topic: &str) -> PathBuf {
    ffi_tests::Program::new("cc", ffi_tests::C_FLAGS, topic).source(format!("ffi-tests/c/{topic}.c")).build()
}

/// A port that takes no connection and refuses none: its queue is full.
pub struct Deaf {
    address: SocketAddr,
    _listener: socket2::Socket,
    _waiting: Vec<socket2::Socket>,
}

impl Deaf {
    /// At this address; port 0 takes a free one.
    pub fn at(address: SocketAddr) -> Self {
        let socket = || socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
        let listener = socket();
        listener.bind(&address.into()).unwrap();
        listener.listen(0).unwrap();
        let address = listener.local_addr().unwrap().as_socket().unwrap();
        let waiting = (0..8).map(|_| {
            let client = socket();
            client.set_nonblocking(true).unwrap();
            let _ = client.connect(&address.into());
            client
        });
        let waiting = waiting.collect();
        std::thread::sleep(Duration::from_millis(100));
        Self { address, _listener: listener, _waiting: waiting }
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }
}
