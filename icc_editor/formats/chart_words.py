# SPDX-License-Identifier: MIT
"""A chart in words, for those who do not see it."""

from icc_editor.formats.phrases import phrase
from icc_editor.post.chart import Bar, ChartKind, Drawing

MOST_NAMED = 12
"""Of more bars only the ends are named: nobody listens to a list of 25."""
_LONGEST_NAMED = 3
_ENDS = " .។:៖"


def described(drawing: Drawing, kind: ChartKind) -> str:
    """Return the alternative text of a chart in its language: what it is, and its figures."""
    sentences = [_say(drawing, kind.value, title=drawing.title.rstrip(_ENDS))]
    if len(drawing.bars) > MOST_NAMED:
        sentences.append(_ends_of(drawing))
    else:
        sentences.append(_all_of(drawing))
    sentences += [_say(drawing, "items", items=note.rstrip(_ENDS)) for note in drawing.notes]
    return " ".join(sentences)


def _all_of(drawing: Drawing) -> str:
    if len(drawing.bars) == 1 and drawing.series:
        items = [f"{series.label} {series.value}" for series in drawing.series]
    else:
        items = [_item(drawing, bar) for bar in drawing.bars]
    return _figures(drawing, _listed(drawing, items))


def _ends_of(drawing: Drawing) -> str:
    bars = [bar for bar in drawing.bars if bar.segments]
    bars.sort(key=lambda bar: -sum(segment.length for segment in bar.segments))
    words = _say(
        drawing,
        "ends",
        longest=_listed(drawing, [_item(drawing, bar) for bar in bars[:_LONGEST_NAMED]]),
        shortest=_item(drawing, bars[-1]),
    )
    return _figures(drawing, words)


def _item(drawing: Drawing, bar: Bar) -> str:
    if not drawing.series:
        words = f"{bar.label} {bar.value}"
        return f"{bar.heading}: {words}" if bar.heading else words
    parts = ", ".join(
        f"{drawing.series[segment.series].label} {segment.value}" for segment in bar.segments
    )
    whole = f"{bar.label} {bar.value}".rstrip()
    return f"{whole} ({parts})" if parts else whole


def _listed(drawing: Drawing, items: list[str]) -> str:
    return _say(drawing, "between").join(items)


def _figures(drawing: Drawing, items: str) -> str:
    items = items.rstrip(_ENDS)
    if not drawing.measure:
        return _say(drawing, "items", items=items)
    return _say(drawing, "figures", measure=drawing.measure.rstrip(_ENDS), items=items)


def _say(drawing: Drawing, name: str, **values: str) -> str:
    return phrase(drawing.language, f"chart.{name}", **values)
