# SPDX-License-Identifier: MIT
"""The account book keeps who and where, never a secret."""

import stat
import threading
from dataclasses import replace

import pytest

from icc_editor.errors import NameTaken, SecretMissing
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.places import Places

ACCOUNT = Account(
    id="a1",
    name="ICC",
    system=BlogSystem.WORDPRESS,
    endpoint="https://blog.example/xmlrpc.php",
    username="author",
    role=Role.AUTHOR,
    time_zone="Asia/Phnom_Penh",
)


def test_accounts_are_added_updated_and_removed(places: Places) -> None:
    book = AccountBook(places)
    assert book.list() == ()
    other = replace(
        ACCOUNT, id="a2", system=BlogSystem.PRACTICE, endpoint="/site", role=Role.UNKNOWN
    )
    book.add(ACCOUNT)
    book.add(other)
    assert AccountBook(places).list() == (ACCOUNT, other)
    renamed = replace(ACCOUNT, name="ខ្មែរ")
    book.update(renamed)
    assert book.list() == (renamed, other)
    assert book.get("a1") == renamed
    book.remove("a1")
    assert book.list() == (other,)
    assert stat.S_IMODE((places.config / "accounts.toml").stat().st_mode) == 0o600


def test_wrong_ids_are_told(places: Places) -> None:
    book = AccountBook(places)
    book.add(ACCOUNT)
    with pytest.raises(NameTaken):
        book.add(ACCOUNT)
    for action in (
        lambda: book.get("x"),
        lambda: book.remove("x"),
        lambda: book.update(replace(ACCOUNT, id="x")),
    ):
        with pytest.raises(SecretMissing) as caught:
            action()
        assert caught.value.account_id == "x"


def test_foreign_fields_and_entries_survive(places: Places) -> None:
    AccountBook(places).add(ACCOUNT)
    file = places.config / "accounts.toml"
    odd = '\n[[accounts]]\nid = "x"\nsystem = "livejournal"\nendpoint = "y"\n'
    file.write_text(
        "# mine\n" + file.read_text() + "colour = 7\n" + odd + '[[accounts]]\nid = ""\n'
    )
    book = AccountBook(places)
    assert book.list() == (ACCOUNT,)
    book.update(replace(ACCOUNT, name="new", role=Role.EDITOR))
    text = file.read_text()
    assert text.startswith("# mine\n")
    assert "colour = 7" in text
    assert odd in text
    assert book.get("a1").role is Role.EDITOR


def test_an_unknown_role_is_unknown(places: Places) -> None:
    AccountBook(places).add(ACCOUNT)
    file = places.config / "accounts.toml"
    file.write_text(file.read_text().replace('"author"\ntime', '"king"\ntime'))
    assert AccountBook(places).list()[0].role is Role.UNKNOWN


@pytest.mark.parametrize("content", [b"\xff", b"[[accounts", b"accounts = 5\n"])
def test_a_damaged_file_is_kept_aside_and_a_new_list_begins(places: Places, content: bytes) -> None:
    file = places.config_folder() / "accounts.toml"
    file.write_bytes(content)
    book = AccountBook(places)
    assert book.list() == ()
    book.add(ACCOUNT)
    assert book.list() == (ACCOUNT,)
    if content.startswith(b"accounts"):
        assert book.set_aside is None
    else:
        assert book.set_aside is not None
        assert book.set_aside.read_bytes() == content


def test_accounts_added_by_many_at_once_are_all_there(places: Places) -> None:
    def add(number: int) -> None:
        AccountBook(places).add(replace(ACCOUNT, id=str(number)))

    threads = [threading.Thread(target=add, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(account.id for account in AccountBook(places).list()) == list("01234567")
