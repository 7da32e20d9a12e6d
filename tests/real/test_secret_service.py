# SPDX-License-Identifier: MIT
"""The real Secret Service: stored here, read in another process, locked, gone."""

import os
import subprocess
import sys

import keyring.errors
import pytest
from keyring.backends import SecretService

READ = """
from keyring.backends import SecretService
print(SecretService.Keyring().get_password("tests", "ស្រី"))
"""


def _read_elsewhere(environment):
    done = subprocess.run(
        [sys.executable, "-c", READ],
        env={**os.environ, **environment, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout.strip() or done.stderr


def test_a_secret_is_read_in_a_new_process_and_deleted(secret_service):
    store = SecretService.Keyring()
    store.set_password("tests", "ស្រី", "ពាក្យសម្ងាត់")
    assert _read_elsewhere(secret_service.environment) == "ពាក្យសម្ងាត់"
    store.delete_password("tests", "ស្រី")
    assert store.get_password("tests", "ស្រី") is None


def test_each_test_finds_it_empty(secret_service):
    assert SecretService.Keyring().get_password("tests", "ស្រី") is None


def test_a_locked_one_refuses_at_once_and_keeps_what_it_holds(secret_service):
    store = SecretService.Keyring()
    store.set_password("tests", "ស្រី", "kept")
    secret_service.lock()
    with pytest.raises(keyring.errors.KeyringLocked):
        store.get_password("tests", "ស្រី")
    secret_service.unlock()
    assert store.get_password("tests", "ស្រី") == "kept"


def test_the_locked_fixture_is_locked(locked_secret_service):
    with pytest.raises(keyring.errors.KeyringLocked):
        SecretService.Keyring().set_password("tests", "ស្រី", "no")
    assert "KeyringLocked" in _read_elsewhere(locked_secret_service.environment)


def test_without_the_fixture_there_is_none():
    with pytest.raises(RuntimeError):
        _ = SecretService.Keyring.priority


def test_it_can_vanish(secret_service):
    secret_service.vanish()
    with pytest.raises((keyring.errors.KeyringError, RuntimeError)):
        SecretService.Keyring().set_password("tests", "ស្រី", "no")
