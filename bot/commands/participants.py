"""`stegvis participants`: invite, hand over and list."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot import wiring
from bot.application import admitting, handing, own_copy, protecting, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.ports import Person
from bot.commands.names import bot_username
from bot.commands.printing import AsJson, keep, one, rows, say
from bot.settings import read_settings

app = typer.Typer(help="Participants: invite them, hand them over, list them.", no_args_is_help=True)


class CopyForm(StrEnum):
    json = "json"
    text = "text"
    docx = "docx"
    pdf = "pdf"
    zip = "zip"


class Tongue(StrEnum):
    nb = "nb"
    nn = "nn"
    en = "en"


@app.command()
def invite(
    specialist: Annotated[str, typer.Option(help="The e-mail of the job specialist who follows this person.")],
    language: Annotated[Tongue, typer.Option(help="The language of the first message.")] = Tongue.nb,
    name: Annotated[str, typer.Option(help="What the specialist calls this person; only they see it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Print a one-time code and its links; good for fourteen days."""
    house = wiring.house(read_settings())
    username = bot_username(house.settings)
    with house.database.work() as work:
        made = staffing.invite(work, house.kit, specialist=specialist, language=language.value, label=name)
    telegram = f"https://t.me/{username}?start={made.code}" if username else None
    if telegram is None:
        say("No t.me link: set STEGVIS_BOT_USERNAME, or STEGVIS_TELEGRAM_TOKEN so that it can be asked for.")
    browser = f"{house.settings.base_url}/join/{made.code}"
    one(
        {"id": made.participant_id, "code": made.code, "telegram": telegram, "browser": browser,
         "expires": made.expires_at.isoformat(timespec="seconds")},
        as_json=as_json,
    )  # fmt: skip


@app.command("hand-over")
def hand_over(
    participant: str,
    to: Annotated[str, typer.Option(help="The e-mail of the specialist who follows from now on.")],
    by: Annotated[str, typer.Option("--as", help="The specialist's e-mail; if that one has left, an administrator's.")],
    words: Annotated[str, typer.Option(help="A few words to the next one; the participant reads them too.")] = "",
    as_json: AsJson = False,
) -> None:
    """Hand a follow-up over to a colleague, at once. The participant is asked what the next one may see."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff, colleague = staffing.staff_by_email(work, by), staffing.staff_by_email(work, to)
        wish = handing.Wish(colleague.id, "handover", words=words)
        carry_out = handing.hand_over_of_gone if staff.role == "administrator" else handing.hand_over
        given = carry_out(work, house.kit, staff, participant, wish, "command")
    one(
        {"id": participant, "specialist": colleague.email, "since": given.asked_at.isoformat(timespec="seconds")},
        as_json=as_json,
    )


@app.command()
def protect(
    participant: str,
    by: Annotated[str, typer.Option(help="The own specialist's e-mail; if that one has left, an administrator's.")],
    names: Annotated[str, typer.Option(help="E-mails of colleagues who may know as well, with commas between.")] = "",
    as_json: AsJson = False,
) -> None:
    """From now on only named staff see that this participant exists. Why is kept nowhere."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, by)
        colleagues = [staffing.staff_by_email(work, email) for email in names.split(",") if email.strip()]
        carry_out = protecting.protect_of_gone if staff.role == "administrator" else protecting.protect
        carry_out(work, house.kit, staff, participant, {one.id for one in colleagues})
        named = sight.named(work, [participant])[participant]
        emails = sorted(one.email for one in work.find(r.Staff, id=list(named)))
    one({"id": participant, "names": ",".join(emails)}, as_json=as_json)


@app.command()
def unprotect(
    participant: str,
    by: Annotated[str, typer.Option(help="The own specialist's e-mail; if that one has left, an administrator's.")],
    as_json: AsJson = False,
) -> None:
    """The ordinary rules hold again: whoever follows or covers sees the participant."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, by)
        carry_out = protecting.unprotect_of_gone if staff.role == "administrator" else protecting.unprotect
        carry_out(work, house.kit, staff, participant)
    one({"id": participant, "status": "open"}, as_json=as_json)


@app.command("copy")
def whole_copy(
    participant: str,
    out: Annotated[Path, typer.Option(help="Where it is written; `-` for standard output.")],
    by: Annotated[str, typer.Option("--as", help="The administrator's e-mail; the participant sees who made it.")],
    form: Annotated[CopyForm, typer.Option("--format", help="`zip` holds the voice messages as well.")] = CopyForm.json,
    part: Annotated[int, typer.Option(min=1, help="Of a copy with sounds that is several files.")] = 1,
) -> None:
    """Everything that is kept about somebody, for that person: when they ask on paper and cannot take it themselves."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, by)
        made = own_copy.hand_out(work, house.kit, wiring.write, staff, participant, form.value, part)
        keep(made, out)


@app.command()
def admit(
    participant: str,
    by: Annotated[str, typer.Option("--as", help="The e-mail of who follows the participant, or covers.")],
    refuse: Annotated[bool, typer.Option("--refuse", help="Do not let it in.")] = False,
    as_json: AsJson = False,
) -> None:
    """Let in the new phone or browser that wants in to this participant's conversation, when it is one alone."""
    house = wiring.house(read_settings())
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, by)
        doors = admitting.waiting(work, house.kit.clock(), staff, participant)
        if not doors:
            raise NotFound("nothing of that kind waits among yours")
        if len(doors) > 1:
            raise WrongUse(f"{len(doors)} want in; the console shows when each asked, and lets you choose")
        asked = doors[0].takeover
        admitting.answer(work, house.kit, staff, participant, asked.id, yes=not refuse)
        answered = work.get(r.Takeover, asked.id) or asked
    one({"id": participant, "channel": answered.channel, "answer": answered.answer or ""}, as_json=as_json)


@app.command("list")
def list_participants(as_json: AsJson = False) -> None:
    """Everyone, with their specialist. No words of theirs; of a protected one, the id alone."""
    house = wiring.house(read_settings())
    with house.database.reading() as look:
        people = look.people([found.id for found in look.find(r.Participant)])
        hidden = sight.named(look, list(people))
    rows((_listed(key, person, is_hidden=key in hidden) for key, person in people.items()), as_json=as_json)


def _listed(key: str, person: Person, *, is_hidden: bool) -> dict[str, str | None]:
    if is_hidden:
        return {"id": key, "status": "protected", "language": None, "specialist": None, "since": None}
    found = person.participant
    since = found.created_at.isoformat(timespec="seconds")
    return {
        "id": key, "status": found.status, "language": found.language, "specialist": person.specialist.email,
        "since": since,
    }  # fmt: skip
