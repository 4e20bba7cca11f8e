//! No card number, password or private key stays behind in memory that was given back: an allocator looks through every
//! block that is freed. This is a program of its own, since it watches all threads.
//!
//! What OpenSSL allocates for itself is not seen here: it wipes the numbers of a private key when the key is freed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use dpaymentssdk::TsysReversal;
use openssl::pkey::{PKey, Private};
use openssl::symm::Cipher;
use openssl::x509::{X509, X509Builder, X509NameBuilder};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock};

/// The number as it is kept. Its first digits are looked for: a copy that was cut off counts too.
const NUMBER: &str = "4012888888881881";
const PART: &[u8] = b"40128888";
const PASSWORD: &str = "correct-horse-battery-staple";

/// What is looked for: as much of each secret as is found nowhere else.
static PARTS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();

struct Watching;

static ARMED: AtomicBool = AtomicBool::new(false);
static FOUND: AtomicUsize = AtomicUsize::new(0);

// SAFETY: hands everything on to the system's allocator, and only reads from a block before it is freed.
// `realloc` is the default one, which frees the old block through `dealloc`.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise. Zeroed, so that all of it may be read later.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if ARMED.load(Ordering::Relaxed) {
            // SAFETY: the block is still allocated, and was all zeros at first.
            let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
            let mut parts = PARTS.get().into_iter().flatten();
            if parts.any(|part| bytes.windows(part.len()).any(|window| window == part.as_slice())) {
                FOUND.fetch_add(1, Ordering::Relaxed);
            }
        }
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watching = Watching;

/// How many blocks with a secret were freed during the work.
fn left_behind(work: impl FnOnce()) -> usize {
    FOUND.store(0, Ordering::Relaxed);
    ARMED.store(true, Ordering::Relaxed);
    work();
    ARMED.store(false, Ordering::Relaxed);
    FOUND.load(Ordering::Relaxed)
}

/// A private key and its certificate, whose parts are looked for.
struct Holder {
    key: PKey<Private>,
    certificate: X509,
}

/// The key of all tests. They run one after the other, since they watch the same memory.
fn holder() -> (&'static Holder, MutexGuard<'static, ()>) {
    static HOLDER: OnceLock<Holder> = OnceLock::new();
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap();
    let holder = HOLDER.get_or_init(Holder::new);
    (holder, turn)
}

/// Base64 in lines that end so.
fn lines(bytes: &[u8], end: &str) -> String {
    let digits = openssl::base64::encode_block(bytes);
    digits.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap().to_owned() + end).collect()
}

impl Holder {
    fn new() -> Self {
        let rsa = openssl::rsa::Rsa::generate(2048).unwrap();
        // The exponent and a prime, as the bytes of DER; and a line of the key's PEM, as text and without its end.
        let mut parts = vec![PART.to_vec(), PASSWORD.as_bytes()[3..20].to_vec()];
        parts.push(rsa.d().to_vec()[100..124].to_vec());
        parts.push(lines(&rsa.d().to_vec(), "\n").lines().nth(2).unwrap().as_bytes()[8..56].to_vec());
        parts.push(rsa.p().unwrap().to_vec()[40..64].to_vec());
        let key = PKey::from_rsa(rsa).unwrap();
        let pem = String::from_utf8(key.private_key_to_pem_pkcs8().unwrap()).unwrap();
        parts.push(pem.lines().nth(12).unwrap().as_bytes()[8..56].to_vec());
        PARTS.set(parts).unwrap();
        let mut name = X509NameBuilder::new().unwrap();
        name.append_entry_by_text("CN", "holder").unwrap();
        let name = name.build();
        let mut builder = X509Builder::new().unwrap();
        builder.set_version(2).unwrap();
        builder.set_subject_name(&name).unwrap();
        builder.set_issuer_name(&name).unwrap();
        builder.set_not_before(&openssl::asn1::Asn1Time::days_from_now(0).unwrap()).unwrap();
        builder.set_not_after(&openssl::asn1::Asn1Time::days_from_now(2).unwrap()).unwrap();
        builder.set_pubkey(&key).unwrap();
        builder.sign(&key, openssl::hash::MessageDigest::sha256()).unwrap();
        Self { key, certificate: builder.build() }
    }

    fn pem(&self, password: Option<&str>) -> Vec<u8> {
        let key = match password {
            Some(password) => {
                self.key.private_key_to_pem_pkcs8_passphrase(Cipher::aes_256_cbc(), password.as_bytes())
            }
            None => self.key.private_key_to_pem_pkcs8(),
        };
        [key.unwrap(), self.certificate.to_pem().unwrap()].concat()
    }

    fn xml(&self) -> Vec<u8> {
        let rsa = self.key.rsa().unwrap();
        let element = |name: &str, bytes: &[u8]| format!("<{name}>{}</{name}>\r\n", lines(bytes, "\r\n"));
        let numbers = [
            element("Modulus", &rsa.n().to_vec()),
            element("Exponent", &rsa.e().to_vec()),
            element("P", &rsa.p().unwrap().to_vec()),
            element("Q", &rsa.q().unwrap().to_vec()),
            element("D", &rsa.d().to_vec()),
        ];
        let certificate = element("X509Certificate", &self.certificate.to_der().unwrap());
        format!("<Key>{certificate}<RSAKeyValue>{}</RSAKeyValue></Key>", numbers.concat()).into_bytes()
    }

    fn pfx(&self) -> Vec<u8> {
        let mut builder = openssl::pkcs12::Pkcs12::builder();
        builder.name("holder").pkey(&self.key).cert(&self.certificate);
        builder.build2(PASSWORD).unwrap().to_der().unwrap()
    }
}

#[test]
fn a_card_number_leaves_no_copy() {
    let _turn = holder();
    assert_eq!(left_behind(|| drop(NUMBER.to_owned())), 1, "the allocator sees a copy");

    let reversal = TsysReversal::new();
    let set = |number: &str| reversal.set_card_number(number).unwrap();
    assert_eq!(left_behind(|| set("4012 8888-8888 1881")), 0, "setting it");
    reversal.set_merchant_name("A & B < C > D & E").unwrap();
    reversal.set_approval_code("TAS682").unwrap();
    assert_eq!(left_behind(|| drop(reversal.to_aggregate())), 0, "writing an aggregate");

    let split = "<a><CardNumber>4012<!-- -->8888<!-- -->8888<!-- -->1881</CardNumber></a>";
    let attribute = "<a CardNumber='4012888888881881'/>";
    for text in [split, attribute, "<a><Card><Number>4012888888881881</Number></Card></a>"] {
        assert_eq!(left_behind(|| reversal.parse_aggregate(text).unwrap()), 0, "reading {text}");
    }
    assert_eq!(left_behind(|| reversal.reset().unwrap()), 0, "forgetting it");
}

#[test]
fn a_key_store_leaves_no_copy() {
    let (holder, _turn) = holder();
    let plain = holder.pem(None);
    assert_eq!(left_behind(|| drop(plain.clone())), 1, "the allocator sees the text of a key");
    assert_eq!(left_behind(|| drop(holder.key.private_key_to_der())), 1, "and its bytes");
    let base64 = openssl::base64::encode_block(&holder.pem(Some(PASSWORD))).into_bytes();
    let remarked = [b"caf\xE9\n", &plain[..]].concat();
    let mut visited = 0;
    for (what, store_type, store, password) in [
        ("PEM", 7, plain, ""),
        ("encrypted PEM", 7, holder.pem(Some(PASSWORD)), PASSWORD),
        ("encrypted PEM in base64", 7, base64, PASSWORD),
        ("PFX", 3, holder.pfx(), PASSWORD),
        ("PFX of any type", 99, holder.pfx(), PASSWORD),
        ("PEM of any type, with a remark in Latin 1", 99, remarked, ""),
        ("XML with the line ends of Windows", 17, holder.xml(), ""),
    ] {
        let reversal = TsysReversal::new();
        let open = |wanted: &str| {
            reversal.set_ssl_cert_store_type(store_type).unwrap();
            reversal.set_ssl_cert_store_password(password).unwrap();
            reversal.set_ssl_cert_store(&store).unwrap();
            reversal.set_ssl_cert_subject(wanted).unwrap();
        };
        assert_eq!(left_behind(|| open("*")), 0, "{what}: opening it");
        assert!(reversal.ssl_cert_private_key_available(), "{what}");
        assert_eq!(left_behind(|| open("CN=holder")), 0, "{what}: opening it again");
        // It gets as far as the host that is not there.
        assert_eq!(left_behind(|| drop(reversal.reverse())), 0, "{what}: calling");
        assert_eq!(left_behind(|| reversal.reset().unwrap()), 0, "{what}: forgetting it");
        assert!(!reversal.ssl_cert_private_key_available(), "{what}");
        visited += 1;
    }
    assert_eq!(visited, 7);
}

#[test]
fn a_store_that_does_not_open_leaves_no_copy() {
    let (holder, _turn) = holder();
    let damaged = {
        let mut pem = holder.pem(None);
        // The head of the key; all its numbers are still there.
        let begin = pem.iter().position(|byte| *byte == b'\n').unwrap();
        pem[begin + 1..begin + 9].copy_from_slice(b"AAAAAAAA");
        pem
    };
    let mut visited = 0;
    for (what, store_type, store, password) in [
        ("a damaged key", 7, damaged.as_slice(), PASSWORD),
        ("a wrong password", 7, &holder.pem(Some("another")), PASSWORD),
        ("a wrong password of a PFX", 3, &holder.pfx()[..], "correct-horse-battery-stapler"),
        ("no store", 2, b"/no/such/file", PASSWORD),
    ] {
        let reversal = TsysReversal::new();
        let open = || {
            reversal.set_ssl_cert_store_type(store_type).unwrap();
            reversal.set_ssl_cert_store_password(password).unwrap();
            reversal.set_ssl_cert_store(store).unwrap();
            assert!(reversal.set_ssl_cert_subject("*").is_err());
        };
        assert_eq!(left_behind(open), 0, "{what}: opening it");
        assert_eq!(left_behind(|| reversal.reset().unwrap()), 0, "{what}: forgetting it");
        visited += 1;
    }
    assert_eq!(visited, 4);
}
