"""Every address and who may use it, from the route table itself: an address without an entry fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.routing import Route

from bot.application import reporting, staffing
from tests.support.handing import hands_over
from tests.support.house import SPECIALIST, House, Talker
from tests.web.rooms import Web, rooms, site

WORDS = "Kanarifugl synger"
ONE = "/staff/participants/{participant}"
STAFF = {"specialist", "colleague", "supervisor", "administrator"}

# Who gets through; for everyone else the page is not there. "guest": the participant's own session.
MAY: dict[tuple[str, str], set[str]] = {
    ("GET", "/join"): {"anyone"},
    ("POST", "/join"): {"anyone"},
    ("GET", "/join/{code}"): {"anyone"},
    ("GET", "/chat"): {"guest"},
    ("POST", "/chat"): {"guest"},
    ("POST", "/chat/sound"): {"guest"},
    ("GET", "/chat/sound/{recording}"): {"guest"},
    ("GET", "/chat/profile"): {"guest"},
    ("POST", "/chat/profile"): {"guest"},
    ("GET", "/chat/profile/journey.svg"): {"guest"},
    ("POST", "/chat/profile/import"): {"guest"},
    ("GET", "/chat/copy/{format}"): {"guest"},
    ("GET", "/chat/events"): {"guest"},
    ("POST", "/chat/leave"): {"guest"},
    ("GET", "/staff/sign-in"): {"anyone"},
    ("POST", "/staff/sign-in"): {"anyone"},
    ("GET", "/staff/link/{token}"): {"anyone"},
    ("POST", "/staff/link/{token}"): {"anyone"},
    ("POST", "/staff/sign-out"): {"anyone"},
    ("POST", "/staff/language"): {"anyone"},
    ("GET", "/staff"): STAFF,
    ("GET", "/staff/invite"): {"specialist", "colleague"},
    ("POST", "/staff/invite"): {"specialist", "colleague"},
    ("GET", ONE): {"specialist"},
    ("GET", f"{ONE}/before-meeting"): {"specialist"},
    ("GET", f"{ONE}/profile"): {"specialist"},
    ("POST", f"{ONE}/own-lines"): {"specialist"},
    ("POST", f"{ONE}/own-lines/{{statement}}"): {"specialist"},
    ("GET", f"{ONE}/plans"): {"specialist"},
    ("POST", f"{ONE}/plans"): {"specialist"},
    ("POST", f"{ONE}/plans/line"): {"specialist"},
    ("POST", f"{ONE}/plans/lines/{{statement}}"): {"specialist"},
    ("POST", f"{ONE}/plans/placements/{{placement}}"): {"specialist"},
    ("GET", f"{ONE}/documents"): {"specialist"},
    ("GET", f"{ONE}/documents/nav"): {"specialist"},
    ("GET", f"{ONE}/documents/{{name}}"): {"specialist"},
    ("GET", f"{ONE}/documents/{{name}}/{{format}}"): {"specialist"},
    ("POST", f"{ONE}/reports"): {"specialist"},
    ("GET", f"{ONE}/reports/{{report}}"): {"specialist"},
    ("POST", f"{ONE}/reports/{{report}}"): {"specialist"},
    ("POST", f"{ONE}/reports/{{report}}/again"): {"specialist"},
    ("GET", f"{ONE}/reports/{{report}}/{{format}}"): {"specialist"},
    ("POST", f"{ONE}/ending"): {"specialist"},
    ("GET", f"{ONE}/lines/{{statement}}"): {"specialist"},
    ("GET", f"{ONE}/lines/{{statement}}/sound"): {"specialist"},
    ("POST", f"{ONE}/lines/{{statement}}/written"): {"specialist"},
    ("POST", f"{ONE}/contact"): {"specialist"},
    ("POST", f"{ONE}/meeting"): {"specialist"},
    ("POST", f"{ONE}/tasks"): {"specialist"},
    ("POST", f"{ONE}/tasks/{{task}}"): {"specialist"},
    ("POST", f"{ONE}/suggestions"): {"specialist"},
    ("POST", f"{ONE}/suggestions/{{suggestion}}"): {"specialist"},
    ("GET", f"{ONE}/handover"): {"specialist"},
    ("POST", f"{ONE}/handover"): {"specialist"},
    ("POST", f"{ONE}/cover/end"): {"specialist"},
    ("POST", f"{ONE}/pause"): {"specialist"},
    ("POST", f"{ONE}/device"): {"specialist"},
    ("GET", "/staff/scripts"): {"supervisor"},
    ("GET", "/staff/scripts/{script}"): {"supervisor"},
    ("POST", "/staff/scripts/{script}/approval"): {"supervisor"},
    ("GET", "/staff/settings"): {"administrator"},
    ("POST", "/staff/settings"): {"administrator"},
}

EMAILS = {
    "specialist": SPECIALIST,
    "colleague": "mads@example.no",
    "supervisor": "tor@example.no",
    "administrator": "ada@example.no",
    "disabled": "gone@example.no",
}


@pytest.fixture
def who(house: House) -> str:
    """A participant of Kari's who has shared a line and a voice message; and everyone else who works, or worked, here."""
    talker = house.joined()
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", WORDS):
        talker.says(words)
    talker.speaks()
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    with house.database.work() as work:
        for role, key in (("specialist", "colleague"), ("administrator", "administrator"), ("specialist", "disabled")):
            staffing.add_staff(work, house.kit, role=role, name=key, email=EMAILS[key])  # type: ignore[arg-type]
    return talker.id


def signed_in(house: House, role: str) -> Web:
    web = Web(site(house))
    if role in EMAILS:
        web.sign_in(house, EMAILS[role])
    if role == "guest":
        web.join(house)
    if role == "disabled":
        with house.database.work() as work:
            work.put(replace(staffing.staff_by_email(work, EMAILS[role]), disabled_at=house.kit.clock()))
    return web


def table(house: House) -> Iterator[tuple[str, str]]:
    for route in rooms(house):
        assert isinstance(route, Route)
        yield from ((method, route.path) for method in route.methods or () if method != "HEAD")


def test_every_address_has_an_entry_here(house: House) -> None:
    assert sorted(table(house)) == sorted(MAY)


@pytest.mark.parametrize("role", ["nobody", "guest", "disabled", *sorted(STAFF)])
def test_nobody_gets_further_than_they_may(house: House, who: str, role: str) -> None:
    with house.database.reading() as look:
        line = next(one.id for one, _, _ in look.shared_statements(who) if one.recording_id)
    values = {"participant": who, "statement": line, "script": "velkommen", "code": "x", "token": "x",
              "task": "x", "suggestion": "x", "recording": "x", "placement": "x", "report": "x", "name": "profile",
              "format": "pdf"}  # fmt: skip
    with signed_in(house, role) as web:
        for (method, path), may in MAY.items():
            if may & {"anyone", role} or path == "/chat/events":
                continue
            answer = web.request(method, path.format(**values), follow_redirects=False)
            expected = {401} if path.startswith("/chat") else {404} if role in STAFF else {303}
            assert answer.status_code in expected, (role, method, path)
            assert WORDS not in answer.text
            if answer.status_code == 303:
                assert answer.headers["location"] == "/staff/sign-in"


@pytest.mark.parametrize(
    "path", [path for (method, path), may in MAY.items() if "specialist" in may and method == "GET"]
)
def test_the_specialist_gets_in(house: House, who: str, path: str) -> None:
    with house.database.reading() as look:
        line = next(one.id for one, _, _ in look.shared_statements(who) if one.recording_id)
    with house.database.work() as work:
        report = reporting.begin(work, house.kit, house.staff(), who).id
    with signed_in(house, "specialist") as web:
        found = web.get(path.format(participant=who, statement=line, report=report, name="profile", format="text"))
        assert found.status_code == 200


def test_another_ones_an_unknown_and_an_erased_participant_look_alike(house: House, who: str) -> None:
    from bot.storage.tables import data_key

    gone = house.joined(label="Gone").id
    with house.database.engine.begin() as connection:
        connection.execute(data_key.delete().where(data_key.c.participant_id == gone))
    with signed_in(house, "colleague") as web:
        others = web.get(f"/staff/participants/{who}")
    with signed_in(house, "specialist") as web:
        pages = [others, web.get(f"/staff/participants/{gone}"), web.get("/staff/participants/unknown")]

    assert {page.status_code for page in pages} == {404}
    assert len({page.text for page in pages}) == 1


def test_a_participant_handed_over_is_the_colleagues_from_now_on(house: House, who: str) -> None:
    with signed_in(house, "specialist") as kari, signed_in(house, "colleague") as mads:
        hands_over(house, who, EMAILS["colleague"])

        assert kari.get(f"/staff/participants/{who}").status_code == 404
        assert WORDS not in mads.get(f"/staff/participants/{who}").text
        talker = Talker(house, who)
        for words in ("/meny", "ja"):
            talker.says(words)
        assert WORDS in mads.get(f"/staff/participants/{who}").text


def test_a_supervisor_reads_no_participants_words_anywhere(house: House, who: str) -> None:
    with signed_in(house, "supervisor") as web:
        pages = [web.get("/staff/scripts"), web.get("/staff/scripts/velkommen"), web.get("/staff")]

    assert all(WORDS not in page.text and who not in page.text for page in pages)
