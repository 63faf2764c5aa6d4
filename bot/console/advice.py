"""What to do about a finding of the checks, as somebody who writes and reviews scripts is told it. By its rule."""

from __future__ import annotations


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


_NOWHERE = _("It points to something that is not there. Check the name, or take it away.")
_TWICE = _("Two things here have the same name. Give one of them another.")
_BRACES = _("A word in braces stands for nothing here, and would be sent as it is. Check its spelling.")
_NEVER_ASKED = _("It asks about something that is never asked for. Take the question away; who tells it anyway is met.")
_CONDITION = _("A condition here decides nothing. Look at it again, or take it away.")
_NO_WAY = _("The way through is broken: somebody would get stuck, or never come here. Look at where the steps lead.")
_LONG = _("The text is too long for a small screen. Make it shorter.")

ADVICE: dict[str, str] = {
    "duplicate-step": _TWICE, "duplicate-option": _TWICE, "duplicate-knowledge": _TWICE, "duplicate-id": _TWICE,
    "same-label": _("Two buttons say the same in this language. Give one of them other words."),
    "unknown-step": _NOWHERE, "unknown-answer": _NOWHERE, "unknown-option": _NOWHERE, "unknown-source": _NOWHERE,
    "unknown-knowledge": _NOWHERE, "unknown-script": _NOWHERE,
    "unused-knowledge": _("Nobody can read this piece of knowledge. Offer it at a step, or take it away."),
    "label-is-command": _(
        "The button says a word that always means something else, such as stop or help. Use another."
    ),
    "unknown-placeholder": _BRACES, "open-brace": _BRACES, "invented-placeholder": _BRACES,
    "lost-placeholder": _("The translation has lost a name or a time from the text. Put it in again."),
    "placeholder-unguarded": _("What the braces stand for may be unknown. Ask in another way when it is."),
    "unreachable-step": _NO_WAY, "circle": _NO_WAY, "dead-end": _NO_WAY,
    "one-option": _("One button is no choice. Add another, or only say it."),
    "mirrors-later": _("It quotes words that are asked for later. Quote an earlier answer."),
    "condition-later": _CONDITION, "never-true": _CONDITION, "always-true": _CONDITION, "shadowed-variant": _CONDITION,
    "no-closing": _("Nothing closes the conversation. Give it its closing choices."),
    "no-leave": _("No closing choice lets it lie. Add one."),
    "two-questions": _("Two questions stand in one message. Ask one, or make two steps."),
    "closed-questions": _("Three yes-or-no questions come on end. Let one of them be open."),
    "too-many-questions": _(
        "The longest way has more than eight questions. Take some away, or make two conversations."
    ),
    "too-many-buttons": _("More buttons than a small screen shows. Take some away."),
    "no-skip-branch": _("Who skipped the answer before meets a hole in this sentence. Give them other words."),
    "empty-detour": _("Nothing is said to somebody who has no answer. Write the kind line."),
    "no-opening": _("Say first what this is and who sees it, before the first question."),
    "no-shelf": _("Nobody finds it in the menu. Say which shelf it belongs on."),
    "no-indicator": _("Nothing says which parts of the quality guide it serves. Add them."),
    "long-sentence": _("A sentence has more than fifteen words. Split it."),
    "heavy-reading": _("The whole is heavy to read. Use shorter words and sentences."),
    "choppy": _("Very short sentences come on end. Join two of them."),
    "says-we": _("«We» hides who is meant. Name {S}, du or the robot."),
    "jargon": _("A word of the office. Say it as one would at home."),
    "directive": _("It tells the person what to do. Ask, or offer."),
    "controlling": _("It checks up on the person. Ask about what they want instead."),
    "why-not": _("It asks why something was not done. Ask what it became instead."),
    "label": _("It puts a label on a person. Say what happens, not what somebody is."),
    "promise": _("It promises what no one can keep. Say what is known."),
    "flattery": _("Praise judges, too. Receive the words instead."),
    "guilt": _("It may make somebody feel guilty. Say it without."),
    "consoling": _("It consoles a difficulty away. Receive it, and go on."),
    "scores": _("It counts or measures the person. Say it in words."),
    "matching": _("It finds the job for the person. Let the person look."),
    "interprets": _("It says what the words mean. Only the participant does."),
    "gate": _("It makes one answer a condition for something else. Let every way be open."),
    "invented-life": _("It gives the robot a life or feelings. Speak as a robot."),
    "shouting": _("Capital letters or exclamation marks shout. Write it calmly."),
    "emoji-alone": _("A sign stands alone, and is read out as something else. Add the words."),
    **dict.fromkeys((
        "asks-diagnosis", "asks-substances", "asks-childhood", "asks-worst", "asks-convictions", "asks-amounts",
        "asks-beliefs", "asks-identity", "asks-names",
    ), _NEVER_ASKED),
    "label-too-long": _LONG, "text-too-long": _LONG,
    "bokmal-form": _("A word is Bokmål in the Nynorsk text. Write it in Nynorsk."),
    "same-as-source": _("The Bokmål text stands where a translation should. Translate it."),
    "help-not-understood": _("It tells one to write a word that gives no help. Write «hjelp»."),
    "hides-way-out": _("It denies a way out that is always there. Take it away."),
    "watching": _("The robot claims to watch over or treat somebody. It does not; take it away."),
    "decides-money": _("It decides about money. Only the office can; offer to ask {S}."),
    "number-in-text": _("A helpline's number stands in the text, where nobody verifies it. Lead to the help card."),
    "two-consents": _("One tap says yes to two things. Make two buttons."),
}  # fmt: skip

# A rule that came later than its words here.
OTHER = _("A check has found something here. Read it aloud, and judge for yourself.")


def for_rule(code: str) -> str:
    return ADVICE.get(code, OTHER)
