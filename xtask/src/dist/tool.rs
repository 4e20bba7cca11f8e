//! The command line tool as it is given away, with its manual pages and what shells are told about it.

use super::libraries::{STRIP_ALL, strip};
use super::product::Product;
use super::{notices, sbom, scratch, tree};
use crate::Result;
use crate::workspace::{Workspace, output, succeed};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the tool is below a prefix.
pub const PROGRAM: &str = "bin/tsysreversal";

/// Where its manual pages are.
pub const PAGES: &str = "share/man/man1";

/// Where Z shell looks for completions that an administrator installs.
pub const ZSH: &str = "share/zsh/site-functions";

pub struct Tool {
    /// Its files as they lie below a prefix.
    root: PathBuf,
}

impl Tool {
    /// Builds it. Its profile has a folder of its own: the tool asks a crate for more than the library does, and the
    /// library with that would be put in the place of the one for the packages.
    pub fn build(workspace: &Workspace) -> Result<Self> {
        let mut build =
            workspace.cargo(&["build", "--profile", "tool", "--package", "dpaymentssdk-cli", "--locked"]);
        workspace.share_openssl(&mut build);
        succeed(&mut build)?;
        let root = scratch(workspace, "tool")?;
        let program = root.join(PROGRAM);
        std::fs::create_dir_all(program.parent().ok_or("a program without a folder")?)?;
        strip(&workspace.target.join("tool/tsysreversal"), STRIP_ALL, &program)?;
        let pages = root.join(PAGES);
        std::fs::create_dir_all(&pages)?;
        succeed(Command::new(&program).arg("manual").arg(&pages))?;
        for (shell, file) in [
            ("bash", "share/bash-completion/completions/tsysreversal".to_owned()),
            ("zsh", format!("{ZSH}/_tsysreversal")),
            ("fish", "share/fish/vendor_completions.d/tsysreversal.fish".to_owned()),
        ] {
            let script = output(Command::new(&program).args(["completions", shell]))?;
            tree::write(&root.join(file), &script)?;
        }
        let product = Product::tool(workspace)?;
        let documents = root.join("share/doc/tsysreversal");
        tree::write(&documents.join("THIRD-PARTY-NOTICES.txt"), &notices::text(&product)?)?;
        tree::write(&documents.join("sbom.cdx.json"), &sbom::text(&product)?)?;
        Ok(Self { root })
    }

    /// Copies it to below `destination`.
    pub fn place(&self, destination: &Path) -> Result {
        tree::copy_tree(&self.root, destination)?;
        let mode = std::fs::Permissions::from_mode(0o755);
        Ok(std::fs::set_permissions(destination.join(PROGRAM), mode)?)
    }
}
