"""The format of a script as a JSON Schema, for editors that check while one writes."""

from __future__ import annotations

import json

from bot.dialogue.script import Script


def schema() -> str:
    """What stands in dialogues/schema.json; written anew whenever the format changes."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Stegvis script",
        "description": "One conversation in Bokmål. The README of this folder shows a whole one.",
        **{key: value for key, value in Script.model_json_schema(by_alias=True).items() if key != "title"},
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"
