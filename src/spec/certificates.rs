//! The three groups of 27 certificate properties: the certificate to accept, ours, and the server's.

use super::Group::{AcceptServerCertificate, ClientCertificate, ServerCertificate};
use super::enumerations::CERTIFICATE_STORE_TYPE_VALUES;
use super::{Limit, Property, boolean, bytes, integer, table, text};

/// One property of every group. The order is that of the rows in each group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the rows say what each one is")]
pub enum Field {
    EffectiveDate,
    ExpirationDate,
    ExtendedKeyUsage,
    Fingerprint,
    FingerprintSha1,
    FingerprintSha256,
    Issuer,
    PrivateKey,
    PrivateKeyAvailable,
    PrivateKeyContainer,
    PublicKey,
    PublicKeyAlgorithm,
    PublicKeyLength,
    SerialNumber,
    SignatureAlgorithm,
    Store,
    StorePassword,
    StoreType,
    SubjectAltNames,
    ThumbprintMd5,
    ThumbprintSha1,
    ThumbprintSha256,
    Usage,
    UsageFlags,
    Version,
    Subject,
    Encoded,
}

/// How many rows a group has.
pub const FIELD_COUNT: usize = Field::Encoded as usize + 1;

/// The rows of a group that describe one certificate, each at the place of its [`Field`].
pub type Rows = [Property; FIELD_COUNT];

/// The rows of the group that a row belongs to; none for a row that is no certificate's.
pub fn rows_of(group: super::Group) -> Option<&'static Rows> {
    match group {
        AcceptServerCertificate => ACCEPT.try_into().ok(),
        ClientCertificate => CLIENT.try_into().ok(),
        ServerCertificate => SERVER.try_into().ok(),
        _ => None,
    }
}

impl Field {
    /// The row of this property in a group.
    pub fn of(self, rows: &Rows) -> &Property {
        // As many rows as fields: the type says so.
        &rows[self as usize]
    }
}

/// Writes the 27 rows of one group. `$writable` is applied to the five rows that a caller may write in the
/// first two groups and may only read in the third. The texts at the end say what differs between the groups:
/// `shown` ends the docs of the issuer, `subject`, `encoded` and `store` those of the rows so named (`store`
/// also of password and type), `other` those of all others.
macro_rules! certificate {
    (
        $module:ident, $list:ident, $first:literal, $name:literal, $cxx:literal, $group:ident,
        $writable:ident, shown: $shown:literal, other: $other:literal, store: $store:literal,
        subject: $subject:literal, encoded: $encoded:literal,
    ) => {
        #[doc = concat!("The rows of `", $name, "*`.")]
        pub mod $module {
            use super::*;

            table! {
                /// The 27 rows of this group, in the order of their ids.
                ROWS: Property;
                EFFECTIVE_DATE = text(
                    $first + 0,
                    concat!($name, "effective_date"),
                    concat!($cxx, "EffectiveDate"),
                    $group,
                )
                    .docs(
                        "The first moment at which the certificate is valid.",
                        concat!(
                            "In the time zone of this machine, or the one that the variable `TZ` ",
                            "names, as `23-Jan-2000 15:00:00`.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                EXPIRATION_DATE = text(
                    $first + 1,
                    concat!($name, "expiration_date"),
                    concat!($cxx, "ExpirationDate"),
                    $group,
                )
                    .docs(
                        "The last moment at which the certificate is valid.",
                        concat!(
                            "In the time zone of this machine, or the one that the variable `TZ` ",
                            "names, as `23-Jan-2001 15:00:00`.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                EXTENDED_KEY_USAGE = text(
                    $first + 2,
                    concat!($name, "extended_key_usage"),
                    concat!($cxx, "ExtendedKeyUsage"),
                    $group,
                )
                    .docs(
                        "The purposes that the certificate is restricted to.",
                        concat!(
                            "Object identifiers in dotted form, joined by `, `; empty when it has no ",
                            "such extension.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                FINGERPRINT = text(
                    $first + 3,
                    concat!($name, "fingerprint"),
                    concat!($cxx, "Fingerprint"),
                    $group,
                )
                    .docs(
                        "The MD5 fingerprint of the certificate.",
                        concat!(
                            "16 bytes as lower-case hexadecimal pairs with colons between them. Of a ",
                            "key without a certificate it is the fingerprint that SSH shows, or, for ",
                            "a kind of key that SSH does not have, that of the subject public key ",
                            "info. MD5 no longer identifies anything for certain: compare the ",
                            "SHA-256 fingerprint.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                FINGERPRINT_SHA1 = text(
                    $first + 4,
                    concat!($name, "fingerprint_sha1"),
                    concat!($cxx, "FingerprintSHA1"),
                    $group,
                )
                    .docs(
                        "The SHA-1 fingerprint of the certificate.",
                        concat!(
                            "20 bytes as lower-case hexadecimal pairs with colons between them; of a ",
                            "key without a certificate over the same bytes as the MD5 fingerprint.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                FINGERPRINT_SHA256 = text(
                    $first + 5,
                    concat!($name, "fingerprint_sha256"),
                    concat!($cxx, "FingerprintSHA256"),
                    $group,
                )
                    .docs(
                        "The SHA-256 fingerprint of the certificate.",
                        concat!(
                            "32 bytes as lower-case hexadecimal pairs with colons between them; of a ",
                            "key without a certificate over the same bytes as the MD5 fingerprint.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                ISSUER = text($first + 6, concat!($name, "issuer"), concat!($cxx, "Issuer"), $group)
                    .docs(
                        "The name of the authority that issued the certificate.",
                        concat!(
                            "Name fields joined by `, `, the most specific first, as in `CN=Example ",
                            "CA, O=Example, C=US`; a value with a comma is quoted.",
                            "\n\n",
                            $shown,
                        ),
                    )
                    .read_only();
                PRIVATE_KEY = text(
                    $first + 7,
                    concat!($name, "private_key"),
                    concat!($cxx, "PrivateKey"),
                    $group,
                )
                    .docs(
                        "The private key of the certificate, as PEM.",
                        concat!(
                            "A block of the kind `PRIVATE KEY` (PKCS #8, not encrypted). ",
                            "Empty when there is none, or when it cannot be exported. It is never ",
                            "shown in errors or `Debug` output, and wiped when it is replaced.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .secret()
                    .read_only();
                PRIVATE_KEY_AVAILABLE = boolean(
                    $first + 8,
                    concat!($name, "private_key_available"),
                    concat!($cxx, "PrivateKeyAvailable"),
                    $group,
                )
                    .docs(
                        "Whether the private key of the certificate is at hand.",
                        concat!(
                            "Only then can the certificate prove an identity.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                PRIVATE_KEY_CONTAINER = text(
                    $first + 9,
                    concat!($name, "private_key_container"),
                    concat!($cxx, "PrivateKeyContainer"),
                    $group,
                )
                    .docs(
                        "The name of the key container that holds the private key.",
                        concat!(
                            "Always empty: a key that Windows keeps in a container is taken out of it.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                PUBLIC_KEY = text(
                    $first + 10,
                    concat!($name, "public_key"),
                    concat!($cxx, "PublicKey"),
                    $group,
                )
                    .docs(
                        "The public key of the certificate, as PEM.",
                        concat!(
                            "A block of the kind `PUBLIC KEY` (the subject public key info of X.509).",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                PUBLIC_KEY_ALGORITHM = text(
                    $first + 11,
                    concat!($name, "public_key_algorithm"),
                    concat!($cxx, "PublicKeyAlgorithm"),
                    $group,
                )
                    .docs(
                        "The algorithm of the public key.",
                        concat!(
                            "A name such as `RSA` or `ECC_PUBLIC_KEY`, or the object identifier of an ",
                            "algorithm that has no such name.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                PUBLIC_KEY_LENGTH = integer(
                    $first + 12,
                    concat!($name, "public_key_length"),
                    concat!($cxx, "PublicKeyLength"),
                    0,
                    $group,
                )
                    .docs(
                        "The length of the public key in bits.",
                        concat!(
                            "The modulus for RSA, the field for elliptic curves, the prime for DSA; 0 ",
                            "for a kind of key that is not known. Under 2048 for RSA is weak.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                SERIAL_NUMBER = text(
                    $first + 13,
                    concat!($name, "serial_number"),
                    concat!($cxx, "SerialNumber"),
                    $group,
                )
                    .docs(
                        "The serial number that the issuer gave to the certificate.",
                        concat!(
                            "Upper-case hexadecimal pairs, one for each byte, without a zero that ",
                            "only keeps the number from being negative.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                SIGNATURE_ALGORITHM = text(
                    $first + 14,
                    concat!($name, "signature_algorithm"),
                    concat!($cxx, "SignatureAlgorithm"),
                    $group,
                )
                    .docs(
                        "The algorithm with which the issuer signed the certificate.",
                        concat!(
                            "A name such as `RSA_SHA256RSA` or `ECDSA_SHA256`, or the object ",
                            "identifier of an algorithm that has no such name.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                STORE = $writable(
                    bytes($first + 15, concat!($name, "store"), concat!($cxx, "Store"), $group)
                        .default_text("MY").limit(Limit::Blob).secret()
                        .docs(
                            "The certificate store: its name, its file or its content.",
                            concat!(
                                "The store type says what this is: a name for the stores of the ",
                                "system, the name of a file for the types whose name ends with ",
                                "`File`, the content itself for those that end with `Blob`. Up to 16 ",
                                "MiB (501). The content may hold a private key: it is never shown in ",
                                "errors or `Debug` output, and wiped when it is replaced.\n\n",
                                "Set it, and the type and the password, before the subject.",
                                "\n\n",
                                $store,
                            ),
                        )
                        .example("client.pfx")
                );
                STORE_PASSWORD = $writable(
                    text(
                        $first + 16,
                        concat!($name, "store_password"),
                        concat!($cxx, "StorePassword"),
                        $group,
                    )
                        .secret()
                        .docs(
                            "The password that opens the certificate store.",
                            concat!(
                                "It is never shown in errors or `Debug` output, and wiped when it is ",
                                "replaced.",
                                "\n\n",
                                $store,
                            ),
                        )
                        .example("opensesame")
                );
                STORE_TYPE = $writable(
                    integer(
                        $first + 17,
                        concat!($name, "store_type"),
                        concat!($cxx, "StoreType"),
                        0,
                        $group,
                    )
                        .one_of(&CERTIFICATE_STORE_TYPE_VALUES)
                        .docs(
                            "The kind of certificate store.",
                            concat!(
                                "A number without a name is refused with 503.\n\n",
                                "The store is opened when a subject is set, and when a certificate is ",
                                "given and its private key looked for; not before. A store that cannot ",
                                "be read is 271 then. The stores of the system (0 and 1) are folders of ",
                                "PEM files on Linux: `dpaymentssdk/certs` in the user's configuration, and ",
                                "`/etc/dpaymentssdk/certs`. On Windows they are those of the current user and ",
                                "of the machine, whose private keys are at hand if they may be exported; on ",
                                "macOS the default keychains of the user and of the system, which sign ",
                                "themselves. Those two are written for, but not run in any test.",
                                "\n\n",
                                $store,
                            ),
                        )
                        .example("2")
                        .refuses(&[("24", 503), ("-1", 503)])
                );
                SUBJECT_ALT_NAMES = text(
                    $first + 18,
                    concat!($name, "subject_alt_names"),
                    concat!($cxx, "SubjectAltNames"),
                    $group,
                )
                    .docs(
                        "The other names that the certificate is valid for.",
                        concat!(
                            "DNS names, mail addresses, URIs, IP addresses and the like, joined by ",
                            "`, ` in the order of the certificate; one with a comma is quoted.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                THUMBPRINT_MD5 = text(
                    $first + 19,
                    concat!($name, "thumbprint_md5"),
                    concat!($cxx, "ThumbprintMD5"),
                    $group,
                )
                    .docs(
                        "The MD5 hash of the certificate.",
                        concat!(
                            "Upper-case hexadecimal without separators. MD5 no longer identifies ",
                            "anything for certain: compare the SHA-256 thumbprint.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                THUMBPRINT_SHA1 = text(
                    $first + 20,
                    concat!($name, "thumbprint_sha1"),
                    concat!($cxx, "ThumbprintSHA1"),
                    $group,
                )
                    .docs(
                        "The SHA-1 hash of the certificate.",
                        concat!(
                            "Upper-case hexadecimal without separators.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                THUMBPRINT_SHA256 = text(
                    $first + 21,
                    concat!($name, "thumbprint_sha256"),
                    concat!($cxx, "ThumbprintSHA256"),
                    $group,
                )
                    .docs(
                        "The SHA-256 hash of the certificate.",
                        concat!(
                            "Upper-case hexadecimal without separators.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                USAGE = text($first + 22, concat!($name, "usage"), concat!($cxx, "Usage"), $group)
                    .docs(
                        "What the key of the certificate may be used for, in words.",
                        concat!(
                            "Any of `Digital Signature`, `Non-Repudiation`, `Key Encipherment`, `Data ",
                            "Encipherment`, `Key Agreement`, `Certificate Signing`, `CRL Signing` and ",
                            "`Encipher Only`, joined by `, `; empty when the certificate does not ",
                            "say. With the Platform provider instead the names of all extensions of ",
                            "the certificate, such as `X509v3 Key Usage`. The provider at the time when ",
                            "this is filled counts: a later change of it does not change this.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                USAGE_FLAGS = integer(
                    $first + 23,
                    concat!($name, "usage_flags"),
                    concat!($cxx, "UsageFlags"),
                    0,
                    $group,
                )
                    .docs(
                        "What the key of the certificate may be used for, as flags.",
                        concat!(
                            "A sum of 0x80 digital signature, 0x40 non-repudiation, 0x20 key ",
                            "encipherment, 0x10 data encipherment, 0x08 key agreement, 0x04 ",
                            "certificate signing, 0x02 CRL signing and 0x01 encipher only; 0 when the ",
                            "certificate does not say, and always with the Platform provider. The ",
                            "provider at the time when this is filled counts.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                VERSION = text($first + 24, concat!($name, "version"), concat!($cxx, "Version"), $group)
                    .docs(
                        "The version of the X.509 format that the certificate has.",
                        concat!(
                            "`V1`, `V2` or `V3`; a number that no version has yet is shown all the ",
                            "same.",
                            "\n\n",
                            $other,
                        ),
                    )
                    .read_only();
                SUBJECT = $writable(
                    text($first + 25, concat!($name, "subject"), concat!($cxx, "Subject"), $group)
                        .limit(Limit::CertificateSubject)
                        .docs(
                            "The name of the holder of the certificate.",
                            concat!(
                                "Name fields joined by `, `, the most specific first, as in ",
                                "`CN=www.example.com, O=Example, C=US`. `CN` is the common name, `O` ",
                                "the organization, `OU` its unit, `L` the locality, `S` the state, ",
                                "`C` the country, `E` the mail address; a value with a comma is ",
                                "quoted.",
                                "\n\n",
                                $subject,
                            ),
                        )
                );
                ENCODED = $writable(
                    bytes($first + 26, concat!($name, "encoded"), concat!($cxx, "Encoded"), $group)
                        .limit(Limit::Blob)
                        .docs(
                            "The certificate itself.",
                            $encoded,
                        )
                );
            }
        }

        pub(super) const $list: &[Property] = $module::ROWS;
    };
}

/// Leaves a row as it is.
const fn writable(row: Property) -> Property {
    row
}

/// Makes a row read-only: nothing can be set, so nothing is an example or refused.
const fn read_only(row: Property) -> Property {
    Property { example: "", example_reads: "", refuses: &[], ..row.read_only() }
}

certificate!(
    accept_server_cert,
    ACCEPT,
    59,
    "ssl_accept_server_cert_",
    "SSLAcceptServerCert",
    AcceptServerCertificate,
    writable,
    shown: "Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`; emptied when the \
     choice ends.",
    other: "Filled when a certificate is chosen, by its subject or `ssl_accept_server_cert_encoded`; emptied when the \
     choice ends.",
    store: "A certificate to accept normally comes in `ssl_accept_server_cert_encoded` and needs no \
     store. Setting it ends the selection of a certificate that came from the store before.",
    subject: "Setting it searches the store: an exact match first, then a subject that contains the \
     text, both without regard to case; `*` takes the first with a private key, or else the first. What \
     was found is what it reads as, and it is the certificate to accept; its private key does not \
     matter. Nothing found: 272, and it becomes empty. A store that cannot be read: 271, and nothing \
     changes. Empty, or only blanks, ends the selection.\n\n\
     Set store, type and password first.",
    encoded: "PEM text (the first certificate counts), bare base64 or DER, up to 16 MiB (501); anything \
     that is no certificate is refused with 502. Empty clears \
     it. The properties that describe the certificate are filled; the subject becomes empty, \
     as it names the certificate in a store that the private key was found for.\n\n\
     A server that presents exactly this certificate, byte for byte, is recommended for \
     acceptance in `on_ssl_server_authentication` whatever verification says; the handler may \
     still refuse. Any other certificate is judged as usual. This pins a host whose authority \
     is not known here: it does not narrow what verification accepts.",
);
certificate!(
    client_cert,
    CLIENT,
    86,
    "ssl_cert_",
    "SSLCert",
    ClientCertificate,
    writable,
    shown: "Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when the choice ends.",
    other: "Filled when a certificate is chosen, by `ssl_cert_subject` or `ssl_cert_encoded`; emptied when the choice ends.",
    store: "Setting it ends the selection of a certificate that came from the store before. The hosts of \
     TSYS and Heartland ask for no certificate.",
    subject: "Setting it searches the store: an exact match first, then a subject that contains the \
     text, both without regard to case; `*` takes the first with a private key, or else the first. When no \
     subject matches, it may be the name that the store gives to a key without a certificate. What \
     was found is what it reads as, and it is presented to a server that asks. Nothing found: 272, \
     and it becomes empty. A store that cannot be read: 271; a private key that does not fit: 273; \
     nothing changes then. Empty, or only blanks, ends the selection.\n\n\
     Set store, type and password first. While a store other than the system's is named and nothing of \
     it is selected, `reverse` fails with 281.",
    encoded: "PEM text, bare base64 or DER, up to 16 MiB (501). Empty, the default, presents no \
     certificate; the hosts of TSYS and Heartland ask for none.\n\n\
     Its private key is looked for in the store, by the key and not by the name; when it is there, \
     `ssl_cert_subject` becomes the full subject, otherwise empty. Store and certificate may be set \
     in any order: `reverse` looks once more, and fails with 273 before connecting when the store has \
     no such key, with 271 when it cannot be read.",
);
certificate!(
    server_cert,
    SERVER,
    114,
    "ssl_server_cert_",
    "SSLServerCert",
    ServerCertificate,
    read_only,
    shown: "Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared \
     when the next call starts.",
    other: "Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared \
     when the next call starts.",
    store: "The certificate of a server comes from no store, so this keeps its default.",
    subject: "Filled during the handshake of `reverse`, before `on_ssl_server_authentication`; cleared \
     when the next call starts. The name by itself proves nothing: whether the certificate is \
     genuine is for the verification to say, whose result is `accept` of that event.",
    encoded: "PEM text of the certificate that the server presented, without its chain. Filled during \
     the handshake of `reverse`, before `on_ssl_server_authentication`; cleared when the next \
     call starts.",
);
