"""`python -m bot` and the command `stegvis`."""

from __future__ import annotations

import gc

# Nothing that is imported is rubbish, and looking through all of it over and over is a fifth of the way to the start.
gc.disable()

from bot.cli import run  # noqa: E402

gc.enable()


def main() -> None:
    run()


if __name__ == "__main__":
    main()
