# SPDX-License-Identifier: MIT
"""The parts of a post in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from icc_editor.post.part import PartKey, PartKind

translate = QCoreApplication.translate


def short_name(key: PartKey) -> str:
    """Return what a list calls a part: ``KM``, ``Table communes``."""
    match key.kind:
        case PartKind.VERSION:
            return key.name.upper()
        case PartKind.TABLE:
            return translate("Parts", "Table {name}").format(name=key.name)
        case _:
            assert_never(key.kind)
