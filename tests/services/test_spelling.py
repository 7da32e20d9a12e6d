# SPDX-License-Identifier: MIT
"""Spelling put together: dictionaries, the writer's words, the library's, what is ignored."""

from pathlib import Path

import pytest

from icc_editor.errors import StorageError
from icc_editor.services import spelling as module
from icc_editor.services.spelling import Spelling
from icc_editor.services.word_lists import WordList, WordMove
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.text.spelling.khmer_words import KhmerWords
from icc_editor.text.spelling.speller import Dictionaries, Readiness

BLOCK = "The electon of លទ្ទផល and Sokhaa was held here"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.under(tmp_path)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return Library.create(tmp_path / "My posts").path


@pytest.fixture(autouse=True)
def words_once(khmer_words: KhmerWords, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decode ICU's words once for all of these tests."""
    monkeypatch.setattr(module.khmer_words, "load", lambda _places, **_: khmer_words)


@pytest.fixture
def spelling(places: Places, library: Path) -> Spelling:
    return Spelling(places, library)


def marked(spelling: Spelling, block: str = BLOCK, post_id: str = "") -> list[str]:
    return [block[start:end] for start, end in spelling.unknown(block, "en", post_id)]


def test_each_language_tells_whether_it_is_checked(spelling: Spelling) -> None:
    assert spelling.state("km").readiness is Readiness.READY
    assert spelling.state("en").readiness is Readiness.READY
    state = spelling.state("de")
    assert state.readiness is Readiness.DICTIONARY_MISSING
    assert spelling.state("de") is state
    assert spelling.unknown("Das ist wrng", "de") == ()
    spelling.look_again()
    assert spelling.state("de") is not state


def test_without_icus_words_the_rest_is_checked(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_places: Places, **_: object) -> KhmerWords:
        raise StorageError(Path("icu4py"), reason="ENOENT")

    monkeypatch.setattr(module.khmer_words, "load", missing)
    spelling = Spelling(places)
    assert spelling.state("km").readiness is Readiness.WORDS_MISSING
    assert marked(spelling) == ["electon", "Sokhaa"]


@pytest.mark.parametrize("where", list(WordList))
def test_a_word_that_is_added_is_right_from_then_on(
    spelling: Spelling, places: Places, library: Path, where: WordList
) -> None:
    assert marked(spelling) == ["electon", "លទ្ទផល", "Sokhaa"]
    for word in ("electon", "លទ្ទផល"):
        spelling.add_word(word, "en", where)
    assert marked(spelling) == ["Sokhaa"]
    assert marked(Spelling(places, library)) == ["Sokhaa"]
    in_library = where in (WordList.LIBRARY, WordList.LIBRARY_NAMES)
    assert marked(Spelling(places)) == (
        ["electon", "លទ្ទផល", "Sokhaa"] if in_library else ["Sokhaa"]
    )
    spelling.remove_word("electon", "en", where)
    assert marked(spelling) == ["electon", "Sokhaa"]


def test_lists_are_plain_files_named_for_their_language(
    spelling: Spelling, places: Places, library: Path
) -> None:
    spelling.add_word("electon", "en", WordList.LIBRARY)
    spelling.add_word("លទ្ទផល", "en", WordList.LIBRARY)  # a Khmer word in an English text
    spelling.add_word("Sokhaa", "fr", WordList.LIBRARY_NAMES)
    spelling.add_word("electon", "en", WordList.PERSONAL)
    assert (library / "words.en.txt").read_text("utf-8") == "electon\n"
    assert (library / "words.km.txt").read_text("utf-8") == "លទ្ទផល\n"
    assert (library / "words.names.txt").read_text("utf-8") == "Sokhaa\n"
    assert (places.state / "words" / "en.txt").read_text("utf-8") == "electon\n"
    assert spelling.words("km", WordList.LIBRARY) == ("លទ្ទផល",)
    assert Library.open(library).posts() == ()


def test_names_are_right_in_every_language(spelling: Spelling) -> None:
    spelling.add_word("Sokhaa", "en", WordList.PERSONAL_NAMES)
    assert spelling.unknown("Sokhaa est là", "fr") == ()


def test_what_others_add_is_seen_when_asked_for(spelling: Spelling, library: Path) -> None:
    assert "electon" in marked(spelling)
    (library / "words.en.txt").write_text("electon\n")
    spelling.reload_words()
    assert "electon" not in marked(spelling)


def test_once_a_language_is_prepared_no_text_turns_to_the_disk(
    spelling: Spelling, library: Path
) -> None:
    (library / "words.en.txt").write_text("electon\n")
    spelling.state("en")
    library.rename(library.with_name("unplugged"))
    library.write_text("what cannot be read as a folder")
    assert "electon" not in marked(spelling)


def test_a_list_that_cannot_be_read_is_told_when_a_text_is_checked(
    spelling: Spelling, library: Path
) -> None:
    (library / "words.en.txt").mkdir()
    assert spelling.state("en").readiness is Readiness.READY
    with pytest.raises(StorageError):
        spelling.unknown(BLOCK, "en")


def test_the_words_of_a_library_go_with_it(spelling: Spelling) -> None:
    spelling.add_word("electon", "en", WordList.LIBRARY)
    spelling.open_library(None)
    assert "electon" in marked(spelling)
    assert spelling.words("en", WordList.LIBRARY) == ()
    with pytest.raises(ValueError):
        spelling.add_word("electon", "en", WordList.LIBRARY)


def test_a_word_can_be_ignored_in_one_post(spelling: Spelling, places: Places) -> None:
    post = "../../6f1c"  # an id is whatever a file says
    spelling.ignore_in_post("electon", "en", post)
    spelling.ignore_in_post("លទ្ទផល", "en", post)
    assert marked(spelling, post_id=post) == ["Sokhaa"]
    assert marked(spelling, post_id="other") == ["electon", "លទ្ទផល", "Sokhaa"]
    assert marked(Spelling(places), post_id=post) == ["Sokhaa"]
    written = {path.parent for path in places.state.parent.rglob("*.txt")}
    assert written == {places.state / "words" / "posts"}


def test_a_block_that_did_not_change_is_not_checked_again(
    spelling: Spelling, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []
    check = Dictionaries.unknown

    def watched(self: Dictionaries, text: str, *rest: object) -> object:
        checked.append(text)
        return check(self, text, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Dictionaries, "unknown", watched)
    text = "The electon.\n\nលទ្ទផល\n\nAnother one."
    spelling.unknown_in_text(text, "en")
    assert len(checked) == 3
    spelling.unknown_in_text(text.replace("Another", "No other"), "en")
    assert checked[3:] == ["No other one."]
    spelling.add_word("electon", "en", WordList.PERSONAL)
    spelling.unknown_in_text(text, "en")
    assert len(checked) == 7


def test_a_whole_text_tells_places_and_lines(spelling: Spelling) -> None:
    text = "# An electon 😀\n\n```\nelecton\n```\n\nOne\nelecton លទ្ទផល\n\n[electon]: electon.html\n"
    found = spelling.unknown_in_text(text, "en")
    assert [(word.word, word.line) for word in found] == [
        ("electon", 0),
        ("electon", 7),
        ("លទ្ទផល", 7),
    ]
    assert all(text[word.start : word.end] == word.word for word in found)


def test_suggestions_know_the_writers_words(spelling: Spelling) -> None:
    assert spelling.suggest("electon", "en")[0] == "election"
    assert spelling.suggest("លទ្ទផល", "en")[0] == "លទ្ធផល"
    spelling.add_word("Sokhaa", "en", WordList.PERSONAL)
    assert spelling.suggest("Sokaa", "en")[0] == "Sokhaa"
    assert len(spelling.suggest("electon", "en", 2)) == 2


def test_a_language_that_is_no_language_reads_no_file(spelling: Spelling, library: Path) -> None:
    (library.parent / "x.txt").write_text("electon\n")
    assert spelling.words("../x", WordList.PERSONAL) == ()
    assert spelling.unknown("electon", "../x") == ()


def test_a_word_is_moved_and_never_on_no_list(spelling: Spelling, library: Path) -> None:
    spelling.add_word("electon", "en", WordList.PERSONAL)
    move = WordMove("electon", "en", WordList.PERSONAL, WordList.LIBRARY)
    spelling.apply([move])
    assert spelling.words("en", WordList.PERSONAL) == ()
    assert (library / "words.en.txt").read_text("utf-8") == "electon\n"
    (library / "words.names.txt").mkdir()  # a list that cannot be written
    with pytest.raises(StorageError):
        spelling.apply([WordMove("electon", "en", WordList.LIBRARY, WordList.LIBRARY_NAMES)])
    assert spelling.words("en", WordList.LIBRARY) == ("electon",)
    spelling.apply([move.undone()])
    assert spelling.words("en", WordList.PERSONAL) == ("electon",)
    assert spelling.words("en", WordList.LIBRARY) == ()


def test_the_words_of_every_list_are_told(spelling: Spelling) -> None:
    spelling.apply(
        [
            WordMove("electon", "en", None, WordList.LIBRARY),
            WordMove("លទ្ទផល", "en", None, WordList.PERSONAL),
            WordMove("Sokhaa", "en", None, WordList.PERSONAL_NAMES),
        ]
    )
    found = spelling.all_words(("en", "km"))
    assert {place: words for place, words in found.items() if words} == {
        ("en", WordList.LIBRARY): ("electon",),
        ("km", WordList.PERSONAL): ("លទ្ទផល",),
        ("", WordList.PERSONAL_NAMES): ("Sokhaa",),
    }
    assert len(found) == 6


def test_a_word_is_taken_off_every_list_and_those_are_told(spelling: Spelling) -> None:
    spelling.add_word("electon", "en", WordList.PERSONAL)
    spelling.add_word("electon", "en", WordList.LIBRARY_NAMES)
    spelling.ignore_in_post("electon", "en", "one")
    spelling.add_word("Sokhaa", "en", WordList.PERSONAL)
    assert marked(spelling, post_id="one") == ["លទ្ទផល"]
    taken = spelling.forget_word("electon", "en", "one")
    assert taken == (WordList.PERSONAL, WordList.LIBRARY_NAMES)
    assert marked(spelling, post_id="one") == ["electon", "លទ្ទផល"]
    assert spelling.forget_word("electon", "en", "one") == ()


def test_of_a_name_each_part_is_right_and_of_other_words_the_whole(spelling: Spelling) -> None:
    spelling.add_word("Kemm Sokhaa", "en", WordList.PERSONAL)
    assert marked(spelling, "Kemm Sokhaa and Sokhaa") == ["Sokhaa"]
    spelling.add_word("Kemm Sokhaa", "en", WordList.PERSONAL_NAMES)
    assert marked(spelling, "Kemm Sokhaa and Sokhaa") == []
