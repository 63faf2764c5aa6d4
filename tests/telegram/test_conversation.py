"""A participant on Telegram, over the real protocol, from the invitation to the note."""

from __future__ import annotations

from bot.application import reading
from tests.support.house import SPECIALIST
from tests.telegram.conftest import Service


async def invited(service: Service, language: str = "nb"):
    code = service.house.invited(language).code
    person = service.api.person(user_id=4711, first_name="Amina", language_code="nb")
    await person.starts(code)
    await person.sees("18 år eller eldre")
    return person


async def test_from_the_invitation_to_the_note(service: Service) -> None:
    person = await invited(service)
    await person.taps("Ja, jeg er 18 eller eldre")
    await person.sees("Vil du høre hvordan det virker?")
    await person.taps("Ja, fortell")
    await person.sees("Hvor vil du helst skrive?")
    await person.taps("Her i Telegram")
    await person.sees("Vil du prøve?")
    await person.taps("Ja, jeg prøver")
    await person.sees("tar kontakt om noe?")
    await person.taps("Ikke nå")
    await person.sees("Hva håper du blir annerledes")
    await person.sends("At jeg har noe å stå opp til & <mer>")
    await person.sees("Hva er viktig for deg")
    await person.sends("kommer ikke på noe")
    await person.sees("Hva hjelper deg i hverdagen?")
    await person.taps("Hopp over")
    await person.sees("Hva vil du gjøre med dette?")
    await person.taps("La det ligge")
    card = await person.sees("Hva vil du at Kari skal få se?")
    assert "At jeg har noe å stå opp til & <mer>" in card.text

    staff = service.house.staff()
    who = service.house.database
    with who.work() as work:
        (row,) = reading.portfolio(work, staff, service.house.kit.clock())
        note = reading.read_note(work, service.house.kit, staff, row.participant.id, "update", "console")
    assert note.is_empty, "nothing is visible before the yes"

    await person.taps("Alt")
    await person.sees("Passet spørsmålene for deg?")
    with who.work() as work:
        note = reading.read_note(work, service.house.kit, staff, row.participant.id, "update", "console")
    assert note.one_sentence is not None
    assert note.one_sentence.text == "At jeg har noe å stå opp til & <mer>"
    assert SPECIALIST not in card.text
