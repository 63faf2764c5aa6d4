"""What a provider says of somebody: names and addresses that are more than that let nobody in, and stand on no page."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from bot.application import staffing
from bot.console.by_provider import PATH
from bot.console.openid import LONGEST_SUBJECT
from tests.injection.corpus import one_of_each_kind, payloads, together
from tests.injection.test_addresses import wrong
from tests.support.house import SPECIALIST, House
from tests.support.provider import KARI, Running
from tests.web.rooms import Web, site
from tests.web.test_by_provider import changed, leaves, returns, signs_in

ADA = "ada@example.no"
# A sign-in takes a quarter of a second.
NAMES = 6
MOST = LONGEST_SUBJECT - len("kari ")
# An address with something in it that is no text.
NO_TEXT = 404
# What the standard does not give the name of an account: OpenID Connect Core 1.0, 2 (sub).
ODD = ("kari\0", "kari\n1", "kåri", "kari\x1b[2J", "kari\u202e")


@pytest.fixture
def web(house: House, provider: Running) -> Web:
    return Web(site(house, mails=True, provider=provider.client()))


def names() -> Iterator[str]:
    """Payloads of letters that a name may have, and as long as one may be."""
    plain = [one.words for one in payloads() if one.words.isascii() and one.words.isprintable()]
    for number in range(NAMES):
        yield "kari " + max(plain[number::NAMES], key=lambda one: (len(one) < MOST, len(one), one))[:MOST]


def _characters(turn: int) -> list[str]:
    """No half ones: the provider for tests cannot be told of them."""
    return [one.words.encode("utf-8", "replace").decode() for one in one_of_each_kind(turn)]


def administrator(house: House) -> Web:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email=ADA)
    web = Web(site(house, mails=True))
    web.sign_in(house, ADA)
    return web


def forget(house: House) -> None:
    with house.database.work() as work:
        work.put(replace(house.staff(), subject=None))


def test_the_provider_s_name_for_somebody_is_kept_as_it_is_and_shown_nowhere(
    house: House, web: Web, provider: Running
) -> None:
    ada = administrator(house)
    for subject in names():
        lies: Mapping[str, Any] = {"sub": subject, "name": together(_characters(1), 4_000)}
        provider.knows({"kari-1": KARI}, lies=lies)
        assert signs_in(web, provider).headers["location"] == "/staff"
        assert house.staff().subject == f"{provider.issuer} {subject}"
        pages = [web.get(path).text for path in ("/staff", "/staff/account")]
        web.post("/staff/sign-out")
        pages += [ada.get(path).text for path in ("/staff/people", f"/staff/people/{house.staff().id}")]
        assert "Kari" in pages[-1]
        assert not any(subject.removeprefix("kari ") in html.unescape(page) for page in pages)
        forget(house)


@pytest.mark.parametrize("subject", ODD, ids=repr)
def test_a_name_that_no_account_can_have_is_not_trusted(
    house: House, web: Web, provider: Running, subject: str
) -> None:
    provider.knows({"kari-1": KARI}, lies={"sub": subject})
    assert signs_in(web, provider).status_code == 502
    assert house.staff().subject is None


@pytest.mark.parametrize("email", [f"{SPECIALIST}\0", "x" * 9_000, f"<{SPECIALIST}>", f"{SPECIALIST},a@b.no"])
def test_an_address_that_is_none_is_nobody_s(house: House, web: Web, provider: Running, email: str) -> None:
    provider.knows({"kari-1": {**KARI, "email": email}})
    assert signs_in(web, provider).status_code in {403, 502}
    assert house.staff().subject is None


def test_what_is_said_on_the_way_back_breaks_no_page(web: Web, provider: Running) -> None:
    leaves(web)
    for number, payload in enumerate(one_of_each_kind(3)):
        name = ("error", "error_description", "error_uri", "state", "iss", "code", "session_state")[number % 7]
        asked = urlencode({name: payload.words[:300].encode("utf-8", "surrogatepass")})
        answer = returns(web, f"{PATH}?{asked}")
        assert answer.status_code in {400, NO_TEXT}
        assert not wrong(answer, payload.words), (name, payload)


def test_nor_when_all_else_is_right(house: House, web: Web, provider: Running) -> None:
    for name in ("iss", "code"):
        words = together(_characters(5), 2_000)
        answer: httpx.Response = returns(web, changed(provider.meets(leaves(web), "kari-1"), **{name: words}))
        assert answer.status_code in {502, NO_TEXT}
        assert not wrong(answer, words)
    assert house.staff().subject is None
