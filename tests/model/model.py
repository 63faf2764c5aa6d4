"""The model of one participant: which conversation is open, what stands above it, what is kept and shared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from tests.model import turns
from tests.model.run import Run, Shown, Waiting
from tests.model.scripts import IDS, SUITED, WORDS, Script
from tests.model.words import BY_SLASH, BY_WORDS, HELLO, NO, YES

MENU_WAYS = ("shelves", "two", "profile", "tasks", "reminders", "my-data", "language", "help")
# As many conversations as the menu puts forward beside those that wait.
MOST_PUT_FORWARD = 3
HOURS_A_DAY = 24

_screens = count(-1, -1)


@dataclass(slots=True)
class Screen:
    """What stands above a conversation: the menu, or words that answered no question."""

    name: str
    prompt: int
    held: Waiting | None = None


class Person:
    def __init__(self, live: Callable[[str], Script], seen: Counter[str]) -> None:
        self.live, self.seen = live, seen
        self.now = 0.0
        self.runs: list[Run] = []
        self.current: Run | None = None
        self.screen: Screen | None = None
        self.listed: list[str] = []
        # Words that answered nothing and were kept as a note of one's own.
        self.notes: list[tuple[str, bool]] = []
        self.shows: list[Shown] = []

    # What comes in. Each leaves in `shows` the messages with buttons that must follow.

    def typed(self, text: str, origin: str, *, flagged: bool) -> None:
        self.shows = []
        way, said = BY_WORDS.get(text, ""), Waiting(text, flagged, origin)
        if way == "help":
            self._show_open()
        elif way == "stop" and (self.screen or not self.current):
            self._settle_undecided()
            self._in_run("stop")
        elif self.screen and self.screen.name == "keep":
            self._decide_words(said, way)
        elif self.current and not self.screen:
            self._turn(lambda run: turns.typed(run, said, way, self.now, self.live(run.script.id)))
        else:
            self._at_the_menu(said, way)

    def command(self, name: str, argument: str = "") -> None:
        self.shows = []
        self._settle_undecided()
        if name == "start":
            self._come_back() if self.current else self._menu()
        elif name == "meny":
            self._leave_for_menu()
        elif name == "samtale":
            self._begin(argument)
        elif name in BY_SLASH:
            self._in_run(BY_SLASH[name])
        else:
            self._show_open()

    def tapped(self, prompt: int, key: str) -> None:
        self.shows = []
        screen = self.screen
        if key == "help":
            self._show_open()
        elif screen and prompt == screen.prompt:
            if not self._tap_screen(screen, key):
                self._show_open()
        else:
            self._tap_in_run(prompt, key)

    def _tap_in_run(self, prompt: int, key: str) -> None:
        self._settle_undecided()
        if self.current and (not self.screen or prompt == self.current.prompt):
            self.screen = None
            self._turn(lambda run: turns.tapped(run, prompt, key, self.now))
        else:
            self._show_open()

    def edited(self, text: str, origin: str, *, flagged: bool) -> None:
        self.shows = []
        new, held = Waiting(text, flagged, origin), self.screen.held if self.screen else None
        if held and held.origin == origin:
            self._offer_to_keep(new)
        elif self.current and self.current.gave(origin):
            self._settle_undecided()
            self.screen, self.listed = None, []
            self._turn(lambda run: run.edited(new, self.now))

    # What can be read off.

    def open_runs(self) -> list[Run]:
        """The newest first."""
        return [run for run in reversed(self.runs) if not run.ended]

    def finished(self, script_id: str) -> int:
        return sum(run.script.id == script_id and run.ended == "finished" for run in self.runs)

    @property
    def open_task(self) -> bool:
        """A small step that somebody wanted to try, and still wants to."""
        return any(
            said.step == WORDS and goes == "steps" and not said.flagged
            for run in self.runs
            for said, goes in run.place.lines.items()
        )

    # Conversations.

    def _turn(self, does: Callable[[Run], None]) -> None:
        run = self.current
        assert run is not None
        run.shows, run.left = [], False
        does(run)
        self.shows += run.shows
        if run.ended or run.left:
            self.current = None
        if run.left:
            self._menu()
        elif run.ended == "finished":
            self._after(run)

    def _after(self, run: Run) -> None:
        chosen = {key for said in run.of("@end") for key in said.options}
        if any(one["does"] == "again" for one in run.script.endings if one["id"] in chosen):
            self.seen["another round"] += 1
            self._begin(run.script.id)
        else:
            self._menu()

    def _in_run(self, key: str) -> None:
        self.screen, self.listed = None, []
        if self.current:
            prompt = self.current.prompt
            self._turn(lambda run: turns.tapped(run, prompt, key, self.now))
        elif key != "stop":
            self._menu()

    def _begin(self, script_id: str) -> None:
        """One that is open goes on instead."""
        self._finish_feedback()
        waiting = next((run for run in self.open_runs() if run.script.id == script_id), None)
        if waiting:
            self.current = waiting
            self._come_back()
        elif script_id in IDS:
            self.screen, self.listed = None, []
            suited = self.finished(script_id) > 0
            run = Run(self.live(script_id), self.now, self.seen, open_task=self.open_task, suited=suited)
            self.runs.append(run)
            self.current = run
            self.shows += run.shows
        else:
            self._menu()

    def _come_back(self) -> None:
        run = self.current
        assert run is not None
        self.screen, self.listed = None, []
        run.come_back(self.live(run.script.id), self.now)
        self.shows += run.shows
        if run.ended:  # the newer version had nothing left to ask
            self.current = None
            self._menu()

    def _finish_feedback(self) -> None:
        """Whoever goes elsewhere when only "did the questions suit you" is left has finished."""
        for run in self.open_runs():
            if run.place.open == SUITED and not (run.revisit or run.edit or run.story):
                turns.finished_with(run, self.now)
                self.current = None if self.current is run else self.current

    # The menu and what stands above a conversation.

    def _show(self, name: str, keys: tuple[str, ...], held: Waiting | None = None) -> None:
        self.screen = Screen(name, next(_screens), held)
        self.shows.append(Shown(self.screen.prompt, keys, held.text if held and not held.flagged else ""))

    def _menu(self) -> None:
        waiting = [run.script.id for run in self.open_runs()]
        others = [key for key in IDS if key not in waiting]
        new = sorted(key for key in others if not self.finished(key))
        had = sorted((key for key in others if self.finished(key)), key=lambda key: (-self._days_since(key), key))
        self.listed = [*waiting, *[*new, *had][:MOST_PUT_FORWARD]]
        self._show("menu", (*(f"s:{n}" for n, _ in enumerate(self.listed)), *MENU_WAYS))

    def _days_since(self, script_id: str) -> int:
        ends = [run.last for run in self.runs if run.script.id == script_id and run.ended == "finished"]
        return int((self.now - max(ends)) // HOURS_A_DAY)

    def _leave_for_menu(self) -> None:
        self.screen = None
        self._finish_feedback()
        if self.current:
            self._in_run("other")
        else:
            self._menu()

    def _show_open(self) -> None:
        """Whatever is open now, once more."""
        if self.screen and self.screen.name == "keep":
            self._show("keep", ("yes", "no"), self.screen.held)
        elif self.current and not self.screen:
            self._come_back()
        else:
            self._menu()

    def _tap_screen(self, screen: Screen, key: str) -> bool:
        if screen.name == "menu" and key[:2] == "s:" and int(key[2:]) < len(self.listed):
            self._begin(self.listed[int(key[2:])])
        elif screen.name == "keep" and key in ("yes", "no"):
            if key == "yes":
                self._note()
            self.screen, self.listed = None, []
            # Where a question waits below, the menu says so.
            self._menu()
        else:
            return False
        return True

    def _at_the_menu(self, said: Waiting, way: str) -> None:
        if way == "resume" and self.open_runs():
            self.current = self.open_runs()[0]
            self._come_back()
        elif way or said.text in HELLO:
            self._menu()
        else:
            named = [key for n, key in enumerate(self.listed, 1) if said.text == str(n)]
            named += [key for key in IDS if said.text == self.live(key).title]
            if named:
                self._begin(named[0])
            else:
                self._offer_to_keep(said)

    def _offer_to_keep(self, said: Waiting) -> None:
        self._show("keep", ("yes", "no"), said)

    def _decide_words(self, said: Waiting, way: str) -> None:
        screen = self.screen
        assert screen is not None
        if said.text in YES | NO | {"1", "2"}:
            self._tap_screen(screen, "yes" if said.text in YES | {"1"} else "no")
        elif way or said.text in HELLO | {self.live(key).title for key in IDS}:
            self._settle_undecided()
            self._at_the_menu(said, way)
        else:
            self._note()
            self._offer_to_keep(said)

    def _note(self) -> None:
        if self.screen and self.screen.held:
            self.seen["kept as a note"] += 1
            self.notes.append((self.screen.held.text, self.screen.held.flagged))

    def _settle_undecided(self) -> None:
        """Whoever goes elsewhere without deciding loses no words."""
        if self.screen and self.screen.name == "keep":
            self._note()
            self.screen, self.listed = None, []
