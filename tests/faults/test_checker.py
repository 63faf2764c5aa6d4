"""The checker itself: a good history passes, and each rule finds the history that was forged against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.application import records as r
from tests.faults import checker
from tests.faults.checker import CARD, RULES, Undisturbed, violations
from tests.faults.evidence import Rows, digest
from tests.faults.history import Asked, Heard, History, Said

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
QUESTIONS = ("Hvem ser du opp til?", "Hva husker du best?", "Ferdig.")
EXPECTED = Undisturbed(
    (("question", QUESTIONS[0]), ("safety", f"Ring {CARD}"), ("question", QUESTIONS[1]), ("reply", QUESTIONS[2])),
    ("Mormor",), {"hvem": [QUESTIONS[0]], "husker": [QUESTIONS[1]]}, "rad",
)  # fmt: skip


@dataclass
class Case:
    history: History
    rows: Rows


def good() -> Case:
    said = [
        Said("text", "m:7:2", 1, "Mormor", 2, "hvem", "Mormor", alarming=True),
        Said("tap", "c:9", 4, "Alt", 0, "husker", ":alt"),
    ]
    heard = [Heard(1, QUESTIONS[0]), Heard(3, f"Ring {CARD}"), Heard(4, QUESTIONS[1]), Heard(5, QUESTIONS[2])]
    calls = [Asked("getUpdates", 200, 102), Asked("answerCallbackQuery", 200, target="9")]
    history = History("7", said, heard, calls, {100: "m:7:2", 101: "c:9"}, secrets=["Mormor"])
    return Case(history, _rows())


def _rows() -> Rows:
    statement = r.Statement("s1", "p", "profile", "story", None, "nb", "participant", "conversation", False, NOW,
                            None, "active", text="Mormor")  # fmt: skip
    return Rows(
        [_answer("a1", "hvem", 1, {"text": "Mormor"}), _answer("a2", "husker", 2, {"options": ["alt"]})],
        {digest("m:7:2"), digest("c:9")}, [],
        [_sent("question"), _sent("safety"), _sent("question"), _sent("reply"), _sent("ack")],
        [r.Share("x", "p", "run", NOW, "Mormor")], [r.SharedLine("l", "p", "x", "s1", NOW)], [statement],
        [r.RunRow("run2", "p", "rad", "v", "nb", "stopped", "x", NOW, NOW)],
    )  # fmt: skip


def _answer(key: str, step: str, turn: int, body: dict[str, Any]) -> r.AnswerRow:
    return r.AnswerRow(key, "p", "run", step, "typed", turn, NOW, None, {"asked": "?", **body})


def _sent(kind: Any, **changes: Any) -> r.OutboxItem:
    return r.OutboxItem("o", "p", "telegram", "7", kind, NOW, **{"status": "sent", "attempts": 1, **changes})


def test_a_good_history_passes() -> None:
    case = good()
    assert violations(case.history, case.rows, EXPECTED) == []


def test_one_repeat_after_one_unknown_send_is_within_the_promise() -> None:
    case = good()
    case.history.heard.insert(3, Heard(4, QUESTIONS[1]))
    case.rows.outbox[2] = _sent("question", attempts=2)
    case.history.unknowns = 1
    assert violations(case.history, case.rows, EXPECTED) == []
    assert checker.repeats(case.history, EXPECTED) == {"question": 1}


def test_words_that_wait_for_a_question_that_was_given_up_are_within_the_promise() -> None:
    case = good()
    case.history.heard[2:3] = [
        Heard(4, f"{checker.WELCOME} Her er det:"),
        Heard(5, f"{checker.HELD}\n\n{QUESTIONS[1]}"),
    ]
    case.history.said[1] = replace(case.history.said[1], after=5)
    case.rows.outbox[2] = _sent("question", attempts=2, status="failed")
    case.history.unknowns = 2
    assert violations(case.history, case.rows, EXPECTED) == []


def _lost(case: Case) -> None:
    case.rows.seen.remove(digest("c:9"))
    case.history.calls.clear()


def _confirmed_only(case: Case) -> None:
    case.rows.seen.remove(digest("c:9"))


def _waiting(case: Case) -> None:
    case.rows.inbox.append(r.InboxItem("i", "telegram:1", "m:7:2", "7", NOW))


def _still_there(case: Case) -> None:
    case.rows.outbox[0] = _sent("question", body={"blocks": []})


def _sending(case: Case) -> None:
    case.rows.outbox[0] = _sent("question", status="sending")


def _never_sent(case: Case) -> None:
    case.rows.outbox[0] = _sent("question", status="failed")


def _counted_twice(case: Case) -> None:
    case.rows.answers.append(_answer("a3", "hvem", 3, {"text": "Mormor"}))


def _not_counted(case: Case) -> None:
    case.rows.answers.pop()


def _swapped(case: Case) -> None:
    case.rows.answers = [replace(answer, turn=3 - answer.turn) for answer in case.rows.answers]


def _other_words(case: Case) -> None:
    case.rows.answers[0] = _answer("a1", "hvem", 1, {"text": "Morfar"})


def _not_shown(case: Case) -> None:
    case.history.said[1] = replace(case.history.said[1], after=3)


def _silent(case: Case) -> None:
    case.history.heard.pop()


def _out_of_order(case: Case) -> None:
    case.history.heard[2:] = [Heard(4, QUESTIONS[2]), Heard(5, QUESTIONS[1])]


def _repeated(case: Case) -> None:
    case.history.heard.append(Heard(6, QUESTIONS[2]))


def _notice_repeated(case: Case) -> None:
    case.history.unknowns = 1
    case.history.heard.append(Heard(6, "Noe nytt"))


def _acknowledged_twice(case: Case) -> None:
    case.history.calls.append(Asked("answerCallbackQuery", 200, target="9"))


def _repeated_without_reason(case: Case) -> None:
    case.history.unknowns = 1
    case.history.heard.append(Heard(6, QUESTIONS[2]))


def _nudged_twice(case: Case) -> None:
    case.rows.outbox.append(_sent("nudge", attempts=2))


def _an_answer_put_aside(case: Case) -> None:
    case.rows.answers[0] = replace(case.rows.answers[0], how="aside")


def _held_without_reason(case: Case) -> None:
    case.history.heard.append(Heard(6, checker.HELD))


def _question_before_card(case: Case) -> None:
    case.history.heard[1:3] = [Heard(3, QUESTIONS[1]), Heard(4, f"Ring {CARD}")]


def _shared_more(case: Case) -> None:
    case.rows.lines.append(replace(case.rows.lines[0], id="l2", statement_id="s2"))


def _shared_twice(case: Case) -> None:
    case.rows.shares.append(replace(case.rows.shares[0], id="y"))


def _went_on(case: Case) -> None:
    case.rows.runs[0] = replace(case.rows.runs[0], status="open")


def _damaged(case: Case) -> None:
    case.rows.damage.append("1 rows of answer point at no run")


def _talkative(case: Case) -> None:
    case.rows.log = "WARNING could not store 'Mormor'"


FORGERIES: list[tuple[str, Callable[[Case], None]]] = [
    ("everything_said_has_come", _lost),
    ("what_was_confirmed_was_kept", _confirmed_only),
    ("everything_kept_is_dealt_with", _waiting),
    ("everything_kept_is_dealt_with", _still_there),
    ("everything_kept_is_dealt_with", _sending),
    ("everything_kept_is_dealt_with", _never_sent),
    ("answers_are_counted_once_and_in_order", _counted_twice),
    ("answers_are_counted_once_and_in_order", _not_counted),
    ("answers_are_counted_once_and_in_order", _swapped),
    ("answers_are_counted_once_and_in_order", _other_words),
    ("answers_are_counted_once_and_in_order", _an_answer_put_aside),
    ("questions_are_shown_before_they_are_answered", _not_shown),
    ("nothing_goes_unsaid", _silent),
    ("nothing_goes_unsaid", _out_of_order),
    ("repeats_stay_within_what_was_promised", _repeated),
    ("repeats_stay_within_what_was_promised", _notice_repeated),
    ("repeats_stay_within_what_was_promised", _acknowledged_twice),
    ("each_repeat_belongs_to_one_unknown_send", _repeated_without_reason),
    ("each_repeat_belongs_to_one_unknown_send", _nudged_twice),
    ("words_wait_only_for_a_question_that_was_given_up", _held_without_reason),
    ("a_safety_card_comes_before_the_next_question", _question_before_card),
    ("what_is_shared_was_approved", _shared_more),
    ("what_is_shared_was_approved", _shared_twice),
    ("stop_is_a_stop", _went_on),
    ("the_database_is_whole", _damaged),
    ("the_log_keeps_silent", _talkative),
]


@pytest.mark.parametrize(("rule", "forge"), FORGERIES, ids=[forge.__name__[1:] for _, forge in FORGERIES])
def test_each_rule_finds_what_was_forged_against_it(rule: str, forge: Callable[[Case], None]) -> None:
    case = good()
    forge(case)
    assert rule in {found.partition(":")[0] for found in violations(case.history, case.rows, EXPECTED)}


def test_no_rule_goes_untested() -> None:
    assert {rule.__name__ for rule in RULES} == {rule for rule, _ in FORGERIES}
