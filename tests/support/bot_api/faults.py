"""Trouble on order: refusals, cut connections, slowness and nonsense, for the next matching call."""

import asyncio
from dataclasses import dataclass, field


@dataclass
class Refuse:
    status: int
    description: str
    retry_after: int | None = None


@dataclass
class Drop:
    """The connection is cut; `deliver` says whether the call took effect before that."""

    deliver: bool


@dataclass
class Delay:
    seconds: float


@dataclass
class Garbage:
    body: bytes
    status: int


@dataclass
class Hold:
    """A call that waits for the test: `await hold.reached()`, look around, `hold.release()`."""

    _reached: asyncio.Event = field(default_factory=asyncio.Event)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    async def reached(self) -> None:
        await self._reached.wait()

    def release(self) -> None:
        self._released.set()

    async def pass_through(self) -> None:
        self._reached.set()
        await self._released.wait()


Trouble = Refuse | Drop | Delay | Garbage | Hold

_STATUS_WORDS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


def refusal(status: int, description: str | None, retry_after: int | None) -> Refuse:
    if status == 429:
        retry_after = 1 if retry_after is None else retry_after
        return Refuse(status, description or f"Too Many Requests: retry after {retry_after}", retry_after)
    return Refuse(status, description or _STATUS_WORDS.get(status, "Error"), retry_after)


@dataclass
class _Planned:
    method: str
    chat_id: int | None
    trouble: Trouble
    times: int


class FaultPlan:
    def __init__(self) -> None:
        self._planned: list[_Planned] = []

    def add(self, method: str, trouble: Trouble, times: int = 1, chat_id: int | None = None) -> None:
        self._planned.append(_Planned(method.lower(), chat_id, trouble, times))

    def take(self, method: str, chat_id: int | None) -> Trouble | None:
        for planned in self._planned:
            if planned.method in {method.lower(), "*"} and planned.chat_id in {None, chat_id}:
                planned.times -= 1
                if planned.times <= 0:
                    self._planned.remove(planned)
                return planned.trouble
        return None

    @property
    def pending(self) -> int:
        """How many ordered faults have not happened yet."""
        return sum(planned.times for planned in self._planned)

    def clear(self) -> None:
        self._planned.clear()
