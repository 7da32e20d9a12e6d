# SPDX-License-Identifier: MIT
"""The look of the text one writes in, from the settings; nearer and farther by zooming."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from icc_editor.gui import roomy_fonts, theme
from icc_editor.gui.preferences import Preferences
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.storage.settings import Settings

_LARGER_PT = 2.0  # than the interface: one looks at it for hours
ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""What the page can be zoomed to, in per cent of the chosen size."""

_LOOKS = ("font", "font_size", "khmer_font", "khmer_size", "zoom")


class TextLook(QObject):
    """Follows the settings, and zooms, which they remember."""

    changed = Signal(object)  # the new TextStyle
    told = Signal(str)  # a sentence

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        """Begin as the settings are."""
        super().__init__(parent)
        self._preferences = preferences
        preferences.changed.connect(self._on_preferences_changed)

    def style(self) -> TextStyle:
        """Return the style as it is now."""
        return text_style(self._preferences.current)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what the window's actions do."""
        return {
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": self.zoom_to_actual_size,
        }

    @Slot(int)
    def zoom(self, by: int) -> None:
        """Go so many steps nearer, or farther with less than nothing, as far as there are any."""
        now = zoom_of(self._preferences.current)
        at = bisect_right(ZOOMS, now) - 1 + by if by > 0 else bisect_left(ZOOMS, now) + by
        self._use(ZOOMS[min(max(at, 0), len(ZOOMS) - 1)])

    @Slot()
    def zoom_to_actual_size(self) -> None:
        """Show the text in the size that was chosen."""
        self._use(100)

    def _use(self, zoom: int) -> None:
        self._preferences.change(zoom=zoom)
        self.told.emit(self.tr("Zoom: {percent} %").format(percent=zoom))

    @Slot(object, object)
    def _on_preferences_changed(self, old: Settings, new: Settings) -> None:
        if any(getattr(old, name) != getattr(new, name) for name in _LOOKS):
            self.changed.emit(text_style(new))


def zoom_of(settings: Settings) -> int:
    """Return the zoom in per cent, whatever a hand has written into the file."""
    return min(max(settings.zoom, ZOOMS[0]), ZOOMS[-1])


def text_style(settings: Settings) -> TextStyle:
    """Return fonts and sizes for writing, zoomed; our own Khmer font unless another is wished.

    Another is taken with room for its stacks, which it mostly does not ask for by itself.
    """
    families = [settings.font or theme.LATIN_FAMILY]
    wished = settings.khmer_font or theme.KHMER_FAMILY
    is_own = (wished, settings.khmer_size) == (theme.KHMER_FAMILY, 100)
    first = wished if is_own else roomy_fonts.roomy(wished, settings.khmer_size)
    khmer = tuple(dict.fromkeys((first, theme.KHMER_FAMILY)))
    families += QApplication.font().families()
    size = float(settings.font_size) or QApplication.font().pointSizeF() + _LARGER_PT
    latin = tuple(family for family in dict.fromkeys(families) if family not in khmer)
    size *= zoom_of(settings) / 100
    return TextStyle(families=latin, khmer_families=khmer, point_size=size, overhangs=not is_own)
