//! What must be there, and fit together, before a reversal starts. Nothing has been sent yet.

use super::plan;
use crate::card::{Track, brand, number_in_track};
use crate::error::{Error, Result};
use crate::spec::{Property, errors, properties as p, settings as s};
use crate::store::{Store, track_of_source};
use crate::tls::Provider;
use crate::wire::request::{IndustryType, is_keyed_source, repeat_code};
use crate::wire::{Record, ReversalType};

/// What is to be reversed; none for a number outside the table, which the property does not take.
fn reversal_type(store: &Store) -> Option<ReversalType> {
    ReversalType::from_number(store.integer(&p::REVERSAL_TYPE))
}

/// Whether the reversal goes out as a debit request.
pub fn is_debit(store: &Store) -> bool {
    reversal_type(store).is_some_and(|kind| kind.record() == Record::DebitRequest)
}

fn industry(store: &Store) -> Option<IndustryType> {
    IndustryType::from_number(store.integer(&p::INDUSTRY_TYPE))
}

/// Checks everything at once: 526 for the time-out, 116 for the port, otherwise 593 naming every
/// property and setting that is missing or does not fit.
pub fn validate(store: &Store) -> Result<()> {
    if store.integer(&p::TIMEOUT) <= 0 {
        return Err(Error::with(errors::INVALID_TIMEOUT, "timeout must be at least 1 second."));
    }
    if store.setting_number(&s::PORT) == Some(0) {
        return Err(Error::new(errors::REMOTE_PORT_ZERO));
    }
    Findings::of(store).into_result()
}

/// Whether a text is empty, or made of spaces only.
fn is_blank(store: &Store, property: &Property) -> bool {
    store.secret(property).expose().iter().all(|byte| *byte == b' ')
}

/// What is missing and what is wrong.
#[derive(Default)]
pub struct Findings {
    /// Names of properties and settings.
    pub missing: Vec<String>,
    /// What does not fit, in words without values.
    pub wrong: Vec<String>,
}

impl Findings {
    /// Looks at everything.
    pub fn of(store: &Store) -> Self {
        let mut findings = Self::default();
        merchant(store, &mut findings);
        card(store, &mut findings);
        one_card(store, &mut findings);
        checked_card(store, &mut findings);
        verification_value(store, &mut findings);
        transaction(store, &mut findings);
        settings(store, &mut findings);
        platform(store, &mut findings);
        firewall(store, &mut findings);
        findings
    }

    fn require(&mut self, store: &Store, properties: &[&Property]) {
        let empty = properties.iter().filter(|property| is_blank(store, property));
        self.missing.extend(empty.map(|property| property.name.to_owned()));
    }

    fn wrong(&mut self, what: impl Into<String>) {
        self.wrong.push(what.into());
    }

    fn into_result(self) -> Result<()> {
        let mut sentences = Vec::new();
        if !self.missing.is_empty() {
            sentences.push(format!("Missing: {}.", self.missing.join(", ")));
        }
        if !self.wrong.is_empty() {
            sentences.push(format!("Wrong: {}.", self.wrong.join("; ")));
        }
        if sentences.is_empty() { Ok(()) } else { Err(Error::with(errors::CANNOT_SEND, sentences.join(" "))) }
    }
}

fn merchant(store: &Store, findings: &mut Findings) {
    findings.require(
        store,
        &[
            &p::MERCHANT_BANK_ID,
            &p::MERCHANT_NUMBER,
            &p::MERCHANT_STORE_NUMBER,
            &p::MERCHANT_TERMINAL_NUMBER,
            &p::MERCHANT_CATEGORY_CODE,
            &p::MERCHANT_ZIP,
            &p::MERCHANT_CURRENCY_CODE,
            &p::MERCHANT_COUNTRY_CODE,
            &p::MERCHANT_LANGUAGE,
            &p::MERCHANT_TIME_ZONE,
        ],
    );
    if store.text(&p::MERCHANT_BANK_ID) == "000000" {
        findings.wrong("merchant_bank_id is zero");
    }
    acceptor(store, findings);
    let amex = store.integer(&p::CARD_TYPE) == brand::AMEX;
    if amex && industry(store) == Some(IndustryType::AutoRental) {
        findings.wrong("card_type American Express is not supported with industry_type AutoRental");
    }
}

/// Which property fills the place of the city in the card acceptor data.
pub fn acceptor_place(store: &Store) -> &'static Property {
    let uses_phone = match store.setting_text(&s::WIRE_CARD_ACCEPTOR_USES_PHONE).as_str() {
        "True" => true,
        "False" => false,
        _ => match industry(store) {
            Some(IndustryType::DirectMarketing) => store.integer(&p::CARD_TYPE) != brand::MASTERCARD,
            Some(IndustryType::Hotel | IndustryType::AutoRental) => {
                store.secret(&p::MERCHANT_CITY).is_empty()
            }
            _ => false,
        },
    };
    if uses_phone { &p::MERCHANT_SERVICE_PHONE } else { &p::MERCHANT_CITY }
}

/// Name, city or service phone, and state: all or none.
fn acceptor(store: &Store, findings: &mut Findings) {
    let parts = [&p::MERCHANT_NAME, acceptor_place(store), &p::MERCHANT_STATE];
    if parts.iter().any(|property| !store.secret(property).is_empty()) {
        findings.require(store, &parts);
    }
}

/// How the card goes into the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardForm {
    /// Number and expiry date.
    Keyed,
    /// A track.
    Swiped,
}

/// What `AccountDataSource`, or else `card_entry_data_source`, asks for: X, T, @ and P are keyed, everything
/// else is a track, unless there is no track but a number. The kiosk takes only a track.
pub fn card_form(store: &Store) -> CardForm {
    let source = store.integer(&p::CARD_ENTRY_DATA_SOURCE);
    let keyed_source = match store.setting(&s::ACCOUNT_DATA_SOURCE).expose().first() {
        Some(code) => is_keyed_source(*code),
        None => matches!(source, 2 | 3 | 4 | 7 | 8),
    };
    let no_track = store.secret(&p::CARD_MAGNETIC_STRIPE).is_empty();
    let has_number = !store.secret(&p::CARD_NUMBER).is_empty();
    if keyed_source || (no_track && has_number && source != KIOSK) {
        CardForm::Keyed
    } else {
        CardForm::Swiped
    }
}

const KIOSK: i32 = 9;
/// Codes of `AccountDataSource` with which a host looks for a track.
const TRACK_SOURCES: [&str; 5] = ["D", "H", "S", "R", "Q"];
const UNSET_YEAR: i32 = 2000;

fn card(store: &Store, findings: &mut Findings) {
    findings.require(store, &[&p::CARDHOLDER_ID]);
    match card_form(store) {
        CardForm::Keyed => {
            findings.require(store, &[&p::CARD_NUMBER]);
            if TRACK_SOURCES.contains(&store.setting_text(&s::ACCOUNT_DATA_SOURCE).as_str()) {
                findings.wrong("AccountDataSource names a track, and card_magnetic_stripe is empty");
            }
            // The default of the year is no date of a card that is used today: it was not set, nor maybe the month.
            if store.integer(&p::CARD_EXP_YEAR) == UNSET_YEAR {
                findings
                    .missing
                    .extend([&p::CARD_EXP_MONTH, &p::CARD_EXP_YEAR].map(|row| row.name.to_owned()));
            }
        }
        CardForm::Swiped => {
            findings.require(store, &[&p::CARD_MAGNETIC_STRIPE]);
            let track = store.secret(&p::CARD_MAGNETIC_STRIPE);
            let has_track1 = track.expose().starts_with(b"B");
            let fits = match track_of_source(store.integer(&p::CARD_ENTRY_DATA_SOURCE)) {
                Some(Track::One) => has_track1,
                Some(Track::Two) => !has_track1,
                None => true,
            };
            if !fits && !track.is_empty() && !store.boolean(&p::CARD_IS_ENCRYPTED) {
                findings.wrong("card_magnetic_stripe lacks the track that card_entry_data_source names");
            }
        }
    }
}

/// A number and a track that are both there must be of the same card, whichever of them goes out: one may be left over
/// from another customer.
fn one_card(store: &Store, findings: &mut Findings) {
    let (number, track) = (store.secret(&p::CARD_NUMBER), store.secret(&p::CARD_MAGNETIC_STRIPE));
    let both = !number.is_empty() && !track.is_empty() && !store.boolean(&p::CARD_IS_ENCRYPTED);
    if both && number_in_track(track.expose_text()) != Some(number.expose_text()) {
        findings.wrong("card_number and card_magnetic_stripe are of different cards");
    }
}

/// What was set while `card_is_encrypted` was on was not checked, and would go out as a card in the clear once it is off.
fn checked_card(store: &Store, findings: &mut Findings) {
    if store.boolean(&p::CARD_IS_ENCRYPTED) {
        return;
    }
    for property in [&p::CARD_NUMBER, &p::CARD_MAGNETIC_STRIPE] {
        if !store.is_in_clear(property) {
            findings
                .wrong(format!("{} is no card in the clear, and card_is_encrypted is off", property.name));
        }
    }
}

fn verification_value(store: &Store, findings: &mut Findings) {
    const PROVIDED: i32 = 1;
    let presence = store.integer(&p::CARD_CVV_PRESENCE);
    let empty = store.secret(&p::CARD_CVV_DATA).is_empty();
    if presence == PROVIDED {
        findings.require(store, &[&p::CARD_CVV_DATA]);
    } else if !empty {
        findings.wrong("card_cvv_data is set but card_cvv_presence says that it is not provided");
    }
}

fn transaction(store: &Store, findings: &mut Findings) {
    use ReversalType::{CreditAuthorization, DebitCredit, DebitPurchase, DebitTimeout, PreSettlement};
    if store.integer(&p::TRANSACTION_NUMBER) == 0 {
        findings.missing.push(p::TRANSACTION_NUMBER.name.to_owned());
    }
    findings.require(store, &[&p::TOTAL_AUTHORIZED_AMOUNT]);
    let kind = reversal_type(store);
    match kind {
        Some(PreSettlement | CreditAuthorization) => findings.require(
            store,
            &[
                &p::APPROVAL_CODE,
                &p::RETRIEVAL_NUMBER,
                &p::TRANSACTION_DATE,
                &p::TRANSACTION_TIME,
                &p::SETTLEMENT_AMOUNT,
            ],
        ),
        Some(DebitPurchase | DebitCredit) => {
            findings.require(
                store,
                &[
                    &p::RETRIEVAL_NUMBER,
                    &p::TRANSACTION_DATE,
                    &p::TRANSACTION_TIME,
                    &p::TRACE_AUDIT_NUMBER,
                    &p::NETWORK_ID,
                ],
            );
            findings.require(store, DEBIT_MERCHANT);
        }
        Some(DebitTimeout) => findings.require(store, DEBIT_MERCHANT),
        _ => {}
    }
    if kind.is_some_and(ReversalType::is_timeout) && !plan::is_heartland(store) {
        findings.wrong("this reversal_type needs Processor=1 (Heartland)");
    }
    repeat(store, findings);
    amounts(store, findings);
}

/// Sent in a form that does not repeat, it would be a second reversal for a host that has done the first one.
fn repeat(store: &Store, findings: &mut Findings) {
    if !store.setting_truth(&s::RETRY) {
        return;
    }
    let code = store.setting_text(&s::WIRE_TRANSACTION_CODE);
    if is_debit(store) {
        findings.wrong("Retry is for credit: debit and EBT have no form for a repeat");
    } else if !code.is_empty() && repeat_code(&code).is_none() {
        findings.wrong(
            "Retry is set, and WireTransactionCode gives a code without a form for a repeat; \
             if the code is one itself, leave Retry unset",
        );
    }
}

/// The merchant's part of a debit request.
const DEBIT_MERCHANT: &[&Property] = &[
    &p::SHARING_GROUP,
    &p::MERCHANT_ABA_NUMBER,
    &p::MERCHANT_SETTLEMENT_AGENT,
    &p::AGENT_BANK_NUMBER,
    &p::AGENT_CHAIN_NUMBER,
];

fn amounts(store: &Store, findings: &mut Findings) {
    let number = |property| store.text(property).parse::<u64>().ok();
    if let (Some(settled), Some(total), true) =
        (number(&p::SETTLEMENT_AMOUNT), number(&p::TOTAL_AUTHORIZED_AMOUNT), !is_debit(store))
    {
        if settled > total {
            findings.wrong("settlement_amount is more than total_authorized_amount");
        } else if settled == total && settled != 0 {
            findings
                .wrong("settlement_amount is all of total_authorized_amount, so nothing would be released");
        }
    }
}

/// A documented setting that has a value but no known place on the wire is neither dropped nor sent under an
/// invented number.
fn settings(store: &Store, findings: &mut Findings) {
    if store.setting(&s::SERVER).is_empty() {
        findings.missing.push(s::SERVER.name.to_owned());
    }
    for (setting, group, unset) in [
        (&s::CANADA_DOMESTIC_INDICATOR, &s::WIRE_CANADA_DOMESTIC_GROUP, ""),
        (&s::HEARTLAND_DEVICE_ID, &s::WIRE_HEARTLAND_DEVICE_ID_GROUP, ""),
        (&s::HEARTLAND_ENCRYPTION_MODE, &s::WIRE_HEARTLAND_ENCRYPTION_GROUP, "0"),
    ] {
        if store.setting_text(setting) != unset && store.setting(group).is_empty() {
            findings.wrong(format!(
                "{} is set, but its group III number is not public; {} gives it",
                setting.name, group.name
            ));
        }
    }
    let mode = &s::HEARTLAND_ENCRYPTION_MODE;
    if !store.setting_is_default(mode) && !plan::is_heartland(store) {
        findings.wrong(format!("{} needs Processor=1 (Heartland)", mode.name));
    }
}

/// What a firewall's protocol cannot carry, and where there is nothing to detect one from.
fn firewall(store: &Store, findings: &mut Findings) {
    if let Some(fault) = plan::firewall(store).and_then(|firewall| firewall.fault()) {
        findings.wrong(fault);
    }
    if !cfg!(target_os = "linux") && store.setting_truth(&s::FIREWALL_AUTO_DETECT) {
        findings.wrong("FirewallAutoDetect has an effect on Linux only");
    }
}

/// What the platform's engine cannot do, and what must not be left out in silence.
fn platform(store: &Store, findings: &mut Findings) {
    if plan::provider(store) == Provider::Internal {
        return;
    }
    for row in [&s::SSL_STRICT, &s::SSL_CHECK_CRL, &s::SSL_CHECK_OCSP] {
        if !store.setting_is_default(row) {
            findings.wrong(format!("{} needs ssl_provider 2 (Internal)", row.name));
        }
    }
}
