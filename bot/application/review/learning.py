"""How conversations are used, for the service's development only: people counted, small numbers never shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import lifecycle
from bot.dialogue.loading import Version
from bot.dialogue.use import hiding, small_numbers, table
from bot.dialogue.use.table import UseTable
from bot.dialogue.use.trace import FINISHED, Group, Trace, middle
from bot.language.catalogues import LANGUAGES

# What can be answered to "did the questions suit you".
VERDICTS = ("yes", "partly", "no")


@dataclass(frozen=True, slots=True)
class Choice:
    """What of it is looked at; empty is all."""

    version: str = ""
    language: str = ""
    team: str = ""

    @property
    def is_all(self) -> bool:
        return self == Choice()

    def __call__(self, group: Group) -> bool:
        asked = ((self.version, group.version), (self.language, group.language), (self.team, group.team))
        return all(wanted in ("", had) for wanted, had in asked)


@dataclass(frozen=True, slots=True)
class ScriptUse:
    """`minutes`: 0 when fewer than five people finished. `suited`: answers by verdict, 0 for fewer than five.

    `versions`: those that people can have had, the newest first, and since when. `comments`: how many "did not fit".
    """

    version: Version
    choice: Choice
    numbers: UseTable
    minutes: int
    suited: Mapping[str, int]
    comments: int
    versions: Sequence[r.ScriptVersion]
    teams: Sequence[r.Team]


@dataclass(frozen=True, slots=True)
class Overall:
    """`began`, `finished`, `topic`, `tried`: people, to the nearest five; 0 is fewer than five."""

    version: Version
    began: int
    finished: int
    topic: int
    tried: int


def of_script(look: Work, kit: Kit, versions: Mapping[str, Version], script_id: str, wanted: Choice) -> ScriptUse:
    """Raises NotFound. What is not known of `wanted` is passed over."""
    known = _versions(look, script_id)
    teams = look.find(r.Team)
    choice = Choice(
        _one_of(wanted.version, (row.id for row in known)), _one_of(wanted.language, LANGUAGES),
        _one_of(wanted.team, (team.id for team in teams)),
    )  # fmt: skip
    version = _told(look, versions, script_id, choice)
    traces = [trace for _, trace in look.traces(script_id)]
    published = hiding.publish(hiding.counted(traces, kit.clock()), _places(known, teams))
    chosen = None if choice.is_all else choice
    return ScriptUse(
        version, choice, table.table(published, version.script, chosen), _minutes(published, traces, choice),
        _suited(look, known, choice), len(_comments(look, known, choice)), known, teams,
    )  # fmt: skip


def of_all(look: Work, kit: Kit, versions: Iterable[Version]) -> list[Overall]:
    """In the order in which they come: nothing is ranked."""
    teams, now = look.find(r.Team), kit.clock()
    traces: defaultdict[str, list[Trace]] = defaultdict(list)
    for script_id, trace in look.traces(None):
        traces[script_id].append(trace)
    rows: defaultdict[str, list[r.ScriptVersion]] = defaultdict(list)
    for row in look.find(r.ScriptVersion):
        rows[row.script_id].append(row)
    found = []
    for version in versions:
        key = version.script.id
        published = hiding.publish(hiding.counted(traces[key], now), _places(rows[key], teams))
        numbers = table.table(published, version.script).whole
        found.append(Overall(version, *(numbers[what] for what in ("began", "finished", "topic", "tried"))))
    return found


def _versions(look: Work, script_id: str) -> list[r.ScriptVersion]:
    """Those that have been live: nobody had another one."""
    live = {one.version_id for one in lifecycle.history(look, script_id).releases}
    return [row for row in reversed(look.find(r.ScriptVersion, script_id=script_id)) if row.id in live]


def _told(look: Work, versions: Mapping[str, Version], script_id: str, choice: Choice) -> Version:
    """Whose steps stand on the page: the version that was chosen, or the one that is live."""
    wanted = choice.version or look.live_ids().get(script_id)
    found = library.stored_version(look, wanted) or versions.get(script_id)
    if found is None:
        raise NotFound("there is no such conversation")
    return found


def _one_of(wanted: str, known: Iterable[str]) -> str:
    return wanted if wanted in set(known) else ""


def _places(known: Sequence[r.ScriptVersion], teams: Sequence[r.Team]) -> int:
    return len(known) * len(LANGUAGES) * (len(teams) + 1)


def _minutes(published: hiding.Published, traces: Iterable[Trace], choice: Callable[[Group], bool]) -> int:
    """Of groups in which at least five people finished."""
    shown = {group for group, cells in published.of.items() if FINISHED in cells and choice(group)}
    people, minutes = middle(trace for trace in traces if trace.group in shown)
    return minutes if people >= small_numbers.FEWEST else 0


def _suited(look: Work, known: Sequence[r.ScriptVersion], choice: Choice) -> Mapping[str, int]:
    """Nobody's name or team is on an answer, so by team there is nothing to be shown."""
    rows = look.find(r.Feedback, version_id=[row.id for row in known]) if known else []
    found = {}
    for verdict in VERDICTS:
        counts = Counter((row.version_id, row.language) for row in rows if row.verdict == verdict)
        shown, rest = hiding.answers(counts, len(known) * len(LANGUAGES))
        chosen = sum(n for (version, language), n in shown.items() if choice(Group(version, language, choice.team)))
        found[verdict] = 0 if choice.team else chosen + (rest if choice.is_all else 0)
    return found


def _comments(look: Work, known: Sequence[r.ScriptVersion], choice: Choice) -> list[r.ScriptComment]:
    """Said openly and under a name by those who work here: these are comments, and not people counted."""
    ids = [row.id for row in known if choice.version in ("", row.id)]
    return look.find(r.ScriptComment, version_id=ids, kind="did-not-fit") if ids else []
