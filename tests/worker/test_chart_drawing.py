# SPDX-License-Identifier: MIT
"""Charts as pictures; the worker's task is called here, not its process."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFont, features

from icc_editor.assets import resource
from icc_editor.errors import ChartUnfit, ChartUnshaped
from icc_editor.formats import chart_json
from icc_editor.formats.chart import describe
from icc_editor.formats.chart_colours import channels
from icc_editor.post.chart import Bar, Drawing, Segment, Series
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    Column,
    ColumnKind,
    Extra,
    Options,
    Row,
    Texts,
)
from icc_editor.text.khmer.clusters import stops
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.chart_drawing import MOST_HEIGHT, draw, draw_chart
from icc_editor.worker.chart_layout import WIDTH, Layout, Letterings, lay_out
from icc_editor.worker.chart_text import ELLIPSIS, Lettering, can_shape
from tests.formats.charted_tables import parties, provinces, seats

STACK = "ស្ត្រី"  # a letter, two subscripts and a vowel: one cluster


@pytest.fixture(scope="module")
def letterings() -> Letterings:
    return Letterings()


def drawing(table, language="en") -> Drawing:
    return describe(table, language, style_for(language))


def picture(it: Drawing) -> bytes:
    return draw_chart({"table": "t"}, chart_json.pack(it)).blob


def inked(text: str, layout: ImageFont.Layout) -> Image.Image:
    font = ImageFont.truetype(
        str(resource("fonts", "ICCSansKhmer-Regular.ttf")), 80, layout_engine=layout
    )
    image = Image.new("L", (600, 300))
    ImageDraw.Draw(image).text((40, 180), text, 255, font, anchor="ls")
    return image


# -- Khmer is shaped ------------------------------------------------------------------------------


def test_raqm_is_here() -> None:
    assert features.check_feature("raqm")
    assert can_shape()


@pytest.mark.parametrize("word", [STACK, "ខ្ញុំ", "កម្ពុជា", "ក្រោយ", "ង្គ្រោះ"])
def test_khmer_is_shaped(word: str) -> None:
    font = Lettering(80)
    image = Image.new("L", (600, 300))
    font.draw(ImageDraw.Draw(image), 40, 180, word, "white")
    shaped, naive = inked(word, ImageFont.Layout.RAQM), inked(word, ImageFont.Layout.BASIC)
    assert ImageChops.difference(image, shaped).getbbox() is None
    # One after the other, with the sign of the subscripts between them, letters take more room.
    box, spread = shaped.getbbox(), naive.getbbox()
    assert box
    assert spread
    assert box[2] - box[0] < (spread[2] - spread[0]) * 0.85
    assert font.width(word) < ImageFont.truetype(
        str(resource("fonts", "ICCSansKhmer-Regular.ttf")), 80, layout_engine=ImageFont.Layout.BASIC
    ).getlength(word)


def test_words_of_both_scripts_stand_on_one_line() -> None:
    font = Lettering(44)
    both = "គបក CPP ៥០.៧៦%"
    image = Image.new("L", (900, 200))
    font.draw(ImageDraw.Draw(image), 0, 120, both, "white")
    box = image.getbbox()
    assert box
    assert abs(box[2] - font.width(both)) <= 6
    assert font.missing([both]) == ""


def test_without_raqm_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check_feature", lambda _name: False)
    with pytest.raises(ChartUnshaped) as caught:
        picture(drawing(parties()))
    assert caught.value.table == "t"


def test_without_fribidi_on_the_computer_nothing_is_drawn(tmp_path: Path) -> None:
    for name in ("libfribidi.so", "libfribidi.so.0", "libfribidi.so.1"):
        (tmp_path / name).write_bytes(b"no library")
    code = (
        "from icc_editor.worker.tasks import all_tasks\n"
        "try: all_tasks()['chart']({'table': 't'}, b'{}')\n"
        "except Exception as error: print(type(error).__name__)\n"
    )
    environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "ChartUnshaped\n"


def test_letters_that_no_font_has_are_refused() -> None:
    it = replace(drawing(parties()), title="Votes 得票 ok ๗")
    with pytest.raises(ChartUnfit) as caught:
        picture(it)
    assert (caught.value.reason, caught.value.key) == ("letters", "得票๗")


def test_signs_that_are_not_seen_are_no_missing_letters() -> None:
    unseen = "\u200b\u200c\u200d\u2060\u00ad\u00a0\u202f\u2009\u2212–…’«»"
    assert Lettering(44).missing([f"ក{unseen}ខ a{unseen}b é"]) == ""


# -- lines ----------------------------------------------------------------------------------------


def test_khmer_lines_end_between_words() -> None:
    font = Lettering(44)
    text = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត"
    lines, cut = font.lines(text, 450, 3)
    assert "".join(lines) == text
    assert len(lines) == 2
    assert not cut
    assert all(font.width(line) <= 450 for line in lines)


def test_a_word_that_is_too_long_is_cut_between_clusters() -> None:
    font = Lettering(44)
    lines, cut = font.lines("x" * 90, 450, 9)
    assert ("".join(lines), cut) == ("x" * 90, True)
    lines, cut = font.lines(STACK * 9, 30, 99)  # narrower than one cluster
    assert cut
    assert set(lines) <= {STACK[a:b] for a, b in zip(stops(STACK), stops(STACK)[1:], strict=False)}


def test_what_is_too_much_ends_in_an_ellipsis() -> None:
    font = Lettering(44)
    lines, cut = font.lines("many words " * 30, 450, 2)
    assert (len(lines), cut) == (2, True)
    assert lines[-1].endswith(ELLIPSIS)
    assert font.width(lines[-1]) <= 450


# -- where things stand ---------------------------------------------------------------------------

EVERYTHING = {
    "parties": parties(),
    "parties by votes": parties('{ column = "votes" }'),
    "provinces": provinces(),
    "changes": provinces('{ column = "more" }'),
    "stacks": provinces('{ kind = "stacked", columns = ["a", "b"] }'),
    "seats": seats(),
}


def _check_room(layout: Layout) -> None:
    for line in layout.lines:
        assert line.left >= 0
        assert line.left + line.lettering.width(line.text) <= WIDTH - 20, line.text
        assert 0 < line.baseline < layout.height
    for box in layout.boxes:
        assert 0 <= box.left <= box.right <= WIDTH
        assert 0 <= box.top <= box.bottom <= layout.height


@pytest.mark.parametrize("language", ["en", "km", "fr"])
@pytest.mark.parametrize("name", EVERYTHING)
def test_nothing_leaves_the_picture_and_no_words_meet(
    name: str, language: str, letterings: Letterings
) -> None:
    layout = lay_out(drawing(EVERYTHING[name], language), letterings)
    _check_room(layout)
    places = []
    for line in layout.lines:
        extent = line.lettering.extent([line.text])
        right = line.left + line.lettering.width(line.text)
        places.append(
            (line.left, line.baseline - extent.above, right, line.baseline + extent.below)
        )
    for number, one in enumerate(places):
        for other in places[:number]:
            apart = (
                one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            )
            assert apart, (layout.lines[number].text, one, other)


KHMER = "កខគងញដតនបពមយរលសហអ្ាិីុូេៃំះៗ។០៩ \u200b"
WORDS = st.text(KHMER, max_size=90) | st.text("abc XYZ,.-é’0\u00a0", max_size=90)
VALUES = (
    st.none() | st.just("n/a") | st.integers(-(10**17), 10**17) | st.decimals(-99, 99, places=9)
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rows=st.lists(st.tuples(WORDS, VALUES), min_size=1, max_size=9),
    caption=WORDS,
    language=st.sampled_from(["en", "km", "fr"]),
    kind=st.sampled_from(["bars", "stacked"]),
)
def test_whatever_a_table_holds_stays_inside_its_picture(
    rows, caption: str, language: str, kind: str, letterings: Letterings
) -> None:
    table = ResultsTable(
        "any",
        Texts.of(caption),
        columns=(Column("name", ColumnKind.LABEL), Column("n", labels=Texts.of(caption))),
        rows=tuple(
            Row(f"r{number}", (Texts.of(name), NOT_AVAILABLE if value == "n/a" else value))
            for number, (name, value) in enumerate(rows)
        ),
        options=Options(chart=Extra((("kind", kind),))),
    )
    numbers = [value for _name, value in rows if value not in (None, "n/a")]
    if not numbers or (kind == "stacked" and min(numbers) < 0):
        with pytest.raises(ChartUnfit):
            drawing(table, language)
        return
    it = drawing(table, language)
    assert not letterings.label.missing([caption, *(name for name, _value in rows)])
    _check_room(lay_out(it, letterings))


def test_words_are_large_enough_for_a_phone(letterings: Letterings) -> None:
    # On a phone of 360 pixels a chart is shown at three tenths.
    for font in (letterings.label, letterings.value, letterings.title):
        assert font.size * 360 / WIDTH >= 14
    assert letterings.note.size * 360 / WIDTH >= 12


def test_the_widest_words_there_may_be_stay_inside(letterings: Letterings) -> None:
    long = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត" * 6
    bars = tuple(
        Bar(long, "៩៩៩,៩៩៩,៩៩៩,៩៩៩,៩៩៩,៩៩៩", (Segment(sign * 10_000, "9", "#0072b2"),), long)
        for sign in (1, -1)
    )
    _check_room(lay_out(Drawing("km", long, long, bars, notes=(long, long)), letterings))
    parts = tuple(Series(long, "#0072b2", "៩៩៩,៩៩៩,៩៩៩,៩៩៩,៩៩៩,៩៩៩") for _ in range(7))
    stack = (Bar("", "", (Segment(10_000, "9", "#0072b2"),)),)
    _check_room(lay_out(Drawing("km", long, long, stack, parts), letterings))
    _check_room(lay_out(Drawing("km", long, long, bars[:1], parts), letterings))


def test_bars_are_as_long_as_their_figures(letterings: Letterings) -> None:
    it = drawing(seats(chart='{ column = "seats" }'))
    boxes = [box for box in lay_out(it, letterings).boxes if box.colour == "#0072b2"]
    longest = boxes[0].right - boxes[0].left
    for box, won in zip(boxes, (73, 26, 24, 9, 5, 2, 1), strict=True):
        assert abs((box.right - box.left) / longest - won / 73) < 0.005


def test_colours_are_exactly_those_that_were_chosen() -> None:
    it = drawing(seats(), "km")
    image = Image.open(io.BytesIO(picture(it))).convert("RGB")
    there = {colour for _count, colour in image.getcolors(1_000_000) or ()}
    assert {channels(series.colour) for series in it.series if series.colour} <= there


def test_what_is_not_zero_is_seen_on_both_sides(letterings: Letterings) -> None:
    lengths = (10_000, 1, 0, -1)
    bars = tuple(Bar("A", "1", (Segment(length, "1", "#0072b2"),)) for length in lengths)
    layout = lay_out(Drawing("en", "T", "", bars), letterings)
    boxes = [box for box in layout.boxes if box.colour == "#0072b2"]
    assert [box.right - box.left for box in boxes][1:] == [3, 3]
    assert boxes[1].left == boxes[2].right  # one begins where the other does


def test_a_light_bar_has_an_outline() -> None:
    it = drawing(parties().with_row("cpp", replace(parties().row("cpp"), colour="#ffee00")))
    image = Image.open(io.BytesIO(picture(it))).convert("RGB")
    colours = {colour for _count, colour in image.getcolors(1_000_000) or ()}
    assert {(255, 238, 0), (89, 89, 89)} <= colours


# -- the file -------------------------------------------------------------------------------------


def test_the_same_drawing_gives_the_same_bytes() -> None:
    it = drawing(parties(), "km")
    assert picture(it) == picture(it)
    code = (
        "import hashlib, sys\n"
        "from icc_editor.worker.chart_drawing import draw_chart\n"
        "reply = draw_chart({'table': 't'}, sys.stdin.buffer.read())\n"
        "print(hashlib.sha256(reply.blob).hexdigest())\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=chart_json.pack(it),
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Phnom_Penh"))
    }
    assert len(found) == 1


def test_the_file_holds_pixels_and_nothing_else() -> None:
    data = picture(drawing(provinces(), "km"))
    kinds = []
    at = 8
    while at < len(data):
        kinds.append(data[at + 4 : at + 8])
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    assert set(kinds) == {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
    assert len(data) < 200_000


def test_it_grows_with_its_rows_and_keeps_its_width() -> None:
    sizes = [draw("t", drawing(provinces(many=many), "en")).size for many in (3, 10, 25)]
    assert {width for width, _height in sizes} == {WIDTH}
    assert sizes[0][1] < sizes[1][1] < sizes[2][1] <= MOST_HEIGHT


def test_what_is_too_high_is_scaled_down_and_stays_readable() -> None:
    # On a phone a picture as wide as this is still shown in its own pixels, or nearly so.
    assert draw("t", drawing(provinces(), "km")).width >= 1_100
    width, height = draw("t", drawing(provinces(many=40), "km")).size
    assert width >= 700
    assert height == MOST_HEIGHT


def test_a_minus_sign_is_drawn_though_the_fonts_have_none() -> None:
    assert Lettering(44).width("−5") == Lettering(44).width("–5")
    assert Lettering(44).missing(["−5"]) == ""
