//! `reverse()`: validate, encode, connect, hold the dialogue, decode, commit.

mod answer;
mod dialogue;
mod plan;
mod request;
mod validate;

use crate::cert::{Identity, ServerCertificate, UsageStyle};
use crate::error::{Error, Result};
use crate::events::{Connected, Disconnected, EventSink, Failure, ServerAuthentication};
use crate::net::{self, Deadline, Interrupt, NetStream, Policy, SocketOptions, World};
use crate::spec::{Group, errors, settings as s};
use crate::store::Store;
use crate::tls::{Judge, Received, SecureStream, TlsEngine};
use crate::wire::{frame, response};
use dialogue::{Dialogue, Fault, Input, Rules, Step};
use parking_lot::Mutex;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The names of what is missing for a call, and what is wrong in words, both without values.
pub fn findings(store: &Store) -> (Vec<String>, Vec<String>) {
    let findings = validate::Findings::of(store);
    (findings.missing, findings.wrong)
}

/// How long saying goodbye may take once the answer, or an error, is there.
const GOODBYE: Duration = Duration::from_secs(1);

/// Everything that one call works with.
pub struct Call<'a> {
    /// The values of the object. The call works on a copy; results go here.
    pub live: &'a Mutex<Store>,
    /// Who hears the events.
    pub events: &'a dyn EventSink,
    /// Clock, names and connections.
    pub world: &'a Arc<dyn World>,
    /// Finds who this side is when the host asks; called once, before anything is connected.
    pub identity: &'a dyn Fn() -> Result<Option<Identity>>,
    /// Security.
    pub tls: &'a dyn TlsEngine,
    /// Ends the call early.
    pub interrupt: &'a Interrupt,
}

/// Reverses the authorization that the store describes.
///
/// However it ends, the setting `Outcome` says whether a part of the request may have reached the host.
pub fn reverse(call: Call) -> Result<()> {
    let values = {
        let mut live = call.live.lock();
        live.clear_response();
        live.clear_session();
        live.clone()
    };
    Run { call, values, left: false, answered: false }.run()
}

/// One running call.
struct Run<'a> {
    call: Call<'a>,
    /// The values as they were when the call began.
    values: Store,
    /// Whether a byte of the request has left.
    left: bool,
    /// Whether a complete, verified answer was taken over.
    answered: bool,
}

/// However the call ends, by a panic of a handler too, the outcome is told and no connection stays open in the values.
impl Drop for Run<'_> {
    fn drop(&mut self) {
        let outcome = match (self.answered, self.left) {
            (true, _) => "answered",
            (false, false) => "not-sent",
            (false, true) => "in-doubt",
        };
        let mut live = self.call.live.lock();
        live.set_connection(None);
        if !self.answered {
            live.clear_response();
        }
        live.put_setting(&s::OUTCOME, outcome);
    }
}

impl Run<'_> {
    fn run(&mut self) -> Result<()> {
        let started = self.call.world.now();
        let connected = self.prepare().and_then(|(request, identity)| {
            let stream = self.connect(started, identity)?;
            Ok((request, stream))
        });
        let (request, mut stream) = match connected {
            Ok(both) => both,
            Err(error) => {
                self.report(&error);
                return Err(error);
            }
        };
        let result = self.converse(&mut *stream, &request, started);
        if let Err(error) = &result {
            self.report(error);
        }
        stream.shutdown(GOODBYE);
        self.call.live.lock().set_connection(None);
        let (status_code, description) = status(&result);
        let told = self.call.events.disconnected(&Disconnected { status_code, description });
        result.and(told)
    }

    /// What can be found wrong without the network.
    fn prepare(&self) -> Result<(Zeroizing<Vec<u8>>, Option<Identity>)> {
        validate::validate(&self.values)?;
        let request = request::encode(&self.values)?;
        Ok((request, (self.call.identity)()?))
    }

    /// The call is about to fail. It does so with its own error, whatever the handler answers.
    fn report(&self, error: &Error) {
        let event = Failure { error_code: error.code(), description: error.message().to_owned() };
        let _ = self.call.events.error(&event);
    }

    /// A connection with the server's identity settled, or the event that says why there is none.
    fn connect(&self, started: Duration, identity: Option<Identity>) -> Result<Box<dyn SecureStream>> {
        let result = self.dial_and_shake_hands(started, identity);
        if let Err(error) = &result {
            let event = Connected { status_code: error.code(), description: error.message().to_owned() };
            let _ = self.call.events.connected(&event);
        }
        result
    }

    fn dial_and_shake_hands(
        &self,
        started: Duration,
        identity: Option<Identity>,
    ) -> Result<Box<dyn SecureStream>> {
        let mut way = Way {
            call: &self.call,
            options: plan::socket_options(&self.values),
            deadline: Deadline::after(started, plan::connect_time(&self.values)),
        };
        let host = self.values.setting_text(&s::SERVER);
        let stream = way.dial(&host, plan::port(&self.values))?;
        // What is asked for during the handshake comes on connections of its own, and only one can have LocalPort.
        way.options.local_port = 0;
        if let Ok(peer) = stream.peer_addr() {
            self.tell_connected(&stream, &host, peer)?;
        }
        let mut stream = self.call.tls.handshake(stream, &plan::tls(&self.values, identity)?, &mut way)?;
        self.call.interrupt.check()?;
        let mut live = self.call.live.lock();
        plan::put_session(&mut live, stream.session());
        live.set_connection(Some(plan::connection(stream.net())));
        drop(live);
        Ok(stream)
    }

    /// Tells with whom there is a connection now, and through what.
    fn tell_connected(&self, stream: &NetStream, host: &str, peer: SocketAddr) -> Result<()> {
        let Some(firewall) = stream.firewall() else {
            return self.call.events.ssl_status(&format!("TCP: connected to {peer}."));
        };
        plan::put_firewall_address(&mut self.call.live.lock(), &self.values, peer.ip());
        let port = plan::port(&self.values);
        self.call.events.ssl_status(&format!(
            "TCP: connected to {host}, port {port}, through the firewall {peer} ({firewall})."
        ))
    }

    /// Everything between Connected and Disconnected.
    fn converse(&mut self, stream: &mut dyn SecureStream, request: &[u8], started: Duration) -> Result<()> {
        stream.net().set_policy(self.policy(started));
        let event = Connected { status_code: 0, description: "OK".to_owned() };
        self.call.events.connected(&event)?;
        let answer = self.hold_dialogue(stream, request)?;
        // It was taken over when it came, unless something is wrong with it.
        if self.answered { Ok(()) } else { self.take_answer(&answer) }
    }

    /// Takes over an answer that is complete, verified and ours. From then on nothing takes it back: a handler that
    /// fails makes the call fail, but what the host said stays known.
    fn take_answer(&mut self, packet: &[u8]) -> Result<()> {
        let response = response::decode(packet, &request::options(&self.values)).map_err(answer::error)?;
        answer::must_be_ours(&self.values, &response)?;
        answer::commit(&mut self.call.live.lock(), &response);
        self.answered = true;
        Ok(())
    }

    fn policy(&self, started: Duration) -> Policy {
        let time = plan::timeout(&self.values);
        match self.values.setting_truth(&s::ABSOLUTE_TIMEOUT) {
            true => Policy::Absolute(Deadline::after(started, time)),
            false => Policy::Inactivity(Some(time)),
        }
    }

    /// A host that has been silent so far has used up a part of its time: `timeout` is for both waits together.
    fn shorten(&self, stream: &mut dyn SecureStream, begun: Duration) {
        if let Policy::Inactivity(Some(time)) = self.policy(begun) {
            let silent = self.call.world.now().saturating_sub(begun);
            let left = time.saturating_sub(silent).max(Duration::from_millis(1));
            stream.net().set_policy(Policy::Inactivity(Some(left)));
        }
    }

    fn rules(&self) -> Rules {
        let interleaved = self.values.setting_text(&s::WIRE_APPLICATION_TYPE) == "4";
        Rules {
            enq_wait: plan::enq_wait(&self.values),
            acknowledge: self.values.setting_truth(&s::WIRE_SEND_ACK) && !interleaved,
            link_control: !interleaved,
            even_parity: self.values.setting_truth(&s::WIRE_EVEN_PARITY),
            confirm: self.values.setting_truth(&s::WIRE_DEBIT_CONFIRMATION)
                && validate::is_debit(&self.values),
        }
    }

    fn hold_dialogue(&mut self, stream: &mut dyn SecureStream, request: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let begun = self.call.world.now();
        let mut dialogue = Dialogue::new(self.rules());
        let mut buffer = Zeroizing::new([0; 4096]);
        let mut step = dialogue.advance(self.call.world.now(), Input::Done);
        loop {
            let input = match step {
                Step::SendRequest => {
                    self.send_request(stream, request)?;
                    if !dialogue.is_greeted() {
                        self.shorten(stream, begun);
                    }
                    Input::Done
                }
                Step::SendControl(byte) => {
                    // The answer, good or damaged, is here already; what matters now shows when receiving.
                    let _ = stream.write_all(&[byte]);
                    Input::Done
                }
                Step::SendConfirmation(answer) => {
                    self.send_confirmation(stream, &answer)?;
                    Input::Done
                }
                Step::Receive(until) => self.receive(stream, &dialogue, until, &mut *buffer)?,
                Step::Show(packet) => {
                    // What is wrong with it, if anything, is the dialogue's to find out, or shows at its end.
                    let _ = self.take_answer(&packet);
                    self.call.events.data_packet_in(&self.as_shown(&packet))?;
                    Input::Done
                }
                Step::Answered(packet) => return Ok(packet),
                Step::Failed(fault) => return Err(fault_error(fault)),
            };
            step = dialogue.advance(self.call.world.now(), input);
        }
    }

    fn send_request(&mut self, stream: &mut dyn SecureStream, request: &[u8]) -> Result<()> {
        self.call.events.data_packet_out(&self.as_shown(request))?;
        self.call.interrupt.check()?;
        let bytes = self.as_sent(request);
        let before = stream.net().bytes_sent();
        let result = stream.write_all(&bytes);
        self.left |= stream.net().bytes_sent() > before;
        self.log_packets(stream)?;
        result.map_err(|error| match (is_lost_connection(&error), self.left) {
            (true, true) => Error::with(errors::PREMATURELY_DISCONNECTED, PREMATURE),
            (true, false) => Error::new(errors::HOST_DISCONNECTED),
            (false, _) => error,
        })
    }

    /// Confirms an answer that is ours. It is complete and verified: that a confirmation cannot be sent changes
    /// nothing about it.
    fn send_confirmation(&self, stream: &mut dyn SecureStream, answer: &[u8]) -> Result<()> {
        let response = response::decode(answer, &request::options(&self.values)).ok();
        let ours = response.filter(|response| answer::must_be_ours(&self.values, response).is_ok());
        if let Some(record) = ours.and_then(|response| response.confirmation()) {
            self.call.events.data_packet_out(&self.as_shown(&record))?;
            let _ = stream.write_all(&self.as_sent(&record));
        }
        Ok(())
    }

    /// A packet as the wire carries it.
    fn as_sent(&self, packet: &[u8]) -> Zeroizing<Vec<u8>> {
        match self.values.setting_truth(&s::WIRE_EVEN_PARITY) {
            true => frame::add_parity(packet),
            false => Zeroizing::new(packet.to_vec()),
        }
    }

    /// What the dialogue hears when it waits.
    fn receive<'b>(
        &self,
        stream: &mut dyn SecureStream,
        dialogue: &Dialogue,
        until: Option<Duration>,
        buffer: &'b mut [u8],
    ) -> Result<Input<'b>> {
        let received = stream.read(buffer, until);
        self.log_packets(stream)?;
        match received {
            Ok(Received::Data(count)) => Ok(Input::Bytes(&buffer[..count])),
            Ok(Received::Nothing) => Ok(Input::Elapsed),
            Ok(Received::CleanEnd | Received::Truncated) => Ok(Input::Closed),
            // The answer is complete and verified: nothing that happens now can change it.
            Err(_) if dialogue.is_answered() => Ok(Input::Closed),
            Err(error) if is_lost_connection(&error) => Ok(Input::Closed),
            Err(error) if error.is(errors::TIMEOUT) && self.left => Err(no_response(dialogue)),
            Err(error) => Err(error),
        }
    }

    /// `LogSSLPackets`: one line for each TLS message.
    fn log_packets(&self, stream: &mut dyn SecureStream) -> Result<()> {
        stream.take_packet_log().iter().try_for_each(|line| self.call.events.ssl_status(line))
    }

    /// A packet as the events show it.
    fn as_shown(&self, packet: &[u8]) -> Zeroizing<Vec<u8>> {
        match self.values.setting_truth(&s::WIRE_PACKET_EVENTS_WITH_PARITY) {
            true => frame::add_parity(packet),
            false => Zeroizing::new(packet.to_vec()),
        }
    }
}

/// What Disconnected says.
fn status(result: &Result<()>) -> (i32, String) {
    match result {
        Ok(()) => (0, "OK".to_owned()),
        Err(error) => (error.code(), error.message().to_owned()),
    }
}

const PREMATURE: &str = "The host closed without an answer: merchant_bank_id or merchant_number may be wrong, \
     the test host may be off line, or the connection broke; whether the reversal was done is not known.";

fn fault_error(fault: Fault) -> Error {
    match fault {
        Fault::ClosedBeforeRequest => Error::new(errors::HOST_DISCONNECTED),
        Fault::EarlyResponse => Error::new(errors::EARLY_RESPONSE),
        Fault::ClosedAfterRequest => Error::with(errors::PREMATURELY_DISCONNECTED, PREMATURE),
        Fault::Cut => Error::new(errors::RESPONSE_TRUNCATED),
        Fault::Refused => {
            Error::with(errors::SERVER_ERROR_RESPONSE, "The host refused the request with NAK.")
        }
        Fault::Damaged => Error::new(errors::LRC_CHECK_FAILED),
        Fault::Garbage => Error::with(errors::CORRUPT_RESPONSE, "The host answered no frame."),
        Fault::Oversize => Error::with(errors::CORRUPT_RESPONSE, "The response does not end."),
        Fault::Gateway(text) => Error::with(errors::GATEWAY_ERROR, text),
    }
}

fn no_response(dialogue: &Dialogue) -> Error {
    match dialogue.answer_has_begun() {
        true => Error::with(errors::NO_RESPONSE, "The response had begun when the time was over."),
        false => Error::new(errors::NO_RESPONSE),
    }
}

/// Whether the peer, or the network, has ended the connection.
fn is_lost_connection(error: &Error) -> bool {
    [
        errors::ECONNRESET,
        errors::ECONNABORTED,
        errors::ESHUTDOWN,
        errors::ENOTCONN,
        errors::CONNECTION_DROPPED,
        errors::ENCRYPT_FAILED,
        errors::DECRYPT_FAILED,
    ]
    .iter()
    .any(|lost| error.is(*lost))
}

/// The way to the host: makes connections, passes what happens in a handshake on to the events, and keeps the server's
/// certificate.
struct Way<'a> {
    call: &'a Call<'a>,
    options: SocketOptions,
    deadline: Deadline,
}

impl Judge for Way<'_> {
    fn server_authentication(
        &mut self,
        event: &mut ServerAuthentication,
        certificate: &ServerCertificate,
    ) -> Result<()> {
        {
            let mut live = self.call.live.lock();
            let style = UsageStyle::of_platform(live.wants_platform());
            live.put_certificate(Group::ServerCertificate, certificate.info().fields(style));
        }
        self.call.events.ssl_server_authentication(event)
    }

    fn status(&mut self, message: &str) -> Result<()> {
        self.call.events.ssl_status(message)
    }

    fn dial(&mut self, host: &str, port: u16) -> Result<NetStream> {
        net::dial(self.call.world, host, port, &self.options, self.deadline, self.call.interrupt)
    }
}

#[cfg(test)]
mod tests;
