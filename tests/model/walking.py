"""Where somebody stands: the model's own, plain reading of a script and of what was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.model.scripts import CARD, CHOICES, DONE, END, FRAME, SUITED, WORDS, Script, Step


@dataclass(eq=False, slots=True)
class Said:
    """One answer that was kept. Two of them are never the same one."""

    step: str
    how: str
    text: str = ""
    options: tuple[str, ...] = ()
    flagged: bool = False
    origin: str | None = None
    turn: int = 0
    replaces: Said | None = None

    @property
    def has_words(self) -> bool:
        return self.how in ("typed", "tapped") and bool(self.text)

    @property
    def free(self) -> bool:
        return self.how == "typed" and not self.options

    @property
    def shown(self) -> tuple[object, ...]:
        """What the row of this answer must say."""
        return self.step, self.how, self.text, self.options, self.flagged


Given = dict[str, list[Said]]


@dataclass(frozen=True, slots=True)
class Place:
    """The way that was gone, the state that waits, and the lines with where they go."""

    path: tuple[str, ...]
    open: str
    given: Given
    lines: dict[Said, str]


def walk(script: Script, standing: Sequence[Said], *, open_task: bool, suited: bool, taken: Sequence[Said]) -> Place:
    """From the first step to the first that waits. `suited`: it is not asked how the questions were."""
    all_given: Given = {}
    for said in standing:
        if said.how != "aside":
            all_given.setdefault(said.step, []).append(said)
    given: Given = {}
    path: list[str] = []
    state = str(script.steps[0]["id"])
    while state in script.by_id:
        step = script.by_id[state]
        if "when" in step and not holds(step["when"], given):
            state = script.onward(step)
            continue
        if step["kind"] != "say":
            if all_given.get(state):
                given[state] = all_given[state]
            if not settled(step, given.get(state, [])):
                return Place(tuple(path), state, given, lines(script, path, given, taken))
        path.append(state)
        state = script.onward(step) if step["kind"] == "say" else leads(script, step, given[state])
    for state in FRAME:
        if not _asked(script, state, path, given, all_given, taken, open_task, suited):
            continue
        if not all_given.get(state):
            return Place(tuple(path), state, given, lines(script, path, given, taken))
        given[state] = all_given[state]
        path.append(state)
    return Place(tuple(path), DONE, given, lines(script, path, given, taken))


def holds(condition: Mapping[str, Any], given: Given) -> bool:
    if "all" in condition:
        return all(holds(one, given) for one in condition["all"])
    if "not" in condition:
        return not holds(condition["not"], given)
    said = given.get(condition["answer"], [])
    if "given" in condition:
        return any(one.has_words for one in said) is condition["given"]
    if "is" in condition:
        return any(option in condition["is"] for one in said for option in one.options)
    free = [one for one in said if one.has_words and one.free]
    return bool(free) and all(len(one.text.split()) <= condition["words_at_most"] for one in free)


def settled(step: Step, said: Sequence[Said]) -> bool:
    if not said or said[-1].how in ("skipped", "nothing", "done"):
        return bool(said)
    up_to = step.get("up_to", 1)
    return bool(up_to == 1 or sum(one.has_words for one in said) >= up_to)


def leads(script: Script, step: Step, said: Sequence[Said]) -> str:
    """Free words where a choice was asked for choose nothing; that is as if it was skipped."""
    words = [one for one in said if one.has_words]
    how = said[-1].how
    if words:
        how = "skipped" if step["kind"] in CHOICES and all(one.free for one in words) else "answered"
    if how != "skipped":
        for option in step.get("options", ()):
            away = option.get("next") or (option.get("nothing") and step.get("nothing", {}).get("next"))
            if away and any(option["id"] in one.options for one in said):
                return str(away)
    return str(step.get(how, {}).get("next") or script.onward(step))


def ending(script: Script, given: Given) -> str:
    """What the closing choice does; empty when none was made."""
    keys = [key for one in given.get(END, ()) for key in one.options]
    return next((str(one["does"]) for key in keys for one in script.endings if one["id"] == key), "")


def endings(script: Script, given: Given, *, open_task: bool) -> list[Mapping[str, Any]]:
    return [
        one
        for one in script.endings
        if not (one["does"] == "try" and open_task) and ("when" not in one or holds(one["when"], given))
    ]


def _asked(
    script: Script, state: str, path: Sequence[str], given: Given, all_given: Given, taken: Sequence[Said],
    open_task: bool, suited: bool,
) -> bool:  # fmt: skip
    if state == END:
        if script.own_endings:
            said = any(one.has_words for key in path for one in given.get(key, ()))
        else:
            said = bool(lines(script, path, given, ()))
        return said and bool(endings(script, given, open_task=open_task))
    if state == WORDS:
        return ending(script, given) in ("try", "add", "ask")
    if state == CARD:
        return bool(all_given.get(CARD)) or any(not one.flagged for one in lines(script, path, given, taken))
    return state == SUITED and CARD in given and not suited


def lines(script: Script, path: Sequence[str], given: Given, taken: Sequence[Said]) -> dict[Said, str]:
    """The words that have somewhere to go, with the section or kind of note."""
    found: dict[Said, str] = {}
    for state in path:
        for said in given.get(state, ()):
            goes = _goes(script, state, said, given) if said.has_words else ""
            if goes and said not in taken:
                found[said] = goes
    return found


def _goes(script: Script, state: str, said: Said, given: Given) -> str:
    does = ending(script, given)
    if state == END:
        return "topic" if does == "meeting" else ""
    if state == WORDS:
        return {"try": "steps", "ask": "topic"}.get(does, "news")
    if state in FRAME:
        return ""
    step = script.by_id[state]
    chosen = [option for option in step.get("options", ()) if option["id"] in said.options]
    goes = next((option["goes_to"] for option in chosen if "goes_to" in option), step["goes_to"])
    return "" if goes == "nowhere" else str(goes.get("profile") or goes.get("note"))
