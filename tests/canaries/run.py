"""One run: a real process in debugging, canaries in, trouble on the way, and everything that others may see searched."""

from __future__ import annotations

import asyncio
import errno
import itertools
from collections.abc import Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from sqlalchemy import text

from bot import wiring
from bot.application import noticing, staffing
from bot.application import records as r
from bot.delivery.mailing import Mailer
from tests.canaries.hunting import STEM, Hunt, canary, numbers_in
from tests.canaries.speaking import REST_SECONDS, InTheBrowser, OnTelegram
from tests.faults.house import KEY, SPECIALIST, Installation, Template, looked_into
from tests.faults.injection import FILES, Mode
from tests.faults.nursery import Commands
from tests.support.bot_api import BotApi
from tests.support.ports import free_port
from tests.web.rooms import OURS

SUPERVISOR, NOT_SIGNED_IN = "solveig@example.no", "tor@example.no"
WEBHOOK_SECRET, MAIL_PASSWORD = "webhook-hemmelighet-0123456789abcdef", "post-passord-0123456789"
# The part that is written in the browser, a page at a time.
IN_BROWSER = 0.02
_THEIRS = "WHERE participant_id = (SELECT participant_id FROM chat WHERE address = :address)"
STAFF_PAGES = ("/staff", "/staff/participants", "/staff/invite", "/staff/account", "/staff/lessons", "/staff/review")
SUPERVISORS_PAGES = ("/staff/scripts", "/staff/use", "/staff/quality", "/staff/stories", "/staff/account",
                     "/staff/scripts/en-jeg-ser-opp-til/use", "/staff/scripts/en-jeg-ser-opp-til")  # fmt: skip


@dataclass(frozen=True)
class Result:
    hunt: Hunt
    canaries: int
    # Of the trouble that was made, what the service said about it.
    troubles: dict[str, bool]
    kept: int


async def run(template: Template, folder: Path, canaries: int) -> Result:
    numbers = itertools.count(1)
    async with BotApi() as api:
        hunt = Hunt({
            "the bot token": api.token, "the bot token's secret half": api.token.partition(":")[2],
            "the master key": KEY.partition(":")[2], "the password of the mail server": MAIL_PASSWORD,
        })  # fmt: skip
        async with _service(template, folder, api) as house:
            codes = list(template.codes)
            telegram = OnTelegram(api, codes[1:], numbers)
            await telegram.come_in()
            troubles = await _troubles(house, telegram, hunt, numbers)
            browser = InTheBrowser(f"http://127.0.0.1:{house.port}", hunt, numbers)
            await asyncio.to_thread(_in_the_browser, browser, codes[0], int(canaries * IN_BROWSER))
            await telegram.say(canaries - next(numbers))
            await _at_rest(house)
            await asyncio.to_thread(_at_work, house, hunt, numbers)
            await asyncio.to_thread(_doors, house, hunt, numbers)
            troubles["a mail that nobody took"] = await _said(house, "(reply): later ConnectionRefusedError")
            _arguments(house, hunt)
            advice = await _doctor(house)
        hunt.through("the log", house.log_text)
        hunt.through("what doctor says", advice)
        troubles["the log is that of debugging"] = "STEGVIS_LOG_LEVEL is DEBUG" in advice
        _letters(house, hunt)
        return Result(hunt, next(numbers) - 1, troubles, _kept(house))


@asynccontextmanager
async def _service(template: Template, folder: Path, api: BotApi) -> Iterator[Installation]:  # type: ignore[misc]
    house = Installation(Commands(), template, folder, api, port=free_port())
    # Nobody answers at either; and the provider's name is used in what is said about it.
    house.settings |= {
        "STEGVIS_SMTP_URL": f"smtp://mail:{MAIL_PASSWORD}@127.0.0.1:{free_port()}", "STEGVIS_MAIL_FROM": "a@example.no",
        "STEGVIS_OIDC_ISSUER": f"http://127.0.0.1:{free_port()}", "STEGVIS_OIDC_CLIENT_ID": "stegvis",
        "STEGVIS_OIDC_CLIENT_SECRET": WEBHOOK_SECRET,
    }  # fmt: skip
    house.start(faulty=True)
    try:
        await house.serving()
        yield house
    finally:
        await house.stop()
        house.closed = True


async def _troubles(house: Installation, telegram: OnTelegram, hunt: Hunt, numbers: Iterator[int]) -> dict[str, bool]:
    """A disk that is full, and a database that somebody else holds, each while words come in."""
    said = {}
    house.injection.arm(Mode.FAIL_FROM, 1, errno.ENOSPC, FILES)
    await telegram.people[0].sends(canary(next(numbers)))
    said["a full disk"] = await _said(house, "could not be kept and stays with Telegram")
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{house.port}") as web:
        hunt.through_answer(await web.post("/join", data={"code": canary(next(numbers))}), own_words=False)
        hunt.through("metrics", (await web.get("/metrics")).content)
    house.injection.disarm()
    await _at_rest(house)
    with looked_into(house.url) as held, held.engine.connect() as connection:  # begins immediately, so it has the lock
        connection.execute(text("UPDATE office SET name = name"))
        await telegram.people[1].sends(canary(next(numbers)))
        said["a database that is held"] = await _said(house, "The database is busy")
    await _at_rest(house)
    said["a turn that cannot be carried out"] = await _spoiled(house, telegram, numbers)
    return said


async def _spoiled(house: Installation, telegram: OnTelegram, numbers: Iterator[int]) -> bool:
    """What is kept of one person does not open: their words are put aside, sealed, and the others go on."""
    person = telegram.people[2]
    theirs = {"address": str(person.user_id)}
    with looked_into(house.url) as opened, opened.engine.begin() as connection:
        kept = connection.execute(text(f"SELECT state FROM talk {_THEIRS}"), theirs).scalar()
        connection.execute(text(f"UPDATE talk SET state = :state {_THEIRS}"), theirs | {"state": b"\x01" + bytes(60)})
    await person.sends(canary(next(numbers)))
    failed = await _said(house, " failed: SealError")
    await _at_rest(house)
    with looked_into(house.url) as opened, opened.engine.begin() as connection:
        connection.execute(text(f"UPDATE talk SET state = :state {_THEIRS}"), theirs | {"state": kept})
    return failed and kept is not None


async def _said(house: Installation, words: str) -> bool:
    for _ in range(3000):
        if words in house.log_text:
            return True
        await asyncio.sleep(0.01)
    return False


async def _at_rest(house: Installation) -> None:
    """Everything that came is carried out or put aside. Thousands of answers to a few people are not waited for."""
    async with asyncio.timeout(REST_SECONDS):
        while house.api.pending_updates or await asyncio.to_thread(_waits, house):
            await asyncio.sleep(0.05)


def _waits(house: Installation) -> bool:
    with looked_into(house.url) as opened, opened.reading() as look:
        return bool(look.waiting_inbox(1))


def _in_the_browser(browser: InTheBrowser, code: str, most: int) -> None:
    browser.come_in(code)
    browser.say(most)
    browser.take_along()
    browser.close()


def _at_work(house: Installation, hunt: Hunt, numbers: Iterator[int]) -> None:
    """What the specialist writes and reads; then what a supervisor sees, who may see nothing of it."""
    address = f"http://127.0.0.1:{house.port}"
    kari = InTheBrowser(address, hunt, numbers)
    kari.sign_in(_link(house, SPECIALIST))
    with looked_into(house.url) as opened, opened.reading() as look:
        who = look.find(r.Participant)[0].id
    one = f"/staff/participants/{who}"
    kari.ask("/staff/invite", own_words=True, label=kari.next(), language="nb")
    kari.ask("/staff/invite", own_words=True, label=kari.next() * 20, language="nb")
    for path, fields in {
        f"{one}/own-lines": ("text",), f"{one}/messages": ("text",), f"{one}/agenda": ("text",), f"{one}/tasks": ("text",),
        f"{one}/meeting": ("date", "time"), f"{one}/pause": ("until",), f"{one}/handover": ("to",),
        f"{one}/plans": ("text",), f"{one}/experiences": ("what", "text"), "/staff/lessons": ("text", "title"),
        "/staff/account": ("language", "notices"), f"{one}/reports": ("kind",),
    }.items():  # fmt: skip
        kari.ask(path, own_words=True, **{field: kari.next() for field in fields})
    for page in (
        "",
        "/profile",
        "/notes",
        "/sharing",
        "/documents",
        "/plans",
        "/experiences",
        "/handover",
        "/together",
    ):
        kari.ask(one + page, own_words=True)
    for form in ("text", "json", "docx", "pdf"):
        kari.ask(f"{one}/documents/profile/{form}", own_words=True)
    for page in STAFF_PAGES:
        kari.ask(page, own_words=True)
    kari.ask(f"/staff/participants?q={STEM[:3]}", own_words=True)
    kari.close()
    solveig = InTheBrowser(address, hunt, numbers)
    solveig.sign_in(_link(house, SUPERVISOR))
    for page in (*SUPERVISORS_PAGES, one, f"{one}/profile"):
        solveig.ask(page)
    solveig.close()


def _link(house: Installation, email: str) -> str:
    with looked_into(house.url) as opened, opened.work() as work:
        return f"/staff/link/{staffing.sign_in_link(work, wiring.kit(), email)}"


def _doors(house: Installation, hunt: Hunt, numbers: Iterator[int]) -> None:
    """Whoever is not let in, with words in each part of what they ask for. A link's own page has the link in it."""
    said: Callable[[], str] = lambda: canary(next(numbers))  # noqa: E731
    with httpx.Client(base_url=f"http://127.0.0.1:{house.port}", headers=OURS, timeout=60) as web:
        for path in ("/{}", "/join?code={}", "/staff/participants/{}", "/chat/copy/{}", "/assets/{}/x",
                     "/staff/sign-in/oidc?code={}&state=x", "/staff/sign-in/oidc?error=x&error_description={}"):  # fmt: skip
            answer = web.get(path.format(said()))
            if "location" not in answer.headers:
                hunt.through_answer(answer, own_words=False)
        hunt.through_answer(web.post("/staff/sign-in", data={"email": f"{said()}@example.no"}), own_words=False)
        hunt.through_answer(web.post("/staff/sign-in", data={"email": NOT_SIGNED_IN}), own_words=False)
        hunt.through_answer(web.post("/staff/sign-in/oidc", data={"x": said()}), own_words=False)
        hunt.through_answer(web.post("/chat", content=said() * 100_000), own_words=False)
        foreign = {"Sec-Fetch-Site": "cross-site", "Origin": f"https://{said()}.no"}
        hunt.through_answer(web.post("/chat", headers=foreign, content=said()), own_words=False)
        hunt.through_answer(web.get("/", headers={"Host": f"{said()}.no"}), own_words=False)
        hunt.through_answer(web.request("PUT", f"/{said()}"), own_words=False)
        hunt.through_answer(web.post("/telegram/webhook", content=said()), own_words=False)
        for path in ("/metrics", "/healthz"):
            hunt.through("metrics", web.get(path).content)


def _arguments(house: Installation, hunt: Hunt) -> None:
    hunt.through("the arguments of the process", Path(f"/proc/{house.pid}/cmdline").read_bytes())
    for file in house.folder.rglob("*"):
        hunt.through("names of files", str(file.relative_to(house.folder)))


async def _doctor(house: Installation) -> str:
    """What `stegvis doctor` says, with the settings that the process has."""
    said = house.folder / "doctor.txt"
    pid = house.nursery.start(house.environment, said, None, "doctor")
    async with asyncio.timeout(REST_SECONDS):
        while house.nursery.exit_code(pid) is None:
            await asyncio.sleep(0.05)
    return said.read_text(encoding="utf-8")


def _letters(house: Installation, hunt: Hunt) -> None:
    """Every mail that was written; and those that would be, had nobody looked for two weeks."""
    kit = wiring.kit()
    mailer = Mailer("smtp://nowhere", "a@example.no", "http://127.0.0.1:8000", kit.texts)
    with looked_into(house.url) as opened:
        noticing.notice(opened, kit)
        with opened.reading() as look:
            mails = look.find(r.OutboxItem, channel="email")
    for item in mails:
        hunt.through("e-mail", mailer.letter(item).as_bytes())


def _kept(house: Installation) -> int:
    """How many canaries are where they belong: sealed, and open to whoever may read them."""
    with looked_into(house.url) as opened, opened.reading() as look:
        rows = [*look.find(r.AnswerRow), *look.find(r.Statement), *look.find(r.InboxItem), *look.find(r.Utterance)]
    return len(numbers_in(map(str, rows)))
