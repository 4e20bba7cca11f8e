//! `tsysreversal completions` and `tsysreversal manual`: what shells and `man` are told about the tool.

use crate::exit::{Exit, Stop};
use crate::output;
use clap_complete::Shell;
use std::path::PathBuf;

/// Print what a shell needs to complete commands and options.
#[derive(clap::Args)]
pub struct Completions {
    /// The shell.
    shell: Shell,
}

/// Write the manual pages, one for each command.
#[derive(clap::Args)]
pub struct Manual {
    /// The folder for them, which must be there.
    folder: PathBuf,
}

/// Prints the script of a shell.
///
/// # Errors
/// When standard output is closed or full.
pub fn completions(arguments: &Completions, mut tool: clap::Command) -> Result<Exit, Stop> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut tool, "tsysreversal", &mut script);
    output::print(String::from_utf8_lossy(&script).trim_end())?;
    Ok(Exit::Success)
}

/// Writes the pages.
///
/// # Errors
/// When a file cannot be written.
pub fn manual(arguments: &Manual, tool: clap::Command) -> Result<Exit, Stop> {
    let folder = &arguments.folder;
    clap_mangen::generate_to(tool, folder)
        .map_err(|error| Stop::failed(format!("{}: {error}", folder.display())))?;
    Ok(Exit::Success)
}
