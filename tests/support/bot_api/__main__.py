"""`python -m tests.support.bot_api --port 9001`: Telegram on this machine, to be driven by curl."""

import argparse
import asyncio
import signal
import sys

from tests.support.bot_api.control import USAGE
from tests.support.bot_api.limits import RateLimit
from tests.support.bot_api.server import DEFAULT_TOKEN, BotApi


async def _serve(api: BotApi) -> None:
    stopped = asyncio.Event()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(signal_number, stopped.set)
    async with api:
        sys.stdout.write(f"url\t{api.url}\ntoken\t{api.token}\n\n{USAGE}\nready\n")
        sys.stdout.flush()
        await stopped.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.support.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=9001, help="0 chooses a free one")
    parser.add_argument("--token", default=DEFAULT_TOKEN)
    parser.add_argument("--username", default="stegvis_test_bot")
    parser.add_argument("--rate", action="store_true", help="enforce Telegram's rate limits")
    options = parser.parse_args()
    rate = RateLimit() if options.rate else None
    api = BotApi(token=options.token, username=options.username, port=options.port, rate=rate, control=True)
    asyncio.run(_serve(api))


main()
