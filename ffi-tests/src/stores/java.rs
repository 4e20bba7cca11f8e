//! The key stores of Java: JKS, JCEKS and Bouncy Castle's BCFKS.

use super::{Holds, PASSWORD, Stores};
use crate::succeed;
use std::process::Command;

/// The types for the file and for its content.
const JKS: (i32, i32) = (4, 5);
const BCFKS: (i32, i32) = (21, 22);

/// Where Bouncy Castle is, and its class.
const BOUNCY_CASTLE: [&str; 4] = [
    "-providerpath",
    "/usr/share/java/bcprov.jar",
    "-providerclass",
    "org.bouncycastle.jce.provider.BouncyCastleProvider",
];

impl Stores {
    /// The three identities in each format, and what only some formats have.
    pub(super) fn make_java(&mut self) {
        // The order is that of Java's tables, which depends on the names alone.
        let all = |first, second, third| [Holds::Both(first), Holds::Both(second), Holds::Both(third)];
        self.import_into("many.pfx", "many.jks", "JKS");
        self.add("many.jks", JKS, PASSWORD, &all("ed", "ec", "rsa"));
        self.import_into("many.pfx", "many.jceks", "JCEKS");
        self.keytool("many.jceks", "JCEKS", "-genseckey -alias secret -keyalg AES -keysize 256");
        self.add("many.jceks", JKS, PASSWORD, &all("ed", "ec", "rsa"));
        self.keytool("many.bcfks", "BCFKS", &format!("{} many.pfx -noprompt", Self::IMPORT));
        self.keytool("many.bcfks", "BCFKS", "-genseckey -alias secret -keyalg AES -keysize 256");
        self.add("many.bcfks", BCFKS, PASSWORD, &all("rsa", "ec", "ed"));

        self.keytool("trusted.jks", "JKS", "-importcert -noprompt -alias trusted -file ec.pem");
        self.add("trusted.jks", JKS, PASSWORD, &[Holds::Certificate("ec")]);
        // A key with another password than its store is of no use; its certificate is.
        self.keytool(
            "other-password.jks",
            "JKS",
            &format!("{} many.pfx -noprompt -srcalias rsa -destkeypass another", Self::IMPORT),
        );
        self.add("other-password.jks", JKS, PASSWORD, &[Holds::Certificate("rsa")]);
    }

    const IMPORT: &str = "-importkeystore -srcstoretype PKCS12 -srcstorepass {password} -srckeystore";

    /// Runs keytool on a store. Blanks in the command separate arguments; `{password}` is the password.
    fn keytool(&self, store: &str, kind: &str, command: &str) {
        let is_import = command.starts_with("-importkeystore");
        let [file, format, pass] = match is_import {
            true => ["-destkeystore", "-deststoretype", "-deststorepass"],
            false => ["-keystore", "-storetype", "-storepass"],
        };
        let mut program = Command::new("keytool");
        program.args(command.split_whitespace().map(|word| word.replace("{password}", PASSWORD)));
        program.args([file, store, format, kind, pass, PASSWORD]);
        if kind == "BCFKS" {
            program.args(BOUNCY_CASTLE);
        }
        succeed(program.current_dir(&self.folder));
    }
}
