# SPDX-License-Identifier: MIT
"""Windows in which a folder or file is chosen: the desktop's own, else Qt's without pictures."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QFileInfo, QStandardPaths
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from icc_editor.gui import theme

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation


def choose_folder(parent: QWidget, title: str, place: str = "") -> str:
    """Ask for a folder, beginning at ``place``; empty when the writer gives up.

    Without a place it begins where a file or folder was chosen last, and so do the others.
    """
    window = QFileDialog(parent, title, place)
    _begin_at_home(window, _DOCUMENTS)
    window.setFileMode(QFileDialog.FileMode.Directory)
    window.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(window)


def choose_file(parent: QWidget, title: str, place: str, kinds: str) -> str:
    """Ask for a file of these ``kinds`` that is there; empty when the writer gives up."""
    window = QFileDialog(parent, title, place, kinds)
    _begin_at_home(window, _DOWNLOADS)  # what was sent is there
    window.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(window)


def choose_new_file(parent: QWidget, title: str, name: str, kinds: str, *, suffix: str = "") -> str:
    """Ask where a file called ``name`` shall be saved; empty when the writer gives up.

    What is there already is asked about before it is chosen.  ``suffix``, without its dot, is added
    to a name that has none.
    """
    window = QFileDialog(parent, title, "", kinds)
    _begin_at_home(window, _DOCUMENTS)
    window.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    window.setDefaultSuffix(suffix)
    window.selectFile(name)
    return _chosen(window)


def choose_new_of_kinds(
    parent: QWidget, title: str, name: str, kinds: Mapping[str, str]
) -> Path | None:
    """Ask where a file shall be saved and of which kind; None when the writer gives up.

    ``kinds`` are words by suffix, without its dot.  The kind is what the name ends in; a name that
    ends in none of them gets that of the kind chosen in the window.  What is there already is asked
    about before it is chosen.
    """
    filters = {f"{words} (*.{suffix})": suffix for suffix, words in kinds.items()}
    window = QFileDialog(parent, title, "", ";;".join(filters))
    window.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def suffix() -> str:
        return filters.get(window.selectedNameFilter(), next(iter(kinds)))

    window.setDefaultSuffix(suffix())
    window.filterSelected.connect(lambda _filter: window.setDefaultSuffix(suffix()))
    window.selectFile(name)
    make_plain(window)
    path = None
    while window.exec() == QFileDialog.DialogCode.Accepted and window.selectedFiles():
        path = Path(window.selectedFiles()[0])
        if path.suffix.lower().lstrip(".") in kinds:
            break
        path = path.with_name(f"{path.name}.{suffix()}")
        if not path.exists():
            break
        window.selectFile(str(path))  # it was not asked about
        path = None
    window.deleteLater()
    return path


def make_plain(window: QFileDialog) -> None:
    """Take the style's pictures off the buttons of Qt's own window; the desktop's has none here."""
    if (buttons := window.findChild(QDialogButtonBox)) is not None:
        theme.plain_buttons(buttons)


def _begin_at_home(window: QFileDialog, location: QStandardPaths.StandardLocation) -> None:
    """Begin among the writer's own files when nothing was said or chosen yet.

    Qt would begin where the program was started from: a folder of the system, or its own.
    """
    if window.directory() != QDir.current():
        return
    for wanted in (location, _DOCUMENTS):
        path = QStandardPaths.writableLocation(wanted)
        if QFileInfo(path).isDir():
            window.setDirectory(path)
            return
    window.setDirectory(QDir.homePath())


def _chosen(window: QFileDialog) -> str:
    make_plain(window)
    accepted = window.exec() == QFileDialog.DialogCode.Accepted
    chosen = window.selectedFiles()
    window.deleteLater()
    return chosen[0] if accepted and chosen else ""
