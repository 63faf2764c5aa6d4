"""What the recogniser finds in the written corpus: python -m tests.unit.safety.measure [SET] [--fifth N] [--show].

Words of the other sets are never printed: whoever reads them makes rules on them.
"""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable

from bot.safety.recogniser import Level, recognise
from tests.unit.safety.written import FIFTHS, SETS, Line, ordinary, risky, share

CARDS = (Level.EXPLICIT, Level.AMBIGUOUS)
ROUNDS = 3  # of which the fastest counts, so that a busy machine is not measured


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.unit.safety.measure", description=__doc__)
    parser.add_argument("set", nargs="?", default="made_on", choices=SETS)
    parser.add_argument("--fifth", type=int, choices=range(FIFTHS), help="only this fifth (0 is held out)")
    parser.add_argument("--without", type=int, choices=range(FIFTHS), help="all but this fifth")
    parser.add_argument("--only", default="", help="a kind, a variety or a spelling")
    parser.add_argument("--show", action="store_true", help="print what was missed (made_on only)")
    chosen = parser.parse_args()
    if chosen.show and chosen.set != "made_on":
        parser.error("only what rules are made on is shown")

    def kept(line: Line) -> bool:
        meant = not chosen.only or chosen.only in ("ordinary", line.kind, line.variety, line.spelling)
        return meant and chosen.fifth in (None, line.fifth) and chosen.without != line.fifth

    dangerous = [line for line in risky(chosen.set) if kept(line)]
    harmless = [line for line in ordinary(chosen.set) if kept(line)]
    for written in _report(dangerous, harmless):
        print(written)
    if chosen.show:
        for written in _missed(dangerous, harmless):
            print(written)


def _report(dangerous: list[Line], harmless: list[Line]) -> Iterable[str]:
    explicit = [line for line in dangerous if line.level == "explicit"]
    yield f"{'explicit':28}{'lines':>6}{'full':>8}{'any':>8}"
    yield _row("all", explicit)
    for of in (_spelling, _kind, _variety, _variety_and_spelling):
        yield from (_row(name, some) for name, some in _grouped(explicit, of))
    for level in ("ambiguous", "implicit"):
        yield _row(level, [line for line in dangerous if line.level == level])
    missed = Counter(line.kind for line in explicit if line.read_as is Level.NONE)
    yield "missed by kind: " + (", ".join(f"{kind} {times}" for kind, times in missed.most_common()) or "none")
    false = Counter(line.read_as for line in harmless)
    yield (
        f"ordinary: {len(harmless)} lines, full cards {false[Level.EXPLICIT]}, "
        f"soft cards {false[Level.AMBIGUOUS]}, together {share(harmless, *CARDS):.2f} %"
    )
    milliseconds = sorted(_milliseconds(line.text) for line in dangerous + harmless)
    yield (
        f"ms a message: p50 {statistics.median(milliseconds):.2f}, "
        f"p99 {milliseconds[int(len(milliseconds) * 0.99)]:.2f}, most {milliseconds[-1]:.2f}"
    )


def _missed(dangerous: list[Line], harmless: list[Line]) -> Iterable[str]:
    for line in dangerous:
        if line.read_as is Level.NONE or (line.level == "explicit" and line.read_as is not Level.EXPLICIT):
            yield "\t".join((line.read_as, line.level, line.variety, line.spelling, line.kind, line.text))
    for line in harmless:
        if line.read_as is not Level.NONE:
            yield "\t".join((line.read_as, "ordinary", line.variety, "", "", line.text))


def _row(name: str, lines: list[Line]) -> str:
    return f"{name:28}{len(lines):6}{share(lines, Level.EXPLICIT):8.1f}{share(lines, *CARDS):8.1f}"


def _grouped(lines: list[Line], of: Callable[[Line], str]) -> list[tuple[str, list[Line]]]:
    return [(name, [line for line in lines if of(line) == name]) for name in sorted({of(line) for line in lines})]


def _spelling(line: Line) -> str:
    return line.spelling


def _kind(line: Line) -> str:
    return line.kind


def _variety(line: Line) -> str:
    return line.variety


def _variety_and_spelling(line: Line) -> str:
    return f"{line.variety} {line.spelling}"


def _milliseconds(text: str) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        recognise(text)
        times.append(1000 * (time.perf_counter() - begun))
    return min(times)


if __name__ == "__main__":
    main()
