"""Text as Telegram sees it: UTF-16 lengths, cleaning, trimming and the entities it finds by itself."""

import re
from collections.abc import Sequence

from tests.support.bot_api.basics import Json

# Client::get_formatted_text refuses more bytes than this before it parses anything.
MAX_TEXT_BYTES = 1 << 15
MAX_MESSAGE_UNITS = 4096

_ENTITY_PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 10,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bot_command": 50,
    "url": 50,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
}
_EXCLUSIVE = {"text_link", "text_mention", "code", "pre"}
_BOT_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")
_URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,!?;:)]")
# clean_input_string in td/telegram/misc.cpp: these vanish, other control characters become spaces.
_CONTROL = re.compile("[\0-\t\v\f\x0e-\x1f]")
_VANISHING = re.compile("[\r\u2028-\u202e\u030a\u0333\u033f]")
_WHITESPACE = " \t\n\r\v\0"

Entity = Json


def utf16_length(text: str) -> int:
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


def is_valid_unicode(text: str) -> bool:
    return not any(0xD800 <= ord(character) <= 0xDFFF for character in text)


def sorted_entities(entities: Sequence[Entity]) -> list[Entity]:
    """The order of td's sort_entities: by start, longest first, outermost kind first."""

    def key(entity: Entity) -> tuple[int, int, int]:
        return entity["offset"], -entity["length"], _ENTITY_PRIORITY.get(entity["type"], 50)

    return sorted(entities, key=key)


def cleaned(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    """Control characters out and outer whitespace off, entities moved along (fix_formatted_text)."""
    spaced = _CONTROL.sub(" ", text)
    kept = [not _VANISHING.match(character) for character in spaced]
    _drop_outer_whitespace(spaced, kept, entities)
    return _keep(spaced, kept, entities)


def _drop_outer_whitespace(text: str, kept: list[bool], entities: Sequence[Entity]) -> None:
    end = len(text)
    while end and (not kept[end - 1] or text[end - 1] in _WHITESPACE):
        end -= 1
        kept[end] = False
    first_entity = min((entity["offset"] for entity in entities), default=utf16_length(text))
    for index, character in enumerate(text[:end]):
        if not kept[index]:
            continue
        # Leading whitespace that is part of an entity stays.
        if index >= first_entity or character not in " \n":
            break
        kept[index] = False


def _keep(text: str, kept: Sequence[bool], entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    new_offset = [0]
    for character, stays in zip(text, kept, strict=True):
        for _ in range(utf16_length(character)):
            new_offset.append(new_offset[-1] + int(stays))
    moved = []
    for entity in entities:
        start = new_offset[min(entity["offset"], len(new_offset) - 1)]
        length = new_offset[min(entity["offset"] + entity["length"], len(new_offset) - 1)] - start
        if length:
            moved.append(entity | {"offset": start, "length": length})
    return "".join(character for character, stays in zip(text, kept, strict=True) if stays), moved


def found_entities(text: str) -> list[Entity]:
    """Commands and web addresses, which Telegram marks without being asked.

    Mentions, hashtags, phone numbers and bare domains are marked by the real server too, not here.
    """
    found: list[Entity] = []
    for kind, pattern in (("url", _URL), ("bot_command", _BOT_COMMAND)):
        for match in pattern.finditer(text):
            offset = utf16_length(text[: match.start()])
            entity = {"offset": offset, "length": utf16_length(match.group()), "type": kind}
            if not any(_overlap(entity, other) for other in found):
                found.append(entity)
    return sorted_entities(found)


def with_found_entities(text: str, entities: Sequence[Entity]) -> list[Entity]:
    """Found entities stay out of links, code and one another; they may lie inside bold or a quotation."""
    exclusive = [entity for entity in entities if entity["type"] in _EXCLUSIVE]
    found = found_entities(text)
    free = [entity for entity in found if not any(_overlap(entity, other) for other in exclusive)]
    return sorted_entities([*entities, *free])


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"])


def split_like_a_client(text: str) -> list[str]:
    """Telegram's apps send a text that is too long as several messages."""
    parts: list[str] = []
    current, units = "", 0
    for character in text:
        width = utf16_length(character)
        if units + width > MAX_MESSAGE_UNITS:
            parts.append(current)
            current, units = "", 0
        current += character
        units += width
    return [*parts, current]
