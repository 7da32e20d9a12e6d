# SPDX-License-Identifier: MIT
"""The command line's words for what a check noticed."""

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
    "role.pages": "this account may not publish pages",
    "role.update": "this account may not change a post that is public",
    "receipt.not_recorded": "the post was deleted here meanwhile, so its receipt is kept nowhere",
    "remote.differs": "the blog shows something else than was sent: {field}",
    "cancel.left": "its account is gone: look for a draft or pictures of it on {blog}",
    "post.apart": "the version in {language} is still on the blog as a post of its own: {link}",
    "post.within": "the post of the version in {other} holds this text too, so readers find it "
    "twice; publish that version as well to take the text out there: {link}",
    "cross_link.open": "the link to the other version is still missing: {reason}",
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
        return text.format_map(facts)
    except KeyError:
        return text.replace("{", "").replace("}", "")


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
        case Place.CELL:
            return " ".join(part for part in (place.name, place.row, place.column) if part)
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
