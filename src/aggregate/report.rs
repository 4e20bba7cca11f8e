//! What an aggregate holds, element by element: what the reader made of it.

use crate::spec::{Property, Setting};
use crate::value::Value;
use std::fmt;

/// What reading an aggregate comes to. No secret is in it but the [`Value`]s, which show nothing.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Every element and attribute with a value, in the order of the document.
    pub elements: Vec<Element>,
    /// Properties and settings that `reverse` would still miss.
    pub missing: Vec<String>,
    /// What `reverse` would refuse, in words.
    pub wrong: Vec<String>,
}

impl Report {
    /// Whether `parse_aggregate` takes the aggregate: a name is known, and no value is refused.
    pub fn is_usable(&self) -> bool {
        self.refused().next().is_none() && self.elements.iter().any(|own| own.finding.place().is_some())
    }

    /// The places whose values are refused, and why.
    pub fn refused(&self) -> impl Iterator<Item = (&Place, &str)> {
        self.elements.iter().filter_map(|element| match &element.finding {
            Finding::Refused { place, why } => Some((place, why.as_str())),
            _ => None,
        })
    }
}

/// An element or an attribute.
#[derive(Clone, Debug)]
pub struct Element {
    /// The names from the root on, such as `Detail/Card/Number` or `Detail/Card/@Number`; a long name is cut.
    pub path: String,
    /// What became of its value.
    pub finding: Finding,
}

/// What became of a value.
#[derive(Clone, Debug)]
pub enum Finding {
    /// It was taken over.
    Taken {
        /// What it fills.
        place: Place,
        /// What is there now: the normal form of the value.
        value: Value,
    },
    /// The name is known, but the value is empty, which puts a text of the authorization back to its default, or another
    /// one fills the place.
    Unused {
        /// What it would fill.
        place: Place,
    },
    /// The name is known, and its value cannot be used.
    Refused {
        /// What it would fill.
        place: Place,
        /// Why, without the value.
        why: String,
    },
    /// No property or setting has the name.
    Unknown,
}

impl Finding {
    /// What the name stands for, when it is known.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Taken { place, .. } | Self::Unused { place } | Self::Refused { place, .. } => Some(place),
            Self::Unknown => None,
        }
    }
}

/// What a value of an aggregate fills.
#[derive(Clone, Copy)]
pub enum Place {
    /// A property.
    Property(&'static Property),
    /// A setting.
    Setting(&'static Setting),
}

impl Place {
    /// The name of the property or setting.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Property(property) => property.name,
            Self::Setting(setting) => setting.name,
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
