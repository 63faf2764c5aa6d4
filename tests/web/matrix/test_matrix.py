"""Every role in every state, at every address, about oneself, another, nobody, and somebody who is erased.

The addresses come from the route table itself. Who may not get through is told nothing, leaves nothing behind, and
cannot tell an address that leads to somebody from one that leads nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.routing import Route

from bot.application import records as r
from tests.support.handing import hands_over
from tests.support.long_form import some_of
from tests.web.matrix import states
from tests.web.matrix.rules import COVERS, DEPUTIES, FOLLOWS, MAY, ONE, READS_NOTHING, gets_through
from tests.web.matrix.stage import IN_THE_FORM, Stage, addresses, named, set_up
from tests.web.matrix.world import ACTORS, CANARIES, GUESTS, STAFF, SUBJECTS, WITHOUT_SESSION, email
from tests.web.rooms import rooms

# Whom an actor is tried with besides: those of whom they know something, or did.
BESIDES = {"frida": ("cora", "pia"), "mads": ("pia",), "per": ("pia",), "kari": ("cora",), "solveig": ("pia", "elin")}
STATES = tuple(states.CANARIES)
# An endless answer, and the way by a provider that is not there, which have tests of their own.
ELSEWHERE = {"/chat/events", "/staff/sign-in/oidc"}
# What is only there with a code that was handed out just before, which has tests of its own.
_WITH_A_CODE = "/staff/invite/letter"
# What shields the participant also while everything rests, and what they asked for themselves.
NOT_HELD_UP = {f"{ONE}/contact", f"{ONE}/protection", f"{ONE}/admission/{{takeover}}"}
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
# What a door says that is shut, or that is none.
DENIED = {401, 403, 404, 405}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with set_up(tmp_path_factory.mktemp("matrix")) as stage:
        yield stage


def test_the_table_names_every_address_and_no_other(stage: Stage) -> None:
    table = {
        (method, route.path)
        for route in rooms(stage.world.house)
        if isinstance(route, Route)
        for method in route.methods or ()
    }
    assert {one for one in table if one[0] != "HEAD"} == set(MAY)


@pytest.mark.parametrize("actor", ACTORS)
def test_whoever_may_not_gets_nothing_and_leaves_nothing(stage: Stage, actor: str) -> None:
    here = stage.world
    stage.again()
    tried = 0
    with here.knocks(actor) as web:
        before = stage.changes()
        for (method, path), audience in MAY.items():
            for subject in tried_with(actor, path):
                own, *crossed = addresses(here, path, subject)
                closed = crossed if gets_through(path, audience, actor, subject) else [own, *crossed]
                for address in [] if path in ELSEWHERE else closed:
                    stage.at_once()
                    answer = web.request(method, address, follow_redirects=False)
                    tried += 1
                    if "{participant}" in path and (actor, subject) in FOLLOWS | COVERS:
                        # Their own participant, and a thing that is not there, or not theirs: it may have changed.
                        assert answer.status_code in {404, 409}, (actor, method, address)
                    else:
                        assert_closed(actor, answer.status_code, path, answer.headers.get("location", ""))
                    assert not any(words in answer.text for words in CANARIES.values()), (actor, method, address)
                    assert stage.changes() == before, (actor, method, address)
                    before = stage.changes()
    assert tried > 40


def tried_with(actor: str, path: str) -> tuple[str, ...]:
    """An address of staff is shut before it is read to whoever has no session, so one whom it names is enough."""
    if path.startswith("/staff") and actor in WITHOUT_SESSION:
        return SUBJECTS[:1]
    return (*some_of(SUBJECTS, 2, actor, path), *BESIDES.get(actor, ()))


def assert_closed(actor: str, status: int, path: str, location: str) -> None:
    signed_in = actor in STAFF and not actor.startswith("disabled-")
    if path.startswith("/chat"):
        assert status == 401 or (status == 404 and actor.startswith("guest-")), (actor, path, status)
    elif signed_in:
        assert status == 404, (actor, path, status)
    else:
        assert (status, location) == (303, "/staff/sign-in"), (actor, path, status)


@pytest.mark.parametrize("actor", ACTORS)
def test_whoever_may_gets_through(stage: Stage, actor: str) -> None:
    """Each door from the same beginning: what one changes is not there for the next."""
    here = stage.world
    shut = []
    stage.again()
    with here.knocks(actor) as web:
        cookies, before = dict(web.cookies), stage.changes()
        for method, path, subject in open_to(actor):
            if stage.changes() != before:
                stage.again()
                before = stage.changes()
            web.cookies.update(cookies)
            data = {key: named(here, path, subject)[key] for key in IN_THE_FORM.get(path, ())}
            address = next(addresses(here, path, subject))
            answer = web.request(method, address, data=data, follow_redirects=False)
            away, anyone = answer.headers.get("location", ""), MAY[method, path] == "anyone"
            sent_away = away == "/staff/sign-in" and not anyone
            goes_on = path == "/staff" or (away and away in address)
            expected = method == "POST" or anyone or goes_on or answer.status_code == 200
            if answer.status_code in DENIED or sent_away or not expected:
                shut.append((method, path, subject, answer.status_code))
    assert not shut


def open_to(actor: str) -> Iterator[tuple[str, str, str]]:
    """Each door that this one gets through, with whom it is about."""
    for (method, path), audience in MAY.items():
        open_for = (
            [one for one in SUBJECTS if gets_through(path, audience, actor, one)] if "{" in path else SUBJECTS[:1]
        )
        for subject in (*some_of(open_for, 1, actor, path), *(BESIDES.get(actor, ()) if "{" in path else ())):
            elsewhere = path in {*ELSEWHERE, _WITH_A_CODE}
            if not elsewhere and gets_through(path, audience, actor, subject):
                yield method, path, subject


def test_no_address_takes_another_method(stage: Stage) -> None:
    here = stage.world
    stage.again()
    with here.knocks("kari") as web:
        before = stage.changes()
        for path in {path for _method, path in MAY}:
            for method in METHODS:
                if (method, path) not in MAY:
                    stage.at_once()
                    answer = web.request(method, next(addresses(here, path, "amina")), follow_redirects=False)
                    assert answer.status_code in {401, 404, 405}, (method, path)
        assert stage.changes() == before


@pytest.mark.parametrize("actor", [one for one in STAFF if one not in WITHOUT_SESSION])
def test_somebody_elses_protected_nobody_and_somebody_erased_look_alike(stage: Stage, actor: str) -> None:
    """Word for word: whoever may open nothing of somebody cannot tell them from nobody, on no page of theirs."""
    here = stage.world
    stage.again()
    shut = [one for one in here.about if (actor, one) not in FOLLOWS | COVERS | READS_NOTHING]
    with here.knocks(actor) as web:
        for path in (ONE, f"{ONE}/profile", f"{ONE}/together"):
            assert len({web.get(next(addresses(here, path, one))).text for one in shut}) == 1, path
        lists = "".join(web.get(path).text for path in ("/staff", "/staff/participants", "/staff/participants?q=pia"))
    hidden = {one for one in shut if one in GUESTS + STATES and (actor, one) not in DEPUTIES}
    assert [one for one in hidden if here.about[one]["participant"] in lists or one.title() in lists] == []


@pytest.mark.parametrize(("actor", "subject"), sorted(READS_NOTHING))
def test_who_covers_without_a_yes_reads_nothing_that_was_shared_before(stage: Stage, actor: str, subject: str) -> None:
    here = stage.world
    stage.again()
    with here.knocks(actor) as web:
        assert web.get(next(addresses(here, ONE, subject))).status_code == 200
        for (method, path), audience in MAY.items():
            if audience in {"followers", "own"}:
                data = {key: named(here, path, subject)[key] for key in IN_THE_FORM.get(path, ())}
                for address in addresses(here, path, subject):
                    answer = web.request(method, address, data=data)
                    assert not any(words in answer.text for words in CANARIES.values()), (method, address)
                    may_open = audience == "followers" and "{statement}" not in path
                    assert may_open or answer.status_code in {404, 409}, address


def test_a_deputy_sees_a_name_and_a_wish_and_may_say_that_they_have_seen_it(stage: Stage) -> None:
    here = stage.world
    stage.again()
    address = f"/staff/participants/{here.about['cora']['participant']}"
    with here.knocks("frida") as web:
        page = web.get("/staff").text
        assert "Cora" in page
        assert f'href="{address}' not in page
        assert web.post(f"{address}/contact", follow_redirects=False).headers["location"] == "/staff?seen=1"
        assert web.get(address).status_code == 404


def test_what_has_ended_is_open_to_whoever_followed(stage: Stage) -> None:
    here = stage.world
    stage.again()
    with here.knocks("dina") as web:
        for (method, path), audience in MAY.items():
            needs = {key for key, value in here.about["elin"].items() if value == "x" and f"{{{key}}}" in path}
            if method == "GET" and audience in {"followers", "own"} and not needs and "sound" not in path:
                answer = web.get(next(addresses(here, path, "elin")))
                assert answer.status_code == 200, path


def test_words_reach_those_who_follow_or_cover_and_nobody_else(stage: Stage) -> None:
    here = stage.world
    stage.again()
    found = set()
    for actor in STAFF:
        with here.knocks(actor) as web:
            for subject in ("amina", "bea", *STATES):
                page = web.get(f"/staff/participants/{here.about[subject]['participant']}/profile").text
                found |= {(actor, subject)} if CANARIES[subject] in page else set()
    assert found == FOLLOWS | COVERS


@pytest.mark.parametrize("actor", ["kari", "mads"])
def test_while_everything_rests_nobody_reads_or_does_anything(stage: Stage, actor: str) -> None:
    """That it rests is said, and no more; what shields the participant, and a wish for contact, is not held up."""
    here = stage.world
    stage.again()
    who = here.about["amina"]["participant"]
    with here.house.database.work() as work:
        work.add(r.Restriction("rests", who, here.house.clock.moment))
    with here.knocks(actor) as web:
        before = stage.changes()
        for (method, path), audience in MAY.items():
            if audience in {"followers", "own"} and path not in NOT_HELD_UP:
                data = {key: named(here, path, "amina")[key] for key in IN_THE_FORM.get(path, ())}
                for address in addresses(here, path, "amina"):
                    stage.at_once()
                    answer = web.request(method, address, data=data, follow_redirects=False)
                    assert answer.status_code in {404, 409}, (method, path, answer.status_code)
                    assert CANARIES["amina"] not in answer.text, (method, path)
        assert stage.changes() == before
        assert "Her hviler alt nå" in web.get(next(addresses(here, ONE, "amina"))).text
        lists = [web.get(path).text for path in ("/staff", "/staff/participants", "/staff/review", "/staff/stories")]
    assert not any(CANARIES["amina"] in text for text in lists)
    assert ("Amina" in lists[1], f"participants/{who}" in lists[1]) == (True, False)


def test_whoever_loses_somebody_with_a_page_open_gets_nothing_with_the_next_press(stage: Stage) -> None:
    here = stage.world
    stage.again()
    page = f"/staff/participants/{here.about['amina']['participant']}"
    with here.knocks("kari") as web:
        assert web.get(page).status_code == 200
        hands_over(here.house, here.about["amina"]["participant"], email("nils"), email("kari"))
        before = stage.changes()
        presses = [
            web.request(method, next(addresses(here, path, "amina")), follow_redirects=False).status_code
            for (method, path), audience in MAY.items() if audience in {"followers", "own"}
        ]  # fmt: skip
        # A handover that is pressed twice says what became of it, to whoever handed over.
        assert (set(presses) - {409}, stage.changes()) == ({404}, before)
