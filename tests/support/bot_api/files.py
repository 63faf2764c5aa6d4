"""Files that people sent: getFile, and the address that a bot fetches them from."""

import itertools

from tests.support.bot_api.basics import Args, Json, bad_request
from tests.support.bot_api.world import World

# A bot may fetch no more than this from Telegram's own server.
MAX_DOWNLOAD_BYTES = 20 << 20

_numbers = itertools.count(1)


def stored(world: World, kind: str, content: bytes, mime_type: str, size: int | None = None) -> Json:
    """A new file as it stands in a message. `size`: what the server says, when it is not the content's."""
    number = next(_numbers)
    file_id = f"AwACAgQAAxkBAAI{kind}{number}"
    world.files[file_id] = content
    return {
        "file_id": file_id,
        "file_unique_id": f"AgAD{kind}{number}",
        "file_size": len(content) if size is None else size,
        "mime_type": mime_type,
    }


class FileMethods:
    def __init__(self, world: World) -> None:
        self._world = world

    def get_file(self, args: Args) -> Json:
        file_id = args.values.get("file_id", "")
        content = self._world.files.get(file_id)
        if content is None:
            raise bad_request("Wrong file_id or the file is temporarily unavailable")
        if len(content) > MAX_DOWNLOAD_BYTES:
            raise bad_request("File is too big")
        path = f"voice/{file_id}.oga"
        return {"file_id": file_id, "file_unique_id": file_id[-8:], "file_size": len(content), "file_path": path}

    def content(self, path: str) -> bytes | None:
        """What lies at the path that getFile told."""
        return self._world.files.get(path.removeprefix("voice/").removesuffix(".oga"))
