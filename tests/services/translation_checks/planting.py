# SPDX-License-Identifier: MIT
"""Faults planted into right pairs, of every kind the checks look for; the same every time."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from icc_editor.text.khmer.letters import TO_KHMER_DIGITS, TO_LATIN_DIGITS
from icc_editor.text.khmer.words import SpanKind, spans
from icc_editor.text.spelling.unchecked import blanked
from tests.services.translation_checks.pair_files import TextPair

Planter = Callable[[TextPair, random.Random], str | tuple[str, str] | None]
"""Returns the target with a fault, or source and target; None where there is no room for it."""

_NUMBER = re.compile(r"(?<![០-៩.,])[០-៩]{1,3}(?:[.,][០-៩]+)*(?![០-៩])")
_SIGN = re.compile(r"\A(?:#+ |[-*] |[0-9០-៩]+\. |> |\| )?")


def planted(
    pairs: Sequence[TextPair], *, each: int, seed: str, only: str = ""
) -> Iterator[TextPair]:
    """Yield pairs with one fault each: up to ``each`` of every kind, or of one."""
    for name, (planter, faults) in PLANTERS.items():
        if only not in ("", name):
            continue
        chance = random.Random(f"{seed}/{name}")
        order = list(pairs)
        chance.shuffle(order)
        count = 0
        for pair in order:
            changed = planter(pair, chance) if count < each else None
            if changed is None:
                continue
            source, target = changed if isinstance(changed, tuple) else (pair.source, changed)
            if (source, target) == (pair.source, pair.target):
                continue
            count += 1
            yield replace(
                pair,
                name=f"{name}:{pair.name}",
                source=source,
                target=target,
                faults=frozenset(faults),
            )


def _numbers(text: str) -> list[re.Match[str]]:
    bare = blanked(text)
    sign = _SIGN.match(bare)
    start = sign.end() if sign else 0
    return list(_NUMBER.finditer(bare, start))


def _khmer(value: int) -> str:
    return str(value).translate(TO_KHMER_DIGITS)


def _wrong_digit(pair: TextPair, chance: random.Random) -> str | None:
    found = _numbers(pair.target)
    if not found:
        return None
    number = chance.choice(found)
    places = [n for n in range(*number.span()) if pair.target[n].isdigit()]
    at = chance.choice(places)
    digit = int(pair.target[at])
    other = chance.choice([d for d in range(1, 10) if d != digit])
    return pair.target[:at] + _khmer(other) + pair.target[at + 1 :]


def _swapped_digits(pair: TextPair, chance: random.Random) -> str | None:
    text = pair.target
    places = [
        n
        for number in _numbers(text)
        for n in range(number.start(), number.end() - 1)
        if text[n].isdigit()
        and text[n + 1].isdigit()
        and text[n] != text[n + 1]
        and not (n == number.start() and text[n + 1] == "០")
    ]
    if not places:
        return None
    at = chance.choice(places)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _lost_zero(pair: TextPair, _chance: random.Random) -> str | None:
    match = re.search(r"[១-៩][០-៩.]*([.][០-៩]{3})(?![០-៩.])", pair.target)
    return pair.target[: match.start(1)] + pair.target[match.end(1) :] if match else None


def _other_scale(pair: TextPair, _chance: random.Random) -> str | None:
    match = re.search(r"(?<=[០-៩]) (លាន|សែន)(?!ា)", pair.target)
    if not match:
        return None
    return pair.target[: match.start(1)] + "ពាន់" + pair.target[match.end(1) :]


def _number_dropped(pair: TextPair, chance: random.Random) -> str | None:
    found = [its for its in _numbers(pair.target) if len(its[0]) > 1]
    if not found:
        return None
    number = chance.choice(found)
    return pair.target[: number.start()].rstrip() + "ច្រើន" + pair.target[number.end() :].lstrip()


def _number_put_in(pair: TextPair, chance: random.Random) -> str | None:
    if not re.search("។$", pair.target):
        return None
    return pair.target[:-1] + f" ចំនួន {_khmer(chance.randrange(130, 990))} នាក់។"


def _other_month(pair: TextPair, _chance: random.Random) -> str | None:
    if "មិថុនា" in pair.target:
        return pair.target.replace("មិថុនា", "កក្កដា")
    if "កក្កដា" in pair.target:
        return pair.target.replace("កក្កដា", "សីហា")
    return pair.target.replace("កញ្ញា", "តុលា") if "កញ្ញា" in pair.target else None


def _figure_of_another_row(pair: TextPair, _chance: random.Random) -> str | None:
    match = re.search(r"\{\{(\w+)\.(\w+)\.(\w+)\}\}", pair.target)
    if not match:
        return None
    return pair.target.replace(match[0], "{{" + f"{match[1]}.other.{match[3]}" + "}}")


def _figure_typed(pair: TextPair, _chance: random.Random) -> str | None:
    match = re.search(r"\{\{[^{}]+\}\}", pair.target)
    return pair.target.replace(match[0], "៤៩២") if match else None


def _figure_put_in(pair: TextPair, _chance: random.Random) -> str | None:
    found = [its for its in _numbers(pair.target) if len(its[0]) > 3]
    if not found:
        return None
    return pair.target[: found[0].start()] + "{{votes.cpp.votes}}" + pair.target[found[0].end() :]


def _link_lost(pair: TextPair, _chance: random.Random) -> str | None:
    changed = re.sub(r"(?<!!)\[([^\]^]+)\]\([^)]+\)", r"\1", pair.target)
    return changed if changed != pair.target else None


def _link_damaged(pair: TextPair, _chance: random.Random) -> str | None:
    changed = re.sub(r"(?<!!)(\[[^\]^]+\]\(https?://[^)]+)\)", r"\1x)", pair.target)
    return changed if changed != pair.target else None


def _link_put_in(pair: TextPair, _chance: random.Random) -> str | None:
    if pair.target.startswith(("!", "|")) or "](" in pair.target:
        return None
    return f"{pair.target} [អានបន្ត](https://example.net/more)"


def _picture_lost(pair: TextPair, _chance: random.Random) -> str | tuple[str, str] | None:
    if "tables/" in pair.source or not pair.source.endswith("."):
        return None
    return f"{pair.source} ![](images/seal.png)", pair.target


def _picture_of_another_file(pair: TextPair, _chance: random.Random) -> str | None:
    if not pair.target.startswith("![") or "tables/" in pair.target:
        return None
    return pair.target.replace("images/", "images/old-")


def _table_of_another_file(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.replace("tables/", "tables/all-") if "tables/" in pair.target else None


def _footnote_lost(pair: TextPair, _chance: random.Random) -> str | None:
    changed = re.sub(r"\[\^\w+\]", "", pair.target)
    return changed if changed != pair.target else None


def _footnote_put_in(pair: TextPair, _chance: random.Random) -> str | None:
    if not pair.target.endswith("។"):
        return None
    return f"{pair.target}[^more]"


def _no_heading(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.lstrip("# ") if pair.target.startswith("#") else None


def _no_item(pair: TextPair, _chance: random.Random) -> str | None:
    changed = re.sub(r"\A(?:[-*]|[០-៩]+\.) ", "", pair.target)
    return changed if changed != pair.target else None


def _made_a_heading(pair: TextPair, _chance: random.Random) -> str | None:
    is_prose = re.match(r"[\w«]", pair.target) and not re.match(r"[០-៩]+\.", pair.target)
    return f"## {pair.target}" if is_prose else None


def _other_level(pair: TextPair, _chance: random.Random) -> str | None:
    return f"#{pair.target}" if pair.target.startswith("#") else None


def _other_list(pair: TextPair, _chance: random.Random) -> str | None:
    if pair.target.startswith(("- ", "* ")):
        return f"១. {pair.target[2:]}"
    changed = re.sub(r"\A[០-៩]+\. ", "- ", pair.target)
    return changed if changed != pair.target else None


def _item_put_in(pair: TextPair, _chance: random.Random) -> tuple[str, str] | None:
    match = re.match(r"[-*] ", pair.target)
    if not match:
        return None
    return pair.source, f"{pair.target}\n{match[0]}ចំណុចមួយទៀតដែលមិនមាននៅក្នុងអត្ថបទដើម"


def _item_lost(pair: TextPair, _chance: random.Random) -> tuple[str, str] | None:
    if not pair.source.startswith(("- ", "* ")):
        return None
    return f"{pair.source}\n{pair.source[:2]}the trees along the river", pair.target


def _item_deeper(pair: TextPair, _chance: random.Random) -> tuple[str, str] | None:
    if not pair.source.startswith(("- ", "* ")):
        return None
    first = pair.source[:2]
    return (
        f"{first}Phnom Penh 123\n  {pair.source}",
        f"{first}ភ្នំពេញ ១២៣\n{pair.target}",
    )


def _cell_lost(pair: TextPair, _chance: random.Random) -> str | None:
    if not pair.target.startswith("|"):
        return None
    return "\n".join(re.sub(r"\|[^|]+\|\Z", "|", row) for row in pair.target.split("\n"))


def _copied(pair: TextPair, _chance: random.Random) -> str | None:
    bare = re.sub(r"\([^)]*\)|\{\{[^}]*\}\}", "", pair.source)
    words = re.findall(r"\b[a-z]{3,}\b", bare)
    return pair.source if len(words) > 1 and "tables/" not in pair.source else None


def _in_english(pair: TextPair, _chance: random.Random) -> str | None:
    if pair.languages[0] != "fr" or not pair.source.endswith(".") or _SIGN.match(pair.source)[0]:
        return None
    return "Here somebody left a sentence in another language, as a reminder."


def _half_left(pair: TextPair, _chance: random.Random) -> str | None:
    words = pair.source.split()
    if len(words) < 12 or re.search(r"[\[{(«“]", pair.source) or not pair.source.endswith("."):
        return None
    rest = " ".join(words[len(words) * 3 // 5 :])
    if len(re.findall(r"\b[a-zéèàûê]{3,}\b", rest)) < 2:
        return None
    middle = pair.target.find(" ", len(pair.target) // 2)
    return f"{pair.target[: middle if middle > 0 else len(pair.target) // 2]} {rest}"


def _end_left_out(pair: TextPair, _chance: random.Random) -> str | None:
    if len(pair.source) < 75 or re.search(r"[\[{(«“0-9]", pair.source):
        return None
    # Cut between words, at a third.
    ends = [span.end for span in spans(pair.target) if span.kind is SpanKind.KHMER]
    return pair.target[: min(ends, key=lambda end: abs(end - len(pair.target) // 4))] + "។"


def _something_added(pair: TextPair, _chance: random.Random) -> str | None:
    if len(pair.source) < 60 or not pair.target.endswith("។"):
        return None
    more = (
        "ហើយប្រជាពលរដ្ឋជាច្រើនដែលរស់នៅតាមជនបទក៏បាននិយាយដូចគ្នាដែរ ព្រោះពួកគេធ្លាប់បានឃើញរឿងនេះ "
        "ម្តងរួចមកហើយ កាលពីពេលដែលអាជ្ញាធរមូលដ្ឋានបានសន្យា ប៉ុន្តែមិនបានធ្វើតាមការសន្យានោះឡើយ"
    )
    return f"{pair.target[:-1]} {more}។"


def _nothing(_pair: TextPair, _chance: random.Random) -> str:
    return ""


def _stop_lost(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target[:-1] if pair.target.endswith("។") else None


def _question_as_stop(pair: TextPair, _chance: random.Random) -> str | None:
    return f"{pair.target[:-1]}។" if pair.target.endswith("?") else None


def _stop_as_question(pair: TextPair, _chance: random.Random) -> str | None:
    return f"{pair.target[:-1]}?" if pair.target.endswith("។") else None


def _colon_as_stop(pair: TextPair, _chance: random.Random) -> str | None:
    return f"{pair.target[:-1]}។" if pair.target.endswith("៖") else None


def _latin_stop(pair: TextPair, _chance: random.Random) -> str | None:
    return f"{pair.target[:-1]}." if pair.target.endswith("។") else None


def _quote_open(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.replace("»", "") if "»" in pair.target else None


def _quotes_lost(pair: TextPair, _chance: random.Random) -> str | None:
    changed = pair.target.replace("»", "").replace("«", "")
    return changed if changed != pair.target else None


def _bracket_open(pair: TextPair, chance: random.Random) -> str | None:
    if " (" not in pair.target:
        return None
    sign = chance.choice("()")
    at = pair.target.rindex(sign)
    return pair.target[:at] + pair.target[at + 1 :]


def _brackets_lost(pair: TextPair, _chance: random.Random) -> str | None:
    if " (" not in pair.target:
        return None
    return re.sub(r" \(([^()]*)\)", r" \1", pair.target)


def _bold_open(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.replace("**", "", 1) if "**" in pair.target else None


def _word_twice(pair: TextPair, chance: random.Random) -> str | None:
    if "tables/" in pair.target:  # nobody reads its description
        return None
    bare = blanked(pair.target)
    words = [
        span
        for span in spans(bare)
        if span.kind is SpanKind.KHMER
        and len(re.findall("[ក-ឳ]", bare[span.start : span.end])) > 1
        and bare[span.end : span.end + 1] != "ៗ"
    ]
    if not words:
        return None
    word = chance.choice(words)
    gap = chance.choice(("", " ", "\u200b"))
    text = pair.target
    return text[: word.end] + gap + text[word.start : word.end] + text[word.end :]


def _misordered(pair: TextPair, _chance: random.Random) -> str | None:
    match = re.search("(្[ក-អ])([ាិីុូេោ])", pair.target)
    return pair.target.replace(match[0], match[2] + match[1], 1) if match else None


def _split_vowel(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.replace("ោ", "េា", 1) if "ោ" in pair.target else None


def _lone_mark(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.replace(" ", " ា", 1) if re.search(r"[ក-ឳ។] [ក-ឳ]", pair.target) else None


def _latin_colon(pair: TextPair, _chance: random.Random) -> str | None:
    return pair.target.replace("៖", ":") if re.search("[ក-អា-ៅ]៖", pair.target) else None


def _mixed_digits(pair: TextPair, chance: random.Random) -> str | None:
    found = [its for its in _numbers(pair.target) if len(its[0]) > 1]
    if not found:
        return None
    number = chance.choice(found)
    at = number.end() - 1
    return pair.target[:at] + pair.target[at].translate(TO_LATIN_DIGITS) + pair.target[at + 1 :]


def _latin_digits(pair: TextPair, _chance: random.Random) -> tuple[str, str] | None:
    numbers = _numbers(pair.target)
    if len(numbers) != 1 or re.match(r"[#>|!*-]|[0-9]+\.", pair.source):
        return None
    more = "On 4, 5, 6, 7, 8 and 9 people came.", "នៅថ្ងៃទី ៤ ៥ ៦ ៧ ៨ និង ៩ មានមនុស្សមក។"
    target = (
        pair.target[: numbers[0].start()]
        + numbers[0][0].translate(TO_LATIN_DIGITS)
        + pair.target[numbers[0].end() :]
    )
    return f"{pair.source}\n\n{more[0]}", f"{target}\n\n{more[1]}"


def _term_replaced(pair: TextPair, _chance: random.Random) -> str | None:
    changed = pair.target.replace("គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត", "ស្ថាប័ននោះ")
    changed = changed.replace("សន្លឹកឆ្នោត", "ក្រដាស")
    return changed if changed != pair.target else None


def _term_forbidden(pair: TextPair, _chance: random.Random) -> str | None:
    changed = pair.target.replace("គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត", "គណៈកម្មការបោះឆ្នោតជាតិ")
    changed = changed.replace("សន្លឹកឆ្នោត", "ប័ណ្ណឆ្នោត")
    return changed if changed != pair.target else None


_SPELLINGS = (
    ("Pursat", "ពោធិ៍សាត់", "ពោធិសាត់"),
    ("Mondulkiri", "មណ្ឌលគិរី", "មណ្ឌលគីរី"),
    ("Oddar Meanchey", "ឧត្តរមានជ័យ", "ឧត្តមានជ័យ"),
    ("Pailin", "ប៉ៃលិន", "បៃលិន"),
    ("Mr Kem Sokha", "លោក កឹម សុខា", "លោក កឹម សុក្ខា"),
    ("Ms Mu Sochua", "លោកស្រី មូរ សុខហួរ", "លោកស្រី មូរ សុខហ៊ួរ"),
    ("Mr Lim Kimya", "លោក លឹម គឹមយ៉ា", "លោក លឹម គិមយ៉ា"),
    ("Mr Rong Chhun", "លោក រ៉ុង ឈុន", "លោក រ៉ុង ឈុណ"),
)


def _two_spellings(pair: TextPair, chance: random.Random) -> tuple[str, str] | None:
    if not pair.target.endswith("។") or re.match(r"[#>|!*-]|[0-9]+\.", pair.source):
        return None
    source, one, other = chance.choice(_SPELLINGS)
    return (
        f"They went with {source}.\n\n{pair.source}\n\nLater {source} was never seen.",
        f"ពួកគេបានទៅជាមួយ{one}។\n\n{pair.target}\n\nក្រោយមក គេមិនដែលឃើញ{other} ទៀតឡើយ។",
    )


PLANTERS: dict[str, tuple[Planter, tuple[str, ...]]] = {
    "wrong digit": (_wrong_digit, ("number_differs",)),
    "swapped digits": (_swapped_digits, ("number_differs",)),
    "lost group of digits": (_lost_zero, ("number_differs",)),
    "other scale word": (_other_scale, ("number_differs",)),
    "other month": (_other_month, ("number_differs",)),
    "number left out": (_number_dropped, ("number_missing",)),
    "number put in": (_number_put_in, ("number_added",)),
    "figure of another row": (_figure_of_another_row, ("figure_missing", "figure_added")),
    "figure typed": (_figure_typed, ("figure_missing",)),
    "figure put in": (_figure_put_in, ("figure_added",)),
    "link lost": (_link_lost, ("link_missing",)),
    "link damaged": (_link_damaged, ("link_differs",)),
    "link put in": (_link_put_in, ("link_added",)),
    "picture lost": (_picture_lost, ("picture_missing",)),
    "picture of another file": (_picture_of_another_file, ("picture_missing", "picture_added")),
    "results table of another file": (_table_of_another_file, ("table_missing", "table_added")),
    "footnote lost": (_footnote_lost, ("footnote_missing",)),
    "footnote put in": (_footnote_put_in, ("footnote_added",)),
    "heading as paragraph": (_no_heading, ("kind",)),
    "item as paragraph": (_no_item, ("kind",)),
    "paragraph as heading": (_made_a_heading, ("kind",)),
    "other level of heading": (_other_level, ("heading_level",)),
    "other kind of list": (_other_list, ("list_kind",)),
    "item put in": (_item_put_in, ("list_length", "added_text")),
    "item left out": (_item_lost, ("empty", "list_length")),
    "item not nested": (_item_deeper, ("list_nesting",)),
    "column lost": (_cell_lost, ("table_columns",)),
    "copied source": (_copied, ("untranslated",)),
    "another language": (_in_english, ("untranslated",)),
    "half of it left": (_half_left, ("left_over",)),
    "end left out": (_end_left_out, ("short",)),
    "something added": (_something_added, ("long",)),
    "empty": (_nothing, ("empty",)),
    "stop lost": (_stop_lost, ("ending",)),
    "stop for a question": (_question_as_stop, ("ending",)),
    "question for a stop": (_stop_as_question, ("ending",)),
    "stop for a colon": (_colon_as_stop, ("ending",)),
    "Latin stop": (_latin_stop, ("encoding",)),
    "Latin colon": (_latin_colon, ("encoding",)),
    "quotation open": (_quote_open, ("unpaired",)),
    "quotation marks lost": (_quotes_lost, ("quotes_missing",)),
    "bracket open": (_bracket_open, ("unpaired",)),
    "brackets lost": (_brackets_lost, ("brackets_missing",)),
    "emphasis open": (_bold_open, ("unpaired",)),
    "word twice": (_word_twice, ("doubled_word",)),
    "signs out of order": (_misordered, ("encoding",)),
    "vowel of two signs": (_split_vowel, ("encoding",)),
    "mark without a letter": (_lone_mark, ("encoding",)),
    "mixed digits": (_mixed_digits, ("mixed_digits",)),
    "other digits": (_latin_digits, ("other_digits",)),
    "term not used": (_term_replaced, ("term_missing",)),
    "forbidden name": (_term_forbidden, ("term_forbidden",)),
    "name spelled two ways": (_two_spellings, ("name_two_ways",)),
}
"""Each kind of fault: who plants it, and the codes of which one at least must be found."""
