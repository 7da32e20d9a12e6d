# SPDX-License-Identifier: MIT
"""Terms for property tests: names with every sign the formats have a meaning for."""

from hypothesis import strategies as st

from icc_editor.post.term import Term, TermForms

LETTERS = st.text(
    st.sampled_from(
        [*"aBé ក្រ|\\\t\n\r\"'#=+-@;,&<>]", "\u200b", "\u00a0", "\u2028", "t", "n", "😀", "\x1c"]
    ),
    min_size=1,
    max_size=8,
)
FORMS = st.builds(
    TermForms,
    st.lists(LETTERS, max_size=3).map(tuple),
    st.lists(LETTERS, max_size=2).map(tuple),
)
TERMS = st.builds(
    lambda forms, note: Term(tuple(forms.items()), note),
    st.dictionaries(st.sampled_from(["en", "km", "fr"]), FORMS, max_size=3),
    st.one_of(st.just(""), LETTERS),
).filter(bool)
