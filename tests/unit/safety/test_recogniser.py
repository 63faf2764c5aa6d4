import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety import recogniser
from bot.safety.grammar import Element
from bot.safety.matching import Passage
from bot.safety.recogniser import Level, recognise
from bot.safety.vocabulary import PhraseError, Vocabulary
from tests.unit.safety.reading import AMBIGUOUS, EXPLICIT, ORDINARY

SERIOUS = EXPLICIT + AMBIGUOUS
SPELT_OUT = [text for text in SERIOUS if sum(len(word) == 1 for word in text.replace(".", " ").split()) >= 4]
STEADY = settings(derandomize=True, max_examples=300, deadline=None)  # a corpus is fixed; so are its tests
RANK = {Level.NONE: 0, Level.AMBIGUOUS: 1, Level.EXPLICIT: 2}


def at_least(level: Level, text: str) -> bool:
    return RANK[recognise(text)] >= RANK[level]


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    assert len(EXPLICIT) >= 150
    assert len(AMBIGUOUS) >= 80
    assert len(ORDINARY) >= 400


def test_danger_now_is_explicit() -> None:
    assert [text for text in EXPLICIT if recognise(text) is not Level.EXPLICIT] == []


def test_indirect_past_and_other_peoples_danger_is_noticed() -> None:
    assert [text for text in AMBIGUOUS if recognise(text) is Level.NONE] == []


def test_most_ambiguous_wording_stays_below_the_full_card() -> None:
    explicit = [text for text in AMBIGUOUS if recognise(text) is Level.EXPLICIT]
    assert len(explicit) <= len(AMBIGUOUS) // 10


def test_ordinary_answers_get_no_card() -> None:
    assert [text for text in ORDINARY if recognise(text) is not Level.NONE] == []


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "|", "+", "...", "\u200b", "😀", "\ud800", "0" * 50, "مرحبا", "привет"]
)
def test_anything_can_be_read(text: str) -> None:
    assert recognise(text) is Level.NONE


# --- however it is typed

INVISIBLE = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066"]
RESPELT = {"æ": ["ae", "ä", "a"], "ø": ["oe", "ö", "o"], "å": ["aa", "a", "a\u030a"]}


@STEADY
@given(st.sampled_from(SERIOUS))
def test_upper_case_does_not_matter(text: str) -> None:
    assert at_least(recognise(text), text.upper())


@STEADY
@given(st.sampled_from(SERIOUS), st.data())
def test_repeated_letters_do_not_matter(text: str, data: st.DataObject) -> None:
    times = data.draw(st.lists(st.integers(1, 4), min_size=len(text), max_size=len(text)))
    repeated = "".join(c * n if c.isalpha() else c for c, n in zip(text, times, strict=True))
    assert at_least(recognise(text), repeated)


@STEADY
@given(st.sampled_from(SERIOUS), st.integers(0, 200), st.sampled_from(INVISIBLE))
def test_invisible_characters_do_not_matter(text: str, at: int, invisible: str) -> None:
    at = min(at, len(text))
    assert at_least(recognise(text), text[:at] + invisible + text[at:])


@STEADY
@given(st.sampled_from(SERIOUS), st.integers(0, 2))
def test_keyboards_without_norwegian_letters_do_not_matter(text: str, spelling: int) -> None:
    respelt = "".join(RESPELT[c][spelling] if c in RESPELT else c for c in text)
    assert at_least(recognise(text), respelt)


@STEADY
@given(st.sampled_from(SERIOUS), st.sampled_from(["  ", "\n", "\t", "\u00a0", " \u2009"]))
def test_other_spaces_do_not_matter(text: str, space: str) -> None:
    if text.isascii() and "  " in text:
        return  # spelt out letter by letter, where the width of a space says something
    assert at_least(recognise(text.replace("  ", " ")), text.replace("  ", " ").replace(" ", space)) or space == "\n"


def longest_word(text: str) -> str:
    return max((word for word in text.split() if word.isalpha()), key=len, default="")


def test_a_word_spelt_out_letter_by_letter_is_still_read() -> None:
    unread = []
    for text in SERIOUS:
        word = longest_word(text)
        # Those that begin with one of these run together with an "å" before them.
        if text not in SPELT_OUT and len(word) >= 4 and word[0] not in "aeo":
            unread += [] if at_least(recognise(text), text.replace(word, " ".join(word))) else [text]
    assert unread == []


# --- whatever stands around it

SENTENCES = [text for text in ORDINARY if len(text.split()) >= 3]


@STEADY
@given(st.sampled_from(SERIOUS), st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
def test_ordinary_sentences_around_it_do_not_matter(text: str, before: str, after: str) -> None:
    assert at_least(recognise(text), f"{before}. {text}. {after}")
    assert at_least(recognise(text), f"{before}\n{text}\n{after}")


@STEADY
@given(st.sampled_from(EXPLICIT), st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
def test_ordinary_words_around_it_never_silence(text: str, before: str, after: str) -> None:
    assert at_least(Level.AMBIGUOUS, f"{before} {text} {after}")


def test_in_a_long_answer_it_is_found_wherever_it_stands() -> None:
    sentence = "Jeg har jobbet på lager og i butikk, og jeg likte kollegaene. "
    for times, texts in ((10, EXPLICIT), (100, EXPLICIT[::8])):  # the latter reach over two windows
        filler = sentence * times
        assert [text for text in texts if recognise(f"{filler}{text}. {filler}") is not Level.EXPLICIT] == []


# --- a negation alone never silences


def test_a_negation_before_it_never_silences() -> None:
    negations = ("Det er ikke slik at", "Nei, ikke at", "Eg meiner ikkje at", "It's not like")
    negated = [f"{negation} {text}" for text in EXPLICIT for negation in negations]
    assert [text for text in negated if not at_least(Level.AMBIGUOUS, text)] == []


def test_a_negation_inside_it_never_silences() -> None:
    negated = [one for text in EXPLICIT if text not in SPELT_OUT for one in with_a_negation(text)]
    assert [text for text in negated if not at_least(Level.AMBIGUOUS, text)] == []


def with_a_negation(text: str) -> Iterator[str]:
    """At every place of it."""
    words = text.split()
    negation = "not" if recogniser._passage(["not"]).negations and text.isascii() and " to " in text else "ikke"
    return (" ".join([*words[:at], negation, *words[at:]]) for at in range(len(words) + 1))


@pytest.mark.parametrize(
    "text",
    ["jeg vil ikke ta livet mitt", "jeg vil ikke skade meg selv", "han slår meg ikke", "I don't want to die"],
)
def test_plain_denials_get_the_soft_line(text: str) -> None:
    assert at_least(Level.AMBIGUOUS, text)


def test_somebody_elses_words_are_not_the_writers() -> None:
    assert recognise("Hun sa «jeg vil dø»") is Level.AMBIGUOUS
    assert recognise("Hun sa «jeg vil dø». Jeg vil dø") is Level.EXPLICIT


def test_an_idiom_covers_its_own_words_only() -> None:
    assert recognise("jeg er dødssliten og dør av latter, men jeg vil ta livet mitt") is Level.EXPLICIT
    assert recognise("Jeg tar livet med ro. Jeg vil ta livet mitt") is Level.EXPLICIT
    assert recognise("Jeg jobber med selvmordsforebygging og tenker på selvmord") is Level.EXPLICIT


@pytest.mark.parametrize(
    "text", ["jeg tenker på selvmrod", "jeg tenker på selvmor", "tenker på sjølvmodr", "I am siucidal"]
)
def test_one_slip_in_a_long_word_is_forgiven(text: str) -> None:
    assert recognise(text) is Level.EXPLICIT


def test_slips_are_forgiven_in_long_words_only() -> None:
    with pytest.raises(PhraseError, match="too short"):
        Vocabulary({}).number("~drepe")


# --- effort grows with length, not with content


class Counter:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.moves = 0
        moved = Passage._moved

        def counted(passage: Passage, element: Element, places: int) -> int:
            self.moves += 1
            return moved(passage, element, places)

        monkeypatch.setattr(Passage, "_moved", counted)


HARD = [
    "jeg vil ikke ",
    "a",
    "a ",
    "ikke ",
    "æ ",
    "jeg jeg vil vil ",
    "d.",
    "aaae",
    "å å å å  ",
    "\u0301",
    "han slår ned ",
]


@pytest.mark.parametrize("unit", HARD)
def test_effort_is_linear_in_length(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    counter = Counter(monkeypatch)
    effort = []
    for length in (20_000, 40_000):
        counter.moves = 0
        recognise((unit * length)[:length])
        effort.append(counter.moves)
    assert effort[1] <= 2 * effort[0] + 2_000


@pytest.mark.parametrize("unit", [*HARD, "x" * 997 + " "])
def test_two_hundred_thousand_characters_are_read(unit: str) -> None:
    assert isinstance(recognise((unit * 200_000)[:200_000]), Level)


@STEADY
@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    assert recognise(text) in Level


def test_every_phrase_fits_in_the_overlap_of_two_windows() -> None:
    assert recogniser.OVERLAP < recogniser.WINDOW // 4
    filler = "ord " * (recogniser.WINDOW - 6)
    assert recognise(f"{filler} jeg har ikke lenger lyst til å leve {filler}") is Level.EXPLICIT


def test_the_room_is_pure() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(recogniser.__file__).parent.rglob("*.py"))
    imported = {line.split()[1].split(".")[0] for line in source.splitlines() if line.startswith(("import ", "from "))}
    assert imported <= (set(sys.stdlib_module_names) | {"bot", "holidays"}) - {"os", "pathlib", "asyncio"}
