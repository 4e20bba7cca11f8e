//! Reverses a part of an authorization: 50.00 of it is still to be settled, the rest is released.
//!
//! `cargo run --example partial_reversal -- aggregate.xml [Setting=Value]...`
#![allow(clippy::print_stdout, reason = "an example shows what happened")]

use dpaymentssdk::TsysReversal;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let aggregate = arguments.next().ok_or("usage: partial_reversal AGGREGATE [Setting=Value]...")?;

    let reversal = TsysReversal::new();
    reversal.config("SSLEnabledProtocols=15360")?; // TLS 1.2 and 1.3
    for setting in arguments {
        reversal.config(&setting)?; // Server=localhost, for instance
    }

    // The merchant, as the processor assigned it.
    reversal.set_merchant_bank_id("999995")?;
    reversal.set_merchant_number("888000002447")?;
    reversal.set_merchant_store_number("5999")?;
    reversal.set_merchant_terminal_number("1515")?;
    reversal.set_merchant_category_code("5999")?;
    reversal.set_merchant_zip("27713")?;

    // The authorization, as it was kept, and what is to become of it.
    reversal.parse_aggregate(&std::fs::read_to_string(aggregate)?)?;
    reversal.set_reversal_type(0)?; // before settlement
    reversal.set_reversal_code(2)?; // partial, for MasterCard
    reversal.set_settlement_amount("5000")?;
    reversal.set_transaction_number(3)?;

    if let Err(error) = reversal.reverse() {
        let outcome = reversal.config("Outcome")?;
        return Err(format!("error {}: {error} ({})", error.code(), outcome.expose_text()).into());
    }
    println!("response code {}: {}", reversal.response_code(), reversal.response_text());
    Ok(())
}
