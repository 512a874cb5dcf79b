"""What vouches for a quote: the words before its opening mark, or those after its closing mark."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.folding import fold_word
from arabic_article.arabic.quotes._cues import Announcer, Cue, find_cues, is_cue
from arabic_article.arabic.quotes._subject import UNKNOWN, Subject, read_subject
from arabic_article.arabic.quotes._words import bare, folded_set, look

if TYPE_CHECKING:
    from collections.abc import Sequence

    Span = tuple[int, int]

REACH: Final = 420
"""Characters before a mark in which its verb stands: a verb, a long description, a name, a place."""
_AFTER: Final = 160
SPACE: Final = " \t\r\n\xa0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_APART: Final = SPACE + "،,-–—"
_ENDS: Final = SPACE + ":：،,"
_THAT: Final = "أن إن ان فإن فان بأن أنه إنه أنها إنها بأنه بأنها أنهم إنهم انه انها بانه بانها"
# What stands between marks after any other verb without a colon is its object: افتتح "معرض كذا".
_ASSERTS: Final = "أكد أكدت يؤكد تؤكد أكدوا اعتبر اعتبرت ذكر ذكرت حذر حذرت"
# What these take is speech, whoever stands between: قال الوزير "لن نقبل …".
_SAYS: Final = "قال قالت قالوا يقول تقول أضاف أضافت أردف أردفت استطرد استطردت صرح صرحت أوضح أوضحت علق علقت"
# These take what they say with a preposition: شدد على "ضرورة كذا".
_STRESSES: Final = "شدد شددت يشدد تشدد اشار اشارت لفت لفتت حذر حذرت يحذر تحذر نوه نوهت"
_OVER: Final = "على إلى من"
_WRITES: Final = "كتب كتبت يكتب تكتب"
_WHERE: Final = "على عبر"
_WHICH: Final = "الذي التي الذين ما مما فيما الذى كما"
_OPENERS: Final = "كما ثم حيث وقد قد فيما إذ كذلك كان كانت وكان وكانت لكن ولكن بدوره وبدوره بدورها فقد بينما هنا وهنا"
_CLAUSES: Final = "كان كانت كانوا لن لم ليس ليست ليسوا سوف سيكون ستكون يجب"
"""First words of speech about what the paper has named: قالت إن الجسر "لن يفتح …"."""
_OWN: Final = "قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم رأيه رأيها زعمه زعمها كلامه كلامها"
_THUS: Final = "هكذا كما حسبما كذلك"
_FIRST: Final = "على نقلا وفقا ووفقا"
"""First words of attributions that are longer than one."""
_STOPS: Final = ".؟?!…\n"

_WORDS_AFTER_COLON: Final = 2
ENOUGH: Final = 5
"""Words that are speech after a verb without a colon; more are not counted."""
PART: Final = 4
"""Words of speech that goes on from the paper's own sentence: after أن, or before بحسب."""
_WORD: Final = 40
_SPEAKER: Final = 4
"""Words of a speaker whom nothing parts from a mark."""
_SHORT_GAP: Final = 2
_GAP: Final = 14
"""Words between a verb and a mark without a colon."""


# What stands between marks after these is what something is called.
_TITLED: Final = (
    "عنوان بعنوان عنوانه عنوانها عنوانا شعار بشعار هاشتاغ هاشتاج وسم باسم اسم مسمى بمسمى اسمه اسمها يسمى تسمى المسمى لقب بلقب لقبه "
    "رواية كتاب كتابه كتابها فيلم فيلمه مسلسل أغنية أغنيته قصيدة برنامج برنامجه مسرحية ديوان حملة مبادرة مشروع صحيفة وكالة قناة "
    "مجلة حزب حركة منصة تطبيق شركة"
)


class Claim(NamedTuple):
    """Why some words are speech, and who is said to speak."""

    rule: str
    cue: Cue | None
    subject: Subject | None
    bare: bool
    """Who spoke before may be meant where there is no subject."""


def before_words(text: str, limit: int, end: int, close: int, size: int) -> Claim | None:
    """
    Read the announcement of a quote.

    Args:
        text: The page.
        limit: Where to look back to: the paragraph's beginning, or the end of the quote before.
        end: Where the words before the opening mark end.
        close: Where the closing mark ends.
        size: Words of the quote, up to one more than enough.

    Returns:
        What vouches for it, or None.
    """
    last = text[end - 1]
    colon = last in ":："
    if size < PART and not colon:
        return None
    words = text[max(limit, end - _WORD) : end].rstrip(_ENDS).rsplit(None, 1)
    if not words:
        return None
    word = words[-1]
    of_it = not (colon or last in "،,") and _speaks_of(text, limit, end)
    if not (colon or of_it or last in "،," or _may_open(word)) and (size < ENOUGH or not _said_by(text, limit, end)):
        return None
    if fold_word(word) in folded_set(_TITLED):
        return None
    start = clause_start(text, limit, end)
    cues = [cue for cue in find_cues(text, start, end) if cue[2].kind != "according" or cue[0] - start < 3]
    if not cues:
        return _named(text, start, end) if colon and size >= PART else None
    if colon:
        return _after_colon(text, (start, end), cues, size)
    between = text[cues[-1][1] : end].replace("،", " ").replace(",", " ")
    gap = between.split()
    if len(gap) > 1 and gap[-2][-1] in ":：" and fold_word(gap[-1]) in folded_set(_THAT):
        between = between[: between.rindex(gap[-2][-1])]  # one more sign before "that" parts nothing
    if of_it:
        del gap[-1]
    if len(gap) > _GAP and ")" in between:  # a day in brackets
        gap = (between.partition("(")[0] + between.partition(")")[2]).split()
    if len(gap) > _GAP or ":" in between:
        return None
    rule = _without_colon(cues[-1][2], list(map(fold_word, gap)), last)
    if rule is None or (rule != "that" and (size < ENOUGH or _is_subject(text, close))):
        return None
    claim = _claim(rule, text, (start, end), cues[-1], cues)
    if gap and rule == "verb" and last not in "،," and not _is_speaker(text, claim.subject, end):
        return None
    return claim


def _named(text: str, start: int, end: int) -> Claim | None:
    """Read a name and nothing else before a colon; only one that the story has given before speaks so."""
    head = text[start:end].strip(_ENDS)
    if len(head) > _WORD:
        return None
    start = text.index(head, start)
    subject = read_subject(text, start, start + len(head))
    if (subject.start, subject.end) != (start, start + len(head)) or subject.roles:
        return None
    if subject.kind == "name" or (subject.kind == "role" and len(subject.words) == 1):
        return Claim("name", None, subject, bare=False)
    return None


def _speaks_of(text: str, limit: int, end: int) -> bool:
    """Tell a noun between "that" and a mark, where a clause about it begins behind the mark."""
    after = text[end : end + _WORD].lstrip(SPACE + "\"“”«'(").split(None, 1)
    if not after or fold_word(after[0]) not in folded_set(_CLAUSES):
        return False
    words = text[max(limit, end - _WORD) : end].split()[-2:]
    noun = look(words[-1])
    return fold_word(words[0]) in folded_set(_THAT) and noun.definite and bare(noun.folded) not in folded_set(_TITLED)


@lru_cache(maxsize=4096)
def _may_open(printed: str) -> bool:
    """Tell a word that may stand right before the mark of a quote that nothing else parts from it."""
    word = fold_word(printed)
    return word in folded_set(_THAT) or word in folded_set(_OVER) or is_cue(word)


def _without_colon(announcer: Announcer, gap: Sequence[str], last: str) -> str | None:
    """Tell which rule a verb fits that announces without a colon, by the words between it and the mark."""
    that = folded_set(_THAT)
    if gap and gap[-1] in that:
        return "that"
    if not that.isdisjoint(gap):
        return None
    verb = announcer.word
    if gap and gap[-1] in folded_set(_OVER):
        return "part" if verb in folded_set(_STRESSES) else None
    if gap and last not in "،,":
        return "verb" if len(gap) <= _SPEAKER and _is_saying(verb) else None
    if announcer.kind != "verb" or announcer.plain or verb in folded_set(_ASSERTS):
        return "verb"
    # Books are read and works written; who writes "on" something says what follows.
    return "verb" if verb in folded_set(_WRITES) and not folded_set(_WHERE).isdisjoint(gap) else None


def _is_saying(verb: str) -> bool:
    return verb in folded_set(_SAYS)


def _said_by(text: str, limit: int, end: int) -> bool:
    """Tell cheaply whether one of the plainest verbs stands a few words before a mark."""
    words = text[max(limit, end - 2 * _WORD) : end].split()[-_SPEAKER - 1 :]
    return any(is_cue(fold_word(word)) for word in words)


def _is_speaker(text: str, subject: Subject | None, end: int) -> bool:
    """The subject is a person, a body or a post, and all that stands between its verb and the mark."""
    return subject is not None and subject.kind in ("name", "body", "role") and not text[subject.end : end].strip(SPACE)


def _after_colon(text: str, limits: Span, cues: Sequence[Cue], size: int) -> Claim | None:
    cue = _chosen(text, limits[0], cues)
    if cue is None or (size < _WORDS_AFTER_COLON and len(text[cue[1] : limits[1]].split()) > _SHORT_GAP):
        return None
    return _claim("colon", text, limits, cue, cues)


def _claim(rule: str, text: str, limits: Span, cue: Cue, cues: Sequence[Cue]) -> Claim:
    start, end = limits
    at, _, announcer = cue
    if announcer.kind not in ("saying", "hanging"):
        return Claim(rule, cue, _subject(text, start, end, cue), bare=True)
    earlier = [other for other in cues if other[0] < at and other[2].kind == "verb"]
    if announcer.kind == "saying":
        teller = next((other for other in reversed(earlier) if other[2].quoting), None)
        about = text.find(" عن ", teller[1], at) if teller else -1
        subject = read_subject(text, about + 4, at) if about >= 0 else UNKNOWN
        return Claim(rule, cue, subject, bare=False)
    verb = _chosen(text, start, earlier)
    if verb is not None:
        return Claim(rule, cue, _subject(text, start, at, verb), bare=True)
    return Claim(rule, cue, None, bare=not text[start:at].strip(SPACE + "،,.؛\"”»'“"))


def _subject(text: str, start: int, end: int, cue: Cue) -> Subject:
    """Read the subject after its verb, or before it where nothing joins the verb to what was said before."""
    at, after, announcer = cue
    subject = read_subject(text, after, end, plain=announcer.plain, person=announcer.person, behind=True)
    if subject.kind != "verb" or announcer.joined:
        return subject
    words = text[start:at].split()
    while words and fold_word(words[0].strip("،,")) in folded_set(_OPENERS):
        start = text.index(words.pop(0), start) + 1
        start += len(text[start:at].split(None, 1)[0]) if words else 0
    if not words:
        return subject
    before = read_subject(text, text.index(words[0], start), at)
    if before.kind in ("verb", "body") or (before.kind == "name" and len(before.words) > 1):
        return before
    return UNKNOWN


def _chosen(text: str, start: int, cues: Sequence[Cue]) -> Cue | None:
    """Take the last verb that is not inside a relative clause."""
    for cue in reversed(cues):
        words = text[max(start, cue[0] - _WORD) : cue[0]].rsplit(None, 1)
        if not words or fold_word(words[-1]) not in folded_set(_WHICH):
            return cue
    return cues[-1] if cues else None


def clause_start(text: str, start: int, end: int) -> int:
    """
    Find where the sentence begins that goes on up to a mark.

    Args:
        text: The page.
        start: Where to look back to.
        end: Where the mark is.

    Returns:
        Where the last sentence begins.
    """
    end -= 1
    part = text[start:end]
    while True:
        at = max(map(part.rfind, _STOPS))
        if at < 0:
            return start
        sign, after = part[at], start + at + 1
        # A stop inside a number or a host has no blank after it, one after a title (د. فلان) a single letter before it.
        if sign == "\n" or (
            after < end and text[after].isspace() and not (sign == "." and _is_initial(text, after - 1))
        ):
            return after
        part = part[:at]


def _is_initial(text: str, at: int) -> bool:
    """Tell a single letter before a stop."""
    return text[at - 1 : at].isalpha() and (at < 2 or not (text[at - 2].isalnum() or text[at - 2] == "_"))


def _is_subject(text: str, close: int) -> bool:
    """Tell a quoted name after a verb, which goes on with أن: ذكرت "وكالة كذا" أن."""
    after = text[close : close + 24].split(None, 1)
    return bool(after) and fold_word(after[0]) in folded_set(_THAT)


def after_words(text: str, limit: int, close: int, size: int) -> Claim | None:
    """
    Read the attribution of a quote.

    Args:
        text: The page.
        limit: Where the paragraph ends.
        close: Where the closing mark ends.
        size: Words of the quote, as many of each of its pieces as are enough at most.

    Returns:
        What vouches for it, or None.
    """
    end = min(limit, close + _AFTER)
    after = text[close:end]
    head = after.lstrip(_APART)
    if not head or head[0] in _STOPS:
        return None
    words = head.split(None, 1)
    if not words or not _may_follow(words[0]):
        return None
    at = close + len(after) - len(head)
    cue = next(iter(find_cues(text, at, min(end, at + 30))), None)
    if cue is None:
        return None
    begin, stop, announcer = cue
    kind = announcer.kind
    if announcer.joined and kind != "according":
        return None
    between = text[at:begin].split()
    if len(between) > 1 or (between and fold_word(between[0]) not in folded_set(_THUS)):
        return None
    apart = any(sign in after[: len(after) - len(head)] for sign in "،,-–—")
    if kind == "verb" and not apart and not between:
        return None
    words = text[stop:end].split(None, 1)
    if words and fold_word(words[0].strip("،,.")) in folded_set(_OWN):
        return Claim("attribution", cue, None, bare=True) if size > ENOUGH else None
    if kind in ("hanging", "saying"):
        return None
    subject = read_subject(text, stop, end, plain=announcer.plain, person=announcer.person, behind=True)
    if kind == "according" and subject.kind not in ("name", "body") and not (subject.kind == "role" and size > ENOUGH):
        return None
    return Claim("attribution", cue, subject, bare=kind == "verb")


@lru_cache(maxsize=4096)
def _may_follow(printed: str) -> bool:
    """Tell a word that an attribution may begin with."""
    word = fold_word(printed)
    return is_cue(word) or word in folded_set(_THUS) or word in folded_set(_FIRST)
