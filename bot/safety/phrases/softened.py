"""Which of the composed lines get a full card, and which a soft one."""

from typing import Final

from bot.safety.grammar import lines

# Words of those who say that they cannot go on, and not that they are about to end it.
_WEARY: Final = (
    "<c_better>", "<c_without>", "<c_miss>", "<c_burden>", "<c_tired>", "<c_reason>", "<c_wake>", "<e_better>",
    "<e_scared>", "fantes", "verdt", "redd", "uten/utan", "burden", "better", "tired", "scared", "never", "wish",
    "point", "reason", "suicidal", "selvmordstanker", "sove/", "våkner", "forever", "<c_ready>", "<c_hitonly> $",
    "be ..1 here", "<c_forbid>", "<e_want> ..2 it/", "go on", "will to", "nothing", "wake", "døden", "straffe",
    "over ..3 for/førr", "levva ..1 for", "slå/banke",
)  # fmt: skip
_DENIALS: Final = (
    "<not>", "<c_not>", "<c_noone>", "<e_not>", "not/", "dont/", "ikke", "ingen", "aldri", "never", "cant", "wont",
)  # fmt: skip


def both(serious: str, soft: str, over: str) -> tuple[str, str]:
    """The lines that get a full card, and those that get a soft one: the same denied, told as over, or about others."""
    explicit = [f"{_undenied(line)}{line} -{over} -<told>" for line in lines(serious) if not _weary(line)]
    return "\n".join(explicit), _less(serious, soft)


def both_now(serious: str, soft: str, over: str) -> tuple[str, str]:
    """Likewise, but what is denied or past elsewhere in the sentence does not make it softer: only just before it."""
    explicit = [f"! {line} -{over} -used/wanted" for line in lines(serious) if not _weary(line)]
    return "\n".join(explicit), _less(serious, soft)


def _less(serious: str, soft: str) -> str:
    return "\n".join([line.removeprefix("^ ").removeprefix("! ") for line in lines(serious)] + lines(soft))


def _weary(line: str) -> bool:
    return any(word in line.replace("<c_wish>", "") for word in _WEARY)


def _undenied(line: str) -> str:
    return "" if any(word in line for word in _DENIALS) else "! "


def told(serious: str, soft: str) -> tuple[str, str]:
    """Likewise for what others do: soft when denied just before or after, or when it is years ago.

    Not by a "not" or a "was" elsewhere in the sentence: "he hits me when dinner was not ready" is no denial.
    """
    explicit = [f"{_affirmed(line)} -{{long_ago}}" for line in lines(serious)]
    return "\n".join(explicit), _less(serious, soft)


def _affirmed(line: str) -> str:
    if any(word in line for word in _DENIALS):
        return line
    parts = line.split()
    end = next((at for at, part in enumerate(parts) if part[0] in "&-"), len(parts))
    said = parts[:end]
    while said and said[-1].startswith(".."):
        said.pop()  # a gap at the end would lead away from what may be denied
    return " ".join(["%", *[part for part in said if part not in "!%"], "%", *parts[end:]])
