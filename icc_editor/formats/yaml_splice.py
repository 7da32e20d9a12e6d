# SPDX-License-Identifier: MIT
"""Changing one value of a YAML mapping and not a byte beside it.

Everything works on the text of a block mapping and the nodes :mod:`yaml_nodes` found in it.  A
value keeps the style it is written in where that style can hold the new value: quotes stay
quotes, lists in block style stay in block style.
"""

import re
from dataclasses import dataclass

from icc_editor.formats.yaml_nodes import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace ``text[start:end]`` by ``new``."""

    start: int
    end: int
    new: str


def apply(text: str, edits: list[Edit]) -> str:
    """Return ``text`` with all edits done; they must not overlap."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


def set_scalar(text: str, key: Scalar, node: Node, value: str) -> list[Edit]:
    """Return the edits that make the value of ``key`` spell ``value``."""
    if not isinstance(node, Scalar):
        return [_replace_after_colon(text, key, node, f" {scalar(value)}")]
    if node.style in ("|", ">"):
        return _replace_block_scalar(text, node, value)
    if not value and not node.style:
        # ``slug: old`` becomes ``slug:``, with the blank before it gone too.
        return [_replace_after_colon(text, key, node, "")]
    if _is_empty(node):
        return [_replace_after_colon(text, key, node, f" {scalar(value)}")]
    return [Edit(node.start, node.end, scalar(value, node.style))]


def set_list(
    text: str, key: Scalar, node: Node, values: tuple[str, ...], line_end: str
) -> list[Edit]:
    """Return the edits that make the value of ``key`` the list ``values``."""
    if isinstance(node, Sequence) and values and all(_simple(item) for item in node.items):
        if node.flow:
            return _edit_flow_list(text, node, values)
        if node.items and all(_dash_before(text, item) is not None for item in node.items):
            return _edit_block_list(text, node, values, line_end)
    if isinstance(node, Sequence) and node.flow:
        return [Edit(node.start, node.end, flow_list(values))]
    return [_replace_after_colon(text, key, node, f" {flow_list(values)}")]


def set_word(text: str, key: Scalar, node: Node, word: str) -> list[Edit]:
    """Return the edits for a value that never needs quotes (a date, a choice, a flag).

    It keeps the quotes it has and gets none otherwise; empty leaves the key alone.
    """
    if isinstance(node, Scalar) and node.style in ("'", '"'):
        return [Edit(node.start, node.end, f"{node.style}{word}{node.style}")]
    if isinstance(node, Scalar) and node.style:
        return _replace_block_scalar(text, node, word)
    return [_replace_after_colon(text, key, node, f" {word}" if word else "")]


def set_mapping(text: str, key: Scalar, node: Node, values: dict[str, str]) -> list[Edit]:
    """Return the edits that make the value of ``key`` the mapping ``values``; empty clears it.

    Keys the mapping has beside these stay.
    """
    if isinstance(node, Mapping) and values and all(node.get(name) for name in values):
        edits: list[Edit] = []
        for name, child in node.entries:
            if name.value in values and _text_of(child) != values[name.value]:
                quoted = values[name.value]
                if isinstance(child, Scalar) and not child.style and node.flow:
                    edits.append(Edit(child.start, child.end, scalar(quoted, '"')))
                else:
                    edits.extend(set_scalar(text, name, child, quoted))
        return edits
    new = f" {flow_mapping(values)}" if values else ""
    return [_replace_after_colon(text, key, node, new)]


def flow_list(values: tuple[str, ...]) -> str:
    """Return ``[a, "b: c"]``."""
    return "[" + ", ".join(scalar(value, flow=True) for value in values) + "]"


def flow_mapping(values: dict[str, str]) -> str:
    """Return ``{digits: khmer, group: "."}``."""
    pairs = (f"{name}: {scalar(value, flow=True)}" for name, value in values.items())
    return "{" + ", ".join(pairs) + "}"


# What every YAML reader takes as the same string without quotes: starts with a letter of some
# script and holds no sign with a meaning.  Words YAML 1.1 reads as yes, no or nothing are quoted.
_PLAIN = re.compile(
    r"[^\W\d_](?:[^\x00-\x1f\x7f-\xa0\ufeff\ufffe\uffff:#\\\"`]|:(?=[^\s,\[\]{}]))*"
)
_FLOW_SIGNS = re.compile(r"[,\[\]{}]")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def scalar(value: str, style: str = "", *, flow: bool = False) -> str:
    """Return ``value`` as YAML: in ``style`` where that can hold it, else in double quotes."""
    if not style and _is_plain(value, flow=flow):
        return value
    if style == "'" and not _UNPRINTABLE.search(value):
        return "'" + value.replace("'", "''") + "'"
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _UNPRINTABLE.sub(_escape, escaped) + '"'


def _is_plain(value: str, *, flow: bool) -> bool:
    if not _PLAIN.fullmatch(value) or value.endswith((" ", ":")) or value.lower() in _WORDS:
        return False
    if _UNPRINTABLE.search(value):
        return False
    return not (flow and _FLOW_SIGNS.search(value))


def _escape(match: re.Match[str]) -> str:
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(match[0])
    if known is not None:
        return known
    code = ord(match[0])
    if 0xD800 <= code <= 0xDFFF:  # half a character: it has no UTF-8
        return "\\uFFFD"
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}"


def _text_of(node: Node) -> str | None:
    return node.value if isinstance(node, Scalar) else None


def _simple(node: Node) -> bool:
    return isinstance(node, Scalar) and node.style not in ("|", ">")


def _is_empty(node: Node) -> bool:
    """Return whether nothing stands there; ruamel places such a value at the next token."""
    return isinstance(node, Scalar) and not node.style and node.start == node.end


def _end_of(text: str, node: Node) -> int:
    """Return where the last sign of ``node`` ends: ruamel's end of a block is the next token."""
    if isinstance(node, Scalar):
        if _is_empty(node):
            return len(text[: node.start].rstrip("\r\n \t"))
        if node.style in ("|", ">"):
            return node.start + len(text[node.start : node.end].rstrip("\r\n \t"))
        return node.end
    if node.flow:
        return node.end
    if isinstance(node, Sequence):
        ends = [_end_of(text, item) for item in node.items]
    else:
        ends = [max(key.end, _end_of(text, value)) for key, value in node.entries]
    return max(ends, default=node.start)


def _replace_after_colon(text: str, key: Scalar, node: Node, new: str) -> Edit:
    colon = text.index(":", key.end) + 1
    return Edit(colon, colon if _is_empty(node) else max(colon, _end_of(text, node)), new)


def _replace_block_scalar(text: str, node: Scalar, value: str) -> list[Edit]:
    """Turn ``key: |`` and its lines into one quoted line; a comment behind the sign stays."""
    end = _end_of(text, node)
    header = re.compile(r"[|>][-+0-9]*").match(text, node.start)
    header_end = header.end() if header else node.start
    edits = [Edit(node.start, header_end, scalar(value, '"'))]
    line_end = re.compile(r"[^\r\n]*").match(text, header_end)
    first_line_end = line_end.end() if line_end else header_end
    if end > first_line_end:
        edits.append(Edit(first_line_end, end, ""))
    return edits


def _dash_before(text: str, item: Node) -> str | None:
    """Return the ``  - `` before a list item, None when it stands on another line."""
    line_start = max(text.rfind("\n", 0, item.start), text.rfind("\r", 0, item.start)) + 1
    before = text[line_start : item.start]
    return before if re.fullmatch(r"[ ]*-[ ]+", before) else None


def _edit_flow_list(text: str, node: Sequence, values: tuple[str, ...]) -> list[Edit]:
    old = tuple(_text_of(item) for item in node.items)
    if old and values[: len(old)] == old:
        added = "".join(f", {scalar(value, flow=True)}" for value in values[len(old) :])
        return [Edit(node.items[-1].end, node.items[-1].end, added)]
    spelled = {_text_of(item): text[item.start : item.end] for item in node.items}
    parts = [spelled.get(value) or scalar(value, flow=True) for value in values]
    return [Edit(node.start, node.end, "[" + ", ".join(parts) + "]")]


def _edit_block_list(
    text: str, node: Sequence, values: tuple[str, ...], line_end: str
) -> list[Edit]:
    old = tuple(_text_of(item) or "" for item in node.items)
    lines = [_item_lines(text, item) for item in node.items]
    dash = _dash_before(text, node.items[0]) or "- "
    edits: list[Edit] = []
    import difflib

    matcher = difflib.SequenceMatcher(None, old, values, autojunk=False)
    for tag, first, last, new_first, new_last in matcher.get_opcodes():
        if tag == "equal":
            continue
        new = values[new_first:new_last]
        paired = min(last - first, len(new))
        for item, value in zip(node.items[first : first + paired], new, strict=False):
            style = item.style if isinstance(item, Scalar) else ""
            edits.append(Edit(item.start, item.end, scalar(value, style)))
        edits.extend(Edit(*lines[index], "") for index in range(first + paired, last))
        added = "".join(f"{dash}{scalar(value)}{line_end}" for value in new[paired:])
        if added:
            place = first + paired
            at = lines[place - 1][1] if place else lines[0][0]
            edits.append(Edit(at, at, added))
    return edits


def _item_lines(text: str, item: Node) -> tuple[int, int]:
    """Return where the line(s) of a list item start and end, the line end included."""
    start = item.start - len(_dash_before(text, item) or "")
    rest = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?").match(text, item.end)
    return start, rest.end() if rest else item.end
