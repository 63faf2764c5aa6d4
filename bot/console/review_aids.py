"""What helps somebody review a script in ten minutes: marks, findings, reading level, where the answers go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.application.review.example import Example, example
from bot.console import wording
from bot.console.desk import Visit
from bot.dialogue import destinations
from bot.dialogue.difference import Translation, stale_translations
from bot.dialogue.findings import Finding, findings
from bot.dialogue.loading import Version
from bot.dialogue.quality import theme
from bot.dialogue.reading_ease import Weights, weights
from bot.dialogue.step import Step
from bot.language.catalogues import LANGUAGES, NAMES, Language

# An adult who reads to judge reads about this much a minute.
WORDS_A_MINUTE = 150
# So many picture cards in a row are one thing to look at.
FOLDED_CARDS = 3


@dataclass(frozen=True, slots=True)
class Numbered:
    """Steps that stand together, from their first number; `folded`: a row of picture cards."""

    first: int
    steps: tuple[Step, ...]
    folded: bool


@dataclass(frozen=True)
class Aids:
    """`base`: the version in use, when another one is read. `is_file`: the catalogues are this version's own."""

    version: Version
    base: Version | None
    known: Collection[str]
    is_file: bool
    visit: Visit
    drawn_in: Language

    @cached_property
    def left(self) -> tuple[Translation, ...]:
        return stale_translations(self.version, self.base, self.visit.desk.kit.texts if self.is_file else None)

    @cached_property
    def _marks(self) -> Mapping[tuple[Language, str], str]:
        return {(one.language, one.context): one.state for one in self.left}

    def mark(self, language: Language, field: str) -> str:
        """`missing`, `stale`, or empty where the translation stands."""
        return self._marks.get((language, f"{self.version.script.id}.{field}"), "")

    def left_told(self) -> list[str]:
        """A line for each language and kind; empty when every text is translated."""
        found = Counter((one.language, one.state) for one in self.left)
        return [self._left(n, language, state) for (language, state), n in found.items()]

    def _left(self, n: int, language: Language, state: str) -> str:
        tell = self.visit.desk.kit.texts
        mine, own_name = self.visit.language, NAMES[language]
        if state == "stale":
            return tell.ngettext(
                mine, "One text in {language} is older than the Bokmål.",
                "{n} texts in {language} are older than the Bokmål.", n, language=own_name,
            )  # fmt: skip
        return tell.ngettext(
            mine, "One text is not translated to {language}.", "{n} texts are not translated to {language}.", n,
            language=own_name,
        )  # fmt: skip

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return findings(self.version, frozenset(self.known), self._marks)

    def of_step(self, number: int) -> list[Finding]:
        return [one for one in self.findings if one.step == number]

    def steps_to_see(self) -> list[int]:
        """The steps that a check says something of, or whose translation is not as it should be."""
        keys = {step.id: number for number, step in enumerate(self.version.script.steps, 1)}
        start = f"{self.version.script.id}."
        left = {keys.get(one.context.removeprefix(start).partition(".")[0], 0) for one in self.left}
        return sorted(({one.step for one in self.findings} | left) - {0})

    def advice(self, finding: Finding) -> str:
        return self.visit.say(wording.advice_for(finding.code), S="{S}")

    @cached_property
    def weights(self) -> Mapping[Language, Weights]:
        return weights(self.version)

    def ease(self) -> list[tuple[Language, str]]:
        """Of the whole, in each language."""
        return [(one, self.visit.say(wording.EASE[self.weights[one].whole.ease])) for one in LANGUAGES]

    def heavy_in(self, number: int, shown: Sequence[Language]) -> list[Language]:
        """The languages in which this step is heavy to read."""
        return [one for one in shown if self.weights[one].steps[number - 1].ease == "again"]

    def minutes(self, shown: Sequence[Language]) -> int:
        """To read all of it in these languages."""
        return max(1, round(sum(self.weights[one].whole.words for one in shown) / WORDS_A_MINUTE))

    def places(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """(profile, note, nowhere), each with its headings and the steps that lead there."""
        found: dict[str, list[tuple[str, str]]] = {}
        for one in destinations.places(self.version.script):
            heading = self.visit.say(wording.HEADINGS[one.key]) if one.key else ""
            found.setdefault(one.where, []).append((heading, destinations.spans(one.steps)))
        return list(found.items())

    def serves(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Themes of the quality guide, each with its indicators."""
        found: dict[str, list[tuple[str, str]]] = {}
        for key in self.version.script.serves:
            name = f"{theme(key)} {self.visit.say(wording.THEMES[theme(key)])}"
            found.setdefault(name, []).append((key, self.visit.say(wording.INDICATORS[key])))
        return list(found.items())

    @cached_property
    def example(self) -> Example:
        return example(self.version, self.drawn_in, self.visit.desk.kit.texts)

    def has_mark(self, step: Step, shown: Sequence[Language]) -> bool:
        """Whether something of the step, in these languages, is not translated as it should be."""
        start = f"{self.version.script.id}.{step.id}."
        return any(one.context.startswith(start) and one.language in shown for one in self.left)

    def row_needs_a_look(self, row: Numbered, shown: Sequence[Language]) -> bool:
        numbers = range(row.first, row.first + len(row.steps))
        return any(self.of_step(number) for number in numbers) or any(self.has_mark(one, shown) for one in row.steps)

    def inside(self, step: Step) -> list[str]:
        """What is folded behind the step."""
        return [self.visit.say(words) for field, words in wording.FOLDED.items() if getattr(step, field)]

    def groups(self) -> list[Numbered]:
        """The steps in order; a long row of picture cards is one group."""
        found: list[Numbered] = []
        row: list[Step] = []
        for number, step in enumerate(self.version.script.steps, 1):
            if step.kind == "card":
                row.append(step)
                continue
            found += [*_row(row, number), Numbered(number, (step,), folded=False)]
            row = []
        return [*found, *_row(row, len(self.version.script.steps) + 1)]


def _row(row: Sequence[Step], after: int) -> list[Numbered]:
    """`after`: the number of the step that follows."""
    first = after - len(row)
    if len(row) > FOLDED_CARDS:
        return [Numbered(first, tuple(row), folded=True)]
    return [Numbered(first + n, (step,), folded=False) for n, step in enumerate(row)]
