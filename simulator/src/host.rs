//! The host's side of the link dialogue, one thread for each connection.

use std::collections::HashMap;
use std::io::Read;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;

use crate::certificates::Authority;
use crate::frame;
use crate::identity::ServerIdentity;
use crate::ledger::{Ledger, Outcome};
use crate::link::{self, End, Link, Stop};
use crate::log::{Answer, Event, Exchange, Journal};
use crate::options::{Merchant, Tls};
use crate::request::{Header, Rejection, Request};
use crate::response::{Response, is_approval};
use crate::scenario::{CloseAt, CloseWith, Eot, Faults, Parity, Scenario, SilenceAt, TlsHandshake};

/// A terminal gets this many NAKs for damaged frames; then the host hangs up.
const BAD_FRAMES: u32 = 3;
/// No legal request comes near this many bytes.
const LONGEST_FRAME: usize = 8192;
const ACK_WAIT_MS: u64 = 2000;

/// What all connections share.
pub(crate) struct Host {
    pub(crate) tls: Tls,
    pub(crate) scenario: Scenario,
    pub(crate) merchants: Vec<Merchant>,
    pub(crate) authority: Authority,
    pub(crate) ledger: Mutex<Ledger>,
    pub(crate) journal: Journal,
    pub(crate) stop: Arc<Stop>,
    /// The open sockets, to be shut down when the host stops.
    pub(crate) sockets: Mutex<HashMap<usize, Arc<TcpStream>>>,
    pub(crate) identity: Option<ServerIdentity>,
}

/// Serves connection number `id` to its end.
pub(crate) fn serve(host: &Host, id: usize, tcp: Arc<TcpStream>) {
    let faults = host.scenario.of_connection(id);
    host.journal.note(id, Event::Connected, "connected");
    let how = faults.close_with;
    if let Some(link) = open(host, id, tcp, &faults) {
        let mut session = Session { host, id, faults, link, nakked: 0, bad: 0, waiting: Vec::new() };
        let ended = session.run();
        let link = session.link;
        // Before the close: a reset needs the last handle of the socket, and whoever waits for the end of the
        // connection finds the log complete.
        host.journal.note(id, Event::Closed, describe(&ended));
        host.sockets.lock().remove(&id);
        link.close(how);
    }
    host.sockets.lock().remove(&id);
}

fn describe(ended: &Result<(), End>) -> String {
    match ended {
        Ok(()) => "the host closes".into(),
        Err(End::Closed) => "the peer closed".into(),
        Err(End::Broken(reason)) => format!("the peer broke off: {reason}"),
        Err(End::Silent) => "the peer is silent".into(),
        Err(End::Stopped) => "the host stops".into(),
    }
}

/// The TLS handshake with its faults. `None` when the connection ends here.
fn open(host: &Host, id: usize, tcp: Arc<TcpStream>, faults: &Faults) -> Option<Link> {
    if !host.stop.sleep(Duration::from_millis(faults.delay_ms)) {
        return None;
    }
    let stop = Arc::clone(&host.stop);
    let Tls::On { certificate, versions } = host.tls else { return Some(Link::plain(tcp, stop)) };
    match faults.tls_handshake {
        TlsHandshake::Normal => {}
        TlsHandshake::Hang => {
            host.journal.note(id, Event::Fault, "the handshake hangs");
            let mut buffer = [0; 1024];
            while !host.stop.is_set() && matches!((&*tcp).read(&mut buffer), Ok(1..)) {}
            return None;
        }
        TlsHandshake::Close => {
            host.journal.note(id, Event::Fault, "closed in place of a handshake");
            host.sockets.lock().remove(&id);
            match faults.close_with {
                CloseWith::Reset => link::reset(&tcp),
                _ => link::end(&tcp, &stop),
            }
            return None;
        }
    }
    if let Some(identity) = &host.identity {
        let acceptor = identity.acceptor(versions).map_err(|error| error.to_string());
        let opened = acceptor.and_then(|acceptor| Link::tls(tcp, stop, &acceptor));
        let text = opened.as_ref().map(|link| format!("{} with a given certificate", link.protocol()));
        let text = text.unwrap_or_else(|reason| format!("failed: {reason}"));
        host.journal.note(id, Event::Handshake, text);
        return opened.ok();
    }
    let certificate = faults.certificate.unwrap_or(certificate);
    let socket = Arc::clone(&tcp);
    let opened = host
        .authority
        .acceptor(certificate, versions, faults.client_certificate)
        .map_err(|error| error.to_string())
        .and_then(|acceptor| Link::tls(tcp, stop, &acceptor));
    match opened {
        Ok(link) => {
            let text = format!("{} with the {certificate:?} certificate", link.protocol());
            let how = if link.is_resumed() { ", an earlier session" } else { "" };
            host.journal.note(id, Event::Handshake, text + how);
            if let Some(subject) = link.client_subject() {
                host.journal.note(id, Event::ClientCertificate, subject);
            }
            Some(link)
        }
        Err(reason) => {
            host.journal.note(id, Event::Handshake, format!("failed: {reason}"));
            // What the peer still sends would reset the connection, and the alert would be lost.
            link::end(&socket, &host.stop);
            None
        }
    }
}

/// A frame that arrived.
struct Frame {
    index: usize,
    body: Vec<u8>,
    even: bool,
    good: bool,
    fields: Result<Request, Rejection>,
}

/// A response: as the faults want it, and without them.
struct Reply {
    index: usize,
    bytes: Vec<u8>,
    good: Vec<u8>,
}

struct Session<'a> {
    host: &'a Host,
    id: usize,
    faults: Faults,
    link: Link,
    /// NAKs that the scenario wanted, sent so far.
    nakked: u32,
    /// Damaged frames in a row.
    bad: u32,
    /// Replies that are held back to be sent in reverse order.
    waiting: Vec<Reply>,
}

impl Session<'_> {
    fn run(&mut self) -> Result<(), End> {
        if self.faults.close == Some(CloseAt::BeforeEnq) {
            return self.fault("closes before ENQ");
        }
        if self.faults.silence == Some(SilenceAt::BeforeEnq) {
            return self.hold();
        }
        if let Some(bytes) = self.faults.greeting.clone() {
            self.control(&bytes, "its own greeting")?;
        } else if self.faults.enq != Some(false) {
            self.control(&[frame::ENQ], "ENQ")?;
        }
        if self.faults.close == Some(CloseAt::AfterEnq) {
            return self.fault("closes after ENQ");
        }
        while self.exchange()? {}
        Ok(())
    }

    /// One request and its response. `false` when the host is done with this connection.
    fn exchange(&mut self) -> Result<bool, End> {
        let Some(request) = self.frame()? else { return Ok(false) };
        if self.faults.close == Some(CloseAt::AfterRequest) {
            self.apply_unanswered(&request);
            self.fault("closes after the request")?;
            return Ok(false);
        }
        if self.faults.silence == Some(SilenceAt::AfterRequest) {
            self.apply_unanswered(&request);
            self.hold()?;
        }
        let interleaved = request.body.get(1) == Some(&b'4');
        if self.faults.nak_forever || self.nakked < self.faults.nak {
            self.nakked += 1;
            return self.nak(&request);
        }
        if !request.good {
            self.bad += 1;
            // In type 4 there is no NAK with which the host could ask for a repeat.
            if interleaved || self.bad > BAD_FRAMES {
                return Ok(false);
            }
            return self.nak(&request);
        }
        self.bad = 0;
        if request.body.first() == Some(&b'V') {
            self.confirm(&request)?;
            return Ok(true);
        }
        let Some(body) = self.answer(&request) else { return Ok(false) };
        self.respond(&request, &body, interleaved)
    }

    fn respond(&mut self, request: &Frame, body: &[u8], interleaved: bool) -> Result<bool, End> {
        let reply = self.reply(request, body);
        // Noted before it is sent: whoever has the response finds it here.
        self.host.journal.answer(request.index, Answer::Response(reply.bytes.clone()));
        if !interleaved && !self.faults.no_ack {
            self.control(&[frame::ACK], "ACK")?;
        }
        if self.faults.silence == Some(SilenceAt::AfterAck) {
            self.hold()?;
        }
        if !interleaved {
            if !self.send(&reply)? {
                return Ok(false);
            }
            return self.finish(request, &reply);
        }
        self.waiting.push(reply);
        if self.waiting.len() < self.faults.interleave {
            return Ok(true);
        }
        while let Some(reply) = self.waiting.pop() {
            if !self.send(&reply)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The terminal's ACK, and the end of the dialogue.
    fn finish(&mut self, request: &Frame, reply: &Reply) -> Result<bool, End> {
        self.await_ack(request, reply)?;
        if request.body.get(1) == Some(&b'2') {
            self.control(&[frame::ENQ], "ENQ for the next request")?;
            return Ok(true);
        }
        let parity = self.parity(request.even);
        let end: &[u8] = match (self.faults.eot, parity) {
            (Eot::None, _) => return Ok(false),
            (Eot::Eot, false) => &[frame::EOT],
            (Eot::Eot, true) => &[0x84],
            (Eot::DleEot, false) => &[frame::DLE, frame::EOT],
            (Eot::DleEot, true) => &[0x90, 0x84],
        };
        self.control(end, "EOT")?;
        Ok(false)
    }

    fn await_ack(&mut self, request: &Frame, reply: &Reply) -> Result<(), End> {
        let wait = Duration::from_millis(self.faults.ack_wait_ms.unwrap_or(ACK_WAIT_MS));
        let wants_confirmation = self.faults.confirmation && request.body.first() == Some(&b'T');
        let mut repeated = false;
        loop {
            let byte = match self.link.byte(Some(wait)) {
                Ok(byte) => byte,
                Err(End::Silent) => {
                    self.note(Event::Link, "no ACK came");
                    return Ok(());
                }
                Err(end) => return Err(end),
            };
            match byte & 0x7F {
                frame::ACK => {
                    self.note(Event::Link, "received ACK");
                    if !wants_confirmation {
                        return Ok(());
                    }
                }
                frame::NAK if repeated => return Ok(()),
                frame::NAK => {
                    self.note(Event::Link, "received NAK: the response once more");
                    repeated = true;
                    let bytes = if self.faults.repeat_good { &reply.good } else { &reply.bytes };
                    self.link.write(bytes)?;
                }
                frame::EOT => return Ok(()),
                frame::STX => {
                    let record = self.frame_from(byte)?;
                    return self.confirm(&record);
                }
                _ => {}
            }
        }
    }

    /// A record that confirms a debit response is answered with ACK when it is a good one.
    fn confirm(&mut self, record: &Frame) -> Result<(), End> {
        let right =
            record.good && record.fields.as_ref().is_ok_and(|fields| fields.field("record_format") == "V");
        if right {
            self.host.journal.answer(record.index, Answer::Ack);
            self.control(&[frame::ACK], "ACK of the confirmation")
        } else {
            self.host.journal.answer(record.index, Answer::Nak);
            self.control(&[0x15], "NAK of the confirmation")
        }
    }

    /// The next frame; `None` when the terminal ends the dialogue.
    fn frame(&mut self) -> Result<Option<Frame>, End> {
        let mut stray = false;
        loop {
            let byte = self.link.byte(None)?;
            match byte & 0x7F {
                frame::STX => return self.frame_from(byte).map(Some),
                frame::EOT => {
                    self.note(Event::Link, "received EOT");
                    return Ok(None);
                }
                0x20..=0x7F if !stray => {
                    stray = true;
                    self.note(Event::Link, "text before STX is skipped");
                }
                _ => {}
            }
        }
    }

    fn frame_from(&mut self, first: u8) -> Result<Frame, End> {
        let mut raw = vec![first];
        while raw.last().map(|byte| byte & 0x7F) != Some(frame::ETX) {
            raw.push(self.link.byte(None)?);
            if raw.len() > LONGEST_FRAME {
                return Err(End::Broken("the frame has no end".into()));
            }
        }
        raw.push(self.link.byte(None)?);
        let (even, body, verdict) = frame::unwrap(&raw);
        let fields = Request::read(&body);
        let parity = if even { "even parity" } else { "no parity" };
        self.note(Event::Request, format!("a frame of {} bytes, {parity}", raw.len()));
        if let Err(error) = &verdict {
            self.note(Event::Rejected, error.to_string());
        }
        let index = self.host.journal.exchange(Exchange {
            connection: self.id,
            request: raw,
            even_parity: even,
            frame_error: verdict.clone().err(),
            fields: fields.clone(),
            answer: Answer::None,
        });
        Ok(Frame { index, body, even, good: verdict.is_ok(), fields })
    }

    fn nak(&mut self, request: &Frame) -> Result<bool, End> {
        self.host.journal.answer(request.index, Answer::Nak);
        let parity = self.parity(request.even);
        self.control(&[if parity { 0x95 } else { frame::NAK }], "NAK")?;
        Ok(true)
    }

    /// The body of the response; `None` when a host would just hang up.
    fn answer(&mut self, request: &Frame) -> Option<Vec<u8>> {
        let Some(header) = Header::peek(&request.body) else {
            if let Err(rejection) = &request.fields {
                self.reject(rejection);
            }
            return None;
        };
        let same = |merchant: &&Merchant| {
            merchant.bank_id == header.acquirer_bin && merchant.number == header.merchant_number
        };
        let known: Vec<&Merchant> = self.host.merchants.iter().filter(same).collect();
        if known.is_empty() {
            let banks = self.host.merchants.iter().any(|merchant| merchant.bank_id == header.acquirer_bin);
            let field = if banks { "merchant_number" } else { "acquirer_bin" };
            let text = format!("{field} is not served here: the host hangs up");
            self.host.journal.note_field(self.id, Event::NotRouted, Some(field), text);
            return None;
        }
        let terminal = known.iter().any(|merchant| {
            merchant.store_number == header.store_number && merchant.terminal_number == header.terminal_number
        });
        let response = match &request.fields {
            Err(rejection) => {
                self.reject(rejection);
                Response::refusal(&header, None, "30")
            }
            Ok(fields) if !terminal => {
                let reason = "no such store and terminal of this merchant".into();
                self.reject(&Rejection { field: "terminal_number", reason });
                Response::refusal(&header, Some(fields), "03")
            }
            Ok(fields) if !fields.is_reversal() => {
                let reason = "not the code of a reversal".into();
                self.reject(&Rejection { field: "transaction_code", reason });
                Response::refusal(&header, Some(fields), "12")
            }
            Ok(fields) => Response::of(&header, fields, self.ask_ledger(fields)),
        };
        Some(response.body(&self.faults))
    }

    fn reject(&self, rejection: &Rejection) {
        let Rejection { field, reason } = rejection;
        self.host.journal.note_field(self.id, Event::Rejected, Some(field), format!("{field}: {reason}"));
    }

    /// Does the reversal, or only finds out what it would do.
    fn ask_ledger(&self, request: &Request) -> Outcome {
        let declined = self.faults.response_code.as_deref().is_some_and(|code| !is_approval(code));
        let apply = self.faults.apply.unwrap_or(!declined);
        let outcome = {
            let mut ledger = self.host.ledger.lock();
            if apply { ledger.reverse(request) } else { ledger.clone().reverse(request) }
        };
        let kept = if apply { "" } else { " (the ledger stays as it is)" };
        let text = format!("{}: {}{kept}", outcome.code, outcome.note);
        self.host.journal.note_field(self.id, Event::Ledger, outcome.field, text);
        for field in outcome.original.iter().flat_map(|original| original.doubts(request)) {
            let text = format!("{field} is not that of the authorization");
            self.host.journal.note_field(self.id, Event::Differs, Some(field), text);
        }
        outcome
    }

    /// The reversal of a request that gets no answer, when the scenario wants it done.
    fn apply_unanswered(&mut self, request: &Frame) {
        if self.faults.apply == Some(true) && request.good {
            let _ = self.answer(request);
        }
    }

    fn parity(&self, of_request: bool) -> bool {
        match self.faults.parity {
            Parity::AsRequest => of_request,
            Parity::On => true,
            Parity::Off => false,
        }
    }

    /// The bytes of the response with the faults that the scenario wants.
    fn reply(&self, request: &Frame, body: &[u8]) -> Reply {
        let faults = &self.faults;
        let parity = self.parity(request.even);
        let framed = |body: &[u8], damage: u8| {
            let mut bytes = frame::wrap(body);
            if let Some(lrc) = bytes.last_mut() {
                *lrc ^= damage;
            }
            if parity {
                frame::add_parity(&mut bytes);
            }
            bytes
        };
        let good = framed(body, 0);
        let mut body = body.to_vec();
        if faults.empty_response {
            body.clear();
        }
        if let Some(length) = faults.short_response {
            body.resize(length, b' ');
        }
        let mut frame = framed(&body, if faults.wrong_lrc { 0x01 } else { 0 });
        if let Some(text) = &faults.gateway_error {
            frame = text.clone().into_bytes();
        }
        if let Some(garbage) = &faults.garbage {
            frame.clone_from(garbage);
        }
        let mut bytes = faults.noise.clone().unwrap_or_default();
        bytes.extend_from_slice(&frame);
        if faults.repeat_response {
            bytes.extend_from_slice(&frame);
        }
        Reply { index: request.index, bytes, good }
    }

    /// Sends a response as the scenario wants. `false` when the host hangs up after it.
    fn send(&mut self, reply: &Reply) -> Result<bool, End> {
        self.pause()?;
        let half = (self.faults.close == Some(CloseAt::MidResponse)).then_some(reply.bytes.len() / 2);
        let cut = self.faults.cut_at.or(half).map(|cut| cut.min(reply.bytes.len()));
        let bytes = reply.bytes.get(..cut.unwrap_or(reply.bytes.len())).unwrap_or_default();
        if cut.is_some() {
            self.host.journal.answer(reply.index, Answer::Response(bytes.to_vec()));
        }
        let text = format!("{} of {} bytes of the response", bytes.len(), reply.bytes.len());
        self.note(Event::Response, text);
        if self.faults.drip_ms > 0 || self.faults.split {
            for byte in bytes {
                self.link.write(&[*byte])?;
                self.sleep(self.faults.drip_ms)?;
            }
        } else if !bytes.is_empty() {
            self.link.write(bytes)?;
        }
        if self.faults.silence == Some(SilenceAt::AfterResponse) {
            self.hold()?;
        }
        Ok(cut.is_none() && self.faults.gateway_error.is_none())
    }

    fn control(&mut self, bytes: &[u8], name: &str) -> Result<(), End> {
        self.pause()?;
        self.note(Event::Link, format!("sends {name}"));
        self.link.write(bytes)
    }

    /// Says nothing more, until the peer or the host ends the connection.
    fn hold(&mut self) -> Result<(), End> {
        self.note(Event::Fault, "falls silent");
        loop {
            self.link.byte(None)?;
        }
    }

    fn fault(&self, text: &str) -> Result<(), End> {
        self.note(Event::Fault, text);
        Ok(())
    }

    fn pause(&self) -> Result<(), End> {
        self.sleep(self.faults.delay_ms)
    }

    fn sleep(&self, milliseconds: u64) -> Result<(), End> {
        if milliseconds == 0 || self.host.stop.sleep(Duration::from_millis(milliseconds)) {
            Ok(())
        } else {
            Err(End::Stopped)
        }
    }

    fn note(&self, event: Event, text: impl Into<String>) {
        self.host.journal.note(self.id, event, text);
    }
}
