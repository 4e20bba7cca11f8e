//! One connection as a stream of bytes, over TLS or plain TCP, whose every wait ends when the host stops.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use openssl::ssl::{ShutdownState, Ssl, SslAcceptor, SslStream};
use parking_lot::{Condvar, Mutex};
use socket2::SockRef;

use crate::certificates::describe;
use crate::scenario::CloseWith;

/// Tells every thread of the host to end.
#[derive(Default)]
pub(crate) struct Stop {
    stopped: Mutex<bool>,
    changed: Condvar,
}

impl Stop {
    pub(crate) fn set(&self) {
        *self.stopped.lock() = true;
        self.changed.notify_all();
    }

    pub(crate) fn is_set(&self) -> bool {
        *self.stopped.lock()
    }

    /// Sleeps; returns early, and `false`, when the host stops.
    pub(crate) fn sleep(&self, time: Duration) -> bool {
        let end = Instant::now() + time;
        let mut stopped = self.stopped.lock();
        while !*stopped && !self.changed.wait_until(&mut stopped, end).timed_out() {}
        !*stopped
    }
}

/// Why a connection goes no further.
#[derive(Debug)]
pub(crate) enum End {
    /// The peer ended it properly.
    Closed,
    /// The peer ended or broke it in another way.
    Broken(String),
    /// Nothing came in the time that was given.
    Silent,
    /// The host stops.
    Stopped,
}

/// The socket, shared with the list from which the host shuts it down when it stops.
pub(crate) struct Socket(pub(crate) Arc<TcpStream>);

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(buffer).map_err(|error| match error.kind() {
            // Some systems report a passed read time-out this way; TLS knows only the other.
            io::ErrorKind::TimedOut => io::ErrorKind::WouldBlock.into(),
            _ => error,
        })
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self.0).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

enum Stream {
    Plain(Socket),
    Tls(Box<SslStream<Socket>>),
}

/// One connection.
pub(crate) struct Link {
    stream: Stream,
    tcp: Arc<TcpStream>,
    stop: Arc<Stop>,
    pending: Vec<u8>,
    at: usize,
}

/// How long a close waits for the peer to close too, so that no unread byte turns it into a reset.
const DRAIN: Duration = Duration::from_millis(500);

impl Link {
    pub(crate) fn plain(tcp: Arc<TcpStream>, stop: Arc<Stop>) -> Self {
        let stream = Stream::Plain(Socket(Arc::clone(&tcp)));
        Self { stream, tcp, stop, pending: Vec::new(), at: 0 }
    }

    /// Does the server's side of the handshake. The error says what failed.
    pub(crate) fn tls(tcp: Arc<TcpStream>, stop: Arc<Stop>, acceptor: &SslAcceptor) -> Result<Self, String> {
        let ssl = Ssl::new(acceptor.context()).map_err(|error| error.to_string())?;
        let socket = Socket(Arc::clone(&tcp));
        let mut stream = SslStream::new(ssl, socket).map_err(|error| error.to_string())?;
        stream.accept().map_err(|error| error.to_string())?;
        Ok(Self { stream: Stream::Tls(Box::new(stream)), tcp, stop, pending: Vec::new(), at: 0 })
    }

    /// The negotiated protocol, for the log.
    pub(crate) fn protocol(&self) -> &'static str {
        match &self.stream {
            Stream::Plain(_) => "plain TCP",
            Stream::Tls(stream) => stream.ssl().version_str(),
        }
    }

    /// The subject of the certificate that the peer presented.
    pub(crate) fn client_subject(&self) -> Option<String> {
        match &self.stream {
            Stream::Plain(_) => None,
            Stream::Tls(stream) => {
                let certificate = stream.ssl().peer_certificate()?;
                Some(describe(certificate.subject_name()))
            }
        }
    }

    /// Whether the session of an earlier connection was taken up.
    pub(crate) fn is_resumed(&self) -> bool {
        match &self.stream {
            Stream::Plain(_) => false,
            Stream::Tls(stream) => stream.ssl().session_reused(),
        }
    }

    /// The next byte; without a limit it waits until the peer or the host ends the connection.
    pub(crate) fn byte(&mut self, limit: Option<Duration>) -> Result<u8, End> {
        if self.at == self.pending.len() {
            self.fill(limit)?;
        }
        let byte = self.pending.get(self.at).copied().ok_or(End::Closed)?;
        self.at += 1;
        Ok(byte)
    }

    fn fill(&mut self, limit: Option<Duration>) -> Result<(), End> {
        let limit = limit.map(|limit| limit.max(Duration::from_millis(1)));
        self.tcp.set_read_timeout(limit).map_err(|error| End::Broken(error.to_string()))?;
        let mut buffer = [0; 1024];
        let read = match &mut self.stream {
            Stream::Plain(socket) => socket.read(&mut buffer),
            Stream::Tls(stream) => stream.read(&mut buffer),
        };
        match read {
            _ if self.stop.is_set() => Err(End::Stopped),
            Ok(0) if self.ended_properly() => Err(End::Closed),
            Ok(0) => Err(End::Broken("TCP ended without a TLS close_notify".into())),
            Ok(count) => {
                self.pending.clear();
                self.pending.extend_from_slice(&buffer[..count]);
                self.at = 0;
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Err(End::Silent),
            Err(error) => Err(End::Broken(error.to_string())),
        }
    }

    /// The TLS stream reads an end of TCP without a close_notify as a proper end; it is none.
    fn ended_properly(&mut self) -> bool {
        match &mut self.stream {
            Stream::Plain(_) => true,
            Stream::Tls(stream) => stream.get_shutdown().contains(ShutdownState::RECEIVED),
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), End> {
        let written = match &mut self.stream {
            Stream::Plain(socket) => socket.write_all(bytes),
            Stream::Tls(stream) => stream.write_all(bytes),
        };
        match written {
            _ if self.stop.is_set() => Err(End::Stopped),
            Ok(()) => Ok(()),
            Err(error) => Err(End::Broken(error.to_string())),
        }
    }

    /// Ends the connection.
    ///
    /// A reset needs that the host's list no longer holds the socket.
    pub(crate) fn close(mut self, how: CloseWith) {
        match (how, &mut self.stream) {
            (CloseWith::Reset, _) => return reset(&self.tcp),
            (CloseWith::CloseNotify, Stream::Tls(stream)) => {
                // The peer may be gone already, and then nobody misses the close_notify.
                let _ = stream.shutdown();
            }
            _ => {}
        }
        end(&self.tcp, &self.stop);
    }
}

/// Makes the coming close of the socket a TCP reset.
pub(crate) fn reset(tcp: &TcpStream) {
    // Only an orderly close is lost when this fails.
    let _ = SockRef::from(tcp).set_linger(Some(Duration::ZERO));
}

/// Ends our direction of TCP, then reads what is left until the peer ends its own.
pub(crate) fn end(mut tcp: &TcpStream, stop: &Stop) {
    let slice = Duration::from_millis(20);
    if tcp.shutdown(Shutdown::Write).is_err() || tcp.set_read_timeout(Some(slice)).is_err() {
        return;
    }
    let end = Instant::now() + DRAIN;
    let mut buffer = [0; 1024];
    while Instant::now() < end && !stop.is_set() {
        match tcp.read(&mut buffer) {
            Ok(1..) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
            _ => break,
        }
    }
}
