# SPDX-License-Identifier: MIT
"""What somebody sees who opens the translator's view, and where it leads at the end."""

from PySide6.QtCore import QPoint

from tests.gui.translation_view.conftest import SOURCE, Desk, until


def test_a_version_that_is_added_to_be_translated_is_shown_beside_its_source(start, post):
    (post.path / "km.md").unlink()
    program = start(post.path.parent)
    window = program.window
    until(lambda: window.filled and window._opening is None)
    window.open_post(post.path)
    until(lambda: window.editing.post() is not None)
    window.window_actions["translate"].trigger()
    assert not window.translation.is_open
    window.messages._action.click()
    until(lambda: window.translation.is_open)
    assert window.translation.control.languages == ("en", "km")


def test_an_empty_translation_says_once_that_nothing_is_written_yet(start, post):
    (post.path / "km.md").write_text("---\ntitle: ''\n---\n", "utf-8")
    desk = Desk(start(post.path.parent), post)
    page = desk.target

    def drawn():
        return page.viewport().grab().toImage()

    page.set_hint("Write here")
    with_hint = drawn()
    page.set_hint("")
    assert drawn() == with_hint
    desk.window.window_actions["translate"].trigger()
    alone = drawn()
    page.set_hint("Write here")
    assert drawn() != alone


def test_when_every_row_is_done_it_leads_to_what_stands_outside_the_text(start, post):
    (post.path / "en.md").write_text("---\ntitle: Results\n---\nThe count is over.\n", "utf-8")
    (post.path / "km.md").write_text("---\ntitle: លទ្ធផល\n---\nការរាប់ចប់ហើយ។\n", "utf-8")
    desk = Desk(start(post.path.parent), post)
    desk.view.go_to(0)
    desk.do("confirm")
    messages = desk.window.messages
    assert "title, excerpt, tables" in messages.text()
    messages._action.click()
    desk.window.translation.texts.dialog.reject()
    desk.view.pages[1].title.setFocus()
    desk.do("confirm")
    desk.do("next_row")
    assert messages.text() == "Nothing is left to go to."


def test_the_row_in_hand_is_in_sight_when_the_view_is_opened(start, post):
    paragraphs = [f"Paragraph {number}." for number in range(60)]
    translated = [f"កថាខណ្ឌ {number}។" for number in range(60)]
    (post.path / "en.md").write_text("---\ntitle: A\n---\n" + "\n\n".join(paragraphs), "utf-8")
    (post.path / "km.md").write_text("---\ntitle: ក\n---\n" + "\n\n".join(translated), "utf-8")
    desk = Desk(start(post.path.parent), post)
    desk.view.go_to(59)
    translate, page = desk.window.window_actions["translate"], desk.target
    translate.trigger()
    page.verticalScrollBar().setValue(0)
    translate.trigger()
    desk.settle()
    assert desk.view.current == 59
    assert 59 in [row for row, _top, _height in desk.view._pair.seen()]


def test_a_row_a_filter_leaves_out_can_be_told_apart(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    gutter = desk.view.gutter
    [first] = [its for its in desk.view._seen(gutter) if its[0] == 0]
    image = gutter.grab().toImage()
    top = round(first[1])
    colors = [
        image.pixelColor(QPoint(x, y)).lightness()
        for x in range(gutter.width() // 2 - 8, gutter.width() // 2 + 8)
        for y in range(top, top + 40)
    ]
    assert max(colors) - min(colors) > 90  # of 255: three to one at least on this ground


def test_going_from_row_to_row_changes_no_width(desk):
    desk.view.go_to(0)
    desk.do("confirm")
    desk.source.replace_text(SOURCE.replace("over", "done"))
    desk.settle()
    assert desk.states()[0] == "outdated"
    widths = set()
    for row in range(desk.view.row_count):
        desk.view.go_to(row)
        desk.settle()
        widths.add((desk.view.width(), desk.view.minimumSizeHint().width()))
    assert len(widths) == 1


def test_titles_leave_the_room_to_the_texts_and_are_large_again_afterwards(desk):
    pages = desk.view.pages
    beside = [page.title.font().pointSizeF() for page in pages]
    text = [page.edit.font().pointSizeF() for page in pages]
    assert all(size < 1.3 * least for size, least in zip(beside, text, strict=True))
    desk.window.look.zoom(1)
    assert [page.title.font().pointSizeF() for page in pages] > beside
    desk.window.look.zoom(-1)
    desk.window.window_actions["translate"].trigger()
    alone = [page.title.font().pointSizeF() for page in pages]
    assert all(size > 1.5 * least for size, least in zip(alone, text, strict=True))
