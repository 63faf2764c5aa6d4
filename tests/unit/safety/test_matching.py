"""What is not even looked at could not have been found: the quick choice of phrases against trying them all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety import recogniser
from bot.safety.grammar import Phrase
from bot.safety.matching import Passage
from tests.support.long_form import LONG
from tests.unit.safety.reading import AMBIGUOUS, EXPLICIT, ORDINARY

WORDS = sorted({word for text in EXPLICIT + AMBIGUOUS + ORDINARY[::4] for word in text.split()})
# Words of the corpus in any order, and messages of it with words taken out: what nearly matches.
MIXED = st.lists(st.sampled_from(WORDS), max_size=14)
BROKEN = st.sampled_from(EXPLICIT + AMBIGUOUS).flatmap(
    lambda text: st.lists(st.booleans(), min_size=len(text.split()), max_size=len(text.split())).map(
        lambda kept: [word for word, stays in zip(text.split(), kept, strict=True) if stays]
    )
)
STEADY = settings(derandomize=True, max_examples=300 if LONG else 100, deadline=None)


class _Patient(Passage):
    """Tries every phrase, whether its words are there or not."""

    def _possible(self, phrases: tuple[Phrase, ...]) -> list[Phrase]:
        return list(phrases)


def both(words: list[str]) -> tuple[Passage, Passage]:
    passage = recogniser._passage(list(recogniser._words(" ".join(words))))
    patient = _Patient(**{name: getattr(passage, name) for name in Passage.__slots__ if not name.startswith("_")})
    return passage, patient


@STEADY
@given(MIXED | BROKEN)
def test_every_phrase_that_is_there_is_found(words: list[str]) -> None:
    quick, patient = both(words)
    for phrases in (recogniser._all().explicit, recogniser._all().ambiguous):
        assert quick.contains(phrases) == patient.contains(phrases)
        assert quick.affirmed().contains(phrases) == patient.affirmed().contains(phrases)


def test_no_phrase_is_tried_on_every_text() -> None:
    for phrases in (recogniser._all().explicit, recogniser._all().ambiguous):
        assert all(phrase.anchors for phrase in phrases)
