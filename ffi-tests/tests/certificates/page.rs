//! The page of the guide that the test prints.

use ffi_tests::root;

const PAGE: &str = "docs/guide/certificate-fields.md";
const LONGEST_CELL: usize = 300;

/// Compares the page with what was measured. With `UPDATE` in the environment it is written instead.
pub fn compare(measured: &str) {
    let path = root().join(PAGE);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, measured).unwrap();
    }
    let page = std::fs::read_to_string(&path).unwrap_or_default();
    let same = page.lines().zip(measured.lines()).take_while(|(old, new)| old == new).count();
    assert!(
        page == measured,
        "{PAGE} is not what was measured; run with UPDATE=1. Line {}: {:?}, not {:?}",
        same + 1,
        measured.lines().nth(same),
        page.lines().nth(same)
    );
}

/// A value as a cell of a table.
pub fn cell(value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    let shown: String = value.chars().take(LONGEST_CELL).collect();
    let more = if shown.len() < value.len() { " …" } else { "" };
    format!("`` {}{more} ``", shown.replace('\n', "⏎").replace('|', "\\|"))
}
