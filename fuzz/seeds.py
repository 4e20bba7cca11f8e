"""Writes the seeds of the programs here, from tests/vectors and by the tool openssl: `python3 fuzz/seeds.py`."""

import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
VECTORS = HERE.parent / "tests/vectors"
# The place of each format in the list of fuzz_targets/key_stores.rs.
PFX, JKS, PEM, PUBLIC, SSH, PKCS7, PPK, XML, JWK, BCFKS = range(10)
BY_ENDING = {".ppk": PPK, ".openssh": SSH, ".ssh": SSH, ".pub": PUBLIC}
AGGREGATE = """<?xml version="1.0"?><Detail><CardNumber>4111111111111111</CardNumber><ExpMonth>12</ExpMonth>
<ExpYear>2031</ExpYear><AuthorizedAmount>10000</AuthorizedAmount><RetrievalNumber>423217502302</RetrievalNumber></Detail>"""
SCENARIO = '[[connection]]\ncut_at = 40\nenq = false\n\n[[connection]]\ngreeting = "05"\nclose = "after-request"\ndelay_ms = 3\n'
REMAPS = ["property MerchantZip 33\nproperty MerchantABANumber 32\nmethod Reverse 7\nevent Connected 9\n",
          "\ufeffPROPERTY merchant_zip\tnone # why\r\nproperty MerchantState 32\r\n\r\nevent on_connected 12",
          "property Timeout 2050", "method Reverse 06", "event Error 1"]


def seed(target, name, content):
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def store(kind, name, content):
    seed("key_stores", name, bytes([kind]) + content)


def messages():
    name = ""
    for line in (VECTORS / "golden.txt").read_text().splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        if line.startswith(("frame: ", "parity: ")):
            kind, text = line.split(": ")
            frame = bytes.fromhex(text)
            seed("frames", f"{name}-{kind}", b"\x05" + frame + b"\x04")
            seed("explanations", f"{name}-{kind}", frame)
            if kind == "frame":
                seed("answers", name, frame[1:-2])
                seed("simulator_requests", name, frame[1:-2])
    seed("frames", "gateway", b"503 - the host is not there\r\n")


def key_stores():
    for path in sorted((VECTORS / "keystores").iterdir()):
        if path.suffix == ".store":
            store(BCFKS if path.name.startswith("bcfks") else JKS, path.name, path.read_bytes())
        elif path.suffix in BY_ENDING:
            store(BY_ENDING[path.suffix], path.name, path.read_bytes())


def by_openssl():
    with tempfile.TemporaryDirectory() as folder:
        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)
            return (Path(folder) / arguments[-1]).read_bytes()

        kinds = {"rsa": ["rsa:1024"], "ec": ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"], "ed25519": ["ed25519"]}
        for kind, key in kinds.items():
            extensions = "subjectAltName=DNS:localhost,IP:127.0.0.1,email:a@b.c,URI:http://x/"
            pem = openssl("req", "-x509", "-newkey", *key, "-nodes", "-keyout", "key", "-subj", "/C=US/O=A, B/CN=till",
                          "-addext", extensions, "-addext", "extendedKeyUsage=clientAuth", "-out", "certificate")
            seed("certificates", f"{kind}.pem", pem)
            seed("certificates", f"{kind}.der", openssl("x509", "-in", "certificate", "-outform", "DER", "-out", "der"))
            private = (Path(folder) / "key").read_bytes()
            store(PEM, f"{kind}.pem", pem + private)
            encrypted = openssl("pkcs8", "-topk8", "-in", "key", "-iter", "2", "-passout", "pass:first1", "-out", "locked")
            store(PEM, f"{kind}-locked.pem", pem + encrypted)
            both = ["-export", "-in", "certificate", "-inkey", "key", "-iter", "2", "-passout", "pass:first1"]
            store(PFX, f"{kind}.p12", openssl("pkcs12", *both, "-out", "p12"))
            store(PFX, f"{kind}-old.p12", openssl("pkcs12", *both, "-legacy", "-out", "p12"))
            for form in ("PEM", "DER"):
                p7 = openssl("crl2pkcs7", "-nocrl", "-certfile", "certificate", "-outform", form, "-out", "p7")
                store(PKCS7, f"{kind}-{form}.p7b", p7)


def texts():
    seed("aggregates", "detail", AGGREGATE.encode())
    seed("simulator_scenarios", "two", SCENARIO.encode())
    for number, text in enumerate(["Server=localhost", "SSLEnabledProtocols=15360", "True", "443", "LocalHost"]):
        seed("settings", str(number), text.encode() + bytes([number * 7]))
    for number, text in enumerate(REMAPS):
        seed("remap", str(number), text.encode())
    key = b'{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}'
    store(JWK, "key.jwk", key)
    store(JWK, "keys.jwk", b'{"keys":[' + key + b"]}")
    store(XML, "key.xml", b"<RSAKeyValue><Modulus>wVwBKuePO3ZZbZ==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>")


messages()
key_stores()
by_openssl()
texts()
