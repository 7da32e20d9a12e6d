# SPDX-License-Identifier: MIT
"""A translation as a PO file of GNU gettext.

Source: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from icc_editor.errors import ExchangeBroken, ExchangeTooLarge, WrongExchange
from icc_editor.formats.exchange.unit_ids import exchanged
from icc_editor.post.bilingual import Bilingual, BilingualUnit
from icc_editor.post.segment import SegmentState

BYTE_LIMIT = 20_000_000

_POST = "X-ICC-Post"
_SOURCE = "X-Source-Language"
_TARGET = "Language"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_MEANT = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)", re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"\s*')
_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(.*)", re.DOTALL)
_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.-]{1,40})")
# Encodings of names and of source code: no program writes a file in one, and the time punycode
# takes grows with the square of what it decodes.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape"})
_UNSURE = frozenset({SegmentState.DRAFT, SegmentState.OUTDATED, None})


def write(bilingual: Bilingual) -> bytes:
    r"""Return the file: UTF-8, ``\n``; what is no finished translation is marked fuzzy."""
    header = {
        "Project-Id-Version": _one_line(bilingual.title) or "ICC Editor",
        "PO-Revision-Date": "1970-01-01 00:00+0000",
        "Last-Translator": "",
        "Language-Team": "",
        _TARGET: bilingual.target_language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        _SOURCE: bilingual.source_language,
        _POST: bilingual.post_id,
    }
    lines = ['msgid ""', 'msgstr ""']
    lines += [_quoted(f"{name}: {value}\n") for name, value in header.items()]
    for unit in bilingual.units:
        lines += ["", *_unit_lines(unit)]
    return ("\n".join(lines) + "\n").encode()


def read(raw: bytes) -> Bilingual:
    """Return what a file holds; obsolete and plural entries are left out.

    Raises:
        WrongExchange: It is no PO file.
        ExchangeBroken: It is damaged; ``line`` says where.
        ExchangeTooLarge: It has more bytes than are read.
    """
    if len(raw) > BYTE_LIMIT:
        raise ExchangeTooLarge(limit=BYTE_LIMIT)
    entries = list(_entries(_decoded(raw)))
    if not entries:
        raise WrongExchange(wanted="PO")
    header: dict[str, str] = {}
    units = []
    for entry in entries:
        if not entry.source and not entry.context:
            header = dict(_fields(entry.target))
        elif not entry.is_plural and entry.source:
            units.append(entry.unit())
    return Bilingual(
        header.get(_SOURCE, ""),
        header.get(_TARGET, ""),
        tuple(units),
        header.get(_POST, ""),
        header.get("Project-Id-Version", ""),
    )


def _unit_lines(unit: BilingualUnit) -> Iterator[str]:
    for note in unit.notes:
        yield from (f"# {line}".rstrip() for line in exchanged(note).split("\n"))
    if unit.kind:
        yield f"#. {_one_line(unit.kind)}"
    target = exchanged(unit.target)
    if target and unit.state in _UNSURE:
        yield "#, fuzzy"
    yield f"msgctxt {_quoted(unit.id)}"
    yield from _string_lines("msgid", exchanged(unit.source))
    yield from _string_lines("msgstr", target)


def _string_lines(keyword: str, text: str) -> Iterator[str]:
    if "\n" not in text:
        yield f"{keyword} {_quoted(text)}"
        return
    yield f'{keyword} ""'
    yield from (_quoted(line) for line in text.splitlines(keepends=True) if line)


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(sign, sign) for sign in text) + '"'


def _one_line(text: str) -> str:
    return " ".join(exchanged(text).split())


# -- reading ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Entry:
    context: str = ""
    source: str = ""
    target: str = ""
    notes: list[str] = field(default_factory=list)
    is_fuzzy: bool = False
    is_plural: bool = False
    has_text: bool = False

    def unit(self) -> BilingualUnit:
        state = None
        if self.target:
            state = SegmentState.DRAFT if self.is_fuzzy else SegmentState.TRANSLATED
        notes = ("\n".join(self.notes).strip(),) if any(self.notes) else ()
        return BilingualUnit(self.context, self.source, self.target, state, notes)


def _decoded(raw: bytes) -> str:
    charset = _CHARSET.search(raw)
    name = charset[1].decode() if charset and charset[1] != b"CHARSET" else "utf-8"
    try:
        codec = codecs.lookup(name).name
        if codec in _NO_CHARSETS:
            raise ExchangeBroken
        return raw.decode("utf-8-sig" if codec == "utf-8" else codec)
    except (UnicodeError, LookupError):  # damaged, or in no encoding of texts that is known
        raise ExchangeBroken from None


def _entries(text: str) -> Iterator[_Entry]:
    """Yield the entries in their order."""
    entry, keyword = _Entry(), ""
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        bare = line.strip()
        starts = bare.startswith(("#", "msgctxt", "msgid")) and not bare.startswith("msgid_plural")
        is_new = starts and entry.has_text and keyword.startswith("msgstr")
        if is_new or (not bare and keyword.startswith("msgstr")):
            if entry.has_text:
                yield entry
            entry, keyword = _Entry(), ""
        if bare.startswith("#"):
            _take_comment(entry, bare)
            continue
        if not bare:
            continue
        match = _KEYWORD.fullmatch(bare)
        if match:
            keyword, bare = match[1], match[2]
            entry.has_text = True
            entry.is_plural |= keyword.startswith(("msgid_plural", "msgstr["))
        string = _STRING.fullmatch(bare)
        if string is None or not keyword:
            raise ExchangeBroken(line=number) if number > 1 or match else WrongExchange(wanted="PO")
        _take_string(entry, keyword, _ESCAPE.sub(_meaning, string[1]))
    if entry.has_text:
        yield entry


def _take_comment(entry: _Entry, line: str) -> None:
    if line.startswith("#,"):
        entry.is_fuzzy |= "fuzzy" in [flag.strip() for flag in line[2:].split(",")]
    elif line == "#" or line.startswith("# "):
        entry.notes.append(line[2:])


def _take_string(entry: _Entry, keyword: str, text: str) -> None:
    match keyword:
        case "msgctxt":
            entry.context += text
        case "msgid":
            entry.source += text
        case "msgstr":
            entry.target += text


def _meaning(match: re.Match[str]) -> str:
    escape = match[1]
    if escape[0] == "x":
        return chr(int(escape[1:], 16))
    if escape[0] in "01234567":
        return chr(int(escape, 8) & 0xFF)
    return _MEANT.get(escape, escape)


def _fields(header: str) -> Iterator[tuple[str, str]]:
    for line in header.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            yield name.strip(), value.strip()
