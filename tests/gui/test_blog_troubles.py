# SPDX-License-Identifier: MIT
"""Every trouble between the window and a blog: its own sentence, and nothing is lost."""

import http.server
import json
import threading

import pytest
from PySide6.QtWidgets import QLabel

from icc_editor.gui.editing.saving import SaveState
from tests.gui.troubles import DRAFT, TITLE, TITLES, Desk, answers, ear
from tests.real.faultproxy import Fault

__all__ = ["answers", "ear"]

FAULTS = {
    "403 with a page": Fault.STATUS_403,
    "500 with a page": Fault.STATUS_500,
    "200 and empty": Fault.EMPTY,
    "truncated XML": Fault.TRUNCATED_XML,
    "entity bomb": Fault.DTD_BOMB,
    "captive portal": Fault.CAPTIVE_REDIRECT,
    "redirect elsewhere": Fault.REDIRECT_ELSEWHERE,
}
WHILE_PUBLISHING = {**FAULTS, "captive portal": Fault.CAPTIVE_PAGE, "XML-RPC off": Fault.STATUS_405}


@pytest.fixture
def desk(start, qtbot, ear) -> Desk:
    return Desk(start(), qtbot, ear)


@pytest.fixture(params=["no WordPress", "a page for everything"])
def no_blog(request):
    """A web site that is no blog, or a hotspot; returns which, and its address."""
    hotspot = request.param == "a page for everything"

    class Site(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            page = b"<!doctype html><html><title>Rice</title><p>About rice.</html>"
            self.send_response(200 if hotspot or self.path == "/" else 404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            if hotspot:
                self.do_GET()
            else:
                self.send_error(404)

        def log_message(self, *_parts):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield request.param, f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def posts_of(wordpress) -> list[dict[str, str]]:
    """Return the posts of the blog but its first, oldest first."""
    found = wordpress.php(
        "foreach (get_posts(['post_status' => 'any', 'numberposts' => 99]) as $p) {"
        "$o[] = ['title' => $p->post_title, 'status' => $p->post_status,"
        "'content' => $p->post_content]; } echo json_encode($o ?? []);"
    )
    return [post for post in json.loads(found) if "Hello world" not in post["title"]]


def must_be_published_once(wordpress) -> None:
    (post,) = posts_of(wordpress)
    assert (post["title"], post["status"]) == (TITLE, "publish")
    assert post["content"].count(DRAFT) == 1


# -- while a blog is being connected


@pytest.mark.parametrize("trouble", FAULTS)
def test_while_connecting(trouble, desk, wordpress, fault_proxy) -> None:
    desk.write()
    fault_proxy.fail(FAULTS[trouble])
    wizard = desk.look_for(fault_proxy.url)
    desk.must_say(trouble, wizard)
    assert desk.program.parts.accounts() == ()
    fault_proxy.heal()
    desk.connect(fault_proxy.url, wordpress.users["editor"])
    desk.must_be_whole()


def test_an_address_that_does_not_exist(desk, wordpress) -> None:
    desk.write()
    desk.must_say("no such host", desk.look_for("no-such-blog.invalid"))
    desk.connect(wordpress.url, wordpress.users["editor"])
    desk.must_be_whole()


def test_an_address_without_a_blog(desk, wordpress, no_blog) -> None:
    desk.write()
    trouble, address = no_blog
    message = desk.must_say(trouble, desk.look_for(address))
    assert "twice" not in message.sentence
    desk.connect(wordpress.url, wordpress.users["editor"])
    desk.must_be_whole()


def test_a_blog_whose_interface_is_switched_off(desk, wordpress) -> None:
    desk.write()
    wordpress.mu_plugin("off", "add_filter('xmlrpc_enabled', '__return_false');")
    desk.look_for(wordpress.url)
    user = wordpress.users["editor"]
    desk.must_say("XML-RPC off", desk.sign_in(user.name, user.application_password))
    wordpress.reset()
    wizard = desk.sign_in(user.name, user.application_password)
    assert wizard.next_button.text() == "Done"
    desk.must_be_whole()


def test_a_wrong_password(desk, wordpress) -> None:
    desk.write()
    desk.look_for(wordpress.url)
    user = wordpress.users["editor"]
    wizard = desk.sign_in(user.name, "not the password")
    desk.must_say("wrong password", wizard)
    assert wizard.user_field.text() == user.name
    wizard = desk.sign_in(user.name, user.application_password)
    assert wizard.next_button.text() == "Done"
    desk.must_be_whole()


@pytest.mark.parametrize("kind", ["expired", "self_signed"])
def test_a_certificate_that_proves_nothing(kind, desk, wordpress, make_fault_proxy, authority):
    desk.write()
    desk.trust(authority.ca_file)
    proxy = make_fault_proxy(tls=getattr(authority, kind)())
    trouble = {"expired": "expired certificate", "self_signed": "self-signed certificate"}[kind]
    desk.must_say(trouble, desk.look_for(proxy.url))
    assert proxy.calls == ()
    good = make_fault_proxy(tls=authority.good())
    desk.connect(good.url, wordpress.users["editor"])
    desk.must_be_whole()


# -- while a post is being published


@pytest.mark.parametrize("trouble", WHILE_PUBLISHING)
def test_while_publishing(trouble, desk, wordpress, fault_proxy) -> None:
    desk.write()
    desk.connect(fault_proxy.url, wordpress.users["editor"])
    view = desk.offer()
    fault_proxy.fail(WHILE_PUBLISHING[trouble])
    view.publish_button.click()
    desk.wait_for_stop(view)
    desk.must_say(trouble, view.messages)
    assert desk.window.editing.state() is SaveState.SAVED
    assert posts_of(wordpress) == []
    fault_proxy.heal()
    desk.wait_for_receipt(view.retry_button.click)
    must_be_published_once(wordpress)
    desk.must_be_whole()


def test_a_password_that_was_taken_back(desk, wordpress, answers) -> None:
    desk.write()
    user = wordpress.users["editor"]
    desk.connect(wordpress.url, user)
    view = desk.offer()
    wordpress.php(
        f"WP_Application_Passwords::delete_all_application_passwords({user.id});"
        f"wp_set_password('a new one', {user.id});"
    )
    answers("a new one")
    desk.wait_for_receipt(view.publish_button.click)
    desk.must_have_heard("wrong password")
    must_be_published_once(wordpress)
    desk.must_be_whole()


def test_a_role_that_was_lowered(desk, wordpress) -> None:
    desk.write()
    user = wordpress.users["author"]
    desk.connect(wordpress.url, user)
    view = desk.offer()
    wordpress.php(f"(new WP_User({user.id}))->set_role('contributor');")
    view.publish_button.click()
    desk.wait_for_stop(view)
    desk.must_say("role too low", view.messages)
    wordpress.php(f"(new WP_User({user.id}))->set_role('author');")
    desk.wait_for_receipt(view.retry_button.click)
    must_be_published_once(wordpress)
    desk.must_be_whole()


def test_a_subscriber_is_told_and_keeps_the_post(desk, wordpress) -> None:
    desk.write()
    user = wordpress.users["subscriber"]
    desk.connect(wordpress.url, user)
    view = desk.offer()
    asked = "Ask whoever runs the blog to make it a contributor or an author"
    desk.wait(lambda: any(asked in label.text() for label in view.findChildren(QLabel)))
    view.publish_button.click()
    desk.wait_for_stop(view)
    message = desk.must_say("no writing", view.messages)
    assert "may read and comment, but not write posts" in message.sentence
    assert "Ask whoever runs the blog" in message.remedy
    assert posts_of(wordpress) == []
    desk.must_be_whole()


# -- the whole set


def test_no_two_troubles_share_a_title() -> None:
    assert len(set(TITLES.values())) == len(TITLES)
