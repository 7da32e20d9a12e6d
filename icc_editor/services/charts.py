# SPDX-License-Identifier: MIT
"""Results tables become pictures, drawn in the worker."""

import hashlib
import threading
from collections import OrderedDict
from typing import cast

from icc_editor.post.chart import Chart
from icc_editor.post.job import CancelCheck
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.worker.protocol import Worker

DEADLINE_S = 20.0
_EDITION = b"1"
"""Another one when the same drawing shall look different: its picture gets another name then."""
_MOST_KEPT = 8


class Charts:
    """Draws charts and keeps the last ones: a preview asks for the same ones at every key.

    May be used from any thread.
    """

    def __init__(self, worker: Worker, *, deadline_s: float = DEADLINE_S) -> None:
        """Draw in ``worker``, each chart within ``deadline_s`` seconds."""
        self._worker = worker
        self._deadline_s = deadline_s
        self._lock = threading.Lock()  # never held while waiting
        self._kept: OrderedDict[str, Chart] = OrderedDict()

    def draw(
        self,
        table: ResultsTable,
        language: str,
        style: NumberStyle,
        cancelled: CancelCheck | None = None,
    ) -> Chart:
        """Return the chart of ``table`` as its ``options.chart`` says, in a language's words.

        Its figures are written in ``style``.

        Raises:
            ChartUnfit: The options cannot be understood, or there is nothing to draw.
            ChartTooLarge: There would be more bars than can be read.
            ChartUnshaped: Khmer cannot be drawn right on this computer.
            WorkerError: The worker did not deliver.
            Cancelled: ``cancelled`` answered True.
        """
        # Loaded for the first chart; most posts have none.
        from icc_editor.formats import chart_json
        from icc_editor.formats.chart import describe

        drawing = describe(table, language, style)
        packed = chart_json.pack(drawing)
        name = f"chart-{hashlib.sha256(_EDITION + packed).hexdigest()[:12]}.png"
        with self._lock:
            kept = self._kept.get(name)
        if kept is not None:
            return kept
        reply = self._worker.call(
            "chart", {"table": table.id}, packed, deadline=self._deadline_s, cancelled=cancelled
        )
        chart = Chart(
            reply.blob,
            cast("int", reply.values["width"]),
            cast("int", reply.values["height"]),
            drawing.description,
            name,
        )
        with self._lock:
            self._kept[name] = chart
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return chart
