# SPDX-License-Identifier: MIT
"""Asks before the Khmer of a text is put in order, and shows what would change."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.proof.proof_words import reason_sentence, spelled_out
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.text.khmer.faults import Fault

_LIST_LINES = 5


@dataclass(frozen=True, slots=True)
class Repair:
    """Signs that are put in order, and why."""

    before: str
    after: str
    fault: Fault


class MendDialog(QDialog):
    """Shows a text as it is and as it would be: the whole of it, and each change sign by sign.

    A change of order is seen in neither text, for both look the same.
    """

    def __init__(
        self, before: str, after: str, repairs: Sequence[Repair], parent: QWidget | None = None
    ) -> None:
        """Show both texts and the ``repairs`` between them, in their order."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Put Khmer in order"))
        sentence = QLabel(
            self.tr(
                "Places where Khmer signs were typed in an unusual order or way: {count}. "
                "They look alike, but searching and other programs take them for other words."
            ).format(count=len(repairs)),
            self,
        )
        sentence.setWordWrap(True)
        texts = TwoTexts(self.tr("As it is"), self.tr("Put in order"), self)
        texts.show_texts(before, after)
        head = QLabel(self.tr("The changes, sign by sign"), self)
        theme.scale_font(head, 1.0, bold=True)
        self.changes = self._make_changes(repairs)
        head.setBuddy(self.changes)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.mend_button = box.addButton(
            self.tr("Put in order"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        theme.plain_buttons(box)
        theme.make_primary(self.mend_button)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GRID)
        layout.addWidget(sentence)
        layout.addSpacing(theme.GRID)
        layout.addWidget(texts, 1)
        layout.addSpacing(theme.GRID)
        layout.addWidget(head)
        layout.addWidget(self.changes)
        layout.addSpacing(theme.GRID)
        layout.addWidget(box)
        theme.open_size(self, 860, 540)

    @classmethod
    def agrees(
        cls, before: str, after: str, repairs: Sequence[Repair], parent: QWidget | None
    ) -> bool:
        """Ask; return whether the writer agreed."""
        dialog = cls(before, after, repairs, parent)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def _make_changes(self, repairs: Sequence[Repair]) -> QListWidget:
        changes = QListWidget(self)
        changes.setWordWrap(True)
        theme.scale_font(changes, 1.2)  # one looks for small signs
        changes.setAccessibleName(self.tr("The changes, sign by sign"))
        for repair, times in Counter(repairs).items():
            order = f"{spelled_out(repair.before)}  →  {spelled_out(repair.after) or '—'}"
            often = f" ({times} ×)" if times > 1 else ""
            changes.addItem(f"{order}    {reason_sentence(repair.fault)}{often}")
        changes.setMinimumHeight(2 * theme.line_height(changes.font()))
        changes.setMaximumHeight(_LIST_LINES * theme.line_height(changes.font()))
        return changes
