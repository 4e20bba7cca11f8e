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

    /// Lets a build take the OpenSSL that an earlier one made, so that it is not made again. Only the version that
    /// `Cargo.lock` has will do: Cargo leaves older ones where they are.
    pub fn share_openssl(&self, command: &mut Command) {
        if let Some(openssl) = self.built_openssl() {
            command.env("OPENSSL_NO_VENDOR", "1").env("OPENSSL_STATIC", "1").env("OPENSSL_DIR", openssl);
        }
    }

    fn built_openssl(&self) -> Option<PathBuf> {
        let version = self.locked_openssl()?;
        let folders = ["debug/build", "release/build"].map(|name| std::fs::read_dir(self.target.join(name)));
        folders
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path().join("out/openssl-build/install")))
            .find(|folder| is_openssl(folder, &version))
    }

    /// The version of the OpenSSL that is built in: what follows the `+` in that of `openssl-src`.
    fn locked_openssl(&self) -> Option<String> {
        let lock = std::fs::read_to_string(self.root.join("Cargo.lock")).ok()?;
        let (_, package) = lock.split_once("name = \"openssl-src\"")?;
        let version = package.lines().find_map(|line| line.strip_prefix("version = "))?;
        Some(version.trim_matches('"').split_once('+')?.1.to_owned())
    }
}

/// An empty folder, whatever was there.
pub fn afresh(folder: &Path) -> Result {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    Ok(std::fs::create_dir_all(folder)?)
}

/// A virtual environment of Python in a folder, with what pip is asked for.
pub fn venv(folder: &Path, wanted: &[&str]) -> Result {
    succeed(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    if wanted.is_empty() {
        return Ok(());
    }
    succeed(Command::new(folder.join("bin/pip")).args(["install", "--quiet"]).args(wanted))
}

/// Whether a folder has the headers of this version of OpenSSL.
fn is_openssl(folder: &Path, version: &str) -> bool {
    let header = std::fs::read_to_string(folder.join("include/openssl/opensslv.h")).unwrap_or_default();
    header.contains(&format!("OPENSSL_VERSION_STR \"{version}\""))
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
