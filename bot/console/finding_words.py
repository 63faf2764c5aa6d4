"""What the checks find in a text, as a supervisor reads it. The codes are those of `stegvis scripts rules`."""

from __future__ import annotations

from bot.console.desk import Visit
from bot.dialogue.findings import Finding


def _(message: str) -> str:
    """Marks a text for the catalogue."""
    return message


FINDINGS = {
    "string-too-short": _("There are no words here."),
    "string-too-long": _("This is too long. A button holds 32 characters, a title 60."),
    "text-too-long": _("This is too long. A message holds 600 characters."),
    "label-too-long": _("This is too long. A button holds 32 characters."),
    "label-is-command": _("This word always means something else when it is typed. Choose another."),
    "same-label": _("Two buttons say the same. Nobody could tell which was meant."),
    "unknown-placeholder": _("Nothing is known to put in the braces. Use those that stood there, or take them away."),
    "open-brace": _("A brace stands alone. Take it away."),
    "placeholder-unguarded": _("What goes into the braces may be unknown here, and the sentence would have a hole."),
    "lost-placeholder": _("Something in braces stands in the Bokmål text and not here. Put it in."),
    "invented-placeholder": _("Something in braces stands here and not in the Bokmål text. Take it away."),
    "two-questions": _("Two questions stand in one message. Ask one."),
    "closed-questions": _("Three questions on end are answered by yes or no."),
    "no-skip-branch": _("Words are set into the sentence that may have been skipped."),
    "long-sentence": _("A sentence has more than 15 words. Divide it."),
    "heavy-reading": _("The whole conversation becomes heavy to read. Use shorter words."),
    "choppy": _("Three very short sentences on end. It reads like a children's book."),
    "says-we": _("It says “we”. The robot never does: say who is meant."),
    "jargon": _("A word of the office that is not used at home."),
    "directive": _("It tells the person what to do."),
    "controlling": _("It sounds like checking up on somebody."),
    "why-not": _("It asks why something was not done. Nobody is asked that."),
    "label": _("It puts a label on the person."),
    "promise": _("It promises something that nobody here can keep."),
    "flattery": _("It flatters. Warm and sober is enough."),
    "guilt": _("It can give a bad conscience."),
    "consoling": _("It consoles or repairs, where listening is enough."),
    "scores": _("It counts points or measures the person."),
    "matching": _("It matches the person with a job. That is for the person to say."),
    "interprets": _("It interprets the person. The words are the person's own."),
    "gate": _("It makes the conversation a condition for something."),
    "invented-life": _("The robot tells of a life that it does not have."),
    "shouting": _("It shouts: capitals or exclamation marks."),
    "emoji-alone": _("A symbol stands alone, and not everybody can read it."),
    "asks-diagnosis": _("It asks about a diagnosis or an illness. That is never asked."),
    "asks-substances": _("It asks about medication or substance use. That is never asked."),
    "asks-childhood": _("It asks about childhood or early memories. That is never asked."),
    "asks-worst": _("It asks about the worst experiences. That is never asked."),
    "asks-convictions": _("It asks about convictions. That is never asked."),
    "asks-amounts": _("It asks about amounts of money. That is never asked."),
    "asks-beliefs": _("It asks about religion or politics. That is never asked."),
    "asks-identity": _("It asks for the national identity number. That is never asked."),
    "asks-names": _("It asks for other people's names. Ask for the role."),
    "bokmal-form": _("A Bokmål word stands in the Nynorsk text."),
    "same-as-source": _("This is the Bokmål text. Translate it."),
    "help-not-understood": _("It says how to get help in a way that would not be understood when typed."),
    "hides-way-out": _("It makes it look as if one cannot skip or stop."),
    "watching": _("It sounds as if somebody reads along or watches over the chat."),
    "decides-money": _("It decides something about money. Only the office can."),
    "number-in-text": _("A telephone number for help stands in the text. The numbers live in the settings."),
    "two-consents": _("It asks for two permissions at once."),
}


def told(visit: Visit, finding: Finding) -> str:
    """In words of its own; one that is about the file is told as `scripts check` tells it."""
    words = FINDINGS.get(finding.code)
    return visit.say(words) if words else finding.text
