"""Plays a script: a line is a command, and each is answered by a line on stdout.

    set <property> <value>, load <property> <file>, get <property>, config <text>, parse <aggregate>, reset, reverse,
    trust <True or False>: what the handler of the server's certificate answers

The answer is "ok <text>" or "error <code> <text>", with a backslash before backslashes and n and r for the ends of lines.
Lines before it are the events: "out <hex>", "in <hex>", "auth <accept> <status>", "status <text>", "connected <code>",
and "chain <count>" before "auth" when more than one certificate is shown.
"""

import sys

from dpaymentssdk import DPaymentsSDKTsysreversalError, TSYSReversal


def as_kind_of(old: object, text: str) -> object:
    """The text of a script as the kind of value that the property holds."""
    if isinstance(old, bool):
        return text == "True"
    if isinstance(old, int):
        return int(text)
    return text.encode() if isinstance(old, bytes) else text


def play(reversal: TSYSReversal, command: str, rest: str) -> str:
    if command == "set":
        name, value = rest.split(" ", 1)
        setattr(reversal, name, as_kind_of(getattr(reversal, name), value))
        return ""
    if command == "load":
        name, file = rest.split(" ", 1)
        with open(file, "rb") as content:
            setattr(reversal, name, content.read())
        return ""
    if command == "get":
        value = getattr(reversal, rest)
        return value.decode() if isinstance(value, bytes) else str(value)
    if command == "config":
        return reversal.config(rest)
    if command == "parse":
        reversal.parse_aggregate(rest)
    elif command == "reset":
        reversal.reset()
    elif command == "reverse":
        reversal.reverse()
    else:
        raise SystemExit(f"no such command: {command}")
    return ""


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


class Judge:
    """Tells of the server's certificate, and answers what the script wants."""

    trust: "bool | None" = None

    def __call__(self, event) -> None:
        shown = event.cert_encoded.count(b"-----BEGIN CERTIFICATE-----")
        if shown > 1:
            print("chain", shown)
        print("auth", event.accept, event.status)
        if self.trust is not None:
            event.accept = self.trust


def main() -> None:
    commands = 0
    judge = Judge()
    with TSYSReversal() as reversal, open(sys.argv[1], encoding="utf-8") as script:
        reversal.on_data_packet_out = lambda event: print("out", event.data_packet.hex())
        reversal.on_data_packet_in = lambda event: print("in", event.data_packet.hex())
        reversal.on_ssl_status = lambda event: print("status", event.message)
        reversal.on_connected = lambda event: print("connected", event.status_code)
        reversal.on_ssl_server_authentication = judge
        for line in script:
            command, _, rest = line.rstrip("\n").partition(" ")
            try:
                if command == "trust":
                    judge.trust = rest == "True"
                    print("ok", "")
                else:
                    print("ok", escaped(play(reversal, command, rest)))
            except DPaymentsSDKTsysreversalError as error:
                print("error", error.code, escaped(error.message))
            commands += 1
    print(commands, "checks")


main()
