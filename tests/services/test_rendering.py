# SPDX-License-Identifier: MIT
"""Rendering in the real worker gives what rendering here gives."""

import contextlib
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor import errors
from icc_editor.formats import block_markup, html, html_import
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.document import ImageUse
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.rendering import Rendering
from icc_editor.worker.process import WorkerProcess
from tests.storage.test_text_round_trip import DOCUMENTS

POST = """\
## Results

The **NEC** reports 1,156 communes.

លទ្ធផល ១,១៥៦ ឃុំ ដូចជា ស្ត្រី និងទីផ្សារ។

![A market](images/market.jpg "Phnom Penh")

> Read from elsewhere.
>
> — An agency

1. one
2. two

| party | won |
| --- | --- |
| CPP | 1,156 |
"""


@pytest.fixture(scope="module")
def rendering(worker: WorkerProcess) -> Rendering:
    return Rendering(worker)


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("line_numbers", [False, True])
def test_html_is_what_it_is_in_this_process(
    rendering: Rendering, language: str, line_numbers: bool
) -> None:
    here = html.render(MarkdownReader().read(POST, language), line_numbers=line_numbers)
    assert rendering.html(RenderRequest(POST, language, line_numbers=line_numbers)) == here


@pytest.mark.parametrize("language", ["en", "km"])
def test_block_markup_is_what_it_is_in_this_process(rendering: Rendering, language: str) -> None:
    here = block_markup.render(MarkdownReader().read(POST, language))
    assert rendering.blocks(RenderRequest(POST, language)) == here


def test_the_pictures_of_a_text_come_back(rendering: Rendering) -> None:
    expected = ImageUse("images/market.jpg", "A market", line=6)
    assert rendering.html(RenderRequest(POST, "en")).images == (expected,)
    assert rendering.blocks(RenderRequest(POST, "en")).images == (expected,)


def test_pasted_html_becomes_markdown(rendering: Rendering) -> None:
    source = "<h2>Results</h2><p>The <b>NEC</b> ស្ត្រី<script>alert(1)</script></p>"
    assert rendering.pasted(source) == html_import.to_markdown(source)
    assert "**NEC**" in rendering.pasted(source)


@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(DOCUMENTS, st.text(max_size=400)))
def test_a_thousand_texts_are_rendered_by_the_deadline_in_one_process(
    rendering: Rendering, worker: WorkerProcess, text: str
) -> None:
    # A text past its deadline raises; a fault in it, or the end of the process, does too.
    rendering.html(RenderRequest(text, "en"))
    pid = worker.pid
    rendering.blocks(RenderRequest(text, "km"))
    rendering.html(RenderRequest(text, "fr", line_numbers=True))
    assert worker.pid == pid


@pytest.mark.parametrize("text", ["a \ud800 b", "a \x00 b", "a \udfff\n\nb"])
def test_a_lone_surrogate_or_a_nul_takes_no_other_letter_along(
    rendering: Rendering, text: str
) -> None:
    request = RenderRequest(text, "en")
    for markup in (rendering.html(request).markup, rendering.blocks(request).markup):
        seen = re.sub("<[^>]*>", "", markup)
        assert re.findall("[a-z]", seen) == ["a", "b"]


def test_a_text_that_takes_too_long_is_given_up_and_the_next_one_works(
    worker: WorkerProcess,
) -> None:
    hurried = Rendering(worker, deadline_s=0.001)
    with pytest.raises(errors.WorkerDeadline):
        hurried.html(RenderRequest(POST * 400, "en"))
    assert "<h2" in Rendering(worker).html(RenderRequest(POST, "en")).markup


def test_rendering_can_be_cancelled(rendering: Rendering) -> None:
    with pytest.raises(errors.Cancelled):
        rendering.html(RenderRequest(POST, "en"), cancelled=lambda: True)
    with pytest.raises(errors.Cancelled):
        rendering.blocks(RenderRequest(POST, "en"), cancelled=lambda: True)


HOSTILE = {
    "brackets": "[" * 10_000,
    "open tags": "<a " * 10_000,
    "stars": "*a " * 10_000,
    "quotes": "> " * 500 + "x",
    "lists": "\n".join("  " * n + "- x" for n in range(300)),
    "tables": "|a" * 3_000 + "\n" + "|-" * 3_000 + "\n" + "|b" * 3_000,
    "links": "[a](" * 5_000,
    "backticks": "`" * 20_001,
    "divs": "<div>" * 5_000,
    "entities": "&" * 20_000,
    "comments": "<!--" * 5_000,
    "footnotes": "[^a]" * 3_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_end_by_the_deadline_and_never_in_a_fault(
    rendering: Rendering, name: str
) -> None:
    with contextlib.suppress(errors.WorkerDeadline):
        rendering.html(RenderRequest(HOSTILE[name], "en"))
    assert "<p" in rendering.html(RenderRequest("fine", "en")).markup


def _large_table() -> bytes:
    columns = "".join(f'{{ key = "v{n}", total = "sum" }}, ' for n in range(13))
    cells = ", ".join(f"v{n} = {n + 1}234" for n in range(13))
    rows = "\n".join(f'{{ key = "r{n}", name = "Commune {n}", {cells} }},' for n in range(1646))
    head = f'columns = [{{ key = "name", kind = "label" }}, {columns}]'
    return f'id = "all"\n{head}\nrows = [\n{rows}\n]\ntotal = {{}}\n'.encode()


@pytest.mark.parametrize("language", ["en", "km"])
def test_a_table_of_every_commune_is_rendered_within_the_deadline(
    rendering: Rendering, language: str
) -> None:
    text = "{{all.total.v0}}\n\n![](tables/all.toml)"
    request = RenderRequest(text, language, tables={"all": _large_table()})
    for markup in (rendering.html(request).markup, rendering.blocks(request).markup):
        assert markup.count("<tr>") % 1648 == 0
        assert markup.count("Commune 1645") == markup.count("<table")
