//! The detail aggregate: the XML text in which the authorizing classes hand over an authorization.
//!
//! The original's element names are not public. What is read here is deliberately wide: any root name, names
//! without regard to case and underscores, values in elements, nested groups (`<Card><Number>`,
//! `<Response><ApprovalCode>`) or attributes; unknown names are passed over. What is written is the form
//! documented in the guide. An aggregate holds a full card number: nothing here logs or quotes one.

use crate::error::{Error, Result};
use crate::spec::{
    Access, Group, Kind, PROPERTIES, Property, Setting, errors, properties as p, settings as s,
};
use crate::store::{Store, truth_of};
use crate::value::{Date, Secret, Value};
use crate::xml::is_bounded;
use std::collections::HashMap;
use zeroize::Zeroizing;

/// The longest aggregate that is read, in bytes.
const LONGEST: usize = 256 * 1024;
/// The most elements, attributes and texts that are read.
const MOST_NODES: u32 = 4096;
/// The deepest nesting that is read.
const DEEPEST: usize = 16;

/// What is written around the elements.
const START: &str = "<TSYSDetail version=\"1\">";
const END: &str = "</TSYSDetail>";

/// Reads an aggregate into a store. On an error (511) the store is as it was.
pub fn read(store: &mut Store, aggregate: &str, latest: Date) -> Result<()> {
    if aggregate.len() > LONGEST {
        return Err(refused("the aggregate is too long."));
    }
    let mut filled = store.clone();
    if fill(&mut filled, aggregate, latest)? == 0 {
        return Err(refused("the aggregate holds no known name."));
    }
    *store = filled;
    Ok(())
}

fn refused(detail: impl std::fmt::Display) -> Error {
    Error::with(errors::INVALID_DATA, detail)
}

/// How many values were taken over.
fn fill(store: &mut Store, aggregate: &str, latest: Date) -> Result<usize> {
    let text = aggregate.trim_start_matches('\u{feff}').trim_start();
    if !is_bounded(text) {
        return Err(refused(
            "the aggregate has a tag without an end, a tag that is too long, or too many namespaces.",
        ));
    }
    let options =
        roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    // The parser's own message may quote the text, so only the place is kept.
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| {
        refused(format_args!("the aggregate is not well-formed XML near {}.", error.pos()))
    })?;
    let found = named_values(&document)?;
    if found.get(&normal_name(p::CARD_NUMBER.cxx_name)).is_some_and(|number| !number.trim().is_empty()) {
        forget_card(store)?;
    }
    let mut taken = 0;
    for target in targets() {
        if let Some(value) = target.names.iter().find_map(|name| found.get(name.as_str())) {
            target.put(store, value, latest)?;
            taken += 1;
        }
    }
    Ok(taken)
}

/// Clears what would go with the request of another card than the one before: its track, which would be sent in the
/// place of the new number, and its verification value with the presence that follows from it.
fn forget_card(store: &mut Store) -> Result<()> {
    store.set(&p::CARD_MAGNETIC_STRIPE, Value::text(""))?;
    store.set(&p::CARD_CVV_DATA, Value::text(""))
}

/// Every value of the document under its normal name, the first of equal names.
struct Found(HashMap<String, Zeroizing<String>>);

impl Found {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.as_str())
    }

    fn add(&mut self, name: String, value: &str) {
        self.0.entry(name).or_insert_with(|| Zeroizing::new(value.to_owned()));
    }
}

fn named_values(document: &roxmltree::Document) -> Result<Found> {
    let mut found = Found(HashMap::new());
    let root = document.root_element();
    for element in root.descendants().filter(roxmltree::Node::is_element) {
        if element.ancestors().count() > DEEPEST {
            return Err(refused("the aggregate is nested too deeply."));
        }
        let group = element.parent_element().filter(|parent| *parent != root).map(|parent| name_of(parent));
        let name = name_of(element);
        for attribute in element.attributes() {
            let attribute_name = normal_name(attribute.name());
            if element != root {
                found.add(format!("{name}{attribute_name}"), attribute.value());
            }
            found.add(attribute_name, attribute.value());
        }
        if element != root && !element.children().any(|child| child.is_element()) {
            let value = text_of(element);
            let only_layout = value.contains('\n') && value.trim().is_empty();
            let value = if only_layout { "" } else { value.as_str() };
            if let Some(group) = group {
                found.add(format!("{group}{name}"), value);
            }
            found.add(name, value);
        }
    }
    Ok(found)
}

/// The texts in an element, joined. The capacity is never outgrown, so no part stays behind unwiped.
fn text_of(element: roxmltree::Node) -> Zeroizing<String> {
    let texts = || element.children().filter_map(|child| child.text());
    let mut joined = Zeroizing::new(String::with_capacity(texts().map(str::len).sum()));
    texts().for_each(|text| joined.push_str(text));
    joined
}

fn name_of(element: roxmltree::Node) -> String {
    normal_name(element.tag_name().name())
}

/// Lower case, without underscores, and without a leading `Card.` written with a dot.
fn normal_name(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '.')).collect::<String>().to_ascii_lowercase()
}

/// Where a value of an aggregate goes.
struct Target {
    names: Vec<String>,
    place: Place,
}

enum Place {
    Property(&'static Property),
    Setting(&'static Setting),
}

/// Names in an authorization that stand for a property of this class, besides the property's own name.
fn other_names(property: &Property) -> &'static [&'static str] {
    match property.id {
        id if id == p::APPROVAL_CODE.id => &["responseapprovalcode"],
        id if id == p::RETRIEVAL_NUMBER.id => &["responseretrievalnumber"],
        id if id == p::RETURNED_ACI.id => &["responsereturnedaci"],
        id if id == p::TRANSACTION_ID.id => &["responsetransactionid"],
        id if id == p::TRANSACTION_DATE.id => &["responsetransactiondate"],
        id if id == p::TRANSACTION_TIME.id => &["responsetransactiontime"],
        id if id == p::NETWORK_ID.id => &["responsenetworkid"],
        id if id == p::TRACE_AUDIT_NUMBER.id => &["responsetraceauditnumber", "responsetrace", "trace"],
        id if id == p::TOTAL_AUTHORIZED_AMOUNT.id => &["authorizedamount", "transactionamount"],
        _ => &[],
    }
}

/// The settings of an authorization that its reversal must repeat.
const SETTINGS_TAKEN: &[&Setting] = &[
    &s::POS_DATA_CODE,
    &s::CIT_MIT_INDICATOR,
    &s::CANADA_DOMESTIC_INDICATOR,
    &s::TOKEN_REQUESTOR_ID,
    &s::GATEWAY_ID,
    &s::SURCHARGE_AMOUNT,
    &s::HEARTLAND_DEVICE_ID,
    &s::ACCOUNT_DATA_SOURCE,
];

/// Every place that an aggregate may fill, in the order in which they must be set: what changes how another is
/// checked comes first, what another one sets as a side effect comes last.
fn targets() -> Vec<Target> {
    let rank = |property: &Property| match property.id {
        id if id == p::CARD_IS_ENCRYPTED.id => 0,
        id if id == p::CARD_TYPE.id || id == p::CARD_CVV_PRESENCE.id => 2,
        _ => 1,
    };
    let mut properties: Vec<&'static Property> = PROPERTIES
        .iter()
        .filter(|property| property.access == Access::ReadWrite)
        .filter(|property| {
            matches!(property.group, Group::Card | Group::Merchant | Group::Transaction | Group::Debit)
        })
        .collect();
    properties.sort_by_key(|property| rank(property));
    let properties = properties.into_iter().map(|property| {
        let mut names = vec![normal_name(property.cxx_name)];
        names.extend(other_names(property).iter().map(|name| (*name).to_owned()));
        Target { names, place: Place::Property(property) }
    });
    let settings = SETTINGS_TAKEN
        .iter()
        .map(|setting| Target { names: vec![normal_name(setting.name)], place: Place::Setting(setting) });
    properties.chain(settings).collect()
}

impl Target {
    fn put(&self, store: &mut Store, value: &str, latest: Date) -> Result<()> {
        match self.place {
            Place::Property(property) => put_property(store, property, value, latest),
            Place::Setting(setting) => put_setting(store, setting, value),
        }
    }
}

fn put_property(store: &mut Store, property: &Property, value: &str, latest: Date) -> Result<()> {
    let wrong = |_| refused(format_args!("the aggregate's value of {} is refused.", property.name));
    let value = match property.kind {
        Kind::Integer | Kind::Boolean if value.trim().is_empty() => return Ok(()),
        Kind::Integer => Value::Integer(value.trim().parse().map_err(|_| wrong(()))?),
        Kind::Boolean => Value::Boolean(truth_of(value).ok_or_else(|| wrong(()))?),
        Kind::Text if property.id == p::TRANSACTION_DATE.id => Value::text(&with_year(value, latest)),
        Kind::Text => Value::text(value),
        Kind::Bytes => Value::bytes(value.as_bytes()),
    };
    store.set(property, value).map_err(|_| wrong(()))
}

fn put_setting(store: &mut Store, setting: &Setting, value: &str) -> Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    store
        .set_setting(setting, value)
        .map_err(|_| refused(format_args!("the aggregate's value of {} is refused.", setting.name)))
}

/// A `MMDD` date gets the year in which it was last; everything else stays.
fn with_year(value: &str, latest: Date) -> String {
    let pair = |range: std::ops::Range<usize>| value.get(range).and_then(|digits| digits.parse::<u8>().ok());
    match (value.len(), pair(0..2), pair(2..4)) {
        (4, Some(month), Some(day)) => {
            let later_than_any = (month, day) > (latest.month, latest.day);
            let mut year = if later_than_any { latest.year - 1 } else { latest.year };
            if (month, day) == (2, 29) {
                year -= year.rem_euclid(4);
            }
            format!("{value}{:02}", year.rem_euclid(100))
        }
        _ => value.to_owned(),
    }
}

/// Writes the documented form of a store's authorization. The verification value and the track are never
/// written: card rules forbid to keep them.
pub fn write(store: &Store) -> Secret {
    let kept = PROPERTIES.iter().filter(|property| {
        property.access == Access::ReadWrite
            && matches!(property.group, Group::Card | Group::Merchant | Group::Transaction | Group::Debit)
            && !matches!(property.id, id if id == p::CARD_CVV_DATA.id
                || id == p::CARD_MAGNETIC_STRIPE.id
                || id == p::CARD_CVV_PRESENCE.id
                || id == p::REVERSAL_CODE.id
                || id == p::REVERSAL_TYPE.id)
    });
    let properties = kept.map(|property| (property.cxx_name, shown(&store.get(property))));
    let settings = SETTINGS_TAKEN
        .iter()
        .map(|setting| (setting.name, Zeroizing::new(store.setting(setting).expose_text().to_owned())));
    let elements: Vec<(&str, Zeroizing<String>)> =
        properties.chain(settings).filter(|(_, value)| !value.is_empty()).collect();
    // The capacity is never outgrown, so no card number stays behind in a smaller block.
    let room = elements.iter().map(|(name, value)| longest_element(name, value)).sum::<usize>();
    let mut text = Zeroizing::new(String::with_capacity(START.len() + room + END.len()));
    text.push_str(START);
    for (name, value) in &elements {
        push_element(&mut text, name, value);
    }
    text.push_str(END);
    Secret::from(text.as_str())
}

/// The most bytes that an element takes, when every character of its value becomes `&amp;`.
fn longest_element(name: &str, value: &str) -> usize {
    "<></>".len() + 2 * name.len() + "&amp;".len() * value.len()
}

fn shown(value: &Value) -> Zeroizing<String> {
    Zeroizing::new(match value {
        Value::Text(text) | Value::Bytes(text) => text.expose_text().to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(true) => "True".to_owned(),
        Value::Boolean(false) => "False".to_owned(),
    })
}

fn push_element(text: &mut String, name: &str, value: &str) {
    text.push('<');
    text.push_str(name);
    text.push('>');
    for character in value.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            other => text.push(other),
        }
    }
    text.push_str("</");
    text.push_str(name);
    text.push('>');
}

#[cfg(test)]
mod tests;
