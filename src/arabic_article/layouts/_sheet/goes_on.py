"""Lines with which a story goes on, told by how they begin: "and" or "so", and a word that it cannot be part of."""

from __future__ import annotations

from typing import Final

from arabic_article.arabic.folding import fold

_HEAD: Final = 32
"""Characters of a line that are looked at."""
_STEM: Final = 3
"""Letters of the shortest verb that is told by its first one, and of the shortest noun behind the article."""
_JOINED: Final = frozenset(
    # pronouns, particles and prepositions, as they are folded
    "هو هي هما هن هذا هذه هولاء هناك هنا هكذا هل ذلك تلك نحن هما ليس ليست كما كذلك كل كلما كان كانه كانها كيف كم "
    "لم لا لن لو لولا لما لعل لعله لعلها لقد لكن لكنه لكنها لكنهم لذلك لذا لهذا لهذه لها لهم له لنا لان لانه لانها "
    "من منها منهم منه منهن مع معها معه معهم منذ ما ماذا متي مما ممن مهما مثل مثلما مازال "
    "في فيها فيه فيهم فيما فور علي عليه عليها عليهم علينا عن عنه عنها عنهم عند عندما عندها عقب عبر عدا "
    "قد قبل بعد بعدها بين بينما بينهم بينها بذلك بهذا بهذه بحسب بما به بها بهم بعض بل بناء "
    "سوف حتي حول حين حينما حينها حيث حسب رغم ربما خلال خاصه خصوصا ثمه ثم غير غيرها غالبا طبقا ضمن امام "
    # verbs that begin as no noun does which a headline begins with
    "قال قالت قالوا قام قامت قاموا قدم قدمت قرر قررت قضي قضت كانت كانوا كشف كشفت كتب كتبت "
    "بدا بدات بدت بلغ بلغت بقي بقيت بات باتت بين بينت بعث بعثت بحث بحثت "
    "جاء جاءت جاءوا جدد جددت جري جرت جدير دعا دخل دخلت دار دارت ذكر ذكرت ذهب ذهبت راي رات رفض رفضت رحب رحبت رفع رفعت "
    "ركز ركزت روي روت زاد زادت سبق سجل سجلت سال سالت ساله سالته سالناه ساهم ساهمت شدد شددت شهد شهدت شارك شاركت شمل شملت "
    "شرح شرحت شكر شكرت صرح صرحت صار صارت صدر صدرت ضم ضمت طالب طالبت طالبوا طلب طلبت ظل ظلت ظهر ظهرت عاد عادت عادوا علق علقت "
    "عرف عرفت عبرت عرض عرضت عقد عقدت غادر غادرت نفي نفت نقل نقلت ناقش ناقشت نجح نجحت نشر نشرت نظم نظمت "
    "حذر حذرت حضر حضرت حصل حصلت حمل حملت حقق حققت حث حثت ختم ختمت خلص خلصت خرج خرجت خاض تابع تابعت تحدث تحدثت تساءل تساءلت "
    "تم تمت تمني تمنت فاز فازت فتح لفت لفتت مر مرت مضي "
    "وصل وصلت وصف وصفت وفق وفقا وقع وقعت وجه وجهت وضع وضعت وافق وافقت وعد وعدت وقف وقفت وجد وجدت واصل واصلت "
    # those that are written with a bare alef as often as with its hamza
    "اكد اكدت اكدوا اضاف اضافت اوضح اوضحت اشار اشارت اعلن اعلنت افاد افادت اعرب اعربت اعتبر اعتبرت استقبل استعرض استعرضت استمر "
    "استمرت استطاع استنكر استشهد انتقد انتقدت انتهي انتهت انطلق انطلقت انضم اختتم اختتمت اختار اختارت اتهم اتهمت اتفق اتفقت اجتمع "
    "احتفل احتل اصبح اصبحت اصدر اصدرت اطلق اطلقت اقام اقامت اقر اقرت ابدي ابدت اثني اثنت ارسل ارجع اردف اردفت استطرد استدرك "
    "ان انه انها انهم انا انما اذا اذ اما ايضا اين انطلاقا الذي التي الذين اول اخر اكثر".split()
)
"""Folded words that "and" stands before, and that make with its letter no other word with which headlines begin."""
_SO: Final = frozenset(
    "قد قال قالت قالوا ان انه انها انهم اذا اما لم لن لو ليس ليست ما من في هو هي هذا هذه هذان هناك هل كان كانت كانوا كيف كل كلما "
    "علي عن عند عندما بعد بعدها قبل بدا بدات جاء جاءت اجاب اجابت رد ردت اصبح اصبحت لماذا ماذا ربما لقد لعل هولاء تلك ذلك نحن انت".split()
)
"""The same behind "so"."""
_NAMES: Final = tuple(
    # of men, towns and brands, and nouns
    (
        "ويل|ويكي|ويكس|ويك |ويند|ويب|ويست|ويسكون|ويسل|ويمبل|ويتكوف|ويتني|ويتاكر|ويغان|ويز|ويجان|ويدج|ويفر|وتيره|"
        "وتري|ونيس|ونستون|ونوس|ونتر|ونش |وسيل|وسيم|وسيط|وست هام|وستمنستر|وستنغ|وسترن|وستهام|وستغيت|واد |والي |"
        "والد |والده |والدا |والدي |والديه |والدته |والدتها |والدها |والديها |والدين |والت |والتر |والاس |والكر |"
        "والس |واله |والدورف|والمارت|وال |والبول |والونيا |فالنس|فالنت|فالفير|فالكاو|فالكون|فالح |فالديز|فالديان|"
        "فالي |فالتر |فالوجا|فاليتا|فالو |فالين|فالاس|فالق |فالس |فالدو"
    ).split("|")
)
"""Folded beginnings of lines in which the letter is of the first word."""
_OTHERS: Final = tuple(
    (
        "كما ان |كما انه |كما انها |كما اكد|كما اشار|كما اوضح|كما اضاف|كما قال|كما شدد|كما دعا|كما تم |يذكر ان |"
        "يشار الي |جدير بالذكر |الجدير بالذكر |من جهته|من جانبه|من ناحيته|من جهتها|من جانبها"
    ).split("|")
)
"""Folded beginnings without the letter."""
_SIGHT: Final = ("كما ", "يذ", "يُذ", "يُـذ", "يش", "يُش", "جدير ", "الجدير ", "من ج", "من ن")
"""How those begin on the page."""


def goes_on(text: str) -> bool:
    """
    Tell by its first words a second paragraph, or a later one.

    Args:
        text: A line.

    Returns:
        True where it begins with "and" or "so" before a verb, a pronoun, a particle or the article, blank or not; or with
        what tells more of somebody. No first sentence does, and hardly a headline.
    """
    first = text[0]
    if first not in "وف":
        return text.startswith(_SIGHT) and fold(text[:_HEAD]).startswith(_OTHERS)
    head = fold(text[:_HEAD])
    if head[1:2] == " ":
        head = first + head[2:]
    word = head[1 : head.find(" ")].rstrip(":،")
    if not word or " " not in head:
        return False
    if first == "و" and text[1] in "أإآ":
        return True
    if head.startswith(_NAMES):
        return False
    if word in (_JOINED if first == "و" else _SO):
        return True
    if len(word) < _STEM:
        return False
    if word.startswith(("ال", "لل")):
        return len(word) > _STEM + 1
    return first == "و" and (word[0] in "يتن" or word.startswith(("سي", "ست", "سن", "بال")))
