# SPDX-License-Identifier: MIT
"""Both palettes can be read."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from icc_editor.gui import theme
from tests.gui.fonts import load_fonts

ROLE = QPalette.ColorRole
PAIRS = [
    (ROLE.WindowText, ROLE.Window, 7.0),
    (ROLE.Text, ROLE.Base, 7.0),
    (ROLE.ButtonText, ROLE.Button, 7.0),
    (ROLE.HighlightedText, ROLE.Highlight, 4.5),
    (ROLE.PlaceholderText, ROLE.Base, 4.5),
    (ROLE.PlaceholderText, ROLE.Window, 4.5),
    (ROLE.PlaceholderText, ROLE.AlternateBase, 4.5),
    (ROLE.PlaceholderText, ROLE.Midlight, 4.5),  # a line of a list under the mouse
    (ROLE.Text, ROLE.Midlight, 7.0),
    (ROLE.PlaceholderText, ROLE.Button, 4.5),
    (ROLE.Link, ROLE.Window, 4.5),
    (ROLE.Link, ROLE.Base, 4.5),
    (ROLE.ToolTipText, ROLE.ToolTipBase, 7.0),
]


def luminance(color: QColor) -> float:
    """Source: WCAG 2.1, relative luminance."""
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_text_stands_out(dark: bool, ink: ROLE, ground: ROLE, least: float) -> None:
    colors = theme.palette(dark=dark)
    assert contrast(colors.color(ink), colors.color(ground)) >= least


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["good", "warn", "bad", "info"])
@pytest.mark.parametrize("ground", [ROLE.Base, ROLE.Window, ROLE.Midlight])
def test_tones_stand_out(dark: bool, name: str, ground: ROLE) -> None:
    colors = theme.palette(dark=dark)
    assert contrast(theme.tone(name, colors), colors.color(ground)) >= 4.5


def test_the_setting_decides_the_palette(qapp) -> None:
    before = qapp.palette()
    theme.apply(qapp, theme.Scheme.DARK)
    assert theme.is_dark(qapp.palette())
    theme.apply(qapp, theme.Scheme.LIGHT)
    assert not theme.is_dark(qapp.palette())
    qapp.setPalette(before)


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize(
    "kind", [QCheckBox, QRadioButton, QLineEdit, QSpinBox, QComboBox, QPlainTextEdit, QListWidget]
)
def test_the_edge_of_what_is_filled_in_stands_out(qapp, qtbot, scheme, kind) -> None:
    before = qapp.palette()
    theme.apply(qapp, scheme)
    window = QWidget()
    qtbot.addWidget(window)
    field = kind(window)
    field.setGeometry(10, 10, 100, 30)
    picture = window.grab().toImage()
    ground = picture.pixelColor(1, 1)
    line = [picture.pixelColor(x, 25) for x in range(10, 14)]  # its left edge
    assert max(contrast(color, ground) for color in line) >= 3.0  # WCAG 2.1, 1.4.11
    qapp.setPalette(before)


def test_the_bundled_fonts_carry_khmer(qapp) -> None:
    families = load_fonts()
    assert {theme.LATIN_FAMILY, theme.KHMER_FAMILY} <= set(families)
    assert theme.interface_font(qapp.font(), families).families()[:2] == [
        theme.LATIN_FAMILY,
        theme.KHMER_FAMILY,
    ]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ink", [ROLE.Text, ROLE.ButtonText, ROLE.PlaceholderText])
def test_what_cannot_be_used_is_dimmer_and_can_still_be_read(dark: bool, ink: ROLE) -> None:
    colors = theme.palette(dark=dark)
    ground = colors.color(ROLE.Button)
    off = contrast(colors.color(QPalette.ColorGroup.Disabled, ink), ground)
    assert 2.5 < off < contrast(colors.color(ink), ground)


def test_the_first_window_fits_the_screen_with_frame_and_status_bar(qapp) -> None:
    screen = qapp.primaryScreen()
    size, room = theme.window_size(screen), screen.availableSize()
    assert 0 < size.width() < room.width()
    assert 0 < size.height() < room.height()
