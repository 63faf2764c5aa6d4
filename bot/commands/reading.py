"""`stegvis profile` and `stegvis note`: what a specialist may see, audited like the console."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import wiring
from bot.application import documents, reading, staffing
from bot.application.errors import WrongUse
from bot.commands.participants import Tongue
from bot.commands.printing import AsJson, as_data, keep
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.language.legible import in_one_line, legible
from bot.profile import portable
from bot.profile.document import as_format
from bot.profile.note import Note, NoteLine
from bot.profile.writing import Writing
from bot.settings import read_settings

profile = typer.Typer(help="The living vocational profile, as far as it is shared.", no_args_is_help=True)

As = Annotated[str, typer.Option("--as", help="The e-mail of the specialist who reads; the look is audited.")]
In = Annotated[Tongue, typer.Option("--language", help="The language of the headings; words stay as they were said.")]


class NoteKind(StrEnum):
    update = "update"
    meeting = "meeting"


class Form(StrEnum):
    text = "text"
    json = "json"
    docx = "docx"
    pdf = "pdf"


Which = StrEnum("Which", {name.replace("-", "_"): name for name in documents.NAMES})  # type: ignore[misc]


_PROFILE = Which("profile")


@profile.command()
def show(participant: str, reader: As, as_json: AsJson = False) -> None:
    """The shared lines of a participant, by section."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, reader)
        found = reading.read_profile(work, house.kit, staff, participant, "command")
    if as_json:
        listed = [{"section": section, "lines": [_approved(line) for line in lines]} for section, lines in found]
        print(as_data(listed))
        return
    writing = Writing(house.kit.texts, "nb", staff.first_name)
    for section, lines in found:
        print(writing.say(HEADINGS[section]))
        for line in lines:
            said = writing.said(line)
            words = f"«{said.text}»" if line.statement.text else said.text
            written = f" ({writing.say('Written down together:')} {line.written})" if line.written else ""
            author = f" ({said.author})" if said.author else ""
            print(f"  {dates.date(line.statement.said_at, 'nb')}: {legible(words + written)}{in_one_line(author)}")


def _approved(line: Any) -> dict[str, object]:
    statement = line.statement
    return {"id": statement.id, "text": statement.text, "said_at": statement.said_at, "shared_at": line.shared_at,
            "conversation": line.conversation, "question": line.question, "tapped": statement.tapped,
            "is_recording": statement.recording is not None, "seconds": statement.seconds,
            "written": line.written, "author": line.author, "for_employer": line.for_employer}  # fmt: skip


@profile.command()
def export(
    participant: str,
    reader: As,
    out: Annotated[Path, typer.Option("--out", help="A new file; - for standard output.")],
    form: Annotated[Form, typer.Option("--format", help="JSON is there for the profile alone.")] = Form.text,
    which: Annotated[Which, typer.Option("--document", help="What is exported.")] = _PROFILE,
    language: In = Tongue.nb,
) -> None:
    """A document made from what is shared, as a file."""
    if form is Form.json and which.value != "profile":
        raise WrongUse("--format json is there for the profile alone: the other documents are made from it")
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, reader)
        if form is Form.json:
            made = documents.data(work, house.kit, staff, participant, language.value, "command")
        else:
            found = documents.document(work, house.kit, staff, participant, which.value, language.value, "command")
            writing = Writing(house.kit.texts, language.value, staff.first_name)
            made = documents.file(wiring.write, found, as_format(form.value), which.value, writing)
        keep(made, out)


@profile.command()
def schema() -> None:
    """The JSON schema of an exported profile; needs no database."""
    print(portable.schema(), end="")


def note(
    participant: str,
    reader: As,
    kind: Annotated[NoteKind, typer.Option(help="What is new, or what the meeting is about.")] = NoteKind.update,
    as_json: AsJson = False,
) -> None:
    """The note a specialist reads in a minute."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, reader)
        if as_json:
            made = reading.read_note(work, house.kit, staff, participant, kind.value, "command")
            print(as_data(_as_json(made)))
            return
        found = documents.document(work, house.kit, staff, participant, f"{kind.value}-note", "nb", "command")
    writing = Writing(house.kit.texts, "nb", staff.first_name)
    print(documents.file(wiring.write, found, "text", "note", writing).content.decode(), end="")


def _as_json(made: Note) -> dict[str, object]:
    def line(found: NoteLine) -> dict[str, object]:
        return {"id": found.statement_id, "heading": found.heading, "text": found.text,
                "question": found.question, "said_at": found.said_at,
                "tapped": found.tapped, "whole": found.whole, "words": found.words,
                "is_recording": found.recording is not None,
                "seconds": found.seconds, "written": found.written, "author": found.author}  # fmt: skip

    return {
        "kind": made.kind,
        "one_sentence": line(made.one_sentence) if made.one_sentence else None,
        "parts": [{"name": part.name, "lines": [line(found) for found in part.lines]} for part in made.parts],
        "questions": [{"text": one.text, "id": one.statement_id} for one in made.questions],
        "recurring": [{"word": one.word, "times": one.times, "ids": [place.statement_id for place in one.places]}
                      for one in made.recurring],
        "withdrawn": made.withdrawn,
        "approved_at": made.approved_at,
        "words": made.words,
    }  # fmt: skip
