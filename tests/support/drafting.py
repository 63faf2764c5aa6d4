"""A version that somebody made in the console: other words in one step, and translations that did not all follow."""

from __future__ import annotations

from dataclasses import replace

from bot import wiring
from bot.application import library
from bot.application import records as r
from bot.dialogue import loading
from bot.dialogue.loading import Version
from tests.support.house import House

AUTHOR = "solveig@example.no"


def first_question(version: Version) -> int:
    """Its number, from 1."""
    return next(number for number, step in enumerate(version.script.steps, 1) if step.waits)


def changed_in_the_console(house: House, *, put_forward: bool = False) -> Version:
    """`velkommen`: the Nynorsk of its first question did not follow the Bokmål, and the English says «we»."""
    live = wiring.shipped_versions()["velkommen"]
    context = f"velkommen.{live.script.steps[first_question(live) - 1].id}.ask"
    said = {
        "nb": {**live.texts["nb"], context: "Hva tenker du om dette nå?"},
        "nn": live.texts["nn"],
        "en": {**live.texts["en"], context: "What do we do now?"},
    }
    draft, now = loading.stored(live.source, said, "velkommen.yaml"), house.kit.clock()
    with house.database.work() as work:
        author = next(one.id for one in work.find(r.Staff, email=AUTHOR))
        library.register(work, [draft], now)
        row = work.get(r.ScriptVersion, draft.hash)
        assert row is not None
        work.put(replace(row, made_by=author, base_id=live.hash))
        work.add(
            r.ScriptDraft(
                house.kit.new_id(), "velkommen", draft.hash, live.hash, author, now, now, now if put_forward else None
            )
        )
    return draft
