//! A small server that is no host, for what goes wrong on the way to one.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// A server that does the same with each connection, one after the other.
pub struct Peer {
    port: u16,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Peer {
    /// Listens on a free port. What a connection comes to does not matter here: the client may leave at any time.
    pub fn start(serve: impl Fn(&mut TcpStream) -> std::io::Result<()> + Send + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(mut stream) = stream else { continue };
                let _ = stream.set_read_timeout(Some(Duration::from_secs(60)));
                let _ = serve(&mut stream);
            }
        });
        Self { port, stop, thread: Some(thread) }
    }

    /// Says nothing until the client leaves.
    pub fn silent() -> Self {
        Self::start(until_the_end)
    }

    /// Sends these bytes, a tenth of a second apart, and is silent then.
    pub fn dripping(bytes: Vec<u8>) -> Self {
        Self::start(move |stream| {
            drip(stream, &bytes)?;
            until_the_end(stream)
        })
    }

    /// The port that it listens at.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Reads until the client leaves.
pub fn until_the_end(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut buffer = [0; 4096];
    while stream.read(&mut buffer)? != 0 {}
    Ok(())
}

/// Sends these bytes, a tenth of a second apart.
pub fn drip(stream: &mut TcpStream, bytes: &[u8]) -> std::io::Result<()> {
    for byte in bytes {
        stream.write_all(&[*byte])?;
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
