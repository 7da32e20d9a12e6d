# SPDX-License-Identifier: MIT
"""Colours, spacing and type of the whole program: Fusion in a light and a dark palette.

The palettes are our own because a desktop without a theme gives Qt none, and because the contrast
of every pair used is known: text on base is above 12:1, dimmed text above 4.5:1, in both.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor import assets

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QScrollArea

GRID = 4  # points; every margin and gap of the program is a multiple of it
GAP = 2 * GRID  # between things that belong together
MARGIN = 4 * GRID  # around a dialog or a panel's content
SECTION = 6 * GRID  # between things that do not belong together

LATIN_FAMILY = "ICC Sans"
KHMER_FAMILY = "ICC Sans Khmer"
_SMALLEST_PT = 10.0
_WINDOW = (1280, 800)
_FRAME = (2 * GRID, 12 * GRID)  # what a window manager puts around it


class Scheme(StrEnum):
    """The choices of the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_ROLES: tuple[tuple[QPalette.ColorRole, str, str], ...] = (
    (QPalette.ColorRole.Window, "#f3f4f6", "#2b2e33"),
    (QPalette.ColorRole.WindowText, "#1c1f23", "#e6e8eb"),
    (QPalette.ColorRole.Base, "#ffffff", "#1b1d20"),
    (QPalette.ColorRole.AlternateBase, "#f7f8fa", "#212428"),
    (QPalette.ColorRole.Text, "#1c1f23", "#e6e8eb"),
    (QPalette.ColorRole.PlaceholderText, "#5c636d", "#a3abb6"),
    (QPalette.ColorRole.Button, "#fafbfc", "#3b3f46"),
    (QPalette.ColorRole.ButtonText, "#1c1f23", "#e6e8eb"),
    (QPalette.ColorRole.ToolTipBase, "#1c1f23", "#e6e8eb"),
    (QPalette.ColorRole.ToolTipText, "#ffffff", "#17191c"),
    (QPalette.ColorRole.Highlight, "#1d5fa8", "#2f6fb5"),
    (QPalette.ColorRole.HighlightedText, "#ffffff", "#ffffff"),
    (QPalette.ColorRole.Link, "#1d5fa8", "#7db8f2"),
    (QPalette.ColorRole.LinkVisited, "#5b3f9a", "#b9a3ee"),
    (QPalette.ColorRole.BrightText, "#ffffff", "#ffffff"),
    (QPalette.ColorRole.Light, "#ffffff", "#4a4f57"),
    (QPalette.ColorRole.Midlight, "#e6e8ec", "#353940"),
    (QPalette.ColorRole.Mid, "#c6cad1", "#565c65"),
    (QPalette.ColorRole.Dark, "#9aa1ab", "#121416"),
    (QPalette.ColorRole.Shadow, "#6b727c", "#000000"),
    (QPalette.ColorRole.Accent, "#1d5fa8", "#7db8f2"),
)
# What the writer fills in or ticks.  Fusion draws its edge a shade darker than the window, which
# nobody sees on a dark one: for these alone the window is said to be of another colour.
_FIELDS = (
    "QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox", "QComboBox", "QTextEdit",
    "QPlainTextEdit", "QListView", "QTreeWidget",
)  # fmt: skip
_EDGES = ("#aab0b8", "#bec4ce")
_DISABLED = ("#8b929c", "#868d97")
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)
_PRIMARY = ("#1d5fa8", "#2f6fb5")
_TONES = {
    "good": ("#1a6b3a", "#7fd19a"),
    "warn": ("#8a5300", "#f0bd6a"),
    "bad": ("#a3231f", "#ff9a93"),
    "info": ("#1d5fa8", "#7db8f2"),
}


def window_size(screen: "QScreen") -> QSize:
    """Return how large the window is at first: all of it, frame and status bar, on the screen."""
    return QSize(*_WINDOW).boundedTo(screen.availableSize() - QSize(*_FRAME))


def open_size(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size at first, or what a smaller screen has room for."""
    room = dialog.screen().availableSize() - QSize(*_FRAME)
    dialog.resize(QSize(width, height).boundedTo(room))


def scrolling(page: QWidget, parent: QWidget) -> "QScrollArea":
    """Return an area in which ``page`` scrolls when the screen is too low for it."""
    from PySide6.QtWidgets import QFrame, QScrollArea

    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


def palette(*, dark: bool) -> QPalette:
    """Return the program's palette."""
    result = QPalette()
    for role, light_color, dark_color in _ROLES:
        result.setColor(role, QColor(dark_color if dark else light_color))
    for role in _TEXT_ROLES:
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED[dark]))
    result.setColor(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(_DISABLED[dark])
    )
    return result


def is_dark(colors: QPalette) -> bool:
    """Return whether ``colors`` are light text on a dark ground."""
    return colors.color(QPalette.ColorRole.Base).lightness() < 128


def tone(name: str, colors: QPalette) -> QColor:
    """Return the colour for ``good``, ``warn``, ``bad`` or ``info`` that reads on ``colors``."""
    return QColor(_TONES[name][is_dark(colors)])


def scheme_of(appearance: str) -> Scheme:
    """Return the scheme for the value of the setting; empty is the system's."""
    return {"light": Scheme.LIGHT, "dark": Scheme.DARK}.get(appearance, Scheme.SYSTEM)


def apply(application: QApplication, scheme: Scheme) -> None:
    """Give the application the palette of ``scheme``."""
    hints = QGuiApplication.styleHints()
    if scheme is Scheme.SYSTEM:
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
    else:
        dark = scheme is Scheme.DARK
    colors = palette(dark=dark)
    application.setPalette(colors)
    colors.setColor(QPalette.ColorRole.Window, QColor(_EDGES[dark]))
    for kind in _FIELDS:
        # The stubs ask for bytes; what is called takes a string alone.
        application.setPalette(colors, kind)  # type: ignore[arg-type]


def load_first_fonts() -> tuple[str, ...]:
    """Load the bundled fonts of the window's frame; return their families, none without files."""
    return _load(_is_first)


def load_other_fonts() -> tuple[str, ...]:
    """Load what can wait until the frame is painted; return as ``load_first_fonts`` does."""
    return _load(lambda name: not _is_first(name))


def _is_first(name: str) -> bool:
    return name.startswith("ICCSans") and "Regular" in name


def _load(wanted: Callable[[str], bool]) -> tuple[str, ...]:
    try:
        folder = assets.resource("fonts")
    except FileNotFoundError:
        return ()
    families: list[str] = []
    paths = sorted(path for path in folder.iterdir() if path.suffix in {".ttf", ".otf"})
    for path in paths:
        if not wanted(path.name):
            continue
        identity = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(identity)
    return tuple(dict.fromkeys(families))


def interface_font(base: QFont, families: tuple[str, ...]) -> QFont:
    """Return the font of the interface: the bundled sans and its Khmer, else ``base``.

    The system's Khmer fonts come in dozens of heights; ours has room for every stack.
    """
    result = QFont(base)
    own = [family for family in (LATIN_FAMILY, KHMER_FAMILY) if family in families]
    result.setFamilies([*own, *base.families()])
    result.setPointSizeF(max(base.pointSizeF(), _SMALLEST_PT))
    return result


def make_primary(button: "QPushButton") -> None:
    """Show ``button`` as the one thing to do here."""
    button.setDefault(True)
    colors = button.palette()
    color = QColor(_PRIMARY[is_dark(QGuiApplication.palette())])
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        colors.setColor(group, QPalette.ColorRole.Button, color)
        colors.setColor(group, QPalette.ColorRole.ButtonText, QColor("#ffffff"))
    button.setPalette(colors)


def plain_buttons(box: "QDialogButtonBox") -> "QDialogButtonBox":
    """Take the style's pictures off the buttons of a dialog; return ``box``."""
    from PySide6.QtGui import QIcon

    for button in box.buttons():
        button.setIcon(QIcon())
    return box


def line_height(font: QFont) -> int:
    """Return the height of the tallest family a line in ``font`` may fall back to, in points.

    Qt's own answer is the first family's: a line of Khmer in a Latin font needs more.
    """
    heights = []
    for family in font.families():
        alone = QFont(font)
        alone.setFamilies([family])
        heights.append(QFontMetrics(alone).height())
    return max(heights, default=QFontMetrics(font).height())


def tall(field: QWidget) -> None:
    """Give a field of one line the height Khmer needs: Qt asks the first family alone."""
    field.setMinimumHeight(line_height(field.font()) + GRID + GRID // 2)  # and its frame


def scale_font(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Set the widget's font ``factor`` times the interface's size."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    widget.setFont(font)


def dim(widget: QWidget) -> None:
    """Show the widget's text as a side remark."""
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)  # follows the palette
