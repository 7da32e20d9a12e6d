# SPDX-License-Identifier: MIT
"""The terms in a post, to go along with it."""

from collections.abc import Iterable

from icc_editor.formats.term_table import TermTable, can_hold
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.term import Term
from icc_editor.services.terms import Terms
from icc_editor.storage.post_folder import read_version


def terms_used(post: PostFolder, language: str, terms: Iterable[Term]) -> bytes:
    """Return a table of those terms that stand in a post's source and have a name in ``language``.

    Empty when there are none.

    Raises:
        PostMissing: The post, or its source, is gone.
        StorageError: It cannot be read.
    """
    version = read_version(post, post.source_language).version
    text = "\n\n".join((version.metadata.title, version.metadata.excerpt, version.body))
    found = dict.fromkeys(
        term
        for hit in Terms(terms).find(text, post.source_language)
        for term in hit.terms
        if term.in_language(language) and can_hold(term)
    )
    table = TermTable()
    for term in found:
        table = table.with_term(term)
    return table.text.encode("utf-8", "replace")
