# SPDX-License-Identifier: MIT
"""What the checks noticed, in words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from icc_editor.gui import field_words
from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.text.khmer.letters import COLON
from icc_editor.text.languages import name_of
from icc_editor.text.numbers.styles import style_for
from icc_editor.text.numbers.writer import write_number

translate = QCoreApplication.translate
_COLONS = f" :\u00a0\u202f{COLON}"
_LONG_NUMBER = re.compile(r"-?[0-9]{4,}(?:\.[0-9]+)?")


def sentence(found: Diagnostic) -> str:
    """Return one sentence about ``found``; an unknown code shows itself."""
    template = next((kind[found.code] for kind in _kinds() if found.code in kind), None)
    if template is None:
        return found.code
    facts = {name: _shown(name, value) for name, value in found.facts}
    if found.code.startswith("table."):
        facts = {name: _grouped(value) for name, value in facts.items()}
    facts |= _places(facts)
    try:
        return template.format(**facts)
    except (KeyError, IndexError):
        return template


def sentence_at_place(found: Diagnostic) -> str:
    """Return the sentence about ``found`` for who sees the place: it does not say which line.

    In every language the place stands first, with a colon behind it.
    """
    facts = tuple(fact for fact in found.facts if fact[0] not in ("line", "field"))
    return sentence(replace(found, facts=facts)).lstrip(_COLONS)


def placed_sentence(found: Diagnostic, *, names_table: bool = True) -> str:
    """Return the sentence about ``found`` with the cell of a table it is in named before it.

    Rows and columns are named by their keys, which every text has for them.
    """
    at = Address.parse(found.address)
    if not at.is_in_table or found.code == "table.untranslated":
        return sentence(found)
    places = [
        (at.name if names_table else "", translate("Checks", "table “{name}”")),
        (at.row, translate("Checks", "row “{name}”")),
        (at.column, translate("Checks", "column “{name}”")),
        (_around(at), "{name}"),
    ]
    named = ", ".join(words.format(name=key) for key, words in places if key)
    if not named:
        return sentence(found)
    return field_words.named(named[0].upper() + named[1:], sentence(found))


def _around(at: Address) -> str:
    """Return which of the words beside its cells an address of a table names; else nothing."""
    if at.kind is Place.UNIT:
        return translate("Checks", "unit")
    words = {
        "caption": translate("Checks", "caption"),
        "note": translate("Checks", "note"),
        "source": translate("Checks", "source"),
    }
    return words.get(at.part, at.part)


def known_codes() -> frozenset[str]:
    """Return every code with a sentence of its own (for the test of completeness)."""
    return frozenset(code for kind in _kinds() for code in kind)


def _shown(name: str, value: str) -> str:
    if name in ("other", "language"):
        return name_of(value)
    if name == "fault":
        return _fault(value)
    return value if len(value) <= 80 else value[:77] + "…"


def _grouped(value: str) -> str:
    """Return a fact of a table as its grid shows it, when it is a number of four digits or more."""
    if not _LONG_NUMBER.fullmatch(value):
        return value
    return write_number(Decimal(value), style_for(QLocale().name().partition("_")[0]))


def _fault(reason: str) -> str:
    from icc_editor.gui.proof.proof_words import reason_sentence

    return reason_sentence(reason)


def _places(facts: Mapping[str, str]) -> dict[str, str]:
    """Return in words where a number stands, and where the other one does."""
    names = {
        "title": (translate("Checks", "Title"), translate("Checks", "title")),
        "excerpt": (translate("Checks", "Excerpt"), translate("Checks", "excerpt")),
    }
    found = {}
    for prefix in ("", "other_"):
        line, field = facts.get(f"{prefix}line", ""), facts.get(f"{prefix}field", "")
        begun, inside = names.get(field, ("", ""))
        if line:
            begun = translate("Checks", "Line {line}").format(line=line)
            inside = translate("Checks", "line {line}").format(line=line)
        found[f"{prefix}place"], found[f"{prefix}where"] = begun, inside
    return found


def _kinds() -> Iterator[dict[str, str]]:
    """Yield the words of all codes, those of most findings first."""
    yield _number_templates()
    yield _figure_templates()
    yield _table_templates()
    yield _templates()
    yield _chart_templates()
    # Not before something was found: what is not loaded costs no time at the start.
    from icc_editor.gui.translation import translation_check_words

    yield translation_check_words.templates()


def _templates() -> dict[str, str]:
    return {
        "front_matter.broken": translate(
            "Checks", "The fields at the top of the file cannot be read (line {line})."
        ),
        "title.missing": translate("Checks", "The title is missing."),
        "title.same": translate("Checks", "The title is the same as in {other}: is it translated?"),
        "slug.long": translate("Checks", "The address part “{slug}” is very long."),
        "slug.invalid": translate(
            "Checks", "The address part “{slug}” will become “{proper}” on the blog."
        ),
        "excerpt.long": translate(
            "Checks", "The excerpt is long ({length} characters); blogs cut it."
        ),
        "category.none": translate("Checks", "No category is chosen."),
        "date.future": translate("Checks", "The blog holds the post back until its date."),
        "date.not_scheduled": translate(
            "Checks", "The date is in the future, but this blog publishes at once."
        ),
        "date.past": translate("Checks", "The date is in the past."),
        "picture.remote": translate("Checks", "A picture is loaded from another place: {source}"),
        "picture.missing_file": translate("Checks", "A picture is missing: {source}"),
        "picture.nowhere": translate(
            "Checks",
            "A picture is neither one of this post’s nor on the web; readers get its "
            "description: {source}",
        ),
        "picture.unfit": translate("Checks", "A picture cannot be sent: {source}"),
        "picture.description_missing": translate(
            "Checks", "A picture has no description for those who cannot see it: {source}"
        ),
        "picture.not_sent": translate(
            "Checks", "Your role cannot send pictures; this one is left out: {source}"
        ),
        "term.not_sent": translate(
            "Checks", "Your role cannot make new categories or tags; left out: {name}"
        ),
        "role.pages": translate("Checks", "Your role on this blog cannot make pages."),
        "role.update": translate(
            "Checks", "Your role on this blog cannot change a post that is published."
        ),
        "remote.differs": translate("Checks", "The blog shows it differently: {field}"),
        "cancel.left": translate(
            "Checks",
            "The account is gone from here. A draft or pictures may be left on the blog: {blog}",
        ),
        "cross_link.open": translate("Checks", "The link to the other language is not set yet."),
        "post.apart": translate(
            "Checks",
            "The {language} version is still on the blog as a post of its own as well: {link}",
        ),
        "post.within": translate(
            "Checks",
            "The post of the {other} version holds this text too, so readers find it twice. "
            "Choose that version as well: its post is sent without this text. {link}",
        ),
        "receipt.not_noted": translate(
            "Checks",
            "It is on the blog; only the note about it here could not be saved. The outbox keeps "
            "it until then: press “Send now” there.",
        ),
        "receipt.not_recorded": translate(
            "Checks", "The post is on the blog, but its folder is gone from this computer."
        ),
        "text.empty": translate("Checks", "There is no text."),
        "heading.first_level": translate(
            "Checks", "A heading is as large as the title; use the next smaller one."
        ),
        "heading.skipped": translate("Checks", "A heading skips a level."),
        "html.left_out": translate(
            "Checks", "This HTML is not sent to blogs and will be left out: {tag}"
        ),
        "link.unsafe": translate("Checks", "A link leads nowhere a browser should go: {link}"),
        "link.tracked": translate("Checks", "A link carries tracking: {parameters}"),
        "link.relative": translate("Checks", "A link has no full address: {link}"),
        "sign.lost": translate(
            "Checks",
            "Line {line}: a letter was lost, the sign {signs} stands in its place. Type it again.",
        ),
        "sign.lost_in_title": translate(
            "Checks",
            "A letter of the title was lost, the sign {signs} stands in its place. Type it again.",
        ),
        "sign.lost_in_excerpt": translate(
            "Checks",
            "A letter of the excerpt was lost, the sign {signs} stands in its place. Type it "
            "again.",
        ),
        "sign.control": translate(
            "Checks", "Line {line}: an invisible control sign ({signs}). Delete it."
        ),
        "sign.control_in_title": translate(
            "Checks", "The title has an invisible control sign ({signs}). Delete it."
        ),
        "sign.control_in_excerpt": translate(
            "Checks", "The excerpt has an invisible control sign ({signs}). Delete it."
        ),
        "sign.direction": translate(
            "Checks",
            "Line {line}: an invisible sign turns the direction of writing ({signs}); readers may "
            "see the words in another order. Delete it.",
        ),
        "sign.direction_in_title": translate(
            "Checks",
            "In the title an invisible sign turns the direction of writing ({signs}); readers may "
            "see the words in another order. Delete it.",
        ),
        "sign.direction_in_excerpt": translate(
            "Checks",
            "In the excerpt an invisible sign turns the direction of writing ({signs}); readers "
            "may see the words in another order. Delete it.",
        ),
        "khmer.no_letters": translate("Checks", "The Khmer version has hardly any Khmer letters."),
        "language.mostly_khmer": translate(
            "Checks", "The text is mostly Khmer, but the version is not."
        ),
        "version.only_one": translate("Checks", "There is no version in another language."),
        "version.outdated": translate(
            "Checks", "The text it was translated from was changed since."
        ),
        "translation.to_check": translate(
            "Checks",
            "Paragraphs to check, because what they were translated from was changed: {count}",
        ),
        "translation.to_translate": translate("Checks", "Paragraphs not translated yet: {count}"),
    }


def _figure_templates() -> dict[str, str]:
    return {
        "figure.malformed": translate(
            "Checks",
            "{figure} is no figure: write table, row and column with points between, as in "
            "{{{{communes.cnrp.chiefs}}}}.",
        ),
        "figure.missing_table": translate(
            "Checks", "The figure {figure} has no number: there is no table “{table}”."
        ),
        "figure.damaged_table": translate(
            "Checks",
            "The figure {figure} has no number: the file of the table “{table}” is damaged.",
        ),
        "figure.missing_row": translate(
            "Checks", "The figure {figure} has no number: the table has no row “{row}”."
        ),
        "figure.missing_column": translate(
            "Checks", "The figure {figure} has no number: the table has no column “{column}”."
        ),
        "figure.blank": translate(
            "Checks", "The figure {figure} has no number: that cell of the table is blank."
        ),
        "figure.not_available": translate(
            "Checks", "The figure {figure} has no number: the table says that it is not available."
        ),
        "figure.missing_words": translate(
            "Checks", "The figure {figure} has no words: that label is missing in {language}."
        ),
        "figure.no_number": translate(
            "Checks", "The figure {figure} cannot be written so: words stand in that cell."
        ),
        "figure.table_missing": translate("Checks", "A results table is missing: {file}"),
        "figure.table_damaged": translate(
            "Checks", "The file of a results table is damaged: {file}"
        ),
        "figure.table_empty": translate(
            "Checks", "A results table is empty, or all its columns are hidden: {file}"
        ),
    }


def _chart_templates() -> dict[str, str]:
    return {
        "chart.unfit": translate("Checks", "The table “{table}” cannot be drawn as a chart."),
        "chart.option": translate(
            "Checks", "The chart of “{table}” cannot be drawn: “{key}” in its file is not right."
        ),
        "chart.column": translate(
            "Checks",
            "The chart of “{table}” cannot be drawn: there is no such column of numbers. {key}",
        ),
        "chart.empty": translate(
            "Checks", "The chart of “{table}” cannot be drawn: its column has no figures."
        ),
        "chart.negative": translate(
            "Checks",
            "The chart of “{table}” cannot be drawn: “{key}” is below zero, and a part of a whole "
            "cannot be.",
        ),
        "chart.letters": translate(
            "Checks",
            "The chart of “{table}” cannot be drawn: the program's letters do not have “{key}”.",
        ),
        "chart.too_large": translate(
            "Checks",
            "The chart of “{table}” would have {bars} bars; more than {limit} cannot be read.",
        ),
        "chart.unshaped": translate(
            "Checks",
            "The chart of “{table}” cannot be drawn: Khmer needs FriBiDi on this computer (on "
            "Debian and Ubuntu the package libfribidi0).",
        ),
    }


def _number_templates() -> dict[str, str]:
    return {
        "figures.differs_from_table": translate(
            "Checks",
            "{place}: {found} stands here, but the table “{table}” has {expected} ({label}).",
        ),
        "figures.differs_between_versions": translate(
            "Checks",
            "{place}: {found} stands here, but the {other} version has {there} ({other_where}).",
        ),
        "figures.may_have_changed_places": translate(
            "Checks",
            "{place}: {found} stands here, where the {other} version has {there} ({other_where}). "
            "Two numbers may have changed places.",
        ),
        "figures.other_owner": translate(
            "Checks",
            "{place}: {found} is said of somebody else here than in the {other} version "
            "({other_where}).",
        ),
        "figures.only_here": translate(
            "Checks",
            "{place}: {found} stands here, but not in the {other} version ({other_where}).",
        ),
        "figures.could_be_figure": translate(
            "Checks",
            "{place}: {found} stands in the table “{table}” as well ({label}). Written as "
            "{figure} it changes with the table.",
        ),
        "figures.could_be_figures": translate(
            "Checks",
            "{count} numbers stand in tables as well. Written as figures they change with the "
            "tables: {found} ({where}) would be {figure}.",
        ),
        "figures.mixed_digits": translate(
            "Checks", "{place}: {found} mixes Khmer and Latin digits. Write {expected}."
        ),
        "figures.other_digits": translate(
            "Checks",
            "{place}: {found} is not in the digits of the text around it: {expected}.",
        ),
    }


def _table_templates() -> dict[str, str]:
    return {
        "table.column_part": translate(
            "Checks", "This column cannot be computed: “{part}” is no column of numbers."
        ),
        "table.column_of": translate(
            "Checks", "This column cannot be computed: “{part}” cannot be set against “{of}”."
        ),
        "table.column_cycle": translate("Checks", "This column would be computed from itself."),
        "table.column_steps": translate(
            "Checks",
            "This column is computed from columns that are computed from others too many times "
            "over.",
        ),
        "table.total": translate(
            "Checks", "The total typed is {found}, but its parts add to {expected}."
        ),
        "table.total_nine": translate(
            "Checks",
            "The total typed is {found}, but its parts add to {expected}. The difference can be "
            "divided by 9: two digits may be swapped somewhere.",
        ),
        "table.total_swapped": translate(
            "Checks",
            "The total typed is {found}, but its parts add to {expected}. In “{suspect}”, "
            "{typed} may be {mended} with two digits swapped.",
        ),
        "table.total_zero": translate(
            "Checks",
            "The total typed is {found}, but its parts add to {expected}. In “{suspect}”, "
            "{typed} may be {mended} with a zero too many or too few.",
        ),
        "table.total_apart": translate(
            "Checks",
            "The total typed is {found}. It counts the {apart} of the rows that stand apart; the "
            "others add to {expected}.",
        ),
        "table.share": translate(
            "Checks", "The share typed is {found} %, but the counts make {expected} %."
        ),
        "table.share_rounding": translate(
            "Checks", "The share typed is {found} %; rounded it is {expected} %."
        ),
        "table.share_fraction": translate(
            "Checks", "{found} is a part of one, but the column is in percent: {expected}."
        ),
        "table.share_fractions": translate(
            "Checks", "The shares of this column are parts of one, not percent."
        ),
        "table.share_column": translate(
            "Checks",
            "{wrong} of the {of} shares of this column do not fit the counts. Are they shares of "
            "something else?",
        ),
        "table.rank": translate(
            "Checks", "The rank typed is {found}, but by the values it is {expected}."
        ),
        "table.change": translate(
            "Checks", "The change typed is {found}, but the two columns differ by {expected}."
        ),
        "table.ballots": translate(
            "Checks", "Valid and invalid ballots make {expected}, but {found} people voted."
        ),
        "table.ballots_slip": translate(
            "Checks",
            "Valid and invalid ballots make {expected}, but {found} people voted. In "
            "“{suspect}”, {typed} may be {mended}.",
        ),
        "table.valid_above_voters": translate(
            "Checks", "There are {found} valid ballots, but only {expected} people voted."
        ),
        "table.voters_above_registered": translate(
            "Checks", "{found} people voted, but only {expected} are registered."
        ),
        "table.negative": translate("Checks", "A count cannot be negative: {found}."),
        "table.fraction": translate("Checks", "A count has no decimals: {found}."),
        "table.unit_mix": translate(
            "Checks",
            "{found} seems to be in another unit than the rest of the column: in millions?",
        ),
        "table.share_range": translate("Checks", "A share lies between 0 and 100 %: {found}."),
        "table.rank_number": translate("Checks", "A rank is 1, 2, 3 and so on: {found}."),
        "table.words_for_number": translate(
            "Checks", "Words stand where a number belongs: {found}"
        ),
        "table.number_as_words": translate(
            "Checks", "{found} is kept as words, not as a number. Type it again."
        ),
        "table.number_for_words": translate(
            "Checks", "A number stands where words belong: {found}"
        ),
        "table.dash": translate(
            "Checks",
            "“{found}” stands where a number belongs. Leave the cell blank, or mark it as not "
            "available.",
        ),
        "table.blank_or_zero": translate(
            "Checks",
            "Blank cells ({blanks}) stand beside zeros ({zeros}). Are they zero, or not known?",
        ),
        "table.blank_or_missing": translate(
            "Checks",
            "Blank cells ({blanks}) stand beside cells that are not available ({missing}). Are "
            "they not available as well?",
        ),
        "table.outlier": translate(
            "Checks", "{found} is far from the rest of the column, where {expected} is usual."
        ),
        "table.label_twice": translate(
            "Checks", "The label “{label}” stands in another row already ({first})."
        ),
        "table.row_twice": translate(
            "Checks",
            "Another row ({first}) has the label “{label}” and the same numbers already.",
        ),
        "table.province_twice": translate(
            "Checks", "The province {province} is there twice (see {first})."
        ),
        "table.provinces_missing": translate(
            "Checks", "Provinces are missing ({count}): {provinces}"
        ),
        "table.source_missing": translate("Checks", "The source of the figures is not given."),
        "table.source_date_missing": translate("Checks", "The date of the source is not given."),
        "table.no_caption": translate("Checks", "The table has no caption."),
        "table.caption_missing": translate("Checks", "The caption is missing in {language}."),
        "table.note_missing": translate("Checks", "The note is missing in {language}."),
        "table.source_text_missing": translate(
            "Checks", "The name of the source is missing in {language}."
        ),
        "table.label_missing": translate(
            "Checks", "The label of the column is missing in {language}."
        ),
        "table.unit_missing": translate(
            "Checks", "The unit of the column is missing in {language}."
        ),
        "table.words_missing": translate(
            "Checks", "The words of this cell are missing in {language}."
        ),
        "table.labels_missing": translate(
            "Checks", "In this column words are missing in {language} (cells: {count})."
        ),
        "table.untranslated": translate(
            "Checks",
            "Labels and words of the results table “{table}” are missing in {language}: {count}.",
        ),
        "table.row_unlabelled": translate("Checks", "The row has no label."),
    }
