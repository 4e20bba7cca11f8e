use super::*;

/// A ServerHello of TLS 1.3 with a group, in one record.
fn hello(random: [u8; 32], group: u16) -> Vec<u8> {
    let [high, low] = group.to_be_bytes();
    let extensions = [0, 43, 0, 2, 3, 4, 0, 51, 0, 6, high, low, 0, 2, 1, 1];
    let mut body = vec![3, 3];
    body.extend(random);
    body.extend([0, 0x13, 0x02, 0, 0, extensions.len() as u8]);
    body.extend(extensions);
    message(2, &body)
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    let mut bytes = vec![22, 3, 3];
    bytes.extend((length + 4).to_be_bytes());
    bytes.extend([kind, 0]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(body);
    bytes
}

#[test]
fn a_choice_is_heard_however_the_bytes_come_and_after_a_retry() {
    crate::tls::initialise().unwrap();
    let bytes = [hello(RETRY, 0x18), vec![20, 3, 3, 0, 1, 1], hello([7; 32], 0x18)].concat();
    for size in [1, 3, 50, bytes.len()] {
        let mut listener = Listener::default();
        bytes.chunks(size).for_each(|chunk| listener.hear(chunk));
        let session = listener.session(0).unwrap();
        assert_eq!((&*session.version, &*session.cipher_suite), ("TLSv1.3", "TLS_AES_256_GCM_SHA384"));
        assert_eq!((&*session.key_exchange, session.key_exchange_strength), ("ecdhe_secp384r1", 384));
    }
}

#[test]
fn what_is_cut_damaged_or_endless_is_no_choice() {
    let whole = hello([7; 32], 0x1D);
    for length in 0..whole.len() {
        let mut listener = Listener::default();
        listener.hear(&whole[..length]);
        assert!(listener.session(0).is_none(), "{length}");
    }
    for place in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[place] ^= 0xFF;
        let mut listener = Listener::default();
        listener.hear(&damaged);
        let _ = listener.session(0);
    }
    let mut listener = Listener::default();
    for _ in 0..1000 {
        listener.hear(&[22, 3, 3, 0x40, 0]);
        listener.hear(&[0xFF; 0x4000]);
    }
    assert!(listener.finished && listener.records.is_empty() && listener.messages.is_empty());
}

#[test]
fn key_exchanges_before_tls_1_3_are_told() {
    let curve = [3, 0, 0x17, 1, 4];
    assert_eq!(key_exchange("TLS_ECDHE_RSA_WITH_X", &curve), Some(("ecdhe_secp256r1".to_owned(), 256)));
    let mut prime = vec![1, 1, 0];
    prime.extend([0xFF; 256]);
    assert_eq!(key_exchange("TLS_DHE_RSA_WITH_X", &prime), Some(("ffdhe_2048".to_owned(), 2048)));
    assert_eq!(key_exchange("TLS_ECDHE_RSA_WITH_X", &[1, 0, 0x17]), None);
    assert_eq!(key_exchange("TLS_DHE_RSA_WITH_X", &[0, 9, 1]), None);
}
