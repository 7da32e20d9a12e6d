# SPDX-License-Identifier: MIT
"""Lets the translator look through the term base, add to it and change it.

Everything that turns to the disk is done off this thread, in the lane in which terms are read.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from icc_editor.errors import StorageError
from icc_editor.gui import file_windows
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.terms.term_dialog import TermDialog
from icc_editor.gui.terms.terms_dialog import TermsDialog
from icc_editor.post.term import Term, TermForms
from icc_editor.services import term_exchange
from icc_editor.services.translating.offering import Offering
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes
from icc_editor.storage.term_base import StoredTerm, TermsChange
from icc_editor.text.languages import VERSION_NAMES

LANE = "translation offers"
"""That of ``translation_offers``: who reads terms and who writes them take turns."""
_LIMIT = 32 << 20  # bytes of a file that is taken in
_SECONDS = 20  # that one may think again about what was changed
_MARKS = "*_`~[]()#>"
"""Signs of Markdown at the ends of what was selected: no part of a name."""


class TermsController(QObject):
    """Opens the windows of terms and does what they ask for."""

    changed = Signal()  # the terms are others now

    def __init__(
        self, window: QWidget, offering: Offering, runner: Submits, messages: MessageBar
    ) -> None:
        """Show nothing yet."""
        super().__init__(window)
        self._window = window
        self._offering = offering
        self._runner = runner
        self._messages = messages
        self.dialog: TermsDialog | None = None

    @Slot()
    def show_terms(self) -> None:
        """Show the term base."""
        dialog = self.dialog = TermsDialog(self._window)
        dialog.add_requested.connect(self._on_dialog_add_requested)
        dialog.edit_requested.connect(self._on_dialog_edit_requested)
        dialog.remove_requested.connect(self._on_dialog_remove_requested)
        dialog.import_requested.connect(self._on_dialog_import_requested)
        dialog.export_requested.connect(self._on_dialog_export_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._refresh()
        dialog.open()

    def add_from(self, languages: tuple[str, str], said: tuple[str, str]) -> TermDialog:
        """Ask for a term that is called as what was selected in source and translation."""
        term = Term()
        for language, text in zip(languages, said, strict=True):
            name = " ".join(text.split()).strip(_MARKS).strip()
            term = term.with_forms(language, TermForms((name,)))
        return self._ask(term, languages, partial(self._add, languages, brief=True), brief=True)

    def _ask(
        self,
        term: Term,
        languages: tuple[str, ...],
        then: Callable[[Term], None],
        *,
        brief: bool = False,
        anew: bool = False,
    ) -> TermDialog:
        """Ask for a term; ``anew`` after one that could not be kept, which is shown again."""
        dialog = TermDialog(term, languages, self.dialog or self._window, brief=brief)

        def finished(result: int) -> None:
            kept = dialog.term()
            dialog.deleteLater()
            is_new = brief or anew or kept != term  # what was selected may be right as it is
            if result == QDialog.DialogCode.Accepted and kept and is_new:
                then(kept)

        dialog.finished.connect(finished)
        dialog.open()
        return dialog

    def _add(self, languages: tuple[str, ...], term: Term, *, brief: bool = False) -> None:
        again = partial(self._add, languages, brief=brief)
        self._do(
            lambda: self._offering.base.add(term),
            self.tr("The term is kept."),
            lambda: self._ask(term, languages, again, brief=brief, anew=True),
        )

    def _change(self, stored: StoredTerm, term: Term) -> None:
        languages = tuple(VERSION_NAMES)
        self._do(
            lambda: self._offering.base.change(stored, term),
            self.tr("The term is kept."),
            lambda: self._ask(term, languages, partial(self._change, stored), anew=True),
        )

    def _do(
        self,
        work: Callable[[], TermsChange | None],
        said: str,
        ask_again: Callable[[], object] | None = None,
    ) -> None:
        """Change the term base, say so, and show what there is then.

        Where the disk refuses, ``ask_again`` shows what was typed, so that it is not lost.
        """

        def done(change: TermsChange | None) -> None:
            self._say_changed(said, change)

        def failed(error: Exception) -> None:
            self._failed(error)
            if ask_again is not None and isinstance(error, StorageError):
                ask_again()

        self._runner.submit(
            lambda _cancelled, _progress: work(),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    def _say_changed(self, said: str, change: TermsChange | None) -> None:
        """Say what became of the terms, offer to take it back, and show them."""
        if change is None:
            self._bar.show_note(said, seconds=_SECONDS)
        else:
            self._bar.show_note(
                said,
                action=self.tr("Undo"),
                on_action=lambda: self._take_back(change),
                seconds=_SECONDS,
            )
        self._refresh()
        self.changed.emit()

    def _take_back(self, change: TermsChange) -> None:
        def work() -> None:
            self._offering.base.take_back(change)

        self._do(work, self.tr("The terms are as they were."))

    @property
    def _bar(self) -> MessageBar:
        return self._messages if self.dialog is None else self.dialog.messages

    def _failed(self, error: Exception) -> None:
        self._bar.show_error(error)
        self._refresh()

    def _refresh(self) -> None:
        """Show the terms there are now."""
        if self.dialog is None:
            return

        def show(found: tuple[tuple[StoredTerm, ...], Path]) -> None:
            if self.dialog is not None:
                terms, own = found
                self.dialog.show_terms(terms, lambda stored: stored.path.parent == own)

        self._runner.submit(
            lambda _cancelled, _progress: (
                self._offering.stored_terms(),
                self._offering.base.first_file.parent,
            ),
            on_success=show,
            on_failure=self._bar.show_error,
            lane=LANE,
        )

    @Slot()
    def _on_dialog_add_requested(self) -> None:
        languages = tuple(VERSION_NAMES)
        self._ask(Term(), languages, partial(self._add, languages))

    @Slot(object)
    def _on_dialog_edit_requested(self, stored: StoredTerm) -> None:
        self._ask(stored.term, tuple(VERSION_NAMES), partial(self._change, stored))

    @Slot(object)
    def _on_dialog_remove_requested(self, stored: StoredTerm) -> None:
        self._do(lambda: self._offering.base.remove(stored), self.tr("The term is taken out."))

    @Slot()
    def _on_dialog_import_requested(self) -> None:
        kinds = self.tr("Terms") + " (*.tbx *.xml *.csv *.tsv *.txt)"
        chosen = file_windows.choose_file(
            self.dialog or self._window, self.tr("Import terms"), "", kinds
        )
        if chosen:
            self.take_in(Path(chosen))

    def take_in(self, path: Path) -> None:
        """Add the terms of a file to the library's."""

        def work() -> term_exchange.TakenTerms:
            data, _status = read_file(path, limit=_LIMIT)
            found = term_exchange.read_terms(path.name, data, tuple(VERSION_NAMES))
            return term_exchange.take_in(self._offering.base, path.name, found)

        def done(taken: term_exchange.TakenTerms) -> None:
            count = taken.count
            said = QCoreApplication.translate(
                "TermsController", "%n new term(s) kept in {file}.", "", count
            )
            self._say_changed(said.format(file=taken.path.name), taken.change)

        self._runner.submit(
            lambda _cancelled, _progress: work(),
            on_success=done,
            on_failure=self._failed,
            lane=LANE,
        )

    @Slot()
    def _on_dialog_export_requested(self) -> None:
        kinds = {kind: kind.upper() for kind in reversed(term_exchange.KINDS)}
        chosen = file_windows.choose_new_of_kinds(
            self.dialog or self._window, self.tr("Export terms"), "terms.tbx", kinds
        )
        if chosen is not None:
            self.give_out(chosen)

    def give_out(self, path: Path) -> None:
        """Write the terms that are shown into a file, of the kind its name ends in."""
        if self.dialog is None:
            return
        terms = tuple(stored.term for stored in self.dialog.listed())
        kind = path.suffix.lower().lstrip(".")
        said = self.tr("Written: {file}").format(file=path.name)
        self._runner.submit(
            lambda _cancelled, _progress: write_bytes(path, term_exchange.write_terms(terms, kind)),
            on_success=lambda _none: self._bar.show_note(said),
            on_failure=self._failed,
            lane=LANE,
        )

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
