"""Words that are put on a page which is open already: what comes by itself, and the screen of two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playwright.async_api import Browser, Page, expect

from bot.application import records as r
from bot.language.typed import tidy
from tests.injection.corpus import BETWEEN, payloads
from tests.injection.looking import AWAKE, MARKED
from tests.injection.stage import Infested
from tests.support.browser import served, watched_page
from tests.support.house import SPECIALIST, House
from tests.web.rooms import site
from tests.web.test_in_chromium import sign_in

# So many characters of payloads in one message: no more fits in an answer of one's own.
MOST = 3_800
TOO_LONG = 4_001
# What a page is made of, with the words that a person sees.
MADE_OF = """() => [...document.querySelectorAll('#log .turn *')].map(
  one => one.tagName + ' ' + [...one.attributes].map(a => a.name).sort().join(' '))"""


def shares() -> Iterator[str]:
    """Every payload, as few texts as there is room for."""
    share = ""
    for words in filter(None, (tidy(one.words) for one in payloads())):
        longer = share + BETWEEN + words if share else words
        if len(longer) > MOST:
            yield share
            longer = words
        share = longer
    yield share


async def asleep(page: Page) -> None:
    """Nothing was called, and nothing stands there that could be."""
    hits, found = await page.evaluate(AWAKE)
    assert not hits
    assert not found


async def test_what_comes_by_itself_is_only_words(here: Infested, chromium: Browser) -> None:
    here.again()
    said = list(shares())
    assert len(said) > 5
    async with served(here.world.app) as base, watched_page(chromium, locale="nb-NO") as page:
        cookies = [{"name": name, "value": value, "url": base} for name, value in here.cookies("guest-amina").items()]
        await page.context.add_cookies(cookies)  # type: ignore[arg-type]
        await page.add_init_script(MARKED)
        await page.goto(f"{base}/chat")
        for number, words in enumerate(said):
            _comes(here, words, last=f"Del {number}")
            await expect(page.locator("#log")).to_contain_text(f"Del {number}")
            await asleep(page)
            shown = await page.locator("#log").evaluate("one => one.textContent")
            assert shown.count(words) == 6, number
        came = await page.evaluate(MADE_OF)
        await page.reload()
        assert came == await page.evaluate(MADE_OF)


def _comes(here: Infested, words: str, last: str) -> None:
    """Said on another screen: own words, and a message of each kind of block and button."""
    kit, who = here.house.kit, here.amina
    blocks = [
        ["paragraph", words],
        ["quote", words, ""],
        ["line", 1, "", words, ""],
        ["quiet", words],
        ["heading", last],
    ]
    asked: dict[str, Any] = {
        "kind": "question", "blocks": blocks, "prompt": last, "again": False,
        "choices": [["o:0", words, False, False, None, ""]],
    }  # fmt: skip
    with here.house.database.work() as work:
        work.add(r.Utterance(kit.new_id(), who, "participant", kit.clock(), body={"text": words}))
        work.add(r.Utterance(kit.new_id(), who, "bot", kit.clock(), body=asked))


async def test_what_two_write_at_one_screen_is_only_words(house: House, chromium: Browser) -> None:
    talker = house.joined()
    said = list(shares())
    async with served(site(house)) as base, watched_page(chromium, locale="nb-NO") as page:
        await page.add_init_script(MARKED)
        await sign_in(page, house, base, SPECIALIST)
        at = f"{base}/staff/participants/{talker.id}/together"
        for words in said:
            await page.goto(f"{at}/begin?script=en-jeg-ser-opp-til")
            await page.get_by_role("button", name="Ja, sammen").click()
            await _answers(page, words)
            await _too_long(page, words)
            await page.goto(f"{at}/conversation")
            await _leaves(page)
    with house.database.reading() as look:
        kept = [str(one.body.get("text", "")) for one in look.find(r.AnswerRow, participant_id=talker.id)]
    assert [words for words in said if words not in kept] == []


async def _answers(page: Page, words: str) -> None:
    """The first question. Some hold an address, and the offer to leave it out comes first."""
    await page.get_by_label("Med dine egne ord").fill(words)
    await page.get_by_role("button", name="Skriv det ned").click()
    await asleep(page)
    if await (keep := page.get_by_role("button", name="Behold det som det er")).count():
        await keep.click()
        await asleep(page)


async def _too_long(page: Page, words: str) -> None:
    """Given back as it was written."""
    more = (words * 2)[:TOO_LONG]
    await page.get_by_label("Med dine egne ord").fill(more)
    await page.get_by_role("button", name="Skriv det ned").click()
    await asleep(page)
    assert await page.get_by_label("Med dine egne ord").input_value() == more


async def _leaves(page: Page) -> None:
    await asleep(page)
    await page.get_by_role("button", name="Avslutt her").click()
    await asleep(page)
