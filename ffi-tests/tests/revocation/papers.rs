//! An authority run with the program `openssl`: certificates, lists, OCSP answers and a responder.

use dpaymentssdk_simulator::ServerIdentity;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// The serial numbers that the authority has in its books; 1003 is not in them.
pub const VALID: &str = "1001";
pub const REVOKED: &str = "1002";
pub const UNREGISTERED: &str = "1003";

const CONFIGURATION: &str = "\
[req]\ndistinguished_name = name\n[name]\n\
[ca]\ndefault_ca = books\n\
[books]\ndatabase = index.txt\ncrlnumber = number.txt\ndefault_md = sha256\ndefault_crl_days = 2\n";

/// The authority's folder.
pub struct Papers {
    folder: tempfile::TempDir,
}

impl Papers {
    /// An authority with a helper for OCSP, and another authority of the same name.
    pub fn new() -> Self {
        let papers = Self { folder: tempfile::tempdir().unwrap() };
        papers.write("openssl.cnf", CONFIGURATION);
        papers.write("number.txt", "01\n");
        let line = |status: &str, revoked: &str, serial| {
            format!("{status}\t401231235959Z\t{revoked}\t{serial}\tunknown\t/CN=localhost\n")
        };
        papers.write("index.txt", &[line("V", "", VALID), line("R", "250101000000Z", REVOKED)].concat());
        let authority = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"];
        papers.certificate("ca", "/O=Papers/CN=Paper CA", &[], &authority);
        papers.certificate("impostor", "/O=Papers/CN=Paper CA", &[], &authority);
        let helper = ["extendedKeyUsage=OCSPSigning", "keyUsage=digitalSignature"];
        papers.certificate("helper", "/O=Papers/CN=Helper", &BY_THE_AUTHORITY, &helper);
        papers
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("openssl");
        command.args(arguments).current_dir(self.folder.path()).env("OPENSSL_CONF", self.path("openssl.cnf"));
        command
    }

    fn openssl(&self, arguments: &[&str]) {
        let output = self.command(arguments).stdin(Stdio::null()).output();
        let output = output.expect("the program openssl is there (apt-get install openssl)");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {}: {complaint}", arguments.join(" "));
    }

    /// Makes `<file>.pem` and `<file>.key`.
    fn certificate(&self, file: &str, subject: &str, issuer: &[&str], extensions: &[&str]) {
        let (certificate, key) = (format!("{file}.pem"), format!("{file}.key"));
        let mut arguments =
            vec!["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
        arguments.extend(["-days", "2", "-subj", subject, "-out", &certificate, "-keyout", &key]);
        arguments.extend(issuer);
        arguments.extend(extensions.iter().flat_map(|extension| ["-addext", extension]));
        self.openssl(&arguments);
    }

    /// A certificate for the host: its number, where to ask about it, and what else it says.
    pub fn server(&self, serial: &str, places: &[String]) -> ServerIdentity {
        let number = format!("0x{serial}");
        let issuer = [&BY_THE_AUTHORITY[..], &["-set_serial", &number]].concat();
        let mut extensions = vec!["subjectAltName=DNS:localhost", "extendedKeyUsage=serverAuth"];
        extensions.extend(places.iter().map(String::as_str));
        self.certificate("server", "/CN=localhost", &issuer, &extensions);
        let text = |name| String::from_utf8(self.read(name)).unwrap();
        ServerIdentity::new(&text("server.pem"), &text("server.key")).unwrap()
    }

    /// A list by this authority, with more arguments for `openssl ca`.
    pub fn list(&self, authority: &str, more: &[&str]) -> Vec<u8> {
        let (certificate, key) = (format!("{authority}.pem"), format!("{authority}.key"));
        let mut arguments =
            vec!["ca", "-gencrl", "-cert", &certificate, "-keyfile", &key, "-out", "list.pem"];
        arguments.extend(more);
        self.openssl(&arguments);
        self.read("list.pem")
    }

    /// An OCSP answer about a number, as a server staples it.
    pub fn answer(&self, serial: &str) -> Vec<u8> {
        let number = format!("0x{serial}");
        let mut arguments = vec!["ocsp", "-index", "index.txt", "-CA", "ca.pem", "-issuer", "ca.pem"];
        arguments.extend(["-rsigner", "helper.pem", "-rkey", "helper.key", "-ndays", "1", "-no_nonce"]);
        arguments.extend(["-serial", &number, "-respout", "answer.der"]);
        self.openssl(&arguments);
        self.read("answer.der")
    }

    /// A responder that is running.
    pub fn responder(&self) -> Running {
        let mut arguments = vec!["ocsp", "-index", "index.txt", "-CA", "ca.pem", "-port", "0"];
        arguments.extend(["-rsigner", "helper.pem", "-rkey", "helper.key", "-ignore_err"]);
        self.start(&arguments)
    }

    /// A TLS server with the last certificate and the last answer.
    pub fn stapling_server(&self, version: &str) -> Running {
        let mut arguments =
            vec!["s_server", "-accept", "127.0.0.1:0", "-cert", "server.pem", "-key", "server.key"];
        arguments.extend(["-status_file", "answer.der", version]);
        self.start(&arguments)
    }

    fn start(&self, arguments: &[&str]) -> Running {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program openssl is there (apt-get install openssl)");
        let mut output = BufReader::new(child.stdout.take().unwrap());
        // ACCEPT [::]:35439 PID=22606
        let accept = output.by_ref().lines().map_while(Result::ok).find(|line| line.starts_with("ACCEPT "));
        let port =
            accept.as_deref().and_then(|line| line.split(' ').nth(1)?.rsplit(':').next()?.parse().ok());
        let port = port.unwrap_or_else(|| panic!("a port in {accept:?}"));
        // What else it prints is read, so that it does not wait for a reader.
        let reader = std::thread::spawn(move || drop(std::io::copy(&mut output, &mut std::io::sink())));
        Running { child, port, reader: Some(reader) }
    }
}

const BY_THE_AUTHORITY: [&str; 4] = ["-CA", "ca.pem", "-CAkey", "ca.key"];

/// A server of the program `openssl`; dropping it ends it.
pub struct Running {
    child: Child,
    pub port: u16,
    reader: Option<JoinHandle<()>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = self.reader.take().map(JoinHandle::join);
    }
}

/// Serves files of a folder by HTTP on loopback; dropping it ends it.
pub struct Files {
    pub address: SocketAddr,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Files {
    pub fn of(folder: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (stopped, folder) = (Arc::new(AtomicBool::new(false)), folder.to_owned());
        let stop = Arc::clone(&stopped);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                serve(&folder, stream);
            }
        });
        Self { address, stopped, thread: Some(thread) }
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        self.thread.take().unwrap().join().unwrap();
    }
}

/// `/moved/<path>` leads to the path, `/circle` to itself, `/slow` never ends, everything else is a file or is not there.
fn serve(folder: &Path, mut stream: TcpStream) {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let path = head.split(' ').nth(1).unwrap_or("/");
    let redirection = match path {
        "/circle" => Some("/circle".to_owned()),
        "/to-tls" => Some("https://localhost/list".to_owned()),
        path => path.strip_prefix("/moved").map(ToOwned::to_owned),
    };
    let _ = match redirection {
        Some(place) => write!(stream, "HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n"),
        None if path == "/slow" => {
            let _ = write!(stream, "HTTP/1.1 200 OK\r\n\r\n");
            while stream.write_all(b"-").is_ok() {
                std::thread::sleep(Duration::from_millis(50));
            }
            return;
        }
        None => match std::fs::read(folder.join(&path[1..])) {
            Ok(bytes) => {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", bytes.len());
                stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&bytes))
            }
            Err(_) => write!(stream, "HTTP/1.1 404 Not Found\r\n\r\n"),
        },
    };
}
