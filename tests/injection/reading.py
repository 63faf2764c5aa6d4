"""A page as a browser reads it, without running it: each element with where it stands, and all of its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.async_api import Page

# Each element with its attributes. What stands in some attributes is words, or another at each look.
READS = """htmls => htmls.map(html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const words = new Set(['value', 'alt', 'title', 'aria-label', 'placeholder', 'content']);
  const structure = [], texts = [];
  for (const one of page.querySelectorAll('*')) {
    const has = [...one.attributes].map(a => words.has(a.name) ? a.name : a.name + '=' + a.value).sort();
    let around = '';
    for (let up = one; up; up = up.parentElement) around = up.tagName + '>' + around;
    structure.push(around + one.namespaceURI.slice(-5) + ' ' + has.join(' '));
    for (const a of one.attributes) texts.push(a.value);
  }
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) structure.push('comment');
  return [structure, page.documentElement.textContent + '\\u0003' + texts.join('\\u0003')];
})"""


@dataclass(frozen=True, slots=True)
class Read:
    structure: list[str]
    words: str


async def read(page: Page, *htmls: str) -> list[Read]:
    found: list[Any] = await page.evaluate(READS, list(htmls))
    return [Read(*one) for one in found]
