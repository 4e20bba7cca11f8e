//! A remap file, as its bytes and as lines that are made of them: its numbers lead there and back, or it is refused.
#![no_main]

use dpaymentssdk::remap::{List, Remap};
use libfuzzer_sys::fuzz_target;
use std::collections::{BTreeMap, BTreeSet};

/// What each name of a list has: its number here, and the one of the caller.
type Numbers = BTreeMap<u16, Option<u16>>;

fn numbers(remap: &Remap, list: List) -> Numbers {
    list.entries().iter().map(|entry| (entry.id, remap.theirs(list, entry.id))).collect()
}

/// A file with a line for each name of all lists.
fn complete(remap: &Remap) -> String {
    let line = |list: List, id: u16, name: &str| {
        let number = remap.theirs(list, id).map_or("none".to_owned(), |number| number.to_string());
        format!("{} {name} {number}\n", list.word())
    };
    let lines =
        |list: List| list.entries().into_iter().map(move |entry| line(list, entry.id, entry.cxx_name));
    List::ALL.into_iter().flat_map(lines).collect()
}

/// What holds of every file that is taken.
fn check(remap: &Remap) {
    let again = Remap::parse(complete(remap).as_bytes()).expect("what was taken is taken again");
    for list in List::ALL {
        let numbers = numbers(remap, list);
        for (id, number) in &numbers {
            let Some(number) = number else { continue };
            let reserved = list == List::Properties && matches!(number, 2000..=2099 | 8000..=8099);
            assert!((1..=9999).contains(number) && !reserved, "{number}");
            assert_eq!(remap.ours(list, i32::from(*number)), Some(*id));
        }
        // The other way round: no number leads to what does not have it.
        for number in (-1..200).chain([9999, 10_000, 65_535, 65_536, i32::MIN, i32::MAX]) {
            let holder = numbers.iter().find(|(_, theirs)| theirs.map(i32::from) == Some(number));
            assert_eq!(remap.ours(list, number), holder.map(|(id, _)| *id), "{number}");
        }
        assert_eq!(self::numbers(&again, list), numbers);
    }
}

fn parse(file: &[u8]) -> Option<Remap> {
    let remap = Remap::parse(file);
    match &remap {
        Ok(remap) => check(remap),
        // Lines and names of the table, and nothing else that is in the file.
        Err(problem) => {
            let words = problem.to_string();
            assert!(words.len() < 200 && words.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{words}");
        }
    }
    remap.ok()
}

/// A line from four bytes: the list, the name in one of its spellings, and the number. Names and most numbers are of
/// eight neighbours, so that names change places and numbers meet.
fn line(first: usize, bytes: [u8; 4]) -> (List, u16, Option<u16>, String) {
    let list = List::ALL[usize::from(bytes[0]) % 3];
    let entries = list.entries();
    let near = |byte: u8| entries[(first + usize::from(byte % 8)) % entries.len()];
    let entry = near(bytes[1]);
    let number = match bytes[2] {
        0..32 => None,
        32..224 => Some(near(bytes[2]).id),
        _ => Some(u16::from_le_bytes([bytes[3], bytes[2]]) % 9999 + 1),
    };
    let name = if bytes[0] < 128 { entry.cxx_name } else { entry.name };
    let text = format!("{} {name} {}\n", list.word(), number.map_or("none".to_owned(), |n| n.to_string()));
    (list, entry.id, number, text)
}

/// What the lines mean: nothing when a name comes twice, a number is reserved, or two names end up with one number.
fn meaning(lines: &[(List, u16, Option<u16>, String)]) -> Option<[Numbers; 3]> {
    let mut lists =
        List::ALL.map(|list| list.entries().iter().map(|one| (one.id, Some(one.id))).collect::<Numbers>());
    let mut seen = BTreeSet::new();
    for (list, id, number, _) in lines {
        let reserved =
            *list == List::Properties && number.is_some_and(|n| matches!(n, 2000..=2099 | 8000..=8099));
        if reserved || !seen.insert((*list as usize, *id)) {
            return None;
        }
        lists[*list as usize].insert(*id, *number);
    }
    let unique = |numbers: &Numbers| {
        let mut taken = BTreeSet::new();
        numbers.values().flatten().all(|number| taken.insert(*number))
    };
    (!lines.is_empty() && lists.iter().all(unique)).then_some(lists)
}

fuzz_target!(|bytes: &[u8]| {
    parse(bytes);
    let Some((first, bytes)) = bytes.split_first() else { return };
    let lines = bytes.as_chunks().0.iter().take(200).map(|bytes| line(usize::from(*first), *bytes));
    let lines: Vec<_> = lines.collect();
    let file: String = lines.iter().map(|(.., text)| text.as_str()).collect();
    let read = parse(file.as_bytes()).map(|remap| List::ALL.map(|list| numbers(&remap, list)));
    assert_eq!(read, meaning(&lines), "{file}");
});
