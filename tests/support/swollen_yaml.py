"""Files that were made to break whoever reads them, each with the place and the code of what is told."""

from __future__ import annotations

import string

# Each is shorter than a script may be, so that its length alone does not give it away.
SWOLLEN = {
    "lists-in-lists": ("[" * 99_999, "1:22: too-deep"),
    "lists-in-blocks": ("- " * 49_999, "1:43: too-deep"),
    "keys-in-keys": ("? " * 49_999, "1:43: too-deep"),
    "maps-in-maps": ("{a: " * 24_000, "1:82: too-deep"),
    "indented": ("".join(f"{' ' * n}a:\n" for n in range(400)), "21:21: too-deep"),
    "billion-laughs": (
        "a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip(string.ascii_lowercase, string.ascii_lowercase[1:], strict=False)),
        "2:8: alias",
    ),
    "many-aliases": ("a: &a x\nb: [" + "*a ," * 20_000 + "]", "2:5: alias"),
    "itself": ("a: &a [*a]", "1:8: alias"),
    "merged": ("a: &a {b: c}\nd: {<<: *a}", "2:9: alias"),
    "alias-as-key": ("a: &a x\n? *a\n: y", "2:3: alias"),
    "long-tag": ("%TAG !e! tag:" + "x" * 50_000 + "\n---\n[" + "!e!a ," * 8_000 + "]", "3:2: tag"),
    "object": ("!!python/object:os.system {a: b}", "1:1: tag"),
    "call": ('!!python/object/apply:os.system ["true"]', "1:1: tag"),
    "name": ("a: !!python/name:os.system ''", "1:4: tag"),
    "long-number": ('a: !!int "' + "9" * 90_000 + '"', "1:4: tag"),
    "base-sixty": ('a: !!int "' + "1:" * 45_000 + '1"', "1:4: tag"),
    "no-bool": ("a: !!bool maybe", "1:4: tag"),
    "no-date": ("a: !!timestamp x", "1:4: tag"),
    "no-float": ("a: !!float x", "1:4: tag"),
    "bytes": ('a: !!binary "YQ=="', "1:4: tag"),
    "set": ("!!set {a, b}", "1:1: tag"),
    "own-tag": ("a: !min x", "1:4: tag"),
    "many-keys": ("{" + "".join(f"{n:x}: ," for n in range(14_000)) + "}", "1:37633: too-long"),
    "one-key-often": ("{" + "a: ," * 24_000 + "}", "1:24001: too-long"),
    "many-values": ("[" + ",".join("1" * 49_000) + "]", "1:24000: too-long"),
    "many-steps": ("steps:\n" + "- {}\n" * 14_000, "11999:3: too-long"),
    "many-documents": ("---\n" * 20_000, "2:1: yaml"),
    "zero-byte": ('a: "\x00"', "1:1: yaml"),
    "half-a-character": ('a: "\ud800"', "1:1: yaml"),
    "long": ("#" * 100_001, "1:1: too-long"),
}  # fmt: skip

# Odd and harmless: the script's own problems are told, at their places.
HARMLESS = {
    "merge-of-nothing": "<<: {a: b}",
    "plain-long-number": "a: " + "9" * 90_000,
    "own-tags-of-yaml": "!!map {a: !!str x}",
    "anchor-for-nobody": "a: &a x",
    "comment": "a: b #" + "x" * 90_000,
    "long-text": "a: '" + "x" * 90_000 + "'",
    "long-key": "x" * 900 + ": y",
}
