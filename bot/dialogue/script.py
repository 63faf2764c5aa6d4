"""What a script is: the model behind `dialogues/*.yaml`.

Texts are the Bokmål source; translations live in the catalogues under the context `script.step.field`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.dialogue.words import CareerButton, Facet, NoteKind, Section, Stage, Value

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=40)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
# Telegram cuts a button near 30 characters on a small phone.
LABEL_CHARACTERS = 32
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LABEL_CHARACTERS)]

Target = Key | Literal["@end"]

FactName = Literal["in_work", "open_step", "meeting_known", "first_time", "times_done", "on_telegram", "money_text"]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Condition(Part):
    """One plain condition; exactly one of `answer`, `fact`, `all`, `any`, `not` leads it."""

    answer: Key | None = Field(None, description="The step whose answer is looked at.")
    is_: list[Key] | None = Field(None, alias="is", description="Chosen options, any of them.")
    words_at_most: int | None = Field(None, ge=1, description="The answer has at most so many words.")
    given: bool | None = Field(None, description="Words were given (not skipped, not 'nothing').")
    fact: FactName | None = Field(None, description="Something known when the conversation began.")
    at_least: int | None = Field(None, ge=1, description="The counted fact has reached this.")
    every: int | None = Field(None, ge=2, description="… and then only every so many times.")
    all_: list[Condition] | None = Field(None, alias="all")
    any_: list[Condition] | None = Field(None, alias="any")
    not_: Condition | None = Field(None, alias="not")

    @model_validator(mode="after")
    def _one_lead(self) -> Self:
        leads = [self.answer, self.fact, self.all_, self.any_, self.not_]
        if sum(lead is not None for lead in leads) != 1:
            raise ValueError("a condition needs exactly one of: answer, fact, all, any, not")
        if self.answer and sum(x is not None for x in (self.is_, self.words_at_most, self.given)) != 1:
            raise ValueError("after 'answer' write exactly one of: is, words_at_most, given")
        if not self.answer and (self.is_ or self.words_at_most or self.given is not None):
            raise ValueError("'is', 'words_at_most' and 'given' belong to 'answer'")
        return self

    def answers(self) -> Iterator[str]:
        if self.answer:
            yield self.answer
        for inner in [*(self.all_ or []), *(self.any_ or []), *([self.not_] if self.not_ else [])]:
            yield from inner.answers()


class Goes(Part):
    """Where an answer goes: a section of the profile, or a line of the note only."""

    profile: Section | None = None
    facet: Facet | None = Field(None, description="Which Savickas question the words answer.")
    note: NoteKind | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.profile is None) == (self.note is None):
            raise ValueError("write exactly one of: profile, note")
        return self


Destination = Goes | Literal["nowhere"]


class Passes(Part):
    """An option that lets an earlier answer go somewhere after all ("Si det til {S}")."""

    answer: Key
    to: Goes


class Option(Part):
    """A button. Its label can always be typed as well."""

    id: Key
    label: Label
    say: Text | None = Field(None, description="One line said before the conversation goes on.")
    next: Target | None = None
    goes_to: Destination | None = Field(None, description="When it differs from the step's own.")
    nothing: bool = Field(False, description="Counts as 'nothing comes to mind': no words are kept.")
    passes: Passes | None = None
    contact: Literal["talk", "change-meeting", "economy", "housing", "therapist"] | None = Field(
        None, description="Tapping it asks the specialist to get in touch about this."
    )
    offer: Key | None = Field(None, description="Another script to offer when this one is done.")
    remind: Literal["before-meeting", "before-dread"] | None = None
    task: Literal["done", "partly", "not_done", "dropped"] | None = Field(
        None, description="What became of the open step."
    )


class Detour(Part):
    """What happens on 'nothing comes to mind' or 'skip', when it is more than going on."""

    say: Text | None = None
    next: Target | None = None
    offer: Key | None = None


class Variant(Part):
    """Another wording of the question when something is known."""

    when: Condition
    ask: Text


class Step(Part):
    """One step. `kind` decides what a reply may be; everything but `say` waits for one."""

    id: Key
    kind: Literal["say", "text", "choose", "choose-several", "degree", "confirm"]
    ask: Text = Field(description="What is said or asked, in Bokmål.")
    variants: list[Variant] = []
    why: Text | None = Field(None, description="The answer to 'Why do you ask?'.")
    when: Condition | None = Field(None, description="The step is passed over unless this holds.")
    branch: bool = Field(False, description="Reached only when a 'next' leads here.")
    mirrors: Key | None = Field(None, description="The earlier answer quoted above the question.")
    quotes: Literal["open_step", "advice"] | None = Field(None, description="Earlier words from outside.")
    options: list[Option] = []
    options_from: list[str] = Field([], description="Own words as buttons: topics, answer.STEP, section.KEY.")
    words: list[Label] = Field([], description="Words shown on 'Vis meg noen ord'.")
    up_to: int = Field(1, ge=1, le=5, description="How many answers the step takes, one by one.")
    story: bool = Field(False, description="A story is asked for; after a safety card ask whose words.")
    nothing: Detour | None = None
    skipped: Detour | None = None
    next: Target | None = None
    goes_to: Destination | None = None
    when_changed: Literal["stay", "ask-again"] | None = Field(
        None,
        description="For someone standing here when a later version changes the step: "
        "finish on the old version, or be asked again in the new words.",
    )

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        for problem in _kind_problems(self):
            raise ValueError(problem)
        return self

    @property
    def waits(self) -> bool:
        return self.kind != "say"


def _kind_problems(step: Step) -> Iterator[str]:
    if step.waits:
        for name in ("why", "goes_to", "when_changed"):
            if getattr(step, name) is None:
                yield f"a step of kind '{step.kind}' needs '{name}'"
    elif step.options or step.goes_to or step.why or step.words:
        yield "a step of kind 'say' only says something: take away options, words, goes_to and why"
    if step.kind in ("choose", "choose-several") and not (step.options or step.options_from):
        yield f"a step of kind '{step.kind}' needs 'options'"
    if step.kind == "degree" and len(step.options) != 3:
        yield "a step of kind 'degree' needs three 'options', from least to most"
    if step.words and step.kind != "text":
        yield "'words' belong to a step of kind 'text'"
    if step.up_to > 1 and step.kind != "text":
        yield "'up_to' belongs to a step of kind 'text'"
    if step.kind == "confirm" and not step.mirrors and not step.quotes:
        yield "a step of kind 'confirm' needs 'mirrors' or 'quotes': what is to be confirmed"


class Ending(Part):
    """One closing choice (METHOD §3.11)."""

    id: Key
    label: Label
    does: Literal["meeting", "try", "add", "leave", "again", "ask"]
    when: Condition | None = None


class Card(Part):
    """The card that closes the conversation, where sharing is decided."""

    look: Literal["card", "note"] = "card"
    preset: Literal["ask", "nothing"] = "ask"
    older_line: bool = Field(False, description="Quote one older line of a section that got news.")


class Script(Part):
    format: Literal[1]
    id: Key
    title: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    purpose: Text
    theory: Text
    stage: Stage
    values: list[Value] = Field(min_length=1)
    career_button: CareerButton
    minutes: int = Field(ge=1, le=10)
    reflective: bool = Field(description="Looks inward; after two of these, something to do is suggested.")
    starter: bool = Field(False, description="In the set a new office starts with.")
    opening: Literal["short", "own"] = Field("short", description="'own': the first steps say it all.")
    card: Card = Card()
    end: Literal["usual", "none"] | list[Ending] = "usual"
    end_ask: Text | None = None
    steps: list[Step] = Field(min_length=1)

    def step(self, key: str) -> Step:
        """The step with this id. KeyError when there is none."""
        for step in self.steps:
            if step.id == key:
                return step
        raise KeyError(key)


Path = tuple[str | int, ...]


def texts(script: Script) -> Iterator[tuple[str, str]]:
    """Every translatable text as (msgctxt, source text), in reading order."""
    return ((context, source) for _, context, source in located_texts(script))


def located_texts(script: Script) -> Iterator[tuple[Path, str, str]]:
    """Every translatable text as (path in the file, msgctxt, source text), in reading order."""
    yield ("title",), f"{script.id}.title", script.title
    yield ("purpose",), f"{script.id}.purpose", script.purpose
    for number, step in enumerate(script.steps):
        for path, field, source in _step_texts(step):
            yield ("steps", number, *path), f"{script.id}.{step.id}.{field}", source
    if script.end_ask:
        yield ("end_ask",), f"{script.id}.@end.ask", script.end_ask
    if isinstance(script.end, list):
        for number, ending in enumerate(script.end):
            yield ("end", number, "label"), f"{script.id}.@end.{ending.id}", ending.label


def _step_texts(step: Step) -> Iterator[tuple[Path, str, str]]:
    yield ("ask",), "ask", step.ask
    for number, variant in enumerate(step.variants):
        yield ("variants", number, "ask"), f"variant{number + 1}", variant.ask
    if step.why:
        yield ("why",), "why", step.why
    for number, option in enumerate(step.options):
        yield ("options", number, "label"), option.id, option.label
        if option.say:
            yield ("options", number, "say"), f"{option.id}.say", option.say
    for number, word in enumerate(step.words):
        yield ("words", number), f"word{number + 1}", word
    for name in ("nothing", "skipped"):
        detour: Detour | None = getattr(step, name)
        if detour and detour.say:
            yield (name, "say"), f"{name}.say", detour.say
