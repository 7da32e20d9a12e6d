# SPDX-License-Identifier: MIT
"""The network between us and a real WordPress, and what WordPress itself says."""

import threading
import time
import traceback
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xmlrpc import client as xmlrpc

import pytest

from icc_editor import errors
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.transport import Transport
from icc_editor.blog.wordpress_calls import Caller, RemoteFields
from icc_editor.blog.wordpress_xmlrpc import WordPressXmlRpc, safe_endpoint
from icc_editor.post.account import Role
from icc_editor.post.job import no_progress
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import Payload
from tests.blog.raw_server import RawServer, method_response, reply
from tests.real.certificates import Authority
from tests.real.faultproxy import ELSEWHERE, RETRY_AFTER_S, Fault, FaultProxy
from tests.real.wordpress.server import WordPress

QUICK = NetworkSettings(connect_s=2, read_s=2, whole_s=3)
DRAFT = Payload("T", "")


def client_at(
    url: str,
    password: str,
    name: str = "admin",
    settings: NetworkSettings = QUICK,
    blog_id: str = "0",
) -> WordPressXmlRpc:
    return WordPressXmlRpc(url, name, password, blog_id, Transport(settings))


@pytest.fixture
def client(fault_proxy: FaultProxy, wordpress: WordPress) -> WordPressXmlRpc:
    return client_at(fault_proxy.xmlrpc_url, wordpress.users["admin"].password)


def create(client: WordPressXmlRpc, marker: str = "") -> str:
    return client.create(DRAFT, marker or uuid.uuid4().hex, uuid.uuid4().hex[:16])


NEVER_SEEN = {
    Fault.RESET: errors.ConnectionLost,
    Fault.CLOSE: errors.ConnectionLost,
    Fault.HANG: errors.TimedOut,
    Fault.CUT_REQUEST: errors.ConnectionLost,
    Fault.DRIP_ANSWER: errors.TimedOut,
    Fault.DRIP_HEADER: errors.TimedOut,
    Fault.STATUS_401: errors.AccessBlocked,
    Fault.STATUS_403: errors.AccessBlocked,
    Fault.STATUS_404: errors.NotABlog,
    Fault.STATUS_405: errors.InterfaceDisabled,
    Fault.STATUS_413: errors.AccessBlocked,
    Fault.STATUS_429: errors.ServerBusy,
    Fault.STATUS_500: errors.ServerBroken,
    Fault.STATUS_502: errors.ServerBroken,
    Fault.STATUS_503: errors.ServerBusy,
    Fault.STATUS_504: errors.ServerBroken,
    Fault.CAPTIVE_PAGE: errors.SignInPage,
    Fault.CAPTIVE_REDIRECT: errors.SignInPage,
    Fault.REDIRECT_301: errors.RedirectRefused,
    Fault.REDIRECT_302: errors.RedirectRefused,
    Fault.REDIRECT_307: errors.RedirectRefused,
    Fault.REDIRECT_308: errors.RedirectRefused,
    Fault.REDIRECT_ELSEWHERE: errors.RedirectRefused,
    Fault.EMPTY: errors.EmptyAnswer,
    Fault.TRUNCATED_XML: errors.AnswerTruncated,
    Fault.DTD: errors.UnsafeAnswer,
    Fault.DTD_BOMB: errors.UnsafeAnswer,
    Fault.EXTERNAL_ENTITY: errors.UnsafeAnswer,
    Fault.DEEP_XML: errors.UnsafeAnswer,
    Fault.GZIP_BOMB: errors.AnswerTooLarge,
}
DONE_UNKNOWN = {
    Fault.AFTER_RESET: errors.ConnectionLost,
    Fault.AFTER_CLOSE: errors.ConnectionLost,
    Fault.AFTER_HANG: errors.TimedOut,
    Fault.AFTER_502: errors.ServerBroken,
    Fault.AFTER_504: errors.ServerBroken,
    Fault.AFTER_EMPTY: errors.EmptyAnswer,
    Fault.AFTER_CUT: errors.AnswerTruncated,
    Fault.AFTER_CUT_CHUNKED: errors.AnswerTruncated,
    Fault.AFTER_CUT_CLEAN: errors.AnswerTruncated,
    Fault.AFTER_DRIP: errors.TimedOut,
    Fault.AFTER_DRIP_HEADER: errors.TimedOut,
}
MANGLED = (Fault.BOM, Fault.NOTICE, Fault.TRAILING, Fault.STATUS_403_XML)


def test_no_kind_of_fault_is_forgotten():
    assert {*NEVER_SEEN, *DONE_UNKNOWN, *MANGLED} == set(Fault)


@pytest.mark.parametrize(("fault", "kind"), NEVER_SEEN.items())
def test_a_fault_before_the_blog_has_its_own_error_and_no_post_is_made(
    client, fault_proxy, fault, kind
):
    marker = uuid.uuid4().hex
    fault_proxy.fail(fault, "wp.newPost")
    with pytest.raises(kind) as caught:
        create(client, marker)
    assert type(caught.value) is kind
    assert (caught.value.sent, caught.value.host) == (True, "127.0.0.1")
    assert fault_proxy.count("wp.newPost") == 1
    fault_proxy.heal()
    assert client.find_all(marker, "") == ()


@pytest.mark.parametrize(("fault", "kind"), DONE_UNKNOWN.items())
def test_a_fault_after_the_blog_acted_leaves_one_post_that_is_found(
    client, fault_proxy, fault, kind
):
    marker = uuid.uuid4().hex
    fault_proxy.fail(fault, "wp.newPost")
    with pytest.raises(kind) as caught:
        create(client, marker)
    assert (type(caught.value), caught.value.sent) == (kind, True)
    fault_proxy.heal()
    assert len(client.find_all(marker, "")) == 1
    assert fault_proxy.count("wp.newPost") == 1


@pytest.mark.parametrize("fault", MANGLED)
def test_an_answer_mangled_by_a_host_is_understood(client, fault_proxy, fault):
    fault_proxy.fail(fault)
    assert client.get(create(client)).title == "T"


def test_a_busy_server_says_when_to_come_back(client, fault_proxy):
    fault_proxy.fail(Fault.STATUS_429)
    with pytest.raises(errors.ServerBusy) as caught:
        client.whoami()
    assert (caught.value.retry_after_s, caught.value.status) == (RETRY_AFTER_S, 429)


def test_a_redirect_to_another_host_is_named_and_not_followed(client, fault_proxy):
    fault_proxy.fail(Fault.REDIRECT_ELSEWHERE)
    with pytest.raises(errors.RedirectRefused) as caught:
        client.whoami()
    assert caught.value.target == ELSEWHERE


def test_an_update_of_wordpress_under_way_is_an_empty_answer(client, wordpress):
    (wordpress.root / ".maintenance").write_text("<?php $upgrading = time();")
    with pytest.raises(errors.EmptyAnswer):
        client.whoami()


def test_the_blog_works_over_https(wordpress_tls, wordpress, authority: Authority):
    settings = replace(QUICK, ca_file=str(authority.ca_file))
    client = client_at(
        wordpress_tls.xmlrpc_url, wordpress.users["author"].application_password, "author", settings
    )
    assert client.whoami().role is Role.AUTHOR
    assert client.get(create(client)).link.startswith("https://")


@pytest.mark.parametrize("name", ["admin", "nobody", "admin@example.test"])
def test_a_wrong_password_is_a_refused_login_everywhere(fault_proxy, name):
    client = client_at(fault_proxy.xmlrpc_url, "wrong", name)
    for call in (
        client.whoami,
        client.blogs,
        client.terms,
        client.time_zone,
        lambda: client.get("1"),
        lambda: client.find_all("x", "y"),
        lambda: create(client),
    ):
        with pytest.raises(errors.LoginRefused) as caught:
            call()
        assert (caught.value.code, caught.value.sent) == (403, False)


def test_an_application_password_works_with_and_without_its_spaces(fault_proxy, wordpress):
    password = wordpress.users["editor"].application_password
    for written in (password, password.replace(" ", "")):
        assert client_at(fault_proxy.xmlrpc_url, written, "editor").whoami().username == "editor"


def test_code_403_with_a_good_password_is_no_refused_login(client):
    with pytest.raises(errors.RemoteError) as caught:
        client._caller.call(_Raw("wp.getTerms", "no-such-taxonomy"))
    assert type(caught.value) is errors.RemoteError
    assert (caught.value.code, caught.value.sent) == (403, False)


def test_code_403_stays_what_it_is_when_the_second_question_fails(client, fault_proxy):
    fault_proxy.fail(Fault.STATUS_502, "wp.getProfile")
    with pytest.raises(errors.RemoteError) as caught:
        client._caller.call(_Raw("wp.getTerms", "no-such-taxonomy"))
    assert type(caught.value) is errors.RemoteError


def test_a_plug_in_s_refusal_at_login_is_a_refused_login_with_its_words(client, wordpress):
    wordpress.mu_plugin(
        "two-factor",
        "add_filter('xmlrpc_login_error', fn() => new IXR_Error(425, 'Use an app password'));"
        "add_filter('authenticate', fn() => new WP_Error('x', 'x'), 99);",
    )
    with pytest.raises(errors.LoginRefused) as caught:
        client.whoami()
    assert (caught.value.code, caught.value.text) == (425, "Use an app password")


def test_xml_rpc_switched_off_inside_wordpress_is_said(client, wordpress):
    wordpress.mu_plugin("off", "add_filter('xmlrpc_enabled', '__return_false');")
    for call in (client.whoami, client.blogs, lambda: create(client)):
        with pytest.raises(errors.InterfaceDisabled) as caught:
            call()
        assert caught.value.sent is False


def test_a_method_a_plug_in_removed_is_a_disabled_interface(client, wordpress):
    wordpress.mu_plugin(
        "fewer",
        "add_filter('xmlrpc_methods', function($m) "
        "{ unset($m['wp.newPost'], $m['wp.getUsersBlogs']); return $m; });",
    )
    with pytest.raises(errors.InterfaceDisabled):
        create(client)
    assert client.blogs() == ()
    assert client.whoami().role is Role.ADMINISTRATOR


def test_a_failure_inside_wordpress_leaves_the_outcome_unknown(client, wordpress):
    wordpress.mu_plugin(
        "fatal", "add_action('wp_insert_post', function() { no_such_function(); });"
    )
    with pytest.raises(errors.ServerBroken) as caught:
        create(client)
    assert (caught.value.status, caught.value.sent) == (500, True)


def test_a_blog_that_hides_its_settings_gets_open_comments_and_no_zone(client, wordpress):
    wordpress.mu_plugin(
        "shy",
        "add_filter('xmlrpc_methods', function($m) "
        "{ $m['wp.getOptions'] = 'no_options'; return $m; });"
        "function no_options() { return new IXR_Error(401, 'no'); }",
    )
    assert client.time_zone() == ""
    assert _comments(wordpress, create(client)) == "open"


def _comments(wordpress: WordPress, remote_id: str) -> str:
    return wordpress.php(f"echo get_post({int(remote_id)})->comment_status;")


@pytest.mark.parametrize("default", ["open", "closed"])
def test_comments_follow_the_blog_unless_the_writer_chose(client, wordpress, default):
    wordpress.php(f"update_option('default_comment_status', '{default}');")
    assert _comments(wordpress, create(client)) == default
    for chosen, stored in ((True, "open"), (False, "closed")):
        made = client.create(replace(DRAFT, comments=chosen), "m", uuid.uuid4().hex)
        assert _comments(wordpress, made) == stored
        client.edit(made, replace(DRAFT, comments=not chosen), unmodified_since=None)
        assert _comments(wordpress, made) == ("closed" if chosen else "open")
        client.edit(made, DRAFT, unmodified_since=None)
        assert _comments(wordpress, made) == ("closed" if chosen else "open")


def test_a_wrong_clock_here_does_not_schedule_what_is_published_now(client, monkeypatch):
    import icc_editor.blog.wordpress_calls as module

    class Ahead(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + timedelta(days=3)

    monkeypatch.setattr(module, "datetime", Ahead)
    remote_id = create(client)
    client.edit(remote_id, Payload("T", "x", status=PostStatus.PUBLISH), unmodified_since=None)
    got = client.get(remote_id)
    assert got.status == "publish"
    assert got.date < datetime.now(UTC) + timedelta(minutes=1)


def test_requests_are_the_same_bytes_in_every_zone(fault_proxy, wordpress, monkeypatch):
    date = datetime.fromisoformat("2031-06-25T07:08:00+07:00")
    bodies = []
    for zone in ("Asia/Urumqi", "UTC"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        client = client_at(fault_proxy.xmlrpc_url, wordpress.users["admin"].password)
        client.edit(
            "1",
            Payload("T", "x", status=PostStatus.PUBLISH, date=date, slug="s"),
            unmodified_since=datetime.now(UTC),
        )
        call = next(call for call in reversed(fault_proxy.calls) if call.name == "wp.editPost")
        bodies.append((call.headers, call.body.partition(b"if_not_modified_since")[0]))
    monkeypatch.delenv("TZ")
    time.tzset()
    assert bodies[0] == bodies[1]
    assert b"20310625T00:08:00" in bodies[0][1]


def test_control_characters_do_not_stop_a_post(client):
    remote_id = create(client)
    client.edit(remote_id, Payload("a\x0bb", "c\x00d\ud800e"), unmodified_since=None)
    got = client.get(remote_id)
    assert (got.title, got.content) == ("ab", "cde")


def test_control_characters_stored_elsewhere_do_not_hide_a_post(client, wordpress):
    remote_id = create(client, "marker-1")
    wordpress.php(
        "global $wpdb; $wpdb->update($wpdb->posts, ['post_content' => \"a\\x0bb\"], "
        f"['ID' => {int(remote_id)}]);"
    )
    assert client.find_all("marker-1", "")[0].content == "ab"


def test_cancel_ends_a_publication_that_hangs(fault_proxy, wordpress):
    fault_proxy.fail(Fault.AFTER_HANG, "wp.newPost")
    pressed = threading.Event()
    transport = Transport(NetworkSettings(), pressed.is_set)
    user = wordpress.users["admin"]
    client = WordPressXmlRpc(fault_proxy.xmlrpc_url, user.name, user.password, "0", transport)
    client.time_zone()
    timer = threading.Timer(0.3, pressed.set)
    timer.start()
    with pytest.raises(errors.Cancelled) as caught:
        create(client)
    timer.join()
    assert caught.value.sent is True


def test_a_post_binned_in_between_is_not_found(client, fault_proxy, wordpress):
    remote_id = create(client, "marker-2")
    plugin = (
        "add_filter('xmlrpc_methods', function($m) { $m['wp.getPost'] = 'gone'; return $m; });"
        "function gone() { return new IXR_Error(404, 'gone'); }"
    )
    wordpress.mu_plugin("gone", plugin)
    assert client.find_all("marker-2", "") == ()
    assert remote_id


def test_a_second_draft_that_wordpress_numbered_counts_as_the_same_slug(client, wordpress):
    slug = uuid.uuid4().hex[:16]
    first = client.create(DRAFT, "a", slug)
    wordpress.php(f"wp_update_post(['ID' => {int(first)}, 'post_name' => '{slug}-2']);")
    client.create(DRAFT, "b", f"{slug}-x")
    client.create(DRAFT, "c", f"{slug}2")
    assert [post.id for post in client.find_all("nothing", slug)] == [first]


def test_the_password_is_nowhere_but_on_the_wire(fault_proxy, caplog):
    canary = "canary-Passw0rd"
    client = client_at(fault_proxy.xmlrpc_url, canary)
    shown = [repr(client), repr(client._caller), str(vars(client))]
    for fault in (None, Fault.RESET, Fault.CAPTIVE_PAGE, Fault.DTD_BOMB, Fault.STATUS_500):
        fault_proxy.heal()
        if fault:
            fault_proxy.fail(fault)
        with pytest.raises(errors.BlogError) as caught:
            client.whoami()
        error = caught.value
        shown += [repr(error), str(error), str(vars(error))]
        shown += traceback.format_exception(error)
        shown += [str(error.__context__), repr(error.__cause__)]
    assert canary not in "".join(shown) + caplog.text
    assert any(canary.encode() in call.body for call in fault_proxy.calls)
    client.close()
    assert canary not in str(vars(client._caller))


@pytest.mark.parametrize(
    ("ours", "theirs", "used"),
    [
        ("https://a.org/xmlrpc.php", "https://a.org/b/xmlrpc.php", "theirs"),
        ("https://a.org/xmlrpc.php", "http://a.org/xmlrpc.php", "ours"),
        ("https://a.org/xmlrpc.php", "https://b.org/xmlrpc.php", "ours"),
        ("http://a.org/xmlrpc.php", "https://a.org/xmlrpc.php", "theirs"),
        ("https://a.org/xmlrpc.php", "", "ours"),
        ("https://a.org/xmlrpc.php", "javascript:alert(1)", "ours"),
        ("https://a.wordpress.com/xmlrpc.php", "https://b.wordpress.com/xmlrpc.php", "theirs"),
        ("https://a.wordpress.com/xmlrpc.php", "http://b.wordpress.com/xmlrpc.php", "ours"),
        ("https://a.wordpress.com/xmlrpc.php", "https://b.wordpress.com.evil.org/x", "ours"),
    ],
)
def test_the_password_goes_to_no_other_host_a_server_names(ours, theirs, used):
    assert safe_endpoint(ours, theirs) == {"ours": ours, "theirs": theirs}[used]


ODD = "<methodResponse><params><param><value>{}</value></param></params></methodResponse>"


@pytest.mark.parametrize(
    "value", ["<string>odd</string>", "<int>7</int>", "<array><data></data></array>"]
)
def test_an_answer_of_the_wrong_shape_is_not_a_blog_s_or_is_empty(value):
    calls: list[Callable[[WordPressXmlRpc], object]] = [
        WordPressXmlRpc.whoami,
        WordPressXmlRpc.blogs,
        WordPressXmlRpc.terms,
        WordPressXmlRpc.time_zone,
        lambda client: client.get("1"),
        lambda client: client.find_all("x", "y"),
        lambda client: client.find_all_media("x.png"),
        lambda client: client.upload("x.png", "image/png", b"x", no_progress),
        lambda client: client.create(DRAFT, "x", "y"),
        lambda client: client.edit("1", DRAFT, unmodified_since=None),
    ]
    odd = reply(f'<?xml version="1.0"?>{ODD.format(value)}'.encode())
    outcomes = set()
    with RawServer(odd) as server:
        for call in calls:
            try:
                call(client_at(server.url, "x"))
            except errors.NotABlog:
                outcomes.add("refused")
            else:
                outcomes.add("nothing there")
    assert "refused" in outcomes


def test_roles_of_a_blog_s_own_making_are_tried_and_not_known():
    answer = xmlrpc.dumps(({"roles": {"1": "reporter"}},), methodresponse=True).encode()
    with RawServer(reply(answer)) as server:
        client = client_at(server.url, "x", "writer", blog_id="site-7")
        assert client.whoami().role is Role.UNKNOWN
        assert client.whoami().username == "writer"
        rights = client.capabilities()
    assert (rights.publish, rights.create_terms, rights.edit_others) == (True, True, False)


@pytest.mark.parametrize(
    ("stored", "zone"),
    [("7", "+07:00"), ("-3.5", "-03:30"), ("5.75", "+05:45"), ("0", "+00:00"), ("x", "")],
)
def test_the_zone_is_an_offset(stored, zone):
    answer = xmlrpc.dumps(({"time_zone": {"value": stored}},), methodresponse=True).encode()
    with RawServer(reply(answer)) as server:
        assert client_at(server.url, "x").time_zone() == zone


def test_a_fault_with_a_code_that_is_no_number_is_still_the_blog_s_no():
    fault = xmlrpc.dumps(xmlrpc.Fault(1, "x"), methodresponse=True)
    body = fault.replace("<int>1</int>", "<string>abc</string>").encode()
    with RawServer(reply(body)) as server, pytest.raises(errors.RemoteError) as caught:
        client_at(server.url, "x").get("1")
    assert caught.value.code == 0


def test_a_field_nobody_defined_cannot_be_sent():
    with pytest.raises(AttributeError):
        RemoteFields(post_titel="typing mistake")


def test_an_author_may_use_a_term_somebody_made_since_the_terms_were_told(fault_proxy, wordpress):
    known = client_at(fault_proxy.xmlrpc_url, wordpress.users["author"].password, "author")
    known.whoami()
    known.terms()
    author = client_at(fault_proxy.xmlrpc_url, wordpress.users["author"].password, "author")
    author.remember(known.acquaintance())
    wordpress.php("wp_insert_term('Late', 'category');")
    remote_id = create(author)
    payload = Payload("T", "x", status=PostStatus.PUBLISH, categories=("Late",))
    author.edit(remote_id, payload, unmodified_since=None)
    assert author.get(remote_id).categories == ("Late",)
    with pytest.raises(errors.RoleTooLow):
        author.edit(remote_id, replace(payload, tags=("never",)), unmodified_since=None)


def test_an_edit_on_the_state_just_read_asks_for_it_no_second_time(client, fault_proxy):
    remote_id = create(client)
    payload = Payload("Named", "x", status=PostStatus.PUBLISH)
    current = client.get(remote_id)
    reads = fault_proxy.count("wp.getPost")
    client.edit(remote_id, payload, unmodified_since=current.modified)
    assert fault_proxy.count("wp.getPost") == reads
    got = client.get(remote_id)
    assert (got.status, got.slug) == ("publish", "named")
    client.edit(remote_id, payload, unmodified_since=got.modified + timedelta(seconds=1))
    assert fault_proxy.count("wp.getPost") == reads + 2


def test_the_server_s_clock_is_used_once_it_told():
    day = "Date: Wed, 21 Oct 2026 07:28:30 GMT"
    with RawServer(reply(method_response("x"), "200 OK", day)) as server:
        caller = Caller(server.url, "a", "b", "0", Transport(QUICK))
        caller.call(_Raw("x"))
    assert abs(caller.now() - datetime(2026, 10, 21, 7, 28, 30, tzinfo=UTC)) < timedelta(minutes=1)


class _Raw:
    """A call the library does not define."""

    def __init__(self, name: str, *arguments: object) -> None:
        self.method_name = name
        self.arguments = arguments

    def get_args(self, client: Caller) -> tuple[object, ...]:
        return (client.blog_id, client.username, client.password, *self.arguments)
