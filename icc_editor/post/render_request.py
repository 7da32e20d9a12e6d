# SPDX-License-Identifier: MIT
"""What is needed to turn a version into what readers or a blog get."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from icc_editor.post.metadata import NumberStyle
from icc_editor.post.version import Version


class RenderTarget(StrEnum):
    """Who gets it."""

    HTML = "html"  # the preview, print, the practice blog
    BLOCKS = "blocks"  # WordPress


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """A text and all it is rendered from.

    ``tables`` are the files of the post's results tables by name, as they are in the editor or on
    the disk.  ``numbers`` None is the style usual in ``language``.  The figures of ``title`` and
    ``excerpt``, which are plain words, are written as well.  ``line_numbers`` asks for
    ``data-line`` in HTML; without ``pictures`` the post's own become their descriptions.
    """

    text: str
    language: str
    target: RenderTarget = RenderTarget.HTML
    line_numbers: bool = False
    pictures: bool = True
    tables: Mapping[str, bytes] = field(default_factory=dict)
    numbers: NumberStyle | None = None
    title: str = ""
    excerpt: str = ""

    @classmethod
    def of(
        cls,
        version: Version,
        tables: Mapping[str, bytes],
        *,
        numbers: NumberStyle | None = None,
        pictures: bool = True,
    ) -> "RenderRequest":
        """Return the request for a version and the tables of its post.

        ``numbers`` is for a version that does not say itself how it writes them.
        """
        metadata = version.metadata
        return cls(
            version.body,
            version.language,
            pictures=pictures,
            tables=tables,
            numbers=metadata.numbers or numbers,
            title=metadata.title,
            excerpt=metadata.excerpt,
        )
