"""The small lines around a story, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_PAGE = """{above}مستشفى المدينة يفتتح قسما جديدا للأطفال
{under}
12 مايو 2023
افتتح مستشفى المدينة قسما جديدا للأطفال يضم أربعين سريرا، وقالت الإدارة إن العمل يبدأ مطلع الشهر المقبل{first}
وأضافت الإدارة أن القسم يستقبل المرضى من كل القرى المجاورة طوال أيام الأسبوع.
وتعهدت البلدية بشق طريق يصل المستشفى بالسوق القديمة قبل حلول فصل الشتاء المقبل{last}
"""


def _read(above: str = "", under: str = "منذ يومين", first: str = ".", last: str = ".") -> Article:
    return parse(_PAGE.format(above=above, under=under, first=first, last=last))


@pytest.mark.parametrize(
    "line", ["دقيقتان للقراءة", "أقل من دقيقة", "دقيقة واحدة للقراءة", "وقت القراءة: 3 دقائق", "5 دقائق قراءة"]
)
def test_time_of_reading_is_no_caption(line: str) -> None:
    article = _read(under=line)
    assert not article.images
    assert not article.credits


def test_minute_in_a_caption_counts_nothing() -> None:
    assert [image.caption for image in _read(under="دقيقة صمت في المدينة").images] == ["دقيقة صمت في المدينة"]


@pytest.mark.parametrize("line", ["فريق التحرير", "هيئة التحرير"])
def test_desk_is_neither_caption_nor_writer(line: str) -> None:
    article = _read(under=line)
    assert not article.images
    assert not article.authors


@pytest.mark.parametrize("sign", [".-(بترا)", ". (بترا)", ".--(بترا)", ". (الأناضول)"])
def test_agency_in_brackets_after_the_last_stop(sign: str) -> None:
    article = _read(last=sign)
    assert [credit.role for credit in article.credits] == ["agency"]
    assert article.body[-1].text.endswith(sign)


@pytest.mark.parametrize(
    "places",
    [{"first": ". (بترا)"}, {"last": " (بترا)."}, {"last": ". (صورة أرشيفية)"}, {"last": ". (12 مايو)"}],
    ids=["earlier-paragraph", "inside-the-sentence", "no-agency", "a-date"],
)
def test_brackets_that_sign_nothing(places: dict[str, str]) -> None:
    assert not _read(**places).credits


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("الرئيسية/مجتمع", "مجتمع"),
        ("الرئيسية / مال / بورصة", "بورصة"),
        ("الصفحة الرئيسية/ثقافة/", "ثقافة"),
        ("فن/ثقافة", "فن/ثقافة"),
        ("الرئيسية", None),
    ],
)
def test_path_parted_by_strokes(path: str, section: str | None) -> None:
    assert _read(above=path + "\n").section == section


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("سامر البستاني", " • 12 مايو 2023"),
        ("سامر البستاني", " | 12/05/2023 10:30"),
        ("Samir Bustani", " | 12.5.2023 - محدث"),
    ],
)
def test_name_beside_a_date_writes(name: str, rest: str) -> None:
    article = _read(under=name + rest)
    assert [credit.name for credit in article.authors] == [name]
    assert article.published is not None


@pytest.mark.parametrize("line", ["أخبار محلية • 12 مايو 2023", "الشرق الأوسط | 12/05/2023 10:30"])
def test_section_beside_a_date_does_not(line: str) -> None:
    assert not _read(under=line).authors


@pytest.mark.parametrize("line", ["(أ ف ب، رويترز)", "(رويترز - أ ف ب)"])
def test_agencies_in_brackets_sign(line: str) -> None:
    assert {credit.name for credit in _read(last=f".\n{line}").credits} == {"أ ف ب", "رويترز"}


def test_brackets_around_others_do_not() -> None:
    assert not _read(last=".\n(المدينة، المستشفى)").credits


def test_owner_of_a_picture_is_parted_from_its_caption() -> None:
    (image,) = _read(under="مدخل القسم الجديدصورة من: Samir Bustani/dpa").images
    assert (image.caption, image.credit) == ("مدخل القسم الجديد", "Samir Bustani/dpa")


def test_a_picture_of_something_is_no_label() -> None:
    assert all(image.credit is None for image in _read(under="صورة من القسم الجديد للأطفال").images)


def test_bare_letter_of_the_hijri_year_keeps_the_dateline() -> None:
    article = _read(under="الرياض 22 شوال 1444 ه الموافق 12 مايو 2023 م واس")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("الرياض", "واس")


def test_head_under_the_lead_is_read() -> None:
    article = _read(under="سرير لكل طفل", first=".\nسامر البستاني\n14 مايو 2023")
    assert [credit.name for credit in article.authors] == ["سامر البستاني"]
    assert article.lead is not None
    assert len(article.body) == 2


def test_name_inside_a_story_is_a_heading() -> None:
    article = _read(last=".\nسامر البستاني\nيعمل الطبيب في المستشفى منذ عشرين عاما، ويشرف على القسم الجديد.")
    assert not article.authors
    assert article.lead is None


def test_day_and_clock_on_two_lines_are_one_date() -> None:
    story = _PAGE.format(above="", under="10:30 ص", first=".", last=".")
    published = parse(story).published
    assert published is not None
    assert published.value == "2023-05-12T10:30"


def test_clock_of_another_line_is_not() -> None:
    published = _read(under="10:30 ص\nصورة من المدينة").published
    assert published is not None
    assert published.value == "2023-05-12"


def test_clock_of_the_change_takes_the_day_above() -> None:
    page = _PAGE.format(above="", under="سرير لكل طفل", first=".", last=".").replace(
        "12 مايو 2023\n", "12 مايو 2023\n| آخر تحديث: 11:45\n"
    )
    modified = parse(page).modified
    assert modified is not None
    assert modified.value == "2023-05-12T11:45"


@pytest.mark.parametrize("line", ["نادر النجار وهالة الحداد", "نادر النجار، هالة الحداد"])
def test_several_names_write(line: str) -> None:
    assert [credit.name for credit in _read(under=line).authors] == ["نادر النجار", "هالة الحداد"]


def test_names_that_the_story_is_about_do_not() -> None:
    article = _read(under="نادر النجار وهالة الحداد", first="، بحضور الطبيبين نادر النجار وهالة الحداد.")
    assert not article.authors


def test_job_under_a_name_is_no_caption() -> None:
    article = _read(under="نادر النجار\nكاتب وباحث من الساحل")
    assert [credit.name for credit in article.authors] == ["نادر النجار"]
    assert not article.images


@pytest.mark.parametrize("verb", ["يكتب", "تكتب"])
def test_writer_in_the_title_is_credited(verb: str) -> None:
    article = parse(
        _PAGE.format(above="", under="رأي", first=".", last=".").replace("مستشفى", f"هالة الحداد {verb}: مستشفى", 1)
    )
    assert [credit.name for credit in article.authors] == ["هالة الحداد"]


def test_what_a_writer_is_called_is_no_part_of_the_name() -> None:
    page = _PAGE.format(above="", under="رأي", first=".", last=".")
    article = parse(page.replace("مستشفى", "الكاتب الصحفي سامر البستاني يكتب: مستشفى", 1))
    assert [credit.name for credit in article.authors] == ["سامر البستاني"]


@pytest.mark.parametrize("name", ["سامر الحداد حرب", "سيد أمين"])
def test_writer_in_the_title_may_have_words_for_a_name(name: str) -> None:
    page = _PAGE.format(above="", under="رأي", first=".", last=".")
    article = parse(page.replace("مستشفى", f"{name} يكتب: مستشفى", 1))
    assert [credit.name for credit in article.authors] == [name]


@pytest.mark.parametrize("writes", ["السيد الوزير", "قلب المدينة"])
def test_who_is_nobody_writes_no_title(writes: str) -> None:
    page = _PAGE.format(above="", under="رأي", first=".", last=".")
    assert not parse(page.replace("مستشفى", f"{writes} يكتب: مستشفى", 1)).authors


def test_someone_who_writes_a_book_in_the_title_is_not() -> None:
    page = _PAGE.format(above="", under="رأي", first=".", last=".")
    assert not parse(page.replace("مستشفى", "المستشفى يكتب تاريخه: مستشفى", 1)).authors


def test_colon_behind_a_name_is_not_part_of_it() -> None:
    assert [credit.name for credit in _read(under="نادر النجار:").authors] == ["نادر النجار"]


def test_agency_initials_and_date_sign_the_end() -> None:
    article = parse(
        _PAGE.format(above="", under="", first=".", last=".\n--(بترا)\nس ك/ ه م\n13/05/2023 10:30:00").replace(
            "12 مايو 2023\n", ""
        )
    )
    assert article.published is not None
    assert article.published.value == "2023-05-13T10:30:00"


def test_headline_printed_twice_is_one_link() -> None:
    head = "افتتاح طريق جديدة بين البلدة والميناء"
    article = _read(last=f".\nاقرأ أيضا:\n{head}\n{head}\nعودة القطار إلى محطة الجبل بعد الترميم")
    assert [other.title for other in article.read_also] == [head, "عودة القطار إلى محطة الجبل بعد الترميم"]


@pytest.mark.parametrize("line", ["هند المرزوقي - وادي النخيل", "هند المرزوقي – المنارة"])
def test_writer_before_a_town_on_no_list(line: str) -> None:
    assert [author.name for author in _read(under=line).authors] == ["هند المرزوقي"]


@pytest.mark.parametrize("line", ["هند المرزوقي - تقرير", "وادي النخيل - المنارة", "إدارة المستشفى - وادي النخيل"])
def test_dash_behind_no_writer(line: str) -> None:
    assert not _read(under=line).authors


@pytest.mark.parametrize("label", ["كتب", "كتبت", "بقلم"])
def test_name_that_nobody_lists_under_the_label_of_a_writer(label: str) -> None:
    article = _read(under=f"{label}\nسارة بوزعفران")
    assert [author.name for author in article.authors] == ["سارة بوزعفران"]
    assert not article.images


@pytest.mark.parametrize("under", ["كتب\nرفوف الصالة الكبرى في المدينة", "كتب\nمكتبة القرية"])
def test_books_are_no_label_of_a_writer(under: str) -> None:
    assert not _read(under=under).authors


@pytest.mark.parametrize("under", ["تيمو هالبرين\n@timo_halberin", "تيمو هالبرين\nكاتب\n@timo_halberin"])
def test_name_over_an_account_beside_the_date(under: str) -> None:
    article = _read(under=under)
    assert [author.name for author in article.authors] == ["تيمو هالبرين"]
    assert not article.images


@pytest.mark.parametrize("under", ["تيمو هالبرين\nفي الصالة\n@timo_halberin", "صالة الأطفال الجديدة\n@timo_halberin"])
def test_account_of_who_took_a_picture(under: str) -> None:
    assert not _read(under=under).authors


def test_a_paragraph_under_a_title_is_the_lead() -> None:
    said = "افتتح المستشفى القسم الجديد بعد ثلاثة أعوام من العمل"
    long = f"{said}، وحضر الحفل أطباء المدينة وممرضوها وعدد كبير من سكان القرى المجاورة الذين انتظروا هذا اليوم طويلا، ووزعت الإدارة على الأطفال هدايا صغيرة صنعتها طالبات المدرسة المهنية"
    article = parse(
        "\n".join(
            ("مستشفى المدينة يفتتح قسما جديدا للأطفال", long, "الساحل: سامر البستاني", *_PAGE.splitlines()[2:])
        ).format(first=".", last=".")
    )
    assert (article.lead, article.subtitle) == (long, None)
    article = parse(
        "\n".join(("مستشفى المدينة يفتتح قسما جديدا للأطفال", said, *_PAGE.splitlines()[2:])).format(
            first=".", last="."
        )
    )
    assert (article.lead, article.subtitle) == (None, said)
