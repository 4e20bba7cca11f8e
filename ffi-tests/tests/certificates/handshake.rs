//! The certificate of a server, in a real handshake.

use crate::agreement::fields;
use crate::set::{ACCEPT, SERVER, Set};
use ffi_tests::script::{LANGUAGES, Script, play};
use ffi_tests::{Host, ORIGINAL};

/// The fields of the server's group that a certificate to accept shows otherwise: the subject names a certificate of
/// a store there.
const SUBJECT: &str = "subject";

fn reversal(host: &Host) -> Script {
    let aggregate = host.simulator.aggregate(ORIGINAL).unwrap().replace('\n', " ");
    let authority = host.folder().join("ca.pem");
    Script::default()
        .config("Server=localhost")
        .config(format_args!("Port={}", host.simulator.port()))
        .config(format_args!("SSLCACertFilePaths={}", authority.display()))
        .config("SSLEnabledProtocols=15360")
        .command(&format!("parse {aggregate}"))
        .set("merchant_bank_id", "999995")
        .set("merchant_number", "888000002447")
        .set("merchant_store_number", "5999")
        .set("merchant_terminal_number", "1515")
        .set("merchant_category_code", "5999")
        .set("merchant_zip", "27713")
        .set("settlement_amount", "5000")
        .set("transaction_number", "3")
        .set("reversal_code", "2")
        .set("timeout", "20")
}

fn ask(script: Script, group: &str) -> Script {
    fields().iter().fold(script, |script, field| script.command(&format!("get {group}{field}")))
}

#[test]
fn the_handshake_fills_every_field_and_the_next_call_clears_it() {
    for language in LANGUAGES {
        let host = Host::start("");
        let prepared = reversal(&host);
        let begun = prepared.len() + 1;
        let script = ask(prepared.command("reverse"), SERVER);
        // The next call fails before it connects.
        let script = ask(script.set("merchant_zip", "").command("reverse"), SERVER);
        let replies = play(language, &script);
        assert_eq!(replies[begun - 1].code, 0, "{}", replies[begun - 1].text);
        let shown: Vec<&str> = replies[begun..begun + 27].iter().map(|reply| reply.text.as_str()).collect();
        assert_eq!(replies[begun + 28].code, 593, "{}", replies[begun + 28].text);
        let cleared: Vec<&str> = replies[begun + 29..].iter().map(|reply| reply.text.as_str()).collect();

        // What the reader and a certificate to accept say about the very certificate.
        let at = |field: &str| fields().iter().position(|name| *name == field).unwrap();
        let set = Set::of_pem(shown[at("encoded")]);
        let told = set.read();
        let accepted = ask(Script::default().load(&format!("{ACCEPT}encoded"), &set.file("server")), ACCEPT);
        let accepted = play(language, &accepted);
        let mut visited = 0;
        for (index, field) in fields().iter().enumerate() {
            if *field == SUBJECT {
                assert_eq!(shown[index], "CN=localhost, O=dpaymentssdk tests", "{language:?}");
            } else {
                assert_eq!(shown[index], told.value("server", field), "{language:?} {field}");
                assert_eq!(shown[index], accepted[index + 1].text, "{language:?} {field}");
            }
            let default = match *field {
                "store" => "MY",
                "store_type" | "public_key_length" | "usage_flags" => "0",
                "private_key_available" => "False",
                _ => "",
            };
            assert_eq!(cleared[index], default, "{language:?} {field}");
            visited += 1;
        }
        assert_eq!(visited, 27);
    }
}
