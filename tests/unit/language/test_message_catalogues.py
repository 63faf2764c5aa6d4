"""Every text that the program can say exists in Bokmål and Nynorsk, and nothing else does."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog, Message

from bot.dialogue import commands
from bot.dialogue.questions import BUTTON_CHARACTERS
from bot.language.readability import sentences
from tests.support import extraction

RENEW = "run: python -m tests.support.extraction"
LANGUAGES = sorted(extraction.CATALOGUES)
PLACEHOLDER = re.compile(r"\{(\w+)\}")
# A person reads these once, and tired (METHOD §3.12); staff and operators read the others.
TO_PARTICIPANTS = ("bot/dialogue/", "bot/application/", "bot/safety/", "bot/channels/")

# Where something else than a text is said: passed on, or looked up in words that are marked or listed.
# All words of bot/dialogue/words.py and bot/console/wording.py are marked.
PASSED_ON = {"message", "one, many, n"}
MARKED = (
    "HEADINGS[", "SHELVES[", "LABELS[", "FORMATS[", "BACK[", "TITLES[", "PARTS[", "STEPS[", "VERDICTS[", "GIVEN_BY[",
    "SOURCES[", "TOLD_BY[", "ENDED[", "LOOKED_AT[", "_OTHER_DAY[", "wording.", "words.", "names.", "headings[", "labels[",
    "MARKS[", "acts.TOLD[", "profile_acts.TOLD[",
)  # fmt: skip
LOOKED_UP = {
    ("bot/application/handover_screen.py", "*back"),
    ("bot/application/menu.py", "own_screen.WAY"),
    ("bot/application/own_screen.py", "APPROVED[f'{one.what} yes']"),
    ("bot/application/own_screen.py", "WAY"),
    ("bot/application/own_screen.py", "WAYS['ask-rest']"),
    ("bot/application/own_screen.py", "WAYS['said']"),
    ("bot/application/own_screen.py", "WAYS['why']"),
    ("bot/application/own_screen.py", "_LIFT"),
    ("bot/application/own_screen.py", "_NUMBERED"),
    ("bot/application/own_screen.py", "_REST"),
    ("bot/application/own_screen.py", "label"),
    ("bot/application/taking_part.py", "label"),
    ("bot/application/wrong_screen.py", "MILESTONES[one.what]"),
    ("bot/application/wrong_screen.py", "_WAYS['away']"),
    ("bot/application/wrong_screen.py", "_WAYS['wrong']"),
    ("bot/application/wrong_screen.py", "words"),
    ("bot/channels/browser/mine.py", "APPROVED[f'{one.what} yes']"),
    ("bot/console/office.py", "bases.NAMES[key]"),
    ("bot/console/templates/panel-objections.html", "kinds[one.what]"),
    ("bot/profile/documents/rights.py", "APPROVED[one.what]"),
    ("bot/profile/documents/rights.py", "CATEGORIES[one.category]"),
    ("bot/application/routing.py", "takeovers.NOT_ME"),
    ("bot/application/joining.py", "one"),
    ("bot/application/joining.py", "opening"),
    ("bot/application/joining.py", "problem"),
    ("bot/application/takeovers.py", "NOT_ME"),
    ("bot/application/takeovers.py", "REFUSED"),
    ("bot/application/takeovers.py", "one"),
    ("bot/channels/browser/waiting.py", "line.message"),
    ("bot/channels/browser/waiting.py", "one"),
    ("bot/application/importing.py", "*_LEFT[key], number"),
    ("bot/application/profile_from_page.py", "GONE"),
    ("bot/channels/browser/bringing.py", "str(problem)"),
    ("bot/channels/browser/templates/profile-page.html", "label"),
    ("bot/application/help_card.py", "line.message"),
    ("bot/application/work_offer.py", "line.message"),
    ("bot/application/profile_line.py", "source"),
    ("bot/application/profile_line.py", "acts.told(statement, key, by)"),
    ("bot/application/profile_from_page.py", "acts.told(statement, act, by)"),
    ("bot/application/profile_more.py", "label"),
    ("bot/console/comments.py", "str(problem)"),
    ("bot/console/releasing.py", "str(problem)"),
    ("bot/console/changes.py", "text"),
    ("bot/console/changes.py", "telling.CLASSES[change.kind]"),
    ("bot/console/changes.py", "telling.said_of_answers(change)"),
    ("bot/console/simulator.py", "str(problem)"),
    ("bot/application/review/pretend_people.py", "_STEP"),
    ("bot/application/review/pretend_people.py", "_ADVICE"),
    ("bot/application/review/pretend_people.py", "_EARLIER"),
    ("bot/application/review/pretend_people.py", "_TOPIC"),
    ("bot/application/review/pretend_people.py", "_MONEY"),
    ("bot/console/templates/script-try.html", "label"),
    ("bot/console/templates/script-trial.html", "label"),
    ("bot/console/templates/script-trial.html", "known[key]"),
    ("bot/console/templates/trial-note.html", "line.heading"),
    ("bot/console/replay.py", "str(problem)"),
    ("bot/application/review/replays.py", "_NAME"),
    ("bot/console/templates/script-replay.html", "frame[one.step]"),
    ("bot/console/templates/script-replay.html", "marks[one.mark]"),
    ("bot/console/templates/script-replay.html", "kinds[kind]"),
    ("bot/console/documents.py", "str(missing)"),
    ("bot/console/people.py", "str(wrong)"),
    ("bot/console/inviting.py", "str(problem)"),
    ("bot/console/portfolio.py", "str(problem)"),
    ("bot/console/experiences.py", "str(problem)"),
    ("bot/console/templates/experiences.html", "label"),
    ("bot/console/templates/experiences.html", "kinds[one.kind]"),
    ("bot/console/inviting.py", "str(missing)"),
    ("bot/console/plans.py", "str(problem)"),
    ("bot/console/reports.py", "str(problem)"),
    ("bot/console/stale.py", "title"),
    ("bot/console/stale.py", "text"),
    ("bot/console/templates/documents.html", "title"),
    ("bot/console/templates/fields.html", "label"),
    ("bot/console/templates/settings.html", "one.label"),
    ("bot/console/templates/settings.html", "one.since"),
    ("bot/console/templates/settings.html", "one.what"),
    ("bot/console/templates/settings.html", "one.why"),
    ("bot/console/templates/settings.html", "why"),
    ("bot/console/templates/fields.html", "words"),
    ("bot/profile/documents/journey.py", "lane"),
    ("bot/profile/documents/note.py", "line.heading"),
    ("bot/profile/documents/plans.py", "other"),
    ("bot/profile/documents/portrait.py", "asked"),
    ("bot/profile/documents/portrait.py", "heading"),
    ("bot/profile/writing.py", "self.language, one, many, n"),
    ("bot/application/menu.py", "one.reason"),
    ("bot/application/shelves.py", "name"),
    ("bot/application/tasks.py", "label"),
    ("bot/dialogue/questions.py", "label"),
    ("bot/channels/browser/templates/chat-items.html", "commands[item.said.own]"),
    ("bot/channels/browser/templates/chat.html", "label"),
    ("bot/channels/telegram/client.py", "words"),
    ("bot/console/people.py", "str(problem)"),
    ("bot/application/loose_words.py", "NOT_HEARD"),
    ("bot/dialogue/spoken.py", "Choice('help', turn.voice.say('Need help?'), standing=True)"),
    ("bot/console/scripts.py", "label"),
    ("bot/console/scripts.py", "str(problem)"),
    ("bot/console/templates/note.html", "line.heading"),
    ("bot/console/templates/notes.html", "line.heading"),
    ("bot/console/person.py", "str(problem)"),
    ("bot/console/templates/settings.html", "line.message"),
    ("bot/demo/templates/demo.html", "one.role"),
    ("bot/application/profile_copy.py", "label"),
    ("bot/profile/documents/everything.py", "CHANNELS[place.channel]"),
    ("bot/profile/documents/everything.py", "REMINDED[kind]"),
    ("bot/profile/documents/everything.py", "REMINDED[one.what]"),
    ("bot/profile/documents/everything.py", "called[one.what]"),
    ("bot/dialogue/drawing/graph.py", "_USUAL[ending.does]"),
    ("bot/dialogue/engine.py", "_OPENINGS.get(script.minutes, _OPENING)"),
    ("bot/application/handover_screen.py", "WAY"),
    ("bot/application/handover_screen.py", "_ANSWERS[asked.is_cover, yes]"),
    ("bot/application/handover_screen.py", "text"),
    ("bot/console/handover.py", "str(problem)"),
    ("bot/console/absence.py", "str(problem)"),
    ("bot/console/protection.py", "str(problem)"),
    ("bot/console/staff_people.py", "str(problem)"),
    ("bot/console/templates/account.html", "label"),
    ("bot/console/templates/people.html", "label"),
    ("bot/console/templates/staff-person.html", "label"),
    ("bot/profile/documents/handover.py", "WAITS[status]"),
    ("bot/profile/documents/follow_up.py", "heading"),
    ("bot/profile/documents/follow_up.py", "MILESTONES[one.kind]"),
    ("bot/profile/documents/follow_up.py", "OWN_GIVEN_BY[one.given_by]"),
    ("bot/profile/documents/follow_up.py", "OWN_HEADINGS[part.key]"),
    ("bot/profile/documents/follow_up.py", "REPORTS[report.kind]"),
    ("bot/profile/documents/follow_up.py", "RESTED[pause.wished_by]"),
    ("bot/channels/browser/templates/profile-page.html", "with_sounds"),
    ("bot/channels/browser/templates/profile-page.html", "with_sounds_part"),
    ("bot/console/talk.py", "str(problem)"),
    ("bot/console/drafts.py", "str(problem)"),
    ("bot/console/finding_words.py", "words"),
    ("bot/console/templates/script-talk.html", "label"),
    ("bot/console/templates/script-talk.html", "question"),
    ("bot/console/templates/script-talk.html", "questions[key][Const]"),
    ("bot/application/story_screen.py", "STORIES"),
    ("bot/application/story_screen.py", "TAKE_BACK"),
    ("bot/application/story_screen.py", "WAY"),
    ("bot/application/story_screen.py", "_LATER['later']"),
    ("bot/application/story_screen.py", "text"),
    ("bot/console/templates/quality-indicator.html", "colours[each.colour]"),
    ("bot/console/templates/quality-indicator.html", "colours[meanwhile.colour]"),
    ("bot/console/templates/quality-indicator.html", "label"),
    ("bot/console/templates/quality-indicator.html", "one.text"),
    ("bot/console/templates/quality.html", "colours[said.colour]"),
    ("bot/console/templates/quality.html", "label"),
    ("bot/console/templates/quality.html", "one.text"),
    ("bot/console/templates/quality.html", "theme.title"),
    ("bot/profile/documents/quality.py", "NOTHING"),
    ("bot/profile/documents/quality.py", "guide.COLOURS[rated.colour]"),
    ("bot/profile/documents/quality.py", "guide.EVIDENCE[figure.key]"),
    ("bot/profile/documents/quality.py", "guide.MEDIAN[figure.key]"),
    ("bot/profile/documents/quality.py", "one.text"),
    ("bot/profile/documents/quality.py", "theme.title"),
    ("bot/console/review_sheet.py", "str(wrong)"),
    ("bot/console/team.py", "str(wrong)"),
    ("bot/console/templates/review-sheet.html", "parts[key]"),
    ("bot/console/templates/review-sheet.html", "parts[Const]"),
    ("bot/console/templates/review-sheet.html", "kinds[beside.where.because]"),
    ("bot/console/templates/review-sheet.html", "label"),
    ("bot/console/templates/review-paper.html", "label"),
    ("bot/console/templates/review-paper.html", "parts[key]"),
    ("bot/console/templates/lesson-fields.html", "question"),
    ("bot/application/review/example.py", "ANSWER"),
    ("bot/application/review/example.py", "LATER"),
    ("bot/application/review/example.py", "SOMEBODY"),
    ("bot/console/review_aids.py", "words"),
}


@pytest.fixture(scope="module")
def said() -> Catalog:
    return extraction.template()


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    return extraction.read(extraction.CATALOGUES[request.param], request.param)


def entries(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def names(catalogue: Catalog) -> set[tuple[str, ...]]:
    return {forms(message.id) for message in entries(catalogue)}


def translated(catalogue: Catalog, *rooms: str) -> Iterator[tuple[Message, str]]:
    for message in entries(catalogue):
        if not rooms or any(file.startswith(rooms) for file, _ in message.locations):
            yield from ((message, text) for text in forms(message.string))


def test_the_template_holds_what_the_program_says(said: Catalog) -> None:
    assert names(extraction.read(extraction.TEMPLATE)) == names(said), RENEW


def test_a_catalogue_holds_what_the_program_says_and_nothing_else(said: Catalog, catalogue: Catalog) -> None:
    assert names(catalogue) == names(said), RENEW
    assert not catalogue.obsolete


def test_everything_is_translated(catalogue: Catalog) -> None:
    missing = [m.id for m in entries(catalogue) if not all(forms(m.string)) or m.fuzzy]
    assert not missing
    assert all(len(forms(m.string)) == catalogue.num_plurals for m in entries(catalogue) if m.pluralizable)


def test_placeholders_are_those_of_the_source(catalogue: Catalog) -> None:
    for message in entries(catalogue):
        allowed = [set(PLACEHOLDER.findall(text)) for text in forms(message.id)]
        for text, wanted in zip(forms(message.string), allowed, strict=True):
            found = set(PLACEHOLDER.findall(text))
            # "one thing" may leave its number out, in either language.
            assert found == wanted or (message.pluralizable and found ^ wanted == {"n"}), message.id
            assert text.count("{") == len(PLACEHOLDER.findall(text)), message.id


def test_translations_begin_and_end_like_their_source(catalogue: Catalog) -> None:
    for message, text in translated(catalogue):
        source = forms(message.id)[0]
        assert text == text.strip() or source != source.strip(), message.id
        assert text.endswith("\n") == source.endswith("\n"), message.id
        assert text.endswith(":") == source.endswith(":") or source.endswith((".", "?")), message.id


def test_nothing_unknown_is_said_by_name() -> None:
    """Else a text could be said that no catalogue was ever asked for."""
    others = set(extraction.spoken_by_name()) - LOOKED_UP
    unknown = [found for found in others if found[1] not in PASSED_ON and not found[1].startswith(MARKED)]
    assert not unknown, "mark the texts with _() or list their constant in extraction.py, then add it here"


def test_participants_read_short_sentences(catalogue: Catalog) -> None:
    for _, text in translated(catalogue, *TO_PARTICIPANTS):
        assert all(len(words) <= 15 for words in sentences(text)), text


def test_to_participants_it_is_called_sharing(catalogue: Catalog) -> None:
    """They choose what to share; the basis is the law's, and is never called their consent (docs/privacy.md)."""
    for message, text in translated(catalogue, *TO_PARTICIPANTS, "bot/profile/documents/"):
        assert not re.search(r"(?i)samtyk|consent", f"{message} {text}"), text


def test_the_robot_speaks_as_itself(catalogue: Catalog) -> None:
    """It says "jeg" or "eg", and never "vi" (METHOD §3.12)."""
    for _, text in translated(catalogue, *TO_PARTICIPANTS):
        assert not re.search(r"\b(vi|oss|vår|vårt|våre)\b", text, re.IGNORECASE), text


def test_nynorsk_is_nynorsk() -> None:
    bokmal = r"\b(jeg|ikke|hva|hvis|noe|noen|nå|være|fra|eget|hvordan|hvorfor|hvem|hvilke\w*|bare|også|si|kommer)\b"
    nynorsk = extraction.read(extraction.CATALOGUES["nn"], "nn")
    for _, text in translated(nynorsk):
        assert not re.search(bokmal, text, re.IGNORECASE), text


def test_buttons_are_short_and_tell_themselves_apart(catalogue: Catalog) -> None:
    """Telegram cuts long labels on a small phone, and a label that is typed must mean one button."""
    labels = extraction.labels()
    seen: dict[str, str] = {}
    for message, text in translated(catalogue):
        if message.id in labels:
            assert len(text.replace("{S}", "Kristine")) <= BUTTON_CHARACTERS, text
            other = seen.setdefault(commands.plain(text), str(message.id))
            assert other == message.id, f"{text!r} stands for both {other!r} and {message.id!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_to_type_are_understood(language: str) -> None:
    """What stands in «» after "skriv" is a command or a choice of the moment; a /command exists."""
    catalogue = extraction.read(extraction.CATALOGUES[language], language)
    labels = {commands.plain(text) for _, text in translated(catalogue)}
    for _, text in translated(catalogue, *TO_PARTICIPANTS):
        for word in re.findall(r"[Ss]kriv «([^»]+)»", text):
            known = commands.command_in(word) or commands.wants_no_reminders(word) or commands.wants_erasing(word)
            assert known or commands.plain(word) in labels, text
        for name in re.findall(r"(?<!\S)/(\w+)", text):
            others = {"start", "meny", "profil", "sprak", "samtale", *commands.REMINDERS, *commands.ERASE_SLASH}
            others = {"start", "meny", "profil", "sprak", "samtale", *commands.REMINDERS, "mine_data", "slett"}
            assert name in {*commands.SLASH, *others}, text
