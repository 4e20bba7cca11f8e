//! Where one thread leaves an answer for another that waits for it.

use super::Interrupt;
use super::sync::{Condvar, Mutex};
use std::time::Duration;

/// One answer. A channel of std would do, but leaves memory behind on a waiting thread that is not one of Rust's.
pub struct Answer<T> {
    place: Mutex<Option<T>>,
    changed: Condvar,
}

impl<T> Answer<T> {
    /// No answer yet.
    pub fn new() -> Self {
        Self { place: Mutex::new(None), changed: Condvar::new() }
    }

    /// Leaves the answer.
    pub fn put(&self, answer: T) {
        *self.place.lock() = Some(answer);
        self.changed.notify_all();
    }

    /// Makes the waiter look at the interrupt.
    pub fn wake(&self) {
        // With the lock, so that it does not come between the waiter's look and its wait.
        let _place = self.place.lock();
        self.changed.notify_all();
    }

    /// The answer, or none when the time is up or the interrupt came.
    pub fn wait(&self, timeout: Option<Duration>, interrupt: &Interrupt) -> Option<T> {
        let mut place = self.place.lock();
        let waiting = |place: &mut Option<T>| place.is_none() && !interrupt.is_set();
        match timeout {
            Some(timeout) => {
                self.changed.wait_while_for(&mut place, waiting, timeout);
            }
            None => self.changed.wait_while(&mut place, waiting),
        }
        place.take()
    }
}
