# SPDX-License-Identifier: MIT
r"""Terms as a plain table that any editor opens: ``terms/*.tsv``, and CSV for other programs.

::

    # Lines that begin with # are for people.
    en                       km                           not en           note
    National Assembly | NA   រដ្ឋសភា                        Parliament       the lower house

Cells are parted by tabs.  The first line in which a cell is the tag of a language is the header:
``en``, ``km``, ``fr`` hold the names in that language, the one to write first and others that are
right as well after ``|``; ``not en`` and so on names that shall not be used; ``note`` whatever
translators should know.  Columns may stand in any order and be left out.

In a cell ``\t``, ``\n``, ``\|`` and ``\\`` stand for a tab, an end of line, a bar and a backslash.
A cell in quotation marks, as LibreOffice writes it, is read without them.

What this program does not know stays as it is: other columns, comments, lines before the header,
byte order mark and ends of lines.  A change touches only the cells whose content changes.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from icc_editor.post.term import Term, TermForms
from icc_editor.text.khmer.letters import BYTE_ORDER_MARK
from icc_editor.text.languages import VERSION_NAMES, in_order

_COMMENT = "#"
_NOT = "not "
_NOTE = "note"
_BAR = "|"
_TAB = "\t"
_CR = "\r"
_ESCAPE = re.compile(r"\\([tnr|\\])")
_MEANT = {"t": "\t", "n": "\n", "r": "\r", "|": "|", "\\": "\\"}
_ESCAPED = {ord(meant): f"\\{letter}" for letter, meant in _MEANT.items() if letter != _BAR}
_ESCAPED_NAME = {**_ESCAPED, ord(_BAR): r"\|"}
_NAMES = re.compile(r"(?:[^\\|]|\\.?)+", re.DOTALL)  # those between bars
_QUOTED = re.compile(r'"((?:[^"]|"")*)"', re.DOTALL)


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term and the line it stands on, counted from 0."""

    term: Term
    line: int


@dataclass(frozen=True, slots=True)
class TermColumns:
    """What the columns of a table hold, as its header says it.

    ``names`` are the cells of the header, tidied: ``en``, ``not en``, ``note``; a column of any
    other name is not read.  A name that is there twice counts once, where it stands first.
    """

    names: tuple[str, ...]

    @classmethod
    def of(cls, cells: Iterable[str]) -> "TermColumns | None":
        """Return what a line of cells says of the columns; None when it is no header."""
        names = tuple(" ".join(cell.lower().split()) for cell in cells)
        return cls(names) if any(name in VERSION_NAMES for name in names) else None

    @classmethod
    def for_terms(cls, terms: Iterable[Term]) -> "TermColumns":
        """Return the columns that hold all of ``terms``: the note last, the forbidden before it."""
        terms = tuple(terms)
        used = in_order({language for term in terms for language in term.languages})
        known = [language for language in used if language in VERSION_NAMES] or [*VERSION_NAMES]
        forbidden = [f"{_NOT}{language}" for language in known if _has_forbidden(terms, language)]
        return cls((*known, *forbidden, _NOTE))

    def missing(self, terms: Sequence[Term]) -> tuple[str, ...]:
        """Return the columns that terms need besides."""
        noted = any(term.note for term in terms)
        needed = TermColumns.for_terms(terms).names
        return tuple(name for name in needed if name not in self.names and (name != _NOTE or noted))

    def term(self, cells: Sequence[str]) -> Term:
        """Return the term in the cells of a row, one without names where there is none."""
        found: dict[str, str] = {}
        for name, cell in zip(self.names, cells, strict=False):
            found.setdefault(name, cell)
        forms = (
            (
                language,
                TermForms(_read(found.get(language, "")), _read(found.get(_NOT + language, ""))),
            )
            for language in VERSION_NAMES
        )
        return Term(tuple(forms), _ESCAPE.sub(_meaning, found.get(_NOTE, "")))

    def cells(self, term: Term) -> list[str]:
        """Return the cells of a row that holds a term."""
        return [self._cell(name, term) for name in self.names]

    def changed(self, cells: Sequence[str], term: Term) -> list[str]:
        """Return the cells of a row with another term in them; what means the same stays."""
        before = self.term(cells)
        old, new = self.cells(before), self.cells(term)
        padded = [*cells, *([""] * (len(new) - len(cells)))]
        for place, (was, becomes) in enumerate(zip(old, new, strict=True)):
            if was != becomes and self.names.index(self.names[place]) == place:
                padded[place] = becomes
        while len(padded) > len(cells) and not padded[-1]:
            padded.pop()
        return padded

    def _cell(self, name: str, term: Term) -> str:
        if name == _NOTE:
            return term.note.translate(_ESCAPED)
        if name in VERSION_NAMES:
            return _written(term.in_language(name).accepted)
        language = name.removeprefix(_NOT)
        if name.startswith(_NOT) and language in VERSION_NAMES:
            return _written(term.in_language(language).forbidden)
        return ""


@dataclass(frozen=True, slots=True)
class TermTable:
    """The text of a table of terms; a change makes another one of it."""

    text: str = ""

    @property
    def rows(self) -> tuple[TermRow, ...]:
        """The terms in their order; none where there is no header."""
        lines = self._lines()
        header, columns = _header(lines)
        if columns is None:
            return ()
        found = []
        for number, line in enumerate(lines[header + 1 :], header + 1):
            if not line.startswith(_COMMENT) and (term := columns.term(_cells(line))):
                found.append(TermRow(term, number))
        return tuple(found)

    @property
    def has_header(self) -> bool:
        """Whether a line says what the columns are."""
        return _header(self._lines())[1] is not None

    def with_term(self, term: Term) -> "TermTable":
        """Return the table with one more term at its end; columns it needs are added.

        Raises:
            ValueError: It has no name in a language one can write posts in.
        """
        return self.with_terms([term])

    def with_terms(self, terms: Sequence[Term]) -> "TermTable":
        """Return the table with more terms at its end; columns they need are added.

        Raises:
            ValueError: One has no name in a language one can write posts in.
        """
        if not all(map(can_hold, terms)):
            raise ValueError(terms)
        lines, columns = self._for(terms)
        rows = (_TAB.join(map(_quoted, columns.cells(term))).rstrip(_TAB) for term in terms)
        return self._of(self._with_last(lines, rows))

    def with_changed(self, line: int, term: Term) -> "TermTable":
        """Return the table with another term on the line of a row.

        Raises:
            KeyError: No term stands there.
            ValueError: It has no name in a language one can write posts in.
        """
        self._expect(line)
        if not can_hold(term):
            raise ValueError(term)
        lines, columns = self._for([term])
        cells = _raw_cells(lines[line])
        meant = [_unquoted(cell) for cell in cells]
        end = _CR if lines[line].endswith(_CR) else ""
        changed = columns.changed(meant, term)
        written = [
            cells[place] if place < len(cells) and meant[place] == cell else _quoted(cell)
            for place, cell in enumerate(changed)
        ]
        lines[line] = _TAB.join(written) + end
        return self._of(lines)

    def without(self, line: int) -> "TermTable":
        """Return the table without the line of a row.

        Raises:
            KeyError: No term stands there.
        """
        self._expect(line)
        lines = self._lines()
        del lines[line]
        return self._of(lines)

    def _expect(self, line: int) -> None:
        if line not in {row.line for row in self.rows}:
            raise KeyError(line)

    def _lines(self) -> list[str]:
        """Return the lines, a CR at their ends included, without the byte order mark."""
        return self.text.removeprefix(BYTE_ORDER_MARK).split("\n")

    def _of(self, lines: Sequence[str]) -> "TermTable":
        mark = BYTE_ORDER_MARK if self.text.startswith(BYTE_ORDER_MARK) else ""
        return replace(self, text=mark + "\n".join(lines))

    def _with_last(self, lines: Sequence[str], more: Iterable[str]) -> list[str]:
        """Return lines with more of them, which end as the first one does."""
        end = _CR if self._lines()[0].endswith(_CR) else ""
        *before, last = lines
        if last:
            before.append(last if last.endswith(_CR) else last + end)
        return [*before, *(line + end for line in more), ""]

    def _for(self, terms: Sequence[Term]) -> tuple[list[str], TermColumns]:
        """Return lines with a header that has all columns for ``terms``, and what it says."""
        lines = self._lines()
        place, columns = _header(lines)
        if columns is None:
            columns = TermColumns.for_terms(terms)
            return self._with_last(lines, [_TAB.join(columns.names)]), columns
        if missing := columns.missing(terms):
            end = _CR if lines[place].endswith(_CR) else ""
            cells = _raw_cells(lines[place])
            # Behind whatever stands in rows that are longer than the header.
            width = max(len(_raw_cells(line)) for line in lines if not line.startswith(_COMMENT))
            cells += [""] * (width - len(cells))
            lines[place] = _TAB.join([*cells, *missing]) + end
            columns = TermColumns.of(_cells(lines[place])) or columns
        return lines, columns


def can_hold(term: Term) -> bool:
    """Return whether a table has a column for any of a term's names."""
    return any(language in VERSION_NAMES for language in term.languages)


def new_table(terms: Iterable[Term]) -> TermTable:
    """Return a table of ``terms``, but for those it cannot hold, and nothing else."""
    terms = tuple(filter(can_hold, terms))
    columns = TermColumns.for_terms(terms)
    rows = (_TAB.join(map(_quoted, columns.cells(term))).rstrip(_TAB) for term in terms)
    return TermTable("".join(f"{row}\n" for row in (_TAB.join(columns.names), *rows)))


def _header(lines: Sequence[str]) -> tuple[int, TermColumns | None]:
    for place, line in enumerate(lines):
        if not line.startswith(_COMMENT) and (columns := TermColumns.of(_cells(line))):
            return place, columns
    return len(lines), None


def _raw_cells(line: str) -> list[str]:
    return line.removesuffix(_CR).split(_TAB)


def _cells(line: str) -> list[str]:
    return [_unquoted(cell) for cell in _raw_cells(line)]


def _unquoted(cell: str) -> str:
    quoted = _QUOTED.fullmatch(cell.strip())
    return quoted[1].replace('""', '"') if quoted else cell


def _quoted(cell: str) -> str:
    """Return a cell as it is written: in quotation marks when it would be taken for a quoted one.

    So is one that would make its line a comment.
    """
    if cell.startswith(('"', _COMMENT)):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _read(cell: str) -> tuple[str, ...]:
    """Return the names in a cell."""
    return tuple(_ESCAPE.sub(_meaning, name) for name in _NAMES.findall(cell))


def _written(names: Iterable[str]) -> str:
    return f" {_BAR} ".join(name.translate(_ESCAPED_NAME) for name in names)


def _meaning(escape: re.Match[str]) -> str:
    return _MEANT[escape[1]]


def _has_forbidden(terms: Iterable[Term], language: str) -> bool:
    return any(term.in_language(language).forbidden for term in terms)
