//! The licences of what is in the library, for people.

use super::product::{Part, Product};
use crate::Result;
use std::path::{Path, PathBuf};

/// The words with which the names of files with licences begin.
const WORDS: &[&str] = &["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// One text: a list of the parts, then every licence once, with the names of those who have it.
pub fn text(product: &Product) -> Result<String> {
    let mut text = String::from("What is in this library besides its own code.\n\n");
    for part in &product.parts {
        text += &format!("  {} {}: {}\n", part.name, part.version, part.licence);
    }
    for (licence, names) in licences(product)? {
        text += &format!("\n{}\n{}\n\n{}\n", "=".repeat(100), names.join(", "), licence.trim_end());
    }
    Ok(text)
}

/// The different texts in the order in which they are met.
fn licences(product: &Product) -> Result<Vec<(String, Vec<String>)>> {
    let mut licences: Vec<(String, Vec<String>)> = Vec::new();
    for part in &product.parts {
        for file in files(part)? {
            let licence = String::from_utf8_lossy(&std::fs::read(file)?).replace('\r', "");
            match licences.iter_mut().find(|(known, _)| *known == licence) {
                Some((_, names)) => names.push(part.key()),
                None => licences.push((licence, vec![part.key()])),
            }
        }
    }
    Ok(licences)
}

/// The files with the licences of a part; one without any stops the work.
fn files(part: &Part) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in [part.folder.clone(), part.folder.join("licenses")] {
        // Of Rust's own documents: the one about its library, and the licences that it names.
        let inside = folder.ends_with("licenses");
        files.extend(
            entries(&folder)?.into_iter().filter(|file| file.is_file() && (inside || is_licence(file))),
        );
    }
    files.sort();
    if files.is_empty() { Err(format!("{}: no licence in its folder", part.key()).into()) } else { Ok(files) }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

fn is_licence(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    // What Rust's compiler is made of is not in the library.
    WORDS.iter().any(|word| name.starts_with(word)) && name != "copyright.html"
}
