"""Which conversations fit now: plain rules, in the order they are asked (METHOD §8). None of them is a gate.

Each rule puts forward at most one conversation, so that three suggestions have three reasons; what a person has
not had yet fills the rest. Everything else is found on its shelf.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field

# As many as can be taken in at a glance.
MOST = 3

# Days before a meeting in which getting ready for it fits, and days after it in which it is still fresh. They are
# days of the calendar: two days before a meeting on Thursday is Tuesday, from the morning on.
MEETING_IS_NEAR, MEETING_IS_FRESH = 2, 3
# A step that was just taken on is not asked about.
STEP_HAS_HAD_TIME = 2
# Own lines that nobody has looked at for so long may not be true any more.
LINES_ARE_OLD = 90
# METHOD §1: after two conversations that look inward comes something to do.
INWARD_IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Situation:
    """What the rules look at. Days are whole days; None where there is nothing to count from."""

    # Days since each conversation was last finished.
    finished: Mapping[str, int] = field(default_factory=dict)
    # How many of the last ones, one after the other, looked inward.
    inward: int = 0
    # Suggested by the specialist, and asked for in a conversation; the newest first.
    suggested: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    days_to_meeting: int | None = None
    days_since_meeting: int | None = None
    # The conversation before that meeting, and the one after, were had already.
    is_ready: bool = False
    has_looked_back: bool = False
    days_with_open_step: int | None = None
    in_work: bool = False
    job_ended: bool = False
    oldest_line_days: int | None = None
    # A report to NAV is being written: the participant is offered a look through first (METHOD §4).
    report_is_near: bool = False


@dataclass(frozen=True, slots=True)
class Suggested:
    """A conversation that fits, and why; no reason is needed for what is only new.

    `leads`: it is of these days alone, and stands before everything else, also before what was begun.
    """

    script: str
    reason: str
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """When `fits`, the first of `scripts` that has rested for `rest` days is put forward, for this `reason`."""

    reason: str
    fits: Callable[[Situation], bool]
    scripts: Callable[[Situation], tuple[str, ...]]
    rest: int = 0
    leads: bool = False


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


def _these(*scripts: str) -> Callable[[Situation], tuple[str, ...]]:
    return lambda _now: scripts


def _near(days: int | None, most: int) -> bool:
    return days is not None and days <= most


BY_SPECIALIST = _("{S} suggested this one.")

RULES: tuple[Rule, ...] = (
    Rule(
        _("You meet {S} soon."),
        lambda now: _near(now.days_to_meeting, MEETING_IS_NEAR) and not now.is_ready,
        _these("for-motet"),
        leads=True,
    ),
    Rule(
        _("You have just met {S}."),
        lambda now: _near(now.days_since_meeting, MEETING_IS_FRESH) and not now.has_looked_back,
        _these("etter-motet"),
        leads=True,
    ),
    Rule(BY_SPECIALIST, lambda now: bool(now.suggested), lambda now: now.suggested),
    Rule(_("You wanted this one."), lambda now: bool(now.wanted), lambda now: now.wanted),
    Rule(_("A good place to begin."), lambda now: "velkommen" not in now.finished, _these("velkommen")),
    Rule(
        _("{S} will soon write a report. Here you can look through your words first."),
        lambda now: now.report_is_near,
        _these("stemmer-dette"),
        rest=21,
    ),
    Rule(
        _("There was something you wanted to try."),
        lambda now: (now.days_with_open_step or 0) >= STEP_HAS_HAD_TIME,
        _these("hva-skjedde"),
        rest=STEP_HAS_HAD_TIME,
    ),
    Rule(
        _("A job has ended. What you have told is kept."),
        lambda now: now.job_ended,
        _these("nysgjerrig-pa", "det-jeg-har-provd", "ventetid"),
        rest=21,
    ),
    Rule(
        _("Something to do this time."),
        lambda now: now.inward >= INWARD_IN_A_ROW and now.days_with_open_step is None,
        _these("et-lite-steg", "nysgjerrig-pa", "byvandring"),
        rest=3,
    ),
    Rule(_("You are in a job."), lambda now: now.in_work, _these("pa-jobb"), rest=6),
    Rule(
        _("You are in a job."),
        lambda now: now.in_work,
        _these("to-sirkler", "oppgavene-mine", "si-fra", "mindre-stotte"),
        rest=30,
    ),
    Rule(
        _("It is a while since you looked at your own words."),
        lambda now: (now.oldest_line_days or 0) >= LINES_ARE_OLD,
        _these("stemmer-dette"),
        rest=60,
    ),
)

# What comes first of all that is new.
EARLY = (
    "slik-vil-jeg-ha-det", "noe-jeg-har-fatt-til", "nysgjerrig-pa", "en-jeg-ser-opp-til", "bildekort",
    "det-som-fanger-meg", "et-lite-steg", "en-historie-jeg-liker", "rad-til-meg-selv",
)  # fmt: skip
# These are for a moment that only the person knows of; they are never put forward as new.
FOR_A_MOMENT = frozenset({
    "nar-jobben-tok-slutt", "noe-nytt", "for-motet", "etter-motet", "hva-skjedde", "ventetid", "for-forste-dag",
    "pa-jobb", "si-fra", "oppgavene-mine", "to-sirkler", "mindre-stotte", "stemmer-dette", "hva-vil-jeg-si",
    "for-besoket", "slik-jobber-vi", "min-historie",
})  # fmt: skip


def suggest(now: Situation, live: Set[str], waiting: Set[str] = frozenset()) -> tuple[Suggested, ...]:
    """At most three that fit. `live`: those the office has; `waiting`: begun already, and shown as such."""
    found: dict[str, Suggested] = {}
    for one in (*_by_rule(now, live - waiting), *_others(now, live - waiting)):
        found.setdefault(one.script, one)
    return tuple(found.values())[:MOST]


def leading(now: Situation) -> tuple[str, ...]:
    """The conversations that stand before everything else now, begun or not."""
    return tuple(key for rule in RULES if rule.leads and rule.fits(now) for key in rule.scripts(now))


def _by_rule(now: Situation, open_to: Set[str]) -> Iterator[Suggested]:
    put_forward: set[str] = set()
    for rule in RULES:
        rested = (key for key in rule.scripts(now) if now.finished.get(key, rule.rest) >= rule.rest)
        first = next((key for key in rested if key in open_to - put_forward), None) if rule.fits(now) else None
        if first is not None:
            put_forward.add(first)
            yield Suggested(first, rule.reason, rule.leads)


def _others(now: Situation, open_to: Set[str]) -> Iterator[Suggested]:
    """What is new, then what was had longest ago."""
    open_to = open_to - FOR_A_MOMENT
    order = {key: place for place, key in enumerate(EARLY)}
    new = sorted(open_to - now.finished.keys(), key=lambda key: (order.get(key, len(order)), key))
    yield from (Suggested(key, "") for key in new)
    old = sorted(open_to & now.finished.keys(), key=lambda key: (-now.finished[key], key))
    yield from (Suggested(key, "") for key in old)
