//! `ids`: the list of numbers, and what a file makes of them.

use crate::support::{Directory, run};
use dpaymentssdk::remap::List;

const SAME: &str = "properties: 147 as here, 0 others, 0 without a number\n\
                    methods: 5 as here, 0 others, 0 without a number\n\
                    events: 7 as here, 0 others, 0 without a number\n";

#[test]
fn the_printed_list_is_a_file_that_changes_nothing() {
    let printed = run(&["ids"]);
    assert_eq!(printed.status, Some(0));
    let lines = printed.out.lines().filter(|line| !line.starts_with('#')).count();
    assert_eq!(lines, List::ALL.iter().map(|list| list.entries().len()).sum::<usize>());
    for line in ["property MerchantZip 32", "property Timeout 141", "method Reverse 6", "event SSLStatus 7"] {
        assert!(printed.out.lines().any(|printed| printed == line), "{line}");
    }
    let folder = Directory::new();
    let file = folder.file("remap.txt", &printed.out);
    let checked = run(&["ids", "--check", &file]);
    assert_eq!((checked.status, checked.out.as_str()), (Some(0), SAME));
}

#[test]
fn what_a_file_changes_is_told() {
    let folder = Directory::new();
    let text = "\u{feff}property merchant_zip 33\r\nproperty MerchantABANumber 32\r\nevent Error none # not there\r\n";
    let checked = run(&["ids", "--check", &folder.file("remap.txt", text)]);
    assert_eq!(checked.status, Some(0));
    let expected = "property MerchantZip: 33 in place of 32\n\
                    property MerchantABANumber: 32 in place of 33\n\
                    event Error: no number in place of 5\n\
                    properties: 145 as here, 2 others, 0 without a number\n\
                    methods: 5 as here, 0 others, 0 without a number\n\
                    events: 6 as here, 0 others, 1 without a number\n";
    assert_eq!(checked.out, expected);
}

#[test]
fn a_file_that_cannot_be_used_is_refused() {
    let folder = Directory::new();
    let rows = [
        ("property Zip 31", "line 1: there is no property of this name"),
        ("property MerchantZip 31", "line 1: this number is that of MerchantTimeZone"),
        ("card 4539578763621486 1", "line 1: the first word must be property, method or event"),
        ("", "it gives nothing a number"),
    ];
    for (text, why) in rows {
        let refused = run(&["ids", "--check", &folder.file("remap.txt", text)]);
        assert_eq!((refused.status, refused.out.as_str()), (Some(1), ""), "{text}");
        assert!(refused.err.contains(why), "{}", refused.err);
        assert!(!refused.all().contains("4539"), "{}", refused.err);
    }
    let missing = run(&["ids", "--check", &folder.path("none")]);
    assert_eq!(missing.status, Some(1));
    assert!(missing.err.contains("it cannot be opened"), "{}", missing.err);
    assert_eq!(run(&["ids", "--check"]).status, Some(2));
}
