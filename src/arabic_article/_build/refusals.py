"""What becomes of the claims that a field is not settled on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from arabic_article._segments import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article._segments import Candidate, Reason


class Refuse(Protocol):
    """Takes notice of a claim that lost."""

    def __call__(self, field: str, candidate: Candidate, reason: Reason, /) -> None:
        """
        Take notice.

        Args:
            field: The field that it was claimed for.
            candidate: The claim.
            reason: Why it lost.
        """


def forget(field: str, candidate: Candidate, reason: Reason, /) -> None:
    """
    Take no notice: on nearly all pages nobody asks.

    Args:
        field: The field that it was claimed for.
        candidate: The claim.
        reason: Why it lost.
    """


def collect(into: list[Refused]) -> Refuse:
    """
    Make a taker of notice that keeps what lost.

    Args:
        into: Gets the refused claims, in the order in which they were refused.

    Returns:
        What `settle` calls.
    """

    def refuse(field: str, candidate: Candidate, reason: Reason, /) -> None:
        into.append(Refused(field, candidate, reason))

    return refuse


def refuse_all(refuse: Refuse, field: str, candidates: Iterable[Candidate], reason: Reason) -> None:
    """
    Refuse several claims for one reason.

    Args:
        refuse: What takes notice.
        field: The field that they were claimed for.
        candidates: The claims.
        reason: Why they lost.
    """
    if refuse is not forget:
        for candidate in candidates:
            refuse(field, candidate, reason)
