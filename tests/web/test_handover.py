"""Handing over on the pages: the form, what is refused, and that no page gives away what waits for a yes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from typer.testing import CliRunner

from bot.application import documents, planning, reporting, specialist_lines, staffing
from bot.application import records as r
from bot.cli import app
from bot.dialogue.messages import Line
from bot.language.dates import OSLO
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker, _key
from tests.web.matrix.rules import MAY
from tests.web.rooms import Web, forms, site, text_of

CANARY = "Kanarifugl"


@pytest.fixture
def talker(house: House) -> Talker:
    """Someone who has shared a line, a voice message and a step; every one of them has the same bird in it."""
    colleagues(house)
    talker = house.joined()
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", f"{CANARY} synger"):
        talker.says(words)
    talker.speaks()
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    talker.says("/samtale en-jeg-ser-opp-til")
    for words in (
        "Mormor",
        "rolig",
        "Hun lo",
        "Jeg gir meg ikke",
        "Da jeg ringte",
        "Prøve noe lite",
        f"{CANARY} i parken",
    ):
        talker.says(words)
    step = next(b for b in talker.says("/profil")[-1].blocks if isinstance(b, Line) and b.text == f"{CANARY} i parken")
    talker.taps(str(step.number))
    talker.taps("Del med Kari")
    _colleagues_work(house, talker)
    return talker


def _colleagues_work(house: House, talker: Talker) -> None:
    """A report, a plan and a line of Kari's, which may tell of what was shared with her."""
    kit, kari = house.kit, house.staff()
    with house.database.work() as work:
        report = reporting.begin(work, kit, kari, talker.id)
        work.flush()
        words = {"done": f"{CANARY} i rapporten"}
        reporting.edit(work, kit, kari, talker.id, report.id, words=words, chosen={}, finish=False, language="nb")
        specialist_lines.write(
            work, kit, kari, talker.id, section="strengths", words=f"{CANARY} sett", source="observation", told_by=""
        )
        planning.write(work, kit, kari, talker.id, f"{CANARY} planlagt", planning.Agreed("sub-goal"))


@pytest.fixture
def mads(house: House, talker: Talker) -> Iterator[Web]:
    with Web(site(house)) as web:
        web.sign_in(house, MADS)
        yield web


def staff(house: House, email: str) -> str:
    with house.database.reading() as look:
        return staffing.staff_by_email(look, email).id


def sends(house: House, web: Web, talker: Talker, **changes: str):  # type: ignore[no-untyped-def]
    last = (house.clock.moment.astimezone(OSLO) + timedelta(days=7)).date().isoformat()
    form = {"to": staff(house, MADS), "kind": "handover", "until": last, "words": ""} | changes
    return web.post(f"/staff/participants/{talker.id}/handover", data=form)


def test_the_form_hands_over_and_the_page_says_so(house: House, kari: Web, talker: Talker) -> None:
    at = f"/staff/participants/{talker.id}"
    page = kari.get(f"{at}/handover").text
    assert CANARY in page, "a preview of what the next one begins from"
    assert "Mads Berg" in page and "Kari Lund</option>" not in page
    answer = sends(house, kari, talker, words="Ring helst om morgenen")
    assert (
        house.kit.texts.say("nb", "It is handed over. The participant is told, and your colleague can begin.")
        in answer.text
    )
    for path in ("", "/profile", "/before-meeting", "/handover"):
        assert kari.get(at + path).status_code == 404
    assert kari.post(f"{at}/pause", data={"by": "specialist"}).status_code == 404


def test_pressed_twice_it_says_that_it_is_done(house: House, kari: Web, talker: Talker) -> None:
    sends(house, kari, talker)
    again = sends(house, kari, talker, to=staff(house, BERIT))
    assert again.status_code == 409
    assert house.kit.texts.say("nb", "It is handed over already") in again.text
    with house.database.reading() as look:
        assert len(look.find(r.Handover)) == 1
    house.clock.passes(hours=2)
    kari.sign_in(house, SPECIALIST)
    assert sends(house, kari, talker).status_code == 404


@pytest.mark.parametrize(
    "wrong", [{"to": ""}, {"to": "x"}, {"kind": "both"}, {"kind": "cover", "until": ""}, {"words": "x" * 601},
              {"kind": "cover", "until": "2099-01-01"}, {"kind": "cover", "until": "2020-01-01"}],
)  # fmt: skip
def test_a_wrong_form_comes_back_with_what_was_written(
    house: House, kari: Web, talker: Talker, wrong: dict[str, str]
) -> None:
    answer = sends(house, kari, talker, **({"words": "Ring henne"} | wrong))
    assert answer.status_code == 422
    assert 'id="hand-problem"' in answer.text
    assert wrong.get("words", "Ring henne") in answer.text
    with house.database.reading() as look:
        assert look.find(r.Handover) == []


def test_no_page_and_no_command_gives_away_what_waits_for_a_yes(
    house: House, talker: Talker, mads: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.database.reading() as look:
        lines = [one.id for one, _, _ in look.shared_statements(talker.id)]
        tasks = [one.id for one in look.find(r.Task)]
    assert len(lines) >= 3 and tasks
    hands_over(house, talker.id, words=f"{CANARY} til deg")
    for _ in range(2):
        assert CANARY not in everything_of(house, talker, mads, lines)
        assert CANARY not in commands(house, talker, monkeypatch)
        talker.says("/meny")
        if any(choice.key == "no" for choice in talker.last.choices):
            talker.taps_key(talker.last.prompt, "no")


def test_after_a_yes_the_pages_hold_it(
    house: House, talker: Talker, mads: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same search finds it, so the search above looks in the right places."""
    with house.database.reading() as look:
        lines = [one.id for one, _, _ in look.shared_statements(talker.id)]
    hands_over(house, talker.id, words=f"{CANARY} til deg")
    for words in ("/meny", "ja"):
        talker.says(words)
    pages = everything_of(house, talker, mads, lines)
    assert f"{CANARY} til deg" in pages
    assert f"{CANARY} i parken" in pages
    assert CANARY in commands(house, talker, monkeypatch)


def everything_of(house: House, talker: Talker, web: Web, lines: list[str]) -> str:
    """Every page that a specialist can open, once for each line."""
    found = []
    with house.database.work() as work:
        report = reporting.begin(work, house.kit, house.staff(MADS), talker.id).id
    rest = {"report": report, "format": "text", "script": "velkommen"}
    desk = {"staff", "specialists", "followers", "own"}
    for path in [path for (method, path), may in MAY.items() if may in desk and method == "GET"]:
        for line in lines if "{statement}" in path else [""]:
            for name in documents.NAMES if "{name}" in path else [""]:
                address = path.format(participant=talker.id, statement=line, name=name, **rest)
                found.append(web.get(address).text)
    assert len(found) > 20
    return "\n".join(found)


def commands(house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch) -> str:
    settings = house.settings
    monkeypatch.setenv("STEGVIS_DATA_DIR", str(settings.data_dir))
    monkeypatch.setenv("STEGVIS_MASTER_KEYS", _key())
    found = []
    for words in (["profile", "show", talker.id], ["note", talker.id], ["note", talker.id, "--kind", "meeting"]):
        for more in ([], ["--json"]):
            ran = CliRunner().invoke(app, [*words, "--as", MADS, *more])
            assert ran.exit_code == 0, ran.output
            found.append(ran.output)
    return "\n".join(found)


def test_the_next_one_is_told_what_comes_and_no_more(house: House, talker: Talker, mads: Web) -> None:
    hands_over(house, talker.id)
    at = f"/staff/participants/{talker.id}/handover"
    waits = mads.get(at).text
    for words in ("/meny", "nei"):
        talker.says(words)
    assert text_of(mads.get(at).text) == text_of(waits), "that somebody said no is nobody's business"


def test_a_cover_is_seen_and_ended_from_both_sides(house: House, kari: Web, talker: Talker, mads: Web) -> None:
    at = f"/staff/participants/{talker.id}"
    assert sends(house, kari, talker, kind="cover").status_code == 200
    assert "Mads Berg" in text_of(kari.get(f"{at}/handover").text)
    listed = house.kit.texts.say("nb", "You cover for {name} until {date}", name="Kari Lund", date="").strip()
    assert listed in text_of(mads.get("/staff/participants").text)
    page = mads.get(f"{at}/handover").text
    assert not any("kind" in form for form in forms(page)), "whoever covers hands nothing over"
    assert mads.post(f"{at}/cover/end").status_code == 200
    assert mads.get(at).status_code == 404
    assert kari.get(at).status_code == 200
    assert kari.post(f"{at}/cover/end").status_code == 200, "twice is once"


def test_a_pause_is_begun_and_ended(house: House, kari: Web, talker: Talker) -> None:
    at = f"/staff/participants/{talker.id}"
    assert kari.post(f"{at}/pause", data={"by": "participant", "pause_until": "x"}).status_code == 422
    assert kari.post(f"{at}/pause", data={"by": "participant", "pause_until": ""}).status_code == 200
    since = house.kit.texts.say("nb", "Pause since {date}", date="").strip()
    assert since in kari.get("/staff/participants").text
    kari.post(f"{at}/pause", data={"end": "yes"})
    assert since not in kari.get("/staff/participants").text


def test_every_look_at_the_page_is_written_down(house: House, kari: Web, talker: Talker) -> None:
    kari.get(f"/staff/participants/{talker.id}/handover")
    with house.database.reading() as look:
        assert [one.what for one in look.find(r.ReadAudit)] == ["handover"]


def test_the_command_hands_over_and_is_written_down(
    house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands_of = ["participants", "hand-over", talker.id, "--to", MADS, "--as", SPECIALIST]
    monkeypatch.setenv("STEGVIS_DATA_DIR", str(house.settings.data_dir))
    monkeypatch.setenv("STEGVIS_MASTER_KEYS", _key())
    ran = CliRunner().invoke(app, [*commands_of, "--json"])
    assert ran.exit_code == 0, ran.output
    assert json.loads(ran.output)["specialist"] == MADS
    assert CliRunner().invoke(app, commands_of).exit_code != 0
    with house.database.reading() as look:
        assert [(one.what, one.through) for one in look.find(r.ReadAudit)] == [("handed over", "command")]


def test_the_next_one_has_the_past_of_what_they_may_see(house: House, talker: Talker, mads: Web) -> None:
    at = f"/staff/participants/{talker.id}"
    shared_on = house.clock.moment.date().isoformat()
    house.clock.passes(days=30)
    mads.sign_in(house, MADS)
    hands_over(house, talker.id)
    for path in ("/plans", "/documents", "/documents/profile", "/documents/nav"):
        page = text_of(mads.get(at + path).text)
        assert "kommer etter et ja i chatten" in page, path
    assert f"{CANARY} i parken" not in mads.get(f"{at}/profile?on={shared_on}").text
    for words in ("/meny", "ja"):
        talker.says(words)
    assert f"{CANARY} i parken" in mads.get(f"{at}/profile?on={shared_on}").text
    assert "kommer etter et ja i chatten" not in text_of(mads.get(f"{at}/plans").text)


def test_whoever_covers_does_not_end_the_follow_up(house: House, kari: Web, talker: Talker, mads: Web) -> None:
    at = f"/staff/participants/{talker.id}"
    sends(house, kari, talker, kind="cover")
    assert f"{at}/ending" not in mads.get(f"{at}/documents").text
    assert mads.post(f"{at}/ending").status_code == 404
    assert f"{at}/ending" in kari.get(f"{at}/documents").text
    with house.database.reading() as look:
        assert look.find(r.Ending) == []
