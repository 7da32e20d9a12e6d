# SPDX-License-Identifier: MIT
"""Versions as pages that this program shows itself, with the charts of their tables drawn.

What goes to a blog is made by ``services.preparing``: there charts are pictures like others.
"""

import base64
import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from icc_editor.errors import ChartError
from icc_editor.formats.table_address import ChartAddress, chart_named_by
from icc_editor.post.chart import Chart
from icc_editor.post.document import RenderedPost
from icc_editor.post.job import CancelCheck
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.rendering import Rendering

if TYPE_CHECKING:
    from icc_editor.services.charts import Charts

_FOLDER = "charts"
_PICTURE = re.compile(r'(<img\b[^>]*?\ssrc=")([^"]*)("[^>]*>)')


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered version; ``charts`` are PNGs by the address its markup has for them."""

    post: RenderedPost
    charts: Mapping[str, bytes] = field(default_factory=dict)

    def in_one_piece(self) -> RenderedPost:
        """Return the version with the charts inside its markup, for a file that stands alone."""

        def address(source: str) -> str:
            data = self.charts.get(source)
            return source if data is None else f"data:image/png;base64,{_base64(data)}"

        markup = _PICTURE.sub(
            lambda found: found[1] + address(found[2]) + found[3], self.post.markup
        )
        return replace(self.post, markup=markup)


class Pages:
    """Renders pages.  Holds no text; may be used from any thread."""

    def __init__(self, rendering: Rendering, charts: "Callable[[], Charts]") -> None:
        """Render with ``rendering``; ``charts`` is asked for when the first one is drawn."""
        self._rendering = rendering
        self._charts = charts

    def html(self, request: RenderRequest, cancelled: CancelCheck | None = None) -> Page:
        """Return a text as a page.  A chart that cannot be drawn is named, as a table would be.

        Raises what ``Rendering.html`` raises.
        """
        rendered = self._rendering.html(request, cancelled)
        found = {image.source: chart_named_by(image.source) for image in rendered.images}
        addresses = {source: chart for source, chart in found.items() if chart is not None}
        if not addresses:
            return Page(rendered)
        drawn = self._drawn(addresses, request, cancelled)

        def shown(match: re.Match[str]) -> str:
            source = html.unescape(match[2])
            if source not in addresses:
                return match[0]
            chart = drawn.get(source)
            if chart is None:
                named = ChartAddress(addresses[source].table)
                return f'<span class="missing-figure">{html.escape(str(named))}</span>'
            return match[1] + _address(chart) + match[3]

        post = RenderedPost(
            _PICTURE.sub(shown, rendered.markup),
            tuple(image for image in rendered.images if image.source not in addresses),
            title=rendered.title,
            excerpt=rendered.excerpt,
        )
        return Page(post, {_address(chart): chart.data for chart in drawn.values()})

    def _drawn(
        self,
        addresses: Mapping[str, ChartAddress],
        request: RenderRequest,
        cancelled: CancelCheck | None,
    ) -> dict[str, Chart]:
        # What reads tables is loaded for the first chart: the first page shall not wait for it.
        from icc_editor.formats.known_tables import TablesReader
        from icc_editor.text.numbers.styles import style_for

        used = {chart.table for chart in addresses.values()} & request.tables.keys()
        tables = TablesReader().read({name: request.tables[name] for name in used})
        style = style_for(request.language, request.numbers)
        charts = self._charts()
        drawn = {}
        for source, address in addresses.items():
            known = tables.named(address.table)
            if known is None or known.figures is None:
                continue
            try:
                drawn[source] = charts.draw(known.figures.table, request.language, style, cancelled)
            except ChartError:
                continue
        return drawn


def _address(chart: Chart) -> str:
    return f"{_FOLDER}/{chart.name}"


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
