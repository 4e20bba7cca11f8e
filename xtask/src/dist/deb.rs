//! Debian packages: the shared library for programs, what building programs needs, and the command line tool.

use super::libraries::{Libraries, depends};
use super::tree::{self, Layout, Prefix};
use super::{Contents, VERSION, epoch, scratch, tool};
use crate::Result;
use crate::workspace::{Workspace, output, succeed};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Who answers for the packages. Nobody reads mail for this project: an address that cannot exist says so.
const MAINTAINER: &str = concat!(env!("CARGO_PKG_AUTHORS"), " <developers@dpaymentssdk.invalid>");

/// What all packages are for.
const PURPOSE: &str = " It releases a card authorization, whole or in part, at the TSYS and Heartland\n \
    hosts before it is settled.\n";

/// Makes them; answers their file names.
pub fn build(workspace: &Workspace, contents: &Contents, folder: &Path) -> Result<Vec<String>> {
    let machine = output(Command::new("dpkg").arg("--print-architecture"))?.trim().to_owned();
    let scratch = scratch(workspace, "deb")?;
    let mut files = Vec::new();
    for package in [tool(contents, &scratch)?].into_iter().chain(libraries(workspace, contents, &scratch)?) {
        files.push(package.pack(&machine, folder)?);
    }
    Ok(files)
}

fn tool(contents: &Contents, scratch: &Path) -> Result<Package> {
    let root = scratch.join("tool");
    let usr = root.join("usr");
    contents.tool.place(&usr)?;
    // Z shell's own folder is for what an administrator installs.
    std::fs::rename(usr.join(tool::ZSH), usr.join("share/zsh/vendor-completions"))?;
    succeed(Command::new("gzip").args(["-9", "-n", "-r"]).arg(usr.join(tool::PAGES)))?;
    Ok(Package {
        depends: depends(&usr.join(tool::PROGRAM))?,
        root,
        name: "tsysreversal".to_owned(),
        section: "utils",
        multi_arch: "foreign",
        summary: "reverses card authorizations, explains messages, plays the host",
        what: " The command line tool, with a simulated host for tests of other programs.\n",
    })
}

/// The packages with the shared library, and with everything else of the library.
fn libraries(workspace: &Workspace, contents: &Contents, scratch: &Path) -> Result<[Package; 2]> {
    let libdir = format!("lib/{}", contents.product.target.replace("-unknown", ""));
    let layout = Layout { prefix: Prefix::Fixed(PathBuf::from("/usr")), libdir };
    let (library, development) = (scratch.join("library"), scratch.join("development"));
    contents.place_library(workspace, &layout, &development.join("usr"))?;
    let soname = &contents.libraries.soname;
    let shared = Path::new("usr").join(&layout.libdir).join(soname);
    std::fs::create_dir_all(library.join(&shared).parent().ok_or("a library without a folder")?)?;
    std::fs::rename(development.join(&shared), library.join(&shared))?;

    let (abi_name, number) = abi_name(&contents.libraries)?;
    tree::write(&library.join("DEBIAN/shlibs"), &format!("libdpaymentssdk {number} {abi_name}\n"))?;
    // The system's list of libraries is made anew, now and after the removal.
    tree::write(&library.join("DEBIAN/triggers"), "activate-noawait ldconfig\n")?;
    let notices = "THIRD-PARTY-NOTICES.txt";
    let copy = library.join("usr/share/doc").join(&abi_name).join(notices);
    let text = std::fs::read_to_string(development.join("usr").join(tree::DOCUMENTS).join(notices))?;
    tree::write(&copy, &text)?;
    let runtime = Package {
        depends: depends(&library.join(&shared))?,
        root: library,
        name: abi_name.clone(),
        section: "libs",
        multi_arch: "same",
        summary: "TSYSReversal for C, C++ and whatever calls C: shared library",
        what: " What programs need to run.\n",
    };
    let building = Package {
        root: development,
        name: "libdpaymentssdk-dev".to_owned(),
        section: "libdevel",
        multi_arch: "same",
        depends: format!("{abi_name} (= {VERSION})"),
        summary: "TSYSReversal for C, C++ and whatever calls C: development",
        what: " Headers, the static library, files for pkg-config and CMake, documents.\n",
    };
    Ok([runtime, building])
}

struct Package {
    /// The folder with its files; what is for dpkg is added.
    root: PathBuf,
    name: String,
    section: &'static str,
    multi_arch: &'static str,
    depends: String,
    /// One line.
    summary: &'static str,
    what: &'static str,
}

impl Package {
    fn pack(&self, machine: &str, folder: &Path) -> Result<String> {
        self.papers()?;
        tree::write(&self.root.join("DEBIAN/control"), &self.control(machine)?)?;
        let sums = output(
            Command::new("sh")
                .args(["-e", "-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum"])
                .current_dir(&self.root),
        )?;
        tree::write(&self.root.join("DEBIAN/md5sums"), &sums)?;
        succeed(Command::new("chmod").args(["-R", "u=rwX,go=rX"]).arg(&self.root))?;
        let file = format!("{}_{VERSION}_{machine}.deb", self.name);
        let mut build = Command::new("dpkg-deb");
        // The default takes minutes for the static library.
        build
            .args(["--root-owner-group", "-Zgzip", "-z6", "--build"])
            .arg(&self.root)
            .arg(folder.join(&file));
        succeed(build.env("SOURCE_DATE_EPOCH", epoch()).stdout(std::process::Stdio::null()))?;
        Ok(file)
    }

    fn control(&self, machine: &str) -> Result<String> {
        let size =
            output(Command::new("du").args(["-sk", "--apparent-size", "usr"]).current_dir(&self.root))?;
        let size = size.split_whitespace().next().unwrap_or_default();
        let mut text = String::new();
        write!(text, "Package: {}\nSource: dpaymentssdk\nVersion: {VERSION}\n", self.name)?;
        write!(text, "Architecture: {machine}\nMulti-Arch: {}\n", self.multi_arch)?;
        write!(text, "Section: {}\nPriority: optional\nMaintainer: {MAINTAINER}\n", self.section)?;
        write!(text, "Installed-Size: {size}\nDepends: {}\n", self.depends)?;
        write!(text, "Description: {}\n{PURPOSE} .\n{}", self.summary, self.what)?;
        Ok(text)
    }

    /// What Debian wants to know of every package: licences and changes.
    fn papers(&self) -> Result {
        let documents = self.root.join("usr/share/doc").join(&self.name);
        tree::write(&documents.join("copyright"), &copyright())?;
        let date = output(Command::new("date").args(["-u", "-R", "-d"]).arg(format!("@{}", epoch())))?;
        let changes = format!(
            "dpaymentssdk ({VERSION}) unstable; urgency=medium\n\n  * What changed is told in CHANGELOG.md.\n\n \
             -- {MAINTAINER}  {date}"
        );
        let file = documents.join("changelog");
        tree::write(&file, &changes)?;
        succeed(Command::new("gzip").args(["-9", "-n"]).arg(&file))
    }
}

/// The name of the package with the shared library, and the number in it: both change with the binary interface.
fn abi_name(libraries: &Libraries) -> Result<(String, String)> {
    let number = libraries.soname.rsplit('.').next().ok_or("a soname without a number")?;
    Ok((format!("libdpaymentssdk{number}"), number.to_owned()))
}

/// The licence in Debian's form for programs.
fn copyright() -> String {
    let mit = include_str!("../../../LICENSE-MIT");
    let (head, terms) = mit.split_once("\n\nPermission").unwrap_or_default();
    let owner = head.lines().last().unwrap_or_default().trim_start_matches("Copyright (c) ");
    let terms = format!("Permission{terms}");
    let lines = terms.lines().map(|line| if line.is_empty() { " .".to_owned() } else { format!(" {line}") });
    format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: dpaymentssdk\n\
         Comment: What is linked in has its licences in THIRD-PARTY-NOTICES.txt, beside this file or in the package of\n \
         the library.\n\nFiles: *\nCopyright: {owner}\nLicense: Expat or Apache-2.0\n\nLicense: Expat\n{}\n\n\
         License: Apache-2.0\n On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n",
        lines.collect::<Vec<_>>().join("\n")
    )
}
