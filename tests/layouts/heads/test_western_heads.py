"""Heads in the ways of outlets of the Levant, the Maghreb and abroad, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

TITLE = "بلدية المرسى ترمم المنارة القديمة"
STORY = (
    "بدأت بلدية المرسى صباح أمس ترميم المنارة القديمة عند مدخل الميناء، بعد ثلاثة أعوام من الدراسات.\n"
    "وقال مهندس البلدية إن العمل يشمل الدرج الحجري والمصباح والسور الذي يحيط بالمكان.\n"
    "وأضاف أن المنارة ستفتح للزوار في فصل الربيع المقبل، وأن الدخول سيكون بلا مقابل."
)


def read(head: str = TITLE, tail: str = "") -> Article:
    return parse(f"{head}\n\n{STORY}{tail}\n")


def published(article: Article) -> str | None:
    return None if article.published is None else article.published.value


@pytest.mark.parametrize("line", ["03.02.2024", "٣.٢.٢٠٢٤", "03.02.2024 18:30"])
def test_date_with_dots_is_no_number(line: str) -> None:
    article = read(f"الأحد 24 تشرين الثاني 2024\n{TITLE}\n{line}")
    assert article.title == TITLE
    assert (published(article) or "")[:10] == "2024-02-03"


def test_number_with_dots_is_no_date() -> None:
    article = read(f"{TITLE}\n1.234.567")
    assert published(article) is None
    assert not article.images


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20230501_123456",
        "IMG_1234",
        "WhatsApp Image 2023-05-01 at 10.20.30 PM (1)",
        "Screenshot 2023-05-01 102030",
        "d105107c-5d1f-4644-9157-75c7d8e609fd",
        "a824ff1a0368e03db89987390d02a422",
        "news-20072024-132747",
        "images (3)",
        "manara-1.jpg",
    ],
)
def test_name_of_a_file_is_no_caption_and_no_date(name: str) -> None:
    for head in (f"{TITLE}\n{name}\n{name}", f"{name}\n\n{TITLE}", name):
        article = read(head)
        assert not article.images
        assert published(article) is None
        assert article.kicker is None
        assert article.title in (TITLE, None)


def test_name_of_a_file_between_paragraphs_is_no_subheading() -> None:
    article = read(tail=f"\nIMG_20230501_123456\n{STORY}")
    assert [block.kind for block in article.body] == ["paragraph"] * 6


@pytest.mark.parametrize("line", ["2023-05-01", "2023-05-01 10:20", "05.01.2023"])
def test_date_in_latin_signs_is_no_file(line: str) -> None:
    assert (published(read(f"{TITLE}\n{line}")) or "").startswith("2023-")


def test_date_of_publication_is_the_labelled_one() -> None:
    article = read(f"{TITLE}\n12 تشرين الأول 2024\nنشرت بتاريخ 27 تشرين الثاني 2012")
    assert published(article) == "2012-11-27"


def test_label_of_a_change_leaves_the_date_over_it() -> None:
    article = read(f"{TITLE}\n12 تشرين الأول 2012\nآخر تحديث: 27 تشرين الثاني 2012")
    assert published(article) == "2012-10-12"


@pytest.mark.parametrize("line", ["أخبار وتقاريرمقابلاتمميز", "المجلةبنك المعلومات", "رياضةعالمية", "محلياترياضة"])
def test_names_of_sections_in_one_run_are_neither_kicker_nor_section(line: str) -> None:
    article = read(f"{line}\n\n{TITLE}")
    assert (article.title, article.kicker, article.section) == (TITLE, None, None)


@pytest.mark.parametrize("line", ["أخبار وتقارير", "الاستقبال >أخبار >اقتصاد"])
def test_names_of_sections_apart_are_a_section(line: str) -> None:
    assert read(f"{line}\n\n{TITLE}").section is not None


def test_menu_in_one_run_is_no_title() -> None:
    article = read(f"مقالات مقالات رأي بحوث ودراسات كتاب المرسى\n29 آب 2015\n{TITLE}")
    assert (article.title, published(article), article.images) == (TITLE, "2015-08-29", ())


def test_headline_with_a_word_of_sections_is_one() -> None:
    title = "مقالات عن المنارات القديمة في كتاب جديد"
    assert read(title).title == title


@pytest.mark.parametrize(
    ("line", "place", "names"),
    [
        ("أخبار الآن | دبي – الإمارات العربية المتحدة (متابعات)", "دبي", ["أخبار الآن"]),
        ("أخبار الآن | دير الزور – سوريا ( سامر البستاني)", "دير الزور", ["أخبار الآن", "سامر البستاني"]),
        ("فلسطين اليوم", None, ["فلسطين اليوم"]),
        ("ألترا فلسطين | فريق التحرير", None, ["ألترا فلسطين"]),
        ("واحة 20 . كل يوم", None, []),
    ],
)
def test_who_publishes_right_over_the_story_is_no_title(line: str, place: str | None, names: list[str]) -> None:
    article = read(line)
    assert article.title is None
    assert (article.dateline.place if article.dateline else None) == place
    assert [credit.name for credit in article.credits] == names


@pytest.mark.parametrize("title", ["من يحرس البحر", "المنارة . وداعا", "فلسطين اليوم وغدا"])
def test_short_headline_is_one(title: str) -> None:
    assert read(title).title == title


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("وافتتح الرملي أعمال الجلسة، مرحبا بالحاضرين، وقال: “المنارة ملك الجميع وسنرممها هذا العام”.", None),
        ("وأوضح سامر البستاني المحسوب على حزب البحر: “المنارة ملك الجميع وسنرممها هذا العام”.", "سامر البستاني"),
        ("وأوضح سامر البستاني المقدسي: “المنارة ملك الجميع وسنرممها هذا العام”.", "سامر البستاني المقدسي"),
        ("وقال الدكتور سامر: “المنارة ملك الجميع وسنرممها هذا العام”.", "سامر"),
    ],
)
def test_speaker_is_a_name_and_no_more(said: str, speaker: str | None) -> None:
    article = read(tail=f"\n{said}")
    assert [quote.speaker for quote in article.quotes] == [speaker]


@pytest.mark.parametrize("line", ["mercredi 26 juin 2019", "le 3 août 2015", "1 mars 2019"])
def test_french_dates_are_dates(line: str) -> None:
    assert published(read(f"{line}\n\n{TITLE}")) in ("2019-06-26", "2015-08-03", "2019-03-01")


def test_name_of_a_mission_is_no_date() -> None:
    assert published(read(f"{TITLE}\nNASA Mars 2020")) is None


@pytest.mark.parametrize("faculty", ["قسم الآثار وعلوم الأرض. جامعة الواحة", "كلية الزراعة", "جامعة الواحة 2"])
@pytest.mark.parametrize("name", ["أ.د سامر حسن البستاني", "د. سامر البستاني"])
def test_scholar_and_his_faculty_under_a_title(name: str, faculty: str) -> None:
    article = read(f"{TITLE}\n{name} {faculty}")
    assert ([author.name for author in article.authors], article.subtitle) == ([name], None)


@pytest.mark.parametrize(
    "line",
    [
        "د. سامر البستاني رئيس قسم الآثار يفتتح معرض التمور",
        "سامر البستاني جامعة الواحة",
        "د. سامر البستاني قسم الآثار.",
    ],
)
def test_scholar_who_does_something_has_not_written_it(line: str) -> None:
    assert read(f"{TITLE}\n{line}").authors == ()


@pytest.mark.parametrize("job", ["رئيس تحرير مجلة المنارة", "مدير تحرير جريدة البحر", "كاتب وباحث"])
def test_job_under_a_writer_is_no_caption(job: str) -> None:
    article = read(f"{TITLE}\nد. سامر البستاني\n{job}")
    assert [credit.name for credit in article.credits] == ["د. سامر البستاني"]
    assert not article.images


def test_caption_under_a_date_stays_one() -> None:
    article = read(f"{TITLE}\n12 آذار 2024\nرئيس البلدية عند المنارة")
    assert [image.caption for image in article.images] == ["رئيس البلدية عند المنارة"]


def test_unfilled_template_is_no_caption() -> None:
    article = read(f"{TITLE}\n  • {{{{article.caption}}}}\nA\n+\n{{{{ item.text }}}} هنا")
    assert (article.title, article.images) == (TITLE, ())


def test_line_twice_over_the_title_is_no_kicker() -> None:
    line = "سامر وبشار ،صورة من الميناء القديم"
    assert read(f"{line}\n{line}\n\n{TITLE}").kicker is None
    assert read(f"{line}\n\n{TITLE}").kicker == line


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        (" بقلم سامر البستاني", "سامر البستاني"),
        (" - بقلم: د. سامر البستاني", "د. سامر البستاني"),
        ("/ بقلم الدكتور سامر البستاني", "الدكتور سامر البستاني"),
        (" (بقلم سامر البستاني)", "سامر البستاني"),
    ],
)
def test_writer_behind_a_headline(tail: str, name: str) -> None:
    for head in (TITLE + tail, f"{TITLE}{tail}\n{TITLE}{tail}"):
        article = read(head)
        assert article.title == TITLE
        assert [(credit.role, credit.name) for credit in article.credits] == [("author", name)]
    assert article.evidence("credits[0].name").rule == "byline-in-title"


@pytest.mark.parametrize("title", ["تاجر يرسم منارة المرسى بقلم رصاص", "رسالة كتبت بقلم قديم عن المنارة"])
def test_headline_about_a_pen_is_whole(title: str) -> None:
    article = read(title)
    assert (article.title, article.credits) == (title, ())


def test_source_is_the_outlet_of_who_was_sent() -> None:
    assert [credit.name for credit in read(tail="\nالمصدر:مراسل البحر").credits] == ["البحر"]
    assert [credit.name for credit in read(tail="\nالمصدر: مراسلون بلا حدود").credits] == ["مراسلون بلا حدود"]


def test_section_under_its_label() -> None:
    article = read(f"{TITLE}\nسامر البستاني\nالمحور:\nشؤون البحر والموانئ")
    assert (article.title, article.section, article.images) == (TITLE, "شؤون البحر والموانئ", ())


def test_name_of_a_channel_before_a_colon_is_no_label() -> None:
    title = "المحور: بلدية المرسى ترمم المنارة"
    assert read(title).title == title


@pytest.mark.parametrize(
    "line", ["رئيس البلدية عند المنارة القديمة المصدر: دار البحر", "زوار عند باب المنارة القديمة-دار البحر Photo/2005"]
)
def test_caption_that_ends_with_its_owner_is_no_subheading(line: str) -> None:
    article = read(tail=f"\n{line}\n{STORY}")
    assert [block.kind for block in article.body] == ["paragraph"] * 6
    assert len(article.images) == 1


def test_subheading_that_speaks_of_a_source_stays_one() -> None:
    article = read(tail=f"\nمن هو المصدر الذي تحدث عن المنارة\n{STORY}")
    assert [block.text for block in article.body if block.kind == "subheading"] == ["من هو المصدر الذي تحدث عن المنارة"]


def test_title_behind_its_section_is_no_caption() -> None:
    article = read(f"{TITLE}\n29 شباط 2024\nحوارات {TITLE}\nسامر البستاني عند المنارة")
    assert [image.caption for image in article.images] == ["سامر البستاني عند المنارة"]


def test_exclamation_before_a_second_paragraph_is_the_first() -> None:
    first = "في ليلة لا قمر فيها ولا نجوم سمع سكان المرسى صوت المنارة القديمة كأنها تعود إلى العمل بعد أعوام من الصمت!"
    body = f"{first}\nوقبل الفجر وصل المهندسون إلى المكان وفتحوا الباب الحجري الذي أغلق قبل ثلاثة أعوام."
    for head in ("", f"{TITLE}\n", "واحتنا – دارنا/ تقرير الأسبوع الأول\n"):
        article = parse(f"{head}{body}\n{STORY}\n")
        assert article.body[0].text == first
        assert article.title == (TITLE if head.startswith("بلدية") else None)


def test_exclamation_over_a_story_is_its_headline() -> None:
    title = "سكان المرسى يسمعون صوت المنارة القديمة كأنها تعود إلى العمل بعد أعوام طويلة من الصمت والظلام التام!"
    assert read(title).title == title


@pytest.mark.parametrize("line", ["رسم سامر البستاني", "كاريكاتير: سامر البستاني"])
def test_who_drew_the_picture_is_no_caption(line: str) -> None:
    article = read(f"{TITLE}\n{line}")
    assert not [image.caption for image in article.images if image.caption]
    assert not article.authors


def test_caption_of_a_drawing_is_one() -> None:
    assert [image.caption for image in read(f"{TITLE}\nرسم قديم للمنارة").images] == ["رسم قديم للمنارة"]


def test_town_and_institution_are_a_dateline() -> None:
    article = read(f"{TITLE}\n10 أكتوبر 2023\nبون ـ مركز دراسات البحار ـ وحدة الموانئ\nملف من ثلاثة أجزاء")
    assert article.dateline is not None
    assert article.dateline.place == "بون"


def test_long_line_under_a_date_is_the_first_paragraph() -> None:
    line = "نظمت بلدية المرسى يوم الجمعة لقاء مع سكان الحي القديم حول ترميم المنارة والسور والدرج الحجري وموعد الافتتاح"
    article = read(f"{TITLE}\n10 أكتوبر 2023\n{line}")
    assert article.body[0].text == line
    assert not article.images


def test_short_line_under_a_date_is_a_caption() -> None:
    article = read(f"{TITLE}\n10 أكتوبر 2023\nسكان الحي القديم في لقاء البلدية")
    assert [image.caption for image in article.images] == ["سكان الحي القديم في لقاء البلدية"]


def test_editors_sign_with_the_date() -> None:
    article = read(f"شعار الموقع\nهيئة التحرير 2019-05-26\nعدد القراءات « 474 »\n{TITLE}")
    assert (article.title, published(article), article.kicker, article.images) == (TITLE, "2019-05-26", None, ())


def test_board_of_editors_dates_nothing() -> None:
    article = read(f"هيئة التحرير: سامر البستاني، منى الرملي 2019\n{TITLE}\n10 أكتوبر 2023")
    assert (article.title, published(article), article.credits) == (TITLE, "2023-10-10", ())


@pytest.mark.parametrize("line", ["شعار الموقع", "صورة الخبر", "صورة", "« 474 »", "(3) تعليقات"])
def test_words_of_templates_say_nothing(line: str) -> None:
    for head in (f"{line}\n{TITLE}", f"{TITLE}\n{line}"):
        article = read(head)
        assert (article.title, article.kicker, article.images) == (TITLE, None, ())


def test_caption_with_the_word_for_picture_is_one() -> None:
    assert [image.caption for image in read(f"{TITLE}\nصورة المنارة القديمة").images] == ["صورة المنارة القديمة"]


def test_genre_before_a_headline_over_a_captioned_picture() -> None:
    title = "تقرير: ترميم المنارات يعيد السياحة"
    caption = "المنارة القديمة عند مدخل الميناء قبل الترميم (أرشيف)"
    article = read(f"الشرق الأوسط\n{title}\nآذار 12, 2024\nسامر البستاني\n{caption}\nمشاركة")
    assert (article.title, published(article)) == (title, "2024-03-12")
    assert [image.caption for image in article.images] == [caption]
    assert [credit.name for credit in article.credits] == ["سامر البستاني"]


def test_kicker_that_says_when() -> None:
    kicker = "بعد ثلاثة أعوام من الدراسات"
    article = read(f"الحدث\n{kicker}\n{TITLE}")
    assert (article.kicker, article.title) == (kicker, TITLE)


def test_headline_that_begins_with_when_stays_one() -> None:
    title = "بعد ثلاثة أعوام من الدراسات.. البلدية ترمم المنارة"
    assert read(f"{title}\nالدرج الحجري والمصباح والسور").title == title


@pytest.mark.parametrize(
    ("line", "name"), [("بقلم: نادر.ب", "نادر.ب"), ("بقلم: ن. البستاني", "ن. البستاني"), ("ن. البستاني", "ن. البستاني")]
)
def test_initials_are_who_wrote(line: str, name: str) -> None:
    article = read(f"{TITLE}\n{line}")
    assert [credit.name for credit in article.credits] == [name]
    assert not article.images


def test_unknown_writer_is_no_caption() -> None:
    article = read(f"{TITLE}\nبقلم: لجنة المنارات والموانئ")
    assert not article.images


def test_writer_behind_a_stroke() -> None:
    article = read("منارة المرسى.. رسالة إلى الرئيس/ سالم ولد أحمد")
    assert article.title == "منارة المرسى.. رسالة إلى الرئيس"
    assert [(credit.role, credit.name) for credit in article.credits] == [("author", "سالم ولد أحمد")]


def test_name_of_the_story_behind_a_stroke_stays() -> None:
    article = parse(
        f"حوار عن المنارة القديمة مع مهندسها الأول/ سالم أحمد\n\nقال سالم أحمد إن المنارة القديمة ستفتح للزوار قريبا.\n{STORY}\n"
    )
    assert article.title == "حوار عن المنارة القديمة مع مهندسها الأول/ سالم أحمد"


def test_switch_of_languages_is_no_section() -> None:
    article = read(f"{TITLE}\n12 آذار 2024\nمتاح بـ:\nEnglish\nالعربية\nFrançais")
    assert (article.section, article.images) == (None, ())


def test_arab_news_are_a_section() -> None:
    assert read(f"العربية\n{TITLE}").section == "العربية"


def test_name_twice_beside_what_a_writer_is() -> None:
    article = read(f"{TITLE}\n12 آذار 2024\nسامر البستاني\nسامر البستاني\nصحافي من المرسى")
    assert [credit.name for credit in article.credits] == ["سامر البستاني"]
    assert not article.images


def test_name_twice_of_whom_the_story_tells_is_a_caption() -> None:
    name = "سالم أحمد"
    article = parse(f"{TITLE}\n{name}\n{name}\n\nقال سالم أحمد إن المنارة القديمة ستفتح للزوار قريبا.\n{STORY}\n")
    assert not article.authors


@pytest.mark.parametrize("line", ["قسنطينة", "قسنطينة – سامر البستاني", "الواحة – سامر البستاني"])
def test_town_over_the_title_keeps_the_date_over_it(line: str) -> None:
    article = read(f"محلي\n12-03-2024, 18:42\nالمشاهدات: 412\n{line}\n{TITLE}")
    assert (article.title, published(article), article.kicker) == (TITLE, "2024-03-12T18:42", None)
    assert len(article.authors) == ("سامر" in line)


def test_small_lines_between_title_and_story() -> None:
    article = read(f"شؤون إقليمية\n{TITLE}\n12 آذار 2024, 08:25 ص\n0\nبتوقيت القدس\nترجمة خاصة-شهاب\nالأردن اليوم -")
    assert article.section == "شؤون إقليمية"
    assert not article.images


def test_affairs_of_somebody_are_no_section() -> None:
    assert read("شؤون البحر تشغل بلدية المرسى").section is None


def test_note_that_dates_the_story() -> None:
    article = read(f"{TITLE}\nنشر هذا المقال في 12/03/2024")
    assert published(article) == "2024-03-12"


def test_head_under_a_lead() -> None:
    lead = "تبحث مدينة المرسى عن المال لترميم منارتها القديمة، وتجد فيه ذاكرة مشتركة للسكان والزوار."
    head = "2024-03-12\nسامر البستاني\nكاتب من المرسى\nشارك\nغلاف الكتاب، لوحة قديمة"
    article = read(f"{TITLE}\n{lead}\n{head}")
    assert (article.lead, published(article)) == (lead, "2024-03-12")
    assert [block.kind for block in article.body] == ["paragraph"] * 3
    assert [image.caption for image in article.images] == ["غلاف الكتاب، لوحة قديمة"]
    article = read(f"{TITLE}\n{lead}\nتم نشر هذا المحتوى على\n12 آذار 2024 - 09:00\n9دقائق")
    assert (article.lead, published(article)) == (lead, "2024-03-12T09:00")
    article = read(f"{lead}\nفاتيكان نيوز")
    assert article.lead == lead
    assert [credit.name for credit in article.credits] == ["فاتيكان نيوز"]


def test_subheading_under_a_first_paragraph_stays_one() -> None:
    lead = "تبحث مدينة المرسى عن المال لترميم منارتها القديمة، وتجد فيه ذاكرة مشتركة للسكان والزوار."
    article = read(f"{TITLE}\n{lead}\nغلاف الكتاب")
    assert article.lead is None
    assert [block.text for block in article.body if block.kind == "subheading"] == ["غلاف الكتاب"]


@pytest.mark.parametrize("line", ["A A", "شارك على فيسبوكشارك على تويتر", "محلياتسلايدر"])
def test_controls_beside_the_title_say_nothing(line: str) -> None:
    for head in (f"{line}\n{TITLE}", f"{TITLE}\n12 آذار 2024\n{line}"):
        article = read(head)
        assert (article.title, article.kicker, article.credits, article.images) == (TITLE, None, (), ())


def test_agency_in_latin_letters_still_signs() -> None:
    assert [credit.name for credit in read(f"{TITLE}\nAFP").credits] == ["AFP"]


def test_headline_about_who_took_part_is_one() -> None:
    title = "شارك على مدى عشرين عاما في حراسة المنارة"
    assert read(title).title == title


def test_who_wrote_and_who_checked() -> None:
    article = read(f"{TITLE}\nتمت الكتابة بواسطة: منى الرملي\nتم التدقيق بواسطة: د. سامر البستاني\n١ الدرج\n٢ المصباح")
    assert [(credit.role, credit.name) for credit in article.credits] == [
        ("author", "منى الرملي"),
        ("editor", "د. سامر البستاني"),
    ]
    assert not article.images


@pytest.mark.parametrize(
    "line", ["د. سامر البستاني/ أكاديمي وناقد", "سامر البستاني، كاتب وباحث", "سامر البستاني - رئيس تحرير المنارة"]
)
def test_writer_and_what_he_is_on_one_line(line: str) -> None:
    article = read(f"{TITLE}\n12 آذار 2024\n{line}")
    assert [credit.name.removeprefix("د. ") for credit in article.credits] == ["سامر البستاني"]
    assert not article.images


def test_whom_the_story_tells_of_and_what_he_is_are_a_caption() -> None:
    head = f"{TITLE}\n12 آذار 2024\nسامر البستاني، وزير البيئة"
    article = parse(f"{head}\n\nزار الوزير سامر البستاني صباح أمس المنارة القديمة عند مدخل الميناء.\n{STORY}\n")
    assert not article.authors
    assert [image.caption for image in article.images] == ["سامر البستاني، وزير البيئة"]


def test_writer_named_once_more_under_the_story() -> None:
    article = parse(f"{TITLE}\n\nسامر البستاني\n\n{STORY.splitlines()[0]}\n\nمرسلة بواسطة سامر البستاني في 10:25 م\n")
    assert [credit.name for credit in article.credits] == ["سامر البستاني"]
    assert not article.images


def test_outlet_nobody_knows_and_its_section() -> None:
    article = read(f"{TITLE}\nواحتنا - اقتصاد\n12 آذار 2024")
    assert (article.section, article.images) == ("اقتصاد", ())


def test_signature_of_a_name_and_an_initial() -> None:
    article = read(tail="\nمنى ب.")
    assert [block.kind for block in article.body] == ["paragraph"] * 3
    assert len(read(tail="\nوهذا أمر جيد.").body) == 4


def test_date_of_a_bar_of_news_dates_no_story() -> None:
    assert published(read("آخر الأخبار\n\nالأحد 11 أيار 2025")) is None
    assert published(read(f"آخر الأخبار\nالأحد 11 أيار 2025\n{TITLE}\n12 آذار 2024")) == "2024-03-12"


def test_date_over_a_story_without_a_title_is_its_own() -> None:
    assert published(read("الأحد 11 أيار 2025")) == "2025-05-11"


def test_title_with_a_stop_that_is_printed_twice() -> None:
    title = "في جلسة أمس.. أعضاء بلدية المرسى يوجهون ستة أسئلة إلى رئيسها حول المنارة."
    article = read(f"{title.replace('.. ', '..   ')}\n\n{title}\n\n08 كانون الثاني 2026")
    assert (article.title, published(article), article.lead) == (title, "2026-01-08", None)
    assert len(article.body) == 3


def test_first_paragraph_over_a_date_is_no_title() -> None:
    lead = "وجه أعضاء بلدية المرسى في جلسة أمس ستة أسئلة إلى رئيسها حول المنارة القديمة عند الميناء."
    assert read(f"{lead}\n\n08 كانون الثاني 2026").title is None


def test_long_line_of_a_writer_is_no_subtitle() -> None:
    line = "سامر البستاني | باحث في تاريخ الموانئ والعلاقات بين المدن، ومهتم بالمنارات والسفن"
    article = read(f"{TITLE}\n{line}")
    assert article.subtitle is None
    assert [credit.name for credit in article.credits] == ["سامر البستاني"]


@pytest.mark.parametrize("line", ["إصداراتتحليلات", "الصفحات", "القائمة الرئيسية", "مرحبا بكم في موقع المنارة"])
def test_menus_and_greetings_are_no_kicker(line: str) -> None:
    article = read(f"{line}\n\n{TITLE}")
    assert (article.title, article.kicker, article.section) == (TITLE, None, None)


def test_section_behind_in() -> None:
    article = read(f"{TITLE}\n12 آذار 2024\nin حوارات")
    assert (article.section, article.images) == ("حوارات", ())
    assert read(f"{TITLE}\n12 آذار 2024\nin المنارة").section is None


def test_about_the_writer() -> None:
    assert [credit.name for credit in read(f"{TITLE}\nنبذة عن الكاتب: سامر البستاني").credits] == ["سامر البستاني"]


@pytest.mark.parametrize("line", ["العدد 142 - آذار 2024", "العدد (723) - اصدار (2-2019)", "العدد 142"])
def test_number_of_an_issue_is_neither_title_nor_kicker_nor_caption(line: str) -> None:
    for head in (f"{line}\n{TITLE}", f"{TITLE}\n12 آذار 2024\n{line}"):
        article = read(head)
        assert (article.title, article.kicker, article.images) == (TITLE, None, ())


def test_headline_about_an_issue_is_one() -> None:
    title = "العدد 142 من مجلة المنارة يصدر في المرسى"
    assert read(title).title == title


def test_what_a_writer_is_under_his_name_is_no_title() -> None:
    article = read("العدد 142 - آذار 2024\nملف العدد\nالضوء القديم في الرواية\nسامر البستاني\nناقد من لبنان")
    assert article.title == "الضوء القديم في الرواية"
    assert [credit.name for credit in article.credits] == ["سامر البستاني"]
    assert not article.images


def test_headline_that_begins_with_a_job_under_a_name_is_one() -> None:
    title = "ناقد يبحث عن المنارة القديمة في المرسى"
    article = read(f"زاوية الأسبوع\nسامر البستاني\n{title}")
    assert article.title == title


@pytest.mark.parametrize("line", ['خاص "المنارة"', "خاص موقع المنارة"])
def test_words_for_an_own_story_are_no_kicker(line: str) -> None:
    article = read(f"لبنان\n{line}\n{TITLE}")
    assert (article.title, article.kicker, article.section) == (TITLE, None, "لبنان")


def test_kicker_that_begins_with_own_is_one() -> None:
    assert read(f"خاص جدا عن منارات الساحل الشرقي\n{TITLE}").kicker == "خاص جدا عن منارات الساحل الشرقي"


def test_headline_that_welcomes_is_one() -> None:
    assert read("مرحبا بكم في عالم المنارات القديمة").title == "مرحبا بكم في عالم المنارات القديمة"


def test_headline_about_a_picture_is_one() -> None:
    title = "مصور المرسى ينشر صورة من داخل المنارة"
    assert read(f"{title}\nالدرج الحجري في المنارة").title == title


def test_headline_that_ends_in_pictures_is_no_caption() -> None:
    title = "بلدية المرسى ترمم المنارة القديمة.. شاهد الصور: قبل وبعد"
    assert read(title).title == title
