# SPDX-License-Identifier: MIT
"""What a blog said is handed on for minutes, and never longer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from icc_editor.blog.client import Acquaintance
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.services.acquaintances import Acquaintances
from tests.fakes.memory_blog import START, MemoryBlog, MemoryClient

ACCOUNT = Account("acc", "ICC", BlogSystem.WORDPRESS, "https://blog.example/xmlrpc.php")
KNOWN = Acquaintance(role=Role.ADMINISTRATOR)


class Desk:
    def __init__(self) -> None:
        self.now = START
        self.known = Acquaintances(lambda: self.now)

    def told(self, account: Account = ACCOUNT) -> Acquaintance | None:
        client = MemoryClient(MemoryBlog())
        self.known.introduce(client, account)
        return client.known

    def keep(self) -> None:
        self.known.keep(MemoryClient(MemoryBlog()), ACCOUNT)


def test_the_next_client_of_the_same_account_is_told() -> None:
    desk = Desk()
    assert desk.told() is None
    desk.keep()
    assert desk.told() == KNOWN
    assert desk.told(replace(ACCOUNT, username="other")) is None


@pytest.mark.parametrize("age", [timedelta(minutes=10), timedelta(seconds=-1)])
def test_what_is_old_or_of_a_wrong_clock_is_not_told(age: timedelta) -> None:
    desk = Desk()
    desk.keep()
    desk.now += age
    assert desk.told() is None


def test_handing_it_on_makes_it_no_younger() -> None:
    desk = Desk()
    for _client in range(3):
        desk.keep()
        desk.now += timedelta(minutes=4)
    assert desk.told() is None


def test_after_the_blog_s_no_everything_is_asked_again() -> None:
    desk = Desk()
    desk.keep()
    desk.known.forget(ACCOUNT)
    assert desk.told() is None
