"""Writes a private key as JWK and as XML, from the DER that OpenSSL wrote. Needs nothing but Python.

write_keys.py <kind> <private.der> <public.der> <certificate.der> <folder>

`kind` is rsa (PKCS #1), ec (SEC 1, P-256) or ed (PKCS #8, Ed25519). The files are named after it.
"""

import base64
import json
import pathlib
import sys


def elements(der):
    """The tags and contents of the elements in a row."""
    while der:
        tag, length, start = der[0], der[1], 2
        if length & 0x80:
            start += length & 0x7F
            length = int.from_bytes(der[2:start], "big")
        yield tag, der[start : start + length]
        der = der[start + length :]


def url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def rsa(private):
    numbers = [content.lstrip(b"\0") for _, content in elements(next(elements(private))[1])]
    names = ("n", "e", "d", "p", "q", "dp", "dq", "qi")
    return dict(zip(names, numbers[1:]))


def xml_of(numbers):
    names = ("Modulus", "Exponent", "P", "Q", "DP", "DQ", "InverseQ", "D")
    keys = ("n", "e", "p", "q", "dp", "dq", "qi", "d")
    parts = [
        f"  <{name}>{base64.b64encode(numbers[key]).decode()}</{name}>\n"
        for name, key in zip(names, keys)
        if key in numbers
    ]
    return "<RSAKeyValue>\n" + "".join(parts) + "</RSAKeyValue>\n"


def main():
    kind, private, public, certificate, folder = sys.argv[1:]
    private, public, certificate = (pathlib.Path(name).read_bytes() for name in (private, public, certificate))
    folder = pathlib.Path(folder)
    encoded = base64.b64encode(certificate).decode()
    if kind == "rsa":
        numbers = rsa(private)
        jwk = {"kty": "RSA", **{name: url(number) for name, number in numbers.items()}}
        few = {name: numbers[name] for name in ("n", "e")}
        (folder / "rsa.private.xml").write_text(xml_of(numbers))
        (folder / "rsa.public.xml").write_text('<?xml version="1.0"?>\n' + xml_of(few))
        (folder / "rsa.certificate.xml").write_text(
            '\ufeff<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">\n<KeyValue>'
            + xml_of(numbers)
            + f"</KeyValue>\n<X509Data><X509Certificate>\n{encoded}\n</X509Certificate></X509Data></KeyInfo>\n",
            encoding="utf-8",
        )
        few = {"kty": "RSA", "n": jwk["n"], "e": jwk["e"], "d": jwk["d"]}
        (folder / "rsa.few.jwk").write_text(json.dumps(few))
    elif kind == "ec":
        fields = list(elements(next(elements(private))[1]))
        point = fields[3][1]
        point = next(elements(point))[1].lstrip(b"\0")
        jwk = {"kty": "EC", "crv": "P-256", "d": url(fields[1][1])}
        jwk.update(x=url(point[1:33]), y=url(point[33:65]))
        (folder / "ec.public.xml").write_text(
            '<KeyValue><ECKeyValue xmlns="http://www.w3.org/2009/xmldsig11#">'
            '<NamedCurve URI="urn:oid:1.2.840.10045.3.1.7"/>'
            f"<PublicKey>{base64.b64encode(point).decode()}</PublicKey></ECKeyValue></KeyValue>"
        )
    else:
        jwk = {"kty": "OKP", "crv": "Ed25519", "d": url(private[-32:]), "x": url(public[-32:])}
    (folder / f"{kind}.jwk").write_text("\n  " + json.dumps(jwk, indent=1))
    (folder / f"{kind}.certificate.jwk").write_text(json.dumps({**jwk, "kid": kind, "x5c": [encoded]}))
    without = {name: value for name, value in jwk.items() if name in ("kty", "crv", "n", "e", "x", "y")}
    (folder / f"{kind}.public.jwk").write_text(json.dumps(without))


main()
