//! Servers on the TLS of others: `openssl s_server`, one on GnuTLS, one on tlslite-ng. They know TLS and nothing of payments.

use crate::authority::{Authority, Key, openssl};
use ffi_tests::{C_FLAGS, root, succeed};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Whose TLS the server speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maker {
    OpenSsl,
    GnuTls,
    /// In Python; every version and suite, but slow.
    TlsLite,
}

pub const MAKERS: [Maker; 3] = [Maker::OpenSsl, Maker::GnuTls, Maker::TlsLite];

/// Everything that GnuTLS has, the obsolete too.
pub const EVERYTHING: &str = "NORMAL:+VERS-ALL:-VERS-DTLS-ALL:+CIPHER-ALL:+3DES-CBC:+ARCFOUR-128:+MAC-ALL:+SHA256:+SHA384:+MD5:\
    +DHE-DSS:+GROUP-ALL:+SIGN-ALL:+SIGN-DSA-SHA1:+SIGN-DSA-SHA224:+SIGN-DSA-SHA256:%PROFILE_VERY_WEAK";

/// How long a server may take to say something.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server that runs until it is dropped.
pub struct Server {
    pub maker: Maker,
    pub port: u16,
    child: Child,
    lines: Receiver<String>,
}

impl Server {
    /// A server with a certificate of this kind, that speaks every version and suite that it has.
    pub fn start(maker: Maker, authority: &Authority, key: Key) -> Self {
        Self::with(maker, authority, authority.server(key), &[])
    }

    /// The same with these files of certificate and key, and more arguments for `openssl s_server`, or the priorities
    /// for GnuTLS.
    pub fn with(maker: Maker, authority: &Authority, files: (PathBuf, PathBuf), more: &[&str]) -> Self {
        let (certificate, private) = files;
        let mut command = match maker {
            Maker::OpenSsl => {
                let mut command = openssl();
                command.args([
                    "s_server",
                    "-accept",
                    "127.0.0.1:0",
                    "-num_tickets",
                    "0",
                    "-min_protocol",
                    "TLSv1",
                ]);
                command.args(["-cipher", "ALL:COMPLEMENTOFALL:@SECLEVEL=0", "-ciphersuites", TLS13]);
                command.args(more).arg("-cert").arg(certificate).arg("-key").arg(private);
                command
            }
            Maker::GnuTls => {
                let mut command = Command::new(gnutls_server(authority));
                command.arg(more.first().copied().unwrap_or(EVERYTHING)).arg(certificate).arg(private);
                // Without the system's policy.
                command.env("GNUTLS_SYSTEM_PRIORITY_FILE", "/dev/null");
                command
            }
            Maker::TlsLite => {
                let mut command = Command::new(tlslite_python());
                command.arg(root().join("ffi-tests/python/tlslite_server.py")).arg(certificate).arg(private);
                command
            }
        };
        Self::run(maker, &mut command)
    }

    fn run(maker: Maker, command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let output = child.stdout.take().unwrap();
        let (say, lines) = channel();
        // It ends with the server, whose output it reads so that the server never waits.
        std::thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                let _ = say.send(String::from_utf8_lossy(&line).into_owned());
            }
        });
        let mut server = Self { maker, port: 0, child, lines };
        let accept = server.line("ACCEPT ").unwrap_or_else(|| panic!("{command:?} does not start"));
        server.port = accept.rsplit(':').next().unwrap().trim().parse().unwrap();
        server
    }

    /// Waits for the next line with this beginning, and answers the rest of it.
    fn line(&self, beginning: &str) -> Option<String> {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).ok()?;
            if let Some(rest) = line.strip_prefix(beginning) {
                return Some(rest.to_owned());
            }
        }
    }

    /// Gives the server a line to read: commands of `openssl s_server`.
    pub fn says(&mut self) -> std::process::ChildStdin {
        self.child.stdin.take().unwrap()
    }

    /// What the server says of the next session that it has made: OpenSSL the suite, GnuTLS everything.
    pub fn session(&self) -> String {
        let beginning = if self.maker == Maker::OpenSsl { "CIPHER is " } else { "session " };
        self.line(beginning).unwrap_or_else(|| panic!("{:?} has made no session", self.maker))
    }

    /// Whether the next session that the server on OpenSSL makes is an older one that was taken up again.
    pub fn took_up(&self) -> bool {
        self.session();
        let lines = std::iter::from_fn(|| self.lines.recv_timeout(PATIENCE).ok());
        let mut session = lines.take_while(|line| !line.starts_with("Secure Renegotiation"));
        session.any(|line| line.starts_with("Reused session-id"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const TLS13: &str = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256";

/// The server on GnuTLS, compiled when it is first needed.
fn gnutls_server(authority: &Authority) -> PathBuf {
    let program = authority.file("gnutls_server");
    if !program.exists() {
        let source = root().join("ffi-tests/c/gnutls_server.c");
        succeed(Command::new("cc").args(C_FLAGS).arg(source).arg("-o").arg(&program).arg("-lgnutls"));
    }
    program
}

/// A Python with tlslite-ng, in an environment of its own below the target directory.
fn tlslite_python() -> PathBuf {
    static READY: OnceLock<PathBuf> = OnceLock::new();
    let ready = READY.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("venv-tlslite");
        let python = folder.join("bin/python");
        let works = || {
            Command::new(&python).args(["-c", "import tlslite"]).output().is_ok_and(|it| it.status.success())
        };
        if !works() {
            succeed(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder));
            succeed(Command::new(folder.join("bin/pip")).args(["install", "--quiet", "tlslite-ng==0.8.2"]));
        }
        python
    });
    ready.clone()
}
