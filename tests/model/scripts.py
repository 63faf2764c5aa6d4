"""The scripts of the model check, read as plain data: the model knows nothing of the program's own classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

CORPUS = Path(__file__).parent / "corpus"
IDS = ("alfa", "beta", "gamma")

Step = Mapping[str, Any]

CHOICES = ("choose", "choose-several", "degree")
# The closing states, in the order they are asked.
END, WORDS, CARD, SUITED, DONE = "@end", "@words", "@card", "@suited", "@done"
FRAME = (END, WORDS, CARD, SUITED)
# The usual closing choices, as METHOD §3.11 has them: id, what it does, what stands on the button.
USUAL = (
    {"id": "meeting", "does": "meeting", "label": "Ta det med i møtet"},
    {"id": "try", "does": "try", "label": "Prøve noe lite"},
    {"id": "add", "does": "add", "label": "Legge til noe"},
    {"id": "leave", "does": "leave", "label": "La det ligge"},
)


class Script:
    """One version of a script."""

    def __init__(self, number: int, text: str) -> None:
        self.number, self.text = number, text
        self.data: Mapping[str, Any] = yaml.safe_load(text)
        self.id, self.title = str(self.data["id"]), str(self.data["title"])
        self.steps: Sequence[Step] = self.data["steps"]
        self.by_id = {str(step["id"]): step for step in self.steps}
        self.note = self.data.get("card", {}).get("look") == "note"
        self.quiet = self.data.get("card", {}).get("preset") == "nothing"

    @property
    def own_endings(self) -> bool:
        return isinstance(self.data.get("end", "usual"), list)

    @property
    def endings(self) -> Sequence[Mapping[str, Any]]:
        end = self.data.get("end", "usual")
        return end if isinstance(end, list) else () if end == "none" else USUAL

    def onward(self, step: Step) -> str:
        """Where a step leads when nothing else is said: the next one that is no branch."""
        later = self.steps[list(self.by_id).index(step["id"]) + 1 :]
        return str(step.get("next") or next((one["id"] for one in later if not one.get("branch")), END))

    def on_buttons(self, key: str) -> dict[str, object]:
        """By id what stands on each button, and under "?" what is asked; of the closing choices what they do as well."""
        if key == END:
            return {one["id"]: (one["label"], one["does"]) for one in self.endings}
        step = self.by_id.get(key)
        if step is None:
            return {}
        return {"?": (step["kind"], step["ask"]), **{one["id"]: one["label"] for one in step.get("options", ())}}

    def seen(self, key: str) -> object:
        """All that a person meets of a step; where this changes, its rule decides (docs/scripts.md)."""
        told = ("ask", "why", "words", "kind", "up_to", "mirrors")
        step = self.by_id[key]
        options = [(o["id"], o["label"], o.get("say"), o.get("nothing")) for o in step.get("options", ())]
        detours = [step.get(name, {}).get("say") for name in ("nothing", "skipped")]
        return [step.get(name) for name in told], options, detours


@cache
def versions(script_id: str) -> tuple[Script, ...]:
    found = sorted(CORPUS.glob(f"{script_id}.*.yaml"))
    return tuple(Script(number, path.read_text(encoding="utf-8")) for number, path in enumerate(found, 1))
