"""An office in which every field holds what it is told to: harmless words first, then the payloads, in the same rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.application import records as r
from bot.application import staffing
from bot.application.ports import Work
from bot.language.typed import one_line, tidy
from bot.storage.tables import TABLES
from tests.injection.corpus import harmless, one_of_each_kind, payloads, together
from tests.injection.fields import FIELDS, Say
from tests.support.house import House
from tests.web.matrix.stage import Stage, set_up
from tests.web.matrix.world import World, email

ACTORS = ("kari", "solveig", "ada", "guest-amina", "nobody")
SECTIONS = ("goals", "strengths", "interests")
# A browser shows so many of the last things that were said; each holds a payload of each kind.
SAID = 24
PARTS = 9


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in one field, as it is kept: with its lines, or as one."""

    where: str
    mark: str
    words: str

    @property
    def forms(self) -> tuple[str, str]:
        return tidy(self.words), one_line(self.words)


class Infested(Stage):
    """In its beginning there is one ordinary word in each field."""

    def __init__(self, here: World, file: Path) -> None:
        self.house = here.house
        self.amina = here.about["amina"]["participant"]
        self.webs = {actor: here.comes_in(actor) for actor in ACTORS}
        with self.house.database.work() as work:
            _furnish(work, self.house, here)
        self.written: list[Written] = []
        self.lines: list[str] = []
        super().__init__(here, file)

    def holds(self, turn: int = 0, *, harmlessly: bool = False) -> None:
        """Each field its share of the payloads, as `turn` goes on; each line of Amina's profile a payload of its own."""
        self.again()
        self.written = []
        self.lines, number = lines(turn), turn

        def say(most: int | None = None) -> str:
            nonlocal number
            number += 1
            mark = f"Felt{len(self.written):05}"
            room = None if most is None else most - 2 * len(mark) - 3
            share = [one.words for one in one_of_each_kind(number)]
            share = share[number % len(share) :] + share[: number % len(share)]
            text = f"{mark} {together(share, room)} /{mark}"
            self.written.append(Written("", mark, text))
            return harmless(tidy(text)) if harmlessly else text

        with self.house.database.work() as work:
            for kind in TABLES:
                for row in sorted(work.find(kind), key=lambda one: one.id):
                    self._fill(work, row, say, harmlessly=harmlessly)

    def _fill(self, work: Work, row: Any, say: Say, *, harmlessly: bool) -> None:
        kind, changed = type(row), {}
        own = self._payload_of(row)
        for (of, field), fill in FIELDS.items():
            if of is kind and not isinstance(fill, str):
                before = len(self.written)
                changed[field] = fill(say, getattr(row, field)) if own is None else harmless(own) if harmlessly else own
                for n in range(before, len(self.written)):
                    self.written[n] = replace(self.written[n], where=f"{kind.__name__}.{field}")
        if changed:
            work.put(replace(row, **changed))

    def _payload_of(self, row: Any) -> str | None:
        """What a line of the profile says when a payload is all of it."""
        if isinstance(row, r.Statement) and row.id.startswith(_PREFIX):
            return self.lines[int(row.id.removeprefix(_PREFIX)) % len(self.lines)]
        return None

    def get(self, actor: str, path: str) -> Any:
        self.at_once()
        return self.webs[actor].get(path, follow_redirects=False)

    def cookies(self, actor: str) -> dict[str, str]:
        return dict(self.webs[actor].cookies)


_PREFIX = "nytt"


def lines(turn: int) -> list[str]:
    """A part of the payloads as a participant's lines, another at each turn; what would be nothing is not kept."""
    return [kept for one in payloads() if (kept := tidy(one.words))][turn % PARTS :: PARTS]


def _furnish(work: Work, house: House, here: World) -> None:
    """One of everything that the world has none of, and a line for each payload."""
    who, about, now = here.about["amina"]["participant"], here.about["amina"], here.house.kit.clock()
    kari, new = staffing.staff_by_email(work, email("kari")), house.kit.new_id
    nord = kari.team_id or ""
    version = work.live_ids()["velkommen"]
    work.add(
        r.PersonalMessage(new(), who, kari.id, now, "Ord"),
        r.Objection(new(), who, "label", who, now, None, "Ord"),
        r.Objection(new(), who, "milestone", about["milestone"], now, None, "Ord"),
        r.Agreement(new(), who, "once", now, now + timedelta(days=9), "07:30", now + timedelta(days=9),
                    body={"words": "Ord", "flagged": False}),
        r.QualityRating(new(), nord, kari.id, now.year, "8.3", now, "green", "Ord", "Ord"),
        r.Lesson(new(), kari.id, now, nord, now, {"wrong": "Ord"}),
        r.GoodStory(new(), who, kari.id, now, now, "yes", None, "Ord"),
        r.ScriptComment(new(), version, kari.id, "suggestion", now, "Ord", "hei", "hei.ask", "nb", "Ord"),
        r.ScriptComment(new(), version, kari.id, "did-not-fit", now, "Ord", "hei"),
        r.ScriptTrial(new(), "velkommen", version, kari.id, "nb", now, now, now, "Ord"),
        r.Task(new(), who, None, "proposed", now, proposed_by=kari.id, words="Ord"),
        r.AgendaItem(new(), who, kari.id, now, None, None, None, "Ord"),
        r.StaffChange(new(), here.office["person"], "name", now, kari.id),
    )  # fmt: skip
    for report in work.find(r.Report, participant_id=who):
        parts = {"done": "Ord", "said": "Ord", "ahead": "Ord"}
        work.put(replace(report, words=parts))
        work.add(replace(report, id=new(), finished_at=now, words=parts))
    for recording in work.find(r.Recording, participant_id=who):
        work.put(replace(recording, written="Ord", written_by=kari.id, written_at=now))
    _says(work, house, who)
    _keeps(work, house, who)


def _says(work: Work, house: House, who: str) -> None:
    """The chat: own words, and each kind of block and button under them."""
    for number in range(SAID):
        own: dict[str, Any] = {"text": "Ord"}
        blocks = [["paragraph", "Ord"], ["quote", "Ord", "Ord"], ["line", 1, "Ord", "Ord", "Ord"], ["quiet", "Ord"],
                  ["heading", "Ord"]]  # fmt: skip
        asks = {"kind": "question", "blocks": blocks, "prompt": f"p{number}", "again": False,
                "choices": [["o:0", "Ord", False, False, None, ""], ["o:1", "Ord", True, False, True, ""]]}  # fmt: skip
        by, body = ("participant", own) if number % 3 else ("bot", asks)
        work.add(r.Utterance(house.kit.new_id(), who, by, house.kit.clock(), body=body))  # type: ignore[arg-type]


def _keeps(work: Work, house: House, who: str) -> None:
    share = house.kit.new_id()
    work.add(r.Share(share, who, None, house.kit.clock(), "Ord"))
    for number, _ in enumerate(lines(0)):
        key, now = f"{_PREFIX}{number:06}", house.kit.clock()
        work.add(
            r.Statement(
                key, who, "profile", SECTIONS[number % 3], None, "nb", "participant", "conversation", False, now, None,
                "active", text="Ord",
            ),
            r.SharedLine(house.kit.new_id(), who, share, key, now),
        )  # fmt: skip


@contextmanager
def infested(folder: Path) -> Iterator[Infested]:
    with set_up(folder) as stage:
        # What was agreed is kept as it was given, by the database itself; here it holds other words each time.
        for (name,) in stage.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            stage.connection.execute(f"DROP TRIGGER {name}")
        stage.connection.commit()
        yield Infested(stage.world, stage.file)
