"""Names of months and days, by calendar."""

from typing import Final

# A row is a month, its names are split by bars.  In order: Egypt and the Gulf; the Levant and Iraq; Algeria and Tunisia;
# Morocco and Mauritania; Libya before 2011; English; French, as blogs of the Maghreb have it.
GREGORIAN: Final = (
    "يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|أي النار|اي نار|January|Jan|janvier",
    "فبراير|شباط|فيفري|فيڤري|النوار|February|Feb|février|fevrier",
    "مارس|آذار|الربيع|March|Mar|mars",
    "أبريل|نيسان|أفريل|الطير|April|Apr|avril",
    "مايو|أيار|ماي|الماء|May|mai",
    "يونيو|يونيه|حزيران|جوان|الصيف|June|Jun|juin",
    "يوليو|يوليه|تموز|جويلية|جويليا|يوليوز|ناصر|July|Jul|juillet",
    "أغسطس|آب|أوت|غشت|أغشت|هانيبال|August|Aug|août|aout",
    "سبتمبر|سيبتمبر|أيلول|شتنبر|شتمبر|الفاتح|September|Sept|Sep|septembre",
    "أكتوبر|تشرين الأول|تشرين أول|التمور|October|Oct|octobre",
    "نوفمبر|نوڤمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|الحرث|November|Nov|novembre",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|الكانون|December|Dec|décembre|decembre",
)

# Also people's names or everyday words: a month only beside a day.
EVERYDAY: Final = frozenset(
    (
        "النوار",
        "الربيع",
        "الطير",
        "ماي",
        "الماء",
        "جوان",
        "الصيف",
        "ناصر",
        "الفاتح",
        "التمور",
        "الحرث",
        "الكانون",
        "mars",
    )
)

# Without "first" or "second" these are two months each.
AMBIGUOUS: Final = (("كانون", 12, 1), ("تشرين", 10, 11))

HIJRI: Final = (
    "محرم|المحرم|محرم الحرام|المحرم الحرام",
    "صفر|صفر الخير|صفر المظفر",
    "ربيع الأول|ربيع أول|ربيع الأنور",
    "ربيع الآخر|ربيع الثاني|ربيع آخر|ربيع ثاني|ربيع ثان|ربيع الاخير",
    "{} الأولى|{} الأول|{} أولى|{} أول|{} الأولي",
    "{} الآخرة|{} الآخر|{} الثانية|{} الثاني|{} آخرة|{} آخر|{} ثانية|{} ثاني|{} ثان|{} الأخرى",
    "رجب|رجب المرجب|رجب الفرد|رجب الحرام",
    "شعبان|شعبان المعظم",
    "رمضان|رمضان المبارك|رمضان المعظم",
    "شوال|شوال المكرم",
    "ذو القعدة|ذي القعدة|ذا القعدة|ذوالقعدة|ذيالقعدة|ذو قعدة|ذي قعدة|ذو القعدة الحرام|ذي القعدة الحرام",
    "ذو الحجة|ذي الحجة|ذا الحجة|ذوالحجة|ذيالحجة|ذو حجة|ذي حجة|ذو الحجة الحرام|ذي الحجة الحرام",
)
JUMADA: Final = ("جمادى", "جماد", "جمادا")

COPTIC: Final = (
    "توت",
    "بابه|بابا",
    "هاتور|هتور",
    "كيهك|كياك|كيهاك",
    "طوبة",
    "أمشير",
    "برمهات",
    "برمودة",
    "بشنس",
    "بؤونة|بؤنة|بئونة|بونه",
    "أبيب",
    "مسرى",
    "نسيء|النسيء|نسئ|النسئ|النسي",
)

# Days that are written out; the tens take "and" before them.
_ONES: Final = ("الحادي", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع")
DAYS: Final = (
    "الأول|غرة|فاتح|الفاتح من",
    *_ONES[1:],
    "العاشر",
    *(f"{one} عشر" for one in _ONES),
    "العشرين",
    *(f"{one} والعشرين" for one in _ONES),
    "الثلاثين|المتمم للثلاثين",
    "الحادي والثلاثين",
)

# From Monday, as Python counts.
WEEKDAYS: Final = (
    "الاثنين|الاتنين|لاثنين|Monday|Mon|lundi",
    "الثلاثاء|الثلاثا|التلاتاء|الثلثاء|Tuesday|Tue|Tues|mardi",
    "الأربعاء|الأربعا|لأربعاء|Wednesday|Wed|mercredi",
    "الخميس|Thursday|Thu|Thur|Thurs|jeudi",
    "الجمعة|Friday|Fri|vendredi",
    "السبت|Saturday|Sat|samedi",
    "الأحد|لأحد|Sunday|Sun|dimanche",
)
