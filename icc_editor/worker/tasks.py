# SPDX-License-Identifier: MIT
"""What the worker can do: texts rendered, pasted HTML cleaned, pictures, sheets, charts, patterns.

Heavy modules are imported when their first task comes, so that the process starts fast and a
picture never waits for Markdown.
"""

from array import array
from collections.abc import Mapping
from typing import cast

from icc_editor.worker.protocol import JSON, Reply, Task, text_of
from icc_editor.worker.render_task import RenderTask
from icc_editor.worker.sheets import read_sheet, write_sheet

TEXT_ENCODING = "utf-8"
TEXT_ERRORS = "surrogatepass"  # a lone surrogate in a text must not stop its preview
OFFSETS = "q"  # type code of the array a reply holds offsets in: both ends are one computer


def all_tasks() -> dict[str, Task]:
    """Return every task by name, each with a memory of its own."""
    return {
        "render": RenderTask(),
        "paste": paste,
        "picture": picture,
        "pattern": pattern,
        "read sheet": read_sheet,
        "write sheet": write_sheet,
        "chart": chart,
    }


def paste(_arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return the Markdown of the HTML in ``blob``, cleaned."""
    from icc_editor.formats import html_import

    markdown = html_import.to_markdown(blob.decode(TEXT_ENCODING, TEXT_ERRORS))
    return Reply(blob=markdown.encode(TEXT_ENCODING, TEXT_ERRORS))


def picture(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return the picture in ``blob`` rebuilt from its pixels.

    Arguments: ``name`` (for errors), ``longest_side``.  Values: ``mime``, ``width``, ``height``,
    ``frames_dropped``.
    """
    from icc_editor.worker.picture_cleaning import clean

    longest_side = cast("int", arguments["longest_side"])
    cleaned = clean(text_of(arguments, "name"), blob, longest_side=longest_side)
    return Reply(
        {
            "mime": cleaned.mime,
            "width": cleaned.width,
            "height": cleaned.height,
            "frames_dropped": cleaned.frames_dropped,
        },
        cleaned.data,
    )


def chart(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return the drawing in ``blob`` as a PNG: see ``chart_drawing.draw_chart``."""
    from icc_editor.worker.chart_drawing import draw_chart

    return draw_chart(arguments, blob)


def pattern(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return where a regular expression stands in the text in ``blob``.

    Arguments: ``pattern``, ``match_case``, ``whole_words``.  The blob of the reply holds start and
    end of every place, in code points.
    """
    from icc_editor.text.khmer.fold import FindOptions, find_all

    options = FindOptions(
        match_case=bool(arguments["match_case"]),
        match_accents=True,
        whole_words=bool(arguments["whole_words"]),
        pattern=True,
    )
    text = blob.decode(TEXT_ENCODING, TEXT_ERRORS)
    places = find_all(text_of(arguments, "pattern"), text, options)
    return Reply(blob=array(OFFSETS, (offset for place in places for offset in place)).tobytes())
