"""Faults in our own code that would break the delivery contract: each is planted alone, and tests must find it.

`python -m tests.faults.planted` plants them all, which takes a few minutes; names after it plant only those.
"""

from __future__ import annotations

import sys

from tests.support.planting import Fault, plant_all

_DELIVERY = "tests/telegram/test_delivery.py"
_SENDING = "tests/integration/application/test_sending.py"
_OUTAGES = "tests/integration/application/test_outages.py"
_BATCH = "tests/integration/application/test_batch.py"
_REMINDING = "tests/integration/application/test_reminding.py"
_SCREEN = "tests/integration/application/test_reminder_screen.py"
_NUDGES = "tests/unit/safety/test_nudges.py"
_QUEUES = "tests/integration/storage/test_queues.py"
_CLAIMS = "tests/integration/storage/test_claims.py"
_PACE = "tests/unit/delivery/test_pace.py"

FAULTS = (
    # Accepting.
    Fault(
        "a press is known by the number of its update",
        "bot/channels/telegram/updates.py",
        """return f"c:{characters(what['id'])}\"""",
        """return f"u:{_id(raw, 'update_id')}\"""",
        (_DELIVERY,),
    ),
    Fault(
        "confirmed to Telegram before it is kept",
        "bot/channels/telegram/polling.py",
        "        await asyncio.to_thread(self._accept, items, now)\n",
        "        try:\n            await asyncio.to_thread(self._accept, items, now)\n"
        "        except Unavailable:\n            self.has_caught_up = False\n",
        (_DELIVERY,),
    ),
    Fault(
        "the webhook says yes to what could not be kept",
        "bot/channels/telegram/webhook.py",
        'return PlainTextResponse("try again", 503)',
        'return PlainTextResponse("ok")',
        ("tests/telegram/test_webhook.py",),
    ),
    Fault(
        "the webhook takes a secret that begins like ours",
        "bot/channels/telegram/webhook.py",
        "if not hmac.compare_digest(given.encode(), secret.encode()):",
        "if not secret.startswith(given):",
        ("tests/telegram/test_webhook.py",),
    ),
    Fault(
        "known by order, not by membership",
        "bot/storage/queues.py",
        "    if fresh:\n",
        "    known = rows.run(select(func.max(inbox.c.key))).scalar() or ''\n"
        "    fresh = [item for item in fresh if item.key > known]\n"
        "    if fresh:\n",
        (_QUEUES,),
    ),
    # Turns.
    Fault(
        "an item is done although nothing was carried out",
        "bot/application/batch.py",
        "                said = conversation.hear(self.kit, work, library, incoming, person)\n",
        "                work.remove(item)\n"
        "                said = Heard([])\n",
        ("tests/telegram/test_conversation.py",),
    ),
    Fault(
        "a failing item is thrown away at once",
        "bot/application/batch.py",
        "MOST_ATTEMPTS = 3",
        "MOST_ATTEMPTS = 1",
        (_BATCH,),
    ),
    Fault(
        "two places of one person in one round",
        "bot/application/batch.py",
        "            if person is not None and _in(seen, person.participant.id):\n                continue\n",
        "",
        (_BATCH,),
    ),
    Fault(
        "a chat is not claimed on PostgreSQL",
        "bot/storage/queues.py",
        'if claim and rows.connection.dialect.name == "postgresql":',
        'if claim and rows.connection.dialect.name == "no such":',
        (_CLAIMS,),
    ),
    Fault(
        "a person is not held on PostgreSQL",
        "bot/storage/people.py",
        "_HELD if hold else _NOT_HELD",
        "_NOT_HELD",
        (_CLAIMS,),
    ),
    Fault(
        "jobs are enqueued outside the transaction",
        "bot/storage/work.py",
        "                    self._enqueue(connection, work.chats, work.channels)\n",
        "                    with self.engine.begin() as other:\n"
        "                        self._enqueue(other, work.chats, work.channels)\n"
        "                        raise LookupError\n",
        (_CLAIMS,),
    ),
    Fault(
        "the seat is for everybody",
        "bot/storage/seats.py",
        "taken = self._asked(func.pg_try_advisory_lock(_SEATS, self._key))",
        "taken = self._asked(func.now().is_not(None))",
        (_CLAIMS,),
    ),
    Fault(
        "the lock of the file is forgotten",
        "bot/storage/lock.py",
        "        _take(held, file)\n",
        "",
        ("tests/integration/storage/test_engine.py",),
    ),
    # Sending.
    Fault(
        "what is sent is not written down first",
        "bot/application/outbox.py",
        '            work.change(r.OutboxItem, [item.id for item in taken], status="sending")\n',
        "",
        (_SENDING,),
    ),
    Fault(
        "repeated for ever after an unknown outcome",
        "bot/application/outbox.py",
        "if item.kind in REPEATED_ONCE and item.attempts < 2:",
        "if item.kind in REPEATED_ONCE:",
        (_SENDING,),
    ),
    Fault(
        "an unknown outcome is taken for a refusal",
        "bot/application/outbox.py",
        "if item.kind in REPEATED_ONCE and item.attempts < 2:",
        "if item.kind in REPEATED_ONCE and item.attempts < 1:",
        (_SENDING,),
    ),
    Fault(
        "a nudge is repeated",
        "bot/application/outbox.py",
        'REPEATED_ONCE = frozenset({"safety",',
        'REPEATED_ONCE = frozenset({"nudge", "safety",',
        (_REMINDING,),
    ),
    Fault(
        "safety waits its turn",
        "bot/storage/queues.py",
        '_URGENCY = {"safety": 0,',
        '_URGENCY = {"safety": 1,',
        (_QUEUES,),
    ),
    Fault(
        "what must wait is overtaken in its chat",
        "bot/storage/queues.py",
        "or_(due, outbox.c.attempts > 0), not_",
        "due, not_",
        (_SENDING,),
    ),
    Fault(
        "a busy chat is written to",
        "bot/storage/queues.py",
        ", not_(one_of(outbox.c.address, \"busy\")))",
        ")",
        (_SENDING,),
    ),
    Fault(
        "a stop leaves what is on its way unsettled",
        "bot/delivery/sending.py",
        "            await asyncio.shield(self._come_to_rest())\n",
        "            pass\n",
        (_SENDING,),
    ),
    Fault(
        "the limit of a chat is forgotten",
        "bot/delivery/pace.py",
        "        self._chats[address] = start + self._each\n        return start - now",
        "        return start - now",
        (_PACE,),
    ),
    Fault(
        "the limits are forgotten in a restart",
        "bot/delivery/pace.py",
        "            self._chats[address] = max(self._chats.get(address, 0.0), now - ago + self._each)\n",
        "",
        (_PACE,),
    ),
    Fault(
        "somebody who is gone is written to",
        "bot/application/outbox.py",
        '                if outcome.fate == "gone":\n                    self._gone(work, item)\n',
        "",
        (_SENDING,),
    ),
    # Outages.
    Fault(
        "the press of an outage is forgotten",
        "bot/application/outages.py",
        "    elif now - pulse.at > PRESS_KEPT and pulse.silent_from is None:\n"
        "        work.put(replace(pulse, at=now, silent_from=pulse.at, silent_until=now))\n",
        "",
        (_OUTAGES,),
    ),
    Fault(
        "asked again after every outage",
        "bot/application/outages.py",
        "if hearing.talk.asked_again or not _is_asked(hearing) or",
        "if not _is_asked(hearing) or",
        (_OUTAGES,),
    ),
    Fault(
        "asked again at night",
        "bot/application/outages.py",
        "later = after_quiet(hearing.now) if is_quiet(hearing.now) else None",
        "later = None",
        (_OUTAGES,),
    ),
    Fault(
        "asked again before what came meanwhile is heard",
        "bot/application/outages.py",
        " and not look.waiting_inbox(1)",
        "",
        (_OUTAGES,),
    ),
    Fault(
        "asked in the morning although they wrote at night",
        "bot/application/conversation.py",
        "    outages.heard_again(hearing)\n",
        "",
        (_OUTAGES,),
    ),
    # Reminders.
    Fault("a day instead of three between nudges", "bot/safety/nudges.py",
          "APART = timedelta(hours=72)", "APART = timedelta(hours=24)", (_NUDGES,)),
    Fault("eight in the evening is not quiet yet", "bot/safety/quiet.py",
          "<= local.time() < EVENING", "<= local.time() <= EVENING", (_NUDGES,)),
    Fault("no rest after a help card", "bot/safety/nudges.py",
          "return not near and not rests", "return not near", (_NUDGES,)),
    Fault("the hour of Greenwich", "bot/safety/nudges.py",
          "return datetime.combine(day, hour, OSLO).astimezone(UTC)", "return datetime.combine(day, hour, UTC)", (_NUDGES,)),
    Fault("a fourth that nobody answers", "bot/safety/nudges.py",
          "MOST_UNANSWERED = 3", "MOST_UNANSWERED = 4", (_NUDGES,)),
    Fault("an answer does not count", "bot/application/rhythms.py",
          "answered = replace(row, unanswered=0)", "answered = row", (_SCREEN,)),
    Fault("stop does not cancel what waits", "bot/application/rhythms.py",
          "    row = replace(_row(hearing), rhythm=rhythm, chosen_at=hearing.now, unanswered=0)\n"
          "    cancel_waiting(hearing.work, hearing.participant.id)\n",
          "    row = replace(_row(hearing), rhythm=rhythm, chosen_at=hearing.now, unanswered=0)\n", (_REMINDING,)),
    Fault("a chosen hour is moved out of the night", "bot/application/reminding.py",
          "promises.when_told(promised, at.now)", "after_quiet(at.now)", (_REMINDING,)),
)  # fmt: skip


if __name__ == "__main__":
    chosen = [fault for fault in FAULTS if not sys.argv[1:] or fault.name in sys.argv[1:]]
    sys.exit(1 if plant_all(chosen) else 0)
