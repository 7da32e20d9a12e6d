# SPDX-License-Identifier: MIT
"""What is published follows the results tables of its post, and is known to be behind them."""

import re
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.sent_content import SentVersion, sent_versions
from icc_editor.storage import post_folder
from icc_editor.worker.process import WorkerProcess
from tests.services.desk import Desk

TABLE = """id = "won"
caption = { en = "Communes won", km = "ឃុំ" }
columns = [{ key = "party", kind = "label", label = "P" }, { key = "n", label = "N" }]
rows = [{ key = "cnrp", party = "CNRP", n = 492 }, { key = "cpp", party = "CPP", n = 1156 }]
"""
FIGURE = "Won: {{won.cnrp.n}}\n"
AS_TABLE = "![](tables/chiefs.toml)\n"


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    made = Desk(tmp_path, worker)
    (made.post.path / "tables").mkdir()
    write_table(made, TABLE)
    made.write("en", FIGURE, title="{{won.cnrp.n}} communes", excerpt="Of {{won.cpp.n}}")
    made.write("km", AS_TABLE, title="ឃុំ", numbers=NumberStyle("khmer", "."))
    return made


def write_table(desk: Desk, text: str, name: str = "chiefs") -> None:
    (desk.post.path / "tables" / f"{name}.toml").write_text(text, encoding="utf-8")


def changed(desk: Desk) -> bool:
    (summary,) = desk.library.posts()
    return summary.changed


def unchanged(desk: Desk) -> list[bool]:
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
    return [version.unchanged for version in summary.versions]


def words(markup: str) -> str:
    return re.sub("<[^>]*>", "", markup)


def test_a_figure_corrected_once_is_right_in_both_posts_after_an_update(desk: Desk) -> None:
    desk.publish("en", "km")
    posts = desk.posts()
    assert "Won: 492" in words(posts["en"].content)
    assert (posts["en"].title, posts["en"].excerpt) == ("492 communes", "Of 1,156")
    assert "CNRP៤៩២CPP១.១៥៦" in words(posts["km"].content)
    assert (changed(desk), unchanged(desk)) == (False, [True, True])
    write_table(desk, TABLE.replace("492", "489"))
    assert (changed(desk), unchanged(desk)) == (True, [False, False])
    desk.publish("en", "km")
    posts = desk.posts()
    assert "Won: 489" in words(posts["en"].content)
    assert posts["en"].title == "489 communes"
    assert "CNRP៤៨៩" in words(posts["km"].content)
    assert (changed(desk), unchanged(desk)) == (False, [True, True])


def test_only_versions_that_use_a_table_are_behind_when_it_changes(desk: Desk) -> None:
    desk.write("km", "ឃុំ", title="ឃុំ")
    write_table(desk, TABLE.replace('"won"', '"other"'), "other")
    desk.publish("en", "km")
    known = {p.language: p.sent_versions[0] for p in desk.again().publications}
    assert [name for name, _print in known["en"].tables] == ["chiefs"]
    assert known["km"].tables == ()
    write_table(desk, TABLE.replace("492", "1"), "other")
    assert (changed(desk), unchanged(desk)) == (False, [True, True])
    write_table(desk, TABLE.replace("492", "1"))
    assert (changed(desk), unchanged(desk)) == (True, [False, True])


def test_a_table_that_is_gone_is_a_change_and_stops_the_update(desk: Desk) -> None:
    desk.publish("en", "km")
    (desk.post.path / "tables" / "chiefs.toml").unlink()
    assert changed(desk)
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
    assert [finding.code for finding in summary.blocked] == [
        *["figure.missing_table"] * 3, "figure.table_missing"
    ]  # fmt: skip
    with pytest.raises(errors.MetadataError):
        desk.publishing.enqueue(summary)


def test_a_post_sent_by_an_earlier_version_of_the_program_is_not_called_changed(
    desk: Desk,
) -> None:
    desk.publish("en")
    (known,) = desk.again().publications
    (sent,) = known.sent_versions
    text = (desk.post.path / "post.toml").read_text(encoding="utf-8")
    (desk.post.path / "post.toml").write_text(
        text.replace(known.sent, str(SentVersion("en", sent.text))), encoding="utf-8"
    )
    assert not changed(desk)


def test_what_was_sent_is_read_as_it_was_written() -> None:
    sent = (SentVersion("en", "3f", (("a-b_1", "77"), ("c", "9"))), SentVersion("km", "9c"))
    words_of_it = " ".join(map(str, sent))
    assert words_of_it == "en:3f+a-b_1:77+c:9 km:9c"
    assert sent_versions(words_of_it) == sent
    assert sent_versions("") == ()
    assert sent_versions("en") == (SentVersion("en", ""),)


def test_the_blog_s_text_never_takes_the_place_of_figures(desk: Desk) -> None:
    def taken_over(body: str) -> bool:
        (post,) = desk.blog.posts.values()
        desk.blog.edit_by_somebody(post.id, content="<p>theirs</p>")
        desk.write("en", body, title="T", excerpt="")
        (delivery,) = desk.enqueue("en")
        with pytest.raises(errors.RemoteConflict):
            desk.publishing.advance(delivery.id)
        taken = desk.publishing.take_theirs(desk.again(), delivery.id)
        desk.publishing.cancel(delivery.id)
        return taken

    desk.publish("en")
    for body in (FIGURE, AS_TABLE, AS_TABLE.replace(".toml", ".toml#chart")):
        assert not taken_over(body)
        assert post_folder.read_version(desk.post, "en").version.body == body
    assert taken_over("No figure.\n")
    assert post_folder.read_version(desk.post, "en").version.body == "theirs\n"


def test_a_blog_gets_numbers_as_the_library_writes_them(desk: Desk) -> None:
    with (desk.library.path / "library.toml").open("a", encoding="utf-8") as file:
        file.write('[numbers.en]\ngroup = "’"\n[numbers.km]\ndigits = "latin"\n')
    desk.post = desk.again()
    desk.publish("en", "km")
    posts = desk.posts()
    assert posts["en"].excerpt == "Of 1’156"
    assert "CPP១.១៥៦" in words(posts["km"].content)  # the version says so itself


def test_a_style_given_to_the_library_later_reaches_the_blog_with_the_next_update(
    desk: Desk,
) -> None:
    desk.publish("en")
    with (desk.library.path / "library.toml").open("a", encoding="utf-8") as file:
        file.write('[numbers.en]\ngroup = "’"\n')
    desk.post = desk.again()
    desk.publish("en")
    assert desk.posts()["en"].excerpt == "Of 1’156"
