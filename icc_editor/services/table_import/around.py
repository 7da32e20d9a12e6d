# SPDX-License-Identifier: MIT
"""The words around a table: its caption, its notes and whose marks they explain, its source."""

import re

from icc_editor.formats.tabular.cell_reading import bare
from icc_editor.formats.tabular.grid import Findings
from icc_editor.formats.tabular.sheet import CellKind, Sheet, SheetCell
from icc_editor.post.table_parts import NO_TEXT, Texts
from icc_editor.services.table_import.header_words import source_in
from icc_editor.services.table_import.mapping import ColumnUse, RowUse, SheetMapping
from icc_editor.text.languages import language_of

_SIGN = re.compile(r"[*†‡§]{1,3}")
_FEW = 3  # cells with one mark are named in the note; of more the mark is enough


class Around:
    """Gathers the marks of cells while they are read; the note is asked for at the end."""

    def __init__(
        self, mapping: SheetMapping, sheet: Sheet, language: str, findings: Findings
    ) -> None:
        """Work on a sheet; marks that are parted from words are told in ``findings``."""
        self._mapping = mapping
        self._sheet = sheet
        self._language = language
        self._findings = findings
        self._marked: dict[str, list[str]] = {}
        notes = [self.text(n) for n, use in enumerate(mapping.rows) if use is RowUse.NOTE]
        signs = {found[0] for note in notes if (found := _SIGN.match(note))}
        self._signs = sorted(signs, key=len, reverse=True)
        self._find_header_marks()

    def text(self, row: int) -> str:
        """Return the first text of a row."""
        return next((bare(cell.text) for cell in self._sheet.rows[row] if bare(cell.text)), "")

    def _all_text(self, row: int) -> str:
        texts = [bare(cell.text) for cell in self._sheet.rows[row] if not cell.covered]
        return " ".join(text for text in texts if text)

    def words(self, use: RowUse) -> Texts:
        """Return the words of the rows of a use, in each language."""
        words: dict[str, list[str]] = {}
        for place, its in enumerate(self._mapping.rows):
            text = self._all_text(place) if its is use else ""
            if use is RowUse.SOURCE:
                text = source_in(text) or text
            if text:
                words.setdefault(self._language_of(text), []).append(text)
        return Texts.of({language: "\n".join(texts) for language, texts in words.items()})

    def note(self) -> Texts:
        """Return the notes; a footnote names the cells whose mark it explains."""
        note = NO_TEXT
        for place, use in enumerate(self._mapping.rows):
            text = self._all_text(place) if use is RowUse.NOTE else ""
            mark = _mark_of(text, self._marked)
            if mark and len(self._marked[mark]) <= _FEW:
                about = "; ".join(self._marked[mark])
                text = f"{about}: {text.removeprefix(mark).lstrip(' :.)')}"
            if text:
                language = self._language_of(text)
                before = dict(note.entries).get(language, "")
                note = note.with_text(language, f"{before}\n{text}" if before else text)
        return note

    def _language_of(self, text: str) -> str:
        return language_of(text, self._language) or self._language

    def label(self, row: int, place: int) -> str:
        """Return the words of a cell without the sign of a note below the table."""
        text = bare(self._sheet.rows[row][place].text)
        sign = next((its for its in self._signs if text.endswith(its) and text != its), "")
        if sign:
            text = bare(text.removesuffix(sign))
            self._findings.add("footnote", row, place, mark=sign)
            self._marked.setdefault(sign, []).append(text)
        return text

    def mark(self, row: int, place: int) -> None:
        """Remember the mark of a cell, if it has one."""
        cell = self._sheet.rows[row][place]
        if cell.mark and not cell.covered:
            self._mark(cell, row, place, self._name_of(row, place))

    def _find_header_marks(self) -> None:
        for row, use in enumerate(self._mapping.rows):
            for place, cell in enumerate(self._sheet.rows[row]):
                if use is RowUse.HEADER and cell.mark and not cell.covered:
                    self._mark(cell, row, place, cell.text)

    def _mark(self, cell: SheetCell, row: int, place: int, name: str) -> None:
        """Remember which cell bears a mark, for the note; those of numbers are told already."""
        self._marked.setdefault(cell.mark, []).append(name)
        if cell.kind is CellKind.TEXT or row < self._sheet.header_rows:
            self._findings.add("footnote", row, place, mark=cell.mark)

    def _name_of(self, row: int, place: int) -> str:
        """Return what a cell is called in a note: "CNRP, Votes", of a label itself the label."""
        columns = self._mapping.columns
        names = [n for n, plan in enumerate(columns) if plan.use is ColumnUse.LABEL]
        label = next((t for n in names if (t := bare(self._sheet.rows[row][n].text))), "")
        head = next((text for _language, text in columns[place].labels.entries), "")
        if place in names:
            return label
        return ", ".join(dict.fromkeys(part for part in (label, head) if part))


def _mark_of(text: str, marks: dict[str, list[str]]) -> str:
    """Return the mark a note begins with; a digit or letter only where no word goes on."""
    for mark in sorted(marks, key=len, reverse=True):
        rest = text.removeprefix(mark)
        if rest != text and (not mark.isalnum() or not rest[:1].isalnum()):
            return mark
    return ""
