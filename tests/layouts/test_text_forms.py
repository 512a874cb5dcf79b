"""Forms of flattened text beside a line a paragraph: wrapped at a width, or in Markdown."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article import Article, export, parse

TITLE = "بلدية الساحل تفتتح سوقا جديدة للسمك"
STORY = (
    "افتتحت بلدية الساحل صباح اليوم سوقا جديدة للسمك قرب الميناء القديم، بعد عامين من العمل في المكان.",
    "وقال رئيس البلدية سامر الحداد إن السوق تضم ستين متجرا ومصنعا للثلج وموقفا للسيارات يتسع لمئتي سيارة.",
    "وأضاف أن الصيادين لن يدفعوا إيجارا في العام الأول، وأن البلدية تدرس بناء سوق ثانية في الجنوب.",
    "وتعمل السوق من السادسة صباحا حتى الثالثة ظهرا طوال أيام الأسبوع، وتغلق أبوابها في العطل الرسمية.",
)


def wrapped(width: int, between: str = "\n\n") -> Article:
    parts = ["\n".join(textwrap.wrap(part, width)) for part in (TITLE, "12 مايو 2023", *STORY, "المصدر: رويترز")]
    return parse(between.join(parts))


@pytest.mark.parametrize("width", [50, 60, 72, 79])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_wrapped_paragraphs_are_joined(width: int, between: str) -> None:
    article = wrapped(width, between)
    assert article.title == TITLE
    assert [block.text for block in article.body] == list(STORY)
    assert article.published is not None
    assert [credit.name for credit in article.credits] == ["رويترز"]


def test_headlines_of_many_lengths_are_not_joined() -> None:
    heads = [" ".join(part.split()[:n]) for part in STORY for n in (4, 7, 5, 9, 6)]
    article = parse("\n".join(heads))
    assert all("\n" not in "\n".join(heads)[segment.start : segment.end] for segment in article.segments)


MARKDOWN = f"""# {TITLE}

![السوق](https://example.com/a.jpg)

**كتب: سامر الحداد**

12 مايو 2023

**{STORY[0]}**

## ستون متجرا

{STORY[1]}

> {STORY[2]}

- {STORY[3]}

[اقرأ أيضا: الميناء القديم يستقبل أول سفينة](https://example.com/1)
"""


def test_marks_of_markdown_are_no_part_of_values() -> None:
    article = parse(MARKDOWN)
    assert article.title == TITLE
    assert [(block.kind, block.text) for block in article.body] == [
        ("paragraph", STORY[0]),
        ("subheading", "ستون متجرا"),
        ("paragraph", STORY[1]),
        ("quote", STORY[2]),
        ("list_item", STORY[3]),
    ]
    assert [credit.name for credit in article.authors] == ["سامر الحداد"]
    assert [other.title for other in article.read_also] == ["الميناء القديم يستقبل أول سفينة"]


@pytest.mark.parametrize("line", ["#السوق", "# 1", "*", ">", "**", "[السوق]", "![", "](/"])
def test_signs_that_are_no_marks_do_no_harm(line: str) -> None:
    article = parse("\n".join((TITLE, *STORY, line)))
    assert article.title == TITLE
    assert article.text.startswith("\n".join(STORY))


def test_two_first_headings_leave_the_title_to_the_other_rules() -> None:
    article = parse(f"# صحيفة الساحل اليومية المستقلة\n\n# {TITLE}\n\n12 مايو 2023\n\n" + "\n\n".join(STORY))
    assert article.title == TITLE


@given(
    st.lists(
        st.sampled_from(["# ", "## ", "> ", "- ", "**", "[", "](http://a)", "![", "\n", " ", TITLE, STORY[0]]),
        max_size=30,
    )
)
def test_characters_are_accounted_for(parts: list[str]) -> None:
    page = "".join(parts)
    covered = "".join(page[segment.start : segment.end] for segment in parse(page).segments)
    assert "".join(covered.split()) == "".join(page.split())


@pytest.mark.parametrize("mark", ["[", "![", "](http://a)", "[a](http://a)", "**", "# ", "> "])
def test_hostile_marks_end(mark: str) -> None:
    parse(mark * 20_000)
    parse(f"# {TITLE}\n" + (mark + "\n") * 5_000)


def test_line_that_breaks_off_in_a_name_goes_on() -> None:
    story = "\n".join(STORY)
    article = parse(
        f"{TITLE}\n{story}\nوفازت في الحفل فرقة «نجوم\nالساحل» بجائزة أفضل أغنية عن البحر لهذا العام، وسط تصفيق الحضور."
    )
    assert article.body[-1].text.startswith("وفازت في الحفل فرقة «نجوم الساحل» بجائزة")


def test_mark_that_is_never_closed_joins_nothing() -> None:
    article = parse("\n".join((TITLE, *STORY[:2], "سوق «السمك", *STORY[2:])))
    assert [block.text for block in article.body if block.kind == "paragraph"] == list(STORY)


def test_beginning_printed_twice_is_no_caption() -> None:
    article = parse("\n".join((TITLE, "ف ب- الساحل:", f"أ ف ب- الساحل: {STORY[0]}", *STORY[1:])))
    assert not article.images


FACTS = """title: "{title}"
date: 2024-05-14
modified: 2024-05-16
author: {author}
description: {story}
tags: {tags}
"""


def _front(**facts: str) -> str:
    known = {"title": TITLE, "author": "نادر الياقوت", "tags": "[مدرسة, مدينة]", "story": STORY[0]} | facts
    return f"---\n{FACTS.format(**known)}---\n\n" + "\n\n".join(STORY)


@pytest.mark.parametrize(
    ("facts", "title", "authors", "keywords"),
    [
        ({}, TITLE, ["نادر الياقوت"], ("مدرسة", "مدينة")),
        ({"tags": "['مدرسة', \"مدينة\"]"}, TITLE, ["نادر الياقوت"], ("مدرسة", "مدينة")),
        ({"tags": '\n  - مدرسة\n  - "مدينة"'}, TITLE, ["نادر الياقوت"], ("مدرسة", "مدينة")),
        ({"tags": ""}, TITLE, ["نادر الياقوت"], ()),
        ({"tags": "\nextra:\n  - مدرسة"}, TITLE, ["نادر الياقوت"], ()),
        ({"author": "نادر الياقوت; سامر النجار"}, TITLE, ["نادر الياقوت", "سامر النجار"], ("مدرسة", "مدينة")),
        ({"author": "admin"}, TITLE, [], ("مدرسة", "مدينة")),
        ({"author": "{name: نادر الياقوت}"}, TITLE, [], ("مدرسة", "مدينة")),
    ],
)
def test_facts_in_front_of_a_story(
    facts: dict[str, str], title: str, authors: list[str], keywords: tuple[str, ...]
) -> None:
    article = parse(_front(**facts))

    assert article.title == title
    assert [name for name, _ in article.authors] == authors
    assert article.keywords == keywords
    assert [stamp and stamp.value for stamp in (article.published, article.modified)] == ["2024-05-14", "2024-05-16"]
    assert [block.text for block in article.body] == list(STORY)
    assert article.lead is None


@pytest.mark.parametrize("over", ["---\n", "---\n---\n", "---\nأعلنت البلدية أمس\n---\n", "---\n- مدرسة\n---\n"])
def test_dashes_alone_hold_no_facts(over: str) -> None:
    article = parse(f"{over}{TITLE}\n\n" + "\n\n".join(STORY))

    assert [segment for segment in article.segments if segment.rule == "front-matter"] == []
    assert [block.text for block in article.body][-len(STORY) :] == list(STORY)


@pytest.mark.parametrize("title", [TITLE, f"{TITLE}: «أهلا»"])
def test_the_markdown_of_an_article_gives_it_back(title: str) -> None:
    page = f"{title}\nكتب: نادر الياقوت\n14 مايو 2024\n" + "\n".join(STORY) + "\nالكلمات الدلالية: مدرسة، مدينة"
    article = parse(page)
    again = parse(export(article, "markdown"))

    assert again.title == article.title == title
    assert (again.authors, again.keywords) == (article.authors, article.keywords)
    assert again.published is not None
    assert article.published is not None
    assert again.published.value == article.published.value
    assert len(again.body) == len(article.body)


def test_facts_without_a_story() -> None:
    assert parse("---\ntitle: x\n---").body == ()
