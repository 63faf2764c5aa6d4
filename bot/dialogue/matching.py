"""Which button something typed means: by its label in any language, its number, a plain yes or no."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache

from bot.dialogue import frame, ways
from bot.dialogue.commands import MOST_CHARACTERS, NO, NOTHING, YES, plain
from bot.dialogue.machine import CHOICES
from bot.dialogue.messages import Choice
from bot.dialogue.questions import asking, choices, own_words, place
from bot.dialogue.voice import Voice
from bot.language.catalogues import LANGUAGES, Language

# The buttons of the open question in each language.
Labelled = Mapping[Language, tuple[Choice, ...]]

# No question has more buttons than this many digits can count.
MOST_DIGITS = 2

_DONE = frozenset({"ferdig", "done", "finished"})


def choice_in(voice: Voice, text: str) -> str | None:
    """The key of the button of the open question that these words stand for."""
    wanted = plain(text)
    if not wanted:
        return None
    spoken = dict.fromkeys((voice.language, *LANGUAGES))
    labelled = {language: choices(voice.speaking(language)) for language in spoken}
    if pile := _pile(wanted, labelled):
        return pile
    for found in labelled.values():
        for choice in found:
            if _folded(choice) == wanted:
                return choice.key
    return (
        _own_words(voice, wanted)
        or _without_marks(voice, wanted, labelled)
        or _short_word(voice, wanted, labelled)
        or _number(voice, wanted, labelled[voice.language])
    )


def _pile(wanted: str, labelled: Mapping[Language, tuple[Choice, ...]]) -> str | None:
    """On a picture card, the first word of a pile is enough: `mer` is "More of this" there, and not More."""
    piles = (choice for found in labelled.values() for choice in found if choice.key.startswith("k:"))
    return next((choice.key for choice in piles if _folded(choice).split()[0] == wanted), None)


def _folded(choice: Choice) -> str:
    """A label as it is compared. The person's own words on a button are folded anew, and remembered nowhere."""
    return plain(choice.label) if choice.key.startswith("p:") else _folded_label(choice.label)


_folded_label = lru_cache(maxsize=4096)(plain)


def command_label_in(voice: Voice, text: str) -> str | None:
    """The name of the way on whose label was written; those under More count as well."""
    wanted = plain(text)
    if not wanted or len(wanted) > MOST_CHARACTERS:
        return None
    return ways.by_label(voice, place(voice.run, voice.walked)).get(wanted)


def number_in(text: str) -> int | None:
    plainly = plain(text)
    return int(plainly) if plainly.isdecimal() and len(plainly) <= MOST_DIGITS else None


def numbers_in(text: str) -> tuple[int, ...]:
    """`1, 3 og 4`; empty when anything else stands among the numbers."""
    parts = text.replace(",", " ").replace(" og ", " ").replace(" and ", " ").split()
    found = [number_in(part) for part in parts]
    return () if None in found else tuple(dict.fromkeys(number for number in found if number is not None))


def _options(voice: Voice, labelled: Labelled) -> Iterator[tuple[Language, Choice]]:
    """The options of the choice that is open, as they are called in each language."""
    step = voice.compiled.steps.get(place(voice.run, voice.walked))
    if step is None or step.kind not in CHOICES or asking(voice.run) != "open":
        return
    for language in LANGUAGES:
        for choice in labelled[language]:
            if choice.key.startswith("o:"):
                yield language, choice


def _without_marks(voice: Voice, wanted: str, labelled: Labelled) -> str | None:
    """An option by a label written without its marks: "aleine" is «Åleine»."""
    options = list(_options(voice, labelled))
    unmarked = _unmarked(wanted) if options else ""
    keys = {choice.key for _, choice in options if _unmarked(_folded(choice)) == unmarked}
    return keys.pop() if len(keys) == 1 else None


def _unmarked(words: str) -> str:
    letters = unicodedata.normalize("NFD", words.replace("ø", "o").replace("æ", "ae"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("aa", "a")


def _beginning_with(voice: Voice, words: Set[str], labelled: Labelled) -> list[str]:
    """The only option that begins with a yes, or a no: «Ja, jeg prøver»."""
    keys: set[str] = set()
    for language, choice in _options(voice, labelled):
        first = _folded(choice).partition(" ")[0].rstrip(",")
        # In Nynorsk "no" is now.
        if first in words and (language, first) != ("nn", "no"):
            keys.add(choice.key)
    return list(keys) if len(keys) == 1 else []


def _own_words(voice: Voice, wanted: str) -> str | None:
    step = voice.compiled.steps.get(place(voice.run, voice.walked))
    if step is None or asking(voice.run) != "open":
        return None
    return next((f"p:{n}" for n, words in enumerate(own_words(voice, step)) if plain(words) == wanted), None)


def _short_word(voice: Voice, wanted: str, labelled: Labelled) -> str | None:
    """Yes, no and the like, where the buttons say it in more words."""
    keys = {choice.key for choice in labelled[voice.language]}
    meant: list[str] = []
    if wanted in YES:
        meant = {"edit": ["yes"], "story": ["story"], "open": _yes_here(voice, labelled)}[asking(voice.run)]
    elif wanted in NO and asking(voice.run) != "open":
        meant = ["no", "me"]
    elif wanted in _DONE and place(voice.run, voice.walked) != frame.CARD:
        meant = ["done"]
    elif wanted in NO | NOTHING and asking(voice.run) == "open":
        meant = _no_here(voice, wanted, labelled)
    return next((key for key in meant if key in keys), None)


def _yes_here(voice: Voice, labelled: Labelled) -> list[str]:
    """An option that says yes comes before words that wait.

    A bare yes never shares anything: the card wants to hear what.
    """
    said = [*_beginning_with(voice, YES, labelled), "use"]
    return said if place(voice.run, voice.walked) == frame.CARD else [*said, "yes"]


def _no_here(voice: Voice, wanted: str, labelled: Labelled) -> list[str]:
    """A no to words that wait is about those words."""
    here = place(voice.run, voice.walked)
    if voice.run.held is not None:
        return []
    if here == frame.END:
        return [f"e:{ending.id}" for ending in frame.all_endings(voice.compiled.script) if ending.does == "leave"]
    if here == frame.CARD:
        return ["none"]
    step = voice.compiled.steps.get(here)
    nothing = [f"o:{option.id}" for option in step.options if option.nothing] if step else []
    return [*(_beginning_with(voice, NO, labelled) if wanted in NO else ()), *nothing, "no", "change"]


def _number(voice: Voice, wanted: str, open_choices: tuple[Choice, ...]) -> str | None:
    """Where words are asked for, a number is words; on the card it is the number of a line."""
    here = place(voice.run, voice.walked)
    step = voice.compiled.steps.get(here)
    if here == frame.CARD or asking(voice.run) != "open" or (step is not None and step.kind == "text"):
        return None
    number, options = (
        number_in(wanted),
        [choice for choice in open_choices if not choice.way and choice.key != "use"],
    )
    return options[number - 1].key if number is not None and 1 <= number <= len(options) else None
