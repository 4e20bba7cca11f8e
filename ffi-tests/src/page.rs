//! Pages of the guide that tests print.

use crate::root;

/// Compares a page with what was measured. With `UPDATE` in the environment it is written instead.
pub fn compare(name: &str, measured: &str) {
    let path = root().join("docs/guide").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, measured).expect("the page is written");
    }
    let page = std::fs::read_to_string(&path).unwrap_or_default();
    let same = page.lines().zip(measured.lines()).take_while(|(old, new)| old == new).count();
    assert!(
        page == measured,
        "docs/guide/{name} is not what was measured; run with UPDATE=1. Line {}: {:?}, not {:?}",
        same + 1,
        measured.lines().nth(same),
        page.lines().nth(same)
    );
}
