"""A draft in the console: from a suggestion to a release, with somebody else at it, and a base that moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from threading import Barrier
from zipfile import ZipFile

import pytest
from httpx import Response

from bot import wiring
from bot.application import records as r
from bot.application.review import approving, drafting, lifecycle, releasing
from bot.application.review.exporting import catalogue_path, hash_of
from bot.dialogue import loading
from bot.dialogue.loading import Version
from tests.support import postgres
from tests.support.house import House, opened_house
from tests.web.rooms import Web, site, text_of

KEY = "for-motet"
AT = f"/staff/scripts/{KEY}"
ASK = f"{KEY}.noe-nytt.ask"
WHY = f"{KEY}.noe-nytt.why"
NEW = {"nb": "Hva nytt vil du at {S} skal vite?", "nn": "Kva nytt vil du at {S} skal vite?",
       "en": "What is new that you want {S} to know?"}  # fmt: skip


@contextmanager
def at_work(house: House, name: str, **given: object) -> Iterator[Web]:
    with Web(site(house, **given)) as web:  # type: ignore[arg-type]
        web.sign_in(house, f"{name}@example.no")
        yield web


@pytest.fixture(autouse=True)
def numbers(house: House) -> None:
    house.checks_numbers()


@pytest.fixture
def solveig(house: House) -> Iterator[Web]:
    with at_work(house, "solveig") as web:
        yield web


@pytest.fixture
def tor(house: House) -> Iterator[Web]:
    with at_work(house, "tor") as web:
        yield web


def begun(web: Web, **data: str) -> str:
    answer = web.post(f"{AT}/drafts", data=data)
    assert answer.status_code == 200
    return answer.url.path


def kept(house: House, at: str) -> drafting.Draft:
    with house.database.reading() as look:
        return drafting.opened(look, KEY, at.rsplit("/", 1)[1])


def sent(web: Web, house: House, at: str, does: str = "save", **fields: str) -> Response:
    """The form as it stands on the page, with these fields written in."""
    return web.post(at, data={"version": kept(house, at).version.hash, "does": does, **fields})


def whole(words: dict[str, str], context: str = ASK) -> dict[str, str]:
    return {f"{language}.{context}": said for language, said in words.items()}


def released(house: House, version: Version) -> None:
    """Approved by both and released, from a file."""
    with house.database.work() as work:
        people = work.find(r.Staff, role="supervisor")
        for staff in people:
            approving.give(work, house.kit, staff, version)
        newest = max((one.id for one in work.find(r.ScriptRelease, script_id=KEY)), default="")
        releasing.release(work, house.kit, people[0], version.hash, after=newest)


def file_with(*changes: tuple[str, str]) -> Version:
    source = wiring.shipped_versions()[KEY].source
    for before, after in changes:
        assert before in source
        source = source.replace(before, after)
    return loading.version(source, f"{KEY}.yaml", wiring.resources.texts())


def test_from_a_suggestion_to_a_release_and_back_into_the_repository(house: House, solveig: Web, tor: Web) -> None:
    """Suggested by Tor, written by Solveig, approved by both, released; the files are then that very version."""
    tor.post(f"{AT}/comments", data={"kind": "suggestion", "context": ASK, "language": "nb", "suggested": NEW["nb"]})
    with house.database.reading() as look:
        (row,) = look.find(r.ScriptComment)
    at = begun(solveig, **{f"take.{row.id}": "on"})
    draft = kept(house, at)
    assert draft.version.texts["nb"][ASK] == NEW["nb"]
    assert draft.unread == {("nn", ASK): "stale", ("en", ASK): "stale"}
    page = solveig.get(at).text
    assert "Ordene på bokmål er nye" in page
    assert sent(solveig, house, at, "forward").status_code == 422
    assert kept(house, at).row.review_at is None

    assert sent(solveig, house, at, **{f"nn.{ASK}": NEW["nn"], f"fits.en.{ASK}": "on"}).status_code == 200
    assert sent(solveig, house, at, "forward").status_code == 200
    draft = kept(house, at)
    assert draft.row.review_at is not None
    assert not draft.unread
    with house.database.reading() as look:
        (row,) = look.find(r.ScriptComment)
        assert row.taken_in is not None
    pages = [web.post(f"{AT}/approval", data={"version": draft.version.hash}) for web in (solveig, tor)]
    assert f'name="version" value="{draft.version.hash}"' in pages[-1].text  # in the form that releases it
    with house.database.reading() as look:
        newest = max(one.id for one in look.find(r.ScriptRelease, script_id=KEY))
    solveig.post(f"{AT}/release", data={"version": draft.version.hash, "after": newest})
    with house.database.reading() as look:
        assert look.live_ids()[KEY] == draft.version.hash
    assert kept(house, at).row.ended_at is not None
    assert "Godkjent av Solveig Metode" in text_of(tor.get(AT).text)  # it is what stands now
    assert tor.get(f"/staff/scripts?q={KEY}&status=live").text.count(f'href="{AT}"') == 1
    with house.database.reading() as look:
        assert lifecycle.history(look, KEY).was_live(wiring.shipped_versions()[KEY].hash)

    answer = solveig.get(f"{at}/files")
    assert answer.headers["content-type"] == "application/zip"
    with ZipFile(BytesIO(answer.content)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(files) == {f"dialogues/alle/{KEY}.yaml", *map(catalogue_path, ("nn", "en"))}
    for path, text in files.items():
        before = (wiring.resources.root() / path).read_text(encoding="utf-8").splitlines()
        differs = [n for n, (one, other) in enumerate(zip(before, text.splitlines(), strict=True)) if one != other]
        assert 1 <= len(differs) <= 2, path
    made = hash_of(files[f"dialogues/alle/{KEY}.yaml"], {key: files[catalogue_path(key)] for key in ("nn", "en")})
    assert made == draft.version.hash


def test_a_draft_is_not_approved_before_it_is_put_forward(house: House, solveig: Web, tor: Web) -> None:
    at = begun(solveig)
    sent(solveig, house, at, **whole(NEW))
    answer = tor.post(f"{AT}/approval", data={"version": kept(house, at).version.hash})
    assert answer.status_code == 409
    with house.database.reading() as look:
        assert not look.find(r.ScriptApproval, version_id=kept(house, at).version.hash)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({f"nb.{ASK}": "Hva skal vi snakke om?"}, "Det sier roboten aldri"),
        ({f"nb.{ASK}": "Hva vil du si til {X}?"}, "krøllparentesen"),
        ({f"nb.{ASK}": "   "}, "Her står det ingen ord"),
        ({f"nb.{KEY}.klar.ja": "Ja, det vil jeg veldig gjerne nå med en gang"}, "En knapp har plass til 32 tegn"),
        ({f"nn.{ASK}": "Kva nytt vil du seie?"}, "bokmålsteksten og ikke her"),
        ({f"en.{KEY}.klar.ja": "Not now"}, "To knapper sier det samme"),
        ({f"nb.{ASK}": "Er " + "det så langt at ingen orker å lese det " * 2 + "?"}, "mer enn 15 ord"),
        ({f"nb.{ASK}": "Hvilken diagnose har du?"}, "Det blir aldri spurt om"),
    ],
)
def test_words_that_cannot_stand_are_refused_at_their_place_and_kept(
    house: House, solveig: Web, words: dict[str, str], said: str
) -> None:
    at = begun(solveig)
    before = kept(house, at).row
    answer = sent(solveig, house, at, **words)
    assert answer.status_code == 422
    assert said in text_of(answer.text)
    assert all(text.strip() in answer.text for text in words.values())
    assert 'aria-invalid="true"' in answer.text
    assert kept(house, at).row == before


def test_warnings_are_shown_and_do_not_refuse(house: House, solveig: Web) -> None:
    at = begun(solveig)
    answer = sent(solveig, house, at, **{f"nb.{WHY}": "Du må svare. Du velger hva {S} får vite."})
    assert answer.status_code == 200
    assert "hva hun eller han skal gjøre" in text_of(answer.text)


def test_a_translation_is_stale_until_it_is_written_or_kept_and_again_when_bokmal_moves_on(
    house: House, solveig: Web
) -> None:
    at = begun(solveig)
    sent(solveig, house, at, **{f"nb.{WHY}": "Du velger hva {S} får vite."})
    assert set(kept(house, at).unread) == {("nn", WHY), ("en", WHY)}
    sent(solveig, house, at, **{f"fits.nn.{WHY}": "on", f"en.{WHY}": "You choose what {S} knows."})
    assert not kept(house, at).unread
    sent(solveig, house, at, **{f"nb.{WHY}": "Du velger om {S} skal vite det."})
    assert set(kept(house, at).unread) == {("nn", WHY), ("en", WHY)}
    shipped = wiring.shipped_versions()[KEY]
    sent(solveig, house, at, **{f"nb.{WHY}": shipped.texts["nb"][WHY]})
    assert set(kept(house, at).unread) == {("en", WHY)}
    sent(solveig, house, at, **{f"en.{WHY}": shipped.texts["en"][WHY]})
    draft = kept(house, at)
    assert (draft.version.hash, draft.version.source) == (shipped.hash, shipped.source)
    assert sent(solveig, house, at, "forward").status_code == 422


def test_two_at_one_draft_nothing_is_written_over(house: House, solveig: Web, tor: Web) -> None:
    at = begun(solveig)
    seen = kept(house, at).version.hash
    sent(
        tor, house, at, **whole({"nb": "Hva er nytt, {S} kan vite?"}), **whole({"nn": "Du vel kva {S} får vite."}, WHY)
    )
    answer = solveig.post(
        at, data={"version": seen, "does": "save", **whole(NEW), f"nn.{WHY}": kept(house, at).base.texts["nn"][WHY]}
    )

    assert answer.status_code == 409
    page = text_of(answer.text)
    assert NEW["nb"] in page
    assert "Hva er nytt, {S} kan vite?" in page
    # What she did not touch is as he left it.
    assert "Du vel kva {S} får vite.</textarea>" in answer.text
    assert kept(house, at).version.texts["nb"][ASK] == "Hva er nytt, {S} kan vite?"
    now = re.search(r'name="version" value="([0-9a-f]+)"', answer.text)
    assert now is not None
    assert solveig.post(at, data={"version": now[1], **whole(NEW)}).status_code == 200
    texts = kept(house, at).version.texts
    assert (texts["nb"][ASK], texts["nn"][WHY]) == (NEW["nb"], "Du vel kva {S} får vite.")


def test_what_is_saved_after_it_was_put_forward_is_put_forward_anew(house: House, solveig: Web, tor: Web) -> None:
    at = begun(solveig)
    sent(solveig, house, at, "forward", **whole(NEW))
    first = kept(house, at)
    assert first.row.review_at is not None
    tor.post(f"{AT}/approval", data={"version": first.version.hash})
    sent(solveig, house, at, **{f"nn.{ASK}": "Kva er nytt som {S} skal vite?"})
    assert kept(house, at).row.review_at is None
    with house.database.reading() as look:
        assert {one.version_id for one in look.find(r.ScriptApproval)} >= {first.version.hash}
        assert not look.find(r.ScriptApproval, version_id=kept(house, at).version.hash)


def test_a_dropped_draft_is_kept_and_its_suggestions_can_be_taken_again(house: House, solveig: Web) -> None:
    solveig.post(
        f"{AT}/comments", data={"kind": "suggestion", "context": ASK, "language": "nn", "suggested": NEW["nn"]}
    )
    with house.database.reading() as look:
        (row,) = look.find(r.ScriptComment)
    at = begun(solveig, **{f"take.{row.id}": "on"})
    assert "take." not in solveig.get(f"{AT}/talk").text.replace("take-form", "")
    page = sent(solveig, house, at, "drop").text
    assert NEW["nn"] in page
    assert "<textarea" not in page
    assert sent(solveig, house, at, **whole(NEW)).status_code == 422
    assert f'name="take.{row.id}"' in solveig.get(f"{AT}/talk").text


# The base has moved


def test_a_released_version_in_between_is_brought_in_before_the_draft_goes_on(house: House, solveig: Web) -> None:
    at = begun(solveig)
    sent(
        solveig,
        house,
        at,
        **whole(NEW),
        **{f"nb.{KEY}.title": "Før praten", f"fits.nn.{KEY}.title": "on", f"fits.en.{KEY}.title": "on"},
    )
    moved = file_with(
        ("Er det noe nytt du vil at {S} skal vite?", "Er det noe {S} skal vite?"),
        ("Noe praktisk", "Noe annet praktisk"),
    )
    released(house, moved)

    assert "En annen versjon er tatt i bruk" in solveig.get(at).text
    assert sent(solveig, house, at, "forward").status_code == 422
    answer = sent(solveig, house, at, "bring", to=moved.hash)
    assert answer.status_code == 422
    assert "Er det noe {S} skal vite?" in answer.text
    assert NEW["nb"] in answer.text
    before = kept(house, at)
    choices = {f"choose.nb.{ASK}": "ours", f"choose.nn.{ASK}": "ours", f"choose.en.{ASK}": "ours"}
    assert sent(solveig, house, at, "bring", to=moved.hash, **choices).status_code == 200
    after = kept(house, at)
    assert after.base.hash == moved.hash
    assert after.version.texts["nb"][ASK] == NEW["nb"]
    assert after.version.texts["nb"][f"{KEY}.title"] == "Før praten"
    assert "Noe annet praktisk" in after.version.source
    with house.database.reading() as look:
        assert look.get(r.ScriptVersion, before.version.hash) is not None
    assert "En annen versjon er tatt i bruk" not in solveig.get(at).text
    # The version that was released was never translated there: that is told, and done here.
    new = f"{KEY}.viktigst.praktisk"
    assert after.unread == {("nn", new): "missing", ("en", new): "missing"}
    assert sent(solveig, house, at, "forward").status_code == 422
    done = {f"nn.{new}": "Noko anna praktisk", f"en.{new}": "Something else that is practical"}
    assert sent(solveig, house, at, "forward", **done).status_code == 200


def test_their_words_can_be_chosen_and_what_was_read_for_others_is_read_again(house: House, solveig: Web) -> None:
    at = begun(solveig)
    sent(solveig, house, at, **whole(NEW))
    moved = file_with(("Er det noe nytt du vil at {S} skal vite?", "Er det noe {S} skal vite?"))
    released(house, moved)
    choices = {f"choose.nb.{ASK}": "theirs", f"choose.nn.{ASK}": "ours", f"choose.en.{ASK}": "ours"}
    assert sent(solveig, house, at, "bring", to=moved.hash, **choices).status_code == 200
    draft = kept(house, at)
    assert draft.version.texts["nb"][ASK] == "Er det noe {S} skal vite?"
    assert draft.version.texts["nn"][ASK] == NEW["nn"]
    assert set(draft.unread) == {("nn", ASK), ("en", ASK)}


def test_a_file_edited_by_hand_is_another_candidate_and_both_are_explained(house: House, solveig: Web) -> None:
    at = begun(solveig)
    sent(solveig, house, at, **whole(NEW))
    gone = file_with(("id: noe-nytt\n", "id: noe-annet\n"), ("Noe praktisk", "Noe annet praktisk"))
    edited = {**wiring.shipped_versions(), KEY: gone}
    with at_work(house, "solveig", versions=edited) as web:
        page = web.get(at).text
        assert "Filen til samtalen sier noe annet nå" in page
        assert sent(web, house, at, "forward").status_code == 200
        page = web.get(at).text
        assert "har ingen plass i den versjonen" in page
        assert NEW["nb"] in page
        before = kept(house, at)
        assert sent(web, house, at, "bring", to=gone.hash).status_code == 200
        assert kept(house, at).base.hash == gone.hash
        assert kept(house, at).row.review_at is None
        with house.database.reading() as look:
            row = look.get(r.ScriptVersion, before.version.hash)
            assert row is not None
            assert row.texts["nb"][ASK] == NEW["nb"]
        assert web.get(f"{AT}/talk").status_code == 200


def test_a_file_that_waits_and_what_is_in_use_are_both_known_to_a_draft_of_the_file(house: House) -> None:
    """It was begun from what the file says: what has been in use all the time is no news."""
    edited = {**wiring.shipped_versions(), KEY: file_with(("Noe praktisk", "Noe annet praktisk"))}
    house.clock.passes(hours=1)
    with at_work(house, "solveig", versions=edited) as web:
        at = begun(web)
        assert kept(house, at).base.hash == edited[KEY].hash
        assert "En annen versjon er tatt i bruk" not in web.get(at).text


def test_a_draft_of_what_is_in_use_goes_on_from_there_although_the_file_lags(house: House, solveig: Web) -> None:
    """Released from the console and not in the repository yet: that is no new file."""
    at = begun(solveig)
    sent(solveig, house, at, "forward", **whole(NEW))
    live = kept(house, at).version
    released(house, live)
    again = begun(solveig)
    assert kept(house, again).base.hash == live.hash
    page = solveig.get(again).text
    assert "Filen til samtalen sier noe annet" not in page
    assert "En annen versjon er tatt i bruk" not in page


# Who says yes, and two at the same moment


def newest(house: House) -> str:
    with house.database.reading() as look:
        return max(one.id for one in look.find(r.ScriptRelease, script_id=KEY))


@pytest.mark.parametrize(
    ("suggests", "says_yes", "is_enough"),
    [(None, ("solveig",), False), (None, ("tor",), True), ("tor", ("tor",), False), ("tor", ("tor", "solveig"), True)],
)
def test_whose_words_they_are_does_not_say_yes_alone(
    house: House, solveig: Web, tor: Web, suggests: str | None, says_yes: tuple[str, ...], is_enough: bool
) -> None:
    """Only a translation, so one yes is enough: of somebody who neither wrote nor suggested it."""
    taken = {}
    if suggests:
        tor.post(
            f"{AT}/comments", data={"kind": "suggestion", "context": ASK, "language": "nn", "suggested": NEW["nn"]}
        )
        with house.database.reading() as look:
            taken = {f"take.{look.find(r.ScriptComment)[0].id}": "on"}
    at = begun(solveig, **taken)
    sent(solveig, house, at, "forward", **{f"nn.{ASK}": NEW["nn"]})
    version = kept(house, at).version.hash
    webs = {"solveig": solveig, "tor": tor}
    for name in says_yes:
        assert webs[name].post(f"{AT}/approval", data={"version": version}).status_code == 200
    solveig.post(f"{AT}/release", data={"version": version, "after": newest(house)})
    with house.database.reading() as look:
        assert (look.live_ids()[KEY] == version) == is_enough


def test_a_draft_that_was_put_forward_stands_on_the_shelf_until_it_is_released(
    house: House, solveig: Web, tor: Web
) -> None:
    at = begun(solveig)
    sent(solveig, house, at, **whole(NEW))
    address = f"{AT}?version={kept(house, at).version.hash}"
    assert "Utkast som er lagt fram" not in tor.get("/staff/scripts").text
    assert "Godkjenn denne versjonen" not in tor.get(address).text
    sent(solveig, house, at, "forward")
    assert address in tor.get("/staff/scripts").text.split("Utkast som er lagt fram")[1].split("</section>")[0]
    assert "Godkjenn denne versjonen" in tor.get(address).text


def at_once(house: House, at: str) -> list[str]:
    """Ten save the same page in the same moment; what came through."""
    start, seen = Barrier(10), kept(house, at).version.hash
    staff = house.staff("tor@example.no")

    def saves(number: int) -> str:
        start.wait()
        try:
            with house.database.work() as work:
                draft = drafting.held(work, KEY, at.rsplit("/", 1)[1])
                drafting.save(
                    work, house.kit, staff, draft, seen, {("nb", ASK): f"Hva er nytt {number}, som {{S}} skal vite?"}
                )
        except drafting.Meanwhile:
            return ""
        return f"Hva er nytt {number}, som {{S}} skal vite?"

    with ThreadPoolExecutor(10) as pool:
        return [said for said in pool.map(saves, range(10)) if said]


def test_of_ten_at_once_one_saves_and_the_others_are_told(house: House, solveig: Web) -> None:
    at = begun(solveig)
    (said,) = at_once(house, at)
    assert kept(house, at).version.texts["nb"][ASK] == said


def test_it_is_so_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    with postgres.fresh_database(postgres_url) as url, opened_house(tmp_path, database_url=url) as house:
        with at_work(house, "solveig") as web:
            at = begun(web)
        (said,) = at_once(house, at)
        assert kept(house, at).version.texts["nb"][ASK] == said
