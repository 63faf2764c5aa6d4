"""python-telegram-bot's HTTP over aiohttp: a third of the processor time of the stock one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram import answers

# Telegram answers a send in well under a second; a long poll says how long it wants.
READ_SECONDS = 15.0
CONNECT_SECONDS = 5.0


# Said here, and the body encoded at once: aiohttp's own forms take three times as long.
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class NotSent(NetworkError):
    """No connection was made, so nothing can have been delivered."""


class AiohttpRequest(BaseRequest):
    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The library's own stops at what is odd, and writes all of it into the log."""
        return answers.read(payload)

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100))

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the request was not initialised")
        seconds = READ_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else float(read_timeout or READ_SECONDS)
        timeout = aiohttp.ClientTimeout(
            total=seconds + CONNECT_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=seconds
        )
        form, headers = _body(request_data)
        try:
            asked = self._session.request(
                method, url, data=form, headers=headers, timeout=timeout,
                allow_redirects=False,  # the Bot API never leads elsewhere; what is sent would go along
            )  # fmt: skip
            async with asked as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            # The address holds the token: nothing of the original error may be shown or chained.
            raise NotSent("no connection to the Bot API") from None
        except TimeoutError:
            raise TimedOut("the Bot API did not answer in time") from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"the connection to the Bot API broke ({type(error).__name__})") from None


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str] | None]:
    """What is sent, and what is said of it; a form with files says so itself."""
    if data is None or not data.contains_files:
        return (urlencode(data.json_parameters).encode() if data else None), _FORM
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mimetype) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mimetype)
    return form, None
