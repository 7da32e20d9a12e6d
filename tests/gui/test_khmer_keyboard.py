# SPDX-License-Identifier: MIT
"""The keyboard on the screen types what its keys show, and leaves the focus where it is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QImage, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from icc_editor.gui import theme
from icc_editor.gui.khmer_keyboard import KhmerKeyboard, shown
from icc_editor.text.khmer.nida import ROWS, SPACE, Key
from tests.gui.fonts import load_fonts


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    made.field = QLineEdit(made)
    made.keyboard = KhmerKeyboard(made)
    made.keyboard.typed.connect(made.field.insert)
    layout.addWidget(made.field)
    layout.addWidget(made.keyboard)
    made.resize(760, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    return made


def cap(window, latin):
    return next(key for key in window.keyboard.caps() if key.key.latin == latin)


def hold(widget, kind, key):
    QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def test_every_key_of_the_layout_is_there_and_types_what_it_shows(window, qtbot):
    expected = [key for row in ROWS for key in row] + [SPACE]
    assert [cap.key for cap in window.keyboard.caps()] == expected
    for key in window.keyboard.caps():
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert window.field.text() == "".join(key.plain for key in expected)


def test_clicking_leaves_the_caret_where_it_is(window, qtbot):
    qtbot.mouseClick(cap(window, "k"), Qt.MouseButton.LeftButton)
    assert window.field.text() == "ក"
    assert window.focusWidget() is window.field


def test_shift_holds_for_one_sign_and_altgr_until_it_is_clicked_again(window, qtbot):
    qtbot.mouseClick(window.keyboard.shift_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cap(window, "k"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cap(window, "k"), Qt.MouseButton.LeftButton)
    assert window.field.text() == "គក"
    qtbot.mouseClick(window.keyboard.alternate_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cap(window, "e"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cap(window, "e"), Qt.MouseButton.LeftButton)
    assert window.field.text() == "គកឯឯ"
    assert not cap(window, "a").isEnabled()  # nothing stands there


def test_the_keys_show_what_is_held_on_the_real_keyboard(window):
    hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
    assert cap(window, "k").sign() == "គ"
    hold(window.field, QEvent.Type.KeyRelease, Qt.Key.Key_Shift)
    assert cap(window, "k").sign() == "ក"
    window.keyboard.hide()
    hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
    assert window.keyboard.level() == 0  # it watches only while it is shown


def test_a_minimised_window_can_be_closed_and_opened_again(window, qtbot):
    for _again in range(2):
        window.showMinimized()
        QApplication.processEvents()
        hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
        assert window.keyboard.level() == 0
        window.close()
        QApplication.processEvents()
        window.field.setFocus()
        hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
        assert window.keyboard.level() == 0
        window.showNormal()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.field.setFocus()
        qtbot.waitUntil(window.field.hasFocus)
        hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
        assert window.keyboard.level() == 1
        hold(window.field, QEvent.Type.KeyRelease, Qt.Key.Key_Shift)


def test_a_keyboard_that_is_gone_watches_nothing(window, qtbot):
    window.keyboard.deleteLater()
    qtbot.waitUntil(lambda: not isValid(window.keyboard))
    other = QLineEdit(window)
    window.layout().addWidget(other)
    other.show()
    other.setFocus()
    hold(other, QEvent.Type.KeyPress, Qt.Key.Key_Shift)


def test_what_is_held_is_seen_where_one_types_and_nowhere_else(window, qtbot):
    other = QLineEdit(window)
    window.layout().addWidget(other)
    other.show()
    hold(other, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
    assert window.keyboard.level() == 0
    hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
    other.setFocus()  # where the key goes up is not known
    assert window.keyboard.level() == 0
    hold(other, QEvent.Type.KeyPress, Qt.Key.Key_AltGr)
    assert window.keyboard.level() == 2


def test_marks_stand_on_a_circle_and_what_has_no_width_is_named():
    assert shown("\u17d2") == "\u25cc\u17d2"
    assert shown("ុះ") == "\u25ccុះ"
    assert shown("\u200b") == "word break"
    assert shown("\u200d") == "ZWJ"
    assert shown("ក") == "ក"


def test_the_buttons_look_pressed_while_the_real_key_is_held(window):
    keyboard = window.keyboard
    for button, key in (
        (keyboard.shift_button, Qt.Key.Key_Shift),
        (keyboard.alternate_button, Qt.Key.Key_AltGr),
    ):
        loose = button.grab().toImage()
        hold(window.field, QEvent.Type.KeyPress, key)
        assert button.isDown()
        assert not button.isChecked()
        assert button.grab().toImage() != loose
        hold(window.field, QEvent.Type.KeyRelease, key)
        assert not button.isDown()
        assert button.grab().toImage() == loose
    hold(window.field, QEvent.Type.KeyPress, Qt.Key.Key_Shift)
    keyboard.hide()
    assert not keyboard.shift_button.isDown()


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_a_button_that_is_on_has_the_colours_of_what_is_chosen(window, own_fonts, scheme):
    button = window.keyboard.alternate_button
    button.setChecked(True)
    theme.apply(QApplication.instance(), scheme)
    QApplication.processEvents()
    role = QPalette.ColorRole
    chosen = QApplication.palette().color(role.Highlight)
    assert button.palette().color(role.Button) == chosen
    assert window.keyboard.shift_button.palette().color(role.Button) != chosen


@pytest.fixture
def own_fonts(qapp):
    """Let the program's own fonts be the interface's, as in the program."""
    before, colors = qapp.font(), qapp.palette()
    qapp.setFont(theme.interface_font(before, load_fonts()))
    yield
    qapp.setFont(before)
    qapp.setPalette(colors)


def drawn(key, scale):
    """Return a picture of a key at so many pixels to the point."""
    image = QImage(key.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    key.render(image)
    return image


def inked(image, empty):
    """Return the sides of what differs in two pictures, in pixels, or None."""
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != empty.pixel(x, y)
    ]
    if not places:
        return None
    xs, ys = zip(*places, strict=True)
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1


@pytest.mark.parametrize("large", [1.0, 1.6])
@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize("size", [(415, 230), (520, 290), (760, 320)])
def test_every_sign_is_whole_on_its_key_and_beside_the_latin_one(
    qtbot, own_fonts, size, scheme, large
):
    theme.apply(QApplication.instance(), scheme)
    keyboard = KhmerKeyboard()
    qtbot.addWidget(keyboard)
    font = QFont(keyboard.font())
    font.setPointSizeF(font.pointSizeF() * large)
    keyboard.setFont(font)
    keyboard.resize(*size)
    keyboard.show()
    seen = 0
    for level in (0, 1, 2):
        for key in keyboard.caps():
            original = key.key
            key.set_level(level)
            picture = drawn(key, 2)
            legend, sign = key.legend_area(), key.sign_area()
            assert sign.isEmpty() == (not key.sign())
            assert not legend.intersects(sign), (original, level)
            key.key = Key("", "")
            blank = drawn(key, 2)
            key.key = original
            sides = inked(picture, blank)
            if sides is None:
                assert not key.sign()
                continue
            seen += 1
            left, top, right, bottom = sides
            assert min(left, top) >= 6, (original, level)  # pixels; the outline takes four
            assert right <= picture.width() - 6, (original, level)
            assert bottom <= picture.height() - 6, (original, level)
            both = legend.united(sign)
            for pixel, point in zip(
                sides, (both.left(), both.top(), both.right(), both.bottom()), strict=True
            ):
                assert abs(pixel - 2 * point) <= 2, (original, level)  # nothing was cut off
    assert seen > 120


def test_signs_are_as_large_as_they_fit(qtbot, own_fonts):
    keyboard = KhmerKeyboard()
    qtbot.addWidget(keyboard)
    keyboard.resize(760, 320)
    keyboard.show()
    areas = {key.key.plain: key.sign_area() for key in keyboard.caps()}
    assert min(areas[sign].height() for sign in "កខគ" if sign in areas) > 9
    assert areas["ក"].bottom() == pytest.approx(areas["ត"].bottom(), abs=1.5)  # on one line
