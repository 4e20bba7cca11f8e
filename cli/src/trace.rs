//! Shows what happens during a reversal, as it happens, masked.

use crate::output;
use dpaymentssdk::events::{Connected, Disconnected, EventSink, ServerAuthentication};
use dpaymentssdk::{Result, wire};

/// An event sink that prints connections and frames on standard output.
///
/// What cannot be printed is dropped: the reversal matters more than the account of it.
pub struct Trace;

impl Trace {
    fn line(text: &str) {
        let _ = output::print(&output::one_line(text));
    }

    fn frame(title: &str, packet: &[u8]) {
        let description = wire::describe(packet, false);
        let _ = output::print(&format!("\n{title}, {} bytes\n{}", packet.len(), output::table(&description)));
    }
}

impl EventSink for Trace {
    fn connected(&self, event: &Connected) -> Result<()> {
        Self::line(&format!("Connected: {}", event.description));
        Ok(())
    }

    fn data_packet_in(&self, packet: &[u8]) -> Result<()> {
        Self::frame("Received", packet);
        Ok(())
    }

    fn data_packet_out(&self, packet: &[u8]) -> Result<()> {
        Self::frame("Sent", packet);
        Ok(())
    }

    fn disconnected(&self, event: &Disconnected) -> Result<()> {
        let _ = output::print("");
        Self::line(&format!("Disconnected: {}", event.description));
        Ok(())
    }

    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> Result<()> {
        let accepted = if event.accept { "accepted" } else { "refused" };
        Self::line(&format!("Server certificate: {}, {} ({})", event.cert_subject, accepted, event.status));
        Ok(())
    }
}
