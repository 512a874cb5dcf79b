"""Family names, told by how they are formed."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from arabic_article.arabic._given_names import SECOND_HALVES, is_given
from arabic_article.arabic.folding import fold

_NOUN: Final = "ى"
"""The letter that ends nouns which `fold` makes look like family names."""
_PREFIXES: Final = ("وال", "بال", "كال", "فال", "لل")
_SHORT: Final = 4
"""Letters of a name that begins so all the same: "والي"."""


def is_family_name(word: str) -> bool:
    """
    Tell whether a word is a trade or formed as family names are, and no adjective of news.

    Args:
        word: A folded word.

    Returns:
        True for a trade with its article, and for "الفلاني".
    """
    return _is_formed_so(word) or word in _trades()


def begins_as_word(word: str) -> bool:
    """
    Tell whether a word begins with a preposition, or "and", and the article, as no part of a name does.

    Args:
        word: A folded word.

    Returns:
        False for given names, and for family names from abroad and from the Maghreb that only look so.
    """
    return word.startswith(_PREFIXES) and len(word) > _SHORT and not (is_given(word) or word in _only_alike())


def ends_in_family_name(name: str) -> bool:
    """
    Tell whether one of the words behind the first is formed as family names are.

    Args:
        name: A text that may be a name.

    Returns:
        False for trades: they follow other words as often.
    """
    return any(word[-1] != _NOUN and _is_formed_so(fold(word)) for word in name.split()[1:])


def reads_as_phrase(name: str) -> bool:
    """
    Tell whether a text that may be a name reads as a phrase too, as what outlets call their sections does.

    Args:
        name: A text.

    Returns:
        True where a word behind the first has the article and is no family name, nor the second half of a given one, or has
        "and" before it.
    """
    words = name.split()
    return any(
        _is_of_phrase(word, folded := fold(word)) and not (folded in SECOND_HALVES and is_given(fold(before)))
        for before, word in pairwise(words)
    )


def _is_of_phrase(word: str, folded: str) -> bool:
    if folded.startswith("ال"):
        return word[-1] == _NOUN or not is_family_name(folded)
    return folded[:1] == "و" and not (is_given(folded) or folded in _only_alike())


def _is_formed_so(word: str) -> bool:
    return word.startswith("ال") and word[-1] == "ي" and len(word) >= 6 and word not in _nations()


@cache
def _trades() -> frozenset[str]:
    """Give family names that are trades."""
    return frozenset(
        fold(
            "الحداد النجار الخياط الصباغ الصياد العطار البيطار الحلاق الخباز القصاب الدباغ الطحان اللحام الخطيب الصائغ الجزار الفران السمان القطان "
            "الزيات الكيال النحاس الجمال الحمال العلاف الصواف الشماع البزاز الخازن السقا النقاش الرسام البنا العقاد الحلواني الفحام الصراف الدهان"
        ).split()
    )


@cache
def _nations() -> frozenset[str]:
    return frozenset(
        fold(
            "العربي المصري السعودي الإماراتي الكويتي القطري البحريني العماني السوري اللبناني الأردني الفلسطيني العراقي اليمني السوداني الليبي "
            "التونسي الجزائري المغربي التركي الإيراني الروسي الأميركي الأمريكي الفرنسي الألماني البريطاني الإسرائيلي الصيني الأوروبي الخليجي "
            "الإسلامي المسيحي اليهودي السياسي الاقتصادي الرياضي الثقافي الاجتماعي العلمي الفني الأدبي الصحي الأمني العسكري الوطني الدولي المحلي "
            "الرسمي الشعبي المدني التاريخي الأهلي النووي الرئاسي البرلماني الجامعي المدرسي الشهري السنوي اليومي الأسبوعي الخيري البحري الجوي البري"
        ).split()
    )


@cache
def _only_alike() -> frozenset[str]:
    """Give family names that begin with the letters of a preposition and the article, or of "and"."""
    return frozenset(
        fold(
            "بالمر بالدوين بالارد بالزاك بالوتيلي بالاك بالمير بالفور بالديني بالتيمور بالطيب بالحسن بالحاج بالقاسم بالخير بالعيد بالضياف بالنور بالعربي "
            "كالفن كالفينو كالاهان كالدرون كالدويل كالكين كالديرا كالاس كالفرت كالفو كالدر فالديز فالنتي فالفيردي فالكاو فالتر فالنسيا فالشتاين "
            "فالكنر فالديس فالك فالون فالاتشي والكر والاس والش والتز والتون والترز والدن والدر والين والاش والدهايم والستروم والبرغ ويليامز ويلسون "
            "ويلز ويلش وينسلت وينر ويبر وايت وايلد واتسون واتس وارن وود وودز وودوارد وولف وولفيتز وونغ واينستين ويتمان ويتني ويلكنسون ويلكنز وينفري "
            "وودورث واشنطن واغنر واينبرغ ويكس ويب ويست ويسلي"
        ).split()
    )
