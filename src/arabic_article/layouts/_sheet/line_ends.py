"""Notes in brackets at the end of a line: an agency, the number of a footnote."""

from __future__ import annotations

from typing import Final

_SAID: Final = 70
"""Characters of the shortest sentence before one."""
_NOTE: Final = 32
_HEADLINE_NOTES: Final = frozenset(
    (
        "فيديو|فيديوهات|صور|صورة|فيديو وصور|صور وفيديو|فيديو و صور|صور و فيديو|بالفيديو|بالصور|شاهد|تفاصيل|التفاصيل|"
        "إنفوجراف|انفوجراف|إنفوغراف|انفوغراف|مستند|مستندات|وثيقة|وثائق|خريطة|تحديث|محدث|بث مباشر|أسماء|تسجيل صوتي|"
        "جدول|رابط|خاص|صوت|غرينتش|مكة المكرمة"
    ).split("|")
)
"""What a headline or a clock adds in brackets at its end, where a last sentence has an agency."""


def size_of_note(text: str) -> int:
    """
    Measure a short note in brackets at the end of a sentence.

    Args:
        text: A line that ends with a bracket.

    Returns:
        Its length with brackets; 0 where it is long, a year, the line little else, or what a headline says there.
    """
    start = text.rfind("(")
    if start < _SAID or len(text) - start > _NOTE or (note := text[start + 1 : -1].strip()) in _HEADLINE_NOTES:
        return 0
    return 0 if note[-4:-3].isdigit() and note[-1].isdigit() else len(text) - start


def without_note(text: str) -> str:
    """
    Leave out the number of a note, in square brackets behind the last stop.

    Args:
        text: A line that ends with such a bracket.

    Returns:
        What stands before the number; the line where it is none.
    """
    at = text.rfind("[")
    return text[:at] if text[at + 1 : -1].isdigit() else text
