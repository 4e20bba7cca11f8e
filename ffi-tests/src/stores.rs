//! Key stores made by other programs: everything that the library must be able to read, in one folder.
//!
//! All stores hold the same three identities, so that whatever reads one can be compared with what OpenSSL says of it. A
//! new format is a function that adds to the list.

mod java;
mod ssh;

use crate::{root, succeed};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The password of most stores.
pub const PASSWORD: &str = "open sesame";

/// A certificate with its key, as PEM files. The certificates are from an intermediate authority of one root.
#[derive(Clone, Debug)]
pub struct Identity {
    /// `rsa`, `ec` or `ed`.
    pub name: &'static str,
    /// The subject of the certificate as the library shows it.
    pub subject: &'static str,
    /// The certificate.
    pub certificate: PathBuf,
    /// The private key, PKCS #8.
    pub key: PathBuf,
}

/// What a store holds of an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The certificate and its private key.
    Both(&'static str),
    /// The certificate alone.
    Certificate(&'static str),
    /// The private key alone.
    Key(&'static str),
    /// The public key alone.
    Public(&'static str),
}

/// A key store.
#[derive(Clone, Debug)]
pub struct StoreFile {
    /// What it is, for people: unique, and the name of the file.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// The store type for the name of the file.
    pub file_type: i32,
    /// The store type for its content.
    pub blob_type: i32,
    /// The password that opens it.
    pub password: &'static str,
    /// Whether it takes no other password: wrong ones are refused. A store without secrets takes any.
    pub locked: bool,
    /// Whether opening it takes a second: its password is hashed that often.
    pub slow: bool,
    /// What it holds, besides the certificates of the authorities. The first is what `*` selects.
    pub holds: Vec<Holds>,
}

/// The stores, and what they were made of.
pub struct Stores {
    folder: PathBuf,
    pub identities: Vec<Identity>,
    pub stores: Vec<StoreFile>,
}

/// PKCS #12, PEM, public keys, PKCS #7, XML and JWK: the types for the file and for its content.
const PFX: (i32, i32) = (2, 3);
const PEM: (i32, i32) = (6, 7);
const PUBLIC_KEY: (i32, i32) = (8, 9);
const PKCS7: (i32, i32) = (11, 12);
const XML: (i32, i32) = (16, 17);
const JWK: (i32, i32) = (18, 19);

impl Stores {
    /// Makes all stores in this folder, which is emptied first.
    pub fn make(folder: &Path) -> Self {
        if folder.exists() {
            fs::remove_dir_all(folder).unwrap();
        }
        fs::create_dir_all(folder).unwrap();
        let mut stores = Self { folder: folder.to_owned(), identities: Vec::new(), stores: Vec::new() };
        stores.make_identities();
        stores.make_pfx();
        stores.make_pem();
        stores.make_public();
        stores.make_xml_and_jwk();
        stores.make_java();
        stores.make_ssh();
        stores.make_putty();
        stores
    }

    /// A file in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// An identity by its name.
    pub fn identity(&self, name: &str) -> &Identity {
        self.identities.iter().find(|identity| identity.name == name).unwrap()
    }

    /// A store by its name.
    pub fn store(&self, name: &str) -> &StoreFile {
        self.stores.iter().find(|store| store.name == name).unwrap_or_else(|| panic!("no store {name}"))
    }

    /// Runs a program in the folder. Blanks in the command separate arguments; `{password}` is the password.
    pub fn run(&self, command: &str) {
        let mut words = command.split_whitespace().map(|word| word.replace("{password}", PASSWORD));
        let mut program = Command::new(words.next().unwrap());
        succeed(program.args(words).current_dir(&self.folder));
    }

    /// Writes files one after the other into one.
    pub fn join(&self, names: &[&str], target: &str) {
        let content: Vec<Vec<u8>> = names.iter().map(|name| fs::read(self.path(name)).unwrap()).collect();
        fs::write(self.path(target), content.concat()).unwrap();
    }

    /// Adds a store that was made in the folder.
    pub fn add(
        &mut self,
        name: &str,
        (file_type, blob_type): (i32, i32),
        password: &'static str,
        holds: &[Holds],
    ) {
        let path = self.path(name);
        assert!(path.is_file(), "{name} was made");
        let locked = !password.is_empty();
        let holds = holds.to_vec();
        self.stores.push(StoreFile {
            name: name.to_owned(),
            path,
            file_type,
            blob_type,
            password,
            locked,
            slow: false,
            holds,
        });
    }

    fn make_identities(&mut self) {
        fs::write(
            self.path("authority.cnf"),
            "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n",
        )
        .unwrap();
        fs::write(
            self.path("holder.cnf"),
            "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\nextendedKeyUsage=clientAuth\n",
        )
        .unwrap();
        self.run("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out root.key");
        self.run("openssl req -x509 -new -key root.key -subj /O=Key_Stores/CN=Root -days 3650 -out root.pem");
        self.run("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out middle.key");
        self.certificate("middle", "/O=Key_Stores/CN=Middle", "root", "authority.cnf");
        for (name, subject, path, generate) in [
            (
                "rsa",
                "CN=Anna Holder, OU=Tills, O=Key_Stores, C=US",
                "/C=US/O=Key_Stores/OU=Tills/CN=Anna Holder",
                "RSA -pkeyopt rsa_keygen_bits:2048",
            ),
            (
                "ec",
                "CN=Bert Holder, O=\"Shops, Bars\", C=US",
                "/C=US/O=Shops, Bars/CN=Bert Holder",
                "EC -pkeyopt ec_paramgen_curve:P-256",
            ),
            ("ed", "CN=Carl Holder, C=US", "/C=US/CN=Carl Holder", "ED25519"),
        ] {
            self.run(&format!("openssl genpkey -algorithm {generate} -out {name}.key"));
            self.certificate(name, path, "middle", "holder.cnf");
            self.run(&format!("openssl x509 -in {name}.pem -outform DER -out {name}.der"));
            self.run(&format!("openssl pkey -in {name}.key -pubout -out {name}.pub"));
            self.run(&format!("openssl pkey -in {name}.key -pubout -outform DER -out {name}.pub.der"));
            let (certificate, key) = (self.path(&format!("{name}.pem")), self.path(&format!("{name}.key")));
            self.identities.push(Identity { name, subject, certificate, key });
        }
        self.join(&["middle.pem", "root.pem"], "chain.pem");
    }

    /// A certificate for `NAME.key`, in `NAME.pem`.
    fn certificate(&self, name: &str, subject: &str, issuer: &str, extensions: &str) {
        let mut request = Command::new("openssl");
        request.args(["req", "-new", "-key", &format!("{name}.key"), "-subj", subject]);
        succeed(request.args(["-out", &format!("{name}.csr")]).current_dir(&self.folder));
        self.run(&format!(
            "openssl x509 -req -in {name}.csr -CA {issuer}.pem -CAkey {issuer}.key -CAcreateserial -days 3650 \
             -sha256 -extfile {extensions} -out {name}.pem"
        ));
    }

    /// A PFX of an identity with its chain, by OpenSSL.
    fn export(&self, identity: &str, password: &str, options: &str, target: &str) {
        let mut export = Command::new("openssl");
        export.args(["pkcs12", "-export", "-inkey", &format!("{identity}.key"), "-in"]);
        export.args([
            &format!("{identity}.pem"),
            "-certfile",
            "chain.pem",
            "-name",
            identity,
            "-out",
            target,
        ]);
        export.args(["-passout", &format!("pass:{password}")]).args(options.split_whitespace());
        succeed(export.current_dir(&self.folder));
    }

    fn make_pfx(&mut self) {
        let old = "-provider legacy -provider default";
        for (name, options) in [
            ("modern.pfx", ""),
            ("aes-sha512.pfx", "-keypbe AES-128-CBC -certpbe AES-192-CBC -macalg sha512 -iter 10000"),
            ("triple-des.pfx", "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1"),
            ("two-key-des.pfx", "-keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-2DES -macalg sha1"),
            ("legacy.pfx", "-legacy"),
            ("rc2-40.pfx", &format!("-keypbe PBE-SHA1-RC2-40 -certpbe PBE-SHA1-RC2-40 {old}")),
            ("rc2-128.pfx", &format!("-keypbe PBE-SHA1-RC4-128 -certpbe PBE-SHA1-RC2-128 {old}")),
        ] {
            self.export("rsa", PASSWORD, options, name);
            self.add(name, PFX, PASSWORD, &[Holds::Both("rsa")]);
        }
        self.export("ec", "", "", "empty-password.pfx");
        self.add("empty-password.pfx", PFX, "", &[Holds::Both("ec")]);
        self.export("ec", "", "-keypbe NONE -certpbe NONE -nomac", "open.pfx");
        self.add("open.pfx", PFX, "", &[Holds::Both("ec")]);
        self.export("ed", "pässwört €", "", "unicode-password.pfx");
        self.add("unicode-password.pfx", PFX, "pässwört €", &[Holds::Both("ed")]);
        // GnuTLS can say "no password", which is another thing than an empty one.
        self.run(
            "certtool --to-p12 --load-privkey rsa.key --load-certificate rsa.pem --p12-name rsa --null-password \
             --outder --outfile null-password.pfx",
        );
        self.add("null-password.pfx", PFX, "", &[Holds::Both("rsa")]);
        self.stores
            .iter_mut()
            .filter(|store| store.name == "null-password.pfx")
            .for_each(|store| store.slow = true);
        self.make_pfx_of_firefox();
        self.make_pfx_of_java();
    }

    /// NSS writes BER with lengths left open.
    fn make_pfx_of_firefox(&mut self) {
        fs::create_dir(self.path("nss")).unwrap();
        self.run("certutil -N -d sql:nss --empty-password");
        let mut import = Command::new("pk12util");
        import.args(["-i", "modern.pfx", "-d", "sql:nss", "-W", PASSWORD]);
        succeed(import.current_dir(&self.folder));
        let mut export = Command::new("pk12util");
        export.args(["-o", "nss.pfx", "-n", "rsa", "-d", "sql:nss", "-W", PASSWORD]);
        succeed(export.current_dir(&self.folder));
        self.add("nss.pfx", PFX, PASSWORD, &[Holds::Both("rsa")]);
    }

    /// Java puts many entries into one file.
    fn make_pfx_of_java(&mut self) {
        for identity in ["rsa", "ec", "ed"] {
            self.export(identity, PASSWORD, "", &format!("{identity}.part.pfx"));
            self.import_into(&format!("{identity}.part.pfx"), "many.pfx", "PKCS12");
        }
        self.add("many.pfx", PFX, PASSWORD, &[Holds::Both("rsa"), Holds::Both("ec"), Holds::Both("ed")]);
    }

    /// Copies the entries of a PFX into a store of Java's.
    pub fn import_into(&self, source: &str, target: &str, kind: &str) {
        let mut import = Command::new("keytool");
        import.args(["-importkeystore", "-noprompt", "-srckeystore", source, "-srcstoretype", "PKCS12"]);
        import.args(["-srcstorepass", PASSWORD, "-destkeystore", target, "-deststoretype", kind]);
        succeed(import.args(["-deststorepass", PASSWORD]).current_dir(&self.folder));
    }

    fn make_pem(&mut self) {
        let with_certificate = |name: &str, target: &str| {
            self.join(&[target, &format!("{name}.pem"), "chain.pem"], &format!("{target}.joined"));
            fs::rename(self.path(&format!("{target}.joined")), self.path(target)).unwrap();
        };
        let secret = |command: &str, target: &str| {
            let mut program = Command::new("openssl");
            let password = format!("pass:{PASSWORD}");
            let words = command.split_whitespace();
            program.args(words).args(["-passout", &password, "-out", target]);
            succeed(program.current_dir(&self.folder));
        };
        self.join(&["rsa.key"], "pkcs8.pem");
        self.run("openssl rsa -in rsa.key -traditional -out pkcs1.pem");
        self.run("openssl ec -in ec.key -out sec1.pem");
        self.join(&["ed.key"], "ed25519.pem");
        secret("pkcs8 -topk8 -in rsa.key -v2 aes256 -v2prf hmacWithSHA512", "pkcs8-aes.pem");
        secret("pkcs8 -topk8 -in rsa.key -v2 des3 -v2prf hmacWithSHA1 -iter 5000", "pkcs8-des3.pem");
        secret("pkcs8 -topk8 -in ec.key -scrypt", "pkcs8-scrypt.pem");
        secret("pkcs8 -topk8 -in rsa.key -v1 PBE-SHA1-3DES", "pkcs8-v1.pem");
        secret(
            "pkcs8 -topk8 -in rsa.key -v1 PBE-MD5-DES -provider legacy -provider default",
            "pkcs8-md5-des.pem",
        );
        secret("rsa -in rsa.key -traditional -aes256", "traditional-aes.pem");
        secret("rsa -in rsa.key -traditional -des3", "traditional-des3.pem");
        secret("ec -in ec.key -aes128", "sec1-aes.pem");
        let files = [
            ("pkcs8.pem", "rsa", ""),
            ("pkcs1.pem", "rsa", ""),
            ("sec1.pem", "ec", ""),
            ("ed25519.pem", "ed", ""),
            ("pkcs8-aes.pem", "rsa", PASSWORD),
            ("pkcs8-des3.pem", "rsa", PASSWORD),
            ("pkcs8-scrypt.pem", "ec", PASSWORD),
            ("pkcs8-v1.pem", "rsa", PASSWORD),
            ("pkcs8-md5-des.pem", "rsa", PASSWORD),
            ("traditional-aes.pem", "rsa", PASSWORD),
            ("traditional-des3.pem", "rsa", PASSWORD),
            ("sec1-aes.pem", "ec", PASSWORD),
        ];
        for (name, identity, _) in files {
            with_certificate(identity, name);
        }
        for (name, identity, password) in files {
            self.add(name, PEM, password, &[Holds::Both(identity)]);
        }
        // What `openssl pkcs12` prints has remarks around the blocks.
        let mut dump = Command::new("openssl");
        dump.args(["pkcs12", "-in", "modern.pfx", "-noenc", "-passin", &format!("pass:{PASSWORD}")]);
        succeed(dump.args(["-out", "remarks.pem"]).current_dir(&self.folder));
        self.add("remarks.pem", PEM, "", &[Holds::Both("rsa")]);
        let text = fs::read_to_string(self.path("pkcs8.pem")).unwrap().replace('\n', "\r\n");
        fs::write(self.path("crlf.pem"), format!("\u{feff}\r\n{text}")).unwrap();
        self.add("crlf.pem", PEM, "", &[Holds::Both("rsa")]);
        self.join(&["ec.key", "rsa.key", "rsa.pem", "ec.pem", "chain.pem"], "two.pem");
        self.add("two.pem", PEM, "", &[Holds::Both("rsa"), Holds::Both("ec")]);
        self.join(&["ec.key"], "key-only.pem");
        self.add("key-only.pem", PEM, "", &[Holds::Key("ec")]);
        self.run("openssl pkcs8 -topk8 -nocrypt -in rsa.key -outform DER -out key-only.der");
        self.add("key-only.der", PEM, "", &[Holds::Key("rsa")]);
    }

    fn make_public(&mut self) {
        for (source, name, holds) in [
            ("rsa.pem", "certificate.pem", Holds::Certificate("rsa")),
            ("ec.der", "certificate.der", Holds::Certificate("ec")),
            ("rsa.pub", "public.pem", Holds::Public("rsa")),
            ("ed.pub.der", "public.der", Holds::Public("ed")),
        ] {
            self.join(&[source], name);
            self.add(name, PUBLIC_KEY, "", &[holds]);
        }
        self.run("openssl rsa -in rsa.key -RSAPublicKey_out -out public-pkcs1.pem");
        self.add("public-pkcs1.pem", PUBLIC_KEY, "", &[Holds::Public("rsa")]);
        let bundle = "openssl crl2pkcs7 -nocrl -certfile rsa.pem -certfile ec.pem -certfile chain.pem";
        self.run(&format!("{bundle} -out bundle.p7b"));
        self.run(&format!("{bundle} -outform DER -out bundle-der.p7b"));
        for name in ["bundle.p7b", "bundle-der.p7b"] {
            self.add(name, PKCS7, "", &[Holds::Certificate("rsa"), Holds::Certificate("ec")]);
        }
    }

    fn make_xml_and_jwk(&mut self) {
        self.run("openssl rsa -in rsa.key -traditional -outform DER -out rsa.private.der");
        self.run("openssl ec -in ec.key -outform DER -out ec.private.der");
        self.run("openssl pkey -in ed.key -outform DER -out ed.private.der");
        let script = root().join("ffi-tests/python/write_keys.py");
        for kind in ["rsa", "ec", "ed"] {
            let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
            let script = script.display();
            self.run(&format!("{python} {script} {kind} {kind}.private.der {kind}.pub.der {kind}.der ."));
            for (name, holds) in [
                (format!("{kind}.jwk"), Holds::Key(kind)),
                (format!("{kind}.certificate.jwk"), Holds::Both(kind)),
                (format!("{kind}.public.jwk"), Holds::Public(kind)),
            ] {
                self.add(&name, JWK, "", &[holds]);
            }
        }
        let read = |kind: &str| fs::read_to_string(self.path(&format!("{kind}.certificate.jwk"))).unwrap();
        let set = format!("{{\"keys\": [{}, {}]}}", read("ec"), read("rsa"));
        fs::write(self.path("set.jwk"), set).unwrap();
        self.add("set.jwk", JWK, "", &[Holds::Both("ec"), Holds::Both("rsa")]);
        self.add("rsa.few.jwk", JWK, "", &[Holds::Key("rsa")]);
        self.add("rsa.private.xml", XML, "", &[Holds::Key("rsa")]);
        self.add("rsa.certificate.xml", XML, "", &[Holds::Both("rsa")]);
        self.add("rsa.public.xml", XML, "", &[Holds::Public("rsa")]);
        self.add("ec.public.xml", XML, "", &[Holds::Public("ec")]);
    }
}
