//! `tsysreversal demo`: a partial reversal from end to end, on this machine.

use crate::exit::{Exit, Stop};
use crate::report::Report;
use crate::trace::Trace;
use crate::{assign, output, reverse};
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::{properties as p, settings as s};
use dpaymentssdk_simulator::{Authorization, Options, Simulator};
use std::sync::Arc;

/// Reverse a part of an authorization at a simulated host on this machine, over TLS.
///
/// Shows, masked, every field that is sent and answered, and the money before and after.
#[derive(clap::Args)]
pub struct Arguments {
    /// What remains to be settled, in cents, of an authorization of 100.00; 0 reverses everything.
    #[arg(long, value_name = "N", default_value_t = 6_000, allow_negative_numbers = true)]
    settlement_amount: u64,
}

/// Starts the host, reverses, compares the host's ledger with what was asked.
///
/// # Errors
/// When the host cannot be started, a value is refused or the ledger is not as it should be.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    let host = Simulator::start(Options::default())
        .map_err(|error| Stop::failed(format!("the simulated host does not start: {error}")))?;
    let original = host.ledger().into_iter().next().ok_or_else(|| Stop::failed("the ledger is empty"))?;
    introduce(&host, &original, arguments.settlement_amount)?;
    let object = TsysReversal::new();
    fill(&object, &host, &original, arguments.settlement_amount)?;
    object.set_events(Arc::new(Trace));
    let result = object.reverse();
    if result.is_ok() {
        output::print("")?;
    }
    let exit = Report::of(&object, &result).print(false);
    if exit == Exit::NotSent {
        // The host knows nothing of it: there is no money to tell of.
        return Ok(exit);
    }
    conclude(&host, &original, arguments.settlement_amount, exit)
}

fn introduce(host: &Simulator, original: &Authorization, remains: u64) -> Result<(), Stop> {
    output::print(&format!(
        "A simulated host listens on {}, with an authority of its own.\n\
         Its ledger has authorization {}: {} authorized, {} held.\n\
         {} shall remain to be settled.\n",
        host.address(),
        original.retrieval_number,
        money(original.amount_authorized),
        money(original.amount_held),
        money(remains),
    ))
}

/// What an application does: the aggregate that it kept, its merchant data, what it wants.
fn fill(object: &TsysReversal, host: &Simulator, original: &Authorization, remains: u64) -> Result<(), Stop> {
    let aggregate = host.aggregate(&original.retrieval_number).unwrap_or_default();
    object.parse_aggregate(&aggregate).map_err(|error| Stop::refused(&error))?;
    for (property, value) in [
        (&p::MERCHANT_BANK_ID, original.merchant_bank_id.as_str()),
        (&p::MERCHANT_NUMBER, &original.merchant_number),
        (&p::MERCHANT_STORE_NUMBER, &original.merchant_store_number),
        (&p::MERCHANT_TERMINAL_NUMBER, &original.merchant_terminal_number),
        (&p::MERCHANT_CATEGORY_CODE, "5999"),
        (&p::MERCHANT_NAME, "Example Store"),
        (&p::MERCHANT_CITY, "Durham"),
        (&p::MERCHANT_STATE, "NC"),
        (&p::MERCHANT_ZIP, "27713"),
        (&p::TRANSACTION_NUMBER, "21"),
        (&p::SETTLEMENT_AMOUNT, &remains.to_string()),
        (&p::REVERSAL_CODE, if remains == 0 { "CustomerDirected" } else { "PartialReversal" }),
    ] {
        assign::set(object, &format!("{}={value}", property.name))?;
    }
    reverse::trust_only(object, host.ca_pem().as_bytes())?;
    assign::put(object, &s::SERVER, &host.address().ip().to_string())?;
    assign::put(object, &s::PORT, &host.port().to_string())
}

/// The money afterwards. An approval that released another amount than was asked for is a failure.
fn conclude(host: &Simulator, original: &Authorization, remains: u64, exit: Exit) -> Result<Exit, Stop> {
    let now = host.authorization(&original.retrieval_number);
    let held = now.ok_or_else(|| Stop::failed("the authorization left the ledger"))?.amount_held;
    output::print(&format!(
        "\nThe ledger: {} were held, {} are held now, {} released.",
        money(original.amount_held),
        money(held),
        money(original.amount_held.saturating_sub(held)),
    ))?;
    if exit == Exit::Success && held != remains {
        return Err(Stop::failed(
            "the host approved, but its ledger holds another amount than was asked for",
        ));
    }
    Ok(exit)
}

fn money(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
