# SPDX-License-Identifier: MIT
"""Passwords are asked for only when there is somebody, and only when nothing else has them."""

import getpass
import io

import pytest

from icc_editor import errors
from icc_editor.cli import accounts
from icc_editor.cli.session import Session, UsageError
from icc_editor.cli.terminal import AskingStore, Interruption, Terminal
from icc_editor.post.remote_post import BlogInfo
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.places import Places


class Keys(io.StringIO):
    """Standard input with somebody at it who types these lines."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal() -> Terminal:
    return Terminal(Interruption())


def sit_down(monkeypatch: pytest.MonkeyPatch, typed: str, secret: str = "") -> None:
    monkeypatch.setattr("sys.stdin", Keys(typed))
    monkeypatch.setattr(getpass, "getpass", lambda prompt: secret)


def test_what_is_stored_is_not_asked_for(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_down(monkeypatch, "", "typed")
    memory = MemoryStore()
    store = AskingStore(lambda: memory, terminal)
    store.set("a", "stored")
    assert store.get("a") == memory.get("a") == "stored"
    assert store.lasting is memory.lasting


def test_what_is_missing_is_asked_for_once_and_kept_nowhere(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit_down(monkeypatch, "", "typed")
    memory = MemoryStore()
    store = AskingStore(lambda: memory, terminal)
    assert store.get("a") == "typed"
    sit_down(monkeypatch, "", "another")
    assert store.get("a") == "typed"
    with pytest.raises(errors.SecretMissing):
        memory.get("a")
    store.delete("a")
    assert store.get("a") == "another"


def test_without_anybody_the_error_stands(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("x\n"))
    store = AskingStore(MemoryStore, terminal)
    with pytest.raises(errors.SecretMissing):
        store.get("a")


@pytest.mark.parametrize(
    ("typed", "agrees"),
    [("y\n", True), ("YES\n", True), ("n\n", False), ("\n", False), ("", False)],
)
def test_only_a_yes_is_a_yes(
    terminal: Terminal,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    typed: str,
    agrees: bool,
) -> None:
    sit_down(monkeypatch, typed)
    assert terminal.there
    assert terminal.agrees("Send it?") is agrees
    terminal.tell(["a line\x1b"])
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.endswith("a line?\n")


BLOGS = (
    BlogInfo("1", "One", "https://one.test", "e"),
    BlogInfo("2", "Two", "https://two.test", "e"),
)


@pytest.mark.parametrize(("wanted", "typed"), [("2", ""), ("", "2\n")])
def test_one_of_several_blogs_is_chosen(
    monkeypatch: pytest.MonkeyPatch, wanted: str, typed: str
) -> None:
    sit_down(monkeypatch, typed)
    session = Session(Places.standard(), quiet=True)
    assert accounts._chosen(BLOGS, wanted, session) is BLOGS[1]
    assert accounts._chosen(BLOGS[:1], "", session) is BLOGS[0]


@pytest.mark.parametrize(("wanted", "typed"), [("3", ""), ("", "3\n"), ("", "\n")])
def test_no_choice_among_several_blogs_is_told(
    monkeypatch: pytest.MonkeyPatch, wanted: str, typed: str
) -> None:
    sit_down(monkeypatch, typed)
    with pytest.raises(UsageError, match="One"):
        accounts._chosen(BLOGS, wanted, Session(Places.standard(), quiet=True))
