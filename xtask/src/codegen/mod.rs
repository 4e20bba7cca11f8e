//! Prints everything that follows from the table in `src/spec`, and checks that the committed prints are fresh.

mod python;
mod text;

use crate::{Result, fingerprint};
use std::fs;
use std::path::Path;

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
    let note = Note { fingerprint: fingerprint::of_directory(&root.join("src/spec"))? };
    let printed = print_all(&note);
    let stale: Vec<&Printed> = printed.iter().filter(|file| is_stale(root, file)).collect();
    if check {
        return report(stale.iter().map(|file| file.path.as_str()).collect());
    }
    for file in &stale {
        write(root, file)?;
    }
    Ok(())
}

fn print_all(note: &Note) -> Vec<Printed> {
    vec![python::table(note)]
}

fn is_stale(root: &Path, file: &Printed) -> bool {
    fs::read_to_string(root.join(&file.path)).map_or(true, |text| text.replace("\r\n", "\n") != file.text)
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

fn report(stale: Vec<&str>) -> Result {
    if stale.is_empty() {
        return Ok(());
    }
    for path in &stale {
        println!("stale: {path}");
    }
    Err(format!("{} stale file(s); run `cargo xtask codegen` and commit", stale.len()).into())
}

/// What every printed file says about itself in its first lines.
struct Note {
    fingerprint: String,
}

impl Note {
    /// The lines, without any comment sign. `build.rs` looks for the second one.
    fn lines(&self) -> [String; 2] {
        [
            "Printed by `cargo xtask codegen` from `src/spec`; do not edit.".to_owned(),
            format!("fingerprint: {}", self.fingerprint),
        ]
    }

    /// The lines, each after a comment sign.
    fn commented(&self, sign: &str) -> String {
        self.lines().iter().map(|line| format!("{sign} {line}\n")).collect()
    }
}
