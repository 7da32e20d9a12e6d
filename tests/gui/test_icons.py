# SPDX-License-Identifier: MIT
"""Icons take the palette's colours and are drawn for sharp screens."""

import re
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from icc_editor import assets
from icc_editor.gui import icons, theme

GUI = Path(icons.__file__).parent


def ink(icon: QIcon, size: int) -> set[str]:
    """Return the colours of the opaque pixels."""
    image = icon.pixmap(QSize(size, size), 1.0).toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_every_icon_named_in_the_code_is_there() -> None:
    shipped = {path.stem for path in assets.resource("icons").glob("*.svg")}
    named: set[str] = set()
    for path in GUI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'set_icon\([^"\n]*"([a-z0-9-]+)"', text))
        named |= set(re.findall(r'set_picture\([^"\n]*"([a-z0-9-]+)"', text))
    assert named
    assert named <= shipped


def test_no_icon_is_carried_along_unused() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    shipped = {path.stem for path in assets.resource("icons").glob("*.svg")}
    assert {name for name in shipped if f'"{name}"' not in code} == set()


def test_icons_are_drawn_in_the_palettes_colour(qapp) -> None:
    for dark in (False, True):
        colors = theme.palette(dark=dark)
        wanted = colors.color(QPalette.ColorRole.ButtonText).name()
        assert wanted in ink(icons.icon("bold", colors), 20)


def test_a_sharp_screen_gets_twice_the_pixels(qapp) -> None:
    drawn = icons.icon("bold", ratio=2.0).pixmap(QSize(20, 20), 2.0)
    assert drawn.size() == QSize(40, 40)


def test_refresh_draws_anew_in_other_colours(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, label = QToolButton(window), QLabel(window)
    column.addWidget(button)
    column.addWidget(label)
    icons.set_icon(button, "bold")
    icons.set_picture(label, "bold", 20, QPalette.ColorRole.WindowText)
    colors = theme.palette(dark=False)
    colors.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    colors.setColor(QPalette.ColorRole.WindowText, QColor("#00ff00"))
    window.setPalette(colors)
    icons.refresh(window)
    assert "#ff0000" in ink(button.icon(), 20)
    assert "#00ff00" in ink(QIcon(label.pixmap()), 20)


def test_an_icon_set_on_something_disabled_is_not_grey_for_ever(qapp, qtbot) -> None:
    from PySide6.QtWidgets import QPushButton

    buttons = [QPushButton(), QPushButton()]
    for button in buttons:
        qtbot.addWidget(button)
    buttons[1].setEnabled(False)
    shown = []
    for button in buttons:
        icons.set_icon(button, "send")
        button.setEnabled(True)
        shown.append(button.icon().pixmap(16).toImage())
    assert shown[0] == shown[1]


def test_the_program_has_an_icon_of_its_own_in_title_bars(program) -> None:
    shown = program.window.windowIcon()
    assert {QSize(16, 16), QSize(48, 48)} <= set(shown.availableSizes())
    assert "#1d5fa8" in ink(shown, 48)


def test_what_is_disabled_is_pale(qapp) -> None:
    shown = icons.icon("bold", theme.palette(dark=True))
    size = QSize(20, 20)
    full = shown.pixmap(size, 1.0, QIcon.Mode.Normal).toImage()
    pale = shown.pixmap(size, 1.0, QIcon.Mode.Disabled).toImage()
    points = [(x, y) for x in range(20) for y in range(20) if full.pixelColor(x, y).alpha() == 255]
    assert points
    assert all(pale.pixelColor(x, y).alpha() < 100 for x, y in points)


def test_the_arrow_of_a_full_toolbar_has_the_colour_of_the_text(qapp, qtbot) -> None:
    from PySide6.QtGui import QAction

    from icc_editor.gui.writing_panel.format_bar import _GROUPS, _STYLES, FormatBar

    names = [*_STYLES, *(name for group in _GROUPS for name in group)]
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = FormatBar({name: QAction(name, holder) for name in names}, holder)
    bar.resize(200, 30)
    holder.show()
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more is not None
    before = qapp.palette()
    for dark in (True, False):
        qapp.setPalette(theme.palette(dark=dark))
        qapp.processEvents()
        icons.refresh(holder)
        wanted = theme.palette(dark=dark).color(QPalette.ColorRole.ButtonText).name()
        assert wanted in ink(more.icon(), 20)
    qapp.setPalette(before)
