"""Whether somebody wants to take part: said in the first conversation, and asked again when what it says has changed.

Asked once, in the menu's place, and only where two supervisors had to approve the new version: where meaning changed.
"""

from __future__ import annotations

from bot.application import records as r
from bot.application import rhythms
from bot.application.hearing import Hearing
from bot.application.library import loaded
from bot.application.review import rules
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.commands import plain
from bot.dialogue.messages import Choice, Paragraph, Quiet
from bot.dialogue.run import Answer, Run
from bot.dialogue.turn import Turn


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# The question, in the conversation that everybody has first; a test holds that it ships with these options.
SCRIPT, STEP = "velkommen", "vil-du-prove"
ANSWERS = {"ja": True, "ikke-na": False, "nei": False}
CHOICES = {"yes": _("Yes, I go on"), "read": _("I will read it first"), "no": _("No, thank you")}


def answered(hearing: Hearing, run: Run, answer: Answer) -> None:
    """The consent is to all that the conversation had said until then, in the words of its version."""
    given = ANSWERS.get(answer.options[0]) if answer.options else None
    if run.script == SCRIPT and answer.step == STEP and given is not None:
        hearing.consent("take-part", _told(hearing, run), about=run.version, given=given)


def _told(hearing: Hearing, run: Run) -> str:
    turn = Turn(hearing.library.compiled(run.version), run, hearing.moment, hearing.kit.texts)
    path = turn.voice.walked.path
    until = path[: path.index(STEP) + 1] if STEP in path else path
    steps = turn.compiled.steps
    return "\n".join(turn.voice.question(steps[key]) for key in until if key in steps)


def standing(hearing: Hearing) -> r.Consent | None:
    """The yes that holds now."""
    found = hearing.work.find(r.Consent, participant_id=hearing.participant.id, what="take-part")
    return found[-1] if found and found[-1].given else None


def ask_if_changed(hearing: Hearing) -> bool:
    """In the menu's place. False when there is nothing to ask."""
    live = hearing.library.live.get(SCRIPT)
    if live is None or hearing.talk.welcome == live.id:
        return False
    given = standing(hearing)
    if given is None or not _means_something_else(hearing, given.about, live):
        hearing.talk = hearing.talk.changed(welcome=live.id)  # looked at once for each version
        return False
    show(hearing)
    return True


def _means_something_else(hearing: Hearing, version_id: str, live: r.ScriptVersion) -> bool:
    if version_id == live.id:
        return False
    old = hearing.work.get(r.ScriptVersion, version_id)
    return old is None or rules.needed(loaded(old), loaded(live)) >= rules.APPROVALS


def show(hearing: Hearing) -> None:
    live = hearing.library.live.get(SCRIPT)
    hearing.talk = hearing.talk.changed(welcome=live.id if live else "")
    choices = tuple(Choice(key, hearing.say(label)) for key, label in CHOICES.items())
    hearing.show("welcome-again", tuple(_blocks(hearing)), choices)


def _blocks(hearing: Hearing) -> tuple[Paragraph | Quiet, ...]:
    return (
        Paragraph(hearing.say("What I told you at the beginning has changed since you said yes.")),
        Paragraph(hearing.say("Do you want to go on?")),
        Quiet(hearing.say("A no has no consequence for you. You need not say why.")),
    )


def tapped(hearing: Hearing, key: str) -> bool:
    from bot.application import menu, running  # noqa: PLC0415 - the menu asks this question

    if key not in CHOICES:
        return False
    hearing.close_screen()
    if key == "read" and running.begin(hearing, SCRIPT):
        return True
    if key != "read":
        shown, version = "\n".join(block.text for block in _blocks(hearing)), hearing.talk.welcome
        hearing.consent("take-part", shown, about=version, given=key == "yes")
    if key == "no":
        stop(hearing)
    elif key == "yes":
        hearing.tell("Thank you. Then it goes on as before.")
    menu.show(hearing)
    return True


def take_back(hearing: Hearing, given: r.Consent) -> None:
    hearing.consent("take-part", given.words, about=given.about, given=False)
    stop(hearing)


def stop(hearing: Hearing) -> None:
    rhythms.choose(hearing, "none")
    hearing.tell(
        "That is fine, and nothing happens because of it. I do not write first any more. "
        "You can take back what you have shared, under your profile. You are welcome back whenever you like."
    )


def typed(hearing: Hearing, text: str) -> bool:
    key = dict(zip(("1", "2", "3"), CHOICES, strict=True)).get(plain(text), "") or hearing.named(text, CHOICES)
    key = key or ("yes" if is_yes(hearing, text) else "no" if is_no(hearing, text) else "")
    return bool(key) and tapped(hearing, key)
