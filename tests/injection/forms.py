"""Every form that can be sent: which of its fields hold words, and what must be there besides; or why none does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tests.web.matrix.rules import ONE

Kind = Literal["words", "line", "name"]
SCRIPT = "/staff/scripts/{script}"


@dataclass(frozen=True, slots=True)
class Form:
    """`words`: the fields that hold words, with how many characters of them; `besides`: what else is sent.

    `kind`: as they are kept: with their lines, as one line, or as a name, which is held to more.
    """

    words: Mapping[str, int]
    besides: Mapping[str, str] = field(default_factory=dict)
    kind: Kind = "words"
    # Where something is begun that it is about; what is sent there leads to it.
    begins: str = ""
    # The checks of scripts want it otherwise: it is shown again, as it was written.
    handed_back: bool = False


FORMS: Mapping[str, Form | str] = {
    "/chat": Form({"text": 4_000}, {"form": "{mark}"}),
    "/chat/profile": Form({"words": 3_000}, {"act": "reword-as-it-is", "line": "nytt000001", "form": "{mark}"}),
    "/staff/invite": Form({"label": 80}, {"language": "nb"}, "name"),
    f"{ONE}/own-lines": Form({"words": 1_000}, {"section": "strengths", "source": "observation"}),
    f"{ONE}/plans": Form({"words": 1_000}, {"part": "sub-goal", "section": "goals", "source": "observation"}),
    f"{ONE}/reports/{{report}}": Form({"words-done": 1_000, "words-said": 1_000, "words-ahead": 1_000}),
    f"{ONE}/lines/{{statement}}/written": Form({"written": 1_000}),
    f"{ONE}/tasks": Form({"words": 140}, kind="line"),
    f"{ONE}/suggestions": Form({"line": 280}, {"script": "ventetid"}, "line"),
    f"{ONE}/handover": Form({"words": 600}, {"to": "{dina}", "kind": "handover"}),
    f"{ONE}/agenda": Form({"topic": 120}, kind="line"),
    f"{ONE}/messages": Form({"message": 500}, {"form": "{mark}"}),
    f"{ONE}/experiences": Form({"words": 1_000}, {"kind": "visit", "day": "{today}"}),
    "/staff/scripts/{script}/did-not-fit": Form({"words": 500}, {"version": "{version}"}),
    f"{SCRIPT}/withdrawal": Form({"reason": 300}, {"how": "withdraw", "after": "{release}"}),
    f"{SCRIPT}/comments": Form({"words": 500}, {"version": "{version}", "kind": "comment"}),
    f"{SCRIPT}/reviews": Form(dict.fromkeys(("power", "assumption", "choice"), 800), {"version": "{version}"}),
    f"{SCRIPT}/drafts/{{draft}}": Form({"nb.{text}": 200}, {"version": "{began}", "does": "save"}, handed_back=True),
    f"{SCRIPT}/try/{{trial}}": Form({"text": 600}, {"act": "say"}, begins=f"{SCRIPT}/try"),
    "/staff/people": Form({"name": 80}, {"email": "ny@example.no", "role": "specialist", "team": ""}, "name"),
    "/staff/people/{person}": Form({"name": 80}, {"role": "specialist", "team": "{team}"}, "name"),
    "/staff/teams": Form({"team_name": 80}, kind="name"),
    "/staff/teams/{team}": Form({"team_name": 80}, kind="name"),
    "/staff/settings": Form(
        {"service_name": 80, "privacy_contact": 200, "money_nb": 600, "money_nn": 600, "money_en": 600},
        {"reply_days": "2", "contact_hours": "8"}, "line",
    ),
    "/staff/review/{sheet}": Form({"next": 500}, {"act": "save"}),
    "/staff/lessons": Form(dict.fromkeys(("wrong", "otherwise", "avoid", "team"), 600), {"form": "{mark}", "sure": "yes"}),
    "/staff/lessons/{lesson}": Form({"wrong": 600, "team": 600}, {"act": "write", "sure": "yes"}),
    "/staff/stories": Form({"words": 500}, {"who": "{participant}", "form": "{mark}", "sure": "yes"}),
    "/staff/quality/{indicator}": Form({"observation": 500, "recommendation": 500}, {"colour": "green", "sure": "yes", "opened": "{rating}"}),
    # Whose words go nowhere: choices, ids, dates and codes, each compared with what there is.
    "/chat/sound": "a sound and its length",
    "/chat/profile/import": "a file: see test_ways_in.py",
    "/chat/profile/story": "a yes or a no",
    f"{ONE}/together/turn": "the same door as /chat, at another screen",
    f"{SCRIPT}/replay": "choices",
    f"{SCRIPT}/try": "choices",
} | dict.fromkeys(
    (
        "/join", "/join/waiting", "/chat/leave", "/chat/sessions", "/staff/sign-in", "/staff/link/{token}",
        "/staff/sign-out", "/staff/language", "/staff/sign-in/oidc", "/staff/account", "/staff/account/sessions",
        "/staff/invite/letter", "/staff/absence", f"{ONE}/own-lines/{{statement}}", f"{ONE}/plans/line",
        f"{ONE}/plans/lines/{{statement}}", f"{ONE}/plans/placements/{{placement}}", f"{ONE}/reports",
        f"{ONE}/reports/{{report}}/again", f"{ONE}/ending", f"{ONE}/contact", f"{ONE}/admission/{{takeover}}",
        f"{ONE}/meeting", f"{ONE}/tasks/{{task}}", f"{ONE}/suggestions/{{suggestion}}", f"{ONE}/cover/end",
        f"{ONE}/pause", f"{ONE}/device", f"{ONE}/agenda/{{item}}", f"{ONE}/experiences/{{milestone}}",
        f"{ONE}/meetings/{{meeting}}", f"{ONE}/invitation", f"{ONE}/protection", f"{ONE}/together/begin",
        f"{ONE}/together/open", f"{ONE}/together/leave", "/staff/people/{person}/access",
        "/staff/people/{person}/link", "/staff/people/{person}/sessions", "/staff/people/{person}/provider",
        f"{SCRIPT}/approval", f"{SCRIPT}/approval/back", f"{SCRIPT}/release", f"{SCRIPT}/rollback",
        f"{SCRIPT}/comments/{{comment}}", f"{SCRIPT}/reviews/{{review}}", f"{SCRIPT}/drafts", "/staff/review",
        "/staff/stories/{story}",
    ),
    "choices, ids, dates and codes",
)  # fmt: skip
