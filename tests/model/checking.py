"""Whether the rows and messages of the real application are what the model says. Reads rows, not code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.application import records as r
from bot.application.ports import Person as RealPerson
from bot.application.ports import Work
from tests.model.model import Person
from tests.model.phone import Keyboard
from tests.model.run import Run
from tests.model.scripts import versions
from tests.model.walking import Said


class Diverged(AssertionError):
    """The application and the model do not agree."""


def same(what: str, model: object, real: object) -> None:
    if model != real:
        raise Diverged(f"{what}\n    the model says: {model!r}\n    the rows say:   {real!r}")


def messages(person: Person, came: Sequence[tuple[Keyboard, str]], names: dict[str, int]) -> None:
    """The questions that came, in order. A prompt that the model calls new was never seen before.

    `names`: the prompts that were seen, with the model's own number for each.
    """
    keys = [tuple(key for key, *_ in keyboard.buttons) for keyboard, _ in came]
    same("the buttons that came", [shown.keys for shown in person.shows], keys)
    for shown, (keyboard, text) in zip(person.shows, came, strict=True):
        if names.setdefault(keyboard.prompt, shown.prompt) != shown.prompt:
            raise Diverged(f"the prompt of the question with {shown.keys} is one that was used before")
        if [name for name, number in names.items() if number == shown.prompt] != [keyboard.prompt]:
            raise Diverged(f"the question with {shown.keys} was not changed, and got a new prompt")
        if shown.text not in text:
            raise Diverged(f"the question does not say: {shown.text!r}\n    it says: {text!r}")


def where(person: Person, real: RealPerson, kept: Mapping[str, Sequence[r.AnswerRow]]) -> None:
    """What is open, in which version, and what was answered in it. `kept`: all answers by run."""
    state: Mapping[str, Any] = real.talk.state if real.talk else {}
    same("the screen", person.screen.name if person.screen else "", state.get("screen", ""))
    same(
        "words that wait for a decision", _held(person), state.get("held", "") if state.get("screen") == "keep" else ""
    )
    open_runs = person.open_runs()
    same("how many conversations are open", len(open_runs), len(real.runs))
    # The newest first, on both sides.
    for run, row in zip(open_runs, real.runs, strict=True):
        _run(run, row, kept[row.id])
        if run is person.current:
            same("the conversation that is open", row.id, state.get("run"))
    if person.current is None:
        same("the conversation that is open", None, state.get("run"))


def _held(person: Person) -> str:
    return person.screen.held.text if person.screen and person.screen.held else ""


def _run(run: Run, row: r.RunRow, rows: Sequence[r.AnswerRow]) -> None:
    same("the script", run.script.id, row.script_id)
    same(f"the open question of {row.script_id}", run.place.open, row.position)
    state: Mapping[str, Any] = row.state
    same("the question that was gone back to", run.revisit, state.get("revisit", ""))
    same("a pause", run.paused, state.get("paused", False))
    same("held words", run.held.text if run.held else None, state.get("held", {}).get("text"))
    same("a changed message", run.edit.text if run.edit else None, state.get("edit", {}).get("text"))
    answers(run, state, rows)
    carried = Counter(
        (said["step"], said["how"], said.get("text", ""), tuple(said.get("options", ())), said.get("flagged", False))
        for said in state["answers"]
    )
    same("the answers that the run carries along", _told(run.standing), carried)


def answers(run: Run, state: Mapping[str, Any], rows: Sequence[r.AnswerRow]) -> None:
    """Every answer was kept once, and those stand that nothing has replaced."""
    name = f"of {run.script.id}"
    same(f"every answer that was kept {name}", _told(run.rows), Counter(_row(row) for row in rows))
    gone = {row.replaces for row in rows} | set(state.get("dropped", ()))
    standing = Counter(_row(row) for row in rows if row.id not in gone)
    same(f"the answers that stand {name}", _told(run.standing), standing)
    kept = Counter(said.replaces.shown for said in run.rows if said.replaces)
    by_id = {row.id: row for row in rows}
    same(f"what was replaced {name}", kept, Counter(_row(by_id[row.replaces]) for row in rows if row.replaces))


def _told(said: Iterable[Said]) -> Counter[tuple[object, ...]]:
    return Counter(one.shown for one in said)


def _row(row: r.AnswerRow) -> tuple[object, ...]:
    body = row.body
    return row.step, row.how, body.get("text", ""), tuple(body.get("options", ())), body.get("flagged", False)


class Rows:
    """All rows of some participants, read at once."""

    def __init__(self, look: Work, ids: Sequence[str]) -> None:
        wanted = list(ids)
        self.runs = _by_person(look.find(r.RunRow, participant_id=wanted))
        self.answers = _by_person(look.find(r.AnswerRow, participant_id=wanted))
        self.statements = _by_person(look.find(r.Statement, participant_id=wanted, status="active"))
        self.shared = _by_person(look.find(r.SharedLine, participant_id=wanted, withdrawn_at=None))
        self.versions = {row.id: row.source for row in look.find(r.ScriptVersion)}

    def check(self, who: str, person: Person) -> None:
        runs = sorted(self.runs.get(who, ()), key=lambda row: (row.started_at, row.id))
        same("every conversation", [run.script.id for run in person.runs], [row.script_id for row in runs])
        mine = self.answers.get(who, [])
        for run, row in zip(person.runs, runs, strict=True):
            same(f"how {row.script_id} stands", run.ended or "open", row.status)
            same("the version", run.script.number, self._number(row))
            answers(run, row.state, [answer for answer in mine if answer.run_id == row.id])
        self._lines(who, person)

    def _number(self, row: r.RunRow) -> int:
        return next(one.number for one in versions(row.script_id) if one.text == self.versions[row.version_id])

    def _lines(self, who: str, person: Person) -> None:
        lines = Counter(
            (said.text, goes, said.flagged) for run in person.runs for said, goes in run.place.lines.items()
        )
        lines.update((text, "news", flagged) for text, flagged in person.notes)
        lines.update((said.text, "news", said.flagged) for run in person.runs for said in run.noted)
        statements = self.statements.get(who, [])
        same("the lines", lines, Counter((one.text, one.section, one.flagged) for one in statements))
        by_id = {one.id: one for one in statements}
        shared = Counter(by_id[line.statement_id].text if line.statement_id in by_id else line.statement_id
                         for line in self.shared.get(who, ()))  # fmt: skip
        same("what is shared", Counter(said.text for run in person.runs for said in run.shared), shared)


def _by_person(rows: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row.participant_id, []).append(row)
    return found
