from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Message

from bot.language.catalogues import load
from bot.web.assets import Assets
from bot.web.cookies import SessionCookie, new_token, token_hash
from bot.web.pages import Pages, language_of
from bot.web.security import MAX_BODY_BYTES, Site, protect

PUBLIC = "https://stegvis.example"
OURS = {"Sec-Fetch-Site": "same-origin"}
SIGNED_IN = {"Cookie": "__Host-stegvis-chat=token"}


async def page(request: Request) -> Response:
    return PlainTextResponse("page")


async def change(request: Request) -> Response:
    return PlainTextResponse(f"took {len(await request.body())} bytes")


async def crash(request: Request) -> Response:
    raise RuntimeError("a fault of ours")


def client(public_url: str = PUBLIC, bound_host: str = "0.0.0.0", base_url: str | None = None) -> TestClient:
    assets = Assets()
    pages = Pages(load({}), assets)
    app = Starlette(
        routes=[
            Route("/", page),
            Route("/healthz", page),
            Route("/enter/{token}", page),
            Route("/change", change, methods=["POST"]),
            Route("/telegram/webhook", change, methods=["POST"]),
            Route("/crash", crash),
            assets.route(),
        ],
        exception_handlers=pages.error_handlers(),
    )
    site = Site(public_url, bound_host, larger_bodies={"/telegram/webhook": 1_000_000})
    return TestClient(protect(app, pages, site), base_url=base_url or public_url, raise_server_exceptions=False)


@pytest.fixture
def web() -> Iterator[TestClient]:
    with client() as web:
        yield web


# Headers


@pytest.mark.parametrize("path", ["/", "/nowhere", "/crash", Assets().url("stegvis.css")])
def test_every_answer_carries_the_headers(web: TestClient, path: str) -> None:
    headers = web.get(path).headers

    assert set(headers["content-security-policy"].split("; ")) == {
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
    }
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]


@pytest.mark.parametrize("refused", [{"Host": "evil.example"}, {"Content-Length": "1000000"}, SIGNED_IN])
def test_refusals_carry_the_headers_too(web: TestClient, refused: dict[str, str]) -> None:
    answer = web.post("/change", headers=refused)

    assert answer.status_code in {400, 403, 413}
    assert "content-security-policy" in answer.headers
    assert answer.headers["cache-control"] == "no-store"


def test_pages_are_never_kept_by_the_browser(web: TestClient) -> None:
    assert web.get("/").headers["cache-control"] == "no-store"
    assert web.get("/nowhere").headers["cache-control"] == "no-store"
    assert web.get("/assets/000000000000/stegvis.css").headers["cache-control"] == "no-store"


def test_assets_are_kept(web: TestClient) -> None:
    assert "immutable" in web.get(Assets().url("stegvis.css")).headers["cache-control"]


def test_https_is_insisted_on_only_where_there_is_https(web: TestClient) -> None:
    assert web.get("/").headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    with client("http://127.0.0.1:8000", "127.0.0.1") as plain:
        assert "strict-transport-security" not in plain.get("/").headers


# Cross-site requests


@pytest.mark.parametrize("said", ["same-origin", "none"])
def test_a_form_of_ours_is_accepted(web: TestClient, said: str) -> None:
    assert web.post("/change", headers=SIGNED_IN | {"Sec-Fetch-Site": said}).status_code == 200


@pytest.mark.parametrize("said", ["cross-site", "same-site", ""])
def test_a_form_of_another_site_is_refused_even_with_our_origin(web: TestClient, said: str) -> None:
    headers = SIGNED_IN | {"Sec-Fetch-Site": said, "Origin": PUBLIC}

    assert web.post("/change", headers=headers).status_code == 403


def test_an_older_browser_is_known_by_its_origin(web: TestClient) -> None:
    assert web.post("/change", headers=SIGNED_IN | {"Origin": PUBLIC}).status_code == 200
    assert web.post("/change", headers=SIGNED_IN | {"Origin": f"{PUBLIC}:443"}).status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "",
        "http://stegvis.example",
        f"{PUBLIC}:8443",
        "https://evil.example",
        f"{PUBLIC}.evil.example",
        "https://[",
        "http://localhost",
    ],
)
@pytest.mark.parametrize("cookies", [SIGNED_IN, {}])
def test_another_origin_is_refused(web: TestClient, origin: str, cookies: dict[str, str]) -> None:
    assert web.post("/change", headers=cookies | {"Origin": origin}).status_code == 403


def test_without_either_header_only_a_request_without_cookies_is_accepted(web: TestClient) -> None:
    assert web.post("/change").status_code == 200
    assert web.post("/change", headers=SIGNED_IN).status_code == 403


def test_reading_is_open_to_links_from_other_sites(web: TestClient) -> None:
    assert web.get("/", headers=SIGNED_IN | {"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_on_loopback_the_origin_is_the_address_asked() -> None:
    with client("http://127.0.0.1:8000", "127.0.0.1", base_url="http://localhost:5001") as web:
        ours = {"Origin": "http://localhost:5001"}
        other_program = {"Origin": "http://localhost:9999"}
        assert web.post("/change", headers=ours).status_code == 200
        assert web.post("/change", headers=other_program).status_code == 403


# Host


@pytest.mark.parametrize("host", ["evil.example", "stegvis.example.evil.example", "localhost", "127.0.0.1", "["])
def test_another_host_is_refused(web: TestClient, host: str) -> None:
    assert web.get("/", headers={"Host": host}).status_code == 400


def test_two_hosts_are_one_too_many(web: TestClient) -> None:
    assert web.get("/", headers=[("Host", "stegvis.example"), ("Host", "evil.example")]).status_code == 400


@pytest.mark.parametrize("host", ["stegvis.example", "STEGVIS.example", "stegvis.example:443"])
def test_our_own_host_is_known(web: TestClient, host: str) -> None:
    assert web.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
def test_loopback_names_are_known_when_bound_to_loopback(host: str) -> None:
    with client("http://127.0.0.1:8000", "127.0.0.1") as web:
        assert web.get("/", headers={"Host": host}).status_code == 200
        assert web.get("/", headers={"Host": "rebound.example:8000"}).status_code == 400


def test_health_is_answered_under_any_host(web: TestClient) -> None:
    assert web.get("/healthz", headers={"Host": "10.0.0.7:8000"}).status_code == 200


# Body


def test_a_body_up_to_the_limit_arrives_whole(web: TestClient) -> None:
    answer = web.post("/change", content=b"x" * MAX_BODY_BYTES, headers=OURS)

    assert answer.text == f"took {MAX_BODY_BYTES} bytes"


def test_a_longer_body_is_refused_with_a_page(web: TestClient) -> None:
    answer = web.post("/change", content=b"x" * (MAX_BODY_BYTES + 1), headers=OURS)

    assert answer.status_code == 413
    assert "too long" in answer.text


def test_a_longer_body_is_refused_also_when_it_comes_in_pieces(web: TestClient) -> None:
    pieces = (b"x" * 1024 for _ in range(65))

    assert web.post("/change", content=pieces, headers=OURS).status_code == 413


def test_a_declared_length_is_refused_before_anything_is_read(web: TestClient) -> None:
    headers = OURS | {"Content-Length": str(MAX_BODY_BYTES + 1)}

    assert web.post("/change", content=b"", headers=headers).status_code == 413


def test_a_path_may_have_a_larger_limit(web: TestClient) -> None:
    assert web.post("/telegram/webhook", content=b"x" * (MAX_BODY_BYTES + 1)).status_code == 200


async def test_half_a_body_never_reaches_the_application() -> None:
    reached = []

    async def app(scope: object, receive: object, send: object) -> None:
        reached.append(scope)

    async def receive() -> Message:
        return arriving.pop(0)

    async def send(message: Message) -> None:
        raise AssertionError(message)

    arriving: list[Message] = [
        {"type": "http.request", "body": b"half", "more_body": True},
        {"type": "http.disconnect"},
    ]
    headers = [(b"host", b"stegvis.example"), (b"content-length", b"8")]
    scope = {"type": "http", "method": "POST", "path": "/change", "headers": headers}
    await protect(app, Pages(load({}), Assets()), Site(PUBLIC, "0.0.0.0"))(scope, receive, send)

    assert reached == []


# Log


def test_the_log_names_the_route_and_never_the_path(web: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "bot.web.security"):
        web.get("/enter/one-time-token?next=private")
        web.get("/nowhere/one-time-token")
        web.get("/crash")

    assert [record.getMessage() for record in caplog.records] == [
        "GET /enter/{token} 200",
        "GET - 404",
        "GET /crash 500",
    ]


# Error pages


@pytest.mark.parametrize(("path", "status", "words"), [("/nowhere", 404, "not here"), ("/crash", 500, "fault is here")])
def test_faults_are_told_in_plain_words(web: TestClient, path: str, status: int, words: str) -> None:
    answer = web.get(path)

    assert answer.status_code == status
    assert words in answer.text
    assert "RuntimeError" not in answer.text


@pytest.mark.parametrize(
    ("asked", "language"),
    [("fr, nn-NO;q=0.9, en;q=0.8", "nn"), ("no, en;q=0.8", "nb"), ("en-GB", "en"), ("fr", "nb"), ("", "nb")],
)
def test_a_page_is_in_the_first_language_asked_for_that_we_have(web: TestClient, asked: str, language: str) -> None:
    answer = web.get("/nowhere", headers={"Accept-Language": asked})

    assert f'<html lang="{language}"' in answer.text
    assert answer.headers["content-language"] == language


def test_a_session_s_language_comes_before_the_browser_s() -> None:
    request = Request({"type": "http", "headers": [(b"accept-language", b"en")]})
    request.state.language = "nn"

    assert language_of(request) == "nn"


def test_what_people_write_is_never_markup(web: TestClient) -> None:
    pages = Pages(load({}), Assets())
    request = Request({"type": "http", "headers": []})

    shown = bytes(pages.message(request, "<script>alert(1)</script>", "&").body).decode()

    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


# Cookies


def test_the_session_cookie_is_bound_to_the_host_and_hidden_from_scripts() -> None:
    cookie = SessionCookie.at(PUBLIC, "staff")
    response = Response()
    cookie.set(response, "token", max_age=60)

    parts = set(response.headers["set-cookie"].split("; "))
    assert parts == {
        "__Host-stegvis-staff=token", "HttpOnly", "Max-Age=60", "Path=/", "SameSite=lax", "Secure"
    }  # fmt: skip


def test_on_plain_loopback_the_cookie_needs_no_https() -> None:
    cookie = SessionCookie.at("http://127.0.0.1:8000", "chat")
    response = Response()
    cookie.set(response, "token", max_age=60)

    assert response.headers["set-cookie"].startswith("stegvis-chat=token;")
    assert "Secure" not in response.headers["set-cookie"]


def test_signing_out_removes_the_cookie_the_browser_has() -> None:
    response = Response()
    SessionCookie.at(PUBLIC, "chat").clear(response)

    assert response.headers["set-cookie"].startswith('__Host-stegvis-chat="";')
    assert "Max-Age=0" in response.headers["set-cookie"]
    assert "Secure" in response.headers["set-cookie"]


def test_a_session_is_found_by_the_hash_of_its_token_and_for_its_own_audience_only() -> None:
    token = new_token()

    class Store:
        def holder(self, token_hash: bytes) -> str | None:
            return known.get(token_hash)

    known = {token_hash(token): "Amina"}
    request = Request({"type": "http", "headers": [(b"cookie", f"__Host-stegvis-chat={token}".encode())]})

    assert SessionCookie.at(PUBLIC, "chat").holder(request, Store()) == "Amina"
    assert SessionCookie.at(PUBLIC, "staff").holder(request, Store()) is None
    assert len(token) == 43
