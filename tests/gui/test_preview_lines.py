# SPDX-License-Identifier: MIT
"""What the web engine, and so most readers, makes of Khmer lines, beside the editor's own."""

import html
import json
from collections import Counter

from icc_editor.text.khmer import clusters, words
from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.khmer.lines import line_breaks
from tests.gui.test_preview_pane import ask, pane, pytestmark, show  # noqa: F401 - fixture, mark

PARAGRAPHS = 1_500
WIDTHS = range(300, 901, 100)
LINE_ENDS = """
JSON.stringify([...document.querySelectorAll("p[lang=km]")].map((paragraph) => {
  const text = paragraph.firstChild, ends = [], range = document.createRange();
  let below = -1e9;
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const rects = range.getClientRects();
    if (!rects.length) continue;
    const box = rects[rects.length - 1];
    if (box.width && box.top > below) {
      if (below > -1e9) ends.push(at);
      below = box.top + box.height / 2;
    }
  }
  return ends;
}))
"""


def test_the_engine_breaks_khmer_where_we_do_or_inside_compounds(
    pane,  # noqa: F811
    qtbot,
    khmer_corpus,
):
    step = len(khmer_corpus.plain) // PARAGRAPHS
    texts = [text for text in khmer_corpus.plain[::step] if text.isprintable()][:PARAGRAPHS]
    assert all(max(text) < "\U00010000" for text in texts)
    show(pane, qtbot, "".join(f'<p lang="km">{html.escape(text)}</p>' for text in texts))
    kinds = Counter()
    others = Counter()
    for width in WIDTHS:
        ask(pane, qtbot, f"document.body.style.width = '{width}px'")
        found = json.loads(ask(pane, qtbot, LINE_ENDS))
        assert len(found) == len(texts)
        sort(zip(texts, found, strict=True), kinds, others)
    total = sum(kinds.values())
    told = {kind: f"{count / total:.1%}" for kind, count in kinds.items()}
    shown = (told, [word for word, _count in others.most_common(20)])
    assert total > 10_000
    assert kinds["where ours may end"] / total >= 0.85, shown
    # Where the two disagree it is at the joints of compounds, which the engine's smaller dictionary
    # does not know, and before a full stop that somebody typed a space before.
    assert kinds["inside a word of ours"] / total <= 0.15, shown
    assert kinds["after a space before ។ or ៖"] / total <= 0.05, shown
    assert kinds["elsewhere"] / total <= 0.005, shown


def sort(found, kinds, others):
    """Count line ends by kind, and the words of ours that were parted."""
    for text, ends in found:
        allowed, stops = set(line_breaks(text)), set(clusters.stops(text))
        for end in ends:
            assert end in stops, (text[end - 10 : end], text[end : end + 10])
            assert not inside_cluster(text, end)
            if end in allowed:
                kinds["where ours may end"] += 1
                continue
            word = words.word_at(text, end)
            if word is not None and word.start < end < word.end:
                kinds["inside a word of ours"] += 1
                others[f"{text[word.start : end]}|{text[end : word.end]}"] += 1
            elif text[end - 1] == " " and text[end] in "។៖":
                kinds["after a space before ។ or ៖"] += 1
            else:
                kinds["elsewhere"] += 1
