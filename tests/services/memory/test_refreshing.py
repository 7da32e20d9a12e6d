# SPDX-License-Identifier: MIT
"""The memory of a library is made from its posts, and made again whenever they change."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.errors import (
    ExchangeBroken,
    LibraryMissing,
    StorageError,
    TranslationDamaged,
    WrongExchange,
)
from icc_editor.formats import tmx, translation_toml
from icc_editor.post.segment import BLOCK, LOST, SegmentRecord, SegmentState, TranslationStates
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.memory.refreshing import open_memory, rebuild, refresh, take_in
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.translation_memory import TranslationMemory

WHEN = datetime(2017, 6, 25, tzinfo=UTC)
TRANSLATED, REVIEWED = SegmentState.TRANSLATED, SegmentState.REVIEWED
TMX = tmx.write_pairs([TranslationPair("party", "គណបក្ស", ("en", "km"))], "1")


def record(source: str, target: str, state: SegmentState, address: str = BLOCK) -> SegmentRecord:
    return SegmentRecord(address, source, target, state, WHEN, "Sokha")


def keep(library: Library, post: str, *records: SegmentRecord, language: str = "km") -> Path:
    path = library.path / post / "translations" / f"{language}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(translation_toml.dump(TranslationStates("en", records)))
    return path


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


@pytest.fixture
def memory(tmp_path: Path, library: Library) -> Iterator[TranslationMemory]:
    found = open_memory(Places.under(tmp_path / "home"), library)
    yield found
    found.close()


def texts(memory: TranslationMemory) -> list[tuple[str, str]]:
    return [(pair.source, pair.target) for pair in memory.pairs()]


def test_confirmed_pairs_are_remembered_and_no_others(
    library: Library, memory: TranslationMemory
) -> None:
    keep(
        library,
        "2017-06-25-post",
        record("one", "មួយ", TRANSLATED),
        record("two", "ពីរ", REVIEWED, "field:title"),
        record("draft", "ព្រាង", SegmentState.DRAFT),
        record("empty", "", SegmentState.UNTRANSLATED),
        record("gone", "បាត់", TRANSLATED, LOST),
        record("slug", "slug-km", TRANSLATED, "field:slug"),
    )
    assert refresh(memory, library).read == 1
    one = TranslationPair("one", "មួយ", ("en", "km"), False, WHEN, "Sokha", "2017-06-25-post")
    assert memory.pairs() == (
        one,
        replace(one, source="two", target="ពីរ", is_reviewed=True),
        replace(one, source="gone", target="បាត់"),
    )


def test_only_what_changed_is_read_again_and_what_is_gone_forgotten(
    library: Library, memory: TranslationMemory
) -> None:
    one = keep(library, "one", record("one", "មួយ", TRANSLATED))
    keep(library, "two", record("two", "ពីរ", TRANSLATED))
    keep(library, "two", record("two", "deux", TRANSLATED), language="fr")
    assert refresh(memory, library).read == 3
    assert refresh(memory, library).read == 0
    keep(library, "one", record("one", "ONE", TRANSLATED))
    os.utime(one, ns=(1, 1))
    assert refresh(memory, library).read == 1
    assert texts(memory) == [("one", "ONE"), ("two", "deux"), ("two", "ពីរ")]
    one.unlink()
    assert refresh(memory, library).read == 0
    assert texts(memory) == [("two", "deux"), ("two", "ពីរ")]


def test_what_cannot_be_read_is_told_and_what_was_remembered_of_it_stays(
    library: Library, memory: TranslationMemory
) -> None:
    one = keep(library, "one", record("one", "មួយ", TRANSLATED))
    keep(library, "two", record("two", "ពីរ", TRANSLATED))
    refresh(memory, library)
    one.write_text("segment = 5")
    (library.path / "memory").mkdir()
    (library.path / "memory" / "b.tmx").write_text("<tmx>")
    os.mkfifo(library.path / "memory" / "c.tmx")
    (library.path / "memory" / "notes.txt").write_text("")
    done = refresh(memory, library)
    assert [(name, type(error)) for name, error in done.unread] == [
        ("one/translations/km.toml", TranslationDamaged),
        ("memory/b.tmx", ExchangeBroken),
        ("memory/c.tmx", StorageError),
    ]
    assert done.read == 0
    assert texts(memory) == [("one", "មួយ"), ("two", "ពីរ")]


def test_a_file_taken_in_stands_in_the_library_and_is_remembered(
    library: Library, memory: TranslationMemory
) -> None:
    path, count = take_in(library, "Old memory.tmx", TMX)
    assert (path, count) == (library.path / "memory" / "old-memory.tmx", 1)
    assert path.read_bytes() == TMX
    assert take_in(library, "again.tmx", TMX) == (path, 1)
    other, _count = take_in(library, "old memory.tmx", TMX + b"\n")
    assert other.name == "old-memory-2.tmx"
    other.unlink()
    refresh(memory, library)
    assert memory.pairs() == (
        TranslationPair("party", "គណបក្ស", ("en", "km"), origin="old-memory.tmx"),
    )
    assert library.posts() == ()  # the folder is no post


def test_a_file_that_is_none_is_refused_and_nothing_kept(library: Library) -> None:
    with pytest.raises(WrongExchange) as caught:
        take_in(library, "terms.tbx", b"<martif/>")
    assert caught.value.name == "terms.tbx"
    assert not (library.path / "memory").exists()


def test_it_is_made_anew_of_the_posts_alone(library: Library, memory: TranslationMemory) -> None:
    keep(library, "one", record("one", "មួយ", TRANSLATED))
    refresh(memory, library)
    before = memory.pairs()
    assert rebuild(memory, library).read == 1
    assert memory.pairs() == before


def test_a_library_that_is_gone_is_not_forgotten(
    library: Library, memory: TranslationMemory
) -> None:
    keep(library, "one", record("one", "មួយ", TRANSLATED))
    refresh(memory, library)
    (library.path / "library.toml").unlink()
    with pytest.raises(LibraryMissing):
        refresh(memory, library)
    assert memory.count() == 1


def test_it_stops_when_asked_to_and_goes_on_the_next_time(
    library: Library, memory: TranslationMemory
) -> None:
    for name in "abc":
        keep(library, name, record(name, "x", TRANSLATED))
    calls = iter([False, True])
    assert refresh(memory, library, cancelled=lambda: next(calls)).read == 1
    assert memory.count() == 1
    assert refresh(memory, library).read == 2


def test_every_library_has_a_memory_of_its_own_whatever_its_id(tmp_path: Path) -> None:
    places = Places.under(tmp_path / "home")
    for number, name in enumerate(("a", "b", "../../a", "\ud800")):
        memory = open_memory(places, Library(tmp_path, name))
        memory.clear()
        assert memory.count() == 0
        memory.close()
        assert len(list((places.state / "memory").glob("*.sqlite"))) == number + 1
