//! A root with nothing in it but the system and the packages: no sources, no Rust, no home.

use crate::{packages, program};
use ffi_tests::{Host, root, run};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The folder of the reader.
const HOME: &str = "/reader";

/// A folder with the packages and the programs of the guide, and a host beside it.
pub struct Room {
    folder: tempfile::TempDir,
    host: Host,
    /// A folder that is seen under another name.
    installed: Option<(PathBuf, &'static str)>,
}

impl Room {
    pub fn new() -> Self {
        let (folder, host) = (tempfile::tempdir().unwrap(), Host::start(""));
        let room = Self { folder, host, installed: None };
        for entry in std::fs::read_dir(packages()).unwrap() {
            let path = entry.unwrap().path();
            std::fs::copy(&path, room.path(path.file_name().unwrap().to_str().unwrap())).unwrap();
        }
        for name in ["ca.pem", "aggregate.xml"] {
            std::fs::copy(room.host.folder().join(name), room.path(name)).unwrap();
        }
        let port = room.host.simulator.port().to_string();
        for (page, file) in [("c.md", "reversal.c"), ("cpp.md", "reversal.cpp"), ("python.md", "reversal.py")]
        {
            room.write(file, &program(page, file).replace("5003", &port));
        }
        room
    }

    /// A room in which a folder is seen under another name.
    pub fn with(folder: &Path, name: &'static str) -> Self {
        Self { installed: Some((folder.to_owned(), name)), ..Self::new() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Runs a script inside; it must succeed.
    pub fn run(&self, script: &str) -> String {
        must_succeed(self.inside().args(["sh", "-e", "-c", script]), script)
    }

    /// Runs a script after which half of the authorization must be released: the money counts.
    pub fn reverses(&self, script: &str) {
        let sources = root().display().to_string();
        let before =
            format!("if command -v cargo || command -v rustc || test -e {sources}; then exit 1; fi\n");
        self.run(&format!("{before}{script}"));
        self.settled(script);
    }

    /// The host holds what the programs of the guide leave.
    pub fn settled(&self, script: &str) {
        self.host.simulator.wait_idle(Duration::from_secs(5));
        assert_eq!(self.host.held(), 5_000, "{script}");
    }

    /// The system's programs and libraries, and of its settings those that name them and this machine.
    fn inside(&self) -> Command {
        let mut bwrap = Command::new("bwrap");
        bwrap.args(["--unshare-pid", "--unshare-ipc", "--die-with-parent", "--new-session", "--clearenv"]);
        bwrap.args(["--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]);
        for name in ["bin", "sbin", "lib", "lib64"] {
            bwrap.args(["--symlink", &format!("usr/{name}"), &format!("/{name}")]);
        }
        for file in ["/etc/alternatives", "/etc/ld.so.cache", "/etc/hosts", "/etc/nsswitch.conf"] {
            bwrap.args(["--ro-bind-try", file, file]);
        }
        for file in ["/usr/bin/cargo", "/usr/bin/rustc"] {
            if Path::new(file).exists() {
                bwrap.args(["--ro-bind", "/dev/null", file]);
            }
        }
        let python = python();
        bwrap.args(["--ro-bind", &python, &python]);
        if let Some((folder, name)) = &self.installed {
            bwrap.arg("--ro-bind").arg(folder).arg(name);
        }
        bwrap.arg("--bind").arg(self.folder.path()).args([HOME, "--chdir", HOME, "--setenv", "HOME", HOME]);
        bwrap.args(["--setenv", "PATH", &format!("{python}/bin:/usr/bin:/bin")]);
        bwrap
    }
}

/// Where the Python of the tests is installed; not everybody's is the system's.
fn python() -> String {
    let ask = ["-c", "import sys; print(sys.base_prefix)"];
    must_succeed(Command::new("python3").args(ask), "python3").trim().to_owned()
}

pub fn must_succeed(command: &mut Command, what: &str) -> String {
    let output = run(command);
    let (printed, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{what}\n{}\n{printed}\n{said}", output.status);
    printed.into_owned()
}
