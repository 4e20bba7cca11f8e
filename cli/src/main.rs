//! `tsysreversal`: reverses a card authorization, explains messages, plays the host.
#![allow(clippy::print_stderr, reason = "a command line tool reports its errors on standard error")]
#![allow(
    rustdoc::invalid_html_tags,
    reason = "the comments of options are the help text, where `<STX>` is written as it is"
)]

mod aggregate;
mod assign;
mod demo;
mod diff;
mod exit;
mod files;
mod ids;
mod input;
mod inspect;
mod output;
mod redact;
mod report;
mod reverse;
mod settings;
mod shell;
mod simulate;
mod trace;
mod usage;

use clap::{CommandFactory, Parser, Subcommand};
use exit::Stop;
use std::process::ExitCode;

/// Reverses card authorizations at the TSYS and Heartland hosts.
#[derive(Parser)]
#[command(name = "tsysreversal", version, after_help = exit::HELP)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Arguments),
    Reverse(Box<reverse::Arguments>),
    Inspect(inspect::Arguments),
    Diff(diff::Arguments),
    Aggregate(aggregate::Arguments),
    Simulate(simulate::Arguments),
    Settings(settings::Arguments),
    Ids(ids::Arguments),
    Completions(shell::Completions),
    Manual(shell::Manual),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::report(&error).into(),
    };
    let result = match cli.command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Reverse(arguments) => reverse::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Aggregate(arguments) => aggregate::run(&arguments),
        Command::Simulate(arguments) => simulate::run(&arguments),
        Command::Settings(arguments) => settings::run(&arguments),
        Command::Ids(arguments) => ids::run(&arguments),
        Command::Completions(arguments) => shell::completions(&arguments, Cli::command()),
        Command::Manual(arguments) => shell::manual(&arguments, Cli::command()),
    };
    result.unwrap_or_else(Stop::report).into()
}
