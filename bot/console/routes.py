"""The addresses of the console, and whose they are."""

from __future__ import annotations

from collections.abc import Callable

from starlette.routing import Route

from bot.application import records as r
from bot.console import (
    absence,
    account,
    admission,
    by_provider,
    changes,
    comments,
    documents,
    drafts,
    experiences,
    handover,
    inviting,
    lessons,
    office,
    people,
    person,
    plans,
    portfolio,
    protection,
    quality,
    releasing,
    replay,
    reports,
    review_sheet,
    script_shelf,
    scripts,
    signing_in,
    simulator,
    staff_people,
    stories,
    talk,
    today,
    together,
    use,
)
from bot.console.desk import Desk, Handler, for_anyone, for_staff
from bot.console.stale import for_a_look, for_a_press

ONE = "/staff/participants/{participant}"
EVERYBODY: tuple[r.Role, ...] = ("specialist", "supervisor", "administrator")
TEAM: tuple[r.Role, ...] = ("specialist", "supervisor")


def routes(desk: Desk) -> list[Route]:
    def anyone(path: str, handler: Handler, method: str = "GET") -> Route:
        return Route(path, for_anyone(desk, handler), methods=[method])

    def staff(path: str, handler: Handler, *roles: r.Role, method: str = "GET") -> Route:
        return Route(path, for_staff(desk, handler, *roles), methods=[method])

    return [
        *_desk(staff),
        anyone("/staff/sign-in", signing_in.show),
        anyone("/staff/sign-in", signing_in.ask, "POST"),
        anyone("/staff/link/{token}", signing_in.show_link),
        anyone("/staff/link/{token}", signing_in.use_link, "POST"),
        anyone(by_provider.PATH, by_provider.come_back),
        anyone(by_provider.PATH, by_provider.leave, "POST"),
        anyone("/staff/sign-out", signing_in.sign_out, "POST"),
        anyone("/staff/language", signing_in.choose_language, "POST"),
        staff("/staff", portfolio.first_page, "specialist", "supervisor", "administrator"),
        staff("/staff/invite", portfolio.show_invite, "specialist"),
        staff("/staff/invite", portfolio.invite, "specialist", method="POST"),
        staff("/staff/invite/letter", inviting.letter_file, "specialist", method="POST"),
        staff(f"{ONE}/invitation", inviting.again, "specialist", method="POST"),
        staff(ONE, people.update, "specialist"),
        staff(f"{ONE}/before-meeting", people.before_meeting, "specialist"),
        staff(f"{ONE}/profile", people.profile, "specialist"),
        staff(f"{ONE}/own-lines", people.write_line, "specialist", method="POST"),
        staff(f"{ONE}/own-lines/{{statement}}", for_a_press(people.take_line_back), "specialist", method="POST"),
        staff(f"{ONE}/plans", plans.show, "specialist"),
        staff(f"{ONE}/plans", plans.write, "specialist", method="POST"),
        staff(f"{ONE}/plans/line", for_a_press(plans.place), "specialist", method="POST"),
        staff(f"{ONE}/plans/lines/{{statement}}", for_a_press(plans.place), "specialist", method="POST"),
        staff(f"{ONE}/plans/placements/{{placement}}", for_a_press(plans.take_out), "specialist", method="POST"),
        staff(f"{ONE}/documents", documents.shelf, "specialist"),
        staff(f"{ONE}/documents/nav", documents.nav, "specialist"),
        staff(f"{ONE}/documents/{{name}}", documents.show, "specialist"),
        staff(f"{ONE}/documents/{{name}}/{{format}}", documents.fetch, "specialist"),
        staff(f"{ONE}/reports", reports.begin, "specialist", method="POST"),
        staff(f"{ONE}/reports/{{report}}", reports.show, "specialist"),
        staff(f"{ONE}/reports/{{report}}", reports.save, "specialist", method="POST"),
        staff(f"{ONE}/reports/{{report}}/again", reports.reopen, "specialist", method="POST"),
        staff(f"{ONE}/reports/{{report}}/{{format}}", reports.fetch, "specialist"),
        staff(f"{ONE}/ending", reports.end, "specialist", method="POST"),
        staff(f"{ONE}/lines/{{statement}}", for_a_look(people.line), "specialist"),
        staff(f"{ONE}/lines/{{statement}}/sound", people.sound, "specialist"),
        staff(f"{ONE}/lines/{{statement}}/written", for_a_press(people.write_down), "specialist", method="POST"),
        staff(f"{ONE}/meeting", people.set_meeting, "specialist", method="POST"),
        staff(f"{ONE}/tasks", people.propose_task, "specialist", method="POST"),
        staff(f"{ONE}/tasks/{{task}}", for_a_press(people.close_task), "specialist", method="POST"),
        staff(f"{ONE}/suggestions", people.suggest, "specialist", method="POST"),
        staff(
            f"{ONE}/suggestions/{{suggestion}}",
            for_a_press(people.take_suggestion_back),
            "specialist",
            method="POST",
        ),
        staff(f"{ONE}/experiences", experiences.show, "specialist"),
        staff(f"{ONE}/experiences", experiences.log, "specialist", method="POST"),
        staff(f"{ONE}/experiences/{{milestone}}", experiences.remove, "specialist", method="POST"),
        staff(f"{ONE}/meetings/{{meeting}}", experiences.did_not_meet, "specialist", method="POST"),
        staff(f"{ONE}/handover", handover.show, "specialist"),
        staff(f"{ONE}/handover", handover.hand_over, "specialist", method="POST"),
        staff(f"{ONE}/cover/end", handover.end_cover, "specialist", method="POST"),
        staff(f"{ONE}/pause", people.pause, "specialist", method="POST"),
        staff(f"{ONE}/device", portfolio.new_device, "specialist", method="POST"),
        staff(f"{ONE}/notes", person.notes, "specialist"),
        staff(f"{ONE}/sharing", person.sharing, "specialist"),
        staff(f"{ONE}/agenda", person.add_topic, "specialist", method="POST"),
        staff(f"{ONE}/agenda/{{item}}", for_a_press(person.change_topic), "specialist", method="POST"),
        staff(f"{ONE}/messages", person.send_message, "specialist", method="POST"),
        *_scripts(staff),
        staff("/staff/settings", office.show, "administrator"),
        staff("/staff/settings", office.save, "administrator", method="POST"),
        staff(f"{ONE}/together", together.overview, "specialist"),
        staff(f"{ONE}/together/begin", together.ask, "specialist"),
        staff(f"{ONE}/together/begin", together.begin, "specialist", method="POST"),
        staff(f"{ONE}/together/conversation", together.conversation, "specialist"),
        staff(f"{ONE}/together/turn", together.turn, "specialist", method="POST"),
        staff(f"{ONE}/together/open", together.open_words, "specialist", method="POST"),
        staff(f"{ONE}/together/leave", together.leave, "specialist", method="POST"),
        staff("/staff/scripts/{script}/did-not-fit", comments.show, "specialist"),
        staff("/staff/scripts/{script}/did-not-fit", comments.write, "specialist", method="POST"),
        *_people(staff),
        *_talk(staff),
        *_team(staff),
    ]


def _desk(staff: Callable[..., Route]) -> list[Route]:
    """The specialist's own day: who is there, who is away, who may know."""
    return [
        staff("/staff/participants", portfolio.participants, "specialist"),
        staff("/staff/absence", absence.show, "specialist"),
        staff("/staff/absence", absence.save, "specialist", method="POST"),
        staff(f"{ONE}/contact", today.acknowledge, "specialist", method="POST"),
        staff(f"{ONE}/admission/{{takeover}}", admission.answer, "specialist", method="POST"),
        staff(f"{ONE}/protection", protection.show, "specialist"),
        staff(f"{ONE}/protection", protection.save, "specialist", method="POST"),
    ]


def _scripts(staff: Callable[..., Route]) -> list[Route]:
    """The supervisor's own: scripts, never people."""
    one = "/staff/scripts/{script}"
    return [
        staff("/staff/scripts", script_shelf.show, "supervisor"),
        staff(one, scripts.read, "supervisor"),
        staff(f"{one}/approval", scripts.approve, "supervisor", method="POST"),
        staff(f"{one}/approval/back", releasing.take_approval_back, "supervisor", method="POST"),
        staff(f"{one}/changes", changes.show, "supervisor"),
        staff(releasing.PATH, releasing.show, "supervisor"),
        staff(releasing.PATH, releasing.release, "supervisor", method="POST"),
        staff(f"{one}/rollback", releasing.roll_back, "supervisor", method="POST"),
        staff(f"{one}/withdrawal", releasing.take_out, "supervisor", method="POST"),
        staff(simulator.PATH, simulator.show, "supervisor"),
        staff(simulator.PATH, simulator.begin, "supervisor", method="POST"),
        staff(f"{simulator.PATH}/{{trial}}", simulator.look_at, "supervisor"),
        staff(f"{simulator.PATH}/{{trial}}", simulator.answer, "supervisor", method="POST"),
        staff(replay.PATH, replay.show, "supervisor"),
        staff(replay.PATH, replay.make, "supervisor", method="POST"),
        staff(f"{one}/use", use.of_script, "supervisor"),
        staff("/staff/use", use.of_all, "supervisor"),
    ]


def _talk(staff: Callable[..., Route]) -> list[Route]:
    """What supervisors say about a script, and other words for it."""
    return [
        staff(talk.PATH, talk.show, "supervisor"),
        staff(f"{talk.ONE}/comments", talk.comment, "supervisor", method="POST"),
        staff(f"{talk.ONE}/comments/{{comment}}", talk.settle_comment, "supervisor", method="POST"),
        staff(f"{talk.ONE}/reviews", talk.review, "supervisor", method="POST"),
        staff(f"{talk.ONE}/reviews/{{review}}", talk.settle_review, "supervisor", method="POST"),
        staff(f"{talk.ONE}/drafts", drafts.begin, "supervisor", method="POST"),
        staff(drafts.ONE, drafts.show, "supervisor"),
        staff(drafts.ONE, drafts.save, "supervisor", method="POST"),
        staff(f"{drafts.ONE}/files", drafts.files, "supervisor"),
    ]


def _people(staff: Callable[..., Route]) -> list[Route]:
    """One's own account, and who works here."""
    return [
        staff(account.PATH, account.show, *EVERYBODY),
        staff(account.PATH, account.save, *EVERYBODY, method="POST"),
        staff(f"{account.PATH}/sessions", account.end_sessions, *EVERYBODY, method="POST"),
        staff(staff_people.PATH, staff_people.show, "administrator"),
        staff(staff_people.PATH, staff_people.add, "administrator", method="POST"),
        staff(f"{staff_people.PATH}/{{person}}", staff_people.person, "administrator"),
        staff(f"{staff_people.PATH}/{{person}}", staff_people.change, "administrator", method="POST"),
        staff(f"{staff_people.PATH}/{{person}}/access", staff_people.access, "administrator", method="POST"),
        staff(f"{staff_people.PATH}/{{person}}/link", staff_people.send_link, "administrator", method="POST"),
        staff(f"{staff_people.PATH}/{{person}}/sessions", staff_people.end_sessions, "administrator", method="POST"),
        staff(f"{staff_people.PATH}/{{person}}/provider", staff_people.disconnect, "administrator", method="POST"),
        staff("/staff/teams", staff_people.add_team, "administrator", method="POST"),
        staff("/staff/teams/{team}", staff_people.rename_team, "administrator", method="POST"),
    ]


def _team(staff: Callable[..., Route]) -> list[Route]:
    """What a specialist brings to the review and to the team's meeting; supervisors read what the team lets them."""
    sheet, lesson = f"{review_sheet.PATH}/{{sheet}}", f"{lessons.PATH}/{{lesson}}"
    return [
        staff(review_sheet.PATH, review_sheet.shelf, "specialist"),
        staff(review_sheet.PATH, review_sheet.begin, "specialist", method="POST"),
        staff(sheet, review_sheet.show, "specialist"),
        staff(sheet, review_sheet.write, "specialist", method="POST"),
        staff(f"{sheet}/paper", review_sheet.on_paper, "specialist"),
        staff(lessons.PATH, lessons.show, *TEAM),
        staff(lessons.PATH, lessons.write, "specialist", method="POST"),
        staff(lesson, lessons.one, "specialist"),
        staff(lesson, lessons.change, "specialist", method="POST"),
        staff(stories.PATH, stories.show, *TEAM),
        staff(stories.PATH, stories.ask, "specialist", method="POST"),
        staff(f"{stories.PATH}/cards", stories.on_paper, *TEAM),
        staff(f"{stories.PATH}/{{story}}", stories.put_away, "specialist", method="POST"),
        staff(quality.PATH, quality.show, *TEAM),
        staff(f"{quality.PATH}/file/{{format}}", quality.fetch, *TEAM),
        staff(f"{quality.PATH}/{{indicator}}", quality.indicator, *TEAM),
        staff(f"{quality.PATH}/{{indicator}}", quality.rate, *TEAM, method="POST"),
    ]
