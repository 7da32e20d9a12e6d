# SPDX-License-Identifier: MIT
"""The outbox keeps what is to be sent, whatever happens to the process or the disk."""

import json
import multiprocessing
import os
import signal
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.post.delivery import (
    Delivery,
    DeliveryState,
    FrozenPicture,
    Markup,
    Partner,
    Receipt,
    Step,
    StepKind,
    StepState,
)
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.remote_post import Payload, RemotePost
from icc_editor.storage.delivery_record import delivery_bytes, delivery_from
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places

NOW = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)
CANARY = "កាណារី canary sentence"
PICTURES = {"1-a.jpg": b"\xff\xd8 bytes", "2-b.png": b"\x89PNG bytes"}


def a_delivery(name: str = "one", **changes: object) -> Delivery:
    made = Delivery(
        id=name,
        account_id="account",
        library_path="/library",
        post_id="post",
        post_folder="/library/post",
        language="km",
        marker="marker",
        draft_slug="random",
        payload=Payload(CANARY, f"<p>{CANARY}</p>", tags=(CANARY,), excerpt=CANARY, slug=CANARY),
        pictures=(FrozenPicture("images/a.jpg", "1-a.jpg", "a-0.jpg", "image/jpeg", CANARY),),
        steps=(Step(StepKind.UPLOAD, subject="1-a.jpg"),),
        created=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def a_full_delivery() -> Delivery:
    point = Diagnostic("a.b", Severity.HINT, "km", "field:title", (("name", "value"),))
    receipt = Receipt("7", "https://x/", "future", NOW, NOW, "hash", NOW, (point,))
    steps = (
        Step(StepKind.LOOK_UP, StepState.DONE),
        Step(StepKind.UPLOAD, StepState.STARTED, "1-a.jpg", "8", "https://x/a.jpg", 2),
    )
    return a_delivery(
        payload=Payload(
            CANARY,
            "<p>\u200b\n</p>",
            PostKind.PAGE,
            PostStatus.PRIVATE,
            NOW,
            "excerpt",
            "slug",
            ("a", "b"),
            ("c",),
            False,
            "2-b.png",
        ),
        steps=steps,
        state=DeliveryState.HELD,
        remote_id="7",
        baseline_modified=NOW + timedelta(seconds=1),
        baseline_hash="h",
        error="RoleTooLow",
        error_detail="publish",
        attempts=3,
        receipt=receipt,
        open_points=(point,),
        not_before=NOW,
        endpoint="https://x/xmlrpc.php",
        blog_id="4",
        markup=Markup.HTML,
        plain_content="<p>p</p>",
        partners=(Partner("en", "9", "https://x/en/"), Partner("fr")),
        recorded=True,
        role_known=False,
        stored_hash="s",
    )


def files_under(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_delivery_of_an_earlier_version_knows_its_partner(tmp_path: Path) -> None:
    outbox, delivery = Outbox(Places.under(tmp_path)), a_full_delivery()
    outbox.add(delivery, PICTURES)
    record = tmp_path / "state" / "outbox" / "one" / "delivery.json"
    assert record.is_file(), list(tmp_path.rglob("*"))
    values = json.loads(record.read_text())
    del values["partners"]
    for old, partners in (
        ({"partner_id": "two"}, ()),
        ({"partner_id": "two", "partner_language": "km"}, (Partner("km"),)),
        (
            {
                "partner_id": "",
                "partner_language": "km",
                "partner_remote_id": "9",
                "partner_link": "https://x/km/",
            },
            (Partner("km", "9", "https://x/km/"),),
        ),
    ):
        record.write_text(json.dumps({**values, **old}))
        assert outbox.get("one") == replace(delivery, partners=partners)
    record.write_text(json.dumps({**values, "partner_language": 7}))
    with pytest.raises(errors.DamagedFile):
        outbox.get("one")


def test_every_field_of_a_delivery_comes_back(tmp_path: Path) -> None:
    outbox, delivery = Outbox(Places.under(tmp_path)), a_full_delivery()
    outbox.add(delivery, PICTURES)
    assert outbox.get("one") == delivery
    assert {file: outbox.picture_bytes(delivery, file) for file in PICTURES} == PICTURES
    outbox.update(replace(delivery, remote_id="10"))
    assert outbox.list() == (replace(delivery, remote_id="10"),)


def test_nothing_is_readable_by_anybody_else(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        outbox = Outbox(Places.under(tmp_path))
        outbox.add(a_delivery(), PICTURES)
        outbox.update(a_delivery())
        with outbox.hold():
            pass
    finally:
        os.umask(old)
    root = tmp_path / "state" / "outbox"
    for path in [root, *root.rglob("*")]:
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


def test_deliveries_are_listed_oldest_first(tmp_path: Path) -> None:
    outbox = Outbox(Places.under(tmp_path))
    assert outbox.list() == ()
    assert outbox.damaged() == ()
    outbox.add(a_delivery("a", created=NOW + timedelta(hours=1)), {})
    outbox.add(a_delivery("b"), {})
    assert [delivery.id for delivery in outbox.list()] == ["b", "a"]


def test_an_id_is_used_once_and_never_leads_out_of_the_outbox(tmp_path: Path) -> None:
    outbox = Outbox(Places.under(tmp_path))
    outbox.add(a_delivery(), {})
    with pytest.raises(errors.NameTaken):
        outbox.add(a_delivery(), {})
    for name in ("..", "", "a/b", ".hidden", "damaged"):
        with pytest.raises(errors.PostMissing):
            outbox.get(name)
    with pytest.raises(errors.PostMissing):
        outbox.get("unknown")
    with pytest.raises(errors.DamagedFile):
        outbox.picture_bytes(a_delivery(), "1-a.jpg")


def test_a_second_holder_is_refused_and_the_lock_ends_with_its_block(tmp_path: Path) -> None:
    outbox, other = Outbox(Places.under(tmp_path)), Outbox(Places.under(tmp_path))
    with outbox.hold(), pytest.raises(errors.AlreadyOpen), other.hold():
        pass
    with other.hold():
        other.add(a_delivery(), {})
    assert len(outbox.list()) == 1


def _hold_for_ever(folder: Path, ready: object) -> None:
    with Outbox(Places.under(folder)).hold():
        ready.set()  # type: ignore[attr-defined]
        signal.pause()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    process = context.Process(target=_hold_for_ever, args=(tmp_path, ready))
    process.start()
    try:
        assert ready.wait(60)
        outbox = Outbox(Places.under(tmp_path))
        with pytest.raises(errors.AlreadyOpen), outbox.hold():
            pass
    finally:
        process.kill()
        process.join()
    with outbox.hold():
        pass


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"format": 2}',
        b'{"format": 1}',
        b"[" * 200_000,
        delivery_bytes(a_delivery()).replace(b'"waiting"', b'"unheard of"'),
        delivery_bytes(a_delivery()).replace(b'"attempts": 0', b'"attempts": "0"'),
        delivery_bytes(a_delivery()).replace(b'"steps": [', b'"steps": 1, "x": ['),
        delivery_bytes(a_delivery()).replace(b'"payload": {', b'"payload": 1, "x": {'),
    ],
)
def test_a_damaged_entry_is_kept_aside_and_listed_and_spoils_nothing(
    tmp_path: Path, raw: bytes
) -> None:
    outbox = Outbox(Places.under(tmp_path))
    outbox.add(a_delivery("good"), {})
    for _round in range(2):  # a second one of the same name does not replace the first
        outbox.add(a_delivery("bad"), PICTURES)
        path = tmp_path / "state" / "outbox" / "bad" / "delivery.json"
        path.write_bytes(raw)
        with pytest.raises(errors.DamagedFile):
            outbox.get("bad")
        assert path.parent in outbox.damaged()
        with outbox.hold():
            pass
    assert [delivery.id for delivery in outbox.list()] == ["good"]
    kept = outbox.damaged()
    assert [entry.name for entry in kept] == ["bad", "bad-2"]
    assert {(entry / "delivery.json").read_bytes() for entry in kept} == {raw}
    assert all((entry / "pictures" / "1-a.jpg").exists() for entry in kept)


def test_fields_of_a_later_version_are_ignored_and_new_ones_take_their_default() -> None:
    raw = delivery_bytes(a_delivery()).replace(b'"attempts": 0,', b'"invented": [1],')
    assert delivery_from(raw) == a_delivery()


def test_what_a_crash_left_half_made_or_half_removed_is_cleared_by_the_next_holder(
    tmp_path: Path,
) -> None:
    outbox = Outbox(Places.under(tmp_path))
    outbox.add(a_delivery(), PICTURES)
    root = tmp_path / "state" / "outbox"
    (root / ".two").mkdir()
    (root / ".two" / "delivery.json").write_text(CANARY)
    (root / ".gone-three").mkdir()
    with outbox.hold():
        pass
    assert [path.name for path in root.iterdir() if path.is_dir()] == ["one"]


def test_an_entry_is_whole_or_not_there_wherever_adding_it_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = Outbox(Places.under(tmp_path))
    monkeypatch.setattr(Path, "rename", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(errors.DiskFull):
        outbox.add(a_delivery(), PICTURES)
    monkeypatch.undo()
    assert outbox.list() == ()
    outbox.add(a_delivery(), PICTURES)
    assert outbox.list() == (a_delivery(),)


def test_removing_leaves_nothing_and_may_be_repeated(tmp_path: Path) -> None:
    outbox = Outbox(Places.under(tmp_path))
    outbox.add(a_delivery(), PICTURES)
    outbox.remove("one")
    outbox.remove("one")
    assert outbox.list() == ()
    assert files_under(tmp_path / "state" / "outbox") == []


def test_an_emptied_delivery_holds_no_word_and_no_picture(tmp_path: Path) -> None:
    outbox = Outbox(Places.under(tmp_path))
    full = replace(a_full_delivery(), payload=a_delivery().payload)
    outbox.add(full, PICTURES)
    theirs = RemotePost("7", "l", CANARY, CANARY, PostKind.POST, "publish", "s", NOW, NOW, "hash")
    outbox.keep_theirs(full, theirs)
    left = outbox.empty(full)
    assert outbox.get("one") == left
    assert left.receipt is not None
    assert (left.remote_id, left.receipt.link) == ("7", "https://x/")
    for path in files_under(tmp_path / "state" / "outbox"):
        raw = path.read_bytes()
        for word in (CANARY.encode(), b"canary", b"PNG", b"/library"):
            assert word not in raw, path


def test_their_text_is_kept_beside_ours(tmp_path: Path) -> None:
    outbox, delivery = Outbox(Places.under(tmp_path)), a_delivery()
    outbox.add(delivery, {})
    assert outbox.theirs(delivery) is None
    theirs = RemotePost(
        "7", "l", "t", "c", PostKind.PAGE, "publish", "s", None, NOW, "hash", tags=("x",)
    )
    outbox.keep_theirs(delivery, theirs)
    assert outbox.theirs(delivery) == theirs
    (tmp_path / "state" / "outbox" / "one" / "theirs.json").write_text("{")
    with pytest.raises(errors.DamagedFile):
        outbox.theirs(delivery)
