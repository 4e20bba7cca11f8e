"""Plays a script: a line is a command, and each is answered by a line on stdout.

    set <property> <value>, load <property> <file>, get <property>, config <text>, parse <aggregate>, reset, reverse,
    trust <True or False>: what the handler of the server's certificate answers
    inside <event> <command>: plays the command in each such event from now on; the events are connected, disconnected,
    out, in, auth, status and error
    interrupt
    time: how long the last reversal took, in milliseconds

The answer is "ok <text>" or "error <code> <text>", with a backslash before backslashes and n and r for the ends of lines.
Lines before it are the events: "out <hex>", "in <hex>", "auth <accept> <status>", "status <text>", "connected <code>",
and "chain <count>" before "auth" when more than one certificate is shown. The answer of a command inside an event is
"inside" and what it would be outside.
"""

import sys
import time

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
    elif command == "interrupt":
        reversal.interrupt()
    else:
        raise SystemExit(f"no such command: {command}")
    return ""


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


class Player:
    """Plays the commands of a script, and tells of the events."""

    def __init__(self, reversal: TSYSReversal) -> None:
        self.reversal = reversal
        self.trust: "bool | None" = None
        self.inside: "list[tuple[str, str]]" = []
        self.took = 0
        reversal.on_data_packet_out = lambda event: self.tell("out", event.data_packet.hex())
        reversal.on_data_packet_in = lambda event: self.tell("in", event.data_packet.hex())
        reversal.on_ssl_status = lambda event: self.tell("status", event.message)
        reversal.on_connected = lambda event: self.tell("connected", event.status_code)
        reversal.on_disconnected = lambda event: self.play_inside("disconnected")
        reversal.on_error = lambda event: self.play_inside("error")
        reversal.on_ssl_server_authentication = self.judge

    def tell(self, event: str, what: object) -> None:
        print(event, what)
        self.play_inside(event)

    def judge(self, event) -> None:
        shown = event.cert_encoded.count(b"-----BEGIN CERTIFICATE-----")
        if shown > 1:
            print("chain", shown)
        print("auth", event.accept, event.status)
        if self.trust is not None:
            event.accept = self.trust
        self.play_inside("auth")

    def play_inside(self, event: str) -> None:
        for known, line in self.inside:
            if known == event:
                print("inside ", end="")
                self.answer(line)

    def perform(self, command: str, rest: str) -> str:
        if command == "trust":
            self.trust = rest == "True"
        elif command == "inside":
            event, _, line = rest.partition(" ")
            self.inside.append((event, line))
        elif command == "time":
            return str(self.took)
        elif command == "reverse":
            begun = time.monotonic()
            try:
                self.reversal.reverse()
            finally:
                self.took = int((time.monotonic() - begun) * 1000)
        else:
            return play(self.reversal, command, rest)
        return ""

    def answer(self, line: str) -> None:
        command, _, rest = line.partition(" ")
        try:
            print("ok", escaped(self.perform(command, rest)))
        except DPaymentsSDKTsysreversalError as error:
            print("error", error.code, escaped(error.message))


def main() -> None:
    commands = 0
    with TSYSReversal() as reversal, open(sys.argv[1], encoding="utf-8") as script:
        player = Player(reversal)
        for line in script:
            player.answer(line.rstrip("\n"))
            commands += 1
    print(commands, "checks")


main()
