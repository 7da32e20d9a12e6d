# SPDX-License-Identifier: MIT
"""A line in a table and a catalogue make a language; those of posts and of the window are two."""

import xml.etree.ElementTree as ET

import pytest

from icc_editor import assets
from icc_editor.gui import languages
from icc_editor.gui.menu_letters import plain_text
from icc_editor.gui.proof.words_dialog import WordsDialog
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.storage import post_folder
from icc_editor.storage.settings import Settings
from icc_editor.text.languages import VERSION_NAMES
from tests.gui.test_main_window import new_post
from tests.gui.test_versions import add, remove

KNOWN = tuple(VERSION_NAMES)


@pytest.fixture
def esperanto(monkeypatch, tmp_path):
    """Offer the interface in a language whose catalogue marks every sentence with ``ĉ``."""
    tree = ET.parse(assets.translation("icc_editor_fr.ts"))
    tree.getroot().set("language", "eo")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        for form in translation.iter("numerusform"):
            form.text = f"ĉ {message.findtext('source')}"
        if translation.find("numerusform") is None:
            translation.text = f"ĉ {message.findtext('source')}"
    made = tmp_path / "icc_editor_eo.ts"
    tree.write(made, encoding="utf-8", xml_declaration=True)
    known = assets.translation
    monkeypatch.setattr(
        assets, "translation", lambda name: made if name == made.name else known(name)
    )
    monkeypatch.setitem(languages.NAMES, "eo", "Esperanto")
    return "eo"


@pytest.fixture
def nova(monkeypatch):
    """Offer versions in a language that nothing else knows."""
    monkeypatch.setitem(VERSION_NAMES, "qaa", "Lingua Nova")
    return "qaa"


def boxed(box) -> dict[str, str]:
    return {box.itemData(index): box.itemText(index) for index in range(box.count())}


def test_a_language_of_the_interface_is_no_language_of_posts(start, qtbot, esperanto) -> None:
    program = start(interface_language=esperanto)
    window, parts = program.window, program.parts
    assert parts.language.code == esperanto
    actions = window.window_actions.by_name
    assert plain_text(actions["new"].text()) == "ĉ New post"
    assert plain_text(actions["add_km"].text()) == "ĉ Add a Khmer version"
    assert [name for name in actions if name.startswith("add_")] == [f"add_{c}" for c in KNOWN]
    new_post(program, qtbot)
    assert window.writing.languages() == ("en",)
    offered = [action.data() for action in window.writing.tabs.menu.actions()]
    assert offered == [code for code in KNOWN if code != "en"]
    dialog = SettingsDialog(Settings(interface_language=esperanto), None)
    qtbot.addWidget(dialog)
    assert dialog.language_box.currentText() == "Esperanto"
    assert esperanto not in boxed(dialog.new_language_box)


def test_a_version_in_a_new_language_is_made_shown_kept_and_removed(start, qtbot, nova) -> None:
    program = start()
    window = program.window
    adding = window.window_actions["add_qaa"]
    assert not adding.isEnabled()
    new_post(program, qtbot)
    assert adding in window.menuBar().actions()[0].menu().actions()
    assert plain_text(adding.text()) == "Add a version: Lingua Nova"
    offered = {action.data(): action.text() for action in window.writing.tabs.menu.actions()}
    assert list(offered) == [*KNOWN[1:], "qaa"]
    assert offered["km"] == "Add a Khmer version"
    assert offered["qaa"] == "Add a version: Lingua Nova"
    adding.trigger()
    qtbot.waitUntil(lambda: window.writing.language() == nova)
    assert not adding.isEnabled()
    window.writing.edit.insertPlainText("Numeri suffragiorum")
    assert window.editing.flush()
    bar = window.writing.tabs.bar
    assert [bar.tabText(index) for index in range(bar.count())] == ["English", "Lingua Nova"]
    assert window.status._language.text() == "Lingua Nova"
    post = post_folder.load(window.editing.post().path)
    assert post.languages == ("en", "qaa")
    assert post_folder.read_version(post, "qaa").version.body.strip() == "Numeri suffragiorum"
    add(window, qtbot, "fr")
    assert window.writing.languages() == ("en", "fr", "qaa")
    remove(window, qtbot, nova)
    assert adding.isEnabled()
    assert window.messages.text() == "The version was removed."


def test_a_new_language_of_posts_is_none_of_the_interface(qtbot, nova) -> None:
    settings, words = SettingsDialog(Settings(new_post_language=nova), None), WordsDialog()
    qtbot.addWidget(settings)
    qtbot.addWidget(words)
    assert settings.new_language_box.currentText() == "Lingua Nova"
    assert nova not in boxed(settings.language_box)
    assert nova in [words.tabs.tabData(index) for index in range(words.tabs.count())]
