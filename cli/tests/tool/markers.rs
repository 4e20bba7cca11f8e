//! Card data that could not be mistaken for anything else goes through every command and every kind of end, and must
//! not appear in anything that is printed.

use crate::golden::bytes;
use crate::support::{Directory, Ended, Host, run, run_with};
use serde_json::Value;

const CARD: &str = "4539578763621486";
const TRACK: &str = "4539578763621486=29121015550001234567";
const CODE: &str = "ZQXJ";
const KEY: &str = "MARKERKEY0123456789ABCDE";
const PASSWORD: &str = "Marker-Passphrase-88";
const STORE_PASSWORD: &str = "Marker-Storephrase-99";

/// Every form in which a secret could be printed.
fn forms() -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    let discretionary = "15550001234567";
    for secret in [CARD, TRACK, discretionary, CODE, KEY, PASSWORD, STORE_PASSWORD] {
        forms.push(secret.to_owned());
        forms.push(secret.bytes().map(|byte| format!("{byte:02x}")).collect());
    }
    forms
}

/// Whether the text holds a marker, also with separators between its characters.
fn found(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let plain: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    forms().into_iter().find(|form| {
        let form = form.to_lowercase();
        let bare: String = form.chars().filter(char::is_ascii_alphanumeric).collect();
        lower.contains(&form) || plain.contains(&bare)
    })
}

#[track_caller]
fn silent(ended: &Ended) {
    if let Some(form) = found(&ended.all()) {
        panic!("{form} in {}", ended.all());
    }
}

#[test]
fn the_search_finds_what_it_should() {
    assert!(found("card 4539 5787-6362.1486").is_some());
    assert!(found("34353339353738373633363231343836").is_some());
    assert!(found("marker-passphrase-88").is_some());
    assert!(found("453957******1486 423217502302").is_none());
}

/// A host that knows the marker card, keyed and swiped.
fn host(scenario: &str, more: &[&str]) -> (Host, Directory) {
    let files = Directory::new();
    let keyed = format!(r#"{{"card_number":"{CARD}","card_cvv":"","amount_authorized":10000}}"#);
    let authorizations = files.file("authorizations.json", format!("[{keyed}]"));
    for (name, secret) in
        [("track", TRACK), ("code", CODE), ("key", KEY), ("password", PASSWORD), ("store", STORE_PASSWORD)]
    {
        files.file(name, format!("{secret}\n"));
    }
    (Host::start(scenario, &[&["--authorizations", &authorizations], more].concat()), files)
}

/// Options that put every secret into the object.
fn secrets(files: &Directory) -> Vec<String> {
    let at = |name: &str| format!("@{}", files.path(name));
    let values = [
        ("--config", format!("GenKey={}", at("key"))),
        ("--config", format!("FirewallPassword={}", at("password"))),
        ("--set", format!("ssl_cert_store_password={}", at("store"))),
        ("--set", format!("card_cvv_data={}", at("code"))),
    ];
    values.into_iter().flat_map(|(option, value)| [option.to_owned(), value]).collect()
}

/// A reversal with the secrets that a host accepts: all but the card code, which has letters.
fn reverse(host: &Host, files: &Directory, more: &[&str]) -> Ended {
    let mut all = secrets(files);
    all.truncate(all.len() - 2);
    let all: Vec<&str> = all.iter().map(String::as_str).chain(more.iter().copied()).collect();
    host.reverse(&all)
}

/// A reversal with all secrets.
fn reverse_with_code(host: &Host, files: &Directory, more: &[&str]) -> Ended {
    let all = secrets(files);
    let all: Vec<&str> = all.iter().map(String::as_str).chain(more.iter().copied()).collect();
    host.reverse(&all)
}

const MODES: [&[&str]; 3] = [&[], &["--json"], &["--verbose"]];

#[test]
fn reversals_that_are_answered() {
    let (mut own, files) = host("", &[]);
    let mut statuses = Vec::new();
    for mode in MODES {
        for amount in ["6000", "0"] {
            let ended = reverse(&own, &files, &[mode, &["--settlement-amount", amount]].concat());
            silent(&ended);
            statuses.push(ended.status.unwrap());
        }
    }
    assert_eq!(statuses, [0, 0, 10, 10, 10, 10]);
    silent(&own.finish());
    assert_eq!(found(&own.files.read("exchanges")), None);
    assert!(own.files.read("exchanges").contains("453957******1486"));
}

#[test]
fn a_track_and_a_card_code() {
    let (mut own, files) = host("", &[]);
    let track = format!("card_magnetic_stripe=@{}", files.path("track"));
    let mut statuses = Vec::new();
    for mode in MODES {
        let swiped =
            ["--set", &track, "--set", "card_entry_data_source=Track2", "--settlement-amount", "6000"];
        let ended = reverse_with_code(&own, &files, &[mode, &swiped].concat());
        silent(&ended);
        assert_eq!(ended.status, Some(10), "a card code with letters is no card code: {ended:?}");
        let ended = reverse(&own, &files, &[mode, &swiped].concat());
        silent(&ended);
        statuses.push(ended.status.unwrap());
    }
    assert_eq!(statuses, [0, 10, 10], "approved, then nothing is left to release");
    silent(&own.finish());
    let exchanges = own.files.read("exchanges");
    assert!(exchanges.contains(r#""track":"**"#), "{exchanges}");
    assert_eq!(found(&exchanges), None);
}

#[test]
fn hosts_that_send_card_data_back() {
    let text: String = CARD.bytes().map(|byte| format!("{byte:02x}")).collect();
    for fault in [
        format!("response_text = \"{CARD}\""),
        format!("gateway_error = \"501 - card {CARD} refused\""),
        "gateway_error = \"501 - card 4539-5787-6362-1486 refused\"".to_owned(),
        format!("garbage = \"{text}\""),
        format!("extra_group3 = [\"999{TRACK}\", \"049{KEY}\\u001C\"]"),
        "approval_code = \"453957\"\nresponse_text = \"4539 5787 6362 1\"".to_owned(),
    ] {
        let (mut own, files) = host(&format!("[[connection]]\n{fault}\n"), &[]);
        for mode in MODES {
            silent(&reverse(&own, &files, &[mode, &["--settlement-amount", "0"]].concat()));
        }
        silent(&own.finish());
    }
}

#[test]
fn reversals_that_fail() {
    for fault in [
        "close = \"before-enq\"",
        "close = \"after-request\"",
        "cut_at = 30",
        "wrong_lrc = true",
        "nak_forever = true",
        "certificate = \"expired\"",
        "short_response = 20",
        "response_code = \"05\"\nresponse_text = \"DECLINE\"",
    ] {
        let (mut own, files) = host(&format!("[[connection]]\n{fault}\n"), &[]);
        for mode in MODES {
            let ended = reverse(&own, &files, &[mode, &["--settlement-amount", "0"]].concat());
            assert!(matches!(ended.status, Some(10 | 20 | 30)), "{fault}: {ended:?}");
            silent(&ended);
        }
        silent(&own.finish());
        assert_eq!(found(&own.files.read("exchanges")), None, "{fault}");
    }
}

#[test]
fn secrets_in_the_wrong_place() {
    let (own, files) = host("", &[]);
    let (set, config) = (format!("card_number={CARD}"), format!("GenKey={KEY}"));
    let (name, setting) = (format!("{CARD}=1"), format!("{KEY}=1"));
    let option = format!("--{KEY}={PASSWORD}");
    let track = format!("--set=card_magnetic_stripe={TRACK}");
    let code = format!("card_cvv_data={CODE}");
    for more in [
        &["--set", &set][..],
        &["--set", CARD],
        &["--set", &name],
        &["--set", &code],
        &["--config", &config],
        &["--config", KEY],
        &["--config", &setting],
        &["--settlement-amount", TRACK],
        &["--settlement-amount", CARD],
        &["--transaction-number", CARD],
        &["--timeout", CARD],
        &["--reversal-code", CARD],
        &["--reversal-type", KEY],
        &["--server", &format!("localhost:{CARD}")],
        &[CARD],
        &[&option],
        &[&track],
    ] {
        let ended = own.reverse(more);
        assert!(matches!(ended.status, Some(2 | 20)), "{more:?}: {ended:?}");
        silent(&ended);
    }
    for arguments in [
        &[CARD][..],
        &["settings", KEY],
        &["ids", KEY],
        &["inspect", "--form", KEY],
        &["inspect", CARD],
        &["diff", CARD, TRACK],
        &["aggregate", CARD],
        &["demo", "--settlement-amount", TRACK],
        &["simulate", "--listen", CARD],
        &["simulate", "--aggregate-of", CARD, "--aggregate-out", &files.path("none")],
    ] {
        let ended = run(arguments);
        assert!(matches!(ended.status, Some(1 | 2)), "{arguments:?}: {ended:?}");
        silent(&ended);
    }
}

#[test]
fn aggregates_that_are_broken() {
    for aggregate in [
        format!("<a><CardNumber>{CARD}</CardNumber>"),
        CARD.to_owned(),
        format!("<a><{CARD}/></a>"),
        format!("<a><CardNumber>{CARD}7</CardNumber></a>"),
        format!("<a><CardExpMonth>{CARD}</CardExpMonth></a>"),
        format!("<a><MerchantZip>{TRACK}</MerchantZip></a>"),
        format!("<a><CardNumber>{CARD}</CardNumber></a>"),
        format!("<a><n{CARD}>{TRACK}</n{CARD}><x a{CARD}='{CODE}'/>{KEY}</a>"),
        format!("<a><CardNumber>{CARD}</CardNumber><CardMagneticStripe>{TRACK}</CardMagneticStripe></a>"),
        format!("<a><MerchantName>{CARD}</MerchantName><Street>{TRACK}</Street></a>"),
        format!("<a><CardNumber>{CARD}</CardNumber><MerchantName>4539 5787 6362 1486</MerchantName></a>"),
        format!("<a><CardIsEncrypted>1</CardIsEncrypted><CardNumber>{PASSWORD}</CardNumber></a>"),
    ] {
        for mode in [&["aggregate", "-"][..], &["aggregate", "-", "--json"]] {
            let ended = run_with(mode, aggregate.as_bytes());
            assert!(matches!(ended.status, Some(0 | 1)), "{aggregate}: {ended:?}");
            silent(&ended);
        }
        for mode in MODES {
            let ended = run_with(&[&["reverse", "--aggregate", "-"], mode].concat(), aggregate.as_bytes());
            assert_eq!(ended.status, Some(20), "{aggregate}: {ended:?}");
            silent(&ended);
        }
    }
}

#[test]
fn authorizations_and_scenarios_that_are_broken() {
    let files = Directory::new();
    let authorizations = files.file("authorizations", format!(r#"[{{"card_number":{CARD}}}]"#));
    silent(&run(&["simulate", "--authorizations", &authorizations]));
    let scenario = files.file("scenario", format!("[[connection]]\ndrip_ms = \"{CARD}\"\n"));
    let ended = run(&["simulate", "--scenario", &scenario]);
    assert_eq!(ended.status, Some(1));
    silent(&ended);
}

/// A request with every secret, as the host received it.
fn frame() -> Vec<u8> {
    let (mut own, files) = host("", &["--unmask"]);
    let all = secrets(&files);
    let mut all: Vec<&str> = all.iter().map(String::as_str).collect();
    let track = format!("card_magnetic_stripe=@{}", files.path("track"));
    all.extend(["--set", &track, "--set", "card_entry_data_source=Track2", "--settlement-amount", "0"]);
    silent(&own.reverse(&all));
    silent(&own.finish());
    let exchanges = own.files.read("exchanges");
    let first: Value = serde_json::from_str(exchanges.lines().next().unwrap()).unwrap();
    bytes(first["request"].as_str().unwrap())
}

#[test]
fn messages_whole_and_damaged() {
    let frame = frame();
    let plain: Vec<u8> = frame.iter().map(|byte| byte & 0x7F).collect();
    for secret in [TRACK, CODE, KEY] {
        let there = plain.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(there, "the message does not carry {secret}");
    }
    let hex: String = frame.iter().map(|byte| format!("{byte:02x}")).collect();
    let text: String = plain
        .iter()
        .map(|byte| match byte {
            b' '..=b'~' => char::from(*byte).to_string(),
            other => format!("<{other:02X}>"),
        })
        .collect();
    let mut inputs =
        vec![frame.clone(), plain.clone(), hex.into_bytes(), text.into_bytes(), plain[1..].to_vec()];
    for cut in (1..plain.len()).step_by(plain.len() / 12) {
        inputs.push(plain[..cut].to_vec());
        inputs.push(plain[cut..].to_vec());
        inputs.push([&plain[..cut], &plain[cut + 1..]].concat());
    }
    let files = Directory::new();
    let whole = files.file("whole", &frame);
    for input in &inputs {
        for mode in [&["inspect"][..], &["inspect", "--json"]] {
            let ended = run_with(mode, input);
            assert!(matches!(ended.status, Some(0 | 1)), "{ended:?}");
            silent(&ended);
        }
        for mode in [&["diff", &whole, "-", "--all"][..], &["diff", "-", &whole, "--json"]] {
            let ended = run_with(mode, input);
            assert!(matches!(ended.status, Some(0..=2)), "{ended:?}");
            silent(&ended);
        }
    }
    assert!(found(&run_with(&["diff", "-", &whole, "--unmask", "--all"], &frame).out).is_some());
    assert!(found(&run_with(&["inspect", "--unmask"], &frame).out).is_some(), "the search can find it");
}

#[test]
fn the_demo_and_the_lists() {
    for arguments in
        [&["demo"][..], &["settings"], &["settings", "--properties"], &["settings", "--json"], &["ids"]]
    {
        let ended = run(arguments);
        assert_eq!(ended.status, Some(0));
        silent(&ended);
    }
    assert!(!run(&["demo"]).all().contains("4012888888881881"));
}
