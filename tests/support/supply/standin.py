"""At the network's edge: a server that speaks OSV's `/v1/query` and npm's bulk advisories as the real ones do."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from tests.support.supply.askers import NPM_PROBE, PYTHON_PROBE, Package

BULK = "/-/npm/v1/security/advisories/bulk"


@dataclass
class Service:
    """What it knows, by name and version, and after how many answers it breaks off."""

    knows: Mapping[Package, str] = field(default_factory=dict)
    most_answers: int | None = None
    asked: list[Package] = field(default_factory=list)
    url: str = ""

    @property
    def osv(self) -> str:
        return f"{self.url}/v1/query"


# What the real services say of the two that are known to be weak.
PROBES = {Package(*PYTHON_PROBE): "PYSEC-2019-16", Package(*NPM_PROBE): "GHSA-vh95-rmgr-6w4m"}


@contextmanager
def running(knows: Mapping[Package, str], most_answers: int | None = None) -> Iterator[Service]:
    service = Service(knows, most_answers)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"service": service}))
    service.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    service: Service

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        asked = json.loads(gzip.decompress(body) if self.headers.get("Content-Encoding") == "gzip" else body)
        if self.service.most_answers is not None and len(self.service.asked) >= self.service.most_answers:
            self._answer({"message": "busy"}, 503)
        elif self.path == "/v1/query":
            self._answer(self._osv(asked))
        elif self.path == BULK:
            self._answer(self._bulk(asked))
        else:
            self._answer({}, 404)

    def do_GET(self) -> None:
        """A packument, by which npm tells what else is weak for it."""
        known = [one for one in self.service.knows if self.path == f"/{one.name}"]
        versions = {one.version: {"name": one.name, "version": one.version} for one in known}
        self._answer({"name": self.path[1:], "versions": versions}, 200 if known else 404)

    def _osv(self, asked: dict[str, Any]) -> dict[str, Any]:
        assert asked["package"]["ecosystem"] == "PyPI"
        package = Package(asked["package"]["name"], asked["version"])
        self.service.asked.append(package)
        if (known := self.service.knows.get(package)) is None:
            return {}
        fixed = {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99.0"}]}
        affected = [{"package": {"name": package.name, "ecosystem": "PyPI"}, "ranges": [fixed]}]
        return {"vulns": [{"id": known, "summary": "Weak.", "aliases": ["CVE-2026-0001"], "affected": affected,
                           "modified": "2026-01-01T00:00:00Z", "published": "2026-01-01T00:00:00Z", "schema_version": "1.7.3"}]}  # fmt: skip

    def _bulk(self, asked: dict[str, list[str]]) -> dict[str, Any]:
        packages = [Package(name, version) for name, versions in asked.items() for version in versions]
        self.service.asked += packages
        return {
            one.name: [{"id": 1, "url": f"https://github.com/advisories/{self.service.knows[one]}", "title": "Weak",
                        "severity": "high", "vulnerable_versions": f"<={one.version}", "cwe": ["CWE-1321"],
                        "cvss": {"score": 7.3, "vectorString": "CVSS:3.1/AV:N"}}]
            for one in packages
            if one in self.service.knows
        }  # fmt: skip

    def _answer(self, said: dict[str, Any], status: int = 200) -> None:
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass
