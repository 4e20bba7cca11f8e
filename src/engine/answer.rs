//! From the host's verified answer to the response properties.

use crate::error::{Error, Result};
use crate::spec::{ErrorCode, errors, properties as p, settings as s};
use crate::store::Store;
use crate::value::Value;
use crate::wire::{Record, Response, ResponseError};

/// The documented error of an answer that cannot be read.
pub fn error(fault: ResponseError) -> Error {
    ErrorCode::by_code(fault.code()).map_or(Error::new(errors::CORRUPT_RESPONSE), |code| Error::new(*code))
}

/// An answer that carries another sequence number, names another store or terminal than the request, or answers another
/// kind of request, is not ours: hosts echo the terminal, so that a point of concentration can tell whose an answer is, and
/// the store too in every public recording. One that is left blank says nothing.
pub fn must_be_ours(values: &Store, response: &Response) -> Result<()> {
    let sent = values.integer(&p::TRANSACTION_NUMBER);
    let answered = response.response_transaction_number.parse::<i32>();
    if answered != Ok(sent) {
        return Err(Error::with(
            errors::INVALID_RESPONSE,
            "The answer carries another transaction number; whether the reversal was done is not known.",
        ));
    }
    for (sent, answered, what) in [
        (&p::MERCHANT_STORE_NUMBER, &response.store_number, "store"),
        (&p::MERCHANT_TERMINAL_NUMBER, &response.terminal_number, "terminal"),
    ] {
        let blank = answered.trim().is_empty();
        if !blank && values.text(sent).parse::<u32>().ok() != answered.trim().parse().ok() {
            return Err(Error::with(
                errors::INVALID_RESPONSE,
                format_args!("The answer is for another {what}; whether the reversal was done is not known."),
            ));
        }
    }
    let debit = super::validate::is_debit(values);
    if (response.record == Record::DebitResponse) != debit {
        return Err(Error::with(errors::INVALID_RESPONSE, "The answer is of another kind than the request."));
    }
    Ok(())
}

/// Fills the response properties and the settings of the answer.
pub fn commit(live: &mut Store, response: &Response) {
    for (property, value) in [
        (&p::RESPONSE_APPROVAL_CODE, &response.response_approval_code),
        (&p::RESPONSE_AUTHORIZED_AMOUNT, &response.response_authorized_amount),
        (&p::RESPONSE_AUTH_SOURCE, &response.response_auth_source),
        (&p::RESPONSE_AVS_RESULT, &response.response_avs_result),
        (&p::RESPONSE_CARD_LEVEL, &response.response_card_level),
        (&p::RESPONSE_CODE, &response.response_code),
        (&p::RESPONSE_CVV_RESULT, &response.response_cvv_result),
        (&p::RESPONSE_RETRIEVAL_NUMBER, &response.response_retrieval_number),
        (&p::RESPONSE_RETURNED_ACI, &response.response_returned_aci),
        (&p::RESPONSE_TEXT, &response.response_text),
        (&p::RESPONSE_TRANSACTION_DATE, &response.response_transaction_date),
        (&p::RESPONSE_TRANSACTION_ID, &response.response_transaction_id),
        (&p::RESPONSE_TRANSACTION_NUMBER, &response.response_transaction_number),
        (&p::RESPONSE_TRANSACTION_TIME, &response.response_transaction_time),
        (&p::RESPONSE_VALIDATION_CODE, &response.response_validation_code),
    ] {
        live.put(property, Value::text(value));
    }
    let commercial = Value::Integer(response.response_commercial_card_type);
    live.put(&p::RESPONSE_COMMERCIAL_CARD_TYPE, commercial);
    for (setting, value) in [
        (&s::RESPONSE_TOKEN_PAN, &response.response_token_pan),
        (&s::RESPONSE_TRANSACTION_INTEGRITY_CLASS, &response.response_transaction_integrity_class),
        (&s::WIRE_RESPONSE_NETWORK_ID, &response.g2_network_id),
        (&s::WIRE_RESPONSE_TRACE_AUDIT_NUMBER, &response.g2_trace_audit_number),
        (&s::WIRE_RESPONSE_SETTLEMENT_DATE, &response.g2_settlement_date),
        (&s::WIRE_RESPONSE_HOST_MESSAGE_ID, &response.g2_host_message_id),
    ] {
        live.put_setting(setting, value);
    }
    if !response.gen_key.is_empty() {
        live.put_setting(&s::GEN_KEY, response.gen_key.expose_text());
    }
}
