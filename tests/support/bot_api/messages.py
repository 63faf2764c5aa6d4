"""Methods that send, change and remove messages, and the answers to button presses."""

from dataclasses import dataclass, replace

from tests.support.bot_api.basics import Args, Json, Refusal, bad_request
from tests.support.bot_api.html import parse_html
from tests.support.bot_api.keyboards import Markup, check_like_the_data_centre, reply_markup
from tests.support.bot_api.limits import RateLimiter
from tests.support.bot_api.texts import (
    MAX_MESSAGE_UNITS,
    MAX_TEXT_BYTES,
    Entity,
    cleaned,
    is_valid_unicode,
    utf16_length,
    with_found_entities,
)
from tests.support.bot_api.updates import CALLBACK_LIFETIME
from tests.support.bot_api.world import Chat, Message, World

MAX_CALLBACK_ANSWER = 200
MAX_CAPTION_UNITS = 1024
# PNG and JPEG.
PICTURE_SIGNATURES = ("89504e470d0a1a0a", "ffd8ff")
MAX_DELETED_AT_ONCE = 100
DELETABLE_SECONDS = 2 * 86_400  # MessagesManager::can_revoke_message, DEFAULT_REVOKE_TIME_LIMIT for bots

_CHAT_ACTIONS = {
    "cancel",
    "typing",
    "choose_sticker",
    "pick_up_location",
    "find_location",
    "upload_document",
} | {
    f"{verb}_{kind}" for verb in ("record", "upload") for kind in ("video", "audio", "voice", "photo", "video_note")
} - {"record_photo"}


@dataclass(frozen=True)
class _Content:
    text: str
    entities: list[Entity]
    link_preview: Json | None


@dataclass
class MessageMethods:
    world: World
    limiter: RateLimiter
    # The updates live 150 s; how long an answer is accepted is Telegram's own affair, so tests may set it.
    callback_ttl: float = CALLBACK_LIFETIME

    def send_message(self, args: Args) -> Json:
        content = _parsed_content(args)
        markup = reply_markup(args)
        chat = self.world.chat_to_write(args.text("chat_id"))
        content = _checked_content(content)
        check_like_the_data_centre(markup)
        extra = _replied(chat, args) | _extras(args, content)
        self.limiter.check(chat.chat_id)
        message = self.world.new_message(chat, self.world.bot_user, from_bot=True)
        message.text, message.entities, message.extra = content.text, content.entities, extra
        message.keyboard = markup.inline
        _use_reply_keyboard(chat, markup)
        chat.changes.announce()
        return message.json()

    def send_photo(self, args: Args) -> Json:
        """A new file each time; file ids and addresses are not offered here."""
        caption, entities = _marked_up(args.text("caption"), args)
        markup = reply_markup(args)
        chat = self.world.chat_to_write(args.text("chat_id"))
        photo = args.text("photo")
        if not photo:
            raise bad_request("there is no photo in the request")
        if not photo.removeprefix("file:").startswith(PICTURE_SIGNATURES):
            raise bad_request("IMAGE_PROCESS_FAILED")
        caption, entities = cleaned(caption, entities)
        if utf16_length(caption) > MAX_CAPTION_UNITS:
            raise bad_request("message caption is too long")
        check_like_the_data_centre(markup)
        self.limiter.check(chat.chat_id)
        message = self.world.new_message(chat, self.world.bot_user, from_bot=True)
        sizes = [{"file_id": f"photo-{message.message_id}", "file_unique_id": "p", "width": 512, "height": 512}]
        message.extra = {"photo": sizes, "caption": caption}
        message.extra |= {"caption_entities": entities} if entities else {}
        message.keyboard = markup.inline
        chat.changes.announce()
        return message.json()

    def send_document(self, args: Args) -> Json:
        """Any file that is not empty. A new one each time; file ids and addresses are not offered here."""
        caption, entities = _marked_up(args.text("caption"), args)
        chat = self.world.chat_to_write(args.text("chat_id"))
        document = args.text("document")
        if not document:
            raise bad_request("there is no document in the request")
        if document == "file:":
            raise bad_request("file must be non-empty")
        caption, entities = cleaned(caption, entities)
        if utf16_length(caption) > MAX_CAPTION_UNITS:
            raise bad_request("message caption is too long")
        self.limiter.check(chat.chat_id)
        message = self.world.new_message(chat, self.world.bot_user, from_bot=True)
        name = {"file_name": args.text("document:name")} if args.text("document:name") else {}
        message.extra = {
            "document": {"file_id": f"document-{message.message_id}", "file_unique_id": "d", **name},
            "caption": caption,
        }
        message.extra |= {"caption_entities": entities} if entities else {}
        chat.changes.announce()
        return message.json()

    def edit_message_text(self, args: Args) -> Json:
        content = _parsed_content(args)
        markup = reply_markup(args)
        message = self._to_edit(args)
        content = _checked_content(content)
        changed = replace(message, text=content.text, entities=content.entities, keyboard=markup.inline)
        changed.extra = {key: value for key, value in message.extra.items() if key != "link_preview_options"}
        if content.link_preview:
            changed.extra["link_preview_options"] = content.link_preview
        return self._edit(message, changed, markup)

    def edit_message_reply_markup(self, args: Args) -> Json:
        markup = reply_markup(args)
        message = self._to_edit(args)
        return self._edit(message, replace(message, keyboard=markup.inline), markup)

    def _to_edit(self, args: Args) -> Message:
        if not args.text("chat_id") and not args.integer("message_id"):
            raise bad_request("Message identifier is not specified")
        chat = self.world.chat_to_edit(args.text("chat_id"))
        message = chat.message(args.integer("message_id"))
        if message is None:
            raise bad_request("message to edit not found")
        if not message.from_bot:
            raise bad_request("Message can't be edited")
        return message

    def _edit(self, message: Message, changed: Message, markup: Markup) -> Json:
        if message.chat.kind == "private" and message.chat.bot_is == "kicked":
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        check_like_the_data_centre(markup)
        if changed.json() == message.json():
            raise bad_request(
                "message is not modified: specified new message content and reply markup are exactly "
                "the same as a current content and reply markup of the message"
            )
        message.text, message.entities = changed.text, changed.entities
        message.keyboard, message.extra = changed.keyboard, changed.extra
        message.edited_at = self.world.clock.unix()
        message.chat.changes.announce()
        return message.json()

    def delete_message(self, args: Args) -> bool:
        if not args.text("chat_id"):
            raise bad_request("Chat identifier is not specified")
        if not args.integer("message_id"):
            raise bad_request("Message identifier is not specified")
        chat = self.world.chat_to_write(args.text("chat_id"))
        message = chat.message(args.integer("message_id"))
        if message is None:
            raise bad_request("message to delete not found")
        self._delete([message])
        return True

    def delete_messages(self, args: Args) -> bool:
        """Messages that are not there are passed over in silence."""
        ids = args.parsed("message_ids", "Can't parse message identifiers JSON object")
        if not ids:
            raise bad_request("Message identifiers are not specified")
        if len(ids) > MAX_DELETED_AT_ONCE:
            raise bad_request("Too many message identifiers specified")
        chat = self.world.chat_to_write(args.text("chat_id"))
        found = (chat.message(int(message_id)) for message_id in ids)
        self._delete([message for message in found if message is not None])
        return True

    def _delete(self, messages: list[Message]) -> None:
        oldest = self.world.clock.now() - DELETABLE_SECONDS
        for message in messages:
            if not message.from_bot and message.chat.kind != "private":
                raise bad_request("Message can't be deleted")
            if message.date < oldest:
                raise bad_request("Message can't be deleted for everyone")
        for message in messages:
            message.deleted = True
            message.chat.changes.announce()

    def answer_callback_query(self, args: Args) -> bool:
        callback = self.world.callbacks.get(args.text("callback_query_id"))
        now = self.world.clock.now()
        if callback is None or callback.answered or now - callback.asked_at > self.callback_ttl:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        text = args.text("text")
        if len(text) > MAX_CALLBACK_ANSWER:
            raise bad_request("MESSAGE_TOO_LONG")
        callback.answered = True
        callback.alert = text or None
        callback.chat.changes.announce()
        return True

    def send_chat_action(self, args: Args) -> bool:
        if args.text("action").lower() not in _CHAT_ACTIONS:
            raise bad_request("Wrong parameter action in request")
        chat = self.world.chat_to_write(args.text("chat_id"))
        chat.actions.append(args.text("action").lower())
        return True


def _parsed_content(args: Args) -> _Content:
    text = args.text("text")
    if not text:
        raise bad_request("Message text is empty")
    if len(text.encode(errors="surrogatepass")) > MAX_TEXT_BYTES:
        raise bad_request("Text is too long")
    preview = args.parsed("link_preview_options", "Can't parse link preview options JSON object")
    text, entities = _marked_up(text, args)
    return _Content(text, entities, preview)


def _marked_up(text: str, args: Args) -> tuple[str, list[Entity]]:
    mode = args.text("parse_mode").lower()
    if mode == "html":
        return parse_html(text)
    if mode in {"markdown", "markdownv2"}:
        raise Refusal(501, "Not Implemented: this test server reads HTML only, the project sends no Markdown")
    if mode not in {"", "none"}:
        raise bad_request("Unsupported parse_mode")
    return text, args.parsed("entities", "Can't parse entities JSON object") or []


def _checked_content(content: _Content) -> _Content:
    if not is_valid_unicode(content.text):
        raise bad_request("Strings must be encoded in UTF-8")
    text, entities = cleaned(content.text, content.entities)
    if not text:
        raise bad_request("Text must be non-empty")
    if utf16_length(text) > MAX_MESSAGE_UNITS:
        raise bad_request("Message is too long")
    return _Content(text, with_found_entities(text, entities), content.link_preview)


def _extras(args: Args, content: _Content) -> Json:
    extra: Json = {}
    if content.link_preview:
        extra["link_preview_options"] = content.link_preview
    if args.flag("protect_content"):
        extra["has_protected_content"] = True
    return extra


def _replied(chat: Chat, args: Args) -> Json:
    parameters = args.parsed("reply_parameters", "Can't parse reply parameters JSON object")
    if not parameters:
        return {}
    original = chat.message(int(parameters.get("message_id", 0)))
    if original is not None:
        return {"reply_to_message": original.json()}
    if parameters.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _use_reply_keyboard(chat: Chat, markup: Markup) -> None:
    if markup.reply or markup.removes_reply:
        chat.reply_keyboard = markup.reply
