import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety.redaction import Kind, hints
from tests.unit.safety.reading import AMBIGUOUS, EXPLICIT, ORDINARY


def control(digits: str, weights: tuple[int, ...]) -> int:
    return -sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11


def identity_number(born: date, serial: int, day_added: int = 0) -> str | None:
    first = f"{born.day + day_added:02}{born:%m%y}{serial:03}"
    k1 = control(first, (3, 7, 6, 1, 8, 9, 4, 5, 2))
    k2 = control(f"{first}{k1}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) if k1 < 10 else 10
    return f"{first}{k1}{k2}" if k2 < 10 else None


NUMBERS = [
    number
    for days in range(0, 30_000, 1_111)
    for added in (0, 40)
    for serial in (1, 123, 499, 900)
    if (number := identity_number(date(1930, 1, 1) + timedelta(days), serial, added))
]


def found(text: str) -> list[tuple[Kind, str]]:
    return [(hint.kind, text[slice(*hint.span)]) for hint in hints(text)]


@pytest.mark.parametrize("written", ["{0}{1}", "{0} {1}", "{0}-{1}", "{0}\u00a0{1}"])
def test_identity_numbers_and_d_numbers(written: str) -> None:
    for number in NUMBERS:
        shown = written.format(number[:6], number[6:])
        assert found(f"Jeg heter Kari, {shown}, fra Moss") == [(Kind.IDENTITY_NUMBER, shown)]
        assert found(shown) == [(Kind.IDENTITY_NUMBER, shown)]


@given(st.sampled_from(NUMBERS), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_is_no_identity_number(number: str, at: int, added: int) -> None:
    wrong = number[:at] + str((int(number[at]) + added) % 10) + number[at + 1 :]
    assert Kind.IDENTITY_NUMBER not in [hint.kind for hint in hints(wrong)]


def test_a_longer_number_is_no_identity_number() -> None:
    assert not hints(f"{NUMBERS[0]}7")
    assert not hints(f"1{NUMBERS[0]}")


@pytest.mark.parametrize(
    "number",
    [
        "91234567",
        "912 34 567",
        "91 23 45 67",
        "9123 4567",
        "22 40 00 40",
        "+47 912 34 567",
        "+4791234567",
        "0047 91234567",
        "+46 70-123 45 67",
        "+44 (0)20 7946 0958",
    ],
)
def test_phone_numbers(number: str) -> None:
    assert found(f"ring meg på {number}.") == [(Kind.PHONE, number)]


@pytest.mark.parametrize("address", ["kari@nav.no", "Kari.Nordmann+jobb@post.oslo.kommune.no", "pål@bærum.no"])
def test_email_addresses(address: str) -> None:
    assert found(f"Skriv til {address}, helst i dag.") == [(Kind.EMAIL, address)]


def test_several_details_come_in_the_order_of_the_text() -> None:
    text = f"kari@nav.no, 91234567 og {NUMBERS[0]}"
    assert [kind for kind, _ in found(text)] == [Kind.EMAIL, Kind.PHONE, Kind.IDENTITY_NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "2019",
        "fra 2015 til 2023",
        "2019-2023",
        "2019 2020 2021",
        "07:30",
        "kl 10.00-14.30",
        "0150 Oslo",
        "450 000 kr i året",
        "450000",
        "lønn 38 500,00",
        "1 250 000 kroner",
        "12 000 000",
        "974 760 673",
        "974760673",
        "974760673MVA",
        "12.05.2024",
        "20240512",
        "12345678901",
        "100 % eller 37,5 timer",
        "8-16 og 12-20",
        "@kari",
        "kari@",
        "113, 116 117, 116 123, 116 111 og 112",
        "",
    ],
)
def test_ordinary_numbers_are_left_alone(text: str) -> None:
    assert hints(text) == ()


def test_nothing_in_the_corpus_identifies_anyone() -> None:
    assert [text for text in EXPLICIT + AMBIGUOUS + ORDINARY if hints(text)] == []


@given(st.text(alphabet="0123456789 +-.@ab", max_size=200))
def test_hints_never_overlap(text: str) -> None:
    spans = [hint.span for hint in hints(text)]
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize("unit", ["9", "91 ", "a", "a.", "a@", "a@a.", "+4", "12 34 ", "+1 ()"])
def test_long_texts_return(unit: str) -> None:
    assert isinstance(hints((unit * 100_000)[:100_000]), tuple)
