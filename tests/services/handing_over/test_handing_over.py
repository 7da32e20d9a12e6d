# SPDX-License-Identifier: MIT
"""A post goes to a translator on another computer and comes back."""

import os
import random
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.errors import FileChangedOutside, HandoverError, NotAHandover, OtherPost
from icc_editor.formats import handover as handover_file
from icc_editor.formats import translation_toml
from icc_editor.post.handover import Handover
from icc_editor.post.segment import SegmentNote, SegmentRecord, SegmentState, TranslationStates
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.plan import ToldKind
from icc_editor.services.translating.confirming import confirmed
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.worker.process import WorkerProcess
from tests.formats.handover_faults import mutated
from tests.services.handing_over.edits import edited, text
from tests.services.handing_over.two_libraries import KM, NOON, Person, looked_at, picture

FULL = bool(os.environ.get("ICC_EDITOR_FULL_CAMPAIGNS"))


@pytest.fixture
def author(tmp_path: Path, worker: WorkerProcess) -> Person:
    person = Person(tmp_path / "author", worker)
    person.new_post()
    return person


@pytest.fixture
def translator(tmp_path: Path, worker: WorkerProcess) -> Person:
    return Person(tmp_path / "translator", worker)


def confirm(person: Person, source: str, target: str, **more: object) -> None:
    """Note in the states that a translation is right."""
    states = person.states()
    kept = [record for record in states.records if record.source != source]
    new = SegmentRecord("block", source, target, SegmentState.TRANSLATED, person.later(), **more)  # type: ignore[arg-type]
    path = person.post().path / "translations" / "km.toml"
    path.write_bytes(translation_toml.dump(TranslationStates("en", (*kept, new))))


def confirm_all(person: Person) -> None:
    """Say of every paragraph and field that its translation is right as it stands."""
    found = read_translation(person.post(), "km")
    records = [
        record
        for segment in found.segments
        if segment.target and segment.source and segment.is_translated
        for record in confirmed(segment, SegmentState.TRANSLATED, person.later())
    ]
    path = person.post().path / "translations" / "km.toml"
    path.write_bytes(translation_toml.dump(TranslationStates("en", tuple(records))))


def test_a_post_that_was_sent_is_the_same_post_there(author: Person, translator: Person) -> None:
    taken = translator.open(author.hand_over(message="By Friday, please."))
    assert taken.is_new
    assert taken.post.post_id == author.post().post_id
    assert taken.post.source_language == "en"
    for name in ("en.md", "km.md", "tables/communes.toml"):
        assert translator.text(name) == author.text(name)
    assert taken.post.path.name == "2017-06-25-commune-results"
    assert taken.pictures == ("market.png",)


def test_the_file_tells_nobody_s_name_and_no_place(author: Person) -> None:
    post = author.post()
    path = post.path / "post.toml"
    path.write_text(
        path.read_text() + '\n[[publications]]\nendpoint = "https://secret.example/xmlrpc.php"\n'
        'blog_id = "1"\nmodified = 2017-06-25T10:00:00Z\n'
    )
    handover = looked_at(author.hand_over())
    everything = handover_file.write(handover) + handover.texts.states
    for raw in (everything, *handover.texts.versions.values()):
        assert b"secret.example" not in raw
        assert b"Sok" not in raw
        assert str(author.library.path).encode() not in raw
        assert author.library.id.encode() not in raw
    assert b"Sok" in looked_at(author.hand_over(nickname="Sok")).texts.states


def test_what_the_translator_did_is_taken_in_and_nothing_else_changes(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "![The market]", "CNRP ឈ្នះ ៤៨៩ ឃុំ។\n\n![The market]")
    translator.edit("km.md", "title: លទ្ធផលឃុំ", "title: លទ្ធផលឃុំ\nexcerpt: អ្នកណាឈ្នះ")
    translator.edit("tables/communes.toml", '{ en = "Chiefs" }', '{ en = "Chiefs", km = "មេឃុំ" }')
    confirm(translator, "The CNRP won 489 communes.", "CNRP ឈ្នះ ៤៨៩ ឃុំ។")
    author.edit("km.md", "status: draft", "status: pending")
    before = author.files()
    taken = author.take(translator.hand_over())
    assert not taken.plan.clashes
    assert "CNRP ឈ្នះ ៤៨៩ ឃុំ។\n\n![The market]" in author.text("km.md")
    assert "excerpt: អ្នកណាឈ្នះ" in author.text("km.md")
    assert "status: pending" in author.text("km.md")
    assert "# a comment of the translator" in author.text("km.md")
    assert 'km = "មេឃុំ"' in author.text("tables/communes.toml")
    assert author.text("tables/communes.toml").startswith("# figures of the NEC\n")
    changed = {name for name, raw in author.files().items() if before.get(name) != raw}
    folder = author.post().path.name
    assert changed == {
        f"{folder}/{name}" for name in ("km.md", "tables/communes.toml", "translations/km.toml")
    }
    [record] = [r for r in author.states().records if r.source == "The CNRP won 489 communes."]
    assert record.state is SegmentState.TRANSLATED


def test_a_second_time_nothing_changes(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    raw = translator.hand_over()
    assert author.take(raw).plan.changes
    before = author.files()
    again = author.take(raw)
    assert again.plan.is_empty
    assert author.files() == before


def test_a_second_time_nothing_changes_even_when_nothing_was_noted(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    author.edit("km.md", "title: លទ្ធផលឃុំ", "title: លទ្ធផលថ្មី")
    raw = translator.hand_over()
    author.take(raw)
    before = author.files()
    shutil.rmtree(author.library.path / ".icc")
    assert author.take(raw).plan.is_empty
    assert author.files() == before


def test_what_both_changed_is_told_and_mine_stays_until_it_is_decided(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    translator.edit("km.md", "១,១៥៦ ឃុំ។", "១.១៥៦ ឃុំ។")
    author.edit("km.md", "# លទ្ធផល", "# លទ្ធផលចុងក្រោយ")
    raw = translator.hand_over()
    taken = author.take(raw)
    [clash] = taken.plan.clashes
    assert (clash.mine, clash.theirs, clash.base, clash.source) == (
        "# លទ្ធផលចុងក្រោយ",
        "# លទ្ធផលផ្លូវការ",
        "# លទ្ធផល",
        "# The results",
    )
    assert "# លទ្ធផលចុងក្រោយ\n" in author.text("km.md")
    assert "១.១៥៦ ឃុំ។" in author.text("km.md")
    [still] = author.take(raw).plan.clashes
    assert still.id == clash.id
    author.take(raw, {clash.id: Choice.THEIRS})
    assert "# លទ្ធផលផ្លូវការ\n" in author.text("km.md")
    assert author.take(raw).plan.is_empty


def test_what_was_decided_for_mine_is_not_asked_again(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    author.edit("km.md", "# លទ្ធផល", "# លទ្ធផលចុងក្រោយ")
    raw = translator.hand_over()
    [clash] = author.take(raw).plan.clashes
    author.take(raw, {clash.id: Choice.MINE})
    translator.edit("km.md", "១,១៥៦ ឃុំ។", "១.១៥៦ ឃុំ។")
    taken = author.take(translator.hand_over())
    assert not taken.plan.clashes
    assert "# លទ្ធផលចុងក្រោយ\n" in author.text("km.md")
    assert "១.១៥៦" in author.text("km.md")


def test_what_was_written_over_and_what_was_not_wanted_is_in_the_history(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    translator.edit("km.md", "១,១៥៦ ឃុំ។", "១.១៥៦ ឃុំ។")
    author.edit("km.md", "# លទ្ធផល", "# លទ្ធផលចុងក្រោយ")
    mine, theirs = author.text("km.md"), translator.text("km.md")
    raw = translator.hand_over()
    [clash] = author.handing.plan(author.post(), looked_at(raw)).clashes
    author.take(raw, {clash.id: Choice.MINE})
    history = History(author.library.path)
    kept = {
        snapshot.reason: history.read(snapshot).decode()
        for snapshot in history.list(author.post(), "km")
    }
    assert kept == {SnapshotReason.MINE: mine, SnapshotReason.THEIRS: theirs}


def test_the_source_is_never_changed_by_a_translator(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    translator.edit("en.md", "The end.", "The very end.")
    translator.edit("tables/communes.toml", "chiefs = 489", "chiefs = 492")
    before = author.files()
    taken = author.take(translator.hand_over())
    assert author.files() == before
    assert [(told.kind, told.mine, told.theirs) for told in taken.plan.told] == [
        (ToldKind.SOURCE, "The end.", "The very end."),
        (ToldKind.TABLE, "", ""),
    ]


def test_a_new_version_of_the_author_reaches_the_translator(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    translator.edit("tables/communes.toml", '{ en = "Chiefs" }', '{ en = "Chiefs", km = "មេឃុំ" }')
    author.edit("en.md", "won 489", "won 490")
    author.edit("tables/communes.toml", "chiefs = 489", "chiefs = 490")
    (author.post().path / "tables" / "new.toml").write_text('id = "new"\ncolumns = []\nrows = []\n')
    (author.post().path / "images" / "new.png").write_bytes(picture("blue"))
    taken = translator.open(author.hand_over())
    assert not taken.is_new
    assert not taken.plan.clashes
    assert translator.text("en.md") == author.text("en.md")
    assert "chiefs = 490" in translator.text("tables/communes.toml")
    assert 'km = "មេឃុំ"' in translator.text("tables/communes.toml")
    assert "# លទ្ធផលផ្លូវការ" in translator.text("km.md")
    assert (translator.post().path / "tables" / "new.toml").is_file()
    assert taken.pictures == ("new.png",)


def test_what_the_author_changed_is_to_be_checked_there_and_done_here(
    author: Person, translator: Person
) -> None:
    (author.post().path / "en.md").write_text(
        "---\ntitle: T\n---\n\nOne is first.\n\nTwo is second.\n\nThree won 489 seats.\n\nFour.\n"
    )
    (author.post().path / "km.md").write_text(
        "---\ntitle: T\n---\n\nមួយទីមួយ។\n\nពីរទីពីរ។\n\nបីឈ្នះ ៤៨៩ អាសនៈ។\n\nបួន។\n", "utf-8"
    )
    confirm_all(author)
    translator.open(author.hand_over())
    for old, new in (("first", "the very first"), ("second", "last"), ("489", "492")):
        author.edit("en.md", old, new)
    translator.open(author.hand_over())
    found = read_translation(translator.post(), "km")
    assert [s.source for s in found.segments if s.state is SegmentState.OUTDATED] == [
        "One is the very first.",
        "Two is last.",
        "Three won 492 seats.",
    ]
    translator.edit("km.md", "មួយទីមួយ។", "មួយទីមួយបំផុត។")
    translator.edit("km.md", "ពីរទីពីរ។", "ពីរចុងក្រោយ។")
    translator.edit("km.md", "៤៨៩", "៤៩២")
    confirm_all(translator)
    before = author.files()
    taken = author.take(translator.hand_over())
    assert len(taken.plan.changes) == 3
    assert not taken.plan.clashes
    found = read_translation(author.post(), "km")
    assert not [segment for segment in found.text.segments if segment.is_unfinished]
    assert author.text("km.md") == translator.text("km.md")
    after = author.files()
    assert {Path(name).name for name in after if after[name] != before.get(name)} == {
        "km.md",
        "km.toml",
    }


def test_figures_both_changed_are_to_be_decided(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    translator.edit("tables/communes.toml", "chiefs = 489", "chiefs = 491")
    author.edit("tables/communes.toml", "chiefs = 489", "chiefs = 492")
    taken = translator.open(author.hand_over())
    [clash] = taken.plan.clashes
    assert clash.address == "table:communes"
    assert "491" in clash.mine
    assert "492" in clash.theirs
    assert "chiefs = 491" in translator.text("tables/communes.toml")
    translator.take(author.hand_over(), {clash.id: Choice.THEIRS})
    assert "chiefs = 492" in translator.text("tables/communes.toml")


def test_a_table_nobody_can_read_is_left_and_told(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    (translator.post().path / "tables" / "communes.toml").write_text("no table")
    before = author.files()
    taken = author.take(translator.hand_over())
    assert [told.kind for told in taken.plan.told] == [ToldKind.TABLE]
    assert author.files() == before


def test_a_table_only_the_translator_has_is_told(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    (translator.post().path / "tables" / "own.toml").write_text('id = "own"\n')
    taken = author.take(translator.hand_over())
    assert [told.kind for told in taken.plan.told] == [ToldKind.NEW_TABLE]


def test_a_version_whose_fields_are_broken_is_one_text(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "title: ", "title: [")
    theirs = translator.text("km.md")
    raw = translator.hand_over()
    author.take(raw)
    assert author.text("km.md") == theirs
    translator.edit("km.md", "ឃុំ។", "ឃុំ!")
    author.edit("km.md", "ឃុំ។", "ឃុំ?")
    [clash] = author.take(translator.hand_over()).plan.clashes
    assert clash.address == "file"
    assert author.text("km.md").count("ឃុំ?") == 1


def test_what_was_noted_of_hand_overs_may_be_damaged(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    author.take(translator.hand_over())
    for path in (author.library.path / ".icc" / "handover").rglob("*.*"):
        path.write_bytes(b"\xff damaged")
    translator.edit("km.md", "១,១៥៦", "១.១៥៦")
    taken = author.take(translator.hand_over())
    assert not taken.plan.clashes
    assert "១.១៥៦" in author.text("km.md")


def test_it_goes_there_and_back_many_times(author: Person, translator: Person) -> None:
    for number in range(4):
        author.edit("en.md", "The end.", f"Author's addition {number}.\n\nThe end.")
        translator.open(author.hand_over())
        assert translator.text("en.md") == author.text("en.md")
        translator.edit("km.md", "![The market]", f"បន្ថែម {number}។\n\n![The market]")
        taken = author.take(translator.hand_over())
        assert not taken.plan.clashes
        assert not taken.plan.told
        assert author.text("km.md") == translator.text("km.md")


def test_the_file_of_a_translator_works_without_any_notes_of_the_author(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    author.edit("km.md", "១,១៥៦", "១.១៥៦")
    shutil.rmtree(author.library.path / ".icc")
    taken = author.take(translator.hand_over())
    assert not taken.plan.clashes
    assert "# លទ្ធផលផ្លូវការ" in author.text("km.md")
    assert "១.១៥៦" in author.text("km.md")


def test_an_older_file_after_a_newer_one_takes_nothing_back(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលទីមួយ")
    first = translator.hand_over()
    translator.edit("km.md", "# លទ្ធផលទីមួយ", "# លទ្ធផលទីពីរ")
    author.take(translator.hand_over())
    taken = author.take(first)
    assert "# លទ្ធផលទីពីរ" in author.text("km.md")
    [clash] = taken.plan.clashes
    assert clash.theirs == "# លទ្ធផលទីមួយ"
    author.take(first, {clash.id: Choice.MINE})
    author.edit("km.md", "# លទ្ធផលទីពីរ", "# លទ្ធផលរបស់ខ្ញុំ")
    translator.edit("km.md", "១,១៥៦", "១.១៥៦")
    # What is compared with is still the newer file: of it only this was changed.
    assert not author.take(translator.hand_over()).plan.clashes
    assert "# លទ្ធផលរបស់ខ្ញុំ" in author.text("km.md")


def test_my_own_file_changes_nothing(author: Person) -> None:
    raw = author.hand_over()
    author.edit("km.md", "# លទ្ធផល", "# លទ្ធផលថ្មី")
    before = author.files()
    assert author.take(raw).plan.is_empty
    assert author.files() == before


def test_a_translation_that_was_begun_elsewhere_comes_in_whole(
    author: Person, translator: Person
) -> None:
    (author.post().path / "km.md").unlink()
    (author.post().path / "translations" / "km.toml").unlink()
    translator.open(author.hand_over())
    (translator.post().path / "km.md").write_text(KM, "utf-8")
    author.take(translator.hand_over())
    assert author.text("km.md") == KM


def test_what_a_newer_program_keeps_of_a_translation_goes_there_and_back(
    author: Person, translator: Person
) -> None:
    newer = SegmentRecord("caption:images/market.png", "The market", "", SegmentState.UNTRANSLATED)
    path = author.post().path / "translations" / "km.toml"
    states = author.states()
    path.write_bytes(translation_toml.dump(replace(states, records=(*states.records, newer))))
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផល ថ្មី")
    theirs = read_translation(translator.post(), "km").states
    (translator.post().path / "translations" / "km.toml").write_bytes(translation_toml.dump(theirs))
    author.take(translator.hand_over())
    assert newer in translator.states().records
    assert newer in author.states().records


def test_notes_of_both_stay(author: Person, translator: Person) -> None:
    confirm(author, "The end.", "", notes=(SegmentNote("Whose end?", NOON),))
    translator.open(author.hand_over())
    later = translator.later()
    note = SegmentNote("That of the count.", later)
    confirm(translator, "The end.", "", notes=(SegmentNote("Whose end?", NOON), note))
    author.take(translator.hand_over())
    [record] = [r for r in author.states().records if r.source == "The end."]
    assert [note.text for note in record.notes] == ["Whose end?", "That of the count."]


def test_terms_go_along_and_are_taken_once(author: Person, translator: Person) -> None:
    raw = author.hand_over(terms="en\tkm\nparty\tគណបក្ស\n".encode())
    for _ in range(2):
        translator.open(raw)
    received = (translator.library.path / "terms" / "received.tsv").read_text("utf-8")
    assert received.count("គណបក្ស") == 1


def test_a_picture_that_is_none_stays_out_and_is_told(author: Person, translator: Person) -> None:
    (author.post().path / "images" / "bad.png").write_bytes(picture()[:40])
    taken = translator.open(author.hand_over())
    assert taken.pictures == ("market.png",)
    assert [told.part for told in taken.plan.told] == ["images/bad.png"]
    assert not (translator.post().path / "images" / "bad.png").exists()


def test_what_a_picture_hides_stays_behind(author: Person, translator: Person) -> None:
    path = author.post().path / "images" / "market.png"
    path.write_bytes(picture() + b"CANARY where I live")
    translator.open(author.hand_over())
    assert b"CANARY" not in (translator.post().path / "images" / "market.png").read_bytes()


def test_a_picture_of_the_same_name_is_not_overwritten(author: Person, translator: Person) -> None:
    translator.open(author.hand_over())
    mine = picture("green")
    (translator.post().path / "images" / "map.png").write_bytes(mine)
    (author.post().path / "images" / "Map.png").write_bytes(picture("blue"))
    taken = translator.open(author.hand_over())
    assert [told.part for told in taken.plan.told] == ["images/Map.png"]
    assert (translator.post().path / "images" / "map.png").read_bytes() == mine


def test_a_name_no_computer_can_use_is_left_out(author: Person) -> None:
    (author.post().path / "images" / "a:b.png").write_bytes(picture())
    assert author.handing.make(author.post(), "km").left_out == ("a:b.png",)


def test_a_file_of_another_post_is_refused(author: Person, tmp_path: Path) -> None:
    raw = author.hand_over()
    other = author.library.new_post("Another", "en", NOON)
    with pytest.raises(OtherPost):
        author.handing.take(other, looked_at(raw))


def test_an_error_bears_the_name_of_the_file(author: Person) -> None:
    with pytest.raises(NotAHandover) as caught:
        author.handing.look(b"hello", "letter.iccpost")
    assert caught.value.name == "letter.iccpost"


def test_who_writes_meanwhile_is_not_overwritten(
    author: Person, translator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    translator.edit("tables/communes.toml", '{ en = "Chiefs" }', '{ en = "Chiefs", km = "មេឃុំ" }')
    raw = translator.hand_over()
    keep = History.keep

    def keep_and_edit(history: History, *args: object) -> object:
        (author.post().path / "km.md").write_text(KM + "\nMeanwhile.\n", "utf-8")
        return keep(history, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(History, "keep", keep_and_edit)
    before = author.text("tables/communes.toml")
    with pytest.raises(FileChangedOutside):
        author.take(raw)
    assert author.text("km.md").endswith("Meanwhile.\n")
    assert author.text("tables/communes.toml") == before


def test_whatever_is_wrong_with_a_file_the_library_stays_as_it_is(
    author: Person, translator: Person, tmp_path: Path
) -> None:
    translator.open(author.hand_over())
    translator.edit("km.md", "# លទ្ធផល", "# លទ្ធផលផ្លូវការ")
    good = translator.hand_over()
    outside = {path for path in tmp_path.rglob("*") if "author" not in path.parts}
    refused = 0
    for seed in range(5_000 if FULL else 150):
        raw = mutated(good, seed)
        before = author.files()
        try:
            handover = author.handing.look(raw)
        except HandoverError:
            refused += 1
            assert author.files() == before, seed
            continue
        try:
            author.handing.open(handover)
        except HandoverError:
            assert author.files() == before, seed
        else:
            made = {path.parts[0] for path in map(Path, author.files())}
            assert all(re.fullmatch(r"library\.toml|terms|2017-06-25-[a-z0-9-]+", p) for p in made)
    assert refused > 60
    assert {path for path in tmp_path.rglob("*") if "author" not in path.parts} == outside


def test_whatever_both_do_nothing_of_a_translation_is_lost(
    author: Person, translator: Person
) -> None:
    translator.open(author.hand_over())
    for seed in range(200 if FULL else 12):
        chance = random.Random(seed)
        for person in (author, translator):
            path = person.post().path / "km.md"
            head, _, body = path.read_text("utf-8").partition("\n---\n\n")
            body = body if body.count("\n\n") < 30 else text(chance, khmer=True)
            path.write_text(f"{head}\n---\n\n{edited(body, chance, times=3, khmer=True)}", "utf-8")
        theirs, mine = translator.text("km.md"), author.text("km.md")
        raw = translator.hand_over()
        taken = author.take(raw)
        told = "\n".join(clash.theirs for clash in taken.plan.clashes)
        base = looked_at(raw).base
        assert base is not None
        was = base.versions["km"].decode()
        merged = author.text("km.md")
        for line in filter(None, theirs.split("\n")):
            assert line in was or line in merged or line in told, (seed, line)
        for line in filter(None, mine.split("\n")):
            assert line in was or line in merged, (seed, line)
        choices = {clash.id: chance.choice(list(Choice)) for clash in taken.plan.clashes}
        author.take(raw, choices)
        translator.open(author.hand_over())


def test_what_is_made_is_the_same_for_the_same_post(author: Person) -> None:
    one, other = looked_at(author.hand_over()), looked_at(author.hand_over())
    assert one.number + 1 == other.number
    assert _without_number(one) == _without_number(other)


def _without_number(handover: Handover) -> tuple[object, ...]:
    return handover.texts, handover.base, handover.pictures, handover.sender
