# SPDX-License-Identifier: MIT
"""How numbers are written in a language when nobody said otherwise."""

from icc_editor.post.metadata import NumberStyle

_NARROW_NO_BREAK = "\u202f"
_STYLES = {
    "km": NumberStyle(digits="khmer"),
    "fr": NumberStyle(group=_NARROW_NO_BREAK, decimal=","),
}


def style_for(language: str, own: NumberStyle | None = None) -> NumberStyle:
    """Return a version's ``own`` style, else the one usual in its language."""
    return own or _STYLES.get(language, NumberStyle())
