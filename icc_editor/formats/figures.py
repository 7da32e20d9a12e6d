# SPDX-License-Identifier: MIT
r"""The grammar of figures in a text: ``{{table.row.column}}``, ``{{table.row.column:form}}``.

``\{{`` is two braces and no figure; in code there are none.  Before Markdown is read figures are
taken out, for its attributes and the cells of its tables would mangle them, and put back into the
tree when it has been read.

Offsets are code points.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from icc_editor.formats.markdown_blocks import split
from icc_editor.post.document import BlockKind
from icc_editor.post.figure import FigureForm, FigureProblem, FigureReference

Write = Callable[[FigureReference | None], str | FigureProblem]
"""Writes a figure for readers, or says why it cannot; None is one that names no cell."""

_FIGURE = re.compile(
    r"\{\{[ \t]*(?P<names>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)+)"
    r"(?:[ \t]*:[ \t]*(?P<form>[A-Za-z]*))?[ \t]*\}\}"
)
_ESCAPED = "\\{{"
# What a figure may begin with or be hidden by: a sign that protects, code, HTML that is code.
_SIGN = re.compile(r"\\(?:\{\{)?|`+|\{\{|<(?P<tag>code|pre|script|style)\b[^<>]*>", re.IGNORECASE)
_TICKS = re.compile("`+")
_CODE_ENDS = {
    name: re.compile(f"</{name}\\b", re.IGNORECASE) for name in ("code", "pre", "script", "style")
}
_WITHOUT = frozenset({BlockKind.CODE, BlockKind.LINK_DEFINITION, BlockKind.MORE, BlockKind.RULE})
_FORMS = {form.value: form for form in FigureForm}
_KEYS = 3  # of a table, a row and a column

# What stands for a figure while Markdown is read (``plain_words.STAND_INS``): no text holds these
# signs, and none of them means anything to Markdown.
_OPEN, _CLOSE, _ZERO = "\ufdd0", "\ufdd1", 0xFDD2
_STAND_IN = re.compile(f"{_OPEN}([\ufdd2-\ufddb]+){_CLOSE}")
_LITERAL = frozenset({"code", "pre"})


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure in a text, from ``start`` to ``end``; ``reference`` None: it names no cell."""

    start: int
    end: int
    reference: FigureReference | None


def figures_in(text: str) -> tuple[PlacedFigure, ...]:
    """Return the figures of a version's text in order, without those in code."""
    if "{{" not in text:
        return ()
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found: list[PlacedFigure] = []
    for block in split(text):
        if block.kind not in _WITHOUT and "{{" in block.text:
            start, end = starts[block.first_line], starts[block.end_line] - 1
            found += _placed(text, start, end, block.kind)
    return tuple(found)


def figures_in_block(text: str, kind: BlockKind | None) -> tuple[PlacedFigure, ...]:
    """Return the figures of a block's text, or of a line of it, in order, without those in code."""
    if "{{" not in text or kind is None or kind in _WITHOUT:
        return ()
    return tuple(_placed(text, 0, len(text), kind))


def figures_in_line(text: str) -> tuple[PlacedFigure, ...]:
    """Return the figures of plain words: a title, an excerpt."""
    return tuple(
        PlacedFigure(match.start(), match.end(), _reference(match))
        for match in _FIGURE.finditer(text)
        if text[match.start() - 1 : match.start()] != "\\"
    )


def without_figures(text: str) -> str:
    """Return a version's text without its figures, for whoever asks what its words are."""
    pieces: list[str] = []
    done = 0
    for figure in figures_in(text):
        pieces.append(text[done : figure.start])
        done = figure.end
    return "".join((*pieces, text[done:]))


def written_out(text: str, write: Write) -> str:
    """Return plain words with their figures written; what cannot be written stays as it is."""
    pieces: list[str] = []
    done = 0
    for figure in figures_in_line(text):
        written = write(figure.reference)
        if isinstance(written, FigureProblem):
            continue
        pieces += [text[done : figure.start], written]
        done = figure.end
    return "".join((*pieces, text[done:])).replace(_ESCAPED, "{{")


def rename_references(text: str, old: FigureReference, new: FigureReference) -> str:
    """Return ``text`` with the figures of a renamed table, row or column under its new name.

    Keys of ``old`` that are empty stand for any: ``FigureReference("communes", "", "votes")`` is
    the column in every row, ``FigureReference("communes", "", "")`` the whole table.  Keys of
    ``new`` that are empty stay as they were.  How a figure is spelled else, stays too.
    """
    pieces: list[str] = []
    done = 0
    for figure in figures_in(text):
        reference = figure.reference
        if reference is None or not _fits(reference, old):
            continue
        renamed = replace(
            reference,
            table=new.table or reference.table,
            row=new.row or reference.row,
            column=new.column or reference.column,
        )
        spelled = text[figure.start : figure.end]
        pieces += [text[done : figure.start], spelled.replace(_names(reference), _names(renamed))]
        done = figure.end
    return "".join((*pieces, text[done:]))


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A block's text with signs that stand for its figures, and what they stand for.

    ``spelled`` are the figures and the protected braces as they are in the text, ``written`` what
    readers get for each.
    """

    text: str
    spelled: tuple[str, ...] = ()
    written: tuple[str | FigureProblem, ...] = ()


def take_out(text: str, kind: BlockKind, write: Write) -> TakenOut:
    """Return a block's text without its figures, ready for Markdown."""
    if "{{" not in text or kind in _WITHOUT:
        return TakenOut(text)
    pieces: list[str] = []
    spelled: list[str] = []
    written: list[str | FigureProblem] = []
    done = 0
    for start, end, match in _pieces(text, 0, len(text), kind):
        pieces += [text[done:start], _stand_in(len(spelled))]
        spelled.append(text[start:end])
        written.append("{{" if match is None else write(_reference(match)))
        done = end
    return TakenOut("".join((*pieces, text[done:])), tuple(spelled), tuple(written))


def put_back(elements: Iterable[Element], taken: TakenOut) -> None:
    """Write the figures into the tree that Markdown made of a block, in place.

    One that cannot be written is shown as it is spelled, in a ``span`` of the class
    ``missing-figure``.
    """
    if taken.spelled:
        for element in elements:
            _fill(element, taken, literal=False)


def _fill(element: Element, taken: TakenOut, *, literal: bool) -> None:
    literal = literal or element.tag in _LITERAL
    for name, value in element.attrib.items():
        if _OPEN in value:
            element.set(name, "".join(text for text, _lost in _filled(value, taken, literal)))
    children = list(element)
    for child in children:
        _fill(child, taken, literal=literal)
    for child in reversed(children):
        if child.tail and _OPEN in child.tail:
            text, spans = _spans(child.tail, taken, literal)
            child.tail = text
            place = list(element).index(child) + 1
            for offset, span in enumerate(spans):
                element.insert(place + offset, span)
    if element.text and _OPEN in element.text:
        element.text, spans = _spans(element.text, taken, literal)
        for offset, span in enumerate(spans):
            element.insert(offset, span)


def _spans(text: str, taken: TakenOut, literal: bool) -> tuple[str, list[Element]]:
    """Return the text up to the first figure that is missing, and a span with tail for each."""
    before = ""
    spans: list[Element] = []
    for piece, lost in _filled(text, taken, literal):
        if lost:
            span = Element("span", {"class": "missing-figure"})
            span.text, span.tail = piece, ""
            spans.append(span)
        elif spans:
            spans[-1].tail = (spans[-1].tail or "") + piece
        else:
            before += piece
    return before, spans


def _filled(text: str, taken: TakenOut, literal: bool) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a text, and whether each is a figure that is missing."""
    done = 0
    for match in _STAND_IN.finditer(text):
        if match.start() > done:
            yield text[done : match.start()], False
        done = match.end()
        number = int("".join(str(ord(sign) - _ZERO) for sign in match[1]))
        written = taken.written[number]
        if literal or isinstance(written, FigureProblem):
            yield taken.spelled[number], not literal
        else:
            yield written, False
    if done < len(text):
        yield text[done:], False


def _stand_in(number: int) -> str:
    return _OPEN + "".join(chr(_ZERO + int(digit)) for digit in str(number)) + _CLOSE


def _placed(text: str, start: int, end: int, kind: BlockKind) -> Iterator[PlacedFigure]:
    for first, last, match in _pieces(text, start, end, kind):
        if match is not None:
            yield PlacedFigure(first, last, _reference(match))


def _pieces(
    text: str, start: int, end: int, kind: BlockKind
) -> Iterator[tuple[int, int, "re.Match[str] | None"]]:
    """Yield the figures between two offsets; without a match: braces that are protected.

    Backticks mean nothing in a block of HTML.
    """
    code = _Code(text, end, ticks=kind is not BlockKind.HTML)
    at = start
    while sign := _SIGN.search(text, at, end):
        at = sign.start()
        match sign[0][0]:
            case "{":
                figure = _FIGURE.match(text, at, end)
                if figure is not None:
                    yield at, figure.end(), figure
                at = figure.end() if figure else at + 1
            case "\\" if sign[0] == _ESCAPED:
                yield at, sign.end(), None
                at = sign.end()
            case "\\":
                at += 2
            case _:
                at = code.behind(sign)


class _Code:
    """Finds the ends of code up to ``end``, each that is not there only once."""

    def __init__(self, text: str, end: int, *, ticks: bool) -> None:
        self._text = text
        self._end = end
        self._ticks = ticks
        self._endless: set[str] = set()

    def behind(self, sign: "re.Match[str]") -> int:
        """Return where the code ends that ``sign`` begins, or the sign when it begins none."""
        name = sign[0].lower() if sign["tag"] is None else sign["tag"].lower()
        if name in self._endless or (name[0] == "`" and not self._ticks):
            return sign.end()
        ends = _TICKS if name[0] == "`" else _CODE_ENDS[name]
        for found in ends.finditer(self._text, sign.end(), self._end):
            if name[0] != "`" or found[0] == name:
                return found.end()
        self._endless.add(name)
        return sign.end()


def _reference(match: "re.Match[str]") -> FigureReference | None:
    names = match["names"].split(".")
    form = match["form"]
    if len(names) != _KEYS or not all(names) or (form is not None and form not in _FORMS):
        return None
    table, row, column = names
    return FigureReference(table, row, column, None if form is None else _FORMS[form])


def _fits(reference: FigureReference, pattern: FigureReference) -> bool:
    pairs: Sequence[tuple[str, str]] = (
        (reference.table, pattern.table),
        (reference.row, pattern.row),
        (reference.column, pattern.column),
    )
    return all(wanted in ("", key) for key, wanted in pairs)


def _names(reference: FigureReference) -> str:
    return f"{reference.table}.{reference.row}.{reference.column}"
