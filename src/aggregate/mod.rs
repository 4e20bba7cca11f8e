//! The detail aggregate: the XML text in which the authorizing classes hand over an authorization.
//!
//! The original's element names are not public. What is read here is deliberately wide: any root name, names
//! without regard to case and underscores, values in elements, nested groups (`<Card><Number>`,
//! `<Response><ApprovalCode>`) or attributes; unknown names are passed over. What is written is the form
//! documented in the guide. An aggregate holds a full card number: nothing here logs or quotes one.

mod document;
mod report;

pub use report::{Element, Finding, Place, Report};

use crate::error::{Error, Result};
use crate::spec::{
    Access, Group, Kind, PROPERTIES, Property, Setting, errors, properties as p, settings as s,
};
use crate::store::{Store, truth_of};
use crate::value::{Date, Secret, Value};
use document::Item;
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
pub(crate) fn read(store: &mut Store, aggregate: &str, latest: Date) -> Result<()> {
    let (filled, report) = examine(store, aggregate, latest)?;
    if let Some((place, _)) = report.refused().next() {
        return Err(refused(format_args!("the aggregate's value of {} is refused.", place.name())));
    }
    if !report.is_usable() {
        return Err(refused("the aggregate holds no known name."));
    }
    *store = filled;
    Ok(())
}

/// What reading the aggregate into the store comes to: the store with all values that can be used, and the report.
///
/// An error (511) is one of the text as a whole, such as XML that is not well-formed.
pub(crate) fn examine(store: &Store, aggregate: &str, latest: Date) -> Result<(Store, Report)> {
    if aggregate.len() > LONGEST {
        return Err(refused("the aggregate is too long."));
    }
    let items = document::items(aggregate)?;
    let mut filled = store.clone();
    let card_number = normal_name(p::CARD_NUMBER.cxx_name);
    if find(&items, &[card_number]).is_some_and(|index| !items[index].value.trim().is_empty()) {
        forget_card(&mut filled)?;
    }
    let targets = targets();
    let mut elements: Vec<Vec<Finding>> = vec![Vec::new(); items.len()];
    for target in &targets {
        if let Some(index) = find(&items, &target.names) {
            elements[index].push(target.put(&mut filled, &items[index].value, latest));
        }
    }
    let elements = items.iter().zip(elements);
    let elements = elements.flat_map(|(item, found)| elements_of(item, found, &targets, &filled)).collect();
    Ok((filled, Report { elements, ..Report::default() }))
}

fn refused(detail: impl std::fmt::Display) -> Error {
    Error::with(errors::INVALID_DATA, detail)
}

/// The item that fills a place: of the first name under which there is a value, or else the first that is empty.
fn find(items: &[Item], names: &[String]) -> Option<usize> {
    let first = |fits: fn(&Item) -> bool| {
        names.iter().find_map(|name| items.iter().position(|item| item.is_called(name) && fits(item)))
    };
    first(|item| !item.value.is_empty()).or_else(|| first(|_| true))
}

/// What the report says about an item: what was found, with the values that are there in the end, or else whether its
/// name is known.
fn elements_of(item: &Item, mut found: Vec<Finding>, targets: &[Target], filled: &Store) -> Vec<Element> {
    for finding in &mut found {
        if let Finding::Taken { place, value } = finding {
            *value = match place {
                Place::Property(property) => filled.get(property),
                Place::Setting(setting) => Value::Text(filled.setting(setting).clone()),
            };
        }
    }
    if found.is_empty() {
        let known = targets.iter().find(|target| target.names.iter().any(|name| item.is_called(name)));
        match known {
            Some(target) => found.push(Finding::Unused { place: target.place }),
            None if item.is_carrier => {}
            None => found.push(Finding::Unknown),
        }
    }
    found.into_iter().map(|finding| Element { path: item.path.clone(), finding }).collect()
}

/// Clears what would go with the request of another card than the one before: its track, which would be sent in the
/// place of the new number, and its verification value with the presence that follows from it.
fn forget_card(store: &mut Store) -> Result<()> {
    store.set(&p::CARD_MAGNETIC_STRIPE, Value::text(""))?;
    store.set(&p::CARD_CVV_DATA, Value::text(""))
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
    /// Sets the value, and says what came of it.
    fn put(&self, store: &mut Store, value: &str, latest: Date) -> Finding {
        let place = self.place;
        let result = match place {
            Place::Property(property) => put_property(store, property, value, latest),
            Place::Setting(setting) => put_setting(store, setting, value),
        };
        match result {
            // What is there in the end is known when everything was set.
            Ok(true) => Finding::Taken { place, value: Value::text("") },
            Ok(false) => Finding::Unused { place },
            Err(error) => Finding::Refused { place, why: error.message().to_owned() },
        }
    }
}

/// Whether there was anything to set. An empty text says that the authorization had no such value, and nothing of an earlier
/// one may stay: the place gets its default. It says nothing about the merchant, who is the same for all of them.
fn put_property(store: &mut Store, property: &Property, value: &str, latest: Date) -> Result<bool> {
    let wrong = || Error::with(errors::INVALID_FORMAT, format_args!("{}.", property.name));
    let value = match property.kind {
        Kind::Integer | Kind::Boolean if value.trim().is_empty() => return Ok(false),
        Kind::Text if value.is_empty() => {
            if property.group != Group::Merchant {
                store.set_default(property);
            }
            return Ok(false);
        }
        Kind::Integer => Value::Integer(value.trim().parse().map_err(|_| wrong())?),
        Kind::Boolean => Value::Boolean(truth_of(value).ok_or_else(wrong)?),
        Kind::Text if property.id == p::TRANSACTION_DATE.id => Value::text(&with_year(value, latest)),
        Kind::Text => Value::text(value),
        Kind::Bytes => Value::bytes(value.as_bytes()),
    };
    store.set(property, value).map(|()| true)
}

fn put_setting(store: &mut Store, setting: &Setting, value: &str) -> Result<bool> {
    if value.is_empty() {
        return Ok(false);
    }
    store.set_setting(setting, value).map(|_| true)
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
pub(crate) fn write(store: &Store) -> Secret {
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
