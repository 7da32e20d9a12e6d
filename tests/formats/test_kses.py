# SPDX-License-Identifier: MIT
"""What WordPress lets an author keep of what the program writes."""

import base64
import html
import json
import re

from tests.formats.test_golden import SOURCES
from tests.real.wordpress.server import WordPress


def test_an_author_keeps_everything_that_is_written(wordpress_server: WordPress) -> None:
    sent = {
        source.stem: source.with_suffix(".blocks.html").read_text(encoding="utf-8")
        for source in SOURCES
    }
    kept = kept_by_wordpress(wordpress_server, sent)
    assert {name: _spelled(markup) for name, markup in kept.items()} == {
        name: _spelled(markup) for name, markup in sent.items()
    }


def kept_by_wordpress(blog: WordPress, sent: dict[str, str]) -> dict[str, str]:
    """Return what is left of each markup when an author sends it."""
    coded = base64.b64encode(json.dumps(sent).encode()).decode()
    kept: dict[str, str] = json.loads(
        blog.php(
            f"$sent = json_decode(base64_decode('{coded}'), true);"
            "echo json_encode(array_map('wp_kses_post', $sent));"
        )
    )
    return kept


def _spelled(markup: str) -> str:
    # Kses spells void elements with a blank and numbers with three digits; readers see the same.
    return html.unescape(re.sub(r"\s*/>", ">", markup))
