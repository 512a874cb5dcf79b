"""Labels of a day on a line of their own, with or without an empty line under them."""

from __future__ import annotations

import pytest

from arabic_article import parse

_STORY = (
    "رممت بلدية التل القسم الشرقي من السور القديم، وفتحت فيه ممرا للمشاة يصل ساحة السوق بالحديقة العامة.\n"
    "وقال مهندس المشروع وائل الترك إن الحجارة نقلت من المقلع الذي بني منه السور أول مرة قبل ستة قرون.\n"
    "وأضاف الترك أن الإنارة ستركب في الأسابيع المقبلة، وأن الدخول إلى الممر مجاني طوال أيام الأسبوع.\n"
)


@pytest.mark.parametrize("gap", ["\n", "\n \n", "\n\n"])
def test_the_label_of_a_change(gap: str) -> None:
    head = f"بلدية التل ترمم السور الشرقي وتفتح ممرا للمشاة\nنشر :{gap}18:37 2025-4-22\n|\nآخر تحديث :{gap}18:41 2025-4-22\n|\n"
    article = parse(head + _STORY)
    assert [stamp and (stamp.value or "")[:16] for stamp in (article.published, article.modified)] == [
        "2025-04-22T18:37",
        "2025-04-22T18:41",
    ]
