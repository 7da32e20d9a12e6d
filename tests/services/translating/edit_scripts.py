# SPDX-License-Identifier: MIT
"""Makes pairs of versions with states, edits both as somebody would in another editor, and knows
what must come of it.

It knows nothing of how segments are found again.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from icc_editor.post.segment import BLOCK, SegmentRecord, SegmentState

ENGLISH = (
    *("the", "commission", "announced", "official", "results", "province", "ballots", "counted"),
    *("observers", "reported", "villagers", "village", "station", "opened", "closed", "morning"),
    *("party", "leader", "said", "that", "every", "vote", "was", "recorded", "in", "public"),
    *("complaint", "filed", "district", "office", "before", "evening", "women", "candidates"),
    *("council", "elected", "chief", "members", "campaign", "peaceful", "monitors", "list"),
    *("names", "missing", "army", "families", "border", "river", "market", "school", "teachers"),
)
KHMER = (
    *("គណៈកម្មាធិការ", "បាន", "ប្រកាស", "លទ្ធផល", "ផ្លូវការ", "ខេត្ត", "សន្លឹក", "ឆ្នោត", "រាប់", "អ្នក"),
    *("សង្កេតការណ៍", "រាយការណ៍", "អ្នកភូមិ", "ភូមិ", "ការិយាល័យ", "បើក", "បិទ", "ព្រឹក", "គណបក្ស", "មេដឹកនាំ"),
    *("និយាយ", "ថា", "គ្រប់", "សំឡេង", "កត់ត្រា", "សាធារណៈ", "បណ្តឹង", "ស្រុក", "មុន", "ល្ងាច", "ស្ត្រី"),
    *("បេក្ខជន", "ក្រុមប្រឹក្សា", "ជាប់ឆ្នោត", "មេឃុំ", "សមាជិក", "យុទ្ធនាការ", "សន្តិភាព", "បញ្ជី", "ឈ្មោះ", "បាត់"),
    *("ទាហាន", "គ្រួសារ", "ព្រំដែន", "ទន្លេ", "ផ្សារ", "សាលារៀន", "គ្រូ", "យប់", "ថ្ងៃ", "ផ្លូវ"),
)
_KHMER_DIGITS = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
STATES = (SegmentState.DRAFT, SegmentState.TRANSLATED, SegmentState.REVIEWED)


@dataclass
class Piece:
    """A block of one text: of which original blocks it is made, and whether it was touched."""

    ids: set[int]
    sign: str
    sentences: list[str]
    touched: bool = False
    figure_changed: bool = False

    @property
    def text(self) -> str:
        return self.sign + self.joint.join(self.sentences)

    @property
    def joint(self) -> str:
        return " "


@dataclass
class Story:
    """Both texts as lists of pieces, what is kept of their translation, and what was done."""

    sources: list[Piece]
    targets: list[Piece]
    records: list[SegmentRecord]
    state_of: dict[int, SegmentState]
    before: frozenset[str]
    """The texts of all pieces before anything was edited."""
    done: list[str] = field(default_factory=list)

    @property
    def source(self) -> str:
        return body(self.sources)

    @property
    def target(self) -> str:
        return body(self.targets)


def body(pieces: list[Piece]) -> str:
    return "\n\n".join(piece.text for piece in pieces) + "\n"


class Teller:
    """Tells stories from one seed."""

    def __init__(self, seed: str) -> None:
        self._dice = random.Random(seed)
        self._next = 0

    def story(self, edits: int | None = None) -> Story:
        """Return two texts of 6 to 30 pieces and their states, edited 1 to 6 times."""
        story = self._before()
        for _ in range(self._dice.randint(1, 6) if edits is None else edits):
            self._edit(story)
        return story

    def _before(self) -> Story:
        dice = self._dice
        sources, targets, records, state_of = [], [], [], {}
        for _ in range(dice.randint(6, 30)):
            mine = self._id()
            sign, count = dice.choice(
                [("", (1, 5))] * 6 + [("## ", (1, 1)), ("- ", (1, 2)), ("> ", (1, 3))]
            )
            many = dice.randint(*count)
            source = Piece({mine}, sign, [self._sentence("en", sign) for _ in range(many)])
            sources.append(source)
            if dice.random() < 0.1:
                records.append(SegmentRecord(BLOCK, source.text, "", SegmentState.UNTRANSLATED))
                continue
            target = Piece({mine}, sign, [self._sentence("km", sign) for _ in range(many)])
            targets.append(target)
            state_of[mine] = dice.choice(STATES)
            records.append(SegmentRecord(BLOCK, source.text, target.text, state_of[mine]))
        before = frozenset(piece.text for piece in (*sources, *targets))
        return Story(sources, targets, records, state_of, before)

    def _id(self) -> int:
        self._next += 1
        return self._next

    def _sentence(self, language: str, sign: str) -> str:
        dice = self._dice
        words = dice.choices(ENGLISH if language == "en" else KHMER, k=dice.randint(4, 14))
        if dice.random() < 0.4:
            words.insert(dice.randrange(1, len(words)), self._number(language))
        if language == "en":
            text = " ".join(words).capitalize()
            return text if sign == "## " else text + "."
        return "".join(words) + ("" if sign == "## " else "។")

    def _number(self, language: str) -> str:
        number = f"{self._dice.randint(2, 9_999_999):,}"
        if language == "en":
            return number
        return f" {number.replace(',', '.').translate(_KHMER_DIGITS)} "

    def _edit(self, story: Story) -> None:
        side = self._dice.choice(("source", "target"))
        pieces = story.sources if side == "source" else story.targets
        language = "en" if side == "source" else "km"
        if not pieces:
            return
        edits: tuple[Callable[[list[Piece], str], bool], ...] = (
            *(self._insert, self._delete, self._move, self._split, self._merge),
            *(self._reword, self._change_figure),
        )
        edit = self._dice.choice(edits)
        if edit(pieces, language):
            story.done.append(f"{edit.__name__[1:]} in {side}")

    def _insert(self, pieces: list[Piece], language: str) -> bool:
        many = self._dice.randint(1, 3)
        new = Piece({self._id()}, "", [self._sentence(language, "") for _ in range(many)])
        new.touched = True
        pieces.insert(self._dice.randint(0, len(pieces)), new)
        return True

    def _delete(self, pieces: list[Piece], _language: str) -> bool:
        del pieces[self._dice.randrange(len(pieces))]
        return True

    def _move(self, pieces: list[Piece], _language: str) -> bool:
        piece = pieces.pop(self._dice.randrange(len(pieces)))
        pieces.insert(self._dice.randint(0, len(pieces)), piece)
        return True

    def _split(self, pieces: list[Piece], _language: str) -> bool:
        places = [n for n, p in enumerate(pieces) if len(p.sentences) > 1 and not p.sign]
        if not places:
            return False
        place = self._dice.choice(places)
        piece = pieces[place]
        at = self._dice.randrange(1, len(piece.sentences))
        rest = Piece(set(piece.ids), "", piece.sentences[at:], touched=True)
        piece.sentences, piece.touched = piece.sentences[:at], True
        pieces.insert(place + 1, rest)
        return True

    def _merge(self, pieces: list[Piece], _language: str) -> bool:
        places = [
            n for n in range(len(pieces) - 1) if not pieces[n].sign and not pieces[n + 1].sign
        ]
        if not places:
            return False
        place = self._dice.choice(places)
        first, second = pieces[place], pieces.pop(place + 1)
        first.ids |= second.ids
        first.sentences = first.sentences + second.sentences
        first.touched = True
        return True

    def _reword(self, pieces: list[Piece], language: str) -> bool:
        """Change at most about a third of the words of a piece."""
        piece = self._dice.choice(pieces)
        words = [sentence.split(" ") for sentence in piece.sentences]
        if language == "km":
            words = [_khmer_words(sentence) for sentence in piece.sentences]
        many = sum(map(len, words))
        pool = ENGLISH if language == "en" else KHMER
        for _ in range(max(1, self._dice.randint(1, max(1, many // 3)))):
            sentence = self._dice.choice(words)
            if len(sentence) > 1:
                sentence[self._dice.randrange(len(sentence) - 1)] = self._dice.choice(pool)
        joint = " " if language == "en" else ""
        before = list(piece.sentences)
        piece.sentences = [joint.join(sentence) for sentence in words]
        piece.touched = piece.touched or piece.sentences != before
        return piece.sentences != before

    def _change_figure(self, pieces: list[Piece], language: str) -> bool:
        digits = "0123456789" if language == "en" else "០១២៣៤៥៦៧៨៩"
        places = [
            (piece, n)
            for piece in pieces
            for n, sentence in enumerate(piece.sentences)
            if any(sign in digits for sign in sentence)
        ]
        if not places:
            return False
        piece, n = self._dice.choice(places)
        signs = list(piece.sentences[n])
        at = self._dice.choice([k for k, sign in enumerate(signs) if sign in digits])
        signs[at] = self._dice.choice([digit for digit in digits if digit != signs[at]])
        piece.sentences[n] = "".join(signs)
        piece.touched = piece.figure_changed = True
        return True


def _khmer_words(sentence: str) -> list[str]:
    """Return the words a sentence was made of."""
    found, at = [], 0
    known = sorted(KHMER, key=len, reverse=True)
    while at < len(sentence):
        word = next((word for word in known if sentence.startswith(word, at)), sentence[at])
        found.append(word)
        at += len(word)
    return found
