"""The past of a profile, gathered: as its owner sees it, and as the specialist may."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from bot.application import records as r
from bot.application.library import Library
from bot.application.ports import Work
from bot.application.sight import Sight
from bot.dialogue.words import Stage
from bot.language.catalogues import Language
from bot.language.dates import day_of
from bot.profile.history import Entry, Span, stood
from bot.profile.journey import Added, in_order

Say = Callable[..., str]


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


def own(work: Work, participant_id: str) -> list[Entry]:
    """Every line that ever stood. Of the specialist's, those that the participant once said yes to."""
    lapses: defaultdict[str, list[Span]] = defaultdict(list)
    for lapse in work.find(r.Lapse, participant_id=participant_id):
        lapses[lapse.statement_id].append(Span(lapse.since, lapse.until))
    shared = _shared_spans(work.find(r.SharedLine, participant_id=participant_id))
    return [
        stood(one, lapses[one.id]) if one.author == "participant" else Entry(one, tuple(shared[one.id]))
        for one in work.find(r.Statement, participant_id=participant_id)
        if one.author == "participant" or one.id in shared
    ]


def _shared_spans(lines: Iterable[r.SharedLine]) -> defaultdict[str, list[Span]]:
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for line in lines:
        spans[line.statement_id].append(Span(line.at, line.withdrawn_at))
    return spans


def shared(work: Work, sight: Sight) -> list[Entry]:
    """Lines that are shared now, each from when it was shared. What is shared no more has no past for anyone else.

    After a yes the next specialist has the whole past of such a line, not only what came after the yes (METHOD §5).
    """
    found = [one for one in work.shared_statements(sight.participant.id) if sight.of(one[1]) is not None]
    standing = {line.statement_id for _statement, line, _share in found if line.withdrawn_at is None}
    spans = _shared_spans(line for _statement, line, _share in found if line.statement_id in standing)
    statements = {statement.id: statement for statement, _line, _share in found}
    return [Entry(statements[key], tuple(found)) for key, found in spans.items()]


def journey(work: Work, statements: Iterable[r.Statement], language: Language, say: Say) -> tuple[Added, ...]:
    """Conversations with the lines that came of them; what was written otherwise counts by its day."""
    library = Library(work)
    counted: defaultdict[tuple[object, ...], list[r.Statement]] = defaultdict(list)
    for one in statements:
        day = day_of(one.said_at)
        counted[("run", one.run_id) if one.run_id else ("day", day, one.author, one.source == "imported")].append(one)
    return in_order(_added(library, lines, language, say) for lines in counted.values())


def _added(library: Library, lines: list[r.Statement], language: Language, say: Say) -> Added:
    first = min(lines, key=lambda one: one.said_at)
    stage, title = _origin(library, first, language, say)
    return Added(day_of(first.said_at), stage, title, len(lines))


def _origin(library: Library, statement: r.Statement, language: Language, say: Say) -> tuple[Stage, str]:
    if statement.version_id is None:
        by_staff = statement.author == "specialist"
        if statement.source == "imported":
            return "any", say(_("Brought along"))
        return "any", say(_("Written by the specialist") if by_staff else _("Written in the profile"))
    compiled = library.compiled(statement.version_id)
    texts = compiled.texts.get(language, {})
    return compiled.script.stage, texts.get(f"{compiled.script.id}.title", compiled.script.title)
