"""Plays a script: a line is a command, and each is answered by a line on stdout.

    set <property> <value>, get <property>, config <text>, parse <aggregate>, reset, reverse

The answer is "ok <text>" or "error <code> <text>"; lines "out <hex>" and "in <hex>" before it are the packets of the
events.
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
    if command == "get":
        return str(getattr(reversal, rest))
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


def main() -> None:
    commands = 0
    with TSYSReversal() as reversal, open(sys.argv[1], encoding="utf-8") as script:
        reversal.on_data_packet_out = lambda event: print("out", event.data_packet.hex())
        reversal.on_data_packet_in = lambda event: print("in", event.data_packet.hex())
        for line in script:
            command, _, rest = line.rstrip("\n").partition(" ")
            try:
                print("ok", play(reversal, command, rest))
            except DPaymentsSDKTsysreversalError as error:
                print("error", error.code, error.message)
            commands += 1
    print(commands, "checks")


main()
