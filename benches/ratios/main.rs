//! What things cost, each beside something that everybody knows: `cargo bench`. The guide to the numbers is
//! docs/internals/benchmarks.md. Nothing is asserted about time; without `--bench` everything runs once, as a test.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on panics, and prints"
)]

mod boundary;
mod codec;
mod host;
mod measure;
mod stores;

use measure::Table;

fn main() {
    let mut table = Table::new(std::env::args().any(|argument| argument == "--bench"));
    codec::run(&mut table);
    boundary::run(&mut table);
    stores::run(&mut table);
    host::run(&mut table);
    table.end();
}
