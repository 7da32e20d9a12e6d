# SPDX-License-Identifier: MIT
"""Room for Khmer stacks in any font: a copy of it in memory with higher lines.

Qt gives a line the height its font's metrics ask for and clips what lies beyond; clicks, selections
and repainting go by it too.  Most Khmer fonts ask for less than their stacks take (docs/fonts.md).
Where a chosen font does, the same font with other metrics is registered under another name, for
this run of the program alone; nothing is written.
"""

import re
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._h_e_a_d import table__h_e_a_d
    from fontTools.ttLib.tables._n_a_m_e import table__n_a_m_e

# The highest and the lowest that are written in practice, by shape: two shifters and a vowel, a
# subscript under a subscript, a vowel under both; measured over every stack of docs/fonts.md.
_STACKS: Final = (
    *("ផ៉ឹ", "ផ៊ើ", "ហ៊ឺ", "ប៉ុន្តែ", "ឡ៊ឺ", "ម៉ឺន", "ស៊ើ", "ញ៉ាំ", "ឍ៊ឺ", "ឃ្លាំង", "ប័ណ្ណ", "ប្រយោជន៍", "ឲ្យ"),
    *("ស្ត្រី", "ង្គ្រោះ", "ឃ្ញុំ", "ញ្ញ្រ", "ញ្ចូ", "អ្ច្រួ", "អ្អ្យួ", "កន្ត្រៃ", "ស្ត្រូ", "ញ្ឆួ", "ឋ្ឋូ", "ឆ្អ្រួ", "ខ្ញុំ"),
    *("ឡ្ល៊ើ", "ជ្ជ្រូ", "ឃ្ឃ្យួ", "ដ្ឋួ", "ត្រូវ", "ព្រឹទ្ធ", "សាស្ត្រ៍", "លក្ខណៈ", "ឱ្យ", "ឮ", "ឫ", "ឪ"),
    *("ណ្ឌូ", "ឌ្ឌូ", "ឌ្កូ", "ញ្ញូ", "ប៊័", "វិ័", "ងិ័", "ឋិ់", "ជ៉ឺ", "វ៊ឺ", "ថិ័"),
)
_COPY: Final = "roomy"  # no comma: Qt would take it for two families
_WHOLE: Final = 100  # per cent
_EM: Final = 1000  # pixels to measure in; also the unit of what is measured
_MARGIN: Final = 30  # for what no measured stack reaches
_TABLES: Final = (
    *("head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post"),
    *("GDEF", "GPOS", "GSUB", "BASE", "kern", "cvt ", "fpgm", "prep", "gasp", "CFF ", "CFF2"),
    *("VORG", "fvar", "gvar", "avar", "cvar", "HVAR", "MVAR", "STAT", "Silf", "Glat", "Gloc"),
    *("Feat", "Sill"),
)


@cache
def roomy(family: str, percent: int = 100) -> str:
    """Return the family to write Khmer in: ``family`` if it has the room, else its roomy copy.

    The letters of a copy are ``percent`` as large as the font's own: so Khmer and Latin go together
    at one size of the text.  A font that cannot be copied (bitmaps, none of that name) is returned
    as it is.
    """
    copies = [copy for bold in (False, True) if (copy := _copy(family, percent, bold=bold))]
    names = [name for copy in copies for name in _register(copy)]
    return names[0] if names else family


def is_copy(family: str) -> bool:
    """Return whether a family is a copy made here, nobody's choice."""
    return f" ({_COPY} " in family


def _copy(family: str, percent: int, *, bold: bool) -> bytes:
    """Return the font of ``family`` with raised metrics; empty if it needs or allows none."""
    font = QFont(family)
    font.setBold(bold)
    font.setPixelSize(_EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    raw = QRawFont.fromFont(font, QFontDatabase.WritingSystem.Khmer)
    if not raw.isValid() or raw.familyName() != family:
        return b""
    above, below = _ink(font)
    ascent, descent = raw.ascent(), raw.descent()
    if above <= ascent and below <= descent and percent == _WHOLE:
        return b""
    rise, fall = max(above + _MARGIN, ascent), max(below + _MARGIN, descent)
    name = f"{family} ({_COPY} {percent} %)"
    return _with_metrics(raw, name, (rise / _EM, fall / _EM), percent / _WHOLE)


def _ink(font: QFont) -> tuple[float, float]:
    """Return how far the ink of the stacks goes above and below the baseline, in pixels."""
    layout, ascent = _line(" ".join(_STACKS), font)
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


def _line(text: str, font: QFont) -> tuple[QTextLayout, float]:
    """Return ``text`` laid out in one line, and that line's ascent."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e7)
    layout.endLayout()
    return layout, line.ascent()


def _with_metrics(raw: QRawFont, family: str, room: tuple[float, float], scale: float) -> bytes:
    """Return the file of ``raw`` under another name.

    Its lines have ``room`` above and below the baseline, in em of the font as it is.
    """
    from fontTools.ttLib import TTFont, TTLibError, newTable
    from fontTools.ttLib.tables.DefaultTable import DefaultTable

    copy = TTFont(recalcBBoxes=False, recalcTimestamp=False)
    try:
        for tag in _TABLES:
            data = bytes(raw.fontTable(tag).data())
            if not data:
                continue
            if tag in {"hhea", "OS/2", "name", "head"}:
                copy[tag] = newTable(tag)
                copy[tag].decompile(data, copy)
            else:
                copy[tag] = DefaultTable(tag)
                copy[tag].data = data
        _raise(copy, *room)
        _resize(copy["head"], scale)
        _rename(copy["name"], family)
        written = BytesIO()
        copy.save(written, reorderTables=None)
    except (TTLibError, KeyError, AssertionError, ValueError):
        return b""
    return written.getvalue()


def _raise(font: "TTFont", rise: float, fall: float) -> None:
    """Set the height of the line in all three places systems look at."""
    units = font["head"].unitsPerEm
    above, below = round(rise * units), round(fall * units)
    header, windows = font["hhea"], font["OS/2"]
    header.ascent = windows.sTypoAscender = windows.usWinAscent = above
    header.descent = windows.sTypoDescender = -below
    windows.usWinDescent = below
    header.lineGap = windows.sTypoLineGap = 0


def _resize(header: "table__h_e_a_d", scale: float) -> None:
    """Let the same outlines fill another part of the em."""
    header.unitsPerEm = round(header.unitsPerEm / scale)


def _rename(table: "table__n_a_m_e", family: str) -> None:
    for record in list(table.names):
        if record.nameID in {16, 17, 21, 22, 25}:  # other ways to say the name
            table.names.remove(record)
        elif record.nameID == 1:
            record.string = family
        elif record.nameID in {4, 6}:
            full = f"{family} {table.getDebugName(2)}"
            record.string = full if record.nameID == 4 else re.sub(r"[^A-Za-z0-9]", "", full)


def _register(font: bytes) -> list[str]:
    identity = QFontDatabase.addApplicationFontFromData(QByteArray(font))
    return QFontDatabase.applicationFontFamilies(identity) if identity >= 0 else []
