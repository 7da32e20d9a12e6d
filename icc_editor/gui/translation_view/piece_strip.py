# SPDX-License-Identifier: MIT
"""A row of chips: what of the source goes over as it is, to be put into the translation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.translation_view.piece_words import PieceLine

translate = QCoreApplication.translate

_WIDEST = 190  # points of one chip; its tip says the rest
_WIDEST_PLACED = 130  # nobody looks for these
_ICON = 16


class PieceStrip(QWidget):
    """The chips in one row; those for which it is too narrow are in a menu at its end."""

    chosen = Signal(int)
    left = Signal()  # go on in the text

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What goes over from the source"))
        self._lines: tuple[PieceLine, ...] = ()
        self._icons: dict[str, QIcon] = {}
        self._first_left = 0  # the first one that is not a chip but in the menu
        self.heading = QLabel(self)
        self.heading.setToolTip(self.tr("Links and figures of the source: place the next one"))
        theme.dim(self.heading)
        self.chips: list[QToolButton] = []
        self.more = self._button()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.more.setAccessibleName(self.tr("More that goes over from the source"))
        self.menu = QMenu(self.more)
        self.menu.setToolTipsVisible(True)
        self.menu.triggered.connect(self._on_menu_triggered)
        self.menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.more.setMenu(self.menu)
        self.hide()

    @property
    def lines(self) -> tuple[PieceLine, ...]:
        """Return what is shown, in order."""
        return self._lines

    def show_lines(self, lines: Sequence[PieceLine]) -> None:
        """Show these; the keys stay on the chip they were on."""
        if tuple(lines) == self._lines:
            return
        before, self._lines = self._lines, tuple(lines)
        while len(self.chips) < len(self._lines):
            self.chips.append(self._chip(len(self.chips)))
        self._fill(before)
        self.setVisible(bool(self._lines))
        self._arrange()

    def take_keys(self) -> None:
        """Let the keys go to the first chip that is missing, else to the first."""
        for chip, line in zip(self.chips, self._lines, strict=False):
            if not line.is_placed and not chip.isHidden():
                chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        wanted = self.chips[0] if all(line.is_placed for line in self._lines) else self.more
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Qt

    def sizeHint(self) -> QSize:
        """Return the height of one row, the same whatever is in it; called by Qt."""
        return QSize(_WIDEST, theme.line_height(self.font()) + theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the menu takes what has no room; called by Qt."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as there is room for; called by Qt."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Show as many chips as there is room for; called by Qt."""
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in other colours; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._icons.clear()
            self._fill(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape, and let Enter do what the space bar does; called by Qt."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            focused, QToolButton
        ):
            focused.click()
            return
        super().keyPressEvent(event)

    # Internal

    def _shown(self) -> list[QToolButton]:
        return self.chips[: len(self._lines)]

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        return button

    def _chip(self, number: int) -> QToolButton:
        chip = self._button()
        chip.clicked.connect(lambda: self.chosen.emit(number))
        return chip

    def _fill(self, before: Sequence[PieceLine]) -> None:
        """Say what the chips are; those which said so ``before`` are left alone."""
        missing = sum(not line.is_placed for line in self._lines)
        self.heading.setText(
            translate("Translation", "%n to place", "", missing)
            if missing
            else self.tr("All placed")
        )
        quiet = self.palette()
        words = quiet.color(QPalette.ColorRole.PlaceholderText)
        quiet.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText, words)
        quiet.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.ButtonText, words)
        for number, (chip, line) in enumerate(zip(self.chips, self._lines, strict=False)):
            old = before[number] if number < len(before) else None
            if line == old:
                continue
            if old is None or old.is_placed is not line.is_placed:
                chip.setPalette(quiet if line.is_placed else self.palette())
                chip.setAutoRaise(line.is_placed)
            chip.setIcon(self._icon(line))
            chip.setText(_short(chip, line))
            chip.setToolTip(line.tip)
            chip.setAccessibleName(line.spoken)

    def _arrange(self) -> None:
        """Lay the chips out from left to right; the menu has those that do not fit."""
        hint, height = self.heading.sizeHint(), self.height()
        self.heading.setGeometry(0, 0, hint.width(), height)
        shown = self._shown()
        widths = [chip.sizeHint().width() for chip in shown]
        x = hint.width() + theme.GAP
        count = len(shown)
        if x + sum(widths) + theme.GRID * (count - 1) > self.width():
            self.more.setText(self.tr("{count} more").format(count=count))
            room = self.width() - self.more.sizeHint().width()
            count, at = 0, x
            while count < len(shown) and at + widths[count] + theme.GRID <= room:
                at += widths[count] + theme.GRID
                count += 1
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < count)
            if number < count:
                chip.setGeometry(x, 0, widths[number], height)
                x += widths[number] + theme.GRID
        self._first_left = count
        self.more.setVisible(count < len(shown))
        self.more.setText(self.tr("{count} more").format(count=len(shown) - count))
        self.more.setGeometry(x, 0, self.more.sizeHint().width(), height)

    def _icon(self, line: PieceLine) -> QIcon:
        """Return an icon, drawn once: the chips change at every step through the rows."""
        name = "check" if line.is_placed else line.icon
        if name not in self._icons:
            self._icons[name] = icons.icon(name, self.palette(), self.devicePixelRatioF())
        return self._icons[name]

    def _on_menu_about_to_show(self) -> None:
        self.menu.clear()
        for number, line in enumerate(self._lines[self._first_left :], self._first_left):
            action = QAction(self._icon(line), line.text.replace("&", "&&"), self.menu)
            action.setData(number)
            action.setToolTip(line.tip)
            self.menu.addAction(action)

    def _on_menu_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _short(chip: QToolButton, line: PieceLine) -> str:
    """Return the beginning of a text that fits a chip."""
    words = " ".join(line.text.split())
    room = (_WIDEST_PLACED if line.is_placed else _WIDEST) - 2 * _ICON
    cut = chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    return cut.replace("&", "&&")
