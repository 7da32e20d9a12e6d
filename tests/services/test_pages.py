# SPDX-License-Identifier: MIT
"""Versions as pages that the program shows itself, with their charts."""

import base64
import io
import re

import pytest
from PIL import Image

from icc_editor.errors import Cancelled
from icc_editor.post.document import ImageUse
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.charts import Charts
from icc_editor.services.pages import Pages
from icc_editor.services.rendering import Rendering
from icc_editor.worker.process import WorkerProcess

TABLE = """id = "won"
columns = [{ key = "party", kind = "label" }, { key = "n", label = "Chiefs" }]
rows = [{ key = "cnrp", party = "CNRP", n = 492 }]
"""
TEXT = "![](tables/a.toml#chart)\n\n![M](images/m.png)\n\n- ![](tables/a.toml#chart)\n"


def request(text: str = TEXT, table: str = TABLE, language: str = "en") -> RenderRequest:
    return RenderRequest(text, language, tables={"a": table.encode()})


@pytest.fixture(scope="module")
def pages(worker: WorkerProcess) -> Pages:
    charts = Charts(worker)
    return Pages(Rendering(worker), lambda: charts)


def test_a_page_names_its_charts_and_has_them(pages: Pages) -> None:
    page = pages.html(request())
    ((address, data),) = page.charts.items()
    assert re.fullmatch(r"charts/chart-[0-9a-f]{12}\.png", address)
    assert page.post.markup.count(f'src="{address}"') == 2
    assert page.post.images == (ImageUse("images/m.png", "M", 2),)
    with Image.open(io.BytesIO(data)) as image:
        assert image.width == 1200


def test_a_page_in_one_piece_holds_its_charts(pages: Pages) -> None:
    page = pages.html(request())
    markup = page.in_one_piece().markup
    (data,) = page.charts.values()
    assert markup.count(f"data:image/png;base64,{base64.b64encode(data).decode()}") == 2
    assert 'src="images/m.png"' in markup
    assert "charts/" not in markup


def test_figures_are_written_in_the_style_of_the_version(pages: Pages) -> None:
    latin, khmer = pages.html(request()), pages.html(request(language="km"))
    assert set(latin.charts).isdisjoint(khmer.charts)


@pytest.mark.parametrize("table", ["id = ", TABLE.replace("492", '"n/a"')])
def test_a_chart_that_cannot_be_drawn_is_named(pages: Pages, table: str) -> None:
    page = pages.html(request(table=table))
    assert page.charts == {}
    named = '<span class="missing-figure">tables/a.toml#chart</span>'
    assert page.post.markup.count(named) == 2
    assert 'src="images/m.png"' in page.post.markup


def test_a_chart_without_a_table_is_named(pages: Pages) -> None:
    page = pages.html(request("![](tables/b.toml#chart)"))
    assert "tables/b.toml#chart</span>" in page.post.markup


def test_a_text_without_charts_asks_nobody_for_them(worker: WorkerProcess) -> None:
    def charts() -> Charts:
        raise AssertionError

    page = Pages(Rendering(worker), charts).html(request("![](tables/a.toml)"))
    assert "492" in page.post.markup


def test_drawing_can_be_cancelled(worker: WorkerProcess) -> None:
    with pytest.raises(Cancelled):
        Pages(Rendering(worker), lambda: Charts(worker)).html(request(), lambda: True)
