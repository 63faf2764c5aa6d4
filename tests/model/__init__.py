"""Long sequences of turns, edits, stale presses, restarts and releases, against a simple model of what must happen.

`model.py` and `run.py` say what must happen, from METHOD §3 and docs/scripts.md, and know nothing of the program;
`store.py` is the real application on a database in memory; `phone.py` makes real Telegram updates; `playing.py` holds
the two together. `python -m tests.model --sequences 100000 --seed 1 --processes 2` is the long form, and
`python -m tests.model.planted` shows that faults are found.
"""
