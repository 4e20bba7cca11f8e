//! How each language reads and writes a property, as the reference pages show it.

use super::python::{parameter_type, value_type};
use super::rust::answer_type;
use crate::spec::{Access, Kind, Property};

/// The name of a language, how it reads the property and how it writes it.
pub struct Signatures {
    pub language: &'static str,
    pub read: String,
    /// Empty for a read-only property.
    pub write: String,
}

impl Signatures {
    fn new(language: &'static str, row: &Property, read: String, write: String) -> Self {
        let write = if row.access == Access::ReadWrite { write } else { String::new() };
        Self { language, read, write }
    }

    /// Both, as the cell of a table.
    pub fn cell(&self) -> String {
        match self.write.as_str() {
            "" => format!("`{}`", self.read),
            write => format!("`{}`, `{write}`", self.read),
        }
    }
}

/// The property in all languages.
pub fn of(row: &Property) -> [Signatures; 4] {
    [c(row), cxx(row), python(row), rust(row)]
}

fn c(row: &Property) -> Signatures {
    let name = row.name;
    let handle = "tsysreversal_t *handle";
    let (read, value) = match row.kind {
        Kind::Text => (format!("const char *tsysreversal_get_{name}({handle})"), "const char *value"),
        Kind::Integer | Kind::Boolean => (format!("int tsysreversal_get_{name}({handle})"), "int value"),
        Kind::Bytes => {
            let read = format!("const uint8_t *tsysreversal_get_{name}({handle}, size_t *len)");
            (read, "const uint8_t *value, size_t len")
        }
    };
    Signatures::new("C", row, read, format!("int tsysreversal_set_{name}({handle}, {value})"))
}

fn cxx(row: &Property) -> Signatures {
    let name = row.cxx_name;
    let (read, value) = match row.kind {
        Kind::Text => (format!("char *Get{name}()"), format!("const char *lpsz{name}")),
        Kind::Integer => (format!("int Get{name}()"), format!("int i{name}")),
        Kind::Boolean => (format!("int Get{name}()"), format!("int b{name}")),
        Kind::Bytes => (
            format!("int Get{name}(char *&lp{name}, int &len{name})"),
            format!("const char *lp{name}, int len{name}"),
        ),
    };
    Signatures::new("C++", row, read, format!("int Set{name}({value})"))
}

fn python(row: &Property) -> Signatures {
    let (name, read, takes) = (row.name, value_type(row.kind), parameter_type(row.kind));
    let write = format!("set_{name}(value: {takes})");
    Signatures::new("Python", row, format!("{name}: {read}`, `get_{name}() -> {read}"), write)
}

fn rust(row: &Property) -> Signatures {
    let (name, takes) = (row.name, super::rust::parameter_type(row.kind));
    let write = format!("set_{name}(value: {takes}) -> Result<()>");
    Signatures::new("Rust", row, format!("{name}() -> {}", answer_type(row)), write)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::{Note, cxx, python, rust};
    use crate::spec::PROPERTIES;

    /// What a language declares, on one line.
    fn declared(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn they_are_what_is_declared() {
        let note = Note::of_spec("");
        let header = std::fs::read_to_string(crate::root().join("include/dpaymentssdk.h")).unwrap();
        // Elsewhere than in the Unicode form for Windows.
        let class = cxx::header(&note).text.replace("TSYSReversalChar", "char");
        let texts = [&header, &class, &python::stubs(&note).text, &rust::accessors(&note).text];
        let texts = texts.map(|text| declared(text));
        let mut visited = 0;
        for row in PROPERTIES {
            for (signatures, text) in of(row).iter().zip(&texts) {
                let (read, write) = (&signatures.read, &signatures.write);
                let wanted = match signatures.language {
                    "Python" => [
                        format!("def get_{}(self) -> {}:", row.name, value_type(row.kind)),
                        write.replace("(value", "(self, value"),
                    ],
                    "Rust" => [read.replace("()", "(&self)"), write.replace("(value", "(&self, value")],
                    _ => [read.clone(), write.clone()],
                };
                for wanted in wanted.iter().filter(|wanted| !wanted.is_empty()) {
                    assert!(text.contains(wanted), "{}: {wanted}", signatures.language);
                    visited += 1;
                }
            }
        }
        let writable = PROPERTIES.iter().filter(|row| row.access == Access::ReadWrite).count();
        assert_eq!(visited, 4 * (PROPERTIES.len() + writable));
    }
}
