// Printed by `cargo xtask codegen` from `src/spec`; do not edit.
// fingerprint: 6c1b36d77acefaf7

//! A typed method for each property: `merchant_zip()` reads, `set_merchant_zip(..)` writes.

use crate::spec::{certificates, properties};
use crate::value::{Secret, Value};
use crate::{Result, TsysReversal};

impl TsysReversal {
    /// The agent bank of the merchant, for debit and EBT reversals.
    ///
    /// 1 to 6 digits, given by the merchant's bank or processor. Longer is refused with 501,
    /// anything but digits with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in the
    /// fourth field of group II. Required by these types: `reverse` fails with 593 when it is
    /// empty. Credit reversals ignore it.
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

    /// The chain within the agent bank that the merchant belongs to, for debit and EBT reversals.
    ///
    /// 1 to 6 digits, given by the merchant's bank or processor. Longer is refused with 501,
    /// anything but digits with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in the
    /// fourth field of group II. Required by these types: `reverse` fails with 593 when it is
    /// empty. Credit reversals ignore it.
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

    /// The approval code that the host gave to the authorization being reversed.
    ///
    /// Up to 6 printable characters, exactly as `response_approval_code` of the authorization said.
    /// Longer is refused with 501, other characters with 502.
    ///
    /// Sent in the first six characters of the reversal and cancel data I, filled with spaces on
    /// the right. Required by `reversal_type` 0 and 5: `reverse` fails with 593 when it is empty.
    /// For the other types an empty value is sent as six spaces when any other part of that field
    /// is known.
    pub fn approval_code(&self) -> String {
        self.text(&properties::APPROVAL_CODE)
    }

    /// Sets [`approval_code`](Self::approval_code): 1 to 6 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_approval_code(&self, value: &str) -> Result<()> {
        self.set(&properties::APPROVAL_CODE, Value::text(value))
    }

    /// The number of the batch that the original debit or EBT purchase belongs to.
    ///
    /// 1 to 999; anything else is refused with 503. It must be the number that went with the
    /// authorization.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), as three digits, in the fourth field
    /// of group II. Credit reversals ignore it.
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

    /// The brand of the card.
    ///
    /// Setting `card_number`, or a `card_magnetic_stripe` that holds a number, sets the brand from
    /// the number's prefix (0 when no prefix is known, or when the number is encrypted). When one
    /// of them is emptied, the other one tells. It may be overwritten afterwards. A number without
    /// a name is refused with 503.
    ///
    /// The brand itself is not sent. It decides whether `reversal_code` is sent (record 033:
    /// MasterCard, Maestro and unknown brands; `WireReversalCodeAllBrands` widens this) and whether
    /// a direct marketer's card acceptor data carries the city (MasterCard) or the service phone.
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

    /// The card verification value: the three or four characters printed on the card.
    ///
    /// 3 or 4 letters or digits. Another length is refused with 501, another character with 502.
    /// Empty clears it.
    ///
    /// Setting it also sets `card_cvv_presence`: 1 for a value, 0 for empty. Sent in group III
    /// record 007, but only while `card_cvv_presence` is 1.
    ///
    /// Card brand rules forbid to store this value after the authorization, so a reversal usually
    /// goes without it. It is never shown in errors or `Debug` output, and wiped when it is
    /// replaced; the packet events do contain it.
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

    /// Whether a card verification value goes with the request, and if not, why.
    ///
    /// Set to 1 or 0 by setting `card_cvv_data`; set it explicitly to say 2 (on the card, but
    /// unreadable) or 3 (not on the card). A number without a name is refused with 503.
    ///
    /// Sent in group III record 007 as `0`, `1`, `2` or `9` for 0, 1, 2 and 3; 0 sends no record at
    /// all. With 1 a verification value must be there: otherwise `reverse` fails with 593.
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

    /// How the card data was read: which track, or keyed in on which kind of terminal.
    ///
    /// A number without a name is refused with 503. It decides three things:
    ///
    /// - the account data source at position 64 of the request: `H` for 0, `D` for 1, `X` for 2,
    ///   `T` for 3, `@` for 4, `S` for 6, `P` for 7, `@` for 8; 9 sends `H` or `D`, as the track
    ///   that is there says;
    /// - whether the track (0, 1, 6, 9) or the keyed number with its expiry date (2, 3, 4, 7, 8) is
    ///   sent; the number goes too when a track is named and none is there, and when the card data
    ///   is missing `reverse` fails with 593;
    /// - which track `card_magnetic_stripe` reads as.
    ///
    /// TSYS has no code for 5 (contactless track 1): with a track `reverse` fails with 503, unless
    /// the setting `AccountDataSource` names a code; that setting overrides the letter in every
    /// case.
    ///
    /// With a source that names a track, but only a number there, the letter is that of the keyed
    /// source of the same kind: `X` for 0 and 5, `T` for 1, `P` for 6; 9 takes a track only.
    ///
    /// The letters for 8 and 9, and the number in the place of a track, are our own choice.
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

    /// The month in which the card expires.
    ///
    /// 1 to 12; anything else is refused with 505. Sent with the year as `MMYY` after a keyed card
    /// number; a track carries its own date.
    ///
    /// A card that has expired since its authorization is not refused: a reversal may cross the end
    /// of the month.
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

    /// The year in which the card expires.
    ///
    /// 2000 to 2099, or 0 to 99, which reads back as 2000 to 2099. Anything else is refused with
    /// 505. Sent with the month as `MMYY` after a keyed card number; a track carries its own date.
    ///
    /// The default, 2000, counts as not set: with a keyed card `reverse` then fails with 593. A
    /// card that has expired since its authorization is not refused.
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

    /// Whether `card_number` and `card_magnetic_stripe` hold data that was encrypted before it came
    /// here.
    ///
    /// When False, card data is checked and brought into its normal form when it is set. When True,
    /// it is stored and sent as it is: a number may have up to 73 and a track up to 79 printable
    /// characters (501, 502), no check digit is verified, and `card_type` becomes 0 when a number
    /// is set. Set it before the card data, and leave it set until `reverse`: what was set while it
    /// was True and is no card as it stands makes `reverse` fail with 593 when it is False by then.
    ///
    /// The value itself is not sent.
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

    /// The data of one track of the card's magnetic stripe.
    ///
    /// Takes what the reader gave: track 1, track 2 or both, with or without the sentinels (`%`,
    /// `;`, `?`) and the check character; these are taken off. Reading gives the track that
    /// `card_entry_data_source` names, and follows when the source changes; with a manual source,
    /// and when only the other track is there, the one that there is, track 1 before track 2.
    ///
    /// Refused are data that is no track (502), a track longer than ISO/IEC 7813 allows (501: 76
    /// characters for track 1, 37 for track 2) and a card number with a wrong check digit (504);
    /// not so with `card_is_encrypted`. Setting it sets `card_type` from the number in the track.
    ///
    /// Sent as the first variable field of the request when the source names a track.
    ///
    /// Track data must not be kept anywhere after the authorization: the card brands forbid it, and
    /// a reversal works as well with the keyed number. It is never shown in errors or `Debug`
    /// output, and wiped when it is replaced; the packet events do contain it.
    pub fn card_magnetic_stripe(&self) -> Secret {
        self.secret(&properties::CARD_MAGNETIC_STRIPE)
    }

    /// Sets [`card_magnetic_stripe`](Self::card_magnetic_stripe): the data of track 1 or track 2,
    /// or empty; anything printable when `card_is_encrypted`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502, 504 for a value that is refused, and the old
    /// value stays.
    pub fn set_card_magnetic_stripe(&self, value: &str) -> Result<()> {
        self.set(&properties::CARD_MAGNETIC_STRIPE, Value::text(value))
    }

    /// The card number, as keyed.
    ///
    /// Spaces and dashes are taken out; 12 to 19 digits must remain (501 for another length, 502
    /// for another character) and the last of them must be the Luhn check digit of the others
    /// (504). `card_is_encrypted` switches these checks off. Setting it sets `card_type` by the
    /// prefix.
    ///
    /// Sent as the first variable field of the request, followed by the expiry date, when
    /// `card_entry_data_source` says that the card was keyed; also when it names a track but only a
    /// number is there. Leave it empty when the track is sent.
    ///
    /// It is never shown in errors or `Debug` output, and wiped when it is replaced; the packet
    /// events do contain it.
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

    /// How the cardholder was identified for this reversal.
    ///
    /// One character: `@`, a capital letter or a digit; more is refused with 501, others with 502.
    /// It speaks of the reversal itself, not of the original purchase, so the default `@` is right
    /// for most.
    ///
    /// - `@`: signature, the terminal has no PIN pad
    /// - `Z`: signature, the terminal has a PIN pad
    /// - `M`: the card is there but its stripe cannot be read, or an address is checked
    /// - `N`: the card is not there, an address is checked, or electronic commerce
    ///
    /// Sent at position 63 of the request. Empty fails with 593.
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

    /// The cash that the cardholder got with the original debit or EBT purchase.
    ///
    /// 1 to 12 digits with an implied decimal point: `500` is $5.00. Longer is refused with 501; a
    /// point, a sign or a letter with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), as the second amount; empty when
    /// unset. Credit reversals ignore it.
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

    /// The industry of the merchant.
    ///
    /// Sent at position 31 of the request: `0` for 0, `R` for 1, `F` for 2, `G` for 3, `D` for 4,
    /// `H` for 5, `A` for 6, `P` for 7. A number without a name is refused with 503.
    ///
    /// It also decides whether the card acceptor data carries the merchant's city or its service
    /// phone: see `merchant_city`. American Express does not take part in auto rental.
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

    /// The acquirer's bank identification number (BIN).
    ///
    /// Exactly 6 digits; another length is refused with 501, another character with 502. Sent at
    /// positions 4 to 9 of the request. Required: `reverse` fails with 593 when it is empty or all
    /// zeros.
    ///
    /// The host routes by this number and `merchant_number`. When either is wrong it closes the
    /// connection without a word, which `reverse` reports as 595.
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

    /// The merchant category code (MCC).
    ///
    /// Exactly 4 digits; another length is refused with 501, another character with 502. Sent at
    /// positions 52 to 55 of the request. Required: `reverse` fails with 593 when it is empty.
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

    /// The city of the merchant.
    ///
    /// Up to 13 letters, digits and spaces, not beginning with a space. Longer is refused with 501,
    /// other characters with 502. It must be the same in the batch settlement.
    ///
    /// Sent as part of the card acceptor data together with `merchant_name` and `merchant_state`:
    /// give all three or none, otherwise `reverse` fails with 593. In its place goes
    /// `merchant_service_phone`
    ///
    /// - in direct marketing, unless the card is a MasterCard;
    /// - in hotel and auto rental when the city is empty.
    ///
    /// Which of the two goes for hotel and auto rental is our own choice;
    /// `WireCardAcceptorUsesPhone` decides it for all industries.
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

    /// The country of the merchant, as an ISO 3166-1 number.
    ///
    /// Exactly 3 digits, `840` for the United States; another length is refused with 501, another
    /// character with 502. Sent at positions 35 to 37 of the request. `reverse` fails with 593 when
    /// it is empty.
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

    /// The currency of the merchant, as an ISO 4217 number.
    ///
    /// Exactly 3 digits, `840` for US dollars; another length is refused with 501, another
    /// character with 502. Sent at positions 32 to 34 of the request. It also says how many
    /// decimals the amounts imply. `reverse` fails with 593 when it is empty.
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

    /// The language in which the host writes `response_text`.
    ///
    /// Exactly 2 digits: `00` English, `01` Spanish, `02` Portuguese; `03` to `07` are set aside
    /// for Irish, French, German, Italian and Dutch. Another length is refused with 501, another
    /// character with 502. Sent at positions 47 and 48 of the request. `reverse` fails with 593
    /// when it is empty.
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

    /// The name of the merchant, as it is printed on receipts.
    ///
    /// Up to 25 printable characters, not beginning with a space. Longer is refused with 501, other
    /// characters with 502. It must be the same in the batch settlement.
    ///
    /// Sent as part of the card acceptor data, filled with spaces to 25 characters, together with
    /// the city (or service phone) and `merchant_state`: give all three or none, otherwise
    /// `reverse` fails with 593.
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

    /// The number of the merchant in the VisaNet system.
    ///
    /// 1 to 12 digits; longer is refused with 501, another character with 502. Sent at positions 10
    /// to 21 of the request, zero-filled on the left; reading gives it as it was set. Required:
    /// `reverse` fails with 593 when it is empty.
    ///
    /// The host routes by this number and `merchant_bank_id`. When either is wrong it closes the
    /// connection without a word, which `reverse` reports as 595.
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

    /// The business telephone number of the merchant.
    ///
    /// Up to 20 printable characters; longer is refused with 501, others with 502. The limit is our
    /// own choice.
    ///
    /// Sent in group III record 088 (additional card acceptor data), which goes when this property
    /// or `merchant_street_address` is set. The number of that record rests on one public source;
    /// `WireAcceptorDataGroup` changes it or leaves it out.
    pub fn merchant_phone(&self) -> String {
        self.text(&properties::MERCHANT_PHONE)
    }

    /// Sets [`merchant_phone`](Self::merchant_phone): 1 to 20 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_phone(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_PHONE, Value::text(value))
    }

    /// The telephone number that cardholders call for service.
    ///
    /// Eleven characters of the form `NNN-NNNNNNN`: ten digits with a dash after the third, without
    /// the leading 1. Another length is refused with 501, another form with 502.
    ///
    /// Sent in the place of `merchant_city` in some industries (see there), and in group III record
    /// 088 when that one is sent.
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

    /// The state or province of the merchant.
    ///
    /// Exactly 2 letters; another length is refused with 501, another character with 502. It must
    /// be the same in the batch settlement.
    ///
    /// Sent as the last part of the card acceptor data, together with `merchant_name` and the city
    /// (or service phone): give all three or none, otherwise `reverse` fails with 593.
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

    /// The number of the merchant's store.
    ///
    /// 1 to 4 digits; longer is refused with 501, another character with 502. Sent at positions 22
    /// to 25 of the request, zero-filled on the left; reading gives it as it was set. Required:
    /// `reverse` fails with 593 when it is empty.
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

    /// The street address of the merchant.
    ///
    /// Up to 25 printable characters: number, street, and what else finds the place. Longer is
    /// refused with 501, other characters with 502.
    ///
    /// Sent in group III record 088 (additional card acceptor data), which goes when this property
    /// or `merchant_phone` is set. The number of that record rests on one public source;
    /// `WireAcceptorDataGroup` changes it or leaves it out.
    pub fn merchant_street_address(&self) -> String {
        self.text(&properties::MERCHANT_STREET_ADDRESS)
    }

    /// Sets [`merchant_street_address`](Self::merchant_street_address): 1 to 25 printable ASCII
    /// characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_merchant_street_address(&self, value: &str) -> Result<()> {
        self.set(&properties::MERCHANT_STREET_ADDRESS, Value::text(value))
    }

    /// The number of the terminal in the store.
    ///
    /// 1 to 4 digits; longer is refused with 501, another character with 502. Sent at positions 26
    /// to 29 of the request, zero-filled on the left, and echoed by the host; reading gives it as
    /// it was set. Required: `reverse` fails with 593 when it is empty.
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

    /// The difference of the merchant's standard time from Greenwich, as the host counts it.
    ///
    /// 3 digits. The first says direction, unit and daylight saving, the others how many units:
    ///
    /// - `0` ahead, `1` behind: hours, no daylight saving
    /// - `2` ahead, `3` behind: quarters of an hour, no daylight saving
    /// - `4` ahead, `5` behind: quarters of an hour, with daylight saving
    /// - `6` ahead, `7` behind: hours, with daylight saving
    ///
    /// `705` is North Carolina, `708` California, `107` Arizona. Hours go up to 12, quarters up to
    /// 48; beyond that, and for a first digit of 8 or 9, 503. Another length is refused with 501,
    /// another character with 502. Sent at positions 49 to 51 of the request. `reverse` fails with
    /// 593 when it is empty.
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

    /// The postal code of the place of the sale.
    ///
    /// Up to 9 letters and digits: the five- or nine-digit ZIP code in the United States, elsewhere
    /// what the bank assigned. Spaces and dashes are taken out when it is set. Longer is refused
    /// with 501, other characters with 502.
    ///
    /// Sent at positions 38 to 46 of the request, filled with spaces on the right. Required:
    /// `reverse` fails with 593 when it is empty.
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

    /// The merchant's routing number at the direct debit switch.
    ///
    /// Exactly 9 digits; another length is refused with 501, another character with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the third field of group II.
    /// Required by these types: `reverse` fails with 593 when it is empty. Credit reversals ignore
    /// it.
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

    /// The agent that settles for the merchant.
    ///
    /// Exactly 4 letters or digits, such as `V123`; another length is refused with 501, another
    /// character with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), after `merchant_aba_number` in the
    /// third field of group II. Required by these types: `reverse` fails with 593 when it is empty.
    /// Credit reversals ignore it.
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

    /// The debit or EBT network that authorized the original purchase.
    ///
    /// One letter or digit, from the response to the authorization; more is refused with 501,
    /// others with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), after `trace_audit_number` in the
    /// reversal and cancel data II. Required by types 1 and 2: `reverse` fails with 593 when it is
    /// empty. Credit reversals ignore it.
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

    /// The reimbursement fee of the original debit or EBT purchase.
    ///
    /// It must be the value that went with the authorization. A number without a name is refused
    /// with 503.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the fourth field of group II: `Z`
    /// for 0, `Y` for 1, `X` for 2, `W` for 3, `0` for 4, `T` for 5. The letter for 5 is our own
    /// choice, since no public source gives it; `WireReimbursementAttribute` sends another. Credit
    /// reversals ignore it.
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

    /// The approval code of the reversal.
    ///
    /// Up to 6 characters, without the spaces on the right. It means something only when
    /// `response_code` says approved; the host then repeats the code of the original.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_approval_code(&self) -> String {
        self.text(&properties::RESPONSE_APPROVAL_CODE)
    }

    /// The amount that the host approved when it approved less than was asked.
    ///
    /// Digits with an implied decimal point and without leading zeros, from the amount of type 10
    /// in group III record 022; empty when the host sent none. `AllowPartialAuths` asks for that
    /// record. `WireAuthorizedAmountDecimal` reads it with a decimal point.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_authorized_amount(&self) -> String {
        self.text(&properties::RESPONSE_AUTHORIZED_AMOUNT)
    }

    /// Where the approval came from.
    ///
    /// One character, passed on as the host sent it. Among others: `1` to `5` issuer or stand-in,
    /// `6` the terminal, offline, `7` acquirer, `9` not an authorization, `B` Visa transaction
    /// advisor, `E` keyed after a call, `F` and `G` post-authorization, `H` above the acquirer's
    /// risk cap, `L` late clearing, `N` below the floor limit, `V` VisaNet. Empty when the host
    /// left it blank.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_auth_source(&self) -> String {
        self.text(&properties::RESPONSE_AUTH_SOURCE)
    }

    /// The result of the address verification.
    ///
    /// One character; a reversal verifies no address, so it is normally `0`. The others: `A`
    /// address matches, `Z` and `W` postal code matches (five, nine digits), `Y` and `X` both
    /// match, `N` neither, `R` try again, `S` not supported, `U` unavailable, `I` not verified
    /// abroad; `1` to `8` are American Express.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_avs_result(&self) -> String {
        self.text(&properties::RESPONSE_AVS_RESULT)
    }

    /// The product of the card, as Visa codes it.
    ///
    /// One or two characters, such as `A` (traditional), `C` (Signature) or `S1` (purchasing with
    /// fleet), without the space on the right. From group III record 034, which is asked for by
    /// `WireRequestCardLevel`; otherwise normally empty.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_card_level(&self) -> String {
        self.text(&properties::RESPONSE_CARD_LEVEL)
    }

    /// What the host decided.
    ///
    /// Two characters; read this one, never `response_text`. `00` means that the reversal is
    /// approved. Others are no approval, and not each of them is a decline: `76` the original was
    /// not found, `77` it does not match, `79` it is already reversed, `80` the original was
    /// declined so nothing had to be done, `21` unable to back out, `28` and `91` no reply from the
    /// issuer, `94` a duplicate, `96` an error of the system. `10` is a partial approval and `85` a
    /// successful verification of a card.
    ///
    /// A decline is not an error: `reverse` succeeds and this property says so. After a call that
    /// failed it is empty; the setting `Outcome` then tells whether the host may have acted.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_code(&self) -> String {
        self.text(&properties::RESPONSE_CODE)
    }

    /// Whether the card is a commercial card, and which.
    ///
    /// From group III record 001, which is asked for by `WireRequestCommercialCard`; 0 when the
    /// host sent none.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_commercial_card_type(&self) -> i32 {
        self.integer(&properties::RESPONSE_COMMERCIAL_CARD_TYPE)
    }

    /// The result of the check of the card verification value.
    ///
    /// One character from group III record 007: `M` match, `N` no match, `P` not processed, `S`
    /// should be on the card, `U` the issuer cannot check. Empty when no value was sent. American
    /// Express answers with a decline instead.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_cvv_result(&self) -> String {
        self.text(&properties::RESPONSE_CVV_RESULT)
    }

    /// The retrieval reference number of the reversal.
    ///
    /// Up to 12 characters, without the spaces on the right. For an approved reversal the host
    /// repeats the number of the original.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_retrieval_number(&self) -> String {
        self.text(&properties::RESPONSE_RETRIEVAL_NUMBER)
    }

    /// The authorization characteristics indicator that the host returned.
    ///
    /// One character, empty when the host left it blank. It says how the transaction qualified for
    /// the custom payment service; a point of sale hands it on and does not interpret it.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_returned_aci(&self) -> String {
        self.text(&properties::RESPONSE_RETURNED_ACI)
    }

    /// The text that the host wants to be displayed.
    ///
    /// Up to 16 characters in the language of `merchant_language`, without the spaces on the right.
    /// For people only: the same `response_code` comes with different texts.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_text(&self) -> String {
        self.text(&properties::RESPONSE_TEXT)
    }

    /// The local date of the transaction, as the host reckons it.
    ///
    /// `MMDDYY`, by the time zone in `merchant_time_zone`. For an approved reversal normally the
    /// date of the original.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_transaction_date(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_DATE)
    }

    /// The transaction identifier, or the reference number of MasterCard.
    ///
    /// Up to 15 characters, without the spaces on the right; some cards have none. To be handed on,
    /// not to be interpreted.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_transaction_id(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_ID)
    }

    /// The sequence number that the response carries.
    ///
    /// Four digits; the number that was sent, see `transaction_number`. A response with another
    /// number is not ours: `reverse` fails with 513, no response property is set, and the outcome
    /// is in doubt.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_transaction_number(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_NUMBER)
    }

    /// The local time of the transaction, as the host reckons it.
    ///
    /// `HHMMSS`, by the time zone in `merchant_time_zone`. For an approved reversal normally the
    /// time of the original.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_transaction_time(&self) -> String {
        self.text(&properties::RESPONSE_TRANSACTION_TIME)
    }

    /// The validation code of the card issuer.
    ///
    /// Up to 4 characters, without the spaces on the right; often empty. To be handed on, not to be
    /// interpreted.
    ///
    /// Cleared when `reverse` starts, set only from a complete and verified response.
    pub fn response_validation_code(&self) -> String {
        self.text(&properties::RESPONSE_VALIDATION_CODE)
    }

    /// The retrieval reference number of the authorization being reversed.
    ///
    /// Up to 12 printable characters, exactly as `response_retrieval_number` of the authorization
    /// said. Longer is refused with 501, other characters with 502.
    ///
    /// Sent in the last twelve characters of the reversal and cancel data I. The host finds the
    /// original by it. Required by `reversal_type` 0, 1, 2 and 5: `reverse` fails with 593 when it
    /// is empty.
    pub fn retrieval_number(&self) -> String {
        self.text(&properties::RETRIEVAL_NUMBER)
    }

    /// Sets [`retrieval_number`](Self::retrieval_number): 1 to 12 printable ASCII characters, or
    /// empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_retrieval_number(&self, value: &str) -> Result<()> {
        self.set(&properties::RETRIEVAL_NUMBER, Value::text(value))
    }

    /// The authorization characteristics indicator of the authorization being reversed.
    ///
    /// One printable character, as `response_returned_aci` of the authorization said; more is
    /// refused with 501, others with 502. It may be empty, since hosts return none for some cards.
    ///
    /// Sent at position 56 of the request. When it is empty, `Y` goes in credit and `N` in debit
    /// requests, which is our own choice; `WireDefaultRequestedACI` sends another.
    pub fn returned_aci(&self) -> String {
        self.text(&properties::RETURNED_ACI)
    }

    /// Sets [`returned_aci`](Self::returned_aci): exactly 1 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_returned_aci(&self, value: &str) -> Result<()> {
        self.set(&properties::RETURNED_ACI, Value::text(value))
    }

    /// Why the authorization is reversed, for MasterCard.
    ///
    /// Sent in group III record 033: `17` for 1, `32` for 2, `34` for 3; 0 sends no record. A
    /// number without a name is refused with 503.
    ///
    /// The record goes for MasterCard, Maestro and unknown brands (`card_type` 2, 8 and 0), which
    /// is our own choice; `WireReversalCodeAllBrands` sends it for every brand.
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

    /// Which kind of transaction is reversed, and how.
    ///
    /// It decides the record format (`D` for credit, `T` for debit and EBT), the transaction code
    /// and which properties are required. A number without a name is refused with 503.
    ///
    /// - 0: `D`, code 59; 69 with `Retry`
    /// - 1: `T`, code A3
    /// - 2: `T`, code A4
    /// - 3: `T`, code A3; Heartland only
    /// - 4: `D`, code 59; 69 with `Retry`; Heartland only
    /// - 5: `D`, code 59; 69 with `Retry`
    ///
    /// 3 and 4 need `Processor` 1, otherwise `reverse` fails with 593; they are for an original
    /// whose response never came, so they need no response data. The codes of 3, 4 and 5 are our
    /// own choice, since no public source gives them; `WireTransactionCode` sends another.
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

    /// The amount that is still to be settled after the reversal.
    ///
    /// 1 to 12 digits with an implied decimal point: `1000` is $10.00. Longer is refused with 501;
    /// a point, a sign or a letter with 502. The host releases `total_authorized_amount` less this
    /// amount: `0` is a full reversal.
    ///
    /// Types 0 and 5 require it: an empty value fails with 593, so that forgetting it does not
    /// release everything. Type 4 takes empty as full; debit types do not use it. More than
    /// `total_authorized_amount` fails with 593; so does all of it (unless it is zero), since
    /// nothing would be released.
    ///
    /// Sent as the second amount of a `D` request, and left empty there for a full reversal, which
    /// is our own choice (`WireZeroSettlementAmount` sends it as given). `WireZeroFillAmounts`
    /// sends twelve digits.
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

    /// The debit and EBT networks that the merchant takes part in.
    ///
    /// 1 to 30 letters and digits, one for each network, such as `GWQEV5`; it must be the value
    /// that went with the authorization. Longer is refused with 501, other characters with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the second field of group II.
    /// Required by these types: `reverse` fails with 593 when it is empty. Credit reversals ignore
    /// it.
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

    /// The first moment at which the certificate is valid.
    ///
    /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2000
    /// 15:00:00`.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_effective_date(&self) -> String {
        self.text(&certificates::accept_server_cert::EFFECTIVE_DATE)
    }

    /// The last moment at which the certificate is valid.
    ///
    /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2001
    /// 15:00:00`.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_expiration_date(&self) -> String {
        self.text(&certificates::accept_server_cert::EXPIRATION_DATE)
    }

    /// The purposes that the certificate is restricted to.
    ///
    /// Object identifiers in dotted form, joined by `, `; empty when it has no such extension.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_extended_key_usage(&self) -> String {
        self.text(&certificates::accept_server_cert::EXTENDED_KEY_USAGE)
    }

    /// The MD5 fingerprint of the certificate.
    ///
    /// 16 bytes as lower-case hexadecimal pairs with colons between them. Of a key without a
    /// certificate it is the fingerprint that SSH shows, or, for a kind of key that SSH does not
    /// have, that of the subject public key info. MD5 no longer identifies anything for certain:
    /// compare the SHA-256 fingerprint.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_fingerprint(&self) -> String {
        self.text(&certificates::accept_server_cert::FINGERPRINT)
    }

    /// The SHA-1 fingerprint of the certificate.
    ///
    /// 20 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
    /// certificate over the same bytes as the MD5 fingerprint.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_fingerprint_sha1(&self) -> String {
        self.text(&certificates::accept_server_cert::FINGERPRINT_SHA1)
    }

    /// The SHA-256 fingerprint of the certificate.
    ///
    /// 32 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
    /// certificate over the same bytes as the MD5 fingerprint.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_fingerprint_sha256(&self) -> String {
        self.text(&certificates::accept_server_cert::FINGERPRINT_SHA256)
    }

    /// The name of the authority that issued the certificate.
    ///
    /// Name fields joined by `, `, the most specific first, as in `CN=Example CA, O=Example, C=US`;
    /// a value with a comma is quoted.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_issuer(&self) -> String {
        self.text(&certificates::accept_server_cert::ISSUER)
    }

    /// The private key of the certificate, as PEM.
    ///
    /// A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). Empty when there is none, or
    /// when it cannot be exported. It is never shown in errors or `Debug` output, and wiped when it
    /// is replaced.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_private_key(&self) -> Secret {
        self.secret(&certificates::accept_server_cert::PRIVATE_KEY)
    }

    /// Whether the private key of the certificate is at hand.
    ///
    /// Only then can the certificate prove an identity.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_private_key_available(&self) -> bool {
        self.boolean(&certificates::accept_server_cert::PRIVATE_KEY_AVAILABLE)
    }

    /// The name of the key container that holds the private key.
    ///
    /// Always empty: a key that Windows keeps in a container is taken out of it.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_private_key_container(&self) -> String {
        self.text(&certificates::accept_server_cert::PRIVATE_KEY_CONTAINER)
    }

    /// The public key of the certificate, as PEM.
    ///
    /// A block of the kind `PUBLIC KEY` (the subject public key info of X.509).
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_public_key(&self) -> String {
        self.text(&certificates::accept_server_cert::PUBLIC_KEY)
    }

    /// The algorithm of the public key.
    ///
    /// A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an algorithm that has
    /// no such name.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_public_key_algorithm(&self) -> String {
        self.text(&certificates::accept_server_cert::PUBLIC_KEY_ALGORITHM)
    }

    /// The length of the public key in bits.
    ///
    /// The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 for a kind of key
    /// that is not known. Under 2048 for RSA is weak.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_public_key_length(&self) -> i32 {
        self.integer(&certificates::accept_server_cert::PUBLIC_KEY_LENGTH)
    }

    /// The serial number that the issuer gave to the certificate.
    ///
    /// Upper-case hexadecimal pairs, one for each byte, without a zero that only keeps the number
    /// from being negative.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_serial_number(&self) -> String {
        self.text(&certificates::accept_server_cert::SERIAL_NUMBER)
    }

    /// The algorithm with which the issuer signed the certificate.
    ///
    /// A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object identifier of an algorithm
    /// that has no such name.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_signature_algorithm(&self) -> String {
        self.text(&certificates::accept_server_cert::SIGNATURE_ALGORITHM)
    }

    /// The certificate store: its name, its file or its content.
    ///
    /// The store type says what this is: a name for the stores of the system, the name of a file
    /// for the types whose name ends with `File`, the content itself for those that end with
    /// `Blob`. Up to 16 MiB (501). The content may hold a private key: it is never shown in errors
    /// or `Debug` output, and wiped when it is replaced.
    ///
    /// Set it, and the type and the password, before the subject.
    ///
    /// A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no
    /// store. Setting it ends the selection of a certificate that came from the store before.
    pub fn ssl_accept_server_cert_store(&self) -> Secret {
        self.secret(&certificates::accept_server_cert::STORE)
    }

    /// Sets [`ssl_accept_server_cert_store`](Self::ssl_accept_server_cert_store): a certificate or
    /// a certificate store of at most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB.
    pub fn set_ssl_accept_server_cert_store(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::accept_server_cert::STORE, Value::bytes(value))
    }

    /// The password that opens the certificate store.
    ///
    /// It is never shown in errors or `Debug` output, and wiped when it is replaced.
    ///
    /// A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no
    /// store. Setting it ends the selection of a certificate that came from the store before.
    pub fn ssl_accept_server_cert_store_password(&self) -> Secret {
        self.secret(&certificates::accept_server_cert::STORE_PASSWORD)
    }

    /// Sets [`ssl_accept_server_cert_store_password`](Self::ssl_accept_server_cert_store_password):
    /// any text without a NUL.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB; 502 for a NUL in it.
    pub fn set_ssl_accept_server_cert_store_password(&self, value: &str) -> Result<()> {
        self.set(&certificates::accept_server_cert::STORE_PASSWORD, Value::text(value))
    }

    /// The kind of certificate store.
    ///
    /// A number without a name is refused with 503.
    ///
    /// The store is opened when a subject is set, and when a certificate is given and its private
    /// key looked for; not before. A store that cannot be read is 271 then. The stores of the
    /// system (0 and 1) are folders of PEM files on Linux: `dpaymentssdk/certs` in the user's
    /// configuration, and `/etc/dpaymentssdk/certs`. On Windows they are those of the current user
    /// and of the machine, whose private keys are at hand if they may be exported; on macOS the
    /// default keychains of the user and of the system, which sign themselves. Those two are
    /// written for, but not run in any test.
    ///
    /// A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no
    /// store. Setting it ends the selection of a certificate that came from the store before.
    pub fn ssl_accept_server_cert_store_type(&self) -> i32 {
        self.integer(&certificates::accept_server_cert::STORE_TYPE)
    }

    /// Sets [`ssl_accept_server_cert_store_type`](Self::ssl_accept_server_cert_store_type): one of
    /// the values of `CertStoreType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_ssl_accept_server_cert_store_type(&self, value: i32) -> Result<()> {
        self.set(&certificates::accept_server_cert::STORE_TYPE, Value::Integer(value))
    }

    /// The other names that the certificate is valid for.
    ///
    /// DNS names, mail addresses, URIs, IP addresses and the like, joined by `, ` in the order of
    /// the certificate; one with a comma is quoted.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_subject_alt_names(&self) -> String {
        self.text(&certificates::accept_server_cert::SUBJECT_ALT_NAMES)
    }

    /// The MD5 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators. MD5 no longer identifies anything for certain:
    /// compare the SHA-256 thumbprint.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_thumbprint_md5(&self) -> String {
        self.text(&certificates::accept_server_cert::THUMBPRINT_MD5)
    }

    /// The SHA-1 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_thumbprint_sha1(&self) -> String {
        self.text(&certificates::accept_server_cert::THUMBPRINT_SHA1)
    }

    /// The SHA-256 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_thumbprint_sha256(&self) -> String {
        self.text(&certificates::accept_server_cert::THUMBPRINT_SHA256)
    }

    /// What the key of the certificate may be used for, in words.
    ///
    /// Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data Encipherment`, `Key
    /// Agreement`, `Certificate Signing`, `CRL Signing` and `Encipher Only`, joined by `, `; empty
    /// when the certificate does not say. With the Platform provider instead the names of all
    /// extensions of the certificate, such as `X509v3 Key Usage`. The provider at the time when
    /// this is filled counts: a later change of it does not change this.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_usage(&self) -> String {
        self.text(&certificates::accept_server_cert::USAGE)
    }

    /// What the key of the certificate may be used for, as flags.
    ///
    /// A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x10 data
    /// encipherment, 0x08 key agreement, 0x04 certificate signing, 0x02 CRL signing and 0x01
    /// encipher only; 0 when the certificate does not say, and always with the Platform provider.
    /// The provider at the time when this is filled counts.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_usage_flags(&self) -> i32 {
        self.integer(&certificates::accept_server_cert::USAGE_FLAGS)
    }

    /// The version of the X.509 format that the certificate has.
    ///
    /// `V1`, `V2` or `V3`; a number that no version has yet is shown all the same.
    ///
    /// Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`;
    /// emptied when the choice ends.
    pub fn ssl_accept_server_cert_version(&self) -> String {
        self.text(&certificates::accept_server_cert::VERSION)
    }

    /// The name of the holder of the certificate.
    ///
    /// Name fields joined by `, `, the most specific first, as in `CN=www.example.com, O=Example,
    /// C=US`. `CN` is the common name, `O` the organization, `OU` its unit, `L` the locality, `S`
    /// the state, `C` the country, `E` the mail address; a value with a comma is quoted.
    ///
    /// Setting it searches the store: an exact match first, then a subject that contains the text,
    /// both without regard to case; `*` takes the first with a private key, or else the first. What
    /// was found is what it reads as, and it is the certificate to accept; its private key does not
    /// matter. Nothing found: 272, and it becomes empty. A store that cannot be read: 271, and
    /// nothing changes. Empty, or only blanks, ends the selection.
    ///
    /// Set store, type and password first.
    pub fn ssl_accept_server_cert_subject(&self) -> String {
        self.text(&certificates::accept_server_cert::SUBJECT)
    }

    /// Sets [`ssl_accept_server_cert_subject`](Self::ssl_accept_server_cert_subject): the subject
    /// of a certificate in the store.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB; 271 or 272 when no certificate
    /// of the store can be selected; 502 for a NUL in it.
    pub fn set_ssl_accept_server_cert_subject(&self, value: &str) -> Result<()> {
        self.set(&certificates::accept_server_cert::SUBJECT, Value::text(value))
    }

    /// The certificate itself.
    ///
    /// PEM text (the first certificate counts), bare base64 or DER, up to 16 MiB (501); anything
    /// that is no certificate is refused with 502. Empty clears it. The properties that describe
    /// the certificate are filled; the subject becomes empty, as it names the certificate in a
    /// store that the private key was found for.
    ///
    /// A server that presents exactly this certificate, byte for byte, is recommended for
    /// acceptance in `on_ssl_server_authentication` whatever verification says; the handler may
    /// still refuse. Any other certificate is judged as usual. This pins a host whose authority is
    /// not known here: it does not narrow what verification accepts.
    pub fn ssl_accept_server_cert_encoded(&self) -> Vec<u8> {
        self.bytes(&certificates::accept_server_cert::ENCODED)
    }

    /// Sets [`ssl_accept_server_cert_encoded`](Self::ssl_accept_server_cert_encoded): a certificate
    /// or a certificate store of at most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB; 502 for what is no certificate.
    pub fn set_ssl_accept_server_cert_encoded(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::accept_server_cert::ENCODED, Value::bytes(value))
    }

    /// The first moment at which the certificate is valid.
    ///
    /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2000
    /// 15:00:00`.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_effective_date(&self) -> String {
        self.text(&certificates::client_cert::EFFECTIVE_DATE)
    }

    /// The last moment at which the certificate is valid.
    ///
    /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2001
    /// 15:00:00`.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_expiration_date(&self) -> String {
        self.text(&certificates::client_cert::EXPIRATION_DATE)
    }

    /// The purposes that the certificate is restricted to.
    ///
    /// Object identifiers in dotted form, joined by `, `; empty when it has no such extension.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_extended_key_usage(&self) -> String {
        self.text(&certificates::client_cert::EXTENDED_KEY_USAGE)
    }

    /// The MD5 fingerprint of the certificate.
    ///
    /// 16 bytes as lower-case hexadecimal pairs with colons between them. Of a key without a
    /// certificate it is the fingerprint that SSH shows, or, for a kind of key that SSH does not
    /// have, that of the subject public key info. MD5 no longer identifies anything for certain:
    /// compare the SHA-256 fingerprint.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_fingerprint(&self) -> String {
        self.text(&certificates::client_cert::FINGERPRINT)
    }

    /// The SHA-1 fingerprint of the certificate.
    ///
    /// 20 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
    /// certificate over the same bytes as the MD5 fingerprint.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_fingerprint_sha1(&self) -> String {
        self.text(&certificates::client_cert::FINGERPRINT_SHA1)
    }

    /// The SHA-256 fingerprint of the certificate.
    ///
    /// 32 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
    /// certificate over the same bytes as the MD5 fingerprint.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_fingerprint_sha256(&self) -> String {
        self.text(&certificates::client_cert::FINGERPRINT_SHA256)
    }

    /// The name of the authority that issued the certificate.
    ///
    /// Name fields joined by `, `, the most specific first, as in `CN=Example CA, O=Example, C=US`;
    /// a value with a comma is quoted.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_issuer(&self) -> String {
        self.text(&certificates::client_cert::ISSUER)
    }

    /// The private key of the certificate, as PEM.
    ///
    /// A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). Empty when there is none, or
    /// when it cannot be exported. It is never shown in errors or `Debug` output, and wiped when it
    /// is replaced.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_private_key(&self) -> Secret {
        self.secret(&certificates::client_cert::PRIVATE_KEY)
    }

    /// Whether the private key of the certificate is at hand.
    ///
    /// Only then can the certificate prove an identity.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_private_key_available(&self) -> bool {
        self.boolean(&certificates::client_cert::PRIVATE_KEY_AVAILABLE)
    }

    /// The name of the key container that holds the private key.
    ///
    /// Always empty: a key that Windows keeps in a container is taken out of it.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_private_key_container(&self) -> String {
        self.text(&certificates::client_cert::PRIVATE_KEY_CONTAINER)
    }

    /// The public key of the certificate, as PEM.
    ///
    /// A block of the kind `PUBLIC KEY` (the subject public key info of X.509).
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_public_key(&self) -> String {
        self.text(&certificates::client_cert::PUBLIC_KEY)
    }

    /// The algorithm of the public key.
    ///
    /// A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an algorithm that has
    /// no such name.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_public_key_algorithm(&self) -> String {
        self.text(&certificates::client_cert::PUBLIC_KEY_ALGORITHM)
    }

    /// The length of the public key in bits.
    ///
    /// The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 for a kind of key
    /// that is not known. Under 2048 for RSA is weak.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_public_key_length(&self) -> i32 {
        self.integer(&certificates::client_cert::PUBLIC_KEY_LENGTH)
    }

    /// The serial number that the issuer gave to the certificate.
    ///
    /// Upper-case hexadecimal pairs, one for each byte, without a zero that only keeps the number
    /// from being negative.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_serial_number(&self) -> String {
        self.text(&certificates::client_cert::SERIAL_NUMBER)
    }

    /// The algorithm with which the issuer signed the certificate.
    ///
    /// A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object identifier of an algorithm
    /// that has no such name.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_signature_algorithm(&self) -> String {
        self.text(&certificates::client_cert::SIGNATURE_ALGORITHM)
    }

    /// The certificate store: its name, its file or its content.
    ///
    /// The store type says what this is: a name for the stores of the system, the name of a file
    /// for the types whose name ends with `File`, the content itself for those that end with
    /// `Blob`. Up to 16 MiB (501). The content may hold a private key: it is never shown in errors
    /// or `Debug` output, and wiped when it is replaced.
    ///
    /// Set it, and the type and the password, before the subject.
    ///
    /// Setting it ends the selection of a certificate that came from the store before. The hosts of
    /// TSYS and Heartland ask for no certificate.
    pub fn ssl_cert_store(&self) -> Secret {
        self.secret(&certificates::client_cert::STORE)
    }

    /// Sets [`ssl_cert_store`](Self::ssl_cert_store): a certificate or a certificate store of at
    /// most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB.
    pub fn set_ssl_cert_store(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::client_cert::STORE, Value::bytes(value))
    }

    /// The password that opens the certificate store.
    ///
    /// It is never shown in errors or `Debug` output, and wiped when it is replaced.
    ///
    /// Setting it ends the selection of a certificate that came from the store before. The hosts of
    /// TSYS and Heartland ask for no certificate.
    pub fn ssl_cert_store_password(&self) -> Secret {
        self.secret(&certificates::client_cert::STORE_PASSWORD)
    }

    /// Sets [`ssl_cert_store_password`](Self::ssl_cert_store_password): any text without a NUL.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB; 502 for a NUL in it.
    pub fn set_ssl_cert_store_password(&self, value: &str) -> Result<()> {
        self.set(&certificates::client_cert::STORE_PASSWORD, Value::text(value))
    }

    /// The kind of certificate store.
    ///
    /// A number without a name is refused with 503.
    ///
    /// The store is opened when a subject is set, and when a certificate is given and its private
    /// key looked for; not before. A store that cannot be read is 271 then. The stores of the
    /// system (0 and 1) are folders of PEM files on Linux: `dpaymentssdk/certs` in the user's
    /// configuration, and `/etc/dpaymentssdk/certs`. On Windows they are those of the current user
    /// and of the machine, whose private keys are at hand if they may be exported; on macOS the
    /// default keychains of the user and of the system, which sign themselves. Those two are
    /// written for, but not run in any test.
    ///
    /// Setting it ends the selection of a certificate that came from the store before. The hosts of
    /// TSYS and Heartland ask for no certificate.
    pub fn ssl_cert_store_type(&self) -> i32 {
        self.integer(&certificates::client_cert::STORE_TYPE)
    }

    /// Sets [`ssl_cert_store_type`](Self::ssl_cert_store_type): one of the values of
    /// `CertStoreType`.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 503 for a value that is refused, and the old value stays.
    pub fn set_ssl_cert_store_type(&self, value: i32) -> Result<()> {
        self.set(&certificates::client_cert::STORE_TYPE, Value::Integer(value))
    }

    /// The other names that the certificate is valid for.
    ///
    /// DNS names, mail addresses, URIs, IP addresses and the like, joined by `, ` in the order of
    /// the certificate; one with a comma is quoted.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_subject_alt_names(&self) -> String {
        self.text(&certificates::client_cert::SUBJECT_ALT_NAMES)
    }

    /// The MD5 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators. MD5 no longer identifies anything for certain:
    /// compare the SHA-256 thumbprint.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_thumbprint_md5(&self) -> String {
        self.text(&certificates::client_cert::THUMBPRINT_MD5)
    }

    /// The SHA-1 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_thumbprint_sha1(&self) -> String {
        self.text(&certificates::client_cert::THUMBPRINT_SHA1)
    }

    /// The SHA-256 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_thumbprint_sha256(&self) -> String {
        self.text(&certificates::client_cert::THUMBPRINT_SHA256)
    }

    /// What the key of the certificate may be used for, in words.
    ///
    /// Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data Encipherment`, `Key
    /// Agreement`, `Certificate Signing`, `CRL Signing` and `Encipher Only`, joined by `, `; empty
    /// when the certificate does not say. With the Platform provider instead the names of all
    /// extensions of the certificate, such as `X509v3 Key Usage`. The provider at the time when
    /// this is filled counts: a later change of it does not change this.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_usage(&self) -> String {
        self.text(&certificates::client_cert::USAGE)
    }

    /// What the key of the certificate may be used for, as flags.
    ///
    /// A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x10 data
    /// encipherment, 0x08 key agreement, 0x04 certificate signing, 0x02 CRL signing and 0x01
    /// encipher only; 0 when the certificate does not say, and always with the Platform provider.
    /// The provider at the time when this is filled counts.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_usage_flags(&self) -> i32 {
        self.integer(&certificates::client_cert::USAGE_FLAGS)
    }

    /// The version of the X.509 format that the certificate has.
    ///
    /// `V1`, `V2` or `V3`; a number that no version has yet is shown all the same.
    ///
    /// Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied
    /// when the choice ends.
    pub fn ssl_cert_version(&self) -> String {
        self.text(&certificates::client_cert::VERSION)
    }

    /// The name of the holder of the certificate.
    ///
    /// Name fields joined by `, `, the most specific first, as in `CN=www.example.com, O=Example,
    /// C=US`. `CN` is the common name, `O` the organization, `OU` its unit, `L` the locality, `S`
    /// the state, `C` the country, `E` the mail address; a value with a comma is quoted.
    ///
    /// Setting it searches the store: an exact match first, then a subject that contains the text,
    /// both without regard to case; `*` takes the first with a private key, or else the first. When
    /// no subject matches, it may be the name that the store gives to a key without a certificate.
    /// What was found is what it reads as, and it is presented to a server that asks. Nothing
    /// found: 272, and it becomes empty. A store that cannot be read: 271; a private key that does
    /// not fit: 273; nothing changes then. Empty, or only blanks, ends the selection.
    ///
    /// Set store, type and password first. While a store other than the system's is named and
    /// nothing of it is selected, `reverse` fails with 281.
    pub fn ssl_cert_subject(&self) -> String {
        self.text(&certificates::client_cert::SUBJECT)
    }

    /// Sets [`ssl_cert_subject`](Self::ssl_cert_subject): the subject of a certificate in the
    /// store.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB; 271, 272 or 273 when no
    /// certificate of the store can be selected; 502 for a NUL in it.
    pub fn set_ssl_cert_subject(&self, value: &str) -> Result<()> {
        self.set(&certificates::client_cert::SUBJECT, Value::text(value))
    }

    /// The certificate itself.
    ///
    /// PEM text, bare base64 or DER, up to 16 MiB (501). Empty, the default, presents no
    /// certificate; the hosts of TSYS and Heartland ask for none.
    ///
    /// Its private key is looked for in the store, by the key and not by the name; when it is
    /// there, `ssl_cert_subject` becomes the full subject, otherwise empty. Store and certificate
    /// may be set in any order: `reverse` looks once more, and fails with 273 before connecting
    /// when the store has no such key, with 271 when it cannot be read.
    pub fn ssl_cert_encoded(&self) -> Vec<u8> {
        self.bytes(&certificates::client_cert::ENCODED)
    }

    /// Sets [`ssl_cert_encoded`](Self::ssl_cert_encoded): a certificate or a certificate store of
    /// at most 16 MiB.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501 for more than 16 MiB; 502 for what is no certificate.
    pub fn set_ssl_cert_encoded(&self, value: &[u8]) -> Result<()> {
        self.set(&certificates::client_cert::ENCODED, Value::bytes(value))
    }

    /// The implementation of TLS to use.
    ///
    /// 2 (Internal) is OpenSSL within this library, which all the TLS settings are for. 1
    /// (Platform) is the system's own: OpenSSL on Linux, SChannel on Windows, Secure Transport on
    /// macOS; it heeds fewer settings, which say so. 0 (Automatic, the default) is Internal on
    /// Linux and macOS, and everywhere when `SSLEnabledProtocols` enables TLS 1.3; otherwise
    /// Platform on Windows and where `UseInternalSecurityAPI` is False. A number without a name is
    /// refused with 503.
    ///
    /// The platform's engine cannot ask about a certificate during the handshake. One that it
    /// refuses is fetched by a second connection without verification,
    /// `on_ssl_server_authentication` comes with `accept` False and the reason, and only a handler
    /// that accepts it lets the call go on. Before that neither the request nor a certificate of
    /// this side is sent. In TLS 1.3 a certificate of this side goes to no server that was accepted
    /// in that way: `reverse` fails with 280.
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

    /// The first moment at which the certificate is valid.
    ///
    /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2000
    /// 15:00:00`.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_effective_date(&self) -> String {
        self.text(&certificates::server_cert::EFFECTIVE_DATE)
    }

    /// The last moment at which the certificate is valid.
    ///
    /// In the time zone of this machine, or the one that the variable `TZ` names, as `23-Jan-2001
    /// 15:00:00`.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_expiration_date(&self) -> String {
        self.text(&certificates::server_cert::EXPIRATION_DATE)
    }

    /// The purposes that the certificate is restricted to.
    ///
    /// Object identifiers in dotted form, joined by `, `; empty when it has no such extension.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_extended_key_usage(&self) -> String {
        self.text(&certificates::server_cert::EXTENDED_KEY_USAGE)
    }

    /// The MD5 fingerprint of the certificate.
    ///
    /// 16 bytes as lower-case hexadecimal pairs with colons between them. Of a key without a
    /// certificate it is the fingerprint that SSH shows, or, for a kind of key that SSH does not
    /// have, that of the subject public key info. MD5 no longer identifies anything for certain:
    /// compare the SHA-256 fingerprint.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_fingerprint(&self) -> String {
        self.text(&certificates::server_cert::FINGERPRINT)
    }

    /// The SHA-1 fingerprint of the certificate.
    ///
    /// 20 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
    /// certificate over the same bytes as the MD5 fingerprint.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_fingerprint_sha1(&self) -> String {
        self.text(&certificates::server_cert::FINGERPRINT_SHA1)
    }

    /// The SHA-256 fingerprint of the certificate.
    ///
    /// 32 bytes as lower-case hexadecimal pairs with colons between them; of a key without a
    /// certificate over the same bytes as the MD5 fingerprint.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_fingerprint_sha256(&self) -> String {
        self.text(&certificates::server_cert::FINGERPRINT_SHA256)
    }

    /// The name of the authority that issued the certificate.
    ///
    /// Name fields joined by `, `, the most specific first, as in `CN=Example CA, O=Example, C=US`;
    /// a value with a comma is quoted.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_issuer(&self) -> String {
        self.text(&certificates::server_cert::ISSUER)
    }

    /// The private key of the certificate, as PEM.
    ///
    /// A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). Empty when there is none, or
    /// when it cannot be exported. It is never shown in errors or `Debug` output, and wiped when it
    /// is replaced.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_private_key(&self) -> Secret {
        self.secret(&certificates::server_cert::PRIVATE_KEY)
    }

    /// Whether the private key of the certificate is at hand.
    ///
    /// Only then can the certificate prove an identity.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_private_key_available(&self) -> bool {
        self.boolean(&certificates::server_cert::PRIVATE_KEY_AVAILABLE)
    }

    /// The name of the key container that holds the private key.
    ///
    /// Always empty: a key that Windows keeps in a container is taken out of it.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_private_key_container(&self) -> String {
        self.text(&certificates::server_cert::PRIVATE_KEY_CONTAINER)
    }

    /// The public key of the certificate, as PEM.
    ///
    /// A block of the kind `PUBLIC KEY` (the subject public key info of X.509).
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_public_key(&self) -> String {
        self.text(&certificates::server_cert::PUBLIC_KEY)
    }

    /// The algorithm of the public key.
    ///
    /// A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an algorithm that has
    /// no such name.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_public_key_algorithm(&self) -> String {
        self.text(&certificates::server_cert::PUBLIC_KEY_ALGORITHM)
    }

    /// The length of the public key in bits.
    ///
    /// The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 for a kind of key
    /// that is not known. Under 2048 for RSA is weak.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_public_key_length(&self) -> i32 {
        self.integer(&certificates::server_cert::PUBLIC_KEY_LENGTH)
    }

    /// The serial number that the issuer gave to the certificate.
    ///
    /// Upper-case hexadecimal pairs, one for each byte, without a zero that only keeps the number
    /// from being negative.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_serial_number(&self) -> String {
        self.text(&certificates::server_cert::SERIAL_NUMBER)
    }

    /// The algorithm with which the issuer signed the certificate.
    ///
    /// A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object identifier of an algorithm
    /// that has no such name.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_signature_algorithm(&self) -> String {
        self.text(&certificates::server_cert::SIGNATURE_ALGORITHM)
    }

    /// The certificate store: its name, its file or its content.
    ///
    /// The store type says what this is: a name for the stores of the system, the name of a file
    /// for the types whose name ends with `File`, the content itself for those that end with
    /// `Blob`. Up to 16 MiB (501). The content may hold a private key: it is never shown in errors
    /// or `Debug` output, and wiped when it is replaced.
    ///
    /// Set it, and the type and the password, before the subject.
    ///
    /// The certificate of a server comes from no store, so this keeps its default.
    pub fn ssl_server_cert_store(&self) -> Secret {
        self.secret(&certificates::server_cert::STORE)
    }

    /// The password that opens the certificate store.
    ///
    /// It is never shown in errors or `Debug` output, and wiped when it is replaced.
    ///
    /// The certificate of a server comes from no store, so this keeps its default.
    pub fn ssl_server_cert_store_password(&self) -> Secret {
        self.secret(&certificates::server_cert::STORE_PASSWORD)
    }

    /// The kind of certificate store.
    ///
    /// A number without a name is refused with 503.
    ///
    /// The store is opened when a subject is set, and when a certificate is given and its private
    /// key looked for; not before. A store that cannot be read is 271 then. The stores of the
    /// system (0 and 1) are folders of PEM files on Linux: `dpaymentssdk/certs` in the user's
    /// configuration, and `/etc/dpaymentssdk/certs`. On Windows they are those of the current user
    /// and of the machine, whose private keys are at hand if they may be exported; on macOS the
    /// default keychains of the user and of the system, which sign themselves. Those two are
    /// written for, but not run in any test.
    ///
    /// The certificate of a server comes from no store, so this keeps its default.
    pub fn ssl_server_cert_store_type(&self) -> i32 {
        self.integer(&certificates::server_cert::STORE_TYPE)
    }

    /// The other names that the certificate is valid for.
    ///
    /// DNS names, mail addresses, URIs, IP addresses and the like, joined by `, ` in the order of
    /// the certificate; one with a comma is quoted.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_subject_alt_names(&self) -> String {
        self.text(&certificates::server_cert::SUBJECT_ALT_NAMES)
    }

    /// The MD5 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators. MD5 no longer identifies anything for certain:
    /// compare the SHA-256 thumbprint.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_thumbprint_md5(&self) -> String {
        self.text(&certificates::server_cert::THUMBPRINT_MD5)
    }

    /// The SHA-1 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_thumbprint_sha1(&self) -> String {
        self.text(&certificates::server_cert::THUMBPRINT_SHA1)
    }

    /// The SHA-256 hash of the certificate.
    ///
    /// Upper-case hexadecimal without separators.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_thumbprint_sha256(&self) -> String {
        self.text(&certificates::server_cert::THUMBPRINT_SHA256)
    }

    /// What the key of the certificate may be used for, in words.
    ///
    /// Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data Encipherment`, `Key
    /// Agreement`, `Certificate Signing`, `CRL Signing` and `Encipher Only`, joined by `, `; empty
    /// when the certificate does not say. With the Platform provider instead the names of all
    /// extensions of the certificate, such as `X509v3 Key Usage`. The provider at the time when
    /// this is filled counts: a later change of it does not change this.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_usage(&self) -> String {
        self.text(&certificates::server_cert::USAGE)
    }

    /// What the key of the certificate may be used for, as flags.
    ///
    /// A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x10 data
    /// encipherment, 0x08 key agreement, 0x04 certificate signing, 0x02 CRL signing and 0x01
    /// encipher only; 0 when the certificate does not say, and always with the Platform provider.
    /// The provider at the time when this is filled counts.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_usage_flags(&self) -> i32 {
        self.integer(&certificates::server_cert::USAGE_FLAGS)
    }

    /// The version of the X.509 format that the certificate has.
    ///
    /// `V1`, `V2` or `V3`; a number that no version has yet is shown all the same.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts.
    pub fn ssl_server_cert_version(&self) -> String {
        self.text(&certificates::server_cert::VERSION)
    }

    /// The name of the holder of the certificate.
    ///
    /// Name fields joined by `, `, the most specific first, as in `CN=www.example.com, O=Example,
    /// C=US`. `CN` is the common name, `O` the organization, `OU` its unit, `L` the locality, `S`
    /// the state, `C` the country, `E` the mail address; a value with a comma is quoted.
    ///
    /// Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared
    /// when the next call starts. The name by itself proves nothing: whether the certificate is
    /// genuine is for the verification to say, whose result is `accept` of that event.
    pub fn ssl_server_cert_subject(&self) -> String {
        self.text(&certificates::server_cert::SUBJECT)
    }

    /// The certificate itself.
    ///
    /// PEM text of the certificate that the server presented, without its chain. Filled during the
    /// handshake of `reverse`, before `on_ssl_server_authentication`; cleared when the next call
    /// starts.
    pub fn ssl_server_cert_encoded(&self) -> Vec<u8> {
        self.bytes(&certificates::server_cert::ENCODED)
    }

    /// How long to wait for the host, in seconds.
    ///
    /// The longest time without any progress: it begins again with each byte that moves. With
    /// `AbsoluteTimeout` it is the longest time for the whole call. 0 or less is stored, and
    /// `reverse` then fails with 526 before connecting.
    ///
    /// It also bounds everything up to the end of the TLS handshake as one span, unless
    /// `ConnectionTimeout` is set; when that passes, `reverse` fails with 301 and nothing was sent.
    /// When the request was sent and no answer came, it fails with 523: the reversal is then in
    /// doubt.
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

    /// The sum of everything that was authorized for the transaction.
    ///
    /// 1 to 12 digits with an implied decimal point: `1000` is $10.00; incremental authorizations
    /// are included. Longer is refused with 501; a point, a sign or a letter with 502.
    ///
    /// Sent as the transaction amount of the request, as given (`WireZeroFillAmounts` sends twelve
    /// digits). Required: `reverse` fails with 593 when it is empty.
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

    /// The system trace audit number of the original debit or EBT purchase.
    ///
    /// 1 to 6 digits, from the response to the authorization; longer is refused with 501, another
    /// character with 502.
    ///
    /// Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in the
    /// reversal and cancel data II. Required by types 1 and 2: `reverse` fails with 593 when it is
    /// empty. Credit reversals ignore it.
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

    /// The local date of the authorization being reversed.
    ///
    /// `MMDDYY`, exactly as `response_transaction_date` of the authorization said. Another length
    /// is refused with 501, another character with 502, a day that no calendar has with 503.
    ///
    /// Sent in the reversal and cancel data I, after `approval_code`. Required by `reversal_type`
    /// 0, 1, 2 and 5: `reverse` fails with 593 when it is empty.
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

    /// The transaction identifier of the authorization being reversed, or the reference number of
    /// MasterCard.
    ///
    /// Up to 15 printable characters, exactly as `response_transaction_id` of the authorization
    /// said. Longer is refused with 501, other characters with 502. It may be empty, since hosts
    /// return none for some cards.
    ///
    /// Sent in the field before the reversal and cancel data I. A shorter value is filled with
    /// spaces on the right, which is our own choice; `WireTransactionIdFill` sends zeros.
    pub fn transaction_id(&self) -> String {
        self.text(&properties::TRANSACTION_ID)
    }

    /// Sets [`transaction_id`](Self::transaction_id): 1 to 15 printable ASCII characters, or empty.
    ///
    /// # Errors
    ///
    /// 211 while another thread reverses; 501, 502 for a value that is refused, and the old value
    /// stays.
    pub fn set_transaction_id(&self, value: &str) -> Result<()> {
        self.set(&properties::TRANSACTION_ID, Value::text(value))
    }

    /// The sequence number of this request.
    ///
    /// 1 to 9999, to be counted up by the caller with each request and to begin again at 1 after
    /// 9999; it is not counted up here. 0 means unset: `reverse` fails with 593. Below 0 and above
    /// 9999 is refused with 503.
    ///
    /// Sent as four digits at positions 57 to 60 of the request. The host echoes it, and a response
    /// with another number is not taken (513).
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

    /// The local time of the authorization being reversed.
    ///
    /// `HHMMSS`, exactly as `response_transaction_time` of the authorization said. Another length
    /// is refused with 501, another character with 502, an hour above 23, a minute or a second
    /// above 59 with 503.
    ///
    /// Sent in the reversal and cancel data I, after `transaction_date`. Required by
    /// `reversal_type` 0, 1, 2 and 5: `reverse` fails with 593 when it is empty.
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
