# SPDX-License-Identifier: MIT
"""What the panel does with figures: shows their values, completes them, follows renamed keys."""

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from icc_editor.formats.figures import rename_references, written_out
from icc_editor.formats.known_tables import KnownTable, KnownTables
from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.gui.writing_panel.figure_completion import FigureCompletion
from icc_editor.gui.writing_panel.table_values import TableValues
from icc_editor.post.figure import FigureProblem, FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.text.numbers.styles import style_for

if TYPE_CHECKING:
    from icc_editor.gui.writing_panel.figure_choices import FigureChoices
    from icc_editor.gui.writing_panel.writing_frame import WritingFrame


class FigureTools(QObject):
    """Knows the results tables of the post that is open, and serves its pages with them."""

    told = Signal(str)
    changed = Signal()  # figures may come to something else

    def __init__(self, panel: "WritingFrame", numbers: Callable[[str], NumberStyle | None]) -> None:
        """Work on the pages of ``panel``; ``numbers`` gives a version's own way to write them."""
        super().__init__(panel)
        self._panel = panel
        self._numbers = numbers
        self._tables: KnownTables | None = None  # None until they are read
        self._named: dict[str, KnownTable] = {}
        self._values: dict[str, TableValues] = {}
        self._choices: dict[str, FigureChoices] = {}
        self._folded: dict[str, str] = {}  # names that were looked through before
        self.completion = FigureCompletion(self._choices_for, self)
        # What is changed within it, in several versions, is one undo step.
        self.as_one_step: Callable[[], AbstractContextManager[None]] = nullcontext

    # Tables

    def show_tables(
        self, tables: Iterable[KnownTable], folded: Mapping[str, str] | None = None
    ) -> None:
        """Show figures from these tables: all that the post has, damaged ones too.

        ``folded`` are names in them that ``folded_names`` made ready to be looked through.
        """
        self._folded.update(folded or {})
        named = {table.name: table for table in tables}
        is_first = self._tables is None
        changed = {
            key
            for name in {*named, *self._named}
            if not _are_same(before := self._named.get(name), now := named.get(name))
            for key in (*_ids_of(before), *_ids_of(now))
        }
        self._named = named
        if changed or is_first:
            self._show(() if is_first else changed)

    def change_table(self, name: str, figures: TableFigures | None) -> None:
        """Show figures from another state of one table; the lines of others are left alone.

        None is a damaged one.
        """
        self.show_tables({**self._named, name: KnownTable(name, "", figures)}.values())

    def drop_table(self, name: str) -> None:
        """Show figures without one table: it was removed."""
        self.show_tables([table for table in self._named.values() if table.name != name])

    def forget(self) -> None:
        """Know no tables: another post comes, or none."""
        self.completion.serve(())
        self._tables = None
        self._named = {}
        self._values.clear()
        self._choices.clear()
        self._folded.clear()

    def take_page(self, page: VersionPage) -> None:
        """Serve a page that is shown."""
        values = self._values_for(page.language)
        for field in page.fields:
            field.figures.set_values(values)
        self.completion.serve(page.fields)

    def follow_numbers(self, language: str) -> None:
        """Write numbers as a version wants them by now, if that has changed."""
        values = self._values.get(language)
        if values is None or values.style == style_for(language, self._numbers(language)):
            return
        del self._values[language]
        self._choices.pop(language, None)
        for page in self._panel.versions.pages.values():
            if page.language == language:
                for field in page.fields:
                    field.figures.set_values(self._values_for(language))
        self.changed.emit()

    def written(self, words: str, language: str) -> str:
        """Return words of a version as they are read; what cannot be written stays as it is."""
        values = self._values_for(language)
        if values is None:
            return words

        def write(reference: FigureReference | None) -> str | FigureProblem:
            shown = values.shown(reference)
            return shown.text if shown.problem is None else shown.problem

        return written_out(words, write)

    # Commands

    def ask(self) -> None:
        """Offer figures where the writer is: a new one, or another for the one that is there."""
        page = self._panel.page
        if page is None or page.field.isReadOnly():
            return
        if not self._tables or not self._tables.tables():
            self.told.emit(self.tr("This post has no results table that figures could come from."))
            return
        self.completion.ask(page.field)

    def change_at(self, field: TextField, place: Place) -> bool:
        """Offer others for the figure at a place; return whether there is one."""
        figure = field.figures.figure_at(place)
        if figure is None or field.isReadOnly():
            return False
        cursor = field.textCursor()
        cursor.setPosition(field.position_of(Place(place.line, figure.start)))
        field.setTextCursor(cursor)
        self.ask()
        return True

    def rename(self, old: FigureReference, new: FigureReference) -> int:
        """Let the figures of a renamed table, row or column follow, in all versions as one step.

        Keys of ``old`` that are empty stand for any, those of ``new`` stay as they are; see
        ``formats.figures.rename_references``.  Return how many lines were changed.
        """
        return self.rewrite(lambda text: rename_references(text, old, new))

    def rewrite(self, change: Callable[[str], str]) -> int:
        """Put what ``change`` makes of each text and title, line by line, in; as one step.

        Return how many lines were changed.
        """
        changed = 0
        with self.as_one_step():
            for page in self._panel.versions.pages.values():
                for field in (one for one in page.fields if not one.isReadOnly()):
                    text = "\n".join(field.lines())
                    lines = change(text).split("\n")
                    pairs = enumerate(zip(field.lines(), lines, strict=True))
                    other = {number: now for number, (was, now) in pairs if was != now}
                    if other:
                        field.put_lines(other)
                        changed += len(other)
        return changed

    # Internal

    def _show(self, changed: Collection[str]) -> None:
        """Show the tables; where lines are seen anew that name the ``changed`` ones, or all."""
        self._tables = KnownTables(self._named.values())
        self._values.clear()
        self._choices.clear()
        for page in self._panel.versions.pages.values():
            for field in page.fields:
                field.figures.set_values(self._values_for(page.language), changed)
        self.changed.emit()

    def _values_for(self, language: str) -> TableValues | None:
        if self._tables is None:
            return None
        if language not in self._values:
            style = style_for(language, self._numbers(language))
            self._values[language] = TableValues(self._tables, language, style)
        return self._values[language]

    def _choices_for(self, field: TextField) -> "FigureChoices":
        from icc_editor.gui.writing_panel.figure_choices import FigureChoices

        pages = self._panel.versions.pages.values()
        language = next((page.language for page in pages if field in page.fields), "")
        if language not in self._choices:
            values = self._values_for(language) or TableValues(
                KnownTables(), language, NumberStyle()
            )
            self._choices[language] = FigureChoices(values, self._folded)
        return self._choices[language]


def _are_same(one: KnownTable | None, other: KnownTable | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.figures is other.figures


def _ids_of(table: KnownTable | None) -> tuple[str, ...]:
    """Return what figures call a table: its id, the file's name for one that is damaged."""
    if table is None:
        return ()
    return (table.name if table.figures is None else table.figures.table.id,)
