# SPDX-License-Identifier: MIT
"""The settings page takes what is chosen and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from icc_editor.gui import file_windows
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.storage.settings import Settings


def test_another_folder_is_taken_only_when_one_was_chosen(qtbot, monkeypatch, tmp_path) -> None:
    dialog = SettingsDialog(Settings(font="ICC Sans"), tmp_path / "old")
    qtbot.addWidget(dialog)
    for chosen, kept in (("", "old"), (str(tmp_path / "new"), "new")):
        monkeypatch.setattr(file_windows, "choose_folder", lambda *_args, c=chosen: c)
        dialog.folder_button.click()
        assert Path(dialog.settings().library) == tmp_path / kept
    assert dialog.font_box.isEnabled()


@pytest.mark.parametrize("answer", list(QDialog.DialogCode))
def test_cancel_changes_nothing(qapp, monkeypatch, answer) -> None:
    monkeypatch.setattr(SettingsDialog, "exec", lambda _dialog: answer)
    settings = Settings(proxy="socks5h://127.0.0.1:9050")
    chosen = SettingsDialog.ask(settings, None)
    accepted = answer == QDialog.DialogCode.Accepted
    assert chosen == (settings if accepted else None)


def test_a_name_beside_translations_is_one_line_or_none(qtbot) -> None:
    dialog = SettingsDialog(Settings(), None)
    qtbot.addWidget(dialog)
    assert dialog.settings().nickname == ""
    dialog.name_field.setText("  Sok \u00a0 Sophea ")
    assert dialog.settings().nickname == "Sok Sophea"
    named = SettingsDialog(dialog.settings(), None)
    qtbot.addWidget(named)
    named.name_field.setText("   ")
    assert named.settings().nickname == ""
