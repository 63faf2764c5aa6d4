"""Which lane of a gutter each way takes: short ones nearest, and no two on top of each other."""

from __future__ import annotations

from collections.abc import Mapping

Span = tuple[float, float]


def lanes(spans: Mapping[str, Span]) -> dict[str, int]:
    """{target: lane} for {target: (from y, to y)}."""
    taken: list[list[Span]] = []
    found: dict[str, int] = {}
    for key, span in sorted(spans.items(), key=lambda one: (one[1][1] - one[1][0], one[1], one[0])):
        lane = next((number for number, others in enumerate(taken) if _is_free(others, span)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(span)
        found[key] = lane
    return found


def _is_free(others: list[Span], span: Span) -> bool:
    return all(span[1] < other[0] or other[1] < span[0] for other in others)
