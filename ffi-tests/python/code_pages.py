"""Prints what bytes mean in the code pages of the contract, by Python's own codecs and by iconv of the C library.

A line is a page, bytes and code points, both in hexadecimal; "-" for the code points of bytes that are no text, and for the
bytes of text that is not in the page. The arguments are the numbers of the pages.
"""

from __future__ import annotations

import codecs
import subprocess
import sys
from typing import Callable, Optional

# The codecs whose names do not follow from the number.
CODECS = {
    65001: "utf-8", 20127: "ascii", 28591: "latin-1", 20866: "koi8-r", 21866: "koi8-u", 10000: "mac-roman",
    10007: "mac-cyrillic", 936: "gbk", 54936: "gb18030", 51932: "euc-jp", 20932: "euc-jp", 51949: "euc-kr", 950: "big5",
    50220: "iso2022-jp", 50222: "iso2022-jp", 65000: "utf-7", 38598: "iso8859-8", 20936: "gb2312", 51936: "gb2312",
    1200: "utf-16-le", 1201: "utf-16-be", 12000: "utf-32-le", 12001: "utf-32-be", 20273: "cp273", 20424: "cp424",
}  # fmt: skip

# Text in the scripts of the pages of several bytes.
SAMPLES = {
    932: "ABC カタカナ 漢字 日本", 936: "ABC 中国 银行", 949: "ABC 한국 은행", 950: "ABC 中國 銀行", 20932: "ABC カナ 漢字",
    20936: "ABC 中国 银行", 50220: "ABC 漢字 日本", 50222: "ABC 漢字 日本", 51932: "ABC カナ 漢字", 51936: "ABC 中国 银行",
    51949: "ABC 한국 은행", 54936: "ABC 中国 € 𝄞", 65001: "ABC Zoë 漢字 € 𝄞",
    1200: "ABC Zoë 漢字 𝄞", 1201: "ABC Zoë 漢字 𝄞", 12000: "ABC Zoë 漢字 𝄞", 12001: "ABC Zoë 漢字 𝄞",
}  # fmt: skip

# As Windows writes it: every run of base64 has its end.
UTF_7 = b"ABC a+-b Zo+AOs- +byJbVw- +IKw- +2DTdHg-"

# Bytes in which the programs differ: (page, what the table of Java and ICU or of the Web says against it).
DIFFERENT = {
    # The sheqel and other signs that Windows and the Web added to the pages later.
    28596: set(), 28597: {0xA4, 0xA5, 0xAA}, 28598: {0xFD, 0xFE}, 38598: {0xFD, 0xFE}, 21866: {0xAE, 0xBE},
    1255: {0xD9, 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF, 0xFF, 0xFB, 0xFC}, 874: set(), 1253: {0xAA, 0xD2, 0xFF},
    10007: {0xA2, 0xB6, 0xFF}, 864: {0x25, 0xA7}, 20424: {0xB3, 0xBC}, 20273: {0xBC},
    # iconv exchanges two letters of 278 and 871, against IBM's own 1143 and 1149, and has other forms of some signs.
    20278: {0x71, 0xE0}, 20871: {0x4A, 0xC0}, 20285: {0xA1}, 870: {0xB0}, 20420: {0x45},
}  # fmt: skip


def by_codec(name: str) -> Callable[[bytes], Optional[str]]:
    def decode(data: bytes) -> Optional[str]:
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            return None

    return decode


def by_iconv(name: str) -> Callable[[bytes], Optional[str]]:
    def decode(data: bytes) -> Optional[str]:
        run = subprocess.run(["iconv", "-f", name, "-t", "UTF-8"], input=data, capture_output=True, check=False)
        return run.stdout.decode() if run.returncode == 0 else None

    return decode


def reader(page: int) -> Optional[Callable[[bytes], Optional[str]]]:
    """How to read a page; None when neither Python nor iconv knows it."""
    iso = f"iso8859-{page - 28590}" if 28590 < page < 28606 else None
    for name in (CODECS.get(page), iso, f"cp{page:03}"):
        if name is not None:
            try:
                codecs.lookup(name)
                return by_codec(name)
            except LookupError:
                pass
    decode = by_iconv(f"IBM{page % 20000 if page > 20000 else page:03}")
    return decode if decode(b"\xf0\xf1") == "01" else None


def show(page: int, data: bytes, text: Optional[str]) -> None:
    print(page, data.hex(), "-" if text is None else text.encode("utf-32-be").hex())


def main() -> None:
    for page in map(int, sys.argv[1:]):
        decode = reader(page)
        if decode is None or page == 20290:  # iconv has wide letters where the page has narrow ones
            continue
        if page == 65000:
            show(page, UTF_7, UTF_7.decode("utf-7"))
            continue
        if page in SAMPLES:
            show(page, SAMPLES[page].encode(CODECS.get(page, f"cp{page}")), SAMPLES[page])
            continue
        for code in range(1, 256):
            # The tables of Python know no control characters where those of Windows and the Web have them, and have
            # the substitute for what is nothing.
            text = decode(bytes([code]))
            if text in (None, "\x1a") or code in DIFFERENT.get(page, set()) or code in (0x15, 0x25):
                continue
            show(page, bytes([code]), text)
        print(page, "-", "\U0001d11e".encode("utf-32-be").hex())


main()
