# SPDX-License-Identifier: MIT
"""The preview shows the place the caret is at, and lets its reader look elsewhere."""

import json
from pathlib import Path

import pytest
from PIL import Image

from icc_editor.formats import html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.gui.preview.preview_pane import PreviewPage
from tests.gui.test_preview_pane import ask, pane, pytestmark, show  # noqa: F401 - fixture, mark

KHMER = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោតបានប្រកាសលទ្ធផលបណ្តោះអាសន្ននៃការបោះឆ្នោតឃុំសង្កាត់។ " * 4
PART = "\n".join(
    [
        "## A heading",
        "",
        "An English paragraph that is rather long. " * 6,
        "",
        KHMER,
        "",
        *(f"- entry {n} of a list\n  - ចំណុចទី {n}" for n in range(12)),
        "",
        "| Party | Votes |",
        "|---|---|",
        *(f"| Party {n} | {n},000 |" for n in range(30)),
        "",
        *(f"> quoted line {n}" for n in range(5)),
        "> — Agency",
        "",
        "```",
        *(f"code {n}" for n in range(60)),
        "```",
        "",
        "",
    ]
)
TEXT = PART * 4
# The box of the innermost element that holds the line, as the page has it.
BOX = """
(() => {
  let best = null;
  document.querySelectorAll("[data-line]").forEach((node) => {
    if (Number(node.dataset.line) <= %d
        && (!best || Number(node.dataset.line) >= Number(best.dataset.line))) { best = node; }
  });
  const box = best.getBoundingClientRect();
  return JSON.stringify([box.top, box.bottom, window.innerHeight, best.textContent]);
})()
"""


def rendered(text: str) -> str:
    return html.render(MarkdownReader().read(text, "en"), line_numbers=True).markup


def in_view(pane, qtbot, line: int) -> bool:  # noqa: F811
    top, bottom, height, _text = json.loads(ask(pane, qtbot, BOX % line))
    return top < height and bottom > 0


@pytest.mark.parametrize("phone", [False, True], ids=["as_wide_as_the_pane", "as_a_phone"])
def test_every_line_of_a_long_post_comes_into_view(pane, qtbot, phone: bool) -> None:  # noqa: F811
    pane.set_phone_width(phone=phone)
    show(pane, qtbot, rendered(TEXT))
    lines = TEXT.split("\n")
    written = [number for number, line in enumerate(lines) if line.strip()]
    # Up and down, in steps that meet every kind of block.
    for line in (*written[::7], *reversed(written[::11])):
        pane.follow(line)
        assert in_view(pane, qtbot, line), (line, lines[line])


def test_the_right_row_and_the_right_list_entry_come_into_view(pane, qtbot) -> None:  # noqa: F811
    show(pane, qtbot, rendered(TEXT))
    lines = TEXT.split("\n")
    half = len(lines) // 2
    for words in ("Party 25", "entry 9", "ចំណុចទី 3", "quoted line 4"):
        line = next(n for n, text in enumerate(lines) if n > half and words in text)
        pane.follow(line)
        top, bottom, height, text = json.loads(ask(pane, qtbot, BOX % line))
        assert words in text
        assert top < height
        assert bottom > 0


def test_a_block_taller_than_the_pane_shows_the_part_the_caret_is_in(pane, qtbot) -> None:  # noqa: F811
    text = "\n".join(["start", "", "```", *(f"code {n}" for n in range(200)), "```", "", "end"])
    show(pane, qtbot, rendered(text))
    for line, share in ((20, 0.1), (100, 0.5), (190, 0.95)):
        pane.follow(line)
        top, bottom, height, _text = json.loads(ask(pane, qtbot, BOX % line))
        place = top + (bottom - top) * share
        assert -height < place < 2 * height
    assert ask(pane, qtbot, "window.scrollY") > 1000


def test_pictures_that_come_late_do_not_push_the_place_away(pane, qtbot, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "images").mkdir()
    for number in range(4):
        Image.new("RGB", (500, 900), "red").save(tmp_path / "images" / f"{number}.png")
    pictures = "\n\n".join(f"![A picture](images/{n}.png)" for n in range(4))
    text = f"{pictures}\n\nhere\n\n" + "after\n\n" * 60
    line = text.split("\n").index("here")
    pane.follow(line)
    show(pane, qtbot, rendered(text), tmp_path)
    loaded = "[...document.images].every(i => i.naturalHeight === 900)"
    qtbot.waitUntil(lambda: ask(pane, qtbot, loaded) is True, timeout=20_000)
    qtbot.waitUntil(lambda: in_view(pane, qtbot, line), timeout=10_000)
    assert ask(pane, qtbot, "window.scrollY") > 1500


def test_what_the_reader_scrolls_to_stays_until_the_caret_moves(pane, qtbot) -> None:  # noqa: F811
    markup = rendered(TEXT)
    show(pane, qtbot, markup)
    pane.follow(200)
    assert ask(pane, qtbot, "window.scrollY") > 500
    ask(pane, qtbot, "window.scrollTo(0, 120)")
    # A page that is scaled down stands at parts of a pixel.
    qtbot.waitUntil(lambda: ask(pane, qtbot, "Math.round(window.scrollY)") == 120, timeout=10_000)
    frame = "new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r))), 1"
    ask(pane, qtbot, frame)
    with qtbot.waitSignal(pane.page_shown, timeout=10_000):
        pane.show_page(PreviewPage(markup, "Another title", "en"))
    pane.set_phone_width(phone=True)
    qtbot.waitUntil(lambda: pane.engine().view.width() < 400)
    pane.set_phone_width(phone=False)
    qtbot.waitUntil(lambda: pane.engine().view.width() > 400)
    assert not in_view(pane, qtbot, 200)
    pane.follow(201)
    assert in_view(pane, qtbot, 201)


def test_typing_brings_the_place_back(pane, qtbot) -> None:  # noqa: F811
    show(pane, qtbot, rendered(TEXT))
    pane.follow(200)
    ask(pane, qtbot, "window.scrollTo(0, 0)")
    ask(pane, qtbot, "1")
    lines = TEXT.split("\n")
    line = next(n for n in range(200, len(lines)) if lines[n].startswith("|"))
    pane.follow(line)
    ask(pane, qtbot, "window.scrollTo(0, 0)")
    lines[line] = lines[line].replace("Party", "Party of letters")
    with qtbot.waitSignal(pane.page_shown, timeout=10_000):
        pane.show_page(PreviewPage(rendered("\n".join(lines)), "Title", "en"))
    assert in_view(pane, qtbot, line)


def test_a_pane_that_was_hidden_shows_where_the_caret_is_now(pane, qtbot) -> None:  # noqa: F811
    show(pane, qtbot, rendered(TEXT))
    pane.hide()
    pane.follow(200)
    pane.show()
    assert in_view(pane, qtbot, 200)
    assert ask(pane, qtbot, "window.scrollY") > 500
