"""Edits of wording, of buttons, and of which steps there are."""

from __future__ import annotations

import copy
import json

from tests.support.script_edits.registry import KINDS, Data, first, insert, kind, on_buttons, question, set_to

# In other words.
set_to("the question in other words", "ask", "Hva tenker du om dette nå?")
set_to("the reason in other words", "why", "Svaret er bare ditt.")
set_to("a question for the meeting", "meeting", "Hva vil du si om dette?")
KINDS["a translation in other words"] = lambda data, at: True


@kind("a slip of the pen")
def _slip(data: Data, at: int) -> bool:
    data["steps"][at]["ask"] = data["steps"][at]["ask"].replace("?", " ?").replace(".", " .")
    return True


# Buttons.
on_buttons("a button more", lambda options: not options.append({"id": "noe-nytt-her", "label": "Noe helt annet"}))
on_buttons("a button less", lambda options: options.pop() is not None)
on_buttons("the first button taken away", lambda options: options.pop(0) is not None)
on_buttons("a button in other words", first(label="Sagt annerledes"))
on_buttons("a button by another id", first(id="omdopt"))
on_buttons("the buttons in another order", lambda options: options.reverse() is None and len(options) > 1)
on_buttons("a button counts as nothing", first(nothing=True))
on_buttons("a button says something", first(say="Takk for det."))
on_buttons("a button asks for contact", first(contact="talk"))
on_buttons("a button is there at times", first(when={"fact": "in_work"}))
on_buttons("a button goes elsewhere", first(goes_to={"note": "topic"}))
on_buttons("a button leads to the end", first(next="@end"))


@kind("a button means what another meant")
def _recoded(data: Data, at: int) -> bool:
    options = data["steps"][at].get("options", [])
    if len(options) < 2:
        return False
    options[0]["label"], options[1]["label"] = options[1]["label"], options[0]["label"]
    return True


@kind("a button leads further on")
def _leads(data: Data, at: int) -> bool:
    step, later = data["steps"][at], data["steps"][at + 2 :]
    if not step.get("options") or not later:
        return False
    step["options"][0]["next"] = later[0]["id"]
    return True


# Steps.
insert("a question before", 0, question("lagt-til"))
insert("a question after", 1, question("lagt-til", goes_to={"profile": "interests"}))
insert("something said before", 0, {"id": "sagt-for", "kind": "say", "ask": "Ta den tida du trenger."})


@kind("a step taken away")
def _away(data: Data, at: int) -> bool:
    data["steps"].pop(at)
    return bool(data["steps"])


@kind("a step by another id")
def _renamed(data: Data, at: int) -> bool:
    old = json.dumps(data["steps"][at]["id"])
    found = json.loads(json.dumps(data).replace(old, '"omdopt-steg"'))
    data.update(found)
    return True


@kind("a step in two")
def _in_two(data: Data, at: int) -> bool:
    step = data["steps"][at]
    if step["kind"] == "say":
        return False
    second = {**copy.deepcopy(step), "id": "del-to", "ask": "Og hva er det neste?"}
    step.pop("next", None)
    step["ask"] = "Hva er det første?"
    data["steps"].insert(at + 1, second)
    return True


@kind("two steps in one")
def _in_one(data: Data, at: int) -> bool:
    if at + 1 >= len(data["steps"]):
        return False
    gone = data["steps"].pop(at + 1)
    data["steps"][at]["ask"] = "Hva vil du si om alt dette?"
    if "next" in gone:
        data["steps"][at]["next"] = gone["next"]
    return True


@kind("two steps change places")
def _swapped(data: Data, at: int) -> bool:
    steps = data["steps"]
    if at + 1 >= len(steps):
        return False
    steps[at], steps[at + 1] = steps[at + 1], steps[at]
    return True
