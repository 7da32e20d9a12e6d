# SPDX-License-Identifier: MIT
"""A version's file: YAML front matter and Markdown, saved by splicing.

Reading never fails.  Writing changes the bytes of what the writer changed and nothing else:
comments, order, quotes, folding, unknown keys, line endings (mixed ones too), the byte order mark
and bytes that are no UTF-8 stay as they are.
"""

import re
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from icc_editor.errors import MetadataError
from icc_editor.formats import yaml_splice
from icc_editor.formats.source_lines import SourceLines
from icc_editor.formats.yaml_nodes import (
    Mapping,
    Node,
    NoMapping,
    Problem,
    Scalar,
    Sequence,
    locate,
)
from icc_editor.formats.yaml_splice import Edit
from icc_editor.post.metadata import Metadata, NumberStyle, PostKind, PostStatus
from icc_editor.post.version import Version

_Choice = TypeVar("_Choice", bound=StrEnum)

_OPEN = "---"
_CLOSE = ("---", "...")
# The order in which keys are written into a new file.
_FIELDS = (
    "title",
    "kind",
    "date",
    "status",
    "categories",
    "tags",
    "slug",
    "excerpt",
    "featured_image",
    "comments",
    "numbers",
)
_YES = frozenset({"true", "yes", "on", "open"})
_NO = frozenset({"false", "no", "off", "closed"})


def read(raw: bytes, language: str) -> Version:
    """Return the version a file holds.  Never raises.

    The blank line most writers leave under the front matter belongs to neither part.  A value of
    a kind the field cannot hold (an unknown status, a date without a zone) stays in the file and
    reads as the default.
    """
    parts = _Parts(SourceLines.decode(raw))
    return Version(
        language=language,
        body=parts.body,
        metadata=_metadata(parts.mapping),
        front_matter=parts.front_matter,
        raw=raw,
        problem_line=parts.problem_line,
    )


def write(version: Version, *, metadata: Metadata | None = None, body: str | None = None) -> bytes:
    r"""Return the file's bytes with other fields or another text; ``version`` is what was read.

    Lines of the body that did not change keep their bytes and line ends; new ones get the line
    end most lines of the file have.  ``\r\n`` and ``\r`` in ``body`` count as ``\n``.  Fields are
    spliced into the front matter of the version's ``origin``: one that is set back leaves no trace.

    Raises:
        MetadataError: The front matter cannot be read (``problem_line``), so no field can be set.
    """
    lines = SourceLines.decode(version.raw)
    parts = _Parts(lines)
    prefix = lines.bytes_of(0, parts.body_start)
    front = parts  # what the prefix is made of
    if metadata is not None and metadata != _metadata(parts.mapping):
        if version.origin is not None:
            front = _Parts(SourceLines.decode(version.origin))
        prefix = _write_metadata(front, metadata)
    text = parts.body if body is None else _normal(body)
    if text == parts.body and front is parts:
        return lines.mark + prefix + lines.bytes_of(parts.body_start, len(lines))
    end = lines.encode(lines.common_end)
    if text and prefix and not prefix.endswith(lines.line_ends):
        prefix += end  # the file ended right behind the closing dashes
    if front.close is not None and not front.separated and text.startswith("\n"):
        prefix += end  # else the text's own blank line would be taken for the separator
    content = lines.replace_from(parts.body_start, text)
    raw = lines.mark + prefix + content
    if not prefix and parts.problem_line is None and _Parts(SourceLines.decode(raw)).body != text:
        # The text itself starts like front matter, or with a byte order mark.
        raw = lines.mark + lines.encode(f"{_OPEN}\n{_OPEN}\n\n") + content
    return raw


def new(language: str, metadata: Metadata, body: str) -> bytes:
    r"""Return a new file: UTF-8, ``\n``, the title first, then every field that is set."""
    empty = Version(language=language, raw=b'---\ntitle: ""\n---\n\n')
    return write(empty, metadata=metadata, body=body)


def continued(saved: Version, before: Version) -> Version:
    """Return the version ``saved``, written over ``before``, with the origin of its fields."""
    if saved.front_matter == before.front_matter:
        return replace(saved, origin=before.origin)
    if before.problem_line is not None or saved.problem_line is not None:
        return saved
    return replace(saved, origin=before.raw if before.origin is None else before.origin)


def _normal(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\ufffd", re.sub("\r\n?", "\n", text))


class _Parts:
    """A file cut into front matter and body."""

    def __init__(self, lines: SourceLines) -> None:
        self.lines = lines
        self.mapping = Mapping((), 0, 0, flow=False)
        self.problem_line: int | None = None
        self.close: int | None = None
        self.separated = False
        self.inner = ""
        self.body_start = 0
        close = self._closing_line()
        if close is not None:
            self._read_inner(close)
        self.body = lines.text_of(self.body_start, len(lines))
        self.front_matter = "" if self.close is None else lines.text_of(0, self.close + 1)

    def _closing_line(self) -> int | None:
        if self.lines.text(0).rstrip(" \t") != _OPEN:
            return None
        for index in range(1, len(self.lines)):
            if self.lines.text(index).rstrip(" \t") in _CLOSE:
                return index
        return None

    def _read_inner(self, close: int) -> None:
        self.inner = self.lines.original_text_of(1, close)
        if not self.lines.is_clean(0, close + 1):
            self.problem_line = 2
            return
        found = locate(self.inner)
        if isinstance(found, Problem):
            self.problem_line = min(found.line + 2, close + 1)
        elif not isinstance(found, NoMapping):
            self.mapping = found
            self.close = close
            self.body_start = close + 1
            if self.body_start < len(self.lines) - 1 and not self.lines.text(self.body_start):
                self.separated = True
                self.body_start += 1


def _metadata(mapping: Mapping) -> Metadata:
    return Metadata(
        title=_string(mapping.get("title")),
        kind=_choice(mapping.get("kind"), PostKind.POST),
        date=_date(mapping.get("date")),
        status=_status(mapping.get("status")),
        categories=_strings(mapping.get("categories")),
        tags=_strings(mapping.get("tags")),
        slug=_string(mapping.get("slug")),
        excerpt=_string(mapping.get("excerpt")),
        featured_image=_string(mapping.get("featured_image")),
        comments=_flag(mapping.get("comments")),
        numbers=_numbers(mapping.get("numbers")),
    )


def _string(node: Node | None) -> str:
    if not isinstance(node, Scalar):
        return ""
    if not node.style and node.value in ("~", "null"):
        return ""
    # A folded or literal block ends in the line break YAML adds.
    return node.value.rstrip("\n") if node.style in ("|", ">") else node.value


def _choice(node: Node | None, default: _Choice) -> _Choice:
    try:
        return type(default)(_string(node).strip().lower())
    except ValueError:
        return default


def _status(node: Node | None) -> PostStatus:
    """Return the status; one that cannot be read never makes a post public."""
    empty = node is None or (isinstance(node, Scalar) and not _string(node))
    unset = PostStatus.PUBLISH if empty else PostStatus.DRAFT
    return _choice(node, unset)


def _date(node: Node | None) -> datetime | None:
    text = re.sub(r"\s+(?=[+-]\d\d:?\d\d$|Z$)", "", _string(node).strip())
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return None
    return date if date.utcoffset() is not None else None


def _strings(node: Node | None) -> tuple[str, ...]:
    if isinstance(node, Sequence):
        return tuple(value for item in node.items if (value := _string(item)))
    # ``tags: one, two`` is what people write by hand.
    return tuple(value for part in _string(node).split(",") if (value := part.strip()))


def _flag(node: Node | None) -> bool | None:
    word = _string(node).strip().lower()
    return True if word in _YES else False if word in _NO else None


def _numbers(node: Node | None) -> NumberStyle | None:
    if not isinstance(node, Mapping):
        return None
    default = NumberStyle()
    found = {
        key: _string(child) if (child := node.get(key)) is not None else getattr(default, key)
        for key in ("digits", "group", "decimal")
    }
    style = NumberStyle(**found)
    return style if style.is_possible else None


def _write_metadata(parts: _Parts, metadata: Metadata) -> bytes:
    """Return the bytes of everything before the body with the changed fields spliced in."""
    lines = parts.lines
    now = _metadata(parts.mapping)
    changed = [name for name in _FIELDS if getattr(now, name) != getattr(metadata, name)]
    if not changed:
        return lines.bytes_of(0, parts.body_start)
    if parts.problem_line is not None:
        raise MetadataError(changed[0], str(getattr(metadata, changed[0])))
    end = lines.common_end
    edits: list[Edit] = []
    added = ""
    indent = _indent(parts)
    for name in changed:
        entry = next((entry for entry in parts.mapping.entries if entry[0].value == name), None)
        if entry is None:
            added += f"{indent}{name}: {_spell(metadata, name)}{end}"
        else:
            edits.extend(_edits(parts.inner, *entry, name, metadata, end))
    inner = yaml_splice.apply(parts.inner, edits)
    if parts.close is None:
        return lines.encode(f"{_OPEN}{end}{added}{_OPEN}{end}{end}")
    return (
        lines.bytes_of(0, 1)
        + lines.encode(inner + added)
        + lines.bytes_of(parts.close, parts.body_start)
    )


def _indent(parts: _Parts) -> str:
    if not parts.mapping.entries:
        return ""
    start = parts.mapping.entries[0][0].start
    line = re.split("[\r\n]", parts.inner[:start])[-1]
    return " " * len(line)


def _edits(
    text: str, key: Scalar, node: Node, name: str, metadata: Metadata, end: str
) -> list[Edit]:
    value = getattr(metadata, name)
    if isinstance(value, tuple):
        return yaml_splice.set_list(text, key, node, value, end)
    if name == "numbers":
        return yaml_splice.set_mapping(text, key, node, _number_values(value))
    if name in ("title", "slug", "excerpt", "featured_image"):
        return yaml_splice.set_scalar(text, key, node, value)
    return yaml_splice.set_word(text, key, node, _spell(metadata, name))


def _number_values(style: NumberStyle | None) -> dict[str, str]:
    if style is None:
        return {}
    return {"digits": style.digits, "group": style.group, "decimal": style.decimal}


def _spell(metadata: Metadata, name: str) -> str:
    """Return the value of a field as a new line of front matter spells it."""
    value = getattr(metadata, name)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return yaml_splice.flow_list(value)
    if isinstance(value, NumberStyle):
        return yaml_splice.flow_mapping(_number_values(value))
    return yaml_splice.scalar(value)
