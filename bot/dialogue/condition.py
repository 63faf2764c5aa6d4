"""The parts that every model of a script is made of, and one plain condition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.dialogue.words import Section

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=40)]
# A message that is longer fills more than one screen of a small phone.
MOST_CHARACTERS = 600
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MOST_CHARACTERS)]

FactName = Literal[
    "in_work", "open_step", "advice", "meeting_known", "first_time", "times_done", "on_telegram", "money_text",
    "together",
]  # fmt: skip


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Condition(Part):
    """One plain condition; exactly one of `answer`, `fact`, `section`, `earlier`, `all`, `any`, `not` leads it."""

    answer: Key | None = Field(None, description="The step whose answer is looked at.")
    is_: list[Key] | None = Field(None, alias="is", description="Chosen options, any of them.")
    words_at_most: int | None = Field(None, ge=1, description="The answer has at most so many words.")
    given: bool | None = Field(None, description="Words were given (not skipped, not 'nothing').")
    fact: FactName | None = Field(None, description="Something known when the conversation began.")
    section: Section | None = Field(
        None, description="The person has words of their own in this section of the profile."
    )
    earlier: Key | None = Field(None, description="Words from this step stand from an earlier time with this script.")
    at_least: int | None = Field(None, ge=0, description="The counted fact, section or step has reached this.")
    every: int | None = Field(None, ge=2, description="… and then only every so many times.")
    all_: list[Condition] | None = Field(None, alias="all")
    any_: list[Condition] | None = Field(None, alias="any")
    not_: Condition | None = Field(None, alias="not")

    @model_validator(mode="after")
    def _one_lead(self) -> Self:
        leads = [self.answer, self.fact, self.section, self.earlier, self.all_, self.any_, self.not_]
        if sum(lead is not None for lead in leads) != 1:
            raise ValueError("a condition needs exactly one of: answer, fact, section, earlier, all, any, not")
        if self.answer and sum(x is not None for x in (self.is_, self.words_at_most, self.given)) != 1:
            raise ValueError("after 'answer' write exactly one of: is, words_at_most, given")
        if not self.answer and (self.is_ or self.words_at_most or self.given is not None):
            raise ValueError("'is', 'words_at_most' and 'given' belong to 'answer'")
        return self

    @property
    def inner(self) -> list[Condition]:
        return [*(self.all_ or []), *(self.any_ or []), *([self.not_] if self.not_ else [])]

    def every_one(self) -> Iterator[Condition]:
        """This one and all inside it."""
        yield self
        for inner in self.inner:
            yield from inner.every_one()

    def answers(self) -> Iterator[str]:
        """The steps whose answers it looks at."""
        return (one.answer for one in self.every_one() if one.answer)
