"""Each change in words that a supervisor reads. The page looks the texts up and fills them in."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.difference.change import Change, Comparable, Kind
from bot.language.catalogues import NAMES


def _(message: str) -> str:
    """Marks a text for the catalogue."""
    return message


# What kind of change it is, as a short heading.
CLASSES: Mapping[Kind, str] = {
    "translation": _("Translation"),
    "wording": _("Wording"),
    "setting": _("How it is offered"),
    "moved": _("Order"),
    "path-added": _("New way"),
    "path-removed": _("Way taken out"),
    "meaning": _("Meaning"),
    "recoded": _("Counted as something else"),
}

# What it means for the answers that were given before.
OLD_ANSWERS: Mapping[Comparable, str] = {
    "no-answers": _("No answers depend on this."),
    "comparable": _("Old answers keep the words that were seen. They can be compared with new ones."),
    "with-care": _("Old answers keep the words that were seen. Compare them with new ones with care."),
    "not-comparable": _("Old answers keep the words that were seen. They cannot be compared with new ones."),
}

# By what changed; where the class makes a difference, by "what:class" first.
CHANGED: Mapping[str, str] = {
    "ask:wording": _("The question was put in other words."),
    "ask:meaning": _("The question may ask about something else now."),
    "ask:recoded": _("The words of another question stand here now."),
    "told:wording": _("What is told here was put in other words."),
    "told:meaning": _("What is told here may mean something else now."),
    "variant:wording": _("A wording for some was put in other words."),
    "variant:meaning": _("A wording for some may mean something else now."),
    "variant-when": _("A wording is for others than before."),
    "variant-added": _("Some get a wording of their own."),
    "variant-removed": _("A wording for some is gone."),
    "variant-order": _("Another wording may come first."),
    "why:wording": _("The reason for asking was put in other words."),
    "why:meaning": _("The reason for asking may promise something else now."),
    "meeting": _("The question for the meeting was put in other words."),
    "words:wording": _("A word to choose from was put in other words."),
    "words:meaning": _("There are other words to choose from."),
    "words-order": _("The words to choose from stand in another order."),
    "option-label:wording": _("Option «{before}» is now called «{after}»."),
    "option-label:meaning": _("Option «{before}» is now called «{after}», and may mean something else."),
    "option-label:recoded": _("Option «{before}» now means something else: «{after}»."),
    "option-id": _("Option «{about}» is no longer counted with its old answers."),
    "option-added": _("Option «{about}» is new."),
    "option-removed": _("Option «{about}» is gone."),
    "option-order": _("The options stand in another order."),
    "option-say:wording": _("What is said after «{about}» was put in other words."),
    "option-say:meaning": _("What is said after «{about}» may promise something else now."),
    "option-next": _("«{about}» leads somewhere else."),
    "option-goes_to": _("The answer «{about}» is kept somewhere else."),
    "option-nothing": _("It has changed whether «{about}» counts as an answer."),
    "option-passes": _("With «{about}», earlier words go somewhere else."),
    "option-when": _("«{about}» is shown to others than before."),
    "option-contact": _("It has changed whether «{about}» asks the specialist to get in touch."),
    "option-offer": _("After «{about}», another conversation is offered."),
    "option-remind": _("It has changed what «{about}» gives a reminder of."),
    "option-task": _("«{about}» tells something else about the open step."),
    "option-work": _("«{about}» tells something else about being in work."),
    "option-rhythm": _("«{about}» now stands for another rhythm."),
    "detour": _("What happens without an answer was written down in another way."),
    "detour-say:wording": _("What is said without an answer was put in other words."),
    "detour-say:meaning": _("What is said without an answer may promise something else now."),
    "detour-next": _("Without an answer, the conversation leads somewhere else."),
    "detour-offer": _("Without an answer, another conversation is offered."),
    "step-added": _("This step is new."),
    "step-removed": _("This step is gone."),
    "step-order": _("This step comes at another place in the conversation."),
    "step-id": _("The step has a new name. Old answers no longer count as answers to it."),
    "step-kind": _("The question is answered in another way."),
    "step-when": _("The step is for others than before."),
    "step-branch": _("The way that leads to this step has changed."),
    "step-mirrors": _("Another earlier answer is quoted above the question."),
    "step-quotes": _("Other earlier words are quoted above the question."),
    "step-picture": _("The card has another picture."),
    "step-number": _("Another older line is looked at again."),
    "step-options_from": _("Other words of the participant's own are offered as buttons."),
    "step-moves": _("It has changed whether earlier words move here."),
    "step-takes_step": _("It has changed whether the answer becomes a step to take."),
    "step-knowledge": _("Another piece of knowledge can be read here."),
    "step-up_to": _("The step takes another number of answers."),
    "step-story": _("It has changed whether a story is asked for."),
    "step-next": _("The step leads somewhere else."),
    "step-goes_to": _("The answer is kept somewhere else. Old answers stay where they are."),
    "step-when_changed": _("The rule for those who stand here when it changes is another."),
    "script-id": _("This is another conversation."),
    "title:wording": _("The title was put in other words."),
    "title:meaning": _("The title may mean something else now."),
    "purpose": _("What it is for was put in other words."),
    "theory": _("The theory behind it was put in other words."),
    "script-stage": _("It belongs to another step of the service."),
    "script-shelf": _("It is found in another place in the menu."),
    "script-values": _("It serves other values."),
    "script-serves": _("It serves other parts of the quality guide."),
    "script-career_button": _("It has another career button."),
    "script-minutes": _("It is said to take {after} minutes, not {before}."),
    "script-reflective": _("It has changed whether it looks inward."),
    "script-starter": _("It has changed whether a new office begins with it."),
    "script-opening": _("The conversation opens in another way."),
    "card-look": _("The card at the end looks different."),
    "card-preset": _("The card asks about sharing in another way."),
    "card-older_line": _("It has changed whether an older line is quoted at the card."),
    "end": _("The conversation ends in another way."),
    "end-ask:wording": _("The closing question was put in other words."),
    "end-ask:meaning": _("The closing question may ask about something else now."),
    "ending-label:wording": _("The closing choice «{before}» is now called «{after}»."),
    "ending-label:meaning": _("The closing choice «{before}» is now called «{after}», and may mean something else."),
    "ending-label:recoded": _("The closing choice «{before}» now means something else: «{after}»."),
    "ending-id": _("The closing choice «{about}» is no longer counted with its old answers."),
    "ending-added": _("The closing choice «{about}» is new."),
    "ending-removed": _("The closing choice «{about}» is gone."),
    "ending-order": _("The closing choices stand in another order."),
    "ending-does": _("The closing choice «{about}» does something else."),
    "ending-when": _("The closing choice «{about}» is shown to others than before."),
    "knowledge-added": _("A piece of knowledge is new."),
    "knowledge-removed": _("A piece of knowledge is gone."),
    "knowledge-order": _("The pieces of knowledge stand in another order."),
    "knowledge-kind": _("A piece of knowledge has become of another kind."),
    "knowledge-text:wording": _("A piece of knowledge was put in other words."),
    "knowledge-text:meaning": _("A piece of knowledge may say something else now."),
    "knowledge-source:wording": _("The source of a piece of knowledge was put in other words."),
    "knowledge-source:meaning": _("A piece of knowledge may have another source now."),
    "knowledge-checked": _("A piece of knowledge was compared with its source on {after}."),
    "knowledge-consent": _("It has changed where the teller's yes is kept."),
    "translation": _("The translation was changed: {languages}."),
    "translation-turned": _("The translation may mean something else now: {languages}."),
    "missing": _("There is no translation: {languages}."),
    "stale": _("The Bokmål was changed, and the translation was not: {languages}."),
    "unused-text": _("A text that is not used was changed."),
}
_OTHER = _("Something else was changed here.")


def said(change: Change) -> tuple[str, dict[str, str]]:
    """A text of the catalogue with what goes into it."""
    text = CHANGED.get(f"{change.what}:{change.kind}") or CHANGED.get(change.what, _OTHER)
    languages = ", ".join(NAMES[language] for language in change.languages)
    return text, {"before": change.before, "after": change.after, "about": change.about, "languages": languages}


def said_of_answers(change: Change) -> str:
    """A text of the catalogue about the old answers of the step."""
    return OLD_ANSWERS[change.effect]
