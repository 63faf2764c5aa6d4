"""Looking for something in everything that others may see, also where it was written in another way."""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser
from urllib.parse import quote, quote_plus

import httpx

# Each message carries this and a number of its own.
STEM = "Kanarifugl"
MOST_SAMPLES = 10


def canary(number: int) -> str:
    return f"{STEM}{number:05}"


def forms(secret: str) -> list[bytes]:
    """The ways in which a secret may have been written down; base64 at each of its three beginnings."""
    raw = secret.encode()
    plain = {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1], raw.hex(), secret[::-1]}
    found = [one.lower().encode() for one in plain]
    found.append(secret.encode("utf-16-le").lower())
    for shift in range(3):
        encoded = base64.b64encode(bytes(shift) + raw)
        # The letters that depend on what stands before and after are left out.
        found.append(encoded[(0, 2, 3)[shift] : -4].lower())
    return [one for one in found if len(one) >= 6]


class Hunt:
    """What was found, by where it stood. `secrets` are the token, the master key and the like, by name."""

    def __init__(self, secrets: dict[str, str]) -> None:
        self._wanted = {"a participant's words": forms(STEM)} | {name: forms(one) for name, one in secrets.items()}
        self.found = Counter[tuple[str, str]]()
        self.looked_at = Counter[str]()
        # What stood around the first few, for whoever has to mend it.
        self.samples: list[str] = []

    def through(self, place: str, content: str | bytes) -> None:
        raw = (content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content).lower()
        unescaped = unescape(raw.decode("utf-8", "replace")).lower().encode("utf-8", "replace")
        self.looked_at[place] += 1
        for name, ways in self._wanted.items():
            at = next((text.find(way) for way in ways for text in (raw, unescaped) if way in text), None)
            if at is not None:
                self.found[place, name] += 1
                if len(self.samples) < MOST_SAMPLES:
                    self.samples.append(f"{place}: …{unescaped[max(at - 200, 0) : at + 60]!r}")

    def through_answer(self, answer: httpx.Response, *, own_words: bool) -> None:
        """An answer over HTTP and where it sent one. `own_words`: the page may show whoever asked what they may read."""
        for one in (*answer.history, answer):
            path = one.url.path + ("?" + one.url.query.decode() if one.url.query else "")
            self.through("addresses that we send to", one.headers.get("location", ""))
            self.through("headers", "\n".join(f"{k}: {v}" for k, v in one.headers.items() if k != "set-cookie"))
            if one.status_code >= 400 and not own_words:
                self.through("error pages", one.content)
            assert not path.startswith("//")
        if "html" in answer.headers.get("content-type", ""):
            page = Parts.of(answer.text)
            self.through("titles", page.title)
            self.through("addresses on pages", "\n".join(page.addresses))
        if not own_words:
            self.through("pages of others", answer.content)


class Parts(HTMLParser):
    """The title of a page, and every address in it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.addresses: list[str] = []
        self._in_title = False

    @classmethod
    def of(cls, html: str) -> Parts:
        parts = cls()
        parts.feed(html)
        return parts

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title"
        self.addresses += [value for name, value in attrs if name in ("href", "src", "action", "formaction") and value]

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


def numbers_in(texts: Iterable[str]) -> set[int]:
    """The canaries that are there, where they ought to be."""
    return {int(found) for text in texts for found in re.findall(rf"{STEM}(\d{{5}})", text)}
