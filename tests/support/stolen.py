"""Somebody took the files and not the keys: canaries that went in by conversations and by the tables, looked for as bytes.

`python -m tests.support.stolen [HOW MANY]` is the long form; it prints what it found and fails when it found anything.
"""

from __future__ import annotations

import gzip
import sys
from base64 import b64decode
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.application import erasing
from bot.application import records as r
from bot.storage.backups import backup
from tests.support.bot_api.people import SOUND
from tests.support.house import House, Talker, opened_house

MANY = 10_000
# Of them said in conversations, by so many people; the others are written as storage writes them, in every sealed column.
SAID, PEOPLE = 200, 4
_MARK = "kanarifugl"


@dataclass(frozen=True, slots=True)
class Files:
    """Their bytes by name; what is packed is unpacked, and what is in letters read."""

    content: dict[str, bytes]

    def with_any(self, wanted: list[bytes]) -> list[str]:
        return [name for name, content in self.content.items() if any(one in content for one in wanted)]


def canary(number: int) -> str:
    return f"{_MARK}{number:06}ø"


# What every canary begins with, as UTF-8 (JSON is the same) and as UTF-16.
FORMS = [_MARK.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def fill(house: House, many: int, said: int = SAID) -> list[Talker]:
    """The first `said` by talking, the rest as rows."""
    people = [house.joined(label=canary(number)) for number in range(PEOPLE)]
    for number in range(PEOPLE, said):
        _say(people[number % PEOPLE], number)
    for number in range(said, many, 5):
        _write(house, people[number % PEOPLE].id, number)
    return people


def _say(talker: Talker, number: int) -> None:
    way = number // PEOPLE % 6
    if way == 0:
        talker.says("/samtale en-jeg-ser-opp-til")
    if way == 1:
        talker.says(f"jeg vil ta livet mitt {canary(number)}")
    elif way == 2:
        talker.speaks(sound=SOUND + canary(number).encode())
    elif way == 3:
        talker.says(f"/meny {canary(number)}")
        talker.says(canary(number))
        talker.says("ja")
    else:
        talker.says(canary(number))


def _write(house: House, who: str, number: int) -> None:
    staff, at = house.staff().id, house.clock()
    words = [canary(number + place) for place in range(5)]

    def key() -> str:
        return house.kit.new_id()

    with house.database.work() as work:
        work.add(
            r.Statement(key(), who, "profile", "goals", None, "nb", "participant", "conversation", False, at, None,
                        "active", text=words[0]),
            r.PersonalMessage(key(), who, staff, at, words[1]),
            r.Utterance(key(), who, "participant", at, body={"text": words[2]}),
            r.Sound(key(), who, words[3].encode()),
            r.InboxItem(key(), "browser", key(), who, at, "quarantined", body={"text": words[4]}),
        )  # fmt: skip


def stolen(folder: Path, *more: Path) -> Files:
    """The database with its log and index, the tombstones, the backup: everything but the keys."""
    content = {}
    for file in [*(one for one in folder.rglob("*") if one.is_file()), *more]:
        content[file.name] = file.read_bytes()
        if content[file.name].startswith(b"Stegvis backup"):
            content[f"{file.name}, unpacked"] = _unpacked(content[file.name])
    return Files(content)


def _unpacked(packed: bytes) -> bytes:
    lines = gzip.decompress(packed.split(b"\n", 2)[2])
    values = [b64decode(part.partition(b'"')[0]) for part in lines.split(b'{"b":"')[1:]]
    return lines + b"\n".join(values)


def sealed_of(house: House, who: str) -> list[bytes]:
    """Every sealed value of somebody, as it lies in the database, and their wrapped key."""
    with house.database.engine.connect() as connection:
        ask = connection.exec_driver_sql
        found = [row[0] for row in ask("SELECT wrapped FROM data_key WHERE id = ?", (who,))]
        for table, column in (("statement", "text"), ("personal_message", "words"), ("utterance", "body"),
                              ("sound", "audio"), ("answer", "body"), ("talk", "state")):  # fmt: skip
            found += [row[0] for row in ask(f"SELECT {column} FROM {table} WHERE participant_id = ?", (who,))]
    return [bytes(one)[-28:] for one in found]


def check(folder: Path, many: int, said: int) -> tuple[list[str], list[str], int]:
    """Where a canary was found, where a sealed value of somebody erased was found, and how many were looked for."""
    with opened_house(folder) as house:
        people = fill(house, many, said)
        database, gone = house.database, people[0]
        copy = folder / "stegvis.backup"
        backup(house.settings.url, copy, house.clock(), timedelta(days=35))
        leaked = stolen(folder).with_any(FORMS)
        copy.unlink()

        sealed = sealed_of(house, gone.id)
        there = stolen(folder)
        assert all(any(one in content for content in there.content.values()) for one in sealed[:3])
        with database.work() as work:
            erasing.erase(work, house.kit, gone.id)
        left = stolen(folder).with_any(sealed)
        backup(house.settings.url, copy, house.clock(), timedelta(days=35))
        left += stolen(copy.parent).with_any([*sealed, *FORMS])
    return leaked, left, len(sealed)


def main() -> int:
    many = int(sys.argv[1]) if sys.argv[1:] else MANY
    with TemporaryDirectory() as folder:
        leaked, left, sealed = check(Path(folder) / "house", many, SAID)
    sys.stdout.write(f"{many} canaries in stolen files: {len(leaked)} files have one {leaked}\n")
    sys.stdout.write(f"{sealed} sealed values of somebody erased: {len(left)} files have one {left}\n")
    return 1 if leaked or left or not sealed else 0


if __name__ == "__main__":
    sys.exit(main())
