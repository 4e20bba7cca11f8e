//! `cargo xtask install` and `cargo xtask dist`: what is given to people who do not build the library.

mod deb;
mod libraries;
mod notices;
mod product;
mod sbom;
mod sdist;
mod tool;
mod tree;
mod wheel;

use crate::Result;
use crate::workspace::{Workspace, afresh, output, succeed};
use clap::Args;
use libraries::Libraries;
use product::Product;
use std::path::{Path, PathBuf};
use std::process::Command;
use tool::Tool;
use tree::{Layout, Prefix};

/// The version of all packages of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The time of every file in a package where `SOURCE_DATE_EPOCH` says no other: 1980, the first that a wheel can hold.
const EPOCH: &str = "315532800";

#[derive(Args)]
pub struct Install {
    /// Where the files are meant to be.
    #[arg(long, default_value = "/usr/local")]
    prefix: PathBuf,
    /// The folder of the libraries below the prefix.
    #[arg(long, default_value = "lib")]
    libdir: String,
    /// A folder that is put before the prefix while copying, for those who make packages.
    #[arg(long)]
    destdir: Option<PathBuf>,
}

#[derive(Args)]
pub struct Dist {
    /// The folder for the packages; `dist` in the target directory otherwise. What is in it is removed.
    #[arg(long)]
    output: Option<PathBuf>,
    /// Leave out the Python packages, which need pip and the network.
    #[arg(long)]
    no_wheel: bool,
}

/// Copies the libraries, the tool, headers, build files and documents to where programs look for them.
pub fn install(root: &Path, arguments: &Install) -> Result {
    let workspace = Workspace::new(root)?;
    if !arguments.prefix.is_absolute() {
        return Err("--prefix is not an absolute path".into());
    }
    let destination = match &arguments.destdir {
        Some(folder) => folder.join(arguments.prefix.strip_prefix("/")?),
        None => arguments.prefix.clone(),
    };
    let layout = Layout { prefix: Prefix::Fixed(arguments.prefix.clone()), libdir: arguments.libdir.clone() };
    tidily(&workspace, || {
        let libraries = Libraries::build(&workspace)?;
        let tool = Tool::build(&workspace)?;
        tree::place(&workspace, &libraries, &Product::library(&workspace)?, &layout, &destination)?;
        tool.place(&destination)
    })?;
    println!("installed in {}", destination.display());
    Ok(())
}

/// Makes the archive, the Debian packages and the Python packages, with their checksums.
pub fn run(root: &Path, arguments: &Dist) -> Result {
    let workspace = Workspace::new(root)?;
    let folder = arguments.output.clone().unwrap_or_else(|| workspace.target.join("dist"));
    afresh(&folder)?;
    let folder = folder.canonicalize()?;
    tidily(&workspace, || packages(&workspace, &folder, !arguments.no_wheel))
}

/// What goes into the packages.
struct Contents {
    libraries: Libraries,
    tool: Tool,
    product: Product,
}

impl Contents {
    /// Copies the library and what belongs to it to below `destination`.
    fn place_library(&self, workspace: &Workspace, layout: &Layout, destination: &Path) -> Result {
        tree::place(workspace, &self.libraries, &self.product, layout, destination)
    }
}

fn packages(workspace: &Workspace, folder: &Path, with_wheel: bool) -> Result {
    let libraries = Libraries::build(workspace)?;
    let contents =
        Contents { tool: Tool::build(workspace)?, product: Product::library(workspace)?, libraries };
    let mut files = vec![archive(workspace, &contents, folder)?];
    files.extend(deb::build(workspace, &contents, folder)?);
    if with_wheel {
        let venv = wheel::environment(workspace)?;
        files.push(wheel::build(workspace, &venv, &contents.libraries, folder)?);
        files.push(sdist::build(workspace, &venv, folder)?);
    }
    let sums = output(Command::new("sha256sum").args(&files).current_dir(folder))?;
    std::fs::write(folder.join("SHA256SUMS"), &sums)?;
    print!("{sums}");
    println!("in {}", folder.display());
    Ok(())
}

/// A tree that works wherever it is unpacked, as a compressed archive. The same input makes the same bytes.
fn archive(workspace: &Workspace, contents: &Contents, folder: &Path) -> Result<String> {
    let name = format!("dpaymentssdk-{VERSION}-{}", contents.product.target);
    let scratch = scratch(workspace, "archive")?;
    let layout = Layout { prefix: Prefix::Movable, libdir: "lib".to_owned() };
    contents.place_library(workspace, &layout, &scratch.join(&name))?;
    contents.tool.place(&scratch.join(&name))?;
    let file = format!("{name}.tar.gz");
    tar(&scratch, &name, &folder.join(&file))?;
    Ok(file)
}

/// Packs a folder. The same files make the same bytes.
fn tar(parent: &Path, name: &str, file: &Path) -> Result {
    let mut tar = Command::new("tar");
    tar.args(["--sort=name", "--format=ustar", "--owner=0", "--group=0", "--numeric-owner"]);
    tar.args(["--mode=u=rwX,go=rX", "--use-compress-program=gzip -n"]);
    tar.arg(format!("--mtime=@{}", epoch())).arg("-cf").arg(file).arg("-C").arg(parent);
    succeed(tar.arg(name))
}

fn epoch() -> String {
    std::env::var("SOURCE_DATE_EPOCH").unwrap_or_else(|_| EPOCH.to_owned())
}

/// An empty folder below the target directory. Two tasks at the same time do not meet.
fn scratch(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let folder = work(workspace).join(name);
    afresh(&folder)?;
    Ok(folder.canonicalize()?)
}

fn work(workspace: &Workspace) -> PathBuf {
    workspace.target.join(format!("dist-work-{}", std::process::id()))
}

/// Does the work, and removes what was made on the way however it ends.
fn tidily(workspace: &Workspace, task: impl FnOnce() -> Result) -> Result {
    let outcome = task();
    let _ = std::fs::remove_dir_all(work(workspace));
    outcome
}
