#!/usr/bin/env python3
"""Prints src/code_page/ebcdic.rs, the tables of the single-byte EBCDIC code pages.

    python3 xtask/code-pages/ebcdic.py > src/code_page/ebcdic.rs

A table comes from a Java runtime and from ICU (the program uconv), which must agree; those that neither has come from
iconv of the GNU C library, and one from another table and the list of what differs. Nothing of these programs is needed
to build or to run the library.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

# Identifier of the contract: name of the page at IBM.
PAGES = {
    37: 37, 500: 500, 870: 870, 875: 875, 1026: 1026, 1047: 1047, 1140: 1140, 1141: 1141, 1142: 1142, 1143: 1143,
    1144: 1144, 1145: 1145, 1146: 1146, 1147: 1147, 1148: 1148, 1149: 1149, 20273: 273, 20277: 277, 20278: 278,
    20280: 280, 20284: 284, 20285: 285, 20290: 290, 20297: 297, 20420: 420, 20423: 423, 20424: 424, 20833: 833,
    20838: 838, 20871: 871, 20880: 880, 20905: 905, 20924: 924, 21025: 1025,
}  # fmt: skip

# Only the GNU C library has them.
FROM_ICONV = {423, 880, 905}
# What ICU does not carry as a page of single bytes, or carries in a later edition (1026 with the sign of the lira).
ONLY_JAVA = {833, 1026}
# Latin 9 in the layout of page 1047: ICU's source table ibm-924_P100-1998 says what differs.
LATIN_9 = {
    0x4A: 0xDD, 0x6A: 0x160, 0x9D: 0x17E, 0x9F: 0x20AC, 0xB0: 0xA2, 0xB7: 0x152, 0xB8: 0x153, 0xB9: 0x178,
    0xBA: 0xAC, 0xBB: 0x161, 0xBE: 0x17D,
}  # fmt: skip

JAVA = """
import java.nio.*; import java.nio.charset.*;
class Tables { public static void main(String[] names) throws Exception { for (String name : names) {
  StringBuilder line = new StringBuilder(name);
  for (int code = 0; code < 256; code++) {
    CharsetDecoder decoder = Charset.forName("Cp" + name).newDecoder();
    try { line.append(' ').append((int) decoder.decode(ByteBuffer.wrap(new byte[]{(byte) code})).charAt(0)); }
    catch (CharacterCodingException nothing) { line.append(" -1"); }
  }
  System.out.println(line);
} } }
"""


def from_java(names):
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "Tables.java"
        program.write_text(JAVA)
        output = subprocess.run(["java", program, *names], check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in output.splitlines()]
    return {int(row[0]): [int(code) for code in row[1:]] for row in rows}


def from_program(command):
    """What a program makes of each byte; -1 where it makes nothing, or not one character."""
    table = []
    for code in range(256):
        run = subprocess.run(command, input=bytes([code]), capture_output=True, check=False)
        text = run.stdout.decode() if run.returncode == 0 else ""
        table.append(ord(text) if len(text) == 1 else -1)
    return table


def with_windows_line_ends(table):
    """0x15 and 0x25 are next line and line feed; programs on Unix exchange them."""
    table = list(table)
    table[0x15], table[0x25] = 0x85, 0x0A
    return table


def tables():
    wanted = [page for page in PAGES.values() if page not in FROM_ICONV and page != 924]
    found = {page: with_windows_line_ends(table) for page, table in from_java([f"{page:03}" for page in wanted]).items()}
    for page in sorted(set(wanted) - ONLY_JAVA):
        names = subprocess.run(["uconv", "-l"], capture_output=True, text=True, check=True).stdout.split()
        name = next(name for name in names if name.startswith(f"ibm-{page}_") and "s390" not in name)
        icu = with_windows_line_ends(from_program(["uconv", "-f", name, "-t", "UTF-8", "--from-callback", "stop"]))
        differences = [hex(code) for code in range(256) if icu[code] != found[page][code]]
        if differences:
            sys.exit(f"{page}: Java and {name} differ at {differences}")
    for page in FROM_ICONV:
        found[page] = with_windows_line_ends(from_program(["iconv", "-f", f"IBM{page:03}", "-t", "UTF-8"]))
    found[924] = [LATIN_9.get(code, character) for code, character in enumerate(found[1047])]
    return found


def main():
    found = tables()
    controls = found[37][:64]
    print("//! The single-byte EBCDIC code pages. Printed by `xtask/code-pages/ebcdic.py`; not edited by hand.\n")
    print("/// The control characters 0x00 to 0x3F, which all pages share. 0xFF is U+009F in all of them.")
    print("#[rustfmt::skip]")
    print("pub(super) const CONTROLS: [u16; 64] = [")
    print_rows(controls)
    print("];\n")
    print("/// What a code without a character holds.")
    print("pub(super) const NONE: u16 = 0xFFFF;\n")
    print("/// The characters of 0x40 to 0xFE of each page.")
    print("#[rustfmt::skip]")
    print(f"pub(super) const PAGES: [(i32, [u16; 191]); {len(PAGES)}] = [")
    for number, page in PAGES.items():
        table = found[page]
        assert table[:64] == controls, f"{page}: other control characters"
        assert table[0xFF] in (0x9F, -1), f"{page}: {table[0xFF]:x} at 0xFF"
        named = [character for character in table if character >= 0]
        # Page 838 has some Thai marks twice; the higher code is the one that programs write.
        assert page == 838 or len(named) == len(set(named)), f"{page}: a character has two codes"
        print(f"    ({number}, [")
        print_rows(table[0x40:0xFF])
        print("    ]),")
    print("];")


def print_rows(characters):
    for start in range(0, len(characters), 16):
        row = characters[start : start + 16]
        print(" " * 8 + " ".join(f"0x{character & 0xFFFF:04X}," for character in row))


main()
