# SPDX-License-Identifier: MIT
"""The parts of a post in words."""

from PySide6.QtCore import QCoreApplication

from icc_editor.post.part import PartKey, PartKind

translate = QCoreApplication.translate


def short_name(key: PartKey) -> str:
    """Return what a list calls a part: ``KM``, ``Table communes``."""
    if key.kind is PartKind.TABLE:
        return translate("Parts", "Table {name}").format(name=key.name)
    return key.name.upper()
