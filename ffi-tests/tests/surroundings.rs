//! Nothing that lies around on a machine changes what the library does: no configuration of OpenSSL, no module or engine,
//! no variable. With the OpenSSL inside the library, and with the system's.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "wire/stage.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod stage;

use dpaymentssdk as _;
use ffi_tests::script::{Language, Reply, Script, play_in};
use ffi_tests::{C_FLAGS, Library, library, library_on_system_openssl, root, run, succeed};
use stage::{Stage, credit_reversal, mastercard};
use std::path::PathBuf;
use std::process::Command;

type Variables = Vec<(&'static str, PathBuf)>;

/// What somebody put on the machine.
struct Planted {
    folder: tempfile::TempDir,
}

impl Planted {
    fn new() -> Self {
        let planted = Self { folder: tempfile::tempdir().unwrap() };
        let library = planted.path("planted.so");
        let mut compile = Command::new("cc");
        compile.args(["-shared", "-fPIC", "-o"]).arg(&library).arg(root().join("ffi-tests/c/planted.c"));
        succeed(compile.arg(format!("-DMARK=\"{}\"", planted.path("mark").display())));
        for name in ["legacy.so", "default.so", "fips.so", "dynamic.so"] {
            std::fs::copy(&library, planted.path(name)).unwrap();
        }
        let library = library.display();
        // A provider and an engine of somebody else, and a policy under which hardly any handshake succeeds.
        let text = format!(
            "openssl_conf = all\n[all]\nproviders = providers\nengines = engines\nssl_conf = ssl\nalg_section = algorithms\n\
             [providers]\ndefault = ours\ntheirs = theirs\n[ours]\nactivate = 1\n[theirs]\nmodule = {library}\nactivate = 1\n\
             [engines]\ntheirs = engine\n[engine]\nengine_id = theirs\ndynamic_path = {library}\ninit = 1\n\
             [ssl]\nsystem_default = policy\n[policy]\nMinProtocol = TLSv1.3\nMaxProtocol = TLSv1.3\nGroups = P-521\n\
             Ciphersuites = TLS_AES_128_CCM_SHA256\nSignatureAlgorithms = RSA+SHA512\n\
             [algorithms]\ndefault_properties = fips=yes\n"
        );
        std::fs::write(planted.path("openssl.cnf"), text).unwrap();
        planted
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The variables that make a program see all of it.
    fn variables(&self) -> Variables {
        let folder = self.folder.path().to_owned();
        vec![
            ("OPENSSL_CONF", self.path("openssl.cnf")),
            ("OPENSSL_CONF_INCLUDE", folder.clone()),
            ("OPENSSL_MODULES", folder.clone()),
            ("OPENSSL_ENGINES", folder.clone()),
            ("SSL_CERT_FILE", self.path("openssl.cnf")),
            ("SSL_CERT_DIR", folder),
            ("SSLKEYLOGFILE", self.path("keys")),
            ("RANDFILE", self.path("random")),
            ("OPENSSL_ia32cap", PathBuf::from("0:0")),
        ]
    }

    /// What was touched of it.
    fn touched(&self) -> Vec<&'static str> {
        ["mark", "keys", "random"].into_iter().filter(|name| self.path(name).exists()).collect()
    }
}

/// The two forms of the library.
fn libraries() -> [(&'static str, &'static Library); 2] {
    [("OpenSSL inside", library()), ("the system's OpenSSL", library_on_system_openssl())]
}

/// Plays a script on one of the libraries, in surroundings with these variables.
fn play_on(library: &Library, language: Language, more: Variables, script: &Script) -> Vec<Reply> {
    let mut all = more;
    all.push(("DPAYMENTSSDK_LIBRARY", library.shared()));
    // The C program asks for the library by the name that it was linked with.
    all.push(("LD_LIBRARY_PATH", library.folder.clone()));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.to_str().unwrap())).collect();
    play_in(language, &all, script)
}

/// A reversal and what was negotiated for it.
fn script(stage: &Stage, version: &str) -> Script {
    let negotiated =
        ["Version", "CipherSuite", "Cipher", "CipherStrength", "KeyExchange", "KeyExchangeStrength"];
    let script = Script::default()
        .then(stage.way())
        .config(format_args!("SSLEnabledProtocols={version}"))
        .then(credit_reversal(&mastercard()))
        .command("reverse")
        .config("Outcome")
        .command("get response_code");
    negotiated.iter().fold(script, |script, name| script.config(format_args!("SSLNegotiated{name}")))
}

/// What came of the reversal, and all that was said about it but the port.
fn told(replies: Vec<Reply>) -> Vec<(i32, String, Vec<String>)> {
    let reversed = replies.len() - 9;
    let kept = |mut reply: Reply| {
        reply.told.retain(|line| !line.contains("127.0.0.1:"));
        (reply.code, reply.text, reply.told)
    };
    replies.into_iter().skip(reversed).map(kept).collect()
}

#[test]
fn what_is_planted_works_on_others() {
    let planted = Planted::new();
    run(Command::new("openssl").envs(planted.variables()).args(["list", "-providers"]));
    assert_eq!(planted.touched(), ["mark"], "the trap is one");
}

#[test]
fn a_reversal_is_the_same_whatever_is_planted() {
    let mut visited = 0;
    for (form, library) in libraries() {
        for language in [Language::C, Language::Python] {
            for (version, name) in [("3072", "TLSv1.2"), ("12288", "TLSv1.3")] {
                let stage = Stage::new("");
                let quiet = told(play_on(library, language, Vec::new(), &script(&stage, version)));
                let planted = Planted::new();
                let stage = Stage::new("");
                let hostile = told(play_on(library, language, planted.variables(), &script(&stage, version)));
                assert_eq!(hostile, quiet, "{form}, {language:?}");
                assert!(quiet.iter().any(|(_, text, _)| text == name), "{quiet:?}");
                assert!(quiet.iter().any(|(_, text, _)| text == "answered"), "{quiet:?}");
                assert!(planted.touched().is_empty(), "{form}, {language:?}: {:?}", planted.touched());
                visited += 1;
            }
        }
    }
    assert_eq!(visited, 8);
}

#[test]
fn variables_add_no_trust() {
    let mut visited = 0;
    for (form, library) in libraries() {
        for language in [Language::C, Language::Python] {
            let stage = Stage::new("");
            let authority = stage.authority();
            for own in ["", "/no/such/file"] {
                let folder = authority.parent().unwrap().to_owned();
                let variables = vec![("SSL_CERT_FILE", authority.clone()), ("SSL_CERT_DIR", folder)];
                let script = stage.way().config(format_args!("SSLCACertFilePaths={own}"));
                let script = script.then(credit_reversal(&mastercard())).command("reverse").config("Outcome");
                let replies = play_on(library, language, variables, &script);
                let [.., reversed, outcome] = replies.as_slice() else { panic!("no replies") };
                assert_eq!((reversed.code, outcome.text.as_str()), (280, "not-sent"), "{form}, {language:?}");
                visited += 1;
            }
        }
    }
    assert_eq!(visited, 8);
}

/// Old ciphers come from a module of OpenSSL's where it is the system's: from its own folder, not from that of a variable.
#[test]
fn old_ciphers_come_from_no_other_folder() {
    let folder = tempfile::tempdir().unwrap();
    let openssl = |words: &str| {
        succeed(Command::new("openssl").args(words.split_whitespace()).current_dir(folder.path()))
    };
    openssl("req -x509 -newkey rsa:2048 -noenc -keyout old.key -out old.pem -days 30 -subj /CN=Old");
    openssl("pkcs12 -export -legacy -inkey old.key -in old.pem -passout pass:sesame -out old.pfx");
    let script = Script::default()
        .set("ssl_cert_store_type", 2)
        .set("ssl_cert_store_password", "sesame")
        .set("ssl_cert_store", folder.path().join("old.pfx").display())
        .set("ssl_cert_subject", "*")
        .command("get ssl_cert_subject")
        .command("get ssl_cert_private_key_available");
    let mut visited = 0;
    for (form, library) in libraries() {
        for language in [Language::C, Language::Python] {
            let planted = Planted::new();
            let replies = play_on(library, language, planted.variables(), &script);
            let shown: Vec<&str> = replies[4..].iter().map(|reply| reply.text.as_str()).collect();
            assert_eq!(shown, ["CN=Old", "True"], "{form}, {language:?}: {replies:?}");
            assert!(planted.touched().is_empty(), "{form}, {language:?}: {:?}", planted.touched());
            visited += 1;
        }
    }
    assert_eq!(visited, 4);
}

/// Every file that is opened and every library that is loaded on the way is seen: also what OpenSSL would look for in
/// the folder that it was built for.
#[test]
fn no_file_of_openssl_is_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let watch = folder.path().join("watch.so");
    let mut compile = Command::new("cc");
    compile.args(C_FLAGS).args(["-shared", "-fPIC", "-o"]).arg(&watch);
    succeed(compile.arg(root().join("ffi-tests/c/watch.c")).arg("-ldl"));
    let watched = |name: &str| {
        let seen = folder.path().join(name);
        (seen.clone(), vec![("LD_PRELOAD", watch.clone()), ("WATCH_FILE", seen)])
    };
    let of_openssl = |line: &&str| {
        ["openssl.cnf", "ossl-modules", "engines-", "legacy", "/usr/local/ssl"]
            .iter()
            .any(|part| line.contains(part))
    };
    // The watcher sees such files when a program does open them.
    let (seen, variables) = watched("others");
    run(Command::new("openssl").envs(variables).args(["list", "-providers"]));
    assert!(std::fs::read_to_string(seen).unwrap().lines().any(|line| of_openssl(&line)));
    for (number, (form, library)) in libraries().into_iter().enumerate() {
        let stage = Stage::new("");
        let (seen, variables) = watched(&format!("ours{number}"));
        let replies = play_on(library, Language::C, variables, &script(&stage, "15360"));
        assert!(replies.iter().any(|reply| reply.text == "answered"), "{replies:?}");
        let seen = std::fs::read_to_string(seen).unwrap();
        assert!(seen.contains("ca.pem"), "{form}: the watcher watches: {seen}");
        let found: Vec<_> = seen.lines().filter(of_openssl).collect();
        assert!(found.is_empty(), "{form}: {found:?}");
        assert!(!seen.lines().any(|line| line.starts_with("load ")), "{form}: {seen}");
    }
}
