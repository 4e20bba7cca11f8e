//! `tsysreversal inspect`: explains a message.

mod input;

use crate::exit::{Exit, Stop};
use crate::{files, output};
use dpaymentssdk::wire;
use input::Form;

/// The longest input that is read, in bytes. Hex and white space included, a message is far shorter.
const LONGEST: u64 = 1 << 20;

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
    let text = files::read(&arguments.file, LONGEST)?;
    let bytes = input::message(&text, arguments.form)?;
    let description = wire::describe(&bytes, arguments.unmask);
    if arguments.json {
        output::print(&output::object(&description).to_string())?;
    } else {
        let record = description
            .record_format
            .map_or("unknown record".to_owned(), |letter| format!("record {letter}"));
        let direction = description.direction.map_or("direction unknown", wire::Direction::name);
        let lrc = match description.lrc_ok {
            Some(true) => "LRC right",
            Some(false) => "LRC wrong",
            None => "no LRC",
        };
        let parity = if description.even_parity { "even parity" } else { "no parity" };
        output::print(&format!("{record}, {direction}, {} bytes, {lrc}, {parity}", bytes.len()))?;
        output::print(&output::table(&description))?;
    }
    if let Some(problem) = &description.problem {
        output::complain(&format!("the message is damaged: {problem}"));
    }
    Ok(Exit::Success)
}
