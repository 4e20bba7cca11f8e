//! The libraries as they are given away: built for release, without debug information.

use super::scratch;
use crate::Result;
use crate::workspace::{Workspace, output, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Libraries {
    pub shared: PathBuf,
    pub archive: PathBuf,
    /// The name by which programs look for the shared library.
    pub soname: String,
}

impl Libraries {
    /// Builds them as the Python package does, so that one build serves both.
    pub fn build(workspace: &Workspace) -> Result<Self> {
        if !cfg!(target_os = "linux") {
            return Err("packages are made on Linux only".into());
        }
        let mut build =
            workspace.cargo(&["build", "--release", "--lib", "--package", "dpaymentssdk", "--locked"]);
        workspace.share_openssl(&mut build);
        succeed(&mut build)?;
        let built = workspace.target.join("release");
        let folder = scratch(workspace, "libraries")?;
        let shared = strip(&built, "libdpaymentssdk.so", "--strip-unneeded", &folder)?;
        let archive = strip(&built, "libdpaymentssdk.a", "--strip-debug", &folder)?;
        let soname = dynamic(&shared)?
            .lines()
            .find_map(|line| Some(line.split_once("soname: [")?.1.trim_end_matches(']').to_owned()))
            .ok_or("the shared library has no soname")?;
        Ok(Self { shared, archive, soname })
    }

    /// The highest version of the C library that the shared library asks for.
    pub fn glibc(&self) -> Result<String> {
        let text = output(Command::new("readelf").args(["-W", "--version-info"]).arg(&self.shared))?;
        let numbers = text.split_whitespace().filter_map(|word| word.strip_prefix("GLIBC_"));
        let highest =
            numbers.filter_map(version).max().ok_or("the shared library needs no version of libc")?;
        Ok(highest.iter().map(u32::to_string).collect::<Vec<_>>().join("."))
    }

    /// Whether the shared library asks for another one.
    pub fn needs(&self, name: &str) -> Result<bool> {
        let text = dynamic(&self.shared)?;
        Ok(text.lines().any(|line| line.contains("(NEEDED)") && line.contains(name)))
    }
}

fn version(text: &str) -> Option<Vec<u32>> {
    text.split('.').map(|number| number.parse().ok()).collect()
}

fn dynamic(shared: &Path) -> Result<String> {
    output(Command::new("readelf").arg("-d").arg(shared).env("LC_ALL", "C"))
}

fn strip(from: &Path, name: &str, what: &str, to: &Path) -> Result<PathBuf> {
    let stripped = to.join(name);
    let mut strip = Command::new("strip");
    succeed(strip.args([what, "--enable-deterministic-archives", "-o"]).arg(&stripped).arg(from.join(name)))?;
    Ok(stripped)
}
