"""What a line of a phrase table means, and how Nynorsk and English are folded before it is looked for."""

from __future__ import annotations

import pytest

from bot.dialogue.checks.phrases.folding import as_written, folded
from bot.dialogue.checks.phrases.notation import compiled

FAMILIES = {"din": "din|di|ditt"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("lov(et|te) du", " ^ det lovte du . "),
        ("(så )?bra jobb*", " ^ bra jobbet "),
        ("hva .. <din>", " ^ hva er egentlig planen din ? "),
        ("^ husk", " ^ husk cv-en . "),
        ("flink$", " ^ du er flink ! "),
        ("*plan", " ^ en aktivitetsplan er laget . "),
        ("en|\n    to", " ^ to . "),
    ],
)
def test_a_line_is_found(line: str, said: str) -> None:
    assert compiled(line, FAMILIES).search(said)


@pytest.mark.parametrize(
    ("line", "said"), [("^ husk", " ^ du kan husk "), ("flink$", " ^ flink til "), ("du må(?! ikke)", " ^ du må ikke ")]
)
def test_a_line_is_not_found(line: str, said: str) -> None:
    assert compiled(line, FAMILIES).search(said) is None


def test_nynorsk_and_english_are_folded_and_told_as_written() -> None:
    (nynorsk,) = folded("Kvifor ringde du ikkje?", "nn")
    assert nynorsk.words == " ^ hvorfor ringte du ikke ? "
    (english,) = folded("Why didn’t you?", "en")
    assert english.words == " ^ why did not you ? "
    match = compiled("du ikke", {}).search(nynorsk.words)
    assert match and as_written("Kvifor ringde du ikkje?", nynorsk, match) == "du ikkje"
