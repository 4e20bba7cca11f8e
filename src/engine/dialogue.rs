//! The dialogue with the host after the handshake, as a state machine without sockets or a clock.
//!
//! EIS 1051 link level, one transaction a connection:
//!
//! ```text
//! host     ENQ
//! terminal STX request ETX LRC
//! host     ACK                     (may be left out)
//! host     STX response ETX LRC
//! terminal ACK                     (NAK asks for the response again)
//! terminal STX confirmation ETX LRC   (debit, when it is wanted)
//! host     ACK                     (may be left out)
//! host     EOT or DLE EOT, closes  (may be left out; ENQ when it would take another request)
//! ```
//!
//! The driver asks [`Dialogue::advance`] what to do, does it, and says what came of it.

use crate::wire::frame::{self, Item, Scanner};
use std::collections::VecDeque;
use std::time::Duration;
use zeroize::Zeroizing;

/// How often a request is sent before a host that answers NAK each time is given up (HYPER: 3).
const MOST_SENDS: u32 = 3;
/// How often a damaged response is asked for again; hosts repeat it once.
const MOST_REPEATS: u32 = 1;
/// How long the final EOT is waited for (timer T4).
const EOT_WAIT: Duration = Duration::from_secs(2);

/// The choices of a dialogue.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// How long to wait for ENQ before sending without it; zero does not wait.
    pub enq_wait: Duration,
    /// Whether the terminal answers a frame with ACK or NAK; not in interleaved mode.
    pub acknowledge: bool,
    /// Whether the host asks for the request again with NAK, and ends with EOT; not in interleaved mode.
    pub link_control: bool,
    /// Whether control bytes carry even parity.
    pub even_parity: bool,
    /// Whether a good answer is confirmed with a record of the terminal.
    pub confirm: bool,
}

/// What the driver tells.
#[derive(Debug)]
pub enum Input<'a> {
    /// The last step was done; also the first call.
    Done,
    /// These bytes arrived.
    Bytes(&'a [u8]),
    /// Nothing arrived until the instant that [`Step::Receive`] named.
    Elapsed,
    /// The host closed the connection, in order or not.
    Closed,
}

/// What the driver has to do next.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the request, then tell [`Input::Done`].
    SendRequest,
    /// Send one control byte, and tell [`Input::Done`] whether or not that worked.
    SendControl(u8),
    /// Send the record that confirms this answer, and tell [`Input::Done`] whether or not that worked.
    SendConfirmation(Zeroizing<Vec<u8>>),
    /// Receive; stop at the instant, if there is one, and tell [`Input::Elapsed`].
    Receive(Option<Duration>),
    /// A whole frame arrived (7-bit form): show it, then tell [`Input::Done`].
    Show(Zeroizing<Vec<u8>>),
    /// The dialogue has ended with this frame, whose LRC is right.
    Answered(Zeroizing<Vec<u8>>),
    /// The dialogue has failed.
    Failed(Fault),
}

/// Why a dialogue fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The host closed before its ENQ and before the request.
    ClosedBeforeRequest,
    /// The host sent a frame before it had the request.
    EarlyResponse,
    /// The host closed after the request, without a byte of an answer.
    ClosedAfterRequest,
    /// The host closed inside its answer.
    Cut,
    /// The host refused the request with NAK.
    Refused,
    /// Every answer was damaged.
    Damaged,
    /// The host answered something that is no frame.
    Garbage,
    /// The answer is longer than any frame may be.
    Oversize,
    /// A gateway answered in text.
    Gateway(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Start,
    AwaitEnq { until: Duration },
    Sending,
    AwaitAnswer,
    Shown { good: bool },
    Acknowledged,
    Confirmed,
    AwaitEnd { until: Duration },
}

/// One dialogue.
pub struct Dialogue {
    rules: Rules,
    state: State,
    scanner: Scanner,
    items: VecDeque<Item>,
    garbage: bool,
    closed: bool,
    elapsed: bool,
    greeted: bool,
    sends: u32,
    confirmations: u32,
    acknowledged: bool,
    damaged: u32,
    answer: Zeroizing<Vec<u8>>,
}

impl Dialogue {
    /// A dialogue at its beginning.
    pub fn new(rules: Rules) -> Self {
        Self {
            rules,
            state: State::Start,
            scanner: Scanner::new(),
            items: VecDeque::new(),
            garbage: false,
            closed: false,
            elapsed: false,
            greeted: false,
            sends: 0,
            confirmations: 0,
            acknowledged: false,
            damaged: 0,
            answer: Zeroizing::default(),
        }
    }

    /// Takes what happened, at this instant, and says what to do next.
    pub fn advance(&mut self, now: Duration, input: Input) -> Step {
        self.elapsed = false;
        match input {
            Input::Done => {}
            Input::Bytes(bytes) => bytes.iter().for_each(|byte| self.take(*byte)),
            Input::Elapsed => self.elapsed = true,
            Input::Closed => self.closed = true,
        }
        loop {
            let step = match self.state {
                State::Start => self.start(now),
                State::AwaitEnq { until } => self.await_enq(now, until),
                State::Sending => self.sent(),
                State::AwaitAnswer => self.await_answer(),
                State::Shown { good } => self.shown(good),
                State::Acknowledged => self.acknowledged(now),
                State::Confirmed => self.confirmed(now),
                State::AwaitEnd { until } => self.await_end(now, until),
            };
            if let Some(step) = step {
                return step;
            }
        }
    }

    fn take(&mut self, byte: u8) {
        let stray = matches!(byte & 0x7F, 0x00..=0x1F);
        self.garbage |= !stray && !self.scanner.in_frame();
        self.items.extend(self.scanner.push(byte));
    }

    fn start(&mut self, now: Duration) -> Option<Step> {
        self.state = State::AwaitEnq { until: now.saturating_add(self.rules.enq_wait) };
        if self.rules.enq_wait.is_zero() { Some(self.send()) } else { None }
    }

    /// Sends the request for the first time. What came before it is no reaction to it: a frame cannot be its answer,
    /// and the rest is forgotten.
    fn begin(&mut self) -> Step {
        let frame = self.items.iter().any(|item| matches!(item, Item::Frame { .. } | Item::Oversize));
        if frame || self.scanner.in_frame() {
            return Step::Failed(Fault::EarlyResponse);
        }
        self.items.clear();
        self.scanner = Scanner::new();
        self.garbage = false;
        self.send()
    }

    fn send(&mut self) -> Step {
        self.state = State::Sending;
        self.sends += 1;
        Step::SendRequest
    }

    fn await_enq(&mut self, now: Duration, until: Duration) -> Option<Step> {
        match self.items.pop_front() {
            Some(Item::Enq) => {
                self.greeted = true;
                Some(self.begin())
            }
            Some(Item::Frame { .. } | Item::Oversize) => Some(Step::Failed(Fault::EarlyResponse)),
            Some(Item::Eot) => Some(Step::Failed(Fault::ClosedBeforeRequest)),
            Some(Item::Ack | Item::Nak) => None,
            None if self.closed => Some(Step::Failed(self.closing_words(Fault::ClosedBeforeRequest))),
            None if self.elapsed || now >= until => Some(self.begin()),
            None => Some(Step::Receive(Some(until))),
        }
    }

    /// A gateway says in text why it closes.
    fn closing_words(&self, otherwise: Fault) -> Fault {
        self.scanner.gateway_error().map_or(otherwise, Fault::Gateway)
    }

    fn sent(&mut self) -> Option<Step> {
        self.state = State::AwaitAnswer;
        None
    }

    fn await_answer(&mut self) -> Option<Step> {
        match self.items.pop_front() {
            Some(Item::Frame { bytes, .. }) => {
                let good = frame::open(&bytes).is_ok();
                self.state = State::Shown { good };
                if good {
                    self.answer = bytes.clone();
                }
                Some(Step::Show(bytes))
            }
            Some(Item::Oversize) => Some(Step::Failed(Fault::Oversize)),
            // Where there is no link control it is noise, and else the host may have said more: that counts.
            Some(Item::Nak) if !self.rules.link_control || self.more_than_nak() => None,
            // A host that first took the request must not be sent it again.
            Some(Item::Nak) if self.acknowledged || self.damaged > 0 || self.sends >= MOST_SENDS => {
                Some(Step::Failed(Fault::Refused))
            }
            Some(Item::Nak) => {
                // Several at once refuse the same request.
                self.items.clear();
                Some(self.send())
            }
            Some(Item::Ack) => {
                self.acknowledged = true;
                None
            }
            Some(Item::Enq) => None,
            Some(Item::Eot) => Some(Step::Failed(self.end_without_answer())),
            None if self.closed => Some(Step::Failed(self.end_without_answer())),
            None => Some(Step::Receive(None)),
        }
    }

    /// Whether an answer, or the word that the request was taken, has come already.
    fn more_than_nak(&self) -> bool {
        self.scanner.in_frame()
            || self.items.iter().any(|item| matches!(item, Item::Ack | Item::Frame { .. }))
    }

    fn end_without_answer(&self) -> Fault {
        if self.scanner.in_frame() {
            Fault::Cut
        } else if self.damaged > 0 {
            Fault::Damaged
        } else if self.garbage {
            self.closing_words(Fault::Garbage)
        } else {
            Fault::ClosedAfterRequest
        }
    }

    fn shown(&mut self, good: bool) -> Option<Step> {
        match (good, self.rules.acknowledge) {
            (true, true) => {
                self.state = State::Acknowledged;
                Some(Step::SendControl(frame::ACK))
            }
            (true, false) => {
                self.state = State::Acknowledged;
                None
            }
            (false, true) if self.damaged < MOST_REPEATS => {
                self.damaged += 1;
                self.state = State::AwaitAnswer;
                Some(Step::SendControl(self.nak()))
            }
            (false, _) => Some(Step::Failed(Fault::Damaged)),
        }
    }

    fn nak(&self) -> u8 {
        if self.rules.even_parity { frame::NAK | 0x80 } else { frame::NAK }
    }

    fn acknowledged(&mut self, now: Duration) -> Option<Step> {
        if self.rules.confirm && !self.closed {
            return Some(self.confirm());
        }
        self.confirmed(now)
    }

    fn confirm(&mut self) -> Step {
        self.state = State::Confirmed;
        self.confirmations += 1;
        Step::SendConfirmation(self.answer.clone())
    }

    fn confirmed(&mut self, now: Duration) -> Option<Step> {
        self.state = State::AwaitEnd { until: now.saturating_add(EOT_WAIT) };
        None
    }

    /// Nothing that comes now can change the answer.
    fn await_end(&mut self, now: Duration, until: Duration) -> Option<Step> {
        let mut over = !self.rules.link_control || self.closed || self.elapsed || now >= until;
        while !over {
            let Some(item) = self.items.pop_front() else { break };
            match item {
                // Where several transactions share a connection, ENQ asks for the next one: there is none.
                Item::Eot | Item::Enq | Item::Oversize => over = true,
                // A frame of ours arrived damaged; only the confirmation can be meant.
                Item::Nak if (1..MOST_SENDS).contains(&self.confirmations) => return Some(self.confirm()),
                _ => {}
            }
        }
        Some(match over {
            true => Step::Answered(std::mem::take(&mut self.answer)),
            false => Step::Receive(Some(until)),
        })
    }

    /// Whether a whole answer with a right LRC is here; only the host's goodbye may be missing.
    pub fn is_answered(&self) -> bool {
        matches!(
            self.state,
            State::Shown { good: true } | State::Acknowledged | State::Confirmed | State::AwaitEnd { .. }
        )
    }

    /// Whether the host sent its ENQ.
    pub fn is_greeted(&self) -> bool {
        self.greeted
    }

    /// Whether a part of an answer has arrived, for the text of a time-out.
    pub fn answer_has_begun(&self) -> bool {
        self.scanner.in_frame()
    }
}

#[cfg(test)]
mod tests;
