"""The model of one conversation: what each tap, word and edit must lead to (METHOD §3), and nothing of how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from tests.model import buttons
from tests.model.scripts import CARD, CHOICES, DONE, END, FRAME, WORDS, Script
from tests.model.walking import Place, Said, lines, walk
from tests.model.words import NO, YES

_prompts = count(1)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message with buttons that must come: its prompt, its keys in order, and words that must stand in it."""

    prompt: int
    keys: tuple[str, ...]
    text: str = ""


@dataclass(slots=True)
class Waiting:
    """Words that wait for a decision; `of` is the answer that they would replace."""

    text: str
    flagged: bool
    origin: str | None
    of: Said | None = None


class Run:
    """One participant in one script version."""

    def __init__(self, script: Script, now: float, seen: Counter[str], *, open_task: bool, suited: bool) -> None:
        self.script, self.open_task, self.suited = script, open_task, suited
        # What has happened, so that a check that never met something is found out.
        self.seen = seen
        self.rows: list[Said] = []
        self.standing: list[Said] = []
        self.shared: list[Said] = []
        self.taken: list[Said] = []
        # Words that answered nothing, and are lines of their own.
        self.noted: list[Said] = []
        self.prompt, self.turn, self.reasks, self.last = 0, 0, 0, now
        self.revisit = self.card = self.ended = ""
        self.chosen: list[object] = []
        self.line: Said | None = None
        self.held: Waiting | None = None
        self.edit: Waiting | None = None
        self.story = self.words_shown = self.paused = False
        # Reset at each turn: what must be shown, whether all is said, the lines before it.
        self.shows: list[Shown] = []
        self.quiet = False
        self.before: dict[Said, str] = {}
        self.left = False
        self.go_on()

    # What can be read off.

    @property
    def place(self) -> Place:
        return walk(self.script, self.standing, open_task=self.open_task, suited=self.suited, taken=self.taken)

    @property
    def here(self) -> str:
        return self.revisit or self.place.open

    def of(self, step: str) -> list[Said]:
        return [said for said in self.standing if said.step == step and said.how != "aside"]

    def may_be_shared(self) -> list[Said]:
        return [said for said in self.place.lines if not said.flagged]

    @property
    def takes_words(self) -> bool:
        if self.edit or self.story:
            return False
        return self.here not in FRAME or self.here == WORDS

    # One turn.

    def begin_turn(self, now: float) -> float:
        away, self.last = now - self.last, now
        self.turn += 1
        self.before, self.quiet, self.left, self.shows = self.place.lines, False, False, []
        return away

    def ask(self, *, new: bool = True) -> None:
        if new or not self.prompt:
            self.prompt = next(_prompts)
        self.show(buttons.open_keys(self), buttons.text(self))
        self.quiet = True

    def show(self, keys: Sequence[str], text: str = "") -> None:
        self.shows.append(Shown(self.prompt, tuple(keys), text))

    def go_on(self) -> None:
        """Ask what is open now. What was decided about other lines is not decided about these (METHOD §3.3)."""
        if not self.quiet:
            decided = self.of(CARD)
            if decided and decided[0].turn < self.turn and list(self.place.lines.items()) != list(self.before.items()):
                self.standing.remove(decided[0])
                self.seen["card decided anew"] += 1
                self.revisit = "" if self.revisit == CARD else self.revisit
            if self.here == DONE:
                self.ended = "finished"
                self.seen["finished"] += 1
            else:
                self.ask()
        after = self.place.lines
        gone = [said for said, goes in self.before.items() if after.get(said) != goes]
        self.seen["lines that stand no more"] += len(gone)
        self.seen["taken back by a change"] += sum(said in gone for said in self.shared)
        self.shared = [said for said in self.shared if said not in gone]

    # Answers.

    def keep(self, how: str, text: str = "", options: tuple[str, ...] = (), *, of: Waiting | None = None) -> None:
        """The reply to what is open."""
        self.held_aside()
        here = self.here
        old = self.of(here) if self.revisit else []
        if old and self.script.by_id.get(here, {}).get("up_to", 1) > 1:
            old = [said for said in old if said.has_words][-1:] or old
        for other in old[1:]:
            self.standing.remove(other)
        self.answer(how, text, options, of=of, replaces=old[0] if old else None)
        if here == END and {key for said in old for key in said.options} != set(options):
            self.standing = [said for said in self.standing if said.step != WORDS or said.how == "aside"]
        self.settle()

    def answer(
        self, how: str, text: str, options: tuple[str, ...] = (), *, step: str = "", of: Waiting | None = None,
        replaces: Said | None = None,
    ) -> Said:  # fmt: skip
        origin, flagged = (of.origin, of.flagged) if of else (None, False)
        new = Said(step or self.here, how, text, options, flagged, origin, self.turn, replaces)
        self.rows.append(new)
        self.seen[f"kept: {how}"] += 1
        self.seen["kept: flagged"] += flagged
        self.seen["replaced"] += replaces is not None
        if replaces in self.standing:
            self.standing[self.standing.index(replaces)] = new
        else:
            self.standing.append(new)
        return new

    def note_all_aside(self) -> None:
        here = [said for said in self.standing if said.step == self.here and said.how == "aside"]
        self.noted += [said for said in here if said not in self.noted]

    def settle(self) -> None:
        self.revisit = self.card = ""
        self.reasks, self.chosen, self.words_shown, self.line = 0, [], False, None

    def keep_words(self, said: Waiting) -> None:
        step = self.script.by_id.get(self.here)
        if self.chosen and step is not None:
            self.keep_chosen()
            self.answer("typed", said.text, step=str(step["id"]), of=said)
        else:
            self.keep("typed", said.text, of=said)
        self.story = self.story or bool(said.flagged and step and step.get("story"))

    def keep_chosen(self) -> None:
        picked = [(key, label) for key, label in buttons.labels(self) if key in self.chosen]
        options = tuple(key[2:] for key, _ in picked if key.startswith("o:"))
        self.keep("tapped", ", ".join(label for _, label in picked), options)

    def held_aside(self) -> None:
        held, self.held = self.held, None
        if held:
            self.answer("aside", held.text, of=held)

    def edit_aside(self) -> None:
        edit, self.edit = self.edit, None
        if edit and edit.of:
            self.answer("aside", edit.text, step=edit.of.step, of=edit)

    def hold(self, said: Waiting) -> None:
        self.held_aside()
        step = self.script.by_id.get(self.here, {})
        bare = step.get("kind") in CHOICES and said.text in YES | NO
        if self.takes_words and not bare:
            self.held = said
            self.seen["words held"] += 1
        else:
            self.answer("aside", said.text, of=said)

    # A changed message.

    def gave(self, origin: str) -> bool:
        return any(said.origin == origin for said in self.standing) or bool(self.held and self.held.origin == origin)

    def edited(self, new: Waiting, now: float) -> None:
        """Both versions are kept, and the open question stays where it is."""
        mine = [said for said in self.standing if said.origin == new.origin]
        # What answers comes before what was only kept.
        answers = [said for said in mine if said.how != "aside"] or mine
        held = self.held if self.held and self.held.origin == new.origin else None
        old = held or answers[-1]
        self.shows, self.left = [], False
        if old.text == new.text:
            return
        self.begin_turn(now)
        self.edit_aside()
        if isinstance(old, Waiting):
            self.held_aside()
            self.held = new
        elif old.how == "aside":
            again = self.answer("aside", new.text, step=old.step, of=new, replaces=old)
            self.noted = [again if said is old else said for said in self.noted]
        else:
            self.edit = Waiting(new.text, new.flagged, new.origin, old)
        self.seen["edit offered"] += 1
        self.ask()
        self.go_on()

    def answer_edit(self, *, use: bool) -> None:
        edit = self.edit
        assert edit is not None and edit.of is not None
        if not use:
            self.edit_aside()
            return
        self.edit, old = None, edit.of
        self.seen["edit used"] += 1
        open_before = self.here
        self.answer("typed", edit.text, old.options, step=old.step, of=edit, replaces=old)
        if self.here != open_before:
            self.chosen, self.words_shown = [], False
        story = self.script.by_id.get(old.step, {}).get("story")
        self.story = self.story or bool(edit.flagged and story)

    # The card.

    def decide(self, how: str, lines: Sequence[Said]) -> None:
        """Exactly these are shared now; what was shared before and is not among them is taken back."""
        decided = self.of(CARD)
        how = how if lines else "none"
        self.seen[f"card: {how}"] += 1
        self.seen["taken back at the card"] += sum(said not in lines for said in self.shared)
        self.answer("tapped", "", (how,), step=CARD, replaces=decided[0] if decided else None)
        self.shared = list(lines)
        self.settle()

    def back_to(self, state: str) -> None:
        self.held_aside()
        self.edit_aside()
        self.settle()
        self.revisit, self.story = state, False
        self.seen["went back"] += 1
        self.ask()

    def answered(self) -> list[str]:
        steps = self.script.by_id
        return [key for key in self.place.path if key not in steps or steps[key]["kind"] != "say"]

    def come_back(self, live: Script, now: float) -> None:
        """Shown again; in the words of a newer version where the rule of the step says so (docs/scripts.md)."""
        self.seen["came back"] += 1
        if self.moves(live):
            self.move(live, now)
        else:
            self.shows, self.left, self.last = [], False, now
            self.before, self.quiet = self.place.lines, True
            self.ask()
        self.paused = False
        self.go_on()

    def move(self, live: Script, now: float) -> None:
        self.begin_turn(now)
        self.seen["moved to a newer version"] += 1
        self.edit_aside()
        if (self.revisit or self._after(live).open) != self.here:
            self.held_aside()
        self.script = live
        self.reasks, self.chosen, self.words_shown = 0, [], False

    def moves(self, live: Script) -> bool:
        if live is self.script:
            return False
        here = self.here
        if here in (*FRAME, DONE):
            return False
        rule = live.by_id.get(here, self.script.by_id[here])["when_changed"]
        if rule != "ask-again" or (here in live.by_id and live.seen(here) == self.script.seen(here)):
            return False
        after = self._after(live)
        if self.revisit and self.revisit not in (*after.path, after.open):
            return False
        stand = self.place.lines.items() <= after.lines.items() and self._all_lines(live) == self._all_lines(
            self.script
        )
        return stand and not any(self._reads_otherwise(said, live) for said in self.standing if said.how != "aside")

    def _after(self, live: Script) -> Place:
        return walk(live, self.standing, open_task=self.open_task, suited=self.suited, taken=self.taken)

    def _all_lines(self, script: Script) -> dict[Said, str]:
        """With those of the open question, where several are given one by one."""
        place = self._after(script)
        return lines(script, [*place.path, place.open], place.given, self.taken)

    def _reads_otherwise(self, said: Said, live: Script) -> bool:
        """A tapped button has other words now, or stands under another question."""
        before, now = self.script.on_buttons(said.step), live.on_buttons(said.step)
        keys = ("?", *said.options) if said.options else ()
        return any(now[key] != before.get(key) for key in keys if key in now)
