//! The properties of the class itself; the three groups of certificate properties are in `certificates`.

use super::Group::{Card, Connection, Debit, Merchant, Response, Transaction};
use super::enumerations::*;
use super::{Limit, Property, boolean, certificates, integer, table, text};

table! {
    /// The properties before the certificates: ids 1 to 58.
    FIRST: Property;
    AGENT_BANK_NUMBER = text(1, "agent_bank_number", "AgentBankNumber", Debit)
        .limit(Limit::Digits { min: 1, max: 6 })
        .docs(
            "The agent bank of the merchant, for debit and EBT reversals.",
            "1 to 6 digits, given by the merchant's bank or processor. Longer is refused with 501, \
             anything but digits with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in \
             the fourth field of group II. Required by these types: `reverse` fails with 593 when it \
             is empty. Credit reversals ignore it.",
        )
        .example("000123")
        .refuses(&[("1234567", 501), ("12A", 502)]);
    AGENT_CHAIN_NUMBER = text(2, "agent_chain_number", "AgentChainNumber", Debit)
        .limit(Limit::Digits { min: 1, max: 6 })
        .docs(
            "The chain within the agent bank that the merchant belongs to, for debit and EBT reversals.",
            "1 to 6 digits, given by the merchant's bank or processor. Longer is refused with 501, \
             anything but digits with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in \
             the fourth field of group II. Required by these types: `reverse` fails with 593 when it \
             is empty. Credit reversals ignore it.",
        )
        .example("111111")
        .refuses(&[("1234567", 501), ("12A", 502)]);
    APPROVAL_CODE = text(3, "approval_code", "ApprovalCode", Transaction)
        .limit(Limit::Printable { min: 1, max: 6 })
        .docs(
            "The approval code that the host gave to the authorization being reversed.",
            "Up to 6 printable characters, exactly as `response_approval_code` of the authorization \
             said. Longer is refused with 501, other characters with 502.\n\n\
             Sent in the first six characters of the reversal and cancel data I, filled with spaces \
             on the right. Required by `reversal_type` 0 and 5: `reverse` fails with 593 when it is \
             empty. For the other types an empty value is sent as six spaces when any other part of \
             that field is known.",
        )
        .example("TAS682")
        .refuses(&[("TAS6820", 501), ("TAS6É", 502)]);
    BATCH_NUMBER = integer(4, "batch_number", "BatchNumber", 1, Debit)
        .limit(Limit::Range { min: 1, max: 999 })
        .docs(
            "The number of the batch that the original debit or EBT purchase belongs to.",
            "1 to 999; anything else is refused with 503. It must be the number that went with the \
             authorization.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), as three digits, in the fourth \
             field of group II. Credit reversals ignore it.",
        )
        .example("7")
        .refuses(&[("0", 503), ("1000", 503), ("-1", 503)]);
    CARD_TYPE = integer(5, "card_type", "CardType", 0, Card)
        .one_of(&CARD_TYPE_VALUES)
        .docs(
            "The brand of the card.",
            "Setting `card_number`, or a `card_magnetic_stripe` that holds a number, sets the brand \
             from the number's prefix (0 when no prefix is known, or when the number is encrypted). \
             When one of them is emptied, the other one tells. It may be overwritten afterwards. A number without a name is refused with 503.\n\n\
             The brand itself is not sent. It decides whether `reversal_code` is sent (record 033: \
             MasterCard, Maestro and unknown brands; `WireReversalCodeAllBrands` widens this) and \
             whether a direct marketer's card acceptor data carries the city (MasterCard) or the \
             service phone.",
        )
        .example("2")
        .refuses(&[("9", 503), ("-1", 503), ("11", 503)]);
    CARD_CVV_DATA = text(6, "card_cvv_data", "CardCVVData", Card)
        .secret()
        .limit(Limit::Cvv)
        .docs(
            "The card verification value: the three or four characters printed on the card.",
            "3 or 4 letters or digits. Another length is refused with 501, another character with \
             502. Empty clears it.\n\n\
             Setting it also sets `card_cvv_presence`: 1 for a value, 0 for empty. Sent in group III \
             record 007, but only while `card_cvv_presence` is 1.\n\n\
             Card brand rules forbid to store this value after the authorization, so a reversal \
             usually goes without it. It is never shown in errors or `Debug` output, and wiped when \
             it is replaced; the packet events do contain it.",
        )
        .example("999")
        .refuses(&[("12", 501), ("12345", 501), ("12-", 502)]);
    CARD_CVV_PRESENCE = integer(7, "card_cvv_presence", "CardCVVPresence", 0, Card)
        .one_of(&CVV_PRESENCE_VALUES)
        .docs(
            "Whether a card verification value goes with the request, and if not, why.",
            "Set to 1 or 0 by setting `card_cvv_data`; set it explicitly to say 2 (on the card, but \
             unreadable) or 3 (not on the card). A number without a name is refused with 503.\n\n\
             Sent in group III record 007 as `0`, `1`, `2` or `9` for 0, 1, 2 and 3; 0 sends no \
             record at all. With 1 a verification value must be there: otherwise `reverse` fails with \
             593.",
        )
        .example("1")
        .refuses(&[("4", 503), ("-1", 503)]);
    CARD_ENTRY_DATA_SOURCE = integer(8, "card_entry_data_source", "CardEntryDataSource", 0, Card)
        .one_of(&ENTRY_DATA_SOURCE_VALUES)
        .docs(
            "How the card data was read: which track, or keyed in on which kind of terminal.",
            "A number without a name is refused with 503. It decides three things:\n\n\
             - the account data source at position 64 of the request: `H` for 0, `D` for 1, `X` for \
             2, `T` for 3, `@` for 4, `S` for 6, `P` for 7, `@` for 8; 9 sends `H` or `D`, as the \
             track that is there says;\n\
             - whether the track (0, 1, 6, 9) or the keyed number with its expiry date (2, 3, 4, 7, \
             8) is sent; the number goes too when a track is named and none is there, and when the \
             card data is missing `reverse` fails with 593;\n\
             - which track `card_magnetic_stripe` reads as.\n\n\
             TSYS has no code for 5 (contactless track 1): with a track `reverse` fails with 503, unless \
             the setting `AccountDataSource` names a code; that setting overrides the letter in every \
             case.\n\n\
             With a source that names a track, but only a number there, the letter is that of the keyed \
             source of the same kind: `X` for 0 and 5, `T` for 1, `P` for 6; 9 takes a track only.\n\n\
             The letters for 8 and 9, and the number in the place of a track, are our own choice.",
        )
        .example("3")
        .refuses(&[("10", 503), ("-1", 503)]);
    CARD_EXP_MONTH = integer(9, "card_exp_month", "CardExpMonth", 1, Card)
        .limit(Limit::ExpiryMonth)
        .docs(
            "The month in which the card expires.",
            "1 to 12; anything else is refused with 505. Sent with the year as `MMYY` after a keyed \
             card number; a track carries its own date.\n\n\
             A card that has expired since its authorization is not refused: a reversal may cross the \
             end of the month.",
        )
        .example("12")
        .refuses(&[("0", 505), ("13", 505), ("-1", 505)]);
    CARD_EXP_YEAR = integer(10, "card_exp_year", "CardExpYear", 2000, Card)
        .limit(Limit::ExpiryYear)
        .docs(
            "The year in which the card expires.",
            "2000 to 2099, or 0 to 99, which reads back as 2000 to 2099. Anything else is refused \
             with 505. Sent with the month as `MMYY` after a keyed card number; a track carries its \
             own date.\n\n\
             The default, 2000, counts as not set: with a keyed card `reverse` then fails with 593. \
             A card that has expired since its authorization is not refused.",
        )
        .example_reading("29", "2029")
        .refuses(&[("-1", 505), ("100", 505), ("1999", 505), ("2100", 505)]);
    CARD_IS_ENCRYPTED = boolean(11, "card_is_encrypted", "CardIsEncrypted", Card)
        .docs(
            "Whether `card_number` and `card_magnetic_stripe` hold data that was encrypted before it \
             came here.",
            "When False, card data is checked and brought into its normal form when it is set. When \
             True, it is stored and sent as it is: a number may have up to 73 and a track up to 79 \
             printable characters (501, 502), no check digit is verified, and `card_type` becomes 0 \
             when a number is set. Set it before the card data, and leave it set until `reverse`: what was set \
             while it was True and is no card as it stands makes `reverse` fail with 593 when it is False by \
             then.\n\n\
             The value itself is not sent.",
        )
        .example("True");
    CARD_MAGNETIC_STRIPE = text(12, "card_magnetic_stripe", "CardMagneticStripe", Card)
        .secret()
        .limit(Limit::Track)
        .docs(
            "The data of one track of the card's magnetic stripe.",
            "Takes what the reader gave: track 1, track 2 or both, with or without the sentinels \
             (`%`, `;`, `?`) and the check character; these are taken off. Reading gives the track \
             that `card_entry_data_source` names, and follows when the source changes; with a manual \
             source, and when only the other track is there, the one that there is, track 1 before \
             track 2.\n\n\
             Refused are data that is no track (502), a track longer than ISO/IEC 7813 allows (501: \
             76 characters for track 1, 37 for track 2) and a card number with a wrong check digit \
             (504); not so with `card_is_encrypted`. Setting it sets `card_type` from the number in \
             the track.\n\n\
             Sent as the first variable field of the request when the source names a track.\n\n\
             Track data must not be kept anywhere after the authorization: the card brands forbid it, \
             and a reversal works as well with the keyed number. It is never shown in errors or \
             `Debug` output, and wiped when it is replaced; the packet events do contain it.",
        )
        .example_reading(";5499740000000057=29121010000000000000?", "5499740000000057=29121010000000000000")
        .refuses(&[
            ("not a track", 502),
            ("5499740000000057=291210100000000000000", 501),
            ("5499740000000058=29121010000000000000", 504),
        ]);
    CARD_NUMBER = text(13, "card_number", "CardNumber", Card)
        .secret()
        .limit(Limit::CardNumber)
        .docs(
            "The card number, as keyed.",
            "Spaces and dashes are taken out; 12 to 19 digits must remain (501 for another length, \
             502 for another character) and the last of them must be the Luhn check digit of the \
             others (504). `card_is_encrypted` switches these checks off. Setting it sets `card_type` \
             by the prefix.\n\n\
             Sent as the first variable field of the request, followed by the expiry date, when \
             `card_entry_data_source` says that the card was keyed; also when it names a track but \
             only a number is there. Leave it empty when the track is sent.\n\n\
             It is never shown in errors or `Debug` output, and wiped when it is replaced; the packet \
             events do contain it.",
        )
        .example_reading("4444-33332222 1111", "4444333322221111")
        .refuses(&[
            ("4444333322221112", 504),
            ("4444x33322221111", 502),
            ("44443333222211114444", 501),
            ("444433", 501),
        ]);
    CARDHOLDER_ID = text(14, "cardholder_id", "CardholderId", Card)
        .default_text("@")
        .limit(Limit::CardholderId)
        .docs(
            "How the cardholder was identified for this reversal.",
            "One character: `@`, a capital letter or a digit; more is refused with 501, others with 502. It \
             speaks of the reversal itself, not of the original purchase, so the default `@` is right \
             for most.\n\n\
             - `@`: signature, the terminal has no PIN pad\n\
             - `Z`: signature, the terminal has a PIN pad\n\
             - `M`: the card is there but its stripe cannot be read, or an address is checked\n\
             - `N`: the card is not there, an address is checked, or electronic commerce\n\n\
             Sent at position 63 of the request. Empty fails with 593.",
        )
        .example("N")
        .refuses(&[("NN", 501), ("?", 502), ("m", 502)]);
    CASH_BACK_AMOUNT = text(15, "cash_back_amount", "CashBackAmount", Debit)
        .limit(Limit::Amount)
        .docs(
            "The cash that the cardholder got with the original debit or EBT purchase.",
            "1 to 12 digits with an implied decimal point: `500` is $5.00. Longer is refused with \
             501; a point, a sign or a letter with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), as the second amount; empty when \
             unset. Credit reversals ignore it.",
        )
        .example("10000")
        .refuses(&[("1234567890123", 501), ("10.00", 502), ("-1", 502), ("12a", 502)]);
    INDUSTRY_TYPE = integer(16, "industry_type", "IndustryType", 1, Merchant)
        .one_of(&INDUSTRY_TYPE_VALUES)
        .docs(
            "The industry of the merchant.",
            "Sent at position 31 of the request: `0` for 0, `R` for 1, `F` for 2, `G` for 3, `D` for \
             4, `H` for 5, `A` for 6, `P` for 7. A number without a name is refused with 503.\n\n\
             It also decides whether the card acceptor data carries the merchant's city or its \
             service phone: see `merchant_city`. American Express does not take part in auto rental.",
        )
        .example("4")
        .refuses(&[("8", 503), ("-1", 503)]);
    MERCHANT_BANK_ID = text(17, "merchant_bank_id", "MerchantBankId", Merchant)
        .limit(Limit::Digits { min: 6, max: 6 })
        .docs(
            "The acquirer's bank identification number (BIN).",
            "Exactly 6 digits; another length is refused with 501, another character with 502. Sent \
             at positions 4 to 9 of the request. Required: `reverse` fails with 593 when it is empty \
             or all zeros.\n\n\
             The host routes by this number and `merchant_number`. When either is wrong it closes the \
             connection without a word, which `reverse` reports as 595.",
        )
        .example("999995")
        .refuses(&[("9999951", 501), ("99999", 501), ("99999A", 502)]);
    MERCHANT_CATEGORY_CODE = text(18, "merchant_category_code", "MerchantCategoryCode", Merchant)
        .limit(Limit::Digits { min: 4, max: 4 })
        .docs(
            "The merchant category code (MCC).",
            "Exactly 4 digits; another length is refused with 501, another character with 502. Sent \
             at positions 52 to 55 of the request. Required: `reverse` fails with 593 when it is \
             empty.",
        )
        .example("5999")
        .refuses(&[("59990", 501), ("599", 501), ("59A9", 502)]);
    MERCHANT_CITY = text(19, "merchant_city", "MerchantCity", Merchant)
        .limit(Limit::Place { max: 13 })
        .docs(
            "The city of the merchant.",
            "Up to 13 letters, digits and spaces, not beginning with a space. Longer is refused with \
             501, other characters with 502. It must be the same in the batch settlement.\n\n\
             Sent as part of the card acceptor data together with `merchant_name` and \
             `merchant_state`: give all three or none, otherwise `reverse` fails with 593. In its \
             place goes `merchant_service_phone`\n\n\
             - in direct marketing, unless the card is a MasterCard;\n\
             - in hotel and auto rental when the city is empty.\n\n\
             Which of the two goes for hotel and auto rental is our own choice; \
             `WireCardAcceptorUsesPhone` decides it for all industries.",
        )
        .example("DURHAM")
        .refuses(&[("FOURTEEN CHARS", 501), (" DURHAM", 502), ("ST. LOUIS", 502)]);
    MERCHANT_COUNTRY_CODE = text(20, "merchant_country_code", "MerchantCountryCode", Merchant)
        .default_text("840")
        .limit(Limit::Digits { min: 3, max: 3 })
        .docs(
            "The country of the merchant, as an ISO 3166-1 number.",
            "Exactly 3 digits, `840` for the United States; another length is refused with 501, \
             another character with 502. Sent at positions 35 to 37 of the request. `reverse` fails \
             with 593 when it is empty.",
        )
        .example("124")
        .refuses(&[("1240", 501), ("12", 501), ("US1", 502)]);
    MERCHANT_CURRENCY_CODE = text(21, "merchant_currency_code", "MerchantCurrencyCode", Merchant)
        .default_text("840")
        .limit(Limit::Digits { min: 3, max: 3 })
        .docs(
            "The currency of the merchant, as an ISO 4217 number.",
            "Exactly 3 digits, `840` for US dollars; another length is refused with 501, another \
             character with 502. Sent at positions 32 to 34 of the request. It also says how many \
             decimals the amounts imply. `reverse` fails with 593 when it is empty.",
        )
        .example("124")
        .refuses(&[("1240", 501), ("12", 501), ("USD", 502)]);
    MERCHANT_LANGUAGE = text(22, "merchant_language", "MerchantLanguage", Merchant)
        .default_text("00")
        .limit(Limit::Digits { min: 2, max: 2 })
        .docs(
            "The language in which the host writes `response_text`.",
            "Exactly 2 digits: `00` English, `01` Spanish, `02` Portuguese; `03` to `07` are set \
             aside for Irish, French, German, Italian and Dutch. Another length is refused with 501, \
             another character with 502. Sent at positions 47 and 48 of the request. `reverse` fails \
             with 593 when it is empty.",
        )
        .example("01")
        .refuses(&[("001", 501), ("1", 501), ("0x", 502)]);
    MERCHANT_NAME = text(23, "merchant_name", "MerchantName", Merchant)
        .limit(Limit::Name { max: 25 })
        .docs(
            "The name of the merchant, as it is printed on receipts.",
            "Up to 25 printable characters, not beginning with a space. Longer is refused with 501, \
             other characters with 502. It must be the same in the batch settlement.\n\n\
             Sent as part of the card acceptor data, filled with spaces to 25 characters, together \
             with the city (or service phone) and `merchant_state`: give all three or none, otherwise \
             `reverse` fails with 593.",
        )
        .example("TEST MERCHANT")
        .refuses(&[("TWENTY-SIX CHARACTERS LONG", 501), (" TEST", 502)]);
    MERCHANT_NUMBER = text(24, "merchant_number", "MerchantNumber", Merchant)
        .limit(Limit::Digits { min: 1, max: 12 })
        .docs(
            "The number of the merchant in the VisaNet system.",
            "1 to 12 digits; longer is refused with 501, another character with 502. Sent at \
             positions 10 to 21 of the request, zero-filled on the left; reading gives it as it was \
             set. Required: `reverse` fails with 593 when it is empty.\n\n\
             The host routes by this number and `merchant_bank_id`. When either is wrong it closes \
             the connection without a word, which `reverse` reports as 595.",
        )
        .example("888000002447")
        .refuses(&[("8880000024470", 501), ("88800000244A", 502)]);
    MERCHANT_PHONE = text(25, "merchant_phone", "MerchantPhone", Merchant)
        .limit(Limit::Printable { min: 1, max: 20 })
        .docs(
            "The business telephone number of the merchant.",
            "Up to 20 printable characters; longer is refused with 501, others with 502. The limit is \
             our own choice.\n\n\
             Sent in group III record 088 (additional card acceptor data), which goes when this \
             property or `merchant_street_address` is set. The number of that record rests on one \
             public source; `WireAcceptorDataGroup` changes it or leaves it out.",
        )
        .example("919-5551234")
        .refuses(&[("919-555-1234 ext. 1234", 501), ("919–5551234", 502)]);
    MERCHANT_SERVICE_PHONE = text(26, "merchant_service_phone", "MerchantServicePhone", Merchant)
        .limit(Limit::ServicePhone)
        .docs(
            "The telephone number that cardholders call for service.",
            "Eleven characters of the form `NNN-NNNNNNN`: ten digits with a dash after the third, \
             without the leading 1. Another length is refused with 501, another form with 502.\n\n\
             Sent in the place of `merchant_city` in some industries (see there), and in group III \
             record 088 when that one is sent.",
        )
        .example("800-1234567")
        .refuses(&[("1-800-1234567", 501), ("800-123456", 501), ("8001-234567", 502), ("800-12345-7", 502)]);
    MERCHANT_STATE = text(27, "merchant_state", "MerchantState", Merchant)
        .limit(Limit::Letters { min: 2, max: 2 })
        .docs(
            "The state or province of the merchant.",
            "Exactly 2 letters; another length is refused with 501, another character with 502. It \
             must be the same in the batch settlement.\n\n\
             Sent as the last part of the card acceptor data, together with `merchant_name` and the \
             city (or service phone): give all three or none, otherwise `reverse` fails with 593.",
        )
        .example("NC")
        .refuses(&[("NCX", 501), ("N", 501), ("N1", 502)]);
    MERCHANT_STORE_NUMBER = text(28, "merchant_store_number", "MerchantStoreNumber", Merchant)
        .limit(Limit::Digits { min: 1, max: 4 })
        .docs(
            "The number of the merchant's store.",
            "1 to 4 digits; longer is refused with 501, another character with 502. Sent at positions \
             22 to 25 of the request, zero-filled on the left; reading gives it as it was set. \
             Required: `reverse` fails with 593 when it is empty.",
        )
        .example("5999")
        .refuses(&[("59990", 501), ("5A", 502)]);
    MERCHANT_STREET_ADDRESS = text(29, "merchant_street_address", "MerchantStreetAddress", Merchant)
        .limit(Limit::Printable { min: 1, max: 25 })
        .docs(
            "The street address of the merchant.",
            "Up to 25 printable characters: number, street, and what else finds the place. Longer is \
             refused with 501, other characters with 502.\n\n\
             Sent in group III record 088 (additional card acceptor data), which goes when this \
             property or `merchant_phone` is set. The number of that record rests on one public \
             source; `WireAcceptorDataGroup` changes it or leaves it out.",
        )
        .example("2001 WESTWIND BLVD")
        .refuses(&[("TWENTY-SIX CHARACTERS LONG", 501), ("12 RUE DE L’ÉGLISE", 502)]);
    MERCHANT_TERMINAL_NUMBER = text(30, "merchant_terminal_number", "MerchantTerminalNumber", Merchant)
        .limit(Limit::Digits { min: 1, max: 4 })
        .docs(
            "The number of the terminal in the store.",
            "1 to 4 digits; longer is refused with 501, another character with 502. Sent at positions \
             26 to 29 of the request, zero-filled on the left, and echoed by the host; reading gives \
             it as it was set. Required: `reverse` fails with 593 when it is empty.",
        )
        .example("1515")
        .refuses(&[("15150", 501), ("1A", 502)]);
    MERCHANT_TIME_ZONE = text(31, "merchant_time_zone", "MerchantTimeZone", Merchant)
        .default_text("705")
        .limit(Limit::TimeZone)
        .docs(
            "The difference of the merchant's standard time from Greenwich, as the host counts it.",
            "3 digits. The first says direction, unit and daylight saving, the others how many units:\n\n\
             - `0` ahead, `1` behind: hours, no daylight saving\n\
             - `2` ahead, `3` behind: quarters of an hour, no daylight saving\n\
             - `4` ahead, `5` behind: quarters of an hour, with daylight saving\n\
             - `6` ahead, `7` behind: hours, with daylight saving\n\n\
             `705` is North Carolina, `708` California, `107` Arizona. Hours go up to 12, quarters up \
             to 48; beyond that, and for a first digit of 8 or 9, 503. Another length is refused with \
             501, another character with 502. Sent at positions 49 to 51 of the request. `reverse` \
             fails with 593 when it is empty.",
        )
        .example("708")
        .refuses(&[("7080", 501), ("70", 501), ("70A", 502), ("805", 503), ("713", 503), ("249", 503)]);
    MERCHANT_ZIP = text(32, "merchant_zip", "MerchantZip", Merchant)
        .limit(Limit::Zip)
        .docs(
            "The postal code of the place of the sale.",
            "Up to 9 letters and digits: the five- or nine-digit ZIP code in the United States, \
             elsewhere what the bank assigned. Spaces and dashes are taken out when it is set. Longer \
             is refused with 501, other characters with 502.\n\n\
             Sent at positions 38 to 46 of the request, filled with spaces on the right. Required: \
             `reverse` fails with 593 when it is empty.",
        )
        .example_reading("27713-1234", "277131234")
        .refuses(&[("2771312345", 501), ("277!3", 502)]);
    MERCHANT_ABA_NUMBER = text(33, "merchant_aba_number", "MerchantABANumber", Debit)
        .limit(Limit::Digits { min: 9, max: 9 })
        .docs(
            "The merchant's routing number at the direct debit switch.",
            "Exactly 9 digits; another length is refused with 501, another character with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the third field of group II. \
             Required by these types: `reverse` fails with 593 when it is empty. Credit reversals \
             ignore it.",
        )
        .example("123456789")
        .refuses(&[("1234567890", 501), ("12345678", 501), ("12345678A", 502)]);
    MERCHANT_SETTLEMENT_AGENT = text(34, "merchant_settlement_agent", "MerchantSettlementAgent", Debit)
        .limit(Limit::Alphanumeric { min: 4, max: 4 })
        .docs(
            "The agent that settles for the merchant.",
            "Exactly 4 letters or digits, such as `V123`; another length is refused with 501, another \
             character with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), after `merchant_aba_number` in \
             the third field of group II. Required by these types: `reverse` fails with 593 when it \
             is empty. Credit reversals ignore it.",
        )
        .example("V123")
        .refuses(&[("V1234", 501), ("V12", 501), ("V-12", 502)]);
    NETWORK_ID = text(35, "network_id", "NetworkId", Debit)
        .limit(Limit::Alphanumeric { min: 1, max: 1 })
        .docs(
            "The debit or EBT network that authorized the original purchase.",
            "One letter or digit, from the response to the authorization; more is refused with 501, \
             others with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), after `trace_audit_number` in \
             the reversal and cancel data II. Required by types 1 and 2: `reverse` fails with 593 \
             when it is empty. Credit reversals ignore it.",
        )
        .example("G")
        .refuses(&[("GG", 501), ("-", 502)]);
    REIMBURSEMENT_ATTRIBUTE = integer(36, "reimbursement_attribute", "ReimbursementAttribute", 0, Debit)
        .one_of(&REIMBURSEMENT_ATTRIBUTE_VALUES)
        .docs(
            "The reimbursement fee of the original debit or EBT purchase.",
            "It must be the value that went with the authorization. A number without a name is \
             refused with 503.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the fourth field of group II: \
             `Z` for 0, `Y` for 1, `X` for 2, `W` for 3, `0` for 4, `T` for 5. The letter for 5 is \
             our own choice, since no public source gives it; `WireReimbursementAttribute` sends \
             another. Credit reversals ignore it.",
        )
        .example("4")
        .refuses(&[("6", 503), ("-1", 503)]);
    RESPONSE_APPROVAL_CODE = text(37, "response_approval_code", "ResponseApprovalCode", Response)
        .read_only()
        .docs(
            "The approval code of the reversal.",
            "Up to 6 characters, without the spaces on the right. It means something only when \
             `response_code` says approved; the host then repeats the code of the original.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_AUTHORIZED_AMOUNT = text(38, "response_authorized_amount", "ResponseAuthorizedAmount", Response)
        .read_only()
        .docs(
            "The amount that the host approved when it approved less than was asked.",
            "Digits with an implied decimal point and without leading zeros, from the amount of type \
             10 in group III record 022; empty when the host sent none. `AllowPartialAuths` asks for \
             that record. `WireAuthorizedAmountDecimal` reads it with a decimal point.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_AUTH_SOURCE = text(39, "response_auth_source", "ResponseAuthSource", Response)
        .read_only()
        .docs(
            "Where the approval came from.",
            "One character, passed on as the host sent it. Among others: `1` to `5` issuer or \
             stand-in, `6` the terminal, offline, `7` acquirer, `9` not an authorization, `B` Visa \
             transaction advisor, `E` keyed after a call, `F` and `G` post-authorization, `H` above \
             the acquirer's risk cap, `L` late clearing, `N` below the floor limit, `V` VisaNet. \
             Empty when the host left it blank.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_AVS_RESULT = text(40, "response_avs_result", "ResponseAVSResult", Response)
        .read_only()
        .docs(
            "The result of the address verification.",
            "One character; a reversal verifies no address, so it is normally `0`. The others: `A` \
             address matches, `Z` and `W` postal code matches (five, nine digits), `Y` and `X` both \
             match, `N` neither, `R` try again, `S` not supported, `U` unavailable, `I` not verified \
             abroad; `1` to `8` are American Express.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_CARD_LEVEL = text(41, "response_card_level", "ResponseCardLevel", Response)
        .read_only()
        .docs(
            "The product of the card, as Visa codes it.",
            "One or two characters, such as `A` (traditional), `C` (Signature) or `S1` (purchasing \
             with fleet), without the space on the right. From group III record 034, which is asked \
             for by `WireRequestCardLevel`; otherwise normally empty.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_CODE = text(42, "response_code", "ResponseCode", Response)
        .read_only()
        .docs(
            "What the host decided.",
            "Two characters; read this one, never `response_text`. `00` means that the reversal is \
             approved. Others are no approval, and not each of them is a decline: `76` the original \
             was not found, `77` it does not match, `79` it is already reversed, `80` the original \
             was declined so nothing had to be done, `21` unable to back out, `28` and `91` no reply \
             from the issuer, `94` a duplicate, `96` an error of the system. `10` is a partial \
             approval and `85` a successful verification of a card.\n\n\
             A decline is not an error: `reverse` succeeds and this property says so. After a call \
             that failed it is empty; the setting `Outcome` then tells whether the host may have \
             acted.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_COMMERCIAL_CARD_TYPE =
        integer(43, "response_commercial_card_type", "ResponseCommercialCardType", 0, Response)
        .read_only()
        .one_of(&COMMERCIAL_CARD_TYPE_VALUES)
        .docs(
            "Whether the card is a commercial card, and which.",
            "From group III record 001, which is asked for by `WireRequestCommercialCard`; 0 when the \
             host sent none.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_CVV_RESULT = text(44, "response_cvv_result", "ResponseCVVResult", Response)
        .read_only()
        .docs(
            "The result of the check of the card verification value.",
            "One character from group III record 007: `M` match, `N` no match, `P` not processed, `S` \
             should be on the card, `U` the issuer cannot check. Empty when no value was sent. \
             American Express answers with a decline instead.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_RETRIEVAL_NUMBER = text(45, "response_retrieval_number", "ResponseRetrievalNumber", Response)
        .read_only()
        .docs(
            "The retrieval reference number of the reversal.",
            "Up to 12 characters, without the spaces on the right. For an approved reversal the host \
             repeats the number of the original.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_RETURNED_ACI = text(46, "response_returned_aci", "ResponseReturnedACI", Response)
        .read_only()
        .docs(
            "The authorization characteristics indicator that the host returned.",
            "One character, empty when the host left it blank. It says how the transaction qualified \
             for the custom payment service; a point of sale hands it on and does not interpret it.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_TEXT = text(47, "response_text", "ResponseText", Response)
        .read_only()
        .docs(
            "The text that the host wants to be displayed.",
            "Up to 16 characters in the language of `merchant_language`, without the spaces on the \
             right. For people only: the same `response_code` comes with different texts.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_TRANSACTION_DATE = text(48, "response_transaction_date", "ResponseTransactionDate", Response)
        .read_only()
        .docs(
            "The local date of the transaction, as the host reckons it.",
            "`MMDDYY`, by the time zone in `merchant_time_zone`. For an approved reversal normally \
             the date of the original.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_TRANSACTION_ID = text(49, "response_transaction_id", "ResponseTransactionId", Response)
        .read_only()
        .docs(
            "The transaction identifier, or the reference number of MasterCard.",
            "Up to 15 characters, without the spaces on the right; some cards have none. To be handed \
             on, not to be interpreted.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_TRANSACTION_NUMBER =
        text(50, "response_transaction_number", "ResponseTransactionNumber", Response)
        .read_only()
        .docs(
            "The sequence number that the response carries.",
            "Four digits; the number that was sent, see `transaction_number`. A response with another \
             number is not ours: `reverse` fails with 513, no response property is set, and the \
             outcome is in doubt.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_TRANSACTION_TIME = text(51, "response_transaction_time", "ResponseTransactionTime", Response)
        .read_only()
        .docs(
            "The local time of the transaction, as the host reckons it.",
            "`HHMMSS`, by the time zone in `merchant_time_zone`. For an approved reversal normally \
             the time of the original.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RESPONSE_VALIDATION_CODE = text(52, "response_validation_code", "ResponseValidationCode", Response)
        .read_only()
        .docs(
            "The validation code of the card issuer.",
            "Up to 4 characters, without the spaces on the right; often empty. To be handed on, not \
             to be interpreted.\n\n\
             Cleared when `reverse` starts, set only from a complete and verified response.",
        );
    RETRIEVAL_NUMBER = text(53, "retrieval_number", "RetrievalNumber", Transaction)
        .limit(Limit::Printable { min: 1, max: 12 })
        .docs(
            "The retrieval reference number of the authorization being reversed.",
            "Up to 12 printable characters, exactly as `response_retrieval_number` of the \
             authorization said. Longer is refused with 501, other characters with 502.\n\n\
             Sent in the last twelve characters of the reversal and cancel data I. The host finds the \
             original by it. Required by `reversal_type` 0, 1, 2 and 5: `reverse` fails with 593 when \
             it is empty.",
        )
        .example("423217502302")
        .refuses(&[("4232175023020", 501), ("42321750É", 502)]);
    RETURNED_ACI = text(54, "returned_aci", "ReturnedACI", Transaction)
        .limit(Limit::Printable { min: 1, max: 1 })
        .docs(
            "The authorization characteristics indicator of the authorization being reversed.",
            "One printable character, as `response_returned_aci` of the authorization said; more is \
             refused with 501, others with 502. It may be empty, since hosts return none for some \
             cards.\n\n\
             Sent at position 56 of the request. When it is empty, `Y` goes in credit and `N` in \
             debit requests, which is our own choice; `WireDefaultRequestedACI` sends another.",
        )
        .example("E")
        .refuses(&[("EE", 501), ("\t", 502)]);
    REVERSAL_CODE = integer(55, "reversal_code", "ReversalCode", 0, Transaction)
        .one_of(&REVERSAL_CODE_VALUES)
        .docs(
            "Why the authorization is reversed, for MasterCard.",
            "Sent in group III record 033: `17` for 1, `32` for 2, `34` for 3; 0 sends no record. A \
             number without a name is refused with 503.\n\n\
             The record goes for MasterCard, Maestro and unknown brands (`card_type` 2, 8 and 0), \
             which is our own choice; `WireReversalCodeAllBrands` sends it for every brand.",
        )
        .example("2")
        .refuses(&[("4", 503), ("-1", 503)]);
    REVERSAL_TYPE = integer(56, "reversal_type", "ReversalType", 0, Transaction)
        .one_of(&REVERSAL_TYPE_VALUES)
        .docs(
            "Which kind of transaction is reversed, and how.",
            "It decides the record format (`D` for credit, `T` for debit and EBT), the transaction \
             code and which properties are required. A number without a name is refused with 503.\n\n\
             - 0: `D`, code 59; 69 with `Retry`\n\
             - 1: `T`, code A3\n\
             - 2: `T`, code A4\n\
             - 3: `T`, code A3; Heartland only\n\
             - 4: `D`, code 59; 69 with `Retry`; Heartland only\n\
             - 5: `D`, code 59; 69 with `Retry`\n\n\
             3 and 4 need `Processor` 1, otherwise `reverse` fails with 593; they are for an original \
             whose response never came, so they need no response data. The codes of 3, 4 and 5 are \
             our own choice, since no public source gives them; `WireTransactionCode` sends another.",
        )
        .example("5")
        .refuses(&[("6", 503), ("-1", 503)]);
    SETTLEMENT_AMOUNT = text(57, "settlement_amount", "SettlementAmount", Transaction)
        .limit(Limit::Amount)
        .docs(
            "The amount that is still to be settled after the reversal.",
            "1 to 12 digits with an implied decimal point: `1000` is $10.00. Longer is refused with \
             501; a point, a sign or a letter with 502. The host releases `total_authorized_amount` \
             less this amount: `0` is a full reversal.\n\n\
             Types 0 and 5 require it: an empty value fails with 593, so that forgetting it does not \
             release everything. Type 4 takes empty as full; debit types do not use it. More than \
             `total_authorized_amount` fails with 593; so does all of it (unless it is zero), since \
             nothing would be released.\n\n\
             Sent as the second amount of a `D` request, and left empty there for a full reversal, \
             which is our own choice (`WireZeroSettlementAmount` sends it as given). \
             `WireZeroFillAmounts` sends twelve digits.",
        )
        .example("10000")
        .refuses(&[("1234567890123", 501), ("10.00", 502), ("-1", 502), ("12a", 502)]);
    SHARING_GROUP = text(58, "sharing_group", "SharingGroup", Debit)
        .limit(Limit::Alphanumeric { min: 1, max: 30 })
        .docs(
            "The debit and EBT networks that the merchant takes part in.",
            "1 to 30 letters and digits, one for each network, such as `GWQEV5`; it must be the value \
             that went with the authorization. Longer is refused with 501, other characters with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), in the second field of group II. \
             Required by these types: `reverse` fails with 593 when it is empty. Credit reversals \
             ignore it.",
        )
        .example("GWQEV5")
        .refuses(&[("GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG", 501), ("GW-QE", 502)]);
}

table! {
    /// The property between the certificate groups.
    PROVIDER: Property;
    SSL_PROVIDER = integer(113, "ssl_provider", "SSLProvider", 0, Connection)
        .one_of(&SSL_PROVIDER_VALUES)
        .docs(
            "The implementation of TLS to use.",
            "2 (Internal) is OpenSSL within this library, which all the TLS settings are for. 1 \
             (Platform) is the system's own: OpenSSL on Linux, SChannel on Windows, Secure Transport on \
             macOS; it heeds fewer settings, which say so. 0 (Automatic, the default) is Internal on \
             Linux and macOS, and everywhere when `SSLEnabledProtocols` enables TLS 1.3; otherwise \
             Platform on Windows and where `UseInternalSecurityAPI` is False. A number without a name is \
             refused with 503.\n\n\
             The platform's engine cannot ask about a certificate during the handshake. One that it \
             refuses is fetched by a second connection without verification, \
             `on_ssl_server_authentication` comes with `accept` False and the reason, and only a handler \
             that accepts it lets the call go on. Before that neither the request nor a certificate of this \
             side is sent. In TLS 1.3 a certificate of this side goes to no server that was accepted in \
             that way: `reverse` fails with 280.",
        )
        .example("2")
        .refuses(&[("3", 503), ("-1", 503)]);
}

table! {
    /// The properties after the certificates: ids 141 to 147.
    LAST: Property;
    TIMEOUT = integer(141, "timeout", "Timeout", 30, Connection)
        .docs(
            "How long to wait for the host, in seconds.",
            "The longest time without any progress: it begins again with each byte that moves. With \
             `AbsoluteTimeout` it is the longest time for the whole call. 0 or less is stored, and \
             `reverse` then fails with 526 before connecting.\n\n\
             It also bounds everything up to the end of the TLS handshake as one span, unless \
             `ConnectionTimeout` is set; when that passes, `reverse` fails with 301 and nothing was \
             sent. When the request was sent and no answer came, it fails with 523: the reversal is \
             then in doubt.",
        )
        .example("45");
    TOTAL_AUTHORIZED_AMOUNT = text(142, "total_authorized_amount", "TotalAuthorizedAmount", Transaction)
        .limit(Limit::Amount)
        .docs(
            "The sum of everything that was authorized for the transaction.",
            "1 to 12 digits with an implied decimal point: `1000` is $10.00; incremental \
             authorizations are included. Longer is refused with 501; a point, a sign or a letter \
             with 502.\n\n\
             Sent as the transaction amount of the request, as given (`WireZeroFillAmounts` sends \
             twelve digits). Required: `reverse` fails with 593 when it is empty.",
        )
        .example("10000")
        .refuses(&[("1234567890123", 501), ("10.00", 502), ("-1", 502), ("12a", 502)]);
    TRACE_AUDIT_NUMBER = text(143, "trace_audit_number", "TraceAuditNumber", Debit)
        .limit(Limit::Digits { min: 1, max: 6 })
        .docs(
            "The system trace audit number of the original debit or EBT purchase.",
            "1 to 6 digits, from the response to the authorization; longer is refused with 501, \
             another character with 502.\n\n\
             Sent in `T` requests only (`reversal_type` 1, 2 and 3), zero-filled to six digits, in \
             the reversal and cancel data II. Required by types 1 and 2: `reverse` fails with 593 \
             when it is empty. Credit reversals ignore it.",
        )
        .example("778899")
        .refuses(&[("7788990", 501), ("7788A", 502)]);
    TRANSACTION_DATE = text(144, "transaction_date", "TransactionDate", Transaction)
        .limit(Limit::Date)
        .docs(
            "The local date of the authorization being reversed.",
            "`MMDDYY`, exactly as `response_transaction_date` of the authorization said. Another \
             length is refused with 501, another character with 502, a day that no calendar has with \
             503.\n\n\
             Sent in the reversal and cancel data I, after `approval_code`. Required by \
             `reversal_type` 0, 1, 2 and 5: `reverse` fails with 593 when it is empty.",
        )
        .example("082014")
        .refuses(&[("08202014", 501), ("0820", 501), ("08-014", 502), ("132014", 503), ("083214", 503), ("022901", 503)]);
    TRANSACTION_ID = text(145, "transaction_id", "TransactionId", Transaction)
        .limit(Limit::Printable { min: 1, max: 15 })
        .docs(
            "The transaction identifier of the authorization being reversed, or the reference number \
             of MasterCard.",
            "Up to 15 printable characters, exactly as `response_transaction_id` of the authorization \
             said. Longer is refused with 501, other characters with 502. It may be empty, since \
             hosts return none for some cards.\n\n\
             Sent in the field before the reversal and cancel data I. A shorter value is filled with \
             spaces on the right, which is our own choice; `WireTransactionIdFill` sends zeros.",
        )
        .example("123456789012345")
        .refuses(&[("1234567890123456", 501), ("12345678É", 502)]);
    TRANSACTION_NUMBER = integer(146, "transaction_number", "TransactionNumber", 0, Transaction)
        .limit(Limit::Range { min: 0, max: 9999 })
        .docs(
            "The sequence number of this request.",
            "1 to 9999, to be counted up by the caller with each request and to begin again at 1 \
             after 9999; it is not counted up here. 0 means unset: `reverse` fails with 593. Below 0 \
             and above 9999 is refused with 503.\n\n\
             Sent as four digits at positions 57 to 60 of the request. The host echoes it, and a \
             response with another number is not taken (513).",
        )
        .example("2")
        .refuses(&[("10000", 503), ("-1", 503)]);
    TRANSACTION_TIME = text(147, "transaction_time", "TransactionTime", Transaction)
        .limit(Limit::Time)
        .docs(
            "The local time of the authorization being reversed.",
            "`HHMMSS`, exactly as `response_transaction_time` of the authorization said. Another \
             length is refused with 501, another character with 502, an hour above 23, a minute or a \
             second above 59 with 503.\n\n\
             Sent in the reversal and cancel data I, after `transaction_date`. Required by \
             `reversal_type` 0, 1, 2 and 5: `reverse` fails with 593 when it is empty.",
        )
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
