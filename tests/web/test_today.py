"""The specialist's day in the console: the first page, everyone, absence, and who may know of whom."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.application import following, staffing
from bot.application import records as r
from bot.language.dates import OSLO
from bot.safety.nudges import Rhythm
from tests.integration.application.test_reading import shares, talker_with
from tests.support.desk import acknowledges, goes_away, is_deputy, protects, staff
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, site, text_of


@pytest.fixture(autouse=True)
def tuesday(house: House) -> None:
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    colleagues(house)


@pytest.fixture
def mads(house: House) -> Web:
    web = Web(site(house))
    web.sign_in(house, MADS)
    return web


def test_an_empty_day_is_kind(kari: Web) -> None:
    page = text_of(kari.get("/staff").text)
    assert "Ingen her ennå" in page
    assert "Du har ingen stedfortreder ennå." in page
    assert "0" not in page.split("tirsdag")[1].split("november")[1].replace("2026", "")


def test_the_questions_come_in_their_order(house: House, kari: Web) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    talker.says("ta kontakt")
    with house.database.work() as work:
        starts = house.clock.moment + timedelta(hours=3)
        following.set_meeting(work, house.kit, house.staff(), talker.id, starts)
    page = kari.get("/staff").text
    heads = ["Vil gjerne høre fra deg", "Hvem du møter", "Har delt noe nytt", "Hva dere har avtalt"]
    wanted = [page.find(house.kit.texts.say("nb", "Would like to hear from you")), *(page.find(h) for h in heads[1:])]
    assert wanted == sorted(wanted)
    assert -1 not in wanted
    assert f"/staff/participants/{talker.id}/before-meeting" in page


def chooses(house: House, who: str, rhythm: Rhythm) -> None:
    with house.database.work() as work:
        row = r.Nudging(who, who, rhythm, house.clock.moment)
        (work.put if work.get(r.Nudging, who) else work.add)(row)


def later(house: House, web: Web, who: str, days: int) -> None:
    """A session does not last so long."""
    house.clock.passes(days=days)
    web.sign_in(house, who)


def test_no_red_no_count_and_no_ranking(house: House, kari: Web) -> None:
    for label, days in (("Berta", 30), ("Amina", 21)):
        chooses(house, house.joined(label=label).id, "fortnightly")
        later(house, kari, SPECIALIST, days)
    page = kari.get("/staff").text
    assert page.index("Amina valgte annenhver uke.") < page.index("Berta valgte annenhver uke.")
    assert "danger" not in page.split("<main")[1]
    assert "ds-badge" not in page
    assert "2 " not in text_of(page.split('id="quiet"')[1].split("</section>")[0]).split("Amina")[0]


def test_how_long_it_has_been_is_said_in_plain_words(house: House, kari: Web) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    chooses(house, talker.id, "fortnightly")
    later(house, kari, SPECIALIST, 22)
    assert "Amina valgte annenhver uke. Sist noe ble delt, var for 3 uker siden." in text_of(kari.get("/staff").text)


def test_the_deputy_sees_the_name_and_opens_nothing(house: House, kari: Web, mads: Web) -> None:
    talker = talker_with(house, "Kanarifugl")
    shares(talker, 1)
    goes_away(house, SPECIALIST, 3, MADS)
    talker.says("ta kontakt")
    page = mads.get("/staff").text
    assert "<strong>Amina</strong>" in page
    assert "Du har det som stedfortreder for Kari Lund." in page
    assert f'href="/staff/participants/{talker.id}' not in page
    assert "Amina" not in mads.get("/staff/participants").text
    assert mads.get(f"/staff/participants/{talker.id}").status_code == 404
    assert "Mads Berg har det som stedfortreder" in kari.get("/staff").text

    answer = mads.post(f"/staff/participants/{talker.id}/contact")

    assert answer.url.path == "/staff"
    assert "Deltakeren får vite at du har sett det." in answer.text
    assert "Amina" not in answer.text
    assert "Det var sett allerede" in kari.post(f"/staff/participants/{talker.id}/contact").text


def test_a_colleague_who_is_no_deputy_acknowledges_nothing(house: House, mads: Web) -> None:
    talker = house.joined()
    talker.says("ta kontakt")
    assert mads.post(f"/staff/participants/{talker.id}/contact").status_code == 404
    with house.database.reading() as look:
        assert look.find(r.ContactRequest, seen_at=None)


def test_everyone_can_be_found_by_name_without_script(house: House, kari: Web) -> None:
    for label in ("Amina", "Åse", "Jonas", "Lee", "Petter", "Ingrid"):
        house.invited(label=label)
    page = kari.get("/staff/participants")
    assert page.text.index("Amina") < page.text.index("Petter")
    assert 'name="q"' in page.text
    found = text_of(kari.get("/staff/participants?q=ås").text)
    assert "Åse" in found
    assert "Jonas" not in found
    for odd in ("<script>alert(1)</script>", "%00", "x" * 5000, "' OR 1=1 --"):
        answer = kari.get("/staff/participants", params={"q": odd})
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text


def test_whom_somebody_covers_for_stands_with_until_when(house: House, mads: Web) -> None:
    hands_over(house, house.joined().id, MADS, kind="cover", days=9)
    assert "Du er vikar for Kari Lund til og med 19. november 2026" in text_of(mads.get("/staff/participants").text)


def test_an_absence_is_noted_and_ended_on_the_page(house: House, kari: Web) -> None:
    mads_id = staff(house, MADS).id
    saved = kari.post("/staff/absence", data={"since": "2026-11-10", "until": "2026-11-12", "deputy": mads_id})
    assert "Fra 10. november 2026 til og med 12. november 2026" in text_of(saved.text)
    assert "Stedfortreder: Mads Berg" in saved.text
    assert "Mads Berg får ønsker om kontakt imens." in kari.get("/staff").text
    with house.database.reading() as look:
        (one,) = look.find(r.Absence)
    assert "Jeg er tilbake" in saved.text
    assert "Fra 10. november" not in text_of(kari.post("/staff/absence", data={"end": one.id}).text)


def test_a_refused_absence_keeps_what_was_written(house: House, kari: Web) -> None:
    mads_id = staff(house, MADS).id
    refused = kari.post("/staff/absence", data={"since": "2026-11-12", "until": "2026-11-11", "deputy": mads_id})
    assert refused.status_code == 422
    assert "Den siste dagen er før den første." in refused.text
    assert 'value="2026-11-12"' in refused.text
    assert f'<option value="{mads_id}" selected>' in refused.text


@pytest.mark.parametrize("form", [{}, {"since": "x"}, {"standing": "x"}, {"since": "\0", "until": "🙂"}])
def test_an_odd_form_is_refused_in_words(kari: Web, form: dict[str, str]) -> None:
    assert kari.post("/staff/absence", data=form).status_code == 422


def test_another_ones_absence_is_not_there(house: House, mads: Web) -> None:
    made = goes_away(house, SPECIALIST)
    assert mads.post("/staff/absence", data={"end": made.id}).status_code == 404
    assert mads.post("/staff/absence", data={"end": "x"}).status_code == 404


def test_the_standing_deputy_is_chosen_and_taken_away(house: House, kari: Web) -> None:
    mads_id = staff(house, MADS).id
    kari.post("/staff/absence", data={"standing": mads_id})
    assert "Mads Berg er stedfortrederen din." in kari.get("/staff").text
    me = staff(house, SPECIALIST).id
    assert "din egen stedfortreder" in kari.post("/staff/absence", data={"standing": me}).text
    kari.post("/staff/absence", data={"standing": ""})
    assert "Du har ingen stedfortreder ennå." in kari.get("/staff").text


def test_looking_changes_nothing(house: House, kari: Web) -> None:
    talker = house.joined()
    with house.database.reading() as look:
        before = [look.find(kind) for kind in (r.Absence, r.Protection, r.ContactRequest, r.ReadAudit, r.Staff)]
    for path in ("/staff", "/staff/participants", "/staff/absence", f"/staff/participants/{talker.id}/protection"):
        assert kari.get(path).status_code == 200
    with house.database.reading() as look:
        after = [look.find(kind) for kind in (r.Absence, r.Protection, r.ContactRequest, r.ReadAudit, r.Staff)]
    assert after == before


def test_protection_on_the_page(house: House, kari: Web, mads: Web) -> None:
    who = house.joined().id
    at = f"/staff/participants/{who}"
    hands_over(house, who, MADS, kind="cover")
    assert "Mads Berg er vikar nå." in kari.get(f"{at}/protection").text
    assert mads.get(at).status_code == 200
    saved = kari.post(f"{at}/protection", data={})
    assert "Avslutt vernet" in saved.text
    assert mads.get(at).status_code == 404
    assert "Amina" not in mads.get("/staff").text + mads.get("/staff/participants").text
    mads_id = staff(house, MADS).id
    assert f'value="{mads_id}"' not in kari.get(f"{at}/handover").text
    named = kari.post(f"{at}/protection", data={f"name-{mads_id}": "yes"})
    assert f'id="name-{mads_id}" value="yes" checked' in named.text
    assert f'value="{mads_id}"' in kari.get(f"{at}/handover").text
    kari.post(f"{at}/protection", data={"end": "yes"})
    with house.database.reading() as look:
        assert look.find(r.Protection, ended_at=None) == []


def test_a_name_that_is_none_is_refused_and_keeps_the_others(house: House, kari: Web) -> None:
    who = house.joined().id
    mads_id = staff(house, MADS).id
    refused = kari.post(f"/staff/participants/{who}/protection", data={"name-x": "yes", f"name-{mads_id}": "yes"})
    assert refused.status_code == 422
    assert f'id="name-{mads_id}" value="yes" checked' in refused.text
    with house.database.reading() as look:
        assert look.find(r.Protection) == []


def test_a_colleague_who_covers_has_no_page_about_protection(house: House, mads: Web) -> None:
    who = house.joined().id
    hands_over(house, who, MADS, kind="cover")
    assert mads.get(f"/staff/participants/{who}/protection").status_code == 404
    assert mads.post(f"/staff/participants/{who}/protection", data={"end": "yes"}).status_code == 404
    assert "/protection" not in mads.get(f"/staff/participants/{who}").text


def test_an_administrator_is_told_how_many_wait_and_never_who(house: House) -> None:
    talker = house.joined(label="Kanarifugl")
    protects(house, talker.id)
    talker.says("ta kontakt")
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    with Web(site(house)) as ada:
        ada.sign_in(house, "ada@example.no")
        assert "har ventet lenger" not in ada.get("/staff/settings").text
        later(house, ada, "ada@example.no", 2)
        page = ada.get("/staff/settings").text
        assert "Ett ønske om kontakt har ventet lenger enn 8 arbeidstimer" in page
        assert "Kanarifugl" not in page
        assert talker.id not in page
        assert "Kari Lund" not in page.split("Ønsker om kontakt")[1].split("<form")[0]
        acknowledges(house, SPECIALIST, talker.id)
        assert "har ventet lenger" not in ada.get("/staff/settings").text


@pytest.mark.parametrize(
    ("hours", "is_fine"), [("1", True), ("40", True), ("0", False), ("41", False), ("åtte", False)]
)
def test_the_working_hours_are_a_setting(house: House, hours: str, is_fine: bool) -> None:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    with Web(site(house)) as ada:
        ada.sign_in(house, "ada@example.no")
        form = {"service_name": "Utvidet oppfølging", "reply_days": "2", "contact_hours": hours}
        answer = ada.post("/staff/settings", data=form)
        assert answer.status_code == (200 if is_fine else 422)
        assert is_fine or "Skriv et antall arbeidstimer fra 1 til 40." in answer.text


def test_an_acknowledgement_reaches_the_browser_chat(house: House, kari: Web) -> None:
    with Web(site(house)) as guest:
        who = guest.join(house)
        guest.tap("Ja, jeg er 18 eller eldre")
        guest.write("ta kontakt")
        kari.post(f"/staff/participants/{who}/contact")
        assert "Kari har sett at du ønsker kontakt." in guest.get("/chat").text


def test_a_colleague_without_a_deputy_is_nobodys_deputy(house: House, mads: Web) -> None:
    is_deputy(house, MADS)
    assert "Du er stedfortreder" not in mads.get("/staff").text
    goes_away(house, SPECIALIST, 2)
    assert "Du er stedfortreder for Kari Lund til og med 11. november 2026." in mads.get("/staff").text
