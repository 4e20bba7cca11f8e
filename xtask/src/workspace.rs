//! The repository as tasks see it: cargo, its target directory, and commands that must succeed.

use crate::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the sources are, and where cargo builds.
pub struct Workspace {
    pub root: PathBuf,
    pub target: PathBuf,
}

impl Workspace {
    pub fn new(root: &Path) -> Result<Self> {
        let root = root.canonicalize()?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self { root, target })
    }

    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// Lets a build take the OpenSSL that an earlier one made, so that it is not made again.
    pub fn share_openssl(&self, command: &mut Command) {
        if let Some(openssl) = self.built_openssl() {
            command.env("OPENSSL_NO_VENDOR", "1").env("OPENSSL_STATIC", "1").env("OPENSSL_DIR", openssl);
        }
    }

    fn built_openssl(&self) -> Option<PathBuf> {
        let folders = ["debug/build", "release/build"].map(|name| std::fs::read_dir(self.target.join(name)));
        folders
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path().join("out/openssl-build/install")))
            .find(|folder| folder.join("include/openssl/ssl.h").is_file())
    }
}

/// Runs a command that must succeed; what it says goes to the terminal.
pub fn succeed(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Runs a command that must succeed; answers what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("{command:?}: {}\n{said}", output.status).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
