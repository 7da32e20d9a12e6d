# SPDX-License-Identifier: MIT
"""A results table is as safe as a version: whoever else writes its file, nothing is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from icc_editor.errors import (
    DiskFull,
    FileChangedOutside,
    LibraryMissing,
    NameTaken,
    ReadOnlyPlace,
)
from icc_editor.formats import table_toml
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.services.drafts import FileDraft, TableDraft
from icc_editor.services.editing import Conflict, Editing, Resolution
from icc_editor.storage import post_folder
from icc_editor.storage.history import SnapshotReason
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.post_tables import DamagedTable, StoredTable
from tests.real.disks import SmallDisk
from tests.services.editing_clock import WHEN, Clock

KEY = PartKey.table("communes")
BROKEN = b'id = "communes"\nrows = [ # never closed\n'
TABLE = ResultsTable(
    "communes",
    columns=(Column("party", ColumnKind.LABEL), Column("votes")),
    rows=(
        Row("cpp", (Texts.of("CPP"), 1156)),
        Row("cnrp", (Texts.of("CNRP"), 489)),
    ),
)


@pytest.fixture
def post(library: Library, editing: Editing) -> PostFolder:
    made = library.new_post("Commune results", "en", WHEN)
    return editing.add_table(made, TABLE)[0]


def file(post: PostFolder) -> Path:
    return post.path / "tables" / "communes.toml"


def captioned(caption: str) -> TableDraft:
    return TableDraft(replace(TABLE, caption=Texts.of(caption)))


def kept(editing: Editing, post: PostFolder, key: PartKey = KEY) -> list[bytes]:
    return [editing.history.read(state) for state in editing.history.list(post, str(key))]


def write_outside(post: PostFolder, caption: str = "Theirs") -> bytes:
    raw = table_toml.new(replace(TABLE, caption=Texts.of(caption))).raw
    file(post).write_bytes(raw)
    return raw


def conflicting(editing: Editing, post: PostFolder) -> Conflict:
    stored = editing.open_part(post, KEY)
    write_outside(post)
    with pytest.raises(FileChangedOutside):
        editing.save(post, stored, captioned("Mine"))
    return editing.conflict(post, stored, captioned("Mine"))


def test_opening_keeps_the_state_and_saving_writes_the_lines_that_changed(
    editing: Editing, post: PostFolder, clock: Clock
) -> None:
    file(post).write_bytes(file(post).read_bytes() + b"# counted twice\n")
    stored = editing.open_part(post, KEY)
    assert kept(editing, post) == [stored.raw]
    clock.now += timedelta(minutes=11)
    saved = editing.save(post, stored, captioned("Commune chiefs"))
    assert isinstance(saved, StoredTable)
    assert saved.table.caption == Texts.of("Commune chiefs")
    assert saved.raw == file(post).read_bytes()
    assert saved.raw.endswith(b"# counted twice\n")
    again = editing.save(post, saved, TableDraft(TABLE))
    assert again.raw == stored.raw
    assert kept(editing, post) == [stored.raw, saved.raw]


@pytest.mark.parametrize("resolution", Resolution)
def test_both_texts_of_a_conflict_are_kept(
    editing: Editing, post: PostFolder, resolution: Resolution
) -> None:
    conflict = conflicting(editing, post)
    assert conflict.theirs is not None
    mine, theirs = conflict.mine, conflict.theirs.raw
    assert (b"Mine" in mine, b"Theirs" in theirs) == (True, True)
    stands = editing.resolve(conflict, resolution)
    assert stands is not None
    assert file(post).read_bytes() == stands.raw
    assert stands.raw == (mine if resolution is Resolution.KEEP_MINE else theirs)
    everywhere = [path.read_bytes() for path in post.path.parent.rglob("*.toml")]
    assert mine in everywhere
    assert theirs in everywhere


def test_a_copy_beside_it_is_no_table_and_is_told(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    editing.resolve(conflict, Resolution.KEEP_BOTH)
    (copy,) = editing.copies(post)
    assert copy.name == "communes (conflict 2017-06-25 09-30-00).toml"
    assert copy.read_bytes() == conflict.mine
    assert post_folder.load(post.path).tables == ("communes",)


def test_a_removed_table_is_in_history_and_can_be_put_back(
    editing: Editing, post: PostFolder
) -> None:
    stored = editing.open_part(post, KEY)
    without = editing.remove(post, stored)
    assert without.tables == ()
    state = editing.history.list(post, str(KEY))[-1]
    assert (state.reason, editing.history.read(state)) == (SnapshotReason.REMOVED, stored.raw)
    again, back = editing.put_back(without, stored)
    assert (again.tables, back.raw) == (("communes",), stored.raw)
    with pytest.raises(FileChangedOutside):
        editing.put_back(without, stored)


def test_a_table_of_that_name_is_not_written_over(editing: Editing, post: PostFolder) -> None:
    before = file(post).read_bytes()
    with pytest.raises(NameTaken):
        editing.add_table(post, ResultsTable("communes"))
    assert file(post).read_bytes() == before


def test_a_renamed_table_has_its_name_inside_too(editing: Editing, post: PostFolder) -> None:
    stored = editing.open_part(post, KEY)
    assert isinstance(stored, StoredTable)
    renamed, there = editing.rename_table(post, stored, "provinces")
    assert renamed.tables == ("provinces",)
    assert isinstance(there, StoredTable)
    assert there.table == replace(TABLE, id="provinces")
    assert stored.raw in kept(editing, post)
    other, _table = editing.add_table(renamed, TABLE)
    with pytest.raises(NameTaken):
        editing.rename_table(other, there, "communes")
    assert post_folder.load(post.path).tables == ("communes", "provinces")


def test_a_table_noted_before_a_crash_is_offered_and_put_in_on_demand(
    editing: Editing, library: Library, journal: Journal, post: PostFolder
) -> None:
    stored = editing.open_part(post, KEY)
    editing.note(post, stored, captioned("Typed"))
    assert editing.recoverable() == ()  # it is in the window
    restarted = Editing(library, journal)
    (recovery,) = restarted.recoverable()
    assert recovery.entry.key == KEY
    assert not recovery.file_changed
    assert b"Typed" in recovery.offered
    theirs = write_outside(post)
    (recovery,) = restarted.recoverable()
    assert recovery.file_changed
    recovered = restarted.recover(recovery)
    assert recovered.raw == recovery.offered == file(post).read_bytes()
    assert theirs in kept(restarted, post)
    assert restarted.recoverable() == ()


def test_a_save_clears_what_was_noted_and_another_program_is_not_offered_it(
    editing: Editing, library: Library, journal: Journal, post: PostFolder
) -> None:
    stored = editing.open_part(post, KEY)
    editing.note(post, stored, captioned("Typed"))
    editing.save(post, stored, captioned("Typed"))
    assert journal.pending() == ()
    editing.note(post, stored, captioned("Typed"))
    assert Editing(library, journal).recoverable() == ()  # it turns out to be in the file


def test_a_broken_file_opens_as_it_is_and_loses_nothing(editing: Editing, post: PostFolder) -> None:
    file(post).write_bytes(BROKEN)
    stored = editing.open_part(post, KEY)
    assert isinstance(stored, DamagedTable)
    assert (stored.raw, stored.problem.line) == (BROKEN, 2)
    same = editing.save(post, stored, FileDraft(BROKEN))
    assert file(post).read_bytes() == BROKEN
    still = editing.save(post, same, FileDraft(BROKEN + b"# mended soon\n"))
    assert isinstance(still, DamagedTable)
    mended = editing.save(post, still, FileDraft(b'id = "communes"\n'))
    assert isinstance(mended, StoredTable)
    assert BROKEN in kept(editing, post)


def test_what_other_programs_do_to_tables_is_seen_and_what_was_is_kept(
    editing: Editing, post: PostFolder
) -> None:
    known = {key: editing.open_part(post, key) for key in post.parts}
    assert list(known) == [PartKey.version("en"), KEY]
    mine, theirs = known[KEY].raw, write_outside(post)
    (post.path / "tables" / "provinces.toml").write_bytes(b'id = "provinces"\n')
    found = editing.look_outside(post, known, thorough=False)
    assert [stored.raw for stored in found.changed] == [theirs]
    assert [stored.key for stored in found.added] == [PartKey.table("provinces")]
    assert mine in kept(editing, post)
    file(post).unlink()
    gone = editing.look_outside(post, known, thorough=False)
    assert gone.removed == (KEY,)


def test_a_full_disk_keeps_the_old_file_and_the_journal_keeps_the_table(
    library: Library, journal: Journal, make_small_disk: Callable[[int], SmallDisk]
) -> None:
    disk = make_small_disk(256)
    full = Library.create(disk.path / "library")
    editing = Editing(full, journal)
    post, stored = editing.add_table(full.new_post("Results", "en", WHEN), TABLE)
    before = file(post).read_bytes()
    filler = disk.fill()
    draft = captioned("x" * 50_000)
    with pytest.raises(DiskFull):
        editing.save(post, stored, draft)
    assert file(post).read_bytes() == before
    editing.note(post, stored, draft)
    editing.leave(post)
    filler.unlink()
    (recovery,) = editing.recoverable()
    assert recovery.offered == draft.over(stored)


def test_a_read_only_library_opens_and_keeps_what_is_typed_elsewhere(
    editing: Editing, post: PostFolder, journal: Journal, make_read_only: Callable[[Path], Path]
) -> None:
    library = Library.open(make_read_only(post.path.parent))
    reading = Editing(library, journal)
    there = reading.open_post(library.path / post.path.name)
    stored = reading.open_part(there, KEY)
    with pytest.raises(ReadOnlyPlace):
        reading.save(there, stored, captioned("Typed"))
    reading.note(there, stored, captioned("Typed"))
    assert [entry.key for entry in journal.pending()] == [KEY]


def test_a_vanished_library_is_told_and_the_table_is_noted(
    editing: Editing, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, KEY)
    post.path.parent.rename(post.path.parent.with_name("elsewhere"))
    with pytest.raises(LibraryMissing):
        editing.save(post, stored, captioned("Typed"))
    editing.note(post, stored, captioned("Typed"))
    (entry,) = journal.pending()
    assert b"Typed" in (entry.whole or b"")


def test_copies_and_the_bin_carry_tables(
    editing: Editing, library: Library, post: PostFolder
) -> None:
    raw = file(post).read_bytes()
    copy = library.duplicate(post, WHEN)
    assert (copy.tables, file(copy).read_bytes()) == (("communes",), raw)
    editing.open_part(post, KEY)
    back = library.bin.restore(library.bin.put(post))
    assert (back.tables, file(back).read_bytes()) == (("communes",), raw)
    assert kept(editing, back) == [raw]
