"""Where words go out as text alone: no escape sequence reaches a terminal, no line of a log is forged."""

from __future__ import annotations

import io
import json
import logging
import re
import sys

import pytest
from typer.testing import CliRunner

from bot import cli, logs, wiring
from bot.application import messaging
from bot.channels import terminal
from bot.commands import printing
from bot.dialogue.messages import Choice, Heading, Line, Message, Paragraph, Quiet, Quote
from bot.language.legible import in_one_line, legible
from bot.language.typed import characters
from bot.settings import Settings
from tests.injection.corpus import payloads
from tests.support.house import SPECIALIST, House

# C0 but the line's end and the tab, DEL, C1; the two overrides, which would turn the words around.
DANGEROUS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff]")


def test_no_block_of_a_message_commands_the_terminal() -> None:
    for payload in payloads():
        words = payload.words
        message = Message(
            "question",
            (Paragraph(words), Quote(words, words), Line(1, words, words, words), Quiet(words), Heading(words)),
            (Choice("1", words), Choice("2", words, on=True)),
        )  # fmt: skip
        shown = "\n".join(terminal.render(message))
        assert not DANGEROUS.search(shown), payload
        assert shown.count(legible(words)) >= 5, payload


def test_a_message_from_a_human_does_not_command_the_terminal(house: House) -> None:
    talker = house.joined(channel="terminal")
    with house.database.work() as work:
        messaging.send(work, house.kit, house.staff(), talker.id, "Hei \x1b]52;c;aWQK\x07 \x9b2J \x1b[31mrød", "abc")
    heard: list[str] = []
    terminal.chat(house.turns, talker.id, ["1\x1b[2J", "9" * 5_000], heard.append, first="/meny")
    said = "\n".join(heard)
    assert "rød" in said
    assert not DANGEROUS.search(said)


def test_what_a_command_lists_is_one_line_of_fields_each(capsys: pytest.CaptureFixture[str]) -> None:
    found = [{"id": number, "words": payload.words} for number, payload in enumerate(payloads())]
    printing.rows(found, as_json=False)
    listed = capsys.readouterr().out.split("\n")
    assert listed.pop() == ""
    assert [line.split("\t") for line in listed] == [[str(row["id"]), in_one_line(str(row["words"]))] for row in found]
    assert not any(DANGEROUS.search(line.replace("\t", "")) for line in listed)


def test_what_a_command_tells_as_json_is_exact_and_commands_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    found = [{"id": number, "words": characters(payload.words)} for number, payload in enumerate(payloads())]
    printing.rows([*found, {"words": "\ud800"}], as_json=True)
    printing.one(found[0], as_json=True)
    every, one = capsys.readouterr().out.splitlines()
    assert json.loads(every) == [*found, {"words": "\ud800"}]
    assert json.loads(one) == found[0]
    assert not DANGEROUS.search(every)


def test_no_command_about_a_participant_commands_the_terminal(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "house", lambda _settings: house)
    talker = house.joined()
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", "rød \x1b[31m \x9b2J \x1b]52;c;aWQK\x07 grønn"):
        talker.says(words)
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    for command in (["profile", "show"], ["note"]):
        for more in ([], ["--json"]):
            told = CliRunner().invoke(cli.app, [*command, talker.id, "--as", SPECIALIST, *more])
            assert "grønn" in told.stdout, told.output
            assert not DANGEROUS.search(told.stdout), (command, more)


def test_nobody_who_is_not_there_commands_the_terminal(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(wiring, "house", lambda _settings: house)
    monkeypatch.setattr(
        sys, "argv", ["stegvis", "profile", "show", "x\x1b[2J\nstegvis: alt er i orden", "--as", SPECIALIST]
    )
    with pytest.raises(SystemExit):
        cli.run()
    assert len(capsys.readouterr().err.splitlines()) == 1


MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"


def logged(form: logging.Formatter) -> list[str]:
    """A line for each payload."""
    printed, ours = io.StringIO(), logging.Logger("bot.web")  # of nobody's family: half a character is no report
    handler = logging.StreamHandler(printed)
    handler.setFormatter(form)
    ours.addHandler(handler)
    for payload in payloads():
        ours.info("GET %s 200", payload.words)
    lines = printed.getvalue().split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(printed.getvalue().splitlines()) == len(payloads())
    assert not any(DANGEROUS.search(line) for line in lines)
    return lines


def test_no_line_of_the_log_is_forged() -> None:
    assert all(re.match(rf"{MOMENT} INFO bot\.web: GET ", line) for line in logged(logs.Redacting(logs.LINE)))


def test_nor_where_it_is_read_by_a_program() -> None:
    for line in map(json.loads, logged(logs.RedactingAsJson())):
        assert line.keys() == {"at", "level", "part", "said"}
        assert re.fullmatch(MOMENT, line["at"])
        assert (line["level"], line["part"]) == ("INFO", "bot.web")
        assert line["said"].startswith("GET ")


def test_settings_of_the_log_are_those_that_were_tried() -> None:
    before = logging.getLogger().handlers[:]
    logs.set_up_logs(Settings())
    try:
        assert all(isinstance(one.formatter, logs.Redacting) for one in logging.getLogger().handlers)
    finally:
        logging.getLogger().handlers[:] = before
