"""Who may stand for a script, and how many it takes (METHOD §6)."""

from __future__ import annotations

from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound
from bot.application.ports import Work
from bot.dialogue.difference import approvals_needed
from bot.dialogue.loading import Version

# Where meaning changes, or nothing is live yet. On the command line they make a version live as well.
APPROVALS = 2

# Two versions never change, and the shelf asks for forty pairs at every look: 10 ms each the first time.
MOST_KNOWN = 400
_NEEDED: dict[tuple[str, str], int] = {}


def needed(live: Version | None, new: Version) -> int:
    """How many different people have to say yes to `new` while `live` is in use: one where only words changed."""
    key = (live.hash if live else "", new.hash)
    if key not in _NEEDED:
        if len(_NEEDED) >= MOST_KNOWN:
            _NEEDED.clear()
        _NEEDED[key] = approvals_needed(live, new)
    return _NEEDED[key]


def supervisor(work: Work, email: str) -> r.Staff:
    staff = next(iter(work.find(r.Staff, email=email.lower())), None)
    if staff is None or staff.disabled_at is not None:
        raise NotFound(f"there is no staff member with the e-mail {email}")
    if staff.role != "supervisor":
        raise NotAllowed(f"{email} is no supervisor; only a supervisor approves scripts")
    return staff


def must_supervise(staff: r.Staff) -> None:
    if staff.role != "supervisor" or staff.disabled_at is not None:
        raise NotAllowed("only a supervisor approves and releases conversations")
