# SPDX-License-Identifier: MIT
"""What only a practice blog does; the rest is in the contract all clients share."""

import html.parser
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from icc_editor import errors
from icc_editor.blog.practice_blog import PracticeBlog, make_practice_blog
from icc_editor.post.job import no_progress
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.remote_post import Payload

KHMER = "លទ្ធផលបោះឆ្នោតឃុំ"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "ប្លុក & blog"


@pytest.fixture
def blog(folder: Path) -> PracticeBlog:
    return make_practice_blog(folder, "Practice <ប្លុក>")


def publish(blog: PracticeBlog, title: str = KHMER, content: str = "<p>x</p>", **more) -> str:
    payload = Payload(title, content, **{"status": PostStatus.PUBLISH, **more})
    remote_id = blog.create(payload, f"m-{title}", f"s-{title}")
    blog.edit(remote_id, payload, unmodified_since=None)
    return remote_id


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Links(html.parser.HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.found += [value for name, value in attrs if name in {"href", "src"} and value]


def assert_whole(folder: Path) -> None:
    """Every link of every page leads to a file of the folder, relatively; nothing is active."""
    for page in folder.rglob("*.html"):
        links = Links(page.read_text(encoding="utf-8"))
        assert "script" not in links.tags
        for link in links.found:
            assert not urlsplit(link).scheme, link
            assert (page.parent / unquote(link)).resolve().is_file(), (page, link)


def test_an_empty_blog_opens_and_says_so(blog, folder):
    text = blog.home.read_text(encoding="utf-8")
    assert blog.home == folder / "index.html"
    assert "Nothing is published yet." in text
    assert "Practice &lt;ប្លុក&gt;" in text
    assert_whole(folder)


def test_what_is_published_is_listed_with_its_categories_and_pictures(blog, folder):
    media = blog.upload("market.png", "image/png", b"png", no_progress)
    content = f'<p>a</p><figure><img src="{media.url}" alt=""></figure>'
    remote_id = publish(
        blog,
        content=content,
        excerpt="សង្ខេប & more",
        categories=("ការបោះឆ្នោត", "A & B"),
        tags=("t<g",),
        featured_media=media.id,
    )
    publish(blog, "About us", kind=PostKind.PAGE)
    got = blog.get(remote_id)
    index = blog.home.read_text(encoding="utf-8")
    assert KHMER in index
    assert "សង្ខេប &amp; more" in index
    assert "pages/about-us.html" in index
    page = Path(unquote(urlsplit(got.link).path))
    text = page.read_text(encoding="utf-8")
    assert page.parent == folder / "posts"
    assert text.count('src="../images/market.png"') == 2
    assert got.content == content
    assert {"a-b.html", "ការបោះឆ្នោត.html"} == {p.name for p in (folder / "category").iterdir()}
    assert "#t&lt;g" in text
    assert_whole(folder)


def test_the_folder_may_be_moved(blog, folder, tmp_path):
    media = blog.upload("market.png", "image/png", b"png", no_progress)
    publish(blog, content=f'<img src="{media.url}" alt="">')
    moved = folder.rename(tmp_path / "elsewhere")
    assert_whole(moved)
    got = next(iter(PracticeBlog(moved).find_all(f"m-{KHMER}", "")))
    assert got.link.startswith(moved.as_uri())
    assert got.content == f'<img src="{moved.as_uri()}/images/market.png" alt="">'
    PracticeBlog(moved).refresh()
    assert_whole(moved)


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({"status": PostStatus.DRAFT}, "Draft:"),
        ({"status": PostStatus.PENDING}, "Waiting for review:"),
        ({"status": PostStatus.PRIVATE}, "Private:"),
        ({"date": datetime(2031, 1, 2, tzinfo=UTC)}, "Scheduled: readers will see this from 2031"),
    ],
)
def test_what_readers_would_not_see_is_kept_apart_and_marked(blog, folder, more, state):
    remote_id = publish(blog, **more)
    assert KHMER not in blog.home.read_text(encoding="utf-8")
    assert KHMER in (folder / "drafts.html").read_text(encoding="utf-8")
    page = Path(unquote(urlsplit(blog.get(remote_id).link).path))
    assert page == folder / "drafts" / f"{remote_id}.html"
    assert state in page.read_text(encoding="utf-8")
    assert_whole(folder)


def test_what_is_scheduled_appears_when_its_time_has_come(blog, folder):
    remote_id = publish(blog, date=datetime(2031, 1, 2, tzinfo=UTC))
    later = PracticeBlog(folder, lambda: datetime(2031, 1, 3, tzinfo=UTC))
    later.refresh()
    assert KHMER in later.home.read_text(encoding="utf-8")
    assert later.get(remote_id).status == "publish"
    assert not (folder / "drafts.html").exists()
    assert list((folder / "drafts").iterdir()) == []


def test_only_what_changed_is_written(blog, folder):
    publish(blog, "One")
    two = publish(blog, "Two")
    old = datetime(2001, 1, 1, tzinfo=UTC).timestamp()
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (old, old))
    blog.edit(two, Payload("Two", "<p>new</p>", status=PostStatus.PUBLISH), unmodified_since=None)
    written = {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and path.stat().st_mtime != old
    }
    assert written == {f"data/posts/{two}.json", "posts/two.html"}


def test_a_new_address_leaves_no_old_page(blog, folder):
    remote_id = publish(blog, slug="first")
    blog.edit(
        remote_id,
        Payload(KHMER, "x", status=PostStatus.PUBLISH, slug="second"),
        unmodified_since=None,
    )
    assert [path.name for path in (folder / "posts").iterdir()] == ["second.html"]


def test_two_posts_of_one_title_get_two_addresses(blog, folder):
    publish(blog, "Same")
    second = publish(blog, "Same")
    assert blog.get(second).slug == "same-2"
    assert len(list((folder / "posts").iterdir())) == 2


def test_a_deleted_post_lies_in_the_bin_and_its_number_is_not_used_again(blog, folder):
    first = publish(blog)
    blog.delete(first)
    assert (folder / "data" / "bin" / f"{first}.json").is_file()
    assert publish(blog, "Other") != first
    assert_whole(folder)


def test_a_picture_s_name_is_made_safe(blog, folder):
    media = blog.upload("../../ផ្សារ evil?.PNG", "image/png", b"1", no_progress)
    assert media.name == "evil.png"
    assert (folder / "images" / "evil.png").read_bytes() == b"1"
    assert blog.upload("evil.png", "image/png", b"2", no_progress).name == "evil-2.png"
    with pytest.raises(errors.RemoteMissing):
        blog.delete_media("../blog.json")


def test_time_of_change_only_grows_even_when_the_clock_goes_back(blog, folder):
    remote_id = publish(blog)
    before = blog.get(remote_id).modified
    past = PracticeBlog(folder, lambda: datetime(1980, 1, 1, tzinfo=UTC))
    past.edit(remote_id, Payload("T", "y"), unmodified_since=None)
    assert past.get(remote_id).modified > before


def test_making_it_again_keeps_everything(blog, folder):
    publish(blog)
    before = files(folder)
    again = make_practice_blog(folder, "Another name")
    assert again.blogs()[0].name == "Practice <ប្លុក>"
    assert files(folder) == before


@pytest.mark.parametrize("language", ["km", "fr", "de"])
def test_its_own_words_are_in_the_writer_s_language(folder, language):
    blog = make_practice_blog(folder, "B", language)
    publish(blog, status=PostStatus.DRAFT)
    text = blog.home.read_text(encoding="utf-8")
    expected = {"km": "ទំព័រដើម", "fr": "Accueil", "de": "Home"}[language]
    assert expected in text
    assert f'<html lang="{language}">' in text


DAMAGES = {
    "cut": lambda text: text[: len(text) // 2],
    "not json": lambda _text: "hello",
    "a list": lambda _text: "[]",
    "no status": lambda text: text.replace('"status"', '"x"'),
    "bad status": lambda text: text.replace('"publish"', '"x"'),
    "bad date": lambda text: text.replace('"date": "2', '"date": "x'),
    "tags are a number": lambda text: text.replace('"tags": []', '"tags": 5'),
    "a slug that leads out": lambda text: text.replace('"slug": "one"', '"slug": "../../x"'),
    "bytes": lambda text: text + "\udcff",
    "deep": lambda _text: "[" * 100_000,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_post_is_told_and_nothing_is_lost(blog, folder, damage):
    publish(blog, "One")
    other = publish(blog, "Two")
    path = folder / "data" / "posts" / "1.json"
    changed = DAMAGES[damage](path.read_text(encoding="utf-8"))
    path.write_bytes(changed.encode(errors="surrogateescape"))
    before = files(folder)
    for call in (
        lambda: blog.find_all("x", "y"),
        lambda: blog.create(Payload("T", ""), "m", "s"),
        lambda: blog.edit(other, Payload("T", "z"), unmodified_since=None),
        lambda: blog.delete(other),
        blog.terms,
        blog.refresh,
        lambda: make_practice_blog(folder, "B"),
    ):
        with pytest.raises(errors.DamagedFile) as caught:
            call()
        assert caught.value.path == path
    assert files(folder) == before


def test_a_damaged_blog_file_is_told_with_its_line(blog, folder):
    (folder / "blog.json").write_text('{\n "name": \n}', encoding="utf-8")
    with pytest.raises(errors.DamagedFile) as caught:
        blog.whoami()
    assert (caught.value.path, caught.value.line) == (folder / "blog.json", 3)


def test_a_list_of_pages_that_names_foreign_files_removes_none(blog, folder, tmp_path):
    victim = tmp_path / "victim.html"
    victim.write_text("keep")
    names = ["../victim.html", "posts/../../victim.html", "blog.json", "site.css", 7, str(victim)]
    (folder / "data" / "site.json").write_text(json.dumps({"pages": names}))
    publish(blog)
    assert victim.exists()
    assert (folder / "blog.json").exists()
    (folder / "data" / "site.json").write_text('{"pages": 5}')
    blog.refresh()


def test_a_folder_that_is_gone_is_told(blog, folder, tmp_path):
    folder.rename(tmp_path / "away")
    for call in (blog.whoami, blog.terms, lambda: blog.create(Payload("T", ""), "m", "s")):
        with pytest.raises(errors.StorageError) as caught:
            call()
        assert caught.value.reason == "ENOENT"
    assert not folder.exists()


def test_a_full_disk_is_told_and_the_blog_still_reads(make_small_disk):
    disk = make_small_disk(2000)
    blog = make_practice_blog(disk.path / "blog", "B")
    remote_id = publish(blog, "One")
    before = blog.get(remote_id)
    with pytest.raises(errors.DiskFull):
        blog.upload("big.png", "image/png", b"x" * 4_000_000, no_progress)
    with pytest.raises(errors.DiskFull):
        blog.edit(remote_id, Payload("T", "x" * 4_000_000), unmodified_since=None)
    assert blog.get(remote_id) == before
    assert [path.name for path in (disk.path / "blog" / "images").iterdir()] == []


def test_two_programs_at_once_lose_no_post(blog, folder):
    code = (
        "import sys; from pathlib import Path\n"
        "from icc_editor.blog.practice_blog import PracticeBlog\n"
        "from icc_editor.post.remote_post import Payload\n"
        "blog = PracticeBlog(Path(sys.argv[1]))\n"
        "name = sys.argv[2]\n"
        "for n in range(8): blog.create(Payload(f'{name}-{n}', ''), f'{name}{n}', '')\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(folder), name]) for name in ("a", "b")
    ]
    assert [process.wait() for process in running] == [0, 0]
    for name in ("a", "b"):
        for number in range(8):
            assert len(blog.find_all(f"{name}{number}", "")) == 1
    assert len(list((folder / "drafts").iterdir())) == 16


@pytest.mark.parametrize(
    ("zone", "offset"), [("Asia/Phnom_Penh", "+07:00"), ("America/St_Johns", "-02:30")]
)
def test_its_zone_is_this_computer_s(folder, monkeypatch, zone, offset):
    import time

    summer = PracticeBlog(folder, lambda: datetime(2026, 7, 1, tzinfo=UTC))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert summer.time_zone() == offset
    monkeypatch.delenv("TZ")
    time.tzset()


def test_a_draft_that_is_published_late_is_dated_then(blog, folder):
    remote_id = blog.create(Payload("T", ""), "m", "s")
    then = datetime.now(UTC) + timedelta(days=5)
    later = PracticeBlog(folder, lambda: then)
    later.edit(remote_id, Payload("T", "x", status=PostStatus.PUBLISH), unmodified_since=None)
    assert later.get(remote_id).date == then
