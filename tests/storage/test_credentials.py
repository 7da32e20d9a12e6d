# SPDX-License-Identifier: MIT
"""Secrets against a real Secret Service: stored, read elsewhere, deleted, never in a file."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from icc_editor.errors import KeyringAbsent, KeyringLocked, SecretMissing, StorageError
from icc_editor.storage import credentials, keyring_process
from icc_editor.storage.credentials import HoldingStore, KeyringStore, MemoryStore, open_store
from icc_editor.storage.places import Places
from tests.real.secret_service import SecretService

CANARY = 'canary ខ្មែរ " \\ 8f1c'
ROOT = Path(__file__).resolve().parents[2]
READ_ELSEWHERE = """
import sys
from pathlib import Path
from icc_editor.storage.credentials import open_store
from icc_editor.storage.places import Places
sys.stdout.buffer.write(open_store(Places.under(Path(sys.argv[1]))).get("a1").encode())
"""


def test_a_secret_is_read_in_a_new_process_replaced_and_deleted(
    secret_service: SecretService, tmp_path: Path
) -> None:
    store = open_store(Places.under(tmp_path))
    assert store.lasting
    store.set("a1", "first")
    store.set("a1", CANARY)
    store.set("a2", "other")
    read = subprocess.run(
        [sys.executable, "-c", READ_ELSEWHERE, str(tmp_path)],
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    assert read.stdout.decode() == CANARY
    store.delete("a1")
    store.delete("a1")
    with pytest.raises(SecretMissing) as caught:
        store.get("a1")
    assert caught.value.account_id == "a1"
    assert store.get("a2") == "other"


def test_what_every_program_may_read_names_neither_blog_nor_user_nor_secret(
    secret_service: SecretService, tmp_path: Path
) -> None:
    import secretstorage

    open_store(Places.under(tmp_path)).set("a1", CANARY)
    connection = secretstorage.dbus_init()
    try:
        (item,) = secretstorage.get_default_collection(connection).get_all_items()
        own_id = (tmp_path / "config" / "keyring-id").read_text()
        attributes = item.get_attributes()
        assert attributes["service"] == f"icc-editor:{own_id}"
        assert attributes["username"] == "a1"
        assert CANARY not in json.dumps(attributes, ensure_ascii=False) + item.get_label()
    finally:
        connection.close()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or CANARY.encode() not in path.read_bytes()


def test_a_locked_keyring_says_so_for_every_request(
    locked_secret_service: SecretService, tmp_path: Path
) -> None:
    store = open_store(Places.under(tmp_path))
    assert isinstance(store, KeyringStore)
    for action in (
        lambda: store.get("a1"),
        lambda: store.set("a1", CANARY),
        lambda: store.delete("a1"),
    ):
        with pytest.raises(KeyringLocked) as caught:
            action()
        assert CANARY not in repr(caught.value.__dict__)


def test_a_secret_is_still_there_after_locking_and_unlocking(
    secret_service: SecretService, tmp_path: Path
) -> None:
    store = open_store(Places.under(tmp_path))
    store.set("a1", CANARY)
    secret_service.lock()
    with pytest.raises(KeyringLocked):
        store.get("a1")
    secret_service.unlock()
    assert store.get("a1") == CANARY


def test_a_keyring_that_never_answers_ends_by_the_deadline_and_leaves_no_process(
    secret_service: SecretService, tmp_path: Path
) -> None:
    store = KeyringStore("icc-editor:test", deadline_s=1.0)
    daemon = secret_service._keyring.process.pid
    os.killpg(daemon, signal.SIGSTOP)
    try:
        with pytest.raises(KeyringLocked):
            store.get("a1")
        assert isinstance(open_store(Places.under(tmp_path), deadline_s=1.0), KeyringStore)
    finally:
        os.killpg(daemon, signal.SIGCONT)
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    assert not [
        c for c in children if b"keyring_process" in Path(f"/proc/{c}/cmdline").read_bytes()
    ]


def test_a_keyring_that_vanishes_while_the_program_runs_is_told(
    secret_service: SecretService, tmp_path: Path
) -> None:
    store = open_store(Places.under(tmp_path))
    store.set("a1", CANARY)
    secret_service.vanish()
    with pytest.raises(KeyringAbsent):
        store.get("a1")


def test_without_a_keyring_secrets_live_in_memory_only(tmp_path: Path) -> None:
    store = open_store(Places.under(tmp_path))
    assert isinstance(store, MemoryStore)
    assert not store.lasting
    store.set("a1", CANARY)
    assert store.get("a1") == CANARY
    store.delete("a1")
    store.delete("a1")
    with pytest.raises(SecretMissing):
        store.get("a1")
    with pytest.raises(KeyringAbsent):
        KeyringStore("x").get("a1")


def test_no_other_back_end_is_ever_used(
    tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted by environment, by configuration and as installed package: all in vain."""
    plain = tmp_path / "plain.py"
    plain.write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, service, username): return 'planted'\n"
        f"    def set_password(self, s, u, p): open({str(tmp_path / 'leak')!r}, 'w').write(p)\n"
        "    def delete_password(self, service, username): pass\n"
    )
    configuration = own_home / ".config" / "python_keyring"
    configuration.mkdir(parents=True)
    (configuration / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=plain.Keyring\n")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "plain.Keyring")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(KeyringAbsent):
        KeyringStore("x").set("a1", CANARY)
    assert isinstance(open_store(Places.under(tmp_path)), MemoryStore)
    assert not (tmp_path / "leak").exists()


def test_only_the_named_classes_are_allowed() -> None:
    names = {f"{module}.{name}" for module, name in keyring_process.ALLOWED}
    assert names == {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }


def test_the_secret_is_no_argument_and_not_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def look(command: list[str], **named: object) -> subprocess.CompletedProcess[bytes]:
        seen.extend([*command, named.get("env")])
        return subprocess.CompletedProcess(command, 0, b"{}", b"")

    monkeypatch.setattr(credentials.subprocess, "run", look)
    KeyringStore("x").set("a1", CANARY)
    assert seen
    assert not [value for value in seen if value and "canary" in str(value)]


def test_an_answer_nobody_understands_means_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.CompletedProcess([], 1, b"Traceback", b"")
    monkeypatch.setattr(credentials.subprocess, "run", lambda *_a, **_n: done)
    with pytest.raises(KeyringAbsent):
        KeyringStore("x").get("a1")


def test_a_damaged_name_of_the_installation_is_made_anew(tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    open_store(places)
    file = places.config / "keyring-id"
    first = file.read_text()
    open_store(places)
    assert file.read_text() == first
    file.write_bytes(b"\xff nonsense")
    open_store(places)
    assert len(file.read_text()) == 32
    assert file.read_text() != first
    file.unlink()
    file.mkdir()
    with pytest.raises(StorageError):
        open_store(places)


class _Backend:
    """A back end that fails as told."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def get_password(self, _service: str, _account: str) -> str:
        raise self._error


def test_failures_of_back_ends_are_sorted(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring.errors as errors
    import secretstorage.exceptions as foreign

    wanted = {
        errors.KeyringLocked(): "locked",
        errors.InitError(): "absent",
        errors.PasswordDeleteError(): "missing",
        foreign.LockedException(): "locked",
        foreign.PromptDismissedException(): "locked",
        OSError(5, "bus"): "failed",
    }
    for error, told in wanted.items():
        monkeypatch.setattr(keyring_process, "best_backend", lambda e=error: _Backend(e))
        assert keyring_process.answer({"do": "get"}) == {"error": told}


def test_the_request_process_works_in_process_too(
    secret_service: SecretService,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same code without the process, for the tests' own measure."""
    import io

    def ask(**request: str) -> object:
        monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(request)))
        keyring_process.main()
        return json.loads(capsys.readouterr().out)

    given = {"service": "icc-editor:test", "account": "a1"}
    backend = {"backend": "keyring.backends.SecretService"}
    assert ask(do="probe") == backend
    assert ask(do="set", secret=CANARY, **given) == backend
    assert ask(do="get", **given) == {"secret": CANARY}
    assert ask(do="delete", **given) == backend
    assert ask(do="delete", **given) == {"error": "missing"}
    secret_service.vanish()
    assert ask(do="get", **given) == {"error": "absent"}


def test_what_a_vanished_keyring_cannot_keep_is_held_for_this_run(
    secret_service: SecretService, tmp_path: Path
) -> None:
    store = HoldingStore(open_store(Places.under(tmp_path)))
    store.set("a1", "in the keyring")
    assert (store.lasting, store.get("a1")) == (True, "in the keyring")
    secret_service.vanish()
    with pytest.raises(KeyringAbsent):
        store.get("a1")
    store.set("a1", CANARY)
    assert (store.lasting, store.get("a1")) == (False, CANARY)
    for path in (p for p in tmp_path.rglob("*") if p.is_file()):
        assert b"canary" not in path.read_bytes()


def test_a_keyring_that_comes_back_takes_over_again(
    secret_service: SecretService, tmp_path: Path
) -> None:
    store = HoldingStore(open_store(Places.under(tmp_path)))
    secret_service.vanish()
    store.set("a1", "held")
    secret_service.unlock()
    store.set("a1", "kept")
    assert (store.lasting, store.get("a1")) == (True, "kept")
    store.delete("a1")
    with pytest.raises(SecretMissing):
        store.get("a1")


def test_a_locked_keyring_holds_nothing_in_its_place(
    locked_secret_service: SecretService, tmp_path: Path
) -> None:
    store = HoldingStore(open_store(Places.under(tmp_path)))
    with pytest.raises(KeyringLocked):
        store.set("a1", CANARY)
    with pytest.raises(KeyringLocked):
        store.get("a1")
