# SPDX-License-Identifier: MIT
"""The first screen has room for itself on the smallest of screens."""

import pytest

from icc_editor.gui import languages
from icc_editor.gui.languages import InterfaceLanguage
from icc_editor.gui.welcome import Welcome

SMALL = 1024 / 1.6  # points: a screen of 1024 pixels whose owner needs everything large


@pytest.mark.parametrize("code", languages.NAMES)
def test_a_small_screen_shows_the_whole_width(qtbot, places, code) -> None:
    spoken = InterfaceLanguage(places)
    spoken.use(code)
    page = Welcome(code, "/ICC/Documents/ICC Posts")
    qtbot.addWidget(page)
    page.resize(int(SMALL), 375)
    page.show()
    spoken.drop()
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
    for door in page.doors():
        assert door.height() >= door.heightForWidth(door.width())


def test_a_wide_one_shows_the_doors_side_by_side(qtbot) -> None:
    page = Welcome("en", "/ICC")
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    write, translate, connect, _sample = page.doors()
    assert write.y() == translate.y() < connect.y()
    page.resize(int(SMALL) // 2, 600)
    qtbot.waitUntil(lambda: write.y() < translate.y() < connect.y())
    page.resize(1000, 600)
    qtbot.waitUntil(lambda: write.y() == translate.y())
