//! `docs/SUMMARY.md`, the contents of the site: every page, in the order that a reader needs.

use crate::Result;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The list, from the root of the repository.
pub const FILE: &str = "docs/SUMMARY.md";

/// Pages that do not lie in `docs`.
const OUTSIDE: &[&str] = &["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

/// Around the lines that are printed.
const BEGIN: &str = "<!-- the next lines are printed by `cargo xtask codegen` -->\n";
const END: &str = "<!-- end of the printed lines -->\n";

/// One page of the list.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the list calls it.
    pub title: String,
    /// The file, from the root of the repository, with forward slashes.
    pub path: String,
}

/// The pages of the list, after a comparison with those on the disk.
pub fn read(root: &Path) -> Result<Vec<Entry>> {
    let entries = entries(&fs::read_to_string(root.join(FILE))?);
    let wrong = compare(&entries, &headings(root)?);
    if wrong.is_empty() { Ok(entries) } else { Err(wrong.join("\n").into()) }
}

/// The list with links from the root of the repository.
pub fn from_root(list: &str) -> String {
    let line = |line: &str| match link(line) {
        Some((title, target)) => {
            line.replace(&format!("[{title}]({target})"), &format!("[{title}]({})", path(target)))
        }
        None => line.to_owned(),
    };
    list.lines().map(|text| line(text) + "\n").collect()
}

/// The list with other printed lines.
pub fn with_printed(list: &str, printed: &str) -> Result<String> {
    let (before, rest) = list.split_once(BEGIN).ok_or("SUMMARY.md has no place for printed lines")?;
    let (_, after) = rest.split_once(END).ok_or("SUMMARY.md has no end of the printed lines")?;
    Ok(format!("{before}{BEGIN}{printed}{END}{after}"))
}

fn entries(list: &str) -> Vec<Entry> {
    let links = list.lines().filter_map(link);
    links.map(|(title, target)| Entry { title: title.to_owned(), path: path(target) }).collect()
}

/// Title and target of a line with a link.
fn link(line: &str) -> Option<(&str, &str)> {
    line.trim_start().trim_start_matches("- ").strip_prefix('[')?.strip_suffix(')')?.split_once("](")
}

/// A target of a link, which begins in `docs`, from the root.
fn path(target: &str) -> String {
    target.strip_prefix("../").map_or_else(|| format!("docs/{target}"), str::to_owned)
}

/// The first heading of every page on the disk.
fn headings(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut paths: Vec<String> = OUTSIDE.iter().map(|&path| path.to_owned()).collect();
    markdown(root, "docs", &mut paths)?;
    paths.retain(|path| path != FILE);
    let heading = |path: String| {
        let text = fs::read_to_string(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
        Ok((path, line.to_owned()))
    };
    paths.into_iter().map(heading).collect()
}

/// The Markdown files of a folder and the folders in it.
fn markdown(root: &Path, folder: &str, paths: &mut Vec<String>) -> Result {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            markdown(root, &path, paths)?;
        } else if path.ends_with(".md") {
            paths.push(path);
        }
    }
    Ok(())
}

/// What is wrong with the list: each page is in it once, under its own heading.
fn compare(entries: &[Entry], headings: &BTreeMap<String, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for Entry { title, path } in entries {
        match headings.get(path) {
            None => wrong.push(format!("{FILE} names {path}, which is no page")),
            Some(heading) if heading != title => {
                wrong.push(format!("{FILE} calls {path} `{title}`, it calls itself `{heading}`"));
            }
            Some(_) => {}
        }
    }
    for path in headings.keys() {
        match entries.iter().filter(|entry| entry.path == *path).count() {
            1 => {}
            0 => wrong.push(format!("{FILE} lacks {path}")),
            times => wrong.push(format!("{FILE} has {path} {times} times")),
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_in_the_list_once() {
        let pages = read(&crate::root()).unwrap_or_else(|error| panic!("{error}"));
        assert!(pages.len() >= 50, "{} pages", pages.len());
        assert_eq!(pages[0].path, "README.md");
    }

    #[test]
    fn what_is_wrong_with_the_list_is_told() {
        let list = "# S\n\n[A](../a.md)\n\n- [B](b.md)\n  - [C](x/c.md)\n- [C](x/c.md)\n- [D](d.md)\n";
        let pages = [("a.md", "A"), ("docs/b.md", "Z"), ("docs/x/c.md", "C"), ("docs/e.md", "E")];
        let pages = pages.iter().map(|(path, title)| (path.to_string(), title.to_string())).collect();
        assert_eq!(
            compare(&entries(list), &pages),
            [
                "docs/SUMMARY.md calls docs/b.md `B`, it calls itself `Z`",
                "docs/SUMMARY.md names docs/d.md, which is no page",
                "docs/SUMMARY.md lacks docs/e.md",
                "docs/SUMMARY.md has docs/x/c.md 2 times",
            ]
        );
    }

    #[test]
    fn links_begin_at_the_root() {
        let list = "# S\n\n[A](../a.md)\n\n  - [B](b.md)\n";
        assert_eq!(from_root(list), "# S\n\n[A](a.md)\n\n  - [B](docs/b.md)\n");
    }

    #[test]
    fn printed_lines_are_replaced() {
        let list = format!("a\n{BEGIN}b\n{END}c\n");
        assert_eq!(with_printed(&list, "d\n").unwrap(), format!("a\n{BEGIN}d\n{END}c\n"));
        assert!(with_printed("a\n", "d\n").is_err());
    }
}
