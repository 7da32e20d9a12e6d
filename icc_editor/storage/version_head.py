# SPDX-License-Identifier: MIT
"""The few fields the library lists, read cheaply: thousands of versions at every start.

Plain and simply quoted values are read by hand; anything else goes to the real reader.
"""

import itertools
import re
from dataclasses import dataclass

from icc_editor.formats import front_matter
from icc_editor.post.metadata import PostStatus

HEAD_BYTES = 16384

_BOM = b"\xef\xbb\xbf"
_OPENING = re.compile(rb"---[ \t]*\r?\n")
_CLOSING = re.compile(rb"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
# The only lines a header may have to be read by hand: one key and its value, a comment, or what
# clearly belongs to the key above.
_LINE = re.compile(
    r"""(?x) (?: [A-Za-z_][\w-]* [ ]* : (?: [ ]* | [ ]+ (?:
            "[^"]*" | '[^']*' | \[[^][{}"']*\] | [^\s"'\[{] .*
        ) [ ]* ) | [ ]+ .* | - [ ] .* | \# .* )? """
)
# A header of nothing but keys with a plain or quoted value, a moment, or a list of plain ones.
_PLAIN_HEADER = re.compile(
    r"""(?x) ---\n ( (?: [A-Za-z_]+ : [ ] (?:
            "[^"\\\n]*" | '[^'\n]*' | [^\W\d_][^#:"'\\\[\]{}\n\t]*
            | \d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)
            | \[ (?: \w[\w &]* (?: , [ ] \w[\w &]* )* )? \]
        ) \n )+ ) ---\n """
)
_FIELD = re.compile(r"^(title|status|categories|tags)[ \t]*:(.*)$", re.MULTILINE)
_TERMS = frozenset({"categories", "tags"})
_FLOW = re.compile(r"\[([^][{}\"']*)\]")
_ITEM = re.compile(r"( *)- +(.*)")
# Characters that make a plain or quoted value mean something else than it looks like.
_PLAIN = re.compile(r"""[^\s"'#\[\]{}>|*&!%@`:,?\-~][^#:"'\\]*""")
_SPECIAL = re.compile(r"(?i)null|true|false|yes|no|on|off")
_DOUBLE = re.compile(r'"([^"\\]*)"')
_SINGLE = re.compile(r"'([^']*)'")


@dataclass(frozen=True, slots=True)
class VersionHead:
    """The title and wanted status of a version, its terms, and where its body starts (bytes)."""

    title: str
    status: PostStatus
    body_start: int
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def read_head(raw: bytes, language: str, *, whole: bool) -> VersionHead | None:
    """Return the head of a version from its first bytes.

    None when these bytes do not hold the whole front matter and ``whole`` says there are more.
    """
    start = len(_BOM) if raw.startswith(_BOM) else 0
    opening = _OPENING.match(raw, start)
    if opening is None:
        return VersionHead("", PostStatus.PUBLISH, start)
    closing = _CLOSING.search(raw, opening.end())
    if closing is None:
        return VersionHead("", PostStatus.PUBLISH, start) if whole else None
    header = raw[opening.end() : closing.start()]
    simple = _simple_head(header, closing.end())
    if simple is not None:
        return simple
    known = front_matter.read(raw[: closing.end()], language).metadata
    return VersionHead(known.title, known.status, closing.end(), known.categories, known.tags)


def read_plain(raw: bytes) -> tuple[str, str] | None:
    r"""Return title and text of a whole version as ``front_matter.read`` does, but fast.

    None when it is not written in the plainest ways.
    """
    try:
        text = raw.removeprefix(_BOM).decode().replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return None
    header = _PLAIN_HEADER.match(text)
    if header is None:
        return None
    fields = [line.partition(":") for line in header[1].rstrip("\n").split("\n")]
    values = {name: _simple_value(value.strip()) for name, _colon, value in fields}
    title = values.get("title", "")
    if title is None or len(values) < len(fields):
        return None
    return title, text[header.end() :].removeprefix("\n")


def _simple_head(header: bytes, body_start: int) -> VersionHead | None:
    """Return the head when all it needs is written in the simplest ways, else None."""
    try:
        text = header.decode()
    except UnicodeDecodeError:
        return None
    if "\t" in text or "\x00" in text:
        return None
    lines = text.replace("\r\n", "\n")
    if not all(_LINE.fullmatch(line) for line in lines.split("\n")):
        return None
    found: dict[str, str] = {}
    terms: dict[str, tuple[str, ...]] = {}
    for match in _FIELD.finditer(lines):
        name, text = match[1], match[2].strip()
        follower = lines[match.end() + 1 : match.end() + 2]
        if name in found or name in terms:
            return None
        if name in _TERMS:
            below = lines[match.end() + 1 :] if follower in {" ", "-"} else ""
            items = _simple_terms(text, below)
            if items is None:
                return None
            terms[name] = items
            continue
        value = _simple_value(text)
        if value is None or follower in {" ", "-"}:
            return None
        found[name] = value
    try:
        status = PostStatus(found.get("status") or PostStatus.PUBLISH)
    except ValueError:
        return None
    return VersionHead(
        found.get("title", ""),
        status,
        body_start,
        terms.get("categories", ()),
        terms.get("tags", ()),
    )


def _simple_terms(text: str, below: str) -> tuple[str, ...] | None:
    """Return the items of ``[a, b]``, or of the lines ``- a`` below an empty value, else None."""
    flow = _FLOW.fullmatch(text)
    if flow and not below:
        items = [item.strip() for item in flow[1].split(",")] if flow[1].strip() else []
    elif text:
        return None
    else:
        own = itertools.takewhile(lambda line: line[:1] in {" ", "-"}, below.split("\n"))
        matches = [_ITEM.fullmatch(line) for line in own]
        if len({match[1] if match else None for match in matches}) > 1:
            return None  # set in further: it belongs to the item above
        items = [match[2].strip() if match else "" for match in matches]
    simple = [item if item.isascii() and item.isdigit() else _simple_value(item) for item in items]
    if not all(simple):
        return None
    return tuple(item for item in simple if item)


def _simple_value(text: str) -> str | None:
    quoted = _DOUBLE.fullmatch(text) or _SINGLE.fullmatch(text)
    if quoted:
        return quoted[1]
    if not text:
        return ""
    if _PLAIN.fullmatch(text) and not _SPECIAL.fullmatch(text) and not text[0].isdigit():
        return text
    return None
