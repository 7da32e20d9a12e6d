# SPDX-License-Identifier: MIT
"""The states of a translation are as safe as its text: whoever else writes them, nothing is lost.

What they say is nobody's business here: they are bytes, whatever bytes.
"""

from datetime import timedelta
from pathlib import Path

import pytest

from icc_editor.errors import FileChangedOutside, NameTaken, PostMissing, StorageError
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.drafts import FileDraft
from icc_editor.services.editing import Conflict, Editing, Resolution
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.stored_parts import StoredTranslation
from tests.services.editing_clock import WHEN, Clock

KEY = PartKey.translation("km")
STATES = b'[[segment]]\nsource = "Won"\nstate = "reviewed"\n'
MINE = STATES.replace(b"reviewed", b"draft")
THEIRS = STATES.replace(b"reviewed", b"outdated")
NO_TEXT = b"\xff\xfe\x00 = [never closed\r\n"


@pytest.fixture
def post(library: Library, editing: Editing) -> PostFolder:
    made = library.new_post("Commune results", "en", WHEN)
    made = post_folder.add_language(made, "km", Metadata(title="Khmer"))
    return editing.add_translation(made, "km", STATES)[0]


def file(post: PostFolder) -> Path:
    return post.path / "translations" / "km.toml"


def kept(editing: Editing, post: PostFolder, key: PartKey = KEY) -> list[bytes]:
    return [editing.history.read(state) for state in editing.history.list(post, str(key))]


def conflicting(editing: Editing, post: PostFolder) -> Conflict:
    stored = editing.open_part(post, KEY)
    file(post).write_bytes(THEIRS)
    with pytest.raises(FileChangedOutside):
        editing.save(post, stored, FileDraft(MINE))
    return editing.conflict(post, stored, FileDraft(MINE))


def test_they_are_a_part_after_the_versions_and_nothing_else_in_their_folder_is(
    post: PostFolder,
) -> None:
    assert post.parts == (PartKey.version("en"), PartKey.version("km"), KEY)
    folder = file(post).parent
    for name in ("notes.txt", "Khmer.toml", "km.toml.bak", ".km.toml", "no language.toml"):
        (folder / name).write_bytes(STATES)
    (folder / "fr.toml").write_bytes(STATES)  # the version was deleted by somebody else
    assert post_folder.load(post.path).translations == ("km", "fr")
    assert stored_parts.there(post) == (*post.parts, PartKey.translation("fr"))


@pytest.mark.parametrize("name", ["../en", "km/../en", "Khmer", ""])
def test_no_name_leads_out_of_their_folder(post: PostFolder, name: str) -> None:
    with pytest.raises(StorageError) as found:
        stored_parts.path_of(post, PartKey.translation(name))
    assert found.value.reason == "EINVAL"


def test_a_file_in_the_place_of_their_folder_is_no_obstacle(
    library: Library, editing: Editing
) -> None:
    post = library.new_post("Other", "en", WHEN)
    (post.path / "translations").write_text("my notes")
    again = post_folder.load(post.path)
    assert (again.translations, editing.copies(again)) == ((), ())


@pytest.mark.parametrize("raw", [STATES, NO_TEXT, b""])
def test_opening_keeps_the_state_and_an_earlier_one_comes_back_byte_for_byte(
    editing: Editing, post: PostFolder, clock: Clock, raw: bytes
) -> None:
    file(post).write_bytes(raw)
    stored = editing.open_part(post, KEY)
    assert kept(editing, post) == [stored.raw] == [raw]
    clock.now += timedelta(minutes=11)
    saved = editing.save(post, stored, FileDraft(MINE))
    assert isinstance(saved, StoredTranslation)
    assert (saved.language, saved.raw, file(post).read_bytes()) == ("km", MINE, MINE)
    (state,) = editing.history.list(post, str(KEY))
    assert state.path.suffix == ".toml"
    again = editing.save(post, saved, FileDraft(editing.history.read(state)))
    assert (again.raw, file(post).read_bytes()) == (raw, raw)


@pytest.mark.parametrize("resolution", Resolution)
def test_both_states_of_a_conflict_are_kept(
    editing: Editing, post: PostFolder, resolution: Resolution
) -> None:
    conflict = conflicting(editing, post)
    assert (conflict.mine, conflict.theirs and conflict.theirs.raw) == (MINE, THEIRS)
    stands = editing.resolve(conflict, resolution)
    assert stands is not None
    assert file(post).read_bytes() == stands.raw
    assert stands.raw == (MINE if resolution is Resolution.KEEP_MINE else THEIRS)
    everywhere = [path.read_bytes() for path in post.path.parent.rglob("*.toml")]
    assert MINE in everywhere
    assert THEIRS in everywhere


def test_a_copy_beside_them_is_no_part_and_is_told(editing: Editing, post: PostFolder) -> None:
    editing.resolve(conflicting(editing, post), Resolution.KEEP_BOTH)
    synced = file(post).with_name("km.sync-conflict-20170625-093000-ABCDEFG.toml")
    synced.write_bytes(THEIRS)
    beside, other = editing.copies(post)
    assert beside.name == "km (conflict 2017-06-25 09-30-00).toml"
    assert (beside.read_bytes(), other) == (MINE, synced)
    assert post_folder.load(post.path).translations == ("km",)


def test_what_other_programs_do_is_seen_and_what_was_is_kept(
    editing: Editing, post: PostFolder
) -> None:
    known = {key: editing.open_part(post, key) for key in post.parts}
    file(post).write_bytes(THEIRS)
    file(post).with_name("fr.toml").write_bytes(NO_TEXT)
    found = editing.look_outside(post, known, thorough=False)
    assert [stored.raw for stored in found.changed] == [THEIRS]
    assert [(stored.key, stored.raw) for stored in found.added] == [
        (PartKey.translation("fr"), NO_TEXT)
    ]
    assert STATES in kept(editing, post)
    known |= {stored.key: stored for stored in (*found.changed, *found.added)}
    file(post).unlink()
    gone = editing.look_outside(post, known, thorough=False)
    assert gone.removed == (KEY,)
    state = editing.history.list(post, str(KEY))[-1]
    assert (state.reason, editing.history.read(state)) == (SnapshotReason.REMOVED, THEIRS)


@pytest.mark.parametrize("raw", [MINE, NO_TEXT])
def test_what_was_noted_before_a_crash_is_offered_and_put_in_on_demand(
    editing: Editing, library: Library, journal: Journal, post: PostFolder, raw: bytes
) -> None:
    stored = editing.open_part(post, KEY)
    editing.note(post, stored, FileDraft(raw))
    assert editing.recoverable() == ()  # it is in the window
    restarted = Editing(library, journal)
    (recovery,) = restarted.recoverable()
    assert (recovery.entry.key, recovery.offered, recovery.file_changed) == (KEY, raw, False)
    file(post).write_bytes(THEIRS)
    (recovery,) = restarted.recoverable()
    assert recovery.file_changed
    assert restarted.recover(recovery).raw == raw == file(post).read_bytes()
    assert THEIRS in kept(restarted, post)
    assert restarted.recoverable() == ()


def test_they_go_with_their_version_and_both_come_back(editing: Editing, post: PostFolder) -> None:
    version, states = (editing.open_part(post, key) for key in (PartKey.version("km"), KEY))
    left, gone = editing.remove_with(post, version, [states])
    assert (left.languages, left.translations, gone) == (("en",), (), (version, states))
    assert not file(post).exists()
    state = editing.history.list(post, str(KEY))[-1]
    assert (state.reason, editing.history.read(state)) == (SnapshotReason.REMOVED, STATES)
    for each in gone:
        left, back = editing.put_back(left, each)
        assert back.raw == each.raw
    assert left.parts == post.parts


def test_states_somebody_wrote_meanwhile_stay_when_the_version_goes(
    editing: Editing, post: PostFolder
) -> None:
    version, states = (editing.open_part(post, key) for key in (PartKey.version("km"), KEY))
    file(post).write_bytes(THEIRS)
    left, gone = editing.remove_with(post, version, [states])
    assert (left.languages, left.translations, gone) == (("en",), ("km",), (version,))
    assert file(post).read_bytes() == THEIRS


def test_nothing_goes_when_the_version_cannot(editing: Editing, post: PostFolder) -> None:
    version, states = (editing.open_part(post, key) for key in (PartKey.version("km"), KEY))
    (post.path / "km.md").write_bytes(b"Theirs.\n")
    with pytest.raises(FileChangedOutside):
        editing.remove_with(post, version, [states])
    assert file(post).read_bytes() == STATES


def test_states_there_are_not_written_over_by_new_ones(editing: Editing, post: PostFolder) -> None:
    with pytest.raises(NameTaken):
        editing.add_translation(post, "km", MINE)
    assert file(post).read_bytes() == STATES


def test_copies_and_the_bin_carry_them(
    editing: Editing, library: Library, post: PostFolder
) -> None:
    copy = library.duplicate(post, WHEN)
    assert (copy.translations, file(copy).read_bytes()) == (("km",), STATES)
    editing.open_part(post, KEY)
    back = library.bin.restore(library.bin.put(post))
    assert (back.translations, file(back).read_bytes()) == (("km",), STATES)
    assert kept(editing, back) == [STATES]


def test_another_library_gets_them_with_their_history(
    editing: Editing, library: Library, post: PostFolder, tmp_path: Path
) -> None:
    editing.open_part(post, KEY)
    other = Library.create(tmp_path / "other")
    moved = library.move(post, other)
    assert (moved.translations, file(moved).read_bytes()) == (("km",), STATES)
    history = History(other.path)
    assert [history.read(state) for state in history.list(moved, str(KEY))] == [STATES]
    with pytest.raises(PostMissing):
        editing.open_part(post, KEY)


def test_the_list_and_the_search_know_the_post_as_without_them(
    editing: Editing, library: Library, post: PostFolder
) -> None:
    del editing
    with_states = library.posts(), library.search("Commune"), library.search("reviewed")
    file(post).unlink()
    file(post).parent.rmdir()
    afresh = Library.open(library.path)
    assert (afresh.posts(), afresh.search("Commune"), afresh.search("reviewed")) == with_states
    assert [hit.language for hit in with_states[1]] == ["en"]
