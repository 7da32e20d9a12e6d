# SPDX-License-Identifier: MIT
"""Categories or tags as chips, with completion from the names known."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.flow_layout import FlowLayout

_SEPARATORS = re.compile(r"[,;\n]")
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

_MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class TermsEdit(QWidget):
    """A list of names; each can be taken off by its chip, Backspace takes the last."""

    terms_edited = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """Make an empty list called ``name`` for screen readers; ``hint`` stands in the field."""
        super().__init__(parent)
        self._terms: list[str] = []
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        theme.tall(self.line)
        self.line.installEventFilter(self)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(
            self._on_completer_activated, Qt.ConnectionType.QueuedConnection
        )
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._on_line_text_edited)
        self.line.editingFinished.connect(self._take_line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._chips)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._chips.hide()

    def terms(self) -> tuple[str, ...]:
        """Return the names."""
        return tuple(self._terms)

    def set_terms(self, terms: Iterable[str]) -> None:
        """Show other names."""
        new = list(terms)
        if new != self._terms:
            self._terms = new
            self._show()
        self.line.clear()

    def set_known(self, names: Iterable[str]) -> None:
        """Offer these names for completion."""
        self._known.setStringList(sorted(set(names), key=str.casefold))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter as "add this", Backspace in an empty field as "take the last off"."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.line.text().strip():
                self._take_line()
                return True
            if key == Qt.Key.Key_Backspace and not self.line.text() and self._terms:
                self._remove(self._terms[-1])
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self.line.event(event)  # takes the keys it edits with
            command = event.modifiers() & _COMMAND and event.key() not in _MODIFIERS
            if command and not event.isAccepted():
                self._take_line()  # to save, to publish, to another version: with what is typed
            return True
        elif event.type() == QEvent.Type.FocusOut and not self._chooses():
            self._take_line()  # Qt tells of no end when it is a menu that takes the keys
        return super().eventFilter(watched, event)

    def _chooses(self) -> bool:
        """Return whether the keys are in the list of names that is offered."""
        popup = QApplication.activePopupWidget()
        return popup is not None and popup is self.line.completer().popup()

    def _on_line_text_edited(self, text: str) -> None:
        if _SEPARATORS.search(text):
            self._take_line()

    def _on_completer_activated(self, _text: str) -> None:
        self._take_line()

    def _take_line(self) -> None:
        text = self.line.text()
        if not text.strip():
            return
        self.line.clear()
        known = {name.casefold(): name for name in (*self._known.stringList(), *self._terms)}
        added = False
        for part in _SEPARATORS.split(text):
            name = " ".join(part.split())
            name = known.get(name.casefold(), name)
            if name and name not in self._terms:
                self._terms.append(name)
                added = True
        if added:
            self._show()
            self.terms_edited.emit()

    def _remove(self, name: str) -> None:
        self._terms.remove(name)
        self._show()
        self.terms_edited.emit()

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            self._remove(str(chip.property("icc_term")))
            self.line.setFocus()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name in self._terms:
            chip = QToolButton(self._chips)
            shown = chip.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 180)
            chip.setText(f" {shown} ")  # air at the edges
            chip.setProperty("icc_term", name)
            icons.set_icon(chip, "x")
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the name
            remove = self.tr("Remove “{name}”").format(name=name)
            chip.setToolTip(remove)
            chip.setAccessibleName(remove)
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._terms))
        self.updateGeometry()
