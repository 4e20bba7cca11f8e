//! The engine on OpenSSL.

use super::{Judge, SecureStream, TlsEngine, TlsPlan};
use crate::error::{Error, Result};
use crate::net::NetStream;
use crate::spec;

/// The engine on OpenSSL.
#[derive(Clone, Copy, Debug, Default)]
pub struct InternalEngine;

impl TlsEngine for InternalEngine {
    fn handshake(
        &self,
        _stream: NetStream,
        _plan: &TlsPlan,
        _judge: &mut dyn Judge,
    ) -> Result<Box<dyn SecureStream>> {
        Err(Error::new(spec::HANDSHAKE_FAILED))
    }
}
