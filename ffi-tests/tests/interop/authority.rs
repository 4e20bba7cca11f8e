//! An authority and server certificates of every kind of key, made by the program `openssl`.

use ffi_tests::succeed;
use std::path::PathBuf;
use std::process::Command;

/// The key of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Rsa,
    /// RSA that signs by PSS only.
    RsaPss,
    P256,
    P384,
    P521,
    Ed25519,
    Ed448,
    Dsa,
    /// DSA with 1024 bits, the only one that GnuTLS signs with before TLS 1.2.
    Dsa1024,
}

impl Key {
    /// Its name in the table and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::RsaPss => "RSA-PSS",
            Self::P256 => "ECDSA",
            Self::P384 => "ECDSA P-384",
            Self::P521 => "ECDSA P-521",
            Self::Ed25519 => "Ed25519",
            Self::Ed448 => "Ed448",
            Self::Dsa => "DSA",
            Self::Dsa1024 => "DSA 1024",
        }
    }

    /// The arguments of `openssl genpkey`; `None` for DSA, whose parameters are made first.
    fn algorithm(self) -> &'static [&'static str] {
        match self {
            Self::Rsa => &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
            Self::RsaPss => &["-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"],
            Self::P256 => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
            Self::P384 => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
            Self::P521 => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"],
            Self::Ed25519 => &["-algorithm", "Ed25519"],
            Self::Ed448 => &["-algorithm", "Ed448"],
            Self::Dsa => &["dsa_paramgen_bits:2048", "-pkeyopt", "dsa_paramgen_q_bits:256"],
            Self::Dsa1024 => &["dsa_paramgen_bits:1024", "-pkeyopt", "dsa_paramgen_q_bits:160"],
        }
    }
}

/// An authority and what it signed, in a folder that goes away with it.
pub struct Authority {
    folder: tempfile::TempDir,
}

/// The program `openssl`, without the system's configuration.
pub fn openssl() -> Command {
    let mut command = Command::new("openssl");
    command.env("OPENSSL_CONF", "/dev/null");
    command
}

impl Authority {
    /// A new authority.
    pub fn new() -> Self {
        let authority = Self { folder: tempfile::tempdir().unwrap() };
        authority.new_key("ca", Key::Rsa);
        succeed(
            openssl()
                .args(["req", "-x509", "-new", "-sha256", "-days", "30", "-subj", "/CN=Interop Authority"])
                .args([
                    "-addext",
                    "basicConstraints=critical,CA:true",
                    "-addext",
                    "keyUsage=keyCertSign,cRLSign",
                ])
                .arg("-key")
                .arg(authority.file("ca.key"))
                .arg("-out")
                .arg(authority.file("ca.pem")),
        );
        authority
    }

    /// A file of the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The authority's certificate.
    pub fn certificate(&self) -> PathBuf {
        self.file("ca.pem")
    }

    /// A folder with the authority's certificate under the hash of its name, as OpenSSL looks for it.
    pub fn hashed(&self) -> PathBuf {
        let folder = self.file("hashed");
        if !folder.exists() {
            std::fs::create_dir(&folder).unwrap();
            std::fs::copy(self.certificate(), folder.join("ca.pem")).unwrap();
            succeed(openssl().arg("rehash").arg(&folder));
        }
        folder
    }

    /// The certificate of `localhost` with this kind of key, and the key; made when first asked for.
    pub fn server(&self, key: Key) -> (PathBuf, PathBuf) {
        self.server_signed(key, "sha256")
    }

    /// The same, signed with this digest.
    pub fn server_signed(&self, key: Key, digest: &str) -> (PathBuf, PathBuf) {
        let name = format!("{}-{digest}", key.name());
        let files = (self.file(&format!("{name}.pem")), self.file(&format!("{name}.key")));
        if !files.0.exists() {
            self.new_key(&name, key);
            self.sign(&name, "/CN=localhost", &SERVER, "ca", &[&format!("-{digest}")]);
        }
        files
    }

    fn new_key(&self, name: &str, key: Key) {
        let mut command = openssl();
        command.arg("genpkey").args(["-out"]).arg(self.file(&format!("{name}.key"))).arg("-quiet");
        match key {
            Key::Dsa | Key::Dsa1024 => {
                let parameters = self.file(&format!("{name}.parameters"));
                let mut generate = openssl();
                generate.args(["genpkey", "-genparam", "-quiet", "-algorithm", "DSA", "-pkeyopt"]);
                succeed(generate.args(key.algorithm()).arg("-out").arg(&parameters));
                command.arg("-paramfile").arg(&parameters);
            }
            _ => {
                command.args(key.algorithm());
            }
        }
        succeed(&mut command);
    }

    /// Makes `<name>.pem` for `<name>.key`, by `<issuer>.pem`, with more arguments for `openssl x509`.
    fn sign(&self, name: &str, subject: &str, extensions: &[&str], issuer: &str, more: &[&str]) {
        let [request, own_key, certificate, authority, authority_key] = [
            format!("{name}.csr"),
            format!("{name}.key"),
            format!("{name}.pem"),
            format!("{issuer}.pem"),
            format!("{issuer}.key"),
        ];
        let mut ask = openssl();
        ask.args(["req", "-new", "-subj", subject, "-key", &own_key, "-out", &request]);
        ask.args(extensions.iter().flat_map(|extension| ["-addext", extension]));
        succeed(ask.current_dir(self.folder.path()));
        let mut sign = openssl();
        sign.args(["x509", "-req", "-days", "30", "-copy_extensions", "copyall", "-in", &request]);
        sign.args(["-CA", &authority, "-CAkey", &authority_key, "-CAcreateserial", "-out", &certificate]);
        succeed(sign.args(more).current_dir(self.folder.path()));
    }

    /// A server's certificate with this number and these extensions, and its key.
    pub fn numbered(&self, number: &str, extensions: &[&str]) -> (PathBuf, PathBuf) {
        let name = format!("numbered-{number}-{}", extensions.len());
        self.new_key(&name, Key::P256);
        let number = format!("0x{number}");
        self.sign(
            &name,
            "/CN=localhost",
            &[&SERVER[..], extensions].concat(),
            "ca",
            &["-set_serial", &number],
        );
        (self.file(&format!("{name}.pem")), self.file(&format!("{name}.key")))
    }

    /// A file with a client's certificate and key, and the certificate of the authority between it and this one.
    pub fn client(&self) -> (PathBuf, PathBuf) {
        let authority = ["basicConstraints=critical,CA:true", "keyUsage=keyCertSign,cRLSign"];
        let (middle, client, file) =
            (self.file("middle.pem"), self.file("client.pem"), self.file("client-and-key.pem"));
        if !file.exists() {
            self.new_key("middle", Key::P256);
            self.sign("middle", "/CN=Interop Middle", &authority, "ca", &[]);
            self.new_key("client", Key::P256);
            self.sign("client", "/CN=Interop Client", &["keyUsage=digitalSignature"], "middle", &[]);
            let read = |file: PathBuf| std::fs::read_to_string(file).unwrap();
            std::fs::write(&file, read(client) + &read(self.file("client.key"))).unwrap();
        }
        (file, middle)
    }
}

/// The extensions of every server's certificate.
const SERVER: [&str; 2] = ["subjectAltName=DNS:localhost", "keyUsage=digitalSignature,keyEncipherment"];
