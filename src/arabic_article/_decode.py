"""Turn bytes into text: find their character set, and mend what an earlier decoding broke."""

from __future__ import annotations

import codecs
import re
from functools import cache
from types import MappingProxyType
from typing import Final

from arabic_article._repair import repair
from arabic_article._source import Decoded
from arabic_article.errors import DecodeError

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_FORMATS: Final = (
    (b"%PDF-", "a PDF", "Extract its text first."),
    (b"\x89PNG", "a PNG image", ""),
    (b"\xff\xd8\xff", "a JPEG image", ""),
    (b"GIF8", "a GIF image", ""),
    (b"RIFF", "a RIFF file (WebP, WAV)", ""),
    (b"PK\x03\x04", "a ZIP archive or an office document", "Unpack it, or extract its text first."),
    (b"\x1f\x8b", "gzip", "Decompress it first."),
    (b"\x28\xb5\x2f\xfd", "Zstandard", "Decompress it first."),
    (b"\xd0\xcf\x11\xe0", "an old office document", "Extract its text first."),
)
_ADVICE: Final = "Give the page's HTML or its text."
_DECLARED_IN: Final = 2048
"""Bytes in which a document declares its character set; browsers look at 1,024, some pages put more before it."""
_SAMPLE: Final = 65_536
_SOUND: Final = 20
"""Sound UTF-8 sequences for each broken one; text in another character set has hardly any sound ones."""
_WIDE: Final = 0.7
"""Share of code units whose upper byte is 00 or 06 in UTF-16 that is Arabic, markup, or both."""
_NAMES: Final = MappingProxyType(
    {
        "cp1256": "windows-1256",
        "cp1252": "windows-1252",
        "cp1251": "windows-1251",
        "cp1250": "windows-1250",
        "cp1254": "windows-1254",
        "cp874": "windows-874",
        "iso8859-6": "iso-8859-6",
    }
)
_LEAST: Final = 64
"""Characters from which a share means something."""
_TRUSTED: Final = ("cp125", "cp874", "iso8859", "mac", "koi8", "gb", "big5", "shift", "euc")
"""Families of character sets that a declaration may choose; Python knows codecs that are none."""


def decode(data: bytes | str, *, content_type: str | None = None, name: str = "input") -> Decoded:
    """
    Decode a document.

    In this order: a byte order mark; UTF-16, which its zero bytes give away; valid UTF-8; UTF-8 with a few errors;
    windows-1256 or ISO-8859-6, where the commonest Arabic letters stand on the right bytes; a general detector. What the
    document declares only breaks ties, because it is often wrong.

    Args:
        data: The document; a str is only repaired.
        content_type: As in HTTP: `text/html; charset=windows-1256`.
        name: What messages call the document.

    Returns:
        The text, with what settled the character set and what was mended.

    Raises:
        DecodeError: The bytes are an image, an archive or the like, and hold no text.
    """
    if isinstance(data, str):
        mended = repair(data)
        return Decoded(mended.text, None, None, None, mended.codes, mended.offsets)
    declared = _declared(data, content_type)
    _refuse_formats(data, name)
    text, encoding, why = _choose(data, declared)
    _refuse_noise(text, name, zeros=b"\0" in data)
    mended = repair(text, decoded=True)
    return Decoded(mended.text, _NAMES.get(encoding, encoding), why, declared, mended.codes, mended.offsets)


def _choose(data: bytes, declared: str | None) -> tuple[str, str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding, "mark"
    if (b"\0" in data or b"\x06" in data) and (wide := _wide(data)):
        return data.decode(wide, "replace"), wide, "zeros"
    try:
        return data.decode(), "utf-8", "valid"
    except UnicodeDecodeError:
        pass
    if (text := _damaged(data)) is not None:
        return text, "utf-8", "few-errors"
    encoding, why = _one_byte(data, declared)
    return data.decode(encoding, "replace"), encoding, why


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without its mark by the upper bytes of Arabic and of ASCII."""
    head = data[:_SAMPLE]
    units = len(head) // 2
    if units < 4:
        return None
    even, odd = head[0::2], head[1::2]
    upper_even = even.count(0) + even.count(6)
    upper_odd = odd.count(0) + odd.count(6)
    if upper_odd >= units * _WIDE and upper_odd > 2 * upper_even:
        return "utf-16-le"
    if upper_even >= units * _WIDE and upper_even > 2 * upper_odd:
        return "utf-16-be"
    return None


def _damaged(data: bytes) -> str | None:
    """Decode UTF-8 that has errors, where sound sequences far outnumber them; None for what is not UTF-8."""
    text = data.decode("utf-8", "replace")
    errors = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    # Each sequence of n bytes becomes one character: continuation bytes are what is left over.
    sound = len(data) - len(text)
    return text if sound >= errors * _SOUND else None


@cache
def _meta() -> re.Pattern[bytes]:
    return re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE)


def _declared(data: bytes, content_type: str | None) -> str | None:
    head = data[:_DECLARED_IN]
    if b"\0" in head:
        head = head.replace(b"\0", b"")  # two or four bytes a letter
    # A search for plain words, from which the pattern begins, costs a fifth of one for the pattern.
    small = head.lower()
    places = [at for at in (small.find(b"charset"), small.find(b"encoding")) if at >= 0]
    match = _meta().search(content_type.encode("ascii", "ignore")) if content_type else None
    if match is None and places:
        match = _meta().search(head, min(places))
    return match[1].decode("ascii").lower() if match else None


@cache
def _runs() -> re.Pattern[bytes]:
    return re.compile(rb"[\x80-\xff][^<>]*+")


def _one_byte(data: bytes, declared: str | None) -> tuple[str, str]:
    text = b" ".join(_runs().findall(data[: _SAMPLE * 4]))
    claimed = _codec(declared)
    if (letters := _arabic(text)) is not None:
        return letters, "letters"
    if _high_pairs(text) and claimed in ("cp1256", "iso8859-6") and _decodes(data, claimed):
        return claimed, "declared"
    import cchardet

    guess = _codec(cchardet.detect(text[:_SAMPLE])["encoding"])
    if len(text) < _LEAST and guess != claimed:  # too short for a guess
        if claimed and _decodes(data, claimed):
            return claimed, "declared"
        if _high_pairs(text):
            return "cp1256", "last-resort"
    if guess and _decodes(data, guess):
        return guess, "detector"
    if claimed and _decodes(data, claimed):
        return claimed, "declared"
    return ("cp1256" if _high_pairs(text) else "cp1252"), "last-resort"


def _codec(label: str | None) -> str | None:
    try:
        found = codecs.lookup(label or "").name
    except (LookupError, ValueError):
        return None
    return found if found.startswith(_TRUSTED) else None


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _high_pairs(text: bytes) -> bool:
    """Letters from 80 on stand together, as in any script but the Latin one."""
    high = sum(map(len, _high().findall(text)))
    return high * 2 >= len(text) - text.count(b" ") and high >= 2


@cache
def _high() -> re.Pattern[bytes]:
    return re.compile(rb"[\x80-\xff]{2,}+")


def _arabic(text: bytes) -> str | None:
    """
    Tell windows-1256 and ISO-8859-6 apart, and from everything else.

    Alef is C7 in both, and no text goes without it. DD to DF and ED are feh, qaf, kaf and yeh in the one; in the other
    they are no letters, or the rarest vowel mark. E2 and E7 to EA are qaf, heh, waw and the two yehs in the other, and
    French letters in the first.
    """
    windows = sum(map(text.count, (b"\xdd", b"\xde", b"\xdf", b"\xed")))
    iso = sum(map(text.count, (b"\xe2", b"\xe7", b"\xe8", b"\xe9", b"\xea")))
    high = len(text) - len(text.translate(None, bytes(range(0x80, 0x100))))
    if text.count(b"\xc7") * 50 < high or not _high_pairs(text):
        return None
    if windows > iso * 2:
        return "cp1256"
    return "iso8859-6" if iso > windows * 2 else None


def _refuse_formats(data: bytes, name: str) -> None:
    for magic, kind, advice in _FORMATS:
        if data.startswith(magic):
            raise DecodeError(f"it is {kind}, not text", name, "offset 0", advice or _ADVICE)


def _refuse_noise(text: str, name: str, *, zeros: bool) -> None:
    """Refuse what no text holds so much of: zeros, and the replacement character."""
    size = len(text)
    # In a text of two bytes a character, a search for zero stops at each ASCII letter: the document was asked before.
    for noise in ("\0", "\ufffd") if zeros else ("\ufffd",):
        # A search for what is not there costs a twentieth of counting it.
        if size < _LEAST or (at := text.find(noise)) < 0 or text.count(noise) * 4 <= size:
            continue
        raise DecodeError("its bytes are no text in any character set", name, f"offset {at}", _ADVICE)
