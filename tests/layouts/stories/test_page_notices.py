"""Notices, code and feed lines that read like prose of the story, beside prose that speaks of such things; pages of cards."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "مرصد التل يرصد كوكبا جديدا"
_STORY = (
    "رصد علماء مرصد التل فجر الأحد كوكبا جديدا خارج مجموعتنا، بعد عامين من مراقبة نجم بعيد في سماء الجنوب.",
    "وقالت مديرة المرصد سلمى الحداد إن الكوكب أكبر من الأرض مرتين، وإنه يدور حول نجمه في ثلاثين يوما.",
)


def _read(*lines: str, title: str = _TITLE) -> Article:
    return parse("\n".join((title, "12 مايو 2024", *lines)))


def _body(article: Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    "notice",
    [
        "تنويه: موقع المرصد غير مسؤول عن هذا الخبر شكلا أو مضمونا، وهو يعبر عن وجهة نظر مصدره فقط.",
        "النص الذي يتضمن اسم الكاتب أو الجهة لا يعبر بالضرورة عن وجهة نظر المرصد، والمصدر هو المسؤول عنه.",
        "الآراء في هذه الصفحة لكتابها ولا تعبر بالضرورة عن رأي الموقع الذي نشرها أو عن رأي ناشره.",
    ],
)
def test_disclaimers(notice: str) -> None:
    for lines in ((notice, *_STORY), (*_STORY, notice)):
        article = _read(*lines)
        assert _body(article) == list(_STORY)
        assert article.disclaimer == notice


@pytest.mark.parametrize(
    "said",
    [
        "وقال المتحدث إن ما نشر عن الكوكب لا يعبر بالضرورة عن رأي المرصد، وإن البيانات ستراجع كلها.",
        "تنويه: تبدأ زيارات المرصد في السابعة مساء، وتلغى في الليالي الغائمة إلا لمن حجز من قبل.",
        "ويستخدم المرصد ملفات تعريف الارتباط لحماية بيانات زواره، وفق ما أعلنه في مؤتمره الأخير.",
        "والدالة التي يستعملها العلماء function (x) معروفة في كتب الرياضيات منذ قرنين من الزمان.",
    ],
)
def test_prose_that_speaks_of_such_things(said: str) -> None:
    assert said in _body(_read(*_STORY, said))


@pytest.mark.parametrize(
    "line",
    [
        "يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك. سنفترض أنك موافق على ذلك، ويمكنك الإلغاء متى أردت.",
        "if (device == 'Mobile') { var box = document.createElement('div'); box.id = 'a1'; document.body.appendChild(box); }",
        "هل أعجبك الموضوع؟ شاركه مع أصدقائك!",
    ],
)
def test_lines_of_the_page(line: str) -> None:
    assert _body(_read(*_STORY, line)) == list(_STORY)


def test_line_of_a_feed_has_the_title() -> None:
    for line in (
        f"The post {_TITLE} appeared first on بوابة التل.",
        f"The post {_TITLE} first appeared on بوابة التل.",
        f"ظهرت المقالة {_TITLE} أولاً على بوابة التل.",
    ):
        article = parse("\n".join((*_STORY, "", line)))
        assert (article.title, [credit.name for credit in article.credits]) == (_TITLE, ["بوابة التل"])
        kept = _read(*_STORY, "", line, title="كوكب جديد في سماء الجنوب")
        assert (kept.title, [credit.name for credit in kept.credits]) == ("كوكب جديد في سماء الجنوب", ["بوابة التل"])
    article = parse("\n".join((*_STORY, "ظهرت المقالة الأولى عن الكوكب على صفحات مجلة التل قبل عامين من اليوم.")))
    assert article.title is None


def _cards(under: str, count: int = 3) -> str:
    heads = ("مرصد التل يفتح أبوابه للتلاميذ", "دورة في رصد القمر لطلاب الجامعة", "معرض لصور النجوم في ميناء الضباب")
    text = "تحدث مدير المرصد عن برنامج العام المقبل وما يحتاج إليه من أجهزة وعلماء وأموال، ووعد بالمزيد"
    return "\n\n".join(f"{heads[n]}{under.format(n=n + 1)}\n\n{text} ({n + 1})" for n in range(count))


@pytest.mark.parametrize("under", ["\n\nأحد, 1{n}/03/2018 - 08:16", " – بقلم : هالة السروجي"])
def test_pages_of_cards(under: str) -> None:
    article = parse(f"مقالات وآراء\n\n{_cards(under)}\n")
    assert (article.kind, len(article.body)) == ("listing", 0)
    archive = parse(f"تصنيف كلمة المرصد\n\n{_cards(under, 2)}\n")
    assert archive.kind == "listing"


def test_story_over_other_cards() -> None:
    article = parse(
        f"{_TITLE}\nأحد, 11/03/2018 - 08:16\n{_STORY[0]}\n{_STORY[1]}\n{_STORY[0]}\n{_STORY[1]}\n\nأخبار ذات صلة\n\n"
        + _cards("\n\nأحد, 1{n}/03/2018")
    )
    assert (article.kind, article.title) == ("article", _TITLE)


@pytest.mark.parametrize(("end", "kind"), [("...", "stub"), ("[…]", "stub"), (".....", "article")])
def test_dots_of_a_writer_are_no_cut(end: str, kind: str) -> None:
    assert parse(f"{_TITLE}\n{_STORY[0]}\n{_STORY[1][:-1]}{end}").kind == kind


@pytest.mark.parametrize(
    ("first", "end", "kind"),
    [
        (f"{_STORY[0][:-1]} .. فمن ينظر إليها", " …", "article"),
        (f"{_STORY[0][:-1]} .. فمن ينظر إليها", " […]", "stub"),
        (_STORY[0], " …", "stub"),
        ("", " .. فمن ينظر إليها …", "stub"),
    ],
)
def test_dots_of_a_writer_who_parts_his_sentences_with_them(first: str, end: str, kind: str) -> None:
    assert parse("\n".join(filter(None, (_TITLE, first, f"{_STORY[1][:-1]}{end}")))).kind == kind


def test_tatweel_between_keywords() -> None:
    article = _read(*_STORY, "الكلمات المفتاحية:", "الكواكب ـ مرصد التل ـ النجوم البعيدة")
    assert article.keywords == ("الكواكب", "مرصد التل", "النجوم البعيدة")
    assert _read(*_STORY, "الكلمات المفتاحية: مرصد التـل، الكواكب").keywords == ("مرصد التـل", "الكواكب")


_POINTS = ("- بلدية الوادي تفتح سوقها الجديد.", "- الإيجار رمزي حتى نهاية الموسم.")
_MARKET = (
    "أعلنت بلدية الوادي صباح الاثنين فتح سوق الخضار الجديد أمام المزارعين، بعد عامين من العمل في الساحة الشرقية.",
    "وقال رئيس البلدية إن السوق يتسع لمئتي بسطة، وإن الإيجار سيبقى رمزيا حتى نهاية الموسم المقبل.",
)


@pytest.mark.parametrize("label", [("إظهار الملخص", "ملخص"), ("ملخص الخبر",), ()])
@pytest.mark.parametrize("note", ["النص ملخص بالذكاء الاصطناعي", "هذا الملخص من إنتاج الذكاء الاصطناعي."])
def test_a_summary_that_a_machine_made(label: tuple[str, ...], note: str) -> None:
    points = _POINTS if label else ()
    article = parse("\n".join(("سوق جديدة في الوادي", "12 مايو 2024", *label, *points, note, *_MARKET)))
    assert tuple(block.text for block in article.body) == _MARKET


def test_a_summary_that_the_story_tells_of() -> None:
    told = "كتب المتحف ملخص المعرض بمساعدة الذكاء الاصطناعي هذا العام، ووزعه على زوار القاعة الكبرى في أيامه الأولى."
    article = parse("\n".join(("سوق جديدة في الوادي", "12 مايو 2024", *_MARKET, told)))
    assert [block.text for block in article.body][-1] == told
