"""In through a provider: away by a button, back by a GET that only the browser that left can use, and only once."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from secrets import compare_digest

from starlette.requests import Request
from starlette.responses import Response

from bot.application import identity
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.sessions import STAFF_STAYS
from bot.console import signing_in
from bot.console.desk import SIGN_IN, Visit
from bot.console.provider import Begun, NotTrusted, Provider, ProviderDown
from bot.web.browsers import in_short
from bot.web.cookies import new_token, token_hash

log = logging.getLogger(__name__)

PATH = "/staff/sign-in/oidc"
# As long as openid.LASTS; what is in it says so too.
COOKIE_SECONDS = 15 * 60
# A code or a reason that is longer than this is none.
LONGEST_ANSWER = 4096


@dataclass(frozen=True, slots=True)
class LeavingCookie:
    """Bound to the browser: whoever is sent a link to come back by has none, or another."""

    secure: bool

    @property
    def name(self) -> str:
        return "__Host-stegvis-leaving" if self.secure else "stegvis-leaving"

    def read(self, request: Request) -> str:
        return request.cookies.get(self.name, "")

    def set(self, answer: Response, value: str) -> None:
        answer.set_cookie(
            self.name, value, max_age=COOKIE_SECONDS, path="/", secure=self.secure, httponly=True, samesite="lax"
        )

    def clear(self, answer: Response) -> None:
        answer.delete_cookie(self.name, path="/", secure=self.secure, httponly=True, samesite="lax")


def leave(visit: Visit) -> Response:
    """To the provider. `joins`: from the account page, so that whoever is signed in is known there from now on."""
    provider = _provider(visit)
    joins = visit.staff.id if visit.staff and "joins" in visit.form else None
    try:
        address, begun = provider.begin(visit.language, anew="anew" in visit.form)
    except (ProviderDown, NotTrusted) as error:
        return _failed(visit, error)
    # A page that leads on, and no redirect: our forms lead nowhere else than here, and browsers hold us to that.
    answer = visit.page("sent-on.html", address=address, label=provider.label)
    _cookie(visit).set(answer, provider.keep(replace(begun, joins=joins), visit.desk.kit.clock()))
    return answer


def come_back(visit: Visit) -> Response:
    answer = _come_back(visit, _provider(visit))
    _cookie(visit).clear(answer)
    return answer


def _come_back(visit: Visit, provider: Provider) -> Response:
    said = {key: value for key, value in visit.request.query_params.items() if len(value) <= LONGEST_ANSWER}
    begun = provider.kept(_cookie(visit).read(visit.request), visit.desk.kit.clock())
    if begun is None or not compare_digest(begun.state.encode(), said.get("state", "").encode()):
        return _not_finished(visit)
    if "error" in said or "code" not in said:
        return _not_finished(visit)
    if begun.joins is not None and (visit.staff is None or visit.staff.id != begun.joins):
        return _not_finished(visit)
    try:
        coming = identity.Return(provider.finish(begun, said), begun.state, begun.joins)
    except (ProviderDown, NotTrusted) as error:
        return _failed(visit, error)
    return _let_in(visit, provider, begun, coming)


def _let_in(visit: Visit, provider: Provider, begun: Begun, coming: identity.Return) -> Response:
    token, desk = new_token(), visit.desk
    browser = in_short(visit.request.headers.get("user-agent", ""))
    found = identity.enter(desk.database, desk.kit, coming, token_hash(token), browser)
    if not isinstance(found, r.Staff):
        return _refused(visit, provider, found)
    signing_in.leave_earlier(visit)
    answer = visit.go("/staff/account?done=connected" if begun.joins else "/staff")
    desk.cookie.set(answer, token, int(STAFF_STAYS.total_seconds()))
    return answer


def _provider(visit: Visit) -> Provider:
    if visit.desk.provider is None:
        raise NotFound("there is no provider here")
    return visit.desk.provider


def _cookie(visit: Visit) -> LeavingCookie:
    return LeavingCookie(visit.desk.cookie.secure)


def _not_finished(visit: Visit) -> Response:
    title = visit.say("That sign-in did not finish")
    text = visit.say("It was cancelled, took too long, or began in another window. Nothing has happened. Begin again.")
    return visit.desk.pages.message(visit.request, title, text, (SIGN_IN, visit.say("To the sign-in page")), 400)


def _failed(visit: Visit, error: Exception) -> Response:
    log.warning("signing in by the provider failed: %s: %s", type(error).__name__, error)
    label = _provider(visit).label
    if isinstance(error, ProviderDown):
        title = visit.say("{name} does not answer just now", name=label)
        text = (
            visit.say("Try again in a few minutes, or come in with a link.")
            if visit.desk.mail_links
            else visit.say("Try again in a few minutes. If it goes on, tell an administrator.")
        )
    else:
        title = visit.say("{name} did not confirm who you are", name=label)
        text = visit.say("Begin again. If it goes on, tell an administrator: the time and this page are enough.")
    link = (SIGN_IN, visit.say("To the sign-in page"))
    return visit.desk.pages.message(visit.request, title, text, link, 502)


def _refused(visit: Visit, provider: Provider, why: identity.Refusal) -> Response:
    if why == "again":
        return _not_finished(visit)
    links = visit.desk.mail_links
    return visit.page("not-known.html", 403, why=why, label=provider.label, links=links, staff=None)
