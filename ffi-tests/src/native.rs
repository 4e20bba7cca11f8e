//! Compiling and running C and C++ programs against the built library.

use super::{Library, library, root, run};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How every C program is compiled. The macro shows the names of POSIX besides those of C99.
pub const C_FLAGS: &[&str] =
    &["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-g", "-D_POSIX_C_SOURCE=200809L"];

/// How every C++ program is compiled, besides the standard.
pub const CXX_FLAGS: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-g", "-D", "UNIX"];

/// A program to be built.
pub struct Program {
    compiler: String,
    flags: Vec<String>,
    sources: Vec<PathBuf>,
    name: String,
    archive: bool,
}

impl Program {
    /// A program with this name, unique among all programs of a test run but for the compiler.
    pub fn new(compiler: &str, flags: &[&str], name: &str) -> Self {
        Self {
            compiler: compiler.to_owned(),
            flags: flags.iter().map(|&flag| flag.to_owned()).collect(),
            sources: Vec::new(),
            name: format!("{name}-{}", compiler.replace('+', "x")),
            archive: false,
        }
    }

    /// One more source file; a relative path counts from the root of the repository.
    #[must_use]
    pub fn source(mut self, path: impl AsRef<Path>) -> Self {
        self.sources.push(root().join(path));
        self
    }

    /// One more flag, for the compiler or the linker.
    #[must_use]
    pub fn flag(mut self, flag: &str) -> Self {
        self.flags.push(flag.to_owned());
        self
    }

    /// Links the static library in place of the shared one.
    #[must_use]
    pub fn statically(mut self) -> Self {
        self.archive = true;
        self
    }

    /// Compiles and links; whatever the compiler has to say makes the test fail.
    pub fn build(&self) -> PathBuf {
        let library = library();
        let program = programs().join(&self.name);
        // Put in its place when it is done: another process may run the old one meanwhile.
        let fresh = programs().join(format!("{}.{}", self.name, std::process::id()));
        let mut compile = Command::new(&self.compiler);
        compile.args(&self.flags).arg("-I").arg(root().join("include")).args(["-I"]);
        compile.arg(root().join("ffi-tests/c")).args(&self.sources).arg("-o").arg(&fresh);
        if self.archive {
            // The system's libraries that Rust's own code and OpenSSL need.
            compile.arg(library.archive()).args(system_libraries());
        } else {
            compile.arg("-L").arg(&library.folder).arg("-ldpaymentssdk");
            compile.arg(format!("-Wl,-rpath,{}", library.folder.display()));
        }
        let output = run(compile.arg("-pthread").arg("-ldl"));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && said.is_empty(), "{compile:?}: {}\n{said}", output.status);
        std::fs::rename(fresh, &program).expect("the program is put in its place");
        program
    }
}

/// What a program that links the static library links besides; OpenSSL only when it is not inside the library.
fn system_libraries() -> Vec<&'static str> {
    let mut libraries = vec!["-lm"];
    if !has_own_openssl() {
        libraries.extend(["-lssl", "-lcrypto"]);
    }
    libraries
}

/// Whether the shared library carries OpenSSL inside, as built with the feature `vendored`.
fn has_own_openssl() -> bool {
    let output = run(Command::new("readelf").arg("-d").arg(library().shared()));
    let dynamic = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(dynamic.contains("SONAME"), "readelf reads {}", library().shared().display());
    !dynamic.contains("[libssl.")
}

/// The functions that the shared library gives to others.
pub fn exported() -> BTreeSet<String> {
    let text = super::succeed(Command::new("nm").args(["-D", "--defined-only"]).arg(library().shared()));
    let names = text.lines().filter_map(|line| line.split_whitespace().nth(2));
    names.map(|name| name.split('@').next().unwrap_or(name).to_owned()).collect()
}

/// The folder for built programs.
pub fn programs() -> PathBuf {
    let folder = library().folder.join("ffi-programs");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Writes a printed source, unless it is there already.
pub fn write_if_other(path: &Path, text: &str) {
    if std::fs::read_to_string(path).ok().as_deref() != Some(text) {
        std::fs::write(path, text).expect("a file");
    }
}

/// What programs were linked against looks for the library by its soname.
pub(crate) fn link_soname(library: &Library) {
    let link = library.folder.join("libdpaymentssdk.so.1");
    if cfg!(target_os = "linux") && !link.exists() {
        match std::os::unix::fs::symlink("libdpaymentssdk.so", &link) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => panic!("{error}"),
            _ => {}
        }
    }
}

/// Runs a program under valgrind: an error, or memory that was lost for certain or possibly, makes it fail.
pub fn valgrind(program: &Path) -> Command {
    let mut command = Command::new("valgrind");
    command.args(["--quiet", "--leak-check=full", "--errors-for-leak-kinds=definite,possible"]);
    command.args(["--show-leak-kinds=definite,possible", "--error-exitcode=99", "--num-callers=30"]);
    command.arg(program);
    command
}

/// The number in the line `<number> <what>` that a program printed.
pub fn counted(printed: &str, what: &str) -> usize {
    let mut lines = printed.lines().rev().filter_map(|line| line.split_once(' '));
    let found = lines.find(|(_, rest)| *rest == what).and_then(|(number, _)| number.parse().ok());
    found.unwrap_or_else(|| panic!("no number of {what} in\n{printed}"))
}

/// A text as a literal of C and C++.
pub fn c_literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for byte in text.bytes() {
        match byte {
            b'"' => literal.push_str("\\\""),
            b'\\' => literal.push_str("\\\\"),
            b'\n' => literal.push_str("\\n\"\n    \""),
            b'?' => literal.push_str("\\?"),
            b' '..=b'~' => literal.push(char::from(byte)),
            _ => literal.push_str(&format!("\\{byte:03o}")),
        }
    }
    literal.push('"');
    literal
}
