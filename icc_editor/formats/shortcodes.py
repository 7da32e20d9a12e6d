# SPDX-License-Identifier: MIT
"""Words in square brackets, which WordPress would run as shortcodes.

``[gallery]`` becomes somebody's pictures there, ``[audio]`` nothing at all.  The writer wrote
words, and words are what readers get: with a tag between bracket and name WordPress sees no
shortcode.  Authors may keep that tag, and the block editor leaves it where it is; an entity in the
bracket's place it would make a bracket again, as soon as somebody saves there.

Source: do_shortcode and get_shortcode_regex in wp-includes/shortcodes.php of WordPress 7.1
"""

import re

_KEPT = "<span>[</span>"
# Any name: which ones a blog knows is the business of its plugins.  Where a shortcode ends is
# looked for in all that follows, so a bracket that is never closed counts as well.
_BEGINNING = re.compile(r"<[^>]*>|\[(?=[\w-]*[A-Za-z_])", re.ASCII)


def as_words(markup: str) -> str:
    """Return markup this program wrote, every bracket in a text that begins a shortcode in a tag.

    Brackets in attributes and comments stay.
    """
    return _BEGINNING.sub(lambda found: _KEPT if found[0] == "[" else found[0], markup)


def as_typed(markup: str) -> str:
    """Return markup as it was without ``as_words``."""
    return markup.replace(_KEPT, "[")
