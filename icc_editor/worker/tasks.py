# SPDX-License-Identifier: MIT
"""What the worker can do: render, clean pasted HTML, rebuild pictures, find patterns, read sheets.

Heavy modules are imported when their first task comes, so that the process starts fast and a
picture never waits for Markdown.
"""

from array import array
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from icc_editor.worker.protocol import JSON, Reply, Task, text_of
from icc_editor.worker.sheets import read_sheet, write_sheet

if TYPE_CHECKING:
    from icc_editor.formats.markdown import MarkdownReader

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
    }


class RenderTask:
    """Renders versions; keeps its reader, so that only changed blocks are rendered again."""

    def __init__(self) -> None:
        """Read nothing yet."""
        self._reader: MarkdownReader | None = None

    def __call__(self, arguments: Mapping[str, JSON], blob: bytes) -> Reply:
        """Return the markup of the text in ``blob`` and the pictures it shows.

        Arguments: ``language``, ``target`` (``html`` | ``blocks``), ``line_numbers``, ``pictures``.
        """
        from icc_editor.formats import block_markup, html
        from icc_editor.formats.markdown import MarkdownReader

        if self._reader is None:
            self._reader = MarkdownReader()
        text = blob.decode(TEXT_ENCODING, TEXT_ERRORS)
        document = self._reader.read(text, text_of(arguments, "language"))
        pictures = bool(arguments.get("pictures", True))
        if text_of(arguments, "target") == "blocks":
            rendered = block_markup.render(document, local_images=pictures)
        else:
            rendered = html.render(
                document,
                line_numbers=bool(arguments["line_numbers"]),
                local_images=pictures,
            )
        images: list[JSON] = [asdict(image) for image in rendered.images]
        return Reply({"images": images}, rendered.markup.encode(TEXT_ENCODING, TEXT_ERRORS))


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
