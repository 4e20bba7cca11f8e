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
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// Runs the blocks of a page in their order. Answers how many there are, and what is wrong.
fn run_page(page: &Path) -> (usize, Vec<String>) {
    let blocks = blocks::of(&read(page));
    let workshop = run::Workshop::new();
    let tried = blocks.iter().map(|block| (block, workshop.run(block)));
    let wrong = tried.filter_map(|(block, outcome)| {
        outcome.err().map(|why| format!("{}:{}: {why}", page.display(), block.line))
    });
    (blocks.len(), wrong.collect())
}

#[test]
fn every_block_runs() {
    let pages = pages();
    let found: usize = pages.iter().map(|page| fences(&read(page)) / 2).sum();
    let next = AtomicUsize::new(0);
    let done = Mutex::new((0, Vec::new()));
    let work = || {
        while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (visited, wrong) = run_page(page);
            let mut done = done.lock().unwrap();
            done.0 += visited;
            done.1.extend(wrong);
        }
    };
    // The pages do not know each other. Most of the time goes to compilers.
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let (visited, wrong) = done.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert_eq!(visited, found);
    assert!(visited >= 40, "{visited} blocks");
    println!("{visited} blocks");
}

fn fences(text: &str) -> usize {
    text.lines().filter(|line| line.starts_with("```")).count()
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
