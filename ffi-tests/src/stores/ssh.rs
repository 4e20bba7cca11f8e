//! Keys of OpenSSH and PuTTY.

use super::{Holds, PASSWORD, Stores};
use crate::succeed;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

/// The types for the file and for its content.
const SSH: (i32, i32) = (13, 10);
const PPK: (i32, i32) = (14, 15);
const PEM: (i32, i32) = (6, 7);

impl Stores {
    /// Public keys in both forms of text, and private key files.
    pub(super) fn make_ssh(&mut self) {
        for kind in ["rsa", "ec", "ed"] {
            let private = format!("{kind}.openssh");
            match kind {
                // This ssh-keygen reads no PKCS #8 file of such a key.
                "ed" => fs::write(self.path(&private), self.plain_openssh()).unwrap(),
                _ => self.join(&[&format!("{kind}.key")], &private),
            }
            self.ssh_keygen(&private, &["-p", "-P", "", "-N", ""]);
            self.add(&private, SSH, "", &[Holds::Key(kind)]);

            let line = self.ssh_keygen(&private, &["-y"]);
            let name = format!("{kind}.line");
            fs::write(self.path(&name), &line).unwrap();
            self.add(&name, SSH, "", &[Holds::Public(kind)]);
            let block = self.ssh_keygen(&name, &["-e", "-m", "RFC4716"]);
            let name = format!("{kind}.rfc4716");
            fs::write(self.path(&name), block).unwrap();
            self.add(&name, SSH, "", &[Holds::Public(kind)]);
        }
        for (kind, cipher) in [("rsa", "aes256-ctr"), ("ec", "aes128-cbc"), ("ed", "aes256-gcm@openssh.com")]
        {
            let name = format!("{kind}-encrypted.openssh");
            self.join(&[&format!("{kind}.openssh")], &name);
            self.ssh_keygen(&name, &["-p", "-P", "", "-N", PASSWORD, "-a", "2", "-Z", cipher]);
            self.add(&name, SSH, PASSWORD, &[Holds::Key(kind)]);
        }
        // With its certificate in one file.
        self.join(&["ed-encrypted.openssh", "ed.pem", "chain.pem"], "openssh.pem");
        self.add("openssh.pem", PEM, PASSWORD, &[Holds::Both("ed")]);
    }

    fn ssh_keygen(&self, file: &str, arguments: &[&str]) -> String {
        // It refuses private keys that others may read.
        fs::set_permissions(self.path(file), fs::Permissions::from_mode(0o600)).unwrap();
        let mut program = Command::new("ssh-keygen");
        program.args(["-q", "-f", file]).args(arguments);
        succeed(program.current_dir(&self.folder))
    }

    /// OpenSSH's private key file of the Ed25519 key, not encrypted; ssh-keygen reads it and writes its own.
    fn plain_openssh(&self) -> String {
        let last = |name: &str| fs::read(self.path(name)).unwrap().last_chunk::<32>().unwrap().to_vec();
        let (seed, public) = (last("ed.private.der"), last("ed.pub.der"));
        let text = |bytes: &[u8]| [&u32::try_from(bytes.len()).unwrap().to_be_bytes(), bytes].concat();
        let kind = text(b"ssh-ed25519");
        let mut private = [&[0; 8], kind.as_slice(), &text(&public)].concat();
        private.extend(text(&[seed, public.clone()].concat()));
        private.extend(text(b""));
        private.extend((1..).take(private.len().next_multiple_of(8) - private.len()));
        let mut file = b"openssh-key-v1\0".to_vec();
        file.extend([text(b"none"), text(b"none"), text(b"")].concat());
        file.extend(1_u32.to_be_bytes());
        file.extend(text(&[kind, text(&public)].concat()));
        file.extend(text(&private));
        fs::write(self.path("ed.blob"), file).unwrap();
        let digits = succeed(Command::new("openssl").args(["base64", "-in"]).arg(self.path("ed.blob")));
        format!("-----BEGIN OPENSSH PRIVATE KEY-----\n{digits}-----END OPENSSH PRIVATE KEY-----\n")
    }

    /// Both versions of PuTTY's files, encrypted and not.
    pub(super) fn make_putty(&mut self) {
        fs::write(self.path("password"), PASSWORD).unwrap();
        for kind in ["rsa", "ec", "ed"] {
            for version in [2, 3] {
                let name = format!("{kind}-{version}.ppk");
                let make = format!("puttygen {kind}.openssh -O private --ppk-param version={version}");
                self.run(&format!("{make} -o {name}"));
                self.add(&name, PPK, "", &[Holds::Key(kind)]);
                let name = format!("{kind}-{version}-encrypted.ppk");
                let work = "memory=256,passes=2";
                self.run(&format!("{make},{work} --new-passphrase password -o {name}"));
                self.add(&name, PPK, PASSWORD, &[Holds::Key(kind)]);
            }
        }
    }
}
