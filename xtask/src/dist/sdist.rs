//! The source distribution of the Python package: with the crate inside, so that it builds wherever Rust is.

use super::{VERSION, scratch, tar};
use crate::Result;
use crate::workspace::{Workspace, succeed};
use std::path::Path;
use std::process::Command;

/// Makes it with the tools in an environment of Python; answers its file name.
pub fn build(workspace: &Workspace, venv: &Path, folder: &Path) -> Result<String> {
    let scratch = scratch(workspace, "sdist")?;
    let mut build = Command::new(venv.join("bin/python"));
    build.args(["-m", "build", "--sdist", "./bindings/python", "--outdir"]).arg(&scratch);
    succeed(build.current_dir(&workspace.root).stdout(std::process::Stdio::null()))?;
    // Packed again as the archive is, so that the same sources make the same bytes.
    let name = format!("dpaymentssdk-{VERSION}");
    let file = format!("{name}.tar.gz");
    succeed(Command::new("tar").arg("-xzf").arg(scratch.join(&file)).arg("-C").arg(&scratch))?;
    tar(&scratch, &name, &folder.join(&file))?;
    Ok(file)
}
