// Printed by `cargo xtask codegen` from `src/spec`; do not edit.
// fingerprint: 6c1b36d77acefaf7

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
///
/// No known prefix, or an encrypted number.
pub const TSYSREVERSAL_CT_UNKNOWN: c_int = 0;
/// `CardType` Visa.
///
/// Visa.
pub const TSYSREVERSAL_CT_VISA: c_int = 1;
/// `CardType` MasterCard.
///
/// MasterCard.
pub const TSYSREVERSAL_CT_MASTER_CARD: c_int = 2;
/// `CardType` AMEX.
///
/// American Express.
pub const TSYSREVERSAL_CT_AMEX: c_int = 3;
/// `CardType` Discover.
///
/// Discover.
pub const TSYSREVERSAL_CT_DISCOVER: c_int = 4;
/// `CardType` Diners.
///
/// Diners Club and Carte Blanche.
pub const TSYSREVERSAL_CT_DINERS: c_int = 5;
/// `CardType` JCB.
///
/// JCB.
pub const TSYSREVERSAL_CT_JCB: c_int = 6;
/// `CardType` VisaElectron.
///
/// Visa Electron; handled as Visa.
pub const TSYSREVERSAL_CT_VISA_ELECTRON: c_int = 7;
/// `CardType` Maestro.
///
/// Maestro; handled as MasterCard.
pub const TSYSREVERSAL_CT_MAESTRO: c_int = 8;
/// `CardType` Laser.
///
/// Laser, a former Irish debit card.
pub const TSYSREVERSAL_CT_LASER: c_int = 10;

/// `CardCVVPresence` NotProvided.
///
/// No value goes with the request, and nothing is said about it.
pub const TSYSREVERSAL_CVP_NOT_PROVIDED: c_int = 0;
/// `CardCVVPresence` Provided.
///
/// The value goes with the request.
pub const TSYSREVERSAL_CVP_PROVIDED: c_int = 1;
/// `CardCVVPresence` Illegible.
///
/// The value is on the card but cannot be read.
pub const TSYSREVERSAL_CVP_ILLEGIBLE: c_int = 2;
/// `CardCVVPresence` NotOnCard.
///
/// The card has no such value.
pub const TSYSREVERSAL_CVP_NOT_ON_CARD: c_int = 3;

/// `CardEntryDataSource` Track1.
///
/// Track 1 was read.
pub const TSYSREVERSAL_EDS_TRACK1: c_int = 0;
/// `CardEntryDataSource` Track2.
///
/// Track 2 was read.
pub const TSYSREVERSAL_EDS_TRACK2: c_int = 1;
/// `CardEntryDataSource` ManualEntryTrack1Capable.
///
/// Keyed in on a terminal that could read track 1.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_TRACK1CAPABLE: c_int = 2;
/// `CardEntryDataSource` ManualEntryTrack2Capable.
///
/// Keyed in on a terminal that could read track 2.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_TRACK2CAPABLE: c_int = 3;
/// `CardEntryDataSource` ManualEntryNoCardReader.
///
/// Keyed in without a card reader: mail, telephone and electronic commerce.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_NO_CARD_READER: c_int = 4;
/// `CardEntryDataSource` Track1Contactless.
///
/// Track 1 was read without contact; TSYS has no code for it.
pub const TSYSREVERSAL_EDS_TRACK1CONTACTLESS: c_int = 5;
/// `CardEntryDataSource` Track2Contactless.
///
/// Track 2 was read without contact, or on a terminal for chip cards.
pub const TSYSREVERSAL_EDS_TRACK2CONTACTLESS: c_int = 6;
/// `CardEntryDataSource` ManualEntryContactlessCapable.
///
/// Keyed in on a terminal for chip or contactless cards.
pub const TSYSREVERSAL_EDS_MANUAL_ENTRY_CONTACTLESS_CAPABLE: c_int = 7;
/// `CardEntryDataSource` IVR.
///
/// Entered by telephone with a voice response system; the keyed form is sent.
pub const TSYSREVERSAL_EDS_IVR: c_int = 8;
/// `CardEntryDataSource` Kiosk.
///
/// Read at a kiosk; a track is sent.
pub const TSYSREVERSAL_EDS_KIOSK: c_int = 9;

/// `IndustryType` Unknown.
///
/// Unknown or unsure.
pub const TSYSREVERSAL_SIT_UNKNOWN: c_int = 0;
/// `IndustryType` Retail.
///
/// Retail.
pub const TSYSREVERSAL_SIT_RETAIL: c_int = 1;
/// `IndustryType` Restaurant.
///
/// Restaurant.
pub const TSYSREVERSAL_SIT_RESTAURANT: c_int = 2;
/// `IndustryType` GroceryStore.
///
/// Grocery store or supermarket.
pub const TSYSREVERSAL_SIT_GROCERY_STORE: c_int = 3;
/// `IndustryType` DirectMarketing.
///
/// Direct marketing and electronic commerce.
pub const TSYSREVERSAL_SIT_DIRECT_MARKETING: c_int = 4;
/// `IndustryType` Hotel.
///
/// Hotel.
pub const TSYSREVERSAL_SIT_HOTEL: c_int = 5;
/// `IndustryType` AutoRental.
///
/// Auto rental.
pub const TSYSREVERSAL_SIT_AUTO_RENTAL: c_int = 6;
/// `IndustryType` PassengerTransport.
///
/// Passenger transport.
pub const TSYSREVERSAL_SIT_PASSENGER_TRANSPORT: c_int = 7;

/// `ReimbursementAttribute` StandardRetail.
///
/// Standard retail, Interlink; sent as `Z`.
pub const TSYSREVERSAL_RA_STANDARD_RETAIL: c_int = 0;
/// `ReimbursementAttribute` QualifiedGrocery.
///
/// Qualified grocery store, Interlink; sent as `Y`.
pub const TSYSREVERSAL_RA_QUALIFIED_GROCERY: c_int = 1;
/// `ReimbursementAttribute` PreExistingRetail.
///
/// Pre-existing qualified retail, Interlink; sent as `X`.
pub const TSYSREVERSAL_RA_PRE_EXISTING_RETAIL: c_int = 2;
/// `ReimbursementAttribute` PreExistingGrocery.
///
/// Pre-existing qualified grocery store, Interlink; sent as `W`.
pub const TSYSREVERSAL_RA_PRE_EXISTING_GROCERY: c_int = 3;
/// `ReimbursementAttribute` NonDebit.
///
/// EBT, no debit, or debit outside Interlink; sent as `0`.
pub const TSYSREVERSAL_RA_NON_DEBIT: c_int = 4;
/// `ReimbursementAttribute` TaxExempt.
///
/// Tax-exempt organization; sent as `T`, which is our own choice.
pub const TSYSREVERSAL_RA_TAX_EXEMPT: c_int = 5;

/// `CommercialCardType` NotCommercial.
///
/// Not a commercial card: level II and III data must not be settled.
pub const TSYSREVERSAL_TCC_NOT_COMMERCIAL: c_int = 0;
/// `CommercialCardType` BusinessCard.
///
/// Business card.
pub const TSYSREVERSAL_TCC_BUSINESS_CARD: c_int = 1;
/// `CommercialCardType` VisaCommerce.
///
/// Visa Commerce.
pub const TSYSREVERSAL_TCC_VISA_COMMERCE: c_int = 2;
/// `CommercialCardType` CorporateCard.
///
/// Corporate card.
pub const TSYSREVERSAL_TCC_CORPORATE_CARD: c_int = 3;
/// `CommercialCardType` PurchaseCard.
///
/// Purchasing card.
pub const TSYSREVERSAL_TCC_PURCHASE_CARD: c_int = 4;

/// `ReversalCode` NotSpecified.
///
/// No reason is sent.
pub const TSYSREVERSAL_RC_NOT_SPECIFIED: c_int = 0;
/// `ReversalCode` CustomerDirected.
///
/// The customer wants it; sent as `17`.
pub const TSYSREVERSAL_RC_CUSTOMER_DIRECTED: c_int = 1;
/// `ReversalCode` PartialReversal.
///
/// Partial reversal; sent as `32`.
pub const TSYSREVERSAL_RC_PARTIAL_REVERSAL: c_int = 2;
/// `ReversalCode` CNPSuspectFraud.
///
/// Card not present and fraud suspected; sent as `34`.
pub const TSYSREVERSAL_RC_CNPSUSPECT_FRAUD: c_int = 3;

/// `ReversalType` PreSettlement.
///
/// Reverses a credit card authorization before it is settled, in full or in part.
pub const TSYSREVERSAL_RT_PRE_SETTLEMENT: c_int = 0;
/// `ReversalType` DebitPurchase.
///
/// Reverses a debit or EBT purchase.
pub const TSYSREVERSAL_RT_DEBIT_PURCHASE: c_int = 1;
/// `ReversalType` DebitCredit.
///
/// Reverses a debit or EBT credit (a purchase return).
pub const TSYSREVERSAL_RT_DEBIT_CREDIT: c_int = 2;
/// `ReversalType` DebitTimeout.
///
/// Reverses a debit or EBT transaction whose response never came; Heartland only.
pub const TSYSREVERSAL_RT_DEBIT_TIMEOUT: c_int = 3;
/// `ReversalType` Timeout.
///
/// Reverses a credit card transaction whose response never came; Heartland only.
pub const TSYSREVERSAL_RT_TIMEOUT: c_int = 4;
/// `ReversalType` CreditAuthorization.
///
/// Reverses the online authorization of a purchase return on a credit card.
pub const TSYSREVERSAL_RT_CREDIT_AUTHORIZATION: c_int = 5;

/// `SSLProvider` Automatic.
///
/// The engine is chosen by the system and the settings; Internal on Linux and macOS.
pub const TSYSREVERSAL_SSLP_AUTOMATIC: c_int = 0;
/// `SSLProvider` Platform.
///
/// The platform's own implementation: OpenSSL, SChannel or Secure Transport.
pub const TSYSREVERSAL_SSLP_PLATFORM: c_int = 1;
/// `SSLProvider` Internal.
///
/// The engine within this library, OpenSSL.
pub const TSYSREVERSAL_SSLP_INTERNAL: c_int = 2;

/// `CertStoreType` User.
///
/// The current user's store: of Windows, the keychain of macOS, on Linux a folder of PEM files.
pub const TSYSREVERSAL_CST_USER: c_int = 0;
/// `CertStoreType` Machine.
///
/// The machine's store: of Windows, the system's keychain of macOS, on Linux a folder of PEM files.
pub const TSYSREVERSAL_CST_MACHINE: c_int = 1;
/// `CertStoreType` PFXFile.
///
/// Name of a PKCS #12 file.
pub const TSYSREVERSAL_CST_PFXFILE: c_int = 2;
/// `CertStoreType` PFXBlob.
///
/// Content of a PKCS #12 file, binary or base64.
pub const TSYSREVERSAL_CST_PFXBLOB: c_int = 3;
/// `CertStoreType` JKSFile.
///
/// Name of a Java key store.
pub const TSYSREVERSAL_CST_JKSFILE: c_int = 4;
/// `CertStoreType` JKSBlob.
///
/// Content of a Java key store, binary or base64.
pub const TSYSREVERSAL_CST_JKSBLOB: c_int = 5;
/// `CertStoreType` PEMKeyFile.
///
/// Name of a PEM file with a private key and perhaps a certificate.
pub const TSYSREVERSAL_CST_PEMKEY_FILE: c_int = 6;
/// `CertStoreType` PEMKeyBlob.
///
/// Content of a PEM file with a private key and perhaps a certificate.
pub const TSYSREVERSAL_CST_PEMKEY_BLOB: c_int = 7;
/// `CertStoreType` PublicKeyFile.
///
/// Name of a file with a certificate or a public key, PEM or DER.
pub const TSYSREVERSAL_CST_PUBLIC_KEY_FILE: c_int = 8;
/// `CertStoreType` PublicKeyBlob.
///
/// Content of a file with a certificate or a public key, PEM or DER.
pub const TSYSREVERSAL_CST_PUBLIC_KEY_BLOB: c_int = 9;
/// `CertStoreType` SSHPublicKeyBlob.
///
/// Content of a file with an SSH public key.
pub const TSYSREVERSAL_CST_SSHPUBLIC_KEY_BLOB: c_int = 10;
/// `CertStoreType` P7BFile.
///
/// Name of a PKCS #7 file with certificates.
pub const TSYSREVERSAL_CST_P7BFILE: c_int = 11;
/// `CertStoreType` P7BBlob.
///
/// Content of a PKCS #7 file with certificates.
pub const TSYSREVERSAL_CST_P7BBLOB: c_int = 12;
/// `CertStoreType` SSHPublicKeyFile.
///
/// Name of a file with an SSH public key.
pub const TSYSREVERSAL_CST_SSHPUBLIC_KEY_FILE: c_int = 13;
/// `CertStoreType` PPKFile.
///
/// Name of a PuTTY private key file.
pub const TSYSREVERSAL_CST_PPKFILE: c_int = 14;
/// `CertStoreType` PPKBlob.
///
/// Content of a PuTTY private key file.
pub const TSYSREVERSAL_CST_PPKBLOB: c_int = 15;
/// `CertStoreType` XMLFile.
///
/// Name of a file with a key or certificate in XML.
pub const TSYSREVERSAL_CST_XMLFILE: c_int = 16;
/// `CertStoreType` XMLBlob.
///
/// A key or certificate in XML.
pub const TSYSREVERSAL_CST_XMLBLOB: c_int = 17;
/// `CertStoreType` JWKFile.
///
/// Name of a file with a JSON Web Key.
pub const TSYSREVERSAL_CST_JWKFILE: c_int = 18;
/// `CertStoreType` JWKBlob.
///
/// A JSON Web Key.
pub const TSYSREVERSAL_CST_JWKBLOB: c_int = 19;
/// `CertStoreType` SecurityKey.
///
/// The same as PKCS11; the contract lists it without a description.
pub const TSYSREVERSAL_CST_SECURITY_KEY: c_int = 20;
/// `CertStoreType` BCFKSFile.
///
/// Name of a Bouncy Castle FIPS key store.
pub const TSYSREVERSAL_CST_BCFKSFILE: c_int = 21;
/// `CertStoreType` BCFKSBlob.
///
/// Content of a Bouncy Castle FIPS key store, binary or base64.
pub const TSYSREVERSAL_CST_BCFKSBLOB: c_int = 22;
/// `CertStoreType` PKCS11.
///
/// A key in a token with a PKCS #11 interface: the store is the path of its module, or a `pkcs11:`
/// URI, and the password is the PIN. Needs a build with the feature `pkcs11`.
pub const TSYSREVERSAL_CST_PKCS11: c_int = 23;
/// `CertStoreType` Auto.
///
/// The type is found out from the content.
pub const TSYSREVERSAL_CST_AUTO: c_int = 99;

/// Reads `agent_bank_number`: The agent bank of the merchant, for debit and EBT reversals.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_agent_bank_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::AGENT_BANK_NUMBER))
}

/// Sets `agent_bank_number`: 1 to 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_agent_bank_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::AGENT_BANK_NUMBER, value) })
}

/// Reads `agent_chain_number`: The chain within the agent bank that the merchant belongs to, for
/// debit and EBT reversals.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_agent_chain_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::AGENT_CHAIN_NUMBER))
}

/// Sets `agent_chain_number`: 1 to 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_agent_chain_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::AGENT_CHAIN_NUMBER, value) })
}

/// Reads `approval_code`: The approval code that the host gave to the authorization being reversed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_approval_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::APPROVAL_CODE))
}

/// Sets `approval_code`: 1 to 6 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_approval_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::APPROVAL_CODE, value) })
}

/// Reads `batch_number`: The number of the batch that the original debit or EBT purchase belongs
/// to.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_batch_number(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::BATCH_NUMBER))
}

/// Sets `batch_number`: a whole number from 1 to 999.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_batch_number(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::BATCH_NUMBER, value))
}

/// Reads `card_type`: The brand of the card.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_TYPE))
}

/// Sets `card_type`: one of the values of `CardType`, `TSYSREVERSAL_CT_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_TYPE, value))
}

/// Reads `card_cvv_data`: The card verification value: the three or four characters printed on the
/// card.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_cvv_data(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARD_CVV_DATA))
}

/// Sets `card_cvv_data`: 3 or 4 letters or digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_card_cvv_data(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARD_CVV_DATA, value) })
}

/// Reads `card_cvv_presence`: Whether a card verification value goes with the request, and if not,
/// why.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_cvv_presence(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_CVV_PRESENCE))
}

/// Sets `card_cvv_presence`: one of the values of `CardCVVPresence`, `TSYSREVERSAL_CVP_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_cvv_presence(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_CVV_PRESENCE, value))
}

/// Reads `card_entry_data_source`: How the card data was read: which track, or keyed in on which
/// kind of terminal.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_entry_data_source(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_ENTRY_DATA_SOURCE))
}

/// Sets `card_entry_data_source`: one of the values of `CardEntryDataSource`,
/// `TSYSREVERSAL_EDS_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_entry_data_source(
    handle: *mut tsysreversal_t,
    value: c_int,
) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_ENTRY_DATA_SOURCE, value))
}

/// Reads `card_exp_month`: The month in which the card expires.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_exp_month(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_EXP_MONTH))
}

/// Sets `card_exp_month`: a month, 1 to 12.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 505 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_exp_month(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_EXP_MONTH, value))
}

/// Reads `card_exp_year`: The year in which the card expires.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_exp_year(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::CARD_EXP_YEAR))
}

/// Sets `card_exp_year`: a year, 2000 to 2099, or 0 to 99 for the same years.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 505 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_exp_year(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::CARD_EXP_YEAR, value))
}

/// Reads `card_is_encrypted`: Whether `card_number` and `card_magnetic_stripe` hold data that was
/// encrypted before it came here.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_is_encrypted(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.boolean(&properties::CARD_IS_ENCRYPTED))
}

/// Sets `card_is_encrypted`: true or false.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_card_is_encrypted(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_boolean(&properties::CARD_IS_ENCRYPTED, value))
}

/// Reads `card_magnetic_stripe`: The data of one track of the card's magnetic stripe.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_magnetic_stripe(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARD_MAGNETIC_STRIPE))
}

/// Sets `card_magnetic_stripe`: the data of track 1 or track 2, or empty; anything printable when
/// `card_is_encrypted`.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 504 for a
/// value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_card_magnetic_stripe(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARD_MAGNETIC_STRIPE, value) })
}

/// Reads `card_number`: The card number, as keyed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_card_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARD_NUMBER))
}

/// Sets `card_number`: a card number whose check digit is right, or empty; spaces and dashes are
/// taken out; anything printable when `card_is_encrypted`.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 504 for a
/// value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_card_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARD_NUMBER, value) })
}

/// Reads `cardholder_id`: How the cardholder was identified for this reversal.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_cardholder_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CARDHOLDER_ID))
}

/// Sets `cardholder_id`: exactly one of the characters `@`, `A` to `Z`, `0` to `9`.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_cardholder_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CARDHOLDER_ID, value) })
}

/// Reads `cash_back_amount`: The cash that the cardholder got with the original debit or EBT
/// purchase.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_cash_back_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::CASH_BACK_AMOUNT))
}

/// Sets `cash_back_amount`: 1 to 12 digits with an implied decimal point, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_cash_back_amount(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::CASH_BACK_AMOUNT, value) })
}

/// Reads `industry_type`: The industry of the merchant.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_industry_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::INDUSTRY_TYPE))
}

/// Sets `industry_type`: one of the values of `IndustryType`, `TSYSREVERSAL_SIT_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_industry_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::INDUSTRY_TYPE, value))
}

/// Reads `merchant_bank_id`: The acquirer's bank identification number (BIN).
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_bank_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_BANK_ID))
}

/// Sets `merchant_bank_id`: exactly 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_bank_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_BANK_ID, value) })
}

/// Reads `merchant_category_code`: The merchant category code (MCC).
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_category_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_CATEGORY_CODE))
}

/// Sets `merchant_category_code`: exactly 4 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_category_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_CATEGORY_CODE, value) })
}

/// Reads `merchant_city`: The city of the merchant.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_city(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_CITY))
}

/// Sets `merchant_city`: up to 13 ASCII letters, digits and spaces, the first one not a space.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_city(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_CITY, value) })
}

/// Reads `merchant_country_code`: The country of the merchant, as an ISO 3166-1 number.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_country_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_COUNTRY_CODE))
}

/// Sets `merchant_country_code`: exactly 3 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_country_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_COUNTRY_CODE, value) })
}

/// Reads `merchant_currency_code`: The currency of the merchant, as an ISO 4217 number.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_currency_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_CURRENCY_CODE))
}

/// Sets `merchant_currency_code`: exactly 3 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_currency_code(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_CURRENCY_CODE, value) })
}

/// Reads `merchant_language`: The language in which the host writes `response_text`.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_language(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_LANGUAGE))
}

/// Sets `merchant_language`: exactly 2 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_language(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_LANGUAGE, value) })
}

/// Reads `merchant_name`: The name of the merchant, as it is printed on receipts.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_name(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_NAME))
}

/// Sets `merchant_name`: up to 25 printable ASCII characters, the first one not a space.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_name(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_NAME, value) })
}

/// Reads `merchant_number`: The number of the merchant in the VisaNet system.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_NUMBER))
}

/// Sets `merchant_number`: 1 to 12 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_NUMBER, value) })
}

/// Reads `merchant_phone`: The business telephone number of the merchant.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_phone(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_PHONE))
}

/// Sets `merchant_phone`: 1 to 20 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_phone(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_PHONE, value) })
}

/// Reads `merchant_service_phone`: The telephone number that cardholders call for service.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_service_phone(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_SERVICE_PHONE))
}

/// Sets `merchant_service_phone`: `NNN-NNNNNNN`: three digits, a dash and seven digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_service_phone(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_SERVICE_PHONE, value) })
}

/// Reads `merchant_state`: The state or province of the merchant.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_state(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_STATE))
}

/// Sets `merchant_state`: exactly 2 ASCII letters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_state(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_STATE, value) })
}

/// Reads `merchant_store_number`: The number of the merchant's store.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_store_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_STORE_NUMBER))
}

/// Sets `merchant_store_number`: 1 to 4 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_store_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_STORE_NUMBER, value) })
}

/// Reads `merchant_street_address`: The street address of the merchant.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_street_address(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_STREET_ADDRESS))
}

/// Sets `merchant_street_address`: 1 to 25 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_street_address(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_STREET_ADDRESS, value) })
}

/// Reads `merchant_terminal_number`: The number of the terminal in the store.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_terminal_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_TERMINAL_NUMBER))
}

/// Sets `merchant_terminal_number`: 1 to 4 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_terminal_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_TERMINAL_NUMBER, value) })
}

/// Reads `merchant_time_zone`: The difference of the merchant's standard time from Greenwich, as
/// the host counts it.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_time_zone(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_TIME_ZONE))
}

/// Sets `merchant_time_zone`: the three-digit differential from GMT of EIS 1080, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 503 for a
/// value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_time_zone(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_TIME_ZONE, value) })
}

/// Reads `merchant_zip`: The postal code of the place of the sale.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_zip(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_ZIP))
}

/// Sets `merchant_zip`: up to nine letters and digits; spaces and dashes are taken out.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_zip(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_ZIP, value) })
}

/// Reads `merchant_aba_number`: The merchant's routing number at the direct debit switch.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_aba_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_ABA_NUMBER))
}

/// Sets `merchant_aba_number`: exactly 9 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_aba_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_ABA_NUMBER, value) })
}

/// Reads `merchant_settlement_agent`: The agent that settles for the merchant.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_merchant_settlement_agent(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::MERCHANT_SETTLEMENT_AGENT))
}

/// Sets `merchant_settlement_agent`: exactly 4 ASCII letters and digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_merchant_settlement_agent(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::MERCHANT_SETTLEMENT_AGENT, value) })
}

/// Reads `network_id`: The debit or EBT network that authorized the original purchase.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_network_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::NETWORK_ID))
}

/// Sets `network_id`: exactly 1 ASCII letters and digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_network_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::NETWORK_ID, value) })
}

/// Reads `reimbursement_attribute`: The reimbursement fee of the original debit or EBT purchase.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_reimbursement_attribute(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::REIMBURSEMENT_ATTRIBUTE))
}

/// Sets `reimbursement_attribute`: one of the values of `ReimbursementAttribute`,
/// `TSYSREVERSAL_RA_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_reimbursement_attribute(
    handle: *mut tsysreversal_t,
    value: c_int,
) -> c_int {
    guard(handle, |object| object.set_integer(&properties::REIMBURSEMENT_ATTRIBUTE, value))
}

/// Reads `response_approval_code`: The approval code of the reversal.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_approval_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_APPROVAL_CODE))
}

/// Reads `response_authorized_amount`: The amount that the host approved when it approved less than
/// was asked.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_authorized_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_AUTHORIZED_AMOUNT))
}

/// Reads `response_auth_source`: Where the approval came from.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_auth_source(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_AUTH_SOURCE))
}

/// Reads `response_avs_result`: The result of the address verification.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_avs_result(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_AVS_RESULT))
}

/// Reads `response_card_level`: The product of the card, as Visa codes it.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_card_level(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_CARD_LEVEL))
}

/// Reads `response_code`: What the host decided.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_CODE))
}

/// Reads `response_commercial_card_type`: Whether the card is a commercial card, and which.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_commercial_card_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::RESPONSE_COMMERCIAL_CARD_TYPE))
}

/// Reads `response_cvv_result`: The result of the check of the card verification value.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_cvv_result(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_CVV_RESULT))
}

/// Reads `response_retrieval_number`: The retrieval reference number of the reversal.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_retrieval_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_RETRIEVAL_NUMBER))
}

/// Reads `response_returned_aci`: The authorization characteristics indicator that the host
/// returned.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_returned_aci(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_RETURNED_ACI))
}

/// Reads `response_text`: The text that the host wants to be displayed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_text(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TEXT))
}

/// Reads `response_transaction_date`: The local date of the transaction, as the host reckons it.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_DATE))
}

/// Reads `response_transaction_id`: The transaction identifier, or the reference number of
/// MasterCard.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_ID))
}

/// Reads `response_transaction_number`: The sequence number that the response carries.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_NUMBER))
}

/// Reads `response_transaction_time`: The local time of the transaction, as the host reckons it.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_transaction_time(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_TRANSACTION_TIME))
}

/// Reads `response_validation_code`: The validation code of the card issuer.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_response_validation_code(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RESPONSE_VALIDATION_CODE))
}

/// Reads `retrieval_number`: The retrieval reference number of the authorization being reversed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_retrieval_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RETRIEVAL_NUMBER))
}

/// Sets `retrieval_number`: 1 to 12 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_retrieval_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::RETRIEVAL_NUMBER, value) })
}

/// Reads `returned_aci`: The authorization characteristics indicator of the authorization being
/// reversed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_returned_aci(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::RETURNED_ACI))
}

/// Sets `returned_aci`: exactly 1 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_returned_aci(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::RETURNED_ACI, value) })
}

/// Reads `reversal_code`: Why the authorization is reversed, for MasterCard.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_reversal_code(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::REVERSAL_CODE))
}

/// Sets `reversal_code`: one of the values of `ReversalCode`, `TSYSREVERSAL_RC_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_reversal_code(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::REVERSAL_CODE, value))
}

/// Reads `reversal_type`: Which kind of transaction is reversed, and how.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_reversal_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::REVERSAL_TYPE))
}

/// Sets `reversal_type`: one of the values of `ReversalType`, `TSYSREVERSAL_RT_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_reversal_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::REVERSAL_TYPE, value))
}

/// Reads `settlement_amount`: The amount that is still to be settled after the reversal.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_settlement_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::SETTLEMENT_AMOUNT))
}

/// Sets `settlement_amount`: 1 to 12 digits with an implied decimal point, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_settlement_amount(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::SETTLEMENT_AMOUNT, value) })
}

/// Reads `sharing_group`: The debit and EBT networks that the merchant takes part in.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_sharing_group(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::SHARING_GROUP))
}

/// Sets `sharing_group`: 1 to 30 ASCII letters and digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_sharing_group(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::SHARING_GROUP, value) })
}

/// Reads `ssl_accept_server_cert_effective_date`: The first moment at which the certificate is
/// valid.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_effective_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::EFFECTIVE_DATE))
}

/// Reads `ssl_accept_server_cert_expiration_date`: The last moment at which the certificate is
/// valid.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_expiration_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::EXPIRATION_DATE))
}

/// Reads `ssl_accept_server_cert_extended_key_usage`: The purposes that the certificate is
/// restricted to.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_extended_key_usage(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::EXTENDED_KEY_USAGE))
}

/// Reads `ssl_accept_server_cert_fingerprint`: The MD5 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_fingerprint(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::FINGERPRINT))
}

/// Reads `ssl_accept_server_cert_fingerprint_sha1`: The SHA-1 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_fingerprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::FINGERPRINT_SHA1))
}

/// Reads `ssl_accept_server_cert_fingerprint_sha256`: The SHA-256 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_fingerprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::FINGERPRINT_SHA256))
}

/// Reads `ssl_accept_server_cert_issuer`: The name of the authority that issued the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_issuer(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::ISSUER))
}

/// Reads `ssl_accept_server_cert_private_key`: The private key of the certificate, as PEM.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_private_key(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PRIVATE_KEY))
}

/// Reads `ssl_accept_server_cert_private_key_available`: Whether the private key of the certificate
/// is at hand.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_private_key_available(
    handle: *mut tsysreversal_t,
) -> c_int {
    guard(handle, |object| object.boolean(&certificates::accept_server_cert::PRIVATE_KEY_AVAILABLE))
}

/// Reads `ssl_accept_server_cert_private_key_container`: The name of the key container that holds
/// the private key.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_private_key_container(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PRIVATE_KEY_CONTAINER))
}

/// Reads `ssl_accept_server_cert_public_key`: The public key of the certificate, as PEM.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_public_key(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PUBLIC_KEY))
}

/// Reads `ssl_accept_server_cert_public_key_algorithm`: The algorithm of the public key.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_public_key_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::PUBLIC_KEY_ALGORITHM))
}

/// Reads `ssl_accept_server_cert_public_key_length`: The length of the public key in bits.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_public_key_length(
    handle: *mut tsysreversal_t,
) -> c_int {
    guard(handle, |object| object.integer(&certificates::accept_server_cert::PUBLIC_KEY_LENGTH))
}

/// Reads `ssl_accept_server_cert_serial_number`: The serial number that the issuer gave to the
/// certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_serial_number(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SERIAL_NUMBER))
}

/// Reads `ssl_accept_server_cert_signature_algorithm`: The algorithm with which the issuer signed
/// the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_signature_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SIGNATURE_ALGORITHM))
}

/// Reads `ssl_accept_server_cert_store`: The certificate store: its name, its file or its content.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
/// not count follows.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 9002 for an invalid handle, or without a place for the length.
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
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_accept_server_cert_store(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe { object.set_bytes(&certificates::accept_server_cert::STORE, value, len) })
}

/// Reads `ssl_accept_server_cert_store_password`: The password that opens the certificate store.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_store_password(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::STORE_PASSWORD))
}

/// Sets `ssl_accept_server_cert_store_password`: any text without a NUL.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
/// MiB.
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

/// Reads `ssl_accept_server_cert_store_type`: The kind of certificate store.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_store_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::accept_server_cert::STORE_TYPE))
}

/// Sets `ssl_accept_server_cert_store_type`: one of the values of `CertStoreType`,
/// `TSYSREVERSAL_CST_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_ssl_accept_server_cert_store_type(
    handle: *mut tsysreversal_t,
    value: c_int,
) -> c_int {
    guard(handle, |object| object.set_integer(&certificates::accept_server_cert::STORE_TYPE, value))
}

/// Reads `ssl_accept_server_cert_subject_alt_names`: The other names that the certificate is valid
/// for.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_subject_alt_names(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SUBJECT_ALT_NAMES))
}

/// Reads `ssl_accept_server_cert_thumbprint_md5`: The MD5 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_thumbprint_md5(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::THUMBPRINT_MD5))
}

/// Reads `ssl_accept_server_cert_thumbprint_sha1`: The SHA-1 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_thumbprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::THUMBPRINT_SHA1))
}

/// Reads `ssl_accept_server_cert_thumbprint_sha256`: The SHA-256 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_thumbprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::THUMBPRINT_SHA256))
}

/// Reads `ssl_accept_server_cert_usage`: What the key of the certificate may be used for, in words.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_usage(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::USAGE))
}

/// Reads `ssl_accept_server_cert_usage_flags`: What the key of the certificate may be used for, as
/// flags.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_usage_flags(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::accept_server_cert::USAGE_FLAGS))
}

/// Reads `ssl_accept_server_cert_version`: The version of the X.509 format that the certificate
/// has.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_version(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::VERSION))
}

/// Reads `ssl_accept_server_cert_subject`: The name of the holder of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_accept_server_cert_subject(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::accept_server_cert::SUBJECT))
}

/// Sets `ssl_accept_server_cert_subject`: the subject of a certificate in the store.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
/// MiB; 271 or 272 when no certificate of the store can be selected.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_accept_server_cert_subject(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&certificates::accept_server_cert::SUBJECT, value) })
}

/// Reads `ssl_accept_server_cert_encoded`: The certificate itself.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
/// not count follows.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 9002 for an invalid handle, or without a place for the length.
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
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB; 502 for what is
/// no certificate.
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

/// Reads `ssl_cert_effective_date`: The first moment at which the certificate is valid.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_effective_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::EFFECTIVE_DATE))
}

/// Reads `ssl_cert_expiration_date`: The last moment at which the certificate is valid.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_expiration_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::EXPIRATION_DATE))
}

/// Reads `ssl_cert_extended_key_usage`: The purposes that the certificate is restricted to.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_extended_key_usage(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::EXTENDED_KEY_USAGE))
}

/// Reads `ssl_cert_fingerprint`: The MD5 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_fingerprint(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::FINGERPRINT))
}

/// Reads `ssl_cert_fingerprint_sha1`: The SHA-1 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_fingerprint_sha1(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::FINGERPRINT_SHA1))
}

/// Reads `ssl_cert_fingerprint_sha256`: The SHA-256 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_fingerprint_sha256(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::FINGERPRINT_SHA256))
}

/// Reads `ssl_cert_issuer`: The name of the authority that issued the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_issuer(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::ISSUER))
}

/// Reads `ssl_cert_private_key`: The private key of the certificate, as PEM.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_private_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PRIVATE_KEY))
}

/// Reads `ssl_cert_private_key_available`: Whether the private key of the certificate is at hand.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_private_key_available(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.boolean(&certificates::client_cert::PRIVATE_KEY_AVAILABLE))
}

/// Reads `ssl_cert_private_key_container`: The name of the key container that holds the private
/// key.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_private_key_container(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PRIVATE_KEY_CONTAINER))
}

/// Reads `ssl_cert_public_key`: The public key of the certificate, as PEM.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_public_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PUBLIC_KEY))
}

/// Reads `ssl_cert_public_key_algorithm`: The algorithm of the public key.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_public_key_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::PUBLIC_KEY_ALGORITHM))
}

/// Reads `ssl_cert_public_key_length`: The length of the public key in bits.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_public_key_length(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::client_cert::PUBLIC_KEY_LENGTH))
}

/// Reads `ssl_cert_serial_number`: The serial number that the issuer gave to the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_serial_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SERIAL_NUMBER))
}

/// Reads `ssl_cert_signature_algorithm`: The algorithm with which the issuer signed the
/// certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_signature_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SIGNATURE_ALGORITHM))
}

/// Reads `ssl_cert_store`: The certificate store: its name, its file or its content.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
/// not count follows.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 9002 for an invalid handle, or without a place for the length.
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
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_store(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe { object.set_bytes(&certificates::client_cert::STORE, value, len) })
}

/// Reads `ssl_cert_store_password`: The password that opens the certificate store.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_store_password(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::STORE_PASSWORD))
}

/// Sets `ssl_cert_store_password`: any text without a NUL.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
/// MiB.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_store_password(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&certificates::client_cert::STORE_PASSWORD, value) })
}

/// Reads `ssl_cert_store_type`: The kind of certificate store.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_store_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::client_cert::STORE_TYPE))
}

/// Sets `ssl_cert_store_type`: one of the values of `CertStoreType`, `TSYSREVERSAL_CST_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_ssl_cert_store_type(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&certificates::client_cert::STORE_TYPE, value))
}

/// Reads `ssl_cert_subject_alt_names`: The other names that the certificate is valid for.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_subject_alt_names(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SUBJECT_ALT_NAMES))
}

/// Reads `ssl_cert_thumbprint_md5`: The MD5 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_thumbprint_md5(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::THUMBPRINT_MD5))
}

/// Reads `ssl_cert_thumbprint_sha1`: The SHA-1 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_thumbprint_sha1(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::THUMBPRINT_SHA1))
}

/// Reads `ssl_cert_thumbprint_sha256`: The SHA-256 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_thumbprint_sha256(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::THUMBPRINT_SHA256))
}

/// Reads `ssl_cert_usage`: What the key of the certificate may be used for, in words.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_usage(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::USAGE))
}

/// Reads `ssl_cert_usage_flags`: What the key of the certificate may be used for, as flags.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_usage_flags(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::client_cert::USAGE_FLAGS))
}

/// Reads `ssl_cert_version`: The version of the X.509 format that the certificate has.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_version(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::VERSION))
}

/// Reads `ssl_cert_subject`: The name of the holder of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_cert_subject(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::client_cert::SUBJECT))
}

/// Sets `ssl_cert_subject`: the subject of a certificate in the store.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501 for more than 16
/// MiB; 271, 272 or 273 when no certificate of the store can be selected.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_subject(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&certificates::client_cert::SUBJECT, value) })
}

/// Reads `ssl_cert_encoded`: The certificate itself.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
/// not count follows.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 9002 for an invalid handle, or without a place for the length.
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
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle, or for NULL with a length; 501 for more than 16 MiB; 502 for what is
/// no certificate.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_ssl_cert_encoded(
    handle: *mut tsysreversal_t,
    value: *const u8,
    len: usize,
) -> c_int {
    // SAFETY: the caller passes `len` readable bytes, or NULL.
    guard(handle, |object| unsafe { object.set_bytes(&certificates::client_cert::ENCODED, value, len) })
}

/// Reads `ssl_provider`: The implementation of TLS to use.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_provider(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::SSL_PROVIDER))
}

/// Sets `ssl_provider`: one of the values of `SSLProvider`, `TSYSREVERSAL_SSLP_...`.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_ssl_provider(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::SSL_PROVIDER, value))
}

/// Reads `ssl_server_cert_effective_date`: The first moment at which the certificate is valid.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_effective_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::EFFECTIVE_DATE))
}

/// Reads `ssl_server_cert_expiration_date`: The last moment at which the certificate is valid.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_expiration_date(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::EXPIRATION_DATE))
}

/// Reads `ssl_server_cert_extended_key_usage`: The purposes that the certificate is restricted to.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_extended_key_usage(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::EXTENDED_KEY_USAGE))
}

/// Reads `ssl_server_cert_fingerprint`: The MD5 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_fingerprint(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::FINGERPRINT))
}

/// Reads `ssl_server_cert_fingerprint_sha1`: The SHA-1 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_fingerprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::FINGERPRINT_SHA1))
}

/// Reads `ssl_server_cert_fingerprint_sha256`: The SHA-256 fingerprint of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_fingerprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::FINGERPRINT_SHA256))
}

/// Reads `ssl_server_cert_issuer`: The name of the authority that issued the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_issuer(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::ISSUER))
}

/// Reads `ssl_server_cert_private_key`: The private key of the certificate, as PEM.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_private_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PRIVATE_KEY))
}

/// Reads `ssl_server_cert_private_key_available`: Whether the private key of the certificate is at
/// hand.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_private_key_available(
    handle: *mut tsysreversal_t,
) -> c_int {
    guard(handle, |object| object.boolean(&certificates::server_cert::PRIVATE_KEY_AVAILABLE))
}

/// Reads `ssl_server_cert_private_key_container`: The name of the key container that holds the
/// private key.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_private_key_container(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PRIVATE_KEY_CONTAINER))
}

/// Reads `ssl_server_cert_public_key`: The public key of the certificate, as PEM.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_public_key(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PUBLIC_KEY))
}

/// Reads `ssl_server_cert_public_key_algorithm`: The algorithm of the public key.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_public_key_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::PUBLIC_KEY_ALGORITHM))
}

/// Reads `ssl_server_cert_public_key_length`: The length of the public key in bits.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_public_key_length(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::server_cert::PUBLIC_KEY_LENGTH))
}

/// Reads `ssl_server_cert_serial_number`: The serial number that the issuer gave to the
/// certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_serial_number(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SERIAL_NUMBER))
}

/// Reads `ssl_server_cert_signature_algorithm`: The algorithm with which the issuer signed the
/// certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_signature_algorithm(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SIGNATURE_ALGORITHM))
}

/// Reads `ssl_server_cert_store`: The certificate store: its name, its file or its content.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
/// not count follows.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 9002 for an invalid handle, or without a place for the length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_server_cert_store(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::server_cert::STORE, len) })
}

/// Reads `ssl_server_cert_store_password`: The password that opens the certificate store.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_store_password(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::STORE_PASSWORD))
}

/// Reads `ssl_server_cert_store_type`: The kind of certificate store.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_store_type(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::server_cert::STORE_TYPE))
}

/// Reads `ssl_server_cert_subject_alt_names`: The other names that the certificate is valid for.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_subject_alt_names(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SUBJECT_ALT_NAMES))
}

/// Reads `ssl_server_cert_thumbprint_md5`: The MD5 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_thumbprint_md5(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::THUMBPRINT_MD5))
}

/// Reads `ssl_server_cert_thumbprint_sha1`: The SHA-1 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_thumbprint_sha1(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::THUMBPRINT_SHA1))
}

/// Reads `ssl_server_cert_thumbprint_sha256`: The SHA-256 hash of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_thumbprint_sha256(
    handle: *mut tsysreversal_t,
) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::THUMBPRINT_SHA256))
}

/// Reads `ssl_server_cert_usage`: What the key of the certificate may be used for, in words.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_usage(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::USAGE))
}

/// Reads `ssl_server_cert_usage_flags`: What the key of the certificate may be used for, as flags.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_usage_flags(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&certificates::server_cert::USAGE_FLAGS))
}

/// Reads `ssl_server_cert_version`: The version of the X.509 format that the certificate has.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_version(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::VERSION))
}

/// Reads `ssl_server_cert_subject`: The name of the holder of the certificate.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_ssl_server_cert_subject(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&certificates::server_cert::SUBJECT))
}

/// Reads `ssl_server_cert_encoded`: The certificate itself.
///
/// Ownership: the bytes belong to the handle, and are valid until the same property is read again,
/// a reset or the destruction of the handle; `len` receives their number, and a NUL that it does
/// not count follows.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 9002 for an invalid handle, or without a place for the length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_get_ssl_server_cert_encoded(
    handle: *mut tsysreversal_t,
    len: *mut usize,
) -> *const u8 {
    // SAFETY: the caller passes a `len` that may be written, or NULL.
    guard(handle, |object| unsafe { object.bytes(&certificates::server_cert::ENCODED, len) })
}

/// Reads `timeout`: How long to wait for the host, in seconds.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_timeout(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::TIMEOUT))
}

/// Sets `timeout`: any 32-bit number.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_timeout(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::TIMEOUT, value))
}

/// Reads `total_authorized_amount`: The sum of everything that was authorized for the transaction.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_total_authorized_amount(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TOTAL_AUTHORIZED_AMOUNT))
}

/// Sets `total_authorized_amount`: 1 to 12 digits with an implied decimal point, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_total_authorized_amount(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TOTAL_AUTHORIZED_AMOUNT, value) })
}

/// Reads `trace_audit_number`: The system trace audit number of the original debit or EBT purchase.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_trace_audit_number(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRACE_AUDIT_NUMBER))
}

/// Sets `trace_audit_number`: 1 to 6 decimal digits, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_trace_audit_number(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRACE_AUDIT_NUMBER, value) })
}

/// Reads `transaction_date`: The local date of the authorization being reversed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_date(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRANSACTION_DATE))
}

/// Sets `transaction_date`: a date `MMDDYY`, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 503 for a
/// value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_transaction_date(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRANSACTION_DATE, value) })
}

/// Reads `transaction_id`: The transaction identifier of the authorization being reversed, or the
/// reference number of MasterCard.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_id(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRANSACTION_ID))
}

/// Sets `transaction_id`: 1 to 15 printable ASCII characters, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502 for a value
/// that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_transaction_id(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRANSACTION_ID, value) })
}

/// Reads `transaction_number`: The sequence number of this request.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: 0 for
/// an invalid handle, of which tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_number(handle: *mut tsysreversal_t) -> c_int {
    guard(handle, |object| object.integer(&properties::TRANSACTION_NUMBER))
}

/// Sets `transaction_number`: a whole number from 0 to 9999.
///
/// Ownership: nothing is lent, and nothing is kept.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle; 503 for a value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_set_transaction_number(handle: *mut tsysreversal_t, value: c_int) -> c_int {
    guard(handle, |object| object.set_integer(&properties::TRANSACTION_NUMBER, value))
}

/// Reads `transaction_time`: The local time of the authorization being reversed.
///
/// Ownership: the characters belong to the handle, and are valid until the same property is read
/// again, a reset or the destruction of the handle.
///
/// Thread: any, one at a time, also while another one reverses. Inside events: yes. Errors: NULL
/// with 434 for a text that cannot be in CodePage; NULL for an invalid handle, of which
/// tsysreversal_last_error_code says 9002.
#[unsafe(no_mangle)]
pub extern "C" fn tsysreversal_get_transaction_time(handle: *mut tsysreversal_t) -> *const c_char {
    guard(handle, |object| object.text(&properties::TRANSACTION_TIME))
}

/// Sets `transaction_time`: a time `HHMMSS`, or empty.
///
/// Ownership: the text is copied; it ends with a NUL.
///
/// Thread: the one that uses the handle; 211 from another one while it reverses. Inside events:
/// yes; it counts from the next call on. Errors: 0 is success; 211 while another thread reverses;
/// 9002 for an invalid handle or NULL; 434 for text that is none in CodePage; 501, 502, 503 for a
/// value that is refused, and the old value stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tsysreversal_set_transaction_time(
    handle: *mut tsysreversal_t,
    value: *const c_char,
) -> c_int {
    // SAFETY: the caller passes text that ends with a NUL, or NULL.
    guard(handle, |object| unsafe { object.set_text(&properties::TRANSACTION_TIME, value) })
}
