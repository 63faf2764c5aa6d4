"""Every way in which a participant's words come to the service, with a canary in each."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import httpx

from tests.canaries.hunting import Hunt, canary
from tests.support.bot_api import BotApi, Person
from tests.support.bot_api.basics import Json
from tests.web.rooms import OURS, forms

# So many updates may wait at Telegram before we wait for the service.
MOST_WAITING = 200
REST_SECONDS = 180.0


class OnTelegram:
    """People who are let in, and others who are not. `numbers` gives each message its own canary."""

    def __init__(self, api: BotApi, codes: list[str], numbers: Iterator[int]) -> None:
        self.api, self._codes, self._numbers = api, codes, numbers
        names = [canary(next(numbers)) for _ in codes]
        self.people = [api.person(5000 + n, first_name=name, username=name, language_code="nb")
                       for n, name in enumerate(names)]  # fmt: skip
        self.stranger = api.person(6000, first_name=canary(next(numbers)), language_code="en")
        self._said: dict[int, int] = {}

    def next(self) -> str:
        return canary(next(self._numbers))

    async def come_in(self) -> None:
        for person, code in zip(self.people, self._codes, strict=True):
            await person.starts(code)
            await person.waits_until(lambda p=person: any("18 år" in m.text for m in p.messages), timeout=REST_SECONDS)  # type: ignore[misc]
            await person.taps("Ja, jeg er 18 eller eldre")

    async def say(self, most: int) -> None:
        """`most` messages, in every way that there is, by turns and by people."""
        ways = self._ways()
        for number in range(most):
            person = self.people[number % len(self.people)]
            await ways[number % len(ways)](person)
            while self.api.pending_updates > MOST_WAITING:
                await asyncio.sleep(0.02)

    def _ways(self) -> list[Callable[[Person], Awaitable[object]]]:
        return [
            lambda p: p.sends("/samtale en-jeg-ser-opp-til"),
            self._text, self._text, self._edit, self._text,
            lambda p: p.sends_photo(self.next()),
            lambda p: p.sends_voice(self.next()),
            lambda p: p.sends_audio(self.next()),
            lambda p: p.sends_document(self.next(), file_name=f"{self.next()}.pdf"),
            lambda p: p.starts(self.next()),
            lambda p: p.sends(f"/samtale {self.next()}"),
            lambda p: p.sends(f"/{self.next()} {self.next()}"),
            lambda p: p.sends(f"jeg vil ta livet mitt {self.next()}"),
            lambda p: p.sends(f"jeg bor på {self.next()}@example.no og 01017012345"),
            self._press,
            lambda _: self.stranger.starts(self.next()),
            lambda _: self.stranger.sends(self.next()),
            self._poison,
            lambda p: p.sends("/profil"),
            self._text,
        ]  # fmt: skip

    async def _text(self, person: Person) -> None:
        update = await person.sends(f"{self.next()} <b>&amp;</b> æøå 🌱")
        self._said[person.user_id] = update["message"]["message_id"]

    async def _edit(self, person: Person) -> None:
        if person.user_id in self._said:
            await person.edits(self._said[person.user_id], self.next())

    async def _press(self, person: Person) -> None:
        """A button that says something else than any of ours."""
        shown = [m.message_id for m in person.messages if m.keyboard]
        await person.taps_data(max(shown, default=1), self.next())

    async def _poison(self, person: Person) -> None:
        """What Telegram never sends: it is accepted, and no turn can be made of it."""
        broken: Json = {"message": {"message_id": {"no": self.next()}, "text": [self.next()], "date": self.next(),
                                    "chat": {"id": person.user_id, "type": "private"}}}  # fmt: skip
        self.api.world.push_raw(broken, lane=person.user_id)


class InTheBrowser:
    """The same person's page, without script."""

    def __init__(self, base: str, hunt: Hunt, numbers: Iterator[int]) -> None:
        self._web = httpx.Client(base_url=base, headers=OURS, follow_redirects=True, timeout=60)
        self._hunt, self._numbers = hunt, numbers

    def next(self) -> str:
        return canary(next(self._numbers))

    def close(self) -> None:
        self._web.close()

    def ask(self, path: str, *, own_words: bool = False, **data: str) -> httpx.Response:
        answer = self._web.post(path, data=data) if data else self._web.get(path)
        self._hunt.through_answer(answer, own_words=own_words)
        return answer

    def come_in(self, code: str) -> None:
        # Their code is theirs, and an address that they were given; ours lead nowhere with it.
        self.ask("/join", own_words=True, code=self.next())
        assert self.ask("/join", own_words=True, code=code).status_code == 200

    def say(self, most: int) -> None:
        for number in range(most):
            marks = forms(self.ask("/chat", own_words=True).text)
            mark = next((form["form"] for form in marks if "text" in form), "")
            text = self.next() if number % 5 else self.next() + "e" * 5000
            self.ask("/chat", own_words=True, form=mark, text=text)

    def take_along(self) -> None:
        for form in ("json", "text", "zip", self.next()):
            self.ask(f"/chat/copy/{form}", own_words=True)
        files = {"sound": (f"{self.next()}.ogg", b"no sound " + self.next().encode())}
        self._hunt.through_answer(self._web.post("/chat/sound", data={"seconds": "4"}, files=files), own_words=True)
        self.ask("/chat/profile", own_words=True)
        self.ask("/chat/profile", own_words=True, does=self.next(), line=self.next())

    def sign_in(self, link: str) -> None:
        assert self.ask(link, own_words=True, x="").status_code == 200
