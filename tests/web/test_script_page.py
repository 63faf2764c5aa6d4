"""A script as a supervisor reads it before saying yes: what is marked, found, folded, and said about the office."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot import wiring
from bot.application import records as r
from bot.dialogue import loading
from bot.dialogue.loading import Version
from tests.support.drafting import changed_in_the_console, first_question
from tests.support.house import House
from tests.web.rooms import Web, site

SUPERVISOR = "tor@example.no"
READ = "/staff/scripts/velkommen"


@pytest.fixture(scope="module")
def changed() -> Mapping[str, Version]:
    """One conversation has got new words since it was approved."""
    versions = wiring.shipped_versions()
    source = versions["velkommen"].source.replace("Vil du prøve?", "Har du lyst til å prøve?")
    return {**versions, "velkommen": loading.version(source, "velkommen.yaml", wiring.resources.texts())}


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_what_lacks_a_translation_is_counted_and_marked_at_the_text(
    house: House, changed: Mapping[str, Version]
) -> None:
    with Web(site(house, versions=changed)) as web:
        web.sign_in(house, SUPERVISOR)
        for show, marks in (("all", 2), ("nn", 1), ("nb", 0)):
            page = web.get(f"{READ}?show={show}").text
            assert "Nynorsk: Én tekst er ikke oversatt." in page
            assert "English: Én tekst er ikke oversatt." in page
            assert page.count("Ikke oversatt: Her blir bokmålen lest") == marks
            assert "#step-" in page


def test_a_stored_version_is_read_beside_the_one_in_use(house: House) -> None:
    """Its own words and findings, and what did not follow from the one that is live."""
    draft = changed_in_the_console(house)
    number = first_question(draft)
    with Web(site(house)) as web:
        web.sign_in(house, SUPERVISOR)
        page = web.get(f"{READ}?version={draft.hash}&show=all").text
        assert page.count("Eldre enn bokmålen") == 1
        assert "Nynorsk: Én tekst er eldre enn bokmålen." in page
        assert "«Vi» skjuler hvem som er ment." in page
        assert "What do we do now?" in page
        at = page.index(f'id="step-{number}"')
        assert at < page.index("«Vi» skjuler hvem som er ment.") < page.index(f'id="step-{number + 1}"')
        assert f"version={draft.hash}" in page[page.index("?show=en") : page.index("?show=en") + 120]
        plain = web.get(READ).text
    assert "Eldre enn bokmålen" not in plain
    assert "Alle tekster er oversatt, og sjekkene har ingenting å si." in plain


def test_it_tells_what_it_serves_how_it_reads_and_where_the_answers_go(web: Web, house: House) -> None:
    web.sign_in(house, SUPERVISOR)
    page = words_of(web.get(f"{READ}?show=nb").text)
    assert "6.4 En kan velge å fortsette eller slutte" in page
    assert "13. januar 2023" in page
    assert "Bokmål: lett å lese" in page
    assert "Til profilen Mål og håp: steg" in page
    assert "Et eksempel: Svarene er oppdiktet" in page
    assert "(svaret på steg" in page


def test_everything_behind_the_steps_opens_without_script(web: Web, house: House) -> None:
    web.sign_in(house, SUPERVISOR)
    folded, opened = web.get(READ).text, web.get(f"{READ}?open=all").text
    assert '<details class="step-more">' in folded
    assert '<details class="step-more" open>' not in folded
    assert '<details class="step-more">' not in opened
    assert folded.count("step-more") == opened.count("step-more")


def test_a_row_of_picture_cards_is_one_thing_to_look_at(web: Web, house: House) -> None:
    web.sign_in(house, SUPERVISOR)
    page = web.get("/staff/scripts/bildekort").text
    cards = [step for step in wiring.shipped_versions()["bildekort"].script.steps if step.kind == "card"]
    assert f"{len(cards)} bildekort, steg" in page or page.count(" bildekort, steg ") > 1
    numbers = [int(n) for n in re.findall(r'id="step-(\d+)"', page)]
    assert numbers == list(range(1, len(wiring.shipped_versions()["bildekort"].script.steps) + 1))


def test_an_office_with_one_supervisor_is_told_what_is_lacking(house: House, changed: Mapping[str, Version]) -> None:
    with house.database.work() as work:
        other = next(one for one in work.find(r.Staff, role="supervisor") if one.email != SUPERVISOR)
        work.put(replace(other, disabled_at=house.kit.clock()))
    with Web(site(house, versions=changed)) as web:
        web.sign_in(house, SUPERVISOR)
        assert "To ulike metodeveiledere må godkjenne; dette kontoret har én." in web.get(READ).text
        assert "To ulike metodeveiledere" not in web.get("/staff/scripts/bildekort").text


def shelf(web: Web, query: str = "") -> tuple[str, list[str]]:
    """The page, and the ids of the conversations on it."""
    page = web.get(f"/staff/scripts{query}").text
    return page, re.findall(r'<a href="/staff/scripts/([a-z-]+)">', page)


def test_the_shelf_is_searched_and_filtered_without_script(house: House, changed: Mapping[str, Version]) -> None:
    with Web(site(house, versions=changed)) as web:
        web.sign_in(house, SUPERVISOR)
        everything, stage = shelf(web)[1], {key: str(one.script.stage) for key, one in changed.items()}
        assert sorted(everything) == sorted(changed)
        assert [stage[key] for key in everything] == sorted(stage[key] for key in everything)
        for wanted in set(stage.values()):
            assert sorted(shelf(web, f"?stage={wanted}")[1]) == sorted(key for key in stage if stage[key] == wanted)
        assert shelf(web, "?status=in-review")[1] == ["velkommen"]
        assert len(shelf(web, "?status=live")[1]) == len(changed) - 1
        starter = {key for key, one in changed.items() if one.script.starter}
        assert set(shelf(web, "?starter=yes")[1]) == starter
        assert 10 < len(starter) < 20
        assert shelf(web, "?status=live&stage=4")[1] == [key for key in everything if stage[key] == "4"]
        assert shelf(web, "?q=LØNNSLIPP")[1] == []
        assert "Ingen passer." in shelf(web, "?q=LØNNSLIPP")[0]
        assert "bildekort" in shelf(web, "?q=BILDER")[1]
        page, found = shelf(web, "?stage=9&status=gone&q=")
        assert sorted(found) == sorted(changed)
        assert "Vis alle" not in page


@pytest.mark.parametrize("put_forward", [False, True])
def test_what_somebody_works_on_stands_under_its_script(house: House, web: Web, put_forward: bool) -> None:
    draft = changed_in_the_console(house, put_forward=put_forward)
    web.sign_in(house, SUPERVISOR)
    page, _ = shelf(web)
    here = page[page.index('/staff/scripts/velkommen"') :]
    here = here[: here.index("</li>")]
    assert f'href="/staff/scripts/velkommen?version={draft.hash}"' in here
    assert "Utkast av Solveig" in here
    assert ("Til gjennomgang" in here) == put_forward
    mine, other = ("in-review", "draft") if put_forward else ("draft", "in-review")
    assert shelf(web, f"?status={mine}")[1] == ["velkommen"]
    assert shelf(web, f"?status={other}")[1] == []


def test_an_office_with_too_few_to_approve_is_told_on_the_shelf(house: House, web: Web) -> None:
    web.sign_in(house, SUPERVISOR)
    assert "To ulike metodeveiledere" not in shelf(web)[0]
    with house.database.work() as work:
        other = next(one for one in work.find(r.Staff, role="supervisor") if one.email != SUPERVISOR)
        work.put(replace(other, disabled_at=house.kit.clock()))
    assert "dette kontoret har én." in shelf(web)[0]
