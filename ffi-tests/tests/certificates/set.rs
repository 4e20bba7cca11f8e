//! The set of certificates, and what the independent reader says about it.

use ffi_tests::{library, root, succeed};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the names of the properties of a group begin with.
pub const ACCEPT: &str = "ssl_accept_server_cert_";
pub const SERVER: &str = "ssl_server_cert_";

/// The certificates, in a folder that goes away with this.
pub struct Set {
    folder: tempfile::TempDir,
}

/// What the reader says.
#[derive(Default)]
pub struct Told {
    /// The names of the certificates, in their order.
    pub names: Vec<String>,
    /// The values by certificate and field.
    pub values: BTreeMap<(String, String), String>,
    /// Where the reader was not asked: certificate, field, value and why.
    pub differences: Vec<[String; 4]>,
    /// The dates in UTC.
    pub dates: BTreeMap<String, (String, String)>,
}

impl Set {
    /// Makes the certificates.
    pub fn new() -> Self {
        let set = Self { folder: tempfile::tempdir().unwrap() };
        succeed(program("make.py").arg(set.path()));
        set
    }

    /// A set of one certificate, `server`, that comes as PEM.
    pub fn of_pem(pem: &str) -> Self {
        let set = Self { folder: tempfile::tempdir().unwrap() };
        let file = set.path().join("server.pem");
        std::fs::write(&file, pem).unwrap();
        succeed(
            Command::new("openssl")
                .args(["x509", "-outform", "DER", "-in"])
                .arg(file)
                .arg("-out")
                .arg(set.file("server")),
        );
        let list = r#"[{"name": "server", "base": false, "told": {}}]"#;
        std::fs::write(set.path().join("list.json"), list).unwrap();
        set
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The file of a certificate.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path().join(format!("{name}.der"))
    }

    /// Asks the reader.
    pub fn read(&self) -> Told {
        Told::parse(&succeed(program("read.py").arg(self.path())))
    }
}

impl Told {
    fn parse(printed: &str) -> Self {
        let mut told = Self::default();
        for line in printed.lines() {
            let parts: Vec<String> = line.split('\t').map(unescaped).collect();
            match parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                ["value", name, field, value] => told.put(name, field, value),
                ["difference", name, field, value, _] => {
                    told.put(name, field, value);
                    told.differences.push([1, 2, 3, 4].map(|part| parts[part].clone()));
                }
                ["dates", name, from, until] => {
                    told.names.push((*name).to_owned());
                    told.dates.insert((*name).to_owned(), ((*from).to_owned(), (*until).to_owned()));
                }
                _ => panic!("{line}"),
            }
        }
        told
    }

    fn put(&mut self, name: &str, field: &str, value: &str) {
        let old = self.values.insert((name.to_owned(), field.to_owned()), value.to_owned());
        assert_eq!(old, None, "{name} {field}");
    }

    pub fn value(&self, name: &str, field: &str) -> &str {
        let value = self.values.get(&(name.to_owned(), field.to_owned()));
        value.unwrap_or_else(|| panic!("nobody tells {field} of {name}"))
    }
}

fn unescaped(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text.chars());
    while let Some(character) = rest.next() {
        plain.push(match (character, character == '\\') {
            (other, false) => other,
            (_, true) => match rest.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                other => other.unwrap_or('\\'),
            },
        });
    }
    plain
}

/// A program of `ffi-tests/python/certificates`, in the Python that has `cryptography` and with the package at hand.
pub fn program(name: &str) -> Command {
    let python = std::env::var_os("CERTIFICATES_PYTHON").map_or_else(
        || library().folder.parent().unwrap().join("venv-certificates/bin/python"),
        PathBuf::from,
    );
    assert!(python.is_file(), "{} is missing; `cargo xtask test certificates` makes it", python.display());
    let mut command = Command::new(python);
    command.env("PYTHONPATH", root().join("bindings/python")).env("PYTHONDONTWRITEBYTECODE", "1");
    command.env("DPAYMENTSSDK_LIBRARY", library().shared());
    command.arg(root().join("ffi-tests/python/certificates").join(name));
    command
}
