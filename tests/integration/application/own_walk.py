"""An independent walk of the tables beside one's own copy: what stands in a row about somebody is in it, or why not.

Nothing here asks the code that makes the copy. `python -m tests.integration.application.own_walk --histories 1000
--seed 1` is the long form: so many random histories of a participant and those around.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot import wiring
from bot.application import (
    agenda,
    experiences,
    following,
    messaging,
    own_copy,
    pausing,
    planning,
    proposing,
    reading,
    reporting,
    specialist_lines,
    staffing,
)
from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound, WrongUse
from bot.application.team_work import asking
from bot.language import dates
from bot.storage.tables import TABLES
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, opened_house


class Why(str):
    """A reason why a column is not in the copy."""


_THEIRS = Why("it says that the row is this person's")
_ORDER = Why("the order that rows come in, which is that of the copy")
_MACHINE = Why("when the clock or the sender looks at it next, or whether it went wrong; it says nothing of the person")
_STANDS = Why("where a conversation or the chat stands; what was said in it is in rows of its own")
_CARD = Why("that there was a help card: METHOD §7 keeps no label of it, and a copy is read by others at times")
_NESTED = Why("it stands inside the conversation that it belongs to")
_ASKED = Why("the step of the script; its question stands there as it was asked")
_BY_ANOTHER = Why("an id of another row of this copy, which stands there itself")
_NAMED = Why("the names of an office, a version or a sheet, under which nothing more is kept of the person")


@dataclass(frozen=True)
class At:
    """Where in the copy it stands, and how it is written there; `*` goes through a list."""

    path: str
    written: Callable[[Any, Any], Any] = lambda value, _row: value


def _filled(parts: Mapping[str, Any], _row: Any) -> dict[str, Any]:
    """Parts with something in them."""
    return {key: value for key, value in parts.items() if value}


def _begins(kind: str, words: str) -> str | None:
    """With words that are its own; else the copy has words of a line there."""
    return f"{kind} {words}"[:400] if words else None


def _no(*names: str, why: Why) -> dict[str, Why]:
    return dict.fromkeys(names, why)


def _in(section: str, *names: str, **other: str) -> dict[str, At]:
    """Columns that stand under their own names, and those that have another there."""
    return {one: At(f"{section}.*.{one}") for one in names} | {
        key: At(f"{section}.*.{to}") for key, to in other.items()
    }


_OWN = {"id": Why("a key"), "participant_id": _THEIRS}
COLUMNS: Mapping[str, Mapping[str, At | Why]] = {
    "participant": {
        "id": Why("a key"), "office_id": _NAMED, "language": At("language"), "status": At("person.status"),
        "created_at": At("person.since"), "adult_at": At("person.adult_since"), "label": At("person.called"),
    },
    "chat": _OWN | _in("person.writes_in", "channel", "address", "blocked_at", created_at="since")
    | _no("unsaid", why=_MACHINE),
    "talk": _OWN | {"state": At("person.undecided", lambda state, _: state.get("held", ""))},
    "statement": _OWN | _in(
        "lines", "section", "facet", "language", "author", "source", "said_at", "confirmed_at", "status", "ended_at",
        "told_by", "replaces", tapped="chosen_from_a_list", text="words", staff_id="written_by",
        seconds="recording.seconds",
    ) | _no("version_id", "step", "turn", "answer_id", why=_ASKED)
    | _no("run_id", "recording_id", why=_BY_ANOTHER) | _no("place", why=Why("a section is of a profile or of a note"))
    | _no("flagged", why=_CARD),
    "shared_line": _OWN | {
        "statement_id": At("shares.*.lines.*"), "share_id": _BY_ANOTHER, "at": At("lines.*.shared.*.since"),
        "withdrawn_at": At("lines.*.shared.*.until"),
    },
    "employer_yes": _OWN | {"statement_id": _BY_ANOTHER} | _in("lines.*.employer_may_know", at="since", withdrawn_at="until"),
    "lapse": _OWN | {"statement_id": _BY_ANOTHER} | _in("lines.*.away", "since", "until"),
    "run": _OWN | _in(
        "conversations", "language", "status", "started_at", "ended_at", script_id="script", version_id="version",
        with_staff="together_with",
    ) | _no("position", "updated_at", "state", why=_STANDS),
    "answer": _OWN | _in("conversations.*.answers", "how", "at")
    | {"body": At("conversations.*.answers.*.words", lambda body, _: body.get("text", ""))}
    | _no("run_id", "replaces", why=_NESTED) | _no("step", "turn", why=_ASKED),
    "step_mark": _OWN | _in("conversations.*.marks", "at", kind="what")
    | _no("run_id", "version_id", "language", why=_NESTED) | _no("step", why=_ASKED),
    "task": _OWN | _in("steps", "status", "words", "proposed_by", created_at="since", closed_at="until")
    | _no("statement_id", why=_BY_ANOTHER),
    "meeting": _OWN | _in("meetings", starts_at="at", set_by="by", created_at="noted_at"),
    "nudging": _OWN | {"rhythm": At("reminders.*.what", lambda rhythm, _: f"rhythm {rhythm}")}
    | _in("reminders", chosen_at="at") | _no("next_at", "last_at", "unanswered", why=_MACHINE)
    | _no("rests_until", why=_CARD),
    "agreement": _OWN | _in("reminders", "clock", "ended_at", promised_at="at", created_at="made_at")
    | {"kind": At("reminders.*.what", lambda kind, row: _begins(kind, row.body.get("words", ""))),
       "body": At("reminders.*.words", lambda body, _: body.get("words", ""))}
    | _no("next_at", why=_MACHINE) | _no("reminder_id", why=_BY_ANOTHER),
    "reminder": _OWN | _no("kind", "run_id", "statement_id", "created_at", "ended_at", why=_BY_ANOTHER),
    "consent": _OWN | {"what": At("approvals.*.what", lambda what, row: f"{what} {'yes' if row.given else 'no'}"),
                       "given": Why("it is said with what was agreed")}
    | _in("approvals", "language", "at", "about", "words", channel="by", text_hash="digest"),
    "contact_request": _OWN | _in(
        "asked_for_contact", "seen_at", "seen_by", "passed_to", "passed_at", about="what", asked_at="at"),
    "read_audit": _OWN | _in("read_by", "what", "at", "through", staff_id="by"),
    "share": _OWN | _in("shares", "at", "shown") | _no("run_id", why=_BY_ANOTHER),
    "assignment": _OWN | _in("followed_by", "kind", "since", "until", staff_id="by"),
    "handover": _OWN | _in(
        "handovers", "kind", "until", "words", "answer", "answered_at", "ended_at", from_staff="from_specialist",
        to_staff="to_specialist", asked_at="at"),
    "pause": _OWN | _in("pauses", "since", "until", paused_by="wished_by"),
    "ending": _OWN | _in("endings", "at", "undone_at", staff_id="by"),
    "plan_line": _OWN | _in(
        "plans", "part", "verdict", "given_by", at="since", ended_at="until", statement_id="line", staff_id="by",
        due_at="tapered_from", done="reached"),
    "report": _OWN | _in("reports", "kind", "since", "until", "due_at", "drafted_at", "finished_at", staff_id="by")
    | {"chosen": At("reports.*.lines", _filled), "words": At("reports.*.words", _filled)}
    | _no("told_at", why=Why("when mail about it left to whoever writes it")),
    "suggestion": _OWN | _in(
        "suggestions", "withdrawn_at", script_id="script", created_at="at", line="words", staff_id="by"),
    "protection": _OWN | _in("protections", staff_id="named", by_id="by", at="since", ended_at="until"),
    "agenda_item": _OWN | _in("agenda", "at", "done_at", "removed_at", "words", statement_id="line", staff_id="by"),
    "personal_message": _OWN | _in("messages", "at", "words", "told_at", staff_id="by"),
    "milestone": _OWN | _in(
        "milestones", "kind", "at", "removed_at", created_at="logged_at", statement_id="line", staff_id="by"),
    "sheet_line": _OWN | _in("review_lines", "at", "words", staff_id="by") | _no("sheet_id", why=_NAMED),
    "good_story": _OWN | _in(
        "stories", "words", "answer", "answered_at", "ended_at", asked_at="at", staff_id="by"),
    "restriction": _OWN | _in("rests", "since", ended_at="until"),
    "retention_notice": _OWN | _in("notices", "category", "due_at", "told_at", "ended_at", "answered_at", "before"),
    "takeover": _OWN | _in("takeovers", "channel", "address", "asked_at", "answered_at", "answered_by", "answer"),
    "objection": _OWN | _in("objections", "kind", "about", "words", "at", "ended_at"),
    "recording": _OWN | _in(
        "voice_messages", "seconds", "status", "written", "written_by", "written_at", created_at="at")
    | _no("attempts", "next_at", "source", "media", why=_MACHINE),
    "sound": _OWN | {"audio": Why("a file beside the data, in the copy that holds sounds")},
    "utterance": _OWN | _in("chat", "who", "at") | _no("seq", why=_ORDER)
    | {"body": At("chat.*.words", lambda body, row: body.get("text", "") if row.who == "participant" else None)},
}  # fmt: skip


def missing(house: House, who: str) -> list[str]:
    """What stands in a row about this person and not in their copy: `table.column: value`, each as often as it lacks."""
    with house.database.reading() as look:
        content = own_copy.make(look, house.kit, wiring.write, who, "json").content
        staff = {one.id: one.name for one in look.find(r.Staff)}
        rows = [(table, one) for kind, table in TABLES.items() if table.name in COLUMNS for one in _of(look, kind, who)]
    copy, lacking, wanted = json.loads(content), [], Counter[tuple[str, str, str]]()
    for table, row in rows:
        for name, place in COLUMNS[table.name].items():
            if isinstance(place, At):
                value = _plain(place.written(getattr(row, name), row), staff)
                if value not in (None, "", {}, False):
                    wanted[table.name, name, json.dumps(value, ensure_ascii=False)] += 1
    for (table_name, name, value), count in wanted.items():
        place = COLUMNS[table_name][name]
        assert isinstance(place, At)
        found = Counter(json.dumps(_moment(one), ensure_ascii=False) for one in _values(copy, place.path.split(".")))
        if found[value] < count:
            lacking.append(f"{table_name}.{name}: {value} ({count - found[value]} of {count})")
    return lacking


def _of(look: Any, kind: type, who: str) -> list[Any]:
    person = TABLES[kind].info["person"]
    return list(look.find(kind, **{person: who}))


def _values(data: Any, path: list[str]) -> Iterator[Any]:
    if not path:
        yield data
    elif path[0] == "*":
        for one in data:
            yield from _values(one, path[1:])
    elif data is not None:
        yield from _values(data.get(path[0]), path[1:])


def _plain(value: Any, staff: Mapping[str, str]) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, str):
        return staff.get(value, value)
    return value


def _moment(value: Any) -> Any:
    """A moment as Python writes it, whoever wrote it."""
    if isinstance(value, str) and value[:2] == "20" and value[10:11] == "T":
        return datetime.fromisoformat(value).astimezone(UTC).isoformat()
    return value


_SCRIPTS = ("en-jeg-ser-opp-til", "noe-jeg-har-fatt-til", "for-motet", "hva-skjedde", "et-lite-steg", "for-forste-dag")


class History:
    """A participant who lives on in a random way, and those who follow them."""

    def __init__(self, house: House, seed: int) -> None:
        self.house, self.random = house, random.Random(seed)
        self.talker = house.joined(self.random.choice(["nb", "nn", "en"]), label=f"Amina {seed}")
        self.who, self.by, self.words = self.talker.id, SPECIALIST, 0

    def live(self, steps: int = 25) -> None:
        for _ in range(steps):
            deeds = (self.taps, self.writes, self.commands, self.staff_acts, self.converses, self.speaks, self.decides)
            self.random.choices(deeds, (6, 3, 3, 6, 3, 1, 1))[0]()
            self.house.clock.passes(hours=self.random.choice([0, 0, 1, 30]))

    def taps(self) -> None:
        found = [(message, one) for message in self.talker.heard for one in message.choices if one.key != "help"]
        if not found:
            self.talker.says("/meny")
            return
        message, chosen = self.random.choice(found)
        self.talker.taps_key("" if chosen.standing else message.prompt, chosen.key)

    def writes(self) -> None:
        self.words += 1
        self.talker.says(self.random.choice(["ja", "nei", "1", "2", f"Mine ord nummer {self.words} æøå"]))

    def commands(self) -> None:
        said = ["/meny", "/profil", "/mine_data", "/paminnelser", "ta kontakt", "ta det tilbake", "stopp", "hvorfor"]
        self.talker.says(self.random.choice([*said, *(f"/samtale {one}" for one in _SCRIPTS)]))

    def converses(self) -> None:
        """A conversation from its beginning to its card, most of it shared."""
        self.talker.says(f"/samtale {self.random.choice(_SCRIPTS)}")
        for _ in range(16):
            keys = {one.key for one in self.talker.last.choices}
            if "all" in keys:
                self.talker.taps_key(self.talker.last.prompt, self.random.choice(["all", "all", "none"]))
                return
            self.writes() if self.random.random() < 0.6 else self.talker.says("hopp over")

    def speaks(self) -> None:
        self.talker.speaks(seconds=self.random.randint(1, 60))

    def decides(self) -> None:
        """About what is kept; mostly that it is used."""
        self.talker.taps_key("", self.random.choice(["rest", "lift", "lift", "lift"]))

    def staff_acts(self) -> None:
        """Whatever may not be done now is refused, and nothing comes of it."""
        try:
            with self.house.database.work() as work:
                self.random.choice(_ACTS)(self, work, staffing.staff_by_email(work, self.by))
        except (NotFound, NotAllowed, WrongUse):
            pass

    @property
    def line(self) -> str:
        with self.house.database.reading() as look:
            found = look.find(r.SharedLine, participant_id=self.who, withdrawn_at=None)
        return self.random.choice(found).statement_id if found else "none"

    def today(self) -> date:
        return dates.day_of(self.house.clock.moment)


def _messages(one: History, work: Any, staff: r.Staff) -> None:
    messaging.send(work, one.house.kit, staff, one.who, f"Hei, {one.random.random()}", "")


def _meets(one: History, work: Any, staff: r.Staff) -> None:
    following.set_meeting(work, one.house.kit, staff, one.who, one.house.clock.moment + timedelta(days=2))


def _writes_a_line(one: History, work: Any, staff: r.Staff) -> None:
    specialist_lines.write(
        work, one.house.kit, staff, one.who, section="strengths", words=f"Nøyaktig {one.random.random()}",
        source="meeting", told_by="",
    )  # fmt: skip


def _logs(one: History, work: Any, staff: r.Staff) -> None:
    day = one.today().isoformat()
    experiences.log(work, one.house.kit, staff, one.who, kind="visit", day=day, words="", suggests=False)


_ACTS: tuple[Callable[[History, Any, r.Staff], Any], ...] = (
    _messages, _meets, _writes_a_line, _logs,
    lambda one, work, staff: proposing.propose(work, one.house.kit, staff, one.who, f"Ringe {one.random.random()}"),
    lambda one, work, staff: proposing.suggest(work, one.house.kit, staff, one.who, "ventetid"),
    lambda one, work, staff: agenda.add(work, one.house.kit, staff, one.who, f"Tema {one.random.random()}"),
    lambda one, work, staff: planning.place(
        work, one.house.kit, staff, one.who, one.line, planning.Agreed("considered", verdict="fits")),
    lambda one, work, staff: reporting.begin(work, one.house.kit, staff, one.who),
    lambda one, work, staff: pausing.begin(work, one.house.kit, staff, one.who, day="", by="participant"),
    lambda one, work, staff: pausing.end(work, one.house.kit, staff, one.who),
    lambda one, work, staff: asking.ask(work, one.house.kit, staff, one.who, f"En historie {one.random.random()}", ""),
    lambda one, work, staff: reading.read_profile(work, one.house.kit, staff, one.who, "console"),
    lambda one, work, staff: reading.read_note(work, one.house.kit, staff, one.who, "update", "console"),
    lambda one, work, _: work.add(
        r.RetentionNotice(one.house.kit.new_id(), one.who, "quiet", one.house.clock(), one.house.clock())),
    lambda one, work, _: work.add(
        r.Takeover(one.house.kit.new_id(), one.who, "telegram", str(one.random.random()), one.house.clock())),
)  # fmt: skip


def lived(house: House, seed: int) -> History:
    """One history; in every third somebody else follows from the middle of it on."""
    one = History(house, seed)
    one.live()
    if seed % 3 == 0:
        try:
            hands_over(house, one.who, words="Begynn rolig")
            one.by = MADS
            hands_over(house, one.who, BERIT, MADS, kind="cover")
        except (NotFound, NotAllowed):
            pass
        one.live()
    return one


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--histories", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kinds: Counter[str] = Counter()
    for first in range(given.seed, given.seed + given.histories, 100):
        with tempfile.TemporaryDirectory() as folder, opened_house(Path(folder)) as house:
            colleagues(house)
            for seed in range(first, min(first + 100, given.seed + given.histories)):
                one = lived(house, seed)
                lacking = missing(house, one.who)
                if lacking:
                    raise SystemExit(f"seed {seed}: " + "; ".join(lacking[:5]))
            kinds.update(_rows(house))
    print(f"{given.histories} histories, every row about somebody in their copy:")
    print("  ".join(f"{name} {count}" for name, count in sorted(kinds.items())))


def _rows(house: House) -> Counter[str]:
    with house.database.reading() as look:
        return Counter({TABLES[k].name: len(look.find(k)) for k in TABLES if TABLES[k].name in COLUMNS})


def columns_of(name: str) -> set[str]:
    """The columns of a table, from its record."""
    return {field.name for kind, table in TABLES.items() if table.name == name for field in fields(kind)}


if __name__ == "__main__":
    main()
