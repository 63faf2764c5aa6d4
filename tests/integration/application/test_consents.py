"""What was agreed: exactly the words that were shown, and a way back that is no longer than the way to it."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import pytest

from bot import resources, wiring
from bot.application import records as r
from bot.application import sight, staffing, taking_part
from bot.application.review import approving
from bot.application.team_work import asking
from bot.dialogue import loading
from tests.integration.application.test_reading import talker_with
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker, plain
from tests.support.team import teams


def consents(house: House, who: str, what: str = "") -> list[r.Consent]:
    with house.database.reading() as look:
        return [one for one in look.find(r.Consent, participant_id=who) if what in ("", one.what)]


def standing(house: House, who: str) -> set[str]:
    with house.database.reading() as look:
        (person,) = look.people([who]).values()
        return sight.standing(look, sight.of_own(look, house.clock.moment, person))


def welcomed(house: House) -> Talker:
    """Through the first conversation, with a yes."""
    talker = house.joined()
    talker.says("Ja, fortell")
    talker.says("Ja, jeg prøver")
    talker.says("stopp")
    return talker


def test_the_first_conversation_ships_with_the_question_and_its_answers() -> None:
    version = wiring.shipped_versions()[taking_part.SCRIPT]
    step = next(one for one in version.script.steps if one.id == taking_part.STEP)
    assert taking_part.ANSWERS.keys() <= {one.id for one in step.options}


def test_taking_part_is_agreed_to_all_that_was_told(house: House) -> None:
    talker = welcomed(house)
    (one,) = consents(house, talker.id, "take-part")
    assert one.given
    said = "\n".join(plain(s.message) for s in talker.transcript() if s.message)
    assert all(" ".join(line.split()) in " ".join(said.split()) for line in one.words.splitlines())
    assert "Et nei får ingen følger for deg." in one.words
    assert "Vil du prøve?" in one.words
    with house.database.reading() as look:
        assert one.about == look.live_ids()["velkommen"]


def test_every_line_of_the_record_has_its_words_and_their_digest(house: House) -> None:
    talker = _shares_all(house)
    for label in ("/profil", "1", "En arbeidsgiver kan vite dette", "/meny", "ta kontakt"):
        talker.says(label)
    talker.says("ta det tilbake")
    found = consents(house, talker.id)
    assert {one.what for one in found} >= {"adult", "share", "contact"}
    for one in found:
        assert one.words
        assert one.text_hash == sha256(one.words.encode()).hexdigest()


def _shares_all(house: House) -> Talker:
    talker = talker_with(house, "Regn")
    talker.says("/profil")
    talker.says("1")
    talker.says("Del med Kari")
    return talker


def _story(house: House) -> Talker:
    teams(house)
    talker = talker_with(house, "Regn")
    with house.database.work() as work:
        asking.ask(work, house.kit, staffing.staff_by_email(work, SPECIALIST), talker.id, "En deltaker ringte.", "")
    talker.says("/meny")
    talker.says("Ja")
    return talker


def _contact(house: House) -> Talker:
    talker = talker_with(house, "Regn")
    talker.says("ta kontakt")
    return talker


def _handover(house: House) -> Talker:
    talker = _shares_all(house)
    colleagues(house)
    hands_over(house, talker.id, MADS)
    talker.says("/meny")
    talker.says("Ja")
    return talker


def _employer(house: House) -> Talker:
    talker = _shares_all(house)
    choice = next(one for one in talker.last.choices if one.key == "employer")
    talker.taps(choice.label)
    return talker


# Each yes as the last thing that was done, and whether what it opened is open.
KINDS: dict[str, tuple[Callable[[House], Talker], Callable[[House, str], object]]] = {
    "share": (_shares_all, standing),
    "employer": (_employer, lambda house, who: _rows(house, r.EmployerYes, who, withdrawn_at=None)),
    "contact": (_contact, lambda house, who: _rows(house, r.ContactRequest, who, seen_at=None)),
    "story": (_story, lambda house, who: _rows(house, r.GoodStory, who, answer="yes", ended_at=None)),
    "handover": (_handover, standing),
    "take-part": (welcomed, lambda house, who: consents(house, who, "take-part")[-1].given),
}


def _rows(house: House, kind: type, who: str, **equal: object) -> list[object]:
    with house.database.reading() as look:
        return look.find(kind, participant_id=who, **equal)


@pytest.mark.parametrize("kind", KINDS)
def test_the_way_back_is_one_message_anywhere(house: House, kind: str) -> None:
    """Each yes was one press, or more; a message takes it back, at once, and the record says so."""
    give, is_open = KINDS[kind]
    talker = give(house)
    assert is_open(house, talker.id)
    talker.says("ta det tilbake")
    assert not is_open(house, talker.id)
    newest = consents(house, talker.id, kind)[-1]
    assert not newest.given
    assert newest.words


@pytest.mark.parametrize("kind", ["contact", "story", "handover"])
def test_the_way_back_is_one_press_where_the_yes_was_given(house: House, kind: str) -> None:
    give, is_open = KINDS[kind]
    talker = give(house)
    (back,) = [one for message in talker.heard for one in message.choices if one.key.startswith("undo:")]
    talker.taps(back.label)
    assert not is_open(house, talker.id)
    talker.taps_key("", back.key)
    assert "Ingenting er endret." in talker.text


@pytest.mark.parametrize("kind", ["share", "employer"])
def test_a_line_is_taken_back_on_its_own_screen(house: House, kind: str) -> None:
    give, is_open = KINDS[kind]
    talker = give(house)
    if kind == "share":
        talker.says("/profil")
        talker.says("1")
    key = {"share": "unshare", "employer": "no-employer"}[kind]
    talker.taps(next(one.label for one in talker.last.choices if one.key == key))
    assert not is_open(house, talker.id)


def test_what_holds_can_be_seen_and_taken_back_one_by_one(house: House) -> None:
    talker = _shares_all(house)
    talker.says("ta kontakt")
    talker.says("/mine_data")
    talker.says("Det jeg har sagt ja til")
    assert "ja til å dele" in talker.text
    assert "Regn" in talker.text
    talker.says("Ta tilbake nummer 2")
    assert standing(house, talker.id) == set()
    assert _rows(house, r.ContactRequest, talker.id)


def test_a_screen_that_asks_says_that_a_no_has_no_consequence(house: House) -> None:
    talker = house.joined()
    talker.says("Ja, fortell")
    said = "\n".join(plain(one.message) for one in talker.transcript() if one.message)
    assert "Et nei får ingen følger for deg." in said
    talker.says("Ja, jeg prøver")
    talker.says("stopp")
    talker.says("/samtale rad-til-meg-selv")
    while not any(one.key == "all" for one in talker.last.choices):
        talker.says("Regn" if "Hopp over" not in [one.label for one in talker.last.choices] else "Ord")
    assert "Det får ingen følger for deg." in talker.text


# Another way after an answer: two supervisors have to approve that.
MEANING = ('label: "Ikke nå"\n        next: helt-greit', 'label: "Ikke nå"')


def _releases(house: House, old: str, new: str) -> None:
    """A new version of the welcome, approved by both supervisors."""
    path = next(path for path in resources.script_files() if path.stem == "velkommen")
    text = path.read_text(encoding="utf-8")
    assert old in text
    house.checks_numbers()
    version = loading.version(text.replace(old, new, 1), "new.yaml", resources.texts())
    with house.database.work() as work:
        for staff in work.find(r.Staff, role="supervisor"):
            approving.approve(work, house.kit, {"velkommen": version}, ["velkommen"], staff.email)


def test_a_new_meaning_asks_once_and_new_words_do_not(house: House) -> None:
    talker = welcomed(house)
    _releases(house, "Det er frivillig å skrive med meg.", "Det er alltid frivillig å skrive med meg.")
    talker.says("/meny")
    assert "er endret siden" not in talker.text
    _releases(house, *MEANING)
    talker.says("/meny")
    assert "er endret siden du sa ja" in talker.text
    assert "Et nei får ingen følger for deg." in talker.text
    talker.says("/meny")
    assert "er endret siden" not in talker.text
    assert [one.given for one in consents(house, talker.id, "take-part")] == [True]


@pytest.mark.parametrize(("answer", "given"), [("Ja, jeg fortsetter", True), ("Nei takk", False)])
def test_the_answer_is_to_the_new_version(house: House, answer: str, given: bool) -> None:
    talker = welcomed(house)
    _releases(house, *MEANING)
    talker.says("/meny")
    talker.says(answer)
    first, again = consents(house, talker.id, "take-part")
    assert (again.given, again.about != first.about) == (given, True)
    with house.database.reading() as look:
        assert again.about == look.live_ids()["velkommen"]
