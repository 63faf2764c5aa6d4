"""The screen that a specialist and a participant sit with: agenda, profile, and a conversation for two."""

from __future__ import annotations

from contextlib import suppress

from markupsafe import Markup
from starlette.responses import Response

from bot.application import agenda, reading, sight
from bot.application import records as r
from bot.application.together import page, sent, turns
from bot.application.together.page import Shown
from bot.console.desk import Visit
from bot.console.people import who
from bot.language.typed import tidy
from bot.web.cookies import new_token
from bot.web.saying import parts

# The same as one message in the participant's own chat.
LONGEST = 4_000
# Longer than any prompt, key, id or form mark of ours.
LONGEST_MARK = 100


def overview(visit: Visit) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        sections = reading.read_profile(work, kit, visit.me, key, "console", visit.language)
        shown = page.look(work, kit, visit.me, seen)
        return visit.page(
            "together.html", tab="together", agenda=agenda.standing(work, kit.clock(), seen), sections=sections,
            conversation=shown if shown and not shown.is_over else None, shelves=page.choices(work, visit.language),
            is_in=seen.participant.adult_at is not None, seen=seen,
            **who(seen.participant),
        )  # fmt: skip


def ask(visit: Visit) -> Response:
    """To the participant: what is going to happen, and yes or no. Looking at it begins nothing."""
    key, script = visit.path("participant"), visit.request.query_params.get("script", "")
    with visit.desk.database.work() as work:
        seen = sight.of(work, visit.desk.kit.clock, visit.me, key)
        person = work.people([key])[key]
        named = page.script_title(work, script, person.participant.language)
        minutes = page.minutes(work, script)
    if not named or seen.participant.adult_at is None:
        return visit.go(_at(key))
    asked = turns.asks(visit.desk.kit, person, visit.me)
    html = visit.desk.pages.fragment(
        person.participant.language, "together-ask.html", K=visit.me.first_name, S=person.specialist.first_name,
        asked=asked, script=script, title=named, minutes=minutes, mark=new_token(), at=_at(key),
    )  # fmt: skip
    return _for_two(visit, seen.participant, html, None)


def begin(visit: Visit) -> Response:
    """A no is as good as a yes, and nothing of it is kept."""
    key, form = visit.path("participant"), visit.form
    if form.get("answer") == "yes" and form.get("form"):
        _send(visit, "begin", {"script": form.get("script", "")[:LONGEST_MARK]})
        return visit.go(_at(key, "/conversation"))
    with visit.desk.database.reading() as look:
        sight.of(look, visit.desk.kit.clock, visit.me, key)
    return visit.go(_at(key))


def conversation(visit: Visit, *, too_long: str = "", status: int = 200) -> Response:
    key, kit = visit.path("participant"), visit.desk.kit
    with visit.desk.database.work() as work:
        seen = sight.of(work, kit.clock, visit.me, key)
        shown = page.look(work, kit, visit.me, seen)
    if shown is None:
        return visit.go(_at(key))
    html = visit.desk.pages.fragment(
        seen.participant.language, "together-turn.html", shown=shown, parts=parts, new_mark=new_token, at=_at(key),
        too_long=bool(too_long), draft=too_long or shown.draft, has_draft=bool(shown.draft), K=visit.me.first_name,
    )  # fmt: skip
    return _for_two(visit, seen.participant, html, shown, status)


def turn(visit: Visit) -> Response:
    """Keep what was written or tapped, then carry it out. The same form twice is one answer."""
    form, text = visit.form, tidy(visit.form.get("text", ""))
    body = {name: form.get(name, "")[:LONGEST_MARK] for name in ("run", "prompt")}
    if len(text) > LONGEST:
        return conversation(visit, too_long=text, status=422)
    if form.get("key"):
        return _sent(visit, "say", {**body, "key": form["key"][:LONGEST_MARK]})
    if text:
        return _sent(visit, "say", {**body, "text": text, **({"draft": "yes"} if form.get("draft") else {})})
    return conversation(visit)


def open_words(visit: Visit) -> Response:
    form = visit.form
    return _sent(visit, "open", {name: form.get(name, "")[:LONGEST_MARK] for name in ("run", "prompt")})


def leave(visit: Visit) -> Response:
    with suppress(sent.NotOpen):  # left already, perhaps on another device
        _send(visit, "leave", {"run": visit.form.get("run", "")[:LONGEST_MARK]})
    return visit.go(_at(visit.path("participant")))


def _sent(visit: Visit, what: sent.What, body: dict[str, str]) -> Response:
    key = visit.path("participant")
    try:
        _send(visit, what, body)
    except sent.NotOpen:
        return _closed(visit, body.get("text", ""))
    return visit.go(_at(key, "/conversation#now"))


def _send(visit: Visit, what: sent.What, body: dict[str, str]) -> None:
    desk, key = visit.desk, visit.path("participant")
    mark = visit.form.get("form", "")[:LONGEST_MARK] or desk.kit.new_id()
    with desk.database.work() as work:
        address = sent.accept(work, desk.kit, visit.me, key, what, mark, body)
    desk.carry_out(address)


def _closed(visit: Visit, words: str) -> Response:
    """Nothing is written in the participant's name when nobody sits there; the words are given back."""
    key = visit.path("participant")
    with visit.desk.database.reading() as look:
        participant = sight.of(look, visit.desk.kit.clock, visit.me, key).participant
    return visit.page("together-closed.html", 409, written=words, at=_at(key), **who(participant))


def _for_two(visit: Visit, participant: r.Participant, html: str, shown: Shown | None, status: int = 200) -> Response:
    """What is said to the participant, in their language, inside the specialist's page. Escaped where it is made."""
    return visit.page(
        "together-conversation.html", status, spoken=participant.language, html=Markup(html),  # noqa: S704
        shown=shown, at=_at(participant.id), **who(participant),
    )  # fmt: skip


def _at(participant: str, path: str = "") -> str:
    return f"/staff/participants/{participant}/together{path}"
