//! Programs for Windows: compiled and linked by mingw-w64, run by wine.

use super::{root, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the names of mingw's programs for Windows of 64 bits begin with.
pub const WIN64: &str = "x86_64-w64-mingw32";

/// The same for 32 bits.
pub const WIN32: &str = "i686-w64-mingw32";

/// How every C++ program for Windows is compiled, besides the standard.
const FLAGS: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// What a program for the Unicode form is compiled with.
pub const UNICODE: &[&str] = &["-DUNICODE", "-D_UNICODE"];

/// A C++ program for Windows, and the folder that it is built in.
pub struct WindowsProgram<'a> {
    /// What the names of the compiler's programs begin with.
    pub system: &'a str,
    /// The flag of the standard.
    pub standard: &'a str,
    /// More flags.
    pub flags: &'a [&'a str],
    /// The sources, below `ffi-tests`.
    pub sources: &'a [&'a str],
    /// The folder.
    pub folder: &'a Path,
}

impl WindowsProgram<'_> {
    fn compiler(&self) -> Command {
        let driver = if self.sources[0].ends_with(".c") { "gcc" } else { "g++" };
        let mut command = Command::new(format!("{}-{driver}", self.system));
        command.arg(self.standard).args(FLAGS).args(self.flags);
        command.arg("-I").arg(root().join("include")).arg("-I").arg(root().join("ffi-tests/c"));
        command.args(self.sources.iter().map(|source| root().join("ffi-tests").join(source)));
        command
    }

    /// Only looks whether the compiler has something to say.
    pub fn check(&self) {
        silent(self.compiler().arg("-fsyntax-only"));
    }

    /// Compiles the sources to files that are not linked, one for each; answers the functions of ours that they need.
    pub fn needs(&self) -> Vec<String> {
        silent(self.compiler().arg("-c").current_dir(self.folder));
        let objects = self.sources.iter().map(|source| {
            let name = Path::new(source).with_extension("o");
            self.folder.join(name.file_name().expect("a name"))
        });
        let mut nm = Command::new(format!("{}-nm", self.system));
        let output = run(nm.arg("--undefined-only").args(objects));
        let names = String::from_utf8_lossy(&output.stdout).into_owned();
        let names = names.lines().filter_map(|line| line.trim().strip_prefix("U "));
        names.filter(|name| name.contains("DPaymentsSDK_")).map(str::to_owned).collect()
    }

    /// Compiles, and links with an import library that is made from the printed list.
    pub fn build(&self, name: &str) -> PathBuf {
        let library = self.folder.join(format!("{name}.dll.a"));
        let mut tool = Command::new(format!("{}-dlltool", self.system));
        silent(tool.arg("-d").arg(root().join("bindings/windows/dpaymentssdk.def")).arg("-l").arg(&library));
        let program = self.folder.join(format!("{name}.exe"));
        silent(self.compiler().arg(&library).arg("-static").arg("-o").arg(&program));
        program
    }
}

/// Runs a compiler, which must have nothing to say.
fn silent(command: &mut Command) {
    let output = run(command);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && said.is_empty(), "{command:?}: {}\n{said}", output.status);
}

/// A program for Windows under wine, in a home of its own, with the libraries of a folder besides those of the program's.
pub fn wine(program: &Path, home: &Path, libraries: &Path) -> Command {
    let mut command = Command::new("/usr/lib/wine/wine64");
    command.arg(program).env("WINEPREFIX", home).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
    command.env("WINEPATH", format!("Z:{}", libraries.display().to_string().replace('/', "\\")));
    // Nothing of wine's that has windows, and names of files in UTF-8.
    command.env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=").env_remove("DISPLAY");
    command.env("LC_ALL", "C.UTF-8");
    command
}
