"""Trying a change on the past: kept test conversations, had again on another version, and what would differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import playing, rules, simulating
from bot.application.review.playing import Entry, Played, Stage
from bot.application.review.pretend_people import KNOWN, WHO, TestPerson
from bot.application.review.shelving import on_shelf
from bot.application.review.simulating import Trial
from bot.dialogue.facts import Facts
from bot.dialogue.lines import SaidLine
from bot.dialogue.loading import Version
from bot.dialogue.machine import Compiled
from bot.dialogue.replaying import Difference, Outcome, Past, Reply, Taken, record, replay
from bot.dialogue.script import Script
from bot.dialogue.walks.goals import Goal, reached
from bot.dialogue.walks.player import Broken, Node, Player
from bot.dialogue.walks.reaching import acts
from bot.dialogue.walks.replies import usual
from bot.dialogue.walks.situations import Situation
from bot.dialogue.walks.systematic import Walker
from bot.language.catalogues import Catalogues, Language
from bot.profile.approved import Approved
from bot.profile.note import Note, update_note
from bot.profile.statement import from_line

# So many test conversations are made of one version at most: enough to meet what it has, few enough to read.
MOST_MADE = 12
# No usual path is longer.
_MOST_STEPS = 60


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Replayed:
    """One kept conversation on the version it was had on and on another. `lost`: it cannot be had again at all."""

    trial: Trial
    difference: Difference | None = None
    notes: tuple[Note, Note] | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        if self.difference is None or self.notes is None:
            return ()
        return (*self.difference.kinds, *(["note"] if _read(self.notes[0]) != _read(self.notes[1]) else []))

    @property
    def same(self) -> bool:
        return self.difference is not None and not self.kinds


def replayed(
    look: Work, texts: Catalogues, staff: r.Staff, versions: Mapping[str, Version], script_id: str, new: Version,
    language: Language,
) -> list[Replayed]:  # fmt: skip
    """Every kept conversation of the script on `new`. `language`: of the notes, for whoever reads them."""
    rules.must_supervise(staff)
    found = [simulating.trial_from(row) for row in simulating.kept(look, script_id)]
    return [_one(look, texts, staff, versions, trial, new, language) for trial in found]


def _one(
    look: Work, texts: Catalogues, staff: r.Staff, versions: Mapping[str, Version], trial: Trial, new: Version,
    language: Language,
) -> Replayed:  # fmt: skip
    old = on_shelf(look, versions, trial.row.script_id, trial.row.version_id).version
    played = simulating.play(look, texts, staff, old, trial)
    begun = playing.play(simulating.stage(look, texts, staff, new, trial.row), trial.person)
    past, facts = past_of(played), (_facts(played), _facts(begun))
    if past is None:
        return Replayed(trial)
    difference = replay(past, played.compiled, begun.compiled, facts, texts)
    notes = (
        note(difference.old, played.compiled, language), note(difference.new, begun.compiled, language)
    )  # fmt: skip
    return Replayed(trial, difference, notes)


def _facts(played: Played) -> Facts:
    run = played.exchanges[0].after
    return run.facts if run else Facts()


def past_of(played: Played) -> Past | None:
    """What was said in the conversation that is tried; not what was said around it, at the menu or in the profile."""
    return record(played.compiled, _taken(played))


def _taken(played: Played) -> Iterator[Taken]:
    for one in played.exchanges:
        if one.entry is None or one.before is None or one.after is None or one.before.id != one.after.id:
            continue
        if one.entry.do != "language" and not one.before.ended:
            label = one.entry.label or _label(played, one.entry)
            yield Taken(one.before, Reply(one.entry.do, one.entry.value, label), one.after)


def _label(played: Played, entry: Entry) -> str:
    """Of a button on the way to a step: known by its key alone, in what was shown before."""
    at = next(n for n, one in enumerate(played.exchanges) if one.entry is entry)
    shown = (message.choices for one in reversed(played.exchanges[:at]) for message in reversed(one.messages))
    return next((choice.label for choices in shown for choice in choices if choice.key == entry.value), "")


def note(outcome: Outcome, compiled: Compiled, language: Language) -> Note:
    """The note that the specialist would read of it: what was shared, and nothing else."""
    return update_note([_approved(line, outcome, compiled, language) for line in outcome.shared], None)


def _approved(line: SaidLine, outcome: Outcome, compiled: Compiled, language: Language) -> Approved:
    script, answer = compiled.script, line.answer
    step, texts = compiled.steps.get(answer.step), compiled.texts.get(language, {})
    question = texts.get(f"{script.id}.{answer.step}.meeting", step.meeting or "") if step else ""
    return Approved(
        statement=from_line(line, outcome.run, WHO, answer.id), shared_at=answer.at, share_id="shared",
        conversation=texts.get(f"{script.id}.title", script.title), question=answer.asked if step else "",
        meeting_question="" if answer.flagged else question,
    )  # fmt: skip


def _read(note: Note) -> object:
    """What a reader meets of a note."""
    parts = [(part.name, [(line.heading, line.text, line.question) for line in part.lines]) for part in note.parts]
    first = note.one_sentence
    return first and (first.heading, first.text, first.question), parts, [one.text for one in note.questions], note.more


def make(work: Work, kit: Kit, staff: r.Staff, version: Version, language: Language) -> int:
    """Test conversations from the systematic walk of this version: few that reach all there is. Returns how many.

    Those that were made before are replaced. Raises WrongUse where the walk does not get through.
    """
    rules.must_supervise(staff)
    now, made = kit.clock(), list[Trial]()
    blank = r.ScriptTrial("", version.script.id, version.hash, staff.id, language, now, now, now)
    for person in (TestPerson(language=language), _known_well(language)):
        stage = simulating.stage(work, kit.texts, staff, version, blank)
        try:
            walks = _walks(stage, person)
        except Broken:
            raise WrongUse(_("The automatic walk does not get through this version. Its checks say why.")) from None
        made += [_trial(blank, person, stage, walk) for walk in walks]
    old = [row for row in simulating.kept(work, version.script.id) if simulating.trial_from(row).synthetic]
    work.remove(*old)
    for number, trial in enumerate(made, 1):
        work.add(trial.as_row(id=kit.new_id(), name=kit.texts.say(language, _NAME, n=number)))
    return len(made)


_NAME = _("Walk {n}")


def _known_well(language: Language) -> TestPerson:
    return TestPerson(frozenset(KNOWN) - {"together", "telegram"}, 2, language)


def _trial(blank: r.ScriptTrial, person: TestPerson, stage: Stage, walk: Node) -> Trial:
    entries = tuple(simulating.entry_of(act, stage) for act in acts(walk))
    return Trial(blank, person, entries, synthetic=True)


def _walks(stage: Stage, person: TestPerson) -> list[Node]:
    """The ends of walks that together reach what the systematic walk reached, the most telling first."""
    begun = playing.play(stage, person)
    player = Player(begun.compiled, person.language, stage.texts, lambda _node: "")
    walker = Walker(player)
    walker.situations = (Situation("", _facts(begun)),)
    walker.walk()
    script = begun.compiled.script
    ends = [_to_the_end(player, node) for node in walker.firsts if _plain(node)]
    reaches = [(end, _goals(end, script)) for end in ends]
    chosen, missing = list[Node](), set[Goal]().union(*(goals for _end, goals in reaches))
    while missing and len(chosen) < MOST_MADE // 2:
        end, goals = max(reaches, key=lambda pair: len(pair[1] & missing))
        if not goals & missing:
            break
        chosen.append(end)
        missing -= goals
    return chosen


def _goals(end: Node, script: Script) -> set[Goal]:
    found: set[Goal] = set()
    at: Node | None = end
    while at is not None:
        found.update(reached(at, script))
        at = at.before
    return found


def _plain(node: Node) -> bool:
    """Without old buttons and messages that were changed: neither is a reply to a question."""
    return all(act.kind in ("tap", "type", "speak") for act in acts(node))


def _to_the_end(player: Player, node: Node) -> Node:
    for _step in range(_MOST_STEPS):
        if node.run.ended:
            break
        node = player.take(node, usual(node))
    return node
