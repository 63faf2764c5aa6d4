"""Logs carry ids, never words; no secret ever reaches them.

What we write ourselves is written with care, so it is printed. What a library has to say may quote an address with
the bot token in it, an update, or a value: of that only the place is printed, and only from a warning upwards. What
an exception said is never printed; what it is, and where it came from, is.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from bot.language.legible import legible
from bot.settings import Settings

OURS = "bot"

# A bot token stands in every address of the Bot API, also as it is written inside another address.
_TOKEN = re.compile(r"(?<!\d)\d{4,}(?::|%3A)[A-Za-z0-9_-]{10,}", re.IGNORECASE)

# So many places of an exception, the innermost first.
MOST_PLACES = 4


LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Redacting(logging.Formatter):
    """A line of text, with the moment in UTC as ISO 8601 writes it."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def format(self, record: logging.LogRecord) -> str:
        said = _first_line(record.getMessage()) if is_ours(record) else _place(record.pathname, record.lineno)
        if record.exc_info and record.exc_info[1] is not None:
            said = f"{said} [{told(record.exc_info[1])}]"
        clean = logging.makeLogRecord(
            record.__dict__ | {"msg": said, "args": (), "exc_info": None, "exc_text": None, "stack_info": None}
        )
        return _TOKEN.sub("[token]", self.written(clean))

    def written(self, clean: logging.LogRecord) -> str:
        return super().format(clean)


class RedactingAsJson(Redacting):
    """The same as one object of JSON a line: `at`, `level`, `part` and `said`."""

    def written(self, clean: logging.LogRecord) -> str:
        line = {"at": self.formatTime(clean), "level": clean.levelname, "part": clean.name, "said": clean.msg}
        return json.dumps(line, ensure_ascii=False)


def _first_line(said: str) -> str:
    """One line, whatever ends a line somewhere; what commands a terminal is named."""
    return legible(said).partition("\n")[0]


def is_ours(record: logging.LogRecord) -> bool:
    return record.name == OURS or record.name.startswith(f"{OURS}.")


def set_up_logs(settings: Settings) -> None:
    """Ours at the chosen level, everything else from a warning upwards, also what sets its own level."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    others = max(level, logging.WARNING)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingAsJson() if settings.log_format == "json" else Redacting(LINE))
    handler.addFilter(lambda record: is_ours(record) or record.levelno >= others)
    logging.basicConfig(level=others, handlers=[handler], force=True)
    logging.getLogger(OURS).setLevel(level)
    logging.captureWarnings(True)


def keep_quiet_when_crashing() -> None:
    """What Python would print of an exception that nobody caught: its kind and its places, without its words."""

    def crashed(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            _print(error)

    sys.excepthook = crashed
    threading.excepthook = lambda about: _print(about.exc_value)
    sys.unraisablehook = lambda about: _print(about.exc_value)


def told(error: BaseException) -> str:
    """The kind of an exception and where it came from, the innermost place first."""
    frames = traceback.extract_tb(error.__traceback__)[-MOST_PLACES:]
    places = " < ".join(_place(frame.filename, frame.lineno or 0) for frame in reversed(frames))
    return f"{type(error).__name__} at {places}" if places else type(error).__name__


def _place(file: str, line: int) -> str:
    path = Path(file)
    return f"{path.parent.name}/{path.name}:{line}"


def _print(error: BaseException | None) -> None:
    """In the form of the log, where there is one; else as a command speaks."""
    if error is None:
        return
    said = f"an error in the program itself, {told(error)}; please report this line."
    if any(isinstance(one.formatter, RedactingAsJson) for one in logging.getLogger().handlers):
        logging.getLogger(OURS).critical(said)
    else:
        sys.stderr.write(f"stegvis: {said}\n")
