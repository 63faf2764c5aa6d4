"""An office in which everybody who could knock at a door is there: each role in each state, and whose doors they are.

Amina has one of everything that an address can name. She was followed by Frida, who handed over to Kari; Mads covers
now, Per did before. Bea is followed by Dina, whom nobody else knows. Erik is erased.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from starlette.types import ASGIApp

from bot.application import (
    agenda,
    experiences,
    following,
    library,
    planning,
    proposing,
    reporting,
    specialist_lines,
    staffing,
)
from bot.application import records as r
from bot.application.planning import Agreed
from bot.application.review import drafting, reviewing, suggesting
from bot.application.team_work import asking, lessons, sheets
from bot.language import dates
from bot.storage.tables import data_key
from tests.support.handing import hands_over
from tests.support.house import House, Talker
from tests.web.matrix import states
from tests.web.matrix.states import email
from tests.web.rooms import Web, site

# Words that only those who may read of Amina, or of Bea, ever see.
CANARIES = {"amina": "Kanarifugl synger", "bea": "Rødstrupe hvisker", "erik": "Gulspurv tier", **states.CANARIES}
FOLLOWERS = ("kari", "mads")

SPECIALISTS = ("frida", "kari", "mads", "per", "nils", "dina", "disabled-specialist")
SUPERVISORS = ("solveig", "disabled-supervisor")
ADMINISTRATORS = ("ada", "disabled-administrator")
STAFF = SPECIALISTS + SUPERVISORS + ADMINISTRATORS
GUESTS = ("amina", "bea", "erik")
ACTORS = ("nobody", *STAFF, *(f"guest-{name}" for name in GUESTS))
SUBJECTS = ("amina", "bea", "erik", "unknown")
# Who has no session of staff is sent away before it is asked whom an address names.
WITHOUT_SESSION = (
    "nobody",
    *(one for one in STAFF if one.startswith("disabled-")),
    *(f"guest-{one}" for one in GUESTS),
)


@dataclass(frozen=True, slots=True)
class World:
    house: House
    # The values of an address, by whom it is about; and those that are about nobody who takes part.
    about: Mapping[str, Mapping[str, str]]
    office: Mapping[str, str]
    app: ASGIApp
    cookies: dict[str, dict[str, str]] = field(default_factory=dict)

    def knocks(self, actor: str) -> Web:
        """A browser with the session of this actor, which everybody has from the beginning."""
        web = Web(self.app)
        web.cookies.update(self.cookies[actor])
        return web

    def come_in(self) -> None:
        self.cookies.update({actor: dict(self.comes_in(actor).cookies) for actor in ACTORS})

    def comes_in(self, actor: str) -> Web:
        """Now; who is disabled was signed in before it happened."""
        web = Web(self.app)
        if actor.startswith("guest-"):
            self._comes_back(web, self.about[actor.removeprefix("guest-")]["participant"])
        elif actor != "nobody":
            with self.house.database.work() as work:
                staff = work.find(r.Staff, email=email(actor))[0]
                work.put(replace(staff, disabled_at=None))
            web.sign_in(self.house, email(actor))
            with self.house.database.work() as work:
                work.put(replace(work.find(r.Staff, email=email(actor))[0], disabled_at=staff.disabled_at))
        return web

    def _comes_back(self, web: Web, participant: str) -> None:
        with self.house.database.work() as work:
            code = staffing.device_link(work, self.house.kit, participant, own=True).code
        web.post("/join", data={"code": code})


def world(house: House) -> World:
    _hires(house)
    about = {name: _lives(house, name, by) for name, by in (("amina", "frida"), ("bea", "dina"), ("erik", "kari"))}
    _moves(house, about["amina"]["participant"])
    about["amina"] |= _works(house, "kari", about["amina"]["participant"])
    about["bea"] |= _works(house, "dina", about["bea"]["participant"])
    house.clock.passes(hours=2)
    about["erik"] |= dict.fromkeys(about["amina"].keys() - about["erik"].keys(), "x")
    about["unknown"] = dict.fromkeys(about["amina"], "unknown")
    about |= states.lived(house, about["amina"])
    with house.database.reading() as look:
        nils = look.find(r.Staff, email=email("nils"))[0]
    others = {"person": nils.id, "team": nils.team_id or "", "indicator": "8.3", "trial": _tries(house)}
    found = World(house, about, others | _supervises(house), site(house, mails=True))
    found.come_in()
    _erases(house, about["erik"]["participant"])
    _disables(house)
    return found


def _wants_in(house: House, who: str) -> str:
    """A phone that somebody is asked about."""
    asked = r.Takeover(house.kit.new_id(), who, "telegram", f"wants-in-{who}", house.kit.clock())
    with house.database.work() as work:
        work.add(asked)
    return asked.id


def _supervises(house: House) -> dict[str, str]:
    """One of everything that a supervisor makes about a script; about nobody who takes part."""
    with house.database.work() as work:
        solveig = staffing.staff_by_email(work, email("solveig"))
        version = library.stored_version(work, work.live_ids()["velkommen"])
        assert version is not None
        suggesting.comment(work, house.kit, solveig, version, "Den er lang")
        reviewing.review(work, house.kit, solveig, version, {"power": "Ingenting"})
        drafting.begin(work, house.kit, solveig, version)
    with house.database.reading() as look:
        comments, reviews = look.find(r.ScriptComment), look.find(r.ScriptReview)
        return {"comment": comments[0].id, "review": reviews[0].id, "draft": look.find(r.ScriptDraft)[0].id}


def _tries(house: House) -> str:
    """A test conversation that was kept."""
    with house.database.work() as work:
        solveig, now = staffing.staff_by_email(work, email("solveig")), house.kit.clock()
        live = work.live_ids()["velkommen"]
        trial = r.ScriptTrial(house.kit.new_id(), "velkommen", live, solveig.id, "nb", now, now, now, "Prøve")
        work.add(trial)
    return trial.id


def _hires(house: House) -> None:
    with house.database.work() as work:
        for role, names in (
            ("specialist", SPECIALISTS),
            ("supervisor", SUPERVISORS),
            ("administrator", ADMINISTRATORS),
        ):
            for name in names:
                if not work.find(r.Staff, email=email(name)):
                    team = "Sør" if name == "nils" else "Nord"
                    staffing.add_staff(
                        work, house.kit, role=role, name=name.title(), email=email(name), team=team  # type: ignore[arg-type]
                    )  # fmt: skip
        work.flush()
        for one in work.find(r.Staff, team_id=None):
            work.put(replace(one, team_id=staffing.team_named(work, house.kit, "Nord").id))


def _lives(house: House, name: str, by: str) -> dict[str, str]:
    """Joins with this specialist, has a conversation, and shares a written and a spoken line of it."""
    invited = house.invited(label=name.title(), specialist=email(by))
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, invited.participant_id, "browser")
    talker = Talker(house, invited.participant_id)
    for words in ("/start", "1", "Ja, fortell", "Ja, jeg prøver", "Ikke nå", CANARIES[name]):
        talker.says(words)
    talker.speaks()
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    with house.database.reading() as look:
        spoken = next(one for one, _line, _share in look.shared_statements(talker.id) if one.recording_id)
    return {"participant": talker.id, "statement": spoken.id, "recording": spoken.recording_id or ""}


def _moves(house: House, amina: str) -> None:
    """From Frida to Kari with a yes; Per covered for two weeks, and Mads does now, with a yes."""
    talker = Talker(house, amina)
    hands_over(house, amina, email("kari"), email("frida"))
    for words in ("/meny", "ja"):
        talker.says(words)
    hands_over(house, amina, email("per"), email("kari"), kind="cover", days=7)
    for words in ("/meny", "ja"):
        talker.says(words)
    house.clock.passes(days=10)
    hands_over(house, amina, email("mads"), email("kari"), kind="cover", days=14)
    for words in ("/meny", "ja"):
        talker.says(words)


def _works(house: House, by: str, who: str) -> dict[str, str]:
    """One of everything that a specialist makes, so that every address leads to something."""
    kit = house.kit
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, email(by))
        line = next(one.id for one, _l, _s in work.shared_statements(who))
        planning.place(work, kit, staff, who, line, Agreed(part="sub-goal"))
        proposing.propose(work, kit, staff, who, "Ringe verkstedet")
        proposing.suggest(work, kit, staff, who, "ventetid")
        report = reporting.begin(work, kit, staff, who)
        agenda.add(work, kit, staff, who, "Arbeidstid")
        experiences.log(
            work, kit, staff, who, kind="contact", day=dates.day_of(kit.clock()).isoformat(), words="", suggests=False
        )
        following.set_meeting(work, kit, staff, who, kit.clock() + timedelta(hours=1))
        specialist_lines.write(
            work, kit, staff, who, section="strengths", words="Kom tidlig", source="observation", told_by=""
        )
        sheet = sheets.begin(work, kit, staff).id
        work.flush()
        sheets.write(work, kit, staff, sheet, sheets.Written({}, act="add", which=who))
        asking.ask(work, kit, staff, who, "En deltaker ringte selv.", "")
        lesson = lessons.write(work, kit, staff, {"wrong": "For fort fram"})
    door = _wants_in(house, who)
    with house.database.reading() as look:
        return {
            "placement": look.find(r.PlanLine, participant_id=who)[0].id,
            "task": look.find(r.Task, participant_id=who)[-1].id,
            "takeover": door,
            "suggestion": look.find(r.Suggestion, participant_id=who)[-1].id,
            "report": report.id,
            "sheet": sheet,
            "lesson": lesson,
            "story": look.find(r.GoodStory, participant_id=who)[0].id,
            "item": look.find(r.AgendaItem, participant_id=who)[0].id,
            "milestone": look.find(r.Milestone, participant_id=who)[0].id,
            "meeting": look.find(r.Meeting, participant_id=who)[0].id,
            "own_line": next(
                one.id for one in look.find(r.Statement, participant_id=who) if one.author == "specialist"
            ),
        }


def _erases(house: House, who: str) -> None:
    with house.database.work() as work:
        participant = work.people([who])[who].participant
        work.put(replace(participant, status="erased"))
    with house.database.engine.begin() as connection:
        connection.execute(data_key.delete().where(data_key.c.participant_id == who))


def _disables(house: House) -> None:
    with house.database.work() as work:
        for name in STAFF:
            if name.startswith("disabled-"):
                staff = work.find(r.Staff, email=email(name))[0]
                work.put(replace(staff, disabled_at=house.kit.clock()))
