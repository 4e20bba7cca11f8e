//! The choices about the format that a setting can change.

use crate::value::Secret;

/// How a transaction id of less than 15 characters is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransactionIdFill {
    /// Spaces after it.
    Space,
    /// Zeros after it.
    Zero,
}

/// What stands in the acceptor data between name and state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardAcceptorPlace {
    /// The phone for direct marketing unless the card is a MasterCard, else the city; the other one when that is empty.
    Auto,
    /// The service phone.
    Phone,
    /// The city.
    City,
}

/// Choices about the format that no public source settles (confidence C), each with the setting that changes it. The
/// defaults are the documented ones.
#[derive(Clone, Debug)]
pub struct WireOptions {
    /// `WireApplicationType`: `0` single, `2` several, `4` interleaved. Default `0`.
    pub application_type: u8,
    /// `WireZeroSettlementAmount`: a full reversal says `0` instead of nothing. Default off.
    pub zero_settlement_amount: bool,
    /// `WireZeroFillAmounts`: amounts have 12 digits. Default off: as given.
    pub zero_fill_amounts: bool,
    /// `WireTransactionIdFill`. Default space.
    pub transaction_id_fill: TransactionIdFill,
    /// `WireTransactionCode`: replaces the code of the reversal type; empty for none.
    pub transaction_code: String,
    /// `WireCanadaDomesticGroup`: three digits; empty while unknown.
    pub canada_domestic_group: String,
    /// `WireHeartlandDeviceIdGroup`: three digits; empty while unknown.
    pub heartland_device_id_group: String,
    /// `WireHeartlandEncryptionGroup`: three digits; empty while unknown.
    pub heartland_encryption_group: String,
    /// `WireCITMITGroup`. Default `083`.
    pub cit_mit_group: String,
    /// `WireIntegrityClassGroup`, read from responses. Default `074`.
    pub integrity_class_group: String,
    /// `WireAcceptorDataGroup`. Default `088`; empty: the additional acceptor data is not sent.
    pub acceptor_data_group: String,
    /// `WireTokenRequestorTrailingFS`. Default on.
    pub token_requestor_trailing_fs: bool,
    /// `WireDeveloperId`, 6 characters. Default `000000`.
    pub developer_id: String,
    /// `WireVersionId`, 4 characters. Default `0000`.
    pub version_id: String,
    /// `WireReversalCodeAllBrands`: group 033 is not only for MasterCard. Default off.
    pub reversal_code_all_brands: bool,
    /// `WireRequestCommercialCard`: ask for the type of commercial card. Default off.
    pub request_commercial_card: bool,
    /// `WireRequestCardLevel`: ask for the card product. Default off.
    pub request_card_level: bool,
    /// `WireDefaultRequestedACI`: 1 character instead of `Y` (credit) or `N` (debit); empty for those.
    pub default_requested_aci: String,
    /// `WireExtraGroup3`: more group III records, version first, separated by `<GS>`; `<FS>` stands for a field
    /// separator. The control characters themselves may be used as well.
    pub extra_group3: Secret,
    /// `WireReimbursementAttribute`: the letter itself; empty for that of the property.
    pub reimbursement_attribute: String,
    /// `WireCardAcceptorUsesPhone`. Default auto.
    pub card_acceptor: CardAcceptorPlace,
    /// `WireAuthorizedAmountDecimal`: the authorized amount of a response has a decimal point. Default off.
    pub authorized_amount_decimal: bool,
}

impl Default for WireOptions {
    fn default() -> Self {
        Self {
            application_type: b'0',
            zero_settlement_amount: false,
            zero_fill_amounts: false,
            transaction_id_fill: TransactionIdFill::Space,
            transaction_code: String::new(),
            canada_domestic_group: String::new(),
            heartland_device_id_group: String::new(),
            heartland_encryption_group: String::new(),
            cit_mit_group: "083".to_owned(),
            integrity_class_group: "074".to_owned(),
            acceptor_data_group: "088".to_owned(),
            token_requestor_trailing_fs: true,
            developer_id: "000000".to_owned(),
            version_id: "0000".to_owned(),
            reversal_code_all_brands: false,
            request_commercial_card: false,
            request_card_level: false,
            default_requested_aci: String::new(),
            extra_group3: Secret::default(),
            reimbursement_attribute: String::new(),
            card_acceptor: CardAcceptorPlace::Auto,
            authorized_amount_decimal: false,
        }
    }
}
