//! Tests of the conversions.

use super::*;
use crate::spec::CODE_PAGES;

fn page(number: i32) -> CodePage {
    CodePage::by_number(number).unwrap_or_else(|| panic!("no table of {number}"))
}

fn encoded(number: i32, text: &str) -> Option<Vec<u8>> {
    page(number).encode(text).map(|bytes| bytes.to_vec())
}

/// The pages of the contract that no library here has a table of: national ones of seven bits, those of old Macintoshes
/// but two, of Taiwan before Big5, of India, and those of mainframes that mix one and two bytes.
#[rustfmt::skip]
const WITHOUT_TABLE: &[i32] = &[
    708, 709, 710, 1361, 10001, 10002, 10003, 10004, 10005, 10006, 10008, 10010, 10021, 10029, 10079, 10081, 10082,
    20000, 20001, 20002, 20003, 20004, 20005, 20105, 20106, 20107, 20108, 20261, 20269, 21027, 29001, 50225, 50227,
    50229, 50930, 50931, 50933, 50935, 50936, 50937, 50939, 51950, 52936, 57002, 57003, 57004, 57005, 57006, 57007,
    57008, 57009, 57010, 57011,
];

#[test]
fn every_page_of_the_contract_has_a_table_or_is_known_to_have_none() {
    let (with, without): (Vec<i32>, Vec<i32>) =
        CODE_PAGES.iter().partition(|number| CodePage::by_number(**number).is_some());
    assert_eq!((with.len(), without.len()), (97, 53));
    assert_eq!(without, WITHOUT_TABLE);
    assert_eq!(
        with.iter().filter(|number| ebcdic::PAGES.iter().any(|(page, _)| page == *number)).count(),
        34
    );
    assert!(CodePage::by_number(-1).is_none() && CodePage::by_number(99_999).is_none());
}

#[test]
fn what_is_decoded_is_encoded_to_the_same() {
    let mut single = 0;
    for &number in CODE_PAGES {
        let Some(page) = CodePage::by_number(number) else { continue };
        let texts: Vec<(u8, String)> =
            (0..=255).filter_map(|byte| Some((byte, page.decode(&[byte])?.to_string()))).collect();
        for (byte, text) in &texts {
            let again = page.encode(text).unwrap();
            let same = *again == [*byte] || page.decode(&again).as_deref() == Some(text);
            assert!(same, "{number}: {byte:02x}");
        }
        single += usize::from(texts.len() > 128);
    }
    assert_eq!(single, 82);
}

#[test]
fn what_is_not_in_a_page_is_not_replaced() {
    // Each but the Unicode forms and GB18030 lacks this.
    let all = [65001, 65000, 1200, 1201, 12000, 12001, 54936];
    let mut visited = 0;
    for &number in CODE_PAGES.iter().filter(|number| CodePage::by_number(**number).is_some()) {
        assert_eq!(encoded(number, "a\u{1D11E}").is_some(), all.contains(&number), "{number}");
        visited += 1;
    }
    assert_eq!(visited, 97);
}

#[test]
fn the_pages_that_the_web_renamed_are_the_standard_ones() {
    assert_eq!(encoded(28591, "é\u{80}"), Some(b"\xE9\x80".to_vec()));
    assert_eq!(encoded(28591, "€"), None);
    assert_eq!(encoded(28599, "ğ\u{85}"), Some(b"\xF0\x85".to_vec()));
    assert_eq!(encoded(28605, "€"), Some(b"\xA4".to_vec()));
    assert_eq!(encoded(1252, "€"), Some(b"\x80".to_vec()));
    assert_eq!(encoded(1201, "A"), Some(b"\0A".to_vec()));
}

#[test]
fn damaged_text_is_none() {
    let rows: [(i32, &[u8]); 14] = [
        (65001, b"\xFF"),
        (1200, b"a"),
        (1200, b"\x34\xD8"),
        (12000, b"\0\0\x11\0"),
        (12001, b"abc"),
        (20127, b"\x80"),
        (932, b"\x82"),
        (936, b"\x81"),
        (65000, b"+"),
        (65000, b"+!"),
        (65000, b"+A-"),
        (65000, b"+2DQ-"),
        (65000, b"\x80"),
        (424 + 20000, b"\x70"),
    ];
    for (number, bytes) in rows {
        assert!(page(number).decode(bytes).is_none(), "{number}: {bytes:02x?}");
    }
}

#[test]
fn utf_7_comes_back() {
    for text in ["", "+", "++", "a+b", "é", "a-é-b", "漢字", "𝄞𝄞", "~\\", "Zoë + Bär", "é+"] {
        let bytes = page(65000).encode(text).unwrap();
        assert!(bytes.is_ascii());
        assert_eq!(page(65000).decode(&bytes).unwrap().as_str(), text);
    }
    assert_eq!(encoded(65000, "é+"), Some(b"+AOk-+-".to_vec()));
    assert_eq!(page(65000).decode(b"+AOk b").unwrap().as_str(), "é b");
}
