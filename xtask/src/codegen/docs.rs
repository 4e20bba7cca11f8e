//! `docs/reference`: pages for people.

use super::python::parameters_class;
use super::signatures;
use super::text::{paragraphs, wrap};
use super::words::{constraint, default, limit, summary};
use super::{Note, Printed};
use crate::Result;
use crate::book::summary;
use crate::codes::{Code, TABLES};
use crate::spec::{
    Access, ENUMERATIONS, ERRORS, EVENTS, Enumeration, ErrorCode, ErrorGroup, Event, Group, Kind,
};
use crate::spec::{METHODS, Method, Money, PROPERTIES, Property, SETTINGS, Setting};
use std::path::Path;

/// The directory of the pages. Nothing else may be in it.
pub const DIRECTORY: &str = "docs/reference";

/// The widest line of a page.
pub const WIDTH: usize = 120;

/// The groups in the order of the index, with the name of the page and its title.
const GROUPS: &[(Group, &str, &str)] = &[
    (Group::Card, "card", "The card"),
    (Group::Merchant, "merchant", "The merchant"),
    (Group::Transaction, "transaction", "The transaction to reverse"),
    (Group::Debit, "debit", "Debit and EBT"),
    (Group::Response, "response", "The answer of the host"),
    (Group::Connection, "connection", "The connection"),
    (Group::AcceptServerCertificate, "accept-server-certificate", "The server certificate to accept"),
    (Group::ClientCertificate, "client-certificate", "The client certificate"),
    (Group::ServerCertificate, "server-certificate", "The certificate of the server"),
    (Group::Reversal, "reversal", "The class"),
    (Group::TcpClient, "tcp-client", "TCP and firewalls"),
    (Group::Tls, "tls", "TLS"),
    (Group::Socket, "socket", "Sockets"),
    (Group::Base, "base", "Every class of the family"),
    (Group::Wire, "wire", "The wire format"),
];

/// All pages, in the order in which the site lists them.
pub fn pages(note: &Note) -> Vec<Printed> {
    let mut pages = vec![index()];
    pages.push(page("methods", "Methods", METHODS.iter().map(method)));
    pages.extend(GROUPS.iter().filter_map(property_page));
    pages.extend(GROUPS.iter().filter_map(setting_page));
    pages.push(page("events", "Events", EVENTS.iter().map(event)));
    pages.push(page("enumerations", "Enumerations", ENUMERATIONS.iter().map(enumeration)));
    pages.push(errors());
    pages.push(page("codes", "Codes", TABLES.iter().map(codes)));
    for page in &mut pages {
        page.text.insert_str(0, &format!("<!--\n{}-->\n\n", note.commented("")));
    }
    pages
}

/// The list of the site's pages with these pages in it: the first one, and the others below it.
pub fn contents_of_the_site(root: &Path, pages: &[Printed]) -> Result<Printed> {
    let list = std::fs::read_to_string(root.join(summary::FILE))?;
    let line = |(place, page): (usize, &Printed)| {
        let title = page.text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
        let path = page.path.strip_prefix("docs/").unwrap_or(&page.path);
        format!("{}- [{title}]({path})\n", if place == 0 { "" } else { "  " })
    };
    let lines: String = pages.iter().enumerate().map(line).collect();
    Ok(Printed::new(summary::FILE, summary::with_printed(&list.replace("\r\n", "\n"), &lines)?))
}

fn page(name: &str, title: &str, items: impl Iterator<Item = String>) -> Printed {
    let items: Vec<String> = items.collect();
    Printed::new(format!("{DIRECTORY}/{name}.md"), format!("# {title}\n\n{}", items.join("\n")))
}

/// The page that a property is on.
pub fn page_of(row: &Property) -> String {
    let page = GROUPS.iter().find(|(group, _, _)| *group == row.group).map_or("", |(_, page, _)| page);
    format!("properties-{page}.md")
}

fn property_page((group, name, title): &(Group, &str, &str)) -> Option<Printed> {
    let rows: Vec<&Property> = PROPERTIES.iter().filter(|row| row.group == *group).collect();
    (!rows.is_empty()).then(|| {
        page(&format!("properties-{name}"), &format!("Properties: {title}"), rows.into_iter().map(property))
    })
}

fn setting_page((group, name, title): &(Group, &str, &str)) -> Option<Printed> {
    let rows: Vec<&Setting> = SETTINGS.iter().filter(|row| row.group == *group).collect();
    (!rows.is_empty()).then(|| {
        page(&format!("settings-{name}"), &format!("Settings: {title}"), rows.into_iter().map(setting))
    })
}

fn index() -> Printed {
    let mut text = "# Reference\n\n".to_owned();
    for name in ["Methods", "Events", "Enumerations", "Errors", "Codes", "C functions"] {
        text.push_str(&format!("- [{name}]({}.md)\n", name.to_ascii_lowercase().replace(' ', "-")));
    }
    text.push_str("\n## Properties\n");
    for (group, page, title) in GROUPS {
        let rows = PROPERTIES.iter().filter(|row| row.group == *group);
        text.push_str(&contents(
            &format!("properties-{page}"),
            title,
            rows.map(|row| (row.name, row.summary)),
        ));
    }
    text.push_str("\n## Settings\n");
    for (group, page, title) in GROUPS {
        let rows = SETTINGS.iter().filter(|row| row.group == *group);
        text.push_str(&contents(&format!("settings-{page}"), title, rows.map(|row| (row.name, row.summary))));
    }
    Printed::new(format!("{DIRECTORY}/index.md"), text)
}

/// One table of codes of the wire format.
fn codes((title, rows): &(&str, &[Code])) -> String {
    let rows: String =
        rows.iter().map(|(code, meaning)| format!("| `{}` | {} |\n", cell(code), cell(meaning))).collect();
    format!("## {title}\n\n| code | meaning |\n| --- | --- |\n{rows}")
}

/// The part of the index for one page; empty when the page has no rows.
fn contents<'a>(page: &str, title: &str, rows: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let rows: String = rows
        .map(|(name, summary)| format!("| [`{name}`]({page}.md#{}) | {} |\n", anchor(name), cell(summary)))
        .collect();
    if rows.is_empty() {
        return rows;
    }
    format!("\n### {title}\n\n[Details]({page}.md)\n\n| name | what it is |\n| --- | --- |\n{rows}")
}

fn anchor(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// Text inside a table: a bar would end the cell.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// One item: its heading with an anchor, what it is, and a table of facts; facts without a value are left out. The name that
/// the class has for it is in the heading, so that a search for either name leads here.
fn item([name, of_class]: [&str; 2], docs: [&str; 2], facts: &[(&str, String)]) -> String {
    let also = if of_class == name { String::new() } else { format!(" / `{of_class}`") };
    let prose = wrap(&paragraphs([summary(docs[0], name).as_str(), docs[1]]), WIDTH).join("\n");
    let facts: String = facts
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("| {name} | {} |\n", cell(value)))
        .collect();
    let table = if facts.is_empty() { facts } else { format!("\n| | |\n| --- | --- |\n{facts}") };
    format!("<a id=\"{}\"></a>\n## `{name}`{also}\n\n{prose}\n{table}", anchor(name))
}

fn property(row: &Property) -> String {
    let writable = row.access == Access::ReadWrite;
    let allowed = match row.enumeration {
        Some(values) => format!("a value of [`{}`](enumerations.md#{})", values.name, anchor(values.name)),
        None => constraint(row),
    };
    let languages = signatures::of(row);
    let mut facts: Vec<(&str, String)> = languages.iter().map(|own| (own.language, own.cell())).collect();
    facts.extend([
        ("number", row.id.to_string()),
        ("type", kind(row.kind).to_owned()),
        ("access", access(row.access).to_owned()),
        ("default", default(row.initial)),
        ("allowed", if writable { allowed } else { String::new() }),
        ("secret", secret(row.secret)),
        ("example", example(row.example, row.example_reads)),
        ("refused", refused(row.refuses)),
    ]);
    item([row.name, row.cxx_name], [row.summary, row.details], &facts)
}

fn setting(row: &Setting) -> String {
    let writable = row.access == Access::ReadWrite;
    item(
        [row.name, row.name],
        [row.summary, row.details],
        &[
            (
                "use",
                if writable {
                    format!("`config(\"{}=value\")`, `config(\"{0}\")`", row.name)
                } else {
                    format!("`config(\"{}\")`", row.name)
                },
            ),
            ("type", kind(row.kind).to_owned()),
            ("access", access(row.access).to_owned()),
            ("default", if row.default.is_empty() { "empty".to_owned() } else { code(row.default) }),
            ("allowed", if writable { limit(row.limit, row.kind) } else { String::new() }),
            ("secret", secret(row.secret)),
            (
                "extension",
                if row.extension {
                    "yes: the original class does not have it".to_owned()
                } else {
                    String::new()
                },
            ),
            ("example", example(row.example, row.example_reads)),
            ("refused", refused(row.refuses)),
        ],
    )
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::Bytes => "bytes",
    }
}

fn access(access: Access) -> &'static str {
    match access {
        Access::ReadWrite => "read and write",
        Access::ReadOnly => "read-only",
    }
}

fn secret(secret: bool) -> String {
    if secret { "yes: never shown, and wiped when it is replaced".to_owned() } else { String::new() }
}

fn example(value: &str, reads: &str) -> String {
    match (value, reads) {
        ("", _) => String::new(),
        (value, reads) if value == reads => code(value),
        (value, "") => format!("`{value}`, which reads back as empty"),
        (value, reads) => format!("`{value}`, which reads back as `{reads}`"),
    }
}

fn refused(values: &[(&str, i32)]) -> String {
    let shown = |value: &str| value.replace('\t', "\\t");
    let values: Vec<String> = values
        .iter()
        .map(|(value, error)| format!("`{}` ([{error}](errors.md#e{error}))", shown(value)))
        .collect();
    values.join(", ")
}

fn event(row: &Event) -> String {
    let class = parameters_class(row);
    let mut text = item(
        [row.name, row.cxx_name],
        [row.summary, row.details],
        &[
            ("C", format!("[`tsysreversal_{0}`](c-functions.md#tsysreversal_{0})", row.name)),
            ("C++", format!("`Fire{}({class} *e)`", row.cxx_name)),
            ("Python", format!("`{} = handler`, called with `{class}`", row.name)),
            ("number", row.id.to_string()),
        ],
    );
    text.push_str("\n| parameter | in C++ | type | what it says |\n| --- | --- | --- | --- |\n");
    for parameter in row.parameters {
        let kind = if parameter.writable {
            format!("{}, may be changed", kind(parameter.kind))
        } else {
            kind(parameter.kind).to_owned()
        };
        text.push_str(&format!(
            "| `{}` | `{}` | {kind} | {} |\n",
            parameter.name,
            parameter.cxx_name,
            cell(parameter.docs)
        ));
    }
    text
}

fn method(row: &Method) -> String {
    let parameter = row.parameter.unwrap_or_default();
    let arguments = if parameter.is_empty() { String::new() } else { format!(", {parameter}") };
    item(
        [row.name, row.cxx_name],
        [row.summary, row.details],
        &[
            (
                "C",
                format!("[`tsysreversal_{0}(handle{arguments})`](c-functions.md#tsysreversal_{0})", row.name),
            ),
            ("C++", format!("`{}({parameter})`", row.cxx_name)),
            ("Python", format!("`{}({parameter})`", row.name)),
            ("Rust", format!("`{}({parameter})`", row.name)),
            ("number", row.id.to_string()),
            (
                "answers",
                if row.returns_text {
                    "text".to_owned()
                } else {
                    "nothing but success or an error".to_owned()
                },
            ),
        ],
    )
}

fn enumeration(row: &Enumeration) -> String {
    let mut text = format!("<a id=\"{}\"></a>\n## `{}`\n\n", anchor(row.name), row.name);
    text.push_str("| number | name | constants | meaning |\n| --- | --- | --- | --- |\n");
    for value in row.values {
        let constants: Vec<String> = value.constants.iter().map(|name| code(name)).collect();
        text.push_str(&format!(
            "| {} | {} | {} | {} |\n",
            value.number,
            value.name,
            constants.join(", "),
            cell(value.docs)
        ));
    }
    text
}

const ERRORS_HEAD: &str = "\
Every message begins with the text of its code; what follows names properties and settings, never a value. *Money* says \
whether the host may have done a reversal whose call failed with the code: the setting `Outcome` has the same for the call that \
was just made. A handler of an event may end a call with any code; then `Outcome` alone counts. How to go about a failure is \
told in [troubleshooting](../guide/troubleshooting.md).";

fn errors() -> Printed {
    let groups = [
        (ErrorGroup::Reversal, "Errors of the class"),
        (ErrorGroup::TcpClient, "Errors of the TCP client"),
        (ErrorGroup::Tls, "Errors of TLS and certificates"),
        (ErrorGroup::TcpIp, "Errors of TCP/IP"),
        (ErrorGroup::Extension, "Errors of this library alone"),
    ];
    let section = |(group, title): (ErrorGroup, &str)| {
        let rows = || ERRORS.iter().filter(|row| row.group == group);
        let list: String = rows().map(error_line).collect();
        let items: Vec<String> = rows().map(error).collect();
        format!("## {title}\n\n| code | text | money |\n| --- | --- | --- |\n{list}\n{}", items.join("\n"))
    };
    let head = wrap(ERRORS_HEAD, WIDTH).join("\n") + "\n";
    page("errors", "Errors", std::iter::once(head).chain(groups.into_iter().map(section)))
}

/// A code in the list at the beginning of its part.
fn error_line(row: &ErrorCode) -> String {
    format!("| [{0}](#e{0}) | {1} | {2} |\n", row.code, cell(row.text), money(row.money).0)
}

/// Whether money may have moved, in a word and in a sentence.
fn money(money: Money) -> (&'static str, &'static str) {
    match money {
        Money::Never => ("does not come", ""),
        Money::No => ("no", "no: nothing was sent"),
        Money::Perhaps => {
            ("**perhaps**", "**perhaps**: some of the request may have arrived, `Outcome` is `in-doubt`")
        }
        Money::AsOutcome => {
            ("see `Outcome`", "not if `Outcome` is `not-sent`; **perhaps** if it is `in-doubt`")
        }
    }
}

fn error(row: &ErrorCode) -> String {
    let mut text = format!("<a id=\"e{0}\"></a>\n### `{0}` {1}\n\n", row.code, row.text);
    text.push_str(&(wrap(row.details, WIDTH).join("\n") + "\n"));
    let facts = [("usual causes", row.causes), ("what to do", row.remedy), ("money", money(row.money).1)];
    let facts: String = facts
        .iter()
        .filter(|(_, fact)| !fact.is_empty())
        .map(|(name, fact)| format!("| {name} | {} |\n", cell(fact)))
        .collect();
    if facts.is_empty() { text } else { format!("{text}\n| | |\n| --- | --- |\n{facts}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_exactly_one_item() {
        let pages = pages(&Note::of_spec(""));
        let count = |prefix: &str| -> usize {
            let pages = pages.iter().filter(|page| page.path.contains(prefix));
            pages.map(|page| page.text.matches("<a id=").count()).sum()
        };
        assert_eq!(count("/properties-"), PROPERTIES.len());
        assert_eq!(count("/settings-"), SETTINGS.len());
        assert_eq!(count("/errors"), ERRORS.len());
        assert_eq!(count("/events"), EVENTS.len());
        assert_eq!(count("/methods"), METHODS.len());
        assert_eq!(count("/enumerations"), ENUMERATIONS.len());
    }

    #[test]
    fn every_link_leads_to_an_anchor() {
        let pages = pages(&Note::of_spec(""));
        for page in &pages {
            for link in page.text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = pages.iter().find(|page| page.path == format!("{DIRECTORY}/{file}"));
                let found = target.is_some_and(|page| {
                    anchor.is_empty() || page.text.contains(&format!("<a id=\"{anchor}\">"))
                });
                // The page of the functions is printed from the header; the test of all links follows these.
                let elsewhere =
                    ["http", "../guide/", "c-functions.md"].iter().any(|begin| link.starts_with(begin));
                let own = link.starts_with('#') && page.text.contains(&format!("<a id=\"{anchor}\">"));
                assert!(found || own || elsewhere, "{}: {link}", page.path);
            }
        }
    }

    #[test]
    fn bars_do_not_end_a_cell() {
        assert_eq!(cell("a|b\nc"), "a\\|b c");
    }

    #[test]
    fn an_example_says_what_it_reads_back_as() {
        assert_eq!(example("29", "2029"), "`29`, which reads back as `2029`");
        assert_eq!(example("7", "7"), "`7`");
        assert_eq!(example("", ""), "");
    }
}
