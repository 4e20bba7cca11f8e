//! An instant of a [`World`](super::World)'s clock after which there is no more waiting.

use std::time::Duration;

/// A fixed instant, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline(Option<Duration>);

impl Deadline {
    /// No deadline: wait as long as it takes.
    pub const NEVER: Self = Self(None);

    /// At this instant of the clock.
    pub const fn at(instant: Duration) -> Self {
        Self(Some(instant))
    }

    /// So long from `now`.
    pub fn after(now: Duration, time: Duration) -> Self {
        Self(now.checked_add(time))
    }

    /// The instant, if there is one.
    #[cfg(test)]
    pub const fn instant(self) -> Option<Duration> {
        self.0
    }

    /// What is left: zero when it has passed, `None` when there is no deadline.
    pub fn remaining(self, now: Duration) -> Option<Duration> {
        self.0.map(|instant| instant.saturating_sub(now))
    }

    /// Whether it has passed.
    pub fn expired(self, now: Duration) -> bool {
        self.remaining(now) == Some(Duration::ZERO)
    }

    /// The deadline of one of `parts` equal parts of what is left: so that an address that never answers leaves time
    /// for the next one.
    pub fn share(self, now: Duration, parts: u32) -> Self {
        match self.remaining(now) {
            Some(left) if parts > 1 => Self::after(now, left / parts),
            _ => self,
        }
    }
}
