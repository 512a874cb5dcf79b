"""The news agencies, and the outlets whose stories travel under their name, in every spelling they sign with."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Kind = Literal["agency", "outlet", "house"]
"""`agency`: sells news. `outlet`: publishes it. `house`: a word that stands for no one, such as "our own" or "follow-up"."""


class Row(NamedTuple):
    """
    A signer: who it is, how it is spelt, and which of its spellings are words of the language too.

    `latin` is empty where a row holds several signers of one country. A name that is also one of `outlets` has its Latin name from
    there, and neither that nor a country where the outlet is of another one: it is the name of two.
    """

    kind: Kind
    latin: str
    country: str
    names: str
    words: str = ""


# Names are parted by a bar. Spaces and dots inside a name do not count, nor do hamzas: أ.ف.ب, ا ف ب and أف ب are one.
# Sources: the agencies' own pages, and Arabic news pages of 2009 to 2026.
ROWS: Final = (
    Row(
        "agency",
        "AFP",
        "FR",
        "أ ف ب|فرانس برس|فرنس برس|فرانس بريس|الفرنسية|وكالة الصحافة الفرنسية|AFP|Agence France-Presse",
    ),
    Row("agency", "Reuters", "GB", "رويترز|رويتر|رويترس|Reuters"),
    Row("agency", "AP", "US", "أسوشيتد برس|أسوشيتدبرس|أسوشييتد برس|أسوشيتيد برس|اسوشييتدبرس|أ ب|Associated Press|AP"),
    Row("agency", "UPI", "US", "يونايتد برس|يونايتد برس إنترناشيونال|يو بي أي|UPI"),
    Row("agency", "dpa", "DE", "د ب أ|الألمانية|وكالة الأنباء الألمانية|dpa"),
    Row("agency", "EFE", "ES", "إفي|إيفي|الإسبانية|EFE"),
    Row("agency", "ANSA", "IT", "أنسا|ANSA"),
    Row("agency", "AKI", "IT", "آكي|آكي الإيطالية|AKI"),
    Row("agency", "Nova", "IT", "نوفا", "نوفا"),
    Row("agency", "TASS", "RU", "تاس|إيتار تاس|إيتار-تاس|TASS"),
    Row("agency", "RIA Novosti", "RU", "نوفوستي|ريا نوفوستي|RIA Novosti"),
    Row("agency", "Interfax", "RU", "إنترفاكس|انترفاكس|Interfax"),
    Row("agency", "Sputnik", "RU", "سبوتنيك|سبوتنيك عربي|Sputnik|Sputnik Arabic"),
    Row("agency", "Ukrinform", "UA", "أوكرينفورم|يوكرينفورم|Ukrinform"),
    Row("agency", "Xinhua", "CN", "شينخوا|Xinhua"),
    Row("agency", "Kyodo", "JP", "كيودو|Kyodo"),
    Row("agency", "Yonhap", "KR", "يونهاب|Yonhap"),
    Row("agency", "Bloomberg", "US", "بلومبرغ|بلومبرج|بلومبيرغ|بلومبيرج|Bloomberg"),
    Row("agency", "Dow Jones", "US", "داو جونز|Dow Jones"),
    Row("agency", "Anadolu", "TR", "الأناضول|اناضول|أناضول|Anadolu|Anadolu Agency|AA"),
    Row("agency", "DHA", "TR", "دوغان|DHA"),
    Row("agency", "IRNA", "IR", "إرنا|ارنا|IRNA"),
    Row("agency", "Fars", "IR", "فارس|FARS", "فارس"),
    Row("agency", "Tasnim", "IR", "تسنيم|Tasnim", "تسنيم"),
    Row("agency", "Mehr", "IR", "مهر|MEHR", "مهر"),
    Row("agency", "ISNA", "IR", "إسنا|ISNA"),
    Row("agency", "SPA", "SA", "واس|SPA"),
    Row("agency", "WAM", "AE", "وام|WAM"),
    Row("agency", "KUNA", "KW", "كونا|KUNA"),
    Row("agency", "QNA", "QA", "قنا|QNA", "قنا"),
    Row("agency", "BNA", "BH", "بنا|BNA", "بنا"),
    Row("agency", "ONA", "OM", "العمانية|ONA", "العمانية"),
    Row("agency", "MENA", "EG", "أ ش أ|أنباء الشرق الأوسط|وكالة أنباء الشرق الأوسط|MENA"),
    Row("agency", "SANA", "SY", "سانا|SANA"),
    Row("agency", "WAFA", "PS", "وفا|WAFA"),
    Row("agency", "Maan", "PS", "معا|وكالة معا", "معا"),
    Row("agency", "Safa", "PS", "صفا|وكالة صفا", "صفا"),
    Row("agency", "Shehab", "PS", "شهاب|وكالة شهاب", "شهاب"),
    Row("agency", "PNN", "PS", "PNN"),
    Row("agency", "Petra", "JO", "بترا|PETRA"),
    Row("agency", "INA", "IQ", "واع|INA"),
    Row("agency", "NINA", "IQ", "نينا|NINA", "نينا"),
    Row("agency", "NNA", "LB", "الوطنية للإعلام|الوكالة الوطنية للإعلام|وطنية|NNA", "وطنية"),
    Row("agency", "Al-Markazia", "LB", "المركزية|وكالة الأنباء المركزية", "المركزية"),
    Row("agency", "Saba", "YE", "سبأ|سبأ نت|SABA", "سبأ"),
    Row("agency", "SUNA", "SD", "سونا|SUNA"),
    Row("agency", "SONNA", "SO", "صونا|SONNA"),
    Row("agency", "LANA", "LY", "وال|LANA", "وال"),
    Row("agency", "TAP", "TN", "وات|TAP", "وات"),
    Row("agency", "APS", "DZ", "واج|وأج|APS"),
    Row("agency", "MAP", "MA", "ومع|و م ع|ماب|لاماب|MAP", "ومع"),
    Row("agency", "AMI", "MR", "وما|AMI", "وما|AMI"),
    Row("agency", "Italpress", "IT", "إيطالبرس|Italpress"),
    Row("agency", "Qassioun", "SY", "قاسيون", "قاسيون"),
    Row(
        "agency", "Agencies", "", "وكالات|الوكالات|وكالات الأنباء|الوكالات العالمية|وكالات عالمية|وكالات أنباء|Agencies"
    ),
    Row("house", "", "", "وسائل إعلام|وسائل الإعلام|مواقع إلكترونية|مواقع التواصل|مواقع التواصل الاجتماعي"),
    Row("house", "", "", "خاص|متابعات|متابعة|متابعة خاصة|متابعات إخبارية|مراسلون|مراسلنا|قسم الأخبار|غرفة الأخبار"),
    Row(
        "house",
        "",
        "",
        (
            "قسم المتابعة|قسم التحرير|هيئة التحرير|التحرير|المحرر|المحرر السياسي|الموقع|الإدارة|admin|Staff|"
            "رصد|وحدة الرصد|Super User|Super Admin|Site Admin|Administrator|Webmaster|مدير الموقع|مشرف الموقع"
        ),
    ),
    Row(
        "house",
        "",
        "",
        "لماذا وإلى أين|إدارة الموقع|فريق التحرير|محرر|Web Desk|Newsroom|Editor|ترجمات|ترجمة خاصة|مواقع|تقارير|صحف",
    ),
    Row("outlet", "RT Arabic", "RU", "RT Arabic|RT|روسيا اليوم|آر تي|RT عربي|Rt العربية"),
    Row(
        "outlet",
        "BBC",
        "GB",
        "بي بي سي|بي بي سي عربي|بي بي سي نيوز|بي بي سي نيوز عربي|بي بي سي العربية|BBC|BBC عربي|BBC عربية|BBC Arabic|BBC News عربي",
    ),
    Row("outlet", "CNN", "US", "سي إن إن|سي ان ان|CNN"),
    Row("outlet", "CNN Arabic", "AE", "CNN بالعربية|CNN العربية|CNN Arabic|CNNArabic"),
    Row("outlet", "Sky News Arabia", "AE", "سكاي نيوز|سكاي نيوز عربية|Sky News|Sky News Arabia|سكاي نيوز عربي"),
    Row("outlet", "France 24", "FR", "فرانس 24|فرانس24|France 24"),
    Row("outlet", "Monte Carlo Doualiya", "FR", "مونت كارلو الدولية|مونت كارلو"),
    Row("outlet", "DW", "DE", "دويتشه فيله|DW|DW عربية|DW عربي"),
    Row("outlet", "Al Jazeera", "QA", "الجزيرة نت|الجزيرة مباشر|قناة الجزيرة|الجزيرة|Al Jazeera", "الجزيرة"),
    Row(
        "outlet",
        "Al Arabiya",
        "AE",
        "العربية نت|العربية.نت|قناة العربية|العربية|العربية Business|Al Arabiya",
        "العربية",
    ),
    Row("outlet", "Al Hadath", "AE", "الحدث|الحدث نت|قناة الحدث", "الحدث"),
    Row("outlet", "Al Mayadeen", "LB", "الميادين نت|الميادين|Al Mayadeen", "الميادين"),
    Row("outlet", "Al-Alam", "IR", "العالم|قناة العالم", "العالم"),
    Row("outlet", "Al-Manar", "LB", "المنار|قناة المنار", "المنار"),
    Row("outlet", "Alhurra", "US", "الحرة|قناة الحرة", "الحرة"),
    Row("outlet", "VOA", "US", "صوت أمريكا|صوت أميركا|VOA"),
    Row("outlet", "Euronews", "FR", "يورونيوز|Euronews"),
    Row("outlet", "TRT", "TR", "تي آر تي|TRT عربي|TRT|تي ار تي عربي"),
    Row("outlet", "Asharq Al-Awsat", "GB", "الشرق الأوسط|صحيفة الشرق الأوسط", "الشرق الأوسط"),
    Row("outlet", "Al-Quds Al-Arabi", "GB", "القدس العربي"),
    Row("outlet", "Al-Araby Al-Jadeed", "GB", "العربي الجديد"),
    Row("outlet", "Arabi21", "GB", "عربي21|عربي 21"),
    Row("outlet", "Arabic Post", "TR", "عربي بوست"),
    Row("outlet", "Independent Arabia", "SA", "اندبندنت عربية|إندبندنت عربية"),
    Row("outlet", "Elaph", "GB", "إيلاف"),
    Row("outlet", "Rai Al-Youm", "GB", "رأي اليوم"),
    Row("outlet", "Erem News", "AE", "إرم نيوز|Erem News"),
    Row("outlet", "", "SA", "الشرق|اقتصاد الشرق|الشرق للأخبار", "الشرق|اقتصاد الشرق"),
    Row("outlet", "Youm7", "EG", "اليوم السابع|Youm7"),
    Row("outlet", "Al-Masry Al-Youm", "EG", "المصري اليوم|المصرى اليوم"),
    Row("outlet", "Masrawy", "EG", "مصراوي|مصراوى|Masrawy"),
    Row("outlet", "Sada El-Balad", "EG", "صدى البلد|منصة البلد"),
    Row("outlet", "Elwatan", "EG", "الوطن|الوطن نيوز", "الوطن"),
    Row("outlet", "Al-Ahram", "EG", "الأهرام|بوابة الأهرام|الأهرام العربي|Ahram Online", "الأهرام"),
    Row("outlet", "Shorouk", "EG", "الشروق|بوابة الشروق", "الشروق"),
    Row("outlet", "Akhbar El-Yom", "EG", "أخبار اليوم|بوابة أخبار اليوم", "أخبار اليوم"),
    Row("outlet", "Al-Wafd", "EG", "الوفد|بوابة الوفد", "الوفد"),
    Row("outlet", "Albawaba News", "EG", "البوابة نيوز"),
    Row("outlet", "Veto", "EG", "فيتو|بوابة فيتو", "فيتو"),
    Row("outlet", "Dostor", "EG", "الدستور", "الدستور"),
    Row("outlet", "Dar Al-Hilal", "EG", "دار الهلال"),
    Row("outlet", "Ahl Masr", "EG", "أهل مصر|أهل مصر نيوز", "أهل مصر"),
    Row(
        "outlet",
        "",
        "EG",
        "الصباح العربي|مستقبل وطن نيوز|بلدنا اليوم|صوت الأمة|بوابة الدولة|الأمصار|مصر الآن",
        "الأمصار",
    ),
    Row("outlet", "", "LB", "النشرة|لبنان 24|لبنان24|Lebanon 24|Lebanon24|ليبانون ديبايت|ليبانون فايلز", "النشرة"),
    Row("outlet", "", "LB", "LBCI|LBC|ال بي سي|MTV|الجديد|إم تي في", "الجديد"),
    Row("outlet", "Alsumaria", "IQ", "السومرية|السومرية نيوز|Alsumaria|Alsumaria Tv"),
    Row("outlet", "Shafaq News", "IQ", "شفق نيوز"),
    Row(
        "outlet",
        "",
        "IQ",
        "بغداد اليوم|المسلة|شبكة أخبار العراق|وكالة المسلة|رووداو|رووداو ديجيتال|روداو|كوردستان 24",
        "المسلة",
    ),
    Row("outlet", "Refugees Portal", "LB", "بوابة اللاجئين الفلسطينيين|بوابة اللاجئين"),
    Row("outlet", "", "PS", "فلسطين الآن|الحدث الفلسطيني"),
    Row("outlet", "", "PS", "فضائية فلسطين اليوم"),
    Row("outlet", "Arab48", "IL", "عرب 48|عرب48"),
    Row("outlet", "", "SY", "سيريانديز|عنب بلدي|زمان الوصل"),
    Row("outlet", "Syria TV", "TR", "تلفزيون سوريا"),
    Row("outlet", "", "LB", "نداء الوطن"),
    Row("outlet", "", "JO", "جفرا نيوز|الحقيقة الدولية"),
    Row("outlet", "", "MR", "صحراء ميديا|أنباء أطلس|مورينيوز"),
    Row("outlet", "", "DZ", "الترا جزائر|ألترا جزائر"),
    Row("outlet", "", "MA", "كشـ24|كش24|ميدي1"),
    Row("outlet", "", "PS", "دنيا الوطن|صدى نيوز|مصدر الإخبارية|شفا|سما الإخبارية|وطن للأنباء", "شفا"),
    Row(
        "outlet",
        "",
        "JO",
        ("خبرني|عمون|سرايا|سواليف|صراحة نيوز|مرايا|جو 24|جو24|مدار الساعة|الوكيل الإخباري|زاد الأردن|نيروز"),
        "مرايا|سرايا|خبرني",
    ),
    Row(
        "outlet",
        "",
        "JO",
        ("الأنباط|وكالة الناس|وطنا اليوم|فيلادلفيا نيوز|المدينة نيوز|رؤيا|رؤيا الإخباري|الغد|السبيل|الرأي"),
        "الغد|السبيل|الرأي|رؤيا",
    ),
    Row("outlet", "Okaz", "SA", "عكاظ|Okaz|okaz_online"),
    Row("outlet", "Sabq", "SA", "سبق|صحيفة سبق", "سبق"),
    Row(
        "outlet",
        "",
        "SA",
        "الوئام|عين اليوم|المواطن|تواصل|المرصد|أخبار 24|أخبار24|صدى",
        "الوئام|المواطن|تواصل|المرصد|صدى",
    ),
    Row(
        "outlet",
        "",
        "SA",
        ("الرياض|Al Riyadh|الجزيرة السعودية|الوطن السعودية|المدينة|مكة|اليوم|الاقتصادية|البلاد|الحياة|الندوة"),
        "الرياض|المدينة|مكة|اليوم|الاقتصادية|البلاد|الحياة|الندوة",
    ),
    Row(
        "outlet",
        "",
        "AE",
        ("الخليج|صحيفة الخليج|البيان|الاتحاد|الإمارات اليوم|الرؤية|الشارقة 24|الشارقة24|الإمارات 71|24.ae"),
        "الخليج|البيان|الاتحاد|الرؤية",
    ),
    Row("outlet", "", "QA", "الراية|الشرق القطرية|الوطن القطرية|العرب القطرية|العرب|لوسيل", "الراية|العرب"),
    Row("outlet", "", "KW", "القبس|الراي|الأنباء|الجريدة|السياسة الكويتية|النهار الكويتية", "الراي|الأنباء|الجريدة"),
    Row("outlet", "", "BH", "الأيام|الوسط|أخبار الخليج|مرآة البحرين", "الأيام|الوسط|أخبار الخليج"),
    Row("outlet", "", "OM", "عمان|الشبيبة|أثير", "عمان|الشبيبة|أثير"),
    Row(
        "outlet",
        "",
        "MA",
        ("هسبريس|العمق|اليوم 24|اليوم24|كود|أشكاين|أخبارنا|صوت المغرب|هبة بريس|لو360|تيل كيل عربي|le360|إحاطة.ما"),
        "العمق|كود|أخبارنا",
    ),
    Row(
        "outlet",
        "",
        "DZ",
        "الشروق أونلاين|الشروق اليومي|النهار أونلاين|النهار|الخبر|النصر|الشعب|المساء|الجزائر الآن",
        "النهار|الخبر|النصر|الشعب|المساء",
    ),
    Row(
        "outlet", "", "TN", "موزاييك|جوهرة أف أم|تونس الرقمية|الصباح نيوز|الصباح|حقائق أون لاين|الديوان أف أم", "الصباح"
    ),
    Row("outlet", "", "LY", "بوابة أفريقيا الإخبارية|بوابة أفريقيا|عين ليبيا|بوابة الوسط|أفريقيا برس|المنصة", "المنصة"),
    Row(
        "outlet",
        "",
        "YE",
        (
            "عدن الغد|عدن 24|الموقع بوست|المشهد اليمني|المصدر أونلاين|مأرب برس|يمن شباب نت|يمن شباب|"
            "الصحوة نت|يمن بريس|سام برس|الثورة نت|عدن تايم|يمن مونيتور|كريتر سكاي|نيوزيمن"
        ),
    ),
    Row(
        "outlet",
        "",
        "SD",
        "النيلين|سودانيل|كوش نيوز|سودان تريبيون|الراكوبة|التغيير|المندرة نيوز|أجراس الحرية|آخر لحظة|الانتباهة",
        "التغيير|آخر لحظة",
    ),
    # The sites of one group, all but one named after a country: words of the language, and a signature only behind a town.
    Row(
        "outlet",
        "",
        "",
        (
            "العرب اليوم|المغرب اليوم|مصر اليوم|السعودية اليوم|لبنان اليوم|فلسطين اليوم|اليمن اليوم|عمان اليوم|"
            "ليبيا اليوم|تونس اليوم|العراق اليوم|الجزائر اليوم|البحرين اليوم|سورية اليوم"
        ),
        (
            "المغرب اليوم|مصر اليوم|السعودية اليوم|لبنان اليوم|فلسطين اليوم|اليمن اليوم|عمان اليوم|"
            "ليبيا اليوم|تونس اليوم|العراق اليوم|الجزائر اليوم|البحرين اليوم|سورية اليوم"
        ),
    ),
    Row(
        "outlet",
        "",
        "US",
        (
            "نيويورك تايمز|واشنطن بوست|وول ستريت جورنال|بوليتيكو|ذا هيل|فورين بوليسي|فورين أفيرز|نيوزويك|"
            "يو إس إيه توداي|New York Times|Washington Post|Foreign Policy|Politico"
        ),
    ),
    Row(
        "outlet",
        "",
        "GB",
        (
            "الغارديان|الجارديان|فايننشال تايمز|التايمز|ديلي ميل|إندبندنت|ديلي تلغراف|ميدل إيست آي|"
            "The Guardian|Daily Mail|Financial Times|The Times|Middle East Eye"
        ),
    ),
    Row("outlet", "", "FR", "لوموند|لوفيغارو|ليبراسيون|ليكيب|Le Monde|Le Figaro"),
    Row("outlet", "", "DE", "دير شبيغل|بيلد|دي فيلت|Der Spiegel|Bild"),
    Row("outlet", "", "ES", "ماركا|آس|إلباييس|موندو ديبورتيفو|Marca|El País", "آس"),
    Row("outlet", "", "IL", "هآرتس|معاريف|يديعوت أحرونوت|جيروزاليم بوست|تايمز أوف إسرائيل|يسرائيل هيوم"),
    Row(
        "outlet",
        "",
        "RU",
        (
            "نيزافيسيمايا غازيتا|سفوبودنايا بريسا|إزفيستيا|إيزفيستيا|كوميرسانت|فزغلياد|غازيتا رو|"
            "أرغومينتي إي فاكتي|روسيسكايا غازيتا|موسكوفسكي كومسوموليتس|زافترا|تريبونا|فريميا نوفوستيه|"
            "أوراسيا إكسبرت|لينتا رو|برافدا"
        ),
    ),
)
"""Every signer known by name, beside those of `outlets`."""
