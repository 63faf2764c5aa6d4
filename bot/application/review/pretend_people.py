"""Test people for the simulator: what is known of one when the conversation begins. Nobody real is among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application.office import settings_in
from bot.application.talk import Talk, to_json
from bot.dialogue.facts import wanted
from bot.dialogue.script import Script
from bot.dialogue.step import Goes
from bot.language.catalogues import Catalogues, Language

WHO, SPECIALIST = "test-person", "test-specialist"
# Three times and more are one to every script so far; what a script counts beyond is still reachable from a step.
MOST_TIMES = 12
# What is on buttons of a section or a step, and how long ago it was said.
_LINES_EACH = 2
_LONG_AGO = timedelta(days=90)
# As many as a script may ask about again (step.Step.number).
_SECTIONS = ("goals", "strengths", "interests", "experience", "learning", "conditions", "support")


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# What can be chosen to be so, with its words for the page.
KNOWN: Mapping[str, str] = {
    "work": _("Test: in work"),
    "step": _("Test: has a step open"),
    "advice": _("Test: has advice to themselves"),
    "meeting": _("Test: the next meeting is known"),
    "before": _("Test: has said things before"),
    "together": _("Test: two at one phone"),
    "telegram": _("Test: writes in Telegram"),
    "money": _("Test: the office has a text about money"),
}

# What a condition of a script calls it; earlier words are asked for in other ways.
FACTS: Mapping[str, str] = {
    "work": "in_work", "step": "open_step", "advice": "advice", "meeting": "meeting_known", "together": "together",
    "telegram": "on_telegram", "money": "money_text",
}  # fmt: skip

_STEP, _ADVICE = _("Test: call the workshop"), _("Test: one thing at a time")
_EARLIER, _TOPIC, _MONEY = (
    _("Test: said earlier, {n}"),
    _("Test: a topic, {n}"),
    _("Test: the office's text about money."),
)


@dataclass(frozen=True, slots=True)
class TestPerson:
    """`known`: keys of KNOWN. `times`: how often they finished this conversation before."""

    __test__ = False  # no test of ours, whatever its name

    known: frozenset[str] = frozenset()
    times: int = 0
    language: Language = "nb"


def channel_of(person: TestPerson) -> r.Channel:
    return "telegram" if "telegram" in person.known else "browser"


@dataclass(frozen=True, slots=True)
class _Making:
    person: TestPerson
    office: r.Office
    version: r.ScriptVersion
    script: Script
    now: datetime
    texts: Catalogues

    def say(self, message: str, **values: object) -> str:
        return self.texts.say(self.person.language, message, **values)

    def line(self, key: str, text: str, section: str, *, place: str = "profile", step: str = "") -> r.Statement:
        return r.Statement(
            key, WHO, place, section, None, self.person.language, "participant", "conversation", False,  # type: ignore[arg-type]
            self.now - _LONG_AGO, None, "active", version_id=self.version.id if step else None, step=step or None,
            text=text,
        )  # fmt: skip


def rows(
    person: TestPerson, office: r.Office, version: r.ScriptVersion, script: Script, now: datetime, texts: Catalogues
) -> Iterator[r.Record]:
    """Everything that the conversation would find of somebody like this."""
    making = _Making(person, office, version, script, now, texts)
    yield from _everybody(making)
    for key in KNOWN:
        if key in person.known and key in _MAKES:
            yield from _MAKES[key](making)
    for number in range(person.times):
        ended = now - _LONG_AGO + timedelta(days=number)
        yield r.RunRow(
            f"test-run-{number}", WHO, script.id, version.id, person.language, "finished", "", ended, ended, ended
        )


def _everybody(making: _Making) -> Iterator[r.Record]:
    person, now, office = making.person, making.now, making.office
    began = now - 2 * _LONG_AGO
    yield replace(office, settings=_settings(making))
    yield r.Staff(SPECIALIST, office.id, "specialist", "Kari", "test@stegvis.invalid", began)
    yield r.Participant(WHO, office.id, person.language, "active", began, began)
    yield r.Assignment("test-assignment", WHO, SPECIALIST, began)
    yield r.Chat("test-chat", WHO, channel_of(person), WHO, began)
    talk = Talk(work="began" if "work" in person.known else "", together="together" in person.known)
    yield r.Talk(WHO, WHO, to_json(talk))


def _settings(making: _Making) -> r.Json:
    """The office's own, so that what is said of it is what participants read."""
    settings = settings_in(making.office)
    if "money" not in making.person.known:
        settings = settings.model_copy(update={"money": {}})
    elif not settings.money_text(making.person.language):
        settings = settings.model_copy(update={"money": {making.person.language: making.say(_MONEY)}})
    return settings.model_dump(mode="json")


def _step(making: _Making) -> Iterator[r.Record]:
    yield making.line("test-step", making.say(_STEP), "steps")
    yield r.Task("test-task", WHO, "test-step", "open", making.now - _LONG_AGO)


def _advice(making: _Making) -> Iterator[r.Record]:
    yield making.line("test-advice", making.say(_ADVICE), "story")
    yield r.Reminder(
        "test-reminder", WHO, "before-meeting", "", making.now - _LONG_AGO, statement_id="test-advice"
    )  # fmt: skip


def _meeting(making: _Making) -> Iterator[r.Record]:
    yield r.Meeting("test-meeting", WHO, making.now + timedelta(days=3), SPECIALIST, making.now - _LONG_AGO)


def _before(making: _Making) -> Iterator[r.Record]:
    """Earlier words, wherever this script has a use for them."""
    use, number = wanted(making.script), 0
    places = [(key, "") for key in sorted(use.sections)] + [("story", key) for key in sorted(use.steps)]
    if use.older:
        places += [(key, "") for key in _fed(making.script) if key not in use.sections]
    for section, step in places:
        for _each in range(_LINES_EACH):
            number += 1
            yield making.line(f"test-{number}", making.say(_EARLIER, n=number), section, step=step)
    for topic in range(1, _LINES_EACH + 1) if use.topics else ():
        yield making.line(f"test-topic-{topic}", making.say(_TOPIC, n=topic), "topic", place="note")


def _fed(script: Script) -> list[str]:
    """The sections that it brings news to: an older line of those can be quoted. Where lines are looked at, of many."""
    goes = (step.goes_to for step in script.steps)
    fed = [to.profile for to in goes if isinstance(to, Goes) and to.profile]
    looks = any(step.kind == "look-again" for step in script.steps)
    return list(dict.fromkeys([*fed, *(_SECTIONS if looks else ())])) or ["interests"]


_MAKES: Mapping[str, Callable[[_Making], Iterator[r.Record]]] = {
    "step": _step, "advice": _advice, "meeting": _meeting, "before": _before,
}  # fmt: skip
