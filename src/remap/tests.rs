use super::*;
use std::collections::BTreeSet;

fn problem(text: impl AsRef<[u8]>) -> String {
    Remap::parse(text.as_ref()).expect_err("a problem").to_string()
}

#[test]
fn the_printed_list_changes_nothing() {
    let text = list();
    let remap = Remap::parse(text.as_bytes()).expect("it can be read");
    let mut visited = 0;
    for list in List::ALL {
        for entry in list.entries() {
            assert_eq!(remap.ours(list, entry.id.into()), Some(entry.id));
            assert_eq!(remap.theirs(list, entry.id), Some(entry.id));
            visited += 1;
        }
    }
    assert_eq!(visited, 147 + 5 + 7);
    assert!(text.len() < 6000);
}

#[test]
fn no_spelling_means_two_things() {
    for list in List::ALL {
        let entries = list.entries();
        let spellings = |entry: &Entry| BTreeSet::from([entry.name, entry.cxx_name].map(str::to_lowercase));
        let all: usize = entries.iter().map(|entry| spellings(entry).len()).sum();
        let different: BTreeSet<String> = entries.iter().flat_map(spellings).collect();
        assert_eq!(different.len(), all);
        for entry in entries {
            for name in [entry.name.to_uppercase(), entry.cxx_name.to_lowercase()] {
                assert_eq!(list.find(&name).map(|found| found.id), Some(entry.id));
            }
        }
    }
}

#[test]
fn every_form_of_a_file() {
    let plain =
        "property MerchantZip 33\nproperty MerchantABANumber 32\nmethod Reverse 7\nevent Connected 9\n";
    let forms: Vec<Vec<u8>> = vec![
        plain.into(),
        plain.replace('\n', "\r\n").into(),
        plain.replace('\n', "\r").into(),
        format!("\u{feff}{plain}").into(),
        plain.replace(' ', "\t ").into(),
        plain.to_uppercase().into(),
        plain.replace('\n', " # why\n\n  \n#only a comment\n").into(),
        plain.trim_end().into(),
        [b"# caf\xE9 \0\n", plain.as_bytes()].concat(),
        plain
            .replace("MerchantZip", "merchant_zip")
            .replace("Connected", "on_connected")
            .replace("Reverse", "reverse")
            .into(),
    ];
    for form in &forms {
        let remap = Remap::parse(form).unwrap_or_else(|problem| panic!("{problem}"));
        let ours = |number| remap.ours(List::Properties, number);
        assert_eq!(
            (ours(33), ours(32), ours(31), ours(0), ours(148)),
            (Some(32), Some(33), Some(31), None, None)
        );
        assert_eq!((remap.ours(List::Methods, 7), remap.ours(List::Methods, 6)), (Some(6), None));
        assert_eq!((remap.theirs(List::Events, 1), remap.ours(List::Events, 1)), (Some(9), None));
        assert_eq!((ours(-1), ours(65536 + 33)), (None, None));
    }
}

#[test]
fn a_name_without_a_number() {
    let remap = Remap::parse(b"property MerchantZip none\nproperty MerchantState 32\nproperty CardNumber None\nevent SSLStatus none")
        .expect("it can be read");
    let (ours, theirs) =
        (|number| remap.ours(List::Properties, number), |id| remap.theirs(List::Properties, id));
    assert_eq!((ours(32), ours(27), ours(13)), (Some(27), None, None));
    assert_eq!((theirs(32), theirs(27), theirs(13)), (None, Some(32), None));
    assert_eq!(remap.theirs(List::Events, 7), None);
}

#[test]
fn what_leaves_a_doubt_is_refused() {
    let words = "line 1: three words are needed: property, method or event, a name, a number";
    let number = "line 1: the number must be 1 to 9999, or none";
    let licences = "line 1: 2000 to 2099 and 8000 to 8099 are for licences";
    let rows: &[(&str, &str)] = &[
        ("", "it gives nothing a number"),
        ("# property MerchantZip 31\n\n", "it gives nothing a number"),
        ("property MerchantZip", words),
        ("property MerchantZip 31 32", words),
        ("property MerchantZip=31", words),
        ("properties MerchantZip 31", "line 1: the first word must be property, method or event"),
        ("\nproperty Zip 31", "line 2: there is no property of this name"),
        ("property VERSION 1", "line 1: there is no property of this name"),
        ("method MerchantZip 31", "line 1: there is no method of this name"),
        ("event Reverse 3", "line 1: there is no event of this name"),
        ("property MerchantZip 0", number),
        ("property MerchantZip 032", number),
        ("property MerchantZip -32", number),
        ("property MerchantZip +32", number),
        ("property MerchantZip 0x20", number),
        ("property MerchantZip 10000", number),
        ("property MerchantZip 65568", number),
        ("property MerchantZip 99999999999999999999", number),
        ("property MerchantZip \u{663}\u{662}", number),
        ("property MerchantZip 2011", licences),
        ("property MerchantZip 8099", licences),
        ("property MerchantZip 32\r\nproperty merchant_zip 32", "line 2: MerchantZip came before, in line 1"),
        ("property MerchantZip none\nproperty MerchantZip 32", "line 2: MerchantZip came before, in line 1"),
        ("property MerchantZip 500\nproperty MerchantState 500", "line 2: this number came before"),
        (
            "event Error 6\n\nproperty MerchantZip 31",
            "line 3: this number is that of MerchantTimeZone, which needs a line too: its number, or none",
        ),
        (
            "method Reset 6",
            "line 1: this number is that of Reverse, which needs a line too: its number, or none",
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(&problem(text), expected, "{text:?}");
    }
    assert_eq!(problem(b"\xFF\xFEp\0"), "it is UTF-16; UTF-8 is needed");
    assert_eq!(problem("#".repeat(65_537)), "it has more than 65536 bytes");
    assert_eq!(problem("#".repeat(65_536)), "it gives nothing a number");
    // What a file holds is not told: it may be any file of this machine.
    assert!(!problem("root:x:0:0:secret").contains("secret"));
}

#[test]
fn damaged_files_do_no_harm() {
    let whole = b"property MerchantZip 31\nproperty MerchantTimeZone 32 # swapped\nproperty CardNumber none\nmethod Reset 12\n";
    let mut refused = 0;
    for place in 0..whole.len() {
        for byte in [0, b'\n', b'#', b'9', b' ', 0xFF] {
            let mut damaged = whole.to_vec();
            damaged[place] = byte;
            match Remap::parse(&damaged) {
                Err(_) => refused += 1,
                Ok(remap) => {
                    for list in List::ALL {
                        let numbers =
                            list.entries().into_iter().filter_map(|entry| remap.theirs(list, entry.id));
                        let unique: BTreeSet<u16> = numbers.clone().collect();
                        assert_eq!(unique.len(), numbers.count());
                    }
                }
            }
        }
    }
    assert!(refused > 100, "{refused}");
    for end in 0..whole.len() {
        let _ = Remap::parse(&whole[..end]);
    }
}

#[test]
fn only_ordinary_files_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let read = |path: &Path| Remap::read(path).map(|_| ()).map_err(|problem| problem.to_string());
    let file = folder.path().join("remap.txt");
    assert_eq!(read(&file), Err("it cannot be opened: entity not found".to_owned()));
    assert_eq!(read(folder.path()), Err("it is no ordinary file".to_owned()));
    std::fs::write(&file, list()).expect("a file");
    assert_eq!(read(&file), Ok(()));
    #[cfg(unix)]
    {
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()));
        for path in [&*pipe, Path::new("/dev/zero"), Path::new("/dev/null")] {
            assert_eq!(read(path), Err("it is no ordinary file".to_owned()));
        }
    }
}
