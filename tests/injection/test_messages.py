"""Where words are put into texts of ours, into Telegram's HTML, into a mail: they come out as they went in."""

from __future__ import annotations

import ast
import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pytest

import bot
from bot import resources
from bot.application import records as r
from bot.application import staffing
from bot.application.errors import WrongUse
from bot.channels.telegram import rendering
from bot.delivery.mailing import Mailer
from bot.dialogue.messages import Choice, Heading, Line, Message, Paragraph, Quiet, Quote
from bot.language.catalogues import LANGUAGES, fill
from bot.language.typed import tidy
from bot.profile.writing import Writing
from tests.injection.corpus import payloads
from tests.integration.storage.makers import NOW
from tests.support.bot_api.html import parse_html

KEPT = [kept for one in payloads() if (kept := tidy(one.words))]
FOLDER = Path(bot.__file__).parent
MAKES = {"Paragraph": Paragraph, "Quiet": Quiet, "Heading": Heading, "Quote": Quote}
MEANT = {"Paragraph": [], "Quiet": ["italic"], "Heading": ["bold"], "Quote": ["blockquote"]}


@pytest.mark.parametrize("kind", MAKES)
def test_telegram_reads_the_words_and_no_markup_but_ours(kind: str) -> None:
    for words in KEPT:
        (html,) = rendering.parts(Message("reply", (MAKES[kind](words),)))
        text, entities = parse_html(html)
        assert text == words
        assert [one["type"] for one in entities] == MEANT[kind], words


def test_telegram_reads_a_numbered_line_and_its_marks() -> None:
    for words in KEPT:
        message = Message(
            "reply", (Line(1, words, words, words), Quote(words, words)), (Choice("a", words), Choice("b", words))
        )
        read = [parse_html(html) for html in rendering.parts(message)]
        assert sum(text.count(words) for text, _ in read) >= 5
        assert {one["type"] for _, entities in read for one in entities} <= {"bold", "italic", "blockquote"}
        found = rendering.keyboard(message)
        assert found is not None
        assert [one["text"] for row in found["inline_keyboard"] for one in row] == [words, words]
        assert all(set(one) == {"text", "callback_data"} for row in found["inline_keyboard"] for one in row)


def test_words_in_a_text_of_ours_are_never_filled_themselves() -> None:
    for words in (one.words for one in payloads()):
        assert fill("Hei {S}: {words} – {S}", {"S": words, "words": words}) == f"Hei {words}: {words} – {words}"
        for language in LANGUAGES:
            said = Writing(resources.texts(), language, words).say("Written by {name}", name=words)
            assert said == resources.texts().say(language, "Written by {name}", name="\1").replace("\1", words)


def test_each_mail_has_one_recipient_and_our_own_lines() -> None:
    """Whatever is an address for us is one for the mail; and a mail holds nothing else of anybody's."""
    taken = 0
    for words in (one.words for one in payloads()):
        for address in (words, f"{words}@example.no", f"kari@{words}.no", f"kari@example.no{words}"):
            try:
                checked = staffing.checked_address(address)
            except WrongUse:
                continue
            taken += 1
            for body in (
                {"language": words},
                {"language": words, "about": words},
                {"link": "http://127.0.0.1:8000/staff/link/x"},
            ):
                letter = _letter(checked, body)
                assert [one.addr_spec for one in letter["To"].addresses] == [checked], words
                assert message_from_bytes(letter.as_bytes(policy=policy.SMTPUTF8)).keys() == [
                    "From",
                    "To",
                    "Subject",
                    "Content-Type",
                    "Content-Transfer-Encoding",
                    "MIME-Version",
                ]
                assert words not in letter.get_content() or len(words) < 9
    assert taken > 20


def _letter(address: str, body: dict[str, str]) -> EmailMessage:
    mailer = Mailer("smtp://nowhere", "stegvis@example.no", "http://127.0.0.1:8000", resources.texts())
    return mailer.letter(r.OutboxItem("x", None, "email", address, "notice", NOW, body=body))


# What no input can ever reach, since it is not there.

NEVER = {"eval", "exec", "compile", "__import__"}
# `re.compile` with a pattern that is put together: out of words of ours, at the start, or escaped.
BUILT = {
    "application/staffing.py", "application/team_work/telling.py", "dialogue/checks/nynorsk.py",
    "dialogue/checks/phrases/notation.py", "dialogue/checks/phrases/signs.py", "dialogue/checks/questions.py",
    "language/legible.py", "language/times.py", "safety/redaction.py", "web/brakes.py",
}  # fmt: skip
_PATTERNS = {"compile", "search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"}


# A file without any of these has none of what is looked for.
_MAY_CALL = re.compile(r"\b(eval|exec|compile|__import__|re|os|subprocess|pickle|marshal|shelve|yaml)\s*[.(]")


@cache
def _calls() -> list[tuple[str, ast.Call]]:
    return [
        (file.relative_to(FOLDER).as_posix(), node)
        for file in sorted(FOLDER.glob("**/*.py"))
        if _MAY_CALL.search(file.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]


def test_no_words_are_ever_run() -> None:
    for file, call in _calls():
        name = ast.unparse(call.func)
        assert name not in NEVER, file
        assert not re.match(
            r"(os\.(system|popen|exec|spawn)|subprocess\.|pickle\.|marshal\.|shelve\.|yaml\.(load|unsafe))", name
        ), file
    for script in FOLDER.glob("**/static/*.js"):
        text = script.read_text(encoding="utf-8")
        assert not re.search(
            r"\beval\(|new Function|document\.write|insertAdjacentHTML|outerHTML|setTimeout\([\"'`]", text
        ), script
        assert text.count("innerHTML") == (1 if script.name == "chat.js" else 0), (
            f"{script}: pieces that the server escaped"
        )


def test_no_pattern_is_made_of_what_somebody_wrote() -> None:
    built = {
        file for file, call in _calls()
        if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "re" and call.func.attr in _PATTERNS
        and any(isinstance(part, ast.FormattedValue | ast.Name | ast.Call) for part in ast.walk(call.args[0]))
    }  # fmt: skip
    assert built == BUILT
