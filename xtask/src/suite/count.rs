//! Runs commands, passes on what they print, and counts the tests in it.

use crate::Result;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

/// How many tests ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests that passed.
    pub tests: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.tests += other.tests;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.tests {
            0 => f.pad(""),
            tests => f.pad(&format!("{tests} tests")),
        }
    }
}

/// Runs a command that must succeed and counts nothing.
pub fn succeed(command: &mut Command) -> Result<Count> {
    let status = command.status().map_err(|error| format!("{}: {error}", name(command)))?;
    if status.success() { Ok(Count::default()) } else { Err(format!("{}: {status}", name(command)).into()) }
}

/// Runs a command that must succeed and run at least one test, none of them ignored.
pub fn of(mut command: Command) -> Result<Count> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{}: {error}", name(&command)))?;
    let output = child.stdout.take().ok_or("no output")?;
    let (mut count, mut ignored) = (Count::default(), 0);
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        if let Some((passed, left_out)) = tests_in(&line) {
            count.tests += passed;
            ignored += left_out;
        }
    }
    let status = child.wait()?;
    if !status.success() {
        return Err(format!("{}: {status}", name(&command)).into());
    }
    if ignored > 0 {
        return Err(format!("{ignored} tests were ignored").into());
    }
    if count.tests == 0 { Err("no test ran".into()) } else { Ok(count) }
}

/// Passed and ignored tests that a closing line of libtest, or our Python runner's, names.
fn tests_in(line: &str) -> Option<(usize, usize)> {
    let words: Vec<&str> = line.strip_prefix("test result: ok. ")?.split_whitespace().collect();
    let before = |label: &str| {
        let place = words.iter().position(|word| word.trim_end_matches(';') == label)?;
        words.get(place.checked_sub(1)?)?.parse().ok()
    };
    Some((before("passed")?, before("ignored").unwrap_or(0)))
}

fn name(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    let all: Vec<_> = std::iter::once(command.get_program().to_string_lossy()).chain(arguments).collect();
    all.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_read() {
        let line = "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out";
        assert_eq!(tests_in(line), Some((12, 3)));
        assert_eq!(tests_in("test result: FAILED. 1 passed; 1 failed; 0 ignored"), None);
        assert_eq!(tests_in("test something ... ok"), None);
    }
}
