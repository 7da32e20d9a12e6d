# SPDX-License-Identifier: MIT
"""``icc-editor account`` with practice blogs and with nobody at the terminal."""

from pathlib import Path

import pytest

from icc_editor.storage.places import Places
from tests.cli.posts import run, run_json


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ICC_EDITOR_HOME", str(tmp_path / "home"))
    return tmp_path


def test_accounts_are_added_listed_tested_and_forgotten(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "account", "list")[1] == "No accounts yet.\n"
    code, out, _ = run(capsys, "account", "add", home / "blog", "--practice", "--name", "Try")
    assert code == 0
    assert "Try" in out
    code, answer = run_json(capsys, "account", "list")
    (account,) = answer["accounts"]
    assert (account["name"], account["system"]) == ("Try", "practice")
    assert account["endpoint"] == str(home / "blog")
    for wanted in ("Try", "try", account["id"]):
        code, tested = run_json(capsys, "account", "test", wanted)
        assert (code, tested["account"]["id"]) == (0, account["id"])
    code, out, _ = run(capsys, "account", "forget", "Try")
    assert (code, "forgotten" in out) == (0, True)
    assert (home / "blog").is_dir()
    assert run_json(capsys, "account", "list")[1] == {"accounts": []}


def test_a_name_two_accounts_bear_wants_the_id(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("one", "two"):
        run(capsys, "account", "add", home / folder, "--practice", "--name", "Try")
    code, _, err = run(capsys, "account", "test", "Try")
    assert code == 2
    assert "give the id" in err


def test_an_account_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "account", "forget", "nobody")
    assert code == 2
    assert "nobody" in err


def test_without_a_terminal_no_password_is_asked_for_and_no_blog_is_called(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, answer = run_json(capsys, "account", "add", "blog.invalid", "--username", "writer")
    assert (code, answer["error"]["type"]) == (3, "SecretMissing")


def test_without_a_terminal_it_is_said_where_a_password_can_be_typed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = run(capsys, "account", "add", "blog.invalid")
    assert (code, out) == (3, "")
    assert "in a terminal" in err
    assert "keyring" in err


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "the address is empty"),
        (" ", "the address is empty"),
        ("javascript:alert(1)", "javascript:alert(1) is no address of a blog"),
        ("http://[::bad", "http://[::bad is no address of a blog"),
        ("https://", "https:// is no address of a blog"),
    ],
)
def test_what_is_no_address_is_told_before_anything_is_asked(
    capsys: pytest.CaptureFixture[str], address: str, words: str
) -> None:
    code, answer = run_json(capsys, "account", "add", address)
    assert (code, answer["error"]["type"]) == (2, "UsageError")
    assert answer["error"]["sentence"].startswith(words)


@pytest.mark.parametrize("option", ["--password", "--pass", "--secret", "--token"])
def test_no_option_takes_a_password(capsys: pytest.CaptureFixture[str], option: str) -> None:
    code, _, err = run(capsys, "account", "add", "blog.invalid", option, "canary")
    assert code == 2
    assert "unrecognized arguments" in err


def test_nothing_is_made_where_only_is_looked(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "account", "list")
    run(capsys, "outbox", "list")
    assert not Places.standard().state.exists()
    assert not Places.standard().config.exists()
