# SPDX-License-Identifier: MIT
"""What the checks noticed, in words."""

from PySide6.QtCore import QCoreApplication

from icc_editor.post.diagnostic import Diagnostic
from icc_editor.text.languages import name_of

translate = QCoreApplication.translate


def sentence(found: Diagnostic) -> str:
    """Return one sentence about ``found``; an unknown code shows itself."""
    template = _templates().get(found.code)
    if template is None:
        return found.code
    facts = {name: _shown(name, value) for name, value in found.facts}
    try:
        return template.format(**facts)
    except (KeyError, IndexError):
        return template


def known_codes() -> frozenset[str]:
    """Return every code with a sentence of its own (for the test of completeness)."""
    return frozenset(_templates())


def _shown(name: str, value: str) -> str:
    if name in ("other", "language"):
        return name_of(value)
    return value if len(value) <= 80 else value[:77] + "…"


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
    }
