//! What the tests need from the system, and how to get it.

use std::path::Path;
use std::process::{Command, Stdio};

/// Something that a stage needs.
pub struct Tool {
    /// What people call it.
    name: &'static str,
    /// A command that succeeds when it is there.
    probe: &'static [&'static str],
    /// The Debian package that brings it; empty when none does.
    package: &'static str,
}

pub const RUSTFMT: Tool = Tool { name: "rustfmt", probe: &["cargo", "fmt", "--version"], package: "" };
pub const CLIPPY: Tool = Tool { name: "clippy", probe: &["cargo", "clippy", "--version"], package: "" };
pub const CC: Tool = Tool { name: "a C compiler", probe: &["cc", "--version"], package: "gcc" };
pub const CXX: Tool = Tool { name: "g++", probe: &["g++", "--version"], package: "g++" };
pub const CLANG: Tool = Tool { name: "clang", probe: &["clang", "--version"], package: "clang" };
pub const VALGRIND: Tool = Tool { name: "valgrind", probe: &["valgrind", "--version"], package: "valgrind" };
pub const NM: Tool = Tool { name: "nm", probe: &["nm", "--version"], package: "binutils" };
pub const ABIGAIL: Tool =
    Tool { name: "libabigail's tools", probe: &["abidiff", "--version"], package: "abigail-tools" };
pub const GIT: Tool = Tool { name: "git", probe: &["git", "--version"], package: "git" };
pub const PKG_CONFIG: Tool =
    Tool { name: "pkg-config", probe: &["pkg-config", "--version"], package: "pkg-config" };
pub const CMAKE: Tool = Tool { name: "CMake", probe: &["cmake", "--version"], package: "cmake" };
pub const DPKG_DEB: Tool = Tool { name: "dpkg-deb", probe: &["dpkg-deb", "--version"], package: "dpkg" };
pub const LINTIAN: Tool = Tool { name: "lintian", probe: &["lintian", "--version"], package: "lintian" };
pub const BUBBLEWRAP: Tool = Tool { name: "bwrap", probe: &["bwrap", "--version"], package: "bubblewrap" };
pub const LIBSSL: Tool =
    Tool { name: "OpenSSL's headers", probe: &["pkg-config", "--exists", "openssl"], package: "libssl-dev" };
pub const GNUTLS: Tool = Tool {
    name: "GnuTLS' headers",
    probe: &["pkg-config", "--exists", "gnutls"],
    package: "libgnutls28-dev",
};
pub const ICONV: Tool = Tool { name: "iconv", probe: &["iconv", "--version"], package: "libc-bin" };
pub const OPENSSL: Tool = Tool { name: "openssl", probe: &["openssl", "version"], package: "openssl" };
pub const SOFTHSM: Tool =
    Tool { name: "SoftHSM", probe: &["softhsm2-util", "--version"], package: "softhsm2" };
pub const OPENSC: Tool =
    Tool { name: "pkcs11-tool", probe: &["sh", "-c", "command -v pkcs11-tool"], package: "opensc" };
pub const PYTHON: Tool = Tool {
    name: "Python 3.8 or later",
    probe: &["python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))"],
    package: "python3",
};
pub const VENV: Tool = Tool {
    name: "Python's venv",
    probe: &["python3", "-c", "import ensurepip, venv"],
    package: "python3-venv",
};
pub const PATCHELF: Tool = Tool { name: "patchelf", probe: &["patchelf", "--version"], package: "patchelf" };
pub const TZDATA: Tool = Tool {
    name: "the rules of time zones",
    probe: &["test", "-f", "/usr/share/zoneinfo/Asia/Kolkata"],
    package: "tzdata",
};

pub const KEYTOOL: Tool =
    Tool { name: "keytool", probe: &["sh", "-c", "command -v keytool"], package: "default-jre-headless" };
pub const CERTTOOL: Tool =
    Tool { name: "certtool", probe: &["certtool", "--version"], package: "gnutls-bin" };
pub const NSS: Tool =
    Tool { name: "pk12util", probe: &["sh", "-c", "command -v pk12util certutil"], package: "libnss3-tools" };

// Servers are not on the path of everybody.
pub const SQUID: Tool =
    Tool { name: "squid", probe: &["sh", "-c", "PATH=$PATH:/usr/sbin command -v squid"], package: "squid" };
pub const TINYPROXY: Tool = Tool {
    name: "tinyproxy",
    probe: &["sh", "-c", "PATH=$PATH:/usr/sbin command -v tinyproxy"],
    package: "tinyproxy-bin",
};
pub const DANTE: Tool = Tool {
    name: "Dante's server",
    probe: &["sh", "-c", "PATH=$PATH:/usr/sbin command -v danted"],
    package: "dante-server",
};
pub const MICROSOCKS: Tool = Tool {
    name: "microsocks",
    probe: &["sh", "-c", "PATH=$PATH:/usr/sbin command -v microsocks"],
    package: "microsocks",
};
pub const SSHD: Tool = Tool {
    name: "OpenSSH's server",
    probe: &["sh", "-c", "PATH=$PATH:/usr/sbin command -v sshd"],
    package: "openssh-server",
};
pub const SSH: Tool = Tool { name: "OpenSSH's client", probe: &["ssh", "-V"], package: "openssh-client" };
pub const BOUNCY_CASTLE: Tool = Tool {
    name: "Bouncy Castle",
    probe: &["test", "-f", "/usr/share/java/bcprov.jar"],
    package: "libbcprov-java",
};
pub const PUTTYGEN: Tool =
    Tool { name: "puttygen", probe: &["puttygen", "--version"], package: "putty-tools" };
pub const SSH_KEYGEN: Tool =
    Tool { name: "ssh-keygen", probe: &["sh", "-c", "command -v ssh-keygen"], package: "openssh-client" };
pub const CHROMIUM: Tool = Tool {
    name: "Chromium and its driver",
    probe: &["sh", "-c", "command -v chromium && command -v chromedriver"],
    package: "chromium-driver",
};

/// Packages that recommend much that no test needs: a browser wants a printing system.
const LEAN: &[&str] = &["chromium-driver"];

pub const MINGW: Tool = Tool {
    name: "mingw-w64",
    probe: &["x86_64-w64-mingw32-g++", "--version"],
    package: "g++-mingw-w64-x86-64-posix",
};
pub const MINGW32: Tool = Tool {
    name: "mingw-w64 for 32 bits",
    probe: &["i686-w64-mingw32-g++", "--version"],
    package: "g++-mingw-w64-i686-posix",
};
pub const WINE: Tool =
    Tool { name: "wine", probe: &["/usr/lib/wine/wine64", "--version"], package: "wine64" };
pub const WINESERVER: Tool =
    Tool { name: "wine's server", probe: &["sh", "-c", "command -v wineserver"], package: "wine" };
// Debian's newest Rust, and the sources of its standard library, from which it can be built for any system.
pub const RUSTC_WEB: Tool =
    Tool { name: "Debian's newest rustc", probe: &["/usr/bin/rustc", "--version"], package: "rustc-web" };
pub const CARGO_WEB: Tool =
    Tool { name: "Debian's newest cargo", probe: &["/usr/bin/cargo", "--version"], package: "cargo-web" };
pub const RUST_WEB_SRC: Tool = Tool {
    name: "the sources of Debian's newest Rust",
    probe: &["test", "-f", "/usr/lib/rustlib/src/rust/library/std/Cargo.toml"],
    package: "rust-web-src",
};

/// Installs what is missing where that is allowed; otherwise says in one line what is missing.
pub fn provide(needs: &[Tool]) -> Result<(), String> {
    let missing: Vec<&Tool> = needs.iter().filter(|tool| !works(tool.probe)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    install(&missing);
    let still: Vec<&Tool> = missing.into_iter().filter(|tool| !works(tool.probe)).collect();
    if still.is_empty() { Ok(()) } else { Err(explain(&still)) }
}

fn explain(missing: &[&Tool]) -> String {
    let names: Vec<_> = missing.iter().map(|tool| tool.name).collect();
    let packages: Vec<_> = missing.iter().map(|tool| tool.package).filter(|name| !name.is_empty()).collect();
    match packages.is_empty() {
        true => format!("needs {}", names.join(", ")),
        false => format!("needs {} (apt-get install {})", names.join(", "), packages.join(" ")),
    }
}

fn works(probe: &[&str]) -> bool {
    let Some((program, arguments)) = probe.split_first() else { return false };
    let run = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    run.is_ok_and(|status| status.success())
}

/// Root may install on a Debian system; nobody else is asked for a password.
fn install(missing: &[&Tool]) {
    let packages: Vec<_> = missing.iter().map(|tool| tool.package).filter(|name| !name.is_empty()).collect();
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    if packages.is_empty() || !is_root || !Path::new("/usr/bin/apt-get").exists() {
        return;
    }
    println!("installing {}", packages.join(" "));
    let apt = |arguments: &[&str]| {
        let quiet = Command::new("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null())
            .status();
        quiet.is_ok_and(|status| status.success())
    };
    let (lean, usual): (Vec<&str>, Vec<&str>) = packages.iter().partition(|name| LEAN.contains(name));
    for (packages, options) in [(lean, &["--no-install-recommends"][..]), (usual, &[])] {
        if packages.is_empty() {
            continue;
        }
        let arguments = [&["install", "-y", "-qq"], options, &packages].concat();
        // A fresh machine may have no package lists yet, an old one stale ones.
        if !apt(&arguments) && apt(&["update", "-qq"]) {
            apt(&arguments);
        }
    }
}
