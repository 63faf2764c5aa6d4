"""A complete conversation: from the invitation to what is shared, the menu, and a stop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

ALARMING = "Jeg vil ta livet mitt"


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody does, and the words that they wait for afterwards."""

    does: Literal["start", "text", "tap", "stale tap", "edit"]
    what: str
    sees: str
    step: str = ""
    # What the answer is kept as: the words, or the option's id after a colon.
    kept_as: str = ""


_JOIN = (
    Act("start", "", "Er du 18 år"),
    Act("tap", "Ja, jeg er 18 eller eldre", "Vil du høre hvordan det virker?"),
)
_STORY = (
    Act("text", "/samtale en-jeg-ser-opp-til", "Hvem ser du opp til"),
    Act("text", "Mormor {who}", "Hvordan er denne personen?", "hvem", "Mormor {who}"),
    Act("stale tap", "Ingen", "Det har du svart på"),
    Act("text", "rolig {who}", "Hva husker du best", "tre-ord", "rolig {who}"),
    Act("edit", "rolig og sta {who}", "Skal jeg bruke de nye ordene?"),
    Act("tap", "Ja", "Hva husker du best", "tre-ord", "rolig og sta {who}"),
    Act("text", ALARMING, "Hva av dette kjenner du igjen", "husker-best", ALARMING),
    Act("tap", "Ikke noe nå", "Hva av det vil du ha mer av", "kjenner-igjen", ":ikke-noe-na"),
    Act("text", "Å si ifra {who}", "Hva vil du gjøre med dette?", "mer-av", "Å si ifra {who}"),
)  # fmt: skip
_SHARE = (
    Act("tap", "La det ligge", "Hva vil du at Kari skal få se?", "@end", ":la-ligge"),
    Act("tap", "Noe av det", "Velg linjene"),
    Act("text", "1 3", "Velg linjene"),
    Act("tap", "Del disse", "Passet spørsmålene for deg?", "@card", ":some"),
    Act("tap", "Ja", "Hva vil du gjøre?", "@suited", ":yes"),
    Act("text", "/meny", "Hva vil du gjøre?"),
)
_STOP = (
    Act("text", "/samtale rad-til-meg-selv", "Har du et ord eller en setning"),
    Act("text", "stopp", "Samtalen er stoppet"),
)
# What was approved on the card: its first and third line.
SHARED = ("Mormor {who}", "Å si ifra {who}")

COMPLETE = (*_JOIN, *_STORY, *_SHARE, *_STOP)
# Enough for every kind of turn, where a whole conversation would take too long.
BRIEF = (*_JOIN, *_STORY[:4], *_STOP)


def spoken(acts: tuple[Act, ...], who: str) -> tuple[Act, ...]:
    """The same conversation in one person's own words."""
    return tuple(replace(act, what=act.what.format(who=who), kept_as=act.kept_as.format(who=who)) for act in acts)


def secrets(acts: tuple[Act, ...], who: str) -> list[str]:
    """What only this person says."""
    return [who, ALARMING, *(act.what for act in spoken(acts, who) if who in act.what)]
