# SPDX-License-Identifier: MIT
"""Every common Khmer font gets lines as high as its stacks."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout

from icc_editor.gui import theme
from icc_editor.gui.roomy_fonts import is_copy, roomy
from icc_editor.gui.text_look import text_style
from icc_editor.storage.settings import Settings
from icc_editor.text.khmer.letters import CLUSTER_RE
from tests.gui.fonts import load_fonts
from tests.test_fonts import ink

FOR_TEXT = [  # of fonts-noto-core, fonts-khmeros and fonts-sil-mondulkiri
    *("Noto Sans Khmer", "Noto Serif Khmer", "Khmer OS", "Khmer OS Battambang"),
    *("Khmer OS Content", "Khmer OS Siemreap", "Khmer OS System", "Khmer Mondulkiri"),
    "Khmer Busra",
]
FOR_HEADINGS = [
    *("Khmer OS Muol", "Khmer OS Muol Light", "Khmer OS Muol Pali", "Khmer OS Bokor"),
    *("Khmer OS Freehand", "Khmer OS Fasthand", "Khmer OS Metal Chrieng"),
]


@pytest.fixture(scope="module")
def clusters(khmer_corpus):
    found = {cluster for text in khmer_corpus.plain for cluster in CLUSTER_RE.findall(text)}
    assert len(found) > 900
    return sorted(found)


def beyond(font, texts):
    """Return the texts whose ink leaves their line."""
    result = []
    for text in texts:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        above, below = ink(layout, line.ascent())
        assert above > 0
        if above > line.ascent() or below > line.descent():
            result.append(text)
    return result


def large(family, *, bold=False):
    font = QFont(family)
    font.setPixelSize(1000)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize("family", FOR_TEXT + FOR_HEADINGS)
def test_no_ink_leaves_its_line(qapp, clusters, family, bold):
    assert QFontInfo(QFont(family)).family() == family  # installed
    font = large(roomy(family), bold=bold)
    assert beyond(font, clusters) == []


def test_fonts_with_too_little_room_are_what_the_copies_are_for(qapp, clusters):
    assert len(beyond(large("Noto Serif Khmer"), clusters)) > 100


@pytest.mark.parametrize(
    "family", ["ICC Sans Khmer", "ICC Serif Khmer", "Khmer OS", "No such font"]
)
def test_what_has_the_room_or_is_not_there_stays(qapp, family):
    load_fonts()
    assert roomy(family) == family


def test_a_copy_has_the_same_letters(qapp):
    text = "ភាសាខ្មែរ ២០១៧"
    family = "Noto Sans Khmer"
    assert roomy(family) != family
    for size in (12, 19, 40):
        before, after = QFont(family, size), QFont(roomy(family), size)
        widths = {QFontMetricsF(font).horizontalAdvance(text) for font in (before, after)}
        assert len(widths) == 1
        assert QFontMetricsF(after).height() > QFontMetricsF(before).height()


@pytest.mark.parametrize("family", ["Noto Sans Khmer", "ICC Sans Khmer", "Khmer OS"])
def test_letters_can_be_larger_than_the_fonts_own_and_keep_their_room(qapp, clusters, family):
    load_fonts()
    text = "ភាសាខ្មែរ"
    larger = roomy(family, 120)
    widths = [QFontMetricsF(large(name)).horizontalAdvance(text) for name in (family, larger)]
    assert widths[1] == pytest.approx(widths[0] * 1.2, rel=0.005)
    assert beyond(large(larger), clusters) == []
    assert is_copy(larger)


def test_the_chosen_khmer_font_is_written_in_with_room(qapp):
    load_fonts()
    chosen = Settings(khmer_font="Noto Serif Khmer", khmer_size=110)
    families = text_style(chosen).khmer_families
    assert families == (roomy("Noto Serif Khmer", 110), theme.KHMER_FAMILY)
    assert text_style(Settings()).khmer_families[0] == theme.KHMER_FAMILY
    # Of a font that is not here the program's own takes the place.
    gone = text_style(Settings(khmer_font="Gone")).khmer_families
    assert gone == ("Gone", theme.KHMER_FAMILY)
