"""A script version in any of the forms it can be drawn in."""

from __future__ import annotations

from typing import Literal

from bot.dialogue.drawing import svg as svg_writer
from bot.dialogue.drawing import telling
from bot.dialogue.drawing.graph import graph
from bot.dialogue.drawing.layout import layout
from bot.dialogue.drawing.mermaid import mermaid
from bot.dialogue.drawing.reader import Reader

Form = Literal["svg", "mermaid", "text"]


def draw(reader: Reader, form: Form) -> str:
    if form == "text":
        return telling.text(reader)
    return mermaid(graph(reader)) if form == "mermaid" else svg(reader)


def svg(reader: Reader, *, alone: bool = True) -> str:
    return svg_writer.svg(layout(graph(reader)), reader, alone=alone)
