"""The policy: which licences are allowed and why, and what was read by hand."""

from __future__ import annotations

from dataclasses import dataclass

_PERMISSIVE = "asks for its notice to stay"

# Each name is SPDX's. What is weak copyleft says why it is allowed.
ALLOWED = {
    "Apache-2.0": f"{_PERMISSIVE}; grants patents", "BSD-2-Clause": _PERMISSIVE, "BSD-3-Clause": _PERMISSIVE,
    "ISC": _PERMISSIVE, "MIT": _PERMISSIVE, "MIT-0": "asks for nothing", "PSF-2.0": _PERMISSIVE, "Zlib": _PERMISSIVE,
    "CC-BY-SA-4.0": "weak copyleft for pictures: OpenMoji is named where the picture cards come and in the README; the drawings that the "
    "build makes of it are under the same licence, and no text or code of ours is",
    "LGPL-3.0-only": "weak copyleft for libraries: python-telegram-bot and psycopg are imported unchanged from their own files, and an "
    "office can put another version there; no code of ours comes under it",
    "MPL-2.0": "weak copyleft for each file: certifi and orjson are used unchanged, and their source is where they come from",
    "OFL-1.1": "fonts may be bundled with programs, with their licence beside them, as the build does; not sold by themselves",
}  # fmt: skip

# How packages spell the names of SPDX. "BSD License" alone is missing on purpose: it does not say which.
SPELLINGS = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "ISC License": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


@dataclass(frozen=True)
class Override:
    expression: str
    # Where it was read: a person can look there again.
    evidence: str
    # What stands in the licence file of the installed package; empty when the package is not installed on this system.
    says: str = ""


_BSD_3 = "Neither the name of the copyright holder nor the names of its"

OVERRIDES = {
    "colorama": Override("BSD-3-Clause", "LICENSE.txt in the package; on Windows alone"),
    "itsdangerous": Override("BSD-3-Clause", "LICENSE.txt in the package; the classifier says BSD only", _BSD_3),
    "jinja2": Override("BSD-3-Clause", "LICENSE.txt in the package; the classifier says BSD only", _BSD_3),
    "pysqlite3": Override(
        "Zlib", "LICENSE in the package: the words of zlib's licence; the metadata says nothing",
        "Altered source versions must be plainly marked as such",
    ),
    "python-dateutil": Override(
        "BSD-3-Clause", "LICENSE in the package: its BSD part applies to all code; the metadata says dual",
        "The above BSD License Applies to all code, even that also covered by Apache 2.0",
    ),
    "segno": Override("BSD-3-Clause", "LICENSE in the package; the classifier says BSD only", _BSD_3),
    "tzdata": Override("Apache-2.0", "LICENSE in the package; on Windows alone"),
}  # fmt: skip

DICTIONARIES = """
simplemma's code is MIT. The word lists inside it, of which `nb`, `nn` and `en` are read here, are under licences of their own; its
description names the sources of all lists together, in order of weight, and no list names its own:

| Source | Licence | Where it says so |
|---|---|---|
| Lemmatization lists by Michal Měchura | ODbL-1.0 | simplemma's description |
| Wiktionary, by Kaikki | CC-BY-SA-4.0 | Wiktionary's terms of use; simplemma's description names no licence |
| FreeLing | for Norwegian GPL, from Norsk Ordbank; for each language another | FreeLing's COPYING, 2b |
| spaCy lookups data | not read | simplemma's description names no licence |
| UniMorph | CC-BY-SA-3.0 for Bokmål | the README of that list |
| Wikinflection corpus | CC-BY-4.0 | simplemma's description |

The licence texts of the sources are in simplemma's repository, and not in the package that is installed. Stegvis uses the lists
unchanged and inside the service, does not pass them on, and shows no part of them: participants see their own words and how often
they return. `bot/language/lemma_table.py` is our own work and copies none. **Open**: how much of the list for Bokmål comes from
FreeLing's, which is under the GPL, is told nowhere. Whoever passes on an image with simplemma in it should ask its makers first, or
leave the package out of the image and let each office install it.
"""
