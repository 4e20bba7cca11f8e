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
        let stripped = |name: &str, how: &[&str]| -> Result<PathBuf> {
            let file = folder.join(name);
            strip(&built.join(name), how, &file)?;
            Ok(file)
        };
        let shared = stripped("libdpaymentssdk.so", STRIP_ALL)?;
        let archive = stripped("libdpaymentssdk.a", STRIP_DEBUG)?;
        let soname = dynamic(&shared)?
            .lines()
            .find_map(|line| Some(line.split_once("soname: [")?.1.trim_end_matches(']').to_owned()))
            .ok_or("the shared library has no soname")?;
        Ok(Self { shared, archive, soname })
    }
}

/// What is needed to run a program or a shared library, as Debian has it: the C library in the highest version that it
/// asks for, and the compiler's when it asks for that.
pub fn depends(file: &Path) -> Result<String> {
    let text = output(Command::new("readelf").args(["-W", "--version-info"]).arg(file))?;
    let numbers = text.split_whitespace().filter_map(|word| word.strip_prefix("GLIBC_"));
    let highest = numbers.filter_map(version).max().ok_or("no version of the C library is asked for")?;
    let highest = highest.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
    let needed = dynamic(file)?;
    let gcc = needed.lines().any(|line| line.contains("(NEEDED)") && line.contains("libgcc_s.so.1"));
    Ok(format!("libc6 (>= {highest}){}", if gcc { ", libgcc-s1" } else { "" }))
}

fn version(text: &str) -> Option<Vec<u32>> {
    text.split('.').map(|number| number.parse().ok()).collect()
}

fn dynamic(shared: &Path) -> Result<String> {
    output(Command::new("readelf").arg("-d").arg(shared).env("LC_ALL", "C"))
}

/// What a static library is left without: programs that are linked with it need its names.
const STRIP_DEBUG: &[&str] = &["--strip-debug"];

/// What programs and shared libraries are left without: everything that is not needed to run.
pub const STRIP_ALL: &[&str] = &["--strip-unneeded", "--remove-section=.comment", "--remove-section=.note"];

pub fn strip(from: &Path, how: &[&str], to: &Path) -> Result {
    let mut strip = Command::new("strip");
    succeed(strip.args(how).args(["--enable-deterministic-archives", "-o"]).arg(to).arg(from))
}
