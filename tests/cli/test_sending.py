# SPDX-License-Identifier: MIT
"""``icc-editor publish`` and ``outbox`` with a practice blog: no network, no account needed."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.blog.practice_blog import PracticeBlog
from icc_editor.cli.session import Session
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.delivery import DeliveryState
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.cli.posts import make_post, run, run_json, write_body


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ICC_EDITOR_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def blog(home: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = home / "practice"
    code, _ = run_json(capsys, "account", "add", folder, "--practice", "--name", "Practice")
    assert code == 0
    return folder


def test_publish_sends_both_versions_and_gives_receipts(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, answer = run_json(capsys, "publish", post.path, "--yes")
    assert code == 0
    assert [d["language"] for d in answer["deliveries"]] == ["en", "km"]
    assert {d["state"] for d in answer["deliveries"]} == {"done"}
    for delivery in answer["deliveries"]:
        receipt = delivery["receipt"]
        assert receipt["status"] == "publish"
        found = PracticeBlog(blog).get(receipt["remote_id"])
        assert found.title == delivery["title"]
        assert found.link == receipt["link"]
    assert len(post_folder.load(post.path).publications) == 2
    assert run_json(capsys, "outbox", "list")[1] == {"deliveries": [], "damaged": []}


def test_one_post_with_both_texts_is_called_by_both_languages(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, answer = run_json(capsys, "publish", post.path, "--as-one", "--yes")
    assert code == 0
    (delivery,) = answer["deliveries"]
    assert (delivery["language"], delivery["languages"]) == ("en", ["en", "km"])
    write_body(post, "en", "Another text")
    code, out, _ = run(capsys, "publish", post.path, "--as-one", "--yes")
    assert code == 0
    assert f"en, km: {delivery['title']}" in out


def test_the_lines_tell_the_link(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, out, _ = run(capsys, "publish", post.path, "--language", "en", "--yes")
    assert code == 0
    link = post_folder.load(post.path).publications[0].link
    assert link in out
    assert "Commune results" in out
    assert "News" in out


def test_publishing_again_updates_the_same_post(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts", khmer=False)
    _, first = run_json(capsys, "publish", post.path, "--yes")
    write_body(post, "en", "Another text")
    code, second = run_json(capsys, "publish", post.path, "--yes")
    assert code == 0
    assert second["summary"]["versions"][0]["update"] is True
    ids = {answer["deliveries"][0]["receipt"]["remote_id"] for answer in (first, second)}
    assert len(ids) == 1
    assert "Another text" in PracticeBlog(blog).get(ids.pop()).content


def test_both_versions_can_be_one_post(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, answer = run_json(capsys, "publish", post.path, "--as-one", "--yes")
    assert code == 0
    (delivery,) = answer["deliveries"]
    assert "លទ្ធផល" in PracticeBlog(blog).get(delivery["receipt"]["remote_id"]).content


def test_the_status_can_be_chosen(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts", khmer=False)
    _, answer = run_json(capsys, "publish", post.path, "--status", "draft", "--yes")
    assert answer["deliveries"][0]["receipt"]["status"] == "draft"


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("draft", "Readers cannot see a draft: there is no link for them yet. The link above is"),
        ("private", "Readers cannot see a private post: there is no link for them."),
        ("publish", ""),
    ],
)
def test_a_receipt_tells_why_readers_have_no_link(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str], status: str, reason: str
) -> None:
    post = make_post(home / "posts", khmer=False)
    _, out, _ = run(capsys, "publish", post.path, "--status", status, "--yes")
    assert f"  {status}  file://" in out
    assert ("Readers" in out) is bool(reason)
    assert reason in out


def test_a_dry_run_sends_nothing(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, out, _ = run(capsys, "publish", post.path, "--dry-run")
    assert code == 0
    assert "Nothing was sent" in out
    assert Outbox(Places.standard()).list() == ()
    assert post_folder.load(post.path).publications == ()


def test_without_yes_and_without_a_terminal_nothing_is_sent(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, answer = run_json(capsys, "publish", post.path)
    assert (code, answer["error"]["type"]) == (2, "UsageError")
    assert Outbox(Places.standard()).list() == ()


def test_errors_of_the_checklist_stop_it(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts", khmer=False)
    write_body(post, "en", "Text", title="")
    code, out, _ = run(capsys, "publish", post.path, "--yes")
    assert code == 1
    assert "there is no title" in out
    assert Outbox(Places.standard()).list() == ()


def test_a_file_on_its_own_cannot_be_published(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / "note.md"
    file.write_text("Hello", encoding="utf-8")
    assert run(capsys, "publish", file, "--yes")[0] == 2


def test_without_an_account_the_way_is_shown(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, _, err = run(capsys, "publish", post.path, "--yes")
    assert code == 2
    assert "account add" in err


def test_the_dry_run_as_one_tells_one_post_and_what_stays_beside_it(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    run(capsys, "publish", post.path, "--yes")
    code, out, _ = run(capsys, "publish", post.path, "--as-one", "--dry-run")
    link = PracticeBlog(blog).get(remote_ids(post)["km"]).link
    assert code == 0
    assert "in the same post as en" in out
    assert "new post" not in out
    assert f"km is on the blog as a post of its own as well: {link}" in out
    assert "--take-back makes it a draft" in out
    _, answer = run_json(capsys, "publish", post.path, "--as-one", "--dry-run", "--take-back")
    summary = answer["summary"]
    assert [version["in_first_post"] for version in summary["versions"]] == [False, True]
    assert summary["apart"] == [{"language": "km", "link": link, "seen": True}]
    assert summary["takes_back"] is True


def test_as_one_leaves_a_post_of_its_own_and_says_so_unless_it_is_to_be_taken_back(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    run(capsys, "publish", post.path, "--yes")
    code, answer = run_json(capsys, "publish", post.path, "--as-one", "--yes")
    (delivery,) = answer["deliveries"]
    points = delivery["receipt"]["open_points"]
    link = PracticeBlog(blog).get(remote_ids(post)["km"]).link
    assert (code, [p["facts"] for p in points if p["code"] == "post.apart"]) == (
        0,
        [{"language": "km", "link": link}],
    )
    assert PracticeBlog(blog).get(remote_ids(post)["km"]).status == "publish"
    code, answer = run_json(capsys, "publish", post.path, "--as-one", "--take-back", "--yes")
    assert (code, [d["receipt"]["status"] for d in answer["deliveries"]]) == (
        0,
        ["publish", "draft"],
    )
    assert PracticeBlog(blog).get(remote_ids(post)["km"]).status == "draft"


def test_take_back_goes_with_as_one(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    code, answer = run_json(capsys, "publish", post.path, "--take-back", "--yes")
    assert (code, answer["error"]["type"]) == (2, "UsageError")


def remote_ids(post: PostFolder) -> dict[str, str]:
    return {p.language: p.remote_id for p in post_folder.load(post.path).publications}


def put_in_outbox(post: PostFolder) -> list[str]:
    """Freeze every version of a post without sending it; return the deliveries' ids."""
    session = Session(Places.standard(), quiet=True)
    try:
        summary = session.publishing.summary(post, post.languages, session.account(None))
        return [delivery.id for delivery in session.publishing.enqueue(summary)]
    finally:
        session.close()


def test_what_waits_is_listed_and_resume_sends_it(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    ids = put_in_outbox(post)
    code, answer = run_json(capsys, "outbox", "list")
    assert (code, [delivery["id"] for delivery in answer["deliveries"]]) == (0, ids)
    code, out, _ = run(capsys, "outbox", "list")
    assert (code, "Commune results" in out, ids[0][:8] in out) == (0, True, True)
    code, answer = run_json(capsys, "outbox", "resume")
    assert code == 0
    receipts = [delivery["receipt"] for delivery in answer["deliveries"]]
    assert {receipt["status"] for receipt in receipts} == {"publish"}
    assert run(capsys, "outbox", "resume")[1] == "The outbox is empty.\n"


def test_a_blog_that_cannot_be_asked_keeps_the_post_in_the_outbox(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = Places.standard()
    endpoint = "http://127.0.0.1:9/xmlrpc.php"
    account = Account("id1", "Far", BlogSystem.WORDPRESS, endpoint, username="writer")
    AccountBook(places).add(account)
    post = make_post(home / "posts", khmer=False)
    code, answer = run_json(capsys, "publish", post.path, "--yes")
    assert (code, answer["error"]["type"]) == (3, "SecretMissing")
    assert answer["summary"]["unavailable"] == "SecretMissing"
    assert answer["deliveries"][0]["receipt"] is None
    code, listed = run_json(capsys, "outbox", "list")
    assert listed["deliveries"][0]["error"] == "SecretMissing"
    code, out, _ = run(capsys, "outbox", "resume")
    assert code == 3
    assert "No password" in out


def test_a_blog_in_a_folder_that_is_gone_is_told(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts", khmer=False)
    blog.rename(home / "unplugged")
    code, answer = run_json(capsys, "publish", post.path, "--yes")
    assert (code, answer["error"]["type"]) == (1, "StorageError")
    assert str(blog) in answer["error"]["sentence"]


def refuse(*_what: object, **_named: object) -> None:
    """Answer like a disk without room."""
    raise errors.DiskFull(Path("post.toml"))


def test_a_folder_that_cannot_take_the_receipt_is_told_before_anything_is_sent(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    post = make_post(home / "posts", khmer=False)
    monkeypatch.setattr(post_folder, "try_noting", refuse)
    code, answer = run_json(capsys, "publish", post.path, "--yes")
    assert (code, answer["error"]["type"]) == (1, "DiskFull")
    assert run_json(capsys, "outbox", "list")[1]["deliveries"] == []


def test_a_receipt_that_could_not_be_noted_is_a_receipt_all_the_same(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    post = make_post(home / "posts", khmer=False)
    with monkeypatch.context() as patch:
        patch.setattr(post_folder, "record_publication", refuse)
        code, answer = run_json(capsys, "publish", post.path, "--yes")
        assert code == 4
        (delivery,) = answer["deliveries"]
        link, points = delivery["receipt"]["link"], delivery["receipt"]["open_points"]
        assert [point["code"] for point in points] == ["receipt.not_noted"]
        code, out, _ = run(capsys, "outbox", "resume")
        assert code == 4
        assert f"publish  {link}" in out
        assert "open: it is on the blog; only the note" in out
        assert "disk" in out
    assert run(capsys, "outbox", "resume")[0] == 0
    assert len(post_folder.load(post.path).publications) == 1
    assert run_json(capsys, "outbox", "list")[1]["deliveries"] == []


def test_what_the_blog_has_and_cannot_be_noted_here_can_be_forgotten(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    post = make_post(home / "posts", khmer=False)
    monkeypatch.setattr(post_folder, "record_publication", refuse)
    _, answer = run_json(capsys, "publish", post.path, "--yes")
    (delivery,) = answer["deliveries"]
    code, out, _ = run(capsys, "outbox", "forget", delivery["id"][:8])
    assert code == 0
    assert "stays on the blog" in out
    assert delivery["receipt"]["link"] in out
    assert run_json(capsys, "outbox", "list")[1]["deliveries"] == []
    assert PracticeBlog(blog).get(delivery["receipt"]["remote_id"]).status == "publish"


def test_what_comes_to_its_folder_after_all_is_finished_and_not_forgotten(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    post = make_post(home / "posts", khmer=False)
    with monkeypatch.context() as patch:
        patch.setattr(post_folder, "record_publication", refuse)
        _, answer = run_json(capsys, "publish", post.path, "--yes")
    code, out, _ = run(capsys, "outbox", "forget", answer["deliveries"][0]["id"])
    assert code == 4
    assert "after all" in out
    assert run(capsys, "outbox", "resume")[0] == 0
    assert run_json(capsys, "outbox", "list")[1]["deliveries"] == []


def test_what_is_still_to_be_sent_cannot_be_forgotten(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, *_others = ids = put_in_outbox(make_post(home / "posts"))
    assert run(capsys, "outbox", "forget", first)[0] == 2
    assert len(run_json(capsys, "outbox", "list")[1]["deliveries"]) == len(ids)


def test_one_delivery_can_be_resumed_or_given_up_by_the_start_of_its_id(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = put_in_outbox(make_post(home / "posts"))
    assert run(capsys, "outbox", "resume", "zzz")[0] == 2
    code, answer = run_json(capsys, "outbox", "resume", ids[0][:10])
    assert (code, answer["deliveries"][0]["id"]) == (0, ids[0])
    code, answer = run_json(capsys, "outbox", "cancel", ids[1][:10])
    assert (code, answer["delivery"]["id"]) == (0, ids[1])
    assert run_json(capsys, "outbox", "cancel", ids[1])[0] == 2


def test_a_damaged_entry_of_the_outbox_is_shown(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (delivery_id,) = put_in_outbox(make_post(home / "posts", khmer=False))
    record = Places.standard().state / "outbox" / delivery_id / "delivery.json"
    record.write_text("{", encoding="utf-8")
    code, out, _ = run(capsys, "outbox", "list")
    assert code == 0
    assert "Cannot be read" in out


def sent_in_part(delivery_id: str, **changes: object) -> None:
    """Let a delivery have begun, as a run that was cut leaves it."""
    outbox = Outbox(Places.standard())
    delivery = outbox.get(delivery_id)
    steps = tuple(replace(step, sent=1) for step in delivery.steps[:2]) + delivery.steps[2:]
    with outbox.hold():
        outbox.update(replace(delivery, steps=steps, **changes))  # type: ignore[arg-type]


def test_a_delivery_whose_account_is_gone_is_given_up_and_says_what_may_be_left(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (first,) = put_in_outbox(make_post(home / "posts", khmer=False))
    sent_in_part(first)
    (account,) = AccountBook(Places.standard()).list()
    AccountBook(Places.standard()).remove(account.id)
    code, out, _ = run(capsys, "outbox", "cancel", first)
    assert (code, str(blog) in out) == (0, True)
    (second,) = put_again(home, account)
    sent_in_part(second, state=DeliveryState.CANCELLED)
    code, out, _ = run(capsys, "outbox", "resume")
    assert str(blog) in out
    assert Outbox(Places.standard()).list() == ()


def put_again(home: Path, account: Account) -> tuple[str, ...]:
    """Queue another post while the account is there for a moment."""
    book = AccountBook(Places.standard())
    book.add(account)
    ids = put_in_outbox(make_post(home / "more", khmer=False))
    book.remove(account.id)
    return tuple(ids)


def test_a_fault_of_the_program_is_named(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (held,) = put_in_outbox(make_post(home / "posts", khmer=False))
    sent_in_part(held, state=DeliveryState.HELD, error="ZeroDivisionError")
    assert "ZeroDivisionError" in run(capsys, "outbox", "list")[1]


def test_a_copied_folder_is_not_sent_over_the_post_it_came_from(
    blog: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(home / "posts")
    run_json(capsys, "publish", post.path, "--language", "en", "--yes")
    first = post_folder.load(post.path).publications[0].remote_id
    copy = post.path.with_name("copy")
    shutil.copytree(post.path, copy)
    write_body(post_folder.load(copy), "en", "Another text.\n")
    for path in (copy, post.path):
        code, _out, err = run(capsys, "publish", path, "--language", "en", "--yes")
        assert code == 2
        assert "--as-new" in err
    code, _ = run_json(capsys, "publish", copy, "--as-new", "--dry-run")
    assert post_folder.load(copy).post_id == post.post_id
    code, answer = run_json(capsys, "publish", copy, "--as-new", "--language", "en", "--yes")
    assert code == 0
    (delivery,) = answer["deliveries"]
    assert delivery["receipt"]["remote_id"] != first
    assert "Another text." not in PracticeBlog(blog).get(first).content
    assert post_folder.load(copy).post_id != post.post_id
    assert post_folder.load(copy).publications[0].remote_id == delivery["receipt"]["remote_id"]
    assert run(capsys, "publish", post.path, "--language", "en", "--yes")[0] == 0
