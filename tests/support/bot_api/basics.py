"""What every part of the server shares: JSON, refusals, arguments and a clock that tests can set."""

import json
import math
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

_LEADING_INTEGER = re.compile(r"\s*(-?\d+)")


class Refusal(Exception):
    """An answer with `"ok": false`, in Telegram's own words."""

    def __init__(self, status: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        body: Json = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(message: str) -> Refusal:
    """Client::fail_query_with_error lower-cases the first letter, unless the text is a CONSTANT_LIKE_THIS."""
    if len(message) > 1 and not (message[1] == "_" or "A" <= message[1] <= "Z"):
        message = message[0].lower() + message[1:]
    return Refusal(400, f"Bad Request: {message}")


def too_many_requests(seconds: float) -> Refusal:
    retry_after = max(1, math.ceil(seconds))
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


class ServerClock:
    """The server's own time: it ticks by itself, tests may freeze it, set it and push it forward."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._offset = 0.0
        self._frozen: float | None = None

    def now(self) -> float:
        return self._source() + self._offset if self._frozen is None else self._frozen

    def unix(self) -> int:
        return int(self.now())

    def advance(self, seconds: float) -> None:
        if self._frozen is None:
            self._offset += seconds
        else:
            self._frozen += seconds

    def freeze(self, at: float | None = None) -> None:
        self._frozen = self.now() if at is None else at


@dataclass(frozen=True)
class Args:
    """The arguments of one call. All of them are text on the wire, as in Query::arg."""

    values: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.values.get(name, "")

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "yes", "1"}

    def integer(self, name: str, default: int = 0) -> int:
        """Lenient like td::to_integer: `12abc` is 12 and `abc` is the default."""
        found = _LEADING_INTEGER.match(self.text(name))
        return int(found.group(1)) if found else default

    def clamped(self, name: str, default: int, low: int, high: int) -> int:
        return min(max(self.integer(name, default), low), high)

    def parsed(self, name: str, complaint: str) -> Any:
        """The JSON in an argument, None when it is not given."""
        text = self.text(name)
        if not text:
            return None
        try:
            return json.loads(text)
        except ValueError:
            raise bad_request(complaint) from None


def as_arg(value: object) -> str:
    """A value from a JSON body as the text it would have been in a form."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False)
