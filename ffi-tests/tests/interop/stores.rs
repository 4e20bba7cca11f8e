//! Each type of key store: the stores of other programs, opened, and one of them presented to a server.

use crate::authority::Authority;
use crate::client::{connect_with, object};
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::Property;
use dpaymentssdk_simulator::{Event, LogEntry, Options, Scenario, Simulator};
use ffi_tests::softhsm::{self, SoftHsm, Token};
use ffi_tests::stores::{Holds, StoreFile, Stores};
use ffi_tests::succeed;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The types that find their stores in the surroundings of the process.
const USER: i32 = 0;
const MACHINE: i32 = 1;
const SECURITY_KEY: i32 = 20;
const TOKEN: i32 = 23;
const AUTO: i32 = 99;

const CARD: Token<'static> = Token { label: "table", pin: "2468" };

/// Where the process finds everything: stores, tokens and the user's folder.
const FOLDER: &str = "DPAYMENTSSDK_TEST_SURROUNDINGS";
/// The test that is run in these surroundings.
const TEST: &str = "every_type_of_key_store";

const HEAD: &str = "
## Key stores

The values of `ssl_cert_store_type`: how many stores of other programs (OpenSSL, keytool, certtool, NSS, PuTTY, ssh-keygen,
SoftHSM) were opened and had what they must have, and whether a private key out of one served to present a certificate to a
server that demands one.

| type | number | what happens |
| --- | --- | --- |
";

/// Measures the part of the page about the types of key stores. The surroundings are settled before a process starts, so that
/// another one measures.
pub fn section(authority: &Authority) -> String {
    let folder = authority.file("surroundings");
    std::fs::create_dir(&folder).unwrap();
    let tokens = SoftHsm::new();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", TEST, "--nocapture"]).env(FOLDER, &folder);
    child.env("SOFTHSM2_CONF", tokens.configuration()).env("XDG_CONFIG_HOME", folder.join("home"));
    child.env("DPAYMENTSSDK_TEST_TOKENS", tokens.folder());
    let printed = succeed(&mut child);
    assert!(printed.contains("1 passed"), "{printed}");
    print!("{printed}");
    std::fs::read_to_string(folder.join("section.md")).unwrap()
}

/// Measures, if this process has the surroundings for it.
pub fn measure() -> bool {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return false };
    let tokens = SoftHsm::at(Path::new(&std::env::var_os("DPAYMENTSSDK_TEST_TOKENS").unwrap()));
    let shelf = Shelf::new(&folder, &tokens);
    let (mut section, mut visited) = (HEAD.to_owned(), 0);
    let types = Property::by_name("ssl_cert_store_type").unwrap().enumeration.unwrap().values;
    for one in types {
        let _ = writeln!(section, "| `{}` | {} | {} |", one.name, one.number, shelf.try_type(one.number));
        visited += 1;
    }
    assert_eq!(visited, types.len());
    println!("{visited} types of key stores");
    std::fs::write(folder.join("section.md"), section).unwrap();
    true
}

/// A store, and what it must have.
struct Store {
    name: String,
    store_type: i32,
    content: Vec<u8>,
    password: String,
    /// What is selected must have a certificate, a private key.
    holds: (bool, bool),
    /// The certificate of the key, where the store has the key alone.
    given: Option<Vec<u8>>,
}

impl Store {
    fn of(file: &StoreFile, store_type: i32, is_file: bool, stores: &Stores) -> Self {
        let content = match is_file {
            true => file.path.display().to_string().into_bytes(),
            false => std::fs::read(&file.path).unwrap(),
        };
        let holds = match file.holds[0] {
            Holds::Both(_) => (true, true),
            Holds::Certificate(_) => (true, false),
            Holds::Key(_) => (false, true),
            Holds::Public(_) => (false, false),
        };
        let given = match file.holds[0] {
            Holds::Key(name) => Some(std::fs::read(&stores.identity(name).certificate).unwrap()),
            _ => None,
        };
        let password = file.password.to_owned();
        Self { name: file.name.clone(), store_type, content, password, holds, given }
    }

    /// A store that is found by a name and holds a certificate with its key.
    fn named(store_type: i32, name: &str, password: &str) -> Self {
        let (content, password) = (name.as_bytes().to_vec(), password.to_owned());
        Self { name: name.to_owned(), store_type, content, password, holds: (true, true), given: None }
    }

    /// Sets the store.
    fn set(&self, object: &TsysReversal) -> dpaymentssdk::Result<()> {
        object.set_ssl_cert_store_type(self.store_type)?;
        object.set_ssl_cert_store_password(&self.password)?;
        object.set_ssl_cert_store(&self.content)
    }

    /// Selects what the store holds first; the code of the error.
    fn select(&self, object: &TsysReversal) -> i32 {
        let selected = self.set(object).and_then(|()| object.set_ssl_cert_subject("*"));
        selected.map_or_else(|error| error.code(), |()| 0)
    }

    /// Whether it opens and has what it must have.
    fn opens(&self) -> bool {
        let object = object().unwrap();
        let code = self.select(&object);
        let has = (!object.ssl_cert_subject().is_empty(), object.ssl_cert_private_key_available());
        if code != 0 || has != self.holds {
            println!("{} as {}: error {code}, {has:?} and not {:?}", self.name, self.store_type, self.holds);
        }
        code == 0 && has == self.holds
    }
}

/// All stores, and a server that demands a certificate of those who made them.
struct Shelf {
    stores: Stores,
    server: Simulator,
}

impl Shelf {
    fn new(folder: &Path, tokens: &SoftHsm) -> Self {
        let stores = Stores::make(&folder.join("stores"));
        let own = folder.join("home/dpaymentssdk/certs");
        std::fs::create_dir_all(&own).unwrap();
        std::fs::copy(stores.path("pkcs8.pem"), own.join("holder.pem")).unwrap();
        let read = |name: &str| std::fs::read_to_string(stores.path(name)).unwrap();
        let client_authorities = read("middle.pem") + &read("root.pem");
        let scenario = Scenario::parse("[[connection]]\nclient_certificate = \"demand\"").unwrap();
        let server =
            Simulator::start(Options { scenario, client_authorities, ..Options::default() }).unwrap();
        tokens.token(CARD);
        let identity = stores.identity("rsa");
        tokens.import(CARD, "01", "holder", &identity.key);
        tokens.certificate(CARD, "01", "holder", &std::fs::read(stores.path("rsa.der")).unwrap());
        Self { stores, server }
    }

    /// The stores of a type.
    fn of_type(&self, store_type: i32) -> Vec<Store> {
        let files = || self.stores.stores.iter();
        match store_type {
            USER => vec![Store::named(USER, "MY", "")],
            SECURITY_KEY | TOKEN => vec![Store::named(store_type, &softhsm::uri(CARD, ""), CARD.pin)],
            AUTO => {
                let both = |file| [true, false].map(|is_file| Store::of(file, AUTO, is_file, &self.stores));
                files().flat_map(both).collect()
            }
            _ => {
                let is_file = files().any(|file| file.file_type == store_type);
                let of_type = |file: &&StoreFile| [file.file_type, file.blob_type].contains(&store_type);
                let store = |file| Store::of(file, store_type, is_file, &self.stores);
                files().filter(of_type).map(store).collect()
            }
        }
    }

    /// Presents what a store has to the server; the code of the error. The server must have seen it.
    fn present(&self, store: &Store) -> i32 {
        let object = object().unwrap();
        let authority = format!("SSLServerCACerts={}", self.server.ca_pem());
        for setting in ["SSLEnabledProtocols=15360", "SSLCACertFilePaths=", &authority] {
            object.config(setting).unwrap();
        }
        let chosen = store.set(&object).and_then(|()| match &store.given {
            Some(certificate) => object.set_ssl_cert_encoded(certificate),
            None => object.set_ssl_cert_subject("*"),
        });
        assert_eq!(chosen, Ok(()), "{}", store.name);
        let before = self.server.log().len();
        let seen = connect_with(&object, self.server.port());
        assert!(self.server.wait_idle(Duration::from_secs(20)));
        let certificates = |entry: &LogEntry| entry.event == Event::ClientCertificate;
        assert_eq!(seen.code == 0, self.server.log_since(before).iter().any(certificates), "{}", store.name);
        seen.code
    }

    /// What happens with a type, as the table tells it.
    fn try_type(&self, store_type: i32) -> String {
        if store_type == MACHINE {
            // Its folder is the machine's own; a test puts nothing there.
            let code = Store::named(MACHINE, "NoSuchStore", "").select(&object().unwrap());
            return format!("only tried: a store that does not exist has no certificate, error {code}");
        }
        let stores = self.of_type(store_type);
        let opened = stores.iter().filter(|store| store.opens()).count();
        let usable = || stores.iter().filter(|store| store.holds.1);
        let presented = match usable().find(|store| store.given.is_none()).or(usable().next()) {
            Some(store) => match (self.present(store), &store.given) {
                (0, None) => "presented to a server".to_owned(),
                (0, Some(_)) => "presented to a server, with the certificate from elsewhere".to_owned(),
                (code, _) => format!("not presented, error {code}"),
            },
            None => "no private key to present".to_owned(),
        };
        let happens = if opened > 0 && opened == stores.len() { "works" } else { "refused" };
        format!("{happens}: {opened} of {} opened; {presented}", stores.len())
    }
}
