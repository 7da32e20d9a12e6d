# SPDX-License-Identifier: MIT
"""One page on its way to paper, in a locked engine of its own that nobody sees.

Import this module only when something is printed: it loads QtWebEngine.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from icc_editor.gui.preview.preview_engine import PreviewEngine

_LOOK_AGAIN_MS = 20
_PATIENCE_MS = 30_000
# A page nobody sees loads fonts and pictures only when told to.
_IS_WHOLE = """(() => {
  for (const image of document.images) { image.loading = "eager"; }
  if (!window.iccFonts) { window.iccFonts = [...document.fonts].map((font) => font.load()); }
  document.body.offsetHeight;
  return document.fonts.status === "loaded"
    && [...document.images].every((image) => image.complete);
})()"""


class PrintSheet(QObject):
    """Loads a page whole, then makes a PDF of it or hands it to a printer; for one use."""

    whole = Signal()  # fonts and pictures are there
    made = Signal(QByteArray)  # the PDF
    printed = Signal(bool)
    failed = Signal()

    def __init__(
        self,
        markup: str,
        title: str,
        language: str,
        folder: Path,
        charts: Mapping[str, bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._call = ", ".join(json.dumps(value) for value in (markup, "", "", language))
        self._title = title
        self._host = QWidget()
        self._engine = PreviewEngine(self._host)
        self._engine.set_pictures(folder, charts)
        self._engine.ready.connect(self._on_engine_ready)
        self._engine.crashed.connect(self.failed)
        self._engine.view.printFinished.connect(self.printed)
        self._patience = self._timer(_PATIENCE_MS)
        self._patience.timeout.connect(self.failed)
        self._patience.start()
        self._again = self._timer(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)

    def make_pdf(self, layout: QPageLayout) -> None:
        """Make the PDF; ``made`` brings it."""
        self._engine.page().printToPdf(self._on_pdf, layout)

    def print_on(self, printer: QPrinter) -> None:
        """Print; ``printer`` must live until ``printed``."""
        self._patience.stop()  # a printer takes its time
        self._engine.view.print(printer)

    def close(self) -> None:
        """End the engine."""
        self._patience.stop()
        self._again.stop()
        self.blockSignals(True)
        self._engine.close()
        self._host.deleteLater()
        self.deleteLater()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    @Slot()
    def _on_engine_ready(self) -> None:
        self._engine.run(f"iccPreview.show({self._call})")
        self._engine.run(f"document.title = {json.dumps(self._title)}")
        self._look()

    @Slot()
    def _look(self) -> None:
        self._engine.run(_IS_WHOLE, self._on_looked)

    def _on_looked(self, is_whole: object) -> None:
        if self.signalsBlocked():
            return
        if is_whole is True:
            self.whole.emit()
        else:
            self._again.start()

    def _on_pdf(self, data: QByteArray | bytes) -> None:
        if self.signalsBlocked():
            return
        self._patience.stop()
        found = QByteArray(data)
        if found.isEmpty():
            self.failed.emit()
        else:
            self.made.emit(found)
