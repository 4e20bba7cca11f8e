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
