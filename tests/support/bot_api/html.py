"""Telegram's HTML: tags to entities, with the refusals and byte offsets of td's parse_html."""

import re
from dataclasses import dataclass

from tests.support.bot_api.basics import Refusal, bad_request
from tests.support.bot_api.texts import Entity, is_valid_unicode, sorted_entities, utf16_length

_KIND = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
# Allowed by the real server, of no use to a bot that writes plain text: the words stay, the entity goes.
_WITHOUT_ENTITY = {"tg-emoji", "tg-time"}
_SPACES = " \t\r\n\0\v"
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9A-Fa-f]*)|#(?P<decimal>[0-9]*)|(?P<name>[A-Za-z]*));?")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
_MAX_REFERENCE_LENGTH = 10
_LINK = re.compile(
    r"(?:(?P<scheme>https?)://)?(?P<host>[^/?#\s]+\.[^/?#\s]+)(?P<rest>[/?#].*)?", re.IGNORECASE | re.DOTALL
)
_USER_LINK = re.compile(r"tg://user\?id=(?P<id>\d+)")


@dataclass
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int
    text_start: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.parts: list[str] = []
        self.units = 0
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while self.position < len(self.source):
            character = self.source[self.position]
            if character == "<":
                self._read_tag()
            elif character == "&":
                self._write(self._read_reference())
            else:
                self._write(character)
                self.position += 1
        if self.open:
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        text = "".join(self.parts)
        if not is_valid_unicode(text):
            raise _refusal(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return text, sorted_entities(self.entities)

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.units += utf16_length(text)

    def _read_reference(self) -> str:
        """`&lt;` and its like, the semicolon optional; whatever is not a reference is text."""
        match = _REFERENCE.match(self.source, self.position)
        decoded = _decoded(match) if match else None
        if match is None or decoded is None:
            self.position += 1
            return "&"
        self.position = match.end()
        return decoded

    def _peek(self) -> str:
        return self.source[self.position] if self.position < len(self.source) else ""

    def _skip_spaces(self) -> None:
        while self._peek() and self._peek() in _SPACES:
            self.position += 1

    def _read_until(self, stops: str) -> str:
        start = self.position
        while self._peek() and self._peek() not in stops:
            self.position += 1
        return self.source[start : self.position]

    def _at(self, position: int) -> str:
        return f"at byte offset {len(self.source[:position].encode())}"

    def _read_tag(self) -> None:
        begin = self.position
        self.position += 1
        if self._peek() == "/":
            self.position += 1
            self._read_end_tag(begin)
        else:
            self._read_start_tag(begin)

    def _read_start_tag(self, begin: int) -> None:
        name = self._read_until(_SPACES + ">").lower()
        if not self._peek():
            raise _refusal(f"Unclosed start tag {self._at(begin)}")
        if name not in _KIND and name not in _WITHOUT_ENTITY:
            raise _refusal(f'Unsupported start tag "{name}" {self._at(begin)}')
        attributes = self._read_attributes(name, begin)
        self.position += 1
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _refusal(f'Tag "span" must have class "tg-spoiler" {self._at(begin)}')
        self.open.append(_OpenTag(name, attributes, self.units, len(self.parts)))

    def _read_attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._skip_spaces()
            if self._peek() == ">":
                return attributes
            name = self._read_until(_SPACES + "=>/\"'")
            if not name:
                raise _refusal(f'Empty attribute name in the tag "{tag}" {self._at(begin)}')
            self._skip_spaces()
            if self._peek() == "=":
                self.position += 1
                attributes[name] = self._read_value(tag, begin)
            elif not self._peek():
                raise _refusal(f'Unclosed start tag "{tag}" {self._at(begin)}')
            else:
                attributes[name] = ""

    def _read_value(self, tag: str, begin: int) -> str:
        self._skip_spaces()
        if not self._peek():
            raise _refusal(f'Unclosed start tag "{tag}" {self._at(begin)}')
        value = self._read_quoted() if self._peek() in "'\"" else self._read_name_token()
        if not self._peek():
            raise _refusal(f"Unclosed start tag {self._at(begin)}")
        return value

    def _read_name_token(self) -> str:
        start = self.position
        token = _NAME_TOKEN.match(self.source, start)
        self.position = token.end() if token else start
        if self._peek() and self._peek() not in _SPACES + ">":
            raise _refusal(f"Unexpected end of name token {self._at(start)}")
        return self.source[start : self.position].lower()

    def _read_quoted(self) -> str:
        quote = self._peek()
        self.position += 1
        value = ""
        while self._peek() and self._peek() != quote:
            if self._peek() == "&":
                value += self._read_reference()
            else:
                value += self._peek()
                self.position += 1
        if self._peek():
            self.position += 1
        return value

    def _read_end_tag(self, begin: int) -> None:
        if not self.open:
            raise _refusal(f"Unexpected end tag {self._at(begin)}")
        name = self._read_until(_SPACES + ">").lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise _refusal(f"Unclosed end tag {self._at(begin)}")
        self.position += 1
        tag = self.open.pop()
        if name and name != tag.name:
            mismatch = f'expected "</{tag.name}>", found "</{name}>"'
            raise _refusal(f"Unmatched end tag {self._at(begin)}, {mismatch}")
        if self.units > tag.offset:
            self._add_entity(tag)

    def _add_entity(self, tag: _OpenTag) -> None:
        if tag.name in _WITHOUT_ENTITY:
            return
        entity: Entity = {"offset": tag.offset, "length": self.units - tag.offset, "type": _KIND[tag.name]}
        if tag.name == "a":
            link = _link_entity(tag.attributes.get("href") or "".join(self.parts[tag.text_start :]))
            if link:
                self.entities.append(entity | link)
            return
        if tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        css_class = tag.attributes.get("class", "")
        if tag.name == "code" and css_class.startswith("language-"):
            entity["language"] = css_class.removeprefix("language-")
        if not self._merge_code_into_pre(entity):
            self.entities.append(entity)

    def _merge_code_into_pre(self, entity: Entity) -> bool:
        """`<pre><code class="language-…">` is one entity of type pre with a language, either way round."""
        previous = self.entities[-1] if self.entities else None
        if previous is None or {previous["type"], entity["type"]} != {"pre", "code"}:
            return False
        same_place = (previous["offset"], previous["length"]) == (entity["offset"], entity["length"])
        language = previous.get("language") or entity.get("language")
        if not same_place or not language:
            return False
        previous |= {"type": "pre", "language": language}
        return True


def _decoded(match: re.Match[str]) -> str | None:
    if match["name"] is not None:
        return _NAMED.get(match["name"])
    digits = match["hex"] if match["hex"] is not None else match["decimal"]
    too_long = len(match.group().rstrip(";")) >= _MAX_REFERENCE_LENGTH
    code = int(digits or "0", 10 if match["hex"] is None else 16)
    return None if too_long or code == 0 or code >= 0x10FFFF else chr(code)


def _link_entity(url: str) -> Entity | None:
    """A link that Telegram does not accept leaves plain text, without any error."""
    user = _USER_LINK.fullmatch(url)
    if user:
        return {"type": "text_mention", "user": {"id": int(user["id"]), "is_bot": False, "first_name": ""}}
    if url.startswith("tg://"):
        return {"url": url}
    checked = checked_link(url)
    return {"url": checked} if checked else None


def checked_link(url: str) -> str | None:
    """LinkManager::check_link in short: http(s), a dot in the host, and a path if only `/`."""
    match = _LINK.fullmatch(url)
    if match is None:
        return None
    scheme, rest = (match["scheme"] or "http").lower(), match["rest"] or ""
    return f"{scheme}://{match['host'].lower()}{rest if rest.startswith('/') else '/' + rest}"


def _refusal(message: str) -> Refusal:
    return bad_request(f"Can't parse entities: {message}")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    return _Parser(source).parse()
