"""Ports for services that are told theirs before they start."""

from __future__ import annotations

import random
import socket

# Below what Linux gives to connections and to port 0: in between nobody is given it, in this process or beside it.
_FIRST, _LAST = 15_000, 32_000

_chance = random.SystemRandom()


def free_port() -> int:
    while True:
        port = _chance.randrange(_FIRST, _LAST)
        with socket.socket() as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
