# SPDX-License-Identifier: MIT
"""Results tables as readers have them, measured and judged in Chromium."""

import re
import shutil
import urllib.request
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import pytest

from icc_editor.assets import resource
from icc_editor.formats import html
from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.worker.process import WorkerProcess
from tests.formats.test_golden import GOLDEN, TABLES
from tests.gui.reader_page import PHONE, ReaderPage, reader_page  # noqa: F401 - a fixture
from tests.real.faultproxy import FaultProxy
from tests.real.wordpress.server import WordPress
from tests.services.conftest import worker  # noqa: F401 - a fixture
from tests.services.real_desk import RealDesk

SAMPLE = resource("sample", "2017-06-25-commune-elections", "tables", "communes.toml")
LANGUAGES = ("en", "km", "fr")
DESK = 1000


def golden_tables() -> KnownTables:
    return TablesReader().read({path.stem: path.read_bytes() for path in TABLES.glob("*.toml")})


def reader_document(language: str) -> str:
    source = (GOLDEN / f"results_tables.{language}.md").read_text(encoding="utf-8")
    rendered = html.render(MarkdownReader().read(source, language, golden_tables()))
    css = resource("css", "reader.css").read_text(encoding="utf-8")
    return html.page(rendered, "Results", language, css)


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_our_pages_no_number_is_cut_and_nothing_scrolls_sideways(
    reader_page: ReaderPage,  # noqa: F811
    language: str,
    width: int,
) -> None:
    reader_page.show(reader_document(language), width)
    found = reader_page.measured()
    assert found["tables"], found
    assert (found["page"], found["cut"], found["scrolling"]) == (width, [], 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_pages_are_read_out_rightly(reader_page: ReaderPage, language: str) -> None:  # noqa: F811
    reader_page.show(reader_document(language))
    assert reader_page.unfit("main") == []


def with_styles(page: str, address: str) -> str:
    """Return a page of the blog with its styles in it, and without its scripts."""

    def inside(match: "re.Match[str]") -> str:
        with urllib.request.urlopen(urljoin(address, unescape(match[1])), timeout=60) as answer:
            return f"<style>{answer.read().decode()}</style>"

    page = re.sub(r"<script\b.*?</script>", "", page, flags=re.DOTALL)
    return re.sub(r"<link[^>]*rel='stylesheet'[^>]*href='([^']*)'[^>]*>", inside, page)


def cells_of(markup: str) -> list[list[str]]:
    """Return the rows of all tables in a markup, a cell as its words."""
    rows = re.findall(r"<tr>(.*?)</tr>", markup, re.DOTALL)
    cells = (re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in rows)
    return [[unescape(re.sub(r"<[^>]*>", "", cell)) for cell in row] for row in cells]


@pytest.mark.parametrize("language", ["en", "km"])
def test_readers_of_a_real_blog_get_the_same_cells_on_a_phone(
    language: str,
    reader_page: ReaderPage,  # noqa: F811
    tmp_path: Path,
    wordpress: WordPress,
    fault_proxy: FaultProxy,
    worker: WorkerProcess,  # noqa: F811
) -> None:
    desk = RealDesk(tmp_path, worker, wordpress, fault_proxy, "author")
    shutil.copytree(TABLES, desk.post.path / "tables")
    shutil.copy(SAMPLE, desk.post.path / "tables" / "sample.toml")
    names = ("communes", "provinces", "wide", "sample")
    text = "".join(f"![](tables/{name}.toml)\n\n" for name in names)
    desk.write(language, text, title="Results", categories=(), tags=())
    (delivery,) = desk.publish(language)
    (post,) = desk.on_blog().values()
    assert post.content == delivery.payload.content.strip()  # an author may keep all of it
    with urllib.request.urlopen(post.link, timeout=60) as answer:
        page = answer.read().decode()
    sent = cells_of(delivery.payload.content)
    assert len(sent) > 40
    assert cells_of(page) == sent
    for width in (PHONE, DESK):
        reader_page.show(with_styles(page, post.link), width)
        found = reader_page.measured()
        assert (found["page"], found["cut"], found["scrolling"]) == (width, [], 0)
    assert reader_page.unfit(".entry-content") == []


def test_the_measure_and_the_judge_can_see_what_is_wrong(reader_page: ReaderPage) -> None:  # noqa: F811
    broken = "<td style='word-break:break-all'>3,540,056</td>"
    cells = f"<tr><th></th><td>1,156</td><td>3,540,056</td>{broken}</tr>"
    table = f"<figure><table style='table-layout:fixed;width:240px'>{cells}</table></figure>"
    reader_page.show(f"<!DOCTYPE html><html lang=en><title>x</title>{table}")
    assert reader_page.measured()["cut"] == ["3,540,056"] * 2
    assert any("empty-table-header" in fault for fault in reader_page.unfit("figure"))
