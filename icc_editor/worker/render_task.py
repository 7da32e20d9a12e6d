# SPDX-License-Identifier: MIT
"""The worker's task that renders versions, and both ends of what travels for it."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from icc_editor.post.document import ImageUse, RenderedPost
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.render_request import RenderRequest, RenderTarget
from icc_editor.worker.protocol import JSON, Reply, text_of

if TYPE_CHECKING:
    from icc_editor.formats.known_tables import TablesReader
    from icc_editor.formats.markdown import MarkdownReader

_ENCODING = "utf-8"
_ERRORS = "surrogatepass"  # a lone surrogate in a text must not stop its preview


class RenderTask:
    """Renders versions; keeps its readers, so that only changed blocks and tables are read again.

    ``markdown`` and ``tables`` are made when the first request comes.
    """

    def __init__(self) -> None:
        """Read nothing yet."""
        self.markdown: MarkdownReader | None = None
        self.tables: TablesReader | None = None

    def __call__(self, arguments: Mapping[str, JSON], blob: bytes) -> Reply:
        """Return the markup of a packed request and the pictures it shows."""
        from icc_editor.formats import block_markup, figures, html
        from icc_editor.formats.known_tables import TablesReader
        from icc_editor.formats.markdown import MarkdownReader
        from icc_editor.text.numbers.styles import style_for

        self.markdown = self.markdown or MarkdownReader()
        self.tables = self.tables or TablesReader()
        request = unpacked(arguments, blob)
        tables = self.tables.read(request.tables)
        style = style_for(request.language, request.numbers)
        document = self.markdown.read(request.text, request.language, tables, style)
        if request.target is RenderTarget.BLOCKS:
            rendered = block_markup.render(document, local_images=request.pictures)
        else:
            rendered = html.render(
                document, line_numbers=request.line_numbers, local_images=request.pictures
            )
        title, excerpt = (
            figures.written_out(words, lambda found: tables.write(found, request.language, style))
            for words in (request.title, request.excerpt)
        )
        images: list[JSON] = [asdict(image) for image in rendered.images]
        values: dict[str, JSON] = {"images": images, "title": title, "excerpt": excerpt}
        return Reply(values, rendered.markup.encode(_ENCODING, _ERRORS))


def packed(request: RenderRequest) -> tuple[dict[str, JSON], bytes]:
    """Return a request as the arguments and the bytes of a call: its text, then its tables."""
    text = request.text.encode(_ENCODING, _ERRORS)
    numbers = request.numbers
    arguments: dict[str, JSON] = {
        "language": request.language,
        "target": request.target.value,
        "line_numbers": request.line_numbers,
        "pictures": request.pictures,
        "numbers": None if numbers is None else [numbers.digits, numbers.group, numbers.decimal],
        "title": request.title,
        "excerpt": request.excerpt,
        "text": len(text),
        "tables": [[name, len(raw)] for name, raw in request.tables.items()],
    }
    return arguments, b"".join((text, *request.tables.values()))


def unpacked(arguments: Mapping[str, JSON], blob: bytes) -> RenderRequest:
    """Return the request that ``packed`` made arguments and bytes of."""
    at = cast("int", arguments["text"])
    text = blob[:at].decode(_ENCODING, _ERRORS)
    tables: dict[str, bytes] = {}
    for name, length in cast("list[tuple[str, int]]", arguments["tables"]):
        tables[name] = blob[at : at + length]
        at += length
    numbers = cast("list[str] | None", arguments["numbers"])
    return RenderRequest(
        text,
        text_of(arguments, "language"),
        RenderTarget(text_of(arguments, "target")),
        line_numbers=bool(arguments["line_numbers"]),
        pictures=bool(arguments["pictures"]),
        tables=tables,
        numbers=None if numbers is None else NumberStyle(*numbers),
        title=text_of(arguments, "title"),
        excerpt=text_of(arguments, "excerpt"),
    )


def rendered_post(reply: Reply) -> RenderedPost:
    """Return what the task replied."""
    images = cast("list[dict[str, JSON]]", reply.values["images"])
    return RenderedPost(
        reply.blob.decode(_ENCODING, _ERRORS),
        tuple(_image(image) for image in images),
        title=text_of(reply.values, "title"),
        excerpt=text_of(reply.values, "excerpt"),
    )


def _image(values: Mapping[str, JSON]) -> ImageUse:
    return ImageUse(
        source=text_of(values, "source"),
        description=text_of(values, "description"),
        line=cast("int", values["line"]),
    )
