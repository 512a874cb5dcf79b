"""The fixed phrases of Arabic news pages: what they announce, and how they must stand to announce it.

One table. A phrase counts only in the place that its `shape` names, because nearly every one also occurs in prose; the comment
beside a row names its false friends. Spelling is folded when the table is compiled, so one spelling a phrase is enough.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

__all__ = ["MARKERS", "PAYWALL", "Marker", "Run", "Shape"]

Shape = Literal["label", "alone", "opens"]
"""How a phrase must stand at the start of a line.

`label`: before a colon or slash, or with nothing after it. `alone`: only punctuation or a number after it. `opens`: a word.
"""

Run = Literal["line", "value", "list", "story", "rest"]
"""What the phrase announces.

`line`: its own line. `value`: what follows on the line or, where nothing does, the next line. `list`: the short lines
that follow. `story`: a headline, several, or a whole story. `rest`: all that follows, until another phrase or prose.
"""


class Marker(NamedTuple):
    """A row of the table."""

    role: str
    """Role of the marked line, a `Role`."""
    shape: Shape
    run: Run
    ends: bool
    """A story does not go on after it."""
    phrases: tuple[str, ...]


def _split(phrases: str) -> tuple[str, ...]:
    return tuple(phrases.split("|"))


#: What a page says where it keeps the rest of a story back.
PAYWALL: Final = Marker(
    "promo",
    "opens",
    "line",
    True,
    _split(
        "هذا المقال مخصص للمشتركين|انضموا إلينا للوصول إلى هذا المقال|انضم إلينا للوصول إلى هذا المقال|هذا المحتوى مخصص للمشتركين|هذا المحتوى للمشتركين|محتوى حصري للمشتركين|"
        "مقال مؤرشف|باقة الاشتراكات|للاطلاع على المقال كاملا|لقراءة المقال كاملا|لقراءة المقال بالكامل|"
        "لقراءة باقي المقال|لقراءة الخبر كاملا|لقراءة التفاصيل كاملة|للاطلاع على التقرير الكامل اضغط|"
        "اشترك لقراءة|التفاصيل تقرؤونها في النسخة الورقية|read full story|"
        "Redirecting to full article"
    ),
)

MARKERS: Final = (
    PAYWALL,
    # Not: قال المصدر, المصدر نفسه, مصدر مسؤول, المصدر الأول للدخل: none is followed by a colon.
    Marker("source", "label", "value", True, _split("المصدر|الكاتب / المصدر|مصدر الخبر|المصادر|نقلا عن|Source")),
    # Not: "التصنيف العالمي …" in sports: more words follow before the colon.
    Marker(
        "section",
        "label",
        "value",
        False,
        _split("القسم|التصنيف|التصنيفات|الفئة|الفئات|المجموعة|مصنف تحت|تصنيف|Filed under"),
    ),
    Marker("section", "alone", "value", False, _split("المحور|التبويب")),  # not: a channel before a colon
    # Who made the picture is named on the line after.
    Marker("caption", "opens", "value", False, _split("التعليق على الصورة|تعليق الصورة|شرح الصورة|وصف الصورة")),
    # What blog systems print under a story.
    Marker(
        "embed",
        "opens",
        "line",
        True,
        _split("هذه التدوينة نشرت|هذا المقال نشر في|نشر هذا المقال في|This entry was posted"),
    ),
    # What a blog system puts under its feeds: "the post X appeared first on Y".
    Marker("source", "opens", "line", True, _split("ظهرت المقالة|ظهر هذا المقال|هذا المحتوى مقدم من|The post")),
    Marker("credit", "alone", "line", False, _split("ح. م|ح.م|ح م")),
    # A machine's summary, in points; the headings of the story; what stands over its text.
    Marker("embed", "opens", "list", False, _split("استمع إلى الملخص|أظهر الملخص|ملخص الخبر|ملخص المقال")),
    Marker("nav", "label", "list", False, _split("جدول المحتويات|فهرس المحتويات|محتويات المقال|محتويات الموضوع")),
    Marker("embed", "label", "line", False, _split("شاهد الفيديو|شاهدوا الفيديو|لمشاهدة الفيديو")),
    Marker("title", "label", "value", False, _split("Title|عنوان الموضوع|عنوان الخبر")),
    # A picture's, not the page's: "©" alone announces that.
    Marker(
        "credit",
        "opens",
        "line",
        False,
        _split("© Photo|© AFP|© Getty|© Reuters|© YouTube|© Sputnik|© AP|صدر الصورة|مصدر الصورة|Getty Images"),
    ),
    # Not: the words inside a sentence ("بالكلمات الدلالية: …"), which never opens with them and a colon.
    Marker(
        "keywords",
        "label",
        "list",
        True,
        _split(
            "كلمات دلالية|كلمات دالة|الكلمات الدلالية|الكلمات الدالة|الكلمات المفتاحية|كلمات مفتاحية|"
            "كلمات مفاتيح|كلمات دليلية|الكلمات الدليلية|مفاتيح البحث|سمات|السمات|"
            "الكلمات المتعلقة|كلمات البحث|الوسوم|وسوم|وسم|موسومة تحت|الأوسمة|أوسمة|العلامات|التاجات|تاجات|تاجز|تاغات|هاشتاغ|التسميات|"
            "Tags|Keywords|Tagged with|Tagged under"
        ),
    ),
    Marker("keywords", "alone", "list", False, _split("دلالات|المزيد عن")),
    # Not: أيضا in prose, أقرأ in the first person, المزيد من الضغوط.
    Marker(
        "read_also",
        "opens",
        "story",
        False,
        _split(
            "اقرأ أيضا|اقرأ ايضا|إقراء أيضا|اقرأ كذلك|اقرأي أيضا|اقرأ/ي أيضا|اقرأ/ي كذلك|اقرؤوا أيضا|طالع أيضا|شاهد أيضا|تابع أيضا|"
            "لا يفوتك|Read also|Read more|See also|You might also like"
        ),
    ),
    Marker(
        "read_also",
        "label",
        "story",
        False,
        _split(
            "اقرأ المزيد|اقرأ أكثر|للمزيد|لمزيد من التفاصيل|قد يهمك أيضا|قد يهمكأيضا|قد يهمك|قد يعجبك أيضا|قد يعجبك|"
            "أخبار أخرى|خبر آخر|مواضيع أخرى|فيديو قد يعجبك|وفي خبر آخر"
        ),
    ),
    # Not: متعلقة and ذات صلة inside a sentence, or before more words on the line.
    Marker(
        "related",
        "label",
        "list",
        False,
        _split(
            "مقالات مشابهة|مقالات مقترحة|موضوعات مقترحة|مواضيع مقترحة|أخبار مقترحة|قد تهمك هذه المقالات|قد تعجبك هذه المقالات|قد يهمك هذه المواضيع|مقالات ذات صلة|مقالات ذات علاقة|مقالات متعلقة|مقالات مختارة|مواضيع ذات صلة|"
            "مواضيع ذات علاقة|مواضيع متعلقة|مواد متعلقة|مواضيع مشابهة|المواضيع المتشابهة|المواضيع المتشابهه|قد تعجبك هذه المشاركات|موضوعات متعلقة|موضوعات ذات صلة|الموضوعات المتعلقة|"
            "المواضيع المتعلقة|المواضيع ذات الصلة|الموضوعات ذات الصلة|الأخبار المتعلقة|الأخبار ذات الصلة|المقالات المتعلقة|المقالات ذات الصلة|مواد ذات صلة|أخبار متعلقة|أخبار ذات صلة|أخبار ذات علاقة|أخبار مشابهة|أخبار مرتبطة|ذات صلة|"
            "مقالات أخرى للكاتب|المزيد من مقالات الكاتب|مقالات سابقة للكاتب|مواضيع أخرى للكاتب|"
            "ذو صلة|حول نفس الموضوع|في نفس الموضوع|مواد متعلقة|مقالات مرتبطة|مواضيع مرتبطة|موضوعات مرتبطة|قصص ذات صلة|قصص قد تهمك|متعلق مقالات|متعلقمقالات|اخترنا لك|اخترنا لكم|إختيارات القراء|ترشيحاتنا|نرشح لك|المزيد من الأخبار|مزيد من الأخبار|المزيد من المقالات|"
            "من نفس القسم|المزيد من نفس القسم|المزيد من هذا القسم|يمكنك أيضا قراءة|Related articles|Related posts|Related news"
        ),
    ),
    Marker(
        "related",
        "alone",
        "list",
        False,
        _split(
            "المقالة السابقة|المقالة التالية|المقالة القادمة|المقال السابق|المقال التالي|الخبر السابق|الخبر التالي|"
            "الموضوع السابق|الموضوع التالي|التدوينة السابقة|التدوينة التالية|قصص مقترحة|تخطى قصص مقترحة وواصل القراءةقصص مقترحة|المشاركات الشائعة|"
            "Previous article|Next article|Previous post|Next post"
        ),
    ),
    Marker(
        "related",
        "alone",
        "list",
        True,
        _split(
            "الأكثر مشاهدة|الأكثر قراءة|الأكثر تصفحا|الأكثر تداولا|الأكثر شعبية|الأكثر تعليقا|الأكثر تفاعلا|"
            "الأكثر بحثا|الأكثر|مشاهدات عالية|زوارنا يقرأون الآن|أحدث الأخبار|آخر الأخبار|أخر الأخبار|"
            "أهم الأخبار|أبرز الأخبار|آخر المستجدات|مواضيع ساخنة|مواضيع ساخنة أخرى|آخر المقالات|أحدث المقالات|أحدث الموضوعات|أحدث المواضيع|"
            "أحدث الفيديوهات|أحدث الحلقات|يقرأون الآن|يقرؤون الآن|أخبار شائعة|آخر إضافات الموقع|Trending|Trending Plus|Most read|Most popular|"
            "Latest news|Top stories"
        ),
    ),
    Marker(
        "ticker",
        "label",
        "list",
        False,
        _split("شريط الأخبار|الشريط الإخباري|شريط الأحداث|عاجل|خبر عاجل|أخبار عاجلة|Breaking news"),
    ),
    Marker(
        "comments",
        "opens",
        "rest",
        True,
        _split(
            "اترك تعليقا|اترك تعليق|اترك ردا|اترك رد|أضف تعليقا|أضف تعليق|إضافة تعليق|أكتب تعليقك|اترك تعليقك|اكتب تعليقا|أضف تعليقك|شارك برأيك|شارك رأيك|شاركنا برأيك|شاركنا رأيك|مرحبا بكم في فضاء التعليق|"
            "تعليقك على الخبر|تعليقات الزوار|تعليقات القراء|لا توجد تعليقات|لا يوجد تعليقات|ليست هناك تعليقات|"
            "كن أول من يعلق|رد مع اقتباس|إرسال تعليق|التعليقات مغلقة|أحدث التعليقات|تم إضافة تعليقك|بروتوكول نشر التعليقات|"
            "لن يتم نشر عنوان بريدك الإلكتروني|لن ينشر عنوان بريدك الإلكتروني|الحقول الإلزامية مشار إليها|"
            "كل الحقول التي عليها علامة|من فضلك ادخل تعليقك|من فضلك ادخل اسمك هنا|لقد ادخلت عنوان بريد إلكتروني غير صحيح|"
            "Please enter your comment|Please enter your name|Discussion about this post|Leave a comment|Leave a reply|No comments|Post a comment|Your email address will not be published|Comments are closed"
        ),
    ),
    Marker(
        "comments",
        "alone",
        "rest",
        True,
        _split("التعليقات|تعليقات|التعليق|Comments|ترك الرد|إلغاء الرد|أرسل تعليقك|أضف ردا|Click to comment"),
    ),
    # Not: شارك الوزير في, مشاركة فاعلة من: more words follow.
    Marker(
        "share",
        "alone",
        "line",
        False,
        _split(
            "المشاركة على X|المشاركة على تويتر|المشاركة على فيسبوك|المشاركة في Facebook|"
            "مشاركة|شارك|شاركها|شاركنا|قيم الموضوع|هل أعجبك محتوى الصفحة؟|هل أعجبك المقال؟|هل أعجبك هذا المقال؟|هل كان هذا المحتوى مفيدا؟|هل كانت هذه الصفحة مفيدة؟|مشاركة عبر|شارك عبر|شارك على|فيسبوك|فايسبوك|تويتر|واتساب|واتس اب|تيليجرام|"
            "تلغرام|تيليغرام|تليجرام|ماسنجر|لينكد إن|لينكدإن|انستغرام|إنستجرام|يوتيوب|بينتيريست|بريد إلكتروني|"
            "البريد الإلكتروني|أرسل بريدا إلكترونيا|طباعة|طباعة Email|اطبع|نسخ|Facebook|Twitter|Tweet|Tweeter|X|Whatsapp|Telegram|Messenger|"
            "Pinterest|Linkedin|Instagram|Youtube|Google|Google+|Viber|Email|Print|Copied|Share|Copy link|"
            "Short URL|gnews|TT|A|A+|A-|A+ A-|+A|+A -A|A +A|تصغير|تكبير|+ الخط -|الخط|ت + ت - الحجم الطبيعي"
        ),
    ),
    Marker(
        "share",
        "opens",
        "line",
        False,
        _split(
            "انقر هنا للمشاركة|اضغط هنا للمشاركة|شارك هذا الخبر|شارك هذه القصة|شارك هذا المقال|شارك هذه الصفحة|شارك الخبر|شارك الموضوع|شارك المقال|مشاركة الخبر|مشاركه الخبر|"
            "مشاركة المقال|مشاركة هذا المقال|مشاركة هذا الخبر|انسخ الرابط|نسخ الرابط|تم نسخ الرابط|رابط مختصر|الرابط المختصر|نسخة قابلة للطباعة|"
            "أرسل الموضوع لصديق|أرسل إلى صديق|استمع للخبر|استمع للمقال|استمع إلى المقال|رابط الخبر|رابط الموضوع|رابط المقال|"
            "حجم الخط|تصغير حجم الخط|"
            "تكبير الخط|إرسال بالبريد الإلكتروني|كتابة مدونة حول هذه المشاركة|"
            "العودة للأعلى|الرجوع للأعلى|زر الذهاب إلى الأعلى|الرجوع إلى أعلى|الذهاب إلى الأعلى|العودة إلى الأعلى|Share on|"
            "Share this|Exit mobile version|Download to read offline|العب للاستماع إلى الراديو"
        ),
    ),
    Marker(
        "promo",
        "opens",
        "line",
        False,
        _split(
            "نعرض لكم زوارنا|نقدم لكم زوارنا|تابعونا على|تابعونا عبر|تابعنا على|تابعنا عبر|تابعوا آخر الأخبار|تابع أحدث الأخبار|تابع آخر الأخبار|"
            "تابع أخبار|تابع صفحتنا|تابع قناة|انضم لقناة|انضم إلى قناة|انضم إلى قناتنا|انضموا إلى قناة|"
            "انضم إلينا على|اشترك لتصلك|اشترك ليصلك|سنرسل لك أهم|سنرسل لكم أهم|اشترك في النشرة|اشترك في نشرتنا|اشترك في قناة|اشترك معنا|اشترك الآن|إشترك لمشاهدة|"
            "اشتركوا في|سجل إعجابك|سجلوا إعجابكم|عزيزي الزائر أهلا|حمل تطبيق|حمل التطبيق|حملوا تطبيق|لتحميل تطبيق|لمتابعة آخر الأخبار|لمتابعة أخبار|"
            "أنتم الآن تتابعون خبر|شكرا على متابعتكم خبر|شكرا لمتابعتكم خبر|يمكنكم التواصل معنا|للاشتراك في خدمة|"
            "هل أعجبك الموضوع|هل أعجبك المقال|هل أعجبك هذا الموضوع|شكرا لقراءة|شكرا على قراءة|شكرا على الإبلاغ|سيتم حجب هذه الصورة تلقائيا|للاشتراك بقناة|للانضمام إلى قناة|للانضمام لقناة|للمزيد من الأخبار|اضغط على الصورة لتحميل|النشرة البريدية|القائمة البريدية|"
            "انقر هنا لقراءة|اضغط هنا لقراءة|لقراءة الخبر من مصدره|Subscribe to|Follow us|Download the app"
        ),
    ),
    Marker(
        "copyright",
        "opens",
        "line",
        True,
        _split(
            "جميع الحقوق محفوظة|كل الحقوق محفوظة|كافة الحقوق محفوظة|الحقوق محفوظة|حقوق النشر|©|(c)|"
            "هذا الموقع يستخدم ملفات تعريف|يستخدم الموقع ملفات تعريف|نستخدم ملفات تعريف الارتباط|Copyright|"
            "All rights reserved|Powered by|لا مانع من الاقتباس|استعمال المضامين بموجب بند"
        ),
    ),
    # Not: رئيس التحرير inside a sentence; as the first word of one it is followed by a verb, so the line is long.
    Marker(
        "masthead",
        "opens",
        "value",
        False,
        _split(
            "رئيس مجلس الإدارة والمشرف العام|رئيس مجلس الإدارة ورئيس التحرير|رئيس مجلس الإدارة|رئيس مجلسي الإدارة والتحرير|رئيس التحرير|رئيس التحرير التنفيذي|رئيسة التحرير|"
            "نائب رئيس التحرير|مدير التحرير|مديرة التحرير|مستشار التحرير|مجلس التحرير|هيئة التحرير|الإشراف العام|"
            "المشرف العام|المدير المسؤول|مدير النشر|المؤسس"
        ),
    ),
    # Not: لم يتسن لوكالة … التحقق, which is part of the story.
    Marker(
        "disclaimer",
        "opens",
        "line",
        True,
        _split(
            "المقالة تعبر فقط عن رأي|المقال يعبر فقط عن رأي|المقال يعبر عن رأي|المقالة تعبر عن رأي|"
            "هذا المقال يعبر عن رأي|هذه المقالة تعبر عن رأي|الآراء الواردة|الآراء المنشورة|الآراء المذكورة|"
            "إن الآراء الواردة|إن الآراء المذكورة|إن الآراء المنشورة|جميع المقالات المنشورة|المقالات المنشورة لا تعبر|المقالات المنشورة تعبر|المقال المنشور يعبر|المقالات لا تعبر|"
            "كل المقالات المنشورة تعبر|الأخبار المنشورة على الصفحة الرسمية|ملحوظة: مضمون هذا الخبر|"
            "تنويه: مضمون هذا الخبر|إخلاء مسؤولية|ملحوظة: هذا الخبر|نعيد النشر ونحفظ حق الناشر|هذا المحتوى مترجم"
        ),
    ),
    Marker(
        "counter",
        "label",
        "line",
        False,
        _split(
            "القراءات|عدد القراءات|عدد القراء|عدد الزيارات|عدد المشاهدات|المشاهدات|المشاهدين|الزيارات|"
            "عدد التعليقات|مرات القراءة"
        ),
    ),
    Marker("nav", "label", "value", False, _split("اقرأ المزيد في|اقرأ المزيد عن")),  # a section
    Marker("promo", "label", "line", True, _split("عن الكاتب|عن الكاتبة|عن المؤلف|عن كاتب المقال|About the Author")),
    Marker("counter", "alone", "line", False, _split("رمز الخبر|رقم الخبر|كود الخبر")),
    # What the players of videos leave of their controls.
    Marker(
        "embed",
        "opens",
        "line",
        False,
        _split(
            "Video Player is loading|Error loading media|Stream Type LIVE|Stream Type VOD|This is a modal window|Beginning of dialog window|"
            "descriptions off|subtitles off|captions off|subtitles settings|captions settings|en (Main)|Playback Rate|Seek to live|Loaded: 0|انقر على الصورة للتكبير|اضغط على الصورة للتكبير|Image processed by CodeCarvings|error: لا يمكن نسخ|Error: Content is protected"
        ),
    ),
    Marker(
        "nav",
        "alone",
        "line",
        False,
        _split(
            "الرئيسية|الصفحة الرئيسية|الاستقبال|القائمة|القائمة الرئيسية|بحث|البحث|ابحث|استمارة البحث|"
            "تسجيل الدخول|تسجل|دخول|خروج|حسابي|تخطي إلى المحتوى|تجاوز إلى المحتوى|تجاوز إلى المحتوى الرئيسي|"
            "انتقل إلى المحتوى|انتقل إلى اختصارات الوصول|من نحن|من نحن؟|اتصل بنا|تواصل معنا|أعلن معنا|للإعلان|الإعلانات|سياسة الخصوصية|"
            "بيان الخصوصية|شروط الاستخدام|شروط الخدمة|خريطة الموقع|فريق العمل|مباشر|بث مباشر|البث المباشر|"
            "اختر لغتك|تحميل|إغلاق|السابق|التالي|المزيد|عرض المزيد|أكمل القراءة|تحميل المزيد|مشاهدة المزيد|أقسام مهمة|أين يمكنك متابعتنا|"
            "الأرشيف|أرشيف الكاتب|أرشيف الكاتبة|RSS|English|Français|Menu|Search|Home|Login|Stories|Live|لوحة القيادة|انضم إلى المنتدى|"
            "تفاصيل الخبر|نص الخبر|تفاصيل المقال|الأقسام|الملف الشخصي|تسجيل الخروج|إنشاء حساب|سجل الآن|اشترك|نبذة عنا|وظائف|خدمة العملاء|Skip to content"
        ),
    ),
    Marker(
        "embed",
        "alone",
        "line",
        False,
        _split(
            "إعلان|الإعلان|إعلانات|اعلان|إشهار|end of list|اضافة اعلان|مساحة إعلانية|مادة إعلانية|Advertisement|Ad|[ad_1]|[ad_2]|Play|Play Video|Pause|Current Time|Duration|Remaining Time|1x|Chapters|شاهد الفيديو|فيديو|قصص مقترحة نهاية|نهاية قصص مقترحة|تخطى قصص مقترحة وواصل القراءة"
        ),
    ),
)
"""Every phrase that the generic layout knows. Sources: Arabic news pages of 2009 to 2026, collected by role."""
