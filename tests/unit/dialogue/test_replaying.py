"""A conversation had again on another version: the same where nothing changed, and every planted change is seen."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from bot import resources, wiring
from bot.dialogue import loading
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.replaying import Difference, Past, Reply, Taken, Visit, record, replay
from bot.dialogue.walks.player import Act, Node, Player
from bot.dialogue.walks.replies import replies, ticks
from bot.dialogue.walks.situations import of
from bot.language.catalogues import LANGUAGES, Language
from tests.unit.dialogue.talking import KARI, catalogues, script

# Of every kind of step, with own endings, piles, older lines and cards that are notes.
SCRIPTS = (
    "velkommen", "bildekort", "det-som-fanger-meg", "en-god-dag-pa-jobb", "for-motet", "hva-skjedde", "noe-nytt",
    "oppgavene-mine", "pa-jobb", "rammene-mine", "stemmer-dette", "slik-jobber-vi",
)  # fmt: skip
WALKS = 6
TURNS = 24
WAYS = ("back", "correct", "more", "why", "pause", "repeat", "skip", "nothing")


@cache
def shipped() -> dict[str, loading.Version]:
    return dict(wiring.shipped_versions())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SCRIPTS)
def test_on_the_same_version_it_is_the_same_conversation(key: str, language: Language) -> None:
    """And what stands at its end is what stood then, whatever was gone back to, corrected and ticked on the way."""
    compiled, random, texts = loading.compiled(shipped()[key]), Random(f"{key}{language}"), resources.texts()
    for number in range(WALKS):
        player = Player(compiled, language, texts, lambda _node: "")
        situation = of(compiled.script)[number % 2]
        node, taken = _walked(player, player.begin(situation), random)
        past = record(compiled, taken)
        if past is None:
            continue
        found = replay(past, compiled, compiled, (situation.facts, situation.facts), texts)
        assert found.kinds == ()
        assert found.new.unused == ()
        assert not [one for one in found.new.asked if one.mark]
        then = [(line.goes, line.answer.text) for line in walk(compiled, node.run).lines]
        assert [(line.goes, line.answer.text) for line in found.old.lines] == then
        if node.run.ended == "finished":  # what is shared while the card is open again may be taken back there
            assert len(found.old.run.shared) == len(node.run.shared)


def _walked(player: Player, node: Node, random: Random) -> tuple[Node, list[Taken]]:
    taken: list[Taken] = []
    for _turn in range(TURNS):
        if node.run.ended:
            break
        there = [*replies(node), *ticks(node)]
        way = Act("tap", random.choice(WAYS if not node.run.paused else ("resume",)))
        act = random.choice(there) if there and random.randrange(5) and not node.run.paused else way
        label = next((one.label for one in node.question.choices if one.key == act.value), "")
        after = player.take(node, act)
        do = "type" if act.kind == "type" else "tap"
        taken.append(Taken(node.run, Reply(do, act.value, label), after.run))  # type: ignore[arg-type]
        node = after
    return node, taken


STEPS = """\
  - {id: hva, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: {profile: interests},
     when_changed: stay}
  - {id: velg, kind: choose, ask: "Ute eller inne?", why: "Det er ditt.", goes_to: {profile: conditions},
     when_changed: stay,
     options: [{id: ute, label: "Ute"}, {id: inne, label: "Inne", next: gren}, {id: bil, label: "Bil", next: gren}]}
  - {id: etter, kind: text, ask: "Hvor da?", why: "Det er ditt.", goes_to: {profile: ideas}, when_changed: stay,
     next: flere}
  - {id: gren, kind: text, branch: true, ask: "Hvilket rom?", why: "Det er ditt.", goes_to: {profile: ideas},
     when_changed: stay}
  - {id: flere, kind: choose-several, ask: "Hva gir ro?", why: "Det er ditt.", goes_to: {profile: support},
     when_changed: stay, options: [{id: stille, label: "Stille"}, {id: folk, label: "Folk"}, {id: lys, label: "Lys"}]}
  - {id: siste, kind: text, ask: "Hva vil du?", why: "Det er ditt.", goes_to: {profile: goals}, when_changed: stay}
"""


def tap(*keys: str) -> tuple[Reply, ...]:
    return tuple(Reply("tap", key) for key in keys)


PAST = Past(
    "nb",
    (
        Visit("hva", (Reply("type", "Sykler"),)),
        Visit("velg", tap("o:inne")),
        Visit("gren", (Reply("type", "Verkstedet"),)),
        Visit("flere", tap("o:stille", "o:lys", "done")),
        Visit("siste", (Reply("type", "Bli mekaniker"),)),
        Visit("@end", tap("e:leave")),
        Visit("@card", tap("all")),
        Visit("@suited", tap("skip")),
    ),
    "finished",
)


def tried(steps: str, old: str = STEPS, past: Past = PAST) -> Difference:
    return replay(past, script(old), script(steps), (KARI, KARI), catalogues())


def marks(found: Difference) -> list[tuple[str, str]]:
    return [(one.step, one.mark) for one in found.new.asked if one.mark]


def unused(found: Difference) -> list[str]:
    return [visit.step for visit in found.new.unused]


def test_the_planted_conversation_is_whole() -> None:
    found = tried(STEPS)
    assert found.kinds == ()
    assert not marks(found)
    assert found.old.run.ended == "finished"
    assert len(found.old.shared) == len(found.old.statements) == 5


LINES = STEPS.splitlines(keepends=True)
NEW = '  - {id: ny, kind: text, ask: "Når?", why: "Det er ditt.", goes_to: {profile: learning}, when_changed: stay}\n'


@pytest.mark.parametrize(
    ("steps", "kinds", "marked", "left"),
    [
        (STEPS.replace("Hva liker du?", "Hva trives du med?"), {"asked"}, [], []),
        (STEPS.replace('"Inne"', '"Innendørs"'), {"asked", "statements", "card"}, [], []),
        (STEPS.replace("profile: interests", "profile: strengths"), {"statements", "card"}, [], []),
        (STEPS.replace("{profile: interests}", "nowhere"), {"statements", "card"}, [], []),
        (STEPS.replace("profile: interests", "note: topic"), {"statements", "card"}, [], []),
        ("".join(LINES[2:]), {"path", "asked", "statements", "card"}, [], ["hva"]),
        (STEPS.replace("  - {id: siste", f"{NEW}  - {{id: siste"), {"path", "asked"}, [("ny", "not-asked-then")], []),
        (
            STEPS.replace(', {id: inne, label: "Inne", next: gren}', ', {id: annet, label: "Annet"}'),
            {"path", "asked", "statements", "card"}, [("velg", "gone"), ("etter", "not-asked-then")], ["gren"],
        ),
        (
            STEPS.replace('"Ute"}', '"X"}').replace('label: "Inne"', 'label: "Ute"').replace('"X"}', '"Inne"}'),
            {"asked", "statements", "card"}, [], [],
        ),
        (STEPS.replace('"Inne", next: gren}', '"Inne"}'), {"path", "asked", "statements", "card"},
         [("etter", "not-asked-then")], ["gren"]),
        (STEPS.replace("id: siste, kind: text,", "id: siste, kind: text, when: {fact: in_work},"),
         {"path", "asked", "statements", "card"}, [], ["siste"]),
        ("".join([*LINES[2:], *LINES[:2]]), {"path", "asked", "statements", "card"}, [], []),
        (
            STEPS.replace("id: hva, kind: text,", "id: hva, kind: choose, options: [{id: a, label: A}],"),
            {"asked", "statements", "card"}, [("hva", "not-taken")], [],
        ),
        (STEPS.replace("id: hva, kind: text,", "id: hva, kind: text, up_to: 2,"),
         {"asked"}, [("hva", "not-asked-then")], []),
        (STEPS.replace(', {id: lys, label: "Lys"}', ""), {"asked", "statements", "card"}, [("flere", "gone")], []),
        (STEPS.replace('{id: lys, label: "Lys"', '{id: lys, nothing: true, label: "Lys"'),
         {"statements", "card", "asked"}, [], []),
    ],
    ids=[
        "wording", "label", "section", "nowhere", "note only", "step removed", "step added", "option removed",
        "recoded", "leads elsewhere", "condition", "order", "kind", "more answers", "one of several gone", "nothing",
    ],
)  # fmt: skip
def test_a_planted_change_is_seen(steps: str, kinds: set[str], marked: list[tuple[str, str]], left: list[str]) -> None:
    found = tried(steps)
    assert set(found.kinds) == kinds
    assert marks(found) == marked
    assert unused(found) == left
    assert found.new.run.ended == "finished"


def test_what_was_left_open_is_left_open() -> None:
    past = Past("nb", PAST.visits[:2], "")
    found = tried(STEPS.replace("Hva vil du?", "Hva ønsker du?"), past=past)
    assert found.kinds == ()
    assert found.old.run.ended == ""


def test_words_of_danger_are_on_no_card_then_or_now() -> None:
    visits = (Visit("hva", (Reply("type", "Jeg vil ta livet mitt"),)), *PAST.visits[1:])
    found = tried(STEPS.replace("Hva liker du?", "Hva trives du med?"), past=Past("nb", visits, "finished"))
    assert len(found.old.card) == len(found.new.card) == len(found.old.statements) - 1


def test_an_empty_conversation_is_none() -> None:
    compiled: Compiled = script(STEPS)
    assert record(compiled, []) is None
