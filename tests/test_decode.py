"""The decoder: every character set and every lie about it; every repair, and the sound text that it must not touch."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from arabic_article._decode import decode
from arabic_article._repair import repair
from arabic_article._source import Decoded, moved
from arabic_article.errors import DecodeError
from arabic_article.testing.strategies import paragraphs

TEXT = (
    "افتتحت البلدية صباح اليوم المكتبة العامة الجديدة في وسط المدينة، وقال المدير إن القاعة تتسع لمئة قارئ. "
    "وأضاف أن العمل في الطابق الثاني يبدأ في الربيع، وأن الدخول يبقى مجانيا للطلاب."
)
ENCODINGS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8",
    "cp1256": "windows-1256",
    "iso8859-6": "iso-8859-6",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
}


def page(text: str, charset: str | None) -> str:
    declared = f'<meta charset="{charset}">' if charset else ""
    return f"<!doctype html><html><head>{declared}<title>خبر</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("charset", [None, "utf-8", "windows-1256", "iso-8859-1", "iso-8859-6", "nonsense"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_declaration_does_not_matter(encoding: str, charset: str | None) -> None:
    decoded = decode(page(TEXT, charset).encode(encoding))
    assert decoded.text == page(TEXT, charset)
    assert decoded.encoding == ENCODINGS[encoding]
    assert decoded.declared == charset


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=paragraphs())
def test_what_is_encoded_comes_back(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded == Decoded(text, ENCODINGS[encoding], decoded.why)


@pytest.mark.parametrize(("label", "encoding"), [("windows-1256", "cp1256"), ("ISO-8859-6", "iso8859-6")])
def test_the_declaration_breaks_a_tie(label: str, encoding: str) -> None:
    assert decode("كتاب".encode(encoding), content_type=f"text/plain; charset={label}").text == "كتاب"


def test_arabic_without_any_hint_is_windows() -> None:
    assert decode("كتب".encode("cp1256")).text == "كتب"


def test_a_few_bad_bytes_do_not_change_the_character_set() -> None:
    decoded = decode((TEXT * 3).encode() + b"\xd9 \xff" + TEXT.encode())
    assert (decoded.encoding, decoded.why) == ("utf-8", "few-errors")
    assert decoded.text.count("\ufffd") == 2


def test_french_is_not_arabic() -> None:
    text = "L'été dernier, le président a déclaré être prêt à négocier à Genève avec les délégués."
    assert decode(text.encode("cp1252")).text == text


def test_the_reason_is_told() -> None:
    assert decode(b"").why == "valid"
    assert decode(TEXT.encode("utf-8-sig")).why == "mark"
    assert decode(TEXT.encode("cp1256")).why == "letters"
    assert decode(TEXT.encode("utf-16-le")).why == "zeros"
    assert decode(TEXT) == Decoded(TEXT)


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7 ...", b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", b"PK\x03\x04....", b"\x1f\x8b\x08....", b"\0" * 100_000],
)
def test_what_is_no_text_is_refused_with_advice(data: bytes) -> None:
    with pytest.raises(DecodeError, match=r"^page\.bin, offset 0: .+\. [A-Z].+\.$"):
        decode(data, name="page.bin")


@given(st.binary())
@example(b"\xff\xfe")
@example(b"\xfe\xff\xd8")
def test_any_bytes_give_text_or_a_decode_error(data: bytes) -> None:
    try:
        decoded = decode(data)
    except DecodeError:
        return
    assert pickle.loads(pickle.dumps(decoded)) == decoded


def garbled(text: str, codec: str) -> str:
    """Read UTF-8 in a one-byte character set, holes as browsers show them."""
    return "".join(
        bytes((byte,)).decode(codec, "ignore") or bytes((byte,)).decode("cp1252", "ignore") or chr(byte)
        for byte in text.encode()
    )


def escaped(text: str) -> str:
    return "".join(f"u{ord(char):04x}" if "\u0600" <= char <= "\u06ff" else char for char in text)


@pytest.mark.parametrize("codec", ["cp1256", "cp874", "cp1252"])
def test_mojibake_is_mended(codec: str) -> None:
    label = "المصدر: وكالة الشمال\n"
    mended = repair(label + garbled(TEXT, codec) + "\n" + label)
    assert mended.text == label + TEXT + "\n" + label
    assert mended.codes == ("mojibake",)


def test_escapes_without_their_backslash_are_mended() -> None:
    mended = repair(escaped(TEXT))
    assert mended.text == TEXT
    assert mended.codes == ("escapes",)


def test_surrogates_are_joined_or_replaced() -> None:
    assert repair("أ\ud83d\ude00ب\ud800").text == "أ😀ب\ufffd"


@pytest.mark.parametrize(
    "text",
    [
        "المادة ط§ من العقد",
        "رسم الخط، ثم حفظ؟",
        "The code point u0644 is the letter lam; u0627u0644 is the article.",
        r'{"title": "\u0627\u0644\u0645\u0643\u062a\u0628\u0629"}',
        "กุหลาบสีแดงและดอกไม้",
        "Øresund og Ærø § 4, été, Ø§",
        "طپش قلب و طاقچه",
        "",
    ],
)
def test_sound_text_stays(text: str) -> None:
    mended = repair(text)
    assert mended.text is text
    assert mended.offsets == ()


@given(paragraphs(), paragraphs(), st.sampled_from(["cp1256", "cp874"]))
def test_offsets_lead_back_to_the_input(before: str, broken: str, codec: str) -> None:
    assume("ال" in broken)
    given_text = f"{before}\n{garbled(broken, codec)}\n{escaped(broken)}\n{before}"
    mended = repair(given_text)
    assert mended.text == f"{before}\n{broken}\n{broken}\n{before}"
    places = [moved(mended.offsets, i) for i in range(len(mended.text) + 1)]
    assert places == sorted(set(places))
    assert places[-1] == len(given_text)
    for here, there in enumerate(places[:-1]):
        assert (
            mended.text[here] == given_text[there]
            or given_text[there] == "u"
            or given_text[there] in garbled(mended.text[here], codec)
        )


@given(st.text())
def test_any_text_is_repaired_into_text_that_encodes(text: str) -> None:
    repair(text).text.encode()


@pytest.mark.parametrize("piece", ["ط§", "ظ„ط§", "u0627", "u0627u0644", "ุ§", "Ø§", "\ud800", "charset=", "طط§§"])
def test_hostile_text_ends(piece: str) -> None:
    decode(piece * 100_000)
    decode((piece * 100_000).encode("utf-8", "replace"))
