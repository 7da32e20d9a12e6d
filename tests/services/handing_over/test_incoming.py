# SPDX-License-Identifier: MIT
"""What a file is known to be before it is taken in."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.errors import HandoverDamaged, OtherPost, WrongExchange
from icc_editor.formats.exchange import files
from icc_editor.formats.exchange.files import ExchangeKind
from icc_editor.services.handing_over.exchanging import Exchanging
from icc_editor.services.handing_over.incoming import Incoming, look_at
from icc_editor.storage.history import History
from icc_editor.worker.process import WorkerProcess
from tests.services.handing_over.two_libraries import Person


@pytest.fixture
def author(tmp_path: Path, worker: WorkerProcess) -> Person:
    person = Person(tmp_path / "author", worker)
    person.new_post()
    return person


@pytest.fixture
def translator(tmp_path: Path, worker: WorkerProcess) -> Person:
    return Person(tmp_path / "translator", worker)


def look(person: Person, path: Path, *, opened: bool = False) -> Incoming:
    exchanging = Exchanging(History(person.library.path), person.later)
    return look_at(path, person.handing, exchanging, person.post() if opened else None)


def test_a_post_that_is_new_says_what_it_is_and_who_sent_it(
    author: Person, translator: Person, tmp_path: Path
) -> None:
    path = tmp_path / "sent.iccpost"
    path.write_bytes(author.hand_over(nickname="Dara", message="Until Friday"))
    incoming = look(translator, path)
    assert (incoming.post, incoming.language, incoming.is_follow_up) == (None, "km", False)
    assert (incoming.title, incoming.said) == ("Commune results", "Dara: Until Friday")
    assert incoming.take().is_new
    assert look(translator, path).is_follow_up
    assert translator.handing.sent_for(translator.post()) == "km"
    assert author.handing.sent_for(author.post()) == ""


def test_what_comes_back_is_no_follow_up(
    author: Person, translator: Person, tmp_path: Path
) -> None:
    translator.open(author.hand_over())
    path = tmp_path / "back.iccpost"
    path.write_bytes(translator.hand_over())
    incoming = look(author, path)
    assert incoming.post == author.post()
    assert (incoming.is_follow_up, incoming.said) == (False, "")


def test_a_file_of_another_program_finds_its_post_by_itself(
    author: Person, translator: Person, tmp_path: Path
) -> None:
    path = tmp_path / "results.po"
    raw = Exchanging.make(author.post(), "km", ExchangeKind.PO)
    path.write_bytes(raw)
    incoming = look(author, path)
    assert incoming.post == author.post()
    assert incoming.language == "km"
    assert incoming.plan().is_empty
    with pytest.raises(OtherPost) as refused:
        look(translator, path)
    assert refused.value.name == "results.po"


def test_a_language_that_is_new_is_one_of_the_post_from_then_on(
    author: Person, tmp_path: Path
) -> None:
    (author.post().path / "km.md").unlink()
    (author.post().path / "translations" / "km.toml").unlink()
    found = files.read(Exchanging.make(author.post(), "km", ExchangeKind.PO))
    done = replace(found, units=tuple(replace(unit, target="ក") for unit in found.units))
    path = tmp_path / "results.po"
    path.write_bytes(files.write(ExchangeKind.PO, done))
    incoming = look(author, path)
    assert incoming.post is not None
    assert incoming.post.languages == ("en",)
    taken = incoming.take()
    assert taken.post.languages == ("en", "km")


def test_a_file_of_a_copy_on_another_computer_is_of_the_post_that_is_open(
    author: Person, translator: Person, tmp_path: Path
) -> None:
    path = tmp_path / "results.po"
    path.write_bytes(Exchanging.make(author.post(), "km", ExchangeKind.PO))
    there = translator.library.path / "copied by hand"
    shutil.copytree(author.post().path, there)
    (there / "post.toml").unlink()
    with pytest.raises(OtherPost):
        look(translator, path)
    incoming = look(translator, path, opened=True)
    assert incoming.post == translator.post()
    assert incoming.is_of_copy
    assert incoming.plan().is_empty
    assert not look(author, path).is_of_copy


@pytest.mark.parametrize(
    ("name", "error"), [("sent.iccpost", HandoverDamaged), ("notes.txt", WrongExchange)]
)
def test_what_is_no_such_file_is_refused_with_its_name(
    author: Person, tmp_path: Path, name: str, error: type[Exception]
) -> None:
    path = tmp_path / name
    path.write_bytes(author.hand_over()[:200] if name.endswith("iccpost") else b"Notes")
    with pytest.raises(error) as refused:
        look(author, path)
    assert refused.value.name == name  # type: ignore[attr-defined]
