"""The pages of how conversations are used, as a supervisor sees them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.integration.application.test_learning import SCRIPT, WORDS, had
from tests.support.house import House
from tests.web.rooms import Web, site, text_of

AT = f"/staff/scripts/{SCRIPT}/use"


@pytest.fixture
def solveig(house: House) -> Iterator[Web]:
    with Web(site(house)) as web:
        web.sign_in(house, "solveig@example.no")
        yield web


def test_too_few_are_not_shown_and_the_page_says_why(house: House, solveig: Web) -> None:
    had(house, 4, "Mormor")
    page = text_of(solveig.get(AT).text)
    assert "Ingenting vises ennå." in page
    assert "For få personer til å vise noe ennå." in text_of(solveig.get("/staff/use").text)


def test_the_picture_and_the_table_say_the_same(house: House, solveig: Web) -> None:
    had(house, 5, "Hopp over", "stopp")
    had(house, 5, *WORDS[:2])
    page = solveig.get(AT).text
    bars = [int(part.split('"')[0]) for part in page.split('data-people="')[1:]]
    rows = [text_of(row).split("</th>")[0] for row in page.split("<tbody>")[1].split("<tr>")[1:]]
    assert bars[0] == 10
    assert len(bars) == len(rows)
    assert "Verdt å se på en gang til" in page
    assert "Hoppet over: 5 / 10" in text_of(page)
    assert "aldri" in text_of(solveig.get("/staff/use").text)


def test_a_choice_needs_no_script(house: House, solveig: Web) -> None:
    had(house, 5, "Mormor")
    shown = solveig.get(AT, params={"language": "nb", "version": "", "team": ""}).text
    assert '<option value="nb" selected>' in shown
    assert "<dd>5" in shown
    assert "Ingenting vises" in solveig.get(AT, params={"language": "nn"}).text
