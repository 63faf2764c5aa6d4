"""A script version as somebody reads it, in one language: its texts by field, its conditions in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.dialogue import words
from bot.dialogue.condition import Condition
from bot.dialogue.loading import Version
from bot.dialogue.step import Step
from bot.language.catalogues import Catalogues, Language


@dataclass(frozen=True, slots=True)
class Reader:
    version: Version
    language: Language
    texts: Catalogues

    def say(self, message: str, **values: object) -> str:
        return self.texts.say(self.language, message, **values)

    def text(self, field: str, source: str) -> str:
        """A text of the script, by its field (`step.ask`)."""
        return self.version.texts[self.language].get(f"{self.version.script.id}.{field}", source)

    def number(self, target: str | None) -> int:
        """A step by its place; 0 for the end."""
        keys = [step.id for step in self.version.script.steps]
        return keys.index(target) + 1 if target in keys else 0

    def when(self, condition: Condition | None) -> str:
        """A condition in plain words; the file has the exact ones."""
        if condition is None:
            return ""
        if condition.not_ and condition.not_.at_least and condition.not_.fact and not condition.not_.every:
            return self.say("it has been done fewer than {n} times", n=condition.not_.at_least)
        if condition.not_:
            return self.say("not: {what}", what=self._inner(condition.not_))
        if condition.any_:
            return self.say(" or ").join(self._inner(one) for one in condition.any_)
        if condition.all_:
            return self.say(" and ").join(self._inner(one) for one in condition.all_)
        return self._one(condition)

    def _inner(self, condition: Condition) -> str:
        """A condition inside another; one of several parts in brackets, so that its reach is seen."""
        return f"({self.when(condition)})" if len(condition.any_ or condition.all_ or []) > 1 else self.when(condition)

    def theme(self, steps: Iterable[Step]) -> str:
        """The answers that every one of these steps is shown for: "Steder" for the cards of places."""
        kept: dict[tuple[str, str], str] = {}
        for number, step in enumerate(steps):
            shown = dict(self._shown_for(step.when)) if step.when else {}
            kept = {key: label for key, label in kept.items() if key in shown} if number else shown
        return self.say(" or ").join(kept.values())

    def _shown_for(self, when: Condition) -> Iterator[tuple[tuple[str, str], str]]:
        """The options that a condition on one chosen answer lets through."""
        for one in when.all_ or [when]:
            asked = one.not_ or one
            if asked.answer and asked.is_:
                for option in self.version.script.step(asked.answer).options:
                    if (option.id in asked.is_) != (one.not_ is not None):
                        yield (asked.answer, option.id), self.text(f"{asked.answer}.{option.id}", option.label)

    def _one(self, condition: Condition) -> str:
        if condition.answer:
            return self._answer(condition, condition.answer)
        return self._fact(condition) if condition.fact else self._own_lines(condition)

    def _fact(self, condition: Condition) -> str:
        n, every = condition.at_least or 0, condition.every
        if every:
            return self.say("it has been done {n} times or more, and then every {every} times", n=n, every=every)
        if n:
            return self.say("it has been done {n} times or more", n=n)
        return self.say(words.FACTS[condition.fact or ""])

    def _own_lines(self, condition: Condition) -> str:
        if condition.section:
            heading = self.say(words.HEADINGS[condition.section])
            return self.say("there are own words under {heading}", heading=heading)
        return self.say("there are words from {n} since last time", n=self.number(condition.earlier))

    def _answer(self, condition: Condition, key: str) -> str:
        number, step = self.number(key), self.version.script.step(key)
        if condition.is_:
            chosen = [option for option in step.options if option.id in condition.is_]
            labels = [self.text(f"{key}.{one.id}", one.label) for one in chosen]
            return self.say("the answer at {n} was “{words}”", n=number, words=self.say("” or “").join(labels))
        if condition.words_at_most:
            return self.say("the answer at {n} was short", n=number)
        if condition.given:
            return self.say("something was said at {n}", n=number)
        return self.say("nothing was said at {n}", n=number)
