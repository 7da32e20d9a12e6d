# SPDX-License-Identifier: MIT
"""Links lose what only tells who sent them, and nothing else."""

import pytest

from icc_editor.text.tracking import tracking_in, without_tracking


@pytest.mark.parametrize(
    ("address", "bare"),
    [
        ("https://a.example/b?utm_source=x&utm_medium=y", "https://a.example/b"),
        ("https://a.example/b?id=7&fbclid=Iw#part", "https://a.example/b?id=7#part"),
        ("https://a.example/b?gclid=1&id=7&mc_eid=2&q=", "https://a.example/b?id=7&q="),
        ("https://a.example/b?UTM_Source=x#?utm_id=1", "https://a.example/b#?utm_id=1"),
        ("https://a.example/?autm_source=1&igshidden=2", ""),
        ("https://a.example/utm_source=x", ""),
        ("https://a.example/b?x=1?&&%20", ""),
        ("mailto:a@a.example?utm_source=x", ""),
        ("", ""),
    ],
)
def test_only_tracking_goes(address: str, bare: str) -> None:
    assert without_tracking(address) == (bare or address)
    assert bool(tracking_in(address)) is bool(bare)
    assert tracking_in(bare) == ()


def test_what_tracks_is_named() -> None:
    address = "https://a.example/b?id=7&amp;fbclid=1&utm_id=2"
    assert tracking_in(address) == ("fbclid", "utm_id")
