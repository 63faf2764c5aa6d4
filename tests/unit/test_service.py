"""What a service does before it answers anybody."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot import service
from bot.safety import recogniser


def test_the_tables_are_made_before_the_first_words_and_before_the_collector_looks_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ready: list[int] = []
    monkeypatch.setattr(service.sys, "setswitchinterval", lambda seconds: None)
    looks = SimpleNamespace(collect=lambda: None, freeze=lambda: ready.append(recogniser._all.cache_info().currsize))
    monkeypatch.setattr(service, "gc", looks)
    recogniser._all.cache_clear()
    service.be_quick_to_answer()
    assert ready == [1]
