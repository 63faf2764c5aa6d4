"""The sounds of voice messages in one's own copy: what they are called there, and how they go into files."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.application import records as r
from bot.application.ports import Work
from bot.application.sounds import UNKNOWN
from bot.language.dates import day_of
from bot.profile.document import File

# Telegram lets a bot send at most 50 MB (core.telegram.org/bots/api#senddocument); the message around it takes some.
MOST_PART = 45_000_000
# Of the first part, for the words: many times what anybody has written, and deflated.
DATA_ROOM = 10_000_000

FOLDER = "voice-messages"
_ENDINGS = {
    "audio/aac": "aac", "audio/amr": "amr", "audio/flac": "flac", "audio/mp4": "m4a", "audio/mpeg": "mp3",
    "audio/ogg": "ogg", "audio/wav": "wav", "audio/webm": "webm", UNKNOWN: "bin",
}  # fmt: skip

# The same copy is the same bytes: a file in it has the first moment that a zip file can tell, and is its owner's alone.
_MOMENT = (1980, 1, 1, 0, 0, 0)
_OWNERS_ALONE = 0o600 << 16


def parts(
    sizes: Mapping[str, int], most: int = MOST_PART, data_room: int = DATA_ROOM
) -> tuple[tuple[str, ...], ...]:  # fmt: skip
    """Ids of recordings by part, in their order; none without a sound."""
    found: list[list[str]] = []
    left = 0
    for key, size in sizes.items():
        if not found or size > left:
            left = most if found else most - data_room
            found.append([])
        found[-1].append(key)
        left -= size
    return tuple(tuple(keys) for keys in found)


@dataclass(frozen=True, slots=True)
class Sounds:
    """Every voice message that came. `files`: by id, where its sound is in the copy; empty when it holds none."""

    recordings: Mapping[str, r.Recording]
    files: Mapping[str, str]

    @classmethod
    def of(cls, work: Work, participant_id: str, *, in_the_copy: bool = False) -> Sounds:
        found = {one.id: one for one in work.find(r.Recording, participant_id=participant_id)}
        kept = work.sound_sizes(participant_id) if in_the_copy else {}
        return cls(found, _named(found[key] for key in kept if key in found))

    def loaded(self, work: Work, keys: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """One at a time: a part is large enough once."""
        for key in keys:
            sound = work.get(r.Sound, key)
            if sound is not None and key in self.files:
                yield self.files[key], sound.audio


def _named(recordings: Iterable[r.Recording]) -> dict[str, str]:
    """`voice-messages/2026-11-03-2.ogg`: the day in Norway and the number on that day, and no words of anybody."""
    numbers: Counter[str] = Counter()
    found = {}
    for one in recordings:
        day = day_of(one.created_at).isoformat()
        numbers[day] += 1
        found[one.id] = f"{FOLDER}/{day}-{numbers[day]}.{_ENDINGS.get(one.media, _ENDINGS[UNKNOWN])}"
    return found


def packed(words: Iterable[File], sounds: Iterable[tuple[str, bytes]]) -> bytes:
    """Words are deflated; sounds are as short as they can be already."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as whole:
        for file in words:
            whole.writestr(_entry(file.name), file.content, zipfile.ZIP_DEFLATED)
        for name, sound in sounds:
            whole.writestr(_entry(name), sound, zipfile.ZIP_STORED)
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.create_system, entry.external_attr = 3, _OWNERS_ALONE  # as on any Unix, wherever it is made
    return entry
