"""Headlines that read like sentences, what stands over them, and lines that are no headline wherever they stand."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_STORY = "\n".join(
    (
        "اختتمت في بلدة الصخرة أعمال ترميم الجسر القديم بعد ثلاثة أعوام من العمل، وحضر الحفل سكان الضفتين معا.",
        "وقال مهندس المشروع باسل النجار إن حجارة الجسر رقمت واحدة واحدة قبل أن تعاد إلى مكانها فوق النهر.",
        "وأضاف النجار أن الجسر سيبقى للمشاة وحدهم، وأن السيارات ستعبر من الجسر الجديد عند المصب.",
    )
)
_TITLE = "ترميم الجسر القديم في بلدة الصخرة"


def _head(*lines: str) -> Article:
    return parse("\n".join((*lines, _STORY)))


@pytest.mark.parametrize("end", [" ..", "..", "(…)", "..!", "؟..", "…"])
@pytest.mark.parametrize("under", ["هالة السروجي", "12 مايو 2024", "بقلم: هالة السروجي"])
def test_headline_with_dots(end: str, under: str) -> None:
    title = f"جسر الصخرة القديم يعود إلى أهله بعد ثلاثة أعوام من الانتظار{end}"
    article = _head(title, under)
    assert (article.title, len(article.body)) == (title, 3)


def test_headline_with_a_stop_over_a_date() -> None:
    title = "جسر الصخرة القديم يعود إلى أهله بعد ثلاثة أعوام."
    article = _head("الأحد 21 كانون الأول 2025", title, "2018/09/15 المشاهدات : 3230")
    assert (article.title, article.published and article.published.value) == (title, "2018-09-15")


@pytest.mark.parametrize(
    "over",
    [
        (_TITLE, "جسر الصخرة القديم يعود إلى أهله بعد ثلاثة أعوام.", "12 مايو 2024"),
        ("رحل عن بلدتنا أمس الحرفي الذي علم أبناءها قطع الحجارة وترقيمها طوال سبعين عاما كاملة.", "12 مايو 2024"),
    ],
    ids=["another-title", "a-long-sentence"],
)
def test_sentences_over_a_date(over: tuple[str, ...]) -> None:
    assert _head(*over).title != over[-2]


def test_topic_over_the_headline() -> None:
    topic = (
        "أنهار البلاد",
        "أنهار البلاد",
        "تروي هذه الصفحات حكايات الأنهار والجسور منذ القدم، وتتابع أخبار ترميمها كلها.",
    )
    article = _head(*topic, _TITLE, _TITLE, "23:00 GMT 09.02.2026")
    assert (article.title, len(article.body), article.published is not None) == (_TITLE, 3, True)


@pytest.mark.parametrize("caption", ["عمال فوق الجسر القديم صباح الافتتاح"])
def test_caption_that_stands_twice_is_no_headline(caption: str) -> None:
    lines = _STORY.split("\n")
    article = parse("\n".join((_TITLE, "12 مايو 2024", lines[0], caption, caption, *lines[1:])))
    assert (article.title, article.body[0].text) == (_TITLE, lines[0])


@pytest.mark.parametrize(
    "line",
    [
        "أخبار عامة - أخبار البلدة - الأدب والفن - قضايا البيئة - حوارات - كتب - مكتبة الصور - للاتصال بنا",
        "الصفحة الرئيسية - مواضيع وأبحاث في تاريخ الجسور والأنهار - هالة السروجي - ترميم الجسر القديم في بلدة الصخرة بعد طول انتظار وما قاله الناس عنه",
    ],
    ids=["menu", "path"],
)
def test_menus_in_one_line(line: str) -> None:
    article = parse(f"{line}\n{_TITLE}\nهالة السروجي\n12 مايو 2024\n{_STORY}")
    assert (article.title, [credit.name for credit in article.credits]) == (_TITLE, ["هالة السروجي"])
    assert len(article.body) == 3


def test_dashes_in_a_sentence() -> None:
    said = "وعبر الموكب الصخرة - القرية - النهر - الميناء - السوق قبل أن يصل إلى الجسر عند الظهر."
    assert parse(f"{_TITLE}\n{_STORY}\n{said}\n").body[-1].text == said


@pytest.mark.parametrize(
    "line",
    [
        "الكاتب : الدكتور سليم الراوي، أستاذ تاريخ العمارة في جامعة النهر",
        "لبنان: 96170000000+     كندا: 13130000000+",
        "* مهندس الجسر: الحجارة رقمت واحدة واحدة",
        "وزيرة الأشغال سلمى الحداد وزيرة الأشغال سلمى الحداد",
        "أولا: حكاية الحجارة والماء",
        "بدون عنوان",
        "مجلة ثقافية شاملة تصدر كل شهر - الناشر ورئيس التحرير سامر البستاني",
        "صحيفة يومية مستقلة | رئيس التحرير: سامر البستاني",
        "الأخبار العاجلة",
        "متابعة القراءة",
        "• الصلاة القادمة",
        "صوت الجسر والنهر -",
        "بلديات   قرئ 1840 مرة",
        "بتوقيت غرينتش",
        "أخبار عاجلةفيضان النهر يقطع طريق الصخرة",
    ],
)
def test_never_titles(line: str) -> None:
    assert _head(line).title is None
    assert _head(_TITLE, "12 مايو 2024", line).title == _TITLE


@pytest.mark.parametrize(
    "line",
    [
        "أولا في قائمة الجسور القديمة جسر الصخرة",
        "صحيفة الصخرة تختار هالة السروجي، رئيس التحرير الجديد",
        "مجلة الجسر تصدر عددها الأول بعد عام من الانتظار",
        "الكاتبة هالة السروجي تفوز بجائزة الجسر القديم",
        "الأخبار العاجلة تربك أهل الصخرة حول الجسر",
        "جسر 1985 يعود إلى بلدة الصخرة - صور",
        "ترجمة حكايات جسر الصخرة إلى لغات أخرى",
        "كتاب الجسر القديم قرئ في الصخرة 40 مرة",
        "بتوقيت الصخرة.. ساعة الجسر تدق من جديد",
        "بلدة الصخرة تنشر أخبار عاجلة عن الفيضان",
    ],
)
def test_headlines_that_look_like_them(line: str) -> None:
    assert _head(line).title == line


@pytest.mark.parametrize("label", ["المحور", "الباب", "الزاوية"])
def test_subject_of_a_board(label: str) -> None:
    article = _head(_TITLE, "هالة السروجي", "12 مايو 2024", f"{label}: تاريخ العمارة , والجسور")
    assert article.section == "تاريخ العمارة , والجسور"
    assert _head(_TITLE, "هالة السروجي", "12 مايو 2024", f"{label} الأول: الحجارة").section is None


def test_what_stands_between_two_prints_of_a_title() -> None:
    kicker = "بعد نجاح ترميم الجسرين في العامين الماضيين.."
    article = _head(_TITLE, "", kicker, _TITLE, "")
    assert (article.title, len(article.body)) == (_TITLE, 3)
    ticker = "أسعار الحجارة ترتفع بعد إغلاق المقلع سكان النهر يحتفلون بعيدهم السنوي معرض لصور الجسور في المكتبة الوطنية دورة في قطع الحجارة لتلاميذ المدارس العليا"
    article = _head(_TITLE, ticker, "محافظات", _TITLE)
    assert (article.title, article.section, len(article.body)) == (_TITLE, "محافظات", 3)


def test_caption_with_its_agency_twice_is_no_lead() -> None:
    caption = "وزيرة الأشغال سلمى الحداد خلال تفقدها حجارة الجسر القديم بعد إعادتها إلى مكانها فوق النهر (رويترز)"
    article = _head(_TITLE, caption, caption)
    assert (article.lead, len(article.body)) == (None, 3)
    lead = "تفقدت وزيرة الأشغال سلمى الحداد حجارة الجسر القديم بعد إعادتها إلى مكانها فوق النهر الكبير."
    assert _head(_TITLE, lead, lead).body[0].text == lead


@pytest.mark.parametrize("over", ["بقلم: هالة السروجي", "هالة السروجي"])
def test_first_sentence_without_a_stop_under_a_byline(over: str) -> None:
    said = "افتتحت بلدة الصخرة اليوم الجسر القديم الذي رمم في ثلاثة أعوام وحضر الحفل سكان الضفتين"
    article = _head(over, said)
    assert (article.title, article.body[0].text) == (None, said)
    article = _head(_TITLE, over, said)
    assert (article.title, article.body[0].text) == (_TITLE, said)
    headline = "افتتاح الجسر القديم في بلدة الصخرة بعد ثلاثة أعوام من الترميم والانتظار"
    assert _head(over, headline).title == headline


def test_sentence_that_names_its_source_at_its_end_is_no_caption() -> None:
    said = "تفقدت الوزيرة سلمى الحداد اليوم الجسر القديم في بلدة الصخرة لمتابعة ترميمه وخلال جولتها قالت إنه للمشاة، المصدر: بوابة النهر"
    assert parse(f"{_TITLE}\n12 مايو 2024\n{said}\n{_STORY}").body[0].text.startswith("تفقدت الوزيرة")
    shown = "حجارة الجسر القديم في بلدة الصخرة، المصدر: بوابة النهر"
    assert [image.credit for image in _head(_TITLE, "12 مايو 2024", shown).images] == ["بوابة النهر"]


@pytest.mark.parametrize("tail", ["طباعة البريد الإلكتروني", "طباعة | إرسال إلى صديق", "PDF طباعة Email"])
def test_controls_behind_a_title(tail: str) -> None:
    assert _head(f"{_TITLE} {tail}", "12 مايو 2024").title == _TITLE
    kept = "مكتبة الصخرة توقف طباعة الخرائط"
    assert _head(kept, "12 مايو 2024").title == kept


def test_thanks_around_a_title() -> None:
    framed = f"شكرا لقرائتكم خبر {_TITLE} ونؤكد لكم باننا نسعى دائما لارضائكم والان مع التفاصيل"
    assert _head(framed).title == _TITLE
    said = "شكرا لقراءتكم قصة الجسر القديم في بلدة الصخرة"
    assert _head(said).title in (said, None)


@pytest.mark.parametrize("day", ["12-05-2024", "الأحد 12 مايو 2024"])
def test_headline_that_ends_with_its_day(day: str) -> None:
    title = f"جولة في ترميم الجسر القديم ليوم {day}"
    article = _head(title, "تصدر عن مكتب البلدة بالتعاون مع أصدقاء النهر", "قراءة في ما كتب عن الصخرة وأهلها")
    assert article.title == title
    clock = f"بوابة النهر الإخبارية المستقلة {day}"
    assert _head(clock, _TITLE).title == _TITLE


def test_columns_of_others_are_no_story() -> None:
    columns = [
        f"  • {name} تكتب: (كيف نقرأ حجارة الجسور القديمة في {place}؟)"
        for name, place in (("هالة السروجي", "الشرق"), ("سلمى الحداد", "الغرب"), ("رقية النجار", "الجنوب"))
    ]
    article = parse("\n".join(("أخبار المركز", *columns, "", _TITLE, "12 مايو 2024", _STORY)))
    assert (article.title, len(article.body)) == (_TITLE, 3)


def test_poem() -> None:
    verses = ("هو النهر والجسر القديم،", "هو الحجر الذي قطعناه،", "هو ماؤه وسماؤه،", "هو الطريق إلى البيت.")
    article = parse("\n\n".join(("هل عرفتموه؟", *verses)))
    assert (article.title, [block.text for block in article.body]) == ("هل عرفتموه؟", list(verses))
    menu = parse("\n\n".join(("بوابة النهر", "أخبار", "رياضة", "اقتصاد", "ثقافة وفنون", "اتصل بنا")))
    assert not menu.body


def test_head_that_is_printed_twice_with_its_picture() -> None:
    caption = "سكان بلدة الصخرة يعبرون الجسر القديم... ولقطة لحجارته المرقمة قبل إعادتها إلى مكانها فوق النهر (غيتي)"
    article = _head(_TITLE, caption, caption, "TT", _TITLE, caption, caption)
    assert (article.title, article.lead, len(article.body)) == (_TITLE, None, 3)


@pytest.mark.parametrize(
    ("path", "section"),
    [
        (f"Home / تاريخ العمارة / {_TITLE}", "تاريخ العمارة"),
        ("الصفحة الرئيسية >> تبادل الخبرات", "تبادل الخبرات"),
        (f"الرئيسية / stop / {_TITLE}", None),
        ("Home to the old bridge", None),
    ],
)
def test_section_in_a_path(path: str, section: str | None) -> None:
    assert _head(path, _TITLE, "12 مايو 2024").section == section


def test_date_of_a_numbered_issue() -> None:
    article = _head("العدد سبعة آلاف وثلاثمائة وتسعة - ٠٧ نوفمبر ٢٠٢٣ - الصفحة ٥", _TITLE)
    assert article.published is not None
    assert article.published.value == "2023-11-07"


def test_label_of_translators_without_a_sign_is_no_title() -> None:
    assert _head("ترجمة وتحرير بوابة النهر / هالة السروجي").title is None


def test_first_lines_without_stops() -> None:
    said = ("عرفت هذا الجسر منذ كنت أعبره إلى المدرسة كل صباح", "وكان جدي يحكي لنا عنه حكايات لا تنتهي حول النار")
    article = _head(_TITLE, "بقلم: هالة السروجي", *said)
    assert [block.text for block in article.body[:2]] == list(said)
    shown = "سكان بلدة الصخرة يعبرون الجسر القديم صباح الافتتاح"
    assert len(_head(_TITLE, "بقلم: هالة السروجي", shown).body) == 3
    assert len(_head(_TITLE, "12 مايو 2024", shown, "حجارة الجسر المرقمة قبل إعادتها إلى مكانها فوق النهر").body) == 3


def test_writer_and_his_job_with_a_stop_over_the_story() -> None:
    line = "إعداد: هالة سامر السروجي _ المنسقة الأكاديمية للمركز."
    article = _head(_TITLE, line)
    assert [author.name for author in article.authors] == ["هالة سامر السروجي"]
    assert (article.title, len(article.body)) == (_TITLE, 3)
    said = "إعداد: ستة أشهر من العمل على الجسر القديم وحجارته كلها."
    assert _head(_TITLE, said).body[0].text == said


def test_a_long_line_without_a_stop_under_a_byline() -> None:
    said = "عرفت هذا الجسر منذ كنت أعبره إلى المدرسة كل صباح مع إخوتي وكان جدي يحكي لنا عنه حكايات لا تنتهي حول النار في الشتاء"
    more = "وكنا نصدق كل ما يقوله جدي عن الجسر"
    for lines in ((said,), (said, more)):
        article = _head("جسر الصخرة", "كتب / سامر السروجي", *lines)
        assert (article.title, article.body[0].text, len(article.body)) == ("جسر الصخرة", said, 3 + len(lines))


@pytest.mark.parametrize(
    "head",
    [
        ("بقلم: سامر السروجي", _TITLE),
        ("أخبار محلية", "بقلم: سامر السروجي", _TITLE),
    ],
)
def test_a_headline_under_a_byline_begins_no_story(head: tuple[str, ...]) -> None:
    article = _head(*head)
    assert (article.title, len(article.body)) == (_TITLE, 3)
