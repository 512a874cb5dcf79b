"""Tell which language a text in Arabic script is written in, from its letters first and its commonest words second."""

from __future__ import annotations

from typing import Final

__all__ = ["detect"]

_SAMPLE: Final = 12_000
"""Characters looked at on each side of a long text: its beginning, and its middle, where no menu is."""
_ARTICLE: Final = 0.05
"""Share of words with the article from which a text is Arabic whatever else it holds: Arabic prose has 0.2 to 0.35 and
lists of foreign names above 0.06; Persian, Urdu, Kurdish and Pashto stay under 0.02."""
_HEAD: Final = 800
_PLAIN: Final = 0.12
"""Share of words with the article that settles it at once; no other language comes near."""
_PLAIN_COUNT: Final = 5
_LOAN: Final = 0.004
"""Share of characters that letters of another language must reach: an Arabic text about چابهار or پاکستان stays below."""

# Letters of each alphabet that Arabic lacks.  Left out: ک, ی and ە, which an Iranian keyboard puts into Arabic too.
# Source: the Unicode charts of the Arabic block, and the national keyboard layouts.
_LETTERS: Final = (
    ("ckb", "ێۆڕڵە", "گچپژڤ"),
    ("ps", "ښځڅډړټڼېۍ", "گچپژ"),
    ("ur", "ٹڈڑںےہھۓ", "گچپ"),
    ("fa", "", "گچپژ"),
)
_OTHERS: Final = "ڪڀٿڄڏڻۇۈڭۋ"
"""Letters of Sindhi and Uyghur, which are none of the languages told apart here."""
_WORDS: Final = (
    ("fa", (" که ", " است", " در ", " را ", " این ", " به ", " می‌", " از ")),
    ("ur", (" کے ", " ہے", " میں ", " اور ", " کی ", " کو ", " نے ")),
    ("ckb", (" لە ", " بە ", " کە ", " بۆ ", " ئەو", " دە")),
    ("ps", (" په ", " چې ", " کې ", " ته ", " دي", " او ")),
    ("ar", (" في ", " فى ", " فی ", " من ", " على ", " علی ", " إلى ", " أن ", " عن ", " التي ", " الذي ", " مع ")),
)
_SCRIPT: Final = "اليونرمتبكعدسهقحفجشصطخضذثزغظأإآةىءؤئیکەے"


def detect(text: str) -> str | None:
    """
    Name the language of a text in Arabic script.

    Args:
        text: Any text; of a long one the beginning and the middle are looked at.

    Returns:
        `ar`, `fa`, `ur`, `ckb` or `ps`; None where there is no Arabic script, or where its letters are of none of these.
    """
    # Arabic prose says so in its first lines.
    article = text.count(" ال", 0, _HEAD)
    if article >= _PLAIN_COUNT and article > text.count(" ", 0, _HEAD) * _PLAIN:
        return "ar"
    sample = text if len(text) <= 2 * _SAMPLE else text[:_SAMPLE] + " " + text[len(text) // 2 :][:_SAMPLE]
    words = sample.count(" ") + sample.count("\n") + 1
    alefs = sample.count("ا")
    # Latin words in the page's frame would thin the article out; alef makes an eighth of any text in this script.
    words = min(words, 1 + (alefs + sample.count("ل") + sample.count("ی")))
    article = sample.count(" ال") + sample.count("\nال") + sample.count(" وال")
    if article >= 2 and article > words * _ARTICLE:
        return "ar"
    return _by_letters(" " + sample.replace("\n", " ") + " ")


def _by_letters(sample: str) -> str | None:
    size = sum(map(sample.count, _SCRIPT))
    if not size:
        return None
    floor = max(1.0, size * _LOAN)
    if _sum(sample, _OTHERS) >= floor:
        return None
    common = {name: _sum(sample, words) for name, words in _WORDS}
    own = {name: _sum(sample, letters) + 2 * common[name] for name, letters, _ in _LETTERS}
    if _arabic(sample, common["ar"]) > max(own.values()):
        return "ar"
    best = max(own, key=lambda name: own[name])
    if best != "fa" and own[best] >= 2 * floor:
        return best
    if common["fa"] > common["ar"] or _sum(sample, "گچپژ") >= floor:
        return "fa" if own["fa"] or _sum(sample, "گچپژ") >= floor else best
    return "ar"


def _arabic(sample: str, common: int) -> int:
    """Weigh what only Arabic words hold: the article, ta marbuta, alef with a hamza below."""
    return 2 * common + sample.count(" ال") + sample.count("ة") + sample.count("إ")


def _sum(sample: str, parts: str | tuple[str, ...]) -> int:
    return sum(map(sample.count, parts))
