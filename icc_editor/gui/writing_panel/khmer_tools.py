# SPDX-License-Identifier: MIT
"""What the panel offers for Khmer, and for what the checks point out: actions, marks, keyboard."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.proof.proof_words import reason_sentence
from icc_editor.gui.text_edit.edits import Edit, Place
from icc_editor.gui.text_edit.khmer_commands import KhmerCommands
from icc_editor.gui.text_edit.mark_search import MarkSearch
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Check, Mark, PlacedMark
from icc_editor.gui.text_edit.rewriting import Change, Kept, rewritten
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.gui.writing_panel.proof_tools import ProofTools, Suggest, put_in_place
from icc_editor.text.khmer.lint import lint

if TYPE_CHECKING:
    from icc_editor.gui.khmer_keyboard import KhmerKeyboard
    from icc_editor.gui.writing_panel.writing_frame import WritingFrame
    from icc_editor.gui.writing_panel.writing_place import WritingPlace

_IN_PAGE = ("insert-breaks", "remove-breaks", "khmer-digits", "latin-digits")


class KhmerTools(QObject):
    """Actions for the panel: those of ``KhmerCommands`` and more.

    By name: keyboard, next-mark, mend, mend-all, mark-spelling, right-words.
    """

    told = Signal(str)
    spelling_wished = Signal(bool)

    def __init__(self, panel: "WritingFrame", place: "WritingPlace") -> None:
        """Work on the page ``panel`` shows; ``place`` is where the writer is."""
        super().__init__(panel)
        self._panel = panel
        self._place = place
        self._keyboard: KhmerKeyboard | None = None
        self._check_for: Callable[[str], Check | None] = lambda _language: None
        self._checks: dict[str, Check | None] = {}
        self.proof = ProofTools(self)
        self._is_reading: Callable[[], bool] = lambda: False
        # What is changed within it, in title and text, is one undo step.
        self.as_one_step: Callable[[], AbstractContextManager[None]] = nullcontext
        self.search = MarkSearch(lambda: self._is_reading(), self)
        self.search.found.connect(self._on_search_found)
        self.search.nothing_found.connect(self._on_search_nothing_found)
        self.search.going_on.connect(self._on_search_going_on)
        self.search.stopped.connect(self._on_search_stopped)
        self.commands = KhmerCommands(self._field, self)
        self.commands.other_field = place.other_field
        self.commands.breaks_shown.connect(self._on_breaks_shown)
        self.actions: dict[str, QAction] = dict(self.commands.actions)
        for name, text, key, work in (
            ("next-mark", self.tr("Next marked place"), "F7", self.go_to_next),
            ("mend", self.tr("Put this place right"), "Ctrl+.", self.mend_here),
            ("mend-all", self.tr("Put Khmer in order…"), "", self.mend_all),
        ):
            action = self._action(name, text, key)
            action.triggered.connect(work)
        keyboard = self._action("keyboard", self.tr("Khmer keyboard"), "Ctrl+Alt+K")
        keyboard.setCheckable(True)
        keyboard.toggled.connect(self._on_keyboard_toggled)
        spelling = self._action("mark-spelling", self.tr("Mark unknown words"), "")
        spelling.setCheckable(True)
        spelling.toggled.connect(self.spelling_wished)
        words = self._action("right-words", self.tr("Words that are right…"), "")
        words.triggered.connect(lambda: self.proof.words_requested.emit(self._language()))

    def refresh(self) -> None:
        """Allow what can be done where the writer is: title and text are rewritten, no field is."""
        for name in _IN_PAGE:
            self.actions[name].setEnabled(self._place.in_page())

    def set_checks(
        self,
        check_for: Callable[[str], Check | None],
        suggest: Suggest,
        is_reading: Callable[[], bool] = lambda: False,
    ) -> None:
        """Mark what ``check_for(language)`` finds; ``suggest`` helps with unknown words.

        While it ``is_reading`` they may find less than they soon will.
        """
        self._check_for, self.proof.suggest, self._is_reading = check_for, suggest, is_reading
        self._checks.clear()
        for page in self._panel.versions.pages.values():
            self.take_page(page)

    def take_page(self, page: VersionPage) -> None:
        """Serve a page that is shown."""
        if page.language not in self._checks:
            self._checks[page.language] = self._check_for(page.language)
        check = self._checks[page.language]
        for field in page.fields:
            field.show_hidden_signs(shown=self.actions["show-breaks"].isChecked())
            field.offer_more = partial(self.offer, field)
            if field.marks.check is not check:
                field.marks.set_check(check)

    def offer(self, edit: TextField, menu: PageMenu, place: Place) -> None:
        """Offer in a context menu what can be done with the mark at a place."""
        if edit.isReadOnly():
            return
        mark = self.proof.mark_at(edit, place)
        if mark is None:
            self.proof.offer_accepted(edit, menu, place, self._language())
            return
        if mark.reason == UNKNOWN_WORD:
            self.proof.offer_word(edit, menu, place, mark, self._language())
        elif mark.replacement is not None:
            word = edit.structure.line(place.line)[mark.start : mark.end]
            work = partial(put_in_place, edit, place.line, word, mark, mark.replacement)
            menu.offer(self.tr("Put right: {text}").format(text=mark.replacement or "—"), work)
        self.proof.offer_figure(edit, menu, place, mark)
        menu.tell(_sentence(mark))

    def go_to_next(self) -> None:
        """Choose the next place that is pointed out, and say why it is; looked for in slices.

        Title and text are gone through as one, and around.
        """
        page = self._panel.page
        if page is not None:
            self.search.start(page.fields, page.field, page.field.selection().end)

    def mend_here(self) -> None:
        """Put the place at the caret right, or else the next that can be; then go on."""
        page = self._panel.page
        if page is None or page.edit.isReadOnly():
            return
        field = page.field
        place = field.selection().start
        mark = field.marks.mark_at(place)
        if mark is None or mark.replacement is None or field.isReadOnly():
            self.go_to_next()
            return
        word = field.structure.line(place.line)[mark.start : mark.end]
        put_in_place(field, place.line, word, mark, mark.replacement)
        self.go_to_next()

    def mend_all(self) -> None:
        """Show what would be put in order in what is chosen, or in title and text; do it if wished.

        A title that cannot be changed stays out of it.
        """
        page = self._panel.page
        if page is None or page.edit.isReadOnly():
            return
        from icc_editor.gui.writing_panel.mend_dialog import MendDialog, Repair

        repairs: list[Repair] = []

        def mended(text: str, kept: Kept) -> list[Change]:
            findings = [
                finding
                for finding in lint(text, habits=False)
                if finding.replacement is not None
                and not any(a < finding.end and finding.start < b for a, b in kept)
            ]
            repairs.extend(
                Repair(text[one.start : one.end], one.replacement or "", one.fault)
                for one in findings
            )
            return [(one.start, one.end, one.replacement or "") for one in findings]

        chosen = not page.field.selection().is_empty
        before, after = [], []
        changes: list[tuple[TextField, Edit]] = []
        for field in (page.field,) if chosen else page.fields:
            if field.isReadOnly():
                continue
            change = rewritten(field.structure, field.selection(), mended, whole=not chosen)
            if change is not None:
                changes.append((field, change))
                lines = field.lines()[change.first : change.first + change.removed]
                before.append("\n".join(lines))
                after.append("\n".join(change.lines))
        if not changes:
            in_order = self.tr("The Khmer signs are in order.")
            part = self.tr("The Khmer signs in what is chosen are in order.")
            self.told.emit(part if chosen else in_order)
        elif MendDialog.agrees(
            "\n\n".join(before), "\n\n".join(after), repairs, page.edit.window()
        ):
            with self.as_one_step():
                for field, change in changes:
                    field.apply(change)

    def _field(self) -> TextField | None:
        """Return the title or the text, where the caret is."""
        page = self._panel.page
        return page.field if page is not None else None

    def _language(self) -> str:
        page = self._panel.page
        return page.language if page else ""

    def _action(self, name: str, text: str, key: str) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        self.actions[name] = action
        return action

    def _on_search_found(self, field: TextField, placed: PlacedMark) -> None:
        page = self._panel.page
        if page is None:
            return
        for other in page.fields:
            if other is not field:
                other.select_nothing()
        start = field.position_of(Place(placed.line, placed.mark.start))
        field.select_range(start, field.position_of(Place(placed.line, placed.mark.end)))
        field.setFocus()
        self.told.emit(_sentence(placed.mark))

    def _on_search_nothing_found(self) -> None:
        self.told.emit(self.tr("Nothing is marked in this version."))

    def _on_search_going_on(self) -> None:
        self.told.emit(self.tr("Looking for the next marked place…"))

    def _on_search_stopped(self) -> None:
        self.told.emit(self.tr("No longer looking for marked places."))

    def _on_breaks_shown(self, shown: bool) -> None:
        for page in self._panel.versions.pages.values():
            for field in page.fields:
                field.show_hidden_signs(shown=shown)

    def _on_keyboard_toggled(self, shown: bool) -> None:
        if self._keyboard is None:
            if not shown:
                return
            from icc_editor.gui.khmer_keyboard import KhmerKeyboard

            self._keyboard = KhmerKeyboard(self._panel)
            self._keyboard.typed.connect(self.commands.insert)
            self._keyboard.closed.connect(lambda: self.actions["keyboard"].setChecked(False))
            self._panel.put_below(self._keyboard)
        self._keyboard.setVisible(shown)


def _sentence(mark: Mark) -> str:
    return mark.sentence or reason_sentence(mark.reason)
