# SPDX-License-Identifier: MIT
"""Finding words in a whole library of real files."""

import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from icc_editor.errors import LibraryMissing, StorageError
from icc_editor.post.metadata import Metadata
from icc_editor.services import finding
from icc_editor.services.finding import (
    MOST_IN_VERSION,
    TITLE,
    FindStep,
    FoundPlace,
    Wanted,
    find_in_library,
)
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.post_texts import PostTexts, version_text
from icc_editor.text.khmer.fold import FindOptions, find_all
from tests.text.khmer.khmer_texts import texts

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
ZWSP = "\u200b"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


def add(library: Library, title: str, body: str, language: str = "en", day: int = 0) -> Path:
    """Write a post of one version; return its folder."""
    post = library.new_post(title, language, WHEN + timedelta(days=day))
    file = post.path / f"{language}.md"
    file.write_text(file.read_text(encoding="utf-8") + body, encoding="utf-8")
    return post.path


def find(library: Library, text: str, **options: object) -> list[FindStep]:
    how = {name: options.pop(name) for name in ("spans", "unsaved", "cancelled") if name in options}
    return list(find_in_library(library, Wanted(text, **options), **how))


def places(library: Library, text: str, **options: object) -> list[FoundPlace]:
    steps = find(library, text, **options)
    return [place for step in steps for version in step.found for place in version.places]


def words(library: Library, text: str, **options: object) -> list[str]:
    found = places(library, text, **options)
    return [place.snippet[place.snippet_start : place.snippet_end] for place in found]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("ប្រជាជនកម្ពុជា", f"ប្រជាជន{ZWSP}កម្ពុជា"),
        (f"ប្រជាជន{ZWSP}កម្ពុជា", "ប្រជាជនកម្ពុជា"),
        ("ខ្មែរ", "ខែ្មរ"),  # the vowel before the subscript
        ("ស៊ី", "សុី"),
        ("បណ្តាញ", "បណ្ដាញ"),
        ("បណ្ដាញ", "បណ្តាញ"),
        ("2017", "២០១៧"),
        ("២០១៧", "2017"),
        ("1,156", "១,១៥៦"),
        ("CAFÉ", "cafe\u0301"),
        ("nec", "NEC"),
        ("l'élection", "l’élection"),
        (ZWSP, ZWSP),
    ],
)
def test_words_are_found_however_they_were_typed(library, wanted: str, written: str) -> None:
    add(library, "Post", f"before {written} after\n", "km")
    assert words(library, wanted) == [written]


def test_what_looks_alike_but_is_another_word_is_not_found(library) -> None:
    add(library, "Post", "cafés où 20170\n")
    assert words(library, "cafe") == words(library, "ou") == words(library, "ក") == []


def test_every_place_says_where_it_is(library) -> None:
    path = add(library, "Commune results", "No.\n\nThe communes of the Commune, commune.\n")
    (step,) = find(library, "commune")
    (version,) = step.found
    assert (version.post, version.language, version.title) == (path, "en", "Commune results")
    assert version.count == 4
    body = post_folder.read_version(post_folder.load(path), "en").version.body.split("\n")
    for place in version.places:
        line = version.title if place.line == TITLE else body[place.line]
        assert line[place.start : place.end].casefold() == "commune"
        assert place.snippet[place.snippet_start : place.snippet_end].casefold() == "commune"
        assert place.snippet in line
    assert [place.line for place in version.places] == [TITLE, 2, 2, 2]


def test_options_are_those_of_the_find_bar(library) -> None:
    add(library, "A", "Vote voter vote លទ្ធផល ផល\n")
    assert words(library, "vote") == ["Vote", "vote", "vote"]
    assert words(library, "vote", match_case=True) == ["vote", "vote"]
    assert words(library, "vote", whole_words=True) == ["Vote", "vote"]
    assert words(library, "ផល", whole_words=True) == ["ផល"]
    assert words(library, r"vote\w?", pattern=True) == ["Vote", "voter", "vote"]
    assert words(library, r"vote\w?", pattern=True, match_case=True) == ["voter", "vote"]
    with pytest.raises(re.error):
        find(library, "(", pattern=True)


def test_a_pattern_may_be_found_by_another_engine_and_end_in_another_line(library) -> None:
    add(library, "A", "one\ntwo\n")
    found = places(library, "x", pattern=True, spans=lambda text: [(1, 5)] if "\n" in text else [])
    assert [(place.line, place.start, place.end) for place in found] == [(0, 1, 3)]


def test_every_version_of_every_post_is_searched_the_newest_first(library) -> None:
    old = add(library, "Old", "vote\n", day=0)
    new = add(library, "New", "vote\n", day=1)
    post_folder.add_language(post_folder.load(new), "km", Metadata(title="vote"))
    steps = find(library, "vote")
    found = [(v.post, v.language) for step in steps for v in step.found]
    assert found == [(new, "en"), (new, "km"), (old, "en")]
    assert [(step.done, step.total) for step in steps] == [(1, 2), (2, 2)]
    assert not any(step.full or step.skipped for step in steps)


def test_only_files_that_changed_are_read_again(library) -> None:
    paths = [add(library, f"Post {number}", "vote\n", day=number) for number in range(5)]
    assert len(words(library, "vote")) == 5
    assert library.texts.files_read == 5
    assert len(words(library, "post")) == 5
    assert library.search("vote")  # the list of posts searches the same texts
    assert library.texts.files_read == 5
    file = paths[2] / "en.md"
    file.write_text(file.read_text(encoding="utf-8") + "vote again\n", encoding="utf-8")
    assert len(words(library, "vote")) == 6
    assert library.texts.files_read == 6


def test_texts_beyond_the_limit_are_read_each_time_and_push_no_other_out(library) -> None:
    one, two = add(library, "One", "a" * 100), add(library, "Two", "b" * 100)
    kept = PostTexts(limit=300)  # a text and its key: room for one
    for folder in (one, two, one, two, one):
        assert kept.read(folder / "en.md").title in ("One", "Two")
    assert kept.files_read == 3
    (one / "en.md").write_text("---\ntitle: One\n---\n\nshort\n", encoding="utf-8")
    assert kept.read(one / "en.md").body == "short\n"
    assert kept._size == 2 * 9


def test_texts_that_are_gone_leave_their_room_to_others(library) -> None:
    library.texts = PostTexts(limit=300)
    old = add(library, "One", "a" * 100)
    find(library, "vote")
    new = old.rename(old.with_name("2017-06-25-renamed"))
    assert find(library, "vote", cancelled=lambda: library.texts.files_read > 1) == []
    assert set(library.texts._kept) == {old / "en.md"}  # it did not see the whole library
    for _search in range(3):
        find(library, "vote")
    # Once by the search that was cancelled, once while there was no room, and once to be kept.
    assert library.texts.files_read == 1 + 3
    assert set(library.texts._kept) == {new / "en.md"}
    assert library.texts._size == 2 * (len("One") + 100)


def test_a_version_that_is_gone_from_a_post_that_stays_is_forgotten(library) -> None:
    folder = add(library, "One", "vote\n")
    post_folder.add_language(post_folder.load(folder), "km", Metadata(title="vote"))
    assert len(words(library, "vote")) == 2
    (folder / "km.md").unlink()  # in the file manager
    assert [summary.languages for summary in library.posts()] == [("en",)]
    assert words(library, "vote") == ["vote"]
    assert set(library.texts._kept) == {folder / "en.md"}
    assert library.texts._size == 2 * len("One" + "vote\n")


def test_a_file_that_is_gone_is_not_kept(library) -> None:
    file = add(library, "One", "a" * 100) / "en.md"
    library.texts.read(file)
    file.unlink()
    with pytest.raises(StorageError):
        library.texts.read(file)
    assert library.texts._size == 0


def test_a_text_in_the_window_is_searched_as_it_stands_there(library) -> None:
    path = add(library, "Saved", "old words\n")
    unsaved = {(path, "en"): ("Typed title", "new words\n")}
    assert words(library, "old", unsaved=unsaved) == []
    assert words(library, "new", unsaved=unsaved) == ["new"]
    assert words(library, "typed", unsaved=unsaved) == ["Typed"]
    assert library.texts.files_read == 0


def test_what_cannot_be_read_is_named_and_the_rest_is_searched(library) -> None:
    good = add(library, "Good", "vote\n", day=0)
    bad = add(library, "Bad", "vote\n", day=1)
    (bad / "en.md").unlink()
    os.mkfifo(bad / "en.md")  # opens, and never says anything
    steps = find(library, "vote")
    assert [step.skipped for step in steps] == [(bad / "en.md",), ()]
    assert [version.post for step in steps for version in step.found] == [good]


def test_bytes_that_are_no_text_and_broken_fields_are_searched_as_shown(library) -> None:
    path = add(library, "A", "")
    (path / "en.md").write_bytes(b"---\ntitle: [\n---\n\nvote \xff\xfe vote\n")
    found = places(library, "vote")
    assert [(place.line, place.start) for place in found] == [(4, 0), (4, 8)]
    assert [place.line for place in places(library, "title")] == [1]  # the whole file is text
    (path / "en.md").write_bytes("vote\r\n\rvote".encode("utf-16"))
    assert [place.line for place in places(library, "vote")] == [0, 2]


def test_a_folder_that_may_not_be_read_is_named(library, monkeypatch) -> None:
    bad, good = add(library, "Bad", "vote\n", day=1), add(library, "Good", "vote\n")
    files = post_folder.version_files

    def refuse(path: Path) -> list[Path]:
        if path == bad:
            raise StorageError(path, reason="EACCES")
        return files(path)

    monkeypatch.setattr(post_folder, "version_files", refuse)
    steps = find(library, "vote")
    assert steps[0].skipped == (bad,)
    assert [version.post for version in steps[1].found] == [good]


def test_a_search_stops_when_asked(library) -> None:
    for number in range(5):
        add(library, f"Post {number}", "vote\n", day=number)
    search = find_in_library(
        library, Wanted("vote"), cancelled=lambda: library.texts.files_read > 2
    )
    assert [step.done for step in search] == [1, 2]
    assert library.texts.files_read == 3
    assert find(library, "vote", cancelled=lambda: True) == []


def test_what_is_shown_has_an_end(library, monkeypatch) -> None:
    monkeypatch.setattr(finding, "MOST", MOST_IN_VERSION)
    add(library, "Many", "a a\n" * MOST_IN_VERSION, day=1)
    add(library, "Few", "a\n", day=0)
    (step,) = find(library, "a", whole_words=True)
    (version,) = step.found
    assert step.full
    assert (len(version.places), version.count) == (MOST_IN_VERSION, 2 * MOST_IN_VERSION)
    assert library.texts.files_read == 1


def test_a_library_that_is_gone_is_told(library) -> None:
    library.path.rename(library.path.with_name("away"))
    with pytest.raises(LibraryMissing):
        find(library, "vote")


def test_a_snippet_is_short_and_parts_neither_words_nor_clusters(library) -> None:
    add(
        library, "A", "seven " * 50 + "HERE" + " eight" * 50 + "\n" + "ក្រុំ" * 90 + "HERE" + "ស្រី" * 90
    )
    english, khmer = places(library, "here")
    assert english.snippet.split()[0] == "seven"
    assert english.snippet.split()[-1] == "eight"
    assert khmer.snippet.startswith("ក្រុំ")
    assert khmer.snippet.endswith("ស្រី")
    assert len(khmer.snippet) < 140
    (whole,) = places(library, "seven.*", pattern=True)
    assert len(whole.snippet) < 300
    assert whole.end == len("seven " * 50 + "HERE" + " eight" * 50)


@given(texts, texts, st.booleans(), st.booleans())
@example("\u0300", "", False, False)
def test_lines_hold_the_places_the_whole_text_has(
    needle: str, text: str, case: bool, whole: bool
) -> None:
    needle = needle.replace("\n", "")
    text = f"{text}{needle}\n{needle} {text}"
    options = FindOptions(match_case=case, match_accents=True, whole_words=whole)
    finder = finding._Finder(Wanted(needle, match_case=case, whole_words=whole), None)
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    found, count = finder.places(version_text("", text))
    key = finding.fold_key(needle, finding.KEY)

    def in_line(line: str) -> list[tuple[int, int]]:
        if key:
            return find_all(needle, line, options)
        return [match.span() for match in re.finditer(re.escape(needle), line) if needle]

    each = [(n, start, end) for n, line in enumerate(lines) for start, end in in_line(line)]
    assert [(p.line, p.start, p.end) for p in found] == each[:MOST_IN_VERSION]
    assert count == len(each)
    if key and (not whole or key == key.strip()):  # a line ends the gap that is at its end
        spans = [(starts[n] + start, starts[n] + end) for n, start, end in each]
        assert spans == find_all(needle, text, options)
    for place in found:
        assert 0 <= place.snippet_start <= place.snippet_end <= len(place.snippet)
