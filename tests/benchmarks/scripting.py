"""The scripts that the benchmarks play: generated, legal, and as plain as the rivals' own dialogues."""

from __future__ import annotations

ID = "benk"

_HEAD = """\
format: 1
id: {id}
title: "Benk"
purpose: "Måler hvor fort en samtale går."
theory: "Ingen; dette er en måling."
stage: any
values: [verdighet]
career_button: meg-i-kontekst
minutes: 10
reflective: false
opening: own
end: none
steps:
"""

# The number in brackets is how a simulated participant knows which question it sees.
_STEP = """\
  - id: s{number}
    kind: text
    ask: "Hva vil du si nå ({number})?"
    why: "Svaret er ditt."
    goes_to: {goes_to}
    when_changed: stay
"""


# So that the checks have conditions to follow, as the rivals' surveys do.
_WHEN = """\
    when: {{answer: s{before}, given: true}}
"""
EVERY = 5


def script(questions: int, goes_to: str = "{profile: strengths}", *, conditions: bool = False) -> str:
    """A script of so many questions, each answered in words that are kept in the profile."""
    steps = []
    for number in range(1, questions + 1):
        steps.append(_STEP.format(number=number, goes_to=goes_to))
        if conditions and number % EVERY == 0:
            steps.append(_WHEN.format(before=number - 1))
    return _HEAD.format(id=ID) + "".join(steps)
