"""Plans that grow from what is shared, with what the two agreed about each line, and a past of their own."""

from __future__ import annotations

import pytest

from bot.application import lines, planning, sight
from bot.application.errors import NotFound, WrongUse
from bot.application.planning import Agreed
from bot.application.ports import Work
from bot.profile.approved import Approved
from bot.profile.plans import Plan, PlanName
from tests.integration.application.test_reading import shares, takes_back
from tests.integration.application.test_specialist_lines import answers
from tests.support.house import House, Talker


def approved(look: Work, house: House, talker: Talker) -> list[Approved]:
    return lines.approved(look, sight.of(look, house.kit.clock, house.staff(), talker.id), "nb")


def plans(house: House, talker: Talker, moment: object = None) -> dict[PlanName, Plan]:
    with house.database.reading() as look:
        found = approved(look, house, talker)
        return dict(planning.both(look, found, talker.id, moment or house.clock.moment))  # type: ignore[arg-type]


def words(plan: Plan, part: str) -> list[tuple[str, str]]:
    return [(one.line.statement.text, one.verdict) for one in plan.parts[part]]  # type: ignore[index]


def someone_with_ideas(house: House) -> Talker:
    """Two job ideas and a support, all private yet."""
    talker = house.joined()
    talker.says("/samtale nysgjerrig-pa")
    talker.says("Å jobbe på lager")
    talker.says("stopp")
    return talker


def key_of(house: House, talker: Talker, text: str) -> str:
    with house.database.reading() as look:
        return next(
            a.statement.id for a in approved(look, house, talker) if a.statement.text == text and not a.withdrawn_at
        )


def place(house: House, talker: Talker, key: str, **agreed: object) -> None:
    with house.database.work() as work:
        planning.place(work, house.kit, house.staff(), talker.id, key, Agreed(**agreed))  # type: ignore[arg-type]


def test_a_job_idea_stands_in_the_plan_from_when_it_is_shared(house: House) -> None:
    talker = someone_with_ideas(house)
    assert words(plans(house, talker)["action"], "considered") == []
    shares(talker, 1)
    assert words(plans(house, talker)["action"], "considered") == [("Å jobbe på lager", "open")]
    takes_back(talker, 1)
    assert words(plans(house, talker)["action"], "considered") == []


def test_what_was_agreed_has_a_past_and_follows_new_words(house: House) -> None:
    talker = someone_with_ideas(house)
    shares(talker, 1)
    key = key_of(house, talker, "Å jobbe på lager")
    place(house, talker, key, part="considered", verdict="fits")
    then = house.clock.moment
    house.clock.passes(days=3)
    place(house, talker, key, part="considered", verdict="does-not-fit")
    assert words(plans(house, talker)["action"], "considered") == [("Å jobbe på lager", "does-not-fit")]
    assert words(plans(house, talker, then)["action"], "considered") == [("Å jobbe på lager", "fits")]
    talker.says("/profil")
    talker.taps("1")
    talker.taps_key(talker.last.prompt, "reword")
    talker.says("Å jobbe på et rolig lager")
    assert words(plans(house, talker)["action"], "considered") == []  # new words are private until they are shared
    shares(talker, 1)
    assert words(plans(house, talker)["action"], "considered") == [("Å jobbe på et rolig lager", "does-not-fit")]
    with house.database.reading() as look:
        found = planning.history(look, approved(look, house, talker), talker.id)
    assert [(row.verdict, ended) for _at, row, _line, ended in found] == [
        ("does-not-fit", False), ("fits", True), ("fits", False),
    ]  # fmt: skip


def test_the_same_agreement_twice_is_one(house: House) -> None:
    talker = someone_with_ideas(house)
    shares(talker, 1)
    key = key_of(house, talker, "Å jobbe på lager")
    for _ in range(2):
        place(house, talker, key, part="considered", verdict="fits")
    with house.database.reading() as look:
        assert len(planning.history(look, approved(look, house, talker), talker.id)) == 1


def test_a_line_written_for_a_plan_stands_there_after_the_yes(house: House) -> None:
    talker = someone_with_ideas(house)
    with house.database.work() as work:
        planning.write(
            work, house.kit, house.staff(), talker.id, "Nedtrapping: én samtale i måneden",
            Agreed("taper", given_by="colleague", from_day="2027-03-01"),
        )  # fmt: skip
    assert words(plans(house, talker)["support"], "taper") == []
    answers(talker, "right")
    (one,) = plans(house, talker)["support"].parts["taper"]
    assert one.placement is not None
    assert (one.line.author, one.placement.given_by, str(one.placement.due_at)[:10]) == (
        "Kari Lund",
        "colleague",
        "2027-03-01",
    )


@pytest.mark.parametrize(
    "agreed", [Agreed(""), Agreed("goal"), Agreed("taper", from_day="31.12."), Agreed("taper", from_day="2026-02-30")]
)
def test_a_form_that_makes_no_sense_says_why(house: House, agreed: Agreed) -> None:
    talker = someone_with_ideas(house)
    shares(talker, 1)
    key = key_of(house, talker, "Å jobbe på lager")
    with pytest.raises(WrongUse), house.database.work() as work:
        planning.place(work, house.kit, house.staff(), talker.id, key, agreed)


def test_nothing_private_is_placed(house: House) -> None:
    talker = someone_with_ideas(house)
    with house.database.reading() as look:
        from bot.application import records as r

        key = look.find(r.Statement, participant_id=talker.id)[0].id
    with pytest.raises(NotFound):
        place(house, talker, key, part="considered")
