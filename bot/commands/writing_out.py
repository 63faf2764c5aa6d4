"""`stegvis scripts export`: a version that was made in the console, back into the repository's own files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import resources, wiring
from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.ports import Work
from bot.application.review import exporting, standing
from bot.commands.printing import say
from bot.dialogue.loading import Version
from bot.language.catalogues import Language
from bot.settings import read_settings


def export(
    key: Annotated[str, typer.Argument(metavar="ID", help="Script id.")],
    out: Annotated[Path, typer.Option("--out", help="A folder: the repository, or an empty one.")],
    version: Annotated[str, typer.Option(help="The version, or its first letters; the one in use when none.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Also over something that this was not made from.")] = False,
) -> None:
    """Write a version as the script's file and the catalogues. Comments, order and all other entries stay."""
    house = wiring.house(read_settings())
    wiring.register_shipped(house.database, house.kit)
    with house.database.reading() as look:
        wanted = _wanted(look, key, version)
        known = standing.origins(look, wanted.hash)
    path, catalogues = _script_file(out, wanted), _catalogues(out)
    current = path.read_text(encoding="utf-8") if path.exists() else None
    here = exporting.hash_of(current, catalogues) if current is not None else wanted.hash
    if here not in known and not yes:
        raise WrongUse(
            f"{path} holds something that this version was not made from. Bring the draft over in the console, "
            "or write over it with --yes"
        )
    made = exporting.files(wanted, path.relative_to(out).as_posix(), catalogues, current)
    written = [name for name, text in made.items() if _write(out / name, text)]
    for name in written:
        print(name)
    say(f"version {wanted.hash[:12]}: {len(written)} files written")


def _wanted(look: Work, key: str, version: str) -> Version:
    rows = [row for row in look.find(r.ScriptVersion, script_id=key) if row.id.startswith(version)]
    if not version:
        live = library.stored_version(look, look.live_ids().get(key))
        if live is None:
            raise NotFound(f"no version of '{key}' is in use; name one with --version")
        return live
    if len(rows) != 1:
        found = "no version" if not rows else "more than one version"
        raise NotFound(f"there is {found} of '{key}' that begins with {version}")
    return library.loaded(rows[0])


def _script_file(out: Path, version: Version) -> Path:
    """Where it lies there; else where it lies in what ships; else where a new one would."""
    there = sorted((out / "dialogues").rglob(f"{version.script.id}.yaml"))
    shipped = [path for path in resources.script_files() if path.stem == version.script.id]
    if there:
        return there[0]
    return out / (shipped[0].relative_to(resources.root()) if shipped else exporting.script_path(version))


def _catalogues(out: Path) -> dict[Language, str]:
    found: dict[Language, str] = {}
    for language in exporting.TRANSLATED:
        there = out / exporting.catalogue_path(language)
        found[language] = (there if there.exists() else resources.catalogue_file(language)).read_text(encoding="utf-8")
    return found


def _write(path: Path, text: str) -> bool:
    """Whether there was anything to write."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise WrongUse(f"{path} cannot be written ({error.strerror})") from None
    return True
