# SPDX-License-Identifier: MIT
"""The panel shows what it is given and says what the writer wants."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolButton

from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel import picture_dialog
from icc_editor.gui.writing_panel.picture_dialog import PictureWish
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.text.languages import VERSION_NAMES
from tests.gui.writing_panel.conftest import EN, KM


def end(panel):
    panel.edit.moveCursor(QTextCursor.MoveOperation.End)
    return panel.edit


def test_a_post_is_shown_with_a_tab_for_each_version(panel):
    assert panel.languages() == ("en", "km")
    assert panel.language() == "en"
    assert [panel.tabs.bar.tabText(n) for n in range(2)] == ["English", "ខ្មែរ"]
    assert panel.page.title.text() == "Title"
    assert panel.text() == EN.body
    assert panel.text("km") == KM.body


def test_a_post_can_be_shown_in_the_language_it_was_left_in(panel):
    panel.show_post([EN, KM], "km")
    assert panel.language() == "km"
    assert panel.tabs.bar.currentIndex() == 1


def test_showing_a_post_changes_nothing(panel, qtbot):
    said = []
    panel.document_changed.connect(lambda *a: said.append(a))
    panel.metadata_changed.connect(lambda *a: said.append(a))
    full = Metadata(title="T", tags=("a",), excerpt="x", slug="s", comments=True)
    panel.show_post([Version("en", "a\r\n", full)])
    panel.flush()
    QApplication.processEvents()
    assert said == []
    assert panel.metadata() == full
    assert panel.text() == "a\r\n"


def test_typing_is_said_once_the_fingers_pause(panel, qtbot, write):
    with qtbot.waitSignal(panel.document_changed) as said:
        write(end(panel), "three")
    assert said.args == ["en", "one two\nthree"]


def test_what_was_typed_is_said_at_once_when_asked(panel, write):
    said = []
    panel.document_changed.connect(lambda *a: said.append(a))
    write(end(panel), "x")
    panel.tabs.choose("km")
    write(end(panel), "ក")
    panel.flush()
    assert said == [("en", "one two\nx"), ("km", "មួយ ពីរ\nក")]
    panel.flush()
    assert len(said) == 2


def test_closing_a_post_says_what_was_typed_last(panel, write):
    said = []
    panel.document_changed.connect(lambda *a: said.append(a))
    write(end(panel), "x")
    panel.clear()
    assert said == [("en", "one two\nx")]
    assert panel.language() == ""
    assert not panel.isEnabled()


def test_leaving_the_text_asks_for_saving(panel, qtbot, write):
    write(end(panel), "x")
    with qtbot.waitSignals([panel.document_changed, panel.save_requested]):
        QApplication.sendEvent(panel.edit, QFocusEvent(QFocusEvent.Type.FocusOut))


def test_a_field_changed_is_said_with_the_version_it_belongs_to(panel, qtbot):
    panel.tabs.choose("km")
    with qtbot.waitSignal(panel.metadata_changed) as said:
        panel.fields.slug.setText("result")
        panel.fields.slug.textEdited.emit("result")
    assert said.args == ["km", replace(KM.metadata, slug="result")]
    assert panel.metadata("en") == EN.metadata


def test_a_title_typed_is_said_and_proposes_a_slug(panel, qtbot, write):
    title = panel.page.title
    title.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(panel.metadata_changed) as said:
        write(title, " É")
    assert said.args[1].title.startswith("Title ")
    assert panel.metadata().title == "Title É"
    assert panel.fields.slug.placeholderText() == "title-e"
    assert panel.metadata().slug == ""


def test_enter_in_the_title_goes_to_the_text(panel, press):
    panel.page.title.setFocus()
    press(panel.page.title, Qt.Key.Key_Return, "\r")
    assert panel.edit.hasFocus() or panel.focusWidget() is panel.edit
    assert "\n" not in panel.page.title.text()


def test_a_title_is_one_line_whatever_is_pasted(panel):
    data = QMimeData()
    data.setText("one\r\ntwo\u2028three")
    panel.page.title.selectAll()
    panel.page.title.insertFromMimeData(data)
    assert panel.metadata().title == "one two three"


def test_a_long_title_wraps_and_is_seen_whole(panel):
    title = panel.page.title
    low = title.height()
    title.set_text("A rather long title that certainly does not fit on one line of this panel")
    QApplication.processEvents()
    assert title.height() > low * 1.5


def test_plus_offers_the_languages_that_are_missing(panel, qtbot):
    missing = [code for code in VERSION_NAMES if code not in ("en", "km")]
    assert [action.data() for action in panel.tabs.menu.actions()] == missing
    with qtbot.waitSignal(panel.add_version_requested) as asked:
        panel.tabs.menu.actions()[0].trigger()
    assert asked.args == missing[:1]
    for code in missing:
        panel.show_version(Version(code))
        assert panel.language() == code
    assert panel.languages() == tuple(VERSION_NAMES)
    assert not panel.tabs.add.isVisible()


def test_the_caret_line_is_told_for_the_preview(panel, qtbot):
    panel.show_post([Version("en", "a\n\nb\n\nc")])
    with qtbot.waitSignal(panel.caret_line_changed) as told:
        panel.go_to("en", 4)
    assert told.args == [4]


def test_words_are_counted_after_a_pause_khmer_words_too(panel, qtbot, write):
    panel.tabs.choose("km")
    with qtbot.waitSignal(panel.words_counted) as counted:
        write(end(panel), "ប្រទេសកម្ពុជា one 2")
    assert counted.args == [6]
    assert "6" in panel.words.text()


def test_addresses_and_marks_are_no_words(panel, qtbot, write):
    with qtbot.waitSignal(panel.words_counted) as counted:
        panel.show_post([Version("en", "one **two** [three](https://a.org/b-c)\n\n![x](y.jpg)")])
    assert counted.args == [3]


def test_the_outline_shows_headings_as_they_are_read(panel):
    panel.show_post(
        [Version("en", "# Third *x* and **y**\n\n## [Link](https://a.org) `c` 5 \\* 3")]
    )
    rows = [panel.outline.list.item(row).text() for row in range(panel.outline.list.count())]
    assert rows == ["Third x and y", "    Link c 5 * 3"]
    assert panel.outline.list.item(0).toolTip() == "Third x and y"


def test_the_outline_follows_text_and_caret_and_jumps(panel, qtbot, write):
    panel.show_post([Version("en", "# One\n\ntext\n\n## Two\n\nmore")])
    rows = panel.outline.list
    assert [rows.item(n).text().strip() for n in range(rows.count())] == ["One", "Two"]
    rows.itemClicked.emit(rows.item(1))
    assert panel.edit.textCursor().blockNumber() == 4
    assert rows.currentRow() == 1
    write(end(panel), "\n## Three")
    qtbot.waitUntil(lambda: rows.count() == 3)


def test_a_library_that_can_only_be_read_is_said_and_takes_no_keys(panel, write):
    panel.set_read_only("Only to read")
    assert panel.notice.isVisible()
    assert panel.notice.text() == "Only to read"
    write(end(panel), "x")
    write(panel.page.title, "x")
    assert panel.text() == EN.body
    assert panel.metadata() == EN.metadata
    assert not panel.actions_by_name["bold"].isEnabled()
    assert not panel.tabs.add.isVisible()
    panel.set_read_only("")
    assert not panel.notice.isVisible()
    write(end(panel), "x")
    assert panel.text() == EN.body + "x"


def test_broken_fields_are_said_and_the_text_can_be_put_right(panel, write):
    panel.show_post([Version("en", "---\ntitle: [\n---\ntext", problem_line=2)])
    assert "2" in panel.notice.text()
    assert panel.page.title.isReadOnly()
    assert not panel.fields.widget().isEnabled()
    write(end(panel), "x")
    assert panel.text().endswith("textx")


def test_formatted_paste_is_asked_for_and_put_in(panel, qtbot):
    panel.set_rich_paste(possible=True)
    data = QMimeData()
    data.setHtml("<h2>Part</h2><p>words</p>")
    data.setText("Part\nwords")
    with qtbot.waitSignal(panel.paste_html_requested) as asked:
        end(panel).insertFromMimeData(data)
    token, html = asked.args
    assert "<h2>" in html
    panel.pasted(token, "## Part\n\nwords")
    assert panel.text() == "one two\n## Part\n\nwords"
    panel.pasted(token, "again")
    assert "again" not in panel.text()


def test_an_answer_for_a_closed_post_is_dropped(panel, qtbot):
    panel.set_rich_paste(possible=True)
    data = QMimeData()
    data.setHtml("<b>words</b>")
    data.setText("words")
    with qtbot.waitSignal(panel.paste_html_requested) as asked:
        end(panel).insertFromMimeData(data)
    panel.show_post([Version("fr", "un")])
    panel.pasted(asked.args[0], "**words**")
    panel.picture_added(1, "images/a.jpg")
    assert panel.text() == "un"


def test_a_picture_for_the_post_becomes_a_field(panel, monkeypatch, qtbot):
    monkeypatch.setattr(
        "icc_editor.gui.writing_panel.picture_dialog.choose_picture", lambda _: Path("/x/a b.jpg")
    )
    with qtbot.waitSignal(panel.picture_requested) as asked:
        panel.fields.choose.click()
    wish = asked.args[0]
    assert wish == PictureWish(wish.token, Path("/x/a b.jpg"), "a b.jpg", featured=True)
    panel.picture_added(wish.token, "images/a-b.jpg")
    assert panel.metadata().featured_image == "images/a-b.jpg"
    assert panel.fields.featured.currentData() == "images/a-b.jpg"
    assert panel.text() == EN.body


def test_a_featured_picture_goes_to_the_version_it_was_wished_for(panel, qtbot, monkeypatch):
    monkeypatch.setattr(picture_dialog, "choose_picture", lambda _window: Path("/x/a.jpg"))
    with qtbot.waitSignal(panel.picture_requested) as asked:
        panel.inserting.ask_featured()
    panel.tabs.choose("km")
    panel.picture_added(asked.args[0].token, "images/a.jpg")
    assert panel.metadata("en").featured_image == "images/a.jpg"
    assert panel.metadata("km").featured_image == ""
    assert panel.language() == "km"
    panel.tabs.choose("en")
    panel.undo.undo()
    assert panel.metadata("en").featured_image == ""


def test_what_was_pasted_goes_to_the_version_it_was_pasted_into(panel, qtbot):
    panel.set_rich_paste(possible=True)
    data = QMimeData()
    data.setHtml("<b>words</b>")
    data.setText("words")
    with qtbot.waitSignal(panel.paste_html_requested) as asked:
        panel.versions.pages["km"].edit.insertFromMimeData(data)
    panel.pasted(asked.args[0], "**words**")
    assert "**words**" in panel.text("km")
    assert "words" not in panel.text("en")


def test_pictures_of_the_text_are_offered_as_the_featured_one(panel):
    panel.show_post([Version("en", 'a ![x](images/a.jpg "c")\n\n![y](http://b/c.jpg)')])
    box = panel.fields.featured
    assert [box.itemData(n) for n in range(box.count())] == ["", "images/a.jpg"]


def test_everything_has_a_name_and_the_keys_are_not_used_twice(panel):
    keys = [
        action.shortcut().toString()
        for action in panel.actions_by_name.values()
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))
    for button in panel.findChildren(QToolButton):
        if button.isVisible() and not button.objectName().startswith("qt_"):
            named = button.accessibleName() or button.text() or button.toolTip()
            assert named, button


def test_a_panel_without_a_post_is_harmless(qtbot):
    panel = WritingPanel(OpenVersions(TextStyle(), PostUndo()))
    qtbot.addWidget(panel)
    panel.show()
    panel.flush()
    panel.go_to("en", 3)
    panel.picture_failed(3)
    panel.paste_failed(3)
    for name in ("link", "picture", "article", "find", "undo", "redo", "bold"):
        panel.actions_by_name[name].trigger()
    assert panel.edit is None
    panel.find_bar.close_bar()


def test_the_preview_is_wished_for_and_away_with_a_button(panel, qtbot):
    wishes = []
    panel.preview_toggled.connect(wishes.append)
    for _ in range(2):
        panel.actions_by_name["preview"].trigger()
    assert wishes == [True, False]


def test_hiding_the_details_gives_the_keys_to_the_text(panel, qtbot, write):
    from PySide6.QtWidgets import QApplication

    panel.activateWindow()
    panel.fields.kind.setFocus()
    qtbot.waitUntil(lambda: panel.fields.kind.hasFocus())
    panel.actions_by_name["details"].trigger()
    assert QApplication.focusWidget() is panel.edit


def test_clicking_a_tab_gives_the_keys_to_its_text(panel, qtbot):
    from PySide6.QtWidgets import QApplication

    panel.activateWindow()
    for index in (1, 0, 0):
        panel.fields.kind.setFocus()
        centre = panel.tabs.bar.tabRect(index).center()
        qtbot.mouseClick(panel.tabs.bar, Qt.MouseButton.LeftButton, pos=centre)
        assert panel.language() == ("en", "km")[index]
        assert QApplication.focusWidget() is panel.edit


def test_both_redo_keys_redo(panel):
    keys = {key.toString() for key in panel.actions_by_name["redo"].shortcuts()}
    assert keys == {"Ctrl+Y", "Ctrl+Shift+Z"}


def test_the_versions_are_reached_by_keys_from_title_to_title_and_text_to_text(panel, qtbot):
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.edit.setFocus()
    for field, key, language in (
        ("edit", Qt.Key.Key_PageDown, "km"),
        ("title", Qt.Key.Key_PageUp, "en"),
        ("title", Qt.Key.Key_PageUp, "km"),  # round the end
        ("edit", Qt.Key.Key_PageDown, "en"),
    ):
        getattr(panel.page, field).setFocus()
        qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert panel.language() == language
        assert getattr(panel.page, field).hasFocus()
    panel.show_post([EN])
    assert not panel.actions_by_name["next-version"].isEnabled()
