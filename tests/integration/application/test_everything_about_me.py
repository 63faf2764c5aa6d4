"""`/mine_data`: why something is kept, what is wrong, and the way there from anywhere."""

from __future__ import annotations

import json

import pytest

from bot import wiring
from bot.application import experiences, objecting, own_copy, own_screen, sight, staffing
from bot.application import records as r
from bot.application.errors import NotAllowed
from bot.language import dates
from tests.integration.application.test_reading import talker_with
from tests.support.house import House, Talker


@pytest.mark.parametrize("words", ["/mine_data", "/my_data", "/minedata", "Alt om meg", "mine data"])
def test_it_is_found_by_its_names(house: House, words: str) -> None:
    talker = talker_with(house, "Regn")
    talker.says(words)
    assert [one.label for one in talker.last.choices][:3] == [
        "Ta en kopi",
        "Hvem som har lest hva",
        "Hva som er lagret, og hvorfor",
    ]


def test_each_purpose_has_its_basis_in_the_offices_words_where_it_has_any(house: House) -> None:
    talker = talker_with(house, "Regn")
    with house.database.work() as work:
        office = staffing.the_office(work, house.kit)
        work.put(
            r.Office(office.id, office.name, {"bases": {"sharing": {"nb": "Etter NAV-loven."}}}, office.created_at)
        )
    talker.says("/mine_data")
    talker.says("Hva som er lagret, og hvorfor")
    assert "Etter NAV-loven." in talker.text
    assert "artikkel 6 nr. 1 bokstav e" in talker.text
    with house.database.reading() as look:
        copy = json.loads(own_copy.make(look, house.kit, wiring.write, talker.id, "json").content)
    assert {one["purpose"]: one["text"] for one in copy["bases"]}["sharing"] == "Etter NAV-loven."


def test_what_somebody_wrote_is_answered_beside_it_and_taken_away_again(house: House) -> None:
    talker = talker_with(house, "Regn")
    with house.database.work() as work:
        day = dates.day_of(house.clock.moment).isoformat()
        experiences.log(work, house.kit, house.staff(), talker.id, kind="visit", day=day, words="", suggests=False)
    says(talker, "/mine_data", "Noe om meg er feil", "2", "Det var en telefonsamtale.")
    assert "Du sier: Det var en telefonsamtale." in talker.text
    assert seen(house, talker) == [("milestone", "Det var en telefonsamtale.")]
    says(talker, "1", "Jeg heter Amina Noor", "1", "Jeg heter Noor")
    assert seen(house, talker) == [("label", "Jeg heter Noor"), ("milestone", "Det var en telefonsamtale.")]
    says(talker, "2", "Ta bort ordene mine")
    assert seen(house, talker) == [("label", "Jeg heter Noor")]


def test_many_yeses_are_shown_a_page_at_a_time(house: House) -> None:
    """A keyboard holds so many buttons and no more."""
    talker = talker_with(house, "Regn")
    with house.database.work() as work:
        for number in range(own_screen.PAGE + 1):
            now, key = house.clock.moment, f"wish{number}"
            work.add(r.ContactRequest(key, talker.id, "", now))
            work.add(
                r.Consent(f"yes{number}", talker.id, "contact", True, "", "nb", "browser", now, key, f"Nr. {number}.")
            )
    says(talker, "/mine_data", "Det jeg har sagt ja til")
    assert "Side 1 av 2" in talker.text
    assert len([one for one in talker.last.choices if one.key.startswith("back:")]) == own_screen.PAGE
    says(talker, "Neste side", "Ta tilbake nummer 1")
    with house.database.reading() as look:
        assert "wish0" not in {one.id for one in look.find(r.ContactRequest)}
    assert "Nr. 1." in talker.text
    assert "Side" not in talker.text


def says(talker: Talker, *words: str) -> None:
    for one in words:
        talker.says(one)


def seen(house: House, talker: Talker) -> list[tuple[str, str]]:
    with house.database.reading() as look:
        by = sight.of(look, house.clock, house.staff(), talker.id)
        return [(one.kind, one.said.words) for one in objecting.seen_by(look, by) if one.said]


def test_a_copy_for_whoever_asks_on_paper_is_an_administrators_and_is_seen(house: House) -> None:
    talker = talker_with(house, "Regn")
    with house.database.work() as work:
        ada = staffing.add_staff(work, house.kit, role="administrator", name="Ada Aas", email="ada@example.no")
        with pytest.raises(NotAllowed):
            own_copy.hand_out(work, house.kit, wiring.write, house.staff(), talker.id, "text")
        made = own_copy.hand_out(work, house.kit, wiring.write, ada, talker.id, "text")
    assert "Regn" in made.content.decode()
    says(talker, "/mine_data", "Hvem som har lest hva")
    assert "Ada Aas: laget en kopi av alt, til deg" in talker.text
