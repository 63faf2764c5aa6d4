"""The test server is honest: python-telegram-bot, over real HTTP, meets Telegram's rules and refusals."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest

from tests.support.bot_api import BotApi, BotApiThread, Person, RateLimit
from tests.support.bot_api.html import parse_html

AN_HOUR = 3600
# Read once: every client would read them for itself, for as long as a test takes.
_AUTHORITIES = ssl.create_default_context()


@pytest.fixture(autouse=True)
def _retry_after_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """The old form warns, and warnings are errors here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with connected(api) as client:
        yield client


@pytest.fixture
async def kari(api: BotApi) -> Person:
    """Somebody who has started the bot."""
    person = api.person(first_name="Kari")
    await person.starts()
    return person


def connected(api: BotApi, token: str | None = None) -> Bot:
    def request() -> HTTPXRequest:
        return HTTPXRequest(httpx_kwargs={"trust_env": False, "verify": _AUTHORITIES})

    return Bot(token or api.token, base_url=api.base_url, request=request(), get_updates_request=request())


def keyboard(*rows: list[str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label) for label in row] for row in rows])


async def refused(call: Awaitable[Any], kind: type[TelegramError], words: str) -> None:
    with pytest.raises(kind) as caught:
        await call
    # python-telegram-bot changes the case of what the server says.
    assert words.lower() in caught.value.message.lower()


async def received(bot: Bot, offset: int | None = None, **options: Any) -> list[int]:
    return [update.update_id for update in await bot.get_updates(offset=offset, **options)]


# --- receiving ---


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(api: BotApi, bot: Bot, kari: Person) -> None:
    await kari.sends("en")
    first, second = await received(bot)
    assert await received(bot) == [first, second]
    assert await received(bot, offset=second) == [second]
    assert await received(bot) == [second]
    assert await received(bot, offset=second + 1) == []
    assert api.pending_updates == 0


async def test_limit_and_negative_offset(bot: Bot, kari: Person) -> None:
    for number in range(4):
        await kari.sends(f"svar {number}")
    everything = await received(bot)
    assert await received(bot, limit=2) == everything[:2]
    assert await received(bot, offset=-2) == everything[-2:]
    assert await received(bot) == everything[-2:], "a negative offset forgets what came before"


async def test_a_long_poll_wakes_when_somebody_writes(api: BotApi, bot: Bot, kari: Person) -> None:
    (started,) = await received(bot)
    polling = asyncio.create_task(bot.get_updates(offset=started + 1, timeout=50))
    await api.polling.starts_waiting()
    await kari.sends("hei")
    (update,) = await asyncio.wait_for(polling, 2)
    assert update.message is not None
    assert update.message.text == "hei"


async def test_the_earlier_of_two_long_polls_is_terminated(api: BotApi, bot: Bot) -> None:
    earlier = asyncio.create_task(bot.get_updates(timeout=50))
    await api.polling.starts_waiting()
    async with connected(api) as another:
        later = asyncio.create_task(another.get_updates(timeout=50))
        await refused(earlier, Conflict, "terminated by other getUpdates request; make sure that only one bot")
        await api.person().sends("hei")
        assert len(await later) == 1


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    await bot.set_webhook("https://example.org/hook")
    await refused(bot.get_updates(), Conflict, "can't use getUpdates method while webhook is active")
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_allowed_updates_are_remembered_and_do_not_touch_what_already_waits(bot: Bot, kari: Person) -> None:
    assert len(await received(bot, allowed_updates=["callback_query"])) == 1
    await kari.sends("går tapt")
    assert len(await received(bot)) == 1
    await received(bot, allowed_updates=[])
    await kari.sends("kommer fram")
    assert len(await received(bot)) == 2


async def test_messages_wait_a_day_and_button_presses_two_and_a_half_minutes(
    api: BotApi, bot: Bot, kari: Person
) -> None:
    api.clock.freeze()
    await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["Ja"]))
    press = (await kari.taps("Ja"))["update_id"]
    text = (await kari.sends("ja"))["update_id"]
    api.clock.advance(150)
    assert {press, text} <= set(await received(bot))
    api.clock.advance(1)
    assert press not in await received(bot)
    api.clock.advance(24 * AN_HOUR - 151)
    assert text in await received(bot)
    api.clock.advance(1)
    assert await received(bot) == []


async def test_renumbered_updates_come_although_the_offset_is_far_ahead(api: BotApi, bot: Bot, kari: Person) -> None:
    (old,) = await received(bot)
    assert await received(bot, offset=old + 1) == []
    api.renumber_updates(1_000)
    await kari.sends("etter en uke")
    assert await received(bot, offset=old + 1) == [1_000], "an offset far in the future is ignored"
    assert await received(bot, offset=1_001) == []


async def test_an_offset_just_ahead_of_renumbered_updates_swallows_them(api: BotApi, bot: Bot, kari: Person) -> None:
    (old,) = await received(bot)
    api.renumber_updates(old - 5)
    await kari.sends("ingen hører")
    assert await received(bot, offset=old + 1) == []


async def test_a_confirmed_update_can_come_again(api: BotApi, bot: Bot, kari: Person) -> None:
    update = await kari.sends("hei")
    await received(bot, offset=update["update_id"] + 1)
    api.redeliver(update)
    assert await received(bot, offset=update["update_id"] + 1) == [update["update_id"]]
    api.redeliver(update, as_new=True)
    assert await received(bot, offset=update["update_id"] + 1) == [update["update_id"] + 1]


async def test_a_malformed_update_reaches_the_parser(api: BotApi, bot: Bot) -> None:
    pushed = api.push_raw({"message": {"message_id": "none", "chat": 7}})
    with pytest.raises((TypeError, AttributeError, KeyError)):
        await bot.get_updates()
    assert pushed["update_id"] > 0


# --- webhook ---


async def test_a_webhook_delivers_with_its_secret_and_again_after_an_error(api: BotApi, bot: Bot) -> None:
    seen: list[tuple[int, str | None]] = []
    statuses = iter([500, 503, 200])
    delivered = asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        update = await request.json()
        seen.append((update["update_id"], request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        status = next(statuses)
        if status == 200:
            delivered.set()
        return web.Response(status=status)

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        await bot.set_webhook(url, secret_token="hemmelig_1")
        update = await api.person().sends("hei")
        await asyncio.wait_for(delivered.wait(), 5)
        assert seen == [(update["update_id"], "hemmelig_1")] * 3
        info = await bot.get_webhook_info()
        assert info.url == url
        assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
        await bot.delete_webhook()
    finally:
        await runner.cleanup()


async def test_webhook_settings_are_checked_and_pending_updates_can_be_dropped(
    api: BotApi, bot: Bot, kari: Person
) -> None:
    url = "https://example.org/hook"
    await refused(bot.set_webhook(url, secret_token="æ"), BadRequest, "secret token contains unallowed characters")
    await refused(bot.set_webhook(url, secret_token="a" * 257), BadRequest, "secret token is too long")
    await refused(bot.set_webhook("ftp://x"), BadRequest, "invalid webhook URL specified")
    assert api.pending_updates == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert api.pending_updates == 0


# --- sending ---


async def test_html_becomes_text_with_utf16_entities(bot: Bot, kari: Person) -> None:
    html = "👍 <b>Hei &lt;Kari&gt;</b> <a href='https://nav.no'>nav</a> <blockquote expandable>sitat</blockquote>"
    message = await bot.send_message(kari.user_id, html, parse_mode="HTML")
    assert message.text == "👍 Hei <Kari> nav sitat"
    found = [(entity.type, entity.offset, entity.length, entity.url) for entity in message.entities]
    assert found == [
        ("bold", 3, 10, None),
        ("text_link", 14, 3, "https://nav.no/"),
        ("expandable_blockquote", 18, 5, None),
    ]
    assert kari.last.text == message.text


@pytest.mark.parametrize(
    ("html", "refusal"),
    [
        ("å <x>hei</x>", 'Unsupported start tag "x" at byte offset 3'),
        ("hei <b", "Unclosed start tag at byte offset 4"),
        ("<b>hei", 'Can\'t find end tag corresponding to start tag "b"'),
        ("hei</b>", "Unexpected end tag at byte offset 3"),
        ("<b>hei</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("<b>hei</b", "Unclosed end tag at byte offset 6"),
        ('<span class="x">hei</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b/>", 'Unsupported start tag "b/" at byte offset 0'),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
    ],
)
async def test_html_that_cannot_be_parsed(bot: Bot, kari: Person, html: str, refusal: str) -> None:
    call = bot.send_message(kari.user_id, html, parse_mode="HTML")
    await refused(call, BadRequest, f"Can't parse entities: {refusal[0].lower()}{refusal[1:]}")


def test_html_as_the_real_parser_reads_it() -> None:
    assert parse_html("a &amp b &nbsp; &#229; &#xe5;")[0] == "a & b &nbsp; å å"
    assert parse_html("<i></i>x")[1] == []
    assert parse_html('<pre><code class="language-py">x</code></pre>')[1] == [
        {"offset": 0, "length": 1, "type": "pre", "language": "py"}
    ]
    assert parse_html('<a href="javascript:x">x</a>') == ("x", [])
    nested = parse_html("<b><i>x</i>y</b>")[1]
    assert [entity["type"] for entity in nested] == ["bold", "italic"]


async def test_the_limit_is_4096_utf16_units_after_parsing(bot: Bot, kari: Person) -> None:
    await bot.send_message(kari.user_id, "😀" * 2048)
    await refused(bot.send_message(kari.user_id, "😀" * 2048 + "x"), BadRequest, "Message is too long")
    await bot.send_message(kari.user_id, f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")
    await refused(bot.send_message(kari.user_id, "x" * 4097), BadRequest, "Message is too long")


async def test_empty_texts(bot: Bot, kari: Person) -> None:
    await refused(bot.send_message(kari.user_id, ""), BadRequest, "Message text is empty")
    await refused(bot.send_message(kari.user_id, " \n "), BadRequest, "Text must be non-empty")
    await refused(bot.send_message(kari.user_id, "<b></b>", parse_mode="HTML"), BadRequest, "must be non-empty")


async def test_outer_whitespace_goes_and_entities_move_along(bot: Bot, kari: Person) -> None:
    message = await bot.send_message(kari.user_id, "\n\n hei <b>du  </b> \n", parse_mode="HTML")
    assert message.text == "hei du"
    assert [(entity.offset, entity.length) for entity in message.entities] == [(4, 2)]


async def test_who_cannot_be_written_to(api: BotApi, bot: Bot, kari: Person) -> None:
    stranger = api.person()
    await refused(bot.send_message(stranger.user_id, "hei"), BadRequest, "Chat not found")
    await kari.blocks()
    await refused(bot.send_message(kari.user_id, "hei"), Forbidden, "bot was blocked by the user")
    await kari.unblocks()
    await bot.send_message(kari.user_id, "hei")
    await kari.deletes_account()
    await refused(bot.send_message(kari.user_id, "hei"), Forbidden, "user is deactivated")


async def test_button_data_is_at_most_64_bytes(bot: Bot, kari: Person) -> None:
    await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["å" * 32]))
    await refused(
        bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["å" * 32 + "x"])),
        BadRequest,
        "BUTTON_DATA_INVALID",
    )


@pytest.mark.parametrize(
    ("button", "refusal"),
    [
        ({"text": "", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        ({"text": "Ja"}, "can't parse inline keyboard button: Text buttons are unallowed"),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": "Åpne", "url": "http://localhost:8000/"}, "is invalid: Wrong HTTP URL"),
    ],
)
async def test_buttons_are_checked(api: BotApi, kari: Person, button: dict[str, str], refusal: str) -> None:
    body = {"chat_id": kari.user_id, "text": "Velg", "reply_markup": {"inline_keyboard": [[button]]}}
    status, answer = await posted(api, "sendMessage", json=body)
    assert status == 400
    assert refusal in answer["description"]


async def posted(api: BotApi, method: str, **request: Any) -> tuple[int, dict[str, Any]]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{api.base_url}{api.token}/{method}", **request) as response,
    ):
        return response.status, await response.json()


async def test_keyboards_have_a_largest_size(bot: Bot, kari: Person) -> None:
    rows = [[f"{row}-{column}" for column in range(8)] for row in range(12)]
    await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(*rows, ["a", "b", "c", "d"]))
    too_many = keyboard(*rows, ["a", "b", "c", "d", "e"])
    too_wide = keyboard([str(number) for number in range(9)])
    for markup in (too_many, too_wide):
        await refused(bot.send_message(kari.user_id, "Velg", reply_markup=markup), BadRequest, "is too long")


async def test_rate_limits_answer_with_the_seconds_to_wait() -> None:
    limit = RateLimit(overall=30, overall_burst=3, per_chat=1, chat_burst=1)
    async with BotApi(rate=limit) as api, connected(api) as bot:
        api.clock.freeze()
        people = [api.person() for _ in range(4)]
        for person in people:
            await person.starts()
        await bot.send_message(people[0].user_id, "en")
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(people[0].user_id, "to")
        assert caught.value.retry_after == timedelta(seconds=1)
        await bot.send_message(people[1].user_id, "en")
        await bot.send_message(people[2].user_id, "en")
        with pytest.raises(RetryAfter):
            await bot.send_message(people[3].user_id, "en")
        api.clock.advance(1)
        await bot.send_message(people[0].user_id, "to")
        assert people[0].texts == ["en", "to"]


async def test_protection_and_link_preview_are_accepted(api: BotApi, bot: Bot, kari: Person) -> None:
    message = await bot.send_message(
        kari.user_id, "Les https://nav.no", protect_content=True, disable_web_page_preview=True
    )
    assert message.has_protected_content
    assert message.link_preview_options is not None
    assert message.link_preview_options.is_disabled
    assert kari.last.protected
    assert [call.method for call in api.calls if call.method != "getMe"] == ["sendMessage"]


# --- changing ---


async def test_editing(api: BotApi, bot: Bot, kari: Person) -> None:
    sent = await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["Ja"]))
    changed = await bot.edit_message_text("Takk", kari.user_id, sent.message_id)
    assert isinstance(changed, type(sent))
    assert changed.edit_date is not None
    assert (kari.last.text, kari.last.buttons, kari.last.edited) == ("Takk", [], True)
    same = bot.edit_message_text("Takk", kari.user_id, sent.message_id)
    await refused(same, BadRequest, "Message is not modified: specified new message content and reply markup")
    absent = bot.edit_message_text("Takk", kari.user_id, 999_999)
    await refused(absent, BadRequest, "Message to edit not found")
    own = await kari.sends("mitt")
    theirs = bot.edit_message_text("ditt", kari.user_id, own["message"]["message_id"])
    await refused(theirs, BadRequest, "Message can't be edited")


async def test_keyboards_are_edited_alone(bot: Bot, kari: Person) -> None:
    sent = await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["Ja", "Nei"]))
    await bot.edit_message_reply_markup(kari.user_id, sent.message_id)
    assert kari.buttons == []
    again = bot.edit_message_reply_markup(kari.user_id, sent.message_id)
    await refused(again, BadRequest, "Message is not modified")


async def test_deleting(api: BotApi, bot: Bot, kari: Person) -> None:
    api.clock.freeze()
    sent = await bot.send_message(kari.user_id, "kort")
    old = await bot.send_message(kari.user_id, "gammel")
    await bot.delete_message(kari.user_id, sent.message_id)
    assert kari.texts == ["gammel"]
    gone = bot.delete_message(kari.user_id, sent.message_id)
    await refused(gone, BadRequest, "Message to delete not found")
    api.clock.advance(48 * AN_HOUR + 1)
    too_old = bot.delete_message(kari.user_id, old.message_id)
    await refused(too_old, BadRequest, "Message can't be deleted for everyone")


# --- button presses ---


async def test_a_press_carries_its_message_and_is_answered_once(bot: Bot, kari: Person) -> None:
    sent = await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["Ja", "Nei"]))
    await kari.taps("Nei")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert (query.data, query.from_user.id, query.message.message_id) == (
        "Nei",
        kari.user_id,
        sent.message_id,
    )
    assert kari.unanswered_taps == 1
    await query.answer("Notert")
    assert (kari.alerts, kari.unanswered_taps) == (["Notert"], 0)
    await refused(query.answer(), BadRequest, "Query is too old and response timeout expired")


async def test_a_press_can_be_answered_for_150_seconds(api: BotApi, bot: Bot, kari: Person) -> None:
    api.clock.freeze()
    await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["Ja"]))
    first, second = [(await kari.taps("Ja"))["callback_query"]["id"] for _ in range(2)]
    await refused(bot.answer_callback_query(first, "x" * 201), BadRequest, "MESSAGE_TOO_LONG")
    api.clock.advance(150)
    await bot.answer_callback_query(first, "x" * 200)
    api.clock.advance(1)
    await refused(bot.answer_callback_query(second), BadRequest, "query ID is invalid")
    await refused(bot.answer_callback_query("12"), BadRequest, "query ID is invalid")


async def test_old_forged_and_missing_buttons(bot: Bot, kari: Person) -> None:
    old = await bot.send_message(kari.user_id, "Velg", reply_markup=keyboard(["Ja"]))
    await bot.send_message(kari.user_id, "Velg igjen", reply_markup=keyboard(["Nei"]))
    assert (await kari.taps_on(old.message_id, "Ja"))["callback_query"]["data"] == "Ja"
    await kari.taps_data(old.message_id, "forfalsket")
    await kari.taps_data(999, "uten melding")
    forged = [update.callback_query for update in await bot.get_updates()][-2:]
    assert [query.data for query in forged if query] == ["forfalsket", "uten melding"]
    assert forged[1] is not None
    assert forged[1].message is not None
    assert not forged[1].message.is_accessible
    with pytest.raises(AssertionError, match=r"no button 'Kanskje'; visible.*Ja.*Nei"):
        await kari.taps("Kanskje")


# --- people ---


async def test_commands_carry_their_entities(bot: Bot, kari: Person) -> None:
    await kari.starts("KODE-1_a")
    await kari.sends("😀 skriv /hjelp@stegvis_test_bot, ikke a/b")
    start, help_text = [update.message for update in await bot.get_updates()][-2:]
    assert start is not None
    assert help_text is not None
    assert (start.text, list(start.parse_entities().values())) == ("/start KODE-1_a", ["/start"])
    assert list(help_text.parse_entities().values()) == ["/hjelp@stegvis_test_bot"]


async def test_all_a_person_can_send_is_parsed(bot: Bot, kari: Person) -> None:
    sent = await kari.sends("skrivefiel")
    await kari.edits(sent["message"]["message_id"], "skrivefeil")
    await kari.sends_photo("mitt bilde")
    await kari.sends_voice()
    await kari.sends_sticker()
    await kari.sends_document()
    await kari.sends_contact()
    await kari.blocks()
    updates = (await bot.get_updates())[2:]
    edited = updates[0].edited_message
    assert edited is not None
    assert (edited.text, edited.edit_date is not None) == ("skrivefeil", True)
    messages = [update.message for update in updates[1:6]]
    found = [m.effective_attachment is not None for m in messages if m]
    assert found == [True] * 5
    change = updates[6].my_chat_member
    assert change is not None
    assert change.new_chat_member.status == "kicked"


async def test_a_text_over_the_limit_comes_in_parts(bot: Bot, kari: Person) -> None:
    await kari.sends("x" * 4096 + "y")
    parts = [update.message for update in await bot.get_updates()][1:]
    assert [len(part.text) for part in parts if part and part.text] == [4096, 1]


async def test_groups_and_channels(api: BotApi, bot: Bot, kari: Person) -> None:
    group = kari.in_group(title="Kurs", kind="group", chat_id=-77)
    await group.adds_bot()
    await group.sends("/start@stegvis_test_bot")
    await bot.send_message(-77, "Bare i privat samtale")
    assert group.last.text == "Bare i privat samtale"
    upgraded = await group.becomes_supergroup(-1_009)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(-77, "hei")
    assert moved.value.new_chat_id == -1_009
    await bot.leave_chat(-1_009)
    assert upgraded.chat.bot_is == "left"
    outside = bot.send_message(-1_009, "hei")
    await refused(outside, Forbidden, "bot is not a member of the supergroup chat")
    await kari.in_group(chat_id=-1_010, title="Kanal", kind="channel").sends("nyhet")
    kinds = [update.channel_post is not None for update in await bot.get_updates()]
    assert kinds[-1]


async def test_privacy_mode_hides_what_is_not_addressed_to_the_bot() -> None:
    async with BotApi(privacy_mode=True) as api, connected(api) as bot:
        group = api.person().in_group()
        for text in ("hei alle", "/start@annen_bot", "/start", "/start@Stegvis_test_bot"):
            await group.sends(text)
        seen = [update.message.text for update in await bot.get_updates() if update.message]
        assert seen == ["/start", "/start@Stegvis_test_bot"]


async def test_waiting_for_a_message_says_what_came_instead(bot: Bot, kari: Person) -> None:
    waiting = asyncio.create_task(kari.sees("spørsmål"))
    await bot.send_message(kari.user_id, "Et spørsmål")
    assert (await waiting).text == "Et spørsmål"
    assert len(await kari.waits_for_messages(1)) == 1
    with pytest.raises(AssertionError, match="Et spørsmål"):
        await kari.sees("svar", timeout=0.01)


# --- the bot's own settings ---


@pytest.mark.parametrize(
    ("command", "description", "refusal"),
    [
        ("Hjelp", "Få hjelp", "BOT_COMMAND_INVALID"),
        ("få_hjelp", "Få hjelp", "BOT_COMMAND_INVALID"),
        ("a" * 33, "Få hjelp", "command length must not exceed 32"),
        ("hjelp", "x" * 257, "command description length must not exceed 256"),
        ("hjelp", " ", "command description must be non-empty"),
        ("", "x", "command must be non-empty"),
    ],
)
async def test_commands_are_checked(api: BotApi, command: str, description: str, refusal: str) -> None:
    commands = json.dumps([{"command": command, "description": description}])
    status, answer = await posted(api, "setMyCommands", data={"commands": commands})
    assert (status, answer["description"]) == (400, f"Bad Request: {refusal}")


async def test_commands_are_kept_by_scope_and_language(api: BotApi, bot: Bot, kari: Person) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("hjelp", "Hjelp")], scope=scope, language_code="nb")
    assert [command.command for command in await bot.get_my_commands()] == ["help"]
    assert await bot.get_my_commands(scope=scope) == ()
    assert [item["command"] for item in api.profile.menu_for(kari.user_id, "nb")] == ["hjelp"]
    await bot.delete_my_commands(scope=scope, language_code="nb")
    assert [item["command"] for item in api.profile.menu_for(kari.user_id, "nb")] == ["help"]


async def test_name_descriptions_menu_and_chat(bot: Bot, kari: Person) -> None:
    await bot.set_my_name("Stegvis")
    await bot.set_my_description("Korte samtaler", language_code="nb")
    await bot.set_my_short_description("Samtaler")
    assert (await bot.get_my_description("nb")).description == "Korte samtaler"
    await bot.set_chat_menu_button(kari.user_id)
    assert (await bot.get_chat_menu_button(kari.user_id)).type == "default"
    await bot.send_chat_action(kari.user_id, "typing")
    assert kari.actions == ["typing"]
    assert (await bot.get_chat(kari.user_id)).first_name == "Kari"


# --- trouble ---


async def test_wrong_tokens_and_unknown_methods(api: BotApi, bot: Bot) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{api.base_url}1:feil/getMe") as response:
            expected = {"ok": False, "error_code": 401, "description": "Unauthorized"}
            assert (response.status, await response.json()) == (401, expected)
        async with session.get(f"{api.base_url}{api.token}/getNothing") as response:
            assert response.status == 404
        async with session.get(f"{api.base_url}{api.token}/getme") as response:
            assert (await response.json())["result"]["username"] == "stegvis_test_bot"
    wrong = connected(api, "1:feil")
    with pytest.raises(InvalidToken):
        await wrong.initialize()
    await wrong.shutdown()


@pytest.mark.parametrize("form", ["json", "data", "params"])
async def test_every_form_of_request_is_read(api: BotApi, kari: Person, form: str) -> None:
    body = {"chat_id": kari.user_id, "text": "hei & hå", "protect_content": "true"}
    status, answer = await posted(api, "sendMessage", **{form: body})
    assert (status, answer["result"]["text"]) == (200, "hei & hå")
    assert kari.last.protected


async def test_multipart_is_read(api: BotApi, kari: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(kari.user_id), "text": "hei"}, default_to_multipart=True)
    form.add_field("document", b"bytes", filename="cv.pdf")
    assert (await posted(api, "sendMessage", data=form))[0] == 200


async def test_ordered_refusals_happen_the_ordered_number_of_times(api: BotApi, bot: Bot, kari: Person) -> None:
    api.fail_next("sendMessage", status=500, times=2, chat_id=kari.user_id)
    api.fail_next("sendMessage", status=429, retry_after=7)
    for _ in range(2):
        await refused(bot.send_message(kari.user_id, "hei"), NetworkError, "Internal Server Error")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(kari.user_id, "hei")
    assert caught.value.retry_after == timedelta(seconds=7)
    assert api.faults.pending == 0
    await bot.send_message(kari.user_id, "hei")
    assert [call.status for call in api.calls_of("sendMessage")] == [500, 500, 429, 200]


@pytest.mark.parametrize("deliver", [True, False])
async def test_a_cut_connection_leaves_the_outcome_unknown(api: BotApi, bot: Bot, kari: Person, deliver: bool) -> None:
    api.drop_connection_next("sendMessage", deliver=deliver)
    with pytest.raises(NetworkError):
        await bot.send_message(kari.user_id, "kom jeg fram?")
    assert kari.texts == (["kom jeg fram?"] if deliver else [])
    assert api.calls_of("sendMessage")[0].status is None


async def test_garbage_and_slowness(api: BotApi, bot: Bot, kari: Person) -> None:
    api.garbage_next("sendMessage")
    await refused(bot.send_message(kari.user_id, "hei"), TelegramError, "Invalid server response")
    held = api.hold_next("sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(kari.user_id, "sent", read_timeout=0.01)
    await held.reached()
    assert kari.texts == []
    held.release()
    assert (await kari.sees("sent")).text == "sent"


async def test_an_outage_keeps_everything(api: BotApi, bot: Bot, kari: Person) -> None:
    address = api.url
    await api.stop()
    with pytest.raises(NetworkError):
        await bot.get_updates()
    await kari.sends("mens du var borte")
    await api.start()
    assert api.url == address
    assert len(await bot.get_updates()) == 2


def test_the_server_runs_in_a_thread_for_tests_that_are_not_async() -> None:
    with BotApiThread() as api:
        kari = api.person(first_name="Kari")
        kari.starts("KODE")

        async def answer() -> None:
            async with connected(api) as bot:  # type: ignore[arg-type]
                (update,) = await bot.get_updates()
                assert update.effective_user is not None
                await bot.send_message(update.effective_user.id, "Velkommen", reply_markup=keyboard(["Ja"]))

        asyncio.run(answer())
        assert kari.sees("Velkommen").buttons == [["Ja"]]
        assert kari.taps("Ja")["callback_query"]["data"] == "Ja"
        assert api.pending_updates == 2


async def test_people_can_be_played_by_curl() -> None:
    async with BotApi(control=True) as api, connected(api) as bot, aiohttp.ClientSession() as session:
        person = f"{api.url}/control/person/42"
        await session.post(f"{person}/send", json={"text": "hei"})
        await bot.send_message(42, "Velg", reply_markup=keyboard(["Ja"]))
        async with session.get(f"{person}/messages") as response:
            shown = (await response.json())["messages"]
        assert [(message["text"], message["buttons"]) for message in shown] == [("Velg", [["Ja"]])]
        async with session.post(f"{person}/tap", json={"label": "Nei"}) as response:
            assert response.status == 400
        async with session.post(f"{person}/tap", json={"label": "Ja"}) as response:
            assert (await response.json())["callback_query"]["data"] == "Ja"
