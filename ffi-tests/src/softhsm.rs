//! Tokens of SoftHSM in a folder that goes away, filled by the programs that people fill tokens with.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Some tokens.
pub struct SoftHsm {
    folder: PathBuf,
    /// Removes the folder; none where somebody else does.
    _own: Option<tempfile::TempDir>,
}

/// A token and its PIN.
#[derive(Clone, Copy)]
pub struct Token<'a> {
    pub label: &'a str,
    pub pin: &'a str,
}

impl SoftHsm {
    /// A folder without tokens.
    #[allow(clippy::new_without_default, reason = "it makes a folder")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("tokens")).expect("a folder");
        let text = format!(
            "directories.tokendir = {}\nobjectstore.backend = file\nlog.level = ERROR\n",
            folder.path().join("tokens").display()
        );
        std::fs::write(folder.path().join("softhsm2.conf"), text).expect("a file");
        Self { folder: folder.path().to_owned(), _own: Some(folder) }
    }

    /// The tokens in a folder that another one made.
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), _own: None }
    }

    /// What the variable `SOFTHSM2_CONF` has to be for the module to find the tokens.
    pub fn configuration(&self) -> PathBuf {
        self.folder.join("softhsm2.conf")
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes a token.
    pub fn token(&self, token: Token<'_>) {
        let owner = ["--so-pin", "the owner's", "--pin", token.pin];
        self.run(
            Command::new("softhsm2-util")
                .args(["--init-token", "--free", "--label", token.label])
                .args(owner),
        );
    }

    /// Puts a private key into a token: a file of unencrypted PKCS #8, PEM.
    pub fn import(&self, token: Token<'_>, id: &str, label: &str, key: &Path) {
        let mut command = Command::new("softhsm2-util");
        command.args(["--token", token.label, "--pin", token.pin, "--id", id, "--label", label]);
        self.run(command.arg("--import").arg(key));
    }

    /// Has the token make a key of a kind such as `EC:prime256v1`, and answers its public key as DER.
    pub fn generate(&self, token: Token<'_>, id: &str, label: &str, kind: &str) -> Vec<u8> {
        let made = ["--login", "--pin", token.pin, "--keypairgen", "--key-type", kind, "--usage-sign"];
        self.run(self.tool(token).args(made).args(["--id", id, "--label", label]));
        if kind.starts_with("EC:") {
            let listed = self.run(self.tool(token).args(["--list-objects", "--type", "pubkey"]));
            let own = |object: &&str| {
                object.split_once(" ID:").is_some_and(|(_, rest)| rest.trim_start().starts_with(id))
            };
            let object = listed.split("Public Key Object").find(own).expect("the key is listed");
            let point = object.split_once("EC_POINT:").and_then(|(_, rest)| rest.split_whitespace().next());
            return ec_public_key(kind, point.expect("a point"));
        }
        let file = self.folder.join("public.der");
        self.run(self.tool(token).args(["--read-object", "--type", "pubkey", "--id", id, "-o"]).arg(&file));
        std::fs::read(file).expect("a public key")
    }

    /// Puts a certificate into a token: DER.
    pub fn certificate(&self, token: Token<'_>, id: &str, label: &str, der: &[u8]) {
        let file = self.folder.join("certificate.der");
        std::fs::write(&file, der).expect("a file");
        let write = ["--login", "--pin", token.pin, "--type", "cert", "--id", id, "--label", label];
        self.run(self.tool(token).args(write).arg("--write-object").arg(&file));
    }

    /// What the token says of its private keys.
    pub fn private_keys(&self, token: Token<'_>) -> String {
        self.run(self.tool(token).args([
            "--login",
            "--pin",
            token.pin,
            "--list-objects",
            "--type",
            "privkey",
        ]))
    }

    fn tool(&self, token: Token<'_>) -> Command {
        let mut command = Command::new("pkcs11-tool");
        command.arg("--module").arg(module()).args(["--token-label", token.label]);
        command
    }

    fn run(&self, command: &mut Command) -> String {
        let output = command.env("SOFTHSM2_CONF", self.configuration()).output();
        let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command:?}: {}\n{printed}\n{complaints}", output.status);
        printed
    }
}

/// An EC public key as DER. The point is listed as an OCTET STRING, in hexadecimal; that program cannot write the key.
fn ec_public_key(kind: &str, point: &str) -> Vec<u8> {
    let head = match kind {
        "EC:prime256v1" => "3059301306072a8648ce3d020106082a8648ce3d030107034200",
        "EC:secp384r1" => "3076301006072a8648ce3d020106052b81040022036200",
        other => panic!("no curve {other}"),
    };
    let digits = format!("{head}{}", &point[4..]);
    (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).expect("digits"))
        .collect()
}

/// The module of SoftHSM.
pub fn module() -> PathBuf {
    let places = [
        "/usr/lib/softhsm/libsofthsm2.so",
        "/usr/lib64/softhsm/libsofthsm2.so",
        "/usr/local/lib/softhsm/libsofthsm2.so",
        "/opt/homebrew/lib/softhsm/libsofthsm2.so",
    ];
    let found = places.iter().map(PathBuf::from).find(|path| path.is_file());
    found.expect("SoftHSM is installed (apt-get install softhsm2)")
}

/// The URI of a token, or of an entry when `more` is `;id=%01`.
pub fn uri(token: Token<'_>, more: &str) -> String {
    format!("pkcs11:token={}{more}?module-path={}", token.label, module().display())
}
