//! The properties of the class itself; the three groups of certificate properties are in `certificates`.

use super::Group::{Card, Connection, Debit, Merchant, Response, Transaction};
use super::enumerations::*;
use super::{Limit, Property, boolean, certificates, integer, table, text};

table! {
    /// The properties before the certificates: ids 1 to 58.
    FIRST: Property;
    AGENT_BANK_NUMBER = text(1, "agent_bank_number", "AgentBankNumber", Debit)
        .limit(Limit::Digits { min: 1, max: 6 })
        .docs("", "")
        .example("000123")
        .refuses(&[("1234567", 501), ("12A", 502)]);
    AGENT_CHAIN_NUMBER = text(2, "agent_chain_number", "AgentChainNumber", Debit)
        .limit(Limit::Digits { min: 1, max: 6 })
        .docs("", "")
        .example("111111")
        .refuses(&[("1234567", 501), ("12A", 502)]);
    APPROVAL_CODE = text(3, "approval_code", "ApprovalCode", Transaction)
        .limit(Limit::Printable { min: 1, max: 6 })
        .docs("", "")
        .example("TAS682")
        .refuses(&[("TAS6820", 501)]);
    BATCH_NUMBER = integer(4, "batch_number", "BatchNumber", 1, Debit)
        .limit(Limit::Range { min: 1, max: 999 })
        .docs("", "")
        .example("7")
        .refuses(&[("0", 503), ("1000", 503), ("-1", 503)]);
    CARD_TYPE = integer(5, "card_type", "CardType", 0, Card)
        .one_of(&CARD_TYPE_VALUES)
        .docs("", "")
        .example("2")
        .refuses(&[("9", 503), ("-1", 503), ("11", 503)]);
    CARD_CVV_DATA = text(6, "card_cvv_data", "CardCVVData", Card)
        .secret()
        .limit(Limit::Cvv)
        .docs("", "")
        .example("999")
        .refuses(&[("12", 501), ("12345", 501), ("12-", 502)]);
    CARD_CVV_PRESENCE = integer(7, "card_cvv_presence", "CardCVVPresence", 0, Card)
        .one_of(&CVV_PRESENCE_VALUES)
        .docs("", "")
        .example("1")
        .refuses(&[("4", 503), ("-1", 503)]);
    CARD_ENTRY_DATA_SOURCE = integer(8, "card_entry_data_source", "CardEntryDataSource", 0, Card)
        .one_of(&ENTRY_DATA_SOURCE_VALUES)
        .docs("", "")
        .example("3")
        .refuses(&[("10", 503), ("-1", 503)]);
    CARD_EXP_MONTH = integer(9, "card_exp_month", "CardExpMonth", 1, Card)
        .limit(Limit::ExpiryMonth)
        .docs("", "")
        .example("12")
        .refuses(&[("0", 505), ("13", 505), ("-1", 505)]);
    CARD_EXP_YEAR = integer(10, "card_exp_year", "CardExpYear", 2000, Card)
        .limit(Limit::ExpiryYear)
        .docs("", "")
        .example_reading("29", "2029")
        .refuses(&[("-1", 505), ("100", 505), ("1999", 505), ("2100", 505)]);
    CARD_IS_ENCRYPTED = boolean(11, "card_is_encrypted", "CardIsEncrypted", Card)
        .docs("", "")
        .example("True");
    CARD_MAGNETIC_STRIPE = text(12, "card_magnetic_stripe", "CardMagneticStripe", Card)
        .secret()
        .limit(Limit::Track)
        .docs("", "")
        .example_reading(";5499740000000057=29121010000000000000?", "5499740000000057=29121010000000000000")
        .refuses(&[("not a track", 502), ("5499740000000058=29121010000000000000", 504)]);
    CARD_NUMBER = text(13, "card_number", "CardNumber", Card)
        .secret()
        .limit(Limit::CardNumber)
        .docs("", "")
        .example_reading("4444-33332222 1111", "4444333322221111")
        .refuses(&[("4444333322221112", 504), ("4444x33322221111", 502), ("44443333222211114444", 501), ("444433", 501)]);
    CARDHOLDER_ID = text(14, "cardholder_id", "CardholderId", Card)
        .default_text("@")
        .limit(Limit::CardholderId)
        .docs("", "")
        .example("N")
        .refuses(&[("NN", 501), ("?", 502)]);
    CASH_BACK_AMOUNT = text(15, "cash_back_amount", "CashBackAmount", Debit)
        .limit(Limit::Amount)
        .docs("", "")
        .example("10000")
        .refuses(&[("1234567890123", 501), ("10.00", 502), ("-1", 502), ("12a", 502)]);
    INDUSTRY_TYPE = integer(16, "industry_type", "IndustryType", 1, Merchant)
        .one_of(&INDUSTRY_TYPE_VALUES)
        .docs("", "")
        .example("4")
        .refuses(&[("8", 503), ("-1", 503)]);
    MERCHANT_BANK_ID = text(17, "merchant_bank_id", "MerchantBankId", Merchant)
        .limit(Limit::Digits { min: 6, max: 6 })
        .docs("", "")
        .example("999995")
        .refuses(&[("9999951", 501), ("99999", 501), ("99999A", 502)]);
    MERCHANT_CATEGORY_CODE = text(18, "merchant_category_code", "MerchantCategoryCode", Merchant)
        .limit(Limit::Digits { min: 4, max: 4 })
        .docs("", "")
        .example("5999")
        .refuses(&[("59990", 501), ("599", 501), ("59A9", 502)]);
    MERCHANT_CITY = text(19, "merchant_city", "MerchantCity", Merchant)
        .limit(Limit::Place { max: 13 })
        .docs("", "")
        .example("DURHAM")
        .refuses(&[("FOURTEEN CHARS", 501), (" DURHAM", 502), ("ST. LOUIS", 502)]);
    MERCHANT_COUNTRY_CODE = text(20, "merchant_country_code", "MerchantCountryCode", Merchant)
        .default_text("840")
        .limit(Limit::Digits { min: 3, max: 3 })
        .docs("", "")
        .example("124")
        .refuses(&[("1240", 501), ("12", 501), ("US1", 502)]);
    MERCHANT_CURRENCY_CODE = text(21, "merchant_currency_code", "MerchantCurrencyCode", Merchant)
        .default_text("840")
        .limit(Limit::Digits { min: 3, max: 3 })
        .docs("", "")
        .example("124")
        .refuses(&[("1240", 501), ("12", 501), ("USD", 502)]);
    MERCHANT_LANGUAGE = text(22, "merchant_language", "MerchantLanguage", Merchant)
        .default_text("00")
        .limit(Limit::Digits { min: 2, max: 2 })
        .docs("", "")
        .example("01")
        .refuses(&[("001", 501), ("1", 501), ("0x", 502)]);
    MERCHANT_NAME = text(23, "merchant_name", "MerchantName", Merchant)
        .limit(Limit::Name { max: 25 })
        .docs("", "")
        .example("TEST MERCHANT")
        .refuses(&[("TWENTY-SIX CHARACTERS LONG", 501), (" TEST", 502)]);
    MERCHANT_NUMBER = text(24, "merchant_number", "MerchantNumber", Merchant)
        .limit(Limit::Digits { min: 1, max: 12 })
        .docs("", "")
        .example("888000002447")
        .refuses(&[("8880000024470", 501), ("88800000244A", 502)]);
    MERCHANT_PHONE = text(25, "merchant_phone", "MerchantPhone", Merchant)
        .limit(Limit::Printable { min: 1, max: 20 })
        .docs("", "")
        .example("919-5551234")
        .refuses(&[("919-555-1234 ext. 1234", 501)]);
    MERCHANT_SERVICE_PHONE = text(26, "merchant_service_phone", "MerchantServicePhone", Merchant)
        .limit(Limit::ServicePhone)
        .docs("", "")
        .example("800-1234567")
        .refuses(&[("1-800-1234567", 501), ("800-123456", 501), ("8001-234567", 502), ("800-12345-7", 502)]);
    MERCHANT_STATE = text(27, "merchant_state", "MerchantState", Merchant)
        .limit(Limit::Letters { min: 2, max: 2 })
        .docs("", "")
        .example("NC")
        .refuses(&[("NCX", 501), ("N", 501), ("N1", 502)]);
    MERCHANT_STORE_NUMBER = text(28, "merchant_store_number", "MerchantStoreNumber", Merchant)
        .limit(Limit::Digits { min: 1, max: 4 })
        .docs("", "")
        .example("5999")
        .refuses(&[("59990", 501), ("5A", 502)]);
    MERCHANT_STREET_ADDRESS = text(29, "merchant_street_address", "MerchantStreetAddress", Merchant)
        .limit(Limit::Printable { min: 1, max: 25 })
        .docs("", "")
        .example("2001 WESTWIND BLVD")
        .refuses(&[("TWENTY-SIX CHARACTERS LONG", 501)]);
    MERCHANT_TERMINAL_NUMBER = text(30, "merchant_terminal_number", "MerchantTerminalNumber", Merchant)
        .limit(Limit::Digits { min: 1, max: 4 })
        .docs("", "")
        .example("1515")
        .refuses(&[("15150", 501), ("1A", 502)]);
    MERCHANT_TIME_ZONE = text(31, "merchant_time_zone", "MerchantTimeZone", Merchant)
        .default_text("705")
        .limit(Limit::TimeZone)
        .docs("", "")
        .example("708")
        .refuses(&[("7080", 501), ("70", 501), ("70A", 502), ("805", 503), ("713", 503), ("249", 503)]);
    MERCHANT_ZIP = text(32, "merchant_zip", "MerchantZip", Merchant)
        .limit(Limit::Zip)
        .docs("", "")
        .example_reading("27713-1234", "277131234")
        .refuses(&[("2771312345", 501), ("277!3", 502)]);
    MERCHANT_ABA_NUMBER = text(33, "merchant_aba_number", "MerchantABANumber", Debit)
        .limit(Limit::Digits { min: 9, max: 9 })
        .docs("", "")
        .example("123456789")
        .refuses(&[("1234567890", 501), ("12345678", 501), ("12345678A", 502)]);
    MERCHANT_SETTLEMENT_AGENT = text(34, "merchant_settlement_agent", "MerchantSettlementAgent", Debit)
        .limit(Limit::Alphanumeric { min: 4, max: 4 })
        .docs("", "")
        .example("V123")
        .refuses(&[("V1234", 501), ("V12", 501), ("V-12", 502)]);
    NETWORK_ID = text(35, "network_id", "NetworkId", Debit)
        .limit(Limit::Alphanumeric { min: 1, max: 1 })
        .docs("", "")
        .example("G")
        .refuses(&[("GG", 501), ("-", 502)]);
    REIMBURSEMENT_ATTRIBUTE = integer(36, "reimbursement_attribute", "ReimbursementAttribute", 0, Debit)
        .one_of(&REIMBURSEMENT_ATTRIBUTE_VALUES)
        .docs("", "")
        .example("4")
        .refuses(&[("6", 503), ("-1", 503)]);
    RESPONSE_APPROVAL_CODE = text(37, "response_approval_code", "ResponseApprovalCode", Response)
        .read_only()
        .docs("", "");
    RESPONSE_AUTHORIZED_AMOUNT = text(38, "response_authorized_amount", "ResponseAuthorizedAmount", Response)
        .read_only()
        .docs("", "");
    RESPONSE_AUTH_SOURCE = text(39, "response_auth_source", "ResponseAuthSource", Response)
        .read_only()
        .docs("", "");
    RESPONSE_AVS_RESULT = text(40, "response_avs_result", "ResponseAVSResult", Response)
        .read_only()
        .docs("", "");
    RESPONSE_CARD_LEVEL = text(41, "response_card_level", "ResponseCardLevel", Response)
        .read_only()
        .docs("", "");
    RESPONSE_CODE = text(42, "response_code", "ResponseCode", Response)
        .read_only()
        .docs("", "");
    RESPONSE_COMMERCIAL_CARD_TYPE = integer(43, "response_commercial_card_type", "ResponseCommercialCardType", 0, Response)
        .read_only()
        .one_of(&COMMERCIAL_CARD_TYPE_VALUES)
        .docs("", "");
    RESPONSE_CVV_RESULT = text(44, "response_cvv_result", "ResponseCVVResult", Response)
        .read_only()
        .docs("", "");
    RESPONSE_RETRIEVAL_NUMBER = text(45, "response_retrieval_number", "ResponseRetrievalNumber", Response)
        .read_only()
        .docs("", "");
    RESPONSE_RETURNED_ACI = text(46, "response_returned_aci", "ResponseReturnedACI", Response)
        .read_only()
        .docs("", "");
    RESPONSE_TEXT = text(47, "response_text", "ResponseText", Response)
        .read_only()
        .docs("", "");
    RESPONSE_TRANSACTION_DATE = text(48, "response_transaction_date", "ResponseTransactionDate", Response)
        .read_only()
        .docs("", "");
    RESPONSE_TRANSACTION_ID = text(49, "response_transaction_id", "ResponseTransactionId", Response)
        .read_only()
        .docs("", "");
    RESPONSE_TRANSACTION_NUMBER = text(50, "response_transaction_number", "ResponseTransactionNumber", Response)
        .read_only()
        .docs("", "");
    RESPONSE_TRANSACTION_TIME = text(51, "response_transaction_time", "ResponseTransactionTime", Response)
        .read_only()
        .docs("", "");
    RESPONSE_VALIDATION_CODE = text(52, "response_validation_code", "ResponseValidationCode", Response)
        .read_only()
        .docs("", "");
    RETRIEVAL_NUMBER = text(53, "retrieval_number", "RetrievalNumber", Transaction)
        .limit(Limit::Printable { min: 1, max: 12 })
        .docs("", "")
        .example("423217502302")
        .refuses(&[("4232175023020", 501)]);
    RETURNED_ACI = text(54, "returned_aci", "ReturnedACI", Transaction)
        .limit(Limit::Printable { min: 1, max: 1 })
        .docs("", "")
        .example("E")
        .refuses(&[("EE", 501)]);
    REVERSAL_CODE = integer(55, "reversal_code", "ReversalCode", 0, Transaction)
        .one_of(&REVERSAL_CODE_VALUES)
        .docs("", "")
        .example("2")
        .refuses(&[("4", 503), ("-1", 503)]);
    REVERSAL_TYPE = integer(56, "reversal_type", "ReversalType", 0, Transaction)
        .one_of(&REVERSAL_TYPE_VALUES)
        .docs("", "")
        .example("5")
        .refuses(&[("6", 503), ("-1", 503)]);
    SETTLEMENT_AMOUNT = text(57, "settlement_amount", "SettlementAmount", Transaction)
        .limit(Limit::Amount)
        .docs("", "")
        .example("10000")
        .refuses(&[("1234567890123", 501), ("10.00", 502), ("-1", 502), ("12a", 502)]);
    SHARING_GROUP = text(58, "sharing_group", "SharingGroup", Debit)
        .limit(Limit::Alphanumeric { min: 1, max: 30 })
        .docs("", "")
        .example("GWQEV5")
        .refuses(&[("GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG", 501), ("GW-QE", 502)]);
}

table! {
    /// The property between the certificate groups.
    PROVIDER: Property;
    SSL_PROVIDER = integer(113, "ssl_provider", "SSLProvider", 0, Connection)
        .one_of(&SSL_PROVIDER_VALUES)
        .docs("", "")
        .example("2")
        .refuses(&[("3", 503), ("-1", 503)]);
}

table! {
    /// The properties after the certificates: ids 141 to 147.
    LAST: Property;
    TIMEOUT = integer(141, "timeout", "Timeout", 30, Connection)
        .docs("", "")
        .example("45");
    TOTAL_AUTHORIZED_AMOUNT = text(142, "total_authorized_amount", "TotalAuthorizedAmount", Transaction)
        .limit(Limit::Amount)
        .docs("", "")
        .example("10000")
        .refuses(&[("1234567890123", 501), ("10.00", 502), ("-1", 502), ("12a", 502)]);
    TRACE_AUDIT_NUMBER = text(143, "trace_audit_number", "TraceAuditNumber", Debit)
        .limit(Limit::Digits { min: 1, max: 6 })
        .docs("", "")
        .example("778899")
        .refuses(&[("7788990", 501), ("7788A", 502)]);
    TRANSACTION_DATE = text(144, "transaction_date", "TransactionDate", Transaction)
        .limit(Limit::Date)
        .docs("", "")
        .example("082014")
        .refuses(&[("08202014", 501), ("0820", 501), ("08-014", 502), ("132014", 503), ("083214", 503)]);
    TRANSACTION_ID = text(145, "transaction_id", "TransactionId", Transaction)
        .limit(Limit::Printable { min: 1, max: 15 })
        .docs("", "")
        .example("123456789012345")
        .refuses(&[("1234567890123456", 501)]);
    TRANSACTION_NUMBER = integer(146, "transaction_number", "TransactionNumber", 0, Transaction)
        .limit(Limit::Range { min: 0, max: 9999 })
        .docs("", "")
        .example("2")
        .refuses(&[("10000", 503), ("-1", 503)]);
    TRANSACTION_TIME = text(147, "transaction_time", "TransactionTime", Transaction)
        .limit(Limit::Time)
        .docs("", "")
        .example("131243")
        .refuses(&[("1312430", 501), ("1312", 501), ("13:243", 502), ("251243", 503), ("136043", 503)]);
}

/// Every property, in the order of its id.
pub const PROPERTIES: &[Property] = &assemble();

/// Puts the parts together at compile time. A test checks that the ids run from 1 without a gap.
const fn assemble() -> [Property; 147] {
    let mut all = [FIRST[0]; 147];
    let parts: [&[Property]; 6] =
        [FIRST, certificates::ACCEPT, certificates::CLIENT, PROVIDER, certificates::SERVER, LAST];
    let (mut part, mut place) = (0, 0);
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            all[place] = parts[part][row];
            place += 1;
            row += 1;
        }
        part += 1;
    }
    all
}
