"""Updates mean what python-telegram-bot's own parser says, and whatever is malformed is nothing to us."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Update

from bot.application.incoming import Incoming, Notice, said
from bot.application.records import InboxItem
from bot.channels.telegram.updates import ALLOWED, decode, inbox_item
from bot.dialogue.replies import Edited, Tapped, Unsupported, VoiceMessage

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
STEADY = settings(derandomize=True, max_examples=400, deadline=None)
KINDS = ("photo", "voice", "video", "video_note", "audio", "sticker", "document", "contact", "location")

Raw = dict[str, Any]

numbers = st.integers(min_value=1, max_value=2**52)
texts = st.text(max_size=12) | st.sampled_from(["/start abc", "/meny@stegvis_bot", "Hei", "a\0b", " ", "*:help"])
people = st.builds(
    lambda key, tag: {"id": key, "first_name": "Amina", "is_bot": False} | ({"language_code": tag} if tag else {}),
    numbers, st.sampled_from(["", "nb", "en-GB"]),
)  # fmt: skip
chats = st.builds(
    lambda key, kind: {"id": key, "type": kind},
    numbers, st.sampled_from(["private"] * 4 + ["group", "supergroup", "channel"]),
)  # fmt: skip
_file = {"file_id": "f", "file_unique_id": "u"}
_size = {"width": 1, "height": 1}
CARRIED: dict[str, Any] = {
    "photo": [_file | _size], "voice": _file | {"duration": 1}, "video": _file | _size | {"duration": 1},
    "video_note": _file | {"length": 1, "duration": 1}, "audio": _file | {"duration": 7, "file_size": 99},
    "sticker": _file | _size | {"type": "regular", "is_animated": False, "is_video": False}, "document": _file,
    "contact": {"phone_number": "1", "first_name": "A"}, "location": {"longitude": 1.0, "latitude": 1.0},
    "dice": {"value": 1, "emoji": "🎲"}, "new_chat_title": "T",
}  # fmt: skip


@st.composite
def keyboards(draw: st.DrawFn) -> Raw:
    buttons = st.builds(
        lambda text, data: {"text": text, "callback_data": data}, st.text(min_size=1, max_size=5), texts
    )
    links = st.just({"text": "Les", "url": "https://example.org"})
    return {"inline_keyboard": draw(st.lists(st.lists(buttons | links, max_size=3), max_size=3))}


@st.composite
def messages(draw: st.DrawFn) -> Raw:
    message: Raw = {"message_id": draw(numbers), "date": draw(st.integers(0, 2**31)), "chat": draw(chats)}
    if draw(st.integers(0, 9)):
        message["from"] = draw(people)
    if draw(st.booleans()):
        message["text"] = draw(texts)
        if draw(st.booleans()):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": 1}]
    else:
        message |= {name: CARRIED[name] for name in draw(st.sets(st.sampled_from(sorted(CARRIED)), max_size=2))}
        if draw(st.booleans()):
            message["caption"] = draw(texts)
    return message


@st.composite
def updates(draw: st.DrawFn) -> Raw:
    raw: Raw = {"update_id": draw(numbers)}
    kind = draw(st.sampled_from(ALLOWED))
    if kind == "message":
        raw[kind] = draw(messages())
    elif kind == "edited_message":
        raw[kind] = draw(messages()) | {"edit_date": draw(st.integers(1, 2**31))}
    elif kind == "callback_query":
        raw[kind] = {"id": str(draw(numbers)), "from": draw(people), "chat_instance": "1"}
        if draw(st.integers(0, 5)):
            raw[kind]["data"] = draw(texts)
        if draw(st.integers(0, 5)):
            raw[kind]["message"] = draw(messages()) | {"reply_markup": draw(keyboards())}
    else:
        who, states = draw(people), st.sampled_from(["member", "left", "kicked"])
        member = {"user": who, "until_date": 0}
        raw[kind] = {
            "chat": draw(chats), "from": who, "date": 1,
            "old_chat_member": member | {"status": draw(states)}, "new_chat_member": member | {"status": draw(states)},
        }  # fmt: skip
    return raw


def item(raw: Raw) -> InboxItem:
    return inbox_item(raw, "telegram:1", lambda: "id", NOW)


def by_the_library(raw: Raw) -> Incoming | Notice | None:
    update, address = Update.de_json(raw, None), item(raw).address
    if update.effective_user is None or update.effective_chat is None:
        return None
    hint = update.effective_user.language_code or ""
    if update.effective_chat.type != "private":
        return Notice("telegram", str(update.effective_chat.id), "group", hint)
    if update.my_chat_member:
        left = update.my_chat_member.new_chat_member.status in ("kicked", "left")
        return Notice("telegram", address, "blocked" if left else "unblocked", hint)
    if update.callback_query:
        return _pressed(address, update, hint)
    message = update.edited_message or update.message
    assert message is not None
    text, origin = (message.text or message.caption or "").replace("\0", ""), str(message.message_id)
    kind = next((kind for kind in KINDS if getattr(message, kind)), "other")
    if update.edited_message and (text or message.text is not None):
        return Incoming("telegram", address, Edited(text, origin), hint)
    sound = message.voice or message.audio
    if message.text is None and sound and not update.edited_message:
        seconds, size = int(sound.to_dict()["duration"]), sound.file_size or 0
        spoken = VoiceMessage("id", seconds, origin, text, sound.file_id, size)
        return Incoming("telegram", address, spoken, hint)
    if message.text is None:
        return Incoming("telegram", address, Unsupported(kind, text), hint)
    return Incoming("telegram", address, said(text, origin), hint)


def _pressed(address: str, update: Update, hint: str) -> Incoming:
    query = update.callback_query
    assert query is not None
    data, shown = query.data or "", update.effective_message
    markup = shown.reply_markup if shown else None
    labels = [b.text for row in (markup.inline_keyboard if markup else ()) for b in row if b.callback_data == data]
    prompt, _, key = data.replace("\0", "").partition(":")
    return Incoming(
        "telegram", address, Tapped("" if prompt == "*" else prompt, key), hint,
        tapped_on=str(shown.message_id) if shown else None, ack=query.id, label=labels[0] if labels else "",
    )  # fmt: skip


@STEADY
@given(updates())
def test_an_update_means_what_the_library_says(raw: Raw) -> None:
    assert decode(item(raw)) == by_the_library(copy.deepcopy(raw))


def places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value that lies in an update."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, held in inner for found in [(*way, key), *places(held, (*way, key))]]


ANYTHING: list[Any] = [
    None,
    0,
    -1,
    1.5,
    float("inf"),
    True,
    "",
    "x",
    [],
    [1],
    [[1]],
    ["x"],
    {},
    {"id": 1},
    {"x": [[{}]]},
]


@STEADY
@given(st.data())
def test_whatever_is_malformed_is_nothing_or_what_it_was(data: st.DataObject) -> None:
    raw = data.draw(updates())
    *way, last = data.draw(st.sampled_from(places(raw)))
    broken = copy.deepcopy(raw)
    holder = broken
    for key in way:
        holder = holder[key]
    if data.draw(st.booleans()):
        del holder[last]
    else:
        holder[last] = data.draw(st.sampled_from(ANYTHING))
    found = decode(item(broken))
    assert found is None or isinstance(found, Incoming | Notice)
    if isinstance(found, Incoming):
        assert all(isinstance(text, str) for text in (found.address, found.hint, found.label))
        assert found.tapped_on is None or found.tapped_on.lstrip("-").isdecimal()
    try:
        expected = by_the_library(copy.deepcopy(broken))
    except Exception:
        return  # refused there; here it is nothing, or what was missing is nothing that is looked at
    assert found in (None, expected)


@STEADY
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*ALLOWED, "chat", "from", "message", "id", "type", "text", "x"]), inner, max_size=4)))  # fmt: skip
def test_nothing_that_can_be_sent_breaks_it(body: Any) -> None:
    raw = body if isinstance(body, dict) else {"message": body}
    decode(item(raw))


HELLO: Raw = {"message_id": 5, "date": 1, "chat": {"id": 4711, "type": "private"}, "from": {"id": 4711}, "text": "hei"}
EDIT: Raw = {"update_id": 9, "edited_message": HELLO | {"edit_date": 2}}


def test_an_edit_that_comes_again_under_another_number_is_the_same() -> None:
    assert item(EDIT | {"update_id": 10}).key == item(EDIT).key


@pytest.mark.parametrize(
    "more", [{"edit_date": 3}, {"text": "hallo"}, {"message_id": 6}, {"chat": {"id": 4712, "type": "private"}}]
)
def test_another_edit_is_another(more: Raw) -> None:
    assert item({"update_id": 9, "edited_message": EDIT["edited_message"] | more}).key != item(EDIT).key


def test_whether_a_bot_is_blocked_is_known_by_when_and_not_by_the_number() -> None:
    def change(number: int, date: int, status: str) -> str:
        chat = {"chat": HELLO["chat"], "from": HELLO["from"], "date": date, "new_chat_member": {"status": status}}
        return item({"update_id": number, "my_chat_member": chat}).key

    assert change(1, 5, "kicked") == change(2, 5, "kicked")
    assert (
        len({change(1, 5, "kicked"), change(1, 6, "kicked"), change(1, 5, "member"), item({"update_id": 1}).key}) == 4
    )


@pytest.mark.parametrize("chat", [True, "4711", 4711.0, 2**63, 10**30, "a\0b", "\ud800", [1], {"id": 1}, None])
def test_what_is_no_chat_has_no_address_and_is_nothing(chat: Any) -> None:
    """On PostgreSQL, text with NUL kept all that was fetched from being kept, for ever."""
    found = item({"update_id": 1, "message": HELLO | {"chat": {"id": chat, "type": "private"}}})
    assert (found.address, found.key, decode(found)) == ("", "u:1", None)


@pytest.mark.parametrize("number", [True, "5", 5.0, 2**63, [5]])
def test_a_message_without_a_number_of_its_own_is_nothing(number: Any) -> None:
    assert decode(item({"update_id": 1, "message": HELLO | {"message_id": number}})) is None


@pytest.mark.parametrize(("given", "kept"), [(2**31, 2**31 - 1), (2**70, 2**31 - 1), (7, 7), (0, 0)])
def test_a_length_fits_its_column(given: int, kept: int) -> None:
    voice = {"voice": {"file_id": "f", "duration": given, "file_size": given}}
    found = decode(item({"update_id": 1, "message": {**HELLO, "text": None, **voice}}))
    assert isinstance(found, Incoming)
    assert isinstance(found.reply, VoiceMessage)
    assert (found.reply.seconds, found.reply.size) == (kept, kept)


def test_signs_that_no_database_holds_are_left_out_everywhere() -> None:
    query = {"id": "1\0\ud800", "from": {"id": 4711, "language_code": "nb\0"}, "data": "a\0:b\ud800",
             "message": HELLO | {"reply_markup": {"inline_keyboard": [[{"text": "J\0a", "callback_data": "a\0:b\ud800"}]]}}}  # fmt: skip
    found = decode(item({"update_id": 1, "callback_query": query}))
    assert found == Incoming("telegram", "4711", Tapped("a", "b\ufffd"), "nb", tapped_on="5", ack="1\ufffd", label="Ja")


def test_of_what_is_too_deep_nothing_is_kept() -> None:
    deep: Any = []
    for _ in range(900):
        deep = [deep]
    found = item({"update_id": 1, "message": HELLO | {"x": deep}})
    assert (found.body, found.address, decode(found)) == ({}, "", None)


def test_two_kinds_in_one_update_are_read_as_one_of_them() -> None:
    """Never the words of one sent to the address of the other."""
    left = {"chat": {"id": 99, "type": "private"}, "from": {"id": 99}, "date": 1, "new_chat_member": {"status": "left"}}
    query = {"id": "1", "from": {"id": 4711}, "data": "*:help", "message": HELLO}
    found = decode(item({"update_id": 1, "callback_query": query, "my_chat_member": left}))
    assert found is not None
    assert found.address == "4711"
