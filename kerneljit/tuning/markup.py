"""Markup that cannot be broken by what it shows: text is escaped unless it was made here.

In: names of elements, attributes, children. Out: `Markup`. Attributes are keywords: `class_` is `class`, other
underscores are hyphens, and those that are None are left out.

    >>> element("b", "<script>", title='"')
    '<b title="&quot;">&lt;script&gt;</b>'
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_EMPTY = frozenset({"meta", "link", "br", "hr"})

Child = object
"""Text or numbers, which are escaped, or `Markup`; None is nothing."""


class Markup(str):
    """Text in which everything that is special is meant to be."""

    __slots__ = ()


def escaped(value: object) -> Markup:
    """Any value as text that is nothing but text."""
    if isinstance(value, Markup):
        return value
    text = _UNPRINTABLE.sub("�", str(value)).encode("utf-8", "replace").decode("utf-8")
    return Markup(html.escape(text))


def element(name: str, /, *children: Child, **attributes: object) -> Markup:
    """One element with what is in it."""
    written = "".join(
        f' {_attribute(key)}="{escaped(value)}"' for key, value in attributes.items() if value is not None
    )
    if name in _EMPTY:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{joined(*children)}</{name}>")


def joined(*children: Child) -> Markup:
    """Several one after the other."""
    return Markup("".join(escaped(child) for child in children if child is not None))


def embedded(data: Any) -> Markup:
    """Data as JSON that can stand inside a script element: nothing in it can end that."""
    text = json.dumps(data, sort_keys=True, allow_nan=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def _attribute(key: str) -> str:
    return "viewBox" if key == "view_box" else key.rstrip("_").replace("_", "-")
