//! Which group III records a reversal carries.

use super::buffer::{append, filled, wiped};
use super::error::{Fault, WireError};
use super::frame::{FS, GS};
use super::group3::{self, Group};
use super::layout::Class;
use super::message::is_group;
use super::options::WireOptions;
use super::request::place;
use super::reversal::{CvvPresence, Reversal, ReversalCode};
use zeroize::Zeroizing;

/// The group III records, ascending.
pub(super) fn groups(reversal: &Reversal, options: &WireOptions) -> Result<Vec<Group>, WireError> {
    let mut list = GroupList::default();
    if options.request_commercial_card {
        list.add("001", "WireRequestCommercialCard", Class::Printable, &[b"!010"])?;
    }
    list.card_code(reversal)?;
    list.developer(reversal, options)?;
    if reversal.allow_partial_auths {
        list.add("022", "AllowPartialAuths", Class::Printable, &[])?;
    }
    list.surcharge(reversal)?;
    list.exact("027", "POSDataCode", Class::Letters, 12, &reversal.pos_data_code, false)?;
    list.reversal_code(reversal, options)?;
    if options.request_card_level {
        list.add("034", "WireRequestCardLevel", Class::Printable, &[])?;
    }
    if !reversal.gen_key.is_empty() {
        list.add("049", "GenKey", Class::Printable, &[reversal.gen_key.expose(), &[FS]])?;
    }
    let reason = match reversal.message_reason_code.as_str() {
        "" if reversal.reversal_type.is_timeout() => "2502",
        reason => reason,
    };
    list.exact("056", "MessageReasonCode", Class::Digits, 4, reason, false)?;
    let ends = options.token_requestor_trailing_fs;
    list.exact("062", "TokenRequestorID", Class::Digits, 11, &reversal.token_requestor_id, ends)?;
    list.later(reversal, options)?;
    list.acceptor(reversal, options)?;
    list.extra(options)?;
    Ok(list.sorted())
}

/// Collects group III records, each version once.
#[derive(Default)]
struct GroupList(Vec<Group>);

impl GroupList {
    /// Adds a record. `source` is the property or setting to blame.
    fn add(
        &mut self,
        version: &str,
        source: &'static str,
        class: Class,
        data: &[&[u8]],
    ) -> Result<(), WireError> {
        let mut bytes = wiped();
        append(&mut bytes, version.as_bytes());
        for part in data {
            if *part != [FS] && !(class.allows(part) && Class::Printable.allows(part)) {
                return Err(WireError::new(source, Fault::Character));
            }
            append(&mut bytes, part);
        }
        self.add_raw(Group::new(&bytes), source)
    }

    fn add_raw(&mut self, group: Group, source: &'static str) -> Result<(), WireError> {
        if self.0.iter().any(|other| other.version() == group.version()) {
            return Err(WireError::new(source, Fault::Conflict));
        }
        self.0.push(group);
        Ok(())
    }

    /// Adds a record of one value of exactly `width` characters, unless the value is empty.
    fn exact(
        &mut self,
        version: &str,
        source: &'static str,
        class: Class,
        width: usize,
        value: &str,
        separator: bool,
    ) -> Result<(), WireError> {
        if value.is_empty() {
            return Ok(());
        }
        if value.len() != width {
            let fault = if value.len() > width {
                Fault::TooLong { max: width }
            } else {
                Fault::Length { expected: width }
            };
            return Err(WireError::new(source, fault));
        }
        let end: &[u8] = if separator { &[FS] } else { &[] };
        self.add(version, source, class, &[value.as_bytes(), end])
    }

    fn card_code(&mut self, reversal: &Reversal) -> Result<(), WireError> {
        let code = reversal.card_cvv_data.expose();
        let (presence, code): (&[u8], &[u8]) = match reversal.card_cvv_presence {
            CvvPresence::NotProvided => return Ok(()),
            CvvPresence::Provided if code.is_empty() => {
                return Err(WireError::new("card_cvv_data", Fault::Missing));
            }
            CvvPresence::Provided => (b"11", code),
            CvvPresence::Illegible => (b"20", b""),
            CvvPresence::NotOnCard => (b"90", b""),
        };
        if code.len() > 4 {
            return Err(WireError::new("card_cvv_data", Fault::TooLong { max: 4 }));
        }
        self.add("007", "card_cvv_data", Class::Printable, &[presence, &filled(code, 4, b' ', true)])
    }

    fn developer(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        for (source, value, width) in
            [("WireDeveloperId", &options.developer_id, 6), ("WireVersionId", &options.version_id, 4)]
        {
            if value.is_empty() {
                return Err(WireError::new(source, Fault::Missing));
            }
            if value.len() != width {
                return Err(WireError::new(source, Fault::Length { expected: width }));
            }
        }
        let gateway = reversal.gateway_id.as_bytes();
        if gateway.len() > 10 {
            return Err(WireError::new("GatewayID", Fault::TooLong { max: 10 }));
        }
        if !matches!(gateway.len(), 0 | 10) {
            return Err(WireError::new("GatewayID", Fault::Length { expected: 10 }));
        }
        if !Class::Printable.allows(gateway) {
            return Err(WireError::new("GatewayID", Fault::Character));
        }
        let (developer, version) = (options.developer_id.as_bytes(), options.version_id.as_bytes());
        self.add("020", "WireDeveloperId", Class::Printable, &[developer, version, &[FS], gateway, &[FS]])
    }

    fn surcharge(&mut self, reversal: &Reversal) -> Result<(), WireError> {
        let Some((sign, digits)) = reversal.surcharge_amount.as_bytes().split_first() else {
            return Ok(());
        };
        if digits.len() > 8 {
            return Err(WireError::new("SurchargeAmount", Fault::TooLong { max: 9 }));
        }
        if digits.len() < 8 {
            return Err(WireError::new("SurchargeAmount", Fault::Length { expected: 9 }));
        }
        if !matches!(sign, b'C' | b'D') || !Class::Digits.allows(digits) {
            return Err(WireError::new("SurchargeAmount", Fault::Character));
        }
        self.add("025", "SurchargeAmount", Class::Letters, &[&[*sign], digits, &[FS]])
    }

    /// Only MasterCard defines the reversal code; an unknown brand may be one.
    fn reversal_code(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        const UNKNOWN_MASTERCARD_MAESTRO: [i32; 3] = [0, 2, 8];
        let code = match reversal.reversal_code {
            ReversalCode::NotSpecified => return Ok(()),
            ReversalCode::CustomerDirected => b"17",
            ReversalCode::PartialReversal => b"32",
            ReversalCode::CnpSuspectFraud => b"34",
        };
        if options.reversal_code_all_brands || UNKNOWN_MASTERCARD_MAESTRO.contains(&reversal.card_type) {
            self.add("033", "reversal_code", Class::Digits, &[code])?;
        }
        Ok(())
    }

    /// Settings whose group number is not, or not surely, known. Such a value is never dropped.
    fn later(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        if !reversal.cit_mit_indicator.is_empty() {
            let number = group_number("CITMITIndicator", "WireCITMITGroup", &options.cit_mit_group)?;
            self.exact(number, "CITMITIndicator", Class::Letters, 4, &reversal.cit_mit_indicator, true)?;
        }
        if !reversal.canada_domestic_indicator.is_empty() {
            const SOURCE: &str = "CanadaDomesticIndicator";
            let number = group_number(SOURCE, "WireCanadaDomesticGroup", &options.canada_domestic_group)?;
            self.exact(number, SOURCE, Class::OneOf(b"Y"), 1, &reversal.canada_domestic_indicator, false)?;
        }
        let device = reversal.heartland_device_id.as_bytes();
        if !device.is_empty() {
            const SOURCE: &str = "HeartlandDeviceId";
            let number =
                group_number(SOURCE, "WireHeartlandDeviceIdGroup", &options.heartland_device_id_group)?;
            if device.len() > 4 {
                return Err(WireError::new(SOURCE, Fault::TooLong { max: 4 }));
            }
            self.add(number, SOURCE, Class::Printable, &[device, &[FS]])?;
        }
        if reversal.heartland_encryption_mode != 0 {
            const SOURCE: &str = "HeartlandEncryptionMode";
            let number =
                group_number(SOURCE, "WireHeartlandEncryptionGroup", &options.heartland_encryption_group)?;
            let mode = reversal.heartland_encryption_mode.to_string();
            self.exact(number, SOURCE, Class::Digits, 1, &mode, false)?;
        }
        Ok(())
    }

    /// Street, service phone and phone, when street or phone is set.
    fn acceptor(&mut self, reversal: &Reversal, options: &WireOptions) -> Result<(), WireError> {
        let (street, phone) = (reversal.merchant_street_address.as_str(), reversal.merchant_phone.as_str());
        if options.acceptor_data_group.is_empty() || (street.is_empty() && phone.is_empty()) {
            return Ok(());
        }
        let number =
            group_number("merchant_street_address", "WireAcceptorDataGroup", &options.acceptor_data_group)?;
        let mut data = wiped();
        let values = [street, &reversal.merchant_service_phone, phone, ""].map(str::as_bytes);
        for (segment, value) in group3::ACCEPTOR.iter().zip(values) {
            if let [field] = segment.fields {
                append(&mut data, &place(field, field.property, value)?);
                append(&mut data, &[FS]);
            }
        }
        let mut bytes = wiped();
        append(&mut bytes, number.as_bytes());
        append(&mut bytes, &data);
        self.add_raw(Group::new(&bytes), "merchant_street_address")
    }

    /// The records given by hand.
    fn extra(&mut self, options: &WireOptions) -> Result<(), WireError> {
        const SOURCE: &str = "WireExtraGroup3";
        let bytes = unspell(options.extra_group3.expose());
        for group in group3::split(&bytes) {
            if group.version().is_none() || !is_group(group.bytes()) {
                return Err(WireError::new(SOURCE, Fault::Character));
            }
            self.add_raw(group, SOURCE)?;
        }
        Ok(())
    }

    fn sorted(mut self) -> Vec<Group> {
        self.0.sort_by(|a, b| a.version().cmp(&b.version()));
        self.0
    }
}

/// A configured group number: three digits, or the error that says which setting gives it.
fn group_number<'a>(
    source: &'static str,
    setting: &'static str,
    number: &'a str,
) -> Result<&'a str, WireError> {
    if number.is_empty() {
        Err(WireError::new(source, Fault::NoGroup { setting }))
    } else if number.len() == 3 && Class::Digits.allows(number.as_bytes()) {
        Ok(number)
    } else {
        Err(WireError::new(setting, Fault::Character))
    }
}

/// Replaces the spelled separators `<FS>` and `<GS>` by the characters.
fn unspell(text: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut out = wiped();
    let mut rest = text;
    while let Some(first) = rest.first() {
        let (byte, length) = match rest.get(..4) {
            Some(b"<FS>") => (FS, 4),
            Some(b"<GS>") => (GS, 4),
            _ => (*first, 1),
        };
        append(&mut out, &[byte]);
        rest = &rest[length..];
    }
    out
}
