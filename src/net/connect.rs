//! TCP connections on the system's sockets.

use super::{
    Deadline, Interest, Interrupt, KeepAlive, Linger, SocketOptions, Transport, Wake, World, errors,
};
use crate::error::{Error, Result};
use crate::spec;
use mio::{Events, Poll, Token, Waker};
use socket2::{Domain, Protocol, SockRef, Socket, TcpKeepalive, Type};
use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
#[cfg(unix)]
use std::os::fd::AsRawFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

const SOCKET: Token = Token(0);
const WAKER: Token = Token(1);

/// A TCP socket with a poll of its own.
///
/// The poll tells changes, not states: what it told is kept in `readable` and `writable` until an attempt says
/// otherwise, so that no order of calls can wait for a change that has been already.
pub(super) struct TcpTransport {
    socket: mio::net::TcpStream,
    poll: Poll,
    events: Events,
    waker: Arc<Waker>,
    readable: bool,
    writable: bool,
    linger: Linger,
    closed: bool,
}

impl TcpTransport {
    /// Makes the socket as the options ask and starts to connect.
    pub(super) fn start(
        address: SocketAddr,
        local: Option<SocketAddr>,
        options: &SocketOptions,
    ) -> Result<Self> {
        let begin = || -> io::Result<Self> {
            let _standard = StandardDescriptors::occupy();
            let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
            socket.set_nonblocking(true)?;
            apply(&socket, options)?;
            if let Some(local) = local_address(address, local, options.local_port) {
                // Only for a port that the caller names: otherwise a second connection from it would have to wait for
                // the system to forget the first.
                #[cfg(unix)]
                socket.set_reuse_address(options.local_port != 0)?;
                socket.bind(&local.into())?;
            }
            match socket.connect(&address.into()) {
                Ok(()) => {}
                Err(error) if in_progress(&error) => {}
                Err(error) => return Err(error),
            }
            let poll = Poll::new()?;
            let waker = Arc::new(Waker::new(poll.registry(), WAKER)?);
            let mut socket = mio::net::TcpStream::from_std(socket.into());
            poll.registry().register(
                &mut socket,
                SOCKET,
                mio::Interest::READABLE | mio::Interest::WRITABLE,
            )?;
            Ok(Self {
                socket,
                poll,
                events: Events::with_capacity(8),
                waker,
                readable: false,
                writable: false,
                linger: options.linger,
                closed: false,
            })
        };
        begin().map_err(|error| errors::from_io(&error))
    }

    /// Waits until the connection is made.
    pub(super) fn finish(
        mut self,
        world: &dyn World,
        deadline: &Deadline,
        interrupt: &Interrupt,
    ) -> Result<Box<dyn Transport>> {
        loop {
            let wake = self
                .wait(Interest::Write, deadline.remaining(world.now()), interrupt)
                .map_err(|error| errors::from_io(&error))?;
            match wake {
                Wake::Interrupted => return Err(Error::new(spec::EINTR)),
                Wake::TimedOut => return Err(Error::new(spec::CONNECT_TIMEOUT)),
                Wake::Ready => {}
            }
            match self.established() {
                Ok(true) => return Ok(Box::new(self)),
                Ok(false) => self.writable = false,
                Err(error) => return Err(errors::from_io(&error)),
            }
        }
    }

    /// The socket, for its options.
    #[cfg(test)]
    pub(super) fn socket(&self) -> SockRef<'_> {
        SockRef::from(&self.socket)
    }

    /// Whether the connection is made; a socket that says writable may still be connecting.
    fn established(&self) -> io::Result<bool> {
        if let Some(error) = self.socket.take_error()? {
            return Err(error);
        }
        match self.socket.peer_addr() {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotConnected || in_progress(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Takes in what the poll has to tell, waiting at most `timeout` for it.
    fn collect(&mut self, timeout: Option<Duration>) -> io::Result<()> {
        match self.poll.poll(&mut self.events, timeout) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            result => result?,
        }
        for event in self.events.iter().filter(|event| event.token() == SOCKET) {
            self.readable |= event.is_readable() || event.is_read_closed() || event.is_error();
            self.writable |= event.is_writable() || event.is_write_closed() || event.is_error();
        }
        Ok(())
    }
}

impl Transport for TcpTransport {
    fn try_read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let result = (&self.socket).read(buffer);
        if matches!(&result, Err(error) if error.kind() == io::ErrorKind::WouldBlock) {
            self.readable = false;
        }
        result
    }

    fn try_write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // The standard library sends with MSG_NOSIGNAL (or SO_NOSIGPIPE), so that no signal reaches the host program.
        let result = (&self.socket).write(bytes);
        if matches!(&result, Err(error) if error.kind() == io::ErrorKind::WouldBlock) {
            self.writable = false;
        }
        result
    }

    fn wait(
        &mut self,
        interest: Interest,
        timeout: Option<Duration>,
        interrupt: &Interrupt,
    ) -> io::Result<Wake> {
        let waker = Arc::clone(&self.waker);
        let _watch = interrupt.watch(move || {
            let _ = waker.wake();
        });
        let end = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            if interrupt.is_set() {
                return Ok(Wake::Interrupted);
            }
            let ready = match interest {
                Interest::Read => self.readable,
                Interest::Write => self.writable,
                Interest::Nothing => false,
            };
            if ready {
                return Ok(Wake::Ready);
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return Ok(Wake::TimedOut);
            }
            self.collect(left)?;
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.socket.peer_addr()
    }

    fn buffer_sizes(&self) -> Option<(usize, usize)> {
        let socket = SockRef::from(&self.socket);
        Some((socket.recv_buffer_size().ok()?, socket.send_buffer_size().ok()?))
    }

    fn close(&mut self) {
        if self.closed {
            return;
        }
        self.closed = true;
        let linger = match self.linger {
            Linger::System => None,
            Linger::Seconds(seconds) => Some(Duration::from_secs(u64::from(seconds))),
            Linger::Abort => Some(Duration::ZERO),
        };
        let _ = SockRef::from(&self.socket).set_linger(linger);
        if self.linger == Linger::Abort {
            return;
        }
        let _ = self.socket.shutdown(std::net::Shutdown::Write);
        // Bytes that arrived and were not read make the system answer with a reset, which may destroy what this side
        // sent last. They are few (the end of a TLS stream), so the bound only keeps a flood out.
        let mut rest = [0; 4096];
        for _ in 0..64 {
            match (&self.socket).read(&mut rest) {
                Ok(0) | Err(_) => break,
                Ok(_) => {}
            }
        }
        if self.linger != Linger::System {
            // Systems other than Linux refuse to wait in the close of a socket that does not block.
            let _ = SockRef::from(&self.socket).set_nonblocking(false);
        }
    }
}

impl Drop for TcpTransport {
    fn drop(&mut self) {
        self.close();
    }
}

/// Keeps the numbers 0 to 2 from what is opened meanwhile, in a program that has closed its standard streams: it may go on
/// printing, and its text must not end up in a connection.
struct StandardDescriptors {
    #[cfg(unix)]
    _places: Vec<std::fs::File>,
}

impl StandardDescriptors {
    /// Takes those that are free. Where that cannot be done, they stay free.
    fn occupy() -> Self {
        Self {
            // For reading only: who prints meanwhile fails, as before.
            #[cfg(unix)]
            _places: std::iter::from_fn(|| std::fs::File::open("/dev/null").ok())
                .take_while(|file| file.as_raw_fd() <= libc::STDERR_FILENO)
                .collect(),
        }
    }
}

/// Sets what must be set before connecting.
fn apply(socket: &Socket, options: &SocketOptions) -> io::Result<()> {
    if let Some(size) = options.in_buffer_size {
        socket.set_recv_buffer_size(size)?;
    }
    if let Some(size) = options.out_buffer_size {
        socket.set_send_buffer_size(size)?;
    }
    if let Some(KeepAlive { time_ms, interval_ms }) = options.keep_alive {
        socket.set_keepalive(true)?;
        let mut times = TcpKeepalive::new();
        if let Some(time) = time_ms {
            times = times.with_time(KeepAlive::seconds(time));
        }
        if let Some(interval) = interval_ms {
            times = times.with_interval(KeepAlive::seconds(interval));
        }
        if time_ms.is_some() || interval_ms.is_some() {
            socket.set_tcp_keepalive(&times)?;
        }
    }
    if options.no_delay {
        socket.set_tcp_nodelay(true)?;
    }
    Ok(())
}

/// The address to bind to, if the options name an address or a port.
fn local_address(remote: SocketAddr, local: Option<SocketAddr>, port: u16) -> Option<SocketAddr> {
    let any = match remote {
        SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
    };
    local.or((port != 0).then(|| SocketAddr::new(any, port)))
}

/// Whether a connect has only begun.
fn in_progress(error: &io::Error) -> bool {
    #[cfg(unix)]
    let begun = error.raw_os_error() == Some(libc::EINPROGRESS);
    #[cfg(not(unix))]
    let begun = false;
    begun || error.kind() == io::ErrorKind::WouldBlock
}
