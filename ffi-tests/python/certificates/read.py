"""Tells what `cryptography` says about each certificate of a folder: `read.py <folder>`.

Lines of parts with tabs between them: `value <certificate> <field> <text>` for every field of every certificate,
`difference <certificate> <field> <text> <why>` where `cryptography` is not asked. It checks that it would not have
said the same, so that no difference stays in the list without need. All forms are written with code of its own here.
"""

import hashlib
import ipaddress
import json
import pathlib
import ssl
import sys
import time
import warnings

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed448, ed25519, x448, x25519

warnings.simplefilter("ignore")

SHORT = {
    "2.5.4.3": "CN", "2.5.4.4": "SN", "2.5.4.5": "SERIALNUMBER", "2.5.4.6": "C", "2.5.4.7": "L", "2.5.4.8": "S",
    "2.5.4.9": "STREET", "2.5.4.10": "O", "2.5.4.11": "OU", "2.5.4.12": "T", "2.5.4.42": "G", "2.5.4.43": "I",
    "0.9.2342.19200300.100.1.25": "DC", "0.9.2342.19200300.100.1.1": "UID", "1.2.840.113549.1.9.1": "E",
}
ALGORITHMS = {
    "1.2.840.113549.1.1.1": "RSA", "1.2.840.113549.1.3.1": "RSA_DH", "1.2.840.10045.2.1": "ECC_PUBLIC_KEY",
    "1.2.840.113549.1.1.4": "RSA_MD5RSA", "1.2.840.113549.1.1.5": "RSA_SHA1RSA",
    "1.2.840.113549.1.1.11": "RSA_SHA256RSA", "1.2.840.113549.1.1.12": "RSA_SHA384RSA",
    "1.2.840.113549.1.1.13": "RSA_SHA512RSA", "1.2.840.10045.4.1": "ECDSA_SHA1",
    "1.2.840.10045.4.3.2": "ECDSA_SHA256", "1.2.840.10045.4.3.3": "ECDSA_SHA384", "1.2.840.10045.4.3.4": "ECDSA_SHA512",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
USAGES = (
    ("digital_signature", 0x80, "Digital Signature"), ("content_commitment", 0x40, "Non-Repudiation"),
    ("key_encipherment", 0x20, "Key Encipherment"), ("data_encipherment", 0x10, "Data Encipherment"),
    ("key_agreement", 0x08, "Key Agreement"), ("key_cert_sign", 0x04, "Certificate Signing"),
    ("crl_sign", 0x02, "CRL Signing"), ("encipher_only", 0x01, "Encipher Only"),
)


def visible(text: str) -> str:
    """Control characters, except the ends of lines, as `\\x00`."""
    return "".join(
        f"\\x{ord(c):02X}" if (c < " " or "\x7f" <= c <= "\x9f") and c not in "\r\n" else c for c in text
    )


def quoted(text: str, special: str) -> str:
    if text.strip() != text or any(c in special for c in text):
        return '"' + text.replace('"', '""') + '"'
    return text


def name(of: x509.Name) -> str:
    def part(attribute: x509.NameAttribute) -> str:
        kind = attribute.oid.dotted_string
        return SHORT.get(kind, "OID." + kind) + "=" + quoted(visible(attribute.value), ',+="<>#;\n\r')

    return ", ".join(" + ".join(part(attribute) for attribute in rdn) for rdn in reversed(of.rdns))


def moment(certificate: x509.Certificate, which: str, clock) -> str:
    at = getattr(certificate, f"not_valid_{which}_utc")
    return date((at.toordinal() - 719163) * 86400 + at.hour * 3600 + at.minute * 60 + at.second, clock)


def date(seconds: int, clock) -> str:
    told = clock(seconds)
    return (f"{told.tm_mday:02}-{MONTHS[told.tm_mon - 1]}-{told.tm_year:04} "
            f"{told.tm_hour:02}:{told.tm_min:02}:{told.tm_sec:02}")


def extension(certificate: x509.Certificate, kind):
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def usages(certificate: x509.Certificate) -> "list[tuple[int, str]]":
    value = extension(certificate, x509.KeyUsage)
    if value is None:
        return []
    has = lambda name: (name != "encipher_only" or value.key_agreement) and getattr(value, name)
    return [(bit, text) for name, bit, text in USAGES if has(name)]


def other_names(certificate: x509.Certificate) -> str:
    def shown(entry) -> str:
        if isinstance(entry, x509.DirectoryName):
            return name(entry.value)
        if isinstance(entry, x509.RegisteredID):
            return entry.value.dotted_string
        if isinstance(entry, x509.IPAddress):
            # Written out here: the form of addresses with IPv4 inside has changed between versions of Python.
            return entry.value.compressed if isinstance(entry.value, ipaddress.IPv6Address) else str(entry.value)
        if isinstance(entry, x509.OtherName):
            tag, content = entry.value[0], entry.value[2:]
            text = content.decode() if tag == 0x0C else "#" + content.hex().upper()
            return f"OID.{entry.type_id.dotted_string}={visible(text)}"
        return visible(entry.value)

    value = extension(certificate, x509.SubjectAlternativeName)
    return ", ".join(quoted(shown(entry), ',"\n\r') for entry in value or ())


def bits(key) -> int:
    fixed = {ed25519.Ed25519PublicKey: 256, x25519.X25519PublicKey: 256, ed448.Ed448PublicKey: 456, x448.X448PublicKey: 448}
    return next((length for kind, length in fixed.items() if isinstance(key, kind)), None) or key.key_size


def algorithm(oid: x509.ObjectIdentifier) -> str:
    return ALGORITHMS.get(oid.dotted_string, oid.dotted_string)


def serial(number: int) -> str:
    if number < 0:
        return f"negative: {number}"
    return number.to_bytes(max(1, (number.bit_length() + 7) // 8), "big").hex().upper()


def public_key(certificate: x509.Certificate) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return certificate.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


FROM_CERTIFICATE = {
    "effective_date": lambda c: moment(c, "before", time.localtime),
    "expiration_date": lambda c: moment(c, "after", time.localtime),
    "extended_key_usage": lambda c: ", ".join(o.dotted_string for o in extension(c, x509.ExtendedKeyUsage) or ()),
    "issuer": lambda c: name(c.issuer),
    "public_key": public_key,
    "public_key_algorithm": lambda c: algorithm(c.public_key_algorithm_oid),
    "public_key_length": lambda c: str(bits(c.public_key())),
    "serial_number": lambda c: serial(c.serial_number),
    "signature_algorithm": lambda c: algorithm(c.signature_algorithm_oid),
    "subject_alt_names": other_names,
    "usage": lambda c: ", ".join(text for _, text in usages(c)),
    "usage_flags": lambda c: str(sum(bit for bit, _ in usages(c))),
    "version": lambda c: "V" + c.version.name[1:],
}


def from_bytes(der: bytes, digest: str) -> "tuple[str, str]":
    digits = hashlib.new(digest, der).hexdigest()
    return ":".join(digits[at:at + 2] for at in range(0, len(digits), 2)), digits.upper()


def plain(der: bytes) -> "dict[str, str]":
    """The fields that follow from the bytes alone, or are always the same for a certificate without a key."""
    fields = {"private_key": "", "private_key_available": "False", "private_key_container": "", "store": "MY",
              "store_password": "", "store_type": "0", "subject": "", "encoded": ssl.DER_cert_to_PEM_cert(der)}
    for suffix, digest in (("", "md5"), ("_sha1", "sha1"), ("_sha256", "sha256")):
        fields["fingerprint" + suffix], fields["thumbprint" + (suffix or "_md5")] = from_bytes(der, digest)
    return fields


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def tell(*parts: str) -> None:
    print("\t".join(escaped(part) for part in parts))


def asked(look, certificate: "x509.Certificate | None") -> "str | None":
    """What it says about a field; nothing when it refuses."""
    try:
        return None if certificate is None else look(certificate)
    except Exception:
        return None


def loaded(der: bytes) -> "x509.Certificate | None":
    try:
        certificate = x509.load_der_x509_certificate(der)
        certificate.version, certificate.serial_number, certificate.signature_algorithm_oid
        return certificate
    except Exception:
        return None


def read(folder: pathlib.Path, entry: dict) -> None:
    der = (folder / f"{entry['name']}.der").read_bytes()
    certificate = loaded(der)
    base = loaded((folder / f"{entry['name']}.base").read_bytes()) if entry["base"] else None
    for field, value in plain(der).items():
        tell("value", entry["name"], field, value)
    for field, look in FROM_CERTIFICATE.items():
        said = asked(look, certificate)
        if field in entry["told"]:
            value, why = entry["told"][field]
            value = date(value, time.localtime) if isinstance(value, int) else value
            assert said != value, f"no difference: {field} of {entry['name']}"
            tell("difference", entry["name"], field, value, why)
            continue
        if said is None:
            said = asked(look, base)
            assert said is not None, f"nobody tells {field} of {entry['name']}"
        tell("value", entry["name"], field, said)
    tell("dates", entry["name"], *(in_utc(entry, which, certificate or base) for which in ("before", "after")))


def in_utc(entry: dict, which: str, certificate: x509.Certificate) -> str:
    """A date for people who read the list, wherever they are."""
    told = entry["told"].get({"before": "effective_date", "after": "expiration_date"}[which])
    if told is None:
        return moment(certificate, which, time.gmtime)
    return date(told[0], time.gmtime) if isinstance(told[0], int) else told[0]


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    for entry in json.loads((folder / "list.json").read_text()):
        read(folder, entry)


if __name__ == "__main__":
    main()
