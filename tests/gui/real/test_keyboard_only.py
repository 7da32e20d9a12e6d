# SPDX-License-Identifier: MIT
"""From an empty home to the receipt, by a person who has a keyboard and a real X screen."""

import json
import subprocess
import time
import xmlrpc.client
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from icc_editor.post.delivery import DeliveryState
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.gui.real.canaries import Onlooker, files_holding
from tests.gui.real.writer import Writer, wait_until
from tests.real.blocks import BlockValidator
from tests.real.faultproxy import FaultProxy
from tests.real.screen import Screen
from tests.real.secret_service import SecretService
from tests.real.wordpress.server import User, WordPress

CANARY = "The grey heron counts ballots at midnight"
TITLE = "Results of June"
KHMER_TITLE = "លទ្ធផលខែមិថុនា"
KHMER = "យើងនឹងបន្ថែមលទ្ធផលផ្លូវការនៅទីនេះ នៅថ្ងៃដែលគេប្រកាស។ ១១៥៦"
DESCRIPTION = "Voters queue in front of a school"


@pytest.fixture
def keyboards(screen: Screen) -> Iterator[None]:
    """Give the screen the two keyboards of a Khmer writer, and the plain one back."""

    def use(layout: str) -> None:
        subprocess.run(["setxkbmap", "-display", screen.display, "-layout", layout], check=True)

    use("us,kh")
    yield
    use("us")


@pytest.fixture
def writer(
    screen: Screen, keyboards: None, secret_service: SecretService, tmp_path: Path
) -> Iterator[Writer]:
    """Return the writer, the program just started in an empty home."""
    writer = Writer(screen, tmp_path)
    yield writer
    writer.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Return a photograph somewhere on the computer."""
    path = tmp_path / "market.jpg"
    Image.new("RGB", (640, 480), (30, 90, 160)).save(path)
    return path


def file_of(home: Path, language: str) -> Path | None:
    """Return the file of the one post, once there is one."""
    return next(home.glob(f"icc-editor/documents/ICC Posts/*/{language}.md"), None)


def text_of(home: Path, language: str) -> str:
    path = file_of(home, language)
    return "" if path is None else path.read_text(encoding="utf-8")


def insist(act: Callable[[], None], until: Callable[[], object], what: str) -> None:
    """Do something that may be done twice until it is seen to have worked."""

    def done() -> bool:
        act()
        end = time.monotonic() + 2
        while time.monotonic() < end:
            if until():
                return True
            time.sleep(0.05)
        return False

    wait_until(done, what)


def write_title(writer: Writer, title: str) -> None:
    def act() -> None:
        writer.press("ctrl+a")
        writer.type(title)

    insist(act, lambda: writer.active().startswith(title), f"the title {title}")


def add_picture(writer: Writer, home: Path, picture: Path) -> None:
    writer.press("ctrl+shift+i")
    writer.see("^Add a picture$")
    writer.press("space")
    writer.see("^Choose a picture$")
    writer.type(str(picture))
    writer.look("file-dialog")
    writer.press("Return")
    writer.wait_gone("^Choose a picture$")
    writer.see("^Add a picture$")
    writer.type(DESCRIPTION)
    writer.look("add-a-picture")
    writer.press("Tab", "Tab", "Return")
    wait_until(lambda: f"![{DESCRIPTION}](images/" in text_of(home, "en"), "the picture")


def add_khmer(writer: Writer, home: Path) -> None:
    writer.press("alt+f")
    writer.press("Down")
    writer.look("file-menu")
    writer.press("Return")
    wait_until(lambda: file_of(home, "km"), "the Khmer version")
    write_title(writer, KHMER_TITLE)
    writer.press("Return")
    writer.type(KHMER)
    wait_until(lambda: KHMER in text_of(home, "km"), "the Khmer text")
    writer.look("khmer-version")


def all_sent(home: Path) -> bool:
    """Return whether both versions are recorded as published and nothing is on its way."""
    (path,) = home.glob("icc-editor/documents/ICC Posts/*/post.toml")
    waiting = Outbox(Places.under(home / "icc-editor")).list()
    done = all(delivery.state is DeliveryState.DONE for delivery in waiting)
    return done and path.read_text(encoding="utf-8").count("remote_id") == 2


def connect(writer: Writer, blog: FaultProxy, user: User, home: Path) -> None:
    accounts = home / "icc-editor" / "config" / "accounts.toml"
    writer.see("^Connect a blog$")
    writer.type(f"127.0.0.1:{blog.port}")
    writer.look("address")
    writer.press("Return")

    def sign_in() -> None:
        writer.press("alt+u", "ctrl+a")
        writer.type(user.name)
        writer.press("alt+p", "ctrl+a")
        writer.type(user.application_password)
        writer.look("sign-in")
        writer.press("Return")

    insist(sign_in, lambda: blog.count("wp.getUsersBlogs"), "signing in")
    wait_until(lambda: "xmlrpc" in accounts.read_text() if accounts.exists() else "", "the account")
    insist(lambda: writer.press("Return"), lambda: writer.sees("^Publish$"), "the summary")


def write_in_two_languages(writer: Writer, home: Path, picture: Path) -> None:
    writer.see("^ICC Editor$")
    writer.look("welcome")
    writer.press("ctrl+n")
    wait_until(lambda: file_of(home, "en"), "the new post")
    write_title(writer, TITLE)
    writer.press("Return")
    writer.type(f"{CANARY}.")
    writer.press("Return", "Return")
    add_picture(writer, home, picture)
    add_khmer(writer, home)


def posts_of(blog: FaultProxy, user: User) -> list[dict[str, str]]:
    """Return what another program of this user gets of the blog's new posts, oldest first."""
    with xmlrpc.client.ServerProxy(blog.xmlrpc_url) as server:
        found = server.wp.getPosts(
            *(0, user.name, user.application_password),
            {"number": 50, "post_status": "any", "orderby": "ID", "order": "ASC"},
        )
    return [post for post in found if post["post_title"] != "Hello world!"]


def pictures_of(blog: WordPress) -> list[str]:
    return json.loads(
        blog.php(
            "echo json_encode(array_map(fn($p) => $p->post_title,"
            " get_posts(['post_type' => 'attachment', 'numberposts' => 99])));"
        )
    )


@pytest.mark.parametrize("role", ["admin", "editor", "author"])
def test_a_newcomer_publishes_two_linked_posts(
    role: str,
    writer: Writer,
    own_home: Path,
    wordpress: WordPress,
    fault_proxy: FaultProxy,
    validate_blocks: BlockValidator,
    picture: Path,
    tmp_path: Path,
) -> None:
    user = wordpress.users[role]
    words = (user.application_password, user.application_password.replace(" ", ""), CANARY, KHMER)
    with Onlooker(writer.seen_from_outside, words) as onlooker:
        write_in_two_languages(writer, own_home, picture)
        writer.press("ctrl+shift+p")
        connect(writer, fault_proxy, user, own_home)
        insist(lambda: writer.press("Return"), lambda: fault_proxy.count("wp.newPost"), "sending")
        writer.look("on-its-way")
        wait_until(lambda: all_sent(own_home), "both receipts")
    writer.look("receipt")
    assert (onlooker.seen, onlooker.looks > 50) == (set(), True)
    english, khmer = sorted(posts_of(fault_proxy, user), key=lambda post: post["post_title"])
    assert (english["post_title"], khmer["post_title"]) == (TITLE, KHMER_TITLE)
    assert {post["post_status"] for post in (english, khmer)} == {"publish"}
    assert f"<p>{CANARY}.</p>" in english["post_content"]
    assert KHMER in khmer["post_content"]
    assert 'lang="km"' in khmer["post_content"]
    assert f'alt="{DESCRIPTION}"' in english["post_content"]
    assert f'href="{khmer["link"]}"' in english["post_content"]
    assert f'href="{english["link"]}"' in khmer["post_content"]
    # The blog filters what an author sends and spells void elements with a blank.
    spelled = [post["post_content"].replace(" />", "/>") for post in (english, khmer)]
    assert [validate_blocks(content) for content in spelled] == [[], []]
    found = [line for p in (english, khmer) for line in validate_blocks(p["post_content"])]
    assert not any("invalid" in line for line in found)
    assert len(pictures_of(wordpress)) == 1
    insist(lambda: writer.press("Return"), lambda: not writer.sees("^Publish$"), "closing")
    assert writer.leave() == 0
    assert b"Traceback" not in writer.said
    library = own_home / "icc-editor" / "documents" / "ICC Posts"
    assert files_holding(words, (own_home, tmp_path), library) == []
    assert files_holding(words, (library,), tmp_path) != []


def test_a_contributor_submits_both_for_review(
    writer: Writer,
    own_home: Path,
    wordpress: WordPress,
    fault_proxy: FaultProxy,
    validate_blocks: BlockValidator,
    picture: Path,
) -> None:
    write_in_two_languages(writer, own_home, picture)
    writer.press("ctrl+shift+p")
    connect(writer, fault_proxy, wordpress.users["contributor"], own_home)
    insist(lambda: writer.press("Return"), lambda: fault_proxy.count("wp.newPost"), "sending")
    wait_until(lambda: all_sent(own_home), "both receipts")
    writer.look("receipt")
    posts = posts_of(fault_proxy, wordpress.users["editor"])
    assert {post["post_title"] for post in posts} == {TITLE, KHMER_TITLE}
    assert {post["post_status"] for post in posts} == {"pending"}
    assert [validate_blocks(post["post_content"]) for post in posts] == [[], []]
    assert pictures_of(wordpress) == []
    insist(lambda: writer.press("Return"), lambda: not writer.sees("^Publish$"), "closing")
    assert writer.leave() == 0
