"""The Bot API client, and what the bot says about itself in three languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from telegram import Bot, BotCommand, InputFile
from telegram.error import RetryAfter, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.channels.telegram.request import READ_SECONDS, AiohttpRequest
from bot.language.catalogues import LANGUAGES, Catalogues, Language

# Telegram's menu, by language; the same commands work in every language.
_COMMANDS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "nb": (("meny", "Menu"), ("profil", "My profile"), ("paminnelser", "Reminders"),
           ("mine_data", "Everything about me"), ("hjelp", "Need help?"),
           ("pause", "Take a break"), ("stopp", "Stop here"), ("sprak", "Language")),
    "nn": (("meny", "Menu"), ("profil", "My profile"), ("paminningar", "Reminders"),
           ("mine_data", "Everything about me"), ("hjelp", "Need help?"),
           ("pause", "Take a break"), ("stopp", "Stop here"), ("sprak", "Language")),
    "en": (("menu", "Menu"), ("profile", "My profile"), ("reminders", "Reminders"), ("my_data", "Everything about me"),
           ("help", "Need help?"), ("pause", "Take a break"), ("stop", "Stop here"), ("language", "Language")),
}  # fmt: skip

# Bytes a second. The largest copy has a minute and a half: less than any line that a server stands on.
SLOWEST_UPLOAD = 500_000

# Telegram's longest `retry_after`. Whoever says more is not waited for any longer.
LONGEST_WAIT_SECONDS = 3600.0


def build_bot(token: str, api_url: str) -> Bot:
    return Bot(
        token, base_url=f"{api_url}/bot", base_file_url=f"{api_url}/file/bot", request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    )  # fmt: skip


async def upload(bot: Bot, method: str, name: str, content: bytes, filename: str, **values: Any) -> Any:
    """As `call`, with one file, which may take its time."""
    file = InputFile(content, filename=filename)
    data = RequestData([*_parameters(values), RequestParameter(name, None, [file])])
    seconds = READ_SECONDS + len(content) / SLOWEST_UPLOAD
    return await bot.request.post(f"{bot.base_url}/{method}", data, read_timeout=seconds)


async def call(bot: Bot, method: str, read_timeout: float | None = None, **values: Any) -> Any:
    """A method of the Bot API, with the library's transport and errors, and the answer as it came.

    For what is called at every turn: making the library's objects of it takes longer than all the rest.
    """
    data = RequestData(_parameters(values))
    seconds = {} if read_timeout is None else {"read_timeout": read_timeout}
    return await bot.request.post(f"{bot.base_url}/{method}", data, **seconds)


def retry_seconds(error: RetryAfter) -> float:
    """How long Telegram asks us to wait; the library says it as a number or as a length of time."""
    after = error.retry_after
    return min(after.total_seconds() if hasattr(after, "total_seconds") else float(after), LONGEST_WAIT_SECONDS)


def _parameters(values: Mapping[str, Any]) -> list[RequestParameter]:
    return [RequestParameter(key, _as_text(value), None) for key, value in values.items() if value is not None]


def _as_text(value: Any) -> str:
    """A parameter as the Bot API takes it. Letters stay letters, so that there is less to encode."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


async def introduce(bot: Bot, texts: Catalogues) -> None:
    """Set the commands and the description. A bot without them still works, so a failure only waits."""
    try:
        for language in LANGUAGES:
            tag = language if language != "nb" else ""
            described = [BotCommand(name, texts.say(language, words)) for name, words in _COMMANDS[language]]
            about = texts.say(language, "A robot for short conversations between meetings. You need an invitation.")
            for code in {tag, "no" if language == "nb" else tag}:
                await bot.set_my_commands(described, language_code=code or None)
                await bot.set_my_short_description(about, language_code=code or None)
    except TelegramError:
        return
