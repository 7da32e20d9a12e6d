# SPDX-License-Identifier: MIT
"""From a text to what readers and blogs get, made in the worker."""

from dataclasses import replace

from icc_editor.post.document import RenderedPost
from icc_editor.post.job import CancelCheck
from icc_editor.post.render_request import RenderRequest, RenderTarget
from icc_editor.worker.protocol import Worker
from icc_editor.worker.render_task import packed, rendered_post

_ENCODING = "utf-8"
_ERRORS = "surrogatepass"  # as the worker's tasks have it

DEADLINE_S = 10.0


class Rendering:
    """Renders versions.  Holds no text; may be used from any thread."""

    def __init__(self, worker: Worker, *, deadline_s: float = DEADLINE_S) -> None:
        """Render in ``worker``, each text within ``deadline_s`` seconds."""
        self._worker = worker
        self._deadline_s = deadline_s

    def html(self, request: RenderRequest, cancelled: CancelCheck | None = None) -> RenderedPost:
        """Return a text's body as clean HTML, whatever target the request names.

        Raises:
            WorkerDeadline: The text takes longer than the deadline.
            WorkerError: The worker did not deliver.
            Cancelled: ``cancelled`` answered True.
        """
        return self._render(replace(request, target=RenderTarget.HTML), cancelled)

    def blocks(self, request: RenderRequest, cancelled: CancelCheck | None = None) -> RenderedPost:
        """Return a text's body as WordPress block markup.  Raises as ``html`` does."""
        return self._render(replace(request, target=RenderTarget.BLOCKS), cancelled)

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

    def _render(self, request: RenderRequest, cancelled: CancelCheck | None) -> RenderedPost:
        arguments, blob = packed(request)
        reply = self._worker.call(
            "render", arguments, blob, deadline=self._deadline_s, cancelled=cancelled
        )
        return rendered_post(reply)
