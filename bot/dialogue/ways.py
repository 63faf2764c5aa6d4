"""The ways on that are open at every question (METHOD §3.4). Their labels hold nothing of the person's."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.dialogue.commands import plain
from bot.dialogue.messages import Choice
from bot.dialogue.voice import Voice
from bot.language.catalogues import LANGUAGES, Catalogues, Language

# One for each language and each form that these have; a process has one set of catalogues.
_FORMS = 32


def visible(voice: Voice, here: str) -> tuple[Choice, ...]:
    """Two or three; the rest lies under More."""
    step = voice.compiled.steps.get(here)
    wants_words = step is not None and step.kind == "text" and not any(option.nothing for option in step.options)
    return _visible(voice.catalogues, voice.language, revisit=bool(voice.run.revisit), wants_words=wants_words)


@lru_cache(maxsize=_FORMS)
def _visible(texts: Catalogues, language: Language, *, revisit: bool, wants_words: bool) -> tuple[Choice, ...]:
    more = Choice("more", texts.say(language, "More"), way=True)
    if revisit:
        return Choice("keep", texts.say(language, "Keep my answer"), way=True), more
    skip = Choice("skip", texts.say(language, "Skip"), way=True)
    nothing = Choice("nothing", texts.say(language, "Nothing comes to mind"), way=True)
    return (skip, nothing, more) if wants_words else (skip, more)


def under_more(voice: Voice, here: str) -> tuple[Choice, ...]:
    return _under_more(voice.catalogues, voice.language, why=_tells_why(voice, here))


def _tells_why(voice: Voice, here: str) -> bool:
    step = voice.compiled.steps.get(here)
    return step is None or bool(step.why)


@lru_cache(maxsize=_FORMS)
def _under_more(texts: Catalogues, language: Language, *, why: bool) -> tuple[Choice, ...]:
    reason = Choice("why", texts.say(language, "Why do you ask?"), way=True)
    return (
        Choice("back", texts.say(language, "Go back"), way=True),
        Choice("correct", texts.say(language, "Correct my last answer"), way=True),
        Choice("pause", texts.say(language, "Take a break"), way=True),
        *([reason] if why else []),
        Choice("help", texts.say(language, "Need help?"), way=True, standing=True),
        Choice("repeat", texts.say(language, "Say it again"), way=True),
        Choice("other", texts.say(language, "Something else"), way=True),
        Choice("stop", texts.say(language, "Stop here"), way=True),
    )


def resume(voice: Voice) -> Choice:
    return _resume(voice.catalogues, voice.language)


def _resume(texts: Catalogues, language: Language) -> Choice:
    return Choice("resume", texts.say(language, "Go on"), way=True)


def by_label(voice: Voice, here: str) -> Mapping[str, str]:
    """The keys of those under More and of going on, by their folded labels in every language."""
    return _by_label(voice.catalogues, why=_tells_why(voice, here))


@lru_cache(maxsize=_FORMS)
def _by_label(texts: Catalogues, *, why: bool) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for choice in (*_under_more(texts, language, why=why), _resume(texts, language)):
            found.setdefault(plain(choice.label), choice.key)
    return found
