//! What the header says of each function, against what `ffi-tests/c/functions.c` finds that it answers.

use crate::{COMPILERS, MUTE, WILLING, build, tell};
use ffi_tests::{Host, exported, root, succeed, valgrind};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The facts of a function, as its comment has them.
struct Facts {
    thread: String,
    inside: String,
    errors: String,
}

const LABELS: [&str; 4] = ["Ownership: ", "Thread: ", "Inside events: ", "Errors: "];

/// Every function that the header declares; one without a fact is a failure.
fn facts() -> BTreeMap<String, Facts> {
    let header = std::fs::read_to_string(root().join("include/dpaymentssdk.h")).unwrap();
    let mut found = BTreeMap::new();
    for part in header.split("/**").skip(1) {
        let (comment, after) = part.split_once("*/").unwrap();
        let Some((declaration, _)) = after.split_once(';') else { continue };
        let before = declaration.split('(').next().unwrap();
        let name = before.rsplit([' ', '*', '\n']).next().unwrap();
        let function = name.starts_with("tsysreversal_") || name.starts_with("DPaymentsSDK_");
        if !function || !declaration.contains('(') || before.contains("typedef") {
            continue;
        }
        let lines = comment.lines().map(|line| line.trim().trim_start_matches('*').trim());
        let words = lines.take_while(|line| *line != "# Safety").collect::<Vec<_>>().join(" ");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut rest = words.as_str();
        let mut pieces = Vec::new();
        for label in LABELS {
            let (before, after) = rest.split_once(label).unwrap_or_else(|| panic!("{name} lacks {label}"));
            pieces.push(before.trim().to_owned());
            rest = after;
        }
        assert!(pieces.iter().all(|piece| !piece.is_empty()) && !rest.is_empty(), "{name} has an empty fact");
        let facts = Facts { thread: pieces[2].clone(), inside: pieces[3].clone(), errors: rest.to_owned() };
        found.insert(name.to_owned(), facts);
    }
    found
}

impl Facts {
    /// The codes that are listed.
    fn codes(&self) -> BTreeSet<i32> {
        let words = self.errors.split(|c: char| !c.is_ascii_digit() && c != '_' && !c.is_ascii_alphabetic());
        words.filter_map(|word| word.parse().ok()).filter(|code| *code > 16).collect()
    }

    /// What the function answers while another thread reverses.
    fn while_reversing(&self, writes: bool) -> i32 {
        match self.thread.as_str() {
            "any, at any time." | "any, one at a time, also while another one reverses." => 0,
            "any, also while another one reverses; when a callback of the handle runs there, this returns after it." => {
                0
            }
            "the one that uses the handle; 211 from another one while it reverses." => 211,
            "any, one at a time; while another one reverses it reads, and answers NULL to what writes." => {
                if writes {
                    -1
                } else {
                    0
                }
            }
            other => panic!("no test knows this: {other}"),
        }
    }

    /// What it answers inside an event.
    fn inside_events(&self) -> i32 {
        match self.inside.as_str() {
            "211." => 211,
            words if words == "yes." || words.starts_with("yes; ") || words.starts_with("yes, ") => 0,
            other => panic!("no test knows this: {other}"),
        }
    }

    /// Whether it is said to wait for a callback that runs on another thread.
    fn waits(&self) -> bool {
        self.thread.contains("returns after it")
    }
}

/// One line of the program.
struct Answer {
    situation: String,
    function: String,
    variant: String,
    code: i32,
}

fn answers(printed: &str) -> Vec<Answer> {
    let known = ["idle", "stale", "none", "refused", "page", "connected", "busy", "waits"];
    let answer = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let [situation, name, code] = words.as_slice() else { return None };
        if !known.contains(situation) && !situation.starts_with("inside-") {
            return None;
        }
        let (function, variant) = name.split_once('/').unwrap_or((name, ""));
        let [situation, function, variant] = [situation, &function, &variant].map(|word| (*word).to_owned());
        Some(Answer { situation, function, variant, code: code.parse().unwrap() })
    };
    printed.lines().filter_map(answer).collect()
}

/// What an answer has to be by the facts; `None` where the situation only collects codes.
fn expected(answer: &Answer, facts: &BTreeMap<String, Facts>) -> Option<i32> {
    let own = &facts[&answer.function];
    // A method by its number has the facts of its own function.
    let (method, writes) = match answer.variant.strip_prefix("tsysreversal_config-") {
        Some(how) => ("tsysreversal_config", how == "write"),
        None => (answer.variant.as_str(), answer.variant == "write"),
    };
    let by_number = method.starts_with("tsysreversal_");
    let twin = if by_number { &facts[method] } else { own };
    let always = own.errors.ends_with("9002 always.");
    match answer.situation.as_str() {
        _ if always => Some(9002),
        // An object without properties can do everything but reverse.
        "idle" if answer.function == "tsysreversal_reverse" || method == "tsysreversal_reverse" => Some(593),
        "idle" => Some(0),
        "stale" => Some(if own.codes().contains(&9002) { 9002 } else { 0 }),
        "page" => Some(434),
        // What is NULL by its own function is a code by number.
        "busy" => Some(match twin.while_reversing(writes) {
            -1 if by_number => 211,
            code => code,
        }),
        "waits" => Some(i32::from(own.waits())),
        inside if inside.starts_with("inside-") => Some(twin.inside_events()),
        _ => None,
    }
}

fn compare(answers: &[Answer], facts: &BTreeMap<String, Facts>) {
    let mut wrong = Vec::new();
    let mut codes: BTreeMap<&str, BTreeSet<i32>> = BTreeMap::new();
    let mut situations: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for answer in answers {
        let name = answer.function.as_str();
        assert!(facts.contains_key(name), "{name} is not in the header");
        if let Some(code) = expected(answer, facts).filter(|code| *code != answer.code) {
            wrong
                .push(format!("{} {name}/{}: {}, not {code}", answer.situation, answer.variant, answer.code));
        }
        if answer.situation != "waits" {
            codes.entry(name).or_default().insert(answer.code);
            situations.entry(&answer.situation).or_default().insert(name);
        }
    }
    for (name, facts) in facts {
        let (listed, mut seen) = (facts.codes(), codes.remove(name.as_str()).unwrap_or_default());
        seen.retain(|code| *code > 0);
        // What ends a reversal, or any method, may be any code of the list of errors.
        let open =
            facts.errors.contains("any code of the list") || facts.errors.contains("those of the method");
        let more: Vec<_> = seen.difference(&listed).filter(|_| !open).collect();
        let fewer: Vec<_> = listed.difference(&seen).collect();
        if !more.is_empty() || !fewer.is_empty() {
            wrong.push(format!("{name}: answers {more:?} unlisted, never answers {fewer:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    for situation in ["idle", "stale", "busy"]
        .into_iter()
        .map(str::to_owned)
        .chain("SACOIDE".chars().map(|e| format!("inside-{e}")))
    {
        let visited = situations[situation.as_str()].len();
        assert_eq!(visited, facts.len(), "every function is called: {situation}");
    }
}

/// A store of PEM with a certificate, and one with a certificate and a key that has its public part, but another private
/// number.
fn stores(host: &Host) -> [std::path::PathBuf; 2] {
    let folder = host.folder();
    let openssl = |words: &str| {
        succeed(Command::new("openssl").args(words.split_whitespace()).current_dir(folder));
    };
    let client = std::fs::read_to_string(host.client()).unwrap();
    let certificate = &client[..client.find("-----BEGIN PRIVATE KEY").unwrap()];
    openssl("pkey -in client.key -outform DER -out key.der");
    let mut key = std::fs::read(folder.join("key.der")).unwrap();
    // The private number of a key on P-256 is an octet string of 32 bytes, the public part follows.
    let number = key.windows(2).position(|bytes| bytes == [0x04, 0x20]).unwrap() + 2;
    key[number + 31] ^= 1;
    std::fs::write(folder.join("key.der"), key).unwrap();
    openssl("base64 -in key.der -out key.txt");
    let key = std::fs::read_to_string(folder.join("key.txt")).unwrap();
    let misfit = format!("{certificate}-----BEGIN PRIVATE KEY-----\n{key}-----END PRIVATE KEY-----\n");
    std::fs::write(folder.join("misfit.pem"), misfit).unwrap();
    [folder.join("ca.pem"), folder.join("misfit.pem")]
}

#[test]
fn every_function_does_what_the_header_says() {
    let facts = facts();
    assert_eq!(
        facts.keys().cloned().collect::<BTreeSet<_>>(),
        exported(),
        "each exported function has its facts"
    );
    let willing = Host::start(WILLING);
    let damaged = Host::start("[[connection]]\nwrong_lrc = true");
    let mute = Host::start(MUTE.1);
    let run = |mut command: Command, how: &str| {
        willing.show_to(&mut command);
        damaged.show_as("DAMAGED", &mut command);
        mute.show_as("MUTE", &mut command);
        let printed = succeed(command.args(stores(&willing)));
        let answers = answers(&printed);
        compare(&answers, &facts);
        let waiting = facts.values().filter(|facts| facts.waits()).count();
        assert_eq!(answers.iter().filter(|answer| answer.situation == "waits").count(), waiting);
        println!("C functions ({how}): {} functions, {} answers", facts.len(), answers.len());
        tell("functions", how, &printed);
    };
    for compiler in COMPILERS {
        run(Command::new(build(compiler, "functions")), compiler);
    }
    run(valgrind(&build("cc", "functions")), "valgrind");
}
