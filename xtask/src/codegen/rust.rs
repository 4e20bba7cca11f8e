//! `src/accessors.rs`: a typed method for each property of the Rust object.

use super::text::{comment, paragraphs};
use super::words::{constraint, is_unbounded, refusals};
use super::{Note, Printed};
use crate::spec::{Access, Group, Kind, PROPERTIES, Property};

const HEAD: &str = "
//! A typed method for each property: `merchant_zip()` reads, `set_merchant_zip(..)` writes.

use crate::spec::{certificates, properties};
use crate::value::{Secret, Value};
use crate::{Result, TsysReversal};

impl TsysReversal {
";

/// `src/accessors.rs`, before rustfmt.
pub fn accessors(note: &Note) -> Printed {
    let mut text = note.commented("// ");
    text.push_str(HEAD);
    for row in PROPERTIES {
        text.push_str(&getter(row));
        if row.access == Access::ReadWrite {
            text.push_str(&setter(row));
        }
    }
    text.push_str("}\n");
    Printed::new("src/accessors.rs", text)
}

/// What the method that reads answers.
pub fn answer_type(row: &Property) -> &'static str {
    match row.kind {
        Kind::Text | Kind::Bytes if row.secret => "Secret",
        Kind::Text => "String",
        Kind::Bytes => "Vec<u8>",
        Kind::Integer => "i32",
        Kind::Boolean => "bool",
    }
}

/// What the method that writes takes.
pub fn parameter_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Bytes => "&[u8]",
        Kind::Integer => "i32",
        Kind::Boolean => "bool",
    }
}

fn getter(row: &Property) -> String {
    let (name, row_path) = (row.name, path(row));
    let answer = answer_type(row);
    let generic = match row.kind {
        Kind::Text | Kind::Bytes if row.secret => "secret",
        Kind::Text => "text",
        Kind::Bytes => "bytes",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
    };
    let docs = paragraphs([super::words::summary(row.summary, row.cxx_name).as_str(), row.details]);
    format!(
        "{}pub fn {name}(&self) -> {answer} {{ self.{generic}(&{row_path}) }}\n\n",
        comment("    ", "///", &super::text::rustdoc(&docs))
    )
}

fn setter(row: &Property) -> String {
    let (name, row_path) = (row.name, path(row));
    let parameter = parameter_type(row.kind);
    let value = match row.kind {
        Kind::Text => "Value::text(value)",
        Kind::Bytes => "Value::bytes(value)",
        Kind::Integer => "Value::Integer(value)",
        Kind::Boolean => "Value::Boolean(value)",
    };
    let what = format!("Sets [`{name}`](Self::{name}): {}.", constraint(row));
    // A text of C ends there.
    let nul = if row.kind == Kind::Text && is_unbounded(row) { "; 502 for a NUL in it" } else { "" };
    let errors = format!("# Errors\n\n211 while another thread reverses{}{nul}.", refusals(row));
    let docs = super::text::rustdoc(&paragraphs([what.as_str(), errors.as_str()]));
    format!(
        "{}pub fn set_{name}(&self, value: {parameter}) -> Result<()> {{ self.set(&{row_path}, {value}) }}\n\n",
        comment("    ", "///", &docs)
    )
}

/// Where the row is in `crate::spec`: `properties::MERCHANT_ZIP`, `certificates::client_cert::SUBJECT`.
pub fn path(row: &Property) -> String {
    let (module, prefix) = match row.group {
        Group::AcceptServerCertificate => ("certificates::accept_server_cert", "ssl_accept_server_cert_"),
        Group::ClientCertificate => ("certificates::client_cert", "ssl_cert_"),
        Group::ServerCertificate => ("certificates::server_cert", "ssl_server_cert_"),
        _ => ("properties", ""),
    };
    let constant = row.name.strip_prefix(prefix).unwrap_or(row.name).to_ascii_uppercase();
    format!("{module}::{constant}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_in_their_modules() {
        let of = |name| Property::by_name(name).map(path);
        assert_eq!(of("merchant_zip").as_deref(), Some("properties::MERCHANT_ZIP"));
        assert_eq!(of("ssl_cert_subject").as_deref(), Some("certificates::client_cert::SUBJECT"));
        assert_eq!(of("ssl_server_cert_store").as_deref(), Some("certificates::server_cert::STORE"));
        assert_eq!(of("ssl_provider").as_deref(), Some("properties::SSL_PROVIDER"));
    }

    #[test]
    fn secret_properties_are_read_as_secrets() {
        let print = |name| Property::by_name(name).map(getter).unwrap_or_default();
        assert!(print("card_number").contains("-> Secret { self.secret("));
        assert!(print("ssl_cert_store").contains("-> Secret { self.secret("));
        assert!(print("ssl_cert_encoded").contains("-> Vec<u8> { self.bytes("));
    }

    #[test]
    fn every_property_is_printed() {
        let text = accessors(&Note::of_spec("")).text;
        let writable = PROPERTIES.iter().filter(|row| row.access == Access::ReadWrite).count();
        assert_eq!(text.matches("pub fn ").count(), PROPERTIES.len() + writable);
        assert_eq!(text.matches("pub fn set_").count(), writable);
    }
}
