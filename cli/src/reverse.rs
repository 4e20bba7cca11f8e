//! `tsysreversal reverse`: reverses an authorization.

use crate::exit::{Exit, Stop};
use crate::report::Report;
use crate::trace::Trace;
use crate::{aggregate, assign, exit, files, output};
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{properties as p, settings as s};
use dpaymentssdk::value::{Secret, Value};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The largest file with certificates of authorities, in bytes.
const LARGEST_CA_FILE: u64 = 16 << 20;

/// Reverse an authorization.
///
/// The aggregate holds the authorization. Then come the options, in this order: --set, the options with names of
/// their own, --ca, --config, --server. The certificate of the server is always verified.
#[derive(clap::Args)]
#[command(after_help = exit::HELP)]
pub struct Arguments {
    /// The XML aggregate of the authorization; - is standard input.
    #[arg(long, value_name = "FILE")]
    aggregate: String,
    /// What remains to be settled, in the smallest unit of the currency; 0 reverses everything.
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    settlement_amount: Option<String>,
    /// Why: a name (PartialReversal) or number of reversal_code.
    #[arg(long, value_name = "CODE", allow_negative_numbers = true)]
    reversal_code: Option<String>,
    /// What is reversed: a name (CreditAuthorization) or number of reversal_type.
    #[arg(long, value_name = "TYPE", allow_negative_numbers = true)]
    reversal_type: Option<String>,
    /// The number of this request, 1 to 9999.
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    transaction_number: Option<String>,
    /// Set a property; a secret one only from a file: card_cvv_data=@FILE.
    #[arg(long, value_name = "PROPERTY=VALUE")]
    set: Vec<String>,
    /// Set a setting; a secret one only from a file: GenKey=@FILE.
    #[arg(long, value_name = "NAME=VALUE")]
    config: Vec<String>,
    /// The host to connect to.
    #[arg(long, value_name = "HOST[:PORT]")]
    server: Option<String>,
    /// Trust the authorities in this PEM file, and no others.
    #[arg(long, value_name = "FILE")]
    ca: Option<String>,
    /// Seconds to wait.
    #[arg(long, value_name = "S", allow_negative_numbers = true)]
    timeout: Option<String>,
    /// Write the key that the host gives to a terminal (GenKey), if it does.
    #[arg(long, value_name = "FILE")]
    gen_key_out: Option<String>,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
    /// Print every field that is sent and received, masked.
    #[arg(long, short, conflicts_with = "json")]
    verbose: bool,
}

/// Reverses and reports.
///
/// # Errors
/// When the arguments are wrong. Everything else is part of the report.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    let object = match prepare(arguments) {
        Ok(object) => object,
        Err(stop) if stop.exit == Exit::Usage => return Err(stop),
        Err(stop) => return Ok(Report::not_sent(&stop).print(arguments.json)),
    };
    if arguments.verbose {
        object.set_events(Arc::new(Trace));
    }
    let before = gen_key(&object);
    let result = object.reverse();
    let exit = Report::of(&object, &result).print(arguments.json);
    keep_gen_key(&before, &gen_key(&object), arguments.gen_key_out.as_deref());
    Ok(exit)
}

fn gen_key(object: &TsysReversal) -> Secret {
    object.config(s::GEN_KEY.name).unwrap_or_default()
}

/// Keeps a key that came with the answer, or says that it is lost. The exit status stays that of the reversal.
fn keep_gen_key(before: &Secret, now: &Secret, path: Option<&str>) {
    if before == now {
        return;
    }
    match path.map(|path| files::write_private(path, now.expose_text())) {
        Some(Ok(())) => {}
        Some(Err(stop)) => drop(stop.report()),
        None => output::complain("the host gave a new GenKey, and it is not kept: see --gen-key-out"),
    }
}

/// An object with everything that the arguments say.
fn prepare(arguments: &Arguments) -> Result<TsysReversal, Stop> {
    let object = TsysReversal::new();
    let aggregate = files::read(&arguments.aggregate, aggregate::LONGEST)?;
    let aggregate =
        std::str::from_utf8(&aggregate).map_err(|_| Stop::failed("the aggregate is not UTF-8 text"))?;
    object.parse_aggregate(aggregate).map_err(|error| Stop::refused(&error))?;
    for text in &arguments.set {
        assign::set(&object, text)?;
    }
    options(&object, arguments)?;
    if let Some(path) = &arguments.ca {
        trust_only(&object, &files::read(path, LARGEST_CA_FILE)?)?;
    }
    for text in &arguments.config {
        assign::configure(&object, text)?;
    }
    if let Some(server) = &arguments.server {
        connect_to(&object, server)?;
    }
    Ok(object)
}

/// The options with names of their own.
fn options(object: &TsysReversal, arguments: &Arguments) -> Result<(), Stop> {
    if let Some(amount) = &arguments.settlement_amount {
        let amount = Value::text(amount);
        object.set(&p::SETTLEMENT_AMOUNT, amount).map_err(|error| Stop::refused(&error))?;
    }
    for (property, value) in [
        (&p::REVERSAL_CODE, &arguments.reversal_code),
        (&p::REVERSAL_TYPE, &arguments.reversal_type),
        (&p::TRANSACTION_NUMBER, &arguments.transaction_number),
        (&p::TIMEOUT, &arguments.timeout),
    ] {
        if let Some(value) = value {
            assign::set_number(object, property, value)?;
        }
    }
    Ok(())
}

/// Makes these authorities (PEM) the only ones that are trusted.
///
/// # Errors
/// When the bytes are no PEM text or the library refuses them.
pub fn trust_only(object: &TsysReversal, pem: &[u8]) -> Result<(), Stop> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    let pem = std::str::from_utf8(pem).ok().filter(|text| text.contains(BEGIN));
    let pem = Zeroizing::new(pem.ok_or_else(|| Stop::failed("--ca: no certificate in PEM form"))?.to_owned());
    assign::put(object, &s::SSL_CA_CERT_FILE_PATHS, "")?;
    assign::put(object, &s::SSL_SERVER_CA_CERTS, &pem)
}

/// Sets the host and, when it is given, the port.
///
/// # Errors
/// Usage when the port is no number from 1 to 65535; the library's error when it refuses the host.
pub fn connect_to(object: &TsysReversal, server: &str) -> Result<(), Stop> {
    let (host, port) = split_server(server).ok_or_else(|| Stop::usage("--server needs HOST[:PORT]"))?;
    assign::put(object, &s::SERVER, host)?;
    match port {
        Some(port) => assign::put(object, &s::PORT, &port.to_string()),
        None => Ok(()),
    }
}

/// Host and port of `host`, `host:port`, `[v6]`, `[v6]:port` or `v6`.
fn split_server(server: &str) -> Option<(&str, Option<u16>)> {
    let port = |text: &str| text.parse::<u16>().ok().filter(|port| *port > 0);
    let (host, rest) = match server.strip_prefix('[') {
        Some(inner) => {
            let (host, rest) = inner.split_once(']')?;
            match rest.strip_prefix(':') {
                Some(text) => (host, Some(port(text)?)),
                None if rest.is_empty() => (host, None),
                None => return None,
            }
        }
        None => match server.split_once(':') {
            Some((host, text)) if !text.contains(':') => (host, Some(port(text)?)),
            _ => (server, None),
        },
    };
    if host.is_empty() { None } else { Some((host, rest)) }
}

#[cfg(test)]
mod tests {
    use super::split_server;

    #[test]
    fn servers() {
        assert_eq!(split_server("localhost"), Some(("localhost", None)));
        assert_eq!(split_server("localhost:5003"), Some(("localhost", Some(5003))));
        assert_eq!(split_server("[::1]:5003"), Some(("::1", Some(5003))));
        assert_eq!(split_server("[::1]"), Some(("::1", None)));
        assert_eq!(split_server("::1"), Some(("::1", None)));
        for wrong in ["", ":1", "host:", "host:x", "host:0", "host:65536", "[::1", "[::1]x", "[]:1"] {
            assert_eq!(split_server(wrong), None, "{wrong}");
        }
    }
}
