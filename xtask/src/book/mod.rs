//! `cargo xtask book`: the documents as a site with search, made by mdBook.
//!
//! The pages lie in the repository so that they read well there. mdBook gets a copy of them in the same order of folders, so
//! that every link between them stays what it is.

mod pages;
pub mod summary;

use crate::Result;
use crate::workspace::{Workspace, succeed};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of mdBook. Its look and its anchors are tested; another one may change them.
const MDBOOK: &str = "0.5.4";

#[derive(Args)]
pub struct Book {
    /// The folder for the site; `book` in the target directory otherwise. What is in it is removed.
    #[arg(long)]
    output: Option<PathBuf>,
    /// Show the site in the browser.
    #[arg(long)]
    open: bool,
}

/// Builds the site.
pub fn run(root: &Path, arguments: &Book) -> Result {
    let workspace = Workspace::new(root)?;
    let folder = match &arguments.output {
        Some(folder) => std::path::absolute(folder)?,
        None => workspace.target.join("book"),
    };
    build(&workspace, &folder, arguments.open)?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}

/// Builds the site into a folder. What mdBook warns of is an error.
pub fn build(workspace: &Workspace, folder: &Path, open: bool) -> Result {
    may_be_replaced(folder)?;
    let source = workspace.target.join("book-source");
    pages::lay_out(&workspace.root, &source)?;
    let mut command = Command::new(mdbook(workspace)?);
    command.arg("build").arg(&source).arg("--dest-dir").arg(folder);
    if open {
        command.arg("--open");
    }
    let output = command.output().map_err(|error| format!("mdbook: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let warned = said.lines().any(|line| line.contains("WARN") || line.contains("ERROR"));
    if warned || !output.status.success() {
        return Err(format!("mdbook: {}\n{said}", output.status).into());
    }
    Ok(())
}

/// mdBook empties the folder that it writes to, so that only a site of its own or an empty one will do.
fn may_be_replaced(folder: &Path) -> Result {
    let Ok(mut entries) = std::fs::read_dir(folder) else { return Ok(()) };
    if entries.next().is_none() || folder.join(".nojekyll").is_file() {
        return Ok(());
    }
    Err(format!("{} holds something else than a site", folder.display()).into())
}

/// The program, which is built when it is not there. Without optimisation: that takes less than half of the time, and the
/// site of this size is built in a few seconds all the same.
fn mdbook(workspace: &Workspace) -> Result<PathBuf> {
    let tools = workspace.target.join("tools");
    let program = tools.join("bin").join(format!("mdbook{}", std::env::consts::EXE_SUFFIX));
    let version = Command::new(&program).arg("--version").output();
    if version.is_ok_and(|output| output.stdout.trim_ascii() == format!("mdbook v{MDBOOK}").as_bytes()) {
        return Ok(program);
    }
    println!("building mdbook {MDBOOK}");
    let mut install = workspace.cargo(&["install", "mdbook", "--version", MDBOOK, "--locked", "--debug"]);
    install.args(["--quiet", "--force", "--no-default-features", "--features", "search", "--root"]);
    install.arg(&tools).env("CARGO_TARGET_DIR", tools.join("build")).env("CARGO_PROFILE_DEV_DEBUG", "0");
    succeed(&mut install)?;
    // Only the program is used again.
    std::fs::remove_dir_all(tools.join("build"))?;
    Ok(program)
}
