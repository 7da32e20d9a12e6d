# SPDX-License-Identifier: MIT
"""What a line of Markdown looks like: the patterns of the block grammar.

All patterns take one line without its line end and run in linear time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ATX = re.compile(r" {0,3}(?P<marks>#{1,6})(?:[ \t]+(?P<text>.*))?$")
SETEXT = re.compile(r" {0,3}(?P<mark>={3,}|-{3,})[ \t]*$")
RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$")
FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)$")
QUOTE = re.compile(r" {0,3}>[ ]?(?P<text>.*)$")
MORE = re.compile(r"[ \t]*<!--[ \t]*more[ \t]*-->[ \t]*$", re.IGNORECASE)
HTML_START = re.compile(
    r" {0,3}<(?:(?P<comment>!--)|(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?=[\s/>]|$))"
)
TABLE_RULE = re.compile(r" {0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$")
DEFINITION = re.compile(r" {0,3}:[ \t]{1,3}(?P<text>\S.*)$")
FOOTNOTE = re.compile(r" {0,3}\[\^(?P<label>[^\]\s]{1,100})\]:[ \t]*(?P<text>.*)")
LINK_DEFINITION = re.compile(
    r" {0,3}\[(?P<label>[^\[\]^][^\[\]]{0,200})\]:[ \t]*(?P<url><[^<>\s]*>|\S+)"
    r"""[ \t]*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|\((?P<round>[^()]*)\))?[ \t]*$"""
)
_PICTURE = (
    r"!\[(?P<description>(?:[^\[\]\\]|\\.)*)\]"
    r"\([ ]*(?:<(?P<angled>[^<>]*)>|(?P<source>[^\s()<>\"](?:[^()<>\"]*?[^\s()<>\"])?))"
    r"""(?:[ ]+"(?P<double>(?:[^"\\]|\\.)*)"|[ ]+'(?P<single>[^']*)')?[ ]*\)"""
)
IMAGE = re.compile(
    r" {0,3}(?:"
    + _PICTURE
    + r"|\["
    # The same once more inside a link; Python wants other names.
    + re.sub(r"\?P<(\w+)>", r"?P<linked_\1>", _PICTURE)
    + r"\]\([ ]*<?(?P<link>[^\s()<>]+)>?[ ]*\))[ \t]*(?P<attributes>\{[^{}]*\})?[ \t]*$"
)
_MARKER = re.compile(
    r"(?P<indent> *)(?:(?P<bullet>[-*+])|"
    r"(?P<number>[0-9]{1,3}|[០-៩]{1,3})(?P<sign>[.)]))(?:(?P<gap> +)|$)"
)

RAW_TAGS = frozenset({"pre", "script", "style", "textarea"})
"""Elements whose text is taken as it is up to their end."""

# fmt: off
BLOCK_TAGS = RAW_TAGS | frozenset({
    "address", "article", "aside", "audio", "blockquote", "body", "canvas", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "html", "iframe", "legend", "li", "link", "main", "map", "math", "menu", "meta", "nav",
    "noframes", "noscript", "object", "ol", "optgroup", "option", "p", "param", "picture",
    "search", "section", "source", "summary", "svg", "table", "tbody", "td", "tfoot", "th",
    "thead", "title", "tr", "track", "ul", "video",
})
# fmt: on
"""Elements that make a block of HTML when a line starts with one."""

VOID_TAGS = frozenset({"frame", "hr", "link", "meta", "param", "source", "track"})
"""Those of them that have no end."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The sign before a list item.

    ``indent`` is the blanks before it; ``offset`` where the item's text starts; ``number`` None
    for a bullet; ``sign`` what stands behind the number; ``khmer`` when the number is in Khmer
    digits; ``empty`` when no text follows.
    """

    indent: int
    offset: int
    number: int | None
    sign: str
    khmer: bool
    empty: bool

    def continues(self, other: "Marker") -> bool:
        """Return whether both signs may belong to one list: bullets, 1. 2., 1) 2) or ១. ២."""
        return (self.sign, self.khmer) == (other.sign, other.khmer)


def indent_of(line: str) -> int:
    """Return how many columns a line is indented; a tab goes to the next multiple of four."""
    blanks = line[: len(line) - len(line.lstrip(" \t"))]
    return len(blanks.expandtabs(4))


def dedent(line: str, columns: int) -> str:
    """Return ``line`` without its first ``columns`` columns of indentation, or what it has."""
    rest = line.lstrip(" \t")
    return " " * max(0, indent_of(line) - columns) + rest


def marker_of(line: str) -> Marker | None:
    """Return the list sign a line starts with, None when it is no list item."""
    if "\t" in line:
        line = line.expandtabs(4)
    match = _MARKER.match(line)
    if not match or not line.strip():
        return None
    gap = len(match["gap"] or "")
    empty = match.end() == len(line)
    offset = match.end() if 0 < gap <= 4 and not empty else match.end() - gap + 1
    digits = match["number"]
    return Marker(
        indent=len(match["indent"]),
        offset=offset,
        number=int(digits) if digits else None,
        sign=match["sign"] or "",
        khmer=bool(digits) and not digits.isascii(),
        empty=empty,
    )


def table_cells(row: str) -> list[str]:
    r"""Return the cells of a table row; ``\|`` and a bar inside backticks do not end one."""
    row = row.strip()
    cells = [""]
    for start, end in _pieces(row):
        piece = row[start:end]
        if piece == "|":
            cells.append("")
        elif piece == "\\|":
            cells[-1] += "|"
        else:
            cells[-1] += piece.replace("\\|", "|") if piece[0] == "`" else piece
    if len(cells) > 1 and not cells[0].strip():
        cells = cells[1:]
    if len(cells) > 1 and not cells[-1].strip() and row.endswith("|"):
        cells = cells[:-1]
    return [cell.strip() for cell in cells]


def table_bars(row: str) -> list[int]:
    """Return where the bars stand that end the cells of a table row, in code points."""
    return [start for start, end in _pieces(row) if row[start:end] == "|"]


def _pieces(row: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of what belongs together: a protected sign, code, else one sign."""
    at = 0
    while at < len(row):
        end = at + 1
        if row[at] == "\\":
            end = min(at + 2, len(row))
        elif row[at] == "`":
            end = _code_end(row, at) or end
        yield at, end
        at = end


def _code_end(row: str, at: int) -> int | None:
    ticks = len(row[at:]) - len(row[at:].lstrip("`"))
    end = row.find("`" * ticks, at + ticks)
    return end + ticks if end >= 0 else None
