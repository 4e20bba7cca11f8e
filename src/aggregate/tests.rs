use super::*;

const TODAY: Date = Date { year: 2026, month: 3, day: 10 };

const DOCUMENTED: &str = "<?xml version=\"1.0\"?><TSYSDetail version=\"1\"><IndustryType>1</IndustryType>\
    <CardType>1</CardType><CardNumber>4444333322221111</CardNumber><CardExpMonth>12</CardExpMonth>\
    <CardExpYear>2030</CardExpYear><CardEntryDataSource>3</CardEntryDataSource><CardholderId>@</CardholderId>\
    <TransactionNumber>1</TransactionNumber><AuthorizedAmount>10000</AuthorizedAmount>\
    <ApprovalCode>TAS682</ApprovalCode><RetrievalNumber>000000000001</RetrievalNumber>\
    <ReturnedACI>E</ReturnedACI><TransactionDate>112326</TransactionDate>\
    <TransactionTime>101500</TransactionTime><TransactionId>123456789012345</TransactionId>\
    <NetworkId/><SomethingElse>x</SomethingElse></TSYSDetail>";

fn read_new(text: &str) -> Result<Store> {
    let mut store = Store::default();
    read(&mut store, text, TODAY).map(|()| store)
}

#[test]
fn the_documented_form_is_read() {
    let store = read_new(DOCUMENTED).unwrap();
    assert_eq!(store.text(&p::CARD_NUMBER), "4444333322221111");
    assert_eq!(store.integer(&p::CARD_EXP_YEAR), 2030);
    assert_eq!(store.text(&p::TOTAL_AUTHORIZED_AMOUNT), "10000");
    assert_eq!(store.text(&p::TRANSACTION_DATE), "112326");
    assert_eq!(store.text(&p::TRANSACTION_ID), "123456789012345");
    assert!(store.secret(&p::SETTLEMENT_AMOUNT).is_empty());
    assert!(store.secret(&p::RESPONSE_APPROVAL_CODE).is_empty());
}

#[test]
fn groups_attributes_and_spellings_are_understood() {
    let store = read_new(
        "\u{feff}<?xml version='1.0' encoding='utf-8'?>\n<detail approval_code='TAS682'>\n\
         <Card><Number>4444-3333 22221111</Number><ExpMonth>7</ExpMonth></Card>\
         <Response><RetrievalNumber>423217502302</RetrievalNumber><TransactionDate>0311</TransactionDate></Response>\
         <Merchant BankId='999995'><Name>A &amp; B</Name></Merchant>\
         <transaction_amount>500</transaction_amount><Trace>778899</Trace>\
         <POSDataCode>CardInputCap=5</POSDataCode></detail>",
    )
    .unwrap();
    assert_eq!(store.text(&p::CARD_NUMBER), "4444333322221111");
    assert_eq!(store.integer(&p::CARD_EXP_MONTH), 7);
    assert_eq!(store.text(&p::APPROVAL_CODE), "TAS682");
    assert_eq!(store.text(&p::RETRIEVAL_NUMBER), "423217502302");
    // The eleventh of March is still to come in TODAY's year.
    assert_eq!(store.text(&p::TRANSACTION_DATE), "031125");
    assert_eq!(store.text(&p::MERCHANT_BANK_ID), "999995");
    assert_eq!(store.text(&p::MERCHANT_NAME), "A & B");
    assert_eq!(store.text(&p::TOTAL_AUTHORIZED_AMOUNT), "500");
    assert_eq!(store.text(&p::TRACE_AUDIT_NUMBER), "778899");
    assert!(store.setting_text(&s::POS_DATA_CODE).starts_with("CardInputCap=5;"));
}

#[test]
fn the_leap_day_was_last_in_a_leap_year() {
    let store = read_new("<d><TransactionDate>0229</TransactionDate></d>").unwrap();
    assert_eq!(store.text(&p::TRANSACTION_DATE), "022924");
}

#[test]
fn the_total_is_preferred_over_the_amounts() {
    let store = read_new(
        "<d><TransactionAmount>1</TransactionAmount><AuthorizedAmount>2</AuthorizedAmount>\
         <TotalAuthorizedAmount>3</TotalAuthorizedAmount></d>",
    )
    .unwrap();
    assert_eq!(store.text(&p::TOTAL_AUTHORIZED_AMOUNT), "3");
}

#[test]
fn a_bad_aggregate_is_511_and_changes_nothing() {
    let deep = format!("<a>{}<ApprovalCode>X</ApprovalCode>{}</a>", "<b>".repeat(40), "</b>".repeat(40));
    let wide = format!("<a>{}<ApprovalCode>X</ApprovalCode></a>", "<b/>".repeat(5000));
    let long = format!("<a><ApprovalCode>X</ApprovalCode>{}</a>", " ".repeat(LONGEST));
    for bad in [
        "",
        "no xml",
        "<a>",
        "<a><b>1</b></a>",
        "<a><CardNumber>4444333322221112</CardNumber></a>",
        "<a><ApprovalCode>TAS682</ApprovalCode><TransactionDate>999999</TransactionDate></a>",
        "<!DOCTYPE a [<!ENTITY x 'TAS682'>]><a><ApprovalCode>&x;</ApprovalCode></a>",
        deep.as_str(),
        wide.as_str(),
        long.as_str(),
    ] {
        let mut store = Store::default();
        store.set(&p::APPROVAL_CODE, Value::text("BEFORE")).unwrap();
        let error = read(&mut store, bad, TODAY).unwrap_err();
        assert_eq!(error.code(), 511);
        assert!(!error.message().contains("4444") && !error.message().contains("TAS"), "{error}");
        assert_eq!(store.text(&p::APPROVAL_CODE), "BEFORE");
        assert!(store.secret(&p::CARD_NUMBER).is_empty());
    }
}

#[test]
fn what_is_written_reads_back_and_holds_no_forbidden_data() {
    let mut store = read_new(DOCUMENTED).unwrap();
    store.set(&p::CARD_CVV_DATA, Value::text("987")).unwrap();
    store.set(&p::MERCHANT_NAME, Value::text("A & B < C")).unwrap();
    let track = "4788250000028291=05121015432112345678";
    store.set(&p::CARD_MAGNETIC_STRIPE, Value::text(track)).unwrap();
    let written = write(&store);
    assert!(!written.expose_text().contains("987") && !written.expose_text().contains("4788"));
    let again = read_new(written.expose_text()).unwrap();
    for property in [&p::CARD_NUMBER, &p::APPROVAL_CODE, &p::MERCHANT_NAME, &p::TRANSACTION_TIME] {
        assert_eq!(again.get(property), store.get(property), "{}", property.name);
    }
}

#[test]
fn another_card_takes_nothing_of_the_one_before() {
    let before = || {
        let mut store = Store::default();
        let track = "4788250000028291=05121015432112345678";
        store.set(&p::CARD_MAGNETIC_STRIPE, Value::text(track)).unwrap();
        store.set(&p::CARD_CVV_DATA, Value::text("987")).unwrap();
        store
    };
    let parsed = |text: &str| {
        let mut store = before();
        read(&mut store, text, TODAY).map(|()| store)
    };
    let store = parsed("<a><CardNumber>4444333322221111</CardNumber></a>").unwrap();
    assert!(store.secret(&p::CARD_MAGNETIC_STRIPE).is_empty() && store.secret(&p::CARD_CVV_DATA).is_empty());
    assert_eq!((store.integer(&p::CARD_CVV_PRESENCE), store.integer(&p::CARD_TYPE)), (0, 1));

    let store =
        parsed("<a><CardNumber>4444333322221111</CardNumber><CardCVVPresence>3</CardCVVPresence></a>");
    let store = store.unwrap();
    assert!(store.secret(&p::CARD_CVV_DATA).is_empty());
    assert_eq!(store.integer(&p::CARD_CVV_PRESENCE), 3);

    let track = "4444333322221111=30121010000000000000";
    let both = format!(
        "<a><CardNumber>4444333322221111</CardNumber><CardMagneticStripe>{track}</CardMagneticStripe></a>"
    );
    assert_eq!(parsed(&both).unwrap().text(&p::CARD_MAGNETIC_STRIPE), track);

    for no_card in ["<a><ApprovalCode>TAS682</ApprovalCode></a>", "<a><CardNumber/></a>"] {
        let store = parsed(no_card).unwrap();
        assert_eq!(store.get(&p::CARD_MAGNETIC_STRIPE), before().get(&p::CARD_MAGNETIC_STRIPE), "{no_card}");
        assert_eq!(store.text(&p::CARD_CVV_DATA), "987", "{no_card}");
    }
}

#[test]
fn an_empty_text_leaves_nothing_of_an_earlier_authorization() {
    let mut store = read_new(DOCUMENTED).unwrap();
    store.set(&p::CARDHOLDER_ID, Value::text("M")).unwrap();
    store.set(&p::MERCHANT_ZIP, Value::text("27713")).unwrap();
    let text = "<a><CardholderId/><ApprovalCode/><RetrievalNumber/><MerchantZip/><TransactionNumber/></a>";
    let number = store.integer(&p::TRANSACTION_NUMBER);
    read(&mut store, text, TODAY).unwrap();
    assert_eq!(store.text(&p::CARDHOLDER_ID), "@");
    assert_eq!(store.text(&p::APPROVAL_CODE) + &store.text(&p::RETRIEVAL_NUMBER), "");
    assert_eq!(store.text(&p::MERCHANT_ZIP), "27713");
    assert_eq!(store.integer(&p::TRANSACTION_NUMBER), number);
    let words: Vec<String> = examined(&store, text).into_iter().map(|(_, word)| word).collect();
    assert_eq!(words.len(), 5);
    assert!(words.iter().all(|word| word.starts_with("unused ")), "{words:?}");
}

#[test]
fn an_empty_element_does_not_stand_before_one_with_a_value() {
    let text = "<a><TotalAuthorizedAmount/><AuthorizedAmount>12400</AuthorizedAmount><ApprovalCode/>\
        <Response><ApprovalCode/></Response><ResponseApprovalCode>TAS682</ResponseApprovalCode></a>";
    let store = read_new(text).unwrap();
    assert_eq!(store.text(&p::TOTAL_AUTHORIZED_AMOUNT), "12400");
    assert_eq!(store.text(&p::APPROVAL_CODE), "TAS682");
}

/// Path and, in a word, what became of each element.
fn examined(store: &Store, text: &str) -> Vec<(String, String)> {
    let (_, report) = examine(store, text, TODAY).unwrap();
    let word = |finding: &Finding| match finding {
        Finding::Taken { place, .. } => format!("taken {}", place.name()),
        Finding::Unused { place } => format!("unused {}", place.name()),
        Finding::Refused { place, .. } => format!("refused {}", place.name()),
        Finding::Unknown => "unknown".to_owned(),
    };
    report.elements.iter().map(|element| (element.path.clone(), word(&element.finding))).collect()
}

#[test]
fn every_element_has_its_finding() {
    let text = "<d version='1'>loose<Card Type='1'><Number>4444333322221111</Number><CVVData>987</CVVData></Card>\
        <Response ApprovalCode='TAS682'/><ApprovalCode>TAS683</ApprovalCode><x><y/></x>\
        <CardExpMonth>13</CardExpMonth><CardExpYear> </CardExpYear><GatewayID/></d>";
    let expected = [
        ("d/@version", "unknown"),
        ("d", "unknown"),
        ("d/Card/@Type", "taken card_type"),
        ("d/Card/Number", "taken card_number"),
        ("d/Card/CVVData", "taken card_cvv_data"),
        ("d/Response/@ApprovalCode", "taken approval_code"),
        ("d/ApprovalCode", "unused approval_code"),
        ("d/x/y", "unknown"),
        ("d/CardExpMonth", "refused card_exp_month"),
        ("d/CardExpYear", "unused card_exp_year"),
        ("d/GatewayID", "unused GatewayID"),
    ];
    let expected = expected.map(|(path, word)| (path.to_owned(), word.to_owned()));
    assert_eq!(examined(&Store::default(), text), expected);
    let (_, report) = examine(&Store::default(), text, TODAY).unwrap();
    assert!(!report.is_usable());
    let shown = format!("{report:?}");
    for value in ["4444333322221111", "987", "TAS68", "13", "loose"] {
        assert!(!shown.contains(value), "{shown}");
    }
}

#[test]
fn the_report_agrees_with_the_reader() {
    let mut compared = 0;
    for value in
        ["", " ", "1", "13", "TAS682", "4444333322221111", "4444333322221112", "True", "0811", "x y z"]
    {
        for target in targets() {
            let name = &target.names[0];
            let text = format!("<a><{name}>{value}</{name}><Other>{value}</Other></a>");
            let (filled, report) = examine(&Store::default(), &text, TODAY).unwrap();
            let read = read_new(&text);
            assert_eq!(read.is_ok(), report.is_usable(), "{text}");
            if let Ok(store) = read {
                let same = PROPERTIES.iter().all(|property| store.get(property) == filled.get(property));
                assert!(same, "{text}");
            }
            let known = report.elements[0].finding.place().map(Place::name);
            assert_eq!(known, Some(target.place.name()), "{text}");
            compared += 1;
        }
    }
    assert!(compared > 400, "{compared}");
}

#[test]
fn endless_names_and_comments_do_no_harm() {
    let name = "n".repeat(4000);
    let text = format!(
        "<{name}>{}<ApprovalCode>TAS<!-- no value -->682</ApprovalCode></{name}>",
        "<b/>".repeat(4000)
    );
    let (filled, report) = examine(&Store::default(), &text, TODAY).unwrap();
    assert_eq!((filled.text(&p::APPROVAL_CODE).as_str(), report.elements.len()), ("TAS682", 4001));
    assert!(report.elements.iter().all(|element| element.path.len() < 100));
}

/// The parser compares each attribute with all of its tag, and each name with all namespaces.
#[test]
fn attributes_and_namespaces_are_bounded() {
    let before = std::time::Instant::now();
    let attributes = (0..25_000).map(|n| format!(" a{n}=''")).collect::<String>();
    let declared = (0..1500).map(|n| format!(" xmlns:n{n}='u{n}'")).collect::<String>();
    let unique = (0..15_000).map(|n| format!("<a a{n}=''/>")).collect::<String>();
    for text in [format!("<d{attributes}/>"), format!("<d{declared}>{}</d>", "<a/>".repeat(3000))] {
        let error = read_new(&text).err().unwrap();
        assert!(error.code() == 511 && error.message().contains("namespaces"), "{error}");
    }
    assert!(read_new(&format!("<d>{unique}</d>")).is_err());
    let fit = (0..300).map(|n| format!(" a{n}=''")).collect::<String>();
    assert!(read_new(&format!("<d{fit}><CardNumber>4444333322221111</CardNumber></d>")).is_ok());
    assert!(before.elapsed() < std::time::Duration::from_secs(60), "{:?}", before.elapsed());
}
