# SPDX-License-Identifier: MIT
"""From the text to the page: no more work than what changed asks for."""

import json
import random
import re
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.preview.preview_controller import PreviewController, PreviewSource
from icc_editor.gui.preview.preview_pane import PreviewPane
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.services.charts import Charts
from icc_editor.services.pages import Pages
from icc_editor.services.rendering import Rendering
from icc_editor.storage.post_tables import raw_tables
from icc_editor.worker.chart_drawing import draw_chart
from icc_editor.worker.process import WorkerProcess
from icc_editor.worker.protocol import JSON, Reply
from icc_editor.worker.render_task import RenderTask
from tests.gui.test_preview_pane import ask, pane, pytestmark  # noqa: F401 - fixture, mark

PARTS = [
    "## A heading",
    "An English paragraph with **bold** words and a [link](https://example.invalid/).",
    "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោតបានប្រកាសលទ្ធផលបណ្តោះអាសន្ន។",
    "- an entry\n- ចំណុចទីពីរ",
    "| Party | Votes |\n|---|---|\n| CPP | 3,540,056 |\n| CNRP | 3,056,824 |",
    '![A market](images/market.png "The market at dawn")',
]
BLOCKS = PARTS * 24
TABLE = """id = "won"
columns = [{ key = "party", kind = "label" }, { key = "n", label = "Chiefs" }]
rows = [{ key = "cnrp", party = "CNRP", n = 492 }]
"""
CHART = "![](tables/won.toml#chart)"


def add_table(folder: Path, text: str = TABLE) -> None:
    (folder / "tables").mkdir(exist_ok=True)
    (folder / "tables" / "won.toml").write_text(text, encoding="utf-8")


class Near:
    """The worker's task, without the process: its work can be counted."""

    def __init__(self) -> None:
        self.task = RenderTask()
        self.calls = 0
        self.drawn = 0

    @property
    def rendered(self) -> int:
        reader = self.task.markdown
        return 0 if reader is None else reader.rendered

    def call(
        self,
        task: str,
        arguments: Mapping[str, JSON],
        blob: bytes = b"",
        *,
        deadline: float,
        cancelled: Callable[[], bool] | None = None,
    ) -> Reply:
        assert deadline > 0
        if task == "chart":
            self.drawn += 1
            return draw_chart(arguments, blob)
        assert task == "render"
        self.calls += 1
        return self.task(arguments, blob)


class Desk:
    """A pane, its controller, and a text that can be changed."""

    def __init__(self, pane: PreviewPane, worker, places, folder: Path) -> None:  # noqa: F811
        self.pane = pane
        self.worker = worker
        self.runner = JobRunner()
        self.messages = MessageBar()
        self.folder = folder
        self.blocks = list(BLOCKS)
        self.language = "en"
        self.open = True
        self.exchanged: list[int] = []
        pane.page_shown.connect(self.exchanged.append)
        charts = Charts(worker)
        self.controller = PreviewController(
            pane,
            Pages(Rendering(worker), lambda: charts),
            self.runner,
            self.messages,
            places,
            self.source,
            raw_tables,
        )

    def source(self) -> PreviewSource | None:
        if not self.open:
            return None
        return PreviewSource("\n\n".join(self.blocks), "Title", self.language, self.folder)

    def show(self, qtbot) -> int:
        """Show the text as it is; return how many elements were exchanged."""
        with qtbot.waitSignal(self.pane.page_shown, timeout=20_000) as shown:
            self.controller.update_soon()
        return shown.args[0]


@pytest.fixture
def desk(pane, places, tmp_path: Path) -> Iterator[Desk]:  # noqa: F811
    (tmp_path / "images").mkdir()
    Image.new("RGB", (60, 40), "red").save(tmp_path / "images" / "market.png")
    made = Desk(pane, Near(), places, tmp_path)
    yield made
    made.controller.close()
    made.runner.close()
    made.messages.deleteLater()


def test_a_key_renders_one_block_and_exchanges_one_piece_of_the_page(desk, qtbot) -> None:
    assert len("\n\n".join(desk.blocks).encode()) > 10_000
    desk.show(qtbot)
    place = len(desk.blocks) // 2
    assert desk.blocks[place] == PARTS[0]
    # One key in each kind of block: a heading, a paragraph, Khmer, a list, a table, a caption.
    for number, part in enumerate(PARTS):
        before, calls = desk.worker.rendered, desk.worker.calls
        changed = re.sub(r"(heading|bold|បាន|entry|CNRP|dawn)", r"\1x", part)
        assert changed != part
        desk.blocks[place + number] = changed
        assert desk.show(qtbot) == 1, part
        assert desk.worker.rendered - before == 1, part
        assert desk.worker.calls - calls == 1, part


def test_a_new_block_moves_the_lines_of_the_others_and_no_more(desk, qtbot) -> None:
    desk.show(qtbot)
    ask(desk.pane, qtbot, "window.last = document.querySelector('#post').lastElementChild, 1")
    before = desk.worker.rendered
    desk.blocks.insert(60, "A new paragraph.")
    assert desk.show(qtbot) <= 2  # the paragraph and the space beside it
    assert desk.worker.rendered - before == 1
    line = ask(desk.pane, qtbot, "Number(window.last.dataset.line)")
    text = "\n\n".join(desk.blocks)
    assert text.split("\n")[int(line)] == PARTS[-1]


def test_after_any_edits_the_page_is_what_a_new_one_would_be(desk, qtbot) -> None:
    chance = random.Random(20170625)
    parts = [
        *PARTS,
        "## A heading",
        "Text with a note.[^1]",
        "[^1]: The note\n\n    and more of it",
        "1. one\n2. two\n   - inner\n   - ក្នុង\n3. three",
        "> a quotation\n>\n> — [Agency](https://example.invalid/), 4 June 2017",
        "![Another](images/market.png)",
        "```\ncode\n```",
        '<div class="box">raw <b>words</b></div>',
        "<!--more-->",
        "---",
        "ខ្មែរ and *English* in one line",
    ]
    desk.blocks = list(PARTS)
    desk.show(qtbot)
    for _round in range(60):
        place = chance.randrange(len(desk.blocks) + 1)
        if chance.random() < 0.3 and desk.blocks:
            del desk.blocks[min(place, len(desk.blocks) - 1)]
        elif chance.random() < 0.5 and desk.blocks:
            block = desk.blocks[min(place, len(desk.blocks) - 1)]
            at = chance.randrange(len(block) + 1)
            desk.blocks[min(place, len(desk.blocks) - 1)] = block[:at] + "ក" + block[at:]
        else:
            desk.blocks.insert(place, chance.choice(parts))
        desk.show(qtbot)
        source = desk.source()
        wanted = Rendering(desk.worker).html(source.request({}, line_numbers=True)).markup
        compare = (
            "(() => { const fresh = document.createElement('template');"
            f"fresh.innerHTML = {json.dumps(wanted)};"
            "const post = document.getElementById('post').cloneNode(true);"
            "for (const root of [post, fresh.content]) { root.normalize(); }"
            "return post.childNodes.length === fresh.content.childNodes.length && "
            "[...post.childNodes].every((n, i) => n.isEqualNode(fresh.content.childNodes[i]));"
            "})()"
        )
        assert ask(desk.pane, qtbot, compare) is True, source.body


def test_the_chart_of_a_table_is_shown_and_follows_it(desk, qtbot) -> None:
    add_table(desk.folder)
    desk.blocks = ["Words", CHART]
    desk.show(qtbot)
    width = "document.images[0].naturalWidth"
    qtbot.waitUntil(lambda: ask(desk.pane, qtbot, width) == 1200, timeout=10_000)
    words = "document.images[0].alt"
    assert ask(desk.pane, qtbot, words) == "Bar chart: Chiefs. CNRP 492."
    first = ask(desk.pane, qtbot, "document.images[0].src")
    add_table(desk.folder, TABLE.replace("492", "489"))
    desk.show(qtbot)
    assert ask(desk.pane, qtbot, words) == "Bar chart: Chiefs. CNRP 489."
    assert ask(desk.pane, qtbot, "document.images[0].src") != first
    qtbot.waitUntil(lambda: ask(desk.pane, qtbot, width) == 1200, timeout=10_000)


def test_a_chart_is_drawn_once_for_what_it_shows(desk, qtbot) -> None:
    add_table(desk.folder)
    desk.blocks = ["Words", CHART]
    desk.show(qtbot)
    calls = desk.worker.calls
    for text in ("Other words", "And others"):
        desk.blocks[0] = text
        desk.show(qtbot)
    assert (desk.worker.calls - calls, desk.worker.drawn) == (2, 1)


def test_writing_a_caption_keeps_its_picture(desk, qtbot) -> None:
    desk.show(qtbot)
    picture = "document.images[10]"
    loaded = f"{picture}.naturalWidth === 60"
    ask(desk.pane, qtbot, f"{picture}.scrollIntoView(), 1")
    qtbot.waitUntil(lambda: ask(desk.pane, qtbot, loaded) is True, timeout=10_000)
    ask(desk.pane, qtbot, f"window.kept = {picture}, 1")
    places = [n for n, block in enumerate(desk.blocks) if block == PARTS[-1]]
    desk.blocks[places[10]] = '![A market](images/market.png "The market at noon")'
    desk.show(qtbot)
    assert "noon" in ask(desk.pane, qtbot, f"{picture}.closest('figure').textContent")
    assert ask(desk.pane, qtbot, f"window.kept === {picture} && window.kept.complete") is True


def test_keys_in_a_rush_never_cost_the_worker_its_memory(pane, qtbot, places, tmp_path) -> None:  # noqa: F811
    with_process = WorkerProcess()
    desk = Desk(pane, with_process, places, tmp_path)
    try:
        desk.show(qtbot)
        pid = with_process.pid
        for number in range(30):
            desk.blocks[60] = f"Text {number}"
            desk.controller.update_now()
            ask(pane, qtbot, "1")
        newest = "document.body.textContent.includes('Text 29')"
        qtbot.waitUntil(lambda: ask(pane, qtbot, newest) is True, timeout=10_000)
        assert with_process.pid == pid
    finally:
        desk.controller.close()
        desk.runner.close()
        with_process.close()
        desk.messages.deleteLater()


def test_another_version_does_not_wait_for_the_one_before(desk, qtbot) -> None:
    desk.show(qtbot)
    desk.blocks = ["English"]
    desk.controller.update_now()
    desk.language, desk.blocks = "km", ["ខ្មែរ"]
    desk.controller.update_now()
    newest = "document.documentElement.lang + document.querySelector('#post').innerText.trim()"
    qtbot.waitUntil(lambda: ask(desk.pane, qtbot, newest) == "kmខ្មែរ", timeout=10_000)


def test_a_page_of_a_post_that_was_closed_is_not_shown(desk, qtbot) -> None:
    desk.show(qtbot)
    desk.blocks = ["too late"]
    desk.controller.update_now()
    desk.open = False
    desk.controller.update_now()
    qtbot.waitUntil(lambda: not desk.runner.is_busy(), timeout=10_000)
    assert "too late" not in ask(desk.pane, qtbot, "document.body.textContent")


class Browser(QObject):
    """Stands where the system's browser is started."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []
        QDesktopServices.setUrlHandler("file", self, "open")

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))

    def close(self) -> None:
        QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def browser(qapp) -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


def open_in_browser(desk: Desk, browser: Browser, qtbot) -> Path:
    button = next(b for b in desk.pane.findChildren(QPushButton) if b.isVisible())
    button.click()
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=20_000)
    return browser.opened[0]


def without_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if "preview_engine" in name or "WebEngine" in name]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineCore", None)
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineWidgets", None)


def test_without_an_engine_the_browser_gets_a_private_file(
    desk, browser, qtbot, monkeypatch, places
) -> None:
    without_engine(monkeypatch)
    add_table(desk.folder)
    desk.blocks = [
        "Text[^1] ខ្មែរ",
        '![A market](images/market.png "Caption")',
        CHART,
        "![Far](https://example.invalid/far.png)",
        '<script src="https://example.invalid/a"></script><img src="//example.invalid/b">',
        '<link rel="preconnect" href="https://example.invalid/">',
        "[^1]: A note",
    ]
    desk.controller.update_now()
    qtbot.waitUntil(
        lambda: any(b.isVisible() for b in desk.pane.findChildren(QPushButton)), timeout=20_000
    )
    assert desk.pane.engine() is None
    file = open_in_browser(desk, browser, qtbot)
    assert file.is_relative_to(places.state)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    page = file.read_text(encoding="utf-8")
    assert "example.invalid" not in page
    market, chart = re.findall(r'<img[^>]*src="([^"]*)"', page)
    assert market == (desk.folder / "images" / "market.png").as_uri()
    assert chart.startswith("data:image/png;base64,")
    assert "default-src &#x27;none&#x27;" in page
    assert not re.search(r"<(script|link|base|iframe)\b|@import|url\(", page)
    assert 'href="#fn' in page  # a footnote stays in its page
    desk.controller.close()
    assert not file.exists()


def test_a_file_left_by_a_killed_run_goes_at_the_next_start(pane, places, tmp_path) -> None:  # noqa: F811
    left = places.state_folder("preview") / "preview.html"
    left.write_text("a draft")
    desk = Desk(pane, Near(), places, tmp_path)
    assert not left.exists()
    desk.runner.close()
    desk.messages.deleteLater()


def test_the_tables_of_the_post_are_shown_as_they_are_on_the_disk(desk, qtbot) -> None:
    (desk.folder / "tables").mkdir()
    table = desk.folder / "tables" / "won.toml"
    table.write_text('id = "won"\ncolumns = [{ key = "n" }]\nrows = [{ key = "a", n = 489 }]\n')
    desk.blocks = ["Won: {{won.a.n}}", "Other", "![](tables/won.toml)"]
    desk.show(qtbot)
    rendered = desk.worker.rendered
    table.write_text(table.read_text().replace("489", "492"))
    assert desk.show(qtbot) == 2
    assert desk.worker.rendered - rendered == 2
