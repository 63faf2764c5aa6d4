"""`stegvis affected`: whom a breach is about (docs/breach.md)."""

from __future__ import annotations

from typing import Annotated

import typer

from bot import wiring
from bot.application import affected as whom
from bot.application import records as r
from bot.application import sight, staffing
from bot.application.affected import Affected
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.commands.printing import AsJson, rows, say
from bot.settings import read_settings


def affected(
    since: Annotated[str, typer.Option(help="The first day or moment, as 2026-12-03 or 2026-12-03T14:30.")] = "",
    until: Annotated[str, typer.Option(help="The last one.")] = "",
    staff: Annotated[str, typer.Option(help="Whose account, device or session it was: an e-mail.")] = "",
    participant: Annotated[list[str] | None, typer.Option(help="Of these participants: ids.")] = None,
    everybody: Annotated[bool, typer.Option("--all", help="The whole database or a backup was taken.")] = False,
    as_json: AsJson = False,
) -> None:
    """List who was read, and who could have been: ids, who follows them, by whom, when and what. No words."""
    if sum((bool(staff), bool(participant), everybody)) > 1:
        raise WrongUse("choose one of --staff, --participant and --all")
    within = whom.period(since, until)
    if not (staff or participant or everybody or since or until):
        raise WrongUse("say what happened: --staff EMAIL, --participant ID, --all, or a period")
    house = wiring.house(read_settings())
    with house.database.reading() as look:
        if everybody:
            found = list(whom.whole_database(look))
        elif participant:
            found = whom.of_participants(look, within, participant)
        else:
            those = [staffing.anyone_by_email(look, staff)] if staff else look.find(r.Staff)
            found = whom.by_staff(look, within, those)
            if staff:
                say(f"{staff} was signed in {whom.sessions(look, within, those[0].id)} times in that period.")
        rows(_listed(look, found), as_json=as_json)
    say(f"{len({one.participant_id for one in found})} participants.")


def _listed(look: Work, found: list[Affected]) -> list[dict[str, str | None]]:
    """Of somebody who is protected only the id, and how: those who may know tell them."""
    ids = list({one.participant_id for one in found})
    own, hidden = whom.specialists(look, ids), sight.named(look, ids)
    emails = {one.id: one.email for one in look.find(r.Staff)}
    rows = []
    for one in found:
        told: dict[str, str | None] = {
            "specialist": own.get(one.participant_id),
            "by": emails.get(one.by or ""),
            "since": one.since.isoformat(timespec="seconds"),
            "until": one.until.isoformat(timespec="seconds") if one.until else None,
            "what": ", ".join(one.what) or None,
        }
        if one.participant_id in hidden:
            told = dict.fromkeys(told)
        rows.append({"id": one.participant_id, "how": one.how, **told})
    return rows
