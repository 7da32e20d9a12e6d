# SPDX-License-Identifier: MIT
"""Unknown words are marked with real dictionaries, read in the background, and only when wished."""

import re
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from icc_editor.errors import StorageError
from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.jobs import JobScope
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.parts import Parts
from icc_editor.gui.proof.proof_controller import LANE, ProofController
from icc_editor.gui.proof.words_dialog import WordsDialog
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.services import spelling as services_spelling
from icc_editor.services.spelling import Spelling
from icc_editor.storage.places import Places
from icc_editor.storage.word_file import WordFile
from icc_editor.text.spelling.speller import Readiness, SpellerState

WORDS = "The comittee counted ខ្ញុំទៅផ្សារ votes.\n"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def words_once(khmer_words, monkeypatch):
    """Decode ICU's words once for all of these tests."""
    monkeypatch.setattr(services_spelling.khmer_words, "load", lambda _places, **_: khmer_words)


@pytest.fixture
def writing(qtbot):
    panel = WritingPanel(OpenVersions(TextStyle(), PostUndo()))
    qtbot.addWidget(panel)
    panel.resize(1000, 700)
    panel.show()
    yield panel
    panel.clear()


@pytest.fixture
def parts(qapp, tmp_path):
    made = Parts(Places.under(tmp_path))
    yield made
    made.close()


@pytest.fixture
def runner(parts):
    return parts.runner


@pytest.fixture
def preferences(parts):
    return parts.preferences


@pytest.fixture
def post():
    """Return the open post; tests open another by giving it another id."""
    return SimpleNamespace(post_id="one")


@pytest.fixture
def scope(parts):
    """Return the jobs of one window."""
    return JobScope(parts.runner)


@pytest.fixture
def make_control(parts, scope, tmp_path, post):
    """Return a function that makes a controller over the same lists of words."""
    return lambda panel: ProofController(panel, parts, scope, tmp_path / "posts", lambda: post)


@pytest.fixture
def control(make_control, scope, writing):
    made = make_control(writing)
    yield made
    made.close()
    scope.close()


def words_in(edit, line):
    """Check the block around a line and return the stretches that are pointed out."""
    return [
        edit.structure.line(found.line)[found.mark.start : found.mark.end]
        for found in edit.marks.checked(line)[1]
    ]


def marked(writing):
    return words_in(writing.edit, 0)


def open_post(writing, text=WORDS):
    writing.show_post([Version("en", text, Metadata(title="Title"))])


def idle(runner, qtbot):
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=20_000)


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


def test_a_misspelt_word_is_marked_and_a_khmer_one_is_not(control, writing, qtbot):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)


def test_suggestions_stand_in_the_context_menu_and_replace_the_word(
    control, writing, runner, qtbot
):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    menu = writing.edit.context_menu(Place(0, 6))
    assert menu.actions()[0].text() == "This word is in no dictionary."
    idle(runner, qtbot)
    choose(menu, "committee")
    assert writing.text().startswith("The committee counted")


def test_a_word_said_to_be_right_is_marked_no_more_and_remembered(
    control, writing, make_control, qtbot
):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    choose(writing.edit.context_menu(Place(0, 6)), "“comittee” is right")
    qtbot.waitUntil(lambda: marked(writing) == [])
    again = WritingPanel(OpenVersions(TextStyle(), PostUndo()))
    qtbot.addWidget(again)
    other = make_control(again)
    open_post(again, "The comittee and the goverment.\n")
    again.show()
    qtbot.waitUntil(lambda: marked(again) == ["goverment"], timeout=20_000)
    other.close()
    again.clear()


def test_a_word_left_alone_in_one_post_is_marked_in_another(control, writing, post, qtbot):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    choose(writing.edit.context_menu(Place(0, 6)), "Leave “comittee” alone in this post")
    qtbot.waitUntil(lambda: marked(writing) == [])
    post.post_id = "two"
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"])
    post.post_id = "one"
    open_post(writing)
    qtbot.waitUntil(lambda: control._check.is_ready("en", "one"))
    assert marked(writing) == []


def test_a_word_that_cannot_be_written_down_is_told(control, writing, tmp_path, qtbot):
    told = []
    writing.told.connect(told.append)
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    state = Places.under(tmp_path).state
    state.mkdir(exist_ok=True)
    (state / "words").write_text("no folder")
    choose(writing.edit.context_menu(Place(0, 6)), "“comittee” is right")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The word could not be written down."]
    assert marked(writing) == ["comittee"]


NAME = "ម៉ូរ៉ានទីន"


def open_khmer(writing, text):
    writing.show_post([Version("km", text, Metadata(title="ចំណងជើង"))])


def offered(menu):
    return [action.text() for action in menu.actions()]


def choose_more(menu, text):
    more = next(one.menu() for one in menu.actions() if one.menu() is not None)
    choose(more, text)
    menu.deleteLater()


def select(edit, line, start, end):
    edit.select_range(edit.position_of(Place(line, start)), edit.position_of(Place(line, end)))


def test_a_name_that_icu_cuts_is_offered_and_accepted_as_a_whole(control, writing, qtbot):
    open_khmer(writing, f"ប្រទេស{NAME}បានទៅ\n\nភូមិ{NAME} នៅ\n\nខ្ញុំម៉ូរ៉ាននៅ\n")
    qtbot.waitUntil(lambda: marked(writing) == ["នបាន"], timeout=20_000)
    assert words_in(writing.edit, 2) == ["ន"]
    pieces = words_in(writing.edit, 4)
    menu = writing.edit.context_menu(Place(2, len("ភូមិ" + NAME)))
    assert "“ន” is right" not in offered(menu)
    menu.deleteLater()
    choose(writing.edit.context_menu(Place(0, len("ប្រទេស" + NAME))), f"“{NAME}” is right")
    qtbot.waitUntil(lambda: marked(writing) == [])
    assert words_in(writing.edit, 2) == []
    assert words_in(writing.edit, 4) == pieces != []


def test_what_is_chosen_around_a_mark_is_offered_first(control, writing, qtbot):
    text = f"ប្រទេស{NAME}បានទៅ"
    open_khmer(writing, f"{text} ថ្ងៃ។\n")
    qtbot.waitUntil(lambda: marked(writing) == ["នបាន"], timeout=20_000)
    select(writing.edit, 0, 0, len("ប្រទេស" + NAME))
    menu = writing.edit.context_menu(Place(0, 1))  # not on the mark itself
    assert offered(menu)[2] == f"“ប្រទេស{NAME}” is right"
    menu.deleteLater()
    select(writing.edit, 0, 0, len(text) + 6)  # with the end of the sentence
    menu = writing.edit.context_menu(Place(0, len("ប្រទេស" + NAME)))
    assert offered(menu)[2] == f"“{NAME}” is right"
    menu.deleteLater()


def test_a_name_of_two_words_and_one_with_a_hyphen_are_offered(control, writing, qtbot):
    open_post(writing, "In Preahh-Vihearr Mr Kemm Sokhaa spoke. Sokhaa left.\n")
    parts = ["Preahh", "Vihearr", "Kemm", "Sokhaa", "Sokhaa"]
    qtbot.waitUntil(lambda: marked(writing) == parts, timeout=20_000)
    choose(writing.edit.context_menu(Place(0, 5)), "“Preahh-Vihearr” is right")
    qtbot.waitUntil(lambda: marked(writing) == parts[2:])
    choose(writing.edit.context_menu(Place(0, 23)), "“Kemm Sokhaa” is right")
    qtbot.waitUntil(lambda: marked(writing) == ["Sokhaa"])


def test_a_name_is_right_in_every_language_and_may_be_everybodys(control, writing, tmp_path, qtbot):
    told = []
    writing.told.connect(told.append)
    open_post(writing, "Mr Sokhaa and a comittee.\n")
    qtbot.waitUntil(lambda: marked(writing) == ["Sokhaa", "comittee"], timeout=20_000)
    choose_more(writing.edit.context_menu(Place(0, 5)), "“Sokhaa” is a name")
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"])
    choose_more(
        writing.edit.context_menu(Place(0, 18)),
        "“comittee” is right for everybody who uses this library",
    )
    qtbot.waitUntil(lambda: marked(writing) == [])
    names = Places.under(tmp_path).state / "words" / "names.txt"
    assert names.read_text("utf-8") == "Sokhaa\n"
    assert (tmp_path / "posts" / "words.en.txt").read_text("utf-8") == "comittee\n"
    assert [sentence.partition(". A right")[0] for sentence in told] == [
        "“Sokhaa” is a name from now on, on this computer",
        "“comittee” is right for everybody who uses this library",
    ]


@pytest.mark.parametrize("text", ["“comittee” is right", "Leave “comittee” alone in this post"])
def test_an_accepted_word_is_told_and_can_be_marked_again(control, writing, text, qtbot):
    told = []
    writing.told.connect(told.append)
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    choose(writing.edit.context_menu(Place(0, 6)), text)
    qtbot.waitUntil(lambda: marked(writing) == [])
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "“comittee”" in told[0]
    again = "“comittee” was accepted: mark it again"
    menu = writing.edit.context_menu(Place(0, 1))
    assert again not in offered(menu)
    menu.deleteLater()
    choose(writing.edit.context_menu(Place(0, 6)), again)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"])
    assert told[1:] == ["“comittee” is not accepted any more."]


def test_a_word_of_another_language_in_the_text_goes_to_its_own_list(
    control, writing, tmp_path, qtbot
):
    open_post(writing, "Une fotte grave\nici {: lang=fr }\n")
    qtbot.waitUntil(lambda: marked(writing) == ["fotte"], timeout=20_000)
    choose(writing.edit.context_menu(Place(0, 6)), "“fotte” is right")
    qtbot.waitUntil(lambda: marked(writing) == [])
    assert (Places.under(tmp_path).state / "words" / "fr.txt").read_text("utf-8") == "fotte\n"


@pytest.fixture
def words_dialog(control, writing, qtbot):
    """Return the opened dialog, once it shows the lists."""
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    choose(writing.edit.context_menu(Place(0, 6)), "“comittee” is right")
    qtbot.waitUntil(lambda: marked(writing) == [])
    writing.actions_by_name["right-words"].trigger()
    made = writing.window().findChild(WordsDialog)
    qtbot.waitUntil(lambda: made.personal.list.count() == 1)
    yield made
    made.close()


def test_the_dialog_removes_and_takes_back_and_the_marks_follow(words_dialog, writing, qtbot):
    words_dialog.personal.choose("comittee")
    words_dialog.personal.remove_button.click()
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"])
    assert words_dialog.personal.list.count() == 0
    words_dialog.back_button.click()
    qtbot.waitUntil(lambda: marked(writing) == [])
    assert words_dialog.personal.list.count() == 1


def test_the_dialog_moves_a_word_to_the_library_and_back(
    words_dialog, writing, tmp_path, runner, qtbot
):
    words_dialog.personal.choose("comittee")
    words_dialog.personal.move_button.click()
    qtbot.waitUntil(lambda: words_dialog.library.list.count() == 1)
    assert words_dialog.personal.list.count() == 0
    assert (tmp_path / "posts" / "words.en.txt").read_text("utf-8") == "comittee\n"
    assert marked(writing) == []
    words_dialog.back_button.click()
    qtbot.waitUntil(lambda: words_dialog.personal.list.count() == 1)
    assert words_dialog.library.list.count() == 0


def test_the_dialog_says_what_could_not_be_written_and_shows_what_is(
    words_dialog, tmp_path, runner, qtbot
):
    (tmp_path / "posts").write_text("no folder")
    words_dialog.library.field.setText("Pochh")
    words_dialog.library.add_button.click()
    sentence = "The word could not be written down."
    qtbot.waitUntil(lambda: words_dialog.told.text() == sentence)
    idle(runner, qtbot)
    assert words_dialog.personal.list.count() == 1
    assert words_dialog.library.list.count() == 0


def test_the_dialog_shows_what_was_done_before_the_disk_refused(words_dialog, monkeypatch, qtbot):
    def refuse(*_asked):
        raise StorageError(Path("en.txt"), reason="EACCES")

    monkeypatch.setattr(Spelling, "remove_word", refuse)
    words_dialog.personal.choose("comittee")
    words_dialog.personal.move_button.click()
    qtbot.waitUntil(lambda: words_dialog.library.list.count() == 1)
    assert words_dialog.personal.list.count() == 1
    assert words_dialog.told.text() == "The word could not be written down."


def test_a_word_of_the_title_is_accepted_and_marked_again(control, writing, qtbot):
    title = "The Preahh-Vihearr"
    writing.show_post([Version("en", WORDS, Metadata(title=title))])
    field = writing.page.title
    qtbot.waitUntil(lambda: words_in(field, 0) == ["Preahh", "Vihearr"], timeout=20_000)
    choose(field.context_menu(Place(0, 6)), "“Preahh-Vihearr” is right")
    qtbot.waitUntil(lambda: words_in(field, 0) == [])
    choose(field.context_menu(Place(0, 6)), "“Preahh-Vihearr” was accepted: mark it again")
    qtbot.waitUntil(lambda: words_in(field, 0) == ["Preahh", "Vihearr"])


def test_the_dialog_turns_to_the_disk_in_the_lane_alone(
    watched, words_dialog, writing, runner, qtbot
):
    words_dialog.personal.field.setText("Pochh")
    words_dialog.personal.add_button.click()
    qtbot.waitUntil(lambda: words_dialog.personal.list.count() == 2)
    words_dialog.personal.choose("Pochh")
    words_dialog.personal.remove_button.click()
    qtbot.waitUntil(lambda: words_dialog.personal.list.count() == 1)
    idle(runner, qtbot)
    assert {"words", "add", "remove"} <= {name for name, _thread in watched}
    assert {thread for _name, thread in watched} == {f"lane {LANE}"}


def test_it_can_be_switched_off_and_stays_off(control, writing, preferences, qtbot):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    writing.actions_by_name["mark-spelling"].trigger()
    assert marked(writing) == []
    assert not preferences.current.mark_spelling
    preferences.change(mark_spelling=True)
    assert writing.actions_by_name["mark-spelling"].isChecked()
    assert marked(writing) == ["comittee"]


def test_khmer_encoding_is_pointed_out_whatever_is_wished_of_spelling(
    control, writing, preferences
):
    preferences.change(mark_spelling=False)
    open_post(writing, "ស្រ្តី comittee\n")
    assert marked(writing) == ["ស្រ្តី"]


@pytest.fixture
def watched(monkeypatch):
    """Return what turned to the disk or to a dictionary that may be slow, and in which thread."""
    calls = []

    def watch(owner, name):
        real = getattr(owner, name)

        def called(*args, **kwargs):
            calls.append((name, threading.current_thread().name))
            return real(*args, **kwargs)

        monkeypatch.setattr(owner, name, called)

    watch(services_spelling, "open_speller")
    watch(services_spelling.khmer_words, "load")
    for name in ("words", "add", "remove"):
        watch(WordFile, name)
    watch(Spelling, "suggest")
    return calls


def test_whatever_turns_to_the_disk_runs_in_the_lane_of_spelling(
    control, writing, runner, watched, post, qtbot
):
    open_post(writing, WORDS + "\nUne fotte grave ici {: lang=fr }\n")
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    qtbot.waitUntil(lambda: words_in(writing.edit, 2) == ["fotte"], timeout=20_000)
    writing.edit.context_menu(Place(0, 6)).deleteLater()
    choose(writing.edit.context_menu(Place(0, 6)), "“comittee” is right")
    qtbot.waitUntil(lambda: marked(writing) == [])
    post.post_id = "two"
    open_post(writing, "The goverment.\n")
    qtbot.waitUntil(lambda: marked(writing) == ["goverment"])
    control.look_again()
    idle(runner, qtbot)
    assert {name for name, _thread in watched} == {
        *("open_speller", "load", "words", "add", "suggest")
    }
    assert {thread for _name, thread in watched} == {f"lane {LANE}"}


def test_a_dictionary_is_opened_once_for_marking(control, writing, runner, watched, post, qtbot):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    post.post_id = "two"
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"])
    control.look_again()
    idle(runner, qtbot)
    opened = [name for name, _thread in watched if name in {"open_speller", "load"}]
    assert sorted(opened) == ["load", "open_speller"]


def test_what_others_changed_is_seen_when_the_program_comes_forward(
    control, writing, runner, tmp_path, qapp, qtbot
):
    open_post(writing)
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "words.en.txt").write_text("comittee\n")
    check = writing.edit.marks.check
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: marked(writing) == [])
    assert writing.edit.marks.check is not check
    check = writing.edit.marks.check
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    idle(runner, qtbot)
    assert writing.edit.marks.check is check  # nothing changed: nothing is checked again


def test_a_dictionary_that_was_installed_is_used_when_the_program_comes_forward(
    control, writing, monkeypatch, runner, qtbot
):
    told = []
    writing.told.connect(told.append)
    real = services_spelling.open_speller
    missing = SpellerState("en", Readiness.DICTIONARY_MISSING)
    monkeypatch.setattr(services_spelling, "open_speller", lambda _language: (None, missing))
    open_post(writing)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert marked(writing) == []
    monkeypatch.setattr(services_spelling, "open_speller", real)
    control.look_again()
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)


def test_a_language_without_dictionary_is_told_once_and_what_to_install(
    control, writing, runner, watched, post, qtbot
):
    told = []
    writing.told.connect(told.append)
    esperanto = [Version("eo", "Unu du\n", Metadata(title="Titolo"))]
    writing.show_post(esperanto)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert re.search(r"dictionary is not installed.*hunspell-eo", told[0])
    assert marked(writing) == []
    for post_id in ("two", "three"):
        post.post_id = post_id
        writing.show_post(esperanto)
        control.look_again()
        idle(runner, qtbot)
        assert marked(writing) == []
    assert sum(name == "open_speller" for name, _thread in watched) >= 3  # it was looked for
    assert len(told) == 1


def test_nothing_is_told_of_a_language_that_is_only_quoted(control, writing, runner, qtbot):
    told = []
    writing.told.connect(told.append)
    open_post(writing, WORDS + "\nUnu du {: lang=eo }\n")
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"], timeout=20_000)
    assert words_in(writing.edit, 2) == []
    qtbot.waitUntil(lambda: control._check.is_ready("eo", "one"))
    assert words_in(writing.edit, 2) == []
    assert told == []


def test_a_list_that_cannot_be_read_is_told_once_and_read_when_it_can_be(
    control, writing, runner, watched, tmp_path, qtbot
):
    told = []
    writing.told.connect(told.append)
    words = Places.under(tmp_path).state / "words" / "en.txt"
    words.mkdir(parents=True)
    open_post(writing)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert told == ["Unknown words are not marked: en.txt cannot be read."]
    assert marked(writing) == []  # rather no marks than wrong ones
    reads = len(watched)
    control.look_again()
    idle(runner, qtbot)
    assert len(watched) > reads
    assert len(told) == 1
    words.rmdir()
    control.look_again()
    qtbot.waitUntil(lambda: marked(writing) == ["comittee"])
    assert len(told) == 1


@pytest.fixture
def gate(runner):
    """Let nothing be read until it is set."""
    made = threading.Event()
    runner.submit(lambda *_: made.wait(30), on_success=lambda _x: None, on_failure=print, lane=LANE)
    yield made
    made.set()


LOOKING = "Looking for the next marked place…"


@pytest.mark.parametrize("before", ["", "All is fine here.\n\n" * 3000])
def test_the_next_place_is_found_though_the_dictionary_comes_later(
    gate, control, writing, qtbot, before
):
    open_post(writing, before + "A comittee.\n")
    told = []
    writing.khmer.told.connect(told.append)
    writing.khmer.go_to_next()
    qtbot.wait(200)
    assert told == [LOOKING]
    gate.set()
    qtbot.waitUntil(lambda: not writing.khmer.search.is_running, timeout=30_000)
    assert told == [LOOKING, "This word is in no dictionary."]
    assert writing.edit.selected_text() == "comittee"


def test_nothing_is_marked_is_said_once_everything_is_read(
    gate, control, writing, runner, tmp_path, qtbot
):
    words = Places.under(tmp_path).state / "words" / "en.txt"
    words.mkdir(parents=True)  # a list that cannot be read: no other check comes
    open_post(writing, "A comittee.\n")
    told = []
    writing.khmer.told.connect(told.append)
    writing.khmer.go_to_next()
    qtbot.wait(200)
    assert told == [LOOKING]
    gate.set()
    qtbot.waitUntil(lambda: not writing.khmer.search.is_running, timeout=20_000)
    assert told == [LOOKING, "Nothing is marked in this version."]


REAL_TEXTS = (
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md"),
    *("docs/measurements.md", "docs/preview.md", "docs/exactly-once.md"),
)
CONSTRUCTED = """\
A wrng paragraph that goes
on `with codde
over two lines` and a [link
with wrngs](https://wrng.example/a "titel")
លទ្ទផល in it.

- one itm
  ```
  codde wrng
  ```
- two itms

> cited wrngly
> on two lnes

| hedd | `codde` |
| --- | --- |
| cel | លទ្ទផល |

```
wrng
```

[wrng]: https://wrng.example

Une fotte grave
ici {: lang=fr }
"""


@pytest.mark.parametrize("name", ["", *REAL_TEXTS])
def test_the_marks_of_the_page_are_those_of_the_service(
    control, writing, runner, name, tmp_path, qtbot
):
    text = (ROOT / name).read_text("utf-8") if name else CONSTRUCTED
    text = re.sub(r"\b(?:the|that)\b", "thet", text)
    open_post(writing, text)
    qtbot.waitUntil(lambda: control._check.is_ready("en", "one"), timeout=20_000)
    if not name:
        words_in(writing.edit, len(CONSTRUCTED.split("\n")) - 3)  # asks for French
        qtbot.waitUntil(lambda: control._check.is_ready("fr", "one"), timeout=20_000)
    lines = text.split("\n")
    found, line = [], 0
    while line < len(lines):
        block, marks = writing.edit.marks.checked(line)
        found += [
            (placed.line, lines[placed.line][placed.mark.start : placed.mark.end])
            for placed in marks
            if placed.mark.reason == UNKNOWN_WORD
        ]
        line = block.stop
    service = Spelling(Places.under(tmp_path), tmp_path / "posts")
    wanted = [(word.line, word.word) for word in service.unknown_in_text(text, "en", "one")]
    assert found == wanted
    assert len(wanted) > 5
    if not name:
        assert {"wrng", "wrngs", "itm", "itms", "lnes", "hedd", "លទ្ទផល", "fotte"} <= {
            word for _line, word in wanted
        }
        assert "codde" not in {word for _line, word in wanted}
