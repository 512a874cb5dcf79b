"""Tables between the paragraphs of a story, as elements and flattened, beside short lines that are none."""

from __future__ import annotations

import pytest

from arabic_article import parse, read

_STORY = (
    "استقرت أسعار الخضر في سوق الجملة اليوم، وقال تجار إن المعروض من الطماطم يكفي السوق أسبوعا كاملا.",
    "وأضاف التجار أن البطاطس وصلت من الحقول القريبة قبل موعدها بأسبوعين بسبب دفء الشتاء.",
    "وفيما يلي متوسط أسعار الجملة للكيلو، وفقا للنشرة اليومية للسوق:",
    "وتوقع التجار أن تنخفض الأسعار مجددا خلال عشرة أيام مع وصول محصول السهل إلى السوق.",
)
_ROWS = (("الصنف", "الأدنى", "الأعلى"), ("طماطم", "8", "12"), ("بطاطس", "10", "14"), ("بصل أحمر", "9", "13"))
_HEAD = "أسعار الخضر في سوق الجملة\n12 مايو 2023\n\n"


def _told(text: str) -> list[str]:
    return [block.text for block in parse(text).body if block.kind == "paragraph"]


@pytest.mark.parametrize("place", [1, 2, 3])
def test_element(place: int) -> None:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in _ROWS)
    body = "".join(
        [
            *(f"<p>{text}</p>" for text in _STORY[:place]),
            f"<table>{rows}</table>",
            *(f"<p>{text}</p>" for text in _STORY[place:]),
        ]
    )
    article = parse(f"<html><body><h1>أسعار الخضر في سوق الجملة</h1><div>{body}</div><div>تابعنا</div></body></html>")
    assert [block.text for block in article.body if block.kind == "paragraph"] == list(_STORY)
    assert [block.text for block in article.body if block.kind == "table"] == [" | ".join(row) for row in _ROWS]


def test_evidence_of_a_row_spans_its_cells_and_lines_of_one_cell_are_blocks() -> None:
    rows = "<tr><td>الصنف</td><td><p>طماطم</p></td></tr><tr><td><p>بطاطس</p><p>بصل</p></td></tr>"
    html = f"<h1>أسعار الخضر</h1><div><p>{_STORY[0]}</p><table>{rows}</table><p>{_STORY[1]}</p></div>"
    article = parse(html, content_type="text/html")
    assert [block.text for block in article.body] == [_STORY[0], "الصنف | طماطم", "بطاطس", "بصل", _STORY[1]]
    evidence = article.evidence("body[1].text")
    assert evidence is not None
    assert evidence.start is not None
    assert evidence.end is not None
    assert read(html, content_type="text/html").text[evidence.start : evidence.end].split() == ["الصنف", "طماطم"]


@pytest.mark.parametrize("place", [1, 2, 3])
def test_cell_on_each_line(place: int) -> None:
    cells = "\n".join(cell for row in _ROWS for cell in row)
    assert _told(_HEAD + "\n".join([*_STORY[:place], cells, *_STORY[place:]])) == list(_STORY)


def test_rows_between_bars() -> None:
    rows = ["| " + " | ".join(row) + " |" for row in _ROWS]
    article = parse(_HEAD + "\n".join([*_STORY[:3], rows[0], "|---|---|---|", *rows[1:], *_STORY[3:]]))
    assert [block.text for block in article.body if block.kind == "paragraph"] == list(_STORY)
    assert [block.text for block in article.body if block.kind == "table"] == rows
    assert not article.keywords


@pytest.mark.parametrize(
    "lines",
    [
        "طماطم\nبطاطس\nبصل أحمر\nبرتقال\nخيار\nجزر",
        "طماطم\n8\nبطاطس\n10",
        "1\nأسعار الدواجن تتراجع ثلاثة جنيهات في بورصة السبت\n2\nموعد صرف المقررات التموينية لشهر يونيو\n3\nسوق جديدة للسمك قرب الميناء",
    ],
    ids=["no-numbers", "few", "numbered-headlines"],
)
def test_short_lines_that_are_no_table(lines: str) -> None:
    article = parse(_HEAD + "\n".join([*_STORY[:3], lines, *_STORY[3:]]))
    assert "cells-in-story" not in {segment.rule for segment in article.segments}


def test_a_page_between_bars() -> None:
    menu = "| الرئيسية | الأخبار | الصور |"
    story = f"{' '.join(_STORY)} وما زاد على ذلك ذهب إلى البلدات المجاورة.. ثم عاد"
    text = "\n".join(
        ("|  |", menu, "| أسعار الخضر في سوق الجملة |", "| 12 مايو 2023 |", f"| {story} |", "| #12 [زائر] |")
    )
    article = parse(text)

    assert (article.title, article.body[0].text) == ("أسعار الخضر في سوق الجملة", story)
    assert article.published is not None
    assert article.published.value == "2023-05-12"
    assert {s.role for s in article.segments if text[s.start : s.end].strip("| \n") == ""} == {"embed", "nav"}


def test_labels_in_cells() -> None:
    rows = f"| أسعار الخضر في سوق الجملة |\n| كتب: سليم الراوي |\n| {' '.join(_STORY)} |\n| كلمات دلالية: سوق، خضر |"
    article = parse(rows)

    assert [credit.name for credit in article.credits] == ["سليم الراوي"]
    assert article.keywords == ("سوق", "خضر")


def test_a_whole_page_behind_its_menu_is_no_path() -> None:
    line = f"الرئيسية - الأسواق - {'، '.join(_STORY)} {' '.join(_STORY)} وما زاد"
    assert line in [block.text for block in parse(f"{_HEAD}{line}\nقصير\nقصير آخر\n{_STORY[0]}\n").body]


def test_row_that_lays_out_a_head() -> None:
    row = "12-05-2024 03:17 PM\t\tعدد المشاهدات : 4107\t\tA+ A-\t\tنسخة للطباعة"
    article = parse("\n".join(("ورشة النحاس تعود إلى العمل في الواحة", row, *_STORY)))
    assert article.title == "ورشة النحاس تعود إلى العمل في الواحة"
    assert article.published is not None
    assert article.published.value == "2024-05-12T15:17"
    assert tuple(block.text for block in article.body) == tuple(_STORY)
