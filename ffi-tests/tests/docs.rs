//! The guide is true: every block of code in it runs, every link leads somewhere, and its tables are those of the code.

#![allow(clippy::unwrap_used, clippy::panic, reason = "test helpers fail by panicking")]

#[path = "docs/blocks.rs"]
mod blocks;
#[path = "docs/links.rs"]
mod links;
#[path = "docs/run.rs"]
mod run;
#[path = "docs/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};

/// The pages whose blocks are run: the README, what contributors read, and the guide.
fn pages() -> Vec<PathBuf> {
    let root = ffi_tests::root();
    let mut pages = vec![root.join("README.md"), root.join("CONTRIBUTING.md")];
    for folder in ["docs/guide", "docs/guide/switching"] {
        pages.extend(markdown_in(&root.join(folder)));
    }
    pages
}

/// The Markdown files of a folder, in order.
fn markdown_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.sort();
    files
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_block_runs() {
    let (mut found, mut visited) = (0, 0);
    let mut wrong = Vec::new();
    for page in pages() {
        let text = read(&page);
        found += text.lines().filter(|line| line.starts_with("```")).count() / 2;
        let blocks = blocks::of(&text);
        let workshop = run::Workshop::new();
        for block in &blocks {
            visited += 1;
            if let Err(why) = workshop.run(block) {
                wrong.push(format!("{}:{}: {why}", page.display(), block.line));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert_eq!(visited, found);
    assert!(visited >= 40, "{visited} blocks");
    println!("{visited} blocks");
}

#[test]
fn every_link_leads_somewhere() {
    let root = ffi_tests::root();
    let mut files = pages();
    files.push(root.join("CHANGELOG.md"));
    files.push(root.join("bindings/python/README.md"));
    for folder in ["docs/internals", "docs/reference"] {
        files.extend(markdown_in(&root.join(folder)));
    }
    let (mut visited, mut wrong) = (0, Vec::new());
    for file in &files {
        for link in links::of(&read(file)) {
            visited += 1;
            if let Err(why) = links::check(file, &link) {
                wrong.push(format!("{}: {link}: {why}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(visited >= 300, "{visited} links in {} files", files.len());
    println!("{visited} links");
}

#[test]
fn the_examples_run() {
    let workshop = run::Workshop::new();
    workshop.rust_example("partial_reversal").unwrap();
    workshop.python_example("partial_reversal").unwrap();
}
