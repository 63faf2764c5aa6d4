"""docs/hazards.md from docs/hazards.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

ROOT = Path(__file__).parents[3]
SOURCE, PAGE = ROOT / "docs" / "hazards.yaml", ROOT / "docs" / "hazards.md"

Text = Annotated[str, StringConstraints(min_length=3, max_length=400, strip_whitespace=True)]


class Hazard(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^H\d\d$")
    hazard: Text
    cause: Text
    harm: Text
    control: Text
    evidence: tuple[str, ...] = Field(min_length=1)
    remains: Text
    owner: Text


_HEAD = """\
# Hazard log

{count} hazards: what can go wrong, why, whom it hurts, what is done, which tests show it, and what remains. The form is that of
DCB0129, which does not bind anybody in Norway. There is no score of risk: a number would look like knowledge that nobody has.

**This log is written by engineers. It is a draft until a clinician has read it, changed it and signed it**, together with the office's
data protection officer; wording of the help card included. Signed by: ______________________ on ______________.

This page is written by `python -m tests.support.papers` from [hazards.yaml](hazards.yaml). A test fails when one that is named here
is not there.
"""


def hazards() -> tuple[Hazard, ...]:
    found = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return tuple(Hazard.model_validate(one) for one in found)


def page() -> str:
    log = hazards()
    return "\n".join([_HEAD.format(count=len(log)), *(_told(one) for one in log)])


def _told(one: Hazard) -> str:
    evidence = "\n".join(f"  - `{test}`" for test in one.evidence)
    return (
        f"## {one.id} {one.hazard}\n\n- Cause: {one.cause}\n- Harm: {one.harm}\n- Control: {one.control}\n"
        f"- Shown by:\n{evidence}\n- Remains: {one.remains}\n- Owner: {one.owner}\n"
    )
