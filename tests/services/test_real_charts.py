# SPDX-License-Identifier: MIT
"""Charts on a real WordPress: the picture, its words, and how often it is sent."""

from collections.abc import Callable
from urllib.request import urlopen

import pytest
from PIL import Image

from icc_editor.formats import table_toml
from icc_editor.worker.chart_drawing import MOST_HEIGHT
from tests.formats.charted_tables import provinces
from tests.real.wordpress.server import WordPress
from tests.services.real_desk import RealDesk, everything_on
from tests.services.test_publishing_charts import CHART, TABLE, shown, write_table


@pytest.fixture
def desk(desk_for: Callable[..., RealDesk], wordpress: WordPress) -> RealDesk:
    made = desk_for("author")
    (made.post.path / "tables").mkdir()
    write_table(made, TABLE)
    made.write("en", CHART, title="Results", categories=(), tags=())
    made.write("km", CHART, title="លទ្ធផល", categories=(), tags=())
    return made


def pictures(desk: RealDesk) -> list[str]:
    items = everything_on(desk.wordpress)
    return [item["post_name"] for item in items if item["post_type"] == "attachment"]


def test_a_chart_stands_on_the_blog_in_each_language_and_follows_its_table(
    desk: RealDesk,
) -> None:
    desk.publish("en", "km")
    posts = desk.on_blog()
    ((english, words),) = shown(posts["en"].content)
    ((khmer, khmer_words),) = shown(posts["km"].content)
    assert words == "Bar chart: Communes won. Chiefs: CNRP 492; CPP 1,156."
    assert "CNRP ៤៩២; CPP ១,១៥៦" in khmer_words
    assert english != khmer
    assert len(pictures(desk)) == 2
    desk.write("en", CHART + "\nMore words.\n", title="Results", categories=(), tags=())
    desk.publish("en")
    assert len(pictures(desk)) == 2
    write_table(desk, TABLE.replace("492", "489"))
    desk.publish("en", "km")
    posts = desk.on_blog()
    ((english_now, words),) = shown(posts["en"].content)
    assert "CNRP 489" in words
    assert english_now != english
    assert "៤៨៩" in shown(posts["km"].content)[0][1]
    assert len(pictures(desk)) == 4


def test_the_highest_chart_is_kept_as_it_was_drawn(desk: RealDesk) -> None:
    # As high as may be: what is higher WordPress scales down, and serves that.
    write_table(desk, table_toml.dump(provinces(many=40)))
    desk.publish("km")
    ((address, _words),) = shown(desk.on_blog()["km"].content)
    with urlopen(address, timeout=20) as answer, Image.open(answer) as image:
        assert (image.format, image.height) == ("PNG", MOST_HEIGHT)
    assert "-scaled" not in address
