# SPDX-License-Identifier: MIT
"""The command line against a real WordPress, a real keyring and a real terminal."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from icc_editor.storage import post_folder
from tests.cli.dialogue import Dialogue
from tests.cli.posts import make_post, run_process, write_body
from tests.real.faultproxy import Fault, FaultProxy
from tests.real.secret_service import SecretService
from tests.real.wordpress.server import WordPress


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("ICC_EDITOR_HOME", str(folder))
    return folder


def wait_until(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)


def connect(blog: WordPress, user: str, address: str = "", *, name: str = "ICC") -> str:
    """Add an account the way a person does; return all that stood on the terminal."""
    secret = blog.users[user].application_password
    with Dialogue("account", "add", address or blog.url, "--name", name) as terminal:
        terminal.wait_for("Your name on")
        terminal.type(user)
        terminal.wait_for("Password of")
        assert secret.encode() not in terminal.secrets_seen_from_outside()
        terminal.type(secret)
        assert terminal.end() == 0, terminal.seen
    assert secret not in terminal.seen
    return terminal.seen


def posts_of(blog: WordPress) -> list[dict[str, str]]:
    """Return the posts of the blog that are not its sample, oldest first."""
    found = blog.php(
        "foreach (get_posts(['post_status' => 'any', 'numberposts' => 99, 'order' => 'ASC',"
        "'orderby' => 'ID', 'date_query' => []]) as $p) {"
        "$o[] = ['title' => $p->post_title, 'status' => $p->post_status,"
        "'content' => $p->post_content]; } echo json_encode($o ?? []);"
    )
    return [post for post in json.loads(found) if "Hello world" not in post["title"]]


@pytest.mark.parametrize("user", ["admin", "editor", "author"])
def test_a_post_in_two_languages_reaches_the_blog(
    user: str, wordpress: WordPress, secret_service: SecretService, home: Path, tmp_path: Path
) -> None:
    connect(wordpress, user)
    post = make_post(tmp_path / "posts")
    if user == "author":
        for language in ("en", "km"):  # may not make categories; leaves them out and says so
            write_body(post, language, f"Text of {language}", categories=("Fresh",))
    done = run_process("publish", post.path, "--yes", "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert [d["receipt"]["status"] for d in answer["deliveries"]] == ["publish", "publish"]
    found = posts_of(wordpress)
    assert sorted(p["title"] for p in found) == ["Commune results", "លទ្ធផលឃុំ"]
    assert all("<!-- wp:" in p["content"] for p in found)
    assert len(post_folder.load(post.path).publications) == 2


def test_a_contributor_submits_for_review(
    wordpress: WordPress, secret_service: SecretService, home: Path, tmp_path: Path
) -> None:
    connect(wordpress, "contributor")
    post = make_post(tmp_path / "posts", khmer=False)
    done = run_process("publish", post.path, "--yes", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert answer["summary"]["for_review"] is True
    points = answer["summary"]["versions"][0]["open_points"]
    assert {point["code"] for point in points} >= {"picture.not_sent"}
    assert [p["status"] for p in posts_of(wordpress)] == ["pending"]


def test_the_writer_is_asked_before_anything_is_sent(
    wordpress: WordPress, secret_service: SecretService, home: Path, tmp_path: Path
) -> None:
    connect(wordpress, "editor")
    post = make_post(tmp_path / "posts", khmer=False)
    with Dialogue("publish", post.path) as terminal:
        terminal.wait_for("Send it? [y/N]")
        assert "Commune results" in terminal.seen
        terminal.type("n")
        assert terminal.end() == 130
    assert posts_of(wordpress) == []
    with Dialogue("publish", post.path) as terminal:
        terminal.wait_for("Send it? [y/N]")
        terminal.type("y")
        assert terminal.end() == 0, terminal.seen
    assert [p["status"] for p in posts_of(wordpress)] == ["publish"]


def test_a_wrong_password_is_told_and_nothing_is_kept(
    wordpress: WordPress, secret_service: SecretService, home: Path
) -> None:
    with Dialogue("account", "add", wordpress.url, "--username", "editor") as terminal:
        terminal.wait_for("Password of")
        terminal.type("not the password")
        assert terminal.end() == 3
    assert "does not know this user name" in terminal.seen
    assert json.loads(run_process("account", "list", "--json").stdout) == {"accounts": []}


def test_ctrl_c_at_the_password_ends_at_once(
    wordpress: WordPress, secret_service: SecretService, home: Path
) -> None:
    with Dialogue("account", "add", wordpress.url, "--username", "editor") as terminal:
        terminal.wait_for("Password of")
        terminal.press_ctrl_c()
        assert terminal.end() == 130


def test_the_password_is_in_the_keyring_and_nowhere_else(
    wordpress: WordPress, secret_service: SecretService, home: Path, tmp_path: Path
) -> None:
    seen = connect(wordpress, "editor")
    secret = wordpress.users["editor"].application_password
    assert run_process("account", "test", "ICC").returncode == 0
    post = make_post(tmp_path / "posts", khmer=False)
    assert run_process("publish", post.path, "--yes").returncode == 0
    for path in (p for p in tmp_path.rglob("*") if p.is_file()):
        assert secret.encode() not in path.read_bytes(), path
    assert secret not in seen
    assert run_process("account", "forget", "ICC").returncode == 0
    assert "No accounts yet" in run_process("account", "list").stdout


def test_without_a_keyring_the_terminal_asks_each_time(
    wordpress: WordPress, home: Path, tmp_path: Path
) -> None:
    assert "asked for each time" in connect(wordpress, "editor")
    post = make_post(tmp_path / "posts", khmer=False)
    assert run_process("account", "test", "ICC").returncode == 3
    with Dialogue("publish", post.path, "--yes") as terminal:
        terminal.wait_for("Password for the blog:")
        terminal.type(wordpress.users["editor"].application_password)
        assert terminal.end() == 0, terminal.seen
    assert [p["status"] for p in posts_of(wordpress)] == ["publish"]


def test_ctrl_c_while_sending_stops_at_once_and_resume_finishes_once(
    wordpress: WordPress,
    fault_proxy: FaultProxy,
    secret_service: SecretService,
    home: Path,
    tmp_path: Path,
) -> None:
    connect(wordpress, "editor", f"http://127.0.0.1:{fault_proxy.port}/")
    post = make_post(tmp_path / "posts", khmer=False)
    fault_proxy.fail(Fault.AFTER_HANG, "wp.newPost", times=1)
    with Dialogue("publish", post.path, "--yes") as terminal:
        wait_until(lambda: fault_proxy.count("wp.newPost"))
        terminal.press_ctrl_c()
        assert terminal.end() == 130, terminal.seen
    assert "Stopped, as you asked" in terminal.seen
    done = run_process("outbox", "resume", "--json")
    assert done.returncode == 0, done.stdout
    assert [p["status"] for p in posts_of(wordpress)] == ["publish"]


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (Fault.STATUS_405, "InterfaceDisabled", 1),
        (Fault.CAPTIVE_PAGE, "SignInPage", 3),
        (Fault.STATUS_403, "AccessBlocked", 1),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_a_blog_that_does_not_answer_as_one_is_told(
    fault: Fault,
    kind: str,
    code: int,
    wordpress: WordPress,
    fault_proxy: FaultProxy,
    secret_service: SecretService,
    home: Path,
) -> None:
    connect(wordpress, "editor", f"http://127.0.0.1:{fault_proxy.port}/")
    fault_proxy.fail(fault)
    done = run_process("account", "test", "ICC", "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]["type"]) == (code, kind)
