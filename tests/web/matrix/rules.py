"""Who gets through each door. An address that is not named here fails the test of the table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tests.web.matrix import states
from tests.web.matrix.world import ADMINISTRATORS, SPECIALISTS, STAFF, SUPERVISORS

# `guest`: a participant, with what is theirs. `followers`: whoever follows this participant, or covers, now.
# `own`: not who covers. `specialists`: any of them, about nobody yet. `team`: they and supervisors.
# `writer`: whoever made this, for as long as it is there, whomever they follow.
Audience = Literal[
    "anyone", "guest", "staff", "specialists", "team", "followers", "own", "writer", "supervisors", "administrators"
]  # fmt: skip

ONE = "/staff/participants/{participant}"

MAY: Mapping[tuple[str, str], Audience] = {
    ("GET", "/join"): "anyone",
    ("POST", "/join"): "anyone",
    ("GET", "/join/{code}"): "anyone",
    ("GET", "/join/waiting"): "anyone",
    ("POST", "/join/waiting"): "anyone",
    ("GET", "/privacy"): "anyone",
    ("GET", "/chat"): "guest",
    ("POST", "/chat"): "guest",
    ("POST", "/chat/sound"): "guest",
    ("GET", "/chat/sound/{recording}"): "guest",
    ("GET", "/chat/profile"): "guest",
    ("GET", "/chat/mine"): "guest",
    ("POST", "/chat/profile"): "guest",
    ("GET", "/chat/profile/journey.svg"): "guest",
    ("POST", "/chat/profile/import"): "guest",
    ("GET", "/chat/copy/{format}"): "guest",
    ("GET", "/chat/events"): "guest",
    ("POST", "/chat/leave"): "guest",
    ("POST", "/chat/sessions"): "guest",
    ("GET", "/staff/sign-in"): "anyone",
    ("POST", "/staff/sign-in"): "anyone",
    ("GET", "/staff/link/{token}"): "anyone",
    ("POST", "/staff/link/{token}"): "anyone",
    ("POST", "/staff/sign-out"): "anyone",
    ("POST", "/staff/language"): "anyone",
    ("GET", "/staff"): "staff",
    ("GET", "/staff/invite"): "specialists",
    ("POST", "/staff/invite"): "specialists",
    ("GET", ONE): "followers",
    ("GET", f"{ONE}/before-meeting"): "followers",
    ("GET", f"{ONE}/profile"): "followers",
    ("POST", f"{ONE}/own-lines"): "followers",
    ("POST", f"{ONE}/own-lines/{{statement}}"): "own",
    ("GET", f"{ONE}/plans"): "followers",
    ("POST", f"{ONE}/plans"): "followers",
    ("POST", f"{ONE}/plans/line"): "followers",
    ("POST", f"{ONE}/plans/lines/{{statement}}"): "followers",
    ("POST", f"{ONE}/plans/placements/{{placement}}"): "followers",
    ("GET", f"{ONE}/documents"): "followers",
    ("GET", f"{ONE}/documents/nav"): "followers",
    ("GET", f"{ONE}/documents/{{name}}"): "followers",
    ("GET", f"{ONE}/documents/{{name}}/{{format}}"): "followers",
    ("POST", f"{ONE}/reports"): "followers",
    ("GET", f"{ONE}/reports/{{report}}"): "followers",
    ("POST", f"{ONE}/reports/{{report}}"): "followers",
    ("POST", f"{ONE}/reports/{{report}}/again"): "followers",
    ("GET", f"{ONE}/reports/{{report}}/{{format}}"): "followers",
    ("POST", f"{ONE}/ending"): "own",
    ("GET", f"{ONE}/lines/{{statement}}"): "followers",
    ("GET", f"{ONE}/lines/{{statement}}/sound"): "followers",
    ("POST", f"{ONE}/lines/{{statement}}/written"): "followers",
    ("POST", f"{ONE}/contact"): "followers",
    ("POST", f"{ONE}/admission/{{takeover}}"): "followers",
    ("POST", f"{ONE}/meeting"): "followers",
    ("POST", f"{ONE}/tasks"): "followers",
    ("POST", f"{ONE}/tasks/{{task}}"): "followers",
    ("POST", f"{ONE}/suggestions"): "followers",
    ("POST", f"{ONE}/suggestions/{{suggestion}}"): "followers",
    ("GET", f"{ONE}/handover"): "followers",
    ("POST", f"{ONE}/handover"): "own",
    ("POST", f"{ONE}/cover/end"): "followers",
    ("POST", f"{ONE}/pause"): "followers",
    ("POST", f"{ONE}/device"): "followers",
    ("POST", f"{ONE}/agenda"): "followers",
    ("POST", f"{ONE}/agenda/{{item}}"): "followers",
    ("POST", f"{ONE}/messages"): "followers",
    ("GET", f"{ONE}/notes"): "followers",
    ("GET", f"{ONE}/sharing"): "followers",
    ("GET", f"{ONE}/experiences"): "followers",
    ("POST", f"{ONE}/experiences"): "followers",
    ("POST", f"{ONE}/experiences/{{milestone}}"): "followers",
    ("POST", f"{ONE}/meetings/{{meeting}}"): "followers",
    ("POST", f"{ONE}/invitation"): "followers",
    ("GET", f"{ONE}/protection"): "own",
    ("POST", f"{ONE}/protection"): "own",
    ("GET", f"{ONE}/together"): "followers",
    ("GET", f"{ONE}/together/begin"): "followers",
    ("POST", f"{ONE}/together/begin"): "followers",
    ("GET", f"{ONE}/together/conversation"): "followers",
    ("POST", f"{ONE}/together/turn"): "followers",
    ("POST", f"{ONE}/together/open"): "followers",
    ("POST", f"{ONE}/together/leave"): "followers",
    ("GET", "/staff/participants"): "specialists",
    ("POST", "/staff/invite/letter"): "specialists",
    ("GET", "/staff/absence"): "specialists",
    ("POST", "/staff/absence"): "specialists",
    ("GET", "/staff/scripts/{script}/did-not-fit"): "specialists",
    ("POST", "/staff/scripts/{script}/did-not-fit"): "specialists",
    ("GET", "/staff/sign-in/oidc"): "anyone",
    ("POST", "/staff/sign-in/oidc"): "anyone",
    ("GET", "/staff/account"): "staff",
    ("POST", "/staff/account"): "staff",
    ("POST", "/staff/account/sessions"): "staff",
    ("GET", "/staff/people"): "administrators",
    ("POST", "/staff/people"): "administrators",
    ("GET", "/staff/people/{person}"): "administrators",
    ("POST", "/staff/people/{person}"): "administrators",
    ("POST", "/staff/people/{person}/access"): "administrators",
    ("POST", "/staff/people/{person}/link"): "administrators",
    ("POST", "/staff/people/{person}/sessions"): "administrators",
    ("POST", "/staff/people/{person}/provider"): "administrators",
    ("POST", "/staff/teams"): "administrators",
    ("POST", "/staff/teams/{team}"): "administrators",
    ("GET", "/staff/scripts"): "supervisors",
    ("GET", "/staff/scripts/{script}"): "supervisors",
    ("POST", "/staff/scripts/{script}/approval"): "supervisors",
    ("POST", "/staff/scripts/{script}/approval/back"): "supervisors",
    ("GET", "/staff/scripts/{script}/changes"): "supervisors",
    ("GET", "/staff/scripts/{script}/release"): "supervisors",
    ("POST", "/staff/scripts/{script}/release"): "supervisors",
    ("POST", "/staff/scripts/{script}/rollback"): "supervisors",
    ("POST", "/staff/scripts/{script}/withdrawal"): "supervisors",
    ("GET", "/staff/scripts/{script}/talk"): "supervisors",
    ("POST", "/staff/scripts/{script}/comments"): "supervisors",
    ("POST", "/staff/scripts/{script}/comments/{comment}"): "supervisors",
    ("POST", "/staff/scripts/{script}/reviews"): "supervisors",
    ("POST", "/staff/scripts/{script}/reviews/{review}"): "supervisors",
    ("POST", "/staff/scripts/{script}/drafts"): "supervisors",
    ("GET", "/staff/scripts/{script}/drafts/{draft}"): "supervisors",
    ("POST", "/staff/scripts/{script}/drafts/{draft}"): "supervisors",
    ("GET", "/staff/scripts/{script}/drafts/{draft}/files"): "supervisors",
    ("GET", "/staff/scripts/{script}/try"): "supervisors",
    ("POST", "/staff/scripts/{script}/try"): "supervisors",
    ("GET", "/staff/scripts/{script}/try/{trial}"): "supervisors",
    ("POST", "/staff/scripts/{script}/try/{trial}"): "supervisors",
    ("GET", "/staff/scripts/{script}/replay"): "supervisors",
    ("POST", "/staff/scripts/{script}/replay"): "supervisors",
    ("GET", "/staff/scripts/{script}/use"): "supervisors",
    ("GET", "/staff/use"): "supervisors",
    ("GET", "/staff/settings"): "administrators",
    ("POST", "/staff/settings"): "administrators",
    ("GET", "/staff/review"): "specialists",
    ("POST", "/staff/review"): "specialists",
    ("GET", "/staff/review/{sheet}"): "writer",
    ("POST", "/staff/review/{sheet}"): "writer",
    ("GET", "/staff/review/{sheet}/paper"): "writer",
    ("GET", "/staff/lessons"): "team",
    ("POST", "/staff/lessons"): "specialists",
    ("GET", "/staff/lessons/{lesson}"): "writer",
    ("POST", "/staff/lessons/{lesson}"): "writer",
    ("GET", "/staff/stories"): "team",
    ("POST", "/staff/stories"): "specialists",
    ("GET", "/staff/stories/cards"): "team",
    ("POST", "/staff/stories/{story}"): "writer",
    ("GET", "/staff/quality"): "team",
    ("GET", "/staff/quality/file/{format}"): "team",
    ("GET", "/staff/quality/{indicator}"): "team",
    ("POST", "/staff/quality/{indicator}"): "team",
    ("POST", "/chat/profile/story"): "guest",
}

# Who follows whom now, and who covers.
FOLLOWS = {("kari", "amina"), ("dina", "bea"), *(("dina", one) for one in states.CANARIES)}
COVERS = {("mads", "amina")}
# Who covers before a yes, or after a no: they may open the pages, and read nothing that was shared before.
READS_NOTHING = {("nils", "nora"), ("per", "oda")}
# Who may say that they have seen a wish for contact, and open nothing of whoever has it.
DEPUTIES = {("frida", "cora")}
_ROLES = {
    "staff": STAFF, "specialists": SPECIALISTS, "supervisors": SUPERVISORS, "administrators": ADMINISTRATORS,
    "team": SPECIALISTS + SUPERVISORS,
}  # fmt: skip


def gets_through(path: str, audience: Audience, actor: str, subject: str) -> bool:
    """`subject`: whom the address names, or whose thing; it is no matter where it names nobody."""
    if audience == "anyone":
        return True
    if actor.startswith("disabled-"):
        return False
    if audience == "guest":
        return actor in {"guest-amina", "guest-bea"} and ("{recording}" not in path or actor == f"guest-{subject}")
    if (actor, subject) in DEPUTIES and path == f"{ONE}/contact":
        return True
    if audience in _ROLES:
        return actor in _ROLES[audience]
    return (actor, subject) in (FOLLOWS if audience in {"own", "writer"} else FOLLOWS | COVERS)
