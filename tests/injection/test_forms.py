"""Words that are sent with a form are kept as they were written; a form whose fields are choices takes no words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import unescape
from typing import Any

import pytest

from bot.application import records as r
from bot.language import dates
from bot.language.typed import can_be_a_name, one_line, tidy
from bot.storage.tables import TABLES
from tests.injection.corpus import BETWEEN, by_kind, one_of_each_kind, together
from tests.injection.forms import FORMS, Form
from tests.injection.sinks import LOOKS
from tests.injection.stage import Infested
from tests.web.matrix.rules import MAY
from tests.web.matrix.stage import named
from tests.web.rooms import forms

POSTS = {path for method, path in MAY if method == "POST"}
WITH_WORDS = [path for path, form in FORMS.items() if isinstance(form, Form)]
PROBLEM = re.compile(r"role=.alert.[^>]*>([^<]*)|<p>([^<]*)</p>")
# Shares at each form; more of them cost a second each.
TURNS = 1
_marks = itertools.count()


def test_every_form_is_on_the_map() -> None:
    assert set(FORMS) == POSTS


@pytest.mark.parametrize("path", WITH_WORDS)
def test_words_are_kept_as_they_were_written(here: Infested, path: str) -> None:
    form = FORMS[path]
    assert isinstance(form, Form)
    here.again()
    values = _values(here, path)
    most = {name.format(**values): room for name, room in form.words.items()}
    sent = {name: _share(number, room, form.kind) for number, (name, room) in enumerate(most.items())}
    at = path.format(**values)
    if form.begins:
        at = _posted(here, form.begins, {"version": values["version"]}).headers["location"].partition("#")[0]
    if path == "/staff/stories":
        _nobody_was_asked(here)
    after = (
        {one["after"] for one in forms(here.get(LOOKS[MAY["POST", path]], at).text) if "after" in one}
        if form.begins
        else ()
    )
    sent_along = {"after": min(after)} if after else {}
    answer = _posted(
        here, path, {**sent_along, **{key: one.format(**values) for key, one in form.besides.items()}, **sent}, at=at
    )
    if form.handed_back:
        assert answer.status_code == 422
        assert all(tidy(words) in unescape(answer.text) for words in sent.values())
        return
    assert answer.status_code < 400, PROBLEM.findall(answer.text)
    kept = set(_kept(here))
    for name, words in sent.items():
        wanted = tidy(words) if form.kind == "words" else one_line(words)
        assert any(wanted in one or tidy(words) in one for one in kept), (name, wanted)


@pytest.mark.parametrize("path", sorted(path for path in POSTS if path not in {"/chat/sound", "/chat/profile/import"}))
def test_no_form_breaks_on_words_where_none_belong(here: Infested, path: str) -> None:
    """Each field that any form of ours has, with a payload in it: refused or taken, never a fault of ours."""
    here.again()
    names = sorted(
        {name for form in FORMS.values() if isinstance(form, Form) for name in (*form.words, *form.besides)} | OTHERS
    )
    for turn in range(TURNS):
        share = one_of_each_kind(POSTS_IN_ORDER.index(path) + turn)
        sent = {name: share[(number * 7 + turn) % len(share)].words for number, name in enumerate(names)}
        assert _posted(here, path, {name: _sendable(words) for name, words in sent.items()}).status_code < 500


def _nobody_was_asked(here: Infested) -> None:
    """A question a month is the most."""
    here.connection.execute("DELETE FROM good_story")
    here.connection.commit()


POSTS_IN_ORDER = sorted(POSTS)
# Fields of choices, ids, dates and codes.
OTHERS = {
    "act", "answer", "anew", "back", "by", "choose", "code", "colour", "context", "crisis_verified_on", "date", "day", "deputy",
    "do", "does", "draft", "email", "end", "from", "given_by", "how", "joins", "key", "kind", "language", "line", "notices",
    "opened", "page", "part", "pause_until", "prompt", "role", "run", "script", "section", "session", "settled", "show",
    "since", "source", "standing", "statement", "status", "step", "taken_back", "team", "time", "times", "to", "told_by",
    "undo", "until", "verdict", "version", "who",
}  # fmt: skip


def _share(number: int, most: int, kind: str) -> str:
    every = [one.words for turn in range(number, number + 5) for one in one_of_each_kind(turn)]
    if kind == "name":
        every = [one for one in every if can_be_a_name(one_line(one)) and one_line(one)]
    room = most - len(BETWEEN)
    text = together([_sendable(one) for one in every if 0 < len(one) < most // 2][number * 11 :], room)
    return text if len(tidy(text)) > 3 else _share(number + 1, most, kind)


def _sendable(words: str) -> str:
    """What a browser can send: it has no halves of pairs; those have a test of their own."""
    return words.encode("utf-8", "replace").decode()


def _values(here: Infested, path: str) -> dict[str, str]:
    with here.house.database.reading() as look:
        live = look.live_ids()["velkommen"]
        releases = [one.id for one in look.find(r.ScriptRelease, script_id="velkommen")]
        drafts = {one.id: one.version_id for one in look.find(r.ScriptDraft)}
        text = next(iter(look.find(r.ScriptVersion, id=live)[0].texts["nn"]))
        rating = max(one.id for one in look.find(r.QualityRating))
        dina = look.find(r.Staff, email="dina@example.no")[0].id
    found = named(here.world, path, "amina")
    more = {"mark": f"merke{next(_marks)}", "dina": dina, "version": live, "release": max(releases),
            "today": dates.day_of(here.house.clock.moment).isoformat(), "began": drafts[found["draft"]], "text": text,
            "rating": rating}  # fmt: skip
    return {**found, **more}


def _posted(here: Infested, path: str, sent: dict[str, str], *, at: str = "") -> Any:
    here.at_once()
    web = here.webs[LOOKS[MAY["POST", path]]]
    cookies = dict(web.cookies)
    try:
        return web.post(at or path.format(**_values(here, path)), data=sent, follow_redirects=False)
    finally:
        web.cookies.clear()
        web.cookies.update(cookies)


def _kept(here: Infested) -> Iterator[str]:
    with here.house.database.reading() as look:
        for kind in TABLES:
            for row in look.find(kind):
                yield from _strings(row)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from _strings(getattr(value, one.name))
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)


def test_a_name_with_the_signs_of_patterns_is_looked_for_as_it_is(here: Infested) -> None:
    """Team texts are looked through for the names of whom the specialist follows, each of which is a payload here."""
    for turn in range(TURNS):
        here.holds(turn)
        assert _posted(here, "/staff/lessons", {"wrong": "Ord (a+)+$ [", "form": f"mønster{turn}"}).status_code < 500


def test_a_share_has_something_of_many_kinds() -> None:
    assert len(by_kind()) > len(_share(0, 1_000, "words").split(BETWEEN)) > 20
