//! Stops whatever a running call waits for, from any thread or from inside an event.

use super::sync::{Arc, AtomicBool, Mutex, Ordering};
use crate::error::{Error, Result};
use crate::spec;
use std::fmt;

/// What a waiter wants to be done when the interrupt comes: wake its poll, send on its channel.
type Waker = Box<dyn Fn() + Send + Sync>;

/// A flag that is shared by the handle, its running call and everything the call waits in.
///
/// No wake-up is lost: a waiter first registers with [`watch`](Self::watch) and then looks at
/// [`is_set`](Self::is_set); [`trigger`](Self::trigger) first sets the flag and then wakes the registered.
#[derive(Clone, Default)]
pub struct Interrupt(Arc<Inner>);

#[derive(Default)]
struct Inner {
    set: AtomicBool,
    closed: AtomicBool,
    wakers: Mutex<Wakers>,
}

#[derive(Default)]
struct Wakers {
    next: u64,
    list: Vec<(u64, Waker)>,
}

impl Interrupt {
    /// An interrupt that is not set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets an earlier interrupt. Called once, at the start of a call and before its first event: an interrupt of
    /// an idle object has no effect.
    pub fn arm(&self) {
        self.0.set.store(false, Ordering::SeqCst);
    }

    /// Ends every wait of the running call, now and later, with error 10004.
    pub fn trigger(&self) {
        self.0.set.store(true, Ordering::SeqCst);
        for (_, wake) in &self.0.wakers.lock().list {
            wake();
        }
    }

    /// Ends the running call, and every call that [`arm`](Self::arm)s afterwards.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
        self.trigger();
    }

    /// Whether the running call was interrupted.
    pub fn is_set(&self) -> bool {
        self.0.set.load(Ordering::SeqCst) || self.0.closed.load(Ordering::SeqCst)
    }

    /// Error 10004 when the running call was interrupted.
    pub fn check(&self) -> Result<()> {
        if self.is_set() { Err(Error::new(spec::EINTR)) } else { Ok(()) }
    }

    /// Has `wake` called by each [`trigger`](Self::trigger) until the answer is dropped.
    ///
    /// `wake` runs on the thread that triggers, with a lock held: it must only wake, and not come back here.
    pub fn watch(&self, wake: impl Fn() + Send + Sync + 'static) -> Watch {
        let mut wakers = self.0.wakers.lock();
        let id = wakers.next;
        wakers.next += 1;
        wakers.list.push((id, Box::new(wake)));
        Watch { interrupt: self.clone(), id }
    }
}

impl fmt::Debug for Interrupt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Interrupt").field(&self.is_set()).finish()
    }
}

/// Keeps a waiter registered with an [`Interrupt`].
#[must_use = "dropping it ends the registration"]
#[derive(Debug)]
pub struct Watch {
    interrupt: Interrupt,
    id: u64,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.interrupt.0.wakers.lock().list.retain(|(id, _)| *id != self.id);
    }
}
