"""Faults that the model must find: each is planted alone in a copy of the program, and sequences are played there.

`python -m tests.model.planted` plants them all; names after it plant only those.
"""

from __future__ import annotations

import sys

from tests.support.planting import Fault, planted, run_in

# The short form first; what it does not find gets this many.
SHORT, LONG = 1_000, 20_000
SEED = 8


FAULTS = (
    Fault(
        "updates are known by their order",
        "bot/storage/queues.py",
        "        by_digest.setdefault(_digest(item), item)\n",
        "        last = accept.__dict__.setdefault('last', {})\n"
        "        if item.key > last.get(item.address, ''):\n"
        "            last[item.address] = item.key\n"
        "            by_digest.setdefault(_digest(item), item)\n",
    ),
    Fault(
        "a message is known by the number of its update alone",
        "bot/channels/telegram/updates.py",
        """        return f"m:{chat}:{number}\"""",
        """        return f"m:{chat}:{raw.get('update_id')}\"""",
    ),
    Fault(
        "an update that comes twice counts twice",
        "bot/channels/telegram/updates.py",
        "    return InboxItem(new_id(), source, key_of(body), _address(body), now, body=body)\n",
        "    return InboxItem(new_id(), source, new_id(), _address(body), now, body=body)\n",
    ),
    Fault(
        "an older button answers the open question",
        "bot/dialogue/engine.py",
        "    if reply.prompt != turn.run.prompt:\n",
        "    if False:\n",
    ),
    Fault(
        "the button of the question just answered answers the next",
        "bot/dialogue/engine.py",
        "    if reply.prompt != turn.run.prompt:\n",
        "    if reply.prompt not in (turn.run.prompt, turn.run.answered_prompt):\n",
    ),
    Fault(
        "a changed message throws the first answer away",
        "bot/dialogue/edits.py",
        "    turn.answer(words.how, words, old.options, step=old.step, replaces=old)\n",
        "    turn.drop((old,))\n",
    ),
    Fault(
        "a changed message is used without asking",
        "bot/dialogue/edits.py",
        "        turn.change(edit=Edit(old.id, text, flagged, origin))\n",
        '        turn.change(edit=Edit(old.id, text, flagged, origin))\n        answer_edit(turn, "yes")\n',
    ),
    Fault(
        "a new version moves an open run whatever its rule says",
        "bot/dialogue/release/outcomes.py",
        '    if (now or before).when_changed != "ask-again":\n',
        "    if False:\n",
    ),
    Fault(
        "a new version moves a run though an answer loses its place",
        "bot/dialogue/release/outcomes.py",
        "    if _loses_words(run, old, new) or not _can_be_looked_at(run, new):\n",
        "    if False:\n",
    ),
    Fault(
        "words that wait are not kept with the run",
        "bot/dialogue/state.py",
        '        data["held"] = _compact(run.held)\n',
        "        pass\n",
    ),
    Fault(
        "going back takes the old answer away",
        "bot/dialogue/moves.py",
        "        _revisit(turn, answered[at - 1])\n",
        "        turn.drop(turn.run.of(answered[at - 1]))\n        _revisit(turn, answered[at - 1])\n",
    ),
    Fault(
        "the branch is not walked again after a changed message",
        "bot/dialogue/edits.py",
        "    turn.rewalk()\n    if turn.here != open_before:",
        "    turn._walked_by = turn.run\n    if turn.here != open_before:",
    ),
    # Two ways lead to the same withdrawal, so the fault is where they meet.
    Fault(
        "a changed line stays shared",
        "bot/application/keeping.py",
        "    hearing.work.put(*(replace(line, withdrawn_at=hearing.now) for line in mine))\n",
        "",
    ),
    Fault(
        "the second of two updates comes first",
        "bot/storage/queues.py",
        '.where(inbox.c.status == "waiting").order_by(inbox.c.seq)',
        '.where(inbox.c.status == "waiting").order_by(inbox.c.seq.desc())',
    ),
    Fault(
        "two updates of one person are carried out against the same rows",
        "bot/application/batch.py",
        "    seen.add(key)\n    return found\n",
        "    seen.add(key)\n    return False\n",
    ),
    Fault(
        "what was decided at the card stands when its lines changed",
        "bot/dialogue/turn.py",
        "        if decided and decided[0].turn < self.run.turn and self.walked.lines != self.before:\n",
        "        if False:\n",
    ),
    Fault(
        "some of it shares all of it",
        "bot/dialogue/card_handling.py",
        "        chosen = [line for line in shareable(turn.voice) if line.answer.id in turn.run.chosen]\n",
        "        chosen = list(shareable(turn.voice))\n",
    ),
    Fault(
        "what got a help card can be shared",
        "bot/dialogue/card.py",
        "    return tuple(line for line in voice.walked.lines if may_be_shared(line.answer))\n",
        "    return tuple(voice.walked.lines)\n",
    ),
    Fault(
        "after a pause words are taken unseen",
        "bot/dialogue/engine.py",
        "    return turn.run.paused or away > AWAY\n",
        "    return away > AWAY\n",
    ),
    Fault(
        "after days away words are taken unseen",
        "bot/dialogue/engine.py",
        "    return turn.run.paused or away > AWAY\n",
        "    return turn.run.paused\n",
    ),
    Fault(
        "a changed answer is kept beside the old one",
        "bot/dialogue/run.py",
        "    if at is None:\n        return (*answers, new)\n",
        "    if at is not None:\n        return (*answers, new)\n    if at is None:\n        return (*answers, new)\n",
    ),
    Fault(
        "words that fit nothing are thrown away",
        "bot/dialogue/keeping.py",
        '        turn.answer("aside", held)\n        turn.change(held=None)\n',
        "        turn.change(held=None)\n",
    ),
    Fault(
        "who answers at once is moved to the new version",
        "bot/application/running.py",
        "        run, happened = engine.take(compiled, run, said,",
        "        moved = _moved(hearing, compiled, run)\n        compiled, run = moved[:2] if moved else (compiled, run)\n"
        "        run, happened = engine.take(compiled, run, said,",
    ),
    Fault(
        "a conversation that is open already begins anew",
        "bot/application/running.py",
        "    if waiting is not None:\n        resume(hearing, waiting.id)\n        return True\n",
        "",
    ),
    Fault(
        "a changed message can be changed only once",
        "bot/dialogue/edits.py",
        '    answers = [answer for answer in found if answer.how != "aside"] or found\n    return answers[-1] if answers else None',
        "    return found[-1] if found else None",
    ),
    Fault(
        "who is asked in new words stays paused",
        "bot/dialogue/release/moving.py",
        "        paused=False,\n",
        "",
    ),
    Fault(
        "a conversation that is looked at again is left behind",
        "bot/application/running.py",
        '        if run.revisit or asking(run) != "open":\n            continue\n',
        "",
    ),
    Fault(
        "undecided words are forgotten by whoever goes elsewhere",
        "bot/application/answering.py",
        '    if hearing.talk.screen == "keep":\n        loose_words.keep(hearing)\n        hearing.close_screen()\n',
        '    if hearing.talk.screen == "keep":\n        hearing.close_screen()\n',
    ),
    Fault(
        "the closing words stay when another ending is chosen",
        "bot/dialogue/keeping.py",
        "    turn.drop(turn.run.of(frame.WORDS))\n",
        "",
    ),
)


def found(fault: Fault, sequences: int) -> bool:
    """Whether that many sequences find the fault."""
    with planted(fault) as copy:
        code, said = run_in(copy, "-m", "tests.model", f"--sequences={sequences}", f"--seed={SEED}", "--until-one")
    if code not in (0, 1) or "Traceback" in said:
        raise RuntimeError(f"{fault.name}: {said}")
    return code == 1


def main(names: list[str]) -> int:
    missed = []
    for fault in FAULTS:
        if names and fault.name not in names:
            continue
        by = next((size for size in (SHORT, LONG) if found(fault, size)), None)
        print(f"{f'found by {by:,}' if by else 'NOT FOUND':<16} {fault.name}", flush=True)
        missed += [] if by else [fault.name]
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
