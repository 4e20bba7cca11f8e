// Printed by `cargo xtask codegen` from `src/spec`; do not edit.
// fingerprint: 698140a5987ce303

//! A typed method for each property: `merchant_zip()` reads, `set_merchant_zip(..)` writes.

use crate::spec::{certificates, properties};
use crate::value::{Secret, Value};
use crate::{Result, TsysReversal};

impl TsysReversal {
    /// `AgentBankNumber`.
    pub fn agent_bank_number(&self) -> String {
        self.text(&properties::AGENT_BANK_NUMBER)
    }

    /// Sets [`agent_bank_number`](Self::agent_bank_number): 1 to 6 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_agent_bank_number(&self, value: &str) -> Result<()> {
        self.set(&properties::AGENT_BANK_NUMBER, Value::text(value))
    }

    /// `AgentChainNumber`.
    pub fn agent_chain_number(&self) -> String {
        self.text(&properties::AGENT_CHAIN_NUMBER)
    }

    /// Sets [`agent_chain_number`](Self::agent_chain_number): 1 to 6 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_agent_chain_number(&self, value: &str) -> Result<()> {
        self.set(&properties::AGENT_CHAIN_NUMBER, Value::text(value))
    }

    /// `ApprovalCode`.
    pub fn approval_code(&self) -> String {
        self.text(&properties::APPROVAL_CODE)
    }

    /// Sets [`approval_code`](Self::approval_code): 1 to 6 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for a value that is refused, and the old value stays.
    pub fn set_approval_code(&self, value: &str) -> Result<()> {
        self.set(&properties::APPROVAL_CODE, Value::text(value))
    }

    /// `BatchNumber`.
    pub fn batch_number(&self) -> i32 {
        self.integer(&properties::BATCH_NUMBER)
    }

    /// Sets [`batch_number`](Self::batch_number): a whole number from 1 to 999.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_batch_number(&self, value: i32) -> Result<()> {
        self.set(&properties::BATCH_NUMBER, Value::Integer(value))
    }

    /// `CardType`.
    pub fn card_type(&self) -> i32 {
        self.integer(&properties::CARD_TYPE)
    }

    /// Sets [`card_type`](Self::card_type): one of the values of `CardType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_card_type(&self, value: i32) -> Result<()> {
        self.set(&properties::CARD_TYPE, Value::Integer(value))
    }

    /// `CardCVVData`.
    pub fn card_cvv_data(&self) -> Secret {
        self.secret(&properties::CARD_CVV_DATA)
    }

    /// Sets [`card_cvv_data`](Self::card_cvv_data): 3 or 4 letters or digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_card_cvv_data(&self, value: &str) -> Result<()> {
        self.set(&properties::CARD_CVV_DATA, Value::text(value))
    }

    /// `CardCVVPresence`.
    pub fn card_cvv_presence(&self) -> i32 {
        self.integer(&properties::CARD_CVV_PRESENCE)
    }

    /// Sets [`card_cvv_presence`](Self::card_cvv_presence): one of the values of `CardCVVPresence`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_card_cvv_presence(&self, value: i32) -> Result<()> {
        self.set(&properties::CARD_CVV_PRESENCE, Value::Integer(value))
    }

    /// `CardEntryDataSource`.
    pub fn card_entry_data_source(&self) -> i32 {
        self.integer(&properties::CARD_ENTRY_DATA_SOURCE)
    }

    /// Sets [`card_entry_data_source`](Self::card_entry_data_source): one of the values of
    /// `CardEntryDataSource`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_card_entry_data_source(&self, value: i32) -> Result<()> {
        self.set(&properties::CARD_ENTRY_DATA_SOURCE, Value::Integer(value))
    }

    /// `CardExpMonth`.
    pub fn card_exp_month(&self) -> i32 {
        self.integer(&properties::CARD_EXP_MONTH)
    }

    /// Sets [`card_exp_month`](Self::card_exp_month): a month, 1 to 12.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 505 for a value that is refused, and the old value stays.
    pub fn set_card_exp_month(&self, value: i32) -> Result<()> {
        self.set(&properties::CARD_EXP_MONTH, Value::Integer(value))
    }

    /// `CardExpYear`.
    pub fn card_exp_year(&self) -> i32 {
        self.integer(&properties::CARD_EXP_YEAR)
    }

    /// Sets [`card_exp_year`](Self::card_exp_year): a year, 2000 to 2099, or 0 to 99 for the same
    /// years.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 505 for a value that is refused, and the old value stays.
    pub fn set_card_exp_year(&self, value: i32) -> Result<()> {
        self.set(&properties::CARD_EXP_YEAR, Value::Integer(value))
    }

    /// `CardIsEncrypted`.
    pub fn card_is_encrypted(&self) -> bool {
        self.boolean(&properties::CARD_IS_ENCRYPTED)
    }

    /// Sets [`card_is_encrypted`](Self::card_is_encrypted): true or false.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_card_is_encrypted(&self, value: bool) -> Result<()> {
        self.set(&properties::CARD_IS_ENCRYPTED, Value::Boolean(value))
    }

    /// `CardMagneticStripe`.
    pub fn card_magnetic_stripe(&self) -> Secret {
        self.secret(&properties::CARD_MAGNETIC_STRIPE)
    }

    /// Sets [`card_magnetic_stripe`](Self::card_magnetic_stripe): the data of track 1 or track 2,
    /// or empty; anything printable when `card_is_encrypted`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 502, 504 for a value that is refused, and the old value
    /// stays.
    pub fn set_card_magnetic_stripe(&self, value: &str) -> Result<()> {
        self.set(&properties::CARD_MAGNETIC_STRIPE, Value::text(value))
    }

    /// `CardNumber`.
    pub fn card_number(&self) -> Secret {
        self.secret(&properties::CARD_NUMBER)
    }

    /// Sets [`card_number`](Self::card_number): a card number whose check digit is right, or empty;
    /// spaces and dashes are taken out; anything printable when `card_is_encrypted`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502, 504 for a value that is refused, and the old
    /// value stays.
    pub fn set_card_number(&self, value: &str) -> Result<()> {
        self.set(&properties::CARD_NUMBER, Value::text(value))
    }

    /// `CardholderId`.
    pub fn cardholder_id(&self) -> String {
        self.text(&properties::CARDHOLDER_ID)
    }

    /// Sets [`cardholder_id`](Self::cardholder_id): exactly one of the characters `@`, `A` to `Z`,
    /// `0` to `9`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_cardholder_id(&self, value: &str) -> Result<()> {
        self.set(&properties::CARDHOLDER_ID, Value::text(value))
    }

    /// `CashBackAmount`.
    pub fn cash_back_amount(&self) -> String {
        self.text(&properties::CASH_BACK_AMOUNT)
    }

    /// Sets [`cash_back_amount`](Self::cash_back_amount): 1 to 12 digits with an implied decimal
    /// point, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_cash_back_amount(&self, value: &str) -> Result<()> {
        self.set(&properties::CASH_BACK_AMOUNT, Value::text(value))
    }

    /// `IndustryType`.
    pub fn industry_type(&self) -> i32 {
        self.integer(&properties::INDUSTRY_TYPE)
    }

    /// Sets [`industry_type`](Self::industry_type): one of the values of `IndustryType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_industry_type(&self, value: i32) -> Result<()> {
        self.set(&properties::INDUSTRY_TYPE, Value::Integer(value))
    }

    /// `MerchantBankId`.
    pub fn merchant_bank_id(&self) -> String {
        self.text(&properties::MERCHANT_BANK_ID)
    }

    /// Sets [`merchant_bank_id`](Self::merchant_bank_id): exactly 6 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_bank_id(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_BANK_ID, Value::text(value))
    }

    /// `MerchantCategoryCode`.
    pub fn merchant_category_code(&self) -> String {
        self.text(&properties::MERCHANT_CATEGORY_CODE)
    }

    /// Sets [`merchant_category_code`](Self::merchant_category_code): exactly 4 decimal digits, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_category_code(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_CATEGORY_CODE, Value::text(value))
    }

    /// `MerchantCity`.
    pub fn merchant_city(&self) -> String {
        self.text(&properties::MERCHANT_CITY)
    }

    /// Sets [`merchant_city`](Self::merchant_city): up to 13 ASCII letters, digits and spaces, the
    /// first one not a space.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_city(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_CITY, Value::text(value))
    }

    /// `MerchantCountryCode`.
    pub fn merchant_country_code(&self) -> String {
        self.text(&properties::MERCHANT_COUNTRY_CODE)
    }

    /// Sets [`merchant_country_code`](Self::merchant_country_code): exactly 3 decimal digits, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_country_code(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_COUNTRY_CODE, Value::text(value))
    }

    /// `MerchantCurrencyCode`.
    pub fn merchant_currency_code(&self) -> String {
        self.text(&properties::MERCHANT_CURRENCY_CODE)
    }

    /// Sets [`merchant_currency_code`](Self::merchant_currency_code): exactly 3 decimal digits, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_currency_code(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_CURRENCY_CODE, Value::text(value))
    }

    /// `MerchantLanguage`.
    pub fn merchant_language(&self) -> String {
        self.text(&properties::MERCHANT_LANGUAGE)
    }

    /// Sets [`merchant_language`](Self::merchant_language): exactly 2 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_language(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_LANGUAGE, Value::text(value))
    }

    /// `MerchantName`.
    pub fn merchant_name(&self) -> String {
        self.text(&properties::MERCHANT_NAME)
    }

    /// Sets [`merchant_name`](Self::merchant_name): up to 25 printable ASCII characters, the first
    /// one not a space.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_name(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_NAME, Value::text(value))
    }

    /// `MerchantNumber`.
    pub fn merchant_number(&self) -> String {
        self.text(&properties::MERCHANT_NUMBER)
    }

    /// Sets [`merchant_number`](Self::merchant_number): 1 to 12 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_number(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_NUMBER, Value::text(value))
    }

    /// `MerchantPhone`.
    pub fn merchant_phone(&self) -> String {
        self.text(&properties::MERCHANT_PHONE)
    }

    /// Sets [`merchant_phone`](Self::merchant_phone): 1 to 20 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for a value that is refused, and the old value stays.
    pub fn set_merchant_phone(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_PHONE, Value::text(value))
    }

    /// `MerchantServicePhone`.
    pub fn merchant_service_phone(&self) -> String {
        self.text(&properties::MERCHANT_SERVICE_PHONE)
    }

    /// Sets [`merchant_service_phone`](Self::merchant_service_phone): `NNN-NNNNNNN`: three digits,
    /// a dash and seven digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_service_phone(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_SERVICE_PHONE, Value::text(value))
    }

    /// `MerchantState`.
    pub fn merchant_state(&self) -> String {
        self.text(&properties::MERCHANT_STATE)
    }

    /// Sets [`merchant_state`](Self::merchant_state): exactly 2 ASCII letters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_state(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_STATE, Value::text(value))
    }

    /// `MerchantStoreNumber`.
    pub fn merchant_store_number(&self) -> String {
        self.text(&properties::MERCHANT_STORE_NUMBER)
    }

    /// Sets [`merchant_store_number`](Self::merchant_store_number): 1 to 4 decimal digits, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_store_number(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_STORE_NUMBER, Value::text(value))
    }

    /// `MerchantStreetAddress`.
    pub fn merchant_street_address(&self) -> String {
        self.text(&properties::MERCHANT_STREET_ADDRESS)
    }

    /// Sets [`merchant_street_address`](Self::merchant_street_address): 1 to 25 printable ASCII
    /// characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for a value that is refused, and the old value stays.
    pub fn set_merchant_street_address(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_STREET_ADDRESS, Value::text(value))
    }

    /// `MerchantTerminalNumber`.
    pub fn merchant_terminal_number(&self) -> String {
        self.text(&properties::MERCHANT_TERMINAL_NUMBER)
    }

    /// Sets [`merchant_terminal_number`](Self::merchant_terminal_number): 1 to 4 decimal digits, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_terminal_number(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_TERMINAL_NUMBER, Value::text(value))
    }

    /// `MerchantTimeZone`.
    pub fn merchant_time_zone(&self) -> String {
        self.text(&properties::MERCHANT_TIME_ZONE)
    }

    /// Sets [`merchant_time_zone`](Self::merchant_time_zone): the three-digit differential from GMT
    /// of EIS 1080, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502, 503 for a value that is refused, and the old
    /// value stays.
    pub fn set_merchant_time_zone(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_TIME_ZONE, Value::text(value))
    }

    /// `MerchantZip`.
    pub fn merchant_zip(&self) -> String {
        self.text(&properties::MERCHANT_ZIP)
    }

    /// Sets [`merchant_zip`](Self::merchant_zip): up to nine letters and digits; spaces and dashes
    /// are taken out.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_zip(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_ZIP, Value::text(value))
    }

    /// `MerchantABANumber`.
    pub fn merchant_aba_number(&self) -> String {
        self.text(&properties::MERCHANT_ABA_NUMBER)
    }

    /// Sets [`merchant_aba_number`](Self::merchant_aba_number): exactly 9 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_aba_number(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_ABA_NUMBER, Value::text(value))
    }

    /// `MerchantSettlementAgent`.
    pub fn merchant_settlement_agent(&self) -> String {
        self.text(&properties::MERCHANT_SETTLEMENT_AGENT)
    }

    /// Sets [`merchant_settlement_agent`](Self::merchant_settlement_agent): exactly 4 ASCII letters
    /// and digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_settlement_agent(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_SETTLEMENT_AGENT, Value::text(value))
    }

    /// `NetworkId`.
    pub fn network_id(&self) -> String {
        self.text(&properties::NETWORK_ID)
    }

    /// Sets [`network_id`](Self::network_id): exactly 1 ASCII letters and digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_network_id(&self, value: &str) -> Result<()> {
        self.set(&properties::NETWORK_ID, Value::text(value))
    }

    /// `ReimbursementAttribute`.
    pub fn reimbursement_attribute(&self) -> i32 {
        self.integer(&properties::REIMBURSEMENT_ATTRIBUTE)
    }

    /// Sets [`reimbursement_attribute`](Self::reimbursement_attribute): one of the values of
    /// `ReimbursementAttribute`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_reimbursement_attribute(&self, value: i32) -> Result<()> {
        self.set(&properties::REIMBURSEMENT_ATTRIBUTE, Value::Integer(value))
    }

    /// `ResponseApprovalCode`.
    pub fn response_approval_code(&self) -> String {
        self.text(&properties::RESPONSE_APPROVAL_CODE)
    }

    /// `ResponseAuthorizedAmount`.
    pub fn response_authorized_amount(&self) -> String {
        self.text(&properties::RESPONSE_AUTHORIZED_AMOUNT)
    }

    /// `ResponseAuthSource`.
    pub fn response_auth_source(&self) -> String {
        self.text(&properties::RESPONSE_AUTH_SOURCE)
    }

    /// `ResponseAVSResult`.
    pub fn response_avs_result(&self) -> String {
        self.text(&properties::RESPONSE_AVS_RESULT)
    }

    /// `ResponseCardLevel`.
    pub fn response_card_level(&self) -> String {
        self.text(&properties::RESPONSE_CARD_LEVEL)
    }

    /// `ResponseCode`.
    pub fn response_code(&self) -> String {
        self.text(&properties::RESPONSE_CODE)
    }

    /// `ResponseCommercialCardType`.
    pub fn response_commercial_card_type(&self) -> i32 {
        self.integer(&properties::RESPONSE_COMMERCIAL_CARD_TYPE)
    }

    /// `ResponseCVVResult`.
    pub fn response_cvv_result(&self) -> String {
        self.text(&properties::RESPONSE_CVV_RESULT)
    }

    /// `ResponseRetrievalNumber`.
    pub fn response_retrieval_number(&self) -> String {
        self.text(&properties::RESPONSE_RETRIEVAL_NUMBER)
    }

    /// `ResponseReturnedACI`.
    pub fn response_returned_aci(&self) -> String {
        self.text(&properties::RESPONSE_RETURNED_ACI)
    }

    /// `ResponseText`.
    pub fn response_text(&self) -> String {
        self.text(&properties::RESPONSE_TEXT)
    }

    /// `ResponseTransactionDate`.
    pub fn response_transaction_date(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_DATE)
    }

    /// `ResponseTransactionId`.
    pub fn response_transaction_id(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_ID)
    }

    /// `ResponseTransactionNumber`.
    pub fn response_transaction_number(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_NUMBER)
    }

    /// `ResponseTransactionTime`.
    pub fn response_transaction_time(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_TIME)
    }

    /// `ResponseValidationCode`.
    pub fn response_validation_code(&self) -> String {
        self.text(&properties::RESPONSE_VALIDATION_CODE)
    }

    /// `RetrievalNumber`.
    pub fn retrieval_number(&self) -> String {
        self.text(&properties::RETRIEVAL_NUMBER)
    }

    /// Sets [`retrieval_number`](Self::retrieval_number): 1 to 12 printable ASCII characters, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for a value that is refused, and the old value stays.
    pub fn set_retrieval_number(&self, value: &str) -> Result<()> {
        self.set(&properties::RETRIEVAL_NUMBER, Value::text(value))
    }

    /// `ReturnedACI`.
    pub fn returned_aci(&self) -> String {
        self.text(&properties::RETURNED_ACI)
    }

    /// Sets [`returned_aci`](Self::returned_aci): exactly 1 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for a value that is refused, and the old value stays.
    pub fn set_returned_aci(&self, value: &str) -> Result<()> {
        self.set(&properties::RETURNED_ACI, Value::text(value))
    }

    /// `ReversalCode`.
    pub fn reversal_code(&self) -> i32 {
        self.integer(&properties::REVERSAL_CODE)
    }

    /// Sets [`reversal_code`](Self::reversal_code): one of the values of `ReversalCode`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_reversal_code(&self, value: i32) -> Result<()> {
        self.set(&properties::REVERSAL_CODE, Value::Integer(value))
    }

    /// `ReversalType`.
    pub fn reversal_type(&self) -> i32 {
        self.integer(&properties::REVERSAL_TYPE)
    }

    /// Sets [`reversal_type`](Self::reversal_type): one of the values of `ReversalType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_reversal_type(&self, value: i32) -> Result<()> {
        self.set(&properties::REVERSAL_TYPE, Value::Integer(value))
    }

    /// `SettlementAmount`.
    pub fn settlement_amount(&self) -> String {
        self.text(&properties::SETTLEMENT_AMOUNT)
    }

    /// Sets [`settlement_amount`](Self::settlement_amount): 1 to 12 digits with an implied decimal
    /// point, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_settlement_amount(&self, value: &str) -> Result<()> {
        self.set(&properties::SETTLEMENT_AMOUNT, Value::text(value))
    }

    /// `SharingGroup`.
    pub fn sharing_group(&self) -> String {
        self.text(&properties::SHARING_GROUP)
    }

    /// Sets [`sharing_group`](Self::sharing_group): 1 to 30 ASCII letters and digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_sharing_group(&self, value: &str) -> Result<()> {
        self.set(&properties::SHARING_GROUP, Value::text(value))
    }

    /// `SSLAcceptServerCertEffectiveDate`.
    pub fn ssl_accept_server_cert_effective_date(&self) -> String {
        self.text(&certificates::accept_server_cert::EFFECTIVE_DATE)
    }

    /// `SSLAcceptServerCertExpirationDate`.
    pub fn ssl_accept_server_cert_expiration_date(&self) -> String {
        self.text(&certificates::accept_server_cert::EXPIRATION_DATE)
    }

    /// `SSLAcceptServerCertExtendedKeyUsage`.
    pub fn ssl_accept_server_cert_extended_key_usage(&self) -> String {
        self.text(&certificates::accept_server_cert::EXTENDED_KEY_USAGE)
    }

    /// `SSLAcceptServerCertFingerprint`.
    pub fn ssl_accept_server_cert_fingerprint(&self) -> String {
        self.text(&certificates::accept_server_cert::FINGERPRINT)
    }

    /// `SSLAcceptServerCertFingerprintSHA1`.
    pub fn ssl_accept_server_cert_fingerprint_sha1(&self) -> String {
        self.text(&certificates::accept_server_cert::FINGERPRINT_SHA1)
    }

    /// `SSLAcceptServerCertFingerprintSHA256`.
    pub fn ssl_accept_server_cert_fingerprint_sha256(&self) -> String {
        self.text(&certificates::accept_server_cert::FINGERPRINT_SHA256)
    }

    /// `SSLAcceptServerCertIssuer`.
    pub fn ssl_accept_server_cert_issuer(&self) -> String {
        self.text(&certificates::accept_server_cert::ISSUER)
    }

    /// `SSLAcceptServerCertPrivateKey`.
    pub fn ssl_accept_server_cert_private_key(&self) -> Secret {
        self.secret(&certificates::accept_server_cert::PRIVATE_KEY)
    }

    /// `SSLAcceptServerCertPrivateKeyAvailable`.
    pub fn ssl_accept_server_cert_private_key_available(&self) -> bool {
        self.boolean(&certificates::accept_server_cert::PRIVATE_KEY_AVAILABLE)
    }

    /// `SSLAcceptServerCertPrivateKeyContainer`.
    pub fn ssl_accept_server_cert_private_key_container(&self) -> String {
        self.text(&certificates::accept_server_cert::PRIVATE_KEY_CONTAINER)
    }

    /// `SSLAcceptServerCertPublicKey`.
    pub fn ssl_accept_server_cert_public_key(&self) -> String {
        self.text(&certificates::accept_server_cert::PUBLIC_KEY)
    }

    /// `SSLAcceptServerCertPublicKeyAlgorithm`.
    pub fn ssl_accept_server_cert_public_key_algorithm(&self) -> String {
        self.text(&certificates::accept_server_cert::PUBLIC_KEY_ALGORITHM)
    }

    /// `SSLAcceptServerCertPublicKeyLength`.
    pub fn ssl_accept_server_cert_public_key_length(&self) -> i32 {
        self.integer(&certificates::accept_server_cert::PUBLIC_KEY_LENGTH)
    }

    /// `SSLAcceptServerCertSerialNumber`.
    pub fn ssl_accept_server_cert_serial_number(&self) -> String {
        self.text(&certificates::accept_server_cert::SERIAL_NUMBER)
    }

    /// `SSLAcceptServerCertSignatureAlgorithm`.
    pub fn ssl_accept_server_cert_signature_algorithm(&self) -> String {
        self.text(&certificates::accept_server_cert::SIGNATURE_ALGORITHM)
    }

    /// `SSLAcceptServerCertStore`.
    pub fn ssl_accept_server_cert_store(&self) -> Secret {
        self.secret(&certificates::accept_server_cert::STORE)
    }

    /// Sets [`ssl_accept_server_cert_store`](Self::ssl_accept_server_cert_store): a certificate or
    /// a certificate store of at most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_accept_server_cert_store(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::accept_server_cert::STORE, Value::bytes(value))
    }

    /// `SSLAcceptServerCertStorePassword`.
    pub fn ssl_accept_server_cert_store_password(&self) -> Secret {
        self.secret(&certificates::accept_server_cert::STORE_PASSWORD)
    }

    /// Sets [`ssl_accept_server_cert_store_password`](Self::ssl_accept_server_cert_store_password):
    /// any text without a NUL.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_accept_server_cert_store_password(&self, value: &str) -> Result<()> {
        self.set(&certificates::accept_server_cert::STORE_PASSWORD, Value::text(value))
    }

    /// `SSLAcceptServerCertStoreType`.
    pub fn ssl_accept_server_cert_store_type(&self) -> i32 {
        self.integer(&certificates::accept_server_cert::STORE_TYPE)
    }

    /// Sets [`ssl_accept_server_cert_store_type`](Self::ssl_accept_server_cert_store_type): one of
    /// the values of `CertStoreType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_accept_server_cert_store_type(&self, value: i32) -> Result<()> {
        self.set(&certificates::accept_server_cert::STORE_TYPE, Value::Integer(value))
    }

    /// `SSLAcceptServerCertSubjectAltNames`.
    pub fn ssl_accept_server_cert_subject_alt_names(&self) -> String {
        self.text(&certificates::accept_server_cert::SUBJECT_ALT_NAMES)
    }

    /// `SSLAcceptServerCertThumbprintMD5`.
    pub fn ssl_accept_server_cert_thumbprint_md5(&self) -> String {
        self.text(&certificates::accept_server_cert::THUMBPRINT_MD5)
    }

    /// `SSLAcceptServerCertThumbprintSHA1`.
    pub fn ssl_accept_server_cert_thumbprint_sha1(&self) -> String {
        self.text(&certificates::accept_server_cert::THUMBPRINT_SHA1)
    }

    /// `SSLAcceptServerCertThumbprintSHA256`.
    pub fn ssl_accept_server_cert_thumbprint_sha256(&self) -> String {
        self.text(&certificates::accept_server_cert::THUMBPRINT_SHA256)
    }

    /// `SSLAcceptServerCertUsage`.
    pub fn ssl_accept_server_cert_usage(&self) -> String {
        self.text(&certificates::accept_server_cert::USAGE)
    }

    /// `SSLAcceptServerCertUsageFlags`.
    pub fn ssl_accept_server_cert_usage_flags(&self) -> i32 {
        self.integer(&certificates::accept_server_cert::USAGE_FLAGS)
    }

    /// `SSLAcceptServerCertVersion`.
    pub fn ssl_accept_server_cert_version(&self) -> String {
        self.text(&certificates::accept_server_cert::VERSION)
    }

    /// `SSLAcceptServerCertSubject`.
    pub fn ssl_accept_server_cert_subject(&self) -> String {
        self.text(&certificates::accept_server_cert::SUBJECT)
    }

    /// Sets [`ssl_accept_server_cert_subject`](Self::ssl_accept_server_cert_subject): the subject
    /// of a certificate in the store.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_accept_server_cert_subject(&self, value: &str) -> Result<()> {
        self.set(&certificates::accept_server_cert::SUBJECT, Value::text(value))
    }

    /// `SSLAcceptServerCertEncoded`.
    pub fn ssl_accept_server_cert_encoded(&self) -> Vec<u8> {
        self.bytes(&certificates::accept_server_cert::ENCODED)
    }

    /// Sets [`ssl_accept_server_cert_encoded`](Self::ssl_accept_server_cert_encoded): a certificate
    /// or a certificate store of at most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_accept_server_cert_encoded(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::accept_server_cert::ENCODED, Value::bytes(value))
    }

    /// `SSLCertEffectiveDate`.
    pub fn ssl_cert_effective_date(&self) -> String {
        self.text(&certificates::client_cert::EFFECTIVE_DATE)
    }

    /// `SSLCertExpirationDate`.
    pub fn ssl_cert_expiration_date(&self) -> String {
        self.text(&certificates::client_cert::EXPIRATION_DATE)
    }

    /// `SSLCertExtendedKeyUsage`.
    pub fn ssl_cert_extended_key_usage(&self) -> String {
        self.text(&certificates::client_cert::EXTENDED_KEY_USAGE)
    }

    /// `SSLCertFingerprint`.
    pub fn ssl_cert_fingerprint(&self) -> String {
        self.text(&certificates::client_cert::FINGERPRINT)
    }

    /// `SSLCertFingerprintSHA1`.
    pub fn ssl_cert_fingerprint_sha1(&self) -> String {
        self.text(&certificates::client_cert::FINGERPRINT_SHA1)
    }

    /// `SSLCertFingerprintSHA256`.
    pub fn ssl_cert_fingerprint_sha256(&self) -> String {
        self.text(&certificates::client_cert::FINGERPRINT_SHA256)
    }

    /// `SSLCertIssuer`.
    pub fn ssl_cert_issuer(&self) -> String {
        self.text(&certificates::client_cert::ISSUER)
    }

    /// `SSLCertPrivateKey`.
    pub fn ssl_cert_private_key(&self) -> Secret {
        self.secret(&certificates::client_cert::PRIVATE_KEY)
    }

    /// `SSLCertPrivateKeyAvailable`.
    pub fn ssl_cert_private_key_available(&self) -> bool {
        self.boolean(&certificates::client_cert::PRIVATE_KEY_AVAILABLE)
    }

    /// `SSLCertPrivateKeyContainer`.
    pub fn ssl_cert_private_key_container(&self) -> String {
        self.text(&certificates::client_cert::PRIVATE_KEY_CONTAINER)
    }

    /// `SSLCertPublicKey`.
    pub fn ssl_cert_public_key(&self) -> String {
        self.text(&certificates::client_cert::PUBLIC_KEY)
    }

    /// `SSLCertPublicKeyAlgorithm`.
    pub fn ssl_cert_public_key_algorithm(&self) -> String {
        self.text(&certificates::client_cert::PUBLIC_KEY_ALGORITHM)
    }

    /// `SSLCertPublicKeyLength`.
    pub fn ssl_cert_public_key_length(&self) -> i32 {
        self.integer(&certificates::client_cert::PUBLIC_KEY_LENGTH)
    }

    /// `SSLCertSerialNumber`.
    pub fn ssl_cert_serial_number(&self) -> String {
        self.text(&certificates::client_cert::SERIAL_NUMBER)
    }

    /// `SSLCertSignatureAlgorithm`.
    pub fn ssl_cert_signature_algorithm(&self) -> String {
        self.text(&certificates::client_cert::SIGNATURE_ALGORITHM)
    }

    /// `SSLCertStore`.
    pub fn ssl_cert_store(&self) -> Secret {
        self.secret(&certificates::client_cert::STORE)
    }

    /// Sets [`ssl_cert_store`](Self::ssl_cert_store): a certificate or a certificate store of at
    /// most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_cert_store(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::client_cert::STORE, Value::bytes(value))
    }

    /// `SSLCertStorePassword`.
    pub fn ssl_cert_store_password(&self) -> Secret {
        self.secret(&certificates::client_cert::STORE_PASSWORD)
    }

    /// Sets [`ssl_cert_store_password`](Self::ssl_cert_store_password): any text without a NUL.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_cert_store_password(&self, value: &str) -> Result<()> {
        self.set(&certificates::client_cert::STORE_PASSWORD, Value::text(value))
    }

    /// `SSLCertStoreType`.
    pub fn ssl_cert_store_type(&self) -> i32 {
        self.integer(&certificates::client_cert::STORE_TYPE)
    }

    /// Sets [`ssl_cert_store_type`](Self::ssl_cert_store_type): one of the values of
    /// `CertStoreType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_cert_store_type(&self, value: i32) -> Result<()> {
        self.set(&certificates::client_cert::STORE_TYPE, Value::Integer(value))
    }

    /// `SSLCertSubjectAltNames`.
    pub fn ssl_cert_subject_alt_names(&self) -> String {
        self.text(&certificates::client_cert::SUBJECT_ALT_NAMES)
    }

    /// `SSLCertThumbprintMD5`.
    pub fn ssl_cert_thumbprint_md5(&self) -> String {
        self.text(&certificates::client_cert::THUMBPRINT_MD5)
    }

    /// `SSLCertThumbprintSHA1`.
    pub fn ssl_cert_thumbprint_sha1(&self) -> String {
        self.text(&certificates::client_cert::THUMBPRINT_SHA1)
    }

    /// `SSLCertThumbprintSHA256`.
    pub fn ssl_cert_thumbprint_sha256(&self) -> String {
        self.text(&certificates::client_cert::THUMBPRINT_SHA256)
    }

    /// `SSLCertUsage`.
    pub fn ssl_cert_usage(&self) -> String {
        self.text(&certificates::client_cert::USAGE)
    }

    /// `SSLCertUsageFlags`.
    pub fn ssl_cert_usage_flags(&self) -> i32 {
        self.integer(&certificates::client_cert::USAGE_FLAGS)
    }

    /// `SSLCertVersion`.
    pub fn ssl_cert_version(&self) -> String {
        self.text(&certificates::client_cert::VERSION)
    }

    /// `SSLCertSubject`.
    pub fn ssl_cert_subject(&self) -> String {
        self.text(&certificates::client_cert::SUBJECT)
    }

    /// Sets [`ssl_cert_subject`](Self::ssl_cert_subject): the subject of a certificate in the
    /// store.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_cert_subject(&self, value: &str) -> Result<()> {
        self.set(&certificates::client_cert::SUBJECT, Value::text(value))
    }

    /// `SSLCertEncoded`.
    pub fn ssl_cert_encoded(&self) -> Vec<u8> {
        self.bytes(&certificates::client_cert::ENCODED)
    }

    /// Sets [`ssl_cert_encoded`](Self::ssl_cert_encoded): a certificate or a certificate store of
    /// at most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_ssl_cert_encoded(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::client_cert::ENCODED, Value::bytes(value))
    }

    /// `SSLProvider`.
    pub fn ssl_provider(&self) -> i32 {
        self.integer(&properties::SSL_PROVIDER)
    }

    /// Sets [`ssl_provider`](Self::ssl_provider): one of the values of `SSLProvider`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_ssl_provider(&self, value: i32) -> Result<()> {
        self.set(&properties::SSL_PROVIDER, Value::Integer(value))
    }

    /// `SSLServerCertEffectiveDate`.
    pub fn ssl_server_cert_effective_date(&self) -> String {
        self.text(&certificates::server_cert::EFFECTIVE_DATE)
    }

    /// `SSLServerCertExpirationDate`.
    pub fn ssl_server_cert_expiration_date(&self) -> String {
        self.text(&certificates::server_cert::EXPIRATION_DATE)
    }

    /// `SSLServerCertExtendedKeyUsage`.
    pub fn ssl_server_cert_extended_key_usage(&self) -> String {
        self.text(&certificates::server_cert::EXTENDED_KEY_USAGE)
    }

    /// `SSLServerCertFingerprint`.
    pub fn ssl_server_cert_fingerprint(&self) -> String {
        self.text(&certificates::server_cert::FINGERPRINT)
    }

    /// `SSLServerCertFingerprintSHA1`.
    pub fn ssl_server_cert_fingerprint_sha1(&self) -> String {
        self.text(&certificates::server_cert::FINGERPRINT_SHA1)
    }

    /// `SSLServerCertFingerprintSHA256`.
    pub fn ssl_server_cert_fingerprint_sha256(&self) -> String {
        self.text(&certificates::server_cert::FINGERPRINT_SHA256)
    }

    /// `SSLServerCertIssuer`.
    pub fn ssl_server_cert_issuer(&self) -> String {
        self.text(&certificates::server_cert::ISSUER)
    }

    /// `SSLServerCertPrivateKey`.
    pub fn ssl_server_cert_private_key(&self) -> Secret {
        self.secret(&certificates::server_cert::PRIVATE_KEY)
    }

    /// `SSLServerCertPrivateKeyAvailable`.
    pub fn ssl_server_cert_private_key_available(&self) -> bool {
        self.boolean(&certificates::server_cert::PRIVATE_KEY_AVAILABLE)
    }

    /// `SSLServerCertPrivateKeyContainer`.
    pub fn ssl_server_cert_private_key_container(&self) -> String {
        self.text(&certificates::server_cert::PRIVATE_KEY_CONTAINER)
    }

    /// `SSLServerCertPublicKey`.
    pub fn ssl_server_cert_public_key(&self) -> String {
        self.text(&certificates::server_cert::PUBLIC_KEY)
    }

    /// `SSLServerCertPublicKeyAlgorithm`.
    pub fn ssl_server_cert_public_key_algorithm(&self) -> String {
        self.text(&certificates::server_cert::PUBLIC_KEY_ALGORITHM)
    }

    /// `SSLServerCertPublicKeyLength`.
    pub fn ssl_server_cert_public_key_length(&self) -> i32 {
        self.integer(&certificates::server_cert::PUBLIC_KEY_LENGTH)
    }

    /// `SSLServerCertSerialNumber`.
    pub fn ssl_server_cert_serial_number(&self) -> String {
        self.text(&certificates::server_cert::SERIAL_NUMBER)
    }

    /// `SSLServerCertSignatureAlgorithm`.
    pub fn ssl_server_cert_signature_algorithm(&self) -> String {
        self.text(&certificates::server_cert::SIGNATURE_ALGORITHM)
    }

    /// `SSLServerCertStore`.
    pub fn ssl_server_cert_store(&self) -> Secret {
        self.secret(&certificates::server_cert::STORE)
    }

    /// `SSLServerCertStorePassword`.
    pub fn ssl_server_cert_store_password(&self) -> Secret {
        self.secret(&certificates::server_cert::STORE_PASSWORD)
    }

    /// `SSLServerCertStoreType`.
    pub fn ssl_server_cert_store_type(&self) -> i32 {
        self.integer(&certificates::server_cert::STORE_TYPE)
    }

    /// `SSLServerCertSubjectAltNames`.
    pub fn ssl_server_cert_subject_alt_names(&self) -> String {
        self.text(&certificates::server_cert::SUBJECT_ALT_NAMES)
    }

    /// `SSLServerCertThumbprintMD5`.
    pub fn ssl_server_cert_thumbprint_md5(&self) -> String {
        self.text(&certificates::server_cert::THUMBPRINT_MD5)
    }

    /// `SSLServerCertThumbprintSHA1`.
    pub fn ssl_server_cert_thumbprint_sha1(&self) -> String {
        self.text(&certificates::server_cert::THUMBPRINT_SHA1)
    }

    /// `SSLServerCertThumbprintSHA256`.
    pub fn ssl_server_cert_thumbprint_sha256(&self) -> String {
        self.text(&certificates::server_cert::THUMBPRINT_SHA256)
    }

    /// `SSLServerCertUsage`.
    pub fn ssl_server_cert_usage(&self) -> String {
        self.text(&certificates::server_cert::USAGE)
    }

    /// `SSLServerCertUsageFlags`.
    pub fn ssl_server_cert_usage_flags(&self) -> i32 {
        self.integer(&certificates::server_cert::USAGE_FLAGS)
    }

    /// `SSLServerCertVersion`.
    pub fn ssl_server_cert_version(&self) -> String {
        self.text(&certificates::server_cert::VERSION)
    }

    /// `SSLServerCertSubject`.
    pub fn ssl_server_cert_subject(&self) -> String {
        self.text(&certificates::server_cert::SUBJECT)
    }

    /// `SSLServerCertEncoded`.
    pub fn ssl_server_cert_encoded(&self) -> Vec<u8> {
        self.bytes(&certificates::server_cert::ENCODED)
    }

    /// `Timeout`.
    pub fn timeout(&self) -> i32 {
        self.integer(&properties::TIMEOUT)
    }

    /// Sets [`timeout`](Self::timeout): any 32-bit number.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses.
    pub fn set_timeout(&self, value: i32) -> Result<()> {
        self.set(&properties::TIMEOUT, Value::Integer(value))
    }

    /// `TotalAuthorizedAmount`.
    pub fn total_authorized_amount(&self) -> String {
        self.text(&properties::TOTAL_AUTHORIZED_AMOUNT)
    }

    /// Sets [`total_authorized_amount`](Self::total_authorized_amount): 1 to 12 digits with an
    /// implied decimal point, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_total_authorized_amount(&self, value: &str) -> Result<()> {
        self.set(&properties::TOTAL_AUTHORIZED_AMOUNT, Value::text(value))
    }

    /// `TraceAuditNumber`.
    pub fn trace_audit_number(&self) -> String {
        self.text(&properties::TRACE_AUDIT_NUMBER)
    }

    /// Sets [`trace_audit_number`](Self::trace_audit_number): 1 to 6 decimal digits, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_trace_audit_number(&self, value: &str) -> Result<()> {
        self.set(&properties::TRACE_AUDIT_NUMBER, Value::text(value))
    }

    /// `TransactionDate`.
    pub fn transaction_date(&self) -> String {
        self.text(&properties::TRANSACTION_DATE)
    }

    /// Sets [`transaction_date`](Self::transaction_date): a date `MMDDYY`, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502, 503 for a value that is refused, and the old
    /// value stays.
    pub fn set_transaction_date(&self, value: &str) -> Result<()> {
        self.set(&properties::TRANSACTION_DATE, Value::text(value))
    }

    /// `TransactionId`.
    pub fn transaction_id(&self) -> String {
        self.text(&properties::TRANSACTION_ID)
    }

    /// Sets [`transaction_id`](Self::transaction_id): 1 to 15 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for a value that is refused, and the old value stays.
    pub fn set_transaction_id(&self, value: &str) -> Result<()> {
        self.set(&properties::TRANSACTION_ID, Value::text(value))
    }

    /// `TransactionNumber`.
    pub fn transaction_number(&self) -> i32 {
        self.integer(&properties::TRANSACTION_NUMBER)
    }

    /// Sets [`transaction_number`](Self::transaction_number): a whole number from 0 to 9999.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_transaction_number(&self, value: i32) -> Result<()> {
        self.set(&properties::TRANSACTION_NUMBER, Value::Integer(value))
    }

    /// `TransactionTime`.
    pub fn transaction_time(&self) -> String {
        self.text(&properties::TRANSACTION_TIME)
    }

    /// Sets [`transaction_time`](Self::transaction_time): a time `HHMMSS`, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502, 503 for a value that is refused, and the old
    /// value stays.
    pub fn set_transaction_time(&self, value: &str) -> Result<()> {
        self.set(&properties::TRANSACTION_TIME, Value::text(value))
    }
}
