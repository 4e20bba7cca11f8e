//! The authority's books: which certificates are revoked, told by a list and by a responder on loopback.

use crate::authority::{Authority, openssl};
use ffi_tests::succeed;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// The numbers in the books.
pub const VALID: &str = "1001";
pub const REVOKED: &str = "1002";

const CONFIGURATION: &str = "[ca]\ndefault_ca = books\n\
[books]\ndatabase = index.txt\ncrlnumber = number.txt\ndefault_md = sha256\ndefault_crl_days = 2\n";

/// Open books; they are closed when this is dropped.
pub struct Books {
    address: SocketAddr,
    closed: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Books {
    /// Opens the books of an authority.
    pub fn open(authority: &Authority) -> Self {
        let line = |status: &str, revoked: &str, number: &str| {
            format!("{status}\t401231235959Z\t{revoked}\t{number}\tunknown\t/CN=localhost\n")
        };
        let write = |name: &str, text: &str| std::fs::write(authority.file(name), text).unwrap();
        write("books.cnf", CONFIGURATION);
        write("number.txt", "01\n");
        write("index.txt", &(line("V", "", VALID) + &line("R", "250101000000Z", REVOKED)));
        let folder = authority.file("");
        let list = [
            "ca",
            "-config",
            "books.cnf",
            "-gencrl",
            "-cert",
            "ca.pem",
            "-keyfile",
            "ca.key",
            "-out",
            "list.pem",
        ];
        succeed(openssl().args(list).current_dir(&folder));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let closed = Arc::new(AtomicBool::new(false));
        let closing = Arc::clone(&closed);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if closing.load(Ordering::SeqCst) {
                    break;
                }
                let _ = answer(stream, &folder);
            }
        });
        Self { address, closed, thread: Some(thread) }
    }

    /// The extension of a certificate that names the list.
    pub fn list(&self) -> String {
        format!("crlDistributionPoints=URI:http://{}/list", self.address)
    }

    /// The extension of a certificate that names the responder.
    pub fn responder(&self) -> String {
        format!("authorityInfoAccess=OCSP;URI:http://{}/ocsp", self.address)
    }
}

impl Drop for Books {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Answers one question: a request with a body is one about a certificate, any other is for the list.
fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut reader = BufReader::new(&stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(number) = line.strip_prefix("content-length:") {
            length = number.trim().parse().unwrap_or(0);
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let answer = match length {
        0 => folder.join("list.pem"),
        _ => respond(folder, &body)?,
    };
    let content = std::fs::read(answer)?;
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", content.len())?;
    stream.write_all(&content)
}

/// What `openssl ocsp` says to a request.
fn respond(folder: &Path, request: &[u8]) -> std::io::Result<PathBuf> {
    std::fs::write(folder.join("request.der"), request)?;
    let books =
        ["-index", "index.txt", "-CA", "ca.pem", "-rsigner", "ca.pem", "-rkey", "ca.key", "-ndays", "1"];
    let mut command = openssl();
    command.arg("ocsp").args(books).args(["-reqin", "request.der", "-respout", "response.der"]);
    succeed(command.current_dir(folder));
    Ok(folder.join("response.der"))
}
