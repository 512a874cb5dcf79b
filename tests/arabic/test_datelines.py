"""Datelines: place, agency and reporter at the head of a story, and what only looks like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic import _places
from arabic_article.arabic.datelines import is_end_mark, read_dateline, read_end_agency
from arabic_article.arabic.folding import fold
from arabic_article.testing.strategies import any_text, headlines, sentences

STORY = "تستعد البلدية لافتتاح الحديقة العامة بعد أعمال صيانة استمرت ستة أشهر في الحي القديم."

# The head, its place, its agency, its reporter; each before a story.
HEADS = (
    ("إيلاف من لندن: ", "لندن", "إيلاف", None),
    # Towns on no list, beside an agency in brackets or between strokes.
    ("المنارة (رويترز) - ", "المنارة", "رويترز", None),
    ("المنارة 11 آذار (بترا)- ", "المنارة", "بترا", None),
    ("المنارة في 16 مايو / وام / ", "المنارة", "وام", None),
    ("المنارة (وكالات) -- ", "المنارة", "وكالات", None),
    ("مقديشو 16 رجب 1447 هـ الموافق 05 يناير 2026 م (صونا) –", "مقديشو", "صونا", None),
    ("مقديشو (صونا) – ", "مقديشو", "صونا", None),
    ("وكالة الأنباء المستقلة بغداد - ", "بغداد", "وكالة الأنباء المستقلة", None),
    ("وكالة أنباء بغداد - ", None, "وكالة أنباء بغداد", None),
    ("وطنية - صيدا - ", "صيدا", "وطنية", None),
    ("المحلة الكبرى - أ ش أ: ", "المحلة الكبرى", "أ ش أ", None),
    ("مصياف-سانا ", "مصياف", "سانا", None),
    ("شفشاون – هسبريس: ", "شفشاون", "هسبريس", None),
    ("رويترز من القاهرة - ", "القاهرة", "رويترز", None),
    ("القاهرة - مصر اليوم: ", "القاهرة", "مصر اليوم", None),
    ("رام الله - واس: ", "رام الله", "واس", None),
    ("مسقط ـ العمانية: ", "مسقط", "العمانية", None),
    ("شرق المدينة المنورة - واس: ", "شرق المدينة المنورة", "واس", None),
    ("دبي، الإمارات العربية المتحدة، 12 مارس 2024 - ", "دبي", None, None),
    ("مينسك | 12 مارس 2024 م | علي عبد الله - ", "مينسك", None, "علي عبد الله"),
    ("القدس المحتلة-سانا ", "القدس المحتلة", "سانا", None),
    ("دمشق-سانا\n", "دمشق", "سانا", None),
    ("أنقرة / الأناضول\n", "أنقرة", "الأناضول", None),
    ("عدن/ ", "عدن", None, None),
    ("بغداد/المسلة: ", "بغداد", "المسلة", None),
    ("بغداد/ شبكة أخبار العراق- ", "بغداد", "شبكة أخبار العراق", None),
    ("بيت لحم- معا- ", "بيت لحم", "معا", None),
    ("بيت لحم -PNN- ", "بيت لحم", "PNN", None),
    ("رام الله - دنيا الوطن", "رام الله", "دنيا الوطن", None),
    ("الضفة المحتلة_ مصدر الإخبارية ", "الضفة المحتلة", "مصدر الإخبارية", None),
    ("رام الله - صدى نيوز- ", "رام الله", "صدى نيوز", None),
    ("دبي، الإمارات العربية المتحدة (CNN) – ", "دبي", "CNN", None),
    ("دمشق، سوريا (CNN) -- ", "دمشق", "CNN", None),
    ("القدس (CNN)-- ", "القدس", "CNN", None),
    ("(CNN) -- ", None, "CNN", None),
    ("(CNN)--  ", None, "CNN", None),
    ("موسكو (رويترز) – ", "موسكو", "رويترز", None),
    ("القاهرة 12 مارس (رويترز) - ", "القاهرة", "رويترز", None),
    ("القاهرة -خاص- ", "القاهرة", None, None),
    ("الشارقة 24 – أ ف ب: ", None, "أ ف ب", None),
    ("الشارقة (الاتحاد) ", "الشارقة", "الاتحاد", None),
    ("الدوحة - الراية : ", "الدوحة", "الراية", None),
    ("لندن: «الشرق الأوسط» ", "لندن", "الشرق الأوسط", None),
    ("“القدس العربي”: ", None, "القدس العربي", None),
    ("الخرطوم: ", "الخرطوم", None, None),
    ("الخرطوم=^كوش نيوز^ ", "الخرطوم", "كوش نيوز", None),
    ("موسكو - سبوتنيك. ", "موسكو", "سبوتنيك", None),
    ("صراحة نيوز – ", None, "صراحة نيوز", None),
    # A word of an agency that is a town too.
    ("قنا - أحمد الحداد:", "قنا", None, "أحمد الحداد"),
    ("الدوحة - قنا - ", "الدوحة", "قنا", None),
    ("وكالة الناس – ", None, "وكالة الناس", None),
    ("جو 24 : ", None, "جو 24", None),
    ("المدينة نيوز :- ", None, "المدينة نيوز", None),
    ("مدار الساعة - ", None, "مدار الساعة", None),
    ("الوكيل الإخباري- ", None, "الوكيل الإخباري", None),
    ("وطنا اليوم: ", None, "وطنا اليوم", None),
    ("وطنا اليوم_ ", None, "وطنا اليوم", None),
    ("أفريقيا برس – المغرب. ", "المغرب", "أفريقيا برس", None),
    ("برلين- ", "برلين", None, None),
    ("أكادير- ", "أكادير", None, None),
    ("تونس – ", "تونس", None, None),
    ("سبق- أبها: ", "أبها", "سبق", None),
    ("أ ف ب- بروكسل: ", "بروكسل", "أ ف ب", None),
    ("أبوظبي في 17 يناير /وام/ ", "أبوظبي", "وام", None),
    ("الرياض 8 جمادى الآخرة 1445 هـ الموافق 21 ديسمبر 2023 م واس - ", "الرياض", "واس", None),
    ("القاهرة - 12 مارس 2020 - ", "القاهرة", None, None),
    ("عواصم – وكالات: ", "عواصم", "وكالات", None),
    ("مانيلا، 3 ديسمبر (رويترز) - ", "مانيلا", "رويترز", None),
    ("9 يونيو (رويترز) - ", None, "رويترز", None),
    ("رام الله 12-3-2024 وفا- ", "رام الله", "وفا", None),
    ("الكويت - 12 - 3 (كونا) -- ", "الكويت", "كونا", None),
    ("المنامة في 12 مارس / بنا / ", "المنامة", "بنا", None),
    ("طنجة - و م ع: ", "طنجة", "و م ع", None),
    ("غزة – “القدس العربي”: ", "غزة", "القدس العربي", None),
    ("عمان - بترا - ", "عمان", "بترا", None),
    ("إسطنبول/سامر البستاني/الأناضول ", "إسطنبول", "الأناضول", "سامر البستاني"),
    ("واشنطن-الوئام: ", "واشنطن", "الوئام", None),
    ("كابول - رويترز ", "كابول", "رويترز", None),
    ("بكين (شينخوا) ", "بكين", "شينخوا", None),
    ("\u3000\u3000وادي الرند 16 نوفمبر 2026 (شينخوا) ", "وادي الرند", "شينخوا", None),
    ("عنبرة 16 نوفمبر (رويترز) ", "عنبرة", "رويترز", None),
    ("عنبرة 16 تشرين الثاني 2026 (رويترز) - ", "عنبرة", "رويترز", None),
    ("القاهرة في 12 مارس /أ ش أ/ ", "القاهرة", "أ ش أ", None),
    ("القاهرة /أ.ش.أ/ ", "القاهرة", "أ.ش.أ", None),
    ("مدينة غزة - وفا - ", "مدينة غزة", "وفا", None),
    ("فهد الحداد- سبق- مكة المكرمة: ", "مكة المكرمة", "سبق", "فهد الحداد"),
    ("القاهرة - سامر البستاني - ", "القاهرة", None, "سامر البستاني"),
    ("القاهرة - سامر البستاني: ", "القاهرة", None, "سامر البستاني"),
    ("القاهرة (رويترز) - من سامر البستاني - ", "القاهرة", "رويترز", "سامر البستاني"),
    ("مكة المكرمة - سعود الحداد / ", "مكة المكرمة", None, "سعود الحداد"),
)

# An outlet and its reporter, and towns and lands with who wrote from there.
REPORTERS = (
    ("مدار الساعة – سامر البستاني - ", None, "مدار الساعة", "سامر البستاني"),
    ("الرياض - بواسطة سامر البستاني - ", "الرياض", None, "سامر البستاني"),
    ("السعودية - بواسطة سامر البستاني - ", "السعودية", None, "سامر البستاني"),
    ("صحار – العُمانية| ", "صحار", "العُمانية", None),
)

# Lines of their own.
LINES = (
    ("وكالة الأنباء المركزية المستقلة بغداد ,,", "بغداد", "وكالة الأنباء المركزية المستقلة", None),
    # An outlet nobody knows, its town and its reporter.
    ("السنبلة - دمشق - هالة الحداد:", "دمشق", "السنبلة", "هالة الحداد"),
    ("المركز الاعلامي للبستان / البصرة _ سامر البستاني", "البصرة", "المركز الاعلامي للبستان", "سامر البستاني"),
    ("مرايا السنبلة – دمشق – خاص", "دمشق", "مرايا السنبلة", None),
    ("طرابلس – الخميس 2 أكتوبر 2025", "طرابلس", None, None),
    ("الخرطوم 2/10/2025", "الخرطوم", None, None),
    ("رام الله - واس:", "رام الله", "واس", None),
    ("دمشق-سانا", "دمشق", "سانا", None),
    ("موسكو-سانا", "موسكو", "سانا", None),
    ("أنقرة / الأناضول", "أنقرة", "الأناضول", None),
    ("السومرية نيوز/ كركوك", "كركوك", "السومرية نيوز", None),
    ("بغداد اليوم- بغداد", "بغداد", "بغداد اليوم", None),
    ("بغداد اليوم - أربيل", "أربيل", "بغداد اليوم", None),
    ("الشارقة: جيهان البستاني", "الشارقة", None, "جيهان البستاني"),
    ("أبو ظبي ـ سعيد الزيتوني", "أبو ظبي", None, "سعيد الزيتوني"),
    ("دبي - فرح السعدي", "دبي", None, "فرح السعدي"),
    ("القاهرة – أشرف عبد الحميد", "القاهرة", None, "أشرف عبد الحميد"),
    ("الحديدة (اليمن): وائل النجار", "الحديدة", None, "وائل النجار"),
    ("عبدالله عابد ـ الدمام", "الدمام", None, "عبدالله عابد"),
    ("إسطنبول/ سامر البستاني/ الأناضول", "إسطنبول", "الأناضول", "سامر البستاني"),
    ("القاهرة -خاص-", "القاهرة", None, None),
    ("- عدن - خاص", "عدن", None, None),
    ("العالم - لبنان", "لبنان", "العالم", None),
    ("الشارقة 24 – أ ف ب:", None, "أ ف ب", None),
    ("الشارقة (الاتحاد)", "الشارقة", "الاتحاد", None),
    ("لندن: «الشرق الأوسط»", "لندن", "الشرق الأوسط", None),
    ("المدينة المنورة: الوطن", "المدينة المنورة", "الوطن", None),
    ("دبي - قناة العربية", "دبي", "قناة العربية", None),
    ("دبي ـ العربية.نت", "دبي", "العربية.نت", None),
    ("أبوظبي - سكاي نيوز عربية", "أبوظبي", "سكاي نيوز عربية", None),
    ("«عكاظ» (جدة) okaz_online@", "جدة", "عكاظ", None),
    ("اليوم - جدة", "جدة", "اليوم", None),
    ("المواطن – الرياض", "الرياض", "المواطن", None),
    ("أفريقيا برس – المغرب.", "المغرب", "أفريقيا برس", None),
    ("موسكو - سبوتنيك.", "موسكو", "سبوتنيك", None),
    ("تونس 8 جمادى الآخرة 1445 هـ الموافق 21 ديسمبر 2023 م واس", "تونس", "واس", None),
    ("الضفة المحتلة_ مصدر الإخبارية", "الضفة المحتلة", "مصدر الإخبارية", None),
    ("مكة - الوئام :", "مكة", "الوئام", None),
)

NO_HEADS = (
    f"القاهرة 1919 (رواية) – {STORY}",
    "في 16 نوفمبر 2026 (شينخوا نشرت ذلك أولا) دخل القرار حيز التنفيذ في كل المدن التي تطل على النهر.",
    "قال يوم 16 نوفمبر (رويترز) إن القرار يدخل حيز التنفيذ مطلع الشهر المقبل في كل المدن.",
    "صباح 16 نوفمبر (رويترز) دخل القرار حيز التنفيذ في كل المدن التي تطل على النهر.",
    "احتجاجات 16 نوفمبر 2026 (رويترز) تعود إلى المدن التي تطل على النهر بعد عام من الهدوء.",
    "عنبرة 16 نوفمبر 2026 (الطابق الثاني) تفتح المكتبة أبوابها كل يوم أمام الطلاب والباحثين.",
    "مصر - سامر البستاني - قال إن القرار يدخل حيز التنفيذ مطلع الشهر المقبل في كل المدن.",
    "تغطيات - دمشق - هالة الحداد",
    "الرئيس - دمشق - سامر البستاني",
    "فيلم - بيروت - هالة الحداد",
    "ثلاث كلمات هنا - دمشق - هالة الحداد",
    "قالت الوزارة (رويترز) - إن القرار يدخل حيز التنفيذ مطلع الشهر المقبل في كل المدن.",
    "عرض (رويترز) - القرار الذي صدر مساء أمس يدخل حيز التنفيذ مطلع الشهر المقبل في كل المدن.",
    "المنارة (الطابق الثاني) - يدخل القرار حيز التنفيذ مطلع الشهر المقبل في كل المدن.",
    "وطنية - يدخل القرار حيز التنفيذ مطلع الشهر المقبل في كل المدن.",
    "القاهرة 2030",
    "القاهرة - 10:30",
    "تونس - 2 أكتوبر 2025",
    "معرض القاهرة - 2 أكتوبر 2025",
    "وفد من لندن: " + STORY,
    "إيلاف من القصر: " + STORY,
    "مصر اليوم: " + STORY,
    "القاهرة - مصر اليوم تبدأ مرحلة جديدة",
    # Speakers and subjects of headlines.
    "السعودية: لا تغيير في موعد الافتتاح",
    "بوتين: سياسة جديدة للطاقة",
    'موسكو: "سياسة جديدة للطاقة في المنطقة" تبدأ العام المقبل بحسب الوزارة المختصة في العاصمة.',
    "القاهرة: لا تغيير في موعد الافتتاح",
    "موسكو - بكين: شراكة جديدة في الطاقة تمتد إلى عشرة أعوام بحسب الوزارتين في بيان مشترك اليوم.",
    "موسكو وبكين - شراكة جديدة في الطاقة تمتد إلى عشرة أعوام بحسب الوزارتين في بيان مشترك اليوم.",
    "الأمم المتحدة - قال الأمين العام إن المساعدات وصلت إلى القرى البعيدة في الوقت المناسب قبل الشتاء.",
    "السعودية - قالت الهيئة إن المساعدات وصلت إلى القرى البعيدة في الوقت المناسب قبل الشتاء.",
    "رويترز: مصنع جديد يفتتح في الميناء القديم ويوظف مئات العمال من القرى القريبة بداية الشهر.",
    "نيويورك تايمز: مصنع جديد يفتتح في الميناء القديم ويوظف مئات العمال من القرى القريبة.",
    "سامر البستاني: الجسر القديم في حاجة إلى ترميم عاجل قبل الشتاء كما تقول لجنة الحي في تقريرها.",
    "الخبر - وصل إلى القرى البعيدة في الوقت المناسب قبل الشتاء بفضل جهود الأهالي والبلدية.",
    "العين - وهي نافذة الجسد - تحتاج إلى عناية خاصة في فصل الصيف كما يقول الأطباء دائما للمرضى.",
    "صور: افتتاح الحديقة العامة بعد أعمال صيانة استمرت ستة أشهر في الحي القديم من المدينة.",
    "عاجل: افتتاح الحديقة العامة بعد أعمال صيانة استمرت ستة أشهر في الحي القديم من المدينة.",
    "أولا - افتتاح الحديقة العامة بعد أعمال صيانة استمرت ستة أشهر في الحي القديم من المدينة.",
    # Menus and short lines.
    "القاهرة",
    "القاهرة -",
    "الرئيسية / العالم / لبنان",
    "العالم / لبنان",
    "سياسة - اقتصاد - رياضة",
    "مصر - السعودية",
    "القاهرة - الرياض",
    "سامر البستاني - سكاي نيوز عربية",
    "12 مارس 2020 - 15:11",
    "خاص - متابعات",
    "القاهرة. افتتاح",
    "",
    " - ",
    ":",
)

END_MARKS = (
    "===== س.ك.",
    "=== س",
    "==== س/ك/م =",
    "// انتهى //",
    "//انتهى//",
    "// انتهى // 14:20",
    "(النهاية)",
    "( النهاية )",
    "-انتهى-",
    "انتهى/",
    "// يتبع //",
    "يتبع…",
    "يتبع...",
    "(يتبع)",
    "يتبع/",
    "*** انتهى ***",
)
NO_END_MARKS = (
    "=====",
    "== س.ك.",
    "===== سامر",
    "===== س.ك.م.ن.",
    "انتهى",
    "النهاية",
    "انتهى الاجتماع.",
    "يتبع الوزير نهجا جديدا",
    "// عاجل //",
    "(الأناضول)",
    "",
    "//",
    "بداية النهاية!",
)

ENDINGS = (
    ("رويترز", "agency", "رويترز"),
    ("وفا", "agency", "وفا"),
    ("سانا", "agency", "سانا"),
    ("سانا ", "agency", "سانا"),
    ("(ومع)", "agency", "ومع"),
    ("-(الأناضول)", "agency", "الأناضول"),
    ("--(بترا)", "agency", "بترا"),
    ("(REUTERS)", "agency", "REUTERS"),
    ("(سبوتنيك عربي).", "agency", "سبوتنيك عربي"),
    ("(روسيا اليوم)", "outlet", "روسيا اليوم"),
    ("أجراس الحرية", "outlet", "أجراس الحرية"),
    ("وكالات", "agency", "وكالات"),
    ("أ ف ب", "agency", "أ ف ب"),
    ("أ.ف.ب", "agency", "أ.ف.ب"),
    ("(د ب أ)", "agency", "د ب أ"),
    ("/وام/", "agency", "وام"),
    ("اليوم السابع", "outlet", "اليوم السابع"),
    ("«الجزيرة»", "outlet", "الجزيرة"),
    ("صحيفة المشهد الجديد", "newspaper", "صحيفة المشهد الجديد"),
    ("وكالة بريد الشمال", "agency", "وكالة بريد الشمال"),
)
NO_ENDINGS = (
    "العالم",
    "الشرق الأوسط",
    "اليوم",
    "الوطن",
    "• الاقتصادية",
    "• سكاي نيوز عربية",
    "يومية سياسية جامعة",
    "موقع البرامج",
    "خاص",
    "متابعات",
    "سامر البستاني",
    "القاهرة",
    "أخبار متعلقة",
    "رويترز تكشف التفاصيل",
    "113",
    "لا/س ب",
    "",
    "()",
)


@pytest.mark.parametrize(("head", "place", "agency", "reporter"), [*HEADS, *REPORTERS])
def test_heads_of_stories(head: str, place: str | None, agency: str | None, reporter: str | None) -> None:
    """The dateline ends where the story begins, and its parts are as printed."""
    text = head + STORY
    line = read_dateline(text)

    assert line is not None
    assert (line.agency, line.reporter.name if line.reporter else None) == (agency, reporter)
    assert line.place == place
    assert line.end <= len(head)
    if line.agency_span:
        assert text[slice(*line.agency_span)] == agency
    if line.reporter:
        assert text[line.reporter.start : line.reporter.end] == reporter
        assert line.reporter.role == "correspondent"


@pytest.mark.parametrize(("text", "place", "agency", "reporter"), LINES)
def test_lines_of_their_own(text: str, place: str | None, agency: str | None, reporter: str | None) -> None:
    """A dateline that is a whole line reaches to its end."""
    line = read_dateline(text)

    assert line is not None
    assert (line.place, line.agency, line.reporter.name if line.reporter else None) == (place, agency, reporter)
    assert line.end >= len(text) - 1


@pytest.mark.parametrize("text", NO_HEADS)
def test_other_beginnings_are_none(text: str) -> None:
    """Speakers, subjects, menus and names are no datelines."""
    assert read_dateline(text) is None


@pytest.mark.parametrize("name", ["وزير التربية", "سامر البستاني"])
def test_somebody_told_of_behind_an_outlet_is_no_reporter(name: str) -> None:
    """Who holds an office, or is named in the story again, is whom it tells of."""
    line = read_dateline(f"مدار الساعة – {name} - قال {STORY} وأضاف البستاني أن العمل انتهى.")

    assert line is not None
    assert (line.agency, line.reporter) == ("مدار الساعة", None)


@pytest.mark.parametrize(("head", "place", "agency", "reporter"), HEADS[::5])
def test_offsets_are_of_the_whole_text(head: str, place: str | None, agency: str | None, reporter: str | None) -> None:
    """A paragraph inside a page is read as it is alone."""
    before = "عنوان الصفحة\n"
    line = read_dateline(before + head + STORY + "\nفقرة أخرى.", len(before), len(before + head + STORY))

    assert line is not None
    assert (line.place, line.agency, line.reporter and line.reporter.name) == (place, agency, reporter)
    assert len(before) <= line.start < line.end <= len(before + head)


@pytest.mark.parametrize("text", END_MARKS)
def test_end_marks(text: str) -> None:
    """What agencies print under a story is known."""
    assert is_end_mark(text)


@pytest.mark.parametrize("text", NO_END_MARKS)
def test_no_end_marks(text: str) -> None:
    """The same words as a subheading or in a sentence are not."""
    assert not is_end_mark(text)


@pytest.mark.parametrize(("text", "role", "name"), ENDINGS)
def test_agencies_under_a_story(text: str, role: str, name: str) -> None:
    """A last line that is only a signature credits it."""
    credit = read_end_agency(text)

    assert credit is not None
    assert (credit.role, credit.name) == (role, name)
    assert text[credit.start : credit.end] == name


@pytest.mark.parametrize("text", NO_ENDINGS)
def test_other_last_lines(text: str) -> None:
    """Sections, menus, house words and people are no agencies."""
    assert read_end_agency(text) is None


@given(
    st.sampled_from(("القاهرة", "رام الله", "موسكو")), st.sampled_from((" - ", "-", " – ", " ـ ", " / ")), sentences()
)
def test_any_town_and_agency(place: str, sign: str, story: str) -> None:
    """Every dash between a town and an agency reads the same."""
    line = read_dateline(f"{place}{sign}رويترز: {story}")

    assert line is not None
    assert (line.place, line.agency) == (place, "رويترز")


@given(headlines())
def test_headlines_have_none(text: str) -> None:
    """An ordinary headline has no dateline."""
    assert read_dateline(text) is None


@given(any_text(), st.integers(0, 40), st.integers(0, 300))
def test_spans_stay_inside(text: str, start: int, size: int) -> None:
    """Whatever the text, a dateline lies inside the paragraph."""
    end = min(len(text), start + size)
    start = min(start, end)
    line = read_dateline(text, start, end)
    if line is not None:
        assert start <= line.start < line.end <= end
    credit = read_end_agency(text, start, end)
    if credit is not None:
        assert text[credit.start : credit.end] == credit.name
    is_end_mark(text)


@pytest.mark.parametrize(
    "text",
    [
        "القاهرة - " * 200,
        "القاهرة" + " " * 5000 + "- رويترز",
        "-" * 5000,
        "ـ" * 5000,
        "(" * 5000,
        "رويترز - " * 300,
        "القاهرة" + "\u064e" * 5000,
        "12 " * 2000,
        "القاهرة في " * 500,
        "// " * 2000,
        "انتهى" * 1000,
        "… " * 3000,
    ],
)
def test_hostile_text_ends(text: str) -> None:
    """Repetition of what the rules look for is read to its end."""
    read_dateline(text)
    read_end_agency(text)
    is_end_mark(text)
    is_end_mark(text[:40])


@pytest.mark.parametrize(
    "text", ["صور - وفا: قال رئيس البلدية", "صور (أ ف ب) - قال رئيس البلدية", "مدينة صور - رويترز: قال"]
)
def test_a_town_whose_name_is_a_word_is_one_beside_an_agency(text: str) -> None:
    found = read_dateline(text)

    assert found is not None
    assert found.place is not None
    assert found.place.endswith("صور")


@pytest.mark.parametrize("text", ["صور - المدينة القديمة", "صور: افتتاح المعرض", "صور: رويترز", "صور | افتتاح المعرض"])
def test_pictures_are_no_town(text: str) -> None:
    assert read_dateline(text) is None


def test_every_word_that_needs_company_is_a_place() -> None:
    words = [fold(word) for word in _places._WORDS.split("|")]
    assert [word for word in words if not (_places.is_city(word) or _places.is_country(word))] == []
