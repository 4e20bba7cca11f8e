//! Debian packages: one with the shared library for programs, one with what building them needs.

use super::libraries::Libraries;
use super::product::Product;
use super::tree::{self, Layout, Prefix};
use super::{VERSION, epoch, scratch};
use crate::Result;
use crate::workspace::{Workspace, output, succeed};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Makes both; answers their file names.
pub fn build(
    workspace: &Workspace,
    libraries: &Libraries,
    product: &Product,
    folder: &Path,
) -> Result<Vec<String>> {
    let machine = output(Command::new("dpkg").arg("--print-architecture"))?.trim().to_owned();
    let scratch = scratch(workspace, "deb")?;
    let libdir = format!("lib/{}", product.target.replace("-unknown", ""));
    let layout = Layout { prefix: Prefix::Fixed(PathBuf::from("/usr")), libdir };
    let development = scratch.join("development");
    tree::place(workspace, libraries, product, &layout, &development.join("usr"))?;
    let library = scratch.join("library");
    let shared = Path::new("usr").join(&layout.libdir).join(&libraries.soname);
    std::fs::create_dir_all(library.join(&shared).parent().ok_or("a library without a folder")?)?;
    std::fs::rename(development.join(&shared), library.join(&shared))?;

    let (abi_name, number) = abi_name(libraries)?;
    let needs_gcc = if libraries.needs("libgcc_s.so.1")? { ", libgcc-s1" } else { "" };
    let runtime = Package {
        name: abi_name.clone(),
        section: "libs",
        depends: format!("libc6 (>= {}){needs_gcc}", libraries.glibc()?),
        what: "shared library",
    };
    let building = Package {
        name: "libdpaymentssdk-dev".to_owned(),
        section: "libdevel",
        depends: format!("{abi_name} (= {VERSION})"),
        what: "headers, static library, documents",
    };
    tree::write(&library.join("DEBIAN/shlibs"), &format!("libdpaymentssdk {number} {abi_name}\n"))?;
    // The system's list of libraries is made anew, now and after the removal.
    tree::write(&library.join("DEBIAN/triggers"), "activate-noawait ldconfig\n")?;
    let documents = development.join("usr").join(tree::DOCUMENTS);
    let mut files = Vec::new();
    for (package, root) in [(runtime, library), (building, development)] {
        let copyright = root.join("usr/share/doc").join(&package.name).join("copyright");
        tree::write(&copyright, &licences(&documents)?)?;
        files.push(package.pack(&root, &machine, folder)?);
    }
    Ok(files)
}

struct Package {
    name: String,
    section: &'static str,
    depends: String,
    what: &'static str,
}

impl Package {
    fn pack(&self, root: &Path, machine: &str, folder: &Path) -> Result<String> {
        tree::write(&root.join("DEBIAN/control"), &self.control(root, machine)?)?;
        let sums = output(
            Command::new("sh")
                .args(["-e", "-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum"])
                .current_dir(root),
        )?;
        tree::write(&root.join("DEBIAN/md5sums"), &sums)?;
        succeed(Command::new("chmod").args(["-R", "u=rwX,go=rX"]).arg(root))?;
        let file = format!("{}_{VERSION}_{machine}.deb", self.name);
        let mut build = Command::new("dpkg-deb");
        // The default takes minutes for the static library.
        build.args(["--root-owner-group", "-Zgzip", "-z6", "--build"]).arg(root).arg(folder.join(&file));
        succeed(build.env("SOURCE_DATE_EPOCH", epoch()).stdout(std::process::Stdio::null()))?;
        Ok(file)
    }

    fn control(&self, root: &Path, machine: &str) -> Result<String> {
        let size = output(Command::new("du").args(["-sk", "--apparent-size", "usr"]).current_dir(root))?;
        let size = size.split_whitespace().next().unwrap_or_default();
        let mut text = String::new();
        write!(text, "Package: {}\nVersion: {VERSION}\nArchitecture: {machine}\n", self.name)?;
        write!(text, "Multi-Arch: same\nSection: {}\nPriority: optional\n", self.section)?;
        write!(text, "Maintainer: {}\nInstalled-Size: {size}\n", env!("CARGO_PKG_AUTHORS"))?;
        write!(text, "Depends: {}\nDescription: TSYSReversal: {}\n", self.depends, self.what)?;
        text += " Releases a card authorization, whole or in part, at the TSYS and Heartland hosts before\n";
        text += " it is settled. For C, C++ and whatever calls C.\n";
        Ok(text)
    }
}

/// The name of the package with the shared library, and the number in it: both change with the binary interface.
fn abi_name(libraries: &Libraries) -> Result<(String, String)> {
    let number = libraries.soname.rsplit('.').next().ok_or("a soname without a number")?;
    Ok((format!("libdpaymentssdk{number}"), number.to_owned()))
}

fn licences(documents: &Path) -> Result<String> {
    let mut text =
        String::from("dpaymentssdk is under the MIT License or the Apache License 2.0, as you like.\n");
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY-NOTICES.txt"] {
        text += &format!("\n{}\n", std::fs::read_to_string(documents.join(file))?);
    }
    Ok(text)
}
