//! The rules by which a reversal becomes a request, one by one, and what is refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test helpers fail by panicking")]

use dpaymentssdk::value::Secret;
use dpaymentssdk::wire::request::{
    CardAcceptorPlace, CvvPresence, EntryDataSource, IndustryType, Processor, ReimbursementAttribute,
    ReversalCode, TransactionIdFill,
};
use dpaymentssdk::wire::{Card, Fault, Message, Reversal, ReversalType, WireError, WireOptions, encode};

fn card() -> Card {
    Card::Keyed { number: Secret::from("4012888888881881"), exp_month: 12, exp_year: 2029 }
}

fn track(data: &str) -> Card {
    Card::Track(Secret::from(data))
}

fn reversal(reversal_type: ReversalType) -> Reversal {
    Reversal {
        merchant_bank_id: "999995".into(),
        merchant_number: "888000002447".into(),
        merchant_store_number: "5999".into(),
        merchant_terminal_number: "1515".into(),
        merchant_category_code: "5999".into(),
        merchant_zip: "27713".into(),
        merchant_name: "TEST MERCHANT".into(),
        merchant_city: "DURHAM".into(),
        merchant_state: "NC".into(),
        card_entry_data_source: EntryDataSource::ManualEntryNoCardReader,
        transaction_number: 1,
        total_authorized_amount: "10000".into(),
        settlement_amount: Some("5000".into()),
        approval_code: "TAS682".into(),
        transaction_date: "082014".into(),
        transaction_time: "131243".into(),
        retrieval_number: "423217502302".into(),
        trace_audit_number: "778899".into(),
        network_id: "G".into(),
        sharing_group: "GWQEV5".into(),
        merchant_aba_number: "123456789".into(),
        merchant_settlement_agent: "V123".into(),
        processor: Processor::Heartland,
        ..Reversal::new(reversal_type, card())
    }
}

/// The message of a credit reversal after a change.
fn sent(change: impl FnOnce(&mut Reversal, &mut WireOptions)) -> Result<Message, WireError> {
    sent_as(ReversalType::PreSettlement, change)
}

fn sent_as(
    reversal_type: ReversalType,
    change: impl FnOnce(&mut Reversal, &mut WireOptions),
) -> Result<Message, WireError> {
    let (mut reversal, mut options) = (reversal(reversal_type), WireOptions::default());
    change(&mut reversal, &mut options);
    Ok(Message::decode(&encode(&reversal, &options)?).expect("what is written can be read"))
}

fn field(name: &str, change: impl FnOnce(&mut Reversal, &mut WireOptions)) -> String {
    sent(change).unwrap().text(name).to_owned()
}

fn group(version: &str, change: impl FnOnce(&mut Reversal, &mut WireOptions)) -> Option<String> {
    let message = sent(change).unwrap();
    let found = message.group3().iter().find(|group| group.version() == Some(version));
    found.map(|group| String::from_utf8(group.data().to_vec()).unwrap().replace('\x1c', "|"))
}

fn refused(change: impl FnOnce(&mut Reversal, &mut WireOptions)) -> (&'static str, Fault) {
    let error = sent(change).unwrap_err();
    (error.field, error.fault)
}

#[test]
fn transaction_codes() {
    let code = |reversal_type, retry| {
        let message = sent_as(reversal_type, |r, _| r.retry = retry).unwrap();
        format!("{} {}", message.text("record_format"), message.text("transaction_code"))
    };
    use ReversalType::*;
    for (reversal_type, first, again) in [
        (PreSettlement, "D 59", "D 69"),
        (DebitPurchase, "T A3", "T A3"),
        (DebitCredit, "T A4", "T A4"),
        (DebitTimeout, "T A3", "T A3"),
        (Timeout, "D 59", "D 69"),
        (CreditAuthorization, "D 59", "D 69"),
    ] {
        assert_eq!(code(reversal_type, false), first);
        assert_eq!(code(reversal_type, true), again);
    }
    assert_eq!(field("transaction_code", |_, o| o.transaction_code = "5A".into()), "5A");
    assert_eq!(ReversalType::ALL.len(), 6);
}

#[test]
fn timeouts_are_for_heartland() {
    for reversal_type in [ReversalType::Timeout, ReversalType::DebitTimeout] {
        let error = sent_as(reversal_type, |r, _| r.processor = Processor::Tsys).unwrap_err();
        assert_eq!((error.field, error.code()), ("reversal_type", 593));
        let reason = sent_as(reversal_type, |_, _| {}).unwrap();
        assert!(reason.group3().iter().any(|group| group.bytes() == b"0562502"));
        let chosen = sent_as(reversal_type, |r, _| r.message_reason_code = "2503".into()).unwrap();
        assert!(chosen.group3().iter().any(|group| group.bytes() == b"0562503"));
    }
    assert_eq!(group("056", |_, _| {}), None, "other types have no reason of their own");
}

#[test]
fn settlement_amounts() {
    let amount = |settled: Option<&str>, change: fn(&mut WireOptions)| {
        let settled = settled.map(str::to_owned);
        sent(|r, o| {
            r.settlement_amount = settled;
            change(o);
        })
        .map(|message| message.text("secondary_amount").to_owned())
    };
    assert_eq!(amount(Some("5000"), |_| {}).unwrap(), "5000");
    assert_eq!(amount(Some("0"), |_| {}).unwrap(), "");
    assert_eq!(amount(Some("000"), |_| {}).unwrap(), "");
    assert_eq!(amount(Some("0"), |o| o.zero_settlement_amount = true).unwrap(), "0");
    assert_eq!(amount(Some("5000"), |o| o.zero_fill_amounts = true).unwrap(), "000000005000");
    assert_eq!(amount(Some("10000"), |_| {}).unwrap(), "10000");
    assert_eq!(amount(Some("00000010000"), |_| {}).unwrap(), "00000010000");
    for unset in [None, Some("")] {
        assert_eq!(amount(unset, |_| {}).unwrap_err(), WireError::new("settlement_amount", Fault::Missing));
    }
    for too_much in ["10001", "900000000000"] {
        assert_eq!(
            amount(Some(too_much), |_| {}).unwrap_err(),
            WireError::new("settlement_amount", Fault::Conflict)
        );
    }
    for odd in ["50.00", "-1", "x", "٣"] {
        assert_eq!(
            amount(Some(odd), |_| {}).unwrap_err(),
            WireError::new("settlement_amount", Fault::Character)
        );
    }
    let forgotten = sent_as(ReversalType::CreditAuthorization, |r, _| r.settlement_amount = None);
    assert_eq!(forgotten.unwrap_err().code(), 593);
    let full = sent_as(ReversalType::Timeout, |r, _| r.settlement_amount = None).unwrap();
    assert_eq!(full.text("secondary_amount"), "");
}

#[test]
fn debit_sends_cash_back_instead() {
    let message = sent_as(ReversalType::DebitPurchase, |r, _| r.cash_back_amount = "500".into()).unwrap();
    assert_eq!(message.text("secondary_amount"), "500");
    let none = sent_as(ReversalType::DebitPurchase, |_, _| {}).unwrap();
    assert_eq!(none.text("secondary_amount"), "", "the settlement amount is not used");
    assert_eq!(field("secondary_amount", |r, _| r.cash_back_amount = "500".into()), "5000");
}

#[test]
fn requested_aci() {
    assert_eq!(field("requested_aci", |r, _| r.returned_aci = "E".into()), "E");
    assert_eq!(field("requested_aci", |_, _| {}), "Y");
    assert_eq!(field("requested_aci", |r, _| r.returned_aci = " ".into()), "Y");
    assert_eq!(field("requested_aci", |_, o| o.default_requested_aci = "P".into()), "P");
    assert_eq!(sent_as(ReversalType::DebitPurchase, |_, _| {}).unwrap().text("requested_aci"), "N");
    assert_eq!(refused(|r, _| r.returned_aci = "EE".into()), ("returned_aci", Fault::TooLong { max: 1 }));
}

#[test]
fn account_data_sources() {
    use EntryDataSource::*;
    let source = |entry, card: Card, forced: &str| {
        sent(|r, _| {
            r.card_entry_data_source = entry;
            r.card = card;
            r.account_data_source = forced.into();
        })
        .map(|message| message.text("account_data_source").to_owned())
    };
    let (one, two) = ("B4012888888881881^TEST^29121010000000000000", "4012888888881881=29121010000000000000");
    for (entry, data, code) in [
        (Track1, track(one), "H"),
        (Track2, track(two), "D"),
        (ManualEntryTrack1Capable, card(), "X"),
        (ManualEntryTrack2Capable, card(), "T"),
        (ManualEntryNoCardReader, card(), "@"),
        (Track2Contactless, track(two), "S"),
        (ManualEntryContactlessCapable, card(), "P"),
        (Ivr, card(), "@"),
        (Kiosk, track(one), "H"),
        (Kiosk, track(two), "D"),
        (Track2, card(), "D"),
    ] {
        assert_eq!(source(entry, data, "").unwrap(), code, "{entry:?}");
    }
    let error = source(Track1Contactless, track(one), "").unwrap_err();
    assert_eq!((error.field, error.code()), ("card_entry_data_source", 503));
    assert_eq!(source(Track1Contactless, track(one), "R").unwrap(), "R");
    assert_eq!(
        source(Kiosk, card(), "").unwrap_err(),
        WireError::new("card_magnetic_stripe", Fault::Missing)
    );
    let wrong = |fault| WireError::new("AccountDataSource", fault);
    assert_eq!(source(Track2, track(two), "T").unwrap_err(), wrong(Fault::Conflict));
    assert_eq!(source(Track2, track(two), "!").unwrap_err(), wrong(Fault::Character));
    assert_eq!(source(Track2, track(two), "DD").unwrap_err(), wrong(Fault::TooLong { max: 1 }));
}

#[test]
fn a_number_without_a_track_is_keyed_whatever_the_source() {
    let message = sent(|r, _| r.card_entry_data_source = EntryDataSource::Track2).unwrap();
    assert_eq!(message.text("account_number"), "4012888888881881");
    assert_eq!(message.text("expiration"), "1229");
}

#[test]
fn city_or_phone() {
    let middle = |industry, card_type, city: &str, phone: &str, place| {
        sent(|r, o| {
            r.industry_type = industry;
            r.card_type = card_type;
            r.merchant_city = city.into();
            r.merchant_service_phone = phone.into();
            o.card_acceptor = place;
        })
        .map(|message| {
            message.text("card_acceptor_data").get(25..38).unwrap_or_default().trim_end().to_owned()
        })
    };
    use CardAcceptorPlace::*;
    use IndustryType::*;
    let phone = "919-5551234";
    for (industry, card_type, city, place, expected) in [
        (DirectMarketing, 1, "DURHAM", Auto, phone),
        (DirectMarketing, 2, "DURHAM", Auto, "DURHAM"),
        (DirectMarketing, 2, "", Auto, phone),
        (Retail, 1, "DURHAM", Auto, "DURHAM"),
        (Hotel, 1, "DURHAM", Auto, "DURHAM"),
        (Hotel, 1, "", Auto, phone),
        (AutoRental, 1, "", Auto, phone),
        (Retail, 1, "DURHAM", Phone, phone),
        (DirectMarketing, 1, "DURHAM", City, "DURHAM"),
    ] {
        assert_eq!(
            middle(industry, card_type, city, phone, place).unwrap(),
            expected,
            "{industry:?} {place:?}"
        );
    }
    assert_eq!(
        middle(Retail, 1, "", phone, City).unwrap_err(),
        WireError::new("merchant_city", Fault::Missing)
    );
    assert_eq!(refused(|r, _| r.merchant_state = String::new()), ("merchant_state", Fault::Missing));
    let empty = |r: &mut Reversal| {
        r.merchant_name = String::new();
        r.merchant_city = String::new();
        r.merchant_state = String::new();
    };
    assert_eq!(field("card_acceptor_data", |r, _| empty(r)), "");
}

#[test]
fn original_transaction() {
    let data = field("reversal_cancel_data_1", |r, _| r.approval_code = String::new());
    assert_eq!(data, "      082014131243423217502302");
    let empty = field("reversal_cancel_data_1", |r, _| {
        r.approval_code = String::new();
        r.transaction_date = String::new();
        r.transaction_time = String::new();
        r.retrieval_number = String::new();
    });
    assert_eq!(empty, "");
    let only = field("reversal_cancel_data_1", |r, _| {
        r.approval_code = String::new();
        r.transaction_date = String::new();
        r.transaction_time = String::new();
    });
    assert_eq!(only, format!("{}423217502302", " ".repeat(18)));
    // The property of the answer has lost the spaces on the right: they are put back.
    let short = field("reversal_cancel_data_1", |r, _| r.retrieval_number = "42321750230".into());
    assert!(short.ends_with("13124342321750230 "), "{short}");
    assert_eq!(field("reversal_transaction_id", |r, _| r.transaction_id = "MCC1".into()), "MCC1           ");
    let zeros = field("reversal_transaction_id", |r, o| {
        r.transaction_id = "MCC1".into();
        o.transaction_id_fill = TransactionIdFill::Zero;
    });
    assert_eq!(zeros, "MCC100000000000");
    assert_eq!(field("reversal_transaction_id", |_, _| {}), "");
}

#[test]
fn debit_group_two() {
    let text = |name: &str, change: fn(&mut Reversal, &mut WireOptions)| {
        sent_as(ReversalType::DebitPurchase, change).unwrap().text(name).to_owned()
    };
    assert_eq!(text("reversal_cancel_data_2", |r, _| r.trace_audit_number = "99".into()), "000099G");
    assert_eq!(text("reversal_cancel_data_2", |r, _| r.network_id = String::new()), "778899 ");
    let neither = |r: &mut Reversal, _: &mut WireOptions| {
        r.network_id = String::new();
        r.trace_audit_number = String::new();
    };
    assert_eq!(text("reversal_cancel_data_2", neither), "");
    let lost = sent_as(ReversalType::DebitPurchase, |r, _| r.trace_audit_number = String::new());
    assert_eq!(lost.unwrap_err(), WireError::new("trace_audit_number", Fault::Missing));
    assert_eq!(text("agent_bank", |r, _| r.agent_bank_number = "12".into()), "000012");
    assert_eq!(text("batch_number", |r, _| r.batch_number = 7), "007");
    for (attribute, letter) in ReimbursementAttribute::ALL.iter().zip(["Z", "Y", "X", "W", "0", "T"]) {
        let message = sent_as(ReversalType::DebitPurchase, |r, _| r.reimbursement_attribute = *attribute);
        assert_eq!(message.unwrap().text("reimbursement_attribute"), letter);
    }
    assert_eq!(text("reimbursement_attribute", |_, o| o.reimbursement_attribute = "Q".into()), "Q");
    let short = sent_as(ReversalType::DebitPurchase, |r, _| r.merchant_aba_number = "123".into());
    assert_eq!(short.unwrap_err(), WireError::new("merchant_aba_number", Fault::Length { expected: 9 }));
    let large = sent_as(ReversalType::DebitPurchase, |r, _| r.batch_number = 1000);
    assert_eq!(large.unwrap_err(), WireError::new("batch_number", Fault::TooLong { max: 3 }));
}

#[test]
fn card_codes() {
    let data = |presence, code: &str| {
        group("007", |r, _| {
            r.card_cvv_presence = presence;
            r.card_cvv_data = Secret::from(code);
        })
    };
    assert_eq!(data(CvvPresence::NotProvided, ""), None);
    assert_eq!(data(CvvPresence::Provided, "999").as_deref(), Some("11 999"));
    assert_eq!(data(CvvPresence::Provided, "1234").as_deref(), Some("111234"));
    assert_eq!(data(CvvPresence::Illegible, "").as_deref(), Some("20    "));
    assert_eq!(data(CvvPresence::NotOnCard, "").as_deref(), Some("90    "));
    assert_eq!(
        refused(|r, _| r.card_cvv_presence = CvvPresence::Provided),
        ("card_cvv_data", Fault::Missing)
    );
}

#[test]
fn reversal_codes_are_for_mastercard() {
    let data = |card_type, all| {
        group("033", |r, o| {
            r.reversal_code = ReversalCode::PartialReversal;
            r.card_type = card_type;
            o.reversal_code_all_brands = all;
        })
    };
    for brand in [0, 2, 8] {
        assert_eq!(data(brand, false).as_deref(), Some("32"));
    }
    for brand in [1, 3, 4, 5, 6, 7, 10] {
        assert_eq!(data(brand, false), None);
        assert_eq!(data(brand, true).as_deref(), Some("32"));
    }
    for (code, text) in [(ReversalCode::CustomerDirected, "17"), (ReversalCode::CnpSuspectFraud, "34")] {
        assert_eq!(group("033", |r, _| r.reversal_code = code).as_deref(), Some(text));
    }
    assert_eq!(group("033", |_, _| {}), None);
}

#[test]
fn optional_groups() {
    assert_eq!(group("020", |_, _| {}).as_deref(), Some("0000000000||"));
    assert_eq!(
        group("020", |r, _| r.gateway_id = "GATEWAY001".into()).as_deref(),
        Some("0000000000|GATEWAY001|")
    );
    assert_eq!(group("022", |r, _| r.allow_partial_auths = true).as_deref(), Some(""));
    assert_eq!(group("025", |r, _| r.surcharge_amount = "D00000150".into()).as_deref(), Some("D00000150|"));
    assert_eq!(group("027", |r, _| r.pos_data_code = "099901099001".into()).as_deref(), Some("099901099001"));
    assert_eq!(group("049", |r, _| r.gen_key = Secret::from("KEY1")).as_deref(), Some("KEY1|"));
    assert_eq!(group("056", |r, _| r.message_reason_code = "2504".into()).as_deref(), Some("2504"));
    assert_eq!(
        group("062", |r, _| r.token_requestor_id = "12345678901".into()).as_deref(),
        Some("12345678901|")
    );
    assert_eq!(group("083", |r, _| r.cit_mit_indicator = "C101".into()).as_deref(), Some("C101|"));
    assert_eq!(group("001", |_, o| o.request_commercial_card = true).as_deref(), Some("!010"));
    assert_eq!(group("034", |_, o| o.request_card_level = true).as_deref(), Some(""));
    let bare = group("062", |r, o| {
        r.token_requestor_id = "12345678901".into();
        o.token_requestor_trailing_fs = false;
    });
    assert_eq!(bare.as_deref(), Some("12345678901"));
}

#[test]
fn additional_acceptor_data() {
    let full = group("088", |r, _| {
        r.merchant_street_address = "1 MAIN ST".into();
        r.merchant_service_phone = "800-5551234".into();
        r.merchant_phone = "919-5551234".into();
    });
    assert_eq!(full.as_deref(), Some("1 MAIN ST|800-5551234|919-5551234||"));
    assert_eq!(
        group("088", |r, _| r.merchant_phone = "919-5551234".into()).as_deref(),
        Some("||919-5551234||")
    );
    assert_eq!(group("088", |r, _| r.merchant_service_phone = "800-5551234".into()), None);
    let off = group("088", |r, o| {
        r.merchant_phone = "919-5551234".into();
        o.acceptor_data_group = String::new();
    });
    assert_eq!(off, None);
    let other = group("089", |r, o| {
        r.merchant_phone = "1".into();
        o.acceptor_data_group = "089".into();
    });
    assert_eq!(other.as_deref(), Some("||1||"));
}

#[test]
fn settings_without_a_known_place_are_refused_not_dropped() {
    type Change = fn(&mut Reversal, &mut WireOptions);
    let cases: [(&str, &str, Change, Change, &str); 4] = [
        (
            "CanadaDomesticIndicator",
            "WireCanadaDomesticGroup",
            |r, _| r.canada_domestic_indicator = "Y".into(),
            |_, o| o.canada_domestic_group = "099".into(),
            "Y",
        ),
        (
            "HeartlandDeviceId",
            "WireHeartlandDeviceIdGroup",
            |r, _| r.heartland_device_id = "AB".into(),
            |_, o| o.heartland_device_id_group = "099".into(),
            "AB|",
        ),
        (
            "HeartlandEncryptionMode",
            "WireHeartlandEncryptionGroup",
            |r, _| r.heartland_encryption_mode = 3,
            |_, o| o.heartland_encryption_group = "099".into(),
            "3",
        ),
        (
            "CITMITIndicator",
            "WireCITMITGroup",
            |r, o| {
                r.cit_mit_indicator = "C101".into();
                o.cit_mit_group = String::new();
            },
            |_, o| o.cit_mit_group = "099".into(),
            "C101|",
        ),
    ];
    for (source, setting, fill, configure, data) in cases {
        let error = sent(fill).unwrap_err();
        assert_eq!(error, WireError::new(source, Fault::NoGroup { setting }));
        assert_eq!(error.code(), 593);
        assert!(error.to_string().contains(source) && error.to_string().contains(setting));
        let sent = group("099", |r, o| {
            fill(r, o);
            configure(r, o);
        });
        assert_eq!(sent.as_deref(), Some(data), "{source}");
    }
    let wrong = refused(|r, o| {
        r.canada_domestic_indicator = "Y".into();
        o.canada_domestic_group = "9".into();
    });
    assert_eq!(wrong, ("WireCanadaDomesticGroup", Fault::Character));
}

#[test]
fn groups_ascend_and_stand_once() {
    let message = sent(|r, o| {
        r.allow_partial_auths = true;
        r.cit_mit_indicator = "C101".into();
        r.canada_domestic_indicator = "Y".into();
        r.reversal_code = ReversalCode::PartialReversal;
        o.canada_domestic_group = "030".into();
        o.extra_group3 = Secret::from("200X<FS>Y<GS>013A<FS>");
    })
    .unwrap();
    let versions: Vec<_> = message.group3().iter().map(|group| group.version().unwrap()).collect();
    assert_eq!(versions, ["013", "020", "022", "030", "033", "083", "200"]);
    assert_eq!(message.group3()[6].bytes(), b"200X\x1cY");
    assert_eq!(refused(|_, o| o.extra_group3 = Secret::from("020X")), ("WireExtraGroup3", Fault::Conflict));
    for bad in ["X", "02", "013a\x02", "013<GS>"] {
        assert_eq!(
            refused(|_, o| o.extra_group3 = Secret::from(bad)),
            ("WireExtraGroup3", Fault::Character),
            "{bad:?}"
        );
    }
}

#[test]
fn nothing_is_cut() {
    type Change = fn(&mut Reversal);
    let too_long: [(&str, Change); 26] = [
        ("merchant_bank_id", |r| r.merchant_bank_id = "9".repeat(7)),
        ("merchant_number", |r| r.merchant_number = "9".repeat(13)),
        ("merchant_store_number", |r| r.merchant_store_number = "9".repeat(5)),
        ("merchant_terminal_number", |r| r.merchant_terminal_number = "9".repeat(5)),
        ("merchant_currency_code", |r| r.merchant_currency_code = "9".repeat(4)),
        ("merchant_country_code", |r| r.merchant_country_code = "9".repeat(4)),
        ("merchant_zip", |r| r.merchant_zip = "9".repeat(10)),
        ("merchant_language", |r| r.merchant_language = "9".repeat(3)),
        ("merchant_time_zone", |r| r.merchant_time_zone = "9".repeat(4)),
        ("merchant_category_code", |r| r.merchant_category_code = "9".repeat(5)),
        ("transaction_number", |r| r.transaction_number = 10000),
        ("cardholder_id", |r| r.cardholder_id = "@@".into()),
        ("merchant_name", |r| r.merchant_name = "X".repeat(26)),
        ("merchant_city", |r| r.merchant_city = "X".repeat(14)),
        ("merchant_state", |r| r.merchant_state = "NCX".into()),
        ("total_authorized_amount", |r| r.total_authorized_amount = "1".repeat(13)),
        ("transaction_id", |r| r.transaction_id = "X".repeat(16)),
        ("approval_code", |r| r.approval_code = "X".repeat(7)),
        ("transaction_date", |r| r.transaction_date = "1".repeat(7)),
        ("transaction_time", |r| r.transaction_time = "1".repeat(7)),
        ("retrieval_number", |r| r.retrieval_number = "1".repeat(13)),
        ("GatewayID", |r| r.gateway_id = "1".repeat(11)),
        ("MessageReasonCode", |r| r.message_reason_code = "25011".into()),
        ("POSDataCode", |r| r.pos_data_code = "1".repeat(13)),
        ("SurchargeAmount", |r| r.surcharge_amount = "D000001500".into()),
        ("TokenRequestorID", |r| r.token_requestor_id = "1".repeat(12)),
    ];
    for (property, change) in too_long {
        let error = sent(|r, _| change(r)).unwrap_err();
        assert_eq!(error.field, property);
        assert!(matches!(error.fault, Fault::TooLong { .. }), "{property}: {error}");
        assert_eq!(error.code(), 501);
    }
    let missing: [(&str, Change); 6] = [
        ("merchant_bank_id", |r| r.merchant_bank_id = String::new()),
        ("merchant_number", |r| r.merchant_number = String::new()),
        ("merchant_zip", |r| r.merchant_zip = String::new()),
        ("transaction_number", |r| r.transaction_number = 0),
        ("total_authorized_amount", |r| r.total_authorized_amount = String::new()),
        ("card_number", |r| {
            r.card = Card::Keyed { number: Secret::default(), exp_month: 1, exp_year: 30 };
        }),
    ];
    for (property, change) in missing {
        assert_eq!(refused(|r, _| change(r)), (property, Fault::Missing));
    }
}

#[test]
fn control_characters_cannot_get_into_a_field() {
    type Change = fn(&mut Reversal, String);
    let fields: [(&str, Change); 8] = [
        ("merchant_name", |r, v| r.merchant_name = v),
        ("merchant_zip", |r, v| r.merchant_zip = v),
        ("approval_code", |r, v| r.approval_code = v),
        ("card_number", |r, v| r.card = Card::Keyed { number: Secret::new(v), exp_month: 1, exp_year: 30 }),
        ("GenKey", |r, v| r.gen_key = Secret::new(v)),
        ("GatewayID", |r, v| r.gateway_id = format!("{v}12345678")),
        ("HeartlandDeviceId", |r, v| r.heartland_device_id = v),
        ("merchant_phone", |r, v| r.merchant_phone = v),
    ];
    for (property, change) in fields {
        for control in ["\x02", "\x03", "\x1c", "\x1d", "\0", "\x7f", "é"] {
            let error = sent(|r, o| {
                o.heartland_device_id_group = "099".into();
                change(r, format!("{control}A")[..control.len() + usize::from(control.len() < 2)].to_owned());
            })
            .unwrap_err();
            assert_eq!((error.field, error.fault), (property, Fault::Character), "{control:?}");
        }
    }
}

#[test]
fn debug_shows_no_card_data() {
    let mut reversal = reversal(ReversalType::PreSettlement);
    reversal.card_cvv_data = Secret::from("737");
    reversal.gen_key = Secret::from("GENKEYMARKER");
    let message = Message::decode(&encode(&reversal, &WireOptions::default()).unwrap()).unwrap();
    for text in [format!("{reversal:?}"), format!("{message:?}")] {
        for secret in ["4012888888881881", "737\"", "GENKEYMARKER"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
}
