# SPDX-License-Identifier: MIT
"""The file a translation is handed over in."""

import io
import os
import stat
import zipfile
from dataclasses import replace

import pytest

from icc_editor.errors import (
    HandoverDamaged,
    HandoverError,
    HandoverNewer,
    HandoverPassword,
    HandoverTooLarge,
    HandoverUnsafe,
    NotAHandover,
)
from icc_editor.formats import handover
from icc_editor.formats.handover_names import MANIFEST
from icc_editor.post.handover import HandedTexts
from tests.formats.handover_faults import (
    PNG,
    STRANGERS,
    TRICKS,
    entries_of,
    entry,
    example,
    mutated,
    packed,
    with_content,
    with_manifest,
    with_part,
)

GOOD = handover.write(example())
FULL = os.environ.get("ICC_EDITOR_FULL_CAMPAIGNS") is not None


def test_what_is_written_comes_back() -> None:
    assert handover.read(GOOD) == example()


def test_the_same_content_gives_the_same_bytes() -> None:
    turned = replace(
        example(),
        texts=HandedTexts(
            dict(reversed(example().texts.versions.items())),
            example().texts.tables,
            example().texts.states,
        ),
    )
    assert handover.write(turned) == GOOD


def test_the_file_tells_nothing_of_when_and_where_it_was_made() -> None:
    for info, _raw in entries_of(GOOD):
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert not info.extra
        assert not info.comment
        assert stat.S_IMODE(info.external_attr >> 16) == 0o600
    manifest = entries_of(GOOD)[0][1].decode()
    assert str(os.getpid()) + "/" not in manifest
    assert "nickname" not in manifest
    assert "/" not in manifest.partition("[parts]")[0]


def test_titles_can_be_read_without_opening_the_texts() -> None:
    assert 'km = "លទ្ធផល"' in entries_of(GOOD)[0][1].decode()


def test_a_name_that_leads_nowhere_safe_is_not_written() -> None:
    with pytest.raises(ValueError, match="images"):
        handover.write(replace(example(), pictures={"../x.png": PNG}))


@pytest.mark.parametrize("raw", [b"", b"PK", b"hello", b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n" * 9])
def test_something_else_is_no_handover(raw: bytes) -> None:
    with pytest.raises(NotAHandover):
        handover.read(raw)


def test_another_zip_is_no_handover() -> None:
    with pytest.raises(NotAHandover):
        handover.read(packed([(entry("word/document.xml"), b"<x/>")]))


@pytest.mark.parametrize("name", TRICKS)
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(HandoverUnsafe) as caught:
        handover.read(with_part(GOOD, name, PNG))
    assert caught.value.reason == "path"


@pytest.mark.parametrize("name", STRANGERS)
def test_parts_that_are_none_of_ours_are_refused(name: str) -> None:
    content = b"" if name.endswith("/") else PNG
    with pytest.raises(HandoverDamaged) as caught:
        handover.read(with_part(GOOD, name, content))
    assert caught.value.reason == "parts"


@pytest.mark.parametrize("name", ["versions/en.md", "images/MARKET.png", "Manifest.TOML"])
def test_two_parts_of_one_name_are_refused(name: str) -> None:
    with pytest.raises(HandoverUnsafe) as caught:
        handover.read(with_part(GOOD, name, PNG))
    assert caught.value.reason == "twins"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(kind: int) -> None:
    with pytest.raises(HandoverUnsafe) as caught:
        handover.read(with_part(GOOD, "images/a.png", b"/etc/passwd", kind | 0o777))
    assert caught.value.reason == "link"


def test_what_unpacks_to_far_more_is_refused() -> None:
    with pytest.raises(HandoverUnsafe) as caught:
        handover.read(with_part(GOOD, "versions/fr.md", bytes(7_000_000)))
    assert caught.value.reason == "bomb"


def test_parts_that_lie_in_each_other_are_refused() -> None:
    raw = bytearray(GOOD)
    directory = raw.index(b"PK\x01\x02")
    # The second entry of the directory claims to be as long as the whole file.
    second = raw.index(b"PK\x01\x02", directory + 4)
    raw[second + 20 : second + 24] = len(raw).to_bytes(4, "little")
    with pytest.raises(HandoverUnsafe) as caught:
        handover.read(bytes(raw))
    assert caught.value.reason == "bomb"


def test_a_packed_file_inside_is_refused() -> None:
    for name in ("inner.zip", "images/inner.png"):
        with pytest.raises(HandoverUnsafe) as caught:
            handover.read(with_part(GOOD, name, GOOD))
        assert caught.value.reason == "nested"


def test_a_newer_format_is_told() -> None:
    newer = with_manifest(GOOD, lambda text: text.replace("format = 1", "format = 7"))
    with pytest.raises(HandoverNewer) as caught:
        handover.read(newer)
    assert caught.value.version == 7


def test_a_newer_format_may_have_parts_nobody_knows_yet() -> None:
    newer = with_manifest(
        with_part(GOOD, "sounds/speech.ogg", b"x"),
        lambda text: text.replace("format = 1", "format = 2"),
    )
    with pytest.raises(HandoverNewer):
        handover.read(newer)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_damaged(share: float) -> None:
    with pytest.raises(HandoverDamaged) as caught:
        handover.read(GOOD[: int(len(GOOD) * share)])
    assert caught.value.reason == "cut"


def test_a_changed_byte_is_noticed() -> None:
    raw = bytearray(GOOD)
    raw[raw.index(PNG) + 45] ^= 1
    with pytest.raises(HandoverDamaged) as caught:
        handover.read(bytes(raw))
    assert caught.value.reason == "sum"


def test_a_part_that_is_not_what_the_list_says_is_noticed() -> None:
    entries = [
        (info, b"other" if info.filename == "terms.tsv" else raw) for info, raw in entries_of(GOOD)
    ]
    with pytest.raises(HandoverDamaged) as caught:
        handover.read(packed(entries))
    assert caught.value.reason == "sum"


def test_missing_and_unlisted_parts_are_noticed() -> None:
    entries = entries_of(GOOD)
    for some in (entries[:-1], [*entries, (entry("images/new.png"), PNG)]):
        with pytest.raises(HandoverDamaged) as caught:
            handover.read(packed(some))
        assert caught.value.reason == "parts"


def test_states_that_are_none_are_noticed() -> None:
    for states in (b"[[segment]]\n", b"x", b"a." * 4000 + b"a = 1\n", b"\xff"):
        with pytest.raises(HandoverDamaged) as caught:
            handover.read(with_content(GOOD, "translations/km.toml", states))
        assert caught.value.reason == "states"


def test_what_opens_with_a_password_is_refused() -> None:
    raw = bytearray(GOOD)
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(HandoverPassword):
        handover.read(bytes(raw))


def test_too_many_and_too_large_parts_are_refused() -> None:
    many = packed([(entry(f"images/{n}.png"), PNG) for n in range(handover.MOST_PARTS + 1)])
    with pytest.raises(HandoverTooLarge):
        handover.read(many)
    with pytest.raises(HandoverTooLarge):
        handover.read(with_part(GOOD, "versions/fr.md", os.urandom(handover.TEXT_BYTES + 1)))
    with pytest.raises(HandoverTooLarge):
        handover.write(replace(example(), terms=bytes(handover.TEXT_BYTES + 1)))


def test_a_text_of_one_word_over_and_over_comes_through() -> None:
    texts = HandedTexts({"en": b"again and again\n" * 200_000})
    long = replace(example(), texts=texts, base=None)
    assert handover.read(handover.write(long)) == long


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('source_language = "en"', 'source_language = "fr"'),
        ('target_language = "km"', 'target_language = "en"'),
        ('target_language = "km"', 'target_language = "../km"'),
        ("number = 2", "number = -2"),
        ("number = 2", "number = true"),
        ("has_base = true", "has_base = 1"),
        ("has_base = true", "has_base = false"),
        ('sender = "5b', 'sender = 5 # "'),
        ("format = 1", "format = 0"),
        ("format = 1", 'format = "1"'),
        ("format = 1", "a." * 200 + "a = 1"),
        ("format = 1", "a = " + "[" * 9000),
    ],
)
def test_a_manifest_that_says_nonsense_is_refused(old: str, new: str) -> None:
    assert old in entries_of(GOOD)[0][1].decode()
    with pytest.raises(HandoverDamaged):
        handover.read(with_manifest(GOOD, lambda text: text.replace(old, new, 1)))


def test_whatever_is_wrong_with_a_file_it_is_refused_or_it_is_whole() -> None:
    refused = 0
    for seed in range(5_000 if FULL else 300):
        raw = mutated(GOOD, seed)
        try:
            found = handover.read(raw)
        except HandoverError:
            refused += 1
        else:
            assert handover.read(handover.write(found)) == found, seed
    assert refused > 200


def test_the_directory_of_the_zip_is_what_counts() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as package:
        assert package.namelist()[0] == MANIFEST
