"""Texts of a run in its language: the script's own and those of the frame."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.commands import DONT_KNOW, plain
from bot.dialogue.conditions import holds
from bot.dialogue.machine import Compiled, Walked
from bot.dialogue.messages import Quote
from bot.dialogue.recordings import shown
from bot.dialogue.run import Answer, Run
from bot.dialogue.step import Step
from bot.language.catalogues import Catalogues, Language, fill

# Up to here an answer is quoted back unchanged; a longer one is only said to be kept (METHOD §3.5).
MIRROR_WORDS = 12

# Quoting these back would carry no next question (METHOD §3.5).
NEVER_MIRRORED = DONT_KNOW | {"ja", "nei", "jo", "yes", "no", "not sure"}


@dataclass(frozen=True, slots=True)
class Voice:
    catalogues: Catalogues
    compiled: Compiled
    run: Run
    walked: Walked

    @property
    def language(self) -> Language:
        return self.run.language

    def speaking(self, language: Language) -> Voice:
        """The same, in another language."""
        if language == self.language:
            return self
        return Voice(self.catalogues, self.compiled, self.run.changed(language=language), self.walked)

    def say(self, message: str, /, **values: object) -> str:
        return self.catalogues.say(self.language, message, **{"S": self.run.facts.specialist, **values})

    @property
    def specialist(self) -> str:
        return self.run.facts.specialist

    def script_text(self, field: str, source: str) -> str:
        """A text of the script as it was in the version that this run is on."""
        texts = self.compiled.texts.get(self.language, {})
        text = texts.get(f"{self.compiled.script.id}.{field}", source)
        return fill(text, self._values()) if "{" in text else text

    def question(self, step: Step) -> str:
        for number, variant in enumerate(step.variants, 1):
            if holds(variant.when, self.walked.answers, self.run.facts):
                return self.script_text(f"{step.id}.variant{number}", variant.ask)
        return self.script_text(f"{step.id}.ask", step.ask)

    def _values(self) -> dict[str, str]:
        facts = self.run.facts
        own = {
            f"svar.{step}": ", ".join(self.shown(answer) for answer in given if may_be_shared(answer))
            for step, given in self.walked.answers.items()
        }
        return _Blank({
            "S": facts.specialist,
            "tjeneste": facts.service,
            "svartid": facts.reply_time,
            "penger": facts.money,
            "dag": facts.meeting_day,
            "tid": facts.meeting_time,
            "steg": facts.open_step.text if facts.open_step else "",
            **own,
        })  # fmt: skip

    def mirrored(self, given: tuple[Answer, ...]) -> tuple[Quote, ...]:
        """Earlier answers as quotes, unchanged. Flagged words, long ones and recordings are never quoted."""
        return tuple(
            self.quote(answer) for answer in given
            if may_be_shown(answer) and not is_long(answer) and plain(answer.text) not in NEVER_MIRRORED
        )  # fmt: skip

    def shown(self, answer: Answer) -> str:
        """The words; a voice message by its name, with what was written beside it."""
        return shown(self.say, answer)

    def quote(self, answer: Answer) -> Quote:
        return Quote(answer.text, self.say("chosen from a list") if answer.how == "tapped" else "")


def may_be_shown(answer: Answer) -> bool:
    """Words that can be quoted. Those that got a safety card are never thrown back (METHOD §3.5, §3.6)."""
    return may_be_shared(answer) and not answer.recording


def may_be_shared(answer: Answer) -> bool:
    """What can stand on the card: words that can be quoted, and recordings."""
    return answer.has_words and not answer.flagged


def is_long(answer: Answer) -> bool:
    return len(answer.text.split()) > MIRROR_WORDS


class _Blank(dict[str, str]):
    """A step that was never answered reads as nothing; the checks refuse names that cannot exist."""

    def __missing__(self, key: str) -> str:
        return ""
