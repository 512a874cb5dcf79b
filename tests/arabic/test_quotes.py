"""Quotes: speech is found with its speaker, and what only stands between marks is not."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.quotes import FoundQuote, find_quotes
from arabic_article.testing.strategies import any_text, names, sentences

SAID = "سنفتح الحديقة العامة أمام الزوار في الصيف المقبل"
MORE = "ولن يدفع أحد ثمن تذكرة في الأسبوع الأول"


class Said(NamedTuple):
    """What must come back of one quote."""

    text: str
    speaker: str | None
    cue: str | None


def spans_of(text: str) -> list[tuple[int, int]]:
    """Every line that is not blank, as a paragraph."""
    return [match.span() for match in re.finditer(r"[^\n]+", text) if match[0].strip()]


def read(text: str) -> tuple[FoundQuote, ...]:
    return find_quotes(text, spans_of(text))


def told(text: str) -> list[Said]:
    return [Said(text[found.start : found.end], found.speaker, found.cue) for found in read(text)]


MARKS = (
    ('"', '"'),
    ("“", "”"),
    ("”", "“"),
    ("„", "“"),
    ("«", "»"),
    ("''", "''"),
    ("((", "))"),
    ('"', "”"),
    ("“", '"'),
    ("« ", " »"),
    ('" ', ' "'),
    ("“\u200f", "\u200f”"),
)


@pytest.mark.parametrize(("first", "last"), MARKS)
@pytest.mark.parametrize("stop", [".", "،", ""])
def test_every_mark(first: str, last: str, stop: str) -> None:
    """The words inside come back trimmed, whatever the marks and wherever the stop."""
    assert told(f"وقال سامر الحداد: {first}{SAID}{last}{stop}") == [Said(SAID, "سامر الحداد", "وقال")]


def test_a_stop_inside_the_marks_stays() -> None:
    """Text is given as printed."""
    assert told(f'وقال سامر الحداد: "{SAID}."')[0].text == SAID + "."


MASCULINE = (
    "قال أضاف أوضح أكد شدد أشار لفت تابع ذكر كشف صرح علق اعتبر رأى نوه بيّن أردف استطرد ختم كتب غرد يقول يضيف يؤكد يوضح "
    "وقال فقال وأضاف وأوضح وصرّح وعلّق ونوّه اضاف اكد"
).split()
FEMININE = "قالت أضافت أوضحت أكدت شددت أشارت لفتت تابعت ذكرت كشفت صرحت علقت اعتبرت رأت تقول وتضيف فقالت".split()


@pytest.mark.parametrize("verb", MASCULINE)
def test_verbs_with_him(verb: str) -> None:
    """Each verb, with its particles and in its spellings, announces speech."""
    assert told(f'{verb} نادر الصباغ: "{SAID}".') == [Said(SAID, "نادر الصباغ", verb)]


@pytest.mark.parametrize("verb", FEMININE)
def test_verbs_with_her(verb: str) -> None:
    """The same with a woman."""
    assert told(f'{verb} ليان النجار: "{SAID}".') == [Said(SAID, "ليان النجار", verb)]


@pytest.mark.parametrize("word", "قائلا مضيفا موضحا مؤكدا مشددا قائلاً مضيفًا متابعا بالقول بقوله معلقا".split())
def test_hanging_words(word: str) -> None:
    """The speaker of a participle is the subject of the verb before it."""
    assert told(f'وعلق ماهر السروجي على القرار {word}: "{SAID}".') == [Said(SAID, "ماهر السروجي", word)]


SPEAKERS = (
    ("سامر الحداد", "سامر الحداد"),
    ("الدكتور سامر الحداد", "سامر الحداد"),
    ("د. سامر الحداد", "سامر الحداد"),
    ("المهندسة رنا العنبر", "رنا العنبر"),
    ("رئيس البلدية سامر الحداد", "سامر الحداد"),
    ("وزير الزراعة المصري سامر الحداد", "سامر الحداد"),
    ("وزير خارجية الأردن سامر الحداد", "سامر الحداد"),
    ("رئيس مجلس إدارة الشركة باسل المرجان", "باسل المرجان"),
    ("المتحدث باسم الوزارة باسل المرجان", "باسل المرجان"),
    ("المتحدث باسم وزارة النقل العقيد باسل المرجان", "باسل المرجان"),
    ("المدير العام للدفاع المدني بالعاصمة باسل المرجان", "باسل المرجان"),
    ("وزير الزراعة والمياه كاظم القصير", "كاظم القصير"),
    ("ولي العهد الأمير ماهر بن سالم", "ماهر بن سالم"),
    ("سائق الحافلة سامر الحداد", "سامر الحداد"),
    ("المدير الفني لمنتخب الساحل سامر الحداد", "سامر الحداد"),
    ("المدير الفني لمنتخب مصر  سامر الحداد", "سامر الحداد"),
    ("المدير المالي لنادي الاتحاد لطفي الحداد", "لطفي الحداد"),
    ("المدير العام ليلى الحداد", "ليلى الحداد"),
    ("رئيس تشيلي ألفريدو كاستانو", "ألفريدو كاستانو"),
    ("إدوارد كاستانو", "إدوارد كاستانو"),
    ("كاستانو", "كاستانو"),
    ("Edward Costa", "Edward Costa"),
    ("سامر الحداد، رئيس البلدية", "سامر الحداد"),
    ("سامر الحداد رئيس لجنة المياه", "سامر الحداد"),
    ("سامر الحداد المدير العام", "سامر الحداد"),
    ("عبد الله الأمين في مؤتمر صحفي", "عبد الله الأمين"),
    ("مدير المتحف في المدينة القديمة، كريم الزيتوني", "كريم الزيتوني"),
    ("الباحث في علوم البحار، كريم الزيتوني، لصحيفة محلية", "كريم الزيتوني"),
    ("الباحثة في علوم البحار، الدكتورة هالة القصير، في مقابلة", "هالة القصير"),
    ("كريم الزيتوني في مؤتمر صحفي", "كريم الزيتوني"),
    ("كريم الزيتوني للصحفيين", "كريم الزيتوني"),
    ("كريم الزيتوني لوكالة محلية", "كريم الزيتوني"),
    ("كريم الزيتوني لـ«صوت الساحل»", "كريم الزيتوني"),
    ("كريم الزيتوني (42 عاما)", "كريم الزيتوني"),
    ("كريم الزيتوني، 42 عاما، وهو صياد", "كريم الزيتوني"),
    ("عبد الله بن سالم الياقوت", "عبد الله بن سالم الياقوت"),
    ("ماهر آل الشيخ", "ماهر آل الشيخ"),
    ("سالم أبو النور", "سالم أبو النور"),
    ("عبد", None),
    ("«كريم الزيتوني»", "كريم الزيتوني"),
    ("“كريم الزيتوني” أمس", "كريم الزيتوني"),
    ("كاظم نعمة", "كاظم نعمة"),
    ("ألكسندر فوميتش", "ألكسندر فوميتش"),
    ("الكسندر فوميتش", "الكسندر فوميتش"),
    ("وزارة الزراعة في بيان", "وزارة الزراعة"),
    ("الجيش في بيان", "الجيش"),
    ("الحكومة المحلية عبر موقعها", "الحكومة المحلية"),
    ("نعمة", "نعمة"),
    # Names that folding makes prepositions, posts and words of sentences of.
    ("الرئيس محمد علي", "محمد علي"),
    ("أحمد علي في مؤتمر صحفي", "أحمد علي"),
    ("محمد على", "محمد على"),
    ("عمر علي البشير", "عمر علي البشير"),
    ("علي", "علي"),
    ("علي الحداد", "علي الحداد"),
    ("الوزير علي", "علي"),
    ("عادل إمام", "عادل إمام"),
    ("عادل إمام أمام المحكمة", "عادل إمام"),
    ("نجم الدين كريم", "نجم الدين كريم"),
    ("فتح الله الحداد", "فتح الله الحداد"),
    ("سامر الحداد على هامش المؤتمر", "سامر الحداد"),
    ("سامر الحداد علي هامش المؤتمر", "سامر الحداد"),
    ("علي الفور", None),
    ("علي هامش المؤتمر", None),
    ("الوزير أمام المجلس", None),
    ("إمام المسجد كريم الزيتوني", "كريم الزيتوني"),
    ("نجم المنتخب كريم الزيتوني", "كريم الزيتوني"),
    ("اللواء كريم عند وصوله", "كريم"),
    ("كريم الزيتوني عند وصوله", "كريم الزيتوني"),
    # Nobody in particular, or not sure.
    ("مصدر مسؤول", None),
    ("المصدر", None),
    ("مصادر محلية", None),
    ("أحد العاملين في الميناء", None),
    ("شهود عيان", None),
    ("خبراء في الزراعة", None),
    ("مسؤول محلي رفيع", None),
    ("بعض السكان", None),
    ("رئيس بلدية سرمين علي رضا زيتون", None),
    ("معاون رئيس هيئة الطرق، المهندس كاظم الزيتوني، في بيان", "كاظم الزيتوني"),
    ("معاونة المحافظ رنا العنبر", "رنا العنبر"),
    ("معاون الزيتوني", None),
    ("كريم الزيتوني لرويترز", "كريم الزيتوني"),
    ("كريم محمود لشفق نيوز", "كريم محمود"),
    ("كريم محمود لرووداو أمس", "كريم محمود"),
    ("محمد لطفي", "محمد لطفي"),
    ("كريم محمود لقمان", "كريم محمود لقمان"),
    ("لبيب الحداد", "لبيب الحداد"),
    ("مدير زراعة المحافظة كريم محمود", "كريم محمود"),
    ("مدير زراعة المحافظة تيم محمود، أمس", "تيم محمود"),
    ("مدير زراعة المحافظة ردسن زيتون", None),
    ("مدير زراعة المحافظة", None),
    ("مدير زراعة المحافظة تيم", None),
    ("الباحث في جامعة القاهرة كريم الزيتوني", "كريم الزيتوني"),
    ("الباحثة في معهد العلوم البحرية هالة القصير أمس", "هالة القصير"),
    ("الباحث في جامعة القاهرة", None),
    ("الباحث في جامعة محمد الخامس", None),
    ("الطبيب في مستشفى الشهيد كريم الزيتوني", None),
    ("الباحث في جامعة الأمير كريم بن سالم", None),
    ("رئيس جامعة الملك سعود", None),
    ("سائق الحافلة", None),
    ("سكان المدينة", None),
    ("طلاب الجامعة", None),
    ("دبلوماسي غربي", None),
    ("نجل التاجر", None),
    ("سامر الحداد ورنا العنبر", None),
    ("كل من سامر ورنا", None),
    ("الوزير", None),
    ("المدير الفني لمنتخب مصر", None),
    ("المدير المالي لنادي الاتحاد", None),
    ("في بيان رسمي", None),
    ("أمس الأحد", None),
    ("بيان البلدية", None),
    ("التقرير السنوي", None),
)


@pytest.mark.parametrize(("subject", "speaker"), SPEAKERS)
def test_speakers(subject: str, speaker: str | None) -> None:
    """Titles and descriptions are taken off a name; what is nobody's name gives none."""
    assert told(f'وقال {subject}: "{SAID}".') == [Said(SAID, speaker, "وقال")]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("أحمد علي", "أحمد علي"),
        ("فخر الدين محمد", "فخر الدين محمد"),
        ("الوزير سامر الحداد على", "سامر الحداد"),
        ("سامر الحداد علي", "سامر الحداد"),
    ],
)
def test_speakers_of_verbs_with_a_preposition(subject: str, speaker: str) -> None:
    """What is stressed follows such a verb behind على, which Egypt prints as the name."""
    assert told(f'وأكد {subject} أن "{SAID}".')[0].speaker == speaker


def test_the_first_word_of_speech_is_no_speaker() -> None:
    """A mark that opens behind a role begins what is said; one that closes soon holds a name."""
    before = 'وتابع المدير الفني للفريق "نلعب كل يوم حتى الدقيقة الأخيرة وندافع عن حظوظنا". '
    assert told(f'{before}وأضاف: "{SAID}".')[-1] == Said(SAID, None, "وأضاف")
    assert told(f'وقال المدير الفني "سامر الحداد": "{SAID}".')[-1].speaker == "سامر الحداد"


SPEECH = {
    "that": (f'وأكد سامر الحداد أن "{SAID}".', [Said(SAID, "سامر الحداد", "وأكد")]),
    "that with an ending": (f'وذكرت رنا العنبر أنها "{SAID}".', [Said(SAID, "رنا العنبر", "وذكرت")]),
    "that after more": (f'وأشار سامر الحداد إلى أن "{SAID}".', [Said(SAID, "سامر الحداد", "وأشار")]),
    "no colon": (f'وقال سامر الحداد، "{SAID}".', [Said(SAID, "سامر الحداد", "وقال")]),
    "nothing after the speaker": (
        f'وأضاف سامر الحداد "{SAID}" مشيرا إلى الموسم.',
        [Said(SAID, "سامر الحداد", "وأضاف")],
    ),
    "nothing after a known surname": (
        f'قال سامر الحداد: "{MORE}".\nوأضاف الحداد "{SAID}" مشيرا إلى الموسم.',
        [Said(MORE, "سامر الحداد", "قال"), Said(SAID, "سامر الحداد", "وأضاف")],
    ),
    "nothing after a post": (f'وقال الوزير "{SAID}".', [Said(SAID, None, "وقال")]),
    "no sign at all": (f'أضاف سامر الحداد أن الموسم بدأ. وقال "{SAID}".', [Said(SAID, "سامر الحداد", "وقال")]),
    "a title before": (f'قال الرئيس السابق سامر الحداد: "{SAID}".', [Said(SAID, "سامر الحداد", "قال")]),
    "a glued colon": (f'وقال سامر الحداد:"{SAID}".', [Said(SAID, "سامر الحداد", "وقال")]),
    "a spaced colon": (f'وقال سامر الحداد : "{SAID}".', [Said(SAID, "سامر الحداد", "وقال")]),
    "a long way": (
        f'وقال سامر الحداد، خلال افتتاح المعرض في قاعة المدينة القديمة أمام جمهور كبير: "{SAID}".',
        [Said(SAID, "سامر الحداد", "وقال")],
    ),
    "written somewhere": (f'وكتب سامر الحداد على منصة محلية: "{SAID}".', [Said(SAID, "سامر الحداد", "وكتب")]),
    "after": (f'"{SAID}"، قال سامر الحداد.', [Said(SAID, "سامر الحداد", "قال")]),
    "after, a woman": (f'"{SAID}"، تقول رنا العنبر لزوار المعرض.', [Said(SAID, "رنا العنبر", "تقول")]),
    "after a dash": (f'"{SAID}" - يقول سامر الحداد.', [Said(SAID, "سامر الحداد", "يقول")]),
    "thus": (f'"{SAID}" هكذا قال سامر الحداد.', [Said(SAID, "سامر الحداد", "قال")]),
    "according": (f'"{SAID}"، بحسب سامر الحداد.', [Said(SAID, "سامر الحداد", "بحسب")]),
    "according, before": (f'وبحسب سامر الحداد فإن "{SAID}".', [Said(SAID, "سامر الحداد", "وبحسب")]),
    "according to a body": (f'"{SAID}"، وفق وزارة الزراعة.', [Said(SAID, "وزارة الزراعة", "وفق")]),
    "in his words": (f'"{SAID}"، على حد تعبير سامر الحداد.', [Said(SAID, "سامر الحداد", "على حد تعبير")]),
    "the verb alone": (
        f'وقال سامر الحداد: "{SAID}". وأضاف: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "وأضاف")],
    ),
    "the verb alone, later": (
        f'وأكد سامر الحداد أن الموسم بدأ في موعده.\nوصل التجار إلى السوق باكرا.\nوأضاف: "{SAID}".',
        [Said(SAID, "سامر الحداد", "وأضاف")],
    ),
    "a participle after a quote": (
        f'وقال سامر الحداد: "{SAID}"، مضيفا: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "مضيفا")],
    ),
    "two verbs": (
        f'وقال سامر الحداد: "{SAID}". وتابع قائلا: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "قائلا")],
    ),
    "a surname": (
        f'وقال سامر الحداد: "{SAID}".\nوتابع الحداد: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "وتابع")],
    ),
    "a surname after a role": (
        f'وقال الوزير سامر الحداد: "{SAID}".\nوتابع الوزير الحداد: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "وتابع")],
    ),
    "a role again": (
        f'وقال وزير الزراعة سامر الحداد: "{SAID}".\nوتابع الوزير: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "وتابع")],
    ),
    "a role that two have": (
        f'قال الوزير سامر الحداد: "{SAID}".\nوقال الوزير نادر الصباغ: "{SAID}".\nوتابع الوزير: "{MORE}".',
        [Said(SAID, "سامر الحداد", "قال"), Said(SAID, "نادر الصباغ", "وقال"), Said(MORE, None, "وتابع")],
    ),
    "a surname from the lead": (
        f'وصلت الكاتبة ليان نصري، إلى المدينة.\nوقالت نصري: "{SAID}".',
        [Said(SAID, "ليان نصري", "وقالت")],
    ),
    "another person's verb": (
        f'قال سامر الحداد إن الموسم بدأ.\nوأضافت: "{SAID}".',
        [Said(SAID, None, "وأضافت")],
    ),
    "a source between": (
        f'قال سامر الحداد إن الموسم بدأ. وقال مصدر محلي إن السوق مغلق.\nوأضاف: "{SAID}".',
        [Said(SAID, None, "وأضاف")],
    ),
    "he as he sees": (
        f'وقال سامر كنعان: "{SAID}".\nلكن الموسم لم ينته، كما يرى كنعان، وقال: "{MORE}".',
        [Said(SAID, "سامر كنعان", "وقال"), Said(MORE, "سامر كنعان", "وقال")],
    ),
    "passed on": (
        f'ونقلت وكالة محلية عن المزارع سامر الحداد قوله: "{SAID}".',
        [Said(SAID, "سامر الحداد", "قوله")],
    ),
    "subject before the verb": (f'رنا العنبر قالت: "{SAID}".', [Said(SAID, "رنا العنبر", "قالت")]),
    "it had been said": (f'وكان سامر الحداد قال: "{SAID}".', [Said(SAID, "سامر الحداد", "قال")]),
    "a name inside the announcement": (
        f'وقال سامر الحداد لـ "صوت الساحل": "{SAID}".',
        [Said(SAID, "سامر الحداد", "وقال")],
    ),
    "colons inside": (
        'وقال سامر الحداد: "الأمر واضح: لا تذاكر هذا الصيف: نعم".',
        [Said("الأمر واضح: لا تذاكر هذا الصيف: نعم", "سامر الحداد", "وقال")],
    ),
    "a name inside the quote": (
        'وقال سامر الحداد: "نشكر فرقة «النورس» على عملها معنا".',
        [Said("نشكر فرقة «النورس» على عملها معنا", "سامر الحداد", "وقال")],
    ),
    "the same marks inside": (
        'وقال سامر الحداد: "نشكر فرقة "النورس" على عملها معنا".',
        [Said('نشكر فرقة "النورس" على عملها معنا', "سامر الحداد", "وقال")],
    ),
    "a short answer": ('وقال سامر الحداد: "لا تراجع".', [Said("لا تراجع", "سامر الحداد", "وقال")]),
    "one word after a bare verb": ('وقال: "نعم".', [Said("نعم", None, "وقال")]),
    "no closing mark": (f'وقال سامر الحداد: "{SAID}.', [Said(SAID + ".", "سامر الحداد", "وقال")]),
    "verbs in what is said": (
        f'وقال سامر الحداد: "قالت ليان النجار إن الموسم بدأ". وأضاف: "{MORE}".',
        [Said("قالت ليان النجار إن الموسم بدأ", "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", "وأضاف")],
    ),
    "announced in the paragraph before": (
        f'وقال سامر الحداد في كلمته:\n"{SAID}".',
        [Said(SAID, "سامر الحداد", "وقال")],
    ),
    "a whole paragraph goes on": (
        f'وقال سامر الحداد: "{SAID}".\n"{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", None)],
    ),
    "stressed": (f'وشددت رنا العنبر على "{SAID}".', [Said(SAID, "رنا العنبر", "وشددت")]),
    "warned of": (f'وحذرت البلدية من "{SAID}".', [Said(SAID, "البلدية", "وحذرت")]),
    "written, with a comma": (
        f"كتب سامر الحداد عبر حسابه “بريد الشمال”، ” {SAID} “.",
        [Said(SAID, "سامر الحداد", "كتب")],
    ),
    "a surname with the article": (
        f'افتتح الرئيس عبد الكريم الفيومي معرض الطيور.\nوأضاف الفيومي: "{SAID}".',
        [Said(SAID, "عبد الكريم الفيومي", "وأضاف")],
    ),
    "a surname and a colon": (
        f'وقال سامر كنعان: "{SAID}".\nكنعان: "{MORE}".',
        [Said(SAID, "سامر كنعان", "وقال"), Said(MORE, "سامر كنعان", None)],
    ),
    "a name and a colon": (
        f'وقال سامر الحداد إن الموسم بدأ. وقال سامر الحداد: "{SAID}".\nسامر الحداد: "{MORE}".',
        [Said(SAID, "سامر الحداد", "وقال"), Said(MORE, "سامر الحداد", None)],
    ),
    "a surname of the lead and a colon": (
        f'وصلت الكاتبة ليان نصري، إلى المدينة.\nنصري: "{SAID}".',
        [Said(SAID, "ليان نصري", None)],
    ),
    "too far back for a bare verb": (
        f'وأكد سامر الحداد أن الموسم بدأ.\n{"وصل التجار إلى السوق باكرا. " * 60}\nوأضاف: "{SAID}".',
        [Said(SAID, None, "وأضاف")],
    ),
    "a surname from far back": (
        f'قال سامر الحداد إن الموسم بدأ.\n{"وصل التجار إلى السوق باكرا. " * 60}\nوأضاف الحداد: "{SAID}".',
        [Said(SAID, "سامر الحداد", "وأضاف")],
    ),
    "marks in the verb": (f'وقَالَ سامر الحداد مُضيفاً: "{SAID}".', [Said(SAID, "سامر الحداد", "مُضيفاً")]),
    "a stretched verb": (f'وقـــال سامر الحداد: "{SAID}".', [Said(SAID, "سامر الحداد", "وقـــال")]),
    "letters of another keyboard": (f'یقول سامر الحداد: "{SAID}".', [Said(SAID, "سامر الحداد", "یقول")]),
    "a verb between signs": (f'انتهى اللقاء.وقال سامر الحداد: "{SAID}".', [Said(SAID, "سامر الحداد", "وقال")]),
    "a post and its name, then a verb alone": (
        f'وقال معاون رئيس الهيئة العامة للطرق، المهندس كاظم الزيتوني، إن الجسر فتح.\nوأضاف أن "{SAID}".',
        [Said(SAID, "كاظم الزيتوني", "وأضاف")],
    ),
    "a given name looks forward": (
        f'مع الفجر، يكون وسيم الزيتوني قد فتح الفرن.\nيقول وسيم: "{SAID}".',
        [Said(SAID, "وسيم الزيتوني", "يقول")],
    ),
    "a given name with the article behind it and more": (
        f'زار الوفد وسيم الزيتوني الجديد.\nيقول وسيم: "{SAID}".',
        [Said(SAID, "وسيم", "يقول")],
    ),
    "two of one given name": (
        f'وصل وسيم الكناني، ثم جاء وسيم الزيتوني، إلى الفرن.\nيقول وسيم: "{SAID}".',
        [Said(SAID, "وسيم", "يقول")],
    ),
    "a word for a soldier that is a surname": (
        f"يفسر أستاذ الاجتماع الريفي رفعت الجندي هذا التراجع بثلاثة أسباب.\n«{SAID}»، يقول الجندي.",
        [Said(SAID, "رفعت الجندي", "يقول")],
    ),
    "a soldier": (f"وصل الحارس رفعت الحداد.\n«{SAID}»، يقول الجندي.", [Said(SAID, None, "يقول")]),
    "what somebody is, behind his given name": (
        f"وصل الشاب رفعت الجندي في حرس الحدود.\n«{SAID}»، يقول الجندي.",
        [Said(SAID, None, "يقول")],
    ),
    "a surname made with the word for a servant": (
        f'تضم اللجنة خمسة شيوخ، أكبرهم الحاج بربري عبد الموجود البالغ من العمر 83 عاما.\nوقال عبد الموجود: "{SAID}".',
        [Said(SAID, "بربري عبد الموجود", "وقال")],
    ),
    "a given name that is a title with the article": (
        f'وقالت شيخة القصير: "{SAID}". وقالت الشيخة موزة: "{MORE}".',
        [Said(SAID, "شيخة القصير", "وقالت"), Said(MORE, "موزة", "وقالت")],
    ),
    "who calls upon others speaks": (
        f'وقال المهندس فهد القصير إن الموسم بدأ.\nودعا القصير رواد البر إلى الحذر، مؤكدا أن "{SAID}".',
        [Said(SAID, "فهد القصير", "مؤكدا")],
    ),
    "who calls upon others is not known": (
        f'ودعا القصير رواد البر إلى الحذر، مؤكدا أن "{SAID}".',
        [Said(SAID, None, "مؤكدا")],
    ),
    "who calls upon a minister": (
        f'ودعا القصير الوزير سامر الحداد إلى الحذر، مؤكدا أن "{SAID}".',
        [Said(SAID, None, "مؤكدا")],
    ),
    "what somebody is, and his title": (
        f'وأكد الفلكي الدكتور سامر الحداد أن "{SAID}".',
        [Said(SAID, "سامر الحداد", "وأكد")],
    ),
    "a second person between": (
        f'ودعا فهد القصير رواد البر إلى الحذر، وقال سامر الحداد إن الموسم بدأ، مؤكدا أن "{SAID}".',
        [Said(SAID, "سامر الحداد", "مؤكدا")],
    ),
    "a colon before that": (
        f'وقال سامر الحداد، لوكالة محلية (ومح): إن "{SAID}".',
        [Said(SAID, "سامر الحداد", "وقال")],
    ),
    "a day in brackets before that": (
        f'وقال مدير الحدائق العامة سامر الحداد، لصحيفة صوت الساحل اليومية، أمس الأحد (1 تشرين الثاني 2026)، إن "{SAID}".',
        [Said(SAID, "سامر الحداد", "وقال")],
    ),
    "about what stands before the mark": (
        'وقالت إيناس القصير لـCNN إن الجسر "لن يفتح أمام الزوار".',
        [Said("لن يفتح أمام الزوار", "إيناس القصير", "وقالت")],
    ),
    "in round brackets": (
        f"وقال التاجر سامر الحداد: ({SAID}، ولا أحد يدفع).",
        [Said(f"{SAID}، ولا أحد يدفع", "سامر الحداد", "وقال")],
    ),
    "in round brackets, behind other marks": (
        f'وقال سامر الحداد: "{MORE}". وقالت ليان النجار: ({SAID})',
        [Said(MORE, "سامر الحداد", "وقال"), Said(SAID, "ليان النجار", "وقالت")],
    ),
    "who opens something and greets": (
        f'افتتح الرملي أعمال الجلسة، مرحبا بالحاضرين، وقال: "{SAID}".',
        [Said(SAID, None, "وقال")],
    ),
    "a statement": (f'وجاء في البيان: "{SAID}".', [Said(SAID, None, "وجاء في")]),
}


@pytest.mark.parametrize("name", SPEECH)
def test_speech(name: str) -> None:
    """Announced and attributed speech is found, with who says it."""
    text, expected = SPEECH[name]

    assert told(text) == expected


NO_SPEECH = (
    # What a verb that also means something else takes, and names of works after a speaker.
    'وتابع المدرب "نهائي كأس الأندية العربية لكرة القدم" من المدرجات.',
    'وافتتح الوزير "معرض طيور البحر والنهر والجبل" أمس.',
    'وقال الكاتب في روايته "ما قاله النهر للجبل في الشتاء".',
    'وقالت صحيفة "ما قاله النهر للجبل في الشتاء" إن الموسم بدأ.',
    # Names of papers, ships, parties, works.
    'كتب سامر الحداد، في "صوت الساحل":',
    'وقال سامر الحداد، لـ "صوت الساحل" إن الموسم بدأ في موعده.',
    'نشرت صحيفة "مرآة الوادي" مقالا عن الحديقة العامة.',
    'ذكرت "مرآة الوادي" أن الحديقة ستفتح في الصيف.',
    'ذكرت "وكالة أنباء الساحل الشمالي الجديدة" أن الحديقة ستفتح.',
    'ونقلت "وكالة الساحل" عن مصدر أن الحديقة ستفتح.',
    'أكدت شركة "النورس للنقل البحري" أن السفن وصلت.',
    'وصلت السفينة "نجمة الوادي الكبير الأزرق" إلى الميناء.',
    'وأعلن حزب "الأرض والماء والعمل" موعد مؤتمره.',
    'قال حزب "الأرض والماء" إنه سيعقد مؤتمره.',
    'صدرت رواية "ما قاله النهر للجبل في الشتاء" في بيروت.',
    'وقالت الكاتبة إنها أنهت رواية "ما قاله النهر للجبل".',
    'كتبت زاوية في الصحيفة بعنوان: "هل تعرف المدينة أسماء طيورها الكثيرة؟"',
    'وأطلق البرنامج تحت شعار "معا من أجل مدينة أجمل لنا".',
    'وقال إن الحملة تحمل شعار: "معا من أجل مدينة أجمل لنا".',
    'أكد سامر الحداد مشاركته في فيلم "الطريق الطويل إلى بيت الجبل".',
    'وأضاف هاشتاغ "مدينتنا الجميلة تحب الصيف كثيرا".',
    "ورست «نجمة الشمال» في الميناء القديم.",
    # A name or a nickname between marks.
    "كما أشادت “النجار” بالمعرض الذي افتتح أمس.",
    "ولفتت “النجار” إلى أن المعرض يستمر شهرا.",
    "وقال «الحداد» إن الموسم بدأ في موعده.",
    'وقال "الحداد" في بيان إن الموسم بدأ.',
    'وأوضح أحمد القصير الملقب بـ"أبو البحر" أن الصيد بدأ.',
    "«الزراعة»: الموسم يبدأ في موعده.",
    'ل"الحياة" قال سامر الحداد إن الموسم بدأ.',
    # Irony, single words, parts of sentences.
    'توقف عن "حياته المريعة المزدوجة" في الصيف.',
    'وكان اللون "التاريخي" ظاهرا في المعرض.',
    'قال إن اللحية "مصبوغة" في العرض.',
    'قال إنه لا يحاول أن يكون "أصغر عمرا" في الصورة.',
    'وأكد أن "الموسم" بدأ في موعده.',
    'وأثار العرض جدلا بسبب "مدى صحة الأحداث التي يرويها لنا".',
    'ورفع الطلاب لافتات كتب عليها "المكتبة لنا".',
    'نظمت المدرسة "وقفة تضامنية طويلة في ساحة المدينة القديمة" أمس.',
    'واختار الزوار "أجمل حديقة عامة في المدينة القديمة كلها" في المعرض.',
    'شدد على "ضرورة الصيف" في كلمته.',
    'وصل سامر الحداد من "مدينة الطيور الكبيرة على ضفاف النهر" أمس.',
    'كتب القراءة، "ما يحب الأطفال من قصص الطيور كلها"، جميلة.',
    'وقالت ليان النجار إن برنامج "أطفالنا أولا في المدرسة" يبدأ غدا.',
    'وقالت ليان النجار إن الرواية "لن يعود النهر إلى الجبل" تصدر غدا.',
    'وقالت ليان النجار إن الجسر "المعلق فوق النهر الكبير" مغلق.',
    'وقال سامر الحداد: إن الموسم بدأ: إن "صوت الساحل" صحيفة جديدة.',
    # Round brackets that hold no speech.
    "سامر الحداد يكتب: (لماذا تفتح المدينة حديقتها في الصيف وحده؟)",
    "وقال سامر الحداد: (ضاحكا) لا تراجع عن فتح الحديقة.",
    "وقال سامر الحداد: (انظر الصورة المرفقة).",
    "عنوان المعرض: (كل ما قاله النهر للجبل في الشتاء).",
    "وقال الوزير: (سنفتح الحديقة العامة) أمام الزوار (في الصيف المقبل إن شاء الله تعالى).",
    "وقال سامر الحداد: (سنفتح الحديقة العامة أمام الزوار في الصيف",
    # Words that look like verbs.
    'في كتب القراءة "ما يحب الأطفال من قصص الطيور كلها" صور جميلة.',
    'الفرق بين "حديقة المدينة الكبيرة في الشمال" والنهر كبير.',
    'مر عبر "الطريق الطويل الذي يصل البحر بالجبل" ليلا.',
    'رأي "المدينة التي لا تنام في الصيف أبدا" عمود أسبوعي.',
    'مقاول "البناء السريع على ضفاف النهر في الشمال" وصل.',
    # Marks that are none, or broken.
    'طول الشاشة 15" وعرضها 9" في المعرض.',
    'وقال سامر الحداد إن الموسم بدأ".',
    '"',
    '""',
    'وقال: ""',
    'قال: "   "',
    'وقال سامر الحداد إن الطول 5" فقط.',
    "لا علامات هنا قال سامر الحداد إن الموسم بدأ.",
    # A colon after what the story has not named before.
    'كنعان: "سنفتح الحديقة العامة أمام الزوار".',
    'وصل سامر كنعان أمس.\nعنوان المعرض: "طيور البحر والنهر والجبل".',
    'وقال سامر كنعان إن الموسم بدأ.\nكنعان: "نجم الموسم".',
    # An attribution that is the next sentence.
    'افتتح "معرض الطيور الكبير في المدينة القديمة". وقال سامر الحداد إن الموسم بدأ.',
    'زار الوفد "متحف الطيور الكبير" وقال سامر الحداد إن الموسم بدأ.',
    'زار الوفد "متحف"، بحسب سامر الحداد.',
    # The titles of several works.
    'وكتب فيه نقاد من موضوعاته: "طيور البحر"، "بين النهر والجبل".',
    "نشر أولى قصصه في المجلات: “طيور البحر”، و”الجبل”.",
    'إذا صح ذلك فإن "دليل طيور البحر والنهر" كتاب جديد.',
    'يصدر الفيلم "ليل الجبل"، وفق شركة الإنتاج.',
    'وصفه بأنه "بطل"، على حد تعبيره.',
    'صدر "دليل طيور البحر والنهر" بحسب الموعد المقرر.',
    'يعرض "طيور البحر والنهر والجبل" حسب الجدول.',
)


@pytest.mark.parametrize("text", NO_SPEECH)
def test_no_speech(text: str) -> None:
    """What stands between marks without speaking is no quote."""
    assert told(text) == []


def test_over_paragraphs() -> None:
    """Each paragraph opens the marks again and only the last closes them: one quote, in pieces."""
    text = f'وقال سامر الحداد: "{SAID}.\n\n"{MORE}.\n\n"والباب مفتوح للجميع".\nانتهى اللقاء.'

    (found,) = read(text)

    assert found.speaker == "سامر الحداد"
    assert [text[start:end] for start, end in found.pieces] == [SAID + ".", MORE + ".", "والباب مفتوح للجميع"]
    assert (found.start, found.end) == (found.pieces[0][0], found.pieces[-1][1])


def test_over_paragraphs_closed_later() -> None:
    """The next paragraph may go on without a mark, and close what the one before opened."""
    text = f"وقال سامر الحداد: «{SAID}.\n{MORE}».\nانتهى اللقاء."

    (found,) = read(text)

    assert [text[start:end] for start, end in found.pieces] == [SAID + ".", MORE]


def test_the_next_quote_is_not_swallowed() -> None:
    """A mark that was forgotten does not run into the next announcement."""
    text = f'وقال سامر الحداد: "{SAID}.\nوقالت ليان النجار: "{MORE}".'

    assert [said.speaker for said in told(text)] == ["سامر الحداد", "ليان النجار"]


def test_a_name_at_the_next_beginning_is_not_swallowed() -> None:
    """A paragraph about something between marks does not go on from a quote that was never closed."""
    text = f'وقال سامر الحداد: "{SAID}.\n"النورس" سفينة قديمة ترسو في ميناء المدينة منذ سنوات.'

    assert [said.text for said in told(text)] == [SAID + "."]


def test_evidence_points_at_the_page() -> None:
    """Speaker and verb are slices of the page."""
    text = f'مقدمة الصفحة\n\nوقال الدكتور سامر الحداد: "{SAID}".'
    (found,) = read(text)

    assert found.speaker_span is not None
    assert found.cue_span is not None
    assert text[slice(*found.speaker_span)] == "سامر الحداد"
    assert text[slice(*found.cue_span)] == "وقال"


def test_only_the_storys_lines_speak() -> None:
    """A quote outside the spans is none, and nobody outside them speaks."""
    text = f'وقال نادر الصباغ: "{MORE}".\nوأضاف: "{SAID}".'

    (found,) = find_quotes(text, spans_of(text)[1:])

    assert found.speaker is None


def test_nothing() -> None:
    """No paragraphs, no quotes."""
    assert find_quotes("", []) == ()
    assert find_quotes('"', [(0, 1)]) == ()


HOSTILE = (
    '"' * 100_000,
    '" ' * 50_000,
    ' "ا' * 40_000,
    "«" * 100_000,
    "»" * 100_000,
    "«ا» " * 30_000,
    "((" * 50_000,
    "''" * 50_000,
    'قال: "' * 20_000,
    "قال " * 100_000 + '"',
    "، " * 100_000 + ': "كلمة أخرى"',
    '"ا ب ج د ه"، ' * 20_000,
    'وقال: "' + "كلمة " * 200_000 + '".',
    "." * 200_000 + ': "كلمة"',
    'وقال سامر: "كلام قصير هنا". ' * 5_000,
    "قـ" * 100_000 + ': "كلمة أخرى هنا الآن"',
    "ـقال" * 50_000 + ': "كلمة أخرى هنا الآن"',
    "قَ" * 100_000 + ': "كلمة أخرى هنا الآن"',
    'كنعان: "كلمة أخرى هنا الآن".\n' * 5_000,
    'وقال كنعان: "كلمة أخرى هنا الآن".\n' * 5_000,
    "على حد " * 50_000 + '"كلمة أخرى هنا الآن"',
    "\n".join('"كلمة' for _ in range(20_000)),
    "\n".join('وقال سامر: "كلمة أخرى' for _ in range(5_000)),
    'وقال رامز المنصور. وقال كوستنر ـ: "كلمة أخرى هنا الآن"',
    'كوستنر ـ قال: "كلمة أخرى هنا الآن"',
    '"كلمة أخرى هنا الآن"،\u2003',
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_ends(text: str) -> None:
    """Broken and endless marks are read to the end."""
    check(text, read(text))


def check(text: str, found: tuple[FoundQuote, ...]) -> None:
    """Quotes are in order, apart, trimmed and inside the page."""
    end = 0
    for quote in found:
        assert end <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end].strip() == text[quote.start : quote.end]
        assert quote.pieces[0][0] == quote.start
        assert quote.pieces[-1][1] == quote.end
        end = quote.end
        for span in (quote.speaker_span, quote.cue_span):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
        assert (quote.speaker is None) == (quote.speaker_span is None)
        assert (quote.cue is None) == (quote.cue_span is None)


@given(any_text())
def test_any_text(text: str) -> None:
    """No text breaks it."""
    check(text, read(text))


@given(names(), sentences(), st.sampled_from(MARKS))
def test_any_speaker(name: str, said: str, marks: tuple[str, str]) -> None:
    """Whoever says it, and whatever is said."""
    assert told(f"وقال {name}: {marks[0]}{said}{marks[1]}") == [Said(said, name, "وقال")]


@pytest.mark.parametrize("how", ["مازحا", "ساخرة", "متسائلا"])
def test_how_it_was_said_is_no_part_of_a_name(how: str) -> None:
    assert [said.speaker for said in told(f'وقال سمير الحداد {how}: "{SAID}".')] == ["سمير الحداد"]


BEFORE = f"وقال رامي القصير: «{SAID}»."


@pytest.mark.parametrize(
    "between",
    [
        "أمس",
        "اليوم الثلاثاء",
        "بدوره",
        "لاحقا",
        "من جهته",
        "من جانبه",
        "له",
        "عنه",
        "أيضا",
        "مساء أمس",
        "ضاحكا",
        "لهم أمس",
    ],
)
def test_words_between_a_verb_and_its_subject(between: str) -> None:
    said = told(f'{BEFORE} وقال {between} الوزير سامر الحداد: "{SAID}".')
    assert said[1].speaker == "سامر الحداد"


@pytest.mark.parametrize("subject", ["سامر الحداد", "الوزير سامر الحداد"])
def test_who_answers_is_not_who_spoke_before(subject: str) -> None:
    assert told(f'{BEFORE} ورد عليه {subject}: "{SAID}".')[1].speaker == "سامر الحداد"
    assert told(f'{BEFORE} ورد عليه قائلا: "{SAID}".')[1].speaker is None


@pytest.mark.parametrize(
    "phrase",
    [
        "في مؤتمر صحافي المدير سامر الحداد",
        "بعد المباراة المدرب سامر الحداد",
        "خلال الحفل سامر الحداد",
    ],
)
def test_who_is_named_behind_a_phrase_may_be_the_subject(phrase: str) -> None:
    assert told(f'{BEFORE} وقال {phrase}: "{SAID}".')[1].speaker in (None, "سامر الحداد")


@pytest.mark.parametrize(
    "phrase",
    ["", " أمس", " بدوره", " في مؤتمر صحافي", " في حديث مع سامر الحداد", " خلال لقاء مع الوزير سامر الحداد", " له"],
)
def test_a_verb_alone_is_of_who_spoke_before(phrase: str) -> None:
    assert told(f'{BEFORE} وأضاف{phrase}: "{SAID}".')[1].speaker == "رامي القصير"
