"""Edits of shipped scripts, one by one: which class they are, and what becomes of old answers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.dialogue.difference import approvals_needed, compare
from tests.unit.dialogue.difference.editing import Edit, add, both, drop, edited, put, shipped

STEG, FATT, FRA = "et-lite-steg", "noe-jeg-har-fatt-til", "si-fra"
READS = [step.id for step in shipped(FRA).script.steps if step.knowledge]
NEW_STEP = {
    "id": "ny", "kind": "text", "ask": "Hvem kan du spørre?", "why": "Noen vet mer.", "goes_to": "nowhere",
    "when_changed": "stay",
}  # fmt: skip


def reversed_at(*way: str) -> Edit:
    def edit(data: dict) -> None:  # type: ignore[type-arg]
        here = data
        for part in way:
            here = here[part] if isinstance(here, dict) else next(one for one in here if one["id"] == part)
        here.reverse()  # type: ignore[attr-defined]

    return edit


S = ("steps",)
# (name, script, edit, {(class, what, step, old answers)}); translations that did not follow are another table's.
TABLE: Sequence[tuple[str, str, Edit, set[tuple[str, str, str | None, str]]]] = [
    # The question
    ("a comma", STEG, put("Når kan det, passe?", "steps", "nar", "ask"),
     {("wording", "ask", "nar", "comparable")}),
    ("a word more", STEG, put("Når kan det passe for deg?", "steps", "nar", "ask"),
     {("wording", "ask", "nar", "comparable")}),
    ("another form of a word", STEG, put("Hva kan gjøre det litt lettest?", "steps", "lettere", "ask"),
     {("wording", "ask", "lettere", "comparable")}),
    ("shorter", FATT, put("Hva hjalp deg? Det kan være folk, et sted eller noe lite.", "steps", "hjalp", "ask"),
     {("wording", "ask", "hjalp", "comparable")}),
    ("one word exchanged in a short question", STEG, put("Hvor kan det passe?", "steps", "nar", "ask"),
     {("meaning", "ask", "nar", "with-care")}),
    ("another question", STEG, put("Hvem vil du ringe til?", "steps", "nar", "ask"),
     {("meaning", "ask", "nar", "not-comparable")}),
    ("a negation comes", STEG, put("Når kan det ikke passe?", "steps", "nar", "ask"),
     {("meaning", "ask", "nar", "not-comparable")}),
    ("an offer becomes an order", STEG, put("Når må det passe?", "steps", "nar", "ask"),
     {("meaning", "ask", "nar", "not-comparable")}),
    ("the opposite in a long question", STEG, put("Hva kan gjøre det litt tyngre?", "steps", "lettere", "ask"),
     {("meaning", "ask", "lettere", "not-comparable")}),
    ("a number", STEG, put("Hva er to små ting du har lyst til å prøve?", "steps", "hva", "ask"),
     {("meaning", "ask", "hva", "not-comparable")}),
    ("another step's question", STEG, put("Når kan det passe?", "steps", "lettere", "ask"),
     {("recoded", "ask", "lettere", "not-comparable")}),
    ("a wording for some", STEG, put("Hva har du lyst til å prøve nå i stedet?", "steps", "hva", "variants", 0, "ask"),
     {("wording", "variant", "hva", "comparable")}),
    ("a wording for others", STEG, put({"fact": "in_work"}, "steps", "hva", "variants", 0, "when"),
     {("meaning", "variant-when", "hva", "with-care")}),
    ("a wording goes", STEG, drop("steps", "hva", "variants"), {("meaning", "variant-removed", "hva", "with-care")}),
    ("a wording comes first", FATT, add({"when": {"fact": "in_work"}, "ask": "Hvem hjalp?"}, 0, "steps", "hjalp", "variants"),
     {("meaning", "variant-added", "hjalp", "with-care")}),
    ("wordings change places", FATT, reversed_at("steps", "gjorde", "variants"),
     {("moved", "variant-order", "gjorde", "with-care")}),
    # Around the question
    ("why, in other words", STEG, put("Det er lettere å huske en dag du har valgt selv. Den binder deg ikke.", "steps", "nar", "why"),
     {("wording", "why", "nar", "comparable")}),
    ("why promises something else", STEG, put("En tid kan gjøre det lettere å huske. Den binder deg.", "steps", "nar", "why"),
     {("meaning", "why", "nar", "comparable")}),
    ("the specialist's question", STEG, put("Hvem kan hjelpe, og med hva?", "steps", "lettere", "meeting"),
     {("wording", "meeting", "lettere", "comparable")}),
    ("what is said after nothing", STEG, put("Det er i orden. Velkommen tilbake når som helst.", "steps", "hva", "nothing", "say"),
     {("wording", "detour-say", "hva", "comparable")}),
    ("what is said after nothing says no", STEG, put("Du kan ikke komme tilbake.", "steps", "hva", "nothing", "say"),
     {("meaning", "detour-say", "hva", "comparable")}),
    ("who is told of it", STEG, put("Da får {S} se det.", "steps", "hva", "nothing", "say"),
     {("meaning", "detour-say", "hva", "comparable")}),
    ("what is kept", FATT, put("Det går fint. Det er tatt vare på.", "steps", "gjorde", "nothing", "say"),
     {("meaning", "detour-say", "gjorde", "comparable")}),
    ("skipping leads elsewhere", STEG, put("lettere", "steps", "hva", "skipped", "next"),
     {("meaning", "detour-next", "hva", "comparable")}),
    ("another conversation is offered", FATT, put("for-motet", "steps", "spor-deg-om", "nothing", "offer"),
     {("meaning", "detour-offer", "spor-deg-om", "comparable")}),
    ("a word to choose is reworded", STEG, put("å øve litt først", "steps", "lettere", "words", 1), set()),
    ("a word to choose is another", STEG, put("å ta bussen", "steps", "lettere", "words", 1),
     {("meaning", "words", "lettere", "with-care")}),
    ("a word to choose comes", STEG, add("en kopp kaffe", 0, "steps", "lettere", "words"),
     {("meaning", "words", "lettere", "with-care")}),
    ("words in another order", STEG, reversed_at("steps", "lettere", "words"),
     {("moved", "words-order", "lettere", "comparable")}),
    # Options
    ("a label, a word more", STEG, put("Jeg gjør det helt alene", "steps", "med-hvem", "options", "alene", "label"),
     {("wording", "option-label", "med-hvem", "comparable")}),
    ("a label, hardly related", STEG, put("I går", "steps", "nar", "options", "i-morgen", "label"),
     {("recoded", "option-label", "nar", "not-comparable")}),
    ("a label with a negation", STEG, put("Beholde det ikke", "steps", "fra-for", "options", "beholde", "label"),
     {("recoded", "option-label", "fra-for", "not-comparable")}),
    ("a label names somebody else", STEG, put("Sammen med {svar.hva}", "steps", "med-hvem", "options", "med-spesialist", "label"),
     {("recoded", "option-label", "med-hvem", "not-comparable")}),
    ("a label, half of it", STEG, put("En dag neste måned", "steps", "nar", "options", "denne-uka", "label"),
     {("recoded", "option-label", "nar", "not-comparable")}),
    ("a label, half of the words", STEG, put("Velge noe annet i stedet", "steps", "fra-for", "options", "noe-annet", "label"),
     {("meaning", "option-label", "fra-for", "with-care")}),
    ("labels exchanged", STEG, both(put("I morgen", "steps", "nar", "options", "i-dag", "label"),
                                    put("I dag", "steps", "nar", "options", "i-morgen", "label")),
     {("recoded", "option-label", "nar", "not-comparable")}),
    ("the same label under another id", STEG, put("dagen-i-dag", "steps", "nar", "options", "i-dag", "id"),
     {("recoded", "option-id", "nar", "with-care")}),
    ("an option comes", STEG, add({"id": "helga", "label": "I helga"}, 2, "steps", "nar", "options"),
     {("path-added", "option-added", "nar", "with-care")}),
    ("an option goes", STEG, drop("steps", "nar", "options", "denne-uka"),
     {("path-removed", "option-removed", "nar", "with-care")}),
    ("options in another order", STEG, reversed_at("steps", "nar", "options"),
     {("moved", "option-order", "nar", "comparable")}),
    ("an option leads elsewhere", STEG, put("nok", "steps", "fra-for", "options", "beholde", "next"),
     {("meaning", "option-next", "fra-for", "comparable")}),
    ("an option goes elsewhere", STEG, put({"profile": "support"}, "steps", "med-hvem", "options", "med-spesialist", "goes_to"),
     {("meaning", "option-goes_to", "med-hvem", "with-care")}),
    ("an option counts as nothing", STEG, put(True, "steps", "nar", "options", "i-dag", "nothing"),
     {("meaning", "option-nothing", "nar", "not-comparable")}),
    ("an option reports another thing", STEG, put("dropped", "steps", "fra-for", "options", "gjort", "task"),
     {("recoded", "option-task", "fra-for", "not-comparable")}),
    ("an option is for some", STEG, put({"fact": "in_work"}, "steps", "nar", "options", "i-dag", "when"),
     {("meaning", "option-when", "nar", "with-care")}),
    ("an option asks for contact", STEG, put("talk", "steps", "med-hvem", "options", "med-spesialist", "contact"),
     {("meaning", "option-contact", "med-hvem", "comparable")}),
    ("an option says something else", STEG, put("Da er det merket som ferdig.", "steps", "fra-for", "options", "gjort", "say"),
     {("wording", "option-say", "fra-for", "comparable")}),
    # What a step is
    ("goes elsewhere", STEG, put({"profile": "goals"}, "steps", "hva", "goes_to"), {("meaning", "step-goes_to", "hva", "with-care")}),
    ("leads elsewhere", STEG, put("nok", "steps", "hva", "next"), {("meaning", "step-next", "hva", "comparable")}),
    ("asked of others", STEG, drop("steps", "nok", "when"), {("meaning", "step-when", "nok", "with-care")}),
    ("several answers", STEG, put(3, "steps", "hva", "up_to"), {("meaning", "step-up_to", "hva", "with-care")}),
    ("answered in another way", STEG, put("choose", "steps", "nar", "kind"), {("meaning", "step-kind", "nar", "not-comparable")}),
    ("the rule for those in the middle", STEG, put("stay", "steps", "nar", "when_changed"),
     {("setting", "step-when_changed", "nar", "comparable")}),
    ("no mirror", FATT, drop("steps", "bruk-igjen", "mirrors"), {("meaning", "step-mirrors", "bruk-igjen", "with-care")}),
    ("words are a step no more", STEG, drop("steps", "hva", "takes_step"), {("meaning", "step-takes_step", "hva", "comparable")}),
    ("a story", FATT, put(True, "steps", "gjorde", "story"), {("meaning", "step-story", "gjorde", "comparable")}),
    # Steps
    ("a step comes", STEG, add(NEW_STEP, 2, "steps"), {("path-added", "step-added", "ny", "no-answers")}),
    ("a step goes", STEG, drop("steps", "nok"), {("path-removed", "step-removed", "nok", "not-comparable")}),
    ("a step moves", FATT, both(drop("steps", 7), add("bruk", 0, "steps"), lambda data: data["steps"].pop(0)),
     {("path-removed", "step-removed", "bruk-igjen", "not-comparable")}),
    ("two steps change places", STEG, lambda data: data["steps"].insert(4, data["steps"].pop(5)),
     {("moved", "step-order", "lettere", "with-care")}),
    ("a step is renamed", STEG, put("nok-da", "steps", "nok", "id"), {("meaning", "step-id", "nok-da", "not-comparable")}),
    # The script
    ("a title", STEG, put("Et lite steg til", "title"), {("wording", "title", None, "no-answers")}),
    ("another title", STEG, put("Lån av penger", "title"), {("meaning", "title", None, "no-answers")}),
    ("purpose", STEG, put("Her velger du noe lite å prøve.", "purpose"), {("wording", "purpose", None, "no-answers")}),
    ("theory", STEG, put("Krumboltz.", "theory"), {("wording", "theory", None, "no-answers")}),
    ("stage", STEG, put(2, "stage"), {("setting", "script-stage", None, "no-answers")}),
    ("minutes", STEG, put(5, "minutes"), {("setting", "script-minutes", None, "no-answers")}),
    ("values in another order", STEG, reversed_at("values"), {("setting", "script-values", None, "no-answers")}),
    ("opening", STEG, put("own", "opening"), {("meaning", "script-opening", None, "comparable")}),
    ("nothing is shared by itself", STEG, put({"preset": "nothing"}, "card"), {("meaning", "card-preset", None, "comparable")}),
    # The end
    ("another end", STEG, put("none", "end"), {("meaning", "end", None, "with-care")}),
    ("what is asked at the end", STEG, put("Hva nå?", "end_ask"), {("meaning", "end-ask", None, "not-comparable")}),
    ("a closing choice is reworded", FATT, put("Ta det med til møtet", "end", "motet", "label"),
     {("wording", "ending-label", None, "comparable")}),
    ("a closing choice does something else", FATT, put("leave", "end", "motet", "does"),
     {("recoded", "ending-does", None, "not-comparable")}),
    ("a closing choice goes", FATT, drop("end", "en-til"), {("path-removed", "ending-removed", None, "with-care")}),
    ("closing choices in another order", FATT, reversed_at("end"), {("moved", "ending-order", None, "comparable")}),
    # Knowledge and the card
    ("a fact in other words", FRA, lambda data: put(data["knowledge"][0]["text"] + " Slik er det.", "knowledge", 0, "text")(data),
     {("wording", "knowledge-text", None, "no-answers")}),
    ("another fact", FRA, put("Sola er en stjerne.", "knowledge", 0, "text"), {("meaning", "knowledge-text", None, "no-answers")}),
    ("another source", FRA, put("Et oppslagsverk fra hylla", "knowledge", 0, "source"),
     {("meaning", "knowledge-source", None, "no-answers")}),
    ("a fact was looked at again", FRA, put("2027-01-02", "knowledge", 0, "checked"),
     {("wording", "knowledge-checked", None, "no-answers")}),
    ("a fact becomes a story", FRA, both(put("story", "knowledge", 0, "kind"), put("Hos kontoret", "knowledge", 0, "consent")),
     {("meaning", "knowledge-kind", None, "no-answers"), ("meaning", "knowledge-consent", None, "no-answers")}),
    ("a fact comes", FRA, lambda data: data["knowledge"].append(data["knowledge"][0] | {"id": "ny-bit"}),
     {("meaning", "knowledge-added", None, "no-answers")}),
    ("a step shows another fact", FRA, lambda data: [step.pop("knowledge", None) for step in data["steps"]],
     {("meaning", "step-knowledge", step, "with-care") for step in READS}),
]  # fmt: skip
LEFT = {"missing", "stale"}


@pytest.mark.parametrize(("name", "script", "edit", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_an_edit_is_of_its_class(
    name: str, script: str, edit: Edit, expected: set[tuple[str, str, str | None, str]]
) -> None:
    old, new = shipped(script), edited(script, edit)
    found = compare(old, new)
    assert {(one.kind, one.what, one.step, one.effect) for one in found.changes if one.what not in LEFT} == expected
    assert bool(found) == (old.hash != new.hash) == bool(expected)
    heavy = any(kind not in ("wording", "translation") for kind, *_ in expected)
    assert found.meaning_changes == heavy
    assert approvals_needed(old, new) == (2 if heavy else 1)


def test_a_first_version_needs_two() -> None:
    assert approvals_needed(None, shipped(STEG)) == 2


def test_only_the_step_that_moved_is_said_to_have_moved() -> None:
    first = compare(shipped(STEG), edited(STEG, lambda data: data["steps"].append(data["steps"].pop(0))))
    assert [(one.what, one.step, one.before, one.after) for one in first.changes] == [
        ("step-order", "fra-for", "", "nok")
    ]


def test_all_that_happened_to_a_step_is_found_together() -> None:
    new = edited(STEG, both(put("Når kan det passe deg?", *S, "nar", "ask"), drop(*S, "nar", "options", "i-dag")))
    found = compare(shipped(STEG), new)
    assert found.worst_class == "path-removed"
    assert found.old_answers("nar") == "with-care"
    assert found.old_answers("hva") == "comparable"
    assert {one.step for one in found.changes} == {"nar"}
