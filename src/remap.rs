//! The remap file: a caller's own numbers of properties, methods and events.
//!
//! A program that was compiled with another header calls the flat functions with the numbers of that header. The file
//! says which number each name has there; `docs/guide/remap.md` describes it. A file that leaves a doubt is refused: a
//! number with the wrong meaning would put a value into the wrong field of a reversal.

use crate::spec::{EVENTS, METHODS, PROPERTIES};
use std::collections::BTreeMap;
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;

/// The most bytes of a file. A file with every name in it has less than 6000.
const LONGEST: u64 = 65_536;

/// The largest number; from 10000 on a number asks for wide text.
const LARGEST: u16 = 9999;

/// What the flat functions know by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The properties.
    Properties,
    /// The methods.
    Methods,
    /// The events.
    Events,
}

/// One entry of a list: its number here, and the two spellings of its name.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The number in this library.
    pub id: u16,
    /// The name in C and Python.
    pub name: &'static str,
    /// The name in C++.
    pub cxx_name: &'static str,
}

impl List {
    /// The lists, in the order in which they are printed.
    pub const ALL: [Self; 3] = [Self::Properties, Self::Methods, Self::Events];

    /// The word with which a line of the file begins.
    pub fn word(self) -> &'static str {
        match self {
            Self::Properties => "property",
            Self::Methods => "method",
            Self::Events => "event",
        }
    }

    /// Every entry.
    pub fn entries(self) -> Vec<Entry> {
        match self {
            Self::Properties => PROPERTIES.iter().map(|row| entry(row.id, row.name, row.cxx_name)).collect(),
            Self::Methods => METHODS.iter().map(|row| entry(row.id, row.name, row.cxx_name)).collect(),
            Self::Events => EVENTS.iter().map(|row| entry(row.id, row.name, row.cxx_name)).collect(),
        }
    }

    /// The entry with this name in either spelling; its case does not matter.
    pub fn find(self, name: &str) -> Option<Entry> {
        let is = |spelling: &str| spelling.eq_ignore_ascii_case(name);
        self.entries().into_iter().find(|entry| is(entry.name) || is(entry.cxx_name))
    }

    /// Whether a number has a fixed meaning: licences and keys.
    fn reserves(self, number: u16) -> bool {
        self == Self::Properties && matches!(number, 2000..=2099 | 8000..=8099)
    }
}

fn entry(id: u16, name: &'static str, cxx_name: &'static str) -> Entry {
    Entry { id, name, cxx_name }
}

/// Why a file cannot be used. It names lines and names of the table, nothing else that is in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    line: Option<usize>,
    what: String,
}

impl Problem {
    fn file(what: impl Into<String>) -> Self {
        Self { line: None, what: what.into() }
    }

    fn line(line: usize, what: impl Into<String>) -> Self {
        Self { line: Some(line), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

impl std::error::Error for Problem {}

/// The numbers of one list.
#[derive(Clone, Debug, Default)]
struct Numbering {
    /// The caller's number of each of ours that has one.
    theirs: BTreeMap<u16, u16>,
    /// The same the other way round.
    ours: BTreeMap<u16, u16>,
}

/// A caller's numbers.
#[derive(Clone, Debug)]
pub struct Remap {
    lists: [Numbering; 3],
}

impl Remap {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is no ordinary file, cannot be read, has more than 65536 bytes, or [`parse`](Self::parse) refuses it.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let file =
            open(path).map_err(|error| Problem::file(format!("it cannot be opened: {}", error.kind())))?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(Problem::file("it is no ordinary file"));
        }
        let mut bytes = Vec::new();
        let read = file.take(LONGEST + 1).read_to_end(&mut bytes);
        read.map_err(|error| Problem::file(format!("it cannot be read: {}", error.kind())))?;
        Self::parse(&bytes)
    }

    /// Reads the content of a file.
    ///
    /// # Errors
    /// The first line that cannot be used: one that is not understood, a name or a number that came before, a number
    /// that belongs to a name which the file does not mention. Also when nothing is mentioned.
    pub fn parse(bytes: &[u8]) -> Result<Self, Problem> {
        let mut remap = Self { lists: Default::default() };
        let mut mentioned: [BTreeMap<u16, Mention>; 3] = Default::default();
        for (index, line) in text(bytes)?.lines().enumerate() {
            let problem = |what: String| Problem::line(index + 1, what);
            let Some((list, entry, number)) = read_line(line).map_err(problem)? else { continue };
            let mention = Mention { line: index + 1, number };
            if let Some(before) = mentioned[list as usize].insert(entry.id, mention) {
                return Err(problem(format!("{} came before, in line {}", entry.cxx_name, before.line)));
            }
            if number.is_some_and(|number| !remap.lists[list as usize].add(entry.id, number)) {
                return Err(problem("this number came before".to_owned()));
            }
        }
        if mentioned.iter().all(BTreeMap::is_empty) {
            return Err(Problem::file("it gives nothing a number"));
        }
        for list in List::ALL {
            remap.lists[list as usize].keep_others(list, &mentioned[list as usize])?;
        }
        Ok(remap)
    }

    /// What the caller's number means here.
    pub fn ours(&self, list: List, number: i32) -> Option<u16> {
        self.lists[list as usize].ours.get(&u16::try_from(number).ok()?).copied()
    }

    /// The caller's number of something here; none when the caller does not know it.
    pub fn theirs(&self, list: List, id: u16) -> Option<u16> {
        self.lists[list as usize].theirs.get(&id).copied()
    }
}

/// What a line says about a name.
struct Mention {
    line: usize,
    number: Option<u16>,
}

impl Numbering {
    /// Notes a number; false when it is taken.
    fn add(&mut self, id: u16, number: u16) -> bool {
        let free = !self.ours.contains_key(&number);
        if free {
            self.ours.insert(number, id);
            self.theirs.insert(id, number);
        }
        free
    }

    /// What the file does not mention keeps its number. When a line has taken that, the list is not complete.
    fn keep_others(&mut self, list: List, mentioned: &BTreeMap<u16, Mention>) -> Result<(), Problem> {
        for entry in list.entries().iter().filter(|entry| !mentioned.contains_key(&entry.id)) {
            if !self.add(entry.id, entry.id) {
                let taken = mentioned.values().find(|mention| mention.number == Some(entry.id));
                let line = taken.map_or(0, |mention| mention.line);
                let name = entry.cxx_name;
                let what =
                    format!("this number is that of {name}, which needs a line too: its number, or none");
                return Err(Problem::line(line, what));
            }
        }
        Ok(())
    }
}

/// Opens a file without waiting for anybody to write into it.
fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK | libc::O_NOCTTY);
    options.open(path)
}

/// The text of a file, each line with a line feed at its end. What is no UTF-8 can only be in a comment.
fn text(bytes: &[u8]) -> Result<String, Problem> {
    if bytes.len() as u64 > LONGEST {
        return Err(Problem::file(format!("it has more than {LONGEST} bytes")));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(Problem::file("it is UTF-16; UTF-8 is needed"));
    }
    let text = String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Reads a line: nothing for an empty one or a comment.
fn read_line(line: &str) -> Result<Option<(List, Entry, Option<u16>)>, String> {
    let words: Vec<&str> = line.split('#').next().unwrap_or_default().split_ascii_whitespace().collect();
    let [word, name, number] = match words[..] {
        [] => return Ok(None),
        [word, name, number] => [word, name, number],
        _ => return Err("three words are needed: property, method or event, a name, a number".to_owned()),
    };
    let list = List::ALL.into_iter().find(|list| list.word().eq_ignore_ascii_case(word));
    let list = list.ok_or("the first word must be property, method or event")?;
    let entry = list.find(name).ok_or_else(|| format!("there is no {} of this name", list.word()))?;
    Ok(Some((list, entry, read_number(list, number)?)))
}

/// Reads a number, or `none`.
fn read_number(list: List, text: &str) -> Result<Option<u16>, String> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(None);
    }
    // A zero in front would be octal to some readers.
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let number = text.parse().ok().filter(|&number: &u16| plain && number <= LARGEST);
    match number {
        None => Err(format!("the number must be 1 to {LARGEST}, or none")),
        Some(number) if list.reserves(number) => {
            Err("2000 to 2099 and 8000 to 8099 are for licences".to_owned())
        }
        number => Ok(number),
    }
}

/// A file with every name and its number in this library.
pub fn list() -> String {
    let mut text = "\
# The numbers of TSYSReversal in this library. Put those of your own header in their place, and \"none\" where it has
# no such name; then name this file in the environment variable DPAYMENTSSDK_REMAP.
"
    .to_owned();
    for list in List::ALL {
        for entry in list.entries() {
            text.push_str(&format!("{} {} {}\n", list.word(), entry.cxx_name, entry.id));
        }
    }
    text
}

#[cfg(test)]
mod tests;
