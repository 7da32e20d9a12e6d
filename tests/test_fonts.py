# SPDX-License-Identifier: MIT
"""The fonts in resources/ hold every Khmer stack in their line box, and can be built again."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from icc_editor import assets

ROOT = Path(__file__).parents[1]
FONTS = sorted(assets.resource("fonts").glob("*.ttf"))
KHMER = [path for path in FONTS if "Khmer" in path.name]
LATIN = [path for path in FONTS if "Khmer" not in path.name]

LETTERS = [chr(code) for code in range(0x1780, 0x17A3)]
FEET = [letter for letter in LETTERS if letter not in "ឝឞឡ"]
VOWELS = ["", *(chr(code) for code in range(0x17B6, 0x17C6))]
FOOT = "\u17d2"
EM = 1000


def stacks() -> Iterator[str]:
    yield from [
        "ស្ត្រី",
        "ង្គ្រោះ",
        "ឃ្ញុំ",
        "ញ្ញ្រ",
        "ខ្ញុំ",
        "ហ៊ឺ",
        "ប៉ុន្តែ",
        "ម៉ឺន",
        "ញ្ចូ",
        "កញ្ញា",
        "ឡ៊ឺ",
        "។",
        "៕",
        "៛",
        "១២៣៤៥៦៧៨៩០",
        "ឱ្យ",
        "ឮ",
        "ឫ",
    ]
    for letter, shifter, vowel in product(LETTERS, ("", "\u17c9", "\u17ca"), VOWELS):
        yield letter + shifter + vowel
    for letter, shifter, vowel in product(LETTERS, ("", "\u17c9", "\u17ca"), ("", "\u17bb")):
        yield letter + shifter + vowel + "\u17c6"
    for letter, vowel, sign in product(
        LETTERS, ("", "\u17b6", "\u17b7"), ("\u17cb", "\u17cd", "\u17d0")
    ):
        yield letter + vowel + sign
    for letter, foot, second in product(FEET, FEET, ("", FOOT + "រ", FOOT + "យ")):
        for vowel in ("", "\u17b8", "\u17ba", "\u17bb", "\u17bc", "\u17bd", "\u17be"):
            yield letter + FOOT + foot + second + vowel


def ink(layout: QTextLayout, ascent: float) -> tuple[float, float]:
    """Return how far the ink goes above and below the baseline."""
    above = below = 0.0
    for run in layout.glyphRuns():
        raw = run.rawFont()
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = raw.boundingRect(glyph)
            if not box.isEmpty():
                baseline = position.y() - ascent
                above = max(above, -(baseline + box.top()))
                below = max(below, baseline + box.bottom())
    return above, below


@pytest.fixture
def registered(qapp: QApplication) -> Iterator[dict[str, str]]:
    assert qapp
    numbers = {path.name: QFontDatabase.addApplicationFont(str(path)) for path in FONTS}
    yield {n: QFontDatabase.applicationFontFamilies(i)[0] for n, i in numbers.items()}
    for number in numbers.values():
        QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize("path", KHMER, ids=lambda path: path.stem)
def test_no_ink_of_any_khmer_stack_lies_beyond_the_line_box(
    path: Path, registered: dict[str, str]
) -> None:
    font = QFont(registered[path.name])
    font.setPixelSize(EM)
    font.setBold("Bold" in path.stem)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    beyond = []
    for text in stacks():
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        above, below = ink(layout, line.ascent())
        assert above > 0
        if above > line.ascent() or below > line.descent():
            beyond.append((text, round(above), round(below)))
    assert beyond == []


@pytest.mark.parametrize("path", KHMER, ids=lambda path: path.stem)
def test_all_systems_see_the_same_line_box(path: Path) -> None:
    expected = (1290, 860) if "Sans" in path.stem else (1440, 920)
    with TTFont(path) as font:
        hhea, os2 = font["hhea"], font["OS/2"]
        assert font["head"].unitsPerEm == EM
        assert (hhea.ascent, -hhea.descent, hhea.lineGap) == (*expected, 0)
        assert (os2.sTypoAscender, -os2.sTypoDescender, os2.sTypoLineGap) == (*expected, 0)
        assert (os2.usWinAscent, os2.usWinDescent) == expected
        assert os2.fsSelection & 1 << 7


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_fonts_bear_their_own_name_and_their_makers_licence(path: Path) -> None:
    with TTFont(path) as font:
        names = {record.nameID: record.toUnicode() for record in font["name"].names}
        assert "DSIG" not in font
    assert names[1].startswith("ICC S")
    assert all("Noto" not in names[number] for number in (1, 3, 4, 6))
    assert "Open Font License" in names[13]
    assert names[0].startswith("Copyright")
    licence = path.with_name("OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_families_and_styles_are_what_the_program_asks_for(registered: dict[str, str]) -> None:
    assert set(registered.values()) == {
        "ICC Sans",
        "ICC Serif",
        "ICC Sans Khmer",
        "ICC Serif Khmer",
    }
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("ICC Sans Khmer"))
    assert len(QFontDatabase.styles("ICC Serif")) == 4


@pytest.mark.parametrize("path", LATIN, ids=lambda path: path.stem)
def test_latin_fonts_hold_english_french_and_the_signs_of_a_report(path: Path) -> None:
    with TTFont(path) as font:
        held = font.getBestCmap()
    wanted = "Aa ÀÉÊËÎÏÔŒÙÛÜŸÇàéèêëîïôœùûüÿç «»“”‘’…–—•% €£¥ № ™ \u00a0\u202f\u200b"
    assert [letter for letter in wanted if ord(letter) not in held] == []


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "build-fonts"
    subprocess.run((sys.executable, script, "--target", tmp_path), check=True, capture_output=True)
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert built.keys() == {path.name for path in FONTS}
    assert [path.name for path in FONTS if built[path.name] != path.read_bytes()] == []


def test_a_computer_without_noto_is_told_the_package(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "build-fonts"
    done = subprocess.run(
        (sys.executable, script, "--source", tmp_path, "--target", tmp_path / "out"),
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "fonts-noto-core" in done.stderr
    assert not (tmp_path / "out").exists()
