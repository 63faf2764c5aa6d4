"""`stegvis profile show` and `stegvis note`: what a specialist may see, audited like the console."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import partial
from typing import Annotated, Any

import typer

from bot import wiring
from bot.application import reading, staffing
from bot.commands.printing import AsJson
from bot.dialogue.recordings import Said, shown
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.language.catalogues import Catalogues
from bot.profile.note import Note, NoteLine
from bot.settings import read_settings

profile = typer.Typer(help="The living vocational profile, as far as it is shared.", no_args_is_help=True)

As = Annotated[str, typer.Option("--as", help="The e-mail of the specialist who reads; the look is audited.")]


class NoteKind(StrEnum):
    update = "update"
    meeting = "meeting"


@profile.callback()
def _group() -> None:
    """Keeps `show` a sub-command while it is the only one."""


@profile.command()
def show(participant: str, reader: As, as_json: AsJson = False) -> None:
    """The shared lines of a participant, by section."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, reader)
        found = reading.read_profile(work, house.kit, staff, participant, "command")
    if as_json:
        listed = [{"section": section, "lines": [_approved(line) for line in lines]} for section, lines in found]
        print(json.dumps(listed, ensure_ascii=False, default=str))
        return
    for section, lines in found:
        print(house.kit.texts.say("nb", HEADINGS[section]))
        for line in lines:
            words = _words(line.statement, line.written, house.kit.texts)
            print(f"  {dates.date(line.statement.said_at, 'nb')}: {words}")


def _words(said: Said, written: str, texts: Catalogues) -> str:
    """In quotes; a voice message by its name, with what the two wrote down of it."""
    if not said.recording:
        return f"«{said.text}»"
    name = shown(partial(texts.say, "nb"), said)
    return f"{name} ({texts.say('nb', 'Written down together:')} {written})" if written else name


def _approved(line: Any) -> dict[str, object]:
    statement = line.statement
    return {"id": statement.id, "text": statement.text, "said_at": statement.said_at, "shared_at": line.shared_at,
            "conversation": line.conversation, "question": line.question, "tapped": statement.tapped,
            "is_recording": statement.recording is not None, "seconds": statement.seconds,
            "written": line.written}  # fmt: skip


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
        made = reading.read_note(work, house.kit, staff, participant, kind.value, "command")
    if as_json:
        print(json.dumps(_as_json(made), ensure_ascii=False, default=str))
    else:
        print("\n".join(as_text(made, house.kit.texts)))


PART_NAMES = {
    "topics": "Wants to talk about", "avoid": "About the meeting", "new": "New", "steps": "Steps",
    "changed": "Said in a new way", "quotations": "In their own words",
}  # fmt: skip


def as_text(made: Note, texts: Catalogues) -> list[str]:
    if made.is_empty:
        return [texts.say("nb", "Nothing new has been shared.")]
    lines = [f"«{made.one_sentence.text}»", ""] if made.one_sentence else []
    for part in made.parts:
        lines += [texts.say("nb", PART_NAMES[part.name]), *(_line(line, texts) for line in part.lines), ""]
    if made.withdrawn:
        lines += [texts.say("nb", "Taken back since last time: {number}", number=made.withdrawn), ""]
    if made.approved_at:
        lines.append(texts.say("nb", "Approved by the participant {date}", date=dates.date(made.approved_at, "nb")))
    return lines


def _line(line: NoteLine, texts: Catalogues) -> str:
    mark = f" ({texts.say('nb', 'chosen from a list')})" if line.tapped else ""
    more = "" if line.whole else f" … ({line.words})"
    asked, words = f"{line.question} " if line.question else "", _words(line, line.written, texts)
    return f"  {dates.date(line.said_at, 'nb')} · {texts.say('nb', line.heading)}: {asked}{words}{more}{mark}"


def _as_json(made: Note) -> dict[str, object]:
    def line(found: NoteLine) -> dict[str, object]:
        return {"id": found.statement_id, "heading": found.heading, "text": found.text,
                "question": found.question, "said_at": found.said_at,
                "tapped": found.tapped, "whole": found.whole, "is_recording": found.recording is not None,
                "seconds": found.seconds, "written": found.written}  # fmt: skip

    return {
        "kind": made.kind,
        "one_sentence": line(made.one_sentence) if made.one_sentence else None,
        "parts": [{"name": part.name, "lines": [line(found) for found in part.lines]} for part in made.parts],
        "withdrawn": made.withdrawn,
        "approved_at": made.approved_at,
        "words": made.words,
    }
