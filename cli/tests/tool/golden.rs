//! The golden messages of the repository.

use serde_json::{Map, Value, json};

/// A golden message.
pub struct Golden {
    pub name: String,
    pub direction: String,
    /// STX to LRC, hex, 7-bit.
    pub frame: String,
    /// The same with even parity.
    pub parity: String,
    /// Field names and values, `group3` an array.
    pub fields: Map<String, Value>,
}

/// All of them; fails when the file does not have as many as it says.
pub fn all() -> Vec<Golden> {
    let text = include_str!("../../../tests/vectors/golden.txt");
    let mut count = None;
    let mut all: Vec<Golden> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(number) = line.strip_prefix("vectors: ") {
            count = number.parse().ok();
        } else if let Some(name) = line.strip_prefix('[') {
            let (name, empty) = (name.trim_end_matches(']').to_owned(), String::new);
            all.push(Golden {
                name,
                direction: empty(),
                frame: empty(),
                parity: empty(),
                fields: Map::new(),
            });
        } else {
            add(all.last_mut().unwrap(), line);
        }
    }
    assert_eq!(Some(all.len()), count);
    all
}

fn add(golden: &mut Golden, line: &str) {
    if let Some((name, value)) = line.split_once(" = ") {
        let value = value.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
        match name {
            "group3" => {
                let list = golden.fields.entry("group3").or_insert_with(|| json!([]));
                list.as_array_mut().unwrap().push(value.into());
            }
            _ => drop(golden.fields.insert(name.to_owned(), value.into())),
        }
        return;
    }
    match line.split_once(": ").unwrap() {
        ("direction", value) => value.clone_into(&mut golden.direction),
        ("frame", value) => value.clone_into(&mut golden.frame),
        ("parity", value) => value.clone_into(&mut golden.parity),
        _ => {}
    }
}

/// The bytes of hex digits.
pub fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}
