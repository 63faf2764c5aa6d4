"""Beside a test conversation: where the answer goes, what is on the card, what the specialist would read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.application import lines, reading, sight
from bot.application import records as r
from bot.application.review import playing
from bot.application.review.playing import Played
from bot.application.review.pretend_people import SPECIALIST, WHO
from bot.dialogue import frame
from bot.dialogue.machine import walk
from bot.dialogue.questions import place
from bot.dialogue.run import Run
from bot.dialogue.step import Step
from bot.dialogue.voice import Voice, may_be_shared
from bot.language.catalogues import Language
from bot.profile.note import Note


@dataclass(frozen=True, slots=True)
class CardLine:
    """`key`: the section of the profile or the kind of line of the note. `shared`: the test person said yes to it."""

    key: str
    text: str
    tapped: bool
    shared: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """`here`: the open step or state of the frame; "" when no question of this conversation is open.

    `private`: lines that got a help card are on no card. `note`: what is shared by now; `foreseen` while nothing is,
    and the note is what it would be if all of the card were.
    """

    here: str
    step: Step | None
    lines: tuple[CardLine, ...]
    private: int
    note: Note
    foreseen: bool
    card_open: bool
    ended: str


def beside(played: Played, language: Language) -> Beside:
    """`language`: of the note's own words, for whoever reads it."""
    run, work = played.run, played.work
    shared = {one.statement_id for one in work.find(r.SharedLine, withdrawn_at=None)}
    found = _lines(played, run, shared) if run else ((), 0)
    here = _here(played, run)
    foreseen = not any(line.shared for line in found[0])
    if foreseen and run:
        _share_all(played, run)
    return Beside(
        here, played.compiled.steps.get(here), *found, _note(played, language), foreseen, here == frame.CARD,
        run.ended if run else "",
    )  # fmt: skip


def _here(played: Played, run: Run | None) -> str:
    if run is None or run.ended or playing.talk_of(played).run != run.id:
        return ""
    return place(run, walk(played.compiled, run))


def _lines(played: Played, run: Run, shared: set[str]) -> tuple[tuple[CardLine, ...], int]:
    walked = walk(played.compiled, run)
    voice = Voice(played.kit.texts, played.compiled, run, walked)
    shareable = [line for line in walked.lines if may_be_shared(line.answer)]
    found = tuple(
        CardLine(one.goes.profile or one.goes.note or "", voice.shown(one.answer), one.tapped, one.answer.id in shared)
        for one in shareable
    )
    return found, len(walked.lines) - len(found)


def _share_all(played: Played, run: Run) -> None:
    """In the transaction that is nowhere: the note as it would be after a yes to the whole card."""
    now = played.kit.clock()
    played.work.add(r.Share("foreseen", WHO, run.id, now))
    for one in played.work.find(r.Statement, run_id=run.id, status="active"):
        if not one.flagged:
            played.work.add(r.SharedLine(f"foreseen-{one.id}", WHO, "foreseen", one.id, now))


def _note(played: Played, language: Language) -> Note:
    now = played.kit.clock() + timedelta(seconds=1)
    seen = sight.of_person(played.work, now, SPECIALIST, played.person.participant)
    approved = lines.approved(played.work, seen, language)
    return reading.note(played.work, played.kit, seen, "update", approved)
