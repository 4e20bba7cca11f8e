//! The object that a program holds: values, the busy rules, the interrupt.

mod certificates;

use crate::aggregate;
use crate::engine::{self, Call};
use crate::error::{Error, Result};
use crate::events::{EventSink, NoEvents};
use crate::net::{Interrupt, RealWorld, World};
use crate::spec::{Property, errors, settings};
use crate::store::Store;
pub(crate) use crate::store::within_longest;
use crate::tls::{Engines, TlsEngine};
use crate::value::{Secret, Value};
use certificates::{Certificates, Selections};
use parking_lot::Mutex;
use std::fmt;
use std::sync::Arc;

/// One `TSYSReversal` object: a cheap handle; clones are the same object.
///
/// One thread at a time works with an object. [`interrupt`](Self::interrupt) may be called from any thread, and
/// from inside an event. While [`reverse`](Self::reverse) runs, other threads may read but not change (211); an
/// event handler may read, set, configure and interrupt, and what it sets takes effect with the next call.
#[derive(Clone)]
pub struct TsysReversal(Arc<Inner>);

struct Inner {
    store: Mutex<Store>,
    /// The certificates that the properties of the store show.
    selections: Mutex<Selections>,
    /// The thread that is inside [`TsysReversal::reverse`].
    running: Mutex<Option<ThreadMark>>,
    interrupt: Interrupt,
    events: Mutex<Arc<dyn EventSink>>,
    license: Mutex<String>,
    world: Arc<dyn World>,
    tls: Arc<dyn TlsEngine>,
}

/// The address of a thread-local: tells threads apart without registering anything with the host's threads.
#[derive(Clone, Copy, PartialEq, Eq)]
struct ThreadMark(usize);

impl ThreadMark {
    fn current() -> Self {
        thread_local!(static MARK: u8 = const { 0 });
        Self(MARK.with(|mark| std::ptr::from_ref(mark).addr()))
    }
}

/// Says that the object is no longer running when a call ends, however it ends.
struct Running<'a>(&'a Inner);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        *self.0.running.lock() = None;
    }
}

impl Default for TsysReversal {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for TsysReversal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TsysReversal").field("running", &self.0.running.lock().is_some()).finish()
    }
}

impl TsysReversal {
    /// An object with every property at its default.
    pub fn new() -> Self {
        // Before anything else touches OpenSSL, so that no configuration file is read. A library that cannot start
        // is reported by `reverse` (270), which starts it again.
        let _ = crate::tls::initialise();
        Self::in_world(Arc::new(RealWorld::new()), Arc::new(Engines::default()))
    }

    /// An object whose clock, names, connections and security are these.
    pub(crate) fn in_world(world: Arc<dyn World>, tls: Arc<dyn TlsEngine>) -> Self {
        Self(Arc::new(Inner {
            store: Mutex::new(Store::default()),
            selections: Mutex::default(),
            running: Mutex::new(None),
            interrupt: Interrupt::new(),
            events: Mutex::new(Arc::new(NoEvents)),
            license: Mutex::new(String::new()),
            world,
            tls,
        }))
    }

    /// The value of a property.
    pub fn get(&self, property: &Property) -> Value {
        self.0.store.lock().get(property)
    }

    /// The value of a text property that is not secret; empty for another kind.
    pub fn text(&self, property: &Property) -> String {
        self.0.store.lock().text(property)
    }

    /// The value of a text property or a property of bytes; empty for another kind.
    pub fn secret(&self, property: &Property) -> Secret {
        self.0.store.lock().secret(property)
    }

    /// The value of an integer property; 0 for another kind.
    pub fn integer(&self, property: &Property) -> i32 {
        self.0.store.lock().integer(property)
    }

    /// The value of a boolean property; false for another kind.
    pub fn boolean(&self, property: &Property) -> bool {
        self.0.store.lock().boolean(property)
    }

    /// The value of a property of bytes that is not secret; empty for another kind.
    pub fn bytes(&self, property: &Property) -> Vec<u8> {
        self.secret(property).expose().to_vec()
    }

    /// Sets a property.
    ///
    /// Errors: 211 from another thread during `reverse`, 511 for a read-only property, otherwise the code of the
    /// rule that the value breaks; the old value stays. A subject opens the store: 271 when that fails, 272 when
    /// nothing matches, 273 when the private key does not fit.
    pub fn set(&self, property: &Property, value: Value) -> Result<()> {
        self.may_change()?;
        self.0.certificates().set(property, value)
    }

    /// Sets a setting (`Name=Value`) and answers its new value, or answers its value (`Name`).
    ///
    /// Errors: 511 for an unknown name, for writing a read-only setting and for a text that is no boolean; 211
    /// from another thread during `reverse`; otherwise the code of the rule that the value breaks.
    pub fn config(&self, text: &str) -> Result<Secret> {
        if text.contains('=') {
            self.may_change()?;
        }
        self.0.store.lock().config(text)
    }

    /// The number of the code page that `CodePage` says, for surfaces whose text has one.
    pub(crate) fn code_page(&self) -> i32 {
        let number = self.0.store.lock().setting_number(&settings::CODE_PAGE);
        number.and_then(|number| i32::try_from(number).ok()).unwrap_or_default()
    }

    /// Fills the properties of the authorization from an XML aggregate.
    ///
    /// Errors: 511 for an aggregate that cannot be used, and nothing has changed; 211 during `reverse`.
    pub fn parse_aggregate(&self, aggregate: &str) -> Result<()> {
        self.must_be_idle()?;
        aggregate::read(&mut self.0.store.lock(), aggregate, self.0.world.latest_date())
    }

    /// Says what [`parse_aggregate`](Self::parse_aggregate) makes of each element, and what `reverse` would still miss
    /// after it. Changes nothing.
    ///
    /// Errors: 511 for a text that is no aggregate as a whole, such as XML that is not well-formed.
    pub fn examine_aggregate(&self, aggregate: &str) -> Result<aggregate::Report> {
        let store = self.0.store.lock().clone();
        let (filled, report) = aggregate::examine(&store, aggregate, self.0.world.latest_date())?;
        let (missing, wrong) = engine::findings(&filled);
        Ok(aggregate::Report { missing, wrong, ..report })
    }

    /// The authorization as an XML aggregate, without what must not be kept (track, verification value).
    ///
    /// It holds the full card number.
    pub fn to_aggregate(&self) -> Secret {
        aggregate::write(&self.0.store.lock())
    }

    /// Puts every property and setting back to its default and wipes the secrets. Events and the licence stay.
    ///
    /// Errors: 211 during `reverse`.
    pub fn reset(&self) -> Result<()> {
        self.must_be_idle()?;
        self.0.store.lock().reset();
        self.0.tls.forget_sessions();
        self.0.certificates().reset();
        Ok(())
    }

    /// Reverses the authorization. `Ok` means that the host answered; `response_code` says what.
    ///
    /// The setting `Outcome` tells a failure before anything was sent from one that leaves the reversal in doubt.
    pub fn reverse(&self) -> Result<()> {
        let inner = &*self.0;
        let _running = {
            let mut running = inner.running.lock();
            if running.is_some() {
                return Err(busy());
            }
            // Before anybody can see that the call runs: an interrupt that comes later is for this call.
            inner.interrupt.arm();
            *running = Some(ThreadMark::current());
            Running(inner)
        };
        let events = inner.events.lock().clone();
        engine::reverse(Call {
            live: &inner.store,
            events: &*events,
            world: &inner.world,
            identity: &|| inner.certificates().identity(),
            tls: &*inner.tls,
            interrupt: &inner.interrupt,
        })
    }

    /// Ends the running call with error 10004. Without a running call it has no effect.
    pub fn interrupt(&self) -> Result<()> {
        self.0.interrupt.trigger();
        Ok(())
    }

    /// Ends the running call and every later one with error 10004: nobody holds the object any more.
    pub(crate) fn close(&self) {
        self.0.interrupt.close();
    }

    /// Sends the events to this sink from the next call on.
    pub fn set_events(&self, sink: Arc<dyn EventSink>) {
        *self.0.events.lock() = sink;
    }

    /// The licence text that was set last. No licence is needed.
    pub fn runtime_license(&self) -> String {
        self.0.license.lock().clone()
    }

    /// Keeps a licence text, for programs that set one.
    pub fn set_runtime_license(&self, license: &str) {
        *self.0.license.lock() = license.to_owned();
    }

    /// During `reverse` only the thread that runs it, from inside an event, may change anything.
    fn may_change(&self) -> Result<()> {
        match *self.0.running.lock() {
            Some(thread) if thread != ThreadMark::current() => Err(busy()),
            _ => Ok(()),
        }
    }

    fn must_be_idle(&self) -> Result<()> {
        if self.0.running.lock().is_some() { Err(busy()) } else { Ok(()) }
    }
}

impl Inner {
    fn certificates(&self) -> Certificates<'_> {
        Certificates { store: &self.store, selections: &self.selections }
    }
}

fn busy() -> Error {
    Error::with(errors::IMPOSSIBLE_STATE, "reverse is running.")
}
