# SPDX-License-Identifier: MIT
"""Terms are asked for once, and what an edit made is learnt from its read-back."""

from icc_editor.blog.wordpress_terms import KnownTerms
from icc_editor.post.remote_post import RemoteTerm

NEWS = RemoteTerm("3", "category", "News")


def test_names_are_matched_whatever_their_case_and_in_their_own_taxonomy() -> None:
    known = KnownTerms(
        (NEWS, RemoteTerm("9", "category", "news"), RemoteTerm("4", "post_tag", "x"))
    )
    ids, names = known.matched({"category": ["NEWS ", "x", "x", " "], "post_tag": ["x"]})
    assert ids == {"category": [3], "post_tag": [4]}
    assert names == {"category": ["x"]}


def test_what_a_post_bears_is_learnt_once_and_oddities_are_not() -> None:
    known = KnownTerms((NEWS,))
    fresh = {"term_id": "7", "taxonomy": "post_tag", "name": "a &amp; b"}
    known.note([fresh, {"term_id": "3", "taxonomy": "category", "name": "Old"}, {"name": "odd"}])
    known.note([fresh, {"term_id": "x", "taxonomy": "category", "name": "odd"}])
    assert known.terms == (NEWS, RemoteTerm("7", "post_tag", "a & b"))


def test_where_nobody_told_the_terms_one_post_does_not_tell_them_all() -> None:
    known = KnownTerms()
    known.note([{"term_id": "7", "taxonomy": "post_tag", "name": "a"}])
    assert known.terms is None
    assert known.matched({"post_tag": ["a"]}) == ({}, {"post_tag": ["a"]})
