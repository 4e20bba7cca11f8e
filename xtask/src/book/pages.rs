//! The copy of the pages that mdBook reads.

use super::summary;
use crate::Result;
use crate::workspace::afresh;
use std::fs;
use std::path::Path;

/// Writes the copy: the pages of the list in `src`, what mdBook is told beside it.
pub fn lay_out(root: &Path, folder: &Path) -> Result {
    let pages = summary::read(root)?;
    afresh(folder)?;
    let source = folder.join("src");
    for page in &pages {
        let text = fs::read_to_string(root.join(&page.path))?;
        write(&source.join(page.path.replace("README.md", "index.md")), &for_readers(&text))?;
        copy_linked(root, &source, &page.path, &text)?;
    }
    let list = fs::read_to_string(root.join(summary::FILE))?;
    write(&source.join("SUMMARY.md"), &for_readers(&summary::from_root(&list)))?;
    for name in ["book.toml", "book.css"] {
        fs::copy(root.join("docs").join(name), folder.join(name))?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

/// Languages of code that mdBook's highlighter does not know.
const PLAIN: &[&str] = &["batch", "cmake", "delphi", "dockerfile", "pascal", "powershell", "vb", "vbnet"];

/// A page as the site shows it: without the notes of the tests and of codegen. An anchor above a heading becomes the
/// heading's own.
fn for_readers(text: &str) -> String {
    let (mut inside_code, mut inside_note) = (false, false);
    let mut named = None;
    let mut kept = String::new();
    for line in text.lines() {
        let fence = line.trim_start().strip_prefix("```");
        inside_code ^= fence.is_some();
        inside_note |= !inside_code && line.starts_with("<!--");
        if !inside_note {
            match (anchor(line), named.take(), fence) {
                (Some(id), ..) => named = Some(id),
                (None, Some(id), _) => kept.push_str(&format!("{line} {{#{id}}}\n")),
                (None, None, Some(language)) if PLAIN.contains(&language) => {
                    kept.push_str(&line.replace(language, "text"));
                    kept.push('\n');
                }
                (None, None, _) => {
                    kept.push_str(&if inside_code { line.to_owned() } else { to_the_front(line) });
                    kept.push('\n');
                }
            }
        }
        inside_note &= !line.contains("-->");
    }
    kept
}

/// A line whose links to the README lead to the front page.
fn to_the_front(line: &str) -> String {
    line.replace("README.md)", "index.md)").replace("README.md#", "index.md#")
}

/// The name of an anchor that has a line of its own.
fn anchor(line: &str) -> Option<&str> {
    line.strip_prefix("<a id=\"")?.strip_suffix("\"></a>")
}

/// Copies the files that a page leads to and that are no pages, such as the licences.
fn copy_linked(root: &Path, source: &Path, page: &str, text: &str) -> Result {
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    for (at, _) in text.match_indices("](") {
        let Some((target, _)) = text[at + 2..].split_once(')') else { continue };
        let file = folder.join(target);
        if target.ends_with(".md") || !root.join(&file).is_file() {
            continue;
        }
        let inside = root.join(&file).canonicalize()?;
        let copy = source.join(inside.strip_prefix(root)?);
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(inside, copy)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_left_out_except_in_code() {
        let page = "<!--\nPrinted.\n-->\n\n# A\n\n<!-- file: a.xml -->\n```xml\n<!-- data -->\n```\nend\n";
        assert_eq!(for_readers(page), "\n# A\n\n```xml\n<!-- data -->\n```\nend\n");
    }

    #[test]
    fn an_anchor_becomes_the_heading_s_own() {
        let page = "text\n\n<a id=\"sslca\"></a>\n## `SSLCA` / `C`\n\n## D\n";
        assert_eq!(for_readers(page), "text\n\n## `SSLCA` / `C` {#sslca}\n\n## D\n");
    }

    #[test]
    fn the_front_page_has_the_name_that_servers_know() {
        assert_eq!(
            for_readers("[a](../README.md#b), [c](README.md), `README.md`\n"),
            "[a](../index.md#b), [c](index.md), `README.md`\n"
        );
    }

    #[test]
    fn code_that_nobody_highlights_is_plain() {
        assert_eq!(for_readers("```cmake\nREADME.md)\n```\n"), "```text\nREADME.md)\n```\n");
    }

    #[test]
    fn files_beside_the_pages_come_along() {
        let folder = std::env::temp_dir().join(format!("xtask-book-{}", std::process::id()));
        let (root, source) = (folder.join("root"), folder.join("source"));
        write(&root.join("LICENSE"), "text").unwrap();
        write(&root.join("docs/a.md"), "").unwrap();
        let root = root.canonicalize().unwrap();
        copy_linked(&root, &source, "docs/a.md", "[l](../LICENSE), [n](../NONE), [a](a.md)").unwrap();
        let found = fs::read_to_string(source.join("LICENSE"));
        let page = source.join("docs/a.md").exists();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!((found.unwrap().as_str(), page), ("text", false));
    }
}
