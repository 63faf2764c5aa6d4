"""The contract, judged from outside: what one person said and heard, and the rows that came of it.

Each rule yields what breaks it. Nothing here knows how the service works; what an undisturbed conversation sounds
like was heard from one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.faults.evidence import Rows, digest
from tests.faults.history import Heard, History, Said

# After an unknown outcome these may come once more.
REPEATABLE = frozenset({"safety", "question", "reply"})
CARD = "116 123"
# How words are met that come when nobody knows whether their question was ever shown: it is shown first.
WELCOME, HELD = "Velkommen tilbake.", "Er det svaret ditt her?"


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """What is heard when nothing goes wrong: kind and words of each message, in order."""

    heard: tuple[tuple[str, str], ...]
    # The words that the person approved on the card, in its order.
    shared: tuple[str, ...] = ()
    questions: dict[str, list[str]] = field(default_factory=dict)
    # The script that was left by a stop word.
    stopped: str = ""


Rule = Callable[[History, Rows, Undisturbed], Iterator[str]]


def violations(history: History, rows: Rows, undisturbed: Undisturbed) -> list[str]:
    return [f"{rule.__name__}: {text}" for rule in RULES for text in rule(history, rows, undisturbed)]


def repeats(history: History, undisturbed: Undisturbed) -> Counter[str]:
    """What was heard more often than undisturbed, by kind; words nobody should hear are `unknown`."""
    kinds = {text: kind for kind, text in undisturbed.heard}
    told = (heard.text for heard in history.heard if WELCOME not in heard.text and HELD not in heard.text)
    more = Counter(told) - Counter(text for _, text in undisturbed.heard)
    found: Counter[str] = Counter()
    for text, count in more.items():
        found[kinds.get(text, "unknown")] += count
    return found


def everything_said_has_come(history: History, rows: Rows, _: Undisturbed) -> Iterator[str]:
    for said in history.said:
        if digest(said.key) not in rows.seen and said.key not in history.expired:
            yield f"{said.how} {said.key} never came"


def what_was_confirmed_was_kept(history: History, rows: Rows, _: Undisturbed) -> Iterator[str]:
    """Telegram forgets what lies below the offset."""
    offset = max((call.offset for call in history.calls if call.method == "getUpdates"), default=0)
    for number, key in history.keys.items():
        if number < offset and digest(key) not in rows.seen and key not in history.expired:
            yield f"update {number} was confirmed and was not kept"


def everything_kept_is_dealt_with(history: History, rows: Rows, _: Undisturbed) -> Iterator[str]:
    """What is worth a repeat is given up only after its second unknown outcome, and is heard all the same."""
    for item in rows.inbox:
        yield f"inbox {item.key} is {item.status} after {item.attempts} attempts"
    for sent in rows.outbox:
        if sent.status in ("waiting", "sending"):
            yield f"outbox {sent.kind} {sent.id} is still {sent.status}"
        elif sent.status == "failed" and sent.kind in REPEATABLE and not (sent.attempts == 2 <= history.unknowns):
            yield f"outbox {sent.kind} {sent.id} failed after {sent.attempts} attempts"
        elif sent.body:
            yield f"outbox {sent.kind} {sent.id} is {sent.status} and still holds its words"


def answers_are_counted_once_and_in_order(history: History, rows: Rows, _: Undisturbed) -> Iterator[str]:
    """What was said while a question was waited for is no answer to it, and is kept beside it."""
    given = [(said.step, said.kept_as) for said in history.said if said.step and said.key not in history.expired]
    counted = sorted((one for one in rows.answers if one.how != "aside"), key=lambda one: (one.run_id, one.turn))
    kept = [(one.step, one.body.get("text") or f":{','.join(one.body['options'])}") for one in counted]
    if given != kept:
        missing, extra = Counter(given) - Counter(kept), Counter(kept) - Counter(given)
        yield f"missing {[step for step, _ in missing]}, too many {[step for step, _ in extra]}, of {len(given)}"
    beside = {said.text for said in history.said if not said.step}
    for one in rows.answers:
        if one.how == "aside" and one.body.get("text") not in beside:
            yield f"words for {one.step} were put aside"


def questions_are_shown_before_they_are_answered(
    history: History, rows: Rows, undisturbed: Undisturbed
) -> Iterator[str]:
    said_for: dict[str, list[Said]] = {}
    for said in history.said:
        said_for.setdefault(said.step, []).append(said)
    for answer in rows.answers:
        wordings = undisturbed.questions.get(answer.step) or [str(answer.body.get("asked"))]
        first = min((said.after for said in said_for.get(answer.step, [])), default=0)
        if not any(heard.message_id <= first and _has(heard, wordings) for heard in history.heard):
            yield f"{answer.step} was answered before its question was shown"


def _has(heard: Heard, wordings: list[str]) -> bool:
    return any(wording in heard.text for wording in wordings)


def nothing_goes_unsaid(history: History, _: Rows, undisturbed: Undisturbed) -> Iterator[str]:
    """All that an undisturbed conversation says is heard, in its order, whatever is repeated in between.

    A question may come below the words that wait for it.
    """
    coming = iter(heard.text for heard in history.heard)
    for number, (kind, text) in enumerate(undisturbed.heard, 1):
        if not any(told == text or (HELD in told and told.endswith(text)) for told in coming):
            yield f"message {number} ({kind}) is missing or out of order"
            return


def repeats_stay_within_what_was_promised(history: History, _: Rows, undisturbed: Undisturbed) -> Iterator[str]:
    found = repeats(history, undisturbed)
    for kind in found.keys() - REPEATABLE:
        yield f"{found[kind]} of kind {kind} too many"
    if found.total() > history.unknowns:
        yield f"{dict(found)} repeated after {history.unknowns} unknown outcomes"
    done = Counter((call.method, call.target) for call in history.calls if call.target and call.status == 200)
    for (method, _), count in done.items():
        if count > 1:
            yield f"{method} was carried out {count} times for the same"


def each_repeat_belongs_to_one_unknown_send(history: History, rows: Rows, undisturbed: Undisturbed) -> Iterator[str]:
    tried_twice = sum(sent.attempts == 2 for sent in rows.outbox)
    if repeats(history, undisturbed).total() > tried_twice:
        yield f"more repeats than the {tried_twice} sends that were tried again"
    for sent in rows.outbox:
        if sent.attempts > 2 or (sent.attempts == 2 and sent.kind not in REPEATABLE):
            yield f"outbox {sent.kind} {sent.id} was tried {sent.attempts} times"


def words_wait_only_for_a_question_that_was_given_up(history: History, rows: Rows, _: Undisturbed) -> Iterator[str]:
    given_up = sum(sent.kind == "question" and sent.status == "failed" for sent in rows.outbox)
    for sign in (WELCOME, HELD):
        if (found := sum(sign in heard.text for heard in history.heard)) > given_up:
            yield f"{found} times {sign!r}, and {given_up} questions were given up"


def a_safety_card_comes_before_the_next_question(history: History, _: Rows, undisturbed: Undisturbed) -> Iterator[str]:
    for said in history.said:
        if said.alarming:
            later = (heard.text for heard in history.heard if heard.message_id > said.message_id)
            first = next((text for text in later if not _is_repeat(text, said, history)), "")
            if CARD not in first:
                yield "what was answered first to an alarming message is no safety card"


def _is_repeat(text: str, said: Said, history: History) -> bool:
    """What had been sent before the alarming message may come once more just after it."""
    return any(heard.text == text and heard.message_id < said.message_id for heard in history.heard)


def what_is_shared_was_approved(history: History, rows: Rows, undisturbed: Undisturbed) -> Iterator[str]:
    if not undisturbed.shared:
        if rows.shares or rows.lines:
            yield "something is shared and nothing was approved"
        return
    if [share.shown for share in rows.shares] != ["\n".join(undisturbed.shared)]:
        yield f"{len(rows.shares)} shares, or not with the words that were shown"
    words = {one.id: one.text for one in rows.statements}
    if [words.get(line.statement_id) for line in rows.lines if not line.withdrawn_at] != list(undisturbed.shared):
        yield f"{len(rows.lines)} shared lines, or not the approved ones"


def stop_is_a_stop(history: History, rows: Rows, undisturbed: Undisturbed) -> Iterator[str]:
    if not undisturbed.stopped:
        return
    states = [run.status for run in rows.runs if run.script_id == undisturbed.stopped]
    if states != ["stopped"]:
        yield f"the runs of {undisturbed.stopped} are {states}"


def the_database_is_whole(_: History, rows: Rows, __: Undisturbed) -> Iterator[str]:
    yield from rows.damage


def the_log_keeps_silent(history: History, rows: Rows, _: Undisturbed) -> Iterator[str]:
    for secret in history.secrets:
        if secret in rows.log:
            yield "a participant's words or the token stand in the log"
            return
    if "Traceback" in rows.log:
        yield "there is a traceback in the log"


RULES: tuple[Rule, ...] = (
    everything_said_has_come,
    what_was_confirmed_was_kept,
    everything_kept_is_dealt_with,
    answers_are_counted_once_and_in_order,
    questions_are_shown_before_they_are_answered,
    nothing_goes_unsaid,
    repeats_stay_within_what_was_promised,
    each_repeat_belongs_to_one_unknown_send,
    words_wait_only_for_a_question_that_was_given_up,
    a_safety_card_comes_before_the_next_question,
    what_is_shared_was_approved,
    stop_is_a_stop,
    the_database_is_whole,
    the_log_keeps_silent,
)
