use super::*;
use crate::cert::test_certificates::misfit;
use crate::object::TsysReversal;
use crate::spec::certificates::accept_server_cert;

#[test]
fn only_our_own_certificate_needs_a_key_that_fits() {
    let object = TsysReversal::new();
    let store = misfit();
    let mut visited = 0;
    for (rows, expected) in [(&client_cert::ROWS, 273), (&accept_server_cert::ROWS, 0)] {
        let rows: &Rows = (*rows).try_into().unwrap();
        object.set(Field::StoreType.of(rows), Value::Integer(7)).unwrap();
        object.set(Field::Store.of(rows), Value::bytes(&store)).unwrap();
        let set = object.set(Field::Subject.of(rows), Value::text("Till 7"));
        assert_eq!(set.err().map_or(0, |error| error.code()), expected);
        let shown = object.text(Field::Subject.of(rows));
        assert_eq!(shown, if expected == 0 { "CN=Till 7" } else { "" });
        visited += 1;
    }
    assert_eq!(visited, 2);
}

#[test]
fn blanks_end_the_selection_as_nothing_does() {
    let object = TsysReversal::new();
    let rows: &Rows = accept_server_cert::ROWS.try_into().unwrap();
    object.set(Field::StoreType.of(rows), Value::Integer(7)).unwrap();
    object.set(Field::Store.of(rows), Value::bytes(&misfit())).unwrap();
    let mut visited = 0;
    for nothing in ["", " ", "\t "] {
        object.set(Field::Subject.of(rows), Value::text("*")).unwrap();
        assert!(!object.bytes(Field::Encoded.of(rows)).is_empty());
        object.set(Field::Subject.of(rows), Value::text(nothing)).unwrap();
        assert_eq!(object.text(Field::Subject.of(rows)), "");
        assert!(object.bytes(Field::Encoded.of(rows)).is_empty());
        visited += 1;
    }
    assert_eq!(visited, 3);
}

/// Of the store too, and before a certificate is decoded.
#[test]
fn bytes_have_a_longest_form() {
    let object = TsysReversal::new();
    let mut visited = 0;
    for rows in [client_cert::ROWS, accept_server_cert::ROWS] {
        let rows: &Rows = rows.try_into().unwrap();
        for (field, longest) in [(Field::Store, 0), (Field::Encoded, 502)] {
            let code = |length: usize| {
                let set = object.set(field.of(rows), Value::bytes(&vec![b' '; length]));
                set.err().map_or(0, |error| error.code())
            };
            assert_eq!([code(16 << 20), code((16 << 20) + 1)], [longest, 501]);
            visited += 1;
        }
    }
    assert_eq!(visited, 4);
}
