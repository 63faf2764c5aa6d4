"""What somebody writes on Telegram, accepted into a house as the service does it."""

from __future__ import annotations

from itertools import count

from bot.channels.telegram.updates import inbox_item
from tests.support.house import House

SOURCE = "telegram:1"
numbers = count(1)


def comes(house: House, *texts: str, chat: str = "77") -> None:
    """Accepted, and not carried out yet."""
    now = house.kit.clock()
    items = []
    for text in texts:
        number = next(numbers)
        message = {
            "message_id": number, "text": text, "from": {"id": int(chat), "language_code": "nb"},
            "chat": {"id": int(chat), "type": "private"},
        }  # fmt: skip
        items.append(inbox_item({"update_id": number, "message": message}, SOURCE, house.kit.new_id, now))
    with house.database.work() as work:
        work.accept(items)
