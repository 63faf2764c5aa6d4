"""What holds for every address there is, read from the table of routes: no foreign page may post, every answer has
the headers, and what only looks at a one-time link uses nothing up."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.routing import Route

from bot.application import records as r
from bot.application import staffing
from bot.web.cookies import SessionCookie
from bot.web.security import CONTENT_SECURITY_POLICY
from tests.support.house import SPECIALIST, House
from tests.web.rooms import BASE, OURS, Web, rooms, site

FOREIGN: tuple[dict[str, str], ...] = (
    {},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": BASE},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": f"{BASE}.evil.example"},
)


def address(route: Route) -> str:
    return re.sub(r"\{[^}]+\}", "x", route.path)


def table(house: House) -> list[tuple[str, str]]:
    """Method and address of everything that the two rooms answer."""
    return [(method, address(route)) for route in rooms(house) for method in sorted(route.methods or ())]


@pytest.fixture
def signed_in(house: House, kari: Web) -> Web:
    """One browser with both sessions."""
    kari.join(house)
    return kari


def bare(web: Web) -> Web:
    """The same cookies, and nothing that a browser says about where a request comes from."""
    plain = Web(web.app, headers={})
    plain.cookies.update(dict(web.cookies))
    return plain


def rows(house: House) -> list[int]:
    with house.database.reading() as look:
        return [len(look.find(kind)) for kind in (r.InboxItem, r.Invitation, r.OutboxItem, r.Utterance, r.WebSession)]


def test_no_page_elsewhere_can_post_anything(house: House, signed_in: Web) -> None:
    posts = {path for method, path in table(house) if method not in {"GET", "HEAD"}}
    assert len(posts) > 60
    web, before = bare(signed_in), rows(house)
    for path in sorted(posts):
        for headers in FOREIGN:
            answer = web.post(path, headers=headers, data={"text": "x"}, follow_redirects=False)
            assert answer.status_code == 403, (path, headers)
    assert rows(house) == before


def test_our_own_pages_can(house: House, signed_in: Web) -> None:
    web = bare(signed_in)
    for headers in (OURS, {"Sec-Fetch-Site": "none"}, {"Origin": BASE}):
        assert web.post("/chat", headers=headers, data={"form": "a", "text": ""}).status_code == 200


def test_every_answer_of_every_route_has_the_headers(house: House, signed_in: Web) -> None:
    nobody = Web(signed_in.app)
    looked = 0
    for web in (signed_in, nobody):
        # The ways out come last.
        for method, path in sorted(table(house), key=lambda one: one[1].endswith(("/leave", "/sign-out", "/sessions"))):
            answer = web.request(method, path, follow_redirects=False)
            looked += 1
            headers = answer.headers
            assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY, (method, path)
            assert headers["x-content-type-options"] == "nosniff", (method, path)
            assert headers["referrer-policy"] == "no-referrer", (method, path)
            assert headers["cross-origin-opener-policy"] == "same-origin", (method, path)
            assert headers["cross-origin-resource-policy"] == "same-origin", (method, path)
            assert "camera=()" in headers["permissions-policy"], (method, path)
            assert headers["cache-control"] == "no-store", (method, path)
            assert "access-control-allow-origin" not in headers, (method, path)
            assert "server" not in headers, (method, path)
            kind = headers.get("content-type", "")
            assert not kind.startswith("text/") or "charset=utf-8" in kind, (method, path)
    assert looked > 250


def test_no_policy_lets_a_page_carry_script_of_its_own() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "*" not in CONTENT_SECURITY_POLICY
    assert "frame-ancestors 'none'" in CONTENT_SECURITY_POLICY


def test_trace_is_not_answered(house: House, signed_in: Web) -> None:
    for path in {path for _method, path in table(house)}:
        assert signed_in.request("TRACE", path).status_code in {404, 405}, path


# Who opens a link before a person does: previewers of messages, scanners of mail, browsers that fetch ahead.
PREVIEWERS = (
    {"User-Agent": "TelegramBot (like TwitterBot)"},
    {"User-Agent": "facebookexternalhit/1.1"},
    {"User-Agent": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"},
    {"User-Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) SkypeUriPreview Preview/0.5"},
    {
        "User-Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Safe Links Chrome/120.0 Safari/537.36"
    },
    {"User-Agent": "Mozilla/5.0 Firefox/130.0", "Sec-Purpose": "prefetch", "Purpose": "prefetch", "X-Moz": "prefetch"},
)


def one_time_links(house: House) -> Iterator[tuple[str, str, dict[str, str], str]]:
    """Where it is looked at, where it is used, with which fields, and where whoever used it is then."""
    with house.database.work() as work:
        token = staffing.sign_in_link(work, house.kit, SPECIALIST)
    code = house.invited().code
    yield f"/staff/link/{token}", f"/staff/link/{token}", {}, "/staff"
    yield f"/join/{code}", "/join", {"code": code}, "/chat"
    who = house.joined(label="Bo").id
    for own, ends in ((True, "/chat"), (False, "/join/waiting")):
        with house.database.work() as work:
            device = staffing.device_link(work, house.kit, who, own=own).code
        yield f"/join/{device}", "/join", {"code": device}, ends


def test_a_hundred_previews_use_no_link_up(house: House) -> None:
    for looked_at, used_at, fields, ends in one_time_links(house):
        before, app = rows(house), site(house)
        scanners = [Web(app, headers=one) for one in PREVIEWERS]  # each keeps its cookies
        for number in range(100):
            method = ("GET", "HEAD", "OPTIONS", "GET")[number % 4]
            page = scanners[number % len(scanners)].request(method, looked_at)
            assert page.status_code in {200, 405}
            assert "set-cookie" not in page.headers, "nothing that a later visit could be known by"
            assert "http-equiv" not in page.text
            assert "<script" not in page.text, "nothing on it presses the button by itself"
        assert rows(house) == before, looked_at
        assert Web(site(house)).post(used_at, data=fields).url.path == ends


def test_over_https_each_cookie_is_bound_to_this_host_alone() -> None:
    for audience in ("chat", "staff", "waiting"):
        cookie = SessionCookie.at("https://stegvis.example", audience)  # type: ignore[arg-type]
        assert cookie.name == f"__Host-stegvis-{audience}"
        assert cookie.secure


# Sessions


def token(web: Web, audience: str) -> str:
    return web.cookies[f"stegvis-{audience}"]


def test_a_session_that_somebody_planted_is_not_the_one_after_signing_in(house: House, web: Web) -> None:
    web.cookies.set("stegvis-staff", "planted")
    web.cookies.set("stegvis-chat", "planted")
    web.sign_in(house, SPECIALIST)
    web.join(house)
    planted = Web(web.app)
    planted.cookies.set("stegvis-staff", "planted")
    planted.cookies.set("stegvis-chat", "planted")
    assert planted.get("/staff").url.path == "/staff/sign-in"
    assert planted.get("/chat").status_code == 401


def test_signing_in_again_ends_the_session_of_before_on_that_browser(house: House, web: Web) -> None:
    web.join(house)
    before = Web(web.app)
    before.cookies.update(dict(web.cookies))
    web.join(house, label="Bo")
    assert before.get("/chat").status_code == 401
    assert web.get("/chat").status_code == 200


def test_staff_who_use_nothing_for_three_hours_sign_in_again(house: House, kari: Web) -> None:
    house.clock.passes(hours=2)
    assert kari.get("/staff").url.path == "/staff"
    house.clock.passes(hours=2, minutes=50)
    assert kari.get("/staff").url.path == "/staff", "it was used between"
    house.clock.passes(hours=3)
    assert kari.get("/staff").url.path == "/staff/sign-in"


def test_no_session_of_staff_is_longer_than_a_working_day(house: House, kari: Web) -> None:
    for _ in range(4):
        house.clock.passes(hours=1, minutes=55)
        assert kari.get("/staff").url.path == "/staff"
    house.clock.passes(minutes=25)
    assert kari.get("/staff").url.path == "/staff/sign-in"


def test_a_participant_is_in_for_half_a_year_and_not_longer_without_a_new_link(house: House, web: Web) -> None:
    web.join(house)
    for _ in range(8):
        house.clock.passes(days=22)
        assert web.get("/chat").status_code == 200
    house.clock.passes(days=5)
    assert web.get("/chat").status_code == 401


def test_there_are_ten_sessions_at_most_and_the_first_one_ends(house: House, web: Web) -> None:
    webs = [Web(web.app) for _ in range(11)]
    for one in webs:
        one.sign_in(house, SPECIALIST)
    assert [one.get("/staff").url.path for one in webs] == ["/staff/sign-in", *["/staff"] * 10]


def test_a_participant_sees_where_they_are_signed_in_and_ends_all_others(house: House, web: Web) -> None:
    who = web.join(house)
    web.tap("Ja, jeg er 18 eller eldre")
    other = Web(web.app)
    other.headers["user-agent"] = "Mozilla/5.0 (Windows NT 10.0) Firefox/130.0"
    with house.database.work() as work:
        code = staffing.device_link(work, house.kit, who, own=True).code
    other.post("/join", data={"code": code})
    page = web.get("/chat/profile").text
    assert "Firefox på Windows" in page
    assert page.count("denne</span>") == 1
    web.post("/chat/sessions")
    assert other.get("/chat").status_code == 401
    assert "Firefox på Windows" not in web.get("/chat/profile").text


def test_whoever_loses_a_role_loses_its_pages_at_the_next_request(house: House, kari: Web) -> None:
    with house.database.work() as work:
        work.change(r.Staff, [house.staff().id], role="administrator")
    assert kari.get("/staff/participants").status_code == 404
    assert kari.get("/staff/settings").status_code == 200
    with house.database.work() as work:
        work.change(r.Staff, [house.staff().id], disabled_at=house.kit.clock())
    assert kari.get("/staff/settings").url.path == "/staff/sign-in"


def test_the_way_out_is_on_the_pages_of_both(house: House, signed_in: Web) -> None:
    signed_in.tap("Ja, jeg er 18 eller eldre")
    for page, way in (("/chat", "/chat/leave"), ("/chat/profile", "/chat/leave"), ("/staff", "/staff/sign-out"),
                      ("/staff/account", "/staff/sign-out"), ("/staff/participants", "/staff/sign-out")):  # fmt: skip
        assert f'action="{way}"' in signed_in.get(page).text, page


def test_signing_out_empties_the_browser(house: House, signed_in: Web) -> None:
    for way in ("/chat/leave", "/staff/sign-out"):
        answer = signed_in.post(way, follow_redirects=False)
        assert answer.headers["clear-site-data"] == '"cache", "storage"'
        assert "Max-Age=0" in answer.headers["set-cookie"]
