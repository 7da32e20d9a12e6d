# SPDX-License-Identifier: MIT
"""The links between the versions of a post: the step after the receipt.

Every version leads to all others that readers can see.  What is sent carries its links from the
start; this step then looks at every version that stands on the blog, our own among them, and brings
up those that lead elsewhere, or whose links an earlier version of the program put last, each by an
edit of nothing but its text.  A draft of ours loses links
that lead nowhere any more; it gets new ones when it is sent.
"""

from collections.abc import Iterable
from dataclasses import replace

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.post.delivery import Delivery, Partner, StepKind, StepState
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.post_folder import LINKS_FIRST, Publication
from icc_editor.post.remote_post import PUBLIC_STATUSES, RemotePost
from icc_editor.services.delivery_content import fingerprint, same_content
from icc_editor.services.delivery_log import Logbook
from icc_editor.services.delivery_partner import linked, rebase, siblings
from icc_editor.services.delivery_plan import is_same_apart
from icc_editor.services.delivery_sight import Sight
from icc_editor.services.delivery_surroundings import Surroundings
from icc_editor.services.link_line import cross_links_in, relinked

_OPEN = "cross_link.open"
_NOT_PUBLIC = "partner_not_public"


class Links:
    """Links the versions of one delivery's post; used by one run."""

    def __init__(
        self, client: BlogClient, log: Logbook, sight: Sight, around: Surroundings
    ) -> None:
        """Take the parts of a run."""
        self._client = client
        self._log = log
        self._sight = sight
        self._around = around

    def link(self, index: int) -> None:
        """Perform CROSS_LINK.

        Raises:
            LoginRefused: The password was changed meanwhile.
            BlogError: The blog could not be asked.
        """
        delivery = self._log.delivery
        partners = self._sight.partners(delivery)
        points = [
            self._open(_NOT_PUBLIC, partner.language) for partner in partners if not partner.link
        ]
        receipt = delivery.receipt
        ours = receipt.link if receipt is not None and receipt.status == "publish" else ""
        everyone = (*partners, Partner(delivery.language, link=ours))
        for known in self._around.publications(delivery):
            wanted = tuple(
                sorted(
                    (other for other in everyone if other.language != known.language),
                    key=lambda other: other.language,
                )
            )
            if self._was_linked(known, wanted):
                continue
            try:
                points += self._bring_up(index, known, wanted)
            except errors.LoginRefused:
                raise
            except errors.RemoteError as error:
                if self._leads_all_the_same(known, wanted):
                    continue
                if isinstance(error, errors.RemoteConflict):
                    points.append(self._open("changed_on_blog", known.language))
                elif ours:  # else it leads nowhere new, as far as this account can see
                    points.append(self._open("not_allowed", known.language))
        self._log.mark(index, save=False, state=StepState.DONE, result="")
        self._log.add(tuple(points))

    def _bring_up(
        self, index: int, known: Publication, wanted: tuple[Partner, ...]
    ) -> list[Diagnostic]:
        """Let one version lead where it must, unless it does; return what came out otherwise.

        Raises:
            RemoteConflict: It is not as we left it; nothing was changed.
            RemoteError: The blog does not allow it.
        """
        remote_id = known.remote_id
        read_before = self._sight.seen(remote_id)
        try:
            post = self._sight.lately(remote_id)
            if read_before and not _leads(known, post, wanted):
                # The blog's condition counts in whole seconds: compared once more right before.
                post = self._sight.read(remote_id)
        except errors.RemoteMissing:
            return []
        public = post.status in PUBLIC_STATUSES
        if not public and post.status != known.status:
            return []  # taken back or put away by somebody: theirs
        if not _is_as_left(known, post) and _print_of(post.title, post.content) in self._intended():
            known = self._note(known, post, wanted)  # by our own edit, whose answer was lost
        if _leads(known, post, wanted) or not (public or _leads_astray(known, post, wanted)):
            return []
        if not _is_as_left(known, post):
            raise errors.RemoteConflict(sent=False)
        content = relinked(post.content, wanted, also_last=known.links_last)
        self._sight.forget(remote_id)
        self._log.mark(index, save=False, result=_print_of(post.title, content))
        self._log.counted(
            index,
            lambda: self._client.edit_content(remote_id, content, unmodified_since=post.modified),
        )
        got = self._sight.read(remote_id)
        self._note(replace(known, links=LINKS_FIRST), got, wanted)
        if same_content(content, got.content):
            return []
        fact = (("field", "content"),)
        return [
            Diagnostic("remote.differs", Severity.WARNING, known.language, "field:content", fact)
        ]

    def _leads_all_the_same(self, known: Publication, wanted: tuple[Partner, ...]) -> bool:
        """Return whether a post we may not touch leads where it must, if by a line at its end."""
        try:
            post = self._sight.lately(known.remote_id)
        except errors.LoginRefused:
            raise
        except errors.RemoteError:
            return False
        return _links_of(known, post, wanted) == _links_to(wanted)

    def _was_linked(self, known: Publication, wanted: tuple[Partner, ...]) -> bool:
        """Return whether a delivery of its own left that post with these links a moment ago."""
        return any(
            theirs.language == known.language
            and theirs.receipt is not None
            and self._sight.recent(theirs.receipt)
            and theirs.receipt.content_hash == known.content_hash
            and linked(theirs.partners) == linked(wanted)
            for theirs in siblings(self._log.delivery, self._around.outbox)
        )

    def _intended(self) -> frozenset[str]:
        """Return what tells the posts that edits of ours for links may have left."""
        deliveries = (self._log.delivery, *siblings(self._log.delivery, self._around.outbox))
        steps = (delivery.step(StepKind.CROSS_LINK) for delivery in deliveries)
        return frozenset(step.result for step in steps if step is not None and step.result)

    def _note(
        self, known: Publication, post: RemotePost, wanted: tuple[Partner, ...]
    ) -> Publication:
        """Note what our links made of a version's post, and return where it stands now."""
        delivery = self._log.delivery
        state = (known.remote_id, known.modified, known.content_hash)
        rebase(delivery, self._around.outbox, state, post, wanted)
        if known.language == delivery.language:
            self._log.save(partners=wanted)
            points = delivery.receipt.open_points if delivery.receipt is not None else ()
            self._log.receive(post, points, self._around.clock(), add_own=False)
        else:
            self._around.note_links(delivery, known, post)
        return replace(
            known,
            modified=post.modified,
            content_hash=post.content_hash,
            status=post.status,
            fields=post.fields_hash(post.status),
        )

    def _open(self, reason: str, language: str) -> Diagnostic:
        facts = (("reason", reason), ("version", language))
        return Diagnostic(_OPEN, Severity.HINT, self._log.delivery.language, facts=facts)


def settled(deliveries: Iterable[Delivery]) -> tuple[Delivery, ...]:
    """Return the deliveries without the open links that the later ones among them set.

    The first of several cannot lead to those after it; each of these makes up for that.
    """
    deliveries = tuple(deliveries)
    return tuple(_without_settled(delivery, deliveries) for delivery in deliveries)


def _without_settled(delivery: Delivery, deliveries: tuple[Delivery, ...]) -> Delivery:
    receipt = delivery.receipt
    if receipt is None:
        return delivery
    linking = {
        other.language
        for other in deliveries
        if _same_post(other, delivery) and _has_linked(other, delivery.language)
    }
    points = tuple(
        point
        for point in receipt.open_points
        if not (_awaits_a_version(point) and dict(point.facts)["version"] in linking)
    )
    return replace(delivery, receipt=replace(receipt, open_points=points))


def _awaits_a_version(point: Diagnostic) -> bool:
    return point.code == _OPEN and ("reason", _NOT_PUBLIC) in point.facts


def _has_linked(delivery: Delivery, language: str) -> bool:
    """Return whether readers see this delivery's post, and its links reached ``language``."""
    receipt, step = delivery.receipt, delivery.step(StepKind.CROSS_LINK)
    if receipt is None or receipt.status != "publish":
        return False
    if step is None or step.state is not StepState.DONE:
        return False
    return not any(
        language in (point.language, dict(point.facts).get("version"))
        for point in receipt.open_points
    )


def _same_post(one: Delivery, other: Delivery) -> bool:
    return (one.post_id, one.endpoint, one.blog_id) == (
        other.post_id,
        other.endpoint,
        other.blog_id,
    )


def _leads(known: Publication, post: RemotePost, partners: tuple[Partner, ...]) -> bool:
    """Return whether a post leads to these versions, as far as readers can see them.

    One whose links an earlier version of the program put last does not yet: they move.
    """
    links = _links_to(partners)
    if links:
        return cross_links_in(post.content, also_last=False) == links
    return not _links_of(known, post, partners)


def _leads_astray(known: Publication, post: RemotePost, partners: tuple[Partner, ...]) -> bool:
    """Return whether a post leads to where readers find no version any more."""
    return not set(_links_to(partners)).issuperset(_links_of(known, post, partners))


def _links_to(partners: tuple[Partner, ...]) -> tuple[str, ...]:
    """Return where those of these versions are that readers can see."""
    return tuple(partner.link for partner in partners if partner.link)


def _links_of(
    known: Publication, post: RemotePost, partners: tuple[Partner, ...]
) -> tuple[str, ...]:
    languages = (partner.language for partner in partners)
    return cross_links_in(post.content, languages, also_last=known.links_last)


def _is_as_left(known: Publication, post: RemotePost) -> bool:
    return known.content_hash == post.content_hash and (
        known.modified == post.modified or is_same_apart(known.fields, known.status, post)
    )


def _print_of(title: str, content: str) -> str:
    return fingerprint(f"{title}\n{content}")
