"""Telegram's Bot API server for tests: a fake at the network's edge, refusals included.

It imitates what the public source shows (tdlib/telegram-bot-api and tdlib/td) and, where that ends, what
Telegram's own servers are known to answer. `async with BotApi() as api` gives the server, `api.person()`
somebody who talks to the bot; `BotApiThread` is the same for tests that are not async.
"""

from tests.support.bot_api.limits import RateLimit
from tests.support.bot_api.people import Group, Person
from tests.support.bot_api.server import BotApi, Call
from tests.support.bot_api.thread import BotApiThread
from tests.support.bot_api.world import Message

__all__ = ["BotApi", "BotApiThread", "Call", "Group", "Message", "Person", "RateLimit"]
