"""The simulator's pages: what the chat shows is shown, a form twice is one act, and nobody else's is there."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from httpx import Response

from bot.application import records as r
from bot.application.review import releasing
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, site

SCRIPT = "det-som-fanger-meg"
TRY = f"/staff/scripts/{SCRIPT}/try"


class _Bubbles(HTMLParser):
    """The text of every bubble and button, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._depth, self._text = 0, ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if self._depth:
            self._depth += tag not in ("input", "img", "br")
        elif "bubble" in classes or (tag == "button" and dict(attrs).get("name") == "key"):
            self._depth, self._text = 1, ""

    def handle_endtag(self, tag: str) -> None:
        if self._depth:
            self._depth -= 1
            if not self._depth:
                self.found.append(" ".join(self._text.split()))

    def handle_data(self, data: str) -> None:
        if self._depth:
            self._text += data

    @classmethod
    def of(cls, html: str) -> list[str]:
        parser = cls()
        parser.feed(html)
        return [text.replace("Testpersonen:", "Du:") for text in parser.found]


@pytest.fixture
def solveig(house: House, web: Web) -> Web:
    web.sign_in(house, "solveig@example.no")
    return web


def begins(web: Web, **fields: str) -> str:
    answer = web.post(TRY, data=fields)
    assert answer.status_code == 200, answer.text
    return str(answer.url.path)


def hidden(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found
    return found[1]


def acts(web: Web, at: str, **fields: str) -> Response:
    return web.post(at, data={"after": hidden(web.get(at).text, "after"), **fields})


def taps(web: Web, at: str, key: str, **fields: str) -> Response:
    html = web.get(at).text
    prompt = re.findall(r'name="prompt" value="([^"]*)"', html)[-1]
    return web.post(at, data={"after": hidden(html, "after"), "prompt": prompt, "key": key, **fields})


def test_it_shows_what_the_chat_shows(house: House, web: Web) -> None:
    """The same bubbles and buttons, from the page of the chat and from the simulator's."""
    web.join(house)
    for words in ("1", "/stop", f"/samtale {SCRIPT}"):
        web.write(words)
    before = len(_Bubbles.of(web.get("/chat").text))
    replies = ("Sykler", "Jeg vil ta livet mitt", "Ute", "mer", "hvorfor")
    for words in replies:
        web.write(words)
    chat = _Bubbles.of(web.get("/chat").text)
    with Web(site(house)) as desk:
        desk.sign_in(house, "solveig@example.no")
        at = begins(desk)
        for words in replies:
            acts(desk, at, text=words)
        shown = _Bubbles.of(desk.get(at).text)
    assert len(shown) > before
    assert shown == chat[-len(shown) :]


def test_beside_it_stands_where_the_answer_goes_and_what_is_shared(solveig: Web) -> None:
    at = begins(solveig)
    acts(solveig, at, text="Sykler")
    page = acts(solveig, at, text="Verkstedet").text
    assert "Svaret går til" in page
    assert "Hvis alt ble delt nå" in page
    for _question in range(8):
        if 'value="all"' not in page:
            page = taps(solveig, at, "skip").text
    page = taps(solveig, at, "all").text
    assert "Hvis alt ble delt nå" not in page
    assert page.count("Sykler") >= 3  # the bubble, the card, the note


def test_the_same_form_twice_is_one_act(solveig: Web) -> None:
    at = begins(solveig)
    mark = hidden(solveig.get(at).text, "after")
    assert solveig.post(at, data={"after": mark, "text": "Sykler"}).status_code == 200
    again = solveig.post(at, data={"after": mark, "text": "Sykler igjen"})
    assert again.status_code == 409
    assert "Noe er gjort her siden" in again.text
    assert ">Sykler igjen</textarea>" in again.text
    assert _Bubbles.of(solveig.get(at).text).count("Du: Sykler") == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "x" * 5000}, {"act": "language", "language": "xx"}, {"key": "k" * 200}, {"act": "keep", "name": ""},
        {"act": "keep", "name": "x" * 100},
    ],
    ids=["long", "language", "key", "no name", "long name"],
)  # fmt: skip
def test_what_cannot_be_is_said_plainly(solveig: Web, fields: dict[str, str]) -> None:
    at = begins(solveig)
    acts(solveig, at, text="Sykler")
    answer = acts(solveig, at, **fields)
    assert answer.status_code == 409
    assert 'role="alert"' in answer.text


def test_a_button_that_was_never_there_is_answered_as_in_the_chat(solveig: Web) -> None:
    at = begins(solveig)
    assert "Den knappen er ikke her lenger" in taps(solveig, at, "o:finnes-ikke").text
    assert "tidligere spørsmål" in taps(solveig, at, "skip", prompt="000000000000").text


@pytest.mark.parametrize(
    "path",
    [
        f"{TRY}?version=finnes-ikke", f"{TRY}/finnes-ikke", "/staff/scripts/finnes-ikke/try",
        "/staff/scripts/pa-jobb/try/TRIAL",
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found(solveig: Web, path: str) -> None:
    at = begins(solveig)
    assert solveig.get(path.replace("TRIAL", at.rpartition("/")[2])).status_code == 404


def test_an_unknown_step_or_version_begins_nothing(house: House, solveig: Web) -> None:
    for fields in ({"from": "finnes-ikke"}, {"version": "finnes-ikke"}):
        assert solveig.post(TRY, data=fields).status_code == 404
    with house.database.reading() as look:
        assert look.find(r.ScriptTrial) == []
    assert begins(solveig, language="xx", times="mange")


def test_another_supervisors_is_not_there(house: House, solveig: Web) -> None:
    at = begins(solveig)
    mark = hidden(solveig.get(at).text, "after")
    with Web(site(house)) as other:
        other.sign_in(house, "tor@example.no")
        assert other.get(at).status_code == 404
        for act in ("say", "back", "restart", "keep", "remove"):
            assert other.post(at, data={"after": mark, "act": act, "text": "Hei", "name": "X"}).status_code == 404
        acts(solveig, at, text="Sykler")
        acts(solveig, at, act="keep", name="Sykler")
        assert "Sykler" in other.get(TRY).text
        assert other.get(at).status_code == 200
        assert acts(other, at, text="Hei").status_code == 409
        assert other.post(at, data={"act": "remove"}).status_code == 200
        assert other.get(at).status_code == 404


def test_it_goes_on_when_the_script_is_withdrawn_meanwhile(house: House, solveig: Web) -> None:
    at = begins(solveig)
    staff = house.staff("solveig@example.no")
    with house.database.work() as work:
        newest = next(one for one in work.find(r.ScriptRelease, script_id=SCRIPT))
        releasing.withdraw(work, house.kit, staff, SCRIPT, "Prøve", after=newest.id)
    assert "Sykler" in acts(solveig, at, text="Sykler").text
    assert begins(solveig, language="en")


def test_only_supervisors_come_in(house: House, web: Web) -> None:
    web.sign_in(house, SPECIALIST)
    assert web.get(TRY).status_code == 404
    assert web.post(TRY).status_code == 404
    with house.database.work() as work:
        kari = work.find(r.Staff, email=SPECIALIST)[0]
        work.put(replace(kari, role="administrator"))
    assert web.get(TRY).status_code == 404


def test_the_language_changes_in_the_middle(solveig: Web) -> None:
    at = begins(solveig)
    assert "From now on I write in English." in acts(solveig, at, act="language", language="en").text


def test_from_a_step_the_way_there_is_told(solveig: Web) -> None:
    html = solveig.get(TRY).text
    last = re.findall(r'<option value="([^"]+)">\d+\.', html)[-1]
    page = solveig.get(begins(solveig, **{"from": last}))
    assert "Slik kommer en hit" in page.text
    assert "Herfra er det deg" in page.text
