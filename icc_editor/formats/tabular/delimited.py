# SPDX-License-Identifier: MIT
"""CSV and TSV, whatever delimiter and encoding they come with."""

import re
from collections import Counter

from icc_editor.errors import NotASheet
from icc_editor.formats.inline_export import plain_words
from icc_editor.formats.tabular.grid import Findings, Grid
from icc_editor.formats.tabular.guesses import finish
from icc_editor.formats.tabular.sheet import ReadAs, Sheet, SheetCell, text_cell
from icc_editor.formats.tabular.writing import unguarded

ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
"""What ``ReadAs.encoding`` may be."""
DELIMITERS = ("\t", ";", "|", ",")
"""What is looked for, the rarest inside cells first: a comma may part decimals."""

_SAMPLE = 64_000  # characters looked at for a delimiter
_SURE = 0.9  # of the lines must have as many of it as most have
_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # as Excel writes and reads
_QUOTED = r'"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"'
_CONTROL = frozenset(map(chr, range(9))) | frozenset(map(chr, range(14, 32))) - {"\x1b"}
_MOST_CONTROL = 0.01
_PIPE_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*\r?$", re.MULTILINE)
_EDGES = re.compile(r"^[ \t]*\|?|\|?[ \t]*\r?$")  # of a row
_MARKS = (
    re.compile(r"!?\[(?P<words>[^\[\]\r\n]{0,300})\]\([^()\r\n]{0,2000}\)(?:\{[^}\r\n]{0,300}\})?"),
    re.compile(r"(?P<mark>\*\*|__|`)(?P<words>(?=\S)[^\r\n|]{0,300}?\S)(?P=mark)"),
)


def read(data: bytes, how: ReadAs | None = None) -> Sheet:
    """Return the sheet in the bytes of a CSV or TSV file.

    Raises:
        NotASheet: It is no text.
        SheetTooLarge: It has more rows, columns or cells than are read.
        ValueError: ``how`` names an encoding or a delimiter that there is none of.
    """
    how = how or ReadAs()
    if how.encoding and how.encoding not in ENCODINGS:
        raise ValueError(how.encoding)
    findings = Findings()
    text = _decoded(data, how.encoding, findings)
    return _read(text, how, findings)


def read_text(text: str, how: ReadAs | None = None) -> Sheet:
    """Return the sheet in a text, as from the clipboard: see ``read``."""
    return _read(text.removeprefix("\ufeff"), how or ReadAs(), Findings())


def _read(text: str, how: ReadAs, findings: Findings) -> Sheet:
    sample = text[:_SAMPLE]
    control = sum(sign in _CONTROL for sign in sample)
    if "\0" in sample or control > len(sample) * _MOST_CONTROL:
        raise NotASheet("")
    told = _TOLD.match(text)
    if told:
        text = text[told.end() :]
    delimiter = how.delimiter
    if delimiter:
        if len(delimiter) != 1 or delimiter in '"\r\n':
            raise ValueError(delimiter)
    elif told:
        delimiter = told[1]
        findings.add("delimiter", delimiter=delimiter, reason="told")
    else:
        delimiter = _guessed(text, findings)
    if delimiter == "|" and _PIPE_RULE.search(text):
        text = _without_markdown(text)
    grid = Grid(findings=findings)
    _fill(grid, text, delimiter)
    return finish(grid, how)


def _without_markdown(text: str) -> str:
    """Return a table of Markdown, and what stands around it, without marks.

    A picture is what it is described as, a link its words.
    """
    for marks in _MARKS:
        text = marks.sub(lambda match: match["words"], text)
    lines = (_EDGES.sub("", line) for line in text.split("\n"))
    return "\n".join(plain_words(line) for line in lines)


def decoded(data: bytes, encoding: str = "") -> str:
    """Return the text in ``data``, its encoding guessed if it is not given.

    Raises:
        NotASheet: It is no text.
        ValueError: There is no such encoding among ``ENCODINGS``.
    """
    if encoding and encoding not in ENCODINGS:
        raise ValueError(encoding)
    return _decoded(data, encoding, Findings())


# -- encoding -------------------------------------------------------------------------------------


def _decoded(data: bytes, given: str, findings: Findings) -> str:
    encoding, reason = (given, "given") if given else _encoding(data)
    if encoding.startswith("utf-16") and len(data) % 2:
        data = data[:-1]
        findings.add("undecodable", count=1)
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    if reason != "given":
        findings.add("encoding", encoding=encoding, reason=reason)
    if lost := text.count("\ufffd"):
        findings.add("undecodable", count=lost)
    return text


def _encoding(data: bytes) -> tuple[str, str]:
    """Return the encoding and why it is the one."""
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8", "bom"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", "bom"
    # Delimiters, line ends and digits of UTF-16 have a zero byte, at one side always.
    head = data[:_SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even + odd > len(head) // 10:
        if odd > 4 * even:
            return "utf-16-le", "zeros"
        if even > 4 * odd:
            return "utf-16-be", "zeros"
        raise NotASheet("")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252", "fallback"
    return "utf-8", "valid"


# -- delimiter ------------------------------------------------------------------------------------


def _guessed(text: str, findings: Findings) -> str:
    """Return the delimiter; a tab when there is none, so that each line is a cell."""
    outside = re.sub(_QUOTED, "", text[:_SAMPLE])
    lines = [line for line in re.split(r"\r\n|\r|\n", outside) if line.strip()]
    if len(text) > _SAMPLE and len(lines) > 1:
        lines.pop()  # it may have been cut
    likely, most = "", 0.0
    for delimiter in DELIMITERS:
        counts = Counter(line.count(delimiter) for line in lines)
        regular = max((n for count, n in counts.items() if count), default=0) / (len(lines) or 1)
        if regular >= _SURE:
            findings.add("delimiter", delimiter=delimiter, reason="regular")
            return delimiter
        # Irregular lines: the one that most lines have at all.
        some = 1 - counts[0] / (len(lines) or 1)
        if some > most:
            likely, most = delimiter, some
    if likely:
        findings.add("delimiter", delimiter=likely, reason="likely")
    return likely or "\t"


# -- cells ----------------------------------------------------------------------------------------


def _fill(grid: Grid, text: str, delimiter: str) -> None:
    """Cut ``text`` into cells; linear work.

    A cell in quotation marks may hold delimiters and lines.  Each attempt to find the end of one
    either succeeds or looks at the rest of the text, and then no later one can fail: a second such
    mark would have ended the first.
    """
    mark = re.escape(delimiter)
    cell = re.compile(
        rf"(?:{_QUOTED}(?P<rest>[^{mark}\r\n]*)|(?P<plain>[^{mark}\r\n]*))"
        rf"(?P<end>{mark}|\r\n|\r|\n|\Z)"
    )
    widths: Counter[int] = Counter()
    row: list[SheetCell] = []
    place, length = 0, len(text)
    while place < length:
        found = cell.match(text, place)
        if found is None:  # pragma: no cover - the pattern fits everywhere
            raise AssertionError(place)
        row.append(_cell(grid, found, len(row)))
        place = found.end()
        if found["end"] != delimiter:
            widths[len(row) if any(cell.text for cell in row) else 0] += 1
            grid.add_row(row)
            row = []
    if row:
        widths[len(row)] += 1
        grid.add_row(row)
    widths.pop(0, None)
    if len(widths) > 1:
        shorter = sum(widths.values()) - widths[max(widths)]
        grid.findings.add("ragged", count=shorter)


def _cell(grid: Grid, found: re.Match[str], column: int) -> SheetCell:
    quoted = found["quoted"]
    if quoted is None:
        text = found["plain"]
        if text.startswith('"'):
            grid.findings.add("open_quote", len(grid.rows), column)
    else:
        if found["rest"]:
            grid.findings.add("open_quote", len(grid.rows), column)
        text = (quoted.replace('""', '"') if '"' in quoted else quoted) + found["rest"]
        if "\r" in text:
            text = text.replace("\r\n", "\n")
    return text_cell(unguarded(text))
