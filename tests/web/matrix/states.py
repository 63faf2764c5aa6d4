"""Participants in states of their own, all of Dina's: who may see what of them depends on more than who follows.

Cora's wish for contact has gone to Frida, who is deputy. Pia is protected: Dina alone and Mads, who is named, may know;
a cover by Per and a wish that was passed to Frida are from before. Nils covers for Nora, who has not answered yet; Per
covers for Oda, who said no. Elin has stopped, and the follow-up has ended.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.application import records as r
from bot.application import staffing
from bot.application.ports import Work
from tests.support.handing import hands_over
from tests.support.house import House

CANARIES = {
    "cora": "Gråspurv lytter", "pia": "Heipiplerke skjuler", "nora": "Nøtteskrike venter", "oda": "Orrhane nekter",
    "elin": "Erle slutter",
}  # fmt: skip


def email(name: str) -> str:
    return f"{name}@example.no"


def lived(house: House, keys: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """What an address names of each; nothing of `keys` but themselves and one shared line is there."""
    about = {}
    for name in CANARIES:
        who = house.invited(label=name.title(), specialist=email("dina")).participant_id
        with house.database.work() as work:
            about[name] = {**dict.fromkeys(keys, "x"), "participant": who, "statement": _shares(work, house, name, who)}
    _is_covered_without_a_yes(house, about["nora"]["participant"], about["oda"]["participant"])
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, about["cora"]["participant"], "browser")
        staff = {one.email.partition("@")[0]: one.id for one in work.find(r.Staff)}
        _wants_contact(work, house, staff["frida"], about["cora"]["participant"])
        _is_protected(work, house, staff, about["pia"]["participant"])
        _has_stopped(work, house, staff["dina"], about["elin"]["participant"])
    return about


def _shares(work: Work, house: House, name: str, who: str) -> str:
    key, now = house.kit.new_id(), house.clock()
    participant = work.people([who])[who].participant
    work.put(replace(participant, adult_at=now, status="active"))
    work.add(
        r.Share(key, who, None, now, CANARIES[name]),
        r.Statement(
            key, who, "profile", "goals", None, "nb", "participant", "conversation", False, now, None, "active",
            text=CANARIES[name],
        ),
        r.SharedLine(key, who, key, key, now),
    )  # fmt: skip
    return key


def _is_covered_without_a_yes(house: House, nora: str, oda: str) -> None:
    hands_over(house, nora, email("nils"), email("dina"), kind="cover", days=14)
    asked = hands_over(house, oda, email("per"), email("dina"), kind="cover", days=14)
    with house.database.work() as work:
        work.put(replace(asked, answer="no", answered_at=house.clock()))


def _wants_contact(work: Work, house: House, deputy: str, who: str) -> None:
    now = house.clock()
    work.add(r.ContactRequest(house.kit.new_id(), who, "talk", now, passed_to=deputy, passed_at=now))


def _is_protected(work: Work, house: House, staff: Mapping[str, str], who: str) -> None:
    _wants_contact(work, house, staff["frida"], who)
    key, now = house.kit.new_id(), house.clock()
    until = now + timedelta(days=14)
    work.add(
        r.Handover(key, who, "cover", staff["dina"], staff["per"], now, until, now, "yes"),
        r.Assignment(key, who, staff["per"], now, until, "cover"),
        *(r.Protection(house.kit.new_id(), who, staff[one], now, staff["dina"]) for one in ("dina", "mads")),
    )


def _has_stopped(work: Work, house: House, by: str, who: str) -> None:
    participant = work.people([who])[who].participant
    work.put(replace(participant, status="stopped"))
    work.add(r.Ending(house.kit.new_id(), who, by, house.clock()))
