//! Measures by the median, and prints ratios.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many samples the median is taken of.
const SAMPLES: usize = 31;

/// How long a sample takes at least: far more than reading the clock.
const SAMPLE: Duration = Duration::from_millis(2);

/// Measures, and prints a line for each thing that is measured.
pub struct Table {
    measuring: bool,
    rows: usize,
}

impl Table {
    /// A table that measures, or runs everything once.
    pub fn new(measuring: bool) -> Self {
        println!("{:<50} {:>12}  {:<46} {:>12} {:>8}", "what", "time", "beside", "time", "ratio");
        Self { measuring, rows: 0 }
    }

    /// One thing, and what it is to be seen beside.
    pub fn row<A, B>(
        &mut self,
        (what, measured): (&str, &mut dyn FnMut() -> A),
        (known, beside): (&str, &mut dyn FnMut() -> B),
    ) {
        self.rows += 1;
        let [one, other] = [self.time(measured), self.time(beside)];
        let ratio = one.as_secs_f64() / other.as_secs_f64().max(f64::MIN_POSITIVE);
        println!("{what:<50} {:>12}  {known:<46} {:>12} {ratio:>8.1}", shown(one), shown(other));
    }

    /// Says how many there were.
    pub fn end(self) {
        println!("{} rows", self.rows);
        assert!(self.rows > 0);
    }

    /// The median of the samples; each has as many runs as fill its time.
    fn time<T>(&self, work: &mut dyn FnMut() -> T) -> Duration {
        let begun = Instant::now();
        black_box(work());
        let once = begun.elapsed().max(Duration::from_nanos(1));
        if !self.measuring {
            return once;
        }
        let runs = u32::try_from((SAMPLE.as_nanos() / once.as_nanos()).clamp(1, 1_000_000)).unwrap();
        let mut samples: Vec<Duration> = (0..SAMPLES)
            .map(|_| {
                let begun = Instant::now();
                for _ in 0..runs {
                    black_box(work());
                }
                begun.elapsed() / runs
            })
            .collect();
        samples.sort();
        samples[SAMPLES / 2]
    }
}

fn shown(time: Duration) -> String {
    match time.as_nanos() {
        nanos @ 0..10_000 => format!("{nanos} ns"),
        nanos @ 10_000..10_000_000 => format!("{} µs", nanos / 1_000),
        nanos => format!("{} ms", nanos / 1_000_000),
    }
}
