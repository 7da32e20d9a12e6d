# SPDX-License-Identifier: MIT
"""The secrets of accounts: in the system's keyring, or in memory until the program ends.

What a keyring shows to every program (labels, attributes) names neither blog nor user: only random
ids.  Nothing is ever written to a file.
"""

import contextlib
import json
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any, Protocol

from icc_editor.errors import KeyringAbsent, KeyringLocked, SecretMissing, StorageError
from icc_editor.storage import keyring_process
from icc_editor.storage.places import Places
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes

_ID_FILE = "keyring-id"
_PROBE_S = 10.0


class CredentialStore(Protocol):
    """Keeps one secret per account id."""

    @property
    def lasting(self) -> bool:
        """Whether a secret is still there after the program ended."""
        ...

    def get(self, account_id: str) -> str:
        """Return the secret of an account.

        Raises:
            SecretMissing: None is stored.
            KeyringLocked: The keyring was not unlocked in time.
            KeyringAbsent: There is no keyring (any more).
        """
        ...

    def set(self, account_id: str, secret: str) -> None:
        """Store the secret of an account, replacing an older one.

        Raises:
            KeyringLocked: The keyring was not unlocked in time.
            KeyringAbsent: There is no keyring (any more).
        """
        ...

    def delete(self, account_id: str) -> None:
        """Delete the secret of an account; none stored is fine.

        Raises:
            KeyringLocked: The keyring was not unlocked in time.
            KeyringAbsent: There is no keyring (any more).
        """
        ...


class MemoryStore:
    """Secrets that are gone when the program ends."""

    def __init__(self) -> None:
        """Start empty."""
        self._secrets: dict[str, str] = {}

    @property
    def lasting(self) -> bool:
        """Return False: asked again next time."""
        return False

    def get(self, account_id: str) -> str:
        """Return the secret of an account.

        Raises:
            SecretMissing: None is stored.
        """
        try:
            return self._secrets[account_id]
        except KeyError:
            raise SecretMissing(account_id) from None

    def set(self, account_id: str, secret: str) -> None:
        """Hold the secret of an account."""
        self._secrets[account_id] = secret

    def delete(self, account_id: str) -> None:
        """Forget the secret of an account."""
        self._secrets.pop(account_id, None)


class KeyringStore:
    """Secrets in the system's keyring, each request in a process that ends by a deadline.

    The deadline is long enough for a person to type the keyring's password into its prompt.
    Safe to call from any thread; never call it from the one that paints.
    """

    def __init__(self, service: str, *, deadline_s: float = 120.0) -> None:
        """Store under the name ``service``, which every program of the user can read."""
        self._service = service
        self._deadline_s = deadline_s

    @property
    def lasting(self) -> bool:
        """Return True."""
        return True

    def get(self, account_id: str) -> str:
        """Return the secret of an account.

        Raises:
            SecretMissing: None is stored.
            KeyringLocked: The keyring was not unlocked in time.
            KeyringAbsent: There is no keyring (any more).
        """
        secret = self._ask("get", account_id).get("secret")
        if not isinstance(secret, str):
            raise SecretMissing(account_id)
        return secret

    def set(self, account_id: str, secret: str) -> None:
        """Store the secret of an account, replacing an older one.

        Raises:
            KeyringLocked: The keyring was not unlocked in time.
            KeyringAbsent: There is no keyring (any more).
        """
        self._ask("set", account_id, secret)

    def delete(self, account_id: str) -> None:
        """Delete the secret of an account; none stored is fine.

        Raises:
            KeyringLocked: The keyring was not unlocked in time.
            KeyringAbsent: There is no keyring (any more).
        """
        with contextlib.suppress(SecretMissing):
            self._ask("delete", account_id)

    def probe(self) -> str:
        """Return the module of the back end in use.

        Raises:
            KeyringAbsent: No allowed keyring runs here.
            KeyringLocked: It did not answer in time.
        """
        return str(self._ask("probe", "").get("backend", ""))

    def _ask(self, verb: str, account_id: str, secret: str = "") -> dict[str, Any]:
        request = {"do": verb, "service": self._service, "account": account_id, "secret": secret}
        try:
            done = subprocess.run(
                [sys.executable, "-P", str(Path(keyring_process.__file__))],
                input=json.dumps(request).encode("ascii"),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a foreign traceback may hold what it was given
                timeout=self._deadline_s,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise KeyringLocked(account_id) from None
        try:
            reply: dict[str, Any] = json.loads(done.stdout)
        except ValueError:
            raise KeyringAbsent(account_id) from None
        _raise_for(reply.get("error"), account_id)
        return reply


class HoldingStore:
    """A store in front of a keyring: what a vanished keyring cannot keep is held in memory."""

    def __init__(self, store: CredentialStore) -> None:
        """Keep secrets in ``store`` as long as it takes them."""
        self._store = store
        self._held = MemoryStore()
        self._absent = False

    @property
    def lasting(self) -> bool:
        """Whether a secret stored now is still there after the program ended."""
        return self._store.lasting and not self._absent

    def get(self, account_id: str) -> str:
        """Return the secret of an account: see ``CredentialStore``."""
        with contextlib.suppress(SecretMissing):
            return self._held.get(account_id)
        return self._store.get(account_id)

    def set(self, account_id: str, secret: str) -> None:
        """Store the secret of an account, in memory when there is no keyring any more.

        Raises:
            KeyringLocked: The keyring was not unlocked in time.
        """
        try:
            self._store.set(account_id, secret)
        except KeyringAbsent:
            self._absent = True
            self._held.set(account_id, secret)
        else:
            self._absent = False
            self._held.delete(account_id)

    def delete(self, account_id: str) -> None:
        """Delete the secret of an account: see ``CredentialStore``."""
        self._held.delete(account_id)
        self._store.delete(account_id)


def open_store(places: Places, *, deadline_s: float = 120.0) -> CredentialStore:
    """Return the keyring when an allowed one runs here, else a store in memory.

    A keyring that is there but locked is returned: it asks when it is used.

    Raises:
        StorageError: The random name of this installation cannot be read or kept.
    """
    store = KeyringStore(f"icc-editor:{_own_id(places)}", deadline_s=deadline_s)
    try:
        KeyringStore("", deadline_s=min(_PROBE_S, deadline_s)).probe()
    except KeyringAbsent:
        return MemoryStore()
    except KeyringLocked:
        return store
    return store


def _raise_for(error: object, account_id: str) -> None:
    if error == "missing":
        raise SecretMissing(account_id)
    if error == "locked":
        raise KeyringLocked(account_id)
    if error is not None:
        raise KeyringAbsent(account_id)


def _own_id(places: Places) -> str:
    """Return the random name of this installation, made at the first call or when damaged."""
    path = places.config_folder() / _ID_FILE
    try:
        return uuid.UUID(read_file(path, limit=64)[0].decode("ascii").strip()).hex
    except ValueError:
        pass
    except StorageError as error:
        if error.reason != "ENOENT":
            raise
    new = uuid.uuid4().hex
    write_bytes(path, new.encode("ascii"))
    return new
