"""Methods about the bot itself and about chats: commands, descriptions, menu button, getChat, leaveChat."""

import json
import re
from dataclasses import dataclass, field

from tests.support.bot_api.basics import Args, Json, bad_request
from tests.support.bot_api.world import World

MAX_COMMANDS = 100
MAX_COMMAND_LENGTH = 32
MAX_COMMAND_DESCRIPTION = 256
# The public source leaves these to Telegram's own servers, so the wording of their refusals is a guess.
MAX_NAME = 64
MAX_DESCRIPTION = 512
MAX_SHORT_DESCRIPTION = 120

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")
_PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}

# A scope as sorted JSON, and a language code.
_Place = tuple[str, str]


@dataclass
class ProfileMethods:
    world: World
    commands: dict[_Place, list[Json]] = field(default_factory=dict)
    # By method suffix (name, description, short_description), then by language.
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    # By chat, None for the default.
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)

    def get_me(self, args: Args) -> Json:
        return self.world.bot_user | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.world.privacy_mode,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def set_my_commands(self, args: Args) -> bool:
        raw = args.parsed("commands", "Can't parse commands JSON object") or []
        if not isinstance(raw, list):
            raise bad_request("Expected an Array of BotCommand")
        commands = [_command(item) for item in raw]
        if len(commands) > MAX_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self.commands[self._place(args)] = commands
        return True

    def get_my_commands(self, args: Args) -> list[Json]:
        return self.commands.get(self._place(args), [])

    def delete_my_commands(self, args: Args) -> bool:
        self.commands.pop(self._place(args), None)
        return True

    def menu_for(self, chat_id: int, language: str) -> list[Json]:
        """What a person's app shows in a private chat: the narrowest scope that has commands."""
        scopes = [
            {"type": "chat", "chat_id": str(chat_id)},
            {"type": "all_private_chats"},
            {"type": "default"},
        ]
        for scope in scopes:
            for code in (language, ""):
                found = self.commands.get((_key(scope), code))
                if found:
                    return found
        return []

    def _place(self, args: Args) -> _Place:
        scope = args.parsed("scope", "Can't parse BotCommandScope JSON object") or {"type": "default"}
        if not isinstance(scope, dict):
            raise bad_request("Can't parse BotCommandScope: BotCommandScope must be an Object")
        kind = scope.get("type")
        if kind in _CHAT_SCOPES:
            if not scope.get("chat_id"):
                raise bad_request("Can't parse BotCommandScope: Empty chat_id specified")
            scope = scope | {"chat_id": str(self.world.chat_to_read(str(scope["chat_id"])).chat_id)}
        elif kind not in _PLAIN_SCOPES:
            raise bad_request("Can't parse BotCommandScope: Unsupported type specified")
        return _key(scope), _language(args)

    def set_text(self, name: str, limit: int, args: Args) -> bool:
        text = args.text(name)
        if len(text) > limit:
            raise bad_request(f"bot {name.replace('_', ' ')} is too long")
        self.texts.setdefault(name, {})[_language(args)] = text
        return True

    def get_text(self, name: str, args: Args) -> Json:
        by_language = self.texts.get(name, {})
        default = self.world.bot_user["first_name"] if name == "name" else ""
        return {name: by_language.get(_language(args)) or by_language.get("") or default}

    def set_chat_menu_button(self, args: Args) -> bool:
        button = args.parsed("menu_button", "Can't parse menu button JSON object") or {"type": "default"}
        if button.get("type") not in {"default", "commands", "web_app"}:
            raise bad_request("Can't parse menu button: MenuButton has unsupported type")
        self.menu_buttons[self._menu_chat(args)] = button
        return True

    def get_chat_menu_button(self, args: Args) -> Json:
        default = self.menu_buttons.get(None, {"type": "commands"})
        return self.menu_buttons.get(self._menu_chat(args), default)

    def _menu_chat(self, args: Args) -> int | None:
        return self.world.chat_to_write(args.text("chat_id")).chat_id if args.text("chat_id") else None

    def get_chat(self, args: Args) -> Json:
        chat = self.world.chat_to_read(args.text("chat_id"))
        kinds = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
        gifts = dict.fromkeys((*kinds, "gifts_from_channels"), True)
        return chat.json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}

    def leave_chat(self, args: Args) -> bool:
        chat = self.world.chat_to_read(args.text("chat_id"))
        if chat.kind == "private":
            raise bad_request("Chat member status can't be changed in private chats")
        chat.bot_is = "left"
        chat.changes.announce()
        return True


def _command(item: object) -> Json:
    """BotCommand.cpp checks lengths; which characters are allowed is checked further in."""
    if not isinstance(item, dict):
        raise bad_request("Can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if name not in item:
            raise bad_request(f"Can't parse BotCommand: Can't find field \"{name}\"")
    command = item["command"].strip().removeprefix("/")
    description = item["description"].strip()
    if not command:
        raise bad_request("Command must be non-empty")
    if len(command) > MAX_COMMAND_LENGTH:
        raise bad_request(f"Command length must not exceed {MAX_COMMAND_LENGTH}")
    if not description:
        raise bad_request("Command description must be non-empty")
    if len(description) > MAX_COMMAND_DESCRIPTION:
        raise bad_request(f"Command description length must not exceed {MAX_COMMAND_DESCRIPTION}")
    if not _COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}


def _language(args: Args) -> str:
    code = args.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("Invalid language code specified")
    return code


def _key(scope: Json) -> str:
    return json.dumps(scope, sort_keys=True)
