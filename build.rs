//! Names the shared library, tells the library what it was built for, and refuses a stale print.
#![allow(clippy::print_stdout, reason = "this is how a build script talks to Cargo")]

#[path = "src/spec/fingerprint.rs"]
mod fingerprint;

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The number in the name of the shared library. It changes when a released function, number or type is taken
/// out or changes its meaning, and not with the version of the package.
const ABI: u32 = 1;

/// The directory of the table that everything is printed from.
const TABLE: &str = "src/spec";

/// The printed files, each with the fingerprint of the table among its first lines.
const PRINTED: &[&str] = &[
    "src/accessors.rs",
    "src/capi/typed.rs",
    "include/tsysreversal.h",
    "include/dpaymentssdk.h",
    "bindings/python/dpaymentssdk/_table.py",
    "bindings/python/dpaymentssdk/__init__.pyi",
    "docs/reference/index.md",
];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=CI");
    name_the_library();
    describe_the_build();
    if env::var_os("CI").is_none() {
        return ExitCode::SUCCESS;
    }
    let stale = stale();
    if stale.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("cargo::error=stale: {}; run `cargo xtask codegen` and commit", stale.join(", "));
    ExitCode::FAILURE
}

/// The files that were printed from another table than the present one. The published package does not have
/// all of them; what is not there is not looked at.
fn stale() -> Vec<&'static str> {
    println!("cargo::rerun-if-changed={TABLE}");
    let Ok(fingerprint) = fingerprint::of_directory(Path::new(TABLE)) else { return vec![TABLE] };
    let line = format!("fingerprint: {fingerprint}");
    PRINTED.iter().copied().filter(|path| !is_fresh(path, &line)).collect()
}

fn is_fresh(path: &str, fingerprint: &str) -> bool {
    let Ok(text) = std::fs::read_to_string(path) else { return true };
    println!("cargo::rerun-if-changed={path}");
    text.lines().take(5).any(|line| line.ends_with(fingerprint))
}

/// Gives the shared library the name by which programs look for it, and keeps it loaded once it is: OpenSSL and
/// thread-local values inside it are cleaned up by code that must still be there when a thread ends.
fn name_the_library() {
    let link = |argument: &str| println!("cargo::rustc-cdylib-link-arg={argument}");
    match variable("CARGO_CFG_TARGET_OS").as_str() {
        "linux" | "android" | "freebsd" | "netbsd" | "openbsd" | "dragonfly" => {
            link(&format!("-Wl,-soname,libdpaymentssdk.so.{ABI}"));
            link("-Wl,-z,nodelete");
        }
        "macos" => link(&format!("-Wl,-install_name,@rpath/libdpaymentssdk.{ABI}.dylib")),
        _ => {}
    }
}

/// What the setting `BuildInfo` answers.
fn describe_the_build() {
    println!("cargo::rustc-env=DPAYMENTSSDK_ABI={ABI}");
    println!("cargo::rustc-env=DPAYMENTSSDK_TARGET={}", variable("TARGET"));
    println!("cargo::rustc-env=DPAYMENTSSDK_RUSTC={}", compiler());
}

/// The version of the compiler in one line: `rustc 1.85.0 (4d91de4e4 2025-02-17)`.
fn compiler() -> String {
    let output = Command::new(variable("RUSTC")).arg("--version").output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.unwrap_or_else(|_| "rustc".to_owned())
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_default()
}
