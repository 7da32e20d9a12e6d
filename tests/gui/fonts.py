# SPDX-License-Identifier: MIT
"""The bundled fonts in one step: the program loads some of them only when its frame is painted."""

from icc_editor.gui import theme


def load_fonts() -> tuple[str, ...]:
    """Load all bundled fonts and return their families."""
    return (*theme.load_first_fonts(), *theme.load_other_fonts())
