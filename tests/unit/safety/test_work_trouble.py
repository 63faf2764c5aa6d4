from pathlib import Path

import pytest

from bot.safety.work_trouble import tells_of_trouble
from tests.unit.safety.reading import CORPUS
from tests.unit.safety.written import SETS, ordinary

FOLDER: Path = CORPUS / "work"


def lines(name: str) -> list[str]:
    read = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in read if line and not line.startswith("#")]


TROUBLE, BESIDE = lines("trouble.txt"), lines("beside.txt")


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    assert len(TROUBLE) >= 150
    assert len(BESIDE) >= 300


def test_trouble_at_work_now_is_found() -> None:
    missed = [text for text in TROUBLE if not tells_of_trouble(text)]
    assert len(missed) <= len(TROUBLE) // 50, missed


def test_what_is_beside_it_is_not() -> None:
    assert [text for text in BESIDE if tells_of_trouble(text)] == []


@pytest.mark.parametrize("which", SETS)
def test_ordinary_answers_hardly_ever_bring_an_offer(which: str) -> None:
    assert sum(tells_of_trouble(line.text) for line in ordinary(which)) <= 15


@pytest.mark.parametrize(
    "text", ["i forrige jobb ble jeg mobbet", "Eg jobba svart før i tida", "In my last job I was not paid"]
)
def test_what_is_over_is_not(text: str) -> None:
    assert not tells_of_trouble(text)


@pytest.mark.parametrize("text", ["", "|", "...", "\u200b", "jobb " * 40_000])
def test_anything_can_be_read(text: str) -> None:
    assert not tells_of_trouble(text)
