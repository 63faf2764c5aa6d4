"""In through a real OpenID Connect provider; and every way in which an answer can be wrong."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from playwright.async_api import Browser, expect

from bot.application import identity, staffing
from bot.application import records as r
from bot.console.by_provider import PATH
from bot.console.openid import OpenId
from bot.console.provider import ProviderDown
from bot.web.cookies import token_hash
from tests.support.browser import DESKTOP, check_accessibility, served, watched_page
from tests.support.house import SPECIALIST, House
from tests.support.ports import free_port
from tests.support.provider import KARI, Running, missing, running, sent_to
from tests.web.rooms import BASE, Web, site, text_of


@pytest.fixture
def web(house: House, provider: Running) -> Web:
    return Web(site(house, provider=provider.client()))


def leaves(web: Web, **fields: str) -> str:
    return sent_to(web.post(PATH, data=fields).text)


def returns(web: Web, address: str) -> httpx.Response:
    """As a browser does: the provider is another site, so only a cookie that is Lax comes along."""
    return web.get(address.removeprefix(BASE), headers={"Sec-Fetch-Site": "cross-site"}, follow_redirects=False)  # type: ignore[return-value]


def signs_in(web: Web, provider: Running, who: str = "kari-1") -> httpx.Response:
    return returns(web, provider.meets(leaves(web), who))


def is_in(web: Web) -> bool:
    return web.get("/staff", follow_redirects=False).headers.get("location") != "/staff/sign-in"


def changed(address: str, **values: str) -> str:
    parts = urlsplit(address)
    given = {key: found[0] for key, found in parse_qs(parts.query).items()} | values
    return parts._replace(query=urlencode(given)).geturl()


def changes(house: House) -> list[str]:
    with house.database.reading() as look:
        return [one.what for one in look.find(r.StaffChange, staff_id=house.staff().id)]


def test_the_sign_in_page_leads_to_the_provider_with_everything_that_guards_the_way(
    web: Web, provider: Running
) -> None:
    page = web.get("/staff/sign-in").text
    assert f'action="{PATH}"' in page
    asked = parse_qs(urlsplit(leaves(web)).query)

    assert asked["response_type"] == ["code"]
    assert asked["code_challenge_method"] == ["S256"]
    assert set(asked["scope"][0].split()) == {"openid", "email", "profile"}
    assert asked["redirect_uri"] == [BASE + PATH]
    assert len(asked["state"][0]) >= 20
    assert len(asked["nonce"][0]) >= 20
    cookie = web.post(PATH).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert asked["nonce"][0] not in page


def test_in_by_an_e_mail_that_the_provider_vouches_for_and_then_known_by_its_own_name(
    house: House, web: Web, provider: Running
) -> None:
    answer = signs_in(web, provider)

    assert answer.headers["location"] == "/staff"
    assert is_in(web)
    assert house.staff().subject == f"{provider.issuer} kari-1"
    assert changes(house) == ["bound"]
    web.post("/staff/sign-out")
    provider.knows({"kari-1": {"email": "married@example.no", "email_verified": True}})
    assert signs_in(web, provider).headers["location"] == "/staff"
    assert house.staff().email == SPECIALIST
    assert changes(house) == ["bound"]


def test_signing_in_ends_who_was_signed_in_here_before(house: House, web: Web, provider: Running) -> None:
    web.sign_in(house, "tor@example.no")
    before = web.cookies["stegvis-staff"]
    signs_in(web, provider)

    assert web.cookies["stegvis-staff"] != before
    with house.database.reading() as look:
        ended = look.get(r.WebSession, token_hash(before).hex())
    assert ended is not None
    assert ended.revoked_at is not None


def test_an_e_mail_that_is_told_only_when_it_is_asked_for(house: House, web: Web, provider: Running) -> None:
    provider.knows({"kari-1": KARI}, lies={"email": None, "email_verified": None})
    assert signs_in(web, provider).status_code == 303


@pytest.mark.parametrize("yes", [True, 1, "1", "true"], ids=repr)
def test_entra_says_in_a_claim_of_its_own_that_an_e_mail_is_verified(house: House, provider: Running, yes: Any) -> None:
    provider.knows({"kari-1": {"email": SPECIALIST, "xms_edov": yes}})
    web = Web(site(house, provider=provider.client(oidc_verified_claim="xms_edov")))
    assert signs_in(web, provider).status_code == 303


@pytest.mark.parametrize(
    "person",
    [
        {"email": SPECIALIST}, {"email": SPECIALIST, "email_verified": False}, {},
        {"email": SPECIALIST, "email_verified": "no"}, {"email": [SPECIALIST], "email_verified": True},
    ],
)  # fmt: skip
def test_an_e_mail_that_nobody_vouches_for_lets_nobody_in(
    house: House, web: Web, provider: Running, person: dict[str, Any]
) -> None:
    provider.knows({"kari-1": person})
    answer = signs_in(web, provider)

    assert answer.status_code == 403
    assert not is_in(web)
    assert house.staff().subject is None


def test_nobody_is_made_and_the_page_says_what_to_do(house: House, web: Web, provider: Running) -> None:
    provider.knows({"who-1": {"email": "new@example.no", "email_verified": True}})
    answer = signs_in(web, provider, "who-1")

    assert answer.status_code == 403
    assert "administrator" in text_of(answer.text)
    assert 'name="anew"' in answer.text
    assert "prompt=login" in leaves(web, anew="1")
    with house.database.reading() as look:
        assert len(look.find(r.Staff)) == 3
        assert not look.find(r.WebSession)


def test_an_office_can_let_staff_in_by_the_provider_alone(house: House, provider: Running) -> None:
    """No mail with a link, whoever asks for it; the command on the machine stays, for the day when the provider is down."""
    only = Web(site(house, provider=provider.client(), mails=True, mail_links=False))
    page = only.get("/staff/sign-in").text
    assert f'action="{PATH}"' in page
    assert 'name="email"' not in page
    assert "lenke" not in text_of(page)
    assert only.post("/staff/sign-in", data={"email": SPECIALIST}).status_code == 200
    with house.database.work() as work:
        assert not work.find(r.StaffLink)
        assert not work.find(r.OutboxItem)
        token = staffing.sign_in_link(work, house.kit, SPECIALIST)
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    assert signs_in(only, provider).headers["location"] == "/staff"
    only.post("/staff/sign-out")
    only.sign_in(house, "ada@example.no")
    at = f"/staff/people/{house.staff().id}"
    assert "/link" not in only.get(at).text
    assert only.post(f"{at}/link").status_code == 404
    only.post("/staff/sign-out")
    assert only.post(f"/staff/link/{token}", follow_redirects=False).headers["location"] == "/staff"


def test_a_disabled_one_looks_like_an_unknown_one(house: House, web: Web, provider: Running) -> None:
    provider.knows({"kari-1": KARI, "who-1": {"email": "new@example.no", "email_verified": True}})
    signs_in(web, provider)
    web.post("/staff/sign-out")
    with house.database.work() as work:
        work.put(replace(staffing.staff_by_email(work, SPECIALIST), disabled_at=house.clock()))

    known, unknown = signs_in(web, provider), signs_in(web, provider, "who-1")
    assert known.status_code == unknown.status_code == 403
    assert known.text == unknown.text


def test_an_account_that_has_the_address_now_does_not_become_somebody_else(
    house: House, web: Web, provider: Running
) -> None:
    """The address was Kari's account's; now another account has it."""
    signs_in(web, provider)
    web.post("/staff/sign-out")
    provider.knows({"other-2": KARI})
    answer = signs_in(web, provider, "other-2")

    assert answer.status_code == 403
    assert house.staff().subject == f"{provider.issuer} kari-1"
    assert not is_in(web)


def test_whoever_is_signed_in_connects_the_two_and_needs_no_e_mail(house: House, web: Web, provider: Running) -> None:
    provider.knows({"pid-7": {}})
    web.sign_in(house, SPECIALIST)
    back = returns(web, provider.meets(leaves(web, joins="1"), "pid-7")).headers["location"]
    assert back == "/staff/account?done=connected"
    assert house.staff().subject == f"{provider.issuer} pid-7"
    assert "Se over hvor du er logget inn, og logg ut der det ikke er deg" in text_of(web.get(back).text)

    web.post("/staff/sign-out")
    assert signs_in(web, provider, "pid-7").headers["location"] == "/staff"


def test_a_connection_is_made_only_for_who_left(house: House, web: Web, provider: Running) -> None:
    provider.knows({"pid-7": {}})
    web.sign_in(house, SPECIALIST)
    back = provider.meets(leaves(web, joins="1"), "pid-7")
    web.sign_in(house, "tor@example.no")

    assert returns(web, back).status_code == 400
    assert house.staff().subject is None
    assert house.staff("tor@example.no").subject is None


# What somebody else made


def test_a_way_back_that_another_browser_began_leads_nowhere(house: House, web: Web, provider: Running) -> None:
    """Login CSRF: somebody is sent the way back of another's sign-in."""
    back = provider.meets(leaves(web), "kari-1")
    with Web(site(house, provider=provider.client())) as victim:
        assert returns(victim, back).status_code == 400
        leaves(victim)
        assert returns(victim, back).status_code == 400
        assert not is_in(victim)


@pytest.mark.parametrize("state", ["", "other", "x" * 5000, "ø"])
def test_another_state_is_refused(web: Web, provider: Running, state: str) -> None:
    back = provider.meets(leaves(web), "kari-1")
    assert returns(web, changed(back, state=state)).status_code == 400
    assert not is_in(web)


def test_a_way_back_works_once(house: House, web: Web, provider: Running) -> None:
    address = leaves(web)
    cookie = web.cookies["stegvis-leaving"]
    back = provider.meets(address, "kari-1")
    assert returns(web, back).status_code == 303
    assert "stegvis-leaving" not in web.cookies

    web.post("/staff/sign-out")
    assert returns(web, back).status_code == 400
    web.cookies.set("stegvis-leaving", cookie)
    assert returns(web, back).status_code == 502  # the provider takes no code twice
    assert not is_in(web)


def test_even_a_provider_that_takes_a_code_twice_lets_nobody_in_twice(house: House) -> None:
    coming = identity.Return(identity.Identity("https://x.example", "kari-1", SPECIALIST), "state")
    first = identity.enter(house.database, house.kit, coming, b"1" * 32)
    assert isinstance(first, r.Staff)
    assert identity.enter(house.database, house.kit, coming, b"2" * 32) == "again"


@pytest.mark.parametrize("cookie", ["", "x", "W10.x", "ø"])
def test_a_cookie_that_is_not_ours_is_none(web: Web, provider: Running, cookie: str) -> None:
    back = provider.meets(leaves(web), "kari-1")
    answer = web.get(back.removeprefix(BASE), headers={"Cookie": f"stegvis-leaving={cookie}".encode()})
    assert answer.status_code == 400


def test_a_sign_in_that_took_too_long_begins_again(house: House, web: Web, provider: Running) -> None:
    back = provider.meets(leaves(web), "kari-1")
    house.clock.passes(minutes=16)
    assert returns(web, back).status_code == 400


def test_a_code_of_another_sign_in_is_refused(web: Web, house: House, provider: Running) -> None:
    """PKCE: the code was for whoever has the other verifier."""
    with Web(site(house, provider=provider.client())) as other:
        stolen = parse_qs(urlsplit(provider.meets(leaves(other), "kari-1")).query)["code"][0]
    back = provider.meets(leaves(web), "kari-1")
    assert returns(web, changed(back, code=stolen)).status_code == 502
    assert not is_in(web)


def test_cancelled_there_is_said_here(web: Web, provider: Running) -> None:
    answer = returns(web, provider.meets(leaves(web), cancels=True))
    assert answer.status_code == 400
    assert "/staff/sign-in" in answer.text


@pytest.mark.parametrize("query", ["", "?code=x", "?state=x", "?error=access_denied", "?code=x&state=x&state=y"])
def test_a_way_back_without_a_way_there(web: Web, query: str) -> None:
    assert web.get(PATH + query).status_code == 400


@pytest.mark.parametrize("name", ["next", "back", "redirect_uri", "url"])
def test_it_leads_nowhere_else(web: Web, provider: Running, name: str) -> None:
    evil = "https://evil.example/"
    back = provider.meets(leaves(web, **{name: evil}), "kari-1")
    answer = returns(web, changed(back, **{name: evil}))
    assert answer.headers["location"] == "/staff"


def test_a_form_of_another_site_begins_nothing(web: Web) -> None:
    assert web.post(PATH, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


# What a provider must not say

NOW = int(time.time())


@pytest.mark.parametrize(
    "lies",
    [
        {"nonce": "another"}, {"nonce": None}, {"aud": "another"}, {"aud": ["stegvis", "another"]}, {"aud": None},
        {"aud": ["stegvis", "another"], "azp": "another"}, {"aud": "another", "azp": "stegvis"}, {"iss": "https://another.example"}, {"iss": None},
        {"exp": NOW - 3600, "iat": NOW - 7200}, {"exp": None}, {"iat": NOW + 3600, "exp": NOW + 7200},
        {"nbf": NOW + 3600}, {"sub": ""}, {"sub": None}, {"sub": "x" * 256}, {"sub": 7}, {"at_hash": "another"},
    ],
)  # fmt: skip
def test_an_id_token_that_is_not_for_this_sign_in_is_refused(
    house: House, web: Web, provider: Running, lies: dict[str, Any]
) -> None:
    provider.knows({"kari-1": KARI}, lies=lies)
    answer = signs_in(web, provider)

    assert answer.status_code == 502
    assert not is_in(web)
    assert house.staff().subject is None


@pytest.mark.parametrize("how", ["unsigned", "by-secret", "other-key"])
def test_an_id_token_that_the_provider_did_not_sign_is_refused(web: Web, provider: Running, how: str) -> None:
    provider.knows({"kari-1": KARI}, how=how)
    assert signs_in(web, provider).status_code == 502
    assert not is_in(web)


def test_clocks_that_differ_a_little_are_forgiven(web: Web, provider: Running) -> None:
    provider.knows({"kari-1": KARI}, lies={"exp": int(time.time()) - 60, "iat": int(time.time()) + 60})
    assert signs_in(web, provider).status_code == 303


def test_answers_about_somebody_else_are_refused(web: Web, provider: Running) -> None:
    provider.knows({"kari-1": KARI}, lies={"email": None, "sub": "mads-2"})
    assert signs_in(web, provider).status_code == 502


def test_an_answer_that_names_another_issuer_is_refused(web: Web, provider: Running) -> None:
    back = provider.meets(leaves(web), "kari-1")
    assert returns(web, changed(back, iss="https://another.example")).status_code == 502


def test_a_discovery_document_of_another_is_refused(web: Web, provider: Running) -> None:
    provider.knows(how="other-issuer")
    assert web.post(PATH).status_code == 502


def test_how_surely_somebody_is_known_can_be_required(house: House, provider: Running) -> None:
    web = Web(site(house, provider=provider.client(oidc_acr_values="substantial high")))
    assert parse_qs(urlsplit(leaves(web)).query)["acr_values"] == ["substantial high"]
    for acr, status in (("low", 502), ("high", 303)):
        provider.knows({"kari-1": KARI}, acr=acr)
        assert signs_in(web, provider).status_code == status
    web.post("/staff/sign-out")
    provider.knows({"kari-1": KARI}, acr="high", lies={"acr": None})
    assert signs_in(web, provider).status_code == 502


# When it is not there


def test_a_provider_that_is_down_is_said_and_links_work_still(house: House, provider: Running) -> None:
    gone = provider.client(oidc_issuer=f"http://127.0.0.1:{free_port()}")
    web = Web(site(house, provider=gone, mails=True))

    answer = web.post(PATH)
    assert answer.status_code == 502
    assert "/staff/sign-in" in answer.text
    web.sign_in(house, SPECIALIST)
    assert is_in(web)


def test_a_provider_that_goes_down_meanwhile(web: Web, house: House, provider: Running) -> None:
    back = provider.meets(leaves(web), "kari-1")
    gone = Web(site(house, provider=provider.client(oidc_issuer=f"http://127.0.0.1:{free_port()}")))
    gone.cookies = web.cookies
    assert returns(gone, changed(back, iss=str(gone.base_url))).status_code in (400, 502)
    assert not is_in(gone)


def test_a_provider_that_hangs_holds_no_more_than_a_few(provider: Running) -> None:
    client = provider.client()
    held = [client._room.acquire(blocking=False) for _ in range(8)]
    assert all(held)
    with pytest.raises(ProviderDown):
        client.begin("nb")


def test_what_is_no_provider_at_all(house: House, provider: Running) -> None:
    """An address that answers with something else: here, the provider's page that is not there."""
    web = Web(site(house, provider=provider.client(oidc_issuer=f"{provider.issuer}/nothing")))
    assert web.post(PATH).status_code == 502


def test_without_a_provider_there_is_no_such_page(house: House) -> None:
    with Web(site(house)) as web:
        assert PATH not in web.get("/staff/sign-in").text
        assert web.post(PATH).status_code == web.get(PATH).status_code == 404


def test_doctor_and_the_service_ask_the_same(provider: Running) -> None:
    client = provider.client()
    assert isinstance(client, OpenId)
    client.check()


async def test_in_a_real_browser(chromium: Browser, house: House) -> None:
    if reason := missing():
        pytest.skip(reason)
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    with running(base) as provider:
        provider.knows({"kari-1": KARI})
        app = site(house, provider=provider.client(oidc_label="Entra ID"), base=base)
        async with watched_page(chromium, DESKTOP) as page, served(app, port):
            await page.goto(f"{base}/staff/sign-in")
            await check_accessibility(page)
            await page.get_by_role("button", name="Entra ID").press("Enter")
            await page.get_by_label("Who").fill("nobody")
            await page.get_by_role("button", name="Go on").click()
            await expect(page.locator("h1")).to_have_text("Du er ikke kjent her")
            await check_accessibility(page)
            await page.get_by_role("button", name="som noen andre").click()
            await page.get_by_label("Who").fill("kari-1")
            await page.get_by_role("button", name="Go on").click()
            await page.wait_for_url(f"{base}/staff")
            await expect(page.locator("footer")).to_contain_text("Kari Lund")
