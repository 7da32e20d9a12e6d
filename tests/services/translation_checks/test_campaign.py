# SPDX-License-Identifier: MIT
"""The checks of translations, judged by pairs that no rule was made for."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.services.translation_checks.findings import CODES, PREFIX, mend_of
from tests.services.translation_checks.judging import TERMS, by_hand, half, judged
from tests.services.translation_checks.pair_files import (
    TextPair,
    findings_of,
    right_pairs,
    written_terms,
)
from tests.services.translation_checks.planting import PLANTERS, planted

MOST_ALARMS, LEAST_CAUGHT = 0.03, 0.95


@pytest.mark.campaign
@pytest.mark.parametrize("name", ["tuned.toml", "judged.toml"])
def test_faults_of_every_kind_are_found_and_right_pairs_left_alone(name: str) -> None:
    pairs = half(name, each=8)
    assert len(pairs) >= 300
    verdict = judged(pairs)
    assert set(verdict.faulty) == set(PLANTERS)
    assert verdict.share_caught >= LEAST_CAUGHT, verdict.missed
    assert verdict.share_of_alarms <= MOST_ALARMS, verdict.alarms
    for kind, count in verdict.faulty.items():
        assert verdict.caught[kind] * 4 >= count * 3, (kind, verdict.missed)


def test_pairs_written_before_the_checks_are_judged_rightly() -> None:
    verdict = judged(by_hand())
    assert verdict.share_caught >= LEAST_CAUGHT, verdict.missed
    assert verdict.share_of_alarms <= MOST_ALARMS, verdict.alarms


def test_every_code_can_be_planted_but_for_the_spaces_of_french() -> None:
    codes = {f"{PREFIX}{code}" for _planter, faults in PLANTERS.values() for code in faults}
    assert codes == CODES - {"translation.french_spacing"}


@settings(deadline=None)
@given(
    kind=st.sampled_from(sorted(PLANTERS)),
    half_of=st.sampled_from(["tuned.toml", "judged.toml"]),
    seed=st.integers(0, 10**6),
)
def test_a_mend_takes_out_what_it_mends(kind: str, half_of: str, seed: int) -> None:
    terms = written_terms(TERMS)
    for pair in planted(list(right_pairs(half_of)), each=1, seed=str(seed), only=kind):
        found = findings_of(pair, terms)
        for finding in found:
            mend = mend_of(finding)
            if mend is None:
                continue
            after = findings_of(replace(pair, target=mend.applied(pair.target)), terms)
            assert (
                Counter(its.code for its in after)[finding.code]
                < (Counter(its.code for its in found)[finding.code])
            )


_PIECES = st.sampled_from(
    [
        *(
            "១.១៥៦",
            "489",
            "។",
            "?",
            "«",
            "»",
            "(",
            ")",
            "**",
            "`",
            "ក្រុម",
            "បាន",
            "ៗ",
            "\u200b",
            " ",
        ),
        *("\n", "{{t.r.c}}", "[a](b)", "![a](images/b.jpg)", "[^1]", "# ", "- ", "> ", "| a |"),
        *(
            "លោក ",
            "The",
            "e\u0301",
            "\ufffd",
            "\u17d2",
            "\u17b6",
            "😀",
            "2០17",
            "25/06/2017",
            "XIX",
        ),
        "two hundred ",
    ]
)


@settings(deadline=None)
@given(source=st.lists(_PIECES, max_size=25), target=st.lists(_PIECES, max_size=25))
def test_any_two_texts_can_be_checked_and_mends_fit_the_text(
    source: list[str], target: list[str]
) -> None:
    text = "".join(target)
    for languages in (("en", "km"), ("fr", "km"), ("en", "fr"), ("km", "en")):
        for finding in findings_of(TextPair("", languages, "".join(source), text)):
            assert finding.code in CODES
            facts = dict(finding.facts)
            mend = mend_of(finding)
            if mend is None or mend.line is None:
                continue
            line = text.split("\n")[mend.line]
            assert 0 <= mend.start <= mend.end <= len(line)
            if mend.start < mend.end and "…" not in facts["found"]:
                assert " ".join(line[mend.start : mend.end].split()) == facts["found"]
