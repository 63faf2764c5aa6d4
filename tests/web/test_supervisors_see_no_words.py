"""Supervisors and administrators see scripts and offices, never a word, a name or an id of anybody who takes part.

Every address is tried as either of them, in every language, and then all that these pages lead to; so is every
command that takes the e-mail of somebody who works here. What is added later is tried as well: an address with a
part that has no value here fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer
from starlette.routing import Route
from typer.testing import CliRunner

from bot import cli, wiring
from bot.application import records as r
from bot.application import staffing
from bot.language.catalogues import LANGUAGES
from tests.integration.application.test_learning import SCRIPT
from tests.support.house import House, opened_house
from tests.web.canaries import CANARY, Ways, heard, inhabited, unheard
from tests.web.rooms import Web, rooms, site

SUPERVISOR, ADMINISTRATOR = "solveig@example.no", "ada@example.no"
# Of all the conversations, those that somebody had; the pages of the others are made in the same way.
SCRIPTS = ("ventetid", SCRIPT)
# What the parts of an address can be. A part that leads to several pages has several values.
PARTS = {
    "script": SCRIPTS, "participant": (f"{CANARY}-p",), "statement": (f"{CANARY}-said",), "task": (f"{CANARY}-task",),
    "placement": (f"{CANARY}-placed",), "report": (f"{CANARY}-report",), "suggestion": (f"{CANARY}-suggested",),
    "item": (f"{CANARY}-topic",), "milestone": (f"{CANARY}-visit",), "meeting": (f"{CANARY}-meeting",),
    "recording": (f"{CANARY}-spoken",), "name": ("profile", "portrait"), "format": ("text", "docx", "json", "zip"),
    "code": ("x",), "token": ("x",), "person": ("kari",), "team": ("team",),
    "trial": ("trial",), "sheet": (f"{CANARY}-sheet", "sheet"), "lesson": (f"{CANARY}-lesson", "lesson"),
    "story": (f"{CANARY}-story",), "indicator": ("8.3",), "comment": ("comment",), "review": ("reviewed",),
    "draft": ("draft",), "takeover": (f"{CANARY}-wants-in",),
}  # fmt: skip
# What can be asked of every page, whether a link says so or not.
ASKED = (
    "",
    "?show=all",
    "?show=en",
    "?version={version}",
    "?language=nn",
    "?team=team",
    "?version={version}&team=team",
)
# An endless answer, and the way by a provider that is not there.
ELSEWHERE = {"/chat/events", "/staff/sign-in/oidc"}
MOST_PAGES = 2000


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened_house(tmp_path_factory.mktemp("canaries")) as house:
        inhabited(house)
        with house.database.work() as work:
            staffing.add_staff(work, house.kit, role="administrator", name="Ada", email=ADMINISTRATOR)
        yield house


def only_these(house: House) -> dict[str, object]:
    return {"versions": {key: one for key, one in wiring.shipped_versions().items() if key in SCRIPTS}}


def visitor(house: House, email: str) -> Web:
    web = Web(site(house, mails=True, **only_these(house)))  # type: ignore[arg-type]
    web.sign_in(house, email)
    return web


def addresses(house: House, method: str) -> list[str]:
    """Every address of the table. Raises KeyError for a part that has no value here."""
    found = []
    for route in rooms(house):
        if isinstance(route, Route) and method in (route.methods or ()) and route.path not in ELSEWHERE:
            filled = [route.path]
            for part in route.param_convertors:
                filled = [path.replace(f"{{{part}}}", value) for path in filled for value in PARTS[part]]
            found += filled
    return found


def test_there_is_a_canary_in_everything_that_is_kept_of_anybody(house: House) -> None:
    # The key of a session and of an invitation are digests, and say nothing.
    assert unheard(house) == []


@pytest.mark.parametrize("email", [SUPERVISOR, ADMINISTRATOR])
def test_no_page_and_no_file_of_theirs_has_one(house: House, email: str) -> None:
    with house.database.reading() as look:
        version = look.live_ids()[SCRIPT]
    asked = [f"{path}{more.format(version=version)}" for path in addresses(house, "GET") for more in _asked_of(path)]
    with visitor(house, email) as web:
        known, opened = dict.fromkeys(asked), 0
        for path in (queue := list(known)):
            answer = web.get(path)
            assert answer.status_code < 500, path
            assert not heard(answer.content), path
            opened += answer.status_code == 200
            if "html" in answer.headers.get("content-type", ""):
                new = [way for way in map(_of_ours, Ways.of(answer.text)) if way and way not in known]
                known.update(dict.fromkeys(new))
                queue.extend(dict.fromkeys(new))
            assert len(queue) < MOST_PAGES, "an endless number of pages"
        for language in [one for one in LANGUAGES if one != "nb"]:
            web.post("/staff/language", data={"language": language})
            for path in queue:
                assert not heard(web.get(path).content), (language, path)
    assert opened > 10


def _asked_of(path: str) -> tuple[str, ...]:
    return ASKED if path.startswith("/staff/scripts/") or path in ("/staff/use", "/staff/people") else ("",)


def _of_ours(way: str) -> str:
    """Without the place on the page; empty for what leads out, or is a participant's own."""
    path = way.partition("#")[0]
    return path if path.startswith("/staff") and not path.startswith("/staff/participants") else ""


@pytest.mark.parametrize("email", [SUPERVISOR, ADMINISTRATOR])
def test_no_answer_to_a_form_has_one(house: House, email: str) -> None:
    """As it stands, with nothing written."""
    with visitor(house, email) as web:
        for path in addresses(house, "POST"):
            if path.startswith("/staff") and not path.endswith(("/sign-out", "/sessions", "/language")):
                answer = web.post(path)
                assert answer.status_code < 500, path
                assert not heard(answer.content), path


def test_a_leak_would_be_heard(house: House) -> None:
    """A label of a participant on a page of theirs."""
    with house.database.work() as work:
        (team,) = work.find(r.Team, id="team")
        label = work.find(r.Participant, id=f"{CANARY}-p")[0].label
        work.put(r.Team(team.id, team.office_id, label))
    try:
        with visitor(house, SUPERVISOR) as web:
            assert heard(web.get(f"/staff/scripts/{SCRIPT}/use").content)
    finally:
        with house.database.work() as work:
            work.put(team)


# What a command needs besides the e-mail of whoever asks.
COMMANDS = {
    "profile show": [f"{CANARY}-p"], "profile export": [f"{CANARY}-p", "--format", "text", "--out", "FILE"],
    "note": [f"{CANARY}-p", "--kind", "meeting"], "scripts approve": [SCRIPT],
    "participants device": [f"{CANARY}-p"], "participants protect": [f"{CANARY}-p"],
}  # fmt: skip


def commands(group: click.Group, *before: str) -> Iterator[tuple[str, str]]:
    """Those that say who asks: (name, the option)."""
    for name, one in group.commands.items():
        if isinstance(one, click.Group):
            yield from commands(one, *before, name)
        for given in one.params:
            yield from ((" ".join((*before, name)), option) for option in given.opts if option in ("--as", "--by"))


def test_no_command_tells_them_either(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "house", lambda _settings: house)
    monkeypatch.setenv("STEGVIS_DATA_DIR", str(house.settings.data_dir))
    out = tmp_path / "out"
    for name, option in commands(typer.main.get_command(cli.app)):  # type: ignore[arg-type]
        for email in (SUPERVISOR, ADMINISTRATOR):
            given = [str(out) if one == "FILE" else one for one in COMMANDS[name]]
            told = CliRunner().invoke(cli.app, [*name.split(), *given, option, email])
            said = told.output.replace(f"{CANARY}-p", "").encode() + str(told.exception).encode()
            assert not heard(said.replace(f"{CANARY}-p".encode(), b"")), name
            assert not out.exists(), name
