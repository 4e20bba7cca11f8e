//! Scripts: what a program does with one object, played in Rust, C or Python.

use crate::{C_FLAGS, Program, library, root, succeed};
use dpaymentssdk::events::{Connected, Disconnected, EventSink, Failure, ServerAuthentication};
use dpaymentssdk::spec::{Kind, Property};
use dpaymentssdk::value::Value;
use dpaymentssdk::{Error, TsysReversal};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

/// The commands of a script, in the form that `ffi-tests/c/script.c` describes.
#[derive(Clone, Default)]
pub struct Script(Vec<String>);

impl Script {
    /// Sets a property.
    pub fn set(mut self, property: &str, value: impl std::fmt::Display) -> Self {
        self.0.push(format!("set {property} {value}"));
        self
    }

    /// Calls `config`.
    pub fn config(mut self, text: impl std::fmt::Display) -> Self {
        self.0.push(format!("config {text}"));
        self
    }

    /// Sets a property of bytes to the content of a file.
    pub fn load(mut self, property: &str, file: &std::path::Path) -> Self {
        self.0.push(format!("load {property} {}", file.display()));
        self
    }

    /// What the handler of the server's certificate answers from now on.
    pub fn trust(mut self, answer: bool) -> Self {
        self.0.push(format!("trust {}", if answer { "True" } else { "False" }));
        self
    }

    /// Plays a command inside each such event from now on.
    pub fn inside(mut self, event: &str, command: impl std::fmt::Display) -> Self {
        self.0.push(format!("inside {event} {command}"));
        self
    }

    /// Any other command: `get <property>`, `parse <aggregate>`, `reset`, `reverse`, `interrupt`, `time`.
    pub fn command(mut self, command: &str) -> Self {
        self.0.push(command.to_owned());
        self
    }

    /// Appends another script.
    pub fn then(mut self, other: Script) -> Self {
        self.0.extend(other.0);
        self
    }

    /// How many commands there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no command.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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
    /// The events about the connection, in order: `auth <accept> <status>`, `status <message>`, `connected <code>`;
    /// `chain <count>` before `auth` when more than one certificate is shown; `inside` and the answer of a command that
    /// was played inside an event.
    pub told: Vec<String>,
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
    play_in(language, &[], script)
}

/// Plays a script in a program with these variables in its environment. Rust is played in this process, so it can have
/// none.
pub fn play_in(language: Language, environment: &[(&str, &str)], script: &Script) -> Vec<Reply> {
    let run = |mut program: Command| {
        program.envs(environment.iter().copied());
        read(&printed(program, script))
    };
    let replies = match language {
        Language::Rust => {
            assert!(environment.is_empty(), "this process keeps its environment");
            play_in_rust(script)
        }
        Language::C => run(Command::new(c_program())),
        Language::Python => run(python_program()),
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
            "auth" | "status" | "connected" | "chain" | "inside" => reply.told.push(line.to_owned()),
            "ok" => {
                reply.text = unescaped(rest);
                replies.push(std::mem::take(&mut reply));
            }
            "error" => {
                let (code, text) = rest.split_once(' ').unwrap();
                reply.code = code.parse().unwrap();
                reply.text = unescaped(text);
                replies.push(std::mem::take(&mut reply));
            }
            _ => assert!(rest == "checks", "{line}"),
        }
    }
    replies
}

/// The players print a line feed as `\\n`, a carriage return as `\\r` and a backslash twice.
fn unescaped(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text.chars());
    while let Some(character) = rest.next() {
        plain.push(match (character, character == '\\') {
            (other, false) => other,
            (_, true) => match rest.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                other => other.unwrap_or('\\'),
            },
        });
    }
    plain
}

/// The bytes of a text of hexadecimal pairs.
pub fn from_hex(digits: &str) -> Vec<u8> {
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// Keeps what the events told, and plays inside them what the script wants.
#[derive(Default)]
struct Recorder {
    reply: Mutex<Reply>,
    trust: Mutex<Option<bool>>,
    inside: Mutex<Vec<(String, String)>>,
    took: Mutex<Duration>,
    /// Empty when the script is over: an object and its events would keep each other alive.
    object: Mutex<Option<TsysReversal>>,
}

impl Recorder {
    fn told(&self, line: String) {
        self.reply.lock().unwrap().told.push(line);
    }

    fn play_inside(&self, event: &str) {
        let lines = self.inside.lock().unwrap().clone();
        let object = self.object.lock().unwrap().clone();
        for (_, line) in lines.iter().filter(|(known, _)| known == event) {
            self.told(match answer(object.as_ref().unwrap(), self, line) {
                Ok(text) => format!("inside ok {text}"),
                Err(error) => format!("inside error {} {}", error.code(), error.message()),
            });
        }
    }
}

impl EventSink for Recorder {
    fn connected(&self, event: &Connected) -> dpaymentssdk::Result<()> {
        self.told(format!("connected {}", event.status_code));
        self.play_inside("connected");
        Ok(())
    }
    fn disconnected(&self, _: &Disconnected) -> dpaymentssdk::Result<()> {
        self.play_inside("disconnected");
        Ok(())
    }
    fn data_packet_out(&self, packet: &[u8]) -> dpaymentssdk::Result<()> {
        self.reply.lock().unwrap().sent.push(packet.to_vec());
        self.play_inside("out");
        Ok(())
    }
    fn data_packet_in(&self, packet: &[u8]) -> dpaymentssdk::Result<()> {
        self.reply.lock().unwrap().received.push(packet.to_vec());
        self.play_inside("in");
        Ok(())
    }
    fn error(&self, _: &Failure) -> dpaymentssdk::Result<()> {
        self.play_inside("error");
        Ok(())
    }
    fn ssl_server_authentication(&self, event: &mut ServerAuthentication) -> dpaymentssdk::Result<()> {
        let shown =
            String::from_utf8_lossy(&event.cert_encoded).matches("-----BEGIN CERTIFICATE-----").count();
        if shown > 1 {
            self.told(format!("chain {shown}"));
        }
        self.told(format!("auth {} {}", spelled(event.accept), event.status));
        event.accept = self.trust.lock().unwrap().unwrap_or(event.accept);
        self.play_inside("auth");
        Ok(())
    }
    fn ssl_status(&self, message: &str) -> dpaymentssdk::Result<()> {
        self.told(format!("status {message}"));
        self.play_inside("status");
        Ok(())
    }
}

fn spelled(truth: bool) -> &'static str {
    if truth { "True" } else { "False" }
}

fn play_in_rust(script: &Script) -> Vec<Reply> {
    let object = TsysReversal::new();
    let recorder = Arc::new(Recorder::default());
    object.set_events(recorder.clone());
    *recorder.object.lock().unwrap() = Some(object.clone());
    let one = |line: &String| {
        let (code, text) = match answer(&object, &recorder, line) {
            Ok(text) => (0, text),
            Err(error) => (error.code(), error.message().to_owned()),
        };
        Reply { code, text, ..std::mem::take(&mut *recorder.reply.lock().unwrap()) }
    };
    let replies: Vec<_> = script.0.iter().map(one).collect();
    *recorder.object.lock().unwrap() = None;
    assert_eq!(replies.len(), script.len(), "each command is answered");
    replies
}

fn answer(object: &TsysReversal, recorder: &Recorder, line: &str) -> Result<String, Error> {
    let (command, rest) = line.split_once(' ').unwrap_or((line, ""));
    perform(object, recorder, command, rest)
}

fn perform(object: &TsysReversal, recorder: &Recorder, command: &str, rest: &str) -> Result<String, Error> {
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
        "load" => {
            let (name, file) = rest.split_once(' ').unwrap();
            object.set(row(name), Value::bytes(&std::fs::read(file).unwrap())).map(|()| String::new())
        }
        "trust" => {
            *recorder.trust.lock().unwrap() = Some(rest == "True");
            Ok(String::new())
        }
        "get" => Ok(match row(rest).kind {
            Kind::Integer => object.integer(row(rest)).to_string(),
            Kind::Boolean => spelled(object.boolean(row(rest))).to_owned(),
            Kind::Text | Kind::Bytes => object.secret(row(rest)).expose_text().to_owned(),
        }),
        "config" => object.config(rest).map(|value| value.expose_text().to_owned()),
        "parse" => object.parse_aggregate(rest).map(|()| String::new()),
        "reset" => object.reset().map(|()| String::new()),
        "reverse" => {
            let begun = Instant::now();
            let result = object.reverse();
            *recorder.took.lock().unwrap() = begun.elapsed();
            result.map(|()| String::new())
        }
        "time" => Ok(recorder.took.lock().unwrap().as_millis().to_string()),
        "interrupt" => object.interrupt().map(|()| String::new()),
        "inside" => {
            let (event, line) = rest.split_once(' ').unwrap();
            recorder.inside.lock().unwrap().push((event.to_owned(), line.to_owned()));
            Ok(String::new())
        }
        other => panic!("no command {other}"),
    }
}
