"""A browser in a few words, so that whoever is signed in knows a session again. Nothing else of it is kept."""

from __future__ import annotations

from collections.abc import Callable


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


ON, SILENT = _("{browser} on {system}"), _("A browser that does not say its name")
# The first that fits: most say that they are some of the others too.
_NAMES = (
    ("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Vivaldi", "Vivaldi"),
    ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chromium", "Chromium"), ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chrome OS"),
    ("Mac OS X", "Mac"), ("Linux", "Linux"),
)  # fmt: skip


def in_short(user_agent: str) -> str:
    """`Firefox/Windows`; what is not known is left out, and nothing that a browser wrote stands in it."""
    name = next((shown for mark, shown in _NAMES if mark in user_agent), "")
    system = next((shown for mark, shown in _SYSTEMS if mark in user_agent), "")
    return f"{name}/{system}"


def said(kept: str, say: Callable[..., str]) -> str:
    """What `in_short` kept, to be read. `say` looks a text up in the reader's language."""
    name, _, system = kept.partition("/")
    if name and system:
        return say(ON, browser=name, system=system)
    return name or system or say(SILENT)
