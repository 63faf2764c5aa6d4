"""Reply markup: what the server accepts and in which words it refuses the rest."""

from dataclasses import dataclass
from typing import Any

from tests.support.bot_api.basics import Args, Json, Refusal, bad_request
from tests.support.bot_api.html import checked_link

MAX_CALLBACK_DATA_BYTES = 64
MAX_BUTTONS = 100
MAX_BUTTONS_PER_ROW = 8

_OTHER_BUTTON_KINDS = (
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)


@dataclass(frozen=True)
class Markup:
    """A keyboard under a message (inline) or in place of the person's keyboard (reply)."""

    inline: list[list[Json]]
    reply: list[list[str]]
    removes_reply: bool = False


NO_MARKUP = Markup([], [])


def reply_markup(args: Args) -> Markup:
    raw = args.parsed("reply_markup", "Can't parse reply keyboard markup JSON object")
    if raw is None:
        return NO_MARKUP
    if not isinstance(raw, dict):
        raise bad_request("Object expected as reply markup")
    reply = [[_reply_label(button) for button in row] for row in _rows(raw, "keyboard")]
    inline = [[_inline_button(button) for button in row] for row in _rows(raw, "inline_keyboard")]
    if reply:
        return Markup([], [row for row in reply if row])
    return Markup([row for row in inline if row], [], bool(raw.get("remove_keyboard") or raw.get("hide_keyboard")))


def check_like_the_data_centre(markup: Markup) -> None:
    """Limits that the public source leaves to Telegram's own servers."""
    for row in markup.inline:
        for button in row:
            if len(button.get("callback_data", "").encode()) > MAX_CALLBACK_DATA_BYTES:
                raise bad_request("BUTTON_DATA_INVALID")
    counts = [len(row) for row in markup.inline or markup.reply]
    if sum(counts) > MAX_BUTTONS or any(count > MAX_BUTTONS_PER_ROW for count in counts):
        raise bad_request("reply markup is too long")


def _rows(raw: Json, name: str) -> list[list[Any]]:
    rows = raw.get(name)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise bad_request(f'Field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        owner = " of the InlineKeyboardMarkup" if name == "inline_keyboard" else ""
        raise bad_request(f'Field "{name}"{owner} must be an Array of Arrays')
    return rows


def _inline_button(button: object) -> Json:
    if not isinstance(button, dict):
        raise _unparsable_inline("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise _unparsable_inline('Can\'t find field "text"')
    kind = _inline_kind(button)
    if not str(text).strip():
        raise bad_request("Inline keyboard button text must be non-empty")
    return {"text": str(text)} | kind


def _inline_kind(button: Json) -> Json:
    url = button.get("url")
    if url:
        if not url.startswith("tg://") and checked_link(url) is None:
            # LinkManager::check_link: a host without a dot, such as localhost, is no address for a button.
            raise bad_request(f"Inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        return {"url": url}
    if button.get("callback_data"):
        return {"callback_data": button["callback_data"]}
    for name in _OTHER_BUTTON_KINDS:
        if name in button:
            return {name: button[name]}
    raise _unparsable_inline("Text buttons are unallowed in the inline keyboard")


def _reply_label(button: object) -> str:
    label = button.get("text") if isinstance(button, dict) else button
    if not isinstance(label, str):
        raise bad_request("Can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not label.strip():
        raise bad_request("Keyboard button text must be non-empty")
    return label


def _unparsable_inline(message: str) -> Refusal:
    return bad_request(f"Can't parse inline keyboard button: {message}")
