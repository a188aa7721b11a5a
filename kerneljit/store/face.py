"""What programs say of bundles: `kerneljit.use_bundle`.

In: where a bundle is. Out: the bundle in use. All else is imported when the first one is used.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from .bundles import Bundle


def use_bundle(
    place: str | os.PathLike[str] | Traversable,
    /,
    trust: Literal["unsigned"] | None = None,
    required: bool = False,
) -> Bundle:
    """Use the tuned schedules and the machine code of a bundle, a file or a resource of a package.

    To be said before kernels are called; of several bundles the first that has something wins. Machine code runs only
    if a key that this user trusts has signed it, or, with `trust="unsigned"`, because the caller says so. Whatever
    cannot be used is left out with a `BundleWarning`, and kernels are compiled here; with `required=True` it is
    an error. What came of it is in `.state`, `.problem` and `.kernels`.

    >>> from importlib.resources import files
    >>> bundle = use_bundle(files("my_package") / "kernels.kjb")  # doctest: +SKIP
    >>> bundle.state  # doctest: +SKIP
    'signed'
    """
    from .bundles import use_bundle as use

    return use(place, trust, required)
