"""Titles, and what stands where a title does, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_STORY = """افتتحت البلدية جسر النهر الجديد أمام السيارات صباح اليوم بعد عامين من العمل فيه ليلا ونهارا.
وقال مدير الأشغال إن الجسر يختصر الطريق بين ضفتي المدينة إلى خمس دقائق في ساعات الذروة.
وتعتزم البلدية إنشاء ممشى للمشاة على جانبيه قبل نهاية الصيف المقبل.
"""
_TITLE = "افتتاح جسر النهر الجديد أمام السيارات"


def _read(head: str, story: str = _STORY) -> Article:
    return parse(f"{head}\n{story}")


@pytest.mark.parametrize("sign", [": ", " | ", ".. "])
def test_urgent_headline_is_the_title_of_the_story_under_it(sign: str) -> None:
    title = f"عاجل{sign}{_TITLE}"
    assert _read(f"{title}\n12 مايو 2023").title == title


@pytest.mark.parametrize(
    "head",
    [f"عاجل: فوز فريق الساحل بالكأس\n{_TITLE}", f"{_TITLE}\nعاجل: فوز فريق الساحل بالكأس"],
    ids=["over-the-title", "under-the-title"],
)
def test_urgent_news_of_something_else_is_not(head: str) -> None:
    assert _read(head).title == _TITLE


def test_urgent_news_alone_is_not() -> None:
    assert _read("عاجل: فوز فريق الساحل بالكأس").title is None


@pytest.mark.parametrize("note", ["فيديو", "صور", "فيديو وصور"])
def test_note_in_brackets_ends_a_headline(note: str) -> None:
    title = f"بعد عامين من العمل ليلا ونهارا.. البلدية تفتتح جسر النهر الجديد أمام سيارات المدينة ({note})"
    article = _read(title)
    assert article.title == title
    assert len(article.body) == 3


def test_agency_in_brackets_ends_a_sentence() -> None:
    first = "بعد عامين من العمل ليلا ونهارا افتتحت البلدية جسر النهر الجديد أمام سيارات المدينة اليوم (رويترز)"
    assert _read(f"{_TITLE}\n{first}").body[0].text == first


@pytest.mark.parametrize("line", ["Site icon Bridge News", "Got a licence?"])
def test_line_in_another_script_is_no_title(line: str) -> None:
    assert _read(line).title is None
    assert _read(f"{line}\n{_TITLE}").title == _TITLE


def test_title_in_another_script_stays_where_the_page_names_it() -> None:
    head = "<title>River Bridge 2</title><h1>River Bridge 2</h1>"
    story = "".join(f"<p>{line}</p>" for line in _STORY.splitlines())
    assert (
        parse(f"<html><head>{head}</head><body><h1>River Bridge 2</h1>{story}</body></html>").title == "River Bridge 2"
    )


def test_notice_in_another_script_is_no_first_paragraph() -> None:
    notice = "You need one to watch live on any channel or device, and this is the law."
    article = _read(f"{notice}\n{_TITLE}")
    assert article.title == _TITLE
    assert article.body[0].text == _STORY.splitlines()[0]


def test_line_of_a_town_and_an_unknown_sender_is_no_title() -> None:
    article = _read("بيروت – الضفتان")
    assert article.title is None
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("بيروت", "الضفتان")
    assert [(credit.role, credit.name) for credit in article.credits] == [("outlet", "الضفتان")]


def test_headline_that_begins_with_a_town_is_one() -> None:
    assert _read("بيروت - جسر النهر يفتح أمام السيارات").title == "بيروت - جسر النهر يفتح أمام السيارات"


@pytest.mark.parametrize("line", ["تقرير الضفة الآن – خاص", "الضفة الآن - متابعات"])
def test_outlet_with_a_desk_is_no_title(line: str) -> None:
    article = _read(line)
    assert article.title is None
    assert not article.authors


@pytest.mark.parametrize("line", ["كتب بواسطة: Super User", "بقلم: مدير الموقع"])
def test_account_of_a_system_stands_under_a_title(line: str) -> None:
    teasers = "وزير الري يعاين السد الكبير\nأكد وزير الري أمس خلال زيارة عمل أن مخزون السد بلغ مستوى مطمئنا هذا العام...\n15 نوفمبر 2026\n"
    title = "البلدية تفتتح جسر النهر بعد عام من الأشغال"
    article = parse(f"{teasers}الأحد, 16 نوفمبر 2026 21:10\n{title}\n{line}\n{_STORY}")
    assert article.title == title
    assert not article.authors


def test_headline_of_something_private_is_one() -> None:
    assert _read("البلدية تفتتح جسر النهر - حوار خاص مع المدير").title is not None


def test_name_alone_over_a_story_that_never_mentions_it_writes() -> None:
    article = _read("سمير الحداد")
    assert article.title is None
    assert [author.name for author in article.authors] == ["سمير الحداد"]


def test_name_alone_over_a_story_about_it_is_its_title() -> None:
    story = _STORY.replace("مدير الأشغال", "المهندس سمير الحداد")
    assert _read("سمير الحداد", story).title == "سمير الحداد"


def test_caption_from_an_archive_printed_twice_is_no_title() -> None:
    caption = "جسر النهر الجديد قبل افتتاحه (أرشيف)"
    article = _read(f"{caption}\n{caption}\nالجمعة 12 مايو 2023 / 12:36\n{_TITLE}")
    assert article.title == _TITLE
    assert [image.caption for image in article.images] == [caption]
    assert article.published is not None


def test_list_of_headlines_over_a_story_without_a_title_is_none() -> None:
    listed = [
        "ارتفاع طفيف في أسعار الخضار مطلع الأسبوع",
        "فريق الساحل يتعاقد مع حارس مرمى جديد",
        "معرض الكتاب يمدد أيامه حتى نهاية الشهر",
        "انقطاع الكهرباء عن ثلاثة أحياء في الشمال",
        "متحف المدينة يستقبل طلاب المدارس مجانا",
    ]
    assert _read("\n".join(listed)).title is None
    assert _read("\n".join([*listed, _TITLE])).title == _TITLE


def test_standfirst_over_the_title_is_the_lead() -> None:
    lead = _STORY.splitlines()[0][:-1] + "، في حفل حضره سكان الضفتين الشمالية والجنوبية وعدد من طلاب المدارس القريبة"
    story = f"{lead}.\n{_STORY}"
    article = _read(f"{lead}\nضفتان وجسر واحد بعد عامين", story)
    assert article.title == "ضفتان وجسر واحد بعد عامين"
    assert article.lead == lead


def test_outlet_over_the_title_is_no_kicker() -> None:
    assert _read(f"صحيفة الضفة\n{_TITLE}\n12 مايو 2023").kicker is None
    assert _read(f"بعد عامين من العمل\n{_TITLE}\n12 مايو 2023").kicker == "بعد عامين من العمل"


def test_source_between_date_and_title_leaves_the_date() -> None:
    article = _read(f"إقليمية\nالجمعة 12 مايو 2023 - 16:46\nالمصدر: رويترز\n{_TITLE}")
    assert article.section == "إقليمية"
    assert article.published is not None
    assert article.published.value == "2023-05-12T16:46"


def test_section_over_both_copies_of_the_title() -> None:
    assert _read(f"دولي\n{_TITLE}\n{_TITLE}").section == "دولي"


def test_invocation_is_nobody() -> None:
    article = _read(f"{_TITLE}\nبسم الله الرحمن الرحيم")
    assert not article.credits
    assert not article.images


def test_name_behind_a_bullet_under_the_title_writes() -> None:
    article = _read(f"{_TITLE}\n• د. سمير الحداد\n• الجمعة 12 مايو 2023")
    assert [author.name for author in article.authors] == ["د. سمير الحداد"]


def test_points_under_the_title_do_not() -> None:
    assert not _read(f"{_TITLE}\n• الجسر يختصر الطريق\n• ممشى للمشاة").credits


def test_caption_with_its_owner_is_no_paragraph() -> None:
    caption = (
        "سيارات تعبر جسر النهر في المدينة بعد افتتاحه أمام سكان الضفتين في حفل حضره المئات © 2023 سمير الحداد/رويترز"
    )
    head, middle = _read(f"{_TITLE}\n{caption}"), parse(f"{_TITLE}\n{_STORY}{caption}\n{_STORY}")
    for article in (head, middle):
        assert [image.caption for image in article.images] == [caption]
        assert caption not in [block.text for block in article.body]


def test_title_inside_the_story_is_no_heading() -> None:
    article = parse(f"{_TITLE}\n{_STORY}{_TITLE}\n{_STORY}")
    assert {block.kind for block in article.body} == {"paragraph"}


def test_paragraph_cut_at_a_link_is_one() -> None:
    cut = "وقال مدير الأشغال سمير الحداد\n\n، في حفل الافتتاح، إن الجسر يحمل أربعين طنا في الساعة.\n"
    article = parse(f"{_TITLE}\n{_STORY}{cut}")
    assert article.body[-1].text.startswith("وقال مدير الأشغال سمير الحداد ، في حفل")


def test_headings_that_the_head_announced_are_no_tags() -> None:
    points = "- طريق أقصر\n- ممشى للمشاة"
    tail = "طريق أقصر\n[تقرير مسجل]\nعاد السكان إلى بيوتهم في المساء.\n"
    assert not parse(f"{_TITLE}\n{points}\n{_STORY}{tail}").keywords


def test_town_and_agency_in_brackets_under_an_advertisement() -> None:
    article = parse(f"{_TITLE}\n{_STORY}إعلان\n(بيروت- د ب أ)\n")
    assert [(credit.role, credit.name) for credit in article.credits] == [("agency", "د ب أ")]


def test_controls_of_a_player_are_no_headings() -> None:
    controls = "Video Player is loading.\nCurrent Time 0:00\nLoaded: 0%\n1x\nen (Main), selected\n"
    assert {block.kind for block in parse(f"{_TITLE}\n{_STORY}{controls}{_STORY}").body} == {"paragraph"}


@pytest.mark.parametrize("opening", ["سمير الحداد: ", ": "])
def test_speakers_of_a_programme_do_not_write(opening: str) -> None:
    article = _read(f"{_TITLE}\nسمير الحداد\nهالة العطار\nماهر البستاني", opening + _STORY)
    assert article.title == _TITLE
    assert not article.credits
    assert not article.images


def test_one_speaker_over_a_story_is_no_programme() -> None:
    article = _read(f"{_TITLE}\nهالة العطار", "سمير الحداد: " + _STORY)
    assert [author.name for author in article.authors] == ["هالة العطار"]


@pytest.mark.parametrize("line", ["الرئيسية » رياضة عربية", "كرة القدم", "- طريق أقصر بين الضفتين\n- ممشى للمشاة"])
def test_paths_sections_and_points_are_no_titles(line: str) -> None:
    assert _read(line).title is None


def test_rows_between_bars_are_a_table() -> None:
    rows = "الشهر | السيارات | المشاة |\n---|---|---|\nمايو | 4000 | 900 |\nيونيو | 4200 | 950 |"
    over, inside = _read(f"{_TITLE}\n{rows}"), parse(f"{_TITLE}\n{_STORY}{rows}\n{_STORY}")
    assert not over.images
    assert [block.kind for block in inside.body].count("table") == 3
    assert "subheading" not in [block.kind for block in inside.body]


def test_headline_with_one_bar_is_one() -> None:
    assert _read(f"{_TITLE} | صور").title == f"{_TITLE} | صور"


def test_line_printed_twice_in_a_story_is_a_caption() -> None:
    article = parse(f"{_TITLE}\n{_STORY}جسر النهر مساء\nجسر النهر مساء\n{_STORY}")
    assert [image.caption for image in article.images] == ["جسر النهر مساء"]
    assert {block.kind for block in article.body} == {"paragraph"}


def test_line_printed_once_is_a_heading() -> None:
    article = parse(f"{_TITLE}\n{_STORY}جسر النهر مساء\n{_STORY}")
    assert "subheading" in [block.kind for block in article.body]


def test_address_of_a_picture_is_no_subtitle() -> None:
    assert _read(f"{_TITLE}\n%d8%ac%d8%b3%d8%b1 %d8%a7%d9%84%d9%86%d9%87%d8%b1 %d8%a7").subtitle is None


def test_name_behind_an_outlet_that_translates_translates() -> None:
    article = _read(f"{_TITLE}\nترجمة مرافئ الشمال – سمير الحداد")
    assert [(credit.role, credit.name) for credit in article.credits] == [("translator", "سمير الحداد")]


def test_page_of_one_line_has_no_twin() -> None:
    line = "عرض سمير الحداد: يضم العدد الجديد من المجلة عشرة أبحاث عن الجسور القديمة في المدينة وطرق ترميمها وحفظها"
    assert [block.text for block in parse(line).body] == [line]


def test_writer_and_paper_before_the_date_of_a_translated_piece() -> None:
    article = _read(f"{_TITLE}\nمارك دولان* – (بريد الشمال) 4/11/2022")
    assert [(credit.role, credit.name) for credit in article.credits] == [
        ("newspaper", "بريد الشمال"),
        ("author", "مارك دولان"),
    ]


@pytest.mark.parametrize("line", ["افتتاح الجسر - (صور) 4/11/2022", "أخبار المدينة (الضفة) 4/11/2022"])
def test_other_words_before_a_date_are_nobody(line: str) -> None:
    assert not _read(f"{_TITLE}\n{line}").authors


@pytest.mark.parametrize("line", ["ترك الرد", "أرسل تعليقك", "Click to comment"])
def test_form_for_comments_ends_the_story(line: str) -> None:
    article = parse(f"{_TITLE}\n{_STORY}{line}\nPlease enter your comment!\nPlease enter your name here\n")
    assert len(article.body) == 3


def test_leaving_an_answer_inside_a_story_does_not() -> None:
    more = "وقال المدير إن ترك الرد على أسئلة السكان إلى الغد ليس من عادة البلدية في مثل هذه الأيام.\n"
    assert len(parse(f"{_TITLE}\n{_STORY}{more}").body) == 4


def test_control_under_the_tags_is_none() -> None:
    assert parse(f"{_TITLE}\n{_STORY}كلمات دالة:\n• جسور\n• أنهار\nطباعة Email\n").keywords == ("جسور", "أنهار")


def test_clock_with_its_zone_in_brackets_is_no_sentence() -> None:
    clock = "الخميس 7/3/1429 هـ - الموافق 13/3/2008 م (آخر تحديث) الساعة 16:25 (مكة المكرمة)، 13:25 (غرينتش)"
    article = _read(f"{_TITLE}\n{clock}")
    assert article.body[0].text == _STORY.splitlines()[0]
    assert clock not in [block.text for block in article.body]
