"""Words around a speaker's name: what he is, where he belongs, and where the name ends."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._given_names import is_given, is_half, is_never, is_particle
from arabic_article.arabic._places import is_place as is_city_or_country
from arabic_article.arabic.folding import fold, fold_word
from arabic_article.arabic.quotes._cues import is_cue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PRINTED: Final = MappingProxyType({"ا": "اأإآ", "ي": "يىئ", "ه": "هة", "و": "وؤ"})
"""Letters of a folded word as pages print them; words with rarer ones are looked at one by one."""
# What people are called before their names; each with and without the article, masculine and feminine.
_ROLES: Final = (
    "رئيس وزير مدير أمين قائد سفير ملك أمير سلطان شيخ نائب نائبة معاون معاونة عضو متحدث متحدثة ناطق ناطقة باحث باحثة خبير خبيرة "
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
    "الحاج الحاجة الشيخة مار الأب القس د أ م د. أ. م. أ.د. المرحوم معالي سعادة سمو فضيلة جلالة فخامة دولة سماحة المطران"
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
    "في من على إلى عن مع عند خلال بعد قبل أثناء ضمن عبر بشأن حول أمام لدى بين منذ عقب إن أن ان أنه أنها إنه إنها بأن بأنه بأنها إنهم "
    "أنهم الذي التي الذين اللذين اللتين الذى وهو وهي وهم هو هي هم قد لقد كان كانت كما حيث فيما بينما عندما حين حينما إذ لأن لكن "
    "أيضا كذلك اليوم أمس غدا مساء صباح يوم ردا تعليقا تعقيبا بخصوص بحضور بحسب وفق وفقا حسب نقلا ضد تحت فوق داخل خارج ثم أو بل "
    "لا لم لن ليس ليست هنا هناك الآن بدوره بدورها مؤخرا سابقا لاحقا لها له لهم إنني أنني إننا أننا لي لنا به بها فيه فيها منه "
    "منها عنه عنها عليه عليها إليه إليها معه معها إذا لو هل ماذا لماذا كيف متى أين وفي ومن وعلى وعن وقد وأن وإن ولم ولا وكان "
    "وكانت وما وإذ ولو وبه وله ذلك مقابل بمناسبة وذلك بعدما قبيل فور تجاه إزاء مساءً ليلة الليلة الاثنين الإثنين الثلاثاء الأربعاء الخميس "
    "الجمعة السبت الأحد الماضي المقبل صباحا ضاحكا ضاحكة ساخرا ساخرة غاضبا غاضبة مازحا مازحة ممازحا متهكما متهكمة متسائلا متسائلة مبتسما مبتسمة باكيا باكية مستغربا مستنكرا حازما حاسما جازما منفعلا متأثرا متأثرة معاتبا بصوت بكل بشكل بصورة بوضوح بشدة بصراحة بإيجاز مجددا صراحة أما أنا نحن إنما حتى فقط جانب ناحية جهة فإن سوى غير "
    "أي أية كذا"
)
_CHAINED: Final = "عبد أبو أبي بن ابن بنت آل أم ذو دي دو فان فون لو بو ولد"
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


def spelled(words: Iterable[str]) -> Iterator[str]:
    """Write folded words in the letters that pages print them with."""
    for word in words:
        yield from map("".join, product(*(_PRINTED.get(letter, letter) for letter in fold(word))))


@cache
def folded_set(words: str) -> frozenset[str]:
    """Fold the words of a list, when one is first looked for."""
    return frozenset(map(fold, words.split()))


class Word(NamedTuple):
    """What a word beside a verb can be."""

    printed: str
    folded: str
    stops: bool
    """No subject goes on through it."""
    borders: bool
    """A name may begin after it."""
    aims: bool
    """It goes on a role with a preposition: المدير العام للدفاع المدني بالعاصمة."""
    generic: bool
    """People whom nobody names."""
    role: bool
    """What somebody is, with or without the article."""
    body: bool
    """The first word of an institution's name."""
    place: bool
    """A country or a large city."""
    complement: bool
    """It goes on a role."""
    article: bool
    definite: bool
    """It has the article; a name that begins with a hamza has none."""
    feminine: bool
    """It ends in ta marbuta and is no name."""
    inflected: bool
    """Its ending is one that no name has: an adverb's tanwin, a possessor."""
    chained: bool
    """It joins the parts of a name."""
    preposed: bool
    """It may have a preposition before it: لزوار."""
    named: bool = False
    """Its neighbours make a name of it, though its folded form is a word of sentences."""

    @property
    def common(self) -> bool:
        """Tell a word that is no part of a name."""
        return (
            self.stops
            or self.inflected
            or self.role
            or self.body
            or self.place
            or self.generic
            or self.complement
            or self.definite
            or self.feminine
        )


@lru_cache(maxsize=4096)
def look(printed: str) -> Word:
    """
    Look up all that a word can be.

    Args:
        printed: The word as printed, without signs around it.

    Returns:
        What the lists and its form say of it.
    """
    word = fold_word(printed)
    stem = bare(word)
    stop = is_stop(word)
    role = stem in folded_set(_ROLES) or word in folded_set(_OWN_ROLES)
    article = word.startswith("ال")
    definite = article and printed[:1] in "اٱ" and len(word) > 3 and word not in folded_set(_NOT_DEFINITE)
    chained = word in folded_set(_CHAINED)
    return Word(
        printed,
        word,
        stop or is_cue(word),
        stop or role or definite,
        _is_aim(word),
        word in folded_set(_GENERIC),
        role,
        stem in folded_set(_BODIES) or word in folded_set(_OWN_BODIES),
        (is_city_or_country(word) and not is_given(word)) or word in folded_set(_OF_PLACES),
        word in folded_set(_COMPLEMENTS),
        article,
        definite,
        printed.endswith("ة") and word not in folded_set(_NAMES_WITH_TA),
        "\u064b" in printed or (len(printed) > 4 and printed.endswith(("ها", "هم", "هما"))),
        chained,
        word[:1] in "لب" and not chained,
    )


def is_stop(word: str) -> bool:
    """
    Tell a word that no name goes on through.

    Args:
        word: A folded word.

    Returns:
        True for prepositions and the like, and for where something was said: لوكالة, ببيان.
    """
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


def _is_aim(word: str) -> bool:
    return (word[:2] == "لل" and "ال" + word[2:] not in folded_set(_MEDIA)) or word[:3] == "بال"


def may_be_untitled(words: list[Word]) -> bool:
    """
    Tell a name that stands without a role from a noun with its complement (سكان المدينة) or adjective (وفد غربي).

    Args:
        words: All of it.

    Returns:
        True where it may be a name.
    """
    first = words[0].folded
    for i, word in enumerate(words):
        folded = word.folded
        after = words[i + 1].folded if i + 1 < len(words) else ""
        if (is_never(folded) and not (is_half(folded, after) or word.named)) or (
            i and folded[:1] == "و" and is_given(folded[1:])
        ):
            return False
    if len(words) == 1 or is_given(first) or is_particle(first) or is_half(first, words[1].folded):
        return True
    return not words[1].definite and not (first[-1:] == words[1].folded[-1:] == "ي")


def bare(word: str) -> str:
    """Take the article off a folded word."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word
