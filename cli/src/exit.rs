//! How the tool ends.

use crate::output;
use std::process::ExitCode;

/// The part of `--help` about exit statuses. Kept beside [`Exit`]; a test compares them.
pub const HELP: &str = "\
Exit status:
   0  done; for a reversal: approved
   1  failed: a file, the output or the host simulator; from diff: the messages differ; never from reverse
   2  wrong usage; nothing was done; from diff also: an input or the output failed
  10  reversal declined: the host answered with another response code than 00
  20  reversal not sent: no byte of the request left, so it is safe to try again
  30  reversal in doubt: the host may have done it; repeat it with --config Retry=True
Any other status, such as that of a signal, says nothing about the reversal: treat it as in doubt.";

/// The exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; for a reversal: approved.
    Success,
    /// A file, the output or the simulator failed. No reversal was tried.
    Failed,
    /// Two messages were compared and are not the same.
    Different,
    /// The arguments are wrong.
    Usage,
    /// Two messages could not be compared. The same status as that of other programs that compare.
    NotCompared,
    /// The host answered, but did not approve.
    Declined,
    /// No byte of the request left.
    NotSent,
    /// Some byte of the request may have arrived, and no complete answer did.
    InDoubt,
}

impl Exit {
    /// The number that the shell sees.
    pub fn status(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failed | Self::Different => 1,
            Self::Usage | Self::NotCompared => 2,
            Self::Declined => 10,
            Self::NotSent => 20,
            Self::InDoubt => 30,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.status())
    }
}

/// Why a command cannot do its work.
#[derive(Debug)]
pub struct Stop {
    /// The exit status.
    pub exit: Exit,
    /// The code of the library's error, if it is one.
    pub code: Option<i32>,
    /// One line without any value that could be card data.
    pub message: String,
}

impl Stop {
    /// The arguments are wrong.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, code: None, message: message.into() }
    }

    /// A file, the output or the simulator failed.
    pub fn failed(message: impl Into<String>) -> Self {
        Self { exit: Exit::Failed, code: None, message: message.into() }
    }

    /// The library refused a value before anything was sent.
    pub fn refused(error: &dpaymentssdk::Error) -> Self {
        Self { exit: Exit::NotSent, code: Some(error.code()), message: error.message().to_owned() }
    }

    /// The library cannot use what a file holds. No reversal was tried.
    pub fn unusable(error: &dpaymentssdk::Error) -> Self {
        Self { exit: Exit::Failed, code: Some(error.code()), message: error.message().to_owned() }
    }

    /// Prints the line on standard error.
    pub fn report(self) -> Exit {
        match self.code {
            Some(code) => output::complain(&format!("error {code}: {}", self.message)),
            None => output::complain(&self.message),
        }
        self.exit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_lists_every_status() {
        use Exit::*;
        for exit in [Success, Failed, Different, Usage, NotCompared, Declined, NotSent, InDoubt] {
            let listed = HELP.lines().filter(|line| line.starts_with(&format!("{:4}  ", exit.status())));
            assert_eq!(listed.count(), 1, "{exit:?}");
        }
        assert_eq!(HELP.lines().count(), 8);
    }
}
