"""The words that announce or attribute speech, in every form that pages print them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from arabic_article.arabic.folding import IGNORABLE, fold, spellings
from arabic_article.arabic.quotes._words import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

# Past tense by person (he, she, they, two), present tense, then the participle that hangs on another verb (قائلا).
# Sources: the verbs that Arabic news pages print before quotes, in the order of their frequency.
_PAST_HE: Final = (
    "قال أضاف أوضح أكد شدد أشار لفت تابع ذكر كشف صرح علق اعتبر رأى نوه بين أردف استطرد ختم اختتم كتب غرد أعلن زعم ادعى "
    "تساءل حذر دعا طالب وصف رد أجاب واصل استدرك أقر اعترف روى حكى نقل عقب أفاد أعرب عبر نفى توعد تعهد هدد وعد جزم أبدى "
    "خلص توقع رجح استنكر ناشد خاطب هتف صاح سأل نصح دوّن نشر أبلغ اشتكى تمنى سخر انتقد استغرب جدد قرر عاد مضى أنهى استهل افتتح"
)
_PAST_SHE: Final = (
    "قالت أضافت أوضحت أكدت شددت أشارت لفتت تابعت ذكرت كشفت صرحت علقت اعتبرت رأت نوهت بينت أردفت استطردت ختمت اختتمت "
    "كتبت غردت أعلنت زعمت ادعت تساءلت حذرت دعت طالبت وصفت ردت أجابت واصلت استدركت أقرت اعترفت روت حكت نقلت عقبت أفادت "
    "أعربت عبرت نفت توعدت تعهدت هددت وعدت جزمت خلصت توقعت رجحت استنكرت ناشدت هتفت صاحت سألت نصحت دوّنت نشرت اشتكت انتقدت "
    "أنهت استهلت افتتحت"
)
_PAST_THEY: Final = (
    "قالوا قالا أضافوا أوضحوا أكدوا شددوا أشاروا ذكروا كشفوا صرحوا اعتبروا كتبوا أعلنوا ردوا هتفوا رددوا أفادوا طالبوا"
)
_NOW_HE: Final = (
    "يقول يضيف يوضح يؤكد يشدد يشير يلفت يتابع يذكر يكشف يصرح يعلق يعتبر يرى ينوه يبين يردف يستطرد يختم يختتم يكتب يعلن "
    "يزعم يتساءل يحذر يصف يرد يجيب يواصل يستدرك يعترف يروي يحكي يفيد يشرح يعقب ينقل"
)
_NOW_SHE: Final = (
    "تقول تضيف توضح تؤكد تشدد تشير تلفت تتابع تذكر تكشف تصرح تعلق تعتبر ترى تبين تردف تستطرد تختم تكتب تعلن تزعم تتساءل "
    "تحذر تصف ترد تجيب تواصل تستدرك تعترف تروي تحكي تفيد تشرح تنقل"
)
_NOW_THEY: Final = "يقولون يضيفون يؤكدون يوضحون يعتبرون يرون"
_HANGING_HE: Final = (
    "قائلا مضيفا موضحا مؤكدا مشددا مشيرا لافتا متابعا ذاكرا كاشفا مصرحا معلقا معتبرا منوها مبينا مردفا مستطردا مختتما خاتما "
    "كاتبا معلنا متسائلا بقوله بالقول محذرا واصفا مجيبا مستدركا زاعما مدعيا معقبا ناقلا مستشهدا مرددا هاتفا مخاطبا موجها"
)
_HANGING_SHE: Final = (
    "قائلة مضيفة موضحة مؤكدة مشددة مشيرة لافتة متابعة كاشفة مصرحة معلقة معتبرة منوهة مبينة مردفة مستطردة مختتمة كاتبة معلنة "
    "متسائلة محذرة واصفة مجيبة مستدركة زاعمة معقبة مرددة هاتفة مخاطبة"
)
_HANGING_THEY: Final = "بقولهم قائلين مضيفين مؤكدين مشيرين مرددين هاتفين معتبرين موضحين"
_SAYING_HE: Final = "قوله"
_SAYING_SHE: Final = "قولها"
_SAYING_THEY: Final = "قولهم"
# Attributions that need no verb.  Not: على حد سواء, وفق الخطة: what follows must be a speaker.
_ACCORDING: Final = (
    *("بحسب", "حسب", "وفق", "وفقا ل", "حسبما", "نقلا عن", "على حد", "جاء في", "جاء فيه", "جاء فيها", "ورد في"),
    *(f"{before} {word}" for before in ("على حد", "بحسب", "حسب", "وفق") for word in ("قول", "تعبير", "وصف", "زعم")),
)
# What stands after these is often not the subject but the object: وأكد كوستنر أهمية التواصل.
_PLAIN: Final = (
    "قال قالت قالوا أضاف أضافت تابع تابعت أردف أردفت استطرد استطردت صرح صرحت يقول تقول يضيف تضيف يتابع تتابع أشار أشارت يشير "
    "تشير لفت لفتت شدد شددت يشدد تشدد نوه نوهت غرد غردت رأى رأت يرى ترى استدرك استدركت يستدرك تستدرك تساءل تساءلت أوضح أوضحت "
    "يوضح توضح عقب عقبت علق علقت رد ردت أجاب أجابت يجيب تجيب واصل واصلت"
)

# `رأي` is an opinion, `بين` between, `عبر` through and `عقب` after, unless the spelling or what follows says otherwise.
_OPINION: Final = "راي"
_HOMOGRAPHS: Final = frozenset({_OPINION, "بين", "عبر", "عقب"})
_CONTROLS: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

_GLUED: Final = "وفقا ل"
_BOUNDARY: Final = r"\s\"“”«»„'‘’()\[\]،,؛;:.؟?!…\-–—ـ/|" + _CONTROLS

Person = Literal["he", "she", "they", ""]
"""Who the verb says is speaking; nothing where the word does not say."""


class Cue(NamedTuple):
    """A word that announces speech."""

    start: int
    end: int
    kind: str
    """`verb` (قال), `hanging` on another verb (قائلا), `saying` (قوله) or `according` (بحسب)."""
    person: Person
    joined: bool
    """It goes on from what was said before: وقال, فأضاف."""
    plain: bool
    """Nothing but its subject follows it."""
    quoting: bool
    """Somebody passes on what another one said: نقل عن فلان قوله."""


@cache
def _table() -> dict[str, tuple[str, Person]]:
    rows: tuple[tuple[str, Person, str], ...] = (
        ("verb", "he", _PAST_HE),
        ("verb", "she", _PAST_SHE),
        ("verb", "they", _PAST_THEY),
        ("verb", "he", _NOW_HE),
        ("verb", "she", _NOW_SHE),
        ("verb", "they", _NOW_THEY),
        ("hanging", "he", _HANGING_HE),
        ("hanging", "she", _HANGING_SHE),
        ("hanging", "they", _HANGING_THEY),
        ("saying", "he", _SAYING_HE),
        ("saying", "she", _SAYING_SHE),
        ("saying", "they", _SAYING_THEY),
    )
    table: dict[str, tuple[str, Person]] = {fold(phrase): ("according", "") for phrase in _ACCORDING}
    return table | {fold(word): (kind, person) for kind, person, words in rows for word in words.split()}


@cache
def _plain() -> frozenset[str]:
    return frozenset(map(fold, _PLAIN.split()))


@cache
def _quoting() -> frozenset[str]:
    return frozenset(map(fold, ("نقل", "نقلت", "ينقل", "تنقل", "نسب", "نسبت")))


def is_cue(word: str) -> bool:
    """Tell a folded word that announces speech, with its particle or not."""
    return word in _table() or (word[:1] in "وف" and word[1:] in _table())


@cache
def _pattern(before: str) -> re.Pattern[str]:
    # A word ends where no letter follows; `وفقا ل` is written together with what follows.
    words = spellings(phrase for phrase in _table() if phrase != _GLUED)
    cue = rf"(?P<joined>[وف][{IGNORABLE}]*+)?(?:(?P<word>{words})(?!\w)|(?P<glued>{spellings((_GLUED,))}))"
    return re.compile(f"{before}(?P<cue>{cue})")


def find_cues(text: str, start: int, end: int) -> Iterator[Cue]:
    """
    Find the words that announce speech.

    Args:
        text: The page.
        start: Where to look from: a word that begins there counts.
        end: Where to look to.

    Yields:
        Each with its particle, in order.
    """
    if start == 0:
        match = _pattern("").match(text, 0, end)
        if match and (cue := _cue(text, match, end)):
            yield cue
    # A class in front makes the engine leap from word to word, many times as fast as looking behind each letter.
    for match in _pattern(f"[{_BOUNDARY}]").finditer(text, max(0, start - 1), end):
        if cue := _cue(text, match, end):
            yield cue


def _cue(text: str, match: re.Match[str], end: int) -> Cue | None:
    first = match.start("cue")
    word = match["word"] or match["glued"]
    folded = fold_word(word)
    if folded in _HOMOGRAPHS and not _is_verb(text, folded, word, match.end(), end):
        return None
    kind, person = _table()[folded]
    last = first + len(match["cue"].rstrip(_CONTROLS))
    return Cue(first, last, kind, person, bool(match["joined"]), folded in _plain(), folded in _quoting())


def _is_verb(text: str, folded: str, word: str, after: int, end: int) -> bool:
    if folded == _OPINION:
        return not word.rstrip(_CONTROLS).endswith("ي")
    return "\u0651" in word or fold(text[after : min(end, after + 6)]).startswith(("ان ", "انه"))
