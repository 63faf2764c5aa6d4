"""Broken script files at the command line, and broken words in a supervisor's draft; the whole way, for some of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from typer.testing import CliRunner

from bot import wiring
from bot.application import library, staffing
from bot.application.errors import WrongUse
from bot.application.review import drafting
from bot.cli import app
from bot.dialogue import loading
from bot.language.catalogues import LANGUAGES
from bot.language.typed import tidy
from tests.fuzz import breaking_files as breaking
from tests.fuzz.cases import Hanging, Piece, Tally, Wrong, ending_within, told
from tests.fuzz.scripts import MOST_SECONDS, broken
from tests.support.house import House, opened_house

TOGETHER = 100
SUPERVISOR = "solveig@example.no"
_LINE = re.compile(r".+\.yaml:[1-9]\d*:[1-9]\d*: [a-z][a-z0-9-]*: .{10,}", re.DOTALL)
_ENDS = re.compile(r"\d+ scripts, \d+ problems, \d+ warnings")
# What somebody pastes into a field for words.
_PASTED = (
    "", " ", "\0", "x", "{", "}", "{S}", "{svar.en}", "{x}", "{{S}}", '"', "'", '"""', "\\", "\\n", "\n\n\n", "\r\n", "\t", "- x",
    "x: y", "# x", "*a", "&a", "!!int x", "| x", "> x", "%x", "@x", "`x`", "---", "...", "null", "true", "1", "\ud800", "\ufeff",
    "\u2028", "\x85", "\x1b[0m", "\u202e", "👩‍👩‍👧" * 9, "å" * 300, "x" * 5000, "Hva? Hvem? Hvor?", "Hva skal vi gjøre?", "<b>x</b>",
)  # fmt: skip


def piece(work: Piece) -> Tally:
    seed, first, end = work
    tally = Tally()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="stegvis-fuzz-")))
        house = stack.enter_context(opened_house(folder))
        for number in range(first, end):
            dice = Random(f"door/{seed}/{number}")
            door: Callable[[Random, Path, House], str] = dice.choice((_at_the_command_line, _in_a_draft))
            tally.done += 1
            try:
                with ending_within(MOST_SECONDS):
                    tally.outcomes[door(dice, folder, house)] += 1
            except (Exception, Hanging) as error:
                tally.fails(number, f"{door.__name__}: {told(error)}")
    return tally


def _at_the_command_line(dice: Random, folder: Path, _house: House) -> str:
    """`stegvis scripts check` of one file or a few: lines with a place, a sum, and 0 or 1."""
    own = folder / "scripts"
    own.mkdir(exist_ok=True)
    for path in own.iterdir():
        path.unlink()
    paths = [own / f"{name}.yaml" for name in ("en", "to", "tre")[: dice.choice((1, 1, 3))]]
    for path in paths:
        path.write_bytes(broken(dice)[1])
    given = [str(own)] if dice.random() < 0.3 else list(map(str, paths))
    done = CliRunner().invoke(app, ["scripts", "check", *given])
    if done.exit_code not in (0, 1) or not (done.exception is None or isinstance(done.exception, SystemExit)):
        raise Wrong(f"ended with {done.exit_code} and {type(done.exception).__name__}")
    lines = re.split(r"\n(?=/|\S+\.yaml:)", done.stdout.strip()) if done.stdout.strip() else []
    if not _ENDS.search(done.output) or not all(_LINE.match(line) or _ENDS.match(line) for line in lines):
        raise Wrong("a line without a place")
    return f"command line: {done.exit_code}"


@cache
def _shipped() -> dict[str, loading.Version]:
    return wiring.shipped_versions()


def _in_a_draft(dice: Random, _folder: Path, house: House) -> str:
    """Saved, or refused with a reason; what was saved reads again as the words that were written."""
    base = _shipped()[dice.choice(sorted(_shipped()))]
    words = {}
    for _ in range(dice.choice((1, 1, 2, 5))):
        language, context = dice.choice(LANGUAGES), dice.choice(sorted(base.texts["nb"]))
        words[language, context] = _words(dice, base.texts[language][context])
    with house.database.reading() as look:
        staff = staffing.staff_by_email(look, SUPERVISOR)
    try:
        with house.database.work() as work:
            draft = drafting.begin(work, house.kit, staff, base)
            saved = drafting.save(work, house.kit, staff, draft, base.hash, words)
    except drafting.Refused as refused:
        if not refused.findings:
            raise Wrong("refused without a reason") from refused
        return f"draft refused: {refused.findings[0].code}"
    except WrongUse:
        return "draft: cannot stand in the script"
    with house.database.reading() as look:
        kept = library.stored_version(look, saved.version.hash)
    if kept is None or kept.hash != saved.version.hash:
        raise Wrong("a draft does not read as it was saved")
    if any(kept.texts[language][context] != tidy(said) for (language, context), said in words.items()):
        raise Wrong("a draft has other words than were written")
    return "draft saved"


def _words(dice: Random, stands: str) -> str:
    pasted, at = dice.choice((*_PASTED, *breaking.WRITTEN)), dice.randrange(len(stands) + 1)
    return dice.choice(
        (pasted, stands[:at] + pasted + stands[at:], stands + pasted, pasted + stands, json.dumps(stands))
    )
