"""Which of the composed lines get a full card, and which a soft one."""

from typing import Final

from bot.safety.grammar import lines

# Words of those who say that they cannot go on, and not that they are about to end it.
_WEARY: Final = (
    "<c_better>", "<c_without>", "<c_miss>", "<c_burden>", "<c_tired>", "<c_reason>", "<c_wake>", "<e_better>",
    "<e_scared>", "fantes", "verdt", "redd", "uten/utan", "burden", "better", "tired", "scared", "never", "wish",
    "point", "reason", "suicidal", "selvmordstanker", "sove/", "våkner", "forever", "<c_ready>", "<c_hitonly> $",
    "be ..1 here", "<c_forbid>", "<e_want> ..2 it/", "go on", "will to", "nothing", "wake", "døden", "straffe",
    "over ..3 for/førr",
)  # fmt: skip
_DENIALS: Final = (
    "<not>", "<c_not>", "<c_noone>", "<e_not>", "not/", "dont/", "ikke", "ingen", "aldri", "never", "cant", "wont",
)  # fmt: skip


def both(serious: str, soft: str, over: str) -> tuple[str, str]:
    """The lines that get a full card, and those that get a soft one: the same denied, told as over, or about others."""
    explicit = [f"{line} -{over} -<past>{_undenied(line)}" for line in lines(serious) if not _weary(line)]
    ambiguous = [line.removeprefix("^ ").removeprefix("! ") for line in lines(serious)] + lines(soft)
    return "\n".join(explicit), "\n".join(ambiguous)


def _weary(line: str) -> bool:
    return any(word in line for word in _WEARY)


def _undenied(line: str) -> str:
    return "" if any(word in line for word in _DENIALS) else " -<not>"
