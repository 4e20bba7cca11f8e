use super::*;
use crate::spec::settings as s;

fn value_from(property: &Property, text: &str) -> Value {
    match property.kind {
        Kind::Text => Value::text(text),
        Kind::Bytes => Value::bytes(text.as_bytes()),
        Kind::Integer => Value::Integer(text.parse().unwrap()),
        Kind::Boolean => Value::Boolean(text == "True"),
    }
}

#[test]
fn every_property_starts_at_its_default() {
    let store = Store::default();
    let mut visited = 0;
    for property in PROPERTIES {
        assert_eq!(store.get(property), initial(property), "{}", property.name);
        visited += 1;
    }
    assert_eq!(visited, 147);
}

#[test]
fn every_example_reads_back_as_documented() {
    let mut visited = 0;
    for property in PROPERTIES.iter().filter(|row| !row.example.is_empty()) {
        let mut store = Store::default();
        store.set(property, value_from(property, property.example)).unwrap();
        assert_eq!(store.get(property), value_from(property, property.example_reads), "{}", property.name);
        visited += 1;
    }
    let writable = PROPERTIES.iter().filter(|row| row.access == Access::ReadWrite).count();
    // The subject and the encoded form of the two certificates need a certificate.
    assert_eq!(visited, writable - 4);
}

#[test]
fn every_refused_value_gets_its_code_and_changes_nothing() {
    let mut visited = 0;
    for property in PROPERTIES {
        for (text, code) in property.refuses {
            let mut store = Store::default();
            if !property.example.is_empty() {
                store.set(property, value_from(property, property.example)).unwrap();
            }
            let before = store.get(property);
            let error = store.set(property, value_from(property, text)).unwrap_err();
            assert_eq!(error.code(), *code, "{} = {text}", property.name);
            assert!(error.message().contains(property.name), "{error}");
            assert!(text.is_empty() || !error.message().contains(&format!(" {text}")), "{error}");
            assert_eq!(store.get(property), before, "{}", property.name);
            visited += 1;
        }
    }
    assert_eq!(visited, PROPERTIES.iter().map(|row| row.refuses.len()).sum::<usize>());
}

#[test]
fn read_only_properties_refuse_every_value() {
    let mut store = Store::default();
    let mut visited = 0;
    for property in PROPERTIES.iter().filter(|row| row.access == Access::ReadOnly) {
        let error = store.set(property, initial(property)).unwrap_err();
        assert_eq!(error.code(), 511, "{}", property.name);
        visited += 1;
    }
    assert_eq!(visited, PROPERTIES.iter().filter(|row| row.access == Access::ReadOnly).count());
}

#[test]
fn every_setting_starts_at_its_default_and_takes_its_example() {
    let mut visited = 0;
    for setting in SETTINGS {
        let mut store = Store::default();
        let reports = ["BuildInfo", "LicenseInfo", "LocalHost"].contains(&setting.name);
        let shown = store.config(setting.name).unwrap();
        assert!(reports || shown.expose_text() == setting.default, "{}", setting.name);
        assert!(!reports || !shown.is_empty(), "{}", setting.name);
        let assignment = format!("{}={}", setting.name.to_uppercase(), setting.example);
        match setting.access {
            Access::ReadOnly => assert_eq!(store.config(&assignment).unwrap_err().code(), 511),
            Access::ReadWrite => {
                let answer = store.config(&assignment).unwrap();
                assert_eq!(answer.expose_text(), setting.example_reads, "{}", setting.name);
                let lower = setting.name.to_lowercase();
                assert_eq!(store.config(&lower).unwrap().expose_text(), setting.example_reads);
            }
        }
        visited += 1;
    }
    assert_eq!(visited, SETTINGS.len());
}

#[test]
fn every_refused_setting_gets_its_code_and_changes_nothing() {
    for setting in SETTINGS {
        for (text, code) in setting.refuses {
            let mut store = Store::default();
            let before = store.config(setting.name).unwrap();
            let error = store.config(&format!("{}={text}", setting.name)).unwrap_err();
            assert_eq!(error.code(), *code, "{}={text}", setting.name);
            assert!(error.message().contains(setting.name), "{error}");
            assert_eq!(store.config(setting.name).unwrap(), before);
        }
    }
}

#[test]
fn unknown_settings_are_refused_by_name_but_a_secret_is_not_quoted() {
    let mut store = Store::default();
    let error = store.config("NoSuchThing=1").unwrap_err();
    assert_eq!(error.code(), 511);
    assert!(error.message().contains("NoSuchThing"));
    for swapped in ["4444333322221111", "pass word=FirewallPassword", "a4444333322221111=x"] {
        let message = store.config(swapped).unwrap_err().message().to_owned();
        assert!(!message.contains("4444") && !message.contains("pass"), "{message}");
    }
}

#[test]
fn unknown_settings_may_be_passed_over_but_nothing_else() {
    let mut store = Store::default();
    assert_eq!(store.config("IgnoreUnknownSettings=True").unwrap().expose_text(), "True");
    for unknown in ["NoSuchThing=1", "NoSuchThing", "other_class = x=y"] {
        assert!(store.config(unknown).unwrap().is_empty(), "{unknown}");
    }
    // What is known keeps its rules, and what is no name is no setting.
    for (text, code) in
        [("Port=x", 502), ("Outcome=answered", 511), ("4444333322221111", 511), ("", 511), ("=1", 511)]
    {
        assert_eq!(store.config(text).unwrap_err().code(), code, "{text}");
    }
    store.config("IgnoreUnknownSettings=False").unwrap();
    assert_eq!(store.config("NoSuchThing=1").unwrap_err().code(), 511);
}

#[test]
fn an_empty_text_clears_every_text_property() {
    for property in PROPERTIES {
        if property.kind == Kind::Text && !property.example.is_empty() {
            let mut store = Store::default();
            store.set(property, Value::text(property.example)).unwrap();
            store.set(property, Value::text("")).unwrap();
            assert!(store.secret(property).is_empty(), "{}", property.name);
        }
    }
}

#[test]
fn the_card_number_decides_the_card_type() {
    let mut store = Store::default();
    store.set(&p::CARD_NUMBER, Value::text("5499740000000057")).unwrap();
    assert_eq!(store.integer(&p::CARD_TYPE), card::brand::MASTERCARD);
    store.set(&p::CARD_TYPE, Value::Integer(1)).unwrap();
    assert_eq!(store.integer(&p::CARD_TYPE), card::brand::VISA);
    store.set(&p::CARD_NUMBER, Value::text("")).unwrap();
    assert_eq!(store.integer(&p::CARD_TYPE), card::brand::UNKNOWN);
}

#[test]
fn the_brand_is_that_of_what_is_left_of_the_card() {
    let (number, track) = ("4444333322221111", "5499740000000057=29121010000000000000");
    let after = |values: &[(&Property, &str)]| {
        let mut store = Store::default();
        for (property, value) in values {
            match property.kind {
                Kind::Integer => store.set(property, Value::Integer(value.parse().unwrap())).unwrap(),
                _ => store.set(property, Value::text(value)).unwrap(),
            }
        }
        store.integer(&p::CARD_TYPE)
    };
    let (visa, mastercard, unknown) = (card::brand::VISA, card::brand::MASTERCARD, card::brand::UNKNOWN);
    let (by_number, by_track) = (&p::CARD_NUMBER, &p::CARD_MAGNETIC_STRIPE);
    let mut visited = 0;
    for (values, brand) in [
        // With a track the number is to be left empty, and emptying it says nothing about the card.
        (&[(by_track, track), (by_number, "")][..], mastercard),
        (&[(by_number, number), (by_track, track), (by_number, "")], mastercard),
        (&[(by_track, track), (by_number, number), (by_track, "")], visa),
        (&[(by_number, number), (by_track, track), (by_track, "")], visa),
        (&[(by_track, track), (by_number, number), (by_track, ""), (by_number, "")], unknown),
        (&[(by_track, track), (by_track, "")], unknown),
        // A brand that was set by hand stays when nothing takes the place of nothing.
        (&[(by_number, number), (&p::CARD_TYPE, "3"), (by_track, "")], 3),
        (&[(&p::CARD_TYPE, "3"), (by_number, "")], 3),
        (&[(&p::CARD_TYPE, "3"), (by_number, number)], visa),
    ] {
        assert_eq!(after(values), brand, "case {visited}");
        visited += 1;
    }
    assert_eq!(visited, 9);

    let mut store = Store::default();
    store.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(true)).unwrap();
    store.set(&p::CARD_NUMBER, Value::text("ENC/+=")).unwrap();
    store.set(&p::CARD_TYPE, Value::Integer(mastercard)).unwrap();
    for encrypted in ["ENCTRACK", ""] {
        store.set(by_track, Value::text(encrypted)).unwrap();
        assert_eq!(store.integer(&p::CARD_TYPE), mastercard, "{encrypted}");
    }
}

#[test]
fn an_encrypted_card_is_not_checked() {
    let mut store = Store::default();
    store.set(&p::CARD_IS_ENCRYPTED, Value::Boolean(true)).unwrap();
    store.set(&p::CARD_NUMBER, Value::text("4444x3332-2221112")).unwrap();
    assert_eq!(store.text(&p::CARD_NUMBER), "4444x3332-2221112");
    store.set(&p::CARD_NUMBER, Value::text("4444333322221111")).unwrap();
    assert_eq!(store.integer(&p::CARD_TYPE), card::brand::UNKNOWN);
    store.set(&p::CARD_MAGNETIC_STRIPE, Value::text("%anything?;")).unwrap();
    assert_eq!(store.text(&p::CARD_MAGNETIC_STRIPE), "%anything?;");
}

#[test]
fn the_verification_value_sets_its_presence() {
    let mut store = Store::default();
    store.set(&p::CARD_CVV_DATA, Value::text("999")).unwrap();
    assert_eq!(store.integer(&p::CARD_CVV_PRESENCE), 1);
    store.set(&p::CARD_CVV_PRESENCE, Value::Integer(2)).unwrap();
    assert_eq!(store.integer(&p::CARD_CVV_PRESENCE), 2);
    store.set(&p::CARD_CVV_DATA, Value::text("")).unwrap();
    assert_eq!(store.integer(&p::CARD_CVV_PRESENCE), 0);
}

#[test]
fn the_track_follows_the_entry_data_source() {
    let one = "B4788250000028291^TSYS^05121015432112345678";
    let two = "4788250000028291=05121015432112345678";
    let mut store = Store::default();
    store.set(&p::CARD_MAGNETIC_STRIPE, Value::text(&format!("%{one}?;{two}?"))).unwrap();
    for (source, track) in [(0, one), (1, two), (5, one), (6, two), (9, one)] {
        store.set(&p::CARD_ENTRY_DATA_SOURCE, Value::Integer(source)).unwrap();
        assert_eq!(store.text(&p::CARD_MAGNETIC_STRIPE), track, "source {source}");
    }
    assert_eq!(store.integer(&p::CARD_TYPE), card::brand::VISA);
    // The documented order: the data first, then the source.
    store.reset();
    store.set(&p::CARD_MAGNETIC_STRIPE, Value::text(two)).unwrap();
    store.set(&p::CARD_ENTRY_DATA_SOURCE, Value::Integer(1)).unwrap();
    assert_eq!(store.text(&p::CARD_MAGNETIC_STRIPE), two);
}

#[test]
fn the_processor_brings_its_server_and_port_and_what_is_set_later_wins() {
    let mut store = Store::default();
    store.config("Processor=1").unwrap();
    assert_eq!(store.setting_text(&s::SERVER), "txns.secureexchange.net");
    assert_eq!(store.setting_text(&s::PORT), "22341");
    store.config("Server=localhost").unwrap();
    store.config("Port=7").unwrap();
    assert_eq!(
        (store.setting_text(&s::SERVER), store.setting_text(&s::PORT)),
        ("localhost".into(), "7".into())
    );
    store.config("Processor=0").unwrap();
    assert_eq!(store.setting_text(&s::SERVER), "ssl2.vitalps.net");
    assert_eq!(store.setting_text(&s::PORT), "5003");
}

#[test]
fn settings_that_set_others() {
    let mut store = Store::default();
    for (kind, port) in [("1", "80"), ("2", "1080"), ("3", "1080"), ("10", "1080"), ("0", "0")] {
        store.config(&format!("FirewallType={kind}")).unwrap();
        assert_eq!(store.setting_text(&s::FIREWALL_PORT), port);
    }
    store.config("KeepAliveTime=5000").unwrap();
    assert!(store.setting_truth(&s::TCP_KEEP_ALIVE));
}

#[test]
fn header_lines_never_end_a_header() {
    let mut store = Store::default();
    for good in ["A: b", "A:b\r\nC-D: e\tf\r\n", "A:\nB: \"quoted\"", ""] {
        assert_eq!(store.config(&format!("FirewallData={good}")).unwrap().expose_text(), good);
    }
    let long = format!("A: {}", "x".repeat(8190));
    store.config("FirewallData=kept: yes").unwrap();
    for (bad, code) in [
        ("A: b\r\n\r\nC: d", 502),
        ("A: b\n\nC: d", 502),
        ("\r\nA: b", 502),
        ("A: b\rC: d", 502),
        ("A: b\n folded", 502),
        ("A b: c", 502),
        ("A: caf\u{e9}", 502),
        ("A: \u{1b}", 502),
        (long.as_str(), 501),
    ] {
        let error = store.config(&format!("FirewallData={bad}")).unwrap_err();
        assert_eq!(error.code(), code, "{bad:?}");
        assert!(error.message().ends_with("FirewallData."), "{error}");
    }
    assert_eq!(store.config("FirewallData").unwrap().expose_text(), "kept: yes");
}

#[test]
fn booleans_and_numbers_have_one_form() {
    let mut store = Store::default();
    for (text, reads) in [
        ("TRUE", "True"),
        ("1", "True"),
        ("Yes", "True"),
        ("false", "False"),
        ("0", "False"),
        ("NO", "False"),
    ] {
        assert_eq!(store.config(&format!("Retry={text}")).unwrap().expose_text(), reads);
    }
    for text in ["0x80000000", "2147483648", "-2147483648"] {
        assert_eq!(store.config(&format!("SSLSecurityFlags={text}")).unwrap().expose_text(), "2147483648");
    }
    assert_eq!(store.config("Port=").unwrap().expose_text(), "5003");
    assert_eq!(store.config("CodePage=037").unwrap().expose_text(), "37");
    assert_eq!(store.config("SurchargeAmount=C00000150").unwrap().expose_text(), "C00000150");
}

#[test]
fn the_pos_data_code_goes_to_the_wire_in_order() {
    let mut store = Store::default();
    let all = store.config("POSDataCode=PINCaptureCap=C; cardinputcap = 5 ;").unwrap();
    assert_eq!(pos_data_code_digits(all.expose_text()), "59990109900C");
    let defaults = store.config("POSDataCode=CardInputCap=0").unwrap();
    assert_eq!(pos_data_code_digits(defaults.expose_text()), "099901099001");
    assert!(store.config("POSDataCode=").unwrap().is_empty());
}

#[test]
fn reset_restores_every_default() {
    let mut store = Store::default();
    for property in PROPERTIES.iter().filter(|row| !row.example.is_empty()) {
        store.set(property, value_from(property, property.example)).unwrap();
    }
    for setting in SETTINGS.iter().filter(|row| !row.example.is_empty()) {
        store.config(&format!("{}={}", setting.name, setting.example)).unwrap();
    }
    store.reset();
    for property in PROPERTIES {
        assert_eq!(store.get(property), initial(property), "{}", property.name);
    }
    for setting in SETTINGS {
        assert!(store.setting_is_default(setting), "{}", setting.name);
    }
}

#[test]
fn clearing_the_response_leaves_the_rest() {
    let mut store = Store::default();
    store.set(&p::CARD_NUMBER, Value::text("4444333322221111")).unwrap();
    store.put(&p::RESPONSE_CODE, Value::text("00"));
    store.put_setting(&s::RESPONSE_TOKEN_PAN, "1111");
    store.clear_response();
    assert!(store.secret(&p::RESPONSE_CODE).is_empty());
    assert!(store.setting(&s::RESPONSE_TOKEN_PAN).is_empty());
    assert_eq!(store.text(&p::CARD_NUMBER), "4444333322221111");
    store.put_setting(&s::SSL_NEGOTIATED_VERSION, "TLSv1.3");
    store.clear_response();
    assert_eq!(store.setting_text(&s::SSL_NEGOTIATED_VERSION), "TLSv1.3");
    store.clear_session();
    assert!(store.setting(&s::SSL_NEGOTIATED_VERSION).is_empty());
}
