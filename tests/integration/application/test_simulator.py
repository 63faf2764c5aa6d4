"""The simulator says what the real chat says, and leaves nothing behind."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from sqlalchemy import Table, func, select

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.review import simulating
from bot.application.review.beside import beside
from bot.application.review.playing import Entry, Playing, Stage, play
from bot.application.review.pretend_people import KNOWN, TestPerson
from bot.application.review.simulating import Desk, Trial
from bot.dialogue.loading import Version
from bot.dialogue.messages import Message
from bot.language.catalogues import LANGUAGES, Language
from bot.storage.tables import metadata
from tests.support.house import House

# Of every shelf and kind of step: open questions, piles, ticks, older lines, a card that is a note, endings of their own.
SCRIPTS = (
    "velkommen", "bildekort", "det-som-fanger-meg", "en-god-dag-pa-jobb", "for-motet", "hva-skjedde", "noe-nytt",
    "oppgavene-mine", "pa-jobb", "rammene-mine", "slik-jobber-vi", "ventetid",
)  # fmt: skip
# Danger, a number that nobody needs, commands in two languages, a yes, something long.
WORDS = (
    "Jeg liker å reparere sykler", "ja", "Jeg vil ta livet mitt", "jeg orker ikke mer", "ring meg på 912 34 567",
    "mer", "tilbake", "hvorfor", "pause", "/hjelp", "/profil", "hvem ser dette", "help", "1", "hopp over",
    "Det var en gang en lang setning som sa det samme to ganger. " * 6,
)  # fmt: skip
TURNS = 10


def version_of(house: House, script: str) -> Version:
    with house.database.reading() as look:
        return library.loaded(look.live_versions()[script])


def stage_of(house: House, look: Any, script: str) -> Stage:
    return Stage(look, house.kit.texts, look.find(r.Office)[0], version_of(house, script), house.kit.clock(), "seed")


def seen(message: Message) -> tuple[object, ...]:
    """Everything but the names of prompts and rows, which are new each time."""
    choices = [replace(one, key=one.key.partition(":")[0]) if one.standing else one for one in message.choices]
    return message.kind, message.blocks, choices, message.again, bool(message.prompt)


@pytest.mark.parametrize(("script", "language"), list(zip(SCRIPTS[::2], LANGUAGES * 2, strict=True)))
def test_the_same_replies_are_answered_in_the_same_words(house: House, script: str, language: Language) -> None:
    random, talker = Random(f"{script}{language}"), house.joined(language)
    with house.database.reading() as look:
        stage = stage_of(house, look, script)
        playing, entries = Playing(stage, TestPerson(language=language)), list[Entry]()
        talker.says("/stop")  # the first conversation, which begins by itself
        real = [talker.says(f"/samtale {script}")]
        for _turn in range(TURNS):
            shown = list(playing.exchanges[-1].messages)
            assert [seen(one) for one in shown] == [seen(one) for one in real[-1]]
            entry, said = _next(house, random, talker, shown, real)
            entries.append(entry)
            playing.do(entry)
            real.append(said)
        again = play(stage, TestPerson(language=language), entries)
    assert list(again.exchanges) == playing.exchanges


def _next(
    house: House, random: Random, talker: Any, shown: list[Message], real: list[list[Message]]
) -> tuple[Entry, list[Message]]:
    at, kind = house.kit.clock(), random.randrange(20)
    pairs = [(one, other) for one, other in zip(shown, real[-1], strict=True) if one.choices]
    if kind == 0:
        return Entry("speak", "", at), talker.speaks()
    if kind == 1:
        wanted = random.choice(LANGUAGES)
        talker.says("/language")
        return Entry("language", wanted, at), talker.taps_key(talker.last.prompt, wanted)
    if kind < 6 or not pairs:
        words = random.choice(WORDS)
        return Entry("type", words, at), talker.says(words)
    mine, theirs = random.choice(pairs)
    place = random.choice([place for place, choice in enumerate(mine.choices) if not choice.link])
    key = mine.choices[place].key
    return Entry("tap", key, at, mine.prompt, key), talker.taps_key(theirs.prompt, theirs.choices[place].key)


def rows(house: House) -> dict[str, int]:
    """How many there are in every table."""
    tables: list[Table] = list(metadata.sorted_tables)
    with house.database.engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables
        }  # fmt: skip


@pytest.fixture
def solveig(house: House) -> r.Staff:
    return house.staff("solveig@example.no")


def desk(house: House, work: Any, staff: r.Staff, trial: str, after: str | None = None) -> Desk:
    row = work.get(r.ScriptTrial, trial)
    found = simulating.trial_from(row)
    return Desk(work, house.kit, staff, found, found.after if after is None else after)


def does(house: House, staff: r.Staff, trial: str, do: Any, value: str, **more: str) -> None:
    with house.database.work() as work:
        mine = desk(house, work, staff, trial)
        simulating.do(mine, mine.entry(do, value, **more))


def begun(house: House, staff: r.Staff, script: str = "det-som-fanger-meg", step: str = "", **person: Any) -> str:
    with house.database.work() as work:
        made = simulating.begin(work, house.kit, staff, version_of(house, script), TestPerson(**person), step)
    return made.id


def trial_of(house: House, staff: r.Staff, key: str) -> Trial:
    with house.database.reading() as look:
        return simulating.read(look, staff, "det-som-fanger-meg", key)


def test_nothing_is_left_in_any_other_table(house: House, solveig: r.Staff) -> None:
    """A whole conversation with danger, contact, a step, sharing and feedback: one row of the simulator's own."""
    house.joined()
    with house.database.work() as work:  # the version is known before, as every live one is
        library.register(work, [version_of(house, "for-motet")], house.kit.clock())
    before = rows(house)
    key = begun(house, solveig, "for-motet", known=frozenset(KNOWN), language="nb")
    for do, value in (
        ("type", "Kanarifugl synger, og jeg vil ta livet mitt"), ("tap", "contact"), ("speak", ""),
        *([("tap", "skip")] * 8), ("type", "alt"), ("language", "en"),
    ):  # fmt: skip
        does(house, solveig, key, do, value)
    with house.database.reading() as look:
        trial = simulating.trial_from(look.find(r.ScriptTrial, id=key)[0])
        beside(simulating.play(look, house.kit.texts, solveig, version_of(house, "for-motet"), trial), "nb")
    with house.database.work() as work:
        simulating.keep(desk(house, work, solveig, key), "Fare og deling")
    after = rows(house)
    assert {name: after[name] - before[name] for name in after if after[name] != before[name]} == {"script_trial": 1}
    raw = house.database.engine.raw_connection()
    try:
        found = raw.cursor().execute("select * from script_trial").fetchall()
    finally:
        raw.close()
    assert "Kanarifugl" not in repr(found)


@pytest.mark.parametrize("script", ["velkommen", "stemmer-dette"])
def test_every_step_can_be_begun_at(house: House, solveig: r.Staff, script: str) -> None:
    version = version_of(house, script)
    for step in version.script.steps:
        key = begun(house, solveig, script, step.id)
        with house.database.reading() as look:
            trial = simulating.trial_from(look.find(r.ScriptTrial, id=key)[0])
            played = simulating.play(look, house.kit.texts, solveig, version, trial)
            around = beside(played, "nb")
        assert played.run is not None
        assert around.here == step.id or step.id in played.run.said, step.id
        assert trial.way == len(trial.entries)


def test_one_step_back_is_as_if_it_was_never_done(house: House, solveig: r.Staff) -> None:
    key = begun(house, solveig)
    does(house, solveig, key, "type", "Sykler")
    once = trial_of(house, solveig, key).entries
    does(house, solveig, key, "type", "Verkstedet")
    with house.database.work() as work:
        simulating.step_back(desk(house, work, solveig, key))
    assert trial_of(house, solveig, key).entries == once
    with house.database.work() as work:
        simulating.restart(desk(house, work, solveig, key))
    assert trial_of(house, solveig, key).entries == ()


def test_after_a_month_the_robot_welcomes_back(house: House, solveig: r.Staff) -> None:
    key = begun(house, solveig)
    with house.database.work() as work:
        simulating.come_back_later(desk(house, work, solveig, key))
    does(house, solveig, key, "type", "Sykler")
    with house.database.reading() as look:
        trial = simulating.trial_from(look.find(r.ScriptTrial, id=key)[0])
        played = simulating.play(look, house.kit.texts, solveig, version_of(house, "det-som-fanger-meg"), trial)
    assert "Fint å høre fra deg" in played.exchanges[-1].messages[0].text


def test_a_page_that_is_old_does_nothing(house: House, solveig: r.Staff) -> None:
    key = begun(house, solveig)
    old = trial_of(house, solveig, key).after
    does(house, solveig, key, "type", "Sykler")
    with house.database.work() as work:
        stale = desk(house, work, solveig, key, old)
        for act in (
            lambda: simulating.do(stale, stale.entry("type", "Sykler")), lambda: simulating.step_back(stale),
            lambda: simulating.restart(stale), lambda: simulating.keep(stale, "Navn"),
        ):  # fmt: skip
            with pytest.raises(WrongUse):
                act()
    assert len(trial_of(house, solveig, key).entries) == 1


def test_somebody_elses_is_not_there_until_it_is_kept(house: House, solveig: r.Staff) -> None:
    other = house.staff("tor@example.no")
    key = begun(house, solveig)
    with pytest.raises(NotFound):
        trial_of(house, other, key)
    does(house, solveig, key, "type", "Sykler")
    with house.database.work() as work:
        simulating.keep(desk(house, work, solveig, key), "  Sykler   og mer ")
    kept = trial_of(house, other, key)
    assert kept.row.name == "Sykler og mer"
    for staff in (other, solveig):
        with house.database.work() as work, pytest.raises(WrongUse):
            simulating.step_back(desk(house, work, staff, key))


def test_what_was_not_kept_goes_when_another_begins(house: House, solveig: r.Staff) -> None:
    first = begun(house, solveig)
    second = begun(house, solveig)
    with house.database.reading() as look:
        assert [one.id for one in look.find(r.ScriptTrial)] == [second]
    assert first != second


@pytest.mark.parametrize("name", ["", "   ", "\0", "x" * 81])
def test_a_name_is_needed(house: House, solveig: r.Staff, name: str) -> None:
    key = begun(house, solveig)
    does(house, solveig, key, "type", "Sykler")
    with house.database.work() as work, pytest.raises(WrongUse):
        simulating.keep(desk(house, work, solveig, key), name)


def test_a_step_that_is_not_there_is_refused(house: House, solveig: r.Staff) -> None:
    with pytest.raises(NotFound):
        begun(house, solveig, step="finnes-ikke")
    with pytest.raises(Exception, match="supervisor"):
        begun(house, house.staff())
