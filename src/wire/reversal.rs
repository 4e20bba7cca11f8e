//! The reversal as plain values, named after the properties and settings of the class.

use super::layout::{KEYED_SOURCES, Record};
use crate::value::Secret;

/// Declares an enumeration of a property, with the documented numbers.
macro_rules! enumeration {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $variant:ident = $number:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$meaning])* $variant = $number,)+ }

        impl $name {
            /// All values, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The value with this documented number.
            pub fn from_number(number: i32) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| *value as i32 == number)
            }
        }
    };
}

enumeration! {
    /// `reversal_type`.
    ReversalType {
        /// Authorization that is not settled yet.
        PreSettlement = 0,
        /// Debit or EBT purchase.
        DebitPurchase = 1,
        /// Debit or EBT return.
        DebitCredit = 2,
        /// Debit or EBT transaction without an answer; Heartland only.
        DebitTimeout = 3,
        /// Credit transaction without an answer; Heartland only.
        Timeout = 4,
        /// Authorization of a purchase return.
        CreditAuthorization = 5,
    }
}

enumeration! {
    /// `card_entry_data_source`.
    EntryDataSource {
        /// Track 1 read.
        Track1 = 0,
        /// Track 2 read.
        Track2 = 1,
        /// Keyed, terminal reads track 1.
        ManualEntryTrack1Capable = 2,
        /// Keyed, terminal reads track 2.
        ManualEntryTrack2Capable = 3,
        /// Keyed, no reader.
        ManualEntryNoCardReader = 4,
        /// Track 1 over the air. TSYS has no code for it.
        Track1Contactless = 5,
        /// Track 2 over the air.
        Track2Contactless = 6,
        /// Keyed, contactless terminal.
        ManualEntryContactlessCapable = 7,
        /// Voice response system.
        Ivr = 8,
        /// Kiosk; always a track.
        Kiosk = 9,
    }
}

enumeration! {
    /// `card_cvv_presence`.
    CvvPresence {
        /// No card code.
        NotProvided = 0,
        /// The card code is given.
        Provided = 1,
        /// It cannot be read.
        Illegible = 2,
        /// The card has none.
        NotOnCard = 3,
    }
}

enumeration! {
    /// `industry_type`.
    IndustryType {
        /// Unknown.
        Unknown = 0,
        /// Retail.
        Retail = 1,
        /// Restaurant.
        Restaurant = 2,
        /// Grocery.
        Grocery = 3,
        /// Direct marketing.
        DirectMarketing = 4,
        /// Hotel.
        Hotel = 5,
        /// Auto rental.
        AutoRental = 6,
        /// Passenger transport.
        PassengerTransport = 7,
    }
}

enumeration! {
    /// `reversal_code`.
    ReversalCode {
        /// Not sent.
        NotSpecified = 0,
        /// The customer wanted it.
        CustomerDirected = 1,
        /// Partial reversal.
        PartialReversal = 2,
        /// Card not present, fraud suspected.
        CnpSuspectFraud = 3,
    }
}

enumeration! {
    /// `reimbursement_attribute`.
    ReimbursementAttribute {
        /// Standard retail.
        StandardRetail = 0,
        /// Qualified grocery.
        QualifiedGrocery = 1,
        /// Pre-existing retail.
        PreExistingRetail = 2,
        /// Pre-existing grocery.
        PreExistingGrocery = 3,
        /// EBT or a network other than Interlink.
        NonDebit = 4,
        /// Tax exempt.
        TaxExempt = 5,
    }
}

enumeration! {
    /// Setting `Processor`.
    Processor {
        /// TSYS.
        Tsys = 0,
        /// Heartland.
        Heartland = 1,
    }
}

impl ReversalType {
    /// Which request it is sent as.
    pub fn record(self) -> Record {
        match self {
            Self::PreSettlement | Self::Timeout | Self::CreditAuthorization => Record::CreditRequest,
            Self::DebitPurchase | Self::DebitCredit | Self::DebitTimeout => Record::DebitRequest,
        }
    }

    /// Whether it follows a transaction that was never answered.
    pub fn is_timeout(self) -> bool {
        matches!(self, Self::Timeout | Self::DebitTimeout)
    }

    pub(super) fn transaction_code(self, retry: bool) -> &'static str {
        match self {
            Self::DebitPurchase | Self::DebitTimeout => "A3",
            Self::DebitCredit => "A4",
            Self::PreSettlement | Self::Timeout | Self::CreditAuthorization if retry => "69",
            Self::PreSettlement | Self::Timeout | Self::CreditAuthorization => "59",
        }
    }
}

/// The code that repeats a credit transaction: 5x becomes 6x, and 6x is one already. `None` for a code without such a form.
pub fn repeat_code(code: &str) -> Option<String> {
    let kind = code.strip_prefix(['5', '6'])?;
    Some(format!("6{kind}"))
}

impl EntryDataSource {
    /// The account data source code. `track` decides for a kiosk; `None` where TSYS has no code.
    pub(super) fn code(self, track: Option<&Secret>) -> Option<u8> {
        Some(match self {
            Self::Track1 => b'H',
            Self::Track2 => b'D',
            Self::ManualEntryTrack1Capable => b'X',
            Self::ManualEntryTrack2Capable => b'T',
            Self::ManualEntryNoCardReader | Self::Ivr => b'@',
            Self::Track1Contactless => return None,
            Self::Track2Contactless => b'S',
            Self::ManualEntryContactlessCapable => b'P',
            Self::Kiosk if track.is_some_and(|track| is_track_one(track.expose())) => b'H',
            Self::Kiosk => b'D',
        })
    }
}

impl IndustryType {
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Unknown => b'0',
            Self::Retail => b'R',
            Self::Restaurant => b'F',
            Self::Grocery => b'G',
            Self::DirectMarketing => b'D',
            Self::Hotel => b'H',
            Self::AutoRental => b'A',
            Self::PassengerTransport => b'P',
        }
    }
}

impl ReimbursementAttribute {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::StandardRetail => "Z",
            Self::QualifiedGrocery => "Y",
            Self::PreExistingRetail => "X",
            Self::PreExistingGrocery => "W",
            Self::NonDebit => "0",
            Self::TaxExempt => "T",
        }
    }
}

/// Whether an account data source code means that the card number was keyed (and not that a track was read).
pub fn is_keyed_source(code: u8) -> bool {
    KEYED_SOURCES.contains(&code)
}

/// Track 1 has a format letter and carets; track 2 has neither.
fn is_track_one(track: &[u8]) -> bool {
    track.first().is_some_and(u8::is_ascii_alphabetic) || track.contains(&b'^')
}

/// The card data of a reversal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Card {
    /// Number and expiry date.
    Keyed {
        /// `card_number`.
        number: Secret,
        /// `card_exp_month`, 1 to 12.
        exp_month: u8,
        /// `card_exp_year`, 0 to 99 or 2000 to 2099.
        exp_year: u16,
    },
    /// `card_magnetic_stripe`, without sentinels and check character.
    Track(Secret),
}

/// Everything a reversal says, named after the properties and settings. Texts are as the properties hold them; an empty
/// one means unset.
#[derive(Clone, Debug)]
pub struct Reversal {
    /// What is reversed.
    pub reversal_type: ReversalType,
    /// Setting `Processor`; types 3 and 4 exist for Heartland only.
    pub processor: Processor,
    /// Setting `Retry`: sent again. Credit only; debit has no codes for it.
    pub retry: bool,
    /// Bank identification number, 6 digits.
    pub merchant_bank_id: String,
    /// Up to 12 digits.
    pub merchant_number: String,
    /// Up to 4 digits.
    pub merchant_store_number: String,
    /// Up to 4 digits.
    pub merchant_terminal_number: String,
    /// 3 digits.
    pub merchant_currency_code: String,
    /// 3 digits.
    pub merchant_country_code: String,
    /// Up to 9 characters.
    pub merchant_zip: String,
    /// 2 digits.
    pub merchant_language: String,
    /// 3 digits.
    pub merchant_time_zone: String,
    /// 4 digits.
    pub merchant_category_code: String,
    /// Up to 25 characters.
    pub merchant_name: String,
    /// Up to 13 characters.
    pub merchant_city: String,
    /// 2 characters.
    pub merchant_state: String,
    /// Up to 13 characters in the acceptor data.
    pub merchant_service_phone: String,
    /// Goes into the additional acceptor data.
    pub merchant_phone: String,
    /// Goes into the additional acceptor data.
    pub merchant_street_address: String,
    /// Industry of the merchant.
    pub industry_type: IndustryType,
    /// 1 to 9999.
    pub transaction_number: u32,
    /// 1 character.
    pub cardholder_id: String,
    /// Where the card data came from.
    pub card_entry_data_source: EntryDataSource,
    /// Setting `AccountDataSource`: a code that replaces the one of `card_entry_data_source`; empty for none.
    pub account_data_source: String,
    /// The card.
    pub card: Card,
    /// Documented number of the brand: 0 unknown, 2 MasterCard, 8 Maestro, …
    pub card_type: i32,
    /// Whether there is a card code.
    pub card_cvv_presence: CvvPresence,
    /// The card code, up to 4 characters.
    pub card_cvv_data: Secret,
    /// 1 to 12 digits, decimals implied.
    pub total_authorized_amount: String,
    /// What stays authorized: `None` when unset, zero for a full reversal. Not used by debit.
    pub settlement_amount: Option<String>,
    /// Cash back of a debit purchase; empty for none. Not used by credit.
    pub cash_back_amount: String,
    /// Up to 15 characters.
    pub transaction_id: String,
    /// 1 character; blank counts as unset.
    pub returned_aci: String,
    /// Up to 6 characters.
    pub approval_code: String,
    /// MMDDYY.
    pub transaction_date: String,
    /// HHMMSS.
    pub transaction_time: String,
    /// 12 characters.
    pub retrieval_number: String,
    /// Why it is reversed; sent for MasterCard.
    pub reversal_code: ReversalCode,
    /// Debit: up to 6 digits.
    pub trace_audit_number: String,
    /// Debit: 1 character.
    pub network_id: String,
    /// Debit: up to 30 letters.
    pub sharing_group: String,
    /// Debit: 9 digits.
    pub merchant_aba_number: String,
    /// Debit: 4 characters.
    pub merchant_settlement_agent: String,
    /// Debit: up to 6 digits.
    pub agent_bank_number: String,
    /// Debit: up to 6 digits.
    pub agent_chain_number: String,
    /// Debit: 0 to 999.
    pub batch_number: u32,
    /// Debit: kind of fee.
    pub reimbursement_attribute: ReimbursementAttribute,
    /// Setting `AllowPartialAuths`.
    pub allow_partial_auths: bool,
    /// Setting `CanadaDomesticIndicator`: `Y` or empty.
    pub canada_domestic_indicator: String,
    /// Setting `CITMITIndicator`: 4 characters or empty.
    pub cit_mit_indicator: String,
    /// Setting `GatewayID`: 10 characters or empty.
    pub gateway_id: String,
    /// Setting `GenKey`.
    pub gen_key: Secret,
    /// Setting `HeartlandDeviceId`: up to 4 characters.
    pub heartland_device_id: String,
    /// Setting `HeartlandEncryptionMode`: 0 for none.
    pub heartland_encryption_mode: u8,
    /// Setting `MessageReasonCode`: 4 digits or empty.
    pub message_reason_code: String,
    /// Setting `POSDataCode` as its 12 characters, or empty.
    pub pos_data_code: String,
    /// Setting `SurchargeAmount` in its full form (`D00000150`), or empty.
    pub surcharge_amount: String,
    /// Setting `TokenRequestorID`: 11 digits or empty.
    pub token_requestor_id: String,
}

impl Reversal {
    /// A reversal with the defaults of the properties and settings, for the given type and card. What a host needs is
    /// still to be filled in.
    pub fn new(reversal_type: ReversalType, card: Card) -> Self {
        let none = String::new;
        Self {
            reversal_type,
            processor: Processor::Tsys,
            retry: false,
            merchant_bank_id: none(),
            merchant_number: none(),
            merchant_store_number: none(),
            merchant_terminal_number: none(),
            merchant_currency_code: "840".to_owned(),
            merchant_country_code: "840".to_owned(),
            merchant_zip: none(),
            merchant_language: "00".to_owned(),
            merchant_time_zone: "705".to_owned(),
            merchant_category_code: none(),
            merchant_name: none(),
            merchant_city: none(),
            merchant_state: none(),
            merchant_service_phone: none(),
            merchant_phone: none(),
            merchant_street_address: none(),
            industry_type: IndustryType::Retail,
            transaction_number: 0,
            cardholder_id: "@".to_owned(),
            card_entry_data_source: EntryDataSource::Track1,
            account_data_source: none(),
            card,
            card_type: 0,
            card_cvv_presence: CvvPresence::NotProvided,
            card_cvv_data: Secret::default(),
            total_authorized_amount: none(),
            settlement_amount: None,
            cash_back_amount: none(),
            transaction_id: none(),
            returned_aci: none(),
            approval_code: none(),
            transaction_date: none(),
            transaction_time: none(),
            retrieval_number: none(),
            reversal_code: ReversalCode::NotSpecified,
            trace_audit_number: none(),
            network_id: none(),
            sharing_group: none(),
            merchant_aba_number: none(),
            merchant_settlement_agent: none(),
            agent_bank_number: none(),
            agent_chain_number: none(),
            batch_number: 1,
            reimbursement_attribute: ReimbursementAttribute::StandardRetail,
            allow_partial_auths: false,
            canada_domestic_indicator: none(),
            cit_mit_indicator: none(),
            gateway_id: none(),
            gen_key: Secret::default(),
            heartland_device_id: none(),
            heartland_encryption_mode: 0,
            message_reason_code: none(),
            pos_data_code: none(),
            surcharge_amount: none(),
            token_requestor_id: none(),
        }
    }
}
