"""Every place where words are shown over HTTP: who looks, and what is asked besides. What is new must stand here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.injection.stage import Infested
from tests.web.matrix.rules import MAY, ONE
from tests.web.matrix.stage import named

# Who looks at the pages of an audience.
LOOKS: Mapping[str, str] = {
    "anyone": "nobody", "guest": "guest-amina", "staff": "kari", "specialists": "kari", "team": "kari",
    "followers": "kari", "own": "kari", "writer": "kari", "supervisors": "solveig", "administrators": "ada",
}  # fmt: skip

FORMATS = ("text", "docx", "pdf", "json")
DOCUMENTS = ("profile", "update-note", "meeting-note", "action-plan", "job-support-plan", "portrait", "employer")
# An endless answer, and doors that only lead on as long as nothing has begun behind them.
ELSEWHERE: Mapping[str, str] = {
    "/chat/events": "the same pieces as /chat, one at a time: see test_live.py",
    "/staff/sign-in/oidc": "leads on: see test_addresses.py and test_by_provider.py",
    "/join/waiting": "leads on: a browser that waits sees nothing of anybody",
    f"{ONE}/together/begin": "two at one screen: see test_live.py",
    f"{ONE}/together/conversation": "two at one screen: see test_live.py",
    "/chat/sound/{recording}": "a sound",
    f"{ONE}/lines/{{statement}}/sound": "a sound",
}
# Of the participant's own profile, which has some fifty lines on each.
PAGES = 3
# Pages that are other ones when they are asked for more.
ASKED: Mapping[str, tuple[str, ...]] = {
    "/chat/profile": ("", "?show=mine", *(f"?page={n}" for n in range(2, PAGES + 1))),
    f"{ONE}": ("", "?write"),
    f"{ONE}/profile": ("", "?on=2026-12-03"),
    f"{ONE}/sharing": ("", "?page=2"),
    "/staff/scripts/{script}": ("", "?show=all", "?language=en"),
    "/staff/review/{sheet}/paper": ("", "?names=yes"),
}


@dataclass(frozen=True, slots=True)
class Sink:
    route: str
    path: str
    actor: str


def sinks(here: Infested) -> Iterator[Sink]:
    for (method, route), audience in MAY.items():
        if method == "GET" and route not in ELSEWHERE:
            values = named(here.world, route, "amina")
            for asked in ASKED.get(route, ("",)):
                for more in _files(route):
                    yield Sink(route, route.format(**{**values, **more}) + asked, LOOKS[audience])


def _files(route: str) -> Iterator[dict[str, str]]:
    """A document in each form, or whatever an address names else."""
    names = DOCUMENTS if "{name}" in route else ("",)
    if "{format}" not in route:
        yield from ({"name": name} for name in names)
        return
    forms = (*FORMATS, "zip") if route.startswith("/chat") else FORMATS
    for name in names:
        with_data = name == "profile" or route.startswith("/chat")
        yield from ({"name": name, "format": form} for form in forms if form != "json" or with_data)
