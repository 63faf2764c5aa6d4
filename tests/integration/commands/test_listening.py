"""The port that `serve` and `demo` take."""

from __future__ import annotations

import socket
from contextlib import closing

from bot import service


def test_what_it_takes_in_does_not_wait_for_receipts_of_small_pages() -> None:
    with closing(service.listen("127.0.0.1", 0)) as listener:
        caller = socket.create_connection(listener.getsockname())
        answerer, _ = listener.accept()
        with closing(caller), closing(answerer):
            assert answerer.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
