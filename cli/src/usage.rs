//! Errors of the command line, in one line, without what was typed: it may be a card number in the wrong place.

use crate::exit::Exit;
use crate::output;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Prints help and version as they are, and anything else as one line on standard error.
pub fn report(error: &clap::Error) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Nobody is left to hear that standard output is closed.
            let _ = error.print();
            Exit::Success
        }
        _ => {
            output::complain(&format!("{}; see --help", text(error)));
            Exit::Usage
        }
    }
}

fn text(error: &clap::Error) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    match error.kind() {
        // The name alone: what follows an equals sign is a value.
        ErrorKind::UnknownArgument => match argument.split('=').next() {
            Some(name) if is_option(name) => format!("unknown option {name}"),
            _ => "an argument too many".to_owned(),
        },
        ErrorKind::InvalidSubcommand => "there is no such command".to_owned(),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "no command".to_owned()
        }
        ErrorKind::MissingRequiredArgument => format!("missing: {argument}"),
        ErrorKind::ArgumentConflict => {
            format!("{argument} does not go with {}", context(error, ContextKind::PriorArg))
        }
        ErrorKind::InvalidValue => match context(error, ContextKind::ValidValue) {
            values if values.is_empty() => format!("{argument} needs a value"),
            values => format!("{argument} takes one of {values}"),
        },
        ErrorKind::ValueValidation => format!("{argument} does not take this value"),
        kind => format!("{}: {argument}", kind.as_str().unwrap_or("the arguments cannot be read")),
    }
}

/// Whether it is spelled like an option and cannot be card data.
fn is_option(name: &str) -> bool {
    name.len() <= 40
        && name.starts_with("--")
        && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
