//! Scripts: what a program does with one object, played in Rust, C or Python.

use dpaymentssdk::events::EventSink;
use dpaymentssdk::spec::{Kind, Property};
use dpaymentssdk::value::Value;
use dpaymentssdk::{Error, TsysReversal};
use ffi_tests::{C_FLAGS, Program, library, root, succeed};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

/// The commands of a script, in the form that `ffi-tests/c/script.c` describes.
#[derive(Clone, Default)]
pub struct Script(Vec<String>);

impl Script {
    pub fn set(mut self, property: &str, value: impl std::fmt::Display) -> Self {
        self.0.push(format!("set {property} {value}"));
        self
    }

    pub fn config(mut self, text: impl std::fmt::Display) -> Self {
        self.0.push(format!("config {text}"));
        self
    }

    pub fn command(mut self, command: &str) -> Self {
        self.0.push(command.to_owned());
        self
    }

    pub fn then(mut self, other: Script) -> Self {
        self.0.extend(other.0);
        self
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// How a command ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// 0, or the code of the error.
    pub code: i32,
    /// The value, or the text of the error.
    pub text: String,
    /// The packets of `data_packet_out`.
    pub sent: Vec<Vec<u8>>,
    /// The packets of `data_packet_in`.
    pub received: Vec<Vec<u8>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Rust,
    C,
    Python,
}

pub const LANGUAGES: [Language; 3] = [Language::Rust, Language::C, Language::Python];

/// Plays a script with a new object; one reply for each command.
pub fn play(language: Language, script: &Script) -> Vec<Reply> {
    let replies = match language {
        Language::Rust => play_in_rust(script),
        Language::C => read(&printed(Command::new(c_program()), script)),
        Language::Python => read(&printed(python_program(), script)),
    };
    assert_eq!(replies.len(), script.len(), "{language:?} answers each command");
    replies
}

fn c_program() -> &'static PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| Program::new("cc", C_FLAGS, "script").source("ffi-tests/c/script.c").build())
}

fn python_program() -> Command {
    let mut command = Command::new(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into()));
    command.env("PYTHONPATH", root().join("bindings/python")).env("PYTHONDONTWRITEBYTECODE", "1");
    command.env("DPAYMENTSSDK_LIBRARY", library().shared());
    command.arg(root().join("ffi-tests/python/script.py"));
    command
}

fn printed(mut program: Command, script: &Script) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), script.0.join("\n") + "\n").unwrap();
    succeed(program.arg(file.path()))
}

fn read(printed: &str) -> Vec<Reply> {
    let (mut replies, mut reply) = (Vec::new(), Reply::default());
    for line in printed.lines() {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "out" => reply.sent.push(from_hex(rest)),
            "in" => reply.received.push(from_hex(rest)),
            "ok" => {
                rest.clone_into(&mut reply.text);
                replies.push(std::mem::take(&mut reply));
            }
            "error" => {
                let (code, text) = rest.split_once(' ').unwrap();
                reply.code = code.parse().unwrap();
                text.clone_into(&mut reply.text);
                replies.push(std::mem::take(&mut reply));
            }
            _ => assert!(rest == "checks", "{line}"),
        }
    }
    replies
}

pub fn from_hex(digits: &str) -> Vec<u8> {
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// Keeps the packets of the events.
#[derive(Default)]
struct Packets {
    sent: Mutex<Vec<Vec<u8>>>,
    received: Mutex<Vec<Vec<u8>>>,
}

impl EventSink for Packets {
    fn data_packet_out(&self, packet: &[u8]) -> dpaymentssdk::Result<()> {
        self.sent.lock().unwrap().push(packet.to_vec());
        Ok(())
    }
    fn data_packet_in(&self, packet: &[u8]) -> dpaymentssdk::Result<()> {
        self.received.lock().unwrap().push(packet.to_vec());
        Ok(())
    }
}

fn play_in_rust(script: &Script) -> Vec<Reply> {
    let object = TsysReversal::new();
    let packets = Arc::new(Packets::default());
    object.set_events(packets.clone());
    let one = |line: &String| {
        let (command, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (code, text) = match perform(&object, command, rest) {
            Ok(text) => (0, text),
            Err(error) => (error.code(), error.message().to_owned()),
        };
        let sent = std::mem::take(&mut *packets.sent.lock().unwrap());
        let received = std::mem::take(&mut *packets.received.lock().unwrap());
        Reply { code, text, sent, received }
    };
    script.0.iter().map(one).collect()
}

fn perform(object: &TsysReversal, command: &str, rest: &str) -> Result<String, Error> {
    let row = |name: &str| Property::by_name(name).unwrap_or_else(|| panic!("no property {name}"));
    match command {
        "set" => {
            let (name, value) = rest.split_once(' ').unwrap();
            let value = match row(name).kind {
                Kind::Text => Value::text(value),
                Kind::Integer => Value::Integer(value.parse().unwrap()),
                Kind::Boolean => Value::Boolean(value == "True"),
                Kind::Bytes => Value::bytes(value.as_bytes()),
            };
            object.set(row(name), value).map(|()| String::new())
        }
        "get" => Ok(match row(rest).kind {
            Kind::Integer => object.integer(row(rest)).to_string(),
            Kind::Boolean => if object.boolean(row(rest)) { "True" } else { "False" }.to_owned(),
            Kind::Text | Kind::Bytes => object.text(row(rest)),
        }),
        "config" => object.config(rest).map(|value| value.expose_text().to_owned()),
        "parse" => object.parse_aggregate(rest).map(|()| String::new()),
        "reset" => object.reset().map(|()| String::new()),
        "reverse" => object.reverse().map(|()| String::new()),
        other => panic!("no command {other}"),
    }
}
