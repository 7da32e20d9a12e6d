# SPDX-License-Identifier: MIT
"""Finding and replacing in the title and the text of the version shown."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.search import Hit, SearchTerms, find_all, replace
from icc_editor.gui.text_edit.text_field import TextField


@dataclass(frozen=True, slots=True)
class Replaced:
    """What came of replacing: how many places changed, how many were left in addresses."""

    done: int
    left: int = 0


class PageSearch(QObject):
    """Holds the places found, the title's before the text's; one of them may be the present one."""

    text_edited = Signal()  # what was found may no longer be there

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a page."""
        super().__init__(parent)
        self._page: VersionPage | None = None
        self._field: TextField | None = None  # title or text, whichever was used last
        self._terms = SearchTerms("")
        self._places: list[tuple[TextField, Hit]] = []
        self.present = -1
        self.other_pages: Callable[[], Iterable[VersionPage]] = tuple
        # Everything that is replaced within it is one undo step.
        self.as_one_step: Callable[[], AbstractContextManager[None]] = nullcontext

    @property
    def count(self) -> int:
        """Return how many places were found."""
        return len(self._places)

    def set_page(self, page: VersionPage | None) -> None:
        """Search in another version."""
        if self._page is not None:
            self.forget()
            self._page.edit.text_edited.disconnect(self.text_edited)
            self._page.title.textChanged.disconnect(self.text_edited)
            self._page.edit.updateRequest.disconnect(self._on_edit_update_request)
        self._page = page
        self._field = page.edit if page is not None else None
        if page is not None:
            page.edit.text_edited.connect(self.text_edited)
            page.title.textChanged.connect(self.text_edited)
            page.edit.updateRequest.connect(self._on_edit_update_request)

    def selected_words(self) -> str:
        """Return what is selected in the field used last, empty when that is several lines."""
        self._notice_field()
        if self._field is None:
            return ""
        chosen = self._field.textCursor().selectedText()
        return "" if "\u2029" in chosen else chosen

    def focus(self) -> None:
        """Give the keys to the field used last."""
        if self._field is not None:
            self._field.setFocus()

    def is_writable(self) -> bool:
        """Return whether anything can be replaced."""
        return self._page is not None and not self._page.edit.isReadOnly()

    def search(self, terms: SearchTerms) -> None:
        """Look again, and mark what is found."""
        self._notice_field()
        self._terms = terms
        self._places = []
        if self._page is not None:
            self._places = _places_in(self._page, terms)
        self._find_present()

    def elsewhere(self) -> tuple[str, int]:
        """Return the first other version that has what is looked for, and how often; else ""."""
        for page in self.other_pages():
            if page is not self._page and (places := _places_in(page, self._terms)):
                return page.language, len(places)
        return "", 0

    def forget(self) -> None:
        """Find nothing, and take the marks away."""
        self._places = []
        self._find_present()

    def go(self, step: int) -> None:
        """Select the next (1) or previous (-1) place, around the end."""
        self._notice_field()
        self._find_present()
        if not self._places or self._field is None:
            return
        index = self.present + step
        if self.present < 0:
            place = (self._field is not self._title(), self._field.textCursor().selectionStart())
            index = bisect_left([(f is not self._title(), h.start) for f, h in self._places], place)
            index -= step < 0
        field, hit = self._places[index % len(self._places)]
        if field is not self._field:
            self._field.select_nothing()
        self._field = field
        field.select_range(hit.start, hit.end)
        self._find_present()

    def replace_present(self, replacement: str, *, in_addresses: bool) -> Replaced:
        """Replace the present place, if there is one."""
        if self.present < 0:
            return Replaced(0)
        return self._replace([self._places[self.present]], replacement, in_addresses)

    def replace_all(self, replacement: str, *, in_addresses: bool) -> Replaced:
        """Replace every place, as one step that can be undone."""
        return self._replace(self._places, replacement, in_addresses)

    def _replace(
        self, places: list[tuple[TextField, Hit]], replacement: str, in_addresses: bool
    ) -> Replaced:
        writable = [(field, hit) for field, hit in places if not field.isReadOnly()]
        wanted = [(f, hit) for f, hit in writable if in_addresses or not hit.in_address]
        done = 0
        with self.as_one_step():
            for field in dict.fromkeys(field for field, _hit in wanted):
                hits = tuple(hit for other, hit in wanted if other is field)
                field.break_undo()
                done += replace(field, hits, replacement, self._terms)
                field.break_undo()
        left = len(writable) - len(wanted)
        self.search(self._terms)
        return Replaced(done, left)

    def _title(self) -> TextField | None:
        return self._page.title if self._page is not None else None

    def _notice_field(self) -> None:
        """Go on from where the writer is."""
        if self._page is not None:
            for field in self._page.fields:
                if field.hasFocus():
                    self._field = field

    def _find_present(self) -> None:
        self.present = -1
        if self._field is not None:
            cursor = self._field.textCursor()
            chosen = (cursor.selectionStart(), cursor.selectionEnd())
            for index, (field, hit) in enumerate(self._places):
                if field is self._field and (hit.start, hit.end) == chosen:
                    self.present = index
                    break
        self._show_marks()

    def _on_edit_update_request(self, _rect: object, scrolled: int) -> None:
        if scrolled and self._places:
            self._show_marks()

    def _show_marks(self) -> None:
        """Mark the places in view; thousands out of view would slow every repaint down."""
        if self._page is None:
            return
        title, edit = self._page.title, self._page.edit
        first = edit.firstVisibleBlock().position()
        bottom = edit.viewport().rect().bottomRight()
        last = edit.document().findBlock(edit.cursorForPosition(bottom).position())
        end = last.position() + last.length()
        marks: dict[TextField, list[QTextEdit.ExtraSelection]] = {title: [], edit: []}
        for index, (field, hit) in enumerate(self._places):
            if field is title or (hit.end >= first and hit.start <= end):
                present = index == self.present
                color = edit.colors.present_hit if present else edit.colors.hit
                marks[field].append(_mark(field, hit, color, edit.colors.text))
        for field, selections in marks.items():
            field.setExtraSelections(selections)


def _places_in(page: VersionPage, terms: SearchTerms) -> list[tuple[TextField, Hit]]:
    return [
        (field, hit) for field in page.fields for hit in find_all("\n".join(field.lines()), terms)
    ]


def _mark(field: TextField, hit: Hit, ground: QColor, ink: QColor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(ground)
    look.setForeground(ink)
    cursor = QTextCursor(field.document())
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
