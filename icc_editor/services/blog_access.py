# SPDX-License-Identifier: MIT
"""From an account to its blog: the client with its secret, and what the blog said a moment ago."""

import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.blog.opening import OpenClient
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery
from icc_editor.post.job import CancelCheck
from icc_editor.services.acquaintances import Acquaintances
from icc_editor.services.publish_summary import NOT_ASKED, RemoteFacts
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import CredentialStore

STOPS: Final = (errors.BlogError, errors.CredentialError, errors.StorageError)
"""What may stand between us and a blog: a practice blog's folder may be gone, too."""


class BlogAccess:
    """Opens clients for accounts; holds no connection, and no secret longer than one client."""

    def __init__(
        self,
        accounts: AccountBook,
        credentials: CredentialStore,
        open_client: OpenClient,
        clock: Callable[[], datetime],
    ) -> None:
        """Take the parts; ``clock`` gives UTC."""
        self._accounts = accounts
        self._credentials = credentials
        self._open_client = open_client
        self._acquaintances = Acquaintances(clock)

    def facts(self, account: Account, cancelled: CancelCheck) -> RemoteFacts:
        """Ask the blog about itself and us; return what the account remembers when it cannot be."""
        self._acquaintances.forget(account)
        try:
            with self.client(account, cancelled) as client:
                profile = client.whoami()
                return RemoteFacts(
                    username=profile.username,
                    display_name=profile.display_name,
                    role=profile.role,
                    time_zone=client.time_zone() or account.time_zone,
                    capabilities=client.capabilities(),
                    terms=client.terms(),
                )
        except STOPS as error:
            return self.remembered(account, type(error).__name__)

    @staticmethod
    def remembered(account: Account, unavailable: str = NOT_ASKED) -> RemoteFacts:
        """Return what an account knows of its blog, which cannot be asked or was not."""
        return RemoteFacts(
            username=account.username,
            display_name="",
            role=account.role,
            time_zone=account.time_zone,
            unavailable=unavailable,
        )

    @contextlib.contextmanager
    def client(self, account: Account, cancelled: CancelCheck) -> Iterator[BlogClient]:
        """Open the blog of an account for the length of the block.

        Raises:
            CredentialError: The secret cannot be had.
        """
        secret = self._credentials.get(account.id) if account.needs_secret else ""
        client = self._open_client(account, secret, cancelled)
        self._acquaintances.introduce(client, account)
        try:
            yield client
            self._acquaintances.keep(client, account)
        except errors.RemoteError:
            self._acquaintances.forget(account)
            raise
        finally:
            client.close()

    def account_of(self, delivery: Delivery) -> Account:
        """Return the account a delivery was frozen for.

        Raises:
            SecretMissing: It is forgotten, or leads to another blog by now.
        """
        account = self._accounts.get(delivery.account_id)
        if (account.endpoint, account.blog_id) != (delivery.endpoint, delivery.blog_id):
            # The account was pointed elsewhere since: what is frozen for one blog goes to no other.
            raise errors.SecretMissing(account.id)
        return account
