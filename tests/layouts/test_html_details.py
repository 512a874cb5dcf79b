"""The generic layout on small things of HTML pages: what stands between paragraphs, over titles and under stories."""

from __future__ import annotations

import pytest

import arabic_article

T = "ميناء الصيادين القديم يفتح أبوابه أمام الزوار"
P = (
    "فتح ميناء الصيادين القديم أبوابه أمام الزوار صباح السبت، بعد أعمال ترميم دامت ثلاثة أعوام وشملت الأرصفة والمنارة.",
    "وقالت مديرة المشروع رنا الخطيب إن المنارة ستضاء كل ليلة حتى الفجر، وإن الدخول إليها مجاني طوال الشهر الأول.",
    "وأضافت أن سوق السمك سينتقل إلى مبنى جديد خلف الرصيف الشرقي، وأن القوارب الخشبية ستبقى في مكانها.",
    "ويقصد الميناء في الصيف آلاف الزوار، وكان أهله يعرضون صيدهم على الحجارة قبل شروق الشمس بقليل.",
)
REL = ("افتتاح معرض للخزف في القلعة", "حافلات جديدة تربط القرى بالساحل", "موسم الزيتون يبدأ مبكرا هذا العام")


def ps(texts: tuple[str, ...] = P) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def parse(body: str, head: str = "", url: str | None = None) -> arabic_article.Article:
    html = f"<!doctype html><html lang=ar><head>{head}</head><body>{body}</body></html>"
    return arabic_article.parse(html, url=url, content_type="text/html")


def told(article: arabic_article.Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


SHORT = "وأوضحت مديرة المشروع أن ثمن التذكرة ديناران، تدفع عند الباب."
STEPS = ("اختيار يوم الزيارة.", "كتابة عدد الزوار.", "الضغط على زر الحجز.")
LINKS = "".join(f"<p><strong><a href=/n/{i}>{title}</a></strong></p>" for i, title in enumerate(REL[:2]))
LIST = f"<h2>خطوات الحجز</h2><ul>{''.join(f'<li>{step}</li>' for step in STEPS)}</ul>"


@pytest.mark.parametrize(
    ("html", "body"),
    [
        (f"<div>{ps(P[:1])}{LIST}{LINKS}{ps((SHORT,))}</div>", (P[0], "خطوات الحجز", *STEPS, SHORT)),
        (f"<div>{ps(P[:1])}{LINKS}{ps((SHORT,))}</div>", (P[0], SHORT)),
        # No paragraph of the story follows: other stories, and what another box tells.
        (f"<div>{ps(P[:1])}</div><div>{LINKS}{LINKS}{LINKS}{ps((SHORT,))}</div>", P[:1]),
        (f"<div>{ps(P[:2])}{LINKS}</div>", P[:2]),
    ],
)
def test_a_story_goes_on_behind_lists_and_links_in_its_element(html: str, body: tuple[str, ...]) -> None:
    assert told(parse(f"<h1>{T}</h1><div>14 مايو 2024</div>{html}")) == body
