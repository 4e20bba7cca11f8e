//! The XML text of an aggregate as a list of values with their names.

use super::{DEEPEST, MOST_NODES, normal_name, refused};
use crate::error::Result;
use crate::xml::is_bounded;
use zeroize::Zeroizing;

/// The longest name of an element or attribute that is looked at. Every known one is shorter.
const LONGEST_NAME: usize = 64;

/// A value of the document.
pub struct Item {
    /// Where it is: the names from the root on.
    pub path: String,
    /// Its normal names, most telling first: that of its group and its own in one, then its own alone. None for a text
    /// that no name can ask for.
    names: Vec<String>,
    /// What it holds.
    pub value: Zeroizing<String>,
    /// Whether it is an empty element that is there for its attributes.
    pub is_carrier: bool,
}

impl Item {
    /// Whether it has this normal name.
    pub fn is_called(&self, name: &str) -> bool {
        self.names.iter().any(|own| own == name)
    }
}

/// Every value of the document, in its order. An element has its attributes before it.
pub fn items(text: &str) -> Result<Vec<Item>> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
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
    let root = document.root_element();
    let mut items = Vec::new();
    for element in root.descendants().filter(roxmltree::Node::is_element) {
        if element.ancestors().count() > DEEPEST {
            return Err(refused("the aggregate is nested too deeply."));
        }
        let path = path_of(element);
        attributes(element, element == root, &path, &mut items);
        let value = text_of(element);
        let is_group = element.children().any(|child| child.is_element());
        if is_group || element == root {
            if !value.trim().is_empty() {
                items.push(Item { path, names: Vec::new(), value, is_carrier: false });
            }
            continue;
        }
        let only_layout = value.contains('\n') && value.trim().is_empty();
        let value = if only_layout { Zeroizing::default() } else { value };
        let group = element.parent_element().filter(|parent| *parent != root);
        let is_carrier = value.is_empty() && element.attributes().len() > 0;
        items.push(Item { path, names: names(group, element.tag_name().name()), value, is_carrier });
    }
    Ok(items)
}

fn attributes(element: roxmltree::Node, is_root: bool, path: &str, items: &mut Vec<Item>) {
    let group = (!is_root).then_some(element);
    items.extend(element.attributes().map(|attribute| Item {
        path: format!("{path}/@{}", cut(attribute.name())),
        names: names(group, attribute.name()),
        value: Zeroizing::new(attribute.value().to_owned()),
        is_carrier: false,
    }));
}

/// The name after that of its group, and alone.
fn names(group: Option<roxmltree::Node>, name: &str) -> Vec<String> {
    let own = normal_name(cut(name));
    let group = group.map(|group| normal_name(cut(group.tag_name().name())));
    group.map(|group| format!("{group}{own}")).into_iter().chain([own.clone()]).collect()
}

/// The beginning of a name: thousands of elements below one with an endless name would otherwise fill the memory.
fn cut(name: &str) -> &str {
    name.char_indices().nth(LONGEST_NAME).map_or(name, |(end, _)| &name[..end])
}

fn path_of(element: roxmltree::Node) -> String {
    let mut names: Vec<&str> = element
        .ancestors()
        .filter(|node| node.is_element())
        .map(|node| cut(node.tag_name().name()))
        .collect();
    names.reverse();
    names.join("/")
}

/// The texts in an element, joined. The capacity is never outgrown, so no part stays behind unwiped.
fn text_of(element: roxmltree::Node) -> Zeroizing<String> {
    let texts = || element.children().filter(roxmltree::Node::is_text).filter_map(|child| child.text());
    let mut joined = Zeroizing::new(String::with_capacity(texts().map(str::len).sum()));
    texts().for_each(|text| joined.push_str(text));
    joined
}
