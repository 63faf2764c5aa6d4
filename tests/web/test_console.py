"""The console: what each role can do, without script, over a real database."""

from __future__ import annotations

import pytest
from markupsafe import escape

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.application.retention.periods import PERIODS
from bot.console.wording import ABOUT
from bot.dialogue import loading
from bot.language.dates import OSLO
from tests.support.house import House, Talker
from tests.web.rooms import Web, button, forms, site, text_of

HOPE = "At jeg har noe å stå opp til"


def shared(house: House, label: str = "Amina") -> Talker:
    """Someone who went through the first conversation and shared one hope."""
    talker = house.joined(label=label)
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", HOPE):
        talker.says(words)
    for _ in range(4):
        if any(choice.key == "all" for choice in talker.last.choices):
            break
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    return talker


# The specialist


def test_an_empty_list_says_how_to_begin(kari: Web) -> None:
    assert 'href="/staff/invite"' in kari.get("/staff").text


def test_an_invitation_shows_its_links_once(house: House, kari: Web) -> None:
    page = kari.post("/staff/invite", data={"label": "Kim", "language": "nn"}).text
    link = page.split('id="browser-link" value="')[1].split('"')[0]

    assert "https://t.me/the_bot?start=" + link.rpartition("/")[2] in page
    with Web(site(house)) as other:
        assert '<html lang="nn"' in other.post("/join", data={"code": link}).text
    assert "Kim" in kari.get("/staff/participants").text


def test_a_name_that_is_too_long_comes_back(house: House, kari: Web) -> None:
    answer = kari.post("/staff/invite", data={"label": "x" * 81, "language": "nb"})

    assert answer.status_code == 422
    assert "x" * 81 in answer.text
    with house.database.reading() as look:
        assert not look.find(r.Participant)


def test_what_is_shared_is_new_until_it_is_read_and_each_look_is_written_down(house: House, kari: Web) -> None:
    who = shared(house).id
    at = f"/staff/participants/{who}"
    new = house.kit.texts.say("nb", "Something new")

    assert new in kari.get("/staff/participants").text
    assert HOPE in kari.get(at).text
    assert new not in kari.get("/staff/participants").text
    kari.get(f"{at}/before-meeting")
    kari.get(f"{at}/profile")

    with house.database.reading() as look:
        looks = look.find(r.ReadAudit, participant_id=who)
    assert [one.what for one in looks] == ["note update", "note meeting", "profile"]


def test_every_line_leads_to_where_it_was_said(house: House, kari: Web) -> None:
    who = shared(house).id
    page = kari.get(f"/staff/participants/{who}/profile").text
    path = page.split('<a class="link" href="')[2].split('"')[0]

    line = kari.get(path)

    assert HOPE in line.text
    assert "Hva håper du blir annerledes" in line.text
    assert "Velkommen" in line.text


def test_what_is_taken_back_is_gone_at_once(house: House, kari: Web) -> None:
    talker = shared(house)
    at = f"/staff/participants/{talker.id}"
    path = kari.get(f"{at}/profile").text.split('<a class="link" href="')[2].split('"')[0]
    for words in ("/profil", "1"):
        talker.says(words)
    talker.taps_key(talker.last.prompt, "unshare")

    assert kari.get(path).status_code == 404
    assert HOPE not in kari.get(at).text + kari.get(f"{at}/profile").text
    assert "Én linje er" in kari.get(at).text


def test_nothing_is_shown_when_the_look_cannot_be_written_down(
    house: House, kari: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = shared(house).id
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER no_audit BEFORE INSERT ON read_audit BEGIN SELECT RAISE(ABORT, 'full'); END"
        )

    answer = kari.get(f"/staff/participants/{who}")

    assert answer.status_code in (500, 503)
    assert HOPE not in answer.text


def test_a_wish_for_contact_stands_first_until_it_is_seen(house: House, kari: Web) -> None:
    talker = house.joined()
    talker.says("/hjelp")
    talker.taps_key("", "contact")
    wants = house.kit.texts.say("nb", "would like to be contacted")
    page = kari.get("/staff").text
    assert wants in page

    form, _ = forms_with_action(page, "/contact")
    kari.post(form)

    assert wants not in kari.get("/staff").text
    with house.database.reading() as look:
        assert look.find(r.ContactRequest, participant_id=talker.id)[0].seen_at


def forms_with_action(page: str, ending: str) -> tuple[str, int]:
    actions = [part.split('"')[0] for part in page.split('action="')[1:]]
    found = [action for action in actions if action.endswith(ending)]
    return found[0], len(found)


def test_a_meeting_is_set_moved_and_taken_away_in_norwegian_time(house: House, kari: Web) -> None:
    who = shared(house).id
    at = f"/staff/participants/{who}"

    kari.post(f"{at}/meeting", data={"date": "2026-12-01", "time": "10:30"})
    kari.post(f"{at}/meeting", data={"date": "2026-12-02", "time": "11:00"})

    with house.database.reading() as look:
        (meeting,) = look.find(r.Meeting, participant_id=who)
    assert meeting.starts_at.astimezone(OSLO).isoformat() == "2026-12-02T11:00:00+01:00"
    assert "onsdag 2. desember" in kari.get(at).text
    kari.post(f"{at}/meeting", data={"cancel": "yes"})
    with house.database.reading() as look:
        assert not look.find(r.Meeting, participant_id=who)


@pytest.mark.parametrize(
    ("day", "time"),
    [("", ""), ("2026-11-01", "10:00"), ("2062-11-24", "10:00"), ("tomorrow", "10:00"), ("2026-12-01", "x")],
)
def test_a_meeting_that_cannot_be_is_explained(house: House, kari: Web, day: str, time: str) -> None:
    who = house.joined().id

    answer = kari.post(f"/staff/participants/{who}/meeting", data={"date": day, "time": time})

    assert answer.status_code == 422
    assert 'id="meeting-problem"' in answer.text
    with house.database.reading() as look:
        assert not look.find(r.Meeting)


def test_a_new_device_opens_the_same_conversation(house: House, kari: Web) -> None:
    who = shared(house).id
    page = kari.post(f"/staff/participants/{who}/device").text
    link = page.split('id="browser-link" value="')[1].split('"')[0]

    with Web(site(house)) as other:
        assert HOPE not in other.post("/join", data={"code": link}).text
        form, key = button(kari.get("/staff").text, "Slipp inn: Amina")
        with house.database.reading() as look:
            asked = look.find(r.Takeover)[0].id
        kari.post(f"/staff/participants/{who}/admission/{asked}", data={**form, "key": key})
        assert HOPE in other.post("/join/waiting").text


# The supervisor


@pytest.fixture
def changed(house: House) -> dict[str, loading.Version]:
    """One conversation has got new words since it was approved."""
    versions = wiring.shipped_versions()
    source = versions["velkommen"].source.replace("Vil du prøve?", "Har du lyst til å prøve?")
    versions["velkommen"] = loading.version(source, "velkommen.yaml", house.kit.texts)
    return versions


def test_two_supervisors_approve_and_one_of_them_releases(house: House, changed: dict[str, loading.Version]) -> None:
    house.checks_numbers()
    with Web(site(house, versions=changed)) as web:
        for email in ("solveig@example.no", "tor@example.no"):
            web.sign_in(house, email)
            page = web.get("/staff/scripts/velkommen").text
            with house.database.reading() as look:
                assert look.live_versions()["velkommen"].id != changed["velkommen"].hash
            form = next(form for form in forms(page) if "version" in form)
            for _ in range(2):
                page = web.post("/staff/scripts/velkommen/approval", data=form).text
        page = web.get("/staff/scripts/velkommen/release").text
        form = next(form for form in forms(page) if form.get("version") == changed["velkommen"].hash)
        page = web.post("/staff/scripts/velkommen/release", data=form).text

    assert not [form for form in forms(page) if form.get("version") == changed["velkommen"].hash]
    with house.database.reading() as look:
        assert look.live_versions()["velkommen"].id == changed["velkommen"].hash


def test_only_what_was_read_is_approved(house: House, changed: dict[str, loading.Version]) -> None:
    with Web(site(house, versions=changed)) as web:
        web.sign_in(house, "tor@example.no")
        answer = web.post("/staff/scripts/velkommen/approval", data={"version": "another"})

    assert answer.status_code == 409
    with house.database.reading() as look:
        assert not look.find(r.ScriptApproval, version_id=changed["velkommen"].hash)


@pytest.mark.parametrize("show", ["nb", "nn", "en", "all", "unknown"])
def test_every_conversation_can_be_read_in_every_language(house: House, web: Web, show: str) -> None:
    web.sign_in(house, "tor@example.no")
    shipped = wiring.shipped_versions()
    # Side by side is every language at once.
    for key, version in shipped.items() if show == "all" else list(shipped.items())[::8]:
        page = web.get(f"/staff/scripts/{key}?show={show}")
        assert page.status_code == 200
        languages = {"all": ("nb", "nn", "en"), "unknown": ("nb",)}.get(show, (show,))
        for language in languages:
            first = next(iter(version.script.steps))
            words = version.texts[language].get(f"{key}.{first.id}.ask", first.ask)
            assert text_of(words)[:20] in text_of(page.text).replace("&#39;", "'")


@pytest.mark.parametrize(("show", "said"), [("nn", "Ber om eitt val"), ("en", "Asks to choose one")])
def test_a_conversation_is_drawn_and_told(house: House, web: Web, show: str, said: str) -> None:
    web.sign_in(house, "tor@example.no")
    page = web.get(f"/staff/scripts/velkommen?show={show}").text
    drawing = page[page.index("<svg") : page.index("</svg>")]
    told = page[page.index("<details") : page.index("</details>")]

    assert f'lang="{show}"' in drawing
    assert said in drawing
    assert f"<strong>{said}</strong>" in told
    assert told.count("<li>") > len(wiring.shipped_versions()["velkommen"].script.steps)
    assert " style=" not in page
    assert "<style" not in page


# The administrator


@pytest.fixture
def ada(house: House, web: Web) -> Web:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    web.sign_in(house, "ada@example.no")
    return web


GOOD = {"service_name": " Arbeid  med støtte ", "reply_days": "3", "money_nb": "Spør oss.\r\nDet er lov.",
        "money_nn": "", "money_en": "", "crisis_verified_on": "2026-11-20",
        "privacy_contact": " personvern@example.no "}  # fmt: skip


def test_the_office_decides_its_settings(house: House, ada: Web) -> None:
    page = ada.post("/staff/settings", data=GOOD)

    assert page.status_code == 200
    with house.database.reading() as look:
        settings = look.find(r.Office)[0].settings
    assert settings["service_name"] == "Arbeid med støtte"
    assert settings["reply_days"] == 3
    assert settings["money"] == {"nb": "Spør oss.\nDet er lov."}
    assert settings["crisis_verified_on"] == "2026-11-20"
    assert settings["privacy_contact"] == "personvern@example.no"


@pytest.mark.parametrize(
    ("field", "value"),
    [("service_name", " "), ("reply_days", "0"), ("reply_days", "soon"), ("money_nn", "x" * 601),
     ("privacy_contact", "x" * 201),
     ("crisis_verified_on", "2027-01-01"), ("crisis_verified_on", "yesterday"), ("keep_ended_days", "59"),
     ("keep_quiet_days", "for ever")],
)  # fmt: skip
def test_a_wrong_setting_is_explained_and_nothing_is_changed(house: House, ada: Web, field: str, value: str) -> None:
    with house.database.reading() as look:
        before = look.find(r.Office)
    answer = ada.post("/staff/settings", data={**GOOD, field: value})

    assert answer.status_code == 422
    assert "field-problem" in answer.text
    with house.database.reading() as look:
        assert look.find(r.Office) == before


def test_the_page_asks_for_the_numbers_to_be_checked(house: House, ada: Web) -> None:
    unset = house.kit.texts.say(
        "nb", "Nobody has noted down yet that the numbers on the help card are right. Please check them."
    )
    assert unset in ada.get("/staff/settings").text
    ada.post("/staff/settings", data=GOOD)
    assert 'data-color="warning"' not in ada.get("/staff/settings").text

    house.clock.passes(days=91)
    ada.sign_in(house, "ada@example.no")
    assert 'data-color="warning"' in ada.get("/staff/settings").text


def test_who_works_here_is_listed(house: House, ada: Web) -> None:
    page = ada.get("/staff/people").text

    assert "Kari Lund" in page
    assert "tor@example.no" in page


# Until next time


def test_something_small_is_proposed_ticked_and_let_go(house: House, kari: Web) -> None:
    who = shared(house).id
    at = f"/staff/participants/{who}"
    kari.post(f"{at}/tasks", data={"words": "  Ringe   verkstedet "})
    kari.post(f"{at}/tasks", data={"words": "Se på kartet"})
    page = kari.get(at).text
    assert "Ringe verkstedet" in page

    with house.database.reading() as look:
        first, second = sorted(task.id for task in look.find(r.Task))
    kari.post(f"{at}/tasks/{first}", data={"status": "done"})
    kari.post(f"{at}/tasks/{second}", data={"status": "dropped"})
    page = kari.get(at).text
    assert house.kit.texts.say("nb", "Tick it") not in page
    assert house.kit.texts.say("nb", "done") in page


@pytest.mark.parametrize("words", ["", "x" * 141])
def test_a_proposal_that_is_no_line_says_what_to_write(house: House, kari: Web, words: str) -> None:
    who = shared(house).id
    answer = kari.post(f"/staff/participants/{who}/tasks", data={"words": words})
    assert answer.status_code == 422
    assert 'id="next-problem"' in answer.text


def test_a_conversation_is_suggested_and_taken_back(house: House, kari: Web) -> None:
    talker = shared(house)
    at = f"/staff/participants/{talker.id}"
    kari.post(f"{at}/suggestions", data={"script": "rammene-mine"})
    talker.says("/meny")
    assert "Kari foreslo denne." in talker.text
    with house.database.reading() as look:
        (one,) = look.find(r.Suggestion)
    assert kari.post(f"{at}/suggestions", data={"script": "finnes-ikke"}).status_code == 404
    kari.post(f"{at}/suggestions/{one.id}")
    talker.says("/meny")
    assert "Kari foreslo denne." not in talker.text


@pytest.mark.parametrize("about", ["something-first", "cooperation", "trouble-at-work"])
def test_what_the_participant_was_told_is_sent_is_what_the_console_says(house: House, kari: Web, about: str) -> None:
    who = shared(house).id
    with house.database.work() as work:
        work.add(r.ContactRequest(house.kit.new_id(), who, about, house.clock.moment))
    said = house.kit.texts.say("nb", ABOUT[about])
    assert said in kari.get(f"/staff/participants/{who}").text
    assert said in kari.get("/staff").text


def test_the_office_says_how_long_and_sees_what_each_number_means(house: House, ada: Web) -> None:
    page = ada.post("/staff/settings", data={**GOOD, "keep_ended_days": "90"}).text
    for one in PERIODS:
        for text in (one.what, one.since, one.why):
            assert escape(house.kit.texts.say("nb", text)) in page
    with house.database.reading() as look:
        assert look.find(r.Office)[0].settings["keep_ended_days"] == 90
