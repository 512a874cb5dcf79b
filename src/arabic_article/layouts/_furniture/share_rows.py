"""Rows of buttons over a story: the networks to share it on, and what else can be done with it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.folding import Spelled, spellings

_LONGEST: Final = 160
"""Characters of the longest row."""
_DEEDS: Final = (
    "شارك|شاركها|شاركه|شاركنا|شاركوا|مشاركة|المشاركة|انشر|نشر في|نشر على|نشر عبر|النشر|غرد|تغريد|تغريدة|أرسل|إرسال|طباعة|اطبع|حفظ|نسخ|انسخ|استمع|"
    "استماع|تحميل|تنزيل|تكبير|تصغير|تغيير حجم|تباين|SHARES|"
    "SHARE|VIEWS|Tweet|Print|Copy URL|Copy short URL|Short URL|Share on"
)
_NETWORKS: Final = (
    "فيسبوك|الفيسبوك|فايسبوك|الفايسبوك|فيس بوك|تويتر|إكس|واتساب|الواتساب|واتس اب|واتس آب|تيليجرام|تلغرام|تليغرام|تيليغرام|تيلقرام|"
    "لينكدإن|لينكد إن|لينكدن|بينتيريست|بنترست|بينترست|ماسنجر|مسنجر|فايبر|إنستغرام|انستجرام|سناب شات|يوتيوب|ريديت|بوكيت|"
    "Facebook|Twitter|Pinterest|Linkedin|Whatsapp|Telegram|Email|Messenger|Viber|Skype|Google+|Tumblr|Reddit|"
    "VKontakte|Odnoklassniki|Pocket|StumbleUpon|Digg|VK|X"
)
_BESIDE: Final = (
    "على|عبر|في|لصديق|إلى صديق|البريد|الإلكتروني|بريد|الرابط|رابط|القصة|الخبر|المقال|المقالة|الموضوع|الصفحة|الحلقة|الملف|"
    "هذا|هذه|رجوع|عودة|تبليغ|إعجاب|الآن|حجم|الخط|الخطوط|الألوان|ـ"
)
"""Words that stand between them and name nothing to share on."""


@cache
def _stem() -> re.Pattern[str]:
    """Match a piece of each deed and network: a search for it is cheaper than the row, and finds most lines to be none."""
    deeds = "شار|نشر|غرد|تغر|رسل|رسال|طبا|طبع|حفظ|نسخ|ستم|حميل|تنزيل|تكبير|تصغير|تباين|تغيير"
    networks = "فيس|فايس|تويتر|كس|واتس|تل|تيل|لينك|بينت|بنتر|سنجر|فايبر|نستغر|نستجر|سناب|يوتيوب|ريديت|بوكيت"
    return re.compile(f"[A-Za-z]|{deeds}|{networks}")


@cache
def _row() -> Spelled:
    """Match a row, and as a group a deed or a network in it; the names may be glued to each other."""
    blank = "[\\s\\d•|,،/:+()\\[\\]\\\\\\-–\u200b-\u200f\u202a-\u202e]*+"
    letter = r"(?<!\w)[أاع](?!\w)"  # of the size of type
    word = f"(?>({_one_of(f'{_DEEDS}|{_NETWORKS}')})|{_one_of(_BESIDE)}|{letter})"
    return Spelled(f"(?>{blank}{word})+{blank}", re.IGNORECASE)


def _one_of(words: str) -> str:
    plain = sorted(words.split("|"), key=len, reverse=True)
    return "(?>" + "|".join(spellings((word,)) if not word.isascii() else re.escape(word) for word in plain) + ")"


def is_share_row(text: str) -> bool:
    """
    Tell a line that holds nothing but what to do with a story, and where.

    Args:
        text: A line of a head.

    Returns:
        True where a deed or a network is among its words, and it has two words or stands for buttons alone.
    """
    if len(text) > _LONGEST or _stem().search(text) is None:
        return False
    row = _row().fullmatch(text)
    return row is not None and row[1] is not None
