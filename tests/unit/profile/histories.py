"""Generated histories of a profile, and what must hold of every note that is made of one (METHOD §5).

`python -m tests.unit.profile.histories --histories 10000 --seed 1` is the long form.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot import resources
from bot.dialogue.words import HEADINGS, SECTIONS_OF_NOTES
from bot.language.catalogues import LANGUAGES
from bot.profile.approved import Approved
from bot.profile.document import Block, Document, Facts, Heading, Items, Paragraph, Said, Small
from bot.profile.documents.note import note_document
from bot.profile.note import MOST_QUESTIONS, MOST_QUOTATIONS, MOST_QUOTED, MOST_WORDS, Note, meeting_note, update_note
from bot.profile.statement import Statement
from bot.profile.writing import Writing

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
SECRET = "hemmeligord"

_POOL = [
    "ro",
    "arbeid",
    "jobben",
    "verksted",
    "hage",
    "folk",
    "kunder",
    "støy",
    "buss",
    "morgen",
    "trygg",
    "systua",
    "lageret",
    "butikken",
    "barna",
    "hund",
    "hest",
    "sy",
    "snekre",
    "rydde",
    "bestemme",
    "lære",
    "prøve",
    "sammen",
    "alene",
    "ute",
    "inne",
    "tidlig",
    "sent",
    "norsk",
    "språk",
    "data",
    "biler",
    "mat",
    "kjøkken",
    "renhold",
    "maling",
    "skole",
]
_HARD = (
    "🙂", "👩🏽‍🔧 verksted", "እኔ ሥራ እፈልጋለሁ", "أريد عملاً هادئاً", "我想要安静的工作", "=1+1", "<b>ro</b>", "{navn}", "«ro»",
    "a" * 900, "ก" * 400, "Ord. " * 60, "ja", "", "?", "Nei!\nIkke nå.\nKanskje", "x y " * 45,
)  # fmt: skip


class Dice(random.Random):
    def sentence(self) -> str:
        said = " ".join(self.choices(_POOL, k=self.randint(1, 22)))
        return said[0].upper() + said[1:] + self.choice([".", ".", "!", "", "…"])

    def text(self) -> str:
        if self.random() < 0.15:
            return self.choice(_HARD)
        return " ".join(self.sentence() for _ in range(self.choice([1, 1, 1, 2, 3, 9])))


def history(dice: Dice) -> list[Approved]:
    """Lines as they were shared, taken back, said anew; some by a specialist, some spoken, some with a help card."""
    found: list[Approved] = []
    for number in range(dice.choice([0, 1, 2, 3, 8, 20, 60])):
        found.append(a_line(dice, number, found))
        if dice.random() < 0.1:  # shared again after it was taken back
            found.append(_again(found[-1], dice))
    return found


def a_line(dice: Dice, number: int, before: list[Approved]) -> Approved:
    section = dice.choice(list(HEADINGS))
    at = START + timedelta(days=number, hours=dice.randrange(12))
    taken = dice.random() < 0.25
    text, spoken, staff = dice.text(), dice.random() < 0.08, dice.random() < 0.12
    statement = Statement(
        id=f"s{number}", participant_id="p", place="note" if section in SECTIONS_OF_NOTES else "profile",
        section=section, facet=None, language=dice.choice(LANGUAGES), author="specialist" if staff else "participant",
        source="meeting" if staff else "conversation", tapped=dice.random() < 0.2, said_at=at, confirmed_at=None,
        status="revised" if taken else "active", run_id=f"r{number // 3}", flagged=dice.random() < 0.05,
        replaces=dice.choice([None, *(a.statement.id for a in before)]) if before and dice.random() < 0.2 else None,
        recording_id=f"rec{number}" if spoken else None, seconds=dice.randrange(300) if spoken else 0,
        text=f"{SECRET} {text}" if taken else "" if spoken else text,
    )  # fmt: skip
    return Approved(
        statement=statement, shared_at=at + timedelta(minutes=5), share_id=f"share{number // 3}",
        withdrawn_at=at + timedelta(days=dice.randrange(1, 9)) if taken else None,
        conversation=dice.choice(["En god dag på jobb", "Rammene mine", ""]), question=dice.choice(["Hva vil du?", ""]),
        written=dice.sentence() if spoken and dice.random() < 0.5 else "", author="Kari Lund" if staff else "",
        meeting_question="" if staff or dice.random() < 0.5 else f"Hva trengs for {number}?",
        step=dice.choice(["open", "done", "partly", "not_done", "dropped"]) if section == "steps" else "",
    )  # fmt: skip


def _again(line: Approved, dice: Dice) -> Approved:
    """The same line in a later share, as when it was taken back and shared anew."""
    later = line.shared_at + timedelta(days=10)
    return line if line.withdrawn_at else replace(line, shared_at=later, share_id="again")


def words_of(block: Block) -> Iterator[str]:
    """Every word that a reader of the note meets."""
    if isinstance(block, Said):
        yield from f"{block.author} {block.question} {block.text} {block.about}".split()
    elif isinstance(block, Items):
        yield from " ".join(block.texts).split()
    elif isinstance(block, Facts):
        yield from " ".join(f"{term} {told}" for term, told in block.rows).split()
    elif isinstance(block, Heading | Paragraph | Small):
        yield from block.text.split()


def problems(approved: list[Approved], dice: Dice) -> Iterator[str]:
    since = START + timedelta(days=dice.randrange(40)) if dice.random() < 0.5 else None
    for made in (update_note(approved, since), meeting_note(approved, since)):
        yield from _untraced(made, approved)
        yield from _uncounted(made)
        if made != (update_note if made.kind == "update" else meeting_note)(list(approved), since):
            yield "the same history makes another note"
        for language in LANGUAGES:
            writing = Writing(resources.texts(), language, "Kari")
            yield from _of_document(note_document(writing, "Amina", made, approved, START), approved)


def _untraced(made: Note, approved: list[Approved]) -> Iterator[str]:
    stands = {a.statement.id: a for a in approved if a.withdrawn_at is None}
    for line in made.lines:
        source = stands.get(line.statement_id)
        if source is None:
            yield f"{line.statement_id} is in the note and does not stand"
        elif not source.statement.text.startswith(line.text):
            yield f"{line.statement_id} says what nobody said"
        elif line.whole and line.text != source.statement.text:
            yield f"{line.statement_id} is called whole and is not"
    questions = {a.meeting_question for a in stands.values() if a.meeting_question}
    yield from (f"invented: {one.text}" for one in made.questions if one.text not in questions)
    runs = [stands[one.statement_id].statement.run_id for one in made.questions if one.statement_id in stands]
    if len(set(runs)) < len(runs):
        yield "two questions about one conversation"
    for word in made.recurring:
        for place in word.places:
            source = stands.get(place.statement_id)
            if source is None or place.said.casefold() not in source.statement.text.casefold():
                yield f"«{word.word}» is shown where it was not said"
            elif source.statement.tapped or source.statement.flagged or source.author:
                yield f"«{word.word}» is counted among words that are not the participant's own"


def _uncounted(made: Note) -> Iterator[str]:
    if len(made.questions) > MOST_QUESTIONS:
        yield "too many questions"
    if any(part.name == "quotations" and len(part.lines) > MOST_QUOTATIONS for part in made.parts):
        yield "too many quotations"
    if any(len(line.text.split()) > MOST_QUOTED for line in made.lines):
        yield "a long quotation"
    if any(not part.lines for part in made.parts):
        yield "an empty heading"


def _of_document(document: Document, approved: list[Approved]) -> Iterator[str]:
    shown = [word for block in document.blocks for word in words_of(block)]
    if len(shown) > MOST_WORDS:
        yield f"{len(shown)} words in {document.language}"
    if any(SECRET in word for word in shown):
        yield "words that were taken back are shown"


def check(seed: Any) -> list[str]:
    dice = Dice(seed)
    return list(problems(history(dice), dice))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--histories", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    found = 0
    for number in range(given.histories):
        for problem in check(f"{given.seed}:{number}"):
            found += 1
            print(f"{given.seed}:{number}: {problem}")
    print(f"{given.histories} histories, {found} problems")
    raise SystemExit(1 if found else 0)


if __name__ == "__main__":
    main()
