//! The files below a prefix, in the places that compilers, pkg-config and CMake know.

use super::libraries::Libraries;
use super::product::Product;
use super::{VERSION, notices, sbom};
use crate::Result;
use crate::workspace::Workspace;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// Where the files will be.
pub enum Prefix {
    Fixed(PathBuf),
    /// Anywhere: the paths follow from where the file is that has them.
    Movable,
}

pub struct Layout {
    pub prefix: Prefix,
    /// The folder of the libraries below the prefix.
    pub libdir: String,
}

impl Layout {
    /// The way from a folder one or more below the folder of the libraries to the prefix.
    fn up(&self, below: usize) -> String {
        vec![".."; self.libdir.split('/').count() + below].join("/")
    }

    /// The prefix as pkg-config is told.
    fn prefix(&self) -> String {
        match &self.prefix {
            Prefix::Fixed(path) => path.display().to_string(),
            Prefix::Movable => format!("${{pcfiledir}}/{}", self.up(1)),
        }
    }
}

/// Where the documents are below the prefix.
pub const DOCUMENTS: &str = "share/doc/dpaymentssdk";

/// Copies everything to below `destination`.
pub fn place(
    workspace: &Workspace,
    libraries: &Libraries,
    product: &Product,
    layout: &Layout,
    destination: &Path,
) -> Result {
    let folder = destination.join(&layout.libdir);
    copy(&libraries.shared, &folder.join(&libraries.soname))?;
    copy(&libraries.archive, &folder.join("libdpaymentssdk.a"))?;
    let link = folder.join("libdpaymentssdk.so");
    if link.symlink_metadata().is_ok() {
        std::fs::remove_file(&link)?;
    }
    symlink(&libraries.soname, link)?;
    for header in ["dpaymentssdk.h", "dpaymentssdk.key", "tsysreversal.h"] {
        copy(&workspace.root.join("include").join(header), &destination.join("include").join(header))?;
    }
    let filled = |template: &str, file: &str| -> Result {
        let text = std::fs::read_to_string(workspace.root.join("bindings").join(template))?;
        let text = text.replace("@PREFIX@", &layout.prefix()).replace("@LIBDIR@", &layout.libdir);
        let text = text.replace("@VERSION@", VERSION).replace("@SONAME@", &libraries.soname);
        write(&folder.join(file), &text.replace("@UP@", &layout.up(2)))
    };
    filled("pkgconfig/dpaymentssdk.pc.in", "pkgconfig/dpaymentssdk.pc")?;
    filled("pkgconfig/dpaymentssdk-static.pc.in", "pkgconfig/dpaymentssdk-static.pc")?;
    for file in ["dpaymentssdk-config.cmake", "dpaymentssdk-config-version.cmake"] {
        filled(&format!("cmake/{file}.in"), &format!("cmake/dpaymentssdk/{file}"))?;
    }
    documents(workspace, product, &destination.join(DOCUMENTS))
}

fn documents(workspace: &Workspace, product: &Product, folder: &Path) -> Result {
    for file in ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&workspace.root.join(file), &folder.join(file))?;
    }
    // The links between the pages stay true.
    for name in ["docs/guide", "docs/internals", "docs/reference", "examples"] {
        copy_tree(&workspace.root.join(name), &folder.join(name))?;
    }
    write(&folder.join("THIRD-PARTY-NOTICES.txt"), &notices::text(product)?)?;
    write(&folder.join("sbom.cdx.json"), &sbom::text(product)?)
}

pub fn copy_tree(from: &Path, to: &Path) -> Result {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_name() == "__pycache__" {
            continue;
        }
        if path.is_dir() { copy_tree(&path, &target)? } else { copy(&path, &target)? }
    }
    Ok(())
}

/// Copies a file beside its place and puts it there: a running program may have the old one mapped.
fn copy(from: &Path, to: &Path) -> Result {
    let explain = |error: std::io::Error| format!("{}: {error}", to.display());
    std::fs::create_dir_all(to.parent().ok_or("a file without a folder")?).map_err(explain)?;
    let fresh = to.with_extension("new");
    std::fs::copy(from, &fresh).map_err(explain)?;
    std::fs::set_permissions(&fresh, std::fs::Permissions::from_mode(0o644)).map_err(explain)?;
    Ok(std::fs::rename(&fresh, to).map_err(explain)?)
}

pub fn write(file: &Path, text: &str) -> Result {
    let explain = |error: std::io::Error| format!("{}: {error}", file.display());
    std::fs::create_dir_all(file.parent().ok_or("a file without a folder")?).map_err(explain)?;
    std::fs::write(file, text).map_err(explain)?;
    Ok(std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o644)).map_err(explain)?)
}
