"""The generic layout on small lines of flattened themes: controls, paths, labels and tags, and what looks like them."""

from __future__ import annotations

import pytest

import arabic_article
from tests.layouts.theme_pages import WRITER, P, T

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
