//! From the store to the request's bytes.

use super::plan;
use super::validate::{CardForm, acceptor_place, card_form};
use crate::error::{Error, Result};
use crate::spec::{ErrorCode, Property, Setting, errors, properties as p, settings as s};
use crate::store::{Store, pos_data_code_digits};
use crate::wire::options::{CardAcceptorPlace, TransactionIdFill};
use crate::wire::reversal::{
    CvvPresence, EntryDataSource, IndustryType, Processor, ReimbursementAttribute, ReversalCode,
};
use crate::wire::{Card, Reversal, ReversalType, WireError, WireOptions, encode as encode_reversal};
use zeroize::Zeroizing;

/// The request as a 7-bit frame.
pub fn encode(store: &Store) -> Result<Zeroizing<Vec<u8>>> {
    encode_reversal(&reversal(store)?, &options(store)).map_err(|fault| error(&fault))
}

/// The documented error of a fault of the codec. The codec's texts name fields, never values.
fn error(fault: &WireError) -> Error {
    // What a property holds was accepted when it was set: that it does not fit its field is no fault of the caller.
    let documented = ErrorCode::by_code(fault.code()).copied().filter(|code| *code != errors::INVALID_LENGTH);
    let code = documented.unwrap_or(errors::PACKET_BUILD_FAILED);
    Error::with(code, format_args!("{fault}."))
}

/// An enumeration of the wire for a number whose range the table has checked.
fn named<T>(store: &Store, property: &Property, from: fn(i32) -> Option<T>) -> Result<T> {
    from(store.integer(property))
        .ok_or_else(|| Error::with(errors::OUT_OF_RANGE, format_args!("{}.", property.name)))
}

fn card(store: &Store) -> Card {
    match card_form(store) {
        CardForm::Keyed => Card::Keyed {
            number: store.secret(&p::CARD_NUMBER),
            exp_month: u8::try_from(store.integer(&p::CARD_EXP_MONTH)).unwrap_or_default(),
            exp_year: u16::try_from(store.integer(&p::CARD_EXP_YEAR)).unwrap_or_default(),
        },
        CardForm::Swiped => Card::Track(store.secret(&p::CARD_MAGNETIC_STRIPE)),
    }
}

/// The source that the request names. A card whose track was read for the authorization is keyed in its reversal,
/// since tracks must not be kept: the code says so, or a strict host would look for a track.
fn entry_data_source(store: &Store) -> Result<EntryDataSource> {
    let source = named(store, &p::CARD_ENTRY_DATA_SOURCE, EntryDataSource::from_number)?;
    Ok(match (card_form(store), source) {
        (CardForm::Keyed, EntryDataSource::Track1 | EntryDataSource::Track1Contactless) => {
            EntryDataSource::ManualEntryTrack1Capable
        }
        (CardForm::Keyed, EntryDataSource::Track2) => EntryDataSource::ManualEntryTrack2Capable,
        (CardForm::Keyed, EntryDataSource::Track2Contactless) => {
            EntryDataSource::ManualEntryContactlessCapable
        }
        _ => source,
    })
}

fn reversal(store: &Store) -> Result<Reversal> {
    let text = |property: &Property| store.text(property);
    let setting = |setting: &Setting| store.setting_text(setting);
    let number = |property: &Property| u32::try_from(store.integer(property)).unwrap_or_default();
    let processor = if plan::is_heartland(store) { Processor::Heartland } else { Processor::Tsys };
    let pos_data_code = setting(&s::POS_DATA_CODE);
    Ok(Reversal {
        reversal_type: named(store, &p::REVERSAL_TYPE, ReversalType::from_number)?,
        processor,
        retry: store.setting_truth(&s::RETRY),
        merchant_bank_id: text(&p::MERCHANT_BANK_ID),
        merchant_number: text(&p::MERCHANT_NUMBER),
        merchant_store_number: text(&p::MERCHANT_STORE_NUMBER),
        merchant_terminal_number: text(&p::MERCHANT_TERMINAL_NUMBER),
        merchant_currency_code: text(&p::MERCHANT_CURRENCY_CODE),
        merchant_country_code: text(&p::MERCHANT_COUNTRY_CODE),
        merchant_zip: text(&p::MERCHANT_ZIP),
        merchant_language: text(&p::MERCHANT_LANGUAGE),
        merchant_time_zone: text(&p::MERCHANT_TIME_ZONE),
        merchant_category_code: text(&p::MERCHANT_CATEGORY_CODE),
        merchant_name: text(&p::MERCHANT_NAME),
        merchant_city: text(&p::MERCHANT_CITY),
        merchant_state: text(&p::MERCHANT_STATE),
        merchant_service_phone: text(&p::MERCHANT_SERVICE_PHONE),
        merchant_phone: text(&p::MERCHANT_PHONE),
        merchant_street_address: text(&p::MERCHANT_STREET_ADDRESS),
        industry_type: named(store, &p::INDUSTRY_TYPE, IndustryType::from_number)?,
        transaction_number: number(&p::TRANSACTION_NUMBER),
        cardholder_id: text(&p::CARDHOLDER_ID),
        card_entry_data_source: entry_data_source(store)?,
        account_data_source: setting(&s::ACCOUNT_DATA_SOURCE),
        card: card(store),
        card_type: store.integer(&p::CARD_TYPE),
        card_cvv_presence: named(store, &p::CARD_CVV_PRESENCE, CvvPresence::from_number)?,
        card_cvv_data: store.secret(&p::CARD_CVV_DATA),
        total_authorized_amount: text(&p::TOTAL_AUTHORIZED_AMOUNT),
        settlement_amount: Some(text(&p::SETTLEMENT_AMOUNT)).filter(|amount| !amount.is_empty()),
        cash_back_amount: text(&p::CASH_BACK_AMOUNT),
        transaction_id: text(&p::TRANSACTION_ID),
        returned_aci: text(&p::RETURNED_ACI),
        approval_code: text(&p::APPROVAL_CODE),
        transaction_date: text(&p::TRANSACTION_DATE),
        transaction_time: text(&p::TRANSACTION_TIME),
        retrieval_number: text(&p::RETRIEVAL_NUMBER),
        reversal_code: named(store, &p::REVERSAL_CODE, ReversalCode::from_number)?,
        trace_audit_number: text(&p::TRACE_AUDIT_NUMBER),
        network_id: text(&p::NETWORK_ID),
        sharing_group: text(&p::SHARING_GROUP),
        merchant_aba_number: text(&p::MERCHANT_ABA_NUMBER),
        merchant_settlement_agent: text(&p::MERCHANT_SETTLEMENT_AGENT),
        agent_bank_number: text(&p::AGENT_BANK_NUMBER),
        agent_chain_number: text(&p::AGENT_CHAIN_NUMBER),
        batch_number: number(&p::BATCH_NUMBER),
        reimbursement_attribute: named(
            store,
            &p::REIMBURSEMENT_ATTRIBUTE,
            ReimbursementAttribute::from_number,
        )?,
        allow_partial_auths: store.setting_truth(&s::ALLOW_PARTIAL_AUTHS),
        canada_domestic_indicator: setting(&s::CANADA_DOMESTIC_INDICATOR),
        cit_mit_indicator: setting(&s::CIT_MIT_INDICATOR),
        gateway_id: setting(&s::GATEWAY_ID),
        gen_key: store.setting(&s::GEN_KEY).clone(),
        heartland_device_id: setting(&s::HEARTLAND_DEVICE_ID),
        heartland_encryption_mode: setting(&s::HEARTLAND_ENCRYPTION_MODE).parse().unwrap_or_default(),
        message_reason_code: setting(&s::MESSAGE_REASON_CODE),
        pos_data_code: pos_data_code_digits(&pos_data_code),
        surcharge_amount: setting(&s::SURCHARGE_AMOUNT),
        token_requestor_id: setting(&s::TOKEN_REQUESTOR_ID),
    })
}

/// The choices about the format that settings change.
pub fn options(store: &Store) -> WireOptions {
    let setting = |setting: &Setting| store.setting_text(setting);
    let zero_filled = setting(&s::WIRE_TRANSACTION_ID_FILL) == "zero";
    let uses_phone = acceptor_place(store).id == p::MERCHANT_SERVICE_PHONE.id;
    WireOptions {
        application_type: setting(&s::WIRE_APPLICATION_TYPE).bytes().next().unwrap_or(b'0'),
        zero_settlement_amount: store.setting_truth(&s::WIRE_ZERO_SETTLEMENT_AMOUNT),
        zero_fill_amounts: store.setting_truth(&s::WIRE_ZERO_FILL_AMOUNTS),
        transaction_id_fill: if zero_filled { TransactionIdFill::Zero } else { TransactionIdFill::Space },
        transaction_code: setting(&s::WIRE_TRANSACTION_CODE),
        canada_domestic_group: setting(&s::WIRE_CANADA_DOMESTIC_GROUP),
        heartland_device_id_group: setting(&s::WIRE_HEARTLAND_DEVICE_ID_GROUP),
        heartland_encryption_group: setting(&s::WIRE_HEARTLAND_ENCRYPTION_GROUP),
        cit_mit_group: setting(&s::WIRE_CIT_MIT_GROUP),
        integrity_class_group: setting(&s::WIRE_INTEGRITY_CLASS_GROUP),
        acceptor_data_group: setting(&s::WIRE_ACCEPTOR_DATA_GROUP),
        token_requestor_trailing_fs: store.setting_truth(&s::WIRE_TOKEN_REQUESTOR_TRAILING_FS),
        developer_id: setting(&s::WIRE_DEVELOPER_ID),
        version_id: setting(&s::WIRE_VERSION_ID),
        reversal_code_all_brands: store.setting_truth(&s::WIRE_REVERSAL_CODE_ALL_BRANDS),
        request_commercial_card: store.setting_truth(&s::WIRE_REQUEST_COMMERCIAL_CARD),
        request_card_level: store.setting_truth(&s::WIRE_REQUEST_CARD_LEVEL),
        default_requested_aci: setting(&s::WIRE_DEFAULT_REQUESTED_ACI),
        extra_group3: store.setting(&s::WIRE_EXTRA_GROUP3).clone(),
        reimbursement_attribute: setting(&s::WIRE_REIMBURSEMENT_ATTRIBUTE),
        card_acceptor: if uses_phone { CardAcceptorPlace::Phone } else { CardAcceptorPlace::City },
        authorized_amount_decimal: store.setting_truth(&s::WIRE_AUTHORIZED_AMOUNT_DECIMAL),
    }
}
