# SPDX-License-Identifier: MIT
"""The blogs the writer may publish to.  Their secrets are elsewhere (``credentials``)."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from icc_editor.errors import NameTaken, SecretMissing
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.storage import own_toml
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.places import Places

_FILE = "accounts.toml"
_KEY = "accounts"


class AccountBook:
    """The list of accounts, kept in the config folder; safe to use from several instances.

    ``set_aside`` is where a damaged file was moved by the last call that read it, else None.
    """

    def __init__(self, places: Places) -> None:
        """Use the config folder of ``places``; it is made at the first write."""
        self._places = places
        self.set_aside: Path | None = None

    def list(self) -> tuple[Account, ...]:
        """Return all accounts in the order they were added; entries nobody understands are left.

        Raises:
            StorageError: The file cannot be read.
        """
        accounts = (_account(entry) for entry in _entries(self._read()))
        return tuple(account for account in accounts if account is not None)

    def get(self, account_id: str) -> Account:
        """Return one account.

        Raises:
            SecretMissing: There is no account of that id.
            StorageError: The file cannot be read.
        """
        for account in self.list():
            if account.id == account_id:
                return account
        raise SecretMissing(account_id)

    def add(self, account: Account) -> None:
        """Add an account.

        Raises:
            NameTaken: One with that id is there.
            StorageError: The disk refused.
        """

        def change(entries: _Entries) -> None:
            if any(entry.get("id") == account.id for entry in entries):
                raise NameTaken(self._places.config / _FILE)
            entries.append(_entry(account, {}))

        self._change(change)

    def update(self, account: Account) -> None:
        """Replace the account of the same id; fields other programs added to it stay.

        Raises:
            SecretMissing: There is no account of that id.
            StorageError: The disk refused.
        """

        def change(entries: _Entries) -> None:
            entries[_index(entries, account.id)] = _entry(
                account, entries[_index(entries, account.id)]
            )

        self._change(change)

    def remove(self, account_id: str) -> None:
        """Remove an account; its secret is deleted by whoever calls this.

        Raises:
            SecretMissing: There is no account of that id.
            StorageError: The disk refused.
        """

        def change(entries: _Entries) -> None:
            del entries[_index(entries, account_id)]

        self._change(change)

    def _read(self) -> own_toml.OwnToml:
        content, aside = own_toml.read_or_set_aside(self._places.config / _FILE)
        if aside is not None:
            self.set_aside = aside
        return content

    def _change(self, change: "Callable[[_Entries], None]") -> None:
        folder = self._places.config_folder()
        with folder_lock(folder):
            content = self._read()
            entries = _entries(content)
            change(entries)
            data = dict(content.data)
            data[_KEY] = entries
            own_toml.write(folder / _FILE, content, data)


_Entries = list[dict[str, object]]


def _entries(content: own_toml.OwnToml) -> _Entries:
    value = content.data.get(_KEY)
    if not isinstance(value, list):
        return []
    return [dict(entry) for entry in value if isinstance(entry, dict)]


def _index(entries: _Entries, account_id: str) -> int:
    for number, entry in enumerate(entries):
        if entry.get("id") == account_id:
            return number
    raise SecretMissing(account_id)


def _entry(account: Account, known: dict[str, object]) -> dict[str, object]:
    return {**known, **{field.name: str(getattr(account, field.name)) for field in fields(account)}}


def _account(entry: dict[str, object]) -> Account | None:
    texts = {field.name: str(entry.get(field.name, "")) for field in fields(Account)}
    if not texts["id"] or not texts["endpoint"]:
        return None
    try:
        system = BlogSystem(texts.pop("system"))
    except ValueError:
        return None
    role = texts.pop("role")
    known = role in set(Role)
    return Account(**texts, system=system, role=Role(role) if known else Role.UNKNOWN)
