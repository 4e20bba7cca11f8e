//! Prints everything that follows from the table in `src/spec`, and checks that the committed prints are fresh.

mod baseline;
mod c;
mod cxx;
mod docs;
mod functions;
mod layout;
mod python;
mod rust;
mod signatures;
mod text;
mod words;

use crate::{Result, fingerprint};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The directory of the table.
const SPEC: &str = "src/spec";

/// One file as it should be.
struct Printed {
    /// The path from the root of the repository, with forward slashes.
    path: String,
    /// The whole content.
    text: String,
}

impl Printed {
    fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }
}

/// Prints all files, or compares them with the committed ones.
pub fn run(root: &Path, check: bool) -> Result {
    let note = Note::of_spec(&fingerprint::of_directory(&root.join(SPEC))?);
    let mut stale = settle(root, check, sources(root, &note)?)?;
    // The header is printed from Rust files, some of which were printed just now.
    let header = c::header(root, &note)?;
    let baseline = baseline::baseline(root, &header.text)?;
    let exports = c::exports(&header.text);
    let mut pages = docs::pages(&note);
    pages.push(functions::page(&note, &header.text)?);
    let paths: Vec<String> = pages.iter().map(|page| page.path.clone()).collect();
    pages.push(docs::contents_of_the_site(root, &pages)?);
    stale.extend(settle(root, check, vec![header, baseline, exports])?);
    stale.extend(settle(root, check, pages)?);
    stale.extend(surplus(root, check, &paths)?);
    report(&stale)
}

/// What other programs are built from, but for the header of C.
fn sources(root: &Path, note: &Note) -> Result<Vec<Printed>> {
    let rust = vec![rust::accessors(note), c::typed(note)];
    let mut printed = rust.into_iter().map(|file| formatted(root, file)).collect::<Result<Vec<_>>>()?;
    printed.extend([python::table(note), python::stubs(note), cxx::header(note), cxx::keys()]);
    Ok(printed)
}

/// Writes the files that differ from the ones on the disk; or only answers their names, when checking.
fn settle(root: &Path, check: bool, printed: Vec<Printed>) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for file in printed.into_iter().filter(|file| is_stale(root, file)) {
        if check {
            stale.push(file.path);
        } else {
            write(root, &file)?;
        }
    }
    Ok(stale)
}

/// Takes away the reference pages that nothing prints any more; or only answers their names, when checking.
fn surplus(root: &Path, check: bool, pages: &[String]) -> Result<Vec<String>> {
    let mut surplus = Vec::new();
    let Ok(entries) = fs::read_dir(root.join(docs::DIRECTORY)) else { return Ok(surplus) };
    for entry in entries {
        let path = format!("{}/{}", docs::DIRECTORY, entry?.file_name().to_string_lossy());
        if pages.contains(&path) {
            continue;
        }
        if check {
            surplus.push(path);
        } else {
            fs::remove_file(root.join(&path))?;
            println!("removed {path}");
        }
    }
    Ok(surplus)
}

fn is_stale(root: &Path, file: &Printed) -> bool {
    let committed = fs::read_to_string(root.join(&file.path));
    committed.map_or(true, |text| text.replace("\r\n", "\n") != file.text)
}

fn write(root: &Path, file: &Printed) -> Result {
    let path = root.join(&file.path);
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("printed {}", file.path);
    Ok(())
}

fn report(stale: &[String]) -> Result {
    if stale.is_empty() {
        return Ok(());
    }
    for path in stale {
        println!("stale: {path}");
    }
    Err(format!("{} stale file(s); run `cargo xtask codegen` and commit", stale.len()).into())
}

/// The Rust file as `cargo fmt` would leave it.
fn formatted(root: &Path, file: Printed) -> Result<Printed> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}"))?;
    // rustfmt reads everything before it writes anything, so this cannot block.
    if let Some(mut input) = rustfmt.stdin.take() {
        input.write_all(file.text.as_bytes())?;
    }
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("rustfmt refuses {}", file.path).into());
    }
    Ok(Printed::new(file.path, String::from_utf8(output.stdout)?))
}

/// What every printed file says about itself in its first lines.
struct Note {
    fingerprint: String,
}

impl Note {
    fn of_spec(fingerprint: &str) -> Self {
        Self { fingerprint: fingerprint.to_owned() }
    }

    /// The two lines, each after `sign`. `build.rs` looks for the fingerprint.
    fn commented(&self, sign: &str) -> String {
        format!(
            "{sign}Printed by `cargo xtask codegen` from `src/spec`; do not edit.\n{sign}fingerprint: {}\n",
            self.fingerprint
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_fresh() {
        if let Err(error) = run(&crate::root(), true) {
            panic!("{error}");
        }
    }

    #[test]
    fn a_file_with_other_line_ends_is_not_stale() {
        let directory = std::env::temp_dir().join(format!("xtask-{}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        fs::write(directory.join("file"), "a\r\nb\r\n").unwrap();
        let stale = |text: &str| is_stale(&directory, &Printed::new("file", text.to_owned()));
        let found = (stale("a\nb\n"), stale("a\nc\n"));
        fs::remove_dir_all(&directory).unwrap();
        assert_eq!(found, (false, true));
    }
}
