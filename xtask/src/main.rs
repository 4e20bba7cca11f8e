//! Developer tasks: `cargo xtask --help`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool talks to its caller")]

mod book;
mod codegen;
mod dist;
mod suite;
mod workspace;

// The table is compiled into this tool, not linked as a library: the library contains the printed files, and
// a stale print that no longer compiles must not keep anybody from printing it again. It also keeps OpenSSL
// out of this tool.
#[path = "../../src/spec/mod.rs"]
#[allow(dead_code, unused_imports, reason = "not every column is printed")]
mod spec;

#[path = "../../src/wire/codes.rs"]
#[allow(dead_code, reason = "only the tables are printed")]
mod codes;

#[path = "../../src/spec/fingerprint.rs"]
mod fingerprint;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// What every task answers; the error is a text for the person at the terminal.
type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[derive(Parser)]
#[command(about = "Developer tasks of this repository")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make a site of the documents, with search.
    Book(book::Book),
    /// Print the typed functions, headers, Python tables and reference pages from `src/spec`.
    Codegen {
        /// Write nothing; list the files that differ from what would be printed, and fail if there are any.
        #[arg(long)]
        check: bool,
    },
    /// Make the packages: an archive, Debian packages, a Python wheel, and their checksums.
    Dist(dist::Dist),
    /// Install the libraries, the tool, headers and documents.
    Install(dist::Install),
    /// Install what the tests need where that is allowed, and run everything.
    Test {
        /// Run only the stages with these names.
        only: Vec<String>,
    },
    /// Build the library for Windows, and run the C and C++ programs of the tests on it under wine.
    Windows,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Book(arguments) => book::run(&root(), &arguments),
        Task::Codegen { check } => codegen::run(&root(), check),
        Task::Dist(arguments) => dist::run(&root(), &arguments),
        Task::Install(arguments) => dist::install(&root(), &arguments),
        Task::Test { only } => suite::run(&root(), &only),
        Task::Windows => suite::windows::run(&root()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository: the directory above this package.
fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
