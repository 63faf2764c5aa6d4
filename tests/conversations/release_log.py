"""One conversation from a suggestion through two approvals to its release, with people in the middle, and back.

`python -m tests.conversations.release_log` prints it: everything is done anew, in an office of its own.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.application.review import approving, drafting, foreseeing, lifecycle, releasing, shelving, suggesting
from bot.console.wording import STATUSES, WAYS
from bot.dialogue.difference import compare, telling
from bot.dialogue.loading import Version
from tests.support.house import House, Talker, opened_house

SCRIPT = "en-jeg-ser-opp-til"
ASK = f"{SCRIPT}.hvem.ask"
NEW = {
    "nb": "Hvem ser du opp til for tida? En du kjenner, en kjent person eller en i en film.",
    "nn": "Kven ser du opp til for tida? Ein du kjenner, ein kjend person eller ein i ein film.",
    "en": "Who do you look up to these days? Someone you know, someone famous, or someone in a film.",
}
# So many people, after so many answers.
PEOPLE = ((6, 0), (5, 1), (2, 2))


def told() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder, opened_house(Path(folder)) as house:
        house.checks_numbers()
        yield from _story(house)


def _story(house: House) -> Iterator[str]:
    solveig, tor = (house.staff(email) for email in ("solveig@example.no", "tor@example.no"))
    people = [_stands(house, f"{many}-{n}", answers) for many, answers in PEOPLE for n in range(many)]
    live = _live(house)
    yield f"In use: version {live.hash[:8]}. {len(people)} people stand in the middle of it: {_spread(house, live)}."

    draft = _draft(house, solveig, live)
    new = draft.version
    yield f"Solveig suggests other words for the first question in three languages: draft {new.hash[:8]}."
    for change in compare(live, new).changes:
        text, values = telling.said(change)
        kept = telling.said_of_answers(change)
        yield f"  {telling.CLASSES[change.kind]}: {house.kit.texts.say('en', text, **values)} {kept}"

    yield f"Where it stands: {_status(house, new)}."
    _do(house, lambda work: drafting.put_forward(work, house.kit, solveig, draft, new.hash))
    yield f"Solveig puts it forward: {_status(house, new)}."
    for who in (solveig, tor):
        _do(house, lambda work, who=who: approving.give(work, house.kit, who, new))  # type: ignore[misc]
        yield f"{who.first_name} approves it: {_status(house, new)}."

    plan = _plan(house, new)
    yield f"Foreseen for those in the middle: {_said(plan)}."
    early = _do(house, lambda work: releasing.release(work, house.kit, tor, new.hash, after="", plan=plan.as_json))
    yield f"Somebody with an old page presses Release: {early}"
    _do(house, lambda work: releasing.release(work, house.kit, tor, new.hash, after=_newest(work), plan=plan.as_json))
    yield f"Tor releases it: {_status(house, new)}."
    yield from _all_come_back(house, people, live, new)

    back = _plan(house, live)
    yield f"Foreseen if they go back: {_said(back)}."
    _do(house, lambda work: releasing.roll_back(
        work, house.kit, solveig, live.hash, "Flere forsto det gamle spørsmålet bedre.", after=_newest(work),
        plan=back.as_json,
    ))  # fmt: skip
    yield f"Solveig goes back, with a reason: {live.hash[:8]} is {_status(house, live).lower()}, {new.hash[:8]} is not."
    yield from _all_come_back(house, people, live, new)
    yield f"Answers kept: {_answers(house)}. Nobody is named here, and nothing that anybody wrote."


def _stands(house: House, name: str, answers: int) -> Talker:
    talker = house.joined(label=name)
    talker.says(f"/samtale {SCRIPT}")
    for _ in range(answers):
        talker.says("Mormor")
    talker.says("pause")
    return talker


def _live(house: House) -> Version:
    with house.database.reading() as look:
        return shelving.on_shelf(look, {}, SCRIPT, look.live_ids()[SCRIPT]).version


def _draft(house: House, staff: r.Staff, live: Version) -> drafting.Draft:
    with house.database.work() as work:
        for language, words in NEW.items():
            suggesting.suggest(work, house.kit, staff, live, context=ASK, language=language, words=words)
        work.flush()
        ids = [one.id for one in work.find(r.ScriptComment, kind="suggestion")]
        return drafting.take(work, house.kit, staff, drafting.begin(work, house.kit, staff, live), ids)


def _do(house: House, act: Callable[[Work], object]) -> str:
    """What a supervisor would read if it was refused."""
    try:
        with house.database.work() as work:
            act(work)
    except WrongUse as problem:
        return str(problem)
    return ""


def _status(house: House, version: Version) -> str:
    with house.database.reading() as look:
        found = shelving.on_shelf(look, {}, SCRIPT, version.hash)
    waits = f", lacks {found.waits_for}" if found.status == "in-review" else ""
    return STATUSES[found.status] + waits


def _newest(work: Work) -> str:
    newest = lifecycle.history(work, SCRIPT).newest
    return newest.id if newest else ""


def _plan(house: House, version: Version) -> foreseeing.Plan:
    with house.database.reading() as look:
        return foreseeing.of_release(look, SCRIPT, version)


def _said(plan: foreseeing.Plan) -> str:
    ways = "; ".join(f"{count} {WAYS[way].lower()}" for way, count in plan.ways.items() if count.high)
    return f"{plan.in_the_middle} of {plan.participants}: {ways}"


def _spread(house: House, *versions: Version) -> str:
    with house.database.reading() as look:
        rows = Counter(row.version_id for row in look.find(r.RunRow, script_id=SCRIPT, status="open"))
    return ", ".join(f"{rows[version.hash]} on {version.hash[:8]}" for version in versions if rows[version.hash])


def _all_come_back(house: House, people: list[Talker], *versions: Version) -> Iterator[str]:
    for talker in people:
        talker.says("/start")
    yield f"All of them come back: {_spread(house, *versions)}."


def _answers(house: House) -> int:
    with house.database.reading() as look:
        return sum(row.how == "typed" for row in look.find(r.AnswerRow))


if __name__ == "__main__":
    for line in told():
        sys.stdout.write(f"{line}\n")
