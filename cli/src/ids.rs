//! `tsysreversal ids`: the numbers of the flat functions, and the file that changes them.

use crate::exit::{Exit, Stop};
use crate::output;
use dpaymentssdk::remap::{self, List, Remap};
use std::path::PathBuf;

/// Print the numbers of properties, methods and events as a remap file, or check such a file.
#[derive(clap::Args)]
pub struct Arguments {
    /// Read this file as the library would, and tell what it changes.
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
}

/// Prints the list, or what a file changes.
///
/// # Errors
/// Failed when the file cannot be used.
pub fn run(arguments: &Arguments) -> Result<Exit, Stop> {
    match &arguments.check {
        None => output::print(remap::list().trim_end())?,
        Some(path) => {
            let remap = Remap::read(path)
                .map_err(|problem| Stop::failed(format!("{}: {problem}", path.display())))?;
            output::print(&changes(&remap))?;
        }
    }
    Ok(Exit::Success)
}

/// A line for each name whose number is another, and one that counts for each list.
fn changes(remap: &Remap) -> String {
    let mut lines = Vec::new();
    let mut sums = Vec::new();
    for list in List::ALL {
        let (entries, mut moved, mut without) = (list.entries(), 0, 0);
        for entry in &entries {
            let (word, name, ours) = (list.word(), entry.cxx_name, entry.id);
            match remap.theirs(list, ours) {
                Some(theirs) if theirs == ours => continue,
                Some(theirs) => {
                    moved += 1;
                    lines.push(format!("{word} {name}: {theirs} in place of {ours}"));
                }
                None => {
                    without += 1;
                    lines.push(format!("{word} {name}: no number in place of {ours}"));
                }
            }
        }
        let same = entries.len() - moved - without;
        sums.push(format!("{}: {same} as here, {moved} others, {without} without a number", plural(list)));
    }
    lines.extend(sums);
    lines.join("\n")
}

fn plural(list: List) -> &'static str {
    match list {
        List::Properties => "properties",
        List::Methods => "methods",
        List::Events => "events",
    }
}
