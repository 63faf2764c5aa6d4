"""The screen for two, as a browser without script sees it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.application import records as r
from bot.application import staffing
from bot.application.together import ending
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import House, Talker
from tests.web.rooms import Web, button, forms, site, text_of

CANARY = "Kanarifugl"
SCRIPT = "en-jeg-ser-opp-til"


@pytest.fixture
def talker(house: House) -> Talker:
    colleagues(house)
    return house.joined()


@pytest.fixture
def at(talker: Talker) -> str:
    return f"/staff/participants/{talker.id}/together"


def begin(web: Web, at: str, script: str = SCRIPT, answer: str = "yes") -> str:
    page = web.get(f"{at}/begin?script={script}").text
    form = next(form for form in forms(page) if "script" in form)
    return web.post(f"{at}/begin", data={**form, "answer": answer}).text


def field(page: str) -> dict[str, str]:
    return next(form for form in forms(page) if "text" in form)


def write(web: Web, at: str, words: str) -> str:
    return web.post(f"{at}/turn", data={**field(web.get(f"{at}/conversation").text), "text": words}).text


def tap(web: Web, at: str, label: str) -> str:
    form, key = button(web.get(f"{at}/conversation").text, label)
    return web.post(f"{at}/turn", data={**form, "key": key}).text


def answers(house: House, who: str) -> list[str]:
    with house.database.reading() as look:
        rows = look.find(r.AnswerRow, participant_id=who)
    return [text for row in rows if (text := row.body.get("text")) and row.how == "typed"]


def keeps(house: House, who: str, text: str) -> None:
    with house.database.work() as work:
        work.add(
            r.Statement(
                house.kit.new_id(), who, "profile", "strengths", None, "nb", "participant", "profile", False,
                house.clock.moment, None, "active", text=text,
            )
        )  # fmt: skip


def test_agenda_profile_and_conversations_stand_on_one_page(house: House, kari: Web, talker: Talker, at: str) -> None:
    keeps(house, talker.id, "Kan sy")
    for words in ("/profil", "1"):
        talker.says(words)
    talker.taps("Del med Kari")
    with house.database.work() as work:
        (line,) = [one for one in work.find(r.Statement) if one.text == "Kan sy"]
        mine, now = house.staff().id, house.clock.moment
        work.add(
            r.AgendaItem("a1", talker.id, mine, now, words="Ringe systua"),
            r.AgendaItem("a2", talker.id, mine, now, statement_id=line.id, done_at=now),
            r.AgendaItem("a3", talker.id, mine, now, removed_at=now, words="Tatt bort"),
        )
    page = kari.get(at).text
    assert "Ringe systua" in page
    assert "Tatt bort" not in page
    assert text_of(page).count("Kan sy") == 2
    assert "<details open" not in page
    assert "En jeg ser opp til" in page
    talker.taps("Ikke del den lenger")
    assert "Kan sy" not in kari.get(at).text


def test_the_participant_is_asked_first_and_a_no_leaves_nothing(
    house: House, kari: Web, talker: Talker, at: str
) -> None:
    page = kari.get(f"{at}/begin?script={SCRIPT}").text
    assert "Vil du gjøre dette sammen med Kari, på skjermen til Kari?" in page
    assert not re.search(r"\b[Ss]kal vi\b", page)
    assert page.count('class="ds-button" name="answer"') == 2, "a no is as easy as a yes"
    begin(kari, at, answer="no")
    with house.database.reading() as look:
        assert not look.find(r.RunRow, script_id=SCRIPT)
        assert not look.find(r.Consent, what="together")
        assert not look.find(r.ReadAudit, what="together")
        assert not look.find(r.InboxItem)


def test_it_speaks_the_participants_language_inside_the_specialists_page(house: House, kari: Web) -> None:
    lee = house.joined("en", "Lee")
    page = begin(kari, f"/staff/participants/{lee.id}/together")
    assert '<div lang="en">' in page
    assert "In your own words" in page
    assert "Agenda og profil" in page


def test_written_decided_and_shared_on_the_screen(house: House, kari: Web, talker: Talker, at: str) -> None:
    begin(kari, at)
    for words in ("Mormor", "rolig", "hun lo", "litt rolig", "i går"):
        write(kari, at, words)
    tap(kari, at, "La det ligge")
    page = tap(kari, at, "Alt")
    assert "Kari kan se det du valgte." in text_of(page)
    assert "Mormor" in kari.get(f"/staff/participants/{talker.id}/profile").text
    assert answers(house, talker.id) == ["Mormor", "rolig", "hun lo", "litt rolig", "i går"]
    again = kari.get(f"{at}/conversation").text
    assert "Skriv det ned" not in again
    line = next(part for part in re.findall(r"/lines/(\w+)", kari.get(f"/staff/participants/{talker.id}").text))
    assert (
        f"/staff/scripts/{SCRIPT}/did-not-fit?version="
        in kari.get(f"/staff/participants/{talker.id}/lines/{line}").text
    )


def test_no_earlier_word_is_in_the_page_until_it_is_pressed_for(
    house: House, kari: Web, talker: Talker, at: str
) -> None:
    keeps(house, talker.id, f"{CANARY} synger")
    begin(kari, at, "stemmer-dette")
    pages = [
        kari.get(f"{at}/conversation").text,
        kari.get(at).text,
        tap(kari, at, "Mer"),
        tap(kari, at, "Si det igjen"),
    ]
    assert all(CANARY not in page for page in pages)
    page = pages[0]
    assert "Vis det jeg har skrevet før" in page
    assert "<details open" not in page
    with pytest.raises(AssertionError):
        button(page, "Ja")
    forged = field(page) if 'name="text"' in page else forms(page)[0]
    shown = kari.get(f"{at}/conversation").text
    opening = next(form for form in forms(shown) if set(form) == {"form", "run", "prompt"})
    assert CANARY not in kari.post(f"{at}/turn", data={**forged, **opening, "key": "yes"}).text
    opening = next(
        form for form in forms(kari.get(f"{at}/conversation").text) if set(form) == {"form", "run", "prompt"}
    )
    assert f"{CANARY} synger" in kari.post(f"{at}/open", data=opening).text
    with house.database.reading() as look:
        assert [one.what for one in look.find(r.ReadAudit, participant_id=talker.id) if "opened" in one.what] == [
            "together opened"
        ]


def test_the_same_form_twice_is_one_answer_and_an_old_page_is_explained(
    house: House, kari: Web, talker: Talker, at: str
) -> None:
    page = begin(kari, at)
    old = field(page)
    for _ in range(2):
        page = kari.post(f"{at}/turn", data={**old, "text": "Mormor"}).text
    assert answers(house, talker.id) == ["Mormor"]
    assert "Den siden var gammel" not in page
    page = kari.post(f"{at}/turn", data={**old, "form": "another", "text": "<b>Bestemor</b>"}).text
    assert "Den siden var gammel." in page
    assert "&lt;b&gt;Bestemor&lt;/b&gt;</textarea>" in page
    assert answers(house, talker.id) == ["Mormor"]


def test_too_long_comes_back_as_it_was(house: House, kari: Web, talker: Talker, at: str) -> None:
    page = begin(kari, at)
    answer = kari.post(f"{at}/turn", data={**field(page), "text": "x" * 4_001})
    assert answer.status_code == 422
    assert "x" * 4_001 in answer.text
    assert answers(house, talker.id) == []


def test_left_it_is_closed_and_words_from_a_page_that_was_open_are_given_back(
    house: House, kari: Web, talker: Talker, at: str
) -> None:
    begin(kari, at)
    page = write(kari, at, "Mormor")
    form = next(form for form in forms(page) if "text" in form)
    kari.post(f"{at}/leave", data=form)
    late = kari.post(f"{at}/turn", data={**form, "form": "late", "text": "skrevet alene"})
    assert late.status_code == 409
    assert "skrevet alene" in late.text
    assert "skrevet alene" not in str(answers(house, talker.id))
    with house.database.reading() as look:
        assert "skrevet alene" not in str([one.text for one in look.find(r.Statement)])
    assert kari.post(f"{at}/leave", data=form).url.path.endswith("/together")


def test_after_two_hours_nobody_goes_on_alone(house: House, kari: Web, talker: Talker, at: str) -> None:
    begin(kari, at)
    form = next(form for form in forms(write(kari, at, "Mormor")) if "text" in form)
    house.clock.passes(hours=2.1)
    assert "Skriv det ned" not in kari.get(f"{at}/conversation").text
    assert kari.post(f"{at}/turn", data={**form, "form": "late", "text": "alene"}).status_code == 409
    assert kari.post(f"{at}/open", data={**form, "form": "late2"}).status_code == 409
    assert ending.tidy(house.database, house.kit) == 1


def test_reassigned_or_disabled_in_the_middle_ends_at_the_next_request(
    house: House, kari: Web, talker: Talker, at: str
) -> None:
    form = field(begin(kari, at))
    hands_over(house, talker.id)
    assert kari.get(f"{at}/conversation").status_code == 404
    for path in ("turn", "open", "leave"):
        assert kari.post(f"{at}/{path}", data={**form, "form": path, "text": "alene"}).status_code == 404
    with Web(site(house)) as mads:
        mads.sign_in(house, MADS)
        assert "Mormor" not in mads.get(f"{at}/conversation").text
        assert mads.get(f"{at}/conversation").url.path == at, "it is open on Kari's screen, not on his"
        with house.database.work() as work:
            work.put(replace(staffing.staff_by_email(work, MADS), disabled_at=house.clock.moment))
        assert mads.get(at, follow_redirects=False).status_code == 303
    assert answers(house, talker.id) == []


def test_a_conversation_that_is_not_live_or_a_person_who_never_came_begins_nothing(
    house: House, kari: Web, talker: Talker, at: str
) -> None:
    assert kari.get(f"{at}/begin?script=finnes-ikke").url.path == at
    kari.post(f"{at}/begin", data={"form": "x", "script": "finnes-ikke", "answer": "yes"})
    new = f"/staff/participants/{house.invited(label='Ny').participant_id}/together"
    assert "har ikke vært i chatten ennå" in kari.get(new).text
    kari.post(f"{new}/begin", data={"form": "x", "script": SCRIPT, "answer": "yes"})
    with house.database.reading() as look:
        assert not look.find(r.RunRow, script_id=SCRIPT)
        assert not look.find(r.InboxItem)


def test_what_did_not_fit_is_read_openly_beside_the_script(house: House, kari: Web) -> None:
    at = f"/staff/scripts/{SCRIPT}/did-not-fit"
    form = next(form for form in forms(kari.get(at).text) if "version" in form)
    for words in ("", "x" * 601):
        refused = kari.post(at, data={"version": form["version"], "words": words})
        assert refused.status_code == 422
        assert words in refused.text
    page = kari.post(at, data={"version": form["version"], "step": "hvem", "words": "For <vanskelig> å svare på."}).text
    assert "Takk." in page
    assert "For &lt;vanskelig&gt; å svare på." in page
    with Web(site(house)) as supervisor:
        supervisor.sign_in(house, "tor@example.no")
        read = supervisor.get(f"/staff/scripts/{SCRIPT}").text
        assert "For &lt;vanskelig&gt; å svare på." in read
        assert "Kari Lund" in read
        assert supervisor.get(at).status_code == 404
    assert kari.get("/staff/scripts/finnes-ikke/did-not-fit").status_code == 404
