# SPDX-License-Identifier: MIT
"""Windows in which a folder or file is chosen: the desktop's own, else Qt's without pictures."""

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from icc_editor.gui import theme


def choose_folder(parent: QWidget, title: str, place: str = "") -> str:
    """Ask for a folder, beginning at ``place``; empty when the writer gives up."""
    window = QFileDialog(parent, title, place)
    window.setFileMode(QFileDialog.FileMode.Directory)
    window.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(window)


def choose_file(parent: QWidget, title: str, place: str, kinds: str) -> str:
    """Ask for a file of these ``kinds`` that is there; empty when the writer gives up."""
    window = QFileDialog(parent, title, place, kinds)
    window.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(window)


def choose_new_file(parent: QWidget, title: str, name: str, kinds: str, *, suffix: str = "") -> str:
    """Ask where a file called ``name`` shall be saved; empty when the writer gives up.

    What is there already is asked about before it is chosen.  ``suffix``, without its dot, is added
    to a name that has none.
    """
    window = QFileDialog(parent, title, "", kinds)
    window.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    window.setDefaultSuffix(suffix)
    window.selectFile(name)
    return _chosen(window)


def make_plain(window: QFileDialog) -> None:
    """Take the style's pictures off the buttons of Qt's own window; the desktop's has none here."""
    if (buttons := window.findChild(QDialogButtonBox)) is not None:
        theme.plain_buttons(buttons)


def _chosen(window: QFileDialog) -> str:
    make_plain(window)
    accepted = window.exec() == QFileDialog.DialogCode.Accepted
    chosen = window.selectedFiles()
    window.deleteLater()
    return chosen[0] if accepted and chosen else ""
