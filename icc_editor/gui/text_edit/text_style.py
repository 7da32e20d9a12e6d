# SPDX-License-Identifier: MIT
"""How the text looks: its fonts, its column and colours that are readable on any palette."""

from dataclasses import dataclass, field, replace

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

# Contrast of WCAG 2.1, 1.4.3 and 1.4.11.  https://www.w3.org/TR/WCAG21/#contrast-minimum
TEXT_CONTRAST = 4.5
MARK_CONTRAST = 3.0
_MARGIN_OF_SAFETY = 0.2  # colours are rounded to 8 bits
HEADING_SCALE = (1.0, 1.7, 1.45, 1.25, 1.1, 1.0, 1.0)  # by level; 0 is the text itself


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Fonts and measures of the page.

    ``families`` are tried in order for every character: Latin faces, and ``khmer_families`` with
    enough room for their stacks behind them.  In a Khmer version the Khmer ones come first: then
    all its lines are equally high.  ``column`` is the width of the text in average Latin letters.
    Letters of a font that ``overhangs`` leave ink outside their lines: over the edge, or in the
    next line by a pixel.
    """

    families: tuple[str, ...] = ()
    khmer_families: tuple[str, ...] = ()
    language: str = ""
    code_families: tuple[str, ...] = ("DejaVu Sans Mono", "Liberation Mono", "Courier New")
    point_size: float = 12.0
    column: int = 70
    overhangs: bool = False

    def for_language(self, language: str) -> "TextStyle":
        """Return the style for a version in ``language``."""
        return replace(self, language=language)

    def all_families(self) -> list[str]:
        """Return the families in the order they are tried."""
        if self.language == "km":
            return [*self.khmer_families, *self.families]
        return [*self.families, *self.khmer_families]

    def font(self) -> QFont:
        """Return the font of the text."""
        font = QFont()
        if families := self.all_families():
            font.setFamilies(families)
        font.setPointSizeF(self.point_size)
        return font

    def column_width(self) -> float:
        """Return the width of the column in points."""
        letters = "abcdefghijklmnopqrstuvwxyz "
        advance = QFontMetricsF(self.font()).horizontalAdvance(letters)
        return self.column * advance / len(letters)


@dataclass(frozen=True, slots=True)
class TextColors:
    """The colours of one palette, each checked against the page's ground."""

    text: QColor = field(default_factory=QColor)
    quiet: QColor = field(default_factory=QColor)  # quotes, struck text
    mark: QColor = field(default_factory=QColor)  # marks away from the caret
    near_mark: QColor = field(default_factory=QColor)  # marks where the caret is
    link: QColor = field(default_factory=QColor)
    code: QColor = field(default_factory=QColor)
    code_ground: QColor = field(default_factory=QColor)
    rule: QColor = field(default_factory=QColor)
    hit: QColor = field(default_factory=QColor)
    present_hit: QColor = field(default_factory=QColor)
    spelling: QColor = field(default_factory=QColor)  # under words no dictionary knows
    encoding: QColor = field(default_factory=QColor)  # under Khmer that is typed wrongly
    warning: QColor = field(default_factory=QColor)  # a figure that names nothing

    @classmethod
    def of(cls, palette: QPalette) -> "TextColors":
        """Return the colours that go with ``palette``."""
        active = QPalette.ColorGroup.Active
        text = palette.color(active, QPalette.ColorRole.Text)
        base = palette.color(active, QPalette.ColorRole.Base)
        link = palette.color(active, QPalette.ColorRole.Link)
        code_ground = mix(base, text, 0.06)
        return cls(
            text=text,
            quiet=readable(mix(base, text, 0.68), base, TEXT_CONTRAST + 1),
            mark=readable(mix(base, text, 0.45), base, MARK_CONTRAST + _MARGIN_OF_SAFETY),
            near_mark=readable(mix(link, text, 0.25), base, TEXT_CONTRAST),
            link=readable(link, base, TEXT_CONTRAST),
            code=readable(text, code_ground, TEXT_CONTRAST),
            code_ground=code_ground,
            rule=mix(base, text, 0.3),
            hit=_ground(base, QColor("#f2b705"), 0.35, text),
            present_hit=_ground(base, QColor("#f28c05"), 0.6, text),
            spelling=readable(QColor("#d92d20"), base, MARK_CONTRAST + _MARGIN_OF_SAFETY),
            encoding=readable(QColor("#7f3fbf"), base, MARK_CONTRAST + _MARGIN_OF_SAFETY),
            warning=readable(QColor("#a35c00"), base, TEXT_CONTRAST),
        )


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21.

    Source: WCAG 2.1, "contrast ratio" and "relative luminance".
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``one`` with ``share`` (0 to 1) of ``other`` in it."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    red, green, blue = (round(a + (b - a) * share) for a, b in pairs)
    return QColor(red, green, blue)


def readable(color: QColor, ground: QColor, ratio: float) -> QColor:
    """Return ``color``, moved towards black or white until it reads on ``ground``."""
    towards = QColor("#000000") if _luminance(ground) > 0.18 else QColor("#ffffff")
    for step in range(21):
        result = mix(color, towards, step / 20)
        if contrast(result, ground) >= ratio:
            return result
    return towards


def _ground(base: QColor, tint: QColor, share: float, text: QColor) -> QColor:
    """Return ``base`` with as much of ``tint``, up to ``share``, as ``text`` can be read on."""
    result = mix(base, tint, share)
    while share > 0 and contrast(text, result) < TEXT_CONTRAST:
        share -= 0.05
        result = mix(base, tint, share)
    return result


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
