"""What the fictional team brings to its meeting: Kari's sheet for a review, and something that they learn from."""

from __future__ import annotations

from dataclasses import replace

from bot.application import records as r
from bot.application import sight, staffing
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.team_work import lessons, sheets
from bot.application.team_work.sheets import Written

NAME = "Team Torget"

_PARTS = {
    "well": "En deltaker fikk prøve maskinen i sitt eget tempo. Jeg ventet i stedet for å forklare.",
    "hard": "Jeg rekker ikke innom arbeidsplassene så ofte som jeg vil.",
    "next": "Sette av fredagen til besøk, og be Mads bli med på ett.",
}
_LINES = {
    "Amina": "Hvordan trapper vi ned uten at det føles som å bli sluppet?",
    "Jonas": "Gikk jeg for fort fram da jeg foreslo et besøk?",
}
_LEARNED = {
    "wrong": "En arbeidsprøving stoppet etter to dager. Ingen på stedet visste hva den skulle være til.",
    "otherwise": "Vi kunne ha sagt formålet høyt, til alle tre, før første dag.",
    "avoid": "Samtalen før besøket kommer først, også når det haster.",
    "team": "Kan vi ha én fast setning om formålet, som arbeidsgiveren får på forhånd?",
}


def everybody_in_it(work: Work, kit: Kit) -> None:
    team = staffing.team_named(work, kit, NAME)
    work.flush()
    for one in work.find(r.Staff):
        if one.role != "administrator":
            work.put(replace(one, team_id=team.id))


def brings(work: Work, kit: Kit, kari: r.Staff, mads: r.Staff) -> None:
    sheet = sheets.begin(work, kit, kari).id
    work.flush()
    names = {one.participant.label: key for key, one in work.people(sight.theirs(work, kari, kit.clock())).items()}
    for label in _LINES:
        sheets.write(work, kit, kari, sheet, Written({}, act="add", which=names[label]))
        work.flush()
    said = {one.participant_id: one.id for one in work.find(r.SheetLine, sheet_id=sheet)}
    lines = {said[names[label]]: words for label, words in _LINES.items()}
    sheets.write(work, kit, kari, sheet, Written(_PARTS, lines))
    learned = lessons.write(work, kit, mads, _LEARNED)
    work.flush()
    lessons.let_the_team_read(work, kit, mads, learned)
