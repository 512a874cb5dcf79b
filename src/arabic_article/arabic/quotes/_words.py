"""Words around a speaker's name: what he is, where he belongs, and where the name ends."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._given_names import is_given, is_never, is_particle
from arabic_article.arabic._places import is_place as is_city_or_country
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PRINTED: Final = MappingProxyType({"ا": "اأإآ", "ي": "يىئ", "ه": "هة", "و": "وؤ"})
"""Letters of a folded word as pages print them; words with rarer ones are looked at one by one."""
# What people are called before their names; each with and without the article, masculine and feminine.
_ROLES: Final = (
    "رئيس وزير مدير أمين قائد سفير ملك أمير سلطان شيخ شيخة نائب نائبة عضو متحدث متحدثة ناطق ناطقة باحث باحثة خبير خبيرة "
    "محلل محللة كاتب كاتبة صحفي صحفية صحافي صحافية إعلامي إعلامية مذيع مذيعة مراسل مراسلة دكتور دكتورة طبيب طبيبة "
    "بروفيسور بروفيسورة أستاذ أستاذة مهندس مهندسة محامي محام محامية قاضي قاض قاضية لواء عميد عقيد مقدم رائد نقيب ملازم فريق "
    "مشير جنرال ضابط فنان فنانة ممثل ممثلة مخرج مخرجة مطرب مطربة مغني مغنية ملحن موسيقار نجم نجمة لاعب لاعبة مدرب مدربة "
    "حارس مهاجم مدافع حكم ناقد ناقدة مؤرخ مؤرخة شاعر شاعرة روائي روائية مستشار مستشارة محافظ رئيسة وزيرة مديرة أمينة "
    "سفيرة ملكة أميرة مسؤول مسؤولة مسئول زعيم زعيمة مرشد مرشح مرشحة مفوض مفوضة مبعوث مبعوثة منسق منسقة مؤسس مؤسسة ناشط "
    "ناشطة سيناتور حاكم عمدة نقيب وكيل وكيلة مساعد مساعدة مدعي مدعية مفتي قس بابا أنبا مطران بطريرك مواطن مواطنة شاهد "
    "كبير كبيرة صاحب صاحبة والد والدة شقيق شقيقة زوجة زوج أرملة ابنة سيد سيدة آنسة عالم عالمة مصمم مصممة منتج منتجة مؤلف مؤلفة "
    "مستثمر رائدة قيادي قيادية معارض معارضة مالك طالب طالبة مزارع تاجر عامل رسام رسامة أسير داعية سائق سائقة بائع بائعة معلم معلمة مدرس مدرسة ولي جد جدة عم خال نجل شقيقة سكرتير كبير كبيرة جندي مقاتل دبلوماسي دبلوماسية إمام مفكر خطيب مغرد مدون"
)
_OWN_ROLES: Final = (
    "الحاج الحاجة مار الأب القس د أ م د. أ. م. أ.د. المرحوم معالي سعادة سمو فضيلة جلالة فخامة دولة سماحة المطران"
)
# Not a role though it looks like one with the article: a group or a body.
_BODIES: Final = (
    "وزارة هيئة شركة جيش حكومة مكتب منظمة حركة حزب اتحاد وكالة صحيفة شبكة قناة جامعة مركز لجنة مجلس بنك محكمة نيابة سفارة "
    "خارجية داخلية قيادة جمعية نقابة مؤسسة معهد نادي بلدية محافظة دائرة إدارة رئاسة شرطة كتائب سرايا قوات حلف تحالف تيار "
    "كتلة مجموعة مديرية غرفة بورصة مصرف برلمان دار منتدى ائتلاف جماعة هيأة سلطات سلطة لجان أمانة ديوان بعثة قنصلية مطار "
    "مجلة موقع إذاعة تلفزيون متحف مستشفى مصلحة جهاز منصة رابطة فصائل عشيرة عائلة نيابه دولة دفاع عدل مالية صحة"
)
_OWN_BODIES: Final = (
    "الكرملين البنتاغون الإليزيه الناتو اليونيسف اليونسكو الفيفا الأونروا البيت الأمم الاتحاد رويترز الاحتلال حماس"
)
# Nouns that go on a role rather than begin a name: رئيس وزراء, مدير عام, وزير خارجية.
_COMPLEMENTS: Final = (
    "وزراء عام عامة خارجية داخلية مالية دفاع صحة تعليم عدل أركان تحرير مجلس شؤون قسم فرع برنامج مشروع نواب دولة حرب أبحاث "
    "أمن علاقات تسويق مبيعات عمليات تنفيذي سابق سابقة أول ثان مساعد إقليمي دولي باسم لشؤون بشؤون للشؤون لدى كرة منتخب "
    "جلسة قطاع وحدة منطقة مدينة ولاية إمارة مقاطعة قرية كلية لقطاع أعلى هندسة اقتصاد علوم"
)
# Parts of names of countries, beside those in the table of places.
_OF_PLACES: Final = "جنوب شمال شرق غرب المتحدة رام"
# Nobody in particular.
_GENERIC: Final = (
    "مصدر مصادر مسؤولون مسئولون مسؤولين شهود شاهد خبراء محللون ناشطون نشطاء مراقبون أحد إحدى بعض عدد آخرون آخر أخرى كثيرون "
    "كثير البعض الكثير الجميع كل جميع سكان أهالي مواطنون متظاهرون مغردون رواد علماء باحثون أطباء معظم أغلب هؤلاء هذا هذه ذلك "
    "تلك ما من المصدر المصادر ناس الناس أناس رجل امرأة شخص سيدة شاب فتاة طفل صديق زميل نحو أكثر حوالي نفس ذات بيان البيان تقرير التقرير دراسة الدراسة"
)
# A name ends before these, and a subject that begins with one is only in the verb.
_STOPS: Final = (
    "في من على إلى عن مع خلال بعد قبل أثناء ضمن عبر بشأن حول أمام لدى بين منذ عقب إن أن ان أنه أنها إنه إنها بأن بأنه بأنها إنهم "
    "أنهم الذي التي الذين اللذين اللتين الذى وهو وهي وهم هو هي هم قد لقد كان كانت كما حيث فيما بينما عندما حين حينما إذ لأن لكن "
    "أيضا كذلك اليوم أمس غدا مساء صباح يوم ردا تعليقا تعقيبا بخصوص بحضور بحسب وفق وفقا حسب نقلا ضد تحت فوق داخل خارج ثم أو بل "
    "لا لم لن ليس ليست هنا هناك الآن بدوره بدورها مؤخرا سابقا لاحقا لها له لهم إنني أنني إننا أننا لي لنا به بها فيه فيها منه "
    "منها عنه عنها عليه عليها إليه إليها معه معها إذا لو هل ماذا لماذا كيف متى أين وفي ومن وعلى وعن وقد وأن وإن ولم ولا وكان "
    "وكانت وما وإذ ولو وبه وله ذلك مقابل بمناسبة على‎ وذلك بعدما قبيل فور تجاه إزاء مساءً ليلة الليلة الاثنين الإثنين الثلاثاء الأربعاء الخميس "
    "الجمعة السبت الأحد الماضي المقبل صباحا ضاحكا ساخرا غاضبا بصوت بكل بشكل بصورة بوضوح بشدة بصراحة بإيجاز مجددا صراحة أما أنا نحن إنما حتى فقط جانب ناحية جهة فإن سوى غير "
    "حول أي أية كذا"
)
# With `ل` or `ب` before them they say where or to whom: لوكالة, لصحيفة, ببيان, بتصريح.
_MEDIA: Final = (
    "وكالة صحيفة قناة شبكة موقع برنامج إذاعة مجلة رويترز فرانس الصحفيين الصحافيين تلفزيون جريدة منصة بوابة راديو الأناضول سكاي "
    "الجزيرة العربية مراسل فضائية"
)
_SAID_IN: Final = (
    "تصريح تصريحات بيان مؤتمر مقابلة كلمة تغريدة منشور حديث لقاء قوله القول تعبير رسالة مقطع حوار ندوة خطاب تدوينة"
)
# Names that begin like a word with the article.
_NOT_DEFINITE: Final = (
    "الكسندر الكساندر الكسندرا الكسي الكسيس البرت البرتو الفريد الفريدو اليزابيث الياس الين الهام اليسا الان الفارو اليخاندرو اليك "
    "اليوت الفونسو الاء الاستير السا اليانور"
)
# Names that end like a common feminine noun.
_NAMES_WITH_TA: Final = (
    "فاطمة عائشة خديجة حمزة أسامة طلحة عبيدة قتيبة معاوية عكرمة سمية نورة منيرة هبة أمينة سميرة نبيلة جميلة كريمة نادية سارة "
    "أميرة حليمة زهرة رقية آسية مية جمانة ريمة حنيفة عطية خليفة شحاتة سلامة عبادة جمعة رحمة هالة دانة لبابة نعمة وردة أنيسة "
    "فريدة ماجدة سعيدة رشيدة فوزية صفية راضية سلمة حذيفة ربيعة عقبة ميسرة نعيمة وهيبة بثينة جويرية راوية هداية حصة موزة شيخة ميثة "
    "لطيفة منى عزة عفة ثريا نظيرة جليلة بهية علية حسنة فتحية هدية شادية ميادة غادة ريتا"
)


@lru_cache(maxsize=4096)
def fold_word(word: str) -> str:
    """Fold one word; stories say the same few over and over."""
    return fold(word)


def spelled(words: Iterable[str]) -> Iterator[str]:
    """Write folded words in the letters that pages print them with."""
    for word in words:
        yield from map("".join, product(*(_PRINTED.get(letter, letter) for letter in fold(word))))


@cache
def folded_set(words: str) -> frozenset[str]:
    """Fold the words of a list, when one is first looked for."""
    return frozenset(map(fold, words.split()))


@lru_cache(maxsize=4096)
def is_role(word: str) -> bool:
    """Tell a word that says what somebody is; folded, with or without the article."""
    return bare(word) in folded_set(_ROLES) or word in folded_set(_OWN_ROLES)


@lru_cache(maxsize=4096)
def is_body(word: str) -> bool:
    """Tell the first word of an institution's name."""
    return bare(word) in folded_set(_BODIES) or word in folded_set(_OWN_BODIES)


def is_complement(word: str) -> bool:
    """Tell a word that goes on a role."""
    return word in folded_set(_COMPLEMENTS)


@lru_cache(maxsize=4096)
def is_place(word: str) -> bool:
    """Tell a country or a large city."""
    return (is_city_or_country(word) and not is_given(word)) or word in folded_set(_OF_PLACES)


def is_generic(word: str) -> bool:
    """Tell a word for people that nobody names."""
    return word in folded_set(_GENERIC)


@lru_cache(maxsize=4096)
def is_stop(word: str) -> bool:
    """Tell a word that no name goes on through."""
    stops = folded_set(_STOPS)
    if word in stops or (word[:1] == "و" and len(word) > 3 and word[1:] in stops):
        return True
    if len(word) == 1:
        return word in "لبوفك"  # لـ «كذا»
    if word[:1] not in "لب" or len(word) < 3:
        return False
    rest = word[1:]
    if rest[0] < "\x80" or rest == "بي":  # لـCNN, لبي بي سي
        return True
    return word[:2] == "لل" or rest in folded_set(_MEDIA) or rest in folded_set(_SAID_IN)


def is_aim(word: str) -> bool:
    """Tell a word that goes on a role with a preposition: المدير العام للدفاع المدني بالعاصمة."""
    return (word[:2] == "لل" and "ال" + word[2:] not in folded_set(_MEDIA)) or word[:3] == "بال"


def looks_inflected(printed: str) -> bool:
    """Tell a word whose ending no name has: an adverb's tanwin, a possessor."""
    return "\u064b" in printed or (len(printed) > 4 and printed.endswith(("ها", "هم", "هما")))


def may_be_untitled(words: Sequence[str], printed: Sequence[str]) -> bool:
    """Tell a name that stands without a role from a noun with its complement (سكان المدينة) or adjective (وفد غربي)."""
    if any(map(is_never, words)) or any(word[:1] == "و" and is_given(word[1:]) for word in words[1:]):
        return False
    if len(words) == 1 or is_given(words[0]) or is_particle(words[0]):
        return True
    return not is_definite(words[1], printed[1]) and not (words[0][-1] == words[1][-1] == "ي")


def is_definite(word: str, printed: str) -> bool:
    """Tell a word with the article; a name that begins with a hamza has none."""
    return word.startswith("ال") and printed[:1] in "اٱ" and len(word) > 3 and word not in folded_set(_NOT_DEFINITE)


def is_feminine_noun(word: str, printed: str) -> bool:
    """Tell a word that ends in ta marbuta and is no name."""
    return printed.endswith("ة") and word not in folded_set(_NAMES_WITH_TA)


def bare(word: str) -> str:
    """Take the article off a folded word."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word
