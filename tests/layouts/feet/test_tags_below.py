"""Tags under a flattened story and in its head, with a label or without one, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import parse

_TITLE = "مطحنة الوادي القديمة تعود إلى العمل"
_STORY = """عادت مطحنة الوادي القديمة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها المزارعون.

وقال صاحب المطحنة وائل الترك إن حجارة الرحى رممت في جرش، وإن القمح يطحن فيها كما كان يطحن من قبل.

وأضاف الترك أن المطحنة ستعمل ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل."""
_MENU = "\n".join(("الرئيسية", "سياسة", "اقتصاد", "قرى", "رياضة"))


def _tags(tail: str, head: str = "") -> tuple[str, ...]:
    return tuple(parse(f"{_MENU}\n\n{_TITLE}\n\n12 مايو 2024\n{head}\n{_STORY}\n\n{tail}\n").keywords)


@pytest.mark.parametrize(
    ("lines", "under"),
    [
        (("جرش", "أفران", "حرف"), "مقالات ذات صلة\nبئر القرية تفيض بعد المطر"),
        (("• جرش", "• أفران", "• حرف"), "شارك فيسبوك تويتر واتساب"),
        (("القمح", "جرش"), "أضف تعليقا"),
        (("جرش", "زراعة الحبوب", "حرف"), "جميع الحقوق محفوظة لصحيفة الوادي"),
    ],
    ids=["related", "share", "pair", "copyright"],
)
def test_lines_between_the_story_and_what_the_page_prints_below(lines: tuple[str, ...], under: str) -> None:
    assert _tags("\n".join((*lines, under))) == tuple(line.removeprefix("• ") for line in lines)


@pytest.mark.parametrize(
    "tail",
    [
        "جرش\nأفران\nحرف\nقرى وأرياف من بلادنا الجميلة",
        "جرش\nأفران\nحرف\nرياضة\nمراكب\nشارك",
        "أفران\nحرف\nشارك",
        "تحرير: و.ت\nجرش\nشارك",
        "هند المرزوقي\nجرش\nشارك",
        "قرى ذات صلة\nجرش\nوادي الرمل\nشارك",
    ],
    ids=["no-label-below", "of-the-menu", "unnamed", "editor", "name", "label"],
)
def test_lines_under_a_story_that_are_no_tags(tail: str) -> None:
    assert not _tags(tail)


def test_tags_under_an_appeal_and_where_to_follow() -> None:
    assert _tags("تابعونا على\nتليغرام\nليصلكم كل جديد\n#جرش\n#القمح\nالأكثر قراءة\nبئر القرية") == ("جرش", "القمح")


@pytest.mark.parametrize("label", ["دلالات", "المزيد عن:", "الكلمات المفتاحية"])
def test_label_of_tags_on_its_own_line(label: str) -> None:
    assert _tags(f"{label}\nجرش\nزراعة الحبوب\nحرف\nجميع الحقوق محفوظة") == ("جرش", "زراعة الحبوب", "حرف")


def test_label_without_a_colon_before_dashes() -> None:
    assert _tags("الكلمات المفتاحية مطحنة الوادي - جرش - زراعة الحبوب\nأخبار مرتبطة\nبئر القرية تفيض") == (
        "مطحنة الوادي",
        "جرش",
        "زراعة الحبوب",
    )
    assert not _tags("الكلمات المفتاحية في حديث الترك - جرش\nأخبار مرتبطة\nبئر القرية تفيض")


def test_tags_of_a_head() -> None:
    assert _tags("", "الكلمات الدالة\nجرش\nالقمح\nحرف\n") == ("جرش", "القمح", "حرف")


def test_tags_that_are_glued_to_their_label_are_no_caption() -> None:
    article = parse(f"{_TITLE}\n12 مايو 2024\nالكلمات الدالةجرشالقمححرف\n{_STORY}")
    assert not article.images
    assert not article.keywords
    captioned = parse(f"{_TITLE}\n12 مايو 2024\nالكلمات الدالة على الحب في الوادي\n{_STORY}")
    assert [image.caption for image in captioned.images] == ["الكلمات الدالة على الحب في الوادي"]


@pytest.mark.parametrize("line", ["حول الموقع", "عنب بلدي"])
def test_words_about_the_site_and_its_name_are_no_tags(line: str) -> None:
    story = _STORY.replace("كما كان", "حول الموقع كما كتبت عنب بلدي حين كان")
    head = "عنب بلدي\n"
    assert not parse(f"{head}{story}\n\nالقمح\n{line}\n").keywords
    assert parse(f"{head}{story}\n\nالقمح\nحجارة الرحى\nأضف تعليقا\n").keywords == ("القمح", "حجارة الرحى")


@pytest.mark.parametrize("row", ["# جرش# مطحنة الوادي# زراعة الحبوب", "#جرش#مطحنة الوادي#زراعة الحبوب"])
def test_signs_with_a_blank_behind_are_no_headings(row: str) -> None:
    assert _tags(f"{row}\nمقالات ذات صلة\nبئر القرية تفيض بعد المطر") == ("جرش", "مطحنة الوادي", "زراعة الحبوب")


def test_short_lines_that_the_sign_of_tags_opens_are_no_headings() -> None:
    assert _tags("# جرش\n# مطحنة الوادي\n# حرف\nمقالات ذات صلة\nبئر القرية تفيض") == ("جرش", "مطحنة الوادي", "حرف")
