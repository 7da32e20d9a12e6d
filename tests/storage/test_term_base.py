# SPDX-License-Identifier: MIT
"""The terms of a library: plain files that several people and programs write."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from icc_editor.errors import FileChangedOutside, StorageError
from icc_editor.formats.term_table import TermTable
from icc_editor.post.term import Term, TermForms
from icc_editor.storage import term_base
from icc_editor.storage.term_base import StoredTerm, TermBase
from tests.real.places import TREE


def term(en: str, km: str = "") -> Term:
    return Term((("en", TermForms((en,))), ("km", TermForms((km,)))))


def names(base: TermBase) -> list[str]:
    return [stored.term.preferred("en") for stored in base.read().terms]


def write(path: Path, *rows: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("en\tkm", *rows, "")), "utf-8")
    return path


def test_a_library_without_terms_has_none_and_nothing_is_made(tmp_path: Path) -> None:
    assert TermBase(tmp_path).read().terms == ()
    assert TermBase(tmp_path).read().unread == ()
    assert list(tmp_path.iterdir()) == []


def test_terms_of_the_library_come_before_shared_ones(tmp_path: Path) -> None:
    own = tmp_path / "library"
    write(own / "terms" / "b.tsv", "second")
    write(own / "terms" / "A.TSV", "first")
    write(own / "terms" / "notes.txt", "none")
    write(own / "terms" / ".icc-012345678901.tsv", "none")
    file = write(tmp_path / "shared.tsv", "third")
    write(tmp_path / "shared" / "x.tsv", "fourth")
    base = TermBase(own, [file, tmp_path / "shared", file])
    assert names(base) == ["first", "second", "third", "fourth"]
    assert base.read().terms[0] == StoredTerm(term("first"), own / "terms" / "A.TSV", 1)


def test_files_are_read_again_only_when_they_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "terms" / "a.tsv", "party")
    write(tmp_path / "terms" / "b.tsv", "vote")
    read: list[Path] = []
    real = term_base.read_file
    monkeypatch.setattr(
        term_base, "read_file", lambda path, **how: (read.append(path), real(path, **how))[1]
    )
    base = TermBase(tmp_path)
    first = base.read()
    assert base.read() is first
    assert len(read) == 2
    write(path, "parties")
    os.utime(path, ns=(1, 1))
    assert names(base) == ["parties", "vote"]
    assert read[2:] == [path]
    path.unlink()
    assert names(base) == ["vote"]
    assert len(read) == 3


def test_what_cannot_be_read_is_told_and_hides_nothing(tmp_path: Path) -> None:
    write(tmp_path / "terms" / "a.tsv", "party")
    (tmp_path / "terms" / "b.tsv").mkdir()
    (tmp_path / "terms" / "c.tsv").write_bytes(b"\xff\xfea\0\x00\xd8")
    os.mkfifo(tmp_path / "terms" / "d.tsv")
    base = TermBase(tmp_path, [tmp_path / "gone.tsv"])
    assert names(base) == ["party"]
    assert [(error.path.name, error.reason) for error in base.read().unread] == [
        ("b.tsv", "ENOTREG"),
        ("c.tsv", "EILSEQ"),
        ("d.tsv", "ENOTREG"),
        ("gone.tsv", "ENOENT"),
    ]


def test_a_file_without_end_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_base, "_LIMIT", 20)
    write(tmp_path / "terms" / "a.tsv", "party", "vote", "ballot")
    [error] = TermBase(tmp_path).read().unread
    assert error.reason == "EFBIG"


def test_a_term_is_added_changed_and_removed_and_nothing_else_changes(tmp_path: Path) -> None:
    base = TermBase(tmp_path)
    base.add(term("party", "គណបក្ស"))
    assert base.first_file.read_text("utf-8") == "en\tkm\tnote\nparty\tគណបក្ស\n"
    assert stat.S_IMODE(base.first_file.stat().st_mode) == 0o600
    before = b"\xef\xbb\xbfkm\ten\r\n# \xff\xfe\r\n\xe1\x9e\x80\tone\tmore\r\n\xff\tbroken\r\n"
    path = tmp_path / "terms" / "own.tsv"
    path.write_bytes(before)
    one, other = base.read().terms
    assert (one.term, other.term) == (term("one", "ក"), term("party", "គណបក្ស"))
    base.change(one, term("two", "ក"))
    assert path.read_bytes() == before.replace(b"one", b"two")
    base.remove(base.read().terms[0])
    assert path.read_bytes() == before.replace(b"\xe1\x9e\x80\tone\tmore\r\n", b"")
    assert names(base) == ["party"]


def test_every_change_is_taken_back_byte_for_byte(tmp_path: Path) -> None:
    base = TermBase(tmp_path)
    made = base.add(term("party"))
    assert made
    base.take_back(made)
    assert not base.first_file.exists()
    before = b"km\ten\tmine\r\n\xff\tbroken\r\n\xe1\x9e\x80\tone\tmore\r\n"
    path = tmp_path / "terms" / "own.tsv"
    path.write_bytes(before)
    (one,) = base.read().terms
    for change in (lambda: base.change(one, term("two")), lambda: base.remove(one)):
        made = change()
        assert made
        assert path.read_bytes() != before
        base.take_back(made)
        assert path.read_bytes() == before
        assert names(base) == ["one"]


def test_a_change_is_not_taken_back_from_a_file_that_is_another_by_now(tmp_path: Path) -> None:
    base = TermBase(tmp_path)
    made = base.add(term("party"))
    base.add(term("vote"))
    assert made
    with pytest.raises(FileChangedOutside):
        base.take_back(made)
    assert names(base) == ["party", "vote"]


def test_what_changes_nothing_cannot_be_taken_back(tmp_path: Path) -> None:
    base = TermBase(tmp_path)
    base.add(term("party"))
    (party,) = base.read().terms
    assert base.change(party, party.term) is None


def test_a_table_of_excel_keeps_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "terms" / "a.tsv"
    path.parent.mkdir()
    path.write_bytes("\ufeffen\tkm\r\nparty\tគណបក្ស\r\n".encode("utf-16-le"))
    base = TermBase(tmp_path)
    assert names(base) == ["party"]
    base.add(term("vote"), path)
    assert path.read_bytes().decode("utf-16") == "en\tkm\r\nparty\tគណបក្ស\r\nvote\r\n"


def test_a_term_is_found_where_somebody_moved_it_and_missed_where_it_is_gone(
    tmp_path: Path,
) -> None:
    path = write(tmp_path / "terms" / "a.tsv", "party", "vote")
    base = TermBase(tmp_path)
    _party, vote = base.read().terms
    write(path, "new", "vote", "party")
    base.change(vote, term("votes"))
    assert names(base) == ["new", "votes", "party"]
    before = path.read_bytes()
    with pytest.raises(FileChangedOutside):
        base.remove(vote)
    assert path.read_bytes() == before


def test_of_terms_that_are_there_twice_the_one_that_was_meant_is_changed(tmp_path: Path) -> None:
    path = write(tmp_path / "terms" / "a.tsv", "vote", "party", "vote", "ballot", "vote")
    base = TermBase(tmp_path)
    base.change(base.read().terms[2], term("votes"))
    assert names(base) == ["vote", "party", "votes", "ballot", "vote"]
    base.remove(base.read().terms[4])
    assert path.read_text("utf-8") == "en\tkm\nvote\nparty\nvotes\nballot\n"


def test_a_place_that_may_not_be_written_leaves_all_as_it_was(tmp_path: Path) -> None:
    path = write(tmp_path / "terms" / "a.tsv", "party")
    base = TermBase(tmp_path, [path])
    with pytest.raises(StorageError):
        base.add(term("vote"), path / "below.tsv")
    assert names(base) == ["party"]


def test_several_processes_add_at_once_and_lose_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from icc_editor.post.term import Term, TermForms\n"
        "from icc_editor.storage.term_base import TermBase\n"
        "base = TermBase(Path(sys.argv[1]))\n"
        "for number in range(15):\n"
        "    base.add(Term((('en', TermForms((f'{sys.argv[2]}{number}',))),)))\n"
    )
    started = [
        subprocess.Popen((sys.executable, "-c", code, str(tmp_path), name), cwd=TREE)
        for name in "abc"
    ]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    rows = TermTable(TermBase(tmp_path).first_file.read_text("utf-8")).rows
    assert sorted(row.term.preferred("en") for row in rows) == sorted(
        f"{name}{number}" for name in "abc" for number in range(15)
    )
