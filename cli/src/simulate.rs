//! `tsysreversal simulate`: runs the host simulator, for test programs in any language.

mod record;

use crate::exit::{Exit, Stop};
use crate::files::{private_file, read, write_private};
use crate::output;
use dpaymentssdk_simulator::{Authorization, Event, LogEntry, Options, Scenario, Simulator};
use record::Recorder;
use serde_json::{Value, json};
use std::io::Read;
use std::net::SocketAddr;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

/// How long an event may wait before it is printed.
const POLL: Duration = Duration::from_millis(20);
/// How long open connections may take to end once the tool is told to.
const GOODBYE: Duration = Duration::from_millis(500);
/// The largest scenario or list of authorizations that is read, in bytes.
const LARGEST: u64 = 16 << 20;

/// Run a simulated host.
///
/// Prints one JSON object when it is ready: {"event":"ready","address","port","ca"}, the last one the certificate of
/// its authority as PEM; then one JSON object for each thing that happens, without card data:
/// {"event","connection","elapsed_ms","field","text"}. Runs until it is killed, or with --until-stdin-closes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The address to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// What the host does wrong, in TOML.
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    /// The authorizations that the host gave, in place of the built-in ones: a JSON array of objects.
    #[arg(long, value_name = "FILE")]
    authorizations: Option<String>,
    /// Write the certificate of the host's authority, PEM.
    #[arg(long, value_name = "FILE")]
    ca_out: Option<String>,
    /// Write the port, when the host is ready.
    #[arg(long, value_name = "FILE")]
    port_file: Option<String>,
    /// Write the XML aggregate of an authorization; it holds the full card number.
    #[arg(long, value_name = "FILE")]
    aggregate_out: Option<String>,
    /// Which authorization, by its retrieval reference number; otherwise the first one.
    #[arg(long, value_name = "RRN", requires = "aggregate_out")]
    aggregate_of: Option<String>,
    /// Write every frame that arrived, field by field, and what was answered: one JSON object for each.
    #[arg(long, value_name = "FILE")]
    exchanges: Option<String>,
    /// Show card numbers and the bytes of the frames in the exchanges.
    #[arg(long, requires = "exchanges")]
    unmask: bool,
    /// End when standard input does.
    #[arg(long)]
    until_stdin_closes: bool,
}

/// Starts the host and tells what happens.
///
/// # Errors
/// When the host cannot be started or a file cannot be read or written.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    let host = Simulator::start(options(arguments)?)
        .map_err(|error| Stop::failed(format!("the simulated host does not start: {error}")))?;
    let recorder = match &arguments.exchanges {
        Some(path) => Some(Recorder::new(private_file(path)?, path.clone(), arguments.unmask)),
        None => None,
    };
    write_files(arguments, &host)?;
    output::print(&ready(&host).to_string())?;
    follow(&host, recorder, &end_signal(arguments.until_stdin_closes)?)?;
    host.stop();
    Ok(Exit::Success)
}

fn options(arguments: &Arguments) -> Result<Options, Stop> {
    let mut options = Options { listen: arguments.listen, ..Options::default() };
    if let Some(path) = &arguments.scenario {
        let text = read(path, LARGEST)?;
        let text = std::str::from_utf8(&text).map_err(|_| Stop::failed(format!("{path}: not UTF-8 text")))?;
        options.scenario = Scenario::parse(text).map_err(|error| Stop::failed(format!("{path}: {error}")))?;
    }
    if let Some(path) = &arguments.authorizations {
        options.ledger = authorizations(&read(path, LARGEST)?, path)?;
        options.default_ledger = false;
    }
    Ok(options)
}

/// The authorizations of a JSON array. What is left out is as in the first built-in one; what is held is what was
/// authorized unless it is said. The error does not quote the file, which holds card numbers.
fn authorizations(text: &[u8], path: &str) -> Result<Vec<Authorization>, Stop> {
    let wrong = |what: String| Stop::failed(format!("{path}: {what}"));
    let mut list: Vec<Value> = serde_json::from_slice(text)
        .map_err(|error| wrong(format!("no JSON array, line {} column {}", error.line(), error.column())))?;
    for object in list.iter_mut().filter_map(Value::as_object_mut) {
        if let (None, Some(amount)) = (object.get("amount_held"), object.get("amount_authorized").cloned()) {
            object.insert("amount_held".to_owned(), amount);
        }
    }
    let read = |(index, value)| {
        serde_json::from_value(value).map_err(|_| wrong(format!("entry {index} is not an authorization")))
    };
    list.into_iter().enumerate().map(read).collect()
}

/// The files that a test program waits for; the one with the port comes last.
fn write_files(arguments: &Arguments, host: &Simulator) -> Result<(), Stop> {
    if let Some(path) = &arguments.ca_out {
        write_private(path, host.ca_pem())?;
    }
    if let Some(path) = &arguments.aggregate_out {
        let first = || host.ledger().into_iter().next().map(|original| original.retrieval_number);
        let wanted = arguments.aggregate_of.clone().or_else(first);
        let aggregate = wanted.and_then(|retrieval_number| host.aggregate(&retrieval_number));
        write_private(path, &aggregate.ok_or_else(|| Stop::failed("the ledger has no such authorization"))?)?;
    }
    match &arguments.port_file {
        Some(path) => {
            // Renamed into its place, so that nobody reads half of it.
            let part = format!("{path}.part");
            write_private(&part, &format!("{}\n", host.port()))?;
            std::fs::rename(&part, path).map_err(|error| Stop::failed(format!("{path}: {error}")))
        }
        None => Ok(()),
    }
}

fn ready(host: &Simulator) -> Value {
    json!({
        "event": "ready",
        "address": host.address().ip().to_string(),
        "port": host.port(),
        "ca": host.ca_pem(),
    })
}

/// A channel that is closed when standard input is, or never.
fn end_signal(until_stdin_closes: bool) -> Result<Receiver<()>, Stop> {
    let (sender, receiver) = mpsc::channel();
    let watch = move || {
        let mut buffer = [0; 256];
        if until_stdin_closes {
            while matches!(std::io::stdin().lock().read(&mut buffer), Ok(1..)) {}
        } else {
            loop {
                std::thread::park();
            }
        }
        drop(sender);
    };
    let thread = std::thread::Builder::new().name("end of input".to_owned()).spawn(watch);
    thread.map_err(|error| Stop::failed(format!("no thread: {error}")))?;
    Ok(receiver)
}

/// Prints what happens until the end.
fn follow(host: &Simulator, mut recorder: Option<Recorder>, end: &Receiver<()>) -> Result<(), Stop> {
    let mut printed = 0;
    loop {
        let ended = end.recv_timeout(POLL) != Err(RecvTimeoutError::Timeout);
        if ended {
            host.wait_idle(GOODBYE);
        }
        let entries = host.log_since(printed);
        printed += entries.len();
        if let Some(recorder) = &mut recorder {
            // Before the events: whoever has read an event finds in the file what led to it.
            let closed = entries.iter().filter(|entry| entry.event == Event::Closed);
            recorder.record(host, closed.map(|entry| entry.connection), ended)?;
        }
        for entry in &entries {
            output::print(&event(entry).to_string())?;
        }
        if ended {
            return Ok(());
        }
    }
}

fn event(entry: &LogEntry) -> Value {
    json!({
        "event": name(entry.event),
        "connection": entry.connection,
        "elapsed_ms": u64::try_from(entry.elapsed.as_millis()).unwrap_or(u64::MAX),
        "field": entry.field,
        "text": entry.text,
    })
}

fn name(event: Event) -> &'static str {
    match event {
        Event::Connected => "connected",
        Event::Handshake => "handshake",
        Event::ClientCertificate => "client-certificate",
        Event::Link => "link",
        Event::Request => "request",
        Event::Rejected => "rejected",
        Event::NotRouted => "not-routed",
        Event::Differs => "differs",
        Event::Ledger => "ledger",
        Event::Response => "response",
        Event::Fault => "fault",
        Event::Closed => "closed",
    }
}

#[cfg(test)]
mod tests {
    use super::authorizations;

    #[test]
    fn authorizations_are_read_and_errors_show_no_card_number() {
        let read = authorizations(br#"[{"card_number":"4012888888881881","amount_authorized":700}]"#, "file")
            .unwrap();
        assert_eq!((read[0].amount_authorized, read[0].amount_held), (700, 700));
        for wrong in [
            r#"[{"card_number":4012888888881881}]"#,
            r#"[{"4012888888881881":1}]"#,
            r#"[{"card_number":"4012888888881881"}"#,
            r#""4012888888881881""#,
        ] {
            let stop = authorizations(wrong.as_bytes(), "file").unwrap_err();
            assert!(stop.message.starts_with("file: ") && !stop.message.contains("4012"), "{}", stop.message);
        }
    }
}
