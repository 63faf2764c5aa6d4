"""Updates of every kind that the Bot API can send, and of kinds that are still to come, as JSON."""

from __future__ import annotations

import json
from random import Random
from typing import Any

Raw = dict[str, Any]

# Stands in every text and name, so that a log that has it is known.
CANARY = "kanarifugl"

_WHEN = 1_772_450_000
_FILE = {"file_id": "BQACAgQAAxkBAAI", "file_unique_id": "AgADxyz", "file_size": 48_213}
_SIZE = {"width": 90, "height": 67}
_BOT = {"id": 123, "is_bot": True, "first_name": "Stegvis", "username": "stegvis_bot"}
_CHANNEL = {"id": -1001, "type": "channel", "title": f"Kanal {CANARY}"}


def _person(who: int) -> Raw:
    return {"id": who, "is_bot": False, "first_name": CANARY.title(), "last_name": "Å", "username": "kanari",
            "language_code": "nb", "is_premium": True}  # fmt: skip


def _message(who: int, number: int, **more: Any) -> Raw:
    chat = {"id": who, "first_name": CANARY.title(), "type": "private"}
    return {"message_id": number, "from": _person(who), "chat": chat, "date": _WHEN, **more}


def _carried() -> list[Raw]:
    """What a message can hold."""
    words = {"caption": f"Se her, {CANARY}", "caption_entities": [{"type": "bold", "offset": 0, "length": 2}]}
    return [
        {"text": f"Hei {CANARY}"}, {"text": "/meny"}, {"text": "/start ABCD-EFGH"}, {"text": "hjelp"}, {"text": "stopp"},
        {"text": f"/samtale@stegvis_bot {CANARY}", "entities": [{"type": "bot_command", "offset": 0, "length": 20}]},
        {"text": f"{CANARY} @a #b https://c.no", "entities": [{"type": "mention", "offset": 11, "length": 2},
         {"type": "text_mention", "offset": 0, "length": 4, "user": _person(9)}, {"type": "custom_emoji", "offset": 0,
          "length": 2, "custom_emoji_id": "5"}], "link_preview_options": {"is_disabled": True}},
        {"photo": [_FILE | _SIZE, _FILE | {"width": 1280, "height": 960}], **words, "has_media_spoiler": True},
        {"voice": _FILE | {"duration": 7, "mime_type": "audio/ogg"}, **words}, {"voice": _FILE | {"duration": 0}},
        {"audio": _FILE | {"duration": 200, "title": CANARY}}, {"document": _FILE | {"file_name": f"{CANARY}.pdf"}, **words},
        {"video": _FILE | _SIZE | {"duration": 3}, **words}, {"video_note": _FILE | {"length": 240, "duration": 3}},
        {"animation": _FILE | _SIZE | {"duration": 3}, "document": _FILE},
        {"sticker": _FILE | _SIZE | {"type": "regular", "is_animated": False, "is_video": False, "emoji": "🐤"}},
        {"contact": {"phone_number": "+4799999999", "first_name": CANARY, "user_id": 44}},
        {"location": {"latitude": 59.91, "longitude": 10.75, "live_period": 900}},
        {"venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": CANARY, "address": CANARY}},
        {"dice": {"emoji": "🎲", "value": 6}}, {"poll": _poll()}, {"new_chat_title": CANARY}, {"delete_chat_photo": True},
        {"story": {"chat": _CHANNEL, "id": 3}}, {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
        {"pinned_message": {"message_id": 3, "date": 0, "chat": _CHANNEL}}, {"write_access_allowed": {}},
        {"users_shared": {"request_id": 1, "users": [{"user_id": 5}]}}, {"web_app_data": {"data": CANARY, "button_text": "x"}},
        {"successful_payment": {"currency": "XTR", "total_amount": 1, "invoice_payload": CANARY}},
        {"checklist": {"title": CANARY, "tasks": [{"id": 1, "text": CANARY}]}}, {"gift": {"gift": {"id": "g"}}},
    ]  # fmt: skip


def _poll() -> Raw:
    options = [{"text": CANARY, "voter_count": 0}, {"text": "Nei", "voter_count": 1}]
    return {"id": "77", "question": CANARY, "options": options, "total_voter_count": 1, "is_closed": False,
            "is_anonymous": True, "type": "regular", "allows_multiple_answers": False}  # fmt: skip


_AROUND: list[Raw] = [
    {}, {}, {}, {}, {},
    {"forward_origin": {"type": "user", "sender_user": _person(8), "date": 1}, "forward_date": 1},
    {"forward_origin": {"type": "hidden_user", "sender_user_name": CANARY, "date": 1}},
    {"reply_to_message": {"message_id": 4, "date": 1, "chat": _CHANNEL, "text": CANARY, "from": _BOT}},
    {"external_reply": {"origin": {"type": "channel", "chat": _CHANNEL, "message_id": 1, "date": 1}}, "quote":
     {"text": CANARY, "position": 0}},
    {"via_bot": _BOT, "media_group_id": "12", "has_protected_content": True, "effect_id": "5", "author_signature": "x"},
    {"reply_markup": {"inline_keyboard": [[{"text": CANARY, "url": "https://example.org"}]]}},
    {"business_connection_id": "b", "sender_business_bot": _BOT, "is_from_offline": True},
]  # fmt: skip

# Where else than between two.
_PLACES: list[Raw] = [
    {"id": -42, "type": "group", "title": CANARY, "all_members_are_administrators": True},
    {"id": -10042, "type": "supergroup", "title": CANARY, "is_forum": True}, _CHANNEL,
]  # fmt: skip
_ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}

# As Telegram has them; what we do not ask for is never sent to us, and must stop nothing if it comes.
_OTHERS = (
    "channel_post", "edited_channel_post", "business_connection", "business_message", "edited_business_message",
    "deleted_business_messages", "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "chat_member",
    "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "telepathy", "message_2", "", "update",
)  # fmt: skip
_MEMBERS = ("creator", "administrator", "member", "restricted", "left", "kicked")

PROMPTS = ("0123456789ab", "*", "", "fedcba987654")
KEYS = (
    "o:ja", "o:nothing", "skip", "more", "help", "contact", "ok", "stop", "all", "none", "done", "keep", "again", "l:1",
    "l:99999999999999999999", "e:try", "w:7", "p:0", "undo:x", "undo:", "s:2", "yes", "no", "menu", "",
)  # fmt: skip


def an_update(dice: Random, who: int, number: int, data: str = "") -> Raw:
    """A sound update without its number. `data`: of the button that is pressed."""
    kind = dice.choice(
        ("message",) * 7 + ("edited_message",) * 2 + ("callback_query",) * 4 + ("my_chat_member", "other", "place")
    )
    if kind == "callback_query":
        return {kind: _press(dice, who, number, data)}
    if kind == "my_chat_member":
        member, before = ({"user": _BOT, "status": dice.choice(_MEMBERS)} for _ in range(2))
        chat = _message(who, 0)["chat"] if dice.random() < 0.7 else dice.choice(_PLACES)
        return {kind: {"chat": chat, "from": _person(who), "date": _WHEN + number, "old_chat_member": before,
                       "new_chat_member": member}}  # fmt: skip
    message = _message(who, number, **dice.choice(_CARRIED), **dice.choice(_AROUND))
    if kind == "edited_message":
        return {kind: message | {"edit_date": _WHEN + number}}
    if kind == "place":
        message["chat"] = dice.choice(_PLACES)
        message |= dice.choice(
            (
                {},
                {"from": _ANONYMOUS, "sender_chat": message["chat"]},
                {"message_thread_id": 5, "is_topic_message": True},
            )
        )
        return {dice.choice(("message", "channel_post", "edited_message")): message}
    return {
        dice.choice(_OTHERS) if kind == "other" else kind: message
        if kind == "message"
        else _something(dice, who, message)
    }


def _something(dice: Random, who: int, message: Raw) -> Raw:
    other = {"id": "9", "user": _person(who), "from": _person(who), "query": CANARY, "offset": "", "user_chat_id": who,
             "date": 1, "chat": message["chat"], "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}],
             "message_id": 5}  # fmt: skip
    return dice.choice((message, other, _poll(), {"poll_id": "77", "user": _person(who), "option_ids": [0]}))


def _press(dice: Random, who: int, number: int, data: str) -> Raw:
    data = data or f"{dice.choice(PROMPTS)}:{dice.choice(KEYS)}"
    forged = (data, data, data, data * 9, f"{data}\0", data.replace(":", ""), f"{data}:{data}", "☑" * 40, f"x{data}")
    data = dice.choice(forged)
    rows = [[{"text": CANARY, "callback_data": data}, {"text": "Les", "url": "https://example.org"}], []]
    query: Raw = {"id": f"{who << 32}{number}", "from": _person(who), "chat_instance": "-77", "data": data,
                  "message": _message(who, number, text=CANARY, reply_markup={"inline_keyboard": rows}) | {"from": _BOT}}  # fmt: skip
    how = dice.random()
    if how < 0.05:
        query["message"] = {"chat": query["message"]["chat"], "message_id": 0, "date": 0}
    elif how < 0.1:
        del query["message"]
        query["inline_message_id"] = "AAA"
    elif how < 0.15:
        query["message"]["chat"] = dice.choice((*_PLACES, {"id": 5, "type": "private"}))
    return query


_CARRIED = _carried()


def good(who: int, number: int, text: str) -> Raw:
    """A message that must arrive."""
    return {"message": _message(who, number, text=text)}


def written(raw: Raw) -> bytes:
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")
