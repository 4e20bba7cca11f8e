//! The licences of what is in the library or the tool, for people.

use super::product::{Part, Product};
use crate::Result;
use std::path::{Path, PathBuf};

/// The words with which the names of files with licences begin.
const WORDS: &[&str] = &["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// The licences that Rust's document about its own library names without their text.
const OF_RUST: &[&str] = &["Apache-2.0.txt", "BSD-2-Clause.txt", "MIT.txt", "Unicode-3.0.txt"];

/// One text: a list of the parts, then every licence once, with the names of those who have it.
pub fn text(product: &Product) -> Result<String> {
    let mut text = format!("What is in {} besides its own code.\n\n", product.name);
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
            let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let mut licence = String::from_utf8_lossy(&bytes).replace('\r', "");
            if file.extension().is_some_and(|extension| extension == "html") {
                licence = without_tags(&licence);
            }
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
    let mut files = entries(&part.folder)?;
    files.retain(|file| file.is_file() && is_licence(file));
    if part.name == "rust-std" {
        files.extend(OF_RUST.iter().map(|name| part.folder.join("licenses").join(name)));
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

/// What a reader of a page sees, near enough for a licence.
fn without_tags(page: &str) -> String {
    let text: String =
        page.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let text = text.replace("&#38;", "&").replace("&amp;", "&");
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|line, above| line.is_empty() && above.is_empty());
    lines.join("\n")
}
