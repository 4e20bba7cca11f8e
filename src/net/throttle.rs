//! `MaxTransferRate`: a token bucket.

use std::time::Duration;

/// Lets so many bytes a second pass, in slices of a tenth of a second.
#[derive(Debug)]
pub(super) struct Throttle {
    rate: u32,
    /// Bytes that may go now, times 10^9: no rounding is lost.
    credit: u128,
    filled: Duration,
}

const NANOS: u128 = 1_000_000_000;

impl Throttle {
    /// A bucket with one full slice in it; `rate` in bytes per second, not 0.
    pub(super) fn new(rate: u32, now: Duration) -> Self {
        let mut bucket = Self { rate, credit: 0, filled: now };
        bucket.credit = bucket.slice() * NANOS;
        bucket
    }

    /// The most bytes that go at once.
    fn slice(&self) -> u128 {
        u128::from((self.rate / 10).max(1))
    }

    /// How many bytes may go now; when none, how long to wait.
    pub(super) fn allowance(&mut self, now: Duration) -> Result<usize, Duration> {
        let passed = now.saturating_sub(self.filled).as_nanos();
        self.filled = now;
        let earned = passed.saturating_mul(u128::from(self.rate));
        self.credit = self.credit.saturating_add(earned).min(self.slice() * NANOS);
        match usize::try_from(self.credit / NANOS).unwrap_or(usize::MAX) {
            0 => {
                let wait = (NANOS - self.credit).div_ceil(u128::from(self.rate));
                Err(Duration::from_nanos(u64::try_from(wait).unwrap_or(u64::MAX)))
            }
            bytes => Ok(bytes),
        }
    }

    /// So many bytes went.
    pub(super) fn spend(&mut self, bytes: usize) {
        self.credit = self.credit.saturating_sub(bytes as u128 * NANOS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passes_the_rate_and_no_more() {
        let mut now = Duration::ZERO;
        let mut bucket = Throttle::new(1000, now);
        let mut sent = 0;
        while sent < 5000 {
            match bucket.allowance(now) {
                Ok(bytes) => {
                    assert!(bytes <= 100, "a slice is a tenth of a second");
                    bucket.spend(bytes);
                    sent += bytes;
                }
                Err(wait) => now += wait,
            }
        }
        // One slice is there at the start; the rest takes its time.
        assert!(now >= Duration::from_millis(4890) && now <= Duration::from_millis(4910), "{now:?}");
    }

    #[test]
    fn one_byte_a_second_moves() {
        let mut bucket = Throttle::new(1, Duration::ZERO);
        assert_eq!(bucket.allowance(Duration::ZERO), Ok(1));
        bucket.spend(1);
        assert_eq!(bucket.allowance(Duration::ZERO), Err(Duration::from_secs(1)));
        assert_eq!(bucket.allowance(Duration::from_secs(1)), Ok(1));
    }
}
