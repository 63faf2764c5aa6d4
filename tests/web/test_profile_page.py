"""The participant's own profile as a page, without script: what it shows, and that it does what the chat does."""

from __future__ import annotations

import io
import random
import re
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from httpx import Response

from bot.application import records as r
from bot.application.browsing import transcript
from bot.application.errors import NotInstalled
from bot.application.profile_acts import LABELS
from bot.application.profile_page import PAGE
from bot.channels.browser.profile import AS_IT_IS
from bot.channels.browser.talking import LONGEST
from bot.dialogue.golden import as_text
from bot.dialogue.messages import Line, Message
from bot.dialogue.recordings import MOST_BYTES
from bot.profile import portable
from bot.profile.document import Document, File, Format, Said
from tests.integration.application.test_reading import talker_with
from tests.support.bot_api.people import SOUND
from tests.support.house import House, Talker
from tests.web.rooms import Web, forms, site, text_of

PAGE_PATH = "/chat/profile"
DANGER = "Jeg vil ta livet mitt"


def enters(house: House, web: Web, who: str) -> Web:
    """On a device of their own, beside whatever else they write on."""
    from bot.application import staffing

    with house.database.work() as work:
        code = staffing.device_link(work, house.kit, who, own=True).code
    assert web.post("/join", data={"code": code}).status_code == 200
    return web


@pytest.fixture
def amina(house: House) -> Talker:
    """Three lines, nothing shared, no conversation open."""
    return talker_with(house, "Regn", "Snø", "Vind")


@pytest.fixture
def page(house: House, web: Web, amina: Talker) -> Web:
    return enters(house, web, amina.id)


def lines(house: House, who: str, **equal: object) -> list[r.Statement]:
    with house.database.reading() as look:
        return look.find(r.Statement, participant_id=who, **equal)


def line(house: House, who: str, text: str) -> r.Statement:
    return next(one for one in lines(house, who, status="active") if one.text == text)


def shared(house: House, who: str) -> set[str]:
    with house.database.reading() as look:
        found = look.find(r.SharedLine, participant_id=who, withdrawn_at=None)
        return {one.statement_id for one in found}


def form_of(web: Web, key: str, **asked: str) -> dict[str, str]:
    """The form of a line as it stands on the page."""
    return next(form for form in forms(web.get(PAGE_PATH, params=asked).text) if form.get("line") == key)


def does(web: Web, key: str, act: str, words: str = "") -> Response:
    form = form_of(web, key)
    return web.post(PAGE_PATH, data={**form, "act": act, "words": words or form["words"]})


def sends(web: Web, key: str, act: str, mark: str = "a mark", **more: str) -> Response:
    return web.post(PAGE_PATH, data={"form": mark, "line": key, "act": act, **more})


def chat(house: House, who: str) -> str:
    said = transcript(house.database, who)
    return "\n".join(as_text(one.message) if one.message else one.own for one in said)


def specialists_line(house: House, who: str, words: str) -> str:
    from bot.application import specialist_lines

    with house.database.work() as work:
        return specialist_lines.write(
            work, house.kit, house.staff(), who, section="strengths", words=words, source="meeting", told_by=""
        )


# What it shows


def test_it_shows_every_line_under_its_heading_and_says_who_sees_it(house: House, page: Web, amina: Talker) -> None:
    specialists_line(house, amina.id, "Står på")
    does(page, line(house, amina.id, "Regn").id, "share")
    html = page.get(PAGE_PATH).text
    words = text_of(html)

    assert "Det er 4 linjer. Kari ser én av dem." in words or "Kari ser 1 av dem" in words
    for text in ("Regn", "Snø", "Vind", "Står på", "delt med Kari", "bare for deg", "venter på ditt ja eller nei"):
        assert text in words
    assert re.search(r'<p class="words said" lang="nb" dir="auto">Regn</p>', html)
    assert "Kari Lund" in words
    assert html.count("<h1>") == 1
    assert html.index(">Styrker, slik jeg sier det<") < html.index(">Nytt<")


def test_what_waits_is_answered_and_the_rest_is_changed(house: House, page: Web, amina: Talker) -> None:
    specialists_line(house, amina.id, "Står på")
    waiting, mine = page.get("/chat/profile?show=waiting").text, page.get("/chat/profile?show=mine").text
    assert ("<summary>Svar<" in waiting, "<summary>Endre<" in waiting) == (True, False)
    assert ("<summary>Svar<" in mine, "<summary>Endre<" in mine) == (False, True)
    assert "Nei, det stemmer ikke" in waiting


@pytest.mark.parametrize(("view", "seen"), [("shared", ["Regn"]), ("mine", ["Snø", "Vind"]), ("waiting", ["Står på"])])
def test_the_filters(house: House, page: Web, amina: Talker, view: str, seen: list[str]) -> None:
    specialists_line(house, amina.id, "Står på")
    does(page, line(house, amina.id, "Regn").id, "share")
    html = page.get(PAGE_PATH, params={"show": view}).text

    assert re.findall(r'class="words said"[^>]*>([^<]+)<', html) == seen


def test_an_empty_profile_says_what_it_grows_from(house: House, web: Web) -> None:
    talker = house.joined()
    html = enters(house, web, talker.id).get(PAGE_PATH).text

    assert "Den vokser av det du sier i samtalene" in text_of(html) or "samtalene" in text_of(html)
    assert "journey.svg" not in html


def test_before_the_question_of_age_there_is_only_the_chat(house: House, web: Web) -> None:
    web.join(house)

    assert web.get(PAGE_PATH).url.path == "/chat"
    assert web.post(f"{PAGE_PATH}/import", files={"file": ("a.json", b"{}")}).url.path == "/chat"


def many_lines(house: House, who: str, number: int) -> None:
    with house.database.work() as work:
        first = work.find(r.Statement, participant_id=who)[0]
        sections = ("goals", "strengths", "ideas", "story")
        work.add(*(
            replace(first, id=house.kit.new_id(), place="profile", section=sections[n % 4], text=f"Linje {n}",
                    said_at=first.said_at + timedelta(minutes=n), answer_id=None, run_id=None, version_id=None)
            for n in range(number)
        ))  # fmt: skip


def test_a_long_profile_comes_in_pages_and_every_line_is_on_one(house: House, page: Web, amina: Talker) -> None:
    many_lines(house, amina.id, 4 * PAGE)
    found: list[str] = []
    for number in range(1, 6):
        html = page.get(PAGE_PATH, params={"page": str(number)}).text
        here = re.findall(r'class="words said"[^>]*>([^<]+)<', html)
        assert len(here) <= PAGE
        found += here
    assert sorted(found) == sorted(one.text for one in lines(house, amina.id, status="active"))
    last = line(house, amina.id, "Linje 199")
    assert "Linje 199" in page.get(PAGE_PATH, params={"line": last.id}).text


@pytest.mark.parametrize("asked", [
    {"page": "0"}, {"page": "-1"}, {"page": "99999"}, {"page": "9" * 40}, {"page": "x"}, {"show": "forged"},
    {"line": "x", "done": "share"}, {"said": "9" * 30}, {"said": "3"}, {"done": "forged", "line": "x"},
])  # fmt: skip
def test_forged_addresses_show_the_page(page: Web, asked: dict[str, str]) -> None:
    assert page.get(PAGE_PATH, params=asked).status_code == 200


# What is done on it


def test_two_taps_share_a_line_and_it_is_said_where_it_was_done_and_in_the_chat(
    house: House, page: Web, amina: Talker
) -> None:
    key = line(house, amina.id, "Snø").id
    answer = does(page, key, "share")

    assert shared(house, amina.id) == {key}
    assert answer.url.path == PAGE_PATH
    told = 'id="done" role="status" tabindex="-1">Nå kan Kari se denne linjen.'
    assert told in answer.text.partition(f'id="line-{key}"')[2].partition("</li>")[0]
    newest = transcript(house.database, amina.id)[-1].message
    assert newest is not None
    assert as_text(newest) == "> Snø\nNå kan Kari se denne linjen." or "Snø" in newest.text


def test_the_same_form_twice_is_one_act(house: House, page: Web, amina: Talker) -> None:
    key = line(house, amina.id, "Snø").id
    form = {**form_of(page, key), "act": "reword", "words": "Slaps"}
    for _ in range(3):
        assert page.post(PAGE_PATH, data=form).status_code == 200

    assert [one.text for one in lines(house, amina.id)].count("Slaps") == 1
    assert chat(house, amina.id).count("Slaps") == 1


def test_words_said_anew_stand_for_them_alone_and_the_old_ones_are_history(
    house: House, page: Web, amina: Talker
) -> None:
    old = line(house, amina.id, "Snø")
    does(page, old.id, "share")
    answer = does(page, old.id, "reword", "Slaps")
    new = line(house, amina.id, "Slaps")

    assert (new.replaces, new.source, new.author, shared(house, amina.id)) == (old.id, "profile", "participant", set())
    assert "Nå står det slik du skrev" in text_of(answer.text) or 'id="done"' in answer.text
    assert f'id="line-{new.id}"' in answer.text


WORDINGS = [
    "<script>alert('x')</script> <b>fet</b>", "Jeg liker {S} og {navn} %s", "أحب العمل مع الناس", "\u202esnudd\u202c",
    "👩‍🍳🌧️", "en\nto\n\ntre", "å" * LONGEST, "/meny", "tilbake", "hjelp meg å finne jobb",
]  # fmt: skip


@pytest.mark.parametrize("words", WORDINGS)
def test_words_are_kept_as_they_were_written(house: House, page: Web, amina: Talker, words: str) -> None:
    answer = does(page, line(house, amina.id, "Snø").id, "reword", words.replace("\n", "\r\n"))

    assert answer.status_code == 200
    assert line(house, amina.id, words).replaces
    assert "<script>alert" not in page.get(PAGE_PATH).text
    assert "<b>fet" not in page.get("/chat").text


def test_no_words_and_too_many_are_said_at_the_line_and_nothing_is_lost(house: House, page: Web, amina: Talker) -> None:
    key, long = line(house, amina.id, "Snø").id, "👩‍🍳" * LONGEST
    empty = sends(page, key, "reword", words=" \n")
    too_long = sends(page, key, "reword", words=long)

    assert (empty.status_code, too_long.status_code) == (422, 422)
    assert f">{long}</textarea>" in too_long.text
    assert 'aria-describedby="problem"' in too_long.text
    assert line(house, amina.id, "Snø").id == key


def test_the_same_words_again_are_no_new_line(house: House, page: Web, amina: Talker) -> None:
    key = line(house, amina.id, "Snø").id
    does(page, key, "share")
    does(page, key, "reword", "Snø")

    assert line(house, amina.id, "Snø").id == key
    assert shared(house, amina.id) == {key}
    assert "Det står det allerede" in chat(house, amina.id)


def test_words_that_call_for_a_help_card_show_the_card_next(house: House, page: Web, amina: Talker) -> None:
    answer = does(page, line(house, amina.id, "Snø").id, "reword", DANGER)

    assert answer.url.path == "/chat"
    assert 'href="tel:113"' in answer.text
    assert line(house, amina.id, DANGER).flagged
    with house.database.reading() as look:
        (nudging,) = look.find(r.Nudging, participant_id=amina.id)
    assert nudging.rests_until
    key = line(house, amina.id, DANGER).id
    before = chat(house, amina.id).count(DANGER)
    does(page, key, "share")
    assert chat(house, amina.id).count(DANGER) == before


def test_another_ones_an_unknown_and_a_line_that_stands_no_more_change_nothing(
    house: House, page: Web, amina: Talker
) -> None:
    other = talker_with(house, "Torden")
    theirs = line(house, other.id, "Torden").id
    gone = line(house, amina.id, "Vind").id
    does(page, gone, "away")
    before = lines(house, amina.id), lines(house, other.id), shared(house, other.id)
    for n, key in enumerate((theirs, gone, "unknown", "x" * 90)):
        for act in ("share", "away", "reword", "employer", "right"):
            answer = sends(page, key, act, f"{n}{act}", words="Kapret")
            assert "Ingenting er endret" in text_of(answer.text) or (act, key) == ("away", gone)
            assert "Torden" not in answer.text

    assert (lines(house, amina.id), lines(house, other.id), shared(house, other.id)) == before


def test_what_does_not_fit_the_line_is_answered_with_how_it_stands(house: House, page: Web, amina: Talker) -> None:
    key = line(house, amina.id, "Snø").id
    for act in ("employer", "right"):
        assert "Bare du kan se denne linjen" in text_of(sends(page, key, act, act).text)
    sends(page, key, "forged", "forged")

    assert shared(house, amina.id) == set()
    with house.database.reading() as look:
        assert look.find(r.EmployerYes, participant_id=amina.id) == []


def test_two_devices_at_once(house: House, page: Web, amina: Talker) -> None:
    """What the first did stands; the second is told, and its words are not lost."""
    key = line(house, amina.id, "Snø").id
    with Web(site(house)) as other:
        enters(house, other, amina.id)
        first, second = form_of(page, key), form_of(other, key)
        page.post(PAGE_PATH, data={**first, "act": "reword", "words": "Slaps"})
        answer = other.post(PAGE_PATH, data={**second, "act": "reword", "words": "Kram snø"})

    assert [one.text for one in lines(house, amina.id, replaces=key)] == ["Slaps"]
    assert answer.status_code == 200
    assert "Kram snø" in chat(house, amina.id)
    assert "Ingenting er endret" in chat(house, amina.id)


def test_the_open_question_stays_open(house: House, page: Web, amina: Talker) -> None:
    amina.says("/samtale en-jeg-ser-opp-til")
    amina.says("Mormor")
    asked = page.get("/chat").text
    does(page, line(house, amina.id, "Snø").id, "share")
    after = page.get("/chat").text

    live = re.compile(r'data-live>.*?name="prompt" value="(\w+)"', re.S)
    assert live.findall(asked) == live.findall(after) != []
    assert "Nå kan Kari se denne linjen" in after
    amina.says("snill")
    assert any(one.text == "snill" for one in lines(house, amina.id))


def at_the_card(talker: Talker) -> Message:
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    return talker.last


def test_a_card_that_showed_the_line_is_asked_again_without_it(house: House, page: Web, amina: Talker) -> None:
    amina.says("/samtale en-jeg-ser-opp-til")
    for words in ("Mormor", "snill", "ga seg aldri"):
        amina.says(words)
    card = at_the_card(amina)
    does(page, line(house, amina.id, "snill").id, "away")
    newest = transcript(house.database, amina.id)[-1].message

    assert newest is not None
    assert newest.prompt not in ("", card.prompt)
    assert "snill" not in as_text(newest)
    assert "ga seg aldri" in as_text(newest)


@pytest.mark.parametrize("where", ["page", "chat"])
def test_a_card_without_any_line_left_is_done_with(house: House, page: Web, amina: Talker, where: str) -> None:
    amina.says("/samtale noe-nytt")
    amina.says("Jeg var på befaring")
    at_the_card(amina)
    if where == "page":
        does(page, line(house, amina.id, "Jeg var på befaring").id, "away")
    else:
        in_the_chat(amina, "Jeg var på befaring", "away", "")
        amina.taps_key(amina.last.prompt, "close")

    with house.database.reading() as look:
        assert [one.status for one in look.find(r.RunRow, participant_id=amina.id, script_id="noe-nytt")] == [
            "finished"
        ]
    assert "Hva vil du gjøre?" in chat(house, amina.id).rpartition("befaring")[2]


def test_the_line_that_the_chat_shows_follows_what_is_said_anew_here(house: House, page: Web, amina: Talker) -> None:
    amina.says("/profil")
    amina.taps_key(amina.last.prompt, "l:1")
    shown = amina.last
    text = next(one.text for one in lines(house, amina.id, status="active") if one.text in as_text(shown))
    does(page, line(house, amina.id, text).id, "reword", "Slaps")
    amina.taps_key(shown.prompt, "share")

    assert shared(house, amina.id) == {line(house, amina.id, "Slaps").id}


# The same as in the chat


def state(house: House, who: str) -> object:
    """All that a profile and its history are, without ids and clocks."""
    with house.database.reading() as look:
        every = look.find(r.Statement, participant_id=who)
        texts = {one.id: one.text for one in every}
        spans = [
            (texts[one.statement_id], one.withdrawn_at is None) for one in look.find(r.SharedLine, participant_id=who)
        ]
        employer = [
            (texts[one.statement_id], one.withdrawn_at is None) for one in look.find(r.EmployerYes, participant_id=who)
        ]
        consents = [(one.what, one.given) for one in look.find(r.Consent, participant_id=who)]
        shares = [one.shown for one in look.find(r.Share, participant_id=who)]
        return [
            [(one.text, one.section, one.status, one.author, one.source, one.flagged, one.confirmed_at is not None,
              texts.get(one.replaces or ""), one.ended_at is not None) for one in every],
            spans, employer, consents, shares,
        ]  # fmt: skip


def in_the_chat(talker: Talker, text: str, act: str, words: str) -> None:
    talker.says("/profil")
    found = next(block for block in talker.last.blocks if isinstance(block, Line) and block.text == text)
    talker.taps_key(talker.last.prompt, f"l:{found.number}")
    talker.taps_key(talker.last.prompt, act)
    if act == "reword":
        talker.says(words)


@pytest.mark.parametrize("seed", range(5))
def test_page_and_chat_in_turn_come_to_the_same_as_the_chat_alone(house: House, web: Web, seed: int) -> None:
    dice = random.Random(seed)
    alone, both = (talker_with(house, "Regn", "Snø", "Vind") for _ in range(2))
    for talker in (alone, both):
        specialists_line(house, talker.id, "Står på")
    enters(house, web, both.id)
    for n in range(12):
        mine = sorted(one.text for one in lines(house, both.id, status="active"))
        if not mine:
            break
        text = dice.choice(mine)
        form = re.findall(
            r'name="act" value="([\w-]+)"', web.get(PAGE_PATH).text.partition(f">{text}</p>")[2].partition("</form>")[0]
        )
        act, words = (
            dice.choice(form),
            dice.choice([f"Nytt {n}", f"{DANGER} {n}"]) if dice.random() < 0.3 else f"Ord {n}",
        )
        in_the_chat(alone, text, act, words)
        if dice.random() < 0.6:
            does(web, line(house, both.id, text).id, act, words)
        else:
            in_the_chat(both, text, act, words)
        assert state(house, both.id) == state(house, alone.id), (seed, n, text, act)


def test_every_act_of_the_chat_is_on_the_page(house: House, page: Web, amina: Talker) -> None:
    key = line(house, amina.id, "Snø").id
    specialists_line(house, amina.id, "Står på")
    seen = set(re.findall(r'name="act" value="([\w-]+)"', page.get(PAGE_PATH).text))
    does(page, key, "share")
    does(page, key, "employer")
    seen |= set(re.findall(r'name="act" value="([\w-]+)"', page.get(PAGE_PATH).text))
    does(page, key, "no-employer")
    seen |= set(re.findall(r'name="act" value="([\w-]+)"', page.get(PAGE_PATH).text))

    assert seen >= set(LABELS) - {"still"}


# As it was


def test_a_day_is_shown_as_it_was_with_what_changed_since(house: House, page: Web, amina: Talker) -> None:
    day = house.clock.moment.date().isoformat()
    house.clock.passes(days=3)
    does(page, line(house, amina.id, "Snø").id, "reword", "Slaps")
    does(page, line(house, amina.id, "Vind").id, "away")
    amina.says("/meny")
    amina.says("Sol")
    amina.says("ja")
    words = text_of(page.get(PAGE_PATH, params={"on": day}).text)
    was, _, since = words.partition("Dette er endret siden da")

    assert all(text in was for text in ("Regn", "Snø", "Vind", "Bare du kan se dette"))
    assert "Sol" not in was
    assert "Slaps" not in was
    assert "Regn" not in since
    assert "Før Snø Nå Slaps" in since
    assert "Du fjernet dette" in since
    assert "Du la til dette" in since


@pytest.mark.parametrize("day", ["", "x", "2026-02-30", "9999-12-31", "2999-01-01", "0000-01-01"])
def test_a_day_that_is_none_is_asked_again(page: Web, day: str) -> None:
    answer = page.get(PAGE_PATH, params={"on": day})

    assert answer.status_code == 422
    assert "Velg en dag, i dag eller tidligere." in answer.text


@pytest.mark.parametrize("day", ["0001-01-01", "1900-01-01"])
def test_long_ago_there_was_nothing(page: Web, day: str) -> None:
    answer = page.get(PAGE_PATH, params={"on": day})

    assert answer.status_code == 200
    assert "Det sto ingenting i profilen din da." in answer.text


def test_today_nothing_has_changed(house: House, page: Web) -> None:
    answer = page.get(PAGE_PATH, params={"on": house.clock.moment.date().isoformat()})

    assert "Ingenting. Den er fortsatt slik." in answer.text


# The journey


def test_the_journey_is_drawn_for_its_owner(house: House, page: Web) -> None:
    light = page.get(f"{PAGE_PATH}/journey.svg")
    dark = page.get(f"{PAGE_PATH}/journey.svg?narrow&dark")

    assert light.headers["content-type"].startswith("image/svg+xml")
    assert light.headers["cache-control"] == "no-store"
    assert "currentColor" not in light.text + dark.text
    assert light.text != dark.text
    assert "<li>" in page.get(PAGE_PATH).text.partition('class="as-list"')[2]


# A copy, and a profile brought along


def written(document: Document, format: Format, name: str, say: object) -> File:
    """Stands in for what makes the files."""
    words = "\n".join(block.text for block in document.blocks if isinstance(block, Said))
    return File(f"{name}.{format}", "text/plain", words.encode())


@pytest.mark.parametrize("form", ["pdf", "docx", "text"])
def test_a_copy_is_fetched_as_a_file_of_ones_own(house: House, amina: Talker, form: str) -> None:
    with Web(site(house, write=written)) as web:
        enters(house, web, amina.id)
        answer = web.get(f"/chat/copy/{form}")

    assert answer.status_code == 200
    assert re.fullmatch(rf'attachment; filename="stegvis-[\d-]+\.{form}"', answer.headers["content-disposition"])
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "Regn" in answer.text


def test_what_cannot_be_made_here_says_what_to_do_and_data_always_can(house: House, amina: Talker) -> None:
    def missing(*_: object) -> File:
        raise NotInstalled("not here")

    with Web(site(house, write=missing)) as web:
        enters(house, web, amina.id)
        page, data = web.get("/chat/copy/pdf"), web.get("/chat/copy/json")

        assert page.status_code == 501
        assert "Du kan ta kopien på en annen måte." in page.text
        assert "content-disposition" not in page.headers
        assert "Regn" in {line.words for line in portable.read(data.content).lines}
        assert web.get("/chat/copy/exe").status_code == 404


def speaks(talker: Talker, *, sound: bytes = SOUND) -> None:
    talker.says("/meny")
    talker.speaks(sound=sound)
    talker.says("ja")


def test_with_a_voice_message_there_is_a_copy_with_the_sound(house: House, page: Web, amina: Talker) -> None:
    assert "/chat/copy/zip" not in page.get(PAGE_PATH).text
    speaks(amina)
    assert 'href="/chat/copy/zip">Alt, med lydmeldingene dine</a>' in page.get(PAGE_PATH).text
    answer = page.get("/chat/copy/zip")
    assert answer.headers["content-type"] == "application/zip"
    assert re.fullmatch(r'attachment; filename="stegvis-[\d-]+\.zip"', answer.headers["content-disposition"])
    with zipfile.ZipFile(io.BytesIO(answer.content)) as whole:
        assert [whole.read(name) for name in whole.namelist() if name.startswith("voice-messages/")] == [SOUND]
        assert "Regn" in {one.words for one in portable.read(whole.read(whole.namelist()[0])).lines}


def test_parts_have_a_link_each_on_the_page_and_in_the_chat(house: House, page: Web, amina: Talker) -> None:
    for number in range(5):
        speaks(amina, sound=SOUND + bytes([number]) * (MOST_BYTES - len(SOUND)))
    for label in ("/profil", "Mer om profilen min", "Ta en kopi", "Alt, med lydmeldingene dine"):
        amina.says(label)
    shown = page.get(PAGE_PATH).text
    assert 'href="/chat/copy/zip?part=2">Alt, med lydmeldingene dine: del 2 av 2</a>' in shown
    assert "part=3" not in shown
    chat = page.get("/chat").text
    assert 'href="/chat/copy/zip"' in chat
    assert 'href="/chat/copy/zip?part=2"' in chat
    answers = [page.get(f"/chat/copy/zip?part={part}") for part in (1, 2)]
    names = [zipfile.ZipFile(io.BytesIO(answer.content)).namelist() for answer in answers]
    assert [len(found) for found in names] == [2 + 4, 1]
    assert [page.get(f"/chat/copy/zip?part={part}").status_code for part in ("x", "-1", "9" * 9)] == [404, 404, 404]


def brings(web: Web, content: bytes) -> Response:
    return web.post(f"{PAGE_PATH}/import", files={"file": ("profil.json", content, "application/json")})


def test_a_profile_goes_from_one_to_another(house: House, page: Web, amina: Talker) -> None:
    copy = page.get("/chat/copy/json").content
    petter = house.joined(label="Petter")
    with Web(site(house)) as web:
        answer = brings(enters(house, web, petter.id), copy)

    assert "3 linjer ble med. Bare du kan se dem." in text_of(answer.text)
    assert "tatt med hit" in text_of(answer.text)
    assert {one.text for one in lines(house, petter.id)} == {"Regn", "Snø", "Vind"}


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b" " * (portable.MOST_BYTES + 1)])
def test_a_wrong_file_is_said_at_the_field(house: House, page: Web, amina: Talker, content: bytes) -> None:
    before = lines(house, amina.id)
    answer = brings(page, content)

    assert answer.status_code == 422
    assert 'id="file-problem" role="alert"' in answer.text
    assert lines(house, amina.id) == before


def test_a_file_far_too_large_is_refused_before_it_is_read(house: House, page: Web, amina: Talker) -> None:
    assert brings(page, b" " * (3 * portable.MOST_BYTES)).status_code == 413
    assert len(lines(house, amina.id)) == 3


def test_words_brought_along_that_call_for_a_help_card_show_it_next(house: House, page: Web, amina: Talker) -> None:
    own = page.get("/chat/copy/json").content
    answer = brings(page, own.replace(b"Vind", DANGER.encode()))

    assert answer.url.path == "/chat"
    assert re.search(r'data-kind="safety"[^>]* id="latest"', answer.text)


def test_what_changed_between_two_days_of_ones_own(house: House, amina: Talker, web: Web) -> None:
    first = house.clock.moment.date()
    house.clock.passes(days=3)
    amina.says("/meny")
    amina.says("Hagl")
    amina.says("ja")
    middle = house.clock.moment.date()
    house.clock.passes(days=3)
    enters(house, web, amina.id)
    assert "Hagl" in web.get(f"/chat/profile?on={first}&until={middle}").text
    assert "Hagl" not in web.get(f"/chat/profile?on={first}&until={first}").text
    turned = web.get(f"/chat/profile?on={middle}&until={first}")  # the days as they were meant
    assert (turned.status_code, "Hagl" in turned.text) == (200, True)


def test_both_plans_stand_on_the_page(house: House, web: Web) -> None:
    petter = house.joined(label="Petter")
    for words in ("/samtale nysgjerrig-pa", "Å jobbe på lager", "stopp"):
        petter.says(words)
    text = text_of(enters(house, web, petter.id).get(PAGE_PATH).text)
    assert "Handlingsplan" in text
    assert "Det står ikke noe i denne planen ennå." in text
    petter.says("/profil")
    petter.taps("1")
    petter.taps("Del med Kari")
    html = web.get(PAGE_PATH).text
    plan = html[html.index("Handlingsplan") : html.index("Jobbstøtteplan")]
    assert "Å jobbe på lager" in plan
    assert "eget dokument" not in html


def test_a_number_that_identifies_brings_an_offer_before_new_words_are_kept(
    house: House, page: Web, amina: Talker
) -> None:
    old = next(iter(lines(house, amina.id, status="active")))
    said = does(page, old.id, "reword", "Ring meg på 912 34 567")
    assert said.status_code == 422
    assert "telefonnummer" in text_of(said.text)
    assert old.text in {one.text for one in lines(house, amina.id, status="active")}
    does(page, old.id, AS_IT_IS, "Ring meg på 912 34 567")
    assert "Ring meg på 912 34 567" in {one.text for one in lines(house, amina.id, status="active")}
