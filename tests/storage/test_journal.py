# SPDX-License-Identifier: MIT
"""What was typed survives kill -9, in private, and damaged entries are kept aside."""

import signal
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from icc_editor.errors import StorageError
from icc_editor.post.part import PartKey
from icc_editor.storage.journal import Journal, JournalEntry
from icc_editor.storage.places import Places
from icc_editor.storage.safe_read import Fingerprint
from tests.storage.conftest import WHEN

BASE = Fingerprint(12, 34, "ab")
ROOT = Path(__file__).resolve().parents[2]
NOTED = b'{"post": "/a", "language": "en", "text": "x", "base": [1, 2, "x"], "noted": "2017-01-01",'
TYPE = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from icc_editor.storage.journal import Journal
from icc_editor.storage.places import Places
from icc_editor.storage.safe_read import Fingerprint
journal = Journal(Places.under(Path(sys.argv[1])))
number = 0
while True:
    number += 1
    text = "ខ" * number * 50 + str(number)
    journal.note(Path("/post"), "km", text, Fingerprint(1, 2, "x"), datetime.now(UTC))
    print(number, flush=True)
"""


def test_a_note_is_private_comes_back_and_is_forgotten(places: Places) -> None:
    journal = Journal(places)
    journal.note(Path("/library/a"), "en", "typed", BASE, WHEN)
    journal.note(Path("/library/a"), "km", "វាយ", BASE, WHEN - timedelta(hours=1))
    journal.note(Path("/library/a"), "en", "typed more", BASE, WHEN)
    assert journal.pending() == (
        JournalEntry(Path("/library/a"), "km", "វាយ", BASE, WHEN - timedelta(hours=1)),
        JournalEntry(Path("/library/a"), "en", "typed more", BASE, WHEN),
    )
    for path in (places.state / "journal").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "library" not in path.name
    khmer = journal.pending()[0].file
    journal.forget(khmer)
    journal.forget(khmer)
    assert [entry.part for entry in journal.pending()] == ["en"]


def test_what_was_set_aside_is_not_written_over(places: Places) -> None:
    journal = Journal(places)
    for number in range(3):
        journal.set_aside(Path("/a"), "en")
        file = journal.note(Path("/a"), "en", f"text {number}", BASE, WHEN)
    assert {entry.text for entry in journal.pending()} == {"text 0", "text 1", "text 2"}
    journal.forget(file)
    assert {entry.text for entry in journal.pending()} == {"text 0", "text 1"}


@pytest.mark.parametrize("text", ["", "\x00\r\n\u2028", "half \ud800 pair", "\U0001f1f0\U0001f1ed"])
def test_any_text_survives(places: Places, text: str) -> None:
    journal = Journal(places)
    journal.note(Path("/a"), "en", text, BASE, WHEN)
    assert journal.pending()[0].text == text


def test_a_whole_file_survives_whatever_its_bytes(places: Places) -> None:
    journal = Journal(places)
    whole = b"\xef\xbb\xbf---\r\ntitle: caf\xe9\r\n---\r\n\xf0\x9f\x87\xb0\xff\x00"
    journal.note(Path("/a"), "en", "text", BASE, WHEN, whole=whole, typed=("title",))
    (entry,) = journal.pending()
    assert (entry.text, entry.whole, entry.typed) == ("text", whole, ("title",))


def test_a_note_says_which_post_of_which_library_it_is_of(places: Places) -> None:
    journal = Journal(places)
    journal.note(Path("/a"), "en", "typed", BASE, WHEN, library_id="l", post_id="p")
    (entry,) = journal.pending()
    assert (entry.library_id, entry.post_id) == ("l", "p")


def test_an_entry_of_an_earlier_program_holds_the_text_alone(places: Places) -> None:
    (places.state_folder("journal") / "0000.json").write_bytes(
        b'{"post": "/a", "language": "en", "text": "typed", "base": [12, 34, "ab"],'
        b' "noted": "2017-06-25T09:30:00+00:00"}'
    )
    (entry,) = Journal(places).pending()
    assert entry == JournalEntry(Path("/a"), "en", "typed", BASE, WHEN)
    assert (entry.whole, entry.typed) == (None, ("text",))
    assert (entry.library_id, entry.post_id) == ("", "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[1]",
        b"{}",
        b'{"post": 5, "language": "en", "text": "x", "base": [1, 2, "x"], "noted": "2017-01-01"}',
        b'{"post": "/a", "language": "en", "text": "x", "base": [1], "noted": "2017-01-01"}',
        b'{"post": "/a", "language": "en", "text": "x", "base": [1, 2, "x"], "noted": "soon"}',
        NOTED + b'"whole": 5, "typed": []}',
        NOTED + b'"whole": "\\ud800", "typed": []}',
        NOTED + b'"whole": "", "typed": [5]}',
        NOTED + b'"post_id": 5}',
        b"[" * 100000,
    ],
)
def test_a_damaged_entry_is_set_aside_and_the_others_come(places: Places, content: bytes) -> None:
    journal = Journal(places)
    journal.note(Path("/a"), "en", "good", BASE, WHEN)
    damaged = places.state / "journal" / "0000.json"
    damaged.write_bytes(content)
    assert [entry.text for entry in journal.pending()] == ["good"]
    assert damaged.with_suffix(".damaged").read_bytes() == content
    assert [entry.text for entry in journal.pending()] == ["good"]


def test_the_last_noted_text_survives_kill_9(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", TYPE, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    for _ in range(40):
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    journal = Journal(Places.under(tmp_path))
    (entry,) = journal.pending()
    number = int(entry.text.lstrip("ខ"))
    assert number >= 40
    assert entry.text == "ខ" * number * 50 + str(number)
    left = [path.suffix for path in (tmp_path / "state" / "journal").iterdir()]
    assert left == [".json"]


def test_a_journal_that_cannot_be_read_is_an_error(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(places)
    journal.note(Path("/a"), "en", "good", BASE, WHEN)

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(StorageError):
        journal.pending()


def test_a_note_of_a_program_that_knew_versions_alone_is_found_and_replaced(places: Places) -> None:
    """Its name and its words are those the program wrote before tables were parts."""
    file = places.state_folder("journal") / "e59d96bf5ce90c337f3c1946baf9d206.json"
    file.write_bytes(NOTED + b'"whole": "x\\n", "typed": ["text"]}')
    journal = Journal(places)
    (entry,) = journal.pending()
    assert (entry.part, entry.key, entry.whole) == ("en", PartKey.version("en"), b"x\n")
    assert journal.note(Path("/a"), "en", "y", BASE, WHEN) == file
    assert [found.text for found in journal.pending()] == ["y"]


def test_a_table_and_a_version_of_one_name_have_notes_of_their_own(places: Places) -> None:
    journal = Journal(places)
    journal.note(Path("/a"), "km", "a text", BASE, WHEN)
    journal.note(Path("/a"), "tables/km", 'id = "km"\n', BASE, WHEN)
    assert {entry.key: entry.text for entry in journal.pending()} == {
        PartKey.version("km"): "a text",
        PartKey.table("km"): 'id = "km"\n',
    }
