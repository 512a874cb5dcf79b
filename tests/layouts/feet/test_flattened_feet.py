"""The generic layout on small lines of flattened themes: controls, paths, labels and tags, and what looks like them."""

from __future__ import annotations

import pytest

import arabic_article
from arabic_article.layouts._furniture import share_rows
from tests.layouts.html.theme_pages import WRITER, P, T

BODY = "\n\n".join(P)
DAY = "14 مارس 2024"
PICTURE = "رافعات الرصيف الجديد عند الفجر"


def head(*lines: str) -> arabic_article.Article:
    return arabic_article.parse("\n".join((T, *lines)) + "\n\n" + BODY)


def over(*lines: str) -> arabic_article.Article:
    return arabic_article.parse("\n".join((*lines, T, WRITER, DAY)) + "\n\n" + BODY)


def tail(*lines: str) -> arabic_article.Article:
    return arabic_article.parse(f"{T}\n{WRITER}\n{DAY}\n\n{BODY}\n\n" + "\n".join(lines))


def captions(article: arabic_article.Article) -> list[str | None]:
    return [image.caption for image in article.images]


@pytest.mark.parametrize(
    "line",
    [
        "معلومات المقال",
        "• أدوات الموضوع",
        "عضو نشيط",
        "تاريخ التسجيل",
        "التقييم الحالي 5/0",
        "من ويكي السهل، المصدر الحر",
        "اذهب إلى: تصفح، ابحث",
        "مشاركةنشر في تويتر",
        "تحميل الحلقةاستمع",
        "تغيير حجم الخط",
        "آخر تعديل : الخميس 04:25 PM",
        "14 مارس 20243,214 مشاهدة",
        "2024-03-149:30 ص1.2K",
        "السهل الأخضر - الرابية",
        "رامي الحداد (السهل) rami_news@",
        "السهل الأخضر، وكالات",
        "المكتب الإعلامي",
        "• عرض",
    ],
)
def test_small_lines_are_no_captions(line: str) -> None:
    assert captions(head(WRITER, DAY, line, PICTURE)) == [PICTURE]


@pytest.mark.parametrize(
    "line",
    [
        "معلومات المقالة الأولى على لوح من الحجر",
        "عضو اللجنة سليم الراوي",
        "ملخص الخبراء على سبورة القاعة",
        "تحميل الحاويات على الرصيف",
        "المكتب الإعلامي للهيئة بعد ترميمه",
        "نشر الأشرعة في ميناء الضباب",
        "الرصيف الجديد - ميناء الضباب عند الفجر",
        "مشاهدة السفن من سطح المنارة",
        "عمال في الميناء، وكالات سفر خلفهم",
        "في ميناء الضباب",
    ],
)
def test_captions_that_look_like_small_lines_stay(line: str) -> None:
    assert captions(head(WRITER, DAY, line)) == [line]


def test_headings_that_a_table_of_contents_announces_are_no_captions() -> None:
    page = f"{T}\n{WRITER}\n{DAY}\nجدول المحتويات\nحركة السفن\nخطط قادمة\n\n{P[0]}\n\nحركة السفن\n\n{P[1]}\n\nخطط قادمة\n\n{P[2]}"
    article = arabic_article.parse(page)
    assert not article.images
    assert [block.text for block in article.body if block.kind == "subheading"] == ["حركة السفن", "خطط قادمة"]


@pytest.mark.parametrize(
    "path",
    [
        f"الرئيسية / اقتصاد / {T}",
        f"الرئيسية/اقتصاد/{T}",
        f"الرئيسية » أسواق » اقتصاد » {T}",
        f"أنت هنا: الرئيسية اقتصاد {T}",
        f"أنت هنا : الرئيسية / اقتصاد / {T[:20]} ...",
        f"الرئيسيةاقتصاد{T}",
        "الرئيسيةاقتصاد",
        "العودة للرئيسيةاقتصاد",
        "الرئيسية اقتصاد",
        f"الرئيسية\n\nاقتصاد\n\n{T}",
        f"أنت هنا :\nالرئيسية\n/\nاقتصاد\n/\n{T[:20]} ...",
    ],
)
def test_a_path_to_the_title_says_the_section(path: str) -> None:
    article = over(path)
    assert (article.title, article.section, article.kicker) == (T, "اقتصاد", None)


@pytest.mark.parametrize(
    "line",
    [
        "الرئيسيةاقتصادمحلياترياضة",
        f"الرئيسية {T}",
        "الرئيسية أخبار رياضة",
        "الرئيسية\nمن نحن\nأسعار الشحن تتراجع للشهر الثالث ...",
        f"الرئيسية\nسياسة\nمن نحن\n{T}",
        f"الرئيسية\nمن نحن\n{T}\n12 أغسطس 2021",
        f"الرئيسية سياسة اقتصاد محليات {T}",
        f"الرئيسية / {T}",
    ],
)
def test_menus_and_paths_to_other_pages_say_no_section(line: str) -> None:
    assert over(line).section is None


def test_the_section_beside_a_title_comes_before_its_path() -> None:
    assert over(f"الرئيسية / أخبار / {T}", "اقتصاد").section == "اقتصاد"


def test_a_labelled_section_comes_before_the_name_of_the_page() -> None:
    assert over("الأخبار").section == "الأخبار"
    article = arabic_article.parse(f"الأخبار\n{T}\n{DAY}\nالتصنيف\nثقافة\n\n{BODY}")
    assert article.section == "ثقافة"


@pytest.mark.parametrize(("line", "said"), [("في اقتصاد", "اقتصاد"), ("صنف أخبار", "أخبار"), ("في الميناء", None)])
def test_a_word_before_the_section(line: str, said: str | None) -> None:
    assert head(WRITER, DAY, line, PICTURE).section == said


def test_the_label_of_a_writer_glued_to_a_section() -> None:
    article = head(DAY, f"القسم: ثقافةالكاتب: {WRITER}")
    assert (article.section, [writer.name for writer in article.authors]) == ("ثقافة", [WRITER])


@pytest.mark.parametrize(
    "lines",
    [
        ("#الميناء#الرصيف الشرقي#الحاويات",),
        ("الميناء ، الرصيف الشرقي ، الحاويات",),
        ("وسم", "• الميناء", "• الرصيف الشرقي", "• الحاويات", WRITER, "محررة الشؤون البحرية."),
        ("مواضيع", "• #الميناء", "• #الرصيف الشرقي", "• #الحاويات", "التعليقات"),
        ("• الميناء", "• الرصيف الشرقي", "• الحاويات", "هذا الخبر يهمك", "الأكثر قراءة"),
    ],
)
def test_tags_under_a_story(lines: tuple[str, ...]) -> None:
    article = tail(*lines)
    assert article.keywords == ("الميناء", "الرصيف الشرقي", "الحاويات")
    assert article.text == "\n".join(P)


@pytest.mark.parametrize(
    "lines",
    [
        ("الميناءالرصيف الشرقيالحاويات",),
        ("الميناء الرصيف الشرقي الحاويات",),
        ("الوسومالميناءالرصيف الشرقيالحاويات",),
        ("الميناء، الرصيف الشرقي، القصر الملكي",),
        ("الرصيف الشرقي، وقد فتح أمس",),
        ("مواضيع", "• خطة لتشجير الساحل", "• مخازن جديدة في السوق"),
        ("كتب #سالم الكندي #الميناء الجديد على صفحته",),
    ],
)
def test_what_looks_like_tags_under_a_story(lines: tuple[str, ...]) -> None:
    assert tail(*lines).keywords == ()


def test_who_wrote_the_story_is_no_tag_of_it() -> None:
    page = f"{T}\n{WRITER}أرسل بريدا إلكترونيا{DAY}\n\n{BODY}\n\nالوسوم\nالميناء\nالرصيف الشرقي\n{WRITER}\nمحررة الشؤون البحرية."
    assert arabic_article.parse(page).keywords == ("الميناء", "الرصيف الشرقي")
    assert tail("الوسوم", "الميناء", "سالم الكندي", "التعليقات").keywords == ("الميناء", "سالم الكندي")


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("الأقسام:صحة", "صحة"),
        ("الاقسام: أخبار المدينة", "أخبار المدينة"),
        ("Categories: رياضة", "رياضة"),
        ("نشرت في رأي", "رأي"),
        ("نشرت في مجلة البحر", None),
        ("نشر في: 14 مارس 2024", None),
        ("نشر في: مجلة البحر", None),
        ("نشر في: رأي", "رأي"),
        ("الأقسام العامة", None),
        ("الأقسام:\nصحة", "صحة"),
        ("الأقسام\nصحة", None),
        ("الأقسام:\nمن نحن", None),
        ("القسم: التجاري / الأول", "التجاري / الأول"),
    ],
)
def test_the_section_under_a_story(line: str, section: str | None) -> None:
    assert tail(line).section == section


def test_bars_in_a_sentence_part_nothing() -> None:
    said = (
        "وقسم الباحث السفن إلى ثلاثة | كبيرة | وصغيرة | وذكر التصنيفات في كتابه الذي صدر عن دار المرفأ قبل عشرة أعوام."
    )
    assert tail(said).text.endswith(said)


def test_boxes_inside_a_story() -> None:
    page = (
        f"{T}\n{WRITER}\n{DAY}\n\n{P[0]}\n\n{P[1]}\n\nقد يهمكأيضا\n\nوفد تجاري يبحث إنشاء منطقة حرة\n\n12 مارس، 2024\n\n{P[2]}\n\n"
        "تخطى قصص مقترحة وواصل القراءةقصص مقترحة\n• أسعار الشحن تتراجع للشهر الثالث\n• انطلاق موسم الصيد\n\nقصص مقترحة نهاية\n\n"
        f"{P[3]}"
    )
    assert arabic_article.parse(page).text == "\n".join(P)


DECK = "رافعات أكبر ومخازن أوسع قبل الشتاء"


@pytest.mark.parametrize("between", [(WRITER, DAY), (f"بقلم {WRITER}",), (DAY,)])
def test_a_short_subtitle_over_the_date_and_a_caption_under_it(between: tuple[str, ...]) -> None:
    article = head(DECK, *between, PICTURE)
    assert (article.subtitle, captions(article)) == (DECK, [PICTURE])


def test_a_short_subtitle_over_a_label_a_name_and_a_dash() -> None:
    article = head(DECK, "بواسطة", WRITER, "-", DAY, "0", "Facebook")
    assert (article.subtitle, captions(article)) == (DECK, [])
    assert head("رصيف الميناء", "بواسطة", WRITER, "-", DAY).subtitle is None
    assert head(DECK, "بواسطة", WRITER, DAY).subtitle is None


@pytest.mark.parametrize("lines", [(DECK, PICTURE), (DECK, PICTURE, DAY), (DECK, DAY), ("رصيف الميناء", DAY, PICTURE)])
def test_a_caption_over_the_date_is_no_subtitle(lines: tuple[str, ...]) -> None:
    assert head(*lines).subtitle is None


@pytest.mark.parametrize("outer", [f"{T} - مرفأ الأخبار", f"منتدى المرفأ: {T}", f"{T} | المرفأ"])
def test_what_stands_between_two_prints_of_the_title_is_no_caption(outer: str) -> None:
    article = arabic_article.parse(f"{outer}\n\nمرفأ الأخبار اليوم\nنافذة الساحل\n{T}\n{DAY}\n\n{BODY}")
    assert (captions(article), article.subtitle) == ([], None)


def test_a_letter_that_stands_twice_is_no_caption() -> None:
    assert captions(head(WRITER, "م", "م", DAY, PICTURE)) == [PICTURE]
    assert captions(head(WRITER, DAY, PICTURE, PICTURE)) == [PICTURE]


def test_a_word_of_the_menu_is_no_section() -> None:
    assert over("منطقتنا", "رياضة", "فيديو").section is None
    assert over("منطقتنا", "رياضة").section == "رياضة"
    assert over("الأخبار الوطنية").section == "الأخبار الوطنية"


def test_another_story_under_its_section_inside_a_story() -> None:
    card = "وفد تجاري يبحث إنشاء منطقة حرة"
    page = "\n\n".join((T, WRITER, DAY, *P[:2], "اقتصاد", card, *P[2:]))
    assert arabic_article.parse(page).text == "\n".join(P)


@pytest.mark.parametrize("short", [("اقتصاد",), ("المرحلة الثانية", "محطة للحاويات في الجنوب"), ("اقتصاد", "ورأي")])
def test_subheadings_are_no_other_stories(short: tuple[str, ...]) -> None:
    page = "\n\n".join((T, WRITER, DAY, *P[:2], *short, *P[2:]))
    assert arabic_article.parse(page).text == "\n".join((*P[:2], *short, *P[2:]))


@pytest.mark.parametrize(
    "row", ["طباعةمشاركة", "[ طباعة \\ | أرسل لصديق \\ | رجوع ]", "شارك انسخ الرابط", "إعجابمشاركةتبليغ"]
)
def test_a_row_of_buttons_under_a_story(row: str) -> None:
    article = tail(row, "الرصيف الشرقي", "شارع الصيادين", "هيئة الموانئ")
    assert article.keywords == ()
    assert tail(row, "الموضوعات", "الرصيف الشرقي", "مدينة الساحل", "روابط").keywords[:2] == (
        "الرصيف الشرقي",
        "مدينة الساحل",
    )


def test_a_line_that_begins_as_a_clause_ends_the_tags() -> None:
    assert tail("الرصيف الشرقي", "مدينة الساحل", "عن المؤلف", WRITER).keywords == ("الرصيف الشرقي", "مدينة الساحل")


@pytest.mark.parametrize(
    "box",
    [
        ("نشرة المرفأ", "أهم ما حدث في الموانئ على بريدك كل صباح قبل القهوة."),
        ("اشترك في رسالتنا ليصلك جديد الميناء على بريدك الإلكتروني",),
    ],
)
def test_a_box_that_offers_a_letter(box: tuple[str, ...]) -> None:
    assert arabic_article.parse("\n\n".join((T, WRITER, DAY, *P[:2], *box, *P[2:]))).text == "\n".join(P)


@pytest.mark.parametrize(
    "said",
    [
        "وكتب المدير على الباب: لا تفتح رسالة غريبة في بريدك قبل أن تسأل.",
        "وقال إن بريدك ليس آمنا، وإن الهيئة ستغير نظامه.",
    ],
)
def test_a_story_may_speak_of_mail(said: str) -> None:
    assert said in arabic_article.parse("\n\n".join((T, WRITER, DAY, *P[:2], said, *P[2:]))).text


def test_what_a_point_over_the_story_says_is_no_caption() -> None:
    assert captions(head(WRITER, DAY, PICTURE, "الكندي: الرصيف الجديد يخفض كلفة الشحن", "المرحلة الثانية بعد عام")) == [
        PICTURE
    ]


@pytest.mark.parametrize(
    "line",
    ["من اليمين: سليم الراوي وباسل النجار وعمر الحسن", "الكندي: رصيف جديد", "في الوسط: رئيس الهيئة مع عمال الرصيف"],
)
def test_captions_with_a_colon_stay(line: str) -> None:
    assert captions(head(WRITER, DAY, line)) == [line]


def test_a_name_a_place_and_an_account() -> None:
    article = head(DAY, PICTURE, f"{WRITER} (السهل) rami_news@")
    assert ([writer.name for writer in article.authors], captions(article)) == ([WRITER], [PICTURE])
    article = head(DAY, PICTURE, f"{WRITER} (السهل)", "@rami_news")
    assert ([writer.name for writer in article.authors], captions(article)) == ([WRITER], [PICTURE])
    assert [writer.name for writer in head(DAY, f"{WRITER} (السهل)").authors] == [WRITER]
    assert captions(head(DAY, f"{WRITER} (السهل الأخضر)")) == [f"{WRITER} (السهل الأخضر)"]


NOTES = ("1 سجل الميناء محفوظ في دار الوثائق تحت رقم 214.", "(2) مقابلة مع الكاتبة في مكتب الهيئة بالساحل.")


@pytest.mark.parametrize("over", ["هوامش", "الهوامش:"])
def test_footnotes_are_no_part_of_a_story(over: str) -> None:
    assert arabic_article.parse("\n\n".join((T, WRITER, DAY, *P, over, *NOTES))).text == "\n".join(P)


@pytest.mark.parametrize("end", [("هوامش", P[3]), ("المراجع القديمة", *NOTES), ("هوامش", NOTES[0], P[3])])
def test_subheadings_that_look_like_footnotes(end: tuple[str, ...]) -> None:
    assert arabic_article.parse("\n\n".join((T, WRITER, DAY, *P[:3], *end))).text == "\n".join((*P[:3], *end))


@pytest.mark.parametrize(
    ("outer", "line"),
    [(f"{T}: الرافعات تعمل", T), (f"{T[:30]} وحديثه عن الرافعات", T[:30])],
)
def test_a_part_of_a_title_is_no_second_print(outer: str, line: str) -> None:
    article = arabic_article.parse(f"{outer}\n{DAY}\n{line}\n\n{BODY}")
    assert [segment.rule for segment in article.segments].count("title-again") == 0


def test_a_row_of_one_cell_over_a_story_is_no_table_of_it() -> None:
    assert head(WRITER, DAY, f"| {PICTURE} |").text == "\n".join(P)
    rows = ("| الرصيف | 12 | 40 |", "| الحوض | 9 | 31 |")
    assert [segment.rule for segment in head(WRITER, DAY, *rows).segments].count("row-between-bars") == len(rows)


@pytest.mark.parametrize("word", [*share_rows._DEEDS.split("|"), *share_rows._NETWORKS.split("|")])
def test_every_button_is_known_by_a_piece_of_it(word: str) -> None:
    assert share_rows.is_share_row(word)
    assert share_rows.is_share_row(f"{word} الآن")
