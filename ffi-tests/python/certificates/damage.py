"""Gives the package every certificate of a folder cut short and with flipped bits:
`damage.py <folder> <part> <parts>`.

Whatever is given must be refused with 502 or be a certificate all of whose properties can be read, quickly, and without
a word on the terminal, which is one that this program provides, so that a question for a password would show.
"""

import base64
import os
import pathlib
import pty
import sys
import time

from dpaymentssdk import DPaymentsSDKTsysreversalError, TSYSReversal

PLACES = 200
FIELDS = [name for name in dir(TSYSReversal) if name.startswith("ssl_accept_server_cert_")]


def pem(der: bytes) -> bytes:
    digits = base64.b64encode(der).decode()
    lines = [digits[at:at + 64] for at in range(0, len(digits), 64)]
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""]).encode()


def places(content: bytes) -> "list[int]":
    """Places all over it, at most so many."""
    count = min(PLACES, len(content))
    return [index * len(content) // count for index in range(count)]


def damaged(content: bytes):
    for at in places(content):
        yield content[:at]
        yield content[:at] + bytes([content[at] ^ 1 << at % 8]) + content[at + 1:]


def questions(content: bytes):
    """What makes programs ask for a password."""
    text = content.decode()
    head = "-----BEGIN CERTIFICATE-----\n"
    locked = head + "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
    yield text.replace(head, locked).encode()
    for label in ("ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "TRUSTED CERTIFICATE"):
        yield text.replace("CERTIFICATE-", f"{label}-").replace(f"-----BEGIN {label}-----\n", locked.replace(
            "CERTIFICATE", label)).encode()


def give(reversal: TSYSReversal, content: bytes) -> bool:
    """Whether it was taken."""
    begun = time.monotonic()
    try:
        reversal.ssl_accept_server_cert_encoded = content
        taken = True
    except DPaymentsSDKTsysreversalError as error:
        assert error.code == 502, (error.code, error.message, content.hex())
        taken = False
    if taken and content:
        values = [getattr(reversal, name) for name in FIELDS]
        assert len(values) == 27 and reversal.ssl_accept_server_cert_thumbprint_sha256, content.hex()
    assert time.monotonic() - begun < 1, content.hex()
    return taken


def play(folder: pathlib.Path, part: int, parts: int) -> str:
    taken = refused = certificates = 0
    with TSYSReversal() as reversal:
        for file in sorted(folder.glob("*.der"))[part::parts]:
            certificates += 1
            der = file.read_bytes()
            forms = (der, pem(der))
            assert all(give(reversal, form) for form in forms), file.name
            for content in (*damaged(forms[0]), *damaged(forms[1]), *questions(forms[1])):
                if give(reversal, content):
                    taken += 1
                else:
                    refused += 1
        impossible = [file.read_bytes() for file in folder.glob("*.refused")]
        assert len(impossible) == 11 and not any(give(reversal, content) for content in impossible)
    return f"{certificates} certificates, {taken} taken, {refused} refused"


def main() -> None:
    process, terminal = pty.fork()
    if process == 0:
        print(play(pathlib.Path(sys.argv[1]), *map(int, sys.argv[2:])))
        sys.stdout.flush()
        os._exit(0)
    heard = b""
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        heard += chunk
    _, status = os.waitpid(process, 0)
    print(heard.decode(errors="replace").strip())
    assert status == 0 and len(heard.splitlines()) == 1, (status, heard)


main()
