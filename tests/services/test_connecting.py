# SPDX-License-Identifier: MIT
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.cli.messages import explain
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.remote_post import BlogInfo
from icc_editor.services.connecting import Connecting, SignedIn
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import KeyringStore, MemoryStore
from icc_editor.storage.places import Places
from tests.real.faultproxy import Fault, FaultProxy
from tests.real.wordpress.server import WordPress

QUICK = NetworkSettings(connect_s=2, read_s=2, whole_s=5)


class LockedStore(MemoryStore):
    def set(self, account_id: str, _secret: str) -> None:
        raise errors.KeyringLocked(account_id)

    def delete(self, account_id: str) -> None:
        raise errors.KeyringLocked(account_id)


class AbsentStore(MemoryStore):
    def delete(self, account_id: str) -> None:
        raise errors.KeyringAbsent(account_id)


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    return AccountBook(Places.under(tmp_path / "places"))


@pytest.fixture
def secrets() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def connecting(book: AccountBook, secrets: MemoryStore) -> Connecting:
    return Connecting(book, secrets, settings=QUICK)


def connect(connecting: Connecting, wordpress: WordPress, name: str = "author") -> Account:
    found = connecting.discover(wordpress.url)
    password = f" {wordpress.users[name].application_password}\n"
    signed_in = connecting.sign_in(found, f" {name} ", password)
    return connecting.save(signed_in.blogs[0], name, password)


def test_a_blog_is_connected_from_its_address_alone(connecting, wordpress, book, secrets):
    account = connect(connecting, wordpress)
    assert account == Account(
        id=account.id,
        name="Test blog ប្លុក",
        system=BlogSystem.WORDPRESS,
        endpoint=wordpress.xmlrpc_url,
        blog_id="1",
        blog_name="Test blog ប្លុក",
        home_url=wordpress.url,
        username="author",
        role=Role.AUTHOR,
        time_zone="+07:00",
    )
    assert book.list() == connecting.accounts() == (account,)
    assert secrets.get(account.id) == wordpress.users["author"].application_password
    assert connecting.secrets_last is False


@pytest.mark.parametrize("name", ["admin", "editor", "author", "contributor", "subscriber"])
def test_every_role_can_be_connected(connecting, wordpress, name):
    account = connect(connecting, wordpress, name)
    assert (account.username, account.role.value) == (name, wordpress.users[name].role)


def test_a_wrong_password_is_told_and_nothing_is_kept(connecting, wordpress, book):
    found = connecting.discover(wordpress.url)
    with pytest.raises(errors.LoginRefused):
        connecting.sign_in(found, "author", "wrong")
    blog = BlogInfo("1", "B", wordpress.url, wordpress.xmlrpc_url)
    with pytest.raises(errors.LoginRefused):
        connecting.save(blog, "author", "wrong")
    assert book.list() == ()


def test_where_the_list_of_blogs_is_refused_blog_zero_is_used(connecting, wordpress):
    wordpress.mu_plugin(
        "fewer",
        "add_filter('xmlrpc_methods', function($m) { unset($m['wp.getUsersBlogs']); return $m; });",
    )
    found = connecting.discover(wordpress.url)
    signed_in = connecting.sign_in(found, "author", wordpress.users["author"].password)
    assert isinstance(signed_in, SignedIn)
    assert [(blog.blog_id, blog.endpoint) for blog in signed_in.blogs] == [
        ("0", wordpress.xmlrpc_url)
    ]
    account = connecting.save(signed_in.blogs[0], "author", wordpress.users["author"].password)
    assert (account.role, account.blog_id) == (Role.AUTHOR, "0")


def test_where_there_are_no_profiles_either_posts_are_the_test(connecting, wordpress, book):
    wordpress.mu_plugin(
        "fewer",
        "add_filter('xmlrpc_methods', function($m) "
        "{ unset($m['wp.getUsersBlogs'], $m['wp.getProfile']); return $m; });",
    )
    found = connecting.discover(wordpress.url)
    user = wordpress.users["author"]
    signed_in = connecting.sign_in(found, user.name, user.password)
    assert (signed_in.profile.username, signed_in.profile.role) == ("author", Role.UNKNOWN)
    with pytest.raises(errors.IccEditorError):
        connecting.sign_in(found, user.name, "wrong")
    assert connecting.save(signed_in.blogs[0], user.name, user.password).role is Role.UNKNOWN


def test_connecting_the_same_blog_again_renews_the_account(connecting, wordpress, book, secrets):
    first = connect(connecting, wordpress)
    connecting.rename(first.id, "My blog")
    blog = BlogInfo(first.blog_id, first.blog_name, first.home_url, first.endpoint)
    again = connecting.save(blog, "Author", wordpress.users["author"].password)
    assert (again.id, again.name) == (first.id, "My blog")
    assert len(book.list()) == 1
    assert secrets.get(first.id) == wordpress.users["author"].password


def test_two_users_of_one_blog_are_two_accounts(connecting, wordpress, book):
    connect(connecting, wordpress, "author")
    connect(connecting, wordpress, "editor")
    assert [account.username for account in book.list()] == ["author", "editor"]


def test_accounts_on_blogs_of_one_name_have_names_of_their_own(connecting, wordpress):
    first = connect(connecting, wordpress, "editor")
    names = [first.name, connect(connecting, wordpress, "author").name]
    connecting.rename(first.id, "Test blog ប្លុក (admin)")
    names.append(connect(connecting, wordpress, "contributor").name)
    assert names == ["Test blog ប្លុក", "Test blog ប្លុក (author)", "Test blog ប្លុក"]
    assert connect(connecting, wordpress, "admin").name == "Test blog ប្លុក (admin) 2"


def test_a_keyring_that_stays_locked_keeps_nothing(book, wordpress):
    with pytest.raises(errors.KeyringLocked):
        connect(Connecting(book, LockedStore(), settings=QUICK), wordpress)
    assert book.list() == ()


def test_a_list_that_cannot_be_written_leaves_no_secret_behind(
    connecting, wordpress, secrets, book, monkeypatch
):
    def refuse(_account: Account) -> None:
        raise errors.DiskFull(Path("accounts.toml"))

    monkeypatch.setattr(book, "add", refuse)
    with pytest.raises(errors.DiskFull):
        connect(connecting, wordpress)
    assert secrets._secrets == {}


def test_an_account_is_checked_again(connecting, wordpress, book):
    account = connect(connecting, wordpress, "contributor")
    wordpress.php("(new WP_User(get_user_by('login', 'contributor')->ID))->set_role('editor');")
    checked = connecting.check(account.id)
    assert (checked.role, checked.name) == (Role.EDITOR, account.name)
    assert book.get(account.id) == checked
    wordpress.php(
        "WP_Application_Passwords::delete_all_application_passwords("
        "get_user_by('login', 'contributor')->ID);"
    )
    with pytest.raises(errors.LoginRefused):
        connecting.check(account.id)


def test_a_check_says_what_the_network_says(book, secrets, fault_proxy: FaultProxy, wordpress):
    connecting = Connecting(book, secrets, settings=QUICK)
    user = wordpress.users["author"]
    blog = BlogInfo("0", "B", fault_proxy.url, fault_proxy.xmlrpc_url)
    account = connecting.save(blog, user.name, user.password)
    fault_proxy.fail(Fault.CAPTIVE_PAGE)
    with pytest.raises(errors.SignInPage):
        connecting.check(account.id)
    with pytest.raises(errors.Cancelled):
        connecting.check(account.id, lambda: True)


def test_what_only_asks_says_that_nothing_was_changed(book, secrets, fault_proxy: FaultProxy):
    connecting = Connecting(book, secrets, settings=QUICK)
    fault_proxy.fail(Fault.STATUS_500, times=20)
    with pytest.raises(errors.ServerBroken) as caught:
        connecting.discover(fault_proxy.url)
    assert caught.value.only_asked
    assert "twice" not in explain(caught.value).sentence
    assert "outbox" not in explain(caught.value).remedy
    assert "twice" in explain(errors.ServerBroken("x")).sentence


def test_a_new_secret_replaces_the_old_one_only_if_it_works(connecting, wordpress, secrets):
    account = connect(connecting, wordpress)
    old = secrets.get(account.id)
    with pytest.raises(errors.LoginRefused):
        connecting.change_secret(account.id, "wrong")
    assert secrets.get(account.id) == old
    connecting.change_secret(account.id, wordpress.users["author"].password)
    assert secrets.get(account.id) == wordpress.users["author"].password


def test_a_name_can_be_changed_and_not_emptied(connecting, tmp_path, book):
    account = connecting.save_practice(tmp_path / "b", "Practice")
    assert connecting.rename(account.id, " ព្រាង ").name == "ព្រាង"
    assert connecting.rename(account.id, "  ").name == "ព្រាង"
    assert book.get(account.id).name == "ព្រាង"


def test_forgetting_deletes_the_secret_too(connecting, wordpress, book, secrets):
    account = connect(connecting, wordpress)
    connecting.forget(account.id)
    assert book.list() == ()
    with pytest.raises(errors.SecretMissing):
        secrets.get(account.id)
    with pytest.raises(errors.SecretMissing):
        connecting.forget(account.id)


def test_a_secret_that_cannot_be_deleted_keeps_the_account(connecting, tmp_path, book):
    account = connecting.save_practice(tmp_path / "b", "Practice")
    with pytest.raises(errors.KeyringLocked):
        Connecting(book, LockedStore(), settings=QUICK).forget(account.id)
    assert book.list() == (account,)
    Connecting(book, AbsentStore(), settings=QUICK).forget(account.id)
    assert book.list() == ()


def test_a_practice_blog_needs_no_password(connecting, tmp_path, book):
    folder = tmp_path / "practice"
    account = connecting.save_practice(folder, "ប្លុក", "km")
    assert (account.system, account.endpoint) == (BlogSystem.PRACTICE, str(folder))
    assert (account.name, account.role) == ("ប្លុក", Role.ADMINISTRATOR)
    assert account.home_url == (folder / "index.html").as_uri()
    assert connecting.save_practice(folder, "again") == account
    assert book.list() == (account,)
    assert replace(connecting.check(account.id), time_zone="") == replace(account, time_zone="")
    folder.rename(tmp_path / "away")
    with pytest.raises(errors.StorageError):
        connecting.check(account.id)


def test_a_blog_without_a_name_is_called_by_its_address(connecting, wordpress):
    user = wordpress.users["author"]
    blog = BlogInfo("0", "", "https://x.org/blog/", wordpress.xmlrpc_url)
    assert connecting.save(blog, user.name, user.password).name == "x.org/blog"
    nameless = BlogInfo("7", "", "", wordpress.xmlrpc_url)
    assert connecting.save(nameless, user.name, user.password).name == wordpress.xmlrpc_url


def test_the_secret_is_in_the_keyring_and_in_no_file(book, wordpress, secret_service, tmp_path):
    store = KeyringStore("test-service")
    account = connect(Connecting(book, store, settings=QUICK), wordpress)
    secret = wordpress.users["author"].application_password
    assert store.get(account.id) == secret
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert secret.encode() not in data
            assert secret.replace(" ", "").encode() not in data
    Connecting(book, store, settings=QUICK).forget(account.id)
    with pytest.raises(errors.SecretMissing):
        store.get(account.id)
    assert secret_service
