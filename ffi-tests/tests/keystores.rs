//! Key stores that other programs made, through every surface: whole, chosen from, and damaged.

#[path = "wire/stage.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod stage;

use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::certificates::client_cert as row;
use dpaymentssdk::value::Value;
use ffi_tests::script::{LANGUAGES, Reply, Script, play};
use ffi_tests::stores::{Holds, Identity, PASSWORD, StoreFile, Stores};
use ffi_tests::succeed;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

const AUTO: i32 = 99;

fn stores() -> &'static Stores {
    static STORES: OnceLock<Stores> = OnceLock::new();
    STORES.get_or_init(|| {
        let stores = Stores::make(&ffi_tests::library().folder.join("key-stores"));
        assert!(stores.stores.len() >= 50, "{} stores", stores.stores.len());
        stores
    })
}

/// Text without white space and the mark before it.
fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace() && *character != '\u{feff}').collect()
}

fn file(path: &Path) -> String {
    squeezed(&std::fs::read_to_string(path).unwrap())
}

fn public_key(identity: &Identity) -> String {
    file(&identity.key.with_extension("pub"))
}

/// Sets type, password and store.
fn opened(store_type: i32, content: Result<&Path, &Path>, password: &str) -> Script {
    let mut script = Script::default().set("ssl_cert_store_type", store_type);
    if !password.is_empty() {
        script = script.set("ssl_cert_store_password", password);
    }
    match content {
        Ok(name) => script.set("ssl_cert_store", name.display()),
        Err(blob) => script.load("ssl_cert_store", blob),
    }
}

const SHOWN: [&str; 5] = [
    "get ssl_cert_subject",
    "get ssl_cert_private_key_available",
    "get ssl_cert_encoded",
    "get ssl_cert_private_key",
    "get ssl_cert_public_key",
];

fn shown() -> Script {
    SHOWN.iter().fold(Script::default(), |script, command| script.command(command))
}

/// What is selected must be what the store holds first.
fn check(what: &str, replies: &[Reply], holds: Holds, private: &mut Vec<(String, String)>) {
    let (search, shown) = replies.split_first().unwrap();
    assert_eq!(search.code, 0, "{what}: {}", search.text);
    let text: Vec<String> = shown.iter().map(|reply| reply.text.clone()).collect();
    let (name, certificate, key) = match holds {
        Holds::Both(name) => (name, true, true),
        Holds::Certificate(name) => (name, true, false),
        Holds::Key(name) => (name, false, true),
        Holds::Public(name) => (name, false, false),
    };
    let identity = stores().identity(name);
    assert_eq!(text[0], if certificate { identity.subject } else { "" }, "{what}: the subject");
    assert_eq!(text[1], if key { "True" } else { "False" }, "{what}: the key");
    let expected = if certificate { file(&identity.certificate) } else { String::new() };
    assert_eq!(squeezed(&text[2]), expected, "{what}: the certificate");
    assert_eq!(text[3].is_empty(), !key, "{what}: the private key");
    assert_eq!(squeezed(&text[4]), public_key(identity), "{what}: the public key");
    if key {
        private.push((text[3].clone(), public_key(identity)));
    }
}

/// The ways to name a store: type, file or content, and what it is called in messages.
fn ways(store: &StoreFile) -> Vec<(i32, Result<PathBuf, PathBuf>, String)> {
    let base64 = store.path.with_file_name(format!("{}.base64", store.name));
    if !base64.exists() {
        let encode =
            ["base64", "-in", &store.path.display().to_string(), "-out", &base64.display().to_string()];
        succeed(Command::new("openssl").args(encode));
    }
    let name = |way: &str| format!("{} as {way}", store.name);
    vec![
        (store.file_type, Ok(store.path.clone()), name("file")),
        (store.blob_type, Err(store.path.clone()), name("content")),
        (store.blob_type, Err(base64.clone()), name("base64")),
        (AUTO, Ok(store.path.clone()), name("file of any type")),
        (AUTO, Err(store.path.clone()), name("content of any type")),
        (AUTO, Err(base64), name("base64 of any type")),
    ]
}

fn as_paths(way: &Result<PathBuf, PathBuf>) -> Result<&Path, &Path> {
    way.as_deref().map_err(PathBuf::as_path)
}

#[test]
fn every_store_opens_in_every_way() {
    let mut visited = 0;
    let mut private = Vec::new();
    for language in LANGUAGES {
        let mut script = Script::default();
        for store in &stores().stores {
            for (store_type, content, _) in ways(store) {
                script = script
                    .command("reset")
                    .then(opened(store_type, as_paths(&content), store.password))
                    .set("ssl_cert_subject", "*")
                    .then(shown());
            }
        }
        let replies = play(language, &script);
        let mut replies = replies.as_slice();
        for store in &stores().stores {
            for (_, _, what) in ways(store) {
                let preparation = 3 + usize::from(!store.password.is_empty());
                let (before, after) = replies.split_at(preparation);
                let (one, rest) = after.split_at(1 + SHOWN.len());
                assert!(before.iter().all(|reply| reply.code == 0), "{what}");
                check(&format!("{language:?}, {what}"), one, store.holds[0], &mut private);
                replies = rest;
                visited += 1;
            }
        }
        assert!(replies.is_empty());
    }
    // OpenSSL says to which public key a private key belongs that was read.
    private.sort();
    private.dedup();
    for (key, public) in &private {
        let path = stores().path("read.key");
        std::fs::write(&path, key).unwrap();
        let told = succeed(Command::new("openssl").args(["pkey", "-pubout", "-in"]).arg(&path));
        assert_eq!(squeezed(&told), *public);
    }
    println!("{visited} stores opened, {} private keys compared", private.len());
    assert_eq!(visited, stores().stores.len() * 6 * LANGUAGES.len());
}

#[test]
fn every_entry_of_a_store_is_found_by_its_subject() {
    let mut searches = Vec::new();
    for store in stores().stores.iter().filter(|store| store.holds.len() > 1) {
        for holds in &store.holds {
            let (Holds::Both(name) | Holds::Certificate(name)) = *holds else { continue };
            let subject = stores().identity(name).subject;
            let holder = subject.split(',').next().unwrap().trim_start_matches("CN=").to_lowercase();
            let (first, rest) = subject.split_once(", ").unwrap();
            let turned = format!("{rest}, {first}");
            let spelled = [subject.to_uppercase(), subject.replace(", C=", ",C="), turned, holder];
            for wanted in [subject.to_owned()].into_iter().chain(spelled) {
                searches.push((store, *holds, wanted));
            }
        }
    }
    for language in LANGUAGES {
        let script = searches.iter().fold(Script::default(), |script, (store, _, wanted)| {
            let script = script.then(opened(store.file_type, Ok(&store.path), PASSWORD));
            script.set("ssl_cert_subject", wanted).then(shown())
        });
        let replies = play(language, &script);
        for ((store, holds, wanted), one) in searches.iter().zip(replies.chunks(4 + SHOWN.len())) {
            let what = format!("{language:?}, {}, {wanted}", store.name);
            check(&what, &one[3..], *holds, &mut Vec::new());
        }
    }
    println!("{} searches in each language", searches.len());
    assert!(searches.len() >= 40, "{} searches", searches.len());
}

#[test]
fn a_wrong_password_is_refused_and_changes_nothing() {
    let mut visited = 0;
    for language in LANGUAGES {
        let mut script = Script::default();
        let locked: Vec<&StoreFile> = stores().stores.iter().filter(|store| store.locked).collect();
        for store in &locked {
            for wrong in ["wrong", "", "open sesamE"] {
                script = script
                    .command("reset")
                    .then(opened(store.file_type, Ok(&store.path), "placeholder"))
                    .set("ssl_cert_store_password", wrong)
                    .set("ssl_cert_subject", "*")
                    .command("get ssl_cert_subject")
                    .command("get ssl_cert_private_key_available");
            }
        }
        let replies = play(language, &script);
        for (index, one) in replies.chunks(8).enumerate() {
            let what = format!("{language:?}, {}", locked[index / 3].name);
            let [.., search, subject, available] = one else { panic!("{what}") };
            assert_eq!(search.code, 271, "{what}: {}", search.text);
            assert!(
                search.text.contains("ssl_cert_store") && search.text.contains("password"),
                "{}",
                search.text
            );
            must_not_tell(&search.text);
            assert_eq!((subject.text.as_str(), available.text.as_str()), ("", "False"), "{what}");
            visited += 1;
        }
    }
    println!("{visited} wrong passwords");
    assert!(visited >= 150, "{visited} wrong passwords");
}

/// A text for logs names neither the file nor the password.
fn must_not_tell(text: &str) {
    assert!(!text.contains("key-stores") && !text.contains("sesam") && !text.contains("wrong."), "{text}");
}

#[test]
fn what_is_not_there_is_not_selected() {
    let store = stores().store("many.pfx");
    for language in LANGUAGES {
        let open = || opened(store.file_type, Ok(&store.path), store.password);
        let script = open()
            .set("ssl_cert_subject", "*")
            .set("ssl_cert_subject", "CN=Nobody")
            .then(shown())
            .set("ssl_cert_subject", "Carl")
            .set("ssl_cert_store_type", 2)
            .then(shown());
        let replies = play(language, &script);
        let (searched, again) = replies.split_at(5 + SHOWN.len());
        assert_eq!(searched[4].code, 272, "{language:?}: {}", searched[4].text);
        assert_eq!(searched[3].code, 0, "{language:?}");
        let nothing = ["", "False", "", "", ""];
        let told = |replies: &[Reply]| replies.iter().map(|reply| reply.text.clone()).collect::<Vec<_>>();
        assert_eq!(told(&searched[5..]), nothing, "{language:?}: nothing is selected");
        assert_eq!((again[0].code, again[1].code), (0, 0), "{language:?}");
        assert_eq!(told(&again[2..]), nothing, "{language:?}: another store selects nothing");
    }
}

/// The commands that give the certificate of an identity.
fn encoded(name: &str) -> Script {
    Script::default().load("ssl_cert_encoded", &stores().identity(name).certificate)
}

#[test]
fn a_given_certificate_finds_its_key_whichever_comes_first() {
    let mut visited = 0;
    for language in LANGUAGES {
        for (name, identity) in [("key-only.pem", "ec"), ("rsa.private.xml", "rsa"), ("many.pfx", "ed")] {
            let store = stores().store(name);
            let open = || opened(store.file_type, Ok(&store.path), store.password);
            let subject = stores().identity(identity).subject;
            // The store first: the key is found at once.
            let replies = play(language, &open().then(encoded(identity)).then(shown()));
            let at = replies.len() - 1 - SHOWN.len();
            check(name, &replies[at..], Holds::Both(identity), &mut Vec::new());
            // The certificate first: found when the call starts.
            let visa = stage::visa();
            let before = stage::credit_reversal(&visa).then(encoded(identity)).then(open());
            let after = Script::default().command("get ssl_cert_subject").command("get ssl_cert_encoded");
            let seen = stage::reverse(language, "", before, after);
            assert_eq!(seen.reversed.code, 0, "{language:?}, {name}: {}", seen.reversed.text);
            assert_eq!(seen.after[0].text, subject, "{language:?}, {name}");
            assert_eq!(squeezed(&seen.after[1].text), file(&stores().identity(identity).certificate));
            visited += 1;
        }
    }
    assert_eq!(visited, 9);
}

#[test]
fn what_cannot_be_presented_fails_before_connecting() {
    let many = stores().store("many.pfx");
    let certificate = stores().store("certificate.pem");
    let key = stores().store("key-only.pem");
    let open = |store: &StoreFile| opened(store.file_type, Ok(&store.path), store.password);
    let any = || Script::default().set("ssl_cert_subject", "*");
    let cases: [(&str, Script, i32); 6] = [
        ("no key anywhere", encoded("rsa"), 273),
        ("no key in the store", open(key).then(encoded("rsa")), 273),
        ("a store that is not there", encoded("rsa").set("ssl_cert_store_type", 2), 271),
        ("a certificate without a key", open(certificate).then(any()), 273),
        ("a key without a certificate", open(key).then(any()), 281),
        ("a store of which nothing is selected", open(many), 281),
    ];
    let mut visited = 0;
    for language in LANGUAGES {
        for (what, before, code) in &cases {
            let before = stage::credit_reversal(&stage::visa()).then(before.clone());
            let after = Script::default().config("Outcome");
            let seen = stage::reverse(language, "", before, after);
            assert_eq!(seen.reversed.code, *code, "{language:?}, {what}: {}", seen.reversed.text);
            assert!(seen.reversed.text.contains("ssl_cert_"), "{what}: {}", seen.reversed.text);
            assert_eq!(seen.after[0].text, "not-sent", "{what}");
            assert!(seen.log.is_empty(), "{what}: nobody connected");
            visited += 1;
        }
    }
    assert_eq!(visited, 18);
}

#[test]
fn only_regular_files_are_read() {
    let missing = stores().path("missing.pfx");
    let pipe = stores().path("pipe");
    succeed(Command::new("mkfifo").arg(&pipe));
    let large = stores().path("large");
    std::fs::File::create(&large).unwrap().set_len(17 << 20).unwrap();
    let empty = stores().path("empty");
    std::fs::write(&empty, "").unwrap();
    let zero = PathBuf::from("/dev/zero");
    let folder = stores().path("nss");
    let mut visited = 0;
    for language in LANGUAGES {
        let mut script = Script::default();
        for path in [&missing, &pipe, &large, &empty, &zero, &folder] {
            for store_type in [2, 4, 6, 8, 11, 13, 14, 16, 18, 21, AUTO] {
                script = script
                    .set("ssl_cert_store_type", store_type)
                    .set("ssl_cert_store", path.display())
                    .set("ssl_cert_subject", "*");
            }
        }
        for one in play(language, &script).chunks(3) {
            assert_eq!(one[2].code, 271, "{language:?}: {}", one[2].text);
            must_not_tell(&one[2].text);
            visited += 1;
        }
    }
    std::fs::remove_file(&pipe).unwrap();
    assert_eq!(visited, 198);
}

#[test]
fn the_certificate_to_accept_may_come_from_a_store() {
    let store = stores().store("bundle.p7b");
    for language in LANGUAGES {
        let script = Script::default()
            .set("ssl_accept_server_cert_store_type", store.file_type)
            .set("ssl_accept_server_cert_store", store.path.display())
            .set("ssl_accept_server_cert_subject", "Bert")
            .command("get ssl_accept_server_cert_subject")
            .command("get ssl_accept_server_cert_encoded");
        let replies = play(language, &script);
        assert_eq!(replies[3].text, stores().identity("ec").subject, "{language:?}");
        assert_eq!(squeezed(&replies[4].text), file(&stores().identity("ec").certificate));
    }
}

/// A user's folder of PEM files, in a process of its own: the folder is named by the environment.
#[test]
fn the_stores_of_the_system_are_folders() {
    let home = stores().path("home");
    let own = home.join("dpaymentssdk/certs");
    std::fs::create_dir_all(own.join("tills")).unwrap();
    let copy = |from: &Path, to: &str| std::fs::copy(from, own.join(to)).map(drop).unwrap();
    copy(&stores().identity("ec").certificate, "own.crt");
    copy(&stores().identity("ec").key, "elsewhere.key");
    copy(&stores().path("traditional-aes.pem"), "locked.pem");
    copy(&stores().identity("ed").certificate, "tills/ed.pem");
    std::fs::write(own.join("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
        .unwrap();
    std::fs::write(own.join("notes.txt"), "nothing").unwrap();
    let program = "import os, sys\nfrom dpaymentssdk import TSYSReversal\nr = TSYSReversal()\n\
        for name, password, subject in (line.split('|') for line in sys.argv[1:]):\n\
        \x20   r.ssl_cert_store, r.ssl_cert_store_password = name.encode(), password\n\
        \x20   try:\n        r.ssl_cert_subject = subject\n\
        \x20       print(r.ssl_cert_subject + '|' + str(r.ssl_cert_private_key_available))\n\
        \x20   except Exception as error:\n        print(error.code)\n";
    let cases = [
        ("MY||*", "CN=Bert Holder, O=\"Shops, Bars\", C=US|True"),
        ("my||Anna", "272"),
        (&format!("MY|{PASSWORD}|Anna"), "CN=Anna Holder, OU=Tills, O=Key_Stores, C=US|True"),
        ("tills||*", "CN=Carl Holder, C=US|False"),
        ("nowhere||*", "272"),
        ("../certs||*", "271"),
        (".||*", "271"),
        ("/etc||*", "271"),
    ];
    let mut python = Command::new(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into()));
    python.env("PYTHONPATH", ffi_tests::root().join("bindings/python")).env("XDG_CONFIG_HOME", &home);
    python.env("DPAYMENTSSDK_LIBRARY", ffi_tests::library().shared()).args(["-c", program]);
    let told = succeed(python.args(cases.iter().map(|(case, _)| case)));
    let expected: Vec<&str> = cases.iter().map(|(_, told)| *told).collect();
    assert_eq!(told.lines().collect::<Vec<_>>(), expected);
}

/// How many places of each store are damaged in each way.
const PLACES: usize = 200;

/// Opens a damaged store; what happened, whether a certificate with its key was found, and how long it took.
fn open_damaged(store: &StoreFile, content: &[u8]) -> (i32, bool, Duration) {
    let object = TsysReversal::new();
    object.set_ssl_cert_store_type(store.blob_type).unwrap();
    object.set(&row::STORE, Value::bytes(content)).unwrap();
    object.set_ssl_cert_store_password(store.password).unwrap();
    let begun = Instant::now();
    let code = object.set_ssl_cert_subject("*").map_or_else(|error| error.code(), |()| 0);
    let time = begun.elapsed();
    // Nothing protects a key that lies alone and in the open: another key is a right value.
    let pair = object.boolean(&row::PRIVATE_KEY_AVAILABLE) && !object.bytes(&row::ENCODED).is_empty();
    if code == 0 && pair {
        let public = object.text(&row::PUBLIC_KEY);
        assert!(
            is_known(&public) || is_known(&rewritten(&public)),
            "{}: a private key of somebody else",
            store.name
        );
    }
    (code, pair, time)
}

/// Whether it is the public key of an identity that the stores are made of.
fn is_known(public: &str) -> bool {
    let public = squeezed(public);
    stores().identities.iter().any(|identity| public_key(identity) == public)
}

/// A public key as OpenSSL writes it: there is more than one way to write the same key, and damage may make one of the other.
fn rewritten(public: &str) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, public).unwrap();
    succeed(Command::new("openssl").args(["pkey", "-pubin", "-pubout", "-in"]).arg(file.path()))
}

/// The key is what counts, not how the certificate writes what stands beside it.
#[test]
fn a_key_belongs_to_its_certificate_whatever_the_parameters_of_its_algorithm_are() {
    let store = stores().stores.iter().find(|store| store.name == "pkcs8.pem").unwrap();
    let mut certificate = std::fs::read(stores().path("rsa.der")).unwrap();
    // The identifier of RSA keys, and the NULL after it.
    let algorithm = b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
    let at = certificate.windows(algorithm.len()).position(|window| window == algorithm).unwrap();
    let mut visited = 0;
    // NULL as it should be; an empty string, number and text in its place.
    for kind in [5, 4, 9, 21] {
        certificate[at + algorithm.len() - 2] = kind;
        let changed = stores().path("parameters.der");
        std::fs::write(&changed, &certificate).unwrap();
        let base64 = succeed(Command::new("openssl").args(["base64", "-in"]).arg(&changed));
        let key = std::fs::read_to_string(stores().path("rsa.key")).unwrap();
        let pem = format!("{key}-----BEGIN CERTIFICATE-----\n{base64}-----END CERTIFICATE-----\n");
        let (code, pair, _) = open_damaged(store, pem.as_bytes());
        assert_eq!((code, pair), (0, true), "{kind}");
        visited += 1;
    }
    assert_eq!(visited, 4);
}

#[test]
fn damaged_stores_are_refused_or_read_right() {
    let (mut visited, mut opened, mut refused) = (0, 0, 0);
    let mut slowest = Duration::ZERO;
    for store in &stores().stores {
        let content = std::fs::read(&store.path).unwrap();
        // A second for each opening is too much for all places.
        let places = if store.slow { PLACES / 20 } else { PLACES };
        for place in 0..places {
            let at = place * content.len() / places;
            let mut flipped = content.clone();
            flipped[at] ^= 1 << (place % 8);
            for damaged in [&content[..at], &flipped] {
                let (code, _, time) = open_damaged(store, damaged);
                assert!([0, 271, 272, 273].contains(&code), "{} at {at}: {code}", store.name);
                assert!(time < Duration::from_secs(60), "{} at {at}: {time:?}", store.name);
                slowest = slowest.max(time);
                opened += usize::from(code == 0);
                refused += usize::from(code != 0);
            }
        }
        visited += places * 2;
    }
    println!("{opened} damaged stores read, {refused} refused; the slowest took {slowest:?}");
    assert_eq!(opened + refused, visited);
    assert!(visited >= 20_000, "{visited} damaged stores");
    assert!(refused > opened);
}

/// Whoever writes a store says how often a password is hashed: a file must not keep this side busy for minutes.
#[test]
fn the_work_that_a_store_may_ask_for_is_bounded() {
    let rounds = "5000001";
    let password = format!("pass:{PASSWORD}");
    let key = ["pkcs8", "-topk8", "-in", "rsa.key", "-v2prf", "hmacWithSHA1", "-iter", rounds];
    let pfx = [
        "pkcs12", "-export", "-inkey", "rsa.key", "-in", "rsa.pem", "-certpbe", "NONE", "-nomac", "-iter",
        rounds,
    ];
    let mut visited = 0;
    for (arguments, name, store_type) in [(&key[..], "busy.pem", 6), (&pfx[..], "busy.pfx", 2)] {
        let mut make = Command::new("openssl");
        make.args(arguments).args(["-out", name, "-passout", &password]);
        succeed(make.current_dir(stores().path("")));
        let object = TsysReversal::new();
        object.set_ssl_cert_store_type(store_type).unwrap();
        object.set(&row::STORE, Value::bytes(stores().path(name).to_str().unwrap().as_bytes())).unwrap();
        object.set_ssl_cert_store_password(PASSWORD).unwrap();
        let error = object.set_ssl_cert_subject("*").unwrap_err();
        assert_eq!(error.code(), 271, "{name}: {error}");
        assert!(error.message().contains("too much work"), "{name}: {error}");
        visited += 1;
    }
    assert_eq!(visited, 2);
}
