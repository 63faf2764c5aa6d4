"""Trying a change on the past, on its page."""

from __future__ import annotations

import pytest

from bot import wiring
from bot.application import library
from bot.application import records as r
from bot.application.review import replays, simulating
from bot.dialogue import loading
from bot.language.catalogues import LANGUAGES
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, site
from tests.web.test_simulator import acts, begins, taps

SCRIPT = "det-som-fanger-meg"
REPLAY = f"/staff/scripts/{SCRIPT}/replay"


@pytest.fixture
def solveig(house: House, web: Web) -> Web:
    web.sign_in(house, "solveig@example.no")
    return web


def kept(web: Web, name: str = "Sykler hele veien") -> str:
    """Two answers, all of it shared, kept under a name."""
    at = begins(web)
    acts(web, at, text="Sykler")
    page = acts(web, at, text="Verkstedet").text
    for _question in range(8):
        if 'value="all"' not in page:
            page = taps(web, at, "skip").text
    taps(web, at, "all")
    acts(web, at, act="keep", name=name)
    return at


def changed(house: House, old: str, new: str) -> loading.Version:
    """A version that somebody made of the shipped one."""
    shipped = wiring.shipped_versions()[SCRIPT]
    assert old in shipped.source
    version = loading.version(shipped.source.replace(old, new), f"{SCRIPT}.yaml", house.kit.texts)
    with house.database.work() as work:
        library.register(work, [version], house.kit.clock())
    return version


def test_on_the_same_version_nothing_differs(solveig: Web) -> None:
    kept(solveig)
    page = solveig.get(REPLAY).text
    assert "1 testsamtale. Ingen ville blitt annerledes." in page
    assert "Sykler hele veien" in page


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Hva er det som fanger deg der?", "Hva holder på deg der?", ["andre ord", "Hva holder på deg der?"]),
        ("goes_to: {profile: interests", "goes_to: {profile: strengths", ["andre linjer blir tatt vare på"]),
        ("meeting:", "meeting: \"Hva mer?\"\n    # ", ["et annet notat", "Hva mer?"]),
    ],
    ids=["wording", "section", "question for the meeting"],
)  # fmt: skip
def test_a_change_is_shown_side_by_side(house: House, solveig: Web, old: str, new: str, told: list[str]) -> None:
    kept(solveig)
    page = solveig.get(f"{REPLAY}?version={changed(house, old, new).hash}").text
    assert "1 ville blitt annerledes" in page
    for words in told:
        assert words in page


def test_looking_at_it_changes_nothing(house: House, solveig: Web) -> None:
    kept(solveig)
    with house.database.reading() as look:
        before = look.find(r.ScriptTrial)
    solveig.get(REPLAY)
    with house.database.reading() as look:
        assert look.find(r.ScriptTrial) == before


def test_walks_make_test_conversations_and_replace_only_their_own(house: House, solveig: Web) -> None:
    kept(solveig)
    for _time in range(2):
        page = solveig.post(REPLAY, data={"language": "nn"}).text
        assert "Gjennomgang 1" in page
        assert "13 testsamtaler. Ingen ville blitt annerledes." in page
    with house.database.reading() as look:
        trials = [simulating.trial_from(one) for one in simulating.kept(look, SCRIPT)]
    assert sum(one.synthetic for one in trials) == len(trials) - 1 == replays.MOST_MADE
    assert {one.person.language for one in trials} <= set(LANGUAGES)


def test_bad_input_is_met(house: House, solveig: Web) -> None:
    assert solveig.get(f"{REPLAY}?version=finnes-ikke").status_code == 404
    assert solveig.post(REPLAY, data={"version": "finnes-ikke"}).status_code == 404
    assert solveig.get("/staff/scripts/finnes-ikke/replay").status_code == 404
    assert solveig.post(REPLAY, data={"language": "xx"}).status_code == 200
    with Web(site(house)) as kari:
        kari.sign_in(house, SPECIALIST)
        assert kari.get(REPLAY).status_code == 404
        assert kari.post(REPLAY).status_code == 404
