"""The half year of the demo's Amina: what it holds, and who sees what of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot import wiring
from bot.application import documents, own_copy, planning, reading, reporting, sight, staffing, today
from bot.application import records as r
from bot.demo import history
from bot.demo.lives import Meeting, Told
from bot.demo.people import AMINA, PEOPLE
from bot.language.dates import OSLO
from bot.profile.approved import Approved
from bot.profile.document import Block, Document, Said, Sides
from bot.safety.working_hours import is_working_day
from bot.settings import Settings
from bot.storage.sealing import new_master_key


@dataclass(frozen=True, slots=True)
class Made:
    house: wiring.House
    who: str

    def find(self, kind: type[Any], **values: object) -> list[Any]:
        with self.house.database.reading() as look:
            return look.find(kind, participant_id=self.who, **values)

    @property
    def shared(self) -> set[str]:
        return {line.statement_id for line in self.find(r.SharedLine, withdrawn_at=None)}

    def documents(self) -> list[Document]:
        """Everything that her specialist can take out, the reports too."""
        with self.house.database.work() as work:
            staff, kit = staffing.staff_by_email(work, AMINA.specialist), self.house.kit
            found = [documents.document(work, kit, staff, self.who, name, "nb", "console") for name in documents.NAMES]
            written = reporting.of(work, kit, staff, self.who)
            return [*found, *(documents.report(work, kit, staff, self.who, one.id, "nb", "console") for one in written)]

    def approved(self) -> list[Approved]:
        with self.house.database.reading() as look:
            return reading.noticed(
                look, sight.of(look, wiring.now, staffing.staff_by_email(look, AMINA.specialist), self.who), "nb"
            )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    chosen = Settings(data_dir=tmp_path_factory.mktemp("demo"), master_keys=new_master_key("demo"))  # type: ignore[arg-type]
    house = wiring.house(chosen)
    try:
        history.make(house.database)
        with house.database.reading() as look:
            (who,) = [one.id for one in look.find(r.Participant) if one.label == AMINA.name]
        yield Made(house, who)
    finally:
        house.database.engine.dispose()


def said_in(blocks: tuple[Block, ...]) -> Iterator[Said]:
    for block in blocks:
        if isinstance(block, Said):
            yield block
        elif isinstance(block, Sides):
            for side in block.columns:
                yield from said_in(side.blocks)


def test_half_a_year_of_conversations_is_finished(made: Made) -> None:
    told = [event for event in AMINA.events if isinstance(event, Told)]
    runs = made.find(r.RunRow)
    assert len(runs) == len(told)
    assert {run.status for run in runs} == {"finished"}
    began, ended = min(run.started_at for run in runs), max(run.ended_at for run in runs)
    assert 170 <= (ended - began).days <= 180
    assert Counter(run.script_id for run in runs)["hva-skjedde"] == 2
    steps = {run.id: {answer.step for answer in made.find(r.AnswerRow, run_id=run.id)} for run in runs}
    for run, one in zip(
        sorted(runs, key=lambda row: row.started_at), sorted(told, key=lambda t: -t.days_ago), strict=True
    ):
        assert run.script_id == one.script
        assert one.words.keys() <= steps[run.id], f"{one.script}: words for a step that was not asked"


def test_lines_are_shared_and_private_and_taken_back_and_said_anew(made: Made) -> None:
    lines, shared = made.find(r.Statement), made.shared
    own = [one for one in lines if one.author == "participant"]
    assert len([one for one in own if one.id in shared]) > 50
    assert {one.text for one in own if one.status == "active"} >= {"Å hjelpe den eldste med lekser. Det er vår stund"}
    private = [one for one in own if one.status == "active" and one.id not in shared]
    assert len(private) >= 5
    taken_back = {line.statement_id for line in made.find(r.SharedLine) if line.withdrawn_at}
    assert {one.text for one in private} & {one.text for one in own if one.id in taken_back} == {
        "Søsteren min ringer hver morgen"
    }
    anew = {one.replaces: one for one in own if one.status == "active" and one.replaces}
    before = {one.text: anew[one.id] for one in own if one.id in anew}
    assert {words: (one.source, one.id in shared) for words, one in before.items()} == {
        "Jeg gir meg ikke jeg heller": ("profile", True),
        "Ta kontakt om formiddagen": ("conversation", True),
    }
    assert "Noe med hendene" in {one.text for one in own if one.status == "withdrawn"}
    known = {one.statement_id for one in made.find(r.EmployerYes, withdrawn_at=None)}
    assert len(known) == 2 and known <= shared


def test_two_lines_of_the_specialists_are_agreed_to_and_one_waits(made: Made) -> None:
    written = [one for one in made.find(r.Statement) if one.author == "specialist"]
    assert Counter((one.source, one.id in made.shared) for one in written) == {
        ("observation", True): 1, ("meeting", True): 1, ("third-party", False): 1,
    }  # fmt: skip
    (proposed,) = [one for one in made.find(r.Task) if one.proposed_by]
    assert proposed.status == "proposed"


def test_the_plans_have_what_was_agreed(made: Made) -> None:
    with made.house.database.reading() as look:
        plans = planning.both(look, made.approved(), made.who, made.house.kit.clock())
    placed = [one.placement for plan in plans.values() for part in plan.parts.values() for one in part if one.placement]
    assert Counter((one.part, one.verdict, one.given_by, one.done) for one in placed) == {
        ("considered", "fits", None, False): 1, ("considered", "does-not-fit", None, False): 1,
        ("sub-goal", None, None, True): 1, ("sub-goal", None, None, False): 1,
        ("support", None, "colleague", False): 1, ("taper", None, "specialist", False): 1,
    }  # fmt: skip
    assert all(one.due_at and one.due_at > made.house.kit.clock() for one in placed if one.part == "taper")


def test_one_report_is_finished_and_the_next_is_a_draft(made: Made) -> None:
    finished, draft = sorted(made.find(r.Report), key=lambda one: one.drafted_at)
    assert finished.finished_at is not None and finished.finished_at < finished.due_at
    assert draft.finished_at is None and draft.since == finished.until and draft.due_at > made.house.kit.clock()
    assert all(one.words["done"] and len(one.chosen["said"]) == 3 for one in (finished, draft))


def test_meetings_were_held_and_the_next_one_is_the_next_working_day_at_ten(made: Made) -> None:
    now = made.house.kit.clock()
    meetings = sorted(one.starts_at for one in made.find(r.Meeting))
    held, coming = [at for at in meetings if at <= now], [at for at in meetings if at > now]
    assert len(held) >= 6 and len(coming) == 1
    next_one = coming[0].astimezone(OSLO)
    days = [now + timedelta(days=n) for n in range(1, (next_one.date() - now.astimezone(OSLO).date()).days + 1)]
    assert [is_working_day(day) for day in days] == [False] * (len(days) - 1) + [True]
    assert next_one.hour == 10


def test_whenever_the_demo_is_started_nobody_meets_on_a_day_off() -> None:
    meetings = [event for person in PEOPLE for event in person.events if isinstance(event, Meeting)]
    for n in range(400):
        now = datetime(2026, 1, 1, 7, tzinfo=OSLO) + timedelta(days=n)
        coming = [at for one in meetings if (at := history.meets(one, now)) > now]
        assert len(coming) == 2
        assert all(is_working_day(at) for at in coming), now


def test_somebody_has_shared_nothing_for_longer_than_they_chose(made: Made) -> None:
    """Lee has talked since, but not shared: that nobody sees."""
    with made.house.database.work() as work:
        page = today.page(work, made.house.kit.clock(), staffing.staff_by_email(work, AMINA.specialist))
    (quiet,) = page.quiet
    assert (quiet.name, quiet.rhythm, quiet.days) == ("Lee", "fortnightly", 16)
    assert "Lee" not in {one.name for one in page.news}


def test_every_word_of_hers_was_said_by_her_and_nothing_private_is_in_a_document(made: Made) -> None:
    typed = {str(one.body["text"]) for one in made.find(r.Utterance, who="participant")}
    answers = {str(row.body.get("text", "")) for row in made.find(r.AnswerRow)}
    lines, shared = made.find(r.Statement), made.shared
    private = {one.text for one in lines if one.id not in shared} - {one.text for one in lines if one.id in shared}
    assert {"Søsteren min ringer hver morgen", "Jeg gir meg ikke jeg heller"} < private
    found = made.documents()
    assert len(found) == len(documents.NAMES) + 2
    for document in found:
        quoted = list(said_in(document.blocks))
        assert quoted, document.title
        assert {one.text for one in quoted if not one.author} <= typed | answers, document.title
        assert private.isdisjoint(one.text for one in quoted), document.title
        everything = repr(document)
        assert [words for words in private if " " in words and words in everything] == [], document.title


def test_a_finished_report_names_the_version_it_was_written_from(made: Made) -> None:
    stamps = {document.stamp for document in made.documents() if document.title == "Underveisrapport: Amina"}
    (finished,) = [stamp for stamp in stamps if stamp.startswith("Ferdig")]
    (draft,) = stamps - {finished}
    versions = [int(re.findall(r"fra versjon (\d+)", stamp)[0]) for stamp in (finished, draft)]
    assert versions[0] < versions[1]


def test_her_own_copy_says_everything_in_her_language(made: Made) -> None:
    made.documents()
    with made.house.database.work() as work:
        content = own_copy.make(work, made.house.kit, wiring.write, made.who, "text").content.decode()
    assert "venter på ditt ja eller nei" in content
    assert "Søsteren min ringer hver morgen" in content
    assert "Kari Lund: notatet før et møte" in content
    assert "Finne ut hvilken formiddag som er roligst på verkstedet" in content
    assert not re.search(r"\b(share|employer|adult|rhythm|document|written|Skrevet av Skrevet)\b", content)


def test_words_of_hers_come_back(made: Made) -> None:
    with made.house.database.reading() as look:
        staff = staffing.staff_by_email(look, AMINA.specialist)
        seen = sight.of(look, made.house.kit.clock, staff, made.who)
        note = reading.note(look, made.house.kit, seen, "update", made.approved())
    assert {one.word for one in note.recurring} >= {"folk"}
    assert all(one.times > 2 for one in note.recurring)
