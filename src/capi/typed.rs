// Printed by `cargo xtask codegen` from `src/spec`; do not edit.
// fingerprint: 698140a5987ce303

//! A C function for each property to read it, and one to write it; the constants of the enumerations.
//!
//! Each function is one call of `guard`, which is the only place where a handle is checked.
#![allow(
    clippy::missing_safety_doc,
    reason = "what a caller must keep to is said under Ownership and Thread"
)]
#![allow(rustdoc::invalid_html_tags, reason = "the comments are copied into the C header as they are")]

use super::guard::{guard, tsysreversal_t};
use crate::spec::{certificates, properties};
use std::ffi::{c_char, c_int};

/// `CardType` Unknown.
pub const TSYSREVERSAL_CT_UNKNOWN: c_int = 0;
/// `CardType` Visa.
pub const TSYSREVERSAL_CT_VISA: c_int = 1;
/// `CardType` MasterCard.
pub const TSYSREVERSAL_CT_MASTER_CARD: c_int = 2;
/// `CardType` AMEX.
pub const TSYSREVERSAL_CT_AMEX: c_int = 3;
/// `CardType` Discover.
pub const TSYSREVERSAL_CT_DISCOVER: c_int = 4;
/// `CardType` Diners.
pub const TSYSREVERSAL_CT_DINERS: c_int = 5;
/// `CardType` JCB.
pub const TSYSREVERSAL_CT_JCB: c_int = 6;
/// `CardType` VisaElectron.
pub const TSYSREVERSAL_CT_VISA_ELECTRON: c_int = 7;
/// `CardType` Maestro.
pub const TSYSREVERSAL_CT_MAESTRO: c_int = 8;
/// `CardType` Laser.
pub const TSYSREVERSAL_CT_LASER: c_int = 10;

/// `CardCVVPresence` NotProvided.
pub const TSYSREVERSAL_CVP_NOT_PROVIDED: c_int = 0;
/// `CardCVVPresence` Provided.
pub const TSYSREVERSAL_CVP_PROVIDED: c_int = 1;
/// `CardCVVPresence` Illegible.
pub const TSYSREVERSAL_CVP_ILLEGIBLE: c_int = 2;
/// `CardCVVPresence` NotOnCard.
pub const TSYSREVERSAL_CVP_NOT_ON_CARD: c_int = 3;

/// `CardEntryDataSource` Track1.
pub const TSYSREVERSAL_EDS_TRACK1: c_int = 0;
/// `CardEntryDataSource` Track2.
pub const TSYSREVERSAL_EDS_TRACK2: c_int = 1;
/// `CardEntryDataSource` ManualEntryTrack1Capable.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_TRACK1CAPABLE: c_int = 2;
/// `CardEntryDataSource` ManualEntryTrack2Capable.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_TRACK2CAPABLE: c_int = 3;
/// `CardEntryDataSource` ManualEntryNoCardReader.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_NO_CARD_READER: c_int = 4;
/// `CardEntryDataSource` Track1Contactless.
pub const TSYSREVERSAL_EDS_TRACK1CONTACTLESS: c_int = 5;
/// `CardEntryDataSource` Track2Contactless.
pub const TSYSREVERSAL_EDS_TRACK2CONTACTLESS: c_int = 6;
/// `CardEntryDataSource` ManualEntryContactlessCapable.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE: c_int = 7;
/// `CardEntryDataSource` IVR.
pub const TSYSREVERSAL_EDS_IVR: c_int = 8;
/// `CardEntryDataSource` Kiosk.
pub const TSYSREVERSAL_EDS_KIOSK: c_int = 9;

/// `IndustryType` Unknown.
pub const TSYSREVERSAL_SIT_UNKNOWN: c_int = 0;
/// `IndustryType` Retail.
pub const TSYSREVERSAL_SIT_RETAIL: c_int = 1;
/// `IndustryType` Restaurant.
pub const TSYSREVERSAL_SIT_RESTAURANT: c_int = 2;
/// `IndustryType` GroceryStore.
pub const TSYSREVERSAL_SIT_GROCERY_STORE: c_int = 3;
/// `IndustryType` DirectMarketing.
pub const TSYSREVERSAL_SIT_DIRECT_MARKETING: c_int = 4;
/// `IndustryType` Hotel.
pub const TSYSREVERSAL_SIT_HOTEL: c_int = 5;
/// `IndustryType` AutoRental.
pub const TSYSREVERSAL_SIT_AUTO_RENTAL: c_int = 6;
/// `IndustryType` PassengerTransport.
pub const TSYSREVERSAL_SIT_PASSENGER_TRANSPORT: c_int = 7;

/// `ReimbursementAttribute` StandardRetail.
pub const TSYSREVERSAL_RA_STANDARD_RETAIL: c_int = 0;
/// `ReimbursementAttribute` QualifiedGrocery.
pub const TSYSREVERSAL_RA_QUALIFIED_GROCERY: c_int = 1;
/// `ReimbursementAttribute` PreExistingRetail.
pub const TSYSREVERSAL_RA_PRE_EXISTING_RETAIL: c_int = 2;
/// `ReimbursementAttribute` PreExistingGrocery.
pub const TSYSREVERSAL_RA_PRE_EXISTING_GROCERY: c_int = 3;
/// `ReimbursementAttribute` NonDebit.
pub const TSYSREVERSAL_RA_NON_DEBIT: c_int = 4;
/// `ReimbursementAttribute` TaxExempt.
pub const TSYSREVERSAL_RA_TAX_EXEMPT: c_int = 5;

/// `CommercialCardType` NotCommercial.
pub const TSYSREVERSAL_TCC_NOT_COMMERCIAL: c_int = 0;
/// `CommercialCardType` BusinessCard.
pub const TSYSREVERSAL_TCC_BUSINESS_CARD: c_int = 1;
/// `CommercialCardType` VisaCommerce.
pub const TSYSREVERSAL_TCC_VISA_COMMERCE: c_int = 2;
/// `CommercialCardType` CorporateCard.
pub const TSYSREVERSAL_TCC_CORPORATE_CARD: c_int = 3;
/// `CommercialCardType` PurchaseCard.
pub const TSYSREVERSAL_TCC_PURCHASE_CARD: c_int = 4;

/// `ReversalCode` NotSpecified.
pub const TSYSREVERSAL_RC_NOT_SPECIFIED: c_int = 0;
/// `ReversalCode` CustomerDirected.
pub const TSYSREVERSAL_RC_CUSTOMER_DIRECTED: c_int = 1;
/// `ReversalCode` PartialReversal.
pub const TSYSREVERSAL_RC_PARTIAL_REVERSAL: c_int = 2;
/// `ReversalCode` CNPSuspectFraud.
pub const TSYSREVERSAL_RC_CNPSUSPECT_FRAUD: c_int = 3;

/// `ReversalType` PreSettlement.
pub const TSYSREVERSAL_RT_PRE_SETTLEMENT: c_int = 0;
/// `ReversalType` DebitPurchase.
pub const TSYSREVERSAL_RT_DEBIT_PURCHASE: c_int = 1;
/// `ReversalType` DebitCredit.
pub const TSYSREVERSAL_RT_DEBIT_CREDIT: c_int = 2;
/// `ReversalType` DebitTimeout.
pub const TSYSREVERSAL_RT_DEBIT_TIMEOUT: c_int = 3;
/// `ReversalType` Timeout.
pub const TSYSREVERSAL_RT_TIMEOUT: c_int = 4;
/// `ReversalType` CreditAuthorization.
pub const TSYSREVERSAL_RT_CREDIT_AUTHORIZATION: c_int = 5;

/// `SSLProvider` Automatic.
pub const TSYSREVERSAL_SSLP_AUTOMATIC: c_int = 0;
/// `SSLProvider` Platform.
pub const TSYSREVERSAL_SSLP_PLATFORM: c_int = 1;
/// `SSLProvider` Internal.
pub const TSYSREVERSAL_SSLP_INTERNAL: c_int = 2;

/// `CertStoreType` User.
pub const TSYSREVERSAL_CST_USER: c_int = 0;
/// `CertStoreType` Machine.
pub const TSYSREVERSAL_CST_MACHINE: c_int = 1;
/// `CertStoreType` PFXFile.
pub const TSYSREVERSAL_CST_PFXFILE: c_int = 2;
/// `CertStoreType` PFXBlob.
pub const TSYSREVERSAL_CST_PFXBLOB: c_int = 3;
/// `CertStoreType` JKSFile.
pub const TSYSREVERSAL_CST_JKSFILE: c_int = 4;
/// `CertStoreType` JKSBlob.
pub const TSYSREVERSAL_CST_JKSBLOB: c_int = 5;
/// `CertStoreType` PEMKeyFile.
pub const TSYSREVERSAL_CST_PEMKEY_FILE: c_int = 6;
/// `CertStoreType` PEMKeyBlob.
pub const TSYSREVERSAL_CST_PEMKEY_BLOB: c_int = 7;
/// `CertStoreType` PublicKeyFile.
pub const TSYSREVERSAL_CST_PUBLIC_KEY_FILE: c_int = 8;
/// `CertStoreType` PublicKeyBlob.
pub const TSYSREVERSAL_CST_PUBLIC_KEY_BLOB: c_int = 9;
/// `CertStoreType` SSHPublicKeyBlob.
pub const TSYSREVERSAL_CST_SSHPUBLIC_KEY_BLOB: c_int = 10;
/// `CertStoreType` P7BFile.
pub const TSYSREVERSAL_CST_P7BFILE: c_int = 11;
/// `CertStoreType` P7BBlob.
pub const TSYSREVERSAL_CST_P7BBLOB: c_int = 12;
/// `CertStoreType` SSHPublicKeyFile.
pub const TSYSREVERSAL_CST_SSHPUBLIC_KEY_FILE: c_int = 13;
/// `CertStoreType` PPKFile.
pub const TSYSREVERSAL_CST_PPKFILE: c_int = 14;
/// `CertStoreType` PPKBlob.
pub const TSYSREVERSAL_CST_PPKBLOB: c_int = 15;
/// `CertStoreType` XMLFile.
pub const TSYSREVERSAL_CST_XMLFILE: c_int = 16;
/// `CertStoreType` XMLBlob.
pub const TSYSREVERSAL_CST_XMLBLOB: c_int = 17;
/// `CertStoreType` JWKFile.
pub const TSYSREVERSAL_CST_JWKFILE: c_int = 18;
/// `CertStoreType` JWKBlob.
pub const TSYSREVERSAL_CST_JWKBLOB: c_int = 19;
/// `CertStoreType` SecurityKey.
pub const TSYSREVERSAL_CST_SECURITY_KEY: c_int = 20;
/// `CertStoreType` BCFKSFile.
pub const TSYSREVERSAL_CST_BCFKSFILE: c_int = 21;
/// `CertStoreType` BCFKSBlob.
pub const TSYSREVERSAL_CST_BCFKSBLOB: c_int = 22;
/// `CertStoreType` PKCS11.
pub const TSYSREVERSAL_CST_PKCS11: c_int = 23;
/// `CertStoreType` Auto.
pub const TSYSREVERSAL_CST_AUTO: c_int = 99;

/// Reads `agent_bank_number`: `AgentBankNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_agent_bank_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::AGENT_BANK_NUMBER))
}

/// Sets `agent_bank_number`: 1 to 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_agent_bank_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::AGENT_BANK_NUMBER, value) })
}

/// Reads `agent_chain_number`: `AgentChainNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_agent_chain_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::AGENT_CHAIN_NUMBER))
}

/// Sets `agent_chain_number`: 1 to 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_agent_chain_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::AGENT_CHAIN_NUMBER, value) })
}

/// Reads `approval_code`: `ApprovalCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_approval_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::APPROVAL_CODE))
}

/// Sets `approval_code`: 1 to 6 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_approval_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::APPROVAL_CODE, value) })
}

/// Reads `batch_number`: `BatchNumber`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_batch_number(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::BATCH_NUMBER))
}

/// Sets `batch_number`: a whole number from 1 to 999.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_batch_number(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::BATCH_NUMBER, value))
}

/// Reads `card_type`: `CardType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_TYPE))
}

/// Sets `card_type`: one of the values of `CardType`, `TSYSREVERSAL_CT_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_TYPE, value))
}

/// Reads `card_cvv_data`: `CardCVVData`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_cvv_data(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARD_CVV_DATA))
}

/// Sets `card_cvv_data`: 3 or 4 letters or digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_card_cvv_data(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARD_CVV_DATA, value) })
}

/// Reads `card_cvv_presence`: `CardCVVPresence`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_cvv_presence(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_CVV_PRESENCE))
}

/// Sets `card_cvv_presence`: one of the values of `CardCVVPresence`, `TSYSREVERSAL_CVP_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_cvv_presence(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_CVV_PRESENCE, value))
}

/// Reads `card_entry_data_source`: `CardEntryDataSource`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_entry_data_source(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_ENTRY_DATA_SOURCE))
}

/// Sets `card_entry_data_source`: one of the values of `CardEntryDataSource`,
/// `TSYSREVERSAL_EDS_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_entry_data_source(
    handle: *mut tsysreversal_t,
    value: c_int,
) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_ENTRY_DATA_SOURCE, value))
}

/// Reads `card_exp_month`: `CardExpMonth`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_exp_month(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_EXP_MONTH))
}

/// Sets `card_exp_month`: a month, 1 to 12.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 505 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_exp_month(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_EXP_MONTH, value))
}

/// Reads `card_exp_year`: `CardExpYear`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_exp_year(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_EXP_YEAR))
}

/// Sets `card_exp_year`: a year, 2000 to 2099, or 0 to 99 for the same years.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 505 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_exp_year(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_EXP_YEAR, value))
}

/// Reads `card_is_encrypted`: `CardIsEncrypted`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_is_encrypted(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.boolean(&properties::CARD_IS_ENCRYPTED))
}

/// Sets `card_is_encrypted`: true or false.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_is_encrypted(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_boolean(&properties::CARD_IS_ENCRYPTED, value))
}

/// Reads `card_magnetic_stripe`: `CardMagneticStripe`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_magnetic_stripe(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARD_MAGNETIC_STRIPE))
}

/// Sets `card_magnetic_stripe`: the data of track 1 or track 2, or empty; anything printable when
/// `card_is_encrypted`.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 502, 504 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_card_magnetic_stripe(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARD_MAGNETIC_STRIPE, value) })
}

/// Reads `card_number`: `CardNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARD_NUMBER))
}

/// Sets `card_number`: a card number whose check digit is right, or empty; spaces and dashes are
/// taken out; anything printable when `card_is_encrypted`.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502, 504 for a value that
/// is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_card_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARD_NUMBER, value) })
}

/// Reads `cardholder_id`: `CardholderId`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_cardholder_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARDHOLDER_ID))
}

/// Sets `cardholder_id`: exactly one of the characters `@`, `A` to `Z`, `0` to `9`.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_cardholder_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARDHOLDER_ID, value) })
}

/// Reads `cash_back_amount`: `CashBackAmount`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_cash_back_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CASH_BACK_AMOUNT))
}

/// Sets `cash_back_amount`: 1 to 12 digits with an implied decimal point, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_cash_back_amount(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CASH_BACK_AMOUNT, value) })
}

/// Reads `industry_type`: `IndustryType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_industry_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::INDUSTRY_TYPE))
}

/// Sets `industry_type`: one of the values of `IndustryType`, `TSYSREVERSAL_SIT_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_industry_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::INDUSTRY_TYPE, value))
}

/// Reads `merchant_bank_id`: `MerchantBankId`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_bank_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_BANK_ID))
}

/// Sets `merchant_bank_id`: exactly 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_bank_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_BANK_ID, value) })
}

/// Reads `merchant_category_code`: `MerchantCategoryCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_category_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_CATEGORY_CODE))
}

/// Sets `merchant_category_code`: exactly 4 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_category_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_CATEGORY_CODE, value) })
}

/// Reads `merchant_city`: `MerchantCity`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_city(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_CITY))
}

/// Sets `merchant_city`: up to 13 ASCII letters, digits and spaces, the first one not a space.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_city(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_CITY, value) })
}

/// Reads `merchant_country_code`: `MerchantCountryCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_country_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_COUNTRY_CODE))
}

/// Sets `merchant_country_code`: exactly 3 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_country_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_COUNTRY_CODE, value) })
}

/// Reads `merchant_currency_code`: `MerchantCurrencyCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_currency_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_CURRENCY_CODE))
}

/// Sets `merchant_currency_code`: exactly 3 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_currency_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_CURRENCY_CODE, value) })
}

/// Reads `merchant_language`: `MerchantLanguage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_language(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_LANGUAGE))
}

/// Sets `merchant_language`: exactly 2 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_language(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_LANGUAGE, value) })
}

/// Reads `merchant_name`: `MerchantName`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_name(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_NAME))
}

/// Sets `merchant_name`: up to 25 printable ASCII characters, the first one not a space.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_name(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_NAME, value) })
}

/// Reads `merchant_number`: `MerchantNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_NUMBER))
}

/// Sets `merchant_number`: 1 to 12 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_NUMBER, value) })
}

/// Reads `merchant_phone`: `MerchantPhone`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_phone(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_PHONE))
}

/// Sets `merchant_phone`: 1 to 20 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_phone(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_PHONE, value) })
}

/// Reads `merchant_service_phone`: `MerchantServicePhone`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_service_phone(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_SERVICE_PHONE))
}

/// Sets `merchant_service_phone`: `NNN-NNNNNNN`: three digits, a dash and seven digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_service_phone(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_SERVICE_PHONE, value) })
}

/// Reads `merchant_state`: `MerchantState`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_state(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_STATE))
}

/// Sets `merchant_state`: exactly 2 ASCII letters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_state(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_STATE, value) })
}

/// Reads `merchant_store_number`: `MerchantStoreNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_store_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_STORE_NUMBER))
}

/// Sets `merchant_store_number`: 1 to 4 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_store_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_STORE_NUMBER, value) })
}

/// Reads `merchant_street_address`: `MerchantStreetAddress`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_street_address(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_STREET_ADDRESS))
}

/// Sets `merchant_street_address`: 1 to 25 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_street_address(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_STREET_ADDRESS, value) })
}

/// Reads `merchant_terminal_number`: `MerchantTerminalNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_terminal_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_TERMINAL_NUMBER))
}

/// Sets `merchant_terminal_number`: 1 to 4 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_terminal_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_TERMINAL_NUMBER, value) })
}

/// Reads `merchant_time_zone`: `MerchantTimeZone`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_time_zone(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_TIME_ZONE))
}

/// Sets `merchant_time_zone`: the three-digit differential from GMT of EIS 1080, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502, 503 for a value that
/// is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_time_zone(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_TIME_ZONE, value) })
}

/// Reads `merchant_zip`: `MerchantZip`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_zip(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_ZIP))
}

/// Sets `merchant_zip`: up to nine letters and digits; spaces and dashes are taken out.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_zip(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_ZIP, value) })
}

/// Reads `merchant_aba_number`: `MerchantABANumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_aba_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_ABA_NUMBER))
}

/// Sets `merchant_aba_number`: exactly 9 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_aba_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_ABA_NUMBER, value) })
}

/// Reads `merchant_settlement_agent`: `MerchantSettlementAgent`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_settlement_agent(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_SETTLEMENT_AGENT))
}

/// Sets `merchant_settlement_agent`: exactly 4 ASCII letters and digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_settlement_agent(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_SETTLEMENT_AGENT, value) })
}

/// Reads `network_id`: `NetworkId`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_network_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::NETWORK_ID))
}

/// Sets `network_id`: exactly 1 ASCII letters and digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_network_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::NETWORK_ID, value) })
}

/// Reads `reimbursement_attribute`: `ReimbursementAttribute`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_reimbursement_attribute(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::REIMBURSEMENT_ATTRIBUTE))
}

/// Sets `reimbursement_attribute`: one of the values of `ReimbursementAttribute`,
/// `TSYSREVERSAL_RA_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_reimbursement_attribute(
    handle: *mut tsysreversal_t,
    value: c_int,
) -> c_int {
    guard(handle, |object| object.set_integer(&properties::REIMBURSEMENT_ATTRIBUTE, value))
}

/// Reads `response_approval_code`: `ResponseApprovalCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_approval_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_APPROVAL_CODE))
}

/// Reads `response_authorized_amount`: `ResponseAuthorizedAmount`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_authorized_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_AUTHORIZED_AMOUNT))
}

/// Reads `response_auth_source`: `ResponseAuthSource`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_auth_source(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_AUTH_SOURCE))
}

/// Reads `response_avs_result`: `ResponseAVSResult`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_avs_result(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_AVS_RESULT))
}

/// Reads `response_card_level`: `ResponseCardLevel`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_card_level(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_CARD_LEVEL))
}

/// Reads `response_code`: `ResponseCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_CODE))
}

/// Reads `response_commercial_card_type`: `ResponseCommercialCardType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_commercial_card_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::RESPONSE_COMMERCIAL_CARD_TYPE))
}

/// Reads `response_cvv_result`: `ResponseCVVResult`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_cvv_result(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_CVV_RESULT))
}

/// Reads `response_retrieval_number`: `ResponseRetrievalNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_retrieval_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_RETRIEVAL_NUMBER))
}

/// Reads `response_returned_aci`: `ResponseReturnedACI`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_returned_aci(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_RETURNED_ACI))
}

/// Reads `response_text`: `ResponseText`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_text(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TEXT))
}

/// Reads `response_transaction_date`: `ResponseTransactionDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_DATE))
}

/// Reads `response_transaction_id`: `ResponseTransactionId`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_ID))
}

/// Reads `response_transaction_number`: `ResponseTransactionNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_NUMBER))
}

/// Reads `response_transaction_time`: `ResponseTransactionTime`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_time(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_TIME))
}

/// Reads `response_validation_code`: `ResponseValidationCode`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_validation_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_VALIDATION_CODE))
}

/// Reads `retrieval_number`: `RetrievalNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_retrieval_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RETRIEVAL_NUMBER))
}

/// Sets `retrieval_number`: 1 to 12 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_retrieval_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::RETRIEVAL_NUMBER, value) })
}

/// Reads `returned_aci`: `ReturnedACI`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_returned_aci(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RETURNED_ACI))
}

/// Sets `returned_aci`: exactly 1 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_returned_aci(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::RETURNED_ACI, value) })
}

/// Reads `reversal_code`: `ReversalCode`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_reversal_code(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::REVERSAL_CODE))
}

/// Sets `reversal_code`: one of the values of `ReversalCode`, `TSYSREVERSAL_RC_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_reversal_code(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::REVERSAL_CODE, value))
}

/// Reads `reversal_type`: `ReversalType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_reversal_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::REVERSAL_TYPE))
}

/// Sets `reversal_type`: one of the values of `ReversalType`, `TSYSREVERSAL_RT_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_reversal_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::REVERSAL_TYPE, value))
}

/// Reads `settlement_amount`: `SettlementAmount`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_settlement_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::SETTLEMENT_AMOUNT))
}

/// Sets `settlement_amount`: 1 to 12 digits with an implied decimal point, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_settlement_amount(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::SETTLEMENT_AMOUNT, value) })
}

/// Reads `sharing_group`: `SharingGroup`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_sharing_group(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::SHARING_GROUP))
}

/// Sets `sharing_group`: 1 to 30 ASCII letters and digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_sharing_group(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::SHARING_GROUP, value) })
}

/// Reads `ssl_accept_server_cert_effective_date`: `SSLAcceptServerCertEffectiveDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_effective_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::EFFECTIVE_DATE))
}

/// Reads `ssl_accept_server_cert_expiration_date`: `SSLAcceptServerCertExpirationDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_expiration_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::EXPIRATION_DATE))
}

/// Reads `ssl_accept_server_cert_extended_key_usage`: `SSLAcceptServerCertExtendedKeyUsage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_extended_key_usage(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::EXTENDED_KEY_USAGE))
}

/// Reads `ssl_accept_server_cert_fingerprint`: `SSLAcceptServerCertFingerprint`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_fingerprint(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::FINGERPRINT))
}

/// Reads `ssl_accept_server_cert_fingerprint_sha1`: `SSLAcceptServerCertFingerprintSHA1`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_fingerprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::FINGERPRINT_SHA1))
}

/// Reads `ssl_accept_server_cert_fingerprint_sha256`: `SSLAcceptServerCertFingerprintSHA256`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_fingerprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::FINGERPRINT_SHA256))
}

/// Reads `ssl_accept_server_cert_issuer`: `SSLAcceptServerCertIssuer`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_issuer(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::ISSUER))
}

/// Reads `ssl_accept_server_cert_private_key`: `SSLAcceptServerCertPrivateKey`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_private_key(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PRIVATE_KEY))
}

/// Reads `ssl_accept_server_cert_private_key_available`: `SSLAcceptServerCertPrivateKeyAvailable`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_private_key_available(
    handle: *mut tsysreversal_t,
) -> c_int {
    guard(handle, |object| object.boolean(&certificates::accept_server_cert::PRIVATE_KEY_AVAILABLE))
}

/// Reads `ssl_accept_server_cert_private_key_container`: `SSLAcceptServerCertPrivateKeyContainer`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_private_key_container(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PRIVATE_KEY_CONTAINER))
}

/// Reads `ssl_accept_server_cert_public_key`: `SSLAcceptServerCertPublicKey`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_public_key(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PUBLIC_KEY))
}

/// Reads `ssl_accept_server_cert_public_key_algorithm`: `SSLAcceptServerCertPublicKeyAlgorithm`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_public_key_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PUBLIC_KEY_ALGORITHM))
}

/// Reads `ssl_accept_server_cert_public_key_length`: `SSLAcceptServerCertPublicKeyLength`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_public_key_length(
    handle: *mut tsysreversal_t,
) -> c_int {
    guard(handle, |object| object.integer(&certificates::accept_server_cert::PUBLIC_KEY_LENGTH))
}

/// Reads `ssl_accept_server_cert_serial_number`: `SSLAcceptServerCertSerialNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_serial_number(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SERIAL_NUMBER))
}

/// Reads `ssl_accept_server_cert_signature_algorithm`: `SSLAcceptServerCertSignatureAlgorithm`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_signature_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SIGNATURE_ALGORITHM))
}

/// Reads `ssl_accept_server_cert_store`: `SSLAcceptServerCertStore`.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_accept_server_cert_store(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::accept_server_cert::STORE, len) })
}

/// Sets `ssl_accept_server_cert_store`: a certificate or a certificate store of at most 16 MiB.
///
/// Ownership: the bytes are copied.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_accept_server_cert_store(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe { object.set_bytes(&certificates::accept_server_cert::STORE, value, len) })
}

/// Reads `ssl_accept_server_cert_store_password`: `SSLAcceptServerCertStorePassword`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_store_password(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::STORE_PASSWORD))
}

/// Sets `ssl_accept_server_cert_store_password`: any text without a NUL.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_accept_server_cert_store_password(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe {
        object.set_text(&certificates::accept_server_cert::STORE_PASSWORD, value)
    })
}

/// Reads `ssl_accept_server_cert_store_type`: `SSLAcceptServerCertStoreType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_store_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::accept_server_cert::STORE_TYPE))
}

/// Sets `ssl_accept_server_cert_store_type`: one of the values of `CertStoreType`,
/// `TSYSREVERSAL_CST_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_ssl_accept_server_cert_store_type(
    handle: *mut tsysreversal_t,
    value: c_int,
) -> c_int {
    guard(handle, |object| object.set_integer(&certificates::accept_server_cert::STORE_TYPE, value))
}

/// Reads `ssl_accept_server_cert_subject_alt_names`: `SSLAcceptServerCertSubjectAltNames`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_subject_alt_names(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SUBJECT_ALT_NAMES))
}

/// Reads `ssl_accept_server_cert_thumbprint_md5`: `SSLAcceptServerCertThumbprintMD5`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_thumbprint_md5(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::THUMBPRINT_MD5))
}

/// Reads `ssl_accept_server_cert_thumbprint_sha1`: `SSLAcceptServerCertThumbprintSHA1`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_thumbprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::THUMBPRINT_SHA1))
}

/// Reads `ssl_accept_server_cert_thumbprint_sha256`: `SSLAcceptServerCertThumbprintSHA256`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_thumbprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::THUMBPRINT_SHA256))
}

/// Reads `ssl_accept_server_cert_usage`: `SSLAcceptServerCertUsage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_usage(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::USAGE))
}

/// Reads `ssl_accept_server_cert_usage_flags`: `SSLAcceptServerCertUsageFlags`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_usage_flags(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::accept_server_cert::USAGE_FLAGS))
}

/// Reads `ssl_accept_server_cert_version`: `SSLAcceptServerCertVersion`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_version(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::VERSION))
}

/// Reads `ssl_accept_server_cert_subject`: `SSLAcceptServerCertSubject`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_subject(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SUBJECT))
}

/// Sets `ssl_accept_server_cert_subject`: the subject of a certificate in the store.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_accept_server_cert_subject(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&certificates::accept_server_cert::SUBJECT, value) })
}

/// Reads `ssl_accept_server_cert_encoded`: `SSLAcceptServerCertEncoded`.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_accept_server_cert_encoded(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::accept_server_cert::ENCODED, len) })
}

/// Sets `ssl_accept_server_cert_encoded`: a certificate or a certificate store of at most 16 MiB.
///
/// Ownership: the bytes are copied.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_accept_server_cert_encoded(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe {
        object.set_bytes(&certificates::accept_server_cert::ENCODED, value, len)
    })
}

/// Reads `ssl_cert_effective_date`: `SSLCertEffectiveDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_effective_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::EFFECTIVE_DATE))
}

/// Reads `ssl_cert_expiration_date`: `SSLCertExpirationDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_expiration_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::EXPIRATION_DATE))
}

/// Reads `ssl_cert_extended_key_usage`: `SSLCertExtendedKeyUsage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_extended_key_usage(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::EXTENDED_KEY_USAGE))
}

/// Reads `ssl_cert_fingerprint`: `SSLCertFingerprint`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_fingerprint(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::FINGERPRINT))
}

/// Reads `ssl_cert_fingerprint_sha1`: `SSLCertFingerprintSHA1`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_fingerprint_sha1(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::FINGERPRINT_SHA1))
}

/// Reads `ssl_cert_fingerprint_sha256`: `SSLCertFingerprintSHA256`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_fingerprint_sha256(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::FINGERPRINT_SHA256))
}

/// Reads `ssl_cert_issuer`: `SSLCertIssuer`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_issuer(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::ISSUER))
}

/// Reads `ssl_cert_private_key`: `SSLCertPrivateKey`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_private_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PRIVATE_KEY))
}

/// Reads `ssl_cert_private_key_available`: `SSLCertPrivateKeyAvailable`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_private_key_available(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.boolean(&certificates::client_cert::PRIVATE_KEY_AVAILABLE))
}

/// Reads `ssl_cert_private_key_container`: `SSLCertPrivateKeyContainer`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_private_key_container(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PRIVATE_KEY_CONTAINER))
}

/// Reads `ssl_cert_public_key`: `SSLCertPublicKey`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_public_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PUBLIC_KEY))
}

/// Reads `ssl_cert_public_key_algorithm`: `SSLCertPublicKeyAlgorithm`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_public_key_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PUBLIC_KEY_ALGORITHM))
}

/// Reads `ssl_cert_public_key_length`: `SSLCertPublicKeyLength`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_public_key_length(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::client_cert::PUBLIC_KEY_LENGTH))
}

/// Reads `ssl_cert_serial_number`: `SSLCertSerialNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_serial_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SERIAL_NUMBER))
}

/// Reads `ssl_cert_signature_algorithm`: `SSLCertSignatureAlgorithm`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_signature_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SIGNATURE_ALGORITHM))
}

/// Reads `ssl_cert_store`: `SSLCertStore`.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_cert_store(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::client_cert::STORE, len) })
}

/// Sets `ssl_cert_store`: a certificate or a certificate store of at most 16 MiB.
///
/// Ownership: the bytes are copied.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_store(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe { object.set_bytes(&certificates::client_cert::STORE, value, len) })
}

/// Reads `ssl_cert_store_password`: `SSLCertStorePassword`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_store_password(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::STORE_PASSWORD))
}

/// Sets `ssl_cert_store_password`: any text without a NUL.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_store_password(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&certificates::client_cert::STORE_PASSWORD, value) })
}

/// Reads `ssl_cert_store_type`: `SSLCertStoreType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_store_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::client_cert::STORE_TYPE))
}

/// Sets `ssl_cert_store_type`: one of the values of `CertStoreType`, `TSYSREVERSAL_CST_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_ssl_cert_store_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&certificates::client_cert::STORE_TYPE, value))
}

/// Reads `ssl_cert_subject_alt_names`: `SSLCertSubjectAltNames`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_subject_alt_names(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SUBJECT_ALT_NAMES))
}

/// Reads `ssl_cert_thumbprint_md5`: `SSLCertThumbprintMD5`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_thumbprint_md5(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::THUMBPRINT_MD5))
}

/// Reads `ssl_cert_thumbprint_sha1`: `SSLCertThumbprintSHA1`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_thumbprint_sha1(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::THUMBPRINT_SHA1))
}

/// Reads `ssl_cert_thumbprint_sha256`: `SSLCertThumbprintSHA256`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_thumbprint_sha256(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::THUMBPRINT_SHA256))
}

/// Reads `ssl_cert_usage`: `SSLCertUsage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_usage(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::USAGE))
}

/// Reads `ssl_cert_usage_flags`: `SSLCertUsageFlags`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_usage_flags(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::client_cert::USAGE_FLAGS))
}

/// Reads `ssl_cert_version`: `SSLCertVersion`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_version(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::VERSION))
}

/// Reads `ssl_cert_subject`: `SSLCertSubject`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_subject(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SUBJECT))
}

/// Sets `ssl_cert_subject`: the subject of a certificate in the store.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_subject(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&certificates::client_cert::SUBJECT, value) })
}

/// Reads `ssl_cert_encoded`: `SSLCertEncoded`.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_cert_encoded(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::client_cert::ENCODED, len) })
}

/// Sets `ssl_cert_encoded`: a certificate or a certificate store of at most 16 MiB.
///
/// Ownership: the bytes are copied.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_encoded(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe { object.set_bytes(&certificates::client_cert::ENCODED, value, len) })
}

/// Reads `ssl_provider`: `SSLProvider`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_provider(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::SSL_PROVIDER))
}

/// Sets `ssl_provider`: one of the values of `SSLProvider`, `TSYSREVERSAL_SSLP_...`.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_ssl_provider(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::SSL_PROVIDER, value))
}

/// Reads `ssl_server_cert_effective_date`: `SSLServerCertEffectiveDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_effective_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::EFFECTIVE_DATE))
}

/// Reads `ssl_server_cert_expiration_date`: `SSLServerCertExpirationDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_expiration_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::EXPIRATION_DATE))
}

/// Reads `ssl_server_cert_extended_key_usage`: `SSLServerCertExtendedKeyUsage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_extended_key_usage(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::EXTENDED_KEY_USAGE))
}

/// Reads `ssl_server_cert_fingerprint`: `SSLServerCertFingerprint`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_fingerprint(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::FINGERPRINT))
}

/// Reads `ssl_server_cert_fingerprint_sha1`: `SSLServerCertFingerprintSHA1`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_fingerprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::FINGERPRINT_SHA1))
}

/// Reads `ssl_server_cert_fingerprint_sha256`: `SSLServerCertFingerprintSHA256`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_fingerprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::FINGERPRINT_SHA256))
}

/// Reads `ssl_server_cert_issuer`: `SSLServerCertIssuer`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_issuer(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::ISSUER))
}

/// Reads `ssl_server_cert_private_key`: `SSLServerCertPrivateKey`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_private_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PRIVATE_KEY))
}

/// Reads `ssl_server_cert_private_key_available`: `SSLServerCertPrivateKeyAvailable`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_private_key_available(
    handle: *mut tsysreversal_t,
) -> c_int {
    guard(handle, |object| object.boolean(&certificates::server_cert::PRIVATE_KEY_AVAILABLE))
}

/// Reads `ssl_server_cert_private_key_container`: `SSLServerCertPrivateKeyContainer`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_private_key_container(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PRIVATE_KEY_CONTAINER))
}

/// Reads `ssl_server_cert_public_key`: `SSLServerCertPublicKey`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_public_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PUBLIC_KEY))
}

/// Reads `ssl_server_cert_public_key_algorithm`: `SSLServerCertPublicKeyAlgorithm`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_public_key_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PUBLIC_KEY_ALGORITHM))
}

/// Reads `ssl_server_cert_public_key_length`: `SSLServerCertPublicKeyLength`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_public_key_length(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::server_cert::PUBLIC_KEY_LENGTH))
}

/// Reads `ssl_server_cert_serial_number`: `SSLServerCertSerialNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_serial_number(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SERIAL_NUMBER))
}

/// Reads `ssl_server_cert_signature_algorithm`: `SSLServerCertSignatureAlgorithm`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_signature_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SIGNATURE_ALGORITHM))
}

/// Reads `ssl_server_cert_store`: `SSLServerCertStore`.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_server_cert_store(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::server_cert::STORE, len) })
}

/// Reads `ssl_server_cert_store_password`: `SSLServerCertStorePassword`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_store_password(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::STORE_PASSWORD))
}

/// Reads `ssl_server_cert_store_type`: `SSLServerCertStoreType`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_store_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::server_cert::STORE_TYPE))
}

/// Reads `ssl_server_cert_subject_alt_names`: `SSLServerCertSubjectAltNames`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_subject_alt_names(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SUBJECT_ALT_NAMES))
}

/// Reads `ssl_server_cert_thumbprint_md5`: `SSLServerCertThumbprintMD5`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_thumbprint_md5(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::THUMBPRINT_MD5))
}

/// Reads `ssl_server_cert_thumbprint_sha1`: `SSLServerCertThumbprintSHA1`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_thumbprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::THUMBPRINT_SHA1))
}

/// Reads `ssl_server_cert_thumbprint_sha256`: `SSLServerCertThumbprintSHA256`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_thumbprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::THUMBPRINT_SHA256))
}

/// Reads `ssl_server_cert_usage`: `SSLServerCertUsage`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_usage(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::USAGE))
}

/// Reads `ssl_server_cert_usage_flags`: `SSLServerCertUsageFlags`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_usage_flags(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::server_cert::USAGE_FLAGS))
}

/// Reads `ssl_server_cert_version`: `SSLServerCertVersion`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_version(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::VERSION))
}

/// Reads `ssl_server_cert_subject`: `SSLServerCertSubject`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_subject(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SUBJECT))
}

/// Reads `ssl_server_cert_encoded`: `SSLServerCertEncoded`.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_server_cert_encoded(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::server_cert::ENCODED, len) })
}

/// Reads `timeout`: `Timeout`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_timeout(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::TIMEOUT))
}

/// Sets `timeout`: any 32-bit number.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_timeout(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::TIMEOUT, value))
}

/// Reads `total_authorized_amount`: `TotalAuthorizedAmount`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_total_authorized_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TOTAL_AUTHORIZED_AMOUNT))
}

/// Sets `total_authorized_amount`: 1 to 12 digits with an implied decimal point, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_total_authorized_amount(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TOTAL_AUTHORIZED_AMOUNT, value) })
}

/// Reads `trace_audit_number`: `TraceAuditNumber`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_trace_audit_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRACE_AUDIT_NUMBER))
}

/// Sets `trace_audit_number`: 1 to 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_trace_audit_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRACE_AUDIT_NUMBER, value) })
}

/// Reads `transaction_date`: `TransactionDate`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRANSACTION_DATE))
}

/// Sets `transaction_date`: a date `MMDDYY`, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502, 503 for a value that
/// is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_transaction_date(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRANSACTION_DATE, value) })
}

/// Reads `transaction_id`: `TransactionId`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRANSACTION_ID))
}

/// Sets `transaction_id`: 1 to 15 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_transaction_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRANSACTION_ID, value) })
}

/// Reads `transaction_number`: `TransactionNumber`.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0, and
/// `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_number(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::TRANSACTION_NUMBER))
}

/// Sets `transaction_number`: a whole number from 0 to 9999.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 503 for a value that is
/// refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_transaction_number(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::TRANSACTION_NUMBER, value))
}

/// Reads `transaction_time`: `TransactionTime`.
///
/// Ownership: the text belongs to the handle, and is valid until the same property is read again, a
/// reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL,
/// and `tsysreversal_last_error_code` answers 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_time(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRANSACTION_TIME))
}

/// Sets `transaction_time`: a time `HHMMSS`, or empty.
///
/// Ownership: the text is copied; it is UTF-8 and ends with a NUL.
///
/// Thread: the one that uses the handle. Inside events: yes. Errors: 0 is success; 211 while
/// another thread reverses; 9002 for an invalid handle or argument; 501, 502, 503 for a value that
/// is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_transaction_time(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRANSACTION_TIME, value) })
}
