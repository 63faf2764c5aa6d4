"""Nothing private over the shoulder: earlier words that the specialist may not see are not in the run at all.

A run keeps the earlier lines that it may quote. Here those that are not shown have no text, so that no message, button
or page can have it either. They get it back when the participant opens them, and when the run is theirs alone again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.application import records as r
from bot.application.ports import Work
from bot.dialogue import frame
from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.lines import line_again, older_line
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.questions import asking, place
from bot.dialogue.run import Run

# What can be said of an older line, and of nothing that is hidden.
OF_A_LINE = frozenset({"yes", "change", "away"})


def words(work: Work, participant_id: str, shown: Collection[str] | None) -> Mapping[str, str]:
    """Texts of the participant's lines by id. `shown`: of these only, and none that was taken away since."""
    every = work.find(r.Statement, participant_id=participant_id)
    if shown is None:
        return {one.id: one.text for one in every}
    return {one.id: one.text for one in every if one.id in shown and one.status != "withdrawn"}


def veiled(facts: Facts, known: Mapping[str, str]) -> Facts:
    def line(one: OwnLine) -> OwnLine:
        return replace(one, text=known.get(one.id, ""))

    return replace(
        facts,
        open_step=line(facts.open_step) if facts.open_step else None,
        advice=line(facts.advice) if facts.advice else None,
        topics=tuple(map(line, facts.topics)),
        older=tuple(map(line, facts.older)),
        lines=tuple(map(line, facts.lines)),
    )


def seen_with(run: Run, facts: Facts, prompt: str) -> Run:
    """The run when other earlier words are shown: own words on buttons have other numbers, so the old ones are old."""
    if facts == run.facts:
        return run
    chosen = tuple(key for key in run.chosen if not key.startswith("p:"))
    return run.changed(facts=facts, chosen=chosen, prompt=prompt)


def hidden(compiled: Compiled, run: Run) -> tuple[str, ...]:
    """Ids of the lines that the open question would show, if they were not hidden."""
    if asking(run) != "open":
        return ()
    return tuple(dict.fromkeys(one.id for one in _about(compiled, run) if not one.text))


def asks_about(compiled: Compiled, run: Run) -> bool:
    """Whether the open question is about a line that is hidden: it cannot be answered unseen."""
    step = compiled.steps.get(_here(compiled, run))
    about = step is None or step.kind in ("look-again", "confirm")
    return about and bool(hidden(compiled, run))


def _here(compiled: Compiled, run: Run) -> str:
    return place(run, walk(compiled, run))


def _about(compiled: Compiled, run: Run) -> list[OwnLine]:
    walked = walk(compiled, run)
    here, facts = place(run, walked), run.facts
    if here == frame.OLDER:
        older = older_line(compiled.script, walked.answers, facts)
        return [older] if older else []
    step = compiled.steps.get(here)
    if step is None:
        return []
    again = line_again(step, facts) if step.kind == "look-again" else None
    found = [line for line in (facts.quoted(step.quotes), again) if line]
    for source in step.options_from:
        found += _from(facts, *source.partition(".")[::2])
    return found


def _from(facts: Facts, kind: str, name: str) -> tuple[OwnLine, ...]:
    if kind == "topics":
        return facts.topics
    if kind == "earlier":
        return facts.of_step(name)
    return facts.of_section(name) if kind == "section" else ()
