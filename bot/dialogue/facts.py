"""What was known when a conversation began. A run keeps its facts, so a walk gives the same path twice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.dialogue.script import FactName, Script


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Earlier words of the participant, unchanged, with the statement they stand in."""

    id: str
    text: str
    section: str = ""
    said: str = ""


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
    older: tuple[OwnLine, ...] = ()
    in_work: bool = False
    on_telegram: bool = False
    times_done: int = 0
    asked_if_suited: bool = False

    def value(self, name: FactName) -> bool | int:
        known: dict[str, bool | int] = {
            "in_work": self.in_work,
            "open_step": self.open_step is not None,
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


def needed(facts: Facts, script: Script) -> Facts:
    """Without the earlier words that this script has no use for: a run keeps its facts."""
    sources = {source for step in script.steps for source in step.options_from}
    sections = {source.removeprefix("section.") for source in sources if source.startswith("section.")}
    older = facts.older if script.card.older_line else tuple(x for x in facts.older if x.section in sections)
    return replace(
        facts,
        topics=facts.topics if "topics" in sources else (),
        older=older,
    )
