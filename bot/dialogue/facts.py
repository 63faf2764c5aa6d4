"""What was known when a conversation began. A run keeps its facts, so a walk gives the same path twice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.dialogue.condition import FactName
from bot.dialogue.script import Script


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Earlier words of the participant, unchanged, with the statement they stand in."""

    id: str
    text: str
    section: str = ""
    said: str = ""
    # The step it answered, when that was in the script that begins now.
    step: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    specialist: str = ""
    service: str = ""
    reply_time: str = ""
    money: str = ""
    meeting_day: str = ""
    meeting_time: str = ""
    open_step: OwnLine | None = None
    advice: OwnLine | None = None
    topics: tuple[OwnLine, ...] = ()
    # The oldest line of each section that nobody has looked at since, the oldest first.
    older: tuple[OwnLine, ...] = ()
    # What stands in the sections and from the steps that the script asks for, the newest first.
    lines: tuple[OwnLine, ...] = ()
    in_work: bool = False
    on_telegram: bool = False
    times_done: int = 0
    asked_if_suited: bool = False
    # Two people at one phone or screen (METHOD §1).
    together: bool = False

    def value(self, name: FactName) -> bool | int:
        known: dict[str, bool | int] = {
            "in_work": self.in_work,
            "open_step": self.open_step is not None,
            "advice": self.advice is not None,
            "together": self.together,
            "meeting_known": bool(self.meeting_day),
            "first_time": self.times_done == 0,
            "times_done": self.times_done,
            "on_telegram": self.on_telegram,
            "money_text": bool(self.money),
        }
        return known[name]

    def quoted(self, name: str | None) -> OwnLine | None:
        """The earlier words that a step `quotes`."""
        return {"open_step": self.open_step, "advice": self.advice}.get(name or "")

    def of_section(self, section: str) -> tuple[OwnLine, ...]:
        return tuple(line for line in self.lines if line.section == section)

    def of_step(self, step: str) -> tuple[OwnLine, ...]:
        return tuple(line for line in self.lines if line.step == step)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which earlier words a script has a use for: a run keeps its facts, and needs no others."""

    sections: frozenset[str]
    steps: frozenset[str]
    topics: bool
    older: bool


def wanted(script: Script) -> Wanted:
    sources = {source for step in script.steps for source in step.options_from}
    sections = {source.removeprefix("section.") for source in sources if source.startswith("section.")}
    steps = {source.removeprefix("earlier.") for source in sources if source.startswith("earlier.")}
    sections |= {condition.section for condition in script.conditions() if condition.section}
    steps |= {condition.earlier for condition in script.conditions() if condition.earlier}
    looks_again = any(step.kind == "look-again" for step in script.steps)
    return Wanted(frozenset(sections), frozenset(steps), "topics" in sources, script.card.older_line or looks_again)


def needed(facts: Facts, script: Script) -> Facts:
    """Without the earlier words that this script has no use for."""
    use = wanted(script)
    return replace(
        facts,
        topics=facts.topics if use.topics else (),
        older=facts.older if use.older else (),
        lines=tuple(line for line in facts.lines if line.section in use.sections or line.step in use.steps),
    )
