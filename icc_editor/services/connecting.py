# SPDX-License-Identifier: MIT
"""From the address of a blog to an account that works, and what is done with accounts later.

Nothing is saved before the blog accepted name and password; the secret goes to the credential
store and nowhere else.
"""

import itertools
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from icc_editor.blog import opening
from icc_editor.blog.client import BlogClient, Profile
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.opening import OpenClient
from icc_editor.errors import (
    BlogError,
    InterfaceDisabled,
    KeyringAbsent,
    LoginRefused,
    RemoteError,
    StorageError,
)
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.remote_post import BlogInfo
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import CredentialStore

if TYPE_CHECKING:
    from icc_editor.blog.discovery import Discovery


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A name and password the blog accepted, and the blogs they open: one at least."""

    discovery: "Discovery"
    profile: Profile
    blogs: tuple[BlogInfo, ...]


class Connecting:
    """The verbs of accounts.  Methods that take ``cancelled`` block on the network."""

    def __init__(
        self,
        book: AccountBook,
        credentials: CredentialStore,
        *,
        settings: NetworkSettings,
        open_client: OpenClient | None = None,
        new_id: Callable[[], str] = lambda: uuid.uuid4().hex,
    ) -> None:
        """Keep accounts in ``book`` and their secrets in ``credentials``.

        ``settings`` is the way to the net, for clients as well; ``open_client`` makes others.
        """
        self._book = book
        self._credentials = credentials
        self._settings = settings
        self._open_client = open_client or partial(opening.open_client, settings=settings)
        self._new_id = new_id

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts.

        Raises:
            StorageError: The list cannot be read.
        """
        return self._book.list()

    @property
    def secrets_last(self) -> bool:
        """Return whether a password is still there after the program ended."""
        return self._credentials.lasting

    def discover(
        self,
        address: str,
        *,
        allow_http: bool = False,
        cancelled: CancelCheck = never_cancelled,
    ) -> "Discovery":
        """Return the interface of the blog at ``address``, as typed; no password is sent.

        Raises:
            BlogError: See ``blog.discovery.discover``.
            Cancelled: The user asked for it.
        """
        from icc_editor.blog.discovery import discover

        with _only_asking():
            return discover(
                address, allow_http=allow_http, cancelled=cancelled, settings=self._settings
            )

    def sign_in(
        self,
        discovery: "Discovery",
        username: str,
        secret: str,
        cancelled: CancelCheck = never_cancelled,
    ) -> SignedIn:
        """Try name and password and return whom they make and which blogs they open.

        Raises:
            LoginRefused: The blog does not accept them.
            BlogError: Anything else of the network or the blog.
            Cancelled: The user asked for it.
        """
        this = BlogInfo(discovery.blog_id, discovery.title, discovery.home_url, discovery.endpoint)
        account = _account_for(this, username)
        with _only_asking(), closing(self._open(account, secret, cancelled)) as client:
            blogs = client.blogs()
            if not blogs:
                # It will not say; the number zero means "this one" everywhere.
                blogs = (replace(this, blog_id="0"),)
            profile = _profile(client, username.strip())
        return SignedIn(discovery, profile, blogs)

    def save(
        self,
        blog: BlogInfo,
        username: str,
        secret: str,
        *,
        name: str = "",
        cancelled: CancelCheck = never_cancelled,
    ) -> Account:
        """Try the account on ``blog`` once more, keep it with its secret, and return it.

        An account for the same blog and user is renewed instead of doubled.

        Raises:
            LoginRefused: The blog does not accept name and password.
            KeyringLocked: The keyring was not unlocked; nothing was kept.
            KeyringAbsent: The keyring is gone; nothing was kept.
            BlogError: Anything else of the network or the blog; nothing was kept.
            StorageError: The list of accounts cannot be written; nothing was kept.
            Cancelled: The user asked for it; nothing was kept.
        """
        account = _account_for(blog, username)
        known = next((old for old in self._book.list() if _same(old, account)), None)
        identity = known.id if known else self._new_id()
        kept_name = name.strip() or (known.name if known else self._free_name(blog, username))
        account = replace(account, id=identity, name=kept_name)
        account = self._tested(account, secret, cancelled)
        self._credentials.set(account.id, secret.strip())
        if known:
            self._book.update(account)
            return account
        try:
            self._book.add(account)
        except StorageError:
            self._credentials.delete(account.id)
            raise
        return account

    def _free_name(self, blog: BlogInfo, username: str) -> str:
        """Return the blog's name; with the user's where another account bears it already."""
        taken = {account.name for account in self._book.list()}
        plain = _name_for(blog)
        full = f"{plain} ({username.strip()})"
        numbered = (f"{full} {number}" for number in itertools.count(2))
        return next(name for name in itertools.chain((plain, full), numbered) if name not in taken)

    def save_practice(self, folder: Path, name: str, language: str = "en") -> Account:
        """Make a practice blog in ``folder`` (or take the one there), keep and return its account.

        Raises:
            StorageError: The disk refused.
        """
        from icc_editor.blog.practice_blog import make_practice_blog

        folder = folder.absolute()
        blog = make_practice_blog(folder, name, language)
        info = blog.blogs()[0]
        account = Account(
            id=self._new_id(),
            name=info.name,
            system=BlogSystem.PRACTICE,
            endpoint=str(folder),
            blog_name=info.name,
            home_url=info.home_url,
            role=blog.whoami().role,
            time_zone=blog.time_zone(),
        )
        for known in self._book.list():
            if known.system is BlogSystem.PRACTICE and known.endpoint == account.endpoint:
                return known
        self._book.add(account)
        return account

    def check(self, account_id: str, cancelled: CancelCheck = never_cancelled) -> Account:
        """Try the account again, keep what the blog now says of it, and return it.

        Raises:
            SecretMissing: There is no such account, or no secret for it.
            LoginRefused: The password was changed or taken back.
            CredentialError: The keyring is locked or gone.
            BlogError: Anything else of the network or the blog.
            StorageError: A file, or the folder of a practice blog, cannot be used.
            Cancelled: The user asked for it.
        """
        account = self._book.get(account_id)
        secret = self._credentials.get(account_id) if account.needs_secret else ""
        account = self._tested(account, secret, cancelled)
        self._book.update(account)
        return account

    def change_secret(
        self, account_id: str, secret: str, cancelled: CancelCheck = never_cancelled
    ) -> Account:
        """Replace the secret of an account by one that works.

        Raises:
            LoginRefused: The blog does not accept it; the old one stays.
            Cancelled: The user asked for it; the old one stays.
            IccEditorError: As ``save``.
        """
        account = self._tested(self._book.get(account_id), secret, cancelled)
        self._credentials.set(account_id, secret.strip())
        self._book.update(account)
        return account

    def rename(self, account_id: str, name: str) -> Account:
        """Give an account another name and return it; an empty one changes nothing.

        Raises:
            SecretMissing: There is no such account.
            StorageError: The disk refused.
        """
        account = self._book.get(account_id)
        if name.strip():
            account = replace(account, name=name.strip())
            self._book.update(account)
        return account

    def forget(self, account_id: str) -> None:
        """Delete an account and its secret; the blog and its posts stay as they are.

        Raises:
            SecretMissing: There is no such account.
            KeyringLocked: The keyring stays locked: the account is kept as well.
            StorageError: The disk refused.
        """
        self._book.get(account_id)
        with suppress(KeyringAbsent):  # no keyring, no secret in it
            self._credentials.delete(account_id)
        self._book.remove(account_id)

    def _open(self, account: Account, secret: str, cancelled: CancelCheck) -> BlogClient:
        return self._open_client(account, secret.strip(), cancelled)

    def _tested(self, account: Account, secret: str, cancelled: CancelCheck) -> Account:
        """Return the account with what its blog says of it."""
        with _only_asking(), closing(self._open(account, secret, cancelled)) as client:
            profile = _profile(client, account.username)
            # A folder's blog bears the name in it; another account's blogs were chosen from a list.
            blogs = () if account.needs_secret else client.blogs()
            zone = client.time_zone()
        return replace(
            account,
            username=profile.username,
            role=profile.role,
            time_zone=zone or account.time_zone,
            blog_name=blogs[0].name if blogs else account.blog_name,
        )


@contextmanager
def _only_asking() -> Iterator[None]:
    """Let errors say that nothing was sent that changes anything."""
    try:
        yield
    except BlogError as error:
        error.only_asked = True
        raise


def _profile(client: BlogClient, username: str) -> Profile:
    """Return who we are; a blog that has no profiles is asked for posts instead.

    Raises:
        LoginRefused: Name and password are not accepted.
        BlogError: Anything else of the network or the blog.
    """
    try:
        return client.whoami()
    except LoginRefused:
        raise
    except (RemoteError, InterfaceDisabled):
        client.find_all(uuid.uuid4().hex, "")
    return Profile(username, username, Role.UNKNOWN)


def _account_for(blog: BlogInfo, username: str) -> Account:
    return Account(
        id="",
        name="",
        system=BlogSystem.WORDPRESS,
        endpoint=blog.endpoint,
        blog_id=blog.blog_id,
        blog_name=blog.name,
        home_url=blog.home_url,
        username=username.strip(),
    )


def _same(one: Account, other: Account) -> bool:
    return (one.endpoint, one.blog_id, one.username.casefold()) == (
        other.endpoint,
        other.blog_id,
        other.username.casefold(),
    )


def _name_for(blog: BlogInfo) -> str:
    return blog.name or blog.home_url.partition("://")[2].strip("/") or blog.endpoint
