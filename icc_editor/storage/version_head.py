# SPDX-License-Identifier: MIT
"""The few fields the library lists, read cheaply: thousands of versions at every start.

Plain and simply quoted values are read by hand; anything else goes to the real reader.
"""

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
_FIELD = re.compile(r"^(title|status)[ \t]*:(.*)$", re.MULTILINE)
# Characters that make a plain or quoted value mean something else than it looks like.
_PLAIN = re.compile(r"""[^\s"'#\[\]{}>|*&!%@`:,?\-~][^#:"'\\]*""")
_SPECIAL = re.compile(r"(?i)null|true|false|yes|no|on|off")
_DOUBLE = re.compile(r'"([^"\\]*)"')
_SINGLE = re.compile(r"'([^']*)'")


@dataclass(frozen=True, slots=True)
class VersionHead:
    """The title and wanted status of a version, and where its body starts (bytes)."""

    title: str
    status: PostStatus
    body_start: int


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
    fields = _simple_fields(header)
    if fields is not None:
        title, status = fields
        return VersionHead(title, status, closing.end())
    version = front_matter.read(raw[: closing.end()], language)
    return VersionHead(version.metadata.title, version.metadata.status, closing.end())


def _simple_fields(header: bytes) -> tuple[str, PostStatus] | None:
    """Return title and status when both are written in the simplest ways, else None."""
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
    for match in _FIELD.finditer(lines):
        value = _simple_value(match[2].strip())
        follower = lines[match.end() + 1 : match.end() + 2]
        if value is None or match[1] in found or follower in {" ", "-"}:
            return None
        found[match[1]] = value
    try:
        status = PostStatus(found.get("status") or PostStatus.PUBLISH)
    except ValueError:
        return None
    return found.get("title", ""), status


def _simple_value(text: str) -> str | None:
    quoted = _DOUBLE.fullmatch(text) or _SINGLE.fullmatch(text)
    if quoted:
        return quoted[1]
    if not text:
        return ""
    if _PLAIN.fullmatch(text) and not _SPECIAL.fullmatch(text) and not text[0].isdigit():
        return text
    return None
