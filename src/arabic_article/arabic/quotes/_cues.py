"""The words that announce or attribute speech, in every form that pages print them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from arabic_article.arabic.folding import IGNORABLE, fold, fold_word
from arabic_article.arabic.quotes._shade import BLANK, ODD, SIGNS, shade

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
_QUOTING: Final = "نقل نقلت ينقل تنقل نسب نسبت"

# `رأي` is an opinion, `بين` between, `عبر` through and `عقب` after, unless the spelling or what follows says otherwise.
_OPINION: Final = "راي"
_HOMOGRAPHS: Final = frozenset({_OPINION, "بين", "عبر", "عقب"})
_CONTROLS: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

_GLUED: Final = "وفقا"
"""Written together with what follows: وفقا للبيان."""
_BOUNDARY: Final = frozenset(SIGNS + _CONTROLS + "ـ")
_LONGEST: Final = 40
"""Characters of a word that are read, and of one with signs that is remembered."""

Person = Literal["he", "she", "they", ""]
"""Who the verb says is speaking; nothing where the word does not say."""


_Facts = tuple[str, Person, bool, bool]


class Announcer(NamedTuple):
    """What is known of a word that announces speech."""

    kind: str
    """`verb` (قال), `hanging` on another verb (قائلا), `saying` (قوله) or `according` (بحسب)."""
    person: Person
    joined: bool
    """It goes on from what was said before: وقال, فأضاف."""
    plain: bool
    """Nothing but its subject follows it."""
    quoting: bool
    """Somebody passes on what another one said: نقل عن فلان قوله."""
    word: str
    """Folded, without its particle."""


Cue = tuple[int, int, Announcer]
"""Where a word that announces speech begins and ends, and what is known of it."""


@cache
def _table() -> dict[str, _Facts]:
    """Map each folded word or phrase to its kind and person, and whether it is plain and quoting."""
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
    plain, quoting = frozenset(map(fold, _PLAIN.split())), frozenset(map(fold, _QUOTING.split()))
    table: dict[str, _Facts] = {fold(word): ("according", "", False, False) for word in _ACCORDING}
    for kind, person, words in rows:
        for word in map(fold, words.split()):
            table[word] = (kind, person, word in plain, word in quoting)
    return table


@cache
def _heads() -> frozenset[str]:
    """Give the first words of the phrases."""
    return frozenset((_GLUED, *(phrase.split()[0] for phrase in _table() if " " in phrase)))


@cache
def _words() -> dict[str, Announcer]:
    """Map each folded word that begins a cue, alone and with a particle, to what is known of it."""
    facts: dict[str, _Facts] = dict.fromkeys(_heads(), ("according", "", False, False))
    facts |= {word: entry for word, entry in _table().items() if " " not in word}
    words: dict[str, Announcer] = {}
    # A particle that leaves a word wins: ورد is و with رد.
    for particle in ("", "و", "ف"):
        for word, (kind, person, plain, quoting) in facts.items():
            words[particle + word] = Announcer(kind, person, bool(particle), plain, quoting, word)
    return words


class _Shades(NamedTuple):
    """The words as `shade` writes them."""

    words: dict[bytes, Announcer]
    seconds: dict[bytes, tuple[bytes, ...]]
    """Second words of the phrases that begin with a word which is no cue alone: على حد قوله."""
    doubtful: frozenset[str]
    """Words that what follows decides on."""


@cache
def _shades() -> _Shades:
    words = {shade(word): entry for word, entry in _words().items()}
    phrases = [phrase.split() for phrase in _table() if " " in phrase]
    seconds = {
        word: tuple({shade(phrase[1]) for phrase in phrases if phrase[0] == entry.word})
        for word, entry in words.items()
        if entry.word in _heads() and entry.word not in _table() and entry.word != _GLUED
    }
    return _Shades(words, seconds, _heads() | _HOMOGRAPHS)


@cache
def _announcing() -> frozenset[str]:
    return frozenset(word for word, entry in _words().items() if entry.word in _table())


def is_cue(word: str) -> bool:
    """Tell a folded word that announces speech, with its particle or not."""
    return word in _announcing()


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"(?!ـ)[^\W\d_][\w{IGNORABLE}]{{0,{_LONGEST}}}+(?!\w)")


@cache
def _next() -> re.Pattern[str]:
    return re.compile(rf"[\s{IGNORABLE}]++([^\W\d_][\w{IGNORABLE}]{{0,{_LONGEST}}}+)")


def find_cues(text: str, start: int, end: int) -> list[Cue]:
    """
    Find the words that announce speech.

    Args:
        text: The page.
        start: Where to look from: a word that begins there counts.
        end: Where to look to.

    Returns:
        Each with its particle, in order.
    """
    shadow = shade(text[start:end])
    known, seconds, doubtful = _shades()
    hits = known.keys() & shadow.split()
    odd = ODD in shadow
    spots: list[Cue] = []
    size, find = len(shadow), shadow.find
    for word in hits:
        at, width = find(word), len(word)
        entry, phrases = known[word], None if odd else seconds.get(word)
        while at >= 0:
            after = at + width
            if (
                (not at or shadow[at - 1] <= BLANK)
                and (after == size or shadow[after] <= BLANK)
                and (phrases is None or shadow.startswith(phrases, after + 1))
            ):
                spots.append((start + at, start + after, entry))
            at = find(word, after)
    if odd:
        spots += _odd(text, start, shadow)
    if not spots:
        return spots
    if len(spots) > 1:
        spots.sort()
    if spots[0][0] == start > 0 and not _parts(text[start - 1]):
        del spots[0]
    cues: list[Cue] = []
    done = start
    for cue in spots:
        if cue[0] < done:
            continue
        if cue[2].word in doubtful:
            settled = _settled(text, cue, end)
            if settled is None:
                continue
            cue = settled  # noqa: PLW2901  # the same one, read to its end
        cues.append(cue)
        done = cue[1]
    return cues


def _odd(text: str, start: int, shadow: bytes) -> list[Cue]:
    """Look at the words one by one that marks, controls or letters of other scripts stand in."""
    spots: list[Cue] = []
    at = shadow.find(ODD)
    while at >= 0:
        first, after = shadow.rfind(b" ", 0, at) + 1, shadow.find(b" ", at)
        if after < 0:
            after = len(shadow)
        token = text[start + first : start + after]
        inside = _inside(token) if len(token) < _LONGEST else _inside.__wrapped__(token)
        spots += [(start + first + i, start + first + j, entry) for i, j, entry in inside]
        at = shadow.find(ODD, after)
    return spots


def _parts(char: str) -> bool:
    return char in _BOUNDARY or char.isspace()


@lru_cache(maxsize=4096)
def _inside(token: str) -> tuple[Cue, ...]:
    """Find cues in what stands between blanks: «وقال, قائلاً:."""
    found: list[Cue] = []
    done = 0
    for i, char in enumerate(token):
        if i < done or not char.isalpha() or (i and not _parts(token[i - 1])):
            continue
        match = _word().match(token, i)
        if match and (entry := _words().get(fold(match[0]))):
            done = match.end()
            found.append((i, i + len(match[0].rstrip(_CONTROLS)), entry))
    return tuple(found)


def _settled(text: str, cue: Cue, end: int) -> Cue | None:
    """Read a phrase on from its first word, and tell a verb from a word that looks like one."""
    start, after, entry = cue
    word = entry.word
    if word in _HOMOGRAPHS:
        return cue if _is_verb(text, word, text[start + entry.joined : after], after, end) else None
    word, after = _phrase(text, word, after, end)
    if word not in _table():
        return None
    return cue if word == entry.word else (start, after, entry._replace(word=word))


def _phrase(text: str, bare: str, after: int, end: int) -> tuple[str, int]:
    """Take the longest phrase that begins with a word."""
    phrase, stop = bare, after
    for _ in range(2):
        match = _next().match(text, stop, end)
        if match is None:
            break
        folded = fold_word(match[1])
        if phrase == _GLUED:
            return (f"{_GLUED} ل", match.start(1) + 1) if folded.startswith("ل") else (bare, after)
        phrase, stop = f"{phrase} {folded}", match.end()
        if phrase in _table():
            bare, after = phrase, match.start(1) + len(match[1].rstrip(_CONTROLS))
    return bare, after


def _is_verb(text: str, folded: str, word: str, after: int, end: int) -> bool:
    if folded == _OPINION:
        return not word.endswith("ي")
    return "\u0651" in word or fold(text[after : min(end, after + 6)]).startswith(("ان ", "انه"))
