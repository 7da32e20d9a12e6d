# SPDX-License-Identifier: MIT
"""Charts are published as pictures: one for each content, with words, following their tables."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from icc_editor import errors
from icc_editor.services.publish_summary import PublishChoices, PublishMode
from icc_editor.worker.process import WorkerProcess
from tests.services.desk import Desk

TABLE = """id = "won"
caption = { en = "Communes won", km = "ឃុំដែលឈ្នះ" }
columns = [{ key = "party", kind = "label" }, { key = "n", label = { en = "Chiefs", km = "មេឃុំ" } }]
rows = [{ key = "cnrp", party = "CNRP", n = 492 }, { key = "cpp", party = "CPP", n = 1156 }]
"""
CHART = "Look:\n\n![](tables/chiefs.toml#chart)\n"
_IMG = re.compile(r'<img[^>]*? src="([^"]*)"[^>]*? alt="([^"]*)"')


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    made = Desk(tmp_path, worker)
    (made.post.path / "tables").mkdir()
    write_table(made, TABLE)
    made.write("en", CHART, title="Results")
    made.write("km", CHART, title="លទ្ធផល")
    return made


def write_table(desk: Desk, text: str) -> None:
    (desk.post.path / "tables" / "chiefs.toml").write_text(text, encoding="utf-8")


def shown(markup: str) -> list[tuple[str, str]]:
    """Return the addresses and descriptions of the pictures in some markup."""
    return [(image[1], image[2]) for image in _IMG.finditer(markup)]


def blocked(desk: Desk) -> list[tuple[str, dict[str, str]]]:
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    return [(finding.code, dict(finding.facts)) for finding in summary.blocked]


def test_readers_get_a_picture_and_its_words_in_their_language(desk: Desk) -> None:
    desk.publish("en", "km")
    posts = desk.posts()
    ((english, words),) = shown(posts["en"].content)
    ((khmer, khmer_words),) = shown(posts["km"].content)
    assert words == "Bar chart: Communes won. Chiefs: CNRP 492; CPP 1,156."
    assert "CNRP ៤៩២; CPP ១,១៥៦" in khmer_words
    files = {media.url: data for media, data in desk.blog.media.values()}
    assert set(files) == {english, khmer}
    assert english != khmer
    for data in files.values():
        with Image.open(io.BytesIO(data)) as image:
            assert (image.format, image.width) == ("PNG", 1200)


def test_a_chart_that_did_not_change_is_not_sent_again(desk: Desk) -> None:
    desk.publish("en")
    assert len(desk.blog.media) == 1
    desk.write("en", CHART + "\nAnd more words.\n", title="Results")
    # A number the chart does not show: another table, the same picture.
    hidden = '{ key = "x", role = "apart", party = "Invalid", n = 5 }'
    write_table(desk, TABLE.replace("rows = [", f"rows = [{hidden}, "))
    desk.publish("en")
    assert len(desk.blog.media) == 1
    assert "And more words" in desk.posts()["en"].content


def test_a_chart_follows_its_table(desk: Desk) -> None:
    desk.publish("en")
    ((before, _words),) = shown(desk.posts()["en"].content)
    write_table(desk, TABLE.replace("492", "489"))
    (summary,) = desk.library.posts()
    assert summary.changed
    desk.publish("en")
    ((after, words),) = shown(desk.posts()["en"].content)
    assert after != before
    assert "CNRP 489" in words


def test_the_name_on_the_blog_is_that_of_the_content_whatever_the_bytes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.publish("en")
    drawn = desk.publishing._draw
    # Another computer's Pillow packs the same pixels into other bytes.
    monkeypatch.setattr(
        desk.publishing, "_draw", lambda *all_: replace(drawn(*all_), data=b"other bytes")
    )
    (summary,) = desk.publishing.summary(desk.again(), ("en",), desk.account).versions
    assert summary.unchanged


def test_both_languages_in_one_post_have_a_chart_each(desk: Desk) -> None:
    desk.publish("en", "km", choices=PublishChoices(PublishMode.TOGETHER))
    (post,) = desk.blog.posts.values()
    (english, words), (khmer, khmer_words) = shown(post.content)
    assert english != khmer
    assert words.startswith("Bar chart")
    assert khmer_words.startswith("គំនូសតាង")


def test_the_writer_s_own_description_is_kept(desk: Desk) -> None:
    desk.write("en", "![Two parties](tables/chiefs.toml#chart)\n", title="Results")
    desk.publish("en")
    assert shown(desk.posts()["en"].content)[0][1] == "Two parties"


def test_a_chart_can_be_the_featured_picture(desk: Desk) -> None:
    desk.write("en", "Words.\n", title="Results", featured_image="tables/chiefs.toml#chart")
    desk.publish("en")
    (media,) = desk.blog.media
    assert desk.posts()["en"].featured_media == media


def test_who_may_not_send_pictures_sends_the_words(desk: Desk) -> None:
    desk.blog.capabilities = replace(desk.blog.capabilities, upload=False)
    desk.publish("en")
    content = desk.posts()["en"].content
    assert shown(content) == []
    assert "CNRP 492" in content


@pytest.mark.parametrize(
    ("table", "code", "key"),
    [
        (TABLE.replace("492", "-1") + 'options.chart.kind = "stacked"\n', "chart.negative", "cnrp"),
        (TABLE + 'options.chart.kind = "pie"\n', "chart.option", "kind"),
        (TABLE + 'options.chart.column = "party"\n', "chart.column", "party"),
        (TABLE.replace("492", '"n/a"').replace("1156", '"n/a"'), "chart.empty", ""),
        (TABLE.replace('"CNRP"', '"得票"'), "chart.letters", "得票"),
    ],
)
def test_a_chart_that_cannot_be_drawn_stops_publishing(
    desk: Desk, table: str, code: str, key: str
) -> None:
    write_table(desk, table)
    assert blocked(desk) == [(code, {"table": "chiefs", "key": key})]
    with pytest.raises(errors.MetadataError):
        desk.enqueue("en")


def test_a_chart_of_too_many_rows_stops_publishing(desk: Desk) -> None:
    rows = ", ".join(f'{{ key = "r{number}", n = {number} }}' for number in range(41))
    write_table(desk, TABLE.partition("rows = ")[0] + f"rows = [{rows}]\n")
    assert blocked(desk) == [("chart.too_large", {"table": "chiefs", "bars": "41", "limit": "40"})]


def test_a_computer_that_cannot_shape_khmer_stops_publishing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unshaped(*_all: object) -> None:
        raise errors.ChartUnshaped("won")

    monkeypatch.setattr(desk.publishing, "_draw", unshaped)
    assert blocked(desk) == [("chart.unshaped", {"table": "chiefs"})]


def test_a_chart_without_its_table_stops_publishing(desk: Desk) -> None:
    write_table(desk, "id = \n")
    facts = {"table": "chiefs", "file": "tables/chiefs.toml"}
    assert blocked(desk) == [("figure.table_damaged", facts)]
    (desk.post.path / "tables" / "chiefs.toml").unlink()
    assert blocked(desk) == [("figure.table_missing", facts)]


def test_the_practice_blog_shows_the_chart(desk: Desk, tmp_path: Path) -> None:
    desk.move_to_practice_blog(tmp_path / "site")
    desk.publish("en")
    (picture,) = (tmp_path / "site").rglob("picture-*.png")
    with Image.open(picture) as image:
        assert image.width == 1200
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "site").rglob("*.html")]
    assert any(picture.name in page and "CNRP 492; CPP 1,156" in page for page in pages)


def test_a_chart_is_described_in_the_numbers_of_the_library(desk: Desk) -> None:
    with (desk.library.path / "library.toml").open("a", encoding="utf-8") as file:
        file.write('[numbers.en]\ngroup = "’"\n')
    desk.post = desk.again()
    desk.publish("en")
    ((_address, told),) = shown(desk.posts()["en"].content)
    assert told.endswith("CPP 1’156.")
