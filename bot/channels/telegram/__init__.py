"""Telegram: one of three surfaces for the same conversation."""

import os

# python-telegram-bot then gives waiting times as timedelta, without a warning for each one.
os.environ.setdefault("PTB_TIMEDELTA", "1")  # noqa: TID251 - the library's own switch, read by it alone
