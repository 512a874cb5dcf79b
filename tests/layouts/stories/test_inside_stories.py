"""What stands between the paragraphs of a flattened story, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "ورشة النحاس في الواحة تعود إلى العمل"
_STORY = [
    "عادت ورشة النحاس في الواحة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها سكان الحي.",
    'وقال صاحب الورشة وائل الترك لوكالة "الأناضول" إن المطارق القديمة بقيت في مكانها طوال هذه السنوات.',
    'وأضاف: "لم نرم شيئا من العدة، ففي كل مطرقة حكاية يرويها من عملوا بها قبلنا في هذا المكان".',
    "وتستقبل الورشة المتدربين ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل.",
]


def _read(*middle: str, end: str = "") -> Article:
    return parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY[:2], *middle, *_STORY[2:], end)).strip())


def _bodies(article: Article) -> list[str]:
    return [block.text for block in article.body]


def test_headline_and_a_sentence_where_the_speaker_goes_on() -> None:
    article = _read(
        "اقرأ المزيد\nقلعة الرمل القديمة تفتح متحف البادية\nافتتح متحف البادية في قلعة الرمل القديمة أمام الزوار."
    )
    assert _bodies(article) == _STORY
    assert [(other.title, len(other.body)) for other in article.read_also] == [
        ("قلعة الرمل القديمة تفتح متحف البادية", 0)
    ]


def test_story_that_quotes_somebody_itself() -> None:
    nested = [
        "قال مدير قلعة الرمل القديمة إن متحف البادية يفتح أمام الزوار مطلع الصيف.",
        "وأضاف المدير أن متحف البادية يضم ثلاثمئة قطعة من قلعة الرمل القديمة وما حولها.",
    ]
    head = "اقرأ أيضا:\nقلعة الرمل القديمة تفتح متحف البادية"
    article = parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY, "المصدر: الأناضول", head, *nested)))
    assert [_bodies(other) for other in article.read_also] == [nested]


@pytest.mark.parametrize(
    "offer",
    [
        "للاطلاع على العدد 40 من جريدة «الواحة».. اضغط هنا",
        "للاطلاع على العدد 40 من جريدة «الواحة»..\nاضغط هنا",
        "لمشاهدة الصور كاملة من هنا",
        "نشرة صوت الواحة\nاشترك لتصلك نشرتنا كل صباح",
        "اشترك في نشرتنا البريدية",
        "لم نكن لننشر هذه القصة دون مساندة قرائنا. انضم إلى برنامج عضوية صوت الواحة وكن جزءا من حكاياتنا القادمة.\nاشترك الآن",
        "[ad-unit]",
        "انشر WhatsApp Twitter Facebook",
    ],
)
def test_offer_of_the_outlet_is_not_of_the_story(offer: str) -> None:
    assert _bodies(_read(offer)) == _STORY


@pytest.mark.parametrize(
    "said",
    [
        "وقال الترك للمتدربين في الورشة: اضغط هنا على المطرقة، ثم ارفعها ببطء حتى تسمع صوت النحاس من بعيد.",
        "للاطلاع على العدة القديمة يأتي الزوار من هنا ومن هناك كل صباح، ثم يمضون إلى السوق القديمة.",
        "وبفضل مساندة قرائنا في الواحة وصلت إلى الورشة رسائل كثيرة من مدن بعيدة لم نسمع بها من قبل.",
    ],
)
def test_sentence_of_the_story_with_such_words(said: str) -> None:
    assert said in _bodies(_read(said))


def test_offer_under_a_long_paragraph() -> None:
    long = f"{_STORY[2]} {_STORY[3]} {_STORY[3]}"
    page = "\n".join((_TITLE, "12 مايو 2024", *_STORY[:2], long, "للاطلاع على العدد 40 من جريدة «الواحة».. اضغط هنا"))
    assert _bodies(parse(page)) == [*_STORY[:2], long]


def test_word_in_brackets_of_the_story() -> None:
    assert "[فيديو]" in _bodies(_read("[فيديو]"))


def test_label_of_comments_and_a_disclaimer_end_the_story() -> None:
    for line in ("أترك تعليقك", "إنّ الآراء المذكورة في هذه المقالة لا تعبّر بالضرورة عن رأي صوت الواحة"):
        assert _bodies(_read(end=line)) == _STORY


def test_list_of_other_stories_ends_at_the_letter_of_the_outlet() -> None:
    article = _read(end="اقرأ أيضا\nقلعة الرمل القديمة تفتح متحف البادية\nاشترك في نشرتنا البريدية")
    assert [other.title for other in article.read_also] == ["قلعة الرمل القديمة تفتح متحف البادية"]


def _kinds(article: Article) -> dict[str, str]:
    return {block.text: block.kind for block in article.body}


def test_lone_question_heads_a_part_of_the_story() -> None:
    assert _kinds(_read("هل يعود الحرفيون الشباب؟"))["هل يعود الحرفيون الشباب؟"] == "subheading"


@pytest.mark.parametrize(
    "middle",
    [
        (
            "كيف بدأت الورشة؟",
            "بدأت في بيت جدي، ثم انتقلت إلى السوق القديمة.",
            "ومن يعمل فيها؟",
            "يعمل فيها عشرة من أهل الحي.",
        ),
        ("فماذا بقي من الحرفة؟",),
        ("لماذا؟",),
        ("هل يعود الحرفيون الشباب إلى الورش التي تركها آباؤهم قبل سنين؟",),
    ],
    ids=["interview", "joined", "one-word", "long"],
)
def test_question_that_heads_nothing(middle: tuple[str, ...]) -> None:
    assert _kinds(_read(*middle))[middle[0]] == "paragraph"


@pytest.mark.parametrize(
    ("lines", "caption"),
    [
        ("يوسف الحداد أمام باب الورشة\nصورة من: Rana Saleh/dpa", "يوسف الحداد أمام باب الورشة"),
        ("صورة تعبيرية\nImago / Rana Saleh", "صورة تعبيرية"),
        ("باب الورشة القديمة في الواحة (الميادين نت)", "باب الورشة القديمة في الواحة"),
    ],
)
def test_picture_between_two_paragraphs(lines: str, caption: str) -> None:
    article = _read(lines)
    assert _bodies(article) == _STORY
    assert [image.caption for image in article.images] == [caption]


@pytest.mark.parametrize(
    "line", ["الحكاية كما رواها الجد (الجزء الأول)", "صورة من حياة الجد", "الواحة- 28 فبراير 2024 (رويترز)"]
)
def test_heading_that_looks_like_a_picture(line: str) -> None:
    assert not _read(line).images


def test_rows_of_cells_with_tabs_between() -> None:
    rows = ["البند\t\t2023\t\t2024", "الأواني\t\t610\t\t688", "المصابيح\t\t181\t\t207"]
    kinds = _kinds(_read("\n".join(rows)))
    assert [kinds[row] for row in rows] == ["table"] * 3
    assert _kinds(_read("أسعار\tالأواني"))["أسعار\tالأواني"] == "subheading"


def test_numbered_sources_under_their_word() -> None:
    notes = "1- الحداد، سمير. نحاس الواحة، مطبعة السهل، 2009.\n2- مقابلة مع صاحب الورشة، مايو 2024."
    article = _read(end=f"المصادر:\n{notes}")
    assert _bodies(article) == _STORY
    assert {segment.rule for segment in article.segments if segment.role == "embed"} == {"footnotes"}
    assert not article.credits
    named = _read(end="المصادر:\nرويترز")
    assert [(credit.role, credit.name) for credit in named.credits] == [("agency", "رويترز")]


def test_points_that_open_the_story() -> None:
    points = ["• تعمل الورشة ثلاثة أيام في الأسبوع", "• عشرون متدربا في الدورة الأولى"]
    text = "\n".join((_TITLE, "12 مايو 2024", "كتبت: هند المرزوقي", *points, *_STORY))
    blocks = [(block.kind, block.text) for block in parse(text).body]
    assert blocks[:2] == [("list_item", point.removeprefix("• ")) for point in points]
    under = "\n".join((_TITLE, *points, "12 مايو 2024", *_STORY))
    assert _bodies(parse(under)) == _STORY


def test_points_of_a_page_that_is_no_list() -> None:
    story = "".join(f"<p>{text}</p>" for text in ("• باب الورشة يفتح كل صباح", "• الدخول مجاني طوال الأسبوع", *_STORY))
    page = f"<html><body><h1>{_TITLE}</h1><p>كتبت: هند المرزوقي</p><div>{story}</div></body></html>"
    assert [block.kind for block in parse(page, content_type="text/html").body[:2]] == ["list_item"] * 2
