# SPDX-License-Identifier: MIT
"""Which file that is dropped on the window is for it."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from icc_editor.formats.handover import SUFFIX


def handed_over(source: QMimeData) -> Path | None:
    """Return the file of a post that somebody handed over; None when it is anything else."""
    files = (Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    return next((path for path in files if path.suffix.lower() == SUFFIX), None)
