"""What comes in is characters, and numbers of a size that somebody could mean; an address in a mail is one address."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from bot.application import records as r
from bot.application import staffing
from bot.application.errors import WrongUse
from bot.language.typed import one_line, tidy
from tests.injection.corpus import payloads
from tests.support.house import SPECIALIST, House, opened_house
from tests.web.rooms import Web, site

TOO_LONG = "9" * 5_000
BOUNDARY = "b"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One for all that only try an address or a name."""
    with opened_house(tmp_path_factory.mktemp("office")) as house:
        yield house


@pytest.fixture
def web(house: House) -> Web:
    web = Web(site(house))
    web.join(house)
    web.tap("Ja, jeg er 18 eller eldre")
    return web


def with_charset(web: Web, path: str, charset: str, **fields: str) -> int:
    """A form that says itself how its bytes are to be read."""
    parts = "".join(
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{words}\r\n'
        for name, words in fields.items()
    )
    kind = f"multipart/form-data; boundary={BOUNDARY}; charset={charset}"
    sent = web.post(path, content=f"{parts}--{BOUNDARY}--\r\n".encode("latin-1"), headers={"Content-Type": kind})
    return sent.status_code


@pytest.mark.parametrize("charset", ["raw_unicode_escape", "unicode_escape", "utf-7", "utf-16", "cp037", "idna", "hex"])
def test_a_form_cannot_choose_an_alphabet_that_breaks_the_page(house: House, web: Web, charset: str) -> None:
    web.sign_in(house, SPECIALIST)
    with house.database.reading() as look:
        who = look.find(r.Participant)[0].id
    assert with_charset(web, "/chat", charset, form="abc", text="a\\ud800b\\udfff") < 500
    assert with_charset(web, f"/staff/participants/{who}/agenda", charset, text="a\\ud800b", form="abc") < 500
    assert with_charset(web, "/staff/invite", charset, label="a\\udfffb\\u0000", language="nb", form="abc") < 500
    for path in ("/chat", "/chat/profile", "/chat/copy/json", "/staff", "/staff/participants"):
        assert web.get(path).status_code == 200, path
    with house.database.reading() as look:
        kept = [one.body for one in look.find(r.Utterance)], [one.words for one in look.find(r.AgendaItem)]
        called = [one.label for one in look.find(r.Participant)]
    assert json.dumps([kept, called], ensure_ascii=False).encode("utf-8")


def test_no_number_is_too_long_to_be_looked_at(web: Web) -> None:
    for number in (TOO_LONG, "9" * 30, "٣" * 4_999, "-1", "1e9", ""):
        assert web.get("/chat/events", params={"after": number, "x": "1"}).status_code < 500 if number != "" else True
        for path in ("/chat/profile?said=", "/chat/profile?page=", "/chat/copy/text?part="):
            assert web.get(path + number).status_code < 500, path
        header = number.encode()
        answer = web.post("/chat", headers={b"x-stegvis-after": header}, data={"form": "x", "text": ""})  # type: ignore[dict-item]
        assert answer.status_code < 500


def test_an_address_with_nothing_that_is_text_in_it_leads_nowhere(web: Web) -> None:
    """PostgreSQL would refuse the question, and the page would be an error of ours."""
    for path in ("/join/%00", "/join?code=%00", "/staff/participants/a%00b", "/staff/link/%00", "/chat?x=%00", "/x%00"):
        assert web.get(path).status_code == 404, path


@pytest.mark.parametrize(
    "email",
    [
        "kari,andre@example.no", "kari;andre@example.no", "<kari@example.no>", "Kari<kari@example.no", "(x)kari@example.no",
        '"kari"@example.no', "=?utf-8?q?x=40ute.example=2C?=@example.no", "kari@[127.0.0.1.x]", "a:b,c;@example.no",
        "kari@example.no\nBcc: x", "kari\\@example.no",
    ],
)  # fmt: skip
def test_an_address_is_one_address_and_nothing_else(office: House, email: str) -> None:
    with pytest.raises(WrongUse), office.database.work() as work:
        staffing.add_staff(work, office.kit, role="specialist", name="Kari", email=email)


@pytest.mark.parametrize("email", ["kari.o'hara+x@sub.example.no", "a_b-c@example.no", "kåre@blåbær.no"])
def test_an_ordinary_address_is_taken(office: House, email: str) -> None:
    with office.database.work() as work:
        staffing.add_staff(work, office.kit, role="specialist", name="Kari", email=email)


def test_what_is_kept_has_one_kind_of_line_end_and_only_characters() -> None:
    for payload in payloads():
        kept, flat = tidy(payload.words), one_line(payload.words)
        assert "\r" not in kept
        for words in (kept, flat):
            assert "\0" not in words
            words.encode("utf-8")
        assert "\n" not in flat
    assert tidy(" a\r\nb\rc\nd\0 ") == "a\nb\nc\nd"
    assert tidy("a\ud800b") == one_line("a\ud800b") == "a\ufffdb"


def test_what_a_participant_is_called_is_one_line_of_characters(office: House) -> None:
    for written in ("Ole\r\n\0Olav", "  Ole  Olav ", "Ole\u2028Olav", "Ole\x85Olav"):
        assert staffing_label(office, written) == "Ole Olav"


def staffing_label(office: House, label: str) -> str:
    who = office.invited(label=label).participant_id
    with office.database.reading() as look:
        return look.people([who])[who].participant.label


@pytest.mark.parametrize("label", ["Ole\u202egro", "\u2067Ole", "Ole\x1b[2J", "Ole\x07", "Ole\u200b", "Ole\x9b31m"])
def test_what_a_participant_is_called_turns_no_page_around(office: House, label: str) -> None:
    """It stands in the middle of sentences of ours, and in titles; a name of staff is held to the same."""
    with pytest.raises(WrongUse):
        office.invited(label=label)


@pytest.mark.parametrize("label", ["Ole 👩‍🚀", "Ngô Thị", "محمد", "نازنین‌زهرا", "O'Brien & sønn", "=Ole", "❤️"])
def test_a_participant_can_be_called_what_people_are_called(office: House, label: str) -> None:
    assert staffing_label(office, label) == label
