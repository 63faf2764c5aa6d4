"""What an invitation is handed over as: links, a square for a camera, a code to read aloud, and a letter on paper.

All of it is in one answer and nowhere else: the code is kept by nobody, so it is in no address of ours and can be
shown only now. The file of the letter is made from the code that the page sends back in the body of a form.
"""

from __future__ import annotations

from starlette.responses import Response

from bot.application import invitation_letter, reading, staffing
from bot.application import records as r
from bot.application.codes import in_groups
from bot.application.errors import NotFound, NotInstalled, WrongUse
from bot.application.invitation_letter import Letter
from bot.application.staffing import Invited
from bot.console.desk import Visit
from bot.console.documents import as_download
from bot.language.catalogues import Language
from bot.profile.document import File
from bot.profile.writing import Writing
from bot.web import qr


def invited_page(visit: Visit, invited: Invited, name: str, language: Language) -> Response:
    """For somebody new: with the letter, in their language first."""
    return _page(visit, invited, name, _letter(visit, invited, language))


def device_page(visit: Visit, invited: Invited, name: str) -> Response:
    """For somebody who is in already, on a new phone or computer."""
    return _page(visit, invited, name, None)


def _page(visit: Visit, invited: Invited, name: str, letter: Letter | None) -> Response:
    username = visit.desk.bot_username()
    return visit.page(
        "invited.html", name=name, is_new=letter is not None, letter=letter, code=invited.code,
        browser_link=_link(visit, invited), groups=in_groups(invited.code), join=visit.desk.address("/join"),
        telegram_link=f"https://t.me/{username}?start={invited.code}" if username else "",
        square=qr.svg(_link(visit, invited)), expires=invited.expires_at, participant=invited.participant_id,
        makes_pdf="pdf" in visit.desk.kit.formats,
    )  # fmt: skip


def _link(visit: Visit, invited: Invited) -> str:
    return visit.desk.address(f"/join/{invited.code}")


def _letter(visit: Visit, invited: Invited, language: Language) -> Letter:
    with visit.desk.database.reading() as look:
        settings = staffing.settings_of(look, visit.me.office_id)
    return invitation_letter.letter(
        visit.desk.kit.texts,
        invitation_letter.Invitation(
            language=language, name=visit.me.name, first_name=visit.me.first_name, service=settings.service_name,
            address=visit.desk.address("/join"), code=invited.code, square=qr.svg(_link(visit, invited)),
            until=invited.expires_at,
        ),
    )  # fmt: skip


def again(visit: Visit) -> Response:
    """A new code for somebody who never came in; the old one is dead from now on."""
    key = visit.path("participant")
    try:
        with visit.desk.database.work() as work:
            participant = reading.own_participant(work, visit.desk.kit, visit.me, key)
            invited = staffing.invite_again(work, visit.desk.kit, participant)
    except WrongUse as problem:
        title, back = visit.say("No new invitation was made"), (f"/staff/participants/{key}", visit.say("Back"))
        return visit.desk.pages.message(visit.request, title, visit.say(str(problem)), back, 409)
    return invited_page(visit, invited, participant.label, participant.language)


def letter_file(visit: Visit) -> Response:
    """The letter as PDF. Raises NotFound for a code that opens nobody of this specialist's."""
    code = visit.form.get("code", "")
    with visit.desk.database.work() as work:
        found = staffing.unused(work, code, visit.desk.kit.clock())
        if found is None:
            raise NotFound("there is no such invitation")
        participant = reading.own_participant(work, visit.desk.kit, visit.me, found.participant_id)
    return _pdf(visit, participant, Invited(participant.id, code, found.expires_at))


def _pdf(visit: Visit, participant: r.Participant, invited: Invited) -> Response:
    made = invitation_letter.as_document(_letter(visit, invited, participant.language))
    writing = Writing(visit.desk.kit.texts, participant.language)
    try:
        file: File = visit.desk.write(made, "pdf", "stegvis-letter", writing.say)
    except NotInstalled as missing:
        title = visit.say("This form cannot be made here")
        return visit.desk.pages.message(visit.request, title, visit.say(str(missing)), status=501)
    return as_download(file)
