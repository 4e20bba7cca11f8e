//! The three groups of 27 certificate properties: the certificate to accept, ours, and the server's.

use super::Group::{AcceptServerCertificate, ClientCertificate, ServerCertificate};
use super::enumerations::CERTIFICATE_STORE_TYPE_VALUES;
use super::{Limit, Property, boolean, bytes, integer, table, text};

/// Writes the 27 rows of one group. `$writable` is applied to the five rows that a caller may write in the
/// first two groups and may only read in the third.
macro_rules! certificate {
    ($module:ident, $list:ident, $first:literal, $name:literal, $cxx:literal, $group:ident, $writable:ident) => {
        #[doc = concat!("The rows of `", $name, "*`.")]
        pub mod $module {
            use super::*;

            table! {
                /// The 27 rows of this group, in the order of their ids.
                ROWS: Property;
                EFFECTIVE_DATE = text($first + 0, concat!($name, "effective_date"), concat!($cxx, "EffectiveDate"), $group).docs("", "").read_only();
                EXPIRATION_DATE = text($first + 1, concat!($name, "expiration_date"), concat!($cxx, "ExpirationDate"), $group).docs("", "").read_only();
                EXTENDED_KEY_USAGE = text($first + 2, concat!($name, "extended_key_usage"), concat!($cxx, "ExtendedKeyUsage"), $group).docs("", "").read_only();
                FINGERPRINT = text($first + 3, concat!($name, "fingerprint"), concat!($cxx, "Fingerprint"), $group).docs("", "").read_only();
                FINGERPRINT_SHA1 = text($first + 4, concat!($name, "fingerprint_sha1"), concat!($cxx, "FingerprintSHA1"), $group).docs("", "").read_only();
                FINGERPRINT_SHA256 = text($first + 5, concat!($name, "fingerprint_sha256"), concat!($cxx, "FingerprintSHA256"), $group).docs("", "").read_only();
                ISSUER = text($first + 6, concat!($name, "issuer"), concat!($cxx, "Issuer"), $group).docs("", "").read_only();
                PRIVATE_KEY = text($first + 7, concat!($name, "private_key"), concat!($cxx, "PrivateKey"), $group).secret().docs("", "").read_only();
                PRIVATE_KEY_AVAILABLE = boolean($first + 8, concat!($name, "private_key_available"), concat!($cxx, "PrivateKeyAvailable"), $group).docs("", "").read_only();
                PRIVATE_KEY_CONTAINER = text($first + 9, concat!($name, "private_key_container"), concat!($cxx, "PrivateKeyContainer"), $group).docs("", "").read_only();
                PUBLIC_KEY = text($first + 10, concat!($name, "public_key"), concat!($cxx, "PublicKey"), $group).docs("", "").read_only();
                PUBLIC_KEY_ALGORITHM = text($first + 11, concat!($name, "public_key_algorithm"), concat!($cxx, "PublicKeyAlgorithm"), $group).docs("", "").read_only();
                PUBLIC_KEY_LENGTH = integer($first + 12, concat!($name, "public_key_length"), concat!($cxx, "PublicKeyLength"), 0, $group).docs("", "").read_only();
                SERIAL_NUMBER = text($first + 13, concat!($name, "serial_number"), concat!($cxx, "SerialNumber"), $group).docs("", "").read_only();
                SIGNATURE_ALGORITHM = text($first + 14, concat!($name, "signature_algorithm"), concat!($cxx, "SignatureAlgorithm"), $group).docs("", "").read_only();
                STORE = $writable(bytes($first + 15, concat!($name, "store"), concat!($cxx, "Store"), $group).default_text("MY").limit(Limit::Blob).secret().docs("", ""));
                STORE_PASSWORD = $writable(text($first + 16, concat!($name, "store_password"), concat!($cxx, "StorePassword"), $group).secret().docs("", ""));
                STORE_TYPE = $writable(integer($first + 17, concat!($name, "store_type"), concat!($cxx, "StoreType"), 0, $group).one_of(&CERTIFICATE_STORE_TYPE_VALUES).docs("", ""));
                SUBJECT_ALT_NAMES = text($first + 18, concat!($name, "subject_alt_names"), concat!($cxx, "SubjectAltNames"), $group).docs("", "").read_only();
                THUMBPRINT_MD5 = text($first + 19, concat!($name, "thumbprint_md5"), concat!($cxx, "ThumbprintMD5"), $group).docs("", "").read_only();
                THUMBPRINT_SHA1 = text($first + 20, concat!($name, "thumbprint_sha1"), concat!($cxx, "ThumbprintSHA1"), $group).docs("", "").read_only();
                THUMBPRINT_SHA256 = text($first + 21, concat!($name, "thumbprint_sha256"), concat!($cxx, "ThumbprintSHA256"), $group).docs("", "").read_only();
                USAGE = text($first + 22, concat!($name, "usage"), concat!($cxx, "Usage"), $group).docs("", "").read_only();
                USAGE_FLAGS = integer($first + 23, concat!($name, "usage_flags"), concat!($cxx, "UsageFlags"), 0, $group).docs("", "").read_only();
                VERSION = text($first + 24, concat!($name, "version"), concat!($cxx, "Version"), $group).docs("", "").read_only();
                SUBJECT = $writable(text($first + 25, concat!($name, "subject"), concat!($cxx, "Subject"), $group).limit(Limit::CertificateSubject).docs("", ""));
                ENCODED = $writable(bytes($first + 26, concat!($name, "encoded"), concat!($cxx, "Encoded"), $group).limit(Limit::Blob).docs("", ""));
            }
        }

        pub(super) const $list: &[Property] = $module::ROWS;
    };
}

/// Leaves a row as it is.
const fn writable(row: Property) -> Property {
    row
}

/// Makes a row read-only.
const fn read_only(row: Property) -> Property {
    row.read_only()
}

certificate!(
    accept_server_cert,
    ACCEPT,
    59,
    "ssl_accept_server_cert_",
    "SSLAcceptServerCert",
    AcceptServerCertificate,
    writable
);
certificate!(client_cert, CLIENT, 86, "ssl_cert_", "SSLCert", ClientCertificate, writable);
certificate!(server_cert, SERVER, 114, "ssl_server_cert_", "SSLServerCert", ServerCertificate, read_only);
