//! What the store's text names: a module, a token and an entry.

use crate::cert::keystore::Unreadable;
use std::path::{Path, PathBuf};

/// A module, and which token and entry of it are meant. What is `None` or empty is not asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    /// The file of the module, with its full path.
    pub(super) module: PathBuf,
    /// What the token or its slot must say: by the names of RFC 7512.
    pub(super) token: Vec<(TokenField, String)>,
    /// The number of the slot.
    pub(super) slot: Option<u64>,
    /// The label of the certificate or of the key.
    pub(super) label: Option<String>,
    /// The identifier that certificate and key share.
    pub(super) id: Option<Vec<u8>>,
}

/// What a token or its slot can be told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenField {
    Label,
    Manufacturer,
    Model,
    Serial,
    SlotDescription,
    SlotManufacturer,
}

/// The attributes of a URI's path that tell of the token.
const TOKEN_FIELDS: &[(&str, TokenField)] = &[
    ("token", TokenField::Label),
    ("manufacturer", TokenField::Manufacturer),
    ("model", TokenField::Model),
    ("serial", TokenField::Serial),
    ("slot-description", TokenField::SlotDescription),
    ("slot-manufacturer", TokenField::SlotManufacturer),
];

/// The kinds of object that a URI may end in. They change nothing: certificate and key make one entry.
const KINDS: &[&[u8]] = &[b"cert", b"private", b"public"];

const SCHEME: &str = "pkcs11:";

const MALFORMED: Unreadable = Unreadable::Damaged("the pkcs11 URI is malformed");
const NO_MODULE: Unreadable = Unreadable::Unavailable("no PKCS#11 module is named by its full path");

/// Reads a URI of RFC 7512, or the full path of a module.
pub(super) fn parse(text: &str) -> Result<Selection, Unreadable> {
    let scheme = text.get(..SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(SCHEME));
    let mut selection = Selection::default();
    if scheme {
        let rest = text.get(SCHEME.len()..).unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        each(path, ';', |name, value| selection.take_path(name, value))?;
        each(query, '&', |name, value| selection.take_query(name, value))?;
    } else {
        selection.module = PathBuf::from(text);
    }
    // A name without a folder would be looked for along a path that others may have a say in.
    if !selection.module.is_absolute() {
        return Err(NO_MODULE);
    }
    Ok(selection)
}

impl Selection {
    fn take_path(&mut self, name: &str, value: Vec<u8>) -> Result<(), Unreadable> {
        if let Some((_, field)) = TOKEN_FIELDS.iter().find(|(own, _)| *own == name) {
            self.token.push((*field, text(value)?));
            return Ok(());
        }
        match name {
            "slot-id" => self.slot = Some(text(value)?.parse().map_err(|_| MALFORMED)?),
            "object" => self.label = Some(text(value)?),
            "id" => self.id = Some(value),
            "type" if KINDS.contains(&value.as_slice()) => {}
            "type" => {
                return Err(Unreadable::Unsupported(
                    "a pkcs11 URI of another type than a certificate or key",
                ));
            }
            _ => return Err(Unreadable::Unsupported("an attribute of the pkcs11 URI")),
        }
        Ok(())
    }

    fn take_query(&mut self, name: &str, value: Vec<u8>) -> Result<(), Unreadable> {
        match name {
            "module-path" => self.module = Path::new(&text(value)?).to_owned(),
            // A PIN has its property, where it is kept as a secret and not shown with the name of the store.
            "pin-value" | "pin-source" => {
                return Err(Unreadable::Unsupported("a PIN in the pkcs11 URI; it is the store's password"));
            }
            "module-name" => {
                return Err(Unreadable::Unsupported(
                    "module-name in the pkcs11 URI; module-path names a module",
                ));
            }
            _ => return Err(Unreadable::Unsupported("an attribute of the pkcs11 URI")),
        }
        Ok(())
    }
}

/// Hands on the attributes of a part. One that comes twice is refused.
fn each(
    part: &str,
    separator: char,
    mut take: impl FnMut(&str, Vec<u8>) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    let mut seen = Vec::new();
    for attribute in part.split(separator).filter(|attribute| !attribute.is_empty()) {
        let (name, value) = attribute.split_once('=').ok_or(MALFORMED)?;
        if seen.contains(&name) {
            return Err(MALFORMED);
        }
        seen.push(name);
        take(name, decoded(value)?)?;
    }
    Ok(())
}

/// The bytes of a value: `%41` is an `A`.
fn decoded(value: &str) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next())? * 16 + digit(rest.next())?,
            other => other,
        });
    }
    Ok(bytes)
}

fn digit(byte: Option<u8>) -> Result<u8, Unreadable> {
    let digit = byte.and_then(|byte| char::from(byte).to_digit(16)).ok_or(MALFORMED)?;
    u8::try_from(digit).map_err(|_| MALFORMED)
}

fn text(value: Vec<u8>) -> Result<String, Unreadable> {
    String::from_utf8(value).map_err(|_| MALFORMED)
}
