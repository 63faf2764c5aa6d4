"""What may be known when a conversation begins: enough of it to satisfy and to deny each condition of a script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from bot.dialogue.facts import Facts, OwnLine, wanted
from bot.dialogue.script import Script
from bot.dialogue.step import Goes

# More than any step numbers (step.Step.number), and than any section is asked for.
_OLDER = 7
_LINES_EACH = 3

_NOTHING = Facts(specialist="Kari", service="Utvidet oppfølging", reply_time="innen to arbeidsdager")


@dataclass(frozen=True, slots=True)
class Situation:
    name: str
    facts: Facts


@cache
def situations(script_json: str) -> tuple[Situation, ...]:
    """Those of a script, the plainest first. By its JSON, since a model of lists has no hash."""
    script = Script.model_validate_json(script_json)
    found: dict[Facts, str] = {}
    for name, facts in _all(script):
        found.setdefault(facts, name)
    return tuple(Situation(name, facts) for facts, name in found.items())


def of(script: Script) -> tuple[Situation, ...]:
    return situations(script.model_dump_json(by_alias=True))


def _all(script: Script) -> Iterator[tuple[str, Facts]]:
    known, times = _everything(script), _times(script)
    yield "nothing is known", _NOTHING
    yield "all is known", replace(known, times_done=times[-1])
    for kind in ("section", "step"):
        lines = tuple(line for line in known.lines if getattr(line, kind))
        yield f"own lines by {kind} only", replace(known, lines=lines, times_done=times[-1])
    for number in times:
        yield f"nothing is known, done {number} times", replace(_NOTHING, times_done=number)
        yield f"all is known, done {number} times", replace(known, times_done=number)
    for name in _turning(script):
        for number in times:
            yield f"only {name}, done {number} times", _with(_NOTHING, known, name, number)
            yield f"all but {name}, done {number} times", _with(known, _NOTHING, name, number)


def _times(script: Script) -> list[int]:
    """How often it was done before, on both sides of each border."""
    found = {0, 1}
    for condition in script.conditions():
        if condition.fact == "times_done":
            least, every = condition.at_least or 1, condition.every or 0
            found |= {least - 1, least, least + 1, least + every}
    return sorted(number for number in found if number >= 0)


_FIELDS = {"money_text": "money", "meeting_known": "meeting_day"}


def _turning(script: Script) -> list[str]:
    """What a condition asks for, apart from how often: facts, `section:KEY`, `step:KEY`; and older lines."""
    found: list[str] = ["older", "open_step"]
    for condition in script.conditions():
        if condition.fact and condition.fact not in ("times_done", "first_time"):
            found.append(_FIELDS.get(condition.fact, condition.fact))
        elif condition.section:
            found.append(f"section:{condition.section}")
        elif condition.earlier:
            found.append(f"step:{condition.earlier}")
    return list(dict.fromkeys(found))


def _with(facts: Facts, other: Facts, name: str, times: int) -> Facts:
    """`facts`, with one thing as it is in `other`."""
    kind, _, key = name.partition(":")
    if not key:
        return replace(facts, times_done=times, **{name: getattr(other, name)})
    rest = tuple(line for line in facts.lines if getattr(line, kind) != key)
    theirs = tuple(line for line in other.lines if getattr(line, kind) == key)
    return replace(facts, times_done=times, lines=(*rest, *theirs))


def _everything(script: Script) -> Facts:
    use = wanted(script)
    places = [("section", key) for key in sorted(use.sections)] + [("step", key) for key in sorted(use.steps)]
    return replace(
        _NOTHING,
        money="Tiltakspengene er som før.",
        meeting_day="fredag 27. november",
        meeting_time="10.00",
        open_step=OwnLine("open", "Ringe systua", "steps", "20. november 2026"),
        advice=OwnLine("advice", "Én ting om gangen", "story", "19. november 2026"),
        topics=tuple(OwnLine(f"topic-{n}", f"Emne nummer {n}") for n in range(1, _LINES_EACH)),
        older=tuple(_older(script)),
        lines=tuple(_line(kind, key, n) for kind, key in places for n in range(1, _LINES_EACH + 1)),
        in_work=True,
        on_telegram=True,
        asked_if_suited=True,
        together=True,
    )


def _line(kind: str, key: str, number: int) -> OwnLine:
    """Words that stand in a section, or that a step got an earlier time."""
    text = f"Fra før {number}, {key}"
    section, step = (key, "") if kind == "section" else ("", key)
    return OwnLine(f"{kind}-{key}-{number}", text, section, "18. november 2026", step)


def _older(script: Script) -> Iterator[OwnLine]:
    """Each in a section that the script may bring news to, so that it can be quoted."""
    goes = (step.goes_to for step in script.steps)
    sections = list(dict.fromkeys(to.profile for to in goes if isinstance(to, Goes) and to.profile)) or ["interests"]
    for number in range(_OLDER):
        section = sections[number % len(sections)]
        yield OwnLine(f"older-{number}", f"Sagt for lenge siden, {number + 1}", section, "1. mars 2026")
