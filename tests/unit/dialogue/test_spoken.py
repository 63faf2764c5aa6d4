"""A voice message where words would stand: it has a name and a length, and never words."""

from __future__ import annotations

from tests.unit.dialogue.talking import Talk, script

STEPS = """\
  - {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: {profile: interests}, when_changed: stay}
  - {id: to, kind: confirm, mirrors: en, ask: "Om deg: {svar.en}", why: "Det er ditt.", goes_to: {profile: goals},
     when_changed: stay}
"""


def test_in_a_text_it_is_named() -> None:
    assert "Om deg: Voice message, 0:42" in Talk(script(STEPS)).speaks(42).said


def test_confirmed_it_is_the_same_recording() -> None:
    talk = Talk(script(STEPS)).speaks(42).taps("Yes")
    first, second = talk.run.answers
    assert [(a.step, a.how, a.seconds) for a in (first, second)] == [("en", "spoken", 42), ("to", "spoken", 42)]
    assert second.recording == first.recording
