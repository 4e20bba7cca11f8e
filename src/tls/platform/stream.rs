//! The stream of the platform's engine.

use crate::error::{Error, Result};
use crate::net::NetStream;
use crate::spec::{self, ErrorCode};
use crate::tls::observed::Listener;
use crate::tls::{Received, SecureStream, TlsSession};
use native_tls::TlsStream;
use parking_lot::Mutex;
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::Duration;

/// What stays of a stream when the platform's engine drops it with a failed handshake.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// What the server said in the open.
    pub(super) heard: Listener,
    /// The error of the stream.
    pub(super) failure: Option<Error>,
}

/// A connection whose first bytes are listened to.
#[derive(Debug)]
pub(super) struct Heard {
    pub(super) net: NetStream,
    pub(super) notes: Arc<Mutex<Notes>>,
}

impl Heard {
    pub(super) fn new(net: NetStream) -> Self {
        Self { net, notes: Arc::default() }
    }

    fn note(&self) {
        if let Some(error) = self.net.failure() {
            self.notes.lock().failure.get_or_insert_with(|| error.clone());
        }
    }
}

impl Read for Heard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.net.read(buffer).inspect_err(|_| self.note())?;
        self.notes.lock().heard.hear(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.net.write(bytes).inspect_err(|_| self.note())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.net.flush()
    }
}

/// A connection after its handshake.
pub(super) struct PlatformStream {
    stream: TlsStream<Heard>,
    session: TlsSession,
}

impl PlatformStream {
    pub(super) fn new(stream: TlsStream<Heard>, session: TlsSession) -> Self {
        Self { stream, session }
    }

    fn failure(&self, error: &io::Error, code: ErrorCode) -> Error {
        match self.stream.get_ref().net.failure() {
            Some(error) => error.clone(),
            None => Error::with(code, format_args!("{}.", super::in_short(&error.to_string()))),
        }
    }
}

impl SecureStream for PlatformStream {
    fn read(&mut self, buffer: &mut [u8], until: Option<Duration>) -> Result<Received> {
        self.net().pause_reads_at(until);
        loop {
            match self.stream.read(buffer) {
                // It does not tell a good-bye from a cut.
                Ok(0) => return Ok(Received::Truncated),
                Ok(count) => return Ok(Received::Data(count)),
                Err(error) => {
                    let net = &self.stream.get_ref().net;
                    let waits =
                        matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted);
                    match net.failure() {
                        None if net.is_paused() => return Ok(Received::Nothing),
                        None if waits => {}
                        None if error.kind() == io::ErrorKind::UnexpectedEof => {
                            return Ok(Received::Truncated);
                        }
                        _ => return Err(self.failure(&error, spec::DECRYPT_FAILED)),
                    }
                }
            }
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        self.net().pause_reads_at(None);
        let written = self.stream.write_all(bytes).and_then(|()| self.stream.flush());
        written.map_err(|error| self.failure(&error, spec::ENCRYPT_FAILED))
    }

    fn shutdown(&mut self, bound: Duration) {
        self.net().pause_reads_at(None);
        if self.net().failure().is_none() {
            self.net().end_within(bound);
            let _ = self.stream.shutdown();
        }
        self.net().close();
    }

    fn net(&mut self) -> &mut NetStream {
        &mut self.stream.get_mut().net
    }

    fn session(&self) -> &TlsSession {
        &self.session
    }

    fn take_packet_log(&mut self) -> Vec<String> {
        Vec::new()
    }
}
