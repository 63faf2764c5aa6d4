"""New words in a file, at their own place, in every script that ships and in every way to write a text."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import resources, wiring
from bot.dialogue import yaml
from bot.dialogue.catalogue_file import with_entries, with_version
from bot.dialogue.loading import Version, translation_problems, version, version_texts
from bot.dialogue.problems import errors
from bot.dialogue.rewording import reworded, version_with
from bot.dialogue.script_texts import located_texts
from bot.language.catalogues import LANGUAGES, load
from tests.support.long_form import LONG

SHIPPED = wiring.shipped_versions()
HEAD = """# Øverst 🙂
format: 1
id: en-til
title: %s
purpose: "Formål"   # bak
theory: "Teori"
stage: any
shelf: meeting
values: [verdighet]
career_button: meg-i-kontekst
minutes: 3
reflective: false
steps:
- {id: hei, kind: say, ask: %s}   # etter
# sist
"""


def contexts(found: Version) -> list[str]:
    return [context for _, context, _ in located_texts(found.script)]


@pytest.mark.parametrize("key", SHIPPED)
def test_every_text_is_replaced_at_its_place_alone_and_back_again(key: str) -> None:
    shipped = SHIPPED[key]
    said = {context: f"Ord {number}" for number, context in enumerate(contexts(shipped))}
    changed = reworded(shipped.script, shipped.source, said)

    data = yaml.read(shipped.source, key).data
    for path, context, _ in located_texts(shipped.script):
        place = data
        for part in path[:-1]:
            place = place[part]
        place[path[-1]] = said[context]
    assert yaml.read(changed, key).data == data
    lines = zip(shipped.source.splitlines(), changed.splitlines(), strict=True)
    touched = [(before, after) for before, after in lines if before != after]
    assert len(touched) <= len(said)
    assert all(around(before) == around(after) for before, after in touched if '"' in before)
    assert reworded(shipped.script, changed, shipped.texts["nb"]) == shipped.source


def around(line: str) -> tuple[str, str]:
    """What stands before the first quote and after the last one."""
    return line[: line.index('"')], line[line.rindex('"') :]


@pytest.mark.parametrize("key", SHIPPED)
def test_one_text_makes_another_version_and_back_again(key: str) -> None:
    shipped = SHIPPED[key]
    context = contexts(shipped)[len(shipped.source) % len(contexts(shipped))]
    changed = version_with(shipped, {"nb": {context: "Ordet er {S}"}})
    differs = [
        one for one, other in zip(shipped.source.splitlines(), changed.source.splitlines(), strict=True) if one != other
    ]

    assert len(differs) == 1
    assert changed.hash != shipped.hash
    assert changed.texts["nb"] == {**shipped.texts["nb"], context: "Ordet er {S}"}
    back = version_with(changed, {"nb": {context: shipped.texts["nb"][context]}})
    assert (back.source, back.hash) == (shipped.source, shipped.hash)


@pytest.mark.parametrize(
    "written", ['"Hei"', "'Hei'", "Hei", '"Hei\n   du"', "Hei du\n  og du", '"\\u00e6r\\\n  lig"', "'Det''s'"]
)
@settings(max_examples=25, deadline=None)
@given(words=st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60))
def test_whatever_the_words_and_the_quotes_only_they_change(written: str, words: str) -> None:
    words = words.strip() or "x"
    for source in (HEAD % (written, '"Hallo"'), HEAD % ('"Tittel"', written.replace("Hei du\n  og du", "Hei du"))):
        found = version(source, "x.yaml", resources.texts())
        context = "en-til.title" if source.startswith(HEAD[: HEAD.index("%s")] + written) else "en-til.hei.ask"
        changed = reworded(found.script, source, {context: words})
        data = yaml.read(changed, "x").data
        assert (data["title"] if context == "en-til.title" else data["steps"][0]["ask"]) == words
        start = source.index(written) if written in source else source.index("Hei du")
        assert changed[:start] == source[:start]
        assert changed.endswith(source[source.index("purpose:") :] if "title" in context else "}   # etter\n# sist\n")


@pytest.mark.parametrize("block", ["|-\n  Hei\n  du\n", ">-\n  Hei\n  du\n", "|\n  Hei\n\n"])
def test_a_block_of_lines_becomes_one_line_and_nothing_around_it_moves(block: str) -> None:
    source = (HEAD % ("TITLE", '"Hallo"')).replace("title: TITLE\n", f"title: {block}# under\n")
    found = version(source, "x.yaml", resources.texts())
    changed = reworded(found.script, source, {"en-til.title": "Nytt"})
    assert 'title: "Nytt"\n' in changed
    assert "# under\npurpose:" in changed
    assert yaml.read(changed, "x").data["title"] == "Nytt"


# The catalogues


def po(language: str) -> str:
    return (resources.root() / "locales" / language / "LC_MESSAGES" / "dialogues.po").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["nn", "en"])
def test_what_ships_needs_no_change(language: str) -> None:
    text = po(language)
    for shipped in list(SHIPPED.values())[:: 1 if LONG else 4]:
        assert with_version(text, language, shipped) == text  # type: ignore[arg-type]


def test_only_the_entries_that_changed_differ_and_the_file_is_the_version() -> None:
    """Bokmål, a translation alone, and Bokmål whose translation was kept."""
    shipped = SHIPPED["for-motet"]
    said = {"nb": {"for-motet.klar.why": 'Da "blir"\ndet ditt.', "for-motet.title": "Før praten", "for-motet.klar.ja": "Ja da"},
            "nn": {"for-motet.klar.why": "Då blir det ditt.", "for-motet.klar.ja": "Ja da"},
            "en": {"for-motet.title": "Before the \\ talk"}}  # fmt: skip
    wanted = version_with(shipped, said)  # type: ignore[arg-type]
    files = {language: with_version(po(language), language, wanted) for language in ("nn", "en")}  # type: ignore[arg-type]

    for language, changed in (("nn", 3), ("en", 3)):
        diff = [line for line in difflib.ndiff(po(language).splitlines(), files[language].splitlines(), None, None)
                if line[:2] in ("- ", "+ ")]  # fmt: skip
        assert len({line for line in diff if "msgctxt" in line}) == 0
        assert 0 < len(diff) <= 4 * changed
    catalogues = load({(key, "dialogues"): text for key, text in files.items()})
    assert version(wanted.source, "x.yaml", catalogues).hash == wanted.hash
    # No entry is left for words that are gone, although another language could stand in for it.
    assert not errors(translation_problems(wanted.source, "x.yaml", catalogues))


def test_an_entry_that_is_not_there_yet_stands_after_the_one_before_it() -> None:
    text = po("nn")
    shipped = SHIPPED["for-motet"]
    context = f"{shipped.script.id}.purpose"
    start = text.index(f'msgctxt "{context}"')
    without = text[:start] + text[text.index("\n\n", start) + 2 :]
    assert with_version(without, "nn", shipped) == text


def test_comments_stay_and_a_guess_is_a_guess_no_more() -> None:
    before = '# hode\nmsgid ""\nmsgstr ""\n\n# sagt før\n#, fuzzy\n#| msgid "Gammelt"\nmsgctxt "a.b"\nmsgid "En"\nmsgstr "Ein"\n'
    after = with_entries(before, {"a.b": ("To", "Tvo"), "a.c": ("Tre", "Tre")}, ["a.b", "a.c"])
    assert after == (
        '# hode\nmsgid ""\nmsgstr ""\n\n# sagt før\nmsgctxt "a.b"\nmsgid "To"\nmsgstr "Tvo"\n\n'
        'msgctxt "a.c"\nmsgid "Tre"\nmsgstr "Tre"\n'
    )


def test_every_text_of_a_version_is_in_each_language() -> None:
    for shipped in SHIPPED.values():
        said = version_texts(shipped.script, resources.texts())
        assert all(list(said[language]) == contexts(shipped) for language in LANGUAGES)
