"""Heads in the ways of Gulf, Yemeni and Iraqi outlets, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from arabic_article.arabic.credits import read_byline
from arabic_article.arabic.datelines import read_dateline

TITLE = "بلدية الواحة تفتتح سوقا جديدة للتمور"
STORY = (
    "افتتحت بلدية الواحة صباح أمس سوقا جديدة للتمور قرب المحطة القديمة، بعد عامين من العمل في المكان.\n"
    "وقال رئيس البلدية إن السوق تضم ستين متجرا ومخزنا مبردا وموقفا يتسع لمئتي سيارة.\n"
    "وأضاف أن المزارعين لن يدفعوا إيجارا في العام الأول من عمل السوق."
)


def read(head: str = TITLE, tail: str = "") -> Article:
    return parse(f"{head}\n\n{STORY}{tail}\n")


@pytest.mark.parametrize("line", ["+A -A", "+A", "تصغير\nتكبير", "16 حجم الخط", "قراءة دقيقتين"])
def test_controls_of_the_type_are_no_caption_and_no_agency(line: str) -> None:
    article = read(f"{TITLE}\n{line}")
    assert (article.title, article.credits, article.images) == (TITLE, (), ())
    assert parse(f"{line}\n\n{STORY}\n").title is None


def test_headline_about_the_size_of_type_is_one() -> None:
    assert read("الهيئة تغير حجم الخط في كتب المدارس").title == "الهيئة تغير حجم الخط في كتب المدارس"


@pytest.mark.parametrize("line", ["أخبار البحرين", "اخبار عمانية", "» أخبار", "اخبار محلية و عربية و عالمية"])
def test_news_of_a_land_is_a_section(line: str) -> None:
    article = read(f"{line}\n\n{TITLE}")
    assert article.section == line.lstrip("» ")
    assert article.kicker is None


@pytest.mark.parametrize("line", ["أخبار سارة لمزارعي الواحة", "البحرين"])
def test_other_news_is_no_section(line: str) -> None:
    assert read(f"{line}\n\n{TITLE}").section is None


def test_posed_picture_is_a_caption() -> None:
    article = read(f"{TITLE}\nصورة تذكارية للمشاركين في حفل الافتتاح")
    assert article.title == TITLE
    assert [image.caption for image in article.images] == ["صورة تذكارية للمشاركين في حفل الافتتاح"]


def test_headline_about_a_posed_picture_is_one() -> None:
    title = "المزارعون يلتقطون صورة تذكارية في السوق الجديدة"
    assert read(title).title == title


def test_several_reporters_behind_a_town() -> None:
    article = read(f"بمناسبة الموسم\n{TITLE}\nالدوادمي - خالد الحربي - فهد العتيبي - سعد القحطاني")
    assert article.title == TITLE
    assert [credit.name for credit in article.credits] == ["خالد الحربي", "فهد العتيبي", "سعد القحطاني"]
    assert not article.images


@pytest.mark.parametrize("text", ["الدوحة - الرياض - خالد الحربي", "الدوحة - خالد الحربي - السوق الجديدة"])
def test_town_and_anything_else_credit_no_one(text: str) -> None:
    assert not read_byline(text)


def test_kicker_leaves_the_date_over_it() -> None:
    article = read(f"الأحد 27/12/2009\nبمناسبة الموسم\n{TITLE}\nالدوادمي - خالد الحربي - فهد العتيبي")
    assert article.kicker == "بمناسبة الموسم"
    assert article.published is not None
    assert article.published.value == "2009-12-27"


def test_reporter_and_town_under_a_lead() -> None:
    lead = "تفتح سوق التمور الجديدة في الواحة أبوابها للزبائن اليوم بعد عامين من العمل المتواصل فيها."
    article = read(f"{lead}\nالمنامة - عادل الحربي")
    assert article.dateline is not None
    assert article.dateline.place == "المنامة"
    assert [credit.name for credit in article.credits] == ["عادل الحربي"]


@pytest.mark.parametrize("line", ["مرايا الواحة / خاص", "الواحة اليوم || متابعات", "واحة اليوم - متابعة خاصة"])
def test_outlet_and_desk_are_no_title(line: str) -> None:
    article = read(line)
    assert article.title is None
    assert not article.authors


def test_headline_that_ends_in_such_a_word_is_one() -> None:
    title = "سوق التمور الجديدة في الواحة: افتتاح من نوع خاص"
    assert read(title).title == title


def test_outlet_and_section_are_no_title() -> None:
    article = read("السومرية نيوز – سياسة")
    assert (article.title, article.section) == (None, "سياسة")


def test_speaker_and_matter_are_a_title() -> None:
    assert read("وزارة الزراعة – سياسة جديدة للتمور").title == "وزارة الزراعة – سياسة جديدة للتمور"


def test_agency_alone_over_a_story_signs_it() -> None:
    article = read("العُمانية")
    assert article.title is None
    assert [credit.role for credit in article.credits] == ["agency"]


def test_agency_over_a_title_is_no_title() -> None:
    assert read(f"العُمانية\n\n{TITLE}").title == TITLE


def test_writer_alone_over_a_story() -> None:
    article = read("علي إبراهيم الدوسري")
    assert article.title is None
    assert [author.name for author in article.authors] == ["علي إبراهيم الدوسري"]


def test_subject_alone_over_a_story_is_its_title() -> None:
    told = "ولد علي إبراهيم الدوسري في الواحة قبل سبعين عاما، وعمل في تجارة التمور منذ كان صبيا.\n"
    article = parse(f"علي إبراهيم الدوسري\n\n{told}{STORY}\n")
    assert article.title == "علي إبراهيم الدوسري"
    assert not article.authors


def test_teaser_over_the_board_is_no_title() -> None:
    teaser = "نشرت الجريدة الرسمية في عددها الأخير قرار رئيس البلدية بشأن تنظيم عمل الأسواق في الواحة رقم..."
    assert read(f"{teaser}\nرئيس مجلس الإدارة : خالد الحربي\n\nرئيس التحرير: سعد القحطاني").title is None
    assert read(f"{teaser}\n\nرئيس التحرير: سعد القحطاني\n\n{TITLE}\n12 مايو 2023").title == TITLE


def test_cut_headline_over_its_story_is_one() -> None:
    title = "بلدية الواحة تفتتح سوقا جديدة للتمور قرب المحطة القديمة بعد عامين من العمل ورئيسها يعد..."
    assert read(title).title == title


def test_path_that_ends_with_the_headline_is_none() -> None:
    article = read(f"صحيفة الواحة > تحقيقات > {TITLE}\n\n{TITLE}\n12 مايو 2023")
    assert article.title == TITLE
    assert article.subtitle is None


_OF_THE_HOUR = (
    "وزير المياه يبحث تعزيز التعاون مع الجامعات",
    "استكمال التحضيرات لمهرجان الشعر الرابع",
    "خفر السواحل ينقذ بحارا قرب الميناء الكبير",
    "مدرسة الشاطئ تفوز بكأس المدارس للسباحة",
    "تدريب خمسين ممرضا في مستشفى الجبل",
    "معرض الكتاب يفتح أبوابه مساء الخميس",
    "توقيع اتفاق لبناء جسر فوق الوادي",
    "شركة الطيران تضيف رحلات إلى الجزيرة",
)


def test_list_of_headlines_right_over_a_story_gives_no_title() -> None:
    assert read("\n".join(_OF_THE_HOUR)).title is None


def test_headline_of_the_story_ends_such_a_list() -> None:
    assert read("\n".join((*_OF_THE_HOUR, TITLE))).title == TITLE


def test_few_lines_over_a_story_hold_its_title() -> None:
    assert read("\n".join(_OF_THE_HOUR[-2:])).title is not None


def test_head_and_lead_in_one_run_are_no_title() -> None:
    run = f"{TITLE} خالد الحربي {STORY.splitlines()[0]} {STORY.splitlines()[1]}"
    article = read(f"{run[:-20]}\n{TITLE}\nخالد الحربي")
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["خالد الحربي"]


def test_word_for_the_end_glued_to_the_last_sentence() -> None:
    last = "وتقع السوق على بعد ثلاثة كيلومترات من المحطة وكانت في مكانها مخازن قديمة.انتهى"
    assert read(tail=f"\n{last}").text.endswith(last)


def test_headline_that_ends_with_an_end_is_no_sentence() -> None:
    article = read(tail="\n\nمقالات ذات صلة\nسوق الواحة القديمة وحكاية الموسم الذي انتهى")
    assert "انتهى" not in article.text


def test_question_in_a_list_of_other_stories() -> None:
    lines = (
        "- 2025-01-17البلدية تعدل لائحة الأسواق وتطالب التجار بالتسجيل",
        "- 2025-01-14كاتب من الواحة يسأل في كتابه الجديد: لماذا لا نزرع القمح؟",
        "- 2025-01-13مجلس البلدية يناقش موازنة العام المقبل",
    )
    article = read(tail="\nاقرأ أيضا\n" + "\n".join(lines))
    assert len(article.read_also) == 3
    assert "القمح" not in article.text


def test_sentence_under_such_a_list_is_of_the_story() -> None:
    article = read(
        tail="\nاقرأ أيضا\n- البلدية تعدل لائحة الأسواق\n- وقال المزارعون إن الماء يكفي لري بساتين النخيل في الصيف المقبل."
    )
    assert len(article.read_also) == 1


def test_paragraph_that_breaks_off_under_a_subheading() -> None:
    cut = "من جانبه قال مدير السوق إن العمل فيها يجري على مدار الساعة وإن الإدارة تستقبل طلبات التجار كل يوم " * 2
    article = read(tail=f"\nطلبات التجار\n{cut.strip()}")
    assert article.text.endswith(cut.strip())


def test_short_lines_under_a_story_are_none_of_it() -> None:
    assert "التجار" not in read(tail="\nطلبات التجار\nمدير السوق يستقبل طلبات التجار").text


@pytest.mark.parametrize(
    ("text", "place", "agency", "reporter"),
    [
        ("دبي في الأول من ديسمبر / وام / أكد مدير السوق أن العمل فيها يبدأ غدا.", "دبي", "وام", None),
        ("أبوظبي في الأول من ديسمبر/ وام/ أكد مدير السوق أن العمل فيها يبدأ غدا.", "أبوظبي", "وام", None),
        (f"أحمد قنديل من دبي: {STORY}", "دبي", None, "أحمد قنديل"),
        ("البلاد (الدرعية)", "الدرعية", "البلاد", None),
        ("المدينة المنورة – العرب اليوم", "المدينة المنورة", "العرب اليوم", None),
        (f"تعز /مأرب- الأناضول- {STORY}", "تعز", "الأناضول", None),
    ],
)
def test_datelines(text: str, place: str, agency: str | None, reporter: str | None) -> None:
    found = read_dateline(text)
    assert found is not None
    assert (found.place, found.agency, found.reporter and found.reporter.name) == (place, agency, reporter)


@pytest.mark.parametrize(
    "text",
    [
        "أحمد قنديل من دبي: «لن أترك الفريق قبل نهاية الموسم المقبل مهما كانت العروض المقدمة»",
        "أحمد قنديل من دبي إلى بيروت: حكاية تاجر تمور عاد إلى مدينته بعد أربعين عاما من السفر.",
        "تعز - مأرب: طريق جديدة تصل بين المدينتين بعد عشرة أعوام من الانتظار الطويل.",
        "المدير الجديد من دبي: نعمل منذ عامين على افتتاح هذه السوق في موعدها المقرر من قبل.",
        "وصل في الأول من ديسمبر / إلى السوق أول التجار من القرى المجاورة للواحة الكبيرة.",
    ],
)
def test_no_datelines(text: str) -> None:
    assert read_dateline(text) is None
