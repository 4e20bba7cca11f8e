//! The package on each version of Python that it is for, installed as a wheel by the pip of that version.
//!
//! A version that the machine has is taken as it is. One that it lacks is fetched from Debian, if one of its suites has
//! it, and unpacked below the target directory: the system's own packages and sources stay as they are.

use super::Suite;
use super::count::{self, Count};
use crate::Result;
use crate::workspace::{afresh, output, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A version of Python, and the suite of Debian that has it.
struct Version {
    name: &'static str,
    suite: Option<&'static str>,
}

const VERSIONS: &[Version] = &[
    Version { name: "3.8", suite: None },
    Version { name: "3.9", suite: Some("bullseye") },
    Version { name: "3.10", suite: None },
    Version { name: "3.11", suite: Some("bookworm") },
    Version { name: "3.12", suite: None },
    Version { name: "3.13", suite: Some("trixie") },
    Version { name: "3.14", suite: Some("forky") },
];

/// The files of `ffi-tests/python` that run on every version: what depends on the interpreter most. Ctrl-C is among the
/// package's own tests.
const FILES: &[&str] = &["test_idioms", "test_lifetime"];

/// Runs the package's own tests and the programs of callers on every version that can be had.
pub fn run(suite: &Suite) -> Result<Count> {
    let wheel = wheel(suite)?;
    let (mut total, mut visited, mut missing) = (Count::default(), Vec::new(), Vec::new());
    for version in VERSIONS {
        match find(suite, version) {
            Ok(python) => {
                println!("--> Python {} ({})", version.name, python.display());
                total += on_one(suite, version, &python, &wheel)?;
                visited.push(version.name);
            }
            Err(error) if version.suite.is_some() && std::env::var_os("CI").is_some() => return Err(error),
            Err(error) => missing.push(format!("{} ({error})", version.name)),
        }
    }
    println!("Python versions visited: {} of {}: {}", visited.len(), VERSIONS.len(), visited.join(", "));
    if !missing.is_empty() {
        println!("Python versions NOT run: {}", missing.join("; "));
    }
    if visited.is_empty() { Err("there is no Python to test with".into()) } else { Ok(total) }
}

/// The wheel that pip makes of the source distribution, which it unpacks far from the repository.
fn wheel(suite: &Suite) -> Result<PathBuf> {
    let venv = suite.fresh_venv("venv-wheel", &["build==1.6.1", "twine==7.0.0"])?;
    let folder = suite.target.join("sdist");
    afresh(&folder)?;
    let mut build = Command::new(venv.join("bin/python"));
    build.args(["-m", "build", "--sdist", "./bindings/python", "--outdir"]).arg(&folder);
    output(build.current_dir(&suite.root))?;
    let sources = files(&folder, ".tar.gz")?.pop().ok_or("there is no source distribution")?;
    let wheel = suite.wheel(&venv, &sources)?;
    let mut check = Command::new(venv.join("bin/twine"));
    succeed(check.args(["check", "--strict"]).arg(&sources).arg(&wheel))?;
    Ok(wheel)
}

fn on_one(suite: &Suite, version: &Version, python: &Path, wheel: &Path) -> Result<Count> {
    let venv = install(suite, version, python, wheel)?;
    let own = suite.root.join("bindings/python/tests");
    let mut command = Command::new(&venv);
    command.args(["-X", "dev", "-W", "error", "-m", "unittest", "test_binding"]).current_dir(&own);
    command.env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHON_PACKAGE", "installed");
    succeed(&mut command)?;
    let mut programs = suite.ffi_command("python");
    programs.arg("--exact").args(FILES);
    programs.env("PYTHON", &venv).env("PYTHON_PACKAGE", "installed").env("PYTHON_VERSION", version.name);
    let count = count::of(programs)?;
    if count.tests == FILES.len() {
        Ok(count)
    } else {
        Err(format!("{} of the files ran", count.tests).into())
    }
}

/// Installs the wheel into an environment of its own; answers its Python.
fn install(suite: &Suite, version: &Version, python: &Path, wheel: &Path) -> Result<PathBuf> {
    let venv = folder(suite).join(format!("venv-{}", version.name));
    // A Python of Debian has its pip beside it, as wheels that an installed system would find in /usr/share.
    let wheels = debian_root(suite, version).join("usr/share/python-wheels");
    let unpacked = python.starts_with(debian_root(suite, version));
    let mut make = Command::new(python);
    make.args(["-m", "venv", "--clear"]).args(unpacked.then_some("--without-pip")).arg(&venv);
    succeed(&mut make)?;
    let inside = venv.join("bin/python");
    let mut pip = Command::new(&inside);
    if unpacked {
        pip.env("PYTHONPATH", std::env::join_paths(files(&wheels, ".whl")?)?);
    }
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]);
    succeed(pip.arg(wheel))?;
    Ok(inside)
}

/// An interpreter of this version: of the machine, of an earlier run, or of Debian.
fn find(suite: &Suite, version: &Version) -> Result<PathBuf> {
    if let Some(python) = on_this_machine(version.name)? {
        return Ok(python);
    }
    let Some(debian) = version.suite else {
        return Err("it is not on this machine, and no suite of Debian has it".into());
    };
    let root = debian_root(suite, version);
    let python = root.join("usr/bin").join(format!("python{}", version.name));
    if !works(&python, version.name, "ssl") {
        fetch(suite, version.name, debian, &root)?;
        if !works(&python, version.name, "ssl") {
            return Err(format!("the one from Debian's {debian} does not start").into());
        }
    }
    Ok(python)
}

/// What the command `python3.X` starts, or what pyenv keeps.
fn on_this_machine(version: &str) -> Result<Option<PathBuf>> {
    let mut candidates = vec![PathBuf::from(format!("python{version}"))];
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".pyenv"));
    let pyenv = std::env::var_os("PYENV_ROOT").map(PathBuf::from).or(home);
    if let Some(versions) = pyenv.map(|root| root.join("versions")).filter(|folder| folder.is_dir()) {
        let prefix = format!("{version}.");
        for folder in files(&versions, "")? {
            if folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix)) {
                candidates.push(folder.join("bin/python3"));
            }
        }
    }
    // Without `ensurepip` it makes no environment in which something could be installed.
    Ok(candidates.into_iter().find(|python| works(python, version, "ensurepip")))
}

/// Whether it starts, is of this version, and has what the tests need.
fn works(python: &Path, version: &str, module: &str) -> bool {
    let program = format!("import ctypes, ssl, venv, {module}, sys; print('%d.%d' % sys.version_info[:2])");
    output(Command::new(python).args(["-c", &program])).is_ok_and(|printed| printed.trim() == version)
}

/// Fetches the packages of an interpreter and of all that it needs, down to the C library, and unpacks them.
fn fetch(suite: &Suite, version: &str, debian: &str, root: &Path) -> Result {
    println!("--> fetching Python {version} from Debian's {debian}");
    let apt = folder(suite).join(format!("apt-{version}"));
    for part in ["state/lists/partial", "cache/archives/partial"] {
        std::fs::create_dir_all(apt.join(part))?;
    }
    std::fs::write(apt.join("status"), "")?;
    // A mirror may hold a suite for longer than its file of checksums says. The signature is checked all the same.
    let options = "check-valid-until=no signed-by=/usr/share/keyrings/debian-archive-keyring.gpg";
    std::fs::write(
        apt.join("sources.list"),
        format!("deb [{options}] http://deb.debian.org/debian {debian} main\n"),
    )?;
    let place = |name: &str| apt.join(name).display().to_string();
    let configuration = format!(
        "Dir::State \"{}\";\nDir::State::status \"{}\";\nDir::Cache \"{}\";\nDir::Etc::SourceList \"{}\";\n\
         Dir::Etc::SourceParts \"/dev/null\";\nDir::Etc::Preferences \"/dev/null\";\n\
         Dir::Etc::PreferencesParts \"/dev/null\";\nAPT::Sandbox::User \"root\";\n\
         APT::Install-Recommends \"false\";\nAcquire::Languages \"none\";\nAcquire::Retries \"3\";\n",
        place("state"),
        place("status"),
        place("cache"),
        place("sources.list"),
    );
    std::fs::write(apt.join("apt.conf"), configuration)?;
    let get = |arguments: &[&str]| {
        let mut get = Command::new("apt-get");
        output(get.arg("-q").args(arguments).env("APT_CONFIG", apt.join("apt.conf")))
    };
    get(&["update"])?;
    get(&[
        "install",
        "-y",
        "--download-only",
        &format!("python{version}"),
        &format!("python{version}-venv"),
    ])?;
    if root.exists() {
        std::fs::remove_dir_all(root)?;
    }
    std::fs::create_dir_all(root)?;
    for package in files(&apt.join("cache/archives"), ".deb")? {
        succeed(Command::new("dpkg-deb").arg("-x").arg(package).arg(root))?;
    }
    std::fs::remove_dir_all(&apt)?;
    settle(version, root)
}

/// Lets the interpreter start with the loader, the C library and the libraries that came with it.
fn settle(version: &str, root: &Path) -> Result {
    let triplet = format!("{}-linux-gnu", std::env::consts::ARCH);
    let mut libraries = Vec::new();
    let mut loader = None;
    for part in ["usr/lib", "lib"] {
        let folder = root.join(part).join(&triplet);
        if folder.is_dir() {
            let found = files(&folder, "")?.into_iter().find(|file| {
                file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ld-linux"))
            });
            loader = loader.or(found);
            libraries.push(folder);
        }
    }
    let loader = loader.ok_or("the packages hold no loader")?;
    let mut patch = Command::new("patchelf");
    patch.arg("--set-interpreter").arg(loader).args(["--force-rpath", "--set-rpath"]);
    patch.arg(std::env::join_paths(libraries)?);
    succeed(patch.arg(root.join("usr/bin").join(format!("python{version}"))))
}

fn folder(suite: &Suite) -> PathBuf {
    suite.target.join("pythons")
}

fn debian_root(suite: &Suite, version: &Version) -> PathBuf {
    folder(suite).join(version.name)
}

/// What is in a folder, in the order of the names, with this ending.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
