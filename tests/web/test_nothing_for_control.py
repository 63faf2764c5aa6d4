"""What a participant does for themselves leaves no trace on any page, paper or mail of staff.

No counts, no last seen, no read receipts, no order by activity: none of it is looked for by name. Everything that staff
can open is opened in two houses that are one and the same, except that in one of them a participant has lived a private
life for days. Not a byte may tell the two apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import pytest

from bot.application import documents, reporting
from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.noticing import notice
from bot.application.passing import pass_on
from bot.language.catalogues import Language
from bot.language.dates import OSLO
from tests.support.house import Clock, Talker
from tests.web.matrix.rules import MAY, gets_through
from tests.web.matrix.stage import Stage, addresses, set_up
from tests.web.matrix.states import email
from tests.web.matrix.world import CANARIES
from tests.web.rooms import Web, site

# Whoever follows Amina and whoever covers; somebody of Bea's; one of each other role.
READERS = ("kari", "mads", "dina", "solveig", "ada")
# Of Kari's, and of Dina's, among others who are quiet: the order of a list would tell.
LIVE_PRIVATELY = ("amina", "cora")
IN_THREE_LANGUAGES = ("kari", "solveig", "ada")
# An endless answer; a code that was handed out just before; a link that is good once.
NOT_OPENED = {"/chat/events", "/staff/invite/letter", "/staff/link/{token}", "/staff/sign-in/oidc"}
PAGES = [path for method, path in MAY if method == "GET" and path.startswith("/staff") and path not in NOT_OPENED]
FORMATS = ("text", "json")
# Of a form, made new whenever it is shown.
MARK = re.compile(rb'(?<=name="form" value=")[\w-]{43}(?=")')
TWELVE = (
    "en-jeg-ser-opp-til", "det-som-fanger-meg", "en-historie-jeg-liker", "rad-til-meg-selv", "noe-jeg-har-fatt-til",
    "bildekort", "nysgjerrig-pa", "et-lite-steg", "hva-skjedde", "pa-jobb", "slik-laerer-jeg", "rammene-mine",
)  # fmt: skip
SECRET = "Nattergal i hagen"

Pictures = dict[tuple[str, str, str], bytes]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with set_up(tmp_path_factory.mktemp("twins")) as stage:
        yield stage


class Twins:
    """The same house twice: the same people and sessions, the same moments, the same ids for whatever is made."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.house = stage, stage.world.house
        stage.again()
        self.began = self.house.clock.moment
        # A Tuesday morning, a week and more later: the mails of every rhythm are due.
        self.moment = datetime(2026, 12, 15, 9, 0, tzinfo=OSLO)
        self.house.clock.moment = self.moment - timedelta(hours=1)
        self.cookies = {name: dict(stage.world.comes_in(name).cookies) for name in READERS}
        with self.house.database.reading() as look:
            self.sessions = look.find(r.WebSession, kind="staff")
        self.back()

    def back(self) -> None:
        """Staff were here after everything that was shared: there is nothing to tell by mail."""
        self.stage.again()
        self.house.clock.moment = self.began

    def pictures(self, languages: Sequence[Language] = ("nb", "en")) -> Pictures:
        """Of every page that each reader may open."""
        ids = count(1)
        fixed = Kit(self.house.kit.texts, Clock(), lambda: f"{next(ids):018d}", self.house.kit.formats)
        twin = replace(self.house, kit=fixed)
        web, taken = Web(site(twin, mails=True)), {}
        for language in languages:
            self._is_read_in(language)
            for name in READERS if language == "nb" else IN_THREE_LANGUAGES:
                web.cookies.clear()
                web.cookies.update(self.cookies[name])
                for address in self._pages(name, FORMATS if language == "nb" else FORMATS[:1]):
                    twin.clock.moment = self.moment
                    answer = web.get(address, follow_redirects=False)
                    # A report is never data.
                    assert answer.status_code in {200, 303} or address.endswith("/json"), (name, address)
                    taken[name, language, address] = MARK.sub(b"", answer.content)
        return taken

    def _is_read_in(self, language: Language) -> None:
        with self.house.database.work() as work:
            work.put(*(replace(one, language=language) for one in work.find(r.Staff)))
            known = {one.id for one in work.find(r.WebSession)}
            work.add(*(one for one in self.sessions if one.id not in known))

    def _pages(self, name: str, formats: Sequence[str]) -> Iterator[str]:
        """What is closed to this one looks the same whoever it is about; the matrix proves that."""
        for path in PAGES:
            for subject in LIVE_PRIVATELY if "{participant}" in path else LIVE_PRIVATELY[:1]:
                if gets_through(path, MAY["GET", path], name, subject):
                    address = next(addresses(self.stage.world, path, subject))
                    cora_has_none = subject == "cora" and ("/x" in address or "sound" in path)
                    if not cora_has_none:
                        yield from _in_every(formats, address) if "{format}" in path else [address]

    def mails(self) -> list[tuple[str, str, str]]:
        """What the workers that look for something to tell write, that morning."""
        house = self.house
        house.clock.moment = self.moment
        notice(house.database, house.kit)
        reporting.prepare(house.database, house.kit)
        pass_on(house.database, house.kit)
        with house.database.reading() as look:
            return sorted((one.address, one.kind, str(one.body)) for one in look.find(r.OutboxItem, channel="email"))


def _in_every(formats: Sequence[str], address: str) -> Iterator[str]:
    """Each document once, and one of them in every format."""
    at, _, name = address.removesuffix("/text").rpartition("/")
    if name in documents.NAMES:
        yield from (f"{at}/{one}/text" for one in documents.NAMES if one != name)
    yield from (f"{address.removesuffix('/text')}/{one}" for one in formats)


@pytest.fixture(scope="module")
def twins(stage: Stage) -> Twins:
    return Twins(stage)


@pytest.fixture(scope="module")
def quiet(twins: Twins) -> tuple[Pictures, list[tuple[str, str, str]]]:
    """The house in which nothing happened."""
    twins.back()
    mails = twins.mails()
    return twins.pictures(), mails


def lives_privately(twins: Twins, name: str) -> None:
    """At 03:12: twelve conversations begun, one of them to its end with nothing shared, lines, sound, opened pages."""
    house = twins.house
    talker = Talker(house, twins.stage.world.about[name]["participant"])
    for number, script in enumerate(TWELVE):
        house.clock.moment = datetime(2026, 12, 4, 3, 12, tzinfo=OSLO) + timedelta(hours=18 * number)
        talker.says(f"/samtale {script}")
        talker.says(f"{SECRET} {number}")
        talker.says("Hopp over")
    talker.speaks()
    talker.says("/samtale noe-nytt")
    for words in (SECRET, "Hopp over", "Hopp over", "Ingenting nå", "La det ligge", "/profil", "1", "/meny"):
        talker.says(words)
    # Two help cards and the short form of one.
    for words in ("Alle hadde hatt det bedre uten meg", "Jeg vil ta livet mitt", "Jeg vil ta livet mitt"):
        talker.says(words)
        assert talker.heard[0].kind == "safety"
    for words in ("noe som ikke er et valg", "og noe mer", "og enda mer", "/paminnelser", "hvem ser dette?", "/hjelp"):
        talker.says(words)
    with twins.stage.world.comes_in(f"guest-{name}") as web:
        house.clock.moment = datetime(2026, 12, 14, 3, 12, tzinfo=OSLO)
        for page in ("/chat", "/chat/profile", "/chat/profile?view=sharing", "/chat/copy/json", "/chat/copy/text"):
            assert web.get(page).status_code == 200, page


def test_no_page_paper_or_mail_tells_what_somebody_did_for_themselves(
    twins: Twins, quiet: tuple[Pictures, list[tuple[str, str, str]]]
) -> None:
    twins.back()
    for name in LIVE_PRIVATELY:
        lives_privately(twins, name)
    with twins.house.database.reading() as look:
        amina = twins.stage.world.about["amina"]["participant"]
        assert len(look.find(r.RunRow, participant_id=amina, status="open")) >= 10
        assert sum(SECRET in one.text for one in look.find(r.Statement, participant_id=amina)) >= 1
    mails, pictures = twins.mails(), twins.pictures()
    assert pictures.keys() == quiet[0].keys()
    assert [key for key, picture in pictures.items() if picture != quiet[0][key]] == []
    assert mails == quiet[1]


def test_the_twins_are_told_apart_by_one_shared_line(
    twins: Twins, quiet: tuple[Pictures, list[tuple[str, str, str]]]
) -> None:
    """What is compared can differ: the same life, and one line of it is shared."""
    twins.back()
    amina = twins.stage.world.about["amina"]["participant"]
    talker = Talker(twins.house, amina)
    talker.says("/samtale noe-nytt")
    talker.says(SECRET)
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    told = {address for address, _, _ in twins.mails()} - {address for address, _, _ in quiet[1]}
    assert told == {email("kari"), email("mads")}
    pictures = twins.pictures(["nb"])
    assert {key[0] for key, one in pictures.items() if one != quiet[0][key]} == {"kari", "mads"}


def test_supervisors_and_administrators_see_scripts_and_staff_and_no_participant(
    twins: Twins, quiet: tuple[Pictures, list[tuple[str, str, str]]]
) -> None:
    about = twins.stage.world.about
    those = [key for name in ("amina", "bea") for key in (about[name]["participant"], CANARIES[name], name.title())]
    pages = [
        picture.decode(errors="replace") for (name, _, _), picture in quiet[0].items() if name in {"solveig", "ada"}
    ]
    assert len(pages) > 30
    assert [key for key in those if any(key in page for page in pages)] == []
