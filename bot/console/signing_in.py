"""In by a one-time link, out by a button, and the language of the console."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from starlette.responses import Response

from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.ports import Work
from bot.application.sessions import STAFF_STAYS
from bot.application.staffing import SIGN_IN_MINUTES, sign_in_link, staff_by_email
from bot.console.desk import LANGUAGE_COOKIE, SIGN_IN, Visit
from bot.language.catalogues import LANGUAGES
from bot.web.browsers import in_short
from bot.web.cookies import new_token, token_hash

# Nobody's mailbox is filled by someone else's pressing.
BETWEEN_MAILS = timedelta(minutes=1)
A_YEAR = 365 * 24 * 3600


def show(visit: Visit) -> Response:
    return visit.go("/staff") if visit.staff is not None else _page(visit)


def ask(visit: Visit) -> Response:
    """The answer is the same whether the address is known or not."""
    if visit.desk.mails and visit.desk.mail_links:
        with visit.desk.database.work() as work:
            _mail(visit, work, visit.form.get("email", ""))
    return _page(visit, asked=True)


def _page(visit: Visit, *, asked: bool = False) -> Response:
    desk = visit.desk
    return visit.page(
        "sign-in.html", mails=desk.mails, links=desk.mail_links, asked=asked and desk.mail_links,
        minutes=SIGN_IN_MINUTES, provider=desk.provider,
    )  # fmt: skip


def _mail(visit: Visit, work: Work, email: str) -> None:
    kit = visit.desk.kit
    try:
        staff = staff_by_email(work, email)
    except NotFound:
        return
    earlier = work.find(r.StaffLink, staff_id=staff.id)
    if earlier and kit.clock() - earlier[-1].created_at < BETWEEN_MAILS:
        return
    address = visit.desk.address(f"/staff/link/{sign_in_link(work, kit, email)}")
    language = staff.language or visit.language
    body = {"mail": "sign-in", "link": address, "minutes": SIGN_IN_MINUTES, "language": language}
    work.add(r.OutboxItem(kit.new_id(), None, "email", staff.email, "reply", kit.clock(), body=body))


def show_link(visit: Visit) -> Response:
    return visit.page("sign-in-link.html", token=visit.path("token"))


def use_link(visit: Visit) -> Response:
    token = new_token()
    browser = in_short(visit.request.headers.get("user-agent", ""))
    staff = visit.desk.sessions.enter(visit.path("token"), token_hash(token), browser)
    if staff is None:
        title = visit.say("That link does not work any more")
        text = visit.say("A sign-in link works once, and only for a few minutes. Please ask for a new one.")
        return visit.desk.pages.message(visit.request, title, text, (SIGN_IN, visit.say("To the sign-in page")), 410)
    leave_earlier(visit)
    answer = visit.go("/staff")
    visit.desk.cookie.set(answer, token, int(STAFF_STAYS.total_seconds()))
    return answer


def leave_earlier(visit: Visit) -> None:
    """Whoever was signed in here before is not any more."""
    token = visit.desk.cookie.read(visit.request)
    if token:
        visit.desk.sessions.end(token_hash(token))


def sign_out(visit: Visit) -> Response:
    leave_earlier(visit)
    answer = replace(visit, staff=None).go(SIGN_IN)
    visit.desk.cookie.sign_out(answer)
    return answer


def choose_language(visit: Visit) -> Response:
    wanted, back = visit.form.get("language", ""), visit.form.get("back", "")
    inside = back.startswith("/staff") and back.isprintable() and "\\" not in back
    answer = visit.go(back if inside else "/staff")
    if wanted in LANGUAGES:
        if visit.staff is not None:
            with visit.desk.database.work() as work:
                work.change(r.Staff, [visit.staff.id], language=wanted)
        answer.set_cookie(
            LANGUAGE_COOKIE, wanted, max_age=A_YEAR, path="/staff", secure=visit.desk.cookie.secure,
            httponly=True, samesite="lax",
        )  # fmt: skip
    return answer
