# SPDX-License-Identifier: MIT
"""The command line's words for what a check noticed."""

from collections.abc import Mapping

from icc_editor.cli.messages import printable
from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.worker.protocol import JSON

_SENTENCES = {
    "front_matter.broken": "the fields at the top cannot be read; the mistake is near line {line}",
    "title.missing": "there is no title",
    "title.same": "the title is the same as that of the version in {other}",
    "excerpt.long": "the excerpt has {length} characters; blogs show about 300",
    "category.none": "there is no category; the blog will choose its default",
    "slug.long": "the slug is long; {proper} would do",
    "slug.invalid": "the blog will change the slug {slug} to {proper}",
    "date.future": "the date is ahead ({date}): the blog will hold the post back until then",
    "date.not_scheduled": "the date is ahead ({date}), but this blog publishes at once",
    "date.past": "the date is in the past: {date}",
    "picture.remote": "the picture {source} stays where it is, on another server",
    "picture.missing_file": "the picture {source} is not beside the post",
    "picture.nowhere": "the picture {source} is neither beside the post nor on the web",
    "picture.unfit": "{source} is no picture that can be sent",
    "picture.description_missing": "the picture {source} has no description for those who cannot "
    "see it",
    "picture.not_sent": "this account may not send pictures: {source} stays behind",
    "term.not_sent": "this account may not make new categories or tags: {name} is left out",
    "text.empty": "there is no text",
    "heading.first_level": "the title is the first heading already; use ## here",
    "heading.skipped": "a heading of level {level} follows one of level {above}",
    "html.left_out": "this HTML is not sent to blogs and will be left out: {tag}",
    "link.unsafe": "readers' browsers will not follow the link {link}",
    "link.tracked": "a link carries what only tracks readers: {parameters}",
    "link.relative": "the link {link} leads nowhere on the blog; write the whole address",
    "sign.lost": "a letter was lost and {signs} stands in its place; type it again",
    "sign.lost_in_title": "a letter of the title was lost and {signs} stands in its place; type it "
    "again",
    "sign.lost_in_excerpt": "a letter of the excerpt was lost and {signs} stands in its place; "
    "type it again",
    "sign.control": "an invisible control sign ({signs}); delete it",
    "sign.control_in_title": "an invisible control sign in the title ({signs}); delete it",
    "sign.control_in_excerpt": "an invisible control sign in the excerpt ({signs}); delete it",
    "sign.direction": "an invisible sign that turns the direction of writing ({signs}): readers "
    "may see the words in another order; delete it",
    "sign.direction_in_title": "an invisible sign in the title that turns the direction of writing "
    "({signs}): readers may see the words in another order; delete it",
    "sign.direction_in_excerpt": "an invisible sign in the excerpt that turns the direction of "
    "writing ({signs}): readers may see the words in another order; delete it",
    "khmer.no_letters": "the Khmer version holds hardly any Khmer letters",
    "language.mostly_khmer": "most of this version is Khmer; is it the Khmer version?",
    "version.only_one": "there is no version in another language",
    "version.outdated": "the version it was translated from was changed since",
    "translation.to_check": "segments to check, because their source was changed: {count}",
    "translation.to_translate": "segments not translated yet: {count}",
    "role.pages": "this account may not publish pages",
    "role.update": "this account may not change a post that is public",
    "receipt.not_noted": "it is on the blog; only the note about it in the post's folder could not "
    "be saved; 'icc-editor outbox resume' tries again",
    "receipt.not_recorded": "the post was deleted here meanwhile, so its receipt is kept nowhere",
    "remote.differs": "the blog shows something else than was sent: {field}",
    "cancel.left": "its account is gone: look for a draft or pictures of it on {blog}",
    "post.apart": "the version in {language} is still on the blog as a post of its own: {link}",
    "post.within": "the post of the version in {other} holds this text too, so readers find it "
    "twice; publish that version as well to take the text out there: {link}",
    "cross_link.open": "the link to the other version is still missing: {reason}",
    "figure.malformed": "{figure} is no figure; write {{{{table.row.column}}}}",
    "figure.missing_table": "the figure {figure} names a table that is not there: {table}",
    "figure.damaged_table": "the figure {figure} names a table whose file is damaged: {table}",
    "figure.missing_row": "the figure {figure} names a row that is not there: {row}",
    "figure.missing_column": "the figure {figure} names a column that is not there: {column}",
    "figure.blank": "the figure {figure} names a cell that is blank",
    "figure.not_available": "the figure {figure} names a cell whose value is not available",
    "figure.missing_words": "the figure {figure} names a label that is missing in {language}",
    "figure.no_number": "the figure {figure} wants a number where words stand",
    "figure.table_missing": "the results table {file} is not there",
    "figure.table_damaged": "the results table {file} is damaged",
    "figure.table_empty": "the results table {file} is empty, or all its columns are hidden",
    "chart.unfit": "the table {table} cannot be drawn as a chart",
    "chart.option": "the chart of {table} cannot be drawn: its option {key} is none",
    "chart.column": "the chart of {table} cannot be drawn: no such column of numbers: {key}",
    "chart.empty": "the chart of {table} cannot be drawn: the column has no figures",
    "chart.negative": "the chart of {table} cannot be drawn: {key} is below zero, as a part",
    "chart.letters": "the chart of {table} cannot be drawn: no letters for {key}",
    "chart.too_large": "the chart of {table} would have {bars} bars; at most {limit} can be read",
    "chart.unshaped": "the chart of {table} cannot be drawn: Khmer needs FriBiDi (libfribidi0)",
    "figures.differs_from_table": "{found} stands here, but the table {table} has {expected} "
    "({label})",
    "figures.differs_between_versions": "{found} stands here, but the version in {other} has "
    "{there} ({other_where})",
    "figures.may_have_changed_places": "{found} stands here, where the version in {other} has "
    "{there} ({other_where}): two numbers may have changed places",
    "figures.other_owner": "{found} is said of somebody else here than in the version in {other} "
    "({other_where})",
    "figures.only_here": "{found} stands here, but not in the version in {other} ({other_where})",
    "figures.could_be_figure": "{found} stands in the table {table} as well ({label}); as {figure} "
    "it would change with it",
    "figures.could_be_figures": "{count} numbers stand in the tables as well; the first, {found}, "
    "would be {figure}",
    "figures.mixed_digits": "{found} mixes Khmer and Latin digits; write {expected}",
    "figures.other_digits": "{found} is not in the digits of the text around it: {expected}",
    "translation.empty": "not translated yet: {there}",
    "translation.untranslated": "this is still in another language: {found}",
    "translation.left_over": "a piece was left untranslated: {found}",
    "translation.short": "much shorter than translations are: {length} for {wanted} characters",
    "translation.long": "much longer than translations are: {length} for {wanted} characters",
    "translation.added_text": "this stands in the translation only: {found}",
    "translation.doubled_word": "a word stands twice: {found}",
    "translation.encoding": "Khmer typed in an unusual way ({fault}): {found}",
    "translation.link_missing": "a link of the source is missing: {name}",
    "translation.link_added": "a link is not in the source: {name}",
    "translation.link_differs": "a link leads to {found}, in the source to {expected}",
    "translation.picture_missing": "a picture of the source is missing: {name}",
    "translation.picture_added": "a picture is not in the source: {name}",
    "translation.table_missing": "a results table of the source is missing: {name}",
    "translation.table_added": "a results table is not in the source: {name}",
    "translation.figure_missing": "a figure of the source is missing: {name}",
    "translation.figure_added": "a figure is not in the source: {name}",
    "translation.footnote_missing": "a footnote of the source is missing: {name}",
    "translation.footnote_added": "a footnote is not in the source: {name}",
    "translation.number_differs": "{found} stands here, but the source has {there}",
    "translation.number_missing": "a number of the source is missing: {there}",
    "translation.number_added": "a number is not in the source: {found}",
    "translation.mixed_digits": "{found} mixes Khmer and Latin digits; write {expected}",
    "translation.other_digits": "{found} is not in the digits of the rest of the text: {expected}",
    "translation.kind": "this is a block of the kind {kind}, in the source {wanted}",
    "translation.heading_level": "the heading is of level {level}, in the source of level {wanted}",
    "translation.list_kind": "the list is numbered in one of the versions only",
    "translation.list_nesting": "the item is nested in one of the versions only",
    "translation.list_length": "the list has another number of items than in the source",
    "translation.table_columns": "the row has {columns} cells, in the source {wanted}",
    "translation.ending": "it ends with {ending}, the source with {wanted}",
    "translation.unpaired": "{sign} stands alone, its partner is missing",
    "translation.quotes_missing": "the quotation marks of the source are missing: {there}",
    "translation.brackets_missing": "the brackets of the source are missing: {there}",
    "translation.french_spacing": "in French a space belongs beside {sign}",
    "translation.term_missing": "{there} is called {expected}, which does not stand here",
    "translation.term_forbidden": "this name shall not be used: {found}",
    "translation.name_two_ways": "{found} is spelled {expected} elsewhere in this text",
    "table.column_part": "the column cannot be computed: {part} is no column of numbers",
    "table.column_of": "the column cannot be computed from {part}: it cannot be set against {of}",
    "table.column_cycle": "the column would be computed from itself",
    "table.column_steps": "the column is computed from columns that are themselves "
    "computed too many times over",
    "table.total": "the total typed is {found}, but its parts add to {expected}",
    "table.total_nine": "the total typed is {found}, but its parts add to {expected}; "
    "the difference can be divided by 9, so two digits may be "
    "swapped somewhere",
    "table.total_swapped": "the total typed is {found}, but its parts add to {expected}; "
    "in {suspect}, {typed} may be {mended} with two digits swapped",
    "table.total_zero": "the total typed is {found}, but its parts add to {expected}; "
    "in {suspect}, {typed} may be {mended} with a zero too many or "
    "too few",
    "table.total_apart": "the total typed is {found}, which counts {apart} of the rows "
    "that stand apart; the others add to {expected}",
    "table.share": "the share typed is {found} %, but the counts make {expected} %",
    "table.share_rounding": "the share typed is {found} %; rounded it is {expected} %",
    "table.share_fraction": "{found} is a part of one where percent are typed; write {expected}",
    "table.share_fractions": "the shares of this column are parts of one, not percent",
    "table.share_column": "{wrong} of the {of} shares of this column do not fit the "
    "counts; are they shares of something else?",
    "table.rank": "the rank typed is {found}, but the values make it {expected}",
    "table.change": "the change typed is {found}, but the two columns differ by {expected}",
    "table.ballots": "valid and invalid ballots make {expected}, but {found} voted",
    "table.ballots_slip": "valid and invalid ballots make {expected}, but {found} voted; "
    "in {suspect}, {typed} may be {mended}",
    "table.valid_above_voters": "there are {found} valid ballots, but {expected} voted",
    "table.voters_above_registered": "{found} voted, but {expected} are registered",
    "table.negative": "a count cannot be negative: {found}",
    "table.fraction": "a count has no decimals: {found}",
    "table.unit_mix": "{found} seems to be in another unit than the rest of the "
    "column, as in millions",
    "table.share_range": "a share lies between 0 and 100 %, not at {found} %",
    "table.rank_number": "a rank is 1, 2, 3 and so on, not {found}",
    "table.words_for_number": "words stand where a number belongs: {found}",
    "table.number_as_words": "{found} is kept as words; type it again as a number",
    "table.number_for_words": "a number stands where words belong: {found}",
    "table.dash": "{found} stands where a number belongs; leave the cell blank or write n/a",
    "table.blank_or_zero": "{blanks} blank cells stand beside {zeros} zeros: are they "
    "zero, or not known?",
    "table.blank_or_missing": "{blanks} blank cells stand beside {missing} marked n/a: are "
    "they not available as well?",
    "table.outlier": "{found} is far from the rest of the column, where {expected} is usual",
    "table.label_twice": "the label {label} stands in the row {first} already",
    "table.row_twice": "the row {first} has the label {label} and the same numbers already",
    "table.province_twice": "{province} is there twice: in the row {first} already",
    "table.provinces_missing": "provinces that are missing: {provinces}",
    "table.source_missing": "the source of the figures is not given",
    "table.source_date_missing": "the date of the source is not given",
    "table.no_caption": "the table has no caption",
    "table.caption_missing": "the caption is missing in {language}",
    "table.note_missing": "the note is missing in {language}",
    "table.source_text_missing": "the name of the source is missing in {language}",
    "table.label_missing": "the label of the column is missing in {language}",
    "table.unit_missing": "the unit of the column is missing in {language}",
    "table.words_missing": "the words of this cell are missing in {language}",
    "table.labels_missing": "the words of {count} cells are missing in {language}",
    "table.untranslated": "{count} labels and words of the table {table} are missing in {language}",
    "table.row_unlabelled": "the row has no label",
}


def known_codes() -> frozenset[str]:
    """Return the codes that have words (for the test of completeness)."""
    return frozenset(_SENTENCES)


def sentence(finding: Diagnostic) -> str:
    """Return what the finding says, without where and how bad."""
    facts = {name: printable(value) for name, value in finding.facts}
    text = _SENTENCES.get(finding.code)
    if text is None:
        # From a newer outbox or post: say what is known rather than nothing.
        return f"{finding.code} {' '.join(f'{n}={v}' for n, v in facts.items())}".rstrip()
    try:
        return text.format_map(facts | _other_place(facts))
    except KeyError:
        return text.replace("{", "").replace("}", "")


def _other_place(facts: Mapping[str, str]) -> dict[str, str]:
    """Return in words where another version has its number."""
    if "other_line" in facts:
        return {"other_where": f"line {facts['other_line']}"}
    return {"other_where": facts["other_field"]} if "other_field" in facts else {}


def line(finding: Diagnostic) -> str:
    """Return one line: which version, where, how bad, what."""
    address = ", ".join(part for part in (finding.language, _place(finding)) if part)
    return f"{finding.severity.value:8}{address}: {sentence(finding)}"


def _place(finding: Diagnostic) -> str:
    place = Address.parse(finding.address)
    match place.kind:
        case Place.BLOCK:
            return f"line {place.line + 1}"
        case Place.FIELD:
            return place.name
        case Place.CELL | Place.TABLE:
            words = place.name, place.row, place.column, place.part
            return " ".join(word for word in words if word)
        case Place.UNIT:
            return f"{place.name} {place.column} unit"
        case Place.LINE | Place.NONE:
            return finding.address


def as_json(finding: Diagnostic) -> dict[str, JSON]:
    """Return everything about the finding for other programs."""
    return {
        "id": finding.id,
        "code": finding.code,
        "severity": finding.severity.value,
        "language": finding.language,
        "address": finding.address,
        "facts": dict(finding.facts),
        "sentence": sentence(finding),
    }
