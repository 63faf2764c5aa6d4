"""`python -m bot` and the command `stegvis`."""

from __future__ import annotations

from bot.cli import run


def main() -> None:
    run()


if __name__ == "__main__":
    main()
