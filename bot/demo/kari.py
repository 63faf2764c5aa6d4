"""What Kari does in Amina's half year: meetings, lines of her own, plans, reports, a proposal."""

from __future__ import annotations

from bot.application.planning import Agreed
from bot.demo.lives import Event, Logged, Meeting, OwnLine, Placed, Proposed, ReadNote, Reported, Suggested

_MEETINGS = (
    Meeting(days_ago=169, in_days=8),
    Meeting(days_ago=161, hour=11, in_days=29, at=13),
    Meeting(days_ago=132, hour=14, in_days=22),
    Meeting(days_ago=110, hour=11, in_days=26, at=12),
    Meeting(days_ago=84, hour=14, in_days=19),
    Meeting(days_ago=65, hour=11, in_days=21),
    Meeting(days_ago=44, hour=11, in_days=24, at=13),
    Meeting(days_ago=20, hour=14, in_days=21),
    *(ReadNote(days_ago=day) for day in (161, 132, 110, 90, 58, 20, 8)),
)

_LINES = (
    OwnLine(days_ago=77, section="strengths", source="observation", words=(
        "Amina ville prøve maskinen selv. Hun sydde en hel lomme og så over sømmen før hun viste den fram."
    )),
    OwnLine(days_ago=19, words="Etter hvert ringer Kari på fredager, i stedet for å komme innom verkstedet.",
            plan=Agreed(part="taper", given_by="specialist"), from_in_days=40),
    OwnLine(days_ago=6, section="job", source="third-party", told_by="employer", words=(
        "Lederen sier at Amina er nøye, og at hun gjerne kan få flere formiddager."
    )),
)  # fmt: skip

_PLANS = (
    Placed(days_ago=90, line="Gå til systua på torget", plan=Agreed(part="considered", verdict="does-not-fit")),
    Placed(days_ago=75, line="Sy og reparere arbeidsklær", plan=Agreed(part="considered", verdict="fits")),
    Placed(days_ago=89, line="Å begynne et sted", plan=Agreed(part="sub-goal")),
    Placed(days_ago=44, line="Å begynne et sted", plan=Agreed(part="sub-goal", done=True)),
    Placed(days_ago=8, line="Jeg vil jobbe tre formiddager", plan=Agreed(part="sub-goal")),
    Placed(days_ago=20, line="Hun ved siden av", plan=Agreed(part="support", given_by="colleague")),
)

_FIRST_REPORT = {
    "done": (
        "Vi har hatt tre møter, og Amina har forberedt seg til dem med samtaler på egen hånd. "
        "Hun har oppsøkt systua på torget to ganger på eget initiativ."
    ),
    "said": "Amina er tydelig på at hun vil arbeide med hendene og få gjøre arbeidet ferdig.",
    "jobs": (
        "To muligheter er vurdert. Systua på torget trenger folk på lørdager, og det lar seg ikke forene med "
        "omsorgen for barna. Et verksted ved stasjonen som reparerer arbeidsklær, virker mer aktuelt. "
        "Der har Amina ikke vært ennå."
    ),
    "support": ("Opplæring bør vises i praksis og skje på et rolig sted. Amina har selv sagt hvilke tider som passer."),
    "ahead": "Jeg avtaler et besøk på verkstedet. Amina lager egne spørsmål på forhånd, og vi går sammen.",
}
_SECOND_REPORT = {
    "done": (
        "Amina begynte på verkstedet etter et besøk og arbeider nå to formiddager i uka. "
        "Jeg har vært innom arbeidsplassen hver uke den første måneden."
    ),
    "support": "En kollega viser henne maskinene. Min oppfølging på stedet trappes ned i samråd med Amina og lederen.",
}

# What Kari quotes in each.
_FIRST_QUOTED = (
    "Spørre i systua",
    "Gå til systua",
    "At jeg har noe å stå opp til",
    "Regne ut stoffet",
    "Å sy om gamle klær",
    "Jeg sydde femten gardiner",
    "Jeg turte å spørre",
    "Sy og reparere",
    "Verkstedet ved stasjonen",
    "Å få gjøre en ting ferdig",
    "Folk som sier hei",
    "Mellom ni og to",
)
_SECOND_QUOTED = (
    "Overlocken",
    "Jeg gir meg ikke",
    "Jeg vil jobbe tre",
    "Lomma ble rett",
    "De viste oss",
    "Folk hilser",
    "Bytte nål",
    "At folk der spør",
    "Hun ved siden av",
    "Etter hvert ringer",
    "At noen viser meg",
)

_HAPPENED = (
    Logged(days_ago=148, kind="employer-contact"),
    Logged(days_ago=77, kind="visit"),
    Logged(days_ago=58, kind="work-started"),
    *(Logged(days_ago=day, kind="contact") for day in (57, 51, 36, 30)),
)

EVENTS: tuple[Event, ...] = (
    *_MEETINGS, *_LINES, *_PLANS, *_HAPPENED,
    Reported(days_ago=86, words=_FIRST_REPORT, quoted=_FIRST_QUOTED, finish=True),
    Reported(days_ago=5, words=_SECOND_REPORT, quoted=_SECOND_QUOTED),
    Proposed(days_ago=6, hour=10, words="Finne ut hvilken formiddag som er roligst på verkstedet"),
    Suggested(days_ago=6, hour=10, script="oppgavene-mine", line=(
        "Du sa at lommer går fint nå. Kanskje denne kan være noe før vi snakker med lederen?"
    )),
)  # fmt: skip
