"""A server on tlslite-ng for the tests of TLS: loopback only, one connection after the other.

    tlslite_server.py <certificate.pem> <key.pem>

It prints "ACCEPT 127.0.0.1:<port>", then a line for each connection: "session <what was negotiated>" or
"refused <why>".
"""

import socket
import sys

from tlslite.api import HandshakeSettings, TLSConnection, X509CertChain, parsePEMKey
from tlslite.handshakesettings import ALL_CIPHER_NAMES, ALL_CURVE_NAMES, ALL_DH_GROUP_NAMES, ALL_MAC_NAMES

# How long a peer may say nothing, in seconds.
PATIENCE = 20


def everything():
    """Every version and cipher that there is, the obsolete too."""
    settings = HandshakeSettings()
    settings.minVersion = (3, 1)
    settings.minKeySize = 1024
    settings.cipherNames = [name for name in ALL_CIPHER_NAMES if name != "null"]
    settings.macNames = list(ALL_MAC_NAMES)
    settings.eccCurves = list(ALL_CURVE_NAMES)
    settings.keyShares = ["x25519"]
    settings.dhGroups = list(ALL_DH_GROUP_NAMES)
    settings.ticketKeys = []
    settings.ticket_count = 0
    return settings


def serve(connection, chain, key):
    """Does the handshake, says how it went, and waits for the peer's end."""
    connection.settimeout(PATIENCE)
    tls = TLSConnection(connection)
    try:
        tls.handshakeServer(certChain=chain, privateKey=key, settings=everything())
    except Exception as error:  # whatever it is, the next connection is served
        print(f"refused {error!r}", flush=True)
        return
    print(f"session {tls.getVersionName()} {tls.getCipherName()}", flush=True)
    try:
        while tls.read(max=1):
            pass
        tls.close()
    except Exception:  # the peer is free to go without a word
        pass


def main(certificate, private):
    chain = X509CertChain()
    with open(certificate, encoding="ascii") as file:
        chain.parsePemList(file.read())
    with open(private, encoding="ascii") as file:
        key = parsePEMKey(file.read(), private=True)
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"ACCEPT 127.0.0.1:{listener.getsockname()[1]}", flush=True)
    while True:
        connection, _ = listener.accept()
        with connection:
            serve(connection, chain, key)


if __name__ == "__main__":
    main(*sys.argv[1:])
