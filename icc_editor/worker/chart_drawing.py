# SPDX-License-Identifier: MIT
"""Charts become pictures: the task of the worker.

The same drawing gives the same bytes with the same Pillow: nothing of the time, the computer or
its fonts gets in.
"""

import io
from collections.abc import Iterator, Mapping

from PIL import Image, ImageDraw

from icc_editor.errors import ChartUnfit, ChartUnshaped
from icc_editor.formats import chart_json
from icc_editor.post.chart import Drawing
from icc_editor.worker.chart_layout import WIDTH, Box, Letterings, lay_out
from icc_editor.worker.chart_text import can_shape
from icc_editor.worker.protocol import JSON, Reply, text_of

MOST_HEIGHT = 2560
"""Pixels; WordPress scales what is larger down by itself, and keeps both.

Source: ``big_image_size_threshold`` in ``wp_create_image_subsizes()``.
"""

_COLOURS = 256
_PAPER, _OUTLINE = "#ffffff", "#595959"


def draw_chart(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return the drawing in ``blob`` (``chart_json``) as a PNG.

    Arguments: ``table`` (its id, for errors).  Values: ``width``, ``height`` in pixels.
    """
    table = text_of(arguments, "table")
    if not can_shape():
        raise ChartUnshaped(table)
    image = draw(table, chart_json.unpack(blob))
    sink = io.BytesIO()
    # Flat colours and the edges of letters: a palette halves the bytes, and readers see no change.
    palette = image.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    palette.save(sink, "PNG", optimize=True)
    return Reply({"width": image.width, "height": image.height}, sink.getvalue())


def draw(table: str, drawing: Drawing) -> Image.Image:
    """Return the picture of a drawing: ``WIDTH`` wide, or less where it would be too high.

    Raises:
        ChartUnfit: ``letters``: no bundled font has them, so they would be drawn as boxes.
    """
    letterings = Letterings()
    missing = letterings.label.missing(_texts(drawing))
    if missing:
        raise ChartUnfit(table, reason="letters", key=missing)
    layout = lay_out(drawing, letterings)
    image = Image.new("RGB", (WIDTH, layout.height), _PAPER)
    canvas = ImageDraw.Draw(image)
    for box in layout.boxes:
        _draw_box(canvas, box)
    for line in layout.lines:
        line.lettering.draw(canvas, line.left, line.baseline, line.text, line.colour)
    if image.height <= MOST_HEIGHT:
        return image
    size = (round(WIDTH * MOST_HEIGHT / image.height), MOST_HEIGHT)
    return image.resize(size, Image.Resampling.LANCZOS)


def _draw_box(canvas: ImageDraw.ImageDraw, box: Box) -> None:
    if box.right > box.left and box.bottom > box.top:
        place = (box.left, box.top, box.right - 1, box.bottom - 1)
        outline = _OUTLINE if box.outlined else None
        canvas.rectangle(place, box.colour, outline, 3 if box.outlined else 0)


def _texts(drawing: Drawing) -> Iterator[str]:
    yield from (drawing.title, drawing.measure, *drawing.notes)
    for bar in drawing.bars:
        yield from (bar.label, bar.value, bar.heading)
    for series in drawing.series:
        yield from (series.label, series.value)
