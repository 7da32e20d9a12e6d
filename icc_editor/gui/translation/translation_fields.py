# SPDX-License-Identifier: MIT
"""Translates what stands outside the text: the fields of the version, the words of the tables.

A changed text is a step of the post, as if it had been typed where it belongs.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from icc_editor.errors import TableError
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit.commands import tool_tip
from icc_editor.gui.translation.translation_controller import TranslationController
from icc_editor.gui.translation.translation_offers import TranslationOffers
from icc_editor.gui.translation_view.issue import Issue
from icc_editor.gui.translation_view.placed_dialog import PlacedDialog
from icc_editor.post.address import Address
from icc_editor.post.segment import Segment, SegmentState
from icc_editor.services.translating.table_texts import table_of, with_text
from icc_editor.services.translation_checks.sides import named_address

_FIELD = "field:"


class TranslationFields(QObject):
    """Opens the window of these texts and does what it asks for."""

    def __init__(
        self,
        control: TranslationController,
        offers: TranslationOffers,
        versions: OpenVersions,
        messages: MessageBar,
    ) -> None:
        """Serve the translations ``control`` shows; ``offers`` knows what is pointed out."""
        super().__init__(control)
        self._control = control
        self._offers = offers
        self._versions = versions
        self._messages = messages
        self.dialog: PlacedDialog | None = None
        self.keys_of: Callable[[str], Sequence[QKeySequence]] = lambda _name: ()  # of a command
        control.found.connect(self._refresh)
        offers.issues_found.connect(self._refresh)
        offers.elsewhere_wanted.connect(self._on_offers_elsewhere_wanted)
        control.opened.connect(self._on_control_opened)
        control.closed.connect(self._on_control_closed)
        versions.undo.step_taken.connect(self._on_undo_step_taken)
        control.view.bar.texts_requested.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the texts of the open translation."""
        if self._control.translation is None or self.dialog is not None:
            return
        dialog = self.dialog = PlacedDialog(self._control.view.window(), self.keys_of("confirm"))
        dialog.text_changed.connect(self.put)
        dialog.confirm_requested.connect(self._on_dialog_confirm_requested)
        dialog.mend_refused.connect(self._on_dialog_mend_refused)
        dialog.leave_requested.connect(self._on_dialog_leave_requested)
        dialog.finished.connect(self._on_dialog_finished)
        for name, wish in (
            ("next_issue", dialog.next_issue),
            ("mend_issue", dialog.mend_issue),
            ("leave_issue", dialog.leave_issue),
        ):
            for keys in self.keys_of(name):
                QShortcut(keys, dialog).activated.connect(wish)
        mend = dialog.issues.mend
        for keys in self.keys_of("mend_issue")[:1]:
            mend.setToolTip(tool_tip(mend.toolTip(), keys))
        self._refresh()
        dialog.open()

    @Slot(str, str)
    def put(self, address: str, text: str) -> bool:
        """Give a text another translation; return whether it could be."""
        language = self._control.languages[1]
        if address.startswith(_FIELD):
            return self._put_field(language, address.removeprefix(_FIELD), text)
        tables = self._versions.tables
        name = table_of(address) or ""
        table = tables.table(name)
        if table is None or not tables.is_writable():
            return False
        try:
            new = with_text(table, address, language, text)
            tables.translate(name, new, Address.parse(named_address(address)), language)
        except TableError:  # the row or the column went meanwhile
            return False
        return True

    def _put_field(self, language: str, name: str, text: str) -> bool:
        if not self._versions.fields_are_writable(language):
            return False
        old = self._versions.metadata(language)
        changed: dict[str, Any] = {name: text}
        self._versions.change_fields(language, replace(old, **changed), name)
        return True

    def _segments(self) -> Sequence[Segment]:
        translation = self._control.translation
        return () if translation is None else (*translation.fields, *translation.tables)

    @Slot()
    def _refresh(self) -> None:
        if self.dialog is not None:
            self.dialog.show_segments(self._segments(), self._offers.elsewhere)

    @Slot(str, str)
    def _on_dialog_confirm_requested(self, address: str, text: str) -> None:
        segment = next((its for its in self._segments() if its.address == address), None)
        if segment is None or (segment.target != text and not self.put(address, text)):
            self._messages.show_note(self.tr("This text cannot be changed now."), seconds=5)
            return
        self._control.say_placed(address, segment.source, text, SegmentState.TRANSLATED)

    @Slot()
    def _on_dialog_mend_refused(self) -> None:
        words = self.tr("This was changed meanwhile. Look again in a moment.")
        self._messages.show_note(words, seconds=5)

    @Slot(object)
    def _on_dialog_leave_requested(self, issue: Issue) -> None:
        if self.dialog is not None:
            self._offers.leave(issue.finding, self.dialog)

    @Slot()
    def _on_offers_elsewhere_wanted(self) -> None:
        self.open()
        if self.dialog is not None:
            self.dialog.next_issue(first=True)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(str, object)
    def _on_undo_step_taken(self, _language: str, address: Address) -> None:
        """Say which table was changed: it is not in sight, only its words can be."""
        if address.is_in_table and self._control.is_open and self.dialog is None:
            note = self.tr("Changed in the results table: {table}").format(table=address.name)
            self._messages.show_note(note, seconds=5)

    @Slot()
    def _on_control_opened(self) -> None:
        self._versions.undo.show_translation(self._control.languages[1])

    @Slot()
    def _on_control_closed(self) -> None:
        self._versions.undo.show_translation("")
        if self.dialog is not None:
            self.dialog.reject()
