"""The small lines of a head, each by what it says: date, byline, dateline, section, caption, counter."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._jobs import find_job
from arabic_article.arabic._name_lists import several_names
from arabic_article.arabic._people import begins_with_initial
from arabic_article.arabic.agencies import find_agency, known_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._furniture.file_names import is_file_name, says_nothing
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._sheet.lines import PROSE, owned
from arabic_article.layouts._words.lone_labels import begins_byline
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

_CAPTION_SIZE: Final = 180
_OUTLET_SIZE: Final = 40
_AGENCY_SIZE: Final = 20
_KINDS: Final = frozenset(("تقرير", "تحقيق", "متابعة وتحرير", "رصد", "تغطية"))
"""What an outlet calls its text behind its own name and a slash."""
_EDITOR: Final = "محرر "
_QUOTES: Final = '"“”«»'
_DATE_SIZE: Final = 60
_ISSUE: Final = 70
"""Characters beside the date of a line that begins with the number of an issue, or of one that ends with counters."""
_PUT_UP: Final = ("نشر", "أضيف", "اضيف", "منذ ", "قبل ")  # how lines begin that say when a story was put up
_SHARES_SIZE: Final = 90
_TYPE_SIZE: Final = 16
"""Characters of a control that tells the size of type: a number and the words for it."""
BULLETS: Final = " \t\xa0•*·●▪-–—"
"""Signs that open the lines of a list."""


@cache
def _counter() -> Spelled:
    unit = (
        "مشاهدة|مشاهدات|قراءة|قراءات|تعليق|تعليقات|التعليقات|زيارة|زيارات|صوت|أصوات|comments?|دقيقة|دقائق|د|ثانية|حجم الخط|"
        "views?|min|mins|minutes?"
    )
    number = r"(?:[«(]\s?)?(?:[\d٠-٩۰-۹][\d٠-٩۰-۹.,٬KkMm]{0,7}[\s•|]*+){1,4}[»)]?\s?"
    words = spellings(("أقل من دقيقة", "دقيقة واحدة", "دقيقتان", "دقيقتين", "دقيقة"))
    counted = ("المشاهدات", "عدد المشاهدات", "الزيارات", "عدد الزيارات", "القراءات", "عدد القراءات", "عدد التعليقات")
    reading = spellings(("وقت القراءة", "زمن القراءة", "مدة القراءة", "قراءة", "التعليقات", *counted))
    return Spelled(
        rf"[•\s(]*+(?:{reading}\s*[:=·]?\s*)?(?:{number}(?:{unit})?|{words})(?: (?:واحدة|للقراءة|قراءة|read))?\)?",
        re.IGNORECASE,
    )


@cache
def _issue() -> re.Pattern[str]:
    """Match the number of an issue, and behind a sign what else is said of it."""
    return re.compile(r"العدد\s?[:#]?\s?\(?[\d٠-٩]{1,6}\)?(?:\s?[-–—|/:،,]\s?[^\n]{0,48})?")


@cache
def _date_token() -> re.Pattern[str]:
    """Match what corpora put before a text, and the page does not print: a day or a month."""
    return re.compile(r"date \d{4}-\d\d(?:-\d\d)?")


@cache
def _sizes() -> re.Pattern[str]:
    """Match buttons for the size of type, each a letter with a sign, or two letters with a blank between."""
    signed = "(?:[+-][AaTاأت]|[AaTاأت][+-])"
    return re.compile(rf"(?:{signed}[\s|]*+[AaTاأت]?[\s|]*+){{1,3}}|([AaTاأت]) \1(?: \1)?(?:{signed})?")


@cache
def _sign() -> re.Pattern[str]:
    """Match all but letters and blanks; a line of these alone has neither a date in numbers nor several parts."""
    return re.compile("[^ء-غف-ي ]")


@cache
def digit() -> re.Pattern[str]:
    """
    Compile what tells a line with numbers.

    Returns:
        The pattern of a digit.
    """
    return re.compile("[0-9٠-٩۰-۹]")


@cache
def _caption() -> Spelled:
    words = ("أرشيفية", "أرشيف", "صورة أرشيفية", "صورة من الأرشيف", "تعبيرية", "صورة تعبيرية")
    # Flatteners glue the label of a picture's owner to its caption, but not its colon to a word.
    owner = spellings(("صورة من", "الصورة من"))
    group = spellings(("صورة تذكارية", "صورة جماعية"))  # a headline tells who posed for one, and does not begin with it
    return Spelled(
        rf"(?<!\w)(?:{spellings(words)}|Getty|AFP|Reuters|Shutterstock)(?!\w)|{owner}\s?:|(?:\A|[-–—|(.،]\s?){owner}(?!\w)|\A[(«]?{group}(?!\w)"
        rf"|\.\s?[a-z0-9-]{{3,24}}\.(?:com|net|org|info|ch|tv)\Z|\((?:{spellings(('تصوير', 'عدسة', 'بعدسة'))})\s?[:：]?\s[^()\n]{{4,40}}\)\Z"
    )


def _of_agency(line: Line) -> bool:
    """An agency in brackets ends it, or an outlet, a stroke and a name: the picture's."""
    start = line.text.rfind("(")
    if not start >= PROSE // 2 or line.end - line.start > _CAPTION_SIZE:
        return False
    said = line.text[start + 1 : -1]
    if "/" in said and any(is_bare_name(side.strip()) for side in said.rsplit("/", 1)):
        return True
    known = find_agency(said)
    return known is not None and known.sure and known.kind == "agency"


def is_caption(line: Line) -> bool:
    """It names an archive or a picture agency."""
    if owned(line) or (line.text[-1] == ")" and _of_agency(line)):
        return True
    return line.end - line.start <= _CAPTION_SIZE and _caption().search(line.text) is not None


def is_desk(line: Line) -> bool:
    """It names who writes in a newsroom without naming anyone: the editors, the desk, "… - خاص"."""
    if line.end - line.start > _OUTLET_SIZE:
        return False
    text = line.text
    known = find_agency(text)
    if known is None:
        sides = None if line.stop else _house_behind().fullmatch(text.lstrip(BULLETS))
        if sides is not None:
            if sides[2].rstrip() in _KINDS:
                return True
            known = find_agency(sides[2]) or (None if ":" in text else find_agency(sides[1]))
        elif text.startswith(_EDITOR):
            outlet = find_agency(text[len(_EDITOR) :])
            return text.count(" ") == 1 or (outlet is not None and outlet.kind != "house")
        if known is None and (pair := _pair().fullmatch(text)) is not None and pair[1].count(" "):
            known = find_agency(pair[1].strip())  # the editors, a dash, and their outlet
    return known is not None and known.kind == "house"


@cache
def _house_behind() -> re.Pattern[str]:
    """Match up to four words, a stroke and one or two more."""
    return re.compile(
        r"([^\s\-–—/|:.،]++(?: [^\s\-–—/|:.،]++){0,3})\s*+[-–—/|:]{1,2}\s*+([^\s\-–—/|:.،]++(?: [^\s\-–—/|:.،]++)?)\s*+[:.]?"
    )


@cache
def _stroke() -> re.Pattern[str]:
    return re.compile("[-–—/|:]")


def is_agency(text: str) -> bool:
    """It is the name of an agency, and nothing else; the name may be a word of the language."""
    return (
        len(text) <= _AGENCY_SIZE and (known := known_agency(text, 0, len(text))) is not None and known.kind == "agency"
    )


@cache
def _two() -> re.Pattern[str]:
    return re.compile(r"([^\s\-–—/|ـ][^\-–—/|:\n]{1,24}?)\s*[-–—/|]{1,2}\s*([^\s\-–—/|:\n][^\-–—/|:\n]{2,20}?)[\s:.]*")


def _read_two(line: Line) -> None:
    """Read an outlet and a section, with a stroke between."""
    match = _two().fullmatch(line.text)
    if match is None or match[1].count(" ") > 2:
        return
    if is_section_name(match[2]) and (first := find_agency(match[1])) and first.sure and first.kind == "outlet":
        line.set("section", "outlet-and-section")
        line.value = line.start + match.start(2)


def is_job(text: str) -> bool:
    """It says what a writer is: "كاتب وباحث"."""
    name = "فلان "  # jobs are looked for behind a word
    text = text.lstrip(" .")  # the stop of a flattened line may stand before it
    return len(text) <= _DATE_SIZE and find_job(name + text, 0, len(name + text), writers=False) == len(name)


@cache
def _clocked() -> re.Pattern[str]:
    """Match the head of a line that begins with a time and goes on with a headline."""
    return re.compile(r"[0-9٠-٩]{1,2}:[0-9٠-٩]{2}\s*+[.|•\-–]?\s*+\D{12}")


@cache
def _shares() -> re.Pattern[str]:
    """Match a control that shares a story, to which the next may be glued."""
    return re.compile(
        rf"شارك(?:ها|ه)?\s(?:على|عبر)\s{spellings(('فيسبوك', 'الفيسبوك', 'فيس', 'تويتر', 'واتساب', 'واتس', 'تلغرام', 'إكس'))}"
    )


def is_outlet(line: Line) -> bool:
    """It is the name of an outlet or an agency, and nothing else."""
    size = line.end - line.start
    return (
        size <= _OUTLET_SIZE
        and (found := find_agency(line.text.strip(_QUOTES))) is not None
        and found.sure
        and found.kind != "house"
    )


@cache
def _pair() -> re.Pattern[str]:
    # A tatweel that stands alone is a dash.
    return re.compile(r"([^\s\-–—/ـ_][^\-–—/_\n]{1,24}?)(?:\s*[-–—/_]|\sـ{1,2}(?=\s))\s*([^\-–—/_\n]{5,40})")


def is_signed(text: str) -> bool:
    """It is a place or an outlet, a dash, and a person."""
    match = _pair().fullmatch(text)
    return (
        match is not None
        and is_bare_name(match[2].strip())
        and (match[1].count(" ") < 3 and ":" not in match[1])  # behind a colon stand several people
        and not several_names(text)  # two people
    )


def is_initialled(text: str) -> bool:
    """It is an initial and a family name: "م. فلان"."""
    return len(text) <= _DATE_SIZE and begins_with_initial(text)


def is_labelled_date(line: Line, kind: str = "published") -> bool:
    """It says of a date that the story was published then, or changed."""
    text = line.text
    if line.end - line.start > _DATE_SIZE or digit().search(text) is None:
        return False
    return any(found.kind == kind and found.label_end > found.start for found in find_dates(text))


def is_counter(text: str) -> bool:
    """It counts readers, comments or minutes."""
    return len(text) <= _OUTLET_SIZE and _counter().fullmatch(text) is not None


def _is_dotted(line: Line, readings: Readings) -> bool:
    """It is a date of numbers with dots or blanks between them, which read like those of thousands."""
    text = line.text
    return 2 in (text.count("."), text.count(" ")) and any(
        found.timestamp.value for found in readings.dates(text, line.start)
    )


def classify(line: Line, readings: Readings) -> None:
    """Recognise the small lines of a head by what they say."""
    text = line.text
    size = line.end - line.start
    if size > 200:
        return
    signed = _sign().search(text) is not None
    numbered = signed and digit().search(text) is not None
    if numbered and text.startswith("date 2") and _date_token().fullmatch(text):
        line.set("clock", "date-token")
    elif text.isascii() and is_file_name(text):
        line.set("embed", "file-name")
    elif "{{" in text or says_nothing(text):
        line.set("embed", "template")
    elif size <= _TYPE_SIZE and (_sizes().fullmatch(text) or (numbered and text.endswith("حجم الخط"))):
        line.set("share", "size-of-type")
    elif (numbered or "دقيق" in text) and _counter().fullmatch(text) and not _is_dotted(line, readings):
        line.set("counter", "bare-number")
    elif numbered and _is_date_line(line, readings):
        line.set("date", "date-line")
    elif numbered and size <= _DATE_SIZE and text.startswith("العدد") and _issue().fullmatch(text):
        line.set("masthead", "issue-of-a-paper")
    elif size <= 120 and (found := readings.byline(text, line.start)):
        line.set("byline", found[0].rule)
    elif signed and size <= 80 and (dateline := readings.dateline(text, line.start)) and dateline.end >= size - 1:
        if dateline.place or dateline.reporter:
            line.set("dateline", "own-line")
        else:
            line.set("source", "outlets-line")
    elif (
        signed
        and not numbered
        and (text[-1] in "صتةه:" or begins_byline(text))
        and _stroke().search(text)
        and is_desk(line)
    ):
        line.set("byline", "desk-over-story")
    elif is_plea(line):
        line.set("promo", "plea")
    elif text[0] == "ش" and size <= _SHARES_SIZE and _shares().match(text):
        line.set("share", "share-here")
    elif numbered and text[0].isdigit() and not line.prose and _clocked().match(text):
        line.set("ticker", "line-with-clock")
    elif not numbered and has_date(text) and _is_date_line(line, readings):
        line.set("date", "date-line")
    elif signed and size <= _OUTLET_SIZE:
        _read_two(line)


def _is_date_line(line: Line, readings: Readings) -> bool:
    """Little stands on the line besides its dates: a section, a name, an outlet."""
    text = line.text
    found = readings.dates(text, line.start)
    if not found:
        return False
    rest = len(text)
    for date in found:
        rest -= date.end - min(date.start, date.label_end)
    # Systems print writer, section, day and comments on one line, behind the label of the writer.
    if rest <= 40 or rest * 2 <= len(text) or "|" in text:
        return True
    issue = text.startswith("العدد") or (text.startswith(_PUT_UP) and _counted().search(text) is not None)
    if issue and rest <= _ISSUE:
        return True
    return begins_byline(text) and (
        rest <= _DATE_SIZE or (rest <= 2 * _DATE_SIZE and _counted().search(text) is not None)
    )


@cache
def _counted() -> re.Pattern[str]:
    """Match a number and what it counts, behind a date: readers, comments, minutes."""
    words = spellings(("عدد المشاهدات", *"التعليقات تعليقات تعليق المشاهدات مشاهدات مشاهدة دقيقة دقائق".split()))
    return re.compile(rf"[0-9٠-٩]\s?{words}(?!\w)")
