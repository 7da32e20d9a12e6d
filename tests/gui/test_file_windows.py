# SPDX-License-Identifier: MIT
"""The window that asks where something is saved, and as what kind of file."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from icc_editor.gui import file_windows

KINDS = {"tbx": "TBX", "csv": "CSV", "tsv": "TSV"}


def shown(kind):
    found = (its for its in QApplication.topLevelWidgets() if isinstance(its, kind))
    return next((its for its in found if its.isVisible()), None)


@pytest.fixture
def ask(qtbot, tmp_path):
    """Return what types a name into the window, chooses a kind and presses Save."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def asked(name, chosen="", *, then=None):
        def answer():
            window = shown(QFileDialog)
            if chosen:
                words = next(its for its in window.nameFilters() if chosen in its)
                window.selectNameFilter(words)
                window.filterSelected.emit(words)
            window.findChild(QLineEdit).setText(str(tmp_path / name))
            if then is not None:
                QTimer.singleShot(0, then)
            window.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

        QTimer.singleShot(0, answer)
        return file_windows.choose_new_of_kinds(parent, "Export", "terms.tbx", KINDS)

    return asked


@pytest.mark.parametrize(
    ("name", "chosen", "wanted"),
    [
        ("terms.csv", "", "terms.csv"),
        ("terms.TSV", "TBX", "terms.TSV"),
        ("terms", "", "terms.tbx"),
        ("terms", "CSV", "terms.csv"),
        ("terms.xlsx", "TSV", "terms.xlsx.tsv"),
        ("terms.2026", "", "terms.2026.tbx"),
    ],
)
def test_a_file_is_of_the_kind_its_name_ends_in_else_of_the_one_chosen(
    ask, tmp_path, name, chosen, wanted
):
    assert ask(name, chosen) == tmp_path / wanted


def test_a_file_that_is_there_under_the_whole_name_is_asked_about(ask, tmp_path):
    (tmp_path / "terms.xlsx.csv").write_text("mine", "utf-8")
    seen = []

    def look_again():
        window = shown(QFileDialog)
        seen.append(window.findChild(QLineEdit).text())
        window.reject()

    assert ask("terms.xlsx", "CSV", then=look_again) is None
    assert seen == ["terms.xlsx.csv"]
    assert shown(QMessageBox) is None
