"""What somebody said yes and no to, and decided about what is kept, to be read by that participant."""

from __future__ import annotations

from collections.abc import Iterator

from bot.profile.document import Block, Facts, Heading, Paragraph, Said, Small
from bot.profile.portable import Portable
from bot.profile.portable_rights import PortableObjection, PortableTakeover
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# What was said yes and no to. Whoever followed then may not be the one who follows now, so nobody is named.
APPROVED = {
    "adult yes": _("you are 18 or older"),
    "take-part yes": _("yes to taking part"), "take-part no": _("no to taking part"),
    "share yes": _("yes to sharing"), "share no": _("no to sharing, or something taken back"),
    "employer yes": _("yes to an employer knowing a line"), "employer no": _("no to an employer knowing a line"),
    "together yes": _("yes to a conversation on a screen, together"),
    "together no": _("yes to a conversation on a screen, together, taken back"),
    "story yes": _("yes to a story about you being told, without your name"),
    "story no": _("no to a story about you being told, or taken back"),
    "handover yes": _("yes to whoever follows next seeing what was shared before"),
    "handover no": _("no to whoever follows next seeing what was shared before"),
    "contact yes": _("yes to hearing from the job specialist"),
    "contact no": _("no to hearing from the job specialist"),
}  # fmt: skip

# What has a deadline of its own.
CATEGORIES = {
    "never-came": _("an invitation that was not used"),
    "ended": _("all of it, after the follow-up"),
    "quiet": _("all of it, after a long silence"),
    "sound": _("a voice message"),
}


def approvals(writing: Writing, found: Portable) -> Iterator[tuple[str, str]]:
    """Each with the words that were shown, where they were kept."""
    for one in found.approvals:
        what = writing.say(APPROVED[one.what]) if one.what in APPROVED else one.what
        yield writing.date(one.at), f"{what}: {one.words}" if one.words else what


def rights(writing: Writing, found: Portable) -> Iterator[Block]:
    yield from _rests(writing, found)
    yield from _notices(writing, found)
    if found.takeovers:
        yield Heading(writing.say("Other accounts that wanted in"))
        yield Facts(tuple((writing.date(one.asked_at), _takeover(writing, one)) for one in found.takeovers))
    if found.objections:
        yield Heading(writing.say("What you said is wrong"))
        yield from (_objection(writing, found, one) for one in found.objections)
    yield Heading(writing.say("What is kept, and why"))
    yield Facts(tuple((one.name, one.text) for one in found.bases))
    yield Small(writing.say("You can complain to Datatilsynet, the data protection authority."))


def _rests(writing: Writing, found: Portable) -> Iterator[Block]:
    if not found.rests:
        return
    yield Heading(writing.say("When everything rested"))
    for one in found.rests:
        since, until = writing.date(one.since), writing.date(one.until) if one.until else ""
        told = writing.say("From {since} until {until}.", since=since, until=until) if until else ""
        yield Paragraph(told or writing.say("Since {since}.", since=since))


def _notices(writing: Writing, found: Portable) -> Iterator[Block]:
    if not found.notices:
        return
    yield Heading(writing.say("What you were told will be deleted"))
    rows = []
    for one in found.notices:
        what = writing.say(CATEGORIES[one.category]) if one.category in CATEGORIES else one.category
        when = writing.say("on {date}", date=writing.date(one.due_at))
        not_after_all = writing.say("not after all") if one.ended_at and one.ended_at < one.due_at else ""
        rows.append((writing.date(one.told_at), " · ".join(part for part in (what, when, not_after_all) if part)))
    yield Facts(tuple(rows))


def _takeover(writing: Writing, one: PortableTakeover) -> str:
    if one.answered_at is None:
        return writing.say("Nobody has answered yet.")
    date = writing.date(one.answered_at)
    if one.answer == "yes":
        return writing.say("{name} let it in {date}.", name=one.answered_by, date=date)
    if not one.answered_by:
        return writing.say("You did not let it in {date}.", date=date)
    return writing.say("{name} did not let it in {date}.", name=one.answered_by, date=date)


def _objection(writing: Writing, found: Portable, one: PortableObjection) -> Said:
    ended = writing.say("taken away {date}", date=writing.date(one.ended_at)) if one.ended_at else ""
    what = writing.say("about your name here") if one.kind == "label" else writing.say("about something that is logged")
    about = " · ".join(part for part in (writing.date(one.at), what, ended) if part)
    return Said(one.words, found.language, about)
