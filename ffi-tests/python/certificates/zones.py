"""Compares the dates of every certificate of a folder in many time zones: `zones.py <folder>`.

Each zone has a process of its own, with the variable `TZ` as a user sets it. The C library and `zoneinfo` say what the
dates are there.
"""

import datetime
import os
import pathlib
import subprocess
import sys
import time
import zoneinfo

from cryptography import x509
from dpaymentssdk import TSYSReversal
from read import MONTHS, date, loaded

# Values of TZ, and the zone that each one means where it is one by name.
ZONES = {
    "America/New_York": "America/New_York",
    "Asia/Kolkata": "Asia/Kolkata",
    "UTC": "UTC",
    "Europe/Berlin": "Europe/Berlin",
    ":Europe/Berlin": "Europe/Berlin",
    "Asia/Kathmandu": "Asia/Kathmandu",
    "Australia/Lord_Howe": "Australia/Lord_Howe",
    "Pacific/Kiritimati": "Pacific/Kiritimati",
    "America/St_Johns": "America/St_Johns",
    "/usr/share/zoneinfo/Asia/Tokyo": "Asia/Tokyo",
    "EST5EDT,M3.2.0,M11.1.0": None,
    "CET-1CEST,M3.5.0,M10.5.0/3": None,
    "<+0330>-3:30": None,
    "": "UTC",
    "No/Such_Zone": "UTC",
    "../../../etc/passwd": "UTC",
}
UNSET = "(unset)"


def by_zoneinfo(at: datetime.datetime, zone: "str | None") -> "str | None":
    """The same moment; nothing where `datetime` has no such year."""
    try:
        told = None if zone is None else at.astimezone(zoneinfo.ZoneInfo(zone))
    except OverflowError:
        return None
    return told and f"{told.day:02}-{MONTHS[told.month - 1]}-{told.year:04} {told.hour:02}:{told.minute:02}:{told.second:02}"


def one_zone(folder: pathlib.Path, zone: "str | None") -> None:
    dates = confirmed = 0
    with TSYSReversal() as reversal:
        for file in sorted(folder.glob("*.der")):
            try:
                certificate = loaded(file.read_bytes())
                moments = (certificate.not_valid_before_utc, certificate.not_valid_after_utc)
            except Exception:
                continue
            reversal.ssl_accept_server_cert_encoded = file.read_bytes()
            told = (reversal.ssl_accept_server_cert_effective_date, reversal.ssl_accept_server_cert_expiration_date)
            for at, text in zip(moments, told):
                seconds = (at - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)) // datetime.timedelta(seconds=1)
                if seconds < 0 and "," in os.environ.get("TZ", ""):
                    # The C library applies rules that are given in the variable only from 1970 on.
                    continue
                expected = date(seconds, time.localtime)
                assert text == expected, (os.environ.get("TZ"), file.name, text, expected)
                again = by_zoneinfo(at, zone)
                assert again in (None, text), (zone, file.name, text, again)
                dates += 1
                confirmed += again is not None
    print(dates, confirmed)


def main() -> None:
    folder = sys.argv[1]
    if len(sys.argv) > 2:
        return one_zone(pathlib.Path(folder), sys.argv[2] or None)
    zones = dates = confirmed = 0
    for name, zone in {**ZONES, UNSET: None}.items():
        world = {key: value for key, value in os.environ.items() if key != "TZ"}
        if name != UNSET:
            world["TZ"] = name
        run = subprocess.run([sys.executable, __file__, folder, zone or ""], env=world, capture_output=True, text=True)
        assert run.returncode == 0, (name, run.stdout, run.stderr)
        counts = [int(count) for count in run.stdout.split()]
        zones, dates, confirmed = zones + 1, dates + counts[0], confirmed + counts[1]
    print(f"{zones} zones, {dates} dates, {confirmed} of them told by zoneinfo too")


main()
