# SPDX-License-Identifier: MIT
"""A box to choose the colour of something in charts from."""

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from icc_editor.formats.chart_colours import MUTED, PALETTE
from icc_editor.gui import questions
from icc_editor.gui.calm_boxes import CalmComboBox

_SWATCH = 16
_COLOUR = re.compile("#?([0-9a-fA-F]{6})")
_ANOTHER = "another"


class ColourBox(CalmComboBox):
    """Offers the colours all readers tell apart, and one of the author's own."""

    colour_chosen = Signal(str)  # by the writer: ``#rrggbb``, empty for whatever suits

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no colour chosen."""
        super().__init__(parent)
        self._before = ""
        self.addItem(self.tr("Whatever suits"), "")
        for colour, name in zip((*PALETTE, MUTED), self._names(), strict=True):
            self.addItem(swatch(colour), name, colour)
        self.addItem(self.tr("Another colour…"), _ANOTHER)
        self.activated.connect(self._on_activated)

    def colour(self) -> str:
        """Return what is chosen, ``#rrggbb``; empty for whatever suits."""
        chosen = str(self.currentData())
        return self._before if chosen == _ANOTHER else chosen

    def show_colour(self, colour: str) -> None:
        """Show a colour as chosen, also one that is not among those offered."""
        if self.findData(colour) < 0:
            self.insertItem(self.count() - 1, swatch(colour), colour, colour)
        self.setCurrentIndex(self.findData(colour))
        self._before = colour

    @Slot()
    def _on_activated(self) -> None:
        chosen = str(self.currentData())
        if chosen == _ANOTHER:
            chosen = self._asked()
        self.show_colour(chosen)
        self.colour_chosen.emit(chosen)

    def _asked(self) -> str:
        """Return the colour the author names; the one before when that is none."""
        answer = questions.ask_text(
            self.window(),
            self.tr("Another colour"),
            self.tr("The colour’s number, such as #0072b2: a party tells you its own."),
            self._before,
        )
        match = _COLOUR.fullmatch((answer or "").strip())
        return f"#{match[1].lower()}" if match else self._before

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Blue"),
            self.tr("Orange"),
            self.tr("Indigo"),
            self.tr("Light blue"),
            self.tr("Wine red"),
            self.tr("Brown"),
            self.tr("Black"),
            self.tr("Grey"),
        )


def swatch(colour: str) -> QIcon:
    """Return a picture of a colour; an empty one for no colour."""
    if not colour:
        return QIcon()
    filled = QPixmap(_SWATCH, _SWATCH)
    filled.fill(QColor(colour))
    return QIcon(filled)
