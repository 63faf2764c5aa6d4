"""What a form or an address says twice: the last one counts, everywhere alike."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from starlette.requests import Request

import bot
from bot.web.forms import fields_and_file, fields_of
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web, site

BOUNDARY = "b"
TWICE = [("text", "first"), ("form", "abc"), ("text", "last")]


def posted(body: bytes, kind: str) -> Request:
    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    headers = [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
    return Request({"type": "http", "method": "POST", "headers": headers, "path": "/", "query_string": b""}, receive)


def in_parts(*parts: tuple[str, str, str]) -> Request:
    body = "".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{value}\r\n'
        for name, more, value in parts
    )
    return posted(f"{body}--{BOUNDARY}--\r\n".encode(), f"multipart/form-data; boundary={BOUNDARY}")


async def test_of_a_field_that_comes_twice_the_last_one_counts() -> None:
    in_a_line = posted(urlencode(TWICE).encode(), "application/x-www-form-urlencoded")
    for request in (in_a_line, in_parts(*((name, "", value) for name, value in TWICE))):
        assert await fields_of(request) == {"text": "last", "form": "abc"}


async def test_of_files_too_and_a_file_is_no_text() -> None:
    named = '; filename="x.json"'
    fields, file = await fields_and_file(
        in_parts(("file", named, "1"), ("text", "", "a"), ("file", named, "2")), "file"
    )
    assert (fields, file) == ({"text": "a"}, b"2")
    fields, file = await fields_and_file(in_parts(("text", named, "a"), ("file", "", "b")), "file")
    assert (fields, file) == ({"file": "b"}, b"")


def test_of_an_address_too(house: House) -> None:
    web = Web(site(house))
    web.sign_in(house, SPECIALIST)
    twice = web.get("/staff/account?done=connected&done=ended").text
    assert "Logget ut der." in twice
    assert web.get("/staff/account?done=ended&done=connected").text != twice


@pytest.mark.parametrize("room", ["web", "channels/browser", "console"])
def test_nothing_of_ours_reads_the_others(room: str) -> None:
    """Else one part of the service would look at the first, and another at the last."""
    for file in (Path(bot.__file__).parent / room).glob("**/*.py"):
        found = re.findall(
            r"(\w+(?:\([^()]*\))?)\.(?:getlist|multi_items|getall|_list)\b", file.read_text(encoding="utf-8")
        )
        assert all("Headers" in one or "scope" in one for one in found), file
