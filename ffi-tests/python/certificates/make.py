"""Makes the set of certificates that the tests read: `make.py <folder>`.

Ordinary ones come from `cryptography`, rare ones from the `openssl` program, and those that neither makes are put
together from DER here. The file `list.json` says what there is, and what a reader is expected to tell where
`cryptography` cannot be asked.
"""

import base64
import datetime
import ipaddress
import json
import pathlib
import subprocess
import sys
import uuid

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa
from cryptography.x509.name import _ASN1Type
from cryptography.x509.oid import NameOID as N
from cryptography.x509.oid import ObjectIdentifier

# By field, what a reader is to tell (a number is a date, in seconds), and why `cryptography` tells something else.
Told = "dict[str, tuple[str | int, str]]"
FOLDER = pathlib.Path(sys.argv[1])
LIST = []
UTC = datetime.timezone.utc
FROM, UNTIL = datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), datetime.datetime(2030, 7, 8, 9, 10, 11, tzinfo=UTC)


def keep(name: str, der: bytes, base: "bytes | None" = None, told: "Told | None" = None) -> None:
    """Adds one. `told`: what `cryptography` is not asked about. `base`: the certificate to ask it about the other
    fields when it refuses this one."""
    assert all(entry["name"] != name for entry in LIST), name
    (FOLDER / f"{name}.der").write_bytes(der)
    if base is not None:
        (FOLDER / f"{name}.base").write_bytes(base)
    LIST.append({"name": name, "base": base is not None, "told": told or {}})


# --- from cryptography


def named(*pairs, kind=None) -> x509.Name:
    return x509.Name([x509.NameAttribute(oid, value, _type=kind) for oid, value in pairs])


SIMPLE = named((N.COMMON_NAME, "simple.example"))
RSA = rsa.generate_private_key(65537, 2048)
EC = ec.generate_private_key(ec.SECP256R1())
DEFAULT = object()


def built(key=EC, subject=SIMPLE, issuer=None, serial=0x1234, start=FROM, end=UNTIL, extensions=(), signer=None,
          digest=DEFAULT, pss=None) -> bytes:
    signer = signer or (key if hasattr(key, "sign") else EC)
    builder = x509.CertificateBuilder(issuer or subject, subject, key.public_key(), serial, start, end)
    for value in extensions:
        value, critical = value if isinstance(value, tuple) else (value, False)
        builder = builder.add_extension(value, critical)
    digest = hashes.SHA256() if digest is DEFAULT else digest
    return builder.sign(signer, digest, rsa_padding=pss).public_bytes(serialization.Encoding.DER)


def usage(*names: str) -> x509.KeyUsage:
    every = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
             "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(**{name: name in names for name in every})


def keys() -> None:
    keep("rsa-2048-sha256", built(RSA))
    keep("rsa-2048-sha384", built(RSA, digest=hashes.SHA384()))
    keep("rsa-2048-sha512", built(RSA, digest=hashes.SHA512()))
    keep("rsa-2048-sha224", built(RSA, digest=hashes.SHA224()))
    keep("rsa-2048-sha3-256", built(RSA, digest=hashes.SHA3_256()))
    keep("rsa-signed-with-pss", built(RSA, pss=padding.PSS(padding.MGF1(hashes.SHA256()), 32)))
    for bits in (1024, 1536, 3072, 4096):
        keep(f"rsa-{bits}", built(rsa.generate_private_key(65537, bits)))
    keep("rsa-2048-exponent-3", built(rsa.generate_private_key(3, 2048)))
    for curve, digest in ((ec.SECP256R1, hashes.SHA256), (ec.SECP384R1, hashes.SHA384), (ec.SECP521R1, hashes.SHA512),
                          (ec.SECP224R1, hashes.SHA224), (ec.SECP256K1, hashes.SHA256),
                          (ec.BrainpoolP256R1, hashes.SHA256), (ec.BrainpoolP512R1, hashes.SHA512)):
        keep(f"ec-{curve.name}", built(ec.generate_private_key(curve()), digest=digest()))
    keep("ec-signed-with-rsa", built(EC, signer=RSA))
    keep("ed25519", built(ed25519.Ed25519PrivateKey.generate(), digest=None))
    keep("ed448", built(ed448.Ed448PrivateKey.generate(), digest=None))
    keep("dsa-2048", built(dsa.generate_private_key(2048)))


def names() -> None:
    keep("name-full", built(subject=named(
        (N.COUNTRY_NAME, "US"), (N.STATE_OR_PROVINCE_NAME, "Texas"), (N.LOCALITY_NAME, "Austin"),
        (N.ORGANIZATION_NAME, "Example"), (N.ORGANIZATIONAL_UNIT_NAME, "test"), (N.COMMON_NAME, "www.example.com"),
        (N.EMAIL_ADDRESS, "example@email.example"))))
    keep("name-mail-first", built(subject=named(
        (N.EMAIL_ADDRESS, "example@email.example"), (N.COUNTRY_NAME, "US"), (N.ORGANIZATIONAL_UNIT_NAME, "test"),
        (N.COMMON_NAME, "www.example.com"))))
    keep("name-other-issuer", built(issuer=named((N.ORGANIZATION_NAME, "Authority"), (N.COMMON_NAME, "CA 1")), signer=EC))
    keep("name-quoted", built(subject=named(
        (N.ORGANIZATION_NAME, "A, CN=evil"), (N.ORGANIZATION_NAME, 'the "best"'), (N.ORGANIZATION_NAME, " edge"),
        (N.ORGANIZATION_NAME, "edge "), (N.ORGANIZATION_NAME, "a+b"), (N.ORGANIZATION_NAME, "a=b"),
        (N.ORGANIZATION_NAME, "a<b"), (N.ORGANIZATION_NAME, "a>b"), (N.ORGANIZATION_NAME, "#ab"),
        (N.ORGANIZATION_NAME, "a;b"), (N.ORGANIZATION_NAME, "a\nb"), (N.ORGANIZATION_NAME, "back\\slash"),
        (N.ORGANIZATION_NAME, "tick'tick"))))
    keep("name-several-values", built(subject=x509.Name([
        x509.RelativeDistinguishedName([x509.NameAttribute(N.COUNTRY_NAME, "DE")]),
        x509.RelativeDistinguishedName([x509.NameAttribute(N.COMMON_NAME, "a"),
                                        x509.NameAttribute(N.ORGANIZATION_NAME, "b")])])))
    keep("name-empty", built(subject=x509.Name([]), issuer=x509.Name([])))
    keep("name-unicode", built(subject=named((N.ORGANIZATION_NAME, "Bäcker €uro 例え 😀"))))
    keep("name-bmp-string", built(subject=named((N.ORGANIZATION_NAME, "Bäcker 例え"), kind=_ASN1Type.BMPString)))
    keep("name-universal-string", built(subject=named((N.ORGANIZATION_NAME, "Bä 😀"), kind=_ASN1Type.UniversalString)))
    keep("name-nul", built(subject=named((N.COMMON_NAME, "good.example\0.evil.example"))))
    keep("name-components", built(subject=named(
        (N.DOMAIN_COMPONENT, "com"), (N.DOMAIN_COMPONENT, "example"), (N.USER_ID, "u7"), (N.SURNAME, "Doe"),
        (N.GIVEN_NAME, "Jo"), (N.TITLE, "Dr"), (N.SERIAL_NUMBER, "42"), (N.STREET_ADDRESS, "1 Road"),
        (N.INITIALS, "JD"))))
    keep("name-unknown-part", built(subject=named((N.BUSINESS_CATEGORY, "bank"), (ObjectIdentifier("1.2.3.4.5"), "x"))))
    keep("name-long", built(subject=named(*[(N.ORGANIZATIONAL_UNIT_NAME, "u" * 60 + str(i)) for i in range(30)])))


def dates() -> None:
    def at(*parts):
        return datetime.datetime(*parts, tzinfo=UTC)

    keep("dates-1950-2049", built(start=at(1950, 1, 1), end=at(2049, 12, 31, 23, 59, 59)))
    keep("dates-before-1970", built(start=at(1951, 6, 1, 12), end=at(1969, 12, 31, 23, 59, 59)))
    keep("dates-from-2050", built(start=at(2050, 1, 1), end=at(2400, 2, 29, 12)))
    keep("dates-2038", built(start=at(2038, 1, 19, 3, 14, 7), end=at(2038, 1, 19, 3, 14, 8)))
    keep("dates-without-end", built(end=at(9999, 12, 31, 23, 59, 59)))
    # The hours around the changes to and from summer time, in New York and Berlin.
    keep("dates-change-new-york", built(start=at(2026, 3, 8, 6, 59, 59), end=at(2026, 3, 8, 7, 0, 0)))
    keep("dates-change-back-new-york", built(start=at(2026, 11, 1, 5, 30, 0), end=at(2026, 11, 1, 6, 30, 0)))
    keep("dates-change-berlin", built(start=at(2026, 3, 29, 0, 59, 59), end=at(2026, 3, 29, 1, 0, 0)))
    keep("dates-change-back-berlin", built(start=at(2026, 10, 25, 0, 30, 0), end=at(2026, 10, 25, 1, 30, 0)))


def serials() -> None:
    keep("serial-1", built(serial=1))
    keep("serial-with-zero-pad", built(serial=0x80FF))
    keep("serial-odd-digits", built(serial=0xABC))
    keep("serial-20-bytes", built(serial=int("7F" * 20, 16) >> 1))


def extensions() -> None:
    keep("usage-server", built(extensions=[
        (usage("digital_signature", "content_commitment", "key_encipherment"), True),
        x509.ExtendedKeyUsage([x509.oid.ExtendedKeyUsageOID.SERVER_AUTH, x509.oid.ExtendedKeyUsageOID.CLIENT_AUTH])]))
    keep("usage-authority", built(extensions=[
        (x509.BasicConstraints(True, 0), True), (usage("key_cert_sign", "crl_sign"), True),
        x509.SubjectKeyIdentifier.from_public_key(EC.public_key())]))
    keep("usage-all", built(extensions=[usage("digital_signature", "content_commitment", "key_encipherment",
                                              "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign",
                                              "encipher_only", "decipher_only")]))
    keep("usage-key-agreement", built(extensions=[usage("key_agreement", "decipher_only")]))
    keep("usage-extended-own", built(extensions=[x509.ExtendedKeyUsage(
        [ObjectIdentifier(oid) for oid in ("2.5.29.37.0", "1.3.6.1.4.1.311.20.2.2", "1.2.3",
                                           f"2.25.{uuid.UUID(int=2**127 + 5).int}")])]))
    keep("extension-unknown-critical", built(extensions=[
        (x509.UnrecognizedExtension(ObjectIdentifier("1.2.3.4.5.6"), b"\x05\x00"), True)]))
    keep("names-dns", built(extensions=[x509.SubjectAlternativeName(
        [x509.DNSName(name) for name in ("www.example.com", "*.example.com", "xn--bcher-kva.example")])]))
    keep("names-of-every-kind", built(extensions=[x509.SubjectAlternativeName([
        x509.DNSName("www.example.com"), x509.RFC822Name("someone@example.com"),
        x509.UniformResourceIdentifier("https://example.com/a?b=c#d"),
        x509.IPAddress(ipaddress.ip_address("192.0.2.7")), x509.IPAddress(ipaddress.ip_address("2001:db8::7")),
        x509.IPAddress(ipaddress.ip_address("::1")),
        x509.RegisteredID(ObjectIdentifier("1.2.3.4")),
        x509.OtherName(ObjectIdentifier("1.3.6.1.4.1.311.20.2.3"), der(0x0C, "jo@example.com".encode())),
        x509.OtherName(ObjectIdentifier("1.2.3.5"), der(0x04, b"\x01\xfe")),
        x509.DirectoryName(named((N.COUNTRY_NAME, "US"), (N.COMMON_NAME, "dir"))),
        x509.DirectoryName(named((N.COMMON_NAME, "alone")))])]))
    keep("names-to-be-quoted", built(extensions=[x509.SubjectAlternativeName([
        x509.DNSName("a, DNS:b"), x509.DNSName('say "c"'), x509.DNSName(" edge"),
        x509.UniformResourceIdentifier("ldap://h/cn=a,dc=b"), x509.DNSName("good.example\0.evil.example")])]))


# --- from the openssl program


def openssl(*arguments: str, stdin: "bytes | None" = None) -> bytes:
    run = subprocess.run(["openssl", *arguments], input=stdin, capture_output=True, cwd=FOLDER)
    assert run.returncode == 0, (arguments, run.stderr.decode())
    return run.stdout


def public_key_of(der: bytes) -> str:
    return openssl("x509", "-inform", "DER", "-noout", "-pubkey", stdin=der).decode()


def self_signed(*options: str, key: bytes) -> bytes:
    (FOLDER / "key.pem").write_bytes(key)
    return fixed_dates(openssl("req", "-x509", "-new", "-key", "key.pem", "-subj", "/CN=openssl", "-set_serial", "77",
                               "-outform", "DER", *options))


def fixed_dates(certificate: bytes) -> bytes:
    """The same with the dates of the others, so that what is printed about it is always the same."""
    place = certificate.index(b"\x30\x1e\x17\x0d")
    return certificate[:place] + validity() + certificate[place + 32:]


def from_openssl() -> None:
    def key(*options: str) -> bytes:
        return openssl("genpkey", *options)

    def rsa_of(bits: int) -> bytes:
        return key("-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}")

    keep("rsa-512", self_signed("-sha256", key=rsa_of(512)))
    keep("rsa-2048-md5", self_signed("-md5", key=rsa_of(2048)))
    keep("rsa-2048-sha1", self_signed("-sha1", key=rsa_of(2048)))
    pss = self_signed(key=key("-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"))
    keep("rsa-pss-key", pss, told={
        "public_key": (public_key_of(pss), "writes the key as an RSA key that may be used with any padding")})
    p256 = key("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
    keep("ec-sha1", self_signed("-sha1", key=p256))
    explicit = self_signed(key=key("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt",
                                   "ec_param_enc:explicit"))
    keep("ec-explicit-parameters", explicit, told={
        "public_key": (public_key_of(explicit), "writes the curve by its name")})
    for curve, bits in (("sect283k1", 283), ("prime239v1", 239)):
        one = self_signed(key=key("-algorithm", "EC", "-pkeyopt", f"ec_paramgen_curve:{curve}"))
        keep(f"ec-{curve}", one, told={
            "public_key": (public_key_of(one), "does not know the curve"),
            "public_key_length": (str(bits), "does not know the curve")})
    parameters = openssl("dsaparam", "1024")
    (FOLDER / "dsa.pem").write_bytes(parameters)
    keep("dsa-1024-sha1", self_signed("-sha1", key=openssl("gendsa", "dsa.pem")))
    # Keys that cannot sign: another key signs for them.
    (FOLDER / "authority.cer").write_bytes(self_signed(key=p256))
    (FOLDER / "ca-key.pem").write_bytes(p256)
    openssl("req", "-new", "-key", "ca-key.pem", "-subj", "/CN=openssl", "-out", "request.pem")
    for name, options in (("x25519", ["-algorithm", "X25519"]), ("x448", ["-algorithm", "X448"]),
                          ("dh-2048", ["-algorithm", "DH", "-pkeyopt", "group:ffdhe2048"])):
        (FOLDER / "public.pem").write_bytes(openssl("pkey", "-pubout", stdin=key(*options)))
        one = fixed_dates(openssl("x509", "-req", "-in", "request.pem", "-CA", "authority.cer", "-CAkey", "ca-key.pem",
                                  "-force_pubkey", "public.pem", "-set_serial", "78", "-outform", "DER"))
        keep(name, one, told={
            "public_key": (public_key_of(one), "writes the key in the form of X9.42")} if name == "dh-2048" else None)


# --- from DER


def der(tag: int, *content: bytes) -> bytes:
    body = b"".join(content)
    if len(body) < 128:
        return bytes([tag, len(body)]) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def oid(dotted: str) -> bytes:
    first, second, *rest = (int(part) for part in dotted.split("."))
    body = b""
    for number in [first * 40 + second, *rest]:
        septets = [number & 0x7F]
        while number := number >> 7:
            septets.append(0x80 | number & 0x7F)
        body += bytes(reversed(septets))
    return der(0x06, body)


def validity(start: bytes = der(0x17, b"200102030405Z"), end: bytes = der(0x17, b"300708091011Z")) -> bytes:
    return der(0x30, start, end)


def name_of(*attributes: bytes) -> bytes:
    return der(0x30, *(der(0x31, attribute) for attribute in attributes))


def attribute(kind: str, tag: int, value: bytes) -> bytes:
    return der(0x30, oid(kind), der(tag, value))


def extension(kind: str, value: bytes) -> bytes:
    return der(0x30, oid(kind), der(0x04, value))


ALGORITHM = der(0x30, oid("1.2.840.10045.4.3.2"))
PUBLIC_KEY = EC.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
HAND = name_of(attribute("2.5.4.3", 0x0C, b"hand"))
KEY_USAGE = extension("2.5.29.15", der(0x03, b"\x05\xa0"))
ALT_NAMES = extension("2.5.29.17", der(0x30, der(0x82, b"hand.example")))
PURPOSES = extension("2.5.29.37", der(0x30, oid("1.3.6.1.5.5.7.3.1")))
BASE = {"version": der(0xA0, der(0x02, b"\x02")), "serial": der(0x02, b"\x12\x34"), "algorithm": ALGORITHM,
        "issuer": HAND, "validity": validity(), "subject": HAND, "key": PUBLIC_KEY, "unique": b"",
        "extensions": der(0xA3, der(0x30, KEY_USAGE, ALT_NAMES, PURPOSES))}


def by_hand(**changes: bytes) -> bytes:
    pieces = {**BASE, **changes}
    order = ("version", "serial", "algorithm", "issuer", "validity", "subject", "key", "unique", "extensions")
    return der(0x30, der(0x30, *(pieces[piece] for piece in order)), pieces["algorithm"], der(0x03, b"\0" + b"\x5a" * 64))


def odd(name: str, told: Told, **changes: bytes) -> None:
    keep(name, by_hand(**changes), by_hand(), told)


def extended(*extensions: bytes) -> bytes:
    return der(0xA3, der(0x30, *extensions))


NO_EXTENSIONS = {"usage": "", "usage_flags": "0", "subject_alt_names": "", "extended_key_usage": ""}


def without_extensions(why: str, **others: str) -> Told:
    return {field: (value, why) for field, value in {**NO_EXTENSIONS, **others}.items()}


REST = {"subject_alt_names": "hand.example", "extended_key_usage": "1.3.6.1.5.5.7.3.1", "usage":
        "Digital Signature, Key Encipherment", "usage_flags": "160"}


def but(why: str, **others: str) -> Told:
    """Everything about the extensions, since one that it cannot read makes it refuse all."""
    return {field: (value, why) for field, value in {**REST, **others}.items()}


def from_der() -> None:
    keep("hand-made", by_hand())
    keep("version-1", by_hand(version=b"", extensions=b""))
    keep("version-2", by_hand(version=der(0xA0, der(0x02, b"\x01")), unique=der(0x81, b"\0\x11") + der(0x82, b"\0\x22"),
                              extensions=b""), by_hand(extensions=b""), {"version": ("V2", "knows versions 1 and 3")})
    odd("version-4", {"version": ("V4", "knows versions 1 and 3")}, version=der(0xA0, der(0x02, b"\x03")))
    odd("version-negative", {"version": ("", "knows versions 1 and 3")}, version=der(0xA0, der(0x02, b"\xfe")))
    odd("serial-zero", {}, serial=der(0x02, b"\0"))
    odd("serial-negative", {"serial_number": ("FF2E", "tells a negative number")}, serial=der(0x02, b"\xff\x2e"))
    odd("serial-40-bytes", {}, serial=der(0x02, b"\x11" * 40))

    why = "takes no such time"
    late = (int(UNTIL.timestamp()), why)
    odd("dates-general-before-2050", {}, validity=validity(der(0x18, b"20200102030405Z"), der(0x18, b"20300708091011Z")))
    odd("dates-year-1", {}, validity=validity(der(0x18, b"00010101000000Z"), der(0x18, b"18991231235959Z")))
    odd("dates-no-month", {"effective_date": ("", why), "expiration_date": late},
        validity=validity(der(0x17, b"201302030405Z"), der(0x17, b"300708091011Z")))
    odd("dates-no-day", {"effective_date": ("", why), "expiration_date": late},
        validity=validity(der(0x17, b"210229030405Z"), der(0x17, b"300708091011Z")))
    odd("dates-no-text", {"effective_date": ("", why), "expiration_date": late},
        validity=validity(der(0x17, b"not a time at"), der(0x17, b"300708091011Z")))
    odd("dates-with-offset", {"effective_date": (int(FROM.timestamp()) - 19800, why), "expiration_date": late},
        validity=validity(der(0x17, b"200102030405+0530"), der(0x17, b"300708091011Z")))

    for piece in ("subject", "issuer"):
        latin = {"issuer": ("O=B\xe4r", "reads the Latin-1 of T61String as UTF-8")} if piece == "issuer" else {}
        odd(f"name-t61-{piece}", latin, **{piece: name_of(attribute("2.5.4.10", 0x14, b"B\xe4r"))})
    odd("name-not-text", {"issuer": ('O="#0002"', "takes no such value")}, issuer=name_of(attribute("2.5.4.10", 0x03, b"\0\2")))
    odd("name-bmp-wide", {}, issuer=name_of(attribute("2.5.4.10", 0x1E, "例€".encode("utf-16-be"))))
    odd("name-control", {}, issuer=name_of(attribute("2.5.4.10", 0x0C, b"a\x1b[2Jb\x7f\tc")))

    odd("extension-twice", but("refuses an extension that comes twice", usage="", usage_flags="0"),
        extensions=extended(KEY_USAGE, ALT_NAMES, PURPOSES, KEY_USAGE))
    odd("usage-damaged", but("refuses a damaged extension", usage="", usage_flags="0"),
        extensions=extended(extension("2.5.29.15", b"\x04\x01\xff"), ALT_NAMES, PURPOSES))
    odd("usage-no-bits", {}, extensions=extended(extension("2.5.29.15", der(0x03, b"\0")), ALT_NAMES, PURPOSES))
    odd("usage-unused-bits-set", but("refuses bits that are not used but set", usage="Digital Signature", usage_flags="128"),
        extensions=extended(extension("2.5.29.15", der(0x03, b"\x07\xff")), ALT_NAMES, PURPOSES))
    odd("usage-encipher-only-alone", but("does not tell it without key agreement", usage="Encipher Only", usage_flags="1"),
        extensions=extended(extension("2.5.29.15", der(0x03, b"\0\x01")), ALT_NAMES, PURPOSES))
    odd("usage-extended-damaged", but("refuses a damaged extension", extended_key_usage=""),
        extensions=extended(KEY_USAGE, ALT_NAMES, extension("2.5.29.37", b"\x30\x02\x06\x05")))

    def alt(name: str, why: str, shown: str, *entries: bytes) -> None:
        odd(name, but(why, subject_alt_names=shown),
            extensions=extended(KEY_USAGE, extension("2.5.29.17", der(0x30, *entries)), PURPOSES))

    a, b = der(0x82, b"a.example"), der(0x82, b"b.example")
    alt("names-bad-addresses", "refuses an address of another length", "a.example, b.example", a, der(0x87, b"\1\2\3"),
        der(0x87, b""), der(0x87, b"\x0a\0\0\0\xff\0\0\0"), der(0x87, b"\1" * 17), b)
    alt("names-x400-and-edi", "knows no X.400 and EDI names", "a.example, b.example", a, der(0xA3, der(0x30)),
        der(0xA5, der(0xA1, der(0x0C, b"party"))), b)
    alt("names-not-ascii", "refuses names that are not ASCII", "b\xfccher.example, b.example", der(0x82, b"b\xfccher.example"), b)
    alt("names-damaged", "refuses a damaged extension", "", a, b"\x82\x7fcut off")
    odd("names-none", {}, extensions=extended(KEY_USAGE, extension("2.5.29.17", der(0x30)), PURPOSES))

    unknown = der(0x30, der(0x30, oid("1.2.3.4.5")), der(0x03, b"\0\1\2\3"))
    odd("key-unknown", {"public_key": (pem("PUBLIC KEY", unknown), "knows no such key"),
                        "public_key_length": ("0", "knows no such key")}, key=unknown)
    damaged = der(0x30, der(0x30, oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")), der(0x03, b"\0\4\1\2"))
    odd("key-damaged", {"public_key": (pem("PUBLIC KEY", damaged), "refuses a damaged key"),
                        "public_key_length": ("0", "refuses a damaged key")}, key=damaged)
    odd("signature-unknown", {}, algorithm=der(0x30, oid("1.2.3.4.6")))


def refused() -> None:
    """What no certificate may be, in the eyes of OpenSSL; nothing can be told about these."""
    organization = "2.5.4.10"
    for name, changes in {
        "serial-padded-twice": {"serial": der(0x02, b"\0\x01")},
        "serial-empty": {"serial": der(0x02)},
        "date-too-short": {"validity": validity(der(0x17, b"soon"))},
        "date-no-time": {"validity": validity(der(0x0C, b"200102030405Z"))},
        "name-bad-utf-8": {"issuer": name_of(attribute(organization, 0x0C, b"a\xffb"))},
        "name-bmp-odd": {"issuer": name_of(attribute(organization, 0x1E, b"\0a\0"))},
        "name-bmp-surrogates": {"issuer": name_of(attribute(organization, 0x1E, "😀".encode("utf-16-be")))},
        "name-number": {"issuer": name_of(attribute(organization, 0x02, b"\1\2"))},
        "name-no-sequence": {"issuer": der(0x31)},
        "key-missing": {"key": b""},
        "nothing": {piece: b"" for piece in BASE},
    }.items():
        (FOLDER / f"{name}.refused").write_bytes(by_hand(**changes))


def pem(label: str, content: bytes) -> str:
    digits = base64.b64encode(content).decode()
    lines = [digits[at:at + 64] for at in range(0, len(digits), 64)]
    return "\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""])


for make in (keys, names, dates, serials, extensions, from_openssl, from_der, refused):
    make()
(FOLDER / "list.json").write_text(json.dumps(LIST))
print(len(LIST), "certificates")
