# SPDX-License-Identifier: MIT
"""Two texts written apart are brought together in the window, and stand beside each other."""

import pytest

from icc_editor.gui import questions
from icc_editor.post.post_folder import Publication
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.post_folder import record_publication
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes
from tests.gui.translation_view.conftest import SOURCE, TARGET, until
from tests.services.translating.test_translation import NOW


class Pair:
    """The window with an English post open, and what was asked in it."""

    def __init__(self, program, path, monkeypatch):
        self.window, self.path, self.asked = program.window, path, []
        self.sure = True
        monkeypatch.setattr(questions, "is_sure", self._answer)
        until(lambda: self.window.filled and self.window._opening is None)
        self.window.open_post(path)
        until(lambda: self.window.editing.post() is not None)

    def _answer(self, _window, _title, question, *_buttons):
        self.asked.append(question)
        return self.sure

    def pairs(self):
        view = self.window.translation.control.view
        rows = map(view.segment_of, range(view.row_count))
        return [(row.source, row.target) for row in rows if row is not None]

    def aligned(self):
        until(lambda: self.window.translation.is_open)
        until(lambda: not self.window.translation.control.is_busy)
        return [pair for pair in self.pairs() if all(pair)]


WANTED = [
    ("The count is over.", "ការរាប់ចប់ហើយ។"),
    ("## What was decided", "## អ្វីដែលបានសម្រេច"),
    ("The party won 489 of 1,646 communes.", "គណបក្សឈ្នះ ៤៨៩ ឃុំ ក្នុងចំណោម ១.៦៤៦។"),
]


@pytest.fixture
def library(tmp_path):
    return Library.create(tmp_path / "posts")


def made(library, language, title, body):
    path = library.new_post(title, language, NOW).path
    (path / f"{language}.md").write_text(f"---\ntitle: {title}\n---\n{body}", "utf-8")
    return path


@pytest.fixture
def two(library, start, monkeypatch):
    mine = made(library, "en", "Results", SOURCE)
    other = made(library, "km", "លទ្ធផល", TARGET)
    return Pair(start(library.path), mine, monkeypatch), other


def choose(pair):
    pair.window.window_actions["join_posts"].trigger()
    joining = pair.window.translation.joining
    until(lambda: joining.dialog is not None)
    assert [joining.dialog.list.item(0).text()] == ["លទ្ធផល · ខ្មែរ"]
    joining.dialog.join_button.click()
    until(lambda: (pair.path / "km.md").exists())


def test_a_post_that_was_written_apart_is_offered_before_one_that_has_both_languages(two, library):
    pair, _other = two
    both = made(library, "en", "Both", SOURCE)
    (both / "km.md").write_text(TARGET, "utf-8")  # the newest: above all others in the library
    pair.window.window_actions["join_posts"].trigger()
    joining = pair.window.translation.joining
    until(lambda: joining.dialog is not None)
    rows = [joining.dialog.list.item(row).text() for row in range(2)]
    joining.dialog.reject()
    assert rows == ["លទ្ធផល · ខ្មែរ", "Both · English, ខ្មែរ"]


def test_two_posts_become_one_and_the_other_is_in_the_bin_once_that_is_wanted(two, library):
    pair, other = two
    choose(pair)
    assert pair.aligned() == WANTED
    assert (pair.path / "km.md").read_text("utf-8").endswith(TARGET)
    until(lambda: not other.exists())
    assert len(pair.asked) == 1
    assert len(library.bin.posts()) == 1


def test_the_other_post_stays_when_it_is_not_to_go(two, library):
    pair, other = two
    pair.sure = False
    choose(pair)
    assert pair.aligned() == WANTED
    until(lambda: bool(pair.asked))
    assert (other / "km.md").exists()
    assert library.bin.posts() == ()


def test_a_text_in_both_languages_becomes_two_versions(library, start, monkeypatch):
    path = made(library, "en", "Results / លទ្ធផល", f"{SOURCE}\n{TARGET}")
    pair = Pair(start(library.path), path, monkeypatch)
    pair.sure = False
    pair.window.window_actions["part_text"].trigger()
    assert not (path / "km.md").exists()
    pair.sure = True
    pair.window.window_actions["part_text"].trigger()
    assert pair.aligned() == WANTED
    texts = pair.window.translation.control.view.pages
    assert [page.edit.text().strip() for page in texts] == [SOURCE.strip(), TARGET.strip()]
    assert pair.window.editing.flush()
    assert "លទ្ធផល" not in (path / "en.md").read_text("utf-8")


def parted(library, start, monkeypatch):
    path = made(library, "en", "Results / លទ្ធផល", f"{SOURCE}\n{TARGET}")
    pair = Pair(start(library.path), path, monkeypatch)
    pair.whole = (path / "en.md").read_bytes()
    pair.window.window_actions["part_text"].trigger()
    assert pair.aligned() == WANTED
    return pair


def test_undo_of_parting_brings_the_one_text_back_and_takes_the_new_version_away(
    library, start, monkeypatch
):
    pair = parted(library, start, monkeypatch)
    half = (pair.path / "km.md").read_bytes()
    pair.window.undo.undo()
    assert pair.window.editing.flush()
    assert not pair.window.translation.is_open
    assert sorted(its.name for its in pair.path.glob("*.md")) == ["en.md"]
    assert (pair.path / "en.md").read_bytes() == pair.whole
    assert list(pair.window.versions_open.pages) == ["en"]
    assert list((pair.path / "translations").glob("*.toml")) == []

    pair.window.undo.redo()
    assert pair.window.editing.flush()
    assert (pair.path / "km.md").read_bytes() == half
    assert "លទ្ធផល" not in (pair.path / "en.md").read_text("utf-8")
    assert (pair.path / "translations" / "km.toml").exists()
    assert list(pair.window.versions_open.pages) == ["en", "km"]

    pair.window.undo.undo()
    assert pair.window.editing.flush()
    assert (pair.path / "en.md").read_bytes() == pair.whole
    assert not (pair.path / "km.md").exists()


def test_what_was_typed_after_parting_is_taken_back_first(library, start, monkeypatch):
    pair = parted(library, start, monkeypatch)
    target = pair.window.translation.control.view.pages[1].edit
    target.type_in("អ")
    pair.window.undo.undo()
    assert (pair.path / "km.md").exists()
    assert list(pair.window.versions_open.pages) == ["en", "km"]
    pair.window.undo.undo()
    assert not (pair.path / "km.md").exists()
    assert not pair.window.undo.can_undo()


def test_the_new_version_stays_when_somebody_else_wrote_it(library, start, monkeypatch):
    pair = parted(library, start, monkeypatch)
    (pair.path / "km.md").write_text("ទាំងអស់ថ្មី។\n", "utf-8")
    pair.window.editing.look_outside()
    until(lambda: "ថ្មី" in pair.window.versions_open.text("km"))
    pair.window.undo.undo()
    assert (pair.path / "km.md").exists()  # their text went first


def test_a_text_in_one_language_is_left_alone_and_that_is_said(library, start, monkeypatch):
    path = made(library, "en", "Results", SOURCE)
    pair = Pair(start(library.path), path, monkeypatch)
    before = (path / "en.md").read_bytes()
    pair.window.window_actions["part_text"].trigger()
    until(lambda: "two languages" in pair.window.messages.text().casefold())
    assert (path / "en.md").read_bytes() == before
    assert not pair.window.translation.is_open


BLOG = Publication(
    *("https://a.org/xmlrpc.php", "1", "km", "7", "https://a.org/7", "publish"),
    *(NOW, "hash", NOW),
)


def files(folder):
    """Return what a post holds, but for pictures and locks."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in {".md", ".toml"}
    }


@pytest.mark.parametrize("binned", [True, False])
def test_undo_of_joining_makes_two_posts_of_it_again(two, library, binned):
    pair, other = two
    record_publication(post_folder.load(other), BLOG)
    add_table(post_folder.load(other), communes())
    mine, theirs = files(pair.path), files(other)
    pair.sure = binned
    choose(pair)
    pair.aligned()
    assert pair.window.editing.flush()
    until(lambda: other.exists() is not binned and bool(pair.asked))
    assert post_folder.load(pair.path).publications == (BLOG,)
    assert post_folder.load(pair.path).tables == ("communes",)

    pair.window.undo.undo()
    assert pair.window.editing.flush()
    until(other.exists)
    until(lambda: not post_folder.load(pair.path).publications)
    assert files(other) == theirs
    assert files(pair.path).keys() == mine.keys()
    assert files(pair.path)["en.md"] == mine["en.md"]
    assert list(pair.window.versions_open.pages) == ["en"]
    assert library.bin.posts() == ()

    pair.window.undo.redo()
    assert pair.window.editing.flush()
    until(lambda: other.exists() is not binned)
    joined = post_folder.load(pair.path)
    assert (joined.publications, joined.tables) == ((BLOG,), ("communes",))
    assert list(pair.window.versions_open.pages) == ["en", "km"]

    pair.window.undo.undo()
    assert pair.window.editing.flush()
    until(other.exists)
    assert files(other) == theirs
    assert not pair.window.undo.can_undo()
