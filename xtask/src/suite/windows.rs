//! `cargo xtask windows`: builds the library as a DLL, and runs the programs of `ffi-tests` on it under wine.

use super::{Suite, count, tools};
use crate::Result;
use crate::workspace::{output, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const TARGET: &str = "x86_64-pc-windows-gnu";

/// What building and running needs, whichever Rust there is.
const NEEDS: &[tools::Tool] = &[tools::MINGW, tools::MINGW32, tools::WINE, tools::WINESERVER];

/// What builds the standard library where that of Windows is not installed.
const STANDARD_LIBRARY: &[tools::Tool] = &[tools::RUSTC_WEB, tools::CARGO_WEB, tools::RUST_WEB_SRC];

/// Builds, runs and counts.
pub fn run(root: &Path) -> Result {
    let suite = Suite::new(root)?;
    tools::provide(NEEDS)?;
    let begun = Instant::now();
    let library = build(&suite)?;
    println!("built {} in {} s", library.display(), begun.elapsed().as_secs());
    let begun = Instant::now();
    let mut test = suite.ffi_command("windows");
    let counted = count::of({
        test.env("WINDOWS_LIBRARY", &library);
        test
    });
    // The server would end by itself a little later.
    let ended = Command::new("wineserver").arg("-k").env("WINEPREFIX", library.join("wine")).status();
    println!("{} passed in {} s", counted?, begun.elapsed().as_secs());
    ended?;
    Ok(())
}

/// Builds the DLL; answers the folder that it is in.
fn build(suite: &Suite) -> Result<PathBuf> {
    let mut cargo = match has_standard_library(suite)? {
        true => suite.cargo(&[]),
        false => {
            tools::provide(STANDARD_LIBRARY)?;
            with_standard_library(suite)
        }
    };
    let target = suite.target.join("windows");
    cargo.env("CARGO_TARGET_DIR", &target);
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", "x86_64-w64-mingw32-gcc");
    cargo.args(["rustc", "--package", "dpaymentssdk", "--lib", "--crate-type", "cdylib", "--target", TARGET]);
    succeed(&mut cargo)?;
    Ok(target.join(TARGET).join("debug"))
}

/// Whether the Rust in use can build for Windows as it is.
fn has_standard_library(suite: &Suite) -> Result<bool> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]).current_dir(&suite.root);
    let folder = output(&mut rustc)?;
    Ok(Path::new(folder.trim()).is_dir())
}

/// Debian's cargo and compiler, which build the standard library too. A stable compiler does that only when it is told that
/// it builds itself.
fn with_standard_library(suite: &Suite) -> Command {
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo.arg("-Zbuild-std=std,panic_unwind").current_dir(&suite.root);
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    // What names the other compiler.
    for name in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTC_WRAPPER", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    cargo
}
