"""What can happen in a sequence, and how one is drawn. Operations say what is meant, so that any can be left out."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.model.scripts import IDS
from tests.model.words import SLASHES

# Said by the safety recogniser to be serious; the answer is kept, and never shown again.
FLAG = "jeg vil ta livet mitt"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one's own; `number` makes them different from all others of the sequence."""

    number: int
    shape: str

    @property
    def text(self) -> str:
        return SHAPES[self.shape].replace("#", str(self.number))


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a button are written."""

    which: int


@dataclass(frozen=True, slots=True)
class Number:
    which: int


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of the newest question that is an answer."""

    which: int


@dataclass(frozen=True, slots=True)
class Goes:
    """Whatever answers the open question: a button where there is one, else words."""

    which: int
    words: Words


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: by its button where it has one, else by its words."""

    name: str


@dataclass(frozen=True, slots=True)
class Slash:
    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Older:
    """A button of a question that was asked before."""

    back: int
    which: int


@dataclass(frozen=True, slots=True)
class Forged:
    """A press that no button of ours has: its question, or its key, is made up."""

    which: int
    key: str


@dataclass(frozen=True, slots=True)
class Redelivered:
    """Something already sent comes again: `as_it_was`, under another update number, or as a new press."""

    back: int
    how: str


@dataclass(frozen=True, slots=True)
class Edit:
    """An own message is changed; without words, it is changed to what it said already."""

    back: int
    words: Words | None


@dataclass(frozen=True, slots=True)
class Both:
    """Two updates that come together, made while the same question was on the screen."""

    first: Personal
    second: Personal


Personal = Words | Label | Number | Tap | Goes | Way | Slash | Older | Forged | Redelivered | Edit | Both


@dataclass(frozen=True, slots=True)
class Passes:
    hours: float


@dataclass(frozen=True, slots=True)
class Restart:
    pass


@dataclass(frozen=True, slots=True)
class Release:
    script: str


Shared = Passes | Restart | Release
Operation = Personal | Shared

SHAPES = {
    "short": "ord #",
    "long": "her står det noen flere ord, og tallet # er med",
    "very long": "ord # " + "og enda litt mer av det samme, slik det kan bli når noen skriver mye " * 57,
    "marks": "<b>ord</b> & {S} {svar.hvem} \\ % \"#\" 'ord'",
    "emoji": "👩‍👩‍👧‍👦 ord # 🏳️‍🌈 e\u0301",
    "right to left": "\u202eשלום עולם # مرحبا\u202c",
    "no width": "\u200b#\u200d\ufeff",
    "lines": "ord #\n\nog en linje til\n\t• og en",
    "flagged": f"{FLAG} #",
    "yes": "ja",
    "no": "nei",
    "not known": "vet ikke",
}
_SHAPES = ["short"] * 8 + ["long"] * 4 + ["flagged"] * 2 + ["yes", "no", "not known"]
_ODD = ["marks", "emoji", "right to left", "no width", "lines"]

_WAYS = [
    "skip",
    "nothing",
    "back",
    "correct",
    "more",
    "why",
    "repeat",
    "keep",
    "pause",
    "resume",
    "other",
    "stop",
    "help",
]
_WAY_WEIGHTS = [6, 4, 8, 4, 2, 1, 1, 4, 2, 3, 2, 1, 1]

# Far from three days and from thirty, whatever is added up.
HOURS = (5.0, 50.0, 80.0, 731.0)
KEYS = ("all", "done", "use", "yes", "o:ute", "o:nothing", "l:1", "l:9", "s:99", "e:try", "keep", "", "w:7", "card")


def schedule(random: Random, length: int) -> dict[int, Shared]:
    """What happens to the house, and when: the same for everybody in a batch."""
    found: dict[int, Shared] = {}
    for place in range(2, length):
        drawn = random.random()
        if drawn < 0.05:
            found[place] = Passes(random.choice(HOURS))
        elif drawn < 0.08:
            found[place] = Restart()
        elif drawn < 0.19:
            found[place] = Release(random.choice(IDS))
    return found


def sequence(random: Random, length: int, shared: dict[int, Shared], ids: tuple[str, ...] = IDS) -> list[Operation]:
    first, eager = Slash("samtale", random.choice(ids)), random.random() < 0.5
    return [shared.get(place) or (personal(random, place, ids, eager=eager) if place else first)
            for place in range(length)]  # fmt: skip


def personal(
    random: Random, place: int, ids: tuple[str, ...] = IDS, *, both: bool = True, eager: bool = False
) -> Personal:
    """Who is eager comes to the card, where what was said before can still be changed."""
    words = Words(place, _shape(random))
    if eager and random.random() < 0.6:
        return _eagerly(random, words)
    drawn = random.random() * 100
    if drawn < 33:
        return Goes(random.randrange(6), words)
    if drawn < 48:
        return words
    if drawn < 58:
        return Tap(random.randrange(6))
    if drawn < 68:
        return Way(random.choices(_WAYS, _WAY_WEIGHTS)[0])
    if drawn < 75:
        return Edit(random.randrange(6), words if random.random() < 0.9 else None)
    if drawn < 80:
        return Older(random.randrange(1, 5), random.randrange(5))
    if drawn < 84:
        return Redelivered(random.randrange(3), random.choice(("as it was", "other number", "new press")))
    if drawn < 86:
        return Label(random.randrange(4))
    if drawn < 88:
        return Number(random.randrange(1, 6))
    if drawn < 90:
        return Forged(random.randrange(2), random.choice(KEYS))
    if drawn < 97:
        return _slash(random, ids)
    if not both:
        return Tap(random.randrange(6))
    # The numbers of the two must differ, like those of two messages.
    return Both(personal(random, place, ids, both=False), personal(random, place + 1000, ids, both=False))


def _eagerly(random: Random, words: Words) -> Personal:
    drawn, edit = random.random(), Edit(random.randrange(4), words)
    if drawn < 0.6:
        return Goes(random.choice((0, 0, random.randrange(6))), words)
    if drawn < 0.75:
        return Way(random.choice(("back", "correct")))
    return edit if drawn < 0.85 else Both(edit, Words(words.number + 1000, "yes"))


def _shape(random: Random) -> str:
    drawn = random.random()
    if drawn < 0.004:
        return "very long"
    return random.choice(_ODD if drawn < 0.1 else _SHAPES)


def _slash(random: Random, ids: tuple[str, ...]) -> Slash:
    drawn = random.random()
    if drawn < 0.45:
        return Slash("samtale", random.choice((*ids, *ids, "finnes-ikke")))
    if drawn < 0.65:
        return Slash("start")
    return Slash("meny") if drawn < 0.8 else Slash(random.choice([*SLASHES.values(), "tull"]))


def names(operation: Operation) -> list[str]:
    """What an operation is counted as."""
    name = type(operation).__name__
    if isinstance(operation, Both):
        return [name, *names(operation.first), *names(operation.second)]
    detail = next((getattr(operation, key) for key in ("shape", "name", "how") if hasattr(operation, key)), "")
    return [f"{name} {detail}".strip()]
