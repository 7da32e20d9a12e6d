# SPDX-License-Identifier: MIT
"""Texts without the signs that no page may hold."""

import re

STAND_INS = "\ufdd0-\ufddb"
"""Signs that Unicode keeps for use inside a program; figures are replaced by them for a while."""

_CONTROLS = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff{STAND_INS}]")


def without_controls(text: str) -> str:
    """Return ``text`` with a visible sign for each that XML and HTML do not allow."""
    return _CONTROLS.sub("\ufffd", text)
