# SPDX-License-Identifier: MIT
"""A page in Chromium as a reader has it, whose script may be asked what is on it."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView

from tests.real.axe import axe_scripts

PHONE = 360
"""CSS pixels across: the narrowest phones that are common."""

_MEASURE = """(() => {
  const room = document.documentElement.clientWidth;
  const number = /^[+\\u2212]?[\\d\\u17e0-\\u17e9][\\d\\u17e0-\\u17e9.,\\s]*%?$/;
  const cut = (cell) => {
    const said = cell.textContent.trim();
    if (!said) return false;
    const box = cell.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(cell);
    const text = words.getBoundingClientRect();
    const high = parseFloat(getComputedStyle(cell).fontSize) * 2.2;
    return text.right > box.right + 1 || text.left < box.left - 1 || box.right > room + 1
      || (number.test(said) && text.height > high);
  };
  const scrolls = (f) => f.scrollWidth > f.clientWidth + 1
    || (getComputedStyle(f).overflowY !== 'hidden' && f.scrollHeight > f.clientHeight + 1);
  const cells = [...document.querySelectorAll('figure th, figure td')];
  const figures = [...document.querySelectorAll('figure')].filter((f) => f.querySelector('table'));
  return JSON.stringify({
    room,
    page: document.documentElement.scrollWidth,
    cells: cells.length,
    cut: cells.filter(cut).map((cell) => cell.textContent),
    scrolling: figures.filter(scrolls).length,
    tables: figures.length,
  });
})()"""


class ReaderPage:
    """One page without scroll bars, at any width."""

    def __init__(self, qtbot) -> None:
        """Start an engine that keeps nothing."""
        self._qtbot = qtbot
        self._profile = QWebEngineProfile()
        self._view = QWebEngineView()
        self._page = QWebEnginePage(self._profile, self._view)
        self._view.setPage(self._page)
        bars = QWebEngineSettings.WebAttribute.ShowScrollBars
        self._page.settings().setAttribute(bars, False)
        self._view.show()

    def show(self, document: str, width: int = PHONE) -> None:
        """Show a whole document of HTML, ``width`` pixels across."""
        self._view.resize(width, 800)
        with self._qtbot.waitSignal(self._page.loadFinished, timeout=30_000):
            self._page.setHtml(document)
        self._qtbot.waitUntil(lambda: self.run("window.innerWidth") == width, timeout=10_000)

    def run(self, script: str) -> object:
        """Return what a script comes to."""
        answers: list[object] = []
        self._page.runJavaScript(script, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
        return answers[0]

    def measured(self) -> dict[str, object]:
        """Return how wide page and tables are, and which cells are cut or broken in a number."""
        found: dict[str, object] = json.loads(str(self.run(_MEASURE)))
        return found

    def unfit(self, where: str) -> list[str]:
        """Return what axe-core has against what the selector ``where`` names."""
        self.run(f"{axe_scripts()}; judge({json.dumps(where)}); 1")
        self._qtbot.waitUntil(lambda: bool(self.run("window.judged")), timeout=60_000)
        found: list[str] = json.loads(str(self.run("window.judged")))
        return found

    def close(self) -> None:
        """End the engine."""
        self._view.close()
        self._page.deleteLater()
        self._view.deleteLater()


@pytest.fixture
def reader_page(qtbot, qapp) -> Iterator[ReaderPage]:
    """A page to show documents in."""
    made = ReaderPage(qtbot)
    yield made
    made.close()
    for _round in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
