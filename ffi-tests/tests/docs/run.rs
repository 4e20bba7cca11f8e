//! Runs a block as a reader would: in a folder with `aggregate.xml`, `ca.pem`, `include` and `target/release`,
//! against a host that listens on `localhost:5003`.
//!
//! The port is the one thing that is replaced: the host of each run gets one from the system.

use crate::blocks::Block;
use dpaymentssdk_simulator::Scenario;
use ffi_tests::{Host, library, root};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

/// The port that the pages write.
const PORT: &str = "5003";

/// The folder in which the blocks of one page run.
pub struct Workshop {
    folder: tempfile::TempDir,
    /// The blocks that have a file name, for the shell commands after them.
    kept: RefCell<Vec<(String, String)>>,
}

impl Workshop {
    /// A fresh folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target/release");
        std::fs::create_dir_all(&target).unwrap();
        let shared = library().shared();
        let tool = tool();
        let archive = library().archive();
        for file in [shared.as_path(), archive.as_path(), tool.as_path()] {
            link(file, &target.join(file.file_name().unwrap()));
        }
        for name in ["include", "bindings", "examples"] {
            link(&root().join(name), &folder.path().join(name));
        }
        Self { folder, kept: RefCell::default() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a block in the way of its language.
    pub fn run(&self, block: &Block) -> Result<(), String> {
        if block.note("run") == Some("packages") {
            // The tests of the packages run it, where there are packages.
            return Ok(());
        }
        match block.language.as_str() {
            "c" => self.program(block, wrapped(block, C_INSIDE, C_WHOLE)?, |own, file| own.c(file)),
            "cpp" => self.program(block, wrapped(block, CPP_INSIDE, CPP_WHOLE)?, |own, file| own.cpp(file)),
            "rust" => {
                self.program(block, wrapped(block, RUST_INSIDE, RUST_WHOLE)?, |own, file| own.rust(file))
            }
            "python" => self
                .program(block, wrapped(block, PYTHON_INSIDE, PYTHON_WHOLE)?, |own, file| own.python(file)),
            "sh" => self.shell(&block.text),
            "toml" => match block.note("file") {
                Some("Cargo.toml") => manifest(&block.text),
                _ => {
                    self.keep(block)?;
                    Scenario::parse(&block.text).map(drop).map_err(|error| error.to_string())
                }
            },
            "xml" => {
                self.keep(block)?;
                let object = dpaymentssdk::TsysReversal::new();
                object.parse_aggregate(&block.text).map_err(|error| error.to_string())
            }
            "json" => self.keep(block),
            "text" => Ok(()),
            other => Err(format!("a block of the language \"{other}\" is not run")),
        }
    }

    /// Keeps a block under the name that its note gives.
    fn keep(&self, block: &Block) -> Result<(), String> {
        let Some(name) = block.note("file") else { return Ok(()) };
        self.kept.borrow_mut().push((name.to_owned(), block.text.clone()));
        std::fs::write(self.path(name), &block.text).map_err(|error| error.to_string())
    }

    /// Writes a program, compiles and runs it against a fresh host, and looks at the money afterwards.
    fn program(
        &self,
        block: &Block,
        source: String,
        command: impl Fn(&Self, &Path) -> Result<Command, String>,
    ) -> Result<(), String> {
        self.keep(block)?;
        let host = self.host(block.note("host").unwrap_or_default());
        let file = self.path(&format!("block.{}", block.language));
        std::fs::write(&file, with_port(&source, &host)).map_err(|error| error.to_string())?;
        succeed(&mut command(self, &file)?)?;
        if !host.simulator.wait_idle(Duration::from_secs(30)) {
            return Err("the host is still busy".to_owned());
        }
        let expected = match block.note("held") {
            Some(cents) => cents.parse().map_err(|_| "held: not a number")?,
            None if source.to_lowercase().contains("reverse(") => 5_000,
            None => 12_400,
        };
        let held = host.held();
        if held == expected { Ok(()) } else { Err(format!("the host holds {held}, not {expected}")) }
    }

    /// A host whose authority and aggregate are in the folder.
    fn host(&self, scenario: &str) -> Host {
        let host = Host::start(&scenario.replace("\\n", "\n"));
        for name in ["ca.pem", "aggregate.xml"] {
            std::fs::copy(host.folder().join(name), self.path(name)).unwrap();
        }
        if scenario.contains("client_certificate") {
            std::fs::copy(host.client(), self.path("client.pem")).unwrap();
        }
        host
    }

    fn c(&self, file: &Path) -> Result<Command, String> {
        self.native("cc", &["-std=c99", "-x", "c"], file)
    }

    fn cpp(&self, file: &Path) -> Result<Command, String> {
        self.native("g++", &["-std=c++11", "-x", "c++"], file)
    }

    fn native(&self, compiler: &str, options: &[&str], file: &Path) -> Result<Command, String> {
        let program = self.path("block");
        let libraries = self.path("target/release");
        link(&library().shared(), &libraries.join("libdpaymentssdk.so.1"));
        let mut compile = Command::new(compiler);
        compile.args(options).args(["-Wall", "-Wextra", "-Werror", "-Iinclude", "-o"]).arg(&program);
        compile.arg(file).args(["-x", "none"]).arg(library().shared());
        compile.arg(format!("-Wl,-rpath,{}", libraries.display())).current_dir(self.folder.path());
        succeed(&mut compile)?;
        Ok(self.command(&program))
    }

    fn rust(&self, file: &Path) -> Result<Command, String> {
        let program = self.path("block");
        let mut compile = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        compile
            .args(["--edition", "2024", "--crate-name", "block", "-Dwarnings", "-o"])
            .arg(&program)
            .arg(file);
        compile
            .arg("--extern")
            .arg(format!("dpaymentssdk={}", library().folder.join("libdpaymentssdk.rlib").display()));
        compile.arg("-L").arg(format!("dependency={}", library().folder.join("deps").display()));
        succeed(&mut compile)?;
        Ok(self.command(&program))
    }

    fn python(&self, file: &Path) -> Result<Command, String> {
        let mut command = self.command(Path::new("python3"));
        command.args(["-X", "dev", "-W", "error"]).arg(file);
        Ok(command)
    }

    /// A command in the folder that finds the tool and the Python package.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let path = std::env::var("PATH").unwrap_or_default();
        command.current_dir(self.folder.path());
        command.env("PATH", format!("{}:{path}", self.path("target/release").display()));
        command.env("PYTHONPATH", root().join("bindings/python")).env("PYTHONDONTWRITEBYTECODE", "1");
        command.env("DPAYMENTSSDK_LIBRARY", library().shared());
        command
    }

    /// Runs the lines of a shell block, one after the other, against one host.
    fn shell(&self, block: &str) -> Result<(), String> {
        let host = self.host("");
        for (name, text) in self.kept.borrow().iter() {
            std::fs::write(self.path(name), with_port(text, &host)).map_err(|error| error.to_string())?;
        }
        let text = block.replace("\\\n", " ");
        let mut lines = text.lines().filter(|line| !is_comment(line));
        lines.try_for_each(|line| self.shell_line(line, &host).map_err(|why| format!("{line}: {why}")))
    }

    fn shell_line(&self, line: &str, host: &Host) -> Result<(), String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["cargo", rest @ ..] => self.cargo(rest, host),
            ["pip", "install", path] => match root().join(path).join("pyproject.toml").is_file() {
                true => Ok(()),
                false => Err(format!("{path} is no Python package")),
            },
            _ => {
                let mut text = with_port(line, host);
                if line.contains("tsysreversal simulate") {
                    // The host must not be there already, and has to end.
                    text = line.replace(PORT, "0") + " --until-stdin-closes";
                }
                succeed(self.command(Path::new("sh")).args(["-e", "-c", &text])).map(drop)
            }
        }
    }

    /// Cargo in the repository, without the release build that takes minutes.
    fn cargo(&self, words: &[&str], host: &Host) -> Result<(), String> {
        match words {
            ["xtask", "test", stages @ ..] => return known_stages(stages),
            // The tests of the packages do both, and not to this machine.
            ["xtask", "dist" | "install", ..] => return Ok(()),
            ["xtask", ..] | ["demo"] => {}
            ["build", ..] => {}
            ["run", "--example", ..] => {
                let text = with_port(&words.join(" "), host);
                let text = text.replacen(
                    "run",
                    &format!("run --quiet --manifest-path {}/Cargo.toml", root().display()),
                    1,
                );
                return succeed(self.command(Path::new("sh")).args(["-c", &format!("cargo {text}")]))
                    .map(drop);
            }
            _ => return Err("this use of cargo is not run".to_owned()),
        }
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(words.iter().filter(|word| **word != "--release")).current_dir(root());
        let printed = succeed(&mut command)?;
        match words {
            ["demo"] if !printed.contains("approved: response code 00") => Err(printed),
            _ => Ok(()),
        }
    }

    /// Builds and runs `examples/rust/NAME.rs`.
    pub fn rust_example(&self, name: &str) -> Result<(), String> {
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build.args(["build", "--quiet", "--package", "dpaymentssdk", "--example", name]).current_dir(root());
        succeed(&mut build)?;
        self.example(self.command(&library().folder.join("examples").join(name)))
    }

    /// Runs `examples/python/NAME.py`.
    pub fn python_example(&self, name: &str) -> Result<(), String> {
        self.example(self.python(&root().join(format!("examples/python/{name}.py")))?)
    }

    /// Runs an example that takes the aggregate and settings as arguments.
    fn example(&self, mut command: Command) -> Result<(), String> {
        let host = self.host("");
        command.args(["aggregate.xml", "Server=localhost", "SSLCACertFilePaths=ca.pem"]);
        command.arg(format!("Port={}", host.simulator.port()));
        let printed = succeed(&mut command)?;
        host.simulator.wait_idle(Duration::from_secs(5));
        match (host.held(), printed.starts_with("response code 00:")) {
            (5_000, true) => Ok(()),
            (held, _) => Err(format!("the host holds {held}; printed: {printed}")),
        }
    }
}

/// The command line tool, built once.
fn tool() -> PathBuf {
    static TOOL: OnceLock<PathBuf> = OnceLock::new();
    let tool = TOOL.get_or_init(|| {
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build.args(["build", "--quiet", "--package", "dpaymentssdk-cli"]).current_dir(root());
        succeed(&mut build).unwrap();
        library().folder.join("tsysreversal")
    });
    tool.clone()
}

fn link(from: &Path, to: &Path) {
    let _ = std::fs::remove_file(to);
    std::os::unix::fs::symlink(from, to).unwrap();
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

/// The text with the port of the host, where it speaks of this machine.
fn with_port(text: &str, host: &Host) -> String {
    match text.contains("localhost") || text.contains("127.0.0.1") {
        true => text.replace(PORT, &host.simulator.port().to_string()),
        false => text.to_owned(),
    }
}

/// Runs a command that must succeed within the patience of these tests; answers what it printed.
fn succeed(command: &mut Command) -> Result<String, String> {
    let output = ffi_tests::run(command);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.success() {
        true => Ok(printed),
        false => Err(format!("{}\n{printed}\n{}", output.status, String::from_utf8_lossy(&output.stderr))),
    }
}

/// Whether the words after `cargo xtask test` name stages.
fn known_stages(words: &[&str]) -> Result<(), String> {
    let suite = std::fs::read_to_string(root().join("xtask/src/suite/mod.rs")).unwrap();
    let named = words.join(" ").replace('"', "");
    let known = named.is_empty() || suite.contains(&format!("name: \"{named}\""));
    if known { Ok(()) } else { Err(format!("there is no stage {named}")) }
}

/// Whether a dependency that a reader would write names this package and its version.
fn manifest(text: &str) -> Result<(), String> {
    let root_manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let ours = text.contains("dpaymentssdk = ") && root_manifest.contains("name = \"dpaymentssdk\"");
    if ours { Ok(()) } else { Err("the package has another name".to_owned()) }
}

/// A whole program, or the block inside one with a prepared object named `reversal`.
fn wrapped(block: &Block, inside: &str, whole: &str) -> Result<String, String> {
    match block.note("inside") {
        Some("prepared") => Ok(inside.replace("BLOCK", &block.text)),
        Some("merchant") => Ok(unprepared(inside).replace("BLOCK", &block.text)),
        None if block.text.contains(whole) => Ok(block.text.clone()),
        None => Err("neither a whole program nor marked `inside: prepared` or `inside: merchant`".to_owned()),
        Some(other) => Err(format!("there is no wrapper {other}")),
    }
}

/// The wrapper without the part that prepares the transaction, for snippets that do so themselves.
fn unprepared(wrapper: &str) -> String {
    let begin =
        wrapper.lines().position(|line| line.contains("What the snippet need not do itself.")).unwrap();
    let end = wrapper.lines().position(|line| line.contains("Until here.")).unwrap();
    let lines = wrapper.lines().enumerate().filter(|(index, _)| !(begin..=end).contains(index));
    lines.map(|(_, line)| format!("{line}\n")).collect()
}

/// What shows that a C block is a whole program.
const C_WHOLE: &str = "int main";
const CPP_WHOLE: &str = "int main";
const RUST_WHOLE: &str = "fn main";
const PYTHON_WHOLE: &str = "import";

const C_INSIDE: &str = include_str!("prepared.c");
const CPP_INSIDE: &str = include_str!("prepared.cpp");
const RUST_INSIDE: &str = include_str!("prepared.rs.txt");
const PYTHON_INSIDE: &str = include_str!("prepared.py");
