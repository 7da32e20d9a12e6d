# SPDX-License-Identifier: MIT
"""The Khmer keyboard on the screen: shows what stands on which key, and types when clicked.

It is a chart for whoever looks for a sign, and a keyboard for whoever has no Khmer layout.  Keys
never take the focus, so the caret stays where it is.  Shift and AltGr show as they are held, and
can be clicked: Shift for one sign, as on a phone.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QShowEvent,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.text.khmer.letters import is_mark
from icc_editor.text.khmer.nida import ROWS, SPACE, Key

_GAP = 4
_KEY = (44, 44)  # points
_LOW_KEY = (44, 32)  # where the screen is low, and the text needs the room
_LOW_SCREEN = 720
_SMALLEST = (26, 30)
_EDGE = 4.0  # points between a key's end and its signs
_APART = 2.0  # points between the sign and the Latin key
_LEGEND_SHARE = 0.36  # of a key's width and height, at most
_INDENTS = (0.0, 0.5, 0.75, 1.25)  # of a key, as on the keyboard in front of one
_TYPED_IN = (QLineEdit, QPlainTextEdit)  # what the keyboard types in
_CARRIER = "\u25cc"  # what a mark stands on when it is shown alone
_NAMES = {"\u200c": "ZWNJ", "\u200d": "ZWJ", "\u00a0": "NBSP"}


def shown(sign: str) -> str:
    """Return how a sign is written on its key: a mark on a circle, what is not seen by name."""
    if name := _name(sign):
        return name
    return _CARRIER + sign if sign and is_mark(sign[0]) else sign


def _name(sign: str) -> str:
    if sign == "\u200b":
        return QCoreApplication.translate("KhmerKeyboard", "word break")
    if sign == " ":
        return QCoreApplication.translate("KhmerKeyboard", "space")
    return _NAMES.get(sign, "")


class KeyCap(QAbstractButton):
    """One key: the sign it would type large, the one with Shift above it, the Latin key small."""

    def __init__(self, key: Key, parent: QWidget) -> None:
        """Show ``key``."""
        super().__init__(parent)
        self.key = key
        self._level = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(*_SMALLEST)
        self.setAutoRepeat(False)
        self.set_level(0)

    def sizeHint(self) -> QSize:
        """Return the size of a key that is easy to hit, and leaves the text its room."""
        low = self.screen().availableSize().height() < _LOW_SCREEN
        return QSize(*(_LOW_KEY if low else _KEY))

    def set_level(self, level: int) -> None:
        """Show the key plain (0), with Shift (1) or with AltGr (2)."""
        self._level = level
        self.setEnabled(bool(self.sign()))
        self.setAccessibleName(shown(self.sign()))
        self.update()

    def sign(self) -> str:
        """Return what the key types now, empty for nothing."""
        return (self.key.plain, self.key.shift, self.key.alternate)[self._level]

    def sign_area(self) -> QRectF:
        """Return where the sign's ink is, in points; empty where the key has none."""
        return self._sign_path(self.legend_area()).boundingRect()

    def legend_area(self) -> QRectF:
        """Return where the ink of the Latin key is, in points."""
        return self._legend_path().boundingRect()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.palette()
        held = self.isDown() or (self.underMouse() and self.isEnabled())
        ground = colors.color(
            QPalette.ColorRole.Highlight if self.isDown() else QPalette.ColorRole.Base
        )
        painter.setPen(
            colors.color(QPalette.ColorRole.Highlight if held else QPalette.ColorRole.Mid)
        )
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        legend = self._legend_path()
        ink = QPalette.ColorRole.HighlightedText if self.isDown() else QPalette.ColorRole.Text
        painter.fillPath(self._sign_path(legend.boundingRect()), colors.color(ink))
        painter.fillPath(legend, colors.color(QPalette.ColorRole.PlaceholderText))
        painter.end()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE - 1, -_EDGE - 1)

    def _legend_path(self) -> QPainterPath:
        """Return the Latin key's outline in the upper left corner."""
        room = self._room()
        path = self._outline(self.key.latin.upper().strip(), 0.68)
        ink = path.boundingRect()
        most = (room.width() * _LEGEND_SHARE, room.height() * _LEGEND_SHARE)
        path = _scaled(path, _fit(ink, *most))
        ink = path.boundingRect()
        return path.translated(room.left() - ink.left(), room.top() - ink.top())

    def _sign_path(self, legend: QRectF) -> QPainterPath:
        """Return the sign's outline: as large as it fits beside or below the legend.

        Signs stand on one line and in the middle, as long as they have room there.
        """
        room = self._room()
        sign = self.sign()
        path = self._outline(shown(sign), 0.75 if _name(sign) else 1.25)
        if path.isEmpty():
            return path
        metrics = QFontMetricsF(self.font())
        path = path.translated(
            room.center().x() - path.boundingRect().center().x(),
            room.center().y() + metrics.capHeight() / 2,
        )
        areas = [room]
        ink = path.boundingRect()
        near = legend.adjusted(0, 0, _APART, _APART)
        if not legend.isEmpty() and (near.intersects(ink) or not room.contains(ink)):
            beside, below = QRectF(room), QRectF(room)
            beside.setLeft(legend.right() + _APART)
            below.setTop(legend.bottom() + _APART)
            areas = [beside, below]
        area = max(areas, key=lambda area: _fit(ink, area.width(), area.height()))
        path = _scaled(path, _fit(ink, area.width(), area.height()))
        ink = path.boundingRect()
        left = min(max(ink.left(), area.left()), area.right() - ink.width())
        top = min(max(ink.top(), area.top()), area.bottom() - ink.height())
        return path.translated(left - ink.left(), top - ink.top())

    def _outline(self, text: str, factor: float) -> QPainterPath:
        font = QFont(self.font())
        font.setPointSizeF(max(self.font().pointSizeF() * factor, 6.5))
        font.setPixelSize(max(round(QFontInfo(font).pixelSize()), 1))  # outlines have no screen
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)  # parts of a cluster may lie over each other
        path.addText(0, 0, font, text)
        return path


def _fit(ink: QRectF, width: float, height: float) -> float:
    """Return by how much ``ink`` has to be made smaller, 1 for not at all."""
    if ink.isEmpty():
        return 1.0
    return min(1.0, width / ink.width(), height / ink.height())


def _scaled(path: QPainterPath, factor: float) -> QPainterPath:
    """Return a path made smaller around its middle."""
    middle = path.boundingRect().center()
    to_origin = QTransform.fromTranslate(-middle.x(), -middle.y())
    back = QTransform.fromTranslate(middle.x(), middle.y())
    return (to_origin * QTransform.fromScale(factor, factor) * back).map(path)


class KhmerKeyboard(QWidget):
    """The keyboard, to be put below the text."""

    typed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the keys; they show nothing held."""
        super().__init__(parent)
        self._keys: list[KeyCap] = []
        self._held = 0  # by the real keyboard
        self._is_watching = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 8)
        rows.setSpacing(_GAP)
        rows.addLayout(self._head())
        for indent, row in zip(_INDENTS, ROWS, strict=True):
            rows.addLayout(self._row(row, indent))
        rows.addLayout(self._foot())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Khmer keyboard"))

    def caps(self) -> list[KeyCap]:
        """Return the keys, row by row, the space bar last."""
        return self._keys

    def level(self) -> int:
        """Return what the keys show: 0 plain, 1 with Shift, 2 with AltGr."""
        if self.alternate_button.isChecked():
            return 2
        return 1 if self.shift_button.isChecked() else self._held

    def showEvent(self, event: QShowEvent) -> None:
        """Watch Shift and AltGr while it is shown."""
        super().showEvent(event)
        self._watch(wished=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more."""
        self._watch(wished=False)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show_level()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See Shift and AltGr go down and up; take nothing away."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} and isinstance(
            event, QKeyEvent
        ):
            level = {Qt.Key.Key_Shift: 1, Qt.Key.Key_AltGr: 2}.get(Qt.Key(event.key()))
            if level is not None:
                self._hold(level if event.type() == QEvent.Type.KeyPress else 0)
        return False

    def _watch(self, *, wished: bool) -> None:
        # It may be told twice: when the window is minimised, and when that window is closed.
        application = QApplication.instance()
        if wished == self._is_watching or not isinstance(application, QApplication):
            return
        self._is_watching = wished
        if wished:
            application.focusChanged.connect(self._on_focus_changed)
            self._on_focus_changed(None, QApplication.focusWidget())
        else:
            application.focusChanged.disconnect(self._on_focus_changed)
            self._on_focus_changed(QApplication.focusWidget(), None)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        # A filter of the whole application would be handed every event of the preview's engine
        # too, and PySide cannot wrap some of its objects: the program would die.
        if isinstance(old, _TYPED_IN):
            old.removeEventFilter(self)
        if isinstance(new, _TYPED_IN):
            new.installEventFilter(self)
        self._hold(0)

    def _hold(self, level: int) -> None:
        if level != self._held:
            self._held = level
            self._show_level()

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Khmer keyboard (NiDA)"), self)
        self.hint_label = QLabel(self.tr("Click a sign to type it, or find its key."), self)
        theme.dim(self.hint_label)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        icons.set_icon(self.close_button, "x")
        self.close_button.setToolTip(self.tr("Close the keyboard"))
        self.close_button.setAccessibleName(self.tr("Close the keyboard"))
        self.close_button.clicked.connect(self.closed)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self.hint_label, 1)
        head.addWidget(self.close_button)
        return head

    def _row(self, row: tuple[Key, ...], indent: float) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addStretch(round(indent * 100))
        for key in row:
            line.addWidget(self._cap(key), 100)
        line.addStretch(round((13.25 - len(row) - indent) * 100))
        return line

    def _foot(self) -> QHBoxLayout:
        self.shift_button = self._modifier(self.tr("Shift"))
        self.alternate_button = self._modifier(self.tr("AltGr"))
        self.shift_button.toggled.connect(self._only(self.alternate_button))
        self.alternate_button.toggled.connect(self._only(self.shift_button))
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addWidget(self.shift_button, 225)
        line.addWidget(self._cap(SPACE), 700)
        line.addWidget(self.alternate_button, 225)
        line.addStretch(175)
        return line

    def _modifier(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return button

    def _only(self, other: QToolButton) -> Callable[[bool], None]:
        def toggled(checked: bool) -> None:
            if checked:
                other.setChecked(False)
            self._show_level()

        return toggled

    def _cap(self, key: Key) -> KeyCap:
        cap = KeyCap(key, self)
        cap.clicked.connect(lambda: self._type(cap))
        self._keys.append(cap)
        return cap

    def _type(self, cap: KeyCap) -> None:
        sign = cap.sign()
        self.shift_button.setChecked(False)  # for one sign
        self.typed.emit(sign)

    def _show_level(self) -> None:
        for button, level in ((self.shift_button, 1), (self.alternate_button, 2)):
            button.setDown(self._held == level)
            colors = QPalette()
            if level == self.level():  # what a style does for it can hardly be seen in the dark
                own = self.palette()
                for role, like in (
                    (QPalette.ColorRole.Button, QPalette.ColorRole.Highlight),
                    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.HighlightedText),
                ):
                    colors.setColor(role, own.color(like))
            button.setPalette(colors)
        level = self.level()
        for cap in self._keys:
            cap.set_level(level)
