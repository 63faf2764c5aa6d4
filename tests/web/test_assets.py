from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.web.assets import STATIC, Assets, MissingAssetError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "chat.css").write_text("body { color: black }")
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor" / "big.css").write_text("x" * 10_000)
    return tmp_path


def client(*folders: Path) -> tuple[Assets, TestClient]:
    assets = Assets(*folders)
    return assets, TestClient(Starlette(routes=[assets.route()]))


def test_an_asset_is_served_under_its_hash_and_kept_for_long(folder: Path) -> None:
    assets, web = client(folder)

    answer = web.get(assets.url("chat.css"))

    assert answer.text == "body { color: black }"
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_the_address_changes_with_the_content(folder: Path) -> None:
    before = Assets(folder).url("chat.css")
    (folder / "chat.css").write_text("body { color: white }")
    assets, web = client(folder)

    assert assets.url("chat.css") != before
    assert web.get(before).status_code == 404


def test_a_file_in_a_folder_keeps_its_name(folder: Path) -> None:
    assets, web = client(folder)

    assert assets.url("vendor/big.css").endswith("/vendor/big.css")
    assert web.get(assets.url("vendor/big.css")).status_code == 200


@pytest.mark.parametrize("path", ["chat.css", "000000000000/chat.css", "{hash}/other.css", "{hash}/../secret.txt"])
def test_anything_else_is_not_found(folder: Path, path: str) -> None:
    inner = folder / "vendor"
    (folder / "secret.txt").write_text("secret")
    assets, web = client(inner)
    digest = assets.url("big.css").split("/")[2]

    assert web.get(f"/assets/{path.format(hash=digest)}").status_code == 404
    assert web.get(f"/assets/{digest}/%2e%2e/secret.txt").status_code == 404


def test_a_missing_asset_is_a_fault_at_once_and_says_how_to_get_it(folder: Path) -> None:
    with pytest.raises(MissingAssetError, match=r"gone\.css.*pip install"):
        Assets(folder).url("gone.css")


def test_styles_travel_compressed_to_those_who_accept_it(folder: Path) -> None:
    assets, web = client(folder)
    address = assets.url("vendor/big.css")

    packed = web.get(address, headers={"Accept-Encoding": "br, gzip;q=0.5"})
    plain = web.get(address, headers={"Accept-Encoding": "br, gzip;q=0"})

    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) == len(gzip.compress(b"x" * 10_000))
    assert packed.headers["vary"] == "Accept-Encoding"
    assert "content-encoding" not in plain.headers
    assert packed.text == plain.text == "x" * 10_000


def test_nothing_changes_an_asset(folder: Path) -> None:
    assets, web = client(folder)

    assert web.head(assets.url("chat.css")).status_code == 200
    assert web.post(assets.url("chat.css")).status_code == 405


def test_the_installed_styles_are_there_and_ask_no_one_else_for_anything() -> None:
    assets = Assets()
    assets.url("vendor/designsystemet.css")
    assets.url("vendor/designsystemet-theme.css")

    for style in STATIC.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert "@import" not in text, style.name
        assert "url(http" not in text.replace('"', "").replace("'", ""), style.name
        assert "url(//" not in text.replace('"', "").replace("'", ""), style.name
