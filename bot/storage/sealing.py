"""AES-256-GCM: each person has a data key, wrapped by a master key that is kept outside the database.

A sealed value is one version byte, 12 bytes of nonce and the ciphertext. Its table, column and row id are
authenticated with it, so a value that was moved does not open. Version 2 is what is long, deflated first; version 3 is
bytes as they came, like a sound, which deflating would not make shorter.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import re
import zlib
from collections.abc import Mapping
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage.errors import SealError

_PLAIN, _DEFLATED, _RAW = b"\x01", b"\x02", b"\x03"
# From here on deflating is worth its time. It tells no more of the words than their length does, which is seen anyway.
LONG_BYTES, FASTEST = 256, 1
# As long as a moment at least: no length tells yes from no, or a date from none.
SHORT_BYTES = 40

# Nothing that would read back as something else.
_STRICT = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
_NONCE_BYTES = 12
_KEY_BYTES = 32
_HEAD = len(_PLAIN) + _NONCE_BYTES

_KEY_ID = re.compile(r"[A-Za-z0-9_.-]{1,32}")
_WRONG_KEY = "STEGVIS_MASTER_KEYS does not open this database"


class MasterKeys:
    """`id:base64,…`; the first one wraps new keys, the others still open old ones."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys:
            raise SealError("STEGVIS_MASTER_KEYS is empty: make a key with `stegvis keys new`.")
        self.current = next(iter(keys))
        self.ids = tuple(keys)
        self._keys = {key_id: AESGCM(key) for key_id, key in keys.items()}

    @classmethod
    def parse(cls, written: str) -> MasterKeys:
        pairs = [_pair(one.strip()) for one in written.split(",") if one.strip()]
        keys = dict(pairs)
        if len(keys) < len(pairs):
            raise SealError("STEGVIS_MASTER_KEYS uses the same id twice: give each key its own.")
        return cls(keys)

    def __repr__(self) -> str:
        return f"MasterKeys({', '.join(self._keys)})"

    def wrap(self, owner: str, key: bytes) -> bytes:
        """Under the current key."""
        return _encrypt(self._keys[self.current], key, owner.encode())

    def unwrap(self, owner: str, master_key_id: str, wrapped: bytes) -> bytes:
        if master_key_id not in self._keys:
            raise SealError(f"{_WRONG_KEY}: its key '{master_key_id}' is not among them.")
        try:
            return _decrypt(self._keys[master_key_id], wrapped, owner.encode())
        except InvalidTag:
            raise SealError(f"{_WRONG_KEY}: its key '{master_key_id}' was another one.") from None


def new_master_key(key_id: str) -> str:
    """As it is written in STEGVIS_MASTER_KEYS."""
    return f"{key_id}:{base64.b64encode(new_key()).decode()}"


def new_key() -> bytes:
    return os.urandom(_KEY_BYTES)


class Sealer:
    """Seals and opens the values of one owner."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, table: str, column: str, row_id: str, value: Any) -> bytes:
        place = _place(table, column, row_id)
        if isinstance(value, bytes):
            return _encrypt(self._cipher, value, _RAW + place, _RAW)
        clear = _bytes(value).ljust(SHORT_BYTES)  # spaces after JSON mean nothing
        if len(clear) < LONG_BYTES:
            return _encrypt(self._cipher, clear, place)
        return _encrypt(self._cipher, zlib.compress(clear, FASTEST), _DEFLATED + place, _DEFLATED)

    def open(self, table: str, column: str, row_id: str, sealed: bytes) -> Any:
        place = _place(table, column, row_id)
        try:
            if sealed[:1] == _RAW:
                return _decrypt(self._cipher, sealed, _RAW + place, _RAW)
            if sealed[:1] == _DEFLATED:
                clear = zlib.decompress(_decrypt(self._cipher, sealed, _DEFLATED + place, _DEFLATED))
            else:
                clear = _decrypt(self._cipher, sealed, place)
            return _value(clear)
        except InvalidTag:
            raise SealError(
                f"A sealed value was changed or moved: {table}.{column} of {row_id}; restore a backup."
            ) from None


def _pair(written: str) -> tuple[str, bytes]:
    key_id, colon, encoded = written.partition(":")
    if not colon or not _KEY_ID.fullmatch(key_id):
        raise SealError("STEGVIS_MASTER_KEYS is not id:base64,…: make one with `stegvis keys new`.")
    try:
        key = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise SealError(f"STEGVIS_MASTER_KEYS: the key '{key_id}' is not base64.") from None
    if len(key) != _KEY_BYTES:
        raise SealError(f"STEGVIS_MASTER_KEYS: the key '{key_id}' has {len(key)} bytes, not {_KEY_BYTES}.")
    return key_id, key


def _bytes(value: Any) -> bytes:
    try:
        return orjson.dumps(value, default=_plain, option=_STRICT)
    except orjson.JSONEncodeError:
        # A phone can send half of an emoji; "surrogatepass" keeps it instead of losing the whole message.
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)
        return written.encode(errors="surrogatepass")


def _value(written: bytes) -> Any:
    try:
        return orjson.loads(written)
    except orjson.JSONDecodeError:
        return json.loads(written.decode(errors="surrogatepass"))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} cannot be kept as JSON")


def _place(table: str, column: str, row_id: str) -> bytes:
    return f"{table}\0{column}\0{row_id}".encode()


def _encrypt(cipher: AESGCM, clear: bytes, bound_to: bytes, version: bytes = _PLAIN) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return version + nonce + cipher.encrypt(nonce, clear, bound_to)


def _decrypt(cipher: AESGCM, sealed: bytes, bound_to: bytes, version: bytes = _PLAIN) -> bytes:
    if len(sealed) < _HEAD or sealed[:1] != version:
        raise InvalidTag
    return cipher.decrypt(sealed[1:_HEAD], sealed[_HEAD:], bound_to)
