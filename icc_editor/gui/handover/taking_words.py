# SPDX-License-Identifier: MIT
"""What a file that comes in does to a post, in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from icc_editor.gui.editing import part_words
from icc_editor.post.part import PartKey, PartKind
from icc_editor.services.handing_over.clashes import Change, Choice, Clash
from icc_editor.services.handing_over.plan import TakingPlan, Told, ToldKind

translate = QCoreApplication.translate

_LONGEST = 60  # of the first words, in code points


def summary(plan: TakingPlan) -> list[str]:
    """Return what is to be said of a plan as a whole."""
    said: list[str] = []
    if count := len(plan.changes):
        said.append(translate("TakingIn", "%n change(s) come in.", "", count))
    if count := len(plan.clashes):
        sentence = translate(
            "TakingIn",
            "%n were changed on both sides: yours stays unless you choose the other.",
            "",
            count,
        )
        said.append(sentence)
    if count := len(plan.told):
        sentence = translate(
            "TakingIn", "%n difference(s) are only shown; nothing is done.", "", count
        )
        said.append(sentence)
    return said


def change_line(change: Change) -> str:
    """Return a line of a list about what comes in."""
    sentence = translate("TakingIn", "Comes in: {place}")
    if not change.theirs:
        sentence = translate("TakingIn", "Is deleted: {place}")
    elif not change.mine:
        sentence = translate("TakingIn", "Is new: {place}")
    return sentence.format(place=_place(change.part, change.address, change.theirs or change.mine))


def clash_line(clash: Clash, choice: Choice | None) -> str:
    """Return a line of a list about what both changed, and what was chosen."""
    place = _place(clash.part, clash.address, clash.mine or clash.theirs)
    match choice:
        case None:
            sentence = translate("TakingIn", "To decide: {place}")
        case Choice.MINE:
            sentence = translate("TakingIn", "Yours stays: {place}")
        case Choice.THEIRS:
            sentence = translate("TakingIn", "Theirs comes in: {place}")
        case _:
            assert_never(choice)
    return sentence.format(place=place)


def told_line(told: Told) -> str:
    """Return a line of a list about what is left as it is."""
    key = PartKey.parse(told.part)
    match told.kind:
        case ToldKind.SOURCE:
            return translate("TakingIn", "Changed in the source there: {place}").format(
                place=_place(told.part, "", told.theirs or told.mine)
            )
        case ToldKind.TABLE:
            return translate("TakingIn", "The table is another there: {name}").format(name=key.name)
        case ToldKind.NEW_TABLE:
            return translate("TakingIn", "A table you do not have: {name}").format(name=key.name)
        case ToldKind.ROW:
            return translate("TakingIn", "A row with other cells there: {place}").format(
                place=_place(told.part, "", told.theirs or told.mine)
            )
        case ToldKind.GONE:
            return translate("TakingIn", "No longer in your source: {place}").format(
                place=_place(told.part, "", told.theirs or told.mine)
            )
        case ToldKind.PICTURE:
            return translate("TakingIn", "Another picture of that name: {name}").format(
                name=told.part.rsplit("/", 1)[-1]
            )
        case _:
            assert_never(told.kind)


def told_reason(told: Told) -> str:
    """Return why a difference is left as it is."""
    match told.kind:
        case ToldKind.SOURCE:
            return translate(
                "TakingIn", "Only you change the source. If they are right, change it yourself."
            )
        case ToldKind.TABLE:
            return translate(
                "TakingIn", "Their words for it come in; figures, rows and columns stay yours."
            )
        case ToldKind.NEW_TABLE:
            return translate("TakingIn", "It is left in the file.")
        case ToldKind.ROW:
            return translate("TakingIn", "The row has not as many cells there; yours stays.")
        case ToldKind.GONE:
            return translate(
                "TakingIn", "What it translates is gone from your post; it is left in the file."
            )
        case ToldKind.PICTURE:
            return translate("TakingIn", "Yours stays; theirs is left in the file.")
        case _:
            assert_never(told.kind)


def _place(part: str, address: str, text: str) -> str:
    """Return where it is: a field or a table by its name, a paragraph by its first words."""
    first = " ".join(text.split())
    if len(first) > _LONGEST:
        first = first[:_LONGEST].rstrip() + "…"
    key = PartKey.parse(part)
    kind, _sign, name = address.partition(":")
    where = ""
    if kind == "field":
        where = _field(name)
    elif key.kind is PartKind.TABLE:
        where = part_words.short_name(key)
        first = "" if address == f"table:{key.name}" else first
    return " · ".join(piece for piece in (where, first) if piece)


def _field(name: str) -> str:
    return {
        "title": translate("TakingIn", "Title"),
        "excerpt": translate("TakingIn", "Excerpt"),
        "slug": translate("TakingIn", "Address (slug)"),
        "categories": translate("TakingIn", "Categories"),
        "tags": translate("TakingIn", "Tags"),
    }.get(name, name)
