//! What the codes in messages mean, for people who read descriptions.
//!
//! Nothing in the library decides on these texts. The only decision is [`is_approved`], and it reads the response
//! code alone.

/// A value and what it means.
pub type Code = (&'static str, &'static str);

/// The meaning of a value, if the table has it.
pub fn meaning(table: &[Code], value: &str) -> Option<&'static str> {
    table.iter().find(|(code, _)| *code == value).map(|(_, text)| *text)
}

/// Whether a reversal was approved: the response code is `00` and nothing else.
///
/// `10` (approved for a smaller amount) and `85` (card verified) are successes of authorizations and of card
/// checks. A reversal has no smaller amount to be granted and checks no card, so a host that answers a reversal with one
/// of them has not confirmed it. `79` (already reversed) and `80` (nothing to reverse) are for the caller to judge.
pub fn is_approved(response_code: &str) -> bool {
    response_code == "00"
}

/// First character of a message.
pub const RECORD_FORMATS: &[Code] = &[
    ("D", "credit request"),
    ("T", "debit or EBT request"),
    ("E", "credit response"),
    ("U", "debit or EBT response"),
    ("W", "encrypted credit request"),
    ("X", "encrypted debit request"),
    ("Y", "credit request with a token"),
    ("Z", "debit request with a token"),
    ("V", "debit confirmation"),
    ("K", "settlement"),
    ("A", "keep-alive"),
    ("P", "key exchange"),
];

/// How many messages a connection carries.
pub const APPLICATION_TYPES: &[Code] = &[
    ("0", "one transaction per connection"),
    ("1", "one batch per connection"),
    ("2", "several transactions per connection"),
    ("3", "several batches per connection"),
    ("4", "interleaved transactions"),
];

/// Kind of device that sends.
pub const DEVICE_CODES: &[Code] = &[
    ("0", "unknown"),
    ("O", "unknown"),
    ("C", "personal computer"),
    ("D", "dial terminal"),
    ("E", "electronic cash register"),
    ("I", "in-store processor"),
    ("M", "main frame"),
    ("P", "POS-port"),
    ("R", "POS-port"),
    ("S", "POS-partner"),
    ("Q", "third-party software"),
    ("Z", "no CPS response fields wanted"),
];

/// Industry of the merchant.
pub const INDUSTRIES: &[Code] = &[
    ("0", "unknown"),
    ("R", "retail"),
    ("F", "restaurant"),
    ("G", "grocery"),
    ("D", "direct marketing"),
    ("H", "hotel"),
    ("A", "auto rental"),
    ("P", "passenger transport"),
    ("B", "bank"),
    ("L", "limited amount terminal"),
    ("O", "oil company"),
    ("I", "internet"),
];

/// Authorization characteristics asked for. In a reversal the position carries the returned ACI instead.
pub const REQUESTED_ACI: &[Code] = &[
    ("Y", "CPS capable"),
    ("N", "not CPS capable"),
    ("P", "preferred customer or keyed"),
    ("I", "incremental"),
    ("R", "recurring"),
];

/// Authorization characteristics granted.
pub const RETURNED_ACI: &[Code] = &[
    ("A", "qualified"),
    ("C", "qualified, self-service"),
    ("E", "qualified, merchant data given"),
    ("F", "qualified, account funding"),
    ("I", "qualified, incremental"),
    ("K", "qualified, key-entered"),
    ("M", "qualified, not an advanced payment"),
    ("P", "qualified, preferred customer"),
    ("R", "qualified, recurring"),
    ("S", "qualified, attempted authentication"),
    ("U", "qualified, authenticated"),
    ("V", "qualified, address checked"),
    ("W", "qualified, no authentication"),
    ("N", "not qualified"),
    ("T", "cannot take part"),
    (" ", "none"),
];

/// What a request asks for.
pub const TRANSACTION_CODES: &[Code] = &[
    ("54", "purchase"),
    ("64", "purchase, repeated"),
    ("56", "purchase, card not present"),
    ("66", "purchase, card not present, repeated"),
    ("58", "card check"),
    ("68", "card check, repeated"),
    ("59", "online authorization reversal"),
    ("69", "online authorization reversal, repeated"),
    ("5A", "store and forward reversal"),
    ("6A", "store and forward reversal, repeated"),
    ("5B", "bill payment"),
    ("6B", "bill payment, repeated"),
    ("5N", "balance inquiry reversal"),
    ("6N", "balance inquiry reversal, repeated"),
    ("CR", "purchase return"),
    ("92", "EBT food stamp return"),
    ("93", "debit purchase"),
    ("94", "debit purchase return"),
    ("96", "EBT cash withdrawal"),
    ("98", "EBT food stamp purchase"),
    ("9A", "debit balance inquiry"),
    ("9E", "EBT voucher"),
    ("9F", "EBT cash purchase"),
    ("9L", "EBT food stamp balance"),
    ("9M", "EBT cash balance"),
    ("A3", "reversal of a debit purchase"),
    ("A4", "reversal of a debit purchase return"),
    ("A5", "reversal of an Interlink cancel"),
];

/// How the cardholder was identified.
pub const CARDHOLDER_IDS: &[Code] = &[
    ("@", "signature, no PIN pad"),
    ("Z", "signature, PIN pad present"),
    ("M", "address check, card present but stripe unreadable"),
    ("N", "card not present"),
    ("K", "PIN, DUKPT"),
    ("A", "PIN"),
    ("B", "PIN"),
    ("S", "PIN"),
    ("J", "PIN"),
    ("C", "self-service"),
    ("D", "self-service"),
    ("E", "self-service"),
    ("F", "PIN checked by the chip"),
    ("P", "not verified"),
];

/// Where the card data came from.
pub const ACCOUNT_DATA_SOURCES: &[Code] = &[
    ("A", "bar code"),
    ("D", "track 2"),
    ("G", "chip"),
    ("H", "track 1"),
    ("P", "keyed, chip capable terminal"),
    ("Q", "contactless, track rules"),
    ("R", "contactless, EMV rules"),
    ("S", "track 2, chip capable terminal"),
    ("T", "keyed, track 2 capable terminal"),
    ("W", "track of a chip card, no application in common"),
    ("X", "keyed, track 1 capable terminal"),
    ("Z", "track of a chip card, chip failed"),
    ("@", "keyed, no card reader"),
];

/// Kind of fee of a debit transaction.
pub const REIMBURSEMENT_ATTRIBUTES: &[Code] = &[
    ("Z", "standard retail"),
    ("Y", "qualified grocery"),
    ("X", "pre-existing retail"),
    ("W", "pre-existing grocery"),
    ("0", "EBT or other network"),
    ("T", "tax exempt"),
];

/// Debit and EBT networks.
pub const NETWORKS: &[Code] = &[
    ("V", "VisaNet"),
    ("G", "Interlink"),
    ("8", "Maestro"),
    ("L", "Pulse"),
    ("S", "Pulse"),
    ("H", "Pulse"),
    ("N", "Star"),
    ("W", "Star"),
    ("Z", "Star"),
    ("Q", "Star"),
    ("M", "Star"),
    ("Y", "NYCE"),
    ("F", "NYCE"),
    ("E", "Accel"),
    ("P", "NETS"),
    ("C", "CU24"),
    ("3", "Alaska Option"),
    ("7", "Shazam"),
    ("U", "AFFN"),
    ("K", "EBT"),
    ("T", "EBT ATM"),
    ("5", "Visa check card II"),
];

/// Who made the decision.
pub const AUTH_SOURCES: &[Code] = &[
    ("1", "stand-in, issuer timed out"),
    ("2", "stand-in, below the limit"),
    ("3", "stand-in, inquiry suppressed"),
    ("4", "issuer"),
    ("5", "issuer"),
    ("6", "terminal, offline"),
    ("7", "acquirer"),
    ("8", "acquirer, after a referral"),
    ("9", "not authorized"),
    ("A", "third party, check"),
    ("B", "Visa transaction advisor"),
    ("D", "referral, keyed"),
    ("E", "offline, keyed"),
    ("F", "CAFIS, post-authorization"),
    ("G", "issuer, post-authorization"),
    ("H", "above the acquirer's risk limit"),
    ("L", "late clearing"),
    ("N", "below the floor limit"),
    ("V", "VisaNet"),
    (" ", "not said"),
];

/// The decision.
pub const RESPONSE_CODES: &[Code] = &[
    ("00", "approved"),
    ("01", "call the issuer"),
    ("02", "call the issuer, special condition"),
    ("03", "terminal or merchant not valid"),
    ("04", "keep the card"),
    ("05", "declined"),
    ("06", "error"),
    ("07", "keep the card, special condition"),
    ("08", "approved, check identity"),
    ("10", "approved for a smaller amount"),
    ("11", "approved, VIP"),
    ("12", "transaction not valid"),
    ("13", "amount not valid"),
    ("14", "card number not valid"),
    ("15", "no such issuer"),
    ("19", "enter it again"),
    ("21", "no action taken, cannot back out"),
    ("25", "record not found"),
    ("28", "no reply, file not available"),
    ("30", "message format error"),
    ("34", "suspected fraud"),
    ("39", "no credit account"),
    ("41", "lost card, keep it"),
    ("43", "stolen card, keep it"),
    ("51", "declined, funds"),
    ("52", "no checking account"),
    ("53", "no savings account"),
    ("54", "card expired"),
    ("55", "PIN wrong"),
    ("57", "not allowed for the card"),
    ("58", "not allowed for the terminal"),
    ("59", "service not allowed"),
    ("61", "declined, amount limit"),
    ("62", "declined, restricted card"),
    ("63", "security violation"),
    ("65", "declined, activity limit"),
    ("75", "too many PIN tries"),
    ("76", "no action taken, original not located"),
    ("77", "no action taken, data differs from the original"),
    ("78", "no such account"),
    ("79", "already reversed"),
    ("80", "no impact, the original was declined"),
    ("81", "encryption error"),
    ("82", "card code wrong, or cash back not approved"),
    ("83", "PIN cannot be verified"),
    ("85", "card checked, nothing to decline"),
    ("86", "PIN cannot be verified"),
    ("91", "no reply from the issuer"),
    ("92", "routing not possible"),
    ("93", "declined, violation of law"),
    ("94", "duplicate transaction"),
    ("96", "system error"),
    ("A1", "terminal activated"),
    ("A2", "terminal not activated"),
    ("A3", "terminal deactivated"),
    ("B1", "surcharge not allowed"),
    ("B2", "surcharge not allowed"),
    ("CV", "card type verification failed"),
    ("E1", "encryption not configured"),
    ("E2", "terminal not authenticated"),
    ("E3", "decryption failed"),
    ("EA", "account length error"),
    ("EB", "check digit error"),
    ("EC", "card code format error"),
    ("HV", "hierarchy verification failed"),
    ("K0", "token answer"),
    ("K1", "tokens not configured"),
    ("K2", "terminal not authenticated"),
    ("K3", "token failure"),
    ("M0", "Canada domestic debit not allowed"),
    ("N3", "cash back not available"),
    ("N4", "declined, issuer limit"),
    ("N7", "card code does not match"),
    ("P0", "service not allowed"),
    ("P1", "service not allowed"),
    ("P2", "service not allowed"),
    ("P3", "service not allowed"),
    ("P4", "service not allowed"),
    ("P5", "service not allowed"),
    ("P6", "service not allowed"),
    ("P7", "serial number missing"),
    ("R0", "recurring payment stopped"),
    ("R1", "recurring payments stopped"),
    ("T0", "check service, approved"),
    ("T1", "check service, cannot verify"),
    ("T2", "check service, not valid"),
    ("T3", "check service, not valid"),
    ("T4", "check service, not valid"),
    ("T5", "check service, not valid"),
    ("T6", "check service, not valid"),
    ("T7", "check service, not valid"),
    ("V1", "verification failed"),
    ("  ", "offline"),
];

/// Address check.
pub const AVS_RESULTS: &[Code] = &[
    ("0", "not asked for, or declined"),
    ("A", "address matches"),
    ("B", "address matches, international"),
    ("C", "not verified, international"),
    ("D", "address and postal code match, international"),
    ("E", "not eligible"),
    ("G", "issuer outside the US does not take part"),
    ("I", "not verified, international"),
    ("M", "address and postal code match, international"),
    ("N", "no match"),
    ("P", "postal code matches, international"),
    ("R", "try again"),
    ("S", "not supported"),
    ("U", "not available"),
    ("W", "nine-digit postal code matches"),
    ("X", "address and nine-digit postal code match"),
    ("Y", "address and postal code match"),
    ("Z", "postal code matches"),
    ("1", "name and postal code match"),
    ("2", "name, address and postal code match"),
    ("3", "name and address match"),
    ("4", "name matches"),
    ("5", "postal code matches, name does not"),
    ("6", "address and postal code match, name does not"),
    ("7", "address matches, name does not"),
    ("8", "nothing matches"),
];

/// Card code check.
pub const CVV_RESULTS: &[Code] = &[
    ("M", "match"),
    ("N", "no match"),
    ("P", "not processed"),
    ("S", "should be on the card"),
    ("U", "issuer does not take part"),
];

/// Whether a card code was given.
pub const CVV_PRESENCE: &[Code] =
    &[("0", "not provided"), ("1", "provided"), ("2", "illegible"), ("9", "not on the card")];

/// Commercial card type.
pub const COMMERCIAL_CARDS: &[Code] = &[
    ("B", "business card"),
    ("D", "Visa commerce"),
    ("R", "corporate card"),
    ("S", "purchasing card"),
    ("0", "not a commercial card"),
    (" ", "inquiry not valid"),
];

/// Card product.
pub const CARD_LEVELS: &[Code] = &[
    ("A ", "traditional"),
    ("B ", "rewards"),
    ("C ", "Signature"),
    ("D ", "Signature Preferred"),
    ("F ", "Classic"),
    ("G ", "business"),
    ("G1", "Signature business"),
    ("G3", "business enhanced"),
    ("G4", "Infinite Privilege business"),
    ("I ", "Infinite"),
    ("I1", "Infinite Privilege"),
    ("I2", "ultra high net worth"),
    ("J3", "healthcare"),
    ("K ", "corporate travel"),
    ("K1", "government travel"),
    ("L ", "Electron"),
    ("N ", "Platinum"),
    ("N1", "Rewards"),
    ("N2", "Select"),
    ("P ", "Gold"),
    ("Q ", "private label"),
    ("R ", "proprietary"),
    ("S ", "purchasing"),
    ("S1", "purchasing, fleet"),
    ("S2", "government purchasing"),
    ("S3", "government purchasing, fleet"),
    ("U ", "Travel Money"),
    ("V ", "V PAY"),
    ("AX", "American Express"),
    ("DI", "Discover"),
    ("DN", "Diners"),
    ("JC", "JCB"),
    ("M ", "MasterCard"),
];

/// Why a transaction is reversed (group 033).
pub const REVERSAL_CODES: &[Code] = &[
    ("17", "the customer wanted it"),
    ("32", "partial reversal"),
    ("34", "card not present, fraud suspected"),
];

/// Why a reversal is sent (group 056).
pub const MESSAGE_REASONS: &[Code] = &[
    ("2501", "voided by the customer"),
    ("2502", "not completed"),
    ("2503", "no confirmation from the point of sale"),
    ("2504", "partial reversal"),
    ("2516", "chip card removed too early"),
    ("2517", "chip declined after the issuer approved"),
    ("5201", "EBT voucher"),
];

/// Kinds of amount (group 022).
pub const AMOUNT_TYPES: &[Code] = &[
    ("01", "ledger balance"),
    ("02", "available balance"),
    ("05", "prepaid balance"),
    ("10", "amount authorized"),
    ("57", "original amount"),
];

/// Who started the transaction (group 083).
pub const INITIATORS: &[Code] = &[
    ("C101", "cardholder, card on file"),
    ("C102", "cardholder, standing order"),
    ("C103", "cardholder, subscription"),
    ("C104", "cardholder, installment"),
    ("M101", "merchant, unscheduled, card on file"),
    ("M102", "merchant, standing order"),
    ("M103", "merchant, subscription"),
    ("M104", "merchant, installment"),
    ("M205", "merchant, partial shipment"),
    ("M206", "merchant, delayed charge"),
    ("M207", "merchant, no show"),
    ("M208", "merchant, sent again"),
];

/// Every table with its title, for the reference.
pub const TABLES: &[(&str, &[Code])] = &[
    ("Record formats", RECORD_FORMATS),
    ("Application types", APPLICATION_TYPES),
    ("Device codes", DEVICE_CODES),
    ("Industries", INDUSTRIES),
    ("Requested authorization characteristics", REQUESTED_ACI),
    ("Returned authorization characteristics", RETURNED_ACI),
    ("Transaction codes", TRANSACTION_CODES),
    ("Cardholder identification", CARDHOLDER_IDS),
    ("Account data sources", ACCOUNT_DATA_SOURCES),
    ("Reimbursement attributes", REIMBURSEMENT_ATTRIBUTES),
    ("Debit and EBT networks", NETWORKS),
    ("Authorization sources", AUTH_SOURCES),
    ("Response codes", RESPONSE_CODES),
    ("Address check results", AVS_RESULTS),
    ("Card code check results", CVV_RESULTS),
    ("Presence of the card code", CVV_PRESENCE),
    ("Commercial card types", COMMERCIAL_CARDS),
    ("Card products", CARD_LEVELS),
    ("Reversal codes", REVERSAL_CODES),
    ("Message reasons", MESSAGE_REASONS),
    ("Kinds of amount", AMOUNT_TYPES),
    ("Initiators of a transaction", INITIATORS),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_code_approves() {
        let approving: Vec<_> = RESPONSE_CODES.iter().filter(|(code, _)| is_approved(code)).collect();
        assert_eq!(approving, [&("00", "approved")]);
        assert!(!is_approved("") && !is_approved("0") && !is_approved("000") && !is_approved(" 00"));
    }

    #[test]
    fn no_table_says_two_things_about_a_code() {
        for (title, table) in TABLES {
            let mut codes: Vec<_> = table.iter().map(|(code, _)| *code).collect();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), table.len(), "{title}");
        }
    }
}
