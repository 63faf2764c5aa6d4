"""The simulator: a supervisor plays a version as a participant would meet it, as a test person and from any step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import playing, rules
from bot.application.review.playing import OPEN, Entry, Played, Stage
from bot.application.review.pretend_people import FACTS, KNOWN, MOST_TIMES, TestPerson
from bot.application.review.shelving import on_shelf
from bot.dialogue.facts import Facts
from bot.dialogue.loading import Version
from bot.dialogue.machine import Compiled
from bot.dialogue.walks.player import Act, Broken, Node, Player
from bot.dialogue.walks.reaching import CARES, Care, acts, reach
from bot.dialogue.walks.situations import Situation
from bot.language.catalogues import LANGUAGES, Catalogues, Language
from bot.language.typed import one_line

# A conversation is at most 8 questions; whoever does so much more begins anew.
MOST_ENTRIES = 150
# The same as one message in the participant's own chat.
MOST_CHARACTERS = 4_000
MOST_NAME = 80
# How long somebody was away, on the button for it: longer than what is met with a sentence of its own.
AWAY_DAYS = 31


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Trial:
    """A kept row as what it means. `way`: so many entries led to the step that it began at."""

    row: r.ScriptTrial
    person: TestPerson
    entries: tuple[Entry, ...]
    way: int = 0
    # How long the test person was away, all in all.
    days: int = 0
    synthetic: bool = False

    @property
    def after(self) -> str:
        """What a form on the page was made beside; another when anything was done since."""
        return f"{len(self.entries)}.{self.row.changed_at.isoformat()}"

    def as_row(self, **values: Any) -> r.ScriptTrial:
        state = {
            "known": sorted(self.person.known), "times": self.person.times, "way": self.way, "days": self.days,
            "entries": [one.json for one in self.entries], "synthetic": self.synthetic,
        }  # fmt: skip
        return replace(self.row, language=self.person.language, state=state, **values)


def trial_from(row: r.ScriptTrial) -> Trial:
    state = row.state
    person = TestPerson(frozenset(state.get("known", ())), int(state.get("times", 0)), row.language)
    entries = tuple(playing.entry_from(one) for one in state.get("entries", ()))
    return Trial(
        row, person, entries, int(state.get("way", 0)), int(state.get("days", 0)), bool(state.get("synthetic"))
    )  # fmt: skip


def begin(work: Work, kit: Kit, staff: r.Staff, version: Version, person: TestPerson, step: str = "") -> r.ScriptTrial:
    """A new trial; the supervisor's earlier one of this script goes, unless it was kept.

    `step`: begin there, with the nearest test person who gets there. Raises WrongUse when nobody does.
    """
    rules.must_supervise(staff)
    now, script = kit.clock(), version.script
    entries: tuple[Entry, ...] = ()
    row = r.ScriptTrial(kit.new_id(), script.id, version.hash, staff.id, person.language, now, now)
    if step:
        person, entries = way_to(stage(work, kit.texts, staff, version, row), person, step)
    work.remove(*_left_lying(work, staff, script.id))
    made = Trial(row, person, entries, way=len(entries)).as_row()
    work.add(made)
    return made


def _left_lying(work: Work, staff: r.Staff, script_id: str) -> list[r.ScriptTrial]:
    return work.find(r.ScriptTrial, script_id=script_id, staff_id=staff.id, kept_at=None)


def read(look: Work, staff: r.Staff, script_id: str, trial_id: str) -> Trial:
    """One's own, or one that was kept for everybody. Raises NotFound for all others."""
    rules.must_supervise(staff)
    row = look.get(r.ScriptTrial, trial_id)
    if row is None or row.script_id != script_id or (row.staff_id != staff.id and row.kept_at is None):
        raise NotFound("there is no such test conversation")
    return trial_from(row)


def kept(look: Work, script_id: str) -> list[r.ScriptTrial]:
    """Those that later versions are tried on, in the order in which they were kept."""
    rows = [row for row in look.find(r.ScriptTrial, script_id=script_id) if row.kept_at is not None]
    return sorted(rows, key=lambda row: (row.kept_at, len(row.name), row.name, row.id))


def open_one(look: Work, staff: r.Staff, script_id: str) -> r.ScriptTrial | None:
    return next(iter(_left_lying(look, staff, script_id)), None)


def may_play(trial: Trial, staff: r.Staff) -> bool:
    """Who began it goes on with it, until it is kept: then it stays as it is."""
    return trial.row.staff_id == staff.id and trial.row.kept_at is None


def play(look: Work, texts: Catalogues, staff: r.Staff, version: Version, trial: Trial) -> Played:
    return playing.play(stage(look, texts, staff, version, trial.row), trial.person, trial.entries)


def stage(look: Work, texts: Catalogues, staff: r.Staff, version: Version, row: r.ScriptTrial) -> Stage:
    office = look.get(r.Office, staff.office_id)
    if office is None:
        raise NotFound("this office is not there")
    return Stage(look, texts, office, version, row.created_at, row.id)


@dataclass(frozen=True, slots=True)
class Desk:
    """Whose turn it is in which trial. `after`: what the form was made beside."""

    work: Work
    kit: Kit
    staff: r.Staff
    trial: Trial
    after: str

    def save(self, trial: Trial) -> None:
        """Raises WrongUse with a catalogue text when something else was done since the page was made."""
        if not may_play(self.trial, self.staff):
            raise WrongUse(_("This test conversation is kept as it is. Begin a new one to play."))
        if self.after != self.trial.after:
            raise WrongUse(_("Something was done here since that page was shown. This is how it stands now."))
        self.work.put(trial.as_row(changed_at=self.kit.clock()))

    def entry(self, do: playing.Do, value: str, prompt: str = OPEN, label: str = "") -> Entry:
        at = self.kit.clock() + timedelta(days=self.trial.days)
        return Entry(do, value, max([at, *(one.at for one in self.trial.entries[-1:])]), prompt, label)


def do(desk: Desk, entry: Entry) -> None:
    if len(desk.trial.entries) >= MOST_ENTRIES:
        raise WrongUse(_("This test conversation has become long. Begin it anew."))
    person = desk.trial.person
    desk.save(replace(desk.trial, person=person, entries=(*desk.trial.entries, entry)))


def step_back(desk: Desk) -> None:
    """As if the last thing had not been done."""
    left = desk.trial.entries[:-1]
    desk.save(replace(desk.trial, entries=left, way=min(desk.trial.way, len(left))))


def restart(desk: Desk) -> None:
    """To where it began: the first question, or the step that was chosen."""
    desk.save(replace(desk.trial, entries=desk.trial.entries[: desk.trial.way], days=0))


def come_back_later(desk: Desk) -> None:
    """What is done from now on is done after a month away."""
    desk.save(replace(desk.trial, days=desk.trial.days + AWAY_DAYS))


def keep(desk: Desk, name: str) -> None:
    """Under a name, for later versions to be tried on. It is not played on."""
    words = one_line(name)
    if not words:
        raise WrongUse(_("Give it a name, so that others know what it shows."))
    if len(words) > MOST_NAME:
        raise WrongUse(_("That name is a little long. Use at most 80 characters."))
    if not desk.trial.entries:
        raise WrongUse(_("Nothing has been answered yet. Answer something before you keep it."))
    now = desk.kit.clock()
    desk.save(desk.trial)
    desk.work.put(desk.trial.as_row(kept_at=now, changed_at=now, name=words))


def remove(work: Work, staff: r.Staff, trial: Trial) -> None:
    """Any supervisor may: nobody real is in it."""
    rules.must_supervise(staff)
    work.remove(trial.row)


def version_of(work: Work, versions: Any, script_id: str, trial: Trial) -> Version:
    """The version that it was begun on, whatever became of that since. Raises NotFound when it is nowhere any more."""
    return on_shelf(work, versions, script_id, trial.row.version_id).version


def person(known: Sequence[str], times: str, language: str) -> TestPerson:
    """From a form that may say anything."""
    chosen = frozenset(key for key in KNOWN if key in known)
    number = min(int(times), MOST_TIMES) if times.isdecimal() and len(times) < 4 else 0
    return TestPerson(chosen, number, next((key for key in LANGUAGES if key == language), LANGUAGES[0]))


def way_to(stage: Stage, wanted: TestPerson, step: str) -> tuple[TestPerson, tuple[Entry, ...]]:
    """Who gets to this step, and by which replies: they are given by nobody, and the page says so."""
    if step not in {one.id for one in stage.version.script.steps}:
        raise NotFound("there is no such step")
    for cares in (CARES[:-1], CARES[-1:]):
        tried: set[Facts] = set()
        for one in _people(wanted, stage.version):
            begun = playing.play(stage, one)
            if begun.run is None or begun.run.facts in tried:
                continue
            tried.add(begun.run.facts)
            for care in cares:
                found = _reached(begun.compiled, begun.run.facts, stage, one.language, step, care)
                if found is not None:
                    return one, tuple(entry_of(act, stage) for act in acts(found))
    raise WrongUse(_("No test person comes to that step."))


def _reached(compiled: Compiled, facts: Facts, stage: Stage, language: Language, step: str, care: Care) -> Node | None:
    player = Player(compiled, language, stage.texts, lambda _node: "")
    try:
        return reach(player, Situation("", facts), step, care)
    except Broken:
        return None


def entry_of(act: Act, stage: Stage) -> Entry:
    if act.kind == "type":
        return Entry("type", act.value, stage.began)
    return Entry("speak", "", stage.began) if act.kind == "speak" else Entry("tap", act.value, stage.began)


def _people(wanted: TestPerson, version: Version) -> Iterator[TestPerson]:
    """The one that was chosen first, then those who are more and more unlike them."""
    yield wanted
    counted = [one for one in version.script.conditions() if one.fact == "times_done"]
    times = sorted({0, 1, 2, *(n for one in counted for n in (one.at_least or 1, one.every or 1))})
    named = {one.fact for one in version.script.conditions()}
    matters = [key for key in KNOWN if FACTS.get(key, "") in named or key not in FACTS]
    known = [wanted.known, *(wanted.known ^ {key} for key in matters), frozenset(matters) - {"together", "telegram"}]
    yield from (replace(wanted, times=number) for number in times)
    for some in (*known, *(frozenset(matters) - {key} for key in matters), frozenset(matters)):
        yield from (replace(wanted, known=some, times=number) for number in (wanted.times, *times))
