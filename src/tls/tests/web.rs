//! A server of plain HTTP on loopback that says whatever a test wants.

use super::GENEROUS;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// What a path does with the body of a request and the connection.
pub(super) type Page = Arc<dyn Fn(&[u8], &mut TcpStream) + Send + Sync>;

#[derive(Default)]
struct Shared {
    pages: Mutex<BTreeMap<String, Page>>,
    asked: Mutex<Vec<String>>,
    stopped: AtomicBool,
}

/// The server; dropping it ends it.
pub(super) struct Web {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Web {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared::default());
        let inner = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let mut threads = Vec::new();
            for stream in listener.incoming().map_while(Result::ok) {
                if inner.stopped.load(Ordering::SeqCst) {
                    break;
                }
                let inner = Arc::clone(&inner);
                threads.push(std::thread::spawn(move || serve(&inner, stream)));
            }
            threads.into_iter().for_each(|thread| thread.join().unwrap());
        });
        Self { address, shared, thread: Some(thread) }
    }

    /// The address of a path.
    pub(super) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What a path does from now on.
    pub(super) fn page(&self, path: &str, page: Page) {
        self.shared.pages.lock().unwrap().insert(path.to_owned(), page);
    }

    /// The first lines of the requests since the last call.
    pub(super) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.shared.asked.lock().unwrap())
    }
}

impl Drop for Web {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        self.thread.take().unwrap().join().unwrap();
    }
}

fn serve(shared: &Shared, mut stream: TcpStream) {
    stream.set_read_timeout(Some(GENEROUS)).unwrap();
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => return,
        }
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).unwrap();
    let first = head.lines().next().unwrap().to_owned();
    let path = first.split(' ').nth(1).unwrap().to_owned();
    shared.asked.lock().unwrap().push(first);
    let page = shared.pages.lock().unwrap().get(&path).cloned();
    match page {
        Some(page) => page(&body, &mut stream),
        None => {
            let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        }
    }
}

/// A page of these bytes, the head included.
pub(super) fn raw(answer: impl Into<Vec<u8>>) -> Page {
    let answer = answer.into();
    Arc::new(move |_, stream| {
        // The other side may have had enough before the end.
        let _ = stream.write_all(&answer);
    })
}

/// A page with this body and its length.
pub(super) fn whole(body: &[u8]) -> Page {
    raw(headed(&format!("Content-Length: {}\r\n", body.len()), body))
}

/// A good status, these lines, and a body.
pub(super) fn headed(lines: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\n{lines}\r\n").as_bytes(), body].concat()
}

/// A body in chunks of this size.
pub(super) fn chunked(body: &[u8], size: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    for chunk in body.chunks(size) {
        bytes.extend_from_slice(format!("{:x};extension=1\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\nTrailer: 1\r\n\r\n");
    bytes
}

/// A page that leads elsewhere.
pub(super) fn moved(status: u16, location: &str) -> Page {
    raw(format!("HTTP/1.1 {status} Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"))
}

/// A page that begins with these bytes and goes on with one byte at a time as long as anybody listens.
pub(super) fn dripping(start: impl Into<Vec<u8>>) -> Page {
    let start = start.into();
    Arc::new(move |_, stream| {
        let _ = stream.write_all(&start);
        while stream.write_all(b"x").is_ok() {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    })
}

/// A page that sends these bytes again and again as long as anybody takes them.
pub(super) fn flooding(start: impl Into<Vec<u8>>, more: Vec<u8>) -> Page {
    let start = start.into();
    Arc::new(move |_, stream| {
        let _ = stream.write_all(&start);
        while stream.write_all(&more).is_ok() {}
    })
}
