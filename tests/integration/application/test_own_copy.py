"""One's own copy holds everything that is kept about somebody, with the sounds for whoever wants them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import wiring
from bot.application import (
    following,
    importing,
    own_copy,
    pausing,
    planning,
    reading,
    reporting,
    specialist_lines,
    staffing,
)
from bot.application import records as r
from bot.application.browsing import own_sound
from bot.application.own_sounds import MOST_PART
from bot.channels import terminal
from bot.commands.chat import _keep_copy
from bot.dialogue.messages import Copy
from bot.dialogue.recordings import MOST_BYTES
from bot.profile import portable
from bot.profile.document import CopyFormat, File
from bot.profile.portable import Portable
from bot.storage.tables import metadata
from tests.integration.application.test_reading import shares, talker_with
from tests.support.bot_api.people import SOUND
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import House, Talker, plain

# Where the rows of each table stand in the copy.
IN_THE_COPY = {
    "participant": "person",
    "chat": "person",
    "talk": "person",
    "statement": "lines",
    "shared_line": "lines",
    "employer_yes": "lines",
    "lapse": "lines",
    "run": "conversations",
    "answer": "conversations",
    "step_mark": "conversations",
    "task": "steps",
    "meeting": "meetings",
    "nudging": "reminders",
    "agreement": "reminders",
    "reminder": "reminders",
    "consent": "approvals",
    "contact_request": "asked_for_contact",
    "read_audit": "read_by",
    "share": "shares",
    "assignment": "followed_by",
    "handover": "handovers",
    "pause": "pauses",
    "ending": "endings",
    "plan_line": "plans",
    "report": "reports",
    "suggestion": "suggestions",
    "protection": "protections",
    "agenda_item": "agenda",
    "personal_message": "messages",
    "milestone": "milestones",
    "sheet_line": "review_lines",
    "good_story": "stories",
    "restriction": "rests",
    "retention_notice": "notices",
    "takeover": "takeovers",
    "objection": "objections",
    "recording": "voice_messages",
    "sound": "voice_messages",
    "utterance": "chat",
}
LEFT_OUT = {
    "data_key": "The key that everything is sealed with: whoever had it could open a stolen database.",
    "web_session": "The digest of a cookie and when it ends; it says nothing about the person.",
    "invitation": "The digest of a code that works once.",
    "inbox": "What came and is not dealt with yet; seconds later it is an answer or a line, and gone from here.",
    "outbox": "What is on its way to the person; emptied when it was sent.",
}


def made(house: House, who: str, form: CopyFormat = "json", part: int = 1) -> File:
    with house.database.reading() as look:
        return own_copy.make(look, house.kit, wiring.write, who, form, part)


def data(house: House, who: str) -> Portable:
    return portable.read(made(house, who).content)


def text(house: House, who: str) -> str:
    return " ".join(made(house, who, "text").content.decode().split())


def opened(file: File) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(file.content))


def sound_parts(house: House, who: str) -> int:
    with house.database.reading() as look:
        return own_copy.sound_parts(look, who)


def test_every_table_about_somebody_is_in_the_copy_or_has_a_reason_not_to_be() -> None:
    personal = {table.name for table in metadata.sorted_tables if table.info["person"]}
    assert personal == IN_THE_COPY.keys() | LEFT_OUT.keys()
    assert not IN_THE_COPY.keys() & LEFT_OUT.keys()
    assert set(IN_THE_COPY.values()) <= Portable.model_fields.keys()
    assert Portable.model_fields.keys() - {"format", "version", "made_at", "language", "bases"} == set(
        IN_THE_COPY.values()
    )


@pytest.fixture
def lived(house: House) -> Talker:
    """Somebody with at least one row in every table that is in the copy."""
    colleagues(house)
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    shares(talker, 2)
    kit, staff = house.kit, house.staff()
    now = house.clock.moment
    regn = next(one for one in statements(house, talker.id) if one.text == "Regn")
    with house.database.work() as work:
        agreed = planning.Agreed("considered", verdict="fits")
        planning.place(work, kit, staff, talker.id, regn.id, agreed)
        planning.place(work, kit, staff, talker.id, regn.id, planning.Agreed("support", given_by="self"))
        following.set_meeting(work, kit, staff, talker.id, now + timedelta(days=3))
        report = reporting.begin(work, kit, staff, talker.id)
        work.flush()
        words, chosen = {"done": "Vi har vært på et verksted."}, {"ahead": [regn.id]}
        reporting.edit(
            work, kit, staff, talker.id, report.id, words=words, chosen=chosen, finish=True, language="nb"
        )  # fmt: skip
        pausing.begin(work, kit, staff, talker.id, day="", by="participant")
        work.flush()
        house.clock.passes(days=5)
        pausing.end(work, kit, staff, talker.id)
        reporting.end(work, kit, staff, talker.id)
        work.flush()
        reporting.go_on(work, kit, staff, talker.id)
        who, at = talker.id, house.clock.moment
        work.add(
            r.Lapse("lapse", who, regn.id, at - timedelta(days=4), at - timedelta(days=2)),
            r.EmployerYes("yes", who, regn.id, at),
            r.Suggestion("thought", who, staff.id, "ventetid", at, line="Tenkte på deg."),
            r.Reminder("bring", who, "before-dread", work.find(r.RunRow, participant_id=who)[0].id, at, None, regn.id),
            r.Agreement("agreed", who, "once", at, at, "07:30", body={"words": "Husk matpakke"}),
            r.ContactRequest("asked", who, "economy", at, at),
            r.Protection("shielded", who, staff.id, at, ended_at=at),
            r.AgendaItem("topic", who, staff.id, at, regn.id),
            r.AgendaItem("own-topic", who, staff.id, at, done_at=at, words="Busskort"),
            r.PersonalMessage("message", who, staff.id, at, "Så fint at du ringte."),
            r.Milestone("visit", who, staff.id, "visit", at, at),
            r.ReviewSheet("sheet", staff.id, at),
            r.SheetLine("on-sheet", "sheet", who, staff.id, at, "Snakke om hvordan vi kommer videre"),
            r.GoodStory("story", who, staff.id, at, at, "yes", at, "En deltaker ringte selv."),
            r.Restriction("rested", who, at, at),
            r.RetentionNotice("due", who, "sound", at, at),
            r.Takeover("wants-in", who, "telegram", "42", at, at, staff.id, "no"),
            r.Objection("objected", who, "label", who, at, words="Jeg heter noe annet."),
            r.Task("step", who, None, "open", at, proposed_by=staff.id, words="Gå innom verkstedet"),
        )
        nudging = work.people([who])[who].nudging
        if nudging is None:
            work.add(r.Nudging(who, who, "weekly", at))
    hands_over(house, talker.id, words="Hun liker best å begynne rolig.")
    talker.says("/meny")
    talker.says("Ja")
    hands_over(house, talker.id, by=MADS, to="berit@example.no", kind="cover")
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("hvorfor")
    talker.speaks(seconds=42)
    return talker


def statements(house: House, who: str) -> list[r.Statement]:
    with house.database.reading() as look:
        return look.find(r.Statement, participant_id=who)


def test_whatever_is_kept_of_somebody_stands_in_it(house: House, lived: Talker) -> None:
    written = json.loads(made(house, lived.id).content)
    assert [key for key in IN_THE_COPY.values() if not written[key]] == []
    with house.database.reading() as look:
        for table, record in {"handover": r.Handover, "report": r.Report, "plan_line": r.PlanLine, "run": r.RunRow,
                              "assignment": r.Assignment, "utterance": r.Utterance, "share": r.Share}.items():  # fmt: skip
            rows: list[Any] = look.find(record, participant_id=lived.id)
            assert len(written[IN_THE_COPY[table]]) == len(rows) > 0, table


def test_who_followed_and_what_one_wrote_to_the_next(house: House, lived: Talker) -> None:
    found = data(house, lived.id)
    assert [(one.kind, one.by, one.until is None) for one in found.followed_by] == [
        ("own", "Kari Lund", False), ("own", "Mads Berg", True), ("cover", "Berit Dahl", False),
    ]  # fmt: skip
    first, cover = found.handovers
    assert (first.kind, first.from_specialist, first.to_specialist) == ("handover", "Kari Lund", "Mads Berg")
    assert (first.words, first.answer) == ("Hun liker best å begynne rolig.", "yes")
    assert (cover.kind, cover.to_specialist, cover.answer) == ("cover", "Berit Dahl", None)
    (pause,), (ending,) = found.pauses, found.endings
    assert pause.wished_by == "participant"
    assert pause.until is not None
    assert (ending.by, ending.undone_at is not None) == ("Kari Lund", True)


def test_plans_with_their_past_and_reports_with_the_specialists_words(house: House, lived: Talker) -> None:
    key = next(one.id for one in statements(house, lived.id) if one.text == "Regn")
    with house.database.work() as work:
        mads = staffing.staff_by_email(work, MADS)
        planning.place(work, house.kit, mads, lived.id, key, planning.Agreed("considered", verdict="does-not-fit"))
    found = data(house, lived.id)
    assert [(one.line, one.part, one.verdict, one.by, one.until is None) for one in found.plans] == [
        (key, "considered", "fits", "Kari Lund", False), (key, "support", None, "Kari Lund", True),
        (key, "considered", "does-not-fit", "Mads Berg", True),
    ]  # fmt: skip
    (report,) = found.reports
    assert (report.kind, report.by, dict(report.words)) == (
        "progress",
        "Kari Lund",
        {"done": "Vi har vært på et verksted."},
    )
    assert report.finished_at is not None
    assert dict(report.lines) == {"ahead": (key,)}


def test_to_be_read_it_says_the_same_in_plain_words(house: House, lived: Talker) -> None:
    found = text(house, lived.id)
    for words in (
        "Planene dine", "gis av deg selv", "Hvem som har fulgt deg opp", "Berit Dahl, som vikar",
        "Mads Berg tok over etter Kari Lund.", "> Hun liker best å begynne rolig.", "skrevet til Mads Berg",
        "Du sa ja til at Mads Berg ser det du hadde delt.", "Det er ikke noe svar fra deg.",
        "Pause i oppfølgingen. Du ønsket det.", "Kari Lund avsluttet oppfølgingen.", "Oppfølgingen fortsatte likevel.",
        "Underveisrapport om deg", "> Vi har vært på et verksted.", "Samtaler som er foreslått for deg",
        "Tenkte på deg.", "ord før noe du gruer deg til: Regn", "Lydmeldingene dine", "0:42", "tatt bort",
        "> Så fint at du ringte.", "> Busskort", "Kari Lund: et besøk", "Bare disse ser at du er her",
        "Skrevet før en samtale med metodeveilederen", "> Snakke om hvordan vi kommer videre",
        "Historier om deg til teamet", "> En deltaker ringte selv.", "du sa ja 2", "ikke fortalt etter",
        "Når alt hvilte", "Det du fikk vite at blir slettet", "en lydmelding", "slapp den ikke inn",
        "> Jeg heter noe annet.", "Hva som er lagret, og hvorfor", "artikkel 6 nr. 1 bokstav e", "Datatilsynet",
        "Navnet ditt her", "Hva du har delt, og når", "så det",
    ):  # fmt: skip
        assert words in found, words
    assert not re.search(r"\b(considered|does-not-fit|before-dread|participant|handover|browser|kept|own)\b", found)


def test_nothing_but_own_standing_words_is_brought_along_from_it(house: House, lived: Talker) -> None:
    with house.database.work() as work:
        specialist_lines.write(
            work, house.kit, staffing.staff_by_email(work, MADS), lived.id, section="strengths",
            words="Hun er nøyaktig", source="meeting", told_by="",
        )  # fmt: skip
    other = house.joined(label="Petter")
    importing.bring(house.database, house.kit, other.id, made(house, lived.id).content)
    assert sorted(one.text for one in statements(house, other.id)) == ["Regn", "Snø"]
    with house.database.reading() as look:
        for kind in (
            r.Handover,
            r.Pause,
            r.Ending,
            r.PlanLine,
            r.Report,
            r.Suggestion,
            r.Recording,
            r.Lapse,
            r.PersonalMessage,
            r.AgendaItem,
            r.Milestone,
            r.SheetLine,
            r.GoodStory,
        ):
            assert look.find(kind, participant_id=other.id) == [], kind


def test_a_help_card_leaves_no_mark_in_it(house: House, lived: Talker) -> None:
    rested = house.clock.moment + timedelta(days=7)
    with house.database.work() as work:
        nudging = work.people([lived.id])[lived.id].nudging
        assert nudging is not None
        work.put(r.Nudging(lived.id, lived.id, nudging.rhythm, nudging.chosen_at, rests_until=rested.isoformat()))
    written = made(house, lived.id).content.decode()
    assert rested.date().isoformat() not in written
    assert "flagged" not in written


def test_without_a_sound_no_copy_with_sounds_is_offered(house: House) -> None:
    talker = talker_with(house, "Regn")
    assert sound_parts(house, talker.id) == 0
    asks(talker)
    assert "Alt, med lydmeldingene dine" not in [choice.label for choice in talker.last.choices]
    talker.says("zip")
    assert copies(talker) == []


def asks(talker: Talker) -> None:
    for label in ("/profil", "Mer om profilen min", "Ta en kopi"):
        talker.says(label)


def copies(talker: Talker) -> list[Copy]:
    return [message.copy for message in talker.heard if message.copy]


def test_the_sounds_are_in_it_as_they_came_and_the_data_says_where(house: House, lived: Talker) -> None:
    asks(lived)
    lived.says("Alt, med lydmeldingene dine")
    assert copies(lived) == [Copy("zip", 1)]
    file = made(house, lived.id, "zip")
    assert re.fullmatch(r"stegvis-[\d-]{10}\.zip", file.name)
    assert file.media == "application/zip"
    with opened(file) as whole:
        data_name, text_name, sound = whole.namelist()
        found = portable.read(whole.read(data_name))
        assert whole.read(sound) == SOUND
        assert sound in whole.read(text_name).decode()
    (kept,) = found.voice_messages
    (line,) = [one for one in found.lines if one.recording]
    assert kept.file == sound == (line.recording.file if line.recording else "")
    assert re.fullmatch(r"voice-messages/\d{4}-\d\d-\d\d-1\.ogg", sound)


def test_a_copy_without_sounds_names_no_files(house: House, lived: Talker) -> None:
    (one,) = data(house, lived.id).voice_messages
    assert (one.file, one.seconds, one.status) == ("", 42, "kept")
    assert "voice-messages/" not in text(house, lived.id)


def test_what_two_wrote_down_of_it_says_who_and_when(house: House, lived: Talker) -> None:
    with house.database.work() as work:
        (one,) = work.find(r.Recording, participant_id=lived.id)
        (line,) = work.find(r.Statement, recording_id=one.id)
        shares_recording(work, house, lived, line)
        reading.write_down(work, house.kit, staffing.staff_by_email(work, MADS), lived.id, line.id, "Mormor.")
    (found,) = data(house, lived.id).voice_messages
    assert (found.written, found.written_by) == ("Mormor.", "Mads Berg")
    assert found.written_at is not None
    assert "Skrevet ned sammen: Mormor." in text(house, lived.id)


def shares_recording(work: Any, house: House, talker: Talker, line: r.Statement) -> None:
    at = house.clock.moment
    work.add(r.Share("spoken-share", talker.id, line.run_id, at, "lyd"))
    work.add(r.SharedLine("spoken-shared", talker.id, "spoken-share", line.id, at))
    work.flush()


def test_the_same_copy_is_the_same_bytes(house: House, lived: Talker) -> None:
    first, moment = made(house, lived.id, "zip"), house.clock.moment
    house.clock.moment = moment - timedelta(seconds=1)
    assert made(house, lived.id, "zip") == first
    with opened(first) as whole:
        assert {entry.date_time for entry in whole.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_is_too_large_for_one_file_comes_in_parts(house: House) -> None:
    talker = talker_with(house, "Regn")
    sounds = [SOUND + bytes([number]) * (MOST_BYTES - len(SOUND)) for number in range(6)]
    for number, sound in enumerate(sounds):
        talker.says("/meny")
        talker.speaks(seconds=60 + number, sound=sound)
        talker.says("ja")
    asks(talker)
    talker.says("Alt, med lydmeldingene dine")
    assert copies(talker) == [Copy("zip", 1), Copy("zip", 2)]
    said = [plain(message) for message in talker.heard if message.copy]
    assert "Dette er del 1 av 2." in said[0]
    assert "Her er alt som er skrevet." in said[0]
    assert "Dette er del 2 av 2." in said[1]

    first, second = (made(house, talker.id, "zip", part) for part in (1, 2))
    assert re.fullmatch(r"stegvis-[\d-]+-1-of-2\.zip", first.name)
    assert max(len(first.content), len(second.content)) <= MOST_PART
    with opened(first) as one, opened(second) as two:
        found = portable.read(one.read(one.namelist()[0]))
        assert [*one.namelist()[2:], *two.namelist()] == [spoken.file for spoken in found.voice_messages]
        assert [one.read(name) for name in one.namelist()[2:]] + [two.read(name) for name in two.namelist()] == sounds
        assert not [name for name in two.namelist() if name.endswith((".json", ".txt"))]
    assert made(house, talker.id, "zip", 9) == made(house, talker.id, "zip", 2)


def test_the_sizes_are_known_without_a_sound_being_loaded(house: House) -> None:
    talker = house.joined()
    talker.says("/meny")
    talker.speaks()
    talker.says("ja")
    with house.database.reading() as look:
        ((key, size),) = look.sound_sizes(talker.id).items()
    assert own_sound(house.database, talker.id, key) == ("audio/ogg", SOUND)
    assert 0 <= size - len(SOUND) < 100


def test_the_terminal_keeps_it_beside_where_one_stands(
    house: House, lived: Talker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, lived.id, "terminal")
    said = ["Mer om profilen min", "Ta en kopi", "Alt, med lydmeldingene dine"]
    heard: list[str] = []
    keep = partial(_keep_copy, house.turns, lived.id)
    terminal.chat(house.turns, lived.id, said, heard.append, first="/profil", keep_copy=keep)
    (file,) = tmp_path.glob("stegvis-*.zip")
    assert f"  → {file.name}" in heard
    assert file.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(file) as whole:
        assert whole.read(whole.namelist()[-1]) == SOUND
