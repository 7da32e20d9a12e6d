# SPDX-License-Identifier: MIT
"""From a text to what readers and blogs get, made in the worker."""

from typing import cast

from icc_editor.post.document import ImageUse, RenderedPost
from icc_editor.post.job import CancelCheck
from icc_editor.worker.protocol import JSON, Worker

_ENCODING = "utf-8"
_ERRORS = "surrogatepass"  # as the worker's tasks have it

DEADLINE_S = 10.0


class Rendering:
    """Renders versions.  Holds no text; may be used from any thread."""

    def __init__(self, worker: Worker, *, deadline_s: float = DEADLINE_S) -> None:
        """Render in ``worker``, each text within ``deadline_s`` seconds."""
        self._worker = worker
        self._deadline_s = deadline_s

    def html(
        self,
        text: str,
        language: str,
        line_numbers: bool = False,
        cancelled: CancelCheck | None = None,
        *,
        pictures: bool = True,
    ) -> RenderedPost:
        """Return the text's body as clean HTML, with ``data-line`` on request.

        Without ``pictures`` the text's own are named, and described in its markup.

        Raises:
            WorkerDeadline: The text takes longer than the deadline.
            WorkerError: The worker did not deliver.
            Cancelled: ``cancelled`` answered True.
        """
        return self._render(text, language, "html", line_numbers, cancelled, pictures=pictures)

    def blocks(
        self,
        text: str,
        language: str,
        cancelled: CancelCheck | None = None,
        *,
        pictures: bool = True,
    ) -> RenderedPost:
        """Return the text's body as WordPress block markup.  Raises as ``html`` does."""
        return self._render(text, language, "blocks", False, cancelled, pictures=pictures)

    def pasted(self, html: str, cancelled: CancelCheck | None = None) -> str:
        """Return foreign HTML as Markdown.  Raises as ``html`` does."""
        reply = self._worker.call(
            "paste",
            {},
            html.encode(_ENCODING, _ERRORS),
            deadline=self._deadline_s,
            cancelled=cancelled,
        )
        return reply.blob.decode(_ENCODING, _ERRORS)

    def _render(
        self,
        text: str,
        language: str,
        target: str,
        line_numbers: bool,
        cancelled: CancelCheck | None,
        *,
        pictures: bool,
    ) -> RenderedPost:
        reply = self._worker.call(
            "render",
            {
                "language": language,
                "target": target,
                "line_numbers": line_numbers,
                "pictures": pictures,
            },
            text.encode(_ENCODING, _ERRORS),
            deadline=self._deadline_s,
            cancelled=cancelled,
        )
        images = cast("list[dict[str, JSON]]", reply.values.get("images") or [])
        return RenderedPost(
            reply.blob.decode(_ENCODING, _ERRORS), tuple(_image(image) for image in images)
        )


def _image(values: dict[str, JSON]) -> ImageUse:
    return ImageUse(
        source=cast("str", values["source"]),
        description=cast("str", values["description"]),
        line=cast("int", values["line"]),
    )
