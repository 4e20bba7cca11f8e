//! Two messages side by side, field by field, for people who replace one program by another.
//!
//! What differs is found in the bytes, what is shown is what [`describe`](super::describe()) shows: masked unless asked
//! otherwise. Parity is no difference; both messages are compared in their 7-bit form.

use super::describe::{Description, Line, describe};
use super::frame::strip_parity;
use std::collections::HashMap;
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// How a field of the one message stands to that of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The same bytes.
    Same,
    /// Other bytes, and the values show it.
    Different,
    /// Other bytes, and the values as they are shown do not tell them apart.
    DifferentUnseen,
    /// Other bytes, as they are between any two runs: a sequence number, a time, a right LRC.
    Varies,
    /// Only the first message has the field.
    OnlyOurs,
    /// Only the second message has the field.
    OnlyTheirs,
}

impl State {
    /// A word for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Different => "different",
            Self::DifferentUnseen => "different-masked",
            Self::Varies => "varies",
            Self::OnlyOurs => "only-ours",
            Self::OnlyTheirs => "only-theirs",
        }
    }

    /// What it means, for people.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Same => "",
            Self::Different => "differs",
            Self::DifferentUnseen => "differs where it is masked",
            Self::Varies => "differs, as between any two runs",
            Self::OnlyOurs => "only in ours",
            Self::OnlyTheirs => "only in theirs",
        }
    }
}

/// A field in one of the messages.
#[derive(Clone, PartialEq, Eq)]
pub struct Side {
    /// Where it begins; `None` for what has no place of its own, such as the order of the records.
    pub offset: Option<usize>,
    /// Its value, masked unless asked otherwise.
    pub value: String,
}

impl Drop for Side {
    fn drop(&mut self) {
        self.value.zeroize();
    }
}

/// A field of both messages, or of one.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name, as in a description.
    pub name: String,
    /// The field in the first message.
    pub ours: Option<Side>,
    /// The field in the second message.
    pub theirs: Option<Side>,
    /// How they stand to each other.
    pub state: State,
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("name", &self.name).field("state", &self.state).finish_non_exhaustive()
    }
}

/// Two messages, compared. `Debug` shows no values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The first message.
    pub ours: Description,
    /// The second message.
    pub theirs: Description,
    /// Every field, in the order of the first message; what only the second one has stands where it has it.
    pub rows: Vec<Row>,
}

impl Comparison {
    /// Whether both are the same, byte by byte, apart from parity.
    pub fn is_same(&self) -> bool {
        self.rows.iter().all(|row| row.state == State::Same)
    }

    /// Whether both say the same: nothing differs but what differs between any two runs.
    pub fn says_the_same(&self) -> bool {
        self.rows.iter().all(|row| matches!(row.state, State::Same | State::Varies))
    }
}

/// Compares two messages of any record, damaged or not, with parity or without. Never fails.
pub fn compare(ours: &[u8], theirs: &[u8], unmask: bool) -> Comparison {
    let (ours, theirs) = (Message::new(ours, unmask), Message::new(theirs, unmask));
    let mut rows = rows(&ours, &theirs);
    rows.extend(order(&ours, &theirs));
    if ours.plain != theirs.plain && rows.iter().all(|row| row.state == State::Same) {
        rows.push(whole(&ours, &theirs));
    }
    Comparison { ours: ours.description, theirs: theirs.description, rows }
}

/// A message with what is needed to pair its fields.
struct Message {
    plain: Zeroizing<Vec<u8>>,
    description: Description,
    /// The index of a line by its name and by how many lines of this name stand before it.
    places: HashMap<(String, usize), usize>,
    keys: Vec<(String, usize)>,
}

impl Message {
    fn new(bytes: &[u8], unmask: bool) -> Self {
        let description = describe(bytes, unmask);
        let (mut counts, mut keys) = (HashMap::new(), Vec::new());
        for line in &description.lines {
            let count = counts.entry(line.name.clone()).or_insert(0);
            keys.push((line.name.clone(), *count));
            *count += 1;
        }
        let places = keys.iter().cloned().enumerate().map(|(index, key)| (key, index)).collect();
        Self { plain: Zeroizing::new(strip_parity(bytes).to_vec()), description, places, keys }
    }

    fn lines(&self) -> &[Line] {
        &self.description.lines
    }

    fn bytes(&self, line: &Line) -> &[u8] {
        self.plain.get(line.offset..line.offset + line.length).unwrap_or_default()
    }

    fn has_parts_of(&self, line: &Line) -> bool {
        self.lines()
            .iter()
            .any(|own| own.name.strip_prefix(&line.name).is_some_and(|rest| rest.starts_with('.')))
    }

    /// Whether the line says only that a field is empty, of which the other message has the parts.
    fn is_told_by_parts(&self, line: &Line, other: &Self) -> bool {
        line.length == 0 && other.has_parts_of(line)
    }
}

fn side(line: &Line) -> Option<Side> {
    Some(Side { offset: Some(line.offset), value: line.value.clone() })
}

/// Every field of both. A field that only theirs has stands after the one that is before it there.
fn rows(ours: &Message, theirs: &Message) -> Vec<Row> {
    let (mut rows, mut next) = (Vec::new(), 0);
    let mut shown = vec![false; theirs.lines().len()];
    for (index, line) in ours.lines().iter().enumerate() {
        let Some(partner) = theirs.places.get(&ours.keys[index]).copied() else {
            if !ours.is_told_by_parts(line, theirs) {
                rows.push(Row {
                    name: line.name.clone(),
                    ours: side(line),
                    theirs: None,
                    state: State::OnlyOurs,
                });
            }
            continue;
        };
        while next <= partner {
            only_theirs(next, ours, theirs, &mut shown, &mut rows);
            next += 1;
        }
        shown[partner] = true;
        rows.push(pair(line, &theirs.lines()[partner], ours, theirs));
    }
    (next..theirs.lines().len()).for_each(|index| only_theirs(index, ours, theirs, &mut shown, &mut rows));
    rows
}

/// Adds a line of theirs, unless it was added or ours has its partner.
fn only_theirs(index: usize, ours: &Message, theirs: &Message, shown: &mut [bool], rows: &mut Vec<Row>) {
    let line = &theirs.lines()[index];
    let has_partner = ours.places.contains_key(&theirs.keys[index]);
    if shown[index] || has_partner || theirs.is_told_by_parts(line, ours) {
        return;
    }
    shown[index] = true;
    rows.push(Row { name: line.name.clone(), ours: None, theirs: side(line), state: State::OnlyTheirs });
}

fn pair(our: &Line, their: &Line, ours: &Message, theirs: &Message) -> Row {
    let state = if ours.bytes(our) == theirs.bytes(their) {
        State::Same
    } else if our.varies && their.varies {
        State::Varies
    } else if our.value == their.value {
        State::DifferentUnseen
    } else {
        State::Different
    };
    Row { name: our.name.clone(), ours: side(our), theirs: side(their), state }
}

/// The order of the group III records that both have, when it is not the same: no field shows it.
fn order(ours: &Message, theirs: &Message) -> Option<Row> {
    let (own, other) = (records(ours, theirs), records(theirs, ours));
    if own == other {
        return None;
    }
    let side = |value: Vec<&str>| Some(Side { offset: None, value: value.join(" ") });
    let (ours, theirs) = (side(own), side(other));
    Some(Row { name: "group3 order".to_owned(), ours, theirs, state: State::Different })
}

/// The numbers of the group III records of a message, those only that the other one has too.
fn records<'a>(message: &'a Message, other: &Message) -> Vec<&'a str> {
    let mut numbers: Vec<&str> = Vec::new();
    for (line, key) in message.lines().iter().zip(&message.keys) {
        let number = line.name.split('.').next().unwrap_or_default();
        let is_record = number.bytes().all(|byte| byte.is_ascii_digit());
        if is_record && other.places.contains_key(key) && numbers.last() != Some(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// Other bytes in places that are no field.
fn whole(ours: &Message, theirs: &Message) -> Row {
    let side = |message: &Message| {
        Some(Side { offset: None, value: format!("({} bytes not shown)", message.plain.len()) })
    };
    let (ours, theirs) = (side(ours), side(theirs));
    Row { name: "outside of fields".to_owned(), ours, theirs, state: State::Different }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::frame::{add_parity, seal};

    /// A request of this sequence number, amount and group III part.
    fn request(sequence: &str, number: &str, acceptor: &str, groups: &str) -> Vec<u8> {
        // Up to the requested ACI; the rest as its parts say.
        let head = "D0.9999958880000024475999";
        let head = format!("{head}1515Q084084027713    007055999E{sequence}59@T");
        assert_eq!(head.len(), 64);
        let body = format!(
            "{head}{number}\x1c1230\x1c\x1c\x1c\x1c10000\x1c5000\x1c\x1c{acceptor}\x1c\x1c{}\x1c{groups}",
            "TAS682082014131243423217502302"
        );
        seal(body.as_bytes()).to_vec()
    }

    fn plain() -> Vec<u8> {
        request("0003", "4012888888881881", "", "0200000000000\x1c\x1c\x1d0562501")
    }

    /// Names and states of what is not the same.
    fn differences(theirs: &[u8]) -> Vec<(String, State)> {
        let found = compare(&plain(), theirs, false);
        assert!(found.ours.problem.is_none(), "{:?}", found.ours.problem);
        found
            .rows
            .iter()
            .filter(|row| row.state != State::Same)
            .map(|row| (row.name.clone(), row.state))
            .collect()
    }

    fn named(list: &[(&str, State)]) -> Vec<(String, State)> {
        list.iter().map(|(name, state)| ((*name).to_owned(), *state)).collect()
    }

    #[test]
    fn equal_messages_are_the_same_with_parity_or_without() {
        assert!(compare(&plain(), &plain(), false).is_same());
        let found = compare(&plain(), &add_parity(&plain()), false);
        assert!(found.is_same() && found.theirs.even_parity && !found.ours.even_parity);
    }

    #[test]
    fn what_differs_between_runs_is_marked() {
        let theirs = request("0007", "4012888888881881", "", "0200000000000\x1c\x1c\x1d0562501");
        assert_eq!(
            differences(&theirs),
            named(&[("sequence_number", State::Varies), ("LRC", State::Varies)])
        );
        let found = compare(&plain(), &theirs, false);
        assert!(found.says_the_same() && !found.is_same());
    }

    #[test]
    fn a_wrong_lrc_is_no_matter_of_course() {
        let mut theirs = plain();
        *theirs.last_mut().unwrap() ^= 1;
        assert_eq!(differences(&theirs), named(&[("LRC", State::Different)]));
    }

    #[test]
    fn a_difference_under_the_mask_is_told_and_not_shown() {
        let theirs = request("0003", "4012881111111881", "", "0200000000000\x1c\x1c\x1d0562501");
        let found = compare(&plain(), &theirs, false);
        let row = found.rows.iter().find(|row| row.name == "account_number").unwrap();
        assert_eq!(row.state, State::DifferentUnseen);
        assert_eq!(row.ours.as_ref().unwrap().value, "401288******1881");
        let open = compare(&plain(), &theirs, true);
        let row = open.rows.iter().find(|row| row.name == "account_number").unwrap();
        assert_eq!(
            (row.state, row.theirs.as_ref().unwrap().value.as_str()),
            (State::Different, "4012881111111881")
        );
        assert!(!format!("{open:?}").contains("4012"), "{open:?}");
    }

    #[test]
    fn records_are_paired_by_number_and_their_order_counts() {
        let swapped = request("0003", "4012888888881881", "", "0562501\x1d0200000000000\x1c\x1c");
        let found = differences(&swapped);
        assert_eq!(found, named(&[("group3 order", State::Different)]));
        let fewer = request("0003", "4012888888881881", "", "0562502");
        let found = differences(&fewer);
        assert!(found.contains(&("056.message_reason_code".to_owned(), State::Different)), "{found:?}");
        let only: Vec<_> = found.iter().filter(|(_, state)| *state == State::OnlyOurs).collect();
        assert!(!only.is_empty() && only.iter().all(|(name, _)| name.starts_with("020")), "{found:?}");
    }

    #[test]
    fn an_empty_field_against_its_parts() {
        let acceptor = format!("{:<25}{:<13}{}", "SHOP", "DURHAM", "NC");
        let theirs = request("0003", "4012888888881881", &acceptor, "0200000000000\x1c\x1c\x1d0562501");
        assert_eq!(
            differences(&theirs),
            named(&[
                ("card_acceptor_data.merchant_name", State::OnlyTheirs),
                ("card_acceptor_data.city_or_phone", State::OnlyTheirs),
                ("card_acceptor_data.state", State::OnlyTheirs),
                ("LRC", State::Varies),
            ])
        );
    }

    #[test]
    fn anything_against_anything_is_the_same_only_when_it_is() {
        let whole = plain();
        let mut compared = 0;
        for cut in 0..whole.len() {
            for theirs in [&whole[..cut], &whole[cut + 1..]] {
                assert!(!compare(&whole, theirs, false).is_same(), "{cut}");
                assert!(compare(theirs, theirs, false).is_same(), "{cut}");
                compared += 1;
            }
            let mut changed = whole.clone();
            changed[cut] ^= 0x01;
            assert!(!compare(&whole, &changed, false).is_same(), "{cut}");
        }
        assert_eq!(compared, 2 * whole.len());
    }
}
