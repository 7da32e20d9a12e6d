# SPDX-License-Identifier: MIT
"""Every trouble on the command line: an exit code, one sentence, one thing to try."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from icc_editor.blog.practice_blog import PracticeBlog
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.post.account import Account, BlogSystem
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import open_store
from icc_editor.storage.library import Library
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.cli.posts import make_post, run, run_json
from tests.real.faultproxy import Fault

BLOG = {
    "403 with a page": (Fault.STATUS_403, ExitCode.FAILED),
    "405": (Fault.STATUS_405, ExitCode.FAILED),
    "500 with a page": (Fault.STATUS_500, ExitCode.TRY_LATER),
    "200 and empty": (Fault.EMPTY, ExitCode.TRY_LATER),
    "truncated XML": (Fault.TRUNCATED_XML, ExitCode.TRY_LATER),
    "entity bomb": (Fault.DTD_BOMB, ExitCode.FAILED),
    "captive portal": (Fault.CAPTIVE_PAGE, ExitCode.NEEDS_WRITER),
    "redirect elsewhere": (Fault.REDIRECT_ELSEWHERE, ExitCode.NEEDS_WRITER),
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ICC_EDITOR_HOME", str(tmp_path / "home"))
    return tmp_path


def must_say(capsys, code, *arguments) -> str:
    """Run a command twice; hold exit code, sentence and remedy in words and as JSON."""
    seen, out, err = run(capsys, *arguments)
    again, answer = run_json(capsys, *arguments)
    assert (seen, again, out) == (code, code, "")
    sentence, remedy = answer["error"]["sentence"], answer["error"]["remedy"]
    assert err.endswith(f"{sentence}\n{remedy}\n")
    assert sentence.endswith(".")
    assert remedy.endswith(".")
    assert "Traceback" not in err
    return sentence


@pytest.fixture
def account(home, wordpress, fault_proxy, secret_service) -> Account:
    places, user = Places.standard(), wordpress.users["editor"]
    made = Account("id1", "ICC", BlogSystem.WORDPRESS, fault_proxy.xmlrpc_url, username=user.name)
    AccountBook(places).add(made)
    open_store(places).set(made.id, user.application_password)
    return made


@pytest.mark.parametrize("trouble", BLOG)
def test_of_the_blog(trouble, capsys, account, fault_proxy) -> None:
    fault, code = BLOG[trouble]
    fault_proxy.fail(fault)
    must_say(capsys, code, "account", "test", "ICC")
    fault_proxy.heal()
    assert run(capsys, "account", "test", "ICC")[0] == 0


def test_every_trouble_of_the_blog_has_its_own_sentence(capsys, account, fault_proxy) -> None:
    said = set()
    for fault, code in BLOG.values():
        fault_proxy.fail(fault)
        said.add(must_say(capsys, code, "account", "test", "ICC"))
    assert len(said) == len(BLOG)


def test_a_password_that_was_taken_back(capsys, account, wordpress) -> None:
    open_store(Places.standard()).set(account.id, "not it")
    assert "does not know" in must_say(capsys, ExitCode.NEEDS_WRITER, "account", "test", "ICC")


def test_an_account_that_may_not_write(capsys, home, account, wordpress) -> None:
    user, accounts = wordpress.users["subscriber"], AccountBook(Places.standard())
    accounts.update(replace(account, username=user.name))
    open_store(Places.standard()).set(account.id, user.application_password)
    post = make_post(home / "posts", khmer=False)
    _code, out, _err = run(capsys, "publish", post.path, "--dry-run")
    assert "This account may not write posts on this blog" in out
    assert "waits in the outbox" not in out
    code, _out, err = run(capsys, "publish", post.path, "--yes")
    assert code == ExitCode.NEEDS_WRITER
    assert "may read and comment, but not write posts" in err
    assert "Ask whoever runs the blog" in err


def test_a_locked_keyring(capsys, account, secret_service) -> None:
    secret_service.lock()
    assert "locked" in must_say(capsys, ExitCode.NEEDS_WRITER, "account", "test", "ICC")
    secret_service.unlock()
    assert run(capsys, "account", "test", "ICC")[0] == 0


def test_a_keyring_that_vanished_leaves_no_password(
    capsys, home, account, wordpress, secret_service
) -> None:
    secret_service.vanish()
    must_say(capsys, ExitCode.NEEDS_WRITER, "account", "test", "ICC")
    password = wordpress.users["editor"].application_password.encode()
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if password in path.read_bytes()] == []


def test_a_library_that_is_gone(capsys, home) -> None:
    must_say(capsys, ExitCode.FAILED, "library", "list", home / "gone")


def test_a_library_one_can_only_read(capsys, home, make_read_only) -> None:
    library = make_read_only(Library.create(home / "posts").path)
    assert run(capsys, "library", "list", library)[0] == 0


def test_somebody_else_sends_the_outbox(capsys, home) -> None:
    assert run(capsys, "account", "add", home / "practice", "--practice", "--name", "P")[0] == 0
    post = make_post(home / "posts", khmer=False)
    with Outbox(Places.standard()).hold():
        code, answer = run_json(capsys, "publish", post.path, "--yes")
    assert (code, answer["error"]["type"]) == (ExitCode.TRY_LATER, "AlreadyOpen")
    assert run(capsys, "outbox", "resume")[0] == 0
    assert PracticeBlog(home / "practice").get("1").title == "Commune results"


def test_a_full_disk_queues_nothing_and_says_so(capsys, home, make_small_disk, monkeypatch):
    disk = make_small_disk(2_000)
    monkeypatch.setenv("ICC_EDITOR_HOME", str(disk.path / "home"))
    assert run(capsys, "account", "add", home / "practice", "--practice", "--name", "P")[0] == 0
    post = make_post(home / "posts", khmer=False)
    filler = disk.fill()
    code, answer = run_json(capsys, "publish", post.path, "--yes")
    assert (code, answer["error"]["type"]) == (ExitCode.FAILED, "DiskFull")
    filler.unlink()
    assert run(capsys, "publish", post.path, "--yes")[0] == 0


@pytest.mark.parametrize("size", [(10_000, 10_000)])
def test_a_picture_that_cannot_be_sent_stops_the_publishing(size, capsys, home) -> None:
    assert run(capsys, "account", "add", home / "practice", "--practice", "--name", "P")[0] == 0
    post = make_post(home / "posts", khmer=False)
    Image.new("1", size).save(post.path / "images" / "market.png", "PNG")
    code, out, _err = run(capsys, "publish", post.path, "--yes")
    assert code == ExitCode.FAILED
    assert "market.png" in out
    assert Outbox(Places.standard()).list() == ()
