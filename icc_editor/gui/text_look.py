# SPDX-License-Identifier: MIT
"""The look of the text one writes in, from the settings."""

from PySide6.QtWidgets import QApplication

from icc_editor.gui import theme
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.storage.settings import Settings

_LARGER_PT = 2.0  # than the interface: one looks at it for hours


def text_style(settings: Settings) -> TextStyle:
    """Return fonts and size for writing; our own Khmer font unless the system's is wished."""
    families = [settings.font or theme.LATIN_FAMILY]
    khmer = () if settings.system_khmer_font else (theme.KHMER_FAMILY,)
    families += QApplication.font().families()
    size = float(settings.font_size) or QApplication.font().pointSizeF() + _LARGER_PT
    latin = tuple(family for family in dict.fromkeys(families) if family not in khmer)
    return TextStyle(families=latin, khmer_families=khmer, point_size=size)
