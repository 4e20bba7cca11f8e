//! `tsysreversal inspect`: explains a message.

use crate::exit::{Exit, Stop};
use crate::input::{self, Form};
use crate::output;
use dpaymentssdk::wire;

/// Explain a message: every field with its offset, name, value and meaning.
///
/// The message may be bytes, hex with white space and 0x, or text such as <STX>E4.<FS><ETX>[LRC=35]; with parity
/// or without, whole or damaged. What is wrong with it is told on standard error.
#[derive(clap::Args)]
pub struct Arguments {
    /// The message; - is standard input.
    #[arg(default_value = "-")]
    file: String,
    /// Show card numbers and other secrets.
    #[arg(long)]
    unmask: bool,
    /// Print one JSON object: direction, record_format, lrc_ok, even_parity, fields.
    #[arg(long)]
    json: bool,
    /// What the input is.
    #[arg(long, value_enum, default_value_t = Form::Auto)]
    form: Form,
}

/// Reads, explains, prints.
///
/// # Errors
/// When the input cannot be read or is not what `--form` says.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    let bytes = input::read(&arguments.file, arguments.form)?;
    let description = wire::describe(&bytes, arguments.unmask);
    if arguments.json {
        output::print(&output::object(&description).to_string())?;
    } else {
        output::print(&output::summary(&description, bytes.len()))?;
        output::print(&output::table(&description))?;
    }
    if let Some(problem) = &description.problem {
        output::complain(&format!("the message is damaged: {problem}"));
    }
    Ok(Exit::Success)
}
