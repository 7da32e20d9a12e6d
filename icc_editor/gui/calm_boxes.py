# SPDX-License-Identifier: MIT
"""Boxes that the wheel turns only for whoever went to them.

Qt turns the value of whatever box the pointer rests on: who scrolls a page of fields would change
them unseen.  Every box of the program is one of these (``tests/architecture.py`` sees to it), and
as tall as Khmer needs.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QFontComboBox,
    QSpinBox,
    QWidget,
)

from icc_editor.gui import theme

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object

# A dialog gives its first box the focus by itself: that is no wish to change it.
_WISHED = frozenset(
    {
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
# The focus is lent to a list, a menu or another program and comes back.
_LENT = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)


class _Calm(_Widget):
    """Lets the wheel pass on to what scrolls, until the box was clicked or reached by Tab."""

    _wished = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note that the writer means this box; called by Qt."""
        if event.reason() in _WISHED:
            self._wished = True
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be calm again; called by Qt."""
        if event.reason() not in _LENT:
            self._wished = False
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the value, or pass the wheel on; called by Qt."""
        if self._wished and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmComboBox(_Calm, QComboBox):
    """A box of choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _settle(self)


class CalmFontBox(_Calm, QFontComboBox):
    """A box of fonts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _settle(self)


class CalmSpinBox(_Calm, QSpinBox):
    """A box for a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _settle(self)


class CalmDateEdit(_Calm, QDateEdit):
    """A box for a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _settle(self)


class CalmDateTimeEdit(_Calm, QDateTimeEdit):
    """A box for a day and a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _settle(self)


def _settle(box: QWidget) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own takes the focus by the wheel
    theme.tall(box)
